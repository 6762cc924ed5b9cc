@story p1-bonterre-parish
@topic Casino vote and sheriff race in Bonterre Parish, Louisiana, October and November 2028
@subject Q = Proposition 4 | the casino proposition | the casino | Prop 4
@subject B = Bonterre Parish | the parish | Bonterre
@subject G = Gaultier Thibodaux-Roy | Thibodaux-Roy | the chief deputy
@subject H = Hosea Nakashima | Nakashima | the retired trooper
@subject F = Sheriff Clovis Landrieux | Landrieux | the outgoing sheriff
@subject O = Bonterre Sheriff's Office | the sheriff's office | the office
@subject W = Whispering Palms | the casino firm | the company | Palms
@subject N = No Chips | the opponents | church coalition
@subject E = early voters | early voting
@subject C = Secretary of State | the secretary of state
@fact y = 47.7 | vote_share | Q | votes in favor | 2028-10-14 final | constant
@fact n = 52.3 | vote_share | Q | votes against | 2028-10-14 final | constant
@fact yv = 21980 | vote_count | Q | votes for | 2028-10-14 final | constant
@fact nv = 24105 | vote_count | Q | votes against | 2028-10-14 final | constant
@fact mg = 2125 | margin | Q | votes by which it failed | 2028-10-14 final | constant
@fact v = 46085 | votes_cast | Q | votes cast on the question | 2028-10-14 final | constant
@fact ey = 55.2 | vote_share | Q | votes in favor among early voters | 2028-10-14 8:10 p.m. | snapshot
@fact ev = 13200 | votes_cast | E | ballots cast early | 2028-10-07 | constant
@fact g1 = 43.4 | vote_share | G | share of the vote | 2028-10-14 final | constant
@fact h1 = 31.9 | vote_share | H | share of the vote | 2028-10-14 final | constant
@fact o1 = 24.7 | vote_share | B | share of the vote for the other three candidates | 2028-10-14 final | constant
@fact gr = 48.8 | vote_share | G | share of the vote in the runoff | 2028-11-18 final | constant
@fact hr = 51.2 | vote_share | H | share of the vote in the runoff | 2028-11-18 final | constant
@fact mr = 812 | margin | H | votes ahead in the runoff | 2028-11-18 final | constant
@fact gv = 16521 | vote_count | G | votes in the runoff | 2028-11-18 final | constant
@fact hv = 17333 | vote_count | H | votes in the runoff | 2028-11-18 final | constant
@fact rv = 33854 | votes_cast | B | votes in the runoff | 2028-11-18 final | constant
@fact reg = 98700 | other | B | registered voters | 2028 | constant
@fact dep = 268 | officers | O | deputies | 2028-10 | snapshot
@fact depb = 310 | officers | O | budgeted deputies | 2028 | constant
@fact vac = 42 | officers | O | vacant deputy posts | 2028-10 | snapshot
@fact ra = 15 | rate | G | raise for deputies promised | 2029 | plan | pledged
@fact rap = 10 | rate | H | raise for deputies promised | 2029 | plan | pledged
@fact bud = 39400000 | budget | O | budget | 2028 | constant
@fact jb = 1600 | jobs | W | jobs that the casino would bring | 2031 | plan | pledged
@fact tax = 12500000 | revenue | W | yearly parish revenue promised | 2031 | plan | projected
@fact inv = 285000000 | budget | W | cost of construction | 2031 | plan | projected
@fact rooms = 340 | other | W | hotel rooms | 2031 | plan
@fact sy = 3100000 | spending | W | money spent on the campaign for the casino | 2028-10-09 | cumulative
@fact sn = 240000 | spending | N | money spent on the campaign against the casino | 2028-10-09 | cumulative
@fact pl = 51 | poll_share | Q | likely voters in favor | September 2028 | snapshot
@fact pn = 43 | poll_share | Q | likely voters against | September 2028 | snapshot
@fact pu = 6 | poll_share | Q | undecided likely voters | September 2028 | snapshot
@fact age = 64 | age | H | age | 2028 | snapshot
@fact yrs = 28 | duration | F | years in office | 2028 | constant
@fact fr = 37000 | fundraising | H | money raised in a single weekend | 2028-10-22 | cumulative
@fact run = 2028-11-18 | date | B | runoff | - | plan
@rel sum v = yv + nv
@rel diff mg = nv - yv
@rel sum rv = gv + hv
@rel diff mr = hv - gv
@rel diff vac = depb - dep
@fact pts = 2.4 | margin | H | points ahead in the runoff | 2028-11-18 final | constant
@rel diff pts = hr - gr
@fact tn2 = 34.3 | turnout | B | turnout in the runoff | 2028-11-18 final | constant
@rel share tn2 = rv / reg
@race prop = yv nv
@race oct = g1 h1 o1
@race nov = gr hr
@race poll = pl pn
@trap g1 gr :: first round against runoff
@trap ey y :: early voters against all
@trap dep depb :: at work against budgeted
@trap sy sn :: two campaigns
@trap pl y :: a poll against the result
@trap v rv :: two polling days

