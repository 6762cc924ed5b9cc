@story p4-punjab-gandum
@topic Wheat procurement in Pakistan's Punjab in the spring of 2030, district by district
@subject P = Punjab Food Department | the food department | Punjab | the province | the department
@subject B = Bahawalpur division | Bahawalpur
@subject M = Multan division | Multan
@subject S = Sargodha division | Sargodha
@subject A = Pakistan Kissan Alliance | the Kissan Alliance | growers | the farmers' body
@subject F = Flour Mills Association | the flour millers | millers
@subject C = Federal government | Islamabad | the federal committee | the Centre
@fact t = 3500000 | other | P | tonnes of wheat bought | target for 2030 | plan | threshold
@fact p1 = 780000 | other | P | tonnes of wheat bought | 30 April 2030 | cumulative
@fact p2 = 1940000 | other | P | tonnes of wheat bought | 15 May 2030 | cumulative
@fact p3 = 2870000 | other | P | tonnes of wheat bought | 10 June 2030 | cumulative
@fact b3 = 1060000 | other | B | tonnes of wheat bought | 10 June 2030 | cumulative
@fact m3 = 730000 | other | M | tonnes of wheat bought | 10 June 2030 | cumulative
@fact s3 = 480000 | other | S | tonnes of wheat bought | 10 June 2030 | cumulative
@fact o3 = 600000 | other | P | tonnes of wheat bought in the other divisions | 10 June 2030 | cumulative
@fact pp = 2290000 | other | P | tonnes of wheat bought | season of 2029 | constant
@fact cr = 22100000 | other | P | tonnes of wheat harvested | first estimate of March 2030 | plan | projected
@fact cr2 = 21300000 | other | P | tonnes of wheat harvested | second estimate of June 2030 | snapshot | projected
@fact crp = 20400000 | other | P | tonnes of wheat harvested | 2029 | constant
@fact sp = 4200 | price | P | support price of 40 kilograms in rupees | 2030 | constant
@fact spp = 3900 | price | P | support price of 40 kilograms in rupees | 2029 | constant
@fact sa = 4800 | price | A | support price of 40 kilograms in rupees demanded | 2030 | plan
@fact mk = 3650 | price | P | market price of 40 kilograms in rupees | early May 2030 | snapshot
@fact mk2 = 4020 | price | P | market price of 40 kilograms in rupees | June 2030 | snapshot
@fact ln = 380000000000 | budget | P | bank credit for wheat in rupees | approval of April 2030 | plan
@fact us = 301000000000 | spending | P | paid to growers in rupees | 10 June 2030 | cumulative
@fact in = 57000000000 | spending | P | yearly interest on wheat debt in rupees | 2029-30 | constant
@fact ct = 393 | other | P | purchase centres | 2030 | snapshot
@fact bg = 8 | other | P | bags for an acre | policy of April 2030 | constant
@fact bg0 = 6 | other | P | bags for an acre | policy of 2029 | constant
@fact gr = 462000 | other | P | growers who were paid | 10 June 2030 | cumulative
@fact ap = 718000 | other | P | growers who applied | May 2030 | constant
@fact im = 600000 | other | C | tonnes of wheat to be imported | decision of June 2030 | plan | threshold
@fact rq = 1500000 | other | F | tonnes of wheat to be imported as demanded | June 2030 | plan
@fact st = 4400000 | other | P | tonnes of wheat in store | 10 June 2030 | snapshot
@fact ga = 97000 | other | P | tonnes of wheat soaked by rain | May 2030 | constant
@fact dm = 2030-06-15 | date | P | last day of procurement | extension of May 2030 | plan
@fact dm0 = 2030-05-31 | date | P | last day of procurement | policy of April 2030 | plan
@fact spd = 300 | margin | P | increase of the support price over the year in rupees | 2030 | constant
@rel diff spd = sp - spp
@rel sum p3 = b3 + m3 + s3 + o3
@trap p1 p2 :: two counts of a running purchase
@trap p3 st :: bought and in store
@trap sp mk :: support and market price
@trap cr cr2 :: two estimates of one crop
@trap gr ap :: paid and applied
@trap im rq :: decided and demanded

@doc a-daily | English daily | 2030-05-16
Punjab buys {1.94m|p2|v=1940000} tonnes of wheat, extends drive to June 15

By Tariq Lashari

LAHORE: The Punjab Food Department had procured {1.94 million|p2|t=by Wednesday} tonnes of wheat by Wednesday, more than half of its {3.5-million|t} tonne target, an official said. At the end of April the figure was {780,000|p1|t=At the end of April} tonnes.

