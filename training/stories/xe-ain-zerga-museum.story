@story xe-ain-zerga-museum
@topic First year of the mosaics museum of Aïn Zerga
@subject M = Mosaics Museum of Aïn Zerga | the museum | the house
@subject D = Samia Belkacem-Roy | Belkacem-Roy | the director
@subject S = Ministry of Culture | the ministry | the state
@fact v = 185000 | crowd | M | visitors | first year | cumulative
@fact full = 111000 | crowd | M | visitors at the full price | first year | cumulative
@fact red = 46250 | crowd | M | visitors at the reduced price | first year | cumulative
@fact fre = 27750 | crowd | M | visitors free of charge | first year | cumulative
@fact fs = 60 | other | M | share of the full price in the visitors | first year | cumulative
@fact frs = 15 | other | M | share of free entry in the visitors | first year | cumulative
@fact exp = 160000 | crowd | M | visitors | first year | plan | projected
@fact ov = 25000 | crowd | M | visitors above the forecast | first year | constant
@fact pf = 500 | price | M | full price of a ticket in dinars | - | constant
@fact rf = 55500000 | revenue | M | dinars from tickets at the full price | first year | cumulative
@fact rr = 9250000 | revenue | M | dinars from tickets at the reduced price | first year | cumulative
@fact pr = 200 | price | M | reduced price of a ticket in dinars | - | constant
@fact rt = 64750000 | revenue | M | dinars from tickets | first year | cumulative
@fact cost = 98000000 | spending | M | dinars that the museum cost to run | first year | cumulative
@fact sub = 33250000 | budget | S | dinars of subsidy | first year | cumulative
@fact cap = 600 | crowd | M | visitors allowed at a time | - | constant | threshold
@trap ov fre :: above the forecast and free of charge
@trap rt exp :: dinars and visitors
@rel sum v = full + red + fre
@rel share fs = full / v
@rel share frs = fre / v
@rel diff ov = v - exp
@rel product rf = full * pf
@rel product rr = red * pr
@rel sum rt = rf + rr
@rel diff sub = cost - rt

@doc a-daily | daily | 2031-04-08
Mosaics draw {185,000|v} in their first year

AÏN ZERGA. The ministry had hoped for {160,000|exp|by=The ministry} visitors, and got {185,000|v|t=in the first twelve months}, {25,000|ov} more, in the first twelve months of the museum in the old customs house. {111,000|full} paid the full price, {46,250|red} a reduced one and {27,750|fre} nothing at all.

"{Fifteen|frs} per cent come for free, and those stay longest," director Samia Belkacem-Roy said on Tuesday.

The full ticket is {500|pf} dinars and has earned {55.5 million|rf}; the reduced one, at {200|pr}, added {9.25 million|rr}. In all {64.75 million|rt}. Since the house cost {98 million|cost} to run, the state put in {33.25 million|sub}.

On Fridays there are queues. No more than {600|cap} may be inside.

@doc b-release | press release | 2031-04-07
Mosaics Museum: a year in figures

Visitors {185,000|v} (forecast: {160,000|exp}; difference: +{25,000|ov})
of whom at full price {111,000|full} ({60%|fs})
reduced {46,250|red}
free {27,750|fre} ({15%|frs})
Opening hours: 9 to 17, Fridays 14 to 21.

@doc c-column | column | 2031-04-12
Who pays for the fish?

I love the fish mosaic. I'd pay double. Most pay {500|pf} dinars, {111,000|full} people did, and the till held {55.5 million|rf}. Add {9.25 million|rr} from students and you have {64.75 million|rt}.

Running the place took {98 million|cost}. Take one from the other and {33.25 million|sub} remains for the taxpayer, which on {185,000|v} heads is about {180|-} dinars each. For a fish of the third century that's cheap.
