@story m4-ansgar-falls-pork
@topic An Iowa pork plant announces that it will close
@subject H = Tri-River Foods | Tri-River | the company | the packer | the Sioux City packer
@subject P = Ansgar Falls plant | the plant | the pork plant | the facility
@subject L = UFCW Local 1149 | Local 1149 | the union
@subject C = City of Ansgar Falls | Ansgar Falls | the city | the town
@subject S = Ansgar Falls Community School District | the school district | the district
@subject G = Iowa hogs | hogs | market hogs
@subject I = State of Iowa | the state | Iowa Workforce Development
@fact wk = 1086 | jobs | P | people employed | 2032-06-14 | snapshot
@fact s2 = 402 | jobs | P | people on the second shift | 2032-06-14 | snapshot
@fact s1 = 684 | jobs | P | people on the first shift, maintenance and office | 2032-06-14 | snapshot
@fact um = 871 | jobs | L | members at the plant | 2032-06-14 | snapshot
@fact d2 = 2032-07-16 | date | P | last day of the second shift | - | plan
@fact dl = 2032-08-27 | date | P | last day | - | plan
@fact wn = 60 | duration | P | days of notice that the law asks | - | constant | threshold
@fact kd = 10400 | other | P | hogs that can be killed in a day | - | constant
@fact ks = 2.1 | other | P | share of national slaughter capacity, percent | 2032 | constant
@fact hp = 71.15 | price | G | dollars a hundredweight | 2032-06-15 | snapshot
@fact hp0 = 78.4 | price | G | dollars a hundredweight | 2032-06-11 | snapshot
@fact nl = -34000000 | profit | H | net result in dollars | quarter to March 2032 | cumulative
@fact np0 = 12000000 | profit | H | net result in dollars | quarter to March 2031 | cumulative
@fact rv = 2160000000 | revenue | H | sales in dollars | quarter to March 2032 | cumulative
@fact rv0 = 2310000000 | revenue | H | sales in dollars | quarter to March 2031 | cumulative
@fact ch = 88000000 | budget | H | one-off cost of the closure, dollars | 2032 | plan | projected
@fact sv = 12 | duration | H | weeks of severance at most | 2032 | plan | threshold
@fact tx = 17 | other | C | share of property tax that the plant pays, percent | 2031 | constant
@fact wb = 14200000 | budget | C | bond for the sewage works, dollars | 2027 | constant
@fact wu = 62 | other | C | share of the water used by the plant, percent | 2031 | constant
@fact sg = 5500000 | budget | I | help promised to the town, dollars | 2032-06-16 | plan | pledged
@fact en = 1940 | enrolment | S | pupils | 2031-10 | snapshot
@fact kp = 41 | other | S | share of pupils with a parent at the plant, percent | 2032-05 | snapshot
@fact kn = 795 | other | S | pupils with a parent at the plant | 2032-05 | snapshot
@fact lg = 23 | other | S | languages spoken by pupils | 2032 | constant
@fact yr = 58 | duration | P | years in operation | 2032 | constant
@fact wg = 23.7 | price | P | starting pay an hour, dollars | 2032 | constant
@fact pop = 8260 | other | C | inhabitants | 2030 census | constant
@fact bd = 20 | duration | C | years left on the sewage bond | 2032 | constant
@fact hpc = 9.25 | rate | G | fall of the price, percent | 2032-06-15 | constant
@fact ct = 31 | other | H | contract farmers who called a market reporter | 2032-06-15 | cumulative
@fact enl = 150 | enrolment | S | pupils lost | 2032-09 | plan | projected
@fact aid = 8310 | budget | I | state aid for a pupil, dollars | 2032 | constant
@fact lgc = 11 | other | S | languages in which counsellors can be reached | 2032-06 | snapshot
@rel sum wk = s1 + s2
@rel share kp = kn / en
@trap wk s2 :: all workers and the second shift
@trap wk um :: workers and union members
@trap d2 dl :: the end of one shift and of all work
@trap hp hp0 :: before and after the news
@trap ch sg :: what it costs the company and what the state gives
@trap rv rv0 :: two years
@trap nl ch :: a quarter's loss and a charge still to come
@rel change hpc = hp0 -> hp

@doc warn-letter | company notice | 2032-06-14
TRI-RIVER FOODS, INC.

NOTICE UNDER THE WORKER ADJUSTMENT AND RETRAINING NOTIFICATION ACT

To: Iowa Workforce Development; Mayor, City of Ansgar Falls; President, UFCW Local 1149

This letter is to inform you that Tri-River Foods, Inc. will permanently close its facility at 1400 Packers Road, Ansgar Falls. The entire facility will close. We expect the first separations to occur on {July 16, 2032|d2}, when second-shift operations end, affecting {402|s2} employees, and the remaining {684|s1} employees, in first-shift production, maintenance and administration, to be separated on {August 27, 2032|dl} or within 14 days of that date. In all {1,086|wk} employees are affected, of whom {871|um} are represented by Local 1149. There are no bumping rights.

