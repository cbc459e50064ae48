"""The functions of explanations that a step may ask for, imported when one is needed for the first time.

A program that explains nothing does without them; and to import a function is more work than what some of them do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from nnsim.session.explanations.numbers import Number
from nnsim.session.setup import Setup

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation
    from nnsim.session.explanations.paths import Paths
    from nnsim.session.explanations.uses import Uses

Numbers = tuple[Number, ...]


class Explaining(NamedTuple):
    """All of them; each works on a setup, and writes in a notation."""

    numbers_of_unit: Callable[[Setup, int, int, int], Numbers]  # by the layer, its row and the sample
    numbers_of_weight: Callable[[Setup, int, int, int], Numbers]  # by the layer, the row and the column
    explain_number: Callable[[Setup, Number, str], Explanation]
    adds_up: Callable[[Setup, Number, str], bool]
    paths_of: Callable[[Setup, Number, str], Paths | None]
    has_paths: Callable[[Setup, Number], bool]
    uses_of: Callable[[Setup, Number, int, str], Uses]  # of a sample
    written: Callable[[Setup, Number, str], str]


@cache
def explaining() -> Explaining:
    """The functions, ready to be called."""
    from nnsim.session.explanations.explain import adds_up, explain_number
    from nnsim.session.explanations.labels import written
    from nnsim.session.explanations.lines import numbers_of_unit, numbers_of_weight
    from nnsim.session.explanations.paths import has_paths, paths_of
    from nnsim.session.explanations.uses import uses_of

    return Explaining(
        numbers_of_unit, numbers_of_weight, explain_number, adds_up, paths_of, has_paths, uses_of, written
    )
