@story v1-bolivia-los-tajibos
@topic Two years of land redistribution in Bolivia's lowlands and the case of the estate Los Tajibos, June and July 2039
@subject R = land redistribution programme | the programme | the land law | the reform | Law 1702
@subject S = Santa Cruz | Santa Cruz department | the east
@subject B = Beni | Beni department
@subject P = Pando | Pando department
@subject I = land institute INRA | INRA | the land institute | the institute | director Nilda Choque-Farah | Choque-Farah
@subject L = Los Tajibos estate | Los Tajibos | the estate | the hacienda
@subject H = Heriberto Saucedo-Kühn | Saucedo-Kühn | the owner | don Heriberto | the rancher
@subject C = Chamber of Agriculture of the East | the Chamber | the growers | landowners | owners
@subject J = agrarian court | the court | the Sucre judges | the judges
@subject M = Landless Peasants' Federation | the federation | the landless | settlers
@subject K = San Ramón clash | the clash | the clash at San Ramón | the eviction
@subject O = Encuestas Illimani | Illimani | the pollster
@subject G = the government | La Paz | the state | the ministry
@fact tg = 1800000 | area | R | hectares to hand over | by 2044 | plan | pledged
@fact idn = 642300 | area | I | hectares found idle | 2039-06-30 | cumulative
@fact ex = 418700 | area | I | hectares expropriated | 2039-06-30 | cumulative
@fact ha = 236400 | area | R | hectares handed over | 2039-06-30 | cumulative
@fact haP = 13.1 | other | R | share of the target handed over | 2039-06-30 | snapshot
@fact hs = 141900 | area | S | hectares handed over | 2039-06-30 | cumulative
@fact hb = 68200 | area | B | hectares handed over | 2039-06-30 | cumulative
@fact hp = 26300 | area | P | hectares handed over | 2039-06-30 | cumulative
@fact fa = 9850 | other | R | families with land | 2039-06-30 | cumulative
@fact faT = 60000 | other | R | families to get land | by 2044 | plan | pledged
@fact faW = 47300 | waiting | M | families on the waiting list | 2039-06-30 | snapshot
@fact av = 24 | area | R | hectares for a family on average | 2039-06-30 | snapshot
@fact wo = 44 | other | R | share of titles in a woman's name | 2039-06-30 | snapshot
@fact ab = 1280 | other | R | families that left their plot | 2039-06-30 | cumulative
@fact abP = 13 | other | R | share of families that left their plot | 2039-06-30 | snapshot
@fact cr = 3620 | other | R | families with a loan | 2039-06-30 | cumulative
@fact crP = 36.8 | other | R | share of families with a loan | 2039-06-30 | snapshot
@fact crA = 18000 | other | R | bolivianos of loan for a family | - | constant
@fact crT = 65160000 | spending | R | bolivianos lent | 2039-06-30 | cumulative
@fact pG = 1150 | price | G | bolivianos paid for a hectare | - | constant
@fact pO = 3900 | price | C | bolivianos asked for a hectare | 2039 | plan | hypothetical
@fact pJ = 2480 | price | J | bolivianos awarded for a hectare | 2039-07-02 | constant
@fact pd = 312000000 | spending | G | bolivianos of compensation paid | 2039-06-30 | cumulative
@fact bu = 540000000 | budget | G | bolivianos set aside for compensation | 2039 | plan | pledged
@fact puP = 57.8 | other | G | share of the compensation budget used | 2039-06-30 | snapshot
@fact la = 18640 | area | L | hectares in all | before 2039 | constant
@fact lt = 11200 | area | L | hectares taken | 2039-07-02 | constant
@fact lr = 7440 | area | L | hectares left to the owner | 2039-07-02 | constant
@fact lJ = 27776000 | damages | H | bolivianos awarded | 2039-07-02 | constant
@fact lG = 12880000 | damages | G | bolivianos offered for Los Tajibos | 2038 | constant | pledged
@fact age = 67 | age | H | years of age | 2039 | constant
@fact lim = 5000 | area | R | hectares above which an estate is examined | - | constant | threshold
@fact use = 50 | other | R | share of an estate that must be in use | - | constant | threshold
@fact dd = 3 | deaths | K | people killed | 2039-06-04 | cumulative
@fact di = 22 | injuries | K | people hurt | 2039-06-04 | cumulative
@fact da = 17 | arrests | K | people arrested | 2039-06-04 | cumulative
@fact occ = 340 | other | M | families who had occupied the estate | 2039-06-04 | snapshot
@fact pol = 180 | officers | K | police officers sent | 2039-06-04 | constant
@fact su = 214 | other | J | suits filed | 2039-06-30 | cumulative
@fact sd = 61 | other | J | suits decided | 2039-06-30 | cumulative
@fact sO = 44 | other | C | suits won | 2039-06-30 | cumulative
@fact sG = 17 | other | G | suits won | 2039-06-30 | cumulative
@fact yes = 57 | poll_share | O | people for the law | June 2039 | snapshot
@fact no = 35 | poll_share | O | people against the law | June 2039 | snapshot
@fact sz = 1204 | sample_size | O | people polled | June 2039 | constant
@fact me = 2.8 | margin_of_error | O | points of error | June 2039 | constant
@fact soy = 8.5 | rate | C | percent less soya | 2040 | plan | projected
@fact for = 31500 | area | R | hectares of forest cleared by new farms | 2039-06-30 | cumulative
@fact todo = 1563600 | area | R | hectares still to hand over | 2039-06-30 | snapshot
@fact todoC = 3877728000 | budget | G | bolivianos that the rest would cost at the court's price | - | plan | hypothetical
@fact own = 68 | other | C | share of farmland held by the largest owners | 2036 | constant
@rel share haP = ha / tg
@rel sum ha = hs + hb + hp
@rel product ha = fa * av
@rel share abP = ab / fa
@rel share crP = cr / fa
@rel product crT = cr * crA
@rel share puP = pd / bu
@rel diff lr = la - lt
@rel product lJ = lt * pJ
@rel product lG = lt * pG
@rel diff todo = tg - ha
@rel product todoC = todo * pJ
@rel sum sd = sO + sG
@race suits = sO sG
@race departments = hs hb hp
@trap tg idn :: target and found idle
@trap idn ex :: found idle and expropriated
@trap ex ha :: expropriated and handed over
@trap fa faT :: families served and to be served
@trap faT faW :: target and waiting list
@trap pG pJ :: the state's and the court's price
@trap la lt :: the estate and the part taken
@trap pd bu :: paid and set aside
@trap lJ lG :: awarded and offered
@trap su sd :: filed and decided
@trap yes no :: for and against

