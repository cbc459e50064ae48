"""PyTorch's values for the parts: from the committed file, and computed anew at other points where PyTorch is there."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(scope="session", params=["golden", "torch"])
def reference(request: pytest.FixtureRequest) -> dict[str, Any]:
    if request.param == "golden":
        return json.loads((GOLDEN / "parts.json").read_text(encoding="utf-8"))
    pytest.importorskip("torch")
    spec = importlib.util.spec_from_file_location("make_parts", GOLDEN / "make_parts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.reference(20260)
