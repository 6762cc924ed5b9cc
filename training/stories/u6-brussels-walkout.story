@story u6-brussels-walkout
@topic Belgian national strike against the pension law, November 2028
@subject F = Common Union Front | the unions | union front | Sabrina Vandenbossche-Diallo | Vandenbossche | organisers
@subject M = Brussels march | march | demonstration | the demonstrators | parade
@subject P = Brussels-Capital police | Brussels police | police | police zone
@subject N = SNCB railways | SNCB | the railways | trains
@subject Z = Zaventem airport | Zaventem | Brussels Airport | the airport
@subject L = pension law | pension bill | the law | Minister Gauthier Lannoy | Lannoy
@subject A = port of Antwerp | Antwerp | the docks
@subject E = employers' league | VBO-style employers | employers | the bosses | Unie Werk
@subject B = Belgium | the Belgians | the country
@fact mp = 84000 | crowd | M | marchers by police count | 2028-11-27 | snapshot
@fact mu = 140000 | crowd | M | marchers by the unions' count | 2028-11-27 | snapshot
@fact mo = 62000 | crowd | M | marchers by police count at the march of October | 2028-10-16 | snapshot
@fact tr = 23 | rate | N | share of trains that ran | 2028-11-27 | snapshot
@fact trm = 30 | rate | N | share of trains that were promised | 2028-11-26 | plan | pledged
@fact fl = 244 | other | Z | departures cancelled | 2028-11-27 | cumulative
@fact flp = 296 | other | Z | departures planned | 2028-11-27 | plan
@fact pax = 36500 | other | Z | passengers hit | 2028-11-27 | cumulative
@fact sh = 47 | other | A | ships that waited | 2028-11-27 evening | snapshot
@fact age = 66 | age | L | retirement age now | 2028 | constant
@fact agn = 68 | age | L | retirement age under the law | 2035 | plan
@fact car = 44 | duration | L | years of work for a full pension | - | plan
@fact sav = 3200000000 | budget | L | euros a year to be saved | 2035 | plan | projected
@fact cost = 410000000 | damages | E | euros that the day cost, by the employers' estimate | 2028-11-27 | constant
@fact costn = 190000000 | damages | B | euros that the day cost, by the central bank's estimate | 2028-11-27 | constant
@fact arr = 38 | arrests | P | people detained | 2028-11-27 | cumulative
@fact inj = 14 | injuries | P | officers hurt | 2028-11-27 | cumulative
@fact ser = 7 | other | F | strike days this year | 2028-11-27 | cumulative
@fact nx = 2028-12-14 | date | F | day of the next strike | - | plan | pledged
@fact sup = 54 | poll_share | B | people who back the strike | November 2028 | snapshot
@fact ops = 39 | poll_share | B | people who oppose the strike | November 2028 | snapshot
@fact ch = 3 | duration | M | hours that the procession took to pass | 2028-11-27 | constant
@fact left = 52 | other | Z | departures that took place | 2028-11-27 | cumulative
@fact ser8 = 8 | other | F | strike days this year | 2028-12-14 | plan
@fact sup0 = 49 | poll_share | B | people who back the strike | October 2028 | snapshot
@fact div = 3 | other | A | calls diverted | 2028-11-28 | cumulative
@trap mp mu :: police and union counts
@trap mp mo :: November's march and October's
@trap tr trm :: trains that ran and trains promised
@trap fl flp :: cancelled and planned
@trap age agn :: retirement age now and later
@trap cost costn :: two bodies' estimates
@rel diff left = flp - fl

@doc a-wire | wire agency | 2028-11-27
Belgium grinds to a halt in {seventh|ser} strike day over pensions

BRUSSELS, Nov 27 - A national strike against a higher pension age stopped most trains and aircraft in Belgium on Monday and brought {84,000|mp|t=on Monday|by=police} people on to the streets of Brussels, police said. Unions counted {140,000|mu|t=on Monday|by=Unions}.

{38|arr} people were detained when masked youths attacked the offices of a party; {14|inj} officers were hurt.

Rail operator SNCB ran {23|tr} percent of its trains, after promising {30|trm}. Brussels Airport cancelled {244|fl} of {296|flp} departures, hitting {36,500|pax} travellers. In Antwerp {47|sh|t=by evening} ships lay waiting for pilots by evening.

