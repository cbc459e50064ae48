"""Every kind of file gives the numbers that other programs have written into it; hostile ones only nnsim's errors."""

import gzip
import io
import struct
import zipfile

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pyarrow import parquet

from nnsim.kit.errors import UserError
from nnsim.parts.source import Origin
from nnsim.parts.sources import REGISTRY as SOURCES
from nnsim.parts.sources import _streams, arrays
from tests.parts.own_files import looked, made, refused


def test_every_source_describes_itself():
    for key, part in SOURCES.items():
        assert part.title, key
        assert part.help.endswith("."), key
        assert all(param.help.endswith(".") for param in part.params)
        assert all(param.check(param.default) == param.default for param in part.params)
        assert part.recognises(Origin(text="a,b\n1,2\n"), b"a,b\n1,2\n") == (2 if key == "delimited" else 0)


# ------------------------------------------------------------------------------------------------ arrays


@pytest.mark.parametrize("dtype", ["f8", "f4", "i8", "u1", "?", ">f8", "f2"])
@pytest.mark.parametrize("order", ["C", "F"])
def test_an_array(tmp_path, dtype, order):
    values = np.asarray(np.arange(12).reshape(4, 3) % 5, dtype, order=order)
    np.save(tmp_path / "a.npy", values)
    result = made(tmp_path / "a.npy")

    assert looked(tmp_path / "a.npy").source == "arrays"
    assert result.table.input_names == ("x1", "x2")
    assert np.array_equal(np.hstack([result.table.inputs, result.table.targets]), values.astype(float))
    assert result.unit == "row"


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_an_archive_of_arrays(tmp_path, save):
    generator = np.random.default_rng(0)
    images, labels = generator.random((50, 4, 5)), generator.integers(0, 3, 50)
    save(tmp_path / "d.npz", x_train=images, y_train=labels, x_test=images[:9], y_test=labels[:9])
    found = looked(tmp_path / "d.npz")

    assert [one.of.name for one in found.profiles] == ["x_train", "y_train"]
    assert found.notes == ("arrays that are not read: x_test, y_test",)
    plan = found.plan()
    assert plan.targets[0].kind == "category", "labels are classes, not amounts"
    table = made(tmp_path / "d.npz", plan).table
    assert np.array_equal(table.inputs, images.reshape(50, 20))
    assert np.array_equal(table.targets.argmax(axis=1), labels)
    assert table.image == (4, 5)
    assert table.input_names[:2] == ("x_train 1,1", "x_train 1,2")
    other = looked(tmp_path / "d.npz", options={"arrays": "x_test, y_test"})
    assert other.rows == 9


def test_images_of_bytes_go_from_0_to_1(tmp_path):
    images = np.arange(2 * 9, dtype=np.uint8).reshape(2, 3, 3) * 15
    np.savez(tmp_path / "d.npz", x=images, y=np.arange(2))
    assert np.array_equal(made(tmp_path / "d.npz").table.inputs, images.reshape(2, 9) / 255)
    plan = looked(tmp_path / "d.npz", options={"scale": False}).plan()
    assert np.array_equal(made(tmp_path / "d.npz", plan).table.inputs, images.reshape(2, 9))
    assert looked(tmp_path / "d.npz").profiles[0].say() == "3 × 3, 0 … 1"


def test_texts_and_gaps_in_arrays(tmp_path):
    np.savez(tmp_path / "d.npz", a=np.array([1.0, np.nan, 3.0, np.inf]), k=np.array(["x", "y", "x", "y"]))
    result = made(tmp_path / "d.npz")
    assert result.table.classes == ("x", "y")
    assert [(f.line, f.what) for f in result.faults] == [
        (2, "has no value in 'a'"), (4, "has an infinite number in 'a'"),
    ]  # fmt: skip


def test_headers_of_python_2(tmp_path):
    (tmp_path / "old.npy").write_bytes(header("(2L, 2L)") + np.arange(4.0).tobytes())
    assert made(tmp_path / "old.npy").table.inputs.tolist() == [[0], [2]]


def test_pickled_objects_are_never_read(tmp_path):
    np.save(tmp_path / "o.npy", np.array([{}, 1], object), allow_pickle=True)
    assert "never read" in refused(tmp_path / "o.npy")
    np.savez(tmp_path / "o.npz", a=np.array([{}], object), allow_pickle=True)
    assert "never read" in refused(tmp_path / "o.npz")


