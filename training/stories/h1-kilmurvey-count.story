@story h1-kilmurvey-count
@topic Irish by-election in Kilmurvey North: first count, quota, transfers, elected on the sixth count
@subject K = Kilmurvey North by-election | the by-election | the constituency | Kilmurvey North
@subject A = Aoife Tarrant | Tarrant | the pharmacist
@subject O = Oisín Mac Craith | Mac Craith | the Labour senator | the senator
@subject N = Nkechi Dolan | Dolan | the Social Alliance councillor
@subject F = Fintan Gilhooly | Gilhooly | the government candidate
@subject T = Declan Trehy | Trehy | the late TD
@subject I = Islandpoll
@fact el = 61240 | other | K | people on the register | 2031 | constant
@fact pl = 23148 | votes_cast | K | people who voted | 2031-05-16 | snapshot
@fact sp = 206 | other | K | spoiled votes | 2031-05-16 | snapshot
@fact vl = 22942 | votes_cast | K | valid votes | 2031-05-16 | snapshot
@fact q = 11472 | other | K | quota | - | constant | threshold
@fact tu = 37.8 | turnout | K | turnout | 2031-05-16 | snapshot
@fact tg = 59.4 | turnout | K | turnout | last general election | snapshot
@fact a1 = 6331 | vote_count | A | votes | first count | snapshot
@fact o1 = 5184 | vote_count | O | votes | first count | snapshot
@fact n1 = 5010 | vote_count | N | votes | first count | snapshot
@fact f1 = 3946 | vote_count | F | votes | first count | snapshot
@fact pa = 27.6 | vote_share | A | share of first preferences | first count | snapshot
@fact po = 22.6 | vote_share | O | share of first preferences | first count | snapshot
@fact pn = 21.8 | vote_share | N | share of first preferences | first count | snapshot
@fact pf = 17.2 | vote_share | F | share of first preferences | first count | snapshot
@fact a6 = 10217 | vote_count | A | votes | sixth count | snapshot
@fact n6 = 10689 | vote_count | N | votes | sixth count | snapshot
@fact m = 472 | margin | N | votes ahead of the runner-up | sixth count | snapshot
@fact cn = 11 | candidates | K | candidates | 2031 | constant
@fact gp = 174 | margin | O | votes ahead of Dolan | first count | snapshot
@fact ot = 10.8 | vote_share | - | share of first preferences of the other candidates | first count | snapshot
@fact nt = 2036 | other | K | papers no longer transferable | sixth count | snapshot
@fact mi = 3.8 | other | I | points by which the poll was too low for Dolan | - | constant
@fact ia = 30 | poll_share | A | share of first preferences in the poll | 2031-05-04 | snapshot
@fact in = 18 | poll_share | N | share of first preferences in the poll | 2031-05-04 | snapshot
@fact io = 23 | poll_share | O | share of first preferences in the poll | 2031-05-04 | snapshot
@fact ss = 508 | sample_size | I | people polled | 2031-05-04 | constant
@fact ho = 1200 | units_pledged | N | cost-rental homes | - | plan | pledged
@fact gd = 35 | units_pledged | F | extra gardaí | - | plan | pledged
@fact ag = 34 | age | N | age | 2031-05 | constant
@fact at = 71 | age | T | age at death | 2031-01 | constant
@fact ck = 02:15 | clock | K | when the result was declared | 2031-05-18 | constant
@fact hr = 17 | duration | K | hours that the count took | - | constant
@rel diff vl = pl - sp
@rel share tu = pl / el
@rel share pa = a1 / vl
@rel share po = o1 / vl
@rel share pn = n1 / vl
@rel share pf = f1 / vl
@rel diff m = n6 - a6
@rel diff gp = o1 - n1
@rel diff mi = pn - in
@rel sum vl = n6 + a6 + nt
@race first = a1 o1 n1 f1
@race last = a6 n6
@race poll = ia io in
@trap a1 a6 :: first count and last
@trap pl vl :: all votes and the valid ones
@trap ia pa :: poll and result
@trap ag at :: the winner's age and the dead member's
@trap q n6 :: the quota and the total of a winner who did not reach it

@doc a-national | national broadcaster | 2031-05-18
Social Alliance takes Kilmurvey North without reaching the quota

