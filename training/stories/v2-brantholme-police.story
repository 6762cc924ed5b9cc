@story v2-brantholme-police
@topic Row over police staffing in Brantholme, Manitoba, spring 2032
@subject P = Brantholme Police Service | the police service | the service | the force | Brantholme police
@subject C = Chief Adaeze Thorvaldson | Thorvaldson | the chief | the police chief
@subject A = Brantholme Police Association | the association | the union
@subject M = Mayor Leopold Grywacz | Grywacz | the mayor
@subject V = Brantholme city council | council | councillors
@subject F = Fort Sable | the Saskatchewan city
@subject K = Canada | the national average | the country
@subject B = Brantholme | the city
@subject Q = Northlight Research | Northlight | the poll | the survey
@fact au = 486 | officers | P | sworn positions authorized | 2032-05-01 | snapshot
@fact ao = 462 | officers | P | sworn positions authorized | 2022 | snapshot
@fact sw = 441 | officers | P | sworn officers on strength | 2032-05-01 | snapshot
@fact so = 455 | officers | P | sworn officers on strength | 2031-01-01 | snapshot
@fact va = 45 | officers | P | sworn positions vacant | 2032-05-01 | snapshot
@fact vr = 9.3 | officers | P | percent of sworn positions vacant | 2032-05-01 | snapshot
@fact le = 52 | officers | P | sworn officers on leave | 2032-05-01 | snapshot
@fact ls = 31 | officers | P | sworn officers on leave for psychological injury | 2032-05-01 | snapshot
@fact dp = 389 | officers | P | sworn officers fit for duty | 2032-05-01 | snapshot
@fact pt = 212 | officers | P | patrol officers | 2032-05-01 | snapshot
@fact po = 239 | officers | P | patrol officers | 2027 | snapshot
@fact pd = 27 | officers | P | fewer patrol officers than in 2027 | 2032-05-01 | constant
@fact cv = 178 | jobs | P | civilian employees | 2032-05-01 | snapshot
@fact tt = 619 | jobs | P | officers and civilian employees | 2032-05-01 | snapshot
@fact rs = 33 | officers | P | officers who resigned in a year | 2031 | constant
@fact rt = 19 | officers | P | officers who retired in a year | 2031 | constant
@fact dep = 52 | officers | P | officers who left in a year | 2031 | constant
@fact hi = 38 | officers | P | officers hired in a year | 2031 | constant
@fact nl = 14 | officers | P | net loss of officers in a year | 2031 | constant
@fact rc = 18 | officers | P | recruits in the class | 2032-06 | plan
@fact ac = 30 | officers | P | recruits in the class | 2032-10 | plan | projected
@fact ot1 = 7400000 | spending | P | dollars of overtime in a year | 2031 | constant
@fact ot0 = 5900000 | spending | P | dollars of overtime in a year | 2030 | constant
@fact otp = 25.4 | rate | P | percent rise in overtime | 2031 | constant
@fact b2 = 112600000 | budget | P | dollars of operating budget | 2032 | plan
@fact b3 = 119300000 | budget | P | dollars of operating budget asked for | 2033 | plan | hypothetical
@fact bd = 6700000 | budget | P | dollars of increase asked for | 2033 | plan | hypothetical
@fact bp = 6 | rate | P | percent increase asked for | 2033 | plan | hypothetical
@fact r40 = 40 | officers | C | more officers asked for over four years | 2032-05 | plan | hypothetical
@fact r12 = 12 | officers | M | more officers offered for 2033 | 2032-05 | plan | pledged
@fact r70 = 70 | officers | A | more officers demanded | 2032-05 | plan | hypothetical
@fact co = 148000 | spending | P | dollars a year that one officer costs | 2032 | snapshot
@fact ct = 5920000 | spending | C | dollars a year that the officers asked for would cost | 2032-05 | plan | projected
@fact cm = 1776000 | spending | M | dollars a year that the officers offered would cost | 2032-05 | plan | projected
@fact re1 = 8.9 | duration | P | minutes to the most urgent calls | 2031 | snapshot
@fact re0 = 7.6 | duration | P | minutes to the most urgent calls | 2027 | snapshot
@fact ret = 7 | duration | P | minutes to the most urgent calls in the target | - | plan | threshold
@fact ca1 = 118400 | cases | P | calls for service in a year | 2031 | constant
@fact ca0 = 104900 | cases | P | calls for service in a year | 2027 | constant
@fact cap = 12.9 | rate | P | percent rise in calls for service | 2031 | constant
@fact ra = 163 | officers | P | officers per 100,000 residents | 2032-05-01 | snapshot
@fact rf = 187 | officers | F | officers per 100,000 residents | 2031 | snapshot
@fact rk = 181 | officers | K | officers per 100,000 residents | 2031 | snapshot
@fact pop = 270500 | other | B | residents | 2032 | snapshot
@fact vy = 9 | votes_cast | V | votes to put off the decision | 2032-05-11 | constant
@fact vn = 5 | votes_cast | V | votes against putting off the decision | 2032-05-11 | constant
@fact nc = 84 | poll_share | A | percent of members without confidence in the chief | 2032-04 | constant
@fact nm = 327 | votes_cast | A | members who voted on the chief | 2032-04 | constant
@fact sa = 600 | sample_size | Q | residents asked | 2032-05 | constant
@fact me = 4 | margin_of_error | Q | points of margin of error | 2032-05 | constant
@fact py = 58 | poll_share | Q | percent of residents for more officers | 2032-05 | constant
@fact pn = 31 | poll_share | Q | percent of residents against more officers | 2032-05 | constant
@fact pc = 44 | poll_share | Q | percent of residents for more officers once told of the cost | 2032-05 | constant
@fact cd = 324 | cases | P | calls for service a day | 2031 | constant
@fact tx = 2.4 | rate | C | points of property tax rise for the request | 2033 | plan | projected
@trap au sw :: positions and people
@trap sw dp :: on strength and fit for duty
@trap le dep :: 52 on leave and 52 who left
@trap sw tt :: sworn officers and all employees
@trap pt sw :: patrol and the whole service
@trap r40 r70 :: the chief's request and the association's demand
@trap r12 r40 :: the mayor's offer for a year and the chief's request for four
@trap b2 b3 :: this year's budget and the one asked for
@trap rf rk :: Fort Sable and the country
@trap py pc :: before and after hearing the cost
@trap nc py :: officers about the chief and residents about hiring
@rel diff va = au - sw
@rel share vr = va / au
@rel diff dp = sw - le
@rel diff pd = po - pt
@rel sum tt = sw + cv
@rel sum dep = rs + rt
@rel diff nl = dep - hi
@rel change otp = ot0 -> ot1
@rel diff bd = b3 - b2
@rel change bp = b2 -> b3
@rel product ct = co * r40
@rel product cm = co * r12
@rel change cap = ca0 -> ca1

