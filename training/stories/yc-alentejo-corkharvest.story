@story alentejo-corkharvest
@topic A Portuguese cork harvest, a stopper maker's half-year, the axe-men's wages and a plastic rival
@subject C = Sobral & Filhos | Sobral | the stopper maker | the company | the group
@subject P = União dos Produtores de Cortiça | UPC | cork growers | the growers
@subject H = Herdade do Vale de Mouro | Vale de Mouro | the estate
@subject W = Sindicato dos Tiradores | the strippers' union | the union | axe-men
@subject A = Apcork association | Apcork | the industry association | the industry
@subject I = Instituto da Floresta | the forest institute | the institute
@subject E = European Commission | Brussels | the EU
@subject B = buyers in France and Italy | wineries | the wine trade
@fact q1 = 74000 | other | I | tonnes of cork stripped | 2038 harvest | plan | projected
@fact q0 = 92500 | other | I | tonnes of cork stripped | 2037 harvest | cumulative
@fact qg = 20 | rate | I | percent fall of cork stripped | 2038 harvest | plan | projected
@fact p1 = 51 | price | P | euros for an arroba of amadia cork | June 2038 | snapshot
@fact p0 = 40.8 | price | P | euros for an arroba of amadia cork | June 2037 | snapshot
@fact pg = 25 | rate | P | rise of the price of cork | June 2038 | snapshot
@fact ar = 15 | other | P | kilos to an arroba | - | constant
@fact pk = 3.4 | price | P | euros for a kilo of amadia cork | June 2038 | snapshot
@fact ha = 720000 | area | I | hectares of cork oak | 2038 | constant
@fact dd = 41000 | area | I | hectares of cork oak dying | 2037 survey | snapshot
@fact ds = 5.7 | rate | I | share of cork oak dying | 2037 survey | snapshot
@fact rf = 46 | rate | I | percent by which spring rain fell short of the average | spring 2038 | snapshot
@fact yr = 9 | duration | I | years between two strippings | - | constant
@fact y1 = 25 | duration | I | years until the first stripping | - | constant
@fact r1 = 492000000 | revenue | C | euros of sales in the half-year | January-June 2038 | cumulative
@fact r0 = 480000000 | revenue | C | euros of sales in the half-year | January-June 2037 | cumulative
@fact rg = 2.5 | rate | C | growth of sales | January-June 2038 | snapshot
@fact n1 = 29520000 | profit | C | euros of net profit in the half-year | January-June 2038 | cumulative
@fact n0 = 36900000 | profit | C | euros of net profit in the half-year | January-June 2037 | cumulative
@fact ng = 20 | rate | C | percent fall of net profit | January-June 2038 | snapshot
@fact nm = 6 | rate | C | net margin | January-June 2038 | snapshot
@fact st = 2900000000 | other | C | stoppers sold in the half-year | January-June 2038 | cumulative
@fact sty = 5800000000 | other | C | stoppers sold in the year | 2037 | cumulative
@fact sp = 18 | price | C | cents for a natural stopper, average | January-June 2038 | snapshot
@fact mk = 34 | rate | C | share of the world's cork stoppers | 2037 | snapshot
@fact je = 4600 | jobs | C | people employed | June 2038 | snapshot
@fact nd = 210000000 | other | C | euros of net debt | 30 June 2038 | snapshot
@fact sc = 27 | rate | B | share of wine bottles with screw caps | 2037 | snapshot
@fact sn = 61 | rate | B | share of wine bottles with cork | 2037 | snapshot
@fact sx = 12 | rate | B | share of wine bottles with plastic stoppers | 2037 | snapshot
@fact xv = 1240000000 | revenue | A | euros of cork exports in the year | 2037 | cumulative
@fact xw = 71 | rate | A | stoppers' share of cork exports | 2037 | snapshot
@fact xu = 16 | rate | A | America's share of cork exports | 2037 | snapshot
@fact wp = 155 | price | W | euros of pay a day for an axe-man | 2038 | constant
@fact wd = 180 | price | W | euros of pay a day demanded for an axe-man | May 2038 | plan | hypothetical
@fact wo = 160 | price | P | euros of pay a day offered for an axe-man | May 2038 | plan | hypothetical
@fact wa = 170.5 | price | W | euros of pay a day for an axe-man | agreement of 4 June 2038 | plan | pledged
@fact wag = 10 | rate | W | rise of the pay of axe-men | agreement of 4 June 2038 | plan | pledged
@fact wj = 5200 | jobs | W | axe-men in the country | 2038 | snapshot
@fact wj0 = 9800 | jobs | W | axe-men in the country | 2010 | snapshot
@fact wa1 = 54 | age | W | average age of axe-men | 2038 | snapshot
@fact wt = 6 | duration | W | hours of work a day | - | constant
@fact hh = 1150 | area | H | hectares | 2038 | constant
@fact hc = 4200 | other | H | arrobas stripped | 2038 harvest | cumulative
@fact hr = 214200 | revenue | H | euros received for cork | 2038 harvest | cumulative
@fact hw = 24 | jobs | H | axe-men hired | June 2038 | snapshot
@fact hx = 18 | duration | H | days of stripping | June 2038 | snapshot
@fact hn = 8 | other | H | painted on the trees stripped this year | 2038 | constant
@fact ht = 112 | age | H | age of the owner's oldest oak | 2038 | snapshot
@fact ed = 22000000 | budget | E | euros for replanting cork oak | 2038-2042 | plan | pledged
@fact ef = 60000000 | budget | P | euros for replanting cork oak asked for | 2038 | plan | hypothetical
@fact th = 640 | other | I | tonnes of cork stolen, estimate | 2037 | cumulative | projected
@trap q1 q0 :: this harvest and last
@trap p1 pk :: arroba and kilo
@trap rg pg :: 2.5 and 25 percent
@trap ng qg :: profit and harvest both down twenty percent
@trap st sty :: half-year and year
@trap wd wo :: demanded and offered
@trap wp wa :: pay before and after
@trap yr y1 :: nine years and twenty-five
@trap sn xw :: corks in bottles and stoppers in exports
@trap ed ef :: granted and asked for
@trap y1 pg :: twenty-five years and percent
@rel change qg = q0 -> q1
@rel change pg = p0 -> p1
@rel product p1 = ar * pk
@rel share ds = dd / ha
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel change wag = wp -> wa
@rel product hr = hc * p1

