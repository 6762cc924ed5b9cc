@story j4-karoo-marathon
@topic An ultra-marathon in South Africa's Karoo, 1999
@subject R = Swartberg Ultra | the Swartberg | the race | the run | the pass run
@subject M = Vusi Nkomazi | Nkomazi | Vusi | the postman | the winner
@subject Z = Pieter Ockhuys | Ockhuys | the runner-up
@subject W = Tatiana Bezrukova | Bezrukova | the Russian | the women's winner
@subject E = Lindiwe Maseko-Hart | Maseko-Hart | the second woman
@subject O = Oudtshoorn Harriers | the Harriers | the organisers | race director Fanie Gelderblom | Gelderblom
@subject L = Oom Sarel Booysen | Oom Sarel | Booysen | the oldest finisher
@fact dist = 79 | distance | R | kilometres to run | 1999 | constant
@fact distp = 74 | distance | R | kilometres to run | 1998 | constant
@fact climb = 1150 | distance | R | metres of climbing | 1999 | constant
@fact ent = 4216 | enrolment | R | entrants | 1999 | constant
@fact sta = 3904 | enrolment | R | starters | 1999-09-25 | constant
@fact fin = 3371 | enrolment | R | finishers within the limit | 1999-09-25 | constant
@fact out = 533 | enrolment | R | starters who did not finish within the limit | 1999-09-25 | constant
@fact lim = 9 | duration | R | hours allowed | 1999 | constant
@fact mt = 4:47:18 | clock | M | running time | 1999-09-25 | constant
@fact zt = 4:49:02 | clock | Z | running time | 1999-09-25 | constant
@fact wt = 5:31:40 | clock | W | running time | 1999-09-25 | constant
@fact et = 5:38:11 | clock | E | running time | 1999-09-25 | constant
@fact lt = 8:52:30 | clock | L | running time | 1999-09-25 | constant
@fact gun = 5:30 | clock | R | start | 1999-09-25 | constant
@fact mag = 34 | age | M | age in years | 1999-09 | snapshot
@fact zag = 27 | age | Z | age in years | 1999-09 | snapshot
@fact wag = 38 | age | W | age in years | 1999-09 | snapshot
@fact lag = 73 | age | L | age in years | 1999-09 | snapshot
@fact mpr = 60000 | price | M | rand won | 1999-09-25 | constant
@fact zpr = 30000 | price | Z | rand won | 1999-09-25 | constant
@fact wpr = 60000 | price | W | rand won | 1999-09-25 | constant
@fact tot = 320000 | budget | R | rand of prize money | 1999 | constant
@fact fee = 85 | price | R | rand to enter | 1999 | constant
@fact hot = 36 | temperature | R | degrees at noon | 1999-09-25 noon | snapshot
@fact hosp = 27 | injuries | R | runners taken to hospital | 1999-09-25 evening | cumulative
@fact trt = 214 | injuries | R | runners treated in tents | 1999-09-25 evening | cumulative
@fact wat = 61000 | other | O | sachets of water handed out | 1999-09-25 | cumulative
@fact vol = 720 | other | O | volunteers | 1999-09-25 | constant
@fact wins = 3 | other | M | victories in the race | 1999-09-25 | cumulative
@fact lruns = 21 | other | L | times that he finished the race | 1999-09-25 | cumulative
@fact lead = 104 | margin | M | seconds ahead of the second | 1999-09-25 | constant
@fact more = 5 | distance | R | kilometres more than the year before | 1999 | constant
@fact thr = 30 | temperature | O | degrees at which the race would be stopped | after 1999 | plan | threshold
@fact wlead = 6.5 | margin | W | minutes ahead of the second | 1999-09-25 | constant
@rel diff more = dist - distp
@rel sum sta = fin + out
@trap ent sta fin :: entered, started, finished
@trap mt zt :: first and second
@trap wt et :: first and second woman
@trap dist distp :: the course was lengthened
@trap hosp trt :: taken to hospital and treated
@trap mpr zpr :: first and second prize

@doc a-cape-news-agency | wire agency | 1999-09-25
ATHLETICS: NKOMAZI WINS THIRD SWARTBERG ULTRA IN FURNACE HEAT

OUDTSHOORN (CNA) - Postman Vusi Nkomazi, {34|mag}, held off a late charge by Pieter Ockhuys to win the {79|dist}-kilometre Swartberg Ultra for the {third|wins|v=3|t=Saturday} time on Saturday, in {4 hours 47 minutes 18 seconds|mt}.

