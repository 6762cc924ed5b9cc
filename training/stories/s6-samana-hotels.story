@story samana-hotels
@topic A Dominican hotel chain's yearly result, layoffs and sale of two resorts
@subject C = Grupo Cayacoa | Cayacoa | the group | the chain | the hotelier
@subject N = Norrviken Leisure | Norrviken | the Swedish fund | the buyer
@subject U = Sinatrahote | the union | hotel workers' union
@subject L = Playa Cosón Resort | Cosón | the beach resort
@subject Q = Mirador de Samaná | the Mirador | the hilltop hotel
@subject M = Ministry of Labour | the ministry | labour officials
@subject D = Dominican Republic | the country
@subject E = Yanira Peguero | Peguero | the chief executive
@fact r = 412000000 | revenue | C | dollars of revenue | 2032 | constant
@fact r0 = 455000000 | revenue | C | dollars of revenue | 2031 | constant
@fact dr = -9.5 | rate | C | change in revenue in percent | 2032 | constant
@fact l = 31000000 | profit | C | dollars of net loss | 2032 | constant
@fact p0 = 18000000 | profit | C | dollars of net profit | 2031 | constant
@fact ebi = 57000000 | profit | C | dollars of operating profit before depreciation | 2032 | constant
@fact occ = 61 | other | C | share of rooms taken in percent | 2032 | constant
@fact oc0 = 74 | other | C | share of rooms taken in percent | 2031 | constant
@fact rat = 138 | price | C | dollars a night for a room | 2032 | constant
@fact deb = 290000000 | other | C | dollars of debt | 2032-12-31 | snapshot
@fact sal = 164000000 | price | N | dollars paid for the two resorts | 2033-02-22 | plan
@fact sl1 = 97000000 | price | L | dollars paid for the resort | 2033-02-22 | plan
@fact sl2 = 67000000 | price | Q | dollars paid for the resort | 2033-02-22 | plan
@fact rm1 = 520 | other | L | rooms | - | constant
@fact rm2 = 264 | other | Q | rooms | - | constant
@fact cut = 870 | jobs | C | jobs to go | 2033-02-22 | plan | pledged
@fact cu1 = 540 | jobs | L | jobs to go | 2033-02-22 | plan | pledged
@fact cu2 = 330 | jobs | Q | jobs to go | 2033-02-22 | plan | pledged
@fact stf = 6200 | jobs | C | people employed | 2032-12-31 | snapshot
@fact shr = 14 | other | C | share of jobs to go in percent | 2033-02-22 | plan | pledged
@fact ucl = 1300 | jobs | U | jobs to go | 2033-02-24 | plan | projected
@fact sev = 9 | duration | C | months' pay as severance | 2033-03-03 | plan | pledged
@fact svu = 14 | duration | U | months' pay asked as severance | 2033-02-24 | plan | pledged
@fact mar = 1800 | crowd | U | people on the march in Santa Bárbara | 2033-02-27 | constant
@fact map = 700 | crowd | M | people on the march in Santa Bárbara | 2033-02-27 | constant
@fact vis = 11800000 | other | D | visitors | 2032 | constant
@fact shp = 23 | rate | C | fall in the share price in percent | 2033-02-22 | snapshot
@fact inv = 40000000 | spending | N | dollars to be put into renovation | 2033-02-22 | plan | pledged
@fact hom = 250 | jobs | N | new jobs | 2035 | plan | pledged
@fact cut2 = 690 | jobs | C | jobs to go | 2033-03-03 | plan | pledged
@fact rms = 784 | other | C | rooms in the two resorts sold | - | constant
@fact prm = 209184 | price | N | dollars paid for each room | 2033-02-22 | plan
@fact con = 6000000 | spending | C | dollars that the agreement with the union costs | 2033-03-03 | plan | projected
@fact rest = 126000000 | other | C | dollars of debt | after the sale | plan | projected
@rel sum rms = rm1 + rm2
@rel product sal = prm * rms
@rel diff rest = deb - sal
@rel change dr = r0 -> r
@rel sum sal = sl1 + sl2
@rel sum cut = cu1 + cu2
@rel share shr = cut / stf
@trap l ebi :: net loss and operating profit
@trap cut ucl :: the company's figure and the union's fear
@trap cut cut2 :: before and after the talks
@trap sev svu :: offer and demand
@trap mar map :: two counts of one march
@trap r r0 :: two years
@trap shr svu :: 14 percent and 14 months

@doc a-release | company press release | 2033-02-22
Grupo Cayacoa reports 2032 results and agrees sale of two resorts

SANTO DOMINGO, 22 February 2033. Grupo Cayacoa today announced revenue of {US$412 million|r|t=2032} for 2032 (2031: {US$455 million|r0|t=2031}) and a net loss of {US$31 million|l}, after a net profit of {US$18 million|p0|t=the year before} the year before. EBITDA remained positive at {US$57 million|ebi}. Occupancy averaged {61%|occ} ({74%|oc0}) at {US$138|rat} a night.

