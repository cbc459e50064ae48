"""`nnsim tour check`."""

import pytest

from nnsim.cli.tour import PART
from nnsim.kit.errors import FileError
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
