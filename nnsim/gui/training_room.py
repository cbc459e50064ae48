"""How the parts of the training bar share its width: what gives way first where it is narrow or text is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnsim.gui.fonts import px, text_scale

if TYPE_CHECKING:
    from nnsim.gui.training_bar import TrainingBar
    from nnsim.gui.widgets.combo import Combo
    from nnsim.gui.widgets.number_field import NumberField

SHARES = (3, 4)  # of the room that is left: each chooser, the progress
LARGEST = 190  # of a chooser, unless it has more to say


class Sharing:
    """Numbers first, which are read whole or wrongly; then the choosers, then the progress."""

    def __init__(
        self,
        bar: TrainingBar,
        row: QHBoxLayout,
        holders: dict[QWidget, QWidget],
        numbers: dict[NumberField, int],
        progress: QWidget,
        titles: dict[Combo, str],
    ) -> None:
        self._bar, self._row, self._holders, self._numbers = bar, row, holders, numbers
        self._progress, self._titles = progress, titles
        self._choosers = (bar.data, bar.loss, bar.optimizer)

    def share(self, has_size: bool) -> None:
        """Share the width that the bar has now; `has_size` where the batches have a size of their own."""
        wanted = [self._wanted(combo) for combo in self._choosers]
        self._give_way(sum(wanted), has_size)
        spare = max(0, self._bar.width() - self._least_width())
        for field, least in self._numbers.items():
            if not self._holders[field].isHidden():
                field.fit(least, least + round(spare / text_scale()))
                spare -= field.minimumWidth() - px(least)
        self._share_choosers(wanted, max(0, spare))

    def _wanted(self, combo: Combo) -> int:
        title = self._titles.get(combo, "") if combo.currentIndex() < 0 else ""
        return max(combo.full_width(title), self._least(self._holders[combo]))

    def _give_way(self, wanted: int, has_size: bool) -> None:
        """Where the choosers cannot say all, a size that batches do not have gives way, then the dice (Shift+R)."""
        spare = self._bar.width() - self._least_width(everything=True)
        lacking = wanted - spare - sum(self._least(self._holders[combo]) for combo in self._choosers)
        for widget, may in ((self._bar.batch, not has_size), (self._bar.dice, True)):
            holder = self._holders[widget]
            gone = may and lacking > 0 and not widget.hasFocus()
            if gone:
                lacking -= self._least(holder) + self._row.spacing()
            if holder.isHidden() != gone:
                holder.setHidden(gone)

    def _share_choosers(self, wanted: list[int], spare: int) -> None:
        """Equal parts, where all of it can be read then; else each by what it says."""
        holders = [self._holders[combo] for combo in self._choosers]
        rest = self._progress.minimumWidth()
        room = spare + sum(map(self._least, holders)) + rest
        part = min(px(LARGEST), room * SHARES[0] // (len(holders) * SHARES[0] + SHARES[1]))
        equal = max(wanted) <= part
        shares = [SHARES[0]] * len(holders) + [SHARES[1]] if equal else [*wanted, rest]
        for widget, share in zip((*holders, self._progress), shares, strict=True):
            at = self._row.indexOf(widget)
            if self._row.stretch(at) != share:
                self._row.setStretch(at, share)
        for holder, wide in zip(holders, wanted, strict=True):
            most = max(px(LARGEST), wide)
            if holder.maximumWidth() != most:
                holder.setMaximumWidth(most)

    @staticmethod
    def _least(holder: QWidget) -> int:
        """The width that a part needs at least, with its caption."""
        layout = holder.layout()
        return max(layout.minimumSize().width() if layout is not None else 0, holder.minimumWidth())

    def _least_width(self, everything: bool = False) -> int:
        """The width that it needs when all numbers are short; with `everything` of what has given way, too."""
        margins = self._row.contentsMargins()
        total, gap = margins.left() + margins.right() - self._row.spacing(), self._row.spacing()
        for item in (self._row.itemAt(at) for at in range(self._row.count())):
            widget = item.widget()
            if widget is None:
                total += item.minimumSize().width()
            elif everything or not widget.isHidden():
                total += self._least(widget) + gap
        return total - sum(
            field.minimumWidth() - px(least)
            for field, least in self._numbers.items()
            if field.minimumWidth() and (everything or not self._holders[field].isHidden())
        )
