"""A watch that is added to a training that is known already: it finds out what it was, and shows gaps until then."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session.examples import EXAMPLES
from nnsim.session.exercises.questions import Plan
from nnsim.session.watches.history import History, Moment
from tests.campaigns import costly
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data

TEXTS = ("W[{0}][0][1]", "loss", "norm(grad[{0}])", "update", "train_loss")


def known(history):
    """The values of whole epochs, without gaps."""
    epochs, values, _ = history.by_epoch()
    seen = np.isfinite(values)
    return np.transpose([epochs[seen], values[seen]]).tolist()


def recalled(session, seconds=0.0):
    """All that can be found out."""
    pieces, recall = 0, session.watches.recall()
    while recall is not None:
        more = recall.work(seconds)
        session.watches.remember(recall)
        pieces += 1
        if not more:
            break
    return pieces


def texts(session):
    layer = next(layer.name for layer in session.network.layers if not layer.is_input and not layer.frozen)
    return [text.format(f"'{layer}'") for text in TEXTS]


@costly(100)
@given(st.integers(0, 10**6), st.integers(1, 9), st.booleans())
def test_what_is_found_out_is_what_was(seed, epochs, changed):
    design = with_data(random_case(np.random.default_rng(seed), plain=True).design)

    def train(session):
        session.set_training("short", epochs=epochs)
        session.train()
        session.wait()
        if changed:
            session.set_training("rate", rate=0.011, epochs=epochs + 3)
            session.train()
            session.wait()

    with opened(design) as watched, opened(design) as late:
        for text in texts(watched):
            watched.watches.add(text)
        train(watched)
        train(late)
        added = [late.watches.add(text) for text in texts(late)]
        recalled(late)
        assert late.watches.recall() is None, "there is nothing left to find out"
        for mine, wanted in zip(added, watched.watches, strict=True):
            assert known(mine.history) == known(wanted.history)
            assert not mine.history.gaps()


@pytest.fixture
def trained():
    with opened("xor") as session:
        session.set_training("short", epochs=400)
        session.train()
        session.wait()
        yield session


def test_a_jump_leaves_a_gap_until_it_is_found_out(trained):
    trained.visit(0)
    weight = trained.watches.add("W[output][1][1]")
    start = weight.value
    trained.visit_end()
    assert weight.previous == weight.value, "the step before the end evaluates; the jump is not told"
    epochs, values, _ = weight.history.by_epoch()
    assert np.isnan(values[1:-1]).all()
    assert values[0] == start
    assert weight.history.gaps() == [(0.0, weight.history.by_step()[0][-1])]
    assert recalled(trained) > 20, "it is done in pieces"
    epochs, values, _ = weight.history.by_epoch()
    assert epochs.tolist() == list(range(401))
    assert np.isfinite(values).all()
    assert values[0] == start
    assert len(set(np.diff(values).tolist())) > 300, "no straight line"


def test_steps_are_no_jumps(trained):
    weight = trained.watches.add("W[output][1][1]")
    trained.visit(100)
    for unit in ("operation", "batch", "epoch"):
        before = weight.value
        trained.step(unit)
        assert weight.previous == before
    assert len(weight.history.gaps()) == 1, "the end was seen, and from update 100 on"


def test_what_was_seen_step_by_step_stays(trained):
    trained.visit(8)
    loss = trained.watches.add("loss")
    for _ in range(20):
        trained.step("operation")
    seen = dict(zip(*(column.tolist() for column in loss.history.by_step()), strict=True))
    recalled(trained)
    now = dict(zip(*(column.tolist() for column in loss.history.by_step()), strict=True))
    assert {place: now[place] for place in seen} == seen
    assert len(now) >= len(seen) + 390


def test_it_ends_with_its_course(trained):
    trained.watches.add("loss")
    recall = trained.watches.recall()
    assert recall.work(0.0)
    trained.visit(100)
    assert not recall.outdated, "going elsewhere changes nothing"
    trained.set_training("rate", rate=0.7)
    trained.step("epoch")
    assert recall.outdated
    assert not recall.work(10.0)
    count = trained.watches[0].history.count
    trained.watches.remember(recall)
    assert trained.watches[0].history.count == count, "what was is not what is now"


def test_nothing_is_found_out_that_an_exercise_hides(trained):
    trained.watches.add("loss")
    trained.visit(100)
    trained.start_exercise(Plan())
    assert trained.watches.recall() is None
    trained.end_exercise()
    assert trained.watches.recall() is not None


@given(
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["put", "fill", "extend", "cut"])), max_size=25),
    st.integers(1, 6),
)
def test_gaps_are_where_nobody_has_looked(steps, reach):
    history, seen = History(), set()
    for place, how in steps:
        if how == "put":
            history.put(Moment(float(place), float(place)), 1.0, reach)
            seen |= {place}
        elif how == "cut":
            history.cut_after(place)
            seen = {one for one in seen if one <= place}
        else:
            rows = np.array([[float(at), float(at), 2.0] for at in (place, place + 1, place + 2)])
            (history.fill if how == "fill" else history.extend)(rows, reach)
            seen |= {place, place + 1, place + 2}
    ordered = sorted(seen)
    wide = [(float(a), float(b)) for a, b in itertools.pairwise(ordered) if b - a > reach]
    assert history.gaps() == wide
    places, values = history.by_step()
    assert np.count_nonzero(np.isnan(values)) == len(wide)
    assert places[np.isfinite(values)].tolist() == [float(one) for one in ordered]


def test_a_sample_that_the_last_batch_does_not_have_is_of_the_batch_before():
    design = EXAMPLES["moons"].make()
    design = replace(design, training=replace(design.training, epochs=5, batch_size=60))
    with opened(design) as session, opened(design) as slow:
        sizes = [session.setup.compiled.program.batching.width(batch) for batch in range(session.batches)]
        assert sizes[-1] < sizes[0]
        texts = (f"delta[output][1][{sizes[0]}]", "delta[output][1][1]", "loss")
        watches = [session.watches.add(text) for text in texts]
        seen = [slow.watches.add(text) for text in texts]
        session.train()
        session.wait()
        recalled(session)
        assert session.watches.recall() is None
        while slow.next_index is not None:
            slow.step("batch")
        for watch, other in zip(watches, seen, strict=True):
            places, values = watch.history.by_step(gaps=False)
            assert np.isfinite(values).all()
            assert len(values) >= 5
            if watch is watches[0]:  # that of the last point: 60, 60, 60, 60 and 40 samples
                assert places.tolist()[-5:] == [
                    len(sizes) * epoch - 1.0 for epoch in range(1, 6)
                ]  # shown or not before
                assert values.tolist() == [other.history.value(place) for place in places.tolist()]
            per_epoch = watch.history.by_epoch()
            assert np.floor(per_epoch[2]).astype(int).tolist() == [
                len(sizes) * epoch - (watch is watches[0]) for epoch in range(1, 6)
            ]
            np.testing.assert_array_equal(per_epoch[1], other.history.by_epoch()[1])
        assert watches[0].value is None
        assert watches[0].previous is None
        assert watches[0].history.has_leaps
        assert not seen[1].history.has_leaps
