@story n2-brolgan-highway
@topic A ute and a netball minibus collide on the Brolgan Highway in Queensland: the evening and the day after
@subject V = Brolgan Highway crash | crash | collision | smash | accident
@subject D = Declan Mulroyd | Mulroyd | ute driver | the accused
@subject B = minibus | bus | netball bus
@subject W = Saroja Pillai-Grant | Pillai-Grant | bus driver
@subject G = Tahlia Broome | Tahlia | wing attack
@subject Q = Queensland roads | Queensland | the state
@subject R = Brolgan Highway | highway | the stretch
@subject T = Kemal Whitlock | Whitlock | roads minister
@fact d1 = 2 | deaths | V | people killed in the crash | 2019-06-08 evening | cumulative
@fact d2 = 3 | deaths | V | people killed in the crash | 2019-06-09 midday | cumulative
@fact i1 = 11 | injuries | V | people taken to hospital | 2019-06-08 evening | cumulative
@fact u = 3 | other | V | people who escaped unhurt | 2019-06-08 evening | snapshot
@fact p = 16 | other | V | people in the two vehicles | - | constant
@fact b = 15 | other | B | people on board | - | constant
@fact c1 = 5 | injuries | V | patients in a critical condition | 2019-06-08 evening | snapshot
@fact c2 = 3 | injuries | V | patients in a critical condition | 2019-06-09 midday | snapshot
@fact fl = 4 | injuries | V | patients flown to Brisbane | 2019-06-08 evening | cumulative
@fact tc = 16:52 | clock | V | time of the crash | - | constant
@fact ta = 17:09 | clock | V | time the first ambulance arrived | - | constant
@fact ad = 23 | age | D | age | - | constant
@fact aw = 58 | age | W | age | - | constant
@fact ag = 16 | age | G | age | - | constant
@fact sp = 118 | speed | D | km/h at the moment of impact | 2019-06-08 | snapshot
@fact lim = 80 | speed | R | km/h allowed there | - | constant | threshold
@fact ho = 41 | address | D | house number in Cassia Street | - | constant
@fact q19 = 96 | deaths | Q | people killed on the roads so far this year | 2019-06-09 | cumulative
@fact q18 = 103 | deaths | Q | people killed on the roads so far this year | 2018-06-09 | cumulative
@fact r = 7 | deaths | R | people killed there in five years | before the crash | cumulative
@fact m = 14500000 | budget | T | money for widening the road | 2019-06-09 | plan | pledged
@fact cl = 9 | duration | R | hours the road was shut | - | constant
@fact k1 = 3 | other | D | counts of dangerous driving causing death | 2019-06-09 | snapshot
@fact cd = 2019-06-24 | date | D | day of the next court hearing | - | plan
@rel sum p = d1 + i1 + u
@trap d1 d2 :: a third victim died in hospital overnight
@trap c1 c2 :: condition list shrank on Sunday
@trap b p :: those on the bus and those in both vehicles
@trap q19 q18 :: this year's toll and last year's
@trap sp lim :: speed driven and speed allowed
@trap tc ta :: the crash and the ambulance
@trap i1 fl :: all in hospital and those flown out
@trap d2 k1 :: deaths and counts that happen to be equal

@doc a-wire | wire agency | 2019-06-08
{Two|d1} dead as ute hits netball team's bus in Queensland

GURRAWEE, Queensland (ANW) - {Two|d1|t=Saturday night|by=police} people were dead on Saturday night and {11|i1|^} others had been taken to hospital after a utility crossed the centre line of the Brolgan Highway and struck a minibus bringing a junior netball side home, police said.

The collision happened at {4.52pm|tc|by=police}, some {13|-} km north of Gurrawee, and the first ambulance reached the scene at {5.09pm|ta}.

{Fifteen|b} people were on the bus, most of them teenagers. The ute driver, a {23|ad}-year-old Gurrawee man, was alone in his vehicle. {Three|u|t=Saturday night} of those involved walked away without a scratch.

Queensland Rescue said that as of 9pm {five|c1|t=as of 9pm|by=Queensland Rescue} patients were in a critical condition and {four|fl|^} had been flown to Brisbane in {two|-} helicopters.

The names of the dead, both passengers on the bus, were not released. The speed limit at the site is {80|lim} km/h.

ANW dm/ks

@doc b-tv | local TV site | 2019-06-08
BREAKING: Horror on the Brolgan as netball bus is hit head-on

By Priya Vandersteen, 7 Coast News | Posted 9:48pm, updated 11:15pm

