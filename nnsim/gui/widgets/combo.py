"""A chooser that leaves the wheel to the form around it, and lists the parts of a registry."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from nnsim.gui.help_view.topics import folder_of, helped
from nnsim.gui.texts import plain_tip, tr
from nnsim.parts.contracts import Part


class Combo(QComboBox):
    """A chooser that the wheel does not change unless it has the focus; each entry has a key and a tooltip."""

    def __init__(self, name: str = "", tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(20)
        self._tip = tip
        if name:
            self.setAccessibleName(name)
        self.setToolTip(plain_tip(tip or name))

    def add(self, title: str, key: str, tip: str = "") -> None:
        """One more entry."""
        self.addItem(title, key)
        self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def insert(self, at: int, title: str, key: str, tip: str = "") -> None:
        """One more entry in front of that place."""
        self.insertItem(at, title, key)
        self.setItemData(at, tip, Qt.ItemDataRole.ToolTipRole)

    def add_parts(self, registry: Mapping[str, Part]) -> None:
        """An entry for each part of a registry, with its help."""
        helped(self, folder_of(registry))
        for key in registry:
            part = registry[key]
            self.add(tr(part.title), key, tr(part.help))

    def choose(self, key: str) -> None:
        """Show the entry with that key."""
        self.setCurrentIndex(self.findData(key))
        about = self.itemData(self.currentIndex(), Qt.ItemDataRole.ToolTipRole) if self.currentIndex() >= 0 else ""
        self.setToolTip(plain_tip("\n".join(part for part in (self._tip or self.accessibleName(), about) if part)))

    def key(self) -> str:
        """The key of the entry that is shown."""
        found = self.currentData()
        return found if isinstance(found, str) else ""

    def full_width(self, text: str = "") -> int:
        """The width at which all of what it says can be read, or of another text."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        return self.fontMetrics().horizontalAdvance(text or self.currentText()) + self.width() - room + 6

    def widest(self) -> int:
        """The width at which each of its entries can be read."""
        self.ensurePolished()
        return max((self.full_width(self.itemText(at)) for at in range(self.count())), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A text that is too long for its room ends in "…"; where nothing is chosen it is what stands in its place."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        if not option.currentIcon.isNull():
            room -= self.iconSize().width() + 4
        text = option.currentText if self.currentIndex() >= 0 else self.placeholderText()
        option.currentText = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form, unless the person is in this chooser."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
