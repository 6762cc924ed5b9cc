@story ua-wales-short-half
@topic The Aberhelig Half Marathon of 2027: a course found short, heat and a voided record
@subject R = Aberhelig Half Marathon | Aberhelig Half | the race | the course | organisers | the half
@subject M = Yonas Tekle | Tekle | the men's winner
@subject W = Carys Penhallow-Owen | Penhallow-Owen | Carys | the women's winner
@subject REC = Welsh record | the record | Nia Brynmor | Brynmor
@subject B = Welsh Road Running Board | WRRB | the Board
@subject C = runners' charities | charities | Hospice Ardudwy | good causes
@subject ME = medical team | St Brannoc Ambulance | medics | first-aiders
@fact ent = 13650 | candidates | R | runners entered | 2027 | constant
@fact sta = 11402 | crowd | R | runners who started | 2027-05-02 | constant
@fact nos = 2248 | other | R | runners entered who did not start | 2027-05-02 | constant
@fact fin = 11284 | crowd | R | runners who finished | 2027-05-02 | constant
@fact dnf = 118 | other | R | runners who dropped out | 2027-05-02 | constant
@fact fin26 = 10377 | crowd | R | runners who finished | 2026 | constant
@fact sh = 152 | distance | R | metres by which the course was short | 2027-05-02 | constant
@fact shy = 166 | distance | R | yards by which the course was short | 2027-05-02 | constant
@fact cone = 76 | distance | R | metres by which the turn was misplaced | 2027-05-02 | constant
@fact full = 21097.5 | distance | R | metres of a half marathon | - | constant
@fact ran = 20945.5 | distance | R | metres run | 2027-05-02 | constant
@fact shp = 0.72 | rate | R | shortfall of the course in percent | 2027-05-02 | constant
@fact mt = 3708 | duration | M | seconds of the race | 2027-05-02 | constant
@fact mad = 27 | duration | M | seconds to be added for the full course | 2027-05-02 | constant | projected
@fact wt = 4171 | duration | W | seconds of the race | 2027-05-02 | constant
@fact wad = 30 | duration | W | seconds to be added for the full course | 2027-05-02 | constant | projected
@fact wtt = 4201 | duration | W | seconds of the race over the full course | 2027-05-02 | constant | projected
@fact rec = 4194 | duration | REC | seconds of the race | 2019 | constant
@fact rd = 23 | margin | W | seconds faster than the record | 2027-05-02 | constant
@fact avg = 52 | duration | R | seconds to be added for a two-hour runner | 2027-05-02 | constant | projected
@fact st = 09:30 | clock | R | planned start | 2027-05-02 | plan
@fact st2 = 09:52 | clock | R | start | 2027-05-02 | constant
@fact del = 22 | duration | R | minutes of delay | 2027-05-02 | constant
@fact st4 = 10:14 | clock | R | start of the fourth wave | 2027-05-02 | constant
@fact tmp = 26.8 | temperature | R | degrees of the air | 2027-05-02 11:00 | snapshot
@fact tr = 212 | injuries | ME | people treated | 2027-05-02 | cumulative
@fact hs = 17 | injuries | ME | people taken to hospital | 2027-05-02 | cumulative
@fact hs4 = 4 | injuries | ME | people still in hospital | 2027-05-04 | snapshot
@fact tr26 = 131 | injuries | ME | people treated | 2026 | cumulative
@fact d = 1 | deaths | R | runners who died | 2027-05-02 | constant
@fact da = 41 | age | R | age of the runner who died | 2027 | constant
@fact wsp = 5 | other | R | water stations | 2027-05-02 | plan
@fact ws = 4 | other | R | water stations that had water | 2027-05-02 | constant
@fact ch = 1870000 | fundraising | C | pounds raised | 2027 | cumulative
@fact ch26 = 1620000 | fundraising | C | pounds raised | 2026 | cumulative
@fact chp = 15.4 | rate | C | rise of pounds raised in percent | 2027 | constant
@fact hos = 312000 | fundraising | C | pounds raised for the hospice | 2027 | cumulative
@fact fee = 44 | price | R | pounds to enter | 2027 | constant
@fact off = 22 | price | R | pounds off the next entry | 2028 | plan | pledged
@fact offt = 248248 | spending | R | pounds that the discount may cost | 2028 | plan | projected
@fact acc = 6930 | other | R | runners who took up the discount | 2027-05-31 | cumulative
@fact accp = 61.4 | other | R | share of finishers who took up the discount in percent | 2027-05-31 | cumulative
@fact pz = 3000 | other | R | pounds for each winner | 2027 | constant
@fact pzt = 14500 | other | R | pounds of prize money | 2027 | constant
@fact ql = 38 | other | B | runners who lose a qualifying time | 2027-05-14 | constant
@fact pb = 1906 | other | R | runners who lose a personal best | 2027-05-14 | constant
@fact d2 = 2 | deaths | R | runners who died | 2027-05-02 | constant | denied
@fact rdd = 7 | margin | W | seconds slower than the record | 2027-05-02 | constant | projected
@fact wsn = 7 | other | R | water stations needed in such heat | 2027-05-02 | plan | threshold
@fact wsd = 1 | other | R | water stations that ran dry | 2027-05-02 | constant
@fact find = 907 | other | R | more runners who finished than the year before | 2027 | constant
@fact vol =  620 | other | R | volunteers | 2027 | constant
@fact mes = 2027-05-12 | date | B | day of the new measurement | 2027 | constant
@fact nxt = 2028-04-30 | date | R | next race | 2028 | plan
@rel diff nos = ent - sta
@rel diff dnf = sta - fin
@rel sum sh = cone + cone
@rel convert shy = sh
@rel diff ran = full - sh
@rel share shp = sh / full
@rel sum wtt = wt + wad
@rel diff rd = rec - wt
@rel change chp = ch26 -> ch
@rel product offt = fin * off
@rel share accp = acc / fin
@rel diff rdd = wtt - rec
@rel diff ws = wsp - wsd
@rel diff find = fin - fin26
@trap ent sta :: entered and started
@trap sta fin :: started and finished
@trap fin fin26 :: two years
@trap sh shy :: metres and yards
@trap sh cone :: there and back, and one way
@trap wt wtt :: run and reckoned
@trap wt rec :: her time and the old record
@trap del off :: 22 minutes and 22 pounds
@trap tr hs :: treated and taken to hospital
@trap tr tr26 :: two years
@trap st st2 :: planned and actual start
@trap acc pb :: who took the discount and who lost a best
@trap ws hs4 :: both four

