@story j4-okuwa-line
@topic The last day of a rural railway in Shimane, Japan, 2019
@subject O = Okuwa Line | the line | the railway | the track | the branch
@subject B = Okuwa replacement bus | the bus | the buses | buses
@subject R = Sanin Railway Company | Sanin Railway | SRC | the operator | the company
@subject T = Okuwa town | the town | town hall | Mayor Hino | the mayor
@subject D = last day of the Okuwa Line | the last day | Sunday
@fact len = 47.3 | distance | O | kilometres of track | - | constant
@fact sta = 14 | other | O | stations | - | constant
@fact den = 138 | ridership | O | passengers per kilometre a day | fiscal 2017 | snapshot
@fact deno = 1210 | ridership | O | passengers per kilometre a day | fiscal 1987 | snapshot
@fact loss = 380000000 | profit | O | yen lost on the railway in a year | fiscal 2017 | snapshot
@fact cost = 2314 | spending | O | yen spent to earn 100 yen | fiscal 2017 | snapshot
@fact trn = 5 | other | O | round trips a day | 2019 | constant
@fact bus = 8 | other | B | round trips a day | from 2019-04-01 | plan | pledged
@fact stop = 31 | other | B | stops | from 2019-04-01 | plan | pledged
@fact fare = 860 | price | O | yen for a ticket from end to end | 2019 | constant
@fact bfare = 1100 | price | B | yen for a ticket from end to end | from 2019-04-01 | plan
@fact tmin = 81 | duration | O | minutes from end to end | 2019 | constant
@fact bmin = 96 | duration | B | minutes from end to end | from 2019-04-01 | plan
@fact dep = 17:42 | clock | O | departure of the last train | 2019-03-31 | plan
@fact depr = 17:58 | clock | D | actual departure of the last train | 2019-03-31 | snapshot
@fact arr = 19:21 | clock | D | actual arrival of the last train | 2019-03-31 | snapshot
@fact late = 16 | duration | D | minutes that the last train left late | 2019-03-31 | snapshot
@fact crowd = 1900 | crowd | D | people at the terminus | 2019-03-31 evening | snapshot
@fact rid = 2640 | ridership | D | passengers in a day | 2019-03-31 | cumulative
@fact norm = 74 | ridership | O | passengers on an ordinary day | 2018 | snapshot
@fact seat = 192 | ridership | D | passengers on the last train | 2019-03-31 | snapshot
@fact fund = 1750000000 | budget | R | yen of support for the replacement service | 18 years from 2019 | plan | pledged
@fact yrs = 18 | duration | R | years of support for the replacement service | from 2019 | plan | pledged
@fact tfund = 240000000 | budget | T | yen to turn the railway into a cycle path | 2019 budget | plan | pledged
@fact pop = 3412 | other | T | inhabitants | 2019-03 | snapshot
@fact popo = 9870 | other | T | inhabitants | 1960 | snapshot
@fact open = 1934-11-03 | date | O | opening day | - | constant
@fact dif = 240 | price | B | yen that the bus costs more than the train | from 2019-04-01 | plan
@fact dsh = 11.4 | rate | O | passengers per kilometre as a share of those at the break-up of the national railways | fiscal 2017 | snapshot
@fact pa = 97000000 | budget | R | yen of support for the replacement service in a year | 18 years from 2019 | plan | pledged
@rel product fund = pa * yrs
@rel share dsh = den / deno
@rel diff dif = bfare - fare
@rel diff late = depr - dep
@trap dep depr :: the timetable and what happened
@trap tmin bmin :: train and bus
@trap fare bfare :: train and bus
@trap crowd rid :: onlookers at the end of the line and riders over the day
@trap den norm :: passengers per kilometre and passengers in all
@trap fund tfund :: the railway's money and the town's

@doc a-tokyo-wire | wire agency | 2019-03-31
Curtain falls on 84-year-old rural rail line in Shimane

OKUWA, Japan (Tozai) — The final train on the Okuwa Line pulled out of Okuwa Station at {5:58 p.m.|depr|t=Sunday} on Sunday, {16|late|t=Sunday} minutes behind schedule because so many people wanted their picture taken with it, ending a service that began on {Nov. 3, 1934|open}.

Around {1,900|~crowd|by=town hall|t=on hand for the send-off} people were on hand for the send-off, according to town hall, in a town of {3,412|pop}.

