@story zb-kisawani-housing
@topic Affordable housing estate in Kisawani, Kenya: handover and dispute
@subject E = Kisawani Gardens | the estate | the scheme | the project
@subject S = State Department for Housing | the State Department | the department | government
@subject C = Jengapro | the contractor | the developer
@subject R = former residents of the old quarters | former residents | evictees | the old tenants
@subject P = Principal Secretary Beatrice Chelagat | Chelagat | the PS
@fact plan = 2240 | homes | E | flats planned | 2029 | plan
@fact done = 1180 | homes | E | flats finished | 2032-08-28 | snapshot
@fact soc = 440 | homes | E | social flats finished | 2032-08-28 | snapshot
@fact aff = 600 | homes | E | affordable flats finished | 2032-08-28 | snapshot
@fact mar = 140 | homes | E | market flats finished | 2032-08-28 | snapshot
@fact app = 38400 | other | E | people who applied | 2032-08 | cumulative
@fact paid = 9150 | other | E | applicants who paid the deposit | 2032-08 | cumulative
@fact one = 840000 | price | E | shillings for a one-room social flat | 2032 | constant
@fact two = 2400000 | price | E | shillings for a two-bedroom affordable flat | 2032 | constant
@fact dep = 10 | other | E | deposit as a share of the price, in percent | 2032 | constant
@fact rate = 6 | rate | S | yearly interest charged to buyers, in percent | 2032 | constant
@fact levy = 1.5 | rate | S | housing levy on gross pay, in percent | 2032 | constant
@fact lev = 73200000000 | revenue | S | shillings collected by the levy | 2031-32 | cumulative
@fact cost = 5100000000 | budget | E | shillings of contract | 2029 | constant
@fact out = 1640000000 | spending | C | shillings paid to the contractor | 2032-08 | cumulative
@fact owe = 470000000 | other | C | shillings of unpaid certificates | 2032-08 | snapshot
@fact ev = 312 | homes | R | families moved out | 2028 | constant
@fact back = 95 | homes | R | families given a flat | 2032-08-28 | snapshot
@fact acre = 14 | area | E | acres of the site | - | constant
@fact jobs = 1900 | jobs | C | workers on the site at the peak | 2031 | constant
@rel sum done = soc + aff + mar
@fact left = 1060 | homes | E | flats not finished | 2032-08-28 | snapshot
@fact wait = 217 | homes | R | families still waiting for a flat | 2032-08-28 | snapshot
@fact depone = 84000 | price | E | shillings of deposit for a one-room social flat | 2032 | constant
@fact dsh = 52.7 | other | E | share of the planned flats that is finished, in percent | 2032-08-28 | snapshot
@fact socsh = 37.3 | other | E | share of the finished flats that is social, in percent | 2032-08-28 | snapshot
@rel diff left = plan - done
@rel diff wait = ev - back
@rel share dsh = done / plan
@rel share socsh = soc / done
@trap plan done :: planned against finished
@trap app paid :: applied against paid
@trap ev back :: moved out against returned
@trap one two :: two sizes
@trap out owe :: paid against owed
@trap cost lev :: one estate against the national levy

@doc a-daily | national daily | 2032-08-29
PS hands over {1,180|done} flats in Kisawani

By Wycliffe Makokha

The State Department for Housing yesterday handed over the first {1,180|done} units at Kisawani Gardens, out of {2,240|plan} to be put up on the {14|acre}-acre site of the old railway quarters.

Principal Secretary Beatrice Chelagat said {600|aff|by=Principal Secretary Beatrice Chelagat} of them were affordable units, {440|soc|^} social and the remaining {140|mar|^} market ones.

A social one-room goes for Sh{840,000|one} and a two-bedroom affordable for Sh{2.4 million|two}. Buyers put down {10 per cent|dep} and repay over {25|-} years at {six per cent|rate}.

"We received {38,400|app|by=the PS} applications for this estate alone," said the PS. Of those, {9,150|paid|by=the PS} had paid the deposit, she added.

Some {312|~ev|t=in 2028} families were moved from the quarters in 2028 with a written promise of first priority. So far, {95|back} have been given keys, she admitted, promising that "the rest are in phase two".

The project is funded through the {1.5 per cent|levy} levy on gross salaries, which brought in Sh{73.2 billion|lev|t=last financial year} last financial year.

@doc b-standard | rival daily | 2032-08-30
Jengapro: we are owed {Sh470m|owe|v=470000000}, phase two has stalled

Investigations Desk

Barely a day after the pomp at Kisawani, the contractor has laid bare the state of the second phase: {four|-} foundation slabs and a watchman.

Jengapro's director, Hussein Gedi, told this paper that certificates worth Sh{470 million|owe|t=as at mid-August|by=Hussein Gedi} were outstanding as at mid-August. Out of a contract of Sh{5.1 billion|cost}, he has been paid Sh{1.46 billion|!out|by=he}.

At the height of works in 2031 he had {1,900|jobs|t=At the height of works in 2031|by=he} people on site. "Today I've {sixty|-}."

That means the other {1,060|left} houses, and with them the {217|wait} families from the old quarters who are yet to get one, will wait.

The PS dismissed the claim as "blackmail". The {470 million|owe|m=denied|by=she}, she said, "exists only in his mind".

@doc c-community | community radio script | 2032-08-30
Sauti ya Kisawani, bulletin of seven, Swahili/English

Habari za jioni. Out of every {seven|-} people who asked for a house in Kisawani Gardens, not even one can get it: {thirty-eight thousand four hundred|app} applied, and {one thousand one hundred and eighty|done|t=on Saturday} houses were opened on Saturday.

Mama Akinyi Were lived in quarter number {14B|-} for {31|-} years. She is one of {three hundred and twelve|ev|s=families} families who were removed. {Fifty-nine|!back} have returned. She's not among them, because she can't raise {eighty-four thousand|depone} shillings, the deposit for a single room.

The department says that a two-bedroom house is {two point four million|two|by=The department}. "With the interest of {six|rate} percent, my grandchildren will finish it," Mama Akinyi told our reporter.

Tomorrow: water rationing in Blocks C to F.

@doc d-newsletter | business newsletter | 2032-09-02
The Plinth — property & levy notes from Nairobi

*Kisawani, by the spreadsheet*

Units: {1,180|done} delivered of {2,240|plan}, or {53%|~dsh}, three years in.
Split: {440|soc}/{600|aff}/{140|mar} (social/affordable/market). The statute wants 30% social; they're at {37|~socsh}.
Cash: {Sh1.64bn|out|v=1640000000} out of the door, {Sh470m|owe|v=470000000} in the in-tray, {Sh5.1bn|cost|v=5100000000} on the contract. Whoever tells you phase one was a third of the budget is about right.
Demand: {38,400|app} forms, {9,150|paid} deposits. Ignore the first, respect the second.
Levy: {Sh72.3bn|!lev|v=72300000000|t=FY32} in FY32, so Kisawani is a rounding error.

We'd bet on a price cut of the {140|mar} at the top. Nobody pays {Sh5.9m|-} to overlook a rail yard.
