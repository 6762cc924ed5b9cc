@story ya-maldives-speedboat
@topic Speedboat and dhoni collision in a Maldives atoll: from the night to the licence ruling
@subject X = Funadhoo Kandu collision | collision | accident | crash
@subject S = Reef Arrow 7 | speedboat | the launch | resort speedboat
@subject D = dhoni Azaadhee | dhoni | ferry dhoni | Azaadhee
@subject C = MNDF Coast Guard | coast guard | Captain Hussain Niyaz
@subject P = Maldives Police Service | police
@subject T = transport ministry | ministry | Transport Authority
@subject R = Velaa Fushi Lagoon Resort | resort | Velaa Fushi
@subject H = Addu-North Hospital | hospital | regional hospital
@subject K = skipper Ibrahim Zahid | Zahid | the skipper
@subject U = Criminal Court | court | Judge Aishath Rasheeda
@fact on = 63 | other | X | people on both boats | 2029-12-29 | constant
@fact ons = 24 | other | S | people on board | 2029-12-29 | constant
@fact ond = 39 | other | D | people on board | 2029-12-29 | constant
@fact cap = 30 | other | D | people allowed on board | - | constant | threshold
@fact d1 = 3 | deaths | X | people killed | 2029-12-30 | cumulative
@fact d2 = 7 | deaths | X | people killed | 2030-01-02 | cumulative
@fact dm = 5 | deaths | D | people killed on the boat | 2030-01-02 | cumulative
@fact ds = 2 | deaths | S | people killed on the boat | 2030-01-02 | cumulative
@fact ms = 4 | missing | X | people missing | 2029-12-30 | snapshot
@fact sv = 56 | rescued | X | people rescued | 2029-12-30 | cumulative
@fact svc = 18 | rescued | C | people rescued | 2029-12-30 | cumulative
@fact svf = 38 | rescued | X | people rescued by fishermen | 2029-12-30 | cumulative
@fact inj = 27 | injuries | H | people treated | 2029-12-30 | cumulative
@fact ser = 4 | injuries | H | people in serious condition | 2029-12-30 | snapshot
@fact tou = 16 | other | S | tourists on board | 2029-12-29 | constant
@fact nat = 5 | other | S | nationalities on board | 2029-12-29 | constant
@fact t0 = 20:35 | clock | X | time of the collision | 2029-12-29 | constant
@fact t1 = 21:20 | clock | C | time when the coast guard arrived | 2029-12-29 | constant
@fact lag = 45 | duration | C | minutes until the coast guard arrived | 2029-12-29 | constant
@fact sp = 32 | speed | S | knots of speed | 2029-12-29 | snapshot
@fact lim = 15 | speed | T | knots allowed in the channel by night | - | constant | threshold
@fact ov = 17 | speed | S | knots above the limit | 2029-12-29 | snapshot
@fact nm = 2.6 | distance | X | nautical miles from the island | 2029-12-29 | constant
@fact km = 4.8 | distance | X | kilometres from the island | 2029-12-29 | constant
@fact lts = 0 | other | D | navigation lights working | 2029-12-29 | snapshot
@fact jk = 12 | other | D | life jackets on board | 2029-12-29 | snapshot
@fact hp = 900 | other | S | horsepower of the engines together | - | constant
@fact eng = 3 | other | S | engines | - | constant
@fact hpe = 300 | other | S | horsepower of each engine | - | constant
@fact pri = 410 | price | R | dollars for the transfer | 2029 | constant
@fact far = 75 | price | D | rufiyaa of fare | 2029 | constant
@fact age = 26 | age | K | age of the skipper | 2029-12 | snapshot
@fact trp = 6 | other | K | trips that day | 2029-12-29 | constant
@fact hrs = 14 | duration | K | hours at work | 2029-12-29 | constant
@fact reg = 1870 | other | T | registered speedboats | 2029 | snapshot
@fact rg5 = 1100 | other | T | registered speedboats | 2024 | snapshot
@fact rgp = 70 | rate | T | increase in registered speedboats | 2029 | constant
@fact ac9 = 58 | cases | T | sea accidents in the year | 2029 | cumulative
@fact ac8 = 46 | cases | T | sea accidents in the year | 2028 | cumulative
@fact dy9 = 13 | deaths | T | deaths in sea accidents in the year | 2029 | cumulative
@fact sus = 4 | other | T | boat licences suspended | 2030-01-05 | cumulative
@fact chk = 212 | other | P | boats checked | 2030-01-31 | cumulative
@fact fl = 53 | other | P | boats found without lights | 2030-01-31 | cumulative
@fact flp = 25 | other | P | share of boats found without lights | 2030-01-31 | cumulative
@fact fine = 50000 | damages | T | rufiyaa of fine for night trips without lights | 2030 | constant | threshold
@fact cmp = 250000 | damages | R | rufiyaa for each bereaved family | 2030-01-10 | plan | pledged
@fact cmt = 1750000 | damages | R | rufiyaa for all the bereaved families | 2030-01-10 | plan | pledged
@fact sen = 5 | sentence | K | years of prison | 2031-04-22 | constant
@fact ask = 8 | sentence | U | years sought by the prosecution | 2031-04-10 | constant
@fact bn = 10 | sentence | K | years without a licence | 2031-04-22 | constant
@fact div = 26 | officers | C | divers in the search | 2029-12-31 | snapshot
@rel sum on = ons + ond
@rel sum on = sv + d2
@rel sum d2 = dm + ds
@rel sum d2 = d1 + ms
@rel sum sv = svc + svf
@rel diff ov = sp - lim
@rel product hp = hpe * eng
@rel convert km = nm
@rel change rgp = rg5 -> reg
@rel share flp = fl / chk
@rel product cmt = cmp * d2
@trap ons ond :: two boats
@trap ond cap :: on board and allowed
@trap d1 d2 :: the missing were found dead
@trap ms ser :: four missing, four in serious condition
@trap sv svf :: all rescued and those by fishermen
@trap sp lim :: speed and limit
@trap age div :: 26 years, 26 divers
@trap ac8 ac9 :: two years
@trap ac9 dy9 :: accidents and deaths
@trap reg rg5 :: two years
@trap cmp cmt :: one family and all
@trap ask sen :: sought and given
@trap sen nat :: five years, five nationalities
@trap pri far :: two boats' fares

