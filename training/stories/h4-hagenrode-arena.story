@story hagenrode-arena
@topic A German city's stadium: overruns, the mayor's resignation and a citizens' vote
@subject A = Leinepark Arena | Leinepark | the arena | the stadium | the ground
@subject C = city of Hagenrode | Hagenrode | the city | city council
@subject M = Mayor Ortwin Kasprzak | Kasprzak | mayor | the mayor
@subject F = SV Hagenrode | SVH | the club
@subject Q = citizens' initiative Stoppt den Bau | Stoppt den Bau | initiative | campaigners
@subject R = state audit office | auditors | audit office
@subject Z = Ziegler & Otomo | contractor | the builder | Ziegler
@subject V = stadium referendum in Hagenrode | referendum | citizens' vote
@fact b0 = 84000000 | budget | A | euros of building cost | 2027 decision | plan
@fact b1 = 131000000 | budget | A | euros of building cost | 2030 audit | plan | projected
@fact b2 = 149500000 | budget | A | euros of building cost | 2031-03 | plan | projected
@fact spent = 97000000 | spending | A | euros spent | 2031-03 | cumulative
@fact club = 15000000 | spending | F | euros of the club's share | - | plan | pledged
@fact seats = 22400 | seats | A | places | - | plan
@fact seats0 = 25000 | seats | A | places | 2027 decision | plan
@fact old = 17800 | seats | F | places in the old ground | - | constant
@fact att = 14150 | crowd | F | spectators a match on average | 2029-30 | constant
@fact rent = 2100000 | price | F | euros of rent a year | - | plan | pledged
@fact open0 = 2029-07-15 | date | A | opening day | 2027 decision | plan
@fact open1 = 2032-02-01 | date | A | opening day | 2031-03 | plan
@fact sig = 18600 | other | Q | signatures collected | 2031-03-28 | cumulative
@fact sign = 11900 | other | Q | signatures needed | - | constant | threshold
@fact sigv = 16240 | other | Q | valid signatures | 2031-04 | cumulative
@fact y = 41.6 | vote_share | V | percent of votes for stopping the building | 2031-06-22 | constant
@fact n = 58.4 | vote_share | V | percent of votes against stopping the building | 2031-06-22 | constant
@fact turn = 44.9 | turnout | V | percent of voters taking part | 2031-06-22 | constant
@fact nonv = 55.1 | turnout | V | percent of voters staying away | 2031-06-22 | constant
@fact quit = 2031-04-02 | date | M | day of resignation | - | constant
@fact age = 61 | age | M | age | 2031-04 | constant
@fact yrs = 13 | duration | M | years in office | 2031-04 | constant
@fact jam = 27 | other | R | changes made to the plans after building began | 2030 audit | cumulative
@fact claim = 23000000 | damages | Z | euros claimed for delays | 2031-03 | snapshot
@fact b2r = 78 | rate | A | rise of the building cost in percent | 2031-03 | plan | projected
@rel change b2r = b0 -> b2
@fact pen = 6000000 | damages | C | euros of contract penalty claimed | 2031-03 | snapshot
@fact debt = 412000000 | other | C | euros of debt | 2030-12 | snapshot
@fact stop = 58000000 | spending | C | euros that stopping would cost | 2031-05 | plan | hypothetical
@race vote = y n
@trap b0 b1 :: the budget and the audit's estimate
@trap b2 spent :: expected cost and money spent
@trap seats old :: new ground and old
@trap sig sigv :: handed in and found valid
@trap claim pen :: claims of the builder and of the city
@trap y n :: for stopping and for going on

@doc a-regional | regional daily, translated | 2031-03-19
Leinepark: now it is to be {149.5 million|b2|t=now}

Hagenrode. The figure was on page {31|-} of an annex. The arena in the Leinepark will, the city's building department now reckons, cost {149.5 million|b2|t=now|by=the city's building department} euros. When the council decided on it in 2027 the talk was of {84 million|b0|t=in 2027}. Last year the state audit office had warned of {131|b1|x=1000000|t=Last year|by=the state audit office} million and been called alarmist.

{97 million|spent|t=to date} has been spent to date. The club's contribution, {15 million|club|m=pledged}, is capped by contract; so is its rent of {2.1 million|rent|m=pledged} a year.

For that there will be fewer places than planned: {22,400|seats} instead of {25,000|seats0|t=in 2027}. SV Hagenrode, which draws {14,150|att|t=last season} on average, filled even its old ground ({17,800|old}) only {three|-} times last season.

The opening, once set for {15 July 2029|open0}, is to be on {1 February 2032|open1}.

Contractor Ziegler & Otomo wants {23 million|claim|by=Contractor Ziegler & Otomo} more for delays. The city is demanding {six million|pen|by=The city} back.

