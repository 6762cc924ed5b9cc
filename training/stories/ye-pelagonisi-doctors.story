@story pelagonisi-doctors
@topic Pelagonisi, Greece: an island health centre, a helicopter that could not land, a desalination plant and a mayor's fountain, summer 2029
@subject P = Pelagonisi | the island | the municipality
@subject H = Pelagonisi health centre | the health centre
@subject D = desalination plant | the plant | desalination
@subject R = residents' assembly | the assembly | islanders
@subject M = Mayor Stamatis Vogiatzis-Baker | Vogiatzis-Baker | the mayor
@subject F = harbour blockade | the blockade
@subject S = solid waste site at Lakkos | Lakkos | the waste site
@fact pw = 4120 | other | P | residents | 2021 census | constant
@fact ps = 31000 | other | P | people on the island | 2029-08-12 | snapshot
@fact pv = 312000 | other | P | visitors in a year | 2028 | cumulative
@fact hd = 2 | jobs | H | doctors | 2029-08 | snapshot
@fact hq = 9 | jobs | H | doctors in the staffing plan | 2029 | constant | threshold
@fact hv = 7 | jobs | H | doctors' posts vacant | 2029-08 | snapshot
@fact hc = 187 | other | H | patients in a day | 2029-08-12 | snapshot
@fact hw = 34 | other | H | patients in an average winter day | 2028-29 | snapshot
@fact ha = 1 | other | H | ambulances with a driver | 2029-08 | snapshot
@fact he = 96 | other | H | patients flown or shipped out | January to July 2029 | cumulative
@fact h0 = 71 | other | H | patients flown or shipped out | January to July 2028 | cumulative
@fact hg = 35.21 | rate | H | growth in patients flown or shipped out | 2028 to 2029 | snapshot
@fact dd = 1 | deaths | - | people who died waiting for a helicopter | 2029-08-03 | cumulative
@fact dt = 5.5 | duration | - | hours waited for a helicopter | 2029-08-03 | snapshot
@fact da = 47 | age | - | age of the man who died | 2029-08-03 | snapshot
@fact wd = 5200 | other | P | cubic metres of water a day needed in August | 2029-08 | snapshot
@fact wp = 3400 | other | D | cubic metres of water a day made | 2029-08 | snapshot
@fact wc = 4800 | other | D | cubic metres of water a day the plant was built for | 2025 | constant
@fact ws = 1800 | other | P | cubic metres of water a day short | 2029-08 | snapshot
@fact wo = 3 | other | D | lines that work | 2029-08 | snapshot
@fact wl = 4 | other | D | lines | 2025 | constant
@fact pl = 640 | other | P | swimming pools | 2029 | snapshot
@fact pa = 118 | other | P | swimming pools without a permit | 2029-07 | cumulative
@fact pk = 70 | other | P | cubic metres of water in a pool | 2029 | snapshot
@fact pt = 44800 | other | P | cubic metres of water in all pools | 2029 | snapshot
@fact fo = 186000 | spending | M | euros for a fountain | 2029-05 | cumulative
@fact fb = 240000 | budget | H | euros of municipal housing aid for doctors | 2029 | plan | pledged
@fact fs = 60000 | spending | H | euros of municipal housing aid for doctors paid | 2029-08 | cumulative
@fact fp = 25 | other | H | share of the housing aid paid | 2029-08 | snapshot
@fact rn = 1100 | price | P | euros of monthly rent for a studio | 2029-08 | snapshot
@fact sd = 2180 | price | H | euros of monthly pay of a doctor | 2029 | snapshot
@fact sg = 46 | other | S | tonnes of waste a day | 2029-08 | snapshot
@fact sw = 9 | other | S | tonnes of waste a day | 2029-01 | snapshot
@fact fi = 3400000 | damages | S | euros of European fines | 2018 to 2029 | cumulative
@fact bp = 700 | crowd | F | people by the assembly's count | 2029-08-16 | snapshot
@fact bq = 400 | crowd | F | people by the coast guard's estimate | 2029-08-16 | snapshot
@fact bh = 6 | duration | F | hours | 2029-08-16 | cumulative
@fact bf = 3 | other | F | ferries held up | 2029-08-16 | snapshot
@fact bt = 2700 | other | F | passengers held up | 2029-08-16 | snapshot
@fact cf = 4 | price | P | euros a cruise passenger pays | 2029 | constant
@fact cn = 141000 | other | P | cruise passengers | 2028 | cumulative
@fact cr = 564000 | revenue | P | euros of cruise fees | 2028 | cumulative
@fact mh = 12 | jobs | H | doctors promised by the minister | 2029-10 | plan | pledged
@fact mc = 3 | jobs | H | doctors who came | 2029-10-20 | cumulative
@fact m2 = 5 | jobs | H | doctors | 2029-10-20 | snapshot
@fact vy = 11 | votes_cast | P | councillors for a pool levy | 2029-10-22 | snapshot
@fact vn = 8 | votes_cast | P | councillors against a pool levy | 2029-10-22 | snapshot
@fact vs = 19 | seats | P | councillors | - | constant
@fact lv = 300 | price | P | euros a year for each pool | 2030 | plan
@fact lr = 192000 | revenue | P | euros a year of the pool levy | 2030 | plan | projected
@trap pw ps :: residents and people in August
@trap hd hq :: doctors there and planned
@trap hc hw :: August and winter
@trap he h0 :: two years
@trap wp wc :: water made and capacity
@trap wo wl :: lines working and all
@trap pl pa :: all pools and those without a permit
@trap fb fs :: aid promised and paid
@trap sg sw :: waste in August and January
@trap bp bq :: two counts
@trap mh mc :: promised and arrived
@trap lv lr :: each and all
@rel diff hv = hq - hd
@rel change hg = h0 -> he
@rel diff ws = wd - wp
@rel product pt = pl * pk
@rel share fp = fs / fb
@rel product cr = cn * cf
@rel sum m2 = hd + mc
@rel sum vs = vy + vn
@rel product lr = pl * lv

