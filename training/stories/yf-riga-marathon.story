@story yf-riga-marathon
@topic A marathon record in Riga that fell when the course proved short
@subject M = Riga Amber Marathon | the marathon | the race | organisers
@subject K = Kiprono Chesang | Chesang | the winner | the Kenyan
@subject L = Liene Ozoliņa-Tesfaye | Ozoliņa-Tesfaye | the women's winner
@subject C = Course | the route | the loop
@subject A = Athletics federation | the federation | measurers
@subject R = Riga city | the city | Riga
@subject S = Baltbanka | the sponsor | the bank
@subject H = Medical service | medics | doctors
@subject N = Runners | participants | the field
@subject D = Race director Gints Vanags-Lielais | Vanags-Lielais | the race director
@fact len = 41815 | distance | C | metres of the route | 20 May 2031 measurement | constant
@fact full = 42195 | distance | C | metres of a marathon | - | constant | threshold
@fact short = 380 | distance | C | metres missing | 20 May 2031 measurement | constant
@fact shortpc = 0.9 | other | C | share of the route missing | 20 May 2031 measurement | constant
@fact cone = 190 | distance | C | metres by which the turning point was misplaced | 18 May 2031 | constant
@fact sec = 71 | duration | K | seconds gained by the short route | 18 May 2031 | constant | projected
@fact rec = 24 | margin | K | seconds inside the course record | 18 May 2031 | constant
@fact lead = 9 | margin | K | seconds ahead of the second | 18 May 2031 | constant
@fact bonus = 60000 | other | K | euros of record bonus | May 2031 | plan
@fact prize = 25000 | other | K | euros of prize money | May 2031 | constant
@fact tot = 85000 | other | K | euros announced for the winner | 18 May 2031 | plan
@fact wprize = 25000 | other | L | euros of prize money | May 2031 | constant
@fact kage = 24 | age | K | age | - | snapshot
@fact lage = 38 | age | L | age | - | snapshot
@fact kids = 2 | other | L | children | - | constant
@fact ent = 14600 | other | N | people entered for all distances | May 2031 | constant
@fact mar = 3140 | other | N | people entered for the marathon | May 2031 | constant
@fact st = 2850 | other | N | people who started the marathon | 18 May 2031 | constant
@fact fin = 2565 | other | N | people who finished the marathon | 18 May 2031 | constant
@fact finpc = 90 | rate | N | share of the starters who finished the marathon | 18 May 2031 | snapshot
@fact dnf = 285 | other | N | people who gave up the marathon | 18 May 2031 | constant
@fact half = 4760 | other | N | people entered for the half | May 2031 | constant
@fact ten = 6700 | other | N | people entered for ten kilometres | May 2031 | constant
@fact wom = 37 | other | N | share of women | May 2031 | snapshot
@fact ctry = 71 | other | N | countries of the field | May 2031 | constant
@fact temp = 26 | temperature | R | degrees at noon | 18 May 2031 | snapshot
@fact temps = 14 | temperature | R | degrees at the start | 18 May 2031 | snapshot
@fact treat = 204 | injuries | H | runners treated | 18 May 2031 | cumulative
@fact hosp = 13 | injuries | H | runners taken to hospital | 18 May 2031 | cumulative
@fact hosp2 = 3 | injuries | H | runners still in hospital | 20 May 2031 | snapshot
@fact med = 120 | jobs | H | medics on the route | 18 May 2031 | snapshot
@fact wat = 48000 | other | M | litres of water handed out | 18 May 2031 | cumulative
@fact fee = 69 | price | M | euros of entry fee | 2031 | constant
@fact back = 20 | price | M | euros offered back | 23 May 2031 | plan | pledged
@fact backt = 57000 | budget | M | euros offered back in all | 23 May 2031 | plan
@fact spo = 410000 | revenue | S | euros of sponsorship a year | 2031 | constant
@fact spoy = 3 | duration | S | years of the contract | 2029 | constant
@fact spot = 1230000 | revenue | S | euros of sponsorship in all | 2029 | constant
@fact bud = 1640000 | budget | M | euros of budget | 2031 | snapshot
@fact spopc = 25 | other | S | share of the budget | 2031 | snapshot
@fact crowd = 90000 | crowd | R | spectators | 18 May 2031 | snapshot
@fact str = 63 | other | R | streets closed | 18 May 2031 | constant
@fact vol = 1350 | other | M | volunteers | 18 May 2031 | snapshot
@fact volc = 2 | other | M | volunteers who placed the cone | 18 May 2031 | constant
@fact nth = 33 | other | M | times held | 2031 | cumulative
@fact label = 12 | duration | A | months without the quality label | June 2031 | plan
@fact q = 640 | other | N | runners who lose a qualifying time | May 2031 | snapshot
@fact pet = 1870 | other | N | signatures for a refund | 22 May 2031 | cumulative
@fact meas = 3 | other | A | measurers | 20 May 2031 | constant
@trap short cone :: out and back, twice the misplacement
@trap ent mar :: all distances and the marathon
@trap st fin :: started and finished
@trap temp temps :: noon and the start
@trap hosp hosp2 :: taken and still there
@trap prize bonus :: prize and bonus
@trap sec rec :: gained and under the record
@trap spo spot :: a year and the contract
@trap fee back :: fee and refund
@rel diff short = full - len
@rel share shortpc = short / full
@rel sum tot = prize + bonus
@rel diff dnf = st - fin
@rel share finpc = fin / st
@rel sum ent = mar + half + ten
@rel product backt = st * back
@rel product spot = spo * spoy
@rel share spopc = spo / bud

