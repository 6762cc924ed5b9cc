@story h3-sukkur-polio
@topic Polio drive in northern Sindh, Pakistan: a week of vaccination, refusals, an attack
@subject D = May polio drive | the drive | the campaign | anti-polio campaign | the round
@subject E = Emergency Operations Centre | EOC | the centre | Sindh EOC
@subject S = Sukkur | Sukkur district
@subject J = Jacobabad | Jacobabad district
@subject K = Kashmore | Kashmore district
@subject P = wild polio | polio | the virus | the disease
@subject A = attack at Tangwani | the attack | the ambush | the shooting
@subject U = Unicef | the UN children's fund
@subject F = Afghanistan
@fact tg = 1940000 | other | D | children under five to be vaccinated | 2026-05 | plan
@fact ts = 610000 | other | S | children under five to be vaccinated | 2026-05 | plan
@fact tj = 455000 | other | J | children under five to be vaccinated | 2026-05 | plan
@fact tk = 398000 | other | K | children under five to be vaccinated | 2026-05 | plan
@fact v1 = 1120000 | other | D | children vaccinated | 2026-05-20 | cumulative
@fact v2 = 1862400 | other | D | children vaccinated | 2026-05-25 | cumulative
@fact co = 96 | other | D | percent of the target vaccinated | 2026-05-25 | cumulative
@fact ck = 81 | other | K | percent of the target vaccinated | 2026-05-25 | cumulative
@fact rf = 18700 | other | D | children whose parents refused | 2026-05-25 | snapshot
@fact rk = 9300 | other | K | children whose parents refused | 2026-05-25 | snapshot
@fact ab = 58900 | other | D | children not at home | 2026-05-25 | snapshot
@fact ms = 77600 | other | D | children missed | 2026-05-25 | snapshot
@fact te = 14200 | other | D | vaccinators | - | constant
@fact po = 6800 | officers | D | police guarding the teams | - | constant
@fact c1 = 11 | cases | P | children paralysed in Pakistan this year | 2026-05-18 | cumulative
@fact c2 = 13 | cases | P | children paralysed in Pakistan this year | 2026-05-27 | cumulative
@fact cs = 6 | cases | P | children paralysed in Sindh this year | 2026-05-27 | cumulative
@fact cl = 27 | cases | P | children paralysed in Pakistan in the year before | 2025 | constant
@fact cf = 4 | cases | F | children paralysed this year | 2026-05-27 | cumulative
@fact se = 38 | other | P | percent of sewage samples with the virus | 2026-04 | snapshot
@fact da = 3 | deaths | A | people shot dead | 2026-05-21 | cumulative
@fact dc = 2 | deaths | A | policemen shot dead | 2026-05-21 | cumulative
@fact ia = 4 | injuries | A | people wounded | 2026-05-21 | cumulative
@fact ar = 17 | arrests | A | people detained | 2026-05-27 | cumulative
@fact pa = 1400 | budget | D | rupees a day for a vaccinator | - | constant
@fact pr = 2500 | budget | E | rupees a day for a vaccinator | 2026-05-27 | plan | pledged
@fact cm = 5000000 | budget | E | rupees to the family of a person killed | 2026-05-27 | plan | pledged
@rel share co = v2 / tg
@rel sum ms = rf + ab
@rel diff ms = tg - v2
@fact hh = 31 | other | - | houses on Rabia Chachar's list | 2026-05-22 | constant
@fact c0 = 9 | cases | P | children paralysed in Pakistan in the year before, by late May | 2025-05 | cumulative
@fact nk = 19 | other | K | percent of the target not vaccinated | 2026-05-25 | snapshot
@fact sr = 24.1 | other | D | percent of missed children whose parents refused | 2026-05-25 | snapshot
@fact hr = 49.7 | other | K | percent of all refusals | 2026-05-25 | snapshot
@rel share sr = rf / ms
@rel share hr = rk / rf
@fact wo = 90 | other | D | percent of vaccinators who are women | - | constant
@fact nw = 2 | cases | P | new cases in a week | 2026-05-27 | snapshot
@rel diff nw = c2 - c1
@trap tg v2 :: target and vaccinated
@trap rf ms :: the refusing are a part of the missed
@trap c2 cs :: country and province
@trap c2 cl :: this year and the last
@trap da dc :: policemen are a part of the dead
@trap pa pr :: pay now and promised

@doc a-dawnlike | english daily | 2026-05-19
Seven-day polio drive begins in upper Sindh

SUKKUR: Some {14,200|~te} vaccinators, {nine out of ten|~wo|v=90} of them women, fanned out over eight districts on Monday to give drops to {1.94 million|tg|by=the Emergency Operations Centre} children below the age of five, the Emergency Operations Centre said.

