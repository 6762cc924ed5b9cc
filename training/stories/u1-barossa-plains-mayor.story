@story u1-barossa-plains-mayor
@topic South Australia: postal ballot for the mayor of Barossa Plains, decided by preferences, with a recount request
@subject K = Kerrin Doolan-Vey | Doolan-Vey | the vigneron | Ms Doolan-Vey
@subject A = Arash Mohebbi | Mohebbi | the pharmacist | Mr Mohebbi
@subject S = Shirley Truscott-Bain | Truscott-Bain | the sitting mayor | Mayor Truscott-Bain | Shirley
@subject D = Dale Ngarrindjin | Ngarrindjin
@subject B = Barossa Plains Council | Barossa Plains | the council | the shire
@subject E = Electoral Commission SA | ECSA | the commission
@fact reg = 18922 | other | B | people enrolled | - | constant
@fact ret = 6434 | votes_cast | B | envelopes returned | close of voting | snapshot
@fact to = 34 | turnout | B | share of enrolled people who voted | close of voting | snapshot
@fact to34 = 31.2 | turnout | B | share of enrolled people who voted | 2034 election | snapshot
@fact inf = 118 | other | B | informal ballots | final | snapshot
@fact for = 6316 | votes_cast | B | formal ballots | final | snapshot
@fact s1 = 2204 | vote_count | S | first-preference votes | first count | snapshot
@fact k1 = 1987 | vote_count | K | first-preference votes | first count | snapshot
@fact a1 = 1428 | vote_count | A | first-preference votes | first count | snapshot
@fact d1 = 697 | vote_count | D | first-preference votes | first count | snapshot
@fact kf = 3181 | vote_count | K | votes after preferences | last count | snapshot
@fact sf = 3135 | vote_count | S | votes after preferences | last count | snapshot
@fact gap = 46 | margin | K | votes between first and second | last count | snapshot
@fact need = 3159 | vote_count | B | votes needed to be elected | - | constant | threshold
@fact lead1 = 217 | margin | S | votes between first and second | first count | snapshot
@fact late = 263 | other | B | envelopes that came too late | close of voting | snapshot
@fact k38 = 50.4 | vote_share | K | share of votes after preferences | last count | snapshot
@fact s38 = 49.6 | vote_share | S | share of votes after preferences | last count | snapshot
@fact ken = 2038-11-11 | date | B | day on which voting closed | - | constant
@fact req = 72 | duration | B | hours to ask for a recount | - | constant
@fact cost = 188000 | spending | B | dollars that the election cost the council | - | constant
@fact costb = 175000 | budget | B | dollars set aside for the election | 2038-39 budget | plan
@fact rate = 7.9 | rate | B | percent by which rates rose | 2038-39 budget | constant
@fact sitt = 11 | duration | S | years as mayor | 2038-11-15 | snapshot
@fact ka = 1194 | other | K | votes gained through preferences | last count | snapshot
@fact sa = 931 | other | S | votes gained through preferences | last count | snapshot
@fact over = 22 | margin | K | votes above the majority | last count | snapshot
@fact blank = 43 | other | B | blank ballots | final | snapshot
@fact couns = 12 | seats | B | councillors elected | - | constant
@fact cands = 29 | candidates | B | people who stood for councillor | - | constant
@rel sum ret = for + inf
@rel share to = ret / reg
@rel sum for = s1 + k1 + a1 + d1
@rel sum for = kf + sf
@rel diff over = kf - need
@rel diff gap = kf - sf
@rel diff lead1 = s1 - k1
@rel diff ka = kf - k1
@rel diff sa = sf - s1
@race first = s1 k1 a1 d1
@race last = kf sf
@trap s1 sf :: first preferences against the last count
@trap k1 kf :: first preferences against the last count
@trap gap lead1 :: two leads by two people
@trap ret for :: envelopes and formal ballots
@trap cost costb :: spent and set aside
@trap to to34 :: two elections

@doc a-mast | regional paper | 2038-11-17
Truscott-Bain out by {46|gap} after mayoral preferences

LEIGHTON POUSTIE-AH CHEE

AFTER {11|sitt} years in the chair, Shirley Truscott-Bain has lost the mayoralty of Barossa Plains to Kapunda Road vigneron Kerrin Doolan-Vey by {46|gap} votes.

