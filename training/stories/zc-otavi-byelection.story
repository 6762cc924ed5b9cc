@story zc-otavi-byelection
@topic A constituency by-election in Namibia: count, complaint and recount
@subject G = Otavi East by-election | by-election | the vote
@subject S = Selma Haufiku | Haufiku | the teacher
@subject B = Gerson Tjiveze | Tjiveze | the incumbent party's man
@subject U = Petrina !Owoses | !Owoses | the independent
@fact a1 = 3412 | vote_count | S | votes in the constituency | first count | snapshot
@fact b1 = 3387 | vote_count | B | votes in the constituency | first count | snapshot
@fact u1 = 906 | vote_count | U | votes in the constituency | first count | snapshot
@fact m1 = 25 | margin | S | lead over the runner-up in votes | first count | snapshot
@fact r1 = 118 | other | G | ballots rejected | first count | snapshot
@fact v1 = 7823 | votes_cast | G | ballots cast | first count | snapshot
@fact a2 = 3404 | vote_count | S | votes in the constituency | recount | snapshot
@fact b2 = 3391 | vote_count | B | votes in the constituency | recount | snapshot
@fact m2 = 13 | margin | S | lead over the runner-up in votes | recount | snapshot
@fact ds = 8 | other | S | votes lost in the recount | recount | snapshot
@fact db = 4 | other | B | votes gained in the recount | recount | snapshot
@fact e = 14226 | other | G | registered voters | - | constant
@fact to = 55 | turnout | G | turnout | first count | snapshot
@fact p = 11 | other | G | polling stations | - | constant
@fact mb = 3 | other | G | mobile polling teams | - | constant
@fact to0 = 68 | turnout | G | turnout | 2029 general election | snapshot
@fact b0 = 5140 | vote_count | B | votes in the constituency | 2029 general election | snapshot
@fact th = 50 | other | G | margin in votes that opens the way to a recount | - | constant | threshold
@trap m1 m2 :: the recount halved the lead
@trap to to0 :: another election
@trap a1 a2 :: recount
@rel diff m1 = a1 - b1
@rel diff m2 = a2 - b2
@rel diff ds = a1 - a2
@rel diff db = b2 - b1
@rel sum v1 = a1 + b1 + u1 + r1
@rel share to = v1 / e
@race first = a1 b1 u1
@race again = a2 b2

@doc a-wire | wire agency | 2031-08-24
Opposition teacher wins Otavi East by {25|m1|s=teacher} votes

OTAVI, Namibia — A secondary school teacher took the Otavi East constituency from the governing party on Saturday night by {25|m1|t=Saturday night|by=the electoral commission|s=A secondary school teacher} votes, the electoral commission said, in a by-election that both sides had called a test of the drought relief programme.

Selma Haufiku received {3,412|a1|t=Saturday night|by=the commission} votes to {3,387|b1|^} for Gerson Tjiveze, who held the seat for two terms before a court set aside his latest victory, the commission announced after counting at all {11|p} stations. Petrina !Owoses, an independent farmer, took {906|u1|^}.

Of {7,823|v1|^} people who voted, {118|r1|^} had their papers rejected. Turnout was {55%|to|^}, against {68%|to0|t=at the general election two years ago} at the general election two years ago, when Tjiveze alone drew more than {5,000|>b0|t=at the general election two years ago|s=Tjiveze} supporters.

"We will look at every box," said his agent, Hosea Muundjua. The law allows a recount where the gap is under {50|th} votes.

@doc b-tabloid | daily newspaper | 2031-08-25
{25|m1|s=Teacher}-VOTE SHOCK! Teacher topples Tjiveze — and he wants every cross read again

By Maria-Luise Gowaseb  |  061 555 0142  |  news@tsumebsun.example

She teaches Grade 9 physical science. Now Selma "Meme Science" Haufiku has a lesson for the big party: every vote counts, and she has {3,412|a1} of them.

Gerson Tjiveze, beaten to the post with {3,378|!b1}, stormed out of the hall at 02:40 while his people were still in the queue for the last of the samp. In 2029 the same man hoovered up {5,140|b0|t=In 2029}. "Some boxes came from the {three|mb} mobile teams with no seal," fumed a party elder who begged us not to use his name.

The margin: {25|m1|t=Saturday}. That is half of the {50|th} the Electoral Act sets as the limit for asking, so ask he will.

And spare a thought for Petrina !Owoses, who polled {906|u1} with one bakkie and no posters. "I was told I would get {200|-}," she laughed.

Barely over {half|>to|v=50} of the constituency's {14,226|e} registered voters bothered. Saturday's {55 percent|to|t=Saturday's} is the worst showing that Otavi veterans can remember. Blame the Brave Gladiators, playing live on the {7|-} o'clock slot!

READ MORE: {Five|-} goats, {one|-} leopard, no survivors • Petrol up N{$1.20|-} from Wednesday

@doc c-radio | radio news script | 2031-08-29
Recount confirms Haufiku

Good evening. It is seven o'clock.

The recount in Otavi East is over, and the teacher is still in. The returning officer, Dr Elago Nuuyoma, told reporters at the showgrounds this afternoon that Selma Haufiku had held on, by a baker's dozen. Her lead, {25|m1|t=on Saturday night} on Saturday night, is now {13|m2|t=now|by=Elago Nuuyoma}.

On the new figures she has {3,404|a2|^}, {eight|ds} fewer than before. Her opponent from the governing party has gained {four|db} and stands at {3,391|b2|^}. Nobody asked for the independent candidate's pile to be opened; it stays where it was, at {960|!u1|t=where it was}.

It took {nine|-} officials {six|-} hours to go through the boxes of {eleven|p} stations. They found bundles that had been tied with one paper too many, but, in Dr Nuuyoma's words, "nothing that smells".

A lawyer for Mr Tjiveze said that his client accepted the outcome. Mr Tjiveze had been entitled to the recount because fewer than {fifty|th} votes lay between the two.

Turnout, by the way, was {fifty-five|to|by=the commission} percent, says the commission.

And now the weather: Tsumeb {31|-} tomorrow, Grootfontein {29|-}, with wind.
