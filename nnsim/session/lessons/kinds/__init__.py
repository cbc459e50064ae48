"""Kinds of tasks, one a file: what is asked, how a student's numbers are drawn, and how an answer is judged."""

from nnsim.kit.registry import Registry
from nnsim.session.lessons.kind import Kind

REGISTRY: Registry[Kind] = Registry("nnsim.session.lessons.kinds", "kind of task")
