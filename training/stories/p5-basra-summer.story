@story p5-basra-summer
@topic Power cuts in southern Iraq in the July heat
@subject I = Iraq | the national grid | the country | Baghdad | the grid
@subject Q = Qurnat al-Nakhl | the town | the city | the district
@subject E = Electricity Ministry | the ministry | the minister | Minister Dhia al-Rubaie
@subject G = Al-Faw Gas Power Station | the Faw station | the station | the turbine
@subject R = Iran | Tehran
@subject P = protesters | demonstrators | the protest | the demonstration
@subject N = neighbourhood generators | private generators | generator owners
@subject H = Qurnat hospital | the hospital
@fact dm = 54000 | other | I | megawatts of demand at the peak | 2032-07-14 | snapshot
@fact ou = 27600 | other | I | megawatts generated | 2032-07-14 | snapshot
@fact oz = 19200 | other | I | megawatts generated | 2032-07-15 | snapshot
@fact oj = 29100 | other | I | megawatts generated | 2032-07-24 | snapshot
@fact im = 3200 | other | R | megawatts of imports by contract | 2032 | constant
@fact ir = 800 | other | R | megawatts of imports | 2032-07-14 | snapshot
@fact tm = 51 | temperature | Q | degrees in the afternoon | 2032-07-14 | snapshot
@fact tn = 38 | temperature | Q | degrees at night | 2032-07-14 | snapshot
@fact hs = 6 | duration | Q | hours of grid power a day | 2032-07-15 | snapshot
@fact hm = 13 | duration | Q | hours of grid power a day | 2032-06 | snapshot
@fact hp = 18 | duration | E | hours of grid power a day promised | 2032-05 | plan | pledged
@fact st = 1460 | other | G | megawatts of capacity | - | constant
@fact sl = 610 | other | G | megawatts lost in the fire | 2032-07-14 | constant
@fact cl = 14:25 | clock | G | time of the trip | 2032-07-14 | constant
@fact bk = 07:10 | clock | G | time at which the grid was restored | 2032-07-15 | constant
@fact pp = 11 | other | I | provinces without power | 2032-07-14 | snapshot
@fact pt = 18 | other | I | provinces | - | constant
@fact cr = 5000 | crowd | P | people on the streets | 2032-07-16 | snapshot
@fact ar = 43 | arrests | P | people detained | 2032-07-17 | cumulative
@fact in = 26 | injuries | P | people injured | 2032-07-17 | cumulative
@fact de = 2 | deaths | P | people killed | 2032-07-17 | cumulative
@fact ge = 18000 | price | N | dinars an ampere a month | 2032-07 | constant
@fact gl = 12000 | price | E | dinars an ampere a month allowed | - | constant | threshold
@fact ht = 370 | cases | H | heat stroke cases | 2032-07-17 | cumulative
@fact ba = 60 | other | H | incubators and beds on the standby set | 2032-07 | constant
@fact bd = 5600000000000 | budget | E | dinars for the grid | 2032 | plan
@fact sp = 2100000000000 | spending | E | dinars for the grid paid out | 2032-06 | cumulative
@fact ow = 4700000000 | other | I | dollars owed to Iran | 2032-07 | snapshot
@fact ls = 45 | rate | I | share of power lost between plant and home | 2031 | snapshot
@trap dm ou :: demand against output
@trap ou oz :: before and after the trip
@trap oz oj :: output after the trip and ten days on
@trap im ir :: contract against delivered
@trap hs hm :: hours in July and in June
@trap hs hp :: hours given against promised
@trap ge gl :: charged against allowed
@trap bd sp :: budget against paid out
@trap tm tn :: afternoon against night
@trap pp pt :: dark provinces against all

@doc a-wire | foreign agency | 2032-07-15
Blackout hits southern Iraq as heat soars past {50|>tm} C

BASRA - A fire at a power station plunged {11|pp|by=the Electricity Ministry} of Iraq's {18|pt} provinces into darkness on Wednesday, the Electricity Ministry said, on a day when thermometers in the date-growing town of Qurnat al-Nakhl showed {51|tm|t=on Wednesday} degrees Celsius.

