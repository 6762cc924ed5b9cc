@story xb-penrose-steel
@topic Steelworks furnace closure and redundancies, Wales, 2029
@subject S = Penrose Steel | Penrose | steelmaker | company
@subject F = furnace staff | furnace
@subject R = rolling mill staff | rolling mill
@subject O = office staff | offices
@subject W = Welsh Government | Cardiff | government
@subject U = Steel Community Union | SCU | union
@subject E = electric arc furnace | new furnace
@fact j = 3200 | jobs | S | people employed | 2029-01 | snapshot
@fact cut = 1120 | jobs | S | jobs to go | 2029 | plan
@fact cf = 640 | jobs | F | jobs to go | 2029 | plan
@fact cr = 305 | jobs | R | jobs to go | 2029 | plan
@fact co = 175 | jobs | O | jobs to go | 2029 | plan
@fact left = 2080 | jobs | S | people employed after the cuts | 2029 | plan
@fact cp = 35 | other | S | share of the jobs to go | 2029 | plan
@fact vol = 840 | jobs | S | voluntary redundancies | 2029 | plan
@fact comp = 280 | jobs | S | compulsory redundancies | 2029 | plan
@fact vs = 75 | other | S | share of the jobs to go voluntarily | 2029 | plan
@fact pk = 35000 | price | S | average redundancy package in pounds | 2029 | plan
@fact pkt = 39200000 | budget | S | redundancy packages in all in pounds | 2029 | plan
@fact inv = 800000000 | budget | E | investment in pounds | 2029 | plan
@fact ig = 320000000 | budget | W | part of the investment in pounds | 2029 | plan | pledged
@fact ic = 480000000 | budget | S | part of the investment in pounds | 2029 | plan
@fact igs = 40 | other | W | share of the investment | 2029 | plan | pledged
@fact co2a = 5 | other | S | million tonnes of carbon dioxide a year | 2028 | constant
@fact co2b = 1.5 | other | S | million tonnes of carbon dioxide a year with the new furnace | 2031 | plan | projected
@fact co2p = -70 | rate | S | change in carbon dioxide | 2031 | plan | projected
@fact lossd = 900000 | profit | S | pounds lost each day | 2028 | constant
@fact lossy = 328500000 | profit | S | pounds lost in a year | 2028 | constant
@fact days = 365 | duration | - | days in a year | - | constant
@fact ue = 2700 | jobs | U | jobs at risk among suppliers | 2029 | plan | projected
@rel sum cut = cf + cr + co
@rel sum j = cut + left
@rel share cp = cut / j
@rel sum cut = vol + comp
@rel share vs = vol / cut
@rel product pkt = pk * cut
@rel sum inv = ig + ic
@rel share igs = ig / inv
@rel change co2p = co2a -> co2b
@rel product lossy = lossd * days
@trap ue left :: jobs at suppliers against jobs that stay
@trap cp igs :: two shares of different things

@doc wire | wire agency | 2029-01-24
Welsh steelmaker to cut more than {a third|>cp|v=33.3} of workforce

PORT PENROSE, Wales — Penrose Steel said it would shed {1,120|cut|t=this year} of its {3,200|j} jobs this year, {35%|cp|^}, as it swaps its last blast furnace for an electric one. It will have {2,180|!left} people left.

Furnace crews lose {640|cf} jobs, the rolling mill {305|cr} and the offices {175|co}. {Three-quarters|vs} of those to go, {840|vol}, have volunteered; {280|comp} will be compulsory redundancies.

The company says it loses {900,000|lossd|by=The company} pounds a day, or {328.5 million|lossy|^} in the {365|days} days of a year.

@doc local | valley newspaper | 2029-01-25
"My father lit it, I shall put it out"

By Angharad Tudur-Price

The average package is £{35,000|pk}. For all {1,120|cut} leavers Penrose has set aside £{32.9 million|!pkt}.

The new furnace will cost £{800 million|inv}; Cardiff puts in £{320 million|ig} ({30 per cent|!igs}) and the company £{480 million|ic}. Carbon dioxide falls from {5 million|co2a|v=5} tonnes a year to {1.5 million|co2b|v=1.5}, down {70 per cent|co2p|v=-70}.

The union fears for {2,700|ue} more jobs among suppliers.

Of the jobs to go, {840|vol} go by choice and {280|comp} not.

@doc union | union bulletin | 2029-01-26
SCU bulletin 7: know the numbers

{640|cf} furnace, {305|cr} rolling mill, {175|co} offices: {1,120|cut} jobs. {2,080|left} of {3,200|j} stay, for now. We did not agree to a single one of the {280|comp} compulsory notices.

They have £{480 million|ic} for a furnace, they get £{320 million|ig} from the government, £{800 million|inv} together, and £{35,000|pk} for a life's work.
