"""`nnsim debug`: halts where a condition first holds, goes back to where it last came true, and says where that is."""

import json

import numpy as np
import pytest

import nnsim


@pytest.fixture
def xor(make):
    make("new", "2-3-1", "--hidden", "tanh", "--data", "xor", "--batch-size", 2, "--seed", 3, "--rate", 0.5,
         "--epochs", 40, "-o", "xor.nnsim")  # fmt: skip
    return "xor.nnsim"


def walked_until(name, holds):
    """The first moment in which it holds after it did not, by stepping."""
    model = nnsim.load(name)
    session = model.session
    before = False
    while session.next_index is not None:
        model.step("operation")
        now = holds(session)
        if now and not before:
            return session
        before = now
    return session


def test_it_stops_where_the_condition_first_holds(make, xor):
    text = "abs(delta[hidden1][2]) > 0.01 and epoch > 5"
    done = json.loads(make("debug", xor, "--stop", text, "--json").out)
    plain = nnsim.load(xor).session
    layer = plain.network.layer("hidden1").id
    delta = next(step.index for step in plain.steps if step.path == "backward/hidden1/delta")

    def holds(session):
        if session.last_index < delta:
            return False  # an iteration that has not computed δ knows none
        return session.epoch > 5 and bool((abs(session.array(layer, "delta")[1]) > 0.01).any())

    session = walked_until(xor, holds)
    assert done["stopped"]
    assert (done["epoch"], done["update"]) == (session.epoch, session.update)
    assert done["step"] == session.steps[session.last_index].path == "evaluate/evaluate", "epoch 6 is counted with it"
    assert done["values"]["epoch"] == session.epoch
    np.testing.assert_array_equal(done["values"]["delta[hidden1][2]"], session.array(layer, "delta")[1])
    assert len(done["samples"]) == 2


def test_the_words_for_a_person(make, xor):
    said = make("debug", xor, "--stop", "epoch >= 3 and loss > 0").out
    assert said.startswith("stopped when epoch >= 3 and loss > 0\n")
    assert "step       evaluate/evaluate" in said
    assert "iteration  6\n  updates    6 made\n" in said
    assert "epoch      3" in said
    rows = json.loads(make("debug", xor, "--stop", "epoch >= 3 and loss > 0", "--json").out)["samples"]
    assert f"samples    {', '.join(str(row + 1) for row in rows)}\n" in said


def test_what_is_done_in_front_of_the_first_iteration_is_of_iteration_1(make):
    make("new", "--example", "hopfield", "-o", "hopfield.nnsim")
    done = json.loads(make("debug", "hopfield.nnsim", "--stop", "abs(W[output][1][2]) > 0.01", "--json").out)
    assert (done["step"], done["updates_made"]) == ("update/output/Hebb", 0)
    assert (done["iteration"], done["batch"]) == (1, 1)


def test_between_two_iterations_the_batch_is_that_of_the_samples(make):
    """Of 104 rows in batches of 40 the third has 24; what is shown is compared with a walk from the start."""
    make("new", "4-3-3", "--data", "iris", "--batch-size", 40, "--epochs", 4, "--seed", 1, "-o", "iris.nnsim")
    for how, update, batch, following in (
        (("--stop", "batch == 3"), 2, 2, 3),
        (("--stop", "epoch >= 2"), 6, 3, 1),
        (("--epochs", 2, "--back-to", "epoch >= 2"), 6, 3, None),
    ):
        done = json.loads(make("debug", "iris.nnsim", *how, "--json").out)
        session = nnsim.load("iris.nnsim").session
        for _ in range(update):
            session.step("batch")
        rows = [int(row) for row in session.prepared.train[session.memory["order"][40 * batch - 40 : 40 * batch]]]
        assert (done["updates_made"], done["iteration"], done["batch"]) == (update, update, batch)
        assert done["samples"] == rows
        assert done["loss"] == session.loss
        assert done["next_batch"] == following
        said = make("debug", "iris.nnsim", *how).out
        assert f"\n  batch      {batch}\n" in said
        assert (f", batch {following}\n" in said) == (following is not None)
    inside = json.loads(make("debug", "iris.nnsim", "--stop", "loss > 0 and batch == 2 and update == 1", "--json").out)
    assert (inside["batch"], inside["next_batch"]) == (1, 2)
    inside = json.loads(make("debug", "iris.nnsim", "--when", "step:loss/loss", "--ignore", 1, "--json").out)
    assert (inside["batch"], inside["iteration"], inside["next_batch"], len(inside["samples"])) == (2, 2, None, 40)


def test_what_never_holds_exits_with_3(run, xor):
    done = run("debug", xor, "--stop", "loss > 1e9")
    assert done.code == 3
    assert done.out == "no stop was reached; the training stands at epoch 40, after 80 updates\n"
    assert run("debug", xor, "--stop", "loss > 1e9", "--epochs", 2, "--json").code == 3


def test_what_holds_at_once_stops_at_once(make, xor):
    done = json.loads(make("debug", xor, "--stop", "update == 0", "--json").out)
    assert (done["stopped"], done["update"], done["step"]) == (True, 0, None)


