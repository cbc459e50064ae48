"""Orthogonal: weight vectors at right angles to each other, all of one length."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import GAIN


def _draw(stream: Stream, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> NDArray[np.float64]:
    tall = stream.normal((max(fan_in, fan_out), min(fan_in, fan_out)))
    q, r = np.linalg.qr(tall)
    q = q * np.where(np.diag(r) < 0.0, -1.0, 1.0)
    return np.ascontiguousarray(q if fan_in >= fan_out else q.T) * float(settings["gain"])


PART = Initializer(
    title="orthogonal",
    help="Weight vectors of length 1 at right angles to each other: signals keep their size through many layers.",
    notes="Q of the QR decomposition of a normal matrix, with R's diagonal made positive, so that every orthogonal "
    "matrix is equally likely; times the gain. Columns are orthogonal where fan-in ≥ fan-out, rows elsewhere. As "
    "PyTorch's orthogonal_ and Keras's Orthogonal.",
    source="Saxe, McClelland and Ganguli, Exact solutions to the nonlinear dynamics of learning, 2014",
    params=(GAIN,),
    draw=_draw,
)
