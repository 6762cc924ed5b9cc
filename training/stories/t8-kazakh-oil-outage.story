@story t8-kazakh-oil-outage
@topic Storm damage at a Black Sea mooring cuts Kazakh oil output, February and March 2035
@subject M = Mangyr field | Mangyr | the field
@subject O = Mangyr Petroleum Operating | MPO | the operator | the consortium
@subject K = Kazakhstan | Astana | the republic | the energy ministry | the country
@subject T = Trans-Steppe Pipeline | TSP | the pipeline | the line
@subject Y = Yuzhny terminal | the terminal | the mooring | SPM-2
@subject BR = Brent | Brent crude | crude | oil
@subject TG = tenge | the currency
@subject BK = Baku route | Baku | Caspian tankers
@subject NO = Norrbridge Energy | Norrbridge
@subject KM = KazMunInvest | the state company
@fact o0 = 870000 | other | M | barrels of oil produced a day | 2035-01 | snapshot
@fact o1 = 480000 | other | M | barrels of oil produced a day | 2035-02-09 | snapshot
@fact o2 = 610000 | other | M | barrels of oil produced a day | 2035-02-20 | snapshot
@fact o3 = 845000 | other | M | barrels of oil produced a day | 2035-03-09 | snapshot
@fact od = 390000 | margin | M | barrels of oil lost a day | 2035-02-09 | snapshot
@fact op = 44.8 | rate | M | fall in oil produced | 2035-02-09 | snapshot
@fact k1 = 2030000 | other | K | barrels of crude and condensate produced a day | 2035-01 | snapshot
@fact k1c = 1780000 | other | K | barrels of crude produced a day | 2035-01 | snapshot
@fact k1g = 250000 | other | K | barrels of condensate produced a day | 2035-01 | snapshot
@fact k2 = 1610000 | other | K | barrels of crude and condensate produced a day | 2035-02 | snapshot
@fact k2c = 1370000 | other | K | barrels of crude produced a day | 2035-02 | snapshot
@fact q = 1500000 | other | K | barrels of crude allowed a day by the producers' pact | - | constant | threshold
@fact qx = 280000 | margin | K | barrels of crude a day above the pact | 2035-01 | snapshot
@fact qu = 130000 | margin | K | barrels of crude a day below the pact | 2035-02 | snapshot
@fact y4 = 98.2 | other | K | million tonnes of oil produced in the year | 2034 | snapshot
@fact y5 = 97 | other | K | million tonnes of oil planned for the year | 2035 | plan | pledged
@fact y5r = 94.5 | other | K | million tonnes of oil planned for the year, revised | 2035 | plan | pledged
@fact yd = 2.5 | margin | K | million tonnes cut from the plan | 2035-03-11 | snapshot
@fact t1 = 1340000 | other | T | barrels of oil shipped a day | 2035-01 | snapshot
@fact t2 = 770000 | other | T | barrels of oil shipped a day | 2035-02 | snapshot
@fact tx = 1634000 | other | K | barrels of oil exported a day | 2035-01 | snapshot
@fact ts = 82 | rate | T | share of the country's oil exports | 2035-01 | snapshot
@fact w = 7.2 | distance | Y | height of the waves in metres | 2035-02-06 | snapshot
@fact mu = 3 | other | Y | moorings | - | constant
@fact mw = 1 | other | Y | moorings working | 2035-02-09 | snapshot
@fact rp = 14 | duration | Y | days that the repair should take | 2035-02-09 | plan | projected
@fact rr = 31 | duration | Y | days that the repair took | 2035-03-09 | snapshot
@fact tk = 17 | other | Y | tankers waiting | 2035-02-20 | snapshot
@fact b0 = 71.40 | price | BR | price of a barrel in dollars | 2035-02-06 | snapshot
@fact b1 = 74.85 | price | BR | price of a barrel in dollars | 2035-02-09 | snapshot
@fact bp = 4.8 | rate | BR | rise in the price of a barrel | 2035-02-09 | snapshot
@fact b2 = 70.95 | price | BR | price of a barrel in dollars | 2035-03-10 | snapshot
@fact f0 = 538 | price | TG | tenge to the dollar | 2035-02-06 | snapshot
@fact f1 = 551 | price | TG | tenge to the dollar | 2035-02-20 | snapshot
@fact fp = 2.4 | rate | TG | loss against the dollar | 2035-02-20 | snapshot
@fact lb = 210000000000 | damages | K | budget revenue lost in tenge | 2035-03-11 | cumulative | projected
@fact lbd = 381000000 | damages | K | budget revenue lost in dollars | 2035-03-11 | cumulative | projected
@fact lo = 1020000000 | damages | O | sales lost in dollars | 2035-03-09 | cumulative | projected
@fact sn = 40 | rate | NO | stake in the field | - | constant
@fact sk = 25 | rate | KM | stake in the field | - | constant
@fact ni = 6400000000 | profit | O | net income in dollars | 2034 | snapshot
@fact dv = 5100000000 | spending | O | dividends in dollars | 2034 | snapshot
@fact je = 4600 | jobs | O | own employees at the field | 2035-02 | snapshot
@fact jc = 11200 | jobs | O | contractors' workers at the field | 2035-02 | snapshot
@fact jt = 15800 | jobs | O | people at work at the field | 2035-02 | snapshot
@fact jl = 1900 | jobs | O | contractors' workers sent on leave | 2035-02-24 | snapshot
@fact jlp = 17.0 | rate | O | share of contractors' workers sent on leave | 2035-02-24 | snapshot
@fact lp = 50 | rate | O | share of pay kept on leave | 2035-02-24 | constant
@fact bk1 = 118000 | other | BK | tonnes of oil shipped in the month | 2035-01 | snapshot
@fact bk2 = 130000 | other | BK | tonnes of oil shipped in the month | 2035-02 | snapshot
@fact pa = 245 | price | K | price of a litre of petrol in tenge | 2035-02 | constant
@fact pd = 332 | price | K | price of a litre of diesel in tenge | 2035-02 | constant
@fact sp = 1000000 | other | T | tonnes of oil in the storage tanks | 2035-02-20 | snapshot
@fact sc = 1100000 | other | T | tonnes that the storage tanks hold | - | constant
@fact ss = 91 | rate | T | share of the storage tanks filled | 2035-02-20 | snapshot
@rel diff od = o0 - o1
@rel change op = o0 -> o1
@rel sum k1 = k1c + k1g
@rel diff qx = k1c - q
@rel diff qu = q - k2c
@rel diff yd = y5 - y5r
@rel share ts = t1 / tx
@rel change bp = b0 -> b1
@rel change fp = f0 -> f1
@rel convert lbd = lb
@rel sum jt = je + jc
@rel share jlp = jl / jc
@rel share ss = sp / sc
@trap o0 k1 :: one field and the country
@trap k1 k1c :: with and without condensate
@trap k2 k2c :: with and without condensate
@trap o1 o2 :: two days of the outage
@trap qx od :: above the pact and lost at the field
@trap rp rr :: planned and actual repair time
@trap lb lo :: loss of the state and of the operator
@trap y5 y5r :: plan before and after
@trap y4 y5 :: last year's output and this year's plan
@trap ni dv :: income and dividends
@trap bk2 qu :: 130,000 tonnes and 130,000 barrels

