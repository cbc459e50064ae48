"""What of a step stays on one page: a formula with its matrix, the first lines and the last, and notes with them."""

from collections.abc import Iterator, Sequence

from nnsim.files.paper.sheet import Chain, Step

WHOLE = 6  # lines of a calculation that is not split


def calculations(step: Step) -> Iterator[tuple[tuple[Chain, ...], bool]]:
    """The calculations of a step below each other, and whether each stays with what follows it."""
    groups = [chains for chains in (step.formulas, step.arrays, step.lines) if chains]
    for chains, following in zip(groups, (*groups[1:], ()), strict=True):
        if following:
            yield chains, chains is step.formulas or len(following) == 1
        else:
            yield chains, bool(step.more or step.notes)


def kept(counts: Sequence[int], held: bool) -> list[bool]:
    """Of chains of so many lines each, whether each line stays with the next; the last one if it is `held`."""
    found = []
    for number, count in enumerate(counts):
        inside = [count <= WHOLE or place in (0, count - 2) for place in range(count - 1)]
        found += [*inside, number in (0, len(counts) - 2)]
    return [*found[:-1], held]
