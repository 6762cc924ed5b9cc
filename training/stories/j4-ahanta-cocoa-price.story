@story j4-ahanta-cocoa-price
@topic Ghana sets the price it pays cocoa farmers, October 2004
@subject G = Ghana | the government | the Producer Price Committee | the committee | Accra | the board
@subject L = licensed buying companies | the buyers | LBCs | buying companies
@subject U = Ahanta Cocoa Farmers' Union | the union | the farmers' union | ACFU
@subject S = smugglers | smuggling | Dormaa checkpoint
@subject I = Ivory Coast | Côte d'Ivoire | Abidjan
@fact p = 9000000 | price | G | cedis paid to farmers for a tonne of cocoa | 2004/05 season | constant
@fact pp = 8500000 | price | G | cedis paid to farmers for a tonne of cocoa | 2003/04 season | constant
@fact rise = 5.9 | rate | G | rise of the farm price of cocoa | 2004/05 season | constant
@fact bag = 562500 | price | G | cedis paid to farmers for a bag of cocoa | 2004/05 season | constant
@fact bagp = 531250 | price | G | cedis paid to farmers for a bag of cocoa | 2003/04 season | constant
@fact bags = 16 | other | G | bags of cocoa in a tonne | - | constant
@fact kg = 62.5 | other | G | kilograms in a bag of cocoa | - | constant
@fact fob = 70.5 | rate | G | share of the export price that goes to farmers | 2004/05 season | constant
@fact fobp = 68 | rate | G | share of the export price that goes to farmers | 2003/04 season | constant
@fact fobd = 2.5 | rate | G | gain in the share of the export price that goes to farmers, in points | 2004/05 season | constant
@fact ask = 10400000 | price | U | cedis demanded for a tonne of cocoa | 2004-09 | plan | pledged
@fact bonus = 13500 | price | G | cedis of bonus for a bag of cocoa | 2004-12 | plan | pledged
@fact crop = 712000 | other | G | tonnes of cocoa bought | 2003/04 season | cumulative
@fact next = 640000 | other | G | tonnes of cocoa expected to be bought | 2004/05 season | plan | projected
@fact marg = 760000 | price | L | cedis of buyers' margin for a tonne of cocoa | 2004/05 season | constant
@fact margp = 698000 | price | L | cedis of buyers' margin for a tonne of cocoa | 2003/04 season | constant
@fact smug = 45000 | other | S | tonnes of cocoa taken over the border | 2003/04 season | cumulative | projected
@fact seiz = 312 | other | S | bags of cocoa seized | 2004-10-07 | snapshot
@fact arr = 7 | arrests | S | people arrested over smuggled cocoa | 2004-10-07 | snapshot
@fact ivo = 390 | price | I | CFA francs asked for a kilogram of cocoa | 2004/05 season | constant
@fact farm = 720000 | other | G | cocoa farmers | - | constant
@fact mr = 8.9 | rate | L | rise of the buyers' margin | 2004/05 season | constant
@rel change mr = margp -> marg
@rel product p = bag * bags
@rel change rise = pp -> p
@rel diff fobd = fob - fobp
@trap p ask :: what is paid and what was demanded
@trap crop next :: last season's purchases, this season's forecast
@trap bonus bag :: the bonus comes on top of the price
@trap smug crop :: beans that crossed the border are not in the purchases

@doc a-gulf-of-guinea-wire | wire agency | 2004-10-08
Ghana lifts cocoa farmgate price to {9 mln|p} cedis/tonne

ACCRA, Oct 8 - Ghana will pay its cocoa growers {9 million|p|t=2004/05 season|by=the government} cedis a tonne in the 2004/05 season, up from {8.5 million|pp}, the government said on Friday, hoping to stop beans slipping across the border with Ivory Coast.

The new price is equal to {562,500|bag} cedis for a standard bag of {62.5|kg} kg, and takes the growers' part of the export value to {70.5 percent|fob} from {68 percent|fobp}, Deputy Finance Minister Efua Tandoh-Mills said.

"We passed our target of {70 percent|-} a year early," she told reporters.

The Ahanta Cocoa Farmers' Union, which speaks for growers in the southwest, had wanted {10.4 million|ask|by=The Ahanta Cocoa Farmers' Union}.

Licensed buying companies will see their margin raised to {760,000|marg} cedis a tonne from {698,000|margp}. They bought {712,000|crop|t=last season} tonnes for the board last season; officials forecast {640,000|next|by=officials|t=this time} this time, after a dry August.

An end-of-year bonus of {13,500|bonus} cedis a bag is to be paid in December.

Abidjan has set an indicative price of {390|ivo} CFA francs a kilo.

