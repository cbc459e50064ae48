"""Moments in words, and epochs of several lengths along a course of training."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session.examples import EXAMPLES
from nnsim.session.moments import Epochs, Piece, after_updates, common_length
from tests.session.sessions import opened


def test_words() -> None:
    assert [after_updates(n) for n in (0, 1, 2, 1234)] == [
        "after 0 updates", "after 1 update", "after 2 updates", "after 1,234 updates",
    ]  # fmt: skip


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 30)), min_size=1, max_size=5))
def test_epochs_are_counted_as_training_counts_them(stretches: list[tuple[int, int]]) -> None:
    """Epochs of some lengths, one stretch after the other: a plain count says which epoch is where."""
    pieces, seen, update, epoch = [], [], 0, 0
    for length, updates in stretches:
        pieces.append(Piece(update, update, epoch, length))
        seen += [(epoch + made // length, made % length) for made in range(updates)]
        update, epoch = update + updates, epoch + updates // length
    epochs = Epochs(tuple(pieces))
    assert [epochs.of(n) for n in range(update)] == seen
    last = pieces[-1]
    assert epochs.start(last.epoch + 3) == last.update + 3 * last.length


def test_a_project_that_was_trained_to_its_end_counts_the_same_epochs(tmp_path: Path) -> None:
    design = EXAMPLES["xor"].make()
    with opened(replace(design, training=replace(design.training, batch_size=2, epochs=6))) as session:
        session.train()
        session.wait()
        session.save(tmp_path / "xor.nnsim")
    with opened("iris") as session:
        session.open(tmp_path / "xor.nnsim")
        epochs = session.courses[-1].epochs
        assert (epochs.of(12), common_length([epochs])) == ((6, 0), 2)
        session.set_training("More", epochs=8)
        session.train()
        session.wait()
        assert session.courses[-1].epochs.start(8) == session.updates_made == 16


def test_a_batch_size_that_is_changed_on_the_way() -> None:
    design = EXAMPLES["iris"].make()
    with opened(replace(design, training=replace(design.training, epochs=10))) as session:
        for _ in range(3):
            session.step("epoch")
        length = session.batches
        assert (length, session.updates_made) == (7, 21)
        session.set_training("Batch", batch_size=0)
        for _ in range(4):
            session.step("epoch")
        assert (session.batches, session.updates_made, session.epoch) == (1, 25, 7)
        course = next(one for one in session.courses if one.present)
        assert [course.epochs.of(n) for n in (0, 20, 21, 25)] == [(0, 0), (2, 6), (3, 0), (7, 0)]
        assert common_length([one.epochs for one in session.courses]) is None
        session.visit_epoch(5)
        assert (session.epoch, session.updates_made) == (5, 23)
        session.visit_epoch(2)
        assert (session.epoch, session.updates_made) == (2, 14)
        course = next(one for one in session.courses if one.present)
        assert course.epochs.of(21) == (3, 0)
        session.visit_end(2)
        assert (session.epoch, session.updates_made) == (7, 25)
        session.visit_epoch(6)
        assert (session.epoch, session.updates_made) == (6, 24)


def test_another_run_has_epochs_of_its_own() -> None:
    """Epochs of 7 batches, then a run with one: neither is counted with the other's length."""
    with opened("iris") as session:
        for _ in range(2):
            session.step("epoch")
        session.set_training("All at once", batch_size=0)
        session.reset()
        for _ in range(3):
            session.step("epoch")
        lengths = {course.number: course.epochs.pieces[-1].length for course in session.courses}
        assert sorted(lengths.values()) == [1, 7]
        present = next(course for course in session.courses if course.present)
        assert present.epochs.of(present.end) == (3, 0)
        assert (present.parent, present.start, present.end) == (None, 0, 3)


def test_a_course_alone_has_one_length_also_when_it_branches() -> None:
    with opened("iris") as session:
        for _ in range(2):
            session.step("epoch")
        session.visit_epoch(1)
        session.set_training("Rate", rate=0.5)
        session.step("epoch")
        assert len(session.courses) == 2
        assert common_length([course.epochs for course in session.courses]) == 7


@pytest.mark.parametrize("unit", ["operation", "phase", "batch"])
def test_updates_made_and_the_iteration_under_way(unit: str) -> None:
    """In iteration k, k − 1 updates have been made, from its first step to its last but one."""
    with opened("iris") as session:
        for _ in range(30):
            session.step(unit)
            machine = session.setup.machine
            assert session.updates_made == machine.started
            inside = not machine.between_iterations
            shuffled = session.steps[session.last_index].path == "data/shuffle"
            assert session.iteration == session.updates_made + int(inside or shuffled)
            assert session.updates_made == session.update - int(inside and session.update > machine.started)


@pytest.mark.parametrize("example", ["hopfield", "radial_basis_functions", "xor"])
def test_what_is_done_in_front_of_the_first_iteration_belongs_to_it(example: str) -> None:
    with opened(example) as session:
        assert (session.iteration, session.updates_made) == (0, 0), "no step has been made"
        while session.updates_made == 0:
            session.step("operation")
            assert session.iteration == 1, session.steps[session.last_index].path
        assert (session.iteration, session.batch) == (1, 0 if session.batches == 1 else 1)
