@story zc-latahcreek-schoolbond
@topic A school bond in rural Idaho that needs two-thirds: election night, late ballots, canvass
@subject B = Proposition 1 | the bond | the school bond
@subject Y = yes side | supporters | Yes for Latah Creek Kids
@subject N = no side | opponents | Taxpayers First
@subject D = Latah Creek School District 288 | the district | the schools
@subject C = Clerk Darlene Oyarzabal | Oyarzabal | the clerk
@fact y1 = 66.1 | vote_share | Y | share of the vote for the bond | 21:40, 4 of 9 precincts | snapshot
@fact y2 = 66.9 | vote_share | Y | share of the vote for the bond | election night, all precincts | snapshot
@fact y3 = 66.5 | vote_share | Y | share of the vote for the bond | canvass | snapshot
@fact yv2 = 4417 | vote_count | Y | votes for the bond | election night, all precincts | snapshot
@fact nv2 = 2185 | vote_count | N | votes against the bond | election night, all precincts | snapshot
@fact yv3 = 4459 | vote_count | Y | votes for the bond | canvass | snapshot
@fact nv3 = 2246 | vote_count | N | votes against the bond | canvass | snapshot
@fact t2 = 6602 | votes_cast | B | votes on the bond | election night, all precincts | snapshot
@fact t3 = 6705 | votes_cast | B | votes on the bond | canvass | snapshot
@fact late = 103 | votes_cast | B | ballots added after the night | canvass | snapshot
@fact need = 66.67 | vote_share | B | share of the vote needed to pass | - | constant | threshold
@fact short = 11 | margin | Y | votes missing for the two-thirds | canvass | snapshot
@fact amt = 38500000 | budget | B | dollars to be borrowed | - | plan
@fact amt0 = 44900000 | budget | B | dollars to be borrowed in the failed bond | 2027 | plan
@fact y0 = 61.2 | vote_share | Y | share of the vote for the failed bond | 2027 | snapshot
@fact tax = 94 | price | B | dollars a year per $100,000 of home value | - | plan | projected
@fact enr = 2130 | enrolment | D | pupils enrolled | 2029 | snapshot
@fact bld = 1951 | date | D | year in which the high school was built | - | constant
@fact pr4 = 4 | counted_share | B | precincts counted | 21:40, 4 of 9 precincts | snapshot
@fact pr = 9 | other | B | precincts in the district | - | constant
@trap y1 y2 :: partial against all precincts
@trap y2 y3 :: the canvass added late ballots
@trap amt amt0 :: the bond of two years ago
@trap y0 y1 :: another election
@trap need y3 :: the bar and the result
@rel sum t2 = yv2 + nv2
@rel sum t3 = yv3 + nv3
@rel share y2 = yv2 / t2
@rel share y3 = yv3 / t3
@rel diff late = t3 - t2

@doc tv-liveblog | local TV live blog | 2029-11-06
LIVE: Latah Creek school bond too close to call

**9:42 p.m.** With {four|pr4|t=9:42 p.m.} of {nine|pr} precincts in, the bond is sitting at {66.1%|y1|t=With four of nine precincts in}. It needs {two-thirds|need}. Yes, really: this one comes down to decimals.

**9:58 p.m.** Quick refresher. Prop {1|-} would let District {288|-} borrow {$38.5 million|amt} to replace the high school, which opened in {1951|bld}, and fix the roof at Juliaetta Road Elementary. The estimate: {$94|tax} a year on every $100,000 of your home's value. A bigger version, at {$44.9 million|amt0|t=two years ago}, flopped two years ago with {61.2%|y0|t=two years ago}.

**10:31 p.m.** Whoa. All precincts reported: {4,417|yv2|t=All precincts reported|s=Yes} Yes, {2,185|nv2|^|s=No} No. That is {66.9%|y2|^}. If it stands, it passes.

**10:50 p.m.** Don't pop the corks. The clerk, Darlene Oyarzabal, tells KLTC there are "about a {hundred|~late|v=100}" ballots left: dropped in the box after 7, military, and signatures to be checked. The canvass is November 15.

Follow @KLTC{7|-}News. Weather: {34|-}°, snow level {3,200|-} ft.

@doc weekly-night | weekly newspaper, website | 2029-11-07
Bond squeaks past on election night; Oyarzabal warns of uncounted ballots

By Joss Trevathan

After twelve years and two defeats, Latah Creek may get its high school. Unofficial results had Proposition 1 at {69.9|!y2|t=Tuesday night} percent Tuesday night, a hair above the {two-thirds|need} supermajority that Idaho requires for bonded debt.

The tally was {4,417|yv2|t=Tuesday night} in favor to {2,185|nv2|^} against, out of {6,602|t2|^} votes.

"I've got {2,130|enr} kids in buildings that were designed for {1,400|-}," said Superintendent Alondra Pettibone. "Nights like this I believe in people."

Wes Haagensen of Taxpayers First said his group would keep its eye on the late ballots. "{Ninety-four|tax} dollars on a hundred thousand adds up when your place is worth {six hundred|-}," he said.

The {$38.5 million|amt} plan is {$6.4 million|-} smaller than the one voters turned down in 2027, when {61.2|y0|t=in 2027} percent said yes.

Polls closed at 8. All {nine|pr} precincts reported by half past ten.

MORE NEWS: Loggers {27|-}, Bulldogs {12|-} in playoff opener • County Road {212|-} closed through Dec. {1|-}

@doc ap-style | wire agency | 2029-11-15
Idaho school bond that passed on election night fails in canvass

LATAH CREEK, Idaho — A {$38.5 million|amt} school bond that appeared to have won approval last week has failed by {11|short|t=Thursday} votes after officials counted late ballots, County Clerk Darlene Oyarzabal said Thursday.

The final count was {4,459|yv3|t=The final count|by=Darlene Oyarzabal} to {2,246|nv3|^}, or {66.5%|y3|^}, just under the {two-thirds|need} majority required. On election night, support stood at {66.9%|y2|t=On election night}.

The {103|late} ballots added since broke {61|-}-{42|-} against the measure.

Voters rejected a {$44.9 million|amt0|t=in 2027} bond in 2027. The high school in the district, which enrolls {2,130|enr} students, was built in {1951|bld}.

Supporters said they would ask for a recount.

@doc column | newspaper column | 2029-11-21
{Eleven|short} people

By Trudy Bascom

I know {eleven|short} people. So do you. They'd fit in the corner booth at the Rusty Spur and still leave a seat for the coffee pot.

{Eleven|short} more votes for Yes is what it would have taken, out of {6,705|t3|t=last week's canvass}, to clear a bar that in Washington, {twelve|-} miles from my porch, is set at {60|-} percent. We got {66.5|y3|t=last week's canvass}. We needed {66.67|need}. A president can start a war with less.

Don't tell me folks changed their minds. The count on the Tuesday was {4,417|yv2|t=the Tuesday} to {2,185|nv2|^}; by last week's canvass it was {4,459|yv3|t=last week's canvass} to {2,264|!nv3|^}. People who mail late vote No. That's all it was.

Our building is older than I am, and I remember Eisenhower. It went up in {1951|bld} for boys in letter sweaters. They tell me a third bond would come in near {$41 million|-} with the price of steel; we turned up our noses at {44.9|amt0|x=1000000|t=in '27} in '27 and at {35.8|!amt|x=1000000|t=this month} this month, and the roof leaks regardless.

I'm at {55|-} Depot Street. Bring pie.
