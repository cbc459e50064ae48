"""Fashion-MNIST: the small one that comes along, and the whole one where it is installed."""

import gzip

import numpy as np
import pytest

from nnsim.kit.errors import FileError
from nnsim.parts.datasets import REGISTRY, fashion_full


def table_of(key, **settings):
    part = REGISTRY.find(key)
    return part.make(part.settings(settings))


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A folder as Debian's package makes it, with few images in files that say there are as many as there should be."""
    images = np.random.default_rng(5).integers(0, 256, (24, 28, 28), dtype=np.uint8)
    labels = np.arange(24, dtype=np.uint8) % 10
    for part, rows in (("train", slice(0, 16)), ("t10k", slice(16, 24))):
        for name, array, magic in (("images-idx3", images[rows], 0x803), ("labels-idx1", labels[rows], 0x801)):
            head = np.array([magic, *array.shape], ">u4").tobytes()
            (tmp_path / f"{part}-{name}-ubyte.gz").write_bytes(gzip.compress(head + array.tobytes()))
    monkeypatch.setattr(fashion_full, "FOLDER", tmp_path)
    monkeypatch.setattr(fashion_full, "TRAIN", 16)
    monkeypatch.setattr(fashion_full, "TEST", 8)
    return tmp_path, images, labels


@pytest.mark.parametrize("samples", [10, 16, 20])
def test_the_full_fashion_mnist_is_read_from_the_first_image_on(installed, samples):
    _, images, labels = installed
    table = table_of("fashion_full", samples=samples)

    assert np.array_equal(table.inputs * 255, images[:samples].reshape(samples, -1))
    assert np.array_equal(table.targets.argmax(axis=1), labels[:samples])
    assert table.image == (28, 28)
    assert table.classes == table_of("fashion").classes


@pytest.mark.parametrize("wrong", ["short", "other", "no gzip", "cut", "label"])
def test_damaged_files_of_the_full_fashion_mnist_are_named(installed, wrong):
    folder, _, _ = installed
    path = folder / f"train-{'labels-idx1' if wrong == 'label' else 'images-idx3'}-ubyte.gz"
    data = path.read_bytes()
    changed = {
        "short": gzip.compress(gzip.decompress(data)[:-1]),
        "other": gzip.compress(b"\0\0\x08\x02" + gzip.decompress(data)[4:]),
        "no gzip": b"hello",
        "cut": data[: len(data) // 2],
        "label": gzip.compress(gzip.decompress(data)[:-16] + bytes([10] * 16)),
    }
    path.write_bytes(changed[wrong])
    with pytest.raises(FileError, match=r"cannot be read|damaged"):
        table_of("fashion_full", samples=16)


def test_where_the_full_fashion_mnist_is_not_it_is_said_how_to_install_it(tmp_path, monkeypatch):
    monkeypatch.setattr(fashion_full, "FOLDER", tmp_path / "nowhere")
    with pytest.raises(FileError, match="apt install dataset-fashion-mnist"):
        table_of("fashion_full")


def test_the_small_fashion_mnist_has_as_many_of_each_kind():
    table = table_of("fashion")

    assert table.targets.sum(axis=0).tolist() == [1000] * 10
    assert table.image == (14, 14)
    assert (table.inputs.min(), table.inputs.max()) == (0, 1)
