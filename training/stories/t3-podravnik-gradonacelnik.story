@story t3-podravnik-gradonacelnik
@topic Mayor's race in Podravnik, Croatia: first round, runoff and partial recount, May and June 2033
@subject S = Mirta Špoljarić | Špoljarić | the mayor | Mirta
@subject K = Damir Kekez | Kekez | the challenger | the HDL man
@subject V = Ilija Vukasović | Vukasović | the Green candidate
@subject T = Nevenka Toth | Toth
@subject P = Podravnik | the town | voters
@subject L = Naš Podravnik | Špoljarić's list
@subject H = Croatian Democratic List | HDL
@subject Z = Green Drava | Greens | Zeleni
@subject U = Toth's list
@subject C = Podravnik town council | the council
@subject Q = Kvarta | the Kvarta poll | the pollster
@subject B = Toplice thermal pool | the thermal pool | the spa
@fact a1 = 2511 | vote_count | S | votes | first round, 2033-05-22 | snapshot
@fact a2 = 2268 | vote_count | K | votes | first round, 2033-05-22 | snapshot
@fact a3 = 1190 | vote_count | V | votes | first round, 2033-05-22 | snapshot
@fact a4 = 512 | vote_count | T | votes | first round, 2033-05-22 | snapshot
@fact av = 6481 | votes_cast | P | valid votes | first round, 2033-05-22 | snapshot
@fact ap1 = 38.7 | vote_share | S | share of the vote | first round, 2033-05-22 | snapshot
@fact ap2 = 35 | vote_share | K | share of the vote | first round, 2033-05-22 | snapshot
@fact ap3 = 18.4 | vote_share | V | share of the vote | first round, 2033-05-22 | snapshot
@fact at = 46.6 | turnout | P | turnout | first round, 2033-05-22 | snapshot
@fact ac = 6620 | votes_cast | P | ballots cast | first round, 2033-05-22 | snapshot
@fact am = 243 | margin | S | votes of lead | first round, 2033-05-22 | snapshot
@fact rg = 14200 | other | P | registered voters | 2033 | constant
@fact pop = 11900 | other | P | inhabitants | 2031 census | constant
@fact c62 = 62 | counted_share | P | share of polling stations counted | 2033-06-05 20:30 | snapshot
@fact b1 = 2061 | vote_count | S | votes | runoff, 62% counted | snapshot
@fact b2 = 2140 | vote_count | K | votes | runoff, 62% counted | snapshot
@fact bm = 79 | margin | K | votes of lead | runoff, 62% counted | snapshot
@fact d1 = 3742 | vote_count | S | votes | runoff, first full count | snapshot
@fact d2 = 3561 | vote_count | K | votes | runoff, first full count | snapshot
@fact dm = 181 | margin | S | votes of lead | runoff, first full count | snapshot
@fact dv = 7303 | votes_cast | P | valid votes | runoff, first full count | snapshot
@fact di = 167 | votes_cast | P | spoilt ballots | runoff, first full count | snapshot
@fact dc = 7470 | votes_cast | P | ballots cast | runoff, 2033-06-05 | snapshot
@fact dt = 52.6 | turnout | P | turnout | runoff, 2033-06-05 | snapshot
@fact dp1 = 51.2 | vote_share | S | share of the vote | runoff, first full count | snapshot
@fact dp2 = 48.8 | vote_share | K | share of the vote | runoff, first full count | snapshot
@fact e1 = 3740 | vote_count | S | votes | runoff, after the recount | snapshot
@fact e2 = 3570 | vote_count | K | votes | runoff, after the recount | snapshot
@fact em = 170 | margin | S | votes of lead | runoff, after the recount | snapshot
@fact rs = 2 | other | P | polling stations recounted | 2033-06-10 | snapshot
@fact st = 23 | other | P | polling stations | 2033 | constant
@fact om = 74 | margin | S | votes of lead | 2029 runoff | snapshot
@fact q1 = 45 | poll_share | S | share of voters in the poll | 2033-05-31 | snapshot
@fact q2 = 49 | poll_share | K | share of voters in the poll | 2033-05-31 | snapshot
@fact qn = 600 | sample_size | Q | people asked | 2033-05-31 | snapshot
@fact qe = 4 | margin_of_error | Q | points of margin of error | 2033-05-31 | snapshot
@fact s1 = 6 | seats | L | council seats | 2033-05-22 | snapshot
@fact s2 = 5 | seats | H | council seats | 2033-05-22 | snapshot
@fact s3 = 3 | seats | Z | council seats | 2033-05-22 | snapshot
@fact s4 = 1 | seats | U | council seats | 2033-05-22 | snapshot
@fact s0 = 15 | seats | C | council seats in all | 2033 | constant
@fact s8 = 8 | seats | C | council seats needed for a majority | 2033 | constant | threshold
@fact s9 = 9 | seats | C | council seats of the mayor and the Greens together | 2033-05-22 | snapshot
@fact g1 = 21400 | spending | S | euros spent on the campaign | 2033-06 | cumulative
@fact g2 = 38900 | spending | K | euros spent on the campaign | 2033-06 | cumulative
@fact gl = 40000 | spending | P | euros that a candidate may spend | 2033 | constant | threshold
@fact f1 = 9100000 | budget | P | euros of debt | 2029 | snapshot
@fact f2 = 6400000 | budget | P | euros of debt | 2033 | snapshot
@fact f3 = 2700000 | budget | P | euros of debt repaid | 2029 to 2033 | cumulative
@fact w0 = 12000000 | budget | B | euros of cost | 2033 | plan | projected
@fact w1 = 8500000 | budget | B | euros from EU funds | 2033 | plan | projected
@fact w2 = 3500000 | budget | B | euros from the town | 2033 | plan | projected
@fact k1 = 120 | other | S | kindergarten places to be built | by 2035 | plan | pledged
@fact k2 = 200 | other | K | kindergarten places to be built | by 2035 | plan | pledged
@fact ex = 9 | vote_count | K | votes gained in the recount | 2033-06-10 | snapshot
@fact rt = 21 | other | P | polling stations not recounted | 2033-06-10 | snapshot
@trap a1 d1 :: first round against runoff
@trap d1 e1 :: first full count against the recount
@trap dm em :: lead before and after the recount
@trap dm om :: this runoff against that of 2029
@trap rg pop :: voters against inhabitants
@trap at dt :: turnout of two rounds
@trap q2 dp2 :: poll against result
@trap av dc :: valid votes of the first round against ballots of the second
@trap k1 k2 :: two candidates' promises
@trap w0 w2 :: whole cost against the town's part
@race first = a1 a2 a3 a4
@race early = b1 b2
@race second = d1 d2
@race recount = e1 e2
@race poll = q1 q2
@rel sum av = a1 + a2 + a3 + a4
@rel diff am = a1 - a2
@rel share ap1 = a1 / av
@rel share at = ac / rg
@rel diff bm = b2 - b1
@rel diff dm = d1 - d2
@rel sum dv = d1 + d2
@rel sum dc = dv + di
@rel share dt = dc / rg
@rel share dp1 = d1 / dv
@rel diff em = e1 - e2
@rel diff ex = e2 - d2
@rel diff rt = st - rs
@rel sum s0 = s1 + s2 + s3 + s4
@rel sum s9 = s1 + s3
@rel diff f3 = f1 - f2
@rel sum w0 = w1 + w2

