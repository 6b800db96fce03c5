"""What stands in where markup is left out, so that nothing runs together that is seen apart."""

from __future__ import annotations

HIDDEN = "\ufffc"  # stands in for code, a picture or an address: a thing, not a word
RAISED = "^"
LOWERED = "_"
SIGNS = "+-\u2212"


def seam(joint: str, before: str, after: str) -> str:
    """*joint* where two characters must not run together: 10<sup>6</sup> is not 106."""
    match joint:
        case "^":
            apart = not before.isspace() and (after.isdigit() or after in SIGNS)
        case "_":
            apart = before.isdigit() and after.isdigit()
        case _:
            apart = before.isalnum() and after.isalnum()
    return joint if apart else ""
