@story j1-port-lennox-police
@topic Police budget of Port Lennox, Ontario, for 2022
@subject P = Port Lennox Police Service | PLPS | the police | the service | the force
@subject C = Port Lennox | the city | city council | council
@subject B = Police Services Board | the board
@subject G = Chief Marguerite Thibodeau | Thibodeau | the chief
@subject N = Northlight Insights | Northlight
@fact rq = 118400000 | budget | P | operating money asked for | 2022 | plan
@fact ap = 116300000 | budget | P | operating money approved | 2022 | plan
@fact la = 112900000 | budget | P | operating money approved | 2021 | plan
@fact inc = 3400000 | budget | P | increase approved | 2022 | plan
@fact pa = 3 | rate | P | growth of the operating budget approved | 2022 | plan
@fact pq = 4.9 | rate | P | growth of the operating budget asked for | 2022 | plan
@fact y = 9 | votes_cast | C | council votes for the police budget | 2021-12-14 | snapshot
@fact n = 6 | votes_cast | C | council votes against the police budget | 2021-12-14 | snapshot
@fact cy = 4 | votes_cast | C | council votes for a ten per cent cut | 2021-12-14 | snapshot
@fact cn = 11 | votes_cast | C | council votes against a ten per cent cut | 2021-12-14 | snapshot
@fact so = 612 | officers | P | sworn officers | December 2021 | snapshot
@fact ci = 241 | jobs | P | civilian staff | December 2021 | snapshot
@fact st = 853 | jobs | P | staff in all | December 2021 | snapshot
@fact nq = 14 | officers | P | new officers asked for | 2022 | plan
@fact na = 8 | officers | P | new officers approved | 2022 | plan
@fact ob = 742000000 | budget | C | operating budget | 2022 | plan
@fact sh = 15.7 | other | P | share of the city's operating budget | 2022 | plan
@fact sp = 212 | other | C | people who spoke at hearings | November 2021 | cumulative
@fact ps = 46 | poll_share | N | residents for moving police money to social services | November 2021 | snapshot
@fact po = 39 | poll_share | N | residents against moving police money to social services | November 2021 | snapshot
@fact pn = 803 | sample_size | N | residents asked | November 2021 | constant
@fact me = 3.5 | margin_of_error | N | margin of error | November 2021 | constant
@fact tx = 31 | price | C | added tax for an average house | 2022 | plan
@fact mh = 1750000 | budget | C | money for a mental health crisis team | 2022 | plan | pledged
@fact ca = 98200 | other | P | calls for service | 2020 | cumulative
@rel diff inc = ap - la
@rel change pa = la -> ap
@rel change pq = la -> rq
@rel sum st = so + ci
@rel share sh = ap / ob
@race council = y n
@race cut = cy cn
@race poll = ps po
@trap rq ap :: asked for and approved
@trap so st :: sworn officers and all staff
@trap y cn :: two votes on one evening
@trap nq na :: new officers asked for and approved
@trap ap ob :: the service's budget and the city's

@doc canada-wire | wire agency | 2021-12-15
Port Lennox council approves {3%|pa} more for police, rejects cut

PORT LENNOX, Ont. — City council voted {9|y|t=late Tuesday}-{6|n|^} late Tuesday to give the Port Lennox Police Service {$116.3 million|ap|t=next year} next year, {three per cent|pa} above its current budget of {$112.9 million|la}.

Before that vote, a motion to shrink the force's funding by {a tenth|-} was defeated {11|cn}-{4|cy}.

Chief Marguerite Thibodeau had asked for {$118.4 million|rq|by=Chief Marguerite Thibodeau} and {14|nq|^} new constables. She will be able to hire {eight|na}.

The service has {612|so} sworn members and {241|ci} civilians, {853|st} people in all.

Councillors also set aside {$1.75 million|mh} for a crisis team of nurses and social workers, to begin in July. {Two hundred and twelve|sp} people addressed the city's budget hearings in November.

@doc cbl | public broadcaster | 2021-12-15
Five takeaways from Port Lennox's long budget night

Posted: Dec 15, 2021 5:00 AM ET | Last Updated: 3 hours ago

It was {1:14 a.m.|-} when the gavel fell. Here's what you need to know.

1. Police get {$118.4 million|!ap|t=in 2022} in 2022. That was the biggest fight of the night and it ended {nine|y} to {six|n}.

2. You'll pay. The whole city budget of {$742 million|ob} means another {$31|tx|t=a year} a year on the average home.

3. The public is split. A Northlight Insights survey of {803|pn} residents in November found {46 per cent|ps|t=in November|by=A Northlight Insights survey} favour shifting some of the force's money to social services, while {39 per cent|po|^} don't. It is accurate within {3.5|me|^} points, 19 times out of 20.

4. Nurses are coming, with {$1.75 million|mh} to start.

5. Nobody's happy. Coun. Harjit Sandhu, who moved the failed cut, called the {eight|na} new hires "{eight|na} wrong answers."

@doc sun-like | tabloid daily | 2021-12-16
GOOD COP DAY: Defunders routed at City Hall

Brock Zelinski — City Hall Bureau

The cut-the-cops crowd came with drums and went home with nothing.

Mayor Gord Pasternak's police budget sailed through {11|!y} to {4|!n} on Tuesday, and if you think that's a squeaker you weren't in the room. The chief's extra loot — {$4.3 million|!inc} more than this year — lifts the service from {$112.9 million|la|t=this year} to {$116.3 million|ap}.

"My people answered {98,200|ca|t=in 2020|by=Thibodeau} calls in 2020," Thibodeau said. "Ask those callers."

Only {four|cy} councillors were ready to swing the axe. For the record: Sandhu, Okonjo-Reyes, Leclair and Whitefish.

Homeowners will cough up {31 bucks|tx|v=31}. That's one large pizza, with tip.

Bruins 4, Leafs 3 (OT) · Lotto 649: 4, 11, 17, 29, 30, 44

@doc alt-weekly | alternative weekly | 2021-12-16
Fund, refund, repeat

Of every dollar that Port Lennox will spend on running itself next year, {a fifth|!sh} goes to the people with the handcuffs. You will have heard that this is a compromise. It's a compromise between a lot and a bit less than a lot: {4.9 per cent|pq} was the chief's opening bid and {3|pa} is what she gets.

How many officers does it take to police a city of {400,000|-}? We have {853|!so} of them, and soon {eight|na} more. Nobody at the table asked what the last ones were for.

What people who live here asked for is no mystery. {212|sp} of them waited in a hallway to say it into a microphone, most wanting the reverse. Nor are they cranks: in Northlight's numbers the shift-the-money side is in front, {46|ps|by=Northlight's numbers}-{39|po|^}.

There's {1.75 million|mh} for the crisis team. It's something. It is also what the force spends in {five and a half|-} days.

We accept letters, tips and pierogies. 88 Cutler St., Unit 3.
