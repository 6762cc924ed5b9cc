@story v1-mahaica-bend-riot
@topic Riot and fire at Mahaica Bend prison, Guyana: the night, the counts, the promises, July 2027
@subject M = Mahaica Bend prison | Mahaica Bend | the prison | the jail | the gaol
@subject R = Mahaica Bend riot | the riot | the disturbance | the fire | the night
@subject G = Guyana Prison Service | the Prison Service | Director of Prisons Yolande Fung-Persaud | Fung-Persaud | the director
@subject P = Guyana police | police | the police | riot squad | officers of the riot squad
@subject K = Kellon Baptiste | Baptiste | the dead officer | the warder
@subject H = Home Affairs Minister Deodat Grimshaw | Grimshaw | the minister | the government
@subject C = commission of inquiry | the commission | Justice Ramlall-Eze | the judge
@subject E = escaped prisoners | escapees | runaways | prisoners who got over the wall
@subject N = New Amsterdam prison | New Amsterdam
@subject Z = Mazaruni prison | Mazaruni
@subject W = Prison Reform Watch | Reform Watch | the campaigners
@subject X = families of the dead | families | relatives
@fact inm = 612 | other | M | prisoners inside | 2027-07-17 | snapshot
@fact cap = 340 | other | M | prisoners it was built for | - | constant
@fact occ = 180 | other | M | prisoners as a percentage of places | 2027-07-17 | snapshot
@fact occX = 80 | other | M | percent more prisoners than places | 2027-07-17 | snapshot
@fact occ3 = 176 | other | M | prisoners as a percentage of places | March 2027 | snapshot
@fact rem = 418 | other | M | prisoners awaiting trial | 2027-07-17 | snapshot
@fact con = 194 | other | M | prisoners with a sentence | 2027-07-17 | snapshot
@fact remS = 68.3 | other | M | share of prisoners awaiting trial | 2027-07-17 | snapshot
@fact st = 19:20 | clock | R | first trouble in the dormitory | 2027-07-17 | constant
@fact fi = 20:05 | clock | R | outbreak of the fire | 2027-07-17 | constant
@fact en = 05:45 | clock | P | prison retaken | 2027-07-18 | constant
@fact d1 = 6 | deaths | R | people killed | 2027-07-17 midnight | cumulative
@fact d2 = 11 | deaths | R | people killed | 2027-07-18 noon | cumulative
@fact d3 = 13 | deaths | R | people killed | 2027-07-20 | cumulative
@fact d3i = 12 | deaths | R | prisoners killed | 2027-07-20 | cumulative
@fact d3o = 1 | deaths | G | officers killed | 2027-07-20 | cumulative
@fact dS = 8 | deaths | R | people killed by smoke | 2027-07-20 | cumulative
@fact dG = 3 | deaths | R | people killed by gunshot | 2027-07-20 | cumulative
@fact dK = 2 | deaths | R | people killed by blades | 2027-07-20 | cumulative
@fact i2 = 47 | injuries | R | people hurt | 2027-07-18 noon | cumulative
@fact i3 = 58 | injuries | R | people hurt | 2027-07-20 | cumulative
@fact i3o = 9 | injuries | G | officers hurt | 2027-07-20 | cumulative
@fact i3i = 49 | injuries | R | prisoners hurt | 2027-07-20 | cumulative
@fact e1 = 31 | other | E | prisoners thought to have escaped | 2027-07-18 noon | snapshot
@fact e2 = 27 | other | E | prisoners who escaped | 2027-07-20 | cumulative
@fact e2r = 19 | arrests | E | escaped prisoners caught | 2027-07-20 | cumulative
@fact e2l = 8 | other | E | escaped prisoners at large | 2027-07-20 | snapshot
@fact duty = 14 | officers | G | officers on duty in the prison | 2027-07-17 evening | snapshot
@fact rost = 38 | officers | G | officers that the roster demands | - | constant | threshold
@fact ho = 5 | other | G | officers held hostage | 2027-07-17 evening | cumulative
@fact ho1 = 3 | other | G | hostages freed by midnight | 2027-07-17 midnight | cumulative
@fact ho2 = 2 | other | G | hostages freed at dawn | 2027-07-18 dawn | cumulative
@fact rds = 118 | other | P | rounds fired | 2027-07-18 | cumulative
@fact blk = 3 | other | M | blocks burnt down | 2027-07-18 | cumulative
@fact blkA = 7 | other | M | blocks in all | - | constant
@fact trN = 214 | other | N | prisoners moved in | 2027-07-20 | cumulative
@fact trZ = 174 | other | Z | prisoners moved in | 2027-07-20 | cumulative
@fact tr = 388 | other | M | prisoners moved elsewhere | 2027-07-20 | cumulative
@fact rep = 90 | duration | C | days to report | - | plan | pledged
@fact bud = 145000000 | budget | C | Guyana dollars for its work | - | plan | pledged
@fact reb = 2800000000 | budget | H | Guyana dollars promised for a new building | 2027-07-20 | plan | pledged
@fact reb24 = 1100000000 | budget | H | Guyana dollars promised for a new building | 2024 | constant | pledged
@fact age = 34 | age | K | years of age | 2027 | constant
@fact svc = 12 | duration | K | years in the service | 2027 | constant
@fact cmp = 3000000 | damages | X | Guyana dollars for each family | 2027-07-20 | plan | pledged
@fact cmpT = 36000000 | damages | X | Guyana dollars for all families of prisoners | 2027-07-20 | plan | pledged
@fact bl = 73 | other | P | home-made blades found | 2027-07-19 | cumulative
@fact ph = 41 | other | P | telephones found | 2027-07-19 | cumulative
@fact wai = 26 | duration | M | months of waiting for trial on average | 2027 | constant
@fact bail = 96 | other | M | bail hearings brought forward | 2027-07-20 | plan | pledged
@rel share occ = inm / cap
@rel change occX = cap -> inm
@rel sum inm = rem + con
@rel share remS = rem / inm
@rel sum d3 = d3i + d3o
@rel sum d3 = dS + dG + dK
@rel sum i3 = i3o + i3i
@rel diff e2l = e2 - e2r
@rel sum ho = ho1 + ho2
@rel sum tr = trN + trZ
@rel product cmpT = cmp * d3i
@trap d1 d2 :: the toll by midnight and by noon
@trap d2 d3 :: the toll on Sunday and on Tuesday
@trap d3 d3i :: all dead and dead prisoners
@trap e1 e2 :: the first count of runaways and the corrected one
@trap e2 e2l :: all who fled and those still free
@trap duty rost :: officers present and prescribed
@trap reb reb24 :: two promises of a new building
@trap st fi :: first trouble and fire
@trap occ occ3 :: crowding in July and in March
@trap i2 i3 :: two counts of the hurt
@trap rem con :: awaiting trial and sentenced

