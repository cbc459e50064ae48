"""What the application in one folder does without: modules that are not imported, files of Qt that are not loaded.

numba (with LLVM and SciPy) and PyArrow together are larger than all the rest, and h5py would go over the limit; who
wants them installs nnsim with pip.
"""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

UNUSED_MODULES = [
    # too large for a package: the extras `fast` and `keras`, and Parquet
    *("numba", "llvmlite", "scipy", "pyarrow", "h5py"),
    # for developers
    *("pytest", "_pytest", "hypothesis", "mypy", "IPython", "setuptools", "pip", "pkg_resources", "wheel"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.random._examples", "lib2to3", "idlelib", "turtle"),
    # of the standard library and of others, what nothing here calls
    *(
        "tkinter",
        "_tkinter",
        "readline",
        "PIL.ImageTk",
        "PIL.ImageQt",
        "PIL.ImageFont",
        "PIL.ImageCms",
        "PIL._imagingft",
        "PIL._imagingcms",
        "matplotlib",
        "pandas",
        "cupy",
        "colorcet",
    ),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter", "pyqtgraph.canvas"),
    # the parts of Qt that nnsim has no use for
    *(f"PySide6.Qt{name}" for name in ("Network", "Qml", "Quick", "QuickWidgets", "Sql")),
    *(f"PySide6.Qt{name}" for name in ("Concurrent", "Designer", "Help", "Test", "UiTools", "Xml", "PrintSupport")),
]

# of the system, even where a wheel links to them: an old copy would keep a newer graphics driver from loading
_SYSTEM = {"libstdc++.so.6", "libgcc_s.so.1"}

# plugins: what opens a window, styles it, draws SVG, PNG and JPEG, and speaks to input methods and screen readers
_PLUGINS = {
    "platforms": {"qxcb", "qoffscreen", "qminimal", "qwayland", "qwindows", "qcocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "imageformats": {"qsvg", "qjpeg", "qico"},
    "iconengines": {"qsvgicon"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "xcbglintegrations": {"qxcb-glx-integration", "qxcb-egl-integration"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
}
_LIBRARIES = re.compile(
    r"(?:lib)?Qt6?(?:Qml|Quick|Pdf|VirtualKeyboard|Network|Designer|Help|Sql|Test|EglF[Ss]|"
    r"Labs|ShaderTools|UiTools|Concurrent|WaylandCompositor|Bodymovin|Lottie)\w*(?:[.]|$)"
)
_FILES = re.compile(
    r"(^|/)(opengl32sw[.]dll|d3dcompiler_47[.]dll|libavif.*|_avif\..*|_imagingtk\..*|_webp\..*|libwebp.*|"
    r"libgtk-3.*|libgdk-3.*)$"
)


_TRANSLATIONS = {"qtbase_fr.qm"}  # what Qt's own dialogs say in French; the rest is of programs that nnsim is not


def is_unused(path: str) -> bool:
    """True when a file of the application, by its place in the folder, is never loaded."""
    parts = path.replace("\\", "/").split("/")
    name = parts[-1]
    if "PySide6" in parts:
        if "translations" in parts:
            return name not in _TRANSLATIONS
        if "qml" in parts:
            return True
        if "plugins" in parts:
            kind = parts[parts.index("plugins") + 1]
            return name.partition(".")[0].removeprefix("lib") not in _PLUGINS.get(kind, set())
    if "languages" in parts and name.endswith(".ts"):
        return True  # the catalogues that translators edit; nnsim_fr.qm is made of them
    return bool(_LIBRARIES.match(name) or _FILES.search("/".join(parts)))


def still_needed(binaries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without the libraries of the system, at the top of the folder, that none of the others leads to."""
    from PyInstaller.depend.bindepend import get_imports

    entries = {entry[0]: entry for entry in binaries}
    loose = {path for path in entries if PurePosixPath(path).parent == PurePosixPath() and path.startswith("lib")}
    loose -= {path for path in loose if path.startswith("libpython")}
    kept, waiting = set(), [path for path in entries if path not in loose]
    while waiting:
        path = waiting.pop()
        kept.add(path)
        names = {PurePosixPath(name).name for name, _found in get_imports(entries[path][1])}
        waiting += [name for name in names & loose if name not in kept and name not in _SYSTEM]
    return [entry for path, entry in entries.items() if path in kept]
