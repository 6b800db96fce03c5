"""Says what each amount is an amount of, and how surely it is said."""
