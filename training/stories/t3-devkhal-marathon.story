@story t3-devkhal-marathon
@topic Devkhal Hill Marathon, Uttarakhand, Sunday 10 October 2032: results, a late start, a short course and a death
@subject E = Devkhal Hill Marathon | the marathon | the race | organisers | Hill Run Trust
@subject F = the full marathon | the 42 km
@subject H = the half marathon | the half
@subject T = the 10K | the ten
@subject B = Bhupendra Rautela | Rautela | Bhupi
@subject J = Jonah Kiplimet | Kiplimet
@subject L = Deki Lhaden | Lhaden
@subject A = Anjali Bisht | Bisht
@subject S = Devendra Saklani | Saklani
@subject P = Devkhal police | police | SP Ruchi Thapliyal
@subject V = Devkhal Vyapar Mandal | traders | shops | shopkeepers
@subject D = Devkhal district hospital | the hospital | doctors
@subject K = Rainbow School fund | the school fund
@subject O = hotels of Devkhal | hotels
@subject N = Nagar Palika | the municipality
@fact n1 = 1480 | other | F | runners entered | 2032 | snapshot
@fact n2 = 2910 | other | H | runners entered | 2032 | snapshot
@fact n3 = 1850 | other | T | runners entered | 2032 | snapshot
@fact n0 = 6240 | other | E | runners entered | 2032 | snapshot
@fact np = 5100 | other | E | runners entered | 2031 | snapshot
@fact s0 = 5712 | other | E | runners who started | 2032-10-10 | snapshot
@fact f0 = 5388 | other | E | runners who finished | 2032-10-10 | snapshot
@fact x0 = 324 | other | E | runners who dropped out | 2032-10-10 | snapshot
@fact xs = 528 | other | E | runners entered who did not start | 2032-10-10 | snapshot
@fact f1 = 1214 | other | F | runners who finished | 2032-10-10 | snapshot
@fact wo = 1771 | other | E | women who started | 2032-10-10 | snapshot
@fact ws = 31 | other | E | share of starters who were women | 2032-10-10 | snapshot
@fact t1 = 9067 | duration | B | seconds of running time | 2032-10-10 | constant
@fact t2 = 9109 | duration | J | seconds of running time | 2032-10-10 | constant
@fact td = 42 | duration | B | seconds ahead of the second man | 2032-10-10 | constant
@fact t3 = 10700 | duration | L | seconds of running time | 2032-10-10 | constant
@fact t4 = 11045 | duration | A | seconds of running time | 2032-10-10 | constant
@fact tr = 8995 | duration | E | seconds of the course record | 2030 | constant
@fact pr = 400000 | price | E | rupees for each winner | 2032 | constant
@fact pp = 2200000 | budget | E | rupees of prize money | 2032 | constant
@fact pl = 1600000 | budget | E | rupees of prize money | 2031 | constant
@fact a1 = 1720 | other | E | metres above the sea at the start | - | constant
@fact a2 = 2310 | other | E | metres above the sea at the highest point | - | constant
@fact c1 = 05:30 | clock | E | when the start was planned | 2032-10-10 | plan
@fact c2 = 05:52 | clock | E | when the start was given | 2032-10-10 | constant
@fact cd = 22 | duration | E | minutes of delay at the start | 2032-10-10 | constant
@fact g1 = 9 | temperature | E | degrees Celsius | 2032-10-10 05:30 | snapshot
@fact g2 = 21 | temperature | E | degrees Celsius | 2032-10-10 noon | snapshot
@fact i1 = 61 | injuries | E | runners treated on the course | 2032-10-10 | cumulative
@fact i2 = 7 | injuries | D | runners admitted | 2032-10-10 | cumulative
@fact de = 1 | deaths | E | runners who died | 2032-10-11 | cumulative
@fact ag = 46 | age | S | age | 2032-10-10 | constant
@fact kl = 31 | distance | S | kilometre at which he collapsed | 2032-10-10 | constant
@fact w1 = 18 | other | E | water stations | 2032-10-10 | plan
@fact w2 = 4 | other | E | water stations that ran dry | 2032-10-10 | snapshot
@fact l1 = 10 | distance | T | kilometres of the course as announced | 2032-10-10 | plan
@fact l2 = 9.4 | distance | T | kilometres of the course as measured | 2032-10-12 | constant
@fact ld = 0.6 | distance | T | kilometres short | 2032-10-12 | constant
@fact fe = 900 | price | T | rupees of entry fee | 2032 | constant
@fact rf = 450 | price | T | rupees of refund for each runner | 2032-10-12 | plan | pledged
@fact rt = 832500 | budget | T | rupees of refund in all | 2032-10-12 | plan | pledged
@fact vo = 640 | other | E | volunteers | 2032-10-10 | snapshot
@fact po = 280 | officers | P | police on duty | 2032-10-10 | snapshot
@fact k1 = 12000 | crowd | P | spectators by the police count | 2032-10-10 | snapshot
@fact k2 = 20000 | crowd | E | spectators by the organisers' count | 2032-10-10 | snapshot
@fact rc = 7 | duration | E | hours that Mall Road was shut | 2032-10-10 | constant
@fact sh = 310 | other | V | shops on the route | 2032 | constant
@fact sc = 2000 | price | V | rupees claimed for each shop | 2032-10-13 | plan
@fact st = 620000 | damages | V | rupees claimed in all | 2032-10-13 | plan
@fact g3 = 3.8 | other | N | tonnes of rubbish collected | 2032-10-11 | cumulative
@fact g4 = 1.1 | other | N | tonnes of plastic collected | 2032-10-11 | cumulative
@fact gs = 28.9 | other | N | share of rubbish that was plastic | 2032-10-11 | snapshot
@fact m1 = 1860000 | fundraising | K | rupees given | 2032-10-12 | cumulative
@fact m2 = 2500000 | fundraising | K | rupees aimed at | 2032 | plan
@fact ms = 74.4 | other | K | share of the aim reached | 2032-10-12 | snapshot
@fact o1 = 92 | other | O | percent of rooms taken | 2032-10-09 | snapshot
@fact o2 = 61 | other | O | percent of rooms taken | 2032-10-02 | snapshot
@fact fo = 84 | other | E | runners from abroad | 2032-10-10 | snapshot
@fact co = 17 | other | E | countries represented | 2032-10-10 | snapshot
@trap n0 s0 :: entered against started
@trap s0 f0 :: started against finished
@trap f0 f1 :: all races against the full marathon
@trap n0 np :: this year against last
@trap t1 tr :: winning time against record
@trap t1 t3 :: men against women
@trap k1 k2 :: police count against the organisers'
@trap c1 c2 :: planned start against the real one
@trap i1 i2 :: treated on the course against admitted
@trap l1 l2 :: announced against measured
@trap pp pl :: prize money of two years
@race men = t2 t1
@rel sum n0 = n1 + n2 + n3
@rel diff x0 = s0 - f0
@rel diff xs = n0 - s0
@rel share ws = wo / s0
@rel diff td = t2 - t1
@rel diff ld = l1 - l2
@rel product rt = rf * n3
@rel product st = sc * sh
@rel share gs = g4 / g3
@rel share ms = m1 / m2

