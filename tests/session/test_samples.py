"""Editing samples: one history with all other edits, the training kept where the samples are, large tables in time."""

import time

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.parts.own_samples import Heading, OwnSamples, pack
from tests.session.sessions import opened, train_a_little


def own(rows, **heading):
    return Choice("own", OwnSamples(Heading(**heading), pack(np.array(rows, np.float64))).settings)


def test_any_data_are_made_ones_own_and_the_training_goes_on():
    with opened("iris") as session:
        train_a_little(session, 3)
        weights, epoch = session.array(2, "W"), session.epoch
        with pytest.raises(UserError, match="make them your own"):
            session.samples.change(0, 0, "1")
        session.samples.make_own()
        assert session.data.dataset.key == "own"
        assert (session.epoch, session.update) == (epoch, session.update)
        assert np.array_equal(session.array(2, "W"), weights)
        assert "iris" in session.table.notes[0]
        assert "CC BY 4.0" in session.table.notes[0]
        session.undo()
        assert session.data.dataset.key == "iris"
        assert np.array_equal(session.array(2, "W"), weights)


def test_a_truth_table_made_ones_own_is_learned_as_before():
    with opened("xor") as session, opened("xor") as other:
        session.samples.make_own()
        assert len(session.prepared.train) == 4
        for one in (session, other):
            train_a_little(one, 5)
        assert np.array_equal(session.array(2, "W"), other.array(2, "W"))


def test_rows_are_changed_added_deleted_and_all_of_it_is_undone():
    with opened("xor") as session:
        session.samples.make_own()
        first = session.design
        session.samples.change(1, 0, "0.25")
        assert session.table.inputs[1].tolist() == [0.25, 1]
        session.samples.change(1, 0, "55,5")  # as the file may have written it
        assert session.table.inputs[1, 0] == 55.5
        session.undo()
        session.samples.change(1, 2, "0")
        assert session.table.targets[1, 0] == 0
        assert session.samples.copy_below(1) == 2
        assert session.table.inputs[2].tolist() == [0.25, 1]
        session.samples.add([[3, 4, 1], [5, 6, 0]])
        session.samples.delete([0, 3])
        assert session.table.inputs.tolist() == [[0.25, 1], [0.25, 1], [1, 1], [3, 4], [5, 6]]
        assert session.undo_title == "Delete 2 samples"
        for _ in range(5):
            session.undo()
        assert session.design == first
        assert session.table.inputs.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
        session.redo()
        assert session.table.inputs[1, 0] == 0.25


def test_a_typed_table_is_edited_at_once_and_stays_whole():
    with opened("mazur") as session:
        session.samples.change(0, 3, "0.5")
        assert session.table.targets.tolist() == [[0.01, 0.5]]
        assert session.data.dataset.key == "own"
        assert (session.data.train, len(session.prepared.train)) == (1.0, 1)
        session.undo()
        assert session.data.dataset.key == "custom"


@pytest.mark.parametrize(
    ("row", "column", "text", "what"),
    [
        (0, 0, "1_0", "not a number"),
        (0, 0, "", "missing"),
        (0, 0, "1,234", "two ways"),
        (9, 0, "1", "no sample 10"),
        (0, 2, "maybe", "no class"),
    ],
)
def test_what_cannot_be_typed_changes_nothing(row, column, text, what):
    with opened("xor") as session:
        session.samples.make_own()
        before = session.design
        with pytest.raises(UserError, match=what):
            session.samples.change(row, column, text)
        assert session.design == before


def test_all_samples_can_go_and_come_again():
    with opened("xor") as session:
        session.samples.make_own()
        session.samples.clear()
        assert not session.ready
        assert "no samples" in session.problems[0].what
        session.samples.add([[1, 1, 0], [0, 1, 1]])
        assert session.ready
        assert len(session.table.inputs) == 2


def test_own_samples_are_kept_in_the_project(tmp_path):
    with opened("xor") as session, opened("and") as other:
        session.samples.make_own()
        session.samples.change(0, 0, "0.1")
        session.save(tmp_path / "own.nnsim")
        other.open(tmp_path / "own.nnsim")
        assert other.design == session.design
        assert other.table.inputs.tobytes() == session.table.inputs.tobytes()


def test_an_edit_of_100_000_samples_takes_no_copy_of_them_into_the_history():
    rng = np.random.default_rng(0)
    rows = np.column_stack([rng.standard_normal((100_000, 3)).round(3), rng.integers(0, 2, 100_000)])
    data = Data(own(rows, inputs=("a", "b", "c"), targets=("k",), classes=("no", "yes")))
    design = Design(sequential((3, 4, 1), "tanh", "logistic"), Training(batch_size=100), data)
    with opened(design) as session:
        packed = session.data.dataset.settings["rows"]
        session.samples.change(0, 0, "1")
        begin = time.process_time()
        for number in range(5):
            session.samples.change(number, 1, "0.5")
        session.undo()
        assert (time.process_time() - begin) / 6 < 0.6  # 0.07 s on an idle machine
        assert session.data.dataset.settings["rows"] is packed
        assert session.table.inputs[3, 1] == 0.5
        assert session.table.inputs[4, 1] == rows[4, 1]


def test_what_was_learned_stays_while_samples_are_edited_and_training_goes_on_with_them():
    with opened("iris") as session:
        session.samples.make_own()
        train_a_little(session, 2)
        session.step("batch")
        session.walker.rewind()
        weights, epoch, made = session.setup.weights(), session.epoch, session.updates_made
        size = len(session.table.inputs)
        session.samples.change(0, 1, "9.5")
        session.samples.add([[1.0, 2.0, 3.0, 4.0, 0.0]])
        session.samples.delete([5, 6])
        assert session.table.inputs[0, 1] == 9.5
        assert len(session.table.inputs) == size - 1
        for layer, matrix in session.setup.weights().items():
            assert np.array_equal(matrix, weights[layer])
        assert (session.epoch, session.updates_made) == (epoch, made)
        session.undo()
        assert np.array_equal(session.array(2, "W"), weights[2])
        session.step("epoch")
        assert session.epoch == epoch + 1
        assert not np.array_equal(session.array(2, "W"), weights[2])
        session.set_data("Another split", split_seed=5)  # which samples are learned from is another matter
        assert session.epoch == 0
