"""The values that every floor passes on. Standard library only."""