@doc a-organisers | organisers' statement | 2027-05-14
STATEMENT ON THE COURSE

Many of you will have suspected it from your watches, and it is now confirmed. On {12 May|mes} the Welsh Road Running Board re-measured the route of the Aberhelig Half Marathon as it was laid out on 2 May and found it {152|sh} metres short. You ran {20,945.5|ran} metres in place of {21,097.5|full}.

How? The turning cone on Marine Parade was set beside the wrong lamp post, {76|cone} metres too early. Out and back, that counts double.

We are sorry. All {11,284|fin} finishers may deduct {£22|off}, {half|-} the {£44|fee} fee, from their entry for {30 April 2028|nxt}. If everybody accepts, this will cost us {£248,248|offt}. No money will be taken from charities, for whom you raised {£1.87m|ch}.

We also apologise for the {22|del}-minute delay to the start, which followed a signal failure at Penmorfa, and to those in the later waves who found no water at mile {9|-}. Of {five|wsp} stations {four|ws} were supplied.

Our thoughts remain with the family of the runner who died.

Gethin Siôn-Abara, race director

@doc b-local | local newspaper | 2027-05-03
Hottest {half|-} ever: records fall, and so do runners

By Megan Idwal-Price. Pictures: Dai Coast

Latest: Llanbedr bypass shut | {5|-} bungalows under £{250,000|-}

It was supposed to be drizzle. At {11|-} on Sunday the promenade thermometer said {26.8|tmp}C, and {11,310|!fin} people still made it to the pier.

Yonas Tekle of Swansea was first to do so, in {1:01:48|mt|v=3708}. Carys Penhallow-Owen, a physio from Bala, ran {1:09:31|wt|v=4171} and took {23|rd} seconds off a Welsh record that had belonged to Nia Brynmor since 2019. "I looked at my watch and thought it had broken," she beamed. Each of them takes home {£3,000|pz} out of a total of {£14,500|pzt}.

St Brannoc Ambulance dealt with {212|tr|t=by teatime} casualties by teatime, against {131|tr26|t=last year} last year. {Seventeen|hs|^} went to Ysbyty Eryri. A {41|da}-year-old man from Wrexham collapsed near the finish and could not be saved. Talk on social media of a {second|d2} death is untrue, police said.

The gun, due at {9.30|st}am, went at {9.52|st2} because trains were held up. The last of {four|-} waves got away at {10.14|st4}.

In all {11,402|sta} set off, {13,650|ent} having signed up.

@doc c-national | national broadcaster, Wales news site | 2027-05-15
Half marathon {152m|sh} short, so Welsh record does not stand

A women's Welsh record set at the Aberhelig {Half|-} will be struck out after officials found that the course was {152|sh}m ({0.1|-} miles) too short.