@doc leta-wire | sports wire | 2031-05-18
ATHLETICS-Kenya's Chesang smashes Riga record in heat

RIGA, May 18 (Dzintars) - Kiprono Chesang took {24|rec} seconds off the course record to win the Riga Amber Marathon on Sunday in 2:06:38, {nine|lead} seconds ahead of Ethiopia's Dagim Worku.

Chesang, {24|kage}, earned {25,000|prize} euros and a record bonus of {60,000|bonus}, organisers said.

Liene Ozoliņa-Tesfaye, a {38|lage}-year-old mother of {two|kids}, became the first Latvian in {16|-} years to win the women's race, which was also worth {25,000|wprize}.

It was {14|temps|t=at the start} degrees at the start and {26|temp|t=by noon} by noon. Of {2,850|st} who set off on the full distance {2,565|fin}, or {90%|finpc}, finished. {Thirteen|hosp} runners were taken to hospital, mostly with heat stroke.

Around {90,000|~crowd} people lined the route, according to the city. The event, held for the {33rd|nth} time, drew {14,600|ent} entries from {71|ctry} countries across its distances.

@doc federation-notice | federation communiqué | 2031-05-21
Latvian Athletics Federation — Communiqué on the Riga Amber Marathon

Following reports from runners with GPS watches, {three|meas} measurers rode the course by calibrated bicycle on Tuesday 20 May.

Result: {41,815|len|t=on Tuesday 20 May} metres. The prescribed distance is {42,195|full}. The course was {380|short} metres short, or {0.9|shortpc} per cent.

Cause: the turning cone on Kundziņsala stood {190|cone} metres before its mark. It had been set by {two|volc} volunteers in accordance with a plan of the year before.

Consequences: No time run on 18 May over the marathon distance will be entered in any list. This concerns {2,565|fin} finishers, {640|q} of whom had met a qualifying standard for another event. Places and prizes stand. The record is not ratified.

Of {14,600|ent} entries, {3,140|mar} were for the marathon. The half marathon ({4,760|half} entries) and the ten-kilometre run ({6,700|ten}) aren't affected.

The federation will withdraw the event's quality label for {12|label} months from 1 June.

@doc rigas-balss | daily newspaper | 2031-05-22
{Three hundred and eighty|short} metres

