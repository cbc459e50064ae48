"""The left side of the import: how the file is read, each setting to be corrected, and the column that one is in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.import_view.column_card import ColumnCard
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.text_field import LineField
from nnsim.session.importing import Importing

WIDTH = 268


class Side(QScrollArea):
    """`told` carries the settings of reading, `words_told` the words for missing values; `card` is for the column."""

    told = Signal(dict)
    words_told = Signal(str)
    formed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self._read_title = Label(tr("How it is read"), weight=700)
        self.form: ParamForm | None = None
        self._form_room = QVBoxLayout()
        self._words_title = Label(tr("words for missing values"), "muted")
        about = tr("What stands where a value is missing, such as NA, ?; an empty field always is one")
        self.words = accessible(LineField(), tr("Words for missing values"), about)
        self._words_title.setBuddy(self.words)
        self.words.committed.connect(self.words_told)
        self._column_title = Label(tr("Column"), weight=700)
        self.card = ColumnCard()
        column.addWidget(self._read_title)
        column.addLayout(self._form_room)
        for widget in (self._words_title, self.words, self._column_title, self.card):
            column.addWidget(widget)
        column.insertSpacing(4, 6)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFixedWidth(px(WIDTH))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_import(self, importing: Importing) -> None:
        """Show how a file was read."""
        params, found = importing.params, importing.found
        if self.form is not None and tuple(self.form.params.values()) != params:
            self.form.hide()
            self._form_room.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        if self.form is None and params:
            self.form = ParamForm(params)
            self.form.changed.connect(self.told)
            self._form_room.addWidget(self.form)
            self.formed.emit()
        if self.form is not None:
            self.form.set_values(importing.options)
        self.words.set_text(importing.missing_words)
        texts = importing.source is not None and importing.source.texts
        for widget in (self._words_title, self.words):
            widget.setVisible(found is not None and texts)
        self._column_title.setVisible(importing.shown is not None)
        self._read_title.setVisible(bool(params))

    @property
    def stations(self) -> list[QWidget]:
        """The controls in the order in which Tab goes through them."""
        fields = list(self.form.fields.values()) if self.form is not None else []
        card = self.card
        return [*fields, self.words, card.kind, card.role, card.coding, card.order, card.fill, card.indicator]
