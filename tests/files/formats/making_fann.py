"""FANN's own library, through ctypes, as the reader of what is written and the writer of what is read."""

import ctypes
import ctypes.util

import numpy as np
import pytest

INPUT, OUTPUT = "scale_input", "descale_output"


def library():
    """The library for double; the test is skipped where there is none."""
    name = ctypes.util.find_library("doublefann")
    if name is None:
        pytest.skip("the library FANN is not installed; on Debian: apt-get install libfann2")
    lib = ctypes.CDLL(name)
    lib.fann_create_from_file.restype = ctypes.c_void_p
    lib.fann_create_standard_array.restype = ctypes.c_void_p
    lib.fann_create_shortcut_array.restype = ctypes.c_void_p
    lib.fann_create_sparse_array.restype = ctypes.c_void_p
    lib.fann_run.restype = ctypes.POINTER(ctypes.c_double)
    return lib


class Net:
    """A network in FANN's hands."""

    def __init__(self, pointer):
        self.lib, self.pointer = library(), ctypes.c_void_p(pointer)
        assert pointer, "FANN refused it"

    @classmethod
    def loaded(cls, folder, data):
        """A file as FANN reads it."""
        path = folder / "given.net"
        path.write_bytes(data)
        return cls(library().fann_create_from_file(str(path).encode()))

    @classmethod
    def made(cls, sizes, kind="standard", rate=0.5, seed=1):
        """A network that FANN makes, with weights at random."""
        lib, array = library(), (ctypes.c_uint * len(sizes))(*sizes)
        first = (ctypes.c_float(rate),) if kind == "sparse" else ()
        net = cls(getattr(lib, f"fann_create_{kind}_array")(*first, len(sizes), array))
        chance = np.random.default_rng(seed)
        count = lib.fann_get_total_connections(net.pointer)
        found = (_Connection * count)()
        lib.fann_get_connection_array(net.pointer, found)
        for connection in found:
            connection.weight = chance.normal()
        lib.fann_set_weight_array(net.pointer, found, count)
        return net

    def call(self, name, *numbers):
        """A function of FANN with whole numbers, and floats as double."""
        kinds = [ctypes.c_double(n) if isinstance(n, float) else n for n in numbers]
        getattr(self.lib, f"fann_{name}")(self.pointer, *kinds)

    def saved(self, folder):
        """What FANN writes."""
        path = folder / "saved.net"
        assert self.lib.fann_save(self.pointer, str(path).encode()) == 0
        return path.read_bytes()

    def run(self, rows, scaled=False):
        """The outputs; with scaling as FANN has it."""
        outputs = self.lib.fann_get_num_output(self.pointer)
        found = np.empty((len(rows), outputs))
        for row, out in zip(np.array(rows, float), found, strict=True):
            given = (ctypes.c_double * len(row))(*row)
            if scaled:
                self.lib.fann_scale_input(self.pointer, given)
            result = self.lib.fann_run(self.pointer, given)
            if scaled:
                self.lib.fann_descale_output(self.pointer, result)
            out[:] = result[:outputs]
        return found


class _Connection(ctypes.Structure):
    _fields_ = (("source", ctypes.c_uint), ("target", ctypes.c_uint), ("weight", ctypes.c_double))
