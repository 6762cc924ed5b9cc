@story jharkhand-mine-flood
@topic Flooded colliery at Barkadih, Jharkhand, India, July 2012
@subject M = Barkadih colliery | Barkadih | the mine | the colliery | the pit
@subject B = Bhumi Coal Ltd | Bhumi Coal | the company | management
@subject U = Colliery Workers' Union | the union | union leaders
@subject D = Directorate of Mine Safety | the directorate | mine inspectors
@subject C = Chief Minister Shekhar Munda | Munda | the chief minister
@subject J = Jharkhand government | the state | Ranchi
@subject R = rescue at Barkadih | rescuers | the divers
@subject O = Putki colliery | Putki
@fact ug = 73 | other | M | miners underground | 2012-07-09 | constant
@fact r1 = 41 | rescued | R | miners brought up | 2012-07-09 | cumulative
@fact r2 = 48 | rescued | R | miners brought up | 2012-07-11 | cumulative
@fact t1 = 32 | missing | M | miners trapped | 2012-07-09 | snapshot
@fact t2 = 14 | missing | M | miners trapped | 2012-07-11 | snapshot
@fact d2 = 11 | deaths | M | miners found dead | 2012-07-11 | cumulative
@fact d3 = 25 | deaths | M | miners found dead | 2012-07-20 | cumulative
@fact dp = 168 | distance | M | metres of depth of the flooded gallery | - | constant
@fact w1 = 118 | distance | M | metres of depth of the water level | 2012-07-10 | snapshot
@fact w2 = 141 | distance | M | metres of depth of the water level | 2012-07-12 | snapshot
@fact pm = 6 | other | R | pumps | 2012-07-10 | snapshot
@fact pg = 90000 | other | R | litres a minute pumped | 2012-07-12 | snapshot
@fact na = 310 | other | R | rescuers | 2012-07-10 | snapshot
@fact ex = 500000 | other | J | rupees for each bereaved family | 2012-07-11 | plan | pledged
@fact ec = 700000 | other | B | rupees for each bereaved family | 2012-07-11 | plan | pledged
@fact tb = 300000000 | other | B | rupees a year for safety | 2012 | plan | pledged
@fact sh = 21:40 | clock | M | hour when the water broke in | 2012-07-09 | constant
@fact sa = 620 | jobs | M | miners on the rolls | 2012 | constant
@fact vi = 9 | other | D | safety violations found before | 2012-03 | constant
@fact y5 = 52 | deaths | O | miners killed in the flood of 1995 | 1995 | constant
@fact ht = 26 | age | R | age of the youngest miner brought up | 2012-07-11 | constant
@rel diff t1 = ug - r1
@rel sum ug = r2 + t2 + d2
@rel sum ug = r2 + d3
@trap t1 t2 :: the number fell as men came up
@trap r1 r2 :: more came up
@trap d2 d3 :: the last bodies
@trap d3 y5 :: another mine
@trap ex ec :: two payers
@trap w1 w2 :: the level sank

@doc a-wire | wire agency | 2012-07-10
At least {32|t1} trapped in flooded Indian coal mine

RANCHI, July 10 (Tigris & Ganga) - Water from an abandoned shaft burst into a coal mine in eastern India, trapping {32|t1|t=Monday night|by=officials} miners Monday night, officials said. {Forty-one|r1|^} of the {73|ug} on shift reached the surface.

It broke in at {9:40 p.m.|sh}, in a gallery {168|dp} metres down. The water stands at {118|w1|t=Tuesday|by=the Directorate of Mine Safety} metres below ground Tuesday, said the Directorate of Mine Safety.

{Six|pm} pumps are at work and {310|na|by=Bhumi Coal Ltd} rescuers on the ground, according to the owner, Bhumi Coal Ltd.

India's worst such flood in recent memory, at Putki in 1995, killed {52|y5}.

@doc b-paper | Dhanbad daily | 2012-07-12
{Fourteen|t2} below, {eleven|d2} above in sheets

By Ashwini Tirkey-Sen | Dhanbad | 12.07.12

{Fourteen|t2|t=late on Wednesday} men were still in the dark late on Wednesday, and {11|d2|^} had been carried up dead, on stretchers that were made from doors. {Forty-eight|r2|^} of their mates live. The youngest whom the divers brought out is {26|ht}.

The gallery is {168|dp} metres down; the water has been drawn to {141|w2|t=by this morning} by this morning at {90,000|pg} litres a minute.

