"""What comes with nnsim to be offered: the heads of the tours; their steps are read when one is begun."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from nnsim.kit.resources import resource
from nnsim.session.tours.texts import LANGUAGE, LAST, Texts

if TYPE_CHECKING:
    from nnsim.session.tours.tour import Tour

FIRST = "first_five_minutes"
_STEPS = re.compile(r"^\s*\[\[", re.MULTILINE)


class Offer(NamedTuple):
    """A tour that is there: key, title, what it is about, the example that it opens, others it is about, its place."""

    key: str
    title: Texts
    about: Texts
    example: str
    also: tuple[str, ...]
    order: int

    def tour(self) -> Tour:
        """The tour with its steps."""
        return shipped_tour(self.key)


@cache
def offers() -> Mapping[str, Offer]:
    """The tours that come with nnsim, by key, in the order in which they are best taken, the others behind by title."""
    import tomllib

    found = []
    for path in resource("tours").glob("*.toml"):
        head = tomllib.loads(_STEPS.split(path.read_text("utf-8"), 1)[0])
        also, order = tuple(head.get("also", ())), head.get("order", LAST)
        found.append(Offer(path.stem, head["title"], head["about"], head["example"], also, order))
    found.sort(key=lambda offer: (offer.order, offer.title[LANGUAGE]))
    return {offer.key: offer for offer in found}


def offers_of(example: str) -> tuple[Offer, ...]:
    """The tours that open an example of the gallery, or are about it, too."""
    return tuple(offer for offer in offers().values() if example in (offer.example, *offer.also))


@cache
def shipped_tour(key: str) -> Tour:
    """A tour that comes with nnsim."""
    from nnsim.session.tours.reading import read_tour

    return read_tour(resource("tours", f"{key}.toml"))


def shipped() -> Mapping[str, Tour]:
    """All tours that come with nnsim, with their steps."""
    return {key: shipped_tour(key) for key in offers()}
