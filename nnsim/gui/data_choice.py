"""Choosing other data in one undoable step: first and last layer follow the columns, where there is no doubt."""

from dataclasses import replace

from nnsim.gui.help_view.topics import folder_of, helped
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.design import Choice, Data, Design, Network
from nnsim.parts.contracts import Table
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.sources import REGISTRY as SOURCES
from nnsim.session.scaling import Scaling
from nnsim.session.session import Session
from nnsim.session.suiting import suit, suited

ORDER = (
    ("not", "and", "or", "xor", "parity", "symmetry", "encoder"),
    ("spirals", "circles", "moons", "gaussians", "checkerboard"),
    ("sine", "function"),
    ("iris", "wine", "breast_cancer", "digits", "fashion", "fashion_full"),
    ("custom", "own"),
)

IMPORTED = "imported"
FILES = ("csv", IMPORTED)  # they are offered as one, the import, and have a line of their own while they are in use
IMPORT = "import…"


def ordered() -> list[str]:
    """The data sets in the order of every list: gates, points, curves, real data, others, typed ones."""
    known = [key for group in ORDER for key in group if key in DATASETS]
    others = set(DATASETS) - set(known) - set(FILES)
    at = known.index("custom") if "custom" in known else len(known)
    return [*known[:at], *sorted(others), *known[at:]]


def offer(combo: Combo) -> None:
    """Lists all data sets in a chooser; the import of one's own stands apart at the end."""
    helped(combo, folder_of(DATASETS))
    for key in ordered():
        combo.add(tr(DATASETS[key].title), key, tr(DATASETS[key].help))
    combo.insertSeparator(combo.count())
    combo.add(tr("Import data…"), IMPORT, tr("A file of your own: CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Shift+I)"))


def input_names(session: Session) -> tuple[str, ...]:
    """The names of the inputs of the data in use; none where they cannot be had."""
    try:
        return session.table.input_names
    except UserError:
        return ()


def kinds_of_files() -> str:
    """The kinds of files that can be imported, as a dialog of the system wants them."""
    endings = sorted({ending for key in SOURCES for ending in SOURCES[key].endings})
    listed = " ".join(f"*{ending}" for ending in endings)
    return tr("Data ({endings});;All files (*)", endings=f"{listed} *-ubyte")


def choose(combo: Combo, key: str) -> None:
    """Shows which data are in use; a file of one's own has an entry only then."""
    for file in FILES:
        at = combo.findData(file)
        if file == key and at < 0:
            combo.insert(combo.findData(IMPORT), tr(DATASETS[file].title), file, tr(DATASETS[file].help))
        elif file != key and at >= 0:
            combo.removeItem(at)
    combo.choose(key)


def take(session: Session, choice: Choice) -> None:
    """Chooses other data for the session; UserError, and nothing changes, when they cannot be had.

    An output or a loss that could not learn them is replaced as well, and said.
    """
    said = take_table(session, choice, table_of(choice))
    if said:
        session.notice("info", said, tr("undo it if it was meant otherwise (Ctrl+Z)"))


def take_table(session: Session, choice: Choice, table: Table) -> str:
    """The same with data that have been read; says what was replaced, if anything was."""
    session.keep_table(choice, table)
    sized = with_table(session.design, choice, table)
    found = suit(sized, table)
    session.edit(tr("choose the data"), lambda _design: suited(sized, table))
    return tr(found.words) if found is not None else ""


def fitting(design: Design, choice: Choice, table: Table, fits: bool, scaling: Scaling | None) -> tuple[Design, str]:
    """The design with data that have been read, prepared in this way (None: as before), and, where it is wanted, with
    a network that is fitted to them; and what was replaced for that.
    """
    if scaling is not None:  # an output is chosen for the numbers as they are, and not as they were prepared before
        design = replace(design, data=replace(design.data, standardize_targets=False))
    found = None
    if fits:
        sized = with_table(design, choice, table)
        found, design = suit(sized, table), suited(sized, table)
    data = replace(design.data, dataset=choice)
    data = scaling.on(data) if scaling is not None else data
    return replace(design, data=data), tr(found.words) if found is not None else ""


def scaling_text(inputs: bool, targets: bool) -> str:
    """What the switch of the proposed preparation says."""
    if inputs and targets:
        return tr("Standardize the inputs and the target")
    return tr("Standardize the target") if targets else tr("Standardize the inputs")


def misfit(session: Session) -> bool:
    """True when the network could be fitted to the data in use, and is not."""
    try:
        table = session.table
    except UserError:
        return False
    network = session.design.network
    sized = fitted(network, table.inputs.shape[1], _targets(session.design, table)) is not network
    return sized or suit(session.design, table) is not None


def fit(session: Session) -> None:
    """Fits the network to the data in use, in one undoable step: sizes, output and loss."""
    take(session, session.design.data.dataset)


def table_of(choice: Choice) -> Table:
    """The samples of a data set; UserError when they cannot be had."""
    dataset = DATASETS.find(choice.key)
    return dataset.make(dataset.settings(choice.settings))


def with_data(design: Design, choice: Choice) -> Design:
    """The design with other data, its one input and its one output layer as wide as the columns."""
    return with_table(design, choice, table_of(choice))


def with_table(design: Design, choice: Choice, table: Table) -> Design:
    """The same with data that have been read."""
    network = fitted(design.network, table.inputs.shape[1], _targets(design, table))
    return replace(design, data=replace(design.data, dataset=choice), network=network)


def _targets(design: Design, table: Table) -> int:
    """How many targets the network has to answer; 0 where its rule learns without any."""
    rule = RULES.get(design.training.rule.key)
    return table.targets.shape[1] if rule is None or rule.supervised else 0


def fitted(network: Network, inputs: int, targets: int) -> Network:
    """The network with its input and output layer of these sizes; one with several of them stays as it is.

    Where there are no targets the output layer has any size.
    """
    if len(network.inputs) == 1 and network.inputs[0].size != inputs:
        network = edits.resize(network, network.inputs[0].id, inputs)
    outputs = network.outputs
    if targets and len(outputs) == 1 and outputs[0].size != targets:
        network = edits.resize(network, outputs[0].id, targets)
    return network


def needs_settings(choice: Choice) -> bool:
    """True for data that are nothing without settings, such as a file that is not chosen yet."""
    return (choice.key == "csv" and not choice.settings.get("path")) or (
        choice.key == IMPORTED and not choice.settings.get("plan")
    )


def shares_of(data: Data, validation: float, test: float) -> Data:
    """The data split in other shares; what is left is for training."""
    return replace(data, train=round(1.0 - validation - test, 6), validation=validation, test=test)


def split_error(validation: float, test: float) -> str:
    """Why samples cannot be split in these shares; "" when they can."""
    return tr("validation and test together must leave something for training") if validation + test >= 1 else ""


def still_in_use(session: Session) -> str:
    """Which data are in use while others are shown."""
    key = session.design.data.dataset.key
    return tr("The data in use are still “{data}”.", data=tr(DATASETS[key].title) if key in DATASETS else key)
