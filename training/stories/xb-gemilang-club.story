@story xb-gemilang-club
@topic Collapse of an investment club in Malaysia, 2033
@subject G = Gemilang Capital | Gemilang | club | firm
@subject K = Penang | Penang investors
@subject J = Johor | Johor investors
@subject H = Sabah | Sabah investors
@subject C = Commercial Crime Department | police | investigators
@subject O = Datuk Ramesh Vellu | Ramesh | founder
@fact v = 3600 | other | G | investors | 2033-05 | snapshot
@fact vk = 1620 | other | K | investors | 2033-05 | snapshot
@fact vj = 1260 | other | J | investors | 2033-05 | snapshot
@fact vh = 720 | other | H | investors | 2033-05 | snapshot
@fact sk = 45 | other | K | share of the investors | 2033-05 | snapshot
@fact sj = 35 | other | J | share of the investors | 2033-05 | snapshot
@fact shh = 20 | other | H | share of the investors | 2033-05 | snapshot
@fact in = 216000000 | damages | G | ringgit paid in | 2033-05 | cumulative
@fact av = 60000 | damages | G | average ringgit paid in by each investor | 2033-05 | constant
@fact out = 81000000 | damages | G | ringgit paid out to investors | 2033-05 | cumulative
@fact hole = 135000000 | damages | G | ringgit missing | 2033-05 | snapshot
@fact frz = 27000000 | damages | C | ringgit frozen | 2033-05 | cumulative
@fact frzs = 20 | other | C | share of the missing money frozen | 2033-05 | cumulative
@fact car = 14000000 | price | O | value of cars seized in ringgit | 2033-05 | cumulative
@fact ho = 22500000 | price | O | value of houses seized in ringgit | 2033-05 | cumulative
@fact ca = 3500000 | price | O | cash seized in ringgit | 2033-05 | cumulative
@fact sz = 40000000 | price | O | value of all seized in ringgit | 2033-05 | cumulative
@fact szd = 10000000 | price | O | value of all seized in dollars | 2033-05 | cumulative
@fact ret = 18 | rate | G | yearly return promised | 2032 | constant | pledged
@fact bk = 3 | rate | G | yearly return on bank deposits | 2032 | constant
@fact ex = 15 | margin | G | percentage points by which the promise topped bank deposits | 2032 | constant
@fact ar = 13 | arrests | C | people arrested | 2033-05 | cumulative
@rel sum v = vk + vj + vh
@rel share sk = vk / v
@rel share sj = vj / v
@rel share shh = vh / v
@rel product in = av * v
@rel diff hole = in - out
@rel share frzs = frz / hole
@rel sum sz = car + ho + ca
@rel convert szd = sz
@rel diff ex = ret - bk
@trap frz ho :: frozen accounts against houses
@trap shh frzs :: two different fifths

@doc police | police statement | 2033-05-11
MEDIA STATEMENT

{13|ar} individuals have been remanded in connection with Gemilang Capital. Our investigators traced {3,600|v} investors: {1,620|vk} in Penang, {1,260|vj} in Johor and {720|vh} in Sabah. They paid in RM{216 million|in}, on average RM{60,000|av} each, and received back RM{81 million|out}. RM{135 million|hole} is unaccounted for. Accounts holding RM{27 million|frz} were frozen.

Property of the founder was seized: motor cars worth RM{14 million|car}, houses worth RM{22.5 million|ho}, and RM{3.5 million|ca} in cash; total RM{40 million|sz}.

Public hotline 03-5550 1188

@doc daily | daily newspaper | 2033-05-12
The sure thing

It promised {18 per cent|ret} when the bank gave {three|bk}. Those extra {15 percentage points|ex} seduced {3,600|v} people.

Almost half of them, {1,620|vk} or {45 per cent|sk}, live in Penang. Johor has {1,260|vj} ({35 per cent|sj}), and Sabah {720|vh} ({25 per cent|!shh}).

In went RM{216 million|in}; out came RM{81 million|out}; gone is RM{153 million|!hole}.

By Aishah Rozman. Pix 1-6: Steven Gomez

@doc explainer | online explainer | 2033-05-13
Gemilang: will anyone get money back?

There are two pots. Police have frozen RM{27 million|frz}, which covers {20%|frzs} of the RM{135 million|hole} hole. And there are the founder's toys: cars at RM{14 million|car}, houses at RM{22.5 million|ho} and cash of RM{5.3 million|!ca}, RM{40 million|sz} (US${10 million|szd}) in the round.

But put that next to the average stake of RM{60,000|av}, times {3,600|v}: RM{216 million|in}. A receiver will be named in June.
