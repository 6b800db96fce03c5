"""Runs the command line as `python -m numcheck`."""

import sys

from numcheck.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
