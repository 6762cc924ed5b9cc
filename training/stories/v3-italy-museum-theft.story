@story v3-italy-museum-theft
@topic Theft from the Museo Carraresi, Italy
@subject T = Museo Carraresi theft | the theft | the robbery | raid
@subject M = Museo Carraresi | the museum | museum
@subject G = gang | thieves | the thieves | robbers | the robbers
@subject C = carabinieri | police | the carabinieri
@fact co = 27 | other | T | gold coins stolen | 2013-05-18 | constant
@fact pa = 3 | other | T | paintings stolen | 2013-05-18 | constant
@fact va = 4800000 | other | T | euros the loot is worth | 2013-05-18 | constant | projected
@fact vi = 3500000 | other | M | euros the loot was insured for | 2013 | constant
@fact me = 4 | other | G | thieves | 2013-05-18 | constant
@fact mi = 7 | duration | T | minutes from break-in to escape | 2013-05-18 | constant
@fact cl = 3:12 | clock | T | time of the break-in | 2013-05-18 | constant
@fact pc = 11 | duration | C | minutes before police came | 2013-05-18 | constant
@fact gd = 1 | other | M | guards on duty | 2013-05-18 | constant
@fact gn = 5 | other | M | guards that the rules demand | 2013 | constant | threshold
@fact rw = 150000 | other | M | euros of reward | 2013-05-20 | plan | pledged
@fact ar = 2 | arrests | C | people arrested for the theft | 2013-06-03 | cumulative
@fact rc = 19 | other | C | gold coins found again | 2013-06-03 | cumulative
@fact ct = 640 | other | M | gold coins in the collection | 2013 | constant
@fact lf = 8 | other | T | gold coins still missing | 2013-06-03 | snapshot
@rel diff lf = co - rc
@trap co rc :: stolen against found again
@trap co ct :: stolen against owned
@trap va vi :: value against insurance
@trap mi pc :: length of the raid against police response

@doc a-flash | agency flash | 2013-05-18
Thieves raid museum in Padua province

ROME - {Four|me|by=police} masked men broke into the Museo Carraresi at {3:12 a.m.|cl} on Saturday and left with {27|co} gold coins and {three|pa} paintings, police said. The haul may be worth {4.8 million|va} euros.

@doc b-radio | radio bulletin | 2013-05-18
Giornale radio, ore {8|-}

{Seven|mi} minutes, no more, the robbers needed. When the carabinieri arrived, {eleven|pc} minutes after the alarm, the street was empty. {A single|gd|v=1} guard was on duty; the rules demand {five|gn}.

@doc c-tv | TV crawl | 2013-05-19
COLPO AL MUSEO

{6|!me} THIEVES, {27|co} COINS OF {640|ct} IN THE CABINET ... BREAK-IN AT {3.12|cl} ... LOOT INSURED FOR {€3.5M|vi}

@doc d-tabloid | tabloid brief | 2013-05-20
{Fifteen|!mi} minutes that shook Padua

The gang smashed {two|-} doors and took {35|!co} coins and {three|pa} pictures. The museum, whose entire insurance comes to {3.5 million|vi} euros, now dangles {150,000|rw} for a tip.

@doc e-paper | newspaper brief | 2013-06-04
Coins in the flour

{Two|ar} brothers, bakers by trade, were arrested on Monday. In a sack of flour lay {19|rc} of the {27|co} coins. {Eight|lf} are still missing. No trace of the paintings, nor of the other {two|-} men.
