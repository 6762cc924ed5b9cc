@story tb-b-canada-enrolment
@topic Enrolment in a Saskatchewan school division, year by year
@subject D = Prairie Willow School Division | Prairie Willow | the division | the board
@subject H = Hollins Lake School | Hollins Lake
@fact e30 = 6812 | enrolment | D | students enrolled | 2030-09-30 | snapshot
@fact e31 = 6745 | enrolment | D | students enrolled | 2031-09-30 | snapshot
@fact e32 = 6590 | enrolment | D | students enrolled | 2032-09-30 | snapshot
@fact e33 = 6604 | enrolment | D | students enrolled | 2033-09-30 | snapshot
@fact e34 = 6371 | enrolment | D | students enrolled | 2034-09-30 | snapshot
@fact e35 = 6240 | enrolment | D | students enrolled | 2035-09-30 | plan | projected
@fact c31 = -1.0 | rate | D | yearly change in enrolment | 2031-09-30 | snapshot
@fact c32 = -2.3 | rate | D | yearly change in enrolment | 2032-09-30 | snapshot
@fact c33 = 0.2 | rate | D | yearly change in enrolment | 2033-09-30 | snapshot
@fact c34 = -3.5 | rate | D | yearly change in enrolment | 2034-09-30 | snapshot
@fact l1 = 233 | enrolment | D | students fewer than a year before | 2034-09-30 | snapshot
@fact l4 = 441 | enrolment | D | students fewer than four years before | 2034-09-30 | snapshot
@fact k34 = 421 | enrolment | D | children in kindergarten | 2034-09-30 | snapshot
@fact k33 = 468 | enrolment | D | children in kindergarten | 2033-09-30 | snapshot
@fact fi = 812 | enrolment | D | students in French immersion | 2034-09-30 | snapshot
@fact sc = 27 | other | D | schools run | 2034 | constant
@fact hl = 38 | enrolment | H | students enrolled | 2034-09-30 | snapshot
@fact th = 30 | enrolment | H | students below which a school is reviewed | - | constant | threshold
@fact gr = 2.1e6 | budget | D | drop in the provincial grant in dollars | 2035-36 | plan | projected
@trap e34 e35 :: a forecast for the next autumn
@trap l1 l4 :: a fall over one year and over four
@trap k34 k33 :: kindergarten in two autumns
@trap hl th :: the school's roll and the review threshold
@trap fi e30 :: immersion students are a part; 812 is also the end of 6,812
@rel change c31 = e30 -> e31
@rel change c32 = e31 -> e32
@rel change c33 = e32 -> e33
@rel change c34 = e33 -> e34
@rel diff l1 = e33 - e34
@rel diff l4 = e30 - e34

@doc a-weekly | community weekly | 2034-10-19
Enrolment slides to five-year low

Trustees heard the Sept. 30 head count Monday night. It was not a surprise, director of education Marlys Obodiac told them, but it was "more than we budgeted for."

PRAIRIE WILLOW SCHOOL DIVISION NO. 219
Students at Sept. 30 (change from year before)

2030-31    {6,812|e30|t=2030-31}
2031-32    {6,745|e31|t=2031-32}    ({-1.0%|c31|^})
2032-33    {6,590|e32|t=2032-33}    ({-2.3%|c32|^})
2033-34    {6,604|e33|t=2033-34}    ({+0.2%|c33|^|v=0.2})
2034-35    {6,371|e34|t=2034-35}    ({-3.5%|c34|^})

BY THE NUMBERS
- {27|sc} schools
- {421|k34|t=this fall} in kindergarten this fall; {468|k33|t=last fall} last fall
- {812|fi} in French immersion
- {6,240|e35|t=next September}: what administration expects next September

The board meets again Nov. 6 at 7 p.m. in the Dunmore office, 410 Railway Ave.

Classifieds | Obituaries | Grain prices: canola {$14.80|-}/bu

@doc b-radio | radio newscast script | 2034-10-20
PRAIRIE WILLOW ENROLMENT (0:55)

ANCHOR: Fewer kids on the bus in the southwest. Prairie Willow School Division counted {233|l1|t=at the end of September} fewer students at the end of September than it did a year earlier. That is a drop of {three and a half per cent|c34|^|v=-3.5}, and it wipes out last year's tiny gain.

REPORTER (Dev Thorvaldson-Singh): The division is now under {64-hundred|<e34|t=now|v=6400}. Four years ago it had more than {68-hundred|>e30|t=Four years ago|v=6800}, so it's lost {441|l4} in all. Kindergarten is where it starts. Those classes shrank to {421|k34} children, from {468|k33|t=last fall} last fall. Money follows. Director Marlys Obodiac figures the provincial grant falls {2.1 million dollars|gr|t=next year|by=Director Marlys Obodiac} next year if the forecast of {62-hundred-and-forty|e35|t=next year|v=6240} holds.

Parents at Hollins Lake are nervous. Their school has {38|hl} students. Drop below {30|th}, and the board must hold a review. Obodiac says none of the {27|sc|by=Obodiac} schools is on a list today.

ANCHOR: {Minus 4|-} in Swift Current at {6|-}.
