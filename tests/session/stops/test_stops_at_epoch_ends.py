"""A condition on counters is asked where they count on, with computed numbers as well: as a watch shows it there."""

from dataclasses import replace
from itertools import pairwise

import pytest

from nnsim.session.examples import EXAMPLES
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.session import Session
from tests.session.sessions import opened

CONDITIONS = [
    "epoch >= 2",
    "epoch == 5",
    "batch == 2 or epoch == 3",
    "W[output][0][1] > -9 and batch == 1",
    "abs(delta[hidden1][2]) > 0.01 and epoch > 2",
    "loss > {loss!r} and epoch == 2",
    "loss > 0 and batch == 1",
    "loss < {loss!r} and batch == 2",
    "o[output][1][1] > 0.4 and epoch % 2 == 1",
    "z[hidden1][1] < 9 and update == 4",
    "loss > {loss!r} and (batch == 2 or epoch == 3) and update > 2",
]


def design(size: int, shuffle: bool, **training: object):
    found = EXAMPLES["xor"].make()
    return replace(found, training=replace(
        found.training, epochs=5, batch_size=size, shuffle=shuffle, rate=0.7, **training))  # fmt: skip


def watched(session: Session, text: str) -> list[tuple[tuple[int, int | None], float | None]]:
    """What a watch shows in front of each step of a training, which is walked."""
    expression = compile_expression(text, session.setup)
    found = [(session.moment, expression.number())]
    while session.next_index is not None:
        session.step("operation")
        found.append((session.moment, expression.number()))
    return found


def risen(seen: list[tuple[tuple[int, int | None], float | None]]) -> list[tuple[int, int | None]]:
    """Where it has come true: what is not known does not count."""
    first, known = seen[0], [one for one in seen if one[1] is not None]
    known = known if first[1] is not None else [(first[0], 0.0), *known]
    return [after[0] for before, after in pairwise(known) if after[1] and not before[1]]


def halted(session: Session, text: str, at_full_speed: bool) -> list[tuple[int, int | None]]:
    session.stops.add("condition", text, session.setup)
    found = []
    while session.next_index is not None:
        if at_full_speed:
            session.train()
            session.wait()
        else:
            session.step("operation")
        if session.stops.stopped is not None:
            found.append(session.moment)
    return found


@pytest.mark.parametrize("size", [1, 2, 3, 4])
@pytest.mark.parametrize("shuffle", [False, True])
@pytest.mark.parametrize("condition", CONDITIONS)
def test_stops_and_searches_are_where_a_watch_comes_true(size: int, shuffle: bool, condition: str) -> None:
    with opened(design(size, shuffle)) as plain:
        losses = watched(plain, "loss")
        middle = sorted(value for _, value in losses if value is not None)[len(losses) // 4]
        plain.reset()
        text = condition.format(loss=middle)
        seen = watched(plain, text)
        expected = risen(seen)
        with opened(design(size, shuffle)) as walked:
            assert halted(walked, text, False) == expected
        with opened(design(size, shuffle)) as ran:
            assert halted(ran, text, True) == expected
        end = plain.moment
        for moment in reversed(expected):
            if moment == end:
                continue
            plain.back_to("condition", text)
            assert plain.moment == moment
