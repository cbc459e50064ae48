"""PyTorch: a state_dict as a safetensors file, and a .py beside it with the module that takes it.

In the state_dict weights are (out, in), as nn.Linear has them: `<module>.weight` and `<module>.bias`, where a module is
called like the layer. Texts in the file describe the whole network for nnsim. Read are state_dicts of linear layers
that torch users save with safetensors.torch.save_file, such as `0.weight` or `net.0.weight`; activations are not in
them. Files of PyTorch's own, .pt and .pth, can run any program when they are opened and are not read.
"""

import json
from collections.abc import Mapping

from nnsim.files.carrying import cuts_as_zero, need_activations
from nnsim.files.described import described, is_described, undescribed
from nnsim.files.formats import Format
from nnsim.files.formats._torch_arrays import NAMES, OUT_IN, is_torch, turned, weights_from
from nnsim.files.formats._torch_module import FUNCTIONS, has_logits, module_text, modules_of
from nnsim.files.tensors import pack_tensors, summary, unpack_tensors
from nnsim.files.trained import Trained
from nnsim.files.weights import Weights


def _write(trained: Trained) -> bytes:
    need_activations(trained, "a module of PyTorch", FUNCTIONS)
    weights, modules = described(trained), modules_of(trained)
    layers = {modules[layer.name]: layer.name for layer in trained.layers}
    meta = {**weights.meta, "layout": OUT_IN, "convention": "output = x @ weight.T + bias", "format": "pt"}
    return pack_tensors(turned(weights, modules), {**meta, NAMES: json.dumps(layers)})


def _beside(trained: Trained, stem: str) -> Mapping[str, bytes]:
    return {f"{stem}.py": module_text(trained).encode()}


def _leaves_out(trained: Trained) -> tuple[str, ...]:
    said: tuple[str, ...] = ("The network itself is in the .py that is written beside the weights.",)
    if trained.before is not None or trained.after is not None:
        said += ("The scaling of the data is in the .py, and not in the weights.",)
    if has_logits(trained):
        said += ("The module's forward gives probabilities; losses of PyTorch that want logits take logits(x).",)
    if not is_described(trained):
        said += ("The network is too large to be described for nnsim, which will read the weights alone.",)
    return (*said, *cuts_as_zero(trained))


def _read(data: bytes) -> Weights | Trained:
    tensors, meta = unpack_tensors(data, "the file")
    return undescribed(weights_from({name: tensor.array() for name, tensor in tensors.items()}, meta))


PART = Format(
    title="PyTorch",
    help="A state_dict as safetensors, with a .py beside it: load() in it gives the module with its weights.",
    ending="safetensors",
    by_name=True,
    write=_write,
    read=_read,
    recognizes=is_torch,
    leaves_out=_leaves_out,
    summary=summary,
    beside=_beside,
)
