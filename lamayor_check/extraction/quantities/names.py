"""Tables of the words beside a number that make it no quantity, and of those that no counted noun has in it."""

from __future__ import annotations

from lamayor_check.extraction.quantities.listed import phrases, words

NAMES = words(
    # roads and places
    "route highway interstate freeway road rte hwy us sr exit mile pier gate platform line terminal runway room",
    "suite apt apartment flat floor unit building block lot hotel studio lane bay berth slot row box p.o zone area",
    "region sector site camp stop seat locker",
    # law and politics
    "district ward precinct measure proposition prop prop. bill resolution ordinance article amendment question",
    "initiative item section sections sec chapter title statute rule form schedule exhibit docket case h.r. hr s.",
    "order clause § §§",
    "s.b. sb ab hb a.b. local lodge class",
    # parts and places in an order
    "no nos no. nos. number numbers num # part parts volume vol vol. page pages pp pp. figure fig fig. table note",
    "step stage round phase level tier group grade grades week day year hour act scene season episode version series",
    "generation gen issue edition option plan appendix psalm verse opus symphony sonata category type",
    # games
    "game match leg heat quarter race set super bowl wrestlemania formula catch big final top euro",
    # services, stations and shops
    "newschannel news radio bbc itv sports motel forever century",
    "channel flight train bus engine ladder station squad battalion division brigade regiment fleet team troop pack",
    "post",
    # products, craft, diseases, indices
    "model mark mk windows android ios iphone ipad ipod galaxy pixel xbox playstation kindle surface watch airpods",
    "radeon geforce core ryzen snapdragon mazda bmw audi lexus ford boeing airbus cessna embraer apollo soyuz",
    "artemis falcon plus ultra max pro fortune ftse dax nikkei cac stoxx russell asx csi topix sensex nifty index",
    "ibex s&p p standard mach covid hiv hpv expo agenda vision horizon project operation code iso rfc word",
)
"""Capitalised words that make a plain number behind them a name (`Ward 3`, `Flight 12`)."""

LOWER_NAMES = words(
    "route no. nos. number numbers # page pages pp. chapter section sections paragraph article grade grades gate",
    "runway room flight row category verse lane exit h.r. hour ward precinct p.o level phase tier top bottom zip",
    "apt apt. clause locker badge § §§",
    "channel group version junction game stage round tranche ext ext. extension bldg bulletin km",
)
"""Words that do so in lower case too."""

SOFT_NAMES = words(
    "us year day week hour post final big top set race class unit team line floor case question item part step stage",
    "season game match series leg plus core pro max ultra project vision operation word group heat quarter pack",
    "troop table area note form box rule order seat news radio sports century bbc itv",
)
"""Of those, the ones that in a headline are plain words before a counted noun (`In a Year 300 Officers Left`)."""

DIGITS_ONLY = words("no no. p # s p.o")
"""Of those, the ones that name digits only: `No. 2`, but `no one`."""

STREETS = words(
    "street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy plaza terrace ter"
)
STREETS_TOO = words("way court ct place pl square sq quay wharf row crescent close circle loop alley trail esplanade")
"""Those that name other things too (`12 Circuit Court judges`): a street only where the clause ends."""
WHOLE_STREETS = words("broadway embarcadero")
"""Streets that have no other word in their name."""

MEDIA = words("image photo photograph slide page picture video part item figure caption question chapter step episode")
"""What a page counts through: `Image 23 of 33`."""
PLAYERS = words(
    "striker forward goalkeeper keeper guard pitcher quarterback midfielder defender winger center centre catcher",
    "linebacker receiver goalie fullback halfback infielder outfielder",
)
"""Behind whose name the number in brackets is on the shirt."""
SHORT_PHONES = words("911 999 112 101 111 988 311 211 411 000 110 118 119 116123")
"""Telephone numbers that everybody knows."""

DOORS = words("room plot door")
"""What is found by its number alone: `room 14`."""
DOORS_TOO = words("house flat apartment unit building shop")
"""What is so where a `no.` shows that the number is a name."""

MONIES = words(
    "dollars euros pounds crowns francs pesos dinars rupees shillings kronor kroner yen yuan won rand roubles rubles",
    "reais zlotys dirhams riyals",
)
COUNTED = words(
    "vote votes voters ballots people persons residents homes jobs units officers seats signatures beds members",
    "students workers employees deaths cases tents families households customers shares copies tickets names",
    "signatories soldiers troops refugees passengers vehicles cars respondents adults hires megawatts acres miles",
    "times points square calories kilometers kilometres feet meters metres tons tonnes barrels patients children",
    "women men pupils teachers doctors nurses firefighters volunteers apartments houses buildings schools injuries",
    "arrests infections dollars euros pounds",
)
"""Behind four digits that look like a year, these show a count."""

HAPPENING = phrases(
    "opened | opens | open | opening | closed | closes | close | closing | started | starts | start | starting",
    "began | begins | begin | ended | ends | end | ending | left | leaves | leave | arrived | arrives | arrive | met",
    "meets | meet | aired | airs | air | returned | returns | return | resumed | resumes | resume | finished",
    "finishes | finish | on air | back | today | tonight | tomorrow | morning | evening | night | afternoon | monday",
    "tuesday | wednesday | thursday | friday | saturday | sunday",
)
"""What happens `at 8`, where that is an hour."""

PERSONS = words(
    "boy girl son daughter father mother driver worker student officer teacher singer actor actress lawyer senator",
    "mayor governor president prosecutor widow pensioner farmer nurse doctor retiree native resident suspect victim",
    "soldier quarterback striker goalkeeper pitcher player coach carpenter plumber mechanic waitress waiter chef",
    "designer artist writer author baker banker builder engineer professor janitor cashier clerk paramedic pilot",
    "sailor lad neighbour neighbor walker man woman",
)
"""Whose age stands between commas: `the driver, 41, was unhurt`."""

