@story ue-putrajaya-highway
@topic Malaysia: verdict in the highway bribery trial of a former works minister
@subject A = Azhar Kamaruddin | Azhar | former minister | ex-minister | former works minister | Tan Sri
@subject L = Lim Boon Hock | Lim | the contractor | contractor
@subject R = Rohana Idris | Rohana | his wife
@subject J = Justice Devika Nair | Nair | the judge
@subject T = Highway trial | trial | case | hearings | judgment
@subject B = Bribes | bribe | kickbacks | payments | gratification
@subject H = East Coast Link Highway | highway | the road | project
@subject D = House in Damansara | residence | bungalow | the raid | raid | house
@subject C = Courthouse crowd | supporters | crowd
@subject P = People's Alliance | Alliance | the party | supreme council
@subject S = Kuala Tembeling | constituency | seat
@subject M = Anti-Corruption Commission | commission | graft-busters | MACC
@subject X = Court of Appeal | appeal
@fact ct = 34 | other | A | charges | 2031 | constant
@fact cc = 27 | other | A | charges proven | 2034-11-27 | constant
@fact cq = 7 | other | A | charges dismissed | 2034-11-27 | constant
@fact cb = 12 | other | A | bribery charges proven | 2034-11-27 | constant
@fact cm = 15 | other | A | laundering charges proven | 2034-11-27 | constant
@fact cl = 20 | other | A | laundering charges | 2031 | constant
@fact ce = 14 | other | A | bribery charges | 2031 | constant
@fact sy = 15 | sentence | A | years in prison | 2034-11-27 | constant
@fact sp = 20 | sentence | A | years in prison sought by the prosecution | 2034-11-27 | constant | hypothetical
@fact sd = 8 | sentence | A | years in prison asked for by the defence | 2034-11-27 | constant | hypothetical
@fact sx = 5 | sentence | A | further years if the fine is not paid | 2034-11-27 | constant | hypothetical
@fact sf = 84000000 | damages | A | ringgit of fine | 2034-11-27 | constant
@fact ly = 6 | sentence | L | years in prison | 2034-11-27 | constant
@fact lf = 3500000 | damages | L | ringgit of fine | 2034-11-27 | constant
@fact ba = 16800000 | other | B | ringgit in all | - | constant
@fact bu = 4200000 | other | B | dollars in all | - | constant
@fact bc = 9600000 | other | B | ringgit in cash | - | constant
@fact bf = 4700000 | other | B | ringgit worth of a flat | - | constant
@fact bj = 2500000 | other | B | ringgit worth of jewellery | - | constant
@fact bx = 5 | other | B | times the bribe that the law sets as fine | - | constant | threshold
@fact h0 = 2400000000 | price | H | ringgit in all | contract of 2028 | constant
@fact h1 = 3100000000 | price | H | ringgit in all | 2034 | snapshot
@fact hc = 29.2 | rate | H | rise in ringgit in all | 2028 to 2034 | constant
@fact hs = 0.7 | rate | B | share of the contract | 2028 | constant
@fact hk = 86 | distance | H | kilometres | - | constant
@fact td = 118 | other | T | hearing days | 2031 to 2034 | constant
@fact tp = 71 | other | T | prosecution witnesses | 2031 to 2034 | constant
@fact tw = 12 | other | T | defence witnesses | 2031 to 2034 | constant
@fact tt = 83 | other | T | witnesses | 2031 to 2034 | constant
@fact tg = 412 | other | T | pages of judgment | 2034-11-27 | constant
@fact k1 = 09:12 | clock | J | began reading | 2034-11-27 | snapshot
@fact k2 = 12:32 | clock | J | finished reading | 2034-11-27 | snapshot
@fact ad = 18 | address | D | house number | - | constant
@fact rd = 2030-07-12 | date | D | search | - | constant
@fact rb = 43 | other | D | handbags taken | 2030-07-12 | constant
@fact rw = 19 | other | D | watches taken | 2030-07-12 | constant
@fact rc = 2100000 | other | D | ringgit in notes taken | 2030-07-12 | constant
@fact ga = 61 | age | A | age | 2034-11 | constant
@fact gl = 68 | age | L | age | 2034-11 | constant
@fact gr = 57 | age | R | age | 2034-11 | constant
@fact b0 = 2000000 | other | A | ringgit of bail | until 2034-11-27 | constant
@fact b1 = 3500000 | other | A | ringgit of bail | from 2034-11-27 | constant
@fact xd = 2035-03-05 | date | X | first hearing | - | plan
@fact cp = 300 | crowd | C | people by the police count | 2034-11-27 | snapshot
@fact co = 1000 | crowd | C | people by the party's count | 2034-11-27 | snapshot
@fact pf = 33 | votes_cast | P | votes to expel him | 2034-11-29 | snapshot
@fact pg = 14 | votes_cast | P | votes to keep him | 2034-11-29 | snapshot
@fact pt = 47 | votes_cast | P | council members voting | 2034-11-29 | snapshot
@fact vw = 31480 | vote_count | A | votes won | 2032 election | constant
@fact vr = 28266 | vote_count | S | votes of the runner-up | 2032 election | constant
@fact vm = 3214 | margin | S | lead in votes | 2032 election | constant
@fact m0 = 985 | other | M | inquiries opened | 2032 | constant
@fact m1 = 1140 | other | M | inquiries opened | 2033 | constant
@fact mc = 15.7 | rate | M | rise in inquiries opened | 2032 to 2033 | constant
@trap sy cm :: years and laundering charges, both 15
@trap sy sp :: imposed and sought
@trap cb tw :: bribery charges and witnesses, both 12
@trap ct cc :: charged and proven
@trap lf b1 :: a fine and a bail, both 3.5 million
@trap ba sf :: bribe and fine
@trap h0 h1 :: contract and final cost
@trap ga gr :: husband and wife
@trap cp co :: police and party
@trap cl sp :: laundering charges and years sought
@rel sum ct = cc + cq
@rel sum ct = cl + ce
@rel sum cc = cb + cm
@rel product sf = ba * bx
@rel sum ba = bc + bf + bj
@rel convert bu = ba
@rel change hc = h0 -> h1
@rel share hs = ba / h0
@rel sum tt = tp + tw
@rel sum pt = pf + pg
@rel diff vm = vw - vr
@rel change mc = m0 -> m1

