@story haverlock-shelter
@topic Haverlock, Oregon: a cold night, a church basement, a camping ban and a tax on hotel rooms, 2032-33
@subject H = City of Haverlock | Haverlock | the city | city council
@subject S = St. Brendan's winter shelter | St. Brendan's | the shelter
@subject T = Haverlock Police Department | Haverlock police | police
@subject L = lodging tax measure | Measure 14-88 | the measure
@subject N = Neighbors for Order | NFO | business group
@subject J = Judge Lucinda Farquhar-Obi | the judge
@subject V = Mill Race Village | the tiny-home village | the village
@fact n1 = 274 | other | H | people without a home | 2032-01 | snapshot
@fact n2 = 331 | other | H | people without a home | 2033-01-25 | snapshot
@fact nd = 57 | other | H | rise in people without a home | 2032 to 2033 | snapshot
@fact ng = 20.8 | rate | H | rise in people without a home in percent | 2032 to 2033 | snapshot
@fact nu = 198 | other | H | people sleeping outside | 2033-01-25 | snapshot
@fact ns = 133 | other | H | people in shelters | 2033-01-25 | snapshot
@fact sb = 60 | other | S | beds | 2032-12 | constant
@fact sm = 87 | other | S | people who slept there | 2032-12-21 night | snapshot
@fact st = 22 | other | S | people turned away | 2032-12-20 night | snapshot
@fact sf = 40 | other | S | people allowed by the fire marshal | 2032-12-27 | constant | threshold
@fact sv = 118 | other | S | volunteers | 2032-12 | snapshot
@fact sn = 94 | other | S | nights open | winter 2032-33 | cumulative
@fact tp = 11 | temperature | H | degrees Fahrenheit | 2032-12-21 | snapshot
@fact dd = 2 | deaths | H | people who froze to death | 2032-12-21 | cumulative
@fact dy = 9 | deaths | H | people without a home who died | 2032 | cumulative
@fact fi = 295 | price | H | dollars of fine for camping | 2032 | constant
@fact ct = 412 | cases | T | camping citations | 2032 | cumulative
@fact cp = 17 | cases | T | camping citations paid | 2032 | cumulative
@fact c0 = 168 | cases | T | camping citations | 2031 | cumulative
@fact cg = 145.24 | rate | T | growth in camping citations in percent | 2032 | snapshot
@fact po = 46 | officers | T | sworn officers | 2033-01 | snapshot
@fact pa = 55 | officers | T | sworn positions | 2033 | constant
@fact pv = 9 | officers | T | sworn positions vacant | 2033-01 | snapshot
@fact pl = 27 | other | T | share of calls about people without a home | 2032 | snapshot
@fact vh = 30 | homes | V | tiny homes | 2033-09 | plan
@fact vc = 1950000 | budget | V | dollars | 2033 | plan
@fact vu = 65000 | budget | V | dollars for each tiny home | 2033 | plan
@fact vr = 640000 | spending | V | dollars a year to run | 2034 | plan | projected
@fact lt = 3 | rate | L | percentage points added to the lodging tax | 2033-07 | plan
@fact l0 = 9 | rate | H | lodging tax in percent | 2033 | constant
@fact l1 = 12 | rate | H | lodging tax in percent | 2033-07 | plan
@fact lr = 1150000 | revenue | L | dollars a year | 2034 | plan | projected
@fact ln = 800000 | revenue | N | dollars a year | 2034 | plan | projected
@fact my = 4318 | vote_count | L | yes votes | final | snapshot
@fact mn = 3907 | vote_count | L | no votes | final | snapshot
@fact mt = 8225 | votes_cast | L | votes | final | snapshot
@fact mp = 52.5 | vote_share | L | share of yes votes | final | snapshot
@fact mm = 411 | margin | L | margin of votes | final | snapshot
@fact m1 = 3102 | vote_count | L | yes votes | first returns | snapshot
@fact m2 = 3140 | vote_count | L | no votes | first returns | snapshot
@fact md = 38 | margin | L | margin of votes | first returns | snapshot
@fact to = 44.6 | turnout | L | turnout | final | snapshot
@fact sp = 16200 | spending | N | dollars spent against the measure | 2033-05 | cumulative
@fact sy = 48700 | spending | L | dollars spent for the measure | 2033-05 | cumulative
@fact hr = 190 | crowd | H | people at the hearing | 2033-01-09 | snapshot
@fact hs = 51 | other | H | people who spoke | 2033-01-09 | snapshot
@fact pop = 24900 | other | H | residents | 2030 census | constant
@fact cs = 31 | other | H | vehicles lived in along the Mill Race | 2033-01 | snapshot
@trap n1 n2 :: two counts a year apart
@trap nu ns :: outside and in shelters
@trap sb sm :: beds and people
@trap sb sf :: beds and the fire marshal's limit
@trap ct cp :: cited and paid
@trap dd dy :: one night and a year
@trap po pa :: officers and positions
@trap lr ln :: two estimates of the yield
@trap l0 lt :: the tax and the points to be added
@trap my m1 :: final and first returns
@trap vc vr :: building and running
@trap sp sy :: spent against and for
@rel diff nd = n2 - n1
@rel change ng = n1 -> n2
@rel sum n2 = nu + ns
@rel change cg = c0 -> ct
@rel diff pv = pa - po
@rel product vc = vh * vu
@rel sum l1 = l0 + lt
@rel sum mt = my + mn
@rel share mp = my / mt
@rel diff mm = my - mn
@rel diff md = m2 - m1
@race fin = my mn
@race first = m2 m1

