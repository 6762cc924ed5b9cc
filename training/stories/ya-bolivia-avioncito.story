@story ya-bolivia-avioncito
@topic Drug seizure and police scandal at an airstrip in Bolivia's Beni: from the raid to the sentencing of the colonel
@subject R = raid on La Esperancita | raid | seizure | operation
@subject F = FELCN | anti-drug police | special force
@subject C = Colonel Wilder Antezana Roca | Antezana | the colonel
@subject G = Osmar "Camba" Suárez Melgar | Suárez Melgar | Camba | rancher
@subject P = prosecutor's office | prosecutor Noemí Chambi | prosecution
@subject M = interior minister Álvaro Peñaranda | Peñaranda | minister | government
@subject A = the plane | Cessna 210 | light aircraft
@subject T = Trinidad anti-corruption court | court | the judges
@subject D = Dircabi | seized assets office | assets office
@subject O = opposition | Senator Maricruz Vaca | Vaca
@subject U = UNODC | UN drugs office
@fact kg1 = 600 | other | R | kilograms of cocaine said to be seized | 2036-04-03 | constant
@fact kg2 = 472 | other | R | kilograms of cocaine seized | 2036-04-05 | constant
@fact pkt = 472 | other | R | packets of cocaine seized | 2036-04-05 | constant
@fact kgd = 391 | other | F | kilograms of cocaine handed to the depot | 2036-04-11 | constant
@fact lost = 81 | other | F | kilograms of cocaine that disappeared | 2036-06 | constant
@fact val = 1180000 | other | R | dollars that the cocaine was worth in Bolivia | 2036-04 | constant
@fact vkg = 2500 | price | R | dollars for a kilogram of cocaine in Bolivia | 2036 | constant
@fact vbr = 9000 | price | R | dollars for a kilogram of cocaine in São Paulo | 2036 | constant
@fact cash = 214000 | other | R | dollars of cash seized | 2036-04-03 | constant
@fact fuel = 1800 | other | R | litres of aviation fuel seized | 2036-04-03 | constant
@fact gun = 7 | other | R | weapons seized | 2036-04-03 | constant
@fact len = 950 | distance | R | metres of runway | - | constant
@fact t0 = 05:30 | clock | R | time of the raid | 2036-04-03 | constant
@fact off = 34 | officers | F | officers in the raid | 2036-04-03 | constant
@fact hel = 2 | other | F | helicopters in the raid | 2036-04-03 | constant
@fact ar1 = 5 | arrests | F | people arrested | 2036-04-03 | cumulative
@fact fled = 3 | other | F | people who fled | 2036-04-03 | constant
@fact dead = 1 | deaths | R | people killed | 2036-04-03 | cumulative
@fact ar2 = 16 | arrests | P | people arrested | 2036-07-30 | cumulative
@fact pol = 9 | arrests | P | police officers arrested | 2036-07-30 | cumulative
@fact civ = 7 | arrests | P | civilians arrested | 2036-07-30 | cumulative
@fact strp = 41 | other | F | airstrips destroyed this year | 2036-04 | cumulative
@fact stry = 118 | other | F | airstrips destroyed in the year | 2035 | cumulative
@fact lab = 27 | other | F | laboratories destroyed this year | 2036-04 | cumulative
@fact sz35 = 24.6 | other | F | tonnes of cocaine seized in the year | 2035 | cumulative
@fact sz34 = 20.5 | other | F | tonnes of cocaine seized in the year | 2034 | cumulative
@fact szp = 20 | rate | F | increase in cocaine seized | 2035 | constant
@fact coca = 31200 | area | U | hectares of coca | 2035 | constant
@fact coc4 = 30000 | area | U | hectares of coca | 2034 | constant
@fact lim = 22000 | area | U | hectares of coca allowed by law | - | constant | threshold
@fact cow = 2300 | other | D | cattle seized | 2036-08 | cumulative
@fact ran = 4 | other | D | ranches seized | 2036-08 | cumulative
@fact ha = 8900 | area | D | hectares of ranches seized | 2036-08 | cumulative
@fact tot = 6100000 | other | D | dollars of assets seized | 2036-08 | cumulative
@fact totr = 4900000 | other | D | dollars of ranches and cattle seized | 2036-08 | cumulative
@fact toto = 1200000 | other | D | dollars of other assets seized | 2036-08 | cumulative
@fact brb = 180000 | other | C | dollars of bribes received | 2037-05 | constant
@fact mon = 30000 | price | C | dollars of bribe each month | 2037-05 | constant
@fact nmo = 6 | duration | C | months of bribes | 2037-05 | constant
@fact sal = 1450 | other | C | dollars of monthly salary | 2036 | snapshot
@fact srv = 27 | duration | C | years of service | 2036 | snapshot
@fact ask = 25 | sentence | P | years sought for the colonel | 2037-05-10 | constant
@fact sen = 18 | sentence | C | years of prison | 2037-05-21 | constant
@fact seng = 22 | sentence | G | years of prison | 2037-05-21 | constant
@fact con = 12 | other | T | people convicted | 2037-05-21 | constant
@fact acq = 2 | other | T | people acquitted | 2037-05-21 | constant
@fact acc = 14 | other | T | accused at the trial | 2037-02 | constant
@fact wit = 36 | other | T | witnesses heard | 2037-05 | constant
@fact aud = 19 | other | P | recordings filed as evidence | 2037-02 | constant
@fact rot = 210 | officers | M | officers transferred | 2036-07 | cumulative
@fact poly = 640 | officers | M | officers to take a lie test | 2037 | plan | pledged
@fact cla = 200 | other | O | kilograms of cocaine that disappeared according to the opposition | 2036-06 | constant
@rel diff lost = kg2 - kgd
@rel product val = kg2 * vkg
@rel sum ar2 = pol + civ
@rel change szp = sz34 -> sz35
@rel sum tot = totr + toto
@rel product brb = mon * nmo
@rel sum acc = con + acq
@rel diff exc = coca - lim
@fact exc = 9200 | area | U | hectares of coca above the legal limit | 2035 | constant
@trap kg1 kg2 :: first announcement and weighing
@trap kg2 kgd :: seized and handed over
@trap lost cla :: prosecution's and opposition's figure
@trap ar1 ar2 :: later arrests
@trap vkg vbr :: prices in two countries
@trap strp stry :: part of a year and a year
@trap coca lim :: grown and allowed
@trap sen seng :: two sentences
@trap ask sen :: sought and given
@trap mon sal :: bribe and salary
@trap pol civ :: police and civilians
@trap rot poly :: transferred and to be tested

