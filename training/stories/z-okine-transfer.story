@story z-okine-transfer
@topic Transfer of the striker Kwabena Okine from Norway to Turkey
@subject O = Kwabena Okine | Okine | Kobby | the striker | the Ghanaian
@subject S = Sildvåg FK | Sildvåg | the Norwegian club | the sellers
@subject D = Denizkaya Spor | Denizkaya | the Turkish club | the buyers | the Black Sea side
@subject T = Tema Harbour Stars | Harbour Stars | the boyhood club
@subject Z = Pim Zuiderhoek | Zuiderhoek | the agent
@subject X = FC Ostrenau | Ostrenau
@fact fee = 6200000 | price | O | transfer fee in euros | 2011-08-29 | constant
@fact add = 1300000 | price | O | add-ons in euros | 2011-08-29 | plan | hypothetical
@fact max = 7500000 | price | O | fee with all add-ons in euros | 2011-08-29 | plan | hypothetical
@fact bid = 4500000 | price | X | rejected bid in euros | 2011-08-15 | snapshot
@fact paid = 350000 | price | S | fee paid for the player in euros | 2009 | constant
@fact so = 930000 | revenue | T | share of the fee due to the boyhood club in euros | 2011-08-29 | plan
@fact sop = 15 | other | T | share of the fee due to the boyhood club in percent | - | constant
@fact yrs = 4 | duration | O | years of the contract | 2011-08-29 | plan
@fact wage = 1400000 | price | O | yearly pay in euros after tax | 2011-08-29 | plan
@fact old = 240000 | price | O | yearly pay in Norway in euros | 2010 | constant
@fact g11 = 16 | score | O | league goals | 2011 season to 29 August | cumulative
@fact g10 = 9 | score | O | league goals | 2010 season | constant
@fact gall = 25 | score | O | league goals | both seasons | cumulative
@fact app = 47 | other | O | league matches | both seasons | cumulative
@fact gt = 31 | score | O | goals in all competitions | both seasons | cumulative
@fact age = 22 | age | O | age | 2011-08-29 | snapshot
@fact rec = 3100000 | price | S | earlier record sale in euros | 2007 | constant
@fact ag = 620000 | revenue | Z | agent's commission in euros | 2011-08-29 | plan
@fact fans = 3500 | crowd | D | fans at the airport | 2011-08-30 | snapshot
@fact no = 19 | other | O | shirt number | - | constant
@fact seats = 24300 | other | D | stadium capacity | - | constant
@fact rel = 9000000 | price | O | release clause in euros | - | constant | threshold
@rel sum max = fee + add
@rel sum gall = g11 + g10
@fact wd = 2000000 | price | O | yearly pay in euros after tax | 2011-08-31 | snapshot | denied
@fact mult = 17.7 | other | S | guaranteed fee as a multiple of the outlay | - | constant
@fact p4 = 5600000 | price | O | pay over the whole contract in euros after tax | - | plan
@fact tc = 11800000 | price | D | fee and pay over the contract in euros | - | plan | projected
@fact mp = 6600000 | price | O | fee with all add-ons in pounds | 2011-08-29 | plan | hypothetical
@fact agp = 10 | other | Z | share of the fee taken by the agent in percent | - | constant
@rel share sop = so / fee
@rel share agp = ag / fee
@rel product p4 = yrs * wage
@rel sum tc = fee + p4
@trap fee max :: guaranteed fee and fee with add-ons
@trap gall gt :: league goals and goals in all competitions
@trap fee rec :: this sale and the earlier record
@trap wage old :: new pay and old pay
@trap wage wd :: the agreed pay and the denied report
@trap bid fee :: the refused bid and the accepted one
@trap so ag :: the boyhood club's share and the agent's cut

@doc a-club | club statement | 2011-08-29
Kwabena Okine leaves for Denizkaya Spor

Sildvåg FK and Denizkaya Spor have today agreed on the transfer of Kwabena Okine (age {22|age}). The clubs can confirm a guaranteed sum of EUR {6.2 million|fee|t=today|by=The clubs}, with up to EUR {1.3 million|<add|^} to follow depending on matches played and European qualification.

Kobby came to us in the spring of 2009 for EUR {350,000|paid|t=in the spring of 2009} and has since started {47|app} league games for the green shirts. He scored {nine|g10|t=last season} times last season and has {16|g11|t=so far this year} so far this year.

This is the largest sale in the club's history. The previous one, that of Eirik Tveitane in 2007, brought EUR {3.1 million|rec|t=in 2007}.

