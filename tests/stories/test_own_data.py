"""Own data: a raw file is dropped on the window, corrected, learned, saved; the command line evaluates and predicts."""

import csv
import io
import json
from math import exp

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from nnsim.__main__ import main
from nnsim.gui.dialogs import import_data


def raw():
    """Decimal commas, a category, gaps, a remark, a broken row: sweet where the fruit is ripe and not green."""
    lines = ["reife;farbe;gewicht;notiz;urteil"]
    for i in range(120):
        ripe, color = (i * 37 % 100) / 100, ("rot", "gelb", "grün")[i % 3]
        sweet = 1 / (1 + exp(-12 * (ripe - 0.5))) > (0.9 if color == "grün" else 0.5)
        weight = "unklar" if i % 19 == 4 else f"{90 + i % 11},5"
        lines.append(f"{ripe:.2f};{color};{weight};Frucht {i};{'süß' if sweet else 'sauer'}".replace(".", ",", 1))
    lines.insert(60, "0,5;rot")
    return "\r\n".join(lines) + "\r\n"


def test_from_a_raw_file_to_predictions(qtbot, make_window, tmp_path, capsys):
    path = tmp_path / "obst.csv"
    path.write_bytes(raw().encode("cp1252"))
    window = make_window("iris")
    session = window.session

    # it is dropped, and looked at
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                                Qt.KeyboardModifier.NoModifier))  # fmt: skip
    qtbot.waitUntil(lambda: window.findChild(import_data.ImportData) is not None)
    dialog = window.findChild(import_data.ImportData)
    qtbot.waitUntil(lambda: dialog._going is None)
    assert dialog.side.form.values()["encoding"] == "windows-1252"
    assert dialog.side.form.values()["decimal"] == "comma"
    assert "7 not a number" in dialog._importing.profile(2).say()

    # "unklar" is told to be a gap, and the mean stands in for it
    words = dialog.side.words
    words.setFocus()
    qtbot.keyClicks(words, "unklar")
    qtbot.keyClick(words, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog._going is None)
    dialog.preview.setCurrentIndex(dialog.preview.rows.index(0, 2))
    fill = dialog.side.card.fill
    fill.setCurrentIndex(fill.findData("mean"))
    fill.activated.emit(fill.currentIndex())
    assert dialog.outcome.counts.text() == "120 samples  ·  5 inputs  ·  1 target (2 classes)"
    rows = dialog.outcome.rows
    assert [rows.item(at).text() for at in range(rows.count())] == ["line 61  has 2 fields, not 5"]

    # it is learned
    dialog.main.click()
    qtbot.waitUntil(lambda: session.data.dataset.key == "imported")
    assert session.network.shape_text == "5-8-1"
    assert session.training.loss.key == "binary_cross_entropy"
    session.train()
    qtbot.waitUntil(lambda: not session.running and session.epoch == 200, timeout=60_000)
    assert session.scores()["train"]["accuracy"] > 0.95

    # it is saved, and evaluated: on the parts of its data, and on the raw file of another harvest
    session.save(tmp_path / "obst.nnsim")
    known = {part: scores["accuracy"] for part, scores in session.scores().items()}
    capsys.readouterr()
    assert main(["evaluate", str(tmp_path / "obst.nnsim"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {part: scores["accuracy"] for part, scores in told.items()} == known
    assert sum(scores["samples"] for scores in told.values()) == 120
    (tmp_path / "ernte.csv").write_bytes(raw().encode("cp1252"))
    assert main(["evaluate", str(tmp_path / "obst.nnsim"), "--data", str(tmp_path / "ernte.csv"), "--json"]) == 0
    said = capsys.readouterr()
    scores = json.loads(said.out)["data"]
    assert (scores["samples"], [one["name"] for one in scores["classes"]]) == (120, ["sauer", "süß"])
    assert scores["accuracy"] > 0.9
    assert "line 61" in said.err + json.dumps(scores["notes"])

    # it predicts a raw file: a gap, an unknown category, no target, columns in another order
    (tmp_path / "neu.csv").write_bytes(
        "farbe;reife;gewicht\nrot;0,95;unklar\nblau;0,5;95,5\ngrün;0,05;95,5\n".encode("cp1252")
    )
    capsys.readouterr()
    assert main(["predict", str(tmp_path / "obst.nnsim"), str(tmp_path / "neu.csv")]) == 0
    said = capsys.readouterr()
    assert [row["class"] for row in csv.DictReader(io.StringIO(said.out))] == ["süß", "sauer"]
    assert "line 3 has 'blau' in 'farbe', which is none of its categories" in said.err

    # and one step takes the import back, together with nothing else
    while session.undo_title != "choose the data":
        session.undo()
    session.undo()
    assert session.data.dataset.key == "iris"
    assert session.network.shape_text == "4-8-3"