@doc a-wire | news agency | 2035-02-10
Kazakhstan's biggest oilfield nearly halves output as Black Sea mooring fails

ASTANA, Feb 10 (Meridian News) - Output at Kazakhstan's Mangyr field dropped to {480,000|o1|t=on Friday|by=two industry sources} barrels per day on Friday from {870,000|o0|t=January} bpd in January, {two|-} industry sources said, after a storm knocked out loading at the Yuzhny terminal on the Black Sea.

That is a loss of {390,000|od|t=on Friday} bpd, more than the consumption of Portugal, and pushed Brent crude up {4.8%|bp|^} to {$74.85|b1|^} a barrel.

Trans-Steppe Pipeline, which carries {82%|ts|t=in January} of Kazakh exports, said waves of {7.2|w|t=Tuesday} metres had torn a hose from SPM-2, one of the terminal's {three|mu} moorings, on Tuesday. A second is in dry dock. Only {one|mw} is working.

Repairs will take {14|rp|by=TSP} days, TSP said. In January it shipped {1.34 million|t1|t=In January} bpd.

Kazakhstan has been under pressure from fellow producers for pumping too much. Its crude output in January was {1.78 million|k1c|t=in January} bpd, {280,000|qx|^} above the {1.5 million|q} it has agreed to.

