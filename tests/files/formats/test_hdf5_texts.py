"""Texts of any length in HDF5 files, read from the bytes as the library reads them."""

import io
import random
import struct

import pytest

from nnsim.files.formats._hdf5_texts import text_of_any_length

h5py = pytest.importorskip("h5py")
WORD = "wxyzäöß 123-_"


def file_of(seed):
    chance, stream = random.Random(seed), io.BytesIO()
    with h5py.File(stream, "w") as file:
        for number in range(chance.randrange(1, 40)):
            group = file.require_group(f"g{number}/vars")
            group.attrs["other"] = "x" * chance.randrange(40)
            group.attrs["name"] = "".join(chance.choice(WORD) for _ in range(chance.randrange(1, 60)))
            if chance.random() < 0.5:
                group.attrs["third"] = list(range(chance.randrange(1, 60)))
    return stream.getvalue()


def texts(data):
    """What the library reads, and what is read from the bytes, by path."""
    found = {}
    with h5py.File(io.BytesIO(data)) as file:

        def look(path, group):
            if "name" in group.attrs:
                at = int(h5py.h5o.get_info(group.id).addr)
                found[path] = (group.attrs["name"], text_of_any_length(data, at, b"name", 800).decode())

        file.visititems(look)
    return found


@pytest.mark.parametrize("seed", range(20))
def test_as_the_library_reads_them(seed):
    found = texts(file_of(seed))
    assert found
    assert all(theirs == ours for theirs, ours in found.values())


def one():
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        file.create_group("a").attrs["name"] = "hidden"
        at = int(h5py.h5o.get_info(file["a"].id).addr)
    return stream.getvalue(), at


def test_a_length_that_is_a_lie_costs_nothing():
    """The library would ask for 4 GiB."""
    data, at = one()
    assert text_of_any_length(data, at, b"name", 800) == b"hidden"
    place = data.index(struct.pack("<I", 6) + struct.pack("<Q", data.index(b"GCOL")))
    for length in (7, 801, 2**32 - 1):
        lie = data[:place] + struct.pack("<I", length) + data[place + 4 :]
        assert len(text_of_any_length(lie, at, b"name", 800)) <= 8
    assert text_of_any_length(data, at, b"name", 5) == b"", "longer than is wanted"
    assert text_of_any_length(data, at, b"nam", 800) == b""


def test_whatever_is_damaged_ends():
    data, at = one()
    chance = random.Random(1)
    for _ in range(3000):
        damaged = bytearray(data[: chance.choice((len(data), chance.randrange(len(data))))])
        for _ in range(chance.randrange(1, 6)):
            if damaged:
                damaged[chance.randrange(len(damaged))] = chance.choice((0, 1, 255, chance.randrange(256)))
        assert len(text_of_any_length(bytes(damaged), at, b"name", 800)) <= 800
