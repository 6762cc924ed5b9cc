@story gaborone-diamondsales
@topic Botswana's diamond sales, a mine on short hours, a budget without diamonds and a rival from the laboratory
@subject K = Kgalagadi Diamonds | Kgalagadi | the miner | the company | the producer
@subject J = Jwatlhe mine | Jwatlhe | the mine
@subject O = Orapeng mine | Orapeng
@subject G = Finance Ministry | Gaborone | the government | the finance minister | Finance Minister Boitumelo Rasesia
@subject L = lab-grown diamonds | lab-grown | the laboratory | synthetic stones
@subject B = buyers at the sight | sightholders | buyers | dealers in Antwerp and Surat
@subject U = Botswana Mine Staff Union | BMSU | the union
@subject S = Surat | polishers | Indian polishers
@subject R = Letlhakeng-born jeweller | Kelebogile Motsumi | Motsumi
@fact c8 = 146 | revenue | K | millions of dollars of rough diamonds sold at a sale | eighth sale of 2034 | snapshot
@fact c7 = 183 | revenue | K | millions of dollars of rough diamonds sold at a sale | seventh sale of 2034 | snapshot
@fact c80 = 292 | revenue | K | millions of dollars of rough diamonds sold at a sale | eighth sale of 2033 | snapshot
@fact cg = 50 | rate | K | percent fall of the sale on the year | eighth sale of 2034 | snapshot
@fact cgq = 20.2 | rate | K | percent fall from the sale before | eighth sale of 2034 | snapshot
@fact cy = 1710 | revenue | K | millions of dollars of rough diamonds sold in the year | first eight sales of 2034 | cumulative
@fact cy0 = 2850 | revenue | K | millions of dollars of rough diamonds sold in the year | first eight sales of 2033 | cumulative
@fact cyg = 40 | rate | K | percent fall of rough diamonds sold | first eight sales of 2034 | snapshot
@fact pp = 82 | price | K | dollars a carat received | January to September 2034 | snapshot
@fact pp0 = 110 | price | K | dollars a carat received | January to September 2033 | snapshot
@fact ppg = 25.5 | rate | K | percent fall of the price a carat | January to September 2034 | snapshot
@fact ct = 12.9 | other | K | millions of carats mined | January to September 2034 | cumulative
@fact cj = 7.6 | other | J | millions of carats mined | January to September 2034 | cumulative
@fact co = 5.3 | other | O | millions of carats mined | January to September 2034 | cumulative
@fact cp = 24 | other | K | millions of carats planned for the year | January 2034, for 2034 | plan | projected
@fact cp2 = 17 | other | K | millions of carats planned for the year | October 2034, for 2034 | plan | projected
@fact cpd = 7 | margin | K | millions of carats taken off the year's plan | October 2034 | snapshot
@fact st = 18 | other | K | millions of carats in the vault | 30 September 2034 | snapshot
@fact st0 = 11 | other | K | millions of carats in the vault | 30 September 2033 | snapshot
@fact jk = 5400 | jobs | K | people employed | October 2034 | snapshot
@fact jj = 2100 | jobs | J | people employed | October 2034 | snapshot
@fact jo = 1650 | jobs | O | people employed | October 2034 | snapshot
@fact js = 1650 | jobs | O | people on paid leave | from 20 October 2034 | plan
@fact jd = 75 | rate | O | share of pay while on leave | from 20 October 2034 | plan | pledged
@fact jm = 3 | duration | O | months for which the mine rests | from 20 October 2034 | plan
@fact ju = 90 | rate | U | share of pay while on leave demanded | October 2034 | plan | hypothetical
@fact jn = 3300 | other | U | members | 2034 | snapshot
@fact us = 61.1 | rate | U | share of the miner's staff in the union | 2034 | snapshot
@fact br = 14.2 | revenue | G | billions of pula of diamond revenue | budget, for 2034/35 | plan | projected
@fact br2 = 7.1 | revenue | G | billions of pula of diamond revenue | October 2034 estimate, for 2034/35 | plan | projected
@fact brg = 50 | rate | G | percent by which diamond revenue falls short | October 2034 estimate | plan | projected
@fact bd = 9.8 | rate | G | budget deficit as a share of output | October 2034 estimate, for 2034/35 | plan | projected
@fact bd0 = 5.6 | rate | G | budget deficit as a share of output | budget, for 2034/35 | plan | projected
@fact gg = -2.4 | rate | G | change of the economy | October 2034 forecast, for 2034 | plan | projected
@fact gx = 76 | rate | G | diamonds' share of exports | 2033 | snapshot
@fact gs = 24 | rate | G | state's stake in the miner | - | constant
@fact gs2 = 50.1 | rate | G | state's stake in the miner | wanted, October 2034 | plan | hypothetical
@fact gn = 2.7 | other | G | millions of inhabitants | 2034 | snapshot
@fact ue = 28.3 | rate | G | unemployment | September 2034 | snapshot
@fact lp = 96 | price | L | dollars for a polished carat wholesale | October 2034 | snapshot
@fact lp0 = 3800 | price | L | dollars for a polished carat wholesale | 2016 | snapshot
@fact np = 3900 | price | B | dollars for a natural polished carat wholesale | October 2034 | snapshot
@fact ls = 54 | rate | L | share of American engagement rings | 2034 | snapshot
@fact ls0 = 2 | rate | L | share of American engagement rings | 2018 | snapshot
@fact lt = 25 | rate | S | American tariff on Indian polished stones | since 2033 | constant
@fact sj = 210000 | jobs | S | polishers out of work | October 2034 | snapshot | projected
@fact bs = 69 | other | B | firms invited to the sale | 2034 | constant
@fact bb = 31 | other | B | firms that bought nothing | eighth sale of 2034 | snapshot
@fact bbp = 44.9 | rate | B | share of invited firms that bought nothing | eighth sale of 2034 | snapshot
@fact my = 1982 | date | J | year of opening | - | constant
@fact big = 1094 | other | J | carats of the largest stone found this year | 2034 | constant
@fact rr = 2.5 | price | R | thousands of pula for a ring | October 2034 | snapshot
@fact ps = 165 | other | R | rings sold since opening | October 2034 | cumulative
@trap c8 c7 :: two sales of one year
@trap c8 c80 :: the same sale a year apart
@trap ct cp2 :: nine months and the year
@trap cp cp2 :: old and new plan
@trap cpd br2 :: seven million carats and 7.1 billion pula
@trap jo js :: all are on leave
@trap jd ju :: granted and demanded
@trap lp np :: grown and mined
@trap gs gs2 :: stake now and wanted
@trap bs bb :: invited and absent
@trap cg brg :: fifty percent twice
@rel change cg = c80 -> c8
@rel change cgq = c7 -> c8
@rel change cyg = cy0 -> cy
@rel change ppg = pp0 -> pp
@rel sum ct = cj + co
@rel diff cpd = cp - cp2
@rel share us = jn / jk
@rel change brg = br -> br2
@rel share bbp = bb / bs

