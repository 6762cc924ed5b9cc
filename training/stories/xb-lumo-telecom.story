@story xb-lumo-telecom
@topic Third-quarter figures of an Estonian telecoms firm, 2027
@subject L = Lumo Telekom | Lumo | operator | company
@subject M = mobile unit | mobile
@subject B = broadband unit | broadband
@subject V = TV and other services | TV
@subject K = Kaja Võrk | Kaja | competitor
@subject A = analysts
@fact c = 640000 | other | L | customers | 2027-09-30 | snapshot
@fact cm = 416000 | other | M | customers | 2027-09-30 | snapshot
@fact cb = 160000 | other | B | customers | 2027-09-30 | snapshot
@fact cv = 64000 | other | V | customers | 2027-09-30 | snapshot
@fact sm = 65 | other | M | share of the customers | 2027-09-30 | snapshot
@fact sb = 25 | other | B | share of the customers | 2027-09-30 | snapshot
@fact sv = 10 | other | V | share of the customers | 2027-09-30 | snapshot
@fact c0 = 625000 | other | L | customers | 2027-06-30 | snapshot
@fact gain = 38000 | other | L | customers gained in the quarter | third quarter 2027 | snapshot
@fact left = 23000 | other | L | customers lost in the quarter | third quarter 2027 | snapshot
@fact net = 15000 | other | L | net growth in customers in the quarter | third quarter 2027 | snapshot
@fact cg = 2.4 | rate | L | growth in customers in the quarter | third quarter 2027 | snapshot
@fact arpu = 21 | price | L | euros a month from each customer | third quarter 2027 | snapshot
@fact mrev = 13440000 | revenue | L | euros of revenue a month | third quarter 2027 | snapshot
@fact rev = 40320000 | revenue | L | euros of revenue in the quarter | third quarter 2027 | snapshot
@fact mon = 3 | duration | L | months of the quarter | - | constant
@fact eb = 14112000 | profit | L | core profit in the quarter in euros | third quarter 2027 | snapshot
@fact ebm = 35 | rate | L | core profit margin | third quarter 2027 | snapshot
@fact ebm0 = 31 | rate | L | core profit margin | third quarter 2026 | snapshot
@fact ebd = 4 | margin | L | rise of the core profit margin in percentage points | third quarter 2027 | snapshot
@fact kc = 590000 | other | K | customers | 2027-09-30 | snapshot
@fact lead = 50000 | margin | L | lead in customers over the competitor | 2027-09-30 | snapshot
@fact exp = 41000000 | revenue | A | revenue expected in the quarter in euros | third quarter 2027 | snapshot | projected
@rel sum c = cm + cb + cv
@rel share sm = cm / c
@rel share sb = cb / c
@rel share sv = cv / c
@rel diff net = gain - left
@rel diff net = c - c0
@rel change cg = c0 -> c
@rel product mrev = arpu * c
@rel product rev = mrev * mon
@rel share ebm = eb / rev
@rel diff ebd = ebm - ebm0
@rel diff lead = c - kc
@trap exp rev :: forecast against result
@trap gain net :: gross against net

@doc wire | business wire | 2027-10-28
Estonia's Lumo adds customers, misses sales forecast

TALLINN - Lumo Telekom said on Thursday it had {640,000|c|t=at the end of September} customers at the end of September, up {2.4%|cg|^} from {625,000|c0|t=three months earlier} three months earlier. It won {38,000|gain|t=three months} and lost {23,000|left|^}, for a net gain of {25,000|!net|^}.

Revenue of {40.32 million|rev} euros fell short of the {41 million|exp} that analysts had pencilled in. The core profit of {14.112 million|eb} euros gave a margin of {35%|ebm}, compared with {31%|ebm0|t=a year ago} a year ago.

Rival Kaja Võrk reports next week. ($1 = 0.91 euros)

@doc daily | business daily | 2027-10-29
Lumo stretches its lead

With {640,000|c} customers against the {590,000|kc} of its competitor Kaja, Lumo is now {50,000|lead} ahead. Of its own, {416,000|cm} are on mobile ({65 per cent|sm}), {160,000|cb} on broadband ({35 per cent|!sb}) and {64,000|cv} take TV or something else ({10 per cent|sv}).

Each pays {21|arpu} euros a month on average. That gives {13.44 million|mrev} euros monthly and, in {three|mon} months, {40.32 million|rev}.

The margin, which was {31 per cent|ebm0|t=a year ago} a year ago, has gained {four per cent|!ebd|force} and stands at {35|ebm}.

@doc radio | radio business slot | 2027-10-29
Five minutes of money

Lumo: {640,000|c} customers, {15,000|net} more than at midsummer. There were {625,000|c0|t=at midsummer} then. {Thirty-eight thousand|gain} came and {23 thousand|left} went. They pay {21|arpu} euros each, so the till rings for {13.44 million|mrev} a month, and {40.32 million|rev} over the {three|mon} months. Enough of that. The weather: eleven degrees.
