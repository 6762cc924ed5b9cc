@story fr16-kyrgyzstan-walnuts
@topic A poor walnut harvest in the Kara-Jangak forest: from the first weeks to the end of the season
@subject K = Kara-Jangak forest | Kara-Jangak | the forest | the forestry enterprise | the leskhoz
@subject J = Jangak bazaar | the bazaar | Jangak
@subject M = Ministry of Agriculture | the ministry | Agriculture Ministry
@subject H = Jangak district hospital | the hospital | the district hospital
@subject S = Toskool school | the school
@subject T = Erlan Toktosunov | Toktosunov
@subject N = Nurzat Abdykalykova | Abdykalykova
@subject X = State Customs Service | customs
@fact q0 = 1900 | other | K | tonnes of walnuts expected | 2036-08 forecast | plan | projected
@fact q1 = 640 | other | K | tonnes of walnuts gathered | 2036-10-05 | cumulative
@fact q2 = 1184 | other | K | tonnes of walnuts gathered | 2036-10-31 | cumulative
@fact ql = 2310 | other | K | tonnes of walnuts gathered | 2035 season | cumulative
@fact dr = -48.7 | rate | K | change of the harvest from the year before | 2036-10-31 | snapshot
@fact fr = -6 | temperature | K | degrees in the night of the frost | 2036-05-02 | snapshot
@fact le = 3260 | other | K | families that lease a plot | 2036 | snapshot
@fact av = 2.5 | area | K | hectares of a plot on average | 2036 | snapshot
@fact la = 8150 | area | K | hectares leased to families | 2036 | snapshot
@fact fo = 11400 | area | K | hectares of forest | - | constant
@fact re = 900 | price | K | som of yearly rent for a hectare | 2036 | constant
@fact p1 = 210 | price | J | som for a kilogram of walnuts in the shell | 2036-10-05 | snapshot
@fact p2 = 265 | price | J | som for a kilogram of walnuts in the shell | 2036-10-31 | snapshot
@fact pl = 140 | price | J | som for a kilogram of walnuts in the shell | 2035-10 | snapshot
@fact pk = 780 | price | J | som for a kilogram of walnut kernels | 2036-10-31 | snapshot
@fact pf = 300 | price | J | som for a kilogram of walnuts in the shell | 2036-12 forecast | plan | projected
@fact pr = 26.2 | rate | J | rise of the price in the month | 2036-10-31 | snapshot
@fact t1 = 37 | other | K | trees cut illegally | 2036-10-31 | cumulative
@fact tl = 21 | other | K | trees cut illegally | 2035 | cumulative
@fact fi = 29 | other | K | people fined for cutting | 2036-10-31 | cumulative
@fact fm = 65000 | price | K | som of fine for a tree | - | constant
@fact i1 = 14 | injuries | H | pickers treated after falls | 2036-10-05 | cumulative
@fact i2 = 22 | injuries | H | pickers treated after falls | 2036-10-31 | cumulative
@fact d2 = 3 | deaths | K | pickers killed in falls | 2036-10-31 | cumulative
@fact ex = 510 | other | X | tonnes of walnuts exported | 2036-10-31 | cumulative
@fact ext = 340 | other | X | tonnes of walnuts exported to Turkey | 2036-10-31 | cumulative
@fact exs = 66.67 | other | X | share of the exported walnuts that went to Turkey | 2036-10-31 | cumulative
@fact ai = 15000 | price | M | som of aid for a family | 2036-11-03 | plan | pledged
@fact at = 48900000 | budget | M | som of aid in all | 2036-11-03 | plan | pledged
@fact ask = 40000 | price | T | som of aid for a family that were asked for | 2036-10-06 | plan | hypothetical
@fact sp = 120000 | other | M | seedlings to be planted | by 2038 | plan | pledged
@fact sd = 31500 | other | M | seedlings planted | 2036-11-03 | cumulative
@fact sds = 26.25 | other | M | share of the seedlings that are planted | 2036-11-03 | cumulative
@fact en = 1150 | enrolment | S | pupils enrolled | 2036-09 | snapshot
@fact ab = 412 | other | S | pupils absent | 2036-10-03 | snapshot
@fact abs = 35.8 | other | S | share of the pupils absent | 2036-10-03 | snapshot
@fact fa = 640 | other | N | walnut trees measured | 2036 summer | snapshot
@fact fd = 27 | other | N | share of the measured trees with dead crowns | 2036 summer | snapshot
@fact oa = 300 | age | K | years of the oldest tree | - | constant
@trap q1 q2 :: early October and the end of the season
@trap q0 q2 :: forecast against result
@trap ql q0 :: last year's harvest and this year's forecast
@trap q1 fa :: tonnes gathered and trees measured, the same number by chance
@trap p1 p2 :: start and end of the month
@trap p2 pk :: in the shell and kernels
@trap la fo :: leased land and the whole forest
@trap i2 d2 :: treated and killed
@trap t1 fi :: trees cut and people fined
@trap ex ext :: all exports and those to Turkey
@trap sp sd :: to be planted and planted
@trap ai ask :: promised and asked for
@rel change dr = ql -> q2
@rel change pr = p1 -> p2
@rel product la = le * av
@rel product at = le * ai
@rel share abs = ab / en
@rel share exs = ext / ex
@rel share sds = sd / sp

