@story u2-typhoon-linh
@topic Typhoon in northern Vietnam: warnings, landfall, flash flood, bill
@subject L = Typhoon Linh | Linh | the typhoon | storm No. 6 | storm
@subject NC = National Committee for Disaster Control | the committee | NCDC | disaster committee
@subject HM = Hydro-Meteorology Institute | weather institute | institute
@subject QB = Quang Hai province | Quang Hai | Quang Hai authorities
@subject LC = Lao Phin province | Lao Phin | Lao Phin authorities
@subject N = Nam Thuong village | Nam Thuong | hamlet
@subject PM = Prime Minister Trinh Gia Bao | Trinh Gia Bao | prime minister
@subject ELE = Northern Power Corporation | Northern Power | utility
@subject AD = Mekong Development Bank | MDB | development bank
@subject AF = Army | soldiers | troops
@fact w = 166 | speed | L | km/h of sustained wind at landfall | 2046-09-09 13:00 | constant
@fact wp = 201 | speed | L | km/h of sustained wind at sea | 2046-09-08 | constant
@fact lev = 14 | other | L | Beaufort force | 2046-09-09 13:00 | constant
@fact lf = 13:00 | clock | L | time of landfall | 2046-09-09 | constant
@fact rain = 430 | other | LC | millimetres of rain in two days | 2046-09-10 | constant
@fact ev = 53000 | evacuated | QB | people moved before the storm | 2046-09-08 | constant
@fact evp = 70000 | evacuated | QB | people to be moved | 2046-09-07 | plan
@fact d1 = 9 | deaths | L | people dead | 2046-09-09 evening | cumulative
@fact d2 = 64 | deaths | L | people dead | 2046-09-11 | cumulative
@fact d3 = 143 | deaths | L | people dead | 2046-09-16 | cumulative
@fact dN = 58 | deaths | N | people dead | 2046-09-16 | cumulative
@fact dL = 96 | deaths | LC | people dead | 2046-09-16 | cumulative
@fact dQ = 31 | deaths | QB | people dead | 2046-09-16 | cumulative
@fact dO = 16 | deaths | L | people dead in other provinces | 2046-09-16 | cumulative
@fact m2 = 77 | missing | L | people missing | 2046-09-11 | snapshot
@fact m3 = 33 | missing | L | people missing | 2046-09-16 | snapshot
@fact i = 740 | injuries | L | people injured | 2046-09-11 | cumulative
@fact hl = 61200 | homes | L | houses damaged | 2046-09-16 | cumulative
@fact hx = 2370 | homes | L | houses destroyed | 2046-09-16 | cumulative
@fact cus = 1800000 | homes | ELE | customers without power | 2046-09-09 evening | snapshot
@fact cus2 = 260000 | homes | ELE | customers without power | 2046-09-16 | snapshot
@fact rice = 118000 | area | L | hectares of rice flooded | 2046-09-16 | cumulative
@fact sol = 31000 | other | AF | soldiers deployed | 2046-09-11 | snapshot
@fact dam = 52000000000000 | damages | L | dong of damage | 2046-09-16 | snapshot | projected
@fact usd = 2000000000 | damages | L | dollars of damage | 2046-09-16 | snapshot | projected
@fact aid = 350000000000 | budget | PM | dong of emergency money | 2046-09-11 | plan | pledged
@fact loan = 180000000 | budget | AD | dollars of loan | 2046-09-18 | plan | pledged
@fact grt = 2000000 | budget | AD | dollars of grant | 2046-09-18 | plan | pledged
@fact hou = 37 | homes | N | houses in it | - | constant
@fact top = 280 | duration | N | seconds that the mudflow took | - | constant
@fact gr = 6.1 | rate | L | percent of growth this year expected before the storm | - | plan | projected
@fact gr2 = 5.8 | rate | L | percent of growth this year expected after the storm | 2046-09-18 | plan | projected
@rel sum d3 = dL + dQ + dO
@trap d1 d2 :: the toll rises with the floods
@trap d3 dL :: the country and one province
@trap dN dL :: a village and the province
@trap w wp :: at landfall and at sea
@trap ev evp :: moved and to be moved
@trap hl hx :: damaged and destroyed
@trap loan grt :: loan and grant
@trap gr gr2 :: before and after
@trap dam usd :: two currencies
@fact short = 17000 | evacuated | QB | people fewer moved than planned | 2046-09-08 | constant
@fact gd = 0.3 | rate | L | points of growth lost | - | plan | projected
@rel diff short = evp - ev
@rel diff gd = gr - gr2
@rel convert dam = usd

