@story m6-vasantgad-metro
@topic Vasantgad Metro, Karnataka, March 2027: the fare rise, ridership, delays on a new line, loans
@subject M = Vasantgad Metro Rail Limited | VMRL | the metro company | the operator
@subject G = Green Line | the older line
@subject O = Orange Line | the new line
@subject S = state government | the state
@subject C = Commuters' Collective | the collective | the passengers' body
@subject D = Managing director Anasuya Rao-Fernandes | Rao-Fernandes | the MD
@fact r1 = 512000 | ridership | M | passengers a day | February 2027 | snapshot
@fact r2 = 447000 | ridership | M | passengers a day | 2027-03-01 to 2027-03-14 | snapshot
@fact fall = 12.7 | rate | M | fall of daily passengers in percent | February to March 2027 | cumulative
@fact rg = 388000 | ridership | G | passengers a day | February 2027 | snapshot
@fact ro = 124000 | ridership | O | passengers a day | February 2027 | snapshot
@fact dpr = 290000 | ridership | O | passengers a day | project report | plan | projected
@fact mn0 = 10 | price | M | rupees of lowest fare | until 2027-02-28 | constant
@fact mn = 15 | price | M | rupees of lowest fare | from 2027-03-01 | constant
@fact mx0 = 60 | price | M | rupees of highest fare | until 2027-02-28 | constant
@fact mx = 90 | price | M | rupees of highest fare | from 2027-03-01 | constant
@fact less = 65000 | other | M | daily passengers lost | February to March 2027 | cumulative
@fact more = 1700000 | other | M | rupees by which daily fares rose | February to March 2027 | cumulative
@fact pass = 1200 | price | C | rupees demanded for a monthly pass | 2027-03-12 | plan | threshold
@fact card = 5 | rate | M | smart-card discount in percent | from 2027-03-01 | constant
@fact frev = 7600000 | revenue | M | rupees of fares a day | February 2027 | snapshot
@fact frev2 = 9300000 | revenue | M | rupees of fares a day | 2027-03-01 to 2027-03-14 | snapshot
@fact loss = 6480000000 | profit | M | rupees of yearly loss | 2025-26 | constant
@fact loan = 178000000000 | other | M | rupees of outstanding loans | 2026-03-31 | snapshot
@fact tr = 54 | other | M | trains | March 2027 | snapshot
@fact trn = 21 | other | M | trains ordered | by December 2027 | plan
@fact freq = 4 | duration | G | minutes between peak trains | March 2027 | constant
@fact freqo = 9 | duration | O | minutes between peak trains | March 2027 | constant
@fact km = 61 | distance | M | kilometres of track in service | March 2027 | snapshot
@fact surv = 2316 | sample_size | C | passengers questioned | 2027-03-06 to 2027-03-10 | constant
@fact two = 41 | poll_share | C | passengers going back to two-wheelers | 2027-03-06 to 2027-03-10 | snapshot
@fact free = 3500000000 | budget | S | rupees of grant to the metro | 2027-28 | plan
@trap r1 r2 :: before the rise and after
@trap ro dpr :: riders and forecast riders
@trap mn mx :: lowest and highest fare
@trap frev frev2 :: before the rise and after
@trap freq freqo :: two lines
@trap tr trn :: in service and ordered
@rel change fall = r1 -> r2
@rel diff less = r1 - r2
@rel diff more = frev2 - frev
@rel sum r1 = rg + ro

@doc a-deccan | English daily, city section | 2027-03-16
Metro loses {one rider in eight|~fall|v=12.5} after fare hike

Bhavana Siddiqui-Gowda, DHNS

Vasantgad: Footfall on the Vasantgad Metro has dropped to {4.47 lakh|r2|t=in the first fortnight of March} a day in the first fortnight of March from {5.12 lakh|r1|t=in February} in February, a fall of {12.7%|fall} or {65,000|less} people, data accessed under RTI show.

The slump follows a revision that took effect on March 1. The minimum fare rose from {Rs 10|mn0} to {Rs 15|mn} and the maximum from {Rs 60|mx0} to {Rs 90|mx}.

VMRL is not complaining. Its daily fare collection rose to {Rs 93 lakh|frev2|t=after it} after it, from {Rs 76 lakh|frev|t=before the revision} before the revision. The company lost {Rs 648 crore|loss|t=in 2025-26} in 2025-26 and owes lenders {Rs 17,800 crore|loan}.

Of February's riders {3.88 lakh|rg|t=February} took the Green Line and {1.24 lakh|ro|^} the Orange Line, whose project report had promised {2.9 lakh|dpr|by=project report}.

@doc b-interview | business daily interview | 2027-03-18
"Show me a metro that makes money on {₹10|mn0}"

VMRL managing director Anasuya Rao-Fernandes speaks to Kabir Thachil. Edited excerpts:

Q: Passengers are voting with their feet.
A: They walk in March, they return in June. In Kolar Road it was the same story.

Q: You run {54|tr} trains. The gap on the Orange Line at rush hour is {nine minutes|freqo|v=9}.
A: And on the Green Line it is {four|freq}. {Twenty-one|trn|t=by December} more trains come by December. Then speak to me.

Q: Why {₹90|mx}?
A: For {61 km|km|v=61} of track! An auto will ask for ₹400. With a smart card you get {five per cent|card} off.

Q: The state gives you...
A: {₹350 crore|free|t=next year}, next year. Against loans of {₹19,200 crore|!loan}. Our farebox brings {₹93 lakh|frev2|t=now} a day now. You do the maths.

@doc c-collective | passengers' body pamphlet | 2027-03-12
WE WILL NOT PAY FOR THEIR MISTAKES

Fellow passengers! Overnight your cheapest ticket has gone from {ten rupees|mn0|v=10} to {fifteen|mn|t=Overnight}. The longest ride costs {ninety|mx}. For a mason coming from Hosakere that is a day's food.

From 6 to 10 March our members spoke to {2,316|surv|t=From 6 to 10 March} of you at fourteen stations. {Forty-one per cent|two|by=our members} are taking out the scooter again.

The bosses built the Orange Line for {2.9 lakh|dpr} people. In February {96,000|!ro|t=In February} came. Who will answer? They wait {nine minutes|freqo|v=9} on a platform with no fan.

We demand: (1) old fares, (2) a monthly pass at {Rs 1,200|pass}, (3) the audit report in Kannada.

Dharna: Sunday 10 am, in front of VMRL Bhavan, No. 88, Race Course Road.

@doc d-portal | city news portal | 2027-03-17
A fortnight of pricier metro, in numbers

▪ {₹15|mn} / {₹90|mx} – what the shortest and the longest trips cost now
▪ {88,000|!less} – passengers a day who vanished between February and the first half of March
▪ {₹17 lakh|more} – what the operator nonetheless earns extra daily
▪ {41%|two|by=Commuters' Collective} – commuters who told the Commuters' Collective they're back on two-wheelers
▪ {₹17,800 crore|loan|t=last March} – debt, as of last March
▪ {₹350 crore|free} – state help in the next budget
▪ {4|freq} vs {9|freqo} – minutes between rush-hour trains on the older line and the new one

Subscribe for ₹99/month. 12 people are reading this.