@doc a-portal | regional news portal | 2033-05-23
Špoljarić i Kekez: the rematch nobody ordered

Drava24.example / Politika / 23.05.2033 07:12 / 34 komentara / English edition

Two weeks more of posters. Podravnik's mayor, Mirta Špoljarić, came first on Sunday with {2,511|a1|t=on Sunday} votes, or {38.7|ap1|^} per cent; Damir Kekez of HDL was {243|am|^} behind her, on {2,268|a2|^} ({35|ap2|^} per cent). They meet again on 5 June, as they did in 2029, when she beat him by {74|om|t=in 2029}.

The surprise sits lower down the list. Ilija Vukasović, a beekeeper who campaigned on one bicycle, got {1,190|a3|t=on Sunday}, which is {18.4|ap3|^} per cent, and he has not said whom he prefers. Nevenka Toth, in her fifth attempt, took {512|a4|^}.

Of {14,200|rg} on the register, {6,620|ac|t=on Sunday} voted. Turnout, at {46.6|at|^} per cent, is above the last time, and the register is, as ever, a wonder: the census found {11,900|pop|by=the census} people in the whole town, babies included.

The council is settled already. Naš Podravnik has {six|s1} seats, HDL {five|s2}, the Greens {three|s3} and Toth's list {one|s4}. With {15|s0} chairs in the room, {eight|s8} make a majority. Add the mayor's people to Vukasović's and there are {nine|s9}. "I can count," he told us, "but I keep bees."