@doc a-wire | wire agency | 2046-09-09
Typhoon Linh hits Vietnam with winds of {166|w} kph

HANOI, Sept 9 (Pacific Dispatch) - Typhoon Linh made landfall in northern Vietnam at {1 p.m.|lf} on Sunday with sustained winds of {166|w|t=on Sunday} kilometres an hour, force {14|lev} on the Beaufort scale. It had blown at {201|wp|t=over the gulf} over the gulf.

Authorities in Quang Hai province moved {53,000|ev|t=by Saturday} people by Saturday, {17,000|short} short of their plan. By evening {nine|d1|t=By evening|by=the disaster committee} people had been killed, the disaster committee said, most of them by trees, and {1.8 million|cus|^} customers of Northern Power were cut off.

Airports at Hanoi and Haiphong cancelled {236|-} flights.

@doc b-state | state news site | 2046-09-11
{64|d2} dead, {77|m2} missing in storm No. 6; PM visits Nam Thuong

VNP – As of 5pm Tuesday, {64|d2|t=As of 5pm Tuesday|by=the National Committee for Disaster Control} people have lost their lives and {77|m2|^} are unaccounted for, says the National Committee for Disaster Control. {740|i|^} are injured.

In the mountain village of Nam Thuong, in Lao Phin, a mudflow took {37|hou} houses in less than five minutes. The province registered {430|rain} millimetres of rain within two days.

Prime Minister Trinh Gia Bao released VND{350 billion|aid|s=Prime Minister Trinh Gia Bao|v=350000000000}. {31,000|sol} troops and militia are in action.

The Army's 316th Division has built {four|-} pontoons.

Related: 6 tips for cleaning a motorbike after a flood

@doc c-eng | independent English-language magazine | 2046-09-17
Nam Thuong, {280|top} seconds

A teacher filmed it. The clip lasts {280|top} seconds, and at the end of it there is no village: {37|hou} houses, gone beneath the brown. {Fifty-eight|dN} of the {96|dL|t=by Sunday} dead whom Lao Phin counted by Sunday lived there.

In the country as a whole {143|d3|t=by Sunday} have died and {33|m3|t=by Sunday} are missing, fewer than on Tuesday, when it was {77|m2|t=on Tuesday}. Quang Hai, where the storm came in, lost {31|dQ}; the rest, {16|dO}, were in other provinces.

A village headwoman with a phone saved the next hamlet: {115|-} people ran up the hill because she shouted.

Photos: Duong Minh Khoi. Text 800 words; reading time 4 min.

@doc d-biz | business daily | 2046-09-18
Storm to shave {0.3 points|gd} off growth

MDB, the development bank, will lend Hanoi {$180 million|loan} and give {$2 million|grt} for storm repairs, it said yesterday. It reckons on growth of {5.8 percent|gr2|by=MDB} in 2046, compared with {6.1|gr|t=before the typhoon} before the typhoon.

Losses are put at VND{52 trillion|dam|v=52000000000000|by=the ministry} ({$2 billion|usd}) by the ministry. {118,000|rice} hectares of rice were flooded; {61,200|hl} houses need repair and another {2,370|hx} rebuilding from the ground.

Northern Power still has {260,000|cus2|t=as of Sunday|s=Northern Power} customers without supply as of Sunday, from {1.8 million|cus|t=on the night of the landfall} on the night of the landfall.

VN-Index 1,903.44 (-0.7%) | USD/VND 26,010

@doc e-committee | disaster committee bulletin | 2046-09-16
BULLETIN 14: STORM NO. 6 (LINH). As of 16 September: dead {143|d3} (Lao Phin {96|dL}, Quang Hai {31|dQ}, others {16|dO}); missing {33|m3}. Houses collapsed {2,370|hx}, damaged {61,200|hl}. Paddy inundated: {118,000|rice} ha. Evacuated before landfall in Quang Hai: {53,000|ev}; the plan had provided for {70,000|evp}.
