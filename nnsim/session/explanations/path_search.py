"""The largest of all paths to the loss, one after the other, and the sum of those that are left."""

from collections.abc import Iterator
from heapq import heappop, heappush, heapreplace
from itertools import count
from math import inf, isnan
from typing import NamedTuple

import numpy as np

from nnsim.session.explanations.contributions import by_size
from nnsim.session.explanations.path_sums import PathSums
from nnsim.session.explanations.web import Side

Node = tuple[Side, str, int]


class Choices:
    """The ways on from a node, those with the largest best path first: their factors, and how large that path is.

    `ends` are the numbers in which paths end that go there, None for those that go on; `all_ends` where none goes on.
    """

    def __init__(self, sums: PathSums, node: Node) -> None:
        self._ways, bests, factors, ends = [], [np.zeros(0)], [np.zeros(0)], list[float | None]()
        self._totals = [np.zeros(0)]
        for side, layer, values, at, row in sums.ways(*node):
            there, stage = values[at], sums.stages[layer]
            self._ways.append((side, layer, row, at))
            bests.append(np.abs(there) * stage.sums[side].best[at])
            factors.append(there)
            self._totals.append(there * stage.sums[side].total[at])
            ends += stage.end[at].tolist() if stage.knot.ends == side else [None] * len(at)
        best = np.concatenate(bests)
        order = by_size(best)
        self._order: list[int] = order.tolist()
        self.best: list[float] = best[order].tolist()
        self.factors: list[float] = np.concatenate(factors)[order].tolist()
        self.ends = [ends[at] for at in self._order]
        known = [end for end in self.ends if end is not None]
        self.all_ends = known if len(known) == len(ends) else []

    def total(self, rank: int) -> float:
        """The sum of all paths that go on by the ways from this rank on."""
        return float(np.concatenate(self._totals)[self._order[rank:]].sum())

    def node(self, rank: int) -> tuple[Node, int]:
        """The node of that rank, and its row in W."""
        at = self._order[rank]
        for side, layer, row, units in self._ways:
            if at < len(units):
                return (side, layer, int(units[at])), row
            at -= len(units)
        raise IndexError(rank)


Last = tuple["Last | None", Choices, int]  # of a path the steps before its last one, and which of what ways that is


class Step(NamedTuple):
    """One step of a path: the node it leads to, its factor, the row in W (−1 inside of a layer)."""

    node: Node
    factor: float
    row: int


def steps_of(last: Last) -> list[Step]:
    """All steps of a path, from its start on."""
    found: list[Step] = []
    at: Last | None = last
    while at is not None:
        at, ways, rank = at
        node, row = ways.node(rank)
        found.append(Step(node, ways.factors[rank], row))
    found.reverse()
    return found


Offer = tuple[float, int, float, Last | None, Choices, int]


class Search:
    """All paths from a node, the largest product first: each is found without looking at those that are smaller."""

    def __init__(self, sums: PathSums, start: Node) -> None:
        self._sums, self._numbers = sums, count()
        self._choices: dict[Node, Choices] = {}
        first = self._ways_of(start)
        self._heap: list[Offer] = [self._offer(1.0, None, first, 0)] if first.best else []

    def _ways_of(self, node: Node) -> Choices:
        ways = self._choices.get(node)
        if ways is None:
            ways = self._choices[node] = Choices(self._sums, node)
        return ways

    def _offer(self, product: float, before: Last | None, ways: Choices, rank: int) -> Offer:
        priority = -abs(product) * ways.best[rank]
        return inf if isnan(priority) else priority, next(self._numbers), product, before, ways, rank

    def largest(self) -> Iterator[tuple[float, Last]]:
        """Their products, and their last steps."""
        heap, offer = self._heap, self._offer
        while heap:
            _, _, product, before, ways, rank = heap[0]
            if ways.all_ends and len(heap) == 1:  # no other path comes in between
                for at in range(rank, len(ways.best)):
                    heap[0] = 0.0, 0, product, before, ways, at + 1
                    yield product * ways.factors[at] * ways.all_ends[at], (before, ways, at)
                return
            if rank + 1 < len(ways.best):
                heapreplace(heap, offer(product, before, ways, rank + 1))
            else:
                heappop(heap)
            factor, end = ways.factors[rank], ways.ends[rank]
            if end is not None:
                yield product * factor * end, (before, ways, rank)
                continue
            further = self._ways_of(ways.node(rank)[0])
            if further.best:
                heappush(heap, offer(product * factor, (before, ways, rank), further, 0))

    def rest(self) -> float:
        """The sum of those that have not been given: no difference, in which rounding would be left over."""
        with np.errstate(all="ignore"):
            return sum((product * ways.total(rank) for _, _, product, _, ways, rank in self._heap), 0.0)
