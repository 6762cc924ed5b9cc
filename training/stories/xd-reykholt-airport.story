@story xd-reykholt-airport
@topic A small Icelandic airline: passengers, delays and crew pay
@subject A = Snæfell Air | Snæfell | the airline
@subject K = Reykholt airport | the airport
@subject U = cabin crew association | the association | cabin crew
@subject V = Valtýr Kazlou | Kazlou | the founder
@fact pax = 386000 | ridership | A | passengers in a year | 2019 | cumulative
@fact dom = 92640 | ridership | A | domestic passengers in a year | 2019 | cumulative
@fact eur = 231600 | ridership | A | European passengers in a year | 2019 | cumulative
@fact ame = 61760 | ridership | A | American passengers in a year | 2019 | cumulative
@fact ep = 60 | other | A | share of European passengers in percent | 2019 | cumulative
@fact fl = 3860 | other | A | flights in a year | 2019 | cumulative
@fact pf = 100 | ridership | A | passengers a flight | 2019 | snapshot
@fact late = 579 | other | A | delayed flights in a year | 2019 | cumulative
@fact lp = 15 | other | A | share of flights delayed in percent | 2019 | cumulative
@fact lp0 = 11 | other | A | share of flights delayed in percent | 2018 | cumulative
@fact lpt = 4 | margin | A | points by which the delayed share rose | 2019 | cumulative
@fact wg = 4100 | price | U | krónur an hour | 2019 | constant
@fact hr = 110 | duration | U | hours flown in a month | 2019 | constant
@fact mo = 451000 | price | U | krónur a month | 2019 | constant
@fact fuel = 2.9 | rate | K | growth of all airport traffic in percent | 2019 | cumulative
@fact p0 = 400000 | ridership | A | passengers in a year | 2018 | cumulative
@fact fall = -3.5 | rate | A | change of passengers in percent | 2019 | cumulative
@rel sum pax = dom + eur + ame
@rel share ep = eur / pax
@rel product pax = fl * pf
@rel share lp = late / fl
@rel diff lpt = lp - lp0
@rel change fall = p0 -> pax
@rel product mo = wg * hr
@trap fall fuel :: the airline and the airport
@trap pax p0 :: two years

@doc ruv-style-wire | wire agency | 2020-01-16
Snæfell Air loses passengers, gains delays

REYKHOLT - Snæfell Air flew {386,000|pax|t=last year} passengers last year, {3.5 per cent|fall|v=-3.5} below the {400,000|p0|t=2018} of 2018; the airport as a whole grew {2.9 per cent|fuel}. {Sixty per cent|ep}, {231,600|eur}, went to Europe, {92,640|dom} stayed in the country and {61,760|ame} crossed to America.

Of {3,860|fl} flights {579|late} were late, {15 per cent|lp} after {11|lp0} the year before: {four points|lpt} worse.

@doc west-paper | local weekly | 2020-01-23
{A hundred|pf|v=100} to a plane
By Hulda Marsellos

Kazlou says his planes are never empty; the books say {3,860|fl} flights with {100|pf} people on each, so {386,000|pax}. Where to? {92,640|dom} at home, {231,600|eur} to Europe and {71,760|!ame} to America.

Who works on board flies {110|hr} hours a month at {4,100|wg} krónur, {415,000|!mo} before tax. "You can't rent a cellar for that," says the association.

@doc crew-bulletin | union newsletter | 2020-01-20
Delays are not our fault

The airline says {15%|lp} of flights ran late and {11%|lp0|t=in 2018} in 2018. That is a plus of {5 points|!lpt}, they write. Of {3,860|fl} flights {579|late} arrived with our apologies.

Pay: {4,100|wg} krónur times {110|hr} hours is {451,000|mo}. We ask nothing but a bed in Boston that is a bed. Board meeting {5|-} February, hut {3|-}.
