@story yb-marlow-judge
@topic Circuit judge election across three Wisconsin counties, outside money, and a recount in one county
@subject T = Abigail Thorsen | Thorsen | the judge | the incumbent
@subject W = Darnell Whitcomb-Vue | Whitcomb-Vue | the public defender | the challenger
@subject CI = three-county circuit | the circuit
@subject MC = Marlow County | Marlow
@subject PL = Pine Lake County | Pine Lake
@subject SC = Sturgeon County | Sturgeon
@subject SF = Safer Counties Fund | Safer Counties
@subject FB = Fair Bench Action | Fair Bench
@subject LY = Yes on the ambulance levy | ambulance levy supporters
@subject LN = No on the ambulance levy | ambulance levy opponents
@subject OG = outside groups | both groups
@fact rg = 104000 | other | CI | registered voters | - | constant
@fact bc = 41600 | votes_cast | CI | ballots cast | final | snapshot
@fact to = 40 | turnout | CI | turnout | final | snapshot
@fact to0 = 27.3 | turnout | CI | turnout | 2030 | snapshot
@fact tm = 9318 | vote_count | T | votes in Marlow | election night | snapshot
@fact wm = 11204 | vote_count | W | votes in Marlow | election night | snapshot
@fact mm = 1886 | margin | W | lead in Marlow | election night | snapshot
@fact tp = 7450 | vote_count | T | votes in Pine Lake | election night | snapshot
@fact wp = 5122 | vote_count | W | votes in Pine Lake | election night | snapshot
@fact mp = 2328 | margin | T | lead in Pine Lake | election night | snapshot
@fact ts = 3961 | vote_count | T | votes in Sturgeon | election night | snapshot
@fact ws = 3407 | vote_count | W | votes in Sturgeon | election night | snapshot
@fact ms = 554 | margin | T | lead in Sturgeon | election night | snapshot
@fact t = 20729 | vote_count | T | votes in the circuit | election night | snapshot
@fact w = 19733 | vote_count | W | votes in the circuit | election night | snapshot
@fact wi = 98 | vote_count | - | write-in votes in the circuit | election night | snapshot
@fact va = 40560 | votes_cast | CI | votes for judge | election night | snapshot
@fact un = 1040 | vote_count | CI | ballots with no vote for judge | election night | snapshot
@fact m = 996 | margin | T | lead in the circuit | election night | snapshot
@fact tpc = 51.1 | vote_share | T | share of votes in the circuit | election night | snapshot
@fact wpc = 48.7 | vote_share | W | share of votes in the circuit | election night | snapshot
@fact tm2 = 9322 | vote_count | T | votes in Marlow | recount | snapshot
@fact wm2 = 11199 | vote_count | W | votes in Marlow | recount | snapshot
@fact t2 = 20733 | vote_count | T | votes in the circuit | recount | snapshot
@fact w2 = 19728 | vote_count | W | votes in the circuit | recount | snapshot
@fact m2 = 1005 | margin | T | lead in the circuit | recount | snapshot
@fact xt = 118000 | spending | T | dollars spent by the candidate | whole campaign | cumulative
@fact xw = 204500 | spending | W | dollars spent by the candidate | whole campaign | cumulative
@fact xs = 340000 | spending | SF | dollars spent by the group | whole campaign | cumulative
@fact xf = 415000 | spending | FB | dollars spent by the group | whole campaign | cumulative
@fact xo = 755000 | spending | OG | dollars spent by outside groups together | whole campaign | cumulative
@fact xa = 1077500 | spending | CI | dollars spent in the race | whole campaign | cumulative
@fact xa0 = 61000 | spending | CI | dollars spent in the race | 2030 | cumulative
@fact ly = 12010 | vote_count | LY | votes on the ambulance levy | election night | snapshot
@fact ln = 8120 | vote_count | LN | votes on the ambulance levy | election night | snapshot
@fact rc = 14800 | price | W | dollars to be paid for the recount | April | plan
@fact ca = 1340 | other | T | cases handled | 2035 | cumulative
@fact sl = 174000 | other | CI | dollars of yearly pay for a judge | 2036 | constant
@fact te = 6 | duration | CI | years of a judge's term | - | constant
@fact th = 1 | margin | CI | lead in points up to which a losing candidate may ask for a recount | - | constant | threshold
@fact ag = 44 | age | W | age | - | snapshot
@fact ad = 2100 | other | OG | television spots | last two weeks | cumulative
@rel share to = bc / rg
@rel sum bc = va + un
@rel sum va = t + w + wi
@rel diff mm = wm - tm
@rel diff mp = tp - wp
@rel diff ms = ts - ws
@rel sum t = tm + tp + ts
@rel sum w = wm + wp + ws
@rel diff m = t - w
@rel share tpc = t / va
@rel share wpc = w / va
@rel sum t2 = tm2 + tp + ts
@rel sum w2 = wm2 + wp + ws
@rel diff m2 = t2 - w2
@rel sum xo = xs + xf
@rel sum xa = xt + xw + xs + xf
@race circuit = t w
@race marlow = wm tm
@race pine = tp wp
@race sturgeon = ts ws
@race circuit2 = t2 w2
@race money = xw xt
@trap tm tm2 :: before and after the recount
@trap m m2 :: before and after the recount
@trap mm m :: the challenger's lead in one county, the judge's in the circuit
@trap t tp :: the circuit and one county
@trap xt xs :: a candidate and a group
@trap xo xa :: outside groups and everyone
@trap xa xa0 :: two elections
@trap to to0 :: two elections
@trap ly wm :: levy and judge in the same county
@trap un m :: blanks about as many as the lead
@trap un m2 :: blanks about as many as the lead

