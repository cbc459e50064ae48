"""What is compared with the start of a training, and two runs that have no moment in common."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Design
from nnsim.session.comparison.compare import Mark, compare
from nnsim.session.examples import EXAMPLES
from nnsim.session.places import bias_place
from nnsim.session.session import Session
from tests.session.sessions import opened, train_a_little


def few(epochs: int, dtype: str = "float64") -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, epochs=epochs, batch_size=2, dtype=dtype))


def reopened(session: Session, folder: Path) -> None:
    session.save(folder / "it.nnsim")
    session.open(folder / "it.nnsim")


def typed(session: Session, _folder: Path) -> None:
    session.set_weight(bias_place(3, 1), 2.0)


def other_program(session: Session, _folder: Path) -> None:
    session.set_training("Adam", optimizer=Choice("adam"))


def is_start(mark: Mark, start: Mark) -> bool:
    return compare(mark, start).same and mark.moment == start.moment and mark.loss is None


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("then", [reopened, typed, other_program])
def test_the_start_is_where_a_reset_leads(then, dtype, tmp_path):
    with opened(few(30, dtype)) as session:
        start = session.present_mark()
        train_a_little(session, 4)
        then(session, tmp_path)
        assert is_start(session.mark_start("the start"), start)
        train_a_little(session, 2)
        found = session.mark_start("the start")
        assert is_start(found, start)
        assert session.mark_start("the start") is found
        assert not compare(found, session.present_mark()).same
        session.reset()
        assert compare(found, session.present_mark()).same


def test_the_start_of_weights_that_were_typed_at_the_start_has_them():
    with opened(few(30)) as session:
        session.set_weight(bias_place(3, 1), 2.0)
        train_a_little(session, 2)
        assert session.mark_start("the start").arrays[3, "W"][0, 0] == 2.0


def test_runs_of_which_no_moment_is_known_in_common_are_not_said_to_be_alike(tmp_path):
    with opened(few(30)) as session:
        train_a_little(session, 4)
        reopened(session, tmp_path)
        train_a_little(session, 1)
        session.reset()
        train_a_little(session, 1)
        for pair in ((1, 2), (2, 1)):
            with pytest.raises(UserError, match="no moment of which both runs are known") as told:
                session.parting(*pair)
            assert "after 8 updates" in told.value.why
            assert "after 2 updates" in told.value.why
        train_a_little(session, 3)
        finder = session.parting(1, 2)
        assert finder.finish() is None, "at the one moment that both have they are alike"
        train_a_little(session, 1)
        assert np.array_equal(session.array(3, "W"), session.mark_course(1).arrays[3, "W"])
        finder.close()
