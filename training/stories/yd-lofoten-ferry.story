@story yd-lofoten-ferry
@topic Grounding of a fast ferry near Værøy in a storm: rescue, count of passengers, cause
@subject F = MS Fjordterna | Fjordterna | the fast ferry | the catamaran | the ferry
@subject J = Joint Rescue Coordination Centre in Bodø | the rescue centre | JRCC
@subject S = Saltenlinjen | the operator | the ferry company
@subject H = Nordland Hospital | the hospital in Bodø
@subject L = Coast Guard ship KV Skarven | KV Skarven | the coast guard
@subject M = Meteorological Institute | the met office | the forecasters
@subject A = accident commission | SHK | the commission
@subject C = Captain Torbjørn Lyngstad | Lyngstad | the captain
@subject V = Værøy municipality | Værøy | the island
@subject N = seamen's union | the union
@fact pb = 96 | other | F | people on board | 2031-12-03 | constant
@fact pp = 91 | ridership | F | passengers on board | 2031-12-03 | constant
@fact pc = 5 | other | F | crew on board | 2031-12-03 | constant
@fact pk = 88 | ridership | S | passengers booked | 2031-12-03 | constant
@fact pcap = 220 | other | F | passengers that the ferry may carry | - | constant
@fact kid = 14 | other | F | children on board | 2031-12-03 | constant
@fact r1 = 61 | rescued | J | people rescued | 2031-12-03 21:00 | cumulative
@fact r2 = 92 | rescued | J | people rescued | 2031-12-04 | cumulative
@fact rh = 38 | rescued | J | people lifted off by helicopter | 2031-12-04 | constant
@fact rl = 54 | rescued | L | people taken off by boat | 2031-12-04 | constant
@fact d1 = 1 | deaths | F | people killed in the grounding | 2031-12-03 21:00 | cumulative
@fact d2 = 3 | deaths | F | people killed in the grounding | 2031-12-04 | cumulative
@fact d3 = 4 | deaths | F | people killed in the grounding | 2031-12-09 | cumulative
@fact m2 = 1 | missing | F | people missing | 2031-12-04 | snapshot
@fact m1 = 34 | missing | J | people not yet accounted for | 2031-12-03 21:00 | snapshot
@fact hos = 29 | injuries | H | people treated | 2031-12-04 | cumulative
@fact hyp = 17 | injuries | H | people treated for cold | 2031-12-04 | cumulative
@fact frac = 12 | injuries | H | people treated for broken bones and other wounds | 2031-12-04 | cumulative
@fact adm = 6 | injuries | H | people kept in hospital | 2031-12-05 | snapshot
@fact tm = 18:07 | clock | F | time of the grounding | 2031-12-03 | constant
@fact md = 18:11 | clock | C | time of the distress call | 2031-12-03 | constant
@fact hl = 18:52 | clock | J | time at which the first helicopter arrived | 2031-12-03 | constant
@fact lst = 22:40 | clock | J | time at which the last survivor was taken off | 2031-12-03 | constant
@fact sp = 31 | speed | F | knots at the grounding | 2031-12-03 | constant
@fact spk = 57 | speed | F | kilometres an hour at the grounding | 2031-12-03 | constant
@fact wn = 24 | speed | M | metres a second of wind | 2031-12-03 18:00 | snapshot
@fact wnf = 18 | speed | M | metres a second of wind | 2031-12-03 noon | plan | projected
@fact wnl = 21 | speed | S | metres a second of wind at which sailings stop | - | constant | threshold
@fact wv = 5.5 | other | M | metres of wave height | 2031-12-03 18:00 | snapshot
@fact wvl = 4 | other | S | metres of wave height at which sailings stop | - | constant | threshold
@fact wt = 5 | temperature | - | degrees Celsius in the water | 2031-12-03 | snapshot
@fact off = 340 | distance | F | metres west of the course | 2031-12-03 | constant
@fact rk = 2.1 | distance | - | nautical miles from the harbour to the reef | - | constant
@fact he = 4 | other | J | helicopters used | 2031-12-03 | constant
@fact bo = 13 | other | J | boats used | 2031-12-03 | constant
@fact fis = 9 | other | V | fishing boats that came | 2031-12-03 | constant
@fact pop = 690 | other | V | inhabitants | 2031 | constant
@fact gym = 83 | evacuated | V | people sheltered in the school gym | 2031-12-03 night | constant
@fact rf = 4 | other | F | life rafts on board | - | constant
@fact rfo = 3 | other | F | life rafts that opened | 2031-12-03 | constant
@fact age = 47 | age | C | age of the captain | - | constant
@fact exp = 16 | duration | C | years in command | - | constant
@fact hrs = 13 | duration | C | hours on watch | 2031-12-03 | constant
@fact hrl = 12 | duration | N | hours on watch that the agreement allows | - | constant | threshold
@fact ln = 42 | distance | F | metres of length | - | constant
@fact bt = 2016 | date | F | year of building | - | constant
@fact ds = 31000 | other | F | litres of diesel on board | 2031-12-03 | constant
@fact dsl = 12500 | other | F | litres of diesel leaked | 2031-12-06 | constant
@fact dsp = 18500 | other | F | litres of diesel pumped off | 2031-12-06 | constant
@fact sus = 6 | duration | S | days without sailings | 2031-12-09 | constant
@fact can = 1100000 | damages | S | kroner promised to each bereaved family | 2031-12-08 | plan | pledged
@fact new = 310000000 | budget | - | kroner for a replacement | 2032 | plan | projected
@fact cnc = 31 | other | S | sailings cancelled for weather | 2031-11 | constant
@fact cncl = 19 | other | S | sailings cancelled for weather | 2030-11 | constant
@fact cng = 63.2 | rate | S | growth in cancelled sailings | 2031-11 | constant
@fact prel = 30 | duration | A | days until the preliminary report | 2031-12-05 | plan
@rel sum pb = pp + pc
@rel sum r2 = rh + rl
@rel sum pb = r2 + d2 + m2
@rel sum pb = r2 + d3
@rel sum pb = r1 + d1 + m1
@rel sum hos = hyp + frac
@rel sum ds = dsl + dsp
@rel change cng = cncl -> cnc
@rel convert spk = sp
@trap r1 r2 :: in the evening and at the end
@trap pp pk :: really travelling and booked
@trap pp pcap :: passengers and seats
@trap wnf wn :: forecast and measured wind
@trap wnl wn :: limit and wind
@trap d2 d3 :: the missing man was found
@trap rf rfo :: rafts there and rafts open
@trap bo fis :: all boats and fishing boats
@trap hos adm :: treated and kept
@trap m1 m2 :: unaccounted in the dark and missing at dawn
@trap cnc cncl :: two Novembers

