@story ya-zambia-copper
@topic Copper truck hijackings on the road from Kasumbalesa-East, Zambia: from one night's ambush to the court and the new convoy rule
@subject X = Chankwa ambush | ambush | hijack | hijacking
@subject P = Zambia Police Service | police | Commissioner Mutale Chisanga | police command
@subject M = Lumwana Ridge Mines | Lumwana Ridge | the mine | mining company
@subject T = Truckers Association of Zambia | truckers | drivers | drivers' union
@subject R = ZRA | Zambia Revenue Authority | revenue authority
@subject S = Simon "Jerabo" Kaunda-Mwale | Kaunda-Mwale | Jerabo boss | alleged ringleader
@subject C = Ndola-East High Court | court | Justice Beatrice Hamoonga | judge
@subject Z = Chambeshi Scrap Dealers | scrap yard | dealers
@subject A = copper thefts | copper hijackings | theft of copper in transit
@subject I = insurers | Copperbelt insurers | insurance pool
@fact tr = 6 | other | X | trucks hijacked | 2034-02-03 | constant
@fact tn = 204 | other | X | tonnes of copper taken | 2034-02-03 | constant
@fact per = 34 | other | X | tonnes on each truck | 2034-02-03 | constant
@fact pri = 9500 | price | M | dollars for a tonne of copper | 2034-02 | snapshot
@fact val = 1938000 | other | X | dollars that the copper was worth | 2034-02-03 | constant
@fact val1 = 3000000 | other | X | dollars that the copper was said to be worth | 2034-02-03 | constant
@fact gng = 40 | crowd | X | attackers | 2034-02-03 | constant
@fact drv = 6 | other | T | drivers tied up | 2034-02-03 | constant
@fact dd = 1 | deaths | T | drivers killed | 2034-02-04 | cumulative
@fact di = 3 | injuries | T | drivers injured | 2034-02-04 | cumulative
@fact t0 = 23:15 | clock | X | time of the ambush | 2034-02-03 | constant
@fact hr = 4 | duration | X | hours before police were told | 2034-02-04 | constant
@fact km = 22 | distance | X | kilometres from the border post | - | constant
@fact rt = 119 | other | P | tonnes recovered | 2034-03-15 | cumulative
@fact rp = 58.3 | other | P | share of the copper recovered | 2034-03-15 | cumulative
@fact lt = 85 | other | P | tonnes not recovered | 2034-03-15 | snapshot
@fact rtr = 5 | other | P | trucks recovered | 2034-03-15 | cumulative
@fact ar1 = 8 | arrests | P | people arrested | 2034-02-10 | cumulative
@fact ar2 = 26 | arrests | P | people arrested | 2034-03-15 | cumulative
@fact arp = 4 | arrests | P | police officers arrested | 2034-03-15 | cumulative
@fact ars = 7 | arrests | P | mine guards arrested | 2034-03-15 | cumulative
@fact aro = 15 | arrests | P | other people arrested | 2034-03-15 | cumulative
@fact y33 = 52 | cases | A | hijackings in the year | 2033 | cumulative
@fact y32 = 40 | cases | A | hijackings in the year | 2032 | cumulative
@fact yp = 30 | rate | A | increase in hijackings | 2033 | constant
@fact y34 = 9 | cases | A | hijackings this year | 2034-02-04 | cumulative
@fact los = 17400000 | damages | A | dollars lost in the year | 2033 | cumulative
@fact tol = 74 | price | R | dollars of toll on a laden truck | 2034 | constant
@fact que = 11 | distance | T | kilometres of queue at the border | 2034-02-08 | snapshot
@fact str = 5 | duration | T | days of strike | 2034-02-11 | constant
@fact trs = 2300 | other | T | trucks that stood still | 2034-02-08 | snapshot
@fact pay = 6200 | other | T | kwacha a month earned by a driver | 2034 | snapshot
@fact age = 52 | age | S | age of the alleged ringleader | 2034 | snapshot
@fact hou = 12 | homes | S | houses seized | 2034-05 | cumulative
@fact yrd = 3 | other | Z | scrap yards closed | 2034-03 | cumulative
@fact fur = 2 | other | Z | furnaces found | 2034-03 | cumulative
@fact prem = 1.8 | rate | I | percent of cargo value charged as premium | 2034-06 | constant
@fact pre0 = 1.2 | rate | I | percent of cargo value charged as premium | 2033 | constant
@fact prp = 50 | rate | I | increase of the premium | 2034-06 | constant
@fact con = 20 | other | P | trucks in a convoy | 2034-04 | plan
@fact esc = 2 | other | P | police vehicles with a convoy | 2034-04 | plan
@fact fee = 45 | price | P | dollars of convoy fee for a truck | 2034-04 | constant
@fact feet = 900 | price | P | dollars of convoy fees from a full convoy | 2034-04 | constant
@fact acc = 14 | other | C | accused at the trial | 2035-02 | constant
@fact cv = 11 | other | C | people convicted | 2035-09-18 | constant
@fact aq = 3 | other | C | people acquitted | 2035-09-18 | constant
@fact sen = 25 | sentence | S | years of prison with hard labour | 2035-09-30 | constant
@fact seno = 15 | sentence | C | years of prison for the others | 2035-09-30 | constant
@fact senp = 18 | sentence | C | years of prison for the policemen | 2035-09-30 | constant
@fact wit = 41 | other | C | witnesses heard | 2035-09 | constant
@rel product tn = per * tr
@rel product val = pri * tn
@rel diff lt = tn - rt
@rel share rp = rt / tn
@rel sum ar2 = arp + ars + aro
@rel change yp = y32 -> y33
@rel change prp = pre0 -> prem
@rel product feet = fee * con
@rel sum acc = cv + aq
@trap val val1 :: market value and first talk
@trap tr rtr :: hijacked and recovered
@trap tr drv :: six trucks, six drivers
@trap tn rt :: taken and recovered
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap y33 y34 :: a year and part of one
@trap que cv :: eleven kilometres, eleven convicts
@trap di yrd :: three hurt, three yards
@trap aro seno :: fifteen people, fifteen years
@trap sen senp :: two sentences
@trap fee tol :: convoy fee and toll
@trap prem pre0 :: two years

