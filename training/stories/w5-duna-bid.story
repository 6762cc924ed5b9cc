@story w5-duna-bid
@topic Hungarian bid for the 2048 Summer Olympics: budget, petition, vote of the members
@subject B = Duna 2048 | the bid | the Hungarian bid | the candidacy
@subject BP = Óvárad | the city | the bid city
@subject R1 = Surabay-Timur | the Indonesian rival | the Indonesians
@subject R2 = Casamar | the Moroccan rival | the Moroccans
@subject R3 = Lakeshore | the Canadian rival | the Canadians
@subject C = Olympic Session | the members | the committee
@subject G = Hungarian government | the government | the cabinet
@subject O = Audit office | the auditors | the state auditor
@subject P = Momentum for Schools | the petitioners | the campaigners
@subject E = Election office | the election office
@subject M = Piroska Szentgyörgyi-Diallo | Szentgyörgyi-Diallo | the bid chief
@subject S = Duna stadium | the stadium | the main arena
@subject V = Athletes' village | the village | the athletes' housing
@subject Q = Survey by Mérleg | Mérleg | the pollster
@subject H = City council | the council
@fact b0 = 6200000000 | budget | B | euros of cost of the Games | 2039 | plan
@fact b1 = 7900000000 | budget | B | euros of cost of the Games | 2041-03 | plan
@fact bg = 27.4 | rate | B | percent rise in the cost of the Games | 2039 to 2041-03 | cumulative
@fact ba = 11400000000 | budget | O | euros of cost of the Games | 2041-04 | plan | projected
@fact bd = 3500000000 | budget | O | euros by which the cost is above the bid's own figure | 2041-04 | snapshot
@fact bo = 3100000000 | budget | B | euros for running the Games | 2041-03 | plan
@fact bv = 4800000000 | budget | B | euros for buildings | 2041-03 | plan
@fact bt = 2400000000 | revenue | B | euros of television money and sponsors | 2048 | plan | projected
@fact st = 940000000 | budget | S | euros of cost | 2041-03 | plan
@fact s1 = 68000 | seats | S | seats during the Games | - | plan
@fact s2 = 32000 | seats | S | seats after the Games | - | plan
@fact vf = 4600 | homes | V | flats | - | plan
@fact vb = 16100 | other | V | beds | - | plan
@fact vr = 3.5 | other | V | beds a flat | - | plan
@fact ve = 39 | other | B | venues | - | plan
@fact vn = 30 | other | B | venues that already stand | - | plan
@fact vs = 76.9 | other | B | percent of venues that already stand | - | plan
@fact pn = 138000 | other | E | signatures needed for a referendum | - | constant | threshold
@fact p1 = 171400 | other | P | signatures handed in | 2041-05-06 | constant
@fact p2 = 152600 | other | E | signatures found valid | 2041-05-27 | constant
@fact px = 18800 | other | E | signatures struck out | 2041-05-27 | constant
@fact ps = 10.97 | rate | E | percent of signatures struck out | 2041-05-27 | constant
@fact pd = 30 | duration | P | days to collect signatures | - | constant
@fact q1 = 51 | poll_share | Q | respondents for the Games | 2040-10 | snapshot
@fact q2 = 43 | poll_share | Q | respondents for the Games | 2041-05 | snapshot
@fact q3 = 47 | poll_share | Q | respondents against the Games | 2041-05 | snapshot
@fact qn = 1200 | sample_size | Q | adults asked | 2041-05 | constant
@fact qd = 4 | margin | Q | lead of those against the Games | 2041-05 | snapshot
@fact ry = 54.2 | vote_share | B | voters in favour at the referendum | 2041-09-14 | constant
@fact rn = 45.8 | vote_share | P | voters against at the referendum | 2041-09-14 | constant
@fact rt = 46.3 | turnout | E | turnout at the referendum | 2041-09-14 | constant
@fact rm = 8.4 | margin | B | lead at the referendum | 2041-09-14 | constant
@fact hc = 19 | votes_cast | H | councillors for the bid | 2040-12 | constant
@fact ha = 14 | votes_cast | H | councillors against the bid | 2040-12 | constant
@fact v1h = 31 | votes_cast | B | votes in the first round | 2041-11-08 | constant
@fact v1i = 28 | votes_cast | R1 | votes in the first round | 2041-11-08 | constant
@fact v1m = 22 | votes_cast | R2 | votes in the first round | 2041-11-08 | constant
@fact v1c = 13 | votes_cast | R3 | votes in the first round | 2041-11-08 | constant
@fact v1t = 94 | votes_cast | C | votes in the first round in all | 2041-11-08 | constant
@fact v2h = 37 | votes_cast | B | votes in the second round | 2041-11-08 | constant
@fact v2i = 33 | votes_cast | R1 | votes in the second round | 2041-11-08 | constant
@fact v2m = 24 | votes_cast | R2 | votes in the second round | 2041-11-08 | constant
@fact v3h = 44 | votes_cast | B | votes in the third round | 2041-11-08 | constant
@fact v3i = 49 | votes_cast | R1 | votes in the third round | 2041-11-08 | constant
@fact v3m = 5 | margin | R1 | lead in the third round | 2041-11-08 | constant
@fact v3a = 1 | votes_cast | C | abstentions in the third round | 2041-11-08 | constant
@fact bx = 61000000 | spending | B | euros spent on bidding | 2041-11 | cumulative
@fact bi = 45000000 | budget | B | euros for bidding | 2040 | plan
@fact cr = 24000 | crowd | BP | people in the square on the night of the vote | 2041-11-08 | constant
@trap b1 ba :: the bid's and the auditors' figure
@trap b0 b1 :: first and later budget
@trap s1 s2 :: seats during and after
@trap p1 p2 :: handed in and valid
@trap p2 pn :: valid and needed
@trap q2 ry :: poll in May and vote in September
@trap q1 q2 :: two polls
@trap v1h v2h :: two rounds
@trap v2h v3h :: two rounds
@trap bx bi :: spent and planned
@trap bx b1 :: cost of bidding and cost of the Games
@rel change bg = b0 -> b1
@rel diff bd = ba - b1
@rel sum b1 = bo + bv
@rel share vs = vn / ve
@rel diff px = p1 - p2
@rel share ps = px / p1
@rel diff qd = q3 - q2
@rel diff rm = ry - rn
@rel sum v1t = v1h + v1i + v1m + v1c
@rel diff v3m = v3i - v3h
@rel product vb = vf * vr
@race round1 = v1h v1i v1m v1c
@race round2 = v2h v2i v2m
@race round3 = v3h v3i

