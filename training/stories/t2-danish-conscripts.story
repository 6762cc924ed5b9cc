@story t2-danish-conscripts
@topic Denmark's defence agreement of March 2035: longer conscription, fighters and the Arctic package, to the vote in May
@subject C = Danish conscripts | conscripts | young Danes | recruits | conscription
@subject AR = Royal Danish Army | the army | army
@subject NA = Royal Danish Navy | the navy | navy
@subject AF = Royal Danish Air Force | the air force
@subject B = Danish defence budget | defence spending | the budget | defence
@subject J = new fighters | fighter jets | jets | fighters | aircraft
@subject FR = new frigates | frigates
@subject X = Arctic package | the Arctic | Greenland
@subject F = Folketing | parliament | the chamber | MPs
@subject A = defence agreement | the agreement | the deal | forlig | the settlement
@subject K = Conscripts' Union | Værnepligtsforeningen | the union | VF
@subject Q = Skærm Analyse | the poll | survey | a poll
@subject P = Copenhagen protest | protest | Ikke Vores Krig | Christiansborg square
@subject H = barracks | barrack rooms
@subject S = professional soldiers | regulars | the forces | defence staff
@subject M = Kirstine Bjerregaard-Lund | Bjerregaard-Lund | the minister | the defence minister
@subject E = Amber Shield | the exercise | exercise Amber Shield
@fact n34 = 7200 | officers | C | young people called up | 2034 | constant
@fact n35 = 8100 | officers | C | young people called up | 2035 | plan
@fact n39 = 12500 | officers | C | young people called up | 2039 | plan
@fact na = 5600 | officers | AR | young people called up | 2035 | plan
@fact nn = 1300 | officers | NA | young people called up | 2035 | plan
@fact nf = 1200 | officers | AF | young people called up | 2035 | plan
@fact wo = 1990 | officers | C | women called up | 2035 | plan
@fact ws = 24.6 | officers | C | percent of women among those called up | 2035 | plan
@fact vo = 78 | officers | C | percent who come of their own will | 2034 | constant
@fact s0 = 11 | duration | C | months of service | today | constant
@fact s1 = 14 | duration | C | months of service | from 2036 | plan
@fact p0 = 9300 | price | C | kroner of pay a month | today | constant
@fact p1 = 13000 | price | C | kroner of pay a month | from 2036 | plan
@fact pr = 39.8 | rate | C | rise of pay in percent | 2036 | plan
@fact b34 = 98000000000 | budget | B | kroner a year | 2034 | constant
@fact b35 = 112000000000 | budget | B | kroner a year | 2035 | plan
@fact b40 = 153000000000 | budget | B | kroner a year | 2040 | plan
@fact br = 14.3 | rate | B | rise of the budget in percent | 2034 to 2035 | plan
@fact g34 = 2.9 | rate | B | percent of gross domestic product | 2034 | constant
@fact g35 = 3.2 | rate | B | percent of gross domestic product | 2035 | plan
@fact g40 = 3.8 | rate | B | percent of gross domestic product | 2040 | plan
@fact jn = 12 | other | J | aircraft to be bought | by 2041 | plan
@fact ju = 1800000000 | price | J | kroner an aircraft | - | plan
@fact jt = 21600000000 | price | J | kroner for all aircraft | - | plan
@fact fn = 5 | other | FR | ships to be bought | by 2042 | plan
@fact ft = 32000000000 | price | FR | kroner for all ships | - | plan
@fact xt = 24500000000 | budget | X | kroner in all | 2035 to 2042 | plan
@fact x1 = 11200000000 | budget | X | kroner for patrol ships | 2035 to 2042 | plan
@fact x2 = 6800000000 | budget | X | kroner for drones | 2035 to 2042 | plan
@fact x3 = 6500000000 | budget | X | kroner for radars | 2035 to 2042 | plan
@fact st = 179 | seats | F | seats in all | - | constant
@fact sa = 148 | seats | A | seats of the parties that signed | 2035-03-12 | snapshot
@fact so = 31 | seats | A | seats of the parties that did not sign | 2035-03-12 | snapshot
@fact pa = 9 | other | A | parties that signed | 2035-03-12 | snapshot
@fact vf = 141 | votes_cast | F | members in favour | 2035-05-24 | constant
@fact va = 27 | votes_cast | F | members against | 2035-05-24 | constant
@fact vx = 11 | votes_cast | F | members who were absent | 2035-05-24 | constant
@fact qf = 58 | poll_share | Q | percent for longer service | March 2035 | snapshot
@fact qa = 29 | poll_share | Q | percent against longer service | March 2035 | snapshot
@fact qd = 13 | poll_share | Q | percent who do not know | March 2035 | snapshot
@fact qy = 41 | poll_share | Q | percent of those aged 18 to 24 for longer service | March 2035 | snapshot
@fact qn = 1021 | sample_size | Q | people asked | March 2035 | constant
@fact cp = 6000 | crowd | P | people there, by the police count | 2035-03-17 | snapshot
@fact co = 11000 | crowd | P | people there, by the organisers' count | 2035-03-17 | snapshot
@fact hr = 1900 | other | H | rooms | 2035 | snapshot
@fact hm = 640 | other | H | rooms with mould | 2035 | snapshot
@fact hs = 33.7 | other | H | percent of rooms with mould | 2035 | snapshot
@fact hb = 2300 | other | H | beds missing | 2036 | plan | projected
@fact re = 15900 | officers | S | people employed | 2035 | snapshot
@fact rl = 1480 | officers | S | people who left | 2034 | cumulative
@fact rs = 9.3 | rate | S | percent who left | 2034 | cumulative
@fact et = 9400 | officers | E | soldiers taking part | May 2035 | snapshot
@fact ed = 3700 | officers | E | Danish soldiers taking part | May 2035 | snapshot
@fact ea = 44 | age | M | age | - | snapshot
@rel sum n35 = na + nn + nf
@rel share ws = wo / n35
@rel change pr = p0 -> p1
@rel change br = b34 -> b35
@rel product jt = jn * ju
@rel sum xt = x1 + x2 + x3
@rel sum st = sa + so
@rel sum st = vf + va + vx
@rel share hs = hm / hr
@rel share rs = rl / re
@race poll = qf qa
@race vote = vf va
@trap s0 vx :: eleven months, eleven absent
@trap n34 n35 :: the intake of two years
@trap b35 b40 :: budget of this year and plan for 2040
@trap g35 g40 :: percent of product of two years
@trap nn qd :: 1,300 to the navy, 13 percent do not know
@trap qf qy :: all voters and the young
@trap sa vf :: seats behind the agreement and votes for the law
@trap so va :: seats outside the agreement and votes against the law
@trap jn n39 :: twelve fighters, 12,500 conscripts
@trap cp co :: police and organisers
@trap ed p1 :: Danish soldiers in the exercise and kroner of the pay

