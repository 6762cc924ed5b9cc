@story u8-tatamauri-show
@topic The A&P show of a small New Zealand town: gate, entries, sheep, money
@subject T = Tatamauri A&P Show | the Tatamauri show | the show
@subject R = Rangihaeata Show | Rangihaeata | the neighbours' show
@subject W = Waipuke Agricultural Fair | Waipuke
@subject P = Merania Toko-Blythe | Toko-Blythe | the society's president | Merania
@subject J = Dougal Fenemor | Fenemor | Dougal
@subject V = Siosaia Latu | Latu
@subject D = Tatamauri District Council | the council
@fact g1 = 3400 | crowd | T | people through the gate | 2027-02-19 | snapshot
@fact g2 = 5900 | crowd | T | people through the gate | 2027-02-20 | snapshot
@fact gt = 9300 | crowd | T | people through the gate over both days | 2027 | cumulative
@fact gp = 8650 | crowd | T | people through the gate over both days | 2026 | cumulative
@fact gr = 12100 | crowd | R | people through the gate over both days | 2027 | cumulative
@fact ge = 10000 | crowd | T | people through the gate over both days | before the show | plan | projected
@fact sh = 286 | other | T | sheep entered | 2027 | snapshot
@fact ca = 74 | other | T | cattle entered | 2027 | snapshot
@fact ca6 = 131 | other | T | cattle entered | 2026 | snapshot
@fact ho = 219 | other | T | horses entered | 2027 | snapshot
@fact bak = 163 | other | T | entries in the baking classes | 2027 | snapshot
@fact tk = 18 | price | T | adult ticket in dollars | 2027 | constant
@fact tk6 = 15 | price | T | adult ticket in dollars | 2026 | constant
@fact tkr = 25 | price | R | adult ticket in dollars | 2027 | constant
@fact inc = 121000 | revenue | T | gate takings in dollars | 2027 | cumulative
@fact cos = 138000 | spending | T | cost of the show in dollars | 2027 | cumulative
@fact los = 17000 | profit | T | loss in dollars | 2027 | cumulative
@fact gra = 20000 | budget | D | grant to the show in dollars | 2027 | constant
@fact grn = 12000 | budget | D | grant to the show in dollars | 2028 | plan
@fact fs = 51 | score | J | seconds to shear a sheep in the final | 2027-02-20 | snapshot
@fact vs = 53 | score | V | seconds to shear a sheep in the final | 2027-02-20 | snapshot
@fact yr = 131 | other | T | shows held so far | 2027 | cumulative
@fact vol = 96 | other | T | volunteers | 2027 | snapshot
@fact chg = 7.5 | rate | T | change of the gate from the year before | 2027 | snapshot
@fact kid = 33.33 | other | T | share of visitors who are children | 2027 | snapshot
@fact up = 3 | other | T | rise of the adult ticket in dollars | 2027 | snapshot
@fact gap = 2 | margin | J | seconds between winner and runner-up | 2027-02-20 | snapshot
@rel change chg = gp -> gt
@rel diff up = tk - tk6
@rel diff gap = vs - fs
@rel sum gt = g1 + g2
@rel diff los = cos - inc
@race shearing = fs vs
@trap g1 gt :: one day and both
@trap gt gp :: last year's gate
@trap ca6 yr :: last year's cattle and the number of the show are both 131
@trap gra grn :: this year's grant and next year's
@trap tk tkr :: two shows

@doc a-advance | press release | 2027-02-15
Tatamauri A&P Show – all you need to know

The Tatamauri Agricultural and Pastoral Association is proud to bring you its {131st|yr} show this Friday and Saturday at the Domain.

- Adults {$18|tk}, under-13s free. (Yes, it was {$15|tk6|t=last year} last year. The portaloos alone went up by a quarter.)
- {286|sh} sheep, {219|ho} horses and {74|ca} cattle are entered. Cattle are well down on the {131|ca6|t=in 2026} we had in 2026 because of the movement controls, so please be kind to the stewards.
- Baking: {163|bak} entries, a record. Pavlova is full.
- Dog trials start 8am, Lower Paddock.

Our president, Merania Toko-Blythe, says she is hoping for {10,000|ge|by=Merania Toko-Blythe} visitors if the weather plays along. Our best thanks to all {96|vol} volunteers.

Secretary: Pru, 06 555 0181 (evenings)

@doc b-daily | regional daily, website | 2027-02-21
Rain holds off for Tatamauri crowd

Rewi Castellanos
21 Feb, 2027 06:00 AM · 3 mins to read

A better Saturday than anybody had forecast brought {5900|g2|t=Saturday} people to the Tatamauri show, on top of the {3400|g1|t=on day one|by=the gate stewards} that the gate stewards had clicked through on day one.

The total of {9300|gt} was {7.5 per cent|chg} better than last year's {8650|gp|t=last year}, though short of the {10,000|ge} that the committee had talked about, and well short of Rangihaeata, which pulled {12,100|gr|t=a fortnight ago} a fortnight ago at {$25|tkr} a head.

In the open shearing, Dougal Fenemor, of Ōhakuri, took the blade off Siosaia Latu by a whisker, his last sheep being done in {51|fs} seconds and Latu's in {53|vs}. "{Two|gap|by=the runner-up} seconds is nothing, it's a bad belly," the runner-up said.

There were {74|ca} cattle in the ring. The horse people had no such troubles: {219|ho} horses, and a float queue back to the bridge.

LISTEN LIVE: The Country, noon
MORE FROM REGION: 2 hurt in quad bike roll

@doc c-radio | radio news script | 2027-02-26
Show makes a loss despite bigger gate

The Tatamauri show lost {$17,000|los|by=the committee} this year, the committee's told members, even though more people came.

Treasurer Graham Iti says it cost {$138,000|cos|by=Treasurer Graham Iti} to put on the two days. Gate takings were {$121,000|inc|^}. He says about {a third|~kid|by=He} of those who walked in were children, who pay nothing.

President Merania Toko-Blythe says she won't put the ticket up again. It's {$18|tk} now, up {three|up} dollars, and she says {$25|tkr}, which is what they ask at Rangihaeata, would kill it.

The council put in {$20,000|gra|t=this year} this year. It has said it'll be {$12,000|grn|t=next year} next year. And that's before any cut in the annual plan, she says.

@doc d-column | column in a farming weekly | 2027-03-03
One more year of scones

I judged the sponges at Tatamauri, so I will declare an interest of {163|bak} entries and about as many calories in each.

A show is a strange business. {Ninety-six|vol} people work for no money for a year so that {9300|gt} can eat a hot dog on a stick. The society has done it {131|yr|t=since 1889} times since 1889, through two wars and one cyclone, and what does it have to show for it? A hole of {$17,000|los} in the accounts, and a letter from the council to say that its cheque will shrink to {$12,000|grn|t=for 2028} for 2028.

At Waipuke they gave up three summers ago. Rangihaeata, with its {12,100|gr}, is now a concert with a few pet lambs attached, if you ask me, and nobody asked me.

But then old Dougal Fenemor bent down for his last ewe on Saturday, and {51|fs} seconds later he stood up again, and the stand roared. Latu, who is half his age, had given away {two|gap} seconds and hugged him. You can't put that in an annual plan.
