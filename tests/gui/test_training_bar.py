"""The training bar and the dialog behind it: what is shown is the design, what is changed is an edit."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from nnsim.gui import data_choice
from nnsim.gui.dialogs import training_settings
from nnsim.gui.numbers import short
from nnsim.gui.training_bar import duration, progress_texts, thousands
from nnsim.gui.widgets.number_field import NumberField
from nnsim.network.design import Choice
from nnsim.parts.losses import REGISTRY as LOSSES


def type_in(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def bar(window):
    return window.training_bar


@pytest.fixture
def dialog(window, qtbot):
    made = training_settings.show(window)
    yield made
    made.close()


def test_it_shows_the_design(window, bar):
    training = window.session.training
    assert bar.data.key() == "xor"
    assert bar.loss.key() == training.loss.key
    assert bar.optimizer.key() == training.optimizer.key
    assert (bar.rate.value, bar.epochs.value, bar.seed.value) == (training.rate, training.epochs, training.seed)
    assert bar.kind.key() == "full"
    assert not bar.batch.isEnabled()


def test_what_is_changed_is_an_edit(window, bar, qtbot, pick):
    type_in(qtbot, bar.rate, "0.25")
    type_in(qtbot, bar.epochs, "77")
    type_in(qtbot, bar.seed, "12")
    pick(bar.optimizer, "adam")
    pick(bar.loss, "mae")
    training = window.session.training
    assert (training.rate, training.epochs, training.seed) == (0.25, 77, 12)
    assert (training.optimizer, training.loss) == (Choice("adam"), Choice("mae"))
    for _ in range(5):
        window.session.undo()
    window.bridge.flush()
    assert bar.rate.value == 0.5
    assert bar.optimizer.key() == "momentum"
    assert not window.session.undo_title


def test_nonsense_is_refused_where_it_stands(window, bar, qtbot):
    type_in(qtbot, bar.rate, "-3")
    assert window.session.training.rate == 0.5
    assert bar.rate.error


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("rate", {
            "1e300": "η: it must be at most 1,000,000,000", "-1": "η: it must be at least 0",
            "abc": "η: 'abc' is not a number",
        }),
        ("epochs", {
            "xyz": "Epochs: 'xyz' is not a number", "0": "Epochs: it must be at least 1",
            "1e10": "Epochs: it must be at most 1,000,000,000",
        }),
        ("seed", {"1.5": "Seed: it must be a whole number"}),
        ("batch", {"0": "Choose “full” for all samples"}),
    ],
)  # fmt: skip
def test_what_is_not_taken_is_said_and_makes_room_when_it_is_left(window, bar, qtbot, name, refused, pick):
    pick(bar.kind, "mini-batch")
    window.bridge.flush()
    field = getattr(bar, name)
    for taken, (text, said) in enumerate(refused.items(), start=5):
        before, kept = window.session.design, field.written
        type_in(qtbot, field, text)
        assert said in window.notices.text()
        assert field.property("wrong")
        assert (field.text(), window.session.design) == (text, before)
        window.canvas.setFocus()
        assert field.text() == kept
        assert not field.property("wrong")
        assert f"it stays {kept}" in window.notices.text()
        type_in(qtbot, field, str(taken))
        assert not window.notices.text()
        assert window.session.design != before


def test_giving_up_takes_the_message_back(window, bar, qtbot):
    type_in(qtbot, bar.rate, "abc")
    assert window.notices.text()
    qtbot.keyClick(bar.rate, Qt.Key.Key_Escape)
    assert not window.notices.text()
    assert bar.rate.text() == "0.5"


def test_a_seed_keeps_all_its_digits(window, bar, qtbot):
    type_in(qtbot, bar.seed, "9007199254740993")
    assert window.session.training.seed == 2**53 + 1


def test_batches(window, bar, qtbot, pick):
    pick(bar.kind, "stochastic")
    assert window.session.training.batch_size == 1
    pick(bar.kind, "mini-batch")
    assert window.session.training.batch_size == 16
    window.bridge.flush()
    assert bar.batch.isEnabled()
    type_in(qtbot, bar.batch, "3")
    assert window.session.training.batch_size == 3
    pick(bar.kind, "full")
    assert window.session.training.batch_size == 0
    pick(bar.kind, "mini-batch")
    assert window.session.training.batch_size == 3


def test_other_data_change_the_ends_of_the_network(window, bar, pick):
    pick(bar.data, "iris")
    assert window.session.network.shape_text == "4-2-3"
    assert window.session.ready
    window.session.undo()
    assert window.session.network.shape_text == "2-2-1"


def test_the_dice_draw_another_seed(window, bar, qtbot):
    qtbot.mouseClick(bar.dice, Qt.MouseButton.LeftButton)
    window.bridge.flush()
    assert bar.seed.value == window.session.training.seed != 3


def test_the_import_is_the_last_of_the_list(window, bar, monkeypatch, pick):
    asked = []
    monkeypatch.setattr(window.actions_by_id, "run", asked.append)
    pick(bar.data, data_choice.IMPORT)
    assert asked == ["file.import_data"]
    assert window.session.data.dataset.key == "xor"
    assert bar.data.key() == "xor"


def test_while_training_only_the_rate_can_be_changed(window, bar, qtbot):
    window.session.set_training("longer", epochs=10_000_000)
    window.session.train()
    window.bridge.flush()
    assert not bar.loss.isEnabled()
    assert not bar.epochs.isEnabled()
    assert bar.rate.isEnabled()
    type_in(qtbot, bar.rate, "0.125")
    assert window.session.training.rate == 0.125
    qtbot.waitUntil(lambda: window.session.epoch > 5)
    window.bridge.flush()
    assert "of 10,000,000" in bar.said.text()
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.running)
    window.bridge.flush()
    assert bar.said.text().endswith("paused")
    assert bar.loss.isEnabled()


def test_the_end_says_why(window, bar, qtbot):
    window.session.set_training("short", epochs=5)
    window.session.train()
    qtbot.waitUntil(lambda: not window.session.running)
    window.bridge.flush()
    assert "5 epochs are done" in bar.said.text()
    assert bar.bar.value() == bar.bar.maximum()


def test_nothing_is_cut_off(window, bar, qtbot):
    for width in (960, 1280, 1920):
        window.resize(width, 800)
        qtbot.wait(10)
        right = bar.bar.mapTo(bar, bar.bar.rect().topRight()).x()
        assert bar.more.mapTo(bar, bar.more.rect().topRight()).x() < right <= bar.width()
        assert not bar.said.shown().endswith("…")


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.2, "0 s"), (59.4, "59 s"), (125, "2 min 5 s"), (4800, "1 h 20 min")]
)  # fmt: skip
def test_durations(seconds, said):
    assert duration(seconds) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(950, "950"), (9999, "9,999"), (12_345, "12.3\u202fk"), (1_234_567, "1.23\u202fM"), (2e9, "2\u202fG")],
)
def test_large_counts(number, said):
    assert thousands(number) == said


def test_progress_in_many_words_and_in_few():
    said = progress_texts(3, 10, 2000.0, 61.0)
    assert said[0] == "epoch 3 of 10 · 2,000 samples/s · 1 min 1 s left"
    assert [len(text) for text in said] == sorted((len(text) for text in said), reverse=True)
    assert progress_texts(0, 10, None, None)[0] == "epoch 0 of 10"


# -- nothing is cut off


LONG = {"rate": (1e-05, 0.0001234567, 0.1), "batch": (1_000_000, 16), "epochs": (1_000_000, 10**9, 20),
        "seed": (4_294_967_295, 7)}  # fmt: skip


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_fields_are_as_wide_as_their_numbers(window, bar, qtbot, mode):
    """Also all of them at once, in the usual size; the bar does not become wider than the window."""
    window.preferences.set("theme", mode)
    window.session.set_training("", batch_size=16)
    fields = {name: getattr(bar, name) for name in LONG}
    for longest in (True, False):
        for name, field in fields.items():
            type_in(qtbot, field, f"{LONG[name][0 if longest else -1]}")
        window.bridge.flush()
        qtbot.wait(10)
        for field in fields.values():
            assert not field.cut_off, field.text()
            field.lineEdit().end(False)
            assert field.lineEdit().cursorPositionAt(QPoint(0, 8)) == 0, "it has not scrolled"
            assert field.geometry().right() < field.parent().width()
        assert bar.layout().sizeHint().width() <= bar.width() == window.width() == 1280
    assert fields["epochs"].width() < 80, "and no wider"
    type_in(qtbot, bar.epochs, "1000000000")
    type_in(qtbot, bar.seed, "9223372036854775807")
    assert not bar.epochs.cut_off
    qtbot.waitUntil(lambda: not bar.seed.cut_off)
    type_in(qtbot, bar.rate, "0.00012345678901234")
    type_in(qtbot, bar.batch, "100000000")
    for width in (1920, 1280, 1060):
        window.resize(width, 800)
        qtbot.waitUntil(lambda w=width: bar.layout().minimumSize().width() <= bar.width() == window.width() == w)
    assert bar.seed.cut_off
    help_event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), bar.seed.mapToGlobal(QPoint(5, 5)))
    assert bar.seed.event(help_event)
    assert QToolTip.text().startswith("9223372036854775807\n")
    QToolTip.hideText()


@pytest.mark.parametrize("example", ["mazur", "xor"])
def test_choosers_say_all_in_large_type_and_the_progress_says_it_in_short(make_window, qtbot, example, pick):
    window = make_window(example=example)
    bar = window.training_bar
    choosers = (bar.data, bar.loss, bar.optimizer)
    for scale in (1.0, 1.3):
        window.preferences.present(scale)
        qtbot.waitUntil(lambda: all(combo.width() >= combo.full_width() - 4 for combo in choosers))
        assert not bar.said.shown().endswith("…")
        assert bar.batch.isVisible() == (scale == 1.0 or example == "xor")
    pick(bar.kind, "mini-batch")
    qtbot.waitUntil(bar.batch.isVisible)
    window.preferences.present(1.0)


def test_fields_of_the_dialogs_show_their_numbers(dialog, window, qtbot):
    """The longest numbers that people set."""
    window.session.set_training("", rate=1e-05, epochs=1_000_000, batch_size=1_000_000, seed=4_294_967_295)
    window.bridge.flush()
    seen = 0
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        qtbot.wait(10)
        fields = [field for field in dialog.findChildren(NumberField) if field.isVisible()]
        assert [field.text() for field in fields if field.cut_off] == []
        seen += len(fields)
    assert seen > 5


def test_train_after_the_end_goes_on_and_says_for_how_long(window, bar, qtbot):
    """Space trains as many epochs again; the bar says how far it is, and no step leaves an old end beside it."""
    session = window.session
    session.set_training("short", epochs=5)
    for planned in (5, 10):
        window.actions_by_id.run("train.train")
        qtbot.waitUntil(lambda: not session.running)
        window.bridge.flush()
        assert (session.epoch, session.training.epochs) == (planned, planned)
        assert f"{planned} epochs are done" in bar.said.text()
    assert window.notices.text() == (
        "5 epochs were planned and are done; 5 more are planned now, 10 in all. Undo takes that back."
    )
    window.actions_by_id.run("debug.step")
    window.bridge.flush()
    assert bar.said.text() == "epoch 10 of 15"


class _Count(QObject):
    """How often widgets were painted or laid out."""

    def __init__(self):
        super().__init__()
        self.events = 0

    def eventFilter(self, watched, event):
        self.events += event.type() in (QEvent.Type.Paint, QEvent.Type.LayoutRequest)
        return False


def test_a_window_that_nobody_touches_rests(qtbot, window):
    window.session.step("phase")
    window.session.set_training("More", epochs=1_234_567, seed=391_169)
    qtbot.wait(800)  # what moves comes to rest
    count = _Count()
    QApplication.instance().installEventFilter(count)
    qtbot.wait(500)
    QApplication.instance().removeEventFilter(count)
    assert count.events < 40


def test_what_a_rule_finds_at_once_has_a_loss_of_its_own_and_numbers_that_are_not_rounded_to_0(window, bar, qtbot):
    session = window.session
    session.example("radial_basis_functions")
    session.train()
    session.wait()
    window.bridge.flush()
    assert not bar.loss.isEnabled()
    assert bar.loss.placeholderText() == LOSSES["mse"].title
    left = float(session.memory["residual"])
    assert 0 < left < 0.1
    assert short(left) in bar._counted()


def test_why_it_was_left_is_not_said_of_a_moment_before(window, bar):
    session = window.session
    session.stops.add("condition", "epoch == 6", session.setup)
    session.train()
    while session.running:
        session.poll()
    window.bridge.flush()
    assert "stopped when" in bar.said.toolTip()
    session.back("epoch")
    window.bridge.flush()
    assert "epoch 5" in bar.said.toolTip()
    assert "stopped when" not in bar.said.toolTip()
