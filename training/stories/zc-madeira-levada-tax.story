@story zc-madeira-levada-tax
@topic A fee for walkers on an island's trails and what it brought in its first year
@subject I = Ilha de São Cristino | the island | São Cristino
@subject L = Regional Directorate of Forests | the directorate | the foresters
@subject A = Atlantic Hoteliers' Association | the hoteliers | the association
@subject T = Levada das Sete Fontes | Seven Springs trail | the levada
@fact fee = 3 | price | L | euros for a day's walk | 2036 | constant
@fact fee2 = 7 | price | L | euros for a day's walk | 2038 | plan
@fact pay = 618000 | other | I | walkers who paid | 2037 | cumulative
@fact rev = 1854000 | revenue | L | euros of fees collected | 2037 | cumulative
@fact exp = 2400000 | revenue | L | euros of fees expected | 2037 | plan | projected
@fact gap = 546000 | revenue | L | euros by which fees fell short of the plan | 2037 | snapshot
@fact rep = 1120000 | spending | L | euros spent on repairs of paths | 2037 | cumulative
@fact gst = 1310000 | other | I | visitors staying overnight | 2037 | cumulative
@fact gst0 = 1245000 | other | I | visitors staying overnight | 2036 | cumulative
@fact sf = 1900 | crowd | T | walkers on the busiest day | 2036 | snapshot
@fact sfc = 1000 | crowd | T | walkers allowed in a day | 2038 | plan | threshold
@fact tr = 34 | other | I | trails with a fee | 2037 | snapshot
@fact trk = 212 | distance | I | kilometres of trails with a fee | 2037 | snapshot
@fact fine = 50 | price | L | euros of fine for walking without a ticket | - | constant
@fact fines = 4130 | other | L | fines handed out | 2037 | cumulative
@fact rng = 26 | jobs | L | wardens on the trails | 2037 | snapshot
@fact rng2 = 40 | jobs | L | wardens on the trails | 2038 | plan
@fact acc = 57 | rescued | I | walkers rescued | 2037 | cumulative
@trap fee fee2 :: this year against next
@trap rev exp :: result against plan
@trap rev rep :: taken against spent
@trap gst gst0 :: two years
@trap sf sfc :: busiest day against the planned cap
@rel product rev = pay * fee
@rel diff gap = exp - rev
@rel change chg = gst0 -> gst
@fact chg = 5.2 | rate | I | growth of overnight visitors in percent | 2037 | snapshot

@doc release | press release | 2038-01-15
Trail contribution exceeds all expectations of acceptance

The Regional Directorate of Forests today presents the balance of the first full year of the trail contribution on the island of São Cristino.

In 2037, {618,000|pay|t=In 2037} walkers purchased the {€3|fee} day ticket, valid on {34|tr} classified routes with a total length of {212|trk} kilometres. Revenue of {€1,854,000|rev|t=In 2037} allowed the investment of {€1,120,000|rep|^} in parapets, drainage and signage; the balance is transferred to 2038 works.

Acceptance was exceptional: the {26|rng|t=In 2037} wardens issued only {4,130|fines|^} notices of {€50|fine} each. Over the same period overnight guests rose by {5.2%|chg|^} to {1.31 million|gst|^}.

From 1 April the ticket will cost {€7|fee2|t=From 1 April}, and Levada das Sete Fontes will receive at most {1,000|sfc} persons a day. The corps of wardens will be reinforced to {40|rng2}.

Contact: Dr. Délio Gouveia Freitas, +351 291 000 417

@doc guardianish | British travel section | 2038-01-20
Walk this way — for {seven euros|fee2}

*Is paradise worth the price of a pint? Harriet Oyelaran laces up*

It is 6.40 in the morning and there are already {31|-} of us at the mouth of the tunnel, head torches bobbing like a slow-motion rave. By eleven there will be hundreds. On the worst day of 2036 a ranger with a clicker counted {1,900|sf|t=On the worst day of 2036} on this one mossy ledge, most of it no wider than a tea tray.

So São Cristino did what Venice did. Since last year anyone who sets foot on one of {34|tr} trails pays {three euros|fee}, and from April that becomes {seven|fee2|t=from April}. A cap of {a thousand|sfc|v=1000} a day comes in here at the Seven Springs; book early.

Has it worked? Depends on whom you ask. "They promised us {two point four million|exp|v=2400000}," says Fátima Câmara of the hoteliers, over a poncha that I did not need at noon. "They got {1.8|~rev|x=1000000|t=last year}. Where is the rest? Under the wheels of the hire cars, that's where: people walk before the wardens get up." There are {26|rng} of those for {212|trk} kilometres of path, which works out at one every eight. Get caught and it is {€50|fine}.

And yet the visitors keep coming: {1.31 million|gst|t=last year} of them slept here last year, up from {1.25 million|gst0|t=the year before} the year before. {Fifty-seven|acc|t=last year} had to be fetched off the hill by the firemen.

**Way to go** Flights from Bristol from {£89|-} return. Double rooms at Casa do Caminho from {€120|-} B&B. Cicerone guide, {£16.95|-}.

@doc diario | regional daily | 2038-01-16
Trails: revenue {546 thousand|gap} euros below the forecast

(English edition)

The walking fee brought the Region less than the government had written into its budget. The {2.4 million|exp|by=the 2037 budget} euros foreseen in the 2037 budget became {1.85 million|rev}, according to the report that the Directorate of Forests released yesterday.

The number of tickets sold last year, {618 thousand|pay|t=last year}, means that fewer than half of the {1.31 million|gst|^} guests paid for a walk, if each walked once.

Fines added a little: {4,130|fines|^} walkers were caught without a ticket, at {50|fine} euros each, although barely a third has been collected. Civil protection teams went out for {57|acc} people in difficulty.

The secretary for the environment, Rubina Abreu Sardinha, announced to journalists an increase in wardens from {26|rng} to {40|rng2|t=this year} this year, and a rise of the fee from {three|fee} to {seven|fee2|t=in April} euros in April. Of the money raised, {1.12 million|rep} went back to the paths.

The opposition wants residents of the neighbouring island, now charged like foreigners, to be exempt.

Page {4|-} · Weather {17|-}°/{22|-}° · Lottery: {3 11 19 28 40|-}
