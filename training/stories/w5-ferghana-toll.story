@story w5-ferghana-toll
@topic Border war in the Isfar valley between Kyrgyzstan and Tajikistan: counting the casualties
@subject W = Isfar war | the war | the fighting | the eleven-day war
@subject KY = Kyrgyzstan | Bishkek | the Kyrgyz side | Kyrgyz
@subject TJ = Tajikistan | Dushanbe | the Tajik side | Tajik
@subject RC = Red Cross | ICRC | the committee
@subject MZ = Ketmen Project | Ketmen | the researchers
@subject H = Karabulun hospital | the district hospital | Karabulun
@subject V = Ak-Terek | the village | the village of Ak-Terek
@subject V2 = Chorbogh | the bazaar town
@subject MD = Mothers of the Border | the mothers | the association
@subject E = Erlan Toktobaev | Toktobaev | the Kyrgyz defence minister
@subject OR = Farhod Mirzoshoev | Mirzoshoev | the Tajik chief of staff
@subject C = Ceasefire | the truce
@fact k1 = 143 | deaths | KY | soldiers killed | 2031-09-21 | cumulative
@fact k2 = 212 | deaths | KY | soldiers killed | 2031-11-04 | cumulative
@fact k3 = 69 | deaths | KY | soldiers added to the list of the dead | 2031-09-21 to 2031-11-04 | cumulative
@fact kc = 58 | deaths | KY | civilians killed | 2031-11-04 | cumulative
@fact kt = 270 | deaths | KY | people killed | 2031-11-04 | cumulative
@fact kw = 894 | injuries | KY | soldiers wounded | 2031-11-04 | cumulative
@fact km = 31 | missing | KY | soldiers missing | 2031-11-04 | snapshot
@fact km1 = 117 | missing | KY | soldiers missing | 2031-09-21 | snapshot
@fact j1 = 88 | deaths | TJ | soldiers killed | 2031-09-21 | cumulative
@fact j2 = 96 | deaths | TJ | soldiers killed | 2031-11-04 | cumulative
@fact jc = 74 | deaths | TJ | civilians killed | 2031-11-04 | cumulative
@fact jt = 170 | deaths | TJ | people killed | 2031-11-04 | cumulative
@fact jw = 610 | injuries | TJ | soldiers wounded | 2031-11-04 | cumulative
@fact jm = 17 | missing | TJ | soldiers missing | 2031-11-04 | snapshot
@fact to = 440 | deaths | W | people killed according to both governments | 2031-11-04 | cumulative
@fact mk = 241 | deaths | MZ | Kyrgyz soldiers killed by name | 2031-12-10 | cumulative
@fact mj = 263 | deaths | MZ | Tajik soldiers killed by name | 2031-12-10 | cumulative
@fact mt = 504 | deaths | MZ | soldiers killed by name | 2031-12-10 | cumulative
@fact mr = 2.74 | other | MZ | times the official number of Tajik soldiers killed | 2031-12-10 | snapshot
@fact mg = 38 | other | MZ | percent of the dead soldiers younger than 21 | 2031-12-10 | snapshot
@fact ms = 1930 | other | MZ | obituaries and grave photographs checked | 2031-12-10 | cumulative
@fact v1 = 19 | deaths | V | civilians killed | 2031-09-17 | cumulative
@fact v2 = 23 | deaths | V | civilians killed | 2031-11-04 | cumulative
@fact vp = 1150 | other | V | inhabitants | 2031 | constant
@fact vs = 2 | other | V | percent of inhabitants killed | 2031-11-04 | snapshot
@fact vh = 164 | homes | V | houses burnt | 2031-09-21 | constant
@fact vh2 = 207 | homes | V2 | houses burnt | 2031-09-21 | constant
@fact b1 = 34 | deaths | V2 | civilians killed | 2031-11-04 | cumulative
@fact hw = 376 | injuries | H | wounded people treated | 2031-09-10 to 2031-09-21 | cumulative
@fact hd = 29 | deaths | H | people who died of their wounds | 2031-09-21 | cumulative
@fact hs = 7.71 | rate | H | percent of the treated who died | 2031-09-21 | cumulative
@fact hb = 90 | other | H | beds | 2031 | constant
@fact x1 = 64 | other | RC | bodies exchanged | 2031-09-23 | cumulative
@fact x2 = 118 | other | RC | bodies exchanged | 2031-11-04 | cumulative
@fact xk = 71 | other | RC | bodies handed to the Kyrgyz side | 2031-11-04 | cumulative
@fact xj = 47 | other | RC | bodies handed to the Tajik side | 2031-11-04 | cumulative
@fact xu = 22 | other | RC | bodies without a name | 2031-11-04 | snapshot
@fact dw = 11 | duration | W | days of fighting | 2031-09-10 to 2031-09-21 | constant
@fact e1 = 136000 | evacuated | KY | people who fled | 2031-09-19 | snapshot
@fact e2 = 81000 | evacuated | TJ | people who fled | 2031-09-19 | snapshot
@fact pk = 1000000 | price | KY | soms for the family of a dead soldier | 2031 | plan | pledged
@fact pk2 = 212000000 | budget | KY | soms for the families of the dead soldiers | 2031-11-04 | plan | pledged
@fact pj = 50000 | price | TJ | somoni for the family of a dead soldier | 2031 | plan | pledged
@fact my = 163 | other | MD | families who signed the letter | 2031-12-12 | snapshot
@fact cl = 9 | other | C | shelling incidents | 2031-09-21 to 2031-11-04 | cumulative
@trap k1 k2 :: missing men were moved to the list of the dead
@trap k2 kt :: soldiers and all dead
@trap j2 mj :: the state's count and the researchers'
@trap km km1 :: missing before and after the exchange
@trap v1 v2 :: died of wounds later
@trap kc jc :: the two countries' civilians
@trap x1 x2 :: exchange of September and all of them
@trap hw kw :: one hospital and one army
@trap vh vh2 :: houses of two places
@trap to mt :: soldiers and civilians by governments, soldiers by researchers
@rel diff k3 = k2 - k1
@rel sum kt = k2 + kc
@rel sum jt = j2 + jc
@rel sum to = kt + jt
@rel sum mt = mk + mj
@rel share vs = v2 / vp
@rel share hs = hd / hw
@rel sum x2 = xk + xj
@rel product pk2 = pk * k2
@race soldiers-official = k2 j2
@race soldiers-named = mk mj

