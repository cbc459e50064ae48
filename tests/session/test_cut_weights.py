"""Edges that are cut and restored weigh what they weighed."""

from hypothesis import given
from hypothesis import strategies as st

from nnsim.network import edits
from nnsim.network.initial import start_weights
from nnsim.session.places import edge_place
from tests.session.sessions import opened, train_a_little

EDGE = edge_place(1, 1, 2, 1)


def test_a_cut_edge_is_0_and_comes_back_with_undo_as_it_was() -> None:
    with opened("xor") as session:
        train_a_little(session, 3)
        trained = session.weight(EDGE)
        session.edit_network("Cut", lambda n: edits.cut_edges(n, n.links[0], [(1, 1)]))
        assert session.array(2, "W")[1, 0] == 0
        train_a_little(session, 2)
        session.undo()
        assert session.weight(EDGE) == trained
        session.edit_network("Cut", lambda n: edits.cut_edges(n, n.links[0], [(1, 1)]))
        train_a_little(session, 2)
        session.edit_network("Restore", lambda n: edits.cut_edges(n, n.links[0], [(1, 1)], cut=False))
        assert session.weight(EDGE) == trained
        session.undo()
        session.redo()
        assert session.weight(EDGE) == trained
        session.edit_network("Cut", lambda n: edits.cut_edges(n, n.links[0], [(1, 1)]))
        session.reset()
        session.edit_network("Restore", lambda n: edits.cut_edges(n, n.links[0], [(1, 1)], cut=False))
        assert session.weight(EDGE) == start_weights(session.design)[2][1, 0], "a reset forgets what was trained"


@given(st.data())
def test_edges_that_are_cut_and_restored_weigh_what_they_weighed(data: st.DataObject) -> None:
    """Trained or typed, in the middle of an iteration or not, whatever is done to the layers meanwhile."""
    with opened("xor") as session:
        train_a_little(session, data.draw(st.integers(1, 3), "epochs"))
        places = [edge_place(1, source, 2, unit) for source in (1, 2) for unit in (1, 2)]
        some = data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3, unique=True), "edges")
        if data.draw(st.booleans(), "typed"):
            session.set_weight(some[0], 0.25)
        before = {place: session.weight(place) for place in places}
        for _ in range(data.draw(st.integers(0, 12), "steps")):
            session.step("operation")
        pairs = [(place.source_unit, place.unit) for place in some]
        session.edit_network("Cut", lambda n: edits.cut_edges(n, n.link(1, 2), pairs))
        meanwhile = data.draw(st.sampled_from(["nothing", "train", "grow", "break and mend", "undo and redo"]))
        if meanwhile == "train":
            train_a_little(session)
        elif meanwhile == "grow":
            session.edit_network("Grow", lambda n: edits.resize(n, 2, 4))
        elif meanwhile == "break and mend":
            session.edit_network("Break", lambda n: edits.disconnect(n, 2, 3))
            session.edit_network("Mend", lambda n: edits.connect(n, 2, 3))
        elif meanwhile == "undo and redo":
            session.undo()
            assert {place: session.weight(place) for place in places} == before
            session.redo()
        session.edit_network("Restore", lambda n: edits.cut_edges(n, n.link(1, 2), pairs, cut=False))
        assert {place: session.weight(place) for place in some} == {place: before[place] for place in some}
