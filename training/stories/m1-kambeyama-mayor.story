@story kambeyama-mayor
@topic Mayoral election in the Sierra Leonean town of Kambeyama: the lead turns overnight
@subject H = Hawanatu Sesay-Brimah | Sesay-Brimah | Hawanatu | Madam Sesay-Brimah | the People's Compass candidate
@subject F = Foday Kallon | Kallon | Foday | the Unity Congress candidate | the former headmaster | the mayor-elect
@subject A = Ansumana Turay | Turay | the independent
@subject K = Kambeyama | the town | the municipality
@subject E = the electoral commission | the commission | the commissioner | returning officers
@subject O = Civic Lantern | the monitors | the observer group | Lantern
@subject P = the police | police
@fact h1 = 28450 | vote_count | H | votes | 61% of stations, 2033-05-08 | snapshot
@fact f1 = 27912 | vote_count | F | votes | 61% of stations, 2033-05-08 | snapshot
@fact a1 = 6310 | vote_count | A | votes | 61% of stations, 2033-05-08 | snapshot
@fact m1 = 538 | margin | H | lead | 61% of stations, 2033-05-08 | snapshot
@fact st1 = 215 | other | K | polling stations tallied | 2033-05-08 | snapshot
@fact stp = 61 | counted_share | K | share of polling stations tallied | 2033-05-08 | snapshot
@fact st = 352 | other | K | polling stations | - | constant
@fact h2 = 45873 | vote_count | H | votes | final, 2033-05-10 | snapshot
@fact f2 = 46216 | vote_count | F | votes | final, 2033-05-10 | snapshot
@fact a2 = 10404 | vote_count | A | votes | final, 2033-05-10 | snapshot
@fact i2 = 3148 | vote_count | K | invalid ballots | final, 2033-05-10 | snapshot
@fact c2 = 105641 | votes_cast | K | ballots cast | final, 2033-05-10 | snapshot
@fact m2 = 343 | margin | F | lead | final, 2033-05-10 | snapshot
@fact h2p = 44.8 | vote_share | H | share of valid votes | final, 2033-05-10 | snapshot
@fact f2p = 45.1 | vote_share | F | share of valid votes | final, 2033-05-10 | snapshot
@fact a2p = 10.2 | vote_share | A | share of valid votes | final, 2033-05-10 | snapshot
@fact reg = 148770 | other | K | registered voters | 2033 | constant
@fact to = 71 | turnout | K | turnout | final, 2033-05-10 | snapshot
@fact to28 = 63 | turnout | K | turnout | 2028 election | constant
@fact of = 45.6 | vote_share | F | share of votes in the monitors' tally | 2033-05-09 | snapshot | projected
@fact oh = 44.3 | vote_share | H | share of votes in the monitors' tally | 2033-05-09 | snapshot | projected
@fact oe = 1.4 | margin_of_error | O | margin of error | 2033-05-09 | constant
@fact obs = 120 | other | O | monitors sent out | 2033-05-07 | constant
@fact pol = 900 | officers | P | officers deployed | 2033-05-07 | constant
@fact arr8 = 9 | arrests | P | people arrested | 2033-05-08 | cumulative
@fact arr = 23 | arrests | P | people arrested | 2033-05-10 | cumulative
@fact inj = 8 | injuries | K | people hurt in clashes | 2033-05-10 | cumulative
@fact box = 4 | other | E | ballot boxes set aside | 2033-05-10 | constant
@fact rec = 17 | other | H | polling stations for which a recount is asked | 2033-05-11 | plan
@fact rate = 65 | rate | F | percent of market dues to be spent on drainage | first year in office | plan | pledged
@fact debt = 3800000 | other | K | leones owed to sweepers | 2033 | snapshot
@rel sum c2 = h2 + f2 + a2 + i2
@rel diff m1 = h1 - f1
@rel diff m2 = f2 - h2
@rel share stp = st1 / st
@rel share to = c2 / reg
@race partial = h1 f1 a1
@race final = h2 f2 a2
@race lantern = of oh
@trap h1 h2 :: a partial and the final tally
@trap f1 f2 :: a partial and the final tally
@trap m1 m2 :: two leads, of two people
@trap of f2p :: the monitors' estimate and the result
@trap arr8 arr :: arrests at two moments
@trap to to28 :: two elections

@doc a-radio | community radio, evening bulletin | 2033-05-08
EVENING NEWS: Compass ahead in mayor race, plenty still to come

Kushe. You are listening to Radio Wanjei, 96.2.

