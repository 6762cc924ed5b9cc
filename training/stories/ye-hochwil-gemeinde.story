@story hochwil-gemeinde
@topic Hochwil, Switzerland: a village assembly votes on a school hall, a tax rate and eleven refugees, 2030
@subject H = Hochwil | the village | the municipality
@subject S = school hall | Mehrzweckhalle | the hall
@subject T = tax rate | Steuerfuss
@subject R = former parsonage | the parsonage
@subject A = municipal assembly | Gemeindeversammlung | the assembly
@subject B = ballot of 22 September | the ballot | the vote at the urns
@subject K = committee for a smaller hall | the committee
@fact pop = 2184 | other | H | residents | 2029-12 | snapshot
@fact el = 1530 | other | H | people entitled to vote | 2030-06 | snapshot
@fact at = 413 | crowd | A | people present | 2030-06-14 | snapshot
@fact as = 26.99 | turnout | A | share of those entitled who were present | 2030-06-14 | snapshot
@fact a0 = 71 | crowd | A | people present | 2029-12 | snapshot
@fact hc = 11800000 | budget | S | francs | 2030 | plan
@fact h0 = 7900000 | budget | S | francs | 2026 | plan
@fact hg = 49.37 | rate | S | growth of the cost | 2026 to 2030 | snapshot
@fact hs = 8600000 | budget | K | francs of a smaller hall | 2030 | plan | projected
@fact hd = 3200000 | budget | K | francs by which a smaller hall is cheaper | 2030 | plan | projected
@fact hp = 450 | other | S | seats | 2032 | plan
@fact hq = 300 | other | K | seats of a smaller hall | 2032 | plan
@fact hy = 1969 | other | S | year the old hall was built | - | constant
@fact sp = 219 | enrolment | H | pupils | 2030 | snapshot
@fact s5 = 264 | enrolment | H | pupils | 2036 | plan | projected
@fact t0 = 98 | rate | T | percent | 2030 | snapshot
@fact t1 = 107 | rate | T | percent | 2031 | plan
@fact t2 = 104 | rate | T | percent | 2031 as adopted | plan
@fact td = 9 | rate | T | points of rise | 2031 | plan
@fact tm = 415 | price | T | francs a year more for a couple with 90,000 francs | 2031 | plan
@fact tp = 62000 | revenue | T | francs a year for each point | 2030 | snapshot
@fact tr = 558000 | revenue | T | francs a year more | 2031 | plan | projected
@fact db = 3950 | other | H | francs of debt for each resident | 2029-12 | snapshot
@fact d2 = 8900 | other | H | francs of debt for each resident | 2033 | plan | projected
@fact dl = 5000 | other | H | francs of debt for each resident at which the canton steps in | - | constant | threshold
@fact dt = 8626800 | other | H | francs of debt | 2029-12 | snapshot
@fact rf = 11 | other | R | refugees to be housed | 2030-09 | plan
@fact rq = 26 | other | H | refugees that the canton assigns | 2030 | constant | threshold
@fact rh = 15 | other | H | refugees housed | 2030-06 | snapshot
@fact rc = 340000 | budget | R | francs to do it up | 2030 | plan
@fact ry = 187 | votes_cast | A | votes for the parsonage credit | 2030-06-14 | snapshot
@fact rn = 203 | votes_cast | A | votes against the parsonage credit | 2030-06-14 | snapshot
@fact ra = 23 | votes_cast | A | abstentions on the parsonage credit | 2030-06-14 | snapshot
@fact rm = 16 | margin | A | majority against the parsonage credit | 2030-06-14 | snapshot
@fact by = 538 | vote_count | B | votes for the hall | final | snapshot
@fact bn = 497 | vote_count | B | votes against the hall | final | snapshot
@fact bt = 1035 | votes_cast | B | valid votes on the hall | final | snapshot
@fact bp = 51.98 | vote_share | B | share for the hall | final | snapshot
@fact bo = 68.4 | turnout | B | turnout | final | snapshot
@fact bb = 12 | votes_cast | B | blank and invalid papers | final | snapshot
@fact cb = 1047 | votes_cast | B | papers cast | final | snapshot
@fact bm = 41 | margin | B | majority for the hall | final | snapshot
@fact fn = 20000 | price | H | francs a year for each refugee not taken | 2030 | constant
@fact du = 4.5 | duration | A | hours | 2030-06-14 | cumulative
@fact sp2 = 46 | other | A | people who spoke | 2030-06-14 | cumulative
@fact sw = 96 | jobs | - | jobs at the valve factory | 2030-03 | snapshot
@fact sx = 58 | jobs | - | jobs to go at the valve factory | 2030-12 | plan
@fact sq = 740000 | revenue | H | francs of tax from the valve factory | 2029 | snapshot
@trap at a0 :: June and the December before
@trap h0 hc :: two estimates
@trap hc hs :: the hall and the smaller one
@trap t1 t2 :: proposed and adopted rate
@trap rq rf :: all assigned and those for the parsonage
@trap ry by :: a vote in the gym and one at the urns
@trap db dl :: debt and limit
@trap db dt :: per head and in all
@trap bt cb :: valid votes and papers
@trap rm bm :: two majorities
@rel share as = at / el
@rel change hg = h0 -> hc
@rel diff hd = hc - hs
@rel diff td = t1 - t0
@rel product tr = td * tp
@rel product dt = pop * db
@rel diff rf = rq - rh
@rel sum at = ry + rn + ra
@rel diff rm = rn - ry
@rel sum bt = by + bn
@rel share bp = by / bt
@rel sum cb = bt + bb
@rel share bo = cb / el
@rel diff bm = by - bn
@race hall = by bn

