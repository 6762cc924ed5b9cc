@story yf-solu-climbing
@topic A spring climbing season on a Nepalese peak: permits, summits, deaths, rubbish and a new fee
@subject M = Gyachung Himal | the mountain | Gyachung
@subject D = Department of Mountains | the department | Kathmandu
@subject C = Climbers | foreign climbers | clients
@subject S = High-altitude workers | Sherpas | guides | workers
@subject U = Guides' union | the union
@subject A = Agencies | expedition agencies | operators
@subject R = Himal rescue association | the rescue association | doctors
@subject W = Clean Khumbu committee | the committee
@subject P = Pemba Doma Lamichhane | Lamichhane | the record climber
@subject H = Helicopter firms | helicopters
@fact per = 478 | other | D | permits issued | spring 2035 | cumulative
@fact per34 = 421 | other | D | permits issued | spring 2034 | constant
@fact perr = 13.5 | rate | D | rise in permits | spring 2035 | snapshot
@fact fee = 11000 | price | D | dollars for a permit | until August 2035 | constant
@fact feen = 15000 | price | D | dollars for a permit | from September 2035 | plan
@fact rev = 5258000 | revenue | D | dollars from permits | spring 2035 | cumulative
@fact ctry = 67 | other | C | countries of climbers | spring 2035 | constant
@fact wom = 109 | other | C | women with a permit | spring 2035 | constant
@fact sum1 = 212 | other | M | people on the summit | 14 May 2035 | cumulative
@fact sum = 727 | other | M | people on the summit | 31 May 2035 | cumulative
@fact sumc = 298 | other | C | people on the summit | 31 May 2035 | cumulative
@fact sums = 429 | other | S | people on the summit | 31 May 2035 | cumulative
@fact suc = 62.3 | rate | C | share of permit holders on the summit | 31 May 2035 | snapshot
@fact day = 154 | other | M | people on the summit in one day | 19 May 2035 | constant
@fact que = 3 | waiting | M | hours of wait at the step | 19 May 2035 | snapshot
@fact d1 = 4 | deaths | M | people killed | 14 May 2035 | cumulative
@fact d = 11 | deaths | M | people killed | 31 May 2035 | cumulative
@fact dc = 7 | deaths | C | people killed | 31 May 2035 | cumulative
@fact ds = 4 | deaths | S | people killed | 31 May 2035 | cumulative
@fact d34 = 6 | deaths | M | people killed | spring 2034 | constant
@fact mis = 2 | missing | M | people missing | 31 May 2035 | snapshot
@fact frost = 93 | injuries | R | people treated for frostbite | 31 May 2035 | cumulative
@fact evac = 138 | evacuated | H | people flown out | 31 May 2035 | cumulative
@fact evaci = 41 | evacuated | H | people flown out without need | 31 May 2035 | snapshot
@fact fl = 5200 | price | H | dollars for a rescue flight | 2035 | snapshot
@fact alt = 7952 | distance | M | metres of height | - | constant
@fact bc = 5180 | distance | M | metres of height of the base camp | - | constant
@fact tent = 1460 | other | M | people in the base camp | May 2035 | snapshot
@fact was = 54 | other | W | tonnes of waste carried down | 5 June 2035 | cumulative
@fact wasf = 18.9 | other | W | tonnes of human waste carried down | 5 June 2035 | cumulative
@fact waspc = 35 | other | W | share of human waste | 5 June 2035 | snapshot
@fact dep = 4000 | price | W | dollars of deposit for rubbish | 2035 | constant
@fact kg = 8 | other | W | kilograms that each climber must bring down | - | constant | threshold
@fact forf = 56 | other | W | climbers who lost the deposit | June 2035 | snapshot
@fact forft = 224000 | revenue | W | dollars of lost deposits | June 2035 | cumulative
@fact rope = 11.5 | distance | S | kilometres of rope fixed | April 2035 | constant
@fact pay = 7200 | price | S | dollars a season for a guide | 2035 | snapshot
@fact ins = 14000 | other | S | dollars of life insurance for a worker | 2035 | constant
@fact insn = 30000 | other | U | dollars of life insurance wanted for a worker | 2035 | plan
@fact pack = 52000 | price | A | dollars for a guided climb | 2035 | snapshot
@fact agn = 38 | other | A | firms on the mountain | spring 2035 | snapshot
@fact age = 46 | age | P | age | - | snapshot
@fact psum = 17 | other | P | ascents | 19 May 2035 | cumulative
@fact prec = 16 | other | P | ascents of the earlier record holder | 2030 | constant
@fact strike = 2 | duration | U | days of strike | 24 and 25 May 2035 | constant
@fact oxy = 3900 | other | M | oxygen bottles used | 31 May 2035 | cumulative
@fact wind = 85 | speed | M | kilometres an hour of wind on the ridge | 20 May 2035 | snapshot
@trap per sumc :: permits and ascents by permit holders
@trap sum1 sum :: two moments
@trap sumc sums :: clients and workers
@trap d1 d :: two moments
@trap dc ds :: clients and workers
@trap d d34 :: two years
@trap fee feen :: old and new price
@trap evac evaci :: all flights and needless ones
@trap ins insn :: in force and wanted
@trap psum prec :: the new and the old record
@trap dep fee :: deposit and fee
@trap alt bc :: summit and base camp
@rel change perr = per34 -> per
@rel product rev = per * fee
@rel sum sum = sumc + sums
@rel share suc = sumc / per
@rel sum d = dc + ds
@rel share waspc = wasf / was
@rel product forft = forf * dep

