@story k1-saeima-2010
@topic Latvia, invented parliamentary election of October 2010: exit poll, count, seats and coalition talks
@subject V = Vienība un Darbs | VuD | Unity and Work | the prime minister's bloc
@subject H = Harmonijas Osta | HO | Harmony Port
@subject Z = Zemes Savienība | ZS | the Land Union | greens and farmers
@subject T = Tēvzemes Balss | TB | Voice of the Fatherland | the nationalists
@subject L = Par Labklājību | PL | For Prosperity | the oligarchs' list
@subject S = Saeima | the 100-seat parliament | parliament
@subject C = Central Election Commission | CVK | the commission
@subject X = Latvia | Latvian voters | the country
@fact xv = 29.6 | vote_share | V | share of the vote in the exit poll | 20:00 on 2 October | snapshot | projected
@fact xh = 27.9 | vote_share | H | share of the vote in the exit poll | 20:00 on 2 October | snapshot | projected
@fact v1 = 30.7 | vote_share | V | share of the vote | 928 of 1013 precincts | snapshot
@fact h1 = 25.6 | vote_share | H | share of the vote | 928 of 1013 precincts | snapshot
@fact v2 = 31.2 | vote_share | V | share of the vote | final | snapshot
@fact h2 = 26.0 | vote_share | H | share of the vote | final | snapshot
@fact z2 = 19.7 | vote_share | Z | share of the vote | final | snapshot
@fact t2 = 7.7 | vote_share | T | share of the vote | final | snapshot
@fact l2 = 7.6 | vote_share | L | share of the vote | final | snapshot
@fact sv = 33 | seats | V | seats in parliament | final | snapshot
@fact sh = 29 | seats | H | seats in parliament | final | snapshot
@fact sz = 22 | seats | Z | seats in parliament | final | snapshot
@fact st = 8 | seats | T | seats in parliament | final | snapshot
@fact sl = 8 | seats | L | seats in parliament | final | snapshot
@fact all = 100 | seats | S | seats in all | - | constant
@fact vz = 55 | seats | V | seats of the bloc together with the Land Union | final | snapshot
@fact vzt = 63 | seats | V | seats of the bloc with the Land Union and the nationalists | final | snapshot | hypothetical
@fact bar = 5 | vote_share | S | share that a party needs to enter | - | constant | threshold
@fact tu = 63.1 | turnout | X | share of voters who voted | final | snapshot
@fact tu6 = 61.0 | turnout | X | share of voters who voted | 2006 election | snapshot
@fact gdp = 18 | rate | X | fall of output | 2009 | constant
@fact def = 6 | rate | X | budget deficit in percent of output agreed with lenders | 2011 | plan | pledged
@fact loan = 7.5e9 | other | X | rescue loan in euros | 2008 | constant
@rel sum all = sv + sh + sz + st + sl
@rel sum vz = sv + sz
@rel sum vzt = vz + st
@trap xv v2 :: exit poll and result
@trap v1 v2 :: two stages of the count
@trap v2 sv :: percent of votes and seats out of a hundred
@trap vz vzt :: two and three parties
@trap st sl :: two parties with as many seats
@race exit = xv xh
@race mid = v1 h1
@race final = v2 h2 z2 t2 l2

@doc a-wire | newswire | 2010-10-03
Latvia backs austerity coalition despite deepest slump in EU

RIGA, Oct 3 – Latvians handed Prime Minister Ojārs Liepa-Krūms a mandate to press on with spending cuts, results showed on Sunday, after a recession that wiped {18|gdp|t=last year} percent off the economy last year.

His Vienība un Darbs bloc had {30.7|v1|t=with 928 of 1,013 precincts counted|by=the Central Election Commission} percent of the vote with {928|-} of {1,013|-} precincts counted, the Central Election Commission said. Harmonijas Osta, backed mainly by Russian speakers, had {25.6|h1|^}. An exit poll late on Saturday had shown a closer race, {29.6|xv|t=late on Saturday|by=An exit poll} to {27.9|xh|^}.

The outgoing coalition partner, the Land Union, should come third. Parties need {5|bar} percent to enter the {100|all}-seat Saeima.

The next government must bring the budget gap to {6|def|t=in 2011} percent of GDP in 2011 under terms of a {7.5 billion|loan} euro bailout led by the EU and IMF.

(1 euro = 0.709 lats)
@doc b-portal | Riga news portal | 2010-10-05
CVK: final figures in. Who sits where

10:22 | Updated 13:05 | 341 comments

The Central Election Commission on Tuesday approved preliminary final data. Turnout: {63.1%|tu|t=on Tuesday|by=The Central Election Commission} (four years ago, {61%|tu6|t=four years ago}).

1. Vienība un Darbs – {31.2%|v2}, {33|sv} deputies
2. Harmonijas Osta – {26.0%|h2}, {29|sh} deputies
3. Zemes Savienība – {19.7%|z2}, {22|sz} deputies
4. Tēvzemes Balss – {7.7%|t2}, {8|st} deputies
5. Par Labklājību – {7.6%|l2}, {8|sl} deputies

Eight further lists remained below the {5%|bar} threshold; the best of them had {1.4%|-}.

The prime minister and the Land Union already command {55|vz} votes. Talks on inviting the nationalists, which would bring it to {63|vzt}, begin at 16:00 in the Arsenāla iela office.

"Comfortable, but a comfortable chair makes one sleepy," remarked political scientist Ilze Grīnberga-Sato.

Vote: Are you satisfied? Yes 44% No 51% 5% hard to say
@doc c-business | Nordic business daily | 2010-10-06
Liepa-Krūms's reward for pain

It is not in the textbooks. A head of government fires {a third|-} of civil servants, halves what is left of nurses' pay, watches output plunge by {a fifth|!gdp}, and then wins.

Ojārs Liepa-Krūms's alliance of {three|-} parties ended the weekend with {31.2|v2|s=Ojārs Liepa-Krūms's alliance} percent of the votes and {33|sv|^} of the chamber's hundred chairs. With its rural partner's {22|sz|s=its rural partner's}, there is a majority of {five|-} without anyone else's help.

For lenders, who put up {€7.5 billion|loan} two years ago, the essential line in the coalition agreement is the deficit: {6|def|t=next year} per cent next year.

Swedish banks' shares barely moved. The runner-up, with {29|sh|s=The runner-up} seats, drew {a quarter|~h2|v=25|s=The runner-up} of those who voted, its best ever, and may again be left outside.

What might go wrong? The rural partner is led by a mayor under indictment since 2007, on {14|-} counts.
@doc d-weekly | Russian-language weekly in translation | 2010-10-07
Second again

The street celebrated on Saturday at eight, when the exit poll gave Harmony Port {29.6|!xh|t=on Saturday at eight|by=the exit poll} percent and everyone saw a photo finish. It mourned on Sunday. When everything was counted the port was {five points|-} from the ship: {26|h2|t=When everything was counted|s=the port} against {31.2|v2|^}.

In mandates this is {29|sh|s=Harmony} to {33|sv|s=the prime minister's people}. Together Harmony and the prime minister's people would be {sixty-two|-} out of {100|all}, a government of national reconciliation. It will not happen. Liepa-Krūms will take the Land Union instead, and with it a thinner {51|!vz}.

Chairman Artūrs Vilks, 34, is not bitter. More people came than in 2006 ({63.1|tu} percent rather than {61|tu6|t=in 2006}), and more of them heard us in Latvian.

And the oligarchs' list? Of three former premiers on it, one got in among its {eight|sl|v=8}, the same number as the nationalists.

Subscription index 3027 · 0.55 Ls
