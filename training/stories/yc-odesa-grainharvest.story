@story odesa-grainharvest
@topic A Ukrainian wheat harvest: official count, traders' view, port fees, rail tariff and a farm holding's half-year
@subject M = Agrarian Policy Ministry | the ministry | Kyiv
@subject G = Ukrainian Grain Traders' Union | UGTU | the traders | grain traders
@subject A = Stepovyi Kolos | the agroholding | the holding | the company
@subject P = Chornomorsk port | Chornomorsk | the port
@subject O = Danube ports | Izmail | the Danube
@subject R = Ukrainian railways | the railway | the state railway
@subject F = All-Ukrainian Farmers' Council | the farmers' council | VFR | farmers
@subject E = European Commission | Brussels | the EU
@subject L = Halyna Zaporozhets | Zaporozhets | the farmer
@fact h1 = 22400000 | other | M | tonnes of wheat harvested | 6 August 2035 | cumulative
@fact h0 = 19100000 | other | M | tonnes of wheat harvested | 23 July 2035 | cumulative
@fact hp = 91 | rate | M | share of the wheat area harvested | 6 August 2035 | snapshot
@fact hf = 24500000 | other | M | tonnes of wheat expected | 2035 harvest, ministry forecast | plan | projected
@fact hfg = 25300000 | other | G | tonnes of wheat expected | 2035 harvest, traders' forecast | plan | projected
@fact hy0 = 22800000 | other | M | tonnes of wheat harvested | 2034 harvest, final | cumulative
@fact hg = 7.5 | rate | M | growth of the wheat harvest | 2035 harvest | plan | projected
@fact yd = 4.62 | other | M | tonnes of wheat a hectare | 6 August 2035 | snapshot
@fact yd0 = 4.4 | other | M | tonnes of wheat a hectare | 2034 harvest, final | snapshot
@fact ydg = 5 | rate | M | growth of the wheat yield | 2035 harvest | snapshot
@fact ml = 58 | rate | M | share of milling wheat | 6 August 2035 | snapshot
@fact x1 = 16500000 | other | G | tonnes of wheat to be exported | season 2035/36 | plan | projected
@fact x0 = 15700000 | other | G | tonnes of wheat exported | season 2034/35 | cumulative
@fact xj = 1420000 | other | G | tonnes of wheat exported in the month | July 2035 | cumulative
@fact xj0 = 1136000 | other | G | tonnes of wheat exported in the month | July 2034 | cumulative
@fact xjg = 25 | rate | G | growth of the month's wheat exports | July 2035 | snapshot
@fact p1 = 203 | price | P | dollars for a tonne of milling wheat at the port | 6 August 2035 | snapshot
@fact p0 = 226 | price | P | dollars for a tonne of milling wheat at the port | 16 July 2035 | snapshot
@fact pd = 23 | margin | P | dollars by which a tonne of wheat fell | 6 August 2035 | snapshot
@fact pg = 10.2 | rate | P | percent fall of the price of wheat | 6 August 2035 | snapshot
@fact pf = 187 | price | P | dollars for a tonne of feed wheat at the port | 6 August 2035 | snapshot
@fact pe = 8150 | price | L | hryvnias for a tonne of wheat at the farm | 8 August 2035 | snapshot
@fact lc = 7400 | price | L | hryvnias it costs to grow a tonne of wheat | 2035 | snapshot
@fact la = 780 | area | L | hectares | 2035 | snapshot
@fact lm = 26 | area | L | hectares still fenced off for mines | 2035 | snapshot
@fact ly = 3.8 | other | L | tonnes of wheat a hectare | 2035 harvest | snapshot
@fact t1 = 25 | rate | R | rise of the grain tariff | from 1 September 2035 | plan
@fact tt0 = 640 | price | R | hryvnias for a tonne from Poltava to the port | until 31 August 2035 | constant
@fact tt1 = 800 | price | R | hryvnias for a tonne from Poltava to the port | from 1 September 2035 | plan
@fact tl = 9.4 | profit | R | billions of hryvnias of loss | 2034 | snapshot
@fact tw = 11400 | other | R | grain wagons | 2035 | snapshot
@fact tv = 3600 | other | R | grain wagons past their service life | 2035 | snapshot
@fact pc = 3.6 | other | P | millions of tonnes handled in the month | July 2035 | cumulative
@fact oc = 0.9 | other | O | millions of tonnes handled in the month | July 2035 | cumulative
@fact oc0 = 3 | other | O | millions of tonnes handled in the month | August 2023 | cumulative
@fact ocg = 70 | rate | O | percent fall from the record month | July 2035 | snapshot
@fact oj = 1300 | jobs | O | dockers on unpaid leave | August 2035 | snapshot
@fact eq = 1300000 | other | E | tonnes of wheat quota free of duty | 2035 | constant
@fact eqf = 88 | rate | E | share of the quota filled | 31 July 2035 | snapshot
@fact er = 95 | price | E | euros of duty per tonne beyond the quota | 2035 | constant
@fact ar = 386000000 | revenue | A | dollars of sales in the half-year | January to June 2035 | cumulative
@fact ar0 = 351000000 | revenue | A | dollars of sales in the half-year | January to June 2034 | cumulative
@fact arg = 10 | rate | A | growth of sales | January to June 2035 | snapshot
@fact an = 57900000 | profit | A | dollars of net profit in the half-year | January to June 2035 | cumulative
@fact am = 15 | rate | A | net margin | January to June 2035 | snapshot
@fact aa = 312000 | area | A | hectares farmed | 2035 | snapshot
@fact aw = 5.3 | other | A | tonnes of wheat a hectare | 2035 harvest | snapshot
@fact aj = 9200 | jobs | A | people employed | 2035 | snapshot
@fact as = 1450 | jobs | A | employees who are war veterans | 2035 | snapshot
@fact ab = 70000000 | budget | A | dollars of bond to be issued | autumn 2035 | plan | projected
@fact mn = 1.9 | area | M | millions of hectares still mined | 2035 | snapshot
@fact fw = 31 | rate | F | farmers who will sow less wheat | autumn 2035 survey | plan | projected
@fact fn = 427 | sample_size | F | farmers in the survey | July 2035 | snapshot
@trap h1 hf :: harvested so far and expected
@trap hf hfg :: ministry and traders
@trap h1 hy0 :: this harvest so far and last year's
@trap x1 xj :: season and month
@trap p1 pf :: milling and feed
@trap yd aw :: country and holding
@trap tt0 tt1 :: old and new tariff
@trap eq oj :: two figures of 1,300
@trap pc oc :: seaport and Danube
@rel change hg = hy0 -> hf
@rel change ydg = yd0 -> yd
@rel change xjg = xj0 -> xj
@rel diff pd = p0 - p1
@rel change pg = p0 -> p1
@rel change t1 = tt0 -> tt1
@rel change ocg = oc0 -> oc
@rel change arg = ar0 -> ar
@rel share am = an / ar

