@story ya-maine-seine
@topic Sinking of the herring carrier Ellen P. off Gull Neck, Maine: from the mayday to the Coast Guard hearing
@subject E = Ellen P. | the carrier | the vessel | the boat
@subject C = Coast Guard | Coast Guard Sector Northern Downeast | Petty Officer Dana Sorrel
@subject S = sinking of the Ellen P. | sinking | accident
@subject G = Gull Neck | the harbor | the town | island
@subject M = Maine Marine Patrol | Marine Patrol | patrol
@subject K = Captain Rufus Alley | Alley | the captain | skipper
@subject O = Downeast Bait & Freight | the owner | owner | bait company
@subject F = Gull Neck Fishermen's Fund | the fund | benefit fund
@subject H = Marine Board hearing | the board | board | hearing
@subject L = lobstermen | local fishermen | lobster boats
@fact crew = 7 | other | E | people aboard | 2035-10-27 | constant
@fact sv = 4 | rescued | S | people rescued | 2035-10-28 | cumulative
@fact d1 = 1 | deaths | S | bodies recovered | 2035-10-28 | cumulative
@fact ms1 = 2 | missing | S | people missing | 2035-10-28 | snapshot
@fact d2 = 2 | deaths | S | bodies recovered | 2035-11-06 | cumulative
@fact ms2 = 1 | missing | S | people missing | 2035-11-06 | snapshot
@fact svl = 3 | rescued | L | people rescued | 2035-10-28 | cumulative
@fact svc = 1 | rescued | C | people rescued | 2035-10-28 | cumulative
@fact tmd = 21:37 | clock | E | time of the mayday | 2035-10-27 | constant
@fact tfr = 22:19 | clock | L | time when the first boat arrived | 2035-10-27 | constant
@fact thl = 23:04 | clock | C | time when the helicopter arrived | 2035-10-27 | constant
@fact lag = 87 | duration | C | minutes until the helicopter arrived | 2035-10-27 | constant
@fact lagl = 42 | duration | L | minutes until the first boat arrived | 2035-10-27 | constant
@fact len = 81 | other | E | feet of length | - | constant
@fact bui = 1962 | other | E | year in which the boat was built | - | constant
@fact age = 73 | age | E | age of the boat | 2035 | snapshot
@fact load = 118000 | other | E | pounds of herring aboard | 2035-10-27 | snapshot
@fact cap = 140000 | other | E | pounds of herring that the boat could carry | - | constant
@fact deck = 22000 | other | E | pounds of herring on deck | 2035-10-27 | snapshot
@fact hold = 96000 | other | E | pounds of herring in the hold | 2035-10-27 | snapshot
@fact mi = 6.5 | distance | S | miles off the harbor | 2035-10-27 | constant
@fact dep = 214 | distance | S | feet of water over the wreck | 2035-11-02 | constant
@fact wv = 9 | other | S | feet of waves | 2035-10-27 | snapshot
@fact wi = 33 | speed | S | knots of wind | 2035-10-27 | snapshot
@fact wt = 51 | temperature | S | degrees of the water | 2035-10-27 | snapshot
@fact sui = 5 | other | E | survival suits aboard | 2035-10-27 | snapshot
@fact raf = 6 | other | E | persons for whom the life raft was made | - | constant
@fact vl = 26 | other | L | boats in the search | 2035-10-28 | snapshot
@fact sq = 1130 | area | C | square miles searched | 2035-10-29 | cumulative
@fact hr = 39 | duration | C | hours of search | 2035-10-29 | constant
@fact ageK = 58 | age | K | age of the captain | 2035-10 | snapshot
@fact ageY = 19 | age | E | age of the youngest crewman | 2035-10 | snapshot
@fact fd1 = 41000 | fundraising | F | dollars raised | 2035-11-06 | cumulative
@fact fd2 = 163000 | fundraising | F | dollars raised | 2036-03 | cumulative
@fact fam = 3 | other | F | families helped | 2036-03 | snapshot
@fact each = 54333 | other | F | dollars for each family | 2036-03 | plan
@fact pop = 910 | other | G | residents | - | snapshot
@fact y35 = 5 | deaths | M | deaths of commercial fishermen in the state this year | 2035-11-06 | cumulative
@fact y34 = 3 | deaths | M | deaths of commercial fishermen in the state in the year | 2034 | cumulative
@fact hd = 8 | duration | H | days of hearing | 2036-03 | constant
@fact hw = 23 | other | H | witnesses | 2036-03 | constant
@fact sea = 41 | duration | H | months since the last drydock | 2035-10 | snapshot
@fact sear = 24 | duration | H | months allowed between drydocks | - | constant | threshold
@fact pump = 3 | other | H | bilge pumps | 2035-10-27 | snapshot
@fact pumw = 1 | other | H | bilge pumps that worked | 2035-10-27 | snapshot
@fact pric = 0.38 | price | O | dollars a pound paid for herring | 2035-10 | snapshot
@fact val = 44840 | other | O | dollars that the cargo was worth | 2035-10-27 | constant
@fact ins = 650000 | other | O | dollars of hull insurance | 2035 | constant
@fact suit = 7500000 | damages | F | dollars claimed from the owner by the families | 2036-02 | constant
@fact lim = 12000 | damages | O | dollars to which the owner wants to limit its liability | 2036-02 | constant
@fact rec = 11 | other | H | recommendations | 2036-08 | constant
@rel sum sv = svl + svc
@rel sum crew = sv + d1 + ms1
@rel sum crew = sv + d2 + ms2
@rel sum load = hold + deck
@rel product val = load * pric
@rel product fd2 = each * fam
@rel share fill = load / cap
@rel diff deck = load - hold
@fact fill = 84.3 | other | E | share of the capacity that was loaded | 2035-10-27 | snapshot
@trap d1 d2 :: a second body was found
@trap ms1 ms2 :: one of the missing was found
@trap sv svl :: all rescued and those by lobster boats
@trap load cap :: aboard and possible
@trap lag lagl :: helicopter and lobster boat
@trap sui raf :: five suits, a raft for six
@trap fd1 fd2 :: later count
@trap y34 y35 :: two years
@trap suit lim :: claim and limit
@trap pump pumw :: fitted and working
@trap sea sear :: passed and allowed
@trap len age :: 81 feet and 73 years
@trap hr sea :: 39 hours, 41 months

