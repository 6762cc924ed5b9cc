@story u4-andaman-visitors
@topic Thailand's foreign arrivals in the first half: who came, what they spent, targets and the new entry fee
@subject T = Thailand | the kingdom | the country
@subject M = Ministry of Tourism | the ministry | the tourism ministry
@subject G = Tourism Promotion Board | the board | the promotion board
@subject K = Kasem Research Centre | Kasem
@subject CN = China | Chinese visitors | Chinese tourists
@subject MY = Malaysia | Malaysians
@subject IN = India | Indians
@subject RU = Russia | Russians
@subject P = Phuket | the island
@subject C = Chiang Mai | the northern city
@subject H = Thai Innkeepers' Association | the innkeepers | hoteliers
@subject A = Suvarnabhumi | the main Bangkok airport
@subject B = baht | the baht
@fact arr = 17840000 | other | T | foreign visitors | January to June 2029 | cumulative
@fact arr0 = 16920000 | other | T | foreign visitors | January to June 2028 | cumulative
@fact arrp = 5.4 | rate | T | growth of foreign visitors on the year | January to June 2029 | snapshot
@fact peak = 20100000 | other | T | foreign visitors | January to June 2019 | cumulative
@fact cn = 3120000 | other | CN | foreign visitors | January to June 2029 | cumulative
@fact my = 2410000 | other | MY | foreign visitors | January to June 2029 | cumulative
@fact in = 1360000 | other | IN | foreign visitors | January to June 2029 | cumulative
@fact ru = 1080000 | other | RU | foreign visitors | January to June 2029 | cumulative
@fact cnp = 17.5 | other | CN | share of foreign visitors | January to June 2029 | snapshot
@fact sp = 838000000000 | revenue | T | money spent by foreign visitors in baht | January to June 2029 | cumulative
@fact spd = 25900000000 | revenue | T | money spent by foreign visitors in dollars | January to June 2029 | cumulative
@fact hd = 47000 | price | T | money spent by one foreign visitor in baht | January to June 2029 | snapshot
@fact tg = 38000000 | other | G | foreign visitors in a year | all of 2029, as of July | plan | projected
@fact tg0 = 39500000 | other | G | foreign visitors in a year | all of 2029, as of January | plan | projected
@fact kr = 36800000 | other | K | foreign visitors in a year | all of 2029 | plan | projected
@fact y0 = 35900000 | other | T | foreign visitors in a year | all of 2028 | cumulative
@fact op = 78 | other | P | share of hotel rooms taken | June 2029 | snapshot
@fact oc = 64 | other | C | share of hotel rooms taken | June 2029 | snapshot
@fact rm = 5400 | price | P | average room rate in baht | June 2029 | snapshot
@fact fee = 300 | price | M | entry fee for air travellers in baht | from 2029-10-01 | plan | pledged
@fact feel = 150 | price | M | entry fee for land travellers in baht | from 2029-10-01 | plan | pledged
@fact stay = 30 | duration | M | days of stay without a visa | from 2029-10-01 | plan
@fact stay0 = 60 | duration | M | days of stay without a visa | July 2029 | snapshot
@fact ni = 8.9 | duration | T | nights that a visitor stays | January to June 2029 | snapshot
@fact pax = 31200000 | ridership | A | passengers | January to June 2029 | cumulative
@fact sho = 72000 | jobs | H | hotel workers missing | July 2029 | snapshot
@fact thb = 32.4 | price | B | baht a dollar | July 2029 | snapshot
@fact start = 2029-10-01 | date | M | first day of the entry fee | July 2029 | plan
@rel change arrp = arr0 -> arr
@rel product sp = arr * hd
@rel convert spd = sp
@rel share cnp = cn / arr
@trap arr arr0 :: two first halves
@trap arr y0 :: half a year and a whole one
@trap tg tg0 :: the target was lowered
@trap tg kr :: the board's and a bank's forecast
@trap op oc :: two places
@trap fee feel :: by air and by land
@trap stay stay0 :: visa-free stay now and from October
@trap stay ni :: days allowed and nights stayed
@trap arr pax :: visitors and passengers

@doc a-wire | wire agency | 2029-07-03
Thai foreign arrivals up {5.4%|arrp} in first half, target trimmed

