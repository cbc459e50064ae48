"""The verbs of drawing: each gives a new network, and leaves the old one as it was."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import DesignError
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.design import Layer, Link, Network
from tests.strategies import networks

NET = sequential((2, 3, 1))


def link(network: Network, source: int, target: int) -> Link:
    found = network.link(source, target)
    assert found is not None
    return found


def sound(network: Network) -> bool:
    """No link without its ends, no edge without its units, no number or name twice."""
    by_id = {layer.id: layer for layer in network.layers}
    names = {layer.name for layer in network.layers}
    keys = {link.key for link in network.links}
    return (
        len(by_id) == len(names) == len(network.layers)
        and len(keys) == len(network.links)
        and all(len(set(layer.units)) == layer.size > 0 for layer in network.layers)
        and all(layer.frozen_biases <= set(layer.units) for layer in network.layers)
        and all(li.source in by_id and li.target in by_id and not by_id[li.target].is_input for li in network.links)
        and all(
            s in by_id[li.source].units and t in by_id[li.target].units
            for li in network.links
            for s, t in li.cut | li.frozen
        )
        and not network.has_circle
    )


# ------------------------------------------------------------------------------------------------ any network


@st.composite
def edited(draw: st.DrawFn, network: Network) -> Network:  # noqa: C901 a list of all verbs
    """The network after one verb, any of them, with arguments that it takes."""
    layers = st.sampled_from(network.layers) if network.layers else st.nothing()
    verbs = ["add", "arrange"]
    if network.layers:
        verbs += ["remove", "rename", "resize", "units", "insert", "move unit", "freeze biases", "move", "connect"]
    if network.links:
        verbs += ["disconnect", "cut", "restore", "freeze", "thaw", "connect units"]
    verb = draw(st.sampled_from(verbs))
    number = edits.next_id(network)
    if verb == "add":
        name = edits.fresh_name(network, draw(st.sampled_from(["hidden", "output", "input"])))
        kind = draw(st.sampled_from(["dense", "dense", "input"]))
        return edits.add_layer(network, Layer(number, name, tuple(range(1, draw(st.integers(1, 3)) + 1)), kind))
    if verb == "arrange":
        return edits.arrange(network)
    layer = draw(layers)
    some = st.lists(st.sampled_from(layer.units), unique=True, max_size=layer.size)
    if verb == "remove":
        return edits.remove_layers(network, [layer.id])
    if verb == "rename":
        return edits.rename(network, layer.id, edits.fresh_name(network, draw(st.sampled_from(["a", "b", "c"]))))
    if verb == "resize":
        return edits.resize(network, layer.id, draw(st.integers(1, 5)))
    if verb == "units":
        return edits.remove_units(network, layer.id, draw(some))
    if verb == "insert":
        return edits.insert_unit(network, layer.id, draw(st.none() | st.integers(0, layer.size)))
    if verb == "move unit":
        return edits.move_unit(network, layer.id, draw(st.sampled_from(layer.units)), draw(st.integers(-1, 9)))
    if verb == "freeze biases":
        return edits.freeze_biases(network, layer.id, draw(some), draw(st.booleans()))
    if verb == "move":
        return edits.move_layers(network, {layer.id: (draw(st.floats(-9, 9)), 1.0)})
    if verb == "connect":
        other = draw(layers)
        if other.is_input or network.link(layer.id, other.id) or network.link(layer.id, other.id, 1):
            return network
        return edits.connect(network, layer.id, other.id)
    one = draw(st.sampled_from(network.links))
    if verb == "disconnect":
        return edits.disconnect(network, *one.key)
    source, target = network.by_id[one.source], network.by_id[one.target]
    pairs = [(s, t) for s in source.units for t in target.units]
    chosen = draw(st.lists(st.sampled_from(pairs), min_size=1, unique=True))
    if verb == "connect units":
        return edits.connect_units(network, one.source, one.target, chosen) if one.delay == 0 else network
    if verb in ("cut", "restore"):
        return edits.cut_edges(network, one, chosen, verb == "cut")
    return edits.freeze_edges(network, one, chosen, verb == "freeze")


@given(st.data(), networks(delays=True))
def test_whatever_is_done_the_network_stays_sound(data: st.DataObject, network: Network) -> None:
    for _ in range(data.draw(st.integers(1, 8))):
        before = (network.layers, network.links)
        new = data.draw(edited(network))
        assert (network.layers, network.links) == before
        assert sound(new)
        network = new


@given(st.data(), networks())
def test_a_layer_goes_on_having_one_matrix_of_the_right_shape(data: st.DataObject, network: Network) -> None:
    for _ in range(data.draw(st.integers(1, 5))):
        network = data.draw(edited(network))
    for layer in network.layers:
        blocks = [network.rows(one) for one in network.incoming(layer.id)]
        ends = [1, *(stop for _, stop in blocks)]
        assert [start for start, _ in blocks] == ends[:-1]
        assert ends[-1] == 1 + network.fan_in(layer.id)


# ------------------------------------------------------------------------------------------------ one by one


def test_names_and_numbers_are_fresh() -> None:
    assert edits.fresh_name(NET, "hidden") == "hidden2"
    assert edits.fresh_name(NET, "output") == "output1"
    assert edits.fresh_name(NET, "new") == "new"
    assert edits.next_id(NET) == 4
    assert edits.next_id(Network()) == 1


def test_add_layer() -> None:
    layer = Layer(9, "new", (1,))
    assert edits.add_layer(NET, layer).layers == (*NET.layers, layer)
    assert edits.add_layer(NET, layer, 0).layers == (layer, *NET.layers)
    for wrong in (Layer(1, "new", (1,)), Layer(9, "hidden1", (1,)), Layer(9, "new", ())):
        with pytest.raises(DesignError):
            edits.add_layer(NET, wrong)


def test_remove_layers_takes_their_links() -> None:
    left = edits.remove_layers(NET, [2])
    assert [layer.name for layer in left.layers] == ["input", "output"]
    assert left.links == ()


@pytest.mark.parametrize("name", ["", "  ", "a b", "a.b", "a/b", "x" * 41, "output", "a\n"])
def test_names_that_cannot_be(name: str) -> None:
    if name.strip() == "a":
        assert edits.rename(NET, 2, name).by_id[2].name == "a"
        return
    with pytest.raises(DesignError) as caught:
        edits.rename(NET, 2, name)
    assert caught.value.remedy == "choose another name"


def test_rename() -> None:
    assert edits.rename(NET, 2, " Größe_1-x ").by_id[2].name == "Größe_1-x"
    assert edits.rename(NET, 2, "hidden1") == NET


def test_resize() -> None:
    assert edits.resize(NET, 2, 5).by_id[2].units == (1, 2, 3, 4, 5)
    assert edits.resize(NET, 2, 2).by_id[2].units == (1, 2)
    assert edits.resize(edits.remove_units(NET, 2, [3]), 2, 3).by_id[2].units == (1, 2, 3)
    assert edits.resize(edits.remove_units(NET, 2, [1]), 2, 3).by_id[2].units == (2, 3, 4)
    for size in (0, -1, 100_001):
        with pytest.raises(DesignError, match="1 to 100,000"):
            edits.resize(NET, 2, size)


def test_removed_units_take_their_edges() -> None:
    network = edits.cut_edges(NET, link(NET, 1, 2), [(1, 2), (2, 3)])
    network = edits.freeze_edges(network, link(network, 2, 3), [(2, 1), (3, 1)])
    network = edits.freeze_biases(network, 2, [2, 3])
    left = edits.remove_units(network, 2, [2])
    assert left.by_id[2].units == (1, 3)
    assert left.by_id[2].frozen_biases == {3}
    assert link(left, 1, 2).cut == {(2, 3)}
    assert link(left, 2, 3).frozen == {(3, 1)}
    assert edits.remove_units(NET, 2, [1, 2, 3]) == edits.remove_layers(NET, [2])


def test_a_link_whose_last_edges_were_cut_goes_with_the_other_units() -> None:
    """Cutting the last edge removes a link; so does removing the last unit whose edges were left."""
    network = edits.cut_edges(NET, link(NET, 2, 3), [(1, 1), (2, 1)])
    assert edits.remove_units(network, 2, [3]).link(2, 3) is None


def test_units_of_a_layer_that_feeds_itself_in_time() -> None:
    network = edits.connect(NET, 2, 2, 1)
    one = network.link(2, 2, 1)
    assert one is not None
    network = edits.cut_edges(network, one, [(1, 2), (2, 1), (3, 3)])
    left = edits.remove_units(network, 2, [2])
    assert left.link(2, 2, 1).cut == {(3, 3)}


def test_insert_and_move_units() -> None:
    assert edits.insert_unit(NET, 2, 1).by_id[2].units == (1, 4, 2, 3)
    assert edits.insert_unit(NET, 2).by_id[2].units == (1, 2, 3, 4)
    assert edits.move_unit(NET, 2, 3, 0).by_id[2].units == (3, 1, 2)
    assert edits.move_unit(NET, 2, 1, 99).by_id[2].units == (2, 3, 1)
    assert edits.move_unit(NET, 2, 2, -5).by_id[2].units == (2, 1, 3)


def test_connect() -> None:
    skip = edits.connect(NET, 1, 3)
    assert skip.links[-1] == Link(1, 3)
    with pytest.raises(DesignError, match="are linked already"):
        edits.connect(skip, 1, 3)
    with pytest.raises(DesignError, match="an input layer takes no links"):
        edits.connect(NET, 2, 1)
    back = edits.connect(NET, 3, 2)
    assert back.links[-1] == Link(3, 2, 1), "a link that would close a circle goes back in time"
    assert edits.connect(NET, 2, 2).links[-1] == Link(2, 2, 1)
    with pytest.raises(DesignError, match="are linked already"):
        edits.connect(back, 3, 2)
    assert edits.disconnect(skip, 1, 3) == NET
    assert edits.disconnect(back, 3, 2, 1) == NET
    assert edits.disconnect(NET, 1, 3) == NET


def test_connect_units() -> None:
    made = edits.connect_units(NET, 1, 3, [(2, 1)])
    assert link(made, 1, 3).cut == {(1, 1)}
    more = edits.connect_units(made, 1, 3, [(1, 1)])
    assert link(more, 1, 3).cut == frozenset()
    back = edits.connect_units(NET, 3, 2, [(1, 2)])
    assert back.links[-1] == Link(3, 2, 1, frozenset({(1, 1), (1, 3)}))


def test_cut_and_restore() -> None:
    cut = edits.cut_edges(NET, link(NET, 1, 2), [(1, 1)])
    assert link(cut, 1, 2).cut == {(1, 1)}
    assert cut.parameter_count == NET.parameter_count - 1 == 12
    assert edits.cut_edges(cut, link(cut, 1, 2), [(1, 1)], cut=False) == NET
    every = [(s, t) for s in (1, 2) for t in (1, 2, 3)]
    assert edits.cut_edges(cut, link(cut, 1, 2), every).link(1, 2) is None
    assert edits.cut_edges(NET, link(NET, 2, 3), [(1, 1), (8, 1), (9, 1)]).link(2, 3) is not None


def test_freeze() -> None:
    frozen = edits.freeze_edges(NET, link(NET, 1, 2), [(1, 1), (2, 2)])
    assert link(frozen, 1, 2).frozen == {(1, 1), (2, 2)}
    assert link(edits.freeze_edges(frozen, link(frozen, 1, 2), [(1, 1)], False), 1, 2).frozen == {(2, 2)}
    biases = edits.freeze_biases(NET, 2, [1, 3])
    assert biases.by_id[2].frozen_biases == {1, 3}
    assert edits.freeze_biases(biases, 2, [3], False).by_id[2].frozen_biases == {1}


def test_arranged_in_columns() -> None:
    network = edits.connect(edits.add_layer(NET, Layer(4, "second", (1, 2))), 1, 4)
    network = edits.arrange(network)
    x = {layer.name: layer.x for layer in network.layers}
    assert x["input"] < x["hidden1"] < x["output"] == x["second"]
    y = {layer.name: layer.y for layer in network.layers}
    assert y["output"] != y["second"]
    assert edits.arrange(Network()) == Network()
    moved = edits.move_layers(NET, {2: (5.0, 6.0), 99: (0.0, 0.0)})
    assert (moved.by_id[2].x, moved.by_id[2].y) == (5.0, 6.0)
    assert moved.by_id[1] == NET.by_id[1]


@given(networks(delays=True))
def test_arranging_separates_all_layers_of_a_column(network: Network) -> None:
    places = [(layer.x, layer.y) for layer in edits.arrange(network).layers]
    assert len(set(places)) == len(places)
    assert np.isfinite(places).all()
