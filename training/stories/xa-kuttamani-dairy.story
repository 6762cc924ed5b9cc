@story xa-kuttamani-dairy
@topic Price paid to milk farmers by the Kuttamani dairy union in Kerala
@subject U = Kuttamani Milk Union | the milk union | the union | Kuttamani
@subject F = milk farmers | farmers | dairy farmers
@subject K = Kshama Varkey-Nambiar | Varkey-Nambiar | the chairperson
@fact l = 64000 | other | U | litres of milk collected a day | 2029-01 | constant
@fact lt = 41600 | other | U | litres sold as milk a day | 2029-01 | constant
@fact lc = 12800 | other | U | litres made into curd a day | 2029-01 | constant
@fact lg = 9600 | other | U | litres made into ghee a day | 2029-01 | constant
@fact ts = 65 | other | U | litres sold as milk as a share of the collected | 2029-01 | constant
@fact gs = 15 | other | U | litres made into ghee as a share of the collected | 2029-01 | constant
@fact p0 = 44 | price | F | rupees for a litre | 2028 | constant
@fact p1 = 46.2 | price | F | rupees for a litre | 2029-02 | plan | pledged
@fact pp = 5 | rate | F | rise of the price for a litre | 2029-02 | plan | pledged
@fact pd = 2.2 | other | F | rupees more for a litre | 2029-02 | plan | pledged
@fact pay = 2956800 | spending | U | rupees paid to farmers a day | 2029-02 | plan | projected
@fact rt = 56 | price | U | rupees of the shop price of a litre | 2029-02 | plan
@fact mg = 9.8 | other | U | rupees of a litre that stay with the union | 2029-02 | plan
@fact fs = 82.5 | other | F | farmers' share of the shop price | 2029-02 | plan
@fact fm = 8000 | other | F | farmers who deliver | 2029-01 | constant
@fact av = 8 | other | F | litres delivered by a farmer a day on average | 2029-01 | constant
@fact feed0 = 1250 | price | F | rupees for a sack of feed | 2028 | constant
@fact feed1 = 1450 | price | F | rupees for a sack of feed | 2029 | constant
@fact feedp = 16 | rate | F | rise of the price of feed | 2029 | constant
@fact feedd = 200 | other | F | rupees more for a sack of feed | 2029 | constant
@rel sum l = lt + lc + lg
@rel share ts = lt / l
@rel share gs = lg / l
@rel change pp = p0 -> p1
@rel diff pd = p1 - p0
@rel product pay = l * p1
@rel diff mg = rt - p1
@rel share fs = p1 / rt
@rel product l = fm * av
@rel change feedp = feed0 -> feed1
@rel diff feedd = feed1 - feed0
@trap gs feedp :: two percentages near each other
@trap p0 p1 :: the price before and after
@trap fm l :: farmers and litres

@doc a-daily | English-language daily | 2029-01-23
Kuttamani milk price up by Rs {2.20|pd}

Kochi: Farmers will get Rs {46.20|p1|t=from February} a litre from February, the Kuttamani Milk Union decided on Monday. They are paid Rs {44|p0|t=now} now; the hike of Rs {2.20|pd} is {five per cent|pp}.

In the shops a litre will sell at Rs {56|rt}. Of this {82.5 per cent|fs} goes to the producer and Rs {8.90|!mg} is kept for processing.

The union collects {64,000|l} litres daily from {8,000|fm} farmers, an average of {eight|av} litres each. {41,600|lt} litres are packed as milk, {12,800|lc} become curd and {6,900|!lg} ghee.

Also read: Onam bonus for 412 coir workers

@doc b-farm | farm weekly | 2029-01-26
Feed eats the gain

The maths on the cowshed wall is simple. A sack of feed cost Rs {1,250|feed0|t=last year} last year. It costs Rs {1,450|feed1|t=today} today: Rs {200|feedd} more, {13.8 per cent|!feedp}. Against that the union offers {5 per cent|pp}, from Rs {44|p0} to Rs {46.20|p1}.

Varkey-Nambiar, the chairperson, told us the new price means paying out Rs {29.57 lakh|pay} every day, that is Rs {46.20|p1} on {64,000|l} litres. "Only {65 per cent|ts} of it can be sold as milk," she said, meaning {41,600|lt} litres. Ghee takes {15 per cent|gs}, and earns less than it costs.
