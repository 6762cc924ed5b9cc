@story roosbeke-zone
@topic Roosbeke, Belgium: a town merger, a police zone short of officers and a low-emission fight, 2029
@subject R = Roosbeke | the town | the municipality
@subject Z = Roosbeke-Leievallei police zone | police zone | the zone
@subject L = low-emission zone | LEZ
@subject F = merger with Ottervoorde | the merger | fusion
@subject O = Ottervoorde | the smaller town
@subject D = drivers' honking parade | honking parade | the parade
@subject B = Mayor Godelieve Daems-Touré | Daems-Touré | the mayor
@fact za = 186 | officers | Z | officers on duty | 2029-02 | snapshot
@fact zn = 231 | officers | Z | officers in the staffing plan | 2029 | constant | threshold
@fact zv = 45 | officers | Z | officers missing | 2029-02 | snapshot
@fact zp = 19.48 | other | Z | share of the staffing plan missing | 2029-02 | snapshot
@fact zc = 58 | jobs | Z | civilian staff | 2029-02 | snapshot
@fact zt = 23 | officers | Z | officers who retire | 2029 to 2030 | plan
@fact zr = 14 | officers | Z | recruits | 2029-09 | plan
@fact zo = 31400 | duration | Z | hours of overtime | 2028 | cumulative
@fact z0 = 22300 | duration | Z | hours of overtime | 2026 | cumulative
@fact zg = 40.81 | rate | Z | growth in hours of overtime | 2026 to 2028 | snapshot
@fact zb = 27600000 | budget | Z | euros | 2029 | plan
@fact zi = 12.4 | duration | Z | minutes to come to an urgent call | 2028 | snapshot
@fact lf = 3120 | other | L | fines | January to March 2029 | cumulative
@fact lp = 150 | price | L | euros of first fine | 2029 | constant
@fact lc = 412000 | revenue | L | euros of fines paid | January to March 2029 | cumulative
@fact lv = 2870 | other | L | vehicles in town that may not enter | 2029-01 | snapshot
@fact lt = 19400 | other | R | vehicles in town | 2029-01 | snapshot
@fact ls = 14.79 | other | L | share of vehicles that may not enter | 2029-01 | snapshot
@fact ln = 31 | other | L | micrograms of nitrogen dioxide a cubic metre | 2028 | snapshot
@fact l2 = 26 | other | L | micrograms of nitrogen dioxide a cubic metre | 2029 first quarter | snapshot
@fact lw = 20 | other | - | micrograms of nitrogen dioxide a cubic metre allowed from 2030 | - | constant | threshold
@fact ca = 44 | other | L | cameras | 2029 | constant
@fact cb = 2900000 | spending | L | euros for cameras | 2028 | cumulative
@fact dp = 260 | crowd | D | cars by the police count | 2029-03-24 | snapshot
@fact do = 500 | crowd | D | cars by the organisers' count | 2029-03-24 | snapshot
@fact dk = 6 | distance | D | kilometres of queue | 2029-03-24 | snapshot
@fact pr = 41200 | other | R | residents | 2029-01 | snapshot
@fact po = 9350 | other | O | residents | 2029-01 | snapshot
@fact pf = 50550 | other | F | residents of the merged town | 2031 | plan
@fact dr = 1480 | other | R | euros of debt for each resident | 2028-12 | snapshot
@fact d2 = 2310 | other | O | euros of debt for each resident | 2028-12 | snapshot
@fact dt = 21598500 | other | O | euros of debt | 2028-12 | snapshot
@fact db = 500 | other | F | euros for each resident that the Flemish government takes over | 2031 | plan | pledged
@fact dx = 25275000 | other | F | euros that the Flemish government takes over | 2031 | plan | pledged
@fact tr = 7.2 | rate | R | income tax surcharge in percent | 2029 | constant
@fact t2 = 8 | rate | O | income tax surcharge in percent | 2029 | constant
@fact t3 = 7.4 | rate | F | income tax surcharge in percent | 2031 | plan
@fact vr = 24 | votes_cast | R | councillors for the merger | 2029-05-28 | snapshot
@fact vn = 9 | votes_cast | R | councillors against the merger | 2029-05-28 | snapshot
@fact vs = 33 | seats | R | councillors | - | constant
@fact ov = 11 | votes_cast | O | councillors for the merger | 2029-05-29 | snapshot
@fact on = 10 | votes_cast | O | councillors against the merger | 2029-05-29 | snapshot
@fact os = 21 | seats | O | councillors | - | constant
@fact om = 1 | margin | O | majority for the merger | 2029-05-29 | snapshot
@fact pv = 56 | poll_share | O | residents against the merger in a consultation | 2029-04-22 | snapshot
@fact pt = 2140 | votes_cast | O | residents who took part in a consultation | 2029-04-22 | snapshot
@fact st = 63 | jobs | F | posts fewer by not replacing those who leave | 2036 | plan | projected
@fact sw = 4 | other | R | swimming lanes | 2029 | constant
@trap za zn :: officers there and planned
@trap za zc :: officers and civilians
@trap zv zt :: missing and retiring
@trap zo z0 :: two years
@trap ln l2 :: two years' air
@trap lf lc :: number and money of fines
@trap lv lt :: barred and all vehicles
@trap dp do :: two counts
@trap dr d2 :: debt per head of two towns
@trap db dr :: taken over and owed
@trap vr ov :: two councils
@trap tr t3 :: tax now and after
@rel diff zv = zn - za
@rel share zp = zv / zn
@rel change zg = z0 -> zo
@rel share ls = lv / lt
@rel sum pf = pr + po
@rel product dt = po * d2
@rel product dx = pf * db
@rel sum vs = vr + vn
@rel diff om = ov - on
@rel sum os = ov + on

