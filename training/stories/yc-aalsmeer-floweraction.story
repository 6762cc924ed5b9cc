@story aalsmeer-floweraction
@topic Dutch flower growers, energy tax and a Valentine's auction: figures of a cooperative and its growers
@subject B = Bloemveiling Rijnland | Rijnland | the auction | the auction cooperative | the cooperative
@subject G = Glastuinbouw Verbond | the growers' league | GV | growers | the league
@subject K = Kwekerij Van Ommeren-Sahin | Van Ommeren | the rose nursery | Joost van Ommeren
@subject R = red roses | roses | a stem
@subject M = The Hague | the finance ministry | the cabinet | the state secretary
@subject N = Kenyan growers | Kenya | Naivasha | imports
@subject F = FNV-Bloem | the union | FNV
@subject U = British florists | Britain | the United Kingdom | British buyers
@fact r1 = 4320000000 | revenue | B | euros of flowers and plants sold in the year | 2034 | cumulative
@fact r0 = 4500000000 | revenue | B | euros of flowers and plants sold in the year | 2033 | cumulative
@fact rg = 4 | rate | B | percent fall of flowers and plants sold | 2034 | snapshot
@fact rc = 2700000000 | revenue | B | euros of cut flowers sold in the year | 2034 | cumulative
@fact rp = 1620000000 | revenue | B | euros of plants sold in the year | 2034 | cumulative
@fact st = 9.6 | other | B | billions of stems and pots sold | 2034 | cumulative
@fact st0 = 10.4 | other | B | billions of stems and pots sold | 2033 | cumulative
@fact stg = 7.7 | rate | B | percent fall of stems and pots sold | 2034 | snapshot
@fact ap = 0.45 | price | B | euros for a stem or pot, average | 2034 | snapshot
@fact nr = 3100000 | profit | B | euros of net loss | 2034 | snapshot
@fact nr0 = 5600000 | profit | B | euros of net profit | 2033 | snapshot
@fact fee = 5 | rate | B | auction fee paid by members | 2034 | constant
@fact fee1 = 5.6 | rate | B | auction fee paid by members | from 2035 | plan
@fact mb = 2950 | other | B | members | end of 2034 | snapshot
@fact mb0 = 3120 | other | B | members | end of 2033 | snapshot
@fact mbd = 170 | margin | B | members lost | 2034 | snapshot
@fact je = 2480 | jobs | B | people employed | end of 2034 | snapshot
@fact jc = 190 | jobs | B | jobs to go | by 2036 | plan | projected
@fact ar0 = 9400 | area | G | hectares under glass | 2030 | snapshot
@fact ar1 = 8178 | area | G | hectares under glass | 2034 | snapshot
@fact arg = 13 | rate | G | percent fall of the area under glass | 2034 | snapshot
@fact gt0 = 12 | price | M | cents of energy tax per cubic metre of gas for growers | 2034 | constant
@fact gt1 = 21 | price | M | cents of energy tax per cubic metre of gas for growers | from January 2035 | plan
@fact gtd = 9 | margin | M | cents added to the energy tax on gas | January 2035 | plan
@fact gtm = 340000000 | revenue | M | euros that the higher energy tax raises | 2035 | plan | projected
@fact gtf = 150000000 | budget | M | euros of fund for sustainable greenhouses | 2035 | plan | pledged
@fact gp = 38 | price | - | euros for a megawatt-hour of gas | November 2034 | snapshot
@fact cp = 31 | rate | G | share of growers who expect to stop | before 2040 | plan | projected
@fact cs = 604 | sample_size | G | growers in the survey | November 2034 | snapshot
@fact cd = 1100 | crowd | G | tractors and vans in the convoy, organisers' count | 4 December 2034 | snapshot
@fact cpo = 650 | crowd | G | tractors and vans in the convoy, police count | 4 December 2034 | snapshot
@fact ka = 4.2 | area | K | hectares of roses | 2034 | snapshot
@fact ks = 13.5 | other | K | millions of roses cut in the year | 2034 | cumulative
@fact kg = 1600000 | other | K | cubic metres of gas burnt in the year | 2034 | cumulative
@fact kt0 = 192000 | spending | K | euros of energy tax in the year | 2034 | cumulative
@fact kt1 = 336000 | spending | K | euros of energy tax in the year | 2035 | plan | projected
@fact ktd = 144000 | margin | K | euros added to the yearly energy tax | 2035 | plan | projected
@fact kw = 38 | jobs | K | people employed | November 2034 | snapshot
@fact kl = 52 | duration | K | years in roses | 2034 | snapshot
@fact ro = 0.62 | price | R | euros for a stem | 10 February 2035 | snapshot
@fact ro0 = 0.71 | price | R | euros for a stem | 10 February 2034 | snapshot
@fact rog = 12.7 | rate | R | percent fall of the price of a stem | 10 February 2035 | snapshot
@fact rn = 98 | other | R | millions of stems sold in Valentine's week | February 2035 | cumulative
@fact rk = 78 | rate | N | share of roses sold | 2034 | snapshot
@fact nk = 0.28 | price | N | euros of cost to land a rose | 2034 | snapshot
@fact nd = 0.47 | price | K | euros of cost to grow a rose | 2034 | snapshot
@fact nkd = 0.19 | margin | - | euros of cost between a Dutch and a Kenyan rose | 2034 | snapshot
@fact ux = 14 | rate | U | percent fall of flower purchases | 2034 | snapshot
@fact uc = 53 | price | U | pounds of border charge per consignment | 2034 | constant
@fact fw = 16.8 | price | F | euros an hour of starting pay | 2034 | constant
@fact fd = 8 | rate | F | pay rise demanded | 2035 | plan | hypothetical
@fact fo = 3.5 | rate | B | pay rise offered | 2035 | plan | hypothetical
@trap r1 rc :: all and cut flowers
@trap gp kw :: 38 euros and 38 people
@trap gt0 gt1 :: tax now and next year
@trap ro nd :: price and cost of a rose
@trap nk nd :: Kenyan and Dutch cost
@trap cd cpo :: organisers and police
@trap fee fee1 :: fee now and next year
@trap gtm gtf :: tax raised and fund given
@trap mbd jc :: members lost and jobs to go
@trap fd fo :: demanded and offered
@rel change rg = r0 -> r1
@rel sum r1 = rc + rp
@rel change stg = st0 -> st
@rel diff mbd = mb0 - mb
@rel change arg = ar0 -> ar1
@rel diff gtd = gt1 - gt0
@rel diff ktd = kt1 - kt0
@rel change rog = ro0 -> ro
@rel diff nkd = nd - nk

