"""The charts of the history: landmarks, the network that is open, and those of the files of last time."""

from nnsim.gui.dialogs.history_charts import Tens, show
from nnsim.session.landmarks import LANDMARKS


def test_own_networks_stand_among_the_landmarks(make_window, qtbot, tmp_path):
    window = make_window(example="mazur")
    session = window.session
    session.example("iris")
    session.save(tmp_path / "iris.nnsim")
    window.session.settings.add_recent(tmp_path / "iris.nnsim")
    session.example("mazur")
    dialog = show(window)
    qtbot.waitUntil(lambda: not dialog.timer.isActive())
    names = {name: value for _, name, value, own in dialog.neurons.points if own}
    assert names == {"mazur": 4.0, "iris": 11.0}
    assert {name for _, name, _, own in dialog.neurons.points if not own} == {one.name for one in LANDMARKS}
    assert [name for name, _ in dialog.neurons.levels] == ["roundworm", "human being"]
    assert all(value > 0 for _, _, value, _ in dialog.connections.points)
    window.preferences.set("theme", "dark")
    window.preferences.set("theme", "light")
    dialog.close()


def test_powers_of_ten_are_written_out(qtbot):
    assert Tens("left").tickStrings([0, 3, 6.0, 2.5], 1, 1) == ["1", "1,000", "10⁶", ""]
