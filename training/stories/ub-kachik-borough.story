@story ub-kachik-borough
@topic Borough mayor, assembly and school bond in Kachik Borough, Alaska: election night, absentees, certification
@subject B = Kachik Borough | the borough | borough
@subject R = Ray Oskolkoff | Oskolkoff
@subject L = Lena Bjorgum | Bjorgum
@subject H = Hector Salonga | Salonga
@subject P = Proposition 2 | Prop 2 | the school bond | the bond
@subject N = opponents of Proposition 2 | No on 2 | no side
@subject C = Saltwater Cove | the Cove | Cove precinct
@subject F = Fishhook | Fishhook precinct
@subject Q = Kachik city precincts | in town | town precincts | city precincts
@subject A = absentee and questioned ballots | absentee ballots | absentees | by-mail ballots
@subject S = Kachik Borough School District | the district | school district
@subject E = Fishhook School | Fishhook's school
@subject K = Borough Clerk Vi Tugatuk | Tugatuk | the clerk
@subject X = Seat D | assembly Seat D
@fact R1 = 1046 | vote_count | R | votes for mayor | 2029-10-02 night | cumulative
@fact L1 = 1019 | vote_count | L | votes for mayor | 2029-10-02 night | cumulative
@fact H1 = 388 | vote_count | H | votes for mayor | 2029-10-02 night | cumulative
@fact T1 = 2453 | votes_cast | B | votes for mayor | 2029-10-02 night | cumulative
@fact Rs1 = 42.64 | vote_share | R | share of votes for mayor | 2029-10-02 night | snapshot
@fact Ls1 = 41.54 | vote_share | L | share of votes for mayor | 2029-10-02 night | snapshot
@fact g1 = 27 | margin | R | votes ahead | 2029-10-02 night | snapshot
@fact R2 = 1289 | vote_count | R | votes for mayor | 2029-10-16 certified | cumulative
@fact L2 = 1334 | vote_count | L | votes for mayor | 2029-10-16 certified | cumulative
@fact H2 = 471 | vote_count | H | votes for mayor | 2029-10-16 certified | cumulative
@fact T2 = 3094 | votes_cast | B | votes for mayor | 2029-10-16 certified | cumulative
@fact Rs2 = 41.66 | vote_share | R | share of votes for mayor | 2029-10-16 certified | snapshot
@fact Ls2 = 43.12 | vote_share | L | share of votes for mayor | 2029-10-16 certified | snapshot
@fact Hs2 = 15.22 | vote_share | H | share of votes for mayor | 2029-10-16 certified | snapshot
@fact g2 = 45 | margin | L | votes ahead | 2029-10-16 certified | snapshot
@fact aR = 243 | vote_count | R | absentee votes for mayor | 2029-10-16 certified | cumulative
@fact aL = 315 | vote_count | L | absentee votes for mayor | 2029-10-16 certified | cumulative
@fact aH = 83 | vote_count | H | absentee votes for mayor | 2029-10-16 certified | cumulative
@fact aT = 641 | votes_cast | A | votes for mayor | 2029-10-16 certified | cumulative
@fact a0 = 702 | other | A | ballots still to be counted | 2029-10-03 | snapshot | projected
@fact rg = 6512 | other | B | registered voters | 2029-10 | snapshot
@fact to = 47.51 | turnout | B | turnout | 2029-10-16 certified | snapshot
@fact tv = 39.8 | turnout | B | turnout | 2026 | snapshot
@fact th = 40 | vote_share | B | share of votes needed to avoid a runoff | - | constant | threshold
@fact y1 = 1203 | vote_count | P | votes for the bond | 2029-10-02 night | cumulative
@fact n1 = 1231 | vote_count | N | votes against the bond | 2029-10-02 night | cumulative
@fact y2 = 1562 | vote_count | P | votes for the bond | 2029-10-16 certified | cumulative
@fact n2 = 1508 | vote_count | N | votes against the bond | 2029-10-16 certified | cumulative
@fact yt = 3070 | votes_cast | B | votes on the bond | 2029-10-16 certified | cumulative
@fact ys = 50.88 | vote_share | P | share of votes for the bond | 2029-10-16 certified | snapshot
@fact yg = 54 | margin | P | votes between the sides on the bond | 2029-10-16 certified | snapshot
@fact ng = 28 | margin | N | votes between the sides on the bond | 2029-10-02 night | snapshot
@fact bC = 112 | vote_count | C | votes for the bond | 2029-10-02 night | cumulative
@fact bF = 189 | vote_count | F | votes for the bond | 2029-10-02 night | cumulative
@fact bQ = 902 | vote_count | Q | votes for the bond | 2029-10-02 night | cumulative
@fact bd = 18700000 | budget | P | dollars to be borrowed | 2029 | plan
@fact be = 11200000 | budget | E | dollars for its replacement | 2029 | plan
@fact br = 7500000 | budget | P | dollars for roofs and boilers | 2029 | plan
@fact bs = 40 | other | P | share that the state would repay | 2029 | plan | hypothetical
@fact bt = 96 | price | P | yearly cost for a $250,000 house | 2029 | plan | projected
@fact en = 61 | enrolment | E | pupils | 2029-09 | snapshot
@fact e0 = 104 | enrolment | E | pupils | 2014 | snapshot
@fact es = 1180 | enrolment | S | pupils | 2029-09 | snapshot
@fact ey = 1962 | other | E | year built | - | constant
@fact jt = 14 | jobs | S | teaching jobs cut | 2029-05 | cumulative
@fact df = 2300000 | budget | S | shortfall | 2029-30 | snapshot | projected
@fact x1 = 1544 | vote_count | X | votes for the winner | 2029-10-16 certified | cumulative
@fact x2 = 1390 | vote_count | X | votes for the runner-up | 2029-10-16 certified | cumulative
@fact fd = 31400 | fundraising | R | dollars raised | 2029-09-25 | cumulative
@fact fl = 22750 | fundraising | L | dollars raised | 2029-09-25 | cumulative
@fact rc = 0.5 | margin | B | share of votes below which the borough pays for a recount | - | constant | threshold
@fact gp = 1.45 | margin | L | points ahead | 2029-10-16 certified | snapshot
@race night = R1 L1 H1
@race final = R2 L2 H2
@race bond1 = y1 n1
@race bond2 = y2 n2
@trap R1 R2 :: night and certified
@trap L1 L2 :: night and certified
@trap g1 g2 :: the lead changed hands
@trap yg g2 :: two close margins
@trap aT a0 :: counted absentees and those expected
@trap y1 y2 :: bond on the night and certified
@trap T2 yt :: votes in two contests
@trap en e0 :: pupils now and in 2014
@trap bd be :: whole bond and one school
@trap fd fl :: rivals' money
@trap to tv :: this turnout and the last
@rel sum T1 = R1 + L1 + H1
@rel sum T2 = R2 + L2 + H2
@rel sum aT = aR + aL + aH
@rel diff g1 = R1 - L1
@rel diff g2 = L2 - R2
@rel share Rs1 = R1 / T1
@rel share Ls2 = L2 / T2
@rel share Hs2 = H2 / T2
@rel share to = T2 / rg
@rel sum yt = y2 + n2
@rel diff yg = y2 - n2
@rel share aLs = aL / aT
@fact aLs = 49.14 | vote_share | L | share of absentee votes for mayor | 2029-10-16 certified | snapshot
@rel diff ng = n1 - y1
@rel sum bd = be + br
@rel sum y1 = bC + bF + bQ

