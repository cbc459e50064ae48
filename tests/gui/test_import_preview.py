"""The preview of an import by itself: how its columns fit."""

from nnsim.gui.import_view.header import NARROWEST
from nnsim.gui.import_view.preview import Preview
from nnsim.kit.pieces import finished
from nnsim.parts.source import Origin
from nnsim.session.importing import Importing


def test_all_columns_are_seen_where_there_is_room(qtbot):
    importing = Importing(Origin(text="a,b,c,d,e,f\n" + "1,2,3,4,5,x\n6,7,8,9,1,y\n" * 20))
    finished(importing.look())
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(800, 300)
    preview.show()
    preview.show_import(importing)
    qtbot.wait(10)
    header = preview.header
    assert NARROWEST * 6 <= header.length() <= header.viewport().width()
    header.resizeSection(0, 200)
    preview.resize(790, 300)
    assert header.sectionSize(0) == 200, "a width that was drawn by hand stays"
