"""The network that weights belong to, as texts beside them, in formats of arrays that can carry texts.

`network` is the network as document.json of a project has it, `preparation` how numbers are scaled before and after it,
with the names of columns and classes. Both are JSON. Whoever wants the weights alone need not look at them.
"""

import json
from collections.abc import Mapping
from typing import Any

from nnsim.files import strict_json
from nnsim.files.document import design_from_json, design_to_json
from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.files.trained import Trained, in_network
from nnsim.files.weights import Weights
from nnsim.network.design import Design
from nnsim.parts.preparation import Standardizer

MOST = 400_000  # characters; the texts of a safetensors file must be shorter than 1 MiB
NAME, NAMES = 200, 10_000

_FIELDS = ("before", "after")


def described(trained: Trained) -> Weights:
    """The weights of a network with texts that describe it, if it is not too large to be described."""
    weights = trained.weights
    return Weights(weights.arrays, {**weights.meta, **_texts(trained)})


def is_described(trained: Trained) -> bool:
    """True where the whole network will be in the file, and not the weights alone."""
    return bool(_texts(trained))


def _texts(trained: Trained) -> dict[str, str]:
    if trained.missing is not None:
        return {}
    document, _ = design_to_json(Design(trained.network))
    preparation = {
        "title": "".join(c for c in trained.title if c.isprintable())[:NAME],
        "dtype": trained.dtype,
        "inputs": list(trained.input_names),
        "outputs": list(trained.output_names),
        "classes": list(trained.classes),
        **{name: part and part.to_json() for name, part in zip(_FIELDS, (trained.before, trained.after), strict=True)},
    }
    texts = {"network": document["network"], "preparation": preparation}
    made = {name: json.dumps(value, ensure_ascii=True, allow_nan=False) for name, value in texts.items()}
    return made if sum(map(len, made.values())) <= MOST else {}


def undescribed(weights: Weights) -> Weights | Trained:
    """The whole network where texts describe it, else the weights as they are; UserError where the two do not fit."""
    if "network" not in weights.meta:
        return weights
    values, _ = design_to_json(Design())
    values["network"] = strict_json.loads(weights.meta["network"].encode(), "the description of the network")
    network = design_from_json(values)[0].network
    fields = _preparation(weights.meta.get("preparation"))
    return Trained(network=network, matrices=in_network(weights, network), **fields)


def _preparation(text: str | None) -> Mapping[str, Any]:
    if text is None:
        return {}
    fields = Fields(strict_json.loads(text.encode(), "the preparation"), "the preparation")
    found: dict[str, Any] = {"title": fields.text("title"), "dtype": fields.text("dtype")}
    for key, name in (("inputs", "input_names"), ("outputs", "output_names"), ("classes", "classes")):
        found[name] = tuple(_text(value, fields, key) for value in fields.array(key, NAMES))
    for name in _FIELDS:
        part = fields.get(name)
        found[name] = None if part is None else Standardizer.from_json(part)
    return found


def _text(value: JSON, fields: Fields, key: str) -> str:
    if not isinstance(value, str):
        raise fields.refuse(key, "names are texts")
    return value