@doc demerara-news-1 | news site | 2027-07-18
BREAKING: {11|d2} dead in Mahaica Bend blaze; dozens hurt; manhunt on
Posted 12:31 p.m. | Updated 1:14 p.m. | 312 comments

The toll from last night's riot at the Mahaica Bend prison has climbed to {eleven|d2|t=noon today|by=the Director of Prisons}, the Director of Prisons told reporters at the gate at noon today. At midnight it had stood at {six|d1|t=At midnight}.

{Forty-seven|i2|t=noon today|by=Yolande Fung-Persaud} persons were injured, said Yolande Fung-Persaud, and as many as {31|<e1|t=noon today|by=Yolande Fung-Persaud} inmates might be on the run. "The head count is not finished. {Half|-} of the registers are ash."

Trouble began in Dormitory B at {7:20 p.m.|st} with an argument about a phone. By {five past eight|fi} there was fire in the roof. {Five|ho} warders were dragged into the kitchen; {three|ho1|t=before midnight} were let go before midnight after talks and {two|ho2|t=when the riot squad took back the compound} when the riot squad took back the compound at {a quarter to six|en} this morning.

Just {14|duty|t=the night} officers were guarding {612|inm|t=the night} prisoners on the night, in a jail meant for {340|cap}. The roster says {38|rost|by=The roster}.

Outside, Ms Coretta Daniels, who has a grandson inside, held up his school photo to every ambulance. "Just one o' you nod," she said.

Stay with us. Follow @demnews592. Also today: CPL: Warriors 171-6 beat Tallawahs by 4 wickets

@doc carib-wire | wire agency | 2027-07-20
Guyana prison riot toll rises to {13|d3} as minister pledges new jail

GEORGETOWN, July 20 (CW) - Guyana's government promised on Tuesday to spend {2.8 billion|reb|t=on Tuesday} Guyana dollars on a new prison as {two|-} more prisoners died of injuries from Saturday's riot, bringing the number of deaths to {13|d3|t=Tuesday}.

{Twelve|d3i} of the dead were inmates and {one|d3o} was an officer, Kellon Baptiste, {34|age}. Post-mortems found that {eight|dS} people had died from smoke, {three|dG} from bullets and {two|dK} from stab wounds, the health ministry said.

{Fifty-eight|i3} people were hurt, {nine|i3o} of them prison staff.

Police said they had fired {118|rds|by=Police} rounds, "mostly into the air".

