@story s4-hvalsnes-smelter
@topic A line failure stops an Icelandic aluminium smelter's potline, winter 2029
@subject S = Hvalsnes Aluminium smelter | Hvalsnes Aluminium | Hvalsnes | the smelter | the plant
@subject P = potline two | line two | the second potline
@subject N = Byggðalína Transmission | the grid operator | the grid company | Byggðalína
@subject L = Landsorka | the power company | the generator
@subject U = union Brynja | Brynja | the union
@subject R = Reyðarvogur | the municipality | the town | the village
@subject G = Gunnhildur Arngrímsdóttir | Gunnhildur | the plant's director | the director
@subject Z = Zephyr-Norden Metals | Zephyr-Norden | the owner
@fact t0 = 03:14 | clock | N | hour at which the line tripped | 2029-02-09 | constant
@fact t1 = 08:50 | clock | N | hour at which power came back | 2029-02-09 | constant
@fact out = 336 | duration | P | minutes without power | 2029-02-09 | constant
@fact lim = 240 | duration | P | minutes that a pot survives without power | - | constant
@fact pots = 168 | other | P | pots frozen | 2029-02-10 | snapshot
@fact allp = 336 | other | S | pots in the plant | - | constant
@fact cap = 352000 | other | S | tonnes of aluminium a year | - | constant
@fact half = 50 | other | P | share of the plant's output in percent | - | constant
@fact mw = 610 | other | S | megawatts drawn at full load | - | constant
@fact mwn = 312 | other | S | megawatts drawn after the failure | 2029-02-12 | snapshot
@fact emp = 486 | jobs | S | people employed | 2029-02 | snapshot
@fact con = 170 | jobs | S | contractors at work | 2029-02 | snapshot
@fact lay = 94 | jobs | S | people to be laid off for the time of the repair | 2029-02-14 | plan | pledged
@fact mon = 7 | duration | P | months until the line is back in full | 2029-02-14 | plan | projected
@fact cost = 118000000 | damages | Z | dollars of loss expected | 2029-02-14 | plan | projected
@fact ins = 75000000 | damages | Z | dollars that insurance should pay | 2029-02-14 | plan | projected
@fact tow = 11 | other | N | pylons brought down by ice | 2029-02-09 | constant
@fact ice = 21 | other | N | kilograms of ice on a metre of wire | 2029-02-09 | constant
@fact des = 12 | other | N | kilograms of ice on a metre of wire that the line was built for | - | constant
@fact wind = 47 | speed | N | metres a second in the strongest gust | 2029-02-09 | constant
@fact pop = 1410 | other | R | inhabitants | 2029-01-01 | constant
@fact tax = 38 | other | R | share of the municipal revenue from the smelter in percent | 2028 | constant
@fact dark = 530 | homes | R | homes without power | 2029-02-09 morning | snapshot
@fact lme = 2684 | price | Z | dollars a tonne of aluminium in London | 2029-02-13 | snapshot
@fact age = 52 | age | G | years of age | 2029 | constant
@fact sold = 298 | other | L | megawatts that the power company can no longer sell to the smelter | 2029-02-12 | snapshot
@fact lme0 = 2655 | price | Z | dollars a tonne of aluminium in London | 2029-02-12 | snapshot
@fact over = 9 | other | N | kilograms of ice on a metre of wire above the design | 2029-02-09 | constant
@trap lme lme0 :: two days of trading
@trap out allp :: minutes and pots, by chance the same number
@rel diff over = ice - des
@rel diff sold = mw - mwn
@rel share half = pots / allp
@trap pots allp :: half the pots and all of them
@trap out lim :: how long it lasted and how long pots can bear
@trap ice des :: what hung on the wire and what it was built for
@trap emp con lay :: staff, contractors, those laid off
@trap cost ins :: the loss and what insurance covers
@trap mw mwn sold :: full load, present load, and the difference
@trap t0 t1 :: when it went and when it came back

@doc a-wire | financial wire | 2029-02-12
Zephyr-Norden declares force majeure at Icelandic smelter

REYKJAVIK, Feb 12 (Marlow News) - Zephyr-Norden Metals said on Monday it had declared force majeure on deliveries from its Hvalsnes aluminium smelter in eastern Iceland after a power failure froze {168|pots} of its {336|allp} electrolysis pots.

