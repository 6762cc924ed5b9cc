@story yb-threefires-recall
@topic Michigan township: three officials face recall and a rezoning for a data center goes to voters
@subject TF = Three Fires Township | the township
@subject H = Glenn Haverkamp | Haverkamp | the supervisor
@subject A = Rosalind Achterhof | Achterhof | the beekeeper
@subject B = Tammy Beukema | Beukema | the clerk
@subject V = Joel Visser | Visser
@subject O = Sue Oostema | Oostema | the treasurer
@subject R = Dinesh Rao | Rao | the retired engineer
@subject ZY = Yes on rezoning | rezoning supporters
@subject ZN = No on rezoning | rezoning opponents
@subject DC = data center | the data center
@subject BF = Build Three Fires | the developer's committee
@subject KG = Keep It Green
@subject TB = township board | the board
@subject PT = petitioners
@fact rg = 7850 | other | TF | registered voters | - | constant
@fact bc = 4239 | votes_cast | TF | ballots cast | final | snapshot
@fact to = 54 | turnout | TF | turnout | final | snapshot
@fact to0 = 19.2 | turnout | TF | turnout | May 2034 | snapshot
@fact ab = 2247 | votes_cast | TF | absentee ballots | final | snapshot
@fact abp = 53 | other | TF | share of ballots absentee | final | snapshot
@fact h = 1988 | vote_count | H | votes for supervisor | final | snapshot
@fact a = 2190 | vote_count | A | votes for supervisor | final | snapshot
@fact x1 = 61 | vote_count | TF | ballots blank for supervisor | final | snapshot
@fact m1 = 202 | margin | A | lead in votes for supervisor | final | snapshot
@fact b = 2204 | vote_count | B | votes for clerk | final | snapshot
@fact v = 1958 | vote_count | V | votes for clerk | final | snapshot
@fact x2 = 77 | vote_count | TF | ballots blank for clerk | final | snapshot
@fact m2 = 246 | margin | B | lead in votes for clerk | final | snapshot
@fact o = 2055 | vote_count | O | votes for treasurer | final | snapshot
@fact r = 2101 | vote_count | R | votes for treasurer | final | snapshot
@fact x3 = 83 | vote_count | TF | ballots blank for treasurer | final | snapshot
@fact m3 = 46 | margin | R | lead in votes for treasurer | final | snapshot
@fact zy = 1702 | vote_count | ZY | votes on the rezoning | final | snapshot
@fact zn = 2487 | vote_count | ZN | votes on the rezoning | final | snapshot
@fact x4 = 50 | vote_count | TF | ballots blank on the rezoning | final | snapshot
@fact m4 = 785 | margin | ZN | lead in votes on the rezoning | final | snapshot
@fact znp = 59.4 | vote_share | ZN | share of votes on the rezoning | final | snapshot
@fact c = 1800000000 | budget | DC | dollars to be invested | 2037 | plan
@fact ac = 640 | area | DC | acres | - | plan
@fact jb = 90 | jobs | DC | permanent jobs | 2038 | plan | pledged
@fact wa = 2100000 | other | DC | gallons of water a day | 2038 | plan | projected
@fact tx = 7400000 | revenue | DC | dollars of local tax a year | 2038 | plan | projected
@fact bg = 3900000 | budget | TF | dollars of yearly budget | 2035 | plan
@fact s1 = 1012 | other | PT | signatures found valid | July | snapshot
@fact sn = 910 | other | PT | signatures needed | - | constant | threshold
@fact sp = 25 | other | PT | share of the governor vote needed in signatures | - | constant | threshold
@fact gv = 3640 | votes_cast | TF | votes in the last race for governor | 2034 | snapshot
@fact t1 = 4 | vote_count | TB | members for the rezoning | April | snapshot
@fact t2 = 1 | vote_count | TB | members against the rezoning | April | snapshot
@fact ts = 5 | seats | TB | members | - | constant
@fact xb = 286000 | spending | BF | dollars spent on the campaign | whole campaign | cumulative
@fact xk = 41000 | spending | KG | dollars spent on the campaign | whole campaign | cumulative
@fact pr = 3 | other | TF | precincts | - | constant
@fact cr = 430 | crowd | TB | people at the meeting | April | snapshot
@rel share to = bc / rg
@rel share abp = ab / bc
@rel sum bc = h + a + x1
@rel diff m1 = a - h
@rel sum bc = b + v + x2
@rel diff m2 = b - v
@rel sum bc = o + r + x3
@rel diff m3 = r - o
@rel sum bc = zy + zn + x4
@rel diff m4 = zn - zy
@rel share sp = sn / gv
@rel sum ts = t1 + t2
@race supervisor = a h
@race clerk = b v
@race treasurer = r o
@race rezoning = zn zy
@race money = xb xk
@trap m1 m2 :: two offices, one lost and one kept
@trap a r :: two winners
@trap h o :: two losers
@trap x1 x3 :: blanks in contests
@trap s1 sn :: valid and needed
@trap gv bc :: two elections
@trap tx bg :: a tax and a budget
@trap to abp :: turnout and absentee share
@trap xb xk :: two committees
@trap ac jb :: acres and jobs
@trap to to0 :: two elections

