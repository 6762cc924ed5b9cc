"""Tables of the words beside a number that make it no quantity: names, months, streets, games."""

from __future__ import annotations

MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
).split()

DAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thurs", "fri", "sat", "sun",
)  # fmt: skip

NAMES = frozenset(
    # roads, places, rooms
    "route highway interstate freeway road rte hwy us sr exit mile pier gate platform line terminal runway room suite apt apartment flat "
    "floor unit building block lot hotel studio lane bay berth slot row box p.o zone area region sector site camp studio stop "
    # law and politics
    "district ward precinct measure proposition prop prop. bill resolution ordinance article amendment question initiative item section sections "
    "sec chapter title statute rule form schedule exhibit docket case h.r. hr s. s.b. sb ab hb a.b. local lodge chapter canton class "
    # order and parts
    "no nos no. nos. number numbers num # part parts volume vol vol. page pages pp pp. figure fig fig. table note step stage round phase level tier "
    "group grade grades week day year hour act scene season episode version series generation gen issue edition option plan appendix psalm verse opus "
    "symphony sonata category type cat "
    # games
    "game match leg heat quarter race set super wrestlemania formula catch big final top euro "
    # services and units of them
    "channel flight train bus platform engine ladder station squad battalion division brigade regiment fleet team troop pack post "
    # products, craft, indices
    "model mark mk windows android ios iphone ipad ipod galaxy pixel xbox playstation kindle surface watch airpods radeon geforce core "
    "ryzen snapdragon mazda bmw audi lexus ford boeing airbus cessna embraer apollo soyuz artemis falcon starlink plus ultra max pro "
    "fortune ftse dax nikkei cac stoxx russell asx csi topix sensex nifty index ibex s&p p standard "
    "covid hiv hpv expo agenda vision horizon project operation psalm unit code iso rfc generation word".split()
)
"""Capitalised words that make a plain number behind them a name (`Ward 3`, `Flight 12`)."""

LOWER_NAMES = frozenset(
    "route no. nos. number numbers # page pages pp. chapter section sections paragraph article grade grades gate runway room flight "
    "row category verse lane exit h.r. hour ward precinct p.o level phase tier top bottom zip channel group version".split()
)
"""Words that do so in lower case too."""

COUNTED = (
    "votes", "vote", "voters", "ballots", "people", "persons", "residents", "homes", "jobs", "units", "officers", "seats",
    "signatures", "beds", "members", "students", "workers", "employees", "deaths", "cases", "tents", "families",
    "households", "customers", "shares", "copies", "tickets", "names", "signatories", "soldiers", "troops", "refugees",
    "passengers", "vehicles", "cars", "respondents", "adults", "hires", "megawatts", "acres", "miles", "times", "points",
    "square", "calories", "kilometers", "kilometres", "feet", "meters", "metres", "tons", "tonnes", "barrels", "workers",
    "patients", "children", "women", "men", "pupils", "teachers", "doctors", "nurses", "firefighters", "volunteers",
    "apartments", "houses", "buildings", "schools", "injuries", "arrests", "infections", "dollars", "euros", "pounds",
)  # fmt: skip
"""Behind four digits that look like a year, these show a count."""

BEFORE_HALF = frozenset("first second latter other this that each top bottom better back front past last next its opening upper lower".split())
AFTER_HALF = frozenset("past time way brother sister staff mast marathon hearted".split())
AFTER_FRACTION_HYPHEN = ("-cent", "-percent", "-per", "-point", "-plus", "-million", "-billion", "-mile", "-pound", "-price")
AFTER_ORDINAL = frozenset(
    "party parties term time candidate person man woman way option round place straight consecutive day week month year quarter party's "
    "child attempt vote ballot reading stage phase victim suspect member seat officer bid try try source official "
    "world base rail wave season game match goal century generation country nation state city round-trip country's".split()
)
"""Nouns behind `a third` that make it the third of a row."""

COUNTED_ONCE = frozenset("vote seat death arrest injury fatality ballot abstention case signature bed".split())
"""Nouns that `one` counts; before another (`one man said`) it only points."""

MOST_GOALS = 12

STREETS = (
    "st", "street", "ave", "avenue", "rd", "road", "blvd", "boulevard", "dr", "drive", "lane", "ln", "way", "court", "ct",
    "place", "pl", "square", "sq", "terrace", "ter", "highway", "hwy", "parkway", "pkwy", "plaza", "embarcadero", "broadway",
    "quay", "wharf", "row", "crescent", "close", "circle", "loop", "alley", "trail", "esplanade",
)  # fmt: skip

GAME_WORDS = (
    "beat", "beats", "beaten", "defeat", "defeated", "edged", "thrashed", "drew", "draw", "tied", "tie", "match", "matches",
    "game", "games", "goal", "goals", "scored", "season", "league", "cup", "inning", "innings", "halftime", "half-time",
    "playoff", "playoffs", "quarterback", "touchdown", "penalty", "penalties", "semi-final", "semifinal", "aggregate",
    "win over", "victory over", "comeback", "shootout", "series", "coach", "striker", "homer", "standings",
)  # fmt: skip

FUNCTION_WORDS = frozenset(
    "a an the this that these those of in on at to from by for with without into onto over under above below between among through during "
    "before after since until till while as than then and or but nor so yet if when where who whom whose which what why how is are "
    "was were be been being am has have had having do does did done will would shall should can could may might must not no nor i "
    "you he she it we they me him her us them my your his its our their there here also just only even still already again once "
    "per via about around against across along behind beyond despite down up off out near like because although though "
    "however meanwhile each every all both either neither such too very more most less least fewer one's s t "
    "'s said says say told according including compared versus vs apiece altogether combined together total overall ago earlier later "
    "away last next today yesterday tomorrow tonight now respectively annually daily monthly weekly yearly statewide citywide nationwide "
    "nationally worldwide globally percent percentage plus minus times never always often almost nearly ever either".split()
)
"""Where a counted noun ends."""

VERBS = frozenset(
    "say says said goes go went come came comes take takes took taken get gets got give gives gave given make makes made showed "
    "shown find finds found want wants wanted need needs needed hold holds held led won lose loses lost vote votes_ voted "
    "backed favor favors favored favour favours favoured oppose opposes opposed support_ supports supported think thinks believe "
    "believes believed approve approves approved disapprove disapproved remain remains remained stay stays stayed stand stands stood "
    "die died dies kill killed injure injured hurt wounded arrested detained charged treated rescued pulled missing dead alive "
    "live lives lived work works worked turn turns turned turnout_ march marched gather gathered attend attended pack packed fill filled "
    "receive received raise raised spend spent spends pay pays paid cost buy buys bought sell sells sold donate donated "
    "retire retired retires quit quits leave leaves left join joins joined hire hired fire fired begin begins began begun started end "
    "ended opened close_ closed closes call called ask asks asked answer answered respond responded count_ counted cast "
    "tally tallied report reports_ reported see sees saw seen know knows knew use uses used keep keeps kept put puts ran "
    "rise rises rose risen fall falls fell fallen drop drops dropped grow grows grew grown reach reaches reached finish finished "
    "qualify qualified crash crashed arrive arrived appear appeared scored playing living sleeping experiencing waiting seeking running "
    "registered_ undecided needed required expected left killed favored promised pledged planned proposed counted short ahead behind clear "
    "strong enough unsure sure likely_ able unable hold struck hit broke drew draw drawn won't can't don't didn't isn't weren't "
    "rated ranked sold shipped delivered built based located called named released finished pitched reported recorded announced".split()
)
"""Verbs and predicates that often follow a bare number; they are no noun of it."""
