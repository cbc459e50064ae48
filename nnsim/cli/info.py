"""`nnsim info`: what is in a project file."""

from argparse import ArgumentParser, Namespace
from math import isnan
from typing import TYPE_CHECKING, Any

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import number, say, say_json, table

LISTED = 10_000  # weights of a layer that are listed

if TYPE_CHECKING:
    from nnsim.network.design import Choice, Layer, Planted, Training
    from nnsim.session.unattended import Unattended


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document (default: text)")


def _run(given: Namespace) -> int:
    session = open_model(given.file).session
    facts = _facts(session)
    if given.json:
        from nnsim.session.trial import plain_json

        say_json(plain_json(facts))
    else:
        _print(given.file, facts)
    return 0


def _facts(session: "Unattended") -> dict[str, Any]:
    from dataclasses import asdict

    network, training = session.network, session.training
    facts: dict[str, Any] = {
        "title": session.title,
        "shape": network.shape_text,
        "parameters": network.parameter_count,
        "layers": [_layer(session, layer) for layer in network.order],
        "links": [
            {
                "source": network.by_id[link.source].name,
                "target": network.by_id[link.target].name,
                "delay": link.delay,
                "cut": len(link.cut),
                "frozen": len(link.frozen),
            }
            for link in network.links
        ],
        "training": {
            **_heeded(asdict(training)),
            "error": _error(training),
            "faults": [_fault(session, planted) for planted in training.faults],
        },
        "data": {**asdict(session.data), "samples": None, "prepared": _prepared(session)},
        "counts": _counts(session),
        "about": session.setup.about() if session.ready else "",
        "epoch": session.reached[0],
        "update": session.reached[1],
        "scores": session.scores() if session.ready else {},
        "runs": [
            {"label": run.label, "epochs": int(run.epochs[-1]), "loss": float(run.columns["loss"][-1])}
            for run in session.curves.runs
            if run.count
        ],
        "problems": [{"severity": p.severity, "what": p.what, "remedy": p.remedy} for p in session.problems],
        "notes": list(session.file_notes),
    }
    if session.ready:
        table, prepared = session.table, session.prepared
        facts["data"]["samples"] = {
            "all": len(table.inputs),
            "training": len(prepared.train),
            "validation": len(prepared.validation),
            "test": len(prepared.test),
        }
        facts["data"] |= {"inputs": table.input_names, "targets": table.target_names, "classes": table.classes}
    return facts


def _heeded(training: dict[str, Any]) -> dict[str, Any]:
    """The settings of a training, null where its learning rule does without: they say nothing of what is done."""
    from nnsim.parts.rules import REGISTRY
    from nnsim.parts.wiring import EVERYTHING

    rule = training["rule"]
    unused = EVERYTHING - REGISTRY[rule["key"]].heeds(rule["settings"]) if rule["key"] in REGISTRY else frozenset()
    return {name: None if name in unused else value for name, value in training.items()}


def _error(training: "Training") -> str:
    """What E is: the rule's own measure, or the chosen loss."""
    from nnsim.parts.losses import REGISTRY as LOSSES
    from nnsim.parts.rules import REGISTRY

    rule = REGISTRY.get(training.rule.key)
    if rule is not None and rule.error_title:
        return rule.error_title
    return LOSSES[training.loss.key].title if training.loss.key in LOSSES else training.loss.key


def _counts(session: "Unattended") -> dict[str, float]:
    """What the learning rule keeps count of."""
    if not session.ready:
        return {}
    wiring = session.setup.compiled.wiring
    return {name: float(session.setup.memory[name]) for name, _ in wiring.rule.counts}