Ockhuys, {27|zag}, was home in {4:49:02|zt}. Russia's Tatiana Bezrukova took the women's race in {5:31:40|wt}, well clear of Lindiwe Maseko-Hart, who ran {5:38:11|et}.

The temperature in Prince Albert touched {36|hot|t=noon} degrees at noon. Of {3,904|sta} starters {3,371|fin} beat the {nine|lim}-hour limit, organisers said. {Twenty-seven|hosp|t=by evening} runners were in hospital by evening, none in danger.

Both winners receive R{60,000|mpr+wpr} from a purse of R{320,000|tot}.

The course was {five|more} kilometres longer than last year's {74|distp|t=last year} because of roadworks at the foot of the pass.

Leading results, men: V Nkomazi {4:47:18|mt}; P Ockhuys {4:49:02|zt}; S Rametsi (Lesotho) {4:55:27|-}. Women: T Bezrukova {5:31:40|wt}; L Maseko-Hart {5:38:11|et}.

@doc b-karoo-courant | local weekly | 1999-09-30
A letter comes late: Vusi does it again

by Hestelle Abrahams

It was still dark when the mayor fired at {half past five|gun}, and the pistol didn't go off. "Loop!" shouted race director Fanie Gelderblom, so they ran.

Nkomazi delivers post in Dysselsdorp and trains on his round. He is {37|!mag}, an age at which, he says, a man should know how to pace himself. At the top of the pass, with {1,150|climb} metres of gravel in his calves, he had a boy with a hosepipe wet him from head to toe. From there it is all downhill, and there Ockhuys came: {104|lead|s=Ockhuys} seconds short in the end.

"I heard his breathing. I don't like to hear another man's breathing," Vusi said.

The R{60,000|mpr} will become a roof. The runner-up gets R{30,000|zpr}.

The Harriers' {720|vol} helpers gave out {61,000|wat} sachets. It was not enough; at Kruidfontein they ran dry by ten.

And Oom Sarel Booysen of Calitzdorp? Of course. {8:52:30|lt}, with seven and a half minutes in hand. He is {73|lag} and this was number {21|lruns|s=this was number}.

SKOU: Ostrich derby Sat, 14:00. Lucern R480/t. Dam levels: Kammanassie 41%, Stompdrift 17%.

@doc c-sunday-standard | national Sunday paper | 1999-09-26
Heat takes its toll in the pass run

Questions were being asked last night after more than {200|>trt|t=last night} competitors in the Swartberg Ultra had to be treated in tents along the route and {27|hosp|^} carried off to hospitals in Oudtshoorn and George.

Only {3,371|fin|^} of the {4,216|!sta|s=who set out} who set out in the dark were back inside {nine|lim} hours. In other words {533|out} fell by the wayside.

"We told people to drink," said Gelderblom. "We can't drink for them." He rejected a suggestion that the start should be moved from {5.30am|gun} to three, but said that a limit of {30|thr|m=threshold} degrees at the halfway mark, above which the race is stopped, would be put to the committee.

Vusi Nkomazi was unmoved by it all, as he was two years ago. His {4:47:18|mt} was no record on so long a course, but Pieter Ockhuys, second in {4:47:59|!zt}, called it "the hardest run I ever lost".

Bezrukova, a {38|wag}-year-old mother of three from Penza, had the whole afternoon to wait for the Maseko-Hart family's congratulations; her margin over the South African was more than {six|>wlead|s=her} minutes.

Also today: Currie Cup 34-18 P24; Racing cards P28; R1 = 6.07 to the $

@doc d-padkos-running-newsletter | running club newsletter | 1999-11-15
DEAR PLODDERS

The Swartberg: a report from the wrong end of the field, by your treasurer (No. 2788, finished 3,302nd).

First the figures that you all phone me about. Fee: R{85|fee}, and for that you get a vest, a medal and a boerewors roll. Distance: {74|!dist|t=this year} km this year. I wore a Casio and it swears to more. Up: {1,150|climb} m. Down: don't ask my knees.

Entries were {4,216|ent}. Some {3,900|~sta} of us had the poor sense to come.

Up front (I read it in the Courant) a postman did it in {4:47|mt}; the Russian lady, in {5:31|wt}, was showered and asleep before I had got my first cramp. Both pocket R{60,000|mpr+wpr}. The rest of the purse, all R{320,000|tot} of it, goes to people I will also never meet.

At the finish I stood next to Oom Sarel. {Twenty-one|lruns|s=He} of these. He gave me half a naartjie and asked my age.

Subs are due! R40 single, R65 couples. Braai: 11 December, 17:00, at Trudie's (14 Protea St).
