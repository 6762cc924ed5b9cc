@story turku-shipyardorder
@topic A Finnish shipyard wins cruise-ship orders: contract, state guarantee, hiring, subcontractors' wages
@subject Y = Aurajoki Shipyard | Aurajoki | the yard | the shipyard | the shipbuilder
@subject O = Halcyon Cruises | Halcyon | the cruise line | the American owner | the buyer
@subject F = Finnish export guarantee agency Finnguard | Finnguard | the guarantee agency | the state
@subject P = parliament | the commerce committee | MPs | Helsinki
@subject U = Metalliväki | the metalworkers' union | the union
@subject S = subcontractors | subcontractors' workers | subcontracted workers | agency welders
@subject T = city of Turku | Turku | the city | the mayor
@subject A = authority for occupational safety | the safety authority | inspectors
@subject G = Lagoon class | the ships | the newbuildings | hull 1411
@fact n = 3 | other | O | ships ordered | 18 July 2039 | plan
@fact nt = 2 | other | O | further ships on option | 18 July 2039 | plan | hypothetical
@fact v = 5.4 | price | O | billions of euros of firm order | 18 July 2039 | plan
@fact vs = 1.8 | price | G | billions of euros per ship | 18 July 2039 | plan
@fact vo = 3.7 | price | O | billions of euros of options | 18 July 2039 | plan | hypothetical
@fact gt = 198000 | other | G | gross tonnage per ship | - | plan
@fact ln = 341 | distance | G | metres of length | - | plan
@fact px = 5150 | other | G | passengers per ship | - | plan
@fact cw = 2050 | other | G | crew per ship | - | plan
@fact pt = 7200 | other | G | people aboard a full ship | - | plan
@fact d1 = 2042 | date | G | year of first delivery | 2039 plan | plan | projected
@fact d3 = 2045 | date | G | year of third delivery | 2039 plan | plan | projected
@fact my = 34000 | other | Y | man-years for the order | 2039 | plan | projected
@fact myf = 22100 | other | Y | man-years for the order in Finland | 2039 | plan | projected
@fact myp = 65 | rate | Y | Finnish share of the work | 2039 | plan | projected
@fact g = 3.24 | budget | F | billions of euros of loan guarantee | 1 August 2039 | plan
@fact gp = 60 | rate | F | guarantee as a share of the order | 1 August 2039 | plan
@fact ge = 11.9 | other | F | billions of euros of guarantees for cruise ships | July 2039 | snapshot
@fact gen = 15.14 | other | F | billions of euros of guarantees for cruise ships | with the new order | plan
@fact gl = 18 | other | F | billions of euros of guarantees allowed by law | - | constant | threshold
@fact gf = 0.85 | rate | F | guarantee fee a year | 2039 | constant
@fact gy = 12 | duration | F | years of the loans | 2039 | plan
@fact pv = 112 | other | P | votes for raising the limit | 12 September 2039 | snapshot
@fact pn = 71 | other | P | votes against raising the limit | 12 September 2039 | snapshot
@fact pa = 17 | other | P | members absent or abstaining | 12 September 2039 | snapshot
@fact ps = 200 | seats | P | seats | - | constant
@fact r1 = 1.62 | revenue | Y | billions of euros of sales in the year | 2038 | cumulative
@fact r0 = 1.5 | revenue | Y | billions of euros of sales in the year | 2037 | cumulative
@fact rg = 8 | rate | Y | growth of sales | 2038 | snapshot
@fact e1 = 48.6 | profit | Y | millions of euros of operating profit in the year | 2038 | cumulative
@fact em = 3 | rate | Y | operating margin | 2038 | snapshot
@fact ob = 4.9 | other | Y | billions of euros of order book | before the order, July 2039 | snapshot
@fact obn = 10.3 | other | Y | billions of euros of order book | with the order, July 2039 | snapshot
@fact je = 2300 | jobs | Y | people employed | July 2039 | snapshot
@fact jn = 650 | jobs | Y | people to be hired | by 2042 | plan | pledged
@fact jt = 2950 | jobs | Y | people employed | by 2042 | plan | projected
@fact sj = 5400 | jobs | S | people who work in the yard on a normal day | 2039 | snapshot
@fact sn = 38 | other | S | nationalities | 2039 | snapshot
@fact sw = 14.3 | price | S | euros an hour of collective minimum pay for welders | 2039 | constant
@fact sl = 9.6 | price | S | euros an hour found on pay slips | inspection of spring 2039 | snapshot
@fact sd = 4.7 | margin | S | euros an hour of underpayment | inspection of spring 2039 | snapshot
@fact ai = 46 | other | A | subcontractors inspected | spring 2039 | cumulative
@fact af = 19 | other | A | subcontractors with faults in pay | spring 2039 | cumulative
@fact afp = 41.3 | rate | A | share of inspected subcontractors with faults | spring 2039 | snapshot
@fact am = 212 | other | A | workers underpaid | spring 2039 | cumulative
@fact cr = 400 | distance | Y | metres of the dry dock | - | constant
@fact kr = 1200 | other | Y | tonnes that the gantry crane lifts | from 2041 | plan
@fact ki = 140 | budget | Y | millions of euros of investment | 2039-2041 | plan | pledged
@fact tx = 38 | revenue | T | millions of euros of yearly tax from the yard and its suppliers | 2039 | snapshot
@fact tf = 1100 | homes | T | flats to be built for workers | by 2042 | plan | pledged
@fact tr = 21 | rate | T | rise of rents in the harbour districts in two years | July 2039 | snapshot
@fact of = 26 | other | O | ships in the fleet | July 2039 | snapshot
@fact od = 21.5 | other | O | billions of dollars of debt | May 2039 | snapshot
@trap v vo :: firm order and options
@trap vs v :: one ship and three
@trap px pt :: passengers and everybody aboard
@trap my myf :: all work and work in Finland
@trap ge gen :: guarantees before and after
@trap g gl :: guarantee and limit
@trap ob obn :: order book before and after
@trap je sj :: own staff and subcontractors
@trap sw sl :: minimum and what was paid
@trap ai af :: inspected and faulty
@rel product v = vs * n
@rel sum pt = px + cw
@rel share myp = myf / my
@rel share gp = g / v
@rel sum gen = ge + g
@rel sum ps = pv + pn + pa
@rel change rg = r0 -> r1
@rel sum obn = ob + v
@rel sum jt = je + jn
@rel diff sd = sw - sl
@rel share afp = af / ai