@doc a-agency | news agency | 2035-08-07
Ukraine's wheat harvest passes 22 mln tonnes, ministry says

KYIV. Aug 7 (Dnipro-Inform) – Ukrainian farms had threshed {22.4 million|h1|t=as of August 6|by=the Agrarian Policy Ministry} tonnes of wheat as of August 6, the Agrarian Policy Ministry reported on Tuesday. {Ninety-one|hp|^} percent of the area has been cut.

Two weeks before, the figure stood at {19.1 million|h0|t=Two weeks before} tonnes.

The average yield is {4.62|yd|t=as of August 6} tonnes a hectare, as against {4.4|yd0|t=in 2034} in 2034, a gain of {5%|ydg}. Milling wheat makes up {58%|ml}.

The ministry keeps to its forecast of {24.5 million|hf} tonnes, {7.5%|hg} above last year's {22.8 million|hy0|t=last year's}. The traders' union is more hopeful and speaks of {25.3 million|hfg|by=The traders' union}.

{1.9 million|mn|v=1.9|t=still} hectares of farmland are still mined.

In July exports of wheat rose by {a quarter|xjg|t=In July} to {1.42 million|xj|^} tonnes from {1.136 million|xj0|t=the year before} the year before.

@doc b-trade | grain brokers' note | 2035-08-08
BLACK SEA DAILY – Odesa desk

Pressure. 11.5% protein is bid at {$203|p1|t=Monday} CPT Chornomorsk, Monday's level; three weeks ago you'd have paid {$226|p0|t=three weeks ago}. We make that {$33|!pd}, or {10.2%|pg}, and the combines haven't finished. Feed wheat {$187|pf|t=Monday}.

