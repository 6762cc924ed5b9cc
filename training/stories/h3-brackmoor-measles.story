@story h3-brackmoor-measles
@topic Measles in the north-east of England: cases, uptake, school exclusions, a death; no errors
@subject E = Teesbridge measles outbreak | the outbreak | measles outbreak
@subject T = Teesbridge
@subject H = Hartle Moor | Hartle
@subject A = UKHSA | UK Health Security Agency | the health security agency | the agency
@subject N = NHS North East | NHS | the health service | the trust
@subject C = Teesbridge Council | the council | public health team
@subject S = St Cuthbert's Academy | St Cuthbert's | the school
@subject V = MMR catch-up | catch-up campaign | the campaign
@subject W = Dr Ifeoma Hardcastle | Hardcastle | the director of public health
@fact c1 = 34 | cases | E | confirmed cases | 2027-10-08 | cumulative
@fact c2 = 127 | cases | E | confirmed cases | 2027-11-12 | cumulative
@fact c3 = 241 | cases | E | confirmed cases | 2028-01-21 | cumulative
@fact p2 = 58 | cases | E | suspected cases being tested | 2027-11-12 | snapshot
@fact ct = 83 | cases | T | confirmed cases | 2027-11-12 | cumulative
@fact cm = 44 | cases | H | confirmed cases | 2027-11-12 | cumulative
@fact w2 = 29 | cases | E | confirmed cases in a week | week to 2027-11-12 | snapshot
@fact w3 = 6 | cases | E | confirmed cases in a week | week to 2028-01-21 | snapshot
@fact u10 = 91 | cases | E | confirmed cases in children under ten | 2027-11-12 | cumulative
@fact s10 = 71.7 | other | E | percent of confirmed cases that are children under ten | 2027-11-12 | snapshot
@fact h2 = 31 | injuries | E | people admitted to hospital | 2027-11-12 | cumulative
@fact i2 = 4 | injuries | E | people in intensive care | 2027-11-12 | cumulative
@fact d = 1 | deaths | E | children dead | 2028-01-21 | cumulative
@fact m1 = 81.3 | rate | T | percent of five-year-olds with two doses | 2027-06 | snapshot
@fact mh = 68.9 | rate | H | percent of five-year-olds with two doses | 2027-06 | snapshot
@fact me = 83.9 | rate | A | percent of five-year-olds in England with two doses | 2027-06 | snapshot
@fact mw = 95 | rate | A | percent of children with two doses that stops the spread | - | constant | threshold
@fact m3 = 86.2 | rate | T | percent of five-year-olds with two doses | 2028-01 | snapshot
@fact vg = 6450 | other | V | doses given | 2028-01-21 | cumulative
@fact vt = 9000 | other | V | doses to be given | 2028-01-31 | plan
@fact v2 = 1730 | other | V | doses given | 2027-11-12 | cumulative
@fact ex = 112 | other | S | pupils sent home | 2027-11-12 | snapshot
@fact en = 780 | enrolment | S | pupils | 2027-09 | constant
@fact du = 21 | duration | S | days that a contact must stay away | - | constant
@fact wt = 3 | duration | C | weeks of wait for a clinic | 2027-11-12 | snapshot
@fact lt = 16400 | other | N | letters sent to parents | 2027-11-12 | cumulative
@fact co = 1250000 | budget | C | pounds for the campaign | 2027-11 | plan | pledged
@fact en3 = 1480 | cases | A | confirmed cases in England in the year | 2027 | constant
@fact en4 = 2911 | cases | A | confirmed cases in England in the year | 2024 | constant
@fact r = 15 | other | E | people whom one sick person can infect | - | constant
@fact bu = 70 | duration | H | minutes by bus to the surgery | 2027-11 | constant
@fact bn = 2400 | price | N | pounds a night for a bed in paediatric intensive care | 2028-01 | snapshot
@fact nh = 31.1 | rate | H | percent of five-year-olds without two doses | 2027-06 | snapshot
@fact hs = 50.8 | other | A | cases of 2027 in percent of those of 2024 | 2027 | constant
@rel share hs = en3 / en4
@rel sum c2 = ct + cm
@rel share s10 = u10 / c2
@trap c2 p2 :: confirmed and suspected
@trap c2 w2 :: total and one week
@trap m1 me :: town and country
@trap m1 mw :: uptake and what is needed
@trap ct c2 :: town and both places
@trap vg vt :: given and to be given
@trap c3 en3 :: the outbreak and England's year
@trap h2 i2 :: intensive care is a part
@trap ex en :: sent home of all