@doc a-online | Maldivian news site, English | 2029-12-30
Speedboat rams ferry dhoni; {three|d1} dead, {four|ms} missing

Haveeru-Nu, 30 December 2029, 02:14

A resort speedboat and a passenger dhoni collided in Funadhoo Kandu at {20:35|t0} last night. {Three|d1|t=by 2am} people are dead and {four|ms|^} were missing by 2am, while {56|sv|^} have been brought ashore.

There were {24|ons} on the Reef Arrow 7, of whom {16|tou} are tourists, and {39|ond} on the Azaadhee, which was bringing a wedding party home. It's licensed for {30|cap}.

Fishermen who'd been jigging nearby picked up {38|svf}. The coast guard, which came at {21:20|t1}, saved {18|svc}.

The spot is {2.6|nm} nautical miles off the island. Sea state: calm. Moon: none.

Usd 15.42 | Prayer times: Fajr 4:55

@doc b-wire | international wire | 2029-12-31
Maldives boat crash: divers look for four missing

COLOMBO, Dec 31 (Corral) - {Twenty-six|div|t=on Monday} coast guard divers searched a channel in the southern Maldives on Monday for {four|ms} people missing since a speedboat taking tourists to a luxury resort ran into a ferry.

The speedboat carried people of {five|nat} nationalities. It has {three|eng} outboards with a combined {900|hp} horsepower and was doing {32|sp} knots, according to its plotter. By night, {15|lim} is allowed in the channel.

The ferry, a wooden dhoni, had no lights on, survivors said. Its passengers had paid {75|far} rufiyaa; those on the speedboat {$410|pri}.

{Twenty-seven|inj} people were treated, {four|ser} for serious injuries.

The number of registered speedboats in the archipelago has risen by {70%|rgp|t=in five years} in five years, from {1,100|rg5} to {1,870|reg}.

@doc c-tabloid | weekly tabloid | 2030-01-04
HE HAD DONE SIX TRIPS THAT DAY

The bride lost her uncle, her drummer and both her cousins.

{Seven|d2|t=since Wednesday} are buried since Wednesday: {five|dm} from the dhoni and {two|ds} off the fast one. There were {67|!on} persons in all on the water that night, and the rest will never sleep.

Skipper Ibrahim Zahid is {26|age}. He had been at it for {14|hrs} hours. "Guests don't wait," says a colleague, who does {six|trp} a day himself.

He was going at {32|sp}. That's {19|!ov} knots more than he should.

The dhoni? {A dozen|jk} life jackets, tied in a bundle. Working lights: {zero|lts}.

CLASSIFIED: Room in Hulhumalé, no cooking, 9,000

@doc d-ministry | transport ministry notice | 2030-01-05
MINISTRY OF TRANSPORT - ANNOUNCEMENT

1. The licences of {4|sus|t=with effect from today} vessels are suspended with effect from today.
2. Sea accidents in 2029 numbered {58|ac9|t=in 2029} ({46|ac8|t=in 2028} in 2028). Deaths: {13|dy9|t=in 2029}.
3. Travel at night without navigation lights will be fined MVR {50,000|fine}.
4. The coast guard's response of {45|lag} minutes was within the standard of {60|-}.

The Ministry notes with regret the passing of {7|d2} persons.

@doc e-resort | resort group statement | 2030-01-10
Velaa Fushi Lagoon Resort - a message to guests and friends

We've lost two members of our family and five neighbours. The resort will pay MVR {250,000|cmp} to each of the {seven|d2} families, MVR {1.75|cmt|x=1000000} million in total, irrespective of fault.

With immediate effect transfers end at sunset. The price ({$410|pri}) is unchanged.

The accident took place {4.8|km} kilometres from the nearest island, in a channel our skippers cross many times a day. Each engine of our launches is limited to {300|hpe} horsepower.

For bookings already made: transfers@velaafushi.example

@doc f-court | court report | 2031-04-22
Speedboat skipper gets {five|sen} years

Malé-Uthuru - Judge Aishath Rasheeda today sentenced Ibrahim Zahid to {five|sen} years in prison for the deaths of {six|!d2} people in Funadhoo Kandu, and barred him from holding a licence for {10|bn}. The prosecution had sought {eight|ask}.

In mitigation the judge noted that the dhoni had {39|ond} on board against {30|cap} and that after the accident police checked {212|chk|t=in January 2030} boats in January 2030 and found {53|fl} without lights, {a fifth|!flp}.

"He was the fastest in a sea of the blind," counsel said.

The owner of the dhoni, who died, was not tried.
