"""The rows of the table of contributions: the terms of a number, the paths to the loss, or what is made with it.

Rows are made when they are seen: a neuron with a thousand inputs has a thousand of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np

from nnsim.engine.summands import Floats
from nnsim.gui.formula_words import step_words
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import full, long
from nnsim.gui.texts import tr
from nnsim.session.explanations.numbers import Number
from nnsim.session.places import Place

if TYPE_CHECKING:
    from nnsim.session.explanations.contributions import Term
    from nnsim.session.explanations.explain import Explanation
    from nnsim.session.explanations.paths import Path, Paths
    from nnsim.session.explanations.uses import Use, Uses


MANY = 6  # where there are more, those that are exactly 0 are left out of the order by size


@dataclass(frozen=True)
class Lead:
    """What stands behind a row: what carried it, the numbers it leads to, and more words."""

    places: tuple[Place, ...] = ()
    main: Number | None = None
    numbers: tuple[Number | None, Number | None] = (None, None)
    tip: str = ""


@dataclass
class Row:
    """One row: what it is, two factors or NaN, and what it adds; what stands behind it is found when it is asked for.

    Where what it is has no room, `brief` stands in its place, or what there is room for. A row is seen much more often
    than somebody points at it.
    """

    label: str
    left: float
    right: float
    product: float
    find: Callable[[], Lead] = field(default=Lead, repr=False, compare=False)
    plain: bool = False
    brief: str = ""

    @cached_property
    def lead(self) -> Lead:
        """What stands behind it."""
        return self.find()


class Rows:
    """All rows of one view, in the order of the program: their products, the rows themselves, and the sum."""

    heads: tuple[str, str, str, str] = ("", "", "", "")
    total: float | None = None
    total_text = ""
    differs = ""  # why the total is not the number that the program has computed
    missing = ""  # why there is no row
    sized = True  # sorted by size at first
    factors = 2  # how many columns between the name and what it adds may say something
    source: object = None  # what they say all of: from the same, others are not made and shown again

    def __init__(self, products: Sequence[float] | Floats) -> None:
        self.products = np.asarray(products, np.float64)

    def __len__(self) -> int:
        return len(self.products)

    def row(self, at: int) -> Row:
        """One row by its place in the program's order."""
        raise NotImplementedError

    def kind(self, at: int) -> Hashable:
        """What says of rows that they are made alike: where one of them has no factors, no other one has."""
        return at

    def count(self, sized: bool) -> int:
        """How many rows are shown, in that order."""
        if not sized or len(self) <= MANY:
            return len(self)
        return max(int(np.count_nonzero(self.products)), 1)

    def order(self, sized: bool) -> Sequence[int]:
        """The places of the rows that are shown: all in order, or the largest first, without those that are 0."""
        from nnsim.session.explanations.contributions import by_size

        if not sized:
            return range(len(self))
        found = by_size(np.where(np.isnan(self.products), 0.0, self.products))
        if len(found) > MANY:
            said = found[self.products[found] != 0]
            found = said if len(said) else found[:1]
        order: list[int] = found.tolist()
        return order


class TermRows(Rows):
    """What a number is the sum of."""

    def __init__(self, one: Explanation, letters: Callable[[str], str], samples: bool = False) -> None:
        super().__init__(one.products)
        self.source = one
        self._terms, self._samples = one.terms, samples
        self.heads = _heads(one.quantity, letters)
        self.total = one.value
        many = grouped(len(one.terms))
        self.total_text = tr("sum over {n} samples", n=many) if samples else tr("sum of {n} terms", n=many)
        if len(one.terms) == 1:
            self.total_text = tr("of one sample") if samples else tr("of one term")

    def kind(self, at: int) -> Hashable:
        """The terms of one product of matrices, or of one sum, are alike."""
        from nnsim.session.explanations.contributions import Contributions

        terms = self._terms
        group = terms.group_of(at) if isinstance(terms, Contributions) else 0
        return ("sum", group) if isinstance(terms, Contributions) and terms.bundles[group].many else at

    def row(self, at: int) -> Row:
        """One term; it leads to what is not a weight, and from a δ and an input to the δ."""
        term = self._terms[at]
        brief = str(term.sample + 1) if self._samples and term.sample is not None else ""
        return Row(term.label, term.left, term.right, term.product, partial(_behind, term), brief=brief)


class PartRows(Rows):
    """The numbers in a formula that is no sum, and what it is the slope of."""

    sized = False
    factors = 1

    def __init__(self, one: Explanation) -> None:
        self._parts = (*one.parts, *one.related)
        self.source = one
        super().__init__([math.nan] * len(self._parts))
        self.heads = (tr("made of"), tr("value"), "", "")

    def row(self, at: int) -> Row:
        """One of the numbers."""
        part = self._parts[at]
        tip = f"{part.label} = {full(part.value)}"
        return Row(part.label, part.value, math.nan, math.nan, lambda: Lead(main=part.number, tip=tip))


