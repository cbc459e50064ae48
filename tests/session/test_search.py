"""Backwards to a condition: the step with which it last became true, its update and its samples."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.search import SLICE
from nnsim.session.session import Session
from tests.session.sessions import opened


def few(epochs: int, **training: Any) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, epochs=epochs, **training))


def walked_rises(session: Session, text: str, updates: int) -> list[tuple[tuple[int, int | None], str]]:
    """Walk so far, and note each moment in which the condition has become true, and the step that did it."""
    expression = compile_expression(text, session.setup)
    rises, before = [], expression.holds()
    while session.next_index is not None and (session.update < updates or session.moment[0] < updates):
        session.step("operation")
        if session.last_index is not None and session.last_index >= expression.computed_at:
            now = bool(expression.holds_now())
            if now and not before:
                rises.append((session.moment, session.steps[session.last_index].path))
            before = now
    return rises


def test_what_was_so_from_the_beginning_on_leads_to_the_beginning() -> None:
    with opened(few(3)) as session:
        weight = session.array(session.network.layer("hidden1").id, "W")[1, 1]
        session.train()
        session.wait()
        for kind, subject in (("condition", f"W[hidden1][1][2] > {weight - 1:g}"), ("condition", "isfinite(rate)")):
            found = session.back_to(kind, subject)
            assert found is not None
            assert (found.at_first, found.updates, found.step, found.samples) == (True, 0, "", ())
            assert session.moment[0] == 0
            session.visit_end()
        assert session.back_to("condition", "loss > 1e9") is None
        found = session.back_to("condition", "epoch > 1")
        assert found is not None
        assert not found.at_first
        assert session.back_to("sign", "rate") is None


CONDITIONS = (
    "W[output][1][1] > {bound}",
    "abs(delta[output][1]) > {bound} and o[hidden1][1] < 0.9",
    "loss > 0.25 + {bound} / 10",
    "grad[hidden1][1][1] < {bound} / 100",
)


@settings(max_examples=25)
@given(st.sampled_from(CONDITIONS), st.floats(-0.3, 0.3), st.integers(1, 4), st.integers(0, 30), st.integers(3, 40))
def test_it_is_found_where_walking_saw_it_last(text: str, bound: float, size: int, seed: int, end: int) -> None:
    design = few(20, batch_size=size, seed=seed, shuffle=True, rate=0.9)
    text = text.format(bound=repr(bound))
    with opened(design) as session, opened(design) as walked:
        so_at_first = compile_expression(text, session.setup).holds()
        rises = walked_rises(walked, text, end)
        session.train()
        session.wait()
        session.visit(min(end, session.update))
        here = session.moment
        rises = [rise for rise in rises if rise[0][0] < here[0]]
        session.setup.timeline.keep_here(session.setup.machine)
        for moment, path in reversed(rises[-3:]):
            found = session.back_to("condition", text)
            assert found is not None
            assert (session.moment, found.step) == (moment, path)
            assert found.update == moment[0] + (0 if session.setup.machine.between_iterations else 1)
        if not rises:
            found = session.back_to("condition", text)
            assert (found is not None and found.at_first) == so_at_first
            assert session.moment == ((0, 0) if so_at_first else here)


@pytest.mark.parametrize(
    ("example", "text"),
    [
        ("hopfield", "loss < -13"),
        ("hopfield", "loss < -8"),
        ("hopfield", "o[output][4][2] > 0"),
        ("radial_basis_functions", "W[hidden1][1][1] > 0.39"),
    ],
)
def test_in_a_loop_within_an_iteration_it_is_the_turn_in_which_it_came_true(example: str, text: str) -> None:
    with opened(example) as session, opened(example) as walked:
        expression = compile_expression(text, walked.setup)
        rises, before = [], False
        while walked.next_index is not None and walked.update < 2:
            walked.step("operation")
            if walked.last_index is not None and walked.last_index >= expression.computed_at:
                now = bool(expression.holds_now())
                if now and not before:
                    rises.append((walked.setup.machine.position, walked.last_index))
                before = now
        machine = session.setup.machine
        session.visit(0)
        while machine.position != walked.setup.machine.position:  # a visit would take the way that is tested
            session.step("operation")
        assert rises
        for position, step in reversed(rises[-3:]):
            found = session.back_to("condition", text)
            assert found is not None
            assert (machine.position, session.last_index) == (position, step)
            assert found.step == session.steps[step].path


def test_when_a_weight_turned_negative_with_its_update_and_samples() -> None:
    design = few(60, batch_size=1, shuffle=True, seed=5, rate=0.6)
    with opened(design, worker=True) as session:
        session.set_training("Rate", rate=0.9)
        start = session.array(2, "W")[1, 1]
        session.train()
        session.wait()
        middle = float(start + session.array(2, "W")[1, 1]) / 2
        search = session.search_back("sign", f"W[hidden1][1][2] - ({middle!r})")
        steps = 0
        while search.work(SLICE):
            steps += 1
            assert 0 <= search.fraction <= 1
        found = search.found
        assert found is not None
        session.go_to_found(found)
        assert found.step.startswith("update/hidden1")
        assert found.samples == tuple(n + 1 for n in [session.sample_number(0)])
        weight = session.array(2, "W")[1, 1] - middle
        session.back("operation")
        assert (session.array(2, "W")[1, 1] - middle) * weight < 0
        assert session.update == found.update


def test_which_update_made_the_loss_jump() -> None:
    with opened(few(80, rate=0.5)) as session:
        for _ in range(40):
            session.step("epoch")
        session.set_training("Rate", rate=60.0)
        session.step("epoch")
        session.set_training("Rate", rate=0.1)
        for _ in range(10):
            session.step("epoch")
        found = session.back_to("loss_rises", "", of="batch", by=20.0)
        assert found is not None
        assert (found.update, found.epoch) == (42, 41)
        assert found.words == "when the loss of a batch rises"
        assert found.samples == (1, 2, 3, 4)


def test_what_never_was_and_what_cannot_be_searched() -> None:
    with opened(few(5)) as session:
        assert session.back_to("condition", "epoch > 3") is None
        session.step("epoch")
        assert session.back_to("condition", "epoch > 3") is None
        with pytest.raises(UserError):
            session.search_back("condition", "epoch >")
        session.train()
        with pytest.raises(UserError, match="the training is running"):
            session.search_back("condition", "epoch > 3")
        session.pause()
        session.wait()
