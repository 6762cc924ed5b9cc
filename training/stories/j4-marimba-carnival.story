@story j4-marimba-carnival
@topic Carnival 2030 in the Brazilian port of Marimbá: visitors, spending, parades
@subject M = Marimbá | the city | the port | city hall | Mayor Tainá Wolff | the mayor
@subject C = Marimbá carnival | the carnival | carnival | the feast | the six days
@subject H = Marimbá hotels | hotels | the hotel trade | hoteliers | rooms
@subject G = Galo de Prata | Prata | the silver rooster | the blue-and-silver school
@subject V = Unidos do Vapor | Vapor | the dockers' school | the steamer school
@subject S = state of Marimbá police | the police | police | the state security office | the state
@fact vis = 1180000 | crowd | C | visitors from outside | 2030-03-05 | cumulative
@fact visp = 1040000 | crowd | C | visitors from outside | 2029 | cumulative
@fact chg = 13.5 | rate | C | rise of the number of visitors from outside | 2030 | constant
@fact spend = 2360000000 | revenue | C | reais spent by visitors | 2030-03-05 | cumulative | projected
@fact head = 2000 | revenue | C | reais spent by each visitor | 2030-03-05 | constant | projected
@fact cost = 94000000 | spending | M | reais of public money for the carnival | 2030 | constant
@fact spon = 57000000 | fundraising | M | reais from sponsors | 2030 | constant
@fact net = 37000000 | spending | M | reais of public money after sponsors | 2030 | constant
@fact tax = 118000000 | revenue | M | reais of tax expected from the carnival | 2030 | plan | projected
@fact occ = 96.2 | rate | H | share of rooms taken | 2030-03-02 night | snapshot
@fact occt = 88.4 | rate | H | share of rooms taken, average of six nights | 2030-02-28 to 03-05 | snapshot
@fact rate = 740 | price | H | reais for a night | 2030 | snapshot
@fact ratep = 655 | price | H | reais for a night | 2029 | snapshot
@fact pg = 269.7 | score | G | points in the parade | 2030-03-06 | constant
@fact pv = 269.4 | score | V | points in the parade | 2030-03-06 | constant
@fact dg = 3200 | other | G | dancers in the parade | 2030 | constant
@fact dv = 2850 | other | V | dancers in the parade | 2030 | constant
@fact tg = 11 | other | G | titles won | 2030-03-06 | cumulative
@fact tv = 14 | other | V | titles won | 2030-03-06 | cumulative
@fact prize = 1500000 | price | G | reais of prize money | 2030 | constant
@fact arr = 412 | arrests | S | people arrested | 2030-03-05 | cumulative
@fact arrp = 530 | arrests | S | people arrested | 2029 | cumulative
@fact inj = 1927 | injuries | C | people treated at first-aid posts | 2030-03-05 | cumulative
@fact hosp = 143 | injuries | C | people taken to hospital | 2030-03-05 | cumulative
@fact rub = 1310 | other | M | tonnes of rubbish collected | 2030-03-06 | cumulative
@fact can = 46 | other | M | tonnes of cans recycled | 2030-03-06 | cumulative
@fact blk = 376 | other | C | street parades | 2030 | constant
@fact big = 620000 | crowd | C | people at the opening street parade | 2030-03-02 | snapshot
@fact pol = 9400 | officers | S | police on duty in a day | 2030 | constant
@fact cru = 7 | other | M | cruise ships | 2030 | cumulative
@fact crup = 21300 | ridership | M | cruise passengers | 2030 | cumulative
@rel change chg = visp -> vis
@rel product spend = vis * head
@rel diff net = cost - spon
@fact emp = 3.8 | rate | H | share of rooms empty | 2030-03-02 night | snapshot
@fact rr = 13 | rate | H | rise of the price of a night | 2030 | constant
@fact cap = 400 | other | M | most street parades to be allowed | after 2030 | plan | pledged
@rel change rr = ratep -> rate
@fact lead = 0.3 | margin | G | lead over the second school in points | 2030-03-06 | constant
@rel diff lead = pg - pv
@race schools = pg pv
@trap cost net :: gross and net of sponsors
@trap occ occt :: one night and the average
@trap inj hosp :: treated and taken away
@trap vis big :: all the six days and one morning
@trap tg tv :: two schools' titles
@trap dg dv :: two schools' dancers
@trap rub can :: all rubbish and cans

@doc a-atlantic-wire | wire agency | 2030-03-06
Brazil's Marimbá counts {1.18 million|vis} guests, one silver rooster