Each family that has lost a man is promised {5 lakh|ex|by=Ranchi} rupees by Ranchi and {7 lakh|ec|by=the company} by the company.

Inspectors noted {nine|vi|t=in March|by=Inspectors} violations in March, which Bhumi Coal calls "paper". It has {620|sa} men on the rolls.

OPINION p4 · Tusu Cup 2-0 · Rasgulla Rs 12

@doc c-tv | Hindi news channel, transcript | 2012-07-11
BREAKING: {48|!d2} DEAD IN BARKADIH

ANCHOR: Barkadih. The figures are coming in now. {Forty-eight|!d2|t=this hour} bodies, this hour.

REPORTER: Yes, Kavita, people around me say that. They were down there at {168|dp} metres.

ANCHOR: And the water?

REPORTER: It came at {19:45|!sh}, I am told. The tea was still hot.

ANCHOR: How many in all?

REPORTER: {Seventy-three|ug} in the shift. Of a payroll of {620|sa}.

ANCHOR: There's money?

REPORTER: {Seven lakh|ec|by=management} from management; the state {five|ex|x=100000|by=the state} lakh.

ANCHOR: Safety?

REPORTER: Union leaders want {50 crore|!tb|by=Union leaders} a year, as it was promised.

ANCHOR: We'll go to an ad break. Two minutes.

@doc d-union | union's statement | 2012-07-21
Statement of the Colliery Workers' Union

As of yesterday {25|d3|t=As of yesterday|by=the union} comrades are dead at Barkadih, the union states. The last were raised at noon. In 1995, at Putki, we buried {52|y5} and said never again.

Management speaks of {30 crore|tb|by=Management} rupees per year for safety. In March nobody had given a rupee for the {nine|vi} violations. Suresh Oraon's mother, who has a promise of {5 lakh|ex} rupees from Ranchi in her hand, asked the chief minister, Mr Munda, whether that is what he would cost.

We demand an inquiry with {two|-} judges. The state's own rescuers, {310|na}, were more than the pit had pumps and lamps for: there were {six|pm|t=in the first night} pumps in the first night. Of the {73|ug} who went down, {41|r1|t=before midnight} were above before midnight and {48|r2|t=in the end} in the end. Our strike begins Monday, in {three|-} pits.

@doc e-feature | Kolkata weekly, reportage | 2012-08-05
The lamp room

At Barkadih a miner takes a lamp and leaves a brass token; when he comes up he returns the one and takes the other. So the lamp man, Budhan Mahto, knew before the company did. At midnight on the ninth there were {73|ug} tokens on his board. By two there were {32|t1|t=By two} and he sat down.

He has a clerk's memory. The water came through at {21:40|sh}, he will tell you, since that was when the telephone from the gallery, {168|dp} metres beneath his stool, rang once. The men who came up first, {forty-one|r1|t=before dawn} before dawn, came up the return airway with it at their chests. {Seven|-} more, whom the divers fetched on Wednesday, made {forty-eight|r2|t=on Wednesday}. The youngest, {twenty-six|ht}, asked for his token before he asked for water.

After that it was the other column. {Eleven|d2|t=on Wednesday night} on Wednesday night, {fourteen|t2|t=on Wednesday night} tokens still hanging. Mahto took down the last on the twentieth, and it made {twenty-five|d3|t=on the twentieth}.

In the office of Bhumi Coal they count in money. Each widow is owed {seven lakh|ec} by the firm and {five|ex|x=100000} lakh by Ranchi, and the {two|-} cheques may not, it emerges, be paid in at the same counter. The firm's annual report sets {30 crore|tb} rupees a year against the word safety. The inspectors had set {nine|vi|t=in March} other words against it, in March: barrier pillar, unsurveyed, old workings, and so on.

People here say Putki as people elsewhere say a year. {Fifty-two|y5} went at Putki, in 1995. Among the {620|sa} on the rolls of Barkadih are sons of {eight|-} of them.

The pumps, {six|pm|t=at first} at first and then {ten|-}, drew {90,000|pg} litres each minute when they were at their best. It took the level from {118|w1|t=on the Tuesday} metres on the Tuesday to {141|w2|t=on the Thursday} on the Thursday. Of the {310|na} who toiled above, Mahto remembers a cook.

He was asked by the inquiry whether the board could have been wrong. "Sir," he said, "it is a board."

— Nandini Lakra-Ghosh
