"""HDF5 files that are hostile, or not of dense layers, are refused; numbers of any kind are read."""

import io

import numpy as np
import pytest

from nnsim.files.exchange import read_bytes
from nnsim.files.formats import REGISTRY
from nnsim.kit.errors import FileError

h5py = pytest.importorskip("h5py")
H5 = REGISTRY["h5"]
W = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])


def hdf5(build):
    """A file that h5py makes."""
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        build(file)
    return stream.getvalue()


def external(file):
    file.create_dataset("d/0", shape=(2, 2), dtype="f4", external=[("/etc/passwd", 0, 16)])


def virtual(file):
    layout = h5py.VirtualLayout((2, 2), "f4")
    layout[:] = h5py.VirtualSource("/etc/passwd", "x", (2, 2))
    file.create_virtual_dataset("d/0", layout)


def linked(link):
    def build(file):
        file["d/0"] = link

    return build


def twice(file):
    file["d/0"] = W
    file["e"] = file["d"]


def circle(file):
    group = file.create_group("d")
    group["d"] = group


def bomb(file):
    file.create_dataset("d/0", shape=(10_000, 10_000), dtype="f8", chunks=(10_000, 1_000), compression="gzip")
    file["d/0"][0, 0] = 1.0


def compact(file):
    made = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    made.set_layout(h5py.h5d.COMPACT)
    h5py.h5d.create(file.id, b"d", h5py.h5t.IEEE_F64LE, h5py.h5s.create_simple((2, 2)), made)


HDF5 = {
    "an external link": (linked(h5py.ExternalLink("/etc/passwd", "/x")), "a link to another place"),
    "a soft link": (linked(h5py.SoftLink("/somewhere")), "a link to another place"),
    "external storage": (external, "lies in another file"),
    "a virtual dataset": (virtual, "lies in another file"),
    "two names": (twice, "under another name"),
    "a circle": (circle, "under another name"),
    "a bomb": (bomb, "in several pieces"),
    "inside the header": (compact, "in several pieces"),
    "never written": (lambda file: file.create_dataset("d/0", shape=(2, 2), dtype="f4"), "has 0 bytes"),
    "texts": (lambda file: file.create_dataset("d/0", data=["a"]), "no numbers"),
    "a table": (lambda file: file.create_dataset("d/0", data=np.zeros(2, [("a", "f4")])), "no numbers"),
    "three dimensions": (lambda file: file.create_dataset("d/0", data=np.zeros((2, 2, 2))), "3 dimensions"),
    "a stored type": (lambda file: file.__setitem__("t", np.dtype("f4")), "neither a group nor an array"),
    "another filter": (
        lambda file: file.create_dataset("d/0", data=W, chunks=(2, 2), compression="lzf"), "compressed"),
    "deep groups": (lambda file: file.create_group("/".join("abcdefghijklmnopqrstuvw")), "too many groups"),
    "a long name": (lambda file: file.create_group("x" * 300), "is called"),
    "no weights": (lambda file: file.create_group("layers"), "no weights"),
    "normalization": (lambda file: file.create_dataset("layers/b/vars/2", data=np.ones(3)), "none of a dense layer"),
    "no HDF5": (None, "no HDF5 file"),
}  # fmt: skip


@pytest.mark.parametrize(("build", "why"), HDF5.values(), ids=HDF5)
def test_hostile_hdf5_is_refused(build, why):
    data = hdf5(build) if build else b"nothing"
    with pytest.raises(FileError, match=why) as caught:
        read_bytes(data, (H5,))
    assert caught.value.remedy


def test_numbers_in_another_order_of_bytes_are_read():
    def build(file):
        file.create_dataset("a/0", data=W.astype(">f8"))
        file.create_dataset("b/0", data=W.astype(np.float16))
        file.create_dataset("c/0", data=W.astype("<i2"))

    arrays = read_bytes(hdf5(build), (H5,)).arrays
    assert all(np.array_equal(arrays[f"{name}.weight"], W) for name in "abc")
    assert [arrays[f"{name}.weight"].dtype for name in "abc"] == [np.float64, np.float32, np.float64]