@doc a-wire | regional wire | 2035-10-28
Herring carrier sinks off Maine; {1|d1} dead, {2|ms1} missing

GULL NECK, Maine (Federated) - An old herring carrier laden with lobster bait went down in rough seas Saturday night, killing at least {one|>d1|t=by Sunday afternoon} of the {seven|crew} people aboard, and {two|ms1|^} others were missing by Sunday afternoon, the Coast Guard said.

{Four|sv} were saved, {three|svl} of them by lobstermen who left a church supper when they heard the mayday at {9:37 p.m.|tmd}

The Ellen P., {81|len} feet long and built in {1962|bui}, was about {6.5|mi} miles out with {118,000|load} pounds of fish. Seas were {nine|wv} feet, Petty Officer Dana Sorrel said, with {33|wi}-knot winds and the water at {51|wt} degrees.

A Coast Guard helicopter from Cape Cod arrived at {11:04|thl}. {Twenty-six|vl|t=Sunday} boats were looking on Sunday.

The captain, Rufus Alley, {58|ageK}, is among the survivors.

@doc b-island | island newsletter | 2035-11-07
The Neck Knocker, No. 441

There isn't other news.

Tuesday they found Toby Beal off Egg Rock. He was {19|ageY}. So that's {two|d2|t=Tuesday} home, and {one|ms2|t=still}, Sal Moreira, still out there.

The boats that went: Kittiwake, Miss Trish, Third Mortgage. They were on the spot at {10:19|tfr}, which is {42|lagl} minutes from the call, in that. The helicopter took {87|lag}. I only say it.

