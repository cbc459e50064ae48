"""What a format can carry: the refusals and the sentences that formats share, in the same words everywhere.

`need_...` raise FileError for a network that a format cannot hold at all; the others give sentences for `leaves_out`.
"""

from collections.abc import Collection
from itertools import pairwise

from nnsim.files.described import is_described
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS

Sentences = tuple[str, ...]


def need_chain(trained: Trained, title: str) -> None:
    """FileError where layers do not simply follow each other."""
    if trained.is_chain:
        return
    if len(trained.inputs) > 1:
        why = f"there are {len(trained.inputs)} input layers, and in such a file layers follow each other"
    else:
        names = trained.network.by_id
        order = trained.network.order
        follow = {(one.id, other.id) for one, other in pairwise(order)}
        skip = next(
            li for la in order for li in trained.network.incoming(la.id) if (li.source, li.target) not in follow
        )
        why = f"the link from {names[skip.source].name} to {names[skip.target].name} skips what lies between"
    raise FileError(
        f"{title} cannot hold this network", why, "choose a format that holds any network, such as .onnx or .json"
    )


def need_activations(trained: Trained, title: str, keys: Collection[str]) -> None:
    """FileError where a layer has an activation that is not one of these keys."""
    for layer in trained.layers:
        if layer.key not in keys:
            have = ", ".join(ACTIVATIONS[key].title for key in keys)
            raise FileError(
                f"{title} has no {layer.activation.title}, which {layer.name} has",
                f"it has {have}",
                "choose another activation and train again, or another format",
            )


def need_after(trained: Trained, title: str) -> None:
    """FileError where outputs are scaled back in a way that cannot be put into the weights (see `Trained.folded`)."""
    if trained.folded().after is not None:
        raise FileError(
            f"{title} cannot scale the outputs back",
            f"the targets were scaled for training, and {trained.outputs_of[0].name} is not the identity",
            "choose a format that holds the whole preparation, such as .onnx",
        )


def weights_alone(trained: Trained) -> Sentences:
    """What is not in a file of weights alone: how layers are joined, activations, and the preparation of data."""
    said: Sentences = ("Which layer feeds which, and the activations, are not in the file.",)
    return (*said, *no_preparation(trained), *cuts_as_zero(trained))


def described_or_alone(trained: Trained) -> Sentences:
    """What is to be said of weights that have a description of the network beside them, where there is room for it."""
    if not is_described(trained):
        return weights_alone(trained)
    return ("Programs other than nnsim read the weights alone: it is they who build the network.",)


def no_preparation(trained: Trained) -> Sentences:
    """What is to be said where inputs and outputs are taken as the network has them inside."""
    said: Sentences = ()
    if trained.missing is not None or trained.before is not None:
        said += ("Inputs must be prepared as in the project before the weights are used.",)
    if trained.after is not None:
        said += ("Outputs are those of training; they must be scaled back as in the project.",)
    return said


def folded_in(trained: Trained) -> Sentences:
    """What is to be said where the preparation is put into the weights."""
    if trained.before is None and trained.after is None:
        return ()
    return ("The scaling of the data is put into the weights, so they are not those of the project.",)


def cuts_as_zero(trained: Trained) -> Sentences:
    """What is to be said where cut edges are weights like any other."""
    count = sum(int(block.cut.sum()) for layer in trained.layers for block in layer.blocks)
    return (f"{count:,} cut edges are written as weights of 0.",) if count else ()


def no_names(trained: Trained) -> Sentences:
    """What is to be said where columns and classes have no names."""
    what = [word for word, names in (("columns", trained.input_names), ("classes", trained.classes)) if names]
    return (f"The names of {' and '.join(what)} are not in the file.",) if what else ()


def a_picture(trained: Trained) -> Sentences:
    """What is to be said of a picture."""
    return ("It is a picture: weights are in it only where there are few, and no program can compute with it.",)