@doc b-daily-sentinel-accra | newspaper | 2004-10-09
COCOA: FARMERS SMILE, BUT NOT BROADLY

From Kwabena Oforiwaa-Nartey, Takoradi

Government has announced an increase of {5.9 per cent|rise|by=Government} in the price at which a cocoa farmer sells to the state. A tonne now goes for ¢{9 million|p|t=now}.

Breaking the figure down, the Deputy Minister of Finance, Hon. Efua Tandoh-Mills, explained that with {16|bags|by=the Deputy Minister of Finance} bags to the tonne the farmer would carry home ¢{512,500|!bag|^} on each bag, where he had ¢{531,250|bagp|t=in the season just closed|by=the Deputy Minister of Finance} in the season just closed.

The farmer's share of what the beans fetch at the port goes up by {2.5 per cent|!fobd|force|by=the Deputy Minister of Finance}, to {70.5|fob} per cent from {68|fobp} per cent, she said.

Nana Kofi Essuman, who chairs the Ahanta Cocoa Farmers' Union, told the *Sentinel* his members felt short-changed. "We put a paper before them in September with ¢{10.4 million|ask|by=Nana Kofi Essuman|t=in September}. They have met us less than a third of the way."

Customs at the Dormaa checkpoint meanwhile impounded {312|seiz|t=Thursday night|by=Customs} bags on Thursday night. {Seven|arr|^} persons are assisting police.

(Pix: J. Bortey. See Editorial, p. 7: "The 100,000 reasons to process at home")

@doc c-western-hills-fm | radio script | 2004-10-09
WESTERN HILLS FM / 0600 BULLETIN / READER: ADJOA

IT IS SIX O'CLOCK.

THE PRICE OF COCOA. FROM THIS MORNING THE CLERK AT YOUR SHED PAYS YOU {EIGHT AND A HALF MILLION|!p|t=FROM THIS MORNING} CEDIS FOR EVERY TONNE. THE DEPUTY FINANCE MINISTER ANNOUNCED IT IN ACCRA YESTERDAY.

THAT IS {FIVE HUNDRED AND SIXTY-TWO THOUSAND, FIVE HUNDRED|bag|v=562500} A BAG.

IF YOU HOLD YOUR RECEIPTS YOU ALSO GET A BONUS AT CHRISTMAS: {THIRTEEN THOUSAND FIVE HUNDRED|bonus|t=AT CHRISTMAS} CEDIS ON A BAG.

THE MINISTER SAYS GHANA SOLD {SIX HUNDRED AND FORTY THOUSAND|!crop|by=THE MINISTER|t=LAST SEASON} TONNES LAST SEASON. SHE SAYS {FORTY-FIVE THOUSAND|smug|by=SHE} TONNES MORE MAY HAVE GONE OVER THE BORDER ON BICYCLES AND IN TIPPER TRUCKS.

AT DORMAA, THE NIGHT BEFORE LAST, OFFICERS STOPPED ONE OF THOSE TRUCKS. {THREE HUNDRED AND TWELVE|seiz|t=THE NIGHT BEFORE LAST|by=OFFICERS} BAGS WERE UNDER THE PLANTAIN. {SEVEN|arr|^} MEN ARE IN CELLS.

NEXT: FUNERAL ANNOUNCEMENTS. THEN HIGHLIFE WITH UNCLE TEI, 98.3 FM.

@doc d-softs-letter | commodity newsletter | 2004-10-11
The Softs Letter – No. 41

WEST AFRICA. As trailed in our last, Accra has moved. {9 million|p|s=Accra} cedis against {8.5m|pp|t=for the main crop of 2003/04} for the main crop of 2003/04: call it a rise of {6 per cent|~rise}, which inflation will have swallowed by Easter. Its {720,000|farm} growers had been told by their own union to hope for {10.4m|ask|by=their own union}.

We think the more interesting line is the one nobody quoted. The margin for the buyers goes to ¢{760,000|marg} a tonne, an increase of nearly {nine per cent|~mr}, so the trucks have done better than the trees.

Arrivals: with the books closed at {712,000|crop|t=with the books closed} tonnes we see no reason to quarrel with the official {640,000|next|t=2004/05} for 2004/05. Smuggled beans, which the ministry guesses at {45,000|~smug|by=the ministry} tonnes, flow to whichever side pays; at {390|ivo|s=Côte d'Ivoire} francs Côte d'Ivoire's guide price is still some way short of what a grower in Dormaa will now be offered.

London Dec closed Friday at £842, down 11. NY 1,478. Next issue 25 October. Subscribers only – do not photocopy!