@doc a-wire | wire agency | 2039-07-18
Finland's Aurajoki wins 5.4 billion euro cruise ship order

HELSINKI, July 18 (Borealis) - Finnish shipbuilder Aurajoki has won its biggest order ever, for {three|n} cruise ships worth {5.4 billion euros|v|v=5.4}, from U.S. operator Halcyon Cruises, it said on Monday.

Each will cost {1.8 billion|vs|v=1.8} and measure {198,000|gt} gross tons. The first is due in {2042|d1} and the third in {2045|d3}. Halcyon has options on {two|nt} more, which would be worth {3.7 billion|vo|v=3.7}.

The order more than doubles the yard's book to {10.3 billion|obn|v=10.3|t=on Monday} from {4.9 billion|ob|v=4.9}.

It'll hire {650|jn|t=by 2042} people by 2042 to add to its {2,300|je|t=on Monday}, Chief Executive Torsten Mwangi said.

The order depends on loan guarantees from the state agency Finnguard for {60%|gp} of the price. Halcyon has {26|of} ships and debt of {$21.5 billion|od|v=21.5|t=at the end of May} at the end of May.

@doc b-regional | regional daily | 2039-07-19
Champagne on the quay, and a question about the floor

By Ritva Lokki-Haddad

TURKU. The mayor kissed the chief executive. It wasn't planned, one could see it on both. {Thirty-four thousand|my|v=34000} man-years of work don't come every Monday.

