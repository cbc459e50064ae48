"""FANN, the C library (Debian: libfann2), through ctypes: float for float32, double for float64.

Its time is taken in its favour: one batch is trained again and again inside one call of the library, so nothing is
shuffled, nothing copied, and calling from Python costs nothing. With batches of one its incremental mode goes through
all samples. Its tanh is cut off at ±0.98 in derivatives, so losses part slowly.
"""

import ctypes
import ctypes.util
from dataclasses import replace

import numpy as np

TITLE = "FANN (C)"

_LINEAR, _TANH = 0, 5
_INCREMENTAL, _BATCH = 0, 1
_LINEAR_ERROR = 0


def _library(dtype):
    return ctypes.util.find_library("floatfann" if dtype == "float32" else "doublefann")


def missing(options):
    """Why it cannot be had."""
    there = _library("float32") and _library("float64")
    return "" if there else "the library FANN is not installed; on Debian: apt-get install libfann2"


def takes(case):
    """Gradient descent, nothing dropped or cut; it has no softmax, and a million weights take it minutes."""
    if case.optimizer != "sgd" or case.dropout or case.cut or case.connections > 500_000:
        return None
    return replace(case, loss="squared")


class Engine:
    def __init__(self, case):
        self.case = case
        number = ctypes.c_float if case.dtype == "float32" else ctypes.c_double
        self.lib = lib = ctypes.CDLL(_library(case.dtype))
        for name in ("create_standard_array", "create_train_from_callback", "subset_train_data"):
            getattr(lib, f"fann_{name}").restype = ctypes.c_void_p
        lib.fann_train_epoch.restype = ctypes.c_float
        lib.fann_get_MSE.restype = ctypes.c_float
        sizes = (ctypes.c_uint * len(case.sizes))(*case.sizes)
        self.net = ctypes.c_void_p(lib.fann_create_standard_array(len(case.sizes), sizes))
        lib.fann_set_activation_function_hidden(self.net, _TANH)
        lib.fann_set_activation_function_output(self.net, _LINEAR)
        for part in ("hidden", "output"):
            getattr(lib, f"fann_set_activation_steepness_{part}")(self.net, number(1.0))
        lib.fann_set_train_error_function(self.net, _LINEAR_ERROR)
        lib.fann_set_training_algorithm(self.net, _INCREMENTAL if case.batch == 1 else _BATCH)
        lib.fann_set_learning_rate(self.net, ctypes.c_float(case.rate))
        self._set_weights(number)
        self.whole = self._data(number)

    def _set_weights(self, number):
        """Neurons are numbered layer by layer, each layer's bias after its units."""

        class Connection(ctypes.Structure):
            _fields_ = (("source", ctypes.c_uint), ("target", ctypes.c_uint), ("weight", number))

        below, connections = 0, []
        for matrix in self.case.weights.values():
            rows, units = matrix.shape
            above = below + rows
            rolled = np.roll(matrix, -1, axis=0)  # the bias comes last
            connections += [
                (below + row, above + unit, rolled[row, unit]) for unit in range(units) for row in range(rows)
            ]
            below = above
        array = (Connection * len(connections))(*connections)
        self.lib.fann_set_weight_array(self.net, array, len(connections))

    def _data(self, number):
        x, y = self.case.data
        pointer, unsigned = ctypes.POINTER(number), ctypes.c_uint

        @ctypes.CFUNCTYPE(None, unsigned, unsigned, unsigned, pointer, pointer)
        def fill(at, inputs, outputs, into_x, into_y):
            np.ctypeslib.as_array(into_x, (inputs,))[:] = x[at]
            np.ctypeslib.as_array(into_y, (outputs,))[:] = y[at]

        sizes = len(x), x.shape[1], y.shape[1]
        return ctypes.c_void_p(self.lib.fann_create_train_from_callback(*sizes, fill))

    def _batch(self, begin):
        size = min(self.case.batch, self.case.samples - begin)
        return ctypes.c_void_p(self.lib.fann_subset_train_data(self.whole, begin, size))

    def epoch_losses(self, epochs):
        found = []
        starts = [0] if self.case.batch == 1 else range(0, self.case.samples, self.case.batch)
        batches = [self.whole] if self.case.batch == 1 else [self._batch(begin) for begin in starts]
        for _ in range(epochs):
            errors = [self.lib.fann_train_epoch(self.net, batch) for batch in batches]
            found.append(0.5 * self.case.sizes[-1] * float(np.mean(errors)))
        return found

    def train(self, epochs):
        if self.case.batch == 1:
            data, times = self.whole, epochs
        else:
            data, times = self._first, epochs * self.case.batches
        self.lib.fann_train_on_data(self.net, data, times, 0, ctypes.c_float(-1.0))

    @property
    def _first(self):
        if not hasattr(self, "_kept"):
            self._kept = self._batch(0)
        return self._kept


def start(case, options):
    """An engine at the start of training."""
    return Engine(case)