@doc kath-wire | wire agency | 2035-05-14
{Four|d1} dead, {212|sum1} summits as season starts on Nepal's Gyachung

KATHMANDU, May 14 (Himal Press) - {212|sum1|t=since Friday} people have stood on top of Gyachung Himal, {7,952|alt} metres, since Friday, when workers finished fixing {11.5|rope} kilometres of rope, an official said on Monday. {Four|d1|t=so far} climbers have died on the mountain so far this spring.

The department has issued {478|per} permits at {$11,000|fee} each to climbers from {67|ctry} countries, {109|wom} of them women. A year ago {421|per34|t=A year ago} were issued.

{1,460|tent} people, cooks included, are camped at {5,180|bc} metres.

"Good weather till the 20th, then wind," said a forecaster who advises {12|-} of the {38|agn} agencies.

(Reporting by Sujata Rijal; +977 555 0144)

@doc himal-tabloid | online tabloid | 2035-05-21
TRAFFIC JAM IN THE DEATH ZONE

Updated {4|-} times

Shocking pictures show climbers in neon suits shuffling nose to bum along a ridge. On Saturday {184|!day|t=On Saturday} people made the top of Gyachung in a single day. At a rock step below it they waited up to {three|que} hours.

"You can't feel your feet, and the man in front is taking a selfie," says Aussie plumber Brodie K.

One who didn't wait was Pemba Doma Lamichhane, {46|age}. She went up at night, past everyone, for the {17th|psum} time, one more than anybody, man or woman; the old mark was {16|prec}.

By Sunday it blew at {85|wind|t=By Sunday} kph. Helicopters have flown out more than a hundred.

A package on this hill costs {$52,000|pack}. Your guide gets {$7,200|pay}. Do the maths.

WATCH: yak vs drone ({2.3m|-} views)

@doc rescue-bulletin | medical bulletin | 2035-06-02
Himal Rescue Association: Gyachung spring season, closing note

The clinic closed on 31 May after {61|-} days.

Deaths: {11|d|t=on 31 May} ({seven|dc} foreign climbers, {four|ds} Nepali workers). {Two|mis} persons are missing. In spring 2034 there were {six|d34|t=In spring 2034} deaths.

Frostbite: {93|frost} treated, {15|-} with probable loss of fingers or toes.

Evacuation by air: {138|evac}. In our judgement {41|evaci} of these had no medical reason. A flight is billed to insurers at {$5,200|fl}.

Causes of death: exhaustion ({4|-}), falls ({3|-}), ice ({3|-}), unknown ({1|-}).

Some {3,900|oxy} oxygen bottles were used. We found {two|-} filled with air.

We ask that agencies turn clients round at 13:00. Of those who died descending, all had summited after that hour.

@doc department-release | government press release | 2035-06-06
Spring season on Gyachung Himal concluded successfully

The Department of Mountains is pleased to report that {727|sum|t=by 31 May} persons reached the summit by 31 May: {298|sumc} climbers and {429|sums} high-altitude workers. The success rate of permit holders was {62.3|suc} per cent.

{478|per} permits were issued, {13.5|perr} per cent more than in the previous spring, with royalties of US$ {5.258 million|rev}.

As decided by the Cabinet, the fee will be US$ {15,000|feen|t=from 1 September} from 1 September.

{54|was} metric tons of waste were brought down under the supervision of the Clean Khumbu committee. {56|forf} climbers who didn't present {8|kg} kg of rubbish forfeited their deposit of US$ {4,000|dep}, in all US$ {242,000|!forft}.

The Department extends condolences to the families of {nine|!d} persons.

Permit desk hours: Sun–Thu 10–16. Form 7B.

@doc union-letter | trade union open letter | 2035-05-26
To the agencies, from those who carry

For {two|strike|t=yesterday and the day before} days, yesterday and the day before, no load went up. We're sorry for the clients. Here's why.

{Four|ds|t=this spring} of us have died this spring. The family of each gets {$14,000|ins}. That's what you ask a client for the tent, the cook and the oxygen of one. We want {$30,000|insn}.

When you boast of summits, remember who's counted last. For each foreigner at the top there's one of ours and a half. We fixed {11.5|rope} kilometres of rope before any of you had breakfast. For that and the rest of it, {$7,200|pay|t=a season} a season, of a package of {$52,000|pack}.

We carry down your {eight|kg} kilos, too. Don't tell us it's you.

We go back to work today since the weather's good. We'll be at the department on {15 June|-}.

@doc weekend-essay | newspaper weekend essay | 2035-06-16
Bags

By Ingrid Thapa-Solberg

The scales stand in a shed at Lukla and a girl writes it down. {Fifty-four|was} tonnes this spring. {Thirty-five|waspc} per cent of that (she shows me the column, unsmiling) is what you're thinking of: {18.9|wasf} tonnes, in bags with a powder that makes it set.

The rest is tents, cans, rope, batteries and {one|-} boot with a foot-warmer still in it. {Fifty-six|forf} people came down with nothing and let the {4,000|dep} dollars go. If you've paid for a {52,000|pack}-dollar climb, it's a tip.

I met Pemba Doma Lamichhane on the trail, going home with a sack of her own. {Seventeen|psum} ascents. I asked her how many were on the top on that Saturday. She'd read {154|day|t=on that Saturday}. She'd seen none, she'd been there at {four|-} in the morning.

Is it too many? {478|per} permits; with the workers, a village. {Eleven|d} dead. She walked for a while. "The mountain isn't full," she said. "The rope is."

From September a permit will cost {$18,000|!feen|t=From September}. She thought that it'd make no difference at all.
