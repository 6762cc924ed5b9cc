@story renfield-police
@topic An Ontario council sets its police budget: request, mayor's plan, failed amendment and final vote
@subject P = Port Renfield Police Service | the police | the service | PRPS
@subject B = Port Renfield Police Services Board | the board | police board
@subject M = Lionel Tran | Tran | the mayor
@subject H = Gurleen Bhullar | Bhullar | the Ward 4 councillor
@subject C = Port Renfield city council | council | the city | Port Renfield | City Hall
@subject F = Danuta Fraser-Okafor | the chief | Fraser-Okafor
@subject K = Kesterville
@subject A = Port Renfield Police Association | the association | the union
@subject T = average homeowner | homeowner | a typical house
@fact n30 = 184900000 | budget | P | net police budget | 2030 budget | constant
@fact req = 199700000 | budget | B | net police budget | board request, 2030-10 | plan | projected
@fact may = 195200000 | budget | M | net police budget | mayor's plan, 2030-11-18 | plan | projected
@fact bhu = 189000000 | budget | H | net police budget | failed amendment, 2030-12-10 | plan | hypothetical
@fact n31 = 194200000 | budget | P | net police budget | adopted, 2030-12-11 | plan
@fact dreq = 14800000 | margin | B | increase over the 2030 police budget | board request, 2030-10 | plan | projected
@fact d31 = 9300000 | margin | P | increase over the 2030 police budget | adopted, 2030-12-11 | plan
@fact preq = 8.0 | rate | B | increase over the 2030 police budget, in percent | board request, 2030-10 | plan | projected
@fact pmay = 5.6 | rate | M | increase over the 2030 police budget, in percent | mayor's plan, 2030-11-18 | plan | projected
@fact pbhu = 2.2 | rate | H | increase over the 2030 police budget, in percent | failed amendment, 2030-12-10 | plan | hypothetical
@fact p31 = 5.0 | rate | P | increase over the 2030 police budget, in percent | adopted, 2030-12-11 | plan
@fact less = 5500000 | margin | P | amount below the board's request | adopted, 2030-12-11 | plan
@fact moved = 1000000 | budget | C | money moved to a civilian crisis team | adopted, 2030-12-11 | plan
@fact gross = 209600000 | budget | P | gross police budget | adopted, 2030-12-11 | plan
@fact grants = 15400000 | revenue | P | grants and fees of the police | adopted, 2030-12-11 | plan
@fact auth = 812 | officers | P | authorized sworn officers | 2030-10 | constant
@fact act = 764 | officers | P | sworn officers on the payroll | 2030-10 | snapshot
@fact vac = 48 | officers | P | sworn positions vacant | 2030-10 | snapshot
@fact civ = 331 | jobs | P | civilian staff | 2030-10 | snapshot
@fact staff = 1095 | jobs | P | all staff | 2030-10 | snapshot
@fact hreq = 40 | officers | B | officers to be added | board request, 2030-10 | plan | projected
@fact happ = 26 | officers | P | officers to be added | adopted, 2030-12-11 | plan
@fact auth31 = 838 | officers | P | authorized sworn officers | end of 2031 | plan
@fact yes = 10 | votes_cast | C | councillors in favour of the final police budget | 2030-12-11 | snapshot
@fact no = 5 | votes_cast | C | councillors against the final police budget | 2030-12-11 | snapshot
@fact hyes = 6 | votes_cast | H | councillors in favour of the failed amendment | 2030-12-10 | snapshot
@fact hno = 9 | votes_cast | H | councillors against the failed amendment | 2030-12-10 | snapshot
@fact all = 15 | other | C | members of council | - | constant
@fact op = 771000000 | budget | C | net operating budget of the city | 2031 budget | plan
@fact sh = 25.2 | rate | P | police share of the city's operating budget | 2031 budget | plan
@fact sh30 = 24.7 | rate | P | police share of the city's operating budget | 2030 budget | constant
@fact levy = 4.9 | rate | C | property-tax increase | 2031 budget | plan
@fact levyp = 1.7 | rate | P | part of the property-tax increase due to police, in points | 2031 budget | plan
@fact bill = 142 | price | T | property-tax increase in dollars | 2031 budget | plan
@fact billp = 51 | price | T | police part of the property-tax increase in dollars | 2031 budget | plan
@fact pop = 246000 | other | C | residents | - | constant
@fact cap = 789 | spending | P | police budget per resident | 2031 budget | plan
@fact capk = 702 | spending | K | police budget per resident | 2031 budget | plan
@fact otb = 6200000 | budget | P | overtime budget | 2030 budget | constant
@fact ots = 8900000 | spending | P | overtime spending | 2030-09-30 | cumulative
@fact otp = 11400000 | spending | P | overtime spending | end of 2030 | cumulative | projected
@fact r29 = 9.4 | duration | P | minutes to reach a priority-one call | 2029 | snapshot
@fact r30 = 11.2 | duration | P | minutes to reach a priority-one call | 2030 | snapshot
@fact rt = 8 | duration | P | minutes to reach a priority-one call | target | plan
@fact sht = 37 | other | C | shootings | 2030, to November | cumulative
@fact sht29 = 29 | other | C | shootings | 2029 | cumulative
@fact reg = 74 | other | C | people registered to speak | 2030-12-10 | snapshot
@fact spo = 61 | other | C | people who spoke | 2030-12-10 | cumulative
@fact cam = 3100000 | spending | P | cost of body cameras over five years | 2031 to 2035 | plan
@fact end = 01:17 | clock | C | time when the meeting ended | 2030-12-11 | constant
@fact len = 9 | duration | C | hours that the meeting lasted | 2030-12-11 | cumulative
@rel diff dreq = req - n30
@rel change preq = n30 -> req
@rel change pmay = n30 -> may
@rel change pbhu = n30 -> bhu
@rel change p31 = n30 -> n31
@rel diff d31 = n31 - n30
@rel diff less = req - n31
@rel diff moved = may - n31
@rel diff n31 = gross - grants
@rel diff vac = auth - act
@rel sum staff = act + civ
@rel sum auth31 = auth + happ
@rel share sh = n31 / op
@rel sum all = yes + no
@rel product n31 = pop * cap
@trap req may :: asked and proposed
@trap may n31 :: proposed and adopted
@trap gross n31 :: gross and net
@trap auth act :: authorized and on the payroll
@trap hreq happ :: asked and approved
@trap ots otp :: overtime so far and by year's end
@trap r29 r30 :: two years
@trap no pmay :: five votes and a five-something percent
@trap reg spo :: registered and heard
@trap hno yes :: majorities of two votes
@trap levy p31 :: tax and police rising about five percent

