"""The editor of a cell of the samples: a field for a number, a list for a class."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nnsim.gui.texts import tr

Index = QModelIndex | QPersistentModelIndex
CHOICES = Qt.ItemDataRole.UserRole + 1


class SampleCell(QStyledItemDelegate):
    """A cell that says what may stand in it has a list, any other a field."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(CHOICES)
        if choices:
            combo = QComboBox(parent)
            combo.setProperty("look", "cell")
            combo.addItems(list(choices))
            combo.setAccessibleName(tr("class of the sample"))
            combo.activated.connect(lambda _at: self.commitData.emit(combo))
            return combo
        field = QLineEdit(parent)
        field.setProperty("look", "cell")
        field.setFrame(False)
        field.setAccessibleName(tr("number of the sample"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = editor.currentText() if isinstance(editor, QComboBox) else ""
        text = editor.text() if isinstance(editor, QLineEdit) else text
        if text != str(index.data(Qt.ItemDataRole.EditRole)):
            model.setData(index, text, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As wide as the cell, and no narrower than what stands in it."""
        area = option.rect
        area.setWidth(max(area.width(), editor.sizeHint().width() if isinstance(editor, QComboBox) else 90))
        editor.setGeometry(area)