Sukkur has the largest share, {610,000|ts|by=the Emergency Operations Centre}, followed by Jacobabad with {455,000|tj|^} and Kashmore with {398,000|tk|^}. As many as {6,800|po} policemen will accompany the teams.

{Eleven|c1|t=this year} children have been crippled by the virus in Pakistan this year, against {27|cl|t=the whole of 2025} in the whole of 2025. "Do not be deceived," EOC coordinator Dr Shahnaz Memon-Kazmi said at the launch, in a madressah. "In April {38pc|se|t=In April|by=Dr Shahnaz Memon-Kazmi} of our sewage samples were positive. The virus is in the drain at the end of your street."

A vaccinator receives Rs{1,400|pa} a day, unrevised since 2023. Several told this reporter that last October's wage was yet to come.

Published in Dawn-i-Nau, May 19th, 2026

@doc b-afx | wire agency | 2026-05-21
Gunmen kill {three|da} guarding polio team in Pakistan

JACOBABAD, Pakistan (AFX) — Gunmen on a motorbike opened fire on a polio vaccination team in southern Pakistan on Thursday, killing {two|dc|by=police} policemen and a vaccinator and wounding {four|ia|^} other people, police said.

The shooting at Tangwani, in Kashmore district, is the first such killing in Sindh in six years. No group claimed it. Work was suspended in {nine|-} union councils but went on elsewhere.

By Wednesday night, the third day of the campaign, teams had reached {1.12 million|v1|t=By Wednesday night} of the {1.94 million|tg} children they are after.

Pakistan and neighbouring Afghanistan are the last countries where polio is endemic. The former has had {11|c1|t=this year} cases this year.

The dead vaccinator, Sughra Bhayo, 24, was saving for a bachelor of education, her brother said.

@doc c-sindhi | provincial news site | 2026-05-26
{18,700|!ms} children missed in polio round; Kashmore worst

Kandhkot: The seven-day round ended on Sunday with {1,862,400|v2|t=on Sunday} children vaccinated, which is {96|co|^} per cent of the goal, the Sindh EOC announced. It was an "excellent" result, it said, in the circumstances.

Kashmore is the exception. There coverage stuck at {81|ck} per cent and {9,300|rk} children, {half|~hr} of all refusals in the division, were hidden or turned away at the door after the attack.

Across the region parents of {18,700|rf} refused the drops, while another {58,900|ab} were not at home: at weddings, in the fields, or in Quetta for the summer.

Each of the {three|da} families bereaved at Tangwani is to get Rs{5 million|cm}.

Karachi: 39C, sea breeze. | Rice export up 8pc | Video: Manchar's last boat people

@doc d-globalhealth | global health newsletter | 2026-05-28
Polio this week

Pakistan. {Two|nw} more cases, both in Sindh, bring the year's total to {13|c2|t=this week}; the province has {six|cs|^} of them. At this point of 2025 it was {nine|c0|t=At this point of 2025} for the country, on the way to {27|cl|t=2025}. Afghanistan: no change, {four|cf|t=this week}.

The May round, in eight districts, covered {1.86 million|v2} of {1.94 million|tg}, officially {96%|co}. Independent monitors' finger-mark surveys will follow in a fortnight. The number to look at is {77,600|ms}, the children missed; {one in four|~sr|v=25} of these for refusal.

Security. {Four|!da} people died in the ambush of 21 May and {three|!ia} were hurt. Police hold {17|ar|by=Police} suspects.

Pay. The EOC says vaccinators will get Rs {2,500|pr|t=from July|by=The EOC} a day from July. They earn Rs {1,400|pa|t=now} now.

Two jobs: field epidemiologist, Kandahar (closing 12 June); data manager, Amman.

@doc e-feature | international magazine | 2026-05-30
The woman who knocks

By Ingeborg Haq-Lindqvist

Every vaccinator in Kashmore knows the sound of a house that is holding its breath. Rabia Chachar knocks anyway. On the Friday after the ambush she took {31|hh} houses on her chalk list, alone, because her partner, Sughra Bhayo, was one of {three|da} people who were shot dead the day before.

She would not call it courage. "It's {1,400|pa} rupees," she says.

Behind her arithmetic stands a larger one. The round was to find {1.94 million|tg} children. It found all but {77,600|ms}, and to hear officials tell it {96 per cent|co} is success. In this district, though, it was {nineteen|!ck|by=Rabia's supervisor} per cent, Rabia's supervisor whispers, then corrects himself: {nineteen|nk|^} is the share that they did not reach.

So far this year {13|c2|t=So far this year} Pakistani children have gone limp in a leg or an arm. Last year: {27|cl|t=Last year}. The disease needs no passport; in Afghanistan it took {four|cf|t=this year}, this year, two of them an hour's walk from the Chaman gate.

At the last door a grandmother opened. "You came back," she said, and sent out three children, and then, after a moment, a fourth.
