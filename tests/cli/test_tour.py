"""`nnsim tour`."""

import pytest

from nnsim.cli.tour import PART
from nnsim.kit.errors import ArgumentError, FileError
from nnsim.kit.resources import resource


def check(*files):
    from argparse import ArgumentParser

    parser = ArgumentParser()
    PART.options(parser)
    return PART.run(parser.parse_args(["check", *map(str, files)]))


def test_a_sound_tour_is_said_to_be(capsys):
    assert check(resource("tours", "gates.toml")) == 0
    assert "Gates and thresholds" in capsys.readouterr().out


def test_a_broken_one_is_refused_with_its_line(tmp_path):
    text = resource("tours", "gates.toml").read_text("utf-8")
    broken = tmp_path / "broken.toml"
    broken.write_text(text.replace('example = "and"', 'example = "nand"'), "utf-8")
    line = text[: text.index('example = "and"')].count("\n") + 1
    with pytest.raises(FileError, match=rf"broken.toml, line {line}:"):
        check(broken)


def test_a_tour_to_begin_with_is_sound_and_replaces_nothing(tmp_path, capsys):
    from argparse import ArgumentParser

    parser = ArgumentParser()
    PART.options(parser)
    out = tmp_path / "mine.toml"
    assert PART.run(parser.parse_args(["new", "-o", str(out)])) == 0
    assert check(out) == 0
    assert "steps on the example not" in capsys.readouterr().out
    wrong = {
        "there already": ["new", "-o", str(out)],
        "takes no FILE": ["new", "x.toml"],
        "no name for a tour": ["new", "-o", str(tmp_path / "x.txt")],
        "needs a FILE": ["check"],
        "writes nothing": ["check", "x", "-o", "y"],
    }
    for said, words in wrong.items():
        with pytest.raises(ArgumentError, match=said):
            PART.run(parser.parse_args(words))