@doc a-radio | mining town radio script | 2034-02-04
RADIO CHAMBESHI 89.3 - 1200 NEWS

Mwaiseni.

{Six|tr} copper trucks were taken at Chankwa last night. {Six|drv} drivers were tied to trees with their own straps. {One|dd}, Mr. Bwalya of Luanshya, didn't live. {Three|di} are at the clinic.

It happened at a {quarter past eleven|t0}, {twenty-two|km} kilometres from the border. They say {forty|~gng} men, some in police raincoats. Police were told {four|hr} hours afterwards, when one driver bit through the strap.

They also say {three|val1|x=1000000|by=They} million dollars. We don't have a scale.

This is the {ninth|y34|v=9|t=this year} this year. Commissioner Chisanga will speak at fourteen hours.

@doc b-wire | wire agency | 2034-02-09
Zambian truckers strike after copper ambush

KITWE, Feb 9 (Westline) - Some {2,300|trs|t=on Wednesday} trucks stood idle on Wednesday along the main copper export road in Zambia, in a queue {11|que} km long, as drivers struck over the killing of a colleague in an ambush last week.

Gunmen made off with {204|tn} tonnes of copper cathode, {34|per} on each truck, worth {$1.94 million|~val} at Wednesday's price of {$9,500|pri} a tonne.

There were {52|y33|t=last year} hijackings of copper trucks last year, {30%|yp} more than the {40|y32|t=of 2032} of 2032, and they cost exporters {$17.4 million|los|t=last year}, according to an insurance pool.

A driver earns {6,200|pay} kwacha a month. "For that I carry a house on my back," said Precious Mumba, one of the few women in the queue.

Police have arrested {eight|ar1|t=so far} people so far.

@doc c-daily | daily newspaper | 2034-03-16
Guards, officers among 26 held for copper heist

By Chola Nsofwa

POLICE have now arrested {26|ar2|t=now} people over the Chankwa hijack: {seven|ars} guards of Lumwana Ridge Mines, {six|!arp} police officers and {15|aro} others, among whom is businessman Simon "Jerabo" Kaunda-Mwale, {52|age}.

Commissioner Mutale Chisanga told journalists that {119|rt|t=yesterday} tonnes had been recovered by yesterday, some of it from {two|fur} backyard furnaces. The missing copper amounts to {95|!lt} tonnes. {Five|rtr} of the {six|tr} trucks were found.

{Three|yrd} scrap yards have been closed. The truckers went back to work after {five|str} days.

He said the copper had been "walked" through a hole in the fence of a church.

BUSINESS: Kwacha 21.4; Nkana 1, Power 0

@doc d-police | police notice to transporters | 2034-04-02
ZAMBIA POLICE SERVICE - NOTICE TO ALL TRANSPORTERS OF COPPER

With effect from 7th April, movement between Chingola-North and the border shall be in convoys of {20|con} trucks, with {two|esc} police vehicles, by day only.

A fee of US${45|fee} per truck (US${900|feet} per convoy) is payable at the weighbridge. It's separate from the ZRA toll of US${74|tol}.

Transporters are informed that of the {204|tn} tonnes taken on 3rd February, {85|lt} are still to be accounted for ({58.3|rp} per cent recovered). Any dealer offered cathode without a manifest should call 991.

@doc e-trade | metals newsletter | 2034-06-20
Cathode & Concentrate: the price of being robbed

Premiums on copper in transit in the Copperbelt have gone to {1.8 percent|prem|t=this month} of cargo value this month from {1.2|pre0|t=last year} last year. That's half as much again: {50 percent|prp}.

On a {34-tonne|per|v=34} truck at {$9,500|pri}, the extra is roughly {$1,900|-}. Compare a convoy fee of {$54|!fee}.

Police said they'd recovered {58 percent|rp|round} of the Chankwa metal. The owner doubts it's the same metal.

The state has seized {a dozen|hou} houses of the alleged ringleader. In one of them the roof's made of cathode.

LME close 9,612. Cobalt 15.40.

@doc f-court | court report | 2035-10-01
Kaunda-Mwale gets 25 years

NDOLA-EAST - Simon Kaunda-Mwale was on Sunday jailed for {25|sen} years with hard labour by Justice Beatrice Hamoonga, who remarked that the road to the border "had acquired a second government".

{Eleven|cv} of the {14|acc} accused were convicted on 18 September and {three|aq} acquitted. The policemen received {18|senp} years and the rest {15|seno}.

The judge relied upon {41|wit} witnesses, chiefly the drivers. She put the value of the load at {US$1.39 million|!val}.

The widow of Mr. Bwalya asked for his boots.
