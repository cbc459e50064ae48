"""The data panel: choosing, preparing, looking at samples, scores."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem

from nnsim.gui import data_choice
from nnsim.gui.data_view import choice as choice_module
from nnsim.gui.panels.data import PANEL
from nnsim.network.design import Choice
from nnsim.parts.own_samples import Heading, OwnSamples, pack
from nnsim.session.changes import Change


@pytest.fixture
def session(make_session):
    return make_session("iris")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 1200, 300)


def settle(panel):
    panel._bridge.flush()


def use_file(panel, session, path):
    """A project as it was before there was an import: its data are a CSV file, read strictly."""
    session.set_data("as before", dataset=Choice("csv", {"path": str(path)}))
    settle(panel)


def choose(panel, key):
    combo = panel.choice.combo
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())
    settle(panel)


def test_the_samples_are_shown_as_they_came(panel, session):
    rows = panel.samples.rows
    assert rows.rowCount() == 150
    heads = [rows.headerData(column, Qt.Orientation.Horizontal) for column in range(rows.columnCount())]
    assert heads[:3] == ["part", "class", session.table.input_names[0]]
    row = int(session.prepared.test[0])
    assert rows.index(row, 0).data() == "test"
    assert float(rows.index(row, 2).data(Qt.ItemDataRole.ToolTipRole)) == session.table.inputs[row, 0]
    assert rows.index(0, 1).data() in session.table.classes
    parts = [rows.index(at, 0).data() for at in range(150)]
    assert parts.count("validation") == len(session.prepared.validation)
    assert "104 training, 23 validation, 23 test" in panel.words.text()


def test_another_data_set_is_chosen_undoably(panel, session):
    choose(panel, "moons")
    assert session.design.data.dataset.key == "moons"
    assert session.design.network.inputs[0].size == 2
    assert panel.samples.rows.rowCount() == len(session.table.inputs)
    session.undo()
    settle(panel)
    assert panel.choice.combo.key() == "iris"
    assert panel.samples.rows.rowCount() == 150


def test_settings_of_a_data_set(qtbot, panel, session):
    choose(panel, "moons")
    field = panel.choice.form.field("samples")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "60")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(panel)
    assert len(session.table.inputs) == 60
    assert panel.samples.rows.rowCount() == 60


def test_the_split_and_the_standardization(panel, session):
    panel.choice.split.changed.emit({"validation": 0.3, "test": 0.2, "seed": 4})
    settle(panel)
    data = session.design.data
    assert (data.train, data.validation, data.test, data.split_seed) == (0.5, 0.3, 0.2, 4)
    assert len(session.prepared.validation) == 45
    panel.choice.preparing.changed.emit((), {})
    settle(panel)
    assert session.prepared.inputs is None
    panel.choice.split.changed.emit({"validation": 0.6, "test": 0.4, "seed": 4})
    assert panel.choice.split.errors["test"].isVisible()
    assert session.design.data.validation == 0.3


def test_a_truth_table_has_no_parts(panel):
    choose(panel, "xor")
    assert not panel.choice.split.isVisible()
    choose(panel, "sine")
    assert panel.choice.split.isVisible()
    assert panel.choice.scale.isVisible()


def test_a_file_that_cannot_be_read_changes_nothing(panel, session, tmp_path):
    first = tmp_path / "first.csv"
    first.write_text("a,b,c,d,k\n1,2,3,4,x\n3,4,5,6,y\n5,6,7,8,z\n")
    use_file(panel, session, first)
    assert panel.choice.combo.currentText() == "CSV file"
    bad = tmp_path / "no.csv"
    panel.choice.form.field("path").committed.emit(str(bad))
    wrong = panel.choice.form.errors["path"]
    assert wrong.isVisible()
    assert "no.csv" in wrong.text()
    assert "are still" in wrong.text()
    assert "finds out how a file is written" in wrong.text()
    assert session.design.data.dataset.settings["path"] == str(first)
    session.step("operation")
    settle(panel)
    assert wrong.isVisible()
    good = tmp_path / "mine.csv"
    good.write_text("a,b,y\n1,2,0\n3,4,1\n5,6,0\n7,8,1\n")
    panel.choice.form.field("path").committed.emit(str(good))
    settle(panel)
    assert session.design.data.dataset.settings["path"] == str(good)
    assert not panel.choice.error.isVisible()
    assert not wrong.isVisible()
    assert panel.samples.rows.rowCount() == 4
    assert session.design.network.inputs[0].size == 2
    assert session.design.network.outputs[0].size == session.table.targets.shape[1]
    choose(panel, "iris")
    assert panel.choice.combo.findData("csv") < 0, "it is offered only while it is in use"


def test_the_import_is_the_last_of_the_list(panel, session, monkeypatch):
    asked = []
    monkeypatch.setattr(choice_module, "run_command", lambda _widget, name: asked.append(name))
    choose(panel, data_choice.IMPORT)
    assert asked == ["file.import_data"]
    assert panel.choice.combo.key() == "iris"
    assert session.design.data.dataset.key == "iris"


def test_the_layers_are_fitted_to_the_data(panel, session):
    assert not panel.choice.fits.isVisible()
    session.edit_network("another size", lambda network: data_choice.fitted(network, 7, 3))
    settle(panel)
    assert panel.choice.fits.isVisible()
    panel.choice.fits.click()
    settle(panel)
    assert session.ready
    assert not panel.choice.fits.isVisible()


def test_the_scores_are_not_cut_off(panel, qtbot):
    qtbot.waitUntil(lambda: panel.scores.fresh)
    for width in (900, 1260):
        panel.resize(width, 170)
        qtbot.wait(10)
        right = panel.scores.button.mapTo(panel._right, panel.scores.button.rect().topRight()).x()
        assert right <= panel._right.width()


def test_a_sample_of_the_batch_is_shown_on_the_canvas(qtbot, panel, session):
    panel.show_sample(0)
    assert "no batch has been taken yet" in panel.words.text()
    session.step("batch")
    session.step("phase")
    settle(panel)
    row = session.sample_number(3)
    area = panel.samples.visualRect(panel.samples.rows.index(row, 1))
    panel.samples.scrollTo(panel.samples.rows.index(row, 1))
    area = panel.samples.visualRect(panel.samples.rows.index(row, 1))
    qtbot.mouseClick(panel.samples.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    settle(panel)
    assert session.sample == 3
    assert panel.samples.rows.current == row
    panel.show_sample(int(session.prepared.test[0]))
    assert "kept for test" in panel.words.text()
    other = next(
        int(n) for n in session.prepared.train if n not in [session.sample_number(k) for k in range(session.width)]
    )
    panel.show_sample(other)
    assert "not in batch" in panel.words.text()


def test_samples_are_copied(panel):
    panel.samples.selectRow(2)
    text = panel.samples.tsv()
    assert text.count("\n") == 1
    assert text.startswith("part\tclass")
    QGuiApplication.clipboard().clear()


def test_scores_are_computed_when_somebody_looks(qtbot, panel, session):
    with qtbot.waitSignal(panel.scores.computed):
        session.tell(Change.WEIGHTS)
        settle(panel)  # else the scores of the first sight may come first
    expected = session.scores()
    for part in ("train", "validation", "test"):
        assert panel.scores.cells[part, "loss"].text == f"{expected[part]['loss']:.9f}"
        assert panel.scores.cells[part, "accuracy"].text()
    assert panel.scores.fresh


def test_nothing_is_computed_while_hidden_or_running(qtbot, panel, session):
    panel.hide()
    with qtbot.assertNotEmitted(panel.scores.computed, wait=350):
        session.step("epoch")
    panel.show()
    with qtbot.waitSignal(panel.scores.computed):
        pass
    session.train()
    settle(panel)
    with qtbot.assertNotEmitted(panel.scores.computed, wait=350):
        session.poll()
        settle(panel)
    assert not panel.choice.isEnabled()
    session.pause()
    while session.running:
        session.poll()
    with qtbot.waitSignal(panel.scores.computed):
        settle(panel)


def test_notes_name_source_and_licence(panel, session):
    words = panel.notes.text()
    assert "Source" in words
    assert "Licence" in words


def test_data_that_are_not_there_are_explained(panel, session, tmp_path):
    good = tmp_path / "mine.csv"
    good.write_text("a,b,y\n1,2,0\n3,4,1\n5,6,0\n7,8,1\n")
    use_file(panel, session, good)
    good.unlink()
    session._source.forget()
    session.set_data("again", split_seed=3)
    settle(panel)
    assert panel.empty.isVisible()
    assert not session.ready
    assert panel.scores.cells["train", "loss"].text == "not yet"


def test_other_data_bring_an_output_that_can_learn_them(panel, session, tmp_path):
    """From iris, which ends in softmax, to a file with two classes: no softmax over one unit, and that is said."""
    said = []
    session.noticed.connect(said.append)
    session.example("iris")
    file = tmp_path / "flowers.csv"
    file.write_text("len,wid,kind\n1.1,2,a\n3.1,0.4,b\n0.9,1.8,a\n3,0.5,b\n")
    data_choice.take(session, Choice("csv", {"path": str(file)}))
    assert session.network.shape_text == "2-8-1"
    assert session.network.outputs[0].activation.key == "logistic"
    assert session.training.loss.key == "binary_cross_entropy"
    assert "softmax over one unit is always 1" in said[-1].text
    session.undo()
    assert (session.network.shape_text, session.training.loss.key) == ("4-8-3", "cross_entropy")


def test_inputs_are_prepared_all_alike_and_one_otherwise(qtbot, panel, session):
    preparing = panel.choice.preparing
    clip, scale = (preparing.choosers[stage].combo for stage in ("clip", "scale"))

    def pick(combo, key):
        combo.choose(key)
        combo.activated.emit(combo.currentIndex())
        settle(panel)

    choose(panel, "iris")
    pick(scale, "robust")
    pick(clip, "clip_iqr")
    assert session.data.preparers == (Choice("clip_iqr"), Choice("robust"))
    assert not preparing.as_all.isVisible()
    assert "prepared: clip by IQR, robust scaling" in panel.words.text()
    pick(preparing.which, session.table.input_names[1])
    assert (clip.key(), scale.key()) == ("clip_iqr", "robust")
    pick(clip, "none")
    pick(scale, "min_max")
    preparing.choosers["scale"].form.changed.emit({"range": "signed"})
    settle(panel)
    assert session.data.column_preparers == {session.table.input_names[1]: (Choice("min_max", {"range": "signed"}),)}
    assert (session.prepared.x_train[:, 1].min(), session.prepared.x_train[:, 1].max()) == (-1.0, 1.0)
    assert preparing.which.currentText().endswith(": min-max")
    assert "; 1 column otherwise" in panel.words.text()
    pick(preparing.which, "")
    assert scale.key() == "robust"
    assert "1 column prepared otherwise" in preparing.note.text()
    pick(preparing.which, session.table.input_names[1])
    qtbot.mouseClick(preparing.as_all, Qt.MouseButton.LeftButton)
    settle(panel)
    assert session.data.column_preparers == {}
    assert scale.key() == "robust"
    session.undo()
    settle(panel)
    assert preparing.which.key() == session.table.input_names[1]
    assert scale.key() == "min_max"
    for control in (preparing.which, clip, scale, preparing.as_all):
        assert control.accessibleName()
        assert control.toolTip()


# -- editing


def type_into(qtbot, panel, row, column, text):
    """Type a text into a cell, as the person does: on the cell, then Enter."""
    table = panel.samples
    table.setCurrentIndex(table.rows.index(row, column))
    table.setFocus()
    qtbot.keyClicks(table, text[0])
    (field,) = (one for one in table.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(field, text[1:])
    with qtbot.waitSignal(table.itemDelegate().closeEditor):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(panel)


def test_samples_are_edited_once_they_are_ones_own(qtbot, panel, session):
    panel.samples.setCurrentIndex(panel.samples.rows.index(0, 2))
    qtbot.keyClicks(panel.samples, "9")
    assert "makes them your own" in panel.words.text()
    qtbot.mouseClick(panel.bar.take, Qt.MouseButton.LeftButton)
    settle(panel)
    assert panel.choice.combo.key() == "own"
    assert not panel.bar.take.isVisible()
    type_into(qtbot, panel, 3, 2, "9.25")
    assert session.table.inputs[3, 0] == 9.25
    assert panel.samples.currentIndex().row() == 3
    type_into(qtbot, panel, 3, 2, "x1")
    assert session.table.inputs[3, 0] == 9.25
    qtbot.keyClick(panel.samples, Qt.Key.Key_Insert)
    settle(panel)
    assert panel.samples.rows.rowCount() == 151
    assert panel.samples.currentIndex().row() == 4
    assert session.table.inputs[4, 0] == 9.25
    qtbot.keyClick(panel.samples, Qt.Key.Key_Delete)
    settle(panel)
    assert panel.samples.rows.rowCount() == 150
    for _ in range(4):
        session.undo()
    settle(panel)
    assert panel.choice.combo.key() == "iris"
    assert panel.bar.take.isVisible()


def test_the_class_of_a_sample_is_chosen(panel, session):
    session.samples.make_own()
    settle(panel)
    rows = panel.samples.rows
    editor = panel.samples.itemDelegate().createEditor(panel.samples, QStyleOptionViewItem(), rows.index(0, 1))
    assert [editor.itemText(at) for at in range(editor.count())] == list(session.table.classes)
    editor.setCurrentText("virginica")
    panel.samples.itemDelegate().setModelData(editor, rows, rows.index(0, 1))
    settle(panel)
    assert session.table.targets[0].tolist() == [0, 0, 1]
    editor.deleteLater()


def test_what_follows_from_other_cells_cannot_be_typed(qtbot, panel, session):
    session.samples.make_own()
    settle(panel)
    for column in (0, panel.samples.rows.columnCount() - 1):
        panel.samples.setCurrentIndex(panel.samples.rows.index(0, column))
        qtbot.keyClicks(panel.samples, "1")
        assert "follows from the others" in panel.words.text()


def test_a_table_of_100_000_samples_stays_at_hand(qtbot, make_panel, make_session):
    rng = np.random.default_rng(1)
    rows = np.column_stack([rng.standard_normal((100_000, 2)).round(3), rng.integers(0, 2, 100_000)])
    session = make_session("moons")
    heading = Heading(("a", "b"), ("k",), ("no", "yes"))
    session.set_data("own", dataset=Choice("own", OwnSamples(heading, pack(rows)).settings))
    panel = make_panel(PANEL, session, 1200, 300)
    panel.samples.go_to(90_000)
    at = panel.samples.verticalScrollBar().value()
    begin = time.process_time()
    for _ in range(3):
        session.samples.change(90_000, 0, "0.5")
        session.samples.change(90_000, 0, "0.25")
        settle(panel)
    assert (time.process_time() - begin) / 6 < 0.8  # 0.07 s on an idle machine
    assert panel.samples.currentIndex().row() == 90_000
    assert panel.samples.verticalScrollBar().value() == at


def test_typing_where_there_is_no_cell_does_nothing(make_window, qtbot):
    """A key before any cell is the current one; Qt warned of an editor for no cell, a monkey found it."""
    window = make_window(example="xor")
    panel = window.docks.show("data")
    panel.samples.set_editable(True)
    panel.samples.setCurrentIndex(panel.samples.model().index(-1, -1))
    qtbot.keyClick(panel.samples, Qt.Key.Key_F2)
    qtbot.keyClicks(panel.samples, "5")
    assert not panel.samples.viewport().findChildren(QLineEdit)
