#!/usr/bin/env python3
"""Build nnsim's packages into dist/, each started in a self-test after it is built.

python3 packaging/build.py app          the application in one folder (PyInstaller), for the system it is built on
python3 packaging/build.py deb [--bare] a Debian package from it; --bare installs and tries it in a bare Debian 12
python3 packaging/build.py wheel        wheel and sdist, tried in a fresh environment
python3 packaging/build.py all [--bare] all of them; outside Debian without the Debian package

Needs Python 3.11 to 3.13 and a package index. `deb` needs dpkg-deb, and checks with desktop-file-validate, appstreamcli
and lintian (apt-get install desktop-file-utils appstream lintian); `--bare` needs root and mmdebstrap.
"""

import argparse
import shutil
import sys

from tools import BuildError


def main() -> int:
    """Reads the command line; exit code 1 means that a package is not to be had, or is not right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", choices=("app", "deb", "wheel", "all"))
    parser.add_argument("--bare", action="store_true", help="install the Debian package in a bare Debian 12 and try it")
    given = parser.parse_args()
    debian = shutil.which("dpkg-deb") is not None
    try:
        if given.package in {"wheel", "all"}:
            import wheels

            wheels.build()
        if given.package in {"app", "deb", "all"}:
            import application

            application.build(archive=given.package != "deb")
        if given.package == "deb" or (given.package == "all" and debian):
            import debian_package

            package = debian_package.build()
            if given.bare:
                debian_package.try_bare(package)
    except BuildError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
