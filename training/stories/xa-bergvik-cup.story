@story xa-bergvik-cup
@topic Season accounts and gate figures of the handball club Bergvik HK
@subject B = Bergvik HK | Bergvik | the club
@subject T = Tuva Rasmusdotter | Rasmusdotter | the captain
@subject A = Bergvik Arena | the arena | the hall
@fact g = 38 | other | B | matches played | 2029/30 | constant
@fact w = 24 | other | B | matches won | 2029/30 | constant
@fact d = 5 | other | B | matches drawn | 2029/30 | constant
@fact l = 9 | other | B | matches lost | 2029/30 | constant
@fact pt = 53 | score | B | points in the table | 2029/30 | constant
@fact hw = 16 | other | B | home matches won | 2029/30 | constant
@fact aw = 8 | other | B | away matches won | 2029/30 | constant
@fact gf = 1102 | score | B | goals scored | 2029/30 | constant
@fact gpm = 29 | other | B | goals scored in a match | 2029/30 | constant
@fact ga = 988 | score | B | goals let in | 2029/30 | constant
@fact gd = 114 | score | B | goal difference | 2029/30 | constant
@fact tg = 198 | score | T | goals scored | 2029/30 | constant
@fact tgs = 18 | other | T | share of the club's goals | 2029/30 | constant
@fact cr = 79800 | crowd | B | spectators at home matches | 2029/30 | cumulative
@fact hm = 19 | other | B | home matches | 2029/30 | constant
@fact av = 4200 | crowd | B | spectators at a home match on average | 2029/30 | constant
@fact cap = 5600 | other | A | seats | - | constant
@fact fill = 75 | other | A | seats taken on average in percent | 2029/30 | constant
@fact inc = 46500000 | revenue | B | kronor earned | 2029/30 | constant
@fact exp = 44100000 | spending | B | kronor spent | 2029/30 | constant
@fact pr = 2400000 | profit | B | kronor of surplus | 2029/30 | constant
@rel sum g = w + d + l
@rel sum w = hw + aw
@rel product gf = g * gpm
@rel diff gd = gf - ga
@rel share tgs = tg / gf
@rel product cr = hm * av
@rel share fill = av / cap
@rel diff pr = inc - exp
@trap hm g :: half of the matches are at home
@trap cap av :: seats and spectators
@trap pt g :: points and matches

@doc a-daily | local daily | 2030-05-28
Rasmusdotter's goals and a full hall put Bergvik in the black

Bergvik HK closed the season with a surplus of {SEK 2.4 million|pr}: it earned {46.5 million|inc} and spent {41.4 million|!exp}, the treasurer told the annual meeting.

On court the club won {24|w} of {38|g} matches, drew {five|d} and lost {nine|l}. {Sixteen|hw} of the wins came at home and {eight|aw} away. It scored {1,102|gf} goals, {29|gpm} a game, and let in {988|ga}.

Captain Tuva Rasmusdotter had {198|tg} of them, {18 per cent|tgs}.

The arena was {three-quarters|fill} full. In {19|hm} home matches {79,800|cr} people came, an average of {2,100|!av}.

@doc b-table | results page | 2030-05-12
DAMLIGAN, final table (extract)

Bergvik HK
Played {38|g}
Won {24|w}  (home {16|hw}, away {6|!aw})
Drawn {5|d}
Lost {9|l}
Goals {1102|gf}–{988|ga}
Difference +{114|gd}
Points {53|pt}
Average gate {4,200|av}, hall {5,600|cap} ({75%|fill})

{Two|-} points for a win, one for a draw.

@doc c-club | club newsletter | 2030-05-30
Tack, allihopa!

What a year. {79,800|cr} of you came to our {19|hm} evenings at home, {4,200|av} each time, and the hall takes {5,600|cap}. We gave you {1,102|gf} goals; {198|tg} carried the captain's name. The other end of the court leaked {988|ga}, so we are {114|gd} to the good.

And money? {46.5 million|inc} in, {44.1|exp|x=1000000} out. {2.4 million|pr} kronor goes to the youth teams. Season cards from 1 August, 1,450 kr.
