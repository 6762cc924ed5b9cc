@story yb-odertal-unseated
@topic A German constituency whose winner gets no seat, because her party won more constituencies than its list share covers
@subject C = Main-Lahntal | the constituency
@subject V = Henrike Vollmar | Vollmar | the mayor of Lahnstetten
@subject A = Cem Aydoğdu | Aydoğdu | the social worker
@subject T = Lasse Thomsen | Thomsen | the Green
@subject F = Freiheit und Recht | F&R
@subject X = other candidates
@subject BU = Bürgerunion
@subject SM = Soziale Mitte
@subject GB = Grüner Bund
@subject OT = other lists
@subject L = the Land | the state
@subject BT = Bundestag
@subject CT = Constitutional Court | the court
@fact el = 214000 | other | C | electors | - | constant
@fact vc = 177620 | votes_cast | C | voters | final | snapshot
@fact to = 83 | turnout | C | turnout | final | snapshot
@fact to0 = 78.4 | turnout | C | turnout | 2033 | snapshot
@fact iv = 1620 | vote_count | C | invalid first votes | final | snapshot
@fact va = 176000 | votes_cast | C | valid first votes | final | snapshot
@fact v = 47520 | vote_count | V | first votes | final | snapshot
@fact a = 45760 | vote_count | A | first votes | final | snapshot
@fact t = 38720 | vote_count | T | first votes | final | snapshot
@fact f = 26400 | vote_count | F | first votes | final | snapshot
@fact x = 17600 | vote_count | X | first votes | final | snapshot
@fact vp = 27 | vote_share | V | share of first votes | final | snapshot
@fact ap = 26 | vote_share | A | share of first votes | final | snapshot
@fact tp = 22 | vote_share | T | share of first votes | final | snapshot
@fact m = 1760 | margin | V | lead in first votes | final | snapshot
@fact v0 = 33.6 | vote_share | BU | share of first votes | 2033 | snapshot
@fact ve = 28.2 | vote_share | V | share of first votes | 20:15 | cumulative
@fact ae = 24.7 | vote_share | A | share of first votes | 20:15 | cumulative
@fact lp = 29.4 | vote_share | BU | share of second votes in the state | final | snapshot
@fact cw = 17 | seats | BU | constituencies won in the state | final | snapshot
@fact cs = 4 | seats | SM | constituencies won in the state | final | snapshot
@fact cg = 1 | seats | GB | constituencies won in the state | final | snapshot
@fact ct = 22 | other | L | constituencies | - | constant
@fact sb = 14 | seats | BU | seats from the state | final | snapshot
@fact ss = 13 | seats | SM | seats from the state | final | snapshot
@fact sg = 9 | seats | GB | seats from the state | final | snapshot
@fact sf = 7 | seats | F | seats from the state | final | snapshot
@fact so = 3 | seats | OT | seats from the state | final | snapshot
@fact st = 46 | seats | L | seats from the state, all parties | final | snapshot
@fact un = 3 | other | BU | constituency winners without a seat in the state | final | snapshot
@fact ub = 23 | other | BT | constituency winners without a seat | final | snapshot
@fact bt = 630 | seats | BT | seats | - | constant
@fact w2 = 28.3 | vote_share | BU | share of first votes of the second-weakest winner | final | snapshot
@fact w3 = 28.9 | vote_share | BU | share of first votes of the third-weakest winner | final | snapshot
@fact fc = 52 | other | A | chance of winning in the forecast | eve of the poll | snapshot | projected
@fact pe = 11200 | other | C | signatures under a petition | November | cumulative
@fact j1 = 5 | vote_count | CT | judges for upholding the rule | June | snapshot
@fact j2 = 3 | vote_count | CT | judges against upholding the rule | June | snapshot
@fact pay = 12300 | other | BT | euros of monthly pay for a member | 2037 | constant
@fact ps = 241 | other | C | polling districts | - | constant
@fact po = 88810 | votes_cast | C | postal votes | final | snapshot
@fact pop = 50 | other | C | share of votes sent by post | final | snapshot
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum va = v + a + t + f + x
@rel share vp = v / va
@rel share ap = a / va
@rel share tp = t / va
@rel diff m = v - a
@rel sum ct = cw + cs + cg
@rel sum st = sb + ss + sg + sf + so
@rel diff un = cw - sb
@rel share pop = po / vc
@race first = v a t f
@race early = ve ae
@race seats = sb ss sg sf
@race constituencies = cw cs cg
@race judges = j1 j2
@trap cw sb :: won and covered
@trap vp lp :: first votes here and second votes in the state
@trap un ub :: one state and the whole country
@trap ve vp :: partial and final
@trap v0 vp :: two elections
@trap fc pop :: a forecast and a postal share
@trap to to0 :: two elections
@trap so j2 :: three seats and three judges
@trap ss cw :: seats of one party and constituencies of another
@trap pe v :: signatures and votes
@trap st ct :: seats and constituencies