@doc a-paper | small-city daily | 2032-12-23
{Two|dd} freeze to death in Haverlock

By Oona Castellanos, Haverlock Herald & Sentinel

One was found in a doorway on Alder, the other in a car that hadn't moved since Halloween. It was {11|tp|t=early Tuesday} degrees early Tuesday, and the people who run the shelter in the basement of St. Brendan's think they know which one they'd sent away.

"Monday we turned back {22|st|t=Monday}," said the Rev. Ansel Whitcombe-Diaz. "So Tuesday I said, nobody. {Eighty-seven|sm|t=Tuesday} slept here Tuesday, in {60|sb} beds and on a choir."

The city doesn't run a shelter. It does have a camping ordinance. Police wrote {412|ct|t=this year} tickets under it this year, {295|fi} dollars each; last year they wrote {168|c0|t=last year}.

In January's count there were {274|n1|t=January} people without a home in this town of {24,900|pop}.

Fire Marshal Gunnar Pell stopped by the basement Wednesday. He said he'd be back after Christmas, "with a tape measure, I'm sorry to say."

SKI REPORT 6B. Tide tables 7B. Timbercats lose, 71-58.

@doc b-nfo | business group newsletter | 2033-01-12
NEIGHBORS FOR ORDER
Downtown Dispatch

Members,

About {190|~hr} folks at Monday's hearing, {51|hs} speakers, maybe a dozen of ours. Speak up next time, the coffee's free.

Where we stand:

1. Nobody should freeze. We gave St. Brendan's $2,000 ourselves.
2. The ban works, if you use it. {412|ct|t=in 2032} tickets in 2032. But only {17|cp} got paid. Where's the follow-through?
3. There are {31|cs} rigs on the Mill Race as we write, and more than a quarter of police calls ({27|pl} percent) are about this one thing. We've got {46|po} officers out of {55|pa}. Fill the {nine|pv} jobs.
4. The tax. {Three|lt} points on a motel room, {12|l1} percent total. Council says it makes {$1.15 million|lr|by=Council}. Our accountant says travelers aren't fools, and puts it at {$800,000|ln|by=Our accountant}.

Vote NO in May. Window decals: $4.

@doc c-radio | public radio spot | 2033-02-15
KHVK / JEFFERSON MORNING / 0:58

Haverlock counted {three hundred thirty-one|n2|t=last month} people with no place to live last month. That's {fifty-seven|nd} more than a year ago.

{A hundred thirty-three|ns} were indoors that night. {A hundred ninety-eight|nu} weren't.

The numbers come as a judge decides whether the fire marshal may hold the city's only shelter to {forty|sf} people. St. Brendan's says it has {sixty|sb} beds, {a hundred eighteen|sv} volunteers and two exits.

Marshal Gunnar Pell says it's one and a half exits.

@doc d-court | wire agency | 2033-02-25
Oregon judge lets church shelter stay open

HAVERLOCK, Ore., Feb 25 (MidPress) — A church may go on sheltering homeless people in its basement in spite of a fire marshal's limit, an Oregon judge ruled on Friday.

Judge Lucinda Farquhar-Obi said the city couldn't cap St. Brendan's at {40|sf} people while fining those who sleep outside {$295|fi}. "You may close the door or the street," she wrote. "Not both."

Haverlock, a timber city of {24,900|pop}, cited {412|ct|t=last year} people for camping last year, up {145|cg|round} percent. {Two|dd|t=in one night} people died of cold in one night in December. {Nine|dy|t=in all of 2032} homeless people died in all of 2032.

The marshal has asked the church for a second staircase.

@doc e-election | newspaper web site | 2033-05-19
Lodging tax passes after late surge

By Oona Castellanos | Haverlock Herald & Sentinel | Updated 11:31 a.m. | 4 min. read

A {three|lt}-point tax on motel rooms to pay for shelter, behind by {38|md} in the first returns Tuesday night, pulled ahead around 11 and stayed there.

First returns (8:02 p.m.): yes {3,102|m1|t=First returns}, no {3,140|m2|^}.
Final, all ballots in: yes {4,318|my|t=Final}, no {3,907|mn|^}.

That's {52.5|mp} percent. {8,225|mt} people voted on Measure 14-88; turnout was {44.6|to} percent. The margin: {411|mm}.

The tax goes from {9|l0} percent to {12|l1} on July 1.

Supporters spent {$48,700|sy}, opponents {$16,200|sp}. "We got outspent three to one by a church," said NFO's Trent Bergstrom.

What it buys first: {30|vh} tiny homes at the old plywood lot, {$65,000|vu} each, {$1.95 million|vc} in all. Keeping the lights on will cost {$640,000|vr} a year.

St. Brendan's closed for the season on Sunday, after {94|sn} nights. There's a staircase going in.

Comments (118) | Related: Whale on beach, again
