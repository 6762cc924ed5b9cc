@story u5-lubuskie-ward
@topic A Polish county hospital suspends its maternity ward as births fall, and a vote on its rescue
@subject H = Hospital in Starogóra | the hospital | Starogóra hospital | hospital
@subject W = maternity ward | the ward | ward | porodówka
@subject P = Starogóra county | the county | the starosty
@subject S = Starost Bogumiła Czeladź | Czeladź | the starost
@subject D = Director Artem Lysenko | Lysenko | the director
@subject N = National Health Fund | the Fund | NFZ
@subject Z = Zielona Dolina hospital | Zielona Dolina
@fact b5 = 187 | other | W | births in the year | 2035 | cumulative
@fact b0 = 612 | other | W | births in the year | 2025 | cumulative
@fact bd = 425 | other | W | births fewer than ten years before | 2035 | cumulative
@fact th = 400 | other | N | births a year below which a ward gets no lump sum | - | constant | threshold
@fact bz = 1340 | other | Z | births in the year | 2035 | cumulative
@fact dd = 43 | distance | Z | kilometres from Starogóra | - | constant
@fact dm = 48 | duration | Z | minutes by ambulance from Starogóra | - | constant
@fact sd = 2036-04-01 | date | W | day from which it is suspended | 2036 | plan
@fact sl = 6 | duration | W | months of suspension | 2036 | plan
@fact mw = 17 | jobs | W | midwives employed | February 2036 | snapshot
@fact dr = 3 | jobs | W | obstetricians employed | February 2036 | snapshot
@fact dn = 5 | jobs | W | obstetricians needed for a full roster | - | constant | threshold
@fact ls = 9200000 | profit | W | zlotys lost in the year | 2035 | cumulative
@fact lh = 31500000 | profit | H | zlotys lost in the year | 2035 | cumulative
@fact db = 118000000 | other | H | zlotys of debt due and not yet due | 2035-12-31 | snapshot
@fact vf = 12 | votes_cast | P | councillors who voted to suspend the ward | 2036-02-28 | snapshot
@fact va = 8 | votes_cast | P | councillors who voted against suspending the ward | 2036-02-28 | snapshot
@fact vb = 1 | votes_cast | P | councillors who abstained on the ward | 2036-02-28 | snapshot
@fact st = 21 | seats | P | seats on the county council | - | constant
@fact pt = 6430 | other | P | signatures against the closure | 2036-02-27 | cumulative
@fact bd1 = 24 | other | W | beds | February 2036 | snapshot
@fact ag = 29 | age | K | age | February 2036 | snapshot
@subject K = Oliwia Grzęda | Grzęda
@rel sum st = vf + va + vb
@rel diff bd = b0 - b5
@trap b5 bz :: births in two hospitals
@trap ls lh :: the ward's loss and the whole hospital's
@trap lh db :: loss of a year and debt
@trap dr dn :: doctors there are and doctors needed
@race vote = vf va

@doc a-regional | regional daily | 2036-02-29
Starogóra loses its maternity ward. "For six months," they say

The {21|st} councillors of Starogóra county on Thursday night suspended the maternity ward of the local hospital from {1 April|sd}. {Twelve|vf} were for, {eight|va} against, {one|vb} abstained.

Last year {187|b5|t=Last year} children were born here. Ten years earlier it was {612|b0|t=Ten years earlier}. The National Health Fund pays a lump sum only to wards with {400|th} births and above.

"There are {24|bd1} beds and on some nights there is no one in any of them," director Artem Lysenko told the session. On the ward {three|dr} obstetricians work where rules demand {five|dn}. In 2035 it brought a loss of {9.2 million|ls|t=In 2035} zlotys, close to {a third|-} of the {31.5 million|lh|^} that the hospital as a whole lost.

Women will give birth in Zielona Dolina, {43|dd} kilometres away, which had {1,340|bz} deliveries in the same year.

Starost Bogumiła Czeladź assured that the suspension is for {six|sl} months. From the gallery somebody shouted that so was martial law.

@doc b-portal | county portal | 2036-02-29
HOW THEY VOTED on the porodówka. List of names

[fot. archiwum] [komentarze: 311]

For suspension, {11|!vf}: the whole club of the starost. Against, {8|va}: the opposition and two independents. One person held back: Councillor Pietruk, whose daughter is a midwife on the ward.

{6,430|pt} residents signed against. The papers were brought to the chamber in a pram.

There are {17|mw} midwives, none of whom has been told where she will work on {1 March|!sd}, when the ward closes.

"I am {29|ag} and in my eighth month," says Oliwia Grzęda. "I drove the route. {Forty-eight|dm} minutes behind a tractor. With a siren it would be the same, the tractor does not hear."

The decision saves a little over {9 million|>ls} of the {118 million|db} zlotys that the hospital owes. We asked director Lysenko what saves the rest. He was in a meeting.

SEE ALSO: Carp thief caught for the 3rd time; Road 278 closed till 19.00

@doc c-medical | medical trade weekly | 2036-03-05
Another ward below the line

Of 298 maternity wards in the country {61|-} recorded fewer than {400|th} births last year, the threshold at which the Fund withdraws flat-rate financing. Starogóra, with {187|b5|t=last year}, was the {ninth|-} smallest.

The decline there is steep even by national standards: {425|bd|t=in a decade} deliveries fewer in a decade. The ward's revenue from the Fund covers {38%|-} of costs; it lost {PLN 9.2m|ls|v=9200000|t=in 2035} in 2035. Its roster has {three|dr} specialists, one of them {71|-}, and {17|mw} midwives.

Transfer time to the nearest ward, at Zielona Dolina, is given in the motion as {48|dm|by=in the motion} minutes; the consultant for the region recommends no more than {40|-|m=threshold}.

The suspension runs to the end of September. No ward suspended for {six|sl} months in the past five years has reopened, the Chamber of Midwives notes.

The hospital's total liabilities were {PLN 118m|db|v=118000000|t=at year-end} at year-end.

@doc d-tv | regional TV news site | 2036-02-28
Protest in Starogóra: pram full of signatures

Shouts of "shame" accompanied Thursday's session of the county council. More than {six thousand|>pt} signatures did not help: from April expectant mothers will have to go {34|!dd} kilometres to Zielona Dolina.

- We are at {187|b5} births a year. It is not only about money, it is about safety. A doctor who receives a baby every other day loses his hand - said starost Czeladź.

According to her, the loss made by the ward alone reached {31.5 million|!ls|by=starost Czeladź} zlotys.

The ward has {24|bd1} beds. It was renovated {four|-} years ago with {2.7 million|-} from the European Union, which may now want it back.

Watch: 3:48 | Report by Nikodem Szwajcer

