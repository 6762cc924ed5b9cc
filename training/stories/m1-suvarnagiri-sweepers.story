@story suvarnagiri-sweepers
@topic Sanitation workers' strike in an Indian city: nine days, a settlement and the bill
@subject C = Suvarnagiri Municipal Corporation | the corporation | SMC | the civic body | civic officials
@subject W = Pourakarmika Horata Samiti | the Samiti | the union | the workers | sweepers | sanitation workers
@subject K = Commissioner Rukmini Athavale | Athavale | the commissioner
@subject L = Basavaraj Nandihalli | Nandihalli | the union leader
@subject H = the district health office | the health office | district health officials
@subject P = city police | police
@fact all = 6340 | jobs | W | workers on strike | 2029-08-06 | constant
@fact perm = 1870 | jobs | W | permanent workers on strike | 2029-08-06 | constant
@fact con = 4470 | jobs | W | contract workers on strike | 2029-08-06 | constant
@fact day = 820 | other | C | tonnes of waste a day | 2029 | constant
@fact bk6 = 3900 | other | C | tonnes of waste uncollected | day six | snapshot
@fact bk9 = 5600 | other | C | tonnes of waste uncollected | day nine | snapshot
@fact w0 = 16400 | price | W | rupees of monthly wage of a contract worker | before the strike | constant
@fact wd = 26000 | price | W | rupees of monthly wage demanded | strike notice | plan
@fact wo = 19000 | price | C | rupees of monthly wage offered | day four | plan | pledged
@fact ws = 21500 | price | C | rupees of monthly wage agreed | settlement | plan
@fact reg = 1200 | jobs | C | contract workers to be made permanent | first phase | plan | pledged
@fact regt = 4470 | jobs | C | contract workers to be made permanent | by 2033 | plan | pledged
@fact cost = 840000000 | budget | C | rupees a year that the settlement costs | settlement | plan
@fact bud = 21500000000 | budget | C | rupees of yearly budget | 2029-30 | plan
@fact dur = 9 | duration | W | days on strike | 2029-08-15 | cumulative
@fact arr = 46 | arrests | P | strikers arrested | 2029-08-15 | cumulative
@fact note = 312 | other | C | strikers served essential-services notices | 2029-08-13 | cumulative
@fact den = 139 | cases | H | dengue cases | August 1 to 15, 2029 | cumulative
@fact den28 = 88 | cases | H | dengue cases | August 1 to 15, 2028 | cumulative
@fact trk = 410 | other | C | garbage trucks idle | during the strike | constant
@fact trka = 465 | other | C | garbage trucks owned | 2029 | constant
@fact end = 02:40 | clock | L | time when the settlement was signed | 2029-08-15 | constant
@fact clr = 5 | duration | K | days to clear the backlog | after the strike | plan | projected
@fact hire = 700 | jobs | C | temporary hands hired | during the strike | constant
@fact dead = 3 | deaths | W | sewer workers killed | July 2029 | constant
@fact comp = 3000000 | damages | C | rupees paid for each death | July 2029 | constant
@rel sum all = perm + con
@rel change wr = w0 -> ws
@fact wr = 31.1 | rate | W | increase of the monthly wage | settlement | plan
@trap wo ws wd :: offered, agreed, demanded
@trap reg regt :: first phase and all
@trap bk6 bk9 :: waste at two moments
@trap den den28 :: two years
@trap trk trka :: idle and owned trucks
@trap con regt :: contract workers striking and to be regularised

@doc a-wire | national wire | 2029-08-11
Garbage piles up as Suvarnagiri sanitation strike enters sixth day

Suvarnagiri, Aug 11 (NPI) Nearly {3,900|~bk6|t=on Saturday} tonnes of garbage lay uncollected in the city on Saturday as the strike by {6,340|all} sanitation workers entered its sixth day, civic officials said.

The city generates {820|day} tonnes a day. With {410|trk} of the civic body's {465|trka} trucks off the road, SMC has managed to lift only a part of it with {700|hire} temporary hands.

