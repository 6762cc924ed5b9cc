@story h2-arima-shooting
@topic Police shooting at Malabar, Arima, Trinidad, 1999: statement, autopsies, coroner, payout
@subject S = Malabar shooting | the shooting | shootout | incident
@subject R = Rondell Ramkissoon | Rondell | Ramkissoon | the student
@subject J = Jerome "Bull" Cuffie | Cuffie | Bull | the alleged gang leader
@subject K = Kerwin Guevarra | Guevarra | the passenger
@subject P = Trinidad and Tobago Police Service | police | officers | the Task Force
@subject I = Inspector Horace Lalchan | Lalchan | the inspector
@subject C = Coroner Magistrate Indra Seunath | Seunath | the coroner | inquest
@subject F = Ramkissoon family | the family | his mother | Shaffina Ramkissoon
@fact d1 = 2 | deaths | S | men killed | 1999-03-04 night | cumulative
@fact d2 = 3 | deaths | S | men killed | 1999-03-09 | cumulative
@fact ar = 19 | age | R | years old | - | constant
@fact aj = 31 | age | J | years old | - | constant
@fact ak = 26 | age | K | years old | - | constant
@fact sh = 58 | other | P | rounds fired | - | constant
@fact shc = 0 | other | S | rounds fired by the men in the car | - | constant
@fact clm = 9 | other | P | rounds that they said were fired at them | 1999-03-05 | snapshot
@fact of = 8 | officers | P | officers at the roadblock | 1999-03-04 | constant
@fact offire = 6 | officers | P | officers who fired | 1999-03-04 | constant
@fact chg = 3 | officers | P | officers charged | 2000-05 | snapshot
@fact hits = 14 | other | R | wounds | - | constant
@fact bk = 11 | other | R | wounds in the back | - | constant
@fact ft = 3 | other | R | wounds in the front | - | constant
@fact t = 22:50 | clock | S | time it happened | 1999-03-04 | constant
@fact t2 = 23:45 | clock | P | time the wounded reached hospital | 1999-03-04 | constant
@fact dl = 55 | duration | P | minutes until the wounded reached hospital | - | constant
@fact lp = 114 | address | S | number of the light pole at the place | - | constant
@fact gun = 1 | other | P | guns found | - | constant
@fact y = 41 | deaths | P | people killed by police | 1998 | constant
@fact y9 = 7 | deaths | P | people killed by police this year | to 1999-03-09 | cumulative
@fact wit = 27 | other | C | witnesses heard | - | constant
@fact days = 16 | duration | C | sitting days | - | constant
@fact pay = 1350000 | damages | F | dollars awarded | 2004-07 | constant
@fact clmf = 2000000 | damages | F | dollars claimed | 2001 | constant
@fact exm = 450000 | damages | F | dollars of exemplary damages | 2004-07 | constant
@fact com = 900000 | damages | F | dollars of compensatory damages | 2004-07 | constant
@fact yrs = 5 | duration | F | years that they waited | 2004-07 | cumulative
@rel sum pay = exm + com
@rel sum hits = bk + ft
@trap d1 d2 :: the passenger died five days later
@trap sh clm :: police rounds and alleged rounds
@trap of offire :: present and firing
@trap offire chg :: fired and charged
@trap y y9 :: a year and two months
@trap pay clmf :: awarded and claimed

@doc a-police | police press release | 1999-03-05
Police Service statement on the incident at Malabar

At approximately {10:50 p.m.|t} on Thursday 4th March, {eight|of} officers of the Northern Division Task Force, acting on information, mounted a roadblock at Malabar Road, near light pole {114|lp}, Arima.

A white Nissan B13 approached and failed to stop. Occupants of the vehicle fired {nine|clm} times at the police party, who returned fire in accordance with their training.

{Two|d1} men were fatally wounded: Jerome Cuffie, alias "Bull", {31|aj}, known to the police, and Rondell Ramkissoon, {19|ar}. The third, Kerwin Guevarra, {26|ak}, is warded in critical condition.

{One|gun} firearm, a .38 revolver, was recovered, together with {22|-} grammes of a plant-like substance.

No officer was injured. Inspector Horace Lalchan is continuing enquiries.

@doc b-tabloid | Port of Spain tabloid | 1999-03-10
BACK SHOT!

A {17|!ar}-year-old A-Level student who took a drop home from maths lessons was shot {11|bk} times from behind, an autopsy has shown.

{Three|ft} more bullets hit Rondell Ramkissoon in the chest and arm. Pathologist Dr Esperance Whyte did the count, {twice|-}, at the Forensic Science Centre.

And the death list from Malabar grew to {three|d2|t=yesterday} yesterday: Kerwin Guevarra, {26|ak}, passed away without having said a word.

"They left my son in the jeep for {55|dl|by=his mother} minutes," wailed his mother. The hospital is five minutes off. They were brought in at {quarter to twelve|t2|v=23:45}.

Neighbours told this reporter that more than {40|>sh} shots rang out, "all from one side".

That makes {seven|y9|t=for the year so far} people killed by police for the year so far. Last year they killed {41|y|t=Last year}.

Play Whe 12, 27. Weather page 2

@doc c-radio | radio news | 2000-05-19
{Three|chg} policemen to be charged over Malabar

Good afternoon, the news at one. {Three|chg} officers are to be charged with manslaughter over the killing of {three|d2} men at Arima last year, following a ruling by the coroner.

Magistrate Indra Seunath sat for {sixteen|days} days and heard {twenty-seven|wit} witnesses. She found that of the {eight|of} officers at the roadblock, {six|offire} opened fire, and that between them they discharged {eighty-five|!sh|by=She} rounds.

Not {one|shc|v=0} came from the car, she said. The police had originally claimed {nine|clm|t=originally|by=The police}. The revolver, the {only|gun|v=1} gun in the case, had no firing pin.

Rondell Ramkissoon, a student of {nineteen|ar}, bore {fourteen|hits} wounds. The coroner spoke of "an execution by negligence".

In sport, West Indies are 187 for 6 at tea.

@doc d-broadsheet | daily broadsheet | 2004-07-23
State to pay {$1.3m|pay|round=100000} for student's death at Malabar

By Anand Bissoondath-Charles

{Five|yrs} years, four months and a bit: Shaffina Ramkissoon keeps the count on a calendar from the hardware store. Yesterday, in the San Fernando High Court, it stopped.

Mr Justice Cuthbert Aleong awarded the family {$1,350,000|pay|t=Yesterday|by=Mr Justice Cuthbert Aleong}, of which {$540,000|!exm} is exemplary damages "because the State has not once said sorry" and {$900,000|com} compensation. They had claimed {$2 million|clmf|by=They}.

The judge accepted that at {10.50 pm|t} on March 4, 1999, {six|offire} officers emptied {58|sh} rounds into a stopped car. He accepted that the dying were driven around for {55|dl} minutes. Rondell, {19|ar}, who was wounded {14|hits} times, had asked Bull Cuffie, {31|aj}, for a lift because the last maxi-taxi had passed.

None of the {three|chg} policemen charged after the inquest was convicted. {One|-}, the court heard, is now an inspector.

"I does pass light pole {141|!lp} every day," said Mrs Ramkissoon. "I does say good morning."
