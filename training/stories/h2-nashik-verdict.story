@story h2-nashik-verdict
@topic Sentence in a hit-and-run case at Nashik, India, February 2015
@subject A = Vikrant Deshmukh-Patil | Deshmukh-Patil | Vikrant | the accused | the builder's son | the convict
@subject C = Gangapur Road hit-and-run | the case | accident | hit-and-run
@subject P = Public Prosecutor Shabana Inamdar | Inamdar | the prosecution
@subject J = Judge R. V. Kulthe | Kulthe | the court | the judge
@subject V = Sunita Gavit | Gavit | the survivor
@fact ag = 27 | age | A | years old | 2015 | constant
@fact ag0 = 23 | age | A | years old | 2011 | constant
@fact av = 31 | age | V | years old | 2015 | constant
@fact d = 3 | deaths | C | people killed | - | constant
@fact i = 2 | injuries | C | people hurt | - | constant
@fact s5 = 5 | sentence | A | years of prison for culpable homicide | 2015-02-17 | constant
@fact s6 = 6 | sentence | A | months of prison for fleeing | 2015-02-17 | constant
@fact s10 = 10 | sentence | A | years of prison asked for | - | plan | hypothetical
@fact s2 = 2 | sentence | A | years of prison that the defence asked for at most | - | plan | hypothetical
@fact cust = 14 | duration | A | months already spent in jail | 2015-02-17 | cumulative
@fact fn = 25000 | price | A | rupees of fine | 2015-02-17 | constant
@fact cf = 1500000 | damages | A | rupees for each bereaved family | 2015-02-17 | constant
@fact ci = 400000 | damages | A | rupees for each injured person | 2015-02-17 | constant
@fact ct = 5300000 | damages | A | rupees of compensation in all | 2015-02-17 | constant
@fact wit = 34 | other | P | witnesses examined | - | constant
@fact host = 7 | other | P | witnesses turned hostile | - | constant
@fact pg = 212 | other | J | pages of judgment | - | constant
@fact hear = 91 | other | C | hearings | - | constant
@fact spd = 110 | speed | C | speed in km/h of the car | - | constant
@fact al = 0.11 | other | A | percent of alcohol in the blood | - | constant
@fact leg = 0.03 | other | A | percent of alcohol that the law allows | - | constant | threshold
@fact t = 02:35 | clock | C | time it happened | 2011-01-09 | constant
@fact tt = 09:50 | clock | A | time he gave himself up | 2011-01-09 | constant
@fact app = 90 | duration | A | days in which to appeal | - | plan
@fact ex = 60000 | damages | V | rupees paid by the state in 2011 | 2011 | constant
@fact vv = 5 | other | C | people run over | - | constant
@fact av0 = 27 | age | V | years old | 2011 | constant
@fact lim = 40 | speed | C | speed limit in km/h in the lane | - | constant
@fact mul = 3.67 | other | A | times the alcohol that the law allows | - | constant
@rel sum vv = d + i
@trap av av0 :: then and now
@rel product x1 = cf * d
@fact x1 = 4500000 | damages | A | rupees for the bereaved families in all | 2015-02-17 | constant
@fact x2 = 800000 | damages | A | rupees for the injured in all | 2015-02-17 | constant
@rel product x2 = ci * i
@rel sum ct = x1 + x2
@trap ag ag0 :: then and now
@trap s5 s10 :: given and asked for
@trap s5 s6 :: two terms that run together
@trap cf ct :: each and all
@trap wit host :: all and hostile
@trap t tt :: crash and surrender

@doc a-english | English-language daily | 2015-02-18
{5|s5} years' RI for builder's son in Gangapur Road mow-down

TNS | Feb 18, 2015, 04.12 AM IST

NASHIK: Four years after a Scorpio ran over {five|vv} pavement dwellers on Gangapur Road, killing {three|d} of them, a sessions court on Tuesday sentenced its driver to {five|s5|t=Tuesday|by=a sessions court} years' rigorous imprisonment for culpable homicide not amounting to murder.

