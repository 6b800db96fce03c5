"""Everything the floors below the rules found out about one document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from numcheck.model.brief import Brief
from numcheck.model.claim import Claim
from numcheck.model.document import Document
from numcheck.model.mention import Mention
from numcheck.model.period import Dateline
from numcheck.model.sentence import Sentence

if TYPE_CHECKING:  # who only imports numcheck need not pay for the relations
    from numcheck.model.relation import Relation

R = TypeVar("R", bound="Relation")


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """One document as far as it is understood; every stage of the pipeline fills in more.

    `brief` is what the user tells beside the text. `day_first` is how the document writes
    numeric dates: True for 31/12, False for 12/31, None where nothing shows it. All offsets
    count `document.text`.
    """

    document: Document
    brief: Brief = field(default_factory=Brief)
    dateline: Dateline | None = None
    day_first: bool | None = None
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()

    def of(self, kind: type[R], *said_as: str) -> tuple[R, ...]:
        """The relations of that kind, said in one of those ways if any are named."""
        return tuple(
            relation
            for relation in self.relations
            if isinstance(relation, kind)
            and (not said_as or getattr(relation, "said_as", None) in said_as)
        )
