@story alcazar-springs-runoff
@topic Mayoral runoff in Alcázar Springs, Texas: money, polls, early vote, late swing
@subject T = Graciela Treviño-Hale | Treviño-Hale | Treviño | Graciela | the councilwoman | the mayor-elect | the public defender
@subject B = Wes Bancroft | Bancroft | the developer | the businessman
@subject O = Ifeoma Okoro | Okoro | the pastor
@subject A = Alcázar Springs | the city | the county clerk | the clerk
@subject K = Brazos Bluff poll | Brazos Bluff
@subject Q = Lone Mesa Research | Lone Mesa
@subject U = Build Alcázar PAC | Build Alcázar | the PAC
@fact tg = 21904 | vote_count | T | votes | 2029-05-05 general election | snapshot
@fact bg = 16941 | vote_count | B | votes | 2029-05-05 general election | snapshot
@fact og = 10781 | vote_count | O | votes | 2029-05-05 general election | snapshot
@fact xg = 7415 | vote_count | A | votes for the seven others | 2029-05-05 general election | snapshot
@fact cg = 57041 | votes_cast | A | ballots cast | 2029-05-05 general election | snapshot
@fact tgp = 38.4 | vote_share | T | share of the vote | 2029-05-05 general election | snapshot
@fact bgp = 29.7 | vote_share | B | share of the vote | 2029-05-05 general election | snapshot
@fact ogp = 18.9 | vote_share | O | share of the vote | 2029-05-05 general election | snapshot
@fact te = 19420 | vote_count | T | votes | 2029-06-09, early vote | snapshot
@fact be = 20118 | vote_count | B | votes | 2029-06-09, early vote | snapshot
@fact tm = 27655 | vote_count | T | votes | 2029-06-09, 46% of vote centers | snapshot
@fact bm = 27902 | vote_count | B | votes | 2029-06-09, 46% of vote centers | snapshot
@fact cm = 46 | counted_share | A | share of vote centers reported | 2029-06-09, 21:15 | snapshot
@fact tf = 33918 | vote_count | T | votes | 2029-06-09 final unofficial | snapshot
@fact bf = 33107 | vote_count | B | votes | 2029-06-09 final unofficial | snapshot
@fact cf = 67025 | votes_cast | A | ballots cast | 2029-06-09 final unofficial | snapshot
@fact tfp = 50.6 | vote_share | T | share of the vote | 2029-06-09 final unofficial | snapshot
@fact bfp = 49.4 | vote_share | B | share of the vote | 2029-06-09 final unofficial | snapshot
@fact mf = 811 | margin | T | lead | 2029-06-09 final unofficial | snapshot
@fact me = 698 | margin | B | lead | 2029-06-09, early vote | snapshot
@fact mm = 247 | margin | B | lead | 2029-06-09, 46% of vote centers | snapshot
@fact reg = 412300 | other | A | registered voters | 2029 | constant
@fact tof = 16.3 | turnout | A | turnout | 2029-06-09 final unofficial | snapshot
@fact tog = 13.8 | turnout | A | turnout | 2029-05-05 general election | snapshot
@fact tr = 1940000 | fundraising | T | dollars raised | through May 30 | cumulative
@fact br = 3320000 | fundraising | B | dollars raised | through May 30 | cumulative
@fact ts = 1710000 | spending | T | dollars spent | through May 30 | cumulative
@fact bs = 3180000 | spending | B | dollars spent | through May 30 | cumulative
@fact bself = 1250000 | fundraising | B | dollars lent to his own campaign | through May 30 | cumulative
@fact pac = 860000 | spending | U | dollars spent | through May 30 | cumulative
@fact lim = 1000 | price | A | dollars that a donor may give | - | constant | threshold
@fact kb = 47 | poll_share | B | likely voters | 2029-05-22 | snapshot
@fact kt = 44 | poll_share | T | likely voters | 2029-05-22 | snapshot
@fact ks = 540 | sample_size | K | likely voters interviewed | 2029-05-22 | constant
@fact ke = 4.2 | margin_of_error | K | margin of error | 2029-05-22 | constant
@fact qt = 46 | poll_share | T | likely voters | 2029-06-03 | snapshot
@fact qb = 45 | poll_share | B | likely voters | 2029-06-03 | snapshot
@fact th = 3000 | units_pledged | T | affordable homes promised | by 2033 | plan | pledged
@fact bh = 1500 | units_pledged | B | affordable homes promised | by 2033 | plan | pledged
@fact bc = 200 | officers | B | additional police officers promised | by 2033 | plan | pledged
@fact tc = 75 | officers | T | additional police officers promised | by 2033 | plan | pledged
@fact out = 640 | votes_cast | A | provisional ballots outstanding | 2029-06-10 | snapshot
@fact bcash = 140000 | other | B | dollars in hand | through May 30 | snapshot
@fact tcash = 230000 | other | T | dollars in hand | through May 30 | snapshot
@fact tgain = 12014 | other | T | votes gained since the general election | 2029-06-09 final unofficial | constant
@fact bgain = 16166 | other | B | votes gained since the general election | 2029-06-09 final unofficial | constant
@fact km = 3 | margin | B | lead in points | 2029-05-22 | snapshot
@fact qm = 1 | margin | T | lead in points | 2029-06-03 | snapshot
@fact nf = 10 | candidates | A | candidates | 2029-05-05 general election | constant
@rel diff bcash = br - bs
@rel diff tcash = tr - ts
@rel diff tgain = tf - tg
@rel diff bgain = bf - bg
@rel diff km = kb - kt
@rel diff qm = qt - qb
@rel sum cg = tg + bg + og + xg
@rel sum cf = tf + bf
@rel diff mf = tf - bf
@rel diff me = be - te
@rel diff mm = bm - tm
@rel share tof = cf / reg
@rel share tog = cg / reg
@race general = tg bg og
@race early = be te
@race mid = bm tm
@race final = tf bf
@race money = br tr
@race k = kb kt
@race q = qt qb
@trap tg te tm tf :: her votes at four moments
@trap br bs :: raised and spent
@trap kb qb :: two polls
@trap me mf :: leads of two people
@trap th bh :: two promises
@trap bs pac :: a campaign and an outside group

