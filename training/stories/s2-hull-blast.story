@story s2-hull-blast
@topic Gas explosion in a terrace in Hull: the morning, the evening, the following day
@subject V = Hessle Road explosion | blast | explosion | Sculcoates Grove explosion
@subject H = Humberside Fire and Rescue | fire service | firefighters | crews
@subject D = Doreen Applegarth | Mrs Applegarth | Doreen | the pensioner
@subject K = Kasper Wielgosz | Wielgosz | Kasper | the lodger
@subject R = Ruby Fennimore | Ruby | the toddler | the little girl
@subject N = Northern Mains | the gas network | the gas company
@subject C = Hull City Council | the council | city council
@fact ad = 63 | address | V | house number where the gas exploded | - | constant
@fact ad2 = 36 | address | K | house number of the home he was found in front of | - | constant
@fact ck = 07:38 | clock | V | when the house blew up | 2032-03-09 | constant
@fact fc = 07:46 | clock | H | when the first engine arrived | 2032-03-09 | constant
@fact rk = 11:20 | clock | R | when she was pulled out | 2032-03-09 | constant
@fact day = 2032-03-09 | date | V | day of the accident | - | constant
@fact ad_d = 84 | age | D | age | - | constant
@fact ak = 38 | age | K | age | - | constant
@fact ar = 2 | age | R | age | - | constant
@fact d1 = 1 | deaths | V | people killed | 2032-03-09 morning | cumulative
@fact d2 = 2 | deaths | V | people killed | 2032-03-10 | cumulative
@fact inj = 11 | injuries | V | people hurt | 2032-03-09 evening | cumulative
@fact ser = 3 | injuries | V | people badly hurt | 2032-03-09 evening | cumulative
@fact des = 4 | homes | V | houses destroyed | - | constant
@fact dam = 29 | homes | V | houses damaged | - | constant
@fact ev1 = 60 | evacuated | C | people moved out | 2032-03-09 morning | snapshot
@fact ev2 = 142 | evacuated | C | people moved out | 2032-03-09 evening | snapshot
@fact en = 12 | units_pledged | H | fire engines at the scene | 2032-03-09 | constant
@fact ff = 70 | officers | H | firefighters at the scene | 2032-03-09 | constant
@fact dig = 3.5 | duration | R | hours under the rubble | - | constant
@fact rep = 3 | other | N | reports of a smell of gas that week | 2032-03-09 | constant
@fact main = 1961 | other | N | year in which the main was laid | - | constant
@fact grant = 500 | other | C | pounds for each household | 2032-03-10 | plan | pledged
@fact fund = 86000 | fundraising | - | pounds given to the appeal | 2032-03-10 | cumulative
@fact tgt = 100000 | fundraising | - | pounds aimed at by the appeal | - | plan | pledged
@trap ad ad2 :: two house numbers
@trap ev1 ev2 :: evacuated in the morning and by the evening
@trap d1 d2 :: a second death the next day
@trap des dam :: destroyed and damaged
@trap inj ser :: all the hurt and the seriously hurt
@trap ak ad2 :: his age, a house number
@trap fund tgt :: given and aimed at

@doc a-live | local news site, live blog | 2032-03-09
LIVE: House explosion off Hessle Road – updates

**08:05** A house in Sculcoates Grove has exploded. Neighbours say the bang came at {7.38am|ck}. First fire engine there {eight|-} minutes later.

**09:10** Humberside Fire and Rescue confirm that {one|d1|t=09:10|by=Humberside Fire and Rescue} person has died. About {60|~ev1|t=09:10} people have been moved to the bowls club.

**10:02** The house is number {63|ad}. It isn't there any more. {Three|-} others are down to the first floor, making {four|des} that are lost.

**11:24** SHE'S OUT. Ruby, {two|ar}, has been lifted from the rubble. Crews in tears. Clock said {11.20|rk}.

**12:45** {Twelve|en|by=the brigade} engines and {70|ff|^} firefighters here, the brigade tells us. {29|dam} homes have damage of some sort, mostly windows.