@doc a-wire | wire agency | 2038-06-15
Portugal's cork harvest to shrink a fifth after dry spring

LISBON, June 15 (Lusitânia) - Portugal, which supplies half of the world's cork, will strip {74,000|q1|t=this summer} tonnes of it from its oaks this summer, {20%|qg} less than last year, the forest institute said on Tuesday.

Rain in spring fell {46%|rf|t=in spring} short of the average. When the tree's thirsty the bark won't come off.

Prices have jumped by {25%|pg}. Growers are getting {51 euros|p1} for an arroba, a unit of {15|ar} kilos, up from {40.80|p0|t=a year ago} a year ago.

An oak is stripped every {nine|yr} years, the first time at {25|y1}.

Cork exports earned {1.24 billion euros|xv|t=in 2037} in 2037. Stoppers made up {71%|xw} of that. The United States bought {16%|xu}.

@doc b-feature | weekend supplement | 2038-06-26
The number eight

By Inês Carapinha-Lund

They start when you can tell the axe from the arm, a little after five. By {one o'clock|-} it's over: too hot for the men, and the tree shuts. In between are the sounds. First the blow, dull, then a crack like a wet sheet being torn, then somebody says "ah".

There are {24|hw} of them at Vale de Mouro, in pairs, one up, one down. Their mean age is {54|wa1|by=the union says}, the union says of the trade; here it looks more. "My son has seen it," says Zé Manel, who's been at it for forty summers. "He's in Zurich. He sees banks."

In 2010 there were {9,800|wj0|t=In 2010} axe-men in the country. There are {5,200|wj|t=now} now. A machine exists. It was tried here in 2033, and cut into the mother of the bark, and where it did that the oak has a black lip and will never again give anything. The owner, Dona Constança, has kept the tree to show to salesmen.

She has {1,150|hh} hectares, pigs, a chapel, and one oak that's {112|ht} years old, which she calls the notary. For {18|hx} days the axe-men will go through a ninth of the trees, and on each one that's done, a boy paints a white {8|hn}, for 2038. He won't need to paint another there until 2047.

It'll be {4,200|hc} arrobas this time. At {51 euros|p1|t=today's} each, today's price, that's {214,200|hr}. It sounds like a lot. "You divide it by nine," says Dona Constança. "Then you pay the axe, and the tractor, and the pigs' vet. Then you look at the sky."

