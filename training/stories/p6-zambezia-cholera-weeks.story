@story zambezia-cholera-weeks
@topic Cholera in three districts of Zambézia, Mozambique: weeks eight to ten
@subject Z = Zambézia outbreak | Zambézia | the province | the outbreak | the epidemic
@subject N = Nicuara | the coastal district
@subject M = Mocubane | the town on the railway
@subject L = Lugelo | Lugelo district | the tea district
@subject V = oral vaccine campaign | campaign | the campaign | vaccination
@fact n8 = 214 | cases | N | new cases in the week | 2026 week 8 | snapshot
@fact m8 = 131 | cases | M | new cases in the week | 2026 week 8 | snapshot
@fact l8 = 76 | cases | L | new cases in the week | 2026 week 8 | snapshot
@fact n9 = 187 | cases | N | new cases in the week | 2026 week 9 | snapshot
@fact m9 = 168 | cases | M | new cases in the week | 2026 week 9 | snapshot
@fact l9 = 94 | cases | L | new cases in the week | 2026 week 9 | snapshot
@fact z9 = 449 | cases | Z | new cases in the week | 2026 week 9 | snapshot
@fact n10 = 142 | cases | N | new cases in the week | 2026 week 10 | snapshot
@fact m10 = 203 | cases | M | new cases in the week | 2026 week 10 | snapshot
@fact l10 = 88 | cases | L | new cases in the week | 2026 week 10 | snapshot
@fact z10 = 433 | cases | Z | new cases in the week | 2026 week 10 | snapshot
@fact cn = 1046 | cases | N | cases since the start | 2026-03-08 | cumulative
@fact cm = 871 | cases | M | cases since the start | 2026-03-08 | cumulative
@fact cl = 402 | cases | L | cases since the start | 2026-03-08 | cumulative
@fact cz = 2319 | cases | Z | cases since the start | 2026-03-08 | cumulative
@fact cz9 = 1886 | cases | Z | cases since the start | 2026-03-01 | cumulative
@fact dn = 11 | deaths | N | deaths since the start | 2026-03-08 | cumulative
@fact dm = 9 | deaths | M | deaths since the start | 2026-03-08 | cumulative
@fact dl = 7 | deaths | L | deaths since the start | 2026-03-08 | cumulative
@fact dz = 27 | deaths | Z | deaths since the start | 2026-03-08 | cumulative
@fact dz9 = 22 | deaths | Z | deaths since the start | 2026-03-01 | cumulative
@fact dh = 8 | deaths | Z | deaths at home since the start | 2026-03-08 | cumulative
@fact cf = 1.2 | rate | Z | share of patients who die | 2026-03-08 | snapshot
@fact vp = 340000 | other | V | vaccine doses planned | - | plan | pledged
@fact vr = 212000 | other | V | vaccine doses received | 2026-03-08 | cumulative
@fact vg = 188400 | other | V | vaccine doses given | 2026-03-08 | cumulative
@fact bd = 80 | other | M | beds in the treatment centre | 2026-03-09 | snapshot
@fact bp = 120 | other | M | beds planned in the treatment centre | 2026-03-20 | plan | pledged
@fact ly = 1960 | cases | Z | cases in the whole outbreak of the year before | 2025 | snapshot
@rel sum z9 = n9 + m9 + l9
@rel sum z10 = n10 + m10 + l10
@rel sum cz = cn + cm + cl
@rel sum cz = cz9 + z10
@rel sum dz = dn + dm + dl
@rel share cf = dz / cz
@race week10 = m10 n10 l10
@race since = cn cm cl
@trap n9 n10 :: two weeks of one district
@trap z10 cz :: a week against the whole
@trap vp vr :: planned against received
@trap vr vg :: received against given
@trap dz dh :: all deaths and those at home
@trap cz ly :: this outbreak and last year's

@doc a-wire | international wire | 2026-03-10
Cholera shifts inland in Mozambique as weekly cases dip

QUELIMANE, Mozambique, March 10 - New cholera cases in Zambézia fell slightly to {433|z10|t=the week to Sunday} in the week to Sunday from {449|z9|t=seven days earlier} seven days earlier, health officials said on Tuesday, but the disease is moving from the coast to the towns of the interior.