@doc d-wire | wire agency | 2035-03-12
Denmark to lengthen military service to 14 months in broad defence deal

COPENHAGEN, March 12 (Øresund Newsdesk) - Denmark will keep its conscripts in uniform for {14|s1|t=from next year} months instead of {11|s0|t=instead of} from next year and call up {12,500|n39|t=in 2039} of them in 2039, under a defence agreement that {nine|pa|t=on Monday} parties signed on Monday.

The signatories hold {148|sa|t=on Monday} of the {179|st} seats in parliament. The remaining {31|so|^} belong to parties of the left and to two independents.

Spending is to reach {153 billion|b40|t=2040} kroner in 2040, or {3.8%|g40|^} of gross domestic product. This year's budget is {112 billion|b35|t=This year's}, up {14.3%|br|^} from {98 billion|b34|t=in 2034} in 2034.

The deal includes {12|jn} more fighter jets for {21.6 billion|jt} kroner, {five|fn} frigates for {32 billion|ft}, and {24.5 billion|xt} for the Arctic.

"Our neighbours serve longer, and they sleep better," said the defence minister, Kirstine Bjerregaard-Lund, {44|ea}.

Many of the details, including where to house the recruits, are left to a committee.

@doc d-broad | Copenhagen broadsheet | 2035-03-13
A year in green is no longer enough
By Asger Thyregod-Nwosu, Christiansborg