{Sixty-five percent|myp} of that, {22,100|myf}, will stay in Finland. The ships will be {341|ln} metres long (the dock has {400|cr}), with water slides from deck 18 into a lagoon. {5,150|px} passengers and {2,050|cw} crew make a small town of {7,200|pt}; Naantali in summer, more or less.

The yard will put {140 million|ki|v=140} euros into a steel hall and a gantry crane for {1,200|kr} tonnes. In 2038 it had an operating profit of {48.6 million|e1|v=48.6|t=In 2038} on sales of {1.62 billion|r1|v=1.62|^}. "{Three percent|em}. With that you don't get fat," said Torsten Mwangi, "but you get to come again."

On a normal day {5,400|sj} people from subcontractors work in the yard, more than twice as many as the yard itself employs. They come from {38|sn} countries. Where will they sleep? The city has promised {1,100|tf|t=by 2042} flats by 2042. In the harbour districts rents have gone up by {21 percent|tr|t=in two years} in two years.

The yard and its suppliers bring Turku {38 million|tx|v=38} euros of tax a year. The mayor kissed nobody else.

Sää: 24 astetta. TPS: harjoitusottelu pe 18.30. Kirjaston lainatuin: "Laguuni".

@doc c-investigation | public broadcaster online | 2039-08-09
Pay slips from the dock: {9.60 euros|sl} for a welder

We've seen {31|-} pay slips of welders who work in Turku for a firm registered in Vilnius. On all of them it says {14.30 euros|sw} an hour, the minimum in the collective agreement. On the bank statements the same men have shown us, it's {9.60|sl}. {4.70|sd} went back "for the bed".

The safety authority knows. Last spring it inspected {46|ai|t=Last spring} subcontractors in the yard and found faults in pay at {19|af|^}, or {41 percent|afp|round|^}. {212|am|^} workers were concerned.

"We can order the employer to give us papers. We can't order it to pay," says chief inspector Eila Ståhl.

The yard says that it removes firms that break the rules. How many has it removed? "Several." Is that more than three? "It's several."

The metalworkers' union wants the client to be liable for its chain. The employment minister calls that idea "interesting, like all ideas in August".

Do you know more? Signal +358 40 555 0121. Read also: Where do the Lagoon's slides go? (animation, 1:40)

@doc d-politics | news agency, domestic service | 2039-09-12
MPs raise ceiling for ship guarantees

HELSINKI. Parliament has approved the guarantees for the cruise ships of Halcyon. {112|pv|t=on Monday} members voted for on Monday and {71|pn|^} against; {17|pa|^} of the {200|ps} were absent or abstained.

Finnguard will stand in for {3.24 billion|g|v=3.24} euros. Its exposure to cruise ships thereby grows from {11.9|ge|v=11.9|t=so far} billion so far to {15.14|gen|v=15.14}. The law allows {18|gl|v=18}.

The agency gets a fee of {0.85 percent|gf} a year on loans which run {twelve|gy} years.

"If people stop cruising we'll own the largest fleet of slides in the Baltic," said Pauliina Roos of the opposition. The commerce minister replied that in twenty years the state had lost nothing on ships, and earned {half a billion|-}.

@doc e-union | union magazine | 2039-09-20
Who builds the Lagoon?

Metalliväki's chief shop steward at Aurajoki, Jarkko Tran, has a photo on his phone: the shift of the 18th of July, all with ice cream, paid for by the firm. "That was nice. Now the recruiting."

The yard has {2,300|je|t=at the moment} people of its own at the moment and says it'll have {2,950|jt|t=in 2042} in 2042. Tran would've liked a thousand more. "For every one of us there are more than two without a Finnish contract."

The union has no quarrel with them. "We have a quarrel with {9.60|sl}." It demands that the yard publish a list of all firms on its site every month, and that the {19|af} which had faults in the spring be named.

What about the bosses' warning that the margin of {three percent|em|t=last year} last year leaves no room? Tran shrugs. Sales went up by {eight|rg|t=last year} per cent, from {1.5 billion|r0|v=1.5|t=2037} in 2037. "There's always room for a slide."