Nicuara, where the outbreak began in January, registered {142|n10|t=the week to Sunday} infections, down from {187|n9|t=the previous week} the previous week and {214|n8|t=the one before that} in the one before that. Mocubane, the town on the railway, went the opposite way: {131|m8|t=the one before that}, then {168|m9|t=the previous week}, now {203|m10|t=now}.

In all, {2,319|cz|t=since January} people have caught the disease since January and {27|dz|^} have died, {eight|dh|^} of them at home, provincial health director Aurélio Nhantumbo said. Last year's whole epidemic counted {1,960|ly|t=Last year's|s=Last year's whole epidemic}.

The government had promised {340,000|vp} doses of oral vaccine; {212,000|vr|t=by Sunday} had been delivered by Sunday, and {188,400|vg|^} swallowed.

@doc b-sitrep | aid agency situation report | 2026-03-09
SITUATION REPORT No. 9 — Cholera, Zambézia
Reporting period: 2–8 March 2026 (epi week 10)

HIGHLIGHTS
- {433|z10|t=Reporting period: 2–8 March 2026} new cases reported this week from three districts; cumulative {2,319|cz|^}, case fatality {1.2 per cent|cf}.
- Cumulative by district: Nicuara {1,046|cn|t=2–8 March 2026}; Mocubane {871|cm|^}; Lugelo {402|cl|^}.
- Deaths: Nicuara {11|dn|^}, Mocubane {9|dm|^}, Lugelo {7|dl|^}.

WEEKLY TREND (weeks 8, 9, 10)
Nicuara: {214|n8|t=weeks 8}, {187|n9|t=9}, {142|n10|t=10}
Mocubane: {131|m8|t=weeks 8}, {168|m9|t=9}, {203|m10|t=10}
Lugelo: {76|l8|t=weeks 8}, {94|l9|t=9}, {88|l10|t=10}

RESPONSE
The treatment centre at Mocubane operates {80|bd} beds; an extension to {120|bp|t=by 20 March} is foreseen by 20 March. Of {340,000|vp} doses allotted, {212,000|vr} are in country and {188,400|vg} administered.

Funding appeal: see annex 3. Hotline 1490.

@doc c-daily | Maputo daily | 2026-03-11
Lugelo buries its seventh victim, and counts again

By Fátima Sitoe in Lugelo

They carried Dona Celeste down from the tea rows on a door. She was the {seventh|dl} person in this district to die of cholera, and according to her son the ambulance never came.

Lugelo is used to being forgotten. Of more than {two thousand|>cz} cases in the province barely {four hundred|~cl|s=here} were found here, and last week's {102|!l10|t=last week's|s=here} looked small beside the railway town's {203|m10|^|s=the railway town's}. But the health post has one nurse.

In Quelimane, Dr Nhantumbo showed a slide with three lines. The one for the coast points down: {214|n8|s=the coast}, {187|n9|s=the coast}, {142|n10|s=the coast}. "Here the worst is over," he said. Altogether he put the dead at {27|dz|by=he}, up from {22|dz9|t=on the first of the month} on the first of the month.

What about vaccines? The campaign has used {188,400|vg|s=The campaign} of the doses it was sent, the director said. How many that is, nobody in the hall would say; a UN official later named {231,000|!vr|by=a UN official}. Neither number is near the {340,000|vp|t=in February} announced in February.

Leia também: 3 pontes cortadas na EN1

@doc d-radio | community radio bulletin | 2026-03-10
RÁDIO COMUNITÁRIA – English bulletin, 18h00

Cholera. The ministry's table for last week gives Mocubane {203|m10|t=last week} new patients, more than any other district. Nicuara follows with {142|n10|^}.

Since the beginning, Nicuara still leads, with {1,046|cn|t=Since the beginning}. Mocubane stands at {817|!cm|^}, Lugelo at {402|cl|^}. That makes {2,319|cz|^}, says the ministry.

Deaths: {twenty-seven|dz}. A week ago, {twenty-two|dz9|t=A week ago}. Of the dead, {eleven|dn} lived in Nicuara and {twelve|!dm} in Mocubane.

The tent hospital by the station has {eighty|bd} beds, all of them taken this morning. Forty more are expected before the 20th.

Boil your water. Wash your hands. If there is diarrhoea, come early.
