@story xa-levuka-referendum
@topic Referendum on four-year terms in the island province of Vatuloa
@subject Y = Yes | Yes side | the Yes campaign
@subject N = No | No side | the No campaign
@subject V = Vatuloa | the province
@subject W = Waimaro | Waimaro island
@subject R = Ravuka | Ravuka island
@subject L = Lomaji | Lomaji island
@fact y = 17955 | vote_count | Y | votes | final | snapshot
@fact n = 17245 | vote_count | N | votes | final | snapshot
@fact t = 35200 | votes_cast | V | valid votes | final | snapshot
@fact m = 710 | margin | Y | lead in votes | final | snapshot
@fact ys = 51.01 | vote_share | Y | share of the valid vote | final | snapshot
@fact ns = 48.99 | vote_share | N | share of the valid vote | final | snapshot
@fact mp = 2.02 | margin | Y | lead in points | final | snapshot
@fact yw = 9870 | vote_count | Y | votes on Waimaro | final | snapshot
@fact yr = 5125 | vote_count | Y | votes on Ravuka | final | snapshot
@fact yl = 2960 | vote_count | Y | votes on Lomaji | final | snapshot
@fact nw = 7310 | vote_count | N | votes on Waimaro | final | snapshot
@fact nr = 5895 | vote_count | N | votes on Ravuka | final | snapshot
@fact nl = 4040 | vote_count | N | votes on Lomaji | final | snapshot
@fact mw = 2560 | margin | Y | lead in votes on Waimaro | final | snapshot
@fact mr = 770 | margin | N | lead in votes on Ravuka | final | snapshot
@fact ml = 1080 | margin | N | lead in votes on Lomaji | final | snapshot
@fact el = 55000 | other | V | people enrolled to vote | 2030 | constant
@fact tn = 64 | turnout | V | turnout | final | snapshot
@fact rc = 1 | other | V | lead in points below which there is a recount | - | constant | threshold
@rel sum t = y + n
@rel diff m = y - n
@rel share ys = y / t
@rel share ns = n / t
@rel diff mp = ys - ns
@rel sum y = yw + yr + yl
@rel sum n = nw + nr + nl
@rel diff mw = yw - nw
@rel diff mr = nr - yr
@rel diff ml = nl - yl
@rel share tn = t / el
@race all = y n
@race waimaro = yw nw
@trap m mr :: the province and one island
@trap mp ys :: the lead and the share

@doc a-table | results page | 2030-10-27
VATULOA REFERENDUM: FINAL COUNT

Island | Yes | No
Waimaro | {9,870|yw} | {7,310|nw}
Ravuka | {5,125|yr} | {5,895|nr}
Lomaji | {2,960|yl} | {4,040|nl}
Province | {17,955|y} | {17,245|n}

Yes {51.0%|ys}  No {49.0%|ns}
Valid votes {35,200|t} of {55,000|el} enrolled. Turnout {64%|tn}.

@doc b-wire | wire agency | 2030-10-27
Vatuloa backs four-year terms by {710|m} votes

WAIMARO TOWN - The Yes campaign carried Sunday's referendum by just {710|m} votes, {17,955|y|by=the returning officer} to {17,245|n|^}, the returning officer announced. The gap of {2 percentage points|mp|round} is too wide for an automatic recount, which is ordered under {1 point|rc}.

Waimaro alone decided it: a Yes lead of {2,560|mw} there ({9,870|yw} to {7,310|nw}) outweighed No majorities of {770|mr} on Ravuka and {1,080|ml} on Lomaji.

Of {55,000|el} on the roll {35,200|t} cast a valid vote, {64 percent|tn}.

@doc c-post | newsletter | 2030-10-28
Three islands, two answers

If you live on Lomaji you woke up having lost, though your neighbours did not: {4,040|nl} of them said No and {2,960|yl} Yes. Ravuka said No too, by {770|mr}, {5,895|nr} against {5,125|yr}. Between them the {two|-} small islands hold fewer than {half|-} of us.

{Fifty-one|ys|round} to {forty-nine|ns|round}, then. A {two|mp|round}-point mandate.
