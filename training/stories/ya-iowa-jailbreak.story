@story ya-iowa-jailbreak
@topic Escape of five inmates from the Wapello Forks county jail in Iowa: from the empty beds to the grand jury
@subject J = Wapello Forks County Jail | the jail | jail | lockup
@subject S = Sheriff Delphine Rasmusson | Rasmusson | the sheriff | sheriff's office
@subject I = the five inmates | five inmates | escapees | fugitives
@subject T = Terrell Gage Unger | Unger | the last fugitive
@subject M = U.S. Marshals Service | marshals | Deputy U.S. Marshal Hector Quay
@subject B = Board of Supervisors | supervisors | the board | Supervisor Clyde Hoekstra
@subject A = county auditor | auditor's report | audit
@subject G = grand jury | special prosecutor Winifred Aoki | prosecutor
@subject C = Wapello Forks County | the county | taxpayers
@subject D = Grinwold | town of Grinwold | county seat
@fact n = 5 | other | J | inmates who escaped | 2029-06-30 | constant
@fact c1 = 2 | arrests | M | escapees recaptured | 2029-07-01 | cumulative
@fact c2 = 4 | arrests | M | escapees recaptured | 2029-07-05 | cumulative
@fact lrg = 1 | other | M | escapees at large | 2029-07-05 | snapshot
@fact day = 23 | duration | T | days on the run | 2029-07-23 | constant
@fact mi = 870 | distance | T | miles from the jail where he was caught | 2029-07-23 | constant
@fact t0 = 01:50 | clock | I | time of the escape | 2029-06-30 | constant
@fact t1 = 06:35 | clock | J | time when the escape was found | 2029-06-30 | constant
@fact gap = 285 | duration | J | minutes until the escape was found | 2029-06-30 | constant
@fact t2 = 07:20 | clock | S | time when the public was told | 2029-06-30 | constant
@fact cap = 36 | other | J | beds | - | constant
@fact pop = 52 | other | J | inmates | 2029-06-29 | snapshot
@fact over = 16 | other | J | inmates above the number of beds | 2029-06-29 | snapshot
@fact bui = 1931 | other | J | year in which the jail was built | - | constant
@fact age = 98 | age | J | age of the jail | 2029 | snapshot
@fact st = 2 | officers | J | jailers on the night shift | 2029-06-30 | snapshot
@fact sr = 4 | officers | J | jailers required on the night shift | - | constant | threshold
@fact chk = 9 | other | J | cell checks required in the night | - | constant | threshold
@fact chd = 3 | other | J | cell checks done in the night | 2029-06-30 | constant
@fact chf = 6 | other | J | cell checks written up and not done | 2029-06-30 | constant
@fact hole = 14 | other | I | inches of width of the hole | 2029-06-30 | constant
@fact bed = 11 | other | I | bedsheets knotted | 2029-06-30 | constant
@fact drop = 31 | distance | I | feet from the roof to the ground | - | constant
@fact cam = 18 | other | J | cameras | - | constant
@fact cmb = 7 | other | J | cameras that did not work | 2029-06-30 | snapshot
@fact cmw = 11 | other | J | cameras that worked | 2029-06-30 | snapshot
@fact off = 85 | officers | M | officers in the manhunt | 2029-07-02 | snapshot
@fact ag = 9 | other | M | agencies in the manhunt | 2029-07-02 | snapshot
@fact tip = 412 | cases | M | tips received | 2029-07-23 | cumulative
@fact rwm = 10000 | other | M | dollars of reward from the marshals for each fugitive | 2029-07-02 | constant
@fact rwc = 2500 | other | C | dollars of reward from the county for each fugitive | 2029-07-02 | constant
@fact rwt = 12500 | other | C | dollars of reward for each fugitive | 2029-07-02 | constant
@fact ot = 96400 | spending | S | dollars of overtime | 2029-07-31 | cumulative
@fact cst = 171000 | spending | C | dollars that the escape cost | 2029-10 | cumulative
@fact rep = 74600 | spending | C | dollars of repairs | 2029-10 | cumulative
@fact bond = 23000000 | budget | C | dollars of bonds for a new jail | 2029-11 | plan
@fact yes = 54.2 | vote_share | C | vote for the bonds | 2029-11-06 | constant
@fact need = 60 | vote_share | C | vote needed for the bonds | - | constant | threshold
@fact sht = 5.8 | margin | C | points by which the bonds fell short | 2029-11-06 | constant
@fact vy = 4878 | vote_count | C | votes for the bonds | 2029-11-06 | constant
@fact vt = 9000 | votes_cast | C | votes cast on the bonds | 2029-11-06 | constant
@fact prv = 51.1 | vote_share | C | vote for jail bonds in an earlier ballot | 2024 | constant
@fact ind = 3 | other | G | jail employees indicted | 2029-12-12 | constant
@fact cnt = 17 | other | G | counts | 2029-12-12 | constant
@fact max = 5 | sentence | T | longest sentence in years for escape | - | constant | hypothetical
@fact ser = 25 | sentence | T | years of the sentence that he was serving | 2029 | constant
@fact ageT = 29 | age | T | age of the last fugitive | 2029-07 | snapshot
@fact hun = 3 | cases | A | escapes from county jails in the state in the year | 2028 | cumulative
@fact pay = 19.25 | other | J | dollars an hour for a new jailer | 2029 | snapshot
@fact vac = 6 | other | J | jailers' posts vacant | 2029-06 | snapshot
@rel sum n = c2 + lrg
@rel diff over = pop - cap
@rel sum chk = chd + chf
@rel sum cam = cmb + cmw
@rel sum rwt = rwm + rwc
@rel sum cst = ot + rep
@rel share yes = vy / vt
@rel diff sht = need - yes
@trap c1 c2 :: two more were caught
@trap cmw bed :: eleven cameras, eleven sheets
@trap st sr :: on shift and required
@trap pop cap :: inmates and beds
@trap rwm rwt :: the marshals' share and the whole
@trap ot cst :: overtime and all costs
@trap yes need :: reached and needed
@trap yes prv :: two ballots
@trap n max :: five men, five years
@trap chd hun :: three checks, three escapes
@trap t1 t2 :: found and told
@trap ag chk :: nine agencies, nine checks
@trap vac chf :: six vacancies, six invented checks

