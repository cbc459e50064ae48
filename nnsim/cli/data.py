"""`nnsim data`: what is in a file of data, and how nnsim would read it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnsim.cli import Command
from nnsim.cli._output import say, say_json, table
from nnsim.cli._reading import add_reading, gone_through, reading_of

if TYPE_CHECKING:
    from nnsim.parts.plans import Plan
    from nnsim.parts.profiles import Profile
    from nnsim.parts.surveys import Survey

_SHOWN = 10


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a table, an archive of arrays, or a folder of images by class")
    parser.add_argument("--describe", action="store_true", help="say what is in it (default: it is said anyway)")
    parser.add_argument("--json", action="store_true", help="print one JSON document (default: text)")
    add_reading(parser)


def _run(given: Namespace) -> int:
    from nnsim.parts.source import Origin
    from nnsim.parts.surveys import survey

    found = gone_through(survey(Origin(Path(given.file).expanduser()), **reading_of(given)), "reading")
    facts = facts_of(found, found.plan())
    if given.json:
        say_json(facts)
    else:
        _print(given.file, facts)
    return 0


def facts_of(found: "Survey", plan: "Plan") -> dict[str, Any]:
    """What was found, as plain values."""
    columns = [_column(profile, plan, at) for at, profile in enumerate(found.profiles)]
    wrong = [{"line": fault.line, "what": fault.what} for fault in found.faults]
    return {
        "kind": found.source,
        "read_with": dict(found.options),
        "missing_words": [word for word in found.missing if word],
        "unit": found.unit,
        "rows": found.rows,
        "columns": columns,
        "bad_rows": {"count": found.fault_count, "listed": wrong},
        "empty_lines": {"count": found.empty_count, "listed": list(found.empty)},
        "notes": list(found.notes),
    }


def _column(profile: "Profile", plan: "Plan", at: int) -> dict[str, Any]:
    column = plan.columns[at]
    facts: dict[str, Any] = {
        "name": column.name,
        "kind": column.kind,
        "role": column.role,
        "values": profile.numbers + profile.odd,
        "missing": profile.missing,
        "why_not_used": profile.why_text or (profile.doubt if column.kind == "text" else "") or None,
    }
    if column.shape:
        facts["shape"] = list(column.shape)
    if profile.numbers:
        facts |= {"lowest": profile.low, "highest": profile.high}
    if profile.identifies:
        facts["identifies"] = profile.identifies
    far = profile.outlier if column.kind == "number" else None
    if far is not None:
        facts["outlier"] = {"line": far.where, "value": far.value, "quartiles": [far.fence.first, far.fence.third]}
    if column.kind == "category" and profile.counts is not None:
        facts["classes"] = {value: profile.counts[value] for value in profile.values}
    if column.kind == "number" and profile.odd:
        facts["no_numbers"] = {
            "count": profile.odd,
            "listed": [{"line": line, "text": text} for line, text in profile.odd_ones],
        }
    return facts


def _print(file: str, facts: dict[str, Any]) -> None:
    from nnsim.parts.sources import REGISTRY as SOURCES

    unit = facts["unit"]
    size = f"{_many(facts['rows'], 'row')}, {_many(len(facts['columns']), 'column')}"
    say(f"{file}: {SOURCES[facts['kind']].title}, {size}")
    settings = [f"{name} {_word(value)}" for name, value in facts["read_with"].items() if value not in ("", 0)]
    if settings:
        say(f"read with: {', '.join(settings)}")
    if facts["missing_words"]:
        say(f"missing values: {', '.join(facts['missing_words'])}")
    rows = [["column", "kind", "role", "missing", "holds"]]
    rows += [
        [column["name"], column["kind"], column["role"], f"{column['missing']:,}", _holds(column)]
        for column in facts["columns"]
    ]
    say(table(rows))
    for column in facts["columns"]:
        odd = column.get("no_numbers")
        if odd:
            listed = ", ".join(f"{one['text']!r} ({unit} {one['line']})" for one in odd["listed"][:_SHOWN])
            say(f"{column['name']}: {odd['count']:,} no plain numbers: {listed}{_more(odd['count'])}")
    for column in facts["columns"]:
        if "identifies" in column:
            aside = ", and left aside" if column["role"] == "ignore" else ""
            say(f"{column['name']}: {column['identifies']}{aside}")
        if "outlier" in column:
            far = column["outlier"]
            first, third = (f"{end:,.6g}" for end in far["quartiles"])
            say(f"{column['name']}: {far['value']:,.7g} in {unit} {far['line']} is far from all others: "
                f"half of them are {first} … {third}")  # fmt: skip
    bad = facts["bad_rows"]
    if bad["count"]:
        say(f"{_many(bad['count'], 'row')} cannot be read and would be left out:")
        say("\n".join(f"  {unit} {one['line']} {one['what']}" for one in bad["listed"][:_SHOWN]) + _more(bad["count"]))
    if facts["empty_lines"]["count"]:
        say(f"{_many(facts['empty_lines']['count'], 'empty ' + unit)}")
    for note in facts["notes"]:
        say(note)


def _holds(column: dict[str, Any]) -> str:
    if column["why_not_used"]:
        return str(column["why_not_used"])
    if "classes" in column:
        shown = [f"{value} ({count:,})" for value, count in list(column["classes"].items())[:_SHOWN]]
        return f"{len(column['classes']):,} classes: {', '.join(shown)}{_more(len(column['classes']))}"
    shape = " × ".join(map(str, column.get("shape", ())))
    return f"{column['lowest']:g} … {column['highest']:g}" + (f" in {shape}" if shape else "")


def _more(count: int) -> str:
    return f" and {count - _SHOWN:,} more" if count > _SHOWN else ""


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}" + ("" if count == 1 else "s")


def _word(value: Any) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


PART = Command(
    usage="FILE [--describe] [--json] [options]",
    help="say what is in a file of data",
    notes="""\
FILE may be delimited text (CSV, TSV, …), .npy or .npz, IDX (MNIST's files, also .gz), patterns of SNNS (.pat), a folder
of images with one sub-folder a class, and with the extra `data` Parquet or Excel. How it is written is found by
looking; the options say it where looking does not find it. Columns are numbers, categories, or text, which is refused
with its reason. Rows that cannot be read are listed with their lines.

  nnsim data flowers.csv --describe
  nnsim data survey.txt --delimiter semicolon --decimal comma --missing 'NA, -99' --json""",
    options=_options,
    run=_run,
)