@doc a-minister | minister's posts and press note | 2036-04-03
INTERIOR MINISTRY - IMMEDIATE NOTE

HARD BLOW TO DRUG TRAFFICKING IN BENI

Minister Álvaro Peñaranda reported that at {05:30|t0} today {34|off} troops of the FELCN, in {two|hel} helicopters, descended on the ranch La Esperancita, municipality of Santa Rosa del Yata-Norte.

Preliminary result: around {600|~kg1|t=Preliminary result} kilos of cocaine hydrochloride; a Cessna 210 with Brazilian matricula; {USD 214,000|cash}; {1,800|fuel} litres of fuel; {seven|gun} firearms; a runway of {950|len} metres.

{Five|ar1|t=today} apprehended. {Three|fled} persons fled into the scrub. {One|dead} pilot died in an exchange of fire.

So far this year {41|strp|t=So far this year} clandestine strips and {27|lab} laboratories have been destroyed.

"Nobody is untouchable," tweeted Peñaranda. 3.2K likes.

@doc b-wire | wire agency | 2036-06-18
Bolivia probes how {81|lost} kilos of seized cocaine vanished

LA PAZ, June 18 (Austral) - Bolivian prosecutors are investigating police officers over the disappearance of {81|lost|by=prosecutors} kg of cocaine after a raid in April, in the biggest scandal to touch the anti-drug force in years.

The drug was weighed at {472|kg2|t=two days after} kg two days after the raid, in {472|pkt} packets. What reached the depot in La Paz on April 11 was {391|kgd|t=on April 11}.

