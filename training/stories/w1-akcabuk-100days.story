@story akcabuk-100days
@topic A Turkish mayor's first hundred days: promises kept by her own count and by a watchdog's, debt, buses, kindergartens
@subject Z = Zerrin Aksungur | Aksungur | the mayor | the former engineer
@subject D = Haluk Demirbağ | Demirbağ | her predecessor | the former mayor
@subject A = Akçabük | the city | the municipality | city hall
@subject S = Şehir İzleme | the watchdog | monitors
@subject C = city council | council | the assembly
@subject H = Halk Birliği | the mayor's party
@subject V = Vatan Yolu | the rival party
@subject I = independents
@subject B = city buses | buses
@subject K = kindergartens | nurseries | crèches
@subject L = public restaurants | Kent Lokantası
@subject Q = earthquake programme | risky buildings
@subject M = Ölçü Araştırma | Ölçü | the pollster
@fact pr = 64 | units_pledged | Z | promises made | 2039 campaign | constant | pledged
@fact k = 21 | other | Z | promises kept, by her own count | 2039-07-09 | cumulative
@fact b = 28 | other | Z | promises begun, by her own count | 2039-07-09 | cumulative
@fact nb = 15 | other | Z | promises not begun, by her own count | 2039-07-09 | snapshot
@fact ks = 14 | other | S | promises kept, by the watchdog's count | 2039-07-09 | cumulative
@fact bs = 29 | other | S | promises begun, by the watchdog's count | 2039-07-09 | cumulative
@fact nbs = 21 | other | S | promises not begun, by the watchdog's count | 2039-07-09 | snapshot
@fact kp = 32.8 | rate | Z | share of promises kept, by her own count | 2039-07-09 | snapshot
@fact kps = 21.9 | rate | S | share of promises kept, by the watchdog's count | 2039-07-09 | snapshot
@fact dk = 9 | other | D | promises kept in his first hundred days | 2034-07 | cumulative
@fact dp = 50 | units_pledged | D | promises made | 2034 campaign | constant | pledged
@fact vz = 43.2 | vote_share | Z | share of the vote | 2039-03-27 | snapshot
@fact vd = 39.7 | vote_share | D | share of the vote | 2039-03-27 | snapshot
@fact vm = 3.5 | margin | Z | lead in points | 2039-03-27 | snapshot
@fact ap = 58 | poll_share | Z | people who approve of her work | July 2039 | snapshot
@fact ap5 = 54 | poll_share | Z | people who approve of her work | May 2039 | snapshot
@fact dis = 31 | poll_share | Z | people who disapprove of her work | July 2039 | snapshot
@fact sn = 1840 | sample_size | M | people interviewed | July 2039 | snapshot
@fact moe = 2.3 | margin_of_error | M | margin of error, in points | July 2039 | snapshot
@fact de0 = 3840000000 | other | A | debt in lira, as first announced | 2039-04 | snapshot
@fact dea = 4120000000 | other | A | debt in lira at takeover, as audited | 2039-04 | snapshot
@fact de1 = 3970000000 | other | A | debt in lira | 2039-07 | snapshot
@fact ded = 150000000 | margin | A | debt paid off, in lira | 2039-07 | cumulative
@fact re0 = 310000000 | revenue | A | revenue a month, in lira | 2039-03 | snapshot
@fact re1 = 362000000 | revenue | A | revenue a month, in lira | 2039-06 | snapshot
@fact rep = 16.8 | rate | A | rise of revenue a month, in percent | 2039-06 | snapshot
@fact bud = 5600000000 | budget | A | budget in lira | 2039 | plan
@fact st0 = 4870 | jobs | A | people on the payroll | 2039-03 | snapshot
@fact st1 = 4312 | jobs | A | people on the payroll | 2039-07 | snapshot
@fact std = 558 | jobs | A | people removed from the payroll | 2039-07 | cumulative
@fact kdiff = 7 | margin | Z | promises on which the two counts disagree | 2039-07-09 | snapshot
@fact busw = 56 | margin | B | new vehicles still missing | 2039-07 | snapshot
@fact fcut = 28.6 | rate | B | cut in the fare, in percent | from 2039-05 | constant
@fact lsh = 13.4 | rate | Z | loan sought as a share of the budget | 2039-06 | plan
@fact fa0 = 42 | price | B | fare in lira | 2039-03 | constant
@fact fa1 = 30 | price | B | fare in lira | from 2039-05 | constant
@fact fas = 15 | price | B | student fare in lira | from 2039-05 | constant
@fact ri0 = 118000 | ridership | B | riders a day | 2039-03 | snapshot
@fact ri1 = 141600 | ridership | B | riders a day | 2039-06 | snapshot
@fact rip = 20 | rate | B | rise of riders a day, in percent | 2039-06 | snapshot
@fact bup = 80 | units_pledged | B | new vehicles | 2044 | plan | pledged
@fact bud1 = 24 | other | B | new vehicles | 2039-07 | cumulative
@fact kip = 20 | units_pledged | K | places opened | 2044 | plan | pledged
@fact ki = 5 | other | K | places opened | 2039-07 | cumulative
@fact ch = 385 | enrolment | K | children | 2039-07 | snapshot
@fact che = 77 | enrolment | K | children in each | 2039-07 | snapshot
@fact lo = 3 | other | L | places opened | 2039-07 | cumulative
@fact me = 2150 | other | L | meals a day | 2039-07 | snapshot
@fact mep = 60 | price | L | lira for a meal | 2039-07 | constant
@fact car = 117 | other | A | official cars | 2039-03 | snapshot
@fact cas = 46 | other | A | official cars sold | 2039-07 | cumulative
@fact cam = 61000000 | revenue | A | income from official cars sold, in lira | 2039-07 | cumulative
@fact qr = 9400 | other | Q | buildings at risk | 2039 | snapshot
@fact qi = 1260 | other | Q | buildings inspected | 2039-07 | cumulative
@fact qg = 3000 | units_pledged | Q | buildings inspected | 2040-03 | plan | pledged
@fact qd = 38 | other | Q | buildings pulled down | 2039-07 | cumulative
@fact ch16 = 16 | seats | H | seats in the council | - | constant
@fact cv17 = 17 | seats | V | seats in the council | - | constant
@fact ci4 = 4 | seats | I | seats in the council | - | constant
@fact c37 = 37 | seats | C | seats in the council | - | constant
@fact loan = 750000000 | budget | Z | loan sought, in lira | 2039-06 | plan | projected
@fact ly = 18 | votes_cast | C | councillors for the loan | 2039-06-21 | snapshot
@fact ln = 19 | votes_cast | C | councillors against the loan | 2039-06-21 | snapshot
@fact wap = 25 | rate | Z | cut in the water price, in percent | 2039 campaign | plan | pledged
@fact wa = 15 | rate | Z | cut in the water price, in percent | from 2039-06 | constant
@rel sum pr = k + b + nb
@rel sum pr = ks + bs + nbs
@rel share kp = k / pr
@rel share kps = ks / pr
@rel diff vm = vz - vd
@rel diff ded = dea - de1
@rel change rep = re0 -> re1
@rel diff std = st0 - st1
@rel change rip = ri0 -> ri1
@rel product ch = ki * che
@rel sum c37 = ch16 + cv17 + ci4
@rel sum c37 = ly + ln
@rel diff kdiff = k - ks
@rel diff busw = bup - bud1
@rel share lsh = loan / bud
@race election = vz vd
@race loanvote = ln ly
@race approval = ap dis
@trap k ks :: two counts of the same promises
@trap nbs k :: twenty-one kept by one count, not begun by the other
@trap ap vz :: approval and election
@trap de0 dea :: announced and audited
@trap fa1 fas :: full and student fare
@trap ri0 ri1 :: before and after the cut
@trap wap wa :: promised and done
@trap nb fas :: fifteen promises, fifteen lira, fifteen percent
@trap qi qg :: inspected and to be inspected
@trap cv17 ly :: seats and votes
@trap kip rip :: twenty nurseries and twenty percent
@trap ap5 ap :: two polls
@trap std de1 :: jobs and debts

