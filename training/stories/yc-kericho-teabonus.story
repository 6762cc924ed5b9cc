@story kericho-teabonus
@topic Kenyan smallholders' tea bonus for the year to June 2036 and the anger west of the Rift
@subject G = Highland Smallholder Tea Agency | HSTA | the agency | the tea agency
@subject W = factories west of the Rift | the west | west of the Rift | western factories
@subject E = factories east of the Rift | the east | east of the Rift | eastern factories
@subject K = Kapsimet tea factory | Kapsimet
@subject N = Gatunyu tea factory | Gatunyu
@subject M = Mombasa tea auction | the auction | Mombasa
@subject O = Wilfred Cheruiyot-Odera | Cheruiyot-Odera | the minister | Agriculture minister
@subject P = Kericho protest | the protest | the march | the demonstration
@subject U = Rift Leaf Growers' Union | the union | RLGU
@fact q2 = 1320000000 | other | G | kilos of green leaf delivered | year to June 2036 | cumulative
@fact q1 = 1250000000 | other | G | kilos of green leaf delivered | year to June 2035 | cumulative
@fact qg = 5.6 | rate | G | growth of leaf delivered | year to June 2036 | snapshot
@fact t2 = 79200000000 | spending | G | shillings paid to growers in all | year to June 2036 | cumulative
@fact t1 = 70000000000 | spending | G | shillings paid to growers in all | year to June 2035 | cumulative
@fact tg = 13.1 | rate | G | growth of total payment to growers | year to June 2036 | snapshot
@fact b2 = 46200000000 | spending | G | shillings paid as bonus | year to June 2036 | snapshot
@fact b1 = 42500000000 | spending | G | shillings paid as bonus | year to June 2035 | snapshot
@fact m2 = 33000000000 | spending | G | shillings paid in monthly instalments | year to June 2036 | cumulative
@fact k2 = 60 | price | G | shillings per kilo paid in all | year to June 2036 | snapshot
@fact k1 = 56 | price | G | shillings per kilo paid in all | year to June 2035 | snapshot
@fact kb2 = 35 | price | G | shillings per kilo of bonus, average | year to June 2036 | snapshot
@fact kb1 = 34 | price | G | shillings per kilo of bonus, average | year to June 2035 | snapshot
@fact km2 = 25 | price | G | shillings per kilo paid monthly | year to June 2036 | snapshot
@fact km1 = 22 | price | G | shillings per kilo paid monthly | year to June 2035 | snapshot
@fact kw = 24 | price | W | shillings per kilo of bonus, average | year to June 2036 | snapshot
@fact ke = 43 | price | E | shillings per kilo of bonus, average | year to June 2036 | snapshot
@fact kd = 19 | margin | - | shillings per kilo between the bonus of east and west | year to June 2036 | snapshot
@fact kk2 = 21.5 | price | K | shillings per kilo of bonus | year to June 2036 | snapshot
@fact kk1 = 28 | price | K | shillings per kilo of bonus | year to June 2035 | snapshot
@fact kkd = 6.5 | margin | K | shillings per kilo by which the bonus fell | year to June 2036 | snapshot
@fact kn = 47 | price | N | shillings per kilo of bonus | year to June 2036 | snapshot
@fact fk = 11400 | other | K | registered growers | 2036 | snapshot
@fact fg = 620000 | other | G | registered growers | 2036 | snapshot
@fact ff = 54 | other | G | factories managed | - | constant
@fact fw = 22 | other | W | factories managed | - | constant
@fact fe = 32 | other | E | factories managed | - | constant
@fact fl = 8 | other | G | factories that made a loss | year to June 2036 | snapshot
@fact rv = 118000000000 | revenue | G | shillings earned from tea | year to June 2036 | cumulative
@fact rs = 67.1 | rate | G | share of tea income that went to growers | year to June 2036 | snapshot
@fact mf = 2.5 | rate | G | management fee on sales | year to June 2036 | snapshot
@fact mg = 2 | rate | G | management fee on sales | from July 2037 | plan | pledged
@fact a2 = 2.55 | price | M | dollars for a kilo of made tea | year to June 2036 average | snapshot
@fact a1 = 2.38 | price | M | dollars for a kilo of made tea | year to June 2035 average | snapshot
@fact ag = 7.1 | rate | M | growth of the auction price | year to June 2036 | snapshot
@fact as = 329 | price | M | shillings for a kilo of made tea | year to June 2036 average | snapshot
@fact u2 = 96000000 | other | M | kilos of unsold tea in store | end of June 2036 | snapshot
@fact u1 = 60000000 | other | M | kilos of unsold tea in store | end of June 2035 | snapshot
@fact db = 4600000000 | other | G | shillings of debt of the factories | end of June 2036 | snapshot
@fact al = 310000000 | spending | G | shillings of directors' allowances | year to June 2036 | cumulative
@fact cp = 300 | crowd | P | people at the demonstration, police count | 29 September 2036 | snapshot
@fact co = 2000 | crowd | P | people at the demonstration, organisers' count | 29 September 2036 | snapshot
@fact ar = 17 | arrests | P | people arrested | 29 September 2036 evening | cumulative
@fact ar2 = 23 | arrests | P | people arrested | 30 September 2036 noon | cumulative
@fact hr = 6 | duration | P | hours the highway was closed | 29 September 2036 | snapshot
@fact sf = 1500000000 | budget | O | shillings for a stabilisation fund | 30 September 2036 | plan | pledged
@fact sd = 5000000000 | budget | U | shillings demanded for a stabilisation fund | 28 September 2036 | plan | hypothetical
@fact iq = 30 | duration | O | days for the inquiry | 30 September 2036 | plan | pledged
@fact fz2 = 3400 | price | G | shillings for a bag of subsidised fertiliser | from January 2037 | plan | projected
@fact fz1 = 2500 | price | G | shillings for a bag of subsidised fertiliser | 2036 | snapshot
@fact fzd = 900 | margin | G | shillings added to a bag of fertiliser | from January 2037 | plan
@fact ss = 12 | rate | W | share of leaf sold to private buyers | year to June 2036 | snapshot
@trap kw kb2 :: western and overall bonus
@trap k2 kb2 :: total payment and bonus per kilo
@trap kk2 kn :: two factories
@trap cp co :: police and organisers count
@trap ar ar2 :: arrests rose overnight
@trap sf sd :: fund offered and fund demanded
@trap t2 rv :: paid to growers and earned from tea
@trap mf mg :: fee now and fee promised
@rel change qg = q1 -> q2
@rel product t2 = q2 * k2
@rel product t1 = q1 * k1
@rel sum t2 = b2 + m2
@rel sum k2 = kb2 + km2
@rel sum k1 = kb1 + km1
@rel change tg = t1 -> t2
@rel diff kd = ke - kw
@rel diff kkd = kk1 - kk2
@rel sum ff = fw + fe
@rel share rs = t2 / rv
@rel change ag = a1 -> a2
@rel diff fzd = fz2 - fz1

