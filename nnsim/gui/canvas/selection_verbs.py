"""What keys and menus do with the selection: walk, add, delete, cut, freeze, link, nudge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF

from nnsim.gui.canvas import inserting, verbs, walk
from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.tips import place_name
from nnsim.gui.texts import tr
from nnsim.session.places import Place, layer_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.gui.canvas.walk import Direction

PAN = 60  # pixels
_STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class SelectionVerbs:
    """Every verb ends with the canvas in step with the session."""

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas, self.session = canvas, canvas.session
        self.link_from: Place | None = None

    @property
    def current(self) -> Place | None:
        """What the keys act on: what was selected last."""
        selection = self.canvas.board.selection
        return selection[-1] if selection else None

    def _do(self, act: object) -> bool:
        self.canvas.sync()
        done = verbs.attempt(self.session, act)  # type: ignore[arg-type]
        self.canvas.sync()
        return done

    # -- walking

    def go(self, direction: Direction) -> None:
        """Select the neighbour in a direction."""
        self.canvas.sync()
        found = walk.neighbor(self.canvas.board.network, self.current, direction)
        if found is not None:
            self.select(found)

    def also(self, direction: Direction) -> None:
        """Select the neighbour in a direction besides what is selected."""
        self.canvas.sync()
        found = walk.neighbor(self.canvas.board.network, self.current, direction)
        if found is not None:
            self.session.select(*(place for place in self.session.selection if place != found), found)
            self.canvas.sync()
            self.canvas.show_box(self.box(found))

    def look(self, direction: Direction) -> None:
        """Move the picture, so that more is seen of what lies in a direction."""
        across, down = _STEPS[direction]
        self.canvas.pan(QPoint(-across * PAN, -down * PAN))

    def tab(self, step: int) -> bool:
        """Select the next thing of the same kind; False after the last, so that Tab leaves the canvas."""
        self.canvas.sync()
        board, now = self.canvas.board, self.current
        if now is None:
            layers = board.network.order
            found = layer_place(layers[0 if step > 0 else -1].id) if layers else None
        else:
            found = walk.following(board.network, now, step)
        if found is not None:
            self.select(found)
        return found is not None

    def select(self, place: Place) -> None:
        """Select one thing and bring it into sight."""
        self.session.select(place)
        self.canvas.sync()
        self.canvas.show_box(self.box(place))

    def box(self, place: Place) -> QRectF:
        """Where a place is drawn."""
        stage = self.canvas.board.stage
        if place.kind == "layer" or place.unit < 0:
            return rect(stage.outline(place.layer))
        position = stage.network.by_id[place.layer].units.index(place.unit)
        x, y = stage.unit_place(place.layer, position)
        half, high = stage.shapes[place.layer].half_unit
        return QRectF(x - half - 30, y - high - 30, 2 * half + 60, 2 * high + 60)

    def edges(self) -> None:
        """From a neuron to its bias and edges, which can then be walked with Tab."""
        now = self.current
        if now is not None and now.kind == "unit" and not self.canvas.board.network.by_id[now.layer].is_input:
            column = walk.column_of(self.canvas.board.network, now.layer, now.unit)
            first = next((one for one in column if one.kind == "edge"), column[0] if column else None)
            self.select(first or now)

    def escape(self) -> bool:
        """Give up linking, or show the weights again, or select nothing; False when a notice may go, too."""
        if self.link_from is not None:
            self._end_linking()
            return True
        if self.session.overlay is not None:
            self.session.show_overlay(None)
            return True
        self.session.select()
        return False

    def select_all(self) -> None:
        """Select all layers."""
        self.canvas.sync()
        self.session.select(*(layer_place(la.id) for la in self.canvas.board.network.layers))
        self.canvas.sync()

    # -- adding and deleting

    def add_layer(self) -> None:
        """Add a layer after the selected one or into the selected link; else in front of the output."""
        now, board = self.current, self.canvas.board
        if self._do(lambda: inserting.insert_layer(self.session, board.stage, now)) and self.current is not None:
            self.canvas.show_box(self.box(self.current))

    def add_layer_at(self, x: float, y: float) -> None:
        """Add a layer where one double-clicked, or beside what stands there; it is linked by hand."""
        stage = self.canvas.board.stage
        self._do(lambda: inserting.free_layer(self.session, stage, (round(x), round(y))))

    def add_unit(self) -> None:
        """Add a neuron below the selected one, or at the end of the selected layer."""
        now = self.current
        if now is not None and now.kind in ("layer", "unit"):
            self._do(lambda: verbs.insert_unit(self.session, now))

    def delete(self) -> None:
        """Delete what is selected; the nearest thing that stays is selected instead."""
        self.canvas.sync()
        places, now = self.canvas.board.selection, self.current
        if now is None:
            return
        network = self.canvas.board.network
        heir = layer_place(now.layer) if now.kind == "unit" else walk.neighbor(network, now, "left")
        if self._do(lambda: verbs.delete(self.session, places)):
            alive = heir is not None and heir not in places and self.canvas.board.stage.exists(heir)
            self.session.select(*((heir,) if alive and heir is not None else ()))
            self.canvas.sync()

    def arrange(self) -> None:
        """Put the layers in columns, and show them all."""
        if self._do(lambda: verbs.arrange(self.session)):
            self.canvas.fit()

    # -- edges

    def cut_edges(self) -> None:
        """Cut the selected edges, or restore them."""
        self._do(lambda: verbs.cut(self.session, self.canvas.board.selection))

    def freeze(self) -> None:
        """Freeze what is selected, or thaw it."""
        self._do(lambda: verbs.freeze(self.session, self.canvas.board.selection))

    def link(self) -> None:
        """Link the two selected things; with one selected, begin a link that ends where Enter is pressed."""
        ends = [place for place in self.canvas.board.selection if place.kind in ("layer", "unit")]
        if len(ends) == 2:
            self._do(lambda: verbs.connect(self.session, *ends))
        elif ends:
            self.link_from = self.canvas.marks.source = ends[-1]
            name = place_name(self.canvas.board, ends[-1])
            self.canvas.hint.say(
                tr("Linking from {name}: go to the target with Alt+arrows, then press Enter; Esc gives up", name=name)
            )
            self.canvas.marks_changed()

    def _end_linking(self) -> None:
        self.link_from = self.canvas.marks.source = None
        self.canvas.hint.say("")
        self.canvas.marks_changed()

    def enter(self) -> None:
        """End a link here, or type into what is selected."""
        self.canvas.sync()
        now, source = self.current, self.link_from
        if source is not None:
            self._end_linking()
            if now is not None and self.canvas.board.stage.exists(source) and now.kind in ("layer", "unit"):
                self._do(lambda: verbs.connect(self.session, source, now))
        elif now is not None and now.kind == "layer":
            self.canvas.typing.rename(now.layer)
        elif now is not None:
            self.canvas.typing.edit_value(now)

    # -- layers

    def rename(self) -> None:
        """Type the name of the selected layer."""
        if self.current is not None:
            self.canvas.typing.rename(self.current.layer)

    def edit_size(self) -> None:
        """Type the size of the selected layer."""
        if self.current is not None:
            self.canvas.typing.edit_size(self.current.layer)

    def edit_activation(self) -> None:
        """Choose the activation function of the selected layer."""
        if self.current is not None:
            self.canvas.typing.edit_activation(self.current.layer)

    def nudge(self, direction: Direction) -> None:
        """Move the selected layers a little, or a neuron to the next place of its column."""
        now = self.current
        if now is None:
            return
        dx, dy = _STEPS[direction]
        network = self.canvas.board.network
        if now.kind == "unit":
            if dy:
                to = network.by_id[now.layer].units.index(now.unit) + dy
                if 0 <= to < network.by_id[now.layer].size:
                    self._do(lambda: verbs.move_unit(self.session, now, to, f"nudge {now}"))
            return
        moving = [place.layer for place in self.canvas.board.selection if place.kind == "layer"]
        step = verbs.NUDGE
        places = {i: (network.by_id[i].x + dx * step, network.by_id[i].y + dy * step) for i in moving}
        if places:
            self._do(lambda: verbs.move_layers(self.session, places, f"nudge {sorted(places)}"))
