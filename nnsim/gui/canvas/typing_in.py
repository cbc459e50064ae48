"""Opens the inline editors: a weight, a bias, a name, a size, an activation, typed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt

from nnsim.gui.ahead import Ahead
from nnsim.gui.canvas import verbs, walk
from nnsim.gui.canvas.activation_names import activation_names
from nnsim.gui.canvas.asking import answer_box
from nnsim.gui.canvas.chips_item import chip_box
from nnsim.gui.canvas.inline_edit import InlineChoice, InlineEditor, editable, parse_size
from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.tips import place_name
from nnsim.gui.canvas.verdict_bubble import VerdictBubble
from nnsim.gui.numbers import full, parse
from nnsim.gui.texts import tr
from nnsim.kit.errors import ArgumentError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.canvas.hits import Hit
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.session.places import Place


class TypingIn:
    """One line editor and one list, laid over the canvas where they are needed; one is open at a time."""

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas, self.session = canvas, canvas.session
        self.editor = InlineEditor(canvas.viewport())
        self.choice = InlineChoice(canvas)
        self.fields = (self.editor, self.choice)
        self.editor.moved_on.connect(self._move_on)
        self.editor.done.connect(self._give_focus_back)
        self.choice.done.connect(self._give_focus_back)
        self._over = QRectF()
        self._place: Place | None = None
        self._question: int | None = None
        self._busy = False
        self.bubble = VerdictBubble(canvas.viewport())
        self.editor.closed.connect(self.bubble.hide)
        self.ahead = Ahead(canvas)
        self.editor.closed.connect(self.ahead.stop)

    def open_hit(self, hit: Hit) -> None:
        """Type into what was double-clicked."""
        place = hit.place
        if place is None:
            return
        if hit.kind in ("size", "activation"):
            (self.edit_size if hit.kind == "size" else self.edit_activation)(place.layer)
        elif hit.kind in ("name", "layer"):
            self.rename(place.layer)
        else:
            self.edit_value(place)

    def edit_value(self, place: Place) -> None:
        """Type a weight or a bias; a neuron stands for its bias."""
        if self._answer_at(place):
            return
        network = self.canvas.board.network
        if place.kind == "unit":
            if network.by_id[place.layer].is_input:
                self.session.notice("info", tr("an input has no weights"), tr("its numbers come from the data"))
                return
            place = next(iter(walk.column_of(network, place.layer, place.unit)), place)
        if place.kind not in ("edge", "bias"):
            return
        value = self.canvas.board.value(place)
        if value is None:
            why = tr("the edge is cut") if _cut(self.canvas, place) else tr("see the problems that are listed")
            self.session.notice("info", tr("there is no weight to type"), why)
            return
        self._place, self._question = place, None
        self.session.select(place)
        self.canvas.sync()
        title = tr("{name}: Enter takes it, Esc leaves it, Tab goes on", name=place_name(self.canvas.board, place))
        self.editor.open_at(self._area(self._box(place)), editable(full(value)), title, self._take_value)

    def _answer_at(self, place: Place) -> bool:
        """While an exercise asks about a place, its number is typed as an answer; the present question comes first."""
        exercise = self.session.exercise
        if exercise is None or not self.session.practising:
            return False
        present = exercise.present.place == place and exercise.is_open(exercise.at)
        number = exercise.at if present else exercise.open_at(place, self.session.sample)
        return number is not None and self.answer(number)

    def answer(self, number: int) -> bool:
        """Type the answer to a question of the exercise where its number stands; False where that is not drawn."""
        exercise = self.session.exercise
        if exercise is None:
            return False
        self.editor.close_edit()
        self.session.ask(number)
        self.canvas.sync()
        box = answer_box(self.canvas.board, number)
        if box is None:
            return False
        self._place, self._question = None, number
        words = tr("{name}: Enter checks it, Esc leaves it, Tab goes on", name=tr(exercise.title(number)))
        self.editor.open_at(self._area(rect(box)), "", words, self._take_answer)
        self.editor.setPlaceholderText("?")
        self.ahead.prepare(exercise, number)
        return True

    def rename(self, layer: int) -> None:
        """Type a layer's name."""
        board = self.canvas.board
        box = rect(board.stage.shapes[layer].name_box).translated(*board.stage.center(layer))
        take = lambda text: self._try(lambda: verbs.rename(self.session, layer, text))  # noqa: E731
        self._place = self._question = None
        name = board.network.by_id[layer].name
        self.editor.open_at(self._area(box), name, tr("Name of the layer"), take, number=False)

    def edit_size(self, layer: int) -> None:
        """Type a layer's size."""
        board = self.canvas.board
        box = rect(board.stage.shapes[layer].footer_box).translated(*board.stage.center(layer))
        take = lambda text: self._try(lambda: verbs.resize(self.session, layer, parse_size(text)))  # noqa: E731
        self._place = self._question = None
        self.editor.open_at(self._area(box), str(board.network.by_id[layer].size), tr("Number of neurons"), take)

    def edit_activation(self, layer: int) -> None:
        """Choose a layer's activation function."""
        board = self.canvas.board
        one = board.network.by_id[layer]
        if one.is_input:
            return
        box = rect(board.stage.shapes[layer].footer_box).translated(*board.stage.center(layer))
        take = lambda key: self._try(lambda: verbs.set_activation(self.session, [layer], key))  # noqa: E731
        now, title = one.activation.key, tr("Activation function")
        self.choice.open_at(self._area(box), activation_names(), now, title, take)

    def leave(self) -> bool:
        """Take what is being typed; False when it is refused and the editor stays."""
        self.choice.close_edit()
        return self.editor.commit() if self.editor.is_open else True

    def close(self) -> None:
        """Put the editor away without taking anything, unless it is just being used."""
        if not self._busy:
            self.editor.close_edit()
            self.choice.close_edit()

    def follow(self) -> None:
        """Keep what is open over its label when the picture has moved."""
        area = self.canvas.mapFromScene(self._over).boundingRect()
        for field in self.fields:
            if field.is_open:
                field.place(area)

    def _take_value(self, text: str) -> bool:
        place = self._place
        return place is not None and self._try(lambda: self.session.set_weight(place, parse(text)))

    def _take_answer(self, text: str) -> bool:
        number = self._question
        if number is None or self.session.exercise is None:
            return True
        self._busy = True
        try:
            verdict = self.session.answer_question(number, text)
            self.canvas.sync()
        except ArgumentError as error:
            self.bubble.say(
                "refused", tr("; ".join(part for part in (error.what, error.remedy) if part)), self.editor.geometry()
            )
            return False
        finally:
            self._busy = False
        if not verdict.right:
            words = tr(verdict.words)
            self.bubble.say(verdict.kind, words[:1].upper() + words[1:], self.editor.geometry())
        return verdict.right

    def _try(self, act: object) -> bool:
        self._busy = True
        try:
            done = verbs.attempt(self.session, act)  # type: ignore[arg-type]
            self.session.close_edit()
            self.canvas.sync()
        finally:
            self._busy = False
        return done

    def _move_on(self, step: int) -> None:
        if self._question is not None:
            self._answer_next(step)
            return
        if self._place is None:
            return
        found = walk.following(self.canvas.board.network, self._place, step)
        if found is not None:
            self.edit_value(found)

    def _answer_next(self, step: int) -> None:
        """The next open question that is drawn; the program walks on to it."""
        exercise = self.session.exercise
        if exercise is None or not self.session.practising or not verbs.attempt(self.session, self._walk_on(step)):
            return
        self.canvas.sync()
        self.answer(exercise.at)

    def _walk_on(self, step: int) -> Callable[[], None]:
        def go() -> None:
            self.session.ask_next(step)
            self.session.walk_to_question()

        return go

    def _give_focus_back(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _area(self, box: QRectF) -> QRect:
        self._over = box
        self.canvas.show_box(box)
        return self.canvas.mapFromScene(box).boundingRect()

    def _box(self, place: Place) -> QRectF:
        board = self.canvas.board
        stage = board.stage
        if place.kind == "edge":
            found = stage.edge(place)
            if found is not None:
                middle = found[0].samples[found[1]][len(found[0].samples[found[1]]) // 2]
                return chip_box(board, place) or QRectF(middle[0] - 23, middle[1] - 9, 46, 18)
        position = board.network.by_id[place.layer].units.index(place.unit)
        shape = stage.shapes[place.layer]
        x, y = stage.unit_place(place.layer, position)
        if place.kind == "bias" and position < shape.shown and shape.mode in ("full", "medium", "row"):
            return rect(shape.bias_box(position)).translated(*stage.center(place.layer))
        return QRectF(x - shape.half_unit[0] - 50, y - 9, 46, 18)


def _cut(canvas: CanvasView, place: Place) -> bool:
    try:
        return canvas.session.is_cut(place)
    except UserError:
        return False
