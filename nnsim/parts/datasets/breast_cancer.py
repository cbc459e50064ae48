"""Measurements of cells from tumours of the breast."""

from nnsim.parts.contracts import Dataset
from nnsim.parts.datasets._files import shipped

PART = Dataset(
    title="breast cancer",
    help="569 tumours of the breast, benign or malignant, with thirty measurements of the nuclei of their cells.",
    notes="Ten measurements, each as its mean, its standard error and the mean of its three largest values. Their "
    "scales differ by a factor of 10,000: standardize them.",
    source="W. Wolberg, O. Mangasarian, N. Street and W. Street, Breast Cancer Wisconsin (Diagnostic), UCI, 1993, "
    "doi:10.24432/C5DW2B",
    licence="CC BY 4.0",
    task="classes",
    make=lambda _settings: shipped("breast_cancer.csv"),
)
