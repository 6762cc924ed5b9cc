@story rosario-soyduty
@topic Argentina lowers its soya export duty, farmers' trucks return and the crushers' strike starts
@subject G = Economy Ministry | the ministry | Buenos Aires | the government | Economy Minister Leandro Sforza
@subject F = Confederación Agraria del Litoral | CAL | the farm confederation | farmers
@subject R = Rosario grains exchange | the Rosario exchange | the exchange | Rosario
@subject S = Oilseed Workers' Federation | the oilseed workers | SOEA | the federation | the strikers
@subject C = Cámara de Molienda y Exportación | CME | the crushers | the exporters' chamber | the chamber
@subject P = Up-River ports | San Lorenzo | the ports | the port complex
@subject B = Central Bank of Argentina | central bank | BCRA
@subject M = Estancia La Porfiada | Martina Grüneisen | Grüneisen
@fact d0 = 33 | rate | G | export duty on soybeans | before 19 May 2037 | constant
@fact d1 = 25 | rate | G | export duty on soybeans | from 19 May 2037 | plan
@fact dd = 8 | margin | G | points taken off the export duty | 19 May 2037 | snapshot
@fact d2 = 18 | rate | G | export duty on soybeans | from 2038 | plan | pledged
@fact do = 31 | rate | G | export duty on soy oil and meal | before 19 May 2037 | constant
@fact do1 = 24 | rate | G | export duty on soy oil and meal | from 19 May 2037 | plan
@fact dur = 90 | duration | G | days for which the cut first holds | 19 May 2037 | plan
@fact fc = 1450000000 | damages | G | dollars of tax forgone | rest of 2037 | plan | projected
@fact cr = 48500000 | other | R | tonnes of soybeans harvested | 2036/37 crop | snapshot | projected
@fact cr0 = 44000000 | other | R | tonnes of soybeans harvested | 2035/36 crop | cumulative
@fact crg = 10.2 | rate | R | growth of the soybean harvest | 2036/37 crop | snapshot
@fact crm = 47200000 | other | G | tonnes of soybeans harvested | 2036/37 crop, ministry estimate | snapshot | projected
@fact hv = 83 | rate | R | share of the crop harvested | 14 May 2037 | snapshot
@fact yd = 2.9 | other | R | tonnes of soybeans a hectare | 2036/37 crop | snapshot
@fact ar = 16724000 | area | R | hectares of soybeans | 2036/37 crop | constant
@fact sl0 = 14200000 | other | R | tonnes of soybeans sold by farmers | 14 May 2037 | cumulative
@fact sl1 = 21900000 | other | R | tonnes of soybeans sold by farmers | 31 May 2037 | cumulative
@fact sld = 7700000 | margin | R | tonnes of soybeans sold in two weeks | 31 May 2037 | snapshot
@fact slp = 45.2 | rate | R | share of the crop sold | 31 May 2037 | snapshot
@fact p0 = 301000 | price | R | pesos for a tonne of soybeans | 18 May 2037 | snapshot
@fact p1 = 334000 | price | R | pesos for a tonne of soybeans | 19 May 2037 | snapshot
@fact pg = 11 | rate | R | rise of the soybean price | 19 May 2037 | snapshot
@fact tk0 = 2100 | other | P | lorries arriving a day | 18 May 2037 | snapshot
@fact tk1 = 6350 | other | P | lorries arriving a day | 26 May 2037 | snapshot
@fact tk2 = 480 | other | P | lorries arriving a day | 3 June 2037 | snapshot
@fact rs0 = 31200000000 | other | B | dollars of gross reserves | 15 May 2037 | snapshot
@fact rs1 = 34050000000 | other | B | dollars of gross reserves | 29 May 2037 | snapshot
@fact rsd = 2850000000 | margin | B | dollars added to reserves | 29 May 2037 | snapshot
@fact us = 3400000000 | revenue | C | dollars sold by exporters | May 2037 | cumulative
@fact us0 = 2000000000 | revenue | C | dollars sold by exporters | May 2036 | cumulative
@fact usg = 70 | rate | C | growth of dollars sold by exporters | May 2037 | snapshot
@fact fx = 1420 | price | - | pesos to the dollar, official | 2 June 2037 | snapshot
@fact fb = 1510 | price | - | pesos to the dollar, parallel | 2 June 2037 | snapshot
@fact fg = 6.3 | rate | - | gap between the two exchange rates | 2 June 2037 | snapshot
@fact w0 = 1850000 | price | S | pesos of starting pay a month | May 2037 | constant
@fact wd = 2600000 | price | S | pesos of starting pay demanded a month | June 2037 | plan | hypothetical
@fact wdg = 40.5 | rate | S | pay rise demanded | June 2037 | plan | hypothetical
@fact wo = 12 | rate | C | pay rise offered | 1 June 2037 | plan | hypothetical
@fact wa = 24 | rate | C | pay rise agreed | 9 June 2037 | plan | pledged
@fact sm = 17000 | crowd | S | workers on strike | 2 June 2037 | snapshot
@fact pl = 22 | other | C | crushing plants stopped | 3 June 2037 | snapshot
@fact pt = 26 | other | C | crushing plants | - | constant
@fact sv = 57 | other | P | ships waiting | 8 June 2037 | snapshot
@fact dy = 7 | duration | S | days of strike | 9 June 2037 | cumulative
@fact inf = 29.6 | rate | G | annual inflation | May 2037 | snapshot
@fact mh = 640 | area | M | hectares farmed | 2037 | snapshot
@fact my = 2.4 | other | M | tonnes of soybeans a hectare | 2037 | snapshot
@fact mr = 70 | rate | M | share of land that is rented | 2037 | constant
@fact mb = 3 | other | M | silo bags still full | 20 May 2037 | snapshot
@trap d1 d2 :: duty now and promised
@trap d0 do :: beans and meal
@trap cr crm :: exchange and ministry
@trap sl0 sl1 :: sold before and after
@trap tk1 tk2 :: lorries before and in the strike
@trap rsd us :: reserves and exporters' dollars
@trap wo wa :: offered and agreed
@trap yd my :: country and one farm
@trap fx fb :: official and parallel
@rel diff dd = d0 - d1
@rel change crg = cr0 -> cr
@rel product cr = ar * yd
@rel diff sld = sl1 - sl0
@rel share slp = sl1 / cr
@rel change pg = p0 -> p1
@rel diff rsd = rs1 - rs0
@rel change usg = us0 -> us
@rel change fg = fx -> fb
@rel change wdg = w0 -> wd

