"""What the import says by itself: columns left aside, numbers far from all others, an output that is replaced."""

from nnsim.gui.dialogs import import_data
from nnsim.parts.source import Origin
from nnsim.session.draft import draft

RAW = "a;b;kind\n" + "".join(f"{i},5;{i * 7 % 11};{'xyz'[i % 3]}\n" for i in range(40))


def settled(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._going is None)


def test_what_is_left_aside_and_what_is_far_off_is_said(qtbot, window, tmp_path):
    rows = "".join(f"{i};{'9500000' if i == 9 else 1000 + i * 7 % 31};{'xy'[i % 2]}\n" for i in range(1, 41))
    (tmp_path / "d.csv").write_text("Nr;Druck;Art\n" + rows)
    dialog = import_data.show(window, Origin(tmp_path / "d.csv"))
    settled(qtbot, dialog)
    said = dialog.outcome.remarks
    assert said.isVisible()
    assert "Druck: 9,500,000 in line 10 is far from all others" in said.text()
    assert "Nr is left aside: it counts the rows, from 1 to 40" in said.text()
    assert dialog.preview.header.choosers(0)[1].key() == "ignore"
    dialog._choose(0, "role", "input")
    assert "Nr" not in said.text()
    dialog._choose(1, "role", "ignore")
    assert not said.isVisible()
    dialog.close()


def test_classes_in_place_of_numbers_change_output_and_loss(qtbot, window):
    window.show_gallery(False)
    session, said = window.session, []
    session.new(draft("2-3-1", data="function", output="identity"))
    session.set_training("fewer", epochs=7)  # the network is the person's: it is kept, and fitted
    window.notices.show_notice = said.append
    dialog = import_data.show(window, Origin(text=RAW))
    settled(qtbot, dialog)
    assert dialog.fit.isChecked()
    dialog.main.click()
    qtbot.waitUntil(lambda: session.data.dataset.key == "imported")
    design = session.design
    assert (design.network.outputs[0].activation.key, design.training.loss.key) == ("softmax", "cross_entropy")
    assert "The output is softmax now, and the loss cross-entropy: the targets are classes." in said[-1].text
