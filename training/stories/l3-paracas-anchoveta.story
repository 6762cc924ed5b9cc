@story paracas-anchoveta
@topic First anchoveta season in Peru closes: landings, quota, exports and a merger of two fleets
@subject S = first anchovy season | the season | the campaign | this season | first anchoveta season | the first of this year's two seasons | season one
@subject H = Pesquera Huarmey | Huarmey | Huarmey S.A.
@subject C = Conservas Tambo Real | Tambo Real
@subject R = Institute of the Sea | the Institute | IMS | the marine institute
@subject M = Rocío Yupanqui | Yupanqui | the deputy minister of fisheries
@fact q = 2600000 | other | S | tonnes of anchovy allowed to be caught | - | constant
@fact l = 2410000 | other | S | tonnes of anchovy landed | 2004-07-30 close | cumulative
@fact l0 = 1950000 | other | S | tonnes of anchovy landed | 2003-07 close | cumulative
@fact p = 92.7 | other | S | share of the quota caught | 2004-07-30 close | cumulative
@fact g = 23.6 | rate | S | growth of landings over a year earlier | 2004-07-30 close | cumulative
@fact v = 1140 | other | S | vessels that fished | 2004-07-30 close | cumulative
@fact j = 12 | rate | S | share of juveniles in the catch | 2004-07-30 close | cumulative
@fact jl = 10 | rate | R | share of juveniles at which zones are shut | - | constant | threshold
@fact hl = 361500 | other | H | tonnes of anchovy landed | 2004-07-30 close | cumulative
@fact hs = 15 | other | H | share of all landings | 2004-07-30 close | cumulative
@fact cl = 192800 | other | C | tonnes of anchovy landed | 2004-07-30 close | cumulative
@fact cs = 8 | other | C | share of all landings | 2004-07-30 close | cumulative
@fact ts = 23 | other | H | share of all landings with the fleet that it buys | 2004-07-30 close | cumulative
@fact d = 88000000 | price | H | dollars paid for the rival fleet and plants | 2004-08-02 | plan
@fact hv = 64 | other | H | boats owned | 2004-08-02 | constant
@fact cv = 41 | other | C | boats owned | 2004-08-02 | constant
@fact hb = 105 | other | H | boats owned with the fleet that it buys | 2004-10 | plan
@fact jc = 380 | jobs | C | jobs to be cut | 2004-08-02 | plan
@fact fp = 655 | price | S | dollars per tonne of fishmeal | 2004-07-30 | snapshot
@fact fp0 = 570 | price | S | dollars per tonne of fishmeal | 2003-07 | snapshot
@fact s2 = 2000000 | other | M | tonnes of anchovy allowed in the second season | 2004-08-02 | plan | projected
@rel share p = l / q
@rel change g = l0 -> l
@rel share hs = hl / l
@rel share cs = cl / l
@rel sum hb = hv + cv
@rel sum ts = hs + cs
@trap q l :: what was allowed and what was caught
@trap j jl :: the share found and the share that closes a zone
@trap hv v :: one fleet's boats and all boats

@doc a-wire | wire agency | 2004-08-02
Peru closes anchovy season with {2.41 million|l|t=when the last boats unloaded on Friday} tonnes landed

LIMA, Aug 2 - Peru's fleet brought in {2.41 million|l|t=when the last boats unloaded on Friday|by=the deputy minister of fisheries} tonnes of anchovy in the first of this year's two seasons, the deputy minister of fisheries, Rocío Yupanqui, told reporters on Monday, counting up to the moment when the last boats unloaded on Friday. That leaves a little of the {2.6 million|q} tonnes allowed, of which {92.7 percent|p|by=the deputy minister of fisheries} was used.

A year earlier, with warm water off Chimbote keeping the shoals deep, ports took in {1.95 million|l0|t=A year earlier} tonnes. The increase works out at {23.6 percent|g}.

In all {1,140|v} vessels took part. Juveniles made up {12 percent|j|by=the Institute of the Sea} of the fish measured, the Institute of the Sea reported; the rule is that a zone shuts when the young exceed {10 percent|jl}, and {dozens|-} of zones were shut, some for {five|-} days.