@doc a-daily | English daily, Dehradun edition | 2032-10-11
Local lad Bhupi takes Devkhal by {42|td} seconds

Staff Reporter

DEVKHAL (UTTARAKHAND), OCT 10: He used to carry milk up this hill. On Sunday Bhupendra Rautela ran up it, and down, and became the first man from the district to win its marathon, in {2:31:07|t1|v=9067}. Kenya's Jonah Kiplimet, who led until the deodar grove, finished {42|td} seconds later at {2:31:49|t2|v=9109}. Nobody touched the record of {2:29:55|tr|v=8995}.

Among women, Bhutan's Deki Lhaden won as she liked in {2:58:20|t3|v=10700}. Anjali Bisht of Almora ({3:04:05|t4|v=11045}) was second. Each winner earns {Rs 4 lakh|pr|v=400000}, from a purse that has gone up from {Rs 16 lakh|pl|v=1600000|t=last year} last year to {Rs 22 lakh|pp|v=2200000}.

The Hill Run Trust had {6,240|n0} entries, against {5,100|np|t=in 2031} in 2031: {2,910|n2} in the half, {1,850|n3} in the 10K and {1,480|n1} in the 42 km. Those who actually set out numbered {5,712|s0}, and {31|ws|^} per cent of these were women.

They set out late. A bus bringing timing staff was stuck behind a slide on NH 309B, and the gun, due at {5.30 am|c1|v=05:30}, was fired at {5.52|c2|v=05:52}. It was {9|g1} degrees. Runners warmed themselves with bhajans.

