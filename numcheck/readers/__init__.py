"""Turns a file or string into a `Document`, one file per format."""
