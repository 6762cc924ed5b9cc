@story s2-palapye-bus
@topic Collision of a coach and a sand truck on the A1 near Palapye, Botswana: the night, the morning, the charge
@subject V = Palapye collision | crash | accident | collision | head-on
@subject B = Seabelo coach | the coach | the bus
@subject T = sand truck | the truck | tipper | the lorry
@subject D = Onkabetse Moremi | Moremi | the truck driver | the lorry driver
@subject C = Tiro Ketshabile | Ketshabile | the coach driver | the bus driver
@subject H = Sekgoma Memorial Hospital | Sekgoma | the referral hospital
@subject P = Palapye Primary Hospital | the primary hospital
@subject N = Botswana Police Service | the police
@fact day = 2030-08-15 | date | V | day of the accident | - | constant
@fact ck = 04:20 | clock | V | when the vehicles met | 2030-08-15 | constant
@fact am = 05:05 | clock | V | when the first ambulance came | 2030-08-15 | constant
@fact wait = 45 | duration | V | minutes until the first ambulance came | 2030-08-15 | constant
@fact rd = 11:30 | clock | V | when the road reopened | 2030-08-15 | constant
@fact d1 = 9 | deaths | V | people killed | 2030-08-15 morning | cumulative
@fact d2 = 12 | deaths | V | people killed | 2030-08-16 | cumulative
@fact dl = 3 | deaths | H | patients who died overnight | 2030-08-16 | cumulative
@fact i1 = 31 | injuries | V | people taken to hospital | 2030-08-15 morning | cumulative
@fact ih = 19 | injuries | H | injured taken in | 2030-08-15 | cumulative
@fact ip = 12 | injuries | P | injured taken in | 2030-08-15 | cumulative
@fact ab = 52 | crowd | B | people on board | 2030-08-15 | constant
@fact cap = 65 | other | B | seats | - | constant
@fact ad = 34 | age | D | age | - | constant
@fact ac = 58 | age | C | age | - | constant
@fact yo = 4 | age | - | age of the youngest victim | - | constant
@fact old = 81 | age | - | age of the oldest victim | - | constant
@fact sb = 97 | speed | B | speed in km/h | 2030-08-15 | constant
@fact lim = 120 | speed | - | speed limit in km/h | - | constant | threshold
@fact lt = 30 | other | T | tonnes of load | 2030-08-15 | constant
@fact lm = 22 | other | T | tonnes of load allowed | - | constant | threshold
@fact hr = 17 | duration | D | hours at the wheel | 2030-08-15 | constant
@fact y1 = 212 | deaths | N | road deaths in the year to mid-August | 2030-08-15 | cumulative
@fact y0 = 238 | deaths | N | road deaths in the year to mid-August | 2029-08-15 | cumulative
@fact bail = 5000 | other | D | pula of bail | 2030-08-19 | constant
@rel sum i1 = ih + ip
@rel sum d2 = d1 + dl
@trap ip d2 :: twelve admitted at one hospital, twelve dead in all
@trap d1 d2 :: the toll rose overnight
@trap sb lim :: the coach's speed and the limit
@trap y1 y0 :: this year's road deaths and last year's
@trap lt lm :: the load carried and the load allowed

@doc a-wire | pan-African wire | 2030-08-15
{Nine|d1} killed as coach and sand truck collide in Botswana

GABORONE, 15 August (Savanna Wire) – {Nine|d1|t=before dawn on Thursday|by=police} people died and {31|i1|^} were taken to hospital when a long-distance coach ran into a tipper loaded with sand on the A1 highway south of Palapye before dawn on Thursday, police said.

The vehicles met at {4:20 a.m.|ck} on an unlit stretch near the Topisi turn-off. The coach, on its way from Francistown to the capital, had {52|ab} people on board, Superintendent Gorata Phiri told Savanna Wire. It has seats for {65|cap|by=Superintendent Gorata Phiri}.

{Nineteen|ih} of the injured went to Sekgoma Memorial Hospital in Serowe and the other {12|ip} to the primary hospital in Palapye. Among the dead is a child of {four|yo}, she added.

The truck is believed to have been carrying {30|lt} tonnes, against a permitted {22|lm}. Its driver, {34|ad}, was unhurt.