def header(shape, descr="<f8", version=1, extra=b""):
    text = f"{{'descr': {descr!r}, 'fortran_order': False, 'shape': {shape}, }}".encode() + extra
    text += b" " * (64 - (len(text) + 11) % 64) + b"\n"
    return b"\x93NUMPY" + bytes([version, 0]) + struct.pack("<H", len(text)) + text


@pytest.mark.parametrize(
    "content",
    [
        header("(1000000000000, 3)"),
        header("(3, 3)") + b"\0" * 8,
        header("(0, 3)"),
        header("()") + b"\0" * 8,
        header("(2, 2, 2, 2, 2)") + b"\0" * 256,
        header("(-1, 3)"),
        header("(2,)", "<c16") + b"\0" * 32,
        header("(2,)", "|V8") + b"\0" * 32,
        header("(2,)", "|S0"),
        header("(2,)", version=9),
        header("(2,)", extra=b"[" * 3_000),
        header("(2,)", extra=b" " * 40_000),
        header("__import__('os')"),
        b"\x93NUMPY",
        b"\x93NUMPY\x01\x00\xff\xff{",
    ],
)  # fmt: skip
def test_hostile_arrays(tmp_path, content):
    (tmp_path / "h.npy").write_bytes(content)
    refused(tmp_path / "h.npy")
    with zipfile.ZipFile(tmp_path / "h.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("h.npy", content)
    refused(tmp_path / "h.npz")


def test_archives_of_too_many_members(tmp_path, monkeypatch):
    monkeypatch.setattr(arrays, "MEMBERS", 3)
    np.savez(tmp_path / "d.npz", *[np.arange(3.0)] * 5)
    assert "the limit is 3" in refused(tmp_path / "d.npz")
    monkeypatch.setattr(_streams, "_ENTRY", 10)
    assert "lists too many parts" in refused(tmp_path / "d.npz")


@given(st.data())
def test_damaged_archives(tmp_path_factory, data):
    stream = io.BytesIO()
    np.savez_compressed(stream, x=np.arange(60.0).reshape(20, 3), y=np.arange(20) % 2)
    content = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(content)))
    path = tmp_path_factory.mktemp("damaged") / "d.npz"
    path.write_bytes(bytes(content[:cut]))
    try:
        made(path)
    except UserError:
        return


# ------------------------------------------------------------------------------------------------ IDX


