@story s5-dominican-final
@topic Dominican winter league final 2029: the deciding ninth game and the numbers of the series
@subject A = Atuneros de Barahona | Atuneros | the Tuna | Barahona | the visitors
@subject M = Marqueses del Cibao | Marqueses | the Marquises | Cibao | the home side
@subject Y = Yunior Polanco Reyes | Polanco | the left-hander | the closer
@subject E = Elvin Santelises | Santelises | the designated hitter
@subject R = Ramón Encarnación Tavárez | Tavárez | the Atuneros manager
@subject L = LIDOBAL | the league | the winter league
@subject S = Estadio Monción | the stadium | the ballpark
@fact lob = 15 | score | M | runners left on base in the ninth game | 2029-01-24 | constant
@fact ea = 1 | score | A | errors in the ninth game | 2029-01-24 | constant
@fact em = 3 | score | M | errors in the ninth game | 2029-01-24 | constant
@fact ra = 6 | score | A | runs in the ninth game | 2029-01-24 | constant
@fact rm = 5 | score | M | runs in the ninth game | 2029-01-24 | constant
@fact ga = 5 | score | A | games won in the final | final | cumulative
@fact gm = 4 | score | M | games won in the final | final | cumulative
@fact ga7 = 3 | score | A | games won in the final | after seven games | cumulative
@fact gm7 = 4 | score | M | games won in the final | after seven games | cumulative
@fact ha = 9 | score | A | hits in the ninth game | 2029-01-24 | constant
@fact hm = 13 | score | M | hits in the ninth game | 2029-01-24 | constant
@fact inn = 12 | score | L | innings of the ninth game | 2029-01-24 | constant
@fact du = 303 | duration | L | minutes that the ninth game lasted | 2029-01-24 | constant
@fact cr = 16480 | crowd | S | spectators at the ninth game | 2029-01-24 | snapshot
@fact cs = 129600 | crowd | L | spectators at the final in all | final | cumulative
@fact cap = 17000 | crowd | S | places | - | constant
@fact emp = 520 | crowd | S | empty seats | 2029-01-24 | snapshot
@fact hr = 5 | score | E | home runs in the final | final | cumulative
@fact hs = 11 | score | E | home runs in the regular season | 2028-29 | cumulative
@fact rb = 14 | score | E | runs batted in in the final | final | cumulative
@fact pi = 41 | score | Y | pitches in the ninth game | 2029-01-24 | constant
@fact ip = 3.3333 | score | Y | innings pitched in the ninth game | 2029-01-24 | constant
@fact ag = 38 | age | Y | years old | 2029-01 | snapshot
@fact ae = 22 | age | E | years old | 2029-01 | snapshot
@fact ti = 3 | score | A | championships | 2029 | cumulative
@fact tm = 21 | score | M | championships | 2029 | cumulative
@fact ye = 26 | duration | A | years since the last championship | 2029 | constant
@fact pz = 9000000 | budget | L | winner's prize in pesos | 2029 | constant
@fact pz2 = 6000000 | budget | L | runner-up's prize in pesos | 2029 | constant
@fact bn = 100000 | budget | A | bonus in pesos for each player | 2029-01-24 | plan | pledged
@fact tk = 300 | price | S | bleacher ticket in pesos | 2029 | constant
@fact tr = 2500 | price | S | bleacher ticket in pesos from touts | 2029-01-24 | snapshot
@fact st = 19:15 | clock | L | first pitch | 2029-01-24 | constant
@fact fi = 00:18 | clock | L | last out | 2029-01-25 | constant
@fact lr = 18 | score | A | games won in the regular season | 2028-29 | cumulative
@fact lm = 31 | score | M | games won in the regular season | 2028-29 | cumulative
@rel diff emp = cap - cr
@race game-nine = ra rm
@race series = ga gm
@trap ga ra :: games won in the series and runs in a game
@trap gm gm7 :: four after seven games and four at the end
@trap hr hs :: home runs in the final and in the season
@trap ti tm :: the two clubs' titles
@trap tk tr :: the box office and the touts
@trap pz pz2 :: winner's and loser's prize
@trap ra ha :: runs and hits

@doc a-wire | news agency | 2029-01-25
Barahona win Dominican title in {12|inn} innings

SANTIAGO, Dominican Republic (Antilles News) -- Elvin Santelises homered in the top of the 12th and Atuneros de Barahona beat Marqueses del Cibao {6|ra|t=early Thursday}-{5|rm|^} early Thursday to take the Dominican winter league championship, {five|ga|t=early Thursday} games to {four|gm|^}.