The People's Compass candidate, Madam Hawanatu Sesay-Brimah, is in front. With figures from {215|st1|t=this evening} of {352|st} polling stations on the board this evening, she has {28,450|h1|t=this evening}. Foday Kallon of Unity Congress is close behind at {27,912|f1|^}, and the independent, Mr Turay, has {6,310|a1|^}.

That is a gap of {538|m1|t=this evening}, and the commission reminds us that it covers {61 per cent|stp|^} of stations and not of the people.

Police told our reporter Fatu that {nine|arr8|v=9|t=so far|by=Police} arrests were made so far, all in Old Wharf. {Nine hundred|pol|v=900} officers are on duty. One bus conductor has a broken wrist.

Madam asked her supporters not to drum before the result. They are drumming.

Weather: rain. Fuel: 32 leones the litre. After this, Premier League, Arsenal 2 Villa 2.

@doc b-daily | national newspaper | 2033-05-11
KALLON IS MAYOR BY {343|m2}

By our correspondent in Kambeyama, Alhaji Bockarie Thullah

The commissioner read the names alphabetically and so yesterday the crowd heard the winner before it heard the loser. Foday Kallon, Unity Congress: {46,216|f2|t=yesterday}. Hawanatu Sesay-Brimah, People's Compass: {45,873|h2|t=yesterday}. Ansumana Turay, independent: {10,404|a2|t=yesterday}. There was a groan, then a roar, then tear gas.

Invalid papers came to {4,318|!i2|t=yesterday}, which, added to the valid ones, makes {105,641|c2|t=yesterday} ballots from a register of {148,770|reg}. Participation has thereby risen to {71 percent|to} from {63|to28|t=in 2028} in 2028.

It is a thin victory, {45.1|f2p} percent against {44.8|h2p}, and the Compass does not accept it. Its lawyers want {17|rec} stations along the swamp road opened and counted anew. They ask, too, about {four|box|v=4} boxes which returning officers had put on one side because the seals were broken.

The former headmaster, in a brown safari suit, was gracious. "Madam and I taught in the same school. I shall offer her the drains committee," he said. He restated his pledge to spend {65 percent|rate|by=He} of market dues on drainage in the first year.

By nightfall {23|arr|t=By nightfall} persons were in custody and {eight|inj|v=8|^} were being treated at the Methodist hospital.

ADVERT: Sierra Solar, 0% deposit, 24 months to pay. Call +232 555 014.

@doc c-pan | pan-African news site | 2033-05-12
Sierra Leone: How the lead flipped in Kambeyama

On Sunday night the arithmetic favoured Hawanatu Sesay-Brimah. By Tuesday it did not. What happened in between?

Mostly, geography. The first {61%|stp|t=On Sunday night} of stations were those with tarred roads and electricity, in the trading quarters where Compass is strong. In that batch she was up, {28,450|h1|t=On Sunday night} to {26,579|!f1|^}.

The rest came by canoe. In the riverine wards Kallon, who built two schools there, outpolled her comfortably enough to finish {343|m2|t=By Tuesday} clear: {46,216|f2|t=By Tuesday} to {45,873|h2|^}.

None of it surprised the observer group Civic Lantern, which had {120|obs} people at a sample of stations. Its projection, released on Monday when the official board still showed her ahead, put Kallon on {45.6%|of|t=Monday|by=Civic Lantern} and her on {44.3%|oh|^}, give or take {1.4|oe|^}. He ended on {45.1%|f2p|t=ended}; the independent on {10.2%|a2p|t=ended}.

"People think a tally is a race. It's a queue," says Lantern's Nenneh Koroma-Oyelowo.

The loser has asked for a recount in {17|rec} places. To overturn the outcome she'd need to gain an average of {21|-} in each.

Subscribe to our Weekend 10 newsletter. 4,310 people read this today.

@doc d-column | newspaper column | 2033-05-14
Sweep before you celebrate

The mayor-elect will find on his desk a letter from the women who clean our streets. They have not been paid since the mangoes. The municipality owes them {3.8 million|debt|by=their union} leones, their union says, and they intend to stop on the first of June.

He will find also a town in two pieces. {Forty-six thousand|f2|v=46000|round=1000} of us wanted him. Very nearly as many wanted her. More than {a hundred thousand|>c2|v=100000} of us stood in the line, and I am told by the radio that this is {68 percent|!to} of the roll, the most since independence.

And he'll find cells to empty. {Thirty-one|!arr|v=31|t=by the time the result was read} boys, some not yet of voting age, had been locked up by the time the result was read. I have seen the cells. They were built for {12|-}.

{Sixty-five|rate|v=65} cents of every leone of dues for the drains, says the headmaster. I'd believe him if he'd tell us where the other {thirty-five|-} goes.

— Mama Wuyatta writes on Saturdays
