"""Tables of the words beside a number that make it no quantity: names, months, streets, games."""

from __future__ import annotations

MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
).split()

BEFORE_NUMBER = frozenset(
    "route highway interstate freeway road rte hwy us sr no nos number numbers num no. nos. # district ward precinct measure proposition prop "
    "prop. bill resolution ordinance article section sections sec chapter title part parts volume vol page pages pp amendment question "
    "initiative item local group level phase tier stage round game match week day act scene season episode channel flight "
    "train bus line platform gate pier terminal runway room suite apt apartment floor unit building block lot hotel studio "
    "engine ladder station squad battalion division brigade regiment fleet group grade grades class category type formula "
    "model mark mk series version windows android ios iphone ipad galaxy pixel xbox playstation ps apollo boeing airbus "
    "super wrestlemania psalm verse code zone area region region sector exit mile post lane bay berth slot seat row table psalm docket case "
    "fortune ftse dax nikkei cac stoxx russell asx csi topix ibex sensex nifty index standard euro top big "
    "covid g- ps4 generation gen figure fig exhibit schedule form rule canon opus op symphony studio sonata page step "
    "plan option version chapter agenda lesson problem ticket team troop pack post camp sol leopard area cat catch "
    "world war kindle surface watch airpods radeon geforce core ryzen snapdragon mazda bmw audi lexus ford ram "
    "euro expo agenda vision horizon project operation h.r. hr s. s.b. sb ab hb a.b. rfc iso pm".split()
)
"""Lower-cased words that make a plain number after them a name; most count only when capitalised in the text."""

LOWER_TOO = frozenset("route no nos number numbers no. nos. page pages chapter section paragraph article grade grades gate runway room "
                      "flight floor step category level verse lane exit h.r. magnitude_".split())
"""Of those, the ones that name even in lower case."""

BEFORE_PHRASES = ("s&p", "s p", "big", "top", "bottom", "final", "last-")

STREETS = (
    "st", "street", "ave", "avenue", "rd", "road", "blvd", "boulevard", "dr", "drive", "lane", "ln", "way", "court", "ct",
    "place", "pl", "square", "sq", "terrace", "ter", "highway", "hwy", "parkway", "pkwy", "plaza", "embarcadero", "broadway",
    "quay", "wharf", "row", "crescent", "close", "circle", "loop", "alley", "trail", "esplanade",
)  # fmt: skip

GAME_WORDS = (
    "beat|beats|beaten|defeat|defeated|defeats|edged|thrashed|drew|draw|tied|tie|match|matches|game|games|goal|goals|scored|"
    "scorer|season|league|cup|inning|innings|halftime|half-time|playoff|playoffs|quarterback|touchdown|penalty|penalties|"
    "semi-final|semifinal|aggregate|win over|victory over|loss to|comeback|shootout|set|sets|series|hosts|visitors|coach"
)

FUNCTION_WORDS = frozenset(
    "a an the this that these those of in on at to from by for with without into onto over under above below between among through during "
    "before after since until till while as than then and or but nor so yet if when where who whom whose which what why how is are "
    "was were be been being am has have had having do does did done will would shall should can could may might must not no nor i "
    "you he she it we they me him her us them my your his its our their there here also just only even still already again once "
    "per via about around against across along behind beyond despite down up off out near like because although though "
    "however meanwhile each every all both either neither such too very more most less least fewer one's s t "
    "'s said says say told according including compared versus vs apiece altogether combined together total overall ago earlier later "
    "away today yesterday tomorrow tonight now respectively annually daily monthly weekly yearly statewide citywide nationwide "
    "nationally worldwide globally percent percentage plus minus times never always often almost nearly ever either".split()
)
"""Where a counted noun ends."""

VERBS = frozenset(
    "say says said goes go went come came comes take takes took taken get gets got give gives gave given make makes made show shows showed "
    "shown find finds found want wants wanted need needs needed hold holds held lead leads led win wins won lose loses lost vote votes_ voted "
    "back backs backed favor favors favored favour favours favoured oppose opposes opposed support_ supports supported think thinks believe "
    "believes believed approve approves approved disapprove disapproved remain remains remained stay stays stayed stand stands stood "
    "die died dies kill killed injure injured hurt wounded arrested detained charged treated rescued pulled missing dead alive "
    "live lives lived work works worked turn turns turned turnout_ march marched gather gathered attend attended pack packed fill filled "
    "receive received raise raised raises spend spent spends pay pays paid cost costs buy buys bought sell sells sold donate donated "
    "retire retired retires quit quits leave leaves left join joins joined hire hired hires fire fired begin begins began begun start starts started end "
    "ended ends open opens opened close_ closed closes call calls called ask asks asked answer answered respond responded count_ counted cast "
    "tally tallied report reports_ reported see sees saw seen know knows knew use uses used keep keeps kept put puts run runs ran "
    "rise rises rose risen fall falls fell fallen drop drops dropped grow grows grew grown reach reaches reached finish finished "
    "qualify qualified crash crashed arrive arrived appear appeared scored playing living sleeping experiencing waiting seeking running "
    "registered_ undecided needed required expected left killed favored promised pledged planned proposed counted short ahead behind clear "
    "strong enough unsure sure likely_ able unable hold struck hit hits broke drew draw drawn won't can't don't didn't isn't weren't "
    "rated ranked sold shipped delivered built based located called named released finished pitched reported recorded announced".split()
)
"""Verbs and predicates that often follow a bare number; they are no noun of it."""
