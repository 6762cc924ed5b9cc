@story k1-winnipeg-police-budget
@topic Winnipeg 2014: police budget, constables and a mayoral race, from the board's request to election night
@subject W = Winnipeg Police Service | police service | the police | WPS | the service
@subject C = Winnipeg | city council | the city | council
@subject T = Oksana Tymchuk-Bear | Tymchuk-Bear | Tymchuk
@subject R = Russell Abernethy | Abernethy
@subject P = Jagmohan Purewal | Purewal
@subject B = Winnipeg Police Board | the board | police board
@subject A = the police association | the association | the union
@subject E = Prairie Barometer | Barometer
@subject S = city auditor | the auditor
@fact b14 = 263.6e6 | budget | W | police budget | 2014 | plan
@fact b13 = 246.5e6 | budget | W | police budget | 2013 | plan
@fact up = 6.9 | rate | W | rise of the police budget | 2014 | plan
@fact share = 26.8 | rate | C | share of the operating budget that goes to police | 2014 | plan
@fact off = 1442 | officers | W | sworn officers | 2014 | snapshot
@fact civ = 397 | jobs | W | civilian staff | 2014 | snapshot
@fact tot = 1839 | jobs | W | employees in all | 2014 | snapshot
@fact cut = 80 | officers | S | officers that could be replaced by civilians | 2014 | plan | hypothetical
@fact hq = 210e6 | price | C | cost of the new police headquarters | 2014 | snapshot
@fact hq0 = 135e6 | budget | C | budget of the new police headquarters | 2009 | plan
@fact over = 75e6 | other | C | cost overrun of the headquarters | 2014 | snapshot
@fact et = 41 | poll_share | T | support in the Barometer poll | 16 October 2014 | snapshot
@fact er = 29 | poll_share | R | support in the Barometer poll | 16 October 2014 | snapshot
@fact ep = 20 | poll_share | P | support in the Barometer poll | 16 October 2014 | snapshot
@fact es = 602 | sample_size | E | adults interviewed | 16 October 2014 | snapshot
@fact em = 4.0 | margin_of_error | E | margin of error | 16 October 2014 | snapshot
@fact vt = 47.5 | vote_share | T | share of votes for mayor | official | snapshot
@fact vr = 24.9 | vote_share | R | share of votes for mayor | official | snapshot
@fact vp = 19.6 | vote_share | P | share of votes for mayor | official | snapshot
@fact tu = 50.2 | turnout | C | share of voters who voted | 22 October 2014 | snapshot
@fact tu10 = 47.1 | turnout | C | share of voters who voted | 2010 election | snapshot
@fact tpl = 2.3 | rate | T | yearly property-tax rise promised in percent | 2015-2018 | plan | pledged
@fact ppl = 50 | officers | P | officers to be added downtown | 2018 | plan | pledged
@fact rate = 3.5 | rate | A | pay rise for police | 2014 | plan
@rel sum tot = off + civ
@rel change up = b13 -> b14
@rel diff over = hq - hq0
@trap b14 b13 :: two years
@trap off tot :: sworn officers and all employees
@trap hq hq0 :: cost and first budget
@trap et vt :: poll and result
@trap tu tu10 :: two elections
@race poll = et er ep
@race result = vt vr vp

@doc a-press | daily paper | 2014-09-30
What you pay for police, and what the candidates say

By Siobhan Chartrand

{One dollar in four|-} that city hall spends goes to the Winnipeg Police Service ({26.8|share} per cent, to be precise). Council gave the service {$263.6 million|b14|t=this year} this year, up {6.9|up} per cent from {$246.5 million|b13|t=in 2013} in 2013, mainly for wages; the association's contract brought {3.5|rate} per cent.

For that the city employs {1,839|tot} people: {1,442|off} sworn and {397|civ} civilian. The auditor reported in June that as many as {80|<cut|by=The auditor|t=in June} uniformed jobs, from court duty to payroll, might be done by somebody without a gun.

