@story t8-durban-citrus-queue
@topic Congestion at the port of Durban in the citrus season, July 2032
@subject D = port of Durban | Durban | the port
@subject H = Harbour Operations South Africa | HOSA | the operator | the terminal operator
@subject BL = Bluff Pier | Bluff
@subject PT = Point Pier | Point
@subject MP = port of Maputo | Maputo
@subject F = Citrus Exporters' Forum | the Forum | CEF | growers | citrus growers
@subject HL = Havenlijn | the Dutch line
@subject ME = Meridian Box Lines | Meridian
@subject TR = truckers | hauliers | drivers | Langeberg Road
@fact s1 = 41 | other | D | ships waiting at anchor | 2032-07-12 | snapshot
@fact s2 = 63 | other | D | ships waiting at anchor | 2032-07-16 | snapshot
@fact s3 = 28 | other | D | ships waiting at anchor | 2032-07-30 | snapshot
@fact sn = 6 | other | D | ships waiting at anchor in a normal week | - | constant
@fact b1 = 48000 | waiting | D | containers waiting on ships | 2032-07-12 | snapshot
@fact b2 = 71500 | waiting | D | containers waiting on ships | 2032-07-16 | snapshot
@fact b3 = 29300 | waiting | D | containers waiting on ships | 2032-07-30 | snapshot
@fact w1 = 13 | duration | D | days a ship waits for a berth | 2032-07-12 | snapshot
@fact w2 = 19 | duration | D | days a ship waits for a berth | 2032-07-16 | snapshot
@fact w3 = 8 | duration | D | days a ship waits for a berth | 2032-07-30 | snapshot
@fact m1 = 15.8 | speed | D | crane moves an hour | 2032-06 | snapshot
@fact ml = 18.1 | speed | D | crane moves an hour | 2031-06 | snapshot
@fact mt = 24 | speed | D | crane moves an hour | - | plan | threshold
@fact mm = 27 | speed | MP | crane moves an hour | 2032 | snapshot
@fact ct = 32 | other | D | ship-to-shore cranes | - | constant
@fact cw = 19 | other | D | ship-to-shore cranes working | 2032-07-12 | snapshot
@fact cb = 13 | other | D | ship-to-shore cranes out of order | 2032-07-12 | snapshot
@fact cs = 59.4 | rate | D | share of ship-to-shore cranes working | 2032-07-12 | snapshot
@fact cbl = 20 | other | BL | ship-to-shore cranes | - | constant
@fact cpt = 12 | other | PT | ship-to-shore cranes | - | constant
@fact cblw = 12 | other | BL | ship-to-shore cranes working | 2032-07-12 | snapshot
@fact cptw = 7 | other | PT | ship-to-shore cranes working | 2032-07-12 | snapshot
@fact c3 = 26 | other | D | ship-to-shore cranes working | 2032-07-30 | snapshot
@fact wd = 61 | duration | D | hours lost to wind | 2032-07-01 to 2032-07-14 | cumulative
@fact cr = 178000000 | other | F | cartons expected to be exported in the season | 2032-05 | plan | projected
@fact crv = 171000000 | other | F | cartons expected to be exported in the season | 2032-07-16 | plan | projected
@fact crd = 7000000 | margin | F | cartons cut from the export forecast | 2032-07-16 | snapshot
@fact kg = 15 | other | F | kilograms in a carton | - | constant
@fact crt = 2670000 | other | F | tonnes expected to be exported in the season | 2032-05 | plan | projected
@fact sh = 94200000 | other | F | cartons shipped so far in the season | 2032-07-16 | cumulative
@fact shl = 101700000 | other | F | cartons shipped so far in the season | 2031-07-16 | cumulative
@fact shp = 7.4 | rate | F | fall in cartons shipped against a year before | 2032-07-16 | snapshot
@fact pw = 23400 | waiting | F | pallets waiting in cold stores | 2032-07-16 | snapshot
@fact pc = 80 | other | F | cartons on a pallet | - | constant
@fact pwc = 1872000 | waiting | F | cartons waiting in cold stores | 2032-07-16 | snapshot
@fact e1 = 14.20 | price | F | price of a carton of navels in Rotterdam | 2032-06 | snapshot
@fact e2 = 11.60 | price | F | price of a carton of navels in Rotterdam | 2032-07-16 | snapshot
@fact ep = 18.3 | rate | F | fall in the price of a carton of navels in Rotterdam | 2032-07-16 | snapshot
@fact lo = 1100000000 | damages | F | losses of growers | 2032-07-16 | cumulative | projected
@fact lh = 370000000 | damages | H | revenue that the operator lost | 2032-07-30 | cumulative | projected
@fact su = 210 | price | HL | congestion surcharge on a container | 2032-07-19 | plan | pledged
@fact sum = 145 | price | ME | congestion surcharge on a container | 2032-07-19 | plan | pledged
@fact mp = 6400000 | other | MP | South African cartons shipped so far in the season | 2032-07-16 | cumulative
@fact mpl = 3900000 | other | MP | South African cartons shipped so far in the season | 2031-07-16 | cumulative
@fact mpp = 64.1 | rate | MP | rise in South African cartons against a year before | 2032-07-16 | snapshot
@fact nc = 16 | other | H | cranes ordered | 2032-07-30 | plan | pledged
@fact nb = 3400000000 | budget | H | cost of the cranes ordered | 2032-07-30 | plan | pledged
@fact np = 212500000 | price | H | cost of a crane | 2032-07-30 | plan | pledged
@fact nf = 4 | other | H | cranes to be delivered first | 2033-03 | plan | pledged
@fact jw = 2940 | jobs | H | workers at the container terminals | 2032-07 | snapshot
@fact jh = 320 | jobs | H | workers to be hired for a night shift | 2032-07-30 | plan | pledged
@fact tq = 9.5 | distance | TR | length of the truck queue in kilometres | 2032-07-14 | snapshot
@fact tw = 17 | duration | TR | hours a truck waits | 2032-07-14 | snapshot
@fact twn = 6 | duration | TR | hours a truck waits in a normal season | - | constant
@rel sum ct = cbl + cpt
@rel sum cw = cblw + cptw
@rel diff cb = ct - cw
@rel share cs = cw / ct
@rel diff crd = cr - crv
@rel convert crt = cr
@rel change shp = shl -> sh
@rel product pwc = pw * pc
@rel change ep = e1 -> e2
@rel change mpp = mpl -> mp
@rel product nb = nc * np
@trap s1 s2 :: ships at anchor on two days
@trap w1 cb :: thirteen days and thirteen broken cranes
@trap w2 cw :: nineteen days and nineteen working cranes
@trap lo lh :: losses of growers and of the operator
@trap su sum :: surcharges of two lines
@trap cr crv :: forecasts of May and July
@trap sh shl :: the same date in two seasons
@trap m1 ml :: crane speed this year and last
@trap mt mm :: a target in Durban and the speed in Maputo
@trap tw w1 :: hours for trucks and days for ships
@trap ct cbl :: cranes of the port and of one pier

