@story zc-kehlfels-merger
@topic Two Luxembourg communes vote on a merger: one says yes, the other no by nineteen votes
@subject M = merger of Brouch-sur-Alzer and Kehlfels | the merger | the fusion
@subject B = Brouch-sur-Alzer | Brouch
@subject K = Kehlfels
@subject L = Luxembourg Interior Ministry | the Interior Ministry | the ministry
@subject J = Josée Weyrich | Weyrich | the mayor of Brouch
@subject R = Romain Thilges | Thilges | the mayor of Kehlfels
@fact by = 61.4 | vote_share | B | share of the vote for the merger | final | snapshot
@fact bn = 38.6 | vote_share | B | share of the vote against the merger | final | snapshot
@fact ky = 48.9 | vote_share | K | share of the vote for the merger | final | snapshot
@fact kn = 51.1 | vote_share | K | share of the vote against the merger | final | snapshot
@fact kyv = 437 | vote_count | K | votes for the merger | final | snapshot
@fact knv = 456 | vote_count | K | votes against the merger | final | snapshot
@fact gap = 19 | margin | K | lead of the opponents in votes | final | snapshot
@fact byv = 1322 | vote_count | B | votes for the merger | final | snapshot
@fact bnv = 832 | vote_count | B | votes against the merger | final | snapshot
@fact all = 57.7 | vote_share | M | share of the vote for the merger in both together | final | snapshot
@fact yt = 1759 | vote_count | M | votes for the merger in both together | final | snapshot
@fact vt = 3047 | other | M | valid votes in both together | final | snapshot
@fact bp = 4130 | other | B | inhabitants | 2033 | snapshot
@fact kp = 1720 | other | K | inhabitants | 2033 | snapshot
@fact aid = 14600000 | budget | L | euros of aid for the merger | - | plan | hypothetical
@fact per = 2500 | price | L | euros of aid for each inhabitant | - | plan | hypothetical
@fact debt = 3900000 | other | K | euros of debt | 2032 | snapshot
@fact debtb = 11200000 | other | B | euros of debt | 2032 | snapshot
@fact com = 98 | other | L | communes in the country | 2033 | snapshot
@trap by ky :: two communes
@trap ky all :: one commune against both
@trap debt debtb :: two communes
@trap bp kp :: two communes
@trap aid debtb :: aid and debt
@rel diff gap = knv - kyv
@rel sum yt = kyv + byv
@rel share all = yt / vt
@race kehl = knv kyv
@race brouch = byv bnv

@doc wort-style | national daily | 2033-05-23
Kehlfels says no: merger fails by {19|gap} votes

The merger of the communes of Brouch-sur-Alzer and Kehlfels will not take place. In Sunday's referendum {61.4|by|t=Sunday's|s=Brouch} per cent of voters in Brouch were in favour and {38.6|bn|^} against. In Kehlfels, however, the opponents prevailed with {51.1|kn|^} per cent; {48.9|ky|^} voted yes. A majority is required in each commune.

In absolute figures: Brouch {1,322|byv|t=Sunday's} to {832|bnv|^}, Kehlfels {437|kyv|^} to {456|knv|^}.

The new commune would have had just under six thousand inhabitants ({4,130|bp} and {1,720|kp}) and received {14.6 million|aid} euros from the Interior Ministry, {2,500|per} a head.

Luxembourg still has {98|com} communes.

@doc rtl-radio | radio report, transcript | 2033-05-23
(Ambience: accordion, a tap.) In the Café Beim Schantchen in Kehlfels they drink to {nineteen|gap} people. "They're all sitting here," claims the landlord.

{Nineteen|gap} votes. {Four hundred and fifty-six|knv|v=456} didn't want to be married off to the neighbour down the valley, {four hundred and thirty-seven|kyv|v=437} did.

Mayor Romain Thilges, himself for it: "We're {1,700|~kp} people and {3.9 million|debt|t=at the last account} euros in debt at the last account. A new roof for the school, and we're bankrupt. But the people fear for the skittle alley."

Five kilometres further they are offended. In Brouch more than {six in ten|>by|v=60} said yes. And who has more debts? Brouch, {11.2 million|debtb|t=at the last account}. "But we also have an industrial zone," says Josée Weyrich.

If you throw both pots together, it's a clear thing: {1,759|yt} of {3,047|vt} wanted the fusion. But you don't, says the law.

(Tap.)

@doc essentiel | free paper, short news | 2033-05-24
**NON.** Kehlfels ({1,720|kp} souls) doesn't want Brouch ({4,130|bp}). Ended {51.1|kn|s=Kehlfels}-{48.9|ky|s=Kehlfels} on Sunday. Cost of a no: {€14.6 million|aid} in state aid, gone.

**OUI.** In Brouch it was {61.4%|by|s=Brouch}. Both taken together, {57.7%|all}. Doesn't count.

**QUOTE.** "You can't force a goat to the opera" (Romain Thilges).

**NEXT.** Since 2005, {18|-} mergers. {Four|-} referendums lost. The minister: "It stays voluntary." Number of communes: {98|com}, target for 2040: {80|-}.

**AND ALSO.** Tram T{3|-} late • {31|-}° on Friday • Petrol {€1.53|-}

@doc reader-letter | letters page | 2033-05-28
Arithmetic

To read that "the people" have rejected the merger is odd. {1,759|yt} persons were for it. {1,288|-} were against. {57.7|all} per cent is what my teacher in Kehlfels would have called a majority.

Nor was it "clear" in our village, as Mr Thilges's opponents write. If ten of the {456|knv} had got out of bed on the other side it'd have passed.

And for this we forgo {2,500|per} euros a head, babies included. The {3.9 million|debt} of our debts could have been paid {three|-} times over, almost four.

I was against, by the way. My wife was one of the {437|kyv}.

N. Schiltz-Ferreira, {14|-}, rue de la Fontaine, Kehlfels
