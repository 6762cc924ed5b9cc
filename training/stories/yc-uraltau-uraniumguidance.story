@story uraltau-uraniumguidance
@topic A Kazakh uranium producer cuts next year's output plan for want of acid, and the market reacts
@subject K = Turan Atom | Turan | the company | the producer | the state miner
@subject B = Betpak uranium field | Betpak | the new field
@subject S = spot uranium market | spot uranium | the spot price | yellowcake
@subject A = sulphuric acid plant at Taikonyr | the acid plant | Taikonyr
@subject F = Fonds Noyau | the uranium fund | Noyau | the fund
@subject U = Fission Fuel Review | FFR | the price reporter | the consultancy
@subject C = Cordillera Uranium | Cordillera | the Canadian rival
@subject V = Kyzyl-Aral village | the village | villagers | residents
@fact g1 = 27500 | other | K | tonnes of uranium planned | August 2038 plan, for 2040 | plan | projected
@fact g2 = 24750 | other | K | tonnes of uranium planned | 3 October 2039 plan, for 2040 | plan | projected
@fact gg = 10 | rate | K | percent cut of the output plan | 3 October 2039 | snapshot
@fact gd = 2750 | margin | K | tonnes taken off the output plan | 3 October 2039 | snapshot
@fact gl = 24000 | other | K | tonnes of uranium planned, low end | 3 October 2039 plan, for 2040 | plan | projected
@fact gh = 25500 | other | K | tonnes of uranium planned, high end | 3 October 2039 plan, for 2040 | plan | projected
@fact gs = 30800 | other | K | tonnes of uranium that its permits allow | for 2040 | constant | threshold
@fact o39 = 23900 | other | K | tonnes of uranium expected | 2039 | plan | projected
@fact o38 = 23300 | other | K | tonnes of uranium produced | 2038 | cumulative
@fact o9 = 17600 | other | K | tonnes of uranium produced | January to September 2039 | cumulative
@fact ow = 61300 | other | - | tonnes of uranium produced in the world | 2038 | cumulative
@fact os = 38 | rate | K | share of the world's uranium | 2038 | snapshot
@fact s0 = 82 | price | S | dollars for a pound of uranium | 30 September 2039 | snapshot
@fact s1 = 94.3 | price | S | dollars for a pound of uranium | 7 October 2039 | snapshot
@fact sg = 15 | rate | S | rise of the uranium price | 7 October 2039 | snapshot
@fact s2 = 89.5 | price | S | dollars for a pound of uranium | 24 October 2039 | snapshot
@fact sl = 79 | price | S | dollars for a pound of uranium on long contracts | September 2039 | snapshot
@fact kp = 61.4 | price | K | dollars received per pound | January to June 2039 | snapshot
@fact kc = 24.2 | price | K | dollars of cost per pound | January to June 2039 | snapshot
@fact kn = 412 | profit | K | billions of tenge of net profit | January to June 2039 | snapshot
@fact kn0 = 515 | profit | K | billions of tenge of net profit | January to June 2038 | snapshot
@fact kng = 20 | rate | K | percent fall of net profit | January to June 2039 | snapshot
@fact an = 2450000 | other | K | tonnes of sulphuric acid needed a year | 2040 | plan | projected
@fact ah = 2050000 | other | K | tonnes of sulphuric acid secured | for 2040 | snapshot
@fact ad = 400000 | margin | K | tonnes of sulphuric acid missing | for 2040 | snapshot
@fact ap = 800000 | other | A | tonnes of acid a year | from 2041 | plan
@fact ai = 210 | budget | A | billions of tenge to build the plant | 2039 | plan | projected
@fact ai0 = 158 | budget | A | billions of tenge to build the plant | 2036 | plan | projected
@fact aig = 32.9 | rate | A | rise of the cost of the plant | 2039 | snapshot
@fact ad1 = 2041 | date | A | year of completion | 2039 plan | plan | projected
@fact ad0 = 2038 | date | A | year of completion | 2036 plan | plan | projected
@fact ax = 128 | price | K | dollars for a tonne of sulphuric acid | September 2039 | snapshot
@fact ax0 = 75 | price | K | dollars for a tonne of sulphuric acid | September 2038 | snapshot
@fact axg = 70.7 | rate | K | rise of the acid price | September 2039 | snapshot
@fact mt = 9 | rate | K | mineral extraction tax | 2039 | constant
@fact mt2 = 18 | rate | K | highest mineral extraction tax | from 2040 | plan
@fact sh = 6 | rate | K | percent fall of the share price on the day | 3 October 2039 | snapshot
@fact ch = 11 | rate | C | rise of the share price on the day | 3 October 2039 | snapshot
@fact co = 8100 | other | C | tonnes of uranium produced | 2038 | cumulative
@fact fh = 27400000 | other | F | pounds of uranium held | 7 October 2039 | snapshot
@fact fb = 1300000 | other | F | pounds of uranium bought | first week of October 2039 | snapshot
@fact bw = 1160 | other | B | wells drilled | September 2039 | cumulative
@fact bp = 1900 | other | B | wells planned | end of 2039 | plan
@fact bs = 61.1 | rate | B | share of planned wells drilled | September 2039 | snapshot
@fact bj = 720 | jobs | B | people employed | September 2039 | snapshot
@fact kj = 20600 | jobs | K | people employed | June 2039 | snapshot
@fact vd = 4 | distance | V | kilometres from the nearest well | - | constant
@fact vn = 1350 | other | V | inhabitants | 2039 | snapshot
@fact vs = 12 | other | V | household wells closed | August 2039 | cumulative
@fact vf = 86000000 | damages | V | tenge of fine for an acid spill | September 2039 | snapshot
@fact vl = 140 | other | V | cubic metres of acid spilt, inspectors' figure | 11 July 2039 | snapshot
@fact vk = 60 | other | V | cubic metres of acid spilt, company's figure | 11 July 2039 | snapshot
@trap g1 g2 :: old and new plan
@trap gs g1 :: permits and plan
@trap o39 o38 :: this year and last
@trap o39 gl :: this year and low end of next
@trap s1 kp :: market price and price received
@trap s1 sl :: spot and long contracts
@trap an ah :: needed and secured
@trap ai ai0 :: cost now and planned
@trap vl vk :: inspectors and company
@trap bw bp :: wells drilled and planned
@rel change gg = g1 -> g2
@rel diff gd = g1 - g2
@rel share os = o38 / ow
@rel change sg = s0 -> s1
@rel change kng = kn0 -> kn
@rel diff ad = an - ah
@rel change aig = ai0 -> ai
@rel change axg = ax0 -> ax
@rel share bs = bw / bp

