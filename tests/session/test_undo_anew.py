"""Undo of an edit with which training had begun anew: the network is again where it had come to, and so is a redo."""

from dataclasses import replace

import numpy as np

from nnsim.network.design import Choice
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from tests.session.sessions import edges, opened


def design(epochs=6):
    xor = EXAMPLES["xor"].make()
    return replace(xor, training=replace(xor.training, optimizer=Choice("adam"), batch_size=2, epochs=epochs))


def trained_on(session: Session, epochs: int):
    session.set_training("More", epochs=epochs)
    session.train()
    session.wait()
    return edges(session)


def moment(session: Session):
    return session.epoch, session.updates_made, edges(session)


def test_undo_of_other_data_stands_where_training_had_come_to() -> None:
    with opened(design()) as session:
        reached, run = trained_on(session, 6), session.curves.current
        straight = trained_on(session, 12)
    with opened(design()) as session:
        notices = []
        session.noticed.connect(notices.append)
        trained_on(session, 6)
        run = session.curves.current
        session.set_data("Others", dataset=Choice("and"))
        assert session.epoch == 0
        other = trained_on(session, 4)
        session.undo()  # of the number of epochs
        session.undo()
        assert moment(session) == (6, 12, reached)
        assert session.curves.current is run
        assert session.can_back
        session.back("epoch")
        assert session.epoch == 5
        session.visit_end()
        session.redo()
        assert moment(session) == (4, 8, other)
        session.undo()
        assert trained_on(session, 12) == straight
        assert not notices


def test_undo_in_the_past_comes_back_to_that_moment() -> None:
    with opened(design()) as session:
        trained_on(session, 6)
        session.visit_epoch(3)
        there = moment(session)
        session.new_seed()
        session.undo()
        assert moment(session) == there
        assert session.is_past


def test_what_is_not_kept_any_more_is_said() -> None:
    with opened(design()) as session:
        notices = []
        session.noticed.connect(notices.append)
        trained_on(session, 6)
        session.set_data("Others", dataset=Choice("and"))
        session.remove_branch(session.courses[0].number)
        session.undo()
        assert session.epoch == 0
        assert [notice.kind for notice in notices] == ["warning"]


def test_a_shape_that_changed_with_the_data_comes_back_with_its_numbers() -> None:
    with opened(design()) as session:
        reached = trained_on(session, 6)
        iris = EXAMPLES["iris"].make()
        session.edit("Import", lambda _design: iris)
        session.step("epoch")
        session.undo()
        assert moment(session) == (6, 12, reached)
        assert np.isfinite(session.loss or 0.0)
