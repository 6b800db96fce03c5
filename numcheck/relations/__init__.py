"""Recognises what the text asserts between its mentions, one file per kind."""
