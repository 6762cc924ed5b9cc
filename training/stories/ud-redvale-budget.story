@story ud-redvale-budget
@topic Police budget of Redvale, Saskatchewan, for 2029: from the board's request to council's vote
@subject R = Redvale Police Service | Redvale police | the police service | the service | RPS
@subject C = City of Redvale | Redvale city council | council | city hall | the city
@subject A = Redvale Police Association | the association | the union
@subject F = Fort Lorne police | Fort Lorne
@subject O = Chief Marguerite Obodo | Obodo | the chief
@subject K = Coun. Dale Kowalchuk | Kowalchuk | the Ward 9 councillor
@subject X = Prairie crisis team | the crisis team | the civilian team
@subject Q = Tolland Insights | Tolland | the pollster
@fact ask = 68400000 | budget | R | dollars of operating budget sought | 2029 | plan | pledged
@fact cur = 63200000 | budget | R | dollars of operating budget | 2028 | constant
@fact inc = 5200000 | budget | R | dollars of rise sought | 2029 | plan | pledged
@fact pct = 8.2 | rate | R | percent of rise sought | 2029 | plan | pledged
@fact app = 66100000 | budget | R | dollars of operating budget | 2029 | plan
@fact ainc = 2900000 | budget | R | dollars of rise granted | 2029 | plan
@fact apct = 4.6 | rate | R | percent of rise granted | 2029 | plan
@fact cut = 2300000 | budget | R | dollars trimmed from the request | 2029 | plan
@fact otb = 2100000 | budget | R | dollars budgeted for overtime | 2028 | plan
@fact ots = 3400000 | spending | R | dollars spent on overtime | January to November 2028 | cumulative
@fact oto = 1300000 | spending | R | dollars of overtime over budget | January to November 2028 | cumulative
@fact city = 312000000 | budget | C | dollars of operating budget | 2029 | plan
@fact shr = 21.2 | other | R | percent of the city's operating budget | 2029 | plan
@fact tx1 = 5.9 | rate | C | percent of property tax rise proposed | 2029 | plan | pledged
@fact tx2 = 4.8 | rate | C | percent of property tax rise | 2029 | plan
@fact hs1 = 118 | price | C | dollars a year more for the average house as proposed | 2029 | plan | pledged
@fact hs2 = 96 | price | C | dollars a year more for the average house | 2029 | plan
@fact sw = 284 | officers | R | sworn positions | 2028-12 | constant
@fact sw2 = 296 | officers | R | sworn positions | 2029 | plan
@fact ctw = 2000000 | budget | X | dollars a year sought | 2029 | plan | pledged
@fact seat = 11 | seats | C | members | - | constant
@fact fil = 267 | officers | R | sworn positions filled | 2028-12 | snapshot
@fact vac = 17 | officers | R | sworn positions vacant | 2028-12 | snapshot
@fact lv = 19 | officers | R | officers on leave | 2028-12 | snapshot
@fact dep = 248 | officers | R | officers able to work | 2028-12 | snapshot
@fact civ = 141 | jobs | R | civilian positions | 2028-12 | constant
@fact all = 425 | jobs | R | positions | 2028-12 | constant
@fact nask = 22 | officers | R | new officers sought | 2029 | plan | pledged
@fact ngot = 12 | officers | R | new officers granted | 2029 | plan
@fact bn = 180 | other | R | body cameras | 2029 | plan
@fact bp = 2450 | price | R | dollars per body camera | 2029 | plan
@fact bt = 441000 | budget | R | dollars for body cameras | 2029 | plan
@fact rsp8 = 8.4 | duration | R | minutes to a priority-one call | 2028 | snapshot
@fact rsp6 = 7.1 | duration | R | minutes to a priority-one call | 2026 | snapshot
@fact rspt = 7 | duration | R | minutes to a priority-one call | 2030 | plan | threshold
@fact cl7 = 88300 | other | R | calls for service | 2027 | constant
@fact cl8 = 79600 | other | R | calls for service | January to October 2028 | cumulative
@fact vy = 7 | votes_cast | C | councillors in favour of the budget | 2028-12-19 | constant
@fact vn = 4 | votes_cast | C | councillors against the budget | 2028-12-19 | constant
@fact my = 5 | votes_cast | C | councillors in favour of a freeze | 2028-12-19 | constant
@fact mn = 6 | votes_cast | C | councillors against a freeze | 2028-12-19 | constant
@fact spk = 38 | other | C | residents who spoke at the hearing | 2028-12-04 | constant
@fact spa = 26 | other | C | residents who spoke against the rise | 2028-12-04 | constant
@fact ct = 1600000 | budget | X | dollars a year | 2029 | plan | pledged
@fact pn = 612 | sample_size | Q | residents polled | 2028-11 | constant
@fact pm = 31 | poll_share | Q | percent who want more spent | 2028-11 | constant
@fact pk = 46 | poll_share | Q | percent who want spending held | 2028-11 | constant
@fact pl = 18 | poll_share | Q | percent who want less spent | 2028-11 | constant
@fact fb = 71900000 | budget | F | dollars of operating budget | 2029 | plan
@fact fs = 305 | officers | F | sworn positions | 2028-12 | constant
@fact rp = 151000 | other | C | inhabitants | 2028 | snapshot
@fact fp = 163000 | other | F | inhabitants | 2028 | snapshot
@trap ask app :: what the board sought and what council gave
@trap inc ainc :: the rise sought and the rise granted
@trap pct apct :: the percentages of the two rises
@trap nask ngot :: officers sought and granted
@trap sw fil :: positions and people in them
@trap fil dep :: filled posts and officers able to work
@trap otb ots :: overtime budgeted and spent
@trap tx1 tx2 :: the tax rise proposed and passed
@trap vy mn :: two votes of one evening
@trap cl7 cl8 :: a whole year and ten months
@rel diff inc = ask - cur
@rel change pct = cur -> ask
@rel diff ainc = app - cur
@rel change apct = cur -> app
@rel diff cut = ask - app
@rel diff oto = ots - otb
@rel share shr = app / city
@rel diff vac = sw - fil
@rel diff dep = fil - lv
@rel sum all = sw + civ
@rel product bt = bn * bp
@rel sum sw2 = sw + ngot
@rel sum seat = vy + vn
@rel sum seat = my + mn
@race freeze = my mn