@doc a-radio-site | community radio news | 2029-10-03
Oskolkoff up {27|g1} as mayor's race heads to absentees; school bond trailing

By Corinne Paniptchuk, KKCH – Kachik

Former fish processor manager Ray Oskolkoff holds a slim lead for borough mayor, but nobody's unpacking.

With all precincts reporting Tuesday night, Oskolkoff had {1,046|R1|t=Tuesday night} votes to {1,019|L1|^} for assembly member Lena Bjorgum. Hector Salonga, who runs the Cove fuel dock, was third at {388|H1|^}. That works out to {42.6%|Rs1} for Oskolkoff and {41.5%|Ls1} for Bjorgum. Because they're both above {40%|th}, there won't be a runoff, whichever one ends up on top.

Clerk Vi Tugatuk says up to {702|<a0|by=Clerk Vi Tugatuk} absentee and questioned ballots are out. Those will be opened next Tuesday, and she'll certify on the 16th.

Proposition 2 was behind, but it's just as tight: {1,203|y1|t=Tuesday night} yes and {1,231|n1|^} no. The {$18.7 million|bd} bond would replace Fishhook School and fix boilers in town. It did best in Fishhook itself, where {189|bF} voted for it. In the city precincts the yes count was {902|bQ}, and in Saltwater Cove {112|bC}.

