"""The network of a worked solution, drawn with its weights, its sample and its targets."""

from collections.abc import Mapping

from nnsim.engine.expr import Array, Symbol
from nnsim.files.paper.figures import printed
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.sheet import Caption
from nnsim.files.paper.sketch import Sketch, letter
from nnsim.files.paper.spots import RADIUS, Place
from nnsim.network.design import Layer
from nnsim.network.standing import Standing, standings
from nnsim.session.forms import Course
from nnsim.session.solution.record import Recording


class Draft(Sketch):
    """The drawing of one recording."""

    def __init__(
        self, recording: Recording, notation: Course, digits: int, stands: Mapping[int, Standing] | None = None
    ) -> None:
        design = recording.design
        stands = standings(design.network, design.training.rule) if stands is None else stands
        super().__init__(design.network, recording.setup.compiled.layers, recording.before, digits, stands)
        self.recording, self.notation = recording, notation

    def symbol(self, layer: Layer) -> Symbol:
        """The letter of a layer's outputs, in the notation that is chosen."""
        return self.notation.symbol(super().symbol(layer))

    def around(self, layer: Layer, unit: int, place: Place) -> None:
        """The sample before an input, and the target behind an output, if there is one sample."""
        wired = self.wired[layer.id]
        if self.recording.setup.loaded.columns.x.shape[1] != 1:
            return
        if layer.is_input:
            value = self._sample(wired.o.name, unit)
            self.captions.append(Caption(place[0] - RADIUS - 6, place[1], value, "right", 8))
        elif wired.is_output and self.recording.setup.compiled.wiring.rule.supervised:
            target = row(letter(self.notation.lettered(wired.y).symbol, unit), Sign("=", "relation"),
                         self._sample(wired.y.name, unit))  # fmt: skip
            self.captions.append(Caption(place[0] + RADIUS + 6, place[1], target, "left", 8))

    def _sample(self, name: str, unit: int) -> Maths:
        layer = self.wired[self.network.layer(name.rpartition(".")[0]).id]
        columns = self.recording.setup.loaded.columns
        whole: Array = columns.x if name.endswith(".o") else columns.y
        return printed(float(whole[layer.first_row + unit, 0]), self.digits, f"{name}[{unit},0]", given=True)
