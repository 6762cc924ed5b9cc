@story r5-france-rail-strike
@topic Two days of a rail strike in France: what runs, who strikes, what is offered
@subject R = Rail Hexagone | the operator | the railway | RH | the company
@subject T = TGV services | high-speed trains | TGV
@subject E = regional trains | TER
@subject P = Paris suburban lines | RER | suburban trains
@subject X = SyRail | the largest union | SyRail strikers | the union
@subject U = Union des Roulants | UDR | the drivers' union | drivers
@subject I = Isaure Benhaddou | Benhaddou | the chief executive
@subject G = Transport Ministry | transport minister Cyprien Vauquelin-Diop | Vauquelin-Diop | the government | the minister
@subject IDF = Paris region roads | the roads | the capital
@subject FR = French economy | prices
@subject V = Voyageurs Unis | the passengers' association
@fact t1 = 55 | rate | T | percent of trains running | 2028-11-14 | plan | projected
@fact t2 = 40 | rate | T | percent of trains running | 2028-11-15 | plan | projected
@fact e1 = 50 | rate | E | percent of trains running | 2028-11-14 | plan | projected
@fact e2 = 33.3 | rate | E | percent of trains running | 2028-11-15 | plan | projected
@fact p1 = 66.67 | rate | P | percent of trains running | 2028-11-14 | plan | projected
@fact s1 = 31.4 | rate | R | percent of staff on strike | 2028-11-14 | snapshot
@fact s2 = 26.9 | rate | R | percent of staff on strike | 2028-11-15 | snapshot
@fact d1 = 68 | rate | U | percent of drivers on strike | 2028-11-14 | snapshot
@fact x1 = 54 | rate | X | percent of staff on strike, by the union | 2028-11-14 | snapshot
@fact em = 138000 | jobs | R | employees | 2028 | snapshot
@fact dr = 15200 | jobs | U | drivers | 2028 | snapshot
@fact of = 2.4 | rate | R | percent of pay rise offered | 2029 | plan | pledged
@fact dm = 5.5 | rate | X | percent of pay rise demanded | 2029 | plan | hypothetical
@fact in = 2.1 | rate | FR | inflation expected | 2029 | plan | projected
@fact bo = 600 | price | R | euros of one-off bonus offered | December 2028 | plan | pledged
@fact bx = 1200 | price | U | euros of one-off bonus demanded | December 2028 | plan | hypothetical
@fact lo = 20000000 | damages | R | euros lost in a day | 2028-11 | snapshot | projected
@fact pf = 1180000000 | profit | R | euros of net profit | 2027 | cumulative
@fact fr = 1450000 | ridership | R | passengers on a usual weekday on long-distance and regional trains | 2028 | constant
@fact rb = 210000 | ridership | R | tickets refunded or changed | 2028-11-14 | cumulative
@fact pd = 1300 | crowd | X | people at the march, by the police | 2028-11-14 | snapshot
@fact px = 4000 | crowd | X | people at the march, by the organisers | 2028-11-14 | snapshot
@fact cu = 2900 | jobs | R | station and ticket posts to be cut | by 2031 | plan
@fact jm = 380 | distance | IDF | kilometres of traffic jams around the capital | 2028-11-14 morning | snapshot
@fact ju = 190 | distance | IDF | kilometres of traffic jams around the capital | usual Tuesday | constant
@fact nt = 3 | duration | X | days of strike called | 2028-11 | plan
@fact to = 57 | rate | T | percent of trains that really ran | 2028-11-14 | snapshot
@fact eo = 41 | rate | E | percent of trains that really ran | 2028-11-14 | snapshot
@trap t1 to :: announced and observed
@trap e1 eo :: announced and observed
@fact s5 = 41 | rate | R | percent of staff on strike | 2025 second day | snapshot
@fact lp = 1.69 | rate | R | percent of last year's profit lost in a day | 2028-11 | snapshot
@fact ps = 47 | poll_share | X | respondents who find the strike justified | November 2028 | snapshot
@fact pn = 1003 | sample_size | X | people asked | November 2028 | constant
@fact fg = 35 | rate | R | percent of freight trains running | 2028-11-14 | snapshot
@fact eu = 80 | rate | R | percent of international trains running | 2028-11-14 | plan | projected
@rel share lp = lo / pf
@trap s5 s2 :: two second days
@trap t1 t2 :: Tuesday's and Wednesday's timetable
@trap s1 s2 :: turnout on two days
@trap s1 d1 :: all staff and the drivers among them
@trap s1 x1 :: the company and the union count differently
@trap of dm :: offered and demanded
@trap pd px :: police and organisers
@trap bo bx :: offered and demanded
@trap em dr :: staff and the drivers among them
@trap jm ju :: a strike morning and a usual one

