@story tanjungpasir-flats
@topic Tanjung Pasir, Malaysia: the queue for council flats, lifts that stop and an assessment rate, 2033-34
@subject T = Tanjung Pasir City Council | Tanjung Pasir | the city council | MBTP
@subject P = people's housing flats | PPR flats | the flats
@subject S = PPR Sri Bayu | Sri Bayu
@subject L = lifts
@subject R = Sri Bayu residents' association | the residents
@subject M = Mayor Datuk Norhayati Vellu | Norhayati | the mayor
@subject A = assessment rate | assessment
@fact ql = 11260 | waiting | P | families waiting for a flat | 2033-10-31 | snapshot
@fact q0 = 8740 | waiting | P | families waiting for a flat | 2030-12-31 | snapshot
@fact qg = 28.83 | rate | P | growth in families waiting for a flat | 2030 to 2033 | snapshot
@fact qy = 6 | duration | P | years waited for a flat | 2033-10 | snapshot
@fact fl = 7480 | homes | P | flats | 2033 | snapshot
@fact fe = 412 | homes | P | flats empty for repairs | 2033-10 | snapshot
@fact fr = 635 | homes | P | flats sublet against the rules | 2033-10 | cumulative
@fact fv = 188 | other | P | tenants told to leave for subletting | 2033-12 | cumulative
@fact rt = 124 | price | P | ringgit of monthly rent | 2033 | constant
@fact rs = 550 | price | P | ringgit asked by those who sublet | 2033-10 | snapshot
@fact ra = 5900000 | other | P | ringgit of rent owed | 2033-10 | snapshot
@fact rp = 43 | other | P | share of tenants behind with rent | 2033-10 | snapshot
@fact in = 3000 | price | P | ringgit of monthly income above which families must leave | - | constant | threshold
@fact sf = 1264 | homes | S | flats | 1999 | constant
@fact sp = 5870 | other | S | residents | 2033 | snapshot
@fact sb = 4 | other | S | blocks | 1999 | constant
@fact sk = 316 | homes | S | flats in each block | 1999 | constant
@fact st = 17 | other | S | storeys | 1999 | constant
@fact sl = 12 | other | L | lifts | 2033 | constant
@fact sw = 5 | other | L | lifts that worked | 2033-11-20 | snapshot
@fact s2 = 9 | other | L | lifts that worked | 2034-02-28 | snapshot
@fact lx = 7 | other | L | lifts that did not work | 2033-11-20 | snapshot
@fact ld = 21 | duration | L | days block C had none | 2033-11-20 | cumulative
@fact lt = 94 | other | L | people freed from stuck lifts | 2033 | cumulative
@fact lc = 310000 | price | L | ringgit to replace one | 2034 | plan
@fact lm = 3720000 | budget | L | ringgit to replace all | 2034 | plan
@fact lg = 2500000 | budget | L | ringgit from the federal government | 2034 | plan | pledged
@fact lo = 1220000 | budget | L | ringgit from the city | 2034 | plan
@fact dm = 61 | age | S | age of the man who died on the stairs | 2033-11-17 | snapshot
@fact df = 13 | other | S | floor on which he lived | 2033-11-17 | constant
@fact sg = 2140 | other | R | signatures | 2033-11-27 | cumulative
@fact pc = 500 | crowd | R | people in the car park | 2033-11-25 | snapshot
@fact nb = 1800 | homes | T | flats to be built | 2037 | plan | pledged
@fact nc = 396000000 | budget | T | ringgit for the new flats | 2033-12 | plan
@fact nu = 220000 | budget | T | ringgit for each new flat | 2033-12 | plan
@fact nd = 520 | homes | T | flats built | 2030 to 2033 | cumulative
@fact a0 = 6 | rate | A | percent of the yearly rental value | 2033 | snapshot
@fact a1 = 7.5 | rate | A | percent of the yearly rental value | 2034 | plan
@fact ag = 25 | rate | A | rise in the bill in percent | 2034 | plan
@fact ab = 864 | price | A | ringgit a year on a terrace house | 2033 | snapshot
@fact an = 1080 | price | A | ringgit a year on a terrace house | 2034 | plan
@fact ad = 216 | price | A | ringgit a year more on a terrace house | 2034 | plan
@fact ao = 17300 | other | A | objections | 2033-12-20 | cumulative
@fact ah = 231000 | other | A | properties | 2033 | snapshot
@fact bu = 612000000 | budget | T | ringgit in the budget | 2034 | plan
@fact bd = 48000000 | budget | T | ringgit of deficit | 2034 | plan | projected
@fact pop = 704000 | other | T | residents | 2030 census | constant
@trap ql fl :: families waiting and flats there are
@trap ql q0 :: two dates
@trap fe fr :: empty and sublet
@trap fr fv :: sublet and told to leave
@trap rt rs :: official and sublet rent
@trap sl sw :: all lifts and those that work
@trap sw s2 :: November and February
@trap lm lg :: the cost and the grant
@trap nb nd :: promised and built
@trap a1 ag :: a rate and its rise
@trap sf sp :: flats and people
@rel change qg = q0 -> ql
@rel product sf = sb * sk
@rel diff lx = sl - sw
@rel product lm = sl * lc
@rel diff lo = lm - lg
@rel product nc = nb * nu
@rel diff ad = an - ab
@rel change ag = a0 -> a1
@rel change ag = ab -> an