@doc a-daily | national daily | 2036-09-29
Tea farmers to share Sh46.2bn as bonus beats last year's

By WANGECHI MURIITHI-OTIENO

More than {600,000|>fg} small-scale tea farmers will start receiving their annual bonus on Friday after the Highland Smallholder Tea Agency declared a second payment of {Sh46.2 billion|b2|t=for the year to June} for the year to June.

That is up from {Sh42.5 billion|b1|t=in 2035} in 2035. With the monthly money already paid out, growers will have pocketed {Sh79.2 billion|t2|t=the year to June|by=the agency} in all, the agency said, a rise of {13.1 per cent|tg}.

Agency chief executive Mutua Kyalo-Abdi attributed the improvement to a stronger auction and to kinder rains. Leaf deliveries climbed from {1.25 billion|q1|t=in the previous season} kilos in the previous season to {1.32 billion|q2}, while Mombasa prices averaged {$2.55|a2} a kilo compared with {$2.38|a1|t=a year earlier} a year earlier.

On average a farmer gets {Sh35|kb2} for each kilo delivered, a shilling better than last time. But the average hides a chasm. Growers attached to the {32|fe} factories east of the Rift take home {Sh43|ke}. Those of the {22|fw} in the west will have to make do with {Sh24|kw}.

At the top of the table sits Gatunyu in Murang'a, with {Sh47|kn}. Kapsimet, in Kericho, props it up with {Sh21.50|kk2}.

"We sell what the market will buy," said Mr Kyalo-Abdi, when asked about the disparity. He said {96 million|u2|t=when the books closed} kilos of made tea lay unsold in Mombasa warehouses when the books closed, most of it from the western zone, up from {60 million|u1|t=a year before} a year before.

He announced that the agency's management fee would come down from {2.5 per cent|mf} to {two|mg|t=next July} next July.

Additional reporting by Nickson arap Too. newsdesk@mlimadaily.example

@doc b-radio | local radio script | 2036-09-29
NEWS AT SEVEN - KIPKELION FM 98.3 - READER: CHEPKOECH

Good evening. Our main story. The Kericho-Nakuru highway is open again tonight. It was blocked for {six|hr} hours by tea farmers who say this year's bonus is an insult.

Police put the crowd at about {three hundred|~cp|by=Police}. The people who called the protest, the Rift Leaf Growers' Union, say it was {two thousand|co|by=the Rift Leaf Growers' Union}. Our reporter Kiptoo Lagat says the truth walked somewhere in between.

County commander Zainab Hirsi says {17|ar|t=by this evening|by=County commander Zainab Hirsi} people had been taken in by this evening. Two of them are chiefs' sons, we hear, but we have not confirmed that.

