@story yf-tashkent-chess
@topic A chess open in Tashkent: a junior's winning run, a phone in the washroom and a protest by the grandmasters
@subject T = Silk Road Open | the open | the tournament | organisers
@subject A = Azizbek Nurmat-Holm | Nurmat-Holm | the boy | the junior
@subject G = Gustavo Przybylski-Rey | Przybylski-Rey | the Argentine
@subject L = Lan Chi Hoàng-Weiss | Hoàng-Weiss | the runner-up
@subject F = Fair play panel | the panel | fair-play officers
@subject U = Uzbek federation | the federation
@subject S = Statistician Orsolya Mbeki-Tóth | Mbeki-Tóth | the statistician
@subject H = Hotel Anhor hall | the hall | the venue
@fact pl = 316 | other | T | players | 2 October 2034 | constant
@fact ctry = 38 | other | T | countries | 2 October 2034 | constant
@fact gm = 52 | other | T | grandmasters | 2 October 2034 | constant
@fact wom = 61 | other | T | women | 2 October 2034 | constant
@fact rnd = 10 | other | T | rounds | - | constant
@fact ap = 8.5 | score | A | points | final, 12 October 2034 | constant
@fact a6 = 6 | score | A | points | after round six | cumulative
@fact lp = 8 | score | L | points | final, 12 October 2034 | constant
@fact gp = 7.5 | score | G | points | final, 12 October 2034 | constant
@fact mar = 0.5 | margin | A | points ahead of the second | final, 12 October 2034 | constant
@fact aw = 7 | other | A | games won | final, 12 October 2034 | constant
@fact ad = 3 | other | A | games drawn | final, 12 October 2034 | constant
@fact age = 13 | age | A | age | - | snapshot
@fact rat = 2391 | score | A | rating | before the open | constant
@fact perf = 2768 | score | A | rating performance | final, 12 October 2034 | constant
@fact diff = 377 | margin | A | points of performance above the rating | final, 12 October 2034 | constant
@fact grat = 2684 | score | G | rating | October 2034 | constant
@fact acc = 94 | rate | S | share of best moves by the winner | final, 12 October 2034 | snapshot
@fact accu = 87 | rate | S | share of best moves by grandmasters | 2034 sample | snapshot
@fact odds = 1 | other | S | chance in a hundred of such a run | October 2034 | snapshot
@fact mv = 412 | other | A | moves | final, 12 October 2034 | constant
@fact samp = 3900 | sample_size | S | games compared | 2034 sample | constant
@fact ph = 4 | other | F | telephones found | 9 October 2034 | cumulative
@fact wc = 1 | other | F | telephones found in a washroom | 9 October 2034 | constant
@fact vis = 11 | other | A | visits to the washroom | final, 12 October 2034 | cumulative
@fact visg = 14 | other | G | visits to the washroom | final, 12 October 2034 | cumulative
@fact sig = 27 | other | T | grandmasters who signed a protest | 10 October 2034 | cumulative
@fact sigp = 51.9 | other | T | share of the grandmasters who signed a protest | 10 October 2034 | snapshot
@fact scan = 2 | other | H | metal detectors | 2 October 2034 | snapshot
@fact scan2 = 6 | other | H | metal detectors | 10 October 2034 | snapshot
@fact pri = 25000 | other | A | dollars of prize | 2034 | constant
@fact pril = 15000 | other | L | dollars of prize | 2034 | constant
@fact fund = 100000 | other | T | dollars of prize money | 2034 | constant
@fact ppc = 25 | other | A | share of the prize money | 2034 | constant
@fact hrs = 31 | duration | F | hours of inquiry | 14 October 2034 | constant
@fact wit = 19 | other | F | people heard | 14 October 2034 | cumulative
@fact vote = 3 | vote_count | F | members for clearing the boy | 14 October 2034 | constant
@fact vno = 0 | vote_count | F | members against clearing the boy | 14 October 2034 | constant
@fact sus = 18 | sentence | F | months of ban for a coach | 14 October 2034 | constant
@fact view = 640000 | crowd | T | people who watched online | 12 October 2034 | snapshot
@fact fee = 60 | price | T | dollars of entry fee | 2034 | constant
@fact fees = 18960 | revenue | T | dollars of entry fees | 2034 | constant
@fact clubs = 430 | other | U | school clubs | 2034 | snapshot
@fact clubs29 = 120 | other | U | school clubs | 2029 | constant
@fact gage = 36 | age | G | age | - | snapshot
@fact lage = 22 | age | L | age | - | snapshot
@trap ap a6 :: the end and round six
@trap rat perf :: rating and performance
@trap rat grat :: two players
@trap acc accu :: the winner and grandmasters
@trap ph wc :: all phones and the one in the washroom
@trap vis visg :: two players
@trap sig gm :: signers and all grandmasters
@trap scan scan2 :: two days
@trap pri fund :: one prize and all
@trap clubs clubs29 :: two years
@trap age ad :: years and draws
@rel diff mar = ap - lp
@rel diff diff = perf - rat
@rel share sigp = sig / gm
@rel share ppc = pri / fund
@rel product fees = pl * fee
@race chess = ap lp gp

