@story h1-caddo-mesa
@topic Sheriff runoff in Caddo Mesa County, Texas: early vote, result, jail staffing, donations
@subject E = Caddo Mesa County sheriff runoff | the runoff | the sheriff's race
@subject W = Wendell Trujillo-Batts | Trujillo-Batts | the sheriff | the incumbent
@subject H = Hollis Nakagawa | Nakagawa | the retired Ranger | the challenger
@subject J = Caddo Mesa County Jail | the jail | the lockup
@subject O = Caddo Mesa County Sheriff's Office | the sheriff's office | the office
@subject G = Lone Mesa Deputies Association | the deputies' union | the association
@fact ew = 5118 | vote_count | W | early votes | 2032-05-25 19:00 | snapshot
@fact eh = 4627 | vote_count | H | early votes | 2032-05-25 19:00 | snapshot
@fact fw = 8204 | vote_count | W | votes | final | snapshot
@fact fh = 9351 | vote_count | H | votes | final | snapshot
@fact ft = 17555 | votes_cast | E | votes cast | final | snapshot
@fact pw = 46.7 | vote_share | W | share of the vote | final | snapshot
@fact ph = 53.3 | vote_share | H | share of the vote | final | snapshot
@fact m = 1147 | margin | H | votes ahead of the opponent | final | snapshot
@fact mp = 6.6 | margin | H | percentage points ahead of the opponent | final | snapshot
@fact gp = 35 | officers | J | jailers short of the state standard | 2032-05 | snapshot
@fact ov = 62 | other | J | inmates over the number of beds | 2032-05-24 | snapshot
@fact mw = 41.0 | vote_share | W | share of the vote | March primary | snapshot
@fact mh = 38.4 | vote_share | H | share of the vote | March primary | snapshot
@fact th = 50 | other | E | share needed to avoid a runoff | - | constant | threshold
@fact dep = 143 | officers | O | deputies | 2032-05 | snapshot
@fact ja = 96 | officers | J | jailers | 2032-05 | snapshot
@fact jn = 131 | officers | J | jailers that the state standard asks for | - | constant | threshold
@fact inm = 702 | other | J | inmates | 2032-05-24 | snapshot
@fact beds = 640 | other | J | beds | - | constant
@fact jd = 3 | deaths | J | inmates who died in custody | 2031-06 to 2032-05 | cumulative
@fact hp = 40 | units_pledged | H | jailers to be hired | - | plan | pledged
@fact hy = 18 | duration | H | months to fill the jail posts | - | plan | pledged
@fact wp = 6500 | other | W | dollars of raise for a jailer | - | plan | pledged
@fact gd = 75000 | fundraising | H | donations from the deputies' union | 2032-05-17 | cumulative
@fact rw = 212400 | fundraising | W | money raised | 2032-05-17 | cumulative
@fact rh = 318900 | fundraising | H | money raised | 2032-05-17 | cumulative
@fact gm = 106500 | fundraising | H | dollars raised beyond the opponent | 2032-05-17 | cumulative
@fact aw = 57 | age | W | age | 2032-05 | constant
@fact ah = 63 | age | H | age | 2032-05 | constant
@rel sum ft = fw + fh
@rel diff mp = ph - pw
@rel diff gp = jn - ja
@rel diff ov = inm - beds
@rel diff m = fh - fw
@rel share pw = fw / ft
@rel share ph = fh / ft
@rel diff gm = rh - rw
@race early = ew eh
@race final = fw fh
@trap ew fw :: early votes and all votes
@trap mw pw :: primary and runoff
@trap ja dep :: jailers and deputies
@trap inm beds :: people held and beds

@doc a-county | list of results | 2032-05-26
CADDO MESA COUNTY ELECTIONS — UNOFFICIAL FINAL, PRIMARY RUNOFF OF MAY 25

SHERIFF, REPUBLICAN RUNOFF
Precincts: all reporting. Report 04, printed 23:18, page 2 of 6

Early voting and mail
  W. Trujillo-Batts (i) ....... {5,118|ew|t=Early voting and mail}
  H. Nakagawa ................. {4,627|eh|t=Early voting and mail}

Total, all methods
  W. Trujillo-Batts (i) ....... {8,204|fw|t=Total, all methods}   {46.7%|pw|^}
  H. Nakagawa ................. {9,351|fh|t=Total, all methods}   {53.3%|ph|^}
  Votes cast .................. {17,555|ft|t=Total, all methods}

