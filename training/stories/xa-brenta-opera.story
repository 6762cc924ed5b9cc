@story xa-brenta-opera
@topic Opera house subsidy row in Castelbrenta, Italy
@subject T = Teatro Salvemini | the opera house | the theatre | the Salvemini
@subject C = Comune di Castelbrenta | the comune | the city
@subject R = Region | the region
@subject D = Desideria Malvezzi-Tan | Malvezzi-Tan | the intendant
@fact b = 18600000 | budget | T | euros for a season | 2031-32 | plan
@fact bc = 5580000 | budget | C | euros for the theatre's season | 2031-32 | plan | pledged
@fact br = 3720000 | budget | R | euros for the theatre's season | 2031-32 | plan | pledged
@fact bt = 6510000 | revenue | T | euros from tickets | 2031-32 | plan | projected
@fact bs = 2790000 | revenue | T | euros from sponsors | 2031-32 | plan | projected
@fact cs = 30 | other | C | part of the theatre's season paid | 2031-32 | plan
@fact rs = 20 | other | R | part of the theatre's season paid | 2031-32 | plan
@fact ts = 35 | other | T | tickets as a part of the season's money | 2031-32 | plan
@fact c0 = 6200000 | budget | C | euros for the theatre's season | 2030-31 | constant
@fact cd = 620000 | other | C | euros fewer for the theatre's season | 2031-32 | plan
@fact cp = -10 | rate | C | change of the money for the theatre | 2031-32 | plan
@fact n = 124 | other | T | performances | 2031-32 | plan
@fact cn = 150000 | price | T | euros for a performance | 2031-32 | plan
@fact st = 980 | other | T | seats | - | constant
@fact oc = 735 | crowd | T | seats sold on average | 2030-31 | constant
@fact ocp = 75 | other | T | seats sold in percent | 2030-31 | constant
@fact em = 245 | other | T | empty seats on average | 2030-31 | constant
@fact op = 62 | other | T | evenings of opera | 2031-32 | plan
@fact ba = 31 | other | T | evenings of ballet | 2031-32 | plan
@fact co = 31 | other | T | concerts | 2031-32 | plan
@rel sum b = bc + br + bt + bs
@rel share cs = bc / b
@rel share rs = br / b
@rel share ts = bt / b
@rel diff cd = c0 - bc
@rel change cp = c0 -> bc
@rel product b = n * cn
@rel share ocp = oc / st
@rel diff em = st - oc
@rel sum n = op + ba + co
@trap bt c0 :: tickets and last season's city money
@trap ba co :: the same number of two kinds of evenings
@trap ocp ts :: two shares

@doc a-daily | city daily | 2031-05-20
Comune trims the Salvemini by {a tenth|cp|v=-10}

The city will give its opera house {€5.58 million|bc|t=next season} next season, {€620,000|cd} less than the {€6.2 million|c0|t=this season} of this season, a cut of {10 per cent|cp|v=-10}.

The budget is {€18.6 million|b}. To the comune's {30 per cent|cs} come {€3.72 million|br} from the region, {€6.51 million|bt} from tickets and {€2.97 million|!bs} from sponsors.

Planned are {124|n} performances: {62|op} of opera, {31|ba} of ballet and {31|co} concerts. Each costs {€150,000|cn}.

@doc b-interview | magazine interview | 2031-05-27
"I count the empty chairs"

Q: Ms Malvezzi-Tan, is the house full?
A: We have {980|st} seats and sell {735|oc} on an ordinary night. {Seventy-five|ocp} per cent. So I look at {345|!em} empty chairs.

Q: And the money?
A: {18.6 million|b}. The region pays {a fifth|rs}, {3.72|br|x=1000000} million. The city paid {6.2|c0|x=1000000} and now {5.58|bc|x=1000000}. That is {620,000|cd}, or {four|-} sopranos.

Q: You sell tickets for {6.51 million|bt}.
A: {53 per cent|!ts} of the whole. Show me the museum that does that.

@doc c-brief | radio brief | 2031-05-20
RadioBrenta, culture

Minus {ten per cent|cp|v=-10} for the Salvemini, from {6.2|c0|x=1000000} to {5.58 million|bc} euros. There will be {124|n} evenings nonetheless, {62|op} operas among them, {31|ba} ballets, {31|co} concerts. At {150,000|cn} an evening: {18.6 million|b}.
