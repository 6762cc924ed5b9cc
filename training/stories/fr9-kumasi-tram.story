@story fr9-kumasi-tram
@topic Kumasi's first tram line: opening, a collision and the first paying week, March 2031
@subject K = Garden City Tramway | Line 1 | the tramway | the tram | the line | the railway
@subject O = Asante Urban Rail | AUR | the operator
@subject H = households moved for the tramway | households | displaced families | Anloga Junction
@subject X = Suame collision | the crash | the collision
@subject P = Line 2 | second line | the next line
@subject B = Baltic Export Bank | the bank | the lender
@fact len = 18.6 | distance | K | length of the line in km | - | constant
@fact st = 14 | other | K | stops on the line | - | constant
@fact tr = 22 | other | K | trams bought | - | constant
@fact ts = 16 | other | K | trams in service | 2031-03-14 | snapshot
@fact tm = 6 | other | K | trams not yet in service | 2031-03-14 | snapshot
@fact k0 = 412000000 | budget | K | cost of the line in dollars | 2027 contract | plan
@fact k1 = 538000000 | budget | K | cost of the line in dollars | final | constant
@fact kc = 8070000000 | budget | K | cost of the line in cedis | final | constant
@fact fx = 15 | price | - | cedis to the dollar | 2031-03 | snapshot
@fact ko = 126000000 | budget | K | overrun in dollars | final | constant
@fact kp = 30.58 | rate | K | overrun in percent | final | constant
@fact km = 600000000 | budget | K | cost alleged by the opposition in dollars | 2031-03-13 | constant | denied
@fact ln = 323000000 | budget | B | loan for the line in dollars | - | constant
@fact ls = 60.04 | other | B | share of the cost met by the loan | - | constant
@fact fa = 7 | price | K | full fare | 2031-03 | constant
@fact fp = 3.5 | price | K | fare for pupils | 2031-03 | constant
@fact tro = 6.5 | price | - | trotro fare over the same road | 2031-03 | constant
@fact df = 0.5 | price | K | full fare above the trotro's | 2031-03 | constant
@fact fh = 10 | price | K | full fare suggested | - | plan | hypothetical
@fact r0 = 71400 | ridership | K | passengers in a day | 2031-03-06 | snapshot
@fact rf = 246900 | ridership | K | passengers over the free days | 2031-03-09 | cumulative
@fact r1 = 29800 | ridership | K | passengers in a day | 2031-03-10 | snapshot
@fact r2 = 31150 | ridership | K | passengers in a day | 2031-03-11 | snapshot
@fact r3 = 30900 | ridership | K | passengers in a day | 2031-03-12 | snapshot
@fact r4 = 34850 | ridership | K | passengers in a day | 2031-03-13 | snapshot
@fact r5 = 36500 | ridership | K | passengers in a day | 2031-03-14 | snapshot
@fact rw = 163200 | ridership | K | passengers over the first paying week | 2031-03-14 | cumulative
@fact days = 5 | duration | K | paying days | 2031-03-14 | cumulative
@fact av = 32640 | ridership | K | average passengers a day | 2031-03-14 | snapshot
@fact fy = 55000 | ridership | K | passengers a day expected | December 2031 | plan | projected
@fact fs = 41000 | ridership | K | passengers a day expected by the study | 2025 study, first year | plan | projected
@fact be = 62000 | ridership | K | passengers a day needed to break even | - | constant | threshold
@fact rev = 1020000 | revenue | K | fares taken in cedis | 2031-03-14 | cumulative
@fact rp = 6.25 | price | K | fares taken per passenger in cedis | 2031-03-14 | snapshot
@fact sub = 46000000 | budget | K | state subsidy in cedis | 2031 budget | plan
@fact ev = 1270 | other | K | riders caught without a ticket | 2031-03-14 | cumulative
@fact pen = 50 | price | K | penalty for riding without a ticket in cedis | - | constant
@fact jb = 640 | jobs | O | permanent staff | - | constant
@fact jw = 38 | other | O | share of women among the permanent staff | - | constant
@fact jc = 2300 | jobs | K | workers on the building sites at the peak | 2029 | snapshot
@fact dl = 14 | duration | K | months of delay to the opening | 2031-03-06 | constant
@fact jp = 46 | duration | K | minutes from end to end promised | - | plan
@fact ja = 58 | duration | K | minutes from end to end measured | 2031-03-14 | snapshot
@fact hp = 8 | duration | K | minutes between trams promised | - | plan
@fact ha = 12 | duration | K | minutes between trams in service | 2031-03 | snapshot
@fact i1 = 9 | injuries | X | people hurt | 2031-03-12 evening | cumulative
@fact il = 3 | injuries | X | people hurt who live at Anloga | 2031-03-14 | cumulative
@fact ih = 2 | injuries | X | people hurt who are home again | 2031-03-16 | snapshot
@fact i2 = 11 | injuries | X | people hurt | 2031-03-14 | cumulative
@fact sp = 31 | speed | X | speed of the tram in km/h | 2031-03-12 | snapshot
@fact sl = 25 | speed | X | speed limit in km/h at the crossing | - | constant | threshold
@fact pa = 17 | other | X | people aboard the trotro | 2031-03-12 | snapshot
@fact bl = 418 | homes | H | buildings pulled down for the line | 2029 | cumulative
@fact hh = 377 | other | H | households owed compensation | - | constant
@fact hd = 291 | other | H | households paid | 2031-03-14 | cumulative
@fact hw = 86 | waiting | H | households not yet paid | 2031-03-14 | snapshot
@fact cb = 94000000 | budget | H | compensation set aside in cedis | - | plan
@fact cp = 71500000 | spending | H | compensation paid in cedis | 2031-03-14 | cumulative
@fact cr = 22500000 | budget | H | compensation still to be paid in cedis | 2031-03-14 | snapshot
@fact pl = 11.2 | distance | P | length of the line in km | - | plan
@fact ps = 9 | other | P | stops on the line | - | plan
@fact pk = 390000000 | budget | P | cost of the line in dollars | - | plan
@rel diff df = fa - tro
@rel sum tr = ts + tm
@rel diff ko = k1 - k0
@rel change kp = k0 -> k1
@rel product kc = k1 * fx
@rel share ls = ln / k1
@rel sum rw = r1 + r2 + r3 + r4 + r5
@rel product rw = av * days
@rel product rev = rp * rw
@rel sum hh = hd + hw
@rel diff cr = cb - cp
@trap r0 rf :: the first free day against all four
@trap rf rw :: free rides against paid ones
@trap k0 k1 :: the contract against the final bill
@trap k1 km :: the bill against what an MP alleges
@trap fy fs :: the operator's forecast against the study's
@trap fy be :: a forecast against the break-even point
@trap i1 i2 :: two more went to hospital later
@trap bl hh :: buildings against households
@trap dl st :: fourteen months and fourteen stops
@trap k1 pk :: the first line against the second
@trap jb jc :: operating staff against builders

