@story wyandot-schools
@topic Ohio school district closes buildings and puts a levy on the ballot
@subject D = Wyandot Falls City Schools | Wyandot Falls | the district | WFCS
@subject S = Marlene Duvernay | Duvernay | superintendent | the superintendent
@subject T = treasurer Ignacio Peck | Peck | treasurer | the district's treasurer
@subject L = Wyandot Falls school levy | Issue 9 | levy
@subject G = Garfield Elementary | Garfield
@subject C = Cass Elementary | Cass
@subject U = Wyandot Falls Education Association | teachers' union | union
@subject M = school board meeting in Wyandot Falls | meeting | board meeting
@fact en = 6214 | enrolment | D | pupils enrolled | 2029-10 | snapshot
@fact enl = 7480 | enrolment | D | pupils enrolled | 2019-10 | snapshot
@fact enf = 5600 | enrolment | D | pupils enrolled | 2034 | plan | projected
@fact endrop = 16.9 | rate | D | fall of enrolment in percent | 2029-10 | snapshot
@fact gen = 231 | enrolment | G | pupils enrolled | 2029-10 | snapshot
@fact cen = 268 | enrolment | C | pupils enrolled | 2029-10 | snapshot
@fact gap = 11400000 | budget | D | dollars of deficit | 2030-31 | plan | projected
@fact bud = 96800000 | budget | D | dollars of general fund | 2029-30 | plan
@fact both = 499 | enrolment | D | pupils in the schools to be closed | 2029-10 | snapshot
@fact enn = 1266 | enrolment | D | pupils lost in ten years | 2029-10 | snapshot
@fact mill2 = 7.9 | rate | L | mills to be asked for in a second vote | 2030-11 | plan | pledged
@rel sum both = gen + cen
@rel diff enn = enl - en
@fact cut = 87 | jobs | D | posts to be cut | 2030 | plan
@fact cutt = 52 | jobs | D | teachers' posts to be cut | 2030 | plan
@fact cuto = 35 | jobs | D | other posts to be cut | 2030 | plan
@fact save = 3100000 | spending | D | dollars a year saved by closing buildings | 2030-31 | plan | projected
@fact mill = 6.9 | rate | L | mills asked for | 2030-05 | plan
@fact raise = 9200000 | revenue | L | dollars a year that the tax would raise | 2030-05 | plan | projected
@fact home = 242 | price | L | dollars a year for the owner of a 100,000-dollar home | 2030-05 | plan | projected
@fact vote = 4 | votes_cast | M | board members for the closures | 2030-01-14 | constant
@fact voten = 1 | votes_cast | M | board members against the closures | 2030-01-14 | constant
@fact crowd = 420 | crowd | M | people in the hall | 2030-01-14 | snapshot
@fact speak = 63 | other | M | people who spoke | 2030-01-14 | constant
@fact dur = 5 | duration | M | hours that the session took | 2030-01-14 | constant
@fact end = 23:52 | clock | M | time when the session ended | 2030-01-14 | constant
@fact lf = 7318 | vote_count | L | votes for the levy | 2030-05-07 final | constant
@fact la = 7655 | vote_count | L | votes against the levy | 2030-05-07 final | constant
@fact lfp = 48.9 | vote_share | L | percent of votes for the levy | 2030-05-07 final | constant
@fact lap = 51.1 | vote_share | L | percent of votes against the levy | 2030-05-07 final | constant
@fact lm = 337 | margin | L | votes by which the levy failed | 2030-05-07 final | constant
@fact turn = 31 | turnout | L | percent of voters taking part | 2030-05-07 final | constant
@fact pay = 174500 | price | S | dollars of yearly salary | 2030 | constant
@fact aud = 38 | other | D | percent of seats empty in the high school | 2030 | snapshot
@rel diff lm = la - lf
@rel sum cut = cutt + cuto
@rel change endrop = enl -> en
@race levy = lf la
@trap gen cen :: two schools to be closed
@trap gap raise :: the hole and what the tax would bring
@trap cut cutt :: all posts and those of teachers
@trap en enf :: pupils now and forecast

@doc a-paper | local newspaper | 2030-01-15
Board votes to shutter Garfield, Cass after marathon meeting

By Delphine Arkwright
Staff writer | darkwright@wfcourier.example | 419-555-0133

WYANDOT FALLS — A little before midnight Monday, with {63|speak} speakers heard and the janitor waiting to lock up, the Wyandot Falls school board voted {4|vote}-{1|voten} to close {two|-} elementary buildings and eliminate {87|cut|t=by August} jobs by August.

The session ran for {five|dur} hours. It ended at {11:52 p.m.|end}

Garfield, which has {231|gen} children this year, and Cass, with {268|cen}, will send their pupils to Lincoln, Roosevelt and the new Prairie Street school. The district figures it will save {$3.1 million|save|by=The district figures|m=projected} a year.

