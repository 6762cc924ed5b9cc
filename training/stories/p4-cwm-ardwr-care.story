@story p4-cwm-ardwr-care
@topic A Welsh council's overspend on social care, its council tax and its reserves
@subject C = Cwm Ardwr County Borough Council | Cwm Ardwr | the council | the authority | the county borough
@subject S = Adult social care | adult care | care for adults | the elderly
@subject K = Children's services | children's placements | children in care | looked-after children
@subject L = Councillor Rhodri Vaughan-Achebe | Vaughan-Achebe | the leader | the cabinet member for finance
@subject W = Welsh Government | Cardiff | Cardiff Bay
@subject U = Unison's Cwm Ardwr branch | Unison | the union
@fact b = 286400000 | budget | C | net budget of the year in pounds | 2030-31 | plan
@fact bn = 301900000 | budget | C | net budget of the year in pounds | 2031-32 draft | plan
@fact o2 = 7900000 | other | C | overspend expected for the year in pounds | end of September 2030 | plan | projected
@fact o3 = 10600000 | other | C | overspend expected for the year in pounds | end of December 2030 | plan | projected
@fact sa = 5700000 | other | S | overspend expected for the year in pounds | end of December 2030 | plan | projected
@fact ka = 4100000 | other | K | overspend expected for the year in pounds | end of December 2030 | plan | projected
@fact oth = 800000 | other | C | overspend expected in other departments for the year in pounds | end of December 2030 | plan | projected
@fact sb = 81200000 | budget | S | net budget of the year in pounds | 2030-31 | plan
@fact kb = 43500000 | budget | K | net budget of the year in pounds | 2030-31 | plan
@fact rs0 = 18300000 | other | C | general reserves in pounds | April 2030 | snapshot
@fact rs1 = 7700000 | other | C | general reserves in pounds | April 2031 | plan | projected
@fact gap = 21500000 | other | C | budget gap in pounds | 2031-32 | plan | projected
@fact ct = 8.9 | rate | C | council tax increase | proposal for 2031-32 | plan
@fact ctp = 6.4 | rate | C | council tax increase | 2030-31 | constant
@fact bd = 1742 | price | C | yearly council tax for a band D home in pounds | 2030-31 | constant
@fact bdn = 1897 | price | C | yearly council tax for a band D home in pounds | proposal for 2031-32 | plan
@fact gr = 4.2 | rate | W | increase of the grant to the council | 2031-32 | plan | pledged
@fact gw = 3.6 | rate | W | average increase of grants to councils | 2031-32 | plan | pledged
@fact jb = 130 | jobs | C | posts to go | proposal for 2031-32 | plan
@fact st = 6150 | jobs | C | employees | January 2031 | snapshot
@fact ho = 318 | cases | K | children in the council's care | December 2030 | snapshot
@fact hop = 274 | cases | K | children in the council's care | December 2029 | snapshot
@fact rc = 6800 | price | K | weekly cost of a residential placement in pounds | December 2030 | snapshot
@fact vis = 2210 | waiting | S | people who receive care at home | December 2030 | snapshot
@fact wl = 143 | waiting | S | people who wait for care at home | December 2030 | snapshot
@fact tdiff = 155 | margin | C | increase of the band D bill in pounds | proposal for 2031-32 | plan
@rel diff tdiff = bdn - bd
@rel sum o3 = sa + ka + oth
@rel change ct = bd -> bdn
@rel diff rs1 = rs0 - o3
@trap o2 o3 :: two quarters' forecasts of one year
@trap o3 gap :: this year's overspend and next year's gap
@trap ct gr :: tax increase and grant increase
@trap sa sb :: overspend and budget
@trap vis wl :: served and waiting

@doc a-ldr | local democracy reporter | 2031-01-22
Council tax could rise {8.9%|ct} as {£10.6m|o3} overspend eats reserves