@doc a-release | press release | 2031-03-15
KUMASI TAKES TO THE TRAM: {163,200|rw} PAY TO RIDE IN FIRST FULL WEEK

Kumasi, 15 March 2031. Asante Urban Rail (AUR) is proud to announce that the Garden City Tramway carried {163,200|rw|t=Monday to Friday|by=Asante Urban Rail} fare-paying passengers from Monday to Friday, or {32,640|av|^} on the average day.

Daily patronage rose from {29,800|r1|t=at the start of the week} at the start of the week to {36,500|r5|t=at its close} at its close, the sole interruption being Wednesday's incident at Suame, on which AUR will not comment while the inquiry runs.

These figures follow a remarkable welcome. Over the four free days that began on Independence Day, {246,900|rf|t=four free days} people came aboard, {71,400|r0|t=on 6 March} of them on 6 March.

"Our people have voted with their feet," said AUR's Managing Director, Ing. Gifty Oppong-Sarkodie. "We look forward to welcoming {55,000|fy|t=by December|by=Gifty Oppong-Sarkodie|m=projected} riders every day by December."

NOTES TO EDITORS
Line 1 runs for {18.6|len} km between Ejisu Gate and Abuakwa with {14|st} stops. The fleet is {22|tr} low-floor Wisłotor W32 trams; {16|ts|t=this week} were in traffic this week, and {6|tm|^} are undergoing commissioning.
Adults pay GHS {7|fa}; pupils in uniform pay GHS {3.50|fp}. Riding without a valid ticket attracts a penalty of GHS {50|pen}.
AUR employs {640|jb} permanent staff, {38 percent|jw} of them women.
Media: press@aur.example, 0555 010 774 (08:00 to 17:00)

@doc b-radio | FM radio news script | 2031-03-12
SANKOFA FM 101.3 / MAJOR NEWS / 6 P.M. / READER: YAA