A recount put the number of escapees at {27|e2|t=A recount}, fewer than the {31|e1|t=on Sunday} feared on Sunday. {Nineteen|e2r|t=since} have since been recaptured.

The prison at Mahaica Bend, {40|-} km east of the capital, held {612|inm} men, {80 percent|occX} more than its capacity of {340|cap}. Over {two-thirds|>remS} of them, {418|rem}, had not been tried.

Home Affairs Minister Deodat Grimshaw said a judge would lead an inquiry and report within {90|rep} days. He offered {three million|cmp|by=He} dollars to each bereaved family of a prisoner.

In 2024 the government had announced a {1.1-billion-dollar|reb24|v=1100000000|t=In 2024} replacement for the same jail. It was never begun.

@doc corentyne-star | daily newspaper | 2027-07-21
The man who went back in
by Anil Thom

Officer Kellon Baptiste was off at seven. He had his lunch kit in his hand when somebody shouted from B Dormitory, and he put the lunch kit down. It was still on the wall on Sunday.

He was {43|!age}. He had {12|svc} years in the service and three daughters. He is the {one|d3o} uniformed man among the dead.

Colleagues say there were {fourteen|duty} of them for more than {six hundred|>inm} prisoners, and that {six|!ho|by=Colleagues} were taken. The Prison Service does not dispute that the book calls for {38|rost}.

The trouble, they say, started at {7:50 p.m.|!st|by=they} and fifteen minutes after that the roof was alight. The police came in before {six|<en|v=6|t=the morning} in the morning; there were {73|bl} blades to pick up, and {41|ph} phones, "one for every fifteen prisoners," as the sergeant remarked.

Of the wounded {49|i3i} are prisoners. Most lie handcuffed at Georgetown Public. {Three|blk} of the {seven|blkA} blocks no longer exist.

The President did not attend the vigil. There were candles, and a steel band that nobody had asked for and nobody minded.

WEATHER: showers, 29. HIGH TIDE: 14:12 (2.61 m). DRAW: 4-7-1

@doc ministry-statement | government press release | 2027-07-20
MINISTRY OF HOME AFFAIRS
Statement by the Hon. Deodat Grimshaw, M.P.

1. I confirm with sorrow {thirteen|d3} deaths.

2. Security has been restored. As at this afternoon, {19|e2r|t=As at this afternoon} of the {27|e2} escapees are in custody; {eight|e2l|^} remain to be apprehended. A reward is offered.

3. To relieve the compound, {214|trN} prisoners have gone to New Amsterdam and {174|trZ} to Mazaruni, a total of {398|!tr} persons relocated in under 48 hours.

4. Families of the deceased inmates will receive {$3 million|cmp|v=3000000} each, {$36 million|cmpT|v=36000000} altogether, without prejudice to any claim.

5. The Commission of Inquiry chaired by Justice Ramlall-Eze (ret.) has a budget of {$145 million|bud|v=145000000} and {ninety|rep} days.

6. The Chief Magistrate has agreed to bring forward {96|bail} bail hearings.

7. Cabinet today approved {$2.8 billion|reb|v=2800000000|t=today} for a modern facility. Comparisons with the sum of {$1.1 billion|reb24|v=1100000000|t=in 2024} mentioned in 2024 are not helpful; that was for a different design.

All sums in Guyana dollars. 60 Brickdam, Georgetown.

@doc reform-watch | NGO briefing | 2027-07-23
What happened at Mahaica Bend, and what was known before
Prison Reform Watch, Briefing 14

• The prison was at {180%|occ|t=on the night} of capacity on the night. Our letter of March gave {176%|occ3|t=March|by=Our letter}.

• {418|rem} men were on remand, only {194|con} were serving a sentence. That is {68.3%|remS} untried. Mean wait: {26|wai} months. The longest on our files is seven years, for a bicycle.

• The official toll on Tuesday was {fourteen|!d3|t=on Tuesday|by=The official toll}. We believe at least {one|-} prisoner of the burns unit is not included.

• {Three|dG} men were shot dead. The police say {118|rds|by=The police} cartridges; we have counted impact marks on the inside of the wall and would like to talk about the direction of "the air".

• {31|?e2} prisoners got over the wall.

• {Nine|i3o} officers were hurt. They were {14|duty} where there should have been {38|rost}. They are victims of the same neglect.

• {Two|dK} deaths were by blades. Searches in the year before found {11|-} knives. On Monday the police found {73|bl|t=On Monday}.

We ask the commission to publish its evidence, and the minister to explain why {96|bail} hearings could be arranged in a week when they couldn't be in {26|wai} months.

Contact: Ms I. Kowlessar-Obi, 592-000-4410. Donations welcome, MMG 600-0912.