@doc a-wire | wire agency | 2034-11-27
Malaysia ex-minister gets {15|sy} years for highway bribes

KUALA LUMPUR, Nov 27 (Straits Press) - A Malaysian court on Monday sentenced former works minister Azhar Kamaruddin to {15|sy} years in prison and fined him {84 million|sf} ringgit for taking bribes over the East Coast Link Highway.

Azhar, {61|ga}, was found guilty on {27|cc} of {34|ct} charges: {12|cb} of bribery and {15|cm} of money laundering. Prosecutors had asked for {20|sp} years, his lawyers for no more than {eight|sd}.

Contractor Lim Boon Hock, {68|gl}, got {six|ly} years and a fine of {3.5 million|lf} ringgit. Azhar's wife, Rohana Idris, {57|gr}, was cleared.

Judge Devika Nair said Azhar had accepted {16.8 million|ba} ringgit ({$4.2 million|bu}) from Lim, equal to {0.7 percent|hs} of the contract, which was worth {2.4 billion|h0|t=when it was signed in 2028} ringgit when it was signed in 2028. She began reading at {9:12 a.m.|k1} and ended at {12:32 p.m.|k2}

The sentence was stayed pending appeal, to be heard from {March 5|xd|v=2035-03-05}. Bail was raised from {2 million|b0} ringgit to {3.5 million|b1}.

Police said about {300|~cp|by=Police} supporters gathered outside the Palace of Justice.

@doc b-court | Kuala Lumpur daily, court page | 2034-11-28
'You built a road to your own door'

M. Thanasegaran
courts@harianselat.example | 03-5550 0192

"A road of {86|hk} kilometres, and it led to your own door." With that, after {412|tg} pages, Justice Devika Nair closed the longest graft case of the decade: {131|!td} hearing days, {71|tp} witnesses called by the prosecution and {12|tw} by the defence, {83|tt} in all.

Some in the gallery slept. Nobody slept when she arrived at the money. There was {RM9.6 million|bc} in cash, handed over in durian boxes. There was a flat in Mont Kiara worth {RM4.7 million|bf}. There was jewellery, {RM2.5 million|bj} of it, bought for someone whom the court was unable to name. The law makes the offender pay {five|bx} times what he took, hence a fine of {RM84 million|sf}; and if Tan Sri doesn't find it he will sit {five|sx} years on top of the {15|sy}.

Counsel Joseph Anak Bujang had asked for {eight|sd} years, citing his client's heart. The deputy public prosecutor wanted {20|sp}.

{Seven|cq} charges fell. For Datin Sri Rohana, {57|gr}, all did. She left by a side door in a white scarf.

Mr Lim, who is {86|!gl} and came in a wheelchair, must serve {six|ly} years.