@doc a-release | bid press release | 2041-03-12
Duna 2048 presents its updated Games plan
Óvárad, 12 March 2041

Today we open our books. The Games we propose will cost {EUR 7.9 billion|b1}, of which {3.1 billion|bo} go into the seventeen days themselves and {4.8 billion|bv} into buildings that will stay.

Of {39|ve} venues {30|vn} exist and are in use. That is {77%|vs}, a record for any candidate. The Duna stadium will seat {68,000|s1} spectators at the opening and then shrink to {32,000|s2}; the rest of its steel goes to {six|-} county towns. It accounts for {EUR 940 million|st}.

Athletes will live in {4,600|vf} new flats, with {16,100|vb} beds ({3.5|vr} to a flat), which become rental homes for young families.

Broadcasters and sponsors are expected to bring {EUR 2.4 billion|bt}.

"We ask nobody to trust us. We ask them to count with us," says bid chief Piroska Szentgyörgyi-Diallo.

The city council approved the candidacy in December by {19|hc} votes to {14|ha}.

Press office: {+36 1 555 0248|-}. Logo pack v{2.1|-} on request.

@doc b-weekly | investigative weekly | 2041-05-08
The price of {five|-} rings

Lőrinc Achterhuis-Bódi

In the auditors' report, which nobody was meant to read before the summer, the number stands on page {88|-}: {11.4 billion|ba|by=the auditors' report} euros. The bid's own brochure, printed {two|-} months ago, has {7.9|b1|x=1000000000}. The distance between them, {3.5 billion|bd}, would pay every teacher in Hungary for a year and a bit.

Why so far apart? The audit office counts the tram, the flood wall and the interest. The bidders do not. Neither lies.

One should remember that prices move. In 2039 the cabinet was told {6.2 billion|b0|t=In 2039}. By March that had gone up {27 per cent|bg}, and not a spade had touched the ground.

So it is no wonder that Momentum for Schools needed only its {thirty|pd} days. On Monday it pushed a shopping trolley with {171,400|p1|t=On Monday} signatures to the election office. {138,000|pn} would force a referendum. Some will be thrown out; there is room.

Szentgyörgyi-Diallo waves it all away. {Three-quarters|~vs|v=75} of the sports halls are there, she says. The {68,000|s1}-seat bowl will be cut down to {32,000|s2}. I asked what will become of the other {36,000|-} chairs. "Somebody's grandmother will sit on them."

Crossword solution no. {1,204|-}. Reader offer: {3|-} issues for {2|-}.

@doc c-agency | news agency | 2041-05-29
Hungary: Olympic referendum to go ahead

ÓVÁRAD, May 29 (Duna Hírlap Szolgálat/English) - The election office has accepted {152,600|p2|t=on Monday} signatures against the bid for the 2048 Games on Monday, clearing the way for a popular vote in September. The threshold is {138,000|pn}.

