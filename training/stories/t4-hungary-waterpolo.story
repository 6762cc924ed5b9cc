@story t4-hungary-waterpolo
@topic Water polo final in Hungary: a shoot-out, a disputed goal, tickets and money
@subject H = Hungary | Hungarians | hosts | the hosts | home side
@subject S = Serbia | Serbs | the Serbs | visitors
@subject I = Italy | Italians
@subject E = Spain | Spaniards
@subject B = Bence Halmágyi | Halmágyi | captain
@subject V = Vuk Radosavac | Radosavac
@subject G = goalkeeper Áron Vörös-Kovalenko | Vörös-Kovalenko | Vörös | the goalkeeper
@subject R = referee Dimitra Kalogridis | Kalogridis | the referee
@subject F = European Water Polo Union | EWPU | the union | the European union
@subject A = Tiszaparti Aquatic Centre | Tiszaparti | the pool | the aquatic centre | the venue
@subject T = Szolnok-Alsópart | the city | city hall | the organisers
@subject X = Iker Echevarne | Echevarne
@subject K = county police | the police
@fact fh = 14 | score | H | goals with the shoot-out | final | constant
@fact fs = 13 | score | S | goals with the shoot-out | final | constant
@fact rh = 10 | score | H | goals in normal time | full time | constant
@fact rs = 10 | score | S | goals in normal time | full time | constant
@fact ph = 4 | score | H | goals in the shoot-out | final | constant
@fact ps = 3 | score | S | goals in the shoot-out | final | constant
@fact q3h = 6 | score | H | goals | after three quarters | snapshot
@fact q3s = 9 | score | S | goals | after three quarters | snapshot
@fact hh = 3 | score | H | goals | half-time | snapshot
@fact hs = 6 | score | S | goals | half-time | snapshot
@fact bh = 12 | score | I | goals | bronze match | constant
@fact be = 9 | score | E | goals | bronze match | constant
@fact bg = 4 | score | B | goals | final | constant
@fact bt = 19 | score | B | goals in the tournament | final | cumulative
@fact vg = 5 | score | V | goals | final | constant
@fact vt = 22 | score | V | goals in the tournament | final | cumulative
@fact sv = 15 | other | G | saves | final | constant
@fact sh = 28 | other | G | shots on goal | final | constant
@fact svp = 53.57 | other | G | percent of shots saved | final | constant
@fact svt = 71 | other | G | saves in the tournament | final | cumulative
@fact t9 = 9 | other | H | seconds left when the equaliser fell | full time | constant
@fact vid = 6 | duration | R | minutes that the video check took | full time | constant
@fact exs = 11 | other | S | exclusions | final | constant
@fact exh = 7 | other | H | exclusions | final | constant
@fact exc = 18 | other | R | exclusions given | final | constant
@fact ban = 3 | duration | S | matches for which the coach is banned | - | constant
@fact fine = 25000 | damages | S | euros of fine | - | constant
@fact ti = 7 | other | H | European titles | - | cumulative
@fact tis = 9 | other | S | European titles | - | cumulative
@fact cr = 9860 | crowd | A | spectators | final | constant
@fact cap = 10200 | other | A | seats | 2036-07 | constant
@fact capp = 96.67 | other | A | percent of seats taken | final | constant
@fact tmp = 6200 | other | A | seats on temporary stands | 2036-07 | constant
@fact perm = 4000 | other | A | fixed seats | - | constant
@fact tt = 124500 | crowd | T | tickets sold for the tournament | 2036-07 | cumulative
@fact ttg = 150000 | crowd | T | tickets hoped for | 2036-07 | plan
@fact ttp = 83 | other | T | percent of the tickets hoped for that were sold | 2036-07 | cumulative
@fact tv = 1640000 | crowd | H | viewers of the final on television | final | constant
@fact fan = 21000 | crowd | T | people in front of the screens | final | constant
@fact cost = 11300000000 | spending | T | forints that the tournament cost | 2036-07 | cumulative
@fact bud = 8700000000 | budget | T | forints that the tournament was to cost | 2034 | plan
@fact costo = 2600000000 | spending | T | forints beyond the plan | 2036-07 | cumulative
@fact costp = 29.89 | rate | T | percent beyond the plan | 2036-07 | cumulative
@fact st = 3100000000 | spending | A | forints for the temporary stands | 2036-07 | cumulative
@fact inc = 2490000000 | revenue | T | forints from tickets | 2036-07 | cumulative
@fact avg = 20000 | price | T | forints for a ticket on average | 2036-07 | constant
@fact pr = 30000 | price | H | euros of bonus for each player | - | constant | pledged
@fact pl = 15 | other | H | players in the squad | - | constant
@fact prt = 450000 | budget | H | euros of bonus for the squad | - | constant | pledged
@fact win = 600000 | revenue | H | euros of prize money | - | constant
@fact los = 350000 | revenue | S | euros of prize money | - | constant
@fact ar = 14 | arrests | K | people held | final night | cumulative
@fact po = 410 | officers | K | officers on duty | final night | constant
@fact age = 35 | age | B | years of age | 2036-07-19 | constant
@fact agv = 22 | age | V | years of age | 2036-07-19 | constant
@fact cap300 = 300 | other | B | matches for his country | 2036-07-19 | cumulative
@fact str = 20:15 | clock | A | time of the start | final | constant
@fact end = 22:31 | clock | A | time of the end | final | constant
@fact n = 16 | candidates | F | teams | 2036-07 | constant
@fact n2 = 20 | candidates | F | teams | 2038 | plan
@fact lead = 3 | margin | S | goals ahead | half-time | snapshot
@fact lead3 = 3 | margin | S | goals ahead | after three quarters | snapshot
@fact et = 18 | score | X | goals in the tournament | final | cumulative
@fact tmps = 60.78 | other | A | percent of the seats on temporary stands | 2036-07 | constant
@trap hs q3h :: one side's goals at half-time and the other's after three quarters
@trap fh rh :: with the shoot-out and without
@trap fs rs :: with the shoot-out and without
@trap ph bg :: a team's shoot-out and a player's goals
@trap bt vt :: two scorers
@trap fh ar :: goals and people held
@trap cap cr :: seats and spectators
@trap cost bud :: spent and planned
@trap win los :: winner's and loser's money
@trap ti tis :: titles of two countries
@trap sv svt :: the final and the tournament
@trap cap tmp :: all seats and those on temporary stands
@rel sum fh = rh + ph
@rel sum fs = rs + ps
@rel diff lead = hs - hh
@rel diff lead3 = q3s - q3h
@rel share svp = sv / sh
@rel sum exc = exs + exh
@rel share tmps = tmp / cap
@rel share capp = cr / cap
@rel sum cap = tmp + perm
@rel share ttp = tt / ttg
@rel diff costo = cost - bud
@rel change costp = bud -> cost
@rel product inc = tt * avg
@rel product prt = pr * pl
@race final = fh fs