@doc a-alert | sheriff's social media post | 2029-06-30
WAPELLO FORKS COUNTY SHERIFF'S OFFICE
Posted {7:20 AM|t2} - PLEASE SHARE

{FIVE|n} inmates are unaccounted for at the county jail in Grinwold. The count came up short at {6:35 AM|t1}. We believe they left around {1:50|~t0}.

Lock your cars. Lock your houses. If you're missing a vehicle, tell us. Do NOT pick up hitchhikers on Hwy 63.

One is Terrell Gage Unger, {29|ageT}, 6-0, 175, "MOM" on neck, serving {25|ser} years on a state hold. He's considered dangerous.

Pancake breakfast at the fire station is CANCELED.

1.1K reactions - 964 shares

@doc b-wire | state wire | 2029-07-02
{Two|c1} of {five|n} escapees caught; {85|off} officers hunt for others

GRINWOLD, Iowa (Federated) - {Two|c1|t=by Sunday night} of the {five|n} men who cut through a jail ceiling and climbed down {11|bed} knotted bedsheets were back in custody by Sunday night, found in a corn crib {four|-} miles off.

{Eighty-five|off|t=Monday} officers from {nine|ag} agencies were at work on Monday, Deputy U.S. Marshal Hector Quay said. The marshals are offering {$10,000|rwm} a head and the county is adding {$2,500|rwc}.

The jail, built in {1931|bui}, has {36|cap} beds. On the night before the escape it held {52|pop} people. {Two|st} jailers were on duty; the state standard for that many is {four|sr}.

The hole was {14|hole} inches wide. "I couldn't get a watermelon through it," Sheriff Delphine Rasmusson said.

Iowa's county jails had {three|hun|t=last year} escapes last year.

@doc c-weekly | county weekly | 2029-07-12
'Checked, all quiet': the log says {nine|chk} times. The tape says {three|chd}.

By Burdette Sykes

Somebody in our jail has nice handwriting.

The log for the small hours of June 30 shows {nine|chk} rounds, each initialed. Video the Courier has watched shows {three|chd}. The {other|-} {six|chf} were written by a person sitting down.

That's video from the cameras that work. Of {18|cam}, {seven|cmb} don't, and haven't since hail in 2027, which leaves {11|cmw} to watch a building of {98|age} years.

It took {285|gap} minutes for anyone to notice. In that time you can drive to Kansas City. One of them did; he was arrested there on July 5, the {fourth|c2|v=4|t=on July 5}. That leaves {one|lrg}: Unger.

Rasmusson says {six|vac} of her jailers' jobs are open at {$19.25|pay} an hour. "Casey's pays more, and you get pizza."

CLASSIFIED: Extension ladder, 32 ft., hardly used

@doc d-radio | radio script | 2029-07-23
KWFG 1490 / NOON

They got him. Terrell Unger's in handcuffs in Amarillo, Texas, {eight hundred seventy|~mi} miles from here, after {twenty-three|day} days. A waitress knew the tattoo.

All {five|n} are now back behind a door. Marshals counted {four hundred and twelve|tip} tips.

The waitress is in line for {twelve-five|rwt|v=12500}: that's the marshals' {ten thousand|rwm} and our {twenty-five hundred|rwc}.

For escape Unger could see another {five|<max} years on top of his {twenty-five|ser}.

Now how'd they get from the roof? It's {thirty-one|drop} feet. The sheets reached about {twenty|-}.

Corn, 4.11, up two. Chance of a shower.

@doc e-election | newspaper election story | 2029-11-07
Jail bonds fail again, this time with a majority

Grinwold - More than half of voters in Wapello Forks County said yes Tuesday to {$23 million|bond} for a new jail. It wasn't enough.

With all precincts in, {54.2|yes|t=With all precincts in} percent favored the bonds, or {4,878|vy} of {9,000|vt} votes. State law asks for {60|need}. The measure fell {5.8|sht} points short. In 2024 a smaller one got {51.1|prv|t=In 2024}.

The auditor put the cost of June's escape at {$171,000|cst|by=The auditor}, made up of {$96,400|ot} in overtime and {$74,600|rep} in repairs.

"We'll be back," said Supervisor Clyde Hoekstra. "So will somebody's bedsheets."

The jail was {16|over} over its limit when the men left. On Election Day it was {nine|-} over.

OTHER RACES: Grinwold mayor, Tvedt 688, Pohlman 671

@doc f-court | TV website | 2029-12-12
{Three|ind} jailers indicted over falsified checks

Posted 3:15 PM CST by KOTU staff

A grand jury handed up {17|cnt} counts Wednesday against {three|ind} employees of the Wapello Forks County Jail, special prosecutor Winifred Aoki announced.

They're accused of falsifying the record of {six|chf} cell checks on the night {five|n} men escaped. Two resigned in August.

Aoki said the grand jury found no one was bribed. It found a jail with {two|st} people doing the work of {four|sr}.

Sheriff Rasmusson isn't a target. Her term runs to 2032.

Download the KOTU app, rated 4.6