Questions: elections office, Courthouse Annex, 200 W. Third, Suite 110. Canvass June 3 at 10 a.m.

@doc b-weekly | small-town weekly | 2032-05-27
Retired Ranger tops sheriff in runoff that turned on the jail

By Cordelia Mbeki-Stroud
cstroud@mesasentinel.example · 555-0142

There was no Democrat filed, so Tuesday settled it. Hollis Nakagawa, {63|ah}, a retired Ranger who had never run for so much as a school board, will be the next sheriff. He finished {1,147|m} votes in front of Wendell Trujillo-Batts, {57|aw}, who has held the badge for eleven years.

It did not start that way. When the early totals went up on the courthouse wall, the sheriff had {5,118|ew|t=When the early totals went up} and Nakagawa {4,672|!eh|^}. Then the boxes came in from the north end.

The jail was the issue in a contest with few others. Built with {640|beds} beds, it held {702|inm|t=on Monday} people on Monday. {Ninety-six|ja} jailers look after them; the state would like to see {131|jn|by=the state}. {Three|jd|t=in the past year} inmates have died in the past year.

Nakagawa told voters he would bring on {40|hp} jailers inside {18|hy} months. The sheriff countered with a {$6,500|wp} raise.

In March neither got past {50 percent|th}: the incumbent took {41|mw|t=In March} and his challenger {38.4|mh|t=In March}, with a dispatcher named Ottoline Grebe getting the remainder.

@doc c-metro | metro daily | 2032-05-26
Deputies' money, jailers' votes: an upset in Caddo Mesa

An upset on the Caprock. Sheriff Wendell Trujillo-Batts lost Tuesday's Republican runoff by {nearly seven points|~mp|v=7|t=Tuesday}, according to complete but unofficial returns that gave Hollis Nakagawa {53.3 percent|ph|by=complete but unofficial returns}.

Nakagawa had the bank account. Filings through May 17 put his receipts at {$318,900|rh|t=through May 17|by=Filings|s=his}, including {$75,000|gd|t=through May 17|by=Filings|s=his} from the Lone Mesa Deputies Association, to {$212,400|rw|t=through May 17|by=Filings|s=the sheriff} for the sheriff.

The association speaks for most of the {143|dep} deputies, not for the lockup's {96|ja} jailers, some of whom wore the incumbent's green shirts on election day.

"We have {thirty-five|gp|s=We} fewer bodies than the commission says we need," said one, who asked not to be named because she is not allowed to talk. "{Forty|hp} is a fine number. Show me {forty|hp} people."

Nakagawa's figure is in fact {40|hp} over {a year and a half|hy|v=18}, or, as he puts it, "{18|hy|by=he} months, not 19".

ADVERTISEMENT — 0% APR for 72 months at Staked Plains Ford

@doc d-radio | radio script | 2032-05-26
[KCMR MORNING CAST 0600 — READ :45]

GOOD MORNING. CADDO MESA COUNTY HAS A NEW SHERIFF-TO-BE. RETIRED TEXAS RANGER HOLLIS NAKAGAWA BEAT WENDELL TRUJILLO-BATTS IN THE RUNOFF, {53|ph|round} PERCENT TO {47|pw|round}. ABOUT {SEVENTEEN-AND-A-HALF THOUSAND|~ft|v=17500} PEOPLE VOTED.

NAKAGAWA GOT {NINE THOUSAND, THREE HUNDRED FIFTY-ONE|fh|v=9351} VOTES. THE SHERIFF GOT {EIGHT THOUSAND, FOUR HUNDRED TWO|!fw|v=8402}.

NAKAGAWA, WHO IS {SIXTY-THREE|ah}, SAYS HIS FIRST JOB IS THE JAIL. IT'S {SIXTY-TWO|ov} INMATES OVER ITS BEDS, AND HE WANTS {FORTY|hp} MORE JAILERS. HIS CAMPAIGN TOOK IN {THREE HUNDRED AND NINETEEN THOUSAND|rh|v=319000|round=1000|s=HIS CAMPAIGN} DOLLARS, ABOUT {A HUNDRED THOUSAND|~gm|v=100000} MORE THAN THE SHERIFF'S.

WEATHER AFTER THIS: HIGH OF 94.
