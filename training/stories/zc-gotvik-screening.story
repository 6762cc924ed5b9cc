@story zc-gotvik-screening
@topic A Swedish trial of lung cancer screening: press release, papers and a critic
@subject S = LUFT trial | the trial | the study
@subject I = screened group | the invited | those screened
@subject K = control group | the controls | those not invited
@subject U = Götvik University Hospital | the hospital | the university hospital
@subject A = Åsa Brännlund | Brännlund | the lead author
@fact n = 26480 | sample_size | S | participants | - | constant
@fact ni = 13212 | sample_size | I | participants | - | constant
@fact nk = 13268 | sample_size | K | participants | - | constant
@fact fu = 10 | duration | S | years of follow-up | - | constant
@fact di = 187 | deaths | I | deaths from lung cancer | 10 years | cumulative
@fact dk = 246 | deaths | K | deaths from lung cancer | 10 years | cumulative
@fact rr = 24 | rate | S | percent fewer deaths from lung cancer | 10 years | snapshot
@fact all = 1 | rate | S | percent fewer deaths from all causes | 10 years | snapshot
@fact nns = 220 | other | S | people to screen to avert one death | 10 years | snapshot
@fact fp = 2114 | cases | I | people with a false alarm | 10 years | cumulative
@fact fpp = 16 | rate | I | percent with a false alarm | 10 years | snapshot
@fact cai = 496 | cases | I | cancers found | 10 years | cumulative
@fact cak = 421 | cases | K | cancers found | 10 years | cumulative
@fact st1 = 58 | other | I | percent of cancers found in stage one | 10 years | snapshot
@fact st1k = 22 | other | K | percent of cancers found in stage one | 10 years | snapshot
@fact cost = 310000000 | budget | U | kronor a year for national screening | - | plan | projected
@fact lives = 600 | other | S | deaths a year that screening could avert in the country | - | plan | projected
@fact ag = 55 | age | S | youngest age of participants | - | constant
@fact ago = 74 | age | S | oldest age of participants | - | constant
@trap di dk :: two groups
@trap rr all :: lung cancer against all causes
@trap cai cak :: two groups
@trap st1 st1k :: two groups
@trap ni n :: a group against the whole trial
@rel sum n = ni + nk
@rel share fpp = fp / ni

@doc release | university press release | 2032-05-11
CT screening cuts lung cancer deaths by {24 percent|rr}

Inviting smokers and former smokers to regular CT scans reduces deaths from lung cancer by {24 percent|rr|t=after ten years}, researchers at Götvik University Hospital report after ten years of follow-up.

The LUFT trial enrolled {26,480|n} men and women between {55|ag} and {74|ago}. {Half|~ni|v=13240}, {13,212|ni}, were offered {four|-} scans; the other {13,268|nk} were not. {187|di|t=after ten years|s=Half} people in the first group died of the disease against {246|dk|^} in the second.

"We find it when it can be cured," says Åsa Brännlund, professor of radiology. Of tumours detected in those screened, {58 percent|st1} were in stage I, compared with {22 percent|st1k} among the controls.

Introduced nationally, screening could prevent {600|lives} deaths annually at a cost of SEK {310 million|cost}.

The study is published in The Thorax Journal, vol. {87|-}, pp. {412|-}–{25|-}.

@doc tabloid | evening tabloid | 2032-05-12
THE SCAN THAT SAVES YOUR LIFE — and why you can't have it

Smoked? Listen up. A picture that takes {ten|-} seconds can slash your risk of dying of lung cancer by {a quarter|~rr|v=25}.

It's the result of Sweden's biggest ever check: {26,000|~n} people, {a whole decade|fu|v=10}. In the gang that got the scan, {178|!di} lost their lives to the disease. In the gang that didn't: {246|dk}.

Lennart, {68|-}, of Götvik was one of the lucky ones. "They found a pea in my lung. Now I play padel."

Save {600|lives} lives a year, say the doctors! Price: {310 million|cost} kronor, what the state spends on {two|-} fighter engines.

But the minister wants to wait for {2034|-}.

HAVE YOU…? 5 signs you should not ignore. Quiz: {8|-} of {10|-} get it wrong! Call us: 08-{555|-} 12 07

@doc medical-weekly | medical weekly for doctors | 2032-05-18
LUFT: relative gains, absolute doubts

At last the ten-year data. LUFT randomised {26,480|n} persons aged {55|ag}–{74|ago} with at least {20|-} pack-years. Lung cancer mortality: {187|di|t=ten-year|s=invited} of {13,212|ni} invited, {246|dk|^|s=controls} of {13,268|nk} controls; rate reduction {24%|rr|^} ({95%|-} CI {8|-} to {37|-}). The number needed to screen, {220|nns}, compares well with that of mammography.

So far the abstract. In table {4|-} we find that total mortality differed by {1%|all}, which is not significant. {2,114|fp} of those screened, {16%|fpp}, had at least one false alarm; {41|-} underwent surgery for a benign nodule. Nor does the stage shift ({58%|st1} against {22%|st1k} in stage I) prove benefit by itself. There were {496|cai} cancers with screening and {421|cak} without, so that {75|-} may never have troubled their owners.

Our verdict: offer it, but tell the truth about it. For each person saved about {eleven|-} will be frightened for nothing.

*The author has received fees from {no|-} company.*

@doc column | regional newspaper, column | 2032-05-20
Do not scan me yet

By Ingegerd Tullberg, retired GP

My neighbour came with the evening paper. "{A quarter|~rr|v=25} fewer die!" I asked him, of what? Because in the same study, as near as makes no difference, the same number died. The reduction in deaths from everything was {one|all} per cent, and it could have been chance.

I do not doubt Åsa Brännlund, whom I taught. {187|di} is fewer than {246|dk}. But how many had to lie down in the tube so that one would live? {Two hundred and twenty|nns}. And how many heard "we have seen something" and did not sleep? More than {2,000|>fp}, that is {six|!fpp} in a hundred.

They will say, look how early we catch it: {58|st1} per cent in the first stage. Well, if you look for snails under every stone you find small snails. They discovered {496|cai} cancers, we old fogeys in the control group only {412|!cak}.

The region could use its share of the {310 million|cost} for nurses. Or for cigarette tax stamps. Call me old-fashioned; I am {81|-}.
