@story xa-mukono-boda
@topic Road deaths and the helmet law in Mukalwe, Uganda
@subject T = Mukalwe | the district | Mukalwe district
@subject P = traffic police | the police | police
@subject B = boda-boda riders | riders | motorcyclists
@subject S = Superintendent Namutebi Okwir | Okwir | the superintendent
@fact d1 = 168 | deaths | T | people killed on the roads | 2030 | cumulative
@fact d0 = 224 | deaths | T | people killed on the roads | 2029 | cumulative
@fact dd = 56 | other | T | fewer road deaths than the year before | 2030 | cumulative
@fact dp = -25 | rate | T | change of road deaths | 2030 | cumulative
@fact b1 = 84 | deaths | B | people killed on the roads | 2030 | cumulative
@fact w1 = 52 | deaths | T | pedestrians killed on the roads | 2030 | cumulative
@fact c1 = 32 | deaths | T | people in cars killed on the roads | 2030 | cumulative
@fact bs = 50 | other | B | share of the road deaths | 2030 | cumulative
@fact b0 = 140 | deaths | B | people killed on the roads | 2029 | cumulative
@fact bd = 56 | other | B | fewer riders killed than the year before | 2030 | cumulative
@fact bp = -40 | rate | B | change of riders killed | 2030 | cumulative
@fact st = 9200 | other | P | riders stopped | 2030 | cumulative
@fact nh = 2484 | other | P | riders without helmet | 2030 | cumulative
@fact nhs = 27 | other | P | riders without helmet as a share of the stopped | 2030 | cumulative
@fact fn = 40000 | price | P | shillings of a fine | 2030 | constant
@fact fr = 99360000 | revenue | P | shillings of fines | 2030 | cumulative
@fact col = 61200000 | revenue | P | shillings of fines collected | 2030 | cumulative
@fact owe = 38160000 | other | P | shillings of fines not paid | 2030 | cumulative
@rel diff dd = d0 - d1
@rel change dp = d0 -> d1
@rel sum d1 = b1 + w1 + c1
@rel share bs = b1 / d1
@rel diff bd = b0 - b1
@rel change bp = b0 -> b1
@rel share nhs = nh / st
@rel product fr = nh * fn
@rel diff owe = fr - col
@trap dd bd :: by chance the same number of all and of riders
@trap dp bp :: all deaths and riders
@trap fr col :: imposed and collected

@doc a-daily | national daily | 2031-01-12
Helmets cut rider deaths by {40 per cent|bp|v=-40}

The roads of Mukalwe killed {168|d1|t=last year|by=police figures} people last year, police figures show, {56|dd} fewer than the {224|d0|t=in 2029} in 2029. The fall is {25 per cent|dp|v=-25}.

{Half|bs} of the dead, {84|b1}, were boda-boda riders; {52|w1} were pedestrians and {32|c1} sat in cars.

For riders the drop is steeper still: from {140|b0|t=2029} in 2029, minus {40 per cent|bp|v=-40}.

Traffic police halted {9,200|st} riders, of whom {2,484|nh} ({27 per cent|nhs}) wore nothing on their heads. Each was fined {40,000|fn} shillings, {99.36 million|fr} all told. {61.2 million|col} has been paid; {38.16 million|owe} has not.

@doc b-release | police statement | 2031-01-11
TRAFFIC DIRECTORATE, MUKALWE

Fatalities 2029: {224|d0}. Fatalities 2030: {168|d1}, being riders {84|b1}, pedestrians {52|w1}, car occupants {32|c1}.
Riders as share of the total: {50%|bs}.
Helmet operation: stopped {9,200|st}, unhelmeted {2,484|nh}, share {27%|nhs}.
Fines imposed, at UGX {40,000|fn}: UGX {99,360,000|fr}. Realised: {61,200,000|col}. Balance: {38,160,000|owe}.

Signed: Supt N. Okwir. Ref. TD/114/31

@doc c-radio | radio script | 2031-01-12
Lakeside Drive, 94.1

I'll give you the one number that matters: {56|dd} fewer graves. {224|d0} to {168|d1}. And curiously the riders alone account for it, because they went from {140|b0} to {84|b1}, which is {56|bd} too, while everybody else stayed exactly where they were. For the riders that's {40|bp|v=-40} percent off; for all of us, {a quarter|dp|v=-25}.
