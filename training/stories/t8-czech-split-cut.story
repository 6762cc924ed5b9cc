@story t8-czech-split-cut
@topic Czech National Bank cuts its main rate in a split vote, May 2034
@subject B = Czech National Bank | CNB | the central bank | the bank | Prague | the board | policymakers
@subject Z = Czech Republic | Czechia | Czech consumers | the country | the economy | the Statistical Office
@subject K = koruna | crown | the currency | the Czech currency
@subject H = Hypostav | Hypostav index | mortgage lenders | banks
@subject A = Tradewire survey | analysts | economists polled
@subject PL = National Bank of Poland | Warsaw | NBP
@subject HU = National Bank of Hungary | Budapest | MNB
@subject EC = European Central Bank | ECB | Frankfurt
@fact r0 = 4.25 | rate | B | main interest rate | 2034-05-07 | snapshot
@fact r1 = 4.00 | rate | B | main interest rate | 2034-05-11 | snapshot
@fact bp = 25 | other | B | basis points cut from the main interest rate | 2034-05-11 | snapshot
@fact rp = 5.50 | rate | B | main interest rate | 2033-09 | snapshot
@fact bpt = 150 | other | B | basis points cut from the main interest rate since the peak | 2034-05-11 | cumulative
@fact re = 3.50 | rate | B | main interest rate | end of 2034 | plan | projected
@fact rpl = 5.00 | rate | PL | main interest rate | 2034-05 | snapshot
@fact rhu = 6.25 | rate | HU | main interest rate | 2034-05 | snapshot
@fact rec = 2.00 | rate | EC | main interest rate | 2034-05 | snapshot
@fact v1 = 4 | vote_count | B | board members who voted for the cut | 2034-05-11 | snapshot
@fact v2 = 2 | vote_count | B | board members who voted to hold | 2034-05-11 | snapshot
@fact v3 = 1 | vote_count | B | board members who voted for a bigger cut | 2034-05-11 | snapshot
@fact vt = 7 | votes_cast | B | board members who voted | 2034-05-11 | snapshot
@fact v50 = 50 | other | B | basis points that the dissenter wanted to cut | 2034-05-11 | snapshot | hypothetical
@fact an = 19 | sample_size | A | analysts polled | 2034-05-09 | snapshot
@fact ac = 14 | poll_share | A | analysts who expected a cut | 2034-05-09 | snapshot
@fact ah = 5 | poll_share | A | analysts who expected a hold | 2034-05-09 | snapshot
@fact i4 = 2.9 | rate | Z | consumer price inflation over a year | 2034-04 | snapshot
@fact i3 = 3.2 | rate | Z | consumer price inflation over a year | 2034-03 | snapshot
@fact ix = 3.1 | rate | A | consumer price inflation over a year | 2034-04 | plan | projected
@fact if = 3.0 | rate | B | consumer price inflation over a year | 2034-04 | plan | projected
@fact ic = 3.4 | rate | Z | core inflation over a year | 2034-04 | snapshot
@fact is = 5.1 | rate | Z | services inflation over a year | 2034-04 | snapshot
@fact ifo = 0.6 | rate | Z | fall in food prices over a year | 2034-04 | snapshot
@fact tg = 2 | rate | B | inflation target | - | constant | threshold
@fact y4 = 2.8 | rate | B | average inflation of the year | 2034 | plan | projected
@fact y4o = 2.5 | rate | B | average inflation of the year, February forecast | 2034 | plan | projected
@fact y5 = 2.1 | rate | B | average inflation of the year | 2035 | plan | projected
@fact g4 = 1.9 | rate | B | economic growth of the year | 2034 | plan | projected
@fact g4o = 2.3 | rate | B | economic growth of the year, February forecast | 2034 | plan | projected
@fact g5 = 2.6 | rate | B | economic growth of the year | 2035 | plan | projected
@fact k0 = 24.86 | price | K | crowns to the euro | 2034-05-11 before the decision | snapshot
@fact k1 = 24.98 | price | K | crowns to the euro | 2034-05-11 evening | snapshot
@fact kp = 0.5 | rate | K | loss against the euro on the day | 2034-05-11 | snapshot
@fact kf = 24.70 | price | B | crowns to the euro | end of 2034 | plan | projected
@fact m3 = 4.71 | rate | H | average rate on new mortgages | 2034-03 | snapshot
@fact m4 = 4.66 | rate | H | average rate on new mortgages | 2034-04 | snapshot
@fact mv3 = 19800000000 | other | H | crowns lent in new mortgages | 2034-03 | snapshot
@fact mv4 = 21400000000 | other | H | crowns lent in new mortgages | 2034-04 | snapshot
@fact mvp = 8.1 | rate | H | rise in new mortgage lending over a month | 2034-04 | snapshot
@fact mn = 5230 | other | H | new mortgages granted | 2034-04 | snapshot
@fact ma = 4090000 | price | H | average size of a new mortgage | 2034-04 | snapshot
@fact p3 = 20770 | price | H | monthly payment on a loan of four million | 2034-03 | snapshot
@fact p4 = 20649 | price | H | monthly payment on a loan of four million | 2034-04 | snapshot
@fact pd = 121 | price | H | fall in the monthly payment on a loan of four million | 2034-04 | snapshot
@fact u4 = 4.3 | rate | Z | share of unemployed people | 2034-04 | snapshot
@fact u3 = 4.4 | rate | Z | share of unemployed people | 2034-03 | snapshot
@fact un = 318400 | jobs | Z | people registered as unemployed | 2034-04 | snapshot
@fact uv = 251900 | jobs | Z | vacancies | 2034-04 | snapshot
@fact ur = 1.26 | other | Z | unemployed people to each vacancy | 2034-04 | snapshot
@fact wn = 6.2 | rate | Z | rise in nominal wages over a year | 2034 first quarter | snapshot
@fact vd = 3 | vote_count | B | board members who did not vote for the cut | 2034-05-11 | snapshot
@rel sum vd = v2 + v3
@rel sum vt = v1 + v2 + v3
@rel sum an = ac + ah
@rel change kp = k0 -> k1
@rel change mvp = mv3 -> mv4
@rel product mv4 = mn * ma
@rel diff pd = p3 - p4
@rel diff bp1 = rp - r1
@fact bp1 = 1.5 | margin | B | points cut from the main interest rate since the peak | 2034-05-11 | cumulative
@rel product un = uv * ur
@trap i4 i3 :: two months
@trap i4 if :: April inflation and what the bank had forecast for it
@trap y4 i4 :: forecast for the whole year and April's figure
@trap y4 y4o :: May and February forecasts
@trap ic is :: core and services inflation
@trap m3 m4 :: mortgage rates of two months
@trap r1 m4 :: central bank rate and mortgage rate
@trap g4 y4o :: growth and inflation
@trap bp v50 :: the cut and the cut one member wanted
@trap mv3 mv4 :: lending in two months