@doc a-broadcaster | public broadcaster, local site | 2028-11-14
Redvale police chief seeks {22|nask} more officers, {8.2|pct} per cent more money

Posted: Nov 14, 2028 6:02 PM CST
Thandeka Brouillette · News

The Redvale Police Service wants {$68.4 million|ask|t=next year|by=its board} from taxpayers next year, its board heard on Tuesday, up {$5.2 million|inc} from the {$63.2 million|cur|t=this year} it has this year.

Chief Marguerite Obodo told commissioners most of the new money would pay for constables. The service has {284|sw|by=Obodo|s=The service} sworn positions, she said, of which {17|vac|t=right now|by=Obodo} are empty right now. Another {19|lv|t=right now|by=Obodo} members are off sick, injured or with newborns. "I have {248|dep|by=Obodo} people I can send to your door," said Obodo, "not two-hundred-and-eighty-anything."

Minutes count, she added: it takes {8.4|rsp8|t=now|by=she} of them now, on average, to reach a priority-one call, compared with {7.1|rsp6|t=two years ago|by=she} two years ago. She wants to be at {seven|rspt|by=She} by 2030.

Overtime is another sore point. It was supposed to cost {$2.1 million|otb|t=this year} this year.

Also in the request are {180|bn} body-worn cameras at {$2,450|bp} apiece, for a total of {$414,000|!bt}.

If council were to agree, and nothing else in the city's plans changed, the property tax bill would grow by {5.9|tx1} per cent, or {$118|hs1} a year on the average house.

RELATED: Snowplow fleet gets 9 new drivers

@doc b-union | news release of the Redvale Police Association | 2028-12-01
FOR IMMEDIATE RELEASE
Association urges council: fund the front line

REDVALE – On behalf of its members, the Redvale Police Association calls on councillors to pass the service's 2029 estimates in full when they meet on December 19.

"The {22|nask} officers that the chief has asked for wouldn't even bring us level," said President Cst. Leif Abernathy-Singh. "Today {267|fil|t=Today|by=Cst. Leif Abernathy-Singh} of our {284|sw|by=Cst. Leif Abernathy-Singh|s=our} chairs have somebody in them."

The facts:
• From January to the end of November, members worked {$3.4 million|ots|t=From January to the end of November} in overtime, {$1.3 million|oto|^} beyond what had been set aside.
• {88,300|cl7|t=last year} calls came in last year. The counter stood at {79,600|cl8|t=by Halloween} by Halloween.
• Fort Lorne, with {163,000|fp} people to our {151,000|rp}, employs {305|fs} officers and has just voted its force {$71.9 million|fb|t=for next year} for next year.

The association also notes a survey of {612|pn|by=Tolland Insights} residents by Tolland Insights, in which {31|pm|^} per cent favoured higher police spending, against {18|pl|^} per cent who preferred less. It regrets that some councillors would rather listen to the loudest voices in the room.

– 30 –
Media contact: 306-555-0177, ext. 4

@doc c-paper | daily newspaper, council reporter | 2028-12-20
Council trims police ask, passes {$66.1M|app} for 2029

By Oksana Delorme, Redvale Courier

Redvale police will get {12|ngot|t=next year|s=Redvale police} new constables and {$2.9 million|ainc|t=next year|s=Redvale police} more to spend next year after a divided council on Tuesday shaved {$2.3 million|cut} off what the force had hoped for.

The {7|vy|t=on Tuesday|s=vote}-{4|vn|t=on Tuesday|s=vote} vote came near midnight. A motion by Coun. Dale Kowalchuk to freeze the service at this year's {$63.2 million|cur|t=this year} had died two hours before, {6|mn|s=motion}-{5|my|s=motion}, when Mayor Anjali Prentice sided with the centre.

