@story xd-tallinn-heat
@topic New heating and power prices in an Estonian town
@subject K = Koidula Soojus | Koidula Heat | the utility
@subject A = Competition Authority | the authority | the regulator
@subject H = a household in a two-room flat | the average household | a typical household
@subject T = Leelo Sepp | Sepp | the mayor
@fact h1 = 84 | price | K | euros for a megawatt hour of heat | until 2026-09-30 | snapshot
@fact h2 = 105 | price | K | euros for a megawatt hour of heat | from 2026-10-01 | plan
@fact up = 25 | rate | K | rise in the price of heat in percent | from 2026-10-01 | plan
@fact eu = 21 | price | K | euros added to a megawatt hour of heat | from 2026-10-01 | plan
@fact ask = 118 | price | K | euros for a megawatt hour of heat asked for | 2026-05 | snapshot
@fact fuel = 61 | price | K | euros for fuel in a megawatt hour | from 2026-10-01 | plan
@fact cap = 27 | price | K | euros for capital in a megawatt hour | from 2026-10-01 | plan
@fact lab = 17 | price | K | euros for staff and repairs in a megawatt hour | from 2026-10-01 | plan
@fact use = 9 | other | H | megawatt hours of heat used in a year | - | constant
@fact bill = 945 | price | H | euros for heat in a year | from 2026-10-01 | plan
@fact old = 756 | price | H | euros for heat in a year | until 2026-09-30 | snapshot
@fact ex = 189 | price | H | euros more for heat in a year | from 2026-10-01 | plan
@fact pow = 16.2 | price | H | cents for a kilowatt hour of electricity | 2026 | snapshot
@fact aid = 100 | budget | T | euros of aid promised to each pensioner household | 2026-08 | plan | pledged
@fact n = 1340 | homes | T | pensioner households entitled to aid | 2026-08 | constant
@fact fund = 134000 | budget | T | euros of aid in all | 2026-08 | plan | pledged
@rel sum h2 = fuel + cap + lab
@rel change up = h1 -> h2
@rel diff eu = h2 - h1
@rel product bill = h2 * use
@rel product old = h1 * use
@rel diff ex = bill - old
@rel product fund = aid * n
@trap h2 ask :: approved and asked for
@trap up fuel :: percent and euros

@doc ken-release | decision of the regulator | 2026-08-19
Authority approves heat price for Koidula

The Competition Authority has approved a ceiling of {€105|h2|t=from 1 October|by=The Competition Authority} per MWh for Koidula Heat from 1 October. The utility had applied for {€118|ask|by=The utility|t=in May} in May. The present price is {€84|h1|t=present}; the difference is {€21|eu}.

Of the new price {€61|fuel} is fuel, {€27|cap} capital cost and {€17|lab} labour and maintenance. Decision 7-3/26-114.

@doc pealinn-daily | national daily | 2026-08-20
Koidula's radiators to cost {a quarter|up} more

Heat in Koidula goes up by {25 percent|up|t=in October} in October, from {84|h1|t=now} euros now to {105|h2|^}. A household in a two-room flat, which burns through {nine|use} megawatt hours a year, will pay {945 euros|bill} at the new rate where it paid {756|old} at the old: {189 euros|ex} more. Electricity, at {16.2 cents|pow|v=16.2} a kilowatt hour, stays where it is.

Mayor Leelo Sepp promises each of {1,340|n} pensioner households {100 euros|aid|by=Leelo Sepp}. That is {134,000|fund} out of the reserve.

@doc koidula-forum | community newsletter | 2026-08-22
Ask Aunt Maret

Q: They say {25 percent|up}. Is that right?
A: Take {105|h2|t=from October} from October, take off {84|h1|t=the old price}, the old price, and you have {21|eu} euros. {21|eu} on {84|h1} is {a quarter|up}. So yes.

Q: And where does it go?
A: Wood chips and gas eat {61|fuel} of the {105|h2}; the loan for the new boiler takes {27|cap}; Jaan, Priit and the spanners {17|lab}. Had the utility got the {118|ask} it wanted, you would be writing to me in capitals.

Q: I have the two-room flat.
A: {Nine|use} times {105|h2} is {945|bill}.
