"""A document whose data are away: what is changed in it meanwhile is kept."""

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design
from nnsim.session.places import edge_place
from nnsim.session.session import Session
from nnsim.session.settings import Settings


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
