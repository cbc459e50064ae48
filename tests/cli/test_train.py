"""`nnsim train`: exact resumption, progress, Ctrl+C, and what is saved."""

import signal
import sys

import numpy as np
import pytest

import nnsim
from nnsim.kit.errors import FileError
from nnsim.session.unattended import Unattended, interruptible


def carried(name):
    """All that decides the next number."""
    return nnsim.load(name).session.setup.carried()


def same(one, other):
    a, b = carried(one), carried(other)
    assert a.keys() == b.keys()
    assert [name for name in a if not np.array_equal(a[name], b[name], equal_nan=True)] == []


def curves_without_time(name):
    columns = nnsim.load(name).curves
    columns.pop("seconds")
    return columns


@pytest.mark.parametrize(
    "words",
    [
        "2-3-1 --data xor",
        "2-3-1 --data xor --optimizer adam --batch-size 3",
        "2-5-1 --data moons:samples=60 --optimizer nesterov --batch-size 7 --dropout 0.3 --standardize",
        "4-5-3 --data iris --optimizer rprop --patience 3 --l1 0.001",
        "4-5-3 --data iris --optimizer rmsprop --schedule warm_up --batch-size 16 --max-norm 1 --dtype float32",
        "2-3-1 --data circles:samples=40 --schedule cosine --batch-size 5",
        "2-3-1 --data xor --epochs 4 --patience 100",
    ],
)
def test_5_and_5_are_10_bit_for_bit(make, words):
    make("new", *words.split(), "-o", "whole.nnsim")
    make("train", "whole.nnsim", "--epochs", 5, "-o", "half.nnsim")
    make("train", "half.nnsim", "--epochs", 5)
    make("train", "whole.nnsim", "--epochs", 10)

    same("whole.nnsim", "half.nnsim")
    whole, half = curves_without_time("whole.nnsim"), curves_without_time("half.nnsim")
    assert whole["epoch"].tolist() == list(range(1, 11))
    for name, column in whole.items():
        np.testing.assert_array_equal(column, half[name])


def test_training_equals_stepping(make):
    make("new", "2-3-1", "--data", "xor", "--batch-size", 3, "--optimizer", "adam", "-o", "net.nnsim")
    stepped = nnsim.load("net.nnsim")
    while stepped.epoch < 6:
        stepped.step("operation")
    stepped.save("stepped.nnsim")
    make("train", "net.nnsim", "--epochs", 6)

    same("net.nnsim", "stepped.nnsim")


@pytest.mark.parametrize("steps", [1, 7, 12, 15, 21, 40])
def test_a_project_saved_in_the_middle_of_an_iteration_goes_on_exactly(make, steps):
    make("new", "2-3-1", "--data", "xor", "--batch-size", 3, "--optimizer", "adam", "-o", "net.nnsim")
    model = nnsim.load("net.nnsim")
    for _ in range(steps):
        model.step()
    model.save("middle.nnsim")
    reopened = nnsim.load("middle.nnsim")

    assert reopened.position == model.position
    delta = model.layer("output")["delta"]
    if delta is not None and "backward" in model.position:
        np.testing.assert_array_equal(reopened.layer("output")["delta"], delta)
    make("train", "net.nnsim", "--epochs", 4)
    make("train", "middle.nnsim", "--epochs", 4 - reopened.epoch)
    same("net.nnsim", "middle.nnsim")


def test_an_epoch_that_wants_only_its_evaluation_is_finished(make):
    model = nnsim.new("2-3-1", data="xor")
    while "evaluate" not in model.position:
        model.step()

    model.train(1)

    assert model.epoch == 1
    assert model.curves["epoch"].tolist() == [1]
    model.train(1)
    assert model.session.update == 2


def test_what_is_not_in_the_file_is_not_shown_as_0(make):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    make("train", "net.nnsim", "--epochs", 3)

    model = nnsim.load("net.nnsim")

    assert model.loss is None
    assert model.layer("hidden1") == {"net_input": None, "output": None, "delta": None}


