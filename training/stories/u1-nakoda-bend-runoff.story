@story u1-nakoda-bend-runoff
@topic Nakoda Bend Nation, Montana: the run-off for tribal chair, its recount, and the vote on longer terms
@subject I = Marlene Ironcloud-Weiss | Ironcloud-Weiss | the challenger | the clinic director | Marlene
@subject T = Delbert Two Shields | Two Shields | the chairman | the sitting chairman | Delbert
@subject N = Nakoda Bend Nation | the Nation | Nakoda Bend | the tribe
@subject A = Amendment C | the amendment | the term amendment
@subject E = the Election Board | the board | election board
@subject J = Judge Wilma Kickingbird | Kickingbird | the tribal court | the judge
@subject C = Bend Casino | the casino
@fact i1 = 1418 | vote_count | I | votes | election night | snapshot
@fact t1 = 1387 | vote_count | T | votes | election night | snapshot
@fact g1 = 31 | margin | I | votes between first and second | election night | snapshot
@fact i2 = 1416 | vote_count | I | votes | recount | snapshot
@fact t2 = 1389 | vote_count | T | votes | recount | snapshot
@fact g2 = 27 | margin | I | votes between first and second | recount | snapshot
@fact val = 2805 | votes_cast | N | valid ballots | recount | snapshot
@fact rej = 26 | other | N | ballots rejected | recount | snapshot
@fact cast = 2831 | votes_cast | N | ballots cast | recount | snapshot
@fact reg = 6120 | other | N | people entitled to vote | - | constant
@fact to = 46.3 | turnout | N | share of entitled people who voted | recount | snapshot
@fact abs = 604 | votes_cast | N | absentee ballots | recount | snapshot
@fact r1i = 33.1 | vote_share | I | share of the vote | September first round | snapshot
@fact r1t = 29.7 | vote_share | T | share of the vote | September first round | snapshot
@fact r1n = 7 | candidates | N | people who stood in the first round | September | constant
@fact ay = 1544 | vote_count | A | votes in favour | final | snapshot
@fact an = 1198 | vote_count | A | votes against | final | snapshot
@fact atot = 2742 | votes_cast | A | votes cast | final | snapshot
@fact ays = 56.3 | vote_share | A | share of votes in favour | final | snapshot
@fact terms = 4 | duration | A | years that a term would last | - | plan
@fact terms0 = 2 | duration | N | years that a term lasts now | - | constant
@fact iage = 47 | age | I | years old | 2037-11-03 | snapshot
@fact tage = 64 | age | T | years old | 2037-11-03 | snapshot
@fact close = 20:15 | clock | E | time at which the last polling place closed | 2037-11-03 | snapshot
@fact sched = 19:00 | clock | E | time at which polls were due to close | 2037-11-03 | plan
@fact cou = 11 | seats | N | seats on the tribal council | - | constant
@fact pay = 1200 | price | N | dollars paid to each member a year | 2037 | constant
@fact pay2 = 1800 | price | T | dollars paid to each member a year | 2038 | plan | pledged
@fact rev = 48000000 | revenue | C | dollars of yearly revenue | 2036 | constant
@fact thr = 30 | turnout | A | share of entitled people who must vote | - | constant | threshold
@fact sworn = 2037-12-01 | date | I | day of swearing-in | - | plan
@fact nov = 53.7 | turnout | N | share of entitled people who did not vote | recount | snapshot
@fact yrs = 19 | duration | I | years at the clinic | - | constant
@fact rc = 40 | margin | E | votes within which a recount is automatic | - | constant | threshold
@rel diff g1 = i1 - t1
@rel diff g2 = i2 - t2
@rel sum val = i2 + t2
@rel sum cast = val + rej
@rel share ays = ay / atot
@rel sum atot = ay + an
@rel share to = cast / reg
@race chair1 = i1 t1
@race chair2 = i2 t2
@race first = r1i r1t
@race amend = ay an
@trap i1 i2 :: election night and recount
@trap t1 t2 :: election night and recount
@trap g1 g2 :: election night and recount
@trap i2 ay :: two ballots on one day
@trap terms terms0 :: the term proposed and the present one
@trap pay pay2 :: paid and promised
@trap close sched :: a time planned and the true one
@trap val cast :: valid and all

@doc a-tribal | tribal newspaper | 2037-11-12
Ironcloud-Weiss is chair: recount leaves {27|g2} votes between them

By Theda Big Plume

AGENCY — Marlene Ironcloud-Weiss will lead the Nakoda Bend Nation. A recount finished on Tuesday gave the clinic director {1,416|i2|t=on Tuesday|by=the Election Board} votes and sitting chairman Delbert Two Shields {1,389|t2|^}, {27|g2|^} apart, the Election Board said.

