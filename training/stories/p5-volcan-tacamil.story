@story p5-volcan-tacamil
@topic Eruption of the Tacamil volcano, Guatemala: first night to the second week
@subject T = Tacamil | Tacamil volcano | the volcano | the mountain | the eruption | the cone
@subject C = Civil protection agency | Coprede | the agency | civil protection
@subject S = San Andrés Xequij | Xequij | the hamlet | the village
@subject R = Route 14 | the road | highway
@subject I = Institute of Seismology | the institute | vulcanologists
@subject K = coffee growers' federation | Fedecafé | the growers | the federation
@subject A = La Aurora airport | La Aurora | the capital's airport | the airport
@subject G = Congress | lawmakers | deputies | the legislature
@fact ev1 = 2100 | evacuated | T | people moved from their homes | 2033-05-06 night | cumulative
@fact ev2 = 7850 | evacuated | T | people moved from their homes | 2033-05-08 | cumulative
@fact ev3 = 5400 | evacuated | T | people in shelters | 2033-05-08 | snapshot
@fact ev9 = 1930 | evacuated | T | people in shelters | 2033-05-17 | snapshot
@fact hv = 410 | other | S | inhabitants | - | constant
@fact hb = 83 | homes | S | houses buried | 2033-05-08 | cumulative
@fact hs = 19 | homes | S | houses standing | 2033-05-08 | snapshot
@fact ht = 102 | homes | S | houses | 2033-05 | constant
@fact d = 4 | deaths | T | people killed | 2033-05-08 | cumulative
@fact d9 = 6 | deaths | T | people killed | 2033-05-17 | cumulative
@fact ms = 11 | missing | T | people missing | 2033-05-08 | snapshot
@fact ms9 = 2 | missing | T | people missing | 2033-05-17 | snapshot
@fact col = 6.4 | distance | I | kilometres of ash column above the summit | 2033-05-07 | snapshot
@fact alt = 3160 | distance | T | metres of height | - | constant
@fact sp = 90 | speed | I | kilometres an hour of the flow | 2033-05-07 | snapshot
@fact fl = 5.2 | distance | I | kilometres that the flow ran | 2033-05-07 | constant
@fact ez = 8 | distance | C | kilometres of exclusion radius | 2033-05-07 | constant
@fact ez9 = 5 | distance | C | kilometres of exclusion radius | 2033-05-16 | constant
@fact fc = 64 | other | A | flights cancelled | 2033-05-07 | cumulative
@fact hc = 17 | duration | A | hours closed | 2033-05-07 | constant
@fact rd = 9 | distance | R | kilometres closed | 2033-05-08 | snapshot
@fact cl = 18:52 | clock | T | time of the first blast | 2033-05-06 | constant
@fact si = 22 | other | T | minutes between siren and flow | 2033-05-07 | constant
@fact co = 3900 | area | K | hectares of coffee under ash | 2033-05-17 | cumulative
@fact cl2 = 41000000 | damages | K | quetzals lost | 2033-05-17 | cumulative | projected
@fact cw = 2600 | jobs | K | pickers without work | 2033-05-17 | snapshot
@fact em = 95000000 | budget | G | quetzals of relief approved | 2033-05-12 | plan
@fact ea = 140000000 | budget | C | quetzals of relief asked for | 2033-05-10 | plan
@fact gap = 45000000 | budget | C | quetzals of relief asked for and not approved | 2033-05-12 | constant
@fact lw = 2019 | date | T | year of the last eruption | - | constant
@rel diff gap = ea - em
@rel sum ht = hb + hs
@trap ev1 ev2 :: evacuated, two days later
@trap ev2 ev3 :: moved against in shelters
@trap ev3 ev9 :: in shelters, later
@trap d d9 :: toll rose as missing were found
@trap ms ms9 :: missing fell
@trap ez ez9 :: radius narrowed
@trap em ea :: approved against asked
@trap col alt :: column against height
@trap ez fl :: exclusion against the run of the flow

@doc a-first | foreign agency | 2033-05-07
{Thousands|-} flee as Guatemala's Tacamil volcano erupts

GUATEMALA CITY — Guatemala's Tacamil volcano threw ash {6.4|col|by=the Institute of Seismology} kilometres above its crater early on Saturday and sent a cloud of burning rock down its southern flank, hours after a first blast at {6.52 p.m.|cl} on Friday had driven {2,100|ev1|t=by midnight|by=the civil protection agency} people from their homes by midnight.