@doc a-wire | wire agency | 2028-11-13
French rail strike to halve regional service from Tuesday

PARIS, Nov 13 (Lutèce Presse) - French rail operator Rail Hexagone expects to run {55%|t1|t=on Tuesday|by=Rail Hexagone} of its high-speed trains and {half|e1|^} of regional ones on Tuesday when unions stage the first day of a strike over pay and job cuts, it said on Monday. On the suburban network around Paris, {two in three|p1|v=66.67|t=on Tuesday} trains should run.

On Wednesday traffic will be thinner, with {40%|t2|t=On Wednesday} of TGV and {one in three|e2|^|v=33.3} regional trains, because drivers coming off their rest days are expected to join.

International trains will be affected less, the company said, with {80%|eu|t=on both days} of them to run on both days. It asked people who can to put off their journey and promised full refunds.

SyRail, the largest union, has called for {three|nt} days and demands a {5.5%|dm|t=for 2029} raise for 2029. Management offers {2.4%|of|t=for 2029} and a {600|bo}-euro bonus in December. The central bank forecasts inflation of {2.1%|in|t=next year|by=The central bank} next year.

The Union des Roulants, which speaks for most of the {15,200|dr} drivers, wants the bonus doubled to {1,200|bx} euros.

Both also object to the removal of {2,900|cu|t=over three years} jobs in stations and ticket offices over three years. The company, which has {138,000|em} employees, says there will be no forced departures.

RH made a net profit of {1.18 billion|pf|t=last year} euros last year. A day of strike at this level costs it around {20 million|~lo|by=chief executive Isaure Benhaddou} euros, chief executive Isaure Benhaddou said on RadioPlus.

@doc b-site | free daily's website | 2028-11-14
Strike day one: what's running, what isn't, what you get back

Updated at 18:20 · Reading time 3 min · 88 comments

➤ How many trains today?
High-speed: {55 %|t1|t=today}. TER: {one in two|e1|t=today|v=50}. RER and suburban: {two in three|p1|t=today|v=66.67}, except line D, where there was next to nothing after a signal fault that had no connection with the strike.

➤ And tomorrow?
Worse: {40 %|t2|t=tomorrow} of TGVs and {a third|e2|t=tomorrow} of TERs.

➤ Who is on strike?
According to the company, {31.4 %|s1|by=the company|t=at noon} of staff at noon, and {68 %|d1|^} of drivers. "They count people who are on sick leave as being at work," retorts SyRail's Maëlys Tranchant, who gets to {54 %|x1|by=Maëlys Tranchant}.

➤ The march
From Gare de l'Est to Bastille. Organisers: {4,000|px|by=Organisers}. Police headquarters: {1,300|pd|by=Police headquarters}.

➤ The roads

Lorries were part of it: only {35 %|fg|t=today} of freight trains left their yards today.
{380|jm|t=at 8.30 this morning|by=the traffic centre} kilometres of jams at 8.30 this morning around the capital, the traffic centre reports, twice what it sees on an ordinary Tuesday, {190|ju|t=on an ordinary Tuesday}.

➤ My ticket
All tickets for the three days can be exchanged or refunded free of charge until 30 November. Some {210,000|rb|t=by this evening} had been by this evening. Season-ticket holders get one thirtieth per day.