Farmers hold on. They've heard about the railway and want to see who pays. From 1 September a wagonload from Poltava goes from UAH {640|tt0} a tonne to {800|tt1|t=From 1 September}. We know who pays.

The state carrier counts {11,400|tw} grain hoppers, {3,600|tv} of which are beyond their legal life. It lost UAH {9.4 billion|tl|v=9.4|t=last year} last year.

Flows in July: Chornomorsk {3.6|pc|t=in July} mt of all grains, Danube {0.9|oc|^}. On the season the union sees wheat exports of {15.6|!x1|x=1000000} mt, versus {15.7|x0|x=1000000|t=the last} in the last. EU quota: {1.3 mt|eq|v=1300000}, {88%|eqf|t=end of July} gone by end of July. Beyond it there's {€95|er} a tonne to pay and nobody does.

Freight Chornomorsk–Alexandria, handy: $21.50.

@doc c-farm | farmers' newspaper | 2035-08-10
"Four hundred hryvnias a tonne, and from that I should buy a tractor"

Halyna Zaporozhets farms {780|la} hectares near Snihurivka. Twelve years after, {26|lm} of them are still behind red-and-white tape. She mows round.

This summer she has got {3.8|ly} tonnes of wheat from a hectare. On Wednesday the buyer offered {8,150|pe|t=On Wednesday} hryvnias a tonne in the yard. To grow it had cost her {7,400|lc}. "And from September he will offer less, because of the railway. He's already told me. He was very polite."

The tariff goes up by {25 percent|t1|t=on 1 September} on 1 September. The farmers' council has asked the cabinet to wait until the maize is in. In its July poll of {427|fn} farms, {31 percent|fw} meant to sow less wheat this autumn. Rapeseed is what they want, and peas.

A neighbour of hers on the other side of the road belongs to Stepovyi Kolos. That's {213,000|!aa} hectares, with drones. There the wheat yields {5.3|aw}. "If I had their phone number at the railway," says Zaporozhets, "I'd have their profit too."

Buy: seed drill, 4 m, any state. Sell: bees, 40 families. Gift: dog, barks at drones.

@doc d-danube | regional news site | 2035-08-14
Izmail: {1,300|oj} dockers sent on leave without pay

IZMAIL. In the wartime summers you couldn't get a bed here. Lorries queued back to Reni, and in one month, August 2023, {three million|oc0|v=3|t=August 2023} tonnes went down the Danube.

Last month it was {900,000|oc|v=0.9|t=Last month}. That's {70 percent|ocg} less. Since the 1st, {1,300|oj|t=Since the 1st} dockers have been on leave without pay.

"Deep water wins," says crane driver Ilie Munteanu. Chornomorsk can load {70,000|-} tonnes on one ship; here they load seven. Chornomorsk handled {3.6 million|pc|v=3.6|t=in July} in July.

The port authority has offered a {30|-}% rebate on dues. Traders thanked it, and went on booking in Chornomorsk.

Weather 34°. Mosquito warning for Kiliia. Bus 7 doesn't run on Sundays.

@doc e-results | company statement | 2035-08-21
STEPOVYI KOLOS: half-year results 2035

Revenue for the six months ended 30 June 2035 came to USD {386 million|ar|t=the six months ended 30 June 2035}, up {10%|arg} on USD {351 million|ar0} a year earlier, thanks to maize carried over from the 2034 crop. Net profit was USD {57.9 million|an}, or {15%|am} of revenue.

The Company farms {312,000|aa} hectares in seven regions. Its wheat harvest is complete: {5.3|aw} t/ha, against a national average of {4.62|yd|t=at 6 August|by=the ministry} that the ministry gave at 6 August.

It employs {9,200|aj} people, of whom {1,450|as} are veterans.

Outlook. The price of milling wheat at the port stood at USD {213|!p1|t=on 6 August} on 6 August. The higher railway tariff will cost the Company USD 6 million a year. The Company intends to place a bond of USD {70 million|ab|t=in the autumn} in the autumn for elevators at Voznesensk.

For the season 2035/36 the traders' union expects wheat exports of {16.5 million|x1|by=the traders' union} tonnes from Ukraine.

Investor relations: Taras Ndoye, ir@stepkolos.example
