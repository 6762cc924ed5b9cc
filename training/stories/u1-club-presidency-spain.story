@story u1-club-presidency-spain
@topic Spain: the members of Real Vinaroz Deportivo elect a club president
@subject A = Amparo Llorens Gimeno | Llorens | Amparo Llorens | the notary | Amparo | the new president
@subject T = Txema Iturralde | Iturralde | the developer | Txema
@subject F = Fermín Castells-Roig | Castells-Roig | the former captain | Fermín
@subject C = Real Vinaroz Deportivo | Vinaroz | the club | Real Vinaroz
@subject S = the new stadium | the stadium | stadium
@subject J = the electoral board | the board
@fact soc = 38412 | other | C | members entitled to vote | - | constant
@fact mem = 46120 | other | C | members in all | - | constant
@fact cast = 21887 | votes_cast | C | votes cast | final | snapshot
@fact to = 57 | turnout | C | share of entitled members who voted | final | snapshot
@fact to31 = 48.3 | turnout | C | share of entitled members who voted | 2031 election | snapshot
@fact a = 9764 | vote_count | A | votes | final | snapshot
@fact t = 8920 | vote_count | T | votes | final | snapshot
@fact f = 2888 | vote_count | F | votes | final | snapshot
@fact bl = 315 | other | C | blank and void votes | final | snapshot
@fact as = 44.6 | vote_share | A | share of votes cast | final | snapshot
@fact ts = 40.8 | vote_share | T | share of votes cast | final | snapshot
@fact fs = 13.2 | vote_share | F | share of votes cast | final | snapshot
@fact gap = 844 | margin | A | votes between first and second | final | snapshot
@fact ex = 47 | poll_share | T | share of those asked | radio exit poll | snapshot
@fact exa = 40 | poll_share | A | share of those asked | radio exit poll | snapshot
@fact exn = 1210 | sample_size | C | members asked | radio exit poll | snapshot
@fact endt = 4110 | other | T | signatures of support | nomination | snapshot
@fact enda = 3266 | other | A | signatures of support | nomination | snapshot
@fact endm = 1921 | other | C | signatures that a candidate needs | - | constant | threshold
@fact gar = 9400000 | other | C | euros of guarantee that the board of directors must give | - | constant | threshold
@fact st = 212000000 | budget | S | euros that it would cost | - | plan | projected
@fact cap = 34000 | other | S | seats planned | - | plan
@fact capold = 21500 | other | C | seats of the present ground | - | constant
@fact tk = 340 | price | A | euros for a season ticket | 2038-39 | plan | pledged
@fact tk0 = 395 | price | C | euros for a season ticket | 2037-38 | constant
@fact debt = 61000000 | other | C | euros of net debt | June 2038 | snapshot
@fact spa = 410000 | spending | A | euros spent on the campaign | - | constant
@fact spt = 1300000 | spending | T | euros spent on the campaign | - | constant
@fact pvt = 146 | other | T | euros spent a vote | - | constant
@fact pva = 42 | other | A | euros spent a vote | - | constant
@fact exf = 12 | poll_share | F | share of those asked | radio exit poll | snapshot
@fact loss = 1180000 | revenue | C | euros a year lost through cheaper tickets | - | plan | projected
@fact term = 6 | duration | A | years that the term lasts | - | plan
@fact booth = 62 | other | C | voting tables | - | constant
@rel share to = cast / soc
@rel sum cast = a + t + f + bl
@rel share as = a / cast
@rel share ts = t / cast
@rel share fs = f / cast
@rel diff gap = a - t
@race final = a t f
@race exit = ex exa
@race signatures = endt enda
@trap soc mem :: members who may vote and all members
@trap a enda :: votes and signatures
@trap ex ts :: an exit poll and the result
@trap cap capold :: planned and present seats
@trap tk tk0 :: a promised price and the present one
@trap st debt :: a cost and a debt

@doc a-sports | sports daily | 2038-07-05
Amparo Llorens, presidenta

By Nando Beltrán | 23:48 | Updated 01:12

Vinaroz has its first woman in the box. The notary Amparo Llorens won the presidency of the club with {9,764|a|by=the electoral board} votes, {844|gap|^} more than the developer Txema Iturralde ({8,920|t|^}), the electoral board announced past midnight. The former captain Fermín Castells-Roig closed with {2,888|f|^}, and {315|bl|^} papers were blank or void.

