@story castelvento-tari
@topic Castelvento, Italy: a hill town's waste tax, its day-trippers and a gate at the bottom of the road, 2035-36
@subject T = Castelvento | the comune | the town
@subject W = waste tax | TARI | the tax
@subject E = entry ticket | the gate fee | the ticket
@subject S = Servizi Ambientali Valdora | SAV | waste company
@subject M = Mayor Loredana Quarantotti | Quarantotti | the mayor
@subject H = Association of Lodgings | the hoteliers
@subject R = committee of residents | the residents' committee
@fact p0 = 2480 | other | T | residents | 2020 | snapshot
@fact p1 = 1612 | other | T | residents | 2035 | snapshot
@fact pd = 35 | rate | T | fall in residents | 2020 to 2035 | snapshot
@fact v0 = 790000 | other | T | day visitors in a year | 2034 | cumulative
@fact v1 = 860000 | other | T | day visitors in a year | 2035 | cumulative
@fact vg = 8.86 | rate | T | growth in day visitors | 2035 | snapshot
@fact vm = 9400 | other | T | day visitors on the busiest day | 2035-08-15 | snapshot
@fact vc = 4000 | other | T | day visitors at once under the new rule | 2036 | constant | threshold
@fact w1 = 3120 | other | T | tonnes of waste | 2035 | cumulative
@fact wt = 1935 | other | T | tonnes of waste left by tourists | 2035 | snapshot | projected
@fact wr = 1185 | other | T | tonnes of waste of residents | 2035 | snapshot | projected
@fact ws = 62.02 | other | T | share of waste left by tourists | 2035 | snapshot
@fact rc = 58 | other | T | share of waste recycled | 2035 | snapshot
@fact rt = 65 | other | - | share of waste recycled required by law | - | constant | threshold
@fact c0 = 1180000 | spending | S | euros for collecting waste | 2034 | cumulative
@fact c1 = 1416000 | budget | S | euros for collecting waste | 2036 | plan
@fact cg = 20 | rate | S | growth in the cost of collecting waste | 2034 to 2036 | snapshot
@fact t0 = 388 | price | W | euros a year for a family of three | 2035 | snapshot
@fact t1 = 519 | price | W | euros a year for a family of three | 2036 | plan
@fact t2 = 405 | price | W | euros a year for a family of three | 2036 as adopted | plan
@fact td = 131 | price | W | euros a year added for a family of three | 2036 | plan
@fact ta = 17 | price | W | euros a year added for a family of three | 2036 as adopted | plan
@fact un = 214000 | other | W | euros of tax unpaid | 2035-12 | snapshot
@fact e1 = 3 | price | E | euros for a visitor | 2036-06-01 | plan
@fact e2 = 5 | price | E | euros for a visitor on a crowded day | 2036-06-01 | plan
@fact er = 1500000 | revenue | E | euros a year | 2036 | plan | projected
@fact ea = 412000 | revenue | E | euros taken | 2036-06-01 to 2036-08-31 | cumulative
@fact es = 137000 | other | E | tickets sold | 2036-06-01 to 2036-08-31 | cumulative
@fact ef = 61 | other | E | fines | 2036-06-01 to 2036-08-31 | cumulative
@fact eg = 240000 | spending | E | euros for gates and software | 2036 | cumulative
@fact ej = 14 | jobs | E | stewards | 2036-08 | snapshot
@fact ed = 21 | rate | T | fall in day visitors | summer 2036 | snapshot
@fact bd = 1140 | other | T | tourist beds | 2036 | snapshot
@fact bh = 402 | other | T | tourist beds in hotels | 2036 | snapshot
@fact ba = 738 | other | T | tourist beds in flats | 2036 | snapshot
@fact ht = 2.50 | price | T | euros a night of tourist tax | 2036 | constant
@fact hr = 310000 | revenue | T | euros a year of tourist tax | 2035 | cumulative
@fact vf = 7 | votes_cast | T | councillors for the ticket | 2036-02-27 | snapshot
@fact va = 4 | votes_cast | T | councillors against the ticket | 2036-02-27 | snapshot
@fact vs = 11 | seats | T | members of council | - | constant
@fact sg = 534 | other | R | signatures | 2036-02-20 | cumulative
@fact pr = 180 | crowd | R | people who carried bin bags to the square | 2036-02-08 | snapshot
@fact bg = 92 | other | R | bin bags left on the steps | 2036-02-08 | snapshot
@fact sh = 23 | other | T | souvenir shops | 2036 | snapshot
@fact sb = 1 | other | T | bakeries | 2036 | snapshot
@fact bu = 6100000 | budget | T | euros in the budget | 2036 | plan
@trap v0 v1 :: two years of visitors
@trap v1 vm :: a year and a day
@trap vm vc :: the record and the new limit
@trap w1 wt :: all waste and the tourists'
@trap t1 t2 :: the draft tax and the adopted one
@trap er ea :: forecast and takings
@trap e1 e2 :: the ordinary and crowded-day price
@trap e1 ht :: day ticket and tax on a night
@trap rc rt :: share reached and share required
@trap bd bh :: all beds and hotel beds
@rel change pd = p0 -> p1
@rel change vg = v0 -> v1
@rel sum w1 = wt + wr
@rel share ws = wt / w1
@rel change cg = c0 -> c1
@rel diff td = t1 - t0
@rel diff ta = t2 - t0
@rel sum bd = bh + ba
@rel sum vs = vf + va

@doc a-valle | weekly of the valley | 2036-02-12
A town of {1,612|p1} pays for the ice-cream cups of {860,000|v1}

La Voce della Valdora — Ornella Tschudi

