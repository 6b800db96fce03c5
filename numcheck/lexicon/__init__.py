"""Words as data: TOML with a source for each entry, and one loader per file."""
