@story za-nampong-songkran
@topic Road deaths over the Songkran holidays in Thailand and a crash at Nam Pong
@subject N = Road Safety Directing Centre | the centre | road safety centre
@subject K = Thailand | the kingdom | the country
@subject P = Phu Nam Pong province | Phu Nam Pong
@subject V = Nam Pong van crash | the van crash
@subject B = Bangkok | the capital
@fact d3 = 107 | deaths | K | people killed on the roads | 2032-04-13 (day 3) | cumulative
@fact d7 = 268 | deaths | K | people killed on the roads | 2032-04-17 (day 7) | cumulative
@fact d7p = 287 | deaths | K | people killed on the roads | 2031 (day 7) | constant
@fact chg = -6.62 | rate | K | change in road deaths in percent | 2032-04-17 (day 7) | constant
@rel change chg = d7p -> d7
@fact acc = 2044 | other | K | road accidents | 2032-04-17 (day 7) | cumulative
@fact inj = 2060 | injuries | K | people hurt on the roads | 2032-04-17 (day 7) | cumulative
@fact day1 = 31 | deaths | K | people killed on the roads on one day | 2032-04-11 | constant
@fact peak = 48 | deaths | K | people killed on the roads on the worst day | 2032-04-13 | constant
@fact dp = 14 | deaths | P | people killed on the roads | 2032-04-17 (day 7) | cumulative
@fact db = 17 | deaths | B | people killed on the roads | 2032-04-17 (day 7) | cumulative
@fact van = 8 | deaths | V | people killed | 2032-04-13 | constant
@fact vanp = 13 | other | V | people in the van | 2032-04-13 | constant
@fact drk = 7811 | arrests | N | drunk drivers charged | 2032-04-17 (day 7) | cumulative
@fact mc = 83.2 | rate | K | share of motorcycles in accidents in percent | 2032-04-17 (day 7) | snapshot
@fact spd = 41.6 | rate | K | share of accidents caused by speeding in percent | 2032-04-17 (day 7) | snapshot
@fact alc = 23.9 | rate | K | share of accidents caused by drinking in percent | 2032-04-17 (day 7) | snapshot
@fact chk = 1768 | other | N | checkpoints | 2032-04 | snapshot
@fact off = 50400 | officers | N | officers at checkpoints | 2032-04 | snapshot
@fact zero = 9 | other | N | provinces without a road death | 2032-04-17 (day 7) | snapshot
@fact tgt = 255 | deaths | N | road deaths at most aimed for | 2032-04 | plan | threshold
@fact alco = 164 | other | V | milligrams of alcohol in the driver's blood | 2032-04-13 | constant
@fact lim = 50 | other | - | milligrams of alcohol allowed | - | constant | threshold
@trap d3 d7 :: day three and day seven
@trap d3 peak :: three days and one day
@trap acc inj :: accidents and injured
@trap dp van :: province and one crash
@trap d7 tgt :: result and goal
@trap spd alc :: two causes
@fact vans = 5 | other | V | people who survived | 2032-04-13 | constant
@rel diff vans = vanp - van
@fact over = 13 | deaths | K | road deaths above the goal | 2032-04-17 (day 7) | constant
@rel diff over = d7 - tgt
@fact jail = 62 | arrests | N | drunk drivers jailed at once | 2032-04-17 (day 7) | cumulative
@fact dp0 = 9 | deaths | P | people killed on the roads | 2031 (day 7) | constant
@fact chkp = 22 | other | P | checkpoints | 2032-04 | snapshot
@fact perchk = 28.5 | officers | N | officers for each checkpoint | 2032-04 | snapshot
@fact helm = 350 | price | - | baht for a helmet | 2032 | snapshot
@fact helmr = 40 | rate | - | share of village riders with a helmet in percent | 2032 | snapshot
@trap dp dp0 :: this year and last

@doc a-wire | wire agency | 2032-04-14
Thai holiday road toll tops {100|>d3} after three days

BANGKOK (Interpress) - {One hundred and seven|d3|t=in the first three days|by=the Road Safety Directing Centre} people were killed on Thailand's roads in the first three days of the Songkran holidays, the Road Safety Directing Centre said on Wednesday, {48|peak|t=on Tuesday alone} of them on Tuesday alone.

The worst accident happened in Phu Nam Pong province in the northeast, where a van with {13|vanp} people on board ran into a parked cane truck. {Eight|van} died. The driver's blood contained {164|alco|by=police} milligrams of alcohol, police said, against {50|lim} allowed.

Millions travel home for the New Year, known for water fights and drinking. The so-called seven dangerous days run until Saturday. Authorities aim to keep deaths below {255|<tgt} this year; last year there were {287|d7p|t=last year}.

About {50,400|~off} officers man {1,768|chk} checkpoints.

@doc b-daily | English-language daily | 2032-04-18
Seven days, {268|d7} dead

Online Reporters

The final tally of the Songkran holidays shows {268|d7|t=from April 11 to 17|by=the Road Safety Directing Centre} deaths, {2,060|inj|^} injuries and {2,044|acc|^} accidents from April 11 to 17, the Road Safety Directing Centre reported yesterday.

That is {6.6%|chg|v=-6.62} fewer deaths than in the same week last year. It is {13|over} more than the target.

Speeding was behind {41.6%|spd} of accidents and drink-driving behind {23.9%|alc}. Motorcycles were involved in {83.2%|mc}.

Bangkok had most deaths, {17|db}, followed by Phu Nam Pong with {14|dp}. {Nine|zero} provinces had none.

Police charged {7,811|drk} motorists with drunk driving, deputy interior minister Wiroj Saengthongkham said. {Sixty-two|jail} were jailed the same day.

The first day claimed {31|day1} lives and the third, {48|peak}.

Related: Gold {41,250|-} baht | Lottery: first prize {084771|-}

@doc c-local | provincial radio, text | 2032-04-19
After the water

The village of Ban Khok Sung has buried {eight|van} of its own, {six|-} of them from {two|-} houses. The monks borrowed chairs from {three|-} temples.

They were going to the reservoir. The truck had no lights and the driver of the van had been drinking since the morning. His reading: {146|!alco} milligrams.

The {five|vans} who lived are in Khon Kaen. One, a girl of 12, has woken up.

Our province had {14|dp|t=in the seven days} road deaths in the seven days, second only to Bangkok's {17|db|^}. Last year it was {nine|dp0|t=Last year}. The governor had put up {22|chkp} checkpoints. None was on that road.

Officials in the capital are content: {286|!d7} dead in the country, fewer than the {287|d7p} of 2031. Content is our word.

@doc d-opinion | newspaper editorial | 2032-04-20
The two rites of April

Every April the nation performs {two|-} rites. One is with water. The other is a press conference.

At this year's we learnt that {268|d7} deaths are progress. There'd been a goal, {255|tgt}, and the goal was missed by {13|over}, but the trend, the deputy minister said, is right.

Let's see what the trend consists of. Drink-driving cases: {11,780|!drk} with a charge. Jailed on the spot: {62|jail}. The rest keep their licence till a court, in a year or so, asks for it. Officers on the road: {50,400|off}, or about {28|~perchk} a checkpoint, most of them, in our experience, seated.

Motorcycles figure in {83.2%|mc} of the crashes. A helmet costs {350|helm} baht. In the villages {four in ten|helmr|v=40} riders wear one.

The {nine|zero} provinces without a death deserve to be named more often than the ministers.