@doc a-bote | regional newspaper | 2030-06-16
Never has the gym been so full, never has it been so small

Der Bote vom Oberamt, Sabina Krähenbühl-Rao

Hochwil. At the assembly in December there were {71|a0|t=in December} people, including the choir. On Friday evening {413|at|t=On Friday evening} came. That's {27|as|round} per cent of the {1,530|el} who may vote, and the fire officer's face was the colour of his extinguisher.

The first matter that had brought them: the parsonage. The canton assigns {26|rq} refugees to the village. {Fifteen|rh} live here. For the other {eleven|rf} the council wished to do up the former parsonage for {340,000|rc} francs. After two hours the assembly rejected it by {203|rn} to {187|ry}. {Twenty-three|ra} couldn't decide, or couldn't hear.

The second: the hall. The present one, of {1969|hy}, leaks. A new one with {450|hp} seats is to cost {11.8 million|hc}; four years ago it was still {7.9 million|h0|t=four years ago}. This will be decided at the urns on 22 September.

The third: the tax rate. The council wanted {107|t1} per cent, after {98|t0|t=this year} this year. Farmer Ueli Zbinden moved {104|t2}, “because it can be divided by four, like my pasture,” and got it.

It was {four and a half|du|v=4.5} hours. {46|sp2} people spoke, some of them in the wrong item.

@doc b-leaflet | committee leaflet | 2030-08-28
A hall, yes. A palace, no.
Committee for a smaller hall, Hochwil

• {300|hq} seats are enough. When were we ever {450|hp}? (In June we were {413|at|t=In June}: but that wasn't for a concert.)
• Ours would cost {8.6 million|hs} instead of {11.8|hc|x=1000000}. That's {3.2 million|hd} saved.
• Debt. Every inhabitant, from baby to Grosi, owes {3,950|db|t=today} francs today. With the palace it'd be {8,900|d2|t=in 2033} in 2033. At {5,000|dl} the canton comes and looks in our drawers.
• The valve factory is cutting {58|sx} of {96|sw} jobs. It paid {740,000|sq|t=last year} francs of tax last year. And next year?
• And for the children? {219|sp|t=now} now, at best {264|s5|t=in 2036} in 2036. They don't need a bar with a cold store.

Put NO in the envelope. Sign the envelope! Last time 19 of you didn't.

@doc c-council | information sheet to all households | 2030-09-01
BALLOT OF 22 SEPTEMBER 2030 – EXPLANATIONS OF THE MUNICIPAL COUNCIL

In brief. The hall of {1969|hy} is at the end of its life. The new building offers a double gym, {450|hp} seats, rooms for day care. Cost CHF {11.8 million|hc} (±10%).

Why more expensive than in 2026? Prices of building, a deeper foundation (ground water) and day care, which the assembly itself ordered in 2028. In all +{49|hg|round}%.

How is it paid? By {104|t2}% of simple state tax from 2031. A point of tax brings CHF {62,000|tp}. (The {nine|td} points originally applied for would've brought {558,000|tr}.)

What does that cost me? For a couple with an income of 90,000, the nine points would have meant CHF {415|tm} a year; it's now about two-thirds of this.

Debt. At the end of 2029 CHF {8,626,800|dt|t=At the end of 2029}, or {3,950|db} per head of {2,184|pop} inhabitants.

The council recommends by 4 votes to 1: YES.

@doc d-radio | regional radio, dialect programme in translation | 2030-09-22
“Am Füfi” — Radio Oberamt

And in Hochwil they're having a hall. By {41|bm} votes! {538|by} said yes, {497|bn} said no, that's {52|bp|round} per cent. I've got Mrs. President on the line, Regula Tschanz-Ibrahimi. — Congratulations. — Thank you, I'm going to sit down now. — {68.4|bo} per cent went to the urns. What do you have up there, free cheese? — (laughs) The postman brought it to them.

— And the parsonage, Mrs. Tschanz? In June that was {16|rm|t=In June} votes too few for you. — It was. And so from October we're paying the canton {20,000|fn} francs for each person we don't take. {Eleven|rf} people. You can work it out. — I'd rather not. — Neither would I. We'll bring it back in December.

— Thank you. It's eleven past five. After the weather, the alphorn.

@doc e-official | official gazette | 2030-09-24
Political municipality of Hochwil. Result of the municipal ballot of 22 September 2030

Subject: Commitment credit of CHF {11,800,000|hc} for a new school hall

Entitled to vote: {1,530|el}
Papers received: {1,047|cb}
Blank or invalid: {12|bb}
Valid: {1,035|bt}
Yes: {538|by}
No: {497|bn}
Turnout: {68.4|bo}%

The proposal is accepted. Appeals within 3 days to the Oberamt (Art. 163 GPR). For the electoral office: the clerk, N. Fankhauser.

Also: Wood auction, Sat. 5 Oct., 13.30, Chalet Bärg. Chimney sweep in the Dorfteil Ost from the 8th. Shooting at 300 m on Saturday, road closed.