@doc a-daily | city daily | 2032-05-12
Council punts on police hiring after seven-hour debate

Yevgenia Halloran-Singh, City Hall reporter

Brantholme will not decide until the fall how many police officers it is willing to pay for, after councillors voted {9|vy|t=late Tuesday|by=councillors}-{5|vn|^} late Tuesday to put off a request from Chief Adaeze Thorvaldson for {40|r40|by=Chief Adaeze Thorvaldson} more over {four|-} years.

Thorvaldson told the chamber the service has {441|sw|t=as of May 1|by=Thorvaldson} sworn members as of May 1, against an authorized strength of {486|au|^}. That leaves {45|va|^} jobs unfilled, or {9.3|vr|^} per cent. Take away the {52|le|^} who are on leave, {31|ls|^} of them for psychological injuries, and "what I have to police this city with is {389|dp|^} people," she said.

Her four-year plan would add {$5.92 million|ct} a year at full strength. For 2033 alone the service is seeking an operating budget of {$119.3 million|b3}, up from {$112.6 million|b2|t=this year} this year.

Mayor Leopold Grywacz, who moved the deferral, had offered {a dozen|r12|by=Mayor Leopold Grywacz}.

"You can't tell me you're {45|va|by=he} short, fill none of them, and ask for {40|r40|by=he} on top," he said.

Coun. Ngaire Beaulieu, who voted against, called the delay "cowardice with a staff report".

The item returns Oct. 19. In other business, council approved a $2.1-million rink roof and 14 new bus shelters.

@doc b-union | association news release | 2032-05-12
FOR IMMEDIATE RELEASE
Brantholme Police Association: Council has chosen to gamble

BRANTHOLME – Last night {nine|vy|t=Last night} members of council gambled with the safety of {270,500|pop} residents. {Five|vn} did not, and we thank them.

The facts:
• Ten years ago this city authorized {462|ao|t=Ten years ago} officers. Today, after a decade of growth, {486|au|t=Today}, and it has never filled them.
• There are {212|pt|t=now} members on patrol now. In 2027 there were {239|po|t=In 2027}. That is {27|pd} fewer to answer {118,400|ca1|t=last year} calls last year, up {12.9%|cap|t=over the same span} over the same span.
• {33|rs|t=in 2031} members resigned in 2031. Not retired: resigned. Retirements made it {52|dep|t=in 2031}.
• The most urgent calls now wait an average of {8.9|re1} minutes. The service's own standard is {7|ret}.

"The chief says {40|r40|by=The chief|s=The chief}. The mayor says {12|r12|by=The mayor}. Our members, who do the work, say {70|r70|by=Our members}," said president Dmitri Achebe-Larsen. "And {84|nc|t=In April|by=Dmitri Achebe-Larsen} per cent of them have told us they have lost confidence in the person who is supposed to be asking for it."

In April {327|nm|t=In April} members cast ballots in that vote.

Media line: 204-555-0190. Badge 1177.

@doc c-explain | public broadcaster explainer | 2032-05-14
How many police officers does Brantholme actually have? It depends what you count

CBN News · Posted: May 14, 2032 5:00 AM CDT | Last updated 9:12 AM

The chief, the mayor and the union have thrown around at least {half a dozen|-} figures this week. We checked them.

