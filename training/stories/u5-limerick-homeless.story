@story u5-limerick-homeless
@topic Monthly homelessness figures for Limerick and a disputed street count
@subject L = Limerick City and County Council | Limerick council | the council | the local authority | Limerick
@subject D = Department of Housing | the department | the Department
@subject S = Suaimhneas | the charity | the homeless charity
@subject C = Oisín Adeleke | Adeleke | the director of housing
@subject R = Bríd Nic Giolla | Nic Giolla
@subject H = Corbally Road hostel | the hostel | Corbally Road
@fact a4 = 612 | other | L | adults in emergency accommodation | last week of April 2028 | snapshot
@fact k4 = 287 | other | L | children in emergency accommodation | last week of April 2028 | snapshot
@fact t4 = 899 | other | L | people in emergency accommodation | last week of April 2028 | snapshot
@fact t3 = 871 | other | L | people in emergency accommodation | last week of March 2028 | snapshot
@fact tx = 28 | other | L | people by which the month's count rose | last week of April 2028 | snapshot
@fact f4 = 131 | other | L | families in emergency accommodation | last week of April 2028 | snapshot
@fact nt = 16240 | other | D | people in emergency accommodation nationwide | last week of April 2028 | snapshot
@fact rs = 14 | other | L | people sleeping rough in the council's count | 2028-04-19 night | snapshot
@fact rc = 43 | other | S | people sleeping rough in the charity's count | 2028-04-19 night | snapshot
@fact bh = 38 | other | H | beds | June 2028 | plan
@fact ch = 4700000 | budget | H | euros for fitting out | 2028 | plan
@fact nw = 410 | homes | L | social homes to be delivered in the year | 2028 | plan | pledged
@fact nd = 96 | homes | L | social homes delivered so far in the year | 2028-05-10 | cumulative
@fact vo = 238 | homes | L | council houses standing vacant | 2028-04-30 | snapshot
@fact wl = 2905 | waiting | L | households on the social housing list | 2028-04-30 | snapshot
@fact sp = 21300000 | spending | L | euros spent on emergency beds in the year | 2027 | cumulative
@rel sum t4 = a4 + k4
@rel diff tx = t4 - t3
@trap rs rc :: two street counts of one night, two methods
@trap t4 nt :: one county and the state
@trap nw nd :: target for the year and what has been delivered
@trap t4 wl :: people without a home and households on the list
@trap a4 f4 :: adults and families

@doc a-national | national broadsheet | 2028-05-27
Limerick homelessness approaches {900|<t4}

Fionnuala Breathnach
Southern Correspondent

The number of people living in emergency accommodation in Limerick rose by {28|tx|t=in April} in April to {899|t4|^|by=according to figures published by the Department of Housing on Friday}, according to figures published by the Department of Housing on Friday.

The total is made up of {612|a4} adults and {287|k4} children. There were {131|f4} families among them. Nationally, the figure was {16,240|nt}, the {19th|-} record in succession.

The director of housing at Limerick council, Oisín Adeleke, said that the local authority had added {96|nd|t=to date this year|by=Oisín Adeleke} social homes to date this year and remained "on course" for its target of {410|nw|t=this year}.

Separately, the council's own street count on the night of April 19th found {14|rs|t=on the night of April 19th|by=the council's own street count} people sleeping rough, a number that the charity Suaimhneas described as "a fairytale". Its volunteers, out on the same night, counted {43|rc|by=Its volunteers}.

@doc b-local | local daily | 2028-05-27
Up by {28|tx} in a month. {287|k4} of the total are kids

LIMERICK'S emergency beds held {889|!t4|t=at the end of last month} people at the end of last month. It was {871|t3|t=a month earlier} a month earlier.

Behind the Department's spreadsheet are {131|f4} families, most of them in hotel rooms along the Dock Road, and {612|a4} grown-ups, and a school bus that now makes a stop for {22|-} children from one hotel alone.

Bríd Nic Giolla, who runs Suaimhneas, said her people met {43|rc|t=on the night of the street count|by=Bríd Nic Giolla} rough sleepers on the night of the street count. City hall's clipboard had {14|rs|^|by=City hall's clipboard}. "They don't look in the graveyards," she said. "We do."

A hostel on Corbally Road, {38|bh} beds, fitted out for {€4.7 million|ch}, is to open next month.

There are meanwhile {238|vo} council houses lying empty, and {2,905|wl} households waiting for one.

SPONSORED: Get 25% off blinds at Raheen Retail Park, Unit 7

@doc c-council | council statement | 2028-05-26
Statement on April homeless figures

Limerick City and County Council notes the publication today of the monthly emergency accommodation report. On the final week of April there were {899|t4|t=On the final week of April} persons ({612|a4|^} adults, {287|k4|^} dependants) in accommodation arranged by the Council.

The Council spent {€21.3 million|sp|t=in 2027} on such accommodation in 2027.

In accordance with national guidance, the spring rough-sleeping count was carried out between midnight and 6 a.m. Persons bedded down: {14|rs}.

The Council has delivered {96|nd|t=this year} new social homes this year. Works are ongoing on {238|vo} vacant units. The Corbally Road facility will provide an additional {38|bh} beds from June.

Ends
Notes to editors: The list of approved applicants stood at {2,905|wl|t=on April 30th} households on April 30th.

@doc d-radio | radio news script | 2028-05-27
Homeless numbers in Limerick are up again. New figures show nearly {nine hundred|~t4|v=900} people, {two hundred and eighty-seven|k4} of them children, in hotels and hostels.

That's the highest yet for the city and county, and it doesn't include people on the streets. How many are there? Depends on who's asking. The charity Suaimhneas says {thirty-four|!rc|by=The charity Suaimhneas}. The council says {fourteen|rs|by=The council}.

Councillor Tadhg Mbeki told us the money would be better spent on doing up empty houses. Last year, he said, {thirty-one million|!sp|by=he said|t=Last year|v=31000000} euro went on emergency beds and there's "damn all to show for it".

The council says it'll have {four hundred and ten|nw|t=by Christmas} new homes by Christmas. It has just under {a hundred|<nd} so far.

Sport now, and it finished 2-17 to 1-15 at the Gaelic Grounds.

@doc e-blog | housing newsletter | 2028-05-30
The Count, issue 112: mind the denominators

Every month somebody forwards me a screenshot in which {131|!k4} Limerick children are homeless. That's families. Children are more than twice as many.

Every month somebody also sends the {2,905|wl}. Those are households approved for social housing; some are comfortable enough at a sister's in Castletroy.

And every spring and autumn there's the street count, for which the city has {14|rs|by=the city} and the volunteers {43|rc|by=the volunteers}. Both can be honest: the official method requires that you be lying down.

What nobody disputes: the Department's national tally was {16,240|nt|t=April|by=the Department's national tally} in April, and one in {eighteen|-} of them was ours. What I'd dispute: that a {38|bh}-bed hostel costing {€4.7m|ch} counts as news when the target is {410|nw} houses and May is nearly done with {96|nd|t=May is nearly done}.
