@story yb-swiss-nighttrains
@topic Swiss popular initiative on night trains: a majority of the people, a minority of the cantons
@subject CH = Switzerland | the country
@subject Y = Yes to the night-train initiative | the yes side | supporters
@subject N = No to the night-train initiative | the no side | opponents
@subject ZH = Zurich
@subject GL = Glarus
@subject NR = National Council
@subject SR = Council of States
@subject NI = initiative | the initiative | night-train initiative
@subject DH = Demoskop Helvetia
@subject CC = committee Pro Nachtzug | the committee
@fact el = 5720000 | other | CH | electors | - | constant
@fact vc = 2745600 | votes_cast | CH | ballots cast | final | snapshot
@fact to = 48 | turnout | CH | turnout | final | snapshot
@fact iv = 25600 | vote_count | CH | blank and invalid ballots | final | snapshot
@fact va = 2720000 | votes_cast | CH | valid ballots | final | snapshot
@fact y = 1387200 | vote_count | Y | votes in the country | final | snapshot
@fact n = 1332800 | vote_count | N | votes in the country | final | snapshot
@fact yp = 51 | vote_share | Y | share of valid ballots | final | snapshot
@fact np = 49 | vote_share | N | share of valid ballots | final | snapshot
@fact m = 54400 | margin | Y | lead in votes in the country | final | snapshot
@fact yp3 = 48.6 | vote_share | Y | share of valid ballots | 2 p.m. projection | snapshot | projected
@fact yc = 10.5 | other | Y | cantons won | final | snapshot
@fact nc = 12.5 | other | N | cantons won | final | snapshot
@fact tc = 23 | other | CH | cantonal votes | - | constant
@fact nd = 12 | other | Y | cantons needed | - | constant | threshold
@fact sh = 1.5 | other | Y | cantons short | final | snapshot
@fact zy = 231000 | vote_count | Y | votes in Zurich | final | snapshot
@fact zn = 190000 | vote_count | N | votes in Zurich | final | snapshot
@fact gy = 4894 | vote_count | Y | votes in Glarus | final | snapshot
@fact gn = 5206 | vote_count | N | votes in Glarus | final | snapshot
@fact gm = 312 | margin | N | lead in votes in Glarus | final | snapshot
@fact un = 71.3 | vote_share | N | share of valid ballots in Uri | final | snapshot
@fact by = 61.8 | vote_share | Y | share of valid ballots in Basel-Stadt | final | snapshot
@fact q1 = 55 | poll_share | Y | share of respondents | October poll | snapshot
@fact q2 = 52 | poll_share | Y | share of respondents | November poll | snapshot
@fact q2n = 45 | poll_share | N | share of respondents | November poll | snapshot
@fact qn = 2400 | sample_size | DH | people polled | November poll | snapshot
@fact qe = 2 | margin_of_error | DH | margin of error | November poll | snapshot
@fact nf = 118 | vote_count | NR | members against the initiative | 2037 | snapshot
@fact ny = 71 | vote_count | NR | members for the initiative | 2037 | snapshot
@fact sf = 33 | vote_count | SR | members against the initiative | 2037 | snapshot
@fact sy = 9 | vote_count | SR | members for the initiative | 2037 | snapshot
@fact sg = 128400 | other | CC | signatures found valid | 2035 | snapshot
@fact sn = 100000 | other | CC | signatures needed | - | constant | threshold
@fact co = 400000000 | budget | NI | francs a year for night trains | 2040 | plan | hypothetical
@fact ci = 25 | other | NI | cities to be linked | 2040 | plan | hypothetical
@fact xy = 3100000 | spending | Y | francs spent on the campaign | whole campaign | cumulative
@fact xn = 8700000 | spending | N | francs spent on the campaign | whole campaign | cumulative
@fact ct = 180000000 | budget | CH | francs a year offered instead | 2039 | plan | pledged
@fact ti = 11 | other | CH | times that people and cantons disagreed | before this vote | cumulative
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum va = y + n
@rel share yp = y / va
@rel share np = n / va
@rel diff m = y - n
@rel sum tc = yc + nc
@rel diff sh = nd - yc
@rel diff gm = gn - gy
@race people = y n
@race cantons = nc yc
@race zurich = zy zn
@race glarus = gn gy
@race poll = q2 q2n
@race money = xn xy
@trap yp yc :: people won, cantons lost
@trap yp yp3 :: result and projection
@trap q1 q2 :: two polls
@trap q2 yp :: poll and result
@trap m gm :: a country's lead and a canton's
@trap nf sf :: two chambers
@trap sg sn :: found and needed
@trap co ct :: the initiative and the offer
@trap nd yc :: needed and won
@trap xy xn :: two campaigns
@trap np to :: 49 percent and 48 percent