def _behind(term: Term) -> Lead:
    numbers = [part.number for part in term.parts]
    factors = (None, None) if math.isnan(term.left) else (numbers[0], numbers[1])
    tip = "\n".join(f"{part.label} = {full(part.value)}" for part in term.parts)
    return Lead((term.place,) if term.place is not None else (), _leading(term), factors, tip)


def _leading(term: Term) -> Number | None:
    numbers = [part.number for part in term.parts if part.number is not None]
    ranked = sorted(numbers, key=lambda number: _RANK.get(number.quantity, 2 if len(number.index) == 2 else 5))
    return ranked[0] if ranked else None


_RANK = {"delta": 0, "do": 0, "o": 1, "sent": 1, "grad": 1, "W": 3}


def _heads(quantity: str, letters: Callable[[str], str]) -> tuple[str, str, str, str]:
    """The heads of the columns for the terms of a number."""
    return {
        "z": (tr("term"), tr("weight"), tr("input"), tr("share of z")),
        "do": (tr("term"), tr("weight"), "δ", letters("∂E/∂o")),
        "grad": (tr("sample"), tr("input"), "δ", "∂E/∂W"),
    }.get(quantity, (tr("term"), "", "×", tr("adds")))


class NoPaths(Rows):
    """The paths where they cannot be followed."""

    def __init__(self) -> None:
        super().__init__([])
        self.missing = tr("Not all numbers on the way are known: an update has replaced them, or they are asked for.")


class PathRows(Rows):
    """The paths to the loss, the largest first, and the sum of all others as a last row."""

    factors = 0

    def __init__(self, paths: Paths, name: str) -> None:
        self._paths, self._rest = paths.listed, paths.rest_count
        self.source = paths
        super().__init__([*paths.listed.products, paths.rest] if self._rest else paths.listed.products)
        self.heads = (tr("path"), "", "", tr("product"))
        self.total = paths.total
        one = paths.count == 1
        self.total_text = tr("the only path") if one else tr("sum over {n} paths", n=grouped(paths.count))
        if paths.carrying < paths.count:
            self.total_text += " · " + tr("{n} carry something", n=grouped(paths.carrying))
        if paths.differs:
            sums = {"name": name, "total": long(paths.total), "value": long(paths.value)}
            self.differs = tr("By the chain rule {name} is {total}; the program computed {value}.", **sums)
        if paths.faults:
            self.differs += " " + tr("It has a fault on the way: {faults}.", faults=", ".join(map(tr, paths.faults)))

    def row(self, at: int) -> Row:
        """One path, which leads to the next δ on it."""
        if at >= len(self._paths):
            label = tr("{n} more paths", n=grouped(self._rest))
            return Row(label, math.nan, math.nan, float(self.products[at]), plain=True)
        label, product = self._paths.label(at), float(self.products[at])
        return Row(label, math.nan, math.nan, product, lambda: _along(self._paths[at]))

    def count(self, sized: bool) -> int:
        """All of them."""
        return len(self)

    def order(self, sized: bool) -> Sequence[int]:
        """The paths are found by size; the others come last."""
        return range(len(self))


class UseRows(Rows):
    """What is made with a number, in the order of the program."""

    sized = False
    factors = 1

    def __init__(self, uses: Uses, steps: Sequence[str]) -> None:
        super().__init__(uses.shares)
        self._uses, self._steps = uses, steps
        self.source = uses
        shared = not np.isnan(uses.shares).all()
        self.heads = (tr("is used for"), tr("value"), "", tr("adds to it") if shared else "")

    def kind(self, at: int) -> Hashable:
        """What one step makes is alike: computed, or not yet."""
        return "step", self._uses.group_of(at)

    def row(self, at: int) -> Row:
        """One number that is made with it."""
        use, steps = self._uses[at], self._steps
        value = math.nan if use.value is None else use.value
        plain = use.number is None
        label = step_words(use.label) if plain else use.label
        return Row(label, value, math.nan, float(self.products[at]), lambda: _made(use, steps[use.step]), plain)


def _along(path: Path) -> Lead:
    factors = "\n".join(f"{'× ' if k else ''}{part.label} = {full(part.value)}" for k, part in enumerate(path.factors))
    return Lead(path.places, path.next, tip=factors)


def _made(use: Use, step: str) -> Lead:
    tip = step_words(step)
    if use.value is not None:
        tip += f"\n{use.label} = {full(use.value)}"
    elif use.number is not None:
        tip += "\n" + tr("not yet")
    return Lead(use.places, use.number, tip=tip)
