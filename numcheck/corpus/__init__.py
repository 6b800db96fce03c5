"""Whole archives: rows or files in, parts of findings or mentions out, again after a kill."""
