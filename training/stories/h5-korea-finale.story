@story h5-korea-finale
@topic Ratings of the finale of a South Korean serial and of the match that ran against it
@subject S = The Salt Keeper | Salt Keeper | the serial | the drama | the finale
@subject K = KBN | the public broadcaster | the network
@subject F = Korea-Iraq qualifier | the football | the match | the qualifier
@subject J = JTN | the cable channel | the rival
@subject N = Hansol Ratings | Hansol | the ratings firm
@subject W = Watchly | the platform | the streaming service
@fact r = 23.8 | rate | S | household rating nationwide, in percent | 2033-02-26 finale | constant
@fact rs = 25.1 | rate | S | household rating in Seoul, in percent | 2033-02-26 finale | constant
@fact pk = 29.4 | rate | S | highest minute's rating, in percent | 2033-02-26 finale | constant
@fact av = 17.2 | rate | S | average rating over the run, in percent | 2033 run | constant
@fact r1 = 6.9 | rate | S | household rating nationwide, in percent | first episode | constant
@fact fr = 9.6 | rate | F | household rating nationwide, in percent | 2033-02-26 | constant
@fact vw = 5870000 | other | S | viewers | 2033-02-26 finale | constant
@fact fv = 2310000 | other | F | viewers | 2033-02-26 | constant
@fact ep = 16 | other | S | episodes | - | constant
@fact pm = 22:41 | clock | S | moment of the highest rating | 2033-02-26 | constant
@fact len = 94 | duration | S | minutes of the last episode | - | constant
@fact len0 = 70 | duration | S | minutes of an ordinary episode | - | constant
@fact ad = 26000000 | price | K | price of a 15-second advertisement in won | 2033-02-26 finale | constant
@fact adf = 19500000 | price | J | price of a 15-second advertisement in won | 2033-02-26 | constant
@fact st = 41000000 | other | W | hours streamed abroad in a week | 2033-02-21 to 27 | cumulative
@fact ct = 83 | other | W | countries where it was in the top ten | 2033-02-27 | snapshot
@fact bud = 32000000000 | budget | S | production cost in won | - | constant
@fact sc = 3 | score | F | goals by Korea | final | constant
@fact sci = 0 | score | F | goals by Iraq | final | constant
@fact r70 = 24.4 | rate | S | household rating of the first 70 minutes, in percent | 2033-02-26 finale | constant
@fact dom = 70 | rate | S | share of the cost covered by home advertising, in percent | - | plan | projected
@fact per = 2000000000 | budget | S | production cost of one episode in won | - | constant
@fact salt = 9 | other | S | tonnes of salt boiled | - | constant
@fact s2 = 12 | other | S | episodes of a second season | 2034 | plan | projected
@trap r rs :: nationwide against Seoul
@trap r pk :: average of the episode against its highest minute
@trap r av :: finale against the run
@trap len len0 :: last episode against an ordinary one
@rel product bud = per * ep
@race ratings-night = r fr

@doc a-news | news agency, English service | 2033-02-27
'The Salt Keeper' ends at its highest: {23.8 pct|r}

SEOUL, Feb. 27 (Halla) -- The historical drama "The Salt Keeper" ended its run on a personal best, with {23.8 percent|r|t=on Saturday night|by=Hansol Ratings} of the nation's households tuning in on Saturday night, Hansol Ratings said Sunday.

The figure in the capital region was {25.1 percent|rs|^}. The rating rose as far as {29.4 percent|pk|t=at 10:41 p.m.|by=Hansol Ratings} at {10:41 p.m.|pm}, when the heroine opens the storehouse.

The {16|ep}-part series began in January at {6.9 percent|r1|t=in January} and averaged {17.2 percent|av} overall.

Its competitor in the slot, the World Cup qualifier between Korea and Iraq on JTN, which the home side won {3|sc}-{0|sci}, had {9.6 percent|fr}.

"The Salt Keeper" was also seen for {41 million|st|t=last week|by=Watchly} hours outside Korea last week, according to Watchly.

@doc b-trade | media trade daily | 2033-02-28
Drama beats football, and pays for it

KBN sold {15-second|-} spots around Saturday's last episode at {26 million won|ad}, about a third more than the {19.5 million won|adf} that JTN charged at half-time of the qualifier. It got what advertisers were promised: {5.87 million|vw|by=Hansol} people by Hansol's count, against {2.31 million|fv} for the match.

The price of victory was high. At {32 billion won|bud}, this was the network's dearest serial, or {2 billion won|per} an hour-long part. Domestic advertising covers {70 percent|<dom} of that at most, so foreign sales matter. Watchly reported a place among the ten most seen in {83|ct} territories.

The closing instalment ran {94|len} minutes instead of the usual {70|len0}, which let the average be measured over a longer stretch; over the first 70, it stood at {24.4 percent|r70}.

Still, a rating of {28.3 percent|!r} for any scripted programme is something the industry had stopped expecting.

Subscriptions: ₩19,900 a month. Call 1588-0000

@doc c-fan | entertainment site | 2033-02-27
6 moments that broke us in the Salt Keeper finale

SPOILERS, obviously. Posted by jiwoo_k | 3,218 comments | ♥ 41.2k

1. The door. At {10.14 pm|!pm} everybody's grandmother screamed at once, and the minute-by-minute curve proves it: {29.4%|pk}!!

2. The mother's letter. Remember when just {6.9%|r1|t=in week one} of households were watching, in week one? We were there.

3. Beating the national team. {23.8|r} to {9.6|fr}. Sorry, boys. (They won three-nil, so no hard feelings.)

4. {Ninety-four|len} minutes. NOT LONG ENOUGH.

5. That last shot over the pans. According to the director they boiled {nine|salt} tonnes of real salt.

6. The rumours. A writer let slip "{a dozen|s2|m=projected|by=A writer} more". Season two?? KBN says nothing has been decided.

Vote: who should have got the key? Option A 61%, option B 39%

@doc d-sport | sports daily | 2033-02-28
Three goals nobody saw

There have been emptier living rooms, but not for a game that put Korea {two|-} points clear in the group. While Baek Seung-gu was curling in the second of his side's {three|sc} goals, most people were looking at a barrel of salt.

JTN's transmission was followed in fewer than {one home in ten|<fr|v=10}, or {3.21 million|!fv} viewers. The drama on the other side had {almost a quarter|~r|v=24}. Coach Radovan Ilić, told of it, laughed. "I also would like to know who gets the key."

The association is not laughing. It had asked for a start at 8 p.m. The channel, having taken {twenty million|~adf} won for every quarter of a minute at the interval, kept it at nine.

Next: Jordan away, 29 March. Stand: Korea 13 points, Iraq 11, Jordan 7, Guam 0.