@doc a-wire | wire agency | 2036-07-19
Hungary beat Serbia in shoot-out to win European water polo title at home

SZOLNOK-ALSÓPART, Hungary, July 19 — Hungary won the European water polo championship for the {seventh|ti|s=Hungary|v=7} time on Saturday, defeating Serbia {14|fh|t=on Saturday|s=Hungary}-{13|fs|^|s=Serbia} after a penalty shoot-out before {9,860|cr} spectators at the Tiszaparti Aquatic Centre.

The hosts trailed {9|q3s|t=after three quarters|s=The hosts}-{6|q3h|^} after three quarters and drew level at {10|rh+rs|t=with nine seconds left} apiece with {nine|t9} seconds left through captain Bence Halmágyi, who swam off with his {fourth|bg|v=4|s=captain Bence Halmágyi} goal. Referee Dimitra Kalogridis watched the video for {six|vid} minutes before allowing it.

Goalkeeper Áron Vörös-Kovalenko stopped {15|sv} of {28|sh|s=Goalkeeper Áron Vörös-Kovalenko} shots and then one in the shoot-out, which Hungary took {4|ph|s=Hungary}-{3|ps}.

Serbia's Vuk Radosavac scored {five|vg|s=Vuk Radosavac} and finished as the tournament's best marksman with {22|vt|s=Vuk Radosavac}.