There were {four|!sui} survival suits aboard for {seven|crew} men. Do the figuring at your own kitchen table.

The fund at First National has {$41,000|fd1|t=as of last night} as of last night. There are {910|pop} of us. The school raised $212.40 in pennies.

Dump hours: Wed & Sat 8-12. Ferry: winter schedule, last boat 4:15.

@doc c-tv | TV station website | 2035-11-06
Second body recovered as Marine Patrol scales back search

WQDE Newscenter - Posted 5:22 PM

Divers using sonar have located the Ellen P. upright in {214|dep} feet of water, the Maine Marine Patrol said Tuesday, hours after a lobsterman came upon the body of a crew member.

The Coast Guard ended its own search on Oct. 29 having covered {1,130|sq} square miles in {39|hr} hours.

Records show the boat could carry {140,000|cap} pounds. Its skipper has told investigators he had {78,000|!hold|by=Its skipper} in the hold and {22,000|deck} on deck.

At {38 cents|pric|v=0.38} a pound, the cargo was worth {roughly|-} {$45,000|~val}.

It's been a bad year on the water: {five|y35|t=this year} commercial fishermen have died in the state this year, up from {three|y34|t=last year} last year.

Sponsored: 0% APR on all 2036 trucks

@doc d-hearing | trade paper | 2036-03-20
Board hears of dead pumps, late drydock on Ellen P.

Working Harbor Monthly - by Annika Thibodeau

Over {eight|hd} days in a Machias function room, a Marine Board listened to {23|hw} witnesses and one long silence, when Rufus Alley was asked which of the boat's {three|pump} bilge pumps he trusted. {One|pumw} worked.

The carrier had gone {41|sea} months without a drydock. The owner's own policy says {24|sear}.

She wasn't overloaded on paper. {118,000|load} pounds is {84|fill|round} percent of what she could hold. But {22,000|deck} of that was on deck, above the rail, with the scuppers plugged to keep the fish in.

The water came over "like somebody leaning", said engineer Ansel Pike, whom the helicopter lifted, the {only|svc|v=1} one it got. The raft, rated for {six|raf}, inflated upside down.

The board's report is due in August.

@doc e-daily | state daily | 2036-03-22
Owner of sunken carrier seeks to cap liability at {$12,000|lim}

Families call figure 'the price of the skiff'

By Corinne Adebayo-Frost, Staff Writer

PORTLAND - The company that owned the Ellen P. has asked a federal court to limit what it owes the families of the dead to {$12,000|lim}, the value of what was left of the vessel: a skiff and a net drum.

The families of the {two|?d2} men lost are suing for {$7.5 million|suit}. Downeast Bait & Freight carried {$560,000|!ins} in hull insurance and has been paid in full, filings show.

An 1851 statute allows the cap unless an owner knew a vessel was unseaworthy.

The {73-year-old|age|v=73} carrier called mayday at {9:47|!tmd} on Oct. 27. It was gone in about {15|-} minutes.

Meanwhile a community fund has reached {$163,000|fd2}, to be split among the {three|fam} families, or {$54,333|each} each.

cfrost@pinestatejournal.example | 207-555-0110

@doc f-release | Coast Guard release | 2036-08-14
MARINE BOARD RELEASES REPORT ON LOSS OF ELLEN P.

The Marine Board of Investigation makes {11|rec} recommendations, among them that carriers over {70|-} feet be examined every {24|sear} months by law.

It finds that of the {seven|crew} persons aboard, {three|svl} survivors were recovered by good Samaritan vessels, {42|lagl} minutes after the distress call, and {one|svc} by Coast Guard aircraft at {2304|thl}. {Five|sui} immersion suits were carried.

The vessel's hull insurance of {$650,000|ins} isn't a factor in its findings.

The board commends the masters of the Kittiwake, Miss Trish and Third Mortgage.
