@story xb-brisa-airline
@topic Airline passengers and profit, Chile, 2030
@subject A = Brisa Austral | Brisa | airline | carrier
@subject D = domestic routes | domestic
@subject R = regional routes | regional
@subject L = long-haul routes | long-haul
@subject F = pilots' association | pilots
@subject K = Cóndor Sur | Cóndor
@fact p = 9600000 | ridership | A | passengers in the year | 2029 | constant
@fact pd = 6240000 | ridership | D | passengers in the year | 2029 | constant
@fact pr = 2400000 | ridership | R | passengers in the year | 2029 | constant
@fact pl = 960000 | ridership | L | passengers in the year | 2029 | constant
@fact sd = 65 | other | D | share of the passengers | 2029 | constant
@fact sr = 25 | other | R | share of the passengers | 2029 | constant
@fact sl = 10 | other | L | share of the passengers | 2029 | constant
@fact p0 = 8000000 | ridership | A | passengers in the year | 2028 | constant
@fact pg = 20 | rate | A | growth in passengers | 2029 | constant
@fact rev = 1250000000 | revenue | A | revenue in dollars | 2029 | constant
@fact fuel = 425000000 | spending | A | fuel costs in dollars | 2029 | constant
@fact staff = 300000000 | spending | A | staff costs in dollars | 2029 | constant
@fact oth = 425000000 | spending | A | other costs in dollars | 2029 | constant
@fact cost = 1150000000 | spending | A | costs in dollars | 2029 | constant
@fact pro = 100000000 | profit | A | profit in dollars | 2029 | constant
@fact mar = 8 | rate | A | profit margin | 2029 | constant
@fact fs = 34 | other | A | fuel costs as a share of revenue | 2029 | constant
@fact pil = 720 | jobs | F | pilots employed | 2030-02 | snapshot
@fact bon = 5000 | price | F | bonus for each pilot in dollars | 2030-02 | plan
@fact bont = 3600000 | budget | A | bonuses for all pilots in dollars | 2030-02 | plan
@fact kp = 8800000 | ridership | K | passengers in the year | 2029 | constant
@fact lead = 800000 | margin | A | lead in passengers over the rival | 2029 | constant
@rel sum p = pd + pr + pl
@rel share sd = pd / p
@rel share sr = pr / p
@rel share sl = pl / p
@rel change pg = p0 -> p
@rel sum cost = fuel + staff + oth
@rel diff pro = rev - cost
@rel share mar = pro / rev
@rel share fs = fuel / rev
@rel product bont = bon * pil
@rel diff lead = p - kp
@trap fuel oth :: two equal costs
@trap kp p0 :: the rival's year against the year before

@doc wire | business wire | 2030-02-26
Brisa Austral swings to profit on full planes

SANTIAGO, Feb 26 - Chilean carrier Brisa Austral flew {9.6 million|p|t=last year} passengers last year, {20%|pg|^} more than the {8 million|p0|t=of 2028} of 2028, and earned {$100 million|pro}. Revenue was {$1.25 billion|rev} and costs {$1.15 billion|cost}, for a profit margin of {12.5%|!mar}.

Fuel swallowed {$425 million|fuel}, wages {$300 million|staff} and everything else {$425 million|oth}.

Pilots will each get a bonus of {$5,000|bon}, or {$3.6 million|bont} for all {720|pil}.

@doc daily | business daily | 2030-02-27
Brisa edges past its old rival

The year in the air went to Brisa: {9.6 million|p} travellers against {8.8 million|kp} at Cóndor, a lead of {800,000|lead}.

Domestic routes carried {6.24 million|pd}, {65 per cent|sd} of the whole; regional ones {2.4 million|pr}, {25 per cent|sr}; long-haul {690,000|!pl}, or {10 per cent|sl}.

Fuel took {34 per cent|fs} of revenue.

@doc pilots | union newsletter | 2030-03-01
Thank you for flying us

{Five thousand dollars|bon|v=5000}, colleagues. {720|pil} of us at {$5,000|bon} each is {$3.6 million|bont}, against a profit of {$100 million|pro}. We flew {9.6 million|p} people, of whom {960,000|pl} long-haul, {2.4 million|pr} regional and {6.24 million|pd} domestic. The year before we flew {8 million|p0|t=The year before}. Do the sum: {20 per cent|pg} up, and wages still only {$300 million|staff} of {$1.15 billion|cost}.
