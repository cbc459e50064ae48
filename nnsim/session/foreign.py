"""Networks of other programs: what one becomes as a document, and whose weights fit into which network."""

from pathlib import Path

from nnsim.engine.expr import Array
from nnsim.files.exchange import read_file
from nnsim.files.faults import file_name
from nnsim.files.trained import Trained
from nnsim.files.weights import Weights
from nnsim.kit.errors import ArgumentError, FileError
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.network.limits import check_limits
from nnsim.session.draft import stand_in


def read_network(path: Path | str) -> Trained:
    """The whole network in a file of another program; FileError where it holds weights alone."""
    got = read_file(path)
    if isinstance(got, Weights):
        raise FileError(
            f"{file_name(path)} holds weights alone, and no network",
            "which layer feeds which, and the activations, are not in it",
            "open or make a network of that shape, and import the weights into it",
        )
    return got


def design_of(trained: Trained) -> tuple[Design, tuple[str, ...]]:
    """A network of another program as a design that starts from its weights, and sentences about what is to be known.

    A design measures its preparation on its data, which are not in such a file, so that of the network is put into the
    weights; samples that fit stand in for data. UserError where it is too large.
    """
    notes = list(trained.notes)
    flat = trained.folded()
    pairs = (("inputs", trained.before, flat.before), ("outputs", trained.after, flat.after))
    folded = [name for name, had, has in pairs if had is not None and has is None]
    if folded:
        notes.append(f"the scaling of {' and '.join(folded)} was put into the weights")
    if flat.after is not None:
        notes.append("its outputs are those before they are scaled back, which only an identity can take over")
    network = flat.network
    softmax = all(layer.key == "softmax" for layer in flat.outputs_of)
    training = Training(loss=Choice("cross_entropy" if softmax else "mse"), dtype=trained.dtype)
    try:
        data = Data(stand_in(flat.input_size, flat.output_size))
    except ArgumentError:
        data = Data(Choice("custom"))
        notes.append("there are no samples of its width: choose its data")
    else:
        notes.append("samples of its width stand in for data: choose its own")
    start: dict[int, Array] = {}
    for number, matrix in flat.matrices.items():
        start[number] = matrix.astype("float64")
        start[number].setflags(write=False)
    design = Design(network, training, data, start, trained.title)
    check_limits(design)
    return design, tuple(notes)


def weights_for(design: Design, got: Weights | Trained) -> Weights:
    """The weights of a file under the names of this design's layers.

    Those of a whole network whose layers are called otherwise are taken in order, if all of them have the same shapes;
    weights alone, if it is clear which belong to which layer (see `Weights.named_like`).
    Where the network scales its inputs, and the design prepares nothing, the scaling is put into the weights.
    """
    if isinstance(got, Weights):
        return got.named_like(design.network)
    network, data = design.network, design.data
    trained = got if data.is_prepared else got.folded()
    mine = [layer for layer in network.order if not layer.is_input]
    theirs = trained.layers
    wanted = [(network.fan_in(layer.id), layer.size) for layer in mine]
    if {la.name for la in mine} == {la.name for la in theirs} or wanted != [la.weight.shape for la in theirs]:
        return trained.weights
    renamed: dict[str, Array] = {}
    for layer, other in zip(mine, theirs, strict=True):
        renamed |= {f"{layer.name}.weight": other.weight, f"{layer.name}.bias": other.bias}
    return Weights(renamed)
