"""What would come of an import: how many samples, inputs and targets, and which rows are left out, and why."""

from PySide6.QtWidgets import QListWidget, QSizePolicy, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import rewritten
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.label import Label
from nnsim.parts.plans import Plan
from nnsim.parts.surveys import Survey
from nnsim.session.importing import Importing, LeftOut

SHOWN = 500
FAR_ONES = 2


class Outcome(QWidget):
    """Counts, and the list of rows that are left out, by their lines in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = Label("", weight=600, wrap=True)
        self.remarks = Label("", "warning", 9.5, wrap=True)
        self.title = Label("", "warning", 9.5)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Rows that are left out"))
        self.rows.setToolTip(tr("Rows that are left out, by their lines in the file, and why"))
        self.rows.setFixedHeight(px(92))
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.counts, self.remarks, self.title, self.rows):
            column.addWidget(widget)

    def show_import(self, importing: Importing, looking: bool = False) -> None:
        """What would come of it with the present choices, or that it is still looked at."""
        found, left = importing.found, importing.left_out
        waits = tr("Looking at all of it…") if looking else ""
        self.counts.setText(waits if found is None else _counts(found, importing.plan, left))
        remarks = [*_far(importing), *_set_aside(importing)] if found is not None else []
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self.rows.clear()
        self.title.setText(_title(left))
        if found is not None:
            unit = tr(found.unit)
            self.rows.addItems([f"{unit} {fault.line}  {tr(fault.what)}" for fault in left.listed[:SHOWN]])
            if left.count > SHOWN:
                self.rows.addItem(tr("and {n:,} more", n=left.count - SHOWN))
        for widget in (self.title, self.rows):
            widget.setVisible(bool(left.count))


def _far(importing: Importing) -> list[str]:
    """Numbers that are far from all others, by the first columns that have one."""
    found, unit = importing.outliers, tr(importing.found.unit if importing.found else "line")
    said = [
        tr(
            "{column}: {number} in {unit} {line} is far from all others: half of them are {low} … {high}",
            column=importing.column(one.column).name,
            number=rewritten(one.number),
            unit=unit,
            line=str(one.where),
            low=rewritten(one.quartiles[0]),
            high=rewritten(one.quartiles[1]),
        )
        for one in found[:FAR_ONES]
    ]
    if len(found) > FAR_ONES:
        said.append(tr("and in {n:,} more columns", n=len(found) - FAR_ONES))
    return said


def _set_aside(importing: Importing) -> list[str]:
    """Columns that are no inputs since they only tell the rows apart."""
    names = [importing.column(at).name for at in importing.set_aside]
    if not names:
        return []
    why = tr(importing.profile(importing.set_aside[0]).identifies)
    return [tr("{columns} is left aside: {why}. Its role makes it an input.", columns=", ".join(names[:4]), why=why)]


def _title(left: LeftOut) -> str:
    if not left.exact:
        return tr("At least {n:,} rows are left out:", n=left.count)
    return tr("{n:,} rows are left out:", n=left.count)


def _counts(found: Survey, plan: Plan, left: LeftOut) -> str:
    samples = counted(max(found.rows + found.fault_count - left.count, 0), "sample")
    inputs, targets = (sum(column.width for column in columns) for columns in (plan.inputs, plan.targets))
    words = [
        samples if left.exact else tr("at most {samples}", samples=samples),
        counted(inputs, "input"),
        counted(targets, "target"),
    ]
    classes = [column for column in plan.targets if column.kind == "category"]
    if len(classes) == 1:
        words[-1] += tr(" ({n} classes)", n=len(classes[0].values))
    if found.empty_count:
        words.append(tr("{lines} skipped", lines=counted(found.empty_count, f"empty {found.unit}")))
    return "  ·  ".join([*words, *map(tr, found.notes)])
