"""The system libraries that Qt loads: which are missing, and how to get them, before Qt dies on it."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

# soname -> Debian package; what a wheel of PySide6 does not bring along
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def wanted(environment: Mapping[str, str], window: bool) -> dict[str, str]:
    """The libraries needed here, with or without a window; none but on Linux, where the wheel leaves some out."""
    if not sys.platform.startswith("linux"):
        return {}
    if not window:
        return OFFSCREEN
    return OFFSCREEN | (X11 if environment.get("DISPLAY") else WAYLAND)


def missing(libraries: Mapping[str, str]) -> list[str]:
    """Those of the libraries that the loader does not find."""
    return [soname for soname in libraries if not _loads(soname)]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def provide(libraries: Mapping[str, str]) -> str:
    """Installs what is missing where that can be done; returns what a person has to do, or nothing."""
    lost = missing(libraries)
    if lost and shutil.which("apt-get") and os.geteuid() == 0:
        _install(sorted({libraries[soname] for soname in lost}))
        lost = missing(libraries)
    return _advice(lost, libraries) if lost else ""


def _install(packages: list[str]) -> None:
    print("nnsim: installing the system libraries that Qt needs:", *packages, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], env=quiet, stdout=subprocess.DEVNULL, check=False)


def _advice(lost: list[str], libraries: Mapping[str, str]) -> str:
    """One line: what is missing, and the command that brings it."""
    packages = " ".join(sorted({libraries[soname] for soname in lost}))
    sudo = "" if os.geteuid() == 0 else "sudo "
    if shutil.which("apt-get"):
        remedy = f"type: {sudo}apt-get update && {sudo}apt-get install --no-install-recommends {packages}"
    elif shutil.which("dnf"):
        capabilities = " ".join(f"'{soname}()(64bit)'" for soname in lost)
        remedy = f"type: {sudo}dnf install {capabilities}"
    else:
        remedy = f"install what your system calls Debian's {packages}"
    return f"Qt needs system libraries that are missing: {' '.join(lost)}; {remedy}"
