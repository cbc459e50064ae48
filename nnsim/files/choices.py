"""A chosen part as JSON and back, and a writer of objects that puts back the keys that nobody knew."""

from typing import Any

import numpy as np

from nnsim.files.faults import shown
from nnsim.files.fields import Fields, Path, Unknown
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError, DesignError
from nnsim.kit.registry import Registry
from nnsim.network.design import Choice
from nnsim.parts.contracts import Part

MAX_SETTING = 8_000_000


class ObjectWriter:
    """Writes objects with the unknown keys that were read at their place."""

    def __init__(self, unknown: Unknown) -> None:
        self.unknown = unknown

    def object(self, path: Path, /, **known: JSON) -> dict[str, JSON]:
        """An object of these keys, and of those that were not known there."""
        return {**self.unknown.get(path, {}), **known}

    def choice(self, path: Path, choice: Choice, registry: Registry[Any]) -> dict[str, JSON]:
        """A chosen part; DesignError when there is no such part, or it does not have such a setting."""
        part = find_part(registry, choice.key, ", ".join(path))
        params = {param.name: param for param in part.params}
        settings = {}
        for name, value in choice.settings.items():
            if name not in params:
                raise DesignError(f"{part.title} has no parameter {name!r}", "", "remove it")
            settings[name] = steady(params[name].check(_native(value)))
        inner = (*path, "settings", choice.key)
        return self.object(path, key=choice.key, settings=self.object(inner, **settings))


def read_choice(fields: Fields, key: str, registry: Registry[Any]) -> Choice:
    """The part that is chosen under a key."""
    return chosen(fields.object(key), registry)


def chosen(fields: Fields, registry: Registry[Any]) -> Choice:
    """The part that an object chooses."""
    key = fields.text("key")
    part = find_part(registry, key, fields.place)
    inner = fields.object("settings", key)
    settings = {}
    for param in part.params:
        if param.name in inner.value:
            value = inner.get(param.name)
            if isinstance(value, str) and len(value) > MAX_SETTING:
                raise inner.refuse(param.name, f"it has more than {MAX_SETTING:,} characters", "shorten it")
            try:
                settings[param.name] = param.check(value)
            except (ArgumentError, OverflowError) as error:
                why = error.why if isinstance(error, ArgumentError) else "it is too large"
                raise inner.refuse(param.name, why, f"its default is {shown(param.default)}") from error
    inner.close()
    fields.close()
    return Choice(key, settings)


def find_part(registry: Registry[Any], key: str, place: str) -> Part:
    """The part of that key; DesignError, naming it, when this version has none."""
    if key not in registry.names:
        raise DesignError(
            f"{place} wants the {registry.kind} {shown(key)}",
            f"this version of nnsim does not have it; it has {', '.join(registry.names)}",
            "install the newest nnsim, or choose one of these in the file",
        )
    part: Part = registry[key]
    return part


def steady(value: JSON) -> JSON:
    """The value, but never −0.0, which equals 0.0 and is written in another way."""
    return value + 0.0 if isinstance(value, float) else value


def _native(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value