@doc a-agency | news agency | 2039-07-09
Mayor of Akçabük: {21|k} promises kept in 100 days

AKÇABÜK (Bozkır News Agency) - Mayor Zerrin Aksungur said on Tuesday that she had kept {21|k|t=on Tuesday|by=Mayor Zerrin Aksungur} of the {64|pr|by=Mayor Zerrin Aksungur} promises of her campaign in her first hundred days in office, that {28|b|^} were under way and that {15|nb|^} had yet to be started.

Speaking in the courtyard of the old tobacco warehouse, she listed a lower bus fare, now {30|fa1|t=now} lira instead of {42|fa0|t=in March}, which had stood in March; {five|ki} kindergartens out of {20|kip} planned until 2044; and {three|lo} public restaurants serving {2,150|me} meals a day at {60|mep} lira.

The municipality owed {4.12 billion|dea|t=when she took over|by=an audit} lira when she took over, the mayor said, citing an audit which found more than the {3.84 billion|de0|t=first} first announced. Now it owes {3.97 billion|de1|t=Now}. 

Aksungur, {44|-}, of the Halk Birliği, won {43.2 percent|vz|t=on March 27} of the vote on March 27 against {39.7 percent|vd|^} for Haluk Demirbağ. Her party has {16|ch16} of {37|c37} seats in the council, one fewer than Vatan Yolu with {17|cv17}; {four|ci4} members are independents.

