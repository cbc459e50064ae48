"""The landmarks add up, and networks are counted as they are."""

import pytest

from nnsim.network.build import sequential
from nnsim.session.landmarks import BRAINS, LANDMARKS, neurons, per_neuron


def test_they_stand_in_order_with_a_source_each() -> None:
    assert [one.year for one in LANDMARKS] == sorted(one.year for one in LANDMARKS)
    assert all(one.source and one.neurons > 0 for one in (*LANDMARKS, *BRAINS))


def test_lenet_has_the_connections_of_its_layers() -> None:
    """C1 5 × 5, S2, C3 with its table of 60 pictures, S4, C5 and F6, the outputs counted with their 84 inputs."""
    c1, s2 = 28 * 28 * 6 * (25 + 1), 14 * 14 * 6 * (4 + 1)
    c3, s4 = 10 * 10 * (60 * 25 + 16), 5 * 5 * 16 * (4 + 1)
    c5, f6 = 120 * (400 + 1), 84 * (120 + 1)
    assert c1 + s2 + c3 + s4 + c5 + f6 == pytest.approx(340_908, rel=0.01)
    lenet = next(one for one in LANDMARKS if one.name == "LeNet-5")
    assert lenet.neurons == 8_094


def test_neurons_and_connections_of_a_network() -> None:
    network = sequential((4, 8, 3))
    assert neurons(network) == 11
    assert per_neuron(network) == pytest.approx((4 * 8 + 8 * 3) / 11)