The cabinet has extended the drive, which was to close on {May 31|dm0}, to {June 15|dm}.

Farmers get Rs{4,200|sp} per 40kg, Rs{300|spd} more than in the last season. In the open market the same quantity has been changing hands at about Rs{3,650|~mk|t=this month} this month, which is why {718,000|ap} growers have applied for the department's bags. Each receives {eight|bg} bags per acre (it was {six|bg0|t=last season} last season), at {393|ct} centres.

Rain last week soaked {97,000|ga|t=last week} tonnes lying at centres in Bahawalpur and Rahim Yar Khan, and an inquiry has been ordered.

The department expects a crop of {22.1 million|cr|by=The department} tonnes. In 2029 Punjab harvested {20.4 million|crp|t=In 2029}.

@doc b-farmers | farmers' monthly | 2030-06
From the Chairman's desk: they owe us the rest

Brothers and sisters of the Kissan Alliance,

In March we asked for a support price of Rs {4,800|sa|by=we|t=In March}. We explained it: diesel, urea, water at night. They announced {4,200|sp}. The trader, seeing that bags were scarce, offered {3,650|mk|t=in the first week of May} in the first week of May, and many a small man sold.

Look at who got paid. {718,000|ap} of us applied. {462,000|gr|t=by the tenth of June} have been paid by the tenth of June. The remainder have a token number and a stack under a torn tarpaulin.

Look at where. Of the {2.87 million|p3|t=by the tenth of June} tonnes, {1.06 million|b3} came from Bahawalpur, {730,000|m3|s=Multan's share} being Multan's share and {480,000|s3} Sargodha's. Rest of the province: {six lakh|o3}. In Sargodha there were days without a single jute bag.

And now Islamabad will import {six lakh|im|by=Islamabad} more. While ours is in the rain! Protest: Minar-e-Pakistan, 22 June.

Yours, Ch. Waqas Bhindar

@doc c-business | business newspaper | 2030-06-12
Import of up to {600,000|<im} tonnes of wheat cleared

ISLAMABAD — A federal committee on Tuesday allowed the import of as much as {600,000|<im} tonnes of wheat by the private sector, well under the {1.5 million|rq|by=the flour millers} tonnes that the flour millers had pressed for.

The decision follows a cut in the estimate of Punjab's crop from {22.1 million|cr|t=in March} in March to {21.3 million|cr2|t=now} tonnes now.

Provincial purchases reached {2.87 million|p3|t=as of Monday} tonnes as of Monday, with the window closing on {June 15|dm}; last year the department picked up {2.29 million|pp|t=last year}. Carried-over stocks included, {4.4 million|st|t=as of Monday} tonnes are in store.

Out of a credit line of Rs{380bn|ln}, Rs{301bn|us} has been paid to growers. Interest on old wheat debt cost the province Rs{57bn|in|t=in the fiscal year now ending} in the fiscal year now ending.

Prices have firmed since May. A maund of 40kg sold for Rs{4,020|mk2|t=this week} this week in Multan.

KSE-100: 161,204.33 (+0.72pc). Kibor 6-month: 11.41

@doc d-tv | television ticker and studio talk, transcribed | 2030-06-11
TICKER: Wheat: {2.87m|p3|v=2870000} tonnes bought … Target {3.5m|t|v=3500000} … Four days left …

ANCHOR (Mahrukh Ispahani): Minister sahib, you will miss the target.

PROVINCIAL FOOD MINISTER (Sardar Naveed Dasti): Ma'am, we have purchased more than the whole of last year. What was last year? {2.29|pp|x=1000000|t=last year}.

ANCHOR: {Three and a half million|t|v=3500000} was yours, not mine.

MINISTER: A target is a ceiling, not an oath.

ANCHOR: How many farmers have cash in hand?

MINISTER: {Four lakh sixty-two thousand|gr|v=462000|by=MINISTER}. Through their phones. No clerk, no patwari.

ANCHOR: And what have you paid them?

MINISTER: {Three hundred and one billion|us|v=301000000000}. The banks gave us room up to {three hundred and eighty|ln|x=1000000000}.

ANCHOR: The Alliance says you should have paid {4,800|sa|by=The Alliance} a maund.

MINISTER: If I pay {4,800|-}, the naan in Lahore is thirty-five rupees. We gave {4,200|sp}. Last season it was {3,900|spp|t=Last season} and they garlanded us.

TICKER: Lahore 43C … Islamabad United beat Qalandars by 6 wickets
