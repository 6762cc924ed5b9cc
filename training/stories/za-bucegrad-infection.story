@story za-bucegrad-infection
@topic Newborns infected on a maternity ward in Bucegrad, Romania
@subject H = Bucegrad County Maternity | the maternity | the hospital | the maternity hospital
@subject D = public health directorate | DSP | the directorate
@subject M = health ministry | the ministry | Minister Corneliu Vântu
@subject P = parents' association | the parents
@subject V = the infections | the outbreak
@fact c1 = 23 | cases | H | newborns infected | 2019-02-08 | cumulative
@fact c2 = 41 | cases | H | newborns infected | 2019-02-18 | cumulative
@fact d = 2 | deaths | H | newborns dead | 2019-02-18 | cumulative
@fact staff = 118 | jobs | H | staff tested | 2019-02-15 | cumulative
@fact pos = 13 | cases | H | staff who carry the germ | 2019-02-15 | cumulative
@rel share pshare = pos / staff
@fact pshare = 11.02 | rate | H | share of staff who carry the germ in percent | 2019-02-15 | snapshot
@fact trs = 17 | other | H | newborns moved to other hospitals | 2019-02-12 | cumulative
@fact born = 204 | other | H | births in January | 2019-01 | constant
@fact fine = 40000 | damages | H | lei of fine | 2019-02-13 | constant
@fact clo = 14 | duration | H | days of closure | 2019-02-12 | plan
@fact clo2 = 30 | duration | H | days of closure | 2019-02-25 | plan
@fact rep = 2 | cases | H | infections reported | 2018 | constant
@fact birth = 3100 | other | H | births | 2018 | constant
@fact rate0 = 0.2 | rate | - | share of hospital patients with an infection officially reported in Romania in percent | 2018 | snapshot
@fact ratee = 5.5 | rate | - | share of hospital patients with an infection in the EU in percent | 2018 | snapshot
@fact vis = 32 | other | D | swabs from surfaces | 2019-02-10 | constant
@fact vp = 5 | other | D | swabs from surfaces that were positive | 2019-02-10 | constant
@fact sus = 3 | officers | H | managers dismissed | 2019-02-14 | cumulative
@fact old = 1976 | date | H | year of building | - | constant
@fact soap = 16 | price | H | lei a month for soap for each bed | 2018 | constant
@fact crim = 26 | other | P | families that filed a complaint | 2019-02-18 | cumulative
@trap c1 c2 :: ten days later
@trap pos staff :: carriers and tested
@trap rate0 ratee :: reported at home, found in Europe
@trap clo clo2 :: first and extended closure
@trap vis vp :: swabs and positive swabs
@fact c15 = 29 | cases | H | newborns infected | 2019-02-15 | cumulative
@fact d15 = 1 | deaths | H | newborns dead | 2019-02-15 | cumulative
@fact nic = 9 | injuries | - | moved newborns in intensive care | 2019-02-15 | snapshot
@fact own = 11 | cases | P | infections that the parents know of | 2018 | constant
@fact ratio = 5 | other | P | cots at most for a nurse | 2019-02-18 | plan | hypothetical
@trap c15 c2 :: three days apart
@trap rep own :: reported and known to parents

@doc a-agency | wire agency | 2019-02-12
Romanian maternity shut after {23|c1} babies infected

BUCHAREST (EastWire) - Health officials on Tuesday closed a maternity hospital in the north-eastern Romanian city of Bucegrad for {14|clo} days after {23|c1|t=by last Friday|by=the public health directorate} newborns had caught a resistant staphylococcus by last Friday, the public health directorate said.

{Seventeen|trs} babies were moved to hospitals in Iasi and Suceava.

The germ was found in {five|vp} of {32|vis} swabs taken from surfaces, among them a scale and a tap.

In 2018 the hospital, where {3,100|birth|t=2018} children were born in that year, had reported {two|rep|^} infections in all.

"Either that is the cleanest maternity in Europe, or somebody can't count," said Minister Corneliu Vântu. Romania reports hospital infections in {0.2|rate0} percent of patients; the European average is {5.5|ratee}.

@doc b-daily | national daily | 2019-02-19
The bracelet says {3,240|-} grams

Report by Ruxandra Ciocârlan

Her name was Ilinca. The bracelet with her weight is in an envelope, in a drawer, in a block on Strada Rulmentului. She'd gone home healthy on 22 January, came back on the 29th with blisters, and died on Saturday in Iași. She is the {second|d|t=on Saturday|v=2}.

{Forty-one|c2|t=last night|by=the directorate} children born in Bucegrad in January and February have by now been found to be infected, said the directorate last night. Of the {204|born|t=in January} women who gave birth there in January most were told by a neighbour.

What went wrong is in a report of {19|-} pages. The staff were tested: {118|staff} people, of whom {13|pos} carry the germ in the nose. "That's {one in nine|pshare|round|v=11}, it's nothing unusual," says a microbiologist. Unusual is the rest. {16|soap} lei a month for soap for each bed. One sink for {six|-} cots. A building from {1976|old}.

{Three|sus} managers have been dismissed since Thursday, the hospital was fined {40,000|fine} lei. {Twenty-six|crim|by=the parents} families have gone to the prosecutor, the parents say.

The ministry wants to keep it shut for {a month|clo2|t=from next Monday|v=30} from next Monday.

@doc c-local | local news site | 2019-02-15
Maternity scandal: {1 in 9|pshare|round|v=11} employees carries the bacterium!

15.02.2019, 13:33 | Author: R.T. | {18|-} comments

The results are in! {31|!pos} employees of the maternity have the staph. {118|staff} were tested, said director (interim) Dr. Olimpia Hâncu.

The number of sick babies stands at {29|c15|t=now} now, confirmed by the DSP today. {One|d15|^} died.

The {two|!sus} bosses of the hospital have gone, see our article from yesterday. The fine: {40 thousand|fine} lei.

{17|trs} little ones have been taken by ambulance to Iași and Suceava. {Nine|nic} of them are in intensive care.

POLL: Would you give birth here? Yes {7|-}% No {93|-}%

Snow: {12|-} cm tonight.

@doc d-parents | open letter of parents | 2019-02-18
Minister,

We're {26|crim|t=today} families. As of today {41|c2|^} of our children have been ill and {two|d|^} are dead.

You have told the television that the hospital tested {32|vis} places and found the germ in {five|vp}. It was one day in February. No one had tested since October.

You've said it would be closed for {14|clo} days, and it turns out to be {30|clo2}. Thank you. Close it for {300|-}. Then open it with taps.

You called "two" a lie: {two|rep|t=in 2018} infections in 2018. Ask us. In our group alone there are {11|own|^} from that year.

Four demands: (a) free tests for all {204|born} mothers of January; (b) the names; (c) a nurse for {five|ratio|m=hypothetical} cots at most; (d) an apology.