It's six o'clock. {Nine|i1|t=at this hour|by=the teaching hospital} people are at the teaching hospital at this hour after a tram ran into the side of a trotro at Suame Roundabout. Nobody is dead. Doctors there say a mate with a broken hip is the worst of it.

CLIP 1 (0'22"): DSP Rahinatu Alhassan, traffic police: "The van carried {17|pa|by=Rahinatu Alhassan} souls. The driver says he had green. The tram's recorder says {31|sp|^} kilometres per hour, and at that crossing it is supposed to be {25|sl|^|m=threshold}. So we shall see who had what."

The line was closed between Suame and Kejetia from ten past one until just after four. The tram driver has been sent home on pay.

This was the third day of tickets. Asante Urban Rail says {31,150|r2|t=yesterday|by=Asante Urban Rail} people paid to travel yesterday, a little better than Monday's {29,800|r1|t=Monday|by=Asante Urban Rail}. But you've been phoning in about the wait. We were promised a tram every {eight|hp|m=pledged} minutes. Our own Kojo stood at Asafo with a stopwatch this morning: every {twelve|ha|t=this morning|by=Kojo}.

For the record, the railway that hit that van cost {538 million dollars|k1}, it has {22|tr} trams and it opened {14|dl} months late.

Sports after the break: Kotoko {two|-}, Medeama {one|-}.

@doc c-business | business daily | 2031-03-17
Kumasi's tram is filling up. Its till is not

Akosua Brempong-Wiafe, Transport Correspondent
akosua.bw@ledger.example | 5 min read

At 6.20 on Friday morning there were no seats left on the fourth tram out of Ejisu Gate, and by Oforikrom there was nowhere to stand either. A trader with a basin of smoked fish on her knees was explaining to a student why she had deserted the trotros. "It is {fifty|df|v=0.5} pesewas more," she said. "But nobody shouts at me."

She was exact. The tram costs {seven|fa} cedis whatever the distance. The trotro along the same road asks {6.50|tro}.

Whether {seven|fa} cedis is enough is the question that now occupies the Ministry of Railways, two banks and a firm of auditors in Accra. Ghana's second city has the country's first modern tramway, {14|dl} months behind schedule and, at {$538m|k1}, far over the {$412m|k0|t=in 2027} for which the contract was signed in 2027. The overrun of {$126m|ko} is {31 per cent|kp}. At the present rate of about {15|~fx|t=present} cedis to the dollar the whole bill comes to some {8.1bn|~kc} cedis, of which the Baltic Export Bank lent about {three-fifths|~ls}: {$323m|ln}, over 22 years, repayable from 2033.

An opposition MP, Memunatu Iddrisu, told parliament last Thursday that the true figure was {$600m|km|t=last Thursday|by=Memunatu Iddrisu|m=denied}. The ministry called that "arithmetic by rumour" and denied it. Our own reading of the audited statement, all 212 pages of it, supports the ministry.

The trouble lies in what comes in. Between Monday and Friday last week {163,200|rw|t=Between Monday and Friday last week} tickets were sold, or {36,240|!av|^} on a typical day, according to the operator, Asante Urban Rail. Fares brought in {1.02m|rev|^} cedis: {6.25|rp|^} per passenger once the half-price pupils are counted. The best day was Friday, with {36,500|r5|t=Friday}, up from {34,850|r4|t=on Thursday} on Thursday. Even Wednesday, when a tram and a trotro met at Suame and the middle of the line was shut for three hours, produced {30,900|r3|t=Wednesday}.

To cover its running costs, let alone the debt, the tramway needs {62,000|be|by=Piotr Zawadzki-Mensah|m=threshold} a day, says Piotr Zawadzki-Mensah, who modelled the project for the contractor and has since left it. "I don't think they will be there in 2035. Perhaps with the second line. Perhaps with a fare of {ten|fh|by=Piotr Zawadzki-Mensah|m=hypothetical}." The feasibility study of 2025, now hard to find on the ministry's website, expected {41,000|fs|t=first year|by=The feasibility study|m=projected} in the first year. The operator's managing director says {55,000|fy|t=by December|by=managing director|m=projected} by December.

In between stands the Treasury. The budget for 2031 gives the tram {46m|sub|v=46000000|t=budget for 2031|m=pledged} cedis. At last week's rate of sale, a whole year of fares would not come to a great deal more than that.

Part of the answer is on the rails, or rather is not. Of {22|tr} vehicles delivered from Poland only {16|ts} run; the other {half-dozen|tm} sit at the depot waiting for brake software. That is why trams come every {12|ha} minutes instead of every {eight|hp|m=pledged}, and why the journey that was to last {46|jp|m=pledged} minutes lasted, on five trips timed by this newspaper, {58|ja|by=this newspaper}. Traffic lights do the rest. They were supposed to turn green for the tram. They do not.

There are debts nearer home as well. When the alignment was cleared, {418|bl} buildings came down. Of the {94m|cb|v=94000000} cedis set aside for those who lived in them, {71.5m|cp|t=by last Friday} had gone out by last Friday. {Eighty-six|hw|^} families were still without a cedi of it.

None of this has cooled the ministry's enthusiasm for Line 2, which would run {11.2|pl} km south to the airport with {nine|ps} halts for {$390m|pk|m=projected}, opening in 2034. The bank in Gdańsk has been asked. It has asked, in turn, for a year of figures.

On the way back from Abuakwa the fish had gone and the basin was upside down on the trader's lap. Had she sold it all? "Everything." And tomorrow? She looked out at the stationary trotros. "If they find one more tram, tomorrow."

ALSO IN TODAY'S LEDGER: Cocoa farm-gate price held at 3,100 | GSE index up 1.2 at 7,904

@doc d-column | newspaper column | 2031-03-18
Efua Nyantakyi: Let us stop clapping and start counting

I clapped too. I stood at Kejetia on the sixth with my grandson on my shoulders, one of {71,400|r0|t=on the sixth} who rode that day for nothing, and I clapped until my hands were sore.

Now the band has gone home. What have we bought? We have bought {18.6|!len|force} miles of rail and {14|st} places to get on it. We have paid {$583 million|!k1|s=We}, and before you write to me, yes, that is what the auditors signed. The paper we were shown at the start said {412|k0|x=1000000|t=at the start} million.

Nobody at the ministry will say how it is to be paid. They say: {55,000|fy|t=by Christmas|by=They|m=projected} of us daily by Christmas. Fine. It needs {62,000|be|m=threshold} just to feed itself. Last Friday, a good Friday, it had {36,500|r5|t=Last Friday}.

They say: jobs. And there were jobs, {2,300|jc|t=while the concrete was wet} of them while the concrete was wet. There are {640|jb|t=today} today, for people with certificates.

They say: discipline. {1,270|ev|t=in five days} of us were caught in {five|days} days without a ticket, at {fifty|pen} cedis a head. A city that can collect that can surely collect property rates.

And they say it is safe. {Eleven|i2|s=Suame} people were hurt at Suame, in the end. The tram was doing {31|sp} where {25|sl|m=threshold} is the law. I do not blame the driver. He was {12|-} minutes behind, and somebody upstairs was clapping.

Efua Nyantakyi's column appears on Tuesdays. Her novel "Forty Mangoes" is out in paperback.

@doc e-community | community news site | 2031-03-16
Anloga Junction families: "The tram passes through my kitchen"

Anloga Voice | Sunday 16 March | 1,204 views | 61 shares

Madam Comfort Dapaah can tell you which rail lies where her stove was. "The left one," she says.

Her house was one of {418|bl|t=in 2029} knocked down in 2029 between Anloga and Oforikrom. The Lands Valuation people accepted {377|hh|by=Lands Valuation people} claims. By Friday {291|hd|t=Friday|by=assembly member Sulemana Karikari} claimants had their cheques, assembly member Sulemana Karikari told a meeting at the Methodist school last night; {68|!hw|^} are yet to be settled, some for want of a stamp.

"Money is not the problem," he said. "There is {22.5 million|cr|by=he} cedis lying there. The problem is the signature." He promised that the last cheque would be written by Easter.

About {200|-} people came. They had walked. From the school you can watch the trams go by, every {12|ha} minutes on Saturday by our count. A ride is {7|fa} cedis, {3.50|fp} for children in uniform.

Karikari also told the meeting that Line 2 (to the airport, {11.2|pl|by=Karikari} km, {nine|ps|^} stops) "will not touch one room before the owner is paid".

{Three|il|s=Suame} of the {11|i2|s=Suame} people injured at Suame on Wednesday are from our area. {Two|ih|s=Suame} are home. Kofi Bonsu, the trotro mate, is in Ward C4 and would like visitors.

RELATED: Borehole 7 works again | JHS 2 results: 83% pass
