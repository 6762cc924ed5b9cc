@story yb-bermuda-snap
@topic Bermuda snap election: a reduced majority, a seat held by one vote and a third party with votes and no seats
@subject BM = Bermuda | the island | the House
@subject L = Island Labour | Labour | the governing party
@subject U = United Front | the Front | the opposition
@subject D = Free Democrats | the Free Democrats
@subject I = independents
@subject PR = Lamont Trott | Trott | the premier
@subject OL = Shonette Pearman | Pearman | the opposition leader
@subject C14 = Devonshire Marsh
@subject KS = Kimberley Swainson | Swainson
@subject JB = Jahmal Burgess | Burgess
@subject GW = Gil Wade | Wade | the fisherman
@fact el = 46200 | other | BM | electors | - | constant
@fact vc = 28182 | votes_cast | BM | ballots cast | final | snapshot
@fact to = 61 | turnout | BM | turnout | final | snapshot
@fact to0 = 65.3 | turnout | BM | turnout | 2034 | snapshot
@fact rj = 142 | vote_count | BM | rejected ballots | final | snapshot
@fact va = 28040 | votes_cast | BM | valid ballots | final | snapshot
@fact l = 13739 | vote_count | L | votes in the island | final | snapshot
@fact u = 11216 | vote_count | U | votes in the island | final | snapshot
@fact d = 2243 | vote_count | D | votes in the island | final | snapshot
@fact i = 842 | vote_count | I | votes in the island | final | snapshot
@fact lp = 49 | vote_share | L | share of votes in the island | final | snapshot
@fact up = 40 | vote_share | U | share of votes in the island | final | snapshot
@fact dp = 8 | vote_share | D | share of votes in the island | final | snapshot
@fact m = 2523 | margin | L | lead in votes in the island | final | snapshot
@fact st = 36 | seats | BM | seats | - | constant
@fact ls = 22 | seats | L | seats | final | snapshot
@fact us = 13 | seats | U | seats | final | snapshot
@fact is = 1 | seats | I | seats | final | snapshot
@fact ls0 = 29 | seats | L | seats | 2034 | snapshot
@fact us0 = 7 | seats | U | seats | 2034 | snapshot
@fact mj = 19 | seats | BM | seats needed for a majority | - | constant | threshold
@fact k1 = 402 | vote_count | KS | votes in the constituency | first count | snapshot
@fact j1 = 399 | vote_count | JB | votes in the constituency | first count | snapshot
@fact g1 = 3 | margin | KS | lead in the constituency | first count | snapshot
@fact k2 = 401 | vote_count | KS | votes in the constituency | recount | snapshot
@fact j2 = 400 | vote_count | JB | votes in the constituency | recount | snapshot
@fact g2 = 1 | margin | KS | lead in the constituency | recount | snapshot
@fact pv = 512 | vote_count | PR | votes in the constituency | final | snapshot
@fact po = 416 | vote_count | - | votes in the constituency against the premier | final | snapshot
@fact pm = 96 | margin | PR | lead in the constituency | final | snapshot
@fact pm0 = 611 | margin | PR | lead in the constituency | 2034 | snapshot
@fact gw = 437 | vote_count | GW | votes in the constituency | final | snapshot
@fact q1 = 45 | poll_share | L | share of respondents | February poll | snapshot
@fact q2 = 37 | poll_share | U | share of respondents | February poll | snapshot
@fact q3 = 9 | poll_share | D | share of respondents | February poll | snapshot
@fact qn = 410 | sample_size | - | people polled | February poll | snapshot
@fact qe = 4.8 | margin_of_error | - | margin of error | February poll | snapshot
@fact wo = 11 | seats | BM | women elected | final | snapshot
@fact ca = 92 | candidates | BM | candidates | - | constant
@fact db = 3400000000 | other | BM | dollars of debt | 2037 | snapshot
@fact ho = 300 | homes | L | homes promised | 2041 | plan | pledged
@fact ho2 = 450 | homes | U | homes promised | 2041 | plan | pledged
@fact cr = 590000 | crowd | BM | cruise passengers | 2036 | cumulative
@rel share to = vc / el
@rel sum vc = va + rj
@rel sum va = l + u + d + i
@rel share lp = l / va
@rel share up = u / va
@rel share dp = d / va
@rel diff m = l - u
@rel sum st = ls + us + is
@rel sum st = ls0 + us0
@rel diff g1 = k1 - j1
@rel diff g2 = k2 - j2
@rel diff pm = pv - po
@race votes = l u d
@race seats = ls us is
@race marsh = k1 j1
@race marsh2 = k2 j2
@race poll = q1 q2 q3
@trap ls ls0 :: two elections
@trap k1 k2 :: count and recount
@trap g1 g2 :: count and recount
@trap pm pm0 :: two elections
@trap lp q1 :: result and poll
@trap d i :: more votes and no seat, fewer and one
@trap ls mj :: held and needed
@trap to to0 :: two elections
@trap ho ho2 :: two promises
@trap us us0 :: two elections
@trap gw j2 :: votes in two constituencies

