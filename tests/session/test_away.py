"""A document whose data are away: what is changed in it meanwhile is kept."""

import numpy as np
import pytest

from nnsim.files.project import load_project
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.parts.source import Origin
from nnsim.session.importing import Importing
from nnsim.session.measured import of
from nnsim.session.places import edge_place
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.session.sessions import edges, opened


@pytest.mark.usefixtures("no_copies")
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
def away(tmp_path, no_copies):
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


# -- the file is located


def _adam(path):
    training = Training(optimizer=Choice("adam"), rate=0.02, batch_size=4, epochs=9)
    return Design(sequential((2, 3, 1)), training, data=own_file_data(path))


@pytest.fixture
def carried_off(tmp_path, no_copies):
    """A project trained by Adam in random order, saved, then opened in a folder where its data are not."""
    table, path, moved = tmp_path / "own.csv", tmp_path / "own.nnsim", tmp_path / "moved" / "own.nnsim"
    table.write_text(TEXT)
    with opened(_adam(table)) as session:
        session.train()
        session.wait()
        session.save(path)
        session.set_training("More", epochs=18)
        session.train()
        session.wait()
        straight = edges(session)
    moved.parent.mkdir()
    moved.write_bytes(path.read_bytes())
    with opened("xor") as session:
        notices = []
        session.noticed.connect(notices.append)
        session.open(moved)
        yield session, straight, table, notices


def test_what_training_had_reached_is_shown_while_the_data_are_away(carried_off):
    session, _, _, _ = carried_off
    assert not session.ready
    assert (session.epoch, session.updates_made, session.moment[0]) == (9, 9 * 4, 9 * 4)
    assert session.away.name == "own.csv"
    assert len(session.curves.runs) == 1
    assert "Locate" in session.problems[0].remedy


def test_a_located_file_goes_on_with_the_very_numbers(carried_off):
    session, straight, table, notices = carried_off
    session.locate_data(table)
    assert session.ready
    assert session.away is None
    assert (session.epoch, [notice.kind for notice in notices]) == (9, ["info"])
    session.set_training("More", epochs=18)
    session.train()
    session.wait()
    assert edges(session) == straight
    assert len(session.curves.runs) == 1


@pytest.mark.parametrize("rows", [20, 26])
def test_another_file_is_taken_with_a_word(carried_off, rows):
    session, _, table, notices = carried_off
    trained = edges(session)
    table.write_text("a,b,y\n" + "\n".join(f"{n},{n % 5},{n % 2}" for n in range(rows)) + "\n")
    session.locate_data(table)
    assert (edges(session), session.epoch) == (trained, 9)
    assert [notice.kind for notice in notices] == ["warning"]
    assert all(matrix.any() for state in session.setup.states().values() for matrix in state.values())
    session.undo()
    assert not session.ready
    assert (edges(session), session.epoch) == (trained, 9)


def test_what_is_no_such_file_changes_nothing(carried_off):
    session, _, table, _ = carried_off
    table.write_text("u,v\n1,2\n")
    with pytest.raises(UserError):
        session.locate_data(table)
    assert (session.ready, session.epoch, session.undo_title) == (False, 9, "")


# -- small data stand in the project


def test_a_project_that_is_given_away_alone_goes_on_with_the_copy_of_its_data(tmp_path):
    table, path, moved = tmp_path / "own.csv", tmp_path / "own.nnsim", tmp_path / "moved" / "own.nnsim"
    table.write_text(TEXT)
    with opened(_adam(table)) as session:
        session.train()
        session.wait()
        session.save(path)
        reached = edges(session)
        session.set_training("More", epochs=18)
        session.train()
        session.wait()
        straight = edges(session)
    moved.parent.mkdir()
    path.rename(moved)
    with opened("xor") as session, opened("and") as other:
        session.open(moved)
        assert (session.ready, session.epoch, session.away.name) == (True, 9, "own.csv")
        assert edges(session) == reached
        session.save()
        other.open(moved)
        assert other.ready, "the copy stays in the file"
        session.locate_data(table)
        assert (session.away, session.epoch, edges(session)) == (None, 9, reached)
        session.undo()
        assert (session.ready, session.epoch, edges(session)) == (True, 9, reached)
        session.redo()
        session.set_training("More", epochs=18)
        session.train()
        session.wait()
        assert edges(session) == straight
        other.set_training("More", epochs=18)
        other.train()
        other.wait()
        assert edges(other) == straight
        session.example("xor")
        session.set_data("The same words", dataset=other.design.data.dataset)
        assert not session.ready, "the copy is of that document alone"


def test_a_copy_of_imported_data_is_read_by_their_plan(tmp_path):
    table = tmp_path / "raw.csv"
    table.write_bytes("".join(["Nr;Größe;art\n", *(f"{n};{n % 7},5;{'aé'[n % 2]}\n" for n in range(30)), "9;k.A.;a\n"])
                      .encode("cp1252"))  # fmt: skip
    importing = Importing(Origin(table))
    importing.tell_missing("k.A.")
    finished(importing.look())
    importing.choose(0, role="ignore")
    with opened(Design(sequential((1, 3, 1)), data=Data(importing.choice))) as session, opened("xor") as other:
        session.save(tmp_path / "own.nnsim")
        table.unlink()
        other.open(tmp_path / "own.nnsim")
        assert other.ready
        assert np.array_equal(other.table.inputs, session.table.inputs)
        assert other.table.target_names == session.table.target_names