The plant can make {352,000|cap} tonnes of metal a year, {half|half|v=50} of it on the potline now lost.

Ice and wind brought down {11|tow|by=Byggðalína Transmission} pylons on the supply line early on Friday, grid operator Byggðalína Transmission said. Power was cut at {3:14 a.m.|t0|t=on Friday} and restored at {8:50 a.m.|t1|^}, too late for line two, whose pots can go without current for no more than about {four hours|~lim|v=240}.

The smelter is drawing {312|mwn|t=now} megawatts now, against {610|mw} MW at full load, leaving its supplier Landsorka with {298|sold} MW to sell elsewhere.

Three-month aluminium on the London Metal Exchange rose {1.1 percent|-} to {$2,655|lme0|t=Feb 12} a tonne.

@doc b-east | east Iceland local site, translated | 2029-02-15
Almost {a hundred|~lay|v=100} sent home from the smelter

Skrifað af Hallsteini Þ. — 15.02.2029 kl. 07:20

The director, Gunnhildur Arngrímsdóttir, {52|age}, who started in the cast house at {19|-}, read the figures out herself in the canteen yesterday, in Icelandic and then in Polish. {Ninety-four|lay|by=The director, Gunnhildur Arngrímsdóttir} people will be laid off until line two has been rebuilt. That will last {seven|mon} months, "and I won't promise you {six|-}".

Hvalsnes has {468|!emp} employees of its own, and besides them {170|con} contractors, of whom the plan says nothing.

"Those are the ones we fear for," says Brynja's steward, Kazimierz Wojnar. The union has asked that no one under notice lose the company flat.

In the town the mood is of a wake. {1,410|pop} people live in Reyðarvogur; {38|tax|t=last year} of every hundred krónur the municipality took in last year came from the smelter.

The storm has not been forgotten, either. {Five hundred and thirty|dark|t=on Friday morning} homes had no electricity on Friday morning. On Hallormsfjall the wind reached {47|wind} metres a second in the gusts, and when the linemen got up there they weighed the ice: {twenty-one|ice} kilos on every metre of wire. The line was built for {twelve|des}.

Viðburðir: Þorrablót, 16 Feb., tickets 12,900 kr. — Swimming pool open 7–20

@doc c-national | Icelandic national paper, English page | 2029-02-16
Grid operator: line was warned about in 2024

It took {336|out} minutes to get electricity back to Hvalsnes last Friday. A pot of molten aluminium can survive {180|!lim}. Those {two|-} figures, set side by side in a report to the energy authority, explain the ruin of line two.

The report, seen by this paper, says that the circuit went at {3:41 am|!t0} under {21|ice} kilogrammes of ice a metre, {nine|over} more than its design load, and that {eleven|tow} pylons folded like cutlery. A consultant had urged a second line in 2024. It would have cost {9.6 billion|-} krónur.

The smelter's owner, Zephyr-Norden, expects a loss of {$118 million|cost|by=The smelter's owner, Zephyr-Norden}, of which insurers are likely to bear {$75 million|ins|^}. It will lay off {94|lay} people.

Landsorka, which has {298|sold} megawatts on its hands, says that data centres in the south have already rung.

The prime minister is to visit tomorrow. She will find a plant that employs {486|emp} and a harbour where, since Tuesday, no ship has called.

— From the archive: "Is the East Fjords grid fit for purpose?" (4 March 2024, 212 comments)

@doc d-metals | metals market newsletter | 2029-02-14
SMELTER WATCH #1,106

Hvalsnes (Iceland, {352kt|cap|v=352000}). Second potline solid. {186|!pots} cells to be dug out with jackhammers, then relined; owner guides to {seven|mon|by=owner} months for a complete return. We think {nine|-}.

Loss guidance: {$118m|cost|by=owner} before cover, and cover is {$75m|ins}. Workforce cuts of {94|lay} are temporary.

Load at the busbar is {312|mwn|t=since Monday} MW since Monday, a shade over {half|-} the usual {610|mw}.

Price. LME 3M closed on Tuesday at {$2,684|lme|t=on Tuesday}. A loss of {176,000|-} tonnes annualised is {0.2%|-} of world supply, so be careful what you extrapolate.

Premiums: Rotterdam duty-paid $312–$325. Billet: add $410.
Next issue: 28 Feb. Subscriptions: $1,450/yr; 2 seats.