@doc a-local | regional daily | 2034-11-15
Rose grower Joost (56) does his sums: {€144,000|ktd} a year for the sky

AALSMEER – He has written it on the back of a seed catalogue. {1.6 million|kg} cubic metres of gas. Times {12|gt0} cents of energy tax: {192,000|kt0|t=this year} euros, this year. Times {21|gt1|t=from January} cents, from January: {336,000|kt1|^}. "And I'm supposed to buy a heat pump from what's left."

Joost van Ommeren has {4.2|ka} hectares of roses and {38|kw} people, twelve of them in the family if you count cousins. The nursery has been in roses for {52|kl} years. It cut {13.5|ks|t=this year} million stems this year. Each one costs him {47|nd|v=0.47} cents.

A rose from Naivasha, flown in and cleared, comes to {28|nk|v=0.28}.

According to a survey of {604|cs} growers, published by their league yesterday, {31 percent|cp} expect to have stopped before 2040. Van Ommeren ticked "don't know". His daughter, he says, ticked it for him.

Read also: Fire in Kudelstaart barn, 40 calves safe • N201 shut 3 nights • Ajax women win 2-0

@doc b-trade | floristry trade paper | 2034-12-05
Slow march on the A4: growers want tax put off

By Hanneke Boateng

Behind a hearse full of chrysanthemums, growers drove from Naaldwijk to The Hague on Monday at {20|-} kilometres an hour. The Glastuinbouw Verbond counted {1,100|cd|t=on Monday|by=The Glastuinbouw Verbond} tractors and vans, the police {650|cpo|^|by=the police}.

