@story m5-nepal-temple
@topic Fire and rebuilding of the Tripura Mahadev temple in Bhaktapur, Nepal
@subject T = Tripura Mahadev temple | Tripura Mahadev | the temple | the pagoda | the shrine
@subject F = fire at Tripura Mahadev | the fire | the blaze | the flames
@subject D = Department of Archaeology | DoA | the department | the archaeologists
@subject U = UNESCO Kathmandu | UNESCO | the UN body
@subject H = Heritage Hands Nepal | Heritage Hands | the charity | the trust
@subject K = Sunita Shilpakar | Shilpakar | the chief carver | the master carver
@subject B = Bhaktapur Fire Service | the fire service | firefighters | the brigade
@fact yr = 1681 | other | T | year in which it was built | - | constant
@fact yrs = 352 | age | T | years since it was built | 2033 | snapshot
@fact str = 187 | other | T | carved struts | before 2033-02-17 | constant
@fact lost = 94 | other | T | carved struts destroyed | 2033-02-18 | cumulative
@fact sav = 93 | other | T | carved struts carried out | 2033-02-18 | cumulative
@fact h = 22.4 | distance | T | metres in height | before 2033-02-17 | constant
@fact roofs = 3 | other | T | roofs | before 2033-02-17 | constant
@fact roofl = 2 | other | T | roofs that fell in | 2033-02-18 | cumulative
@fact eng = 11 | other | B | fire engines | 2033-02-17 night | snapshot
@fact hrs = 7 | duration | F | hours until it was out | 2033-02-18 | constant
@fact call = 20:35 | clock | F | time of the alarm | 2033-02-17 | constant
@fact out = 03:40 | clock | F | time when it was out | 2033-02-18 | constant
@fact inj = 8 | injuries | F | people hurt | 2033-02-18 | cumulative
@fact sav2 = 460 | evacuated | F | neighbours led away | 2033-02-17 night | cumulative
@fact est1 = 310000000 | budget | D | rupees to rebuild it | February 2033 | plan | projected
@fact est2 = 445000000 | budget | D | rupees to rebuild it | June 2033 | plan | projected
@fact gov = 150000000 | budget | D | rupees from the state | June 2033 | plan | pledged
@fact un = 1200000 | fundraising | U | dollars of aid | June 2033 | plan | pledged
@fact don = 61000000 | fundraising | H | rupees of private gifts | 2033-06-15 | cumulative
@fact usd = 3300000 | budget | D | dollars to rebuild it | June 2033 | plan | projected
@fact unr = 160000000 | fundraising | U | rupees of aid | June 2033 | plan | pledged
@fact hole = 74000000 | budget | D | rupees still missing | June 2033 | plan
@fact dn = 4900 | other | H | givers | 2033-06-15 | cumulative
@fact car = 26 | jobs | K | carvers at work | June 2033 | snapshot
@fact need = 60 | jobs | K | carvers needed | June 2033 | plan
@fact wood = 240 | other | T | cubic metres of sal timber needed | June 2033 | plan
@fact end = 2037-10-01 | date | T | day of the reopening | June 2033 | plan
@fact agek = 51 | age | K | age of the carver | June 2033 | snapshot
@fact q15 = 131 | other | D | monuments rebuilt since the earthquake | 2033 | cumulative
@trap lost sav :: burnt and carried out
@trap roofs roofl :: all roofs and those that fell
@trap est1 est2 :: two estimates
@trap gov est2 :: the state's part and the whole
@trap don gov :: gifts and state money
@trap car need :: at work, and needed
@fact lsh = 50 | other | T | percent of struts destroyed | 2033-02-18 | cumulative
@rel share lsh = lost / str
@rel sum str = lost + sav
@rel diff hole = est2 - don - gov - unr
@rel convert unr = un
@rel convert usd = est2

@doc a-wire | wire agency | 2033-02-18
Fire guts {352|yrs}-year-old temple in Nepal

KATHMANDU — A fire destroyed {two|roofl} of the {three|roofs} tiers of Bhaktapur's Tripura Mahadev temple overnight, injuring {eight|inj|t=overnight} people, officials said on Friday.

The alarm was raised at {8:35 p.m.|call} and {11|eng} engines from {four|-} towns needed {seven|~hrs} hours to put it out, the Bhaktapur Fire Service said. About {460|~sav2|t=overnight} people living around the square were moved to a school.

The {22.4|h}-metre pagoda, built in {1681|yr}, had come through the great earthquakes of the 20th and 21st centuries. "We carried out what we could," said a priest. Volunteers passed {93|sav} of its {187|str} carved struts from hand to hand; the rest are charcoal.

The Department of Archaeology's first guess at the bill was {310 million|est1|t=first|by=The Department of Archaeology} rupees. The cause was not known.

@doc b-republica | Kathmandu daily | 2033-06-16
Four months on, {twenty-six|car} chisels
Prajwal Maskey

BHAKTAPUR: You hear the workshop before you see it. {Twenty-six|car} men and women tap at a row of blocks as if answering each other. "I need {sixty|need}," says Sunita Shilpakar, {51|agek}, the first woman to be appointed master carver in the valley. "I've had {three|-} weddings and a Qatar visa since April."

Each of the {94|lost} struts lost on the night of the fire has to be cut from sal, {240|wood} cubic metres of it with the beams, and no one has that much seasoned sal.

Nor the money. The department has revised its estimate from {Rs 310 million|est1|v=310000000} to {Rs 445 million|est2|v=445000000}. The state promises {Rs 150 million|gov|v=150000000}, UNESCO {$1.2 million|un}; Heritage Hands has collected {Rs 61 million|don|v=61000000|t=to date} to date.

There is precedent: {131|q15} monuments have been put back up since the earthquake. If all goes well the goddess returns on {1 October 2037|end}.

@doc c-unescofeature | UN body web feature | 2033-06-14
Hands that remember: rebuilding Tripura Mahadev

When the last ember was doused at {3.40 a.m.|out|t=on 18 February} on 18 February, {half|~lsh} of the sculpted supports of one of Bhaktapur's finest pagodas were gone: {94|lost} out of {187|str}.

UNESCO will contribute {US$ 1.2 million|un} towards a reconstruction now costed at {445 million|est2|t=now} Nepalese rupees, or some {US$ 3.3 million|~usd}. The Government has earmarked {150 million rupees|gov|v=150000000|m=pledged}.

Training is at the heart of the project. Master carver Sunita Shilpakar leads a team of {26|car}; the aim is {60|need}. Apprentices learn from photographs taken in 1974, 1999 and 2016.

© UNESCO Kathmandu/R. Bajracharya. Licence CC-BY-SA 3.0 IGO

@doc d-charity | charity appeal e-mail | 2033-06-15
Subject: The pagoda isn't out of the woods (sorry)

Dear friend of old bricks,

Since February you and {4,900|dn} others have given {61 million rupees|don|v=61000000|t=Since February}. That is not small change. It pays for all of the struts and {one|-} of the {two|roofl} roofs that fell.

But. A new reckoning says we need {445 million|est2|s=A new reckoning}, not {310|est1|x=1000000}. The government's share is {150|gov|x=1000000|m=pledged}, UNESCO's about {160|~unr|x=1000000} at today's rate. Do the sum and you'll see a hole of roughly {seventy|~hole|x=1000000}-odd million.

There are {eight|inj} people who can show you their burns from that night. One of them, Ram Krishna, {68|-}, carried the tympanum of the east door out on his back. He'd like to see it go up again before {October 2037|end}, "if the knees agree".

Give now → (Rs 500 buys a chisel)
