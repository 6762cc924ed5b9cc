@story ugaldebarri-rents
@topic First year of rent caps in a Basque city: rents, contracts, empty homes, fines
@subject U = Ugaldebarri | the city | the municipality | the council | town hall
@subject E = Etxegune | the housing office | the municipal housing company
@subject A = Amaia Zubizarreta-Lekue | Zubizarreta-Lekue | the housing councillor | Amaia | the councillor
@subject P = Aterpe Jabeak | the owners' association | landlords | owners
@subject S = Sindikatua Etxea | the tenants' union | tenants
@subject M = Maizterra | the Maizterra institute
@fact rent = 1077 | price | U | euros of average monthly rent in new contracts | second quarter 2033 | snapshot
@fact rent32 = 1148 | price | U | euros of average monthly rent in new contracts | second quarter 2032 | snapshot
@fact fall = 6.2 | rate | U | fall of the average rent in percent | 2032 to 2033 | constant
@fact cap = 905 | price | U | euros of monthly rent allowed for a 75 square metre flat | 2033 | constant | threshold
@fact con = 1212 | other | U | ordinary rental contracts signed | year to June 2033 | constant
@fact con32 = 1534 | other | U | ordinary rental contracts signed | year to June 2032 | constant
@fact sea = 388 | other | U | seasonal contracts signed | year to June 2033 | constant
@fact sea32 = 121 | other | U | seasonal contracts signed | year to June 2032 | constant
@fact emp = 1870 | homes | U | homes empty for two years or more | 2033 census | snapshot
@fact tou = 614 | homes | U | tourist flats licensed | June 2033 | snapshot
@fact toul = 500 | homes | U | tourist flats allowed | from 2034 | plan | threshold
@fact pub = 340 | units_pledged | A | public rental flats promised | by 2036 | plan | pledged
@fact pubd = 96 | homes | E | public rental flats handed over | July 2033 | cumulative
@fact wait = 2960 | waiting | E | applicants waiting for a public flat | July 2033 | snapshot
@fact fine = 23 | other | U | owners fined | year to June 2033 | cumulative
@fact finee = 412000 | other | U | euros of fines | year to June 2033 | cumulative
@fact insp = 640 | other | U | inspections | year to June 2033 | cumulative
@fact y = 15 | votes_cast | U | councillors for the extension | 2033-07-13 | constant
@fact n = 10 | votes_cast | U | councillors against the extension | 2033-07-13 | constant
@fact sur = 61 | poll_share | P | owners who would stop renting | June 2033 | snapshot
@fact surn = 430 | sample_size | P | owners interviewed | June 2033 | constant
@fact sup = 68 | poll_share | U | residents for the cap | May 2033 | snapshot
@fact supn = 1006 | sample_size | M | residents interviewed | May 2033 | constant
@fact leav = 30.8 | age | U | average age at leaving the parents' home | 2032 | constant
@fact ext = 3 | duration | U | years that the cap is extended | from August 2033 | plan
@fact inc = 47 | rate | S | share of income that goes to rent | 2033 | snapshot
@fact aid = 7200000 | budget | U | euros of aid to rehabilitate empty homes | 2033 budget | plan
@fact falle = 71 | price | U | euros of fall of the average rent | 2032 to 2033 | constant
@fact cond = 322 | other | U | fall in the number of ordinary contracts | 2032 to 2033 | constant
@fact ov = 172 | price | U | euros of average rent above the allowed rent | second quarter 2033 | snapshot
@rel diff falle = rent32 - rent
@rel diff cond = con32 - con
@rel diff ov = rent - cap
@rel share fall = falle / rent32
@trap rent rent32 cap :: two years and the allowed rent
@trap con sea :: ordinary and seasonal contracts
@trap con con32 :: two years
@trap pub pubd :: promised and delivered
@trap tou toul :: licensed and allowed
@trap sur sup :: two surveys of two populations

@doc a-agency | news agency | 2033-07-13
Ugaldebarri extends rent cap for {three|ext} years

Ugaldebarri, 13 Jul (Iberia Press).- The council of Ugaldebarri on Wednesday agreed, by {15|y|t=on Wednesday} votes to {10|n|^}, to ask for its declaration as a stressed housing area to be prolonged for {three years|ext|v=3}.

In the first year the average rent in new contracts has gone from {1,148|rent32|t=in the second quarter of 2032|by=the housing councillor} euros in the second quarter of 2032 to {1,077|rent|t=in the same period of this one|by=the housing councillor} in the same period of this one, {6.2%|fall} less, the housing councillor, Amaia Zubizarreta-Lekue, said in the debate.

The reference price for a flat of 75 square metres is {905|cap} euros.

Since last July {1,212|con|t=Since last July} ordinary contracts have been registered, against {1,534|con32|t=in the preceding twelve months} in the preceding twelve months, while those for a season rose from {121|sea32|t=in the preceding twelve months} to {388|sea|t=Since last July}.