➤ What do people think?
{47 %|ps|by=a poll for RadioPlus} of those asked call the strike justified, according to a poll for RadioPlus among {1,003|pn} adults. The reasons that they see most often: pay, and those {2,900|cu} jobs at the stations. A bonus of {600|bo} euros, such as the management offers, they find fair.

Also on our site: Quiz: 7 stations that no longer exist · Horoscope · 12 soups for November

@doc c-broadsheet | broadsheet | 2028-11-16
A railway in which everyone counts differently

ANALYSIS. After two days of stoppages, management sees a movement that is running out of breath and the unions see a movement that has barely got up.

By Théodore Asselineau-Kanté

On Wednesday evening Isaure Benhaddou had a number ready: {26.9%|s2|t=On Wednesday|by=Isaure Benhaddou}. That share of the staff had not come to work, down from {31.4%|s1|t=a day earlier} a day earlier. On the second day of the conflict of 2025, she recalled, it had been over {forty|>s5|t=On the second day of the conflict of 2025|by=she}.

True, answers Maëlys Tranchant of SyRail, but ask who hasn't come. Without signallers and drivers a railway stands still even if every accountant is at his desk. Among drivers, turnout reached {68%|d1|t=on Tuesday} on Tuesday, by the company's own count. Hence the paradox: about {a quarter|~s2} of the staff stays away, and only {four out of ten|t2|t=on Wednesday} high-speed trains run, as happened on Wednesday; the day before it was {55%|t1|t=the day before}.

The distance between the parties isn't huge. {2.4%|of} is on the table. Nobody in the unions seriously expects the {5.5%|dm} on the banners. With prices set to rise by {2.1%|in|t=next year} next year, people on both sides mumble "three" when the microphones are off. Add a bonus somewhere between {600|bo} and {1,200|bx} euros, and there would be peace before Advent.

What stands in the way are {2,900|cu} counters. The company wants to close them by 2031 since, it says, nine out of ten tickets are sold on a telephone. To the unions this is the beginning of stations without people.

The minister, Cyprien Vauquelin-Diop, is keeping still. Each day costs the railway some {20 million|~lo} euros, less than {two per cent|<lp} of last year's profit of {1.18 billion|pf|t=last year's}. "At that price," says an adviser, "one can wait."

@doc d-association | passengers' newsletter | 2028-11-15
Voyageurs Unis: Information to members, special issue

Dear members,

Of the {1.45 million|fr} people who board a train of Rail Hexagone on a usual working day outside the suburbs, perhaps {half|-} found one on Tuesday. We do not take sides in a pay dispute. We take the side of those who stood on platform 4 at Vierzon at six in the morning.

Our observers checked the announced service. The railway had promised {55%|t1|t=Tuesday} of TGVs for Tuesday, and we saw {57%|to|t=Tuesday|by=Our observers}. It had promised {half|e1|t=Tuesday} of the regional trains, and we saw {41%|eo|t=Tuesday}. In other words: those who pay eighty euros for a ticket got what they were told, and those with a season ticket did not.

For Wednesday the plan says {40%|t2|t=Wednesday} and {33%|e2|t=Wednesday|round}. We shall see.

Those who went abroad fared best. {80%|eu} of the international trains had been promised, and nearly all ran. Those who wait for a parcel fared worst: {35%|fg|t=Tuesday|by=the ministry} of freight trains were on the move on Tuesday, by the ministry's figures.

We have been asked where the association stands. It stands on the platform. But we note that according to RadioPlus {47%|ps|by=RadioPlus} of the public understands the strikers, and that the company, with its {1.18 billion|pf|t=last year} euros of profit last year, could afford to sit down with them.

Please send us your delays. Under the rules, from thirty minutes you are entitled to a quarter of the fare, though not on the {three|nt} days for which notice of strike was given. We think this wrong, and have written to the ministry.

Annual general meeting: 2 December, 14:30, Salle Jean-Dame, Paris 2e.
