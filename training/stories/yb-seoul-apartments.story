@story yb-seoul-apartments
@topic Residents of a Seoul apartment complex elect a chair and vote on chargers and guards
@subject C = Hangang Pureun | the complex | residents' council
@subject Y = Yoon Hye-kyung | Yoon | the tax accountant
@subject P = Pyo Dong-cheol | Pyo | the sitting chair
@subject CF = For the chargers | charger supporters
@subject CA = Against the chargers | charger opponents
@subject GF = For fewer guards
@subject GA = Against fewer guards | those who would keep the guards
@fact hh = 3280 | other | C | households with a vote | - | constant
@fact v = 1804 | votes_cast | C | households that voted | final | snapshot
@fact to = 55 | turnout | C | turnout | final | snapshot
@fact to0 = 31.2 | turnout | C | turnout | 2036 | snapshot
@fact t8 = 38.7 | turnout | C | turnout | Saturday 8 p.m. | cumulative
@fact ev = 1515 | votes_cast | C | households that voted by phone | final | snapshot
@fact pa = 289 | votes_cast | C | households that voted on paper | final | snapshot
@fact evp = 84 | other | C | share of votes by phone | final | snapshot
@fact y = 938 | vote_count | Y | votes for chair | final | snapshot
@fact p = 851 | vote_count | P | votes for chair | final | snapshot
@fact i1 = 15 | vote_count | C | invalid votes for chair | final | snapshot
@fact m1 = 87 | margin | Y | lead in votes for chair | final | snapshot
@fact yp = 52.4 | vote_share | Y | share of valid votes for chair | final | snapshot
@fact p0 = 611 | vote_count | P | votes for chair | 2036 | snapshot
@fact cf = 1122 | vote_count | CF | votes on the chargers | final | snapshot
@fact ca = 650 | vote_count | CA | votes on the chargers | final | snapshot
@fact i2 = 32 | vote_count | C | invalid votes on the chargers | final | snapshot
@fact m2 = 472 | margin | CF | lead in votes on the chargers | final | snapshot
@fact nd = 1641 | other | CF | votes needed | - | constant | threshold
@fact sh = 519 | other | CF | votes short | final | snapshot
@fact gf = 702 | vote_count | GF | votes on cutting the guards | final | snapshot
@fact ga = 1071 | vote_count | GA | votes on cutting the guards | final | snapshot
@fact i3 = 31 | vote_count | C | invalid votes on cutting the guards | final | snapshot
@fact m3 = 369 | margin | GA | lead in votes on cutting the guards | final | snapshot
@fact g0 = 46 | jobs | C | guards | 2038 | constant
@fact g1 = 30 | jobs | C | guards | 2039 | plan | hypothetical
@fact ch = 120 | other | C | chargers to be installed | 2039 | plan
@fact cc = 840000000 | budget | C | won that the chargers cost | 2039 | plan
@fact ec = 412 | other | C | electric cars in the garages | 2038 | snapshot
@fact fee = 214000 | price | C | won of average monthly fee | 2038 | constant
@fact sv = 9500 | price | GF | won a month saved by each household | 2039 | plan | projected
@fact rf = 6200000000 | other | C | won in the repair fund | 2038 | snapshot
@fact bl = 28 | other | C | buildings | - | constant
@fact rp = 28 | seats | C | building representatives | - | constant
@fact wr = 17 | seats | C | women among the representatives | final | snapshot
@fact ag = 36 | age | Y | age | - | snapshot
@fact te = 2 | duration | C | years of a chair's term | - | constant
@fact au = 3 | duration | Y | months in which to audit the accounts | 2039 | plan | pledged
@fact ob = 9 | other | C | objections filed | final | cumulative
@fact cm = 640 | other | C | messages in the group chat in an hour | election night | snapshot
@rel share to = v / hh
@rel sum v = ev + pa
@rel share evp = ev / v
@rel sum v = y + p + i1
@rel diff m1 = y - p
@rel sum v = cf + ca + i2
@rel diff m2 = cf - ca
@rel diff sh = nd - cf
@rel sum v = gf + ga + i3
@rel diff m3 = ga - gf
@race chair = y p
@race chargers = cf ca
@race guards = ga gf
@trap cf nd :: a majority of voters, not of households
@trap m2 sh :: ahead by one number and short by another
@trap y cf :: two questions on one screen
@trap i2 i3 :: invalid votes on two questions
@trap to t8 :: final and Saturday
@trap to to0 :: two elections
@trap p p0 :: two elections
@trap g0 g1 :: guards now and proposed
@trap ec ch :: cars and chargers
@trap bl rp :: buildings and representatives
@trap v hh :: voted and entitled

