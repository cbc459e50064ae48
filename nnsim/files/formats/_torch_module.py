"""A network as the text of a PyTorch module that takes its weights from a state_dict."""

import keyword
from collections.abc import Mapping, Sequence

from nnsim.files.names import identifiers, one_line
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.files.weights import Array

# an activation as an expression of z
FUNCTIONS: Mapping[str, str] = {
    "identity": "{z}",
    "logistic": "torch.sigmoid({z})",
    "tanh": "torch.tanh({z})",
    "relu": "torch.relu({z})",
    "leaky_relu": "functional.leaky_relu({z}, {alpha!r})",
    "elu": "functional.elu({z}, {alpha!r})",
    "selu": "functional.selu({z})",
    "softplus": "functional.softplus({z}, threshold=50)",  # from 20 on, PyTorch's own gives z itself
    "softsign": "functional.softsign({z})",
    "gelu": "functional.gelu({z})",
    "swish": "{z} * torch.sigmoid({beta!r} * {z})",
    "gaussian": "torch.exp(-torch.square({z}))",
    "softmax": "torch.softmax({z}, 1)",
    "step": "({z} >= 0).to({z}.dtype)",
    "sign": "torch.sign({z})",
}
_LOGITS = {"softmax": "CrossEntropyLoss", "logistic": "BCEWithLogitsLoss"}
# what a module, or this text, uses itself
_TAKEN = {
    "T_destination", "add_module", "apply", "bfloat16", "buffers", "call_super_init", "children", "compile", "cpu",
    "cuda", "double", "dump_patches", "eval", "extra_repr", "float", "forward", "get_buffer", "get_extra_state",
    "get_parameter", "get_submodule", "half", "ipu", "load_state_dict", "modules", "mtia", "named_buffers",
    "named_children", "named_modules", "named_parameters", "parameters", "register_backward_hook", "register_buffer",
    "register_forward_hook", "register_forward_pre_hook", "register_full_backward_hook",
    "register_full_backward_pre_hook", "register_load_state_dict_post_hook", "register_load_state_dict_pre_hook",
    "register_module", "register_parameter", "register_state_dict_post_hook", "register_state_dict_pre_hook",
    "requires_grad_", "set_extra_state", "set_submodule", "share_memory", "state_dict", "to", "to_empty", "train",
    "training", "type", "xpu", "zero_grad", "logits", "self", "torch", "nn", "functional", "super", "x", "z",
    "inputs_mean", "inputs_deviation", "outputs_mean", "outputs_deviation", *keyword.kwlist, *keyword.softkwlist,
}  # fmt: skip


def modules_of(trained: Trained) -> dict[str, str]:
    """The name of the module of each layer, inputs too, by the name of the layer."""
    names = [layer.name for layer in trained.network.order]
    return dict(zip(names, identifiers(names, _TAKEN, "layer"), strict=True))


def has_logits(trained: Trained) -> bool:
    """Whether the outputs are probabilities of net inputs that PyTorch's losses want."""
    return len(trained.outputs_of) == 1 and trained.outputs_of[0].key in _LOGITS and trained.after is None


def module_text(trained: Trained) -> str:
    """The text of the file."""
    return "\n".join([*_head(trained), *_constructor(trained), *_forward(trained), *_LOAD]) + "\n"


def _head(trained: Trained) -> list[str]:
    title = one_line(trained.title) or "network"
    lines = [
        f'"""The network "{title}" as a module of PyTorch, written by nnsim.',
        "",
        "Its weights are in the .safetensors file beside: load() gives the module with them. Rows are samples.",
        "Weights of linear layers are (out, in), as PyTorch has them; nnsim has (in, out). Inputs and outputs are in",
        "the units of the data: their scaling is in forward, and not in the state_dict.",
    ]
    if has_logits(trained):
        loss = _LOGITS[trained.outputs_of[0].key]
        lines += [
            "",
            f"forward gives probabilities. {loss} wants logits, which are its net inputs: train with logits(x).",
        ]
    lines += [
        '"""',
        "",
        "from pathlib import Path",
        "",
        "import torch",
        "from safetensors.torch import load_file",
        "from torch import nn",
    ]
    if any("functional" in FUNCTIONS[layer.key] for layer in trained.layers):
        lines.append("from torch.nn import functional")
    lines.append("")
    for word, names in (("INPUTS", trained.names_in), ("OUTPUTS", trained.names_out), ("CLASSES", trained.classes)):
        if names:
            lines.append(f"{word} = [{', '.join(ascii(name) for name in names)}]")
    for word, what, numbers in _scales(trained):
        lines.append(f"{word.upper()}_{what.upper()} = {numbers.tolist()!r}")
    return lines


