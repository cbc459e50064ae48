"""Whether a panel that nobody sees holds a document that has been left."""

import gc
from weakref import ref


def lets_go(panel, session, example):
    """Hide the panel and open another example: True when the setup from before is not alive any more."""
    left = ref(session.setup)
    panel.hide()
    session.example(example)
    panel._bridge.flush()
    gc.collect()
    return left() is None
