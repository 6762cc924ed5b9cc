@story xd-salto-rice
@topic A Uruguayan rice mill's export year, its prices and a tax dispute
@subject M = Molino del Este | the mill | the company
@subject T = tax directorate | the directorate | the taxman
@subject B = Brazilian buyers | Brazil
@subject I = Iraqi buyers | Iraq
@subject P = Peruvian buyers | Peru
@subject L = Lucrecia Abu-Fontán | Abu-Fontán | the mill's director
@fact t = 64000 | other | M | tonnes of rice exported | 2010 | cumulative
@fact b = 29500 | other | B | tonnes of rice bought | 2010 | cumulative
@fact i = 21300 | other | I | tonnes of rice bought | 2010 | cumulative
@fact p = 13200 | other | P | tonnes of rice bought | 2010 | cumulative
@fact pr = 510 | price | M | dollars for a tonne of rice | 2010 | snapshot
@fact rev = 32640000 | revenue | M | dollars of rice exports | 2010 | cumulative
@fact pr0 = 600 | price | M | dollars for a tonne of rice | 2009 | snapshot
@fact ch = -15 | rate | M | change of the price of rice in percent | 2010 | snapshot
@fact less = 90 | price | M | dollars less for a tonne of rice | 2010 | snapshot
@fact tax = 4896000 | spending | T | dollars of tax demanded | 2010 | constant
@fact tp = 15 | other | T | tax as a share of exports in percent | 2010 | constant
@fact paid = 3264000 | spending | M | dollars of tax paid | 2010 | constant
@fact owe = 1632000 | damages | T | dollars in dispute | 2010 | constant
@fact fine = 250000 | damages | T | dollars of fine demanded | 2010 | constant
@fact all = 1882000 | damages | T | dollars of tax and fine claimed | 2010 | constant
@fact st = 180 | jobs | M | workers | 2010 | constant
@fact goal = 70000 | other | M | tonnes of rice exported | 2011 | plan | projected
@rel sum t = b + i + p
@rel product rev = t * pr
@rel change ch = pr0 -> pr
@rel diff less = pr0 - pr
@rel share tp = tax / rev
@rel diff owe = tax - paid
@rel sum all = owe + fine
@trap ch tp :: both 15 percent, fall and tax
@trap t goal :: done and planned

@doc mdeo-wire | wire agency | 2011-02-08
Uruguay rice mill fights {$1.9m|~all} tax claim

TREINTA Y TRES - The tax directorate wants {$1,632,000|owe} and a fine of {$250,000|fine}, {$1,882,000|all} together, from Molino del Este, which sold {64,000|t|t=last year} tonnes abroad last year for {$32.64 million|rev}. It reckons {15 percent|tp} was due on that, {$4,896,000|tax}, and got {$3,264,000|paid}.

The mill says rice fell from {$600|pr0|t=in 2009} a tonne in 2009 to {$510|pr|t=in 2010} in 2010, {15 percent|ch|v=-15}.

@doc diario-del-este | regional daily | 2011-02-09
The taxman at the silo door
By Bernardo Yilmaz

It was a good year on paper: {29,500|b} tonnes to Brazil, {21,300|i} to Iraq, {13,200|p} to Peru, {62,000|!t} in all. The price was {$510|pr}, {$90|less} under the {$600|pr0|t=the year before} of the year before. Now the directorate sends a bill of {$4,896,000|tax}; {$3,264,000|paid} is paid, and {$1,832,000|!owe} is left to argue about.

Lucrecia Abu-Fontán: "We shall sell {70,000|goal|t=this year|by=Lucrecia Abu-Fontán} tonnes this year and not one to the directorate." {180|st} people work for her.

@doc rice-bulletin | trade bulletin | 2011-02-15
Market notes

- Molino del Este shipped {64,000|t} t at {USD 510|pr}, {USD 36.24 million|!rev}.
- Destinations: Brazil {29,500|b}, Iraq {21,300|i}, Peru {13,200|p}.
- Price compared with 2009: {USD 600|pr0} to {USD 510|pr}, less {15%|ch|v=-15}, or {USD 90|less}.
- In dispute: tax {USD 1,632,000|owe}, fine {USD 250,000|fine}, sum {USD 1,882,000|all}.