CASTELVENTO – There were {ninety-two|bg} of them, tied with care, and by nine on Friday evening they covered the steps of the town hall. Some {180|~pr} residents had carried the bags up themselves. “It isn't our rubbish,” said Egidio Marangon, 77. “Ours is already in the right bin.”

The draft budget raises the TARI for a family of three from {€388|t0|t=last year} last year to {€519|t1}. That's {€131|td} for nothing, in the words of the residents' committee, which has gathered {534|sg|by=the residents' committee} signatures, in a town where that is nearly everyone one meets.

SAV, the waste company, says collecting will cost {€1.416 million|c1|t=this year} this year, {a fifth|cg|v=20} more than in 2034. Of the {3,120|w1} tonnes it took away in 2035 it attributes {1,935|wt} to people who came for the day. They grow: {790,000|v0|t=in 2034} in 2034, {860,000|v1|t=the year after} the year after, up {nearly nine|~vg|v=9} per cent.

And the recycling? {58|rc} per cent, where the law wants {65|rt}. Visitors, explains a collector, believe everything's paper.

@doc b-council | minutes, translated by the council for foreign residents | 2036-02-27
COMUNE DI CASTELVENTO
Extract from the session of 27 February 2036, hrs 20.30

Item 4. Entry ticket

The Mayor illustrates. From 1 June whoever enters the walls for the day between 9 and 18 will pay {€3|e1}; on days marked red in the calendar, {€5|e2}. Exempt: residents, children under 12, those who sleep in Castelvento (they already pay the tourist tax of {€2.50|ht}). At no time will more than {4,000|vc} visitors be within the walls. On 15 August last there were {9,400|vm|t=15 August last}.

Expected revenue {€1.5 million|er} per year, against a budget of {€6.1 million|bu}.

Item 5. TARI 2036

In view of item 4 the tariff is redetermined. Family of three: {€405|t2} (increase: {€17|ta}).

Councillor Fabbri (minority) asks what happens if the tickets aren't sold. The Mayor replies that they'll be sold.

Vote on item 4: in favour {7|vf}, against {4|va}. Members present {11|vs} out of {11|vs}.

The session closes at 00.15.

@doc c-wire | wire agency | 2036-06-01
Italian hill town starts charging day visitors

CASTELVENTO, Italy, June 1 (Alpenpress) - Visitors to the medieval town of Castelvento had to show a {3-euro|e1|v=3} ticket on Sunday as it became the latest in Italy to put a price on walking in.

The town, which has lost {35%|pd|t=since 2020} of its residents since 2020 and now counts {1,612|p1|t=now}, received {860,000|v1|t=last year} day trippers last year.

Mayor Loredana Quarantotti says the fee will pay for cleaning up after them. Tourists account for {62%|ws|round} of local waste, according to the company that collects it.

On the most crowded days the price rises to {5|e2} euros.

“For that I'd expect a toilet,” said Gunilla Åkesson, a visitor from Malmö. There is one. It costs 1 euro.

@doc d-trade | tourism trade newsletter | 2036-09-09
Turnstile summer: first numbers from Castelvento

ALBERGHI & NUMERI, no. 31 | Data: comune, hoteliers, our own elbows

Tickets sold from 1 June to 31 August: {137,000|es|t=from 1 June to 31 August}. Takings: {€412,000|ea|t=from 1 June to 31 August}. Cost of gates and software: {€240,000|eg}. Wages of {14|ej} stewards: not stated.

The forecast for the whole year was {€1.5 million|er}. With the season two-thirds gone that target looks, let us say, medieval.

Day visitors fell by {21|ed} per cent on the summer before. Coach operators have moved to Roccaspina, which has no gate (and no cathedral).

Who is pleased? The hoteliers. Those who sleep don't pay, so people sleep. The town has {1,140|bd} beds, {402|bh} in hotels, {738|ba} in flats, and on August weekends none was free. Tourist tax, {€310,000|hr|t=in 2035} in 2035, will certainly beat that.

Fines: {61|ef}. Among those fined, a bishop.

Advertising: pagina intera €1,900 + IVA.

@doc e-magazine | foreign magazine, travel essay | 2036-10-18
Three euros for the view

by Cassius Adeyemi-Rowe

The steward at the lower gate is called Gianmarco, and he's twenty-two, and his family has lived in Castelvento since before the gate. He scans my phone. Three euros. “It was going to be {five|e2} today but it rained.”

He's one of {fourteen|ej}. In winter there'll be two. His grandmother lives in the upper street, one of the {sixteen hundred or so|~p1|v=1600} who are left, and what she has noticed is the sound. “She says you can hear the swifts.”

Inside the walls are {twenty-three|sh} shops selling the same ceramic owl and {one|sb} bakery. The baker's line for the summer is down. I ask by how much; she says, by the bread. Visits overall fell by {a fifth|~ed|v=20}, the comune tells me, and for the first time there was never a day above {4,000|vc} at once.

Was it about money or quiet? The mayor, Loredana Quarantotti, a retired chemistry teacher, has the figures by heart. Before: {3,120|w1|t=in a year} tonnes of waste in a year, of which her own people made {1,185|wr}. A waste tax which was about to jump to {519|t1} euros for a small family. After: {405|t2}. “I sold a ticket to pay for a bin,” she says. “The rest you romantics added.”

And has it paid? By the end of August, {412,000|ea|t=By the end of August} euros. She'd hoped, for the year, for more than three times that. There remain {€214,000|un} of old taxes nobody has paid, some of it, she lets slip, by a councillor who voted against.

At six the gate opens and it's free. A bus from Rimini is waiting, engine on.
