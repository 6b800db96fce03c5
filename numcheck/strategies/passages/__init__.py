"""Sentences that assert one relation each, true as drawn, with one figure that would break it."""
