@story m5-armenia-census
@topic First results of Armenia's census: population, households, towns, emigration
@subject A = Armenia | the country | the republic
@subject Y = Yerevan | the capital | the capital city
@subject G = Gyumri | the second city
@subject S = Statistical Committee | Armstat | statisticians | the statistics office
@subject V = Vayots Dzor | the smallest province | the southern province
@subject K = Nvard Kostandyan | Kostandyan | the chief census-taker | the committee's president
@subject E = enumerators | census-takers | interviewers
@fact p32 = 2918400 | other | A | people usually resident | 2032-10-05 | snapshot
@fact p22 = 2932700 | other | A | people usually resident | 2022 census | snapshot
@fact d = 14300 | other | A | fall in the number of residents | 2022 to 2032 | cumulative
@fact jure = 3154800 | other | A | people registered, those abroad included | 2032-10-05 | snapshot
@fact abr = 236400 | other | A | registered people who were abroad | 2032-10-05 | snapshot
@fact y32 = 1121300 | other | Y | people usually resident | 2032-10-05 | snapshot
@fact y22 = 1086700 | other | Y | people usually resident | 2022 census | snapshot
@fact ysh = 38.4 | other | Y | percent of the country's residents | 2032-10-05 | snapshot
@fact g32 = 109800 | other | G | people usually resident | 2032-10-05 | snapshot
@fact g22 = 112300 | other | G | people usually resident | 2022 census | snapshot
@fact v32 = 46150 | other | V | people usually resident | 2032-10-05 | snapshot
@fact hh = 841000 | other | A | households | 2032-10-05 | snapshot
@fact hs = 3.47 | other | A | people in an average household | 2032-10-05 | snapshot
@fact hs22 = 3.6 | other | A | people in an average household | 2022 census | snapshot
@fact old = 18.9 | other | A | percent of residents aged 65 and over | 2032-10-05 | snapshot
@fact med = 39 | age | A | median age of residents | 2032-10-05 | snapshot
@fact en = 9700 | jobs | E | people who went from door to door | October 2032 | snapshot
@fact self = 31 | other | A | percent of forms filled in online | October 2032 | snapshot
@fact cost = 6200000000 | budget | S | drams for the census | - | plan
@fact spent = 5700000000 | spending | S | drams for the census | February 2033 | cumulative
@fact proj = 2850000 | other | A | people usually resident | 2042 | plan | projected
@fact kids = 19.6 | other | A | percent of residents under 15 | 2032-10-05 | snapshot
@trap p32 jure :: residents, and all on the register
@trap p32 p22 :: two censuses
@trap cost spent :: budget and outlay
@trap y32 y22 :: two censuses
@trap old kids :: two ends of the age scale
@trap hs hs22 :: two censuses
@fact gd = 2500 | other | G | fall in the number of residents | 2022 to 2032 | cumulative
@fact costd = 15900000 | budget | S | dollars for the census | - | plan
@rel diff gd = g22 - g32
@rel convert costd = cost
@rel diff d = p22 - p32
@rel sum jure = p32 + abr
@rel share ysh = y32 / p32

@doc a-arka | news agency | 2033-02-21
Armenia's resident population down slightly in ten years, census shows

YEREVAN, February 21. /Ararat Press/. Armenia had {2,918,400|p32|t=as of October 5, 2032|by=the Statistical Committee} usual residents as of October 5, 2032, the Statistical Committee reports in its first census release, against {2,932,700|p22|t=in 2022} in 2022. The decline over the decade is {14,300|d|t=over the decade}.

Counting those absent for more than a year, the register stood at {3,154,800|jure|t=as of October 5, 2032}; {236,400|abr} of them were abroad.

Yerevan accounts for {38.4%|ysh} of residents, with {1,121,300|y32}. Gyumri has {109,800|g32} and Vayots Dzor, the smallest province, {46,150|v32}.

There are {841,000|hh} households with an average of {3.47|hs} persons. The share of residents aged 65 and over is {18.9%|old}, that of children under 15, {19.6%|kids}.

According to the committee's president Nvard Kostandyan, {5.7 billion|spent|t=to date|by=Nvard Kostandyan} drams of the {6.2 billion|cost} budgeted has been spent to date.

@doc b-weekly | weekly magazine | 2033-02-25
Where did everybody go? Nowhere, mostly

Ask anyone on Tumanyan Street and they will tell you that the country is emptying. The census says otherwise, or at least says it more quietly: {fourteen thousand|d|round=1000|t=in ten years} people fewer in ten years, which is a stadium, not an exodus.

What has happened is a shift. The capital put on weight; where {1.09 million|y22|t=a decade ago} lived a decade ago, {1.12 million|y32|t=today} live today. Gyumri lost {2,500|gd|t=in ten years} and is now below {110,000|<g32}. Down in Vayots Dzor they would fit, all {46,000|v32|round=1000} of them, into the flats of a single Yerevan district.

And we live in smaller company. A household used to be {3.6|hs22|t=used to be} people. It has become {3.5|hs|t=It has become}. {Half|-} the country is over {39|med}, {half|-} under; {one resident in five|~old|v=20} or so has reached pension age ({18.9|old} percent, since you ask).

Then there are those who exist on paper. "The difference between {3.15 million|jure} and {2.92 million|p32} is a phone call at New Year," one enumerator said. She was among {9,700|en} who knocked on doors in October.

— Siranush Melkumian writes on cities.

@doc c-diaspora | diaspora newspaper in Los Angeles | 2033-02-23
CENSUS: {236,400|abr} COUNTED AS ABROAD

GLENDALE — Nearly {a quarter of a million|~abr|v=250000} people listed in Armenia's records were living elsewhere when interviewers called last fall, the republic's statisticians said this week.

Without them the republic has some {2.9 million|~p32|t=last fall} inhabitants. Ten years earlier it was {2.93 million|p22|t=Ten years earlier}.

"I would not call it a flood," chief census-taker Nvard Kostandyan told the Courier by phone. She puts the resident count in 2042 at {2.85 million|proj|t=in 2042|by=She} if births stay where they are. The median age has climbed to {39|med}.

{Thirty-one percent|self|v=31} of forms came in online; for the rest there were {9,700|en} census-takers, each with a tablet, a vest and, in Syunik, a dog whistle.

The exercise was budgeted at {6.2 billion|cost} drams (about {$15.9 million|~costd}).

ADVERTISEMENT — Saroyan Travel: Yerevan from $899, 2 bags free. Call 818-555-0147

@doc d-officialrelease | press release | 2033-02-21
STATISTICAL COMMITTEE OF THE REPUBLIC OF ARMENIA
Press release 14/2033
Population Census 2032: preliminary results

1. Usually resident population, 5 October 2032: {2,918,400|p32|t=5 October 2032}. De jure population, same date: {3,154,800|jure|t=same date}.

2. Yerevan: {1,121,300|y32} (2022: {1,086,700|y22|t=2022}). Gyumri: {109,800|g32} (2022: {112,300|g22|t=2022}). Vayots Dzor: {46,150|v32}.

3. Number of households: {841,000|hh}. Mean size: {3.47|hs} (2022: {3.60|hs22|t=2022}).

4. Age structure: under 15, {19.6%|kids}; 65 and over, {18.9%|old}. Median age: {39|med} years.

5. Questionnaires completed over the internet: {31%|self}. Field staff: {9,700|en|s=Field staff}.

6. Projection for 2042 (medium variant): {2,850,000|proj|t=for 2042} residents.

Final results will be published by 30 November. Contact: census@stat.example, (+374 10) 555 019.
