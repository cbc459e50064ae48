"""A tour under way: it goes on when something was done, not before, and keeps how far it is."""

from dataclasses import replace

import pytest

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.session.tours.conditions import KINDS, Facts, read_condition
from nnsim.session.tours.doing import do
from nnsim.session.tours.progress import TourProgress
from nnsim.session.tours.reading import parse_tour
from nnsim.session.tours.walk import TourWalk
from tests.session.tours.test_reading import GOOD


@pytest.fixture
def session(make_session):
    return make_session("and")


@pytest.fixture
def walk(session):
    return TourWalk(parse_tour(GOOD, "a.toml", "a"), session)


def test_it_goes_on_when_it_was_done(walk, session):
    walk.look()
    assert walk.at == 0
    session.step()
    walk.look()
    assert walk.at == 1


def test_what_was_done_before_waits_to_be_passed(walk, session):
    session.step()
    walk.look()
    walk.go_back()
    walk.look()
    assert walk.at == 0
    assert walk.waits


def test_what_is_so_from_the_start_is_said_until_it_is_taken_back(walk, session):
    assert walk.already == ()
    session.step()
    walk.look()
    walk.go_back()
    assert walk.already == (KINDS["step"].already,)
    session.back()
    walk.look()
    assert walk.already == ()
    assert not walk.waits
    session.step()
    walk.look()
    assert walk.at == 1


def test_one_that_begins_in_the_middle_asks_first(session):
    walk = TourWalk(parse_tour(GOOD, "a.toml", "a"), session, 1)
    assert walk.resuming
    assert not walk.waits
    walk.resume()
    assert (walk.resuming, walk.at) == (False, 1)
    assert not TourWalk(walk.tour, session).resuming


def test_a_panel_that_is_in_sight_does_not_let_a_step_fly_by(session):
    tour = parse_tour(GOOD.replace("step data/input/batch", "panel curves"), "a.toml", "a")
    walk = TourWalk(tour, session, panels=frozenset({"curves"}))
    walk.see(frozenset({"curves", "data"}))
    assert (walk.at, walk.waits) == (0, True)


def test_what_speaks_of_a_layer_that_was_deleted_is_not_met(session):
    condition = read_condition("holds z[output] > 0")
    layer = session.network.outputs[0].id
    session.edit_network("Rename", lambda n: renamed(n, layer, "other"))
    assert not condition.met(session, Facts())


def renamed(network, number, name):
    layers = tuple(replace(layer, name=name) if layer.id == number else layer for layer in network.layers)
    return replace(network, layers=layers)


def test_it_is_kept_how_each_step_was_passed(walk, session):
    session.step()
    walk.look()
    walk.answer("1")
    walk.answer("2")
    walk.go_on()
    assert walk.ended
    assert [walk.passed[n].done for n in range(2)] == [True, True]
    assert (walk.passed[1].answer, walk.passed[1].value) == ("1", None)
    walk.go_back()
    walk.go_on()
    assert walk.passed[1].done
    other = TourWalk(walk.tour, session)
    other.session.reset()
    other.go_on()
    assert not other.passed[0].done


def test_of_several_things_those_that_are_lacking_are_told(session):
    done = '["step data/input/batch", "set rate 0.5", "command train.reset"]'
    walk = TourWalk(parse_tour(GOOD.replace('"step data/input/batch"', done), "a.toml", "a"), session)
    assert walk.lacking == ()
    session.set_training("Rate", rate=0.5)
    assert [str(one) for one in walk.lacking] == ["step data/input/batch", "command train.reset"]
    session.step()
    walk.used("train.reset")
    assert walk.at == 1


def test_an_answer_is_judged_and_read_before_it_goes_on(walk, session):
    walk.go_on()
    assert not walk.waits
    with pytest.raises(UserError, match="no number"):
        walk.answer("two")
    assert walk.answered is None
    assert not walk.answer("1")
    assert walk.waits
    walk.go_on()
    assert walk.ended


def test_numbers_in_texts_are_those_of_now(session):
    tour = parse_tour(GOOD.replace("Press Step.", "E is {loss}."), "a.toml", "a")
    walk = TourWalk(tour, session)
    assert walk.text(walk.stop.text, str) == "E is None."
    while session.loss is None:
        session.step()
    assert walk.text(walk.stop.text, str) == f"E is {session.loss}."


@pytest.mark.parametrize("name", ["preparer", "regularizer"])
def test_a_part_of_a_chain_is_the_only_one_or_there_is_none(session, name):
    keys = {"preparer": ("standardize", "clip_iqr"), "regularizer": ("l2", "l1")}[name]

    def met(value):
        return read_condition(f"set {name} {value}").met(session, Facts())

    def put(*chosen):
        chain = tuple(map(Choice, chosen))
        if name == "preparer":
            session.set_data("prepare", preparers=chain)
        else:
            session.set_training("restrain", regularizers=chain)

    assert met("none")
    put(keys[0])
    assert met(keys[0])
    assert not met("none")
    assert not met(keys[1])
    put(*sorted(keys))
    assert not met(keys[0])
    put()
    assert met("none")


def test_progress_is_kept(walk, settings):
    progress = TourProgress(settings)
    assert progress.of(walk.tour) == 0
    progress.keep(walk.tour, 1)
    assert TourProgress(type(settings)(settings.path)).of(walk.tour) == 1
    progress.keep(walk.tour, 2)
    assert progress.finished(walk.tour)
    settings.set("tours", "a 99\nb x\n\nc")
    assert progress.finished(walk.tour)


def test_a_number_that_is_not_there_is_not_asked_for(session):
    text = GOOD.split("[[step]]")[0] + (
        '[[step]]\ntext.en = "A"\npoint = "canvas"\n[step.question]\nask.en = "B?"\nbecause.en = "C"\n'
        'value = "z[output][1][1]"\n'
    )
    walk = TourWalk(parse_tour(text, "a.toml", "a"), session)
    assert walk.question is None
    walk.look()
    assert (walk.at, walk.waits) == (0, True)
    with pytest.raises(UserError, match="nothing is asked"):
        walk.answer("1")
    session.step("layer")
    session.step("layer")
    assert walk.number("z[output][1][1]") is not None
    assert walk.question is walk.stop.question
    assert not walk.waits


@pytest.mark.parametrize(
    "text",
    ["set rate 0.03", "set batch_size 1", "set loss half_squared_error", "set data or", "set activation output tanh",
     "set preparer standardize", "set regularizer l2", "set rule perceptron", "select output 1", "sample 2",
     "step forward/output/output"],
)  # fmt: skip
def test_what_a_session_can_do_is_done_for_who_skips_it(session, text):
    condition = read_condition(text)
    if text == "sample 2":
        session.set_training("Full", batch_size=0)
        session.step()
    assert not condition.met(session, Facts())
    assert do(condition, session)
    assert condition.met(session, Facts())
    assert not do(read_condition("edited"), session)


def test_the_size_of_a_layer_can_be_asked_for(make_session):
    session = make_session("xor")
    condition = read_condition("set size hidden1 3")
    condition.check(session)
    assert not condition.met(session, Facts())
    assert do(condition, session)
    assert session.network.shape_text == "2-3-1"
    assert condition.met(session, Facts())
    with pytest.raises(UserError, match="no layer"):
        read_condition("set size hidden9 3").check(session)
    for text in ("set size hidden1", "set size hidden1 x", "set size hidden1 0"):
        with pytest.raises(UserError):
            read_condition(text)