From {1,720|a1} metres, the route climbs to {2,310|a2}, and {61|i1} needed treatment along the way.

Police put the crowd at {12,000|k1|by=Police}; the organisers said {20,000|k2|by=the organisers}.

(Also see: Kumaon beat Garhwal by 6 wickets, P 14)

@doc b-tv | Hindi channel's English site | 2032-10-11
Devkhal marathon: {46|ag}-year-old runner dies; family blames dry water points

PahadLive24 | Edited by: Shruti N. | Updated: Oct 11, 2032 9:22 PM IST | 1.2K shares

A schoolteacher who collapsed in Sunday's Devkhal Hill Marathon died on Monday morning, doctors said.

Devendra Saklani, {46|ag}, went down near kilometre {31|kl}. His brother Pramod alleged that {four|w2} of the {18|w1} water stations had nothing left by eight. "He was asking people for water. In a race."

Saklani was one of {seven|i2|by=the district hospital} runners admitted, according to the district hospital; {four|-} have gone home. In all {61|i1} were given first aid on the road, medical in-charge Dr Ghazala Naqvi said, chiefly for cramps. She would not speak of the cause before the post-mortem. The day had warmed from {9|g1|t=at dawn} degrees at dawn to {21|g2|t=at noon} at noon.

SP Ruchi Thapliyal said a case would be registered if the family asked. {Two hundred and eighty|po} police and {460|!vo} volunteers had been on the route.

Of {5,712|s0} who started, {5,388|f0} reached the finish line, the organisers' sheet says. That leaves {324|x0} who did not.

The race began {22|cd} minutes behind schedule at {5.52 am|c2|v=05:52}, which the family says pushed slower runners into the heat.

This is the {first|de|v=1} death in the event's nine editions.

WATCH: Leopard in lift, Haldwani | Gold price today, 24 carat

@doc c-organisers | race organisers' statement | 2032-10-12
HILL RUN TRUST — STATEMENT TO PARTICIPANTS

1. We grieve for Shri Devendra Saklani. The Trust will meet the family's expenses. We have asked for an outside review of water points.

2. The {10K|l1|v=10}. Many of you wrote to us that your watch was unhappy. On Tuesday the route was measured with a wheel by two surveyors. It is {9.4|l2} km. A marshal at Kothi bend turned you at the wrong tree, and you ran {0.6|ld} km less than you paid for. Every one of the {1,850|n3} entrants will get back {₹450|rf}, half of the {₹900|fe} fee. That is {₹8,32,500|rt|v=832500}, which comes out of next year's fireworks.

3. Timing. The start was at {05:52|c2} and not at {05:30|c1}. All times are net.

4. Results. Men: B. Rautela {2:31:07|t1|v=9067}, J. Kiplimet {2:31:49|t2|v=9109}. Women: D. Lhaden {2:58:20|t3|v=10700}, A. Bisht {3:04:50|!t4|v=11090}. Full marathon finishers: {1,214|f1}. Starters, all races: {5,712|s0}, including {1,771|wo} women. Entered but not started: {528|xs}. Retired: {324|x0}.

