@story zb-guapilar-water
@topic Pineapple farm, tainted wells and a compensation deal in Guapilar, Costa Rica
@subject G = Guapilar | the village | the community
@subject P = Piñas del Caribe Norte | the pineapple company | the company | the plantation
@subject A = water institute AyA | AyA | the water institute
@subject H = health ministry | the ministry
@subject C = Constitutional Chamber | the court
@fact fam = 1360 | homes | G | households without safe water | 2031-02 | snapshot
@fact ug = 3.1 | other | A | micrograms of the weedkiller a litre in the well | 2031-02-04 | constant
@fact ug2 = 0.4 | other | A | micrograms of the weedkiller a litre in the well | 2032-08-15 | constant
@fact lim = 0.1 | other | H | micrograms of the weedkiller a litre allowed | - | constant | threshold
@fact ha = 1870 | area | P | hectares of pineapple | 2031 | constant
@fact han = 40 | distance | C | metres to be kept from a spring | - | constant | threshold
@fact jobs = 940 | jobs | P | people employed | 2031 | snapshot
@fact tank = 9 | other | A | tanker trips a day | 2031 | snapshot
@fact tcost = 1900000 | spending | A | dollars spent on tankers | 2032-08 | cumulative
@fact sue = 412 | cases | G | families that sued | 2031-10 | constant
@fact dem = 24000000 | damages | G | dollars demanded | 2031-10 | plan | pledged
@fact deal = 7800000 | damages | P | dollars agreed | 2032-09-12 | constant
@fact per = 18900 | damages | G | dollars agreed for a family | 2032-09-12 | constant
@fact pipe = 14.5 | distance | A | kilometres of new aqueduct | 2032 | constant
@fact pcost = 5600000 | budget | A | dollars for the new aqueduct | 2032 | plan
@fact exp = 1290000000 | revenue | - | dollars of pineapple exports of the country | 2031 | cumulative
@fact ill = 63 | cases | H | people treated for skin and stomach complaints | 2031-04 | cumulative
@fact fine = 410000 | damages | H | dollars of fine | 2031-06-20 | constant
@fact wells = 5 | other | A | wells closed | 2031-02 | constant
@fact month = 18 | duration | A | months of tankers | 2032-08 | cumulative
@rel product deal = per * sue
@fact lmul = 4 | other | A | times the limit of the weedkiller | 2032-08-15 | constant
@fact tsh = 33.9 | other | A | cost of tankers as a share of the aqueduct's, in percent | 2032-08 | constant
@rel share tsh = tcost / pcost
@trap ug ug2 :: two measurements
@trap ug lim :: found against allowed
@trap dem deal :: demanded against agreed
@trap fine deal :: fine against settlement
@trap tcost pcost :: tankers against aqueduct
@trap fam sue :: affected against suing

@doc a-daily | national daily | 2031-02-07
{Five|wells} wells closed in Guapilar after herbicide found in water

Kattia Solórzano, corresponsal

The water institute AyA closed {five|wells} wells in Guapilar yesterday, leaving {1,360|fam} households to buckets. In one of them it'd found {3.1|ug|by=AyA|t=on 4 February} micrograms per litre of a weedkiller on 4 February. The norm's {0.1|lim}.

Above the springs lie {1,870|ha} hectares of pineapple belonging to Piñas del Caribe Norte, which gives work to {940|jobs}, many of them from the very houses that have no water.

"I plant it by day and drink it by night," says Marlon Ugalde, who's {33|-}.

The company denies that the substance is its. It says it stopped using it in {2027|-}.

Tankers will come {nine|tank} times a day.

@doc b-english | English-language news site | 2031-06-21
Health ministry fines pineapple grower {$410K|fine|v=410000}

SAN JOSÉ — Costa Rica's Health Ministry on Friday fined Piñas del Caribe Norte {$410,000|fine} for contaminating the water of Guapilar. {Sixty-three|ill|t=through April} people were treated through April for rashes and stomach trouble.

Inspectors found plants growing {eleven|-} meters from a spring. The law says {40|han}.

Pineapples are big business: {$1.29 billion|exp|t=this year|m=projected} in exports expected this year.

Residents want pipes, not fines. The {nine|tank} daily tanker runs reach most of the {1,360|fam} affected households by {10|-} at night.

Subscribe: $4.99/mo. Also: 10 best waterfalls you haven't seen

@doc c-wire | wire agency | 2032-09-12
Costa Rican villagers, pineapple firm settle water suit for {$7.8 million|deal}

SAN JOSE, Sept 12 (Istmo) - A pineapple exporter will pay {$7.8 million|deal} to {412|sue} families in a Caribbean village whose wells were fouled with weedkiller, lawyers for both sides said. They had sued for {$24 million|dem}.

It comes to {$18,900|~per} a family. The company, with {1,870|ha} hectares, admitted no fault.

In mid-August the worst of the wells still showed {0.4|ug2|t=In mid-August} micrograms per litre, down from {3.1|ug|t=when it was shut} when it was shut but {four|lmul} times the limit of {0.1|lim}.

A new aqueduct is {14.5|pipe} km long and will cost the state {$5.6 million|pcost}.

@doc d-column | magazine column | 2032-09-20
{Eighteen|month} months by tanker

I've a photograph of Doña Flor with a yellow can on her head, and behind her, in perfect rows, the fruit. It was taken in the first week. She sent me another one last Sunday. Same can.

For {eighteen|month} months she's had her water from a lorry. AyA has spent {1.9 million|tcost} dollars on it; about {one-third|~tsh|v=33.33} of an aqueduct has thus evaporated, at {9|tank} trips a day.

Now there's a deal. {18,900|per} for each of the {412|sue}. What of the rest? There are {1,360|fam} houses. Those who didn't sign, because the husband works in the packing shed (and there're {940|jobs} of those), get the pipe, and the view.

The company, which was fined {410,000|fine} and will now pay {7.8 million|deal}, exported {61 million|-} last year. I'm not saying it's cheap. I'm saying it's a cost.
