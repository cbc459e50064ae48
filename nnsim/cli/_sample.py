"""What `nnsim lesson new` and `nnsim tour new` share: a sample is written, to be changed."""

from pathlib import Path

from nnsim.kit.errors import ArgumentError


def write_sample(files: str | list[str], output: str, usual: str, kind: str, sample: tuple[str, ...]) -> Path:
    """Write a sample that comes with nnsim under the name that is wanted, or the usual one; nothing is replaced."""
    from nnsim.files.atomic import write_whole
    from nnsim.kit.resources import resource

    if files:
        raise ArgumentError("new takes no FILE", "", "name what it writes with --output")
    out = Path(output or usual)
    if out.suffix.lower() != ".toml":
        raise ArgumentError(f"{out.name} is no name for a {kind}", "", "give it the ending .toml")
    if out.exists():
        raise ArgumentError(f"{out.name} is there already", "it may be your work", "choose another name")
    write_whole(out, resource(*sample).read_bytes())
    return out