**18:30** Evening round-up. {Eleven|inj|t=Evening} hurt, {three|ser|t=Evening} of them badly. The cordon is wider: {142|ev2|t=Evening|by=the council} residents out, says the council.

@doc b-national | national broadsheet | 2032-03-10
Neighbours had reported gas smell before fatal Hull explosion

Priya Ramsbottom North of England correspondent

The company responsible for the gas main under a Hull terrace was told of a smell on {three|rep} occasions in the week before a house was blown apart, killing an {84|ad_d}-year-old woman and, it emerged yesterday evening, her lodger.

Doreen Applegarth died at once in her kitchen at {63|ad} Sculcoates Grove. Kasper Wielgosz, {38|ak}, was found in front of number {36|ad2}, on the opposite pavement, and died in hospital overnight, bringing the number of dead to {two|d2|t=overnight}.

{Eleven|inj} others were injured. They include Ruby Fennimore, {two|ar}, who lay for more than {three and a half|>dig|v=3.5} hours beneath her parents' bedroom floor until {11.20am|rk}.

A spokesman for Northern Mains said that the pipe dated from {1961|main} and had been due for replacement. All of the calls had been attended, he said.

By nightfall {142|ev2|t=By nightfall} people had been moved. {Four|des} houses are beyond saving and {29|dam} others need repair.

@doc c-tabloid | tabloid | 2032-03-10
MIRACLE RUBY: tot, {2|ar}, pulled alive after {3½|>dig|v=3.5} hours

A TODDLER was dug out with bare hands yesterday from the ruins of a street flattened by gas.

Little Ruby Fennimore, {two|ar}, had been buried for {5½|!dig|v=5.5} hours when hero firefighter Deano Marl felt her fingers.

"Not one of us wanted to swap out," said Deano, one of {17|!ff} firefighters called to the street.

The house next door, No {36|!ad}, went up at {7.38am|ck} as pensioner Doreen Applegarth, {84|ad_d}, lit the hob for her porridge. She never stood a chance. Her lodger Kasper, {38|ak}, later lost his fight for life.

Engine after engine – a {dozen|en} in all – raced to the scene. {29|dam} homes were battered. {Four|des} are gone for good.

Locals raged at Northern Mains. Gas had been smelt {three|rep} times that week.

An appeal for the street has topped {£86,000|>fund}. Can YOU help it reach {£100,000|tgt}? See page 7.

@doc d-council | council bulletin | 2032-03-10
Sculcoates Grove: help for residents

Bulletin 2, issued 15:00

Following the explosion of {9 March|day} the council is supporting everyone who has been asked to leave. Last night this was {142|ev2|t=Last night} people. Each household will receive £{500|grant} this week; you do not have to apply.

- {Four|des} properties have been declared unsafe and will be taken down.
- A further {29|dam} need work before anyone may return.
- {Eleven|inj} people received treatment, {three|ser} for serious injuries.

We are sorry to confirm that {two|d2} of our residents have lost their lives.

The appeal set up by St Barnabas had received {£86,000|fund|t=this morning} by this morning.

Helpline 01482 555 0134, 8am to 8pm. Do not enter the cordon between numbers 41 and 77.

@doc e-radio | commercial radio, news bulletin | 2032-03-09
NEWS AT SIX – COPY

The headlines on Humber Wave. An {84|ad_d}-year-old woman is dead and {eleven|inj} people are hurt after a house exploded off Hessle Road.

It happened at {eight thirty-seven|!ck} this morning. {Twelve|en} crews went; the first was there by {seven forty-six|fc}.

A {two|ar}-year-old girl – that's Ruby – is safe tonight. She was freed at {twenty past eleven|rk}. {Three|ser} of the injured are in a serious condition at the Royal.

The fire service is asking you to stay away. {A hundred and forty-two|ev2|t=tonight|v=142} people won't sleep in their own beds tonight. That was {around sixty|~ev1|t=first thing|v=60} first thing.

Travel: the A63 is slow at Daltry Street. Weather, nine degrees.