The axe costs {170.50 euros|wa|t=this year} a day this year. They'd held out for {180|wd}. The growers' first word had been {160|wo}. For {six|wt} hours it's the best-paid farm work in Europe and there's nobody who wants it.

We sit in the shade. There's bread, and wine out of a five-litre jug. I look for the cork. It's got a screw cap.

@doc c-results | stock exchange news | 2038-07-29
Sobral: first-half profit down {20%|ng} on dearer cork

Sobral & Filhos, the largest maker of cork stoppers, announced a net profit of {29.5 million euros|n1|v=29520000|t=in the first half of the year} in the first half of the year, compared to {36.9 million|n0|t=a year earlier} a year earlier. It's {6%|nm} of sales, which increased {2.5%|rg} to {492 million|r1|t=in the first half of the year} from {480 million|r0|t=a year earlier}.

It sold {2.9 billion|st|t=in the first half of the year} stoppers. In the whole of 2037 it was {5.8 billion|sty|t=In the whole of 2037}, {34%|mk|^} of the world's total. The average natural stopper fetched {18|sp} cents.

"We buy bark in June for bottles that are opened in 2045. Whoever looks at the quarter is in the wrong shop," said president António Sobral-Nakata.

Net debt was {210 million|nd|t=on 30 June} on 30 June. The group employs {4,600|je}.

@doc d-trade | wine trade magazine | 2038-08-02
Closures: who's stopping whom

Six bottles in ten are still stopped with cork: {61%|sn|t=last year} last year, against {27%|sc|^} with screw caps and {12%|sx|^} with plastic. Ten years ago everyone had cork down for dead.

Will the drought do what the screw couldn't? Bark went up {a quarter|pg|v=25|t=this summer} this summer. At {3.40|pk} euros a kilo a winery with an everyday red starts to think. Sobral has told clients in France and Italy that prices will rise by {4|-} to {7 percent|-} in January.

The association, Apcork, retorts that a cork adds but {eighteen|sp} cents to a bottle. "You pay more for the bird on the label."

And TCA? Down to one bottle in {two hundred|-}, by their count. By mine, at lunch, one in three, but it was a small sample.

Screw-cap liners: Saranex +3% | Capsules: tin +11% | Glass: Burgundy 395 g, see p. 30

@doc e-growers | growers' association letter | 2038-09-10
UPC – Letter to members

Dear members,

The axes are back in the shed. The institute's figure of {74,000|q1|by=The institute} tonnes looks about right; last year it was {92,500|q0|t=last year}. Whoever could wait has waited: the bark doesn't run away.

1. Deaths. According to the survey of 2037, {41,000|dd|t=According to the survey of 2037} hectares of our {720,000|ha} are dying, that's {5.7 percent|ds}. Brussels is giving {22 million|ed|t=until 2042} for replanting until 2042. We'd applied for {60 million|ef}. An oak planted with this money will be stripped for the first time in {25|y1} years. Please tell your grandchildren to write a thank-you letter.

2. Wages. From {155|wp|t=previously} euros previously to {170.50|wa}: {ten percent|wag}. It was needed. Train somebody.

3. Theft. The institute believes that {640|~th|t=last year|by=The institute} tonnes were stolen last year. Mark your piles.

4. The seminar on the platypus beetle is on 4 October in Coruche, 15 euros with lunch. It isn't a joke; that's what it's called.