Oksana Tymchuk-Bear would "start with those {eighty|cut}." Jagmohan Purewal would add {50|ppl} officers downtown by 2018. Russell Abernethy would freeze property tax, full stop; Tymchuk-Bear would hold the rise to {2.3|tpl|s=Tymchuk-Bear} per cent a year.

None can undo the headquarters. Budgeted in 2009 at {$135 million|hq0|t=in 2009}, it stands at {$210 million|hq} and leaks.

siobhan@press.example | @sio_chart | Comments closed
@doc b-cbc | broadcaster website | 2014-10-17
Tymchuk-Bear up {12|-} in new Winnipeg mayoral poll

Posted: Oct 17, 2014 5:00 AM CT | Last Updated: Oct 17, 2014 9:44 AM CT

A poll done this week has Oksana Tymchuk-Bear opening up daylight in the race to be Winnipeg's next mayor.

Prairie Barometer surveyed {602|es|by=Prairie Barometer|t=this week} adults. Among the decided, Tymchuk-Bear was at {41|et|^} per cent, Russell Abernethy at {29|er|^} and Jagmohan Purewal at {20|ep|^}. The margin of error is plus or minus {four|em|v=4|^} percentage points, 19 times out of 20.

Policing was volunteered as the top issue by {22|-} per cent, roads by {38|-}.

On Thursday night's panel the candidates clashed over the police headquarters, which is {$75 million|over} over its original budget. Abernethy called for an inquiry. Purewal noted that the city has {1,839|!off} cops, "more per head than Toronto or Calgary," and asked why none ever walk on Selkirk Avenue.

Advance voting ends Saturday at 8.
MORE: Jets blow 3-goal lead | Flyers' 5 stars
@doc c-tab | tabloid | 2014-10-23
ORANGE YOU GLAD? Tymchuk-Bear romps

By Dwayne Kozicki

She ran on orange toques and gravel roads. On Wednesday, {47.5|vt|t=On Wednesday|s=She} per cent of voters said sure.

Russell Abernethy, the car-wash king who swore he'd never hike a tax, was miles back with {24.9|vr|t=On Wednesday} per cent. Jag Purewal managed {29|!vp|t=On Wednesday|s=Jag Purewal}.

Voters lined up in church basements till after eight: {50.2|tu|t=On Wednesday} per cent showed, beating {47.1|tu10|t=in 2010} in 2010.

First on her desk is the cop budget, which keeps some {1,350|?~off} of Winnipeg's finest in uniform. It's {$246.5 million|!b14|t=for 2014} for 2014 and the union's {3.5|rate|s=the union's} per cent is baked in. Second: the {$210-million|hq|v=210000000} palace on Smith Street, which began life as a {$135-million|hq0|v=135000000} reno.

Third: keeping taxes to {2.3|tpl|s=her|m=pledged} per cent. Good luck, Madam Mayor.

SUN SHINE GIRL p. 3 · GOLDEYES TIX FROM $9
@doc d-policy | policy institute paper | 2014-11-12
More blue, less green: Winnipeg's policing bill after the vote

Prairie Centre for Municipal Policy, Brief 61

1. The service's appropriation has grown by {6.9|up|t=in 2014} per cent in 2014, more than three times the rate of inflation, to {$263.6 million|b14}. It crowds out everything else: its slice of operating spending was {26.8|share|t=this year} per cent this year, {17|-} per cent at the turn of the century.

2. Headcount is less the cause than price. The complement ({1,442|off} sworn, {379|!civ} not) is up only {2|-} per cent since 2010.

3. Civilianization is the obvious lever. The audit of June counted {80|cut|by=The audit|t=June} positions. At a difference of {$41,000|-} each, the saving is about {$3.3 million|-}.

4. A mandate exists. The mayor-elect obtained nearly {half|~vt|v=50} of ballots ({47.5|vt|s=The mayor-elect} per cent) with this in her platform; the candidate for {50|ppl|s=the candidate} extra constables obtained {a fifth|~vp|v=20|s=the candidate} ({19.6|vp|s=the candidate}).

5. Bricks are sunk. The overrun of {$75 million|over} on the headquarters should be left to the RCMP.
