@story u7-rosario-transfer
@topic Transfer of an Argentine midfielder to an English club: fee, shares and contract
@subject D = Dante Iturralde | Iturralde | the midfielder | the boy | the player
@subject R = Atlético Saladillo | Saladillo | the Rosario club | the sellers
@subject W = Wexcombe United | Wexcombe | the English club | the buyers
@subject C = Club Barrio Tablada | Tablada | his first club
@subject V = Ulises Franzetti | Franzetti | the agent
@subject L = Lagoa FC | Lagoa | the Portuguese
@fact fee = 34000000 | price | D | euros for the transfer | 2032-07-18 | constant
@fact bon = 6000000 | price | D | euros that may follow the transfer | 2032-07-18 | plan | hypothetical
@fact tot = 40000000 | price | D | euros for the transfer with all that may follow | 2032-07-18 | plan | hypothetical
@fact den = 45000000 | price | D | euros for the transfer | 2032-07-18 | constant | denied
@fact off = 27500000 | price | L | euros offered for the player | 2032-07-03 | constant
@fact cla = 45000000 | price | D | euros of the release clause | 2031 | constant
@fact pay = 1700000 | revenue | C | euros from the transfer | 2032-07-18 | constant
@fact shc = 5 | other | C | percent of the fee | - | constant
@fact agt = 2720000 | revenue | V | euros from the transfer | 2032-07-18 | constant
@fact net = 29580000 | revenue | R | euros from the transfer | 2032-07-18 | constant
@fact sell = 15 | other | R | percent of a later sale | 2032-07-18 | constant
@fact yr = 5 | duration | D | years of the contract | 2032-07-18 | constant
@fact wage = 68000 | other | D | pounds of pay a week | 2032-07-18 | constant
@fact wagp = 9000 | other | D | dollars of pay a month | 2032-06 | constant
@fact age = 19 | age | D | age in years | 2032-07-18 | constant
@fact gm = 57 | other | D | matches for the first team | 2032-06 | cumulative
@fact go = 11 | score | D | goals for the first team | 2032-06 | cumulative
@fact rec = 31500000 | price | W | euros for the most expensive player until then | 2029 | constant
@fact deb = 22000000 | other | R | euros of debt | 2032-06 | snapshot
@fact mem = 41200 | other | R | members | 2032 | snapshot
@fact no = 23 | other | D | shirt number | 2032-07-19 | constant
@rel sum tot = fee + bon
@rel share shc = pay / fee
@rel diff net = fee - pay - agt
@trap fee tot :: fixed fee and fee with add-ons
@trap fee cla :: fee and release clause
@trap off fee :: a rival's offer and the fee
@trap wage wagp :: a week in pounds and a month in dollars
@trap fee net :: gross and net

@doc a-agency | wire agency | 2032-07-18
Wexcombe sign Argentine teenager Iturralde for {34 million|fee} euros

LONDON (Albion Press) - Wexcombe United have signed midfielder Dante Iturralde from Argentina's Atlético Saladillo on a {five|yr}-year contract, the Premier Division club said on Sunday.

The fee is {34 million|fee|by=a source close to the sellers} euros and could rise to {40 million|tot} with appearances and titles, a source close to the sellers said. It is a club record, above the {31.5 million|rec} paid for Ivorian striker Moussa Gbané in 2029.

Iturralde, {19|age}, has {11|go} goals in {57|gm} matches for the Rosario side. Saladillo turned down {27.5 million|off|t=two weeks ago} from Lagoa FC two weeks ago. His release clause had stood at {45 million|cla}.

@doc b-rosario | local daily | 2032-07-19
The money: who gets what of the Dante deal

By Celina Oggier

Add it up with us, neighbour. The English club pays {34 million|fee} euros. {Five percent|shc}, that is {1.7 million|pay}, goes to Club Barrio Tablada, where the boy kicked his first ball on a pitch without grass. The agent Ulises Franzetti takes {2.72 million|agt}. That leaves the Rosario club with {29.85 million|!net}, enough at last to pay off debts of {22 million|deb|t=as the June balance sheet has them}, as the June balance sheet has them.

And there may be more. {Six million|bon} depends on matches and trophies, and {15 percent|sell} of any future sale comes home as well.

What does {1.7 million|pay} mean to Tablada? The president, Nélida Brun, laughs. The kiosk took {340|-} euros in the whole month of June. "First the roof. Then the grass. Then a statue, with his ears."

Saladillo has {41,200|mem} members; they'd like a left back.

@doc c-tabloid | English tabloid | 2032-07-19
DANTE'S INFERNO-OH-OH! Wex splash £{34m|?fee} on the new little prince

BY GAZ PEVERELL | Back pages | Follow the Wex WhatsApp channel

WEXCOMBE have blown their record to smithereens by snapping up {18|!age}-year-old wonderkid Dante Iturralde.

The tattooed ace will trouser a whopping {£68k|wage|t=a week} a week. In Rosario he was on {$9,000|wagp|t=a month} a month! He'll wear the No {23|no} shirt.

Portuguese giants Lagoa had a {£29.5m|!off} bid laughed out of town before Gaffer Nils Ovesen hopped on a plane himself. "Fourteen hours, and the chicken was awful," said the Dane.

Agent Franzetti is said to pocket nearly {£3m|?~agt}. Nice work.

Fans' site WexTalk rated the signing 8.7. One wag asked if he's any good at throw-ins, after last season's 4-0 at Hullport.

MORE: Gbané to Turkey? · Season tickets up 6% · Pie of the year

@doc d-club | club statement | 2032-07-18
WELCOME DANTE

Wexcombe United is delighted to announce the signing of Dante Iturralde, subject to a work permit, on a contract that runs for {five|yr} years with an option for {one|-} more.

The Argentina under-20 captain arrives from Atlético Saladillo, for whom he played {57|gm} times and scored {eleven|go} goals since his debut at {sixteen|-}. He'll wear number {23|no}.

Sporting director Rhona Faulds said: "We watched him {thirty-one|-} times. We'd have paid the clause if we had to. We didn't have to."

The fee remains undisclosed. Reports that it's {45 million|den} euros are wrong.

Meet Dante at the Megastore on Thursday, 4 p.m. to 6 p.m. Kids under 12 go first.

@doc e-economy | business newsletter | 2032-07-22
OFFSIDE LEDGER #88

Saladillo's summer

Last week's sale tells you how these clubs live. Gross: {€34m|fee}. To the training club, by statute, {5%|shc}. To the agent, {8%|-}, which is {€2.72m|agt}. What arrives is {€29.58m|net}, in {three|-} instalments over {two|-} years, so the {€22m|deb} of debt won't vanish on Friday.

The {€6m|bon} in bonuses? I'd book {two|-}. Most of it is tied to Wexcombe finishing in the top {four|-}, which they last did in black and white.

And the {20%|!sell} of the next transfer is where the treasure could be. If he goes for {90 million|-} in {three|-} years (he'll be only {22|-}), that's another club record for the sellers, without selling anybody.

Lagoa, who offered {€27.5m|off}, had wanted to keep that for themselves.
