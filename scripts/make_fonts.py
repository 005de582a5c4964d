"""Makes the subset of Noto that draws the languages' own names: src/mgsm/data/fonts/autonyms.{ttf,woff2}.

apt-get install fonts-noto-core fonts-noto-cjk && pip install "fonttools[woff]"
python scripts/make_fonts.py

The same versions of the fonts and of fontTools give the same bytes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

from mgsm import languages, resources

NOTO = Path("/usr/share/fonts")
FAMILY = "mgsm Autonyms"
CJK = "opentype/noto/NotoSansCJK-Regular.ttc"
# By ISO 15924 code: the file, and the face in it that has the shapes of the script.
SOURCES = {
    "Latn": ("truetype/noto/NotoSans-Regular.ttf", -1),
    "Cyrl": ("truetype/noto/NotoSans-Regular.ttf", -1),
    "Beng": ("truetype/noto/NotoSansBengali-Regular.ttf", -1),
    "Telu": ("truetype/noto/NotoSansTelugu-Regular.ttf", -1),
    "Thai": ("truetype/noto/NotoSansThai-Regular.ttf", -1),
    "Jpan": (CJK, 0),
    "Hans": (CJK, 2),
}
HIGHEST_ERROR = 1.0
"""Of a quadratic curve that stands for a cubic one, in thousandths of an em."""
EPOCH_1904 = 3_600_000_000
"""A fixed time in fonts' own seconds, so that no clock gets into the file."""


def main() -> None:
    texts: dict[tuple[str, int], set[str]] = {}
    for tag in languages.known():
        language = languages.load(tag)
        if language.script not in SOURCES:
            sys.exit(f"{tag}: script {language.script}, expected one of {', '.join(SOURCES)}: name its font in SOURCES")
        texts.setdefault(SOURCES[language.script], set()).update(language.autonym)
    folder = resources.data("fonts")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        parts = [part(NOTO / name, face, letters, Path(place)) for (name, face), letters in texts.items()]
        font = Merger().merge([str(path) for path in parts])
    named(font)
    for name, flavor in (("autonyms.ttf", None), ("autonyms.woff2", "woff2")):
        font.flavor = flavor
        font.save(folder / name, reorderTables=True)
        print(folder / name, (folder / name).stat().st_size)


def part(path: Path, face: int, letters: set[str], place: Path) -> Path:
    """Writes one font with only these letters, and what shapes them, in TrueType outlines."""
    font = TTFont(path, fontNumber=face, recalcTimestamp=False)
    missing = sorted(letter for letter in letters if ord(letter) not in font.getBestCmap())
    if missing:
        sys.exit(f"{path}: no glyph for {', '.join(map(ascii, missing))}")
    options = Options(hinting=False, layout_features=["*"], name_IDs=[], notdef_outline=True, glyph_names=False)
    options.drop_tables += ["DSIG", "gasp", "VORG", "vhea", "vmtx", "BASE", "meta"]
    cutter = Subsetter(options)
    cutter.populate(text="".join(sorted(letters)))
    cutter.subset(font)
    if "CFF " in font:
        quadratic(font)
    written = place / f"{path.stem}-{face}.ttf"
    font.save(written)
    return written


def quadratic(font: TTFont) -> None:
    """Replaces cubic outlines by TrueType's quadratic ones."""
    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, HIGHEST_ERROR, reverse_direction=True))
        table.glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), table
    widths = font["hmtx"].metrics
    for name in order:
        table.glyphs[name].recalcBounds(table)
        widths[name] = (widths[name][0], getattr(table.glyphs[name], "xMin", 0))
    profile = font["maxp"]
    profile.tableVersion = 0x00010000
    for key in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                "maxStackElements", "maxSizeOfInstructions", "maxPoints", "maxContours", "maxCompositePoints",
                "maxCompositeContours", "maxComponentElements", "maxComponentDepth"):  # fmt: skip
        setattr(profile, key, 1 if key == "maxZones" else 0)
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"


def named(font: TTFont) -> None:
    """Names the font as what it is, without a clock: a subset made for this package."""
    table = newTable("name")
    table.names = []
    words = {
        0: "Copyright 2015-2019 Google LLC; 2014-2021 Adobe (http://www.adobe.com/). A subset of Noto Sans, Noto Sans "
        "Bengali, Noto Sans Telugu, Noto Sans Thai and Noto Sans CJK.",
        1: FAMILY, 2: "Regular", 3: f"{FAMILY} 1", 4: FAMILY, 5: "Version 1.000", 6: FAMILY.replace(" ", ""),
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }  # fmt: skip
    for number, text in words.items():
        table.setName(text, number, 3, 1, 0x409)
    font["name"] = table
    font["head"].created = font["head"].modified = EPOCH_1904
    font.recalcTimestamp = False


if __name__ == "__main__":
    main()