5. Guests. {84|fo} runners from {17|co} countries took part. {640|vo} volunteers looked after them.

6. Charity. The Rainbow School fund stands at {₹18.6 lakh|m1|v=1860000|t=today} today, {74.4|ms|^} per cent of the {₹25 lakh|m2|v=2500000} we hoped for. The link remains open.

For queries: run@hilltrust.example, 98765 55012, 10 am to 5 pm

@doc d-traders | local Hindi weekly, translated | 2032-10-15
Who runs, and who pays? Mall Road's shopkeepers send a bill

From our correspondent Kailash Joshi-Mathew

The Vyapar Mandal has done its own timing. For {seven|rc|t=last Sunday} hours last Sunday Mall Road was shut, and in those hours, it says, {310|sh} shops sold nothing but bananas. On Wednesday it demanded {2,000|sc} rupees for each of them, {6.2 lakh|st|v=620000} rupees in all.

"They told us {twenty thousand|-} would come and buy," said Mandal president Harish Contractor-Negi. "The police saw {twelve thousand|k1|by=The police}. I saw people with no pockets."

The hoteliers, by contrast, have no quarrel. On the eve of the race they had {92|o1|t=On the eve of the race} rooms in every hundred taken; a week before it was {61|o2|t=a week before}.

The municipality has its own complaint. It picked up {3.8|g3|t=by Monday night} tonnes of rubbish by Monday night, of which {1.1|g4|^} tonnes were plastic: {38|!gs} per cent, in a town that has banned it. Chairwoman Zubeida Rawat wants the Trust to pay for the sweepers.

The Trust this week is already returning {450|rf} rupees apiece to those of the {ten|l1}-kilometre race, who ran only {9.4|l2} kilometres.

Meanwhile the winner's mother has opened her tea stall again. Bhupi's {four lakh|pr|v=400000} will go into a roof. Asked about his winning margin, {42|td} seconds, she said that he had always been late for milk.

Rates: Potato ₹28, Rajma ₹160. Mandi closed on the 19th.

@doc e-blog | runner's blog | 2032-10-17
Race report: Devkhal Hill, or {42|-} kilometres of being overtaken by grandmothers

Posted by Ji-woo Castelino | 9 comments | Strava: 3:51:40

I was one of {84|fo} foreigners here ({17|co} countries, they read out every flag), and I'm told one of {1,214|f1} who finished the full. I'm proud of the second number.

The good. The road. You begin at {1,720|a1} metres, so they tell you it's "not high", and top out at {2,130|!a2}. There are cedars. There are {640|vo} volunteers and each of them called me "sister".

The front. I saw Rautela at the turn, going the other way, smiling. He won in {2:31|~t1|v=9060} and a bit. Deki Lhaden, who went past me as though I'd been parked, took {2:58:20|t3|v=10700}, with Bisht nearly six minutes back. Prize for either: {₹400,000|pr}.

The bad. We stood in the cold ({9°C|g1|v=9}) for an extra {22|cd} minutes. Of {18|w1} water tables I found {four|w2} empty, all on the far side of the pass. I passed the place where a man was lying and there were people with him and I went on. I have thought about that. He was {46|ag}. He taught physics.

The odd. Friends in the ten-K set personal bests, all of them. It was {600 metres|ld|v=0.6} short. They have each been sent {₹450|rf} and are keeping the PBs.

The numbers, if you are thinking of it: {6,240|n0} entered, {528|xs} stayed in bed, {5,388|f0} got a medal. The school fund got {₹1.86 million|m1|t=by Tuesday} by Tuesday. Give it something. It's aiming at {₹2.5 million|m2}.

Next race report: Ladakh, if my knees sign the form.
