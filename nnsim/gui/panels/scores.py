"""The scores: confusion matrix, ROC and precision-recall curves, figures of each class; or errors of a regression."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Scores",
    place="bottom",
    order=60,
    icon="target",
    make=Later("nnsim.gui.scores_view.panel:ScoresPanel"),
    useful=320,
    shown=False,
    live=True,
    help="Confusion matrix, ROC and precision-recall curves, scores of each class, residuals: live, on each part.",
)
