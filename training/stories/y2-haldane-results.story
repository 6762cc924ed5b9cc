@story y2-haldane-results
@topic Quarterly results of the grocers Haldane and Brightwell, Britain, second quarter of 2037
@subject H = Haldane Stores plc | Haldane | Leeds group
@subject B = Brightwell Group | Brightwell | its rival | the smaller of the two
@subject M = Moira Tench | Tench | Haldane's chief executive
@subject C = Corvid Partners | analyst
@fact h2 = 2140000000 | revenue | H | sales in pounds | second quarter 2037 | snapshot
@fact h1 = 2060000000 | revenue | H | sales in pounds | first quarter 2037 | snapshot
@fact b2 = 890000000 | revenue | B | sales in pounds | second quarter 2037 | snapshot
@fact b1 = 915000000 | revenue | B | sales in pounds | first quarter 2037 | snapshot
@fact hp = 71000000 | profit | H | pre-tax profit in pounds | second quarter 2037 | snapshot
@fact bp = 22000000 | profit | B | pre-tax profit in pounds | second quarter 2037 | snapshot
@fact hs = 412 | other | H | shops | 2037-07 | snapshot
@fact bs = 168 | other | B | shops | 2037-07 | snapshot
@fact bj = 900 | jobs | B | jobs to go | 2038 | plan | pledged
@fact mp = 1400000 | price | M | yearly pay in pounds | 2036 | cumulative
@fact jc = 40 | jobs | C | jobs cut | 2037-05 | cumulative
@trap h2 h1 :: two quarters
@trap hp bp :: two firms' profits

@doc ledger | financial daily | 2037-07-22
Haldane pulls away from Brightwell

Haldane Stores sold {£2.14bn|h2|t=in the second quarter} worth of groceries in the second quarter against {£2.06bn|h1|t=in the first} in the first, while sales at Brightwell slid from {£915m|b1|t=in the first} to {£890m|b2}.

The Leeds group's pre-tax profit came in at {£71m|hp}; its rival, the smaller of the {two|-} with {168|bs} shops to Haldane's {412|hs}, made {£22m|bp}. Brightwell said it would shed {900|bj|by=Brightwell} posts by next summer.

Moira Tench, who took home {£1.4m|mp|t=last year} last year, declined to say how many of those she might hire.

@doc tabloid | tabloid newspaper | 2037-07-22
TILLS RING FOR TENCH

She earned {£1.4 million|mp|t=last year|s=She} last year and the tills won't stop. Haldane, under boss Moira Tench, took {£2.14 billion|h2|t=between April and June} between April and June. Profit: {£71 million|hp}.

Spare a thought for Brightwell's lot. The chain banked {£22 million|bp}, and {900|bj} of its people will be out by next summer. "They have {186|!bs|by=one analyst|s=They} stores and no idea," sniffed one analyst at Corvid Partners, which itself cut {40|jc} jobs in May.
