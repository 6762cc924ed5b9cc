@story yd-moray-supply
@topic Offshore supply vessel lost in the Moray Firth: crew, search, weather window, owner, inquiry
@subject V = Kestrel Provider | the supply vessel | the vessel | the boat
@subject C = HM Coastguard | the coastguard | coastguard
@subject R = RNLI lifeboats | lifeboats | the RNLI
@subject O = Tarvie Marine | the owner | the operator
@subject P = Banff Deep platform | Banff Deep | the platform
@subject M = Marine Accident Investigation Branch | MAIB
@subject U = RMT offshore branch | the union
@subject H = Northern Infirmary | the hospital in Inverness
@subject T = Findlater harbour | Findlater
@subject F = the families' fund | the fund
@fact cr = 15 | other | V | people on board | 2031-02-21 | constant
@fact cru = 12 | other | V | crew members on board | 2031-02-21 | constant
@fact gst = 3 | other | V | platform workers on board as passengers | 2031-02-21 | constant
@fact r1 = 6 | rescued | V | people rescued | 2031-02-21 22:00 | cumulative
@fact r2 = 9 | rescued | V | people rescued | 2031-02-22 | constant
@fact rh = 5 | rescued | C | people winched up by helicopter | 2031-02-22 | constant
@fact rl = 4 | rescued | R | people picked up by lifeboat | 2031-02-22 | constant
@fact d1 = 1 | deaths | V | people lost their lives on the vessel | 2031-02-21 22:00 | cumulative
@fact d2 = 4 | deaths | V | people lost their lives on the vessel | 2031-02-22 | cumulative
@fact d3 = 6 | deaths | V | people lost their lives on the vessel | 2031-03-02 | constant
@fact m1 = 8 | missing | V | people missing | 2031-02-21 22:00 | snapshot
@fact m2 = 2 | missing | V | people missing | 2031-02-22 | snapshot
@fact hy = 7 | injuries | H | people treated for cold | 2031-02-22 | constant
@fact dis = 2 | injuries | H | people still in hospital | 2031-02-25 | snapshot
@fact tm = 19:26 | clock | V | time of the distress call | 2031-02-21 | constant
@fact sk = 19:41 | clock | V | time of sinking | 2031-02-21 | constant
@fact mn = 15 | duration | V | minutes from the call to the sinking | 2031-02-21 | constant
@fact h1 = 20:18 | clock | C | time at which the first helicopter arrived | 2031-02-21 | constant
@fact nm = 31 | distance | V | nautical miles from the coast | 2031-02-21 | constant
@fact wv = 8.5 | other | - | metres of significant wave height | 2031-02-21 | snapshot
@fact wvf = 6 | other | - | metres of significant wave height | 2031-02-20 | plan | projected
@fact wvl = 7 | other | O | metres of wave height for leaving port | - | constant | threshold
@fact wd = 52 | speed | - | knots of wind | 2031-02-21 | snapshot
@fact wt = 6.5 | temperature | - | degrees Celsius in the water | 2031-02-21 | snapshot
@fact sur = 3 | duration | C | hours that a suit keeps a person alive | - | constant | projected
@fact rf = 4 | other | V | life rafts | - | constant
@fact rfo = 2 | other | V | life rafts that inflated | 2031-02-21 | constant
@fact rfd = 5 | duration | O | months since the rafts were overdue for service | 2031-02 | snapshot
@fact he = 3 | other | C | helicopters in the search | 2031-02-22 | constant
@fact lb = 4 | other | R | lifeboats in the search | 2031-02-22 | constant
@fact sq = 410 | area | C | square miles searched | 2031-02-23 | cumulative
@fact hrs = 44 | duration | C | hours of search | 2031-02-23 | constant
@fact dk = 640 | other | V | tonnes of deck cargo | 2031-02-21 | constant
@fact dkl = 550 | other | V | tonnes of deck cargo allowed | - | constant | threshold
@fact dkx = 90 | other | V | tonnes of deck cargo over the limit | 2031-02-21 | constant
@fact dwn = 1100000 | price | P | pounds a day of platform downtime | 2031 | constant
@fact len = 68 | distance | V | metres of length | - | constant
@fact bl = 2004 | date | V | year of building | - | constant
@fact def = 11 | other | V | defects found by port inspectors | 2030-10 | constant
@fact dop = 4 | other | V | defects not mended | 2031-02 | snapshot
@fact dme = 7 | other | V | defects mended | 2031-02 | constant
@fact sl = 5 | other | O | vessels | 2031 | constant
@fact sl0 = 9 | other | O | vessels | 2027 | constant
@fact fu = 214000 | fundraising | F | pounds given | 2031-03-02 | cumulative
@fact fud = 1 | duration | F | weeks in which the money was given | 2031-03-02 | constant
@fact dpt = 74 | distance | V | metres of depth of the wreck | - | constant
@fact rep = 12 | duration | M | months until the report | 2031-02-26 | plan | projected
@fact nat = 4 | other | V | nationalities on board | 2031-02-21 | constant
@fact fil = 6 | other | V | Filipinos on board | 2031-02-21 | constant
@fact wg = 1850 | price | U | dollars a month for a deckhand | 2031 | constant
@fact wgu = 3400 | price | U | dollars a month for a deckhand by the union rate | 2031 | constant | threshold
@fact pop = 3900 | other | T | inhabitants | 2031 | constant
@fact cnd = 700 | crowd | T | people at the vigil | 2031-02-24 | constant
@fact cnp = 1200 | crowd | T | people at the vigil by the minister's count | 2031-02-24 | constant
@fact old = 8 | deaths | - | people lost with the Brae Pioneer in 2019 | 2019 | constant
@rel sum cr = cru + gst
@rel sum cr = r1 + d1 + m1
@rel sum cr = r2 + d2 + m2
@rel sum cr = r2 + d3
@rel sum r2 = rh + rl
@rel diff dkx = dk - dkl
@rel sum def = dme + dop
@rel diff mn = sk - tm
@trap r1 r2 :: by ten at night and by morning
@trap d1 d2 :: the toll of two moments
@trap m1 m2 :: missing at night and next day
@trap cr cru :: everybody and crew
@trap rf rfo :: rafts and inflated rafts
@trap wvf wv :: forecast and measured waves
@trap wvl wv :: limit and sea
@trap dk dkl :: loaded and allowed
@trap rl lb :: four rescued and four lifeboats
@trap wg wgu :: paid and due
@trap sl sl0 :: the fleet now and then
@trap cnd cnp :: two counts at the vigil