The Pourakarmika Horata Samiti, whose members include {1,870|perm} permanent and {4,470|con} contract employees, is demanding a monthly wage of Rs {26,000|wd|by=The Pourakarmika Horata Samiti} for contract staff, who at present get Rs {16,400|w0|t=at present}. The corporation had on Thursday offered Rs {19,000|wo|t=on Thursday|by=The corporation}.

The agitation began after {three|dead|v=3|t=last month} workers died in a sewer at Gandhi Maidan last month.

Commissioner Rukmini Athavale said essential-services notices would be issued from Monday. NPI RKV 1843IST

@doc b-daily | English daily, city pages | 2029-08-16
Brooms out again: how a settlement was stitched at {2.40 am|end|v=02:40}

Anasuya Hegde-Fernandes | Suvarnagiri

It was {2.40 am|end|v=02:40|t=Wednesday} on Wednesday when Basavaraj Nandihalli, who had not removed his red scarf in {nine|dur|v=9} days, borrowed the commissioner's pen.

What he signed gives a contract sweeper Rs {21,500|ws} a month, about {31 per cent|~wr} more than she takes home now, and makes {1,200|reg|t=by Deepavali} of them permanent by Deepavali. The rest of the {4,470|con} will follow in stages until 2033.

It was less than the Rs {26,000|wd} that the union had painted on every compound wall, and a good deal more than the Rs {19,000|wo} which Athavale had called "the last rupee we have".

The civic body says that the deal will add Rs {84 crore|cost} a year to a budget of Rs {2,150 crore|bud}. "We will find it in advertising hoardings," the commissioner said.

By the end {5,600|bk9|t=By the end} tonnes had accumulated, most of it at 112 black spots. Athavale wants everything gone within {five|clr|v=5|by=Athavale} days.

Police have agreed to drop cases against the {46|arr|by=Police} persons who were arrested.

District health officials, meanwhile, put dengue at {139|den|t=this month|by=District health officials} this month against {88|den28|t=in the same fortnight of 2028} in the same fortnight of 2028, and declined to say whether one thing led to another.

ALSO READ | Metro Phase 3 delayed to 2034 | Onion at Rs 62

@doc c-tv | TV news website | 2029-08-15
BREAKING: Suvarnagiri sweepers' strike called off after {11|!dur} days

Web Desk | Updated: August 15, 2029 07:55 IST | 12.4K views

In a big relief to residents, the strike that turned the city into a dustbin is over. Leader Basavaraj Nandihalli put his signature on the agreement at {3.15 am|!end|v=03:15|t=today} today in the presence of the labour minister.

HIGHLIGHTS

• Pay for the outsourced staff goes up from Rs {16,400|w0} to Rs {21,500|ws}
• {1,500|!reg} are to get the status of regular employees in the first phase
• The {three|dead|v=3} families of Gandhi Maidan have got Rs {30 lakh|comp} each
• Burden on the exchequer: Rs {84 crore|cost} per annum

Over {300|>note} strikers had been served notices under ESMA by Monday, and {46|arr} landed behind bars, sources said.

"Independence Day gift," tweeted one resident with a photo of a clean kerb. 4,118 likes.

Watch: cow eats manifesto (1:02)

@doc d-magazine | fortnightly magazine | 2029-08-30
The women who count

You learn arithmetic quickly if you sweep. Four kilometres of road before six o'clock. Two hundred and twenty grams of plastic to a rupee. {Nine|dur|v=9} days without work, which at the old rate is {4,900|-} rupees gone.

Chennamma, who does not know her age, keeps the number {1,870|perm} in her head: that many colleagues have a pension. She's among the others. The paper that Nandihalli brought home at {twenty to three|end|v=02:40|t=on the morning of the fifteenth} on the morning of the fifteenth says all {4,470|regt|t=by 2033} shall be permanent by 2033. "In 2033 I will be ash," she says, not sadly.

For outsiders it was a fortnight of smell. {4,800|!bk9|t=when the lorries finally moved} tonnes of the city's leavings had collected when the lorries finally moved; the mosquitoes had a festival, and {163|!den|t=by mid-month} people had tested positive by mid-month.

For her it was a fortnight of dignity, because for once people looked. {Three hundred and twelve|note|v=312} of the women and men got a letter that told them they were essential. Several have had it framed.

Next issue: our annual fiction special (Rs 120).
