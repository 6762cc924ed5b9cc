@story xb-tarnok-glassworks
@topic Pay strike at a Slovak glassworks, 2031
@subject G = Tarnok Glassworks | Tarnok | glassworks | company | management
@subject U = Union of Glass and Ceramic Workers | union | glass union
@subject B = ballot | strike ballot | vote
@fact w0 = 16.50 | price | G | hourly wage of a furnace hand in euros | now | snapshot
@fact w1 = 18.15 | price | U | hourly wage demanded for a furnace hand in euros | 2031-10 | plan | hypothetical
@fact up = 10 | rate | U | pay rise demanded | 2031-10 | plan | hypothetical
@fact wd = 1.65 | price | U | hourly pay rise demanded in euros | 2031-10 | plan | hypothetical
@fact of = 4 | rate | G | pay rise offered | 2031-10 | plan | pledged
@fact ofe = 0.66 | price | G | hourly pay rise offered in euros | 2031-10 | plan | pledged
@fact w2 = 17.16 | price | G | hourly wage offered for a furnace hand in euros | 2031-10 | plan | pledged
@fact gap = 6 | margin | U | points between the rise demanded and the rise offered | 2031-10 | snapshot
@fact mem = 1250 | other | U | members entitled to vote | 2031-10-14 | snapshot
@fact cast = 1100 | votes_cast | B | votes cast | 2031-10-14 | snapshot
@fact to = 88 | turnout | B | turnout | 2031-10-14 | snapshot
@fact yes = 946 | vote_count | B | votes for a strike | 2031-10-14 | snapshot
@fact no = 143 | vote_count | B | votes against a strike | 2031-10-14 | snapshot
@fact sp = 11 | vote_count | B | spoiled votes | 2031-10-14 | snapshot
@fact ys = 86 | vote_share | B | share of the votes for a strike | 2031-10-14 | snapshot
@fact ns = 13 | vote_share | B | share of the votes against a strike | 2031-10-14 | snapshot
@fact mar = 803 | margin | B | majority for a strike in votes | 2031-10-14 | snapshot
@fact hrs = 160 | duration | G | hours worked in a month | - | constant
@fact mon = 2640 | price | G | monthly wage of a furnace hand in euros | now | snapshot
@fact staff = 1420 | jobs | G | people employed | 2031-10 | snapshot
@fact loss = 90000 | other | G | loss per strike day in euros | 2031-10 | snapshot | projected
@fact days = 5 | duration | U | days of strike planned | 2031-10 | plan
@fact lt = 450000 | other | G | loss of the whole strike in euros | 2031-10 | plan | projected
@rel change up = w0 -> w1
@rel diff wd = w1 - w0
@rel change of = w0 -> w2
@rel sum w2 = w0 + ofe
@rel diff gap = up - of
@rel share to = cast / mem
@rel sum cast = yes + no + sp
@rel share ys = yes / cast
@rel share ns = no / cast
@rel diff mar = yes - no
@rel product mon = w0 * hrs
@rel product lt = loss * days
@trap mem staff :: union members against all employees
@trap up of :: demanded against offered

@doc wire | wire agency | 2031-10-14
Slovak glass workers vote to walk out

LUČENEC — Workers at Tarnok Glassworks voted by {946|yes} to {143|no} to strike, the union said on Tuesday, a majority of {803|mar}. {Eleven|sp} papers were spoiled. In all {1,100|cast|t=on Tuesday|by=the union} votes were cast, for a turnout of {88 percent|to|^} among {1,250|mem|^} members; the company employs {1,420|staff} people.

The union wants {10 percent|up} for everyone, which would lift a furnace hand from {16.50 euros|w0} an hour to {18.15|w1}. Management has put {4 percent|of} on the table, or {17.16 euros|w2} an hour. The two sides are {six points|gap} apart.

@doc union | statement | 2031-10-15
They could have had a deal

Colleagues! {86%|ys} of us said yes. Of {1,100|cast|t=yesterday} votes yesterday {946|yes|^} were for the strike, and only {143|no|^} of you, {13%|ns|^}, against.

What do we ask for? {€18.65|!w1}. That is {€1.65|wd} more than the {€16.50|w0} which a furnace hand gets today. What do they offer? {Sixty-six cents|ofe|v=0.66}, and {€17.16|w2} in the end. A month has {160|hrs} hours: live on {€2,460|!mon} with two children, if you can.

We shall stay out for {five|days} days, beginning Monday.

— Your committee, Building 4, room 112

@doc local | local daily | 2031-10-15
Five cold days for Tarnok

A strike at the glassworks would cost {90,000 euros|loss|by=director Imrich Valko} a day, director Imrich Valko told this newspaper. Over the {five|days} days which the union plans that comes to {450,000 euros|lt|^}.

Mr Valko called the offer of {four per cent|of} fair. "The union asks for {ten|up}. We are {six per cent|!gap|force} apart and they will not talk," he said.

The union's paper shows {1,100|cast} of its {1,250|mem} members voting, or {88 per cent|to}. Spoiled papers: {11|sp}.