@doc a-poll | broadcaster's website | 2038-11-12
Night trains: lead melts, cantons in doubt

Two weeks before the vote {52 per cent|q2} would say yes to the night-train initiative and {45|q2n} no, according to Demoskop Helvetia, which asked {2,400|qn} people. In October yes had {55|q1|t=In October}. The error is {2 points|qe}.

The initiative would have the Confederation pay {400 million|co} francs a year for trains to {25|ci} European cities. The National Council rejected it by {118|nf} to {71|ny}, the Council of States by {33|sf} to {9|sy}.

Because it amends the constitution it needs the cantons too: {12|nd} of {23|tc}, the six halves counting half each. "It could be yes and no," says political scientist Reto Abegglen-Fofana. That has happened {eleven|ti} times.

Weather: fog up to 900 m. YB 3, Servette 3.

@doc b-blog | live blog of a newspaper | 2038-11-28
Voting Sunday live

12.30 Turnout around {48 percent|to}.

14.00 First projection: yes {48.6|yp3|t=14.00}. Corks stay in.

15.10 Basel-Stadt yes with {61.8|by}. Uri no with {71.3|un}.

16.05 Zurich! {231,000|zy} yes, {190,000|zn} no. And it's over half nationally!

16.20 Glarus has counted: no {5,206|gn}, yes {4,894|gy}. By {312|gm}. Tunnel people, valley people.

16.40 So it's {51|yp|t=16.40} percent of the people and {10½|yc|v=10.5} cantons. It needed {12|nd}. It's lost. Someone at the yes party plays a train whistle, slowly.

@doc c-wire | wire agency | 2038-11-28
Swiss majority backs night trains but cantons block plan

BERN, Nov 28 (Héxa) - Switzerland's voters on Sunday approved state-funded night trains by {51%|yp|t=Sunday} to {49%|np|^}, but the plan failed since most cantons were against it.

{1,387,200|y|by=the federal chancellery} people voted yes and {1,332,800|n|^} no, the federal chancellery said. {Thirteen|!nc} cantons rejected the initiative.

It would have cost {400 million|co} francs a year. The government has offered {180 million|ct} instead.

Opponents spent {6.2 million|!xn} francs on their campaign, supporters {3.1 million|xy}.

Turnout was {48%|to} of {5.72 million|el} voters.

@doc d-analysis | broadsheet analysis | 2038-11-30
Fifty-four thousand too many, one and a half too few

By Ladina Caduff-Mensah

The yes side won by {54,400|m} and lost by {one and a half|sh|v=1.5}. The first is people, the second is cantons; in our constitution the second outranks the first.

One can't blame Glarus. Had its {312|gm} voters turned round, it'd have made {11½|-}, and still not {12|nd}. It would have taken Schaffhausen as well.

{2,745,600|vc} people took part, {25,600|iv} of them with blank or invalid papers. A voter in Uri, where no had {71.3 per cent|un}, weighed as much as thirty-odd in Zurich, where {213,000|!zy} said yes against {190,000|zn}.

It was the {twelfth|-} such split. After each there's been a professor who said that it couldn't go on. It goes on.

Both chambers had said no: {118|nf}-{71|ny} and {33|sf}-{9|sy}. They'd have liked to be right by more.

@doc e-column | free newspaper | 2038-12-01
We'll sleep on it

Four years ago they needed {100,000|sn} signatures and got {128,400|sg}. I held a clipboard in Olten in the rain.

In October the poll said {55|q1|t=In October}, in November {53|!q2|t=in November}, and on Sunday it was {51|yp|t=on Sunday}. You can see where it was heading. Good thing that they stopped when they did, except they didn't stop in time for Appenzell.

So the Federal Council's {180 million|ct} it is: a couchette to Vienna and half a bed to Rome. I'm told that the no side's {8.7 million|xn} would've bought a carriage.

Of {2.72 million|va} valid votes, most were ours. I intend to say so at Christmas.