@doc a-agency | wire agency | 2031-09-22
Truce holds in Isfar valley; Bishkek says it lost {143|k1} soldiers

OSH, Kyrgyzstan, Sept 22 (Turan Wire) -- Guns fell silent along the Isfar valley on Sunday after {11|dw} days, and the two governments began to say what the fighting had cost them.

Kyrgyz defence minister Erlan Toktobaev told reporters that {143|k1|t=by Sunday night|by=Erlan Toktobaev} of his men had been killed by Sunday night and that {117|km1|^} could not be found. The Tajik chief of staff, Farhod Mirzoshoev, put his own losses at {88|j1|by=Farhod Mirzoshoev} dead. Neither would speak of the other's.

More than {136,000|>e1|t=at the peak on Friday|by=the emergencies ministry} people left their homes on the Kyrgyz side at the peak on Friday, the emergencies ministry said; Dushanbe reported {81,000|e2|t=at the peak on Friday|by=Dushanbe}.

In Ak-Terek, a village of {1,150|vp} people that changed hands twice, {19|v1|t=in the first week|by=elders} civilians died in the first week, elders said. {164|vh} houses there are ash. Across the river in the bazaar town of Chorbogh a drone survey counted {207|vh2|by=a drone survey}.

The Karabulun hospital, with {90|hb} beds, took in {376|hw|t=during the war} wounded during the war, of whom {29|hd} died.