"He has been a joy, except in training at 9 a.m.," says sporting director Marit Haugland. The board will spend part of the income on a new under-soil heating system. Season-ticket holders are reminded that Sunday's match kicks off at 18.00.

@doc b-sport | sports website | 2011-08-29
Done deal: Ghana hit-man Okine lands in Turkey for {£6.6m|mp}
FanTerrace Transfer Centre | Last updated 22:41 | 212 comments

It's official. Kwabena Okine is a Denizkaya player after the Black Sea side stumped up {€6.2m|fee} plus extras that could push the bill to {€7.5m|max}. The pound figure above is ours, with everything thrown in.

The 22-year-old signed for {four|yrs} seasons and will take home {€1.4m|wage} a year after tax. Not bad for a lad who was on nearly {€250,000|~old|t=last year} last year.

Denizkaya had competition. Ostrenau had {€5.4m|!bid|t=earlier this month} knocked back earlier this month and never came back with more.

THE NUMBERS: {25|gall} league goals in {47|app} starts for Sildvåg. Throw in the cups and you get {31|gt}. Tap-ins: too many to count.

Rating: 8/10. A gamble, but a fun one.

Next up: 5 keepers your club should look at before Wednesday

@doc c-turkish | national daily | 2011-08-31
{Thousands|fans} greet 'Kobi' as Denizkaya's new number {19|no} touches down
Haluk Erginsoy, Giresun Bureau (translated)

The plane was an hour late, and nobody went home. Airport police put the crowd at {3,500|fans|t=on Tuesday night|by=Airport police} on Tuesday night; the supporters' club, as is its custom, said twice that.

Okine, lifted on to a luggage cart, held up the shirt with {19|no} on it. He had asked for {nine|-}. "{Nine|-} is taken by our captain, and our captain is also my cousin," joked the chairman, Şükrü Balaban.

Mr Balaban was less jocular about money. The guaranteed part is {6.2|fee|x=1000000} million euros, he said, in {three|-} instalments. He denied reports from Oslo that the salary was above {two|>wd|x=1000000|by=reports from Oslo} million: it was {1.4|wage|x=1000000|by=he} million, net, in each of the {five|!yrs} years. Anyone who wanted to take the player away would have to find {nine|rel|x=1000000} million.

Denizkaya open their campaign at home to Kızılöz on Saturday. All of the {24,300|seats} places were gone by noon.

@doc d-ghana | local radio website | 2011-08-30
Harbour Stars to 'tar the road' with Okine windfall
Filed by Ekow Mensa-Bright, Tema | Ads: Dial *714# and win

A club that plays on red gravel is about to become the richest in its league.

When Harbour Stars let Kwabena Okine go to Norway two years ago, its secretary, Auntie Dzifa Agbeko, wrote one line into the contract in green pen: {fifteen|sop} percent of any future sale. On Monday that line came due. The {€930,000|so|t=On Monday|by=she} is not small money, she told us, "and I have read it with three pairs of glasses".

It goes by the guaranteed fee only, she explained, so the add-ons of {€1.3 million|add} bring nothing.

There were grumbles in the club house about the agent. Dutchman Pim Zuiderhoek earns {€620,000|ag}, {a tenth|agp} of the deal, for what one committee member called "two phone calls and a lunch".

Okine, an old boy of Community 8 school, scored {19|!g11|t=in the present campaign} in the present campaign before leaving.

His mother sells kenkey at Stall 32. She will keep the stall, she says.

@doc e-finance | business weekly | 2011-09-02
Herring money

Norwegian clubs are small shops with one window. In the window at Sildvåg, a town of {8,100|-} that smells of fishmeal, stood Kwabena Okine; now it is empty and the till is full.

Bought for {€350,000|paid}, sold for {€6.2m|fee}: nearly {18|~mult} times the outlay in little more than two years. From the proceeds come the {15%|sop} owed to his first club in Ghana and a commission for the agent. Even so the treasurer can look forward to a sum that exceeds his whole annual wage bill. Ostrenau's offer in the middle of August, {€4.5m|bid|t=in the middle of August}, had been worth waiting out. Twice the earlier record of {€3.1m|rec|t=set in 2007}, set in 2007, it will not soon be beaten.

The Turks can afford it for now. Television income there has doubled. But on a net salary of {€1.4m|wage} and with a contract that runs until 2015, the player will cost almost {€12m|~tc} all told before a single bonus, and Denizkaya already owe their tax office more than that.

Mr Zuiderhoek, whose {€260,000|!ag} will be settled by the buyers, has another client to show them. He is a goalkeeper.