@doc a-krant | regional newspaper | 2029-03-01
Who'll come when you ring the police in Roosbeke?

Het Leieblad, Jits Vanhoutte-Mensah

If you ring at night in Roosbeke it takes {12.4|zi} minutes until somebody stands at the door. If you're lucky it's Inspector Noor. She's done too many nights in two years.

The zone Roosbeke-Leievallei ought to have {231|zn} officers. There are {186|za|t=this month}, this month, chief of police Rik Hollevoet told the police council on Tuesday. He's {45|zv} short, or {one in five|~zp|v=20}. {Twenty-three|zt} more will retire before the end of next year, while {14|zr} recruits are expected in September. The {58|zc} civilians hold up what can be held up.

Those who're left worked {31,400|zo|t=last year} hours of overtime last year. In 2026 it was {22,300|z0|t=In 2026}.

“And then they gave us a low-emission zone to guard,” Hollevoet said.

Since New Year {44|ca} cameras watch who enters the centre. They cost {2.9 million|cb} euros, or a tenth of the zone's budget ({27.6|zb|x=1000000} million). Of the {19,400|lt} vehicles registered in the town, {2,870|lv} may no longer come in.

@doc b-site | news site | 2029-03-25
HONK! HONK! {6|dk} km queue as drivers protest LEZ in Roosbeke

Focus-Leie.example | 25/03/2029 – 07:02 | Jordy B. | Video 0:48 | 332 reactions

It sounded like a wedding, but nobody was getting married.

On Saturday drivers of older cars honked their way round the ring of Roosbeke for two hours. The police counted {260|dp|t=On Saturday|by=The police} cars, organiser “Diesel-Dirk” Claeys counted {500|do|t=On Saturday|by=organiser}. The queue was {six|dk} kilometres long.

“My van's from 2013. It's paid off. Where's the crime?” says baker Samira El Khattabi. She's had a few fines. The first is {€150|lp}.

Up to last week {2,310|?lf|t=Up to last week} fines had been sent.

Read also: • Frituur 't Hoekske sold for 1.1 million • These 9 crossroads are the most dangerous • Club 2-2 Zulte

@doc c-town | municipal newsletter | 2029-04-10
ROOSBEKE INFORMS

Cleaner air. In the first quarter the meter in the Kortrijkstraat showed {26|l2|t=In the first quarter} micrograms of nitrogen dioxide per cubic metre. In 2028 the average was {31|ln|t=In 2028}. From 2030 Europe allows {20|lw}.

Fines LEZ, first three months: {3,120|lf|t=first three months}. Paid so far: {€412,000|lc}. {Fifteen|ls|round} per cent of cars registered in Roosbeke don't meet the norm. Ask for a day pass (€35, max. 8 per year).

One town with Ottervoorde? Together we'd be {50,550|pf}. Flanders takes over {€500|db} of debt per inhabitant, that's {€25.3 million|dx}. In Roosbeke the debt's {€1,480|dr} per head, in Ottervoorde {€2,310|d2}.

The surcharge would become {7.4|t3}%. Now: Roosbeke {7.2|tr}, Ottervoorde {8|t2}.

Information evening Thursday 19 April, 20:00, De Spil. Swimming pool: {four|sw} lanes open during works.

@doc d-column | weekly column | 2029-05-03
Ottervoorde, or love

Walter Van den Abeele-Sow

I was born in Ottervoorde, where there're {9,350|po} of us and one set of traffic lights, a gift.

On 22 April they asked us whether we wanted to marry. {2,140|pt|t=On 22 April} took the trouble to go and {56|pv|^} per cent said no. It wasn't binding. Few refusals are.

I understand the suitor. Big, {41,200|pr}, an LEZ and a theatre. I understand the parents even better. Our debt is {21.6 million|dt}, which makes {€1,230|!d2} a head, and there's a dowry of {five hundred|db} euros for each of us, babies included. My surcharge drops from {eight|t2} to {7.4|t3}. I'm told that I'm a winner.

But who comes when I ring? The same zone as now: forty-five men too few and cameras. Who empties the church gutter? Firmin's retiring. There'll be {63|st|t=by 2036} posts fewer by 2036, “without dismissals”. Firmin isn't a dismissal, he's a Firmin.

I voted no with a hangover. I'd do it again without.

@doc e-wire | news agency | 2029-05-30
Two Belgian towns to merge after {one|om}-vote majority

The councils of Roosbeke and Ottervoorde have agreed to merge in 2031.

In Ottervoorde, where most of those who took part in a consultation last month were opposed, {eleven|ov} of {21|os} councillors voted in favour on Tuesday night and {ten|on} against. Roosbeke had said yes on Monday by {24|vr} to {nine|vn}.

The new town will have {50,550|pf} inhabitants. The Flemish government will take over {25.3 million|dx} euros of its debt.

Roosbeke's mayor, Godelieve Daems-Touré, said the low-emission zone wouldn't be extended to Ottervoorde “in this generation”. It has produced {3,120|lf|t=first quarter} fines in the first quarter.

@doc f-police | police union leaflet | 2029-06-04
NATIONAL UNION OF POLICE – ROOSBEKE SECTION

Colleagues!

They merge towns. They don't merge us with anyone. So:

– {186|za}. That's how many we were in February. It's supposed to be {231|zn}.
– {31,400|zo} hours. That's how many they owe us from 2028, in time that nobody has. Compared with 2026 it's {51|!zg} per cent more.
– {23|zt}. That's how many will go on pension by the end of 2030. I'm one. I'll bring cake.
– {14|zr}. That's the number of new ones. Three can't drive.

And with this we've to watch {44|ca} cameras, as if someone watched them.

Action: from Monday no more LEZ files until a normal case is finished. The baker's van may wait.
