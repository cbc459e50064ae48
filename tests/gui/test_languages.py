"""The window in another language: nothing of it is left in English, nothing is cut off, and numbers are as there."""

import re
from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QWidget
from shiboken6 import isValid

from nnsim.gui import languages, number_marks, numbers, texts
from nnsim.gui.commands import COMMANDS
from nnsim.gui.dialogs import import_data
from nnsim.gui.fonts import px
from nnsim.gui.gallery import EXAMPLES, HEIGHT, HISTORY, NARROWEST, PICTURE
from nnsim.gui.help_view.pages import book
from nnsim.gui.menus import MENUS
from nnsim.gui.texts import counted, speak, tr
from nnsim.gui.theme import ui_font
from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource
from nnsim.parts.source import Origin
from nnsim.session.exercises.questions import Plan
from nnsim.session.help.entries import GUIDES
from nnsim.session.help.parts import KINDS
from nnsim.session.tours.shelf import shipped
from tests.gui.foreign import bare, bracketed, dialogs, shown

# a command that asks the system for a file, ends the window, or plays on by itself
ALONE = frozenset({
    "file.quit", "file.open", "file.save", "file.save_as", "file.import", "file.import_images", "file.import_data",
    "help.open_tour", "lesson.open", "lesson.save", "view.full_screen", "debug.play", "train.train", "file.gallery",
    "edit.cut", "edit.delete", "lesson.start", "file.paste_data", "debug.hide_fault", "train.new_seed",
})  # fmt: skip
# what stays as it is in every language
NAMES = re.compile(
    r"\b(input|output|hidden\d?|xor|XOR|NOT|AND|OR|nnsim|tanh|nan|NaN|elu|gaussian|gelu|identity|leaky_relu|logistic|"
    r"relu|selu|sign|softmax|softplus|softsign|step|swish|Ctrl|Shift|Alt|Space|Home|End|PgUp|PgDown|Del|Backspace|"
    r"arrows|bias|norm|grad|delta|loss|train_loss|PDF|PNG|SVG|HTML|LaTeX|Letter|Fashion-MNIST|français|Français)\b|"
    r"[a-z]+_[a-z_]+|\b(mae|mse|adagrad|adamw|nesterov|rmsprop|sgd)\b|\(\.\w+\)|nnsim:\w+|[^\W\d_]*[⁰-⁹¹²³₀-₉⁽⁾ᵀ]+[^\s]*"
)
WORD = re.compile(r"[^\W\d_]{3,}")
REASONS = {
    "qt_": "Qt's own buttons, which Qt translates",
    "ScrollLeftButton": "the same",
    "ScrollRightButton": "the same",
    "ExportWeights": "the text of a file for other programs",
    "ShareText": "the text of a network",
    "AboutDialog": "versions and the licence, which is in English everywhere",
    "ExampleCard": "papers and those who wrote them",
    "PageBrowser": "guides are files of their own: the next test",
    "QTreeWidget": "their titles",
}


@pytest.fixture
def brackets(monkeypatch):
    monkeypatch.setattr(languages, "install", lambda _code: None)
    speak(bracketed())
    book.cache_clear()
    yield
    speak(None)
    book.cache_clear()


def opened(window, qtbot) -> list[QWidget]:
    """The window with every panel made, and the dialogs that its commands open, one after the other."""
    for _ in range(14):
        window.actions_by_id.run("debug.finish")
    for key in window.docks.docks:
        window.docks.show(key)
        QApplication.processEvents()
    yield "window", window
    for name, action in window.actions_by_id.table.items():
        if name in ALONE or (not action.anywhere and action.needs(window) is not None):
            continue
        before = dialogs()
        window.actions_by_id.run(name)
        for dialog in dialogs():
            if dialog not in before:
                QApplication.processEvents()
                if isValid(dialog):
                    yield name, dialog
                    dialog.close()
    window.show_gallery(True)
    yield "gallery", window


def test_no_text_of_the_window_is_left_in_english(brackets, make_window, qtbot):
    window = make_window()
    left: dict[str, str] = {}
    elsewhere = {*references(), *(text["en"] for tour in shipped().values() for text in (tour.title, tour.about))}

    @cache  # most texts are seen again with each dialog
    def is_left(text: str) -> bool:
        said = bare(text)
        for other in elsewhere:
            said = said.replace(other, "")
        return WORD.search(NAMES.sub(" ", said)) is not None

    for name, top in opened(window, qtbot):
        for where, text in shown(top):
            if is_left(text) and not any(word in where for word in REASONS):
                left[text] = f"{name}: {where}"

    assert not left, "\n".join(f"{where} | {text!r}" for text, where in left.items())


def test_nothing_of_an_import_or_an_exercise_is_left_in_english(brackets, make_window, qtbot, tmp_path):
    table = tmp_path / "1.csv"
    table.write_text("1a;2a;3a\n1,5;0,1;A\n2,5;;B\n3,5;x;A\n4,5;0,2\n")
    window = make_window()
    dialog = import_data.show(window, Origin(table))
    qtbot.waitUntil(lambda: dialog._going is None)
    tops = [("import", dialog)]
    window.session.start_exercise(Plan())
    window.docks.show("exercise")
    QApplication.processEvents()
    tops.append(("exercise", window.docks.docks["exercise"]))
    left = {
        f"{name}: {where}: {text}"
        for name, top in tops
        for where, text in shown(top)
        if WORD.search(NAMES.sub(" ", bare(text).replace(str(table), "")))
        and not any(word in where for word in REASONS)
    }
    dialog.close()
    assert "\n".join(sorted(left)) == ""


