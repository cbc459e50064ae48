"""Nothing that a file says is ever run, and no error is swallowed."""

import ast

import pytest

UNSAFE_MODULES = {"pickle", "_pickle", "cPickle", "shelve", "marshal", "joblib", "dill", "cloudpickle"}
UNSAFE_CALLS = {"eval", "exec", "builtins.eval", "builtins.exec", "yaml.load", "yaml.unsafe_load", "yaml.full_load"}
# the one place where source is run: it is written from formulas, and tests/engine/fused holds what may stand in it
OUR_OWN = {"nnsim/engine/fused/compiled.py": "exec"}
EVERYTHING = {"Exception", "BaseException", "builtins.Exception"}


def unsafe(source):
    """Ways to run what data says: pickle and its kin, eval, exec, loaders that unpickle."""
    found = [(line, name) for line, name in source.imports if name.partition(".")[0] in UNSAFE_MODULES]
    for node in source.nodes:
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            options = {word.arg: ast.unparse(word.value) for word in node.keywords}
            if name in UNSAFE_CALLS or options.get("allow_pickle", "False") != "False":
                found.append((node.lineno, name))
            if name == "torch.load" and options.get("weights_only") != "True":
                found.append((node.lineno, name))
    return [f"{source.path}:{line} {name}" for line, name in found]


def silent(source):
    """Handlers that catch everything and say nothing."""
    lines = []
    for node in source.nodes:
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {ast.unparse(kind) if kind else "Exception" for kind in kinds}
            if names & EVERYTHING and all(_says_nothing(statement) for statement in node.body):
                lines.append(node.lineno)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"suppress", "contextlib.suppress"}:
            lines += [node.lineno for kind in node.args if ast.unparse(kind) in EVERYTHING]
    return [f"{source.path}:{line}" for line in lines]


def _says_nothing(statement):
    return isinstance(statement, ast.Pass | ast.Continue | ast.Break) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


def test_nothing_that_a_file_says_is_run(nnsim):
    found = [text for source in nnsim for text in unsafe(source)]
    assert [
        text for text in found if not any(path in text and text.endswith(name) for path, name in OUR_OWN.items())
    ] == []
    assert len(found) == len(OUR_OWN)


def test_no_error_is_swallowed(nnsim):
    assert [found for source in nnsim for found in silent(source)] == []


@pytest.mark.parametrize(
    "text",
    [
        "import pickle",
        "def f():\n    from shelve import open",
        "eval('1')",
        "builtins.exec('1')",
        "numpy.load('x.npy', allow_pickle=True)",
        "numpy.load('x.npy', allow_pickle=trust)",
        "yaml.load(text)",
        "torch.load('x.pt')",
        "importlib.import_module('marshal')",
    ],
)
def test_unsafe_code_is_found(source, text):
    assert unsafe(source("x.py", text)) != []


@pytest.mark.parametrize(
    "text",
    [
        "import re\nre.compile('x')",
        "model.eval()",
        "dialog.exec()",
        "app.exec()",
        "numpy.load('x.npy', allow_pickle=False)",
        "torch.load('x.pt', weights_only=True)",
        "yaml.safe_load(text)",
    ],
)
def test_safe_code_is_not_found(source, text):
    assert unsafe(source("x.py", text)) == []


@pytest.mark.parametrize(
    "handler",
    ["except: pass", "except Exception: ...", "except (OSError, BaseException) as e: pass", "except Exception: 'why'"],
)
def test_a_swallowed_error_is_found(source, handler):
    assert silent(source("x.py", f"try:\n    f()\n{handler}")) != []


def test_what_says_something_or_expects_something_is_not_found(source):
    assert silent(source("x.py", "try:\n    f()\nexcept OSError:\n    pass")) == []
    assert silent(source("x.py", "try:\n    f()\nexcept Exception:\n    report()")) == []
    assert silent(source("x.py", "with suppress(OSError):\n    f()")) == []
    assert silent(source("x.py", "with suppress(Exception):\n    f()")) != []