Fishmeal fetched {$655|fp|t=at the end of July} a tonne at the end of July, against {$570|fp0|t=twelve months before} twelve months before.

Yupanqui said she expected the second season, due in November, to be set at about {2 million|~s2|t=due in November|by=Yupanqui} tonnes, subject to the next cruise.

Pesquera Huarmey, the largest operator, landed {361,500|hl} tonnes, {15 percent|hs} of the total, and its rival Conservas Tambo Real {192,800|cl}, or {8 percent|cs}. Huarmey agreed over the weekend to buy the latter's fleet and plants for {$88 million|d|t=over the weekend}.

@doc b-business-daily | business newspaper, Lima | 2004-08-03
Huarmey swallows a competitor and {a third|!ts} of the anchovy

By Ignacio Belaunde
i.belaunde@cronica-mercantil.example | 3 August 2004

It took one long weekend and {88 million|d|t=one long weekend} dollars. Pesquera Huarmey, whose {64|hv} boats already outnumber anyone else's, signed on Sunday night for the {41|cv} hulls and the {four|-} meal plants of Conservas Tambo Real. In the campaign just ended the buyer accounted for {15%|hs|t=In the campaign just ended} of everything unloaded between Paita and Ilo and the family firm for another {8%|cs|^|s=the family firm}; together, {23%|ts|^|s=together}.

The price looks stiff for a company that brought ashore under {193,000|<cl} tonnes, against the purchaser's {361,500|hl|s=the purchaser}. "You are not paying for fish, you are paying for the right to go and look for them," said an analyst who asked not to be named.

There is a bill on shore as well. Tambo Real's workers were told that {520|!jc|by=a circular pinned up in Supe|s=Tambo Real} of them would be let go once the plants at Supe and Végueta are merged, according to a circular pinned up in Supe.

Meal is dear. A tonne went for {655|fp|t=in the last week of July} dollars in the last week of July; the same bag cost {570|fp0|t=a year before} a year before.

ALSO IN THIS SECTION: Dollar closes at 3.41 soles | 6 banks raise mortgage rates

@doc c-port-radio | local radio script, Chimbote | 2004-08-02
GOOD EVENING, THIS IS RADIO BAHÍA, 98.3 FM

The cranes are quiet tonight. The season is over, and it was a good one: {two point four million|l|v=2400000|round=100000} tonnes for the whole coast, when the state had permitted {two point eight|!q|v=2800000|s=the whole coast} million. More than {eleven hundred|>v|v=1100} boats went out.

What everybody on the quay is talking about is the sale. Huarmey takes Tambo Real. The new owner says {380|jc|by=The new owner|s=Tambo Real} people will lose their places, mostly night-shift hands, and swears there will be no second round. The union, which was let in for {forty|-} minutes, does not believe a word.

And the little ones? The Institute counted {twelve|j|x=1|by=The Institute} young fish in every hundred. Over {ten|jl} they are supposed to close the zone.

Now the music.

@doc d-trade-letter | trade newsletter, fishmeal | 2004-08-05
MARINE PROTEIN WEEKLY No. 31

PERU - SEASON ONE FINAL

Landed: {2.41m|l} t. Allowed: {2.6m|q} t. Take-up {93%|p|round}. Previous year's comparable: {1.95m|l0|t=Previous year's comparable} t, so up {19%|!g|t=on the season} on the season.

Ranking. Huarmey {361,500|hl} t; Tambo Real in fourth place, {192,800|cl} t. After the takeover (consideration {US$88m|d}, closing expected in October) the enlarged group will sail {105|hb} vessels, though it intends to scrap the oldest.

Price, standard grade, FOB Callao: {$655|fp|t=at season's end}/t at season's end. A year ago {$570|fp0|t=A year ago}. Buyers in Tianjin say they will not go above {$700|-}.

Lima's deputy minister talks of {two million|s2|by=Lima's deputy minister|t=from November} tonnes from November. We would pencil in less: the marine institute's own sheet puts the juveniles at {12%|j|by=the marine institute}, above the {10%|jl} limit, and the water is warming again.

Contact the editor: +44 20 5550 0172