@doc a-wire | news agency | 2032-07-13
Ships queue off Durban as orange season meets broken cranes

DURBAN, July 13 - {Forty-one|s1} ships. That was the length of the line off Africa's busiest container port on Monday, {seven|-} times the usual {half a dozen|sn|v=6}, as a fortnight of gales and a shortage of working cranes slowed loading in the middle of the citrus harvest.

Between them the {41|s1|t=on Monday} vessels had {48,000|b1|t=on Monday} containers aboard, and a new arrival could expect to wait {13|w1|t=on Monday} days for a berth, Harbour Operations South Africa said.

Only {19|cw|t=on Monday|by=the state-owned operator} of {32|ct} ship-to-shore cranes could be used on Monday, the state-owned operator said. {Twelve|cblw} of those were on Bluff Pier and {seven|cptw} on Point Pier. The other {13|cb} are waiting for parts or for mechanics.

South Africa is the world's second-largest exporter of oranges. The Citrus Exporters' Forum forecast in May that it would ship {178 million|cr|t=in May|by=The Citrus Exporters' Forum} cartons of fruit this season. Each holds {15|kg} kg.

"Fruit doesn't wait," said the Forum's chief executive, Thandeka Olivier. "We will have a number for the damage by Friday, and it will not be small."

Wind stopped work for {61|wd|t=in the first half of July|by=HOSA} hours in the first half of July, HOSA said. (Reporting by Lerato Vink; editing by P. Sorrento)

@doc b-weekly | farming weekly | 2032-07-17
Citrus: "Every day at sea costs us a cent, every day at the quay costs us {ten|-}"

Letsitele – On the farm of Riaan Mabunda the trees are doing what they should. The harbour isn't.

By Friday the number of ships outside Durban had grown to {63|s2|t=By Friday}. A boat that joins the back of the line waits {19|w2|t=By Friday} days. Cold stores along the coast hold {23,400|pw|^} pallets, and with {80|pc} cartons stacked on each that makes nearly {1.9 million|~pwc|^} boxes getting older.

The Forum told members on Friday that the industry has shipped {94.2m|sh|t=on Friday|by=The Forum} cartons since April. At this point last year the tally stood at {101.7m|shl|t=At this point last year}. That is a drop of {7.4%|shp}, and none of it, says chief executive Thandeka Olivier, is due to the orchards. The export forecast for the season comes down by {7 million|crd} cartons to {171 million|crv|t=on Friday}. Her office puts the bill for growers at R{1.1 billion|lo|by=Her office} so far.

Old fruit is cheap fruit. A carton of navels that fetched {€14.20|e1|t=in June} in Rotterdam in June now goes for {€11.60|e2|t=now}.

Mabunda has started trucking to Mozambique. He is not alone: {6.4m|mp} cartons of South African fruit have left through Maputo this season against {3.9m|mpl|t=a year earlier} a year earlier. "There they do {27|mm} moves an hour with a crane," he says. "In Durban I'm told {15.8|m1|t=June} was the June average. In June of last year they still did {18|ml|round|t=June of last year}."

Subscribe: {12|-} issues for R{480|-} | Macadamia prices page {22|-}

@doc c-business | business daily | 2032-07-19
Shipping lines put a price on Durban's queue

Havenlijn, the Dutch container line, will charge customers {$210|su} extra for each box landed at Durban from 1 August. Meridian Box Lines follows a week later with {$145|sum}. Both call it temporary. The last such surcharge stayed for fourteen months.

The lines blame a queue that reached {63|s2|t=on Friday} vessels on Friday and {71,500|b2|t=on Friday} containers. Four days before, it had been {41|s1|t=Four days before} and {48,000|b1|^}.

HOSA has a target of {24|mt} crane moves an hour. It last met it in 2024. Its engineers managed to keep {59%|cs|t=a week ago|round} of the cranes in service a week ago; at Point Pier, the smaller of the {two|-} with {12|cpt}, fewer than that. Bluff, with {20|cbl}, did slightly better.

The pain is spreading to fruit. Rotterdam's navel price has lost {18.3%|ep|t=since June} since June. The Citrus Exporters' Forum no longer believes in the {178-million|cr|t=in May} carton season it announced in May, equal to {2.67-million|crt} tons, and has lowered its sights to {171-million|crv}. It claims to have lost more than R{1bn|>lo} already.

Maputo is the winner. Its intake of our citrus is up {64%|mpp|round} on last season. "We didn't do anything clever," says commercial manager Edson Cuambe. "We just answered the phone."

JSE All Share {98 412|-} | Rand/dollar {18.06|-} | Brent ${71.30|-}

@doc d-community | community paper | 2032-07-15
{Seventeen|tw} hours in the cab: Langeberg Road residents and truckers at the end of their tether

Sbu Naidoo brought a camping stove, a novel and clean socks. He needed all {three|-}.

When we found him on Wednesday he was somewhere in the middle of a line of trucks that ran {9.5|tq|t=on Wednesday} km from the gate of Bluff Pier. "They said {six|twn} hours, that's the usual," he said. "It's been {17|tw|t=on Wednesday}."

Drivers are not paid for waiting. A load of oranges is worth R{2 900|-} to Naidoo whether it takes a morning or a weekend.

Ward councillor Ayesha Mthethwa has asked the municipality for toilets. "There are people here who can't open their own gates," she said. She counted {14|-} trucks outside number {212|-}, where a woman of {81|-} lives.

The operator's local manager told residents on Tuesday that {13|cb|by=The operator's local manager} of the port's cranes were down and that ships, too, were standing still, {13|w1|by=The operator's local manager} days on average. "So nobody's being treated unfairly," someone called from the back, to laughter.