def idx(array, code):
    return bytes([0, 0, code, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


@pytest.fixture
def mnist(tmp_path):
    generator = np.random.default_rng(1)
    images, labels = generator.integers(0, 256, (30, 7, 6), np.uint8), (np.arange(30) % 10).astype(np.uint8)
    (tmp_path / "train-images-idx3-ubyte").write_bytes(idx(images, 8))
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(idx(labels, 8))
    for name in ("images-idx3", "labels-idx1"):
        plain = (tmp_path / f"train-{name}-ubyte").read_bytes()
        (tmp_path / f"train-{name}-ubyte.gz").write_bytes(gzip.compress(plain))
    return tmp_path, images, labels


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_mnist(mnist, ending):
    folder, images, labels = mnist
    found = looked(folder / f"train-images-idx3-ubyte{ending}")

    assert (found.source, found.unit) == ("idx", "image")
    assert found.options["labels"] == f"train-labels-idx1-ubyte{ending}"
    table = made(folder / f"train-images-idx3-ubyte{ending}").table
    assert np.array_equal(table.inputs, images.reshape(30, 42) / 255)
    assert np.array_equal(table.targets.argmax(axis=1), labels)
    assert table.classes == tuple("0123456789")
    assert table.image == (7, 6)
    plan = looked(folder / "train-images-idx3-ubyte", options={"scale": False}).plan()
    assert made(folder / "train-images-idx3-ubyte", plan).table.inputs.max() == images.max()


@pytest.mark.parametrize(("code", "dtype"), [(9, "i1"), (11, ">i2"), (12, ">i4"), (13, ">f4"), (14, ">f8")])
def test_numbers_of_idx(tmp_path, code, dtype):
    values = (np.arange(12).reshape(4, 3) - 5).astype(dtype)
    (tmp_path / "a.idx").write_bytes(idx(values, code))
    found = looked(tmp_path / "a.idx")
    assert found.head[0][0] == "-5 … -3"
    assert found.profiles[0].of.shape == (3,)


def test_hostile_idx(mnist, tmp_path):
    folder, images, labels = mnist
    (folder / "train-labels-idx1-ubyte").write_bytes(idx(labels[:9], 8))
    assert "does not belong" in refused(folder / "train-images-idx3-ubyte")
    assert "must lie beside" in refused(folder / "train-images-idx3-ubyte", options={"labels": "../x"})
    for content in (
        b"\0\0\x08\x03" + struct.pack(">3I", 2**31, 2**31, 2**31),
        b"\0\0\x08\x03\0\0",
        b"\0\0\x08\x03" + struct.pack(">3I", 0, 3, 3),
        idx(images, 8)[:-1],
        gzip.compress(idx(images, 8))[:-30],
        gzip.compress(idx(images, 8)[:-1]),
        b"\x1f\x8b\x08",
    ):
        (folder / "bad").write_bytes(content)
        refused(folder / "bad")


# ------------------------------------------------------------------------------------------------ images


@pytest.fixture
def pictures(tmp_path):
    generator = np.random.default_rng(2)
    for name in ("cats", "dogs"):
        (tmp_path / "all" / name).mkdir(parents=True)
        for number, ending in enumerate(("png", "png", "bmp")):
            Image.fromarray(generator.integers(0, 256, (8, 6), np.uint8)).save(
                tmp_path / "all" / name / f"{number}.{ending}"
            )
    return tmp_path / "all"


def test_a_folder_of_images(pictures):
    found = looked(pictures)
    assert (found.source, found.options) == ("images", {"width": 6, "height": 8, "colours": False})
    table = made(pictures).table

    assert table.classes == ("cats", "dogs")
    assert table.targets.ravel().tolist() == [0, 0, 0, 1, 1, 1]
    assert table.image == (8, 6)
    with Image.open(pictures / "dogs" / "1.png") as image:
        assert np.array_equal(table.inputs[4], np.asarray(image).ravel() / 255)


def test_colours_sizes_and_what_is_no_image(pictures):
    Image.new("RGB", (60, 80), (255, 0, 0)).save(pictures / "cats" / "red.jpg", quality=100)
    (pictures / "dogs" / "notes.txt").write_text("not an image")
    (pictures / "dogs" / "4.png").write_bytes((pictures / "dogs" / "1.png").read_bytes()[:60])
    (pictures / "readme.txt").write_text("about")
    (pictures / "dogs" / "link.png").symlink_to("link.png")
    found = looked(pictures, options={"colours": True})
    result = made(pictures, found.plan())

    assert found.notes == ("1 files beside the sub-folders are not read",)
    assert result.table.inputs.shape == (7, 8 * 6 * 3)
    assert result.fault_count == 3
    assert all("cannot be read" in fault.what for fault in result.faults)
    assert result.table.inputs[3].reshape(8, 6, 3)[4, 3] == pytest.approx([1, 0, 0], abs=0.02)


def test_hostile_folders(tmp_path, pictures):
    (tmp_path / "empty").mkdir()
    assert "0 sub-folders" in refused(tmp_path / "empty")
    for name in "ab":
        (tmp_path / "empty" / name).mkdir()
    assert "no images" in refused(tmp_path / "empty")
    bomb = (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    )
    (tmp_path / "empty" / "a" / "bomb.png").write_bytes(bomb + b"\0" * 100)
    assert "none of its files" in refused(tmp_path / "empty")


# ------------------------------------------------------------------------------------------------ Parquet


def test_parquet(tmp_path):
    table = pa.table({
        "n": pa.array([1, 2, None, 4]),
        "f": pa.array([0.5, 1.5, 2.5, float("inf")]),
        "b": pa.array([True, False, True, True]),
        "k": pa.array(["u", "v", "u", "v"]).dictionary_encode(),
        "l": pa.array([[1], [2], [3], [4]]),
    })  # fmt: skip
    parquet.write_table(table, tmp_path / "t.parquet", row_group_size=2)
    found = looked(tmp_path / "t.parquet")
    result = made(tmp_path / "t.parquet")

    assert found.source == "parquet"
    assert found.profiles[4].why_text == "all its values are '(list<element: int64>)'"
    assert result.table.input_names == ("n", "f", "b")
    assert result.table.inputs.tolist() == [[1, 0.5, 1], [2, 1.5, 0]]
    assert result.table.classes == ("u", "v")
    assert [(f.line, f.what) for f in result.faults] == [
        (3, "has no value in 'n'"), (4, "has an infinite number in 'f'"),
    ]  # fmt: skip


@given(st.data())
def test_damaged_parquet(tmp_path_factory, data):
    stream = io.BytesIO()
    parquet.write_table(pa.table({"a": list(range(40)), "b": ["u", "v"] * 20}), stream)
    content = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(0, 3))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "d.parquet"
    path.write_bytes(bytes(content[: data.draw(st.integers(5, len(content)))]))
    try:
        made(path)
    except UserError:
        return
