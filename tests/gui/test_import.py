"""The import dialog in the real window: looking, correcting, importing; by mouse, keyboard, drop and clipboard."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from nnsim.gui.dialogs import files, import_data, new_network
from nnsim.network.design import STANDARDIZED
from nnsim.parts.source import Origin
from nnsim.session.session import Session

ROWS = "".join(
    f"{20 + i};{1.5 + i / 100:.2f};{('rot', 'blau')[i % 2]};{'abc'[i % 3]}\n".replace(".", ",") for i in range(40)
)
RAW = f"alter;größe;farbe;art\n{ROWS}NA;1,5;rot;a\nx;1,5;rot;b\n1;2\n"


@pytest.fixture
def raw(tmp_path):
    path = tmp_path / "raw.csv"
    path.write_bytes(RAW.encode("cp1252"))
    return path


@pytest.fixture
def dialog(qtbot, window, raw):
    made = import_data.show(window, Origin(raw))
    settled(qtbot, made)
    yield made
    if isValid(made):
        made.close()


def settled(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._going is None)


def lines(dialog):
    rows = dialog.outcome.rows
    return [rows.item(at).text() for at in range(rows.count())]


def test_what_is_found_is_shown(dialog):
    rows = dialog.preview.rows
    assert "delimited text" in dialog.about.text()
    assert (rows.rowCount(), rows.columnCount()) == (42, 4)
    assert dialog.side.form.values()["decimal"] == "comma"
    assert dialog.side.form.values()["encoding"] == "windows-1252"
    assert dialog.side.words.text() == "NA"
    assert dialog.outcome.counts.text() == "40 samples  ·  4 inputs  ·  3 targets (3 classes)"
    assert lines(dialog) == [
        "line 42  has no value in 'alter'",
        "line 43  has 'x' in 'alter', which is no plain number",
        "line 44  has 2 fields, not 4",
    ]
    assert rows.index(41, 0).data() == "⚠ x"
    assert rows.index(40, 0).data() == "NA"
    assert rows.headerData(41, Qt.Orientation.Vertical) == "43"
    kind, role = dialog.preview.header.choosers(3)
    assert (kind.key(), role.key()) == ("category", "target")
    assert dialog.preview.header.choosers(0)[0].isVisible()
    assert dialog.main.isEnabled()


def test_importing_is_one_step(qtbot, window, dialog, raw):
    said = []
    window.notices.show_notice = said.append
    before = window.session.design
    dialog.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    window.bridge.flush()
    session = window.session
    assert session.ready
    assert session.network.shape_text == "4-8-3", "nothing of the person's was there: a network of its own is made"
    assert session.design.title == "raw"
    assert session.data.preparers == STANDARDIZED
    assert session.data.column_preparers == {"farbe=blau": (), "farbe=rot": ()}
    assert "A new network, 4-8-3, learns them. The inputs are standardized, as the scale of alter" in said[-1].text
    assert session.table.input_names == ("alter", "größe", "farbe=blau", "farbe=rot")
    assert "40 samples of raw.csv are the data now. 3 rows were left out" in said[-1].text
    assert "3 rows were left out of 43: line 42 has no value in 'alter'" in session.table.notes[0]
    assert window.training_bar.data.key() == "imported"
    session.undo()
    assert session.design == before
    window.bridge.flush()
    assert window.training_bar.data.key() == "xor"


def test_what_is_there_is_fitted_and_the_scale_may_be_left_as_it_is(qtbot, window, raw):
    window.session.set_training("rate", rate=0.3)
    dialog = import_data.show(window, Origin(raw))
    settled(qtbot, dialog)
    assert "The scale calls for it: alter 20 … 59" in dialog.taking.why.text()
    assert dialog.scale.isChecked()
    dialog.scale.click()
    dialog._choose(1, "role", "ignore")
    assert not dialog.scale.isChecked(), "what was said is kept"
    dialog.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    assert window.session.network.shape_text == "3-2-3"
    assert (window.session.training.rate, window.session.data.is_prepared) == (0.3, False)
    again = import_data.change(window)
    settled(qtbot, again)
    assert not again.scale.isChecked(), "it is as it was chosen"
    again.scale.click()
    again.main.click()
    qtbot.waitUntil(lambda: window.session.data.is_prepared)
    assert window.session.network.shape_text == "3-2-3"


def test_a_number_is_learned_in_deviations_and_told_in_its_units(qtbot, window, tmp_path):
    rows = "".join(f"{i % 7},{'ab'[i % 2]},{1e5 + 2e4 * (i % 7) + 3e4 * (i % 2)}\n" for i in range(80))
    (tmp_path / "flats.csv").write_text("rooms,kind,price\n" + rows)
    dialog = import_data.show(window, Origin(tmp_path / "flats.csv"))
    settled(qtbot, dialog)
    assert dialog.scale.text() == "Standardize the inputs and the target"
    dialog.main.click()
    session = window.session
    qtbot.waitUntil(lambda: session.data.dataset.key == "imported")
    assert (session.network.outputs[0].activation.key, session.training.loss.key) == ("identity", "mse")
    assert session.data.standardize_targets
    session.train()
    qtbot.waitUntil(lambda: not session.running and session.epoch == 200, timeout=30_000)
    assert session.scores()["test"]["loss"] < 0.05, "in squared deviations"
    outputs = session.prepared.decode_targets(session.prepared.y_test)
    assert np.allclose(outputs, session.table.targets[session.prepared.test])


def test_the_gallery_takes_own_data(qtbot, window, raw, monkeypatch):
    window.session.set_training("rate", rate=0.3)
    window.show_gallery()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(raw), ""))
    assert window.actions_by_id["file.import_data"].isEnabled(), "Ctrl+Shift+I works there, too"
    window.gallery.own.click()
    dialog = window.findChild(import_data.ImportData)
    settled(qtbot, dialog)
    dialog.main.click()
    qtbot.waitUntil(lambda: not window.gallery_shown)
    assert (window.session.network.shape_text, window.session.design.title) == ("4-8-3", "raw")
    window.show_gallery()
    QGuiApplication.clipboard().clear()
    window.actions_by_id.run("file.paste_data")
    assert not window.gallery_shown, "it would cover the reason"
    assert "no table to paste" in window.notices.text()


def test_the_network_can_be_left_as_it_is(qtbot, window, dialog):
    dialog.fit.setChecked(False)
    dialog.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    assert window.session.network.shape_text == "2-2-1"
    assert not window.session.ready
    panel = window.docks.show("data")
    window.bridge.flush()
    assert panel.choice.fits.isVisible(), "the button fits it afterwards"
    panel.choice.fits.click()
    assert window.session.network.shape_text == "4-2-3"


def test_roles_and_kinds_by_the_header(qtbot, dialog):
    _, role = dialog.preview.header.choosers(0)
    role.setCurrentIndex(role.findData("ignore"))
    role.activated.emit(role.currentIndex())
    assert lines(dialog) == ["line 44  has 2 fields, not 4"]
    assert dialog.outcome.counts.text().startswith("42 samples  ·  3 inputs")
    _, role = dialog.preview.header.choosers(3)
    role.setCurrentIndex(role.findData("ignore"))
    role.activated.emit(role.currentIndex())
    assert "There are no targets" in dialog.main.toolTip()
    dialog.main.click()
    assert "There are no targets" in dialog.error.text()
    assert dialog._going is None


def test_the_keyboard_reaches_everything(qtbot, dialog):
    card = dialog.side.card
    dialog.preview.setFocus()
    assert card.title.text() == "alter"
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Right)
    assert card.title.text() == "größe"
    for _ in range(2):
        qtbot.keyClick(dialog.preview, Qt.Key.Key_Right)
    assert card.title.text() == "art"
    assert card.role.key() == "target"
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Home)
    dialog.preview.setCurrentIndex(dialog.preview.rows.index(0, 0))
    assert card.fill.isVisible()
    card.fill.setFocus()
    qtbot.keyClick(card.fill, Qt.Key.Key_Down)
    assert dialog._importing.column(0).fill == "mean"
    assert card.indicator.isVisible()
    qtbot.keyClick(card.indicator, Qt.Key.Key_Space)
    assert dialog._importing.column(0).indicator
    assert dialog.outcome.counts.text().startswith("41 samples  ·  5 inputs")
    stations = dialog.side.stations
    assert stations[0].nextInFocusChain() is not None
    dialog.preview.setCurrentIndex(dialog.preview.rows.index(0, 2))
    assert not card.order.isVisible()
    card.coding.setFocus()
    qtbot.keyClick(card.coding, Qt.Key.Key_Down)
    assert card.order.isVisible()
    card.order.setFocus()
    card.order.selectAll()
    qtbot.keyClicks(card.order, "rot, blau")
    qtbot.keyClick(card.order, Qt.Key.Key_Tab)
    assert dialog._importing.column(2).values == ("rot", "blau")
    card.order.setFocus()
    card.order.selectAll()
    qtbot.keyClicks(card.order, "gold")
    qtbot.keyClick(card.order, Qt.Key.Key_Tab)
    assert "'gold' is none of the categories" in dialog.error.text()


def test_how_it_is_read_can_be_corrected(qtbot, dialog):
    dialog.side.form.changed.emit({**dialog.side.form.values(), "decimal": "point"})
    settled(qtbot, dialog)
    assert dialog._importing.found.options["decimal"] == "point"
    assert dialog.preview.header.choosers(1)[0].key() in ("category", "text")
    words = dialog.side.words
    words.setFocus()
    words.selectAll()
    qtbot.keyClicks(words, "NA, x")
    qtbot.keyClick(words, Qt.Key.Key_Tab)
    settled(qtbot, dialog)
    assert dialog._importing.profile(0).missing == 2
    words.setFocus()
    words.selectAll()
    qtbot.keyClicks(words, '"a')
    qtbot.keyClick(words, Qt.Key.Key_Tab)
    assert "cannot be read" in dialog.error.text()


def test_a_file_that_cannot_be_read_is_explained(qtbot, window, tmp_path):
    (tmp_path / "no.csv").write_bytes(b"a,b\n")
    made = import_data.show(window, Origin(tmp_path / "no.csv"))
    settled(qtbot, made)
    assert "No.csv has no samples" in made.error.text() or "no.csv has no samples" in made.error.text()
    assert not made.main.isEnabled()
    made.close()


def test_what_cannot_be_read_as_it_was_found_can_be_corrected(qtbot, window, tmp_path):
    """A quotation mark that is never closed, far behind what was looked at to find out how the file is written."""
    rows = '"a",1\n' * 60_000
    (tmp_path / "q.csv").write_text(f'name,y\n{rows}"b,2\nc,3\nd,4\n')
    made = import_data.show(window, Origin(tmp_path / "q.csv"))
    settled(qtbot, made)
    assert "Line 60002 of q.csv has a quotation mark that is never closed" in made.error.text()
    assert not made.main.isEnabled()
    form = made.side.form
    qtbot.waitUntil(form.isVisible)
    form.changed.emit({**form.values(), "quote": "none"})
    settled(qtbot, made)
    assert made.error.text() == ""
    assert made.preview.rows.index(0, 0).data() == '"a"'
    assert made.main.isEnabled()
    made.close()


def test_another_file(qtbot, dialog, tmp_path, monkeypatch):
    np.savez(tmp_path / "d.npz", x=np.random.default_rng(0).random((20, 3)), y=np.arange(20) % 2)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "d.npz"), ""))
    dialog.other.click()
    settled(qtbot, dialog)
    assert "NumPy arrays" in dialog.about.text()
    assert list(dialog.side.form.fields) == ["arrays", "scale"]
    assert not dialog.side.words.isVisible()
    assert dialog.outcome.counts.text() == "20 samples  ·  3 inputs  ·  1 target (2 classes)"


def test_a_long_work_can_be_stopped(qtbot, window, tmp_path):
    (tmp_path / "long.csv").write_text("a,b,c\n" + "1.5,2.5,3.5\n" * 200_000)
    before = window.session.design
    made = import_data.show(window, Origin(tmp_path / "long.csv"))
    qtbot.waitUntil(lambda: made.progress.value() > 0)
    assert made.progress.isVisible()
    assert not made.main.isEnabled()
    assert made.outcome.counts.text() == "Looking at all of it…"
    assert made.preview.rows.rowCount() == 200, "the first rows are shown at once"
    assert made.preview.header.choosers(0)[0].key() == "number"
    assert not made.preview.header.isEnabled()
    assert made.side.form.isEnabled(), "how it is read can be corrected meanwhile"
    made.stop.click()
    assert made._going is None
    assert "not read to its end" in made.error.text()
    made.look()
    qtbot.waitUntil(lambda: made.progress.value() > 0)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert window.session.design == before


def test_data_are_dropped_on_the_window(qtbot, window, raw, tmp_path):
    shown = []
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(raw))])
    place, buttons, keys = QPoint(300, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: window.findChild(import_data.ImportData) is not None)
    shown = window.findChild(import_data.ImportData)
    settled(qtbot, shown)
    assert shown.outcome.counts.text().startswith("40 samples")
    shown.close()


def test_cells_are_pasted_from_a_spreadsheet(qtbot, window):
    QGuiApplication.clipboard().setText("x\ty\tkind\n0,5\t1\tyes\n1,5\t2\tno\n2,5\t3\tyes\n")
    window.actions_by_id.run("file.paste_data")
    shown = window.findChild(import_data.ImportData)
    settled(qtbot, shown)
    assert "the pasted table" in shown.about.text()
    shown.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    assert window.session.table.inputs.tolist() == [[0.5, 1], [1.5, 2], [2.5, 3]]
    assert "path" not in window.session.data.dataset.settings
    QGuiApplication.clipboard().clear()
    window.actions_by_id.run("file.paste_data")
    assert "no table to paste" in window.notices.notice.text


def test_a_folder_of_images_is_asked_for(qtbot, window, tmp_path, monkeypatch):
    from PIL import Image

    for name in "ab":
        (tmp_path / "all" / name).mkdir(parents=True)
        for number in range(3):
            Image.new("L", (5, 4), 40 * number).save(tmp_path / "all" / name / f"{number}.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "all"))
    window.actions_by_id.run("file.import_images")
    shown = window.findChild(import_data.ImportData)
    settled(qtbot, shown)
    assert shown.outcome.counts.text() == "6 samples  ·  20 inputs  ·  1 target (2 classes)"
    cell = shown.preview.rows.index(4, 0)
    assert cell.data() == "1.png"
    assert cell.data(Qt.ItemDataRole.ToolTipRole).startswith("b/1.png")
    picture = cell.data(Qt.ItemDataRole.DecorationRole).pixmap(30, 30).toImage()
    assert picture.pixelColor(15, 5) == QColor(40, 40, 40)
    assert shown.preview.rowHeight(4) >= picture.height()
    shown.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    assert window.session.table.image == (4, 5)


def test_an_import_can_be_changed_afterwards(qtbot, window, dialog):
    assert not window.actions_by_id["file.change_import"].isEnabled()
    dialog.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    panel = window.docks.show("data")
    window.bridge.flush()
    card = panel.choice.imported
    assert card.isVisible()
    assert card.name.text() == "raw.csv"
    assert "inputs: alter, größe, farbe\ntargets: art" in card.words.text()
    qtbot.mouseClick(card.change, Qt.MouseButton.LeftButton)
    again = next(one for one in window.findChildren(import_data.ImportData) if one is not dialog and one.isVisible())
    settled(qtbot, again)
    again._choose(0, "role", "ignore")
    again.main.click()
    qtbot.waitUntil(lambda: len(window.session.table.input_names) == 3)
    assert window.session.undo_title == "choose the data"


def test_a_project_with_imported_data_opens_again(qtbot, window, dialog, tmp_path):
    dialog.main.click()
    qtbot.waitUntil(lambda: window.session.data.dataset.key == "imported")
    window.session.save(tmp_path / "own.nnsim")
    other = Session(window.session.settings)
    other.open(tmp_path / "own.nnsim")
    assert np.array_equal(other.table.inputs, window.session.table.inputs)
    assert other.ready
    other.close()


def test_a_dropped_npz_may_hold_weights_or_data(tmp_path):
    np.savez(tmp_path / "data.npz", x=np.arange(6.0).reshape(3, 2), y=np.arange(3))
    np.savez(tmp_path / "net.npz", **{"hidden1.weight": np.eye(2), "hidden1.bias": np.zeros(2)})
    (tmp_path / "broken.npz").write_bytes(b"PK\x03\x04")
    names = ("data.npz", "net.npz", "broken.npz", "missing.npz", "a.csv", "a.nnsim", "a.onnx")
    found = [name for name in names if files.holds_network(tmp_path / name)]
    assert found == ["net.npz", "a.nnsim", "a.onnx"]


def test_a_new_network_for_a_file_standardizes_it_unless_it_is_told_otherwise(qtbot, window, tmp_path):
    (tmp_path / "flats.csv").write_text("area,price\n" + "".join(f"{20 + i},{1e5 + 3e3 * i}\n" for i in range(40)))
    dialog = new_network.show(window)
    assert not dialog.scale.isVisible(), "a set that comes along is prepared as it needs it"
    dialog.take_file(str(tmp_path / "flats.csv"))
    assert dialog.scale.isVisible()
    assert dialog.scale.text() == "Standardize the inputs and the target"
    data = dialog.design().data
    assert (data.preparers, data.standardize_targets) == (STANDARDIZED, True)
    dialog.scale.click()
    assert not dialog.design().data.is_prepared
    dialog.close()
