"""Safetensors: arrays as nnsim has them, (in, out), in the format in which many programs' users exchange weights."""

import struct

from nnsim.files.carrying import described_or_alone
from nnsim.files.described import described, undescribed
from nnsim.files.faults import shown
from nnsim.files.formats import Format
from nnsim.files.formats._torch_arrays import is_torch
from nnsim.files.tensors import pack_tensors, summary, unpack_tensors
from nnsim.files.trained import Trained
from nnsim.files.weights import LAYOUT, Weights
from nnsim.kit.errors import FileError


def _pack(weights: Weights) -> bytes:
    for key, text in weights.meta.items():
        if not isinstance(key, str) or not isinstance(text, str):
            raise FileError(f"the note {shown(key)} is no text", "safetensors holds texts only", "leave it out")
    return pack_tensors(weights.arrays, {"layout": LAYOUT, **weights.meta})


def _write(trained: Trained) -> bytes:
    return _pack(described(trained))


def _read(data: bytes) -> Weights | Trained:
    tensors, meta = unpack_tensors(data, "the file")
    return undescribed(Weights({name: tensor.array() for name, tensor in tensors.items()}, meta))


def _recognizes(data: bytes) -> bool:
    sound = len(data) > 8 and struct.unpack_from("<Q", data)[0] <= len(data) - 8 and data[8:9] == b"{"
    return sound and not is_torch(data)


PART = Format(
    title="safetensors",
    help="Arrays that PyTorch, NumPy and others open with the safetensors library; exact, and safe to open.",
    ending="safetensors",
    write=_write,
    pack=_pack,
    read=_read,
    recognizes=_recognizes,
    leaves_out=described_or_alone,
    summary=summary,
)
