"""A few sentences that assert one relation, and how they are made false."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

OPEN, CLOSE = "\ue000", "\ue001"  # private characters around a place: no markup touches them


@dataclass(frozen=True, slots=True)
class Topic:
    """What one passage is about. No two passages of a manuscript share any of these words."""

    maker: str
    things: str
    kinds: tuple[str, str, str, str]
    town: str
    person: str

    @property
    def words(self) -> dict[str, str]:
        """The words that a wording names."""
        return {
            "maker": self.maker,
            "things": self.things,
            "town": self.town,
            "person": self.person,
        }


@dataclass(frozen=True, slots=True)
class Scene:
    """The topic of a passage and the day on which its manuscript is dated."""

    topic: Topic
    today: date


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as written.

    `count` is set where it counts things, so that it grows when all things do; `other` is the
    same amount in another unit, digit for digit: "12,000 metres" for "12 kilometres".
    """

    said: str
    count: int | None = None
    other: str | None = None

    def scaled(self, factor: int) -> Figure:
        """The figure with *factor* times as many things."""
        return self if self.count is None else count(self.count * factor)

    def restated(self) -> Figure:
        """The figure in its other unit, if it has one."""
        return self if self.other is None else Figure(self.other, self.count, self.said)


def count(number: int) -> Figure:
    """A number of things, in grouped digits."""
    return Figure(f"{number:,}", number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Sentences with a `{name}` for every figure and for every word of the topic.

    With `figures` they are true; with `wrong` in place of those of the same name, and
    `broken_wording` if there is one, they contradict themselves, and `rule` has to name the
    figures `places`, and the day the manuscript is dated if it `leans` on that.
    """

    rule: str
    topic: Topic
    wording: str
    figures: Mapping[str, Figure]
    wrong: Mapping[str, Figure] = field(default_factory=dict)
    places: tuple[str, ...]
    broken_wording: str | None = None
    leans: bool = False

    @property
    def sound(self) -> str:
        """The passage as drawn, which is true."""
        said = {name: figure.said for name, figure in self.figures.items()}
        return self.wording.format(**said, **self.topic.words)

    @property
    def broken(self) -> str:
        """The passage with its fault, every place of it between `OPEN` and `CLOSE`."""
        figures = {**self.figures, **self.wrong}
        said = {
            name: f"{OPEN}{each.said}{CLOSE}" if name in self.places else each.said
            for name, each in figures.items()
        }
        return (self.broken_wording or self.wording).format(**said, **self.topic.words)

    def scaled(self, factor: int) -> Passage:
        """The passage with *factor* times as many of everything that is counted."""
        return self._with(lambda figure: figure.scaled(factor))

    def restated(self) -> Passage:
        """The passage with its amounts in another unit."""
        return self._with(Figure.restated)

    def _with(self, change: Callable[[Figure], Figure]) -> Passage:
        return replace(
            self,
            figures={name: change(figure) for name, figure in self.figures.items()},
            wrong={name: change(figure) for name, figure in self.wrong.items()},
        )
