"""Numbers and edges in few characters: "1-3,7" is 1, 2, 3, 7; "1-2:5,9" the edges 1 → 5, 1 → 9, 2 → 5, 2 → 9."""

import re
from collections.abc import Iterable, Sequence

from nnsim.files.faults import shown
from nnsim.kit.errors import DesignError

NUMBER = 2**31 - 1
UNITS = 100_000

_LIST = re.compile(r"[0-9]{1,10}(?:-[0-9]{1,10})?(?:,[0-9]{1,10}(?:-[0-9]{1,10})?)*")

Edge = tuple[int, int]


def write_numbers(numbers: Iterable[int]) -> str:
    """Numbers as a list of ranges; their order is kept, and only runs that count upwards are joined."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def read_numbers(text: object, where: str, limit: int) -> tuple[int, ...]:
    """The numbers in a list of ranges, in their order; DesignError for one that appears twice or for too many."""
    if not isinstance(text, str):
        raise DesignError(f"{where} is {shown(text)}", "it must be a text such as '1-3,7'", "write it so")
    if not text:
        return ()
    if not _LIST.fullmatch(text):
        raise DesignError(f"{where} is {shown(text)}", "it is not a list such as '1-3,7'", "write it so")
    pairs = [[int(end) for end in piece.split("-")] for piece in text.split(",")]
    runs = [(ends[0], ends[-1]) for ends in pairs]
    for first, last in runs:
        if last < first or last > NUMBER:
            raise DesignError(f"{where} has the range {first}-{last}", f"ranges go upwards to {NUMBER:,}", "mend it")
    count = sum(last - first + 1 for first, last in runs)
    if count > limit:
        raise DesignError(f"{where} lists {count:,} numbers", f"the limit is {limit:,}", "list fewer")
    numbers = tuple(number for first, last in runs for number in range(first, last + 1))
    if len(set(numbers)) < count:
        raise DesignError(f"{where} lists a number twice", shown(text), "list each number once")
    return numbers


def write_edges(edges: Iterable[Edge]) -> list[str]:
    """Edges as blocks: sources that have the same targets share one; equal sets give equal lists."""
    targets: dict[int, list[int]] = {}
    for source, target in sorted(edges):
        targets.setdefault(source, []).append(target)
    blocks: dict[str, list[int]] = {}
    for source, reached in targets.items():
        blocks.setdefault(write_numbers(reached), []).append(source)
    return [f"{write_numbers(sources)}:{reached}" for reached, sources in blocks.items()]


def read_edges(
    blocks: object, where: str, sources: Sequence[int], targets: Sequence[int], limit: int
) -> frozenset[Edge]:
    """The edges in a list of blocks, each between units that exist; DesignError for one that appears twice."""
    if not isinstance(blocks, list):
        raise DesignError(f"{where} is {shown(blocks)}", "it must be a list such as ['1-3:2,4']", "write it so")
    read: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    known, count = (frozenset(sources), frozenset(targets)), 0
    for block in blocks:
        ends = block.split(":") if isinstance(block, str) else ()
        if len(ends) != 2 or not all(ends):
            raise DesignError(f"{where} has {shown(block)}", "it is not a text such as '1-3:2,4'", "write it so")
        pair = tuple(read_numbers(end, where, UNITS) for end in ends)
        for numbers, side in zip(pair, known, strict=True):
            missing = set(numbers) - side
            if missing:
                raise DesignError(f"{where} names the unit {min(missing)}", "its layer has no such unit", "remove it")
        count += len(pair[0]) * len(pair[1])
        if count > limit:
            raise DesignError(
                f"{where} lists {count:,} edges or more", f"{limit:,} are left of the limit", "list fewer"
            )
        read.append((pair[0], pair[1]))
    edges = frozenset((s, t) for block in read for s in block[0] for t in block[1])
    if len(edges) < count:
        raise DesignError(f"{where} lists an edge twice", "", "list each edge once")
    return edges
