@story k2-damba-gari-girls
@topic Abduction from a girls' secondary school at Damba Gari, Kebbi State, Nigeria, February 2025
@subject S = Damba Gari school | Government Girls' Secondary School, Damba Gari | Damba Gari | the school | GGSS Damba Gari
@subject G = Kebbi State government | the state government | Kebbi government | Governor | commissioner for information
@subject P = Kebbi State Police Command | the police | police | police command
@subject A = Nigerian Army | the army | soldiers | troops | the military
@subject B = the bandits | bandits | gunmen | the kidnappers | kidnappers
@subject T = parents' committee | the parents | the parents' association
@subject M = Hauwa Dankoli | Hauwa | Dankoli
@subject V = Malam Ibrahim Tsoho | Tsoho | the vice-principal | vice-principal
@subject R = Rabi'u Yakubu | Yakubu | the guard | the watchman | a watchman
@fact en = 486 | enrolment | S | pupils enrolled | - | constant
@fact pre = 342 | enrolment | S | pupils in the hostels that night | 2025-02-05 | constant
@fact k1 = 78 | missing | S | girls taken | 2025-02-06 morning | snapshot
@fact es = 19 | rescued | S | girls who escaped on the way | 2025-02-07 | cumulative
@fact k2 = 63 | missing | S | girls in the hands of the gunmen | 2025-02-07 evening | snapshot
@fact tk = 82 | missing | S | girls taken | 2025-02-07 evening | constant
@fact st = 3 | missing | S | teachers taken | 2025-02-07 | constant
@fact d = 2 | deaths | S | people killed | 2025-02-06 | constant
@fact w = 5 | injuries | S | people wounded | 2025-02-06 | constant
@fact gu = 60 | other | B | gunmen in the raid | 2025-02-06 | constant
@fact bk = 34 | other | B | motorcycles in the raid | 2025-02-06 | constant
@fact tm = 01:30 | clock | S | time of the attack | 2025-02-06 | constant
@fact dur = 90 | duration | B | minutes that the raid lasted | 2025-02-06 | constant
@fact po = 6 | officers | P | police on duty at the gate | 2025-02-05 | constant
@fact sol = 450 | officers | A | soldiers in the search | 2025-02-07 | snapshot
@fact dist = 28 | distance | S | kilometres to the nearest army post | - | constant
@fact ran = 1500000000 | price | B | naira demanded | 2025-02-07 | snapshot
@fact rw = 30000000 | price | G | naira offered for a tip | 2025-02-07 | plan | pledged
@fact clo = 41 | other | G | boarding schools closed | 2025-02-07 | plan
@fact aM = 16 | age | M | age | 2025 | constant
@fact aV = 57 | age | V | age | 2025 | constant
@fact old = 102 | missing | B | pupils taken in an earlier raid | 2021 | constant
@fact hr = 15 | duration | M | hours on foot | 2025-02-07 | constant
@fact arr = 7 | arrests | P | people arrested | 2025-02-07 | cumulative
@rel diff k2 = tk - es
@trap k1 k2 :: a first count, and those still held
@trap en pre :: enrolled, and in bed
@trap tk es :: taken, and escaped
@trap st d :: teachers taken, people killed
@trap po sol :: at the gate, and in the search
@trap ran rw :: ransom, and reward
@trap dur hr :: minutes, and hours

@doc a-nan | Nigerian news agency | 2025-02-06
{78|k1} students feared abducted in Kebbi - Police

Birnin Kebbi, Feb. 6, 2025 (NNS) The Kebbi State Police Command says {78|k1|t=Thursday morning|by=Police Public Relations Officer, SP Bashir Yauri} girls could not be accounted for on Thursday morning after gunmen attacked Government Girls' Secondary School, Damba Gari.

The attackers, numbering about {60|~gu}, came on {34|bk} motorcycles at {1:30 a.m.|tm} and stayed for {90|dur} minutes, Police Public Relations Officer, SP Bashir Yauri, said.

{Two|d|by=Yauri} persons - a watchman and a cook - were killed and {five|w|^} wounded. {Six|po} policemen on duty at the gate exchanged fire with the hoodlums, he added.

The school has {486|en} students, out of whom {342|pre|t=on the night} slept in the hostels on the night.

The nearest army post is {28|dist} kilometres away.

@doc b-lagos | Lagos daily | 2025-02-08
How {nineteen|es} came home barefoot

By Chiamaka Ezeobi and Sulaimon Danjuma, Damba Gari

She had counted trees. That, says Hauwa Dankoli, {16|aM}, is how you walk for {15|hr} hours. The girl who had let go of the rope first was her friend Zainab. Then another. By dawn, {nineteen|es} of them had come out on the Zuru road.

The state's figure has moved. It was {78|k1|t=on Thursday} on Thursday; since last night it is {82|tk|t=since last night|by=commissioner for information}, says the commissioner for information, which leaves {63|k2|^} in the bush. With them are {three|st} teachers, and the vice-principal, Malam Ibrahim Tsoho, {57|aV}, is not among these: he lay under a bed.

"Let nobody tell you about police," said a parent. "There were {two|!po}. And they had run."

The kidnappers have asked for {N1.5bn|ran|by=the parents' association}, the parents' association told us; the government called it "a phone prank". It has put up {N30m|rw} for information instead and shut {41|clo} boarding schools.

JUST IN: Naira at 1,514/$ - Osun LG crisis: 6 dead

@doc c-bbc | British international broadcaster, Africa web | 2025-02-07
Nigeria school kidnapping: What we know so far

Gunmen have seized {82|tk|t=Friday evening|by=officials} girls from their beds in north-western Nigeria, officials said on Friday evening, revising the {78|k1|t=Thursday} of Thursday. {Sixty-three|k2|^} are still captive; the others escaped.

{342|pre} girls had been in the dormitories of the school at Damba Gari when attackers on {34|bk} motorbikes arrived in the middle of the night. They are said to have numbered roughly {150|!~gu|by=residents}, residents told us.

{Two|d} people died.

The military has {450|sol} soldiers and drones in the area. Police say that they've arrested {seven|arr|by=Police} suspects.

It's the biggest such raid in the state since 2021, when {102|old|t=2021} pupils were taken.

It is not clear whether a ransom will be paid; under a law of 2022 doing so is punishable by {15|-} years in jail.

@doc d-column | Abuja newspaper, column | 2025-02-09
Lines for the governor's desk

Your Excellency, let us do numbers, since you like them.

{Four hundred and fifty|sol} soldiers you now have in the forest. On the night you had {six|po} policemen with {four|-} rifles, and an army post {28|dist} kilometres off whose phone was not answered for {ninety|dur} minutes.

{One point five billion|ran} naira is what the bandits want. {Thirty million|rw} is what you offer for a tip. {Forty-one|clo} schools you have locked, in order to keep them safe.

The attack began at {half past eleven|!tm}, when you, sir, were at a wedding in Kaduna.

{Eighty-two|tk|t=as of yesterday} girls were taken, you told us as of yesterday, and {19|es} came back on their own. I make it {73|!k2|^} still there. Your men say otherwise, and I hope they can count.

One of those on the list of the returned is Hauwa, who's {sixteen|aM}. She walked {15|hr} hours. Nobody gave her a lift.