Carys Penhallow-Owen finished in {69 minutes 31 seconds|wt|v=4171} on 2 May. The mark to beat was {69 minutes 58 seconds|!rec|v=4198}, set by Nia Brynmor in 2019. The Welsh Road Running Board reckons that over the full distance Penhallow-Owen would have needed an extra {30|wad} seconds.

Men's winner Yonas Tekle would have lost {27|mad}.

The Board says {38|ql} athletes who had reached a qualifying standard for championships will have to do so again, and {1,906|pb} runners who logged a personal best "should think of it as a long training run".

One marshal, who asked not to be named, said: "We had a map the size of a stamp." There were {620|vol} volunteers.

Almost {230|?tr|t=on the day} people needed treatment or a hospital bed on the day, when it reached {27C|tmp|v=27|round=1}, and {one|d} runner, aged {41|da}, died. His inquest opens in June.

The organisers offer {£22|off} off next year's fee of {£44|fee}.

@doc d-magazine | running magazine | 2027-05-18
How long is {a half|-}? Ask Aberhelig

Words: Piers Okonkwo-Lunt

A half marathon is {21,097.5|full} metres. We like that {half|-}-metre; somebody cared. On the Aberhelig seafront, somebody did not, and a field of {11,402|sta} covered a course that was {152|!shy} yards short of it.

What does {0.72 per cent|shp} do to your time? At the pace of Yonas Tekle ({1:01:48|mt|v=3708}) it is worth {27|mad} seconds. At the pace of a {two-hour|-} plodder, {52|avg}. And for the luckless Carys Penhallow-Owen it turns {1:09:31|wt|v=4171} into {1:10:01|wtt|v=4201}, {seven|rdd} seconds slower than Nia Brynmor's {1:09:54|rec|v=4194}. To have it and lose it!

The cause was a cone, {76|cone} metres from where it should have been. Nobody checked because the race was running late: a planned {9:30|st} start had become {9:52|st2}.

This is a well-loved event. {2,248|nos} entrants stayed at home, perhaps with an eye on the forecast, and only {118|dnf} of those who began did not finish. Entry for {30 April|nxt} next year opens in September, with a certified course and, we hope, taller cones.

Shoe of the month: the Strido {7|-}, £{165|-}. Verdict {8.5|-}.

@doc e-charity | charity newsletter | 2027-06-02
You were magnificent!

From all at Hospice Ardudwy

The watches may argue; the cheques do not. Runners in this year's Aberhelig {Half|-} collected {£1.87 million|ch|t=this year's} for good causes, up by {a quarter|!chp} on last year's {£1.62 million|ch26|t=last year's}. Our own purple vests, {740|-} of them, brought in {£312,000|hos}. That is {13|-} weeks of night nursing.

Many of you have written to say that your time "doesn't count". It counted to us. And to Gwenllian, who ran for her dad, and who with {1,905|-} others no longer has a personal best.

By the end of May, {6,930|acc|t=By the end of May|by=organisers} finishers had said yes to {£22|off} off their next entry, organisers tell us; that's {61 per cent|accp|^}. Could you give your {£22|off} to us instead? Text NOS to {70550|-}.

We remember with gratitude Aled, {41|da}, who was running for our children's wing and never came home.

Registered charity {1098|-}/{44|-}. Lottery winner this week: ticket {20,945|-}. (Honestly.)

@doc f-board | governing body's report, summary | 2027-05-14
WRRB Technical Panel: summary of findings, licence no. {27/118|-}

1. The course was measured by the calibrated-bicycle method on {14 March|-} and again on {12 May|mes}. The layout used on the day was {166|shy} yards, or {152|sh} m, below distance.

2. The error arose at {one|-} point and affected every participant equally. {11,284|fin} chip times are therefore published, but marked as not valid for ranking. {Thirty-eight|ql} entries on qualifying lists are withdrawn.

3. W. Penhallow-Owen's performance ({1:09:31|wt|v=4171}) cannot be ratified. N. Brynmor ({1:09:54|rec|v=4194}) remains holder.

4. Welfare. {Two hundred and twelve|tr} persons were attended to by the medical team, of whom {17|hs} required hospital care; {four|hs4|t=two days later} were still inpatients two days later. The panel notes that at {26.8|tmp} degrees the plan called for {seven|wsn} drinks stations, not {five|wsp}, of which {one|wsd} ran dry.

5. The number of finishers rose by {907|find} from {10,377|fin26|t=in 2026} in 2026 without an increase in stewards.

6. The licence for 2028 is granted on condition that a qualified measurer be present from {6|-} a.m.
