"""Configurations, good and bad, for the loader and the schema alike."""

GOOD = (
    "",
    'select = ["NC3", "weekday-mismatch"]',
    'select = "NC3,NC5"',
    'extend-select = ["NC101"]\nignore = []',
    'fail-level = "error"\nmin-confidence = 0.5\nmin-coverage = 80',
    'dateline = "2026-11-24"',
    'reference-date = "2026-11-24T09:30"\ndate-order = "day-first"',
    'exclude = ["drafts/**", "!drafts/final.md"]\nbaseline = "accepted.json"',
    'severity = { NC101 = "info", share-mismatch = "warning" }',
    "[statistics]\nalpha = 0.01\none-tailed = true\np-equal-alpha = false",
    '[terms]\nalias = { patients = ["participants"] }\ndistinct = [["screened", "enrolled"]]',
    '[facts]\npatients_enrolled = 1204\ncourse = "18 miles"\nshare = 0.5',
    '[[overrides]]\nfiles = ["*.txt"]\nignore = ["NC1"]\ndate-order = "auto"',
)

BAD = {  # what is wrong: the key that is named, and what is said of it
    'selct = ["NC3"]': ("selct", "no such key; did you mean 'select'?"),
    'colour = "always"': ("colour", "no such key; known are select,"),
    "select = 3": ("select", "a list of texts is wanted, not 3"),
    "ignore = [3]": ("ignore", "a text is wanted, not 3"),
    'ignore = [""]': ("ignore", "a text is wanted, not ''"),
    'fail-level = "warn"': ("fail-level", "no such value 'warn'; did you mean 'warning'?"),
    "min-confidence = 7": ("min-confidence", "7 is not between 0 and 1"),
    'min-confidence = "high"': ("min-confidence", "a number is wanted, not 'high'"),
    "min-coverage = true": ("min-coverage", "a number is wanted, not True"),
    "min-coverage = 101": ("min-coverage", "101 is not between 0 and 100"),
    'dateline = "24.11.2026"': ("dateline", "no date '24.11.2026'; write a dateline as"),
    "dateline = 2026": ("dateline", "a date is wanted, not 2026"),
    'date-order = "days-first"': (
        "date-order",
        "no such value 'days-first'; did you mean 'day-first'?",
    ),
    "exclude = ''": ("exclude", "a list of texts is wanted, not ''"),
    "baseline = []": ("baseline", "a text is wanted, not list"),
    'severity = "info"': ("severity", "a table is wanted, not 'info'"),
    'severity = { NC101 = "eror" }': ("severity.NC101", "did you mean 'error'?"),
    "statistics.alpha = 1": ("statistics.alpha", "1 is not between 0.0001 and 0.9999"),
    "statistics.one-tailed = 1": ("statistics.one-tailed", "true or false is wanted, not 1"),
    '[terms]\naliases = { a = ["b"] }': ("terms.aliases", "did you mean 'alias'?"),
    '[terms]\nalias = { a = "b" }': ("terms.alias.a", "a list of texts is wanted, not 'b'"),
    'terms.distinct = ["a", "b"]': ("terms.distinct", "a list of texts is wanted, not 'a'"),
    "[facts]\nopen = true": ("facts.open", 'a figure such as 1204 or "18 miles", not True'),
    '[[overrides]]\nignore = ["NC1"]': ("overrides", 'say which files are meant: files = ["'),
    '[overrides]\nfiles = ["a"]': ("overrides", "a list of tables is wanted, not dict"),
    '[[overrides]]\nfiles = ["a"]\nexclude = ["b"]': ("overrides.exclude", "no such key; known"),
}

UNKNOWN = {  # to numcheck; a schema cannot tell
    'select = ["NC999"]': ("select", "no rule 'NC999'; "),
    'ignore = "NC3,share-missmatch"': ("ignore", "did you mean 'share-mismatch'?"),
    'severity = { NC299 = "info" }': ("severity", "no rule 'NC299'; did you mean "),
    '[facts]\nopened = "in May"': ("facts.opened", "'in May' is not one amount, as 18 miles is"),
    '[[overrides]]\nfiles = ["a"]\nextend-select = ["XX1"]': ("overrides.extend-select", "'XX1'"),
}