def test_in_place_or_elsewhere(make, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    before = (folder / "net.nnsim").read_bytes()

    said = make("train", "net.nnsim", "--epochs", 3, "-o", "trained.nnsim")

    assert (folder / "net.nnsim").read_bytes() == before
    assert nnsim.load("trained.nnsim").epoch == 3
    assert said.out.splitlines()[-1].startswith("trained.nnsim: epoch 3, train loss 0.2")
    make("train", "net.nnsim", "--epochs", 2)
    assert nnsim.load("net.nnsim").epoch == 2


def test_plain_lines_where_there_is_no_terminal(make):
    make("new", "2-3-1", "--data", "moons:samples=40", "-o", "net.nnsim")

    lines = make("train", "net.nnsim", "--epochs", 95).out.splitlines()
    few = make("train", "net.nnsim", "--epochs", 3).out.splitlines()

    assert [line.split()[1] for line in lines[:3]] == ["1", "10", "19"]
    assert len(lines) == 12
    assert lines[0].startswith("epoch 1  loss 0.")
    assert "  validation 0." in lines[0]
    assert lines[-2].startswith("epoch 95  loss ")
    assert [line.split()[1] for line in few[:-1]] == ["96", "97", "98"]


def test_a_bar_on_a_terminal(make, monkeypatch):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(Unattended, "train_epochs", slowly(Unattended.train_epochs))

    said = make("train", "net.nnsim", "--epochs", 30)

    assert "30/30" in said.err
    assert "loss 0.2" in said.err
    assert said.out.count("\n") == 1


def slowly(train_epochs):
    """The same, and a bar gets the time to be seen."""

    def train(self, count, news=lambda: None, fast=False):
        import time

        done = train_epochs(self, count, news)
        news()
        time.sleep(0.2)
        return done

    return train


def test_settings_change_and_stay(make):
    make("new", "2-3-1", "--data", "xor", "--optimizer", "momentum:momentum=0.7", "-o", "net.nnsim")

    make("train", "net.nnsim", "--epochs", 2, "--rate", 0.5, "--batch-size", 2, "--optimizer", "momentum")
    kept = nnsim.load("net.nnsim").session.training
    make("train", "net.nnsim", "--epochs", 2, "--optimizer", "adam")

    assert (kept.rate, kept.batch_size, kept.optimizer.settings) == (0.5, 2, {"momentum": 0.7})
    training = nnsim.load("net.nnsim").session.training
    assert (training.rate, training.optimizer.key) == (0.5, "adam")
    assert nnsim.load("net.nnsim").epoch == 4


def test_the_planned_epochs(make):
    make("new", "2-3-1", "--data", "xor", "--epochs", 8, "-o", "net.nnsim")

    make("train", "net.nnsim", "--epochs", 3)
    assert nnsim.load("net.nnsim").session.training.epochs == 8
    make("train", "net.nnsim")
    assert nnsim.load("net.nnsim").epoch == 8
    said = make("train", "net.nnsim")
    assert "say how many more with --epochs" in said.err
    make("train", "net.nnsim", "--epochs", 2)
    assert nnsim.load("net.nnsim").session.training.epochs == 10


def test_a_stop_rule_ends_it(make):
    make("new", "2-3-1", "--data", "xor", "--loss-below", 10, "-o", "net.nnsim")

    said = make("train", "net.nnsim", "--epochs", 50)
    again = make("train", "net.nnsim", "--epochs", 50)

    assert "ended after 1 of 50 epochs: the loss is below 10" in said.err
    assert "ended after 0 of 50 epochs: the loss is below 10" in again.err


def test_training_goes_on_after_a_want_of_progress(make):
    make("new", "2-3-1", "--data", "xor", "--rate", 0, "--patience", 2, "-o", "net.nnsim")

    first, second = (make("train", "net.nnsim", "--epochs", 50).err for _ in range(2))

    assert "no progress for 2 epochs" in first
    assert "no progress for 2 epochs" in second
    assert nnsim.load("net.nnsim").epoch == 5


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("--epochs 0", "--epochs cannot be 0"),
        ("--epochs x", "--epochs cannot be 'x'"),
        ("--epochs 1.5", "whole number"),
        ("--epochs 99999999999", "1,000,000,000"),
        ("--epochs 2 --rate nan", "rate cannot be 'nan'"),
        ("--epochs 2 --optimizer zip", "no optimizer called 'zip'"),
        ("--epochs 2 --batch-size 2.5", "whole number"),
        ("--epochs 2 -o folder", "it is a folder"),
        ("--epochs 2 -o no/where.nnsim", "no folder"),
        ("--epochs 2 -o notes.txt", "no project file"),
    ],
)
def test_what_cannot_be_is_refused_before_training(run, make, folder, words, expected):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    (folder / "folder").mkdir()
    (folder / "notes.txt").write_text("mine")

    said = run("train", "net.nnsim", *words.split())

    assert said.code == 2
    assert expected in said.err
    assert said.out == ""
    assert nnsim.load("net.nnsim").epoch == 0