@doc k1-wire | news agency | 2036-10-06
Walnut harvest in south fails after spring frost

JALAL-ABAD, 6 October. /Tien-Shan Info/. Gatherers in the Kara-Jangak forest had brought in {640 tonnes|q1|t=as of 5 October|by=director Erlan Toktosunov} of walnuts as of 5 October, director Erlan Toktosunov of the state forestry enterprise told the agency.

In August the enterprise expected {1,900 tonnes|q0|t=In August|by=the enterprise} for the whole season. This will not be reached, Toktosunov said. Last year's harvest was {2,310 tonnes|ql|t=Last year's}.

The cause is the night of 2 May, when the air cooled to {minus 6|fr|t=the night of 2 May} during flowering.

{3,260|le} families hold leases in the forest. They pay {900 soms|re} per hectare per year. The director has asked Bishkek to waive the rent and to pay every household {40,000 soms|ask|by=The director}. There is no answer yet.

At the Jangak bazaar, in-shell nuts were going at {210 soms|p1|t=on Sunday} per kilogram on Sunday. A year ago they cost {140|pl|t=A year ago}.

The district hospital reports {14|i1|by=The district hospital} admissions of people who fell from trees since the season opened on 15 September. None died.

In the village of Toskool, {412|ab|t=on Friday} pupils out of {1,150|en} were not in class on Friday. The school explained that they were in the forest with their parents.

Earlier Tien-Shan Info reported that a 4.1-magnitude earthquake was felt in Toktogul.

@doc k2-market | commodity bulletin | 2036-10-31
NUTS & DRIED FRUIT WEEKLY — Central Asia desk — Friday, week 44

WALNUT, IN-SHELL, KYRGYZ SOUTH. Firm. Jangak closed at {265|p2|t=closed} soms/kg ex-bazaar, up {26%|pr|t=on the month|round} on the month ({210|p1|t=5 Oct} on 5 Oct). Offers thin. Sellers holding back for New Year and talking {300|pf|t=by mid-December|by=Sellers} by mid-December; we would not chase it.

KERNEL, LIGHT HALVES. {780|pk} soms/kg, steady. Crackers in Jangak say they have work until about 20 November, against February in a usual year.

SUPPLY. Forestry closed the season today with {1,184 t|q2|t=today|by=Forestry}, against {2,310 t|ql|t=in 2035} in 2035, i.e. down just under {half|~dr|v=-50}. The August number ({1,900 t|q0|t=August}) always looked rich to us.

TRADE FLOW. Customs cleared {510 t|ex|t=to date|by=Customs} for export to date, {two-thirds|exs|t=to date|by=Customs} of it for Mersin ({340 t|ext|t=to date|by=Customs} to Turkey). Trucks via Irkeshtam waiting 4–6 days.

COMMENT (Habibullo Yuldoshev, trader, stall 117): "Last October I bought at {140|pl|t=Last October|by=Habibullo Yuldoshev} and complained."

WATCH. Almond Uzbek 25/27 unchanged at 6.10 USD. Raisin Malayer no. 3: –2.5%. FX: 1 USD = 91.40 KGS.

Subscriptions desk: +996 555 0132 44. Reproduction forbidden. © 2036

@doc k3-release | ministry press release | 2036-11-03
Ministry supports walnut-gathering families of Jalal-Abad region

Press service of the Ministry of Agriculture, 3 November 2036, 16:45. Views: 1,029

At a meeting in Jangak today, Deputy Minister Zhyldyz Sagynbek-Kyzy informed the residents of the measures adopted in connection with the reduced harvest in the Kara-Jangak forest.

Each of the {3,260|le} leaseholding families will receive a one-off payment of {15 thousand soms|ai|by=Deputy Minister Zhyldyz Sagynbek-Kyzy} before 25 December. {48.9 million soms|at} will be allocated from the reserve for this purpose. Leases cover {8,150 hectares|la}, on average {2.5 hectares|av} per family. Rent remains at {900 soms|re} per hectare; arrears may be paid in instalments.

It was noted that in the course of the year {37|t1|t=in the course of the year} walnut trees were felled without permission ({21|tl|t=in 2035} in 2035). {29|fi|t=in the course of the year} citizens were brought to administrative responsibility. The fine is {65 thousand soms|fm} per tree.

