@story z-gozo-dinghy
@topic Rescue of a drifting fishing boat south of Malta and the landing dispute
@subject N = the Nour el Bahr | Nour el Bahr | the boat | the trawler | the hull | the operation
@subject A = Astrid Wending | the rescue ship | the ship | the Wending
@subject M = Armed Forces of Malta | AFM | the patrol boat | Valletta
@subject L = Sea Lifeline Kiel | Lifeline Kiel | the charity
@subject T = Tanker Orsk Mariner | Orsk Mariner | the tanker
@subject R = relocation deal | the deal | the agreement
@subject D = Germany | Berlin
@subject F = France | Paris
@subject I = Ireland | Dublin
@fact say = 200 | other | N | people on board | distress call, 2019-10-17 02:10 | snapshot
@fact tot = 187 | rescued | N | people taken off alive | final | cumulative
@fact ast = 104 | rescued | A | people taken off alive | final | cumulative
@fact tank = 31 | rescued | T | people taken off alive | final | cumulative
@fact afm = 52 | rescued | M | people taken off alive | final | cumulative
@fact am1 = 76 | rescued | A | people taken off alive | 2019-10-17 morning | cumulative
@fact dd = 9 | deaths | N | bodies recovered | final | cumulative
@fact d1 = 4 | deaths | N | bodies recovered | 2019-10-17 morning | cumulative
@fact mi = 3 | missing | N | people reported missing by relatives | 2019-10-19 | snapshot
@fact kids = 46 | rescued | N | minors taken off alive | final | cumulative
@fact alone = 29 | rescued | N | minors travelling alone | final | cumulative
@fact hel = 5 | evacuated | N | people flown to hospital | 2019-10-17 | cumulative
@fact dist = 61 | distance | N | nautical miles from Malta | 2019-10-17 02:10 | snapshot
@fact wave = 3.5 | other | N | metres of wave height | 2019-10-17 night | snapshot
@fact days = 6 | duration | A | days waiting for a port | 2019-10-23 | cumulative
@fact cap = 90 | other | A | passengers the ship is certified for | - | constant
@fact dg = 60 | units_pledged | D | people to be received | 2019-10-23 | plan | pledged
@fact df = 40 | units_pledged | F | people to be received | 2019-10-23 | plan | pledged
@fact di = 4 | units_pledged | I | people to be received | 2019-10-23 | plan | pledged
@fact dt = 104 | units_pledged | R | people to be received | 2019-10-23 | plan | pledged
@fact yr = 2840 | other | - | people who landed in Malta this year | 2019-10-15 | cumulative
@fact ly = 1445 | other | - | people who landed in Malta last year | 2018 | cumulative
@fact cost = 14000 | budget | A | euros a day to run the ship | - | constant
@fact fine = 300000 | other | L | euros of fine that a hostile port may set | - | constant | threshold
@fact db = 5 | deaths | N | bodies brought up from below deck | final | cumulative
@fact ov = 14 | other | A | passengers above the certified number | final | snapshot
@fact fuel = 84000 | spending | A | euros spent on the wait | 2019-10-23 | cumulative
@fact sg = 57.7 | other | D | share of the people on the ship to be received | 2019-10-23 | plan | pledged
@rel sum dd = d1 + db
@rel diff ov = ast - cap
@rel product fuel = cost * days
@rel share sg = dg / dt
@rel sum tot = ast + tank + afm
@rel sum dt = dg + df + di
@trap say tot :: a guess in the distress call and the count
@trap am1 ast :: the ship's morning tally and its final one
@trap tot dt :: everyone saved and those on the ship alone
@trap yr ly :: this year and last year
@trap kids alone :: all minors and those on their own
@trap d1 dd :: bodies by morning and in the end

@doc a-blog | live blog | 2019-10-17
Live: boat in distress south of Malta — morning updates
Newsroom, Il-Baħar Today

09:40 — What we know. A wooden trawler, the Nour el Bahr, lost its engine during the night some {61|dist|t=At 02:10} miles south of Malta. At 02:10 a man on a satellite phone told the alarm line there were "about {200|~say|by=the alarm line}" aboard. Nobody has counted yet, so treat it as no more than that.

09:15 — The Astrid Wending says it has lifted {76|am1|t=09:15|by=The Astrid Wending} people off. So far no word from the tanker standing by.

08:50 — {Four|d1|t=so far|by=AFM spokeswoman} bodies have been seen on deck so far, an AFM spokeswoman confirms.