@doc andes-wire | wire agency | 2039-07-02
Bolivian court doubles payout for seized ranch in test of land reform

SUCRE, July 2 (Andes Wire) - Bolivia's agrarian court on Saturday upheld the seizure of most of one of the largest ranches in the east but ruled that the state must pay more than twice what it offered.

The owner of Los Tajibos, Heriberto Saucedo-Kühn, {67|age}, is to receive {27.8 million|lJ|by=the court} bolivianos for {11,200|lt} hectares, or {2,480|pJ|by=the court} a hectare, the court said. The government pays {1,150|pG} under its tariff and had offered {12.9 million|lG|by=The government}. Landowners say the market price is {3,900|pO|by=Landowners}.

Saucedo-Kühn keeps {7,440|lr} hectares.

The ruling is one of the first of weight under a 2037 law that examines all estates above {5,000|lim} hectares and takes those of which less than {half|use|v=50} is in use. By the end of June the land institute INRA had identified {642,300|idn|t=By the end of June} idle hectares, expropriated {418,700|ex|t=By the end of June} and handed {236,400|ha|t=By the end of June} to {9,850|fa|t=By the end of June} families.

The target is {1.8 million|tg|t=by 2044} hectares and {60,000|faT|t=by 2044} families by 2044.

{Three|dd|t=last month} people were killed and {22|di|t=last month} injured last month when police evicted {340|occ} families who had occupied part of the ranch.

@doc el-cambuto | regional daily, Santa Cruz | 2039-07-03
Don Heriberto wins and loses

He heard it on the radio of his pickup, at the gate, because inside there's no signal. {Seven thousand four hundred and forty|lr} hectares. "So my grandfather worked {eleven thousand|~lt} for the devil," said Heriberto Saucedo-Kühn, and drove in.

Los Tajibos measured {18,640|la|t=until yesterday} hectares until yesterday. The judges leave him {7,440|lr}, with the house, the airstrip and the cemetery. For the rest there will be money: {27,776,000|lJ} bolivianos, some day. The treasury has {540 million|bu|t=for this year} set aside for this year and had spent {312|pd|x=1000000} of it by the time the ruling came.

The Chamber of Agriculture was celebrating the price more than the verdict. Its lawyer, Rosmery Antelo-Haddad, counted on her fingers: {214|su} suits, {61|sd} decided, {44|sO} of them won by owners. "Only {17|sG} by La Paz!"

Harvests will suffer all the same, the Chamber believes. It expects {8.5%|soy|t=next year|by=the Chamber} less soya next year.

At San Ramón, where the shooting was on 4 June, somebody has painted a number on the water tank: {4|?dd}. The prosecutor's file says {three|dd|by=The prosecutor's file} dead. The town is counting a child born too early.

Cattle, Santa Cruz: steer 21.40 Bs/kg. Oriente 1, Blooming 1. Surazo expected, minimum 9 degrees

@doc inra-informe | government report summary | 2039-07-07
INRA – HALF-YEAR REPORT (to 30 June 2039)

