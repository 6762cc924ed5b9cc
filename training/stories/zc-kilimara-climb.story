@story zc-kilimara-climb
@topic Climbing fees on an East African mountain: revenue, porters' wages, deaths, a cable car plan
@subject M = Mount Kilimara | the mountain | Kilimara
@subject T = Mountain Parks Authority | the parks authority | MPA
@subject P = porters' association | the porters | KPA
@subject C = Skyline Cable Ltd | the cable car company | the investor
@subject R = Rescue unit | the rescuers | the helicopter crew
@fact cl = 58400 | crowd | M | climbers | 2033 | cumulative
@fact cl0 = 51200 | crowd | M | climbers | 2032 | cumulative
@fact top = 38500 | other | M | climbers who reached the summit | 2033 | cumulative
@fact suc = 66 | rate | M | percent of climbers who reached the summit | 2033 | snapshot
@fact rev = 61000000 | revenue | T | dollars of fees | 2033 | cumulative
@fact fee = 1050 | price | T | dollars of fees for a climb of seven days | 2033 | constant
@fact fee2 = 1250 | price | T | dollars of fees for a climb of seven days | 2035 | plan
@fact dead = 11 | deaths | M | climbers who died | 2033 | cumulative
@fact deadp = 7 | deaths | P | porters who died | 2033 | cumulative
@fact evac = 964 | rescued | R | people brought down sick | 2033 | cumulative
@fact hel = 212 | rescued | R | people brought down by helicopter | 2033 | cumulative
@fact por = 21000 | jobs | P | porters | 2033 | snapshot
@fact wag = 11 | price | P | dollars a day paid to a porter | 2033 | snapshot
@fact wagr = 20 | price | P | dollars a day that the guidelines require | - | constant | threshold
@fact kg = 20 | other | P | kilograms that a porter may carry | - | constant | threshold
@fact cab = 74000000 | budget | C | dollars for the cable car | - | plan
@fact cabp = 400 | other | C | passengers an hour | - | plan
@fact ice = 0.9 | area | M | square kilometres of ice left | 2033 | snapshot
@trap cl top :: all climbers and those who got to the top
@trap cl cl0 :: the year before
@trap dead deadp :: climbers and porters
@trap evac hel :: all evacuations and those by air
@trap wag wagr :: paid and required
@trap fee fee2 :: now and planned
@rel share suc = top / cl

@doc daily-news | state-owned daily | 2034-02-14
Kilimara earns {61m|rev|v=61000000} dollars

By Correspondent Neema Mollel, Arusha

THE Mountain Parks Authority collected {61 million|rev|t=in 2033} US dollars from climbers of Mount Kilimara in 2033, Commissioner Gideon Lyatuu told a stakeholders' meeting here yesterday.

He said {58,400|cl|t=in 2033} visitors attempted the mountain, compared to {51,200|cl0|t=in the preceding year} in the preceding year, and {66 per cent|suc|^|t=in 2033} of them saw the sunrise at the summit.

A seven-day permit will go up from {1,050|fee} to {1,250|fee2|t=on July 1, next year} dollars on July 1, next year. "The mountain is not a market stall," the Commissioner stated.

He commended the rescue unit, which assisted {964|evac|t=in 2033} people, of whom {212|hel|^} by helicopter.

Meanwhile investors are ready to put up {74m|cab|v=74000000} dollars for a cable car carrying {400|cabp} persons per hour.

@doc porter-interview | magazine interview | 2034-03-01
"I have been to the roof of Africa {412|-} times and I have no photograph"

*Elibariki Minja, {46|-}, chairs the porters' association. We met at the gate, under a tree.*

**How many are you?**
{Twenty-one thousand|por|v=21000}, more or less. When the mountain is full, everyone is a porter.

**What do you earn?**
The paper on the wall of the authority says {twenty|wagr} dollars a day. I'd like to climb that wall. It is {eleven|wag|t=Last year} for most. Last year some got {six|-} and a meal.

**And carry?**
{Twenty|kg} kilos, they weigh it. Then round the corner the guide adds his chair.

**People die.**
In 2033 {seven|deadp|t=In 2033} of us. The newspapers wrote about the {eleven|dead|^} foreigners, with names. Ours went down at night.

**The cable car?**
They say it will take {four hundred|cabp|v=400} an hour. I take one tent. If they build it, for {seventy-four|cab|x=1000000} million, who will need my back? They say that {three hundred|-} will be hired. Which three hundred?

**The fee goes up by two hundred.**
Yes. To {1,250|fee2}. Ask me by how much ours goes up.

@doc trek-blog | expedition company blog | 2034-03-20
Kilimara by the numbers (updated!)

We get the same questions every week, so here goes.

- **Will I make it?** Of last year's {58,400|cl|t=last year} hopefuls, {38,500|top|^} stood on top. That's {66%|suc|^}. On our eight-day route it's {93%|-} (yes, we count).
- **Is it dangerous?** {Eleven|dead|t=last year} trekkers died last year; do the maths and it's one in {5,300|-}. Nearly {a thousand|~evac|v=1000} were helped down. Helicopters took {221|!hel|^}.
- **What does it cost?** Park fees alone are {$1,050|fee}, going to {$1,250|fee2|t=in mid-2035} in mid-2035. Book now!
- **Are your porters treated well?** We pay {$20|wagr} a day, as the rules ask. Average on the mountain: {$14|!wag}.
- **Will there be a cable car?** Every year somebody says so. This time there's {$47 million|!cab} behind it, allegedly.
- **Is there still snow?** {0.9|ice} square kilometres of it. Be quick, be gentle.

⭐ {4.9|-} on Trekadvisor · {1,740|-} reviews · 10% off code KILI{10|-}

@doc env-journal | environmental news site | 2034-04-02
A lift to the last ice

Skyline Cable wants to hang {15|-} gondolas up the southern flank of Kilimara, from {2,000|-} to {3,700|-} metres, for {$74 million|cab}. Its impact study, {640|-} pages, mentions ice twice.

There is not much left to mention: {0.9|ice|t=last year} square kilometres last year, from {12|-} a century ago. What worries ecologists are the feet. The mountain took {58,400|cl|t=in 2033} climbers in 2033, some {14%|-} more than in 2032, and the {61 million|rev|^} dollars they left in fees pay for most of the country's other parks.

The {21,000|por} porters have threatened to sit down on the road. "We bury our own," their chairman said; {seven|deadp|t=last season} died last season, against {eleven|dead|^} visitors.

The rescuers, for their part, are in favour. They carried or flew {964|evac|t=last year} people off last year, and a gondola, says Captain Zubeda Kessy, "does not get tired".

Public comments close on 30 April.
