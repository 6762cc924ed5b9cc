@story carrickmoyle-hit-and-run
@topic Sentencing of a driver who fled after killing a man on the Dublin Road, Carrickmoyle
@subject D = Shane Tuohy | Tuohy | the driver | the accused | the defendant
@subject V = Colm Brannigan | Brannigan | the deceased | Mr Brannigan | Colm
@subject W = Deirdre Brannigan | Mrs Brannigan | Deirdre | his wife
@subject G = Det Garda Aoife Sweetman | Garda Sweetman | Sweetman
@subject C = The Rusty Anchor | the pub | the bar
@fact agd = 29 | age | D | age in years | 2018-11-20 | constant
@fact agv = 63 | age | V | age in years at death | - | constant
@fact agw = 61 | age | W | age in years | 2018-11-20 | snapshot
@fact cl = 23:20 | clock | V | time when the car struck | 2017-03-17 | constant
@fact surr = 13:35 | clock | D | time when the accused walked into the station | 2017-03-18 | constant
@fact sp = 94 | speed | D | km/h at the moment of impact | 2017-03-17 | constant
@fact lim = 50 | speed | - | km/h allowed on the road | - | constant
@fact sen = 6 | sentence | D | years of imprisonment imposed | 2018-11-20 | constant
@fact head = 7.5 | sentence | D | years of imprisonment before mitigation | 2018-11-20 | constant | hypothetical
@fact sus = 18 | sentence | D | months of the term suspended | 2018-11-20 | constant
@fact max = 10 | sentence | - | years of imprisonment at most for the offence | - | constant | threshold
@fact ban = 12 | duration | D | years disqualified from driving | 2018-11-20 | constant
@fact prev = 17 | other | D | previous convictions | 2018-11-20 | cumulative
@fact prevr = 11 | other | D | previous convictions for road traffic offences | 2018-11-20 | cumulative
@fact thr = 31 | distance | V | metres thrown by the impact | 2017-03-17 | constant
@fact pints = 5 | other | D | pints served on the evening | 2017-03-17 | cumulative
@fact hrs = 34 | duration | - | hours of CCTV footage viewed | - | cumulative
@fact addr = 46 | address | D | number of the house in Abbey Park | - | constant
@fact fled = 14 | duration | D | hours between the crash and the surrender | 2017-03-18 | constant
@fact mar = 38 | duration | V | years of marriage | 2017 | cumulative
@trap head sen :: the headline sentence before mitigation and the one imposed
@trap max head :: the statutory maximum
@trap prev prevr :: all convictions and the road traffic ones among them
@trap agv agw :: husband and wife

@doc a-broadsheet | national broadsheet, courts reporter | 2018-11-20
Driver who fled after killing pedestrian on St Patrick's night jailed for {six|sen} years

A {29|agd|s=man}-year-old man who left a pedestrian dying on the side of the Dublin Road in Carrickmoyle, Co Louth, has been sentenced to {six|sen|t=on Tuesday|by=Judge Patrice Hanratty} years in prison with the final {18|sus|^} months suspended.

Judge Patrice Hanratty told Dundalk Circuit Criminal Court on Tuesday that Shane Tuohy, of {46|addr} Abbey Park, had "chosen himself over a human being". She set a headline sentence of {seven and a half|head|v=7.5|by=She} years, the maximum being {10|max}, before taking account of a guilty plea that came early. Tuohy was also disqualified from driving for {12|ban} years.

Colm Brannigan ({63|agv}) was walking home with his wife, Deirdre, when he was struck by an Audi A4 at {11.20pm|cl|t=St Patrick's night}. Det Garda Aoife Sweetman said the car was doing {94|sp|by=Det Garda Aoife Sweetman}km/h where the limit is {50|lim}km/h. The body was found {31|thr|^} metres from the point of impact.

The defendant did not stop. He presented himself at the local Garda station at {1.35pm|surr|t=the following day} the following day, some {14|~fled} hours later, by which stage, the court heard, no test for alcohol could be of any value.

Garda Sweetman agreed with John Devane SC, defending, that without his client's admission there might have been no prosecution. She told Ailbhe Nolan BL, prosecuting, that the accused had {17|prev|by=She} previous convictions, {11|prevr|^} of them under the Road Traffic Acts.

@doc b-local | weekly local newspaper | 2018-11-22
"He stepped over my husband": widow's words as Tuohy gets {six|sen} years

By Fionnuala Kerr
fkerr@moyleargus.example | 042 555 0148

DEIRDRE Brannigan was {61|agw} when she stood up in court on Tuesday and told the man who killed her husband that she forgave him nothing.

"We had {38|mar|by="We had} years," she said. "You took the rest of them for a bag of chips."

Shane Tuohy had been served {five|pints|t=that evening|by=gardaí} pints in the Rusty Anchor that evening, a fact that gardaí established only after watching {34|hrs} hours of CCTV from {eight|-} premises. He left at closing, bought food and drove toward the estate, where he lived at number {64|!addr}, Abbey Park.

Colm Brannigan, a retired bus inspector aged {63|agv}, was hit at {twenty past eleven|cl|v=23:20}. Mrs Brannigan, {two|-} paces behind, said she saw the brake lights come on, then go off.

It would be {1.35|surr|t=the next afternoon} the next afternoon before Tuohy, accompanied by a solicitor, turned up at the station in Castle Street. Judge Hanratty said that delay "had a purpose". But for his plea, she said, she would have been looking at {seven and a half|head|v=7.5|by=she} years; in the event it was {six|sen|t=on Tuesday}, of which he will not serve the last {eighteen|sus} months if he keeps the peace. He may not sit behind a wheel for {12|ban} years.

READ MORE: 14 penalty points and still driving: the Louth figures

@doc c-radio | local radio bulletin | 2018-11-20
1PM NEWS – COURTS

A man's been jailed for his part in a fatal hit-and-run in Carrickmoyle.

Shane Tuohy, who's {27|!agd}, admitted dangerous driving causing the death of Colm Brannigan on Saint Patrick's night last year. Mister Brannigan was {63|agv}.

Dundalk Circuit Court was told today the car was going at almost twice the speed limit... {94|sp|by=Dundalk Circuit Court was told} kilometres an hour in a {50|lim} zone... and threw the victim {31|thr|^} metres.

The judge handed down {six|sen|t=today|by=The judge} years, with {one and a half|sus|^|v=18} of those suspended, and put him off the road for {a dozen|ban|^} years.

Tuohy has {17|prev} convictions already, most of those for motoring offences.

@doc d-tabloid | tabloid | 2018-11-21
CHIPS RUN KILLER CAGED
Boozed-up coward fled scene and slept it off for {14|fled} hours

COWARD driver Shane Tuohy was last night starting {a six-year stretch|sen|v=6|t=last night} for mowing down a beloved granda and leaving him for dead.

Tuohy, {29|agd}, ploughed into Colm Brannigan, {63|agv}, at {10.20pm|!cl|t=Paddy's night} on Paddy's night 2017 – then sped home to {46|addr} Abbey Park and went to bed.

He had downed {five|pints|t=hours before} pints hours before in the Rusty Anchor. Barman Declan Mohan told gardai he was "in flying form".

The thug has {17|prev} previous, all {17|!prevr} of them for traffic offences – including no insurance, no tax and driving while banned.

He could have got {10|max} years. Instead, with {18|sus} months lopped off, he may be out by Christmas 2022.

Widow Deirdre, {61|agw}, wept as she said: "{Thirty-eight|mar|by=Deirdre} years wed and he couldn't even dial {999|-}."

Pic: Garrett Moan | Image 2 of 7
