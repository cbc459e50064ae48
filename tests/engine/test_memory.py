"""One block of bytes: every array in its place, aligned, contiguous at every width, the same in every process."""

import ctypes
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.memory import Layout, Memory
from nnsim.engine.program import Slot

ROLES = ("constant", "counter", "carried", "working")


@st.composite
def slot_lists(draw: st.DrawFn) -> list[Slot]:
    width = draw(st.integers(1, 6))
    slots: list[Slot] = []
    for number in range(draw(st.integers(1, 10))):
        role = draw(st.sampled_from(ROLES))
        dtype = draw(st.sampled_from(["float64", "float32", "int64", "uint64"]))
        shape = tuple(draw(st.lists(st.integers(0, 4), max_size=2)))
        sampled = bool(shape) and draw(st.booleans())
        shape = (*shape[:-1], width) if sampled else shape
        slots.append(Slot(f"s{number}", shape, dtype, role, sampled))
        if shape and shape[0] > 1 and draw(st.booleans()):
            first = draw(st.integers(0, shape[0] - 1))
            height = draw(st.integers(0, shape[0] - first))
            if len(shape) > 1 or not sampled:
                slots.append(Slot(f"p{number}", (height, *shape[1:]), dtype, role, sampled, f"s{number}", first))
    return draw(st.permutations(slots))


@given(slot_lists())
def test_arrays_are_aligned_and_do_not_overlap(slots: list[Slot]) -> None:
    memory = Memory(slots)
    places = sorted(memory.layout.places.values(), key=lambda place: place.offset)

    assert memory.block.ctypes.data % 64 == 0
    assert all(place.offset % 64 == 0 for place in places)
    assert all(one.offset + one.nbytes <= other.offset for one, other in pairwise(places))
    assert [place.slot.role for place in places] == sorted((p.slot.role for p in places), key=ROLES.index)
    assert all(memory.layout.spans[one][1] == memory.layout.spans[other][0] for one, other in pairwise(ROLES))
    assert memory.layout.spans["working"][1] <= memory.layout.size == len(memory.block)


@given(slot_lists(), st.data())
def test_views_have_their_shapes_and_share_the_block(slots: list[Slot], data: st.DataObject) -> None:
    width = data.draw(st.integers(1, min((slot.shape[-1] for slot in slots if slot.sampled), default=6)))
    memory = Memory(slots)
    memory.block[:] = np.arange(len(memory.block)) % 251
    for name, array in memory.view(width).items():
        slot = memory.layout.slots[name]
        assert array.dtype == slot.dtype
        assert array.shape == ((*slot.shape[:-1], width) if slot.sampled else slot.shape)
        assert array.flags.c_contiguous
        assert array.size == 0 or np.shares_memory(array, memory.block)
    assert memory.view(width) is memory.view(width)


def test_a_part_is_rows_of_another_array() -> None:
    memory = Memory([Slot("a", (4, 3), sampled=True), Slot("o", (2, 3), sampled=True, part_of="a", first_row=1)])
    for width in (3, 2, 1):
        arrays = memory.view(width)
        arrays["a"][:] = np.arange(4 * width).reshape(4, width)
        np.testing.assert_array_equal(arrays["o"], arrays["a"][1:3])
    assert memory["o"].shape == (2, 3)
    assert "o" in memory
    assert "b" not in memory


def test_the_layout_is_the_same_for_the_same_slots() -> None:
    slots = [Slot("x", (3, 2)), Slot("n", (), "int64", "counter"), Slot("c", (5,), "float32", "constant")]
    assert Layout(slots).places == Layout(list(slots)).places
    block = ctypes.create_string_buffer(Layout(slots).size)
    one, other = Memory(slots, block), Memory(slots, block)
    one["x"][:] = 7
    np.testing.assert_array_equal(other["x"], 7)


@given(slot_lists(), st.binary(min_size=1, max_size=20))
def test_snapshots_restore_what_decides_the_next_number(slots: list[Slot], pattern: bytes) -> None:
    memory = Memory(slots)
    memory.block[:] = np.resize(np.frombuffer(pattern, np.uint8), len(memory.block))
    before = memory.block.tobytes()
    part, whole = memory.snapshot(), memory.snapshot(working=True)
    span = slice(memory.layout.spans["counter"][0], memory.layout.spans["carried"][1])
    assert part == before[span]

    memory.block[span] ^= 0xFF
    assert memory.restore(part) is False or part == whole
    assert memory.block.tobytes() == before
    memory.block[memory.layout.spans["counter"][0] : memory.layout.spans["working"][1]] ^= 0xFF
    assert memory.restore(whole) is (len(whole) > len(part))
    assert memory.block.tobytes() == before


def test_named_arrays_by_role() -> None:
    memory = Memory([Slot("x", (2,), role="carried"), Slot("n", (), "int64", "counter"), Slot("w", (2,))])
    assert set(memory.named("counter", "carried")) == {"x", "n"}
    assert set(memory.named("working")) == {"w"}
    assert memory.counters.nbytes == 64


def test_released_memory_holds_no_view_of_a_shared_block() -> None:
    block = bytearray(Layout([Slot("x", (2,))]).size)
    memory = Memory([Slot("x", (2,))], block)
    memory["x"][:] = 1
    with pytest.raises(BufferError):
        block.append(0)
    memory.release()
    block.append(0)


def test_an_empty_memory() -> None:
    memory = Memory([])
    assert (memory.snapshot(), memory.view(1), memory.layout.size) == (b"", {}, 64)
