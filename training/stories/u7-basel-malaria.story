@story u7-basel-malaria
@topic A Swiss malaria medicine: results of the trial, side effects and the share price
@subject M = ganaplaquine | the medicine | the drug | the pill | the new drug
@subject S = standard treatment | the standard therapy | the comparator | the old pills
@subject V = Vallera | the company | the maker | the Basel firm
@subject T = HELIX-3 trial | the trial | HELIX-3 | the study
@subject A = Swiss Medicines Office | the regulator
@subject K = Dr Kossi Amegan | Amegan | the lead investigator
@fact n = 1668 | sample_size | T | patients enrolled | 2035-03 | constant
@fact nm = 1112 | sample_size | M | patients who received it | 2035-03 | constant
@fact ns = 556 | sample_size | S | patients who received it | 2035-03 | constant
@fact cm = 97.4 | rate | M | percent of patients cured after 28 days | 2035-03 | constant
@fact cs = 94.0 | rate | S | percent of patients cured after 28 days | 2035-03 | constant
@fact dif = 3.4 | margin | M | percentage points more patients cured | 2035-03 | constant
@fact th = 90 | other | M | percent of patients that the health organisation wants cured | - | constant | threshold
@fact sm = 61 | cases | M | patients with a serious side effect | 2035-03 | constant
@fact ss = 33 | cases | S | patients with a serious side effect | 2035-03 | constant
@fact spm = 5.5 | rate | M | percent of patients with a serious side effect | 2035-03 | constant
@fact sps = 5.9 | rate | S | percent of patients with a serious side effect | 2035-03 | constant
@fact de = 3 | deaths | T | patients who died | 2035-03 | constant
@fact dem = 1 | deaths | M | patients who died | 2035-03 | constant
@fact des = 2 | deaths | S | patients who died | 2035-03 | constant
@fact vo = 14 | rate | M | percent of patients who vomited | 2035-03 | constant
@fact ctr = 34 | other | T | centres | 2035-03 | constant
@fact cou = 12 | other | T | countries | 2035-03 | constant
@fact pr = 1.20 | price | M | dollars for a course in poor countries | 2036 | plan | pledged
@fact prr = 48 | price | M | francs for a course at home | 2036 | plan | projected
@fact sh = 9.2 | rate | V | percent rise of the share price | 2035-03-14 | constant
@fact rd = 610000000 | spending | V | francs spent on developing the drug | 2024-2035 | cumulative
@fact gr = 75000000 | fundraising | V | francs from foundations for developing the drug | 2024-2035 | cumulative
@fact wk = 597000 | deaths | T | people killed by malaria in a year | 2033 | constant
@fact ap = 2036-01 | date | A | month of the decision | 2036-01 | plan | projected
@rel sum n = nm + ns
@rel diff dif = cm - cs
@rel share spm = sm / nm
@rel share sps = ss / ns
@rel sum de = dem + des
@trap sm spm :: patients and percent
@trap cm cs :: new and old drug
@trap pr prr :: price in poor countries and at home
@trap rd gr :: spent and given by foundations
@trap th cm :: what is demanded and what was reached

@doc a-agency | wire agency | 2035-03-14
Vallera malaria drug cures {97%|cm|round} in late-stage trial, shares jump

ZURICH (Helvetwire) - An experimental malaria drug from Switzerland's Vallera cured {97.4%|cm} of patients in a late-stage trial against {94.0%|cs} for the standard therapy, the company said on Wednesday, sending its shares up {9.2%|sh}.

HELIX-3 enrolled {1,668|n} patients at {34|ctr} centres in {12|cou} countries; {1,112|nm} were given ganaplaquine and {556|ns} the comparator. Serious side effects were reported in {61|sm} and {33|ss} of them respectively, or {5.5%|spm} and {5.9%|sps}.

{Three|de} patients died, {one|dem} of them in the ganaplaquine arm.

The Basel-based group plans to file this summer and expects the Swiss regulator to decide in {January 2036|ap|by=The Basel-based group}. It repeated a pledge to sell a course for {$1.20|pr} in the poorest countries.