@doc a-paper | city newspaper | 2029-06-02
Bancroft outspends Treviño-Hale nearly {2-to-1|-} in race for mayor

By Thaddeus Quintanar-Boone

Developer Wes Bancroft has raised {$3.32 million|br|t=through Wednesday} for his bid to run Alcázar Springs, new filings running through Wednesday show, of which {$1.25 million|bself} was a loan from himself. Councilwoman Graciela Treviño-Hale reported {$1.94 million|tr|t=through Wednesday}, all of it under the city's cap of {$1,000|lim} a donor.

Out the door went {$3.18 million|bs|t=through Wednesday} and {$1.71 million|ts|t=through Wednesday}, respectively, leaving the businessman with {$140,000|bcash} in the bank and the public defender with {$230,000|tcash} for the last week.

That doesn't count Build Alcázar, a PAC funded by apartment builders, which has laid out {$860,000|pac} on mailers praising Bancroft and one unflattering picture of his opponent.

She led a field of {ten|nf|v=10} in May with {38.4%|tgp|t=in May} to his {29.7%|bgp|t=in May}. A Brazos Bluff poll taken since then had the order reversed: Bancroft {47%|kb|by=A Brazos Bluff poll}, Treviño-Hale {44%|kt|^}, with an error margin of {4.2|ke} points.

Early voting runs through Tuesday.

E-EDITION | OBITUARIES | H-E-B coupons: 2 for $5 | Astros 7, Rangers 6 (10)

@doc b-live | TV live updates | 2029-06-09
Live updates: Alcázar Springs mayoral runoff

By KALZ 12 News Now staff

10:58 p.m. — All vote centers are in. The clerk's final unofficial number: Treviño-Hale {33,918|tf|t=10:58 p.m.|by=The clerk}, Bancroft {33,107|bf|^}. She's at {50.6%|tfp|^}. We're told he is on the phone with her now.

10:20 p.m. — Lead change! South-side boxes. She's in front for the first time tonight.

9:15 p.m. — {46%|cm|t=9:15 p.m.} of vote centers reporting. Bancroft {27,902|bm|t=9:15 p.m.}, Treviño-Hale {27,655|tm|^}. His advantage is down to {247|mm|^}.

8:02 p.m. — Bancroft walks into the Elks Lodge smiling. Band playing. Brisket.

7:04 p.m. — Early and mail ballots just dropped. Bancroft {20,118|be|t=7:04 p.m.}, Treviño-Hale {19,420|te|^}. That's {698|me|^} in his favor.

6:30 p.m. — Quick refresher. He says {200|bc|by=He} more police officers. She says {75|tc|by=She}, plus {3,000|th|^} affordable homes by 2033; he'd go for {half that|bh|v=1500}. The last survey we saw, from Lone Mesa, was {46|qt|by=Lone Mesa}-{45|qb|^} hers.

Refresh for more. Story 214 in our Vote 2029 series.

@doc c-wire | wire agency | 2029-06-10
Progressive councilwoman wins Texas mayor's race by {811|mf} votes

ALCÁZAR SPRINGS, Texas (NatWire) — Graciela Treviño-Hale, a public defender who was outspent by a wealthy developer, was elected mayor of Alcázar Springs on Saturday, overcoming a deficit of nearly {700|~me|t=in early voting} in early voting.

She had {33,918|tf|t=Saturday} votes, or {50.6%|tfp|^}, and Wes Bancroft {33,107|bf|^}, or {49.4%|bfp|^}, in complete but unofficial returns. {640|out} provisional ballots are outstanding, fewer than her margin.

Of {412,300|reg} registered voters, {16.3%|tof|t=Saturday} took part. In the {10|nf}-way May 5 contest the rate was {13.8%|tog|t=May 5}, with {57,041|cg|^} ballots.

Pastor Ifeoma Okoro, who finished third in May with {18.9%|ogp|t=May}, endorsed Treviño-Hale two weeks ago.

The mayor-elect has promised {3,000|th} affordable homes by 2033. Bancroft had pledged {1,500|bh} and a police force larger by {200|bc}.

@doc d-column | Sunday column | 2029-06-17
What some {ten thousand|~og|v=10000} Baptists did

I'd like to buy a drink for the fellow who told me in April that runoffs are for the diehards. {57,041|cg|t=in May} of us voted in May. {67,025|cf|t=in June}, in June! Who sits out the buffet and shows up for the dishes?

Pastor Okoro's flock, that's who. She got {10,781|og|t=the first time} votes the first time around. The councilwoman added {12,014|tgain} to the {21,904|tg|t=the first time} she'd had. Not that Mr. Bancroft stood still. From {16,941|bg|t=the first time} he went up by {16,166|bgain}, which is more, and which is what {$3.32 million|br} and a friendly PAC will do for a man.

It wasn't enough, by {811|mf}.

Ms. Treviño-Hale now owes the city {3,000|th} homes. Mr. Bancroft owes himself {a million and a quarter|bself|v=1250000}. I know which debt I'd rather have.

The first poll of this thing, {540|ks} poor souls called at supper, had him winning by {three|km}. The second had her by {one|qm}. The first pollster has since offered me a subscription.
