@story fr14-chess-marathon
@topic A grandmaster plays a whole Armenian town at once: from the sign-up to the roof fund
@subject E = Dzorakap simultaneous exhibition | the simul | the exhibition | the marathon
@subject N = Nareh Vantsyan | Vantsyan | Nareh | the grandmaster
@subject M = Hrant Melikbekov | Melikbekov
@subject S = Dzorakap Chess School | the chess school | the school
@subject A = Araksi Mineral Water | Araksi | the bottler
@subject T = Dzorakap | the town
@subject F = Armenian Chess Federation | the federation
@fact pb = 420 | other | E | boards in play | 2029-10-13 | plan | projected
@fact b = 412 | other | E | boards in play | 2029-10-13 09:00 | snapshot
@fact rg = 420 | enrolment | E | people who signed up to play | 2029-10-11 noon | snapshot
@fact rk = 212 | enrolment | E | schoolchildren who signed up to play | 2029-10-11 noon | snapshot
@fact ns = 8 | other | E | people who signed up and did not come | 2029-10-13 09:00 | snapshot
@fact ptb = 105 | other | E | tables set up | 2029-10-13 | plan | projected
@fact tb = 103 | other | E | tables set up | 2029-10-13 09:00 | snapshot
@fact ft = 2 | other | E | tables folded away | 2029-10-13 09:00 | snapshot
@fact per = 4 | other | E | boards on a table | - | constant
@fact f6 = 97 | other | N | games finished | 2029-10-13 15:00 | cumulative
@fact nw6 = 9 | other | N | games not won | 2029-10-13 15:00 | cumulative
@fact w6 = 88 | other | N | games won | 2029-10-13 15:00 | cumulative
@fact d6 = 7 | other | N | games drawn | 2029-10-13 15:00 | cumulative
@fact l6 = 2 | other | N | games lost | 2029-10-13 15:00 | cumulative
@fact f12 = 268 | other | N | games finished | 2029-10-13 21:00 | cumulative
@fact w12 = 233 | other | N | games won | 2029-10-13 21:00 | cumulative
@fact d12 = 24 | other | N | games drawn | 2029-10-13 21:00 | cumulative
@fact l12 = 11 | other | N | games lost | 2029-10-13 21:00 | cumulative
@fact r12 = 144 | other | N | games still going | 2029-10-13 21:00 | snapshot
@fact r14 = 83 | other | N | games still going | 2029-10-13 23:30 | snapshot
@fact p12 = 245 | score | N | points scored | 2029-10-13 21:00 | cumulative
@fact s12 = 91.42 | rate | N | percent of possible points scored | 2029-10-13 21:00 | snapshot
@fact w = 351 | other | N | games won | final | cumulative
@fact d = 42 | other | N | games drawn | final | cumulative
@fact l = 19 | other | N | games lost | final | cumulative
@fact lk = 6 | other | N | games lost to schoolchildren | final | cumulative
@fact la = 13 | other | N | games lost to adults | final | cumulative
@fact p = 372 | score | N | points scored | final | cumulative
@fact s = 90.29 | rate | N | percent of possible points scored | final | snapshot
@fact thr = 80 | rate | F | percent of possible points needed for a record | - | constant | threshold
@fact dur = 19 | duration | E | hours that the event lasted | final | snapshot
@fact pdur = 15 | duration | E | hours that the event lasted | 2029-10-13 | plan | projected
@fact mdur = 14 | duration | M | hours that the event lasted | 2008 | snapshot
@fact mb = 338 | other | M | boards in play | 2008 | snapshot
@fact mw = 291 | other | M | games won | 2008 | cumulative
@fact md = 33 | other | M | games drawn | 2008 | cumulative
@fact ml = 14 | other | M | games lost | 2008 | cumulative
@fact mp = 307.5 | score | M | points scored | 2008 | cumulative
@fact ms = 90.98 | rate | M | percent of possible points scored | 2008 | snapshot
@fact k12 = 24.9 | distance | N | kilometres walked | 2029-10-13 21:00 | cumulative
@fact k = 36.4 | distance | N | kilometres walked | final | cumulative
@fact mi = 22.6 | distance | N | miles walked | final | cumulative
@fact kids = 207 | other | E | schoolchildren who played | 2029-10-13 | snapshot
@fact ad = 205 | other | E | adults who played | 2029-10-13 | snapshot
@fact ks = 50.24 | other | E | share of players who were schoolchildren | 2029-10-13 | snapshot
@fact wom = 163 | other | E | women and girls who played | 2029-10-13 | snapshot
@fact ws = 39.56 | other | E | share of players who were women and girls | 2029-10-13 | snapshot
@fact pk = 600 | crowd | E | onlookers in the hall at one time | 2029-10-13 12:15 | snapshot
@fact cr = 1900 | crowd | E | onlookers over the whole event | final | cumulative
@fact fee = 5000 | price | E | entry fee for an adult | - | constant
@fact fs = 1025000 | fundraising | S | money from entry fees | 2029-10-14 | cumulative
@fact ppw = 25000 | fundraising | A | money promised for each game won | - | constant | pledged
@fact ar = 8775000 | fundraising | A | money due for games won | 2029-10-14 | cumulative
@fact jar = 4400000 | fundraising | S | money from jars and cakes | 2029-10-14 | cumulative
@fact m1 = 14200000 | fundraising | S | money raised for the roof | 2029-10-14 04:00 | cumulative
@fact usd = 36000 | fundraising | S | dollars raised for the roof | 2029-10-14 04:00 | cumulative
@fact on = 1700000 | fundraising | S | money given online after the event | 2029-10-15 18:00 | cumulative
@fact m2 = 15900000 | fundraising | S | money raised for the roof | 2029-10-15 18:00 | cumulative
@fact roof = 18000000 | budget | S | cost of the new roof | - | constant
@fact gap = 2100000 | fundraising | S | money still lacking for the roof | 2029-10-15 18:00 | snapshot
@fact mv = 13184 | other | E | moves played on all boards | final | cumulative
@fact mpg = 32 | other | E | average moves in a game | final | snapshot
@fact lg = 71 | other | E | moves in the longest game | final | snapshot
@fact brr = 5 | duration | F | minutes of rest allowed for each hour | - | constant | threshold
@fact br9 = 22 | duration | N | minutes of rest taken | 2029-10-13 18:40 | cumulative
@fact br = 47 | duration | N | minutes of rest taken | final | cumulative
@fact brm = 95 | duration | F | minutes of rest allowed in all | final | snapshot | threshold
@fact nx = 500 | other | N | boards in play | 2031 | plan | pledged
@fact pop = 23000 | other | T | inhabitants | - | constant
@rel diff ns = rg - b
@rel product b = tb * per
@rel diff ft = ptb - tb
@rel product pb = ptb * per
@rel sum f6 = w6 + d6 + l6
@rel sum nw6 = d6 + l6
@rel sum f12 = w12 + d12 + l12
@rel diff r12 = b - f12
@rel share s12 = p12 / f12
@rel sum b = w + d + l
@rel sum l = lk + la
@rel share s = p / b
@rel sum mb = mw + md + ml
@rel share ms = mp / mb
@rel convert k = mi
@rel sum b = kids + ad
@rel share ks = kids / b
@rel share ws = wom / b
@rel product fs = ad * fee
@rel product ar = w * ppw
@rel sum m1 = fs + ar + jar
@rel sum m2 = m1 + on
@rel convert m1 = usd
@rel diff gap = roof - m2
@rel product mv = b * mpg
@rel product brm = brr * dur
@trap pb b :: boards planned, boards that were really played
@trap rg pb :: names on a list, boards planned
@trap rk kids :: children who signed up, children who came
@trap l dur :: nineteen defeats and nineteen hours
@trap s12 s :: the score fell between the twelfth hour and the end
@trap ms s :: the old record holder had the better percentage
@trap ml mdur :: fourteen defeats and fourteen hours
@trap m1 m2 :: when the hall closed, and after a day of online gifts
@trap pk cr :: at one time, over the whole event
@trap ptb tb :: two tables were folded away