@doc advocate | regional daily | 2028-10-15
Bonterre turns down casino; sheriff's race goes to November

By Marcelline Ogundipe

BONTERRE — The band had a set list for both outcomes and played neither. The {13,200|ev} early voters liked Proposition 4, {55.2%|ey|t=at 8:10 p.m.} at 8:10 p.m., and everyone else spent the rest of the night taking it back.

At the end {24,105|nv|t=At the end} people had voted no, {52.3%|n|^} of {46,085|v|^}, and {21,980|yv|^} yes, {47.7%|y|^}, a margin of {2,125|mg|^}. That sinks a {$285 million|inv} resort by Whispering Palms with {340|rooms} rooms and, so the company said, {1,600|jb|by=the company} jobs and {$12.5 million|tax|by=the company} a year for the parish.

Palms spent {$3.1 million|sy|s=Palms} on it. The church coalition got by with {$240,000|sn|s=The church coalition}.

For sheriff, chief deputy Gaultier Thibodaux-Roy led with {43.4|g1|t=At the end} percent. Retired trooper Hosea Nakashima, {64|age}, had {31.9|h1|^}; {three|-} others split {24.7|o1|^}. The top two meet {Nov. 18|run|v=2028-11-18}. Clovis Landrieux is leaving after {28|yrs} years.

Rain chances: 20%. Lotto: 5-9-14-33.

@doc kbont | local TV site | 2028-10-15
PROP 4 FAILS: {50.8%|!n} vote no on casino

Heads up, folks: no slots in Bonterre. With all precincts in, the casino lost, {24,105|nv} to {21,980|yv}.

That's a difference of {1,850|!mg} votes.

Poll watchers were surprised; a survey last month had it up {51|pl|t=last month|by=a survey}-{43|pn|^} with {6|pu|^} percent on the fence.

Sheriff: We'll see you in November. Hosea Nakashima's campaign says it's raised {$37,000|fr|by=Hosea Nakashima's campaign} in one weekend since.

More: Woman finds 9-foot gator in pool

@doc deputieshq | union bulletin | 2028-11-02
DEPUTIES' LODGE 27 — ENDORSEMENT MEETING

Brothers and sisters: the sheriff's office is budgeted for {310|depb} deputies. There are {268|dep|t=this morning} this morning. That's {42|vac|^} empty patrol cars, more when the flu comes.

Chief Deputy Thibodaux-Roy offers {15 percent|ra} in the first year. Trooper Nakashima offers {10|rap|s=Trooper Nakashima} and a schedule. We vote Thursday.

Remember the office's {$39.4 million|bud} has to pay for both.

@doc wirela | wire agency | 2028-11-19
Retired trooper ousts chief deputy in Louisiana sheriff runoff

BONTERRE, La. (UP) — Hosea Nakashima, a retired state trooper, overcame a double-digit primary deficit to win the runoff for sheriff of Bonterre Parish on Saturday, {17,333|hv|t=on Saturday} votes to {16,521|gv|^}.

The difference, {812|mr|^}, was {2.4|pts} percentage points: {51.2%|hr|^} to {48.8|gr|^}.

Nakashima, {64|age}, promised a {12%|!rap|by=Nakashima} raise for deputies. The office has {268|dep} of them, he noted, {57|!vac|by=he} short.

Turnout was about {a third|~tn2} of {98,700|reg} registered.

@doc bonblog | columnist | 2028-11-21
What the runoff said, in the fewest words

Gaultier had the badge, the lodge and {43.4|g1|t=in October} percent in October, when no one was looking. Hosea had {31.9|h1|^} and a pickup.

Five weeks on, {33,854|rv|t=Five weeks on} people came back, and {812|mr|^} more of them liked the pickup.

The casino fight was the teacher: {46,085|v} people voted on that one, {2,125|mg} more against than for, after {$3.1 million|sy} in fliers told them what to think.

There's a lesson in it for the next fellow who brings {$285 million|inv} and a slideshow. Bring a casserole.