@doc a-bbcish | regional broadcaster's site | 2027-10-08
Measles: {34|c1} confirmed as parents urged to check red books

8 October 2027 · Tees

Health bosses are urging parents to look at their children's vaccine records after {34|c1|t=since the end of August|by=The UK Health Security Agency} cases of measles were confirmed in Teesbridge and Hartle Moor since the end of August.

The UK Health Security Agency, which gave the figure, said one person with the virus could pass it to as many as {15|<r|by=it} others, it warned.

About {81.3%|m1|t=by June} of five-year-olds in Teesbridge had had both doses of the MMR jab by June. In Hartle Moor it was {68.9%|mh|^}. Some {95%|mw|by=the World Health Organization} is needed to stop outbreaks, according to the World Health Organization.

"It's not too late, it's never too late," said Dr Ifeoma Hardcastle, director of public health.

Follow us on X and send story ideas to tees@example.co.uk. Related: A66 closed for 9 hours

@doc b-gazette | evening newspaper | 2027-11-13
'They sent {112|ex} kids home and gave us a leaflet'

By Leanne Wardropper-Iqbal, education reporter

MORE than {a hundred|>ex} children at St Cuthbert's Academy have been told to stay at home for {21|du} days because they have been near a classmate with measles and have no record of a jab.

The school, which has {780|en} pupils, wrote to parents on Thursday. {One hundred and twelve|ex} were on the list. Among them is Kayden Osei-Robson, eight, whose mum says she tried to book him in. "The clinic said {three|wt|by=The clinic} weeks. By then he's either had it or he hasn't."

Latest figures put the outbreak at {127|c2|t=yesterday} as of yesterday: {83|ct|^} in Teesbridge and {44|cm|^} up the valley in Hartle. A further {58|p2|^} swabs are at the lab. {Thirty-one|h2} patients have been admitted to the University Hospital since it began and {four|i2} have needed intensive care.

The council has found {£1.25 million|co|s=The council} for a catch-up campaign. It aims at {9,000|vt|t=by the end of January} doses by the end of January and had given {1,730|v2|t=by Friday} by Friday.

Your views: letters, page 14. Boro 2 (Latte 31, Bangura 88) Hull 2.

@doc c-guardianish | national broadsheet | 2027-11-16
Two valleys, one virus: why Hartle Moor stopped vaccinating

Health editor's analysis

In the week that ended on Friday {29|w2|t=the week that ended on Friday} more people in a corner of Teesside were found to have measles, the most since the cluster came to light. It has now reached {127|c2|t=now}. Of these {91|u10|^} are below the age of 10, or {72%|s10|round}.

Look at the map of uptake and it could have been drawn in advance. England as a whole is bad enough: {83.9%|me} of five-year-olds are fully protected, where {95%|mw} is thought to be safe. Teesbridge, at {81.3%|m1}, is a little worse. Hartle Moor, at {68.9%|mh}, is a place where {three in ten|~nh|v=31.1} children in a reception class lack them.

It was not ideology, or not mainly. The surgery closed in 2025. The bus to the next takes {70|bu} minutes. The health service sent {16,400|lt|s=The health service} letters, and a good few of them, GP Dr Tomos Chaudhry-Pugh says, to addresses where nobody had lived for years.

Hardcastle has bought a van. "We stopped asking why they don't come," she says.

@doc d-hsj | health managers' weekly | 2028-01-24
Teesside outbreak slows after van clinics, agency says

The measles outbreak in Teesbridge and Hartle Moor is "past its peak", UKHSA has told local leaders, with {six|w3|t=last week} laboratory-confirmed infections last week against {29|w2|t=mid-November} in a week of mid-November.

The cumulative total stands at {241|c3|t=as of 21 January} as of 21 January. It includes {one|d} death, that of a girl of three with a heart condition, which was announced on 9 December.

The catch-up campaign delivered {6,450|vg|t=by the same day} doses by the same day, short of its target of {9,000|vt|t=by 31 January}, which the council expects to miss by 31 January. Two-dose coverage among five-year-olds in Teesbridge rose to {86.2%|m3|t=this month} this month from {81.3%|m1|t=last June} last June.

National data show {1,480|en3|t=in 2027} cases in England in 2027, {half|~hs} of those in 2024 ({2,911|en4|t=in 2024}).

The campaign cost {£1.25m|co|m=asserted}. A senior source at the trust noted that a single bed in paediatric intensive care is {£2,400|bn|by=A senior source at the trust} a night.

Jobs: Chief nurse, band 9. Subscriber code 4417.
