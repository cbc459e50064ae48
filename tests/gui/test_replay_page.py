"""The dialog of the replay page: it is recorded while the window lives, its size is said, and it is saved whole."""

from PySide6.QtCore import Qt

from nnsim.files.replay import replay_page
from nnsim.gui.dialogs import files
from nnsim.gui.dialogs import replay_page as dialogs
from nnsim.session.solution.choose import offer, problem
from nnsim.session.solution.replay import Reeling
from nnsim.session.solution.scribe import Style


def test_the_iteration_that_is_shown_is_saved(window, qtbot, tmp_path, monkeypatch):
    window.session.example("xor")
    window.session.step("phase")
    window.session.step("phase")
    dialog = dialogs.show(window)
    qtbot.waitUntil(dialog.main.isEnabled)
    found = offer(window.session)
    wanted = replay_page(Reeling(problem(window.session, found, "shown", "batch"), Style("course", 6)).finish())
    assert f"{len(wanted) / 1024:,.0f} KiB" in dialog.size_said.text()
    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "xor"), ""))

    dialog.main.click()

    assert (tmp_path / "xor.html").read_bytes() == wanted
    assert "xor.html" in window.notices.text()


def test_a_batch_that_is_too_large_is_refused_and_a_sample_is_offered(window, qtbot):
    window.session.example("iris")
    window.session.set_training("Batch", batch_size=40)
    dialog = dialogs.show(window)
    qtbot.waitUntil(dialog.main.isEnabled)
    assert dialog.samples.key() == "sample"
    dialog.samples.choose("batch")
    dialog.make()
    assert "40 samples, and the limit is 16" in dialog.error.text()
    assert not dialog.main.isEnabled()
    dialog.close()


def test_no_single_sample_is_offered_where_the_rule_looks_at_all(window):
    window.session.example("support_vectors")
    dialog = dialogs.show(window)
    assert dialog.samples.findText("shown", Qt.MatchFlag.MatchContains) == -1
    assert dialog.samples.key() == "batch"
    dialog.close()
