@story xa-oder-strike
@topic Pay dispute of the rail yard workers at Grünhafen
@subject U = Gewerkschaft Gleis und Hafen | GGH | the union
@subject E = Grünhafen Rangierbahn GmbH | Rangierbahn | the company | the employer | the operator
@subject W = yard workers | shunters | staff | the workforce
@fact n = 1450 | jobs | E | people employed | 2034-02-01 | snapshot
@fact sh = 620 | jobs | E | people employed as shunters | 2034-02-01 | snapshot
@fact dr = 410 | jobs | E | people employed as drivers | 2034-02-01 | snapshot
@fact wk = 275 | jobs | E | people employed in the workshop | 2034-02-01 | snapshot
@fact of = 145 | jobs | E | people employed in the offices | 2034-02-01 | snapshot
@fact w0 = 19.5 | price | W | euros an hour | 2034-02-01 | constant
@fact w1 = 21.06 | price | W | euros an hour demanded | - | plan | hypothetical
@fact wd = 1.56 | other | W | euros more an hour demanded | - | plan | hypothetical
@fact wp = 8 | rate | W | rise of pay demanded | - | plan | hypothetical
@fact off = 4.5 | rate | E | rise of pay offered | 2034-02-14 | plan | pledged
@fact gap = 3.5 | other | U | points between demand and offer | 2034-02-14 | snapshot
@fact hrs = 152 | other | W | hours worked in a month | - | constant
@fact mon = 2964 | price | W | euros a month | 2034-02-01 | constant
@fact bal = 1180 | votes_cast | U | ballot papers returned | 2034-02-20 | snapshot
@fact yes = 1062 | vote_count | U | votes for a strike | 2034-02-20 | snapshot
@fact no = 118 | vote_count | U | votes against a strike | 2034-02-20 | snapshot
@fact ys = 90 | vote_share | U | share of the ballot for a strike | 2034-02-20 | snapshot
@fact thr = 75 | vote_share | U | share needed for a strike | - | constant | threshold
@fact cl = 15 | other | U | points by which the bar was cleared | 2034-02-20 | snapshot
@fact day = 340000 | other | E | euros lost on a strike day | - | plan | projected
@fact days = 3 | duration | U | days of the strike | 2034-02-26 | plan
@fact tot = 1020000 | other | E | euros lost in the whole strike | - | plan | projected
@rel sum n = sh + dr + wk + of
@rel diff wd = w1 - w0
@rel change wp = w0 -> w1
@rel diff gap = wp - off
@rel product mon = w0 * hrs
@rel sum bal = yes + no
@rel share ys = yes / bal
@rel diff cl = ys - thr
@rel product tot = day * days
@trap n bal :: not all employees are members or voted
@trap ys thr :: the result and the bar
@trap off wp :: the offer and the demand

@doc a-union | union statement | 2034-02-20
GGH: {90|ys} out of {100|-} say yes

The count is over. {1,180|bal|t=The count is over} members sent their papers back. {1,062|yes|^} want to strike, {118|no|^} do not. This makes {90%|ys|^}, and our statutes are content with {75%|thr}: a surplus of {15 points|cl|^}.

We demand {8%|wp}. On an hourly wage of {€19.50|w0|t=today} today that is {€1.56|wd} more, so {€21.06|w1}. Nobody gets rich with it. Whoever works {152|hrs} hours a month takes home {€2,946|!mon} before tax now.

The company has put {4.5%|off|by=The company} on the table. Between us lie {3.5 points|gap}.

@doc b-paper | regional daily | 2034-02-21
Three days without trains in the yard

The shunters of Grünhafen will walk out for {three|days} days from Sunday. {Nine in ten|ys|by=the union|v=90} of those who voted backed the strike, the union said: {1,062|yes|by=the union said} of {1,180|bal|^}.

Rangierbahn employs {1,450|n|by=the operator's figures} people, by the operator's figures {620|sh|^} shunters, {410|dr|^} drivers and {275|wk|^} in the workshop, besides {154|!of|^} in the offices. Office staff are not called out.

Each day costs about {€340,000|~day|by=a spokesman, Florian Adebayo-Kunz}, said a spokesman, Florian Adebayo-Kunz; for the whole walkout he reckons with {€1.2 million|!tot}. The line 4 tram is not affected.

@doc c-radio | radio brief | 2034-02-21
Oderwelle, news at noon

The strike comes. {90 percent|ys} of the GGH's voters are for it, {75|thr} would have done. The union asks {8 percent|wp} more, from {19.50|w0} to {21.06|w1} euros an hour; the employer offers {4.5|off|by=the employer}, so they are {three and a half points|gap|v=3.5} apart. {118|no} members voted against, {1,062|yes} in favour.