@doc b-watchdog | civic watchdog report | 2039-07-11
Hundred-day card: {fourteen|ks} green, {twenty-nine|bs} yellow, {twenty-one|nbs} red

Şehir İzleme Derneği, Akçabük office

We've compared each of the mayor's {64|pr} pledges with what can be seen, visited or read. Our result: {14|ks|by=Our result} fulfilled, {29|bs|^} begun, {21|nbs|^} untouched. A pledge is green only if it's complete. City hall counts {21|k|by=City hall} as complete; we put {seven|kdiff} of those in yellow, since (for example) a nursery that is to open in September hasn't opened.

So the rate is {21.9 per cent|kps}, not {32.8 per cent|kp|by=City hall}. By the same method her predecessor had {nine|dk|t=after as many days} of {50|dp} after as many days.

GREEN. Bus fare down to {30|fa1} lira and {15|fas} for students. Official cars: of {117|car} inherited, {46|cas} have been sold, for {61 million|cam} lira.

YELLOW. Water: a cut of {25 per cent|wap|by=her} was announced by her, and {15 per cent|wa} has been enacted. Vehicles for public transport: {24|bud1} of {80|bup}. Earthquake: {1,260|qi} inspections done; {3,000|qg|t=by next March} are due by next March; {9,400|qr} blocks await.

RED. Among others the tram line, the animal shelter, the open archive.

Volunteers: 22. Site visits: 131. Donations: IBAN TR00 0000

@doc c-opposition-paper | newspaper close to the opposition | 2039-07-10
A hundred days, {five hundred and fifty-eight|std} families

By Nurettin Karaosmanoğlu

While the mayor cuts ribbons, ask in the Cumhuriyet quarter about her first act. {558|std} workers lost their jobs at the municipality, whose payroll shrank from {4,870|st0|t=in March} in March to {4,312|st1|t=today} today. "I swept this square for {eleven|-} years," said Satılmış Ünver.

The city is supposed to be bankrupt. Yet it takes in {362 million|re1} lira a month where it once took in {310|re0|x=1000000|t=in the spring}, as it did in the spring. From that, debts were lowered by a mere {150 million|ded}.