@doc a-wire | news agency | 2034-05-11
Czech central bank trims rates to {4.00%|r1} in split vote, crown slips

PRAGUE, May 11 (Interpress) - The Czech National Bank lowered its main rate by {25|bp|t=on Thursday} basis points to {4.00%|r1|t=on Thursday} on Thursday, extending an easing cycle that has now taken borrowing costs down from {5.50%|rp|t=last September} last September, but a {three|-}-way split on the board muddied the outlook.

{Four|v1} of the {seven|vt} members backed the move, Governor Hana Sobotková said. {Two|v2} wanted no change and {one|v3} called for {50|v50} basis points.

In a survey by Tradewire, {14|ac|t=on Tuesday} of {19|an|t=on Tuesday} analysts had predicted the cut on Tuesday; {five|ah|t=on Tuesday} had forecast stable rates.

The decision came a day after the Statistical Office reported that consumer prices rose {2.9%|i4|t=in April|by=the Statistical Office} year-on-year in April, against {3.2%|i3|t=in March} in March and a market consensus of {3.1%|ix|by=market consensus}. The bank itself had pencilled in {3.0%|if|by=The bank}.

Its new staff forecast sees inflation averaging {2.8%|y4|t=this year} this year, up from {2.5%|y4o|t=in February} in February's outlook, before slowing to {2.1%|y5|t=in 2035} in 2035. The inflation goal is {2%|tg}. Growth for 2034 was cut to {1.9%|g4|t=for 2034} from {2.3%|g4o}.

