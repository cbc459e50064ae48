"""What was measured as a JSON document, a Markdown table and a plot."""

import json

from tests.benchmarks.chart import bars, short


def write(folder, document, titles):
    """Writes peers.json, peers.md and peers.svg."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "peers.json").write_text(json.dumps(document, indent=1) + "\n")
    (folder / "peers.md").write_text(table(document["cases"], titles))
    (folder / "peers.svg").write_text(bars(document["cases"], titles))


def case_name(entry):
    """What tells a case from others."""
    words = [f"{entry['network']} b{entry['batch']}"]
    words += [entry["optimizer"]] if entry["optimizer"] != "sgd" else []
    words += [f"dropout {entry['dropout']:g}"] if entry["dropout"] else []
    words += [f"{entry['cut']:.0%} cut"] if entry["cut"] else []
    return " ".join(words)


def by_case(entries):
    """For each case the entries by engine; one that was measured in float64 among others in float32 stays with them."""
    cases, current, last = {}, None, set()
    for entry in entries:
        name = case_name(entry)
        if name != current or entry["executor"] in last:
            key = name if name not in cases else f"{name} {entry['dtype']}"
            current, last = name, set()
            cases[key] = {}
        cases[key][entry["executor"]] = entry
        last.add(entry["executor"])
    return cases


def table(entries, titles):
    """Engines as rows, cases as columns: thousands of samples per second, quartiles below."""
    cases = by_case(entries)
    engines = [name for name in titles if any(name in found for found in cases.values())]
    lines = [f"| engine | {' | '.join(cases)} |", "|---" * (1 + len(cases)) + "|"]
    for engine in engines:
        cells = [_cell(found.get(engine)) for found in cases.values()]
        lines.append(f"| {titles[engine]} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(entry):
    if entry is None:
        return "–"
    value, quartiles = entry["samples_per_s"], entry["quartiles"]
    return f"{short(value / 1000)} ±{(quartiles[1] - quartiles[0]) / 2 / value:.0%}"