@doc a-notice | notice in the lifts | 2038-09-19
VOTE! Residents' Council of Hangang Pureun

1) Chair for {2|te} years. Candidates: Pyo Dong-cheol (bldg 104), Yoon Hye-kyung (bldg 117).
2) {120|ch} chargers in basement 3. Cost {840 million|cc} won, from the repair fund, which holds {6.2 billion|rf}.
3) Guards: from {46|g0} to {30|g1}. Saves each household about {9,500|sv} won a month.

One vote per household; there are {3,280|hh}. By phone until Sunday 6 p.m. or on paper at the office.

For item 2 a majority of ALL households is needed ({1,641|nd}), since it changes a common area. For items 1 and 3, of those voting.

Lift 3 in bldg 109 out of order. Do not feed the cat on floor 22.

@doc b-local | district newspaper | 2038-09-22
Apartment election draws more voters than the district council's

By Ha Jin-soo

It's a complex of {28|bl} buildings with {412|ec} electric cars, an average fee of {214,000|fee} won and, since Sunday, a new chair. Yoon Hye-kyung, {36|ag}, a tax accountant, beat the sitting chair, Pyo Dong-cheol, {938|y|t=Sunday} to {851|p|^}.

{1,804|v} households voted, {55 percent|to}. Two years ago {31.2 percent|to0|t=Two years ago} did and Pyo had {611|p0|^}.

The proposal to let {16|-} guards go was turned down, {1,071|ga} to {702|gf}.

Chargers were approved by those who voted, {1,122|cf} to {650|ca}, and yet they won't come: the rules require half of all households.

Yoon says she'll audit the accounts inside of {three|au} months.

@doc c-blog | thread in the residents' app, kept by a resident | 2038-09-21
Result night thread (please be polite)

17:40 As of Saturday at eight it was {38.7|t8|t=Saturday at eight} percent. My mother's been round the whole of 112 with a clipboard.

18:00 Closed.

18:25 By phone {1,515|ev}, on paper {289|pa}. The paper's being counted by hand in the gym, with the badminton people waiting.

19:10 CHAIR: Yoon {938|y|t=19:10}, Pyo {851|p|^}, invalid {15|i1|^}. {87|m1|^}! 104 is not taking it well.

19:15 GUARDS STAY. {1,071|ga|t=19:15} against cutting, {702|gf|^} for, {31|i3|^} invalid. Mr Kim at gate 2 is crying and so am I.

19:20 CHARGERS: {1,122|cf|t=19:20} for. {650|ca|^} against. {32|i2|^} invalid. "So they're in?" No!! "But it's {472|m2} more!!" It's {519|sh} short!!

19:50 This chat had {640|cm} messages in an hour. Please, some of us have babies.

@doc d-national | national daily, society page | 2038-10-01
In Hangang Pureun, democracy has a parking problem

Consider the charger. {412|ec} households have a car that needs one; {1,122|cf} want them; {650|ca} fear that they'll burn; and {1,476|-} didn't say. Under the law on collective housing the last lot won.

It is said that apartment elections are about fees. At {214,000|fee} won a month they might well be. Yet when residents were offered {9,500|sv} won a month to do with {30|g1} guards instead of {46|g0}, they said no by {369|m3}.

The new chair, with {52.4 percent|yp}, sits with {28|rp} representatives, {17|wr} of them women. {Nine|ob} objections have been filed, {eight|-} by the same man.

Phone voting, used by {84 percent|evp}, has made all this possible. In the days of the paper ballot a chair could be elected by a staircase.

Photo: the cat of floor 22.

@doc e-letter | letter in the lifts | 2038-10-04
To my neighbours

I have lost by {87|m1} votes and wish Ms Yoon well. {851|p} of you trusted me, more than the {611|p0|t=last time} last time. I note it for the record.

The repair fund of {6.2 billion|rf} won is complete. She may count it.

I voted for the guards.

Pyo Dong-cheol, 104-1802
