@story xa-limassa-quake
@topic Earthquake in the Limassa valley, Kyrgyzstan, and the aid
@subject Q = Limassa earthquake | the earthquake | the quake
@subject T = Tokbai | Tokbai district
@subject S = Sarybel | Sarybel district
@subject C = Emergency Committee | the committee
@subject R = Red Crescent | the Red Crescent
@fact d = 93 | deaths | Q | people killed | 2037-10-05 | cumulative
@fact dt = 58 | deaths | T | people killed | 2037-10-05 | cumulative
@fact ds = 35 | deaths | S | people killed | 2037-10-05 | cumulative
@fact i = 412 | injuries | Q | people hurt | 2037-10-05 | cumulative
@fact is = 103 | injuries | Q | people badly hurt | 2037-10-05 | cumulative
@fact il = 309 | injuries | Q | people slightly hurt | 2037-10-05 | cumulative
@fact iss = 25 | other | Q | badly hurt as a share of the hurt | 2037-10-05 | cumulative
@fact h = 2650 | homes | Q | houses inspected | 2037-10-05 | cumulative
@fact hr = 1060 | homes | Q | houses unsafe | 2037-10-05 | cumulative
@fact hy = 795 | homes | Q | houses to be repaired | 2037-10-05 | cumulative
@fact hg = 795 | homes | Q | houses safe | 2037-10-05 | cumulative
@fact hrs = 40 | other | Q | unsafe houses as a share of the inspected | 2037-10-05 | cumulative
@fact te = 1400 | other | R | tents sent | 2037-10-05 | cumulative
@fact tp = 6 | other | R | people to a tent | - | constant
@fact tt = 8400 | other | R | people for whom there are tents | 2037-10-05 | snapshot
@fact nd = 9700 | other | Q | people without a roof | 2037-10-05 | snapshot
@fact no = 1300 | other | Q | people without a tent | 2037-10-05 | snapshot
@fact mg = 6.1 | other | Q | magnitude | 2037-10-03 | constant
@fact d1 = 71 | deaths | Q | people killed | 2037-10-04 | cumulative
@fact dd = 22 | deaths | Q | people found dead in a day | 2037-10-05 | snapshot
@rel sum d = dt + ds
@rel diff dd = d - d1
@rel sum i = is + il
@rel share iss = is / i
@rel sum h = hr + hy + hg
@rel share hrs = hr / h
@rel product tt = te * tp
@rel diff no = nd - tt
@trap d1 d :: the toll rose
@trap hy hg :: the same number of two kinds of houses
@trap is d :: the badly hurt are alive

@doc a-wire | wire agency | 2037-10-05
Quake toll rises to {93|d}

BISHKEK - The earthquake of magnitude {6.1|mg} killed {93|d|t=by Monday|by=the Emergency Committee} people by Monday, the Emergency Committee said: {58|dt} in Tokbai district and {53|!ds} in Sarybel. The figure was {71|d1|t=on Sunday} on Sunday, and {22|dd} more dead were dug out since.

{412|i} people were hurt, {103|is} of them badly ({25%|iss}); the other {309|il} were sent home.

Inspectors have seen {2,650|h} houses. They painted {1,060|hr} red for unsafe, {795|hy} yellow for repair and {795|hg} green, so {40%|hrs} are lost.

@doc b-release | aid agency statement | 2037-10-05
Red Crescent: tents for most, not for all

We have sent {1,400|te} family tents. At {six|tp} persons to a tent there is room for {8,400|tt}. The authorities count {9,700|nd|by=The authorities} persons without a roof. {2,300|!no} will sleep in cars tonight.

Blood group 0 is needed. Account 1180-0044-7.

@doc c-radio | radio brief | 2037-10-05
Radio Ala-Too, hourly news

{Ninety-three|d} dead, {412|i} injured. In Sarybel {35|ds} lost their lives and in Tokbai {58|dt}. {One hundred and three|is|v=103} of the injured are in a serious state, {209|!il} have light wounds. Tents have come for {8,400|tt} of the {9,700|nd} homeless: {1,400|te} tents, {six|tp} to each. Red marks on {1,060|hr} houses out of {2,650|h}, {40 per cent|hrs}.
