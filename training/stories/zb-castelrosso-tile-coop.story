@story zb-castelrosso-tile-coop
@topic Worker buyout of a tile factory in Castelrosso, Italy
@subject F = Ceramiche Lorenzi | the tile factory | the factory | the works
@subject C = workers' cooperative Terracotta Nostra | the cooperative | the coop | workers
@subject O = Danish fund Nordhavn Equity | Nordhavn | the owner
@subject R = Emilia-Romagna region | the region | Bologna
@subject B = cooperative bank CFI-Est | the cooperative fund
@fact emp = 168 | jobs | F | people employed | 2031-02 | snapshot
@fact mem = 92 | other | C | members | 2031-09-01 | snapshot
@fact share = 18000 | price | C | euros put in by each member | 2031-09-01 | constant
@fact tot = 1656000 | fundraising | C | euros put in by members | 2031-09-01 | cumulative
@fact loan = 3200000 | budget | B | euros lent by the cooperative fund | 2031-09-01 | constant
@fact price = 4100000 | price | O | euros paid for the factory | 2031-09-01 | constant
@fact ask = 6500000 | price | O | euros asked for the factory | 2031-04 | plan | pledged
@fact rev = 31000000 | revenue | F | euros of sales in the year | 2030 | constant
@fact rev1 = 14200000 | revenue | C | euros of sales in the year | 2032 | cumulative
@fact rev2 = 19800000 | revenue | C | euros of sales in the year | 2033 | cumulative
@fact gr = 39.4 | rate | C | rise of sales over a year, in percent | 2033 | constant
@fact prof = 310000 | profit | C | euros of profit in the year | 2033 | constant
@fact loss = 740000 | profit | C | euros lost in the year | 2032 | constant
@fact gas = 28 | other | F | share of costs that is gas, in percent | 2030 | constant
@fact occ = 143 | duration | C | days of watch at the gate | 2031-07 | cumulative
@fact new = 17 | jobs | C | people hired since | 2033-12 | cumulative
@fact pay = 85 | other | C | pay in the first year as a share of before, in percent | 2032 | constant
@fact kiln = 2 | other | F | kilns | 2031 | constant
@fact kilnr = 1 | other | C | kilns that run | 2032 | snapshot
@fact buy = 64 | other | - | worker buyouts in the country | 2033 | cumulative
@fact vote = 88 | vote_count | C | members in favour of a second kiln | 2034-01-20 | constant
@fact voten = 15 | vote_count | C | members against a second kiln | 2034-01-20 | constant
@rel product tot = mem * share
@rel change gr = rev1 -> rev2
@fact rsh = 63.9 | other | C | sales as a share of sales before the closure, in percent | 2033 | constant
@rel share rsh = rev2 / rev
@trap emp mem :: old staff against members
@trap ask price :: asked against paid
@trap rev rev1 :: before and after
@trap rev1 rev2 :: two years
@trap prof loss :: two years
@trap kiln kilnr :: all against running
@race kilnvote = vote voten

@doc a-local | local paper | 2031-09-02
{Ninety-two|mem} tile makers buy their factory

Castelrosso – At {10:41|-} yesterday notary Fabbri put down her pen, and the works that Danish fund Nordhavn had shut in February belonged to those who'd been sacked from it. Of {168|emp|t=in February} employees then, {92|mem} are members of Terracotta Nostra.

Each has put in {18,000|share} euros, for most of them the whole of their unemployment benefit paid at once. That's {1.66 million|~tot}. The cooperative fund lends {3.2 million|loan}.

The fund had wanted {6.5 million|ask|t=in April} in April. It got {4.1|price|x=1000000}.

For {143|occ} days somebody'd stood at the gate, so that no machine should leave. "We had a rota and a lasagne," says forewoman Mirella Zanasi.

They'll start with {one|kilnr} of the {two|kiln} kilns and at {85 per cent|pay} of the old pay.

@doc b-business | business daily | 2033-01-30
Terracotta Nostra: a red first year

The workers' cooperative that took over Ceramiche Lorenzi closed 2032 with a loss of {740,000|loss|t=2032} euros on sales of {14.2 million|rev1|t=2032}. Under its former owner, Nordhavn, the factory had turned over {31 million|rev|t=in 2030} in 2030.

"We'd budgeted for {900,000|-}," says president Davide Bortolotti. Gas, {28%|gas|t=in 2030} of costs in 2030, was the reason for buying it forward this time.

The cooperative paid {€5.6m|!price|v=5600000} for site and brands, financed by its {92|mem} members and by a loan of {€3.2m|loan|v=3200000}. It denies it's in talks with a Spanish rival.

FTSE Mib 41,302 +0.2%. Spread 112.

@doc c-coop | cooperative movement magazine | 2034-02
The tile that learned to walk

Sales up by {39%|~gr}, to {19.8 million|rev2|t=last year}, last year. A profit, the first: {310,000|prof|t=last year}. {Seventeen|new} new hires, nine of them members' daughters and sons, which had to be argued about.

On 20 January the assembly voted {88|vote} to {15|voten} for firing up the second kiln. "And {six|-} wanted a third, but they'd had lunch," laughs Zanasi, now vice-president.

It's the {64th|buy|v=64} buyout in the register. Most of the previous ones are still going.

Members have had their full wage since {July 2033|-}. In the first year they'd lived on {85|pay|t=In the first year} euros out of each hundred.

@doc d-national | national daily | 2034-02-11
What happened to the {108|!mem} who bought a factory

Two and a half years ago {108|!mem|t=Two and a half years ago} unemployed tile makers near Modena did what everybody advised them not to. They put {18,000|share} each on the table and bought what a fund had thrown away. Nordhavn, I note, hadn't asked for less than {6.5|ask|x=1000000} million to begin with.

It's not a fairy tale. In the first year they lost {470,000|!loss|t=In the first year} euros. Sales are just under {two-thirds|<rsh|v=66.67} of what they used to be: {19.8 million|rev2|t=last year} last year, after {31|rev|x=1000000} under the fund.

But of a hundred such attempts, I'm told, {eighty|-} survive the third winter. This one has it behind it.
