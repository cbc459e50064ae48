"""The faults of a design as JSON and back; what is hidden is sealed, so that it is not seen by accident."""

from collections.abc import Container

from nnsim.files.choices import ObjectWriter, read_choice
from nnsim.files.fields import Fields, Path
from nnsim.files.ranges import NUMBER
from nnsim.files.sealed import LONGEST, seal, unseal
from nnsim.files.strict_json import JSON
from nnsim.network.design import Planted
from nnsim.parts.faults import REGISTRY as FAULTS

MAX_FAULTS = 20
_SEALED = "sealed"


def write_faults(faults: tuple[Planted, ...], writer: ObjectWriter) -> list[JSON]:
    """An object for each fault: its part and its layer, or null for all; a hidden one as a text under a seal."""
    return [_write(planted, _path(number), writer) for number, planted in enumerate(faults, 1)]


def _write(planted: Planted, path: Path, writer: ObjectWriter) -> dict[str, JSON]:
    inner = (*path, _SEALED) if planted.hidden else path
    fault = writer.choice((*inner, "fault"), planted.fault, FAULTS)
    value = writer.object(inner, fault=fault, layer=planted.layer)
    return writer.object(path, sealed=seal(value)) if planted.hidden else value


def read_faults(fields: Fields, layers: Container[int]) -> tuple[Planted, ...]:
    """The faults in the training's object; `layers` are the numbers of the layers that there are."""
    found = []
    for number, value in enumerate(fields.array("faults", MAX_FAULTS), 1):
        place = f"{fields.place}, fault {number}"
        inner = Fields(value, place, _path(number), fields.unknown)
        hidden = _SEALED in inner.value
        if hidden:
            plain = unseal(inner.text(_SEALED, LONGEST), place)
            inner.close()
            inner = Fields(plain, place, (*_path(number), _SEALED), fields.unknown)
        fault = read_choice(inner, "fault", FAULTS)
        layer = inner.maybe(lambda some: some.integer("layer", 0, NUMBER), "layer")
        if layer is not None and layer not in layers:
            raise inner.refuse("layer", "there is no layer of that id", "remove the fault")
        inner.close()
        found.append(Planted(fault, None if layer is None else int(layer), hidden))
    return tuple(found)


def _path(number: int) -> Path:
    return ("training", "faults", str(number))