@doc a-valley | local news site | 2029-10-11
Hosiery hall swaps stockings for {420|pb} chessboards

By Satenik Proshyan | s.proshyan@dzorvalley.example | 11 October, 17:22

READ MORE: Bus 14 rerouted until Monday | Apples slip to 310 dram at the wholesale yard

Forklifts were still dragging out the last of the knitting machines on Thursday, and by nine on Saturday morning the finishing hall has to hold {105|ptb|t=by nine on Saturday morning} tables.

At them, if all goes to plan, will sit everyone who wants to be beaten by Nareh Vantsyan. The grandmaster, 34, who learned the game two streets away, means to break the national record for a simultaneous exhibition. That has belonged since 2008 to Hrant Melikbekov, who took on {338|mb|t=2008}.

The list closed at noon with {420|rg|t=at noon|by=Anahit Tumasyan} names, {212|rk|^} of them still at school, says Anahit Tumasyan, director of Dzorakap Chess School. Grown-ups pay {5,000|fee} dram; children play free.

Sitting them all down is not enough. Under federation rules Vantsyan must take at least {80%|thr|by=federation rules} of the points, a draw counting {half|-}, and may put her feet up for {five|<brr|^} minutes in any hour and no longer. Tumasyan expects {15|~pdur|by=Tumasyan} hours of it, "if people resign when they ought to". In 2008 it took {14|mdur|t=In 2008}.

