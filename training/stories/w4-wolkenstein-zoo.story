@story w4-wolkenstein-zoo
@topic A German city zoo: yearly census, a fire in the ape house, visitors and prices, 2032
@subject Z = Tierpark Wolkenstein | the zoo | the Tierpark | zoo director Aylin Brandstetter | Brandstetter
@subject L = Zoo Leinetal | Leinetal | the rival zoo
@subject C = city of Wolkenstein | the city | the city council | city treasurer
@subject F = friends' association | the Förderverein | friends of the zoo
@subject B = fire brigade | the fire service | firefighters
@subject G = gorilla group | gorillas | gorilla
@subject O = orang-utans | orang-utan | orang
@subject P = prosecutor's office | prosecutors | the prosecutor
@subject I = insurer Nordmark | Nordmark | the insurer
@fact an31 = 3418 | other | Z | animals | 31 December 2030 | snapshot
@fact an32 = 3567 | other | Z | animals | 31 December 2031 | snapshot
@fact sp31 = 331 | other | Z | species | 31 December 2030 | snapshot
@fact sp32 = 326 | other | Z | species | 31 December 2031 | snapshot
@fact mam = 612 | other | Z | mammals | 31 December 2031 | snapshot
@fact bir = 874 | other | Z | birds | 31 December 2031 | snapshot
@fact rep = 413 | other | Z | reptiles and amphibians | 31 December 2031 | snapshot
@fact fsh = 1668 | other | Z | fish and invertebrates | 31 December 2031 | snapshot
@fact brn = 287 | other | Z | animals born | 2031 | constant
@fact gone = 138 | other | Z | animals that died or left | 2031 | constant
@fact vis30 = 742000 | crowd | Z | visitors in a year | 2030 | constant
@fact vis31 = 816200 | crowd | Z | visitors in a year | 2031 | constant
@fact visL = 1094000 | crowd | L | visitors in a year | 2031 | constant
@fact vis32 = 560000 | crowd | Z | visitors in a year | 2032 | plan | projected
@fact tic = 19.5 | price | Z | euros for an adult ticket | until April 2032 | snapshot
@fact ticN = 21 | price | Z | euros for an adult ticket | from April 2032 | plan
@fact ticC = 11 | price | Z | euros for a child's ticket | 2032 | snapshot
@fact ticL = 26 | price | L | euros for an adult ticket | 2032 | snapshot
@fact pass = 78 | price | Z | euros for a year's pass | 2032 | snapshot
@fact ape0 = 23 | other | Z | apes in the house | 16 February 2032 | snapshot
@fact dead1 = 8 | deaths | Z | apes killed | 17 February 2032 morning | cumulative
@fact dead2 = 11 | deaths | Z | apes killed | 20 February 2032 | cumulative
@fact deadG = 4 | deaths | G | apes killed | 20 February 2032 | cumulative
@fact deadO = 5 | deaths | O | apes killed | 20 February 2032 | cumulative
@fact deadC = 2 | deaths | Z | gibbons killed | 20 February 2032 | cumulative
@fact surv = 12 | rescued | Z | apes saved | 20 February 2032 | snapshot
@fact ageB = 47 | age | G | age of the silverback | 2032 | snapshot
@fact ageM = 34 | age | O | age of the oldest female | 2032 | snapshot
@fact kee = 3 | injuries | Z | keepers hurt by smoke | 17 February 2032 | constant
@fact ff = 94 | jobs | B | firefighters | 17 February 2032 | snapshot
@fact cAl = 02:18 | clock | B | time of the alarm | 17 February 2032 | constant
@fact cAr = 02:27 | clock | B | time of arrival | 17 February 2032 | constant
@fact cOu = 05:40 | clock | B | time the fire was out | 17 February 2032 | constant
@fact dam = 14000000 | damages | Z | euros of damage | 18 February 2032 | snapshot | projected
@fact ins = 9500000 | damages | I | euros of cover at most | - | constant | threshold
@fact reb = 32000000 | budget | C | euros for a new ape house | June 2032 | plan
@fact rebC = 12000000 | budget | C | euros for a new ape house from the city | June 2032 | plan | pledged
@fact rebI = 9500000 | budget | I | euros for a new ape house from the insurer | June 2032 | plan
@fact rebD = 10500000 | budget | F | euros for a new ape house from donors | June 2032 | plan
@fact don1 = 640000 | fundraising | F | euros of gifts | 24 February 2032 | cumulative
@fact don2 = 4170000 | fundraising | F | euros of gifts | 1 June 2032 | cumulative
@fact dnr = 58300 | other | F | people who gave | 1 June 2032 | cumulative
@fact yr = 1978 | date | Z | year the ape house was built | - | constant
@fact jobs = 146 | jobs | Z | employees | 2032 | snapshot
@fact kp = 71 | jobs | Z | keepers | 2032 | snapshot
@fact area = 32 | area | Z | hectares | - | constant
@fact sub = 5800000 | budget | C | euros of yearly subsidy | 2032 | plan
@fact mem = 6900 | other | F | members | 2032 | snapshot
@fact pros = 2 | other | P | suspects | May 2032 | snapshot
@fact det = 18 | other | Z | smoke detectors | 17 February 2032 | snapshot
@fact detX = 7 | other | Z | smoke detectors out of order | 17 February 2032 | snapshot
@rel sum an32 = mam + bir + rep + fsh
@rel diff anD = brn - gone
@fact anD = 149 | other | Z | animals more than a year before | 31 December 2031 | snapshot
@rel sum an32 = an31 + anD
@rel change vp = vis30 -> vis31
@fact vp = 10 | rate | Z | growth of visitors in percent | 2031 | constant
@rel diff vd = visL - vis31
@fact vd = 277800 | margin | L | visitors more than the other zoo | 2031 | constant
@rel sum dead2 = deadG + deadO + deadC
@rel diff surv = ape0 - dead2
@rel sum reb = rebC + rebI + rebD
@rel share dn = don2 / rebD
@fact dn = 39.71 | fundraising | F | share of the goal reached | 1 June 2032 | snapshot
@rel diff need = rebD - don2
@fact need = 6330000 | fundraising | F | euros still missing | 1 June 2032 | snapshot
@rel diff loss = dam - ins
@fact loss = 4500000 | damages | Z | euros of damage without cover | 18 February 2032 | snapshot | projected
@rel change tp = tic -> ticN
@fact tp = 7.69 | rate | Z | rise of the ticket in percent | April 2032 | plan
@rel diff d3 = dead2 - dead1
@fact d3 = 3 | deaths | Z | apes killed beyond the first count | 20 February 2032 | cumulative
@fact respD = 9 | duration | B | minutes from alarm to arrival | 17 February 2032 | constant
@trap reb area :: thirty-two million and thirty-two hectares
@trap dead1 dead2 :: the toll rose
@trap dead2 ticC :: eleven apes, eleven euros
@trap surv rebC :: twelve apes, twelve million
@trap kee d3 :: three keepers hurt, three apes more
@trap ins dam :: cover and damage
@trap don1 don2 :: gifts at two moments
@trap vis31 vis32 :: last year's visitors and this year's forecast
@trap tic ticN :: price before and after
@trap jobs kp :: employees and keepers
@trap an31 an32 :: two censuses