@doc b-feature | weekly magazine | 2031-10-05
THE LIST ON THE SCHOOL DOOR
Words: Aida Sultankul-Reyes. Pictures: Petr Holan. Reading time {14|-} min

They wrote the names in ballpoint, on squared paper, and when the first sheet was full they pinned another beneath it. By the time I came to Ak-Terek there were {23|v2} names, and a woman was going over the last in ink. Her father-in-law had been carried to Karabulun with a splinter in his belly. "It was pencil," she said, "while he still breathed."

I had seen him. He lay in a corridor, for {90|hb} beds were never going to hold {376|hw|t=in eleven days} people in {eleven|dw} days. Doctor Nasiba Orunbay wrote up each of them by hand. {Twenty-nine|hd} she lost, a little under {8 per cent|<hs}, which she thinks is not bad and says so with her eyes on the floor.

Burnt houses are easier to count than people. There are {146|!vh} in Ak-Terek. In Chorbogh, which is bigger and lies on the wrong bank for whoever is telling the story, {more than two hundred|>vh2|v=200} are gone.

The two sets of dead met each other at the bridge on the {23rd|-} of September. {Sixty-four|x1|t=on the 23rd of September|by=the Red Cross} bodies crossed, in white bags, the Red Cross walking ahead with its flag. A colonel from either side signed for them on the bonnet of a car. The paper had a column for "Name" and most rows in it were empty.

Toktobaev says {143|k1|t=when the shooting stopped} soldiers were dead when the shooting stopped. Nobody at the bridge believed it. Nobody believed Mirzoshoev's {88|j1|by=Mirzoshoev} either. A sergeant told me that there were {117|km1} missing "and everyone knows where they are. They are in the hill."

@doc c-briefing | ministry statement, Q&A | 2031-11-04
Transcript: joint briefing on losses, House of Friendship, Osh

Q: How many did Kyrgyzstan lose?
MINISTER TOKTOBAEV: As of today {212|k2|t=As of today|by=MINISTER TOKTOBAEV} servicemen. That is {69|k3|by=MINISTER TOKTOBAEV} more than I gave you at the truce, because men we had listed as missing have been found. {31|km|t=As of today|by=MINISTER TOKTOBAEV} have not. {58|kc|^} civilians. In all {270|kt|^}. I have also {894|kw|^} wounded in uniform.

Q: And Tajikistan?
GENERAL MIRZOSHOEV: {Ninety-six|j2|t=today|by=GENERAL MIRZOSHOEV} in uniform today, {seventy-four|jc|^} peaceful residents. You add them up: {170|jt|^}. Wounded soldiers {610|jw|^}; not yet found, {17|jm|^}.

Q: So {440|to} people died?
MINISTER TOKTOBAEV: If the general's paper is correct, yes.

Q: What will the families get?
MINISTER TOKTOBAEV: {One million|pk|by=MINISTER TOKTOBAEV} soms each. For the soldiers alone it is {212 million|pk2|by=MINISTER TOKTOBAEV}, and it is in the budget.
GENERAL MIRZOSHOEV: {Fifty thousand|pj|by=GENERAL MIRZOSHOEV|v=50000} somoni.

Q: The bodies?
ICRC DELEGATE M. VAN ACHTERBERG: {118|x2|t=so far|by=ICRC DELEGATE M. VAN ACHTERBERG} have crossed so far; {71|xk|^} northward to Kyrgyz families and {47|xj|^} the other way. {Twenty-two|xu|^} of them still have no name.

Q: Is the truce holding?
GENERAL MIRZOSHOEV: {Nine|cl|t=since} shellings since. Nobody hurt.

@doc d-paper | broadsheet | 2031-11-05
Valley war killed {440|to}, rivals concede
Jonas Abendroth in Osh

Two months late and seated {three|-} metres apart, the men who ran the autumn's war over the Isfar valley have admitted how many people it killed. Together their totals come to {440|to}: {270|kt} Kyrgyz and {170|jt} Tajik.

