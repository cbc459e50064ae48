"""Running exported code in its own language, and networks whose names are hostile to languages."""

import importlib.util
import json
import shutil
import subprocess
from dataclasses import replace
from zlib import crc32

import numpy as np
import pytest

from nnsim.files.exchange import write
from nnsim.files.formats import REGISTRY
from nnsim.files.trained import Trained, checked
from nnsim.network.design import Choice, Layer, Link, Network
from tests.files.making_trained import weights_of

NASTY = (
    '*/ int main(void) { return 1; } /*',
    '"""\nraise SystemExit(3)\n"""',
    "\\", "\\u000a x", "??/", "%s%n", "'); process.exit(3); ('", "</script>", "größe 数 \U0001f600", "\u202e", "a\r\nb",
    "${1}", "`x`", '"', "\x00\x07", "#include <x.h>", "_", "",
)  # fmt: skip


def hostile(title):
    """A network whose names are all words that mean something in a language."""
    names = ("if", "class", "W", "W_if", "x", "größe", "gr-e", "数", "in", "out", "np", "predict")
    layers = [Layer(1, "int", (1, 2), "input"), Layer(2, "double", (1,), "input")]
    layers += [Layer(at + 3, name, (1, 2), activation=Choice("tanh")) for at, name in enumerate(names)]
    links = [Link(1, 3), Link(2, 3), *(Link(layer.id - 1, layer.id) for layer in layers[3:])]
    network = Network(tuple(layers), tuple(links))
    made = checked(_titled(network, title))
    return replace(made, input_names=(title or "x", "a", "b"), classes=(f"no{title}"[:200], title[:200]))


def _titled(network, title):
    return Trained(network=network, matrices=weights_of(network, 5), title=title)


def module(folder, made):
    """The exported Python module, imported."""
    text = write(made, REGISTRY["python"])
    path = folder / f"exported_{crc32(text)}.py"  # a name of its own: else what was compiled a moment ago is taken
    path.write_bytes(text)
    spec = importlib.util.spec_from_file_location("exported", path)
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def ran(*command, **words):
    """What a program writes; it must not complain."""
    done = subprocess.run(command, capture_output=True, timeout=120, check=False, **words)
    assert done.returncode == 0, done.stderr.decode()[:2000]
    assert not done.stderr, done.stderr.decode()[:2000]
    return done.stdout


def needed(program):
    """The path of a program; the test is skipped where there is none."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"there is no {program} here to check it with")
    return found


def in_javascript(folder, made, rows):
    """What the exported module computes under Node, and the names of the classes."""
    node = needed("node")
    (folder / "net.mjs").write_bytes(write(made, REGISTRY["javascript"]))
    (folder / "run.mjs").write_text(
        "import * as net from './net.mjs';\nimport { readFileSync } from 'node:fs';\n"
        "const rows = JSON.parse(readFileSync(0, 'utf8'));\n"
        "const texts = (y) => y.map((v) => Number.isFinite(v) ? v : String(v));\n"
        "console.log(JSON.stringify([net.predict(rows).map(texts), net.classify ? net.classify(rows) : [],\n"
        "  net.inputs, net.outputs]));\n"
    )
    text = ran(node, "run.mjs", cwd=folder, input=json.dumps(rows.tolist()).encode())
    outputs, classes, inputs, names = json.loads(text)
    return np.array(outputs, float), classes, inputs, names


MAIN = """\
#include <stdio.h>
{defines}
#include "net.h"
int main(void) {{
    float in[{big}_INPUTS], out[{big}_OUTPUTS];
    while (fread(in, sizeof in, 1, stdin) == 1) {{
        {name}_predict(in, out);
        fwrite(out, sizeof out, 1, stdout);
    }}
    return 0;
}}
"""
STRICT = ("-Wall", "-Wextra", "-Werror", "-pedantic", "-O1")


def in_c(folder, made, rows, name="a_chain", compiler="gcc", options=("-std=c99",), main=MAIN, defines=""):
    """What the exported header computes, compiled without a warning."""
    gcc = needed(compiler)
    (folder / "net.h").write_bytes(write(made, REGISTRY["c"]))
    source = folder / ("main.cpp" if compiler == "g++" else "main.c")
    source.write_text(main.format(name=name, big=name.upper(), defines=defines))
    ran(gcc, *options, *STRICT, "-I", str(folder), str(source), "-o", str(folder / "net"), "-lm")
    out = ran(str(folder / "net"), input=rows.astype(np.float32).tobytes())
    return np.frombuffer(out, np.float32).reshape(len(rows), -1).astype(float)
