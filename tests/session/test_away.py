"""A document whose data are away: what is changed in it meanwhile is kept."""

import pytest

from nnsim.files.project import load_project
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design
from nnsim.session.measured import of
from nnsim.session.places import edge_place
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.session.sessions import edges, opened


def test_a_weight_that_was_set_while_the_data_were_away_is_kept(tmp_path):
    table, path = tmp_path / "own.csv", tmp_path / "own.nnsim"
    text = "a,b,y\n" + "\n".join(f"{n},{n % 3},{n % 2}" for n in range(20)) + "\n"
    table.write_text(text)
    session = Session(Settings(tmp_path / "settings.json"))
    session.new(Design(sequential((2, 3, 1)), data=Data(Choice("csv", {"path": str(table), "targets": "y"}))))
    session.step("epoch")
    session.save(path)
    session.close()
    table.unlink()
    session = Session(Settings(tmp_path / "settings.json"))
    session.open(path)
    assert not session.ready
    layers = session.design.network.layers
    place = edge_place(layers[0].id, layers[0].units[1], layers[1].id, layers[1].units[2])
    session.set_weight(place, 4.25)
    session.save()
    session.close()
    table.write_text(text)
    session = Session(Settings(tmp_path / "settings.json"))
    session.open(path)
    assert session.ready
    assert session.weight(place) == 4.25
    session.close()


TEXT = "a,b,y\n" + "\n".join(f"{n},{n % 3},{n % 2}" for n in range(20)) + "\n"


@pytest.fixture
def away(tmp_path):
    """A trained document, opened again while its data are away, and what it had been trained to."""
    table, path = tmp_path / "own.csv", tmp_path / "own.nnsim"
    table.write_text(TEXT)
    with opened(Design(sequential((2, 3, 1)), data=own_file_data(table))) as session:
        session.step("epoch")
        session.save(path)
        reached = edges(session)
    table.unlink()
    with opened("xor") as session:
        session.open(path)
        assert not session.ready
        yield session, reached, table


def own_file_data(table):
    return Data(Choice("csv", {"path": str(table), "targets": "y"}))


def test_data_that_are_found_elsewhere_go_on_with_the_training(away):
    session, reached, table = away
    other = table.with_name("moved.csv")
    other.write_text(TEXT)
    session.set_data("Find", dataset=own_file_data(other).dataset)
    assert session.ready
    assert (edges(session), session.epoch) == (reached, 1)


@pytest.mark.parametrize("change", ["seed", "split", "others"])
def test_an_edit_that_begins_anew_while_the_data_are_away_is_undone_with_its_weights(away, change):
    session, reached, table = away
    if change == "seed":
        session.new_seed()
    elif change == "split":
        session.set_data("Split", split_seed=7)
    else:
        session.set_data("Others", dataset=Choice("xor"))
    assert edges(session) != reached
    session.undo()
    assert edges(session) == reached
    session.save()
    table.write_text(TEXT)
    session.open(session.path)
    assert (edges(session), session.epoch) == (reached, 1)


def test_what_was_measured_is_saved_also_while_the_network_cannot_run(tmp_path):
    table, path = tmp_path / "own.csv", tmp_path / "own.nnsim"
    table.write_text(TEXT)
    with opened(Design(sequential((2, 3, 1)), data=own_file_data(table))) as session:
        session.step("epoch")
        measured = of(session.project().state)
        assert measured
        link = session.network.links[0]
        session.edit_network("Disconnect", lambda network: edits.disconnect(network, *link.key))
        assert not session.ready
        session.save(path)
    assert of(load_project(path).state).keys() == measured.keys()


def test_what_was_trained_since_is_not_undone_with_an_edit_of_a_broken_network() -> None:
    with opened("xor") as session:
        session.step("epoch")
        link = session.network.links[0]
        session.edit_network("Disconnect", lambda network: edits.disconnect(network, *link.key))
        session.set_training("Batches", batch_size=2)
        session.edit_network("Connect", lambda network: edits.connect(network, *link.key[:2]))
        session.step("epoch")
        assert session.update == 3
        for _ in range(3):
            session.undo()
        assert session.update == 3