PRICED = words(
    "trad share stock index dollar euro pound sterling yen rand rate price percent average yield futures ounce barrel",
)
"""How the words of trade begin."""

LEVELS = words(
    "total number figure count score toll result rest majority average rate price lead margin record index mean median",
    "tally sum amount maximum minimum limit target goal estimate week month year day time season ward district seat",
    "vote percentage share turnout budget cost gain loss deficit temperature half quarter",
)
"""Nouns whose number between commas is no age: `the total, 34, was`."""
AGED = words(
    "voters people children adults those anyone women men boy boys girl girls man woman kids players workers",
    "residents age",
)
"""Who may be `under 35`."""

TOLLS = words(
    "deaths injuries fatalities casualties arrests survivors infections evacuations abstentions outages cases losses",
)
"""What is told of an event by its number, none at all (`no deaths`) as well."""
BEFALLEN = words(
    "killed hurt injured wounded died dead missing arrested charged hospitalized hospitalised survived drowned",
    "evacuated infected displaced trapped unaccounted convicted",
)
"""What happens to so many people, or to nobody."""

COUNTED_ONCE = words("vote seat death arrest injury fatality ballot abstention case signature bed")
"""Nouns that `one` counts; before another (`one man said`) it only points."""

BEFORE_HALF = words(
    "first second latter other this that each top bottom better back front past last next its opening upper",
    "lower",
)
AFTER_HALF = words("past time way brother sister staff mast marathon hearted")
AFTER_FRACTION_HYPHEN = ("-cent", "-per", "-point", "-plus", "-million", "-billion", "-mile", "-pound", "-price")
"""What follows the hyphen where a fraction stays one: `a quarter-point rise`, but no `third-party`."""

AFTER_SHARE = words(
    "said say says want wants think thinks thought back backs support supports oppose opposes favor favour favors",
    "believe believes prefer prefers vote votes plan plans work works live lives chose choose report reports told",
    "lost came went cast do did know knew see saw feel felt hold held own take took make made get got give gave",
    "go like likes blame blames larger smaller higher lower bigger fewer cheaper faster slower older younger",
    "longer shorter greater lighter heavier each apiece percent away later off above below short",
)
"""Behind a third that is a share and no rank: verbs of those it is of, and what it is larger by."""
AFTER_ORDINAL = words(
    "party parties term time candidate person man woman way option round place straight consecutive day week month",
    "year quarter child attempt vote ballot reading stage phase victim suspect member seat officer bid try source",
    "official world base rail wave season game match goal century generation country nation state city",
)
"""Nouns behind `a third` that make it the third of a row."""

GAME_WORDS = phrases(
    "beat | beats | beaten | defeat | defeated | edged | thrashed | drew | draw | tied | tie | match | matches",
    "game | games | goal | goals | scored | season | league | cup | inning | innings | halftime | half-time",
    "playoff | playoffs | quarterback | touchdown | penalty | penalties | semi-final | semifinal | aggregate",
    "win over | victory over | touchdowns | yards | rebounds | comeback | shootout | series | coach | striker",
    "homer | standings | the set | first set | second set | final set | straight sets | the final",
)
MOST_GOALS = 12
"""`Albion 2, Wanderers 1.` alone is a game; with larger numbers it may be a poll."""

FUNCTION_WORDS = words(
    "a an the this that these those of in on at to from by for with without into onto over under above below between",
    "among through during before after since until till while as than then and or but nor so yet if when where who",
    "whom whose which what why how is are was were be been being am has have had having do does did done will would",
    "shall should can could may might must not no i you he she it we they me him her us them my your his its our",
    "their there higher lower better worse larger smaller bigger older younger here also just only even still",
    "already again once per via about around against across along behind beyond despite down up off out near like",
    "because although though however meanwhile each every all both either neither such too more most less least",
    "fewer including compared versus vs apiece altogether combined together total overall ago earlier later away",
    "last next today yesterday tomorrow tonight now respectively annually daily monthly weekly yearly statewide",
    "citywide nationwide nationally worldwide globally plus minus times never always often almost nearly ever",
)
"""Where a counted noun ends."""

VERBS = words(
    "say says said tell told according go goes went come comes came take takes took taken get gets got give gives",
    "gave given make makes made showed shown find finds found want wants wanted need needs needed hold holds held",
    "led won lose loses lost voted backed favor favors favored favour favours favoured oppose opposess opposed",
    "supported think thinks believe believes believed approve approves approved disapprove disapproved remain",
    "remains remained stay stays stayed stand stands stood die dies died kill killed injure injured hurt wounded",
    "arrested detained charged treated rescued pulled missing dead alive live lived work worked turn turned marched",
    "gather gathered attend attended packed filled receive received raise raised spend spent pay paid cost buy",
    "bought sell sold donate donated retire retired quit leave leaves left join joins joined hire hired fire fired",
    "begin begins began begun start started ended opened closes called ask asks asked answer answered respond",
    "responded counted cast tallied reported see sees saw seen know knows knew use used keep keeps kept put puts ran",
    "rise rises rose risen fall fell fallen drop dropped grow grows grew grown reach reaches reached finish finished",
    "qualify qualified crash crashed arrive arrived appear appeared scored playing living sleeping experiencing",
    "waiting seeking running undecided required expected promised pledged planned proposed short ahead clear strong",
    "enough unsure sure able unable struck hit broke drew draw drawn rated ranked shipped delivered built based",
    "located named released pitched recorded announced leads trails passes fails fled wait become becomes suggest",
    "suggests seem seems won't can't don't didn't isn't weren't",
)
"""Verbs and predicates that often follow a bare number: no noun of it begins with them."""
