"""What a condition passes over looks passed over, not done; and a step back to it leads in front of its condition."""

from dataclasses import replace

import pytest

from nnsim.network.design import Choice
from nnsim.session.session import Session

PERCEPTRON = {"and": Choice("perceptron"), "xor": Choice("perceptron", {"pocket": True})}


@pytest.fixture(params=sorted(PERCEPTRON))
def session(request) -> Session:
    made = Session()
    made.example("perceptron")
    rule, data = PERCEPTRON[request.param], Choice(request.param)
    made.edit("rule", lambda d: replace(d, training=replace(d.training, rule=rule), data=replace(d.data, dataset=data)))
    return made


def test_a_step_is_done_where_it_was_executed_in_this_iteration(session):
    machine = session.setup.machine
    body, done, seen = machine.iteration, set(), set()
    for _ in range(150):
        session.step("operation")
        last = session.last_index
        done = {index for index in done if index < last} | {last} if last != body.start else {last}
        for index in range(body.start, body.stop):
            state = session.state(index)
            seen.add(state)
            assert (state == "done") == (index in done) or state == "next", index
            if state == "passed":
                assert index < last or index < session.next_index
    assert seen == {"done", "passed", "next", "later"}


def test_back_to_what_was_passed_over_is_in_front_of_its_condition(session):
    at = next(index for index, step in enumerate(session.steps) if step.name == "correction")
    while session.state(at) != "passed" or session.last_index < at:
        session.step("operation")
    walked = 0
    while session.last_index > at:
        session.back("operation")
        walked += 1
    here = session.last_index
    for _ in range(walked):
        session.step("operation")
    session.run_to(at)
    assert session.last_index == here < at, "in this iteration, and not in the one that has last been wrong"