@pytest.mark.usefixtures("no_copies")
def test_a_design_that_cannot_run_is_refused(run, make, folder):
    (folder / "d.csv").write_text("a,b\n1,2\n3,4\n5,6\n")
    make("new", "1-2-1", "--data", "d.csv", "-o", "net.nnsim")
    (folder / "d.csv").unlink()

    said = run("train", "net.nnsim", "--epochs", 2)

    assert said.code == 2
    assert "d.csv cannot be read" in said.err


def test_what_cannot_be_saved_is_kept_elsewhere(run, make, monkeypatch):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")

    def full(self, path):
        raise FileError("net.nnsim cannot be written", "the disk is full")

    monkeypatch.setattr(nnsim.Model, "save", full)
    said = run("train", "net.nnsim", "--epochs", 4)

    assert said.code == 2
    place = said.err.strip().rpartition("kept in ")[2]
    assert nnsim.load(place).epoch == 4


# ------------------------------------------------------------------------------------------------ Ctrl+C


def test_ctrl_c_saves_what_was_reached_and_it_goes_on_exactly(popen, make):
    make("new", "2-3-1", "--data", "moons:samples=200", "--batch-size", 10, "-o", "net.nnsim")
    make("new", "2-3-1", "--data", "moons:samples=200", "--batch-size", 10, "-o", "other.nnsim")

    with popen("train", "net.nnsim", "--epochs", 10_000_000) as child:
        assert child.stdout.readline().startswith("epoch 1 ")
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=60)

    assert child.returncode == 130
    assert "what was reached is saved in net.nnsim" in err
    assert "Traceback" not in err
    reached = nnsim.load("net.nnsim")
    assert 0 < reached.epoch < 10_000_000
    make("train", "net.nnsim", "--epochs", 1)
    make("train", "other.nnsim", "--epochs", reached.epoch + 1)
    other = nnsim.load("other.nnsim").weights
    for name, array in nnsim.load("net.nnsim").weights.items():
        np.testing.assert_array_equal(array, other[name])


def test_ctrl_c_in_python_leaves_the_model_whole():
    model = nnsim.new("2-3-1", data="moons:samples=50", batch_size=5)
    other = nnsim.new("2-3-1", data="moons:samples=50", batch_size=5)

    before, came = signal.getsignal(signal.SIGINT), []

    def press(_):
        if not came:
            came.append(True)
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        model.train(1_000_000, progress=press)

    assert signal.getsignal(signal.SIGINT) is before
    while model.session.update % 7:
        model.step("batch")
    while other.session.update < model.session.update:
        other.step("batch")
    np.testing.assert_array_equal(model.weights["output.weight"], other.weights["output.weight"])


def test_a_second_ctrl_c_interrupts():
    with interruptible() as interrupted:
        assert not interrupted()
        signal.raise_signal(signal.SIGINT)
        assert interrupted()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_other_threads_train_too():
    import threading

    done = []
    model = nnsim.new("2-3-1", data="xor")
    thread = threading.Thread(target=lambda: done.append(model.train(3)))
    thread.start()
    thread.join()

    assert done[0]["train"]["loss"] > 0


def test_nobody_reading_does_not_stop_the_training(popen, make):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")

    with popen("train", "net.nnsim", "--epochs", 5000) as child:
        child.stdout.close()
        assert child.wait(60) == 0

    assert nnsim.load("net.nnsim").epoch == 5000