@doc a-blog | live blog of a regional daily | 2037-09-27
Election Sunday in Main-Lahntal

17.50 Turnout is going to be enormous. Half of them by post.

18.00 Forecast sites gave Cem Aydoğdu a {52 percent|fc|by=Forecast sites} chance here. We'll see.

20.15 With 130 of {241|ps} districts: Henrike Vollmar (Bürgerunion) {28.2|ve|t=20.15}, Aydoğdu (Soziale Mitte) {24.7|ae|^}.

21.40 It's narrowing. Lasse Thomsen of the Grüner Bund is third.

22.30 Final: Vollmar {27|vp|t=22.30}, Aydoğdu {26|ap|^}, Thomsen {22|tp|^}. She's won by {1,760|m|^}. Beer in Lahnstetten.

23.05 But wait. In the Land the Bürgerunion has {29.4 percent|lp|t=23.05} of second votes and seems to have won {17|cw} constituencies. How many seats does that cover?

23.40 {Fourteen|sb}. And hers is the weakest of the {17|cw}.

23.41 Somebody should tell her.

Traffic: A3 closed, exit 44. Eintracht 2-2.

@doc b-wire | wire agency | 2037-09-28
German mayor wins constituency but not a seat

FRANKFURT, Sept 28 (dfp) - The winner of the Main-Lahntal constituency won't enter the Bundestag, one of {23|ub|by=officials} such cases in Sunday's election, officials said.

Henrike Vollmar of the Bürgerunion won {47,520|v|t=Sunday's election} first votes. Cem Aydoğdu of Soziale Mitte got {45,760|a|^}, Lasse Thomsen of the Grüner Bund {38,720|t|^}, Freiheit und Recht {26,400|f|^} and others {17,600|x|^}, out of {176,000|va|^}.

Since the size of the Bundestag was fixed at {630|bt}, a constituency winner gets a seat only if it's covered by the party's share of second votes. In her Land the Bürgerunion won {18|!cw} of the {22|ct} constituencies but has {14|sb} seats.

Turnout was {83%|to}, against {78.4%|to0|t=2033} in 2033.

Aydoğdu, who lost, enters parliament from his party's list.

@doc c-explain | public broadcaster, Q&A | 2037-09-30
Won and yet not in: how can that be?

How many members does our Land send?
{46|st}: {14|sb} Bürgerunion, {13|ss} Soziale Mitte, {nine|sg} Grüner Bund, {seven|sf} F&R and {three|so} others.

Who gets the {14|sb}?
The constituency winners with the highest share of first votes. The Bürgerunion has {17|cw}, so {three|un} go without.

Which?
Those with {27|vp}, {28.3|w2} and {28.9|w3} per cent.

And the other parties?
Soziale Mitte won {four|cs} constituencies and fills up from its list. The Grüner Bund won {one|cg}.

Wasn't there a case in Karlsruhe?
Yes. In June the Constitutional Court upheld the rule with {six|!j1} votes to {three|j2}.

What does it cost those concerned?
A mandate, which pays {€12,300|pay} a month.

So is Main-Lahntal without a member?
No, it has one: the runner-up.

@doc d-portrait | weekly newspaper | 2037-10-08
The elected

By Rufus Odenthal

Henrike Vollmar has hung the certificate in the town hall between the fire brigade and the twin town. It confirms that she had the most votes in the constituency: {47,520|v}, {27 per cent|vp}. "Elected, not invited," she says.

{177,620|vc} people voted. {1,620|iv} got the first cross wrong, nearly as many as she was ahead by. There were years in which the Bürgerunion had {33.6|v0|t=2033} per cent here; it was in 2033 and a different world.

She was told at a quarter to midnight by a man from the regional paper. What did she do? "I asked whether I could keep the flowers."

A petition "Our vote for Henrike" had {11,200|pe|t=by November} signatures by November. She signed it herself, then crossed it out.

In Berlin the man who had {1,670|!m} votes fewer has an office with a view of a courtyard. Cem Aydoğdu, a social worker, calls her on Sundays, to ask about the road.

@doc e-comment | broadsheet comment | 2037-10-02
The rule is right, and it hurts

Let me defend it. A parliament of {630|bt} is a parliament that fits in a room. If the {23|ub} had been let in, others would have had to be let in after them to restore the proportions, and we'd be back where we were.

Nor is it true that "the voter" wanted Frau Vollmar. {Twenty-seven|vp|v=27} of a hundred did. {Seventy-three|-} did not. A winner used to have half. The Constitutional Court, by {five|j1} to {three|j2}, saw it likewise.

What does trouble me is the post. {88,810|po} of the votes here, {half|pop|v=50}, were in the box before anyone had read how the rule works. Turnout was {83 per cent|to} of {214,000|el}; I'd have liked {83|to} per cent to know.

And I'd like the parties to stop pretending. In the Land the Bürgerunion had {26.4 per cent|!lp} of second votes and put up posters in {22|ct} constituencies saying "Your first vote counts". It does. It counted {17|cw} times and was good for {14|sb}.
