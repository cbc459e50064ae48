"""The site of the help: every public docstring is on it, every link of it leads somewhere, and it asks no network."""

import importlib
import inspect
import re
import subprocess
import sys
from html import unescape

import pytest

import nnsim
from nnsim.cli import REGISTRY as CLI
from nnsim.session.help.parts import KINDS, module_docstring

pytestmark = pytest.mark.untraced
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def sources(root, tmp_path_factory):
    """The Markdown of the whole site, by path."""
    folder = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(root / "packaging")
        importlib.import_module("make_site").write_sources(folder)
    return folder / "docs"


@pytest.fixture(scope="module")
def texts(sources):
    """What the pages say, without marks."""
    pages = {path.relative_to(sources).as_posix(): path.read_text("utf-8") for path in sources.rglob("*.md")}
    return {name: squeezed(re.sub(r"</?(code|strong|pre)>", "", unescape(text))) for name, text in pages.items()}


def squeezed(text):
    return " ".join(text.replace("`", "").split())


def test_every_link_leads_to_a_page_a_place_or_a_picture(sources):
    wrong, count = [], 0
    for page in sources.rglob("*.md"):
        for target in LINK.findall(page.read_text("utf-8")):
            if target.startswith("https://"):
                continue
            count += 1
            name, _, place = target.partition("#")
            led = (page.parent / name).resolve() if name else page
            if not led.is_file() or (place and f"{{#{place}}}" not in led.read_text("utf-8")):
                wrong.append(f"{page.relative_to(sources)}: {target}")
    assert wrong == []
    assert count > 1000


def test_every_docstring_of_a_part_is_on_it(texts):
    missing = [
        f"{kind.folder}/{key}"
        for kind in KINDS
        for key in kind.registry
        for piece in (module_docstring(kind, key).split("\n\n"))
        if squeezed(piece) not in texts[f"{kind.folder}/{key}.md"]
    ]
    assert missing == []


def test_every_public_name_of_the_python_api_is_on_it(texts):
    for name in nnsim.__all__:
        if name.startswith("__"):
            continue
        thing, page = getattr(nnsim, name), texts[f"api/{name}.md"]
        own = [thing]
        if inspect.isclass(thing):
            own += [member for key, member in vars(thing).items() if not key.startswith("_") and not_data(member)]
        for one in own:
            for piece in (inspect.getdoc(one) or "").split("\n\n"):
                assert squeezed(piece) in page, f"api/{name}.md does not say: {piece}"


def not_data(member):
    return isinstance(member, property) or inspect.isfunction(member)


def test_every_command_of_the_command_line_is_on_it(texts):
    for key in CLI:
        assert squeezed(CLI[key].help) in texts[f"cli/{key}.md"]


@pytest.mark.long
@pytest.mark.timeout(300)
def test_the_site_is_built_and_loads_nothing_from_elsewhere(root, tmp_path):
    site = tmp_path / "site"
    subprocess.run([sys.executable, root / "packaging/make_site.py", site], check=True)
    pages = list(site.rglob("*.html"))
    loaded = re.compile(r"""<(?:script|img|iframe|source)[^>]*\ssrc=["']?(?:https?:)?//|<link[^>]*href=["']https?://""")
    assert len(pages) > 300
    assert [page.name for page in pages if loaded.search(page.read_text("utf-8"))] == []
    assert "<math" in (site / "activations" / "softmax.html").read_text("utf-8")
    assert (site / "search" / "search_index.json").is_file()
