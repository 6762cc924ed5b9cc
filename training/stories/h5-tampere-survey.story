@story h5-tampere-survey
@topic A survey of Finns on a four-day week, and a rival poll
@subject F = four-day week | four days | the reform | the shorter week
@subject V = Valtio Research | Valtio | the institute
@subject A = Aavistus | Aavistus Oy | the employers' pollster
@subject E = Employers' Confederation | the confederation | employers
@subject L = Labour Federation | the federation | the unions
@subject P = Prime Minister Otso Rautavaara | Rautavaara | the prime minister
@fact vf = 58 | poll_share | F | people in favour | 2034-10 Valtio | snapshot
@fact va = 27 | poll_share | F | people against | 2034-10 Valtio | snapshot
@fact vu = 15 | poll_share | F | people undecided | 2034-10 Valtio | snapshot
@fact vf3 = 49 | poll_share | F | people in favour | 2033-10 Valtio | snapshot
@fact vn = 2043 | sample_size | V | people asked | 2034-10 | constant
@fact vm = 2.2 | margin_of_error | V | margin of error in points | 2034-10 | constant
@fact af = 41 | poll_share | F | people in favour if pay falls | 2034-11 Aavistus | snapshot
@fact aa = 46 | poll_share | F | people against if pay falls | 2034-11 Aavistus | snapshot
@fact an = 1006 | sample_size | A | people asked | 2034-11 | constant
@fact am = 3.1 | margin_of_error | A | margin of error in points | 2034-11 | constant
@fact y = 74 | poll_share | F | people under 30 in favour | 2034-10 Valtio | snapshot
@fact o = 39 | poll_share | F | people over 60 in favour | 2034-10 Valtio | snapshot
@fact w = 63 | poll_share | F | women in favour | 2034-10 Valtio | snapshot
@fact m = 53 | poll_share | F | men in favour | 2034-10 Valtio | snapshot
@fact tr = 214 | other | F | workplaces in the trial | 2033-2034 | constant
@fact trp = 31500 | jobs | F | people in the trial | 2033-2034 | constant
@fact cost = 4800000000 | budget | E | yearly cost to business in euros | 2035 | plan | projected
@fact hrs = 32 | duration | F | hours of work a week | - | plan
@fact ld = 31 | margin | F | lead of those in favour in points | 2034-10 Valtio | snapshot
@rel diff ld = vf - va
@fact trc = 4800000 | budget | F | cost of the trial in euros | 2033-2034 | constant
@fact need = 50000 | other | L | signatures required | - | constant | threshold
@fact goal = 200000 | other | L | signatures aimed for | - | plan | pledged
@fact seats = 103 | seats | P | seats of the coalition | 2034-11 | snapshot
@fact sickr = 12 | rate | F | fall in sick days in the trial, in percent | 2034 | constant
@trap vf af :: asked without a pay cut and with one
@trap vf vf3 :: this October against last
@trap vn an :: two samples
@trap w m :: women against men
@race valtio = vf va
@race aavistus = aa af

@doc a-yle | public broadcaster, English page | 2034-10-27
Majority of Finns want a four-day week

For the first time more than half of the population supports a statutory {32|hrs}-hour working week, a survey commissioned by the broadcaster from Valtio Research suggests.

{58|vf|t=in mid-October|by=Valtio Research} percent of those interviewed in mid-October were for the reform and {27|va|^} percent against. {Fifteen|vu|^} percent could not say. A year earlier supporters made up {49|vf3|t=A year earlier} percent.

Age matters most. Among under-30s the share in favour was {74|y} percent, among those past 60 it was {39|o}. Women ({63|w}) liked the idea better than men ({53|m}).

The institute talked with {2,043|vn} people. The margin of error is {2.2|vm} percentage points either way.

Prime Minister Otso Rautavaara has said that he will propose nothing before 2036.

Quiz: What kind of worker are you? (9 questions)

@doc b-biz | business daily | 2034-11-14
Voters turn against shorter week once they see the payslip

Only {41 per cent|af} of Finns would take a free Friday if it cost them a fifth of their salary, according to Aavistus, whose poll for the Employers' Confederation came out yesterday. {Forty-six|aa} per cent would refuse.

That is a very different picture from Valtio's, where people were simply asked whether they "support moving to four days" and the yes camp led by {31|ld} points, {58|vf} to {27|va}.

Aavistus questioned {1,006|an} adults by web panel, giving an uncertainty of {3.1|am} points. "If you ask whether people like ice cream, you get one answer, and if you ask whether they will pay for it, another," said the confederation's economist, Henrikki Saarela-Nguyen.

She put the annual bill for firms at {€4.8 billion|cost|by=She}, as against {€4.8 million|trc} for the trial.

Markets: OMXH25 +0.3% | Nokia-Ilmari 4.81 (−1.2)

@doc c-union | union magazine | 2034-11-20
Ask a fair question

So now we have two polls. In one, taken by an institute of 40 years' standing among {2,403|!vn} people, the reform is ahead by more than two to one. In the other, ordered and paid for by employers, {1,006|an} clickers are told that their wages will be cut and are then asked how they like it.

Nobody proposes a cut. In the {214|tr} workplaces that have tried four days since last year, {31,500|trp} persons kept every cent. Days lost to illness fell by {21|!sickr} per cent. Output did not move.

Look instead at who says yes: {three quarters|~y} of the young. {Sixty-three|w} in a hundred women. Even of those over sixty, {39|o} per cent.

The federation will gather names for a citizens' initiative from 1 December. It needs {50,000|need}; our goal is {200,000|goal}.

@doc d-foreign | foreign magazine, Nordic column | 2034-11-22
The weekend that divides Finland

HELSINKI: It takes a confident country to quarrel about leisure. Nearly {six in ten|~vf} Finns told Valtio in October that they wanted their week to end on Thursday, up from {49%|vf3|t=twelve months before} twelve months before. By November, in a second survey with a nastier question, they had fallen to {41%|af|t=By November}, against {46%|aa}.

Both can be true. {12%|sickr} fewer sick days, which is what the national trial found in its {241|!tr} firms and offices, is worth money; the employers' forecast of {€4.8bn|cost} a year, which assumes that nobody works any faster, is worth less than it looks.

Mr Rautavaara, whose coalition holds {103|seats} of 200 seats and cannot agree what a Friday is, has let it be known that his own children, aged seven and nine, are in favour.