@doc a-radio | public radio script | 2036-03-28
MORNING EDITION / LOCAL / 4:10

HOST: If you live in Marlow, Pine Lake or Sturgeon counties you have seen the ads. {Twenty-one hundred|ad} of them in two weeks. They are about a judge.

REPORTER: The last time this seat was contested, in 2030, both candidates together spent {61,000|xa0|t=in 2030} dollars, and {27.3|to0|t=in 2030} percent of voters showed up. This time a group called Safer Counties Fund has by itself put in {340,000|xs} on behalf of Judge Abigail Thorsen. Another, Fair Bench Action, has put in {415,000|xf} for her opponent, public defender Darnell Whitcomb-Vue.

THORSEN: I don't know who they are. I handled {thirteen hundred forty|ca|v=1340} cases last year, and nobody ever made an ad about one until now.

REPORTER: Whitcomb-Vue is {44|ag}. He says that the term is {six|te} years, and his clients can't wait {six|te} more.

HOST: The job pays {174,000|sl}.

@doc b-blog | live blog of a regional paper | 2036-04-02
Spring election: circuit judge and more

8:00 p.m. Polls closed. Snow in Sturgeon, so that'll be late.

9:25 p.m. Marlow County's in first, all of it. Whitcomb-Vue {11,204|wm|t=9:25 p.m.}, Thorsen {9,318|tm|^}. That's {1,886|mm|^} up for the public defender. His party's at the bowling alley; you can hear it.

9:40 p.m. Same county, ambulance levy: {12,010|ly} yes, {8,120|ln} no.

10:15 p.m. Pine Lake. Oof. {7,450|tp|t=10:15 p.m.} for the judge and {5,122|wp|^} for him. She takes the lead overall.

11:50 p.m. Sturgeon dug itself out: {3,961|ts|t=11:50 p.m.} to {3,407|ws|^}, hers.

11:58 p.m. Circuit-wide it's Thorsen {20,729|t|t=11:58 p.m.}, Whitcomb-Vue {19,733|w|^}. A difference of {996|m|^}.

12:10 a.m. No concession. "We'd like to look at Marlow again." Bowling has stopped.

See also: Brewers 3, Reds 2 | Perch limit cut to 10

@doc c-daily | daily newspaper | 2036-04-04
Million-dollar bench: Thorsen survives costliest circuit race on record

By Annika Vang-Olmstead

Judge Abigail Thorsen kept her seat Tuesday with {51.1 percent|tpc|t=Tuesday} of the vote in a three-county race that drew {$1,077,500|xa} in spending, seven dollars in ten of it from outside.

Her challenger, Darnell Whitcomb-Vue, had {48.7 percent|wpc|t=Tuesday}. He spent {$204,500|xw} from his own account to the incumbent's {$118,000|xt}. The outside groups accounted for {$755,000|xo} between them.

It bought turnout, at least: {41,600|bc} ballots, {40 percent|to} of those registered. Of these {1,040|un} had no mark for judge, more than the {996|m} that separate the pair, and {98|wi} had somebody's uncle written in.

By law a losing candidate within {one|th} percentage point can ask for a recount at no charge. Whitcomb-Vue is over that, so he'd pay. He's ordered one for Marlow County only. The clerk's estimate is {$14,800|rc}.

@doc d-weekly | county weekly | 2036-04-17
Recount in Marlow: judge gains four, loses none

It took eleven retired teachers and a Methodist two days in the highway shed.

When they'd finished, Judge Thorsen had {9,322|tm2|t=When they'd finished} votes in Marlow County and Mr. Whitcomb-Vue {11,199|wm2|^}. So he dropped {five|-} and she picked up {four|-}. Most of it was in Town of Ingersoll, where a stack had stuck together with what the clerk believes is kringle.

For the circuit it now comes to {20,733|t2|t=now} against {19,728|w2|^}. "It's {a thousand and five|m2|v=1005|t=now} and I've known Abby for years, and she'll do," the challenger said. He paid with a check.

The ambulance levy wasn't recounted. It had {12,010|ly} votes, more than anyone running for anything.

Brat fry Saturday, 10 to 2. FOR SALE: pontoon, 24 ft.

@doc e-watchdog | watchdog newsletter | 2036-05-02
Ledger: what a judge costs

Let's do this per vote.

Thorsen's own campaign: {$118,000|xt} for {20,733|t2|t=after the recount} votes after the recount, {$5.69|-} each. Add the {$340,000|xs} from Safer Counties, and it's {$22.09|-}.

Whitcomb-Vue's: {$204,500|xw} for {19,728|w2|t=after the recount}, {$10.37|-} each. Add Fair Bench's {$415,000|xf} and you're at {$31.40|-}.

All told {$1,077,500|xa}, or nearly {eighteen times|-} the {$61,000|xa0|t=2030} of 2030.

Where did the voters see it? On TV in Pine Lake, where the judge's lead was {2,328|mp}, and in Sturgeon, where it was {554|ms}. Marlow, which has cable, preferred the other fellow.

Neither group has to tell us who paid. We asked {nine|-} times.

@doc f-letter | letter to the editor | 2036-04-24
To the Editor:

Your headline said Judge Thorsen "cruised." {40,560|va} people voted for judge and she won by {1,005|m2}. My grandson cruises. That's not cruising.

Nor did she "sweep the circuit." She lost Marlow County by {1,886|mm|t=on election night} on election night, by a little less after they unstuck the ballots. She won the other two.

And {40 percent|to} isn't "massive." It means six out of ten of the {104,000|rg} registered stayed home with the ads.

I voted for her. Please just get it right.

Mrs. LaVonne Pritzl
Town of Ingersoll