They're protesting against the {nine|gtd} cents that go on the energy tax for gas in January. It'll yield the treasury {€340 million|gtm|t=next year} next year. Of that {€150 million|gtf} returns in the form of a fund for sustainable greenhouses, if you get through the forms.

State secretary Wouter Elmas took delivery of a wreath. "In 2020 you paid next to nothing. Nobody can keep that up," he said. With gas at {€38|gp|t=now} a megawatt-hour now, he thinks it's the right time.

League chair Petra Duijvestijn-Ali told the crowd that the area under glass had gone from {9,400|ar0|t=in 2030} hectares in 2030 to {8,178|ar1|t=today} today. "{Thirteen percent|arg} in {four|-} years. And that was with the old rate."

AGENDA: IPM Essen 22-25 Jan. | Tulip Trade Event wk 12 | Job of the week: head grower gerbera, 9 ha

@doc c-release | press release | 2035-01-16
Rijnland: fewer stems, firmer prices in 2034

Bloemveiling Rijnland sold flowers and plants worth {€4.32 billion|r1|t=in 2034} in 2034, {4%|rg|^} less than in 2033 ({€4.5 billion|r0}). Cut flowers accounted for {€2.70 billion|rc} and plants for {€1.62 billion|rp}. In all, {9.6 billion|st|v=9.6} stems and pots changed hands, a decrease of {7.7%|stg} from {10.4 billion|st0|v=10.4|t=the previous year} the previous year. The average price was {45 cents|ap}.

Lower volumes weigh on income from fees. The cooperative closes the year with a loss of {€3.1 million|nr|t=the year}, after a profit of {€5.6 million|nr0|t=in 2033} in 2033. The fee for members is therefore raised from {5.0%|fee} to {5.6%|fee1|t=with immediate effect} with immediate effect.

The number of members declined to {2,950|mb|t=at year-end} at year-end ({3,120|mb0}).

Sales to the United Kingdom were {14%|ux} lower.

CEO Lars Oyelaran: "Our members have had a hard year, and so have we. We'll become smaller before we become better." By the end of 2036, {190|jc} of {2,480|je} jobs will disappear, for the most part through retirement.

@doc d-union | union bulletin | 2035-01-22
FNV-BLOEM / STEM VAN DE VLOER

The cart drivers, the sorters, the clock staff: {2,480|je} of us keep that place turning from four in the morning. Now {190|jc} have to leave. "For the most part through retirement." Which part isn't?

We went into the talks with {8 percent|fd}. Our starting hourly wage is {16.80|fw} euros; the parcel depot across the road pays 18. The employer's reply is {3.5|fo}.

The auction points to its loss of {3.1 million|nr|t=last year} euros last year. Let's put that beside sales of {4.3 billion|r1|t=last year}. It's as if someone with a turnover of a thousand euros mourned for 72 cents.

It also points to members leaving: {170|mbd} of them. They aren't leaving because of us. They're leaving because of the gas bill, and because the British, who must pay {53|uc} pounds at the border for every consignment, send fewer orders.

Action readiness meeting: Thursday 25 January, 14:30, hall 3. There's soup.

@doc e-wire | wire agency | 2035-02-13
Valentine roses cheaper despite fewer Dutch growers

AMSTERDAM, Feb 13 (Delta) - Lovers will find roses cheaper this year, and most of them come from Africa.

At Rijnland, the world's largest flower auction, a red rose fetched {62 cents|ro|v=0.62|t=last Saturday} last Saturday, the peak of trade for Valentine's Day, {12.7%|rog} less than the {71|ro0|v=0.71|t=a year earlier} of a year earlier, the cooperative said.

{98 million|rn|v=98} stems passed through its halls in the week. Kenya and its neighbours supplied {78%|rk|t=in 2034} of the roses sold in 2034. It costs {19 cents|nkd|v=0.19} less to land one from there than to grow it in a heated Dutch greenhouse.

Higher energy tax took effect in the Netherlands last month. It has gone up to {21|gt1|t=last month} cents a cubic metre from {12|gt0}.

"We used to turn the heat up for Valentine's," said Joost van Ommeren, who grows roses in Aalsmeer. "Now we turn it off and put on a jersey."