CLIP, IN: "My father planted this tea..." OUT: "...we uproot it." (0'24")

That was Philomena Cheptum, who delivers to Kapsimet. Last year she got {28|kk1|t=Last year} shillings on every kilo. This year, {21 and a half|kk2|v=21.5|t=This year}. That is {seven and a half|!kkd|v=7.5} shillings gone, and fertiliser is about to go up: a subsidised bag, {2,500|fz1|t=now} now, will cost {3,400|fz2|t=after Christmas} after Christmas.

Kapsimet has {14,100|!fk} farmers on its register.

In Murang'a they are dancing. Gatunyu factory pays {47|kn}.

In sport, Nandi Rangers 2, Bomet United 2. The time is {seven minutes past seven|-}.

@doc c-agri | agricultural newsletter | 2036-10-01
CHAI NOTES No. 212
What the 2036 second payment tells us (and what it doesn't)

Three days on, the shouting has drowned out the sums. So here are the sums.

1. The whole cake. HSTA factories grossed {Sh118bn|rv|t=in the 12 months to 30 June} in the 12 months to 30 June. Growers were paid {Sh79.2bn|t2|^}. That is {67.1%|rs}. The remainder paid for firewood, wages, fees, interest on {Sh4.6bn|db|t=at year end} of borrowings at year end.

2. Per kilo. Growers got {Sh60|k2} all told: {Sh25|km2} spread over the months, {Sh35|kb2} now. The year before it was {Sh56|k1|t=The year before}, split {22|km1|^} and {34|kb1|^}. In other words almost all of the gain had been paid already. A bonus that rises by one shilling looks mean only because the monthly rate rose by {three|-}.

3. The gap. {Sh19|kd} a kilo divides east from west. The auction alone doesn't explain it. The average price was {$2.55|a2}, or {Sh329|as} at the average exchange rate, {7.1%|ag} better than in 2034/35, and low-grown western teas fetched less than that. But western growers also hawk {12%|ss} of their leaf to private factories for cash, leaving HSTA plants half idle, with the same boiler to feed. {Eight|fl} plants ended in the red. {Five|-} of those are in Kericho and Bomet, Kapsimet with its {11,400|fk} growers among them.

4. The stock. Tea in store came to {96 million|u2|t=at the end of June} kg at the end of June. Somebody will have to sell it this season, and cheaply.

Not in the sums: the {Sh310m|al} that directors drew in allowances.

Next issue: purple tea, {ten|-} years on. To unsubscribe reply STOP.

@doc d-union | union bulletin | 2036-10-02
RIFT LEAF GROWERS' UNION — TO ALL BRANCHES

Comrades, growers, mothers of the bush!

On Monday {two thousand|co|t=On Monday} of us stood on the tarmac at Chagaik. By {noon|-} on Tuesday the police had {23|ar2|t=noon on Tuesday} of our people in cells, among them branch treasurer Joel Sigei, 71, who was buying milk.

WHAT THEY PAID. The agency boasts of {Sh79.2 billion|t2}. Ask your passbook. West of the Rift the second payment came to {Sh24|kw} a kilo. In the east it was {Sh34|!ke}. Same bush. Same hoe. Same agency.

WHAT THEY TOOK. The directors of the {54|ff} factories voted themselves {Sh310 million|al} in sitting allowances. The management fee took another {two and a half per cent|mf}.

WHAT WE ASKED FOR. Before the march we called for a stabilisation fund of {Sh5 billion|sd|t=Before the march}. The minister came on Tuesday with {Sh1.5 billion|sf|t=on Tuesday|by=The minister} and an inquiry that shall report in {30|iq} days. We have had four inquiries since 2029. The reports are holding up somebody's table.

WHAT NEXT. No plucking on 9 and 10 October. Meet at Kapkatet stadium, 8 a.m. Bring no pangas.

And do not be lied to about fertiliser. They will add {Sh900|fzd} to the bag from January. That is {thirty-six per cent|-}.

M-Pesa Paybill 440 117. Yours in the struggle, Sec. Gen. Benard Langat-Mwita.

@doc e-qanda | explainer | 2036-10-01
Your tea bonus questions answered

Who is paying? The Highland Smallholder Tea Agency, which runs {54|ff} factories for some {620,000|~fg} growers from Meru to Kisii.

How much? {Sh46.2 billion|b2} in bonus, on top of {Sh33 billion|m2|t=since July last year} handed out month by month since July last year. Together that makes {Sh79.2 billion|t2}, as against {Sh70 billion|t1|t=in the season before} in the season before.

Did farmers deliver more? Yes: {1.32 billion|q2} kilos, or {5.6 per cent|qg} above the season before. Prices did better, too. The auction in Mombasa brought {$2.55|a2} a kilo on average.

So why the anger? Because of who gets what. Eastern factories average {Sh43|ke} and western ones {Sh24|kw}, a difference of {Sh21|!kd}. At Kapsimet the figure fell to {Sh21.50|kk2} from {Sh28|kk1|t=in 2035} in 2035.

What has the government promised? Agriculture minister Wilfred Cheruiyot-Odera said in Kericho on Tuesday that {Sh1.5 billion|sf|t=on Tuesday|by=Wilfred Cheruiyot-Odera} would go into a cushion fund, subject to Parliament. The growers' union wanted more than {three|-} times that. He also ordered an inquiry, due within {a month|iq|v=30}.

Will the agency charge less? Its fee, {2.5 per cent|mf|t=at present} of sales at present, is to fall to {2 per cent|mg|t=from July 2037} from July 2037.

When does the money arrive? From Friday 3 October, by bank or phone.

Rate this article: 4.1/5 (318 votes)
