@story xa-cascais-rents
@topic Housing programme of the town of Vale do Cisne, Portugal
@subject C = Câmara de Vale do Cisne | Vale do Cisne | the council | the town hall
@subject B = Bairro das Amoreiras | Amoreiras | the estate
@subject V = Vereadora Iolanda Quintão | Quintão | the councillor for housing
@subject O = the opposition | Movimento Cisne Vivo
@fact h = 324 | homes | B | flats to be built | - | plan | pledged
@fact b1 = 96 | homes | B | flats with one bedroom to be built | - | plan | pledged
@fact b2 = 162 | homes | B | flats with two bedrooms to be built | - | plan | pledged
@fact b3 = 66 | homes | B | flats with three bedrooms to be built | - | plan | pledged
@fact s2 = 50 | other | B | two-bedroom flats as a share of all | - | plan | pledged
@fact cpf = 145000 | price | B | euros to build a flat | - | plan | projected
@fact tot = 46980000 | budget | B | euros for the whole estate | - | plan | projected
@fact eu = 28188000 | budget | B | euros from European funds | - | plan | pledged
@fact eus = 60 | other | B | European funds as a share of the cost | - | plan | pledged
@fact own = 18792000 | budget | C | euros that the council itself must find | - | plan | projected
@fact ap = 1296 | waiting | C | households on the waiting list | 2028-05 | snapshot
@fact ra = 4 | other | C | households waiting for each new flat | 2028-05 | snapshot
@fact r0 = 800 | price | C | euros of monthly rent on the market | 2023 | snapshot
@fact r1 = 1120 | price | C | euros of monthly rent on the market | 2028 | snapshot
@fact rp = 40 | rate | C | change of market rents | 2028 | snapshot
@fact rs = 392 | price | B | euros of monthly rent on the estate | - | plan | pledged
@fact rsp = 35 | other | B | rent on the estate as a share of the market's | - | plan | pledged
@fact rd = 728 | other | B | euros a month that a tenant saves | - | plan | projected
@fact dn = 81 | homes | B | flats finished | 2028-05 | snapshot
@fact dns = 25 | other | B | flats finished as a share of the planned | 2028-05 | snapshot
@fact td = 243 | homes | B | flats still to be finished | 2028-05 | plan
@rel sum h = b1 + b2 + b3
@rel share s2 = b2 / h
@rel product tot = h * cpf
@rel share eus = eu / tot
@rel diff own = tot - eu
@rel product ap = h * ra
@rel change rp = r0 -> r1
@rel share rsp = rs / r1
@rel diff rd = r1 - rs
@rel share dns = dn / h
@rel diff td = h - dn
@trap h dn :: planned and finished
@trap rp rsp :: a rise and a share of rents
@trap own eu :: who pays which part

@doc a-release | press release | 2028-05-09
Câmara celebrates first keys in Amoreiras

The Bairro das Amoreiras will comprise {324|h} flats: {96|b1} with one bedroom, {162|b2} with two and {66|b3} with three. {81|dn|t=today} are finished today, {25%|dns} of the programme, and families move in on Saturday.

At {€145,000|cpf} a flat the investment is {€46.98 million|tot}. European funds contribute {€28.19 million|eu|by=The councillor for housing}, which is {60%|eus}; the municipality pays {€18.79 million|own}.

The councillor for housing underlines that the monthly rent of {€392|rs} is {35%|rsp} of what the market asks ({€1,120|r1}).

@doc b-weekly | local weekly | 2028-05-12
{Four|ra} families for every key

There are {1,296|ap} households on the town hall's list and {324|h} flats on its drawings: {four|ra} to each. So far {81|dn|t=So far} have doors that lock. The other {234|!td} are concrete, or fields.

A flat that let for {€800|r0|t=in 2023} in 2023 costs {€1,120|r1|t=now} now, {32%|!rp} more. In Amoreiras it will be {€392|rs}, and a tenant keeps {€728|rd} a month.

Who pays? Brussels, mostly. The town's own part of the {€46.98 million|tot} is {€18.79 million|own}; {€28.19 million|eu} comes from outside.

Rua Nova 114 remains closed to traffic until Friday.

@doc c-opp | statement of a party | 2028-05-10
Cisne Vivo: {a quarter|dns} of a promise

Councillor Quintão cut the ribbon for {81|dn} flats. She promised {324|h}. We are still owed {243|td}.

{Half|s2} of the estate is two-bedroom flats ({162|b2}); {96|b1} are for couples and singles, and only {60|!b3} for larger families, although these wait longest.