def _weights(session: "Unattended", layer: "Layer") -> dict[str, Any]:
    """The weights of a layer as rows, an input each, and its biases; of large layers neither.

    Where the learning rule keeps others that answer, those as well.
    """
    from nnsim.parts.answers import answering

    if not session.ready or (1 + session.network.fan_in(layer.id)) * layer.size > LISTED:
        return {}
    matrix = session.setup.weights()[layer.id]
    found = {"weights": matrix[1:].tolist(), "biases": matrix[0].tolist()}
    wiring, arrays = session.setup.compiled.wiring, session.setup.memory.view(1)
    wired = session.setup.compiled.layers[layer.id]
    if wired.w.name in wiring.rule.answers(wiring, arrays):
        kept = answering(wiring, arrays)[wired.w.name]
        found["answers"] = {"weights": kept[1:].tolist(), "biases": kept[0].tolist()}
    return found


def _prepared(session: "Unattended") -> str:
    """How the inputs are prepared, in words; "" for not at all."""
    from nnsim.parts.scaling import said

    data = session.data
    words = [said(data.preparers)] if said(data.preparers) else []
    words += [f"{name}: {said(chain) or 'none'}" for name, chain in sorted(data.column_preparers.items())]
    return "; ".join(words)


def _fault(session: "Unattended", planted: "Planted") -> dict[str, Any]:
    """A fault; of a hidden one no more than that it is there."""
    from nnsim.session.faults.faultfinding import describe

    if planted.hidden:
        return {"hidden": True}
    network, layer = session.network, planted.layer
    where = None if layer is None else network.by_id[layer].name
    settings = dict(planted.fault.settings)
    text = describe(planted, network)
    return {"hidden": False, "key": planted.fault.key, "settings": settings, "layer": where, "text": text}


def _layer(session: "Unattended", layer: "Layer") -> dict[str, Any]:
    facts: dict[str, Any] = {"name": layer.name, "kind": layer.kind, "units": layer.size}
    if not layer.is_input:
        facts |= {
            "activation": _chosen(layer.activation),
            "initializer": _chosen(layer.initializer),
            "parameters": session.network.parameters_of(layer.id),
            "dropout": layer.dropout,
            "frozen": layer.frozen,
            "frozen_biases": len(layer.frozen_biases),
            **_weights(session, layer),
        }
    return facts


def _chosen(choice: "Choice") -> str:
    return ":".join([choice.key, *(f"{name}={value}" for name, value in choice.settings.items())])


def _print(file: str, facts: dict[str, Any]) -> None:
    from nnsim.session.moments import after_updates

    say(f"{file}: {facts['title']}")
    rows = [["network", f"{facts['shape']}, {facts['parameters']:,} parameters"]]
    rows += [["", _layer_text(layer)] for layer in facts["layers"]]
    chain = all(not link["delay"] for link in facts["links"]) and len(facts["links"]) == len(facts["layers"]) - 1
    for link in facts["links"]:
        marks = [f"{link[word]} {word}" for word in ("cut", "frozen") if link[word]]
        if marks or not chain:
            rows.append(["link", ", ".join([f"{link['source']} → {link['target']}", *marks])])
    rows.append(["training", _training_text(facts["training"])])
    for fault in facts["training"]["faults"]:
        rows.append(["fault", fault.get("text", "a hidden one: it is to be found")])
    rows.append(["data", _data_text(facts["data"])])
    rows += [["count", f"{_count_title(facts, name)}: {value:,.10g}"] for name, value in facts["counts"].items()]
    rows += [["known", facts["about"]]] if facts["about"] else []
    rows.append(["state", f"epoch {facts['epoch']:,}, {after_updates(facts['update'])}"])
    for name, scores in facts["scores"].items():
        known = "" if isnan(scores["accuracy"]) else f", accuracy {scores['accuracy']:.2%}"
        rows.append([name, f"loss {number(scores['loss'])}{known}"])
    for run in facts["runs"]:
        count = f"{run['epochs']:,} epoch{'' if run['epochs'] == 1 else 's'}"
        rows += [["curves", f"{run['label']}: {count}, loss {number(run['loss'])} at the end"]]
    rows += [[problem["severity"], f"{problem['what']}; {problem['remedy']}"] for problem in facts["problems"]]
    rows += [["note", note] for note in facts["notes"]]
    say(table(rows))


def _count_title(facts: dict[str, Any], name: str) -> str:
    from nnsim.parts.rules import REGISTRY

    return dict(REGISTRY[facts["training"]["rule"]["key"]].counts)[name]


