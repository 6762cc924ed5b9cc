@story m3-nuraxeddu-locusts
@topic Locusts in Sardinia: a spring and summer of bands, swarms and compensation
@subject S = Sardinian locust invasion | the locusts | the invasion | the insects | locusts
@subject R = Region of Sardinia | the Region | the regional government | Cagliari
@subject A = Agency Agris-Nord | Agris-Nord | the agency | the agronomists | Ilaria Deplano | Deplano
@subject N = Nuraxeddu | plain of Nuraxeddu | the Nuraxeddu plain
@subject O = Orrolai | Orrolai hills
@subject F = Farmers' Federation Terra Sarda | Terra Sarda | the federation
@subject C = Efisio Contu | Contu
@subject U = European Commission | Brussels | the Commission
@fact h1 = 24000 | area | S | hectares infested | 2029-05-10 | snapshot
@fact h2 = 41500 | area | S | hectares infested | 2029-06-20 | snapshot
@fact hn = 28300 | area | N | hectares infested | 2029-06-20 | snapshot
@fact ho = 13200 | area | O | hectares infested | 2029-06-20 | snapshot
@fact hp = 31000 | area | S | hectares infested | 2028-06 | constant
@fact tr1 = 6200 | area | A | hectares treated | 2029-05-10 | cumulative
@fact tr2 = 17800 | area | A | hectares treated | 2029-06-20 | cumulative
@fact trp = 25000 | area | A | hectares to be treated by July | 2029-03 | plan
@fact den = 850 | other | N | insects a square metre | 2029-06-20 | snapshot
@fact dt = 20 | other | A | insects a square metre at which spraying begins | - | constant | threshold
@fact farm = 1130 | other | F | farms damaged | 2029-06-20 | cumulative
@fact dmg = 31000000 | damages | F | euros of damage | 2029-06-20 | snapshot
@fact fund = 12500000 | budget | R | euros for compensation | 2029-06-20 | plan
@fact eu = 4000000 | budget | U | euros for compensation | 2029-06-20 | plan | pledged
@fact pre = 3200000 | budget | R | euros for control this year | 2029 | plan
@fact prep = 900000 | budget | R | euros for control last year | 2028 | constant
@fact cl = 64 | area | C | hectares of barley and clover eaten | 2029-06 | constant
@fact sh = 420 | other | C | sheep | 2029-06 | constant
@fact feed = 29000 | spending | C | euros spent on bought fodder | 2029-06 | cumulative
@fact team = 46 | other | A | teams in the field | 2029-06-20 | snapshot
@fact team1 = 18 | other | A | teams in the field | 2029-05-10 | snapshot
@fact beetle = 180000 | other | A | beetles released that eat the eggs | 2029-04 | constant
@fact egg = 55 | rate | A | percent of egg pods eaten by beetles | 2029-10 | snapshot | projected
@fact fly = 12 | distance | S | kilometres that a swarm flies in a day | - | constant
@fact yrs = 11 | duration | S | years since the first outbreak | 2029 | constant
@fact sp = 75 | rate | S | percent of the infested land that is untilled | 2029 | constant
@fact next = 60000 | area | S | hectares infested if nothing is tilled | 2030-06 | snapshot | hypothetical
@fact mow = 38 | other | R | municipalities affected | 2029-06-20 | snapshot
@fact hnp = 68.2 | area | N | share of the infested area, in percent | 2029-06-20 | snapshot
@rel share hnp = hn / h2
@rel sum h2 = hn + ho
@rel sum all = fund + eu
@fact all = 16500000 | budget | F | euros for compensation from all sources | 2029-06-20 | plan | pledged
@trap h1 h2 :: six weeks apart
@trap h2 hp :: this year and last
@trap h2 tr2 :: infested against treated
@trap tr2 trp :: done against planned
@trap dmg fund :: damage against compensation
@trap pre prep :: this year and last
@trap den dt :: found against the threshold
@trap h2 next :: real against feared
@trap dmg hp :: the same digits, euros and hectares

@doc a-regional | regional newspaper | 2029-05-11
The carpet moves again