@doc a-wire | wire agency | 2029-08-04
Greek island in uproar after man dies waiting for helicopter

PELAGONISI, Greece, Aug 4 (Aegis) - A {47-year-old|da|v=47} waiter died of a heart attack on a Greek holiday island after waiting {five and a half|dt|v=5.5} hours to be flown to a hospital, his family said on Saturday.

The island's health centre has {two|hd} doctors, neither of them a cardiologist. It's meant to have {nine|hq}.

Strong winds had kept a helicopter from landing, the ambulance service said. By the time that they'd dropped, the pilots had reached their limit of hours.

Pelagonisi has {4,120|pw} residents, but receives {312,000|pv} visitors a year.

@doc b-daily | Athens daily, English edition | 2029-08-13
One doctor, {187|hc} patients, a fountain

Kalliroi Prevezanou-Stein, Pelagonisi

Yesterday was Sunday and there were {31,000|~ps|t=Yesterday} people on the island. {187|hc|t=Yesterday} of them came to the health centre. Dr Ilias Metaxopoulos saw them. His colleague was asleep; she'd done the night.

In winter it's {34|hw} a day, and he knows their goats.

He earns {2,180|sd} euros a month. A studio in the Chora rents for {1,100|rn}. The municipality voted {240,000|fb} euros this year to house doctors and has paid {60,000|fs|t=until now} until now, a {quarter|fp|v=25}.

Below his window is the new fountain. It has lights. It cost {168,000|!fo}.

“That's another code of the budget,” says mayor Stamatis Vogiatzis-Baker.

From January to July {96|he|t=From January to July} patients had to be flown or shipped out, {35|hg|round} per cent more than a year before, when there were {71|h0|t=a year before}. One ambulance ({one|ha}) has a driver. The other's got flowers growing in front of it.

@doc c-assembly | islanders' leaflet, in English for tourists | 2029-08-16
DEAR GUESTS, WE ARE SORRY ABOUT YOUR FERRY

Today between 10 and 16 we, the people of the island, are standing on the quay. Please have an ice cream. Here's why.

1. {Seven|hv} of {nine|hq} doctors are missing. Andreas served many of you. He was {47|da}.
2. Water. In August {5,200|wd} cubic metres a day are needed, the plant makes {3,400|wp}. So {1,800|ws} are missing and in the upper town there's none after noon. One line of {four|wl} is broken since May.
3. Pools. There're {640|pl}. They hold {44,800|pt} cubic metres: eight and a half days of water for everyone. {118|pa} have no permit.
4. Rubbish. {46|sg|t=now} tonnes a day now; in January {nine|sw|t=in January}. Lakkos is full since 2018. Greece has paid {3.4 million|fi} euros in fines.
5. If you came with a cruise ship you paid {4|cf} euros. Last year that made {564,000|cr|t=Last year}. Ask where it is. We asked.

The toilets of the café are free today.

@doc d-site | travel news site | 2029-08-17
Ferry chaos on Pelagonisi: what to know if you're travelling

WanderDesk | Last updated 17 Aug, 09:45 | By Poppy Lindgren | Affiliate links may earn us commission

{Three|bf} ferries and {2,700|bt} passengers were stuck at Pelagonisi for {six|bh} hours on Thursday as locals blocked the harbour.

The coast guard said about {400|~bq|t=on Thursday|by=The coast guard} people took part; organisers said {700|bp|t=on Thursday|by=organisers}.

Is there water? In hotels, yes. The island's desalination plant is making {4,300|!wp} cubic metres a day, short of the {4,800|wc} for which it was built, because {three|wo} of its {four|wl} lines are running.

Is there a doctor? {Two|hd}. Buy insurance (our pick from €19).

Best beaches, ranked: 1. Psili (9.4) 2. Lakki (9.1). Not Lakkos. That's the dump.

@doc e-daily2 | Athens daily, English edition | 2029-10-23
A levy on blue

Kalliroi Prevezanou-Stein

Whoever has a swimming pool on Pelagonisi is to pay {300|lv} euros a year from January. The council decided it on Monday by {11|vy} votes to {eight|vn}. With {640|pl} pools it brings in {129,000|!lr} euros; three of the {19|vs} councillors own one and a fourth builds them.

The money will go into flats for doctors. In August the minister promised {twelve|mh|t=by October} by October. {Three|mc|t=up to Saturday} had come up to Saturday, so there are {five|m2|t=now} now. One of them's a cardiologist. She's from the island.

The broken line at the plant has been repaired, at a moment when nobody's thirsty.

And the fountain? It was switched off in August, out of tact. It's the {186,000|fo} euros that one remembers, says the mayor, never the lights.

@doc f-radio | island radio, transcript | 2029-10-24
RADIO PELAGOS 96.6 — “KALIMERA”

—Good morning to the {four thousand one hundred and twenty|pw|v=4120} of us who're left. The last charter went yesterday.

—So they voted the pool tax, Thanasis. {Three hundred|lv} a year.

—My cousin's got a pool of {seventy|pk} cubic metres. He says that it's a reservoir for fire.

—And has he a permit? —He's among the {hundred and eighteen|pa|v=118}. —Then he'll pay as a reservoir.

—Doctors: it's {five|m2|t=this week} this week. In August there were {two|hd|t=In August}. I went with my knee. I waited ten minutes! I felt like a tourist.

—The minister had said {twelve|mh}. —He'd said October as well, and it's October. He got half of it right.

—Sea four Beaufort. The boat from Piraeus comes at 14:20 and not at all on Friday.
