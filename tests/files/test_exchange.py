"""Every format of the registry: what it can hold comes back, what it cannot is refused, and what is left out said."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnsim.files import exchange
from nnsim.files.exchange import (
    Preview,
    export_file,
    format_key,
    is_foreign,
    left_out,
    preview,
    read_bytes,
    read_file,
    readable,
    refused,
    write,
)
from nnsim.files.formats import REGISTRY, Format
from nnsim.files.trained import Trained
from nnsim.files.weights import Weights
from nnsim.kit.errors import DataError, FileError, UserError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from tests.campaigns import costly, covering
from tests.files.making_trained import FITTING, a_chain, rows, trained, with_activation, with_preparation

SENTENCE = re.compile(r"[^a-z].*[.]", re.DOTALL)


@pytest.fixture(params=[*REGISTRY])
def form(request):
    """Each format; those whose library is missing are not there to be tested."""
    found = REGISTRY[request.param]
    if found.library:
        pytest.importorskip(found.library)
    return found


def agree(one, other, exact):
    """The same numbers: to the last bit, or up to rounding; NaN and infinities where they are."""
    return np.array_equal(one, other, equal_nan=True) or (
        not exact and np.allclose(one, other, rtol=1e-6, atol=1e-6, equal_nan=True)
    )


def attempt(made, form):
    """The bytes, or the refusal."""
    try:
        return write(made, form), None
    except FileError as error:
        return b"", error


@settings(costly(1000), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=trained())
def test_what_is_written_is_read_again_or_refused(form, made):
    data, refusal = attempt(made, form)
    if refusal is not None:
        assert refusal.remedy
        assert form.pack is None, "weights alone are always written"
        return
    assert all(SENTENCE.fullmatch(sentence) for sentence in left_out(made, form))
    assert write(made, form) == data, "equal networks give equal bytes"
    if form.text:
        data.decode()
    if form.read is None:
        return
    again = read_bytes(data, (form,))
    if isinstance(again, Weights):
        assert again.arrays.keys() == made.weights.arrays.keys()
        assert all(np.array_equal(again.arrays[name], array) for name, array in made.weights.arrays.items())
        return
    x = rows(made.input_size)
    plain = made.before is None and made.after is None
    same_layers = again.network.shape_text == made.network.shape_text or form.pack is not None  # sums in the same order
    assert agree(again.outputs(x), made.outputs(x), plain and same_layers and form.precision == "float64")


def test_most_formats_hold_a_plain_chain(form):
    assert write(FITTING[0], form)


@pytest.mark.parametrize(("form", "key"), covering(REGISTRY, ACTIVATIONS), indirect=["form"])
def test_each_activation_comes_back_or_is_refused(form, key):
    for output in (False, True):
        made = with_activation(key, output)
        data, refusal = attempt(made, form)
        if refusal is not None:
            assert ACTIVATIONS[key].title in str(refusal)
        elif form.read is not None and isinstance(again := read_bytes(data, (form,)), Trained):
            x = rows(made.input_size)
            assert np.allclose(again.outputs(x), made.outputs(x), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("key", [*REGISTRY])
def test_a_format_describes_itself(key):
    found = REGISTRY[key]
    assert isinstance(found, Format)
    assert found.title
    assert SENTENCE.fullmatch(found.help)
    assert all(re.fullmatch("[a-z0-9]+", ending) for ending in found.endings)
    assert bool(found.library) == bool(found.extra)
    assert not (found.pack and found.beside)


def test_each_ending_means_one_format_or_is_told_apart():
    for ending in {ending for found in REGISTRY.values() for ending in found.endings}:
        sharing = [found for found in REGISTRY.values() if ending in found.endings]
        assert len([found for found in sharing if not found.by_name]) <= 1
        readers = [found for found in sharing if found.read is not None]
        assert len(readers) < 2 or all(found.recognizes is not None for found in readers)
        assert ending not in refused()


def test_formats_that_share_an_ending_know_each_other_s_files():
    for key, found in REGISTRY.items():
        if found.recognizes is not None and not found.library:
            data = {other: write(FITTING[0], REGISTRY[other]) for other in REGISTRY if not REGISTRY[other].library}
            assert found.recognizes(data[key])
            strangers = [other for other in data if other != key and REGISTRY[other].recognizes is not None]
            assert not any(found.recognizes(data[other]) for other in strangers)


# ------------------------------------------------------------------------------------------------ made-up formats

NET = Format(title="Net A", help="One.", ending="zz", write=lambda t: b"A" + t.title.encode(), text=True,
             read=lambda data: FITTING[0], recognizes=lambda data: data.startswith(b"A"))  # fmt: skip
OTHER = Format(title="Net B", help="Another.", ending="zz", write=lambda t: b"B", by_name=True,
               read=lambda data: FITTING[1], recognizes=lambda data: data.startswith(b"B"))  # fmt: skip
CODE = Format(title="Code", help="Code.", ending="zc", write=lambda t: b"code", precision="float32",
              beside=lambda t, stem: {f"{stem}.dat": b"data"}, leaves_out=lambda t: ("This.",))  # fmt: skip
AWAY = Format(title="Away", help="Away.", ending="za", write=lambda t: b"", library="no_such_module", extra="away")
NAMED = Format(title="Named", help="Named.", ending="zn", write=lambda t: b"", by_name=True)


@pytest.fixture
def made_up(monkeypatch):
    """A registry of formats that are not there."""
    found = {"a": NET, "b": OTHER, "code": CODE, "away": AWAY, "named": NAMED}

    class Fake(dict):
        names = tuple(found)

        def find(self, key):
            return self[key]

    monkeypatch.setattr(exchange, "REGISTRY", Fake(found))


@pytest.mark.usefixtures("made_up")
def test_the_ending_or_the_name_says_which_format(tmp_path):
    assert format_key("x.zz") == "a"
    assert format_key("x.zz", "b") == "b"
    assert format_key("X.ZC") == "code"
    with pytest.raises(FileError, match=r"\.zn names no format; ask for one by name: named"):
        format_key("x.zn")
    export_file(tmp_path / "one.zz", FITTING[0])
    export_file(tmp_path / "two.zz", FITTING[0], "b")
    assert (tmp_path / "two.zz").read_bytes() == b"B"
    assert read_file(tmp_path / "one.zz").network == FITTING[0].network
    assert read_file(tmp_path / "two.zz").network == FITTING[1].network
    (tmp_path / "three.zz").write_bytes(b"C")
    with pytest.raises(FileError, match="neither Net A nor Net B"):
        read_file(tmp_path / "three.zz")
    (tmp_path / "x.zc").write_bytes(b"")
    with pytest.raises(
        FileError, match=r"Code is written only\); use one of \.zz|Code is written only; use one of \.zz"
    ):
        read_file(tmp_path / "x.zc")
    assert readable() == ("zz",)
    assert is_foreign("a.zc") and is_foreign("a.pkl") and not is_foreign("a.nnsim") and not is_foreign("a")  # noqa: PT018


@pytest.mark.usefixtures("made_up")
def test_a_format_of_several_files_writes_all_of_them(tmp_path):
    written = export_file(tmp_path / "net.zc", FITTING[0])
    assert [path.name for path in written] == ["net.zc", "net.dat"]
    assert (tmp_path / "net.dat").read_bytes() == b"data"
    assert left_out(FITTING[0], CODE) == ("This.", "The numbers are rounded to float32, to about 7 digits.")
    assert left_out(replace(FITTING[0], dtype="float32"), CODE) == ("This.",)


@pytest.mark.usefixtures("made_up")
def test_a_library_that_is_missing_is_named(tmp_path):
    with pytest.raises(UserError, match=r"no_such_module is not installed; install nnsim\[away\]"):
        export_file(tmp_path / "x.za", FITTING[0])
    assert preview(FITTING[0], "away").refusal is not None


@pytest.mark.usefixtures("made_up")
def test_weights_alone_are_no_network(tmp_path):
    with pytest.raises(FileError, match="cannot be made of weights alone"):
        export_file(tmp_path / "x.zz", FITTING[0].weights)
    unknown = replace(FITTING[0], missing=DataError("the data are gone", "", "bring them back"))
    with pytest.raises(UserError, match="the data are gone"):
        export_file(tmp_path / "x.zz", unknown)
    assert list(tmp_path.iterdir()) == []


def test_a_preview_shows_the_beginning(form):
    key = next(key for key in REGISTRY if REGISTRY[key] is form)
    found = preview(a_chain((30, 100, 30)), key)
    assert isinstance(found, Preview)
    assert found.refusal is None
    assert found.size == len(write(a_chain((30, 100, 30)), form))
    assert 0 < len(found.lines) <= 200
    assert all(len(line) < 200 and "\n" not in line for line in found.lines)
    large = preview(a_chain((200, 200, 2)), key)
    assert large.size is None
    assert large.lines[0] == "hidden1.weight  (200, 200)"


def test_a_file_that_cannot_be_written_leaves_no_trace(form, tmp_path):
    wide = replace(FITTING[0], matrices={**FITTING[0].matrices, 2: np.ones((1, 1))})
    with pytest.raises(FileError, match="cannot be written"):
        export_file(tmp_path / f"x.{form.ending}", wide, next(k for k in REGISTRY if REGISTRY[k] is form))
    assert list(Path(tmp_path).iterdir()) == []


@given(st.sampled_from(FITTING), st.booleans())
def test_the_whole_network_is_described_beside_its_weights(made, prepared):
    made = with_preparation(made, after=True) if prepared else made
    for key in ("json", "safetensors"):
        again = read_bytes(write(made, REGISTRY[key]), (REGISTRY[key],))
        assert isinstance(again, Trained)
        assert (again.network, again.title) == (made.network, made.title)
        x = rows(made.input_size)
        assert np.array_equal(again.outputs(x), made.outputs(x))
