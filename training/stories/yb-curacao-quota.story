@story yb-curacao-quota
@topic Election of the Curaçao parliament: full quotas and remainders, and three ways to eleven seats
@subject CU = Curaçao | the island | parliament
@subject MF = Movementu Futuro | MF | the prime minister's party
@subject PL = Partido Laman | PL | Laman
@subject AP = Aliansa Punda | AP | Punda
@subject NI = Nos Isla | NI
@subject TR = Trabou | the workers' list
@subject KA = Kambio
@subject SM = Shanice Martina | Martina | the prime minister
@subject EP = Etienne Pieternella | Pieternella | the former banker
@subject MA = MF and AP
@subject MNT = MF, Nos Isla and Trabou
@subject PAT = PL, AP and Trabou | the new coalition
@subject HSB = electoral council | Supreme Electoral Council
@subject RF = refinery | the refinery
@fact el = 118500 | other | CU | electors | - | constant
@fact vc = 85320 | votes_cast | CU | ballots cast | final | snapshot
@fact to = 72 | turnout | CU | turnout | final | snapshot
@fact to0 = 69.1 | turnout | CU | turnout | 2033 | snapshot
@fact iv = 1320 | vote_count | CU | invalid ballots | final | snapshot
@fact va = 84000 | votes_cast | CU | valid ballots | final | snapshot
@fact qu = 4000 | other | CU | votes in a quota | final | snapshot | threshold
@fact st = 21 | seats | CU | seats | - | constant
@fact mj = 11 | seats | CU | seats needed for a majority | - | constant | threshold
@fact m = 27720 | vote_count | MF | votes | final | snapshot
@fact p = 21840 | vote_count | PL | votes | final | snapshot
@fact a = 16716 | vote_count | AP | votes | final | snapshot
@fact n = 10080 | vote_count | NI | votes | final | snapshot
@fact t = 4200 | vote_count | TR | votes | final | snapshot
@fact k = 3444 | vote_count | KA | votes | final | snapshot
@fact mp = 33 | vote_share | MF | share of valid ballots | final | snapshot
@fact pp = 26 | vote_share | PL | share of valid ballots | final | snapshot
@fact ap = 19.9 | vote_share | AP | share of valid ballots | final | snapshot
@fact np = 12 | vote_share | NI | share of valid ballots | final | snapshot
@fact kp = 4.1 | vote_share | KA | share of valid ballots | final | snapshot
@fact p3 = 29.3 | vote_share | PL | share of valid ballots | 40 stations counted | cumulative
@fact m3 = 28.8 | vote_share | MF | share of valid ballots | 40 stations counted | cumulative
@fact s3 = 40 | other | CU | polling stations counted | 21:30 | cumulative
@fact ps = 113 | other | CU | polling stations | - | constant
@fact ms = 7 | seats | MF | seats | final | snapshot
@fact pls = 6 | seats | PL | seats | final | snapshot
@fact aps = 4 | seats | AP | seats | final | snapshot
@fact nis = 3 | seats | NI | seats | final | snapshot
@fact trs = 1 | seats | TR | seats | final | snapshot
@fact ms0 = 9 | seats | MF | seats | 2033 | snapshot
@fact pls0 = 5 | seats | PL | seats | 2033 | snapshot
@fact fq = 18 | seats | CU | seats given on full quotas | final | snapshot
@fact rq = 3 | seats | CU | seats given on remainders | final | snapshot
@fact cma = 11 | seats | MA | seats together | final | snapshot
@fact cmn = 11 | seats | MNT | seats together | final | snapshot
@fact cpa = 11 | seats | PAT | seats together | final | snapshot
@fact sv = 9904 | vote_count | SM | preference votes | final | snapshot
@fact ev = 11260 | vote_count | EP | preference votes | final | snapshot
@fact wo = 8 | seats | CU | women elected | final | snapshot
@fact q1 = 31 | poll_share | PL | share of respondents | March poll | snapshot
@fact q2 = 28 | poll_share | MF | share of respondents | March poll | snapshot
@fact qn = 1005 | sample_size | - | people polled | March poll | snapshot
@fact jb = 380 | jobs | RF | jobs | if reopened | plan | pledged
@fact df = 64000000 | other | CU | guilders of budget deficit | 2036 | snapshot
@fact ln = 1200000000 | other | CU | guilders owed to the Netherlands | 2036 | snapshot
@fact mn = 9 | other | PAT | ministers | April | plan
@fact mnp = 4 | other | PL | ministers | April | plan
@rel share to = vc / el
@rel sum vc = va + iv
@rel product va = qu * st
@rel sum va = m + p + a + n + t + k
@rel share mp = m / va
@rel share pp = p / va
@rel share ap = a / va
@rel share kp = k / va
@rel sum st = ms + pls + aps + nis + trs
@rel sum st = fq + rq
@rel sum cma = ms + aps
@rel sum cmn = ms + nis + trs
@rel sum cpa = pls + aps + trs
@race votes = m p a n t k
@race seats = ms pls aps nis trs
@race early = p3 m3
@race pref = ev sv
@race poll = q1 q2
@trap p3 pp :: partial and final
@trap cma cpa :: eleven seats in three different ways
@trap ev p :: a candidate's votes and a list's
@trap ms ms0 :: two elections
@trap q1 pp :: poll and result
@trap fq rq :: quotas and remainders
@trap k qu :: a list's votes and the quota it missed
@trap rq nis :: three remainder seats and three seats of a list
@trap to to0 :: two elections
@trap df ln :: deficit and debt
@trap mnp aps :: four ministers and four seats

