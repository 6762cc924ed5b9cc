@story zc-lisiagora-poll
@topic Three Polish pollsters a month before a Senate-and-Sejm election, and a party's quarrel with one
@subject Z = Zielona Zmiana | Green Change | ZZ | the Greens
@subject N = Nowa Prawica Ludowa | New People's Right | NPL | the Right
@subject C = Centrum Samorządne | the Centre | CS
@subject L = Lewica Pracy | the Labour Left | LP
@subject D = Demoskop Wisła | Demoskop | the pollster
@subject S = Sonda24 | Sonda
@subject U = Instytut Badań Morskich | the Gdynia institute | IBM Gdynia
@fact n1 = 32 | poll_share | N | share of decided voters | Demoskop, 2035-09-09 | snapshot
@fact c1 = 29 | poll_share | C | share of decided voters | Demoskop, 2035-09-09 | snapshot
@fact z1 = 11 | poll_share | Z | share of decided voters | Demoskop, 2035-09-09 | snapshot
@fact l1 = 8 | poll_share | L | share of decided voters | Demoskop, 2035-09-09 | snapshot
@fact n0 = 35 | poll_share | N | share of decided voters | Demoskop, August 2035 | snapshot
@fact c0 = 28 | poll_share | C | share of decided voters | Demoskop, August 2035 | snapshot
@fact n2 = 28 | poll_share | N | share of decided voters | Sonda24, 2035-09-12 | snapshot
@fact c2 = 31 | poll_share | C | share of decided voters | Sonda24, 2035-09-12 | snapshot
@fact z2 = 14 | poll_share | Z | share of decided voters | Sonda24, 2035-09-12 | snapshot
@fact l2 = 6 | poll_share | L | share of decided voters | Sonda24, 2035-09-12 | snapshot
@fact s1 = 1004 | sample_size | D | people interviewed | Demoskop, 2035-09-09 | snapshot
@fact s2 = 2200 | sample_size | S | people interviewed | Sonda24, 2035-09-12 | snapshot
@fact e1 = 3.1 | margin_of_error | D | points of margin of error | Demoskop, 2035-09-09 | constant
@fact e2 = 2.1 | margin_of_error | S | points of margin of error | Sonda24, 2035-09-12 | constant
@fact seat = 188 | seats | N | seats forecast in the Sejm | Demoskop, 2035-09-09 | plan | projected
@fact seatc = 171 | seats | C | seats forecast in the Sejm | Demoskop, 2035-09-09 | plan | projected
@fact maj = 231 | seats | - | seats needed for a majority | - | constant | threshold
@fact thr = 5 | vote_share | - | share of the vote needed to enter the Sejm | - | constant | threshold
@fact will = 61 | poll_share | D | share who will certainly vote | Demoskop, 2035-09-09 | snapshot
@fact u = 14 | poll_share | D | share of undecided | Demoskop, 2035-09-09 | snapshot
@trap n1 n2 :: two pollsters
@trap c1 c2 :: two pollsters
@trap n1 n0 :: August
@trap z2 u :: a party's share and the undecided
@trap l2 thr :: share and threshold
@trap seat maj :: forecast and majority
@race demo = n1 c1 z1 l1
@race sonda = c2 n2 z2 l2

@doc pap-style | news agency | 2035-09-10
Demoskop: NPL {32|n1} pct, Centre {29|c1} pct a month before elections

If the election had been held last Sunday, Nowa Prawica Ludowa would have received {32 pct|n1|t=last Sunday|by=Demoskop Wisła} of votes, Centrum Samorządne {29 pct|c1|^}, Zielona Zmiana {11 pct|z1|^} and Lewica Pracy {8 pct|l1|^}, according to a survey by Demoskop Wisła. The other parties would not cross the {5-pct|thr|v=5} threshold.

Compared to August, NPL lost {three|-} points (from {35 pct|n0|t=August}) and CS gained {one|-} (from {28 pct|c0|^}).