Mangyr is operated by MPO, in which Norrbridge Energy holds {40%|sn} and the state company KazMunInvest {25%|sk}.

@doc b-site | Kazakh business news site | 2035-02-21
{Seventeen|tk} tankers and a full tank: what the Yuzhny outage is doing to us

Aigerim Tulegenova, Almaty | Reading time: {4|-} min | Views {15,302|-}

The dollar costs {551 tenge|f1|t=yesterday|v=551} as of yesterday. Before the storm it was {538|f0|t=Before the storm}. That's {2.4%|fp|t=yesterday} off the currency in a fortnight, and the National Bank says it isn't intervening.

Meanwhile {17|tk|t=yesterday|by=port agents} tankers were riding at anchor off Yuzhny yesterday, port agents say. The storage tanks at the end of the line can take {1.1 million|sc} tonnes and contain {1 million|sp|t=yesterday}, so they are {91%|ss|t=yesterday} full, and what cannot be stored has to stay in the ground.

At Mangyr, production has recovered somewhat, to {610,000|o2|t=on Tuesday} barrels a day on Tuesday. In the first days after the accident it stood at {480,000|o1|t=In the first days after the accident}, {54.8%|!op|t=In the first days after the accident} less than in January.

Alternative routes are narrow. Caspian tankers took {118,000|bk1|t=in January} tonnes to Baku in January; this month the plan is {130,000|bk2|t=this month|m=projected}.

Will petrol get dearer? The ministry promises that AI-92 stays at {245 tenge|pa|v=245} per litre and diesel at {332|pd} until April.

The repair was supposed to last {14|rp} days. That would be today.

READ NEXT: Nauryz holidays: {5|-} days off | Almaty metro fare to {200|-} tenge?

@doc c-local | Atyrau regional newspaper | 2035-02-25
"{Half|lp|v=50} a wage for {half|-} a month": contractors sent home from Mangyr

Serik Dzhaksybekov welds pipe. Since Saturday he has welded nothing. He is one of {1,900|jl|t=Since Saturday} contract workers at the Mangyr field told to stay at home on {half|lp|v=50} pay until the tankers load again.

The field's operator counts {15,800|jt} people on site in normal times: {4,600|je} of its own and {11,200|jc} on contractors' books. Only the latter have been touched, {17 per cent|jlp|t=Saturday} of them so far. "There are no layoffs at MPO," insisted its spokeswoman in Atyrau, Leila Karimova-Dunn.

The men in the canteen do other sums. Last year the consortium earned {6.4 billion|ni|t=Last year} dollars and paid its owners {5.1 billion|dv|t=Last year}. "Somebody could find our other half in there," says Serik.

He and his neighbours talk a good deal about a rubber hose in the Black Sea. They know that of {three|mu} moorings there {one|mw} was left after the storm, that the waves were over {seven|>w|t=of 6 February} metres high on the night of 6 February, that the field fell to {480,000|o1} barrels and then got back to {610,000|o2}. Nobody has told them when they may return.

Weather: minus {18|-}, wind north-east. Dial {112|-} in an emergency on the roads.

@doc d-trade | oil market newsletter | 2035-03-10
Yuzhny back; Mangyr ramps; pact watchers smile