Inspectors rejected {18,800|px}, or {11%|ps}, mostly for unreadable addresses. The petitioners had delivered {171,400|p1|t=three weeks ago} three weeks ago.

A survey published by Mérleg on Wednesday showed opponents with their first lead: {47%|q3} against {43%|q2}, with the rest undecided. The institute questioned {1,200|qn} adults. In October {51%|q1|t=In October} had been in favour.

The government has said that it will respect the result if turnout exceeds {40%|-}. It stands by costs of {7.9 billion|b1} euros, although the state auditor has warned of {11.4 billion|ba}.

Rival candidates are Surabay-Timur, Casamar and Lakeshore. Members of the Olympic committee are to decide on November 8.

@doc d-tv | television website | 2041-09-15
Hungary says igen: what now?
By the TV Kontinent newsroom, 00:48

The ayes have it by {8.4|rm} points. With everything counted {54.2 percent|ry} voted for the Games and {45.8|rn} against. {46.3 percent|rt} of those eligible took part.

WHAT DOES IT MEAN? The candidacy goes on. Since the spring the tide has turned: in May Mérleg had the no camp {four|qd} points ahead.

WHO WON IT? Analysts credit the housing. {4,600|vf} flats at fixed rents were on every poster, and {16,100|vb} was on every quiz show: the number of athletes who will sleep there before the families do.

WHO LOST IT? The campaigners, who had gathered {171,400|p1} names, {152,600|p2} of them good, spent less than a {tenth|-} of what the other side did.

WHAT DOES IT COST? Officially {€7.9 bn|b1}. Bidding alone has a budget of {€45 m|bi}.

WHO DECIDES? In November {94|v1t} members vote by secret ballot in Lausanne. The Indonesians are favourites.

LIVE AT 7: Tamás meets the no voters of Óvárad | Lotto: {4|-} {19|-} {33|-} {58|-} {70|-}

@doc e-sport | sports daily | 2041-11-09
So near: Óvárad beaten by {five|v3m} votes
Isidro Vallespinosa-Kun, Lausanne

For two rounds it looked like the Danube. {31|v1h|t=first ballot} members chose Óvárad on the first ballot, {28|v1i|t=first ballot} Surabay-Timur, {22|v1m|t=first ballot} Casamar; Lakeshore, with {13|v1c|t=first ballot}, went out. On the second the Hungarians climbed to {37|v2h|t=On the second}, the Indonesians to {33|v2i|t=On the second}, and it was the Moroccans' turn to pack, on {24|v2m|t=On the second}.

Then the hall held its breath. Nearly all of Casamar's friends, it turned out, were friends of Asia. {49|v3i|t=third} to {44|v3h|t=third} on the third, {one|v3a} abstaining: Surabay-Timur has the Games of 2048.

"It was never a vote about sport," said Szentgyörgyi-Diallo, whose team had spent {€61m|bx|t=to get here} to get here. It had promised to manage with {€45m|bi}.

At home {24,000|cr} people had filled the square in the rain. They sang anyway. What they wanted, a majority of {54.2%|ry}, the members did not.

RESULTS Handball: Veszprém {31|-}-{28|-} Kielce. Water polo: Szolnok {13|-}-{11|-} Recco

@doc f-post | opinion newsletter | 2041-11-13
Post-mortem, with figures
Letters from the Puszta #{77|-}

Dear readers, you asked for numbers without tears.

Round by round for our side: {31|v1h|t=Round by round}, {37|v2h|t=Round by round}, {44|v3h|t=Round by round}. Each time {six|-} or {seven|-} more. For the winner: {28|v1i}, {33|v2i}, {49|v3i}. It needed one great leap and had it. The Canadians never rose above {13|v1c}.

What we spent: {61 million|bx}, {16|-} more than allowed. What we would have spent: {7.9|b1|x=1000000000} billion according to the people who wanted it, {11.4|ba|x=1000000000} according to those who were paid not to. And {940 million|st} for a stadium which would have been {half|-} dismantled.

What we would have got back: {2.4 billion|bt} from television and the soft-drink people. I never met an economist who believed in it.

What we keep: {30|vn} halls and pools of the {39|ve} in the plan. We have them already. Nobody can take them away by {five|v3m} votes.

And a memory of the poll of October of last year, {51 per cent|q1|t=October of last year}, when nobody knew yet; and the May one, {47|q3} to {43|q2} the other way, when they had learnt the price; and the vote in September, {46.3|rt} of {a hundred|-} bothering, when they decided that they didn't mind. Councillors had said yes by {19|hc} to {14|ha}. They are all still there.
