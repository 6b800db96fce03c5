"""What generated manuscripts are about: each topic with words that no other topic has."""

# ruff: noqa: E501 - a topic is a row

from __future__ import annotations

from typing import Final

from numcheck.strategies.passages.passage import Topic

TOPICS: Final = (
    Topic("harbour office", "boats", ("dinghies", "keelboats", "catamarans", "barges"), "Bristle", "Ada Roe"),
    Topic("lending library", "books", ("novels", "atlases", "comics", "diaries"), "Marlow", "Ben Tull"),
    Topic("weaving mill", "rugs", ("runners", "mats", "carpets", "throws"), "Dunholm", "Cora Vane"),
    Topic("bird hospital", "birds", ("owls", "swans", "gulls", "finches"), "Eskdale", "Dan Pryce"),
    Topic("bicycle works", "bicycles", ("tandems", "racers", "tricycles", "folders"), "Farley", "Edie Marsh"),
    Topic("county museum", "paintings", ("portraits", "landscapes", "sketches", "miniatures"), "Gorran", "Frank Odell"),
    Topic("tree nursery", "saplings", ("oaks", "limes", "birches", "alders"), "Hexby", "Greta Sloane"),
    Topic("music school", "instruments", ("flutes", "cellos", "harps", "drums"), "Ilford", "Hal Quinn"),
    Topic("tile works", "tiles", ("squares", "hexagons", "borders", "corners"), "Jarrow", "Ida Crewe"),
    Topic("ferry company", "ferries", ("steamers", "launches", "hovercraft", "tenders"), "Kelso", "Jack Thorne"),
    Topic("bell foundry", "bells", ("chimes", "tenors", "trebles", "gongs"), "Lydd", "Kit Barlow"),
    Topic("toy museum", "toys", ("dolls", "kites", "tops", "puppets"), "Minster", "Lena Firth"),
    Topic("plant fair", "plants", ("roses", "ferns", "irises", "lilies"), "Norden", "Max Dyer"),
    Topic("repair shop", "clocks", ("watches", "timers", "cuckoos", "sundials"), "Otley", "Nora Hale"),
    Topic("film archive", "films", ("westerns", "comedies", "newsreels", "cartoons"), "Pinner", "Owen Lisle"),
    Topic("map room", "maps", ("charts", "globes", "plans", "surveys"), "Quorn", "Pia Wren"),
    Topic("glass works", "bottles", ("flagons", "flasks", "phials", "jars"), "Rothley", "Quentin Ash"),
    Topic("village kitchen", "meals", ("soups", "stews", "pies", "salads"), "Selby", "Rosa Kemp"),
    Topic("lamp factory", "lamps", ("lanterns", "torches", "spotlights", "candles"), "Thirsk", "Sam Holt"),
    Topic("sewing circle", "quilts", ("cushions", "curtains", "aprons", "scarves"), "Upton", "Tess Varley"),
    Topic("fishing fleet", "nets", ("seines", "trawls", "traps", "lines"), "Virley", "Una Peel"),
    Topic("stone yard", "slabs", ("steps", "sills", "kerbs", "lintels"), "Wath", "Vic Rudd"),
    Topic("cheese dairy", "cheeses", ("cheddars", "bries", "goudas", "stiltons"), "Yarm", "Will Garth"),
    Topic("print studio", "posters", ("banners", "cards", "leaflets", "calendars"), "Zennor", "Zoe Fell"),
)  # fmt: skip
