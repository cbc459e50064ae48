"""What kinds of tasks share about networks: numbers for one student, a network as an answer, a fresh session."""

from dataclasses import replace

import numpy as np

from nnsim.engine.random import Stream
from nnsim.files.fields import Fields
from nnsim.files.sharing import TEXT, read_shared
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError, FileError, UserError
from nnsim.network.design import Design
from nnsim.network.initial import edge_masks, start_weights
from nnsim.session.lessons.kind import NETWORK, Answer, Task, Variant
from nnsim.session.unattended import Unattended

_DIGITS = 4  # decimals that a person types, or that sums of a few short numbers have
_NEAR = 1e-7  # the same number in float32
_NOBODY = "nothing was handed in"


def given(task: Task) -> Design:
    """The network of a task that has one."""
    assert task.network is not None
    return task.network


def other_numbers(design: Design, variant: Variant) -> Design:
    """The design with starting weights of this student, of two decimals from −1 to 1, and another order of samples."""
    start = {}
    for layer in design.network.layers:
        if not layer.is_input:
            stream = Stream.seeded(variant.number("weights"), f"lesson {layer.id}")
            matrix = stream.uniform((1 + design.network.fan_in(layer.id), layer.size), -1.0, 1.0).round(2) + 0.0
            matrix[edge_masks(design.network, layer)[0]] = 0.0
            matrix.setflags(write=False)
            start[layer.id] = matrix
    training = replace(design.training, seed=variant.number("order"))
    return replace(design, start=start, training=training)


def other_seeds(design: Design, variant: Variant) -> Design:
    """The design with this student's draw of starting weights, and split of the data."""
    training = replace(design.training, seed=variant.number("weights"))
    data = replace(design.data, split_seed=variant.number("split"))
    return replace(design, start={}, training=training, data=data)


def opened(design: Design) -> Unattended:
    """A session of its own on a design."""
    session = Unattended()
    session.new(design)
    return session


def network_of(answer: Answer) -> Design:
    """The network that was handed in."""
    text = answer.get(NETWORK)
    if text is None:
        raise UserError(_NOBODY, "", "hand the network in")
    if not isinstance(text, str) or len(text) > TEXT:
        raise FileError("the network of the answer is no text", "", "hand it in again")
    return read_shared(text)


def hidden_neurons(design: Design) -> int:
    """How many neurons are neither inputs nor outputs."""
    network = design.network
    ends = {layer.id for layer in (*network.inputs, *network.outputs)}
    return sum(layer.size for layer in network.layers if layer.id not in ends)


def too_many(design: Design, most: int | None) -> str:
    """What is wrong with the number of hidden neurons; "" where nothing is."""
    count = hidden_neurons(design)
    if most is None or count <= most:
        return ""
    return f"it has {count} hidden neurons, and {most} are allowed"


def limit(most: int | None) -> tuple[str, ...]:
    """How many hidden neurons are allowed, as a sentence; nothing where any number is."""
    if most is None:
        return ()
    if most < 2:
        return ("At most one hidden neuron is allowed." if most else "No hidden neurons are allowed.",)
    return (f"At most {most} hidden neurons are allowed.",)


def is_drawn(design: Design) -> bool:
    """Whether another seed gives other starting weights, typed ones left aside."""
    one, other = (start_weights(replace(design, start={}, training=replace(design.training, seed=n))) for n in (0, 1))
    return any(not np.array_equal(one[layer], other[layer]) for layer in one)


def is_typed(design: Design) -> bool:
    """Whether no weight of the design has more digits than a person would type."""
    return all(np.allclose(matrix, matrix.round(_DIGITS), _NEAR, _NEAR) for matrix in design.start.values())


def runs(design: Design, place: str) -> None:
    """UserError where a network cannot run as it is."""
    try:
        opened(design).setup  # noqa: B018 raises when the design cannot run
    except UserError as error:
        raise UserError(f"{place} cannot run", str(error), error.remedy) from error


def optional(fields: Fields, key: str, low: int, high: int) -> int | None:
    """A whole number in a range, or None."""
    found = fields.maybe(lambda some: some.integer(key, low, high), key)
    return None if found is None else int(found)


def numbers(values: JSON, count: int, place: str) -> tuple[float, ...]:
    """A row of so many finite numbers."""
    fine = isinstance(values, list) and len(values) == count
    if not fine or any(isinstance(v, bool) or not isinstance(v, int | float) or not np.isfinite(v) for v in values):
        raise ArgumentError(f"{place} is no row of {count} numbers", "", "mend the lesson")
    return tuple(map(float, values))