def references():
    """Where parts are from: titles of books and papers, in their own language."""
    return {kind.registry[key].source for kind in KINDS for key in kind.registry if kind.registry[key].source}


def test_every_guide_is_there_in_french(french):
    missing = [name for name in GUIDES if not resource("languages", "fr", "help", f"{name}.md").is_file()]
    assert missing == []


def test_nothing_is_cut_off_in_french(french, make_window, qtbot):
    window = make_window()
    window.resize(1280, 800)
    left = [f"{name}: {said}" for name, top in opened(window, qtbot) for said in cut_off(top)]

    assert sorted(set(left)) == []


def cut_off(top):
    """The texts of a window that have no room."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        metrics = widget.fontMetrics()
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                if metrics.horizontalAdvance(widget.tabText(tab)) > widget.tabRect(tab).width():
                    yield widget.tabText(tab)
        elif isinstance(widget, QLabel) and widget.text():
            wide, high = widget.width(), widget.height()
            if widget.heightForWidth(wide) > high + 2 if widget.wordWrap() else widget.sizeHint().width() > wide + 1:
                yield widget.text()
        elif isinstance(widget, QComboBox):
            if metrics.horizontalAdvance(widget.currentText()) > widget.width() - 30:
                yield widget.currentText()
        elif isinstance(widget, QAbstractButton):
            wide = metrics.horizontalAdvance(widget.text().replace("&", ""))
            if wide > widget.width() - 2 > 38:  # a narrower one shows its icon alone
                yield widget.text()


def test_what_cards_of_the_gallery_say_has_room(french):
    metrics, wrap = QFontMetrics(ui_font(8.5)), int(Qt.TextFlag.TextWordWrap)
    room = QRect(0, 0, px(NARROWEST) - 26, px(HEIGHT) - px(PICTURE) - 40)
    high = {
        one.title: metrics.boundingRect(room, wrap, tr(one.help)).height() for one in (*EXAMPLES.values(), *HISTORY)
    }
    assert {title: lines for title, lines in high.items() if lines > room.height()} == {}


def test_numbers_are_written_and_read_as_in_french(french):
    assert [numbers.short(0.5), numbers.short(-1.25e-7), numbers.percent(0.972)] == ["0,5", "−1,25e−7", "97,2\u202f%"]
    assert numbers.long(0.59326) == "0,593260000"
    assert numbers.full(0.5) == "0.5"  # what is copied is read by other programs
    assert counted(60_000, "sample") == "60\u202f000 exemples"
    assert counted(0, "sample") == "0 exemple"
    assert tr("{n:,} edits", n=12_000) == "12\u202f000 modifications"
    assert [numbers.parse("0,5"), numbers.parse("0.5")] == [0.5, 0.5]
    assert number_marks.in_formula("max(0.5, 0.25)") == "max(0,5; 0,25)"
    assert number_marks.in_latex(r"0.5 \cdot x") == r"0{,}5 \cdot x"


def test_english_is_as_it_always_was():
    assert [numbers.short(0.5), counted(60_000, "sample"), counted(0, "sample")] == [
        "0.5",
        "60,000 samples",
        "0 samples",
    ]
    assert number_marks.in_formula("max(0.5, 0.25)") == "max(0.5, 0.25)"


def test_an_error_is_told_in_french(french):
    error = UserError("the column “x” is missing", "it is empty", "choose another file")
    assert texts.told(UserError("there is no table to paste", "no text was copied", "choose another file")) == (
        "Il n’y a pas de table à coller\u00a0: aucun texte n’a été copié. Choisissez un autre fichier."
    )
    assert "choisissez un autre fichier" in texts.told(error).lower()


def test_letters_of_menus_are_unique_in_french(french):
    said = {action.id: tr(action.text) for action in COMMANDS}
    for title, lines in MENUS:
        letters = Counter(said[line].partition("&")[2][:1].lower() for line in lines if "&" in said.get(line, ""))
        assert [letter for letter, count in letters.items() if count > 1] == [], title
    tops = Counter(tr(title).partition("&")[2][:1].lower() for title, _lines in MENUS)
    assert max(tops.values()) == 1


def test_help_is_in_french_and_found_in_both_languages(french):
    pages = book()

    assert pages["term/bias"].title == "biais"
    assert pages["activations/tanh"].kind == "activation"
    assert "term/weight" in [page.key for page in pages.search("poids")[:5]]
    assert "term/weight" in [page.key for page in pages.search("weight")[:5]]
    assert pages.leads_nowhere() == []


def test_the_language_is_a_preference_of_the_next_start(window, monkeypatch):
    monkeypatch.delenv(languages.VARIABLE, raising=False)
    window.actions_by_id.run("view.language_fr")

    assert window.preferences.get("language") == "Français"
    assert "next start" in window.notices.text()
    assert languages.wanted("Français") == "fr"
    assert languages.wanted("English") == "en"
    monkeypatch.setenv(languages.VARIABLE, "en")
    assert languages.wanted("Français") == "en"
