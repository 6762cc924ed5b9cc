@story p1-tarnowiec-runoff
@topic Mayoral runoff in Tarnowiec Górny, Poland, and the ballots that ran out
@subject Z = Zuzanna Wrzeszcz | Wrzeszcz | the architect
@subject L = Leopold Gackowski | Gackowski | the mayor | the incumbent
@subject T = Tarnowiec Górny | Tarnowiec | the town | the runoff
@subject K = the election office | the municipal commission | the commission
@subject P = polling station 17 | station 17 | the school on Lipowa Street
@subject O = Opinion Centre Wisła | Wisła
@fact zf = 52.6 | vote_share | Z | share of valid votes | runoff | constant
@fact lf = 47.4 | vote_share | L | share of valid votes | runoff | constant
@fact zv = 21345 | vote_count | Z | votes | runoff | constant
@fact lv = 19234 | vote_count | L | votes | runoff | constant
@fact mg = 2111 | margin | Z | votes ahead | runoff | constant
@fact val = 40579 | votes_cast | T | valid votes | runoff | constant
@fact z1 = 29.4 | vote_share | Z | share of valid votes | first round | constant
@fact l1 = 38.1 | vote_share | L | share of valid votes | first round | constant
@fact tn = 46.2 | turnout | T | turnout | runoff | constant
@fact tn1 = 53.9 | turnout | T | turnout | first round | constant
@fact t5 = 34.7 | turnout | T | turnout at 5 p.m. | runoff 17:00 | cumulative
@fact el = 88400 | other | T | people entitled to vote | 2029 | constant
@fact run = 20:14 | clock | P | time when the ballots ran out | 2029-04-22 | constant
@fact new = 21:37 | clock | P | time when new ballots arrived | 2029-04-22 | constant
@fact cl = 22:52 | clock | P | time when the station closed | 2029-04-22 | constant
@fact wait = 83 | duration | P | minutes without ballots | 2029-04-22 | constant
@fact que = 210 | crowd | P | people waiting in line | 2029-04-22 | snapshot
@fact left = 60 | crowd | P | people who went home without voting | 2029-04-22 | snapshot | projected
@fact pr = 1400 | units_pledged | K | ballots printed for the station | 2029-04-22 | constant
@fact en = 2310 | other | P | people entitled to vote there | 2029 | constant
@fact oz = 46 | poll_share | Z | decided voters | 2029-04-17 | snapshot
@fact ol = 47 | poll_share | L | decided voters | 2029-04-17 | snapshot
@fact ou = 7 | poll_share | O | undecided voters | 2029-04-17 | snapshot
@fact os = 803 | sample_size | O | voters polled | 2029-04-17 | constant
@fact debt = 312000000 | budget | T | town debt in zloty | 2029 | snapshot
@fact tr = 9.4 | distance | L | kilometres of tram line promised | 2033 | plan | pledged
@fact cy = 38 | distance | Z | kilometres of cycle path promised | 2033 | plan | pledged
@fact age = 41 | age | Z | age | 2029 | snapshot
@fact agel = 66 | age | L | age | 2029 | snapshot
@fact term = 4 | duration | L | terms served | 2029 | constant
@fact pet = 3700 | other | T | signatures asking for a recount | 2029-04-26 | cumulative
@fact cou = 25 | seats | T | councillors | 2029 | constant
@fact couz = 9 | seats | Z | councillors of her list | 2029 | constant
@rel sum val = zv + lv
@rel diff mg = zv - lv
@rel share zf = zv / val
@rel share lf = lv / val
@fact d1 = 8.7 | margin | L | points ahead | first round | constant
@rel diff d1 = l1 - z1
@fact cl2 = 12 | seats | L | councillors of his list | 2029 | constant
@race r1 = z1 l1
@race r2 = zf lf
@race poll = oz ol
@trap z1 zf :: first round against runoff
@trap t5 tn :: five o'clock against the day
@trap pr en :: ballots printed against people entitled
@trap que left :: in line against gone home
@trap oz zf :: decided and undecided in a poll
@trap run new :: ran out against arrived

