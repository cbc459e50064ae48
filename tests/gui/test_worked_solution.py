"""The dialog of the worked solution: what it offers, shows and saves, by mouse and keyboard; how one gets there."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from nnsim.files.paper.sheet import sheet_numbers
from nnsim.gui.dialogs import worked_solution
from nnsim.gui.numbers import full
from nnsim.session.places import unit_place
from tests.session.solution.solutions import steps_of


@pytest.fixture
def open_dialog(window, qtbot):
    """Opens the dialog as its command does, and waits for the pages."""
    made = []

    def open_it():
        window.actions_by_id.run("file.solution")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, worked_solution.WorkedSolution)
        made.append(dialog)
        ready(qtbot, dialog)
        return dialog

    yield open_it
    for dialog in made:
        if isValid(dialog):
            dialog.close()


def ready(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.maker.busy and not dialog._calm.isActive(), timeout=20_000)


def choose(qtbot, dialog, combo, key):
    """As a person chooses an entry."""
    combo.choose(key)
    combo.activated.emit(combo.currentIndex())
    ready(qtbot, dialog)


def sheet_of(dialog):
    return dialog.preview.pages.sheet


def keys(combo):
    return [combo.itemData(at) for at in range(combo.count())]


def test_ctrl_p_opens_it_and_esc_closes_it(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, worked_solution.WorkedSolution)
    assert dialog.maker.busy
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_it_shows_what_the_window_shows(window, qtbot, open_dialog):
    window.session.example("mazur")
    for _ in range(9):
        window.session.step("operation")
    dialog = open_dialog()

    assert dialog.iteration.key() == "shown"
    assert dialog.samples.key() == "sample"
    numbers = {number.source: number.value for number in sheet_numbers(sheet_of(dialog))}
    delta = window.session.array(3, "delta")
    assert numbers["output.delta[0,0]"] == delta[0, 0]
    assert numbers["E"] == window.session.loss
    assert dialog.state.text().startswith(f"{len(dialog.preview.pages.pages)} page")
    assert dialog.main.isEnabled()


def test_it_offers_the_iteration_shown_the_next_one_and_samples(window, qtbot, open_dialog):
    window.session.step("batch")
    dialog = open_dialog()

    assert keys(dialog.iteration) == ["shown", "next"]
    assert keys(dialog.samples) == ["batch", "sample", "row"]
    assert dialog.samples.key() == "batch"
    first = sheet_numbers(sheet_of(dialog))
    choose(qtbot, dialog, dialog.iteration, "next")
    second = sheet_numbers(sheet_of(dialog))
    given = {n.source: n.value for n in second}["output.W[1,0]"]
    assert given == {n.source: n.value for n in first}["output.W[1,0] after"]
    choose(qtbot, dialog, dialog.samples, "sample")
    assert "N = 1" in text_of(dialog)
    assert not dialog.row.isVisible()
    choose(qtbot, dialog, dialog.samples, "row")
    assert dialog.row.isVisible()
    dialog.row.setFocus()
    dialog.row.selectAll()
    qtbot.keyClicks(dialog.row, "3")
    qtbot.keyClick(dialog.row, Qt.Key.Key_Tab)
    ready(qtbot, dialog)
    assert sheet_of(dialog).subtitle.endswith("row 3 of the data")
    dialog.row.setFocus()
    dialog.row.selectAll()
    qtbot.keyClicks(dialog.row, "99")
    qtbot.keyClick(dialog.row, Qt.Key.Key_Tab)
    assert "from 1 to 4" in dialog.error.text()


def text_of(dialog):
    return " ".join("".join(line.box.texts()) for page in dialog.preview.pages.pages for _, line in page).replace(
        "𝑁=1", "N = 1"
    )


def test_notation_and_digits(window, qtbot, open_dialog):
    window.preferences.set("notation", "common")
    dialog = open_dialog()

    assert dialog.notation.key() == "common"
    choose(qtbot, dialog, dialog.notation, "course")
    assert "𝐼𝑛" in text_of(dialog)
    assert window.preferences.get("notation") == "common"
    for field, number in ((dialog.digits, "3"), (dialog.lines, "4")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, number)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    ready(qtbot, dialog)
    assert sheet_of(dialog).digits == 3
    assert max(len(step.lines) for step in steps_of(sheet_of(dialog))) == 4


def test_it_is_saved_in_every_format(window, qtbot, open_dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(worked_solution.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "solution"), ""))
    for ending, start in {"pdf": b"%PDF", "html": b"<!DOCTYPE", "tex": b"% Compile"}.items():
        dialog = open_dialog()
        assert keys(dialog.format) == ["pdf", "html", "tex"]
        dialog.format.choose(ending)

        qtbot.mouseClick(dialog.main, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=20_000)

        path = tmp_path / f"solution.{ending}"
        assert path.read_bytes().startswith(start)
        assert str(path) in window.notices.text()


def test_a_proposed_name_follows_the_document(window, open_dialog, monkeypatch):
    asked = []

    def answer(*words):
        asked.extend(words)
        return "", ""

    monkeypatch.setattr(worked_solution.QFileDialog, "getSaveFileName", answer)
    open_dialog().ask()

    assert asked[2].endswith("xor solution.pdf")


def test_what_cannot_be_saved_is_said_in_the_dialog(window, qtbot, open_dialog, tmp_path):
    dialog = open_dialog()
    dialog.save(tmp_path / "x.doc")
    assert ".html, .tex, .pdf" in dialog.error.text()
    dialog.save(tmp_path / "no" / "folder" / "x.html")
    ready(qtbot, dialog)
    assert "there is no such file or folder" in dialog.error.text()
    assert dialog.isVisible()
    assert dialog.main.isEnabled()


def test_a_forgotten_beginning_is_a_notice(window):
    session = window.session
    session.step("phase")
    session.step("phase")
    session.step("phase")
    session.step("phase")
    session.step("layer")
    session.step("layer")
    session._show(session.project(), None)
    window.bridge.flush()

    window.actions_by_id.run("file.solution")

    assert "no longer remembered" in window.notices.text()
    assert QApplication.activeModalWidget() is None


def test_it_waits_for_training_to_pause(window):
    window.session.running = True
    try:
        window.actions_by_id.refresh()
        assert not window.actions_by_id["file.solution"].isEnabled()
    finally:
        window.session.running = False


def test_every_control_speaks(window, open_dialog):
    dialog = open_dialog()
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.objectName():
            assert widget.toolTip(), widget
            assert widget.accessibleName() or isinstance(widget, QPushButton), widget


def test_the_paper_is_remembered_and_as_the_system_has_it_at_first(window, qtbot, open_dialog, monkeypatch):
    for system, usual in (("ImperialUSSystem", "Letter"), ("MetricSystem", "A4")):
        measures = getattr(QLocale.MeasurementSystem, system)
        monkeypatch.setattr(QLocale, "measurementSystem", lambda _self, measures=measures: measures)
        assert worked_solution.usual_paper("system") == usual
    dialog = open_dialog()
    assert dialog.paper.key() == "A4"
    assert dialog.preview.pages.height == 8420
    choose(qtbot, dialog, dialog.paper, "Letter")
    assert dialog.preview.pages.sheet.paper == "Letter"
    assert (dialog.preview.pages.width, dialog.preview.pages.height) == (6120, 7920)
    assert dialog.preview.paper.page(0).height() < dialog.preview.paper.page(0).width() * 1.3
    dialog.close()
    assert window.preferences.get("paper") == "Letter"
    assert open_dialog().paper.key() == "Letter"


def test_closing_while_it_works_leaves_nothing_running(window, qtbot):
    window.session.example("digits")
    window.actions_by_id.run("file.solution")
    dialog = QApplication.activeModalWidget()
    qtbot.wait(30)
    maker = dialog.maker
    assert maker.busy
    dialog.close()
    assert not maker.busy


def test_keys_scroll_the_pages(window, qtbot, open_dialog):
    dialog = open_dialog()
    bar = dialog.preview.verticalScrollBar()
    dialog.preview.setFocus()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_PageDown)
    assert bar.value() > 100
    qtbot.keyClick(dialog.preview, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Up)
    assert bar.value() == bar.maximum() - 60
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_pages_are_seen_in_either_theme(window, qtbot, open_dialog):
    for theme in ("light", "dark"):
        window.preferences.set("theme", theme)
        dialog = open_dialog()
        image = dialog.preview.viewport().grab().toImage()
        page = dialog.preview.paper.page(0)
        assert image.pixelColor(page.left() + 6, page.top() + 6).lightness() > 250
        inked = sum(
            image.pixelColor(x, y).lightness() < 120
            for x in range(page.left(), page.right(), 2)
            for y in range(page.top(), min(page.bottom(), image.height() - 1), 2)
        )
        assert inked > 50
        dialog.close()


# ------------------------------------------------------------------------------------------------ from the inspector


def test_the_inspector_leads_there(window, qtbot):
    window.session.example("mazur")
    window.session.step("phase")
    window.session.step("phase")
    window.session.select(unit_place(3, window.session.network.by_id[3].units[0]))
    panel = window.docks.show("inspector")
    qtbot.wait(100)
    link = panel.how._paper
    assert link.isVisible()
    assert "Ctrl+P" in link.toolTip()

    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, worked_solution.WorkedSolution)
    ready(qtbot, dialog)
    value = window.session.explain(window.session.selection[0])[0].value
    assert full(value) in {full(number.value) for number in sheet_numbers(sheet_of(dialog))}
    dialog.close()


def test_it_opens_on_a_row_of_the_data(qtbot, make_window):
    window = make_window(example="iris")
    row = int(window.session.prepared.test[0])
    panel = window.docks.show("samples")
    qtbot.waitUntil(lambda: panel.found is not None and not panel.work.waits)
    panel.on_paper(row)
    opened = next(one for one in window.findChildren(worked_solution.WorkedSolution))
    assert opened.samples.key() == "row"
    assert opened.row.value == row + 1
    inputs = window.session.prepared.encode_inputs(window.session.table.inputs[row : row + 1])
    assert opened.wanted().inputs.ravel().tolist() == inputs.ravel().tolist()
    ready(qtbot, opened)
    opened.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_chosen_can_be_read_whole(request, qtbot, make_window, language):
    if language == "fr":
        request.getfixturevalue("french")
    window = make_window()
    dialog = worked_solution.show(window)
    qtbot.waitUntil(dialog.isVisible)
    for combo in (dialog.iteration, dialog.samples, dialog.notation):
        for at in range(combo.count()):
            assert combo.full_width(combo.itemText(at)) <= combo.width(), combo.itemText(at)
    assert dialog.iteration.count() > 0
    dialog.close()


def test_after_a_click_on_the_timeline_the_sample_that_is_shown_is_the_one_on_the_canvas(window, open_dialog):
    session = window.session
    session.set_training("Three", batch_size=3, shuffle=True, epochs=20)
    session.train()
    while session.running:
        session.poll()
    window.timeline.go_to(25, 1)
    window.bridge.flush()
    session.show_sample(1)
    row = session.sample_number(1) + 1
    dialog = open_dialog()
    assert keys(dialog.iteration) == ["shown", "next"]
    titles = [dialog.samples.itemText(at) for at in range(dialog.samples.count())]
    assert f"the sample that is shown (row {row})" in titles
    dialog.iteration.choose("next")
    dialog._fill_samples()
    titles = [dialog.samples.itemText(at) for at in range(dialog.samples.count())]
    assert not [title for title in titles if "that is shown" in title]
