"""Any earlier moment of a run is reached again, with the same bits, by checkpoints and replay."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.machine import Machine
from nnsim.engine.timeline import Timeline
from tests.engine_strategies import Case, cases, everything, small_case


def never() -> bool:
    return False


def to_update(machine: Machine, updates: int) -> Machine:
    """Run so far; an epoch that ends there is closed, as a visit leaves it."""
    machine.run(never, updates)
    while machine.next is not None and machine.next >= machine.iteration.stop:
        machine.step()
    return machine


def started(case: Case, budget: int = 2**26, journal: int = 2**28) -> tuple[Machine, Timeline]:
    machine, timeline = case.machine(journal), Timeline(budget)
    timeline.keep_here(machine)
    return machine, timeline


def forward_state(machine: Machine) -> bytes:
    """All that decides what comes, what has been computed in this iteration, and which step that was."""
    arrays = machine.memory.view(machine.shown_width)
    names = sorted(name for name in machine.written if not name.endswith(".a"))  # of those, the row of ones alone
    written = b"".join(arrays[name].tobytes() for name in names)
    return machine.memory.snapshot() + (b"" if machine.between_iterations else written)


@given(cases(rules=True), st.data())
def test_visits_land_on_identical_bits(case: Case, data: st.DataObject) -> None:
    machine, timeline = started(case)
    kept = {0: machine.memory.snapshot()}
    while machine.next is not None and machine.updates < 30:
        to_update(machine, machine.updates + 1)
        kept.setdefault(machine.updates, machine.memory.snapshot())
        if data.draw(st.booleans()) and machine.next is not None:
            timeline.keep_here(machine)
    last = 64 * 2  # pc and last: what was not replayed counts as not computed
    for updates in data.draw(st.lists(st.sampled_from(sorted(kept)), min_size=1, max_size=5)):
        timeline.visit(machine, updates)
        assert machine.updates == updates
        assert machine.memory.snapshot()[last:] == kept[updates][last:]


@given(cases(rules=True), st.data())
def test_going_back_step_by_step_is_exact_with_a_journal_of_a_few_steps(case: Case, data: st.DataObject) -> None:
    """Rates, epochs and the order are changed anywhere; a journal that forgets at once leaves all to the replay."""
    machine, timeline = started(case, journal=data.draw(st.sampled_from([1, 2**12, 2**28])))
    states: list[tuple[bytes, bytes]] = []  # as it was left, with the changes made there, and as it was found
    found = forward_state(machine)
    for _ in range(data.draw(st.integers(1, 80))):
        if data.draw(st.integers(0, 9)) == 0:
            timeline.change(machine, "rate", data.draw(st.floats(0.01, 1.0)))
        if data.draw(st.integers(0, 15)) == 0:
            timeline.change(machine, "epochs", int(machine.memory["epochs"]) + 1)
        if data.draw(st.integers(0, 9)) == 0:
            places = st.integers(0, len(machine.memory["order"]) - 1)
            timeline.swap(machine, "order", data.draw(places), data.draw(places))
        if data.draw(st.integers(0, 9)) == 0:
            name = next(one for one in machine.memory.layout.places if one.endswith(".W"))
            rows, columns = machine.memory[name].shape
            values = [data.draw(st.floats(-1, 1, width=32)) for _ in range(rows)]
            timeline.put(machine, name, data.draw(st.integers(0, columns - 1)), values)
        if machine.next is None:
            timeline.reopen(machine)
        if data.draw(st.integers(0, 12)) == 0 and machine.between_iterations:
            timeline.keep_here(machine)
        states.append((found, forward_state(machine)))
        if machine.next is not None and data.draw(st.integers(0, 20)) == 0:
            machine.run(lambda: True)
            states = [(b"", b"")] * len(states)
        elif machine.step() is None:
            states.pop()
            break
        found = forward_state(machine)
    for _, left in reversed(states):
        assert go_back(machine, timeline)
        if left:
            assert forward_state(machine) == left


def go_back(machine: Machine, timeline: Timeline) -> bool:
    if len(machine.journal):
        timeline.undone(machine)
        return machine.back() is not None
    return timeline.back(machine)


def test_back_over_a_whole_run_to_its_start() -> None:
    case = small_case(5, 2, batch_size=2, epochs=4, patience=2, shuffle=True)
    machine, timeline = started(case, journal=1)
    start = machine.memory.snapshot()
    states = [forward_state(machine)]
    while machine.step() is not None:
        states.append(forward_state(machine))
    states.pop()
    while states:
        assert go_back(machine, timeline)
        assert forward_state(machine) == states.pop()
    assert machine.memory.snapshot()[128:] == start[128:]
    assert timeline.is_first(machine)
    assert not timeline.back(machine)


def test_samples_that_changed_places_do_so_in_every_visit() -> None:
    case = small_case(6, 3, batch_size=2, epochs=6, shuffle=True)
    machine, timeline = started(case)
    machine.run(never, 4)
    timeline.swap(machine, "order", 2, 5)
    machine.run(never, 10)
    end = machine.memory.snapshot()[128:]
    for updates in (2, 4, 10):
        timeline.visit(machine, updates)
    assert machine.memory.snapshot()[128:] == end
    timeline.visit(machine, 4)
    assert timeline.done == 1  # as it was left there: with the change
    assert timeline.back(machine)
    assert timeline.done == 0
    while machine.updates < 4 or not machine.between_iterations:
        machine.step()
    before = machine.memory["order"].tolist()
    timeline.catch_up(machine)
    assert machine.memory["order"].tolist() == [before[at] for at in (0, 1, 5, 3, 4, 2)]


def test_a_rate_that_was_changed_within_an_update_is_replayed_just_there() -> None:
    case = small_case(4, batch_size=2, epochs=5, rate=0.5)
    machine, timeline = started(case)
    machine.run(never, 3)
    while machine.code.steps[machine.next or 0].phase != "update":
        machine.step()
    machine.step()
    machine.step()  # one of two layers has been updated
    timeline.change(machine, "rate", 0.01)
    machine.run(never, 8)
    wanted = machine.memory.snapshot()
    machine.step()
    machine.journal.clear()

    assert go_back(machine, timeline)
    assert machine.memory.snapshot() == wanted
    timeline.visit(machine, 4)
    machine.run(never, 8)
    assert machine.memory.snapshot() == wanted


def test_changes_that_were_taken_back_lie_ahead_and_are_made_again() -> None:
    machine, timeline = started(small_case(4, batch_size=2, epochs=5, rate=0.5))
    machine.step()
    timeline.change(machine, "rate", 0.25)
    machine.step()
    assert not timeline.is_ahead(machine)
    assert go_back(machine, timeline)
    assert machine.memory["rate"] == 0.25
    assert (timeline.done, timeline.next_event) == (1, None)
    assert go_back(machine, timeline)
    assert machine.memory["rate"] == 0.5
    assert timeline.is_ahead(machine)
    assert timeline.next_event is timeline.events[0]
    assert not timeline.catch_up(machine)
    machine.step()
    assert timeline.catch_up(machine)
    assert machine.memory["rate"] == 0.25


def test_another_change_at_an_earlier_moment_forgets_what_lay_ahead_and_a_copy_keeps_it() -> None:
    machine, timeline = started(small_case(4, batch_size=2, epochs=9, rate=0.5))
    machine.run(never, 4)
    timeline.change(machine, "rate", 0.25)
    to_update(machine, 8)
    wanted = machine.memory.snapshot()
    timeline.keep_here(machine)
    timeline.visit(machine, 2)
    assert timeline.is_ahead(machine)
    course = timeline.copy()
    timeline.change(machine, "rate", 0.1)
    assert (timeline.updates, [event.value for event in timeline.events], timeline.end) == ([0], [0.1], 2)
    to_update(machine, 8)
    assert machine.memory.snapshot() != wanted
    course.visit(machine, 8)
    assert machine.memory.snapshot() == wanted
    assert (course.end, course.done) == (8, 1)


def test_a_visit_goes_to_a_step_within_an_iteration() -> None:
    machine, timeline = started(small_case(4, 2, batch_size=2, epochs=9, shuffle=True))
    seen = {}
    while machine.updates < 12:
        machine.step()
        seen[machine.started, machine.next] = forward_state(machine)
    for (updates, index), state in list(seen.items())[::7]:
        timeline.visit(machine, updates, index)
        assert (machine.started, machine.next) == (updates, index)
        if not machine.between_iterations:
            assert forward_state(machine) == state
    with pytest.raises(LookupError, match="does not come by"):
        timeline.visit(machine, 5, len(machine.code.steps))


def test_a_checkpoint_of_another_future_is_forgotten() -> None:
    case = small_case(4, batch_size=2, epochs=9, rate=0.5)
    machine, timeline = started(case)
    for _ in range(6):
        while machine.updates < 4 or not machine.between_iterations:
            machine.step()
    timeline.keep_here(machine)
    while machine.updates > 2 or not machine.between_iterations:
        assert go_back(machine, timeline)
    timeline.change(machine, "rate", 0.1)
    assert timeline.updates == [0]
    machine.run(never, 6)
    wanted = machine.memory.snapshot()
    machine.step()
    machine.journal.clear()
    assert go_back(machine, timeline)
    assert machine.memory.snapshot() == wanted


def test_a_run_that_was_opened_again_is_replayed() -> None:
    case = small_case(4, 2, batch_size=2, epochs=2)
    machine, timeline = started(case)
    machine.run(never)
    timeline.change(machine, "epochs", 4)
    timeline.reopen(machine)
    assert machine.next == 0
    machine.run(never)
    wanted = machine.memory.snapshot()
    for _ in range(100):
        assert go_back(machine, timeline)
    assert machine.memory["epochs"] == 2
    machine.run(never)
    assert machine.next is None
    machine.memory["epochs"][()] = 4
    machine.reopen()
    machine.run(never)
    assert machine.memory.snapshot() == wanted


def test_reopening_in_vain_is_no_event() -> None:
    machine, timeline = started(small_case(epochs=1))
    machine.run(never)
    timeline.reopen(machine)
    assert (machine.next, timeline.events) == (None, [])


def test_a_rate_that_a_worker_reports_counts_from_that_update_on() -> None:
    case = small_case(4, batch_size=2, epochs=9)
    machine, timeline = started(case)
    machine.run(never, 5)
    machine.memory["rate"][()] = 0.1
    timeline.note(5, "rate", 0.1)
    machine.run(never, 11)
    wanted = to_update(machine, 11).memory.snapshot()
    timeline.visit(machine, 7)
    to_update(machine, 11)
    assert machine.memory.snapshot() == wanted
    timeline.visit(machine, 4)
    assert machine.memory["rate"] == 0.5
    timeline.visit(machine, 5)
    assert machine.memory["rate"] == 0.1
    to_update(machine, 11)
    assert machine.memory.snapshot() == wanted


def test_checkpoints_are_thinned_to_the_budget_and_the_first_and_last_stay() -> None:
    machine = small_case(4, batch_size=1, epochs=500).machine()
    size = len(machine.memory.snapshot())
    timeline = Timeline(10 * size)
    for _ in range(300):
        timeline.keep_here(machine)
        machine.run(never, machine.updates + 1)
    assert timeline.nbytes == len(timeline.updates) * size <= timeline.budget
    assert timeline.updates[0] == 0
    assert timeline.updates[-1] == 299
    gaps = np.diff(timeline.updates)
    assert gaps[0] > gaps[-1], "they are denser near the present"


def test_many_steps_back_do_not_replay_all_from_the_start() -> None:
    machine, timeline = started(small_case(4, batch_size=1, epochs=500))
    machine.run(never, 1500)
    wanted = machine.memory.snapshot()
    for _ in range(40):
        assert go_back(machine, timeline)
    gaps = np.diff(timeline.updates)
    assert gaps[-1] <= 32 < gaps[0]
    assert timeline.nbytes == len(timeline.updates) * len(wanted)
    machine.run(never, 1500)
    assert machine.memory.snapshot() == wanted


def test_keeping_an_earlier_moment_keeps_the_later_ones() -> None:
    machine, timeline = started(small_case(4, batch_size=1, epochs=50))
    for _ in range(5):
        machine.run(never, machine.updates + 3)
        timeline.keep_here(machine)
    assert timeline.updates == [0, 3, 6, 9, 12, 15]
    timeline.visit(machine, 7)
    timeline.keep_here(machine)
    assert timeline.updates == [0, 3, 6, 7, 9, 12, 15]
    timeline.keep_here(machine)
    assert timeline.updates == [0, 3, 6, 7, 9, 12, 15]
    machine.step()
    timeline.keep_here(machine)
    machine.step()
    timeline.keep_here(machine)
    assert timeline.updates == [0, 3, 6, 7, 9, 12, 15], "the middle of an iteration is no checkpoint"
    assert timeline.end == 15
    timeline.diverge(machine)
    assert (timeline.updates, timeline.end) == ([0, 3, 6, 7], 7)
    timeline.clear()
    assert (timeline.updates, timeline.events, timeline.nbytes) == ([], [], 0)


def test_what_was_before_the_first_checkpoint_cannot_be_had() -> None:
    machine = small_case(4, batch_size=1, epochs=50).machine()
    timeline = Timeline()
    assert timeline.is_first(machine)
    assert not timeline.back(machine)
    with pytest.raises(LookupError, match="before update 3"):
        timeline.visit(machine, 3)
    machine.run(never, 5)
    timeline.keep_here(machine)
    with pytest.raises(LookupError, match="before update 4"):
        timeline.visit(machine, 4)


def test_a_replay_that_goes_wrong_leaves_everything_as_it_was() -> None:
    """Weights that were changed behind its back lead elsewhere: nothing is taken back, and nothing is lost."""
    machine, timeline = started(small_case(4, 2, batch_size=2, epochs=9, patience=1))
    machine.run(never, 5)
    timeline.note(2, "wait", 5)
    machine.step()
    machine.journal.clear()
    before = everything(machine)
    timeline.events.insert(0, type(timeline.events[0])(1, "rate", 0.1, b"nowhere"))
    assert not timeline.back(machine)
    assert everything(machine) == before


def test_a_first_checkpoint_within_an_iteration() -> None:
    """As after opening a file that was saved there: forth from it and back to it, with all numbers."""
    case = small_case(4, batch_size=2)
    machine, timeline = case.machine(1), Timeline()
    for _ in range(8):
        machine.step()
    timeline.keep(machine.updates, machine.memory.snapshot(working=True))
    machine.journal.clear()
    states = [everything(machine)]
    for _ in range(40):
        machine.step()
        states.append(everything(machine))
    for state in reversed(states[:-1]):
        assert go_back(machine, timeline)
        assert forward_part(state, machine) == forward_part(everything(machine), machine)
    assert everything(machine) == states[0]
    assert not go_back(machine, timeline)


def forward_part(state: bytes, machine: Machine) -> bytes:
    """Counters and carried arrays in the bytes of a memory."""
    spans = machine.memory.layout.spans
    return state[spans["counter"][0] : spans["carried"][1]]
