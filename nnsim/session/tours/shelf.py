"""What comes with nnsim to be offered: the heads of the tours; their steps are read when one is begun."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from nnsim.kit.resources import resource
from nnsim.session.tours.texts import LANGUAGE, Texts

if TYPE_CHECKING:
    from nnsim.session.tours.tour import Tour

FIRST = "first_five_minutes"
_STEPS = re.compile(r"^\s*\[\[", re.MULTILINE)


class Offer(NamedTuple):
    """A tour that is there: its key, its title, what it is about, and the example that it opens."""

    key: str
    title: Texts
    about: Texts
    example: str

    def tour(self) -> Tour:
        """The tour with its steps."""
        return shipped_tour(self.key)


@cache
def offers() -> Mapping[str, Offer]:
    """The tours that come with nnsim, by key: the first one, then the others by title."""
    import tomllib

    found = []
    for path in resource("tours").glob("*.toml"):
        head = tomllib.loads(_STEPS.split(path.read_text("utf-8"), 1)[0])
        found.append(Offer(path.stem, head["title"], head["about"], head["example"]))
    found.sort(key=lambda offer: (offer.key != FIRST, offer.title[LANGUAGE]))
    return {offer.key: offer for offer in found}


def offers_of(example: str) -> tuple[Offer, ...]:
    """The tours that open an example of the gallery."""
    return tuple(offer for offer in offers().values() if offer.example == example)


@cache
def shipped_tour(key: str) -> Tour:
    """A tour that comes with nnsim."""
    from nnsim.session.tours.reading import read_tour

    return read_tour(resource("tours", f"{key}.toml"))


def shipped() -> Mapping[str, Tour]:
    """All tours that come with nnsim, with their steps."""
    return {key: shipped_tour(key) for key in offers()}
