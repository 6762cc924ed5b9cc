@story swiss-nighttrain
@topic Swiss popular vote of March 2039: night-train initiative has the people and not the cantons
@subject I = night-train initiative | the initiative | the night trains | night trains | the proposal
@subject PB = pension bill | the pension reform | pensions | raising the pension age
@subject CO = Sleepers for All | the initiative committee | the committee | supporters
@subject OP = Track and Tax | the opponents | opponents | the no campaign
@subject SG = St Gallen | the canton of St Gallen | St. Gallen
@subject GE = Geneva
@subject BS = Basel-Stadt | Basel City | Basel
@subject ZH = Zurich
@subject AI = Appenzell Innerrhoden | Innerrhoden
@subject UR = Uri
@subject BE = Bern
@subject M = Marktbild Institute | Marktbild | the institute
@subject FC = Federal Council | the government
@fact y = 1312906 | vote_count | I | votes in favour | final | cumulative
@fact n = 1268114 | vote_count | I | votes against | final | cumulative
@fact v = 2581020 | votes_cast | I | valid votes | final | cumulative
@fact lead = 44792 | margin | I | votes between the two sides | final | snapshot
@fact ys = 50.9 | vote_share | I | share of valid votes in favour | final | snapshot
@fact ns = 49.1 | vote_share | I | share of valid votes against | final | snapshot
@fact bi = 31135 | vote_count | I | blank and invalid ballots | final | cumulative
@fact rec = 2612155 | votes_cast | I | ballots received | final | cumulative
@fact elg = 5741000 | other | I | people entitled to vote | 2039-03-06 | constant
@fact tu = 45.5 | turnout | I | share of the entitled that voted | final | snapshot
@fact tup = 45.6 | turnout | PB | share of the entitled that voted | final | snapshot
@fact pb = 58.2 | vote_share | PB | share of valid votes in favour | final | snapshot
@fact cy = 9 | score | I | cantonal votes in favour | final | snapshot
@fact cn = 14 | score | I | cantonal votes against | final | snapshot
@fact call = 23 | score | I | cantonal votes | - | constant
@fact cneed = 12 | score | I | cantonal votes needed | - | constant | threshold
@fact cf = 8 | other | I | full cantons in favour | final | snapshot
@fact ch = 2 | other | I | half-cantons in favour | final | snapshot
@fact ge = 66.3 | vote_share | GE | share of valid votes in favour | final | snapshot
@fact bs = 64 | vote_share | BS | share of valid votes in favour | final | snapshot
@fact zh = 52.4 | vote_share | ZH | share of valid votes in favour | final | snapshot
@fact be = 51.6 | vote_share | BE | share of valid votes in favour | final | snapshot
@fact ur = 33.9 | vote_share | UR | share of valid votes in favour | final | snapshot
@fact ai = 28.7 | vote_share | AI | share of valid votes in favour | final | snapshot
@fact sgy = 84303 | vote_count | SG | votes in favour | 2039-03-06 | cumulative
@fact sgn = 84815 | vote_count | SG | votes against | 2039-03-06 | cumulative
@fact sgm = 512 | margin | SG | votes between the two sides | 2039-03-06 | snapshot
@fact sgs = 49.8 | vote_share | SG | share of valid votes in favour | 2039-03-06 | snapshot
@fact sgr = 487 | margin | SG | votes between the two sides | recount 2039-03-10 | snapshot
@fact pr1 = 50.2 | poll_share | I | projected share in favour | 2039-03-06 13:30 | snapshot | projected
@fact pe1 = 2 | margin_of_error | I | points of error in the projection | 2039-03-06 13:30 | constant
@fact pr2 = 50.7 | poll_share | I | projected share in favour | 2039-03-06 15:00 | snapshot | projected
@fact pe2 = 1 | margin_of_error | I | points of error in the projection | 2039-03-06 15:00 | constant
@fact po1 = 61 | poll_share | I | share in favour in the poll | January 2039 | snapshot
@fact po2 = 54 | poll_share | I | share in favour in the poll | February 2039 | snapshot
@fact pu2 = 5 | poll_share | M | undecided share in the poll | February 2039 | snapshot
@fact pn = 14212 | sample_size | M | people asked | February 2039 | constant
@fact cost = 240000000 | budget | I | francs a year for the trains | - | plan | hypothetical
@fact fcp = 80000000 | budget | FC | francs a year for the trains | from 2040 | plan | pledged
@fact ln = 14 | other | I | night lines running | 2039 | constant
@fact lw = 30 | other | I | night lines to be guaranteed | by 2045 | plan | hypothetical
@fact rid = 1100000 | ridership | I | passengers a year on night trains | 2038 | constant
@fact cs = 2900000 | spending | CO | campaign spending in francs | declared 2039-03 | cumulative
@fact os = 4600000 | spending | OP | campaign spending in francs | declared 2039-03 | cumulative
@fact thr = 50000 | spending | I | francs above which spending must be declared | - | constant | threshold
@fact sig = 118904 | other | CO | valid signatures | 2036 | cumulative
@fact sneed = 100000 | other | I | signatures needed | - | constant | threshold
@fact past = 11 | other | I | proposals that had the people and not the cantons | since 1866 | cumulative
@fact rcc = 1900000 | spending | SG | cost of the recount in francs | estimate | snapshot | projected
@rel sum v = y + n
@rel diff lead = y - n
@rel share ys = y / v
@rel share ns = n / v
@rel sum rec = v + bi
@rel share tu = rec / elg
@rel sum call = cy + cn
@rel diff sgm = sgn - sgy
@rel diff gap = cost - fcp
@rel diff sgc = sgm - sgr
@fact lw2 = 20 | other | CO | night lines to be guaranteed in a second attempt | - | plan | pledged
@rel diff pdrop = po1 - po2
@fact pdrop = 7 | other | I | points lost in the poll | January to February 2039 | constant
@fact sgc = 25 | vote_count | SG | votes by which the recount changed the margin | recount 2039-03-10 | constant
@fact stk = 6 | rate | I | percent that Nocturail shares fell | 2039-03-07 morning | snapshot
@fact hyp = 10 | score | I | cantonal votes had St Gallen crossed over | final | constant | hypothetical
@fact gap = 160000000 | budget | I | francs a year between the two plans | - | constant
@race people = ys ns
@race cantons = cn cy
@race sg = sgn sgy
@trap tu tup :: two questions on one day
@trap cf cy :: full cantons and cantonal votes
@trap sgm sgr :: St Gallen before and after its recount
@trap pr1 pr2 :: two projections
@trap po1 po2 :: two polls
@trap ys pr2 :: projection and result
@trap cost fcp :: the initiative's money and the government's
@trap cs os :: rival campaigns
@trap sig sneed :: collected and required
@trap ln lw :: lines running and lines wanted
@trap pb ys :: two proposals