@doc a-wire | commodity wire | 2039-10-03
Kazakhstan's Turan Atom cuts 2040 uranium plan by 10% on acid shortage

ASTANA, Oct 3 (Metalline) - Turan Atom, the world's biggest uranium miner, said on Monday it would produce about {24,750|~g2} tonnes of the metal next year, {10%|gg} less than it had planned, because it can't get enough sulphuric acid to dissolve it.

The state miner guided for {24,000|gl} to {25,500|gh} tonnes. The old plan had a mid-point of {27,500|g1}. Its permits would allow {30,800|gs}.

Turan, which has {38%|os|t=last year} of world output, made {23,300|o38|t=last year} tonnes last year and expects {23,900|o39|t=this year} this year.

Its shares in London fell {6%|sh}; those of Canada's Cordillera Uranium, which mined {8,100|co|t=last year} tonnes last year, gained {11%|ch}.

Acid for next year's needs of {2.45 million|an|t=next year's} tonnes is secured only up to {2.05 million|ah}, finance chief Dinmukhamed Baizhan-Weiss said. Its price has gone to {$128|ax|t=September} a tonne in September from {$75|ax0|t=a year before} a year before.

@doc b-market | consultancy weekly | 2039-10-07
FISSION FUEL REVIEW — week 40

**FFR spot indicator: {$94.30|s1|t=week 40}/lb U3O8** (last Friday: {$82.00|s0|t=last Friday}). A rise of {15%|sg} in a week, the fastest since the Niger closure.

Turan's cut of {2,750|gd} tonnes amounts to 7.1 million pounds, about what the spot market trades in a slow month. It isn't the pounds. It's the message.

Noyau wasted no time. The Paris-listed fund took {1.3 million|fb|t=this week} pounds this week and now sits on {27.4 million|fh|t=now}. Two traders were short. One still is.

