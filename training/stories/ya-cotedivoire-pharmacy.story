@story ya-cotedivoire-pharmacy
@topic Raid on street pharmacies in Adjouffou-Nord, Côte d'Ivoire: from the dawn seizure to the burning of the drugs
@subject M = Adjouffou-Nord market | the market | Roxy-Bis | street pharmacies
@subject P = drug police | DPSD | police | Commissioner Aka Brou-N'Dri
@subject G = gendarmerie | gendarmes
@subject S = sellers | women sellers | sellers' collective | Tantie Awa Koné-Touré
@subject H = health ministry | ministry | pharmacy regulator | AIRP
@subject L = national public health laboratory | laboratory | LNSP
@subject J = Abidjan-Sud court | court | prosecutor | Judge Estelle Gnamien
@subject O = order of pharmacists | pharmacists | order
@fact t1 = 60 | other | P | tonnes of medicine said to be seized | 2034-05-15 | snapshot
@fact t2 = 47.5 | other | P | tonnes of medicine seized | 2034-05-18 | constant
@fact tm = 31 | other | P | tonnes of medicine seized in the market | 2034-05-18 | constant
@fact tw = 16.5 | other | P | tonnes of medicine seized in warehouses | 2034-05-18 | constant
@fact val = 950000000 | other | P | francs that the medicine was worth | 2034-05-18 | constant
@fact per = 20000000 | price | P | francs for a tonne of street medicine | 2034 | constant
@fact off = 320 | officers | P | officers in the raid | 2034-05-15 | constant
@fact pol = 210 | officers | P | police in the raid | 2034-05-15 | constant
@fact gen = 110 | officers | G | gendarmes in the raid | 2034-05-15 | constant
@fact t0 = 04:45 | clock | P | time of the raid | 2034-05-15 | constant
@fact st = 640 | other | M | stalls | 2034-05 | snapshot
@fact sts = 512 | other | M | stalls closed | 2034-05-15 | cumulative
@fact stp = 80 | other | M | share of stalls closed | 2034-05-15 | constant
@fact wh = 9 | other | P | warehouses searched | 2034-05-15 | constant
@fact ar1 = 24 | arrests | P | people arrested | 2034-05-15 | cumulative
@fact ar2 = 41 | arrests | P | people arrested | 2034-06-01 | cumulative
@fact wom = 29 | arrests | P | women arrested | 2034-06-01 | cumulative
@fact men = 12 | arrests | P | men arrested | 2034-06-01 | cumulative
@fact inj = 7 | injuries | M | people injured in scuffles | 2034-05-15 | cumulative
@fact smp = 300 | other | L | samples tested | 2034-06-20 | constant
@fact bad = 126 | other | L | samples below the norm | 2034-06-20 | constant
@fact bap = 42 | other | L | share of samples below the norm | 2034-06-20 | constant
@fact non = 33 | other | L | samples without any active substance | 2034-06-20 | constant
@fact exp = 58 | other | L | samples out of date | 2034-06-20 | constant
@fact tra = 8.2 | other | P | tonnes of tramadol seized | 2034-05-18 | constant
@fact cou = 14 | other | H | countries of origin on the boxes | 2034-05-18 | constant
@fact pst = 250 | price | S | francs for a strip of malaria tablets on the street | 2034 | constant
@fact pph = 1750 | price | O | francs for the same tablets in a pharmacy | 2034 | constant
@fact tim = 7 | other | O | times dearer in a pharmacy | 2034 | constant
@fact shr = 30 | other | H | share of medicine in the country sold on the street | 2033 | snapshot | projected
@fact pha = 1260 | other | O | pharmacies in the country | 2034 | snapshot
@fact y33 = 200 | other | P | tonnes of medicine seized in the country in the year | 2033 | cumulative
@fact y32 = 160 | other | P | tonnes of medicine seized in the country in the year | 2032 | cumulative
@fact yp = 25 | rate | P | increase in medicine seized | 2033 | constant
@fact day = 9000 | other | S | francs a day earned by a seller | 2034 | snapshot
@fact tax = 300 | price | S | francs a day of market tax | 2034 | constant
@fact taxm = 192000 | revenue | M | francs a day of market tax from all stalls | 2034 | constant
@fact acc = 35 | other | J | people tried | 2034-09 | constant
@fact con = 22 | other | J | people convicted | 2034-10-10 | constant
@fact acq = 13 | other | J | people acquitted | 2034-10-10 | constant
@fact sen = 5 | sentence | J | years of prison for the wholesalers | 2034-10-10 | constant
@fact sens = 6 | sentence | J | months of suspended prison for the sellers | 2034-10-10 | constant
@fact fin = 10000000 | damages | J | francs of fine for each wholesaler | 2034-10-10 | constant
@fact bur = 47.5 | other | P | tonnes of medicine burned | 2034-11-02 | constant
@fact hrs = 38 | duration | P | hours that the burning took | 2034-11-04 | constant
@fact dep = 40 | units_pledged | H | low-price counters to be opened | 2035 | plan | pledged
@rel sum t2 = tm + tw
@rel product val = per * t2
@rel sum off = pol + gen
@rel share stp = sts / st
@rel sum ar2 = wom + men
@rel share bap = bad / smp
@rel product pph = pst * tim
@rel change yp = y32 -> y33
@rel product taxm = tax * st
@rel sum acc = con + acq
@trap t1 t2 :: first word and weighing
@trap t2 tm :: all and the market's
@trap t2 bur :: seized and burned
@trap st sts :: all stalls and closed ones
@trap pol gen :: two forces
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap bad non :: below the norm and empty
@trap pst pph :: street and pharmacy
@trap y32 y33 :: two years
@trap sen sens :: years and months
@trap day tax :: earned and paid
@trap inj tim :: seven hurt, seven times

