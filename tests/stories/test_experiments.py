"""On the real window: an experiment runs beside, is stopped, gone on with and saved, and a run of it is opened."""

from PySide6.QtCore import Qt

from nnsim.gui.numbers import short
from nnsim.session.experiments.trials import weights_print


def test_from_setting_one_up_to_a_run_of_it(qtbot, make_window, tmp_path):
    window = make_window("iris")
    session = window.session
    panel = window.docks.show("experiments")
    page = panel.set_up
    page.set_lines(["rate=0.01, 0.1", "hidden=3, 8"])
    page.epochs.set_value(4)
    assert page.said.text() == "4 runs"
    design = session.design
    qtbot.mouseClick(page.run, Qt.MouseButton.LeftButton)
    assert session.experiments.busy
    window.actions_by_id.run("debug.step")  # the window is there meanwhile
    assert session.position_text
    qtbot.waitUntil(lambda: len(panel.experiment.results) >= 1, timeout=30_000)
    panel.stop.click()
    assert not session.experiments.busy
    window.bridge.flush()
    panel.draw_now()
    panel.go_on.click()
    qtbot.waitUntil(lambda: not session.experiments.busy, timeout=30_000)
    assert session.design == design
    qtbot.waitUntil(lambda: panel.runs.runs.rowCount() == 4)
    best = panel.result
    assert f"best validation loss {short(best.merit)}" in panel.said.text()

    # saved, read again, and its best run opened: the very weights that it ended with
    session.save(tmp_path / "x.nnsim")
    session.open(tmp_path / "x.nnsim")
    panel.draw_now()
    assert panel.result == best
    qtbot.keyClick(panel.runs, Qt.Key.Key_Return)
    assert session.experiments.errand == "run"
    qtbot.waitUntil(lambda: session.epoch == 4, timeout=30_000)
    assert session.path is None
    assert weights_print(session.setup.weights()) == best.weights
    assert session.network.shape_text == f"4-{best.trial['hidden']}-3"
    assert "to the last bit" in window.notices.text()
