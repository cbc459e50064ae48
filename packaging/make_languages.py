r"""Keeps the catalogues of resources/languages/ in step with the sources, and builds from them what the window reads.

    make_languages.py                  collects new texts, drops those that are gone, and builds nnsim_<language>.qm
    make_languages.py list ROOM        the texts of a catalogue that are not translated yet, in lines: mark, tab, text
    make_languages.py fill FILE        puts translations into the catalogues, from lines: mark, tab, translation
    make_languages.py get WORDS        the translations of texts in which the words occur, to use the same terms
    make_languages.py take COMMIT      takes translations that a branch has and this one not, after git merge -X ours
    make_languages.py check            says what is missing or wrong, and fails then

The files are those of Qt Linguist, split by rooms of the sources so that several people can work on them. In a list a
line break is written \n. A translation that is "=" says: the same as in English.
"""

import hashlib
import json
import re
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET  # our own files
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
FOLDER = ROOT / "resources" / "languages"
LANGUAGE = "fr"
CONTEXT = "nnsim"
PATTERNS = FOLDER / "patterns.json"
PLACE = re.compile(r"\{(\w+)(!t)?(?::[^{}]*)?\}")
SEPARATORS = re.compile(r"(?<=[^\s\u00a0\u202f\d/])[:;!?](?=\s|$)|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»")


@dataclass
class Entry:
    """A text and what it is in the other language, "" as long as nobody has translated it."""

    source: str
    translation: str = ""
    place: str = ""
    pattern: bool = False

    @property
    def mark(self) -> str:
        """A short name of the text that stays the same as long as the text does."""
        return hashlib.sha256(self.source.encode()).hexdigest()[:6]


def catalogue(room: str, language: str = LANGUAGE) -> Path:
    """The file of a room."""
    return FOLDER / language / f"{room}.ts"


def read_all(language: str = LANGUAGE) -> dict[str, dict[str, Entry]]:
    """All catalogues of a language by room, and in each the entries by what they say."""
    return {path.stem: read(path) for path in sorted((FOLDER / language).glob("*.ts"))}


def read(path: Path) -> dict[str, Entry]:
    """The entries of one catalogue."""
    return read_text(path.read_text("utf-8"))


def read_text(text: str) -> dict[str, Entry]:
    """The entries of one catalogue, from what its file says."""
    found = {}
    for message in ET.fromstring(text.encode()).iter("message"):  # noqa: S314
        translation = message.find("translation")
        unfinished = translation is None or translation.get("type") is not None
        place = message.find("location")
        entry = Entry(
            message.findtext("source") or "",
            "" if unfinished or translation is None else translation.text or "",
            "" if place is None else place.get("filename") or "",
            message.findtext("extracomment") == "pattern",
        )
        found[entry.source] = entry
    return found