Vikrant Deshmukh-Patil, {27|ag}, will also undergo {six|s6} months for fleeing the spot. The sentences are to run concurrently, and the {14|cust} months that he has already spent in Nashik Road jail will be set off.

Besides a fine of Rs {25,000|fn}, additional sessions judge R V Kulthe directed him to pay Rs {15 lakh|cf|v=1500000} each to the kin of the dead and Rs {4 lakh|ci|v=400000} each to the {two|i} survivors: Rs {53 lakh|ct|v=5300000} in all.

Public prosecutor Shabana Inamdar had pressed for {10|s10|by=Public prosecutor Shabana Inamdar} years. Of her {34|wit} witnesses {seven|host} turned hostile.

The {212|pg}-page judgment relies on a blood test which found {0.11%|al} alcohol (the limit is {0.03%|leg}).

The convict has {90|app} days to move the high court.

RELATED: 16 booked in Satpur riot case

@doc b-marathi | regional daily, translated | 2015-02-18
"I wanted to see his face": survivor of Gangapur Road in court

Sunita Gavit had come with her crutches and her daughter. At {31|av}, she says, she has attended all but {four|-} of the {91|hear} hearings.

On the night of 9 January 2011 she was asleep on the footpath between her husband and her sister. At {2.35|t} in the morning the car came, doing {110|spd} kilometres an hour according to the RTO expert. Husband and sister died, and so did an old flower seller whom nobody ever claimed.

"He was {23|ag0|t=then} then. I was {27|av0|t=then}. He has become {27|ag} now, the age I was," she said, and laughed for the first time.

The judge awarded her {four lakh|ci|v=400000} rupees, as he did a boy who lost a foot. From the government she got {sixty thousand|ex|t=in 2011} in 2011. The families of the {three|d} who died are to receive {forty-five lakh|x1|v=4500000} between them.

To the {five|s5} years she attaches little weight. "With {fourteen|cust} months gone and good conduct he will be home in {three|-}."

@doc c-wire | news agency | 2015-02-17
Court jails man over pavement deaths

Nashik, Feb 17 (NSI) A Nashik court today held Vikrant Deshmukh-Patil guilty and sent him to prison for {five|s5|t=today} years in a 2011 drunken driving case in which {three|d} people were crushed to death and {two|i} maimed.

The prosecution, which examined {34|wit} witnesses, sought the maximum of {ten|s10|by=The prosecution} years. Defence counsel Cyrus Mody pleaded that not more than {two|<s2|by=Defence counsel Cyrus Mody} be imposed since his client was only {23|ag0|t=at the time} at the time and had surrendered on his own.

The court noted that he did so at {9.50 am|tt}, {over seven|-} hours after the crash, by when a lawyer and a fresh set of clothes had been arranged. Even then his blood showed {0.11|al} per cent alcohol, more than {three times|>mul} the permitted level.

The total compensation works out to Rs {53 lakh|ct|v=5300000}, of which Rs {8 lakh|x2|v=800000} will go to the injured. The fine is Rs {25,000|fn}.

He was taken into custody. NSI RVK 1742

@doc d-editorial | editorial | 2015-02-19
The price of a footpath

What is a life on the footpath worth? Judge Kulthe has given an answer: {15 lakh|cf|v=1500000} rupees. It is, to be fair to him, far more than the state thought when it sent Sunita Gavit a cheque for {60,000|ex}.

But read his {212|pg} pages and one asks why Vikrant Deshmukh-Patil got half the {decade|s10|v=10} that the law permits and Ms Inamdar asked for. The court finds that he drank, that he drove at {110|spd} kmph in a lane meant for {40|lim}, that he saw, that he left. It finds that {seven|host} of the {34|wit} who took the stand lied, and all for the same side. It finds against him on every point, and then stops at {five|s5}.

True, {two|s2|by=his counsel} would have been worse, which is what his counsel wanted. True, he has done {14|cust} months. But {91|hear} hearings over four years were a sentence too, and it was served by a woman on crutches.

The High Court can enhance. The State has {90|app} days, the same as he.
