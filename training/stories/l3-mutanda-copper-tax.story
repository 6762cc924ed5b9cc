@story mutanda-copper-tax
@topic Zambian copper mine Kalengwa Hill: tax arrears, output, royalty change and the threatened layoffs, 2014-2015
@subject K = Kalengwa Hill Mining | Kalengwa Hill | the mine | KHM
@subject R = Revenue Bureau | the Bureau | the tax collector | the taxman
@subject P = Cordilion Resources | Cordilion | the parent | the Toronto owner
@subject L = Lumbe Pit | Lumbe | its neighbour
@subject W = Mineworkers' Congress | the Congress | the union
@subject N = Mutale Nsofwa | Nsofwa | the mines minister
@fact ar = 340000000 | other | K | dollars of tax arrears claimed | 2015-01-12 | cumulative
@fact pn = 85000000 | other | K | dollars of penalties claimed | 2015-01-12 | cumulative
@fact tl = 425000000 | other | K | dollars of tax and penalties claimed | 2015-01-12 | cumulative
@fact adm = 46000000 | other | P | dollars of tax conceded as owed | 2015-01-13 | constant
@fact r0 = 6 | rate | N | royalty on open-pit copper in percent | 2014 | constant
@fact r1 = 20 | rate | N | royalty on open-pit copper in percent | from 2015-01-01 | plan
@fact ru = 8 | rate | N | royalty on underground copper in percent | from 2015-01-01 | plan
@fact o = 118000 | other | K | tonnes of copper produced | 2014 | constant
@fact o0 = 131000 | other | K | tonnes of copper produced | 2013 | constant
@fact od = 9.9 | rate | K | fall of output over a year in percent | 2014 | constant
@fact od2 = 13000 | other | K | tonnes by which output fell | 2014 | constant
@fact ol = 74000 | other | L | tonnes of copper produced | 2014 | constant
@fact rv = 790000000 | revenue | K | dollars of sales | 2014 | constant
@fact pf = 31000000 | profit | K | dollars of net profit | 2014 | constant
@fact pfp = 268000000 | profit | P | dollars of net profit | 2014 | constant
@fact jb = 4200 | jobs | K | people employed | 2015-01-12 | snapshot
@fact jc = 1700 | jobs | K | jobs at risk if the pit is mothballed | 2015-01-13 | plan | hypothetical
@fact ct = 3900 | jobs | K | contractors' workers | 2015-01-12 | snapshot
@fact dd = 60 | duration | R | days given to pay | 2015-01-12 | constant
@fact cp = 5850 | price | K | dollars a tonne of copper | 2015-01-12 | snapshot
@rel sum tl = ar + pn
@rel change od = o0 -> o
@rel diff od2 = o0 - o
@trap pf pfp :: the mine's profit and its owner's
@trap jc jb :: those at risk and all
@trap r1 ru :: open pit and underground
@trap ar adm :: claimed and conceded
@race copper = o ol

@doc a-daily | Lusaka daily | 2015-01-13
Pay up: {$425m|tl} bill for Kalengwa Hill

By Chanda Mubanga

The Revenue Bureau has served Kalengwa Hill Mining with an assessment of {$340 million|ar|by=The Revenue Bureau} in unpaid tax for the years 2009 to 2013. With {$85 million|pn} in penalties the claim comes to {$425 million|tl}, and the company was given {60|dd} days.

Mines minister Mutale Nsofwa said nobody was being hunted. "A mine that dug {118,000|o|t=last year|by=Mines minister Mutale Nsofwa} tonnes last year and sold them for {$790 million|rv|^} cannot tell us that it earned only {$31 million|pf|^}."

Kalengwa Hill has {4,200|jb} people on its books and gives work to {3,900|ct} more through contractors.

Since New Year's Day an open pit pays the State {20 percent|r1|t=Since New Year's Day} of what its copper fetches, up from {6|r0|t=last year}; shafts pay {8|ru|t=Since New Year's Day}.

@doc b-canadian-financial | Canadian financial paper | 2015-01-14
Cordilion vows to fight Zambian assessment

TORONTO — Cordilion Resources Inc. said Tuesday it would contest a tax claim at its Zambian unit and warned that {1,700|jc|by=Cordilion Resources Inc.|t=Tuesday} positions would go if the new royalty of {20 per cent|r1} made it mothball the pit.

The unit owes no more than {$46-million|adm|by=it|s=The unit}, it said, {a tenth|-} or so of what the Bureau wants, including {$110-million|!pn|by=the Bureau} of surcharges. The stock fell {8 per cent|-} to {$3.77|-}.

For the year just ended the parent reported net income of {$268-million|pfp|t=For the year just ended}; the African operation chipped in {$31-million|pf|^|s=the African operation}. Its production slipped {9.9 per cent|od|t=For the year just ended} to {118,000|o|t=For the year just ended} tonnes as grades fell.

At current metal prices, {$5,850|cp|t=At current metal prices} a tonne, a third of the world's open pits lose money, an analyst at Winstead Barr said.

© 2015 Northern Ledger. Follow us @nledger (214K followers)

@doc c-union-leaflet | union newsletter | 2015-01-16
TO ALL BRANCHES - Mineworkers' Congress

Comrades, read before you panic.

The Toronto owner says {2,700|!jc|by=The Toronto owner|s=us} of us will be thrown out if the State takes its {20|r1} in every hundred. We remember 2009. Then it was {3,000|-}, and in the end {four hundred|-} left with full packages.

Ask what the company earned. The {4,200|jb} of us lifted {118,000|o|t=in 2014} tonnes in 2014, {13,000|od2|^} fewer than in the year before, {131,000|o0|t=the year before}. That is more than the {74,000|ol|t=in 2014} that Lumbe Pit managed, and Lumbe isn't crying.

Sales were {$790 million|rv|t=in 2014}. Out of that, they tell us, hardly {$31 million|pf|^} was left. Where's the rest?

The taxman gives them {60|dd} days. We give them {fourteen|-}.

@doc d-ngo-explainer | NGO explainer | 2015-02-02
Who digs, who pays? Questions and answers on the mine tax dispute

Q: How much is at stake?
A: The Bureau's notice has {two|-} lines: {340|ar|x=1000000|by=The Bureau's notice} million dollars of tax, {85|pn|x=1000000|^} million of penalties. The firm admits {46|adm|x=1000000|by=The firm} million.

Q: Is that a lot?
A: It is more than half of what the mine turned over in 2014, {$970m|!rv|t=in 2014}.

Q: What has the royalty to do with it?
A: Nothing directly. It was raised from {6%|r0} to {12%|!r1|t=in January} for open pits in January, and to {8%|ru|^} for underground mines. But both hit the same balance sheet.

Q: Who suffers?
A: First the {3,900|ct|s=contractors} hands hired by contractors, who have no notice period. The company's {4,200|jb} own staff have a month.

Q: Could the price save everyone?
A: Copper was at {5,850|cp|t=when the notice was served} dollars when the notice was served. In 2011 it had touched {10,000|-}.
