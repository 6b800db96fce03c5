"""Dates in words, for messages: "20 January 1972", "Thursday"."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def show_month(number: int) -> str:
    """The name of a month, 1..12."""
    return MONTHS[number - 1]


def show_weekday(number: int) -> str:
    """The name of a weekday, 0 (Monday) to 6."""
    return WEEKDAYS[number]


def show_day(day: date) -> str:
    """Day, month and year: "20 January 1972"."""
    return f"{day.day} {show_month(day.month)} {day.year}"


def show_ordinal(number: int) -> str:
    """The number with its ending: "1st", "22nd", "113th"."""
    tens = number % 100 // 10
    ending = "th" if tens == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
