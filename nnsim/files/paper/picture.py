"""The picture of a trained network: layers with their names and activations, weights where there are few.

It becomes SVG and TikZ in nnsim/files/formats; what needs Qt, as PDF and PNG do, is made by the window's floor.
"""

from collections.abc import Callable

from nnsim.files.paper.sheet import Caption, Drawing
from nnsim.files.paper.sketch import LEAST, SIDE, Sketch
from nnsim.files.paper.spots import RADIUS, Place
from nnsim.files.trained import Trained
from nnsim.network.compile import Samples, compile_design
from nnsim.network.design import Design, Layer
from nnsim.network.standing import standings

PICTURES = {"pdf": "PDF", "png": "PNG"}  # by their endings, what is made with Qt
Painter = Callable[[Drawing | str, str], bytes]  # a picture, of a drawing or of SVG, in the format of that ending
LETTERS, WIDE = 20, 4.9  # of a name beside a neuron, and how wide one is at most, mostly


class _Figure(Sketch):
    """A sketch with the names of columns beside inputs, and those of classes or columns beside outputs."""

    def __init__(self, trained: Trained) -> None:
        wired = compile_design(Design(trained.network), Samples(1, 0, "")).layers
        stands = standings(trained.network) if trained.stands is None else trained.stands
        super().__init__(trained.network, wired, trained.matrices, stands=stands)
        self.least = LEAST
        self._names: dict[int, tuple[str, ...]] = {}
        outputs = trained.classes if len(trained.classes) == trained.output_size else trained.output_names
        for layers, names in ((trained.inputs, trained.input_names), (trained.network.outputs, outputs)):
            at = 0
            for layer in layers if names else ():
                self._names[layer.id] = tuple(map(_short, names[at : at + layer.size]))
                at += layer.size
        longest = max((len(name) for names in self._names.values() for name in names), default=0)
        self.side = max(SIDE, RADIUS + 10 + WIDE * longest)

    def has_biases(self, layer: Layer) -> bool:
        """Biases stand where weights do."""
        return bool(self.wired[layer.id].kind.first_row) and all(
            link.key in self.labelled for link in self.network.incoming(layer.id)
        )

    def around(self, layer: Layer, unit: int, place: Place) -> None:
        """The name of the column, or of the class."""
        if layer.id not in self._names:
            return
        x = place[0] + (RADIUS + 6) * (-1 if layer.is_input else 1)
        side = "right" if layer.is_input else "left"
        self.captions.append(Caption(x, place[1], self._names[layer.id][unit], side, 8))


def _short(name: str) -> str:
    return name if len(name) <= LETTERS else name[: LETTERS - 1] + "…"


def picture(trained: Trained) -> Drawing:
    """The drawing."""
    return _Figure(trained).draw()