(kra) · Comment page 2 · Weather page 12

@doc b-broadcaster | public broadcaster, regional website, translated | 2031-04-02
Hagenrode's mayor steps down over stadium

As of 5.30 p.m.

After {13|yrs} years in office, Ortwin Kasprzak is leaving. The {61|age}-year-old told the council on {Wednesday|-} that he was taking "responsibility for a number", by which he meant the {149.5 million|b2|t=now} euros that the Leinepark Arena is now expected to cost.

Audit officers had counted {27|jam|by=Audit officers} changes to the design after work began: a second kitchen, a sloping lawn, heated steps.

On Friday the initiative Stoppt den Bau handed in {18,600|sig|t=On Friday|by=it says} signatures, it says; it needs {11,900|sign|m=threshold} for a citizens' vote. Its spokeswoman, Derya Holthaus, wants the shell turned into a market hall.

{84 million|b0|t=four years ago} was the price four years ago. Hagenrode is {412 million|debt|t=turn of the year} in debt, as of the turn of the year.

@doc c-tabloid | tabloid, translated | 2031-04-03
Stadium king topples!

He wanted a temple for {25,000|seats0}. He got a hole for {152 million|!b2}.

Ortwin Kasprzak, {63|!age}, threw in the towel yesterday, {2 April|quit}, at 4.12 p.m. After {13|yrs} years! And after his own auditors had told him: {27|jam} changes, one dafter than the other.

His builder still wants {€23 million|claim|by=His builder} from him. He in turn wants {6 million|pen} from the builder. And the club? Pays {€2.1 million|rent} a year for the thing and not a cent more.

SVH fans take it with humour: "At {14,000|~att} a game everyone can lie down."

+++ Ticket alarm: 3. Liga derby sold out in 40 minutes +++ Lotto: 4 13 22 27 31 49 +++

@doc d-q | weekly paper's explainer, translated | 2031-06-12
Ten days before the vote: what Hagenrode decides

What is the question? "Should building in the Leinepark be stopped?" A Yes stops it.

Who wanted the vote? Campaigners who gathered {18,600|sig} names. {16,240|sigv|t=After the check} were found good. After the check there were still more than enough: {11,900|sign|m=threshold} sufficed.

What does going on cost? In all, {149.5 million|b2|by=says the city} euros, says the city. {88 million|!spent|t=by March} had gone into the ground by March.

What does stopping cost? {58 million|stop|m=hypothetical}, according to a law firm: demolition, penalties, the {23 million|claim} of the contractor.

Does the club chip in? {15 million|club}, and rent.

When would the ball roll? On {1 February 2032|open1}. It was meant to roll in {summer 2029|-}.

What does the audit office say? It said {131 million|b1|t=In 2030|by=It said}. In 2030 that sounded like a lot.

@doc e-wire | wire agency | 2031-06-22
German city votes to finish costly stadium

HAGENRODE, Germany (Wire) - Voters in Hagenrode on Sunday rejected a proposal to halt construction of a football stadium whose price has climbed by {78 percent|b2r} to {149.5 million euros|b2}.

{58.4 percent|n|t=on Sunday} voted against stopping the work and {41.6 percent|y|^} for, on a turnout of {47.3 percent|!turn|t=on Sunday}, the city said.

The {22,400|seats}-seat arena is due to open in February. Its cost brought down Mayor Ortwin Kasprzak, who quit on {April 2|quit}.

"We accept it. {Forty-two percent|y|round} is not nothing," said Derya Holthaus, whose group had put {16,240|sigv} valid signatures behind its petition.

Stopping would have cost {58 million euros|stop|m=hypothetical}, lawyers had estimated, of which the taxpayers of a city owing {412 million|debt} could have expected no return.

The club, in the third tier, attracts {14,150|att} fans per home game.

@doc f-newsletter | e-mail newsletter of a local news start-up, translated | 2031-06-23
Good morning, Hagenrode – 18 degrees, dry, and a stadium

Two sentences for those in a hurry: You don't want it stopped ({58.4|n} to {41.6|y}). And {55.1|nonv} percent of you wanted not to be asked at all, for only {44.9|turn|t=on Sunday} percent went to the schools and gyms on Sunday.

Now the bill comes due. Of the {149.5|b2|x=1000000} million, {97|spent|x=1000000|t=in March} had been spent in March; SVH will give {15|club|x=1000000|m=pledged}, the rest is ours. Kasprzak's {13|yrs} years in the town hall left {412|debt|x=1000000} million of liabilities before the first corner kick.

The new mayor will be elected on 21 September. {Seven|-} want to be.

Swimming pool: open from 7. Bus 3 diverted.