def _layer_text(layer: dict[str, Any]) -> str:
    from nnsim.parts.layers import REGISTRY as KINDS

    text = f"{layer['name']}: {layer['units']:,} unit{'s' if layer['units'] != 1 else ''}"
    if "activation" not in layer:
        return text
    kind = KINDS[layer["kind"]].title if layer["kind"] in KINDS else layer["kind"]
    kinds = [layer["activation"]] if layer["kind"] == "dense" else [kind]
    text += f", {', '.join(kinds)}, {layer['parameters']:,} parameters from {layer['initializer']}"
    if layer["dropout"]:
        text += f", dropout {layer['dropout']:g}"
    if layer["frozen"]:
        text += ", frozen"
    elif layer["frozen_biases"]:
        text += f", {layer['frozen_biases']:,} biases frozen"
    return text


def _training_text(training: dict[str, Any]) -> str:
    from nnsim.parts.rules import REGISTRY
    from nnsim.parts.wiring import EVERYTHING

    rule = training["rule"]["key"]
    heeds = REGISTRY[rule].heeds(training["rule"]["settings"]) if rule in REGISTRY else EVERYTHING
    if "loss" not in heeds:
        settings = [f"{name} {value}" for name, value in training["rule"]["settings"].items()]
        rate = [f"rate {training['rate']:g}"] if "rate" in heeds else []
        planned = [_planned(training), f"seed {training['seed']}", training["dtype"]]
        return ", ".join([REGISTRY[rule].title, *settings, *rate, *planned])
    batch = f"batches of {training['batch_size']:,}" if training["batch_size"] else "full batch"
    parts = [
        f"loss {training['loss']['key']}",
        f"{training['optimizer']['key']}, rate {training['rate']:g}",
        batch,
        _planned(training),
        f"seed {training['seed']}",
        training["dtype"],
    ]
    if training["schedule"] and training["schedule"]["key"] != "constant":
        parts.append(f"schedule {training['schedule']['key']}")
    parts += [_regularizer_text(one) for one in training["regularizers"] or ()]
    if training["loss_below"] is not None:
        parts.append(f"stops below {training['loss_below']:g}")
    if training["patience"] is not None:
        parts.append(f"patience {training['patience']} epochs")
    return ", ".join(parts)


def _planned(training: dict[str, Any]) -> str:
    return f"{training['epochs']:,} epoch{'' if training['epochs'] == 1 else 's'} planned"


def _regularizer_text(choice: dict[str, Any]) -> str:
    return " ".join([choice["key"], *(f"{value:g}" for value in choice["settings"].values())])


def _data_text(data: dict[str, Any]) -> str:
    text = str(data["dataset"]["settings"].get("path") or data["dataset"]["key"])
    samples = data["samples"]
    if samples is None:
        return text
    parts = ", ".join(f"{samples[name]:,} {name}" for name in ("training", "validation", "test") if samples[name])
    text += f": {samples['all']:,} samples ({parts})"
    text += f", {_names(data['inputs'], 'input')}, {_names(data['targets'], 'target')}"
    if data["classes"]:
        text += f", {_names(data['classes'], 'class')}"
    return text + (f", prepared by {data['prepared']}" if data["prepared"] else "")


def _names(names: tuple[str, ...], word: str) -> str:
    plural = word + ("" if len(names) == 1 else "es" if word == "class" else "s")
    return f"{len(names)} {plural} ({', '.join(names[:8])}{', …' if len(names) > 8 else ''})"


PART = Command(
    usage="FILE [--json]",
    help="say what is in a project file",
    notes="""\
Layers, links, training settings, data, how far training is and how well the network does, and what stands in the way
of running it. Faults that were injected are named, unless they are hidden.

`--json` gives the same as one JSON object; numbers that are not finite are the texts "NaN", "Infinity" and "-Infinity",
settings of the training that its learning rule does without are null, and "error" says what E is.""",
    options=_options,
    run=_run,
)
