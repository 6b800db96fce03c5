"""Writes a `Report` down, one file per format."""