It started on {12 July 2030|rd|v=2030-07-12}, when officers rang at No. {18|ad}, Jalan Setiabakti. They carried away {43|rb} handbags, {19|rw} watches and {RM2.1 million|rc} in banknotes.

TOTO 4D: 0713 – 5528 – 9016

@doc c-explain | Singapore broadsheet | 2034-11-28
What you should know about Azhar's conviction

The charges: He originally faced {34|ct}, of which {14|ce} concerned bribery and {20|cl} laundering. The court held {27|cc} to be proven; {nine|!cq} were thrown out.

The deal: In 2028 the Works Ministry awarded the East Coast Link Highway to Lim's Gemilang Bina for {RM2.4 billion|h0|t=In 2028}. Costs have since swollen to {RM3.1 billion|h1|t=since}, which is {29 per cent|hc|round} more, and the last stretch of the {86|hk}-kilometre road isn't open.

The kickbacks: {RM16.8 million|ba}. In cash he received {RM9.6 million|bc}; the rest came as a flat and jewels.

The defence: Political donations. The judge called it "a fairy tale told by an accountant".

The politics: Azhar is the sitting MP for Kuala Tembeling. He took the seat two years ago with {31,480|vw|t=two years ago} votes to the runner-up's {28,266|vr|t=two years ago}. Such a lead, {3,214|vm}, would be at risk in a by-election, but none is due unless he loses his appeal.

The bigger picture: The Anti-Corruption Commission opened {1,140|m1|t=in 2033} inquiries in 2033, up from {985|m0|t=the year before} the year before. It's an increase of {15.7 per cent|mc}.

What next: The Court of Appeal on {5 March|xd|v=2035-03-05}. Until then he stays free on bail of {RM3.5 million|b1}.

@doc d-tabloid | Malay tabloid, English site | 2034-11-29
INSIDE THE DAMANSARA 'BAG BUNGALOW'

EXCLUSIVE by Syakira Zulkifli | GALLERY: 27 pictures

Grass knee-high. Koi long dead. A guard who asks for cigarettes. This is No. {81|!ad} Jalan Setiabakti, where graft-busters struck lucky on {a Friday in July 2030|rd|v=2030-07-12}.

Neighbours still talk of it. "Lorry after lorry!" says Auntie Mei. The official haul: handbags, {43|rb}; watches, {19|rw}; banknotes, {RM2.1 mil|rc|v=2100000}. Four years on, the ex-minister has been hit with {15|sy} years inside and a fine of {RM16.8 mil|!sf|v=16800000}, {five|bx} times what he pocketed.

And the wife? Rohana, {57|gr}, free as a bird, was spotted at a nail bar.

His fans haven't given up. The party boasts of {1,000|co|t=on Monday|by=The party} at the court on Monday, waving fans printed with his face. (Cops: {300|cp|by=Cops}.) "He's {61|ga} and he has diabetes," sobbed one. "How can he do {fifteen|sy}?"

At Lim's mansion in Ipoh nobody answered. He has {six|ly} years to think about it, and a bill for {RM3.5 mil|lf|v=3500000}.

SHARE if you think justice was served! 12.4k reactions

@doc e-newsletter | politics newsletter | 2034-11-30
The Alliance cuts its losses

Selamat pagi. It took the supreme council of the People's Alliance two days and one very long buffet. Last night, by {33|pf|t=Last night} votes to {14|pg|t=Last night}, it expelled Tan Sri Azhar. All {47|pt} members took part, two by video from Mecca.

A few numbers to keep in mind when the spin starts.

• {3,214|vm}. His majority in Kuala Tembeling. The party's own pollster thinks that it'd lose a by-election by {2,000|-}.

• {29.2 per cent|hc}. By how much the highway became dearer while everyone was watching the trial. From {2.4|h0|x=1000000000} to {3.1|h1|x=1000000000} billion ringgit. Nobody has been charged with that.

• {0.7 per cent|hs}. The bribe as a slice of the contract. "Cheap," said a developer who knows the market.

• {118|td}. Days in court since October 2031. His lawyers obtained {22|-} postponements.

• {12|cb} and {15|cm}: bribery counts, laundering counts. Don't mix up the latter with his {15|sy} years; newspapers already have.

• {RM3.5 million|b1}: his bail, formerly {RM2 million|b0}. By coincidence it's also what Mr Lim must pay, but as a fine ({3.5 million|lf}).

Should the appeal fail he faces, besides jail, {US$21 million|-} to be paid. He has declared assets of a third of that.

Unsubscribe | Level 7, Menara Cendana
