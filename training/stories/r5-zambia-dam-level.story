@story r5-zambia-dam-level
@topic A Zambian reservoir falls to its lowest November level and power is rationed
@subject L = Lake Mukambo | Mukambo | the lake | the reservoir | the dam
@subject P = Mukambo North power station | the power station | the plant | turbines
@subject Z = Zambezi Basin Authority | the Authority | ZBA
@subject E = Zamelec | the utility | the state power company
@subject M = Chamber of Copper Producers | the chamber | the mines
@subject G = energy ministry | energy minister Mutinta Habeenzu | Habeenzu | the minister | government
@subject B = Musonda Bakery | Musonda | the bakery
@fact v1 = 476.31 | other | L | metres above sea level | 2030-11-04 | snapshot
@fact v0 = 478.9 | other | L | metres above sea level | 2029-11-04 | snapshot
@fact vm = 475.5 | other | L | metres at which generation must stop | - | constant | threshold
@fact dg = 0.81 | other | L | metres above the minimum for generation | 2030-11-04 | snapshot
@fact u1 = 6.4 | other | L | usable water in percent of capacity | 2030-11-04 | snapshot
@fact u0 = 24.7 | other | L | usable water in percent of capacity | 2029-11-04 | snapshot
@fact pg = 165 | other | P | megawatts generated | 2030-11 | snapshot
@fact pc = 1080 | other | P | megawatts of installed capacity | - | constant
@fact df = 1240 | other | E | megawatts short at the evening peak | 2030-11 | snapshot
@fact im = 380 | other | E | megawatts imported | 2030-11 | snapshot
@fact h1 = 17 | duration | E | hours a day without power for households | from 2030-11-06 | plan
@fact h0 = 12 | duration | E | hours a day without power for households | until 2030-11-05 | snapshot
@fact bl = 15000000000 | other | Z | cubic metres of water for the power stations | 2030 | plan
@fact bn = 11500000000 | other | Z | cubic metres of water for the power stations | 2031 | plan
@fact mi = 62 | rate | M | percent of power that the mines buy abroad | October 2030 | snapshot
@fact ml = 38000 | other | M | tonnes of copper output lost | 2030 | plan | projected
@fact so = 850 | other | G | megawatts of solar power to be added | by the end of 2031 | plan | pledged
@fact st = 140 | other | G | megawatts of solar power that are running | 2030-11 | snapshot
@fact tf = 23 | rate | E | percent that the tariff rises | 2031-01-01 | plan
@fact rn = 612 | other | L | millimetres of rain in the catchment | season 2029-30 | constant
@fact rv = 880 | other | L | millimetres of rain in the catchment | long-term average | constant
@fact fu = 9200 | price | B | kwacha a month for diesel | October 2030 | snapshot
@fact bj = 11 | jobs | B | workers | October 2030 | snapshot
@fact dv = 2.59 | other | L | metres fallen in a year | 2029-11-04 to 2030-11-04 | snapshot
@rel diff dv = v0 - v1
@rel diff dg = v1 - vm
@trap v1 v0 :: this November and last
@trap u1 u0 :: this November and last
@trap pg pc :: generated and installed
@trap h1 h0 :: the old and the new rationing
@trap bl bn :: allocations of two years
@trap so st :: promised and running

@doc a-daily | national daily | 2030-11-05
Households face {17|h1} hours in the dark as Mukambo sinks

By Chilufya Simuchimba

ZAMELEC will cut power to homes for {17|h1|t=from tomorrow} hours a day from tomorrow, up from {12|h0|t=since August} since August, after the water in Lake Mukambo dropped to a point never before recorded in the month of November.

The Zambezi Basin Authority said the lake stood at {476.31|v1|t=yesterday morning|by=The Zambezi Basin Authority} metres yesterday morning. A year earlier it was at {478.90|v0|t=A year earlier|^}. When it reaches {475.50|vm}, the turbines at Mukambo North must be switched off to keep air out of the intakes.

In other words, {81 centimetres|dg|v=0.81} are left. Usable storage is down to {6.4 per cent|u1|t=yesterday morning}.

Catchment rainfall in the last season came to {612|rn|t=in the last season} millimetres, where {880|rv} would be normal.

