@story xb-gwangpo-embezzlement
@topic Embezzlement trial at a South Korean credit union, 2032
@subject C = Gwangpo Credit Cooperative | Gwangpo Credit | cooperative | credit union
@subject S = Seo Min-jae | Seo | former manager | manager
@subject Y = Yoon Da-hye | Yoon | accountant
@subject B = Bae Ki-tae | Bae | broker
@subject T = Changwon District Court | court | bench
@subject P = prosecutors | prosecution
@fact w = 8400000000 | damages | C | won embezzled | 2026-2031 | constant
@fact ws = 5100000000 | damages | S | won embezzled | 2026-2031 | constant
@fact wy = 1900000000 | damages | Y | won embezzled | 2026-2031 | constant
@fact wb = 1400000000 | damages | B | won embezzled | 2026-2031 | constant
@fact wd = 6000000 | damages | C | dollars embezzled | 2026-2031 | constant
@fact rec = 2100000000 | damages | C | won recovered | 2032-09-02 | cumulative
@fact recs = 25 | other | C | share of the embezzled money recovered | 2032-09-02 | cumulative
@fact lost = 6300000000 | damages | C | won not recovered | 2032-09-02 | snapshot
@fact js = 9 | sentence | S | years in prison | 2032-09-02 | constant
@fact jy = 4 | sentence | Y | years in prison | 2032-09-02 | constant
@fact jb = 3 | sentence | B | years in prison | 2032-09-02 | constant
@fact jt = 16 | sentence | T | years in prison for the three together | 2032-09-02 | constant
@fact as = 14 | sentence | P | years in prison sought for the manager | 2032-08 | constant
@fact asd = 5 | sentence | T | years by which the manager's term falls short of the demand | 2032-09-02 | constant
@fact tr = 240 | other | S | false transfers | 2026-2031 | constant
@fact trs = 156 | other | S | false transfers to relatives | 2026-2031 | constant
@fact trq = 65 | other | S | share of the false transfers to relatives | 2026-2031 | constant
@fact mem = 12000 | other | C | members | 2032-09 | snapshot
@fact per = 700000 | damages | C | won embezzled for each member | 2026-2031 | constant
@fact sv = 2 | duration | S | years already spent in custody | 2032-09-02 | constant
@fact lf = 7 | sentence | S | years of prison left to serve | 2032-09-02 | plan
@rel sum w = ws + wy + wb
@rel convert wd = w
@rel share recs = rec / w
@rel diff lost = w - rec
@rel sum jt = js + jy + jb
@rel diff asd = as - js
@rel share trq = trs / tr
@rel product w = per * mem
@rel diff lf = js - sv
@trap as js :: years sought against years given
@trap wy rec :: money taken by one against money recovered

@doc wire | wire agency | 2032-09-02
Three jailed in South Korea credit union fraud

CHANGWON, South Korea — A court on Thursday jailed three people who drained {8.4 billion won|w|v=8400000000} ({$6 million|wd}) from Gwangpo Credit Cooperative.

Former manager Seo Min-jae, who took {5.1 billion won|ws|v=5100000000}, got {nine|js|t=on Thursday} years, {five|asd} fewer than the {14|as} prosecutors sought. Accountant Yoon Da-hye, whose part was {1.9 billion|wy}, received {four|jy|^} years, and broker Bae Ki-tae, who pocketed {1.4 billion|wb}, {three|jb|^}. Together they face {17|!jt} years.

Only {2.1 billion|rec} of the money, {25 percent|recs}, has come back.

@doc daily | English-language daily | 2032-09-03
Members left holding the bag

For each of the {12,000|mem} members of Gwangpo Credit, {700,000|per} won vanished: {84 billion|!w} in total. About {2.1 billion|~rec|t=by yesterday} had been clawed back by yesterday.

The bench found {240|tr} false transfers by Seo. {156|trs} of them, or {56 percent|!trq}, went to relatives.

Seo has been in custody for {two|sv} years, so {seven|lf} remain of his {nine|js}. (Reporting by Oh Ha-neul; 02-555-0199)

@doc table | fact box | 2032-09-03
Who took what

Seo (manager): {5.1 billion|ws} won — {9|js} years
Yoon (accountant): {1.9 billion|wy} won — {4|jy} years
Bae (broker): {1.4 billion|wb} won — {3|jb} years
All three: {8.4 billion|w} won — {16|jt} years
Recovered so far: {2.1 billion|rec} won
Still missing: {6.3 billion|lost} won
