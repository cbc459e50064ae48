"""Calculations as they were written: what in them only repeats, and with how many digits numbers stand there."""

import math
from collections.abc import Iterable, Sequence

from nnsim.files.paper.figures import WHOLE
from nnsim.files.paper.maths import Maths, Number, numbers, row
from nnsim.files.paper.sheet import Chain

Links = list[tuple[str, Maths]]


def told_once(links: Links, last: Maths) -> Links:
    """The links without those that only repeat what comes next."""
    kept: Links = []
    for at, (sign, tree) in enumerate(links):
        following = links[at + 1][1] if at + 1 < len(links) else last
        if at and _looks(tree) == _looks(following):
            continue
        kept.append((sign, tree))
    return kept


def _looks(tree: Maths) -> object:
    """A formula without what numbers know beyond how they are printed."""
    if isinstance(tree, Number):
        return Number(tree.text)
    items = getattr(tree, "items", None)
    return row(*map(_looks, items)) if items is not None else tree  # type: ignore[arg-type]


def last_alone(chain: Chain, sign: str) -> Chain:
    """What a chain comes to, alone."""
    return Chain(chain.left, ((sign, chain.links[-1][1]),))


def longer(chains: Iterable[Chain], digits: int) -> dict[float, int]:
    """The values that stand somewhere with more significant digits than these, and with how many at most."""
    found: dict[float, int] = {}
    for number in (one for chain in chains for _, tree in chain.links for one in numbers(tree)):
        value = number.value
        if value is None or not math.isfinite(value) or (value == int(value) and abs(value) < WHOLE):
            continue
        count = len(_digits(number))
        if count > max(digits, found.get(value, 0)):
            found[value] = count
    return found


def _digits(number: Number) -> Sequence[str]:
    """The significant digits that are printed."""
    return [sign for sign in number.text.partition("e")[0].lstrip("-0.") if sign.isdigit()]
