@story k1-shivnagar-corporation
@topic India 2007: municipal corporation election in an invented Maharashtra city, exit poll to election of the mayor
@subject J = Jan Vikas Aghadi | JVA | the Aghadi
@subject L = Lok Sangharsh Party | LSP | Lok Sangharsh
@subject B = Nagar Vikas Morcha | NVM | the Morcha
@subject O = Independents | independents and others | others
@subject C = Shivnagar Municipal Corporation | SMC | the corporation | the civic body
@subject S = Shivnagar | the city
@subject E = State Election Commission | SEC | the commission
@subject R = Sushma Raosaheb Ghorpade | Ghorpade | Sushma Ghorpade
@subject V = Vijayanand Pathan-Kale | Pathan-Kale
@fact xj = 58 | seats | J | seats in the corporation by the exit poll | 1 February 2007 | snapshot | projected
@fact xl = 39 | seats | L | seats in the corporation by the exit poll | 1 February 2007 | snapshot | projected
@fact j = 51 | seats | J | seats in the corporation | result | constant
@fact l = 47 | seats | L | seats in the corporation | result | constant
@fact b = 21 | seats | B | seats in the corporation | result | constant
@fact o = 13 | seats | O | seats in the corporation | result | constant
@fact tot = 132 | seats | C | seats in all | - | constant
@fact maj = 67 | seats | C | seats needed for a majority | - | constant | threshold
@fact j0 = 62 | seats | J | seats in the corporation | 2002 election | constant
@fact ld1 = 34 | seats | J | seats in which it led | 11 a.m. on 2 February | snapshot
@fact ld2 = 25 | seats | L | seats in which it led | 11 a.m. on 2 February | snapshot
@fact tu = 52.6 | turnout | S | share of voters who voted | 1 February 2007 | snapshot
@fact tu0 = 56.3 | turnout | S | share of voters who voted | 2002 election | snapshot
@fact el = 1.94e6 | other | S | registered voters | 2007 | constant
@fact cd = 803 | candidates | S | candidates | 2007 | constant
@fact wm = 44 | seats | C | seats reserved for women | 2007 | constant
@fact mg = 71 | votes_cast | R | votes in the election of the mayor | 9 March 2007 | constant
@fact mv = 59 | votes_cast | V | votes in the election of the mayor | 9 March 2007 | constant
@fact ab = 2 | other | C | corporators absent from the election of the mayor | 9 March 2007 | constant
@fact bud = 12.4e9 | budget | C | civic budget in rupees | 2007-08 | plan
@fact sl = 40000 | units_pledged | L | slum families to be rehoused | 2012 | plan | pledged
@fact age = 29 | age | R | age | 2007 | constant
@fact ward = 41 | margin | R | votes by which she won her ward | 2 February 2007 | constant
@fact cr = 26 | other | S | winners with criminal cases | 2007 | constant
@rel sum tot = j + l + b + o
@trap xj j :: exit poll and result
@trap ld1 j :: leads and seats
@trap j j0 :: two elections
@trap tot maj :: all seats and the majority
@trap mg l :: votes for the mayor and seats of her party
@race exit = xj xl
@race leads = ld1 ld2
@race result = j l b o
@race mayor = mg mv

@doc a-tv | TV website | 2007-02-02
Aghadi ahead in Shivnagar: leads at 11 am

Indus24 Web Desk, Friday, February 2, 2007 11:14 IST

The ruling Jan Vikas Aghadi has taken an early advantage in the Shivnagar Municipal Corporation. At 11 am it was leading in {34|ld1|t=At 11 am} wards, against {25|ld2|^} for Lok Sangharsh. Leads are in for {70|-} of {132|tot} seats.

Our exit poll last evening gave the Aghadi {58|xj|t=last evening|by=Our exit poll} and the Lok Sangharsh {39|xl|^}. A party or alliance needs {67|maj} to elect the mayor on its own.

Polling on Thursday was at {52.6|tu|t=Thursday} per cent, down from {56.3|tu0|t=in 2002} in 2002. There were {803|cd} candidates and around {19.4|el|x=100000} lakh voters.

