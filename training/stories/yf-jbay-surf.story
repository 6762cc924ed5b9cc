@story yf-jbay-surf
@topic A surf championship in South Africa: a shark, a four-day wait, a final by hundredths and the town's takings
@subject C = Supertubes Classic | the Classic | the contest | organisers
@subject M = Malia Kahananui-Roos | Kahananui-Roos | the Hawaiian
@subject T = Thandeka Mqolo | Mqolo | the local
@subject B = Bruno Achterberg | Achterberg | the Brazilian
@subject J = Joaquim Etxarri | Etxarri | the Basque
@subject S = Shark monitoring board | the shark board | spotters
@subject N = Kouga municipality | the municipality | Jeffreys Bay | the town
@subject R = Sea rescue institute | NSRI volunteers | sea rescue
@subject G = Windswell | the sponsor
@subject L = World Surf Tour | the tour
@fact wt = 17.43 | score | M | points in the women's final | 21 July 2034 | constant
@fact tt = 17.36 | score | T | points in the women's final | 21 July 2034 | constant
@fact mar = 0.07 | margin | M | points by which the women's final was won | 21 July 2034 | constant
@fact w1 = 9.1 | score | M | points for the best wave | 21 July 2034 | constant
@fact w2 = 8.33 | score | M | points for the second-best wave | 21 July 2034 | constant
@fact t1 = 9.53 | score | T | points for the best wave | 21 July 2034 | constant
@fact t2 = 7.83 | score | T | points for the second-best wave | 21 July 2034 | constant
@fact bt = 16.9 | score | B | points in the men's final | 21 July 2034 | constant
@fact jt = 15.2 | score | J | points in the men's final | 21 July 2034 | constant
@fact bmar = 1.7 | margin | B | points by which the men's final was won | 21 July 2034 | constant
@fact tage = 17 | age | T | age | - | snapshot
@fact mage = 29 | age | M | age | - | snapshot
@fact pr = 100000 | other | C | dollars for each winner | 2034 | constant
@fact pr2 = 63000 | other | C | dollars for each runner-up | 2034 | constant
@fact prall = 920000 | other | C | dollars of prize money in all | 2034 | constant
@fact ath = 54 | other | C | surfers | 2034 | constant
@fact men = 36 | other | C | men in the contest | 2034 | constant
@fact wom = 18 | other | C | women in the contest | 2034 | constant
@fact wait = 4 | duration | C | days without surfing | 15 to 18 July 2034 | constant
@fact win = 11 | duration | C | days set aside for the contest | 2034 | plan
@fact heat = 25 | duration | C | minutes of a heat | 2034 | constant
@fact fin = 40 | duration | C | minutes of a final | 2034 | constant
@fact shl = 3.4 | other | S | metres of the shark | 14 July 2034 | snapshot
@fact shd = 20 | distance | S | metres between shark and surfer | 14 July 2034 | snapshot
@fact shs = 11 | other | S | sightings of sharks | 12 to 21 July 2034 | cumulative
@fact shs33 = 4 | other | S | sightings of sharks | contest of 2033 | cumulative
@fact stop = 53 | duration | C | minutes of stop | 14 July 2034 | constant
@fact dr = 6 | other | S | drones | 2034 | snapshot
@fact ski = 8 | other | R | jet skis | 2034 | snapshot
@fact resc = 23 | rescued | R | people pulled out | 12 to 21 July 2034 | cumulative
@fact wav = 3.2 | other | C | metres of wave | 21 July 2034 | snapshot
@fact wavf = 2.1 | other | C | metres of wave forecast | 19 July 2034 | plan | projected
@fact wat = 15 | temperature | N | degrees of the water | July 2034 | snapshot
@fact cro = 13500 | crowd | C | spectators | 21 July 2034 | snapshot
@fact cro33 = 9800 | crowd | C | spectators | last day of 2033 | snapshot
@fact onl = 2800000 | other | C | viewers online | 21 July 2034 | snapshot
@fact bed = 94 | rate | N | share of guest beds taken | July 2034 | snapshot
@fact spent = 118000000 | spending | N | rand spent by visitors | July 2034 | snapshot | projected
@fact cost = 31000000 | budget | C | rand of cost | 2034 | constant
@fact spon = 21700000 | budget | G | rand from the sponsor | 2034 | constant
@fact sppc = 70 | other | G | share of the cost | 2034 | constant
@fact muni = 9300000 | budget | N | rand from the municipality | 2034 | constant
@fact wage = 640 | jobs | N | temporary jobs | July 2034 | snapshot
@fact une = 31 | rate | N | unemployment | 2034 | snapshot
@fact prot = 260 | crowd | N | people who protested at the gate | 16 July 2034 | snapshot
@fact wat2 = 3 | duration | N | days without tap water in the township | July 2034 | snapshot
@fact rank = 2 | other | M | place in the rankings | 22 July 2034 | snapshot
@fact rank0 = 5 | other | M | place in the rankings | before the contest | snapshot
@fact last = 1999 | date | T | year of the last local winner | - | constant
@fact cam = 30000 | price | S | rand for a camera drone | 2034 | constant
@trap wt tt :: two finalists
@trap w1 t1 :: two best waves
@trap pr prall :: one winner and all
@trap wait win :: idle days and the whole window
@trap heat fin :: a heat and a final
@trap shl wav :: a shark and a wave
@trap wav wavf :: measured and forecast
@trap cro cro33 :: two years
@trap spent cost :: visitors' spending and the cost
@trap spon muni :: two payers
@trap rank rank0 :: before and after
@rel sum wt = w1 + w2
@rel sum tt = t1 + t2
@rel diff mar = wt - tt
@rel diff bmar = bt - jt
@rel sum ath = men + wom
@rel share sppc = spon / cost
@rel sum cost = spon + muni
@race women = wt tt

