@story s5-mauritius-chik
@topic Chikungunya in Mauritius, February to April 2031: weekly counts and a vaccination drive
@subject M = Mauritius | the island | the main island
@subject RO = Rodrigues | the smaller island
@subject RE = Réunion | the French neighbour
@subject MH = Ministry of Health and Wellness | Ministry of Health | the ministry
@subject DV = Devi Ramphul | Dr Ramphul | the director of health services
@subject SC = Sir Gaëtan Labourdonnais Hospital | Labourdonnais Hospital | the hospital
@subject HA = Association of Island Hotels | the hoteliers | AIH
@subject V = vaccination drive | the campaign | the vaccine
@fact di = 175 | distance | RE | kilometres from the main island | - | constant
@fact cc = 26 | other | V | community centres giving the dose | 2031-04 | constant
@fact c9 = 1187 | cases | M | confirmed infections this year | week 9 | cumulative
@fact c12 = 3046 | cases | M | confirmed infections this year | week 12 | cumulative
@fact c14 = 4382 | cases | M | confirmed infections this year | week 14 | cumulative
@fact n12 = 803 | cases | M | new confirmed infections in a week | week 12 | snapshot
@fact n14 = 611 | cases | M | new confirmed infections in a week | week 14 | snapshot
@fact n13 = 725 | cases | M | new confirmed infections in a week | week 13 | snapshot
@fact r14 = 97 | cases | RO | confirmed infections this year | week 14 | cumulative
@fact re14 = 21600 | cases | RE | confirmed infections this year | week 14 | cumulative
@fact d14 = 6 | deaths | M | people dead of chikungunya | week 14 | cumulative
@fact d12 = 3 | deaths | M | people dead of chikungunya | week 12 | cumulative
@fact hs = 143 | other | SC | chikungunya patients in bed | week 12 | snapshot
@fact hs14 = 118 | other | SC | chikungunya patients in bed | week 14 | snapshot
@fact do = 120000 | other | V | doses delivered | 2031-03-20 | constant
@fact da = 38400 | other | V | doses given | week 14 | cumulative
@fact dp = 32 | other | V | percent of the delivered doses that are given | week 14 | snapshot
@fact dt = 90000 | other | V | doses to be given | end of April 2031 | plan
@fact ag = 65 | age | V | age from which the vaccine is not offered | 2031 | constant | threshold
@fact ag0 = 18 | age | V | age from which the vaccine is offered | 2031 | constant | threshold
@fact fi = 25000 | other | MH | fine in rupees for standing water | from April 2031 | constant
@fact fo = 10000 | other | MH | fine in rupees for standing water | before April 2031 | constant
@fact in = 7310 | other | MH | yards inspected | week 14 | cumulative
@fact nt = 1462 | other | MH | notices served | week 14 | cumulative
@fact ns = 20 | other | MH | percent of the inspected yards that got a notice | week 14 | snapshot
@fact hc = 9 | rate | HA | fall in bookings for May | April 2031 | snapshot
@fact bu = 240000000 | budget | MH | extra money against mosquitoes in rupees | 2031 | plan
@fact g0 = 13000 | cases | M | infections in the earlier epidemic | 2006 | cumulative
@rel sum c14 = c12 + n13 + n14
@rel share dp = da / do
@rel share ns = nt / in
@trap c14 n14 :: all infections this year and one week's
@trap c12 c14 :: the count at two weeks
@trap r14 re14 :: two islands with like names
@trap do dt :: doses delivered and to be given
@trap fi fo :: the new fine and the old one

@doc a-paper | Mauritian daily | 2031-03-25
Chikungunya: {803|n12} new cases, Labourdonnais beds full

The curve has not bent yet. The Ministry of Health recorded {803|n12|t=last week|by=The Ministry of Health} fresh infections last week, its heaviest tally since the mosquito season began, carrying the year's total to {3,046|c12|t=last week}.

Three weeks earlier it stood at {1,187|c9|t=Three weeks earlier}.

