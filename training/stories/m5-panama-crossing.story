@story m5-panama-crossing
@topic Migrants through the Darién and at Paso Canoas: figures for March and for the year
@subject D = Darién jungle route | the Darién | the jungle | the Gap | Darién
@subject C = Paso Canoas | the Costa Rican border | the Costa Rican frontier | the western crossing
@subject S = SENAFRONT-M | Senafront-M | border service | the border service | the border police
@subject I = IOM | UN migration agency | the UN agency | the agency
@subject L = Lajas Blancas camp | Lajas Blancas | the camp | the reception station
@subject M = Itzel Quintero Bósquez | Quintero Bósquez | the security minister | the minister
@subject F = Fundación Puente Abierto | Puente Abierto | the charity | the aid group
@fact mar = 18940 | other | D | people who came through on foot | March 2031 | cumulative
@fact feb = 23310 | other | D | people who came through on foot | February 2031 | cumulative
@fact mar30 = 35200 | other | D | people who came through on foot | March 2030 | cumulative
@fact drop = 46.2 | rate | D | percent by which crossings fell within a year | March 2030 to March 2031 | constant
@fact q1 = 68400 | other | D | people who came through on foot | January to March 2031 | cumulative
@fact jan = 26150 | other | D | people who came through on foot | January 2031 | cumulative
@fact kids = 4070 | other | D | children who came through on foot | March 2031 | cumulative
@fact ven = 11800 | other | D | Venezuelans who came through on foot | March 2031 | cumulative
@fact hai = 1430 | other | D | Haitians who came through on foot | March 2031 | cumulative
@fact south = 2860 | other | C | people heading south again | March 2031 | cumulative
@fact north = 17200 | other | C | people who left to the north | March 2031 | cumulative
@fact camp = 1210 | other | L | people staying in it | 2031-04-02 | snapshot
@fact camproom = 800 | other | L | people it has room for | - | constant
@fact dead = 27 | deaths | D | bodies found in the forest | January to March 2031 | cumulative
@fact miss = 64 | missing | D | people reported missing | January to March 2031 | cumulative
@fact fl = 41 | other | M | deportation flights | January to March 2031 | cumulative
@fact dep = 3950 | other | M | people flown out | January to March 2031 | cumulative
@fact bud = 12000000 | budget | M | dollars for deportation flights | 2031 | plan
@fact fare = 60 | price | C | dollars for the bus from the camp | 2031 | constant
@fact min = 80000 | other | I | people expected on foot | second quarter 2031 | plan | projected
@fact fun = 31 | fundraising | I | percent of the appeal that has been paid | 2031-03-31 | cumulative
@fact app = 46000000 | budget | I | dollars appealed for | 2031 | plan
@fact vol = 58 | jobs | F | helpers at the riverside | April 2031 | snapshot
@fact beat = 212 | injuries | F | people treated after assaults | March 2031 | cumulative
@trap mar feb :: two months
@trap mar q1 :: a month and a quarter
@trap mar north :: entered in the east, and left in the west
@trap dead miss :: found dead and missing
@trap north south :: two directions
@trap camp camproom :: there, and room
@fact ksh2 = 21.5 | other | D | percent of those who came that were children | March 2031 | cumulative
@rel share ksh2 = kids / mar
@rel sum q1 = jan + feb + mar
@rel change drop = mar30 -> mar

@doc a-wire | wire agency | 2031-04-02
Darién crossings down {46|drop|round} percent in March, Panama says

PANAMA CITY — Panamanian border police registered {18,940|mar|t=in March|by=Panamanian border police} migrants emerging from the Darién jungle in March, {46.2|drop} percent fewer than the {35,200|mar30|t=in the same month of 2030} in the same month of 2030, Security Minister Itzel Quintero Bósquez said on Wednesday.

The first quarter brought {68,400|q1|t=The first quarter} people: {26,150|jan|t=in January} in January, {23,310|feb|t=in February} in February and March's total. {Twenty-seven|dead|t=The first quarter} bodies were recovered in the forest over the three months and {64|miss|^} people were reported missing.

Quintero Bósquez credited deportation flights, of which there were {41|fl|t=by the end of March} by the end of March with {3,950|dep|^} passengers. Her ministry has {$12 million|bud|t=this year} for them this year.

The UN migration agency nonetheless expects about {80,000|~min|t=between April and June|by=The UN migration agency} arrivals between April and June.

@doc b-estrella | Panama City daily | 2031-04-04
At kilometre zero of the exit
Texto y fotos: Yariela Ábrego

LAJAS BLANCAS. A child counts plastic chairs. There are {eight hundred|camproom|v=800} places in this station and on Wednesday {1,210|camp|t=on Wednesday} people in it; she has not got to the end. Children made up {4,070|kids|t=last month} of those who walked in last month, Venezuelans {11,800|ven|^}, Haitians {1,430|hai|^}.

From here a bus leaves for the Costa Rican frontier, {sixty|fare|v=60} dollars a seat. Not everyone who boards will get there by night, but most get there: {17,200|north|t=in March} crossed to the north at Paso Canoas in March. What nobody counted until this winter is the other queue, on the other pavement. {2,860|south|t=in March} came back through the same post, heading home.

"{Two|-} winters ago I gave shoes to those going up," says a woman of Puente Abierto. "Now I give them to those coming down." The charity has {58|vol} helpers along the river; in March they dressed the wounds of {212|beat|t=in March} people who had been assaulted.

Lotería: 4471 · 82 · 09

@doc c-unbulletin | UN agency bulletin | 2031-04-07
Mixed movements, Panama — monthly snapshot, March 2031

Irregular entries via the Darién: {18,940|mar|t=March 2031} ({23,310|feb|t=February} in February). Year to date: {68,400|q1|t=Year to date}. Under-18s: {4,070|kids}, or more than {one in five|>ksh2|v=20}.

Exits at Paso Canoas: {17,200|north} northbound, {2,860|south} southbound (irregular, observed).

Reception capacity, Lajas Blancas: {800|camproom}. Occupancy on 2 April: {1,210|camp|t=on 2 April}.

Fatalities known to forensic authorities since January: {27|dead|t=since January}. Missing-person files opened: {64|miss|t=since January}.

Planning figure for April–June: {80,000|min|t=for April–June} entries.

Funding: {31%|fun|t=at 31 March} of the US$ {46 million|app} appeal received at 31 March.

@doc d-opinionradio | radio commentary | 2031-04-05
Good evening. The minister is pleased. {Nineteen thousand|mar|round=1000|t=in March} in March, she says, where last year it was {thirty-five|mar30|round=1000|x=1000|t=last year}. I would be pleased as well, if I did not know how to subtract.

Because {forty-one|fl} planes carried away fewer than {four thousand|<dep|v=4000} souls, and that explains nothing. They aren't walking because they have heard what the walking is like. {Twenty-seven|dead|t=since New Year} graves since New Year. {Sixty-four|miss|^} mothers with no grave to visit. That's a quarter, ladies and gentlemen, a single quarter.

And when the rains stop? The agency in Geneva, with barely {a third|~fun|v=33} of its money, is preparing for {eighty thousand|min|t=by the end of June} by the end of June.

{Twelve million|bud} for aeroplanes. I could buy a lot of chairs for Lajas Blancas.
