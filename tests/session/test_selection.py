"""What is selected is there, whatever took the rest away."""

from nnsim.network import edits
from nnsim.session.places import layer_place, unit_place
from tests.session.sessions import opened


def test_what_is_gone_is_not_selected_however_it_went():
    with opened("moons") as session:
        hidden = session.network.layer("hidden1")
        session.select(unit_place(hidden.id, hidden.units[-1]))
        session.example("not")
        session.select(unit_place(hidden.id, hidden.units[-1]), layer_place(99))
        assert session.selection == (), "a view that had not heard yet"
        session.example("xor")
        session.step("epoch")
        layer = session.network.layer("hidden1")
        session.edit_network("Grow", lambda network: edits.resize(network, layer.id, 5))
        session.step("epoch")
        session.select(unit_place(layer.id, session.network.layer("hidden1").units[-1]))
        assert session.selection
        session.visit(0, branch=1)
        assert session.network.layer("hidden1").size == 2
        assert session.selection == (), "another branch has another network"
