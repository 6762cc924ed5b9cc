@story yd-arequipa-neonatal
@topic Neonatal ward infections in a hospital in Arequipa, Peru: babies, bacteria, a pump, closed ward, blame
@subject W = neonatal ward of San Camilo | the neonatal ward | the ward
@subject H = San Camilo Hospital | San Camilo | the hospital
@subject M = health ministry in Lima | Lima | the health ministry
@subject R = regional health office | Geresa-Sur | the regional office
@subject D = Dr Yolanda Apaza | Apaza | the ward's head
@subject P = prosecutor Milagros Tejada | Tejada | the prosecutor
@subject I = national institute of health | the institute
@subject S = supplier Nutrivena | Nutrivena | the supplier
@subject F = families' committee | the families
@subject U = nurses' union
@fact d1 = 3 | deaths | W | babies dead of the infection | 2034-07-09 | cumulative
@fact d2 = 8 | deaths | W | babies dead of the infection | 2034-07-15 | cumulative
@fact d3 = 11 | deaths | W | babies dead of the infection | 2034-08-02 | constant
@fact df = 13 | deaths | F | babies dead of the infection on the families' list | 2034-07-30 | constant
@fact c1 = 9 | cases | W | babies infected | 2034-07-09 | cumulative
@fact c2 = 22 | cases | W | babies infected | 2034-07-15 | cumulative
@fact c3 = 28 | cases | W | babies infected | 2034-08-02 | constant
@fact rec = 17 | other | W | infected babies who recovered | 2034-08-02 | constant
@fact cf = 39.3 | rate | W | share of infected babies who died | 2034-08-02 | constant
@fact pre = 21 | cases | W | premature babies among the infected | 2034-08-02 | constant
@fact prs = 75 | other | W | share of premature babies among the infected | 2034-08-02 | constant
@fact wt = 1.4 | other | W | kilograms of median birth weight of the dead | 2034-08-02 | constant
@fact inc = 24 | other | W | incubators | - | constant
@fact bab = 41 | waiting | W | babies in the ward | 2034-07-07 | snapshot
@fact occ = 170.8 | other | W | occupancy of the ward | 2034-07-07 | snapshot
@fact nur = 5 | officers | W | nurses on a shift | 2034-07 | constant
@fact bn = 8.2 | rate | W | babies for each nurse | 2034-07-07 | snapshot
@fact bnn = 3 | rate | U | babies for each nurse by the norm | - | constant | threshold
@fact clo = 2034-07-10 | date | W | day on which the ward was closed | 2034-07-10 | constant
@fact mov = 19 | evacuated | W | babies moved to other hospitals | 2034-07-11 | constant
@fact day = 23 | duration | W | days for which the ward was closed | 2034-08-02 | constant
@fact dayp = 10 | duration | R | days for which the ward was closed | 2034-07-10 | plan
@fact bag = 640 | other | S | bags of infusion from the suspect lot | 2034-07 | constant
@fact bagu = 212 | other | H | bags of the suspect lot used | 2034-07-12 | constant
@fact bags = 428 | other | H | bags of the suspect lot seized | 2034-07-12 | constant
@fact tst = 60 | other | I | bags tested | 2034-07-20 | constant
@fact tsp = 9 | other | I | bags with the germ | 2034-07-20 | constant
@fact tss = 15 | other | I | share of bags with the germ | 2034-07-20 | constant
@fact env = 180 | other | I | swabs from the ward | 2034-07-20 | constant
@fact envp = 36 | other | I | swabs with the germ | 2034-07-20 | constant
@fact envs = 20 | other | I | share of swabs with the germ | 2034-07-20 | constant
@fact seq = 19 | other | I | strains compared | 2034-07-28 | constant
@fact seqm = 16 | other | I | strains that match the bags | 2034-07-28 | constant
@fact hos = 14 | other | S | hospitals that got the lot | 2034-07-13 | constant
@fact oth = 4 | cases | S | infected babies in other hospitals | 2034-07-25 | constant
@fact pmp = 12 | other | W | pumps out of order | 2034-07-01 | snapshot
@fact pmt = 30 | other | W | pumps | 2034-07-01 | constant
@fact let = 6 | other | D | letters asking for staff | 2034-06-30 | cumulative
@fact bud = 4800000 | budget | H | soles for the ward in the year | 2034 | plan
@fact buu = 1920000 | spending | H | soles spent on the ward | 2034-06-30 | cumulative
@fact bus = 40 | other | H | share of the ward's money spent | 2034-06-30 | snapshot
@fact comp = 50000 | damages | M | soles for each family | 2034-07-22 | plan | pledged
@fact sus = 4 | arrests | H | managers suspended | 2034-07-16 | constant
@fact det = 2 | arrests | P | people detained | 2034-07-29 | constant
@fact mar = 4000 | crowd | F | marchers | 2034-07-19 | constant
@fact marp = 1500 | crowd | R | marchers by the office's count | 2034-07-19 | constant
@fact bir = 5200 | other | H | births a year | 2033 | constant
@fact mort = 9.4 | rate | H | deaths per thousand newborns | 2033 | constant
@fact yr = 1986 | date | H | year of building | - | constant
@fact fine = 1100000 | damages | S | soles of fine | 2034-08-10 | constant
@fact old = 5 | deaths | - | babies dead of an infection at Juliaca-Norte in 2028 | 2028 | constant
@rel sum c3 = d3 + rec
@rel share cf = d3 / c3
@rel share prs = pre / c3
@rel share occ = bab / inc
@rel product bab = nur * bn
@rel sum bag = bagu + bags
@rel share tss = tsp / tst
@rel share envs = envp / env
@rel share bus = buu / bud
@trap d1 d2 :: six days apart
@trap d3 df :: the official and the families' list
@trap c2 c3 :: infected by mid-July and in all
@trap bab inc :: babies and incubators
@trap bn bnn :: real and prescribed load
@trap dayp day :: planned and real closure
@trap bagu bags :: used and seized
@trap tsp c1 :: nine bags and nine babies
@trap tss envs :: bags and swabs
@trap mar marp :: two counts of a march
@trap bud buu :: budget and spending
@trap hos seqm :: hospitals and strains

