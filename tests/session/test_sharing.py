"""What goes along with a network that is shared, and what is opened from it."""

import numpy as np
import pytest

import nnsim
from nnsim.files.sharing import CHAT
from nnsim.kit.errors import UserError
from nnsim.network.initial import start_weights
from nnsim.session.history import ALL
from nnsim.session.sharing import WEIGHTS, share
from nnsim.session.unattended import Unattended


def opened(text):
    session = Unattended()
    session.open_text(text)
    return session


@pytest.mark.parametrize("key", ["xor", "mazur", "iris", "self_organising_map", "hopfield", "support_vectors"])
def test_the_present_weights_arrive_to_the_last_bit_and_are_the_start(key):
    model = nnsim.example(key)
    model.step("epoch")
    before = model.session.matrices()

    session = opened(share(model.session, "current").text)

    assert session.matrices().keys() == before.keys()
    assert all(np.array_equal(session.matrices()[n], before[n]) for n in before)
    session.step("operation")
    session.reset()
    assert all(np.array_equal(session.matrices()[n], before[n]) for n in before)
    assert not session.dirty
    assert session.path is None


def test_start_and_none_differ_where_weights_were_typed():
    mazur = nnsim.example("mazur").session

    start, none = (opened(share(mazur, kind).text) for kind in ("start", "none"))

    assert start.design == mazur.design
    assert none.design.start == {}
    assert none.network == mazur.network
    assert all(np.array_equal(start.matrices()[n], w) for n, w in start_weights(mazur.design).items())


def test_training_goes_on_alike_in_both():
    model = nnsim.example("xor")
    other = opened(share(model.session, "start").text)

    for session in (model.session, other):
        session.train_epochs(20)

    assert all(np.array_equal(other.matrices()[n], w) for n, w in model.session.matrices().items())


def test_a_file_of_data_stays_behind_and_the_weights_do_not(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("a,b,c\n" + "".join(f"{3 * i},{i % 3},{i % 2}\n" for i in range(12)))
    model = nnsim.new("2-3-1", data=str(path), standardize=True, task="regression", seed=4)

    shared = share(model.session)
    session = opened(shared.text)

    assert "the data stay behind" in shared.notes[0]
    assert str(tmp_path) not in repr(session.design)
    assert all(np.array_equal(session.matrices()[n], w) for n, w in model.session.matrices().items())
    assert session.ready


def test_a_long_text_says_how_long_it_is():
    digits = nnsim.example("digits").session

    assert share(digits, "start").notes == ()
    text, (note,) = (shared := share(digits, "current")).text, shared.notes
    assert len(text) > CHAT
    assert f"{len(text):,} characters" in note


def test_weights_that_are_no_numbers_are_not_shared():
    session = nnsim.example("xor").session
    session.setup.memory["hidden1.W"][0, 0] = np.nan

    with pytest.raises(UserError, match="1 of the present weights"):
        share(session, "current")
    with pytest.raises(UserError, match="choose one of none, start, current"):
        share(session, "all")
    assert set(WEIGHTS) == {"none", "start", "current"}
    assert share(session, "start").text == share(opened(share(session).text)).text
    assert ALL["xor"].make() == opened(share(session).text).design
