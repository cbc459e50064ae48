"""What the inspector explains while nothing is selected: it follows the program through the loss and the update."""

from nnsim.network import edits
from nnsim.session.places import unit_place
from tests.gui.number_hand import settle


def layers(session):
    return session.network.layers


def run_past(session, path):
    """Step until a step has just been made."""
    index = next(step.index for step in session.steps if step.path == path)
    while session.last_index != index:
        session.step("operation")


def test_while_the_loss_is_computed_it_is_explained(panel, session):
    run_past(session, "loss/loss")
    settle(panel)
    assert "loss" in panel.title.text().lower()
    assert "follows" in panel.follows.text()
    one = panel.how.shown
    assert one.value == session.loss
    assert one.numbers_text
    assert panel.contributions.isVisible()
    sums = [panel.contributions.table.rows.row(at) for at in range(panel.contributions.table.rows.rowCount())]
    assert len(sums) == len(layers(session)[-1].units)
    assert session.number is None, "nothing is looked at: the next step goes on"
    run_past(session, "loss/tally")
    settle(panel)
    assert panel.how.shown.value == session.loss
    session.step("operation")
    settle(panel)
    assert panel.title.text() == "output · neuron 1"


def test_what_is_selected_stays_while_the_loss_is_computed(panel, session):
    output = layers(session)[-1]
    session.select(unit_place(output.id, output.units[0]))
    run_past(session, "loss/loss")
    settle(panel)
    assert panel.title.text() == "output · neuron 1"
    assert panel.how.shown.quantity == "o"


def test_the_loss_can_be_watched_where_it_is_explained(panel, session):
    run_past(session, "loss/loss")
    settle(panel)
    panel._watch("E")
    assert [watch.text for watch in session.watches] == ["loss"]


def test_while_weights_are_changed_the_first_edge_is_explained(panel, session):
    run_past(session, "update/output/weights")
    settle(panel)
    assert "follows" in panel.follows.text()
    assert "→ output · 1" in panel.title.text()
    assert panel.how.shown.quantity == "W"
    assert panel.how.shown.value == session.array(layers(session)[-1].id, "W")[1, 0]
    run_past(session, "update/hidden1/weights")
    settle(panel)
    assert "→ hidden1 · 1" in panel.title.text()
    source, first = layers(session)[0], layers(session)[1]
    edge = (source.units[0], first.units[0])
    session.edit_network("Cut", lambda network: edits.cut_edges(network, network.incoming(first.id)[0], [edge]))
    run_past(session, "update/hidden1/weights")
    settle(panel)
    assert panel.title.text() == "input · 1 → hidden1 · 2", "a cut edge has no weight"
