@story tb-a-mozambique-cholera
@topic Cholera in the invented province of Nhacoma: situation report 19, the wire's version, a relief group's update
@subject N = Nhacoma outbreak | Nhacoma | the province | the outbreak | cholera
@subject M = Murrere | Murrere district
@subject C = Chitengo-Velho | the railway town
@subject I = Ilha Baixa | the island
@subject P = Nampuera | Nampuera district
@subject V = oral cholera vaccine campaign | vaccine | the campaign
@subject A = Aguas Claras | the relief group | the charity
@fact c1 = 2508 | cases | N | cholera cases | 2038-02-24 | cumulative
@fact d1 = 38 | deaths | N | people who died of cholera | 2038-02-24 | cumulative
@fact cm = 1204 | cases | M | cholera cases | 2038-02-24 | cumulative
@fact dm = 17 | deaths | M | people who died of cholera | 2038-02-24 | cumulative
@fact cc = 648 | cases | C | cholera cases | 2038-02-24 | cumulative
@fact dc = 11 | deaths | C | people who died of cholera | 2038-02-24 | cumulative
@fact ci = 391 | cases | I | cholera cases | 2038-02-24 | cumulative
@fact di = 4 | deaths | I | people who died of cholera | 2038-02-24 | cumulative
@fact cp = 265 | cases | P | cholera cases | 2038-02-24 | cumulative
@fact dp = 6 | deaths | P | people who died of cholera | 2038-02-24 | cumulative
@fact n24 = 63 | cases | N | new cholera cases in a day | 2038-02-24 | snapshot
@fact dn24 = 2 | deaths | N | people who died of cholera in a day | 2038-02-24 | snapshot
@fact adm = 142 | other | N | patients in treatment | 2038-02-24 | snapshot
@fact dis = 2328 | other | N | patients sent home | 2038-02-24 | cumulative
@fact cfr = 1.515 | rate | N | share of patients who died | 2038-02-24 | cumulative
@fact c2 = 2691 | cases | N | cholera cases | 2038-02-27 | cumulative
@fact d2 = 41 | deaths | N | people who died of cholera | 2038-02-27 | cumulative
@fact adm2 = 118 | other | N | patients in treatment | 2038-02-27 | snapshot
@fact ci2 = 470 | cases | I | cholera cases | 2038-02-27 | cumulative
@fact new3 = 183 | cases | N | new cholera cases in three days | 2038-02-27 | snapshot
@fact vr = 310000 | other | V | vaccine doses asked for | 2038-02-24 | plan
@fact va = 184500 | other | V | vaccine doses delivered | 2038-02-24 | cumulative
@fact beds = 60 | other | A | beds to be added | - | plan | pledged
@fact wells = 27 | other | A | wells chlorinated | 2038-02-27 | cumulative
@fact old = 71 | deaths | N | people who died of cholera in the earlier epidemic | 2031 | cumulative
@fact thr = 1 | rate | N | share of deaths that the WHO holds acceptable | - | constant | threshold
@trap c1 c2 :: three days later
@trap d1 d2 :: three days later
@trap adm adm2 :: three days later
@trap d1 old :: this outbreak and the one of 2031
@trap vr va :: asked for and delivered
@trap cfr thr :: measured rate and the benchmark
@rel sum c1 = cm + cc + ci + cp
@rel sum d1 = dm + dc + di + dp
@rel share cfr = d1 / c1
@rel diff new3 = c2 - c1

@doc a-bulletin | health directorate's bulletin on a local portal | 2038-02-24
SITREP No. 19: Cholera, Nhacoma Province

Portal Nhacoma Hoje · Início · Saúde · Desporto · Contactos
Wednesday 24 February 2038, data closed 18:00. Source: Provincial Health Directorate.

📌 PROVINCE, since 9 January
🔹 Cases: {2,508|c1|t=Wednesday 24 February 2038|by=Provincial Health Directorate}
🔹 Deaths: {38|d1|^}
🔹 New in 24 h: {63|n24|^}
🔹 Deaths in 24 h: {2|dn24|^}
🔹 In treatment: {142|adm|^}
🔹 Discharged: {2,328|dis|^}
🔹 CFR: {1.5%|cfr|^}

📌 BY DISTRICT: cases (deaths)
🔸 Murrere: {1,204|cm|^} ({17|dm|^})
🔸 Chitengo-Velho: {648|cc|^} ({11|dc|^})
🔸 Ilha Baixa: {391|ci|^} ({4|di|^})
🔸 Nampuera: {265|cp|^} ({6|dp|^})

Boil or treat all water. Do not keep a sick person at home overnight. Free line {1490|-}.

@doc b-wire | wire agency | 2038-02-25
Cholera deaths mount in Mozambican province as vaccine runs short

MURRERE, Mozambique, Feb 25 (Meridian) - Cholera had killed {28|!d1|t=by Wednesday evening|by=health officials} people in Nhacoma province and sickened more than {2,500|>c1|^} by Wednesday evening, health officials said, as clinics wait for the rest of a vaccine order.

The worst is here. Murrere alone accounts for {1,204|cm} of the patients and {17|dm} of the dead. {Eleven|dc} more died in the railway town of Chitengo-Velho, where the directorate has logged {684|!cc|by=the directorate} infections.

"We had {63|n24|t=in a single day|by=Calisto Mabunda-Reis} new ones in a single day, and {two|dn24|^} of those who came were carried in already gone," said Dr. Calisto Mabunda-Reis, who runs the tents beside the cotton gin. Around {140|~adm} people were on drips when Meridian visited.

Maputo asked for {310,000|vr} doses. {184,500|va} have landed so far.

Some {1.5 percent|~cfr} of patients have died, above the {1 percent|<thr} that the World Health Organization regards as the mark of good care. The province's last big epidemic, in 2031, killed {71|old|t=in 2031}.

(Reporting by Odete Xavier-Lund; editing by P. Haraldsen)

@doc c-relief | relief group's flash update | 2038-02-27
Aguas Claras flash update #6: Nhacoma, Saturday

Our coordinators in Ilha Baixa crossed by dugout this morning, the causeway being still under water. Numbers below are the directorate's as of Saturday noon unless we say otherwise.

- Cases: {2,691|c2|t=Saturday noon|by=the directorate}
- Killed: {41|d2|^}
- Under care: {118|adm2|^}
- Ilha Baixa, cases: {470|ci2|^}
- Wells dosed (ours): {27|wells}

Set that against Wednesday's sheet, which had {2,508|c1|t=Wednesday's sheet} and {38|d1|^}: {183|new3} people fell ill in three days, but beds are emptying, from {142|adm|t=Wednesday's sheet}. The island worries us most. It stood at {391|ci|^} then, with {four|di|^} dead.

We will add {60|beds} beds in Nampuera, money permitting. The vaccine boat is promised for Tuesday; we have heard that before.