Translated into seats, this would give NPL {188|seat|by=Demoskop Wisła} and CS {171|seatc|^}; {231|maj} are needed for a majority.

{61 pct|will|t=last Sunday} declare that they will certainly vote, and {14 pct|u|^} do not know for whom.

The survey was carried out on Sept. {7|-}-{9|-} by CATI on a sample of {1,004|s1} adults; the maximum error is {3.1|e1} points.

@doc tvplus | TV news website | 2035-09-12
NEW POLL: The Centre jumps ahead!

It's a changing of the guard. According to the latest Sonda24 study for TV Plus, Centrum Samorządne could count on {31 percent|c2|t=latest} if you voted this weekend. Second: the Right, with {28 percent|n2|^}.

On the last step of the podium Green Change, {14 percent|z2|^}, its best ever. The Labour Left, {six percent|l2|^}, must keep an eye on the {five|thr} that separates it from oblivion.

Three days ago Demoskop still saw the Right in front, {33|!n1|t=Three days ago|by=Demoskop} to {29|c1|^}.

"These are different tools," explains Prof. Bogusława Trzcińska-Wójt. "Sonda asks {2,200|s2} people on the internet. That gives an error of {two|~e2} points, on paper."

Method: CAWI, 10–12 September. Watch "Fakty o {19|-}" ▶ {2:14|-}

ALSO READ: Storks left {nine|-} days early ● LOT plane turned back over row {12|-}

@doc party-mail | party newsletter | 2035-09-13
Dear Friend of the Right,

Do not let them take your Sunday mood.

A television station with a German shareholder has paid for a "poll" in which we have {28|n2} and the other side {31|c2}. They asked {2,200|s2} young people who click for vouchers.

The serious house is Demoskop Wisła. It rings up real Poles: {1,400|!s1} of them. Its result? We lead by {three|-}, {32|n1} to {29|c1}. We are the biggest in {eleven|-} provinces and on the way to {188|seat} seats. With {forty-three|-} more we govern alone.

Yes, in August Demoskop had {35|n0|t=in August} for us. Holidays! Ours were mowing.

The Greens boast of {14|z2}. Ask them who paid. Ask the Left, at {eight|l1|by=Demoskop} with Demoskop, why it is so quiet.

{61|will} of {a hundred|-} say they will surely go. Be one. Bring one.

For Poland, Zdzisław Hryniewicki, head of staff
PS. {20|-}, {50|-} or {100|-} zlotys help.

@doc weekly-analysis | weekly magazine | 2035-09-15
How to read {two|-} polls without going mad

by Ita Morgenrot

The first mistake is to draw a line from one pollster to another. Demoskop had NPL at {32|n1|t=9 September} on 9 September, Sonda24 at {28|n2|t=12 September} on 12 September. "The Right in free fall", wrote four portals. It is not. In August Demoskop's own number was {35|n0|t=In August}, so compare that; Sonda has never had NPL above {30|-}.

The second is to forget those who have no opinion. {One in seven|~u|v=14.3|by=Demoskop} of Demoskop's respondents were undecided, and it removes them before it publishes. The Gdynia institute, which leaves them in, will always seem gloomier.

The third is the error. With {a thousand|~s1|v=1000} people Demoskop is within about {three|~e1} points either way, so {three|-} points between NPL and CS ({29|c1|t=9 September}) could be nothing. In Sonda's data the Centre, with {31|c2|t=12 September}, leads by the same.

And the fourth, which journalists like best, is seats. {188|seat} against {171|seatc} looks like a picture of the next Sejm. But if the Left, {6|l2|t=12 September|by=Sonda} in Sonda and {8|l1|t=9 September|by=Demoskop} in Demoskop, drops below {5|thr}, some {thirty|-} seats change owner overnight. Neither big party comes near {231|maj} without partners, and the partner who matters is green: somewhere between {11|z1} and {14|z2}.