The crown weakened to {24.98|k1|t=by evening} per euro by evening from {24.86|k0|t=before the announcement} before the announcement. The CNB expects {24.70|kf|t=at the end of the year} at the end of the year.

The forecast is consistent with a rate of {3.5%|re|t=in December} in December, deputy governor Tarik Benedek said.

@doc b-daily | broadsheet, English edition | 2034-05-12
{Seven|vt} people, {three|-} opinions

The central bank has done what most of the market expected of it, and managed to look uncertain in doing so. Its rate is now {4 percent|r1}; a day ago it was {4.25|r0|t=a day ago}. Since the autumn it has shed a full {one and a half|bp1|v=1.5|t=Since the autumn} points.

Governor Sobotková spoke of "a cautious continuation." Look at the ballots, though. A majority of {one|-} carried it: {four|v1} hands for the cut, {three|vd} against, and those {three|vd} could not agree with each other. Vice-governor Radim Quitt and newcomer Eliška Nguyenová favoured waiting. Professor Jonáš Halbich wanted twice the dose, {half a point|v50|v=50}.

Both camps can point to Wednesday's numbers. The doves see a headline that has dropped from {3.2|i3} percent to {2.9|i4|t=Wednesday} in a month and is lower even than the bank's own guess of {3.0|if}. Food is cheaper than a year ago, by {0.6 percent|ifo}. The hawks look underneath. Core inflation is stuck at {3.4 percent|ic}, and in services – haircuts, restaurants, rents – prices climb at {5.1 percent|is}.

Wages give no comfort, either. They rose {6.2 percent|wn|t=in the first quarter} in the first quarter. The labour office counted {318,400|un|t=in April|by=The labour office} jobless in April, which is {4.3 percent|u4|^} of the workforce. A month earlier it was {4.4|u3|t=A month earlier}.

The neighbours offer no guide. In Warsaw money costs {5 percent|rpl}, in Budapest {6.25|rhu}, in the euro zone {two|rec}. Prague sits between them, as usual.

The bank now assumes that prices will rise by {2.5 percent|!y4|t=this year|by=The bank} on average this year. If growth really slows to {1.9|g4|t=this year} percent, as it assumes too, Halbich may yet be proved right.

@doc c-tabloid | popular daily | 2034-05-12
MORTGAGES: What Thursday's cut does for YOUR instalment

By Bára Fišerová | Photo: Michal Ondo, Profimedia {2/9|-}

Don't open the champagne. The central bank took a {quarter|bp|v=25|t=on Thursday} of a point off its rate on Thursday, and yet your bank will hardly notice.

The average rate on a new home loan was {4.66 percent|m4|t=last month|by=according to Hypostav} last month, according to Hypostav. In March it was {4.71|m3|t=In March}. Take {four million|-} crowns over thirty years and the difference is {121|pd} crowns a month. A pizza and {a half|-}! In March such a family paid {20,770|p3|t=In March} crowns, now it is {20,649|p4|t=now}.

People are borrowing all the same. Lenders signed {5,230|mn|t=in April} mortgages in April and handed out {2.14 billion|!mv4|t=in April} crowns. The typical borrower took {4.09 million|ma}. That is a jump of {8.1 percent|mvp|t=against March} against March.