@doc a-star | English-language daily, metro pages | 2033-11-21
{Thirteen|df} floors, no lift

By Kamala Devi Ooi

TANJUNG PASIR: Encik Rahim bin Kassim, {61|dm}, carried a gas cylinder, a bag of rice and, on Thursday, nothing at all up to the {13th|df|v=13} floor of Block C, where he sat down on the landing and died.

Block C has had no lift for {21|ld|t=yesterday} days. Of the {12|sl} at PPR Sri Bayu, with its {four|sb} blocks of {17|st} storeys, {five|sw|t=yesterday} were working when this reporter tried them all yesterday.

It's home to {5,870|sp} people in {1,264|sf} flats. The rent is RM{124|rt}. Since January, Bomba has freed {94|lt|t=Since January} of them from between floors.

“I've asked for the money every year,” said Mayor Datuk Norhayati Vellu. New lifts are RM{310,000|lc} each, so RM{3.72 million|lm} for all. The city council collects what rent it can; {43|rp} per cent of its tenants are behind, and owe RM{5.9 million|ra}.

Residents will gather in the car park on Friday night. Bring torchlight, says the notice. The lights in the car park don't work either.

> Property: 3BR condo, sea view, 2 lifts, from RM680,000

@doc b-blog | resident's blog | 2033-11-28
Notes from the twelfth floor

Five hundred of us ({500|pc}, I counted heads from above, it's the only thing our floor is good for). Somebody had a loudhailer. Somebody had kuih. The YB came, stood on a chair, promised, and then had to walk up to Makcik Zainab's for the photograph. It took him eleven minutes. We clapped at each landing.

By last night {2,140|sg|t=By last night} had signed.

People say that we're lucky: RM{124|rt} a month! We are. There are {11,260|ql} families in the queue behind us, they wait {six|qy} years. I waited eight. But do you know, two doors from me it's RM{550|rs}, because the man whose name's on the list lives in Shah Alam. The council found {635|fr} of those in all its flats. {412|fe} others stand empty waiting for a plumber.

I earn RM3,100. The limit is RM{3,000|in}. So if they read this, I must go. But they'd have to come up.

@doc c-council | council press statement | 2033-12-14
MBTP: BUDGET 2034 AND HOUSING

1. The Council today tabled a budget of RM{612 million|bu} with a deficit of RM{48 million|bd}.

2. Assessment will be revised from {6|a0} to {7.5|a1} per cent of annual value. For an average terrace house this means RM{1,080|an} instead of RM{864|ab}. There are {231,000|ah} rated properties.

3. {1,800|nb} new flats will be built by 2037 at RM{220,000|nu} each (total RM{396 million|nc}). Since 2030, {520|nd|t=Since 2030} have been completed.

4. All {12|sl} lifts at PPR Sri Bayu will be replaced in 2034. The Federal Government has agreed to contribute RM{2.5 million|lg}; the balance of RM{1.22 million|lo} will come from the Council.

5. {188|fv|t=To date} tenants found to be subletting have been served notices. To date 41 have left.

6. Applicants are reminded that household income must not exceed RM{3,000|in}.

@doc d-news | news portal | 2033-12-21
{17,300|ao} object to assessment hike in Tanjung Pasir

SuaraSelat | Faizal Tan Abdullah | 21 Dec 2033, 6:02pm | 3 mins read

More than {17,000|>ao|v=17000} property owners have objected to a {25|ag} per cent increase in assessment, councillors were told as the window closed yesterday.

“We're paying for lifts we'll never ride,” said Taman Permai Rukun Tetangga chairman S. Arokiasamy.

Norhayati told reporters that not a sen of the {216|ad} ringgit extra a year for a terrace house was for lifts. It was for drains.

The city has {704,000|pop} people. It runs {7,480|fl} PPR flats, where {412|fe} units are vacant and {11,260|ql|t=at end October} applicants were waiting at end October. At the end of 2030 it was {8,740|q0|t=At the end of 2030}; that's growth of {29|qg|round} per cent.

Housing analyst Ng Poh Lin: “Even if all {1,800|nb} get built, at this rate the queue of 2037 is longer than today's.”

Also read: Durian thief left 1-star review | PLUS: 2.1m cars for Christmas

@doc e-weekend | weekend newspaper feature | 2034-03-04
The man who mends Block C

Cheong Wan Mei

Suresh Kumar Pillay has his whole body inside a lift shaft and is telling me about Italy. The new machines come from Bergamo. There are {nine|s2|t=on Tuesday} running, as counted on Tuesday. In November there were {five|sw|t=In November}.

“{Seven|lx} dead lifts, {5,870|sp} people. You know what I was? I was the most loved man in Tanjung Pasir, and the most cursed.”

Each costs RM{310,000|lc}. He's never seen one go in that fast. The YB brings journalists. Someone has put a plate in Block C, next to the button for {13|df}, with a name: Rahim. People touch it going up.

On the {seventeenth|st|v=17} floor there's wind and a view as far as Sumatra. The old women who hadn't been down since Deepavali have begun to go to the market again. Puan Letchumi went twice in one day. “To see whether it's true.”

It's still RM{124|rt}, though there's talk. It's still {six|qy} years if you want one. And the man two doors from my friend's got his letter, one of {188|fv}, and has hired a lawyer.

Suresh climbs out. He presses. It comes.