Atuneros had lost {four|gm7|t=of the first seven} of the first seven and needed to win twice in the ballpark of a team that finished the regular season with {31|lm|t=the regular season} victories to their {18|lr|^}.

Santelises, {22|ae}, drove in {14|rb|t=in the final} runs in the final. The homer was his {fifth|hr|t=of the series} of the series; he hit {11|hs|t=in the season} in the season.

Yunior Polanco Reyes, {38|ag}, threw {41|pi} pitches over the last {three and a third|ip|v=3.3333} innings for the win.

Cibao outhit the visitors {13|hm} to {nine|ha} but left {15|lob} on base.

It is Barahona's {third|ti} crown. Marqueses have {21|tm}.

@doc b-paper | Santo Domingo daily, in English edition | 2029-01-26
The Tuna that swam upstream

BY ALTAGRACIA DE LEÓN

At {eighteen minutes past midnight|fi|v=00:18} a fly ball came down in a glove in left field and the south-west had something that it last had {26|ye} years ago.

It was a poor throw, a good bounce and a boy's swing that did it. {Five hours and three minutes|du|v=303} had gone by since the first pitch at {a quarter past seven|st|v=19:15}; the beer had been finished in the eighth inning. {Twelve|inn} were needed.

Ramón Encarnación Tavárez, who manages the Atuneros, has been sacked twice by the team he beat. "I left them {four|gm7|t=A week ago} games on the table," he said, soaked in something sweet. A week ago his men had won only {three|ga7|t=A week ago}, and a reporter from this newspaper had written that it was over. It was this reporter.

The Marqueses batted better. They had {13|hm} hits, Barahona {9|ha}. They pitched better until the sixth. They have {21|tm} trophies in a glass case with an alarm. None of it was of use against a left-hander of {38|ag} who sells insurance in Azua between seasons and gave up nothing in {3⅓|ip|v=3.3333} innings.

The club's owner promised {RD$100,000|bn|t=before the last game|by=The club's owner|v=100000} a head before the last game. The league pays the champions {nine million|pz} to share, the losers {six|pz2|x=1000000}.

@doc c-blog | fan live blog | 2029-01-24
LIVE: Game 9! Marqueses v Atuneros

18:40 Touts outside the Monción want {2,500|tr|t=18:40} for a {300|tk}-peso bleacher. I paid. Don't tell my wife.

19:15 Play ball! And {16,480|cr} of us in here according to the board, so there are {520|emp} empty seats and every one of them is an usher's cousin's.

20:31 Marqueses {2|-}, Atuneros {0|-}. Bottom three.

21:50 ¡Empate! {4|-}–{4|-} after six. Santelises with a double and two driven in.

22:47 {5|-}–{5|-} going to the ninth. My nails are gone.

23:20 Extra innings. Old man Polanco is in for Barahona. He's {38|ag} and so is his glove.

00:09 Santelises. Gone. Over the Presidente sign. That's {five|hr|t=in this final} in this final for the kid. {6|ra}-{5|rm}.

00:18 It's over. {5|ga}-{4|gm} to them. We had {thirteen|hm} hits. {THIRTEEN|hm|v=13}.

00:25 {21|tm} titles and I'd swap the lot tonight. Bueno. Congratulations to Barahona, first since I had hair. Buses to Licey and Moca leave from gate 4.

@doc d-league | league press release | 2029-01-25
LIDOBAL: Final in figures

– Series: Atuneros {5|ga}, Marqueses {4|gm}
– Ninth game: Atuneros {6|ra} runs, {9|ha} hits, {1|ea} error; Marqueses {5|rm}, {13|hm}, {3|em}
– Length: {12|inn} innings, {5 h 03 min|du|v=303} (first pitch {19:15|st}), the longest decider on record
– Attendance: {16,480|cr|t=on Wednesday} on Wednesday in a stadium for {17,000|cap}; {129,600|cs|t=over the nine dates} over the nine dates
– Most valuable player: Elvin Santelises (ATU), {5|hr} HR, {14|rb} RBI
– Winning pitcher: Y. Polanco Reyes, {41|pi} pitches
– Champions: {third|ti} title for the club, the first in {26|ye} years
– Prize: RD$ {9,000,000|pz} to the champion, RD$ {6,000,000|pz2} to the finalist

The league points out that bonuses are a matter for the clubs. Bleacher tickets were sold at RD$ {300|tk}; {17|-} people were removed from the surroundings for reselling.