SMS SHIV to 5622 for live ward results (Rs 3 per SMS)
SENSEX 14,403 ▲ 136
@doc b-express | national daily, city edition | 2007-02-03
Hung House in Shivnagar; Morcha, rebels hold key

EXPRESS NEWS SERVICE

SHIVNAGAR, FEBRUARY 2: The city has refused to hand anyone its keys.

The Jan Vikas Aghadi finished Friday's counting as the single largest group with {51|j|t=Friday's counting} corporators, {eleven|-} fewer than it had, and {16|-} short of the halfway mark of {67|maj}. Lok Sangharsh Party made the biggest gains and has {47|l|^}. Nagar Vikas Morcha won {21|b|^}. Independents and others: {13|o|^}.

The exit polls had been kinder to the Aghadi. One channel had forecast {58|xj|by=One channel|m=projected|s=it} for it.

{Forty-four|wm|v=44} wards were reserved for women; they won {four|-} more besides. The youngest winner, management graduate Sushma Ghorpade, {29|age}, scraped through in Ward 88 by {41|ward} votes after {two|-} recounts.

An election watch group says that {26|cr|by=An election watch group} of the new members have declared criminal cases.

Whoever forms the administration will run a budget of {Rs 1,240 crore|bud}.
@doc c-evening | Mumbai evening tabloid | 2007-02-03
LOK SABOTAGE! Aghadi tumbles in Shivnagar

By Percy Kotwal

Ouch. From {62|j0|t=five years ago} seats five years ago to {47|!j|t=yesterday} yesterday. That is what potholes will do to you.

The Lok Sangharsh boys were bursting crackers outside SMC House by noon. They promised to resettle {40,000|sl|m=pledged} slum families and, boy, did the slums listen. Kingmaker now is the Nagar Vikas Morcha: it has {21|b} of the {140|!tot} chairs.

Voters weren't falling over themselves. All of {56.3|!tu|t=Thursday} per cent of them, or a shade over half, found the booth on Thursday.

Cutest moment: Sushma Ghorpade's granny, 81, demanding a third recount although the girl had won by {41|ward|s=the girl}. 

ALSO: Is your cable man cheating you? Pg 7 · Matka 4-7-9
@doc d-fortnightly | news magazine | 2007-03-19
A mayor by subtraction

It is one thing to win an election and another to lose it as elegantly as the Aghadi. With {51|j} corporators to its rival's {47|l|s=its rival's} it needed only the Morcha, or the rebels. It courted both in the same hotel.

On March 9, {130|-} of {132|tot} members turned up. {Two|ab|v=2|t=March 9} were "unwell". Lok Sangharsh's candidate, a {29-year-old|age|v=29} who had won her ward by a whisker, polled {71|mg|t=March 9|s=Lok Sangharsh's candidate}. Vijayanand Pathan-Kale of the Aghadi, thrice standing committee chairman, got {61|!mv|^}.

So Sushma Ghorpade moves into a bungalow, a beacon car and the charge of {Rs 1,240 crore|bud|t=next year} next year. Her manifesto speaks of new homes for {40,000|sl} families; the last administration managed {3,100|-} in five years.

The state's longest-serving civic commissioner, asked whether a {27-vote|-} bloc can be governed from, smiled. "Madam has youth," he said.
@doc e-akashvani | public radio bulletin | 2007-03-09
The news in brief from the Mumbai station, read by Sadanand Joglekar.

Sushma Raosaheb Ghorpade has been elected the Mayor of Shivnagar. In a special meeting this afternoon she secured {71|mg|t=this afternoon|s=she} votes as against {59|mv|^} polled by Vijayanand Pathan-Kale. {Two|ab|v=2|t=this afternoon} corporators remained absent, the presiding officer informed.

Madam Ghorpade, aged {29|age}, is the youngest to hold the office. The Lok Sangharsh Party with {47|l} members was supported by the Nagar Vikas Morcha, which has {21|b}, and by three Independents. The Aghadi with its {51|j} will sit in opposition for the first time since 1992.

Half of the new House of {132|tot} has never been elected to anything before. Polling on the first of February was {52.6|tu|t=on the first of February} per cent, the State Election Commission had stated.
