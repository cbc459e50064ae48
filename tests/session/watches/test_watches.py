"""The list of watches: values at every step there and back, histories, files, and what happens to the network."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.expressions.expression import ExpressionError
from nnsim.session.places import bias_place, edge_place, unit_place
from nnsim.session.watches.watches import MOST
from tests.engine_strategies import cases
from tests.session.sessions import opened, with_data

TEXTS = ("W[hidden1][1][2]", "loss", "norm(grad[output])", "delta[output][1][2]", "update", "train_loss")


@pytest.fixture
def session():
    with opened("xor") as made:
        yield made


def table(session):
    """What the list shows."""
    return [(watch.text, watch.value, watch.previous) for watch in session.watches]


def train(session):
    session.train()
    while session.running:
        session.poll()


# ------------------------------------------------------------------------------------------------------ the list


def test_a_watch_shows_its_value_at_every_step_and_what_has_changed(session):
    for text in TEXTS:
        session.watches.add(text)
    hidden, output = (session.network.layer(name).id for name in ("hidden1", "output"))
    before = [watch.value for watch in session.watches]

    for _ in range(3 * len(session.steps)):
        session.step("operation")
        weights, grad, delta = session.array(hidden, "W"), session.array(output, "grad"), session.array(output, "delta")
        expected = [
            weights[1, 1],
            session.loss,
            None if grad is None else np.linalg.norm(grad),
            None if delta is None else delta[0, 1],
            session.update,
            session.curves.current.columns["loss"][-1] if session.epoch else None,
        ]
        values = [watch.value for watch in session.watches]
        assert [v is None for v in values] == [e is None for e in expected]
        assert [v for v in values if v is not None] == pytest.approx([e for e in expected if e is not None])
        assert [watch.previous for watch in session.watches] == before
        for watch, old in zip(session.watches, before, strict=True):
            known = watch.value is not None and old is not None
            assert watch.change == (pytest.approx(watch.value - old) if known else None)
        before = values


@given(case=cases(), data=st.data())
@settings(max_examples=20)
def test_going_back_shows_the_value_of_that_moment(case, data):
    with opened(with_data(case.design, samples=5)) as session:
        if not session.ready:
            return
        layer = session.network.order[-1]
        name = repr(layer.name)
        for text in ("loss", f"W[{name}][0][1]", f"norm(z[{name}])", "epoch"):
            session.watches.add(text)
        shown = [table(session)]
        for _ in range(data.draw(st.integers(1, 40))):
            if session.next_index is None:
                break
            session.step("operation")
            shown.append(table(session))
        counts = [watch.history.count for watch in session.watches]
        for _ in range(data.draw(st.integers(1, len(shown))) - 1):
            session.back("operation")
            shown.pop()
            assert table(session) == shown[-1]

        assert [watch.history.count for watch in session.watches] == counts, "what lies ahead is kept"


def courses(watch):
    """What is known of a watch, over all courses."""
    return {number: [tuple(one) for one in np.transpose(history.by_step())] for number, history in watch.parked.items()}


def test_the_course_ahead_stays_until_another_begins(session):
    loss, whole = session.watches.add("loss"), session.watches.add("norm(W[hidden1])")
    for _ in range(5):
        session.step("epoch")
    for _ in range(3):
        session.back("epoch")
    ahead = whole.history.by_step()
    assert ahead[0][-1] > session.watches.moment.place
    session.step("operation")
    assert whole.history.count == len(ahead[0]) + 1, "the same course goes on"
    hidden = session.network.layer("hidden1")

    session.set_weight(bias_place(hidden.id, hidden.units[0]), 3.0)

    moment = session.watches.moment.place
    assert whole.history.by_step()[0][-1] == moment
    assert whole.value == pytest.approx(np.linalg.norm(session.array(hidden.id, "W")))
    session.step("epoch")
    assert loss.value == session.loss
    assert loss.history.by_step()[0][-1] > moment


def test_each_course_of_training_has_its_own_history(session):
    watch = session.watches.add("norm(W[hidden1])")
    for _ in range(6):
        session.step("epoch")
    first = [tuple(one) for one in np.transpose(watch.history.by_step())]
    session.visit(3)
    before = watch.previous
    assert watch.value == dict(first)[session.watches.moment.place]
    assert before == dict(first)[max(place for place, _ in first if place < session.watches.moment.place)]
    here = session.watches.moment.place

    session.set_training("rate", rate=0.7)
    for _ in range(2):
        session.step("epoch")
    second = [tuple(one) for one in np.transpose(watch.history.by_step())]

    number, parent, _ = session.course
    assert parent == 1
    assert [one for one in second if one[0] <= here] == [one for one in first if one[0] <= here]
    assert second[-1][1] != dict(first)[second[-1][0]]
    assert courses(watch) == {1: first}
    session.visit(5, branch=1)
    assert [tuple(one) for one in np.transpose(watch.history.by_step())] == first
    assert watch.value == dict(first)[session.watches.moment.place]
    session.visit_end(number)
    assert [tuple(one) for one in np.transpose(watch.history.by_step())] == second
    session.remove_branch(1)
    assert courses(watch) == {}


def test_what_lies_ahead_stays_after_full_speed_and_when_a_watch_rests(session):
    session.set_training("short", epochs=40)
    watches = [session.watches.add(text) for text in (*TEXTS, "abs(delta[output][1]) > 0.1", "train_accuracy")]
    train(session)
    session.visit(25)
    for _ in range(3):
        session.step("operation")
    session.watches.enable(watches[0], False)
    session.back("operation")
    session.watches.add("epoch")
    session.watches.enable(watches[0], True)

    for watch in watches:
        places, _ = watch.history.by_step()
        assert places[-1] > 39, watch.text
        assert watch.history.by_epoch()[0][-40:].tolist() == list(range(1, 41))


def test_a_reset_begins_another_course_and_a_new_seed_too(session):
    watch = session.watches.add("W[hidden1][1][1]")
    first = watch.value
    train(session)
    count = watch.history.count
    session.reset()
    assert (watch.value, watch.history.count) == (first, 1)
    session.visit_end(1)
    assert 500 < watch.history.count < count, "its extremes are there again"
    assert watch.history.by_step()[0][-1] == session.watches.moment.place
    session.new_seed()
    assert watch.value != first
    assert watch.history.count == 1


def test_watches_can_be_renamed_moved_rested_and_removed(session):
    heard = []
    session.changed.connect(heard.append)
    first, second, third = (session.watches.add(text) for text in TEXTS[:3])
    assert all(Change.WATCHES in changes for changes in heard[-3:])
    assert session.watches.add("  loss ") is second, "what is watched already stays as it is"

    session.watches.rename(first, "  the weight  ")
    session.watches.move(third, 0)
    session.watches.enable(second, False)
    session.step()
    assert [watch.title for watch in session.watches] == ["‖∂E/∂W²‖", "the weight", "E"]
    assert (second.value, second.history.count) == (None, 1), "it rests"
    session.watches.enable(second, True)
    session.finish_phase()
    session.finish_phase()
    session.finish_phase()
    assert second.value == session.loss
    session.watches.rename(first, "")
    assert first.title == "w¹₁₂"
    session.watches.rewrite(first, "W[hidden1][0][2]")
    assert (first.title, first.history.count) == ("b¹₂", 1)
    session.watches.remove(third)
    assert len({watch.color for watch in session.watches}) == len(session.watches) == 2


def test_mistakes_are_refused_with_their_column(session):
    with pytest.raises(ExpressionError, match="did you mean loss") as caught:
        session.watches.add("1 + los")
    assert caught.value.column == 4
    watch = session.watches.add("loss")
    with pytest.raises(ExpressionError):
        session.watches.rewrite(watch, "loss +")
    assert watch.text == "loss"
    session.watches.add("epoch")
    with pytest.raises(UserError, match="watched already"):
        session.watches.rewrite(watch, "epoch")
    for number in range(MOST - 2):
        session.watches.add(f"loss + {number}")
    with pytest.raises(UserError, match=f"{MOST} watches already"):
        session.watches.add("update")


def test_numbers_that_are_clicked_are_watched(session):
    source, hidden = session.network.layer("input"), session.network.layer("hidden1")
    session.show_sample(2)

    edge = session.watches.add_place(edge_place(source.id, source.units[1], hidden.id, hidden.units[0]), "W")
    delta = session.watches.add_place(unit_place(hidden.id, hidden.units[1]), "delta")
    loss = session.watches.add_place(None, "loss")

    assert [edge.text, delta.text, loss.text] == ["W[hidden1][2][1]", "delta[hidden1][2][3]", "loss"]
    assert edge.value == session.array(hidden.id, "W")[2, 0]
    assert delta.title == "δ¹⁽³⁾₂"


def test_many_numbers_are_shown_by_their_mean_and_conditions_by_whether_they_hold(session):
    many, holds = session.watches.add("W[hidden1]"), session.watches.add("W[hidden1] > 0")
    weights = session.array(session.network.layer("hidden1").id, "W")

    assert many.is_mean
    assert many.value == pytest.approx(weights.mean())
    assert holds.is_condition
    assert not holds.is_mean
    assert holds.value == float((weights > 0).any())


# ------------------------------------------------------------------------------------------------- full speed


@pytest.mark.parametrize("worker", [False, True], ids=["here", "worker"])
def test_training_records_one_value_an_epoch(worker):
    with opened("moons", worker=worker) as session, opened("moons") as slow:
        session.set_training("short", epochs=12)
        texts = ("loss", "norm(W[output])", "train_loss", "delta[output][1][1]", "abs(delta[output][1]) > 0.1")
        watches = [session.watches.add(text) for text in texts]
        for text in texts:
            slow.watches.add(text)
        session.step("phase")
        session.train()
        assert session.running
        session.wait()
        for _ in range(12):
            slow.step("epoch")

        assert all(watch.value is not None for watch in watches)
        for watch, other in zip(watches, slow.watches, strict=True):
            epochs, values, _ = watch.history.by_epoch()
            assert epochs.tolist() == [e for e in range(13) if watch.text.startswith("norm") or e]
            wanted = other.history.by_epoch()
            np.testing.assert_array_equal(values[-12:], wanted[1][-12:])
            assert watch.value == other.value


def test_while_the_worker_trains_the_published_numbers_are_shown():
    with opened("moons", worker=True) as session:
        session.set_training("Change epochs", epochs=10**7)  # it must not end before a slow machine has looked
        weight, loss = session.watches.add("W[output][0][1]"), session.watches.add("loss")
        figure = session.watches.add("train_loss")
        session.train()
        assert weight.value is not None
        assert loss.value is None, "nothing has been published yet"
        assert figure.value is None
        while session.running and not (session.has_news and session.epoch > 1):
            session.poll()
        late = session.watches.add("update")
        output = session.network.layer("output").id
        assert weight.value == session.array(output, "W")[0, 0]
        assert loss.value == session.loss
        assert figure.value > 0
        update = session.update
        while session.update < update + 100 or late.history.count < 3:
            session.poll()
        assert late.value == session.update
        moments, values = late.history.by_step()
        shown = np.isfinite(values)  # a gap is where compiled code took over
        found = np.floor(moments[shown])
        np.testing.assert_array_equal(found, values[shown], "one that was added under way is recorded as well")
        session.pause()
        session.wait()
        assert late.value == session.update
