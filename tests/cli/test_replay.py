"""`nnsim replay`: the page is written, and what cannot be is refused in one line."""

import json
import re


def reel(path):
    return json.loads(re.search(r'id="reel">(.*?)</script>', path.read_text("utf-8"), re.DOTALL).group(1))


def test_a_page_of_the_next_iteration_or_of_a_sample(make, folder):
    make("new", "--example", "mazur", "-o", "mazur.nnsim")

    said = make("replay", "mazur.nnsim", "-o", "mazur.html")
    make("replay", "mazur.nnsim", "--input", "0.05,0.1", "--target", "0.01,0.99", "--notation", "common", "--digits",
         "4", "-o", "typed.html")  # fmt: skip

    size = (folder / "mazur.html").stat().st_size
    assert said.out == f"wrote mazur.html (19 steps, {size:,} bytes)\n"
    values = [
        {one[3]: one[7] for frame in reel(folder / name)["frames"] for one in frame["known"]}
        for name in ("mazur.html", "typed.html")
    ]
    assert values[0] == values[1]
    assert abs(float(values[0]["E"]) - 0.298371109) < 1e-9  # Mazur's own number


def test_refusals(make, run, folder):
    make("new", "--example", "mazur", "-o", "mazur.nnsim")
    make("new", "--example", "fashion", "-o", "fashion.nnsim")

    assert "ending .html" in run("replay", "mazur.nnsim", "-o", "mazur.pdf").err
    assert "the limit is" in run("replay", "fashion.nnsim", "--row", "1", "-o", "f.html").err
    assert not (folder / "f.html").exists()
