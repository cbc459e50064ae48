"""Any moment of a training is visited with its very numbers; what is done there is a branch, and nothing is lost."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.timeline import Timeline
from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.design import Choice, Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.places import edge_place
from nnsim.session.session import Session
from tests.campaigns import costly
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data


def few(key: str, epochs: int) -> Design:
    design = EXAMPLES[key].make()
    return replace(design, training=replace(design.training, epochs=epochs))


def batches(design: Design, size: int) -> Design:
    return replace(design, training=replace(design.training, batch_size=size))


Moments = dict[tuple[int, int | None], bytes]


def numbers(session: Session) -> bytes:
    """All that decides what comes next, and what has been computed in this iteration, as bytes."""
    machine = session.setup.machine
    arrays = machine.memory.view(machine.shown_width)
    names = sorted(name for name in machine.written if not name.endswith(".a"))
    inside = b"" if machine.between_iterations else b"".join(arrays[name].tobytes() for name in names)
    counters = [arrays[name].tobytes() for name in ("epoch", "batch", "epochs", "wait", "update")]
    return b"".join(counters) + machine.memory.span("carried").tobytes() + inside


def curve(session: Session) -> Any:
    return session.curves.current.columns["loss"].copy()


def record(session: Session, updates: int) -> Moments:
    """Walk so many updates, and note every moment as it is left."""
    seen: Moments = {}
    while session.next_index is not None and session.update < updates:
        seen[session.moment] = numbers(session)
        session.step("operation")
    return seen


@costly(100)
@given(st.integers(0, 1000), st.data())
def test_any_moment_is_visited_with_its_very_numbers(seed: int, data: st.DataObject) -> None:
    """Random networks, optimizers, dropout, schedules, masks and partial batches; a rate changed under way."""
    case = random_case(np.random.default_rng(seed), shuffle=True, dropout=0.2)
    with opened(with_data(replace(case.design, training=replace(case.design.training, epochs=6)), 5)) as session:
        seen = record(session, data.draw(st.integers(1, 4)))
        if session.next_index is not None:
            session.set_training("Rate", rate=0.123)
        seen |= record(session, 8)
        session.setup.machine.journal.clear()
        last = numbers(session)
        for _ in range(data.draw(st.integers(1, 6))):
            moment = data.draw(st.sampled_from(sorted(seen, key=str)))
            session.visit(*moment)
            assert session.moment == moment
            assert session.is_past or moment[0] >= max(seen, key=lambda one: one[0])[0] - 1
        session.visit(*min(seen, key=lambda moment: (moment[0], moment[1] or 0)))
        for state in seen.values():
            assert numbers(session) == state
            session.step("operation")
        assert numbers(session) == last
        assert len(session.courses) == 1


def test_two_hundred_moments_of_a_training_at_full_speed_are_those_of_an_uninterrupted_one() -> None:
    rng = np.random.default_rng(1)
    design = few("digits", 3)
    with opened(design, worker=True) as session, opened(design) as walked:
        session.train()
        session.wait()
        end, width = session.update, session.batches
        assert end == 3 * width
        wanted = {}
        moments = sorted({int(m) for m in rng.integers(0, end + 1, 200)})
        for moment in moments:
            while walked.update < moment:
                walked.setup.machine.run(lambda: False, walked.update + 1)
            while (walked.next_index or 0) >= walked.setup.machine.iteration.stop:
                walked.step("operation")  # an epoch that ends there is closed
            wanted[moment] = walked.setup.memory.span("carried").tobytes()
        for moment in rng.permutation(moments):
            session.visit(int(moment))
            assert session.setup.memory.span("carried").tobytes() == wanted[int(moment)]


@pytest.mark.parametrize("worker", [False, True])
@pytest.mark.parametrize(("update", "size"), [(1, 0), (5, 0), (7, 3), (12, 3)])
def test_after_a_jump_the_last_update_is_seen_with_its_numbers(worker: bool, update: int, size: int) -> None:
    """As if one had walked there: what it replaced is remembered."""
    design = batches(few("iris", 20), 50) if size else few("xor", 20)
    design = replace(design, training=replace(design.training, optimizer=Choice("adam")))
    with opened(design, worker=worker) as session, opened(design) as walked:
        session.train()
        session.wait()
        session.visit(update)
        while walked.update < update or walked.moment != session.moment:
            walked.step("operation")
        for source in (1, 2):
            place = edge_place(1, source, 2, 1)
            texts = [[one.numbers_text for one in found.explain(place)] for found in (session, walked)]
            assert texts[0] == texts[1]
            assert all(texts[0])
        assert numbers(session) == numbers(walked)
        session.back("operation")
        walked.back("operation")
        assert numbers(session) == numbers(walked)


def test_an_edit_that_is_undone_leads_back_to_all_numbers() -> None:
    with opened(few("xor", 20)) as session:
        for _ in range(3):
            session.step("batch")
        place = edge_place(1, 1, 2, 1)
        before = [one.numbers_text for one in session.explain(place)]
        assert all(before)
        session.set_training("Loss", loss=Choice("half_squared_error"))
        session.undo()
        assert [one.numbers_text for one in session.explain(place)] == before


def test_a_training_from_the_past_repeats_itself_with_all_that_was_changed() -> None:
    with opened(few("xor", 40), worker=True) as session:
        session.train()
        session.wait()
        session.set_training("Epochs", epochs=60)
        session.set_training("Rate", rate=0.2)
        session.train()
        session.wait()
        wanted, losses = numbers(session), curve(session)
        session.visit_epoch(10)
        assert (session.epoch, session.training.epochs, session.training.rate) == (10, 40, 0.5)
        assert session.is_past
        np.testing.assert_array_equal(curve(session), losses)
        session.train()
        session.wait()
        assert (session.epoch, session.training.epochs, session.training.rate) == (60, 60, 0.2)
        assert numbers(session) == wanted
        np.testing.assert_array_equal(curve(session), losses)
        assert len(session.courses) == 1


def test_another_rate_in_the_past_begins_a_branch_and_both_curves_stay() -> None:
    with opened(few("xor", 40)) as session:
        session.train()
        session.wait()
        first, losses = session.curves.current, curve(session)
        end = numbers(session)
        session.visit_epoch(15)
        here = numbers(session)
        session.set_training("Rate", rate=2.0)
        assert [(one.number, one.parent, one.start, one.end) for one in session.courses] == [
            (1, None, 0, 40),
            (2, 1, 15, 15),
        ]
        session.train()
        session.wait()
        assert session.epoch == 40
        assert session.curves.runs == [first, session.curves.current]
        assert session.curves.current.label == "run 2 · η 2"
        np.testing.assert_array_equal(first.columns["loss"], losses)
        np.testing.assert_array_equal(curve(session)[:15], losses[:15])
        assert not np.array_equal(curve(session), losses)
        other = numbers(session)
        session.visit_end(1)
        assert (numbers(session), session.training.rate) == (end, 0.5)
        assert session.curves.current is first
        session.visit(14, None, 2)
        assert session.training.rate == 0.5
        session.step("epoch")
        assert session.training.rate == 2.0, "it was changed there"
        session.visit(15, None, 1)
        assert numbers(session) == here
        session.visit_end(2)
        assert numbers(session) == other
        session.remove_branch(1)
        assert [one.number for one in session.courses] == [2]
        with pytest.raises(UserError, match="there is no branch 1"):
            session.visit(0, None, 1)
        with pytest.raises(UserError, match="cannot be removed"):
            session.remove_branch(2)


def test_an_edit_makes_another_program_and_what_was_before_it_can_still_be_visited() -> None:
    with opened(batches(few("xor", 30), 2)) as session:
        session.train()
        session.wait()
        weights = session.array(2, "W")
        session.visit(20)
        here = session.array(2, "W")
        session.set_training("Optimizer", optimizer=Choice("adam"))
        np.testing.assert_array_equal(session.array(2, "W"), here)
        assert (session.update, session.epoch) == (20, 10)
        session.train()
        session.wait()
        assert session.epoch == 30
        adam = numbers(session)
        session.visit(7)
        assert session.training.optimizer.key == "momentum"
        assert [one.present for one in session.courses] == [True, False]
        session.visit_end()
        np.testing.assert_array_equal(session.array(2, "W"), weights)
        session.visit_end(2)
        assert (session.training.optimizer.key, numbers(session)) == ("adam", adam)
        session.undo()
        assert session.training.optimizer.key == "momentum"
        assert session.update == 60


def test_an_edit_at_the_end_continues_the_same_curve() -> None:
    with opened(few("xor", 20)) as session:
        for _ in range(8):
            session.step("epoch")
        session.set_weight(edge_place(1, 1, 2, 1), 0.25)
        session.edit_network("Neuron", lambda network: edits.resize(network, 2, 3))
        for _ in range(4):
            session.step("epoch")
        assert [run.label for run in session.curves.runs] == ["run 2"], "the other one ends where this goes on"
        assert session.curves.current.count == 12
        session.visit(5)
        assert session.network.by_id[2].size == 2
        assert session.curves.current.count == 8
        session.train()
        session.wait()
        assert session.curves.current.count == 20
        session.visit_end(session.courses[-1].number)
        assert (session.epoch, session.network.by_id[2].size) == (12, 3)


def test_a_reset_keeps_what_was() -> None:
    with opened(few("xor", 12)) as session:
        session.train()
        session.wait()
        end = numbers(session)
        session.reset()
        assert (session.update, session.is_past, session.curves.current.count) == (0, False, 0)
        session.step("epoch")
        session.visit_end(1)
        assert numbers(session) == end
        assert session.curves.current.count == 12


def test_a_branch_that_repeats_on_purpose() -> None:
    with opened(few("xor", 12)) as session:
        with pytest.raises(UserError, match="nothing to branch off"):
            session.branch_here()
        session.train()
        session.wait()
        end = numbers(session)
        session.visit_epoch(4)
        session.branch_here("again")
        assert not session.is_past
        assert session.curves.current.label == "again"
        session.train()
        session.wait()
        assert numbers(session) == end
        assert len(session.courses) == 2


def test_moments_that_cannot_be_visited() -> None:
    with opened(few("xor", 12)) as session:
        session.step("epoch")
        with pytest.raises(UserError, match="that moment cannot be visited"):
            session.visit(0, 999)
        session.visit(999)
        assert session.update == 1
        for branch in range(12):
            session.step("epoch")
            session.visit(1)
            session.set_training("Rate", rate=0.1 + branch / 100)
        assert len(session.courses) <= 8
        session.train()
        with pytest.raises(UserError, match="the training is running"):
            session.visit(0)
        assert session.courses
        session.pause()
        session.wait()


def test_a_moment_that_is_forgotten_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(few("xor", 4)) as session:
        monkeypatch.setattr(Timeline, "first", 2)
        with pytest.raises(UserError, match=r"^the moment after 1 update is forgotten"):
            session.visit(1)
        with pytest.raises(UserError, match=r"^the moment after 0 updates is forgotten"):
            session.visit(0)


def test_the_budget_is_shared_and_long_trainings_stay_within_it() -> None:
    with opened(batches(few("xor", 3000), 1)) as session:
        session.settings.set("journal_budget", 1)
        session.new(session.design)
        session.train()
        session.wait()
        timeline = session.setup.timeline
        assert timeline.nbytes <= timeline.budget == 2**20 * 3 // 4
        session.visit(5000)
        session.set_training("Rate", rate=0.01)
        assert session.setup.timeline.budget == 2**20 * 3 // 8
        assert sum(branch.timeline.nbytes for branch in session._parked) <= 2**20 * 3 // 8


def test_after_an_earlier_branch_was_gone_back_to_it_is_the_one_that_goes_on(tmp_path: Any) -> None:
    """Also when the project is opened again: the others are kept as curves alone, and it is said so."""
    with opened(few("iris", 6)) as session:
        session.train()
        while session.running:
            session.poll()
        session.visit_epoch(3)
        session.set_training("rate", rate=0.002)
        session.step("epoch")
        first = min(session.course_numbers)
        session.visit_end(first)
        assert session.curves_alone == ()
        label, loss = session.curves.current.label, curve(session)
        session.save(tmp_path / "two.nnsim")
    with opened("xor") as other:
        other.open(tmp_path / "two.nnsim")
        assert other.curves.current.label == label
        assert np.array_equal(curve(other), loss)
        assert len(other.curves_alone) == 1
        other.set_training("more", epochs=8)
        other.train()
        while other.running:
            other.poll()
        assert other.curves.current.epochs[-1] == 8