@doc surf-wire | sports wire | 2034-07-14
SURFING-Shark halts heat at Jeffreys Bay

JEFFREYS BAY, South Africa, July 14 (Meridian Sport) - A heat at the Supertubes Classic was stopped for {53|stop} minutes on Friday after a drone picked out a {3.4|shl}-metre white shark about {20|~shd} metres from Brazil's Bruno Achterberg.

Jet skis brought all {four|-} surfers ashore. Achterberg, who said he'd seen "a sort of shadow with opinions", went back in and won.

The shark board has {six|dr} drones over the break this year. Waves are forecast to die from Saturday.

{54|ath} surfers, {36|men} men and {18|wom} women, are competing for {$920,000|prall} in all, with {$100,000|pr} for each champion. Organisers have an {11|win}-day window to finish the event.

A heat lasts {25|heat} minutes. The water is {15|wat} degrees Celsius.

@doc kouga-local | local newspaper | 2034-07-18
No waves, no water

For {four|wait|t=as of today} days as of today the world's best surfers have been playing table tennis. In Pellsrus nobody's laughing: taps there have been dry for {three|wat2}. On Sunday {260|prot|t=On Sunday} residents stood at the contest gate with empty buckets.

"They hose down the boards," said Nosipho Daniels. The municipality, which pays {R9.3 million|muni} towards the contest, called it a pump fault and sent tankers. Unemployment in the town is {31%|une}; the Classic brings {640|wage} temporary jobs, most of them in the township.

The guest houses report {94%|bed} of beds taken. A surf-shop owner, asked what the wait costs, said: "Nothing. They buy wax."

Thandeka Mqolo, {17|tage}, who learnt to swim in the harbour, is the first from here to get past the quarter-finals since {1999|last}, when a Bay boy won the thing.

Load-shedding: stage {2|-}, {16:00|-}–{18:30|-}. Snoek R{95|-}/kg

