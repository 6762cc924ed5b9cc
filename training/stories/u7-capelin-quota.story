@story u7-capelin-quota
@topic Iceland's capelin survey and the winter quota: from zero to an unexpected season
@subject I = Iceland's capelin fishery | the fishery | the season
@subject H = Marine Institute | the institute | Hafstofnun
@subject L = capelin stock | the stock | the capelin
@subject N = Norðurver | the company
@subject B = Bárður Helgason | Helgason | the fisheries minister
@subject V = Vopnafjörður | the town
@fact q0 = 0 | other | I | tonnes that may be caught | 2036-10 | plan
@fact q1 = 218000 | other | I | tonnes that may be caught | 2037-01-29 | plan
@fact ql = 91000 | other | I | tonnes caught in the winter | 2036 winter | constant
@fact qi = 146500 | other | I | tonnes that Icelandic ships may catch | 2037-01-29 | plan
@fact qf = 71500 | other | I | tonnes that foreign ships may catch | 2037-01-29 | plan
@fact qn = 31200 | other | N | tonnes that may be caught | 2037-01-29 | plan
@fact s1 = 734000 | other | L | tonnes of spawning fish measured | 2037-01 | snapshot
@fact s0 = 318000 | other | L | tonnes of spawning fish measured | 2036-09 | snapshot
@fact tr = 400000 | other | L | tonnes of spawning fish that must be left | - | constant | threshold
@fact sh = 3 | other | H | ships in the survey | 2037-01 | constant
@fact nm = 5900 | distance | H | nautical miles sailed in the survey | 2037-01 | constant
@fact va = 34000000000 | revenue | I | kronur of exports expected | 2037 | plan | projected
@fact vl = 12500000000 | revenue | I | kronur of exports | 2036 | constant
@fact jo = 110 | jobs | V | people taken on for the season | 2037-02 | snapshot
@fact po = 640 | other | V | inhabitants | 2037 | snapshot
@fact pr = 410 | price | I | kronur for a kilogram of roe | 2037-02 | snapshot
@fact shr = 14.3 | other | N | percent of the catch that may be caught | 2037-01-29 | plan
@fact gd = 0.6 | rate | I | percent added to the national product | 2037 | plan | projected
@rel sum q1 = qi + qf
@rel share shr = qn / q1
@trap q0 q1 :: the advice of October and that of January
@trap s0 s1 :: autumn and winter survey
@trap q1 ql :: this year's quota and last year's catch
@trap q1 qi :: total quota and the Icelandic part
@trap va vl :: expected and last year's exports

@doc a-agency | wire agency | 2037-01-29
Iceland opens capelin season with {218,000|q1}-tonne quota after survey surprise

REYKJAVIK (Nordlys) – Iceland will allow {218,000|q1|by=the Marine Institute said} tonnes of capelin to be caught this winter, the Marine Institute said on Thursday, reversing advice of October under which there was to be {no|-} fishing at all.

A survey by {three|sh} ships found {734,000|s1|t=in January} tonnes of spawning fish in January, more than double the {318,000|s0|t=in September} seen in September. Under the management rule {400,000|tr} tonnes must be left to spawn.

Icelandic vessels get {146,500|qi} tonnes; the rest, {71,500|qf}, goes to Norway, the Faroe Islands and Greenland under treaty.

Last winter the fleet landed {91,000|ql|t=Last winter}.

Fisheries minister Bárður Helgason put the likely export value at {34 billion|va|by=Fisheries minister Bárður Helgason} kronur.

@doc b-local | local paper | 2037-02-12
The lights are on all night again in Vopnafjörður

Text and photos: Sunneva Karlsdóttir

At four in the morning the smell reaches the church. Nobody complains. "It smells of kitchen extensions," says Guðný, who has stood at the belt since 1998.

The town of {640|po} people has taken on {110|jo} extra hands, from Poland, from Akureyri, from the upper secondary school. Norðurver's share of the quota is {31,200|qn} tonnes, about {a seventh|~shr} of everything. The first {two|-} ships brought {3,100|-} tonnes on Monday.

In October people here had been told to expect nothing. The institute's autumn cruise had found {381,000|!s0|t=In October} tonnes and {400,000|tr} are required before a single net goes in. Then came January, and {734,000|s1}.

The roe goes to Japan at {410|pr} kronur a kilo. Guðný's grandson, 17, is saving for a car.

Weather: NE 18 m/s · Flights 2 of 3 cancelled · Church: funeral Saturday 14:00

@doc c-business | business paper | 2037-01-30
Capelin: what a fish is worth

The króna strengthened by {0.8%|-} yesterday and shares in Norðurver rose {11%|-} after the institute's announcement.

Analysts at Hekla Markets expect exports of {34 billion|va|by=Analysts at Hekla Markets} kronur, against {12.5|vl|x=1000000000|t=last year} billion last year, and a boost to GDP of {0.6%|gd|by=Analysts at Hekla Markets}. "For one fish which is mostly fed to other fish, it's not bad."

The total quota is {281,000|!q1} tonnes. Of it, {146,500|qi} tonnes fall to domestic companies and {71,500|qf} to foreign ones. Norðurver alone holds {14.3%|shr}.

The price of roe, now {410|pr|t=now} kronur, may fall if Norway lands early. The company's chief executive, Þröstur Magnússon, refused to speculate. He did confirm that {one|-} new vessel, the Álfsey NV 220, has been ordered.

@doc d-column | column | 2037-02-01
Zero, give or take

by Eydís Thorlacius

In the autumn the scientists said {zero|q0|t=In the autumn}. In winter they say {218,000|q1|t=In winter}. I'm not complaining, I own a boat (a very small one, it holds two adults and a thermos). I merely ask: what else do we know so precisely?

The answer from the institute is that they went and looked. With {three|sh} ships, for {5,900|nm} nautical miles, through weather in which I would not walk to the shop. In September the fish were under the ice, and you can't count what is under the ice. {734,000|s1} tonnes of it, as it turns out. So the stock hadn't gone. It was just late, like everyone in this country.

Take away what has to stay in the sea, {400|tr|x=1000} thousand tonnes, and what the cod will eat, and you get the quota. Last year we pulled {91,000|ql|t=Last year} out and called it a good year; it brought in {21.5 billion|!vl|t=Last year} kronur.

The minister says it's luck. I'd like him to say that in a year when it's zero.

@doc e-institute | question and answer | 2037-02-03
Marine Institute — Questions on the capelin advice

Why did the advice change? The acoustic survey of 12–25 January measured {734,000|s1|t=of 12–25 January} tonnes of mature capelin. The September value, {318,000|s0|t=September}, was a minimum because of drift ice.

How many vessels took part? {Four|!sh}, {two|-} of our own and {two|-} leased from the industry, over {5,900|nm} nautical miles.

Why not catch everything above {400,000|tr} tonnes? Predation by cod, haddock and saithe until March must be subtracted. The result is the recommended catch, {218,000|q1} tonnes.

Is this final? A further cruise in February may raise the figure; it will not be lowered.

How sure are you? There is a {5%|-} risk that fewer than {150,000|-} tonnes will spawn.