def write(path: Path, entries: list[Entry], language: str = LANGUAGE) -> None:
    """Writes one catalogue, as Qt Linguist does."""
    root = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for entry in entries:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", {"filename": entry.place})
        ET.SubElement(message, "source").text = entry.source
        if entry.pattern:
            ET.SubElement(message, "extracomment").text = "pattern"
        made = ET.SubElement(message, "translation", {} if entry.translation else {"type": "unfinished"})
        made.text = entry.translation or None
    ET.indent(root, "")
    text = ET.tostring(root, "unicode", short_empty_elements=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8", newline="\n")


def bare(source: str) -> str:
    """A pattern without the names of its places, which change with the sources."""
    return PLACE.sub("{}", source)


def carried(source: str, old: dict[str, Entry]) -> str:
    """The translation of a pattern whose places have got other names."""
    known = old.get(bare(source))
    if known is None or not known.translation:
        return ""
    names = dict(zip((m[1] for m in PLACE.finditer(known.source)), (m[1] for m in PLACE.finditer(source)), strict=True))
    return PLACE.sub(lambda m: m[0].replace(m[1], names.get(m[1], m[1]), 1), known.translation)


def update(language: str = LANGUAGE) -> tuple[int, int]:
    """Brings the catalogues in step with the sources; gives how many texts came and went."""
    from text_collector import collect

    texts = collect()
    old = {source: entry for entries in read_all(language).values() for source, entry in entries.items()}
    loose = {bare(source): entry for source, entry in old.items() if source not in texts and PLACE.search(source)}
    rooms: dict[str, list[Entry]] = {}
    for text in texts.values():
        known = old[text.source].translation if text.source in old else carried(text.source, loose)
        rooms.setdefault(text.room, []).append(Entry(text.source, known, text.place, text.pattern))
    for room, entries in rooms.items():
        write(catalogue(room, language), sorted(entries, key=lambda one: (one.place, one.source)), language)
    for path in (FOLDER / language).glob("*.ts"):
        if path.stem not in rooms:
            path.unlink()
    patterns = sorted(text.source for text in texts.values() if text.pattern)
    PATTERNS.write_text(json.dumps(patterns, ensure_ascii=False, indent=0) + "\n", "utf-8", newline="\n")
    return len(texts.keys() - old.keys()), len(old.keys() - texts.keys())


def build(language: str = LANGUAGE) -> Path:
    """Makes the one compiled catalogue that the window reads."""
    made = FOLDER / f"nnsim_{language}.qm"
    program = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    catalogues = [str(path.relative_to(ROOT)) for path in sorted((FOLDER / language).glob("*.ts"))]
    subprocess.run([program, "-silent", *catalogues, "-qm", str(made)], cwd=ROOT, check=True)
    return made


def faults(entry: Entry) -> list[str]:
    """What is wrong with a translation."""
    from text_collector import places_of

    said = []
    if not entry.translation:
        return said
    if set(places_of(entry.source)) != set(places_of(entry.translation)):
        said.append(f"its places are {places_of(entry.translation)} and not {places_of(entry.source)}")
    if re.search(r"&\w", entry.source) and "&&" not in entry.source and len(re.findall(r"&\w", entry.translation)) != 1:
        said.append("one letter has a & before it")
    ends = [end for end in ("…", "\n") if entry.source.endswith(end) != entry.translation.endswith(end)]
    said += [f"it ends with {end!r}, or does not" for end in ends]
    if entry.source[:1] == " " != entry.translation[:1] or entry.source[-1:] == " " != entry.translation[-1:]:
        said.append("spaces at its ends are lost")
    plain = re.sub(r"\{[^{}]*\}|\w+://\S*|nnsim:|\*\.\w+|;;|`[^`]*`", "x", entry.translation)
    if entry.translation != entry.source and SEPARATORS.search(plain):
        said.append("a no-break space is missing before : ; ! ? » or after «")
    return said


def listed(room: str) -> list[str]:
    """The texts of a room that are not translated, a line each."""
    entries = read(catalogue(room)).values()
    return [f"{one.mark}\t{escaped(one.source)}" for one in entries if not one.translation]


def fill(path: Path) -> list[str]:
    """Takes translations from lines; gives what is wrong with some of them, which are left out."""
    rooms = read_all()
    by_mark = {entry.mark: (room, entry) for room, entries in rooms.items() for entry in entries.values()}
    wrong, touched = [], set()
    for line in path.read_text("utf-8").splitlines():
        mark, tab, words = line.partition("\t")
        if not line.strip():
            continue
        if not tab or mark not in by_mark:
            wrong.append(f"{line!r}: no text has this mark")
            continue
        room, entry = by_mark[mark]
        before = entry.translation
        entry.translation = entry.source if words.strip() == "=" else spaced(words.replace("\\n", "\n"), entry.source)
        said = faults(entry)
        if said:
            wrong.append(f"{mark}\t{escaped(entry.translation)}\n    {escaped(entry.source)}\n    {'; '.join(said)}")
            entry.translation = before
        else:
            touched.add(room)
    for room in touched:
        write(catalogue(room), list(rooms[room].values()))
    return wrong


def take(commit: str, language: str = LANGUAGE) -> int:
    """Takes from a commit what is translated there and not here; gives how many texts."""
    names = git("ls-tree", "-r", "--name-only", commit, f"resources/languages/{language}/").split()
    theirs: dict[str, str] = {}
    for name in names:
        if name.endswith(".ts"):
            found = read_text(git("show", f"{commit}:{name}"))
            theirs |= {source: entry.translation for source, entry in found.items() if entry.translation}
    taken = 0
    for room, entries in read_all(language).items():
        missing = [one for one in entries.values() if not one.translation and one.source in theirs]
        for one in missing:
            one.translation = theirs[one.source]
        if missing:
            write(catalogue(room, language), list(entries.values()), language)
        taken += len(missing)
    return taken


def git(*words: str) -> str:
    """What git says."""
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def spaced(words: str, source: str) -> str:
    """A translation with the no-break spaces of French, and the spaces that the English has at its ends."""
    words = re.sub(r"(?<=\S) (?=[:;!?»](?:\s|$|[)»”]))", "\u00a0", words)
    words = re.sub(r" »", "\u00a0»", words)
    words = re.sub(r"« ?(?=\S)", "«\u00a0", words)
    words = re.sub(r"(?<=[^\s\u00a0\u202f])»", "\u00a0»", words)
    words = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "’", words)
    words = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "\u202f", words)  # 60 000
    specs = {found[1]: found[0] for found in PLACE.finditer(source) if ":" in found[0]}
    words = PLACE.sub(lambda found: specs.get(found[1], found[0]) if ":" not in found[0] else found[0], words)
    begin, end = source[: len(source) - len(source.lstrip(" "))], source[len(source.rstrip(" ")) :]
    return begin + words.strip(" ") + end


def escaped(text: str) -> str:
    """A text on one line."""
    return text.replace("\n", "\\n")


def check() -> list[str]:
    """Everything that is missing or wrong."""
    from text_collector import collect

    texts, found = collect(), []
    entries = {source: entry for room in read_all().values() for source, entry in room.items()}
    found += [f"new: {escaped(source)}" for source in texts.keys() - entries.keys()]
    found += [f"gone: {escaped(source)}" for source in entries.keys() - texts.keys()]
    for entry in entries.values():
        found += [f"{entry.place}: {entry.mark} {escaped(entry.source)}: {said}" for said in faults(entry)]
    missing = sum(not entry.translation for entry in entries.values())
    return [*found, f"{missing} texts are not translated"] if missing else found


def main(words: list[str]) -> int:
    """Does what was asked for; 1 when something is wrong."""
    wrong: list[str] = []
    if not words:
        came, went = update()
        build()
        for room, entries in read_all().items():
            left = sum(not entry.translation for entry in entries.values())
            print(f"{room}: {len(entries)} texts, {left} of them not translated")
        print(f"{came} texts came, {went} went")
    elif words[0] == "list":
        print("\n".join(listed(words[1])))
    elif words[0] == "fill":
        wrong = fill(Path(words[1]))
    elif words[0] == "get":
        for entries in read_all().values():
            for one in entries.values():
                if words[1].casefold() in one.source.casefold() and one.translation:
                    print(f"{one.mark}\t{escaped(one.source)}\n\t{escaped(one.translation)}")
    elif words[0] == "take":
        print(f"{take(words[1])} translations were taken")
    elif words[0] == "check":
        wrong = check()
    else:
        print(__doc__)
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
