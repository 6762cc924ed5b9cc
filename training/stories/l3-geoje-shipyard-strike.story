@story geoje-shipyard-strike
@topic Occupation of dock 2 at a Korean shipyard by subcontracted welders, 2022, ends with a wage deal
@subject Y = Hanbit Heavy | the shipyard | the yard | Hanbit
@subject U = Subcontracted Shipbuilders' Union | the subcontractors' union | the union | SSU
@subject P = the suppliers | the subcontracting firms | the contractors' association | in-house suppliers
@subject C = Choi Mal-soon | Choi | the welder
@subject D = dock 2 | the dock | Dock No. 2
@subject M = the labour ministry | the ministry
@fact ask = 30 | rate | U | wage rise demanded in percent | 2022-06-02 | plan | threshold
@fact ask2 = 5 | rate | U | wage rise demanded in percent | 2022-07-19 | plan | threshold
@fact deal = 4.5 | rate | U | wage rise agreed in percent | 2022-07-22 | plan
@fact off = 2 | rate | P | wage rise offered in percent | 2022-06-20 | plan | pledged
@fact cut = 28 | rate | U | fall of pay since 2016 in percent | 2022-06-02 | cumulative
@fact dur = 51 | duration | U | days of strike | 2022-07-22 | constant
@fact occ = 31 | duration | D | days of occupation | 2022-07-22 | constant
@fact mem = 400 | crowd | U | members on strike | 2022-06-02 | snapshot
@fact in = 7 | crowd | D | people who occupied the hull | 2022-07-22 | snapshot
@fact loss = 816000000000 | damages | Y | won of losses claimed | 2022-07-22 | cumulative
@fact suit = 47000000000 | damages | Y | won claimed in court | 2022-08-26 | plan
@fact dly = 31000000000 | damages | Y | won lost a day, by its own account | 2022-07 | constant
@fact hr = 10350 | price | C | won of pay an hour | 2022-07 | snapshot
@fact hp = 10816 | price | C | won of pay an hour after the rise | 2022-08 | plan
@fact oth = 6 | crowd | D | men who occupied the hull | 2022-07-22 | snapshot
@fact mw = 9160 | price | M | won of minimum wage an hour | 2022 | constant
@fact mw2 = 9620 | price | M | won of minimum wage an hour | 2023 | plan
@fact age = 57 | age | C | years of age | 2022-07 | constant
@fact yrs = 22 | duration | C | years at the yard | 2022-07 | constant
@fact sub = 11200 | jobs | P | workers | 2022-07 | snapshot
@fact reg = 8900 | jobs | Y | workers on its own payroll | 2022-07 | snapshot
@fact tot = 20100 | jobs | Y | workers in the yard in all | 2022-07 | snapshot
@rel sum tot = sub + reg
@trap ask ask2 :: first and last demand
@trap dur occ :: strike and occupation
@trap loss suit :: losses claimed and sum sued for
@trap mw mw2 :: this year's and next year's minimum
@trap hr mw :: her pay and the minimum
@trap deal off :: agreed and offered

@doc a-wire | wire agency, Seoul | 2022-07-22
Shipyard sit-in ends after wage deal of {4.5 pct|deal}

GEOJE, July 22 - Subcontracted welders at Hanbit Heavy climbed out of a half-built tanker on Friday, closing a walkout of {51|dur} days, after the in-house suppliers agreed to raise pay by {4.5 percent|deal|t=on Friday}.

The Subcontracted Shipbuilders' Union had started on June 2 with a demand for {30 percent|ask|t=on June 2}, arguing that its members' pay had dropped {28 percent|cut|t=since 2016|by=The Subcontracted Shipbuilders' Union} since 2016. By Tuesday it was asking for {5 percent|ask2|t=By Tuesday}. The contractors' association had long stuck to {2 percent|off}.

{Seven|in} people had occupied Dock No. 2 for {31|occ} of those days. The yard puts its losses at {816 billion|loss|by=The yard} won, or {31 billion|dly|^} won for each day.

Around {400|~mem} members took part in the strike. Some {20,100|tot} people work at the site, {11,200|sub} of them for suppliers.

@doc b-portrait | weekend magazine | 2022-07-30
One cubic metre

Choi Mal-soon is {57|age}, and for {31|-} days her world measured a metre each way. She had welded the cage herself, from the inside.

What drove her in? "Look at the slip," she says. It shows {10,350|hr|t=July} won an hour for July. The legal minimum is at present {9,160|mw|t=at present}; in January it goes up to {9,620|mw2|t=in January}, and her {22|yrs} years at the yard will be worth the price of a bottle of water. The rise that was signed, {4.5 per cent|deal}, brings her to about {10,800|~hp}.

The union had wanted {30|ask|t=At the start|x=1}. At the start, that is. "You ask for the moon to get the stairs," says Choi. The suppliers had held out {two|off|by=The suppliers}.

There were {six|oth|s=others} others in the hull with her, all men. One of them stood on a scaffold {15|-} metres up and sang.

The company counts {8,900|reg} on its own books; those who do what Choi does outnumber them, at {11,200|sub|s=those who do what Choi does}, and earn little more than half as much.

@doc c-labour-lawyer-blog | law blog | 2022-08-29
Sued for a lifetime: the Hanbit claim explained

Posted by attorney Noh Hyun-a | 12 comments

On Friday the yard filed its suit against {five|-} officers of the union. The amount, {47 billion|suit|t=On Friday|by=the yard} won, is not to be confused with the {816 billion|loss|t=in July|by=the management} that the management complained of in July. The latter was a press figure: orders postponed, {31 billion|dly} a day. The former is fixed costs, wages and penalties, and it has to be proved.

Take the welder in the cage. At {10,350|hr|s=the welder in the cage} an hour it would take her some {1,700|-} years to pay. Under a minimum wage of {9,160|mw}, longer.

Does a deal that gave the strikers {4.5%|deal} include immunity? It does not say. The text runs to {two|-} pages. The union says it was promised in talks; the contractors' association denies it.

The strike lasted {51|dur} days, the occupation {31|occ}; the claim covers only the second.

@doc d-english-daily | English-language daily | 2022-07-21
Fifty days in, both sides inch closer

GEOJE -- The gap has narrowed to a few percentage points. The subcontractors' union now asks for {5 percent|ask2|t=now}, a long way from the {30|ask|t=seven weeks ago} it wanted seven weeks ago; employers have moved from {2|off|s=employers} to {somewhere|-} near {4.5|~deal|t=on Thursday}, a mediator hinted on Thursday.

A minister warned of police. On the rim of the dock {3,000|-} officers could be deployed within an hour, according to a plan seen by this paper.

In the hull, {seven|in|s=In the hull} people go on. The woman among them, {57|age}-year-old Choi Mal-soon, has been at the yard for {22|yrs} years. The strikers, {400|mem|s=The strikers} by their own count, are a sliver of the {20,100|tot|s=workforce}-strong workforce.

Regular employees, of whom there are {8,900|reg}, will vote today on leaving the metalworkers' federation. Polls close at 6 p.m.
