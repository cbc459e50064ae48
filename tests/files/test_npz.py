"""NumPy's own container of arrays: it reads what is exported, and what it has written is read."""

import numpy as np
import pytest

from nnsim.files.exchange import export_file, read_weights
from nnsim.files.weights import Weights
from tests.files.making import a_project

MADE = Weights.of(a_project().parameters)


def test_numpy_reads_npz(tmp_path):
    export_file(tmp_path / "x.npz", MADE)
    with np.load(tmp_path / "x.npz", allow_pickle=False) as file:
        assert set(file.files) == set(MADE.arrays)
        assert all(file[name].tobytes() == MADE.arrays[name].tobytes() for name in file.files)


def test_names_of_npz_may_differ_in_capital_letters_alone(tmp_path):
    arrays = {"Aa.weight": np.ones((2, 3)), "aa.weight": np.zeros((3, 1))}
    np.savez(tmp_path / "x.npz", **arrays)
    again = read_weights(tmp_path / "x.npz").arrays
    assert again.keys() == arrays.keys()
    assert all((again[name] == value).all() for name, value in arrays.items())


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_npz_of_numpy_is_read(tmp_path, save):
    arrays = {
        "a.weight": np.asfortranarray(np.arange(6, dtype=">f4").reshape(3, 2)), "a.bias": np.arange(2, dtype=np.int16),
        "ß.weight": np.zeros((1000, 100)), "ß.bias": np.zeros(100, np.float16),
    }  # fmt: skip
    save(tmp_path / "x.npz", **arrays)
    again = read_weights(tmp_path / "x.npz").arrays
    assert all(np.array_equal(again[name], arrays[name]) for name in arrays)
    assert [again[name].dtype for name in arrays] == [np.float32, np.float64, np.float64, np.float32]
    assert all(array.dtype.isnative for array in again.values())