What is it for? A roof. The school at 8 Kaghni Street has been catching rain in buckets since spring, and a new one costs {18 million|roof} dram. Araksi Mineral Water has promised {25,000|ppw|by=Araksi Mineral Water} for every opponent whom Vantsyan beats. She herself will not name a figure. "If somebody beats me, I will be glad for him for about {two|-} seconds."

@doc b-live | live blog | 2029-10-13
LIVE: one woman, {103|tb} tables

Newest entries first. All times local. Refreshes every 60 seconds.

23:31 We hand over to the night desk here. {Eighty-three|r14|t=23:31} still sitting, most of them with coffee, one with a blanket and a pillow.

21:04 Twelve hours. The sheet from chief arbiter Gagik Ter-Ohanessov has gone up on the pillar: {268|f12|t=Twelve hours|by=chief arbiter Gagik Ter-Ohanessov} done, {233|w12|^} hers, {24|d12|^} shared, {11|l12|^} gone the other way. Which leaves {144|r12|^}. The gadget on her ankle says {24.9|k12|^|by=The gadget on her ankle} km.

18:40 Soup, sitting down! She has now used {22|br9|t=18:40} minutes of rest since morning. A fresh pair of shoes, too.

15:02 Six hours in and only {97|f6|t=Six hours in} are over. She has won all but {nine|nw6|^}: {seven|d6|^} half-points and {two|l6|^} defeats. The second of those came from Mkhitar Delakian, who drives the number 14 bus and had to leave for his shift straight afterwards.

12:15 The guards on the door have stopped letting people in. They count {600|~pk|t=12:15|by=The guards on the door} onlookers inside right now and that is what the fire brigade will bear.

09:20 Before you write in: yes, {420|rg} had put their names down. {Eight|ns} stayed at home, some with the flu that has closed School No. 3. {Two|ft} tables were folded up again.

09:00 And they are off. {412|b|t=09:00} hands shaken in advance (it took {11|-} minutes).

MOST READ: Lake level up 3 cm | Derby ends 2-2

@doc c-wire | wire agency | 2029-10-14
Armenian grandmaster sets simul record, loses to {19|l}

DZORAKAP, Armenia (Caucasus Wire) — A grandmaster who took on {412|b} opponents at once in a disused stocking factory finished at four o'clock on Sunday morning, {19|dur} hours after she made her first move, and walked out with the Armenian record.

