@story k1-iron-bay-recount
@topic Iron Bay, Minnesota: Fourth District council race of 1998 from election night through canvass to recount
@subject G = Gunnar Aho | Aho | the incumbent | Councilor Aho
@subject V = Yvette LaPrairie | LaPrairie | the challenger | the school nurse
@subject D = Fourth District | the district | Iron Bay's 4th District
@subject B = county canvassing board | canvassing board | the board
@subject K = City Clerk Merle Stanich | Stanich | the clerk
@fact g1 = 2344 | vote_count | G | votes | election night | snapshot
@fact v1 = 2339 | vote_count | V | votes | election night | snapshot
@fact m1 = 5 | margin | G | votes ahead | election night | snapshot
@fact g2 = 2347 | vote_count | G | votes | canvass | snapshot
@fact v2 = 2354 | vote_count | V | votes | canvass | snapshot
@fact m2 = 7 | margin | V | votes ahead | canvass | snapshot
@fact g3 = 2345 | vote_count | G | votes | recount | snapshot
@fact v3 = 2356 | vote_count | V | votes | recount | snapshot
@fact m3 = 11 | margin | V | votes ahead | recount | snapshot
@fact ab = 18 | vote_count | D | absentee ballots found in a locked transfer case | 5 November 1998 | constant
@fact ch = 26 | other | D | ballots challenged | recount | cumulative
@fact th = 0.5 | margin | - | margin in percentage points under which the state pays for a recount | - | constant | threshold
@fact pr = 6 | other | D | precincts | 1998 | constant
@fact all = 4701 | votes_cast | D | votes for the two candidates | recount | snapshot
@fact hr = 7 | duration | D | hours that the recount took | 17 November 1998 | constant
@fact st = 09:00 | clock | D | start of the recount | 17 November 1998 | constant
@fact yrs = 16 | duration | G | years on the council | 1998 | constant
@fact ag = 71 | age | G | age | 1998 | constant
@fact av = 38 | age | V | age | 1998 | constant
@fact cost = 1900 | price | K | cost of the recount | 1998 | constant
@fact m94 = 640 | margin | G | votes ahead | 1994 election | constant
@fact st2 = 9 | seats | - | seats on the council | - | constant
@rel diff m1 = g1 - v1
@rel diff m2 = v2 - g2
@rel diff m3 = v3 - g3
@rel sum all = g3 + v3
@trap m1 m2 :: election night and canvass
@trap m2 m3 :: canvass and recount
@trap g1 g2 :: before and after the absentees
@trap m3 m94 :: this race and the last
@race night = g1 v1
@race canvass = g2 v2
@race recount = g3 v3

@doc a-morning | morning newspaper | 1998-11-04
Aho clings to council seat by {five|m1} votes

By Karl Bjornstad
News-Herald staff

Iron Bay's 4th District did what the pundits said it wouldn't: It nearly fired Gunnar Aho.

With all {six|pr} precincts in late Tuesday, the {16|yrs}-year incumbent, {71|ag}, had {2,344|g1|t=late Tuesday} votes and Yvette LaPrairie {2,339|v1|^}. Four years ago Aho won by {640|m94|t=Four years ago}.

"{Five|m1|s=Aho} is a landslide if you're the guy with {five|m1},"  Aho said at the Sons of Finland hall.

LaPrairie, {38|av}, a school nurse who knocked on what she reckons were {3,000|-} doors, is not done. State law provides a recount at public expense when the gap is less than {half a percentage point|th|v=0.5}.

The canvassing board meets Friday.

In other races: Port referendum, A6; School Board, A6. Lottery: 07 19 22 31 40.
@doc b-radio | public radio brief | 1998-11-06
Good afternoon. The lead has changed hands in the closest city council contest that anyone in Iron Bay can remember.

This morning the county canvassing board added {eighteen|ab|t=Thursday} absentee ballots that turned up Thursday in a locked transfer case at City Hall. {Fifteen|-} of those were for Yvette LaPrairie, and that was enough. She goes from {five|m1|s=She} down to {seven|m2|s=She|t=This morning|by=the county canvassing board} up. The new count is {2,354|v2|t=This morning|by=the county canvassing board} to {2,347|g2|^}.

City Clerk Merle Stanich apologized. He said the case had been under a table in {Room 104|-} the whole time.

Councilor Aho, who's been in office for {sixteen|yrs} years, said he has asked for a recount, as he may. It'll be Tuesday the seventeenth, starting at {9 a.m.|st}, in the council chamber.
@doc c-evening | evening newspaper | 1998-11-18
Recount widens it: LaPrairie by {11|m3}

By Deanna Wuori
Evening Chronicle

IRON BAY — It took {seven|hr} hours, {four|-} pots of coffee and {26|ch} challenged ballots, and at the end of it Yvette LaPrairie had gained {two|-} votes and Gunnar Aho had lost {two|-}.

Final: LaPrairie {2,356|v3|t=Final}, Aho {2,345|g3|^}, of {4,701|all|^} for either.

"Well, that's that," said Aho, who at {71|ag} is the oldest of the council's {nine|st2|v=9} members and was first elected when his opponent was in college.

One challenge involved a voter who filled in both ovals and wrote "flip a coin." The board set it aside.

Tables were pushed together in the chamber a little before {10 a.m.|!st}, and the public watched from behind a rope. Stanich put the expense at {$1,900|cost|by=Stanich}, mostly sandwiches and overtime.

The new councilor is {38|av}.
@doc d-lakevoice | labor monthly | 1998-12-01
A Nurse in the House

by Ramona St. Germain

Sister Yvette LaPrairie of Local 1190 will be sworn in January 4. Nobody gave her a prayer. On election night we went home with her {five|m1|t=On election night} behind. Then the canvass found the lost case and put her ahead by {thirteen|!m2|t=the canvass}. Then every ballot in {six|pr} precincts was picked up and looked at, one after another, and she ended with {2,356|v3|s=she} to the old man's {2,354|!g3|s=the old man's}, a victory of {eleven|m3}.

Some say it was the {18|ab} absentees. We say it was the {240|-} doors our members knocked in the rain on the last weekend.

Gunnar Aho voted with us on the bus barn in '89 and against us ever after. {Sixteen|yrs} years is a good run. Put your feet up, Gunnar.

Our press run this month: 5,200.