BANGKOK, July 3 - Thailand welcomed {17.84 million|arr|t=in the first six months of the year|by=the tourism ministry} foreign tourists in the first six months of the year, up {5.4%|arrp|^} from the same period of 2028, the tourism ministry said on Tuesday.

They spent {838 billion|sp} baht ({$25.9 billion|spd}), it said.

China was the biggest source market with {3.12 million|cn} visitors, ahead of Malaysia with {2.41 million|my} and India with {1.36 million|in}. Russia sent {1.08 million|ru}.

The Tourism Promotion Board now counts on {38 million|tg|t=for the full year|by=The Tourism Promotion Board} arrivals for the full year, having set out in January with {39.5 million|tg0|t=in January}. Last year there were {35.9 million|y0|t=Last year}. The first half of 2019, before the pandemic, saw {20.1 million|peak|t=The first half of 2019}.

@doc b-phuket-paper | local newspaper | 2029-07-07
Full beds, tired hands

PATONG: You can't get a sunbed at Kata before ten, and in the laundry behind the Soi Bangla hotels, machines that used to rest in June are running three shifts. The island's rooms were {78%|op|t=last month} taken last month, according to the innkeepers, and cost {B5,400|rm|v=5400|^} on average.

In Chiang Mai, where the smoke came late and left late, occupancy was {64%|oc|t=last month}.

So why is Khun Somsri Bunyarat, who owns {88|-} rooms near the hospital, not smiling? "I need {eleven|-} maids. I have {six|-}." Hoteliers nationwide say they lack {72,000|sho|by=Hoteliers} people. Many went to factories in the pandemic and never came back.

From {October 1|start} there'll be one more thing to explain at the desk. Whoever flies in must pay {B300|fee|v=300|t=From October 1|m=pledged} towards insurance and temples; those who come by land, mostly Malaysians, {B150|feel|v=150|^}. And visa-free stays shrink to {30|stay|t=From October 1} days from {60|stay0}.

"The average guest is here {8.9|ni} nights," Khun Somsri said. "I don't lose sleep over the second month."

Tide tables p14 | Villa for rent Rawai 45,000/month | Jet-ski scam: 2 fined

@doc c-economist-note | research note | 2029-07-05
Kasem Research Centre: Tourism Monitor 7/2029

• Arrivals 1H29: {17.84mn|arr|t=1H29} ({16.92mn|arr0|t=1H28} in 1H28).
• Receipts 1H29: {THB 838bn|sp}, or {47,000|hd} baht per head.
• We keep our 2029 call at {36.8mn|kr|t=2029}, below the board's revised {38mn|tg|by=the board}.

Why are we below? First, the comparison gets harder from August. Second, Chinese visitors now make up {17.5%|cnp} of the total, and group bookings for Golden Week are flat. Third, the baht, at {32.4|thb} to the dollar, is {6%|-} stronger than last summer.

A word on the entry fee. At {THB 300|fee} it equals {0.6%|-} of what a tourist spends here. We do not think that it will keep anybody away, but the cut of visa-free stays from {60|stay0|t=now} days now to {30|stay|t=in October} in October may hit Russians, who stay longest. They numbered {1.08mn|ru}.

Main airport: {31.2mn|pax|t=over the half} passengers over the half, both ways and transfers included, so do not confuse it with the above.

Disclaimer applies. 27/1 Phahonyothin Rd., 02-555-0117

@doc d-malaysian-site | news site | 2029-07-04
Going to Hat Yai? Bring {150|feel} baht

From October 1, Malaysians who cross into Thailand by road or rail will be charged {150|feel|t=From October 1} baht, about RM20. It's {300|fee|^} for those landing at an airport.

Thai tourism minister Pakorn Yodrak announced it at the same press conference where he presented half-year numbers. Malaysians made {2.41 million|my|t=half-year} visits, second only to the Chinese, who made {3.12 million|cn}. Indians came third with {1.36 million|in}.

Day-trippers from Kelantan and Perlis holding a border pass are exempt, he said.

Pakorn's people had hoped for {39.5 million|tg0|t=this year} guests this year. It's {38 million|tg|t=now} now.

Total arrivals rose from {16.92 million|arr0} to {17.84 million|arr}, each visitor leaving behind {47,000|hd} baht.

You may also like: Toll-free Raya? • 5 halal spots in Krabi • RON95 stays at RM2.05
