@story holmavogur-hotwater
@topic Hólmavogur, Iceland: a heated pool, hot water that runs out and a municipality of 1,900, winter 2032-33
@subject H = Hólmavogur | the municipality | the town
@subject P = Hólmavogur pool | the pool
@subject G = hot water utility | the utility
@subject D = new borehole | the borehole
@subject F = fish farm Norðlax | Norðlax | the fish farm
@subject V = residents' vote | the vote
@fact pop = 1904 | other | H | residents | 2032-12-01 | snapshot
@fact hw = 41 | other | G | litres a second of hot water available | 2032-12 | snapshot
@fact hd = 52 | other | G | litres a second of hot water wanted | 2032-12-19 | snapshot
@fact hs = 11 | other | G | litres a second of hot water short | 2032-12-19 | snapshot
@fact h0 = 47 | other | G | litres a second of hot water available | 2027 | snapshot
@fact ht = 74 | temperature | G | degrees at the wellhead | 2032-12 | snapshot
@fact h2 = 81 | temperature | G | degrees at the wellhead | 2015 | snapshot
@fact tp = -17 | temperature | H | degrees outside | 2032-12-19 | snapshot
@fact pc = 26 | duration | P | days shut | 2033-01-14 | cumulative
@fact pv = 61200 | other | P | visits in a year | 2031 | cumulative
@fact pn = 32 | other | P | visits for each resident in a year | 2031 | snapshot
@fact pf = 1350 | price | P | krónur for a visit | 2032 | constant
@fact pl = 6.5 | other | P | litres a second of hot water used | 2032-12 | snapshot
@fact fl = 9 | other | F | litres a second of hot water used | 2032-12 | snapshot
@fact fs = 4 | other | F | litres a second of hot water used after the cut | 2032-12-23 | snapshot
@fact fj = 86 | jobs | F | jobs | 2032 | snapshot
@fact fp = 31 | price | F | krónur a cubic metre of hot water | 2032 | constant
@fact hp = 148 | price | G | krónur a cubic metre of hot water for homes | 2032 | constant
@fact dc = 640000000 | budget | D | krónur | 2033 | plan
@fact d0 = 400000000 | budget | D | krónur | 2030 | plan
@fact dg = 60 | rate | D | growth of the cost in percent | 2030 to 2033 | snapshot
@fact ds = 256000000 | budget | D | krónur from the state | 2033 | plan | pledged
@fact dp = 40 | other | D | state's part in percent | 2033 | plan
@fact dk = 384000000 | budget | D | krónur from the town | 2033 | plan
@fact dm = 1480 | distance | D | metres deep | 2033-05 | snapshot
@fact dl = 22 | other | D | litres a second | 2033-05-20 | snapshot
@fact dx = 15 | other | D | litres a second hoped for | 2033 | plan | projected
@fact nh = 212 | homes | H | homes with cold radiators | 2032-12-19 | snapshot
@fact ns = 3 | other | H | schools and kindergartens shut | 2032-12-20 | snapshot
@fact wk = 19 | temperature | H | degrees the town asked people to heat to | 2032-12-20 | constant | threshold
@fact mt = 330 | crowd | H | people at the meeting | 2033-01-05 | snapshot
@fact el = 1390 | other | V | people entitled to vote | 2033-02-12 | constant
@fact vy = 561 | vote_count | V | votes for the pool before the fish farm | 2033-02-12 | snapshot
@fact vn = 402 | vote_count | V | votes for the fish farm before the pool | 2033-02-12 | snapshot
@fact vb = 30 | votes_cast | V | blank votes | 2033-02-12 | snapshot
@fact vt = 993 | votes_cast | V | votes | 2033-02-12 | snapshot
@fact vo = 71.44 | turnout | V | turnout | 2033-02-12 | snapshot
@fact vp = 56.5 | vote_share | V | share for the pool before the fish farm | 2033-02-12 | snapshot
@fact bu = 2900000000 | budget | H | krónur in the budget | 2033 | plan
@fact tr = 118 | other | - | tonnes of smolt in the fish farm | 2032-12 | snapshot
@fact td = 9 | other | F | tonnes of smolt that died | 2032-12-27 | cumulative
@trap hw hd :: water there and wanted
@trap hw h0 :: two years
@trap ht h2 :: two temperatures of one well
@trap pl fl :: the pool's and the farm's use
@trap fl fs :: before and after the cut
@trap fp hp :: two prices
@trap d0 dc :: two estimates
@trap ds dk :: state's and town's parts
@trap dl dx :: found and hoped for
@trap vy vt :: votes for the pool and all votes
@trap pv pn :: visits and visits a head
@trap ht wk :: two temperatures
@rel diff hs = hd - hw
@rel change dg = d0 -> dc
@rel share dp = ds / dc
@rel diff dk = dc - ds
@rel sum vt = vy + vn + vb
@rel share vo = vt / el
@rel share vp = vy / vt
@race pool = vy vn