Najčitanije: 1. Stork steals drone 2. Petrol down 3 cents from Tuesday

@doc b-pollnews | national daily | 2033-06-01
Podravnik challenger edges ahead before Sunday's runoff

Ivana Škreblin, Varaždin

Damir Kekez, who trailed after the first round, would now take {49|q2|t=this week|by=Kvarta} percent of the vote in Podravnik, and Mirta Špoljarić {45|q1|^}, according to a poll that Kvarta made this week for local businesses. The rest would not say.

Kvarta asked {600|qn|t=this week} people by telephone. The margin of error is {four|qe} points, so the race is open, the pollster's Goran Bašić-Lee cautioned.

Both are bidding for the {1,190|a3} who chose the Green candidate on 22 May. The mayor promises {120|k1|t=by 2035} kindergarten places by 2035. Kekez went higher on Monday and offered {200|k2|t=by 2035}.

Money is the other quarrel. The town owed {€9.1 million|f1|t=when Špoljarić took office} when Špoljarić took office and owes {€6.4 million|f2|t=today} today. "We have paid back {2.7 million|f3|by=Mirta}," Mirta, as everyone calls her, says at each stop. Kekez answers that she has mortgaged it again for the thermal pool: {€12 million|w0}, of which Brussels would cover {8.5|w1|x=1000000} million and the town {3.5|w2|x=1000000} million.

He has spent {€38,900|g2|t=so far|by=the election commission} on his campaign so far, close to the legal limit of {€40,000|gl}, against her {21,400|g1|t=so far|by=the election commission}, the election commission's ledger shows.

In the first round {46.6|at|t=In the first round} percent turned out.

Galerija: photo gallery (12)

@doc c-ticker | live results ticker | 2033-06-05
RUNOFF NIGHT, 27 TOWNS: Podravnik feed

19:00 Polls shut. Commission puts ballots cast at {7,470|dc}, i.e. {52.6%|dt} of {14,200|rg}.

19:48 First boxes, all from the villages. Kekez.

20:30 {62%|c62} of stations in. KEKEZ {2,140|b2|t=20:30}, ŠPOLJARIĆ {2,061|b1|^}. The HDL man ahead by {79|bm|^}. Cheers at Hotel Putnik.

20:52 Centar 1, 2 and 3 reported together and it has flipped. HDL tent quiet.

21:20 All {23|st} stations in. ŠPOLJARIĆ {3,742|d1|t=21:20}, KEKEZ {3,561|d2|^}. Shares {51.2|dp1|^} to {48.8|dp2|^}. So much for the {49|q2|t=on Wednesday} he was given on Wednesday.

21:26 Margin {181|dm}. Spoilt papers {176|!di}, valid {7,303|dv}; these add up to the {7,470|dc} that the commission announced at closing time.

21:40 Kekez: "There are two stations where I do not believe my eyes." Will ask for them to be opened.

21:58 Next: Novi Marof feed >>

@doc d-radio | local radio | 2033-06-06
Radio Podravnik, Monday, seven in the morning