The surprise lay in the breakdown. For every uniformed Tajik on the official roll of {96|j2} there are more than {two|-} Kyrgyz, whose army now mourns {221|!k2} and has yet to trace {31|km}. Among villagers it was the other way about, Dushanbe's {74|jc} exceeding Bishkek's {58|kc}. {Twenty-three|v2} of those lived in Ak-Terek alone, {2 per cent|vs} of the place. Chorbogh buried {34|b1}.

General Mirzoshoev was asked twice about his wounded, whom he numbers at {894|!jw|by=General Mirzoshoev}. He would not say where they had been treated.

A diplomat in the room noted that the Red Cross had by now carried home {118|x2|t=by now} dead, {22|xu} of whom nobody can identify. "You cannot have {17|jm} missing on the one side and that many strangers in the ground on the other," she said, "unless somebody's list is short."

Turn to page {9|-}: Why the canal matters | Sport: Ala-Too {1|-} Istiklol {1|-}

@doc e-data | data journalism site | 2031-12-10
Grave by grave: who died in the Isfar war

Neither army has published names. So we looked for them. Since October the Ketmen Project, {six|-} volunteers on two sides of a border, has gone through {1,930|ms} obituaries, school memorial boards and photographs of graves.

The result so far: {504|mt|t=to 10 December|by=the Ketmen Project} dead soldiers, each confirmed by two sources (to 10 December). {241|mk|^} served Kyrgyzstan. {263|mj|^} served Tajikistan.

Put that beside what the generals told the press on 4 November. Bishkek gave {212|k2|t=on 4 November|by=Bishkek}, so our list is longer by {29|-}, a gap that late deaths in hospital may well explain. Dushanbe gave {96|j2|t=on 4 November|by=Dushanbe}. We hold {2.7|mr} times as many names, with photographs. In other words it was the Tajik army that bled more, not less.

How old were they? {38%|mg} had not reached their {21st|-} birthday.

What we do not count: civilians ({58|kc|by=the governments} and {74|jc|by=the governments}, say the governments), border guards on contract, and the missing.

Method note {3|-}: a name with one source is "possible". We hold {112|-} of these. Data: github/ketmen, version {1.4|-}.

@doc f-radio | radio feature transcript | 2031-12-13
PROGRAMME: "On Both Banks" (repeat Sunday {7.05|-} a.m.)

PRESENTER: On Friday a letter reached both presidents. It comes from a group calling itself Mothers of the Border, and {a hundred and sixty-three|my|t=On Friday|v=163} families have put their names to it. They ask one thing: how many?

GULBARCHYN (mother): My son was {nineteen|-}. They gave me {a million|pk}. I didn't ask for {a million|pk}.

PRESENTER: In soms, that is. A Tajik mother receives {fifty thousand|pj|v=50000} somoni. Kyrgyzstan has set aside {two hundred and twelve million|pk2|v=212000000} for such payments. Officially, it has {two hundred and twelve|k2|t=since November|v=212} graves to pay for since November; researchers have found {two hundred and forty-one|mk|by=researchers|v=241}. For Tajikistan the same researchers found {two hundred and thirty-six|!mj|by=the same researchers|v=236}. The general staff there hasn't moved from {ninety-six|j2|by=The general staff}.

VAN ACHTERBERG (Red Cross): The {seventy-one|xk} we brought north, and the {forty-seven|xj} we brought south, those are certain. We had our hands on them. {Sixty-four|x1|t=in the first two days|by=VAN ACHTERBERG} of them in the first two days, before the rain.

PRESENTER: More than a {third|-} of the young men on the researchers' list, {thirty-eight per cent|mg|by=the researchers' list|v=38}, never turned twenty-one. In Chorbogh they have planted {thirty-four|b1} apricot trees. In Ak-Terek they've planted {twenty-three|v2}.