@doc a-local | local paper | 2032-12-22
The pool is shut. People are walking past to look.

Vestanpósturinn, Steinunn Hrafnkelsdóttir-Boateng

It happened on Sunday evening at {17|tp|v=-17} below. The town wanted {52|hd|t=on Sunday evening} litres of hot water a second and the hole in the hill gave {41|hw|^}. {Eleven|hs} litres, then, that weren't there. In {212|nh} homes the radiators went cold.

On Monday the municipality closed {three|ns} schools and kindergartens, asked everybody to heat to {19|wk} degrees and, at noon, shut the pool. It uses {6.5|pl} litres a second.

The fish farm Norðlax uses {nine|fl}. It wasn't shut. It has {86|fj} jobs, says the mayor, Ketill Ormsson, and {118|tr} tonnes of small salmon that can't put on a jumper.

The water is getting colder as well: {74|ht|t=now} degrees now, in 2015 it was {81|h2|t=in 2015}.

Found: one glove at the hot tub, left. Mass at six on the 24th, bring a blanket.

@doc b-national | national broadsheet | 2033-01-06
The fish and the bathers

Úlfar Bergmann-Tan, Hólmavogur

{330|mt|t=last night} people met in the sports hall last night in their coats. It's a town of {1,904|pop}.

“I pay {148|hp} krónur a cubic metre. The fish pay {31|fp},” said a woman in row one. “And I don't get eaten.”

In 2031 the pool had {61,200|pv|t=In 2031} visits, which makes {32|pn} for each inhabitant, from those newly born to those who come twice a day. An entrance costs {1,350|pf}. It's where the town's council really meets.

Norðlax has cut down to {four|fs|t=since the 23rd} litres a second since the 23rd and lost {nine|td} tonnes of smolt, its director, Hilde Skarstein, told the meeting. There was some shuffling.

A new borehole would cost {640 million|dc} krónur. In 2030, when it was first proposed, it was {400|d0|x=1000000|t=In 2030}. The state has promised {40|dp} per cent.

@doc c-town | municipal web page | 2033-01-15
Announcement on hot water, no. 9

– The pool opened again yesterday, after {26|pc} days. Opening hours 7–9 and 17–20. One hot tub.
– The utility has {41|hw} litres/second at its disposal. (In 2027: {47|h0|t=In 2027}.)
– Borehole: cost {640|dc|x=1000000} m.kr., {60|dg} per cent more than estimated three years ago; from the state {256|ds|x=1000000}, from the town {384|dk|x=1000000}. Drilling starts in March. One hopes for {15|dx} l/s.
– The council has decided on an advisory vote on 12 February. Question: In a shortage, who shall be cut off first?
– Turn down the garage.

@doc d-radio | national radio news | 2033-02-13
HÁDEGISFRÉTTIR, 12:20

Inhabitants of Hólmavogur want the fish farm to be cut off before the swimming pool when there's a shortage of hot water. {Five hundred and sixty-one|vy} were for that in an advisory vote yesterday, {four hundred and two|vn} for the opposite. {Thirty|vb} papers were blank.

{Nine hundred and ninety-three|vt} voted, out of {thirteen hundred and ninety|el|v=1390}. That's a turnout of over {seventy-one|>vo} per cent, more than in the last election to the Althing. The pool got {fifty-six and a half|vp|v=56.5}.

The director of Norðlax, which has {eighty-six|fj} people at work, said she'd voted for the pool herself. “I'm in it every morning.”

Weather: northeast 13 to 20, sleet.

@doc e-local2 | local paper | 2033-05-25
{Twenty-two|dl} litres!

Vestanpósturinn, Steinunn Hrafnkelsdóttir-Boateng

At {1,480|dm} metres on Friday it came, with a noise like a bus. Measured: {22|dl|t=on Friday} litres a second, where {fifteen|dx} had been hoped for. The driller, Pawel, was kissed by the mayor and then by people who had waited longer for it.

With the old well's {41|hw} that's more than the {52|hd|t=the coldest evening} of the coldest evening.

The bill's {640 million|dc}, in a town whose budget is {2.9 billion|bu} a year. “{384|dk|x=1000000}”, said the treasurer, who's not a kisser. That's the town's own part.

Norðlax may have its {nine|fl} litres back. In an announcement of two lines it says it'll take seven.

The pool's open 6:30 to 22. Three hot tubs. The left glove has been claimed.