@doc silk-wire | sports wire | 2034-10-12
CHESS-{Thirteen|age}-year-old wins Tashkent open amid cheating row

TASHKENT, Oct 12 (Meridian Sport) - Uzbek schoolboy Azizbek Nurmat-Holm, {13|age}, won the Silk Road Open on Thursday with {8.5|ap} points from {10|rnd} rounds, {half a point|mar|v=0.5} ahead of Vietnam's Lan Chi Hoàng-Weiss, who had {8|lp}, while grandmasters demanded an inquiry.

{Twenty-seven|sig} of the {52|gm} in the field signed a protest on Tuesday after a telephone was found in a washroom. The boy, who won {seven|aw} games and drew {three|ad}, hasn't been accused of anything.

His rating before the start was {2,391|rat}; he performed like a player of {2,768|perf}.

Top seed Gustavo Przybylski-Rey of Argentina, rated {2,684|grat}, finished on {7.5|gp}.

There were {316|pl} players, {61|wom} of them women, from {38|ctry} countries. The winner gets {$25,000|pri}.

@doc oriental-chess | chess blog | 2034-10-10
Round 8: where is the line for the loo?

So: {four|ph} phones by last night. {Three|-} were in coats, where phones live. {One|wc} was behind a cistern. It's a grey thing with a cracked screen and it rang, the legend goes, in the middle of a rook ending.

The hall had {two|scan|t=until yesterday} metal detectors until yesterday. There are {six|scan2|t=now} now, and a lady with a list. I'm told that the boy's been to the washroom {eleven|vis} times in the tournament. Our Argentine friend has been {fourteen|visg}. He's {36|gage}.

A petition's going round: {27|sig|t=as I write} names as I write, which is {51.9|sigp} per cent of the grandmasters, they're that kind of people.

For the record, after six rounds the kid had {six|a6|t=after six rounds}. It's a perfect score. I've watched all six. In the fourth he sacrifices a knight, and then he eats a banana.

@doc tashkent-daily | newspaper | 2034-10-13
"He counts the tiles"

Azizbek's mother teaches geometry in Chilonzor. He learned the moves at {four|-} from a cousin. What does he do in the washroom? "He counts the tiles," she says. "He's done it in every building."

Yesterday {640,000|view} people watched him online, as he drew with a grin and won by {half|mar|v=0.5} a point. He'd made {412|mv} moves in all.

{18,000|-} dollars will be put away; he's asked for a bicycle. The first prize is {30,000|!pri}, out of a fund of {100,000|fund}. The runner-up, {22|lage}, gets {15,000|pril}.

Five years ago there were {120|clubs29|t=Five years ago} school chess clubs in the country. The federation counts {430|clubs|t=today} today.

As for the grandmasters, {37|!sig} of whom signed that letter: they can come and count, too.

Kurs: {14,210|-} • Pakhtakor {2|-}:{1|-} Nasaf

@doc stats-note | statistician's note | 2034-10-13
A note on A.N.-H.'s games in Tashkent

Asked by the panel, I compared {412|mv} moves with those of three programs. He played the best move in {94|acc} per cent of positions that weren't forced. Grandmasters in my sample of {3,900|samp} games manage {87|accu}.

Is it too good? His performance of {2,768|perf} exceeds his rating by {377|diff} points. For juniors who are improving that happens; in a field of this sort about {one|odds} run in a hundred looks like this one.

There's no pattern of long thought followed by a machine's move. He's quick where it's hard and slow where it's easy, which no cheat is.

My conclusion is that there's no evidence. It isn't that there is proof of the opposite; such proof doesn't exist.

O. Mbeki-Tóth, Szeged

@doc panel-decision | panel decision | 2034-10-14
Fair play panel, Silk Road Open: decision

After {31|hrs} hours and having heard {19|wit} persons the panel has decided, by {three|vote} votes to {none|vno|v=0}, that no breach by A. Nurmat-Holm has been shown. His result stands, with the prize of {US$25,000|pri} ({25%|ppc} of the fund).

The telephone found on 9 October belonged to a coach of another player. It contained a football game. The coach is banned for {18|sus} months for bringing it in.

{Four|ph} telephones in all were found. With {two|scan|t=at the start} detectors at the start the hall wasn't adequately equipped.

The protest of {27|sig} grandmasters was in good faith. The panel asks them to say so to the boy.

@doc london-column | newspaper column | 2034-10-18
The tiles

By Perpetua Lindqvist-Osei

A boy of {thirteen|age} wins a tournament and {27|sig} grown-ups write a letter. I've read it. It's very polite. It says that "in view of the circumstances" one would like to look inside his shoes.

He was rated {2,391|rat} and played like {2,867|!perf}. It's as if the lad from the chip shop had taken a set off the champion. I'd want to look in his shoes as well.

So they did. {Nineteen|wit} people were asked; a clever woman in Szeged ran the numbers over {3,900|samp} games. Nothing. He plays well. And the phone was a coach's, on which he played at being Uruguay.

Of {316|pl} people who paid {60|fee} dollars each to be there, and that's {18,960|fees}, only one was disqualified, and he can't play.

The boy has asked if he may keep the petition. For the autographs.