NURAXEDDU. Seen from the provincial road it looks like wind in short grass. But there is no wind, and when Efisio Contu stamps his foot the ground jumps.

Hoppers of the Moroccan locust cover {24,000|h1|t=yesterday|by=Agris-Nord} hectares of central Sardinia, Agris-Nord reported yesterday. {Eighteen|team1} teams have dusted or sprayed {6,200|tr1|t=yesterday}. By July, the plan drawn up in March says, it should be {25,000|trp|by=the plan drawn up in March}.

It has been {eleven|yrs} years since the first swarms. {Three-quarters|sp} of the affected land has not felt a plough in that time. That, says agronomist Ilaria Deplano, is the whole story. "They lay in hard soil. Till it and you have no locusts."

The Region is spending {€3.2 million|pre|t=this year} on control this year; it was {€900,000|prep|t=in 2028} in 2028. In April {180,000|beetle|t=In April} blister beetles, which eat the eggs, were let loose.

Contu has {420|sh} sheep. He has begun to sell the lambs early.

Leggi anche: Cagliari, 2-1 all'ultimo respiro

@doc b-agency | news agency | 2029-06-20
LOCUSTS: DEPLANO (AGRIS-NORD), {41,500|h2|by=DEPLANO (AGRIS-NORD)} HECTARES HIT

(ANS) - Oristano, June 20 - The land infested by locusts in Sardinia has risen to {41,500|h2|t=June 20} hectares, of which {28,300|hn} on the plain of Nuraxeddu and {13,200|ho} in the Orrolai hills. At the worst of last year it was {31,000|hp|t=last year}. The data were given to the Regional Council by Ilaria Deplano, who directs the control campaign for Agris-Nord.

{Forty-six|team|s=Agris-Nord} teams are working, against {18|team1|t=in May} in May. They have treated {17,800|tr2|t=since spring} hectares since spring. In the plain up to {850|<den} adults per square metre have been counted; intervention starts at {20|dt}.

{Thirty-eight|mow} municipalities have asked for a state of calamity. (ANS)

@doc c-federation | farmers' federation press note | 2029-06-22
TERRA SARDA: "CRUMBS"

{1,130|farm|t=as of yesterday} farms. {Thirty-one|dmg|x=1000000} million euros. These are the figures for which we answer, farm by farm, as of yesterday.

And what do we get? {Twelve and a half|fund|x=1000000|s=Cagliari} million from Cagliari and a promise of {four|eu|x=1000000|m=pledged|s=Brussels} from Brussels. Add the two: {16.5|all|x=1000000} million. Little more than {half|-}.

Our member Efisio Contu has lost {64|cl} hectares of barley and clover and has already spent {€29,000|feed} on hay from the mainland. His {420|sh} ewes do not eat promises.

We demand: compulsory tillage of abandoned land, at public expense. If not, the agency itself reckons with {60,000|next|m=hypothetical|by=the agency} hectares next June.

Tractors will be in front of the Regional Council on Tuesday at ten.

@doc d-foreign | foreign correspondent's report | 2029-06-27
On Italy's shepherd island, an old plague finds a new home

By Torvald Espeland, Nuraxeddu

They can cover {a dozen|fly} kilometres in a day once their wings have hardened. Mostly they don't have to. There is plenty here.

More than {40,000|>h2} hectares, roughly the size of Malta and a third again, are now under what locals call, without affection, su pibitziri. {Two-thirds|~hnp|s=the flat land around this village} of it is the flat land around this village; the rest is hill.

The regional government has more than {tripled|-} what it pays for fighting the insects, to {3.2|pre|x=1000000} million euros, and {12.5|fund|x=1000000} million more will go to those who have lost crops. Farmers say their losses are {two and a half|-} times that.

There is hope in a small black beetle. If the {180,000|beetle} specimens set free in April do their work, {55|egg|m=projected|by=Ms. Deplano} percent of the egg pods will be empty by October, Ms. Deplano hopes.

Mr. Contu puts his faith in the plough. "{Seventy-five|sp} percent," he says, waving at the horizon. "{Seventy-five|sp} percent nobody ploughs."

He has {12|-} lambs left.
