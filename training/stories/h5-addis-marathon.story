@story h5-addis-marathon
@topic The Hawassa Lake Marathon in Ethiopia: times, starters, drop-outs, prize money, an invalid course
@subject M = Hawassa Lake Marathon | Hawassa | the race | the marathon | organisers
@subject T = Tsehay Gebremeskel | Tsehay | Gebremeskel | the winner
@subject B = Birtukan Alemu | Birtukan | the runner-up
@subject N = Naomi Jepleting | Jepleting | the Kenyan
@subject A = Abdi Wario | Wario | the men's winner
@subject Y = hobby runner | the blogger
@subject F = national athletics federation | the federation
@fact tt = 2:18:51 | clock | T | finishing time | 2031-11-09 | constant
@fact bt = 2:19:04 | clock | B | finishing time | 2031-11-09 | constant
@fact nt = 2:20:37 | clock | N | finishing time | 2031-11-09 | constant
@fact at = 2:07:22 | clock | A | finishing time | 2031-11-09 | constant
@fact gap = 13 | margin | T | seconds of lead at the finish | 2031-11-09 | constant
@fact tage = 23 | age | T | age | 2031-11-09 | constant
@fact aage = 34 | age | A | age | 2031-11-09 | constant
@fact st = 11480 | crowd | M | runners who started | 2031-11-09 | constant
@fact fi = 9762 | other | M | runners who finished | 2031-11-09 | constant
@fact out = 1718 | other | M | runners who gave up | 2031-11-09 | constant
@fact reg = 13200 | candidates | M | runners registered | 2031-11-08 | constant
@fact pm = 2500000 | price | T | prize money in birr | 2031-11-09 | constant
@fact pb = 1200000 | price | B | prize money in birr | 2031-11-09 | constant
@fact tmp = 29 | temperature | M | degrees at the finish | 2031-11-09 11:00 | snapshot
@fact hosp = 46 | injuries | M | runners taken to hospital | 2031-11-09 evening | cumulative
@fact sh = 187 | distance | M | metres by which the course was too short | 2031-11-11 | constant
@fact len = 42008 | distance | M | metres of the course as measured | 2031-11-11 | constant
@fact full = 42195 | distance | M | metres of a full course | - | constant
@fact go = 06:30 | clock | M | start | 2031-11-09 | constant
@fact cr = 2:20:09 | clock | M | women's course record before | 2029 | constant
@fact pgap = 1300000 | price | T | lead in prize money in birr | 2031-11-09 | constant
@fact me = 4:51:10 | clock | Y | finishing time | 2031-11-09 | constant
@fact need = 37 | duration | T | seconds needed for the missing metres | - | constant | hypothetical
@fact nx = 15000 | candidates | M | places on sale | 2032 | plan | pledged
@rel diff pgap = pm - pb
@rel sum st = fi + out
@rel diff sh = full - len
@trap reg st :: registered against started
@trap tt cr :: this year's time against the record before
@trap pm pb :: first prize against second
@race women = tt bt

@doc a-athl | athletics website | 2031-11-09
Gebremeskel outsprints Alemu in Hawassa, Wario takes men's race

Tsehay Gebremeskel, {23|tage}, ran away from her training partner Birtukan Alemu in the last 300 metres to win the Hawassa Lake Marathon in {2:18:51|tt} on Sunday, taking more than a minute from the course record of {2:20:09|cr|t=in 2029} set in 2029.

Alemu was {13|gap} seconds back in {2:19:04|bt}; Kenya's Naomi Jepleting followed in {2:20:37|nt}.

The first three passed halfway together. Conditions, cool when the gun went at {6:30 a.m.|go}, grew harsh; it was {29C|tmp|t=by 11} by 11.

In the men's event {34|aage}-year-old Abdi Wario ended a five-year wait for a victory with {2:07:22|at}.

Results (women): 1. Gebremeskel {2:18:51|tt} 2. Alemu {2:19:04|bt} 3. Jepleting {2:20:37|nt}

@doc b-nat | national daily, English edition | 2031-11-10
{Thirteen|gap} seconds, {1.3 million|pgap} birr

By Yonatan Desta in Hawassa

It is an expensive sprint to lose. Tsehay, who had never won anything longer than a half-marathon, receives {2.5 million|pm} birr; Birtukan, who led her until the fish market, {1.1 million|!pb}. "Next year I shall eat less," said the latter.

{Eleven thousand four hundred and eighty|st} people set off around the lake at {half past six|go}, and {9,672|!fi} came back to the stadium under their own power. The remaining {1,718|out} were picked up by buses, or walked home. Ambulances took {46|hosp} to the referral hospital, none in danger of life.

The organisers had sold {13,200|reg} numbers.

Wario, a policeman of {43|!aage}, kissed the ground, then the governor. His {2:07:22|at} is the third best of the year by an Ethiopian at altitude.

TEL. 011 555 0190 • Birr/dollar 214.60 • Printed and published since 1974

@doc c-fed | statement of a federation | 2031-11-11
On the length of the course in Hawassa

Following a complaint, officials of the national athletics federation remeasured the route of the race of 9 November. Owing to a misplaced barrier at the second turning point, competitors covered {42,008|len} metres and not {42,195|full}, a shortfall of {187|sh} metres.

As a result the marks of Tsehay Gebremeskel ({2:18:51|tt}) and Abdi Wario ({2:07:22|at}) cannot be entered in any list. The women's course record remains {2:20:09|cr}.

The order of arrival and prizes are unaffected. All {9,762|fi} finishers keep their medals.

Signed: W/ro Selamawit Lemma, technical director. Ref. EAF/TD/0417/31

@doc d-blog | blog of a hobby runner | 2031-11-12
I ran {187|sh} metres less than a marathon and it still broke me

So there I was, bib 8,114, three months of alarm clocks behind me. {06:30|go}, and off we went, more than {eleven thousand|>st} of us, singing.

By kilometre 30 the tarmac was soft. My watch says {31|!tmp} degrees at eleven, the official thermometer was kinder. One in seven of those who began did not end ({1,718|out}, I looked it up). I did, in {4:51:10|me|s=I}, three places behind a man dressed as a pelican.

Then the news: the thing was short! Tsehay's {2:18:51|tt} is worth nothing except the {two and a half million|pm}, which I'd settle for. In proportion, she'd have needed some {37|~need} seconds more. That still beats {2:20:09|cr}, people. It is arithmetic.

I've signed up for next year already. They say that {15,000|nx|t=next year|by=They} places will go on sale.

Posted in: Running, Regrets | 27 replies