It's a sunny fourteen degrees on the embankment and we've still the same mayor. Mirta Špoljarić has won a second term, by {181|dm} votes, which you could fit on two buses. Last time it was one bus: {74|om|t=Last time}.

She had {3,742|d1|t=last night} of you; Damir Kekez had {3,561|d2|^}. At half past eight last night it was his, {2,140|b2|t=At half past eight last night} plays {2,061|b1|^}, and my colleague had begun to dial his number.

More of you came. {Seven thousand four hundred and seventy|dc} went to the polls, up from {6,620|ac|t=two weeks before} two weeks before. The chief of the commission, Stjepan Horvat-Nguyen, calls that {56.2|!dt|by=The chief of the commission, Stjepan Horvat-Nguyen} per cent.

She'll need friends. Her own list has {six|s1} councillors of {fifteen|s0}, and the Greens {three|s3}. Mr Vukasović rang in at six to say that it's "kindergartens first", meaning those {120|k1}, and the pool later. The pool, you'll recall, costs {twelve million|w0} euros and our own share is {three and a half|w2|x=1000000} million.

Now the bread prices, and Zdenka has lost a hen.

@doc e-party | party press release | 2033-06-11
CROATIAN DEMOCRATIC LIST – TOWN COMMITTEE PODRAVNIK
Statement on the recount

Opening the boxes of {two|rs|t=yesterday} of the {23|st} polling stations yesterday proved what HDL said from the first minute: votes for Damir Kekez had been thrown among the spoilt.

He gained {nine|ex}. After the correction he has {3,570|e2|t=After the correction} and Mrs Špoljarić {3,740|e1|^}, who had lost a couple of hers. Her supposed lead of {181|dm|t=on Sunday night} on Sunday night is now {170|em|t=now}, and in the other {21|rt} boxes nobody has looked.

We remind the public that on Sunday {167|di} papers in all were declared spoilt out of {7,470|dc}, that Kekez won {35|ap2|t=in May} per cent in May and nearly {49|~dp2|round|t=in the second round} in the second round, and that HDL with {five|s2} councillors is the strongest opposition this town has had.

The committee spent {38,900|g2} euros, all of it declared, and kept under the {40,000|gl} that the law allows. We do not ask who paid for the lady's concert.

Our pledge of {200|k2} kindergarten places stands. So does our warning about a debt of {6.4 million|f2}.

Contact: Biserka Zadravec-Oduya, 098 555 013

@doc f-english | English-language newsletter | 2033-06-13
The Drava Letter, no. 212: A beekeeper, a recount and {170|em} votes

By Fintan Halloran, who moved here for the wine

Good morning, subscribers (all 340 of you).

Our small-town epic is over. On Friday the commission unsealed {two|rs|t=On Friday} ballot boxes at the request of Damir Kekez, found him {nine|ex} votes, took two from Mirta Špoljarić, and declared her re-elected with {3,740|e1} to his {3,507|!e2}. He will not go to court.

Readers asked how the pollsters missed it. Kvarta had him at {49|q2|by=Kvarta} and her at {45|q1|^}, from {600|qn} interviews and with an error of {four|qe} points each way; on the night he finished on {48.8|dp2|t=on the night}. They did not miss him. They missed the undecided, who were hers.

I would add the first-round voters of Vukasović, {1,190|a3} of them, most of whom seem to have come back: the count of valid papers went from {6,481|av|t=in the first round} in the first round to {7,303|dv|t=in the second} in the second, before the recount nudged it.

The coalition is agreed. {Nine|s9} of {15|s0} councillors, one more than the {eight|s8} required. It will halve the heated area of the spa. Somebody in Brussels is holding {€8.5 million|w1} for it, and the mayor would sooner not send that back.

She campaigned on debt, which fell by {€2.7m|f3|t=since 2029} since 2029, and on {€21,400|g1}. He had almost twice that.

As to the register: {14,200|rg} names in a place with {11,900|pop} souls. The dead, a waiter assured me, vote for nobody. It is the ones in Stuttgart.

Wine of the week: Škrlet, 11.5%, €9.
