"""A straight piece of a program in fewer calls, with the same numbers to the last bit."""

import numpy as np
import pytest

from nnsim.engine.expr import Ref, Symbol, sqrt, transpose
from nnsim.engine.lower import Scratch
from nnsim.engine.memory import Memory
from nnsim.engine.merging import merged
from nnsim.engine.program import Assign, Slot

SHAPES = {"a": (3, 2), "b": (5, 3), "c": (2, 4)}


def ref(name):
    return Ref(name, Symbol(name))


def memory(dtype="float64", **more):
    slots = [Slot("rate", (), dtype, "carried"), Slot("N", (), dtype, "carried")]
    for layer, shape in SHAPES.items():
        slots += [
            Slot(f"{layer}.W", shape, dtype, "carried"),
            Slot(f"{layer}.grad", shape, dtype),
            Slot(f"{layer}.In", (shape[0], 6), dtype, sampled=True),
            Slot(f"{layer}.delta", (shape[1], 6), dtype, sampled=True),
        ]
        slots += [Slot(f"{layer}.{name}", shape, dtype, "carried") for name in more.get("states", ())]
        if more.get("parts"):
            slots.append(Slot(f"{layer}.grad~", (shape[0] - 1, shape[1]), dtype, part_of=f"{layer}.grad", first_row=1))
    return Memory(slots)


def filled(found, seed=0):
    rng = np.random.default_rng(seed)
    for array in found.view(6).values():
        array[()] = np.abs(rng.normal(size=array.shape)) + 0.1
    return found


def gradient(layer):
    product = ref(f"{layer}.In") @ transpose(ref(f"{layer}.delta"))
    return Assign(ref(f"{layer}.grad"), product / ref("N"))


def update(layer):
    return Assign(ref(f"{layer}.W"), ref(f"{layer}.W") - ref("rate") * ref(f"{layer}.grad"))


def run(kernels):
    with np.errstate(all="ignore"):
        for kernel in kernels:
            kernel()


def both(operations, make, width=6):
    """The memory after the operations one by one, that after them together, and how many calls each took."""
    apart, together = filled(make()), filled(make())
    one_by_one = [call for one in operations for call in one.bind(apart.view(width), Scratch())]
    lasting, calls = merged(operations, together, width, Scratch())
    run(one_by_one)
    run([*lasting, *calls])
    return apart, together, len(one_by_one), len(calls)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_gradients_and_updates_of_all_layers_are_one_call_each(dtype):
    operations = [gradient("a"), gradient("b"), gradient("c"), update("c"), update("b"), update("a")]
    apart, together, many, few = both(operations, lambda: memory(dtype))
    assert apart.block.tobytes() == together.block.tobytes()
    assert (many, few) == (12, 6), "three products, one division, a product and a difference"


def test_nothing_is_moved_past_what_it_meets():
    scaled = Assign(ref("b.grad"), ref("b.grad") * ref("rate"))
    for order in ([gradient("a"), update("a"), gradient("b"), scaled, update("b")],
                  [update("a"), gradient("a"), update("b"), gradient("b"), update("a")]):  # fmt: skip
        apart, together, _, _ = both(order, memory)
        assert apart.block.tobytes() == together.block.tobytes()


def test_rows_of_arrays_are_not_put_together():
    decay = [Assign(ref(f"{name}.grad~"), ref(f"{name}.grad~") * ref("rate")) for name in SHAPES]
    apart, together, many, few = both(decay, lambda: memory(parts=True))
    assert apart.block.tobytes() == together.block.tobytes(), "the rows between them are not theirs"
    assert many == few


def test_what_does_not_round_correctly_stays_apart():
    powers = [Assign(ref(f"{name}.W"), ref(f"{name}.W") ** ref("rate")) for name in SHAPES]
    _, _, many, few = both(powers, memory)
    assert many == few == 3


@pytest.mark.parametrize(("epsilon", "calls"), [(1e-8, True), (0.0, False)])
def test_the_gaps_between_arrays_stay_0(epsilon, calls):
    """0 / (√0 + ε) is 0, but without ε it is no number."""

    def step(name):
        return Assign(ref(f"{name}.W"), ref(f"{name}.W") - ref(f"{name}.grad") / (sqrt(ref(f"{name}.s")) + epsilon))

    apart, together, many, few = both([step(name) for name in SHAPES], lambda: memory(states=("s",)))
    assert apart.block.tobytes() == together.block.tobytes()
    assert (few < many) == calls


def test_in_a_narrower_batch_too():
    operations = [gradient("a"), gradient("b"), gradient("c"), update("a"), update("b"), update("c")]
    apart, together, _, _ = both(operations, memory, width=4)
    assert apart.block.tobytes() == together.block.tobytes()
