@story za-nakoro-cyclone
@topic Cyclone Lusi strikes Fiji's northern islands
@subject V = Cyclone Lusi | the cyclone | Lusi
@subject N = National Disaster Management Office | NDMO | the disaster office
@subject F = Fiji Meteorological Service | Fiji Met | the weather office
@subject E = the power authority | Energy Pacific
@subject A = Australia | Canberra
@subject G = the government | the prime minister
@subject I = Nakoro island | Nakoro | the island
@fact d1 = 3 | deaths | V | people killed | 2032-02-19 | cumulative
@fact d2 = 11 | deaths | V | people killed | 2032-02-23 | cumulative
@fact m = 2 | missing | V | people missing | 2032-02-23 | snapshot
@fact cat = 5 | other | V | category | 2032-02-18 | constant
@fact wind = 230 | speed | V | sustained winds in km/h | 2032-02-18 | constant
@fact gust = 300 | speed | V | gusts in km/h | 2032-02-18 | constant
@fact ev1 = 62000 | evacuated | N | people in evacuation centres | 2032-02-19 | snapshot
@fact ev2 = 18300 | evacuated | N | people in evacuation centres | 2032-02-23 | snapshot
@fact cen = 758 | other | N | evacuation centres | 2032-02-19 | snapshot
@fact hd = 4120 | homes | N | homes destroyed | 2032-02-23 | cumulative
@fact hm = 7800 | homes | N | homes damaged | 2032-02-23 | cumulative
@fact hi = 212 | homes | I | homes destroyed | 2032-02-21 | cumulative
@fact hia = 240 | homes | I | homes | 2032 | constant
@fact sch = 129 | other | N | schools damaged | 2032-02-23 | cumulative
@fact pow = 80 | rate | E | share of customers without power in percent | 2032-02-19 | snapshot
@fact aud = 17000000 | budget | A | Australian dollars of aid | 2032-02-22 | plan | pledged
@fact aud0 = 3000000 | budget | A | Australian dollars of first aid | 2032-02-19 | plan | pledged
@fact loss = 1250000000 | damages | G | Fiji dollars of damage | 2032-02-23 | plan | projected
@fact crop = 65 | rate | G | share of the root crops lost in the north in percent | 2032-02-23 | plan | projected
@fact cur = 12 | duration | G | hours of curfew | 2032-02-18 | constant
@fact pop = 930000 | other | - | inhabitants of Fiji | 2030 | snapshot
@trap d1 d2 :: four days later
@trap ev1 ev2 :: four days later
@trap hd hm :: destroyed and damaged
@trap hi hia :: destroyed and all on the island
@trap hd hi :: country and one island
@trap wind gust :: sustained and gusts
@trap aud aud0 :: later and first aid
@fact yrs = 16 | duration | - | years since a cyclone as strong | 2032 | constant
@fact hil = 28 | homes | I | homes still standing | 2032-02-21 | snapshot
@rel diff hil = hia - hi
@fact ton = 5 | other | I | tonnes of rice | 2032-02-21 | constant
@fact di = 6 | deaths | I | people killed on the island | 2032-02-21 | cumulative
@fact hd1 = 3040 | homes | N | homes destroyed | 2032-02-21 | cumulative
@fact eng = 160 | officers | A | army engineers | 2032-02-23 | plan
@fact cen2 = 341 | other | N | evacuation centres | 2032-02-23 | snapshot
@fact pup = 31000 | enrolment | N | pupils affected | 2032-02-23 | cumulative
@fact powr = 71 | rate | E | share of customers with power again in percent | 2032-02-23 | snapshot
@fact app = 20400000 | budget | - | dollars asked for | 2032-02-24 | plan
@fact tgt = 110000 | other | - | people to be reached | 2032-05 | plan
@fact bell = 400 | other | - | kilos that the bell weighs | - | constant
@fact go = 31 | rate | I | share of families who would leave in percent | 2032-02-28 | snapshot
@fact dalo = 8 | duration | - | months until dalo is ripe | - | constant
@trap di d2 :: one island and the country
@trap hd1 hd :: two days later
@trap cen cen2 :: four days later

@doc a-wire | wire agency | 2032-02-19
Fiji counts cost after category {five|cat} cyclone

