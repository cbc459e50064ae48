"""Pictures of networks that need Qt: PDF and PNG, by the ending of the file."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli._output import say

if TYPE_CHECKING:
    from nnsim.files.trained import Trained

NOTE = "OUT may end in .pdf or .png, too: the picture of the network, made by Qt; no display is needed."


def is_picture(given: Namespace) -> bool:
    """True where OUT is to be such a picture."""
    from nnsim.files.paper.picture import PICTURES

    return not given.format and _ending(given) in PICTURES


def write_picture(given: Namespace, trained: "Trained") -> None:
    """Write the picture of a network."""
    from nnsim.files.atomic import write_whole
    from nnsim.files.paper.picture import PICTURES, picture

    write_whole(Path(given.out), given.picture(picture(trained), _ending(given)))
    say(f"{given.out}: the picture of the network, as {PICTURES[_ending(given)]}")


def _ending(given: Namespace) -> str:
    return Path(given.out).suffix.lower().removeprefix(".")