The law raises the retirement age to {68|agn|t=by 2035} by 2035 from {66|age} and asks for {44|car} years of work. It is to save {3.2 billion|sav} euros a year.

It was the {seventh|ser} strike day this year. The next is set for {Dec. 14|nx}.

@doc b-flemish | Flemish newspaper | 2028-11-28
"They won't hear us until it's dark"

An hour after the head of the march had reached Brussels-South its tail was still at North. {Three|ch} hours it took to go by, drummers, dockers, nurses, a brass band from Genk playing something slow.

The police zone put the turnout at {84,000|mp|by=The police zone}, against {62,000|mo|t=in October|by=The police zone} in October. Sabrina Vandenbossche-Diallo, who speaks for the front, laughed. "They always forget Wallonia. {A hundred and forty thousand|mu|v=140000|by=Sabrina Vandenbossche-Diallo}."

Who was at home? Not the trains. SNCB had held out the prospect of {30|trm} in every hundred. {23|tr} ran.

The employers of Unie Werk sent a bill the same evening: {410 million|cost|by=The employers of Unie Werk} euros for one day. The central bank, whose economists have no flag to wave, comes to {90 million|!costn|by=The central bank}, since "much of what isn't made on Monday is made on Tuesday".

Minister Gauthier Lannoy stands by his law. "At {66|age} my father had already been dead for five years. We live longer. I'd call it good news." From 2035 it's to be {67|!agn|t=From 2035}.

WEER 6°/2° · Lotto 4-11-18-27-33-40 · Club–Anderlecht 1-1 · Nieuwsbrief (1x per dag)

@doc c-expat | English-language site for expats | 2028-11-27
Strike in Belgium: Monday's state of play
Last update 20:40 by Oonagh Petrescu

Zaventem: Of {296|flp} planned departures {52|left} left, so {242|!fl} were scrapped. {36,500|pax} passengers should have heard from their airline. If not: +32 2 555 70 00, and good luck.

Trains: roughly {one in four|~tr|v=23}. Back to normal "by Tuesday noon", which we read as Wednesday.

City: The march has cleared. There were scuffles on Boulevard Anspach and {38|arr} arrests; {14|inj} police and an unknown number of other people were injured.

How many were there? Well over {100,000|?>mp}, by the look of it from our window.

Why? Because the government wants everyone to work to {68|agn}. In a poll today {54|sup} percent of Belgians back the strike and {39|ops} don't.

Not over yet: {14 December|nx}. That'll make it {eight|ser8} for the year.

See also: 10 words of Dunglish | Best frites (9.1/10) | Bin day changes

@doc d-port | shipping news | 2028-11-28
Antwerp backlog: {47|sh} ships, two days

Pilots and lock-keepers walked out from Sunday 22:00 to Monday 22:00. At the end of it {74|!sh|t=At the end of it} vessels were waiting in the Scheldt and off Flushing, about twice what's usual on a Monday, the harbour master's office said. 

Container terminals expect to be level by Thursday. One line diverted {three|div} calls to Rotterdam.

Employers' body Unie Werk puts the harm of the stoppage for all of Belgium at {€410m|cost|by=Unie Werk} and calls the unions, with {seven|ser} strike days this year, "serial". The central bank's reckoning is {€190m|costn|by=The central bank}. A union delegate on quay 242 said the {€3.2bn|sav|by=A union delegate} that the law saves would be "ours, every cent".

Next action: {14 Dec|nx}. Bunker VLSFO Antwerp $571/t (−4)

@doc e-column | French-language weekly | 2028-12-01
The art of counting marchers
By Baudouin Ruwet

In Belgium we have three of everything, and so also three crowds. There's the crowd of the police, {84,000|mp|by=the police}. There is the crowd of the unions, nearly twice as large. And there's the crowd that you meet: my dentist, his sister, a man dressed as a hourglass.

What interests me is the crowd that stayed away from work and didn't march. It's larger than both, and slept in.

Monsieur Lannoy tells us that the sums leave no choice, {3.2 billion|sav|by=Monsieur Lannoy} a year, and that {forty-four|car} years behind a desk harm nobody. He's been a minister for a while. The surveys say that {54|sup} of a hundred are with the strikers. In October, before it got cold, it was {49|sup0|t=In October}. The colder it gets the warmer we get.

They'll be back on {the fourteenth|nx|v=2028-12-14}. I'm told to bring a chair.
