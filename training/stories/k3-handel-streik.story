@story handel-streik
@topic Warning strikes in Austria's retail trade, November 2031
@subject G = union GHA | GHA | the union | the employees' side
@subject H = Trade Association | the Trade Association | the employers | shop owners
@subject Z = Zentra supermarkets | Zentra | the chain
@subject M = Marktwerk | Marktwerk stores
@subject A = Statistics Austria | the statisticians
@subject E = retail workers | shop workers | the sector
@fact dem = 7.6 | rate | G | percent wage rise demanded | November 2031 | plan | hypothetical
@fact of1 = 3.9 | rate | H | percent wage rise offered | first offer October 2031 | plan | pledged
@fact of2 = 4.8 | rate | H | percent wage rise offered | 2031-11-19 | plan | pledged
@fact infl = 5.2 | rate | A | percent rise of consumer prices over twelve months | October 2031 | snapshot
@fact avg = 5.7 | rate | A | percent average rise of prices over the year counted in the talks | October 2030 to September 2031 | snapshot
@fact emp = 430000 | jobs | E | employees covered by the collective agreement | 2031 | snapshot
@fact wom = 71 | other | E | percent of employees who are women | 2031 | snapshot
@fact part = 54 | other | E | percent of employees who work part time | 2031 | snapshot
@fact shopsG = 620 | other | G | branches struck | 2031-11-21 | cumulative
@fact shopsH = 340 | other | H | branches that closed | 2031-11-21 | cumulative
@fact strk = 18500 | crowd | G | workers on strike | 2031-11-21 | cumulative
@fact zclosed = 112 | other | Z | branches closed | 2031-11-21 | cumulative
@fact ztot = 705 | other | Z | branches | 2031 | constant
@fact zsh = 15.9 | other | Z | percent of branches closed | 2031-11-21 | snapshot
@fact mclosed = 47 | other | M | branches closed | 2031-11-21 | cumulative
@fact entry = 2410 | other | E | euros of starting pay a month before tax | 2031 | snapshot
@fact want = 2600 | other | G | euros of starting pay a month demanded | 2032 | plan | hypothetical
@fact hrs = 3 | duration | G | hours that the stoppage lasted | 2031-11-21 | constant
@fact from = 9:00 | clock | G | time the stoppage began | 2031-11-21 | constant
@fact next = 2031-11-26 | date | H | day of the next round of talks | - | plan
@fact loss = 9000000 | other | H | euros of sales lost | 2031-11-21 | cumulative | projected
@rel share zsh = zclosed / ztot
@trap of1 of2 :: first and second offer
@trap infl avg :: latest month and the average that the talks use
@trap shopsG shopsH :: struck and closed, by union and employers
@trap zclosed mclosed :: two chains
@trap entry want :: paid and demanded
@trap wom part :: women and part-timers

@doc a-agency | news agency | 2031-11-21
Shop staff walk out across Austria before Christmas rush

VIENNA -- Tills stood unattended in hundreds of Austrian shops on Friday as {18,500|strk|t=on Friday|by=the union GHA} employees, by the count of the union GHA, stopped work for {three|hrs} hours from {9 a.m.|from}

The union wants {7.6 percent|dem|by=The union} more pay. The Trade Association on Wednesday raised its offer to {4.8 percent|of2|t=on Wednesday|by=The Trade Association} from {3.9|of1|t=in October} in October. Consumer prices were {5.2 percent|infl|t=in October|by=Statistics Austria} higher in October than a year before, Statistics Austria says.

{Six hundred and twenty|shopsG|by=GHA said} branches took part, GHA said. Employers saw no more than {340|<shopsH|by=Employers} with their doors shut and estimated the sales lost at {9 million|loss|by=Employers} euros.

Talks resume on {November 26|next}. The agreement covers {430,000|emp} people.

@doc b-tabloid | tabloid | 2031-11-22
LEERE KASSEN!
Our reporters at the doors: who was open, who was not

{8.30 am|!from}: the walkout begins. At Zentra in Favoriten a handwritten note, "Back at noon". At Marktwerk in Simmering the boss himself sits at the till.

In all, {112|zclosed|by=the chain admits} of Zentra's {705|ztot} branches were dark, the chain admits. Marktwerk shut {74|!mclosed}.

The union is counting {620|shopsG|by=The union} struck shops and {18,500|strk|^} strikers. What do they want? More! {7.6|dem} per cent more, and {€2,600|want} for a beginner who today has {€2,410|entry|t=today} before tax.

What do they get? {5.2|!of2|by=Erwin Plaschka} per cent is on the table, says employers' man Erwin Plaschka. "Anything above that costs branches."

>> VOTE: Should shops open on Sunday? (11,204 votes so far)
>> Snow down to 600 metres on Tuesday

@doc c-broadsheet | broadsheet | 2031-11-22
A question of which inflation

By Theresia Hrdlicka-Mandl

Collective bargaining in this country rests on one number, and this autumn the two sides cannot agree on which. The rolling average of the past twelve months, long the agreed yardstick, is {5.7 per cent|avg|t=of the past twelve months}. The latest reading is {5.2|infl|t=The latest reading}. Shop owners, offering {4.8|of2|by=Shop owners}, prefer to speak of the latter and of a forecast of {3|-}.

For the GHA, anything less than the average is a cut. Its negotiator, Zlatka Brunngraber, says that a cashier on the starting wage of {2,410|entry|by=Zlatka Brunngraber} euros lost the equivalent of {137|-} a month. She recalls that {71 per cent|wom} of the {430,000|emp} in the sector are women and {54 per cent|part} are part-timers: "Percentages of little remain little." Hence the demand for a floor of {2,600|want}.

Friday's stoppage lasted {three|hrs} hours. Next time it may be a day, and it would fall on the second Saturday in Advent. Unless, that is, something moves on {Wednesday, 26 November|next}.

@doc d-regional | regional broadcaster site | 2031-11-21
Warning strike also in Styria

Updated 14:12

Graz, Leoben, Kapfenberg: in Styria too, salespeople laid down their work between {9:00|from} and noon. Nationwide it was about {one in six|~zsh} Zentra stores and {47|mclosed} of Marktwerk that could not open.

"We are {340|!shopsG|by=Heimo Lackner} branches strong today," Heimo Lackner of the GHA called to the crowd in Herrengasse. The employers' figure for losses, {€9 million|loss|by=employers}, drew laughter.

An assistant in a shoe shop, 58, told us that she had never struck before. "{3.9|of1|t=the first time|by=they} they offered the first time. I thought it was a typing error."

More on this: Collective agreement for metalworkers signed at 6.1 percent | Traffic: S6 closed near Bruck
