"""Safetensors: the format in which PyTorch's and other programs' users exchange weights."""

from nnsim.files.faults import shown
from nnsim.files.formats import Format
from nnsim.files.tensors import pack_tensors, unpack_tensors
from nnsim.files.weights import LAYOUT, Weights
from nnsim.kit.errors import FileError


def _write(weights: Weights) -> bytes:
    for key, text in weights.meta.items():
        if not isinstance(key, str) or not isinstance(text, str):
            raise FileError(f"the note {shown(key)} is no text", "safetensors holds texts only", "leave it out")
    return pack_tensors(weights.arrays, {"layout": LAYOUT, **weights.meta})


def _read(data: bytes) -> Weights:
    tensors, meta = unpack_tensors(data, "the file")
    return Weights({name: tensor.array() for name, tensor in tensors.items()}, meta)


PART = Format(
    title="safetensors",
    help="Arrays that PyTorch, NumPy and others open with the safetensors library; exact, and safe to open.",
    ending="safetensors",
    write=_write,
    read=_read,
)
