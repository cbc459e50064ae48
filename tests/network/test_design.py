"""Descriptions of networks: orders, rows, names; building from sizes; what survives an edit; starting weights."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import ArgumentError, DesignError
from nnsim.network import edits
from nnsim.network.build import parse_sizes, sequential
from nnsim.network.carry import carry, empty_like, row_keys
from nnsim.network.design import Choice, Design, Layer, Link, Network, Training
from nnsim.network.initial import drawn_weights, edge_masks, start_weights
from nnsim.network.ruling import with_rule
from nnsim.parts.layers import REGISTRY as KINDS
from nnsim.parts.rules import REGISTRY as RULES
from tests.network.test_edits import edited
from tests.strategies import designs, networks

# ------------------------------------------------------------------------------------------------ networks


@given(networks(delays=True))
def test_the_order_puts_every_source_first(network: Network) -> None:
    place = {layer.id: at for at, layer in enumerate(network.order)}
    assert sorted(place) == sorted(network.by_id)
    assert all(place[link.source] < place[link.target] for link in network.links if link.delay == 0)
    assert not network.has_circle


@given(networks(delays=True))
def test_what_is_fixed_is_counted_as_the_masks_have_it(network: Network) -> None:
    fixed = 0
    for layer in network.layers:
        if not layer.is_input:
            cut, held = edge_masks(network, layer)
            fixed += int(np.count_nonzero(~cut if layer.frozen else held & ~cut))
    assert network.fixed_count == fixed
    assert 0 <= network.fixed_count <= network.parameter_count


def test_only_what_the_kind_of_a_layer_has_is_counted() -> None:
    def under(key: str, *sizes: int) -> Network:
        return with_rule(Design(sequential(sizes), Training()), Choice(key)).network

    for key in RULES:
        network = under(key, 2, 64)
        for layer in network.layers:
            kind = KINDS[layer.kind]
            if not layer.is_input and not kind.among:
                rows = network.fan_in(layer.id) + bool(kind.first_row)
                assert network.parameters_of(layer.id) == rows * layer.size, key
        frozen = replace(network, layers=tuple(replace(la, frozen=not la.is_input) for la in network.layers))
        assert frozen.fixed_count == frozen.parameter_count == network.parameter_count
    assert under("som", 2, 64).parameter_count == 128
    ring = under("hopfield", 25, 25)
    assert ring.parameter_count == 25 * 24 + 25, "every pair twice, and the thresholds"
    (link,) = ring.links
    cut = replace(ring, links=(replace(link, cut=frozenset({(1, 2), (3, 3)})),))
    assert cut.parameter_count == ring.parameter_count - 1, "no unit is linked with itself"


def test_a_circle_is_seen() -> None:
    network = sequential((2, 3, 1))
    circle = replace(network, links=(*network.links, Link(3, 2)))
    assert circle.has_circle
    assert len(circle.order) == 3
    assert not replace(network, links=(*network.links, Link(3, 2, 1))).has_circle


def test_names_rows_inputs_and_outputs() -> None:
    network = edits.connect(sequential((2, 3, 1)), 1, 3)
    assert network.layer("hidden1").id == 2
    with pytest.raises(DesignError, match="the layers are: input, hidden1, output"):
        network.layer("nothing")
    with pytest.raises(DesignError, match="the layers are: none"):
        Network().layer("nothing")
    assert [network.rows(link) for link in network.incoming(3)] == [(1, 4), (4, 6)]
    with pytest.raises(KeyError):
        network.rows(Link(3, 2, 1))
    assert (network.fan_in(3), network.fan_in(1)) == (5, 0)
    assert [layer.name for layer in network.inputs] == ["input"]
    assert [layer.name for layer in network.outputs] == ["output"]
    assert (network.parameter_count, network.shape_text) == (9 + 6, "2-3-1")
    assert network.link(2, 1) is None


def test_designs_are_equal_when_all_of_them_is() -> None:
    one = Design(start={2: np.array([[np.nan, 1.0]])})
    assert one == Design(start={2: np.array([[np.nan, 1.0]])})
    assert one != Design(start={2: np.array([[0.0, 1.0]])})
    assert one != Design(start={3: np.array([[np.nan, 1.0]])})
    assert one != replace(one, title="other")
    assert one != replace(one, training=Training(rate=3.0))
    assert one != "design"


# ------------------------------------------------------------------------------------------------ building


def test_sizes_from_a_text() -> None:
    assert parse_sizes("2-3-1") == (2, 3, 1)
    assert parse_sizes("64×32×10") == (64, 32, 10)
    assert parse_sizes("2, 3, 1") == (2, 3, 1)
    for text in ("", "2", "2-", "-2-1", "2-x-1", "2-0-1", "2-100001-1", "2.5-1", "٣-1", "-".join("1" * 1001)):
        with pytest.raises(ArgumentError):
            parse_sizes(text)


def test_layers_one_after_the_other() -> None:
    network = sequential((2, 3, 4, 1), ["tanh", "relu"], "identity", Choice("zeros"))
    assert [layer.name for layer in network.layers] == ["input", "hidden1", "hidden2", "output"]
    assert [layer.activation.key for layer in network.layers[1:]] == ["tanh", "relu", "identity"]
    assert {layer.initializer.key for layer in network.layers[1:]} == {"zeros"}
    assert [link.key for link in network.links] == [(1, 2, 0), (2, 3, 0), (3, 4, 0)]
    assert [layer.x for layer in network.layers] == [0, 240, 480, 720]
    assert sequential((2, 1)).shape_text == "2-1"
    assert {layer.activation.key for layer in sequential((2, 3, 4, 1), ["relu"]).layers[1:3]} == {"relu"}
    with pytest.raises(ArgumentError, match="3 activations cannot be given to 2 hidden layers"):
        sequential((2, 3, 4, 1), ["tanh"] * 3)


# ------------------------------------------------------------------------------------------------ what survives


def numbered(network: Network) -> dict[int, np.ndarray]:
    """Matrices whose every number says which edge it belongs to."""
    found = {}
    for layer in network.layers:
        if not layer.is_input:
            keys = row_keys(network, layer)
            found[layer.id] = np.array(
                [[hash((s, u, layer.id, t)) % 10**9 for t in layer.units] for s, u in keys], float
            )
    return found


@given(st.data(), networks())
def test_a_number_survives_where_both_of_its_ends_do(data: st.DataObject, network: Network) -> None:
    new = network
    for _ in range(data.draw(st.integers(1, 5))):
        new = data.draw(edited(new))
    before, wanted = numbered(network), numbered(new)
    found = carry(network, new, before, empty_like(new, -1.0))
    for layer in new.layers:
        if layer.is_input:
            continue
        old = network.by_id.get(layer.id)
        lived = old is not None and not old.is_input
        for row, key in enumerate(row_keys(new, layer)):
            for column, unit in enumerate(layer.units):
                both = lived and unit in old.units and key in row_keys(network, old)
                assert found[layer.id][row, column] == (wanted[layer.id][row, column] if both else -1.0)
    assert all((before[i] == numbered(network)[i]).all() for i in before), "the old ones are left as they are"


def test_a_layer_without_numbers_starts_from_what_fills_it() -> None:
    network = sequential((2, 3, 1))
    found = carry(network, network, {2: np.ones((3, 3))}, empty_like(network, 0.0))
    assert (found[2] == 1).all()
    assert (found[3] == 0).all()
    assert carry(network, network, {}, {}) == {}


# ------------------------------------------------------------------------------------------------ starting weights


@given(designs())
def test_starting_weights_are_drawn_typed_or_cut(design: Design) -> None:
    drawn = start_weights(replace(design, start={}))
    found = start_weights(design)
    for layer in design.network.layers:
        if layer.is_input:
            assert layer.id not in found
            continue
        cut, _ = edge_masks(design.network, layer)
        typed = design.start.get(layer.id, np.full(cut.shape, np.nan))
        assert (found[layer.id][cut] == 0).all()
        np.testing.assert_array_equal(found[layer.id][~cut], np.where(np.isnan(typed), drawn[layer.id], typed)[~cut])
        assert (drawn[layer.id][0] == 0).all(), "biases start at 0"


def test_a_seed_draws_the_same_weights_and_another_others() -> None:
    network = sequential((3, 4, 2))
    layer = network.by_id[2]
    np.testing.assert_array_equal(drawn_weights(network, layer, 1), drawn_weights(network, layer, 1))
    assert (drawn_weights(network, layer, 1)[1:] != drawn_weights(network, layer, 2)[1:]).all()
    other = replace(layer, id=5)
    moved = Network((network.layers[0], other), (Link(1, 5),))
    assert (drawn_weights(moved, other, 1)[1:] != drawn_weights(network, layer, 1)[1:]).all(), "layers draw apart"
    lone = Network((Layer(1, "lone", (1, 2)),))
    np.testing.assert_array_equal(drawn_weights(lone, lone.layers[0], 1), np.zeros((1, 2)))


def test_masks() -> None:
    network = edits.connect(sequential((2, 3, 2)), 1, 3)
    link = network.link(1, 3)
    assert link is not None
    network = edits.cut_edges(network, link, [(2, 1)])
    network = edits.freeze_edges(network, network.links[0], [(1, 3)])
    network = edits.freeze_biases(network, 3, [2])
    cut, frozen = edge_masks(network, network.by_id[3])
    assert np.argwhere(cut).tolist() == [[5, 0]]
    assert np.argwhere(frozen).tolist() == [[0, 1]]
    cut, frozen = edge_masks(network, network.by_id[2])
    assert not cut.any()
    assert np.argwhere(frozen).tolist() == [[1, 2]]


def test_what_was_found_at_once_and_is_learned_now_has_epochs() -> None:
    at_once = with_rule(Design(sequential((1, 1)), Training()), Choice("rbf"))
    assert at_once.training.epochs == 1
    assert with_rule(at_once, Choice("rbf", {"learning": "outputs by gradient"})).training.epochs == Training().epochs
    more = replace(at_once, training=replace(at_once.training, epochs=7))
    assert with_rule(more, Choice("rbf", {"learning": "outputs by gradient"})).training.epochs == 7
    assert with_rule(at_once, Choice("rbf", {"rounds": 3})).training.epochs == 1
