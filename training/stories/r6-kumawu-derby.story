@story r6-kumawu-derby
@topic Football: Kumawu Rangers beat Asante Miners in a stormy Ashanti derby
@subject K = Kumawu Rangers | Rangers | the hosts | Kumawu | the leaders
@subject M = Asante Miners | Miners | the visitors
@subject D = the derby | the match | the Abrankese ground | the stadium | stand
@subject Q = Kwabena Quansah | Quansah | the striker | the captain
@subject F = Ghana league | the table | the season
@fact sk = 3 | score | K | goals in the match | full time | snapshot
@fact sm = 1 | score | M | goals in the match | full time | snapshot
@fact hk = 1 | score | K | goals in the match | half time | snapshot
@fact hm = 1 | score | M | goals in the match | half time | snapshot
@fact pk = 52 | score | K | league points | after round 27 | cumulative
@fact pm = 48 | score | M | league points | after round 27 | cumulative
@fact gap = 4 | margin | K | points ahead of the second team | after round 27 | snapshot
@fact q = 2 | score | Q | goals in the match | full time | snapshot
@fact qs = 19 | score | Q | goals in the league season | after round 27 | cumulative
@fact at = 18400 | crowd | D | paying spectators | 2034-04-16 | snapshot
@fact cap = 25000 | crowd | D | people the stadium may hold | - | constant
@fact inj = 12 | injuries | D | people hurt when a railing gave way | 2034-04-16 night | cumulative
@fact hos = 3 | injuries | D | people kept in hospital overnight | 2034-04-16 night | cumulative
@fact hos2 = 1 | injuries | D | people still in hospital | 2034-04-18 | snapshot
@fact arr = 7 | arrests | D | people arrested after the match | 2034-04-16 night | cumulative
@fact arr2 = 11 | arrests | D | people arrested after the match | 2034-04-18 | cumulative
@fact yc = 6 | other | D | yellow cards | full time | snapshot
@fact left = 7 | other | F | rounds left to play | after round 27 | snapshot
@fact pol = 240 | officers | D | police officers at the match | 2034-04-16 | snapshot
@rel diff gap = pk - pm
@trap hk sk :: half time and full time
@trap inj hos :: the hurt and those kept in hospital
@trap arr arr2 :: more were arrested by Tuesday
@trap at cap :: gate and capacity
@trap q qs :: in the match and in the season

@doc a-report | sports daily | 2034-04-17
Rangers {3|sk} Miners {1|sm}: Quansah's second half

Kumawu Rangers came from level at the break to win the derby {3|sk}-{1|sm} on Sunday and move {four|gap} points clear. Yaw Dickson-Tei had cancelled an early Rangers header, so it stood {1|hk|t=at the break}-{1|hm|^} when the teams went in.

Then Kwabena Quansah struck {twice|q|v=2} inside ten minutes. He has {19|qs} in the league. Rangers have {52|pk} points, Miners {48|pm}, with {seven|left} rounds to go.

Referee Latifa Bawumia-Osei showed {six|yc} yellow cards, {four|-} of them to the visitors.

Attendance: {18,400|at}.

@doc b-police | police bulletin | 2034-04-16
POLICE SITUATION REPORT, SUNDAY, 22:30

The command deployed {240|pol} personnel to the Abrankese ground. The match passed off peacefully until the final whistle. A railing in the popular stand gave way as supporters pressed forward; {twelve|inj|t=22:30} persons sustained injuries. {Three|hos|^} were admitted for the night and the rest discharged.

{Seven|arr|^} persons are in custody for throwing objects and for damage to {two|-} buses. The gate, per the organisers, was {18,400|at|by=the organisers}, against a certified capacity of {25,000|cap}. Kumawu Rangers won by {3|sk} goals to {1|sm}.

@doc c-radio | radio sport | 2034-04-18
On Drivetime Sport we hear from Kumawu's captain. Kwabena, {two|q} goals on Sunday, {nineteen|qs} for the season. Is the title won?

"No. {Seven|left} matches. Miners are only {four|gap} points behind. At half-time, at {one|hk+hm}-all, nobody in that dressing room was dancing."

And the railing? "I visited the boy who's still in the hospital. There's just {one|hos2|t=just} there now, thank God. {Twelve|inj} people went down and we thought it was much worse."

Police meanwhile say {eleven|arr2|by=Police|t=now} people have now been picked up over the trouble.

@doc d-web | news site | 2034-04-18
Kumawu stand "was inspected in January"

By Abena Twumasi-Ankrah | 3 min read

The stand in which {a dozen|inj} fans were hurt on Sunday had been certified in January, the club says. It was not full: {18,400|at|by=the club} tickets had been sold for a ground that takes {25,000|cap}.

{One|hos2|t=on Tuesday} man, of the {three|hos|t=the first night} kept in the first night, was still in hospital on Tuesday with a broken hip. Arrests have risen from {seven|arr} to {11|arr2|t=on Tuesday} after officers went through video.

The home side won {3|sk}-{1|sm}. RELATED: 10 grounds that need a new roof

@doc e-results | results column | 2034-04-17
GHANA LEAGUE, round 27

Kumawu Rangers {3|sk} (HT {1|hk|t=HT}), Asante Miners {1|sm} ({1|hm})
Scorers: Boadi-Larbi 9, Quansah 58 and 66; Dickson-Tei 31. Booked: {six|yc}. Gate {18,400|at}.

TOP: Rangers {52|pk}, Miners {48|pm}, Techiman Lions {44|-}.
Leading marksmen: Quansah {19|qs}, Issahaku (Lions) {15|-}.

Leaders' advantage: {four|gap} points, {seven|left} rounds to go. Police made {seven|arr|t=on the night} arrests on the night after a railing failed in the popular stand; {twelve|inj} people were hurt.