@doc kurier | regional daily | 2029-04-23
She came from {nine|d1|round} points behind

TARNOWIEC GÓRNY. At the school on Lipowa Street they were still standing with umbrellas when the town already knew. Zuzanna Wrzeszcz, {41|age}, an architect, has ended the career of a mayor who held office for {four|term} terms. {52.6|zf} per cent to {47.4|lf}. In figures: {21,345|zv} to {19,234|lv}.

Two weeks earlier Leopold Gackowski had been ahead with {38.1|l1|t=Two weeks earlier}, and she second with {29.4|z1|^}. The mayor, {66|agel}, thanked his driver.

The day's other story has a number too: station 17. At {8:14 p.m.|run|s=station 17} the commission there gave out its last ballot. New ones came at {9:37|new}, and the doors were closed at {10:52|cl}. In between, {83|wait} minutes of nothing. {1,400|pr} sheets had been printed for {2,310|en} entitled, and somebody at the election office had expected no crowd.

Around {210|~que} people were in line at one point. By the organisers' own estimate {60|left|by=By the organisers' own estimate} went home.

Turnout: {46.2|tn}.

@doc gorniak | local portal | 2029-04-23
STATION 17: TIMELINE OF A DISGRACE (photos: 24)

Updated 11:40. Comments 388

The commission says that it was all handled "within {an hour|!<wait|by=The commission}". Readers sent us stopwatch photos. Here's how it went:

► {7:52 p.m.|!run} — last ballot handed out.
► {9:37 p.m.|new} — police car brings box.
► {10:52 p.m.|cl} — doors shut, last voter leaves with a pizza.

We counted people in line: {340|!que|by=We}. We're told that {60|left} gave up.

The runoff's outcome isn't touched; Wrzeszcz leads by {2,111|mg}. But the loser's lawyer says that {88,400|el} people had a right to expect paper.

Poll of the day: Should the head of the commission resign? YES 91% NO 9%

@doc pap | national agency | 2029-04-23
Wrzeszcz wins Tarnowiec Górny with {52.6 percent|zf}

WARSAW, Apr 23 (Zet) - Zuzanna Wrzeszcz beat incumbent Leopold Gackowski in Sunday's runoff, election authorities announced on Monday. She received {21,345|zv|t=Sunday's|by=election authorities} votes, which is {52.6 percent|zf|^}; her opponent got {19,234|lv|^}.

Turnout was {46.2 percent|tn|t=Sunday's}. In the first round it had been {53.9|tn1|t=In the first round}. At 5 p.m. on Sunday {34.7 percent|t5|t=At 5 p.m. on Sunday} had voted.

Last week's Wisła poll of {803|os|by=Wisła} respondents had put Gackowski at {47|ol|^}, Wrzeszcz at {46|oz|^} and the undecided at {seven|ou|^}.

The mayor-elect has announced {38|cy} kilometres of cycle paths. Her list holds {nine|couz} of {25|cou} council seats. She inherits a debt of {312 million|debt} zloty.

At one polling station in the town, voting was prolonged to {10:52 p.m.|cl} after a shortage of ballots.

@doc polityk | commentary weekly | 2029-04-29
An architect with no majority

Let's start with arithmetic that no rally will tell you. Wrzeszcz's list has {nine|couz} councillors. The council has {25|cou}. Gackowski's has {twelve|cl2}.

She won with {52.6|zf} of those who came, and of those entitled that was not even {a quarter|-}, since only {43.8|!tn} per cent came. Her {2,111|mg|s=Her} votes of advantage would fit into {two|-} blocks on Lipowa.

The old mayor left a debt of {341 million|!debt} zloty and a promise, {9.4|tr} kilometres of tram, of which the rails exist in a drawer.

What about the {3,700|pet} who signed for a recount? I am with them on principle. A town that can't order ballots for {2,310|en} people, and prints {1,400|pr}, might miscount too.

But {eighty-three|wait} minutes in the rain at a school do not turn an election.
