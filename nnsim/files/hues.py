"""The hues of the palettes: what is told apart by colour, in the window and in pictures that are made without it.

Three palettes are for eyes that see colours differently: the colours of Okabe and Ito ("Color Universal Design", 2008),
lighter or darker where text is written in them; blue and yellow alone, as cividis has them; and one of strong contrast.
Their colours were moved as little as it takes to be told apart by protans, deutans and tritans, as the model of
Machado, Oliveira and Fernandes (2009) simulates them.
"""

Hues = dict[str, str]

PHASES: dict[str, tuple[Hues, Hues]] = {  # light, dark; a palette that is not here has nnsim's own
    "okabe-ito": (
        {
            "positive": "#0072b2", "negative": "#dc9904", "forward": "#9e4279", "backward": "#a63a01",
            "loss": "#00694c", "data": "#424b57", "evaluate": "#70732b", "phase_a": "#a8327f", "phase_b": "#257897",
            "phase_c": "#183c79", "good": "#047c5b", "warning": "#9a6200", "error": "#a01012",
        },
        {
            "positive": "#64c5fe", "negative": "#e6a002", "forward": "#c281b7", "backward": "#fb7739",
            "loss": "#12be8c", "data": "#adb6c1", "evaluate": "#b7e3f7", "phase_a": "#f0a0d0", "phase_b": "#f0e442",
            "phase_c": "#8fa8ff", "good": "#2fd3a0", "warning": "#ffc04d", "error": "#e67650",
        },
    ),
    "blue-yellow": (
        {
            "positive": "#064abf", "negative": "#cf9c00", "forward": "#54428a", "backward": "#7a5a00",
            "loss": "#1f2a44", "data": "#6b7078", "evaluate": "#4172a2", "phase_a": "#003a8c", "phase_b": "#866e05",
            "phase_c": "#55595f", "good": "#1a55b0", "warning": "#8a6a00", "error": "#5c3a00",
        },
        {
            "positive": "#589ffb", "negative": "#ffd34a", "forward": "#ad99d3", "backward": "#dfae3d",
            "loss": "#f3f0d0", "data": "#99a9b4", "evaluate": "#8ec8fe", "phase_a": "#8ab4ff", "phase_b": "#ffe680",
            "phase_c": "#c8c8c8", "good": "#7fb8ff", "warning": "#f2c94c", "error": "#fff1b0",
        },
    ),
    "high-contrast": (
        {
            "positive": "#1d3685", "negative": "#a15c00", "forward": "#2e004c", "backward": "#8f1d2d",
            "loss": "#0e3f19", "data": "#33373e", "evaluate": "#09576c", "phase_a": "#7a0c5c", "phase_b": "#554400",
            "phase_c": "#203778", "good": "#015c4a", "warning": "#6b4400", "error": "#650100",
        },
        {
            "positive": "#8fc8e3", "negative": "#ffb000", "forward": "#c89efe", "backward": "#ff8f8f",
            "loss": "#7dffb8", "data": "#cccdd2", "evaluate": "#a8f0ff", "phase_a": "#f390d7", "phase_b": "#fff07a",
            "phase_c": "#b8c4ff", "good": "#3effd0", "warning": "#ffd24d", "error": "#f99387",
        },
    ),
}  # fmt: skip

CLASSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {  # light, dark
    "default": (
        ("#0877bd", "#e0860b", "#008f68", "#c2417f", "#7a5195", "#3fa0d9", "#a67c00", "#8a3b12", "#5b6472", "#20407a"),
        ("#4aa8e8", "#f5a04a", "#35c796", "#ef86b6", "#b493e0", "#8fd3f4", "#e0c341", "#e08a5a", "#a3abb8", "#86a6ff"),
    ),
    "okabe-ito": (
        ("#0a5d9b", "#e89a08", "#179f6f", "#c681b0", "#d76008", "#56b4e9", "#968610", "#5b2a6e", "#6b7280", "#1b2a4a"),
        ("#57bdf9", "#e69f00", "#089164", "#e3acc8", "#d55e00", "#bae4f9", "#f0e442", "#9d8be1", "#9ea5ae", "#ffffff"),
    ),
    "blue-yellow": (
        ("#0050c8", "#d9a400", "#1f2a44", "#8a94a8", "#7a5a00", "#6fa0e8", "#4a3f8a", "#a8894a", "#3f5f4f", "#bdb48a"),
        ("#5aa2ff", "#ffd34a", "#f3f0e8", "#7a8496", "#b08a2a", "#b8d4ff", "#8a7ad0", "#e8d8a0", "#6aa090", "#a89a70"),
    ),
    "high-contrast": (
        ("#014286", "#a06000", "#000000", "#b03060", "#196330", "#654fb6", "#695802", "#007a90", "#5b5b5b", "#7c2103"),
        ("#8ecff0", "#ffb000", "#ffffff", "#e87194", "#60e5ad", "#c0a8ff", "#fff07a", "#9fe8ff", "#b7b7b7", "#ff9a5a"),
    ),
}  # fmt: skip
PALETTES = tuple(CLASSES)