The Serbs, who have {nine|tis|s=The Serbs} titles, protested. Their coach was shown a red card.

Italy beat Spain {12|bh|s=Italy}-{9|be|s=Spain} for bronze.

@doc b-sport | sports daily | 2036-07-20
{NINE|t9|v=9} SECONDS

From our special correspondent Gellért Onuoha

He had {300|cap300} caps this morning, counting this one. He is {35|age}, he has two bad shoulders and a vineyard to go to. With {nine|t9} seconds to play and the Serbs already hugging each other on the far side, Bence Halmágyi received the ball with his back to goal, turned, and threw it where no arm was.

In? The light said yes. The Serbian bench said no. For {six|vid} minutes {9,860|cr} people looked at one small woman with a tablet.

Before that Hungary had been beaten almost all evening. At half-time it was {6|hs|t=At half-time|s=the visitors}-{3|hh|^|s=Hungary} to the visitors, who could have doubled that; at the last break {9|q3s|t=at the last break|s=the visitors}-{6|q3h|^|s=Hungary}. Radosavac, who is {22|agv|s=Radosavac}, did as he liked and had {five|vg|s=Radosavac}. But Serbia tired, and paid for every foul: {eleven|exs|s=Serbia} exclusions to Hungary's {seven|exh|s=Hungary's}.

Then penalties. Vörös, who made {15|sv|s=Vörös} saves in normal time ({54 per cent|svp|round|s=Vörös} of all that came at him) guessed right once more. {Four|ph|s=Hungary}-{three|ps}.

