"""Run and walk give the same bits, and back is exact, over random designs with every rule, optimizer and type."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.engine.machine import Machine
from nnsim.network.design import Choice
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.rules import REGISTRY as RULES
from tests.engine_strategies import Case, cases, deciding, everything, make_case, random_case, small_case, under_rule


def never() -> bool:
    return False


def walk_to_the_end(machine: Machine) -> None:
    while machine.step() is not None:
        pass


@given(cases(rules=True))
def test_run_and_walk_give_the_same_memory(case: Case) -> None:
    run, walked = case.machine(), case.machine()
    run.run(never)
    walk_to_the_end(walked)

    assert run.next is walked.next is None
    assert everything(run) == everything(walked)


@given(cases(rules=True))
def test_also_after_every_single_iteration(case: Case) -> None:
    run, walked = case.machine(), case.machine()
    while run.next is not None:
        run.run(lambda: True)
        while walked.updates < run.updates or not walked.between_iterations:
            assert walked.step() is not None
        if run.next is None:
            walk_to_the_end(walked)
        assert everything(run) == everything(walked)


@given(cases(rules=True), st.data())
def test_back_takes_every_step_back_exactly(case: Case, data: st.DataObject) -> None:
    machine = case.machine()
    before = [everything(machine)]
    for _ in range(data.draw(st.integers(1, 120))):
        if machine.step() is None:
            break
        before.append(everything(machine))
    for _ in range(data.draw(st.integers(1, 4))):
        down = data.draw(st.integers(0, len(before) - 1))
        for _ in range(down):
            before.pop()
            machine.back()
            assert everything(machine) == before[-1]
        for _ in range(data.draw(st.integers(0, 40))):
            if machine.step() is None:
                break
            before.append(everything(machine))
    while len(before) > 1:
        before.pop()
        assert machine.back() is not None
    assert everything(machine) == before[0]
    assert machine.back() is None
    assert everything(machine) == everything(case.machine())


@given(cases(rules=True), st.lists(st.tuples(st.integers(0, 5), st.integers(0, 60), st.integers(0, 60)), max_size=5))
def test_run_pause_walk_back_and_run_is_the_uninterrupted_run(case: Case, turns: list[tuple[int, int, int]]) -> None:
    whole, machine = case.machine(), case.machine()
    whole.run(never)
    for iterations, forth, back in turns:
        machine.run(never, machine.updates + iterations)
        for _ in range(forth):
            machine.step()
        for _ in range(back):
            machine.back()
    machine.run(never)

    assert everything(machine) == everything(whole)


@pytest.mark.parametrize(("rule", "optimizer"), [
    (rule, optimizer) for rule in sorted(RULES)
    for optimizer in (sorted(OPTIMIZERS) if "optimizer" in RULES[rule].heeds({}) else ["sgd"])
])  # fmt: skip
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_every_rule_and_optimizer(rule: str, optimizer: str, dtype: str) -> None:
    """Dropout, a schedule, masks, partial batches, shuffling, penalties and early stopping, all at once."""
    rng = np.random.default_rng(1)
    case = random_case(
        rng, optimizer=optimizer, dtype=dtype, dropout=0.3, shuffle=True, schedule="cosine", loss="mse",
        regularizers=(Choice("l1"), Choice("l2"), Choice("max_norm", {"length": 1.0})),
    )  # fmt: skip
    training = replace(case.design.training, patience=2, epochs=12, batch_size=3)
    case = make_case(under_rule(replace(case.design, training=training), Choice(rule)), 3, 8, 3)
    assert case.design.training.rule.key == rule
    run, walked = case.machine(), case.machine()
    run.run(never)
    count = 0
    while walked.step() is not None:
        count += 1
    assert everything(run) == everything(walked)
    assert run.memory["E"].dtype == dtype
    for _ in range(count):
        walked.back()
    assert everything(walked) == everything(case.machine())


@pytest.mark.long
@settings(max_examples=2000)
@given(cases(rules=True))
def test_many_designs(case: Case) -> None:
    run, walked = case.machine(), case.machine()
    run.run(never)
    count = 0
    while walked.step() is not None:
        count += 1
    assert everything(run) == everything(walked)
    for _ in range(count):
        walked.back()
    assert everything(walked) == everything(case.machine())


# ------------------------------------------------------------------------------------------------ where it stands


def test_the_start() -> None:
    machine = small_case().machine()

    assert (machine.next, machine.last, machine.updates, machine.started) == (0, None, 0, 0)
    assert machine.written == frozenset()
    assert machine.between_iterations
    assert machine.back() is None
    assert machine.width == machine.shown_width == 4


def test_what_has_been_computed_is_known() -> None:
    machine = small_case().machine()
    while machine.code.steps[machine.next or 0].phase != "backward":
        machine.step()

    assert {"hidden1.z", "output.o", "E", "output.do"} <= machine.written
    assert not {"output.grad", "hidden1.delta"} & machine.written


def test_widths_of_partial_batches() -> None:
    machine = small_case(7, batch_size=3, epochs=2, shuffle=False).machine()
    widths = []
    while (index := machine.next) is not None:
        if machine.code.steps[index].name == "batch":
            widths.append(machine.width)
        machine.step()
        assert machine.memory["hidden1.z"].shape[1] == 3
    assert widths == [3, 3, 1, 3, 3, 1]
    assert machine.shown_width == 1


def test_started_counts_the_updates_before_the_iteration() -> None:
    machine = small_case(4, batch_size=2, epochs=2).machine()
    seen = []
    while machine.next is not None:
        seen.append((machine.started, machine.updates, machine.between_iterations))
        machine.step()
    assert {started for started, updates, between in seen if between and started != updates} == set()
    assert any(started == updates - 1 for started, updates, _ in seen)
    assert all(updates - started in (0, 1) for started, updates, _ in seen)
    assert [started for started, _, _ in seen] == sorted(started for started, _, _ in seen)


def test_positions_tell_moments_apart_whatever_is_set_from_outside() -> None:
    machine = small_case(4, batch_size=2, epochs=3).machine()
    positions = [machine.position]
    while machine.step() is not None:
        positions.append(machine.position)
    assert len(set(positions)) == len(positions)

    other = small_case(4, batch_size=2, epochs=3).machine()
    for position in positions:
        assert other.position == position == other.position_in(other.memory.snapshot())
        other.memory["rate"][()] = 0.1
        other.memory["epochs"][()] = 3
        assert other.position == position
        other.step()


def test_run_stops_at_an_update_and_at_once_when_it_has_been() -> None:
    machine = small_case(4, batch_size=1, epochs=3).machine()
    machine.run(never, 5)
    assert machine.updates == 5
    before = everything(machine)
    machine.run(never, 5)
    machine.run(never, 2)
    assert everything(machine) == before


def test_run_pauses_after_an_iteration_never_within() -> None:
    machine = small_case(4, batch_size=2, epochs=50).machine()
    for _ in range(7):
        machine.step()
    machine.run(lambda: True)

    assert machine.between_iterations
    assert machine.updates == 1
    assert len(machine.journal) == 0


def test_a_rewound_iteration_begins_anew() -> None:
    machine = small_case(4, batch_size=2).machine()
    machine.run(never, 3)
    weights = machine.memory["hidden1.W"].copy()
    first = machine.next
    for _ in range(5):
        machine.step()
    machine.rewind_iteration()

    assert (machine.next, machine.last, len(machine.journal)) == (first, None, 0)
    assert machine.written == frozenset()
    np.testing.assert_array_equal(machine.memory["hidden1.W"], weights)


def test_reopening_asks_the_outermost_loop_again() -> None:
    machine = small_case(epochs=2).machine()
    machine.run(never)
    assert machine.next is None
    machine.reopen()
    assert machine.next is None
    machine.memory["epochs"][()] = 4
    machine.reopen()
    machine.run(never)

    whole = small_case(epochs=4).machine()
    whole.run(never)
    assert everything(machine) == everything(whole)


def test_settings_come_back_with_the_step() -> None:
    """A learning rate that is set between two steps is taken back with the step before."""
    machine = small_case(rate=0.5).machine()
    machine.step()
    machine.step()
    machine.memory["rate"][()] = 0.25
    machine.step()
    machine.back()
    assert machine.memory["rate"] == 0.25
    machine.back()
    assert machine.memory["rate"] == 0.5


def test_snapshots_of_the_middle_of_an_iteration_hold_what_was_computed() -> None:
    case = small_case(4, batch_size=2)
    machine = case.machine()
    for _ in range(9):
        machine.step()
    part, whole = machine.memory.snapshot(), machine.memory.snapshot(working=True)
    other = case.machine()
    other.restore(whole)
    assert everything(other) == everything(machine)
    assert other.last == machine.last
    other.restore(part)
    assert other.last is None
    assert deciding(other)[64 * 2 :] == deciding(machine)[64 * 2 :]
