"""SVG: the network as a picture for web pages, slides and drawing programs. Text stays text, and nothing is fetched."""

from nnsim.files.carrying import a_picture
from nnsim.files.documents._svg import svg
from nnsim.files.formats import Format
from nnsim.files.paper.picture import picture
from nnsim.files.paper.sheet import Drawing
from nnsim.files.trained import Trained
from nnsim.kit.resources import resource


def drawn(drawing: Drawing) -> bytes:
    """The file of a picture that is drawn already."""
    style = resource("style", "drawing.css").read_text("utf-8").replace("svg ", "")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{svg(drawing, style)}\n'.encode()


def _write(trained: Trained) -> bytes:
    return drawn(picture(trained))


PART = Format(
    title="SVG picture",
    help="The network drawn, for web pages, slides and drawing programs; large layers in short.",
    ending="svg",
    write=_write,
    leaves_out=a_picture,
    drawing=True,
    text=True,
)
