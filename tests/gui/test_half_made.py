"""A dialog that cannot be opened leaves nothing behind."""

import pytest

from nnsim.gui.dialogs import worked_solution
from nnsim.kit.errors import UserError
from nnsim.network import edits


def test_no_solution_of_a_network_that_cannot_run(window):
    session = window.session
    session.edit_network("Disconnect", lambda network: edits.disconnect(network, *network.links[0].key))
    with pytest.raises(UserError):
        worked_solution.show(window)
    assert window.findChildren(worked_solution.WorkedSolution) == []