The Faw station, rated at {1,460|st} megawatts, tripped at {2:25 p.m.|cl} and took lines with it. It lost {610|sl} megawatts. National output fell from {27,600|ou|t=on Wednesday} megawatts to {19,200|oz|t=overnight} overnight, barely {a third|-} of a summer peak demand put at {54,000|dm}.

The grid was declared restored at {7:10 a.m.|bk} on Thursday.

Iran, which has a contract for {3,200|im} megawatts, was sending {800|ir|t=on Wednesday} on Wednesday; Baghdad owes it {$4.7 billion|ow}. Minister Dhia al-Rubaie said that was "a matter for the bank, not for me".

@doc b-iraq | Iraqi English news site | 2032-07-16
Six hours. That's Qurnat's ration
Karrar Jabbar — Basra — Est. reading time 3 min

In May the ministry promised this city {18|hp|m=pledged} hours of light a day. In June it had {13|hm|t=In June}. On Thursday Abu Zainab, a retired school inspector, pencilled on his wall the hours in which a bulb burned: {six|hs|t=On Thursday}.

The rest comes from the man on the corner. He's been charging {18,000|ge|by=Abu Zainab} dinars an ampere this month. By decree he may ask {12,000|<gl|by=decree} at most. "Decree me a battery", he says.

It doesn't cool at night: {38|tn|t=at midnight} at midnight, the meteorological office has it. The hospital counted {370|ht|t=since Saturday} heat strokes since Saturday. A standby set keeps {60|ba} incubators and beds alive.

Parliament, for its part, wants to know why, of {5.6 trillion|bd} dinars voted for the grid, {2.1 trillion|sp|t=by the end of June} had been paid out by the end of June and nothing but poles had come.

See also: Dates: 300,000 tonnes expected / Basra airport 3rd runway

@doc c-protest | Arabic-language broadcaster, English site | 2032-07-18
{Two|de} dead as protests over electricity spread in Iraq

{Two|de|by=medics} demonstrators were killed when security guards opened fire outside a governor's office in southern Iraq, medics and local officials said on Saturday, as unrest over power cuts spread to a third town.

{Twenty-six|in|t=since Thursday} people have been wounded since Thursday and {43|ar|t=since Thursday} detained, an official who did not want to be named told our correspondent. {About 5,000|~cr|v=5000|t=on Friday} people had marched on Friday in Qurnat al-Nakhl, where families say they have electricity for {six|hs} hours of the {twenty-four|-}.

"In winter we freeze, in summer we fry," said Sajida Hassoun, who stood there with a paper fan.

The minister has offered to resign. Before that he blamed Tehran. Iraq buys gas and electricity from its neighbour under a waiver; of {3,200|im} megawatts by contract only {a quarter|-} came last week.

@doc d-explainer | London think-tank note | 2032-07-25
Note 17. Iraq's summer shortfall in {eight|-} figures

Demand peaked at {54 GW|dm|v=54000}. Supply was {27.6 GW|ou|v=27600|t=before the accident on the 14th} before the accident on the 14th, {19.2|oz|x=1000|t=after it} after it, and {29.1|oj|x=1000|t=on the 24th} on the 24th, a record for the grid and still some way under what people want.

Losses. {45%|ls} of what leaves the plants never gets paid for, because of theft and hot wire.

Iran. {3.2 GW|im|v=3200} on paper, {0.8|ir|x=1000|t=on the day} on the day. Debt {$4.7bn|ow}.

Money. Baghdad allotted {5.6tn|bd|v=5600000000000} dinars. {Half|-} the year and {2.1tn|sp|v=2100000000000} later, the biggest item delivered is {1,460 MW|st|v=1460} of turbines at Faw, minus {610|sl} that burned.

The protest toll, {two|de} dead, is small by the yardstick of {2018|-}. The lesson is not.
