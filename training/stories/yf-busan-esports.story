@story yf-busan-esports
@topic A computer-game world final in Busan: five maps, a power cut, viewers and a betting inquiry
@subject G = Orbital Siege World Final | the World Final | the final | organisers
@subject K = Gwangan Herons | the Herons | Herons | the Koreans
@subject L = Łódź Looms | the Looms | Looms | the Poles
@subject Y = Yoo Ha-eun | Yoo | "Hael"
@subject M = Mateusz Wroński-Abe | Wroński-Abe | "mothwing"
@subject H = Sajik dome | the dome | the arena
@subject B = Betting watchdog | the watchdog | GIW
@subject P = Publisher Nine Lanterns | Nine Lanterns | the publisher
@subject S = Streaming sites | viewers | the stream
@subject C = Busan city | the city | Busan
@fact kw = 3 | score | K | maps won | final, 8 November 2036 | snapshot
@fact lw = 2 | score | L | maps won | final, 8 November 2036 | snapshot
@fact k1 = 1 | score | K | maps won | at the power cut | cumulative
@fact l1 = 2 | score | L | maps won | at the power cut | cumulative
@fact km = 16 | score | K | rounds won on the last map | 8 November 2036 | constant
@fact lm = 14 | score | L | rounds won on the last map | 8 November 2036 | constant
@fact cut = 52 | duration | H | minutes without power | 8 November 2036 | constant
@fact hrs = 6 | duration | G | hours from first to last round | 8 November 2036 | constant
@fact play = 268 | duration | G | minutes of play | 8 November 2036 | constant
@fact pool = 12000000 | other | P | dollars of prize money | 2036 | constant
@fact win = 4800000 | other | K | dollars of prize money | 2036 | constant
@fact wpc = 40 | other | K | share of the prize money | 2036 | constant
@fact run = 1800000 | other | L | dollars of prize money | 2036 | constant
@fact pool35 = 9600000 | other | P | dollars of prize money | 2035 | constant
@fact pr = 25 | rate | P | rise in prize money | 2036 | snapshot
@fact peak = 4100000 | other | S | viewers at the same time | 8 November 2036 | constant
@fact avg = 2600000 | other | S | viewers on average | 8 November 2036 | constant
@fact uni = 31000000 | other | S | people who looked in | 8 November 2036 | cumulative
@fact crowd = 23500 | crowd | H | spectators | 8 November 2036 | snapshot
@fact cap = 25000 | crowd | H | places | - | constant
@fact fill = 94 | rate | H | share of the places taken | 8 November 2036 | snapshot
@fact tick = 88000 | price | H | won for a ticket | 2036 | constant
@fact tout = 640000 | price | H | won asked by touts | November 2036 | snapshot
@fact ref = 1100 | other | H | spectators who asked for their money back | 10 November 2036 | cumulative
@fact yage = 19 | age | Y | age | - | snapshot
@fact mage = 27 | age | M | age | - | snapshot
@fact ykill = 131 | score | Y | kills in the final | 8 November 2036 | constant
@fact mkill = 118 | score | M | kills in the final | 8 November 2036 | constant
@fact yhrs = 11 | duration | Y | hours of practice a day | 2036 | snapshot
@fact ysal = 900000000 | price | Y | won of yearly pay | 2036 | snapshot
@fact team = 32 | other | G | teams | 2036 | constant
@fact play2 = 160 | other | G | players | 2036 | constant
@fact each = 5 | other | G | players in a team | - | constant
@fact wom = 6 | other | G | women among the players | 2036 | constant
@fact sus = 7 | other | B | players suspended | 20 November 2036 | cumulative
@fact sus1 = 3 | other | B | players suspended | 12 November 2036 | cumulative
@fact mat = 4 | other | B | matches under suspicion | 20 November 2036 | snapshot
@fact bet = 2700000 | other | B | dollars staked on the matches under suspicion | October 2036 | snapshot
@fact ban = 24 | sentence | B | months of ban at least | - | constant | threshold
@fact turn = 340000000 | other | B | dollars staked on the final | 8 November 2036 | snapshot
@fact gpay = 21000000000 | budget | C | won paid towards the event | 2036 | constant
@fact vis = 61000 | crowd | C | visitors from abroad | November 2036 | snapshot
@fact spent = 97000000000 | spending | C | won spent by visitors | November 2036 | snapshot | projected
@fact bed = 98 | rate | C | share of hotel rooms taken | 8 November 2036 | snapshot
@fact sale = 14 | rate | P | rise in the share price | 10 November 2036 | snapshot
@fact act = 46000000 | other | P | people who play | October 2036 | snapshot
@fact shirts = 38000 | other | K | shirts sold | 9 November 2036 | cumulative
@trap kw k1 :: the end and the power cut
@trap km kw :: rounds of one map and maps
@trap peak avg :: at the same time and on average
@trap avg uni :: average and all who looked in
@trap hrs play :: six hours from end to end, less of play
@trap pool win :: all and the winners' part
@trap pool pool35 :: two years
@trap ykill mkill :: two players
@trap sus sus1 :: two moments
@trap bet turn :: suspicious matches and the final
@trap crowd cap :: came and places
@trap tick tout :: two prices
@rel share wpc = win / pool
@rel change pr = pool35 -> pool
@rel share fill = crowd / cap
@rel product play2 = team * each
@race maps = kw lw
@race maps-cut = k1 l1

@doc game-wire | sports wire | 2036-11-08
ESPORTS-Herons survive blackout to win Orbital Siege title in Busan