@doc a-wire | wire agency | 2037-05-19
Argentina trims soy export tax, farmers start selling

BUENOS AIRES, May 19 (Pampa Wire) - Argentina on Tuesday cut the tax it levies on exported soybeans to {25%|d1|t=on Tuesday} from {33%|d0}, a bid to pry loose a crop that farmers have been hoarding against a weak peso.

The duty on soy oil and meal, the country's top exports, goes to {24%|do1} from {31%|do}. The measure runs for {90|dur} days, Economy Minister Leandro Sforza said. He held out {18%|d2|t=next year|by=He} for beans next year.

The treasury stands to lose {$1.45 billion|fc|t=this year} this year.

Farmers are bringing in a crop which the Rosario exchange puts at {48.5 million|cr|by=the Rosario exchange} tonnes, {10%|crg|round} larger than last year's. The ministry is at {47.2 million|crm|by=The ministry}. By last Thursday {83%|hv|t=By last Thursday} had been cut, but growers had sold only {14.2 million|sl0|^}.

Prices in Rosario leapt {11%|pg|t=on the day} on the day to {334,000|p1|^} pesos a tonne.

(Reporting by Candelaria Voss, +54 11 5550 0170)

@doc b-farmpaper | farm weekly | 2037-05-22
"I opened a bag and shut the other three"

By Santiago Kirchgässner, Venado Tuerto

Martina Grüneisen isn't a speculator. She says so before you ask. She farms {640|mh} hectares at La Porfiada, {seven-tenths|mr|v=70} of it rented, and this autumn got {2.4|my} tonnes off each, well short of the {2.9|yd} the exchange gives for the country.

On Monday a tonne of soya was worth {301,000|p0|t=On Monday} pesos to her. On Tuesday it was {343,000|!p1|t=On Tuesday}. "So I rang the cooperative and opened one silo bag. There were {four|-}. The other {three|mb} are my savings account. Show me a bank that pays in beans."