@doc a-flash | news agency, live | 2031-12-03
FAST FERRY AGROUND OFF VÆRØY: {61|r1} OF {96|pb} SAVED SO FAR

18:29 The catamaran MS Fjordterna has run on a reef {2.1|rk} nautical miles from Værøy harbour, the rescue centre in Bodø says. Distress call at {18:11|md|by=the rescue centre in Bodø}.

18:45 Saltenlinjen: {88|pk|by=Saltenlinjen} passengers booked, a crew of {five|pc}.

19:03 First Sea King-class helicopter on scene since {18:52|hl}. Wind {24|wn|by=Meteorological Institute} metres a second, seas of {5.5|wv|^} metres (Meteorological Institute). The water has {five|wt} degrees.

19:40 {Nine|fis} fishing boats from the island have gone out. "We know that reef," says skipper Odd-Arne Hansen.

21:00 JRCC: {61|r1|t=21:00|by=JRCC} people rescued, {one|d1|^} dead, {34|m1|^} not yet accounted for. The ferry carried {96|pb|by=JRCC}, three more than the lists.

21:20 Coast guard ship KV Skarven takes people over from rafts. {Three|rfo} of {four|rf} rafts have opened.

22:58 The last survivor was lifted off at {22:40|lst}, says JRCC.

Photo: NT {0312|-}-c. Tel. desk 02{400|-}

@doc b-local | local newspaper, Lofoten | 2031-12-04
The whole island had a bed ready

By Randi Myklebust