"I'll never complain about a hill again," says Aija Bērtule, dentist, who on Sunday ran her fastest marathon by exactly the amount that wasn't there.

She's one of {1,870|pet|t=by last night} people who by last night had signed for their money back. It cost {€69|fee} to enter. Some {820|!q} of them had run a time good enough for Berlin or Boston, and that's void too.

How does a route come to be {380|short} metres too short? A cone. There and back again, so that a fault of {290|!cone} metres at the turn counts twice. Race director Gints Vanags-Lielais, grey in the face, has shown journalists the plan: last year's.

Chesang keeps his {25,000|prize} euros. The rest of the {85,000|tot} that was read out to him in front of the Freedom Monument, he may forget. In his management's opinion the shortcut was worth {71|sec|by=his management} seconds, which makes him slower than the record, not faster.

Sponsor Baltbanka is "examining". Its contract is worth {1.23 million|spot} in {three|spoy} years.

Reklāma: Velosipēdi no {199|-} €

@doc skrien-blog | running blog | 2031-05-23
What I know about the cone (long, sorry, coffee)

1. They're going to give us {€20|back}. Per head of the {2,850|st} who started. I make that {57,000|backt}. For a budget of {1.64 million|bud} you could say it's a rounding error, a bit like ours.

2. No, you can't just add {0.9%|shortpc} to your time. I know you have. I have.

3. Water. {48,000|wat} litres, plenty. Medics: {120|med}, and they were saints. They treated {204|treat} people. The station at km 31 told me {three|hosp2|t=on Tuesday} were still in hospital on Tuesday.

4. It was {29|!temp|t=at noon} at noon and I'd trained all winter in minus {8|-}.

5. How did nobody notice? They did. A man from Cēsis shouted "wrong place!" at the two volunteers. There were {1,350|vol} volunteers. He shouted at the right {two|volc}.

6. {285|dnf} gave up. For them nothing's been annulled. Respect.

Tags: #riga #cone #{380|short}

@doc bank-release | sponsor's press release | 2031-05-26
Baltbanka and the Amber Marathon: our position

Since 2029 Baltbanka has supported the marathon with {€410,000|spo} a year, a {quarter|spopc|v=25} of its budget. We do so because {14,600|ent} people, {37%|wom} of them women, discover what they're capable of.

What happened on 18 May is annoying. It's not a scandal. The organisers admitted the mistake within {48|-} hours, and they have offered every one of the {2,850|st} starters {€20|back}.

We expect: two independent measurements before each race; a chip mat at the turn; and a plan with this year's date on it.

We shall ourselves pay women's winner Liene Ozoliņa-Tesfaye and men's winner Kiprono Chesang a fair-play premium of {€5,000|-} each, as neither could have known.

The agreement runs to the end of the year. Talks on the next {three|-} begin in September.

@doc nairobi-sport | sports daily, Kenya | 2031-05-24
Chesang: 'I ran what they gave me'

By Purity Wambua-Kiplagat, Iten

The Sh{9|-} million that was announced has become Sh{3|-} million, and Kiprono Chesang has bought the cow he would have bought anyway.

"I ran what they gave me," says the {24|kage}-year-old, back at {2,400|-} metres. "If the road had been longer, I'd have been longer."

He had beaten Ethiopia's Worku by {nine|lead} seconds, and the course record by {42|!rec}, he'd been told. Then someone counted the road and found it {380|short} metres wanting. By his agent's reckoning he'd gained a minute and {eleven|-} seconds from it.

The bonus, {60,000|bonus} euros, is gone. The prize, {25,000|prize}, is in the bank, which is also the sponsor. He finds this funny.

The Latvians have taken away the race's label for {a year|label|v=12}. Will he go back? "It was a nice city. {Sixty-three|str} streets they closed for us. My own town doesn't close one."

Fixtures: Kass FM run, Sunday; Eldoret cross, {14|-} June