He said the terminals employ {2 940|jw|by=He} people and that none of them is on a go-slow.

@doc e-release | press release | 2032-07-30
HARBOUR OPERATIONS SOUTH AFRICA: RECOVERY PLAN DELIVERING RESULTS AT DURBAN

Harbour Operations South Africa (HOSA) is pleased to report significant progress at its Durban container terminals.

As at today, {28|s3|t=today} vessels remain at outer anchorage, from a high of {63|s2|t=on 16 July} on 16 July. Boxes awaiting discharge or loading have been reduced to {29 300|b3|t=today} and berthing delay to {8|w3|t=today} days, from {19|w2|t=on 16 July}. A total of {26|c3|t=today} ship-to-shore cranes are in service out of {32|ct}.

HOSA's board yesterday approved the purchase of {16|nc} new cranes at an investment of R{3.4 billion|nb}, or R{212.5 million|np} per unit. The first {four|nf} will arrive in March 2033. In addition, {320|jh} employees will be recruited for a dedicated night shift, complementing the existing {2 940|jw}.

"We regret the inconvenience to our customers in the citrus sector," said Group Chief Executive Advocate Pumla Hattingh. "With the goal of {24|mt} gross crane moves per hour within reach, we shall not be overtaken by any port in the region."

HOSA estimates the impact of the disruption on its own revenue at R{370 million|lh|by=HOSA}.