Photo 1 of 9: The wreck is lifted from the road. (Supplied)

{Two|d1|t=tonight} people have been killed and nearly {a dozen|~i1|t=tonight} more are in hospital tonight after a ute and a minibus slammed into each other north of Gurrawee.

7 Coast News understands that the ute was being driven by Declan Mulroyd, {28|!ad}, an apprentice diesel fitter. A neighbour in Cassia Street, where police were seen carrying boxes out of number {41|ho}, said he was "a quiet kid who loved his cars".

At the wheel of the bus was {58|aw}-year-old Saroja Pillai-Grant, who has driven the Gurrawee Galahs to away games for 12 seasons. She is among the {11|i1|t=tonight} patients. {Five|c1|t=tonight} of those are fighting for life.

Off-duty nurse Wen Oduya was {two|-} cars behind. "It was {ten to five|~tc}, I had just looked at the clock," she said. "There were {16|p} people in that mess and for a quarter of an hour there were {two|-} of us to look after them."

READ MORE: 6 of the best winter getaways under $300
The highway will stay shut until the early hours. Call Crime Stoppers on 1800 333 000.

@doc c-radio | radio script | 2019-06-09
0700 BULLETIN, SUNDAY - GURRAWEE FM 98.3

Good morning. I'm Fintan Achterberg.

The Brolgan Highway is open again after being closed for {nine|cl} hours by yesterday's fatal smash. It happened at {eight minutes to six|!tc|v=17:52} last evening, when a ute and the Galahs' bus met head-on near the Tandoor Creek bridge.

Of the {fifteen|b} on the bus, {two|d1|t=last evening} did not survive. {Eleven|i1|t=last evening} people were taken to hospital, and {four|fl|^} of them are now in Brisbane. {Three|u} were not hurt at all.

Among those flown south is the Galahs' wing attack, Tahlia Broome, who turned {sixteen|ag} on Thursday.

The ute driver is under guard in Gurrawee Hospital. Police say that they'll be speaking to him this morning.

We'll have {two|-} more bulletins before the footy. It's {eleven|-} degrees.

@doc d-paper | regional newspaper | 2019-06-09
Third Galah dies as driver is charged
Gurrawee Courier, online edition, Sunday 6.30pm

Tahlia Broome, {16|ag}, died in a Brisbane intensive care ward just before dawn today, bringing the number killed in Saturday's crash on the Brolgan Highway to {three|d2|t=today}.

By midday the hospitals had {three|c2|t=By midday} patients on the critical list, against {five|c1|t=the night before} the night before.

Declan Mulroyd, {23|ad}, of {14|!ho} Cassia Street, was charged at his bedside with {three|k1|t=today} counts of dangerous operation of a vehicle causing death. He is to appear in Gurrawee Magistrates Court on {June 24|cd}.

Inspector Lalita Sorensen said data from the ute's airbag module showed that it had been doing {118|sp|by=Inspector Lalita Sorensen} km/h on impact in a zone signed at {80|lim}. Mulroyd's solicitor, Hamish Dube, said his client "does not accept that figure".

Roads Minister Kemal Whitlock promised {$14.5 million|m|by=Kemal Whitlock} to widen the stretch, on which {seven|r|t=before Saturday} people had died in the five years before Saturday. "{Two|-} lanes are not enough any more," he said.

The statewide road toll now stands at {96|q19|t=now}. On the same day last year it was {103|q18|t=On the same day last year}.

Letters, page 18. Galahs fixture list, page 37.

@doc e-tabloid | metropolitan tabloid | 2019-06-10
{181|!sp} KM/H: COPS' CLAIM IN BUS OF TEARS

A hoon apprentice was flying along at {181|!sp|by=police} kilometres an hour, more than twice the limit, when his ute ploughed into a bus full of netball girls, police will allege.

{Eleven|i1|t=on Saturday} people were rushed to hospital on Saturday, driver Saroja Pillai-Grant, {58|aw}, among them. Little Tahlia Broome lost her fight on Sunday, the {third|d2|t=on Sunday} to die.

In all {15|!p} people were in the {two|-} vehicles, and just {three|u} stepped out unharmed.

The tally on Queensland's roads this year is {96|q19|t=this year}, {seven|-} fewer than at this time in 2018, but locals say the Brolgan has always been a death trap: it had taken {seven|r|t=since 2014} lives since 2014.

Mulroyd, who is {23|ad}, faces {three|k1} charges, each carrying up to ten years' jail. Premier's office sources say the {$14.5m|m} pledged for a wider road "was coming anyway".

Do you know more? Text 0491 570 006.