Cwm Ardwr's cabinet will be asked next week to back a council tax rise of {8.9%|ct}, which would add {£155|tdiff} to a band D bill and take it from {£1,742|bd} to {£1,897|bdn}. This year's increase was {6.4%|ctp|t=This year's}.

A report by the chief finance officer says the authority is heading for an overspend of {£10.6m|o3|t=by the end of March|v=10600000|by=A report by the chief finance officer} by the end of March. The forecast in the autumn was {£7.9m|o2|t=in the autumn|v=7900000}.

Adult care accounts for {£5.7m|sa|v=5700000} and children's services for {£4.1m|ka|v=4100000}. Everything else put together is {£0.8m|oth|v=800000} over.

General reserves, {£18.3m|rs0|t=at the start of the year|v=18300000} at the start of the year, would be down to {£7.7m|rs1|v=7700000}.

For 2031-32 there is a gap of {£21.5m|gap|t=For 2031-32|v=21500000} to close in a budget of {£301.9m|bn|v=301900000}. {One hundred and thirty|jb} posts could go.

Cllr Rhodri Vaughan-Achebe, who leads the council and holds the finance brief, said: "Every pound we overspent was on somebody who needed us."

@doc b-paper | regional morning paper | 2031-01-24
{£6,800|rc} a week: the price of a bed for a child

ONE child. One bed. One week. In Cwm Ardwr that now costs {£6,800|rc} on average if the bed is in a private home, and there are more and more of them.

{318|ho|t=At Christmas} children were looked after by the county borough. At Christmas two years ago — sorry, one year ago — it was {274|hop|t=one year ago}. "The trend is the budget," says the leader, whose officers had put aside {43.5 million|kb} pounds for this service and will need some {4.6 million|!ka} more.

For the elderly they had {£81.2m|sb} and will exceed it by {£5.7m|sa|v=5700000}. {2,210|vis} people are visited at home; {143|wl} are assessed and waiting, many of them in hospital beds at Ysbyty Glan Ardwr.

Cardiff has been no Scrooge. Its grant goes up by {4.2|gr} per cent next year; the Welsh average is {3.6|gw}. It will not do. "We would have needed nine," says Vaughan-Achebe.

So householders will chip in: {£1,897|bdn|t=from April} from April for a band D property.

Pictures: Siân Mostafa | Comment: page 14 | Scarlets 17-24 Ospreys, back page

@doc c-union | union newsletter | 2031-01-27
BRANCH BULLETIN: Not one job

Members will have read about the {160|!jb} posts. We heard of them the way you did, from the website.

Facts to take into your team meetings. Cwm Ardwr has {6,150|st|t=now} employees now. It is spending {10.6 million|o3|t=this year} pounds more than it budgeted this year. Its cabinet member for finance said in November that it was {7.9 million|o2|t=in November|by=Its cabinet member for finance} and "stabilising". Reserves melted from {18.3|rs0|x=1000000} to {7.7 million|rs1}.

And what does the council say when asked why a quarter of home-care rounds run short? That {143|wl} people waiting is "an improvement".

A tax rise of nearly {nine|~ct} per cent on families who had over six last April is no answer either. Unison asks for a proper settlement from the Bay: {4.2 per cent|gr} on the grant, with pay awards at {3.9|-}, is a cut in everything but name.

Ballot papers: by 14 February. Helpline 0800 555 0857.

@doc d-bbc | broadcaster's online report | 2031-01-29
Cwm Ardwr council agrees draft budget

Cabinet members have agreed a draft budget of {£301.9m|bn|t=for the coming financial year|v=301900000} for the coming financial year, up from {£286.4m|b|v=286400000}.

The plan includes a council tax rise of {8.9%|ct} and the loss of {130|jb} jobs. It now goes to public consultation.

Leader Rhodri Vaughan-Achebe told the meeting in Pont-y-Felin that demand for social care had pushed the council into an overspend of {£12.1m|!o3|v=12100000}. He said just over half was down to adult care, where {£81.2m|sb|v=81200000} had been budgeted.

Independent group leader Delyth Pritchard-Osei said residents were being asked "to pay {£155|tdiff} more for less". She wanted to know how a gap of {£21.5m|gap|v=21500000} would be closed when savings identified so far came to {£13m|-}.

The Welsh Government said its settlement for the area, an increase of {4.2%|gr}, was among the five highest in Wales.

Related: Bins to be emptied every 4 weeks • Flood scheme 2 years late