Loading resumed at SPM-2 on Friday after a repair that took {31|rr} days, more than double the operator's first guess of {14|rp}. Mangyr was running at {845,000|o3|t=on Friday} b/d on Friday, a shade under January's {870,000|o0|t=January's}. At its lowest it produced {480,000|!o1|force|t=At its lowest} tonnes a day.

February in numbers. National crude and condensate: {1.16mn|!k2|t=February|v=1160000} b/d (January: {2.03mn|k1|t=January|v=2030000}). Crude alone: {1.37mn|k2c|t=February|v=1370000} b/d, which puts Astana {130,000|qu|t=February} b/d beneath its {1.5mn|q|v=1500000} ceiling for the first time in three years. Cynics will say that a storm achieved what {six|-} ministerial meetings could not.

TSP throughput averaged {770,000|t2|t=February} b/d in February. Baku took {130,000|bk2|t=February} t, from {118,000|bk1|t=in January} t in January.

Prices have forgotten. Brent settled at {$70.95|b2|t=on Friday} on Friday, below the {$71.40|b0|t=before the storm} of the day before the storm; the spike to {$74.85|b1} lasted a week.

MPO puts deferred sales at {$1.02bn|lo|by=MPO}. With {40%|sn}, Norrbridge feels it most; the stock is flat.

Next issue: Friday. Freight tables, p. {7|-}.

@doc e-ministry | energy ministry statement | 2035-03-11
On the situation with oil production and export

The Ministry of Energy of the Republic of Kazakhstan informs that as of 9 March loading through the terminal has been restored and that daily production at the Mangyr field has reached {845 thousand|o3|t=as of 9 March|v=845000} barrels.

In February the average daily production of oil and gas condensate in the Republic was {1.61 million|k2|t=In February} barrels, of which oil {1.37 million|k2c|^} barrels. In January the corresponding figures were {2.03 million|k1|t=In January} and {1.78 million|k1c|^}, with condensate accounting for {250 thousand|k1g|v=250000|^}.

Taking into account the period of restrictions, the production plan for 2035 has been adjusted from {97|y5|t=for 2035} to {94.5|y5r|^} million tonnes, i.e. by {2.5|yd} million tonnes. In 2034, {98.2|y4|t=In 2034} million tonnes were produced.

According to the preliminary assessment, the republican budget will not receive {210 billion|lb|by=the preliminary assessment} tenge. The shortfall will be covered from the National Fund within the limits of the guaranteed transfer.

Retail prices of AI-92 gasoline ({245|pa} tenge per litre) and diesel fuel ({332|pd} tenge) remain unchanged.

The Republic reaffirms its commitment to the level of {1.5 million|q} barrels per day.

@doc f-broadsheet | foreign broadsheet, correspondent's analysis | 2035-03-14
One hose, one country

Almaty – It is not often that a state can measure its dependence to the decimal. Kazakhstan now can. Of the {1.634m|tx|t=in January} barrels it exported each day in January, {1.34m|t1|t=in January} left through a single pipeline and across a single stretch of stormy water. When a hose broke there, the pipe's flow sank to {770,000|t2|t=in February} in February, and with it {45 per cent|op|round} of the output of Mangyr, the field on which {a fifth|-} of the budget rests.

The finance ministry reckons the affair cost it {$381m|lbd|by=The finance ministry}. In local money that is {21bn tenge|!lb|v=21000000000}, at a rate of {551|f1|t=late February} in late February. The consortium that works the field says it went without {$1bn|lo|round=100000000} of sales; it made {$6.4bn|ni|t=in 2034} in 2034 and will survive.

Officials prefer to talk of diversification. The Baku route carried {130,000|bk2|t=February} tonnes in February. At that pace it would take Baku more than three years to move what Yuzhny moves in a month.

There was a consolation of sorts in Vienna, where the pact's monitors found the country {130,000|qu|t=February} barrels a day under its limit for February, having been {280,000|qx|t=a month before} over a month before. "Compliance by catastrophe," a delegate said.

The government expects to produce {94.5m|y5r|t=this year|v=94.5} tonnes this year. Before the storm it had expected {97m|y5|v=97|t=Before the storm}.