@doc a-poll | news site | 2037-02-26
Labour leads, but the bow is shipping water

Island Labour is on {45 per cent|q1}, the United Front {37|q2} and the Free Democrats {9|q3}, according to a Longtail poll of {410|qn} voters taken after Premier Lamont Trott called a snap election for March 18. The margin of error is {4.8|qe}.

Labour has {29|ls0|t=now} of the {36|st} seats now and the Front the other {seven|us0|t=now}. "He has called it to get his own mandate," said pollster Dr Ianthe Robinson-Vance. "He'll get something."

The island owes {$3.4 billion|db}. Trott promises {300|ho} affordable homes; Shonette Pearman, who leads the Front, promises {450|ho2}.

{Ninety-two|ca|v=92} candidates have been nominated.

Rockfish $14 a pound at Flatts. Ferry: Blue route, no service after 7.

@doc b-blog | live blog of the daily | 2037-03-18
Decision night live

8.00pm Polls closed. {61 per cent|to}, says the Registry; it was {65.3|to0|t=last time} last time.

9.30pm The premier's in, but: {512|pv} to {416|po}. That's {96|pm|t=9.30pm}. He had it by {611|pm0|t=in 2034} in 2034. Oh my.

10.15pm St David's elects a fisherman. Gil Wade, independent, {437|gw}. He isn't here. He's out.

10.50pm Devonshire Marsh: Kimberley Swainson (Labour) {402|k1|t=10.50pm}, Jahmal Burgess (Front) {399|j1|^}. Recount.

11.40pm Recount: {401|k2|t=Recount}, {400|j2|^}. By one! She sits down on the floor.

11.55pm Labour {22|ls|t=11.55pm}, Front {13|us|^}, and {one|is} fisherman. You need {19|mj}.

@doc c-wire | wire agency | 2037-03-19
Bermuda's Labour keeps power with smaller majority

HAMILTON, Bermuda, March 19 (CaribPress) - Bermuda's governing Island Labour won {22|ls|t=Wednesday} of {36|st} seats in a snap election on Wednesday, down from {27|!ls0|t=2034} in 2034, as Premier Lamont Trott narrowly kept his own.

Labour polled {13,739|l} votes and the United Front {11,216|u}. The Free Democrats polled {2,243|d} without winning a seat; independents, with {842|i}, won one.

Turnout was {64%|!to}. {Eleven|wo} women were elected.

In the closest race Labour's Kimberley Swainson won by {one|g2|t=after a recount} vote after a recount.

The British territory depends on reinsurance and on {590,000|cr} cruise passengers a year.

@doc d-daily | daily newspaper | 2037-03-20
SHE'LL TAKE THE ONE

By Nakia Lightbourne

Kimberley Swainson hadn't slept. "I keep thinking who it was," she said. "It was my aunt. She wasn't going to go."

The returning officer had her {three|g1|t=at first} ahead at first. In the recount she lost one and Jahmal Burgess gained one: {401|k2|t=In the recount}, {400|j2|^}. He'll petition.

Across the island Labour took {49 per cent|lp} of the vote, the Front {40|up} and the Free Democrats {eight|dp}. Labour finished {3,252|!m} votes ahead.

"We had one in twelve voters and no chair," said the Free Democrats' Nikolai Simmons-Achebe. "Gil Wade had {437|gw} and a boat."

Mr Wade was told on Thursday. He had eleven wahoo.

There were {142|rj} rejected ballots beside {28,040|va} good ones, some marked with a turtle.

@doc e-analysis | business monthly | 2037-04-01
A mandate, slightly used

Premier Trott asked the island a question and the island said "all right". {22|ls|t=after} seats after, {29|ls0|t=before} before. His own constituency, where he was safe by {611|pm0}, sent him back with {196|!pm}.

Of {46,200|el} electors {28,182|vc} took part, and {13,739|l} of those were for Labour. So three in ten of those entitled chose the government. It's a majority of {2,523|m} over the Front.

For business the number to watch isn't {22|ls}; it's {300|ho}, the homes he promised, against a debt of {$3.4 billion|db}. The Front, with {13|us}, will remind him that it would have built {450|ho2}.

Longtail had it at {45|q1|by=Longtail}-{37|q2|^}. Everyone gained but the Free Democrats.