@doc a-wire | wire agency | 2030-12-11
Port Renfield council trims police request, approves {five per cent|p31} hike

PORT RENFIELD, Ont. — Councillors in this southwestern Ontario city voted {10|yes|t=early Wednesday} to {5|no|^} early Wednesday to give police {$194.2 million|n31|t=early Wednesday} in 2031, a {5.0 per cent|p31} rise that left neither the force nor its critics content.

The board that oversees the service had sought {$199.7 million|req|by=The board that oversees the service}, or {eight per cent|preq|^} more than this year's {$184.9 million|n30|t=this year's}. Mayor Lionel Tran's budget of last month offered {$195.2 million|may|t=last month|by=Mayor Lionel Tran's budget}; council moved {$1 million|moved} of that to a civilian crisis team.

A motion from Ward 4's Gurleen Bhullar to hold the line at {$189 million|bhu} failed {6|hyes}-{9|hno}.

Chief Danuta Fraser-Okafor told the meeting that the service is authorized for {812|auth} sworn officers but has {764|act}. The vote allows her to add {26|happ} positions rather than the {40|hreq} requested. "I'll take it, and I'll be back," she said.

Police will absorb {25.2 per cent|sh|t=next year} of the city's operating spending next year.

@doc b-daily | local newspaper | 2030-12-12
After {nine|len} hours, {61|spo} voices and one walkout, police get {$194.2M|n31}

By Priyanka Desrosiers, City Hall bureau • pdesrosiers@renfieldrecord.example

They came with strollers, with placards, and in one case with a tuba. {Seventy-four|reg} people had put their names down; {61|spo} lasted until their turn. At {1:17 a.m.|end} on Wednesday, {nine|len} hours after it began, the meeting that fixed the police budget was gavelled shut.

The result: {$194.2 million|n31} net of grants, {$9.3 million|d31} more than in 2030 and {$5.5 million|less} short of what the board had asked for. Add the {$15.4 million|grants} that the service gets from Queen's Park and from fees, and the gross figure is {$209.6 million|gross}.

The closest thing to drama was Bhullar's amendment. It would've capped the increase at {2.2 per cent|pbhu}, with {$189 million|bhu}, and lost {nine|hno} to {six|hyes}. On the main motion two of her allies crossed the floor, and it carried {10|yes}-{5|no}.

What does that mean for you? Taxes go up by {4.9 per cent|levy}, of which {1.7 points|levyp} are for policing. On a typical house that's {$142|bill} a year, {$51|billp} of it for cops.

