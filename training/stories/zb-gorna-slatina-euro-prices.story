@story zb-gorna-slatina-euro-prices
@topic Prices after the euro changeover in Gorna Slatina, Bulgaria
@subject K = Consumer Protection Commission | the commission | KZP
@subject N = National Statistical Institute | the statistics office | NSI
@subject B = Bulgaria | the country
@subject G = Gorna Slatina | the town
@subject T = retailers' chamber | traders | the chamber
@fact rate = 1.95583 | other | B | leva for a euro | - | constant
@fact insp = 18400 | other | K | inspections | 2029-02-28 | cumulative
@fact act = 1370 | cases | K | breaches found | 2029-02-28 | cumulative
@fact ash = 7.4 | other | K | share of inspections with a breach, in percent | 2029-02-28 | constant
@fact fine = 2900000 | damages | K | euros of fines | 2029-02-28 | cumulative
@fact max = 5000 | damages | K | highest fine for a first offence, in euros | - | constant | threshold
@fact hicp = 3.6 | rate | N | yearly inflation, in percent | 2029-01 | snapshot
@fact hicpd = 3.5 | rate | N | yearly inflation, in percent | 2028-12 | snapshot
@fact eff = 0.3 | rate | N | points of inflation owed to the changeover | 2029-01 | snapshot
@fact cof = 1.3 | price | G | euros for an espresso | 2029-01-20 | snapshot
@fact cofl = 2 | price | G | leva for an espresso | 2028-12 | snapshot
@fact bread = 0.92 | price | G | euros for a loaf | 2029-01-20 | snapshot
@fact breadl = 1.7 | price | G | leva for a loaf | 2028-12 | snapshot
@fact bup = 5.8 | rate | G | rise of the price of a loaf, in percent | 2029-01-20 | constant
@fact cup = 27.1 | rate | G | rise of the price of an espresso, in percent | 2029-01-20 | constant
@fact feel = 68 | poll_share | - | people who think prices rose because of the euro, in percent | 2029-02 | snapshot
@fact samp = 1012 | sample_size | - | people asked | 2029-02 | constant
@fact moe = 3.1 | margin_of_error | - | points of margin of error | 2029-02 | constant
@fact cash = 86 | other | B | share of lev cash withdrawn, in percent | 2029-02-28 | snapshot
@fact call = 9100 | cases | K | calls to the hotline | 2029-02-28 | cumulative
@fact barb = 10 | price | G | euros for a haircut | 2029-01-20 | snapshot
@fact barbl = 15 | price | G | leva for a haircut | 2028-12 | snapshot
@rel share ash = act / insp
@fact okk = 92.6 | other | K | share of inspections without a breach, in percent | 2029-02-28 | constant
@trap cofl cof :: leva against euros
@trap breadl bread :: leva against euros
@trap hicpd hicp :: two months
@trap hicp eff :: inflation against the part owed to the euro
@trap insp act :: inspections against breaches
@trap bup cup :: bread against coffee

@doc a-local | regional newspaper | 2029-01-21
Coffee for {1.30|cof}, and no one's laughing: our price walk through Gorna Slatina

Desislava Kableshkova

On the last day of December the espresso at the Morava was {two|cofl} leva. By the fixed rate ({1.95583|rate}) it should have woken up on 1 January at {1.02|-}. Yesterday it was at {1.30|cof|t=Yesterday}, which makes a rise of {27|~cup} percent.

"It's the milk," says the owner. In an espresso?

At the bakery on Hristo Botev the loaf has gone from {1.70|breadl} leva to {0.92|bread} euros. Here it's {5.8|bup} percent. At the barber's: from {15|barbl} leva to {ten|barb} euros, "a round number, brother".

Pharmacy, bus, cinema: correct to the cent.

The local office of the consumer commission has {three|-} inspectors for {41|-} municipalities. It's had {212|-} calls since New Year.

@doc b-wire | wire agency | 2029-02-18
Bulgarian inflation ticks up after euro entry

SOFIA, Feb 18 (BalkanLine) - Consumer prices in Bulgaria rose {3.6%|hicp|t=in January} year on year in January, after {3.5%|hicpd|t=in December} in December, the statistics office said. Of that the changeover to the euro accounted for about {0.3|~eff|by=the statistics office} percentage points at most, mainly in restaurants and personal services.

A poll by Trend-Mark found {68%|feel} of Bulgarians believe the euro has made things dearer. It asked {1,012|samp} people and has a margin of error of {3.1|moe} points.

The government denies it'll freeze the price of {15|-} staples.

@doc c-national | national daily | 2029-03-03
{1,370|act} breaches in two months: the commission counts its fines

In January and February the Consumer Protection Commission carried out {18,400|insp} inspections and found breaches in {1,370|act}. That's {seven|~ash|by=its chair} in a hundred, its chair, Radostin Velchev, told journalists. Fines amount to {2.9 million|fine} euros.

Most frequent: no dual labels. A first offence may cost a trader up to {5,000|max}.

The hotline took {9,100|call} calls, {a third|-} of them about coffee.

"In the whole of the country no loaf rose by more than {six|-} percent," claims the retailers' chamber. Of lev banknotes and coins {86|cash|t=by the end of February} percent had been withdrawn by the end of February.

@doc d-tabloid | tabloid site | 2029-02-19
THE EURO ATE US! Prices up {36 percent|!hicp} in a year – official!

It's from the Institute itself: {36 percent|!hicp|t=in January}, in January! {86 percent|!feel} of people say that they've been robbed.

In Gorna Slatina a coffee's {1.30|cof} euros. It used to be {2|cofl} leva! A haircut – {10|barb}!

And the inspectors? {14,800|!insp} raids, they boast. Has anyone seen one?

SEE ALSO: Vanga's 7 predictions · Win a fridge

@doc e-column | economist's column | 2029-03-06
On perception, and on espresso

There's a poll that {68|feel} percent of us feel it, and a statistic that there's hardly anything to feel: {0.3|eff} of {3.6|hicp} points. Both are honest. We buy a fridge every ten years and a coffee every morning, and it was the coffee that went up by {27|~cup}.

Chance or greed? {1,370|act} of {18,400|insp} checks ended in a protocol; it means that {93|~okk} in a hundred didn't. My own barber went from {fifteen|barbl} to {ten|barb}. Divide {15|barbl} by {1.95583|rate} and you get {7.67|-}. I've let my hair grow.
