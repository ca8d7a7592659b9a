#!/usr/bin/env python3
"""Makes the fonts of leaflets from those of Debian's fonts-noto-core 20201225-1.

make.py FOLDER_OF_NOTO FOLDER_OF_RESULTS, with fonttools; Noto Nastaliq Urdu 3.007 lies there as
NotoNastaliqUrdu-Regular.ttf and -Bold.ttf (@expo-google-fonts/noto-nastaliq-urdu 0.4.2). What is kept are the letters of the
scripts that the site has, without hints, which paper does not need. Serbian б, which the JDK cannot
ask a font for, also gets a place of its own (U+E431).
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SIGNS = [(0x20, 0x7E), (0xA0, 0xFF), (0x2000, 0x206F)]
FONTS = {
    "latn": ("NotoSans", [(0x20, 0x7E), (0xA0, 0x36F), (0x400, 0x52F), (0x1E00, 0x1EFF),
                          (0x2000, 0x20BF), (0x2100, 0x214F), (0x25CC, 0x25CC)]),
    "naskh": ("NotoNaskhArabic", SIGNS + [(0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF),
                                          (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]),
    "nastaliq": ("NotoNastaliqUrdu", SIGNS + [(0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF),
                                              (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]),
    "beng": ("NotoSansBengali", SIGNS + [(0x964, 0x965), (0x980, 0x9FF)]),
    "deva": ("NotoSansDevanagari", SIGNS + [(0x900, 0x97F)]),
    "guru": ("NotoSansGurmukhi", SIGNS + [(0x964, 0x965), (0xA00, 0xA7F)]),
    "ethi": ("NotoSansEthiopic", SIGNS + [(0x1200, 0x139F)]),
    "mymr": ("NotoSansMyanmar", SIGNS + [(0x1000, 0x109F)]),
}
SERBIAN_BE = 0xE431


def serbian_be(font):
    """The glyph that the font has for б in Serbian."""
    letter = font.getBestCmap()[0x431]
    for script in font["GSUB"].table.ScriptList.ScriptRecord:
        for system in script.Script.LangSysRecord:
            if system.LangSysTag == "SRB ":
                for index in system.LangSys.FeatureIndex:
                    feature = font["GSUB"].table.FeatureList.FeatureRecord[index]
                    for lookup in feature.Feature.LookupListIndex if feature.FeatureTag == "locl" else []:
                        for table in font["GSUB"].table.LookupList.Lookup[lookup].SubTable:
                            table = getattr(table, "ExtSubTable", table)
                            if letter in getattr(table, "mapping", {}):
                                return table.mapping[letter]


def make(source, letters, target):
    font = TTFont(source, recalcTimestamp=False)
    wanted = {c for first, last in letters for c in range(first, last + 1)}
    if "NotoSans-" in source:
        glyph = serbian_be(font)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[SERBIAN_BE] = glyph
        wanted.add(SERBIAN_BE)
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.save(target)


for name, (family, letters) in FONTS.items():
    for weight in ("Regular", "Bold"):
        make(f"{sys.argv[1]}/{family}-{weight}.ttf", letters, f"{sys.argv[2]}/{name}-{weight.lower()}.ttf")
