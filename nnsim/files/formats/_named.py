"""Names of columns and classes beside a network, in formats that have room for an object of JSON."""

from dataclasses import replace

from nnsim.files.strict_json import JSON
from nnsim.files.trained import NAMES, Trained


def names_of(trained: Trained) -> dict[str, JSON]:
    """The title, and the names that are known."""
    lists = {"inputs": trained.input_names, "outputs": trained.output_names, "classes": trained.classes}
    return {"title": trained.title, **{name: list(names) for name, names in lists.items() if names}}


def named_columns(trained: Trained, notes: object) -> Trained:
    """The network with such names; what is no list of as many names as it has columns is not taken."""
    if not isinstance(notes, dict):
        return trained
    classes = 2 if trained.output_size == 1 else trained.output_size
    sizes = {"inputs": trained.input_size, "outputs": trained.output_size, "classes": classes}
    found: dict[str, tuple[str, ...]] = {}
    for key, size in sizes.items():
        values = notes.get(key)
        if isinstance(values, list) and len(values) == size and all(_is_name(value) for value in values):
            found[key if key == "classes" else f"{key[:-1]}_names"] = tuple(values)
    title = notes.get("title")
    named = replace(trained, title=title) if isinstance(title, str) and _is_title(title) else trained
    return replace(
        named,
        input_names=found.get("input_names", ()),
        output_names=found.get("output_names", ()),
        classes=found.get("classes", ()),
    )


def _is_name(value: object) -> bool:
    return isinstance(value, str) and len(value) <= NAMES


def _is_title(text: str) -> bool:
    return 0 < len(text) <= NAMES and text.isprintable()
