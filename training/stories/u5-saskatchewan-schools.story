@story u5-saskatchewan-schools
@topic A rural school division in Saskatchewan votes to close two of four small schools
@subject D = Coteau Plains School Division | Coteau Plains | the division | the board | trustees
@subject A = Amelia Prairie School | Amelia
@subject B = Bounty Lake School | Bounty Lake
@subject E = Ferndale Central School | Ferndale | Ferndale Central
@subject R = Rush Hill School | Rush Hill
@subject L = Darlene Okemaw | Okemaw | the board chair
@subject P = parents' committee | the parents
@fact ea = 31 | enrolment | A | pupils enrolled | September 2029 | snapshot
@fact eb = 44 | enrolment | B | pupils enrolled | September 2029 | snapshot
@fact ef = 58 | enrolment | E | pupils enrolled | September 2029 | snapshot
@fact er = 27 | enrolment | R | pupils enrolled | September 2029 | snapshot
@fact et = 160 | enrolment | D | pupils in the four schools under review | September 2029 | snapshot
@fact ed = 6840 | enrolment | D | pupils in the division | September 2029 | snapshot
@fact e0 = 7410 | enrolment | D | pupils in the division | September 2019 | snapshot
@fact el = 570 | enrolment | D | pupils lost over ten years | September 2029 | cumulative
@fact pa = 24 | enrolment | A | pupils enrolled | September 2032 | plan | projected
@fact pr = 19 | enrolment | R | pupils enrolled | September 2032 | plan | projected
@fact th = 25 | enrolment | D | pupils below which a school must be reviewed | - | constant | threshold
@fact va = 7 | votes_cast | A | trustees who voted to close the school | 2030-02-11 | snapshot
@fact vn = 2 | votes_cast | A | trustees who voted to keep the school | 2030-02-11 | snapshot
@fact ra = 9 | votes_cast | R | trustees who voted to close the school | 2030-02-11 | snapshot
@fact ba = 4 | votes_cast | B | trustees who voted to close the school | 2030-02-11 | snapshot
@fact bn = 5 | votes_cast | B | trustees who voted to keep the school | 2030-02-11 | snapshot
@fact sv = 1300000 | budget | D | dollars saved a year by the closures | 2030 | plan | projected
@fact sv4 = 2700000 | budget | D | dollars saved a year if all four closed | 2030 | plan | hypothetical
@fact df = 4900000 | budget | D | dollars of deficit in the year | 2029-30 | plan | projected
@fact ba1 = 41 | distance | A | kilometres to the next school | - | constant
@fact br = 22 | distance | R | kilometres to the next school | - | constant
@fact st = 14 | jobs | D | full-time positions lost | June 2030 | plan
@fact sg = 2318 | other | P | signatures on the petition | 2030-02-10 | cumulative
@fact cr = 240 | crowd | D | people at the board meeting | 2030-02-11 | snapshot
@rel sum et = ea + eb + ef + er
@rel diff el = e0 - ed
@trap sv sv4 :: two closures against four
@trap ea pa :: pupils now and pupils forecast
@trap va ba :: two schools, two votes
@race small = ea er

@doc a-leader | city daily | 2030-02-12
Coteau Plains to shut two rural schools, spares two

Two of the smallest schools in Saskatchewan will close in June after trustees of the Coteau Plains School Division voted Monday to bus their pupils elsewhere.

Rush Hill, with {27|er|t=last fall} children last fall, went without a dissenting voice: all {nine|ra} trustees were in favour. Amelia Prairie School, where enrolment was {31|ea}, was closed by {seven|va} votes to {two|vn}.

Bounty Lake survived by the narrowest of margins, {five|bn} trustees wanting it kept and {four|ba} not. Ferndale Central, the largest of the quartet at {58|ef} pupils, was taken off the list before the vote.

The division says the decision will save {$1.3 million|sv|by=The division} a year, well short of the {$2.7 million|sv4} that shutting all four would have yielded, and shorter still of this year's {$4.9-million|df|t=this year} deficit.

"There isn't a person up here who wanted to do this," said board chair Darlene Okemaw.

{Fourteen|st|t=by summer} full-time jobs will disappear by summer.

@doc b-weekly | small-town weekly | 2030-02-14
They came with casseroles and a petition

by Hjalmar Stadnyk

I counted {240|~cr} or thereabouts in the gym on Monday, which is {three|-} Amelias and a Bounty Lake. They had brought {2,318|sg} signatures and, it being February, eleven casseroles.

The parents' committee had done its homework. Close Amelia, they said, and a six-year-old rides {41|ba1} kilometres to the next blackboard. From Rush Hill it is {22|br}, which is why fewer of the pleas came from there.

The division had homework of its own. It teaches {6,840|ed|t=this year} kids this year; ten years ago it taught {7,410|e0|t=ten years ago}. By September 2032, the demographers reckon, Amelia will have {two dozen|pa|t=By September 2032|by=the demographers|v=24} pupils and Rush Hill {19|pr|t=By September 2032}, both under the {25|th} that triggers a review whether anyone wants one or not.

"You can't vote against arithmetic," a trustee told me by the coat racks. He then voted against closing Bounty Lake and its {44|eb}.

The hands went up at 9:40. {Seven|va}-{two|vn} for Amelia. I heard somebody's grandmother say a word I cannot print in a family paper.

@doc c-division | school board release | 2030-02-11
Board of Education reaches decisions on school reviews

For immediate release

Following eight months of consultation, the Board of Education of the Coteau Plains School Division No. 219 has reached the following decisions:

- Rush Hill School (enrolment {27|er|t=September 2029}, September 2029) will be discontinued June 30, 2030. In favour: {9|ra}. Opposed: {0|-}.
- Amelia Prairie School ({31|ea}) will be discontinued on the same date. In favour: {7|va}. Opposed: {2|vn}.
- Bounty Lake School ({44|eb}) will remain open. In favour of discontinuance: {4|ba}. Opposed: {5|bn}.
- Ferndale Central School ({58|ef}) is no longer under review.

Together the four schools serve {160|et} of the division's {6,840|ed} students. Division enrolment has declined by {570|el|t=in a decade} in a decade.

The Board projects annual savings of {$1.3 million|sv|by=The Board}. Affected staff ({14|st} full-time equivalents) will be offered positions under Article 17 of the collective agreement.

Media contact: 306-555-0142, ext. 6

@doc d-public | public broadcaster site | 2030-02-12
'My son will leave in the dark and come home in the dark'

Posted: Feb 12, 2030 6:00 AM CST | 4 min read

For Mireille Paquette, the number is {41|ba1}. That is how many kilometres separate her kitchen table in Amelia from the school her son will attend this fall.

For the Coteau Plains division, the number is {4.9 million|df}, the dollars it is short. Closing Amelia Prairie and Rush Hill plugs {just over a quarter|-} of that, its own staff figure, with {1.3 million|sv|by=its own staff} a year. Had trustees accepted all four closures, it would have been {2.7|sv4|x=1000000} million.

Trustees were unanimous only on Rush Hill, where a {22|br}-kilometre ride is considered bearable by prairie standards and where {19|pr|t=in the fall of 2032} pupils were expected in the fall of 2032.

Bounty Lake keeps its doors open thanks to {one|-} vote. Nobody at the rink wants to say whose. The {44|eb} children there were told on Tuesday morning over the intercom.

More than {2,300|>sg} people had asked the board to leave all of them alone.

MORE FROM REGINA: -38 wind chill warning lifted | 5 things to do this weekend
