@story yb-nauru-fractions
@topic Nauru election counted in fractions of votes: one two-seat constituency, a recount and the president's ballot
@subject NR = Nauru | parliament | the island
@subject BU = Buada | the constituency
@subject T = Dogabe Tsiode | Tsiode | the minister
@subject A = Kristina Amwano | Amwano | the nurse
@subject D = Pyon Detsimea | Detsimea | the sitting member
@subject S = Ruben Harris | Harris
@subject GV = government side | the government
@subject OP = opposition | the opposition
@subject BG = Bernice Gioura | Gioura
@subject LK = Lesi Kepae | Kepae | the president
@fact el = 640 | other | BU | electors | - | constant
@fact bc = 602 | votes_cast | BU | ballots cast | final | snapshot
@fact to = 94.1 | turnout | BU | turnout | final | snapshot
@fact iv = 22 | vote_count | BU | informal ballots | final | snapshot
@fact va = 580 | votes_cast | BU | formal ballots | final | snapshot
@fact vt = 1208.333 | votes_cast | BU | vote value of all ballots | final | snapshot
@fact f1 = 214 | vote_count | T | first preferences | final | snapshot
@fact f2 = 168 | vote_count | A | first preferences | final | snapshot
@fact f3 = 131 | vote_count | D | first preferences | final | snapshot
@fact f4 = 67 | vote_count | S | first preferences | final | snapshot
@fact t1 = 371.417 | vote_count | T | vote value | first count | snapshot
@fact a1 = 318.25 | vote_count | A | vote value | first count | snapshot
@fact d1 = 306.833 | vote_count | D | vote value | first count | snapshot
@fact s1 = 211.833 | vote_count | S | vote value | first count | snapshot
@fact m1 = 11.417 | margin | A | lead over the first candidate not elected | first count | snapshot
@fact t2 = 371.25 | vote_count | T | vote value | recount | snapshot
@fact a2 = 317.917 | vote_count | A | vote value | recount | snapshot
@fact d2 = 307.333 | vote_count | D | vote value | recount | snapshot
@fact s2 = 211.833 | vote_count | S | vote value | recount | snapshot
@fact m2 = 10.584 | margin | A | lead over the first candidate not elected | recount | snapshot
@fact bs = 2 | seats | BU | seats | - | constant
@fact ns = 19 | seats | NR | seats | - | constant
@fact gs = 11 | seats | GV | seats | before the election | snapshot
@fact os = 8 | seats | OP | seats | before the election | snapshot
@fact gs1 = 9 | seats | GV | seats | after the election | snapshot
@fact os1 = 10 | seats | OP | seats | after the election | snapshot
@fact pg = 10 | vote_count | BG | members' votes for president | president's ballot | snapshot
@fact pk = 8 | vote_count | LK | members' votes for president | president's ballot | snapshot
@fact pa = 1 | other | NR | members not voting for president | president's ballot | snapshot
@fact nel = 7900 | other | NR | electors | - | constant
@fact nc = 54 | candidates | NR | candidates | - | constant
@fact cons = 8 | other | NR | constituencies | - | constant
@fact wo = 3 | seats | NR | women elected | after the election | snapshot
@fact wo0 = 2 | seats | NR | women elected | 2034 | snapshot
@fact lo = 6 | other | NR | sitting members beaten | after the election | snapshot
@fact bg = 290000000 | budget | NR | dollars of yearly budget | 2037 | plan
@fact fi = 68000000 | revenue | NR | dollars from fishing licences | 2036 | cumulative
@fact ho = 150 | homes | BG | houses promised | 2040 | plan | pledged
@fact wt = 340 | other | A | water tanks promised | 2038 | plan | pledged
@fact fr = 4 | other | BU | candidates | - | constant
@rel share to = bc / el
@rel sum bc = va + iv
@rel sum va = f1 + f2 + f3 + f4
@rel sum vt = t1 + a1 + d1 + s1
@rel sum vt = t2 + a2 + d2 + s2
@rel diff m1 = a1 - d1
@rel diff m2 = a2 - d2
@rel sum ns = gs + os
@rel sum ns = gs1 + os1
@rel sum ns = pg + pk + pa
@race first = t1 a1 d1 s1
@race recount = t2 a2 d2 s2
@race prefs = f1 f2 f3 f4
@race president = pg pk
@race house = os1 gs1
@trap f1 t1 :: first preferences and vote value
@trap a1 a2 :: count and recount
@trap m1 m2 :: count and recount
@trap os os1 :: before and after
@trap os pk :: eight members then and eight votes now
@trap va vt :: ballots and their value
@trap el nel :: the constituency and the country
@trap wo wo0 :: two elections
@trap m1 gs :: eleven and a bit, and eleven seats
@trap pg os1 :: ten votes and ten seats
@trap cons os :: eight constituencies and eight members

