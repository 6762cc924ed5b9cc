@story riga-bridge
@topic Closing the Dzirnezers Bridge in Riga for repairs: the council's vote to the first Monday
@subject B = Dzirnezers Bridge | the bridge | the crossing | Dzirnezera tilts | the cable-stayed crossing
@subject R = Riga City Council | Riga | the council | the city | City Hall
@subject E = European Union | Brussels | EU | Cohesion Fund
@subject U = Upestilts consortium | Upestilts | the contractor | the builder
@subject T = Rīgas Pārvadi | the bus company | the operator
@subject P = Latgrafs survey | Latgrafs | the poll
@subject M = Mūksala traders' association | Mūksala | the traders | left-bank shopkeepers
@fact veh = 27300 | other | B | vehicles crossing on a weekday | 2028 | constant
@fact cost = 68400000 | budget | B | euros that the repair costs | 2029-03-21 | plan
@fact est = 52900000 | budget | B | euros that the repair costs | 2026 | plan | projected
@fact eu = 30000000 | budget | E | euros paid towards the repair | 2029-03-21 | plan
@fact own = 38400000 | budget | R | euros paid towards the repair | 2029-03-21 | plan
@fact dur = 19 | duration | B | months closed to traffic | 2029-03-21 | plan
@fact dat = 2029-04-07 | date | B | day of closing | - | plan
@fact clk = 22:00 | clock | B | hour of closing | 2029-04-07 | plan
@fact cab = 160 | other | B | stay cables | - | constant
@fact bad = 41 | other | B | corroded stay cables | 2028 autumn inspection | snapshot
@fact for = 36 | votes_cast | R | votes for the contract | 2029-03-21 | constant
@fact aga = 19 | votes_cast | R | votes against the contract | 2029-03-21 | constant
@fact abs = 5 | votes_cast | R | abstentions on the contract | 2029-03-21 | constant
@fact sea = 60 | seats | R | members | - | constant
@fact rid = 31400 | ridership | T | passengers a day on the lines over the bridge | 2028 | constant
@fact lin = 6 | other | T | bus lines that are rerouted | 2029-04-09 | plan
@fact pay = 1500000 | budget | R | euros set aside for shops that lose custom | 2029-03-21 | plan | pledged
@fact ask = 4000000 | budget | M | euros asked for shops that lose custom | 2029-03-22 | plan | pledged
@fact fir = 212 | other | M | member firms | - | constant
@fact opp = 44 | poll_share | P | share against full closure | 2029-03 | snapshot
@fact sup = 39 | poll_share | P | share in favour of full closure | 2029-03 | snapshot
@fact smp = 1012 | sample_size | P | people asked | 2029-03 | constant
@fact fin = 18000 | damages | U | euros of penalty for each day of delay | - | plan | threshold
@fact wrk = 140 | jobs | U | people at work on the site | 2029-04 | plan | pledged
@fact wr2 = 12 | jobs | U | people at work on the site | 2029-04-09 morning | snapshot
@fact dly = 34 | duration | T | minutes added to a ride from Imanta to the centre | 2029-04-09 morning | snapshot
@fact dlp = 20 | duration | T | minutes added to a ride from Imanta to the centre | 2029-04-05 | plan | projected
@fact spd = 11 | speed | R | kilometres an hour on the Island Bridge approach | 2029-04-09 morning | snapshot
@fact chg = 29.3 | rate | B | rise in the price of the repair in percent | 2026 to 2029 | constant
@rel change chg = est -> cost
@rel sum cost = eu + own
@rel sum sea = for + aga + abs
@trap cost est :: the price of 2026 and that of the contract
@trap wrk wr2 :: promised and seen
@trap veh rid :: vehicles and bus passengers
@trap pay ask :: what the council gives and what the traders want
@trap dly dlp :: the delay measured and the one foretold
@trap aga dur :: nineteen votes and nineteen months

@doc a-wire | wire agency | 2029-03-21
Riga approves bridge repair, full closure from April

RIGA, March 21 (Baltic Newswire) - Riga City Council on Wednesday voted {36|for|t=Wednesday} to {19|aga|^} to hand a {68.4 million-euro|cost|t=on Wednesday} contract for the repair of the Dzirnezers Bridge to the Upestilts consortium, shutting one of the capital's busiest Daugava crossings for {19|dur} months.

{Five|abs|s=members} members of the {60|sea|s=chamber}-seat chamber abstained.

Brussels will cover {30 million euros|eu} from the Cohesion Fund and the city the remaining {38.4 million|own}, finance committee chair Ilona Vēvere said. Three years ago the job had been put at {52.9 million|est|t=Three years ago}.

An inspection last autumn found rust in {41|bad|t=last autumn|by=An inspection} of the bridge's {160|cab} stay cables. About {27,000|~veh|t=2028} vehicles used it on an average weekday in 2028.

