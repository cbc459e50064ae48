"""How trained networks leave and enter: the format by its name or by the ending of the file, and what it leaves out."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nnsim.files.atomic import write_whole
from nnsim.files.faults import file_name, opening, shown
from nnsim.files.formats import REGISTRY, Format
from nnsim.files.reading import open_ordinary, read_whole
from nnsim.files.trained import Trained, checked
from nnsim.files.weights import Weights, checked_arrays
from nnsim.kit.errors import FileError, UserError
from nnsim.parts.layers import REGISTRY as KINDS

LINES = 40
LINE = 120
_HEAD = 2_000  # bytes in which a file of nnsim's says that it is one
SHOWN = 20_000  # the most parameters of a network whose file is made only to be looked at

_TORCH = "in PyTorch: safetensors.torch.save_file(torch.load(file, weights_only=True), 'weights.safetensors')"
_ARRAYS = "numpy.savez('weights.npz', **arrays)"
_PICKLE = "such a file can run any program when it is opened"
_REFUSED = {
    "pt": (_PICKLE, _TORCH),
    "pth": (_PICKLE, _TORCH),
    "ckpt": (_PICKLE, _TORCH),
    "pkl": (_PICKLE, f"load it where it was made, and save the arrays with {_ARRAYS}"),
    "pickle": (_PICKLE, f"load it where it was made, and save the arrays with {_ARRAYS}"),
    "joblib": (_PICKLE, f"load it where it was made, and save the arrays with {_ARRAYS}"),
    "npy": ("it holds one array only", f"save all arrays with {_ARRAYS}"),
}


def refused() -> dict[str, tuple[str, str]]:
    """Endings that nnsim refuses, each with the reason and the remedy; those of a registered format are not."""
    known = {ending for form in REGISTRY.values() for ending in form.endings}
    return {ending: reason for ending, reason in _REFUSED.items() if ending not in known}


# ------------------------------------------------------------------------------------------------ which format


def format_key(path: Path | str, key: str = "") -> str:
    """The key of the format to write: the one that is asked for, or that the ending names; FileError if none."""
    if key:
        REGISTRY.find(key)
        return key
    ending = _ending(path)
    for name, form in REGISTRY.items():
        if ending in form.endings and not form.by_name:
            return name
    named = [name for name, form in REGISTRY.items() if ending in form.endings]
    if named:
        raise FileError(f"the ending .{ending} names no format", "", f"ask for one by name: {', '.join(named)}")
    raise _no_format(path, ending, REGISTRY.values())


def readers(path: Path | str) -> tuple[Format, ...]:
    """The formats that files of this ending may have and that can be read; FileError when there is none."""
    ending = _ending(path)
    forms = [form for form in REGISTRY.values() if ending in form.endings]
    found = tuple(form for form in forms if form.read is not None)
    if forms and not found:
        name = file_name(path)
        raise FileError(
            f"{name} cannot be opened", f"{forms[0].title} is written only", f"use one of {_listed(readable())}"
        )
    if not found:
        raise _no_format(path, ending, (form for form in REGISTRY.values() if form.read is not None))
    return found


def readable() -> tuple[str, ...]:
    """The endings of files that can be read, without their dots."""
    return tuple(dict.fromkeys(e for form in REGISTRY.values() if form.read is not None for e in form.endings))


def is_foreign(path: Path | str) -> bool:
    """True for a name with the ending of a format of other programs, be it read, written or refused."""
    ending = _ending(path)
    return ending in refused() or any(ending in form.endings for form in REGISTRY.values())


def _ending(path: Path | str) -> str:
    return Path(path).suffix.lower().removeprefix(".")


def _listed(endings: Iterable[str]) -> str:
    return ", ".join(f".{ending}" for ending in dict.fromkeys(endings))


def _no_format(path: Path | str, ending: str, among: Iterable[Format]) -> FileError:
    if ending in refused():
        why, remedy = refused()[ending]
        return FileError(f"nnsim does not read or write .{ending} files", why, remedy)
    what = f"the ending .{ending} of {file_name(path)}" if ending else f"{file_name(path)}, which has no ending,"
    endings = _listed(ending for form in among for ending in form.endings)
    return FileError(f"{what} names no format", "", f"use one of {endings}")


# ------------------------------------------------------------------------------------------------ out


def left_out(trained: Trained, form: Format) -> tuple[str, ...]:
    """In sentences, what of this network would not be in the file."""
    said = form.leaves_out(trained)
    if trained.special is not None and not form.drawing:
        said += (f"Only the weights are written: {trained.special.name} is no layer that sums up its inputs.",)
    if form.precision == "float32" and trained.dtype == "float64":
        said += ("The numbers are rounded to float32, to about 7 digits.",)
    return said


def write(trained: Trained | Weights, form: Format) -> bytes:
    """The bytes of a file; FileError for what the format cannot hold, UserError where its library is missing."""
    form.need_library()
    if isinstance(trained, Weights):
        if form.pack is None:
            why = "which layer feeds which, and the activations, are not known"
            remedy = "make a project of that shape with nnsim new, put them in with nnsim import, and export that"
            raise FileError(f"{form.title} cannot be made of weights alone", why, remedy)
        return form.pack(Weights(checked_arrays(trained.arrays.items(), "the network"), trained.meta))
    if trained.missing is not None and form.pack is None:
        raise trained.missing
    sound, special = checked(trained), trained.special
    if special is not None and not form.drawing:
        if form.pack is None:
            kind = KINDS[special.kind].title
            why = f"{special.name} is a {kind} layer, and {form.title} has only layers that sum up their inputs"
            raise FileError(f"{form.title} cannot hold this network", why, "export its weights, as .npz or .csv")
        return form.pack(sound.weights)
    with np.errstate(all="ignore"):
        return form.write(sound)


def export_file(path: Path | str, trained: Trained | Weights, key: str = "") -> tuple[Path, ...]:
    """Write a file in the format of that key, or of the file's ending; whole or not at all. Says which were written.

    Formats with several files write the one that was named last: when it is there, all are.
    """
    form = REGISTRY[format_key(path, key)]
    path = Path(path)
    try:
        data = write(trained, form)
        more = form.beside(checked(trained), path.stem) if form.beside and isinstance(trained, Trained) else {}
    except FileError as error:
        raise FileError(f"{file_name(path)} cannot be written", _reason(error), error.remedy) from error
    written = [path.with_name(name) for name in more]
    if path in written:
        raise FileError(f"{file_name(path)} cannot be written", "a file beside it has its name", "choose another name")
    for place in written:
        _not_of_others(path, place)
    for place, content in zip(written, more.values(), strict=True):
        write_whole(place, content)
    write_whole(path, data)
    return (path, *written)


def _not_of_others(path: Path, place: Path) -> None:
    """FileError where a file that would be written beside another is there already, and is not nnsim's."""
    if not os.path.lexists(place):
        return
    with open_ordinary(place) as (stream, _):
        if b"nnsim" not in stream.read(_HEAD):
            why = f"{place.name}, which would be written beside it, is there already, and is another's"
            raise FileError(f"{file_name(path)} cannot be written", why, "choose another name")