@doc surf-wire-final | sports wire | 2034-07-21
SURFING-Kahananui-Roos edges schoolgirl by {0.07|mar} in Jeffreys Bay classic

JEFFREYS BAY, South Africa, July 21 (Meridian Sport) - Malia Kahananui-Roos denied {17|tage}-year-old local Thandeka Mqolo by {0.07|mar} of a point on Friday in a final of {40|fin} minutes that took the Hawaiian from {fifth|rank0} to {second|rank} in the rankings.

Kahananui-Roos, {29|mage}, scored {17.43|wt}, adding {8.33|w2} on the last wave to an earlier {9.10|w1}. Mqolo had {17.36|tt}, including the day's best ride, {9.53|t1}.

In the men's final Brazil's Bruno Achterberg totalled {16.90|bt} to beat Joaquim Etxarri of Spain, who had {15.20|jt}, by {1.70|bmar}.

After {four|wait} idle days the swell arrived bigger than thought: sets of {3.2|wav} metres against {2.1|wavf|t=on Wednesday} forecast on Wednesday.

{13,500|cro} spectators watched from the dunes. Runners-up earn {$63,000|pr2}.

@doc cape-tabloid | tabloid | 2034-07-22
ROBBED BY A WHISKER! Thandi, {17|tage}, beaten by judges' maths

They call it {0.07|mar}. In the Bay they call it daylight robbery.

Schoolgirl Thandi Mqolo threw down a {9.63|!t1}, the wave of the week, and a {7.83|t2}, and STILL had to watch a Hawaiian carried up the beach. "I counted on my fingers," her gran told us. "I ran out of fingers."

{18,500|!cro} of you were there. The noise when the numbers came up!

She'll go home with {$63,000|pr2}. Her mother cleans at the caravan park. School starts Tuesday.

And JAWS? All week the spotters with their {six|dr} R{30,000|cam} drones had called {11|shs} sightings, against {four|shs33|t=last year} last year. The biggest was {4.3|!shl} metres long. That's longer than a Polo!

Vote: Was she robbed? YES {96%|-} NO {4%|-}

@doc organisers-release | press release | 2034-07-24
Supertubes Classic 2034: thank you, Jeffreys Bay

The {2034|-} Classic will go down as the year of patience: {four|wait} lay days, and then the best final day in a decade.

• {13,500|cro} spectators on the last day (2033: {9,800|cro33|t=2033})
• {2.8 million|onl} viewers online
• An estimated {R118 million|spent} left in the town by visitors
• No shark injuries; {11|shs} sightings. Spotters halted one heat, for {53|stop} minutes
• {23|resc} people assisted by sea rescue with its {eight|ski} jet skis

The contest cost {R31 million|cost}. Our partner Windswell contributed {R21.7 million|spon}, or {70%|sppc}.

Judging: we have reviewed the women's final at the request of several federations. The scores of {17.43|wt} and {17.36|tt} stand.

Next year's window: {10|-}–{20|-} July.

@doc sea-column | magazine column | 2034-08-05
A tenth of a second of a tenth of a point

By Gideon Straus-Makhanya

Five people in a wooden box decided that what Malia Kahananui-Roos did with the last wave of the day was worth {8.33|w2}. Had three of them thought {8.2|-}, a girl of {17|tage} would have {$100,000|pr} and we a public holiday.

I've watched it {nine|-} times. Add up: {9.10|w1} and {8.33|w2} for the one; {9.53|t1} and {7.83|t2} for the other. {0.07|mar} between them. It's a sport in which nobody can measure anything, and it gives you hundredths.

What can be measured? The wave: {3.2|wav} metres. The shark on the second day, which was {3.4|shl}, so a little more than the wave. And money. The town says visitors spent {R118 million|spent}, and itself paid {R7.3 million|!muni} for the pleasure, in a week when a part of it had no taps.

Mqolo had come in as a wild card. She's back at school. She has geography on Tuesdays.