Under the contract Upestilts forfeits {18,000 euros|fin} for every day it overruns.

@doc b-daily | Riga daily, English edition | 2029-03-23
HOW THE BRIDGE CLOSURE WILL WORK

By Marks Oļehnovičs | m.olehnovics@daugavaspost.example | Updated 23.03.2029 07:41

READ MORE: Tram 11 back after 8 weeks | Ice swimmers: 300 in the canal

When does it shut? On Saturday, {7 April|dat}, at {ten in the evening|clk|v=22:00}. There will be no lane left open, not even for cyclists, until the autumn of next year: the builder has been given {a year and seven months|dur|v=19}.

Why all at once? Because about {a quarter|~bad|v=41} of the stays are corroded, says city engineer Rustams Kairovs, and a half-closed deck cannot carry cranes. Upestilts promises {140|wrk|by=Upestilts} workers on site in {two|-} shifts.

Who pays? The larger part, {€38.4 million|own}, comes out of Riga's own purse; the EU adds {€30 million|eu}. Readers with a memory will recall the {€53 million|est|round=1000000|t=2026} price tag of 2026.

And the buses? {Six|lin|s=Rīgas Pārvadi} Rīgas Pārvadi lines, which between them carry {31,400|rid} people daily, will go by the Island Bridge. The operator reckons the trip from Imanta will take {20|dlp|by=The operator} minutes longer.

What of the shops? Councillors put aside {€1.5 million|pay|by=Councillors}. The Mūksala traders' association, {212|fir} firms strong, wants {€4 million|ask}, and its chairwoman Zaiga Brūvele calls the offer "bus fare".

Do people want this? Not most of them. Latgrafs asked {1,012|smp|t=this month} residents this month: {44%|opp|by=Latgrafs} were against shutting it completely and {39%|sup|^} in favour.

@doc c-tabloid | tabloid | 2029-04-06
TOMORROW NIGHT IT'S OVER! Bridge shuts and you'll pay {€68.4 million|cost} for it

It is the last full day for drivers. From {11 p.m.|!clk|t=on Saturday} on Saturday the Dzirnezera tilts will be a building site, and the bill is a whopping {€64.8 million|!cost}, of which {30 million|eu} is Brussels' money. The rest is ours.

Only {36|for|s=politicians} of {60|sea|s=politicians} politicians dared to raise a hand for it. {Nineteen|aga|s=voted no} voted no. The ordinary Rigan was never asked - except by Latgrafs, where opponents led {44|opp} to {39|sup}.

"I shall be bankrupt by midsummer," says florist Inese Pūce, one of {212|fir} businesses in the Mūksala group, which demanded {four million|ask} and is being fobbed off with {one and a half|pay|v=1500000}.

Count the days: {nineteen|dur} months. And if they are late? Then the builder pays a laughable {€1,800|!fin} a day.

PHOTO: {14|-} of the {160|cab} cables in close-up (gallery)

@doc d-radio | radio news script | 2029-04-09
0900 BULLETIN / TRAFFIC LEAD

Good morning. The first working day without the Dzirnezers Bridge has begun badly. Passengers from Imanta needed {34|dly|t=this morning|by=the bus company} extra minutes to reach the centre this morning, says the bus company, which had been expecting {twenty|dlp|s=the bus company}. On the approach to the Island Bridge cars are crawling at {eleven|spd} kilometres an hour, according to the city's cameras.

The cable-stayed crossing was shut on Saturday evening at {ten|clk|v=22:00|t=Saturday evening}. In normal times it takes more than {27,000|>veh} vehicles every weekday, and the {six|lin|s=bus routes} bus routes over it some {31,000|~rid} passengers.

Work is to last {nineteen|dur} months. The contractor had spoken of {140|wrk} people on the site; our reporter counted {a dozen|wr2|t=at eight|by=our reporter} at eight o'clock, but it is a Monday.

@doc e-trade | construction trade newsletter | 2029-04-10
Baltic Site Weekly: Upestilts gets the keys in Riga

Handover took place on schedule. For the record, the tender numbers: contract sum {EUR 68.4m|cost}, up {29%|chg|round} on the consultants' {EUR 52.9m|est|by=consultants} of three years back; grant {EUR 30m|eu|s=grant}; municipal share {EUR 38.4m|own|s=municipal share}; liquidated damages {EUR 18,000|fin} per day.

Scope: {160|cab} stays, all to be replaced though no more than {41|bad|by=inspectors} were condemned by inspectors in the autumn. Peak headcount {140|wrk}. Closure period {19|dur} months, began {8 April|!dat}.

Politically the job is thinner than it looks. It passed with {36|for|s=ayes} ayes, {19|aga|s=noes} noes and {5|abs|s=abstentions} abstentions, and a Latgrafs poll of {1,012|smp} people had the public against a total shutdown by {44|opp} to {39|sup}.

Next issue: 6 quarry permits; asphalt at EUR 91/t
