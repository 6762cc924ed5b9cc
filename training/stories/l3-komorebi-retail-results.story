@story komorebi-retail-results
@topic Half-year results of two Japanese convenience chains in October 2026, store closures, pay and forecasts
@subject K = Komorebi Mart | Komorebi | the chain | the larger chain
@subject T = Tsubame Stores | Tsubame | the second chain | its rival
@subject A = Akane Shirogane | Shirogane | the president
@subject Z = Tetsuji Onoda | Onoda | Tsubame's finance chief
@subject U = Part-Timers' Union | the part-timers' union | the union
@fact ks = 912000000000 | revenue | K | yen of sales | half year to August 2026 | constant
@fact ks0 = 897000000000 | revenue | K | yen of sales | half year to August 2025 | constant
@fact ko = 61200000000 | profit | K | yen of operating profit | half year to August 2026 | constant
@fact kn = 38900000000 | profit | K | yen of net profit | half year to August 2026 | constant
@fact ko0 = 66500000000 | profit | K | yen of operating profit | half year to August 2025 | constant
@fact kd = 8 | rate | K | fall of operating profit in percent | half year to August 2026 | constant
@fact ts = 604000000000 | revenue | T | yen of sales | half year to August 2026 | constant
@fact tn = 29400000000 | profit | T | yen of net profit | half year to August 2026 | constant
@fact kst = 13850 | other | K | stores | 2026-08-31 | snapshot
@fact tst = 9120 | other | T | stores | 2026-08-31 | snapshot
@fact kc = 420 | other | K | stores to be closed | by February 2027 | plan
@fact kop = 150 | other | K | stores to be opened | by February 2027 | plan
@fact kf = 118000000000 | profit | K | yen of operating profit forecast | year to February 2027 | plan | projected
@fact kf0 = 130000000000 | profit | K | yen of operating profit forecast, before the cut | year to February 2027 | plan | projected
@fact tf = 92000000000 | profit | T | yen of operating profit forecast | year to February 2027 | plan | projected
@fact div = 42 | price | K | yen of interim dividend a share | 2026-08-31 | constant
@fact wg = 1180 | price | K | yen of hourly pay of part-timers | 2026-10 | snapshot
@fact wu = 1350 | price | U | yen of hourly pay demanded for part-timers | 2026-10-14 | plan | threshold
@fact onig = 198 | price | K | yen for a salmon rice ball | 2026-10-14 | snapshot
@fact onig0 = 168 | price | K | yen for a salmon rice ball | 2025-10 | snapshot
@rel change kd = ko0 -> ko
@trap ko kn :: operating and net profit
@trap kf kf0 :: the new forecast and the old
@trap kc kop :: closed and opened
@trap kn tn :: two chains
@trap wg wu :: paid and demanded
@trap ko ko0 :: another year

@doc a-business-wire | business wire, Tokyo | 2026-10-14
Komorebi Mart trims outlook as rice bites

TOKYO, Oct. 14 -- Komorebi Mart Holdings cut its full-year operating profit forecast to {118 billion|kf|t=full-year} yen from {130 billion|kf0|^} after first-half earnings fell for a second year.

Operating profit came to {61.2 billion|ko|t=in the six months to August} yen in the six months to August, {8 percent|kd|^} below the {66.5 billion|ko0|t=a year earlier} of a year earlier; sales edged up to {912 billion|ks|t=in the six months to August} from {897 billion|ks0|t=a year earlier}. Net profit was {38.9 billion|kn|t=in the six months to August}.

President Akane Shirogane said the company would close {420|kc|t=by February|by=President Akane Shirogane} of its {13,850|kst|t=at the end of August} outlets, counted at the end of August, by February and open {150|kop|t=by February}.

Tsubame Stores, which reports a fortnight later as a rule, surprised with numbers the same afternoon: net profit of {29.4 billion|tn|t=in the six months to August} yen on sales of {604 billion|ts|^}.

@doc b-consumer-site | consumer news site | 2026-10-15
Why your salmon onigiri costs {198|onig|t=now} yen now

Posted 7:02 | 1,204 reactions

Remember paying {168|onig0|t=last autumn}? That was last autumn. Rice, diesel, the bit of plastic that crackles: everything went up, and the company behind the blue sign has simply passed it on.

It has not made it richer, says the chain. What remained of the half-year's takings before interest and tax shrank to {61.2 billion|ko|t=the half-year's} yen. Takings themselves? {912 billion|ks|^}.

Behind the counter {1,180|wg|t=these days} yen an hour is the usual pay these days. The union asks for {1,350|wu|by=The union} and hands out leaflets at Ueno with a rice ball printed on them.

If your corner store is among the {420|kc|t=this winter} that shut this winter, there'll probably be a Tsubame round the block: the competitor runs {9,120|tst} and has said it won't close one.

YOU MAY LIKE: 5 freezer dinners under 400 yen

@doc c-analyst-column | investment column | 2026-10-19
The dull one wins

For years one bought Komorebi and forgot Tsubame. This week's two statements ought to change that.

Look at the bottom line only. The larger chain kept {38.9 billion|kn|s=The larger chain|t=for the half} yen for the half, the second {29.4 billion|tn|s=the second|^}. But the former needed {13,850|kst|s=the former} shops for it and the latter {9,120|tst|s=the latter}. In other words, a Tsubame shop earned its owners {3.2 million|-} yen, a Komorebi {2.8 million|-}.

And what is to come? Ms Shirogane promised {130|kf0|x=1000000000|t=in April|by=Ms Shirogane} billion in April and now says {118|kf|x=1000000000|t=now|by=Ms Shirogane}. Mr Onoda, Tsubame's finance chief, sticks to {92|tf|x=1000000000|by=Mr Onoda} billion for the year, which from a base of two-thirds of the sales is not shabby.

Keep the dividend in mind, though. At {42|div|t=interim} yen for the interim nobody is starving.

@doc d-regional-daily | regional daily, Tohoku | 2026-10-16
{Eleven|-} blue signs to go dark in the prefecture

In Kazuno, the shop on Route 282 is the only one for nine kilometres. It is on the list. Komorebi will shut {420|kc|t=before the end of February} branches in the country before the end of February, and although {150|kop|^} new ones are planned, none of those is here.

"We lose a place where the old people charge their cards," says the mayor, 66. The manager, who pays her students {1,180|wg|s=her students} yen, has offered to go on under her own name.

The company, with {13,850|kst} stores before the cull, points to its results: operating earnings of {61.2 billion|ko|t=half-year} yen in the half-year, when the year before it had been {66.5 billion|ko0|t=the year before}. That isn't a loss, the part-timers' union replies; neither is a net {38.9 billion|kn|t=half-year}. It wants {1,350|wu|by=It} for everyone first.

Weather page 14: first frost tonight, 2 degrees
