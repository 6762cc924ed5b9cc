@story xe-drevany-handball
@topic Season balance of the handball club HK Dřevany
@subject H = HK Dřevany | Dřevany | the club | the handballers
@subject J = Jitka Vondrášová | Vondrášová | Jitka
@subject R = Slavoj Lhota | Lhota | Slavoj
@fact w = 17 | other | H | matches won | 2030 season | constant
@fact d = 3 | other | H | matches drawn | 2030 season | constant
@fact l = 6 | other | H | matches lost | 2030 season | constant
@fact m = 26 | other | H | matches | 2030 season | constant
@fact pt = 37 | score | H | points | 2030 season | constant
@fact pr = 41 | score | R | points | 2030 season | constant
@fact gap = 4 | margin | H | points behind the champion | 2030 season | constant
@fact gf = 754 | score | H | goals | 2030 season | constant
@fact ga = 689 | score | H | goals conceded | 2030 season | constant
@fact gd = 65 | margin | H | goal difference | 2030 season | constant
@fact gm = 29 | score | H | goals per match | 2030 season | constant
@fact jg = 203 | score | J | goals | 2030 season | constant
@fact jf = 142 | score | J | goals from play | 2030 season | constant
@fact jp = 61 | score | J | goals from penalties | 2030 season | constant
@fact att = 15600 | crowd | H | spectators at home | 2030 season | constant
@fact hm = 13 | other | H | home matches | 2030 season | constant
@fact av = 1200 | crowd | H | spectators per home match | 2030 season | constant
@fact av0 = 960 | crowd | H | spectators per home match | 2029 season | constant
@fact ap = 25 | rate | H | growth of spectators per home match | 2030 season | constant
@trap pt pr :: two clubs' points
@trap jp gd :: penalties and goal difference
@rel sum m = w + d + l
@rel diff gap = pr - pt
@rel diff gd = gf - ga
@rel product gf = m * gm
@rel sum jg = jf + jp
@rel product att = hm * av
@rel change ap = av0 -> av

@doc a-sports | sports page | 2030-05-19
Second again, and louder than ever

DŘEVANY – Slavoj Lhota lifted the cup with {41|pr} points, HK Dřevany watched with {37|pt}. {Four|gap} points. Two evenings in February, if you ask the coach.

{26|m} matches: {17|w} wins, {3|d} draws, {5|!l} defeats. {754|gf} goals for, {689|ga} against, a difference of plus {65|gd}; {29|gm} goals a match, the most in the league.

Jitka Vondrášová threw {203|jg} of them, {142|jf} from play and {61|jp} from the seven-metre line.

And the hall? {1,200|av} on average, after {960|av0|t=last season} last season. That's up {25 percent|ap}.

Next: Cup semi-final, 24 May, 6 p.m.

@doc b-club | newsletter | 2030-05-22
Numbers for the fridge door

Dear members, our season in figures. Played {26|m}, won {17|w}, drawn {3|d}, lost {6|l}. Goals {754|gf} to {689|ga} (+{75|!gd}).

At the door we counted {15,600|att} tickets over {13|hm} home games, i.e. {1,200|av} a game. Sausages sold: {4,310|-}. Vegan sausages: {12|-}.

Jitka signs her {203|jg} goals in the foyer on Friday. ({142|jf} in open play, and {61|jp} penalties, for those who'll ask.)

@doc c-radio | radio brief | 2030-05-19
Sport in brief

Handball. HK Dřevany end the women's league as runners-up on {37|pt} points; champions Slavoj Lhota have {41|pr}, so {four|gap} more. Interest is growing. {960|av0|t=a year ago} spectators came to a home game a year ago, this time it was {1,200|av}, and that's a plus of {20|!ap} per cent.