Media enquiries: Kgosi Barnard, {031|-} 555 0190

@doc f-letter | shipping newsletter | 2032-07-31
The Anchor Log: is the Durban queue really over?

Short answer: {half|-} over. Longer answer below, with our usual table of gripes.

The terminal operator celebrated on Friday because there are now {28|s3|t=on Friday} ships outside and not {63|s2}. Fine. A normal week has {six|sn}. Waiting {8|w3|t=on Friday} days is better than waiting {13|w1|t=in the second week of July}, which was the figure in the second week of July when everyone was already shouting.

What has changed: parts arrived. {Nineteen|cw|t=then} cranes were turning then, {26|c3|t=on Friday} on Friday. What hasn't: productivity. We have seen no number better than the {15.8|m1|t=June's} of June's report. Maputo's {27|mm} is in another league. New cranes at R{212.5m|np} apiece are nice, but the {four|nf|t=next March} due next March will not load a single orange in this season.

Who pays? Importers do, through Havenlijn's {$210|su} and Meridian's {$145|sum}; growers do, to the tune of R{1.1bn|lo|by=on their own count} on their own count; HOSA has confessed to R{370 million|lh}. None of these overlap, as far as we can tell.

And the fruit? {94.2m|sh|t=mid-July} cartons were away by mid-July. The target of {171 million|crv} looks about right, if the wind lets up. It took {61|wd} hours out of the first fortnight.
