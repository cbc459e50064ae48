"""Everything public says what it is."""

import ast
import re


def mute(source):
    """Public modules, classes, functions and methods without a docstring."""
    private = re.search(r"/_(?!_)", source.path)
    if private or not source.text.strip():
        return [] if private else [source.path]
    found = [] if ast.get_docstring(source.tree) else [source.path]
    return found + [f"{source.path}:{line} {name}" for line, name in _mute_members(source, source.tree)]


def _mute_members(source, owner):
    for node in owner.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            if not ast.get_docstring(node) and not _speaks_for_itself(source, owner, node):
                yield node.lineno, node.name
            if isinstance(node, ast.ClassDef):
                yield from _mute_members(source, node)


def _speaks_for_itself(source, owner, node):
    """A setter is said by its getter, an override by what it overrides; so is a handler of Qt (mousePressEvent)."""
    marks = {ast.unparse(mark).rpartition(".")[2] for mark in node.decorator_list}
    method = isinstance(owner, ast.ClassDef) and not isinstance(node, ast.ClassDef)
    handler = method and source.path.startswith("nnsim/gui/") and re.search("[a-z][A-Z]", node.name)
    return bool(handler or marks & {"setter", "deleter", "overload", "override"})


def test_everything_public_has_a_docstring(nnsim):
    assert [found for source in nnsim for found in mute(source)] == []


def test_what_is_mute_is_found(source):
    assert mute(source("nnsim/kit/__init__.py", "")) == ["nnsim/kit/__init__.py"]
    assert mute(source("nnsim/kit/x.py", "class A:\n    def b(self): pass\n    def _c(self): pass")) == [
        "nnsim/kit/x.py",
        "nnsim/kit/x.py:1 A",
        "nnsim/kit/x.py:2 b",
    ]
    handler = "'''.'''\nclass A:\n    '''.'''\n    def mousePressEvent(self, event): pass"
    assert mute(source("nnsim/gui/x.py", handler)) == []
    assert mute(source("nnsim/kit/x.py", handler)) != []
    assert mute(source("nnsim/kit/_x.py", "def f(): pass")) == []