There are {690|pop} of us on Værøy. Last night we were {773|-}, for {83|gym} strangers lay on mats in the school gym and were given dry socks.

{Thirty-eight|rh} had been winched up. The others, {54|rl}, came by sea, in the coast guard's boats or over the rail of somebody's cod boat. That makes {92|r2|t=this morning} as of this morning. {Three|d2|t=this morning} are dead; {one|m2|t=this morning}, a man of {58|-} from Røst, is still being looked for.

There were {14|kid} children aboard. All of them live. A teacher had tied them together with a football net.

The Fjordterna, {42|ln} metres long and built in {2016|bt}, sits on Flesa with her back broken. People smelled diesel down to the church.

"It should never have sailed," said Jorunn Sivertsen, who is {66|-} and was in row {11|-}. The company's rule is to stop at {21|wnl} metres a second. At noon the forecasters had promised {18|wnf|t=At noon|by=the forecasters}.

TODAY: Church open. Bingo cancelled. Shop {9–15|-}.

@doc c-broad | national daily, Oslo | 2031-12-06
A third of a kilometre too far west

Sindre Aakvik and Pernille Dahl

At {31|sp} knots, {57|spk} kilometres an hour, {340|off} metres are behind you in about twenty seconds. So far to the west of her course was the Fjordterna when she struck at {18:07|tm}, AIS tracks show.

Captain Torbjørn Lyngstad, {47|age}, had {16|exp} years in command. The seamen's union says he'd stood {14|!hrs|by=The seamen's union} hours on the bridge that day; the agreement allows {12|hrl}. Saltenlinjen's rota, which we have seen, gives {13|hrs|by=Saltenlinjen's rota}.

The company's own wave limit is {four|wvl} metres. Last month it cancelled {31|cnc|t=Last month} sailings for weather, against {19|cncl|t=in November 2030} in November 2030, an increase of {63 per cent|cng|round}. There had been complaints. One mayor called it "a fair-weather line".

{Six|adm|t=on Friday} of those treated remain in the hospital in Bodø on Friday. It received {27|!hos} in all: {17|hyp} for cold, {12|frac} with fractures and other wounds.

The accident commission hopes to publish something in {30|prel} days.

Subscribers read also: Why 4 rafts were not enough · The 10 worst reefs

@doc d-release | press release, ferry company | 2031-12-09
Saltenlinjen resumes sailings to Værøy and Røst

After {six|sus} days, MS Havella takes over the route tomorrow with {150|-} seats. Our thoughts are with the families of the {four|d3} who died. The last of them was found yesterday by divers.

There were {91|pp} passengers and a crew of {five|pc} on board. {Three|-} passengers had bought tickets from the purser after booking closed at {88|pk}. The vessel is certified for {220|pcap}.

The company pays {1.1 million|can} kroner to each bereaved family without awaiting the inquiry.

{18,500|dsp} litres of diesel have been pumped out. Of the {31,000|ds} in the tanks, {12,500|dsl} are lost.

All {four|!rfo} life rafts deployed as designed. Captain Lyngstad is on leave.

Kontakt: Siv Nilsen, {957 00 114|-}

@doc e-radio | radio magazine script | 2031-12-10
NORDSENDINGEN, 16.03

HOST: {Ninety-six|pb} people set out from Bodø a week ago. {Ninety-two|r2} came back. The sea gave up the fourth of the dead on Monday.

With me is Ragna Øien of the rescue centre. You used how many helicopters?

ØIEN: {Four|he|by=ØIEN}. And {thirteen|bo|^} boats, of which {nine|fis} were just neighbours.

HOST: And from distress call to the first wire down?

ØIEN: {Forty-one|-} minutes. {18.11|md} to {18.52|hl}. In that wind I'm proud of it.

HOST: The wind. {Twenty-four|wn} metres, and the company stops at {twenty-one|wnl}?

ØIEN: You must ask the company. We don't stop.

HOST: You took up {thirty-eight|rh}, the coast guard and fishermen had {fifty-eight|!rl|by=HOST}. The hospital saw {twenty-nine|hos}.

A new ferry, the county says, would cost {three hundred and ten million|new|by=the county}. It's {eight|-} past four. Music.