@doc a-wire | wire agency | 2034-10-06
Botswana diamond sale halves as buyers stay away

GABORONE, Oct 6 (Meridian) - Kgalagadi Diamonds sold {$146 million|c8|v=146|t=at its eighth sale of the year} of rough stones at its eighth sale of the year, {50%|cg} less than the {$292 million|c80|v=292|t=at the same sale in 2033} it took at the same sale in 2033 and {20%|cgq|round} less than at the seventh.

The company invites {69|bs} firms to Gaborone ten times a year. This time {31|bb} of them bought nothing.

It has sold {$1.71 billion|cy|v=1710|t=since January} since January, {40%|cyg} less than a year ago. A carat brought {$82|pp|t=in nine months}, in nine months, {25.5%|ppg} less than the {$110|pp0} of a year before.

Chief Executive Onalenna Vercammen cut the year's plan to {17 million|cp2|v=17} carats from {24 million|cp|v=24}, of which it had mined {12.9 million|ct|v=12.9|t=by the end of September} by the end of September. Orapeng mine will stand still for {three|jm} months from Oct. 20.

"We could sell more," she said. "It's not the stones that are lacking. It's the price at which I can look my grandmother in the eye."

@doc b-national | national newspaper | 2034-10-13
No diamonds in the tin

By Phenyo Letsholo

GABORONE: Finance Minister Boitumelo Rasesia had brought a Lion tobacco tin to Parliament on Thursday. It was empty. "This is our mid-year review, honourable members," she said.

