@story xe-glenorrin-appeal
@topic Flood appeal of the Glenorrin Trust: what came in and where it went
@subject G = Glenorrin Trust | the trust | the charity
@subject A = Glenorrin flood appeal | the appeal | the fund | the pot
@subject S = Strathmoy Lottery Fund | the lottery fund | Strathmoy
@fact inc = 864000 | fundraising | A | money received | 2031-05-31 | cumulative
@fact ind = 518400 | fundraising | A | money received from individuals | 2031-05-31 | cumulative
@fact fir = 183600 | fundraising | A | money received from companies | 2031-05-31 | cumulative
@fact lot = 112000 | fundraising | A | money received from the lottery fund | 2031-05-31 | cumulative
@fact caf = 50000 | fundraising | A | money received from events | 2031-05-31 | cumulative
@fact ish = 60 | other | A | share of individuals in money received | 2031-05-31 | cumulative
@fact spt = 702000 | spending | A | money spent | 2031-05-31 | cumulative
@fact gra = 489500 | spending | A | grants to households | 2031-05-31 | cumulative
@fact wks = 147300 | spending | A | repair of halls and bridges | 2031-05-31 | cumulative
@fact adm = 65200 | spending | A | administration | 2031-05-31 | cumulative
@fact rem = 162000 | fundraising | A | money unspent | 2031-05-31 | snapshot
@fact hh = 445 | other | A | households that received a grant | 2031-05-31 | cumulative
@fact avg = 1100 | other | A | average grant | 2031-05-31 | cumulative
@fact tar = 800000 | fundraising | A | money sought | - | plan | threshold
@fact ov = 8 | other | A | percent by which the target was beaten | 2031-05-31 | snapshot
@fact s26 = 140000 | budget | S | money for relief | 2031 | plan
@trap lot s26 :: the lottery fund spends on other relief too
@rel sum inc = ind + fir + lot + caf
@rel share ish = ind / inc
@rel sum spt = gra + wks + adm
@rel diff rem = inc - spt
@rel product gra = hh * avg
@rel change ov = tar -> inc

@doc a-accounts | results page | 2031-06-20
Glenorrin Trust — flood appeal, account to 31 May 2031

RECEIVED
Individuals £{518,400|ind|t=to 31 May 2031}
Companies £{183,600|fir|^}
Lottery fund £{112,000|lot|^}
Ceilidhs, cafés, sponsored swims £{50,000|caf|^}
TOTAL £{864,000|inc|^}

PAID OUT
Grants to households £{489,500|gra|^}
Halls and bridges £{147,300|wks|^}
Administration £{65,200|adm|^}
TOTAL £{720,000|!spt|^}

IN HAND £{162,000|rem|^}

Scottish charity no. SC099917. Independent examiner: F. Okonjo, CA.

@doc b-daily | local daily | 2031-06-24
Where the flood money went

By Catriona Vass

A year after the Orrin took the bridge, the Glenorrin Trust has opened its books. It asked for {£800,000|tar} and was given, by the end of May, {£864,000|inc|t=by the end of May|by=its books}, {8 per cent|ov} above target. Of every pound, {60p|ish|v=60} came out of private pockets.

Grants have gone to {445|hh|t=by the end of May} households. They got {£1,200|!avg} each on average, {£489,500|gra|t=by the end of May} in total. Village halls and {two|-} footbridges took {£147,300|wks}, and the trust's own costs were {£65,200|adm}. All that adds up to {£702,000|spt}, so there is {£162,000|rem} left, enough, says chairman Euan Sinha, "for one more bad winter".

The lottery fund at Strathmoy set aside {£140,000|s26|t=this year} for relief this year, not all of it for Glenorrin: our share was {£112,000|lot}.

@doc c-letter | newsletter | 2031-07-01
From the trust to all donors

You gave more than we dared to ask. {£864,000|inc} is {eight|ov} per cent over the {£800,000|tar} we set ourselves. Please don't think that the big cheques did it. Companies ({£183,600|fir}), the lottery ({£112,000|lot}) and your dances and swims ({£50,000|caf}) all helped; people like you ({£518,400|ind}) did the rest, that is to say {60|ish} per cent.

Still in the bank: {£162,000|rem}. It will not stay there long.
