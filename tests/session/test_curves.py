from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session import curves
from nnsim.session.curves import COLUMNS, Curves, Run
from nnsim.session.session import Session


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


def rows(first: int, count: int) -> np.ndarray:
    table = np.zeros((count, len(COLUMNS)))
    table[:, 0] = np.arange(first, first + count)
    table[:, 2] = np.sin(table[:, 0])
    return table


@given(st.lists(st.integers(0, 700), max_size=6))
def test_rows_are_kept_in_order(counts: list[int]) -> None:
    run, total = Run("run"), 0
    for count in counts:
        run.append(rows(total + 1, count))
        total += count
    assert run.count == total
    np.testing.assert_array_equal(run.epochs, np.arange(1, total + 1))
    np.testing.assert_array_equal(run.columns["loss"], np.sin(np.arange(1, total + 1)))
    assert tuple(run.columns) == COLUMNS
    run.cut_epochs(total // 2)
    assert run.count == total // 2
    run.append(rows(total // 2 + 1, 3))
    np.testing.assert_array_equal(run.epochs, np.arange(1, total // 2 + 4))


def test_a_long_run_is_thinned_and_keeps_its_extremes(monkeypatch) -> None:
    monkeypatch.setattr(curves, "_MOST", 500)
    run = Run("run")
    for first in range(1, 20_001, 100):
        table = rows(first, 100)
        table[:, 2] = np.where(table[:, 0] == 7777, 50.0, np.where(table[:, 0] == 1234, -50.0, table[:, 2]))
        run.append(table)
    assert run.count <= 1100
    assert (np.diff(run.epochs) > 0).all()
    assert run.columns["loss"].max() == 50
    assert run.columns["loss"].min() == -50
    assert run.epochs[-1] == 20_000
    run.append(np.full((1, len(COLUMNS)), np.nan))


def test_a_new_run_begins_when_the_last_has_rows() -> None:
    several = Curves(3)
    first = several.current
    assert several.start("named") is first
    assert first.label == "named"
    assert several.start() is first
    first.append(rows(1, 2))
    second = several.start()
    assert (second.label, second.color, several.current) == ("run 2", 1, second)
    assert several.runs == [first, second]
    for _ in range(5):
        several.current.append(rows(1, 2))
        several.start()
    assert len(several.runs) == 3
    assert len({run.color for run in several.runs}) == 3
    assert several.current.label == "run 7"


def test_runs_are_removed_and_the_present_one_is_emptied() -> None:
    several = Curves()
    first = several.current
    first.append(rows(1, 3))
    second = several.start()
    second.append(rows(1, 3))
    several.remove(second)
    assert second.count == 0
    assert several.runs == [first, second]
    several.remove(first)
    assert several.runs == [second]
    several.remove(first)
    assert several.runs == [second]


def test_a_recall_from_a_drawn_state_begins_a_piece_of_its_own(session: Session) -> None:
    session.example("hopfield")
    session.step("epoch")
    session.step("epoch")
    session.begin_from(-session.memory["output.o"][:, 0])
    session.step("epoch")
    run = session.curves.current
    assert run.apart == [2]
    assert run.until(2).apart == []
    assert "η" not in run.about, "the rule has no learning rate"
