@story za-sangregorio-drought
@topic Drought and salty tap water in San Gregorio, Uruguay
@subject S = Arroyo Verde reservoir | the reservoir | Arroyo Verde
@subject O = OSE | the water company | the state water company
@subject C = San Gregorio | the city
@subject G = the government | the environment minister | the ministry
@subject H = the health ministry | health authorities
@fact l1 = 14.2 | rate | S | share of capacity in percent | 2034-05-02 | snapshot
@fact l2 = 3.1 | rate | S | share of capacity in percent | 2034-06-20 | snapshot
@fact l3 = 9.7 | rate | S | share of capacity in percent | 2034-07-18 | snapshot
@fact vol = 67000000 | other | S | cubic metres of capacity | - | constant
@fact use = 540000 | other | C | cubic metres of water used a day | 2034-04 | snapshot
@fact use2 = 451000 | other | C | cubic metres of water used a day | 2034-06 | snapshot
@fact cut = 16.48 | rate | C | fall in water use in percent | 2034-06 | snapshot
@fact days = 18 | duration | S | days of water left | 2034-06-20 | snapshot
@fact na = 421 | other | O | milligrams of sodium in a litre of tap water | 2034-06 | snapshot
@fact nal = 200 | other | - | milligrams of sodium allowed in a litre | - | constant | threshold
@fact nax = 440 | other | H | milligrams of sodium allowed in a litre as an exception | 2034-05 | constant | threshold
@fact pop = 1700000 | other | C | people supplied | 2034 | snapshot
@fact bot = 500000 | other | G | people who get money for bottled water | 2034-06 | plan | pledged
@fact sal = 1.9 | rate | - | times as much bottled water sold | 2034-06 | snapshot
@fact leak = 50 | rate | O | share of water lost in the pipes in percent | 2033 | snapshot
@fact rain = 61 | other | - | millimetres of rain | 2034 first half | cumulative
@fact rainn = 540 | other | - | millimetres of rain in a usual first half | - | constant
@fact new = 210000000 | budget | G | dollars for a new plant | 2036 | plan | pledged
@fact newc = 200000 | other | G | cubic metres a day of the new plant | 2036 | plan | pledged
@fact dam = 33 | duration | G | days to build an emergency dam | 2034-06 | plan
@trap l1 l2 :: seven weeks later
@trap l2 l3 :: it rained
@trap na nal :: measured and allowed
@trap nal nax :: the norm and the exception
@trap use use2 :: before and after the appeal
@trap rain rainn :: this year and usual
@fact price = 178 | price | - | pesos for six litres of water | 2034-06 | snapshot
@fact lit = 2 | other | G | litres of bottled water a day | 2034-06 | plan | pledged
@fact shut = 2 | rate | S | share of capacity at which taps are shut in percent | 2034-06 | plan | hypothetical
@fact hrs = 8 | duration | O | hours a night without water | 2034-06 | plan | hypothetical
@fact cap = 115 | other | C | litres used by a person a day | 2034-06 | snapshot
@fact cap0 = 138 | other | C | litres used by a person a day | 2034-04 | snapshot
@fact fc = 15 | other | - | millimetres of rain forecast | 2034-06-30 | plan | projected
@fact na2 = 280 | other | O | milligrams of sodium in a litre of tap water | 2034-07-17 | snapshot
@fact damr = 46 | duration | G | days that it took to build the emergency dam | 2034-07-15 | constant
@fact dml = 10 | distance | G | metres of the dam washed away | 2034-07-18 | constant
@fact dep = 3 | other | G | departments in emergency | 2034-07-19 | snapshot
@trap dam damr :: planned and taken
@trap na na2 :: a month later
@trap cap cap0 :: before and after the appeal

@doc a-wire | wire agency | 2034-06-21
Uruguayan city down to {18|days} days of water

SAN GREGORIO (Cono Sur) - The reservoir that supplies {1.7 million|pop} people in San Gregorio and its surroundings held {3.1|l2|t=on Tuesday|by=the state water company OSE} percent of its capacity on Tuesday, the state water company OSE said, enough for {18|days|^} days.

At the start of May it was {14.2|l1|t=At the start of May}. In the first half of the year {61|rain} millimetres of rain fell; {540|rainn} is usual.

OSE has been mixing in brackish water from the estuary. What comes from the tap has {421|na|t=this month} milligrams of sodium a litre this month, more than twice the norm of {200|nal}. The health ministry has allowed up to {440|<nax} as an exception and advises people with high blood pressure not to drink it.

The government will pay {half a million|bot|by=The government} people for bottled water. It's damming a river with rock, a job of {33|dam} days.

@doc b-daily | national daily | 2034-06-25
Mate tastes like the sea

By Washington Etcheverría

There are things you don't do to an Uruguayan. You can raise his taxes. You can lose to Paraguay. But since May the mate has been salty.

My neighbour Nelly keeps a chart on her fridge. The numbers come from the radio: {421|na}, it says for this month, with a small drawing of an anchor. She's 77 and takes pills for her blood pressure, so she buys water, {six|-} litres at {178|price} pesos. Everyone does; the chains have sold {1.9|sal} times as much as a year ago.

We've saved. From {540,000|use|t=in April} cubic metres a day in April the region has come down to {451,000|use2|t=now} now, {16|cut|round} percent less. It would be a triumph if you didn't know the other figure. Of all that OSE puts into its pipes, {half|leak|v=50} never comes out of a tap. "The pipes are from my grandfather's time," says an engineer there. "He also leaked."

The lake: {3.1|l2|t=since Tuesday|by=OSE} since Tuesday, according to OSE. Of a percentage like that you want to know of what; it's of {67 million|vol} cubic metres.

A new plant on the estuary is to cost {210 million|new} dollars and to give {200,000|newc} cubic metres a day. It'll be ready in 2036.

Nelly's chart has room until September.

@doc c-ministry | ministry Q&A for the public | 2034-06-22
WATER: your questions

Can I drink tap water?
Yes, if you're healthy. Sodium is at {421|na} mg/l on average; the exceptional limit is {440|nax}, the ordinary one {200|nal}. Pregnant women, babies and people with heart or kidney disease should not.

Who gets help?
{500,000|bot} people: children under two, pensioners on the minimum, expectant mothers. It's {two|lit} litres a day, paid to the card.

How much is left?
As of 20 June the reservoir had {3.1%|l2|t=As of 20 June}.

Will taps be shut?
Not before {2%|shut|m=hypothetical}. Then, by sectors, {eight|hrs|m=hypothetical} hours a night.

How much do I use?
On average {115|cap|t=in June} litres a day in June. In April it was {138|cap0|t=In April}.

When is rain due?
The forecast to the end of the month is {15|fc|m=projected} mm.

Line {0800|-} 7373.

@doc d-radio | radio script | 2034-07-19
Good morning. It's raining, you hear it. It has been for {four|-} days.

Arroyo Verde is at {nine point seven|l3|t=yesterday|by=OSE} percent yesterday, OSE tells us; {three point one|l2|t=a month ago} a month ago. The emergency is not over, says the minister, but she smiled.

The salt's down as well: {two hundred and eighty|na2|t=since Monday} milligrams since Monday. Still above the {two hundred|nal}.

And the dam of stones, which was to take {33|dam} days? It was finished on Saturday, after {forty-six|damr}. Then came the rain and took {ten|dml} metres of it.

In the north, by contrast, {three|dep} departments are still in emergency.

Sport: Cerro Largo {1|-}, Peñarol {1|-}.

