"""Which links stand for those among a layer's own units, and where such an edge leads from."""

from dataclasses import replace

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.network.edits import resize
from nnsim.network.inner import among, sender
from nnsim.network.ruling import with_rule


def test_an_edge_leads_from_the_unit_whose_state_it_carries() -> None:
    network = with_rule(Design(sequential((5, 5)), Training()), Choice("hopfield")).network
    inputs, units = network.layers
    network = replace(network, layers=(inputs, replace(units, units=(7, 9, 8, 3, 4))))
    assert among(network, network.by_id[2]) is network.links[0]
    assert among(network, network.by_id[1]) is None
    assert sender(network, 1, 2, 2) == (2, 9)  # the second input stands for the second unit


def test_other_layers_are_fed_by_those_in_front() -> None:
    dense = sequential((3, 3))
    assert among(dense, dense.by_id[2]) is None
    assert sender(dense, 1, 2, 2) == (1, 2)
    network = with_rule(Design(sequential((3, 3)), Training()), Choice("hopfield")).network
    assert among(resize(network, 2, 4), network.by_id[2]) is network.links[0]
    other = resize(network, 2, 4)  # a unit without an input of its own
    assert among(other, other.by_id[2]) is None
