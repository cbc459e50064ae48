"""Builds the site of the help in build/site, or in a folder that is named; run it by `packaging/dev.py docs`.

The same pages as in the window, the Python API and the command line, with the pictures of make_screenshots.py.
MkDocs makes HTML of them, and a link that leads nowhere is an error; no page asks anything of the network.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import site_pages

from nnsim.kit.resources import resource

STYLE = """
.formula { margin: 1em 0 1em 1.5em; padding: 3px 0; overflow: auto hidden; }
.rst-content pre, .rst-content pre code { white-space: pre-wrap; }
.formula math { display: inline-block; font-size: 1.15em; }
.rst-content img { border: 1px solid #d9dce1; border-radius: 6px; } .wy-nav-content { max-width: 60em; }
.rst-content table td, .rst-content table th { white-space: normal !important; }
"""
NAV = (
    ("nnsim", ("guide/start", "guide/readme", "guide/lessons", "guide/tours", "guide/files", "guide/changes")),
    ("To look up", ("quantity/all", "term/all", "command/all", "panel/all", "stops/all", "faults/all")),
    ("Parts", ("layers/all", "activations/all", "initializers/all", "rules/all", "losses/all", "optimizers/all",
               "schedules/all", "regularizers/all", "datasets/all", "sources/all", "preparers/all", "formats/all")),
    ("Settings", ("settings/training", "settings/preferences")),
    ("For programs", ("api/all", "cli/all")),
)  # fmt: skip


def write_sources(folder: Path) -> list[Path]:
    """Writes MkDocs's settings and the Markdown of all pages; gives the pages."""
    docs = folder / "docs"
    pages = site_pages.site_book()
    written = []
    for page in pages:
        path = docs / site_pages.file_of(page.key)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(site_pages.Markdown(pages, page).write(), "utf-8")
        written.append(path)
    told = docs / "guide" / "readme.md"
    told.write_text(site_pages.readme((ROOT / "README.md").read_text("utf-8")), "utf-8")
    shutil.copytree(resource("help"), docs / site_pages.PICTURES, ignore=lambda _folder, names: [
        name for name in names if not name.endswith(".png")], dirs_exist_ok=True)  # fmt: skip
    (docs / "style.css").write_text(STYLE, "utf-8")
    titles = {page.key: page.title for page in pages} | {"guide/readme": "The program"}
    nav = [{title: [{titles[key]: site_pages.file_of(key)} for key in keys]} for title, keys in NAV]
    settings = {
        "site_name": "nnsim",
        "docs_dir": "docs",
        "theme": {"name": "readthedocs", "highlightjs": False, "navigation_depth": 3},
        "extra_css": ["style.css"],
        "markdown_extensions": ["attr_list", "tables", "fenced_code"],
        "plugins": ["search"],
        "use_directory_urls": False,
        "nav": nav,
        "validation": {
            "nav": {"omitted_files": "ignore", "not_found": "warn", "absolute_links": "warn"},
            "links": {"not_found": "warn", "anchors": "warn", "absolute_links": "warn", "unrecognized_links": "warn"},
        },
    }
    (folder / "mkdocs.yml").write_text(json.dumps(settings, indent=1), "utf-8")  # JSON is YAML
    return [*written, told]


def build(target: Path) -> int:
    """Builds the site; returns MkDocs's exit code."""
    sources = target.parent / f"{target.name}-sources"
    shutil.rmtree(sources, ignore_errors=True)
    sources.mkdir(parents=True)
    count = len(write_sources(sources))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--quiet", "--site-dir", str(target)]
    code = subprocess.run([*command, "--config-file", str(sources / "mkdocs.yml")], check=False).returncode
    if not code:
        shutil.rmtree(sources)
        print(f"nnsim: {count} pages in {target / 'index.html'}")
    return code


if __name__ == "__main__":
    sys.exit(build(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "site").resolve()))