BUSAN, South Korea, Nov 8 (Meridian Sport) - Gwangan Herons came back from the dark to beat Łódź Looms {3|kw}-{2|lw} in the Orbital Siege World Final on Saturday after a power cut of {52|cut} minutes in the middle of the fourth map.

The Poles were {2|l1|t=when the lights went out}-{1|k1|^} up when the lights went out. Rules required the map to be replayed.

On the last map the Herons prevailed by {16|km} rounds to {14|lm}. {19|yage}-year-old Yoo Ha-eun, known as Hael, finished with {131|ykill} kills over the five maps; Mateusz Wroński-Abe, or mothwing, had {118|mkill}.

The winners take {$4.8 million|win}, or {40%|wpc} of a {$12 million|pool} pool.

From first round to last, {six|hrs} hours passed. A crowd of {23,500|crowd} watched in the Sajik dome.

@doc lanterns-release | publisher's press release | 2036-11-10
Nine Lanterns: World Final breaks every record

• Peak concurrent viewers: {4.1 million|peak}
• Average viewers: {2.6 million|avg}
• Unique viewers: {31 million|uni}
• In the arena: {23,500|crowd}, {94%|fill} of capacity
• Prize pool: {$12 million|pool}, up {25%|pr} on last year's {$9.6 million|pool35|t=last year's}
• Net playing time: {268|play} minutes

{Thirty-two|team} teams of {five|each} with {160|play2} players from {27|-} countries took part in the tournament. {46 million|act} people play Orbital Siege at least once a month.

We apologise for the interruption on Saturday. The cause was a transformer {400|-} metres from the dome. Spectators who left may ask for a refund; {1,100|ref|t=so far} have done so so far.

Next year: Kraków. Closed beta of Season {19|-} on 1 December.

@doc busan-daily | newspaper | 2036-11-09
Dark for {52|cut} minutes, and nobody went home

They turned on their phones. {27,000|!crowd} of them, in a dome built for {25,000|cap}, and sang, and a man from Gdynia was passed over the heads to the front, with a flag. "It was the best part," says Song Mi-ra, {44|-}, who'd brought her son and understood, she says, nothing.

A ticket had cost {88,000|tick} won, from touts up to {640,000|<tout}. {98|bed} per cent of hotel rooms were taken. The city, which put {21 billion|gpay} won into it, expects that {61,000|vis} guests from abroad will have spent {97 billion|spent}.

When the lights came back the Herons were still {one|-} map behind. They won the next two. Yoo Ha-eun, who's {19|yage} and practises {eleven|yhrs} hours a day, didn't smile until she'd found her mother.

There were {six|wom} women among the {160|play2} players at the tournament. Hers is the first name of one of them on the cup.

Tide: {1.1|-} m. Lotte {3|-}:{7|-} KT

@doc gazeta-lodz | newspaper, Poland | 2036-11-10
Two rounds short, and a city swears

By Kacper Oyelowo-Bąk

So near. {2|l1|t=before the failure}-{1|k1|^} before the failure, seven rounds up on the fourth, and someone in Busan trips over a cable. You know the rest: {14|lm}-{16|km} on the fifth.

Mothwing ({27|mage}, an old man) had {108|!mkill} kills, with a thumb in plaster. "I don't think about the cut," he says, thinking about it.

The Looms will split {1.8 million|run} dollars. A school in Bałuty gets a tenth.

There was betting on it, too. According to the watchdog {$340 million|turn} was staked on the final around the world. Not all of it, one hears, with clean hands: {three|sus1|t=this week} players of other teams are to be suspended this week, says a source.

The final was seen by {4.1 million|peak|t=at one moment} at one moment. In Łódź we counted {40|-} thousand in front of a wall.

MPK: line {15|-} shortened

@doc watchdog-statement | betting watchdog statement | 2036-11-20
Games Integrity Watch: provisional suspensions

GIW has today suspended {four|-} further players, making {seven|sus|t=today} with the {three|sus1|t=on 12 November} announced on 12 November. They belonged to {two|-} teams that didn't reach the final.

{Four|mat} group matches played in October are under suspicion. Bets of {US$2.7 million|bet} were placed on them, ten times what's usual.

The World Final itself, on which an estimated {US$340 million|turn} was staked, isn't under suspicion. Theories about the power failure are unfounded; the utility's report is public.

Those found guilty face a ban of {24|ban} months or more.

Players have {14|-} days to respond. We'll not comment on names.

@doc market-letter | investors' newsletter | 2036-11-21
Pixels & Profits no. 212: What was the final worth?

Nine Lanterns rose {14%|sale|t=on the Monday} on the Monday. Why? The pool is a cost: {$12 million|pool}, against {$8.6 million|!pool35|t=a year earlier} a year earlier. The audience isn't sold: {31 million|uni} "uniques" is anyone whose cat walked on a keyboard. Look at the average, {2.6 million|avg}, and multiply by {268|play} minutes.

What did sell were skins: a heron costs {$20|-}. And shirts: {38,000|shirts|t=within a day} within a day.

Risks. {Seven|sus} players suspended, as of yesterday. The betting scandal concerns {$2.7 million|bet}; small, but sponsors read headlines. And wages: the Herons pay Yoo {900 million|ysal} won a year, more than a Lotte pitcher.

{46 million|act} monthly players was {51|-} in spring. We sell at ₩{48,000|-}.

Disclosure: the author owns a heron.