How many people work for the police?
{Six hundred and nineteen|tt}. Of those, {178|cv} are civilians: dispatchers, analysts, cell-block staff. The remaining {441|sw} carry a badge.

So which is it, {441|sw} or {486|au}?
Both. The larger one is the number of sworn positions that council has approved; it was {462|ao|t=in 2022} in 2022. The smaller one is the number of people in them. The difference is {45|va}.

And {389|dp}?
That's who is left once those on leave, {52|le} at last count, are set aside. By coincidence it's also how many left for good in 2031: {33|rs|t=in 2031} quit and {19|rt|t=in 2031} took their pensions. The service hired {38|hi|t=in 2031}, for a net loss of {14|nl|t=in 2031}.

Is that a lot for a city this size?
No. It works out to {163|ra} officers for every 100,000 people. Fort Sable has {187|rf|t=2031} and the national average is {181|rk|t=2031}, going by 2031 data.

Is it costing money?
Overtime reached {$7.4 million|ot1|t=last year} last year, a jump of {a quarter|otp|v=25.4} from {$5.9 million|ot0|t=the year before} the year before.

Will it get better?
{Eighteen|rc|t=next month} recruits graduate next month. The academy hopes for {30|ac|t=in October|by=The academy} in October, though its last three classes had empty desks.

Have a question? ask@cbnbrantholme.example

@doc d-mayor | mayor's newsletter | 2032-05-15
From the desk of Mayor Leo Grywacz

Friends,

It's been a noisy week, so let me tell you plainly why I asked council to wait.

Every officer costs you {$148,000|co} a year, before the car. My offer of {12|r12|s=My} for 2033 comes to {just under $1.8 million|<cm|v=1780000}. The chief's plan, fully phased in, is {$5.92 million|ct|s=The chief's plan}. Add everything else in her request, and the police budget grows by {$6.7 million|bd|t=in a single year}, or {6|bp} per cent, in a single year. Your property tax would have to rise {2.4|tx} points for that alone.

I'm not against police. I'm against paying twice. The service already has money in this year's {$112.6 million|b2|t=this year's} for every one of its {486|au} approved positions. When I asked in March where the pay for the empty ones had gone, the answer was overtime: {$7.4 million|ot1|t=in 2031} of it in 2031.

Show me the {45|va} filled. Show me some of the {52|le} members who are off on leave supported and back at work. Then we'll talk about {40|r40|s=The chief's}.

The association wants {70|r70|by=The association}. I wish them luck.

See you at the Dauphin Street picnic. Bring the kids: 300 free hot dogs!

Leo

@doc e-column | tabloid column | 2032-05-16
Nobody's home at 911

BUCK SIGURDSON

My neighbour had a stranger in her kitchen in March. She did what you do. She timed it, too: nineteen minutes.

Nineteen! The cops will tell you their average for the hot calls is {8.9|re1|by=The cops}. Five years ago it was {7.6|re0|t=Five years ago}. They'd like it to be {seven|ret|by=They}. I'd like to be taller.

Here's what City Hall doesn't get. You can approve {486|au} cops till you're blue. If {33|rs|t=in a year} hand in their badge in a year and you hire {38|hi|t=in a year}, and the old fellas retire, you're going backward, by {14|nl|t=in 2031} in 2031. On Jan. 1 that year the force had {455|so|t=On Jan. 1 that year}. This month it's {441|sw|t=This month}.

Over in Fort Sable they've got {187|rf|s=they} for every hundred thousand souls. We've got {163|ra|s=We}, and a mayor with a newsletter.

Patrol? Down from {239|po} to {212|pt|t=today} today. That's {27|pd} cruisers' worth of nobody.

And the chief? {Better than four in five|>nc|v=80} of her own people want her out, and I can't say I blame 'em.

Buck's column appears Sundays. Jets 4, Blues 2.

@doc f-poll | wire brief | 2032-05-20
Most in Brantholme want more police: poll

BRANTHOLME, Man. — Nearly {six in 10|~py|by=Northlight Research} Brantholme residents favour hiring more police officers, a poll suggests, a week after city council put off the question.

Northlight Research found {58|py|by=Northlight Research} per cent in support and {31|pn|^} per cent opposed; the rest were unsure. The firm spoke with {600|sa} adults from May 13 to 17, and its margin of error is plus or minus {four|me} percentage points.

Support fell to {44|pc} per cent when respondents were told of the cost, about {$148,000|co} an officer each year.

Police Chief Adaeze Thorvaldson wants {40|r40|by=Police Chief Adaeze Thorvaldson} officers over {four|-} years and a 2033 budget of {$119.3 million|b3}. Mayor Leopold Grywacz has proposed {12|r12|by=Mayor Leopold Grywacz}.

The service has {389|dp|t=at the start of May} officers available for duty, down from a nominal {441|sw|t=at the start of May}, as at the start of May. It logged {118,400|ca1|t=in 2031} calls in 2031, compared with {104,900|ca0|t=in 2027} in 2027, for an average of more than {320|>cd} a day.

Council is to take up the matter on Oct. 19.
