"""How large a design may be, and which values its settings take: one description for files, forms and the command line.

What is refused here could be drawn or typed, but neither saved nor rescued.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from nnsim.kit.errors import ArgumentError, DesignError
from nnsim.kit.params import Param
from nnsim.network.design import Data, Design, Network, Training

MAX_LAYERS = 1_000
MAX_LINKS = 10_000
MAX_EDGES = 2_000_000  # cut or frozen
MAX_UNITS = 100_000
MAX_WEIGHTS = 100_000_000
FAR = 1e9
LARGE = 10**9
SEED = 2**63 - 1

_TRAINING = (
    Param("rate", "real", 0.1, "The learning rate: how far one update goes.", low=0.0, high=LARGE, symbol="η"),
    Param("batch_size", "integer", 0, "Samples an update: 1 is stochastic, 0 all of them.", low=0, high=LARGE),
    Param("shuffle", "boolean", True, "Take the samples in another order every epoch."),
    Param("epochs", "integer", 1000, "How often all training samples are seen.", low=0, high=LARGE),
    Param("seed", "integer", 0, "What starting weights and the order of samples are drawn from.", low=0, high=SEED),
    Param("dtype", "choice", "float64", "The kind of numbers: 16 or 7 digits.", choices=("float64", "float32")),
    Param("loss_below", "real", 0.001, "Stop when the training loss of an epoch is below this.", low=0.0, high=LARGE),
    Param("patience", "integer", 50, "Stop after so many epochs without a better validation loss, and restore "
          "the best weights.", low=1, high=LARGE, unit="epochs"),
)  # fmt: skip
_DATA = (
    Param("train", "real", 0.7, "The share that weights are learned from.", low=0.0, high=1.0),
    Param("validation", "real", 0.15, "The share that is only looked at while training.", low=0.0, high=1.0),
    Param("test", "real", 0.15, "The share that is kept for the end.", low=0.0, high=1.0),
    Param("split_seed", "integer", 0, "What the shares are drawn from.", low=0, high=SEED),
    Param("standardize_targets", "boolean", False, "Numerical targets with mean 0 and deviation 1, measured on the "
          "training part alone."),
)  # fmt: skip
TRAINING = {param.name: param for param in _TRAINING}
DATA = {param.name: param for param in _DATA}
NEVER = frozenset({"loss_below", "patience"})  # may be None, too


def check_limits(design: Design) -> None:
    """DesignError for a design that no file could hold, in words for the person who has just asked for it."""
    data = design.data
    if data.train < 0 or data.train + data.validation + data.test > 1 + 1e-9:
        raise DesignError(
            "the samples cannot be split like that",
            f"training {data.train:g}, validation {data.validation:g} and test {data.test:g} are not parts of a whole",
            "lower one of them",
        )
    for params, settings in ((TRAINING, design.training), (DATA, data)):
        for param, value in _given(params, settings):
            try:
                param.check(value)
            except ArgumentError as error:
                raise DesignError(error.what, error.why, error.remedy) from error
    _check_size(design.network)


def weight_count(network: Network) -> int:
    """Weights and biases as a file holds them, links back in time included."""
    sizes = {layer.id: layer.size for layer in network.layers}
    return sum(sizes.values()) + sum(sizes[link.source] * sizes[link.target] for link in network.links)


def _check_size(network: Network) -> None:
    marked = sum(len(link.cut) + len(link.frozen) for link in network.links)
    for count, most, words in (
        (len(network.layers), MAX_LAYERS, "layers"),
        (len(network.links), MAX_LINKS, "links"),
        (weight_count(network), MAX_WEIGHTS, "weights"),
        (marked, MAX_EDGES, "edges that are cut or frozen one by one"),
    ):
        if count > most:
            raise DesignError(f"the network would have {count:,} {words}", f"the limit is {most:,}", "use fewer")
    for layer in network.layers:
        if layer.size > MAX_UNITS:
            raise DesignError(
                f"a layer cannot have {layer.size:,} neurons",
                f"a size is 1 to {MAX_UNITS:,}",
                "choose one in that range",
            )


def mended(design: Design) -> tuple[Design, tuple[str, ...]]:
    """The design with every setting that no file could hold at its default, and the names of those settings."""
    wrong: list[str] = []
    changed: dict[str, dict[str, Any]] = {"training": {}, "data": {}}
    for which, params, settings in (("training", TRAINING, design.training), ("data", DATA, design.data)):
        for param, value in _given(params, settings):
            try:
                param.check(value)
            except ArgumentError:
                wrong.append(param.name)
                changed[which][param.name] = param.default
    data = replace(design.data, **changed["data"])
    if data.train + data.validation + data.test > 1 + 1e-9:
        wrong.append("split")
        data = replace(data, train=Data.train, validation=Data.validation, test=Data.test)
    return replace(design, training=replace(design.training, **changed["training"]), data=data), tuple(wrong)


def _given(params: dict[str, Param], settings: Training | Data) -> Iterator[tuple[Param, Any]]:
    for name, param in params.items():
        value = getattr(settings, name)
        if value is not None or name not in NEVER:
            yield param, value