Special attention was paid to restoration. Under the programme, {120 thousand|sp|t=by 2038|by=the programme} seedlings are to be planted by 2038. To date {31.5 thousand|sd|t=To date} have been planted.

The Deputy Minister expressed condolences to the relatives of the {three|d2|t=this season} citizens who lost their lives gathering nuts this season, and called on parents not to take children out of lessons.

For reference: the forest occupies {11,400 hectares|fo} and is one of the largest natural walnut forests in the world.

@doc k4-feature | foreign magazine | 2036-11-16
The year the branches were light

Letter from Jangak

Words: Marguerite Oyelaran-Finch. Photographs: Taalai Mamatkulov

In a good autumn you hear Kara-Jangak before you see it: a patter, like rain that has forgotten to stop, and under it the voices of people who have moved into the trees. This autumn I heard crows.

Every September the villages here lock their doors and go up. They take stoves, carpets, hens, a television if there is a generator. For six weeks some {3,000|~le} households live on plots that they rent from the state at a price that nobody quarrels with. What they bring down must last until the next year. A plot is seldom larger than a few football pitches; the mean is {two and a half|av|v=2.5} hectares. Together the plots take in {8,150|la} hectares of a woodland of {11,400|fo}. The remainder is too steep, or protected, or both.

"We were finished in nine days," said Gulsaira Mamasadykova, who is 52 and has never missed a season. She held up a flour sack, not quite full. "My mother would have used this for kindling."

The frost came on the second night of May, when the catkins were out. Toktosunov, who directs the forestry enterprise and has the manner of a man reading out a medical result, remembers the thermometer outside his office: {six below|fr|t=on the second night of May|v=-6|by=Toktosunov}. In August he still hoped. His inspectors walked the slopes with clickers and came back with an estimate of {1,900|q0|t=In August|by=His inspectors} tonnes, which he sent to the capital. When the barrier at the forest road came down for winter on the last day of October, the weighbridge book ended at {1,184|q2|t=on the last day of October|by=the weighbridge book}. The previous volume, in the same handwriting, ends at {2,310|ql|s=The previous volume}.

Scarcity did what it does. In the bazaar below, a kilo in the shell changed hands at {210|p1|t=in the first week of October} soms in the first week of October and at {265|p2|t=by Halloween} by Halloween, a festival that Jangak knows chiefly from telephones. You might think that the families were saved by it. Most were not. They had sold early, as the indebted do, to men with lorries. By the time that the lorries were gone, {510|ex|t=by the end of the month|by=customs officers} tonnes had crossed the border, customs officers told me; that was by the end of the month.

And light branches are dangerous. When the nuts are few, they are at the top. I met Ulan, nineteen, on the trauma ward of the district hospital, where a nurse had pinned a list inside a cupboard door: {twenty-two|i2|t=in the season} names in the season. His was the seventeenth. {Three|d2|t=in the season} more never reached the ward. There is no insurance, and no rope. There is, in the school at Toskool, a row of empty desks. On the Friday that the headmistress counted, more than {a third|>abs|t=On the Friday that the headmistress counted|by=the headmistress} of her pupils were on the mountain.

What happens next depends on whom you ask. The ministry came in November, in four cars, with a promise of {15,000|ai|t=in November|by=The ministry} soms for each family. Toktosunov had requested {40,000|ask|by=Toktosunov}. "I am a forester," he said, and looked out of the window. "I asked for rain also." The ministry says, too, that it will have planted {120,000|sp|t=within two years|by=The ministry} seedlings within two years; it claims about {a quarter|~sds|t=so far|by=it} of that so far.

Nurzat Abdykalykova, a botanist with a rucksack older than some of her students, is not counting seedlings. Over the summer she and they put a tape around {640|fa|t=Over the summer|by=she} mature walnuts, on eleven transects, and climbed those that could be climbed. In {27 per cent|fd|t=Over the summer|by=she} she found the crown dead. It was not the frost, she says, or not only. It is cattle, which eat whatever germinates; it is a fungus; it is heat in the wrong months. "A frost is an event," she told me. "This is a direction."

She took me, on the last afternoon, to the tree that villagers call the Grandmother. It is said to be {300|oa} years old and to have fed an army. Somebody had hung a scarf on it. Somebody else, lower down, had begun with an axe, and thought better of it. In this respect the Grandmother is lucky. {Thirty-seven|t1|t=this year|by=the forest guard} of her kind were felled without leave this year, according to the forest guard, whose office has one motorcycle.

There was a single nut in the grass. Abdykalykova picked it up, shook it by her ear, and put it back.

The writer's travel was supported by the Ashgrove Fund. | Subscribe: 6 issues for £30 | Also in this issue: "Ninety days without a ferry", p. 41
