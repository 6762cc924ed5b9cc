@story zb-saint-anselme-maple-reserve
@topic Maple syrup: poor spring and the strategic reserve in Quebec
@subject P = Fédération acéricole | the federation | the producers' federation
@subject R = strategic reserve at Sainte-Eulalie-du-Lac | the reserve | the stockpile
@subject Q = Quebec | the province
@subject B = Beauce-Sud | the region
@subject S = producer Réjean Veilleux | Veilleux
@fact crop = 124000000 | other | Q | pounds of syrup made | 2032 | cumulative
@fact cropp = 239000000 | other | Q | pounds of syrup made | 2031 | cumulative
@fact fall = 48.1 | rate | Q | fall of the crop over a year, in percent | 2032 | constant
@fact tap = 2.1 | other | Q | pounds of syrup a tap | 2032 | constant
@fact tapp = 4.2 | other | Q | pounds of syrup a tap | 2031 | constant
@fact taps = 59000000 | other | Q | taps | 2032 | constant
@fact res0 = 58000000 | other | R | pounds of syrup in store | 2032-03-01 | snapshot
@fact res1 = 17000000 | other | R | pounds of syrup in store | 2032-06-15 | snapshot
@fact resc = 133000000 | other | R | pounds of syrup that can be stored | - | constant
@fact dem = 165000000 | other | P | pounds of syrup sold a year | 2031 | cumulative
@fact price = 3.41 | price | P | dollars a pound paid to producers | 2032 | constant
@fact pricep = 3.29 | price | P | dollars a pound paid to producers | 2031 | constant
@fact can = 11.99 | price | - | dollars for a can of syrup in shops | 2032-06 | snapshot
@fact canp = 9.49 | price | - | dollars for a can of syrup in shops | 2031-06 | snapshot
@fact cup = 26.3 | rate | - | rise of the price of a can over a year, in percent | 2032-06 | constant
@fact days = 19 | duration | B | days of sap flow | 2032 | cumulative
@fact daysn = 34 | duration | B | days of sap flow in a normal spring | - | constant
@fact prod = 13300 | other | P | producers | 2032 | snapshot
@fact newt = 7000000 | other | P | new taps allowed | 2032-06-20 | plan | pledged
@fact ask = 12000000 | other | P | new taps applied for | 2032-06-20 | cumulative
@fact vtaps = 8200 | other | S | taps of the producer | 2032 | constant
@fact share = 71 | other | Q | share of the world's syrup, in percent | 2031 | constant
@rel change fall = cropp -> crop
@rel change cup = canp -> can
@rel product crop = taps * tap
@fact half = 51.9 | other | Q | crop as a share of last year's, in percent | 2032 | constant
@fact pdiff = 12 | price | P | cents by which the producers' price rose | 2032 | constant
@fact rdiff = 41000000 | other | R | pounds of syrup taken out of store | 2032 | constant
@fact pup = 3.6 | rate | P | rise of the producers' price over a year, in percent | 2032 | constant
@fact newp = 14700000 | other | P | pounds of syrup that the new taps may give | 2033 | plan | hypothetical
@rel share half = crop / cropp
@rel diff rdiff = res0 - res1
@rel change pup = pricep -> price
@rel product newp = newt * tap
@trap cropp crop :: two springs
@trap res0 res1 :: before and after the season
@trap price can :: producers against shops
@trap days daysn :: this spring against normal
@trap newt ask :: allowed against applied for
@trap tap tapp :: two springs

@doc a-wire | wire agency | 2032-06-16
Quebec's maple reserve falls to lowest level since it was built

MONTREAL — The barrels at Sainte-Eulalie-du-Lac hold just {17 million|res1|t=as of Tuesday|by=the producers' federation} pounds of maple syrup as of Tuesday, the producers' federation said, down from {58 million|res0|t=before the season} before the season.

The warehouse has room for {133 million|resc}.

It was tapped to make up for a spring in which the province's {13,300|prod} producers made {124 million|crop} pounds, {48 per cent|~fall} less than the {239 million|cropp|t=last year} of last year. Buyers take some {165 million|~dem|t=a year} a year.

Quebec supplies {71 per cent|share} of the world.

"It's what the reserve is for," said federation president Louise-Andrée Poulin, who dismissed a report that the cupboard would be bare by Christmas. The average yield per tap was {2.1|tap} pounds compared with {4.2|tapp|t=in 2031} in 2031.

@doc b-regional | regional weekly | 2032-06-18
Réjean Veilleux has boiled {19|days} times

Réjean Veilleux keeps a pencil on a string beside the evaporator and makes a stroke for each day the sap runs. In a good spring there're {34|daysn} or so. This year: {19|days|t=This year}.

"In March it was July, in April it was January," he sums up. On his {8,200|vtaps} taps behind Saint-Anselme-des-Monts he made {13,900|-} pounds. He'd have needed {21,000|-} to cover the new vacuum pump.

The federation pays {$3.41|price} a pound for it, a bit up from {$3.29|pricep|t=last year} last year. "And my brother-in-law sends me a photo from the IGA with a can for {$11.99|can}!"

He's applied for more trees, like everybody. Requests for {12 million|ask} taps have come in; {seven million|newt} will be handed out in the fall. Some say it's like offering more boats to a man in a drought.

GARAGE SALE Saturday, 114 rang 4. — Bingo $1,200 in prizes — Won't be responsible for debts of...

@doc c-tv | TV consumer segment, web text | 2032-06-21
Liquid gold: why that can is {$12|~can}

Watch: 2 min 41

If your can of syrup went from {$9.49|canp|t=last summer} last summer to {$11.99|can}, blame the thermometer. It's a jump of {26|~cup} per cent.

Producers got {124 million|crop} pounds out of their trees this spring. That's about {half|~half|v=50} of last year's haul and less than the {156 million|!dem|t=a year} that the world drinks a year.

So the federation opened its "bank". What's in there now? {17 million|res1|t=now} pounds. What fits? {113 million|!resc}.

Producers won't get rich: their cheque per pound is {12|pdiff} cents fatter.

Next week: are air fryers worth it? We tested 9.

@doc d-column | national newspaper column | 2032-06-26
OPEC of pancakes runs low

Foreigners love to call the Fédération acéricole a cartel. Fine. Then let's look at what a cartel is for.

In {2031|-}, with {239 million|cropp} pounds pouring in and buyers for {165|dem|x=1000000}, it set barrels aside. In 2032, with {124|crop|x=1000000}, it rolled {41 million|rdiff} of them out. Between the two springs the price paid in the sugar bush moved by all of {3.6|pup} per cent, while cans in the supermarket, over which no cartel presides, leapt {26|~cup}.

Critics want the quotas scrapped. {Seven million|newt} taps are to be added as it is, on top of {59 million|taps}. Each tap gave {2.1|tap} pounds this year. If that's the new normal, it's another {15 million|~newp} pounds, and they would all be wanted: there's {17|res1|x=1000000} left in the stockpile, and spring's {nine|-} months off.