Until now the bargain was simple: most who go want to go ({78 per cent|vo|t=last year} last year), they do about {a year|?s0|v=12|t=Until now}, and the country asks nothing of the rest. The agreement presented in the Mirror Hall yesterday ends it. Service grows to {14 months|s1|v=14}, and the intake, {7,200|n34|t=last year} last year and {8,100|n35|t=this year} this, keeps climbing until the volunteers run out.

Where will this year's class go? {5,600|na|t=this year's class} to the army, {1,300|nn|^} to the navy and {1,200|nf|^} to the air force. Not quite {one in four|~ws|v=25|^} is a woman, {1,990|wo|^} in all.

The general who must feed them looked less festive than the ministers. Palle Østerby reminded reporters of an audit by his own engineers: of {1,900|hr|by=an audit by his own engineers} rooms in the barracks, {640|hm|^} have mould. On top of that {2,300|hb|t=next year|by=Palle Østerby} beds will be missing next year.

His regulars are leaving, too. Of {15,900|re} people in the forces' employ {1,480|rl|t=in 2034} handed in their notice in 2034, about {one in eleven|~rs|^|v=9.1}.

There is money for metal. {Twelve|jn} aircraft at {1.8 billion|ju} kroner apiece. {Five|fn} frigates. "I can order steel by e-mail," the general said. "Sergeants I have to grow."

Voters seem ready. In a poll by Skærm Analyse for this paper {58 per cent|qf|t=at the weekend|by=Skærm Analyse} of {1,021|qn|^} people asked at the weekend support longer service, {29 per cent|qa|^} oppose it and {13 per cent|qd|^} cannot say. Among those who would actually serve, the under-25s, support is {41 per cent|qy|^}.

Read also: 3 winners and 2 losers of the deal · Rain record: 61 mm in Tønder

@doc d-union | trade union press release | 2035-03-14
Værnepligtsforeningen, press release no. 9/2035
MORE MONTHS, MORE MOULD

VF, the union of Danish conscripts, welcomes higher pay and rejects almost everything else in the settlement of 12 March.

- Pay. A conscript gets {9,300|p0|t=today} kroner a month today. From 2036 it will be {13,000|p1|t=From 2036}. The minister's "rise of {49.8 percent|!pr|by=The minister's}" is the least we could accept after nine years without one.

- Length. {Fourteen|s1} months means that a school leaver loses two autumns, not one. VF was told in January that {12|-} would be the limit.

- Rooms. {33.7 percent|hs|t=in February|by=VF's own inspection} of the rooms that VF's own inspection visited in February had visible mould. The forces' figures, {640|hm|by=The forces' figures} out of {1,900|hr|^}, confirm it.

- Numbers. Already this summer {8,100|n35|t=this summer} will turn up where there was room for {7,200|n34|t=in 2034} in 2034.

Chairman Tue Amstrup says: "Ask the {41 percent|qy|by=Tue Amstrup}. That's how many of us are in favour. We are the only people in the country who have tried the mattresses."

VF calls on members to join the protest on Christiansborg square on Saturday 17 March at 13.00.

Tue Amstrup, +45 5550 1192 | VF has 3,850 members

@doc d-nuuk | radio bulletin, Nuuk | 2035-03-18
NUUK MORNING, ENGLISH BULLETIN, 07.30

It's minus eleven at the harbour and here's what Copenhagen has decided for us.

