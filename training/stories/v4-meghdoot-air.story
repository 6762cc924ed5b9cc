@story v4-meghdoot-air
@topic An Indian airline cancels hundreds of flights for want of rested pilots, December 2036
@subject A = Meghdoot Air | Meghdoot | the airline | the carrier | India's biggest airline
@subject R = Suryodaya | Suryodaya Airways
@subject DE = Delhi | the capital
@subject MU = Mumbai
@subject BE = Bengaluru
@subject OT = elsewhere
@subject G = DGCA | the regulator | Directorate General of Civil Aviation
@subject V = Ilse Verhaeghe | Verhaeghe | the chief executive
@subject F = Delhi-Mumbai fare | fares | a seat from Delhi to Mumbai
@subject PI = Pilots' Federation | the federation | the pilots' union
@fact c1 = 312 | other | A | flights cancelled in a day | 2036-12-03 | constant
@fact c2 = 486 | other | A | flights cancelled in a day | 2036-12-04 | constant
@fact c3 = 271 | other | A | flights cancelled in a day | 2036-12-05 | constant
@fact ct = 1069 | other | A | flights cancelled in three days | 2036-12-05 | cumulative
@fact dl = 1840 | other | A | flights scheduled in a day | 2036 winter | constant
@fact s1 = 17 | other | A | share of the day's flights cancelled | 2036-12-03 | constant
@fact s2 = 26.4 | other | A | share of the day's flights cancelled | 2036-12-04 | constant
@fact cd = 142 | other | DE | flights cancelled in a day | 2036-12-04 | constant
@fact cm = 118 | other | MU | flights cancelled in a day | 2036-12-04 | constant
@fact cb = 97 | other | BE | flights cancelled in a day | 2036-12-04 | constant
@fact co = 129 | other | OT | flights cancelled in a day | 2036-12-04 | constant
@fact px = 168000 | ridership | A | passengers stranded | 2036-12-05 | cumulative
@fact o2 = 34 | rate | A | flights on time | 2036-12-04 | snapshot
@fact o0 = 82 | rate | A | flights on time | 2036-10 | snapshot
@fact ro = 79 | rate | R | flights on time | 2036-12-04 | snapshot
@fact pl = 4960 | jobs | A | pilots | 2036-12 | snapshot
@fact pn = 5320 | jobs | A | pilots needed | 2036-12 | snapshot | threshold
@fact ps = 360 | jobs | A | pilots too few | 2036-12 | snapshot
@fact ph = 400 | jobs | A | pilots to be hired | 2037-03 | plan | pledged
@fact sk = 214 | jobs | A | pilots who called in sick | 2036-12-04 | snapshot
@fact w0 = 36 | duration | G | hours of weekly rest for a pilot | until 2036-11-30 | constant
@fact w1 = 48 | duration | G | hours of weekly rest for a pilot | from 2036-12-01 | constant | threshold
@fact n0 = 6 | other | G | night landings allowed in a week | until 2036-11-30 | constant | threshold
@fact n1 = 2 | other | G | night landings allowed in a week | from 2036-12-01 | constant | threshold
@fact fl = 402 | other | A | aircraft | 2036-12 | snapshot
@fact gr = 58 | other | A | aircraft grounded for engines | 2036-12 | snapshot
@fact ok = 344 | other | A | aircraft fit to fly | 2036-12 | snapshot
@fact rf = 940000000 | spending | A | rupees refunded | 2036-12-08 | cumulative
@fact tk = 512000 | other | A | tickets refunded | 2036-12-08 | cumulative
@fact hit = 6100000000 | profit | A | rupees that the crisis will cost | 2036 Q4 | plan | projected
@fact cp = 10000 | damages | A | rupees of compensation for a passenger | 2036-12 | plan | pledged
@fact sh0 = 4120 | price | A | rupees for a share | 2036-12-02 | snapshot
@fact sh1 = 3584 | price | A | rupees for a share | 2036-12-05 | snapshot
@fact shm = 3650 | price | A | rupees for a share | 2036-12-04 | snapshot
@fact sd = 13 | rate | A | fall of the share price | 2036-12-05 | constant
@fact ma = 41 | other | A | share of the domestic market | 2036-10 | snapshot
@fact mr = 27 | other | R | share of the domestic market | 2036-10 | snapshot
@fact fn = 5900 | price | F | rupees for a ticket | usual | constant
@fact fp = 48200 | price | F | rupees for a ticket | 2036-12-04 | snapshot
@fact fc = 15000 | price | F | rupees for a ticket | from 2036-12-06 | constant | threshold
@fact fi = 220000000 | damages | A | rupees of fine | 2036-12-15 | constant
@fact ku = 10 | rate | A | cut of the winter schedule in percent | from 2036-12-16 | plan
@fact kd = 184 | other | A | flights a day to be dropped | from 2036-12-16 | plan
@fact b1 = 9400 | other | A | bags not yet delivered | 2036-12-05 | snapshot
@fact b2 = 2150 | other | A | bags not yet delivered | 2036-12-08 | snapshot
@fact wr = 3 | other | G | warnings sent to the airline | 2036 | constant
@fact wu = 12 | duration | G | hours added to a pilot's weekly rest | from 2036-12-01 | constant
@rel diff wu = w1 - w0
@rel sum ct = c1 + c2 + c3
@rel sum c2 = cd + cm + cb + co
@rel share s1 = c1 / dl
@rel share s2 = c2 / dl
@rel diff ps = pn - pl
@rel diff ok = fl - gr
@rel change sd = sh0 -> sh1
@rel share ku = kd / dl
@race market = ma mr
@race hubs = cd cm cb
@trap c1 c2 :: two days
@trap c2 c3 :: two days
@trap o2 o0 :: crisis day and October
@trap o2 ro :: two airlines
@trap pl pn :: have and need
@trap ps ph :: shortfall and hiring plan
@trap w0 w1 :: old rule and new
@trap fp fc :: price seen and cap
@trap b1 b2 :: two days
@trap ma mr :: two airlines
@trap shm sh1 :: two closing days
@trap rf fi :: refunds and fine