"I'm not going to say anything smart tonight," said Superintendent Aurelio Nakamura.

On the marine forecast: northeast 35, seas 14 feet. KKCH's fall pledge drive is at 61 percent of goal.

@doc b-newspaper | local newspaper | 2029-10-05
{Twenty-seven|g1} votes and a bag in the vault

THE KACHIK SOUNDINGS
Dmitri Alvarado

The bag is blue. It sits on the third shelf of the borough vault and in it, give or take what the Friday plane brings, is the next mayor.

Ray Oskolkoff and Lena Bjorgum agree on nearly nothing, but they agree on this. "It'll be the boats," said Oskolkoff, meaning crews who voted by mail from Dutch Harbor. "It'll be the college kids," said Bjorgum, meaning hers. He leads by {27|g1|t=Tuesday}, out of {2,453|T1|^} votes counted Tuesday. She says she's been behind by more on a cribbage board.

It wasn't for lack of spending. His campaign reported {$31,400|fd|t=through Sept. 25} through Sept. 25, hers {$22,750|fl|^}. Salonga spent {$640|-}, on coffee.

The bond's problem is simple, supporters say. It lost by {28|ng|t=Tuesday} on Tuesday because the Legislature might repay {40 percent|bs} of it or might not. Without that, a $250,000 house pays {$96|bt} a year.

Its case is simple also. Fishhook School went up in {1962|ey}. It had {104|e0|t=in 2014} kids in 2014 and {61|en|t=this fall} this fall, opponents note. "You want to spend {$11.2 million|be} on {61|en} kids," said Buck Haakenson of No on 2. Principal Sassa Ivanoff replied that the roof does not leak on a percentage.

The rest of the money, {$7.5 million|br}, is for roofs and boilers in the district's other schools, {1,180|es} students in all districtwide counting Fishhook.

Tides: 14.2 ft at 1:06 p.m. Bingo, Elks: blackout pot $1,900.

@doc c-clerk | borough certification notice | 2029-10-16
KACHIK BOROUGH — CERTIFICATE OF ELECTION
Regular Election of October 2, 2029

The Canvass Board met October 9 and 15 and reports as follows.

Registered voters {6,512|rg}. Turnout, by votes for Mayor, {47.51%|to}.

MAYOR (3-year term)
 Bjorgum, Lena — {1,334|L2} ({43.12%|Ls2})
 Oskolkoff, Ray — {1,289|R2} ({41.66%|Rs2})
 Salonga, Hector — {471|H2} ({15.22%|Hs2})
 Total {3,094|T2}

Of which absentee, early and questioned:
 Bjorgum {315|aL}; Oskolkoff {243|aR}; Salonga {83|aH}; total {641|aT}

ASSEMBLY SEAT D
 Demientieff, Opal — {1,544|x1}
 Strand, Pål — {1,390|x2}

PROPOSITION 2 (School General Obligation Bonds, not to exceed {$18,700,000|bd})
 Yes {1,562|y2} ({50.88%|ys})
 No {1,508|n2}

NOTES
Code 4.36.020: a candidate for mayor must receive more than {40|th} percent. A recount is at borough expense where the difference is under {one-half of one percent|rc|v=0.5} of votes for the office. The difference for Mayor is {45|g2} votes or {1.45|gp} points.
Ballots rejected: 37 (no signature 19, late 18).