Her neighbours have done much the same. The queue at Gate 2 in San Lorenzo, which had shrunk to {2,100|tk0|t=before the decree} lorries a day before the decree, was back beyond the bridge by midweek.

What do they make of the minister's {eight|dd} points? "It's what you owe me minus what you'll owe me tomorrow," says Grüneisen. The farm confederation CAL wants the duty gone by 2039. It notes that inflation is running at {29.6 percent|inf} and that wheat still pays 9.5.

Remates: Rosgan, novillitos 200-230 kg, $6,410/kg. Rain in Pergamino: 22 mm.

@doc c-market | market newsletter | 2037-06-02
LA PIZARRA | Tuesday wrap

• The sluice is open. Farmers had priced {21.9 Mt|sl1|v=21900000|t=by the end of May} of beans by the end of May. That's {7.7 Mt|sld|v=7700000} more than when the duty was cut, in a fortnight. {54.2%|!slp|t=by the end of May} of the crop is now in somebody else's hands.

• Dollars. The crushers sold {$3.4bn|us|t=in May} of export receipts in May, up {70%|usg} from {$2bn|us0|t=a year ago} a year ago. Gross reserves at the BCRA closed the month at {$34.05bn|rs1|t=closed the month}, from {$31.2bn|rs0|t=mid-May} in mid-May.

• FX. Official {1,420|fx|t=today}, blue {1,510|fb|^} today. The gap, {6.3%|fg}, is the narrowest since 2033.

• Lorries. {6,350|tk1|t=last Tuesday} into the Up-River complex last Tuesday. The most in one day since the 2031 super-harvest.

• And now the bad news. The oilseed workers walked out at 6 this morning. They're on {1.85 million|w0} pesos and want {2.6 million|wd}. That's {40.5%|wdg}. The chamber has said {12|wo}. We'd guess twenty-something.

• Chicago: July beans 1,081¼, +4½.

@doc d-union | union bulletin | 2037-06-04
SOEA – STRIKE BULLETIN Nº 3

Compañeras, compañeros:

Of the {26|pt} plants from Timbúes to Arroyo Seco, {22|pl|t=yesterday} did not crush a bean yesterday. {Seventeen thousand|sm} of us are out. The lorries that arrive at the ports could be counted on the fingers of a football crowd: {480|tk2|t=yesterday's}, says yesterday's sheet from the terminal guard.

They tell the radio that we're ruining the nation's dollars. What dollars? In May the chamber liquidated {4.3|!us|x=1000000000|t=In May} billion of them. We did not see a lorry of those come to our neighbourhoods.

They offered {12 percent|wo}. Inflation is {29.6|inf}. Whoever can make a fair wage out of that should teach arithmetic.

Our demand is {2.6 million|wd} pesos for a starting hand, what the Constitution calls a minimum, vital and adjustable wage.

Soup kitchen at Gate 4, bring a plate. The collection for the strike fund stands at 31 million.

@doc e-broadsheet | broadsheet | 2037-06-10
Rosario strike ends with 24 percent, and a queue of {57|sv} ships

The strike that paralysed the world's largest soya-crushing hub was called off last night after the exporters' chamber and the oilseed workers agreed on a rise of {24 percent|wa|t=last night}, backdated to 1 May.

It lasted {seven|dy} days. At the weekend's end {57|sv|t=At the weekend's end} vessels lay waiting in the Paraná, some as far down as the Recalada anchorage.

For the government the timing could hardly have been worse. It had bought itself a rush of sales by giving up {8|dd} points of duty and, as Economy Minister Leandro Sforza admitted on Monday, {1.45 billion|fc} dollars of revenue. For two weeks it worked: reserves rose by {2.85 billion|rsd|t=to the end of May}, to {34.05 billion|rs1|^}, to the end of May. Then the cranes stood still.

The cut is due to expire after {60|!dur} days. The farm confederation expects it to be extended and, in January, deepened to {18 percent|d2|t=in January|by=The farm confederation}, as promised. Growers have yet to sell more than half of a harvest of {48.5 million|cr} tonnes, up from {44 million|cr0|t=last year} last year, sown on {16.7 million|ar} hectares.

"They've shown us they need us," said CAL's president, Eusebio Halabí. "One shouldn't do that to a man with a silo bag."

More in Economy: Monotributo, the new scales; Beef up 3.1% in a week
