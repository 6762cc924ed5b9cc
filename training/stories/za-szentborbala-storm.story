@story za-szentborbala-storm
@topic Sudden storm at a lakeside festival in Szentborbála, Hungary
@subject V = Szentborbála storm | the storm
@subject F = Naplemente Festival | the festival | the organisers
@subject K = disaster management authority | OKF | the authority
@subject M = HungaroMet | the weather service
@subject P = Zalavár county police | the police
@subject A = the ambulance service | ambulance service
@fact d1 = 1 | deaths | V | people killed | 2026-07-25 night | cumulative
@fact d2 = 3 | deaths | V | people killed | 2026-07-27 | cumulative
@fact i = 47 | injuries | V | people hurt | 2026-07-26 | cumulative
@fact ser = 8 | injuries | V | people seriously hurt | 2026-07-26 | cumulative
@fact vis = 21500 | crowd | F | visitors | 2026-07-25 | snapshot
@fact perm = 25000 | crowd | F | visitors allowed | 2026 | constant
@fact gust = 118 | speed | M | strongest gust in km/h | 2026-07-25 | constant
@fact lim = 80 | speed | F | gust in km/h that the stage can bear | - | constant | threshold
@fact red = 20:35 | clock | M | time of the red warning | 2026-07-25 | constant
@fact stop = 21:10 | clock | F | time when the concert was stopped | 2026-07-25 | constant
@fact gap = 35 | duration | F | minutes between the red warning and the stop | 2026-07-25 | constant
@fact hit = 21:16 | clock | V | time when the tower fell | 2026-07-25 | constant
@fact tow = 14 | distance | V | metres of height of the tower | - | constant
@fact tent = 1300 | other | F | tents destroyed | 2026-07-26 | cumulative
@fact slept = 5200 | evacuated | K | people who slept in halls and schools | 2026-07-25 night | snapshot
@fact boat = 26 | rescued | P | people rescued from the lake | 2026-07-25 | cumulative
@fact pow = 41000 | homes | - | households without power | 2026-07-26 morning | snapshot
@fact tree = 620 | other | K | call-outs for trees | 2026-07-26 | cumulative
@fact tick = 32900 | price | F | forints for a day ticket | 2026 | constant
@fact sus = 2 | other | P | suspects questioned | 2026-07-27 | cumulative
@trap d1 d2 :: two of the hurt died
@trap i ser :: all and seriously hurt
@trap vis perm :: present and allowed
@trap gust lim :: measured and limit
@trap red stop :: warning and stop
@trap stop hit :: concert stopped and tower fallen
@fact metc = 1400000 | price | F | forints for a meteorologist | 2026 | constant | hypothetical
@fact town = 3800 | other | - | inhabitants of the town | 2026 | snapshot
@fact den = 9 | deaths | V | people killed, by rumour | 2026-07-27 | cumulative | denied
@fact pass = 89900 | price | F | forints for a festival pass | 2026 | constant
@fact refd = 30 | duration | F | days until the refund | 2026-07-27 | plan | pledged
@fact prop = 2700 | other | F | items of lost property | 2026-07-27 | snapshot

@doc a-mti | wire agency | 2026-07-26
{One|d1} killed as storm hits Hungarian music festival

BUDAPEST (Pannon) - A lighting tower {14|tow} metres high fell into the crowd at the Naplemente Festival at Szentborbála on Lake Balaton on Saturday evening, killing a woman of 24. {Forty-seven|i|t=as of Sunday morning|by=the ambulance service} people were injured, {eight|ser|^} seriously, the ambulance service said as of Sunday morning.

Some {21,500|~vis} people were at the open-air concert when the storm struck with gusts of {118|gust} kilometres an hour. The weather service had raised its warning to red at {8:35 p.m.|red}; the concert was broken off at {9:10|stop} and the tower fell at {9:16|hit}.

{5,200|slept} festival-goers spent the night in sports halls and schools. Water police pulled {26|boat} people out of the lake.

{41,000|pow|t=in the morning} households were without electricity in the morning.

@doc b-daily | national online daily | 2026-07-28
{Thirty-five|gap} minutes

Bernadett Csongor-Víg

At {20:35|red} a telephone buzzed on a folding table behind the main stage. We know this because it's in the logbook of the festival's safety officer, in ballpoint: "RED. Told G."

G., the production manager, was asked by the police on Monday why it took till {21:10|stop}. He's one of {two|sus} suspects. His lawyer says that the band had {one|-} more song.

{Three|d2} people have died: Dóra, 24, on the spot; a father and a sound technician in hospital, on Sunday and Monday. The stage and its towers were certified for gusts of {80|lim} kilometres an hour. A meteorologist was on site until 2024. He'd have cost {1.4 million|metc} forints this year.

{Five thousand two hundred|slept|t=that night} young people slept on gym mats that night, in a town of {3,800|town}. People brought soup. {1,300|tent} tents were lost, and the organisers will refund the day ticket, {32,900|tick} forints.

"Permit for {25,000|perm}, weather plan: {two|-} lines," says the mayor. He signed it.

Most read: This is where lángos costs {4,900|-} forints.

@doc c-tabloid | tabloid site | 2026-07-26
DEATH TOWER: "The singer was still waving"

2026.07.26. 10:44

♦ {Two|!d1} dead, {47|i|t=at dawn} injured at dawn
♦ {35,000|!vis} in the crowd, no way out!
♦ The wind: {118|gust} km/h
♦ {20|!tow}-metre tower snapped like a match

Zsófi (19) lay under a table with strangers. "A boy held my hand. I don't know his name. Let him write to me!" (Her e-mail is with the editors.)

On the lake the storm turned over boats; {26|boat} were saved.

The disaster management authority had {620|tree|t=by morning} call-outs for fallen trees by morning.

QUIZ: Which festival type are you? | Today's lottery: {5|-}, {17|-}, {44|-}, {61|-}, {88|-}

@doc d-org | organisers' statement | 2026-07-27
Statement of the Naplemente Festival

We mourn {three|d2|t=today} guests and colleagues today.

On Saturday {21,500|vis} visitors were on the site, fewer than the {25,000|perm} permitted. The amber warning of 18:50 had been taken into account; on the red warning we acted "within minutes".

Reports that {9|den|m=denied} people have died are false.

The festival is cancelled. Day tickets ({32,900|tick} HUF) and passes ({89,900|pass} HUF) will be refunded in {30|refd} days. Lost property: {2,700|prop} items are in the gym.

For families: +36 55 555 {012|-}.