@doc a-explain | regional news site, explainer | 2037-08-20
Nauru votes on Saturday. Here's why the results have decimals

There are {19|ns} seats, {eight|cons} constituencies, {54|nc} candidates and no parties. {7,900|nel} people can vote, and must.

On the ballot you number everyone. Your first choice gets a whole vote, your second a half, your third a third, your fourth a quarter. It's all added up, and those with the most get in.

So in Buada, which has {two|bs} seats and {four|fr} candidates, a ballot's worth just over two votes in all. Expect results like "three hundred and eighteen point two five". It isn't a typing error.

The sitting members there are Dogabe Tsiode, a minister, and Pyon Detsimea. They're challenged by a nurse, Kristina Amwano, who promises {340|wt} water tanks, and by Ruben Harris.

The government side has {11|gs|t=now} members now, the opposition {eight|os|^}.

@doc b-blog | live blog of a broadcaster | 2037-08-22
Nauru count: through the night at Civic Centre

6pm Closed. They'll start with the small ones.

9.40pm Buada. {602|bc} ballots, {22|iv} informal. First preferences: Tsiode {214|f1}, Amwano {168|f2}, Detsimea {131|f3}, Harris {67|f4}. But that's only the start.

10.30pm With everything added: Tsiode {371.417|t1|t=10.30pm}. Amwano {318.250|a1|^}. Detsimea {306.833|d1|^}. Harris {211.833|s1|^}. The nurse is in! By {11.417|m1|^}, and the sitting member wants it done again.

11.50pm Meneng. Another minister's gone.

2.15am Recount in Buada. Tsiode {371.250|t2|t=Recount}, Amwano {317.917|a2|^}, Detsimea {307.333|d2|^}. Still in; it's now {10.584|m2|^}. Someone's third preference had been read as a second.

4am {Six|lo} sitting members beaten. We make it {ten|os1|t=4am} for the old opposition and {nine|gs1|^} for the old government, but nobody here's got a label on.

@doc c-wire | wire agency | 2037-08-23
Nauru government loses majority as six members fall

YAREN, Aug 23 (Tasman Wire) - Nauru's government lost its parliamentary majority in Saturday's election when {six|lo} sitting members were defeated.

Supporters of President Lesi Kepae hold {nine|gs1|t=after} of {19|ns} seats after the vote, compared with {11|gs|t=before} before.

{Three|wo} women were elected, one more than in 2034. They include Kristina Amwano, who unseated Pyon Detsimea in Buada by {10.584|m2} votes under the island's fractional system.

The government's annual budget is {A$290 million|bg}, of which fishing licences brought in {A$68 million|fi|t=last year} last year.

Turnout was put at {94.1%|to} in Buada, where {640|el} people are enrolled.

@doc d-daily | Pacific daily | 2037-08-28
Gioura elected president

NAURU has a new president. Bernice Gioura was chosen yesterday by {10|pg|t=yesterday} votes to {eight|pk|^} for the incumbent, Lesi Kepae. {One|pa|^} member didn't vote.

He was Dogabe Tsiode, the only minister who had been returned with ease, topping Buada with {371.25|t2}, against {211.833|s2} for the last-placed Ruben Harris. "I worked with him and I'll have to work with her," he explained.

Ms Gioura, a former secretary for finance, said that the {150|ho} houses she promised would be started by Christmas.

She's one of {three|wo} women in the House. In 2034 there were {two|wo0|t=In 2034}.

TIDES: Aiwo 1.9m at 5.12am. FLIGHTS: Brisbane, delayed 3 hours.

@doc e-column | column, electoral systems newsletter | 2037-09-10
A third of a vote for the sitting member

Desmond Dowling invented the system in 1971, the island has kept it, and it's a delight. In Buada {580|va} formal ballots made {1,208.333|vt} votes. I'll wait while you check.

Who benefits from fractions? Not those who are loved but those who are not minded. Pyon Detsimea had {131|f3} first preferences to the nurse's {168|f2}, a gap of {37|-}. When the halves and thirds came in it was {10.584|m2|t=When the halves and thirds came in}. A good many put him second. Nobody minded him, and he went home.

Tsiode was first for {214|f1} and something for everybody.

Then the same people, or at least their {19|ns} members, elect a president with whole votes, one each, no fractions: {10|pg} to {8|pk}. The one abstainer would have liked, I'm told, to give each of them a half.
