"""What a reel says to be known after the steps of an iteration is what stands in the memory, for any network."""

from contextlib import closing

import numpy as np
import pytest

from nnsim.files.replay import replay_page
from nnsim.kit.errors import UserError
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.session import Session
from nnsim.session.solution.choose import offer, problem
from nnsim.session.solution.document import Problem
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.replay import SAMPLES, Reeling
from nnsim.session.solution.scribe import Style
from tests.campaigns import first
from tests.rules import at_home
from tests.session.solution.solutions import case_of, element, snapshots


@pytest.mark.parametrize("seed", first(6, range(12)))
def test_of_any_network(seed):
    case, x, y = case_of(seed, samples=1 + seed % 3)
    problem = Problem(case.design, Moment(case.weights), x, y)

    reel = Reeling(problem, Style("common" if seed % 2 else "course")).finish()

    start, *_, last = snapshots(case, x, y)
    known = {one.source: one.value for one in reel.given}
    assert all(value == element(source, start) for source, value in known.items())
    known |= {one.source: one.value for frame in reel.frames for one in frame.known}
    assert len(known) > 10
    for source, value in known.items():
        assert np.array_equal(value, element(source, last), equal_nan=True), source
    drawn = {circle.part for circle in reel.drawing.circles} | {edge.part for edge in reel.drawing.edges}
    for frame in reel.frames:
        assert {*frame.changes, *frame.reads} <= drawn
        assert {one.part for one in frame.known} <= drawn | {""}
    assert replay_page(reel) == replay_page(reel)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_of_any_learning_rule(rule):
    with closing(Session()) as session:
        session.example("xor")
        session.edit("x", lambda _design: at_home(rule, epochs=4))
        session.step("batch")
        given = offer(session)
        asked = problem(session, given, "next", given.samples("next"))
        if len(asked.inputs) > SAMPLES:
            with pytest.raises(UserError, match="104 samples, and the limit is 16"):
                Reeling(asked, Style())
            return
        reel = Reeling(asked, Style()).finish()
    assert reel.frames
    assert b"<script" in replay_page(reel)