Sanin Railway Co. announced in 2017 that it would abandon the {47.3|len}-kilometer branch, which in the year to March 2018 carried an average of {138|den|t=the year to March 2018} passengers per kilometer per day. The figure stood at {1,210|deno|t=in fiscal 1987} in fiscal 1987, when the national railways were broken up.

To earn {¥100|-} the line had to spend {¥2,314|cost|by=the company}, the company said. It lost {¥380 million|loss} a year.

From Monday buses will make {eight|bus|t=From Monday|s=buses} round trips a day in place of the trains' {five|trn|s=the trains}. The operator will support them with {¥1.75 billion|fund} over {18|yrs} years.

@doc b-sanin-evening | regional newspaper | 2019-04-01
"Thank you" on every platform

OKUWA — It should have left at {5:42|dep}. When stationmaster Kiyoko Utsugi at last raised her lantern it was two minutes to six, and {192|seat|s=the two-car train} people were pressed into the two-car train, its windows fogged.

At each of the {14|sta} stations somebody stood with a banner. The stop at Hirase, where usually no one gets on, took four minutes. At {7:21|arr} the diesel rolled into Yatsuda and the driver, 58, who had asked for this shift, took off his cap.

By then Sunday's count, kept by hand by conductors, had come to {2,640|rid|t=Sunday|by=conductors}. On an ordinary day last year it was {74|norm|t=last year}.

The replacement service starts this morning. It calls at {31|stop|t=this morning|s=The replacement service} places, among them the clinic and the supermarket, and needs {96|bmin|s=It} minutes for what the train did in {81|tmin}. The through fare is {1,100 yen|bfare|s=The through fare}, up from {860|fare}.

"Grandmothers will be closer to a stop and poorer," said Mayor Takumi Hino, who turned 47 that day.

[Photo gallery: 12 images] [Weather: Matsue 9°C] [Related: Local bank to merge 4 branches]

@doc c-branch-line-diary | rail enthusiast blog | 2019-04-02
Okuwa, the end (photo-heavy, 64 pics)

posted 23:14 by kiha40

So it's gone. I got to Okuwa on the 9:05, already standing room only, and queued fifty minutes for a commemorative ticket (No. 1,873 of 3,000, since you ask).

The facts for those who come to this page later. Length {47.3|len} km, single track, {fourteen|sta} stations, one tunnel. Opened on Culture Day {1934|open}... the official date is 3 November although the viaduct wasn't finished until spring. {Five|trn} trains each way at the end. End to end in {81|tmin} min if nobody flagged it down.

The last one was down for {17:42|dep} and got away at {17:58|depr}; I had my radio-controlled watch on it. Yatsuda at {19:21|arr}, so we even dropped a couple of minutes on the way, what with the speeches.

They put {192|seat|by=They} on board and I was not one of them, I watched from the footbridge. The town says nearly {two thousand|~crowd|by=The town|t=in the station yard} were in the station yard. Felt like more.

Rumours of a heritage operation are just that. Mayor's office: "no such plan". The trackbed becomes a cycle path, with {240 million yen|tfund|by=Mayor's office} in the new budget.

Comments (38)

@doc d-japan-regions-review | magazine | 2019-05-10
What {1.75 billion yen|fund} buys

When a railway company walks away from a valley, it leaves a cheque. The one that Sanin Railway handed Okuwa covers {eighteen|yrs} years of buses, which is thought of, in such matters, as generous.

Divide it up and the sum is less grand: just under {a hundred million|<pa|t=a year} a year. Against that, the company rids itself of an annual loss of {380 million|loss|t=annual}. It kept the line longer than logic would have: the average kilometre saw {138|den|t=at the last published count} passengers a day at the last published count, little more than {a tenth|~dsh} of what it saw in the year SRC inherited it.

Was it the railway that died, or the town? In 1960 Okuwa had {9,870|popo|t=In 1960} people. It has {3,412|pop|t=now} now. A school closed in each of the past three decades.

The bus, for its part, has had a fair first month: {eight|bus|t=first month} runs each way rather than {five|trn}, though at {1,100|bfare|^} yen it asks {240|dif} more than the train did. Mayor Hino told me that he would give it until the autumn. "Then we count," he said.

Mariko Saint-Onge teaches transport economics in Okayama.