@doc a-weekly | weekly newspaper | 2035-07-24
Recall petitions good; it's on for November

By Wilma TerHaar

Three Fires Township will vote Nov. 6 on whether to replace its supervisor, clerk and treasurer, and on the rezoning that got them into this.

The county clerk found {1,012|s1} valid signatures against each. You need {25 percent|sp} of the vote for governor, which here was {3,640|gv|t=last year} last year, so {910|sn}.

In April, in front of {430|cr} people and one goat, the board rezoned {640|ac} acres on 84th Street for a data center, {4|t1|t=In April} to {1|t2|^}. The company says it'd invest {$1.8 billion|c|by=The company says} and hire {90|jb|^}. It'd pay {$7.4 million|tx} a year in local taxes; the township's budget is {$3.9 million|bg}. It'd use {2.1 million|wa} gallons of water a day.

Rosalind Achterhof, a beekeeper, will run against Supervisor Glenn Haverkamp.

Sweet corn, $5 a dozen. Blue Gill Days, Aug. 2-4.

@doc b-tv | TV station website | 2035-11-06
Voters dump data center, two of three officials

THREE FIRES TWP., Mich. (WGRV) - A proposed {$1.8 billion|c} data center is dead, at least on 84th Street, after voters threw out the zoning for it Tuesday, {2,487|zn|t=Tuesday} to {1,702|zy|^}.

They also threw out Supervisor Glenn Haverkamp. Beekeeper Rosalind Achterhof beat him {2,190|a} to {1,988|h}.

Treasurer Sue Oostema lost by {64|!m3} to retired engineer Dinesh Rao.

Clerk Tammy Beukema survived. It was {2,204|b} for her and {1,958|v} for Joel Visser.

Beukema said turnout was {54%|to|by=Beukema said}, which is nuts for a November without anything else on. Last May's was {19.2%|to0|t=Last May}. The developer's group spent {$286,000|xb}; Keep It Green spent {$41,000|xk}.

Traffic: I-196 at exit 44. Lions by 6. Win a Traverse!

@doc c-daily | daily newspaper | 2035-11-08
In Three Fires, a beekeeper takes the gavel

By Casimir Adeyemo

She was elected by {202|m1} votes and her first act was to go out and check the hives.

Rosalind Achterhof, 49, had never run for anything. Glenn Haverkamp had been supervisor since 2020. "They told us {100|!jb|by=Haverkamp} jobs," Haverkamp said at the township hall. "I'd have been proud of those."

The rezoning went down with {59.4 percent|znp} against, so even some who kept the old guard voted against the server farm: it lost by {785|m4}, far more than anyone who had supported it. The clerk, in fact, won, by {246|m2}.

In all there were {4,239|bc} ballots from {three|pr} precincts. A majority, {2,427|!ab} or {53 percent|abp}, were cast absentee.

The company, Meridian Stack, said that it's "evaluating sites". It had said the project would pay {$7.4 million|tx} a year, nearly {twice|-} what the township spends.

@doc d-radio | public radio script | 2035-11-12
HOST: Three officials, one vote for the data center. Two lost. Why not the third?

REPORTER: Tammy Beukema is asked that at the gas station.

BEUKEMA: I voted for the rezoning. There were {four|t1} of us. But I'm who renews your dog license.

REPORTER: She finished {246|m2} up. The treasurer, Sue Oostema, finished {46|m3} down, with {2,055|o} to Dinesh Rao's {2,101|r}. {83|x3} people left that one blank. For supervisor {61|x1} did, for clerk {77|x2}, and on the zoning only {50|x4}.

RAO: I worked on cooling systems for thirty years. Two million gallons. I can multiply.

REPORTER: The board has {five|ts} members. It'll be the beekeeper, the engineer, the clerk, and two trustees whose petitions fell short.

@doc e-newsletter | statewide policy newsletter | 2035-11-19
SERVERS & SOIL, week 46

- Three Fires Twp: rezoning rejected with {59.4%|znp}. Turnout {54%|to} of {7,850|rg}. Spending per vote: Build Three Fires, {$168|-}; Keep It Green, {$16|-}
- The site was {640|ac} acres, a square mile
- Water demand was put at {2.1 million|wa} gal./day by the company and at {3.4 million|!wa|by=a university hydrologist} by a university hydrologist. Watch that gap in the next one
- Recall scorecard: supervisor out by {202|m1}, treasurer out by {46|m3}, clerk in
- Signatures had come in at {1,012|s1}, {102|-} to spare
- Jobs promised: {90|jb}. Jobs lost, so far: {two|-}, elected