It's Hungary's {seventh|ti|v=7|s=Hungary's}. The other side stays at {nine|tis|s=The other side}.

Top scorers: Radosavac {22|vt|s=Radosavac}, Halmágyi {19|bt|s=Halmágyi}, Echevarne (ESP) {18|et|s=Echevarne}. Saves: Vörös {71|svt|s=Vörös}.

▶ VIDEO 2:14 · PODCAST ep. 88 · 312 comments

@doc c-economy | economic weekly | 2036-07-24
A golden party, and who picks up the glasses

The gold medal weighs 480 grams. The deficit is heavier. City hall in Szolnok-Alsópart confirmed on Tuesday that the championship has cost {11.3 billion|cost|t=on Tuesday|by=City hall} forints. In 2034, when the {16|n}-team tournament was awarded, {8.7 billion|bud|t=In 2034} was the ceiling. The overrun: {2.6 billion|costo}, or {30 per cent|costp|round}.

More than anything it was the seats. The pool has {4,000|perm|s=The pool} fixed ones. To reach the {10,200|cap|s=the union} that the union demands for a final, temporary stands for {6,200|tmp} were put up at a price of {3.1 billion|st}. They are being taken down as you read this.

On the other side of the ledger: {124,500|tt} tickets went at an average of {20,000|avg} forints, making {2.9 billion|!inc}. The organisers had counted on {150,000|ttg}, so {83 per cent|ttp} were sold. At the final hardly a seat was free ({97 per cent|capp|round} full), but who goes to see Malta play Georgia at eleven in the morning?

The champions meanwhile receive {€600,000|win|s=The champions} from the European union, the losers {€350,000|los|s=the losers}. The government has promised each of the {15|pl} players {€30,000|pr|m=pledged}: {€450,000|prt|m=pledged} in all.

In 2038 the event will grow to {20|n2|t=In 2038} teams. Zagreb has it. Good luck.

HUF/EUR 421 · BUX +0.4%

@doc d-serbia | Serbian news portal, English | 2036-07-20
Robbed in the water: Serbia lose final {14|fh|s=Serbia}–{13|fs|s=Serbia} after phantom goal

BELGRADE — A goal that television pictures do not show crossing the line cost Serbia a tenth European gold. Having led by {three|lead|t=at half-time|s=Radosavac's team} at half-time and again before the last quarter, Radosavac's team were pulled back to {10|rs|t=at the end|s=Radosavac's team} all at the end and lost on penalties, {14|fh|s=Serbia}-{13|fs|^}.

"She looked for {nine|!vid|by=coach Miroljub Tešić} minutes and saw what she wanted to see," coach Miroljub Tešić said of referee Kalogridis. He was later given a ban of {three|ban|s=He} matches and his federation a fine of {€25,000|fine|s=his federation}.

The numbers speak of a strange evening: {18|exc} exclusions, {11|exs|s=our} of them against our boys. "And they say that we're the rough ones," said Radosavac, whose {22|vt|s=Radosavac} goals, {five|vg|t=on Saturday|s=Radosavac} of them on Saturday, were the most of anybody. Hungarian captain Halmágyi had {18|!bt|s=Halmágyi}.

The Serbian federation lodged a protest at 22:50, nineteen minutes after the end at {22:31|end}. The EWPU turned it down at one in the morning.

About 900 fans travelled in 14 coaches. Police held {14|ar|by=Police} people from both camps in the night after the match, most of them briefly.

Related: Teodora wins on clay 6:4 6:3 | Fuel down 3 dinars

@doc e-local | city website | 2036-07-20
Thank you, Alsópart!

Dear citizens,

{9,860|cr} of you were inside. {Twenty-one thousand|fan} more sat in front of the big screens on Kossuth Square and the river bank, and {1.64 million|tv} Hungarians at home. We all jumped at the same moment.

A few words about today:

– The team will be received at the town hall at 5 p.m. All {fifteen|pl} players will come, and the goalkeeper's dog.
– Trams 2 and 5 run every six minutes until midnight.
– Thanks to the {410|po|s=police officers} police officers who made sure that it remained a feast. They had to detain {fourteen|ar|s=They}.
– The temporary stands will be dismantled from Monday. The aquatic centre then returns to its {4,000|perm} seats and, on 3 August, to its swimmers.
– Lost property (41 phones, 3 sets of false teeth): Info point, Tisza-part 12.

In the whole fortnight {124,500|tt|t=In the whole fortnight} tickets were sold. It's fewer than the {150,000|ttg} we had dreamed of and more than any city of our size has managed.

The final began at {20:15|str} and finished at {22:31|end}. Many of you, we hear, have not been to bed since.

Your mayor, Emese Tordai-Lakatos

@doc f-column | sports column in a British paper | 2036-07-22
Why can't all games end with a woman and a tablet?

I had never cared for water polo, which always looked to me like a drowning with rules. Then I found myself on Saturday in a Hungarian river town with a ticket (average price: {20,000|avg} forints, about forty quid) and a paper bag of cherries.

What a game. The home side were {three|lead|t=at half-time} down at half-time and {three|lead3|t=after three quarters|s=The home side} down after three quarters, and won. The equaliser came when the clock showed {nine|t9}. The man who scored it is {thirty-five|age}; the boy he beat to the medal is {22|agv|s=the boy he beat to the medal}, and was, I thought, the better player: {five|vg|s=the boy} goals against {four|bg|s=The man who scored it}, and {22|vt|s=the boy} against {19|bt|s=The man who scored it} over the fortnight.

The goalkeeper with the double name saved {71|svt|s=The goalkeeper with the double name} shots in seven matches and for this, if a prime minister's word is good, will be given {€30,000|pr|m=pledged}, which a Premier League substitute earns while tying a lace.

Seating: a {10,200|cap}-seat bowl, {six-tenths|~tmps|v=60} of it scaffolding. Somebody told me what the scaffolding cost, {3.1 billion|st} forints, and I had to sit down on it.

As to the goal: I was ten yards away. I saw it well. I have no idea.
