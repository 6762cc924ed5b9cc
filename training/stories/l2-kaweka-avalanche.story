@story kaweka-avalanche
@topic Avalanche on a New Zealand school ski camp: the afternoon to the coroner
@subject A = Mt Tarapunga avalanche | the avalanche | the slide | slide | avalanche
@subject S = Otaihape College | the school | the college
@subject R = Ruapehu Alpine Rescue | rescuers | alpine rescue | the team
@subject L = Hēmi Parata-Wills | Parata-Wills | the teacher | the leader
@subject J = Josefina Vaifale | Josie Vaifale | Josie | the teenager
@subject C = coroner Bronwyn Teague | the coroner | Teague
@subject M = MetService | the forecaster | forecast
@fact n = 16 | other | A | people in the party | 2010-08-19 | constant
@fact st = 13 | other | S | students in the party | 2010-08-19 | constant
@fact bur1 = 7 | missing | A | people buried | 2010-08-19 | constant
@fact dug = 5 | rescued | R | buried people dug out alive | 2010-08-19 | constant
@fact d1 = 1 | deaths | A | people killed | 2010-08-19 evening | cumulative
@fact d2 = 2 | deaths | A | people killed | 2010-08-20 | cumulative
@fact h = 4 | injuries | A | people flown to hospital | 2010-08-19 | constant
@fact tm = 13:35 | clock | A | time of the slide | 2010-08-19 | snapshot
@fact heli = 14:20 | clock | R | time when the first helicopter landed | 2010-08-19 | snapshot
@fact jmin = 52 | duration | J | minutes buried | 2010-08-19 | constant
@fact jage = 15 | age | J | age of the teenager | - | constant
@fact lage = 38 | age | L | age of the teacher | - | constant
@fact wid = 120 | distance | A | metres across the slide | - | constant
@fact deb = 4 | distance | A | metres of debris at the deepest | - | constant
@fact cold = -6 | temperature | A | degrees Celsius | 2010-08-19 | snapshot
@fact risk = 3 | other | M | danger on the five-step scale | 2010-08-19 | snapshot
@fact stop = 4 | other | S | step of the danger scale at which the school calls off trips | - | constant | threshold
@fact bea = 6 | other | S | beacons carried | 2010-08-19 | constant
@fact need = 16 | other | S | beacons that the rules asked for | 2010-08-19 | constant | threshold
@fact roll = 410 | enrolment | S | students | 2010 | snapshot
@fact men = 64 | other | R | rescuers on the mountain | 2010-08-19 | snapshot
@fact rec = 11 | other | C | recommendations | 2012-03-14 | constant
@fact fine = 95000 | damages | S | dollars of fine | 2011-06-10 | constant
@fact rep = 60000 | damages | S | dollars of reparation for each family | 2011-06-10 | constant
@rel sum bur1 = dug + d2
@trap d1 d2 :: one died in hospital
@trap dug d2 :: alive and dead
@trap n st :: the party and the students
@trap tm heli :: slide and help
@trap risk stop :: what was forecast and what would have stopped the trip
@trap bea need :: carried and asked for
@trap fine rep :: to the state and to each family

@doc nzh | national daily website | 2010-08-19
Student dead, {five|dug} dug out after avalanche hits school trip

9:12 PM Thursday Aug 19, 2010 | 61 comments

An avalanche {120|wid} metres wide ran through a college ski camp below Mt Tarapunga this afternoon, killing {one|d1|t=tonight|by=Police} student and burying {seven|bur1} people. {Five|dug} of the buried were dug out by classmates and rescuers, and {four|h} people went by helicopter to Waikato Hospital. Police said tonight a seventh person had been found without a pulse and was in a critical condition.

The party of {16|n} from Otaihape College, {13|st} of them students, was practising crevasse drills at {1.35pm|tm}. The first chopper put down at {2.20pm|heli}.

It was {minus 6|cold} degrees.

"My boy dug with a lunchbox," said Pania Ruawhare.

@doc dom | metropolitan daily | 2010-08-21
'I could hear them walking on me'
By Ignatius Solomona and Bex Hargreave-Ngata

Josie Vaifale has {two|-} black eyes and a voice like sandpaper. She was under the snow for {52|jmin} minutes. A {15|jage}-year-old lock in the Under-{16|-}s, she made a hollow with her elbows and, she says, sang the anthem, both languages, in her head.

{Six|bea} transceivers were shared among {16|n} people, the school has confirmed; its own manual asks for {16|need}. Josie's was switched on.

The second death came on Friday morning, when teacher Hēmi Parata-Wills, {38|lage}, died in hospital, bringing it to {two|d2|t=on Friday morning}.

By nightfall on Thursday {64|men|t=By nightfall on Thursday} alpine rescue volunteers and ski patrollers had probed debris that in one place was {four|deb} metres deep.

MetService's backcountry bulletin that morning gave the danger as {3|risk} ("considerable") out of {five|-}.

Otaihape, population {1,900|-}, will close the main street for the tangi. The college has {410|roll} pupils.

@doc court | court report | 2011-06-10
College fined over fatal ski camp

Otaihape College was fined {$95,000|fine} in the Taihape District Court today and ordered to pay {$60,000|rep} to each of {two|-} families, after admitting {one|-} charge under the Health and Safety in Employment Act.

Judge Temuera Lockyer accepted that the college has {410|roll} students and no reserves.

It was, he said, the beacons that troubled him: {six|bea} in the bag where its own rules wanted {16|need}, one for everybody. The Department of Labour noted that a trip is scrubbed at level {4|stop} and that the bulletin said {3|risk}.

Costs: {$1,130|-}. Suppression order lapsed.

@doc coroner | broadcaster website | 2012-03-14
Coroner: leave the decision to the mountain, not the bus

Coroner Bronwyn Teague has made {11|rec} recommendations after the avalanche that killed student Maia Ruawhare and teacher Hēmi Parata-Wills on a school trip in 2010.

She found that the slope failed at {1.35pm|tm}, {eleven|-} minutes after the group crossed under a cornice, and that the first helicopter came {45|-} minutes after that.

A student dug free after {52|jmin} minutes was "the exception that should not comfort us". Of {seven|bur1} who were buried {five|dug} lived. {Four|h} needed hospital.

Her {11|rec} recommendations include lowering the cancellation step from {4|stop} to {3|-}.

The slide was {four|deb} metres thick at its toe. RNZ wishes to correct: an earlier version gave the width as {200|-} metres; it was {120|wid}.

TOP STORIES: Auckland rates 4.9% | Black Caps 211-6