def test_other_kinds_and_ignored_hits(make, xor):
    done = json.loads(make("debug", xor, "--when", "epoch:7", "--json").out)
    assert (done["epoch"], done["update"]) == (7, 14)
    done = json.loads(make("debug", xor, "--when", "step:backward/output/delta", "--ignore", 4, "--json").out)
    assert (done["update"], done["next_step"]) == (4, "backward/output/delta")


def test_backwards_to_a_condition(make, run, xor):
    session = nnsim.load(xor).session
    layer = session.network.layer("output").id
    start = session.array(layer, "W")[1, 0]
    model = nnsim.load(xor)
    model.train()
    end = model.session.array(layer, "W")[1, 0]
    middle = float(start + end) / 2
    sign = ">" if end > start else "<"
    text = f"W[output][1][1] {sign} {middle!r}"
    done = json.loads(make("debug", xor, "--back-to", text, "--json").out)
    other = walked_until(xor, lambda s: bool((s.array(layer, "W")[1, 0] > middle) == (end > start)))
    assert (done["update"], done["step"]) == (other.update, other.steps[other.last_index].path)
    assert done["step"].startswith("update/output/")
    assert run("debug", xor, "--back-to", "loss > 1e9").code == 3
    assert "went back to when" in make("debug", xor, "--back-to", text).out


def test_backwards_to_what_came_true_with_the_last_step(make, xor):
    there = ("debug", xor, "--from-start", "--epochs", 3, "--back-to", "loss > 0 and epoch > 2")
    done = json.loads(make(*there, "--json").out)
    assert (done["stopped"], done["true_at_last"], done["true_at_first"]) == (True, True, False)
    assert (done["epoch"], done["updates_made"], done["step"]) == (3, 6, "evaluate/evaluate")
    assert make(*there).out.startswith("loss > 0 and epoch > 2 came true with the very last step that was made\n")


@pytest.mark.parametrize(("stop", "reached"), [("loss > 99", False), ("update == 3", True)])
def test_what_became_of_the_stops_is_told_before_a_search(run, xor, stop, reached):
    there = ("debug", xor, "--from-start", "--epochs", 2, "--stop", stop, "--back-to", "update == 1")
    first, second = run(*there).out.splitlines()[:2]
    stands = "stopped when update == 3" if reached else "no stop was reached"
    assert first.startswith(f"{stands}; the training stands at epoch {1 if reached else 2}, after ")
    assert second == "went back to when update == 1"
    assert run(*there).code == (0 if reached else 3)
    done = json.loads(run(*there, "--json").out)
    assert done["stopped"]
    assert (done["before"]["stopped"], done["update"]) == (reached, 1)
    nowhere = run("debug", xor, "--epochs", 2, "--stop", stop, "--back-to", "loss > 99")
    assert nowhere.code == 3
    assert nowhere.out.splitlines()[1].startswith("loss > 99 never came true")
    alone = json.loads(run("debug", xor, "--epochs", 2, "--back-to", "update == 1", "--json").out)
    assert alone["before"] is None


def test_backwards_to_what_was_true_from_the_beginning_on(make, xor):
    there = ("debug", xor, "--from-start", "--epochs", 3, "--back-to", "isfinite(W[hidden1][1][2])")
    done = json.loads(make(*there, "--json").out)
    assert (done["stopped"], done["true_at_first"], done["update"], done["step"]) == (True, True, 0, None)
    assert done["values"]["W[hidden1][1][2]"]
    assert "which was true already at the first moment that is known\n" in make(*there).out


def test_the_project_is_saved_where_it_halted(make, xor):
    make("debug", xor, "--stop", "z[output][1][1] ** 2 >= 0 and update == 4", "-o", "there.nnsim")
    there = nnsim.load("there.nnsim").session
    assert there.epoch == 1
    assert there.steps[there.last_index].phase == "update"
    assert not there.setup.machine.between_iterations
    assert nnsim.load(xor).session.epoch == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "nothing to stop at"),
        (["--stop", "loss >"], "not finished"),
        (["--stop", "delta[nowhere][1] > 0"], "nowhere"),
        (["--stop", "().__class__"], ""),
        (["--when", "lunch"], "no kind of stop"),
        (["--back-to", "W[output][9][1] > 0"], "W"),
        (["--when", "bound"], "name it after a colon, such as bound:W[hidden1][1][2], bound:loss"),
        (["--when", "sign"], "such as sign:W[hidden1][1][2]"),
        (["--when", "layer"], "such as layer:input, layer:hidden1"),
        (["--when", "sample"], "--when sample does not say what it is about; name it after a colon, such as sample:"),
        (["--when", "step:backward/nolayer/delta"], "backward/output/delta, "),
    ],
)
def test_what_makes_no_sense_is_one_line(run, xor, words, said):
    done = run("debug", xor, *words)
    assert done.code == 2
    assert said in done.err
    assert done.err.count("\n") == 1