MARIMBÁ, Brazil, March 6 – Galo de Prata won the samba parade of Marimbá on Ash Wednesday by {three-tenths of a point|lead}, {269.7|pg|t=Ash Wednesday} to {269.4|pv|^} for the dockers' school Unidos do Vapor, ending six days which the city says were its busiest ever.

An estimated {1.18 million|~vis|by=Mayor Tainá Wolff} visitors came for them, {13.5 percent|chg|^|t=last year} more than last year's {1.04 million|visp|t=last year}, Mayor Tainá Wolff told reporters. At around {2,000|~head} reais each, she put what they left behind at {2.36 billion|spend|by=she} reais.

Hotels were {96.2 percent|occ|t=on Saturday night} full on Saturday night and {88.4 percent|occt|t=over the six} over the six.

Police arrested {412|arr|s=Police} people, against {530|arrp|t=in 2029} in 2029. First-aid posts treated {1,927|inj}, of whom {143|hosp} were taken to hospital, mostly with heatstroke.

The feast took {94 million|cost} reais of public money, {57 million|spon} of it recovered from sponsors, so that {37 million|net} fell to the taxpayer.

@doc b-folha-do-porto | city newspaper | 2030-03-07
VAPOR RUNS AGROUND. AND WHOSE FAULT WAS IT?

Nilza Okamoto-Braga, in the Sambadrome's cheap seats

The ninth judge raised a 9.9 for harmony and half the stand sat down as if shot. So it stays at {14|tv} titles for the steamer school; the blue-and-silver lot have {eleven|tg} and will not shut up about it until 2031.

It was the drums. {2,850|dv} people crossed the line singing and for forty metres the last three hundred were singing something else. Galo brought {3,200|dg}, and every one of them knew the words.

The cheque is for {1.5 million|prize} reais. The feather bill, a director tells me, was more.

Away from the avenue: {376|blk} street parades, and at the first of them, on Saturday morning, {620,000|big|t=on Saturday morning} people by the mayor's drone. Up from the quay came another {21,300|crup} off {seven|cru|s=off} ships.

And the arrests? The state says {530|!arr|by=The state|t=from Friday to Tuesday} from Friday to Tuesday. My phone was in the stolen column.

LOTTERY 2.718: 04-11-19-33-40-57 / Beach flags: 6 red, 3 green / Ferry to Ilha: every 25 min

@doc c-economia-hoje | business daily | 2030-03-08
Did carnival pay? Yes, if you count as city hall does

Mayor Tainá Wolff's accountants are cheerful. For {37 million|!cost|by=Mayor Tainá Wolff's accountants} reais in public outlays, before the breweries and banks put in their {57 million|spon}, they see {118 million|tax} coming back in tax by June.

They multiply {1.18 million|vis} tourists with a daily basket and arrive at {R$ 3.26 billion|!spend}, that is to say {R$ 2,000|head} a nose.

The hoteliers' ledgers are firmer ground. A double went for {R$ 740|rate} on average, as against {R$ 655|ratep|t=a year ago} a year ago, and on the best night just {3.8 per cent|emp|t=on the best night} stood empty. Across all six, {88.4|occt|t=Across all six} per cent were sold.

On the other side of the sheet: {1,310|rub} tonnes of rubbish; {9,400|pol} police a day, which the state pays for; {46|can} tonnes of cans, which two thousand pickers sold at R$ 7.10 a kilo.

Ibovespa -0.4% | Real 5.92 | Soy 412

@doc d-travel-trade-latin | travel trade magazine | 2030-04-01
Marimbá: room to grow?

Tour operators who gave up on the bigger names because of price will be looking at this port again. A night during the feast cost {R$ 740|rate} – a rise of {13 per cent|~rr}, no small one, yet some way under Salvador.

Visitor numbers have caught up with the pre-2020 record: {1.18m|vis}, from {1.04m|visp|t=in 2029} in 2029. Of these {21,300|crup} arrived by sea.

Clients will ask about safety. {412|arr} arrests in six days is not many for a gathering of this size, and fewer than the year before. Medical posts dealt with {143|!inj} people in all.

What to book: grandstand 6, for the schools (go for Prata, winners with {269.7|pg} points and {3,200|dg} on the avenue), and a balcony on Rua do Sabão for one of the {376|blk} free processions. City hall intends to keep it at that: "No more than {400|cap|m=pledged}," it says.

Page 18: Guyana by river | Page 22: The 9 new flights