Employees whose separation falls less than {60|wn} days after this notice will receive pay in lieu. Severance of one week per year of service, to a maximum of {12|<sv} weeks, will be offered.

Job titles and counts are given in Attachment A.

Deborah Kinnick, Chief Human Resources Officer

@doc des-moines-paper | state newspaper | 2032-06-15
Tri-River to close Ansgar Falls pork plant, Iowa's {second|-} closure in a year

By Royce Tiedemann
rtiedemann@dmtribune.example | 515-555-0188

ANSGAR FALLS, Ia. — A meatpacking plant that has run for {58|yr} years and given this Mitchell County town of {8,260|pop} more languages than stoplights will kill its last hog in August.

Tri-River Foods told workers Monday it was closing the plant, citing a glut of slaughter capacity and "a herd that has not come back." About {1,100|~wk} people will lose work. The Sioux City packer lost {$34 million|nl|v=-34000000|t=in the January-March quarter} in the January-March quarter on sales of {$2.16 billion|rv|^}; in the same period of 2031 it earned {$12 million|np0|t=in the same period of 2031}. It expects the closing to cost it {$88 million|ch|by=It}.

Ansgar Falls can process {10,400|kd} head daily, roughly {2%|~ks} of the country's capacity. Four counties' worth of farmers truck there.

City Administrator Jolene Vang said Tri-River pays {17%|tx} of property taxes and uses {62%|wu} of the water. "We built them a sewer plant," she said of a {$14.2 million|wb|t=2027} bond sold in 2027. "It has {20|bd} years to go."

Gov. Marcus Whitcomb's office said he would visit Wednesday.

Subscribe: $1 for 6 months

@doc hog-desk | farm market report | 2032-06-15
HOG DESK, Tuesday midday

What a difference a Monday makes. Negotiated barrows and gilts in Iowa-Southern Minnesota stood at {$78.40|hp0|t=Friday} Friday; bids this morning center on {$71.15|hp|t=this morning}. That's {nine and a quarter|hpc|v=9.25} percent gone, and every cent of it is Ansgar Falls.

Fewer hooks, more pigs. The plant accounts for {2.1%|ks} of U.S. daily kill at {10,400|kd} head, and while packers elsewhere can run Saturdays for a spell, nobody runs Saturdays for love. Look for basis to widen north of Highway 20 as soon as the night crew goes home on {July 16|d2}, and again when the doors shut {August 27|dl}.

Producers with Tri-River contracts: {31|ct} of you have called. The letter says they'll be honored at Perry or Waterloo, freight at the packer's expense until New Year's.

Tri-River itself? Quarterly revenue slid from {$2.31 billion|rv0} to {$2.16 billion|rv}, and that was with good hams.

Cattle steady. Corn 4 lower. Beans 11 higher.

@doc ksth-radio | radio news script | 2032-06-17
KSTH MORNING – THURSDAY – ANSGAR FALLS FOLLOW

Governor Whitcomb came, ate a tenderloin at the Chatterbox, and left {five and a half million|sg|by=Governor Whitcomb} dollars behind. That's the promise, anyway: money for retraining and for the payment on the sewer bond, subject to the legislature.

At the union hall they were still counting. Local 1149 speaks for {eight hundred seventy-one|um} people at the plant. President Hser Nay Paw came here from a camp in Thailand in 2009 and started on the cut floor. Pay for a beginner is {twenty-three seventy|wg|v=23.7} an hour now. "You can't find that at the Casey's," she told KSTH.

The night crew is first: {four hundred two|s2} of them, and their last check covers the middle of July.

Tri-River says it'll pay up to {twelve|<sv} weeks of severance to those who stay until they're told to go.

(TAG) Listen for our town hall, Saturday at 10.

@doc district-letter | school newsletter | 2032-06-18
Dear Ansgar Falls families,

School is out, but I did not want July to come before you heard from us.

I've been asked how many of our students are affected. We looked at the emergency cards in May for another reason, so I can tell you: of {1,940|en|t=October} children enrolled on the October count day, {795|kn|t=in May} have a mother, father or guardian at the plant. That's {41 percent|kp}. Some have both.

Nobody knows how many families will move. Our budget assumes we lose {150|enl|t=this fall|by=Our budget} students this fall and prays for fewer. State aid follows children, at {$8,310|aid} each.

Please know:
* Breakfast and lunch are free to every child all summer, at both elementary buildings, no questions.
* Counselors can be reached in {eleven|lgc} of our {23|lg} home languages.
* Senior night football tickets bought for {August 27|dl} are still good. Yes, I know what day that is.

Go Hawks,
Dr. Renata Oyelaran-Fisk, Superintendent