WILL IT GO LOWER? The CNB itself is counting on {3.5 percent|re|t=by Christmas|by=The CNB} by Christmas. Adviser Lukáš Pham says mortgages could then drop to {4.3|-} percent. But he says that every year.

{Two|v2} members of the board out of {7|vt} – did not want any cut at all!

READ ALSO: Retirement at {67|-}? Calculator inside | {10|-} signs your boiler is dying

@doc d-radio | public radio, evening programme script | 2034-05-11
CUE: The crown, rates and your shopping bill

Good evening. It's Thursday the eleventh of May, I'm Zdeněk Amaro.

The central bank has cut interest rates again. The main one goes down from {four and a quarter|r0|v=4.25} percent to {four|r1|t=Thursday}. That makes {one hundred and fifty|bpt} basis points since last September.

Our economics correspondent is at the bank. Věra, was that unanimous?

VĚRA: Anything but, Zdeněk. {Four|v1} for, {two|v2} for leaving it alone, and {one|v3}, the professor, who wanted to go twice as far.

And how did the markets take it? VĚRA: The koruna didn't like it. It went this evening to {twenty-five and eight|!k1|t=this evening|v=25.08} hellers against the euro. That's a loss of about {half|~kp|v=0.5|t=this evening} a percent.

Inflation, meanwhile, is behaving. {Two point nine|i4|t=in April|v=2.9} percent in April. The economists we asked had thought {three point one|ix|by=economists we asked|v=3.1}. It is above the {two|tg} that the bank is aiming for: the target, remember, is the same as Frankfurt's. Where it hurts is services, where the rise is {one point five|!is|v=1.5} percent.

VĚRA: And there's no shortage of work. {A quarter of a million|~uv|v=251900} vacancies on offer, the jobless rate at {four point three|u4|v=4.3|t=in April}, a touch below March's {four point four|u3|v=4.4|t=March}.

That was Věra Klusáčková. The weather in a moment; up to {24|-} degrees tomorrow.

@doc e-research | bank research newsletter | 2034-05-12
Morning Crown: a cut with an asterisk

Dear clients,

Yesterday the board delivered the {25bp|bp|v=25|t=Yesterday} we had in our baseline, although a Tradewire poll of {21|!an|by=Tradewire} economists, in which {14|ac|by=Tradewire} saw a cut and {5|ah|by=Tradewire} a hold, suggests that we had company. Cumulative easing since the September 2033 peak of {5.50%|rp|t=September 2033} is {150bp|bpt|v=150}.

What has changed in the forecast:
– CPI 2034: {2.8%|y4|t=2034} (was {2.5%|y4o})
– CPI 2035: {2.1%|y5|t=2035}
– GDP 2034: {1.9%|g4|t=2034} (was {2.3%|g4o})
– GDP 2035: {2.6%|g5|t=2035}
– EUR/CZK year-end: {24.70|kf|t=year-end}; spot this morning is unchanged from last night's {24.98|k1|t=last night}

The vote was {4|v1} to {3|vd}. We would not read too much into the lone call for {50bp|v50|v=50}. What matters is that {two|v2} of the dissenters lean hawkish, and with core at {3.4%|ic|t=April} in April they have a case. April headline, {2.9%|i4|t=April}, undershot both us and the central bank ({3.0%|if}).

Housing credit supports the hawks too. Volumes climbed from CZK {19.8bn|mv3|t=March} in March to CZK {21.4bn|mv4|t=April} in April, on {5,230|mn|t=April} contracts, at an average rate that edged {five|-} basis points lower to {4.66%|m4|t=April}. The labour market has {1.26|ur} unemployed persons per vacancy ({318,400|un} against {251,900|uv}), tighter than the long-run norm.

Relative to the region, the CNB's {4.00%|r1} compares with {5.00%|rpl} for the NBP, {6.25%|rhu} for the MNB and the ECB's {2.00%|rec}. We keep our call of {3.50%|re|t=at year-end} at year-end.

Vendula Okonjo, chief economist, tel. +420 {555|-} 010 384