Fraser-Okafor came armed with a chart. It took officers {9.4|r29|t=in 2029|by=It} minutes to reach the most urgent calls in 2029 and {11.2|r30|t=this year|^} this year; the goal is {eight|rt}. She blamed {84|!vac} empty positions, which is also, she said, why overtime has already cost {$8.9 million|ots|t=by the end of September} by the end of September, when {$6.2 million|otb} was budgeted for the entire year. Staff expect {$11.4 million|otp|by=Staff} by New Year's Eve.

RELATED: 3 charged in Mill Street stabbing | Snow totals: 14 cm at airport

@doc c-radio | community radio transcript | 2030-12-11
CKPR Mornings, transcript, segment 2

HOST (Tobias Kwan): So the deed is done. Bhullar's with us. You wanted {a hundred and eighty-nine|bhu|x=1000000} million. You lost.

BHULLAR: We lost, {six|hyes} of us against {nine|hno}. But look what moved. In October the police board walked in asking for {fifteen million|~dreq|t=In October|by=the police board} more. They walked out with a bit over {nine|>d31|x=1000000} million more. And {a million|moved} dollars is going to people who actually know how to talk to somebody in crisis.

HOST: The chief says she can't answer calls. Eleven minutes?

BHULLAR: {Eleven point two|r30|by=The chief|v=11.2}. It was {nine point four|r29|t=last year|v=9.4} last year, and last year they'd less money. Explain that to me. We pay {seven hundred and eighty-nine|cap} dollars per resident. Kesterville, down the road, pays {seven hundred and two|capk}. 

HOST: There've been {thirty-seven|sht|t=so far this year} shootings so far this year.

BHULLAR: And {twenty-nine|sht29} the year before, I know every one. {A third|!~sh} of all our operating dollars will go to that building on Dock Road. If that were enough to stop guns we'd be the safest town in the Dominion.

HOST: {Twenty-six|happ} new officers, though.

BHULLAR: On top of {eight hundred and twelve|auth} that they are allowed and can't fill.

HOST: It's seven forty-two, minus eleven outside.

@doc d-association | press release | 2030-12-11
Council gambles with public safety, says Police Association

FOR IMMEDIATE RELEASE

The Port Renfield Police Association is disappointed that council has handed our members {$194.2 million|n31}, ignoring the considered advice of the board, which had asked for {$199.7 million|req}. Once inflation is taken out, a {five per cent|p31} increase is no increase.

With {764|act} sworn members today we are {48|vac} below strength. Our {331|civ} civilian colleagues are stretched as well; all in, {1,059|!staff} people look after a city of {246,000|pop}. Council's answer is to raise the authorized complement to {838|auth31|t=by the end of 2031} by the end of 2031. You can't patrol with an authorized complement.

Shootings rose from {29|sht29|t=last year} last year to {37|sht} this year, and the average wait for a priority-one response from {9.4|r29} to {11.2|r30} minutes. Yet the {40|hreq} additional officers the chief begged for became {26|happ}.

Body-worn cameras, at {$3.1 million|cam} over five years, survived. We support cameras. They'll film empty streets.

"Overtime is holding this place together with tape," said president Aurelio Babin. "It was {$8.9 million|ots|t=after nine months} after nine months."

-30-
Media: 519-555-0162, ext. 4

@doc e-newsletter | activist newsletter | 2030-12-14
Ledger & Lamp, no. 63: what just happened at City Hall

Four numbers were on the table this fall. Keep them apart, because on Tuesday night half the room did not.

(1) What the cops wanted: {$199.7M|req|t=this fall}, up {8%|preq}. 
(2) What Tran put in his budget: {$195.2M|may}, up {6.5%|!pmay}. 
(3) What Bhullar moved: {$189M|bhu}, up {2.2%|pbhu}. 
(4) What we got: {$194.2M|n31}, up {5%|p31}.

The baseline for all of them is {$184.9M|n30}, this year's number.

Is it a win? {Ten|yes} members of a {15|all}-member council voted for it and {five|no} against. The share that police take of everything the city spends day to day, {$771M|op}, climbs to {25.2%|sh} from {24.7%|sh30|t=this year}. So, no. But the ask was beaten down by {$5.5M|less}, and nobody had managed that since 2012.

Watch overtime. They had {$6.2M|otb} to play with and by the city's own forecast they'll burn {$11.4M|otp|by=the city's own forecast}. Nobody lost a job over that. And remember there are still {48|vac} desks, or rather cruisers, without anyone in them, so {26|happ} more on paper is a gift to the accountants.

{Sixty-one|spo} of you, or of us, spoke. The tuba was Marcel's.

Next meeting: 7 p.m., 22 Chandler St., second floor, 2 flights, no lift