The Group has signed a binding agreement with Norrviken Leisure AB for the sale of Playa Cosón Resort ({520|rm1|s=Playa Cosón Resort} rooms) for {US$97 million|sl1} and Mirador de Samaná ({264|rm2|s=Mirador de Samaná} rooms) for {US$67 million|sl2}. Proceeds of {US$164 million|sal} will go to the reduction of debt, which stood at {US$290 million|deb|t=year-end} at year-end.

In connection with the transfer, {870|cut} positions will be discontinued, {540|cu1} of them at Cosón, out of a workforce of {6,200|stf}.

"These are hard steps towards a lighter Cayacoa," said Yanira Peguero, chief executive.

Investor line: +1 809 555 0118, ref. GC-33/07

@doc b-wire | financial wire | 2033-02-22
Cayacoa swings to loss, sells two Samaná resorts; shares slump

Feb 22 (Finpress) - Dominican hotelier Grupo Cayacoa fell into the red last year and will shed {14%|shr} of its staff as it hands two resorts to Sweden's Norrviken for {$164 million|sal}.

Sales were down {9.5%|dr|v=-9.5} at {$412 million|r|t=last year}. The net loss of {$13 million|!l} compared with a profit of {$18 million|p0|t=in 2031} in 2031. Its shares lost {23%|shp|t=by midday} by midday.

Just {61%|occ} of its rooms were taken, while the country as a whole drew a record {11.8 million|vis|t=last year} visitors.

Norrviken plans to spend {$40 million|inv|by=Norrviken} on renovation and said {250|hom|t=by 2035} jobs would be created by 2035. It did not say who among the {870|cut} leaving would be rehired.

The price works out at about {$209,000|~prm} a room.

@doc c-local | local newspaper | 2033-02-28
Samaná marches: 'We are not furniture'

By Altagracia Ventura

SANTA BÁRBARA — They came with pot lids, in the polo shirts of hotels that most will have left by June. Sinatrahote put the number of marchers on Sunday at {1,800|mar|t=on Sunday|by=Sinatrahote}; labour officials spoke of {700|map|t=on Sunday|by=labour officials}.

The company says that {840|!cut|by=The company} posts go, {540|cu1} at the beach resort and {330|cu2} at the hilltop hotel. The union's secretary, Wilkin Mercedes, counts laundry, boats and guides too and arrives at {1,300|ucl|by=Wilkin Mercedes}.

"They sold my kitchen for {97 million|sl1}, and I get a handshake," said Dulce Frías, for {nineteen|-} years a cook at Cosón. The union wants {14|svu|s=The union} months' wages for each of those dismissed. Cayacoa has named no sum.

For a sense of scale: the two houses with their {784|rms} rooms are the biggest employers on the peninsula. The group as a whole had {6,200|stf|t=at the end of the year} on the payroll at the end of the year.

YESTERDAY'S BASEBALL: Estrellas 6, Gigantes 4 · MOST READ: "5 beaches without sargassum"

@doc d-explainer | business weekly, questions and answers | 2033-03-01
What went wrong at Cayacoa?

Did the tourists stay away? No. The country welcomed nearly {12 million|~vis} of them, but they slept in rented flats. The chain filled {61|occ|t=last year} of every hundred rooms last year, against {71|!oc0|t=a year earlier} a year earlier, and could not raise its average rate beyond {$138|rat}.

How bad are the books? Turnover went from {$455 million|r0|t=in 2031} in 2031 to {$412 million|r|t=in 2032} in 2032. Before interest, tax and depreciation there was still a profit of {$57 million|ebi}. After them: minus {31 million|l}.

Will the sale mend that? It brings {$164 million|sal}, of which the Mirador accounts for {67 million|sl2}. Take that off the {$290 million|deb|t=at New Year} that were owed at New Year and {$126 million|rest|m=hypothetical} is left.

And the staff? {One in seven|shr|v=14} will lose their job. The Swedish fund's {250|hom} new ones, promised for 2035, are not a contract.

@doc e-wire2 | wire agency, Spanish service in translation | 2033-03-03
Agreement at Cayacoa: fewer dismissals, more compensation

Santo Domingo, Mar 3 (Antilia) - The hotel group Cayacoa and the union Sinatrahote signed an agreement before the Ministry of Labour on Thursday which lowers the number of dismissals in Samaná to {690|cut2|t=Thursday} from the {870|cut|t=announced in February} announced in February.

Each worker who leaves will receive {nine|sev} months' salary; the union had demanded {14|svu|s=the union had demanded}. It had feared as many as {1,300|<ucl|s=It had feared} departures when suppliers are included.

The chief executive, Yanira Peguero, said the concession would cost {6 million|con|by=Yanira Peguero} dollars and leave untouched the sale of Cosón, for {97 million|sl1}, and of the Mirador, for {76 million|!sl2}, to the fund Norrviken. The fund confirmed that it would invest {400 million|!inv|by=The fund} in the two properties, where {250|hom} people are to find work within two years.

The group, which employs {6,200|stf} people, closed 2032 with losses of {31 million|l|t=2032} after earning {18 million|p0|t=in the previous year} in the previous year.