08:22 — Seas of {3.5|wave|t=at first light} metres at first light. "Like trying to catch eggs in a blanket," one crewman radioed.

07:58 — Background: {2,840|yr|t=this year} people have been brought ashore here this year. In the whole of 2018 it was {1,445|ly|t=In the whole of 2018}.

Also in the news: Floriana 2, Sliema Wanderers 2 | Fuel down 3c

@doc b-release | press release | 2019-10-18
For immediate release
Sea Lifeline Kiel: rescue completed, {104|ast} on board

KIEL / AT SEA. With the last transfer at 16:30 yesterday, our ship Astrid Wending has concluded the operation for the Nour el Bahr. It carries {104|ast|t=With the last transfer at 16:30 yesterday} survivors, which is {14|ov} more than the number its certificate allows, and is awaiting instructions.

A further {52|afm} were taken on by the patrol boat of the Armed Forces of Malta, {31|tank} by the tanker Orsk Mariner. In all, {187|tot} people are alive this morning who were not going to be. {Nine|dd} could not be saved.

{46|kids|by=our doctors} of those rescued are under 18, our doctors say; {29|alone|^} have no parent with them.

{Five|hel} people were winched off by helicopter with burns from fuel. They are counted in the figures above.

Running the ship costs {14,000|cost} euros a day. It is paid for by {11,300|-} donors. IBAN and press photographs: see website.

Press contact: Jördis Holm, +49 431 5550 77 (08:00 to 20:00)

@doc c-broadsheet | broadsheet | 2019-10-19
Stand-off off Malta as rescue ship refused a berth
By Dominic Ashdown-Farrugia, Valletta

The German-run Astrid Wending was lying off the island last night with {104|ast} people on deck and no harbour that would have it.

Ministers say the ship is not Malta's problem. "We took our share," said the home affairs minister, Carmen Zerafa, pointing to the {52|afm|by=Carmen Zerafa} whom the patrol boat landed at Hay Wharf on Thursday. Nor, she said, would the {31|tank} on the Orsk Mariner be allowed to slip in by way of Marsaxlokk; the tanker was told to sail for Pozzallo.

Ms Zerafa added that arrivals had "all but doubled": {2,840|yr|t=by the middle of this month|by=Ms Zerafa} people by the middle of this month, against {1,445|ly|t=in the whole of last year|^} in the whole of last year.

On the quay the divers' verdict was grimmer. They brought up {five|db} bodies from below deck, in addition to the {four|d1|t=on the first morning} seen on the first morning. Relatives in Zuwara have given the names of {three|mi|by=Relatives in Zuwara} others, none of them found.

The captain, Birte Lohse, may face a fine of up to €{300,000|<fine} if she enters without leave. She has called it "a price list".

@doc d-aid | trade newsletter | 2019-10-24
PORTS & FLAGS — The weekly for ship operators (issue 42)

DISEMBARKATION. The Wending came alongside at Boiler Wharf on Wednesday at 11.00, after {six|days|t=on Wednesday} days of steaming in circles. Fuel and provisions for a wait like that come to roughly €{84,000|~fuel}, on the charity's own rate of €{14,000|cost|by=the charity} a day.

Under an agreement struck in Brussels the night before, all {104|dt|by=Brussels} will leave the island again: {60|dg} for Germany, {40|df} for France and the remaining {four|di} for Ireland. The people from the patrol boat are not covered; they are in the queue with everyone else.

The certificate question has not gone away. The ship is passed for {90|cap} passengers, and the flag state's inspectors want to hear why {104|ast} were embarked. Counsel for Lifeline Kiel will say that a master who finds people in the water does not stop at the ninetieth. One underwriter we spoke to thinks the charity will win.

NEXT WEEK: low-sulphur fuel, 68 days to go

@doc e-radio | radio script | 2019-10-24
WORLD BRIEFING, 0600 — Item 3

A week after a fishing boat broke down in heavy seas off Malta, the last of the survivors are on dry land.

There had been talk of {two hundred|say|t=in the first distress call} people in the first distress call. The true figure was lower. {One hundred and eighty-seven|tot} were saved, by {three|-} different vessels; {nine|dd} died.

Most of those saved were on the Astrid Wending. {Three|-} European countries have promised to receive them: Germany takes more than {half|>sg}, France {forty|df}, and Ireland a handful.

Of the young people on the boat, {forty-six|kids} in all, {twenty-nine|alone} were travelling with nobody. {Sixteen|-} of those have been found a foster place.

The Maltese government says no other ship should read the agreement as an invitation.