def _reason(error: UserError) -> str:
    return f"{error.what} ({error.why})" if error.why else error.what


@dataclass(frozen=True)
class Preview:
    """What a file would be like: its first lines, or lines that describe it; what it leaves out; why it cannot be."""

    lines: tuple[str, ...] = ()
    is_text: bool = False
    size: int | None = None
    left_out: tuple[str, ...] = ()
    refusal: UserError | None = None


def preview(trained: Trained, key: str) -> Preview:
    """What the file of that format would be like; of a large network it is not made, only described."""
    form = REGISTRY.find(key)
    if trained.network.parameter_count > SHOWN:
        return Preview(_contents(trained), left_out=left_out(trained, form))
    try:
        data = write(trained, form)
    except UserError as error:
        return Preview(refusal=error)
    if form.text:
        text = data[: LINES * 4 * LINE].decode("utf-8", "replace").splitlines()
        lines = tuple(line if len(line) <= LINE else line[:LINE] + " …" for line in text[:LINES])
        lines += ("…",) if len(text) > LINES else ()
    else:
        lines = form.summary(data) if form.summary else _contents(trained)
    return Preview(lines, form.text, len(data), left_out(trained, form))


def _contents(trained: Trained) -> tuple[str, ...]:
    lines = []
    for layer in trained.layers:
        lines.append(f"{layer.name}.weight  {layer.weight.shape}")
        lines.append(f"{layer.name}.bias    ({layer.size})")
    return tuple(lines)


# ------------------------------------------------------------------------------------------------ in


def read_file(path: Path | str) -> Weights | Trained:
    """Read a file of another program; FileError for anything doubtful, UserError where a library is missing."""
    forms = readers(path)
    name, data = file_name(path), read_whole(path)
    with opening(name):
        return read_bytes(data, forms)


def read_bytes(data: bytes, forms: tuple[Format, ...]) -> Weights | Trained:
    """The weights, or the network, in the first of these formats that recognizes the bytes; what is read is checked."""
    form = forms[0]
    if len(forms) > 1:
        found = next((form for form in forms if form.recognizes is not None and form.recognizes(data)), None)
        if found is None:
            kinds = " nor ".join(form.title for form in forms)
            raise FileError(f"it is neither {kinds}", f"it begins with {shown(data[:20])}", "choose another file")
        form = found
    form.need_library()
    assert form.read is not None
    try:
        with np.errstate(all="ignore"):  # numbers that overflow or are none are what the file has
            got = form.read(data)
            if isinstance(got, Weights):
                return Weights(checked_arrays(got.arrays.items(), "it"), got.meta)
            got = checked(got)
    except FileError:
        raise
    except UserError as error:
        raise FileError(error.what, error.why, error.remedy) from error
    return replace(got, notes=(*got.notes, *_doubts(got)))


def _doubts(trained: Trained) -> tuple[str, ...]:
    """What a person should know of numbers that were read."""
    return tuple(
        f"in {layer.name}, {count:,} weights are not finite"
        for layer in trained.layers
        if (count := int(np.count_nonzero(~np.isfinite(layer.weight)) + np.count_nonzero(~np.isfinite(layer.bias))))
    )


def read_weights(path: Path | str) -> Weights:
    """The weights in a file, of the whole network if it holds one."""
    got = read_file(path)
    return got if isinstance(got, Weights) else got.weights