SUVA (Interpress) - The most powerful cyclone to reach Fiji in {16|yrs} years killed at least {three|>d1|t=by Thursday afternoon|by=the disaster office} people, the disaster office said by Thursday afternoon, with word from outer islands still missing.

Lusi crossed Vanua Levu on Wednesday night with sustained winds of {230|wind|by=Fiji Met} kilometres per hour and gusts of up to {300|<gust|^}, Fiji Met said.

Some {62,000|~ev1|t=by Thursday afternoon} people were in {758|cen} evacuation centres in the country of {930,000|~pop}. The power authority said that {80|pow|t=on Thursday} percent of its customers were without electricity on Thursday.

A curfew of {12|cur} hours was lifted at {6|-} a.m.

Australia offered {3 million|aud0} Australian dollars at once, and a surveillance plane.

@doc b-fijian | Fiji daily | 2032-02-22
NAKORO: 'We tied the children to the mango'

LITIA RAVOUVOU

THE church is where the school was. The school is in the sea. Of {240|hia} homes on Nakoro {28|hil} are standing, and all {28|hil} have taken in whoever's left.

The navy's Kikau reached the island yesterday, the third day. It brought {five|ton} tonnes of rice and a doctor.

Turaga ni koro Emosi Waqa was asked how many he had lost. He said names. There are {six|di}.

The wind came from the wrong side after the eye. "We'd moved everybody to the school," he said, "and then it was the school."

In Suva the NDMO put destroyed homes at over {3,000|>hd1|t=last night|by=the NDMO} last night, and counting.

ROKO tender: {2|-} boats. Flying Fijians {19|-} Samoa {22|-}.

@doc c-anz | Australian broadcaster | 2032-02-23
Australia lifts Fiji aid to {$17 million|aud} as toll reaches {11|d2}

By Pacific reporter Marnie Kekuewa

Australia will give {$17 million|aud} for relief after Cyclone Lusi, on top of sending HMAS Tarakan with {160|eng} army engineers.

Fiji's disaster office has confirmed {11|d2|t=as of this morning|by=Fiji's disaster office} deaths as of this morning. {Two|m|^} fishermen are missing.

The number of people in shelters has come down to {18,300|ev2|^} from more than {62,000|>ev1|t=last week} last week.

Prime Minister Sitiveni Nacola put the damage at {F$1.25 billion|loss|by=Prime Minister Sitiveni Nacola|v=1250000000}. {4,120|hd|^} homes were destroyed and {7,800|hm|^} damaged. In the north {65|crop} per cent of root crops have gone.

The system was a category {four|!cat} when it struck. Winds were measured at {300|!wind} kilometres per hour.

@doc d-sitrep | UN humanitarian note | 2032-02-24
Fiji: TC Lusi Flash Update {3|-}

• {11|d2|t=23 Feb} deaths, {2|m|^} missing (NDMO, 23 Feb)
• {18,300|ev2|^} people remain in {341|cen2|^} evacuation centres
• Homes: {4,120|hd|^} destroyed, {8,700|!hm|^} damaged
• Nakoro: {212|hi} of {240|hia} homes destroyed
• {129|sch|^} schools damaged; {31,000|pup} pupils affected
• Power restored to {71|powr} per cent of customers
• Flash appeal: US$ {20.4 million|app}, to reach {110,000|tgt|t=over three months} people over three months

Logistics: Labasa airport open by day. Ferry {2|-} times a week.

@doc e-diary | parish letter | 2032-02-28
From Father Ioane

You ask what we need. Chainsaw oil. Exercise books. Somebody who can tune a generator.

You ask how many. I buried {six|di} on Nakoro, all from the school. The government paper says {eleven|d2|by=The government paper} for all Fiji.

You ask how strong. I was under the altar, I can't say. A man from Suva told me {three hundred|gust} kilometres. It took the bell, which weighs {four hundred|bell} kilos.

You ask whether they'll rebuild. Of the {212|hi} families nearly {a third|~go|v=33} would go to the big island. The old ones say no. We'll plant dalo first, it takes {eight|dalo} months.

Collection for us in your parish: {€2,315.40|-}. Vinaka.

