"""Reads the numbers, quantities and times of a document: one anchor scan, local grammars."""