@doc a-wire | wire agency | 2034-07-11
Peru hospital shuts newborn ward after {three|d1} babies die

LIMA, July 11 (Planalto) - A public hospital in Arequipa closed its neonatal ward on {Monday|clo|v=2034-07-10} after a bacterial infection that had killed {three|d1|t=by Sunday|by=the regional health office} babies and infected {nine|c1|^} by Sunday, the regional health office said.

{Nineteen|mov} babies were moved to other hospitals. The ward of San Camilo has {24|inc} incubators and held {41|bab|t=last Friday} babies last Friday, {171|occ|round} percent of what it was built for.

It will stay shut for {10|dayp|by=the office} days, the office said. The bacterium, a Serratia, lives in moist places.

San Camilo, built in {1986|yr}, has {5,200|bir} births a year; of every thousand newborns {9.4|mort} die.

At Juliaca-Norte in 2028 an infection killed {five|old|t=in 2028} babies.

@doc b-daily | Arequipa daily, English digest | 2034-07-17
{Eight|bn|round} babies to a nurse

By Fiorella Quispe Lindgren

In Doctor Yolanda Apaza's drawer there are copies of {six|let} letters. They're addressed to the director, they're polite, and each one ends with a number. The last, of June, says: {eight|bn|round}. So many newborns has each of {five|nur} nurses of a shift. The union's norm is {three|bnn}.

{Eight|d2|t=by Saturday|by=the regional office} is also the number of the dead by Saturday, by the regional office's count; {22|c2|^} were infected.

The infection may have come in a bag. Nutrivena, a supplier in Lima, had delivered {640|bag} bags of infusion from one lot. {212|bagu} were used, {428|bags} seized on Wednesday. {Fourteen|hos} hospitals got the lot. Or else it came from a pump: of {30|pmt} in the ward {12|pmp|t=at the start of the month} were broken at the start of the month, and the rest went from cot to cot.

The ward had {4.8 million|bud} soles for this year, of which {1.92 million|buu|t=by the end of June} had been spent by the end of June: {40 percent|bus}. The director calls this "execution in process". He and {three|-} others are suspended.

"They gave me a box," says Nélida Mamani, {22|-}, "and a form for the box."

Melgar {2|-}, Cienciano {1|-}. UV index {14|-}.

@doc c-lab | institute's technical note | 2034-07-28
Serratia marcescens, San Camilo: laboratory findings

Infusion bags tested: {60|tst}; positive: {9|tsp} ({15%|tss}).
Environmental swabs: {180|env}; positive: {36|envp} ({20%|envs}), mostly pumps and one basin.
Patient strains compared by sequencing: {19|seq}; identical to the bags: {16|seqm}. The remainder belong to a second strain found in the basin.

Cases in other hospitals that received the lot: {4|oth|t=to 25 July} (to 25 July), none fatal.

It is concluded that contaminated bags introduced the germ and that the ward spread it.

Note INS-{0728|-}. Sequences deposited.

@doc d-tv | TV magazine transcript | 2034-07-30
CUARTO OSCURO, Channel 6

HOST: The ministry says how many?

REPORTER: {Ten|!d3|by=The ministry}, as of tonight. The families' committee has {thirteen|df|by=The families' committee}, with names and a photograph for each except one.

HOST: And they marched.

REPORTER: On the nineteenth, {four thousand|mar|by=they} of them, they say; the regional office saw {fifteen hundred|marp|v=1500|by=the regional office}.

HOST: The prosecutor?

REPORTER: Milagros Tejada had {two|det} people detained yesterday. She's got a delivery note which speaks of {eight hundred and forty|!bag|by=a delivery note} bags, when the supplier admits {six hundred and forty|bag|by=the supplier}. Where are {two hundred|-} bags?

HOST: Lima offers money.

REPORTER: {Fifty thousand|comp} soles a family. One father tore it up. It was only a photocopy, he said, he's keeping the original.

@doc e-wire2 | wire agency | 2034-08-03
Peru hospital reopens ward where {11|d3} babies died

AREQUIPA, Peru, Aug 3 (Planalto) - San Camilo Hospital reopened its neonatal ward on Wednesday after {23|day} days. {Eleven|d3} babies of {28|c3} who were infected died there, {39 percent|cf|round}; {17|rec} recovered.

{Twenty-one|pre} of the {28|c3} had been born too early, {three in four|prs|v=75}. The median birth weight of the dead was {1.4|wt} kilograms.

The health ministry said the ward now has {14|-} nurses on each shift and {18|!inc|by=The health ministry} incubators "as before".

Nutrivena faces a fine. The ministry of women said it would plant a tree for each child; the families asked for {13|df} trees.

@doc f-brief | regulators' newsletter | 2034-08-11
Nutrivena fined {1.1 million|fine} soles

The drugs authority fined Nutrivena {1.1 million|fine} soles, about {1,700|-} soles for each of the {640|bag} bags. The plant may resume after {two|-} clean inspections.

San Camilo's {four|sus} suspended managers have appealed. The regional office's closure order of {10 July|clo|v=2034-07-10} had foreseen {10|dayp} days.

Also: {3|-} recalls of baby formula; new form 7-B.