@doc a-wire | wire agency | 2036-12-04
India's biggest airline scraps {a quarter|~s2|v=25} of its flights

NEW DELHI, Dec 4 (Deccan Wire) - Meghdoot Air cancelled {486|c2|t=on Thursday} flights on Thursday, {26.4%|s2|^} of its daily programme, as it ran out of pilots who had slept long enough to fly under new safety rules.

It had already dropped {312|c1|t=on Wednesday} on Wednesday. Delhi was hit hardest with {142|cd|t=on Thursday} cancellations, followed by Mumbai with {118|cm|^} and Bengaluru with {97|cb|^}. Only {34%|o2|^} of the services that did leave were punctual, data from airports showed; its rival Suryodaya managed {79%|ro|^|by=data from airports}.

From Dec. 1 the Directorate General of Civil Aviation requires {48|w1|t=From Dec. 1} hours of rest a week, up from {36|w0}, and allows no more than {two|n1|t=From Dec. 1} landings between midnight and six, down from {six|n0}. The airline has {4,960|pl|by=a source} pilots and needs {5,320|pn|^}, a source with knowledge of its rosters said.

"We misjudged this, and we are sorry," Chief Executive Ilse Verhaeghe said in a video message. She expects normal operations "within days".

Meghdoot, which operates {1,840|dl} flights a day, carries {41%|ma} of domestic passengers. Shares closed at {3,650|shm|t=on Thursday} rupees in Mumbai.

@doc b-daily | national daily | 2036-12-06
Three days, {1,069|ct} flights, one apology

By Farzana Qureshi & T. Lalrinpuia | New Delhi

The blankets were the first thing to run out at Terminal 3. Then the samosas. By Friday evening, when Meghdoot cancelled its last departure of the day, {1,069|ct|t=By Friday evening} flights had been struck off the boards since Wednesday and {1.68 lakh|px|^} people had been left somewhere they did not want to be.

Friday's figure was {271|c3|t=Friday's}. The day before it had been {468|!c2|t=The day before}, and of those {129|co|^} were at smaller airports where no other airline could help. In Dimapur a wedding was held at the check-in desk.

The cause is no mystery. The DGCA gave notice two years ago that flight crew must be off duty for {48|w1} hours each week. Other carriers hired. This one, which by its own reckoning is {630|!ps|by=its own reckoning|s=This one} cockpit crew short, did not. On Thursday, {214|sk|t=On Thursday} reported sick. "Fatigue is a sickness," says Capt. Gurnoor Bhullar of the Pilots' Federation.

Luggage is a story of its own. Around {9,400|~b1|t=on Friday} pieces stood in rows at Delhi on Friday, and {two|-} goats, alive.

From today the ministry has forbidden airlines to charge above {Rs 15,000|fc|t=From today|by=the ministry} on the longer trunk routes. On Thursday someone paid {Rs 48,200|fp|t=On Thursday} for a middle seat from the capital to Mumbai. It normally costs {5,900|fn|t=normally}.

Helpline numbers: p4 | Crossword 11,402 | Smog: AQI 388

@doc c-business | business daily | 2036-12-09
Meghdoot sees {Rs 610-cr|hit|v=6100000000|m=projected} hole; Street shaves off {15%|!sd}

Mumbai: The meltdown will cost Meghdoot Air about {Rs 610 crore|~hit|t=this quarter|m=projected} this quarter, more than it earned in the whole of the last, the company told the exchanges on Monday. Up to now it has handed back {Rs 94 crore|rf|t=Up to now} for {5.12 lakh|tk|^} tickets, and it has promised {Rs 10,000|cp|m=pledged} to every flyer who spent a night on the floor.

The stock, at {Rs 4,120|sh0|t=on the eve of the crisis} on the eve of the crisis, ended Friday at {3,584|sh1|t=Friday}. Brokers have cut targets by more.