Delivered: {236,400|ha|t=to 30 June 2039} hectares, being {13.1%|haP|^} of the goal of {1.8 million|tg}.
Of which Santa Cruz {141,900|hs}, Beni {68,200|hb}, Pando {26,300|hp}.
Beneficiary families: {9,850|fa}; mean plot {24|av} hectares. Titles issued to women: {44%|wo}.
In the pipeline: {418,700|ex} hectares expropriated in all; {642,300|idn} declared idle.
Credit: {3,620|cr} families, Bs {18,000|crA} each; {36.8%|crP} of beneficiaries.
Compensation: paid {312 million|pd}, i.e. {57.8%|puP} of the sum budgeted for the year ({540 million|bu}).

Director Nilda Choque-Farah: "There are {47,300|faW} families on the federation's list. At today's speed their grandchildren will thank us. We must be three times as fast."

On judgments contrary to the tariff of Bs {1,150|pG}, the Institute reserves all rights. The offer for Los Tajibos of Bs {12.88 million|lG} was calculated correctly.

Calle Junín 745, La Paz. Toll-free 800-10-3737

@doc london-field | British weekly, foreign page | 2039-07-09
Bolivia's second harvest

When the law passed, {a twentieth|-} of Bolivia's farmers held {68%|own} of its farmland. Two years on, {236,400|!ha|force|t=Two years on} acres have changed hands, and the question in the lowlands is no longer whether but at what price.

The answer from Sucre is {2,480|pJ|by=Sucre} bolivianos a hectare. That is a good deal less than the {3,900|pO|by=landowners} landowners ask and a good deal more than La Paz can afford. At that rate the programme's remaining {1.56 million|todo} hectares would cost close to {3.9 billion|~todoC}.

Politically it pays. {57%|yes|by=Illimani} of those asked by Illimani in June support the reform and {35%|no|^} oppose it. Economically the returns are slow. Of {9,580|!fa} families only {3,620|cr} have got the promised credit, {65 million|crT} bolivianos in total. {Forty-four per cent|wo} of the titles are in women's names, a quiet revolution in a region of loud men.

Then there is the forest. By the institute's satellite count the newcomers have felled {31,500|for|by=the institute's satellite count} hectares. The ranchers, who felled the rest, are appalled.

Subscribe and save 40%. In this issue: Caspian caviar, p 31; Letters, p 58

@doc tierra-federation | federation bulletin | 2039-07-10
TIERRA YA! Bulletin 64

Compañeras, compañeros!

1. The judges of the rich have spoken: {27.8 million|lJ} for the man who let {11,200|lt} hectares lie fallow. A teacher would work for it for six hundred years.

2. Of the {340|occ} families of San Ramón who slept under plastic at Los Tajibos, none has been given a metre. {Seventeen|da} of ours were carried off that day by {180|pol|s=policemen} policemen. {Eleven|-} are still inside.

3. They like to say that we sell and go away. The facts: {1,280|ab} families out of {9,850|fa} have left their plots. That's {23%|!abP}. And why? Because there is no road, no well, and the loan of {18,000|crA} bolivianos comes after the sowing, if it comes.

4. {47,300|faW} of us are waiting. The government promised {60,000|faT|by=The government} families their land. Promises don't grow in sand.

5. Courts: {61|sd} judgments, {44|!sG|s=the state} for the state and {17|!sO|s=owners} for owners, and still they moan!

Assembly: 23 July, 9 a.m., Coliseo de Montero. Bring your own plate. Quota 5 Bs.

@doc radio-yungas | radio, questions from listeners | 2039-07-05
"Ask Doña Berta": land

Caller from Caranavi: does the law touch my {12|-} hectares?
No, dear. It looks at those with more than {5,000|lim}, and only where not even {50|<use} per cent is being used.

How many people have received something?
At the end of June, {nine thousand eight hundred and fifty|fa|t=At the end of June} families. On average {twenty-four|av} hectares. Most of them in Santa Cruz, {141,900|hs} hectares of the total; the Beni got {68,200|hb} and Pando {26,300|hp}.

And the old gentleman on the news, what does he have left?
Of {18,640|la} he keeps {7,440|lr}. He is {67|age} and says he'll learn to walk smaller rounds.

Were there really dead people?
Yes. {Three|dd|t=on 4 June}, on 4 June. {Twenty-two|di|^} were hurt and {17|da|^} arrested. God rest them.

Do people want this law?
There is a survey: {57|yes|by=a survey} in favour, {35|no|^} against, in a hundred. They asked {1,204|sz}, and they say they may be off by {2.8|me} points. I'd ask them in Caranavi.

Is the state going broke over it?
It has paid {312 million|pd|t=this year}. It's allowed {540|bu|x=1000000|t=this year} this year. You work it out, I have a programme to do.