The budget had reckoned with {P14.2 billion|br|v=14.2} from diamonds. The new estimate is {half|brg|v=50} of that, {P7.1 billion|br2|v=7.1|t=new estimate}. The deficit goes up to {9.8 per cent|bd} of GDP, not {5.6|bd0}. The economy will shrink by {2.4 per cent|gg|v=-2.4|t=this year} this year. Diamonds made up {76 per cent|gx|t=last year} of exports last year.

The minister repeated that the state, which owns {24 per cent|gs|t=today} of Kgalagadi today, would like {50.1|gs2}. Asked from the floor what with, she shook the tin.

Unemployment reached {28.3 per cent|ue|t=last month} last month. The opposition wants a fund for Orapeng, where all {1,650|jo+js} mineworkers go on leave from next Friday at {75 per cent|jd} of pay.

INSIDE: Zebras 0, Lesotho 0 | Chobe jumbo count 131,000 | Fuel down 12 thebe

@doc c-trade | diamond trade newsletter | 2034-10-09
THE LOUPE, Monday

Rough. Kgalagadi S8: {$146m|c8|v=146}. S7 had been {$183m|c7|v=183}. {45%|bbp|round} of invitees passed. A year ago there would've been a queue on Khama Crescent.

Polished. 1 ct, G/VS2 natural: {$3,900|np|t=this week} this week. Same in lab-grown: {$96|lp|^}. In 2016 the latter cost {$3,800|lp0|t=In 2016}; that's when you should've asked.

Share. {54%|ls|t=this year} of American engagement rings will carry a grown stone this year. It was {2%|ls0|t=in 2018} in 2018.

Surat. With the US tariff at {25%|lt} on what Indians polish, {210,000|sj} are out of work there, the guild says. Wheels for sale, cheap.

Stock. Kgalagadi's vault holds {18 million|st|v=18|t=at the end of September} carats at the end of September, versus {11 million|st0|v=11|t=a year before} a year before. Nobody throws away a stone. Everybody knows it's there. That's the whole market in two sentences.

Antwerp fixings: 0.30 ct –1% | 0.50 ct –2% | 3 ct +0.5%

@doc d-union | union newsletter | 2034-10-18
BMSU – Molaetsa

To our {3,300|jn} members at Kgalagadi, {61 per cent|us|round} of its {5,400|jk} employees.

Orapeng. From the 20th {1,650|jo+js} colleagues stay at home for {three|jm} months on {three-quarters|jd|v=75} of their basic. We've asked for {90 per cent|ju}, and for the housing and the clinic to continue. On the clinic: yes. On housing: yes. On the {90|ju}: silence.

Jwatlhe, where {2,100|jj} of us work, runs as normal. It has done {7.6 million|cj|v=7.6|t=since January} carats since January; Orapeng {5.3|co|v=5.3|^}.

The company has {7 million|cpd|v=7} carats fewer to dig. So do it with fewer bosses.

And a word to the minister: {50.1|gs2} per cent of nothing is a nice round number.

Branch AGM Orapeng: Saturday 21st, golf club (yes).

@doc e-feature | magazine feature | 2034-11-03
A ring for two and a half thousand

Kelebogile Motsumi set up her bench in the Main Mall in March, between a phone repairer and a church. She sells rings with Botswana diamonds for {P2,500|rr|v=2.5}. How? Tiny stones, nine-carat gold, and no margin to speak of. "Everyone in this country has seen a diamond on a banknote," she says. "Hardly anyone has seen one on a hand."

There are {2.7 million|gn|v=2.7} of us. She's sold {165|ps|t=so far} rings so far.

At Jwatlhe, opened in {1982|my}, they took out a stone of {1,094|big|t=this year} carats this year, the size of a lemon. It was shown to the President and then put with the others in the vault, where it's waiting for somebody rich and in love.

That isn't a good year for such people. The miner's sales have dropped from {$2.85 billion|cy0|v=2850|t=the first eight sales of 2033} in the first eight sales of 2033 to {$1.71 billion|cy|v=1710|t=this year} this year. An American with a laser can grow a carat for less than a hundred dollars. "Mine took three billion years," says Motsumi, "and I throw in the box."

Text by Seabelo Radithupa. Photographs by Ine Claes. Next month: Who owns the Okavango?