{Three|d12} patients have died, all of them with other illnesses. At Sir Gaëtan Labourdonnais Hospital in Flacq, {143|hs|t=on Monday evening} people were being treated on Monday evening in wards meant for {90|-}.

The director of health services, Dr Devi Ramphul, urged adults below {65|ag|by=Dr Devi Ramphul} to ask for the vaccine, of which {120,000|do|t=on Thursday} doses landed at Plaisance on Thursday. "They do no good in the fridge," she said. She wants {90,000|dt|t=by the end of April} in arms by the end of April.

From next Tuesday anyone found with standing water in the yard risks Rs {25,000|fi|t=From next Tuesday} instead of Rs {10,000|fo}.

Tides p. 30 – Races: Saturday, Maiden Cup 8 runners

@doc b-wire | French-language wire in English | 2031-04-08
Mauritius says chikungunya epidemic slowing as toll reaches {six|d14}

PORT LOUIS, April 8 (Agence Océan) - New chikungunya infections in Mauritius fell for a second week, to {611|n14|t=in the week to Sunday} in the week to Sunday from {725|n13|t=the week before} the week before and a peak of {803|n12|t=in late March} in late March, health officials said.

The Indian Ocean island has confirmed {4,382|c14|t=since 1 January} cases since 1 January. {Six|d14} people have died, twice as many as a fortnight ago.

Rodrigues, its dependency to the east, has {97|r14} cases. On Réunion, a French department {175|di} km away, the number is {21,600|re14}.

Uptake of the vaccine has been slow. Of {120,000|do} doses bought by the government, {38,400|da} have been used, or {38 percent|!dp}, leaving little hope of the {90,000|dt} planned for this month.

The last large outbreak, in 2006, infected some {13,000|~g0|t=in 2006} on the main island.

Hotel owners say {nine percent|hc|by=Hotel owners} of the stays reserved for May have been called off.

@doc c-english | health section of a website | 2031-04-09
What to know about chik: jab, fines, symptoms

Health desk | 5 min read | Rate this article: ★★★★ (212)

Who can get vaccinated? Adults from {18|ag0} up to {55|!ag}. Pregnant women should wait. The dose is free at all {26|cc} community centres.

How many have done so? {38,400|da|t=to date} to date, the ministry says. That's {32%|dp} of what is in stock.

How bad is it? {4,832|!c14|t=this year} people have tested positive this year on Mauritius, plus {97|r14} on Rodrigues. The tide may be turning: the weekly number has slipped from {over 800|>n12|v=800} to just above {600|>n14|v=600}.

Are hospitals coping? Just about. Labourdonnais Hospital had {118|hs14|t=on Monday} chik patients on Monday.

Will I be fined for my flower pots? Possibly. Inspectors have been to {7,310|in} yards and left {1,462|nt} notices, which is {one in five|ns|v=20}. The penalty went up on 1 April to {Rs 25,000|fi}.

Where is the money coming from? Cabinet has voted {Rs 240 million|bu}.

TOP STORIES: Petrol down Rs 2 | Cyclone class 1 lifted | Lotto: 3 winners share Rs 41m

@doc d-trade | hotel association newsletter | 2031-04-11
From the desk of the AIH chairman

Dear members,

You've all seen the headlines. Let me give you the figures that matter when a tour operator rings.

First, this is not Réunion. They've had {21,600|re14} cases over there, we've had under {4,400|<c14}. Second, it's going the right way: {803|n12|t=three weeks ago}, {725|n13|^}, {611|n14|t=now}, three weeks ago to now. Third, {six|d14|by=the ministry} deaths, says the ministry, and each one is a sorrow, but none was a visitor.

May bookings are {9%|hc} below where they were. June is holding.

Please make sure your gardeners know about the {Rs 25,000|fi} fine; it used to be {ten|fo|x=1000} thousand and two properties in Belle Mare have already paid. All staff between {18|ag0} and {64|-} can have the vaccine on site if you can muster twenty of them.

The government is putting {Rs 240m|bu} into spraying. We've asked for the coast first.

Yours,
Jean-Noël Appadoo