def _scales(trained: Trained) -> list[tuple[str, str, Array]]:
    """How inputs and outputs are scaled: which, what and the numbers."""
    sides = (("inputs", trained.before), ("outputs", trained.after))
    parts = [(word, part) for word, part in sides if part is not None]
    return [(w, what, n) for w, p in parts for what, n in (("mean", p.mean), ("deviation", p.deviation))]


def _constructor(trained: Trained) -> list[str]:
    names = modules_of(trained)
    lines = ["", "", "class Network(nn.Module):", "    def __init__(self):", "        super().__init__()"]
    for layer in trained.layers:
        sizes = f"{layer.weight.shape[0]}, {layer.size}"
        lines.append(f"        self.{names[layer.name]} = nn.Linear({sizes}, dtype=torch.{trained.dtype})")
    for word, what, _ in _scales(trained):
        tensor = f"torch.tensor({word.upper()}_{what.upper()}, dtype=torch.{trained.dtype})"
        lines.append(f'        self.register_buffer("{word}_{what}", {tensor}, persistent=False)')
    return lines


def _forward(trained: Trained) -> list[str]:
    names, logits = modules_of(trained), has_logits(trained)
    lines = ["", f"    def {'logits' if logits else 'forward'}(self, x):"]
    first = names[trained.layers[0].name]
    lines.append(f"        x = x.to(self.{first}.weight.dtype)")
    if trained.before is not None:
        lines.append("        x = (x - self.inputs_mean) / self.inputs_deviation")
    column = 0
    for source in trained.inputs:
        part = "x" if len(trained.inputs) == 1 else f"x[:, {column}:{column + source.size}]"
        lines.append(f"        {names[source.name]} = {part}")
        column += source.size
    for layer in trained.layers:
        lines += _layer(layer, names, layer.is_output and logits)
    outputs = [names[layer.name] for layer in trained.outputs_of]
    value = outputs[0] if len(outputs) == 1 else f"torch.cat([{', '.join(outputs)}], 1)"
    if logits:
        lines += [f"        return {value}", "", "    def forward(self, x):"]
        value = _activation(trained.outputs_of[0], "self.logits(x)")
    elif trained.after is not None:
        value = f"{value} * self.outputs_deviation + self.outputs_mean"
    return [*lines, f"        return {value}"]


def _layer(layer: TrainedLayer, names: Mapping[str, str], raw: bool) -> Sequence[str]:
    sources = [names[block.source.name] for block in layer.blocks]
    fed = sources[0] if len(sources) == 1 else f"torch.cat([{', '.join(sources)}], 1)"
    name = names[layer.name]
    z = f"self.{name}({fed})"
    if raw or FUNCTIONS[layer.key].count("{z}") == 1:
        return [f"        {name} = {z if raw else _activation(layer, z)}"]
    return [f"        z = {z}", f"        {name} = {_activation(layer, 'z')}"]


def _activation(layer: TrainedLayer, z: str) -> str:
    settings = {name: float(value) for name, value in layer.settings.items()}
    return FUNCTIONS[layer.key].format(z=z, **settings)


_LOAD = [
    "",
    "",
    'def load(path=Path(__file__).with_suffix(".safetensors")):',
    "    network = Network()",
    "    network.load_state_dict(load_file(path), strict=True)",
    "    return network.eval()",
]