@doc a-agency | news agency | 2039-03-06
Swiss back night trains, but cantons kill the plan

BERN (Helvetia Wire) - A majority of Swiss voters said yes on Sunday to guaranteeing a network of subsidised night trains, yet the initiative failed because too few cantons agreed.

Final figures from the Federal Chancellery showed {1,312,906|y|t=Final|by=the Federal Chancellery} ballots in favour and {1,268,114|n|^} against, or {50.9|ys|^} to {49.1 percent|ns|^}. But a change to the constitution also needs {12|cneed} of the {23|call} cantonal votes, in which six half-cantons count for half each. The initiative won {nine|cy}, made up of {eight|cf} full cantons and {two|ch} half-cantons.

It is the {11th|past|v=11} time since 1866 that a proposal has had the people and not the cantons.

Geneva was keenest with {66.3 percent|ge}, Appenzell Innerrhoden least keen with {28.7|ai}. In St Gallen {512|sgm|t=on Sunday} votes made the difference: {84,815|sgn|^} were against, {84,303|sgy|^} in favour.

Turnout was {45.5 percent|tu}. On the same day {58.2 percent|pb} accepted a pension bill that had been expected to be closer.

The initiative would have obliged the confederation to spend {240 million|cost} francs a year so that at least {30|>lw} lines run by 2045, up from {14|ln|t=now} now. The government, which opposed it, has promised {80 million|fcp|by=The government}.

@doc b-live | public broadcaster, live ticker | 2039-03-06
Voting Sunday: the night trains hour by hour

15:42 ST GALLEN IN. And it is a no, by {521|!sgm} votes. A gasp in the studio. That settles the cantons whatever the people do.

15:00 SECOND PROJECTION. Marktbild now has the initiative at {50.7%|pr2|t=15:00|by=Marktbild} yes, give or take {one|pe2|^} point. Political scientist Léa Zurbriggen: "We may be looking at a very rare collision."

14:20 Basel City complete: {64.0%|bs} in favour. No surprise. Uri complete: {33.9%|ur}. No surprise either.

13:30 FIRST PROJECTION. Too close: {50.2%|pr1|t=13:30} for the night trains, error {two|pe1|^} points either way. For raising the pension age, by contrast, it is a clear yes.