@doc a-wire | wire agency | 2034-05-15
Ivorian police raid "pharmacy on the ground", seize tonnes of medicine

ABIDJAN, May 15 (Corral) - Ivorian police swept through one of West Africa's biggest street markets for medicine before dawn on Monday and seized about {60|~t1|t=on Monday|by=police} tonnes of drugs, police said.

{Three hundred and twenty|off} officers, {110|gen} of them gendarmes, closed {512|sts} of {640|st} stalls at Adjouffou-Nord at {4:45 a.m.|t0}. {Twenty-four|ar1|t=on Monday} people were arrested and {seven|inj} hurt in scuffles.

Up to {30%|<shr} of medicine in the country is bought on the street, the health ministry believes. A strip of malaria tablets costs {250|pst} francs there and {1,750|pph} in a pharmacy.

"At the pharmacy they ask for a prescription. Here we ask what hurts," said Tantie Awa Koné-Touré, who has sold for 22 years.

@doc b-daily | Abidjan daily | 2034-05-19
{Forty-seven and a half|t2|v=47.5} tonnes, and {eight|tra|round} of them tramadol

By Serge-Alain Kouassi

It's less than announced: {47.5|t2|t=yesterday} tonnes, weighed and sealed as of yesterday. The market gave {31|tm} and {nine|wh} warehouses {16.5|tw}. At {20|per|x=1000000} million francs a tonne, Commissioner Aka Brou-N'Dri puts the catch at {950|val|x=1000000} million.

Of this {8.2|tra} tonnes is tramadol. Boxes came from {14|cou} countries, three of which don't exist.

Last year {200|y33|t=Last year} tonnes were seized nationwide, {a quarter|yp} more than the {160|y32|t=in 2032} in 2032.

The town hall collected {300|tax} francs per stall per day in market tax. "So {192,000|taxm} a day, with receipt," says a seller, and shows it. She earned {9,000|day} francs on a good one.

ASEC 2 - Africa 1. Cocoa 2,200 F/kg

@doc c-lab | laboratory note | 2034-06-20
NATIONAL PUBLIC HEALTH LABORATORY - RESULTS, ADJOUFFOU-NORD

Samples analysed: {300|smp}.
Below the norm: {126|bad} ({42|bap} %).
Of these, without any active substance: {33|non}.
Past their date (any quality): {58|exp}.

The rest conform. The laboratory draws attention to the fact that conformity on the day doesn't imply good storage: the temperature under the sheets was {51|-} degrees.

@doc d-radio | neighbourhood radio script | 2034-06-02
RADIO ADJOUFFOU FM, 12:30

{Forty-one|ar2|t=since yesterday} are inside since yesterday: {twenty-nine|wom} of our women and {twelve|men} men.

The market? Eight in ten shut on the day, {80%|stp}. Go and see today. I say nothing.

The order of pharmacists came to the studio. In the whole country they've {one thousand two hundred and sixty|pha|v=1260} pharmacies. How many in Adjouffou? One. And it's {seven|tim} times dearer for the palu tablets. The president of the order said to me: "Health has no price." Thank you, doctor.

The collective meets at the Harrist church at four.

@doc e-court | court report | 2034-10-11
Wholesalers jailed, sellers sent home

Judge Estelle Gnamien gave {five|sen} years of prison and a fine of {10|fin|x=1000000} million francs each to the wholesalers in the Adjouffou-Nord case yesterday. The women sellers convicted with them received {six|sens} months, suspended.

{Thirty-five|acc} people were tried, of whom {22|con} were convicted and {13|acq} acquitted.

The prosecutor recalled that a third and more of what was sold, {42%|bap} in the laboratory's sample, was worth nothing or worse.

"And the rest cured people," said the defence.

@doc f-ministry | ministry communiqué | 2034-11-05
MINISTRY OF HEALTH - DESTRUCTION OF SEIZED PRODUCTS

The {47.5|bur} tonnes of medicine seized in May were incinerated at the cement works between 2 and 4 November. The operation lasted {38|hrs} hours, under the eyes of a bailiff.

In 2035, {40|dep} low-price counters will be opened in the popular districts, the first of them at Adjouffou-Nord.

The pharmacy regulator reminds that the raid mobilised {210|pol} police and {110|gen} gendarmes and that others will follow.
