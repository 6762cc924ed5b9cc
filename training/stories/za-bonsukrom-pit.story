@story za-bonsukrom-pit
@topic Illegal gold pit collapses at Bonsukrom, Ghana
@subject V = Bonsukrom pit collapse | the collapse | the cave-in
@subject P = Ghana Police Service | the police | police
@subject N = NADMO | the disaster organisation
@subject M = Minerals Commission | the commission
@subject H = Bonsukrom Government Hospital | the hospital
@subject G = the government | the lands minister
@fact d1 = 9 | deaths | V | bodies recovered | 2028-05-30 | cumulative
@fact d2 = 16 | deaths | V | bodies recovered | 2028-06-02 | cumulative
@fact wom = 7 | deaths | V | women's bodies recovered | 2028-06-02 | cumulative
@fact res = 13 | rescued | V | people pulled out alive | 2028-05-30 | cumulative
@fact adm = 5 | injuries | H | people in hospital | 2028-05-31 | snapshot
@fact miss = 4 | missing | V | people missing by relatives | 2028-06-02 | snapshot
@fact dep = 24 | distance | V | metres of depth of the pit | 2028-05-30 | constant
@fact gram = 1190 | price | - | cedis for a gram of gold | 2028-05 | snapshot
@fact pit = 60 | other | M | pits in the district | 2028-05 | snapshot
@fact lic = 3 | other | M | licensed pits in the district | 2028-05 | snapshot
@fact exc = 11 | other | P | excavators seized | 2028-06-01 | cumulative
@fact arr = 6 | arrests | P | people arrested | 2028-06-02 | cumulative
@fact for = 2 | arrests | P | foreigners arrested | 2028-06-02 | cumulative
@fact riv = 5200 | other | M | turbidity of the river in NTU | 2028-04 | snapshot
@fact rivl = 500 | other | M | turbidity at which the water plant can work in NTU | - | constant | threshold
@fact forest = 34 | other | G | forest reserves with illegal mines | 2028 | snapshot
@fact foresta = 288 | other | G | forest reserves | 2028 | constant
@fact drop = 210 | other | - | pupils who left school for the pits | 2027-28 | cumulative
@fact year = 41 | deaths | M | people killed in illegal pits | 2027 | constant
@trap d1 d2 :: three days later
@trap pit lic :: all and licensed
@trap res adm :: rescued and in hospital
@trap riv rivl :: measured and limit
@trap forest foresta :: with mines and all
@trap d2 year :: this collapse and a whole year
@fact ban = 40 | duration | - | days of ban on mining | 2028-06-02 | plan
@fact tot = 22 | other | V | people pulled out dead or alive | 2028-05-30 | cumulative
@rel sum tot = d1 + res
@fact wage = 80 | price | - | cedis a day for carrying ore | 2028-05 | snapshot
@fact left = 140 | enrolment | - | pupils left at the school | 2028-05 | snapshot
@fact arr0 = 4 | arrests | P | people arrested | 2028-05-31 | cumulative
@fact year0 = 29 | deaths | M | people killed in illegal pits | 2026 | constant
@fact drone = 71 | other | - | pits seen by a drone | 2028-02 | snapshot
@fact pit0 = 52 | other | M | pits in the district | 2028-02 | snapshot
@fact fsh = 11.81 | rate | G | share of forest reserves with illegal mines in percent | 2028 | snapshot
@rel share fsh = forest / foresta
@fact exc27 = 120 | other | P | excavators seized | 2027 | constant
@fact excs = 101 | other | P | seized excavators not found later | 2027 | constant
@trap arr0 arr :: two days later
@trap year year0 :: two years

@doc a-wire | wire agency | 2028-05-31
{Nine|d1} killed as illegal gold pit caves in in Ghana

ACCRA (Interpress) - At least {nine|>d1|t=Tuesday|by=police} people died when an illegal gold mine in western Ghana collapsed on Tuesday after heavy rain, police said. {Thirteen|res|t=Tuesday} were pulled out alive; {five|adm|t=on Wednesday} were still in hospital on Wednesday.

The pit at Bonsukrom is {24|dep} metres deep, police said, and had been dug with excavators under cover of night.

High prices have drawn tens of thousands into the trade known as galamsey. A gram of gold fetches {1,190|gram} cedis ({88|-} dollars). {Forty-one|year|t=last year|by=the Minerals Commission} people died in such pits last year, according to the Minerals Commission.

The lands minister said soldiers would be sent. Illegal mines have been found in {34|forest} of the country's {288|foresta} forest reserves, he told parliament.

@doc b-daily | state-owned daily | 2028-06-03
Bonsukrom: {16|d2} bodies retrieved, search called off

Story: Akwasi Amoako-Tweneboah, Bonsukrom

THE search at the Bonsukrom mining pit was called off yesterday evening after {16|d2|t=yesterday evening|by=the National Disaster Management Organisation} bodies had been retrieved, the District Coordinator of the National Disaster Management Organisation (NADMO) said.

{Seven|wom|^} are women, who carry the ore. Families insist that {four|miss|by=Families} more are down there.

Police have arrested {six|arr} persons, {two|for} of them foreign nationals, and seized {11|exc|t=as of Thursday} excavators as of Thursday.

The Omanhene, Nana Kwaku Ameyaw IV, slaughtered {two|-} sheep and banned mining for {40|ban} days.

In the district there're {60|pit|by=an officer of the Minerals Commission} pits, an officer of the Minerals Commission disclosed; {three|lic} hold a licence.

Not far off, the Ankasa treatment plant has been shut since April. The river's turbidity was {5,200|riv|t=April} NTU; the plant can cope with {500|rivl}.

@doc c-radio | FM station news online | 2028-05-31
Pit of death: "my sister was to stop on Friday"

Source: Sankofa FM | 31.05.2028 | 09:41

The Assembly Man insists on {22|tot|t=by yesterday|by=The Assembly Man} people pulled out by yesterday: {nine|d1|^} dead, {thirteen|res|^} living.

Abena's sister carried ore for {80|wage} cedis a day. She had told her madam that she'd stop on Friday.

The hole goes down {24|dep} metres, as deep as a palm is tall, and then again.

At the local JHS {210|drop|by=the headmaster} pupils have left for the pits this school year, the headmaster says. He has {140|left} left.

Police: {four|arr0|t=as of this morning} arrests as of this morning.

Phone-in: {0302|-} 555 777

@doc d-ngo | environmental group's report | 2028-06-10
After Bonsukrom

{Sixteen|d2} people were buried on Saturday. We record here what was known before.

In 2027 the Commission counted {41|year} deaths in illegal pits. In 2026: {29|year0}.
– In February our drone showed {71|drone} pits around the town. Officially there were then {52|pit0|t=then}.
– The river: {5,200|riv|t=in April} NTU in April, a tenfold excess over what a plant can treat ({500|rivl}).
– Reserves: mines in {34|forest} of {288|foresta}, or {12 per cent|fsh|round}.
– Excavators: {11|exc} seized now. Of {120|exc27|t=in 2027} seized in 2027, {101|excs} were later "not found".

We ask for the list of owners.