@doc a-regional | regional newspaper | 2032-01-09
Stocktaking with a ladder: Wolkenstein zoo counts {3,567|an32} animals

Whoever has tried to count cardinal tetras knows why zoo director Aylin Brandstetter calls the annual census "my least favourite week". The result, announced yesterday: {3,567|an32|t=at the end of the year} animals at the end of the year, {149|anD} more than twelve months before ({3,418|an31|t=twelve months before}).

The largest share, {1,668|fsh|^}, consists of fish and invertebrates. There follow {874|bir} birds, {612|mam} mammals and {413|rep} reptiles and amphibians. The number of species is down from {331|sp31} to {326|sp32}, deliberately: the Tierpark wants to keep fewer kinds in more room.

{287|brn} animals were born or hatched in 2031; {138|gone} died or moved elsewhere.

The zoo was also fuller on the other side of the fence. {816,200|vis31|t=last year} visitors came last year, {ten per cent|vp} more than in 2030 ({742,000|vis30|t=2030}). That still leaves it {277,800|vd} behind Zoo Leinetal, which has {26|ticL} euros at the gate for adults. In Wolkenstein it is {19.50|tic} euros, and {21|ticN|t=from April} from April; children pay {11|ticC}.

The Tierpark covers {32|area} hectares and has {146|jobs} employees, {71|kp} of whom are keepers. The city supports it with {5.8 million|sub|t=this year} euros this year.

@doc b-agency | news agency | 2032-02-17
{Eight|dead1} great apes die in fire at German zoo

WOLKENSTEIN, Germany (TPA) - A fire destroyed the ape house of a zoo in central Germany early on Tuesday, killing at least {eight|>dead1|t=early on Tuesday|by=director Aylin Brandstetter} animals, director Aylin Brandstetter said.

The alarm was raised at {2.18 a.m.|cAl} and the first engines were there {nine|respD} minutes later, at {2.27|cAr}. The flames were put out at {5.40|cOu} by {94|ff} firefighters. {Three|kee} keepers who had run into the building were treated for smoke inhalation.