@doc a-flash | wire agency | 2031-02-21
SUPPLY VESSEL SINKS OFF NORTH-EAST SCOTLAND; {EIGHT|m1} MISSING

2008 - A vessel that supplies North Sea platforms has sunk in the Moray Firth with {15|cr|by=HM Coastguard} people aboard, HM Coastguard says.

2047 - The Kestrel Provider sent a distress call at {1926|tm|v=19:26}, {31|nm} nautical miles off Findlater. First helicopter on scene {2018|h1|v=20:18}. Wind {52|wd} knots, seas {8.5|wv} metres.

2210 - {Six|r1|t=by ten o'clock|by=the coastguard} have been rescued by ten o'clock, {one|d1|^} is confirmed dead, {eight|m1|^} are not accounted for, the coastguard says. The water is at {6.5|wt} degrees. In a survival suit a person may last {three|sur} hours.

2231 - Owner Tarvie Marine: {12|cru|by=Tarvie Marine} crew and {three|gst} platform workers returning home.

2240 - In 2019 the Brae Pioneer was lost in the same waters with {eight|old|t=In 2019} lives.

ENDS. Duty editor {0131 496|-} 0022

@doc b-local | local newspaper, Moray | 2031-02-25
They left the harbour lights on

by Mhairi Geddes

FINDLATER has {3,900|pop} people and two chapels that do not speak to each other. On Monday night they shared a generator. Some {700|cnd} folk stood on the pier; the minister, who was facing the other way, says {1,200|cnp|by=the minister}.

{Nine|r2|t=by Saturday morning} of the {fifteen|cr} were alive by Saturday morning. {Five|rh} had been lifted by helicopter, {four|rl} taken off a raft by the lifeboat Jessie Rae. By then {four|d2|^} were dead and {two|m2|^} not found. The search stopped on Sunday evening, after {44|hrs} hours and {410|sq} square miles, with {three|he} helicopters and {four|lb} lifeboats.

In the hospital in Inverness {seven|hy} were treated for cold. {Two|dis|t=as of yesterday} are there as of yesterday.

A Filipino deckhand, Rodel Catacutan, {27|-}, told the Courant through a nurse that two of the rafts opened "like flowers" and two "like nothing". They're serviced yearly, or should be.

"It is not the sea," said retired skipper Sandy Smith, {83|-}. "It's the diary. The rig wants its pipe on Friday."

BOWLING: Buckie {21|-} Findlater {14|-}. Births, p. 30

@doc c-business | Aberdeen business daily | 2031-02-27
{Ninety|dkx} tonnes too many: Kestrel's last manifest

By Rory Balfour-Singh, energy correspondent

The Kestrel Provider left port with {640|dk} tonnes on deck, papers seen by this newspaper show. Her stability book allows {550|dkl}, which leaves {90|dkx} to be explained.

Tarvie Marine's own rule is that no boat sails into more than {seven|wvl} metres. The forecast was {six|wvf}. Nobody at Tarvie would say who looked at it.

Why the hurry? Each day of standstill costs the Banff Deep platform {£1.1m|dwn|v=1100000}.

The {68|len}-metre vessel, of {2004|bl}, was inspected in October, when {11|def|t=in October} defects were noted. {Seven|dme} were made good. The {four|dop} others included the rafts, overdue for service by {five|rfd} months.

Tarvie has {five|sl} boats today; it had {nine|sl0|t=in 2027} in 2027.

MAIB expects to take {12|rep|by=MAIB} months.

Brent {$69.40|-} · FTSE {8,911|-}

@doc d-union | union bulletin | 2031-03-01
KESTREL PROVIDER: SAFETY IS A WAGE

Comrades,

On board were {four|nat} nationalities, {six|fil} of the fifteen from the Philippines. A deckhand got {$1,850|wg} a month. The union rate is {$3,400|wgu}.

There were {15|mn} minutes between the call and the end: {19:26|tm}, {19:41|sk}. In these {15|mn} minutes the bosun freed the second raft. His name was Benigno Salas.

{Two|rfo} rafts of {four|rf} worked. Fifty per cent. Would you fly like that?

The wreck lies at {74|dpt} metres. We want it raised. The owners say the sea is deep. It's as deep as a pocket.

Branch meeting: Tuesday {7.30|-}, Fishermen's Hall, room {2|-}

@doc e-radio | radio news script | 2031-03-02
NORTH SOUND NEWS – 1300

The last two men missing from the supply vessel Kestrel Provider have been found, in her wheelhouse, by a remote camera. It means {six|d3} people died when she went down {ten|-} days ago. {Nine|r2} survived.

A fund for the families has taken {two hundred and fourteen thousand|fu} pounds in {a|fud|v=1} week.

The waves that night measured {eight and a half|wv} metres at the platform. The company's limit for leaving harbour is {seven|wvl}. A spokeswoman says that the forecast had been for {six|wvf}, and that "the decision was the master's".

He was among the dead.

Football: Ross County {1|-}, Elgin {1|-}.
