"""The checks panel where weights stand at a kink."""

import numpy as np

from nnsim.gui.panels.checks import PANEL
from nnsim.session.draft import draft
from tests.gui.test_checks import checked


def test_a_kink_neither_agrees_nor_goes_unseen(qtbot, make_panel, make_session):
    """Where biases and an input are 0, moving a bias takes its ReLU across the kink."""
    session = make_session("xor")
    session.new(draft("2-4-3-1", hidden="relu,tanh", output="logistic", data="xor", seed=3))
    panel = make_panel(PANEL, session, 1000, 260)
    page = checked(qtbot, panel)
    kinks = page.checked.count("kink")
    assert kinks == 4
    assert page.verdict.head.text() == "27 of 31 gradients agree"
    assert "4 at a kink could not be compared" in page.verdict.more.text()
    assert (session.overlay.gap, session.overlay.gap_text) == ("kink", "kink: not compared")
    assert [int(np.isinf(matrix).sum()) for matrix in session.overlay.edges.values()] == [4, 0, 0]
