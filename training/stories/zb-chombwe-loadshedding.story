@story zb-chombwe-loadshedding
@topic Drought, Lake Chombwe dam and power rationing in Zambia
@subject D = Chombwe dam | Lake Chombwe | the lake | the dam
@subject Z = Zesco | the utility | the power company
@subject M = Energy minister Chishimba Mwale | the energy minister | Mwale
@subject C = Copperlands Mining | the mines | the miner
@subject B = small businesses of Kanyama-East | small businesses | traders
@fact lev0 = 41 | other | D | water stored as a share of the full lake, in percent | 2033-04-30 | snapshot
@fact lev1 = 8.4 | other | D | water stored as a share of the full lake, in percent | 2033-09-22 | snapshot
@fact stop = 5 | other | D | share of the full lake below which the turbines must stop, in percent | - | constant | threshold
@fact cap = 1080 | other | D | megawatts that the dam can make | - | constant
@fact out = 210 | other | D | megawatts that the dam makes | 2033-09-22 | snapshot
@fact def = 870 | other | Z | megawatts lacking in the country | 2033-09 | snapshot
@fact hrs = 17 | duration | Z | hours a day without power | 2033-09 | snapshot
@fact hrs0 = 8 | duration | Z | hours a day without power | 2033-05 | snapshot
@fact imp = 310 | other | Z | megawatts imported | 2033-09 | snapshot
@fact impp = 13.5 | price | Z | US cents a kilowatt-hour for imports | 2033-09 | constant
@fact tar = 5.2 | price | Z | US cents a kilowatt-hour paid by households | 2033-09 | constant
@fact tarn = 8.9 | price | Z | US cents a kilowatt-hour asked from households | 2033-11 | plan | pledged
@fact tup = 71.2 | rate | Z | rise of the household tariff asked for, in percent | 2033-11 | plan | pledged
@fact gdp = 2.1 | rate | - | growth of the economy, in percent | 2033 | plan | projected
@fact gdp0 = 4.8 | rate | - | growth of the economy forecast in the budget, in percent | 2033 | plan | projected
@fact cu = 742000 | other | C | tonnes of copper to be mined | 2033 | plan | projected
@fact job = 1600 | jobs | B | jobs lost | 2033-09 | cumulative
@fact biz = 540 | other | B | businesses asked | 2033-09 | constant
@fact shut = 31 | other | B | share of businesses shut, in percent | 2033-09 | snapshot
@fact gen = 9800 | price | B | kwacha for a small generator | 2033-09 | constant
@fact char = 420 | price | - | kwacha for a bag of charcoal | 2033-09 | constant
@fact charp = 230 | price | - | kwacha for a bag of charcoal | 2032-09 | constant
@fact sol = 200 | other | M | megawatts of solar promised | 2033-12-31 | plan | pledged
@rel diff def = cap - out
@rel change tup = tar -> tarn
@fact osh = 19.4 | other | D | output as a share of what the dam can make, in percent | 2033-09-22 | snapshot
@rel share osh = out / cap
@trap lev0 lev1 :: April and September
@trap cap out :: capacity against output
@trap hrs0 hrs :: May and September
@trap tar tarn :: now against asked
@trap tar impp :: households against imports
@trap gdp0 gdp :: budget against present forecast

@doc a-daily | national daily | 2033-09-23
{17|hrs}-hour blackouts as Chombwe falls to {8.4%|lev1}

By NATASHA LUNGU

ZESCO has extended load-shedding to {17|hrs|t=from Monday} hours a day from Monday, from the {eight|hrs0|t=in May} hours it began with in May, as Lake Chombwe dropped to {8.4|lev1|t=yesterday} percent of usable storage yesterday.

At {five|stop} percent the turbines have to be switched off.

In a statement, the utility said the station, built for {1,080|cap} megawatts, was producing {210|out}. The country is short of {870|def} MW; {310|imp} MW is being imported at {13.5|impp} US cents per unit, while households pay {5.2|tar}.

Minister of Energy Chishimba Mwale said {200|sol} MW of solar would be on the grid by the end of the year. He was "not in a position" to confirm that the mines had been promised power without interruption.

At the end of the rains the lake had been {41|lev0|t=At the end of the rains} percent full.

@doc b-community | community radio script | 2033-09-25
Yatsani-East 90.1 | Market Report (English segment)

Muli bwanji. We're on the generator, so I'll be brief.

A bag of charcoal: {four hundred and twenty|char} kwacha. This time last year, {two-thirty|charp|v=230}. A small generator on Lumumba Road: {nine thousand eight hundred|gen}. Ice: none.

The traders' association went round {five hundred and forty|biz} barbers, welders, and salons in Kanyama-East. {Thirty-one|shut} in a hundred have closed. By their count {sixteen hundred|job|v=1600} people have lost their work.

"My clippers need two hours. They give me power at midnight," Junior the barber told us. "Who shaves at midnight? Thieves."

And the lake? {Eight|~lev1} percent. Rain's expected in the middle of November. Pray.

@doc c-wire | wire agency | 2033-09-27
Zambia cuts growth forecast, seeks {71%|~tup} power tariff rise

LUSAKA, Sept 27 (Zambezi Wire) - Zambia slashed its forecast for growth this year to {2.1%|gdp|t=this year} from {4.8%|gdp0|t=in the budget} in the budget as a drought that has all but emptied its main hydropower lake forces rolling cuts of {17|hrs} hours.

State utility Zesco has asked the regulator for leave to charge households {8.9|tarn} US cents per kilowatt-hour from November, up {71%|~tup}. It buys abroad at {13.5|impp} cents.

Water in Lake Chombwe is at {8.4%|lev1} of capacity. The plant generates {210|out} MW, less than a {fifth|<osh|v=20} of its potential.

Copperlands still expects to mine {742,000|cu} tonnes of copper "with our own diesel", a spokesperson said, denying it would send home {3,000|-} workers.

@doc d-opinion | opinion blog | 2033-10-02
They've been drinking the lake

In April the dam was {41|lev0|t=In April} percent full. Every farmer knows what you do in April with a granary that's {41|lev0}: you eat less. What did our engineers do? They ran {810|-} megawatts through it until August so that nobody would be cross before the by-election.

Now there's {4.8|!lev1|t=Now} percent left, and what they can make is {210|out}. The rest of what we need comes on a cable at {13.5|impp} cents. We're billed {5.2|tar}. I'm not a banker, but my grandmother sold tomatoes.

They say {17|hrs} hours. In Chilenje it's {20|-}.

And growth? They've gone from {4.8|gdp0} to {2.1|gdp}. {Thirteen|!shut} percent of small businesses in Kanyama have closed, says the radio; I can't find the others.

*This post was corrected on 3 October: an earlier version said the minister had promised {500|-} MW of solar. It was {200|sol}.*
