@story p5-wadisafra-camp
@topic Water cuts and a fire at Wadi Safra camp, Jordan
@subject C = Wadi Safra camp | Wadi Safra | the camp | the settlement
@subject A = Relief Coordination Office | RCO | the relief office | aid officials
@subject F = fire | the blaze | Sector 9 fire
@subject J = Jordan | the kingdom | the government | Amman
@subject N = Netherlands Water Trust | the Trust | Dutch charity
@subject S = Save Schooling Now | the charity
@fact po = 38700 | other | C | people who live there | 2029-07 | snapshot
@fact po0 = 61200 | other | C | people who lived there at the peak | 2026 | snapshot
@fact ch = 54 | rate | C | share of children among residents | 2029-07 | snapshot
@fact wa = 21 | other | C | litres of water a person a day | 2029-07 | snapshot
@fact wb = 35 | other | C | litres of water a person a day | 2029-04 | snapshot
@fact wm = 20 | other | A | litres of water a person a day as an emergency standard | - | constant | threshold
@fact ap = 129000000 | budget | A | dollars asked for | 2029 | plan
@fact fu = 59300000 | fundraising | A | dollars received | 2029-07-15 | cumulative
@fact fs = 46 | rate | A | share of the appeal funded | 2029-07-15 | snapshot
@fact sh = 214 | homes | F | shelters burnt | 2029-07-18 | cumulative
@fact fp = 1060 | evacuated | F | people left without a shelter | 2029-07-18 | snapshot
@fact fd = 2 | deaths | F | people killed | 2029-07-18 | cumulative
@fact fi = 31 | injuries | F | people injured | 2029-07-18 | cumulative
@fact rt = 1240 | other | C | people who went home to Syria | 2029-06 | cumulative
@fact ry = 9800 | other | C | people who went home to Syria | first half 2029 | cumulative
@fact tk = 64 | other | C | water trucks a day | 2029-07 | snapshot
@fact tk0 = 110 | other | C | water trucks a day | 2029-04 | snapshot
@fact bo = 4 | other | N | boreholes promised | 2030 | plan | pledged
@fact bc = 5200000 | budget | N | euros for boreholes | 2030 | plan | pledged
@fact sc = 11 | other | S | schools run | 2029-07 | snapshot
@fact pu = 9350 | enrolment | S | pupils | 2029-07 | snapshot
@fact cl = 37 | other | S | pupils a class | 2029-07 | snapshot
@fact dp = 410 | cases | C | cases of acute diarrhoea | 2029-07 week 28 | snapshot
@fact dp0 = 165 | cases | C | cases of acute diarrhoea | 2029-06 | snapshot
@fact en = 28 | other | F | minutes until the first engine came | 2029-07-18 | constant
@fact hw = 23 | price | A | dinars a month in cash per head | 2029-08 | plan
@fact hw0 = 32 | price | A | dinars a month in cash per head | 2029-07 | constant
@rel share fs = fu / ap
@trap wa wb :: after the cut and before
@trap wa wm :: measured against the standard
@trap ap fu :: asked against received
@trap rt ry :: one month against six
@trap sh fp :: shelters against people
@trap hw hw0 :: next month against now
@trap po po0 :: now against the peak
@trap dp dp0 :: cases in one week and an earlier one

@doc a-agency | foreign agency | 2029-07-18
Fire tears through refugee camp in Jordan, {two|fd} dead

AMMAN — A fire killed {two|fd|by=the Relief Coordination Office} people and burnt down {214|sh|^} shelters at the Wadi Safra camp in eastern Jordan on Wednesday, the Relief Coordination Office said, as residents threw sand because there was too little water.

{Thirty-one|fi} people were hurt and {1,060|fp} have nowhere to sleep, it said. The first engine took {28|en} minutes to arrive, according to {three|-} witnesses.

The camp is home to {38,700|po} people, {54%|ch} of them under 18. Their daily ration of water was cut from {35|wb|t=in spring} litres in spring to {21|wa|t=now} now, a litre above the emergency minimum of {20|wm}, after money ran short.

Donors have given {46%|fs} of the {$129 million|ap} asked for this year.

@doc b-jordan | Amman English daily | 2029-07-20
Gov't says camp to be rewired; Dutch offer wells
JT Staff — Jul 20, 2029 — Last updated at 23:58

ZARQA — Interior officials on Thursday toured the blackened rows of Sector 9, where the blaze on Wednesday spared a bakery and not much else, and promised new wiring for all {7,900|-} caravans.

A Dutch charity, the Netherlands Water Trust, has undertaken to sink {four|bo} boreholes at a cost of {5.2 million|bc} euros, to be ready next year. Until then it's trucks: {64|tk|t=these days} a day these days, where in April it was {110|tk0|t=in April}.

The settlement's managers insist that no one gets less than {21|wa} litres. "My wife measured. {Fifteen|?wa|by=a carpenter from Daraa}," said a carpenter from Daraa. Clinics saw {410|dp|t=last week} cases of acute diarrhoea last week. In mid-June {165|dp0|t=In mid-June} was normal.

Many wonder whether to leave. In the month of June {1,240|rt|t=In the month of June} crossed back into Syria, for a total of {9,800|ry|t=since New Year} since New Year. At its height the place held {61,200|po0|t=At its height}.

MORE NEWS: Amman bus ridership up 9% | Potash firm to hire 220

@doc c-ngo | charity press note | 2029-07-19
Back in class the very next morning

Our teachers opened all {11|sc|s=Our} schools today. Every one of the {9,350|pu|s=our} pupils on our register was called by name, {37|cl} to a room. {Nineteen|-} of them have lost their family's shelter, their books and, in {two|-} cases, a grandparent.

We're told that {198|!sh|by=the block leaders} roofs went up in smoke; the block leaders walked the rows with chalk. We know that {980|?fp} or so people slept in our gyms.

What worries us is August. From the 1st the RCO will pay families {23|hw|t=From the 1st} dinars a head instead of {32|hw0}. It says it has {$59.3 million|fu|by=It} in hand of {$129 million|ap}. That's not a budget, it's an apology.

Notes to editors: Save Schooling Now has worked at Wadi Safra since 2027. Interviews: +962 6 555 0119. Charity no. 1187342.

@doc d-analysis | Gulf English site, analysis | 2029-07-25
The arithmetic of thirst

Why did a kettle wire cost a district? Because there was nothing in the tanks. This spring {110|tk0|t=This spring} lorries drove out of Azraq each morning; now there are {64|tk|t=now}.

Humanitarians can recite the threshold in their sleep: {20|wm} litres. At {35|wb|t=in April|s=Wadi Safra} Wadi Safra was comfortable in April; today it hugs the line at {21|wa|t=today|s=it}.

Money explains it. With {$59.3m|fu|t=by mid-month} received by mid-month on a plan of {$129m|ap}, less than {half|<fs}, managers picked what could be trimmed without a death. It turned out to be the wrong thing: {two|fd} people died, {31|fi} were burnt or choked and a crowd of {1,060|fp} lost its roof.

Europeans prefer pipes to trucks. The Dutch will drill. They've committed {€6.5 million|!bc|s=They} for it. A pipe from the Disi aquifer, mooted at {70 million|-}, is dead.

And the people? {A third|-} of those who lived here {three|-} summers ago have gone. {1,240|rt|t=last month} left last month.