Vi Tugatuk, MMC, Borough Clerk

@doc d-statewide | statewide newspaper | 2029-10-17
Absentees flip Kachik mayor's race, rescue school bond

By Ingrid Mbeki-Olsen, Alaska Meridian

Lena Bjorgum will be Kachik Borough's next mayor after a count of mailed ballots turned a {27|g1|t=on election night}-vote deficit on election night into a {45|g2|t=certified this week}-vote win, certified this week.

Bjorgum took {315|aL} of the {641|aT} late-counted votes, nearly {half|<aLs}. Her rival Ray Oskolkoff got {243|aR}. Final numbers: {1,334|L2|t=Final} to {1,289|R2|^}, with {471|H2|^} for Hector Salonga.

"The boats came through. They just came through for me," said Bjorgum, whose daughters crew in Bristol Bay.

The same ballots reversed the fate of an {$18.7 million|bd} school bond that had been {28|ng|t=at first} votes short at first. It passed by {54|yg}. Less than {51 percent|<ys} of voters approved.

The measure pays for a new school at Fishhook, on the road system's far end, whose {61|en} students have been learning in hallways since the gym was condemned. It comes months after the district, facing a {$2.3 million|df} hole, eliminated {14|jt} teaching positions.

In all, {3,094|T2} people voted for mayor. Turnout, {47.5 percent|to}, was the best in memory; {three|-} years ago it was {39.8|tv|t=three years ago}.

Bjorgum is a {58-year-old|-} gillnetter and a former assembly chair.

Also in the Meridian: PFD set at $1,312; 3 rescued off Cape Yakataga.

@doc e-letter | letter to the editor | 2029-10-19
A letter from a loser (by a little)

To the Soundings:

I said I'd congratulate the winner within the week and the clerk says I have until Friday. Congratulations, Lena.

I've been asked whether I'll seek a recount. I'd have to be under {half a percent|rc|v=0.5} for the borough to pay and I'm at {a point and a half|gp|v=1.45}, so it'd be my own dime, and I have spent most of the {$31,400|fd} that friends gave me. So, no.

I led by {27|g1|t=for two weeks} for two weeks and enjoyed every day of it. Then {243|aR} more people voted for me by mail and I still lost, because {315|aL} voted for her. I got {1,289|R2}, and I'd like to thank them one at a time and expect to, the way the ferry is running. Not many offices are decided by {45|g2}.

I voted against Prop 2. {1,508|n2} of us did, {1,562|y2} didn't. Now that it has passed I'd ask folks who were with me to stop writing that the Fishhook kids don't deserve a gym. There used to be {a hundred and four|e0|v=104} of them. Maybe there'd be more than {61|en|t=today} today if we'd built it in 2014.

Mr. Salonga, your {471|H2} owe me a tank of diesel.

Ray Oskolkoff, Mile 9

@doc f-school-bulletin | school district bulletin | 2029-10-22
KBSD Family Bulletin • Week 9

From Superintendent Nakamura

Voters have approved Proposition 2. Thank you. Out of {3,070|yt} who marked that question, {1,562|y2} said yes, which is {54|yg} more than said no. I won't pretend that's a landslide, and I've written to Mr. Haakenson to ask him onto the building committee.

What happens next? Design for Fishhook ({$11.2 million|be}) begins in January. Boilers and roofs ({$7.5 million|br}) go to bid in spring. We have asked Juneau to confirm its {40 percent|bs} share, and can't count on it. If the state pays nothing the owner of a $250,000 home would see about {$96|~bt} a year.

What doesn't happen? Bonds can't pay teachers. The {14|jt|t=in May} positions we cut in May stay cut, and the gap for this year is still {$2.3 million|df}. We're {1,180|es} students, and I know that some of your children are in classes of {31|-}.

Several of you asked why the election-night number went the other way. On October 2 it was {1,203|y1|t=On October 2} to {1,231|n1|^} with the absentees unopened. Please use it in class. It's the best math lesson of the year.

Lunch: Monday, chicken adobo. Early release Wednesday, 1:15. Picture retakes 11/3.
