"""Hits are counted, the first ones can be let pass, and counting begins anew; a dead unit is told once."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.session.draft import draft
from nnsim.session.session import Session
from tests.session.sessions import opened
from tests.session.stops.test_stops import add, exploding, few, stopping, train, walk


def test_hits_are_counted_and_the_first_ones_can_be_ignored() -> None:
    for worker in (False, True):
        with stopping(few("xor", 30), ("epoch", ""), worker=worker) as session:
            session.stops.change(1, ignore=4)
            train(session)
            assert (session.epoch, session.stops[1].hits) == (5, 5)
            session.stops.change(1, ignore=0, hits=0)
            train(session)
            assert (session.epoch, session.stops[1].hits) == (6, 1)
            session.stops.change(1, enabled=False)
            train(session)
            assert (session.epoch, session.stops[1].hits) == (30, 1)


def test_a_dead_unit_is_found_after_the_epoch_in_which_it_died() -> None:
    design = replace(exploding(), training=replace(exploding().training, rate=1.2))
    with stopping(design, ("dead", "")) as session:
        _, words = train(session)
        hidden = session.network.layers[1].id
        matrix = session.array(hidden, "W")
        samples = np.vstack([np.ones(4), session.setup.loaded.columns.x])
        dead = np.flatnonzero(((matrix.T @ samples) <= 0).all(1))
        assert len(dead)
        named = ", ".join(f"o[hidden1][{unit + 1}]" for unit in dead)
        assert words == f"when {named} {'are' if len(dead) > 1 else 'is'} dead"


@pytest.mark.untraced
def test_after_a_reset_or_a_jump_hits_are_counted_anew(worked: Session) -> None:
    design = few("xor", 9)
    worked.new(design)
    with opened(design) as ran, opened(design) as walked:
        for session, go in ((worked, train), (ran, train), (walked, walk)):
            add(session, ("step", "backward/output/delta"))
            session.stops.change(1, ignore=2)
            third = go(session)
            assert (third[0][0], session.stops[1].hits) == (2, 3)
            go(session)
            for begin, *where in ((session.reset,), (session.visit, 0)):
                begin(*where)
                assert session.stops.stopped is None
                assert session.stops[1].hits == 0
                assert go(session) == third
            session.visit(1)
            assert go(session)[0][0] == 3, "two more are let pass"
            session.stops.change(1, subject="backward/output/gradient")
            assert session.stops[1].hits == 0, "it is another stop"


@pytest.mark.untraced
def test_a_unit_that_is_dead_from_the_beginning_on_halts_once(worked: Session) -> None:
    design = draft("4-6-3", hidden="relu", output="softmax", loss="cross_entropy", data="iris", epochs=5, rate=0.1)
    worked.new(design)
    add(worked, ("dead", "o[hidden1][5]"))
    with stopping(design, ("dead", "o[hidden1][5]")) as ran, stopping(design, ("dead", "o[hidden1][5]")) as walked:
        for session in (worked, ran, walked):
            session.setup.memory["hidden1.W"][0, 4] = -100.0

        def dead() -> bool:
            samples = np.vstack([np.ones(len(ran.prepared.train)), ran.setup.memory["X"]])
            return bool(((ran.setup.memory["hidden1.W"].T @ samples)[4] <= 0).all())

        assert dead()
        for _ in range(2):  # after a reset as well
            assert train(worked) == train(ran) == walk(walked)
            assert dead()
            assert ran.epoch == 1
            assert ran.stops.stopped is not None
            assert ran.stops.stopped.words == "when o[hidden1][5] is dead"
            assert train(worked) == train(ran) == walk(walked) == (ran.moment, "")
            assert ran.epoch == 5
            for session in (worked, ran, walked):
                session.reset()
                session.stops.change(1, hits=0)
                session.setup.memory["hidden1.W"][0, 4] = -100.0


def test_a_stop_on_a_unit_that_is_dead_already_halts_after_the_next_epoch() -> None:
    design = draft("4-6-3", hidden="relu", output="softmax", loss="cross_entropy", data="iris", epochs=5, rate=0.1)
    with opened(design) as session:
        session.setup.memory["hidden1.W"][0, 4] = -100.0
        session.step("epoch")
        session.step("epoch")
        session.stops.add("dead", "o[hidden1][5]", session.setup)
        train(session)
        assert session.epoch == 3
        assert session.back_to("dead", "o[hidden1][5]").at_first, "it has been so from the beginning on"


def test_of_many_dead_units_the_first_are_named() -> None:
    design = draft("1-40-1", hidden="relu", output="identity", data="sine")
    with stopping(design, ("dead", "")) as session:
        weights = session.setup.memory[session.setup.compiled.wiring.weighted[0].w.name]
        weights[:] = 0.0
        weights[0] = -1.0
        session.stops.halted([1], session.setup)
        units = ", ".join(f"o[hidden1][{unit}]" for unit in range(1, 7))
        assert session.stops.stopped.words == f"when {units}, … are dead"
