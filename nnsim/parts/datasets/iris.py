"""Fisher's irises."""

from nnsim.parts.contracts import Dataset
from nnsim.parts.datasets._files import shipped

PART = Dataset(
    title="iris",
    help="150 irises of three species, with the length and width of sepals and petals in cm.",
    notes="One species is separable from the others by a plane, the other two overlap a little.",
    source="R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; UCI, doi:10.24432/C56C76",
    licence="CC BY 4.0",
    task="classes",
    make=lambda _settings: shipped("iris.csv"),
)
