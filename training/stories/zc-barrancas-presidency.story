@story zc-barrancas-presidency
@topic Argentine club elects its president: members voting, tally tables, debts, a stadium naming deal
@subject E = Club Atlético Barrancas election | the election | the vote
@subject V = Valeria Monzón | Monzón | the challenger
@subject T = Tito Garrafa | Garrafa | the president
@subject N = Néstor Paladino | Paladino | the third candidate
@subject C = Club Atlético Barrancas | Barrancas | the club
@subject B = Banco Litoral | the bank
@fact v = 11904 | vote_count | V | votes | final | snapshot
@fact t = 10233 | vote_count | T | votes | final | snapshot
@fact n = 1876 | vote_count | N | votes | final | snapshot
@fact bl = 315 | vote_count | E | blank votes | final | snapshot
@fact tot = 24328 | votes_cast | E | members who voted | final | snapshot
@fact m = 1671 | margin | V | lead in votes | final | snapshot
@fact vp = 48.9 | vote_share | V | share of the vote | final | snapshot
@fact tp = 42.1 | vote_share | T | share of the vote | final | snapshot
@fact v9 = 4120 | vote_count | V | votes | 52 of 140 boxes | snapshot
@fact t9 = 4388 | vote_count | T | votes | 52 of 140 boxes | snapshot
@fact box = 140 | other | E | ballot boxes | - | constant
@fact mem = 61500 | other | C | members entitled to vote | 2033 | constant
@fact ep = 49 | poll_share | V | share in the exit poll | 18:00 | snapshot
@fact debt = 38000000 | other | C | dollars of debt | June 2033 | snapshot
@fact debtt = 21000000 | other | T | dollars of debt according to the president | June 2033 | snapshot
@fact nam = 27500000 | revenue | B | dollars for the stadium's name | ten years from 2033 | plan
@fact cap = 46000 | other | C | places in the stadium | - | constant
@fact fee = 14500 | price | C | pesos a month for a member | 2033 | constant
@fact yr = 16 | duration | T | years in office | 2033 | constant
@trap v9 v :: partial and final
@trap t9 v9 :: he led at first
@trap vp ep :: result and exit poll
@trap debt debtt :: two reckonings
@trap tot mem :: voted and entitled
@rel sum tot = v + t + n + bl
@rel diff m = v - t
@rel share vp = v / tot
@rel share tp = t / tot
@race final = v t n
@race early = t9 v9

@doc ole-live | sports daily, live | 2033-12-04
**BARRANCAS VOTES – minute by minute**

18.00 Doors closed. The exit poll by Tres Puntos gives Monzón {49%|ep|t=18.00|by=Tres Puntos}.
19.20 First boxes from the basketball gym. Garrafa in front. Silence at Monzón's.
20.05 {52|-} of {140|box} boxes: Garrafa {4,388|t9|t=52 of 140 boxes}, Monzón {4,120|v9|^}.
20.50 The ladies' hockey tables. Monzón by {300|-}. A drum!
21.40 {119|-} boxes. "It's over," says a man with a radio.
22.15 Garrafa comes down the stairs, {sixteen|yr} years in one minute.
22.31 FINAL. Monzón {11,904|v|t=FINAL}, Garrafa {10,233|t|^}, Paladino {1,876|n|^}, blank {315|bl|^}. The first woman in {118|-} years.
22.40 The sprinklers have been turned on. On purpose? On purpose.

@doc lacapital-like | regional daily | 2033-12-05
Monzón inherits a club and a hole

Valeria Monzón, accountant, {47|-}, is the president of Barrancas. She won with {48.9|vp|t=Sunday} per cent on Sunday against {42.1|tp|^} for Tito Garrafa, who'd ruled since 2017.

{24,328|tot|t=Sunday} of {61,500|mem} members went to vote, queueing up to {three|-} hours along the river. The gap was of {1,761|!m|^} ballots.

Her first problem has {seven|-} zeros. The club owes {38 million|debt|t=June|by=an audit} dollars according to an audit of June; Garrafa admits {21|debtt|x=1000000|by=Garrafa}. Her second has a name: that of the bank which, in October, bought the right to call the stadium "Litoral Arena". For ten years it pays {27.5 million|nam}, of which {four|-} have already been spent on a left winger.

"The shirt isn't for sale, and nor is the name," she'd said in the campaign. Yesterday: "We'll read the contract."

Fee stays at {14,500|fee} pesos a month. Sunday: Barrancas – Temperley Sur, 17.10.

@doc fan-whats | fan podcast, transcript | 2033-12-06
— Good evening, hunchbacks of the river! Episode {212|-}.
— Let's say it together.
— {11,904|v}! And Paladino's lot, {1,876|n}, who voted for a man with a parrot.
— My old man voted Garrafa.
— {Ten thousand two hundred and thirty-three|t|v=10233} old men did.
— When it was {4,830|!t9} to {4,120|v9|t=at eight} at eight o'clock I'd gone to buy ice cream.
— You always go.
— Now seriously. {46,000|cap} places, we fill them, and we've a debt of {83|!debt|x=1000000} million?
— That's what she found. He says {21|debtt|x=1000000|by=He}.
— He also said that the winger was {nineteen|-}.
— And the bank? {27 and a half|nam|v=27500000} million for a name?
— For that they can call me Litoral.

@doc business-ar | business newsletter | 2033-12-07
SPORTS & MONEY

**Barrancas: what the new board will find.** Liabilities of {US$38m|debt|t=at 30 June} at 30 June, {61|-}% in dollars. Naming rights, Banco Litoral, {US$27.5m|nam} over ten years; a change-of-control clause lets the bank leave within {90|-} days. Membership dues: {61,500|mem} × {$14,500|fee}, or some US${0.9|-}m a month.

**Governance.** {39.6|-}% turnout ({24,328|tot} members) is the highest in the league. Monzón got {48.9%|vp|t=On the night}, Garrafa {42.1%|tp|^}, with the rest for Paladino and blank. On the night the pollsters' {49|ep|by=the pollsters} was spot on.

**Read-across.** Two more clubs vote in March. The federation has {28|-} clubs; {three|-} have women in the chair.

Peso {1,912|-} · Country risk {611|-} · Lithium −{3|-}%