The {3,160|alt}-metre mountain had been quiet since {2019|lw}. Its flow travelled {5.2|fl} kilometres at about {90|~sp} km per hour, the Institute of Seismology said, and the civil protection agency barred everyone from coming within {eight|ez} kilometres.

La Aurora, the capital's airport, shut at dusk. Airlines scrubbed {64|fc} flights before it reopened {17 hours|hc|v=17} later.

@doc b-prensa | Guatemala City daily, English digest | 2033-05-09
A siren, 22 minutes, a village

Xequij had a drill in March and people laughed. On Saturday nobody did. Between the siren and the arrival of the flow lay {22|si} minutes, and in them nearly all of its {410|hv} inhabitants got out by the river path.

Houses: {102|ht}, of which {83|hb|t=yesterday} lie under as much as {three|-} metres of hot debris and {19|hs|t=yesterday} were still upright yesterday. Deaths: {four|d|t=as of yesterday|by=Coprede} as of yesterday, according to Coprede. {Eleven|ms|t=as of yesterday|by=Coprede} persons are being searched for, {seven|-} of them field hands from elsewhere.

Altogether {7,850|ev2|t=since Friday|by=the agency} people have been taken out of {eleven|-} hamlets since Friday, the agency reports; {5,400|ev3|t=last night|by=the agency} slept in its shelters last night and the rest with family. Route 14 is blocked for {nine|rd} kilometres.

Dolores Xicay, who sells tamales in Escuintla, is feeding {60|-} people in her patio.

Photos 1/18 · Share · Most read: Dollar at Q7.71 · Municipal beat Xela 2-1

@doc c-congress | Central American weekly | 2033-05-13
Ash and politics

It took the legislature {three|-} sittings and one walkout to approve {95 million|em|t=on Thursday} quetzals for the victims of Tacamil on Thursday. Coprede had costed its needs at {140 million|ea|by=Coprede}.

"We'll be back for the other {forty-five|gap|x=1000000}," its director, Osberto Cholotío, promised.

Deputies from the coffee districts complained that the money is for roofs and none of it for trees. Deputies from the capital pointed out that the airport, closed for {17|hc} hours, still has no sweeper truck.

Nobody asked why the hamlet of San Andrés Xequij, rebuilt after {2019|lw}, was rebuilt in the same ravine. Its mayor is said to have signed the permit for all {102|ht} houses in a single afternoon.

@doc d-coffee | coffee trade letter | 2033-05-18
CAFÉ MONITOR – Origin watch: Guatemala

Fedecafé's survey after the eruption of 6-8 May is out. {3,900|co|by=Fedecafé} hectares dusted, {a third|-} of it badly. Loss put at {Q41 million|cl2|v=41000000} at farm gate. Around {2,600|~cw} pickers are laid off until the trees are washed and pruned. For scale: in {2019|-} it was {1,200|-} ha.

On the ground: the authorities drew the no-go circle in from {eight|ez} to {five|ez9|t=on Monday} km on Monday, which lets crews back to most of the Acatenango-side plots. Seismologists say a pulse like the one of the 7th (flow {5.2|fl} km) can't be excluded.

Human cost so far: {six|d9|t=at Tuesday's count} dead, {two|ms9|t=at Tuesday's count} not found at Tuesday's count. {1,930|ev9|^} people still under canvas or in classrooms.

NY Sep +{2.15|-} c/lb. Differentials HB +{24|-}. ICO print tomorrow.

@doc e-bulletin | civil protection bulletin no. 31 | 2033-05-17
SITUATION BULLETIN No. 31 – Tacamil – 17 May, 18:00

1. Persons in temporary shelters: {1,930|ev9|t=17 May, 18:00} (bulletin No. 8: {5,400|ev3|t=bulletin No. 8}).
2. Persons deceased: {6|d9|t=17 May, 18:00} ({4|d|t=bulletin No. 8} in bulletin No. 8; {two|-} of those then reported missing have been identified). Not located: {2|ms9}. The remainder of the {11|ms|t=then} then sought were found in good health.
3. Exclusion radius: {5|ez9} km.
4. Resources: Q{95 million|em} authorised; Q{140 million|ea} requested.
5. Activity: {14|-} weak explosions a day. Column under {800|-} m.
