"""The Debian package: the application under /usr/lib, and what a desktop asks for; checked, measured and tried.

Libraries that Debian has are not shipped: the package depends on Debian's, which get its security updates.
"""

import gzip
import os
import re
import shutil
import subprocess
from hashlib import md5
from pathlib import Path
from xml.etree import ElementTree as ET

import qt_libraries
from tools import BUILD, DIST, HERE, MIB, ROOT, VERSION, BuildError, build_python, call, say, size_of

LARGEST = 65 * MIB
LINUX = HERE / "linux"
COMPONENT = "org.nnsim.nnsim"
MAINTAINER = os.environ.get("NNSIM_MAINTAINER", "nnsim contributors <contributors@nnsim.example>")
REVISION = f"{VERSION}-1"
DESCRIPTION = """\
neural-network simulator that shows every number of a training
 Draw a neural network as nodes and edges, walk through forward and backward
 propagation one operation, layer or phase at a time in both directions, and
 see the formula and the numbers behind every number.
 .
 It is made for learning and teaching backpropagation, and for finding out why
 a network does not learn: gradient checks, stops, a timeline of the whole
 training, faults to find, and worked solutions on paper.
"""


def build() -> Path:
    """Builds it from dist/nnsim into dist/ and checks it; where it is."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    place = tree / "usr/lib/nnsim"
    shutil.copytree(DIST / "nnsim", place, symlinks=True)
    depends = replace_by_debian(place / "_internal")
    _desktop(tree)
    _documents(tree)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == place / "nnsim" else 0o644)
    _control(tree, depends)
    package = DIST / f"nnsim_{REVISION}_{call(['dpkg', '--print-architecture']).strip()}.deb"
    say("compressing")
    call(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree, package])
    check(tree, package)
    size = package.stat().st_size
    if size > LARGEST:
        raise BuildError(f"{package.name} has {size / MIB:.0f} MiB, more than {LARGEST / MIB:.0f}")
    say(f"{package.name} has {size / MIB:.1f} MiB, installed {size_of(tree) / MIB:.0f} MiB")
    return package


def check(tree: Path, package: Path) -> None:
    """What the tools of Debian and of the desktops say; BuildError for any error or warning of theirs."""
    share = tree / "usr/share"
    call(["desktop-file-validate", share / "applications/nnsim.desktop"])
    call(["appstreamcli", "validate", "--no-net", share / f"metainfo/{COMPONENT}.metainfo.xml"])
    call(["appstreamcli", "validate-tree", "--no-net", tree])
    call(["lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0", package])
    say("desktop-file-validate, appstreamcli and lintian have nothing against it")


# ------------------------------------------------------------------------------------------------ libraries


def replace_by_debian(inside: Path) -> list[str]:
    """Takes out the libraries at the top of the folder that are Debian's own; which packages are needed for all.

    Python stays: its modules are of the same build.
    """
    for path in sorted(inside.glob("lib*.so*")):
        if not path.is_symlink() and not path.name.startswith("libpython") and _package_of(path.name):
            path.unlink()
    shipped = {path.name for path in inside.rglob("*.so*")}
    wanted: set[str] = set()
    for path in [*inside.rglob("*.so*"), inside.parent / "nnsim"]:
        if path.is_file() and not path.is_symlink():
            said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
            wanted |= set(re.findall(r"NEEDED\s+(\S+)", said))
    packages = {name: _package_of(name) for name in wanted - shipped}
    unknown = sorted(name for name, package in packages.items() if not package)
    if unknown:
        raise BuildError(f"no Debian package is known for {', '.join(unknown)}")
    found = {package for package in packages.values() if package} - {"libc6"}
    return [f"libc6 (>= {os.confstr('CS_GNU_LIBC_VERSION').split()[-1]})", *sorted(found)]


def _package_of(soname: str) -> str:
    """The Debian package with a library, "" where there is none."""
    known = qt_libraries.OFFSCREEN | qt_libraries.X11 | qt_libraries.WAYLAND
    if soname in known:
        return known[soname]
    said = subprocess.run(["dpkg", "-S", f"*/{soname}"], capture_output=True, text=True, check=False).stdout
    found = {line.partition(":")[0] for line in said.splitlines() if re.search(r"/lib/[\w-]+-linux-gnu/[^/]+$", line)}
    return min(found, default="")


# ------------------------------------------------------------------------------------------------ files


def _desktop(tree: Path) -> None:
    share = tree / "usr/share"
    for source, place in (
        (LINUX / "nnsim.desktop", share / "applications/nnsim.desktop"),
        (LINUX / "nnsim-mime.xml", share / "mime/packages/nnsim.xml"),
        (LINUX / f"{COMPONENT}.metainfo.xml", share / f"metainfo/{COMPONENT}.metainfo.xml"),
        (LINUX / "lintian-overrides", share / "lintian/overrides/nnsim"),
        (ROOT / "resources/icons/nnsim.svg", share / "icons/hicolor/scalable/apps/nnsim.svg"),
        *(
            (BUILD / f"icons/nnsim-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/nnsim.png")
            for size in (16, 32, 48, 64, 128, 256, 512)
        ),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/nnsim").symlink_to("../lib/nnsim/nnsim")


def _documents(tree: Path) -> None:
    date = released()
    page = call([build_python(), HERE / "man_page.py", VERSION, date])
    _packed(tree / "usr/share/man/man1/nnsim.1.gz", page)
    documents = tree / "usr/share/doc/nnsim"
    stamp = call(["date", "-R", "-u", "-d", date], LC_ALL="C").strip()
    change = f"nnsim ({REVISION}) unstable; urgency=medium\n\n  * Release {VERSION}.\n\n -- {MAINTAINER}  {stamp}\n"
    _packed(documents / "changelog.Debian.gz", change)
    shutil.copyfile(LINUX / "copyright", documents / "copyright")


def released() -> str:
    """When the version was released, as the AppStream metadata say it."""
    component = ET.parse(LINUX / f"{COMPONENT}.metainfo.xml")  # noqa: S314  our own file
    dates = {release.get("version"): release.get("date") for release in component.iter("release")}
    date = dates.get(VERSION)
    if date is None:
        raise BuildError(f"the AppStream metadata do not know version {VERSION}")
    return date


def _packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _control(tree: Path, depends: list[str]) -> None:
    kilobytes = -(-size_of(tree) // 1024)
    folder = tree / "DEBIAN"
    folder.mkdir()
    fields = {
        "Package": "nnsim",
        "Version": REVISION,
        "Architecture": call(["dpkg", "--print-architecture"]).strip(),
        "Maintainer": MAINTAINER,
        "Installed-Size": kilobytes,
        "Depends": ", ".join(depends),
        "Recommends": "shared-mime-info, desktop-file-utils, hicolor-icon-theme",
        "Section": "science",
        "Priority": "optional",
        "Description": DESCRIPTION.rstrip(),
    }
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), encoding="utf-8")
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = (f"{md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)  # noqa: S324
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


# ------------------------------------------------------------------------------------------------ a bare machine


def try_bare(package: Path) -> None:
    """Installs the package in a Debian 12 that has nothing else, and tries it offscreen and under Xvfb."""
    say("installing it in a bare Debian 12")
    said = call(["bash", LINUX / "bare-debian", package])
    print("".join(f"    {line}\n" for line in said.splitlines()), end="", flush=True)