Nareh Vantsyan won {351|w|by=the chief arbiter} of the games and drew {42|d|^}, the chief arbiter said. That is {90.3%|s} of the points; she would have needed {80%|thr}.

The mark she beat was that of Hrant Melikbekov, who played {338|mb|t=in 2008} in 2008.

In and out of the rows of tables Vantsyan covered {36.4|k} kilometers ({22.6|mi} miles). "From the tenth hour I was no longer thinking, I was only recognising faces," she told reporters.

The last to get up was Yeva Sarkhoshyan, 16, who had held her to a draw.

Over the day and night some {1,900|~cr|by=organizers} people came to look on, organizers said, in a town of {23,000|pop}. The event was in aid of the local chess school, which had taken {14.2 million|m1|t=by the time the doors shut} drams ({$36,000|usd}) by the time the doors shut; a new roof is priced at {18 million|roof}.

Vantsyan said she would try {500|nx|t=in 2031|by=Vantsyan} in Yerevan in 2031, "if my knees sign the contract".

(Reporting by Davit Orbeladze; editing by M. Quist)

@doc d-newsletter | diaspora chess newsletter | 2029-10-16
Sixty-Four & Then Some, no. 188: the better loser

Dear all,

Here is the number that nobody has put in a headline: the old man is still ahead. Melikbekov made {90.98|ms|t=2008} percent in 2008. Nareh made {90.29|s}.

Do the sums yourselves. His {291|mw} wins and {33|md} draws were worth {307.5|mp} out of {338|mb}; he lost {14|ml}. Hers come to {372|p} out of {412|b}. By three in the afternoon she had {88|w6|t=By three in the afternoon} scalps. At the twelve-hour sheet she was still in front of him, on {91.4|s12|t=At the twelve-hour sheet} ({245|p12|^} from {268|f12|^}), and then the night shift got to her. Of the {19|l} who beat her {six|lk} have homework to do; the remaining {13|la} can vote.

None of this counts for anything. The federation asks for {80|thr|by=The federation} and looks no further, and more boards is more boards.

For the collectors: {13,184|mv|by=the arbiters} moves in all, say the arbiters, or {32|mpg} a game, with one king hunt that went to move {71|lg}. She sat down for {47|br} minutes altogether. The rule book would have let her have {95|brm|by=The rule book}.

Solutions to studies 611 and 612 on page 4. Dues for 2030 ($25) to Berj, please, not to me.

H. K.

@doc e-bulletin | school bulletin | 2029-10-15
Thank you! Where the roof stands tonight (Monday, 6 p.m.)

From the director's desk, Dzorakap Chess School, 8 Kaghni Street, tel. 0255 5 71 40

Dear parents, dear neighbours,

you have asked, so here it is line by line.

– Araksi: {8,775,000|ar} dram. Nareh won {351|w} times and each was worth {25,000|ppw}. The bottler transferred it this morning.
– Entry money: {1,025,000|fs}, paid by {205|ad} adults at {5,000|fee} each.
– Jars and the cake table: {4,400,000|jar}. (Whoever put in the wedding ring, please come and see me.)

When we locked the hall on Sunday that made {14,200,000|m1|t=When we locked the hall on Sunday}. Since then people who live far away have sent us {1.7 million|on|t=tonight} over the internet, and so we are at {15.9 million|m2|t=tonight}. The roofer wants {18|roof|x=1000000|by=The roofer} million, not a dram less; {2.1|gap|x=1000000} million is missing. If we have it by 1 November he will start before the snow, otherwise in April.

Some of you said that it was a thing for old men. It was not. Just over {half|>ks} of those who played, {207|kids}, were pupils, and women and girls made up {two in five|~ws|v=40}: {163|wom}, to be exact. Every table had {four|per} boards and I did not see one at which only grandfathers sat.

Lessons resume on Wednesday in Room 6. Bring a bucket, one last time.

Anahit Tumasyan