Contract prices haven't moved: our long-term indicator stays at {$79|sl}. Utilities we called shrugged. Turan itself realised {$61.40|kp|t=in the first half} in the first half, since most of it was sold years ago, against a cost of {$42.20|!kc|^}.

Where else will it come from? World output was {61,300|ow|t=in 2038} tonnes in 2038. Cordillera could restart Split Lake, but not before 2042. Betpak, Turan's own great hope, had drilled {1,160|bw|t=by the end of September} wells by the end of September, of {1,900|bp|t=this year} planned this year. {61%|bs|round} in three quarters: not a disgrace.

Conversion $62.00 | SWU $188.00 | Enriched UF6 $3,910

@doc c-kazakh-business | Kazakh business portal | 2039-10-04
Why Turan ran out of acid

Altynai Seitkali, Kursiv-Deldal

The answer is a building site. At Taikonyr a plant was to make {800,000|ap} tonnes of sulphuric acid a year. It should've opened in {2038|ad0}. It'll open in {2041|ad1}, and for {210 billion|ai|v=210|t=now} tenge now instead of {158 billion|ai0|v=158}, or {32.9%|aig} more.

Until then the company has to buy, and so does everyone else: the copper smelters have contracts with fertiliser makers, and the fertiliser makers pay. Of the acid it needs, Turan lacks {600,000|!ad|t=for 2040} tonnes for 2040.

All this falls in a year of thin profit. January to June brought {412 billion|kn|v=412|t=January to June} tenge, {20%|kng|^} less than the {515 billion|kn0|v=515|t=a year earlier} earned a year earlier. And from January the mineral extraction tax, now a flat {9%|mt|t=now}, will rise with output to as much as {18%|mt2|t=from January}. "We've no wish to be taxed at the top rate for pounds that the market doesn't need," said one manager, which suggests that acid isn't the only reason.

The company has {20,600|kj|t=at mid-year} employees at mid-year. No cuts are planned.

USD/KZT 611.4 | EUR/KZT 668.0 | Brent 74.3

@doc d-investigation | environmental news site | 2039-10-17
The village that drinks from lorries

In Kyzyl-Aral ({1,350|vn} people, one school, {four|vd} kilometres from the nearest well of the Betpak field) the water comes at ten, in a yellow tanker. It's been so since August, when the sanitary service sealed {12|vs|t=since August} household wells.

On 11 July a pipe had burst. How much sulphuric acid ran out? {60|vk|by=says Turan Atom} cubic metres, says Turan Atom. The regional inspectors, who arrived two days later with a tape measure, wrote down {140|vl|by=The regional inspectors}. The fine, {68 million|!vf} tenge, was reckoned on the larger figure.

"It's strange," says teacher Raushan Omarova-Kim. "On the news they have no acid. Here they have too much."

The field gives work to {720|bj}, of whom, residents say, {thirty-one|-} are from here.

Turan's reply came by e-mail and is given in full: "The company observes the law. The fine of {86 million|vf} tenge has been paid."

If you've got documents, write to us on Signal: +7 700 555 0163.

@doc e-columnist | investor newsletter | 2039-10-24
THE GLOW, by Ferdie Maluleke-Strand — #203

Remember {$94|s1|round|t=a fortnight ago} a fortnight ago? We're at {$89.50|s2|t=today} today. I said take half off. Some of you wrote to say that I'm a coward. I'm a coward with half off.

What've we learnt since Turan's bombshell?

1. It wasn't a bombshell. The firm has produced {17,600|o9|t=in nine months} tonnes in nine months and will finish the year at {23,900|o39|t=the year}. Next year's mid-point is {24,750|g2|t=Next year's}. So the "cut" is a rise, my friends. It's a cut to a promise.

2. Costs. {$24.20|kc|t=in the first half} a pound in the first half. With acid up {70.7%|axg} that'll be thirty by spring. The market pays three times as much, so spare me the tears.

3. The fund. Noyau has {24.7 million|!fh|t=the second week of October} pounds as of the second week of October, and closed its window since. A buyer that can't raise money is called an owner.

My buy level: $81. My bedtime: 10 p.m.

Not advice. I own CRD, and a boat named Neutron.