What worries analysts isn't one bad week. Of {402|fl} aircraft, {58|gr} stand idle for lack of engines, so that {344|ok} must do the work. Crew is thinner still: {360|ps} pilots are wanting. The pledge is to bring in {400|ph|t=by March} by March, though training slots at Gurugram can't absorb half of that.

Rivals smell blood. "Passengers have memories of about {six|-} weeks," says Devika Pottekkat of Ashoka Securities. Still, she would expect Suryodaya, on {27 per cent|mr|by=she} of the market in October, to creep towards 30 at the expense of a leader that had {31|!ma|t=in October|s=a leader}.

Punctuality, the old boast, was {82 per cent|o0|t=in October} in October. Bags still adrift: {2,150|b2|t=on Monday}.

Sensex 1,12,406 (-0.4%) | Gold Rs 1,41,900/10g

@doc d-order | order of a regulator | 2036-12-15
DIRECTORATE GENERAL OF CIVIL AVIATION
ORDER (abridged) - M/s Meghdoot Air Ltd.

1. WHEREAS between 3 and 5 December 2036 the said carrier cancelled {1,069|ct|t=between 3 and 5 December 2036} scheduled services, namely {312|c1|t=3rd}, {486|c2|t=4th} and {271|c3|t=5th} on the 3rd, 4th and 5th respectively;

2. WHEREAS on the 4th punctuality of the remaining services fell to {34%|o2|t=on the 4th};

3. WHEREAS the carrier was put on notice on {three|wr} occasions that its strength of pilots, {4,960|pl}, fell short of the {5,320|pn} called for by its own schedule, the shortfall being {360|ps};

4. AND WHEREAS the plea that {58|gr} aircraft are grounded has no bearing on crew rest;

NOW THEREFORE

(a) a penalty of {Rs 22 crore|fi} is imposed;
(b) the winter schedule is curtailed by {10%|ku|t=with effect from 16 December}, i.e. {184|kd|^} flights daily, with effect from 16 December;
(c) no exemption from the weekly rest of {48|w1} hours shall be sought before 31 March;
(d) the carrier shall report daily on baggage, of which {9,400|b1|t=on the 5th} pieces were undelivered on the 5th.

Appeal lies within {30|-} days. File No. 14/2036-FSD/771.

@doc e-opinion | columnist of a news site | 2036-12-11
A letter to Ms Verhaeghe, from seat 29E

Dear Ilse, we haven't met. I was one of your {1.7 lakh|~px|s=your}, and I have had time to think.

You had two years to get ready for a rule that says that a pilot must have {48|w1} hours to herself every week. I have a nine-year-old who can count that far. You had {three|wr|s=letters} letters from the authorities. And you had {41 per cent|ma|s=you} of this country's flyers, who can't go elsewhere because there is no elsewhere: the next one down has {27|mr|s=the next one down}.

Your notice says {ten thousand|cp|v=10000|s=Your} rupees will be paid. A ticket out of Delhi on the worst night was {Rs 48,200|fp|t=on the worst night}. A ticket with you, when you feel like flying, is under {six thousand|<fn|v=6000|t=when you feel like flying}. I'm no accountant, but I can see who made money on Thursday and it wasn't 29E.

I'm told that in October {four|-} in five of your planes were on time. I'm told that about {2,000|~b2|t=by Monday|s=your} suitcases were yours to return by Monday. Mine's brown. It has a sticker of a tortoise.

Yours, in transit,
Melvyn Sequeira-Nongrum

@doc f-trade | aviation trade weekly | 2036-12-18
Analysis: How Meghdoot flew into its own roster

Airlines rarely collapse in good weather. In the first week of December skies over India were clear, demand was strong, and Meghdoot was cancelling {17%|s1|t=on the 3rd} of its programme on the 3rd and over {a quarter|>s2|v=25|t=on the 4th} of it on the 4th.

The operational maths had been visible for months. New limits lifted weekly rest by {12|wu} hours, from {36|w0}, and cut night landings to {two|n1} from {six|n0}. For a network built on red-eyes that meant roughly {7%|-} more crew. The payroll stood at {4,960|pl}. With {214|sk|t=on the worst day} absent on the worst day, reserves were gone by 05:00.

Bengaluru, with {97|cb|t=on the worst day|s=Bengaluru} cancellations, recovered first, thanks to a training base whose instructors flew the line. Delhi's {142|cd|t=on the worst day|s=Delhi's} took three days to unwind.

Regulators elsewhere will study the response. India's took away {184|kd|t=from Tuesday|s=India's} daily departures from Tuesday and fined the operator {Rs 32 crore|!fi|s=the operator}, small change beside the {Rs 610 crore|hit|m=projected} that management expects to lose. It did not grant the waiver.

With {344|ok} serviceable aircraft and slots going spare, Meghdoot may find that flying {10%|ku} less suits it. Suryodaya has already asked for 60 of the slots.

Subscribe: 12 issues for EUR 149
