"""The functions of explanations that a step may ask for, imported when one is needed for the first time.

A program that explains nothing does without them; and to import a function is more work than what some of them do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from nnsim.session.explanations.numbers import Number
from nnsim.session.setup import Setup

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation
    from nnsim.session.explanations.paths import Paths
    from nnsim.session.explanations.uses import Uses

Numbers = tuple[Number, ...]


@cache
def numbers_of_unit() -> Callable[[Setup, int, int, int], Numbers]:
    """What lists the numbers of a neuron: of a setup, by the layer, its row and the sample."""
    from nnsim.session.explanations.lines import numbers_of_unit

    return numbers_of_unit


@cache
def numbers_of_weight() -> Callable[[Setup, int, int, int], Numbers]:
    """What lists the numbers of a weight: of a setup, by the layer, the row and the column."""
    from nnsim.session.explanations.lines import numbers_of_weight

    return numbers_of_weight


@cache
def explain_number() -> Callable[[Setup, Number, str], Explanation]:
    """What explains a number, in a notation."""
    from nnsim.session.explanations.explain import explain_number

    return explain_number


@cache
def paths_of() -> Callable[[Setup, Number, str], Paths | None]:
    """What adds up the paths to the loss, in a notation."""
    from nnsim.session.explanations.paths import paths_of

    return paths_of


@cache
def has_paths() -> Callable[[Setup, Number], bool]:
    """What tells whether a number is a sum over paths."""
    from nnsim.session.explanations.paths import has_paths

    return has_paths


@cache
def uses_of() -> Callable[[Setup, Number, int, str], Uses]:
    """What lists the uses of a number, of a sample, in a notation."""
    from nnsim.session.explanations.uses import uses_of

    return uses_of


@cache
def written() -> Callable[[Setup, Number, str], str]:
    """What writes the name of a number, in a notation."""
    from nnsim.session.explanations.labels import written

    return written
