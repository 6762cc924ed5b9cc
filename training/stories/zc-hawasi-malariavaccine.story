@story zc-hawasi-malariavaccine
@topic An Ethiopian malaria vaccine campaign: doses, cases, refrigerators, a trial's efficacy at two horizons
@subject V = R31 vaccine | the vaccine | the jab
@subject Z = Hawasi zone | the zone | Hawasi
@subject T = trial in Hawasi | the trial | the study
@subject H = Ministry of Health of Ethiopia | the ministry | Addis Ababa
@subject G = Gavi
@fact e12 = 74 | rate | T | percent fewer attacks after a year | 12 months | snapshot
@fact e36 = 51 | rate | T | percent fewer attacks after three years | 36 months | snapshot
@fact eb = 68 | rate | T | percent fewer attacks after three years with a booster | 36 months | snapshot
@fact n = 5410 | sample_size | T | children in the trial | - | constant
@fact nv = 3607 | sample_size | T | children who got the vaccine | - | constant
@fact nc = 1803 | sample_size | T | children who got the control | - | constant
@fact c0 = 214000 | cases | Z | cases of malaria | 2031 | cumulative
@fact c1 = 131000 | cases | Z | cases of malaria | 2034 | cumulative
@fact fall = -38.8 | rate | Z | percent change of cases | 2034 | snapshot
@fact d0 = 420 | deaths | Z | deaths from malaria | 2031 | cumulative
@fact d1 = 185 | deaths | Z | deaths from malaria | 2034 | cumulative
@fact dos = 286000 | other | Z | children with a first dose | December 2034 | cumulative
@fact dos4 = 118000 | other | Z | children with a fourth dose | December 2034 | cumulative
@fact pr = 2.9 | price | V | dollars a dose | 2034 | constant
@fact fr = 64 | other | H | refrigerators out of order | December 2034 | snapshot
@fact frt = 310 | other | H | refrigerators in the zone | December 2034 | constant
@fact buy = 18000000 | other | G | doses for the country | 2035 to 2037 | plan | pledged
@fact age = 5 | age | V | months of age at the first dose | - | constant
@trap e12 e36 :: one year and three
@trap e36 eb :: without and with a booster
@trap dos dos4 :: first and fourth dose
@trap c1 d1 :: cases and deaths
@trap fr frt :: broken and all
@rel sum n = nv + nc
@rel change fall = c0 -> c1

@doc ena-style | state news agency | 2035-02-10
Malaria cases in Hawasi zone fall by {39|fall|v=-39|round} percent

Addis Ababa — Malaria cases in the Hawasi zone declined from {214,000|c0|t=in 2031} in 2031 to {131,000|c1|t=in 2034} in 2034, after the introduction of the R31 vaccine, the Ministry of Health said. Deaths fell from {420|d0|t=in 2031} to {185|d1|t=in 2034}.

{286,000|dos|t=by December} children had received a first dose by December.

State Minister Dr Tigist Worku-Haile said Gavi will supply the country with {18 million|buy} doses in 2035–2037. A dose costs {2.9|pr} US dollars. Vaccination starts at the age of {five|age} months.

The campaign uses {310|frt} refrigerators, {120|-} of them solar.

@doc lancet-news | medical journal, news | 2035-03-01
R31: the third year tells

One-year data had been spectacular: {74%|e12|t=One-year data} fewer clinical attacks. The question was what would be left. The answer from Hawasi, Ethiopia, is now in: {51%|e36|t=after 36 months} after 36 months in children who had had three doses, but {68%|eb|^} in those who had a fourth as well.

The trial enrolled {5,410|n} children, {3,607|nv} of whom were given R31 and {1,803|nc} a rabies vaccine. There were no differences in severe adverse events.

The authors credit the booster. In the real world, of {286,000|dos|t=by the end of 2034} children in the zone with a first dose by the end of 2034, only {118,000|dos4|^} had returned for the fourth.

"A vaccine in a fridge protects the fridge," says Abebe Lemma-Sörensen, "and {64|fr} of those are broken."

Cost is no obstacle: {$2.90|pr}.

@doc reporter-like | independent weekly | 2035-02-22
The cold box of Sister Alem

She walks on Tuesdays. From Shashe to the lake it is {14|-} kilometres, with {40|-} doses in a blue box on ice that was good at six in the morning. By noon it's water.

The health post has a refrigerator. It's one of {64|fr|t=in December} that didn't work in December, out of {310|frt}. "They sent a man. He took a picture."

So mothers come to the tree. The first time, at {five|age} months, everybody: {286,000|dos|t=up to December} babies in the zone up to December. For the fourth dose, a year and a half later, fewer than half, {118,000|dos4|^}. It's the fourth that counts, doctors say: with it the protection after three years is {68|eb} per cent; without it, {51|e36}.

Nobody under the tree talks of per cent. Mrs Dinkinesh has {five|-} children. The eldest had malaria {eleven|-} times, the youngest, who's had all the needles, once. In the whole zone the sick were {214,000|c0|t=the year before the jab} the year before the jab and {131,000|c1|t=last year} last year; those who died, {420|d0|t=the year before the jab} and {185|d1|t=last year}.

Sister Alem's shoes cost {900|-} birr. She gets one pair a year.

@doc gavi-brief | funder's briefing | 2035-03-15
COUNTRY BRIEF: ETHIOPIA — malaria

• Supply: {18m|buy|v=18000000} doses of R31 in 2035–37 at {US$2.90|pr|v=2.9}; co-financing {20|-}%.
• Hawasi: first dose {286,000|dos|t=end 2034}, fourth dose {118,000|dos4|^} (end 2034). Drop-out {59%|-}.
• Effect: cases {−38.8%|fall|v=-38.8} 2031–34. Note that {2031|-} was an epidemic year and that bed nets ({1.1 million|-}) were distributed in 2033; not all of the fall is due to the vaccine.
• Efficacy: {74%|e12|t=12 mo.} (12 mo.), {51%|e36|t=36 mo.} (36 mo.), {68%|eb|^} with booster.
• Cold chain: {64|fr}/{310|frt} units out of order. {US$480,000|-} approved for repair.
• Risk: conflict in {3|-} woredas.