Updated / Sunday, 18 May 2031 03:02

Nkechi Dolan of the Social Alliance has won the Kilmurvey North by-election on the sixth count, coming from third place on first preferences.

Ms Dolan, who is {34|ag}, was deemed elected at {2.15am|ck|v=02:15} on {10,689|n6|t=on the sixth count} votes, {472|m|^} ahead of Independent pharmacist Aoife Tarrant on {10,217|a6|^}. Neither reached the quota of {11,472|q}.

On the first count Ms Tarrant had topped the poll with {6,331|a1|t=On the first count}, followed by Labour senator Oisín Mac Craith on {5,184|o1|^}, Ms Dolan on {5,010|n1|^} and the government's Fintan Gilhooly on {3,946|f1|^}. Mr Mac Craith's elimination proved decisive: more than {half|-} of his transfers went to the eventual winner.

Turnout was {37.8%|tu}. At the general election it had been {59.4%|tg|t=At the general election}.

The vacancy arose from the death in January of Declan Trehy TD, aged {71|at}.

@doc b-local | local paper | 2031-05-22
{Seventeen|hr} hours, six counts, one very tired winner

The Kilmurvey Champion · Front page · €3.40

BY MUIREANN STACK

IT was {a quarter past two|ck|v=02:15} on Sunday morning when the returning officer tapped the microphone at the Community Centre and a roar went up. The boxes had been opened {17|hr} hours before.

Councillor Nkechi Dolan ({43|!ag}) had been written off on Saturday afternoon. Islandpoll's telephone survey of {508|ss|by=Islandpoll} people a fortnight earlier had her on {18 per cent|in|t=a fortnight earlier|by=Islandpoll}, with Aoife Tarrant on {30|ia|^} and Senator Mac Craith on {23|io|^}. When first preferences were sorted it was Tarrant {27.6|pa|t=When first preferences were sorted}, Mac Craith {22.6|po|^}, Dolan {21.8|pn|^}.

"I had {174|gp|t=When first preferences were sorted|by=the councillor} votes between me and the senator and I was asked for a concession," joked the councillor.

She has committed to {1,200|ho} cost-rental homes. Mr Gilhooly, who went out on the fourth count, had offered {35|gd} gardaí for the Harbour Road.

{23,418|!pl} people voted, {206|sp} of whom spoiled their paper, one with a fine drawing of a heron.

● MART REPORT p.31 ● LOTTO €8,400 – NO WINNER

@doc c-data | data newsletter | 2031-05-19
The Tally, issue 52

Kilmurvey North, in numbers.

Electorate: {61,240|el}
Total poll: {23,148|pl}
Spoiled: {206|sp}
Valid: {22,942|vl}
Quota, being half of that plus one: {11,472|q}
Candidates: {11|cn}

First preferences: Tarrant {27.6%|pa|t=First preferences}, Mac Craith {22.6%|po|^}, Dolan {21.8%|pn|^}, Gilhooly {17.2%|pf|^}, seven others the remaining {tenth|~ot|v=10}.

Final count: Dolan {10,689|n6|t=Final count}, Tarrant {10,127|!a6|^}. So {472|m|^} in it, and nobody at the quota because {2,036|nt|^} papers had run out of preferences.

What the poll got right: the order of the top two. What it missed: Dolan's number, by about {four points|~mi}. With a sample of {508|ss} this is about what one should expect.

Reader offer: The Tally mug, €14

@doc d-tab | tabloid | 2031-05-19
NK-OUT! Dolan floors the favourite

GOVERNMENT candidate Fintan Gilhooly suffered a hiding at the weekend, limping home fourth with a measly {17 per cent|pf|round}, or {3,946|f1} votes.

He'd promised {53|!gd} new guards for Kilmurvey. Voters told him where to put them.

The star of the night was mum-of-two Nkechi Dolan, {34|ag}, who squeezed past Aoife Tarrant by fewer than {500|<m} after a count that ended at {2.15am|ck|v=02:15}. Tarrant had led for five counts, starting with {6,331|a1|t=starting}.

Just {four in ten|~tu|v=40} adults could be bothered to vote.

Dolan says she'll build {1,200|ho} homes. Bookies make her {6/1|-} to hold the seat.
