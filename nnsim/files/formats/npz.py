"""NPZ: the weights as arrays that NumPy opens, `<layer>.weight` (in, out) and `<layer>.bias`."""

from nnsim.files.arrays import pack_arrays, unpack_arrays
from nnsim.files.carrying import weights_alone
from nnsim.files.formats import Format
from nnsim.files.trained import Trained
from nnsim.files.weights import Weights


def _pack(weights: Weights) -> bytes:
    return pack_arrays(weights.arrays)


def _write(trained: Trained) -> bytes:
    return _pack(trained.weights)


def _read(data: bytes) -> Weights:
    return Weights(unpack_arrays(data))


PART = Format(
    title="NumPy arrays",
    help="Arrays that numpy.load opens; exact.",
    ending="npz",
    write=_write,
    pack=_pack,
    read=_read,
    leaves_out=weights_alone,
)
