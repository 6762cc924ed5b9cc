@story xd-serowe-budget
@topic Town budget of Serowe North for the coming year
@subject T = Serowe North town council | the council | Serowe North | the town
@subject F = Kagiso Lindqvist | Lindqvist | the treasurer
@subject O = Mpho Tau | Tau | the opposition leader
@subject W = waterworks
@subject G = central government | the state
@fact b = 96000000 | budget | T | pula of spending planned | 2025/26 | plan
@fact rd = 31000000 | budget | T | pula for roads | 2025/26 | plan
@fact wt = 24500000 | budget | T | pula for water | 2025/26 | plan
@fact cl = 18000000 | budget | T | pula for clinics | 2025/26 | plan
@fact pay = 15500000 | budget | T | pula for salaries | 2025/26 | plan
@fact oth = 7000000 | budget | T | pula for everything else | 2025/26 | plan
@fact b0 = 80000000 | budget | T | pula of spending planned | 2024/25 | plan
@fact up = 20 | rate | T | rise of planned spending in percent | 2025/26 | plan
@fact add = 16000000 | budget | T | pula of planned spending above the year before | 2025/26 | plan
@fact gr = 72000000 | budget | G | pula of grants to the town | 2025/26 | plan
@fact gp = 75 | other | G | share of the town's spending that grants pay in percent | 2025/26 | plan
@fact ow = 24000000 | budget | T | pula of the town's own money | 2025/26 | plan
@fact km = 20 | distance | T | kilometres of road to be paved | 2025/26 | plan
@fact pk = 1550000 | price | T | pula for a kilometre of road | 2025/26 | plan
@fact asko = 36000000 | budget | O | pula for clinics demanded | 2025/26 | plan | hypothetical
@rel sum b = rd + wt + cl + pay + oth
@rel change up = b0 -> b
@rel diff add = b - b0
@rel share gp = gr / b
@rel diff ow = b - gr
@rel product rd = km * pk
@trap cl asko :: planned and demanded
@trap wt ow :: water money and own money

@doc bopa-wire | wire agency | 2025-02-20
Serowe North tables P{96 million|b} budget

SEROWE - The town council on Thursday tabled a budget of {96 million|b|t=for 2025/26} pula for 2025/26, {20 percent|up} above the {80 million|b0|t=the current year} of the current year. Roads get {31 million|rd}, water {24.5 million|wt}, clinics {18 million|cl}, salaries {15.5 million|pay} and other items {7 million|oth}. Grants of {72 million|gr} from the state cover {75 percent|gp}; the town raises {24 million|ow} itself.

@doc serowe-voice | local weekly | 2025-02-26
{Twenty|km} kilometres of tar at last
By Onkemetse Farrugia

They have been promised since the year the dam filled. Now treasurer Kagiso Lindqvist says {20|km|by=Kagiso Lindqvist} km will be paved at P{1.55 million|pk|^} each, P{31 million|rd|^} in all. "I am putting in P{16 million|add|by=Kagiso Lindqvist} more than this year's P{80 million|b0|t=this year's}," she said, "and that's P{96 million|b}."

The opposition's Mpho Tau would rather double the clinics, from P{18 million|cl} to P{36 million|asko|by=Mpho Tau}. {Three quarters|gp} of the money is not the town's anyway: P{72 million|gr} is granted, P{24 million|ow} its own.

@doc tau-column | opinion column | 2025-03-02
A budget that does not look in the mirror
By Mpho Tau

{31|rd|x=1000000} million for roads. {24.5|wt|x=1000000} for water, {18|cl|x=1000000} for clinics, {15.5|pay|x=1000000} for pay, {7|oth|x=1000000} for whatever the rest is: {96|b|x=1000000}. I can add. I can also divide: {72|gr|x=1000000} of {96|b|x=1000000} is {75 per cent|gp}, and that comes from Gaborone. Take it away and {24|ow|x=1000000} are left. A council that lives on {24|ow|x=1000000} and spends like a rich one should pave {20|km} kilometres last, not first.
