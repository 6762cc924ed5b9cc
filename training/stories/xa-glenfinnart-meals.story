@story xa-glenfinnart-meals
@topic School meals vote and cost in the town of Glenfinnart, Scotland
@subject G = Glenfinnart Council | Glenfinnart | the council
@subject P = primary schools | primaries
@subject S = secondary schools | secondaries
@subject N = nurseries
@subject M = Mairead Chukwuemeka | Chukwuemeka | the education convener
@fact t = 7350 | other | G | meals served a day | 2030-01 | plan
@fact tp = 4200 | other | P | meals served a day | 2030-01 | plan
@fact ts = 2310 | other | S | meals served a day | 2030-01 | plan
@fact tn = 840 | other | N | meals served a day | 2030-01 | plan
@fact c = 3.2 | price | G | pounds for a meal | 2030-01 | plan
@fact d = 23520 | spending | G | pounds a day for meals | 2030-01 | plan
@fact dy = 190 | duration | G | school days of a year | 2030 | constant
@fact y = 4468800 | budget | G | pounds a year for meals | 2030 | plan
@fact r = 3351600 | budget | G | pounds a year from Edinburgh for meals | 2030 | plan | pledged
@fact rs = 75 | other | G | Edinburgh's part of the cost of meals | 2030 | plan | pledged
@fact o = 1117200 | budget | G | pounds a year that the council finds for meals | 2030 | plan
@fact p0 = 2.56 | price | G | pounds for a meal | 2027 | constant
@fact pc = 25 | rate | G | rise of the cost of a meal | 2030-01 | plan
@fact pd = 0.64 | other | G | pounds more for a meal | 2030-01 | plan
@fact w = 588 | other | G | meals thrown away a day | 2029 | constant
@fact ws = 8 | other | G | meals thrown away as a share of those served | 2029 | constant
@fact ea = 6762 | other | G | meals eaten a day | 2029 | constant
@fact f = 17 | vote_count | G | councillors for free meals | 2029-10-10 | constant
@fact a = 14 | vote_count | G | councillors against free meals | 2029-10-10 | constant
@fact m = 3 | margin | G | lead in votes of those for free meals | 2029-10-10 | constant
@fact nn = 31 | votes_cast | G | councillors who voted | 2029-10-10 | constant
@rel sum t = tp + ts + tn
@rel product d = t * c
@rel product y = d * dy
@rel share rs = r / y
@rel diff o = y - r
@rel change pc = p0 -> c
@rel diff pd = c - p0
@rel share ws = w / t
@rel diff ea = t - w
@rel diff m = f - a
@rel sum nn = f + a
@trap tn w :: nurseries and waste
@trap d y :: a day and a year
@trap p0 c :: two years

@doc a-herald | local weekly | 2029-10-12
Free dinners squeak through by {three|m} votes

Glenfinnart will feed every pupil from January. The council voted {17|f} to {14|a} on Wednesday, a majority of {three|m} in a chamber of {31|nn} voters.

Primaries will serve {4,200|tp} meals a day, secondaries {2,310|ts} and nurseries {840|tn}: {7,350|t} in total. At {£3.20|c} each that is {£23,520|d} a day. Over {190|dy} school days it mounts up to {£4.47 million|y}.

Edinburgh has promised {£3.35 million|r}, {three-quarters|rs} of it. The remaining {£1.12 million|o} the council must find.

Roadworks: A8157 shut until 3 November.

@doc b-column | letters page | 2029-10-19
Sir, - A meal was {£2.56|p0|t=in 2027} in 2027. It is to be {£3.20|c}. The convener calls this "{64p|pd|v=0.64}, the price of an apple". I call it {a quarter|pc|v=25}.

And where does it go? Of {7,350|t} plates {588|w} come back untouched, {8 per cent|ws} by the council's own count. {6,762|ea} are eaten. I was brought up to finish mine.

Yours etc., Hector Ballantyne-Roy, 14 Shore Street

@doc c-radio | radio brief | 2029-10-10
Firth Radio

By {17|f} to {14|a} then, free school meals for Glenfinnart. {Seven thousand three hundred and fifty|t|v=7350} a day. {£23,520|d} a day, if each costs {£3.20|c}. Nurseries get {840|tn}, secondaries {2,310|ts}, the primaries {4,200|tp}. It was {2.56|p0|t=two years ago} a plate two years ago, {64 pence|pd|v=0.64} less.