Electoral Commission SA declared a provisional result on Monday: Ms Doolan-Vey {3,181|kf|t=on Monday|by=Electoral Commission SA}, the sitting mayor {3,135|sf|^}. {3,159|need} were needed.

The mayor led at the first count by {217|lead1|t=at the first count}. She had {2,204|s1|^} first preferences to {1,987|k1|^}, while pharmacist Arash Mohebbi polled {1,428|a1|^} and Dale Ngarrindjin {697|d1|^}. On preferences the challenger picked up {1,194|ka}, the mayor only {931|sa}.

Voting, all by post, closed on {November 11|ken}. Of {18,922|reg} people enrolled, {6,434|ret} sent in an envelope, a turnout of {34 per cent|to} against {31.2|to34|t=four years ago} four years ago. A further {263|late} envelopes came too late.

Rates rose by {7.9 per cent|rate|t=this year} this year. The bill to the council is ${188,000|cost}, where ${175,000|costb|m=pledged} had been budgeted.

{Twelve|couns} councillors were elected from a field of {29|cands}; their results will follow.

CLASSIFIEDS 8512 0100 | Today's top: 33

@doc b-abc | public broadcaster regional, radio news text | 2038-11-16
A grape grower has unseated the mayor of one of the state's fastest-growing councils.

Kerrin Doolan-Vey had {50.4 per cent|k38} of the vote once preferences were distributed, and Shirley Truscott-Bain {49.6|s38}.

The difference was just {forty-six|gap} ballots.

Ms Truscott-Bain has been mayor since 2027. She has {72|req} hours to ask the Electoral Commission for a recount and told the breakfast program she would "sleep on it".

She said a rate rise of {9.7 per cent|!rate|by=She} was the reason for her defeat.

{One in three|to|v=33.3|round=2} eligible residents voted.

To sport: the Crows have signed a ruckman for 4 years.

@doc c-elector | letters and notes, residents' association | 2038-11-20
Notes from the Association: what happened, and the late post

The sums, for those who distrust newspapers. Formal votes: {6,316|for}. Divide by two and add one and you get {3,159|need}. Kerrin got to {3,181|kf}, so she is over by {22|over}.

Now the grumble. {263|late} envelopes turned up at the Tanunda office after the close of business on {11 November|ken}. They weren't opened. It is {almost six times|-} the gap between the two women ({46|gap}), and there's nothing to be done, because the Act says received, not posted.

What of the {118|inf} informals? We saw them: {43|blank} were blank. One had been used as a shopping list (eggs, 2 doz.).

A recount must be requested within {72|req} hours; Shirley asked at hour {71|-}.

@doc d-adel | metropolitan daily, short | 2038-11-17
Mayor falls

One of South Australia's longest-serving mayors has been beaten. In Barossa Plains, Kerrin Doolan-Vey overtook Shirley Truscott-Bain on preferences, {3,181|kf} to {3,153|!sf}, though the incumbent led on first preferences with {2,204|s1|t=on first preferences} to {1,987|k1|^}. Turnout was {a third|to|round=2}: {6,434|ret} of {19,822|!reg} on the roll.

More than {300|?>late} envelopes are understood to have missed the cut. Mr Mohebbi, third on {1,428|a1}, said he would stand again in {2042|-}.

@doc e-ecsa | commission update | 2038-11-16
Barossa Plains Council - Mayor - Provisional Result

Roll: {18,922|reg}
Returned: {6,434|ret} ({34.0%|to})
Formal: {6,316|for}
Informal: {118|inf}
Absolute majority: {3,159|need}

First preferences
TRUSCOTT-BAIN, Shirley {2,204|s1|t=First preferences}
DOOLAN-VEY, Kerrin {1,987|k1|^}
MOHEBBI, Arash {1,428|a1|^}
NGARRINDJIN, Dale {679|!d1|^}

After distribution
DOOLAN-VEY, Kerrin {3,181|kf|t=After distribution} ELECTED
TRUSCOTT-BAIN, Shirley {3,135|sf|^}

Envelopes received after the close: {263|late}. Next update: Thursday, 4pm.
