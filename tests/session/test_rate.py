"""The learning rate that is shown: of a schedule that of the last update, until the next one's is computed."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnsim.network.design import Choice, Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.session import Session
from tests.session.sessions import opened

FACTOR = 0.5


def scheduled(**training: object) -> Design:
    design = EXAMPLES["xor"].make()
    wanted = {"schedule": Choice("exponential", {"factor": FACTOR}), "epochs": 6, "batch_size": 2, "rate": 0.8}
    return replace(design, training=replace(design.training, **wanted | training))


def typed(session: Session) -> float | None:
    """What a watch, a stop and the command line read."""
    return compile_expression("rate", session.setup).number()


def test_it_stays_from_one_update_to_the_next_forwards_and_back() -> None:
    with opened(scheduled()) as session:
        last, seen = 0.8, []
        while session.next_index is not None:
            assert session.rate == typed(session) == last
            seen.append(session.rate)
            session.step("operation")
            if session.steps[session.last_index].path == "update/rate":
                last = 0.8 * FACTOR ** (session.updates_made // 2)
        assert seen[-1] == 0.8 * FACTOR**5
        for rate in reversed(seen):
            session.back("operation")
            assert session.rate == typed(session) == rate


@pytest.mark.parametrize("worker", [False, True])
def test_it_is_the_same_after_training_a_visit_and_reopening(worker: bool, tmp_path: Path) -> None:
    with opened(scheduled(), worker) as session:
        session.train()
        session.wait()
        assert session.rate == typed(session) == 0.8 * FACTOR**5
        session.visit(5)
        assert session.rate == typed(session) == 0.8 * FACTOR**2
        session.save(tmp_path / "kept.nnsim")
        with opened("xor") as again:
            again.open(tmp_path / "kept.nnsim")
            assert again.rate == typed(again) == 0.8 * FACTOR**2


def test_before_the_first_update_it_is_the_one_that_was_chosen() -> None:
    with opened(scheduled()) as session:
        session.step("phase")
        assert session.rate == 0.8
        session.set_training("rate", rate=0.4)
        assert session.rate == 0.4
        session.step("batch")
        assert session.rate == typed(session) == 0.4


def test_an_edit_that_goes_on_with_another_program_keeps_it() -> None:
    with opened(scheduled()) as session:
        for _ in range(3):
            session.step("epoch")
        session.set_training("batches", batch_size=1)
        assert session.updates_made == 6
        assert session.rate == typed(session) == 0.8 * FACTOR**2
        session.set_training("rate", rate=0.4)
        assert session.rate == typed(session) == 0.8 * FACTOR**2
        session.step("batch")
        assert session.rate == typed(session) == 0.4 * FACTOR**3
    with opened(scheduled(schedule=Choice("constant"))) as session:
        session.step("epoch")
        session.set_training("rate", rate=0.3)
        session.step("epoch")
        session.set_training("schedule", schedule=Choice("exponential", {"factor": FACTOR}))
        assert session.rate == typed(session) == 0.3


def test_without_a_schedule_it_is_the_one_that_is_set() -> None:
    with opened(scheduled(schedule=Choice("constant"))) as session:
        session.step("epoch")
        session.set_training("rate", rate=0.3)
        assert session.rate == typed(session) == 0.3