It had looked different at eight. An exit poll by Radio Maestrat, which questioned {1,210|exn} members, gave the developer {47%|ex|t=at eight|by=An exit poll by Radio Maestrat} and the notary {40|exa|^}. "{Forty-seven|ex|by=Iturralde}," said Iturralde later, "is a nice number to frame."

He had also brought more signatures to the race: {4,110|endt} to her {3,266|enda}. Both were well over the {1,921|endm} that the statutes demand.

A record {57%|to} took part. In 2031 it was {48.3|to31|t=In 2031}. The term lasts {six|term} years.

Iturralde wanted a stadium of {34,000|cap|m=pledged} seats. Llorens wants to mend the roof of the one there is.

NEXT MATCH: friendly v Castellón B, 26 July. Transfer rumours: 3 strikers, 1 goalkeeper

@doc b-econ | business daily | 2038-07-06
The members of Vinaroz vote for the smaller cheque

By Sergi Oroval

{212 million|st|m=projected} euros: that's what the loser of Sunday's election at Real Vinaroz would have put into a stadium, at a club whose net debt was {61 million|debt|t=in June} in June. The members, by {44.6 percent|as} to {40.8|ts}, preferred a lawyer who spoke of refinancing.

Txema Iturralde laid out {1.3 million|spt} on posters, buses and a drone show. Amparo Llorens spent {410,000|spa}. Expressed per vote, he paid €{146|pvt}, she €{42|pva}.

The next step is delicate. Before she takes her chair, Llorens' board must deposit a guarantee of {9.4 million|gar} euros within ten days, as the law on sports clubs requires. She says it is signed.

She has promised to lower the season ticket from {395|tk0} to {340|tk|m=pledged} euros. For {21,500|capold} seats the loss of income is about {a million|~loss|by=she} a year, "which I shall find by not building anything," she told this newspaper.

Bond yields, page 14. Ibex -0.8%

@doc c-local | local radio, transcript | 2038-07-04
Radio Maestrat, special programme

PRESENTER: It is eight in the evening, the {62|booth} tables in the pavilion have closed. Our exit poll first. {One thousand two hundred and ten|exn|v=1210} members asked since the morning. Txema {forty-seven|ex}. Amparo {forty|exa}. Fermín {twelve|exf}.

GUEST: And one percent the referee's mother.

PRESENTER: {Thirty-eight thousand|soc} members may vote, of some {46,000|~mem} in all, for the juveniles may not. How many came?

GUEST: I have heard {twenty-two thousand|cast}.

PRESENTER: That would be a record. Now, the board warns us that nothing is known till midnight. Is there still coffee?

...

PRESENTER: It's ten past twelve. I have it in writing. Amparo Llorens {9,764|a|t=ten past twelve}. Txema Iturralde {8,920|t|^}. Our poll was a disgrace. Fermín {2,888|f|^}. That at least we had.

@doc d-club | club website | 2038-07-05
Official results of the elections to the presidency

Electoral roll: {38,412|soc} members over eighteen with more than a year's standing.
Tables: {62|booth}.
Voters: {21,887|cast}, i.e. {57.0%|to} of the roll.
Candidacy of Amparo Llorens Gimeno: {9,764|a} ({44.6%|as}).
Candidacy of Txema Iturralde Ochoa: {8,920|t} ({40.8%|ts}).
Candidacy of Fermín Castells-Roig: {2,888|f} ({13.2%|fs}).
Blank and void: {315|bl}.

The proclaimed president and her board will take office once they have furnished a guarantee for {9,400,000|gar} euros. Appeals may be lodged within three days.

The club counts {46,120|mem} members. Ticket office: avenida del Mar 14; open 10 to 14.

@doc e-fan | fanzine | 2038-07-09
SOU-SOU NÚM. 88

So we have a president who can read a contract. It's a start.

Around {nine thousand seven hundred|~a} of you did this. Don't be modest, it was the boilers and the toilets of the north end that did it, since Txema's {34,000|cap}-seat spaceship had no north end at all.

What we demand:
1. The season ticket at {340|tk|m=pledged}, as promised, and not "from 2040".
2. The {21,500|capold} seats we have to be dry.
3. Fermín, who got {13%|fs|round} and all our hearts, on the board.

Txema will come back in {six|term} years with a bigger drone. He lost by fewer than {850|<gap} votes and it cost him {1.3 million|spt}.

Print run 900. Two euros, or a beer.