12:30 A reminder of the way here. In January Marktbild's poll had the proposal at {61%|po1|t=In January|by=Marktbild's poll}. By February {54|po2|t=By February|by=Marktbild's poll} per cent, with {5|pu2|^} undecided and {14,212|pn} people questioned. Initiatives usually melt; this one has lost {seven|pdrop} points in a month.

12:00 Good afternoon. The urns have closed. {5,741,000|elg} people were entitled to vote, at home and abroad. Double majority needed: people and {12|cneed} cantons.

11:50 Test post, please ignore 123

@doc c-english-site | English-language news site for expatriates | 2039-03-07
Night trains Q: How can yes lose?

By Thandeka Mokoena · 4 min read · 87 shares

Confused? You're not alone. Here's Sunday in plain words.

The "yes" had the numbers. It got {49.1 percent|!ys} of valid votes, and {44,792|lead} more people ticked it than ticked "no".

But there are two hurdles. Each canton casts a vote of its own, {23|call} altogether, and this time {14|cn} of them were negative. {Ten|?cy} were positive. Majority missed.

That gives small, rural places a loud voice. Uri, where only {a third|~ur} ({33.9 percent|ur}) fancied sleeping cars, weighs as much as Zurich, where {52.4 percent|zh} did.

How big was the interest? So-so: {45.5 percent|tu} voted on the trains, {45.6 percent|tup} on the pension age, which passed with {58.2 percent|pb}.

What happens to my sleeper to Amsterdam? Nothing. The {14|ln|t=today's} lines in today's timetable remain, and the Federal Council has said it will put in {CHF80 million|fcp|by=the Federal Council} a year from 2040. The committee had asked for three times that. Some {1.1 million|~rid} people a year travel by night from Swiss stations.

Will there be a recount? In one canton perhaps. St Gallen was decided by {512|sgm|t=Sunday} votes.

MORE ON THIS: 9 Swiss rules newcomers break | Best fondue under CHF30

@doc d-daily | German-language quality daily, in translation | 2039-03-08
The ditch, once more

The figures are quickly told. {1,312,906|y} women and men wanted the night trains, {1,268,114|n} did not; the surplus was {54,792|!lead}. Of the cantons, however, {fourteen|cn} turned it down against {nine|cy}.

The explanation lies in the map. Every canton with a main station from which a sleeper now departs accepted: Zurich narrowly, with {52.4 per cent|zh}, Bern more narrowly still with {51.6|be}, Basel-Stadt with {64|bs} and Geneva with {66.3|ge}. Where no such train stops, sympathy was thin. Innerrhoden, at {28.7 per cent|ai}, was the extreme.

The money, for once, was on the other side and it told. According to the register at the Federal Audit Office, where every campaign above {50,000|thr} francs must open its books, the opponents, named "Track and Tax", put in {4.6 million|os|by=the register at the Federal Audit Office} francs, the initiative committee {2.9 million|cs|^}.

Of {2,612,155|rec} ballot papers received, {31,135|bi} were empty or invalid, so that {2,581,020|v} counted. Participation of {45.5 per cent|tu} is slightly below the average of the decade.

Those who now wish to abolish the cantonal majority should recall that it has done its work only {eleven|past|t=since 1866} times since 1866. They would, moreover, need a majority of the cantons.

fl. — Leading article, page 3; tables, pages 14 and 15.

@doc e-business-radio | business radio, transcript | 2039-03-07
ANCHOR: Shares in sleeping-car lessor Nocturail are down {six per cent|stk|t=this morning|s=Nocturail} this morning. Our markets editor Ruben Oyarzabal is here. Ruben, voters liked the trains.

OYARZABAL: They did, {50.9 per cent|ys} of them. Which is roughly what the last projection said, {50.7|pr2|t=the last projection}, so nobody can blame the pollsters. It's the cantons. You need {twelve|cneed}, they got {nine|cy}.

ANCHOR: What was at stake?

OYARZABAL: A guarantee. {Two hundred and forty million|cost} francs a year from the federal purse, against the {eighty million|fcp} that the government has on offer. So the company has lost the prospect of {a hundred and sixty million|gap} a year in subsidy. And {thirty|lw} lines instead of {fourteen|ln}.

ANCHOR: The no campaign was well financed.

OYARZABAL: Very. {Forty-six million|!os|s=The no campaign} francs, from truckers and the airport mostly. Supporters had {two point nine|cs|v=2900000}.

ANCHOR: And they'd started on a high.

OYARZABAL: They had {sixty-one per cent|po1|t=in January} in January. Down to {fifty-four|po2|t=a month later} a month later. When they handed in their {118,904|sig} signatures three years ago, well over the {hundred thousand|sneed|v=100000} that you need, they thought it would be a walk.

ANCHOR: Ruben, thank you. Gold's at 3,912.

@doc f-regional | eastern Swiss regional paper | 2039-03-11
Recount leaves St Gallen a no, by a smaller number

ST. GALLEN. The second count took four days and changed {25|sgc} votes. The canton rejected the night-train initiative by {487|sgr|t=The second count}, the chancellery said last night, not by {512|sgm|t=on Sunday} as announced on Sunday.

The cantonal government had ordered every envelope reopened because the margin was under half a per cent: {49.8 per cent|sgs|t=on Sunday} had been in favour. Teachers, pensioners and two classes of apprentices did the work in the Olma hall. The bill is put at {1.9 million|rcc} francs.

Nationally it makes no difference, as everybody knew beforehand. Had St Gallen crossed over, the supporters would have stood at {ten|hyp} of the {23|call} cantonal votes.

"It was for hygiene," said State Chancellor Dario Bischofberger. The mistakes were found in Wil, where a bundle of fifty lay on the wrong table, and in Rorschach.

Sleepers for All thanked the counters. The association, which three years ago gathered {118,904|sig} valid signatures, is already at work on a second attempt, more modest than the first: no longer {30|lw} lines but {20|lw2}, and no longer {240 million|cost} francs. The {1.1 million|rid|t=in 2038} passengers who used the trains in 2038 would not understand it, said its president, Gwenaëlle Aubry, if nothing came of a yes.

Weather: Föhn, up to 17 degrees. Säntis 2,502 m: minus 4.