Senator Maricruz Vaca says {200|cla|by=Senator Maricruz Vaca} kg is missing, counting from the minister's first announcement of {600|kg1|by=the minister's first announcement}.

At Bolivian prices of about {$2,500|vkg} a kilo the haul was worth {$1.18 million|val}. In São Paulo a kilo fetches {$9,000|vbr}.

Bolivia seized {24.6|sz35|t=last year} tonnes of cocaine last year, {20%|szp} more than the {20.5|sz34|t=of 2034} of 2034, and blew up {118|stry|t=last year} airstrips. The UN drugs office says it grew {31,200|coca|t=in 2035} hectares of coca in 2035, well above the {22,000|lim} the law allows.

@doc c-tabloid | Santa Cruz tabloid | 2036-07-31
COLONEL, WHERE'S THE WHITE STUFF?

By La Lechuza

He has {27|srv} years of service, a medal for honesty and, since Tuesday, a bunk in Palmasola.

Colonel Wilder Antezana earned {$1,450|sal} a month. His wife drove a car of 90 thousand. "Savings," says she.

With him there are already {sixteen|ar2|t=already} in the shade: {eleven|!pol} in uniform and {seven|civ} without.

From a whisper in the barracks: the packets were of one kilo each and the count was easy, {472|pkt} little bricks, until the night of the barbecue. Next morning, {319|!kgd}.

The minister has moved {210|rot} officers from one hot place to another.

And "Camba"? The rancher waves from his hammock, they say, in a country beginning with P.

Lotería: 41877 | Blooming 3-0 Oriente

@doc d-assets | assets office circular | 2036-08-25
DIRCABI - CIRCULAR ON ASSETS IN THE "ESPERANCITA" CASE

Registered to date: {4|ran} ranches with {8,900|ha} hectares and {2,300|cow} head of cattle, valued together at USD {4.9|totr|x=1000000} million. Other assets (vehicles, a yacht, jewels, the aircraft): USD {1.2|toto|x=1000000} million. Total: USD {6.1|tot|x=1000000} million.

Cattle will be auctioned in lots of {50|-}. The costs of feed are running at USD {18,000|-} a month.

Officials are prohibited from bidding. This circular replaces No. 7, which erroneously listed the governor's boat.

@doc e-daily | La Paz daily | 2037-05-22
{Eighteen|sen} years for Antezana, {22|seng} for the rancher

{A dozen|con} convicted in the case of the missing kilos

By Ignacio Quisbert Loza, Trinidad

The anti-corruption court of Trinidad gave Colonel Wilder Antezana {18|sen} years yesterday. Prosecutor Noemí Chambi had requested {30|!ask}. Osmar Suárez Melgar, extradited in October, received {22|seng}.

{Twelve|con} of the {14|acc} accused were found guilty. {Two|acq} sergeants walked out with their mothers.

The judges took it as proven that the colonel received {30,000|mon} dollars a month for {six|nmo} months, or {160,000|!brb}, to announce raids before they happened. The one at La Esperancita was ordered from La Paz without telling him.

In evidence: {19|aud} recordings and {36|wit} witnesses. "Colonel, we left you {eighty|~lost} as agreed," says a voice in one.

Coca grew over {9,000|>exc|t=in 2035} hectares above the legal ceiling in 2035, the UN found; the year before the total was {30,000|coc4|t=the year before}.

@doc f-radio | radio script | 2037-05-21
RADIO PATUJÚ 93.1 - HEADLINES AT 18

Good afternoon, Beni of my loves.

{Eighteen|sen} years for the colonel. {Twenty-five|ask} they asked for. {Twenty-two|seng} for Camba. I saw them leave: the former in handcuffs, the latter in a hat.

Of the cocaine, {eighty-one|lost} kilos that nobody's seen. Of the cows, {two thousand three hundred|cow}, it's said some have calved.

The minister promises that in this year {six hundred and forty|poly} policemen will go through the lie detector. {Forty|-} have so far.

River Mamoré at Puerto Almacén: 9 metres 84 and rising.
