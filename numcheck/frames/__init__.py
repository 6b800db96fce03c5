"""Texts in a pandas DataFrame: numbers or findings out, one to a row.

>>> import pandas as pd
>>> from numcheck.frames import check_frame
>>> texts = pd.DataFrame({"text": ["All is well.", "It opened on Friday, 4 March 2021."]})
>>> check_frame(texts)[["rule", "start", "end"]]
    rule  start  end
1  NC202     13   33

Importing this module loads pandas; `import numcheck` does not.
"""

from numcheck.frames.frame import check_frame, extract_frame, stats_frame
from numcheck.frames.schema import FINDINGS, MENTIONS, TESTS, empty

__all__ = ["FINDINGS", "MENTIONS", "TESTS", "check_frame", "empty", "extract_frame", "stats_frame"]
