"""A hand on the inspector's trail of numbers: its rows, its crumbs, and clicks into its table."""

from PySide6.QtCore import Qt

from nnsim.session.explanations.order import Order

LEFT = Qt.MouseButton.LeftButton


def settle(panel):
    panel._bridge.flush()


def latest(session, array, *index):
    return session.setup.lineage.latest(array, index, Order(session.setup))


def rows(panel):
    table = panel.contributions.table.rows
    return [table.row(at) for at in range(table.rowCount())]


def crumbs(panel):
    return [crumb.label for crumb in panel.trail.crumbs]


def cell(panel, row, column):
    table = panel.contributions.table
    return table.visualRect(table.rows.index(row, column)).center()


def click(qtbot, panel, row, column):
    table = panel.contributions.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=cell(panel, row, column))
    settle(panel)


def views(panel):
    return list(panel.contributions.choices.buttons)
