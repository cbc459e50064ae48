"""Standardization: mean 0 and standard deviation 1."""

from nnsim.parts.contracts import Preparer, X, measured
from nnsim.parts.scaling import mean_and_deviation

PART = Preparer(
    title="standardization",
    help="Shift and scale each column to mean 0 and deviation 1.",
    notes="x' = (x − mean) / deviation, the variance being divided by N; a column that does not vary becomes 0. A far "
    "outlier makes all other numbers small.",
    source="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.3; scikit-learn's StandardScaler",
    stage="scale",
    fit=lambda rows, settings: dict(zip(("shift", "scale"), mean_and_deviation(rows), strict=True)),
    value=(X - measured("shift", "mean")) / measured("scale", "deviation"),
    affine=True,
)
