"""A form made from descriptions of parameters: a widget for each kind, help as tooltip, errors below the field."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from nnsim.gui.help_view.topics import helped
from nnsim.gui.number_marks import separator
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_field import NumberField
from nnsim.gui.widgets.text_field import LineField, LinesField, PathField
from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param


class ParamForm(QWidget):
    """Fields for parameters; `changed` carries the values of all of them, checked, when one was changed."""

    changed = Signal(dict)

    def __init__(
        self, params: Sequence[Param], values: Mapping[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        params = [param for param in params if param.shown]
        self.params = {param.name: param for param in params}
        self._values: dict[str, Any] = {param.name: param.default for param in params}
        self.fields: dict[str, QWidget] = {}
        self.errors: dict[str, Label] = {}
        self._write: dict[str, Callable[[Any], None]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, param in enumerate(params):
            self._add(grid, 2 * row, param)
        if values:
            self.set_values(values)

    def values(self) -> dict[str, Any]:
        """The values in force."""
        return dict(self._values)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values that come from elsewhere; names that are no parameters of this form are left out."""
        for name, value in values.items():
            if name in self.params:
                self._values[name] = value
                self._write[name](value)
                field = self.fields[name]
                if not (isinstance(field, NumberField) and field.error):
                    self.show_error(name, "")  # what was said of an earlier value

    def field(self, name: str) -> QWidget:
        """The widget of a parameter."""
        return self.fields[name]

    def _add(self, grid: QGridLayout, row: int, param: Param) -> None:
        widget = _MAKERS[param.kind](self, param)
        self.fields[param.name] = widget
        helped(widget, f"#{param.name}").setObjectName(param.name)
        widget.setToolTip(_tip(param))
        widget.setAccessibleName(param_title(param))
        widget.setAccessibleDescription(tr(param.help))
        if isinstance(widget, QCheckBox):
            grid.addWidget(widget, row, 0, 1, 3)
        else:
            name = Label(param_title(param), "muted")
            name.setToolTip(_tip(param))
            name.setBuddy(widget)
            grid.addWidget(name, row, 0)
            grid.addWidget(widget, row, 1, 1, 1 if param.unit else 2)
            if param.unit:
                grid.addWidget(Label(tr(param.unit), "muted"), row, 2)
        error = Label("", "error", 9, wrap=True)
        error.hide()
        grid.addWidget(error, row + 1, 0, 1, 3)
        self.errors[param.name] = error

    def _take(self, param: Param, value: Any) -> None:
        try:
            value = param.check(value)
        except ArgumentError as error:
            self.show_error(param.name, error.why or error.what)
            return
        self.show_error(param.name, "")
        if value != self._values[param.name]:
            self._values[param.name] = value
            self.changed.emit(self.values())

    def show_error(self, name: str, why: str) -> None:
        """Say below a field why its value is not taken; "" takes that back."""
        self.errors[name].setText(tr(why) if why else "")
        self.errors[name].setVisible(bool(why))

    # -- one maker for each kind

    def _number(self, param: Param) -> QWidget:
        field = NumberField(param.default, param.check, integer=param.kind == "integer")
        field.committed.connect(lambda value: self._take(param, value))
        field.refused.connect(lambda why: self.show_error(param.name, why))
        self._write[param.name] = field.set_value
        return field

    def _boolean(self, param: Param) -> QWidget:
        box = QCheckBox(param_title(param))
        box.setChecked(bool(param.default))
        box.clicked.connect(lambda on: self._take(param, bool(on)))
        self._write[param.name] = lambda value: box.setChecked(bool(value))
        return box

    def _choice(self, param: Param) -> QWidget:
        box = Combo()
        for choice in param.choices:
            box.addItem(tr(choice.replace("_", " ")), choice)
        box.setCurrentIndex(box.findData(param.default))
        box.activated.connect(lambda _index: self._take(param, box.currentData()))
        self._write[param.name] = lambda value: box.setCurrentIndex(box.findData(value))
        return box

    def _text(self, param: Param) -> QWidget:
        field: PathField | LinesField | LineField
        if param.name == "path":
            field = PathField(str(param.default))
        elif "\n" in str(param.default):
            field = LinesField(str(param.default))
        else:
            field = LineField(str(param.default))
        field.committed.connect(lambda text: self._take(param, text))
        self._write[param.name] = lambda value: field.set_text(str(value))
        return field


_MAKERS: dict[str, Callable[[ParamForm, Param], QWidget]] = {
    "real": ParamForm._number,  # noqa: SLF001 the class's own table
    "integer": ParamForm._number,  # noqa: SLF001
    "boolean": ParamForm._boolean,  # noqa: SLF001
    "choice": ParamForm._choice,  # noqa: SLF001
    "text": ParamForm._text,  # noqa: SLF001
}


def param_title(param: Param) -> str:
    """What a parameter is called in a form: its name in words, with its symbol."""
    words = tr(param.name.replace("_", " "))
    return f"{words} {param.symbol}" if param.symbol and param.symbol != param.name else words


def _tip(param: Param) -> str:
    parts = [tr(param.help)]
    if param.low is not None or param.high is not None:
        low = "−∞" if param.low is None else short(param.low)
        high = "∞" if param.high is None else short(param.high)
        left = "(" if param.open_low or param.low is None else "["
        right = ")" if param.open_high or param.high is None else "]"
        parts.append(tr("range {range}", range=f"{left}{low}{separator()} {high}{right}"))
    shown = param.default if not isinstance(param.default, float) else short(param.default)
    said = tr(str(shown).replace("_", " ")) if param.kind in ("choice", "boolean") else shown
    parts.append(tr("default {default}", default=said))
    return "\n".join(part for part in parts if part)