The Arctic package in last week's defence deal is {twenty-four and a half billion|xt|v=24500000000} kroner, to be spent by 2042. The member for Inuit Ataatigiit Nutaat, Naja Rosing, has been through the annex. Patrol ships, {eleven point two|x1|v=11200000000|by=Naja Rosing} billion. Drones, {eight point six|!x2|v=8600000000|^}. Radars, {six and a half|x3|v=6500000000|^}. She says none of it was put to Inatsisartut first.

Nobody here will be called up: the {fourteen|s1} months apply in Denmark only. But Rosing wants the pay offered to Greenlandic volunteers as well, all {thirteen thousand|p1|v=13000} kroner of it.

In Copenhagen on Saturday people gathered against the plan. The group Ikke Vores Krig says there were {eleven thousand|co|v=11000|t=on Saturday|by=The group Ikke Vores Krig}, police say {six|cp|v=6000|^|by=police}. Her party is outside the agreement, with {thirty|~so|v=30} or so other seats; inside are {a hundred and forty-eight|sa|v=148}.

Shrimp is at forty-one kroner. The Sarfaq Ittuk is two hours late.

@doc d-trade | defence trade monthly | 2035-04-05
COUNTRY FILE: DENMARK
Copenhagen's shopping list, line by line

TOPLINE. Outlays of DKK {98bn|b34|t=2034} in 2034 ({2.9%|g34|^} of GDP) rise to DKK {121bn|!b35|t=2035} in 2035 ({3.2%|g35|^}) and DKK {153bn|b40|t=2040} in 2040 ({3.8%|g40|^}).

AIR. A follow-on batch of {12|jn|t=by 2041} fighters by 2041. The programme line is DKK {21.6bn|jt}, which works out at DKK {1.8bn|ju} per aircraft including spares.

SEA. Replacement of the air-defence class by {five|fn} hulls (DKK {32bn|ft}). For the High North, patrol ships worth DKK {11.2bn|x1}.

SENSORS. DKK {6.5bn|x3} for three radars, and DKK {6.8bn|x2} for long-endurance drones, both from the DKK {24.5bn|xt} Arctic envelope.

PEOPLE. Regular strength {15,900|re}. Attrition last year was {9.3%|rs|t=last year}. The annual conscript class is {8,100|n35|t=2035}, of which {24.6%|ws|^} female.

OUTLOOK. Ratification is safe: {148|sa} of {179|st} seats are committed. Contract signature for aircraft expected Q3.

Dr Isidora Falkengren-Achebe | File 35/04-DK | next month: Finland

@doc d-english | English-language daily | 2035-05-24
MPs pass conscription law as troops dig in on Bornholm

The bill that turns March's defence agreement into law was adopted on Thursday with {141|vf|t=on Thursday} votes in favour. {Twenty-seven|va|^} MPs were against it, and {11|vx|^} did not attend, including the defence minister, who was on Bornholm with exercise Amber Shield, where {3,700|ed|t=this week} Danes make up the largest of the eight contingents among {9,400|et|^} soldiers this week.

Nothing in the text has changed since the spring. From next year a recruit will spend {14|s1|t=From next year} months in the service, against {11|s0|t=now} now, and receive DKK {13,000|p1|t=From next year} a month, {39.8 percent|pr} more than today's {9,300|p0|t=today's}.

The intake will grow by steps, to {12,500|n39|t=in 2039} in 2039. Of the {8,100|n35|t=this year} who put on the uniform this year, {1,200|nf|^} go to the air force.

Opponents had hoped for more rebels. In March the parties outside the deal had {31|so|t=In March} seats; four of their members, it turned out, voted for it, or stayed in bed.

"We were {eleven thousand|co|t=in March|by=the protest's organiser} on the square in March," said the protest's organiser, Sidsel Haugbølle, 23. "Today we were the eleven who could get off work."

Metro closed Sat–Sun between Nørreport and Forum. Exchange rate: €1 = DKK 7.46.
