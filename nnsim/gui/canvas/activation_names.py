"""What the canvas calls the activation functions: their titles in the person's language."""

from nnsim.gui.texts import tr
from nnsim.parts.activations import REGISTRY as ACTIVATIONS


def activation_name(key: str) -> str:
    """The title of an activation function; its key where no such part is known, as in a damaged project."""
    return tr(ACTIVATIONS[key].title) if key in ACTIVATIONS else key


def activation_names() -> dict[str, str]:
    """The titles of all of them by their keys."""
    return {key: activation_name(key) for key in ACTIVATIONS.names}
