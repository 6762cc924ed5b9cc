@story l1-ashgrove-lead-pipes
@topic Ashgrove, Michigan: lead in the tap water and the price of new pipes, 2016
@subject G = Ashgrove | the city | city hall | Ashgrove officials
@subject D = Michigan Department of Environmental Quality | DEQ | the state | the department | state regulators
@subject K = Dr. Farah Kassab | Kassab | the pediatrician | Dr. Kassab
@subject M = Rollie Vandersloot | Vandersloot | the mayor | Mayor Vandersloot
@subject V = Vera Pettiford | Pettiford | the plaintiff
@fact ppb = 31 | other | G | parts per billion of lead at the worst tenth of taps | first half of 2016
@fact ppb15 = 12 | other | G | parts per billion of lead at the worst tenth of taps | first half of 2015
@fact lim = 15 | other | D | parts per billion of lead that trigger action | - | constant | threshold
@fact smp = 103 | sample_size | G | homes whose water was sampled | first half of 2016
@fact over = 19 | homes | G | sampled homes over the limit | first half of 2016
@fact worst = 418 | other | V | parts per billion of lead in her water | April 2016
@fact lines = 8700 | other | G | lead service lines in the ground | 2016
@fact done = 214 | other | G | lead service lines replaced | 2016-08-15 | cumulative
@fact cost = 6200 | price | G | cost to replace a service line | 2016 | constant
@fact tot = 53940000 | budget | G | cost to replace all service lines | 2016 | plan | projected
@fact aid = 9500000 | budget | D | aid to the city for its water | 2016-08 | plan | pledged
@fact bill = 71 | price | G | monthly water bill of a household | 2016 | constant
@fact nbill = 94 | price | G | monthly water bill of a household | 2018 | plan | projected
@fact kids = 3150 | other | K | children tested | 2016-01 to 2016-07 | cumulative
@fact high = 158 | cases | K | children with high lead in the blood | 2016-01 to 2016-07 | cumulative
@fact hp = 5.0 | rate | K | percent of tested children with high lead in the blood | 2016-01 to 2016-07
@fact pop = 29400 | other | G | residents | 2016 | constant
@fact filt = 11800 | other | G | filters given out | 2016-08-15 | cumulative
@fact yrs = 12 | duration | M | years to replace all service lines | 2016 | plan | pledged
@fact house = 1127 | address | V | number of her house on Garfield Street | - | constant
@rel product tot = lines * cost
@rel share hp = high / kids
@trap ppb worst :: the ninetieth percentile and one kitchen
@trap ppb ppb15 :: this year's test and last year's
@trap cost tot :: one line and all of them
@trap bill nbill :: today's bill and the one to come
@trap smp over :: homes sampled and homes over the limit

@doc a-news | regional newspaper site | 2016-08-02
Ashgrove water twice over federal lead limit

By Tina Wojcik | twojcik@thumbtimes.example
Updated Aug. 2, 2016 at 5:48 PM; Posted Aug. 2, 2016 at 11:09 AM

ASHGROVE, MI -- Lead in this city's drinking water reached {31|ppb|t=from January through June|by=the Michigan Department of Environmental Quality} parts per billion in samples drawn from January through June, the Michigan Department of Environmental Quality said on Tuesday. At {15|lim}, a water system has to act. A year ago the reading was {12|ppb15|t=A year ago}.

Of {103|smp} homes sampled, {19|over} exceeded the limit. The highest belonged to Vera Pettiford, of {1127|house} Garfield Street: {418|worst|t=in April} in April.

"I mixed formula with that," said Pettiford, a grandmother of {two|-}.

Mayor Rollie Vandersloot said Ashgrove has about {8,700|~lines|by=Mayor Rollie Vandersloot} lead service lines and means to dig up every one within {12|yrs|^} years.

@doc b-tv | local TV site | 2016-08-16
'Who pays?' Ashgrove residents pack meeting on pipes

(WTUM) - It would take {$53.9 million|tot|by=city engineer Paul Nwosu} to get the lead out of the ground in Ashgrove, city engineer Paul Nwosu told a crowd that spilled into the parking lot Monday night.

That's {$6,200|cost|^} for each of {8,700|lines|^} pipes between the main and the meter. So far crews have swapped {214|done|t=So far}.

The state has put up {$9.5 million|aid|by=The state}. The rest would come from bills. A typical household now pays {$71|bill|t=now} a month; under the plan it'd pay {$88|!nbill|t=in two years} in two years.

City hall has handed out {11,800|filt} filters in a town of {29,400|pop}. Not everyone got one. "I live at {1129|-} Garfield, next door to the lady with {418|worst}," said Marcus Bell. "Nobody knocked."

STORM TRACKER: {60|-} percent chance of thunder after {4|-} p.m.

@doc c-clinic | medical newsletter | 2016-08-19
A clinic counts

Dr. Farah Kassab did not wait for anyone's permission. Between January and July, the pediatrician drew blood from {3,150|kids|t=Between January and July} Ashgrove children at a converted bank on Main. She found {158|high|^} with {five|-} micrograms or more, {5 percent|hp|^} of them.

Kassab's slides put the water reading beside the blood. The former rose from {12|ppb15|t=in 2015|by=Kassab's slides} in 2015 to {27|!ppb|t=this spring|by=Kassab's slides} this spring, against a trigger of {15|lim}. "The threshold is an engineering number," she said. "There is no safe number for a toddler."

She wants the pipes out in {five|-} years. The mayor has said {twenty|!yrs|by=The mayor}.

@doc d-wire | wire agency | 2016-09-08
Michigan city sued over lead in water

DETROIT — A woman whose kitchen tap ran with {418|worst|s=A woman} parts per billion of lead sued the city of Ashgrove and state regulators on Thursday, saying they knew for a year.

Vera Pettiford, who lives at {1172|!house} Garfield Street, asks a federal court to order all {8,700|lines} lead lines replaced. Her complaint says that {one in ten|!hp|v=10|by=Her complaint} children tested at a local clinic had elevated levels.

The department declined to comment on the case. It has offered {$9.5 million|aid|s=It}, toward a bill the city puts at nearly {$54 million|~tot|by=the city}. Ratepayers would see {$94|nbill|t=by 2018} on the monthly statement by 2018, from {$71|bill|t=today} today.

Testing in the first half of the year found {19|over|t=in the first half of the year} homes over the action level of {15|lim} parts per billion, with the system as a whole at {31|ppb|^}.