On the night of the run-off she had been {31|g1|t=On the night of the run-off} ahead, {1,418|i1|^} to {1,387|t1|^}. Board rules call for a second count when fewer than {40|rc} votes separate the two.

{2,831|cast} of {6,120|reg} enrolled voters took part, {46.3 percent|to}, and {26|rej} ballots were set aside. {604|abs} had come by mail, some from as far as Guam.

In September's first round, with {seven|r1n|t=September's} in the running, she took {33.1 percent|r1i|t=September's} to his {29.7|r1t|^}.

Ironcloud-Weiss is {47|iage}; Two Shields, {64|tage}, was chairman for two terms. She'll be sworn in on {Dec. 1|sworn}, in front of the {11|cou}-member council.

The term amendment, Amendment C, carried {1,544|ay} to {1,198|an}. It will make the chair's term {four|terms} years instead of {two|terms0}.

Elders' meal: Thursday, 11:30, dining hall. Bingo 7 p.m.

@doc b-city | city newspaper across the border of the reservation | 2037-11-04
Challenger edges tribal chairman in Nakoda Bend vote

Jasper Quintero, The Milk River Courier

BEND, Mont. — A health administrator unseated the chairman of the Nakoda Bend Nation by {31|g1|t=Tuesday} votes Tuesday, unofficial returns show. {1,418|i1|^} people backed Marlene Ironcloud-Weiss and {1,378|!t1|^} Delbert Two Shields.

The polls were to shut at {7 p.m.|sched|by=Lorna Yellowtail-Pham}, but the line at the Snake Butte school was so long that the last person voted at {8:15 p.m.|close|^}, Election Board chair Lorna Yellowtail-Pham said.

Ironcloud-Weiss, {57|!iage}, ran on money. Two Shields had promised to raise the yearly payment to each member from {$1,200|pay} to {$1,800|pay2|m=pledged}; she called it "a check from our own grandkids' account." The casino takes in {$48 million|rev} a year.

A second measure, to lengthen terms, was ahead with {56.3 percent|ays}.

Turnout was put at {46|to|round} percent. See also: County jail at 118% of capacity | Pump prices

@doc c-radio | public radio, newscast transcript | 2037-11-05
It's 8:06. The Nakoda Bend Nation has a new chair, for now, by a hair. Marlene Ironcloud-Weiss leads the man she once worked for, Delbert Two Shields, by {thirty-one|g1}. The board has an automatic recount if it's {forty|rc} or less.

Tribal court says Judge Wilma Kickingbird has been asked to look at the hour the polls closed. They were scheduled for {seven|sched}. Some people waited till {nine-fifteen|!close|by=a petition}, a petition says.

And Amendment C passed, {1,544|ay} to {1,198|an}, with {46 percent|to|round} turnout, so well over the {thirty|thr} that the constitution demands.

That amendment doubles the chair's term, from {two|terms0} years to {four|terms}. 

Temperature twelve above. Wind out of Canada.

@doc d-board | election board notice | 2037-11-10
CERTIFIED RESULTS — RECOUNT — OFFICE OF CHAIR

Ironcloud-Weiss, Marlene J.   {1,416|i2}
Two Shields, Delbert R.   {1,389|t2}
Valid ballots   {2,805|val}
Rejected   {26|rej}
Total   {2,831|cast}
Absentee included   {604|abs}

Amendment C: {2,742|atot} ballots; yes {1,544|ay}, no {1,189|!an}.

Polls at Snake Butte closed at {8:15 p.m.|close} after voters in line at {7:00 p.m.|sched} were admitted under Section 12. The tribal court has dismissed Petition 37-118 as untimely.

The oath will be given on {December 1|sworn} at noon.

@doc e-magazine | magazine profile | 2037-12-02
"They gave me {twenty-seven|g2|by=The new chair} votes and a leaky roof"

The new chair of the Nakoda Bend Nation moves her things in a truck with a {98,000|-}-mile odometer and a dog called Clause.

She is {forty-seven|iage}. She grew up in the house by the tracks, ran a clinic for {19|yrs} years, and entered a race of {seven|r1n} in which the man to beat, {sixty-four|tage} and never beaten, was her sister's godfather. In September she got about {a third|~r1i|t=In September} of the votes to his nearly {three in ten|~r1t|t=In September}. In November it was {thirty-one|g1|t=In November} votes, then {twenty-seven|g2}.

Of the {6,120|reg} who could have voted, more than {half|>nov} had better things to do. "I need those," she says.

With Amendment C she has {four|terms} years. Two Shields had {two|terms0}, and then {two|terms0} again. He has promised to help, and he has asked for {1,800|pay2|m=pledged} dollars for each member, which she hasn't got.

Photographs by Dov Sandoval; 9 images