Before this accident Botswana's roads had taken fewer lives than in the year before: the police count stands at {212|y1|t=to mid-August} to mid-August, compared with {238|y0|s=the police count} at the same point of 2029.

@doc b-radio | local radio script | 2030-08-15
LUNCHTIME BULLETIN – READER: KEFILWE

Good afternoon. The A1 is open again. Traffic started moving past the Topisi turn-off at {half past eleven|rd}, seven hours after one of the worst crashes that this district remembers.

Police say that {nine|d1|by=Police|t=this morning} are dead this morning and {thirty-one|i1|^} hurt. The bus had {fifty-two|ab} of us on it – I say us, because {two|-} of our listeners rang from inside. They told us that they lay in the cold for {forty-five|wait|by=They told us} minutes. The first ambulance got there at {five past five|am}.

The bus driver, Rre Tiro Ketshabile, {fifty-eight|ac}, is among those who died. He was doing {ninety-seven|sb} by the tachograph; the limit on that road is {one hundred and twenty|lim}.

The man in the lorry had been at the wheel for {seventeen|hr} hours. He is {thirty-four|ad}.

If you are looking for someone: Sekgoma has {nineteen|ih}, Palapye Primary has {twelve|ip}. Sekgoma's ward line is 463 0200.

@doc c-daily | national daily | 2030-08-16
Toll in A1 horror climbs to {12|d2}

Staff Reporters

SEROWE – {Three|dl} more passengers of the Seabelo coach died in Sekgoma Memorial Hospital during the night, bringing to {12|d2|t=during the night} the number of lives lost in yesterday's head-on at Topisi.

Matron Boitumelo Seretse confirmed the {three|dl} deaths at {a quarter to seven|-} this morning. Her hospital had received {19|ih|by=Her hospital} of the injured, she said, and Palapye Primary {21|!ip|^}.

The oldest of the victims is Mma Goitsemang Lesole, who was {81|old} and had been visiting a grandson; the youngest, Thabo, was {four|yo}.

Questions are being asked about the response. Palapye has {two|-} ambulances. One was in Mahalapye. The other arrived at {05:05|am}, by which time villagers had been pulling people from the wreck for {three-quarters of an hour|wait|v=45}.

Moremi, the truck driver, told officers that he had left Kasane at lunchtime on Wednesday and had not slept: {17|hr|by=Moremi} hours on the road, with {22|!lt} tonnes of river sand behind him. He will appear before the magistrate on Monday.

The coach is rated for {65|cap} passengers and had {52|ab}.

@doc d-portal | news portal | 2030-08-19
Palapye crash: truck driver, {43|!ad}, freed on P{5,000|bail} bail

Published 14:12 | 38 comments | Share

Onkabetse Moremi ({43|!ad}) was granted bail of P{5,000|bail} this morning by Palapye magistrate Lesego Nthobatsang on a charge of causing death by dangerous driving, {12|d2} counts.

The State alleges that his vehicle was {30|lt|by=The State} tonnes heavy with sand where {22|lm} are permitted, and that it drifted over the centre line at {4.20am|ck} on {15 August|day}. Prosecutor Wame Dube said a recorder in the coach showed {97|sb|by=a recorder in the coach} km/h. "He was not speeding. He was under the limit of {120|lim}. He had no chance," Dube told the court of Ketshabile, {58|ac}.

The defence denies that Moremi had been driving for {17|hr|m=denied|by=The defence} hours.

MOST READ
1. 7 things to know about the new plate law
2. Zebras name 26 for Lusaka

@doc e-column | weekly newspaper, column | 2030-08-21
The {forty-five|wait} minutes

I do not write about road accidents any more. There are too many: {238|!y1|t=this year before last Thursday} dead this year before last Thursday came. But I shall write about the ambulance.

{Four-twenty|ck}, the collision. {Five-oh-five|am}, the first blue light. In the {45|wait} minutes between, people who sell airtime for a living held torches for people who were dying. {Nine|d1|t=by sunrise} were gone by sunrise. Of the {19|ih} who were carried to Serowe, {three|dl} did not see the next one. {Twelve|d2} coffins, then, and the last of them very small: the boy was {four|yo}.

We shall hear a great deal about the lorry and its {30|lt} tonnes. Rightly. Yet the road was closed until {half past eleven|rd}, and in all those hours the ministry sent one helicopter, for the minister.