@doc a-blog | live blog of an English-language newspaper | 2037-03-19
Kousa Komun election blog

19:00 The doors are shut at all {113|ps} stations. The last poll, {1,005|qn} people, had Laman on {31|q1|by=The last poll} and MF on {28|q2|^}.

21:30 With {40|s3|t=21:30} stations in, it's Partido Laman {29.3|p3|^}, Movementu Futuro {28.8|m3|^}. The former banker's tent is honking.

22:45 Banda Abou has come in and Banda Abou likes Shanice Martina. MF's ahead.

23:50 All done. MF {27,720|m|t=23:50}. PL {21,840|p|^}. Aliansa Punda {16,716|a|^}. Nos Isla {10,080|n|^}. Trabou {4,200|t|^}. Kambio {3,444|k|^}, and that's goodbye, since a quota's {4,000|qu} and without one there's no chair.

00:05 In chairs {7|ms}, {6|pls}, {4|aps}, {3|nis}, {1|trs}. Now count to {eleven|mj}. Take your time; there are at least {three|-} ways.

@doc b-wire | wire agency | 2037-03-20
Curaçao's ruling party loses seats but stays first

WILLEMSTAD, March 20 (CaribPress) - Prime Minister Shanice Martina's Movementu Futuro won {seven|ms} of {21|st} seats in Curaçao's parliament on Thursday, {two|-} fewer than in 2033, and will need to find new allies to stay in power.

Partido Laman of former banker Etienne Pieternella rose to {six|pls} from {four|!pls0|t=2033}. Pieternella got the most preference votes of any candidate, {11,260|ev}; the prime minister had {9,904|sv}.

MF took {33%|mp} of the vote, Laman {26%|pp}, Aliansa Punda {19.9%|ap} and Nos Isla {12%|np}.

Turnout rose to {72%|to} from {69.1%|to0|t=2033}.

The next government faces a deficit of {64 million|df} guilders and {1.2 billion|ln} owed to the Netherlands. Martina wants to reopen the refinery, which she says would employ {380|jb|by=she says}.

@doc c-explain | newspaper explainer | 2037-03-22
How did Nos Isla get three?

By Jurmaine Isenia

Several readers have asked, some of them loudly. Nos Isla had {10,080|n} votes and has {three|nis} seats. Aliansa Punda had {16,716|a} and has {four|aps}. Is it fair?

It's arithmetic. There were {84,000|va} valid votes. Divide by {21|st} and you've the quota, {4,000|qu} votes. Every list receives a seat for each full quota: MF {six|-}, PL {five|-}, AP {four|-}, NI {two|-}, Trabou {one|-}. That's {17|!fq}. The other {three|rq} go, one at a time, to the list with the highest average if it got one more.

MF's average with a seventh: 3,960. Laman's with a sixth: 3,640. Then it's Nos Isla with a third, 3,360, against Punda with a fifth, 3,343. Seventeen votes of average; eighty-five real ones.

And Kambio? Though it has {4.1 per cent|kp}, it doesn't have a quota, and lists without one aren't invited.

In 2033 the order was the same: MF had {nine|ms0|t=In 2033} seats and Laman {five|pls0|^}. There were {1,320|iv} invalid ballots. {Eight|wo} of those elected are women.

@doc d-daily | Dutch broadsheet, correspondent | 2037-04-14
Three paths to eleven, and the shortest was not taken

WILLEMSTAD. For three weeks the island has lived on the number {eleven|mj}. Martina's MF could reach it with Punda alone. {Eleven|cma}. It could reach it with Nos Isla and the single member for Trabou. {Eleven|cmn}. And Pieternella's Laman could reach it with Punda and that same member. {Eleven|cpa}.

It has become the third. On Monday Laman, Punda and Trabou presented {nine|mn} ministers, {four|mnp} of them from Laman. The biggest party goes into opposition with {nine|!ms} seats.

The member for Trabou is called Roland Koeiman, a crane operator who got {4,200|t} votes for his list and most of those for himself. He asked for the refinery to be reopened. Martina had promised it ({380|jb} jobs); Pieternella had called it a museum. He'll now reopen it.

In The Hague they'd rather hear about the {1.2 billion|ln}. "We'll be heard on that," says the new prime minister, who once sold bonds.

@doc e-column | newspaper column | 2037-04-20
He with the most votes

By Ma Chichi (a pseudonym)

You mustn't say that Etienne "lost". He has more personal votes than anybody: {12,160|!ev}, I read. Shanice has {9,904|sv}. It is only their lists that finished the other way round, {21,840|p} behind {27,720|m}.

You mustn't say either that Punda sold itself. It merely had two offers, and took the one with more chairs. With {four|aps} seats it's got {four|-} ministers, one each! My cousin asks whether he might be the fifth.

And don't say that nobody cares. {85,320|vc} of us went, out of {118,500|el}. We queued in the sun by the Centro di Bario, and the lady from Kambio gave us water. {3,444|k} said thank you.