The {4.6|apct|s=increase}-per-cent increase is well short of the {8.2|pct|by=Obodo} Obodo requested, but enough, the chief said in the corridor, "to keep the lights on in all four platoons."

Police will eat {21.2|shr|s=Police} per cent of the city's {$312-million|city} operating budget, the biggest slice. The service employs {425|all|s=The service} people on paper, of whom {114|!civ|s=people} are civilians.

Taxes will go up {4.8|tx2} per cent. Council got there partly by giving the crisis team, which sends nurses instead of officers to mental-health calls, {$1.6 million|ct} rather than the {two|ctw|x=1000000|by=it} it wanted.

At the public hearing on Dec. 4, {38|spk|t=on Dec. 4} residents took the microphone, {26|spa|t=on Dec. 4} of them to oppose any increase.

The {180|bn} body cameras survived.

odelorme@redvalecourier.example | Courier Sports: Rustlers lose 5-2

@doc d-talk | commercial radio station's web brief | 2028-12-20
Cops get their cash

AM 780 News — Wednesday, 5:40 a.m.

It's done. Redvale council last night voted {eight|!vy|t=last night} to {three|!vn|t=last night} to give the Redvale Police Service {$68.4 million|!app|t=next year} next year. For you, that means {4.8|tx2} per cent on the property tax, or around {$96|!hs2|force} a month on an average house.

A bid to freeze the budget lost by a single vote, {six|mn|s=bid} to {five|my|s=bid}. Ward 9's Dale Kowalchuk, who'd moved it, called the outcome "a Christmas present with our own credit card."

The chief gets {a dozen|ngot|s=The chief} recruits. She'd held out for {22|nask|by=She}. Obodo told AM 780 that the overtime bill, {$3.4 million|ots|t=to the end of November|by=Obodo} to the end of November, won't go away with that: a rookie needs fourteen months before he or she rides alone.

How about elsewhere? Down the Yellowhead, Fort Lorne's force is at {$71.9 million|fb|s=force}.

Talk to us: 1-800-555-0780. Mornings with Bev and Rajiv from 6.

@doc e-newsletter | council-watch newsletter | 2028-12-22
The Gallery, no. 61: what just happened to the police budget?

A reader asks: *Did police get a raise or a cut? I've seen both.* Both. The department asked to go from {$63.2 million|cur|t=2028} in 2028 to {$68.4 million|ask|t=2029} in 2029. It will go to {$66.1 million|app|t=2029|s=It}. So: {$2.3 million|cut} less than it asked for and {$2.9 million|ainc} more than it's got. As a percentage, {4.6|apct}.

*Will there be more officers?* On paper, {284|sw} becomes {296|sw2}. Off paper, {17|vac|t=this month} of the old posts were vacant this month, so hiring {12|ngot} gets the service to where it was meant to be, minus {five|-}. Add the {19|lv|t=this month} who are on leave and you see why the chief talks of {248|dep|by=the chief}.

*And civilians?* No change: {141|civ}. Sworn plus civilian is {425|all}.

*What do people want?* Depends whom you quote. The union likes to quote Tolland's {31|pm|by=Tolland} per cent for more. The largest group in the same poll, {46|pk|by=Tolland} per cent, wanted to hold the line.

*What does it cost me?* For a typical home, {$96|hs2} over the year; under the draft it would have been {$118|hs1}. The tax rate rises {4.8|tx2} per cent in place of {5.9|tx1}.

*How did my councillor vote?* {Seven|vy} for, {four|vn} against; the roll is on our site. Those who'd wanted the freeze ({five|my}) included one who then voted for the compromise.

*Is response time really worse?* Yes, {8.4|rsp8|t=this year} minutes this year, {7.1|rsp6|t=in 2026} in 2026. But nobody at the table could tell us how many officers a minute costs.

@doc f-column | opinion column | 2028-12-23
Kowalchuk lost by one. He'll be back.

GORD MALENFANT

The Ward 9 councillor does not look like a man who loses. He looks like a man who's been handed a campaign. "{Five|my} of us," he said over pie at the Husky, "out of {eleven|seat}."

His case is overtime. Give a department {$2.1 million|otb|t=for the year} for the year and it burns {$3.4 million|ots|t=by the end of November} by the end of November; that's {$1.3 million|oto} nobody voted on. His other case is the crisis team, a bargain at {$1.6 million|ct|t=a year} a year.

The chief's case is on the street. {79,600|cl8|t=in ten months|s=Calls} in ten months. Calls, I mean, not dollars. She sends {248|dep|s=She} cops to answer them in a town of {151,000|~rp|s=town} or so.

Both are right, which is why a budget worth {$312 million|city} was held hostage for a month by {$5.2 million|inc|m=pledged} of it. And why, when the {38|spk} speakers had had their three minutes, and {26|spa} of the {38|spk} had said no, {seven|vy} people at the horseshoe said yes.

I have never seen so much heat about {2.9|ainc|x=1000000} million bucks. I paid more for the pie than I'll pay this year for the cops. Nearly.