@doc b-broadsheet | broadsheet | 2035-03-15
One pill a day for three days

Florence Aebischer, Basel

It began with a seaweed that a postdoc had brought home from Brittany in a jam jar. It cost {610 million|rd|t=over eleven years} francs over eleven years, {75 million|gr} of which came from foundations. And on Wednesday it turned out to work.

Of the {1,668|n} people, most of them children, who took part in the trial, {two in three|-} swallowed the new pills. After four weeks {97.4 percent|cm} were free of the parasite. With the old pills it was {91|!cs}. The World Health Organization asks for {90|th} as a minimum.

"What we have is {3.4|dif} points," says the lead investigator, Dr Kossi Amegan of Lomé. "It sounds like nothing. But resistance is eating the old pills from the east, a point or two every year. In five years the gap may be {twenty|-}."

There's a snag: {14 percent|vo} of those on ganaplaquine vomited. Swiss travellers, who will pay {48|prr|by=by the maker's reckoning} francs a course by the maker's reckoning, may grumble. Mothers in Kpalimé told him they wouldn't.

@doc c-finance | investor newsletter | 2035-03-14
PARADEPLATZ PILLS — the daily dose for holders of Swiss pharma — No. 2,114

VALLERA (VLR, +{9.2%|sh}) — HELIX-3 hits

Efficacy: {97.4|cm} v {94.0|cs}. Delta {3.4pp|dif}. Clean.

Safety: SAEs {5.5%|spm} on drug, {5.9%|sps} on comparator; in heads, {61|sm} of {1,122|!nm} and {33|ss} of {556|ns}. Deaths {1|dem} v {2|des}. Vomiting {14%|vo}, manageable.

Commercial: at {$1.20|pr} a course, forget it. This is a badge, not a business. Travel medicine at {CHF 48|prr} may make {80 million|-} a year by 2040, on our numbers. Sunk R&D is {610m|rd|v=610000000}, net of nothing. Priority voucher worth {$150m|-}? Maybe.

Filing H1, decision {January|ap}.

We keep our Hold. Target price CHF 212 (was 190). Disclaimer: the author owns 40 shares and a mosquito net.

@doc d-african | daily newspaper | 2035-03-16
Lomé doctor's drug beats malaria

By Afi Dosseh

A Togolese physician has led the largest test yet of a malaria medicine born in Europe. Dr Amegan's study covered {12|cou} countries, {nine|-} of them on our continent, and {43|!ctr} hospitals.

His team at Tokoin alone treated {212|-} of the {1,668|n} patients. Amina, 6, was the first. "She slept, she ate, she asked for her ball," said her father.

Among {1,112|nm} who got the new treatment there was {one|dem} death, a boy who had arrived in coma. Among the {556|ns} others {two|des} died.

Malaria killed {597,000|wk|t=in 2033} people in 2033. Will the poor be able to pay? The company promises {1.20 dollars|pr} for three days. "Promises are free," remarked Dr Amegan. "I've asked for it in writing."

Exchange: 1 euro = 655.957 CFA · Lomé–Cotonou road toll 400 F

@doc e-critic | medical blog | 2035-03-18
Reading HELIX-3 with a cold towel

1. {97.4%|cm} is the "per-protocol" figure. Among everyone who swallowed at least one tablet it's {95.1%|-}. Still above the {90%|th} line.

2. Serious events: the press release gives {61|sm} against {33|ss}. A tabloid made that "twice as many". Twice as many people took it! {5.5|spm} beats {5.9|sps}, and neither difference means a thing.

3. {Five|!de} patients died in all. {One|dem} on the drug, {two|des} on the comparator. No link found.

4. {14%|vo} vomited. When they vomit within the hour they need a second dose, and the price doubles. Nobody's put that into the {$1.20|pr}.

5. Who paid? Foundations put in {57 million|!gr} francs. The company's accounts say that development has swallowed {610|rd|x=1000000} million to date. I'd like to see receipts, but I would say that.

Verdict: good drug, average press release. Comments are closed (spam: 1,204).
