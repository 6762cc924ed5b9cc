@story za-grootveld-prisons
@topic Prison overcrowding and a guards' strike in Belgium
@subject B = Belgian prisons | the prisons | Belgium's prisons
@subject L = Grootveld prison | Grootveld
@subject U = the prison unions | the unions | the guards
@subject M = Justice Minister Lieve Van Caeneghem | the minister | the justice ministry
@subject C = the Council of Europe committee | CPT | the committee
@fact inm = 13240 | other | B | prisoners | 2026-03-02 | snapshot
@fact cap = 11020 | other | B | places | 2026-03-02 | snapshot
@fact over = 20.15 | rate | B | overcrowding in percent | 2026-03-02 | snapshot
@rel change over = cap -> inm
@fact inmg = 611 | other | L | prisoners | 2026-03-02 | snapshot
@fact capg = 430 | other | L | places | 2026-03-02 | snapshot
@fact flo = 417 | other | B | prisoners who sleep on the floor | 2026-03-02 | snapshot
@fact flog = 58 | other | L | prisoners who sleep on the floor | 2026-03-02 | snapshot
@fact str = 83 | rate | U | share of guards on strike in percent | 2026-03-03 | snapshot
@fact strg = 91 | rate | L | share of guards on strike in percent | 2026-03-03 | snapshot
@fact hrs = 48 | duration | U | hours of strike | 2026-03-02/04 | plan
@fact pol = 640 | officers | M | police officers who stood in | 2026-03-03 | snapshot
@fact vac = 870 | jobs | B | vacant posts of guards | 2026-03 | snapshot
@fact asl = 34 | injuries | L | attacks on guards | 2025 | constant
@fact aslp = 21 | injuries | L | attacks on guards | 2024 | constant
@fact sub = 5900 | other | B | prisoners awaiting trial | 2026-03-02 | snapshot
@rel share subs = sub / inm
@fact subs = 44.56 | rate | B | share of prisoners awaiting trial in percent | 2026-03-02 | snapshot
@fact new = 1100 | other | M | new places | 2028 | plan | pledged
@fact mod = 300 | other | M | places in containers | 2026-09 | plan | pledged
@fact rel = 6 | duration | M | months before the end of a term that prisoners are let out | 2026-03 | constant
@fact relp = 340 | other | M | prisoners let out early | 2026-03-02 | cumulative
@fact m2 = 4 | area | C | square metres for a prisoner at least | - | constant | threshold
@fact m2g = 2.7 | area | L | square metres for a prisoner | 2025-11 | snapshot
@fact fine = 2000 | damages | M | euros of penalty a day | 2025-12 | constant
@fact pris = 29 | other | B | prisons where police stood in | 2026-03-03 | snapshot
@fact prisall = 38 | other | B | prisons | 2026 | constant
@fact lock = 23 | duration | L | hours a day in the cell | 2026-03-04 | snapshot
@fact kar = 11 | duration | - | months that one prisoner has waited for trial | 2026-03-04 | snapshot
@fact vacg = 40 | jobs | L | vacant posts of guards | 2026-03 | snapshot
@fact relt = 10 | sentence | M | years of sentence below which early release applies | 2026 | constant | threshold
@fact vacf = 390 | jobs | M | vacant posts of guards to be filled | 2026-06 | plan | pledged
@fact flo0 = 53 | other | B | prisoners who sleep on the floor | 2022 | snapshot
@fact nl = 25 | rate | - | share of prisoners awaiting trial in the Netherlands in percent | 2025 | snapshot
@fact day = 180 | price | B | euros a day for a prisoner | 2025 | snapshot
@fact proj = 15000 | other | B | prisoners | 2028 | plan | projected
@fact recid = 9 | other | M | prisoners let out early who are back | 2026-03 | cumulative
@trap flo flo0 :: now and four years ago
@trap inm cap :: prisoners and places
@trap inm inmg :: country and one prison
@trap flo flog :: country and one prison
@trap str strg :: country and one prison
@trap new mod :: building and containers
@trap m2 m2g :: standard and reality

@doc a-belga | wire agency | 2026-03-03
Prison strike: police keep order in {29|pris} of {38|prisall} jails

BRUSSELS (Lowland Press) – {Eighty-three|str|t=on Tuesday morning|by=the justice ministry} percent of prison guards were on strike on Tuesday morning, the justice ministry said, on the first full day of a {48|hrs}-hour action against overcrowding. At Grootveld it was {91|strg|^}.

{640|pol|^} police officers stood in for them.

There were {13,240|inm|t=on Monday} prisoners on Monday for {11,020|cap|^} places; {417|flo|^} slept on a mattress on the floor. Nearly {45|~subs|^} percent have not been tried yet.

Minister Lieve Van Caeneghem wants to place containers for {300|mod|t=by September|by=Minister Lieve Van Caeneghem} inmates by September. The unions call it "a car park for people".

@doc b-vrtish | broadcaster site | 2026-03-04
{One|-} loo, {three|-} men, {23|lock} hours a day

Wed 4 March, 13:48. Nele Goossenaerts

The window of cell {214|-} at Grootveld opens as far as a hand. Through it Karim, 26, who has been waiting for his trial for {11|kar} months, tells us by shouting how it is. "I'm on the floor. My head is at the loo. He steps over me."

He's one of {58|flog|t=this week} on the floor here this week. The prison has {430|capg} places and {611|inmg|^} inmates.

In November the European anti-torture committee measured: {2.7|m2g|t=In November|by=the European anti-torture committee} square metres a man, where it demands {four|m2}. A court has since ordered the state to pay {2,000|fine} euros for each day that continues. It has not paid for a single one so far.

Guard Sven De Clippel pulls up his sleeve. There were {34|asl|t=last year} attacks on staff here last year. The year before: {21|aslp|t=The year before}. "And {forty|vacg} of us too few."

The strike ends tonight at ten. On Thursday he's on the early shift.

@doc c-minister | ministry press release | 2026-03-02
Measures against overcrowding: state of play

The prison population today is {13,240|inm|t=today}. Compared with the capacity of {11,020|cap|^} this is an excess of {20|over|round} per cent.

Measures in force
1. Early release: those sentenced to less than {10|relt} years may leave {six|rel} months before the end of their term. {340|relp|t=to date} have done so to date.
2. {1,100|new|t=by 2028} new places by 2028 (Vorstwijk, Leopoldsdam).
3. Modular units for {300|mod|t=from September} persons from September.

Recruitment: of {870|vac} vacant posts {390|vacf|t=before the summer|m=pledged} will be filled before the summer.

The Minister calls on the unions to respect the minimum service: {one|-} warm meal, {one|-} hour outdoors.

@doc d-opinion | newspaper comment | 2026-03-05
Build more? Arrest less

Each time the guards go on strike we count mattresses. This time there were {417|flo}. Four years ago it was {53|flo0|t=Four years ago}.

Let me count something else. Of {13,240|inm} people in our prisons {5,900|sub} have been convicted of nothing. Holland holds {a quarter|~nl|v=25} of its inmates on remand, we nearly {45 percent|~subs}. Each costs {180|day} euros a day.

The containers are for {300|mod}, the plan says, and {1,100|new|t=in two years} places are to follow in two years. In two years, if nothing else changes, we'll be {15,000|proj|m=projected}.

"{Six|rel} months early" sounds soft. {340|relp} people have left by that door and, says the ministry itself, {nine|recid} are back.
