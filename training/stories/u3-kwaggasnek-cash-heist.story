@story kwaggasnek-cash-heist
@topic Cash-in-transit robbery on the R541 at Kwaggasnek: first morning to the first court appearance
@subject H = Kwaggasnek heist | the heist | the robbery | the attack
@subject S = SAPS | police | the Hawks | Hawks | Brigadier Nomvula Tsotetsi | Tsotetsi
@subject G = Umkhonto Secure | the security company | the firm | the company
@subject K = Sipho Mabuza-Nel | Mabuza-Nel | the dead guard | the slain guard
@subject A = the accused | the suspects | the gang | the robbers
@subject B = Cash Carriers' Forum | the industry body
@fact rob1 = 12 | crowd | H | armed robbers seen | 2018-06-05 morning | snapshot
@fact rob2 = 15 | crowd | H | armed robbers according to CCTV | 2018-06-07 | constant
@fact cl = 06:40 | clock | H | time of the first shots | 2018-06-05 | constant
@fact loss = 8600000 | other | H | rand stolen | 2018-06-05 | constant
@fact rec = 2100000 | other | S | rand recovered | 2018-06-07 | cumulative
@fact dead = 1 | deaths | H | guards killed | 2018-06-07 | cumulative
@fact inj = 3 | injuries | H | guards wounded | 2018-06-05 | cumulative
@fact ar1 = 4 | arrests | S | suspects arrested | 2018-06-05 night | cumulative
@fact ar2 = 7 | arrests | S | suspects arrested | 2018-06-07 | cumulative
@fact ak = 5 | other | S | assault rifles seized | 2018-06-07 | cumulative
@fact car = 4 | other | H | vehicles used by the robbers | 2018-06-05 | constant
@fact agk = 38 | age | K | age in years at death | - | constant
@fact agy = 22 | age | A | age in years of the youngest in the dock | 2018-06-08 | constant
@fact ago = 53 | age | A | age in years of the oldest in the dock | 2018-06-08 | constant
@fact rew = 250000 | other | G | rand offered for information | 2018-06-06 | constant | pledged
@fact y18 = 159 | other | B | cash-in-transit robberies in the country | Jan to May 2018 | cumulative
@fact y17 = 103 | other | B | cash-in-transit robberies in the country | Jan to May 2017 | cumulative
@fact inc = 54.4 | rate | B | percent growth of cash-in-transit robberies | Jan to May 2018 | constant
@fact rem = 2018-06-14 | date | A | day to which the case is postponed | 2018-06 | plan
@fact dur = 9 | duration | H | minutes that the attack lasted | 2018-06-05 | constant
@fact sh = 210 | other | S | cartridge cases picked up | 2018-06-05 | constant
@rel change inc = y17 -> y18
@trap rob1 rob2 :: what a witness counted and what CCTV shows
@trap ar1 ar2 :: more arrests later
@trap loss rec :: stolen and recovered
@trap y18 y17 :: two years
@trap ar2 rob2 :: arrested and at large

@doc a-online | news website, breaking | 2018-06-05
BREAKING: Guard killed, {three|inj} wounded as gang bombs cash van on R541

05 June 2018 09:22 | Compiled by Thandeka Roux

{One|dead|t=on Tuesday morning} guard is dead and {three|inj|^} others are in hospital after armed men used commercial explosives on a cash van outside Kwaggasnek on Tuesday morning.

The shooting began at {06:40|cl|by=police} when a Mercedes-Benz ML rammed the vehicle, police said. Witness Petrus Skosana, who hid in a culvert, said he saw {a dozen|~rob1|by=Witness Petrus Skosana} men with rifles get out of {four|car|^} cars.

It was over in {nine|dur} minutes.

Umkhonto Secure confirmed that one of its crews was hit but would not say how much money was on board.

This is a developing story.
Subscribe for R49 p/m

@doc b-afternoon | Johannesburg daily | 2018-06-06
'They shot until there was nothing left to shoot at'

Staff Reporter

Sipho Mabuza-Nel ({38|agk}) had asked for Tuesday off. His daughter was turning {six|-}.

He became the 10th guard to die this year when a gang stopped his van on the R541 at {twenty to seven|cl|t=Tuesday}. Investigators collected more than {200|>sh} cartridge cases.

By late last night the Hawks had {four|ar1|t=By late last night} men in custody, traced through a petrol slip. Spokesperson Brigadier Nomvula Tsotetsi said it was "too early" to put a figure on the loss, but a source in the firm told this newspaper that {R6.8 million|!loss|v=6800000|by=a source in the firm} was taken.

The company has offered {R250 000|rew|v=250000} for information.

According to the Cash Carriers' Forum there have been {159|y18|t=between January and May} such robberies between January and May, up from {103|y17|t=the same months of 2017} in the same months of 2017 – an increase of more than {54%|>inc}.

Trucker Andile Ferreira counted {12|rob1|by=Trucker Andile Ferreira} men. "They did not run," he said. "They walked to the cars."

LOTTO: 4, 11, 19, 32, 40, 51 Bonus 8

@doc c-radio | radio news script | 2018-06-07
HEADLINES AT NOON

{Three|-} more arrests in the Kwaggasnek cash heist.

The Hawks say it's now {seven|ar2|t=now|by=The Hawks} people behind bars, after an early-morning raid in Tembisa. They found {2,1 million|rec|v=2100000} rand in a chest freezer, under the chicken, and {five|ak} assault rifles.

The total taken on Tuesday was {eight-point-six million|loss|t=on Tuesday|v=8600000}.

Brigadier Nomvula Tsotetsi says footage from a nearby mine shows {fifteen|rob2|by=Brigadier Nomvula Tsotetsi} attackers, so there are at least {eight|-} more to find.

The dead guard, {28|!agk}-year-old Sipho Mabuza-Nel, will be buried in Embalenhle on Saturday.

The security company's reward stands at {a quarter of a million|rew|v=250000}.

@doc d-court | provincial weekly | 2018-06-14
{Seven|ar2} in dock for R541 robbery

Jabulani Erasmus

DIPALESENG – The youngest is {22|agy} and wore a school blazer. The oldest, {53|ago}, is a former member of the security company's own response unit. Between them {seven|ar2|t=last Friday} men filled both benches of the Kwaggasnek Magistrate's Court last Friday.

They face {one|dead} count of murder and {three|inj} of attempted murder, along with robbery with aggravating circumstances. The State alleges that {R8,6 million|loss|v=8600000} was carried off in {four|car} vehicles after an attack that took {nineteen|!dur} minutes, from a first burst of fire at {6.40am|cl}, and that {eight|-} of their accomplices are at large.

Of the money, {R2,1 million|rec|v=2100000} is in an evidence bag. So are {five|ak} rifles.

Prosecutor Leandra Mokoena asked that the matter be held over for bail information. Magistrate Piet Seakamela postponed it to {14 June|rem}.

Outside, guards in uniform sang. Statistics of the Forum show attacks in the first five months up from {103|y17|t=last year} last year to {195|!y18|t=this year} this year.