And then the loan. Aksungur wanted {750 million|loan}, more than {an eighth|>lsh|v=12.5} of the entire budget of {5.6 billion|bud}. The assembly said no, {19|ln|t=on June 21} to {18|ly|^}, on June 21. Two independents sided with Vatan Yolu's {17|cv17}, as conscience dictated.

She was elected by {43.2 per cent|vz}, a mere {3.5 points|vm} ahead of Mr Demirbağ. The rest of Akçabük is waiting still: for {15|nb} promises which, as even she admits, lie in the drawer, and for {56|busw} buses.

Prayer times: 03:34, 05:21, 13:08. Gold (gram): 18,412 lira. Dollar 141.20

@doc d-national-magazine | national magazine, profile | 2039-07-20
The engineer who counts

Before she was a politician Zerrin Aksungur calculated retaining walls, and on her desk there's a slide rule. She uses it to point at things. It points, on the morning that I visit, at a graph of passengers. "{A hundred and eighteen thousand|ri0|t=before|v=118000} a day before. {A hundred and forty-one thousand six hundred|ri1|t=in June|v=141600} in June. What's that? {Twenty per cent|rip}. With a fare more than {a quarter|>fcut} lower." The cut was from {42|fa0} lira to {30|fa1}; nobody in the room remembers when a price last fell.

The numbers like her at present. Ölçü Araştırma asked {1,840|sn} citizens in the first week of July, and {58 per cent|ap|t=in the first week of July|by=Ölçü Araştırma} were content with their mayor, {31 per cent|dis|^} not. It was {54|ap5|t=in May} in May. Income has risen by {16.8 per cent|rep}, mostly because somebody began to send out the bills for advertising boards.

Not all her sums come out. In a council of {37|c37}, where the other party has more chairs than hers, she lost the vote on a loan by a single voice, {18|ly} to {19|ln}. It would have bought the remaining {56|busw} buses.

What frightens her isn't the council. {9,400|qr} buildings may not survive the next big tremor, and so far {38|qd} have been torn down. "Ask me about the hundredth day when I've reached the hundredth building," she says.

Photographs: Elif Tanrıverdi. 38 pages of summer reading begin on p. 61

@doc e-radio | radio interview transcript | 2039-07-12
Akçabük FM, "Open Line", 9 a.m.

PRESENTER: On the line we have Mayor Aksungur. Ma'am, you say {twenty-one|k}, the monitors say {fourteen|ks|by=the monitors}. Which is it?

AKSUNGUR: They're strict, I'm grateful. Between us, we disagree about {seven|kdiff}, and those'll be finished by the autumn.

PRESENTER: The nurseries?

AKSUNGUR: {Five|ki} are open, {seventy-seven|che} children in each, so {three hundred and eighty-five|ch} families can breathe. {Twenty|kip|t=by the end of my term} by the end of my term.

PRESENTER: A listener from Yukarı Mahalle. You'd promised to bring the price of water down by {a quarter|wap}. Her bill fell by {fifteen|wa}.

AKSUNGUR: Because we found {4.1|dea|x=1000000000|round=100000000} billion in debts rather than {3.8|de0|x=1000000000|round=100000000} that we'd been told about. The rest will come in January, God willing.

PRESENTER: The dismissed workers, {558|std} of them?

AKSUNGUR: Many never came to work. I'd like to know where they sat; we had more names than chairs, {4,870|st0} names.

PRESENTER: The polls are smiling at you. {Fifty-eight|ap} per cent?

AKSUNGUR: With an error of {two point three|moe|v=2.3}, my pollster friends tell me. In March it was {forty-three|vz|round|t=In March}. I'd rather have a hundred buses. I've {twenty-four|bud1}, of {eighty|bup}.

PRESENTER: It's sixteen minutes past nine.
