@story zc-ambatosoa-waterprotest
@topic Protests against water cuts in a Malagasy port: toll, arrests and competing counts over three days
@subject P = Ambatosoa water protests | the protests | the unrest
@subject H = Ambatosoa hospital | the hospital | the regional hospital
@subject G = Prefecture of Ambatosoa | the prefect | the authorities
@subject L = Ligue Fanilo | the rights league | Fanilo
@subject J = Jirano | the water utility | the utility
@subject M = the march on Place de l'Ancre | the march | Friday's march
@fact d1 = 2 | deaths | P | people killed | 2029-10-10 evening | cumulative
@fact d2 = 5 | deaths | P | people killed | 2029-10-12 noon | cumulative
@fact d2l = 9 | deaths | P | people killed according to the rights league | 2029-10-12 noon | cumulative
@fact i1 = 27 | injuries | H | wounded people admitted | 2029-10-10 evening | cumulative
@fact i2 = 64 | injuries | H | wounded people admitted | 2029-10-12 noon | cumulative
@fact g2 = 19 | injuries | H | people admitted with gunshot wounds | 2029-10-12 noon | cumulative
@fact pol = 11 | injuries | G | police officers and gendarmes hurt | 2029-10-12 noon | cumulative
@fact a1 = 48 | arrests | G | people arrested | 2029-10-10 evening | cumulative
@fact a2 = 131 | arrests | G | people arrested | 2029-10-12 noon | cumulative
@fact rel = 40 | other | G | detainees freed | 2029-10-12 noon | cumulative
@fact cm = 3000 | crowd | M | marchers counted by the prefecture | 2029-10-10 | snapshot
@fact cl = 12000 | crowd | M | marchers counted by the organisers | 2029-10-10 | snapshot
@fact cut = 16 | duration | J | hours a day without water | October 2029 | snapshot
@fact con = 41000 | homes | J | homes connected | 2029 | snapshot
@fact tar = 38 | rate | J | percent rise of the water price | September 2029 | constant
@fact pump = 3 | other | J | pumps that work of those at the lake | October 2029 | snapshot
@fact pumps = 8 | other | J | pumps at the lake | - | constant
@fact cur = 20:00 | clock | G | start of the curfew | from 2029-10-11 | constant
@fact shop = 23 | other | P | shops looted | 2029-10-12 noon | cumulative
@trap d1 d2 :: two days later
@trap d2 d2l :: the state's toll and the league's
@trap i2 g2 :: all wounded against those shot
@trap i2 pol :: civilians in hospital and officers
@trap cm cl :: two counters
@trap a2 rel :: arrested against freed

@doc wire-fri | wire agency | 2029-10-10
{Two|d1} dead as water protest turns violent in Malagasy port

AMBATOSOA, Madagascar — {Two|d1|t=on Friday|by=the regional hospital} people were shot dead and at least {27|>i1|^} wounded on Friday when security forces opened fire on a march against water cuts, the regional hospital said.

The prefect, Colonel Hery Razanamparany, confirmed the deaths and said {48|a1|by=The prefect} demonstrators had been arrested. He put the crowd at {3,000|cm|t=on Friday|by=The prefect}; organisers claimed {12,000|cl|by=organisers}.

The protesters were demanding that the utility Jirano take back a {38 percent|tar} price rise. Much of the city has been dry for {16|cut} hours a day since only {three|pump} of {eight|pumps} pumps at the lake are in service.

A pool photographer saw {four|-} armoured vehicles at Place de l'Ancre.

@doc midi | national daily | 2029-10-12
Ambatosoa compte ses morts: {five|d2} bodies, and a curfew

ENGLISH DIGEST — From our special correspondent Lalaina R.

The port woke yesterday to silence. Shutters down, buckets in a row at the standpipe of Tanambao, soldiers at every crossing. From {8 p.m.|cur} nobody may be outdoors.

At the hospital the director, Dr Volatiana Zafy, reads from an exercise book. Since Friday morning {sixty-four|i2|t=by noon yesterday|by=Dr Volatiana Zafy} injured, by noon yesterday; of these, {nineteen|g2|^} with bullets in them. In the cold room, {five|d2|^}. The youngest was {fourteen|-}.

The prefecture, which does not dispute her book, adds {eleven|pol|by=The prefecture} of its own men hurt by stones, {twenty-three|shop} looted shops and {131|a2|by=The prefecture} arrests, {some forty|~rel|v=40} of them already undone: "minors and onlookers," says the colonel.

Behind it all, a tap that gives nothing for {sixteen|cut} hours out of twenty-four. Jirano has {41,000|con} subscribers here. It raised its tariff by {38%|tar|t=in September} in September and, in the same month, lost {two|-} more pumps to silt; out of {eight|pumps} it now runs {three|pump}.

On the same page: Vanilla at {$31|-} the kilo. — Barea: {23|-} called up for Lomé.

@doc league | statement of an organisation | 2029-10-12
LIGUE FANILO — COMMUNIQUÉ No. {17|-}/29

The Ligue Fanilo denounces the massacre of Ambatosoa.

Our observers in {six|-} districts have identified by name {nine|d2l|t=to this day, noon|by=Our observers} persons killed by bullets to this day, noon. {Four|-} were buried at once by their families for fear of the morgue and do not appear in the toll of the prefecture.

The hospital alone has treated {64|i2|^} wounded, {29|!g2|^} of them by gunfire. {131|a2|^} citizens have been thrown into cells meant for {thirty|-}; it is false that {40|rel|m=denied} have been freed: we have counted {twelve|-}.

We recall that the march of Friday, {12,000|cl|t=Friday} strong, was authorised, and peaceful until the first shots at 15:20.

We demand the suspension of the {38%|tar} increase, an independent inquiry, and water.

For the bureau: Me Noro Rabetsimialona, tel. 034 00 112 {19|-}

@doc france-radio | international radio bulletin | 2029-10-12
Good afternoon. The toll in Madagascar has risen.

{Five|d2|t=now|by=doctors} people have now died in the port of Ambatosoa, doctors there say, up from {two|d1|t=on Friday night} on Friday night. A local rights group believes that the true figure is {nine|d2l|by=A local rights group}.

More than {sixty|>i2|by=doctors} have been hurt. The authorities speak of {113|!a2|by=The authorities} detentions, and of {11|pol|^} wounded in their own ranks.

A curfew is in force: residents must be indoors from {nine|!cur|v=21:00} in the evening until five.

The marchers, {three thousand|cm|by=the state} of them if you ask the state, four times as many if you ask those who marched, want lower bills and running water. At present it flows for {eight|-} hours a day.

The African Union has appealed for calm. In Antananarivo, the government meets tonight. Our next bulletin is at {1600|-}.