Town hall has carried out {640|insp|t=Since last July} inspections and fined {23|fine|^} owners a total of {412,000|finee|^} euros.

IPR/mv/aqp

@doc b-paper | regional daily | 2033-07-14
The cap that lowered the rent and hid the flats

Nekane Otxandorena · Reading time 5 min · 1 comment hidden by moderators

Uxue and Hamid have been looking since Carnival. He has a spreadsheet: {forty-one|-} viewings, {two|-} replies. "The prices are beautiful," he says. "The flats have gone."

He isn't wrong. Over the year, {1,340|!con|t=Over the year} signatures were put to normal leases in Ugaldebarri; the year before it was {1,534|con32|t=the year before}. In the same months the eleven-month rental, which escapes the ceiling, more than tripled to {388|sea|t=In the same months}.

The owners' association feels vindicated. In its June survey of {430|surn|t=June|by=its June survey} members {61%|sur|^} said that when the current tenant leaves they'll not look for another. Yet the census of Etxegune has counted {1,870|emp|by=the census of Etxegune} dwellings in which nobody has switched on a light for two years or longer, more or less what it found before there was any cap.

What do the residents want? More of it. Maizterra asked {1,006|supn|t=in May|by=Maizterra} of them in May: {68%|sup|^} in favour.

In the chamber, Zubizarreta-Lekue repeated her commitment to {340|pub} public rental flats by 2036. There are {96|pubd|t=as of today} as of today, and {2,960|wait|t=as of today} names on the list for them.

Uxue's parents have stopped asking. She's {31|-}, which in this city counts as punctual: one leaves home at {30.8|leav|t=on average} on average.

Most read: 1. Whale in the estuary 2. Athletic's new number 9 3. Txakoli at 40 euros

@doc c-union | tenants' union newsletter | 2033-07-18
TENANTS' LETTER No. 44

We won the vote, {15|y}–{10|n}. Now the work.

A year ago a new lease meant {1,148|rent32|t=A year ago} euros. Today it means {1,077|rent|t=Today}. Friends, this is {71|falle} euros for you each month and not for somebody's second boat.

But. We read the housing office's report to the last annex. Out of {640|insp|by=the housing office's report} visits by inspectors came {23|fine|^} penalties. All of them together: {521,000|!finee|by=the housing office's report} euros. One single fund with {212|-} flats has earned that by Easter.

And the seasonal fraud goes on. {388|sea}! In a town with no university and one beach!

Those among us who do pay still hand over {47%|inc} of what we earn. The tourist lets, {614|tou|t=now} of them now, will have to shrink to {500|toul|t=from January} from January, the council says; we will count the key boxes.

Assembly on Thursday at 19:00, Errota 27. Bring your contract. Bring a chair.

@doc d-owners | owners' association press note | 2033-07-14
Owners warn of "closed shutters" after council vote

Aterpe Jabeak deeply regrets Wednesday's decision of the plenary.

The municipal government boasts of a fall of {6.2%|fall|by=The municipal government} in rents. It's silent about the supply: {322|cond} fewer ordinary leases in one year. For every family that pays a little less there is another that finds nothing. The queue at Etxegune has now reached {3,450|!wait|t=now} households.

A flat of 75 square metres may be let for {905|cap} euros at most. From it the owner pays the community, the tax and the roof. It's hardly surprising that {six in ten|~sur|v=60} of those we consulted would rather close the door.

We propose instead that the {7.2|aid|x=1000000} million euros earmarked for the rehabilitation of empty homes be doubled. There's the stock: {1,870|emp|by=the city's own figures} dwellings, according to the city's own figures.

And we remind the councillor of what she promised. {Three hundred and forty|pub|v=340} flats. She has built {96|pubd}.

Press: Gaizka Villanueva-Diop, +34 555 019 22. Plaza Nueva 3, 2.º

@doc e-radio | public radio, English podcast blurb | 2033-07-20
Podcast: Locked up – what Ugaldebarri's ghosts tell Europe about rent control

Episode 19 · 34 min

This week we walk through a city with {1,460|!emp} apartments where no one lives and {2,960|wait} families who would like to.

We meet Edurne, who owns {two|-} and rents neither. We meet an inspector: there are {four|-} of him, they knocked on {640|insp} doors. And we meet the woman behind it all, who says the next {three years|ext|v=3} will decide everything.

Is it working? Rents fell to {1,077|rent} euros. That's still {172|ov} above what the index would permit for a mid-sized flat. Lawyers have found a side door, and the figure for temporary lets tells you how wide it is: {121|sea32|t=before}, before; {388|sea|t=after}, after.

Opinion, at least, is firm. {Two thirds|~sup} of locals, give or take, like it.

Rated 4.6 · 212 reviews · Next week: the 11 p.m. ferry
