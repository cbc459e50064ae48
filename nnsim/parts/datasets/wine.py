"""Chemical analyses of wines."""

from nnsim.parts.contracts import Dataset
from nnsim.parts.datasets._files import shipped

PART = Dataset(
    title="wine",
    help="178 wines of three cultivars, with thirteen results of a chemical analysis.",
    notes="The columns have very different scales: try it with and without standardization.",
    source="S. Aeberhard and M. Forina, Wine, UCI, 1992, doi:10.24432/C5PC7J",
    licence="CC BY 4.0",
    task="classes",
    make=lambda _settings: shipped("wine.csv"),
)
