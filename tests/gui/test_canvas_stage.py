"""Where everything is: edges that are drawn, chips that do not cover each other, what lies under the pointer."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.gui.canvas.chip_places import place_chips, visible
from nnsim.gui.canvas.edges import AT_LEAST, MANY, SHOWN_AT_MOST, SHOWN_OF_MANY, edge_table, joined, shares, widths
from nnsim.gui.canvas.hits import hit_at, knobs, port_of_layer, port_of_unit, unit_or_layer_at
from nnsim.gui.canvas.stage import Stage
from nnsim.gui.canvas.verbs import arranged, overlapping
from nnsim.network import edits
from nnsim.network.design import Layer, Link, Network
from nnsim.session.places import Place, bias_place, edge_place, layer_place, link_place, unit_place


def sequential(*sizes, image=None):
    layers = tuple(
        Layer(n, f"layer{n}", tuple(range(10, 10 + size)), kind="input" if n == 1 else "dense")
        for n, size in enumerate(sizes, 1)
    )
    network = Network(layers, tuple(Link(n, n + 1) for n in range(1, len(sizes))))
    return arranged(network, image)


small_nets = st.lists(st.integers(1, 9), min_size=2, max_size=4).map(lambda sizes: sequential(*sizes))


@given(small_nets)
def test_every_neuron_is_found_where_it_is_drawn(network):
    stage = Stage(network)
    for layer in network.layers:
        for position, unit in enumerate(layer.units):
            hit = hit_at(stage, (), *stage.unit_place(layer.id, position))
            assert hit.place == unit_place(layer.id, unit)
            assert unit_or_layer_at(stage, *stage.unit_place(layer.id, position)) == unit_place(layer.id, unit)


@given(small_nets)
def test_chips_cover_nothing(network):
    stage = Stage(network)
    chips = place_chips(stage)
    boxes = [chip.box for chip in chips]
    assert not any(one.touches(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])
    for layer in network.layers:
        shape = stage.shapes[layer.id]
        for position in range(shape.shown):
            x, y = stage.unit_place(layer.id, position)
            assert not any(box.contains(x, y) for box in boxes)
    for chip in chips:
        table = stage.tables[chip.link]
        away = np.abs(table.samples[chip.row] - chip.box.center)
        assert (away.max(axis=1) < 12).any() or np.hypot(*away.T).min() < 30
        assert hit_at(stage, chips, *chip.box.center).kind == "chip"


def test_the_mockup_has_a_chip_on_each_edge():
    stage = Stage(sequential(2, 2, 2))
    chips = place_chips(stage)
    assert len(chips) == 8
    assert visible(chips, 0.8) == chips
    assert visible(chips, 0.3) == ()


def test_a_crowd_of_chips_waits_for_zooming_in():
    chips = place_chips(Stage(sequential(4, 8, 3)))
    assert len(visible(chips, 0.9)) == 0
    assert len(visible(chips, 2.0)) > 40
    assert place_chips(Stage(sequential(64, 32, 10))) == ()


def test_edges_are_hit_along_their_curves():
    network = sequential(3, 2)
    stage = Stage(network)
    table = stage.tables[1, 2, 0]
    for row in range(table.count):
        for share in (6, 16):
            x, y = table.samples[row, share]
            found = hit_at(stage, (), x, y)
            assert found.kind == "edge"
            other = hit_at(stage, (), x, y, slack=0.01)
            assert other.place is None or other.place.kind in ("edge", "layer")
    assert hit_at(stage, (), 5000, 5000).kind == "empty"


def test_labels_knobs_and_ports_are_found():
    network = sequential(2, 2)
    stage = Stage(network)
    shape, (x, y) = stage.shapes[2], stage.center(2)
    name, footer = shape.name_box.moved(x, y).center, shape.footer_box.moved(x, y).center

    assert hit_at(stage, (), *name).kind == "name"
    assert hit_at(stage, (), footer[0] - 9, footer[1]).kind == "size"
    assert hit_at(stage, (), footer[0] + 9, footer[1]).kind == "activation"
    assert hit_at(stage, (), *shape.bias_box(1).moved(x, y).center).place == bias_place(2, 11)
    for kind, box in knobs(stage, 2).items():
        assert hit_at(stage, (), *box.center, busy=2).kind == kind
        assert hit_at(stage, (), *box.center).kind != kind
    assert hit_at(stage, (), *port_of_layer(stage, 2), busy=2).kind == "port"
    assert hit_at(stage, (), *port_of_unit(stage, 2, 1), busy=2).place == unit_place(2, 11)
    assert hit_at(stage, (), *port_of_unit(stage, 2, 1), busy=2).kind == "unit port"
    assert hit_at(stage, (), stage.frame(2).x + 6, y).place == layer_place(2)


@given(st.lists(st.integers(0, 200_000), min_size=1, max_size=6))
def test_edges_are_shared_out_fairly(totals):
    found = shares(totals)
    assert all(0 <= part <= total for part, total in zip(found, totals, strict=True))
    if sum(totals) <= SHOWN_AT_MOST:
        assert found == totals
    else:
        most = SHOWN_OF_MANY if sum(totals) > MANY else SHOWN_AT_MOST
        assert sum(found) <= most + len(totals) * (AT_LEAST + 1)
        assert all(part >= min(total, AT_LEAST) for part, total in zip(found, totals, strict=True))


def test_the_strongest_edges_are_drawn():
    network = sequential(100, 40)
    weights = np.random.default_rng(3).normal(size=(100, 40))
    stage = Stage(network, weights={(1, 2, 0): weights})
    table = stage.tables[1, 2, 0]

    assert table.count == SHOWN_AT_MOST
    assert table.left_out == 4000 - SHOWN_AT_MOST
    drawn = np.abs(weights[table.sources, table.targets])
    assert drawn.min() >= np.sort(np.abs(weights).ravel())[-SHOWN_AT_MOST]
    assert stage.update_weights({(1, 2, 0): -weights[::-1]}) == {(1, 2, 0)}
    assert Stage(sequential(3, 3)).update_weights({}) == set()


def test_cut_edges_are_drawn_apart_and_not_when_they_are_most():
    network = sequential(2, 2)
    link = replace(network.links[0], cut=frozenset({(10, 11)}))
    stage = Stage(edits.put_link(network, link))
    table = stage.tables[1, 2, 0]
    assert table.total == 3
    assert table.count == 4
    assert table.cut.sum() == 1
    assert table.left_out == 0
    assert stage.edge(edge_place(1, 10, 2, 11)) is not None

    most = replace(link, cut=frozenset({(10, 11), (10, 10), (11, 11)}))
    table = Stage(edits.put_link(network, most)).tables[1, 2, 0]
    assert table.count == 1
    assert joined(edits.put_link(network, most), most).sum() == 1


def test_skip_links_pass_above_and_links_back_below():
    network = sequential(2, 2, 2)
    skipping = edits.connect(network, 1, 3)
    table = Stage(skipping).tables[1, 3, 0]
    assert table.route == "over"
    assert table.samples[:, 12, 1].max() < Stage(skipping).frame(2).y

    back = edits.connect(network, 3, 2)
    table = Stage(back).tables[3, 2, 1]
    assert table.route == "under"
    assert table.samples[:, 12, 1].min() > Stage(back).frame(2).bottom
    assert table.count == 4

    large = edits.connect(sequential(2, 9, 9), 3, 2)
    table = Stage(large).tables[3, 2, 1]
    assert table.bundle
    assert table.count == 1
    middle = table.samples[0, 12]
    assert hit_at(Stage(large), (), *middle).place == link_place(3, 2, 1)


def test_places_that_are_gone_are_known():
    stage = Stage(sequential(2, 2))
    assert stage.exists(layer_place(1))
    assert stage.exists(edge_place(1, 10, 2, 11))
    gone = (
        layer_place(9),
        unit_place(1, 99),
        edge_place(1, 99, 2, 11),
        link_place(2, 1),
        Place("edge", 2, 10, 1, 10, 1),
    )
    assert not any(stage.exists(place) for place in gone)
    assert stage.edge(edge_place(1, 99, 2, 10)) is None


def test_arranging_mends_overlaps():
    network = sequential(2, 2)
    both = edits.add_layer(network, Layer(7, "other", (1, 2), x=network.layers[1].x, y=30.0))
    both = edits.connect(both, 1, 7)
    assert overlapping(both, None)
    assert not overlapping(arranged(both, None), None)


def test_widths_grow_with_strength_and_shrink_in_a_crowd():
    strengths = np.array([0.0, 0.5, 1.0])
    assert (np.diff(widths(strengths, 8)) > 0).all()
    assert (widths(strengths, 50) < widths(strengths, 8)).all()


def test_a_table_needs_no_weights():
    network = sequential(90, 90)
    stage = Stage(network)
    shapes = stage.shapes[1], stage.shapes[2]
    table = edge_table(network, network.links[0], shapes, ((0, 0), (240, 0)), ("ahead", 0.0))
    assert table.count == SHOWN_AT_MOST
    assert table.find(0, 0) == 0
    assert table.find(89, 88) is None or table.find(89, 88) >= 0


@pytest.mark.parametrize("size", [1, 3, 7, 12, 30, 64])
def test_bounds_hold_everything(size):
    stage = Stage(sequential(2, size, 1))
    whole = stage.bounds()
    for layer in stage.network.layers:
        assert whole.joined(stage.outline(layer.id)) == whole