{Twenty-three|ape0|t=on Monday night} apes were in the house on Monday night: gorillas, orang-utans and gibbons. Silverback Massimo, {47|ageB}, is among the dead. Several animals were still unaccounted for.

The house was built in {1978|yr} and had {18|det} smoke detectors. A police spokesman put the damage at "a two-digit million amount".

Tierpark Wolkenstein had {816,200|vis31|t=last year} visitors last year. It will be closed until further notice.

@doc c-tabloid | tabloid website | 2032-02-21
GOODBYE, MASSIMO
The night the gorillas screamed + What the keepers saved + Who must pay now

They carried him out under a tarpaulin, {210|-} kilos, on a pallet. Massimo was {74|!ageB} years old and had outlived four directors.

Now we know the whole terrible truth: {ELEVEN|dead2|t=Now} apes are dead, {three|d3} more than was first feared. {Five|!deadG|t=Now} gorillas, {five|deadO|t=Now} orang-utans, {two|deadC|t=Now} gibbons. Hero keeper Jonas W. (28) dragged a baby orang out by its blanket. {Twelve|surv} animals live, among them Sari, at {34|ageM} the oldest orang female in the country.

Why did nobody hear the alarm? BLICK INS LAND has learnt that of {18|det} detectors {7|detX|by=BLICK INS LAND} were broken. The fire brigade, called at {2.18|cAl}, needed {19|!respD} minutes to reach the gate and was on the spot at {2.27|cAr}.

The zoo reckons with damage of {14 million|dam|by=The zoo} euros. Its insurer, Nordmark, pays {9.5 million|ins} at the very most. "We're {4.5 million|loss|by=Brandstetter} short before we have laid one brick," says Brandstetter (51).

+++ 3 cheap flights to the sun +++ Lotto: 6 aus 49 – 3, 11, 17, 29, 38, 41 +++

@doc d-public | public radio magazine, manuscript | 2032-05-19
Presenter: Three months after the fire in the ape house at Wolkenstein, prosecutors have identified {two|pros|by=prosecutors} suspects, both electricians. Dagny Olufsen reports.

Olufsen: Grass has been sown where {eleven|dead2} apes died: {four|deadG} gorillas, {five|deadO} orang-utans and {two|deadC} gibbons. A woman has laid a banana on the fence.

Sound: spade, gravel

Olufsen: {Twelve|surv} apes survived. They live at Zoo Leinetal for now, {an hour|-} by lorry. Leinetal is the bigger of the two houses, with over {a million|>visL|t=in 2031} visitors in 2031. Wolkenstein expects about {560,000|vis32|t=this year|by=Wolkenstein} this year. That's the price of having been shut until the {third of April|-}, and of an empty place where the gorillas were.

Brandstetter: A year's pass costs {78|pass} euros. People cancelled {400|-} and then wrote to say they would like to keep paying. I don't know what to call that.

Olufsen: Of the {18|det} detectors in the old building {seven|detX} didn't work. It's why {two|pros} men from a maintenance firm are under investigation. The prosecutor stresses that it was the wiring, from {1987|!yr}, the year the house was built, that burned.

Presenter: And the animals' keepers, {71|kp} people?

Olufsen: {Three|kee} were in hospital that night. All are back at work.

@doc e-business | regional business weekly | 2032-06-11
Who will build the new ape house?
Standort Mitte 24/2032

The city council will vote on Thursday on what would be the costliest building for apes in the state: {32 million|reb} euros. City treasurer Ottokar Nwosu's plan rests on three legs. {Twelve million|rebC|by=City treasurer Ottokar Nwosu's plan} would come from the city, {9.5 million|rebI|^} from Nordmark's policy, and {10.5 million|rebD|^} from donors.

The third leg is the thinnest. By the beginning of the month the friends' association, with its {6,900|mem} members, had gathered {4.17 million|don2|t=By the beginning of the month}, or {44%|!dn} of its share. It began well, with {640,000|don1|t=in the first week} in the first week; since Easter the stream has dried up. {58,300|dnr} people gave. "We lack {6.33 million|need|by=Otilia Krahn}," says its chairwoman, Otilia Krahn.

The zoo does what it can with prices. Adults have paid {21|ticN|t=since April} euros since April, {7.7%|tp} more than before. In Leinetal it's {26|ticL}. But with {560,000|vis32|t=in 2032|by=the zoo} visitors in 2032, as the zoo expects, after {816,200|vis31}, a higher ticket won't fill the hole, and the subsidy of {5.8 million|sub} is frozen.

There remains the uninsured part of the loss: {14 million|dam|by=the loss adjusters} euros, say the loss adjusters, against a ceiling of {9.5|ins|x=1000000} million.

DAX 31,204 −0.4% | Heating oil €118.30/100 l
