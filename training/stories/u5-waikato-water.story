@story u5-waikato-water
@topic A New Zealand district sets water rates and asks whether to join a regional water company
@subject D = Te Puna Rangi District Council | the council | council | Te Puna Rangi | the district
@subject W = Waiora Regional Water | Waiora | the water company | the regional entity
@subject M = Mayor Hemi Straathof | Straathof | the mayor | Hemi
@subject P = Ratepayers First | the ratepayers' group
@subject R = Rangiwai | town of Rangiwai
@subject K = Kauri Bay | Kauri Bay residents
@fact g6 = 7.9 | rate | D | percent by which average rates rise | 2032-07-01 | plan
@fact gp = 13.6 | rate | D | percent by which average rates were to rise in the draft | March 2032 | plan
@fact gl = 9.8 | rate | D | percent by which average rates rose | 2031-07-01 | snapshot
@fact w6 = 1184 | price | R | dollars a year of water and sewage charge | 2032-07-01 | plan
@fact w5 = 1046 | price | R | dollars a year of water and sewage charge | 2031-32 | snapshot
@fact wd = 138 | price | R | dollars by which the yearly water and sewage charge rises | 2032-07-01 | plan
@fact wk = 1690 | price | K | dollars a year of water and sewage charge | 2032-07-01 | plan
@fact wj = 1310 | price | W | dollars a year for a house if the district joins | 2036 | plan | projected
@fact wa = 2050 | price | D | dollars a year for a house if the district stays alone | 2036 | plan | projected
@fact sy = 1642 | other | D | submissions in favour of joining | 2032-04-30 | cumulative
@fact sn = 2117 | other | D | submissions against joining | 2032-04-30 | cumulative
@fact st = 3918 | other | D | submissions received | 2032-04-30 | cumulative
@fact su = 159 | other | D | submissions without a clear view | 2032-04-30 | cumulative
@fact vy = 8 | votes_cast | D | councillors who voted to join | 2032-06-26 | snapshot
@fact vn = 5 | votes_cast | D | councillors who voted against joining | 2032-06-26 | snapshot
@fact dw = 74000000 | other | D | dollars of water debt that moves across | 2033-07-01 | plan
@fact dt = 121000000 | other | D | dollars of debt | 2032-06-30 | snapshot
@fact lk = 34 | other | D | percent of water lost in pipes | 2031-32 | snapshot
@fact lt = 20 | other | W | percent of water lost in pipes | 2040 | plan | pledged
@fact cn = 11700 | homes | D | homes connected | June 2032 | snapshot
@fact cw = 148000 | homes | W | homes connected | June 2032 | snapshot
@fact ow = 5.8 | other | D | percent of shares in the company | 2033-07-01 | plan
@rel sum st = sy + sn + su
@rel diff wd = w6 - w5
@trap wj wa :: joining and staying alone
@trap g6 gp :: what was adopted and what was consulted on
@trap dw dt :: water debt and all debt
@trap lk lt :: losses now and a goal
@trap cn cw :: homes of the district and of the company
@trap w6 wk :: two towns
@race subs = sy sn
@race vote = vy vn

@doc a-daily | regional daily | 2032-06-27
Council votes to hand over pipes despite majority against

Local Democracy Reporting / Anahera Vukić

Te Puna Rangi will give up its water. By {eight|vy} votes to {five|vn} the council on Saturday agreed to join Waiora Regional Water from July next year, after consultation in which {2,117|sn} submitters were opposed, {1,642|sy} in favour and {159|su} hard to read.

"A submission isn't a vote," said the mayor, Hemi Straathof. "A burst main isn't either."

He pointed to modelling by Waiora: alone, the district would be charging a typical house {$2,050|wa|t=by 2036|by=Waiora} a year by 2036; as a shareholder, {$1,310|wj|^}.

Together with its pipes the council will transfer {$74 million|dw} of the {$121 million|dt|t=this week} that it owes this week. It will hold {5.8 per cent|ow} of the company.

For the coming year, average rates go up {7.9 per cent|g6|t=the coming year}. The draft that people were consulted on in March had {13.6 per cent|gp|t=in March}; last July the increase was {9.8 per cent|gl|t=last July}.

@doc b-newsletter | ratepayers' e-newsletter | 2032-06-28
{3,918|st} of you spoke. {Eight|vy} people did not listen.

That is a Kauri Bay turnout, folks, a record for any consultation in this district. More than half of you ({2,117|sn}) said keep our water. The {5|vn} who stood with you know who they are, and we'll be shouting them a pie.

Let's look at what you'll pay before Waiora even turns up. In Rangiwai the water and sewage line on your bill goes from {$1,046|w5} to {$1,184|w6|t=in July} in July. That's {$138|wd} more. In Kauri Bay it will be {$1,690|wk|^} because, we are told, the sea is closer.

They say it'd be {$2,050|wa|t=four years out} four years out if we stayed as we were. We asked for the spreadsheet. We got a PDF of a picture of a spreadsheet.

They say {34|lk} percent of our water leaks away. Then fix the leaks! Waiora's "promise" is {20|lt|t=by 2040} percent by 2040. Some of us will be leaking ourselves by then.

Ratepayers First, PO Box 118. Koha welcome.

@doc c-council | council web page | 2032-06-29
Long-term decisions: what was agreed on 26 June

Water services
The Council resolved ({8|vy} for, {5|vn} against) to become a shareholder in Waiora Regional Water Ltd on 1 July 2033. Our {11,700|cn} connected properties will be added to Waiora's {148,000|cw|t=present}, its present total.
We received {3,918|st} submissions. For: {1,642|sy}. Against: {2,117|sn}. Neither: {159|su}.

Rates
The average increase from 1 July is {7.9%|g6|t=from 1 July}. Individual properties will vary: the range is {2.2%|-} to {16%|-}.

Water and wastewater
Rangiwai: {$1,184|w6}. Kauri Bay: {$1,690|wk}. Rural drinking water schemes are charged by the cubic metre.

Debt
As at 30 June the Council will owe {$121 million|dt|t=As at 30 June}. About {$74 million|~dw} relates to water and will move.

Last updated 29/06/2032 9.02am. Was this page helpful? Yes (12) No (87)

@doc d-national | national radio, online | 2032-06-27
Another council joins the water club

The merger map keeps shrinking. Te Puna Rangi, population 31,000, has become the {sixth|-} district to throw in its lot with Waiora, which already looks after {148,000|cw} homes between Raglan and the ranges.

It was not a popular decision. Submissions ran {four|-} to {three|-} against. But elected members were swayed by two numbers. The first was {34|lk}: the percentage of treated water that never reaches a tap in the district. The second was {$740|-}, the gap between what a household would be asked for in 2036 inside the company and outside it.

That first year inside, prices will be ring-fenced, so people in the bay will go on paying {$1,690|wk} against {$1,184|w6} in the main town.

Mayor Hemi Straathof, re-elected last October by {212|-} votes, said he expected to lose his job over it. "I'd rather lose it over pipes than over a cycleway."

Rates in the district go up by just under {8|<g6} percent next week.
