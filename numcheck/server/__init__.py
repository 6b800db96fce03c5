"""The language server: findings, readings and remedies in an editor."""