It needs every dime. Treasurer Ignacio Peck showed a chart in which the general fund, {$96.8 million|bud|t=now} now, is short {$11.4 million|gap|t=in the next school year|by=Treasurer Ignacio Peck|m=projected} in the next school year.

Behind the red ink is a slow leak of children. A decade ago {7,480|enl|t=A decade ago} were enrolled; in October the count was {6,214|en|t=in October}, a drop of nearly {17%|~endrop}. A demographer hired by the board expects {5,600|enf|t=by 2034|by=A demographer hired by the board|m=projected} by 2034.

Of the jobs to be lost, {52|cutt} belong to teachers; the remaining {35|cuto} are aides, bus drivers and office staff.

"I went to Garfield. My mother went to Garfield," said Tamika Osterhaus, the only member to vote no. She asked why {38%|aud} of the seats at the high school stand empty while small children are being moved.

Superintendent Marlene Duvernay said the high school was next. "There are no sacred bricks," she said.

The board also agreed to ask voters in May for a {6.9|mill}-mill levy. It would bring in {$9.2 million|raise|m=projected} annually and cost the owner of a home valued at {$100,000|-} {$242|home} a year.

About {420|~crowd} people packed the cafetorium, some with signs ("Cass has class"). At one point a fire marshal asked {30|-} of them to leave.

ALSO INSIDE: Panthers edge Fremont 58-55 | Snow totals top 9 inches | Obituaries, B4

@doc b-tv | TV station website | 2030-01-15
"No sacred bricks": Wyandot Falls to close two schools

WYANDOT FALLS, Ohio (WTVX) — Dozens of parents left in tears overnight after the school board's {5|!vote}-{1|voten} vote to close Garfield and Cass elementaries.

The board meeting lasted until {12:25 a.m.|!end} and drew a crowd that Superintendent Marlene Duvernay called the biggest in her {11|-} years.

Together the two buildings serve {499|both|t=this year} students this year. District-wide {6,214|en} attend, and that number is expected to slip to {6,500|!enf|t=within four years|m=projected} within four years.

Employees aren't spared. {87|!cutt} teachers will get pink slips by spring break, according to the union.

A levy on the May ballot would cost {$242|home} per {$100,000|-} of home value.

MORE FROM WTVX: 3 hurt in I-75 pileup · Lottery ticket worth $1M sold in Findlay

@doc c-pto | parents' group e-mail newsletter | 2030-04-28
Nine days to Issue 9!

Hi Falls families,

Quick facts for your fridge:

— {6.9|mill} mills. That's {$242|home} a year on a house the auditor values at a hundred thousand. {Sixty-six cents|-} a day.
— It brings {$9.2 million|raise|m=projected}. The hole is {$11.4 million|gap|t=next year} next year. The rest comes from closing our two schools ({$3.1 million|save}).
— If it fails, the {52|cutt} teaching positions are only the beginning. The superintendent has talked of another {40|-}.

"But she makes {$174,500|pay}!" I know, I know. Cut her salary to zero and you've covered not quite {two|-} percent of the gap.

Phone bank Tuesday 6–8 at Deb's (412 Sycamore). We need {25|-} callers. Last time we had {nine|-}.

@doc d-results | county election board, unofficial results | 2030-05-07
WYANDOT FALLS CITY SCHOOL DISTRICT – ISSUE 9
Additional tax, current expenses, {6.9|mill} mills, continuing period

Precincts reporting: {34|-} of {34|-}

FOR THE TAX LEVY {7,318|lf|t=Precincts reporting: 34 of 34} ({48.9%|lfp})
AGAINST THE TAX LEVY {7,655|la|t=Precincts reporting: 34 of 34} ({51.1%|lap})

Turnout {31%|turn}

Official canvass begins May 21. Provisional ballots outstanding: {112|-}

@doc e-wire | regional wire | 2030-05-08
Ohio district weighs deeper cuts after tax levy fails by {373|!lm} votes

(State Wire) Voters in Wyandot Falls narrowly rejected a school tax on Tuesday, {7,655|la|t=Tuesday} to {7,318|lf|^}, leaving the district with a projected shortfall of {$11.4 million|gap|m=projected} out of a {$96.8 million|bud} budget.

The levy lost by {373|!lm} votes in a contest that drew {three in ten|~turn|v=30} of those registered. It needed a simple majority and got {48.9 percent|lfp}.

Superintendent Marlene Duvernay said beginning teachers would be laid off first, on top of {87|cut} jobs already being cut.

The district has lost {1,266|enn} pupils, or {one in six|~endrop|v=16.67}, in ten years. It plans to try again in November with {7.9|mill2|t=in November|m=pledged} mills.