The plant, which was designed for {1,080|pc} megawatts, was producing {165|pg} this week. At the evening peak the country is {1,240|df} megawatts short. About {380|~im} are bought from Mozambique and South Africa.

Energy minister Mutinta Habeenzu told Parliament that {850|so|t=by the end of next year|by=Energy minister Mutinta Habeenzu} megawatts of solar parks would be on the grid by the end of next year. "I know what people say at the market. I am asking for patience," she said.

The tariff still goes up by {23 per cent|tf|t=in January} in January.

@doc b-business | business weekly | 2030-11-08
Copper runs on borrowed current

With the country's main reservoir at under {seven percent|<u1} of its usable volume, smelters in the north are running almost entirely on other people's electricity.

The Chamber of Copper Producers says its members bought {62%|mi|t=in October|by=The Chamber of Copper Producers} of what they consumed in October across the border, at roughly twice the domestic price. Even so they expect to end the year {44,000|!ml|t=end the year|by=they} tonnes below plan.

"You can't run a furnace for seven hours and rest it for {seventeen|h1}," said the chamber's president, Ruvimbo Kasonde-Le Roux.

The wider deficit is estimated at {1,240|df|t=during the early evening} MW during the early evening. Imports cover {380|im} MW of demand beyond that, and the solar plants so far commissioned {140|st|t=so far}. Government talks of {850|so|t=by December 2031|by=Government} MW more by December 2031; bankers we spoke to would be pleased with a third of it.

Water is the binding constraint. For this year the ZBA had allotted {15bn|bl|t=For this year|by=the ZBA} cubic metres to the two stations on the lake. For next year it will hand out {11.5bn|bn|t=For next year|by=it}, to be shared equally. Mukambo North currently manages {190|!pg} MW out of {1,080|pc}.

Price watch: copper $9,412/t (-0.8%) | kwacha 26.15/$ | maize 50kg K330

@doc c-wire | wire agency | 2030-11-05
Zambia extends blackouts as dam nears cut-off level

LUSAKA, Nov 5 (Reporters' Union) - Zambia's state power company said on Tuesday it would leave households without electricity for {17|h1|t=from Wednesday} hours a day from Wednesday because drought has all but emptied the reservoir behind the Mukambo dam.

Water available for generation amounted to {6.4%|u1|t=on Monday} of capacity on Monday, compared with {24.7%|u0|t=on the same day of 2029} on the same day of 2029, the river authority said. The surface was at {476.31|v1|t=on Monday} metres above sea level, less than {a metre|<dg|v=1} over the threshold of {475.5|vm} metres below which the plant has to shut.

Rains are due to start in earnest only in December, and the lake usually does not rise before February.

The peak deficit is {1,240|df} megawatts, utility head Bwalya Tembo-Ferrão told reporters. Tariffs will be raised by {23%|tf|t=from Jan 1} from Jan 1.

Copper miners put output losses from power cuts at {38,000|ml|t=this year|by=Copper miners} tonnes this year.

@doc d-local | community newspaper | 2030-11-10
The baker who works while Lusaka sleeps

In Matero, the ovens of Musonda Bakery come on at eleven at night, because that is when the current does. By dawn it is gone again.

"They told us {twelve|h0|t=in winter} hours, we arranged ourselves for {twelve|h0}," says the owner, Agness Musonda. That was in winter. "Now it is {seventeen|h1} and I have {eleven|bj} people who must be paid for all of them."

She has a generator. The diesel for it cost her K{9,200|fu|t=in October} in October.

On a poster at the ward office the government promises {580|!so|t=before 2032|by=the government} megawatts of sun before 2032. Ms Musonda has priced a few panels for her own roof, and laughed.

The reason for all this is six hours' drive away. Our reader Enock Phiri sent us a picture of the lake shore: the jetty of the fishing camp ends in grass. The last rainy season brought {612|rn|t=The last rainy season} mm, say the water people, against {880|rv} in a decent year, and the level has gone down more than {two and a half|>dv|t=in twelve months} metres in twelve months.

The power station there can make {1,080|pc} megawatts on paper. The solar field near Chisamba, opened in May, brought the national total to {140|st|t=in May}.

Ms Musonda's rolls are K4. They were K3 in June.
