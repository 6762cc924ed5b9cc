@story yf-altiplano-flamingos
@topic Five-yearly simultaneous flamingo census in the high Andes: results, dry lagoons and a brine permit
@subject F = Andean flamingo census | the census | the simultaneous count | the flamingos
@subject J = James's flamingo | James's | puna flamingo | parina chica
@subject A = Andean flamingo | Andean | parina grande
@subject C = Chilean flamingo | Chilean
@subject G = Grupo Parinas | the Parinas group | the group
@subject L = Litio Ancoraya | the lithium company | the miner
@subject S = Salar de Ancoraya | Ancoraya | the salt flat
@subject Q = Laguna Quirhua | Quirhua
@subject R = Colcha Reserve | the reserve
@subject N = Nélida Choque | Choque | the coordinator
@fact t29 = 184320 | other | F | flamingos counted in the whole survey | January 2029 | snapshot
@fact t24 = 171200 | other | F | flamingos counted in the whole survey | January 2024 | snapshot
@fact gr = 7.7 | rate | F | growth in flamingos counted in five years | January 2029 | snapshot
@fact df = 13120 | other | F | more flamingos than in the previous survey | January 2029 | snapshot
@fact j29 = 96410 | other | J | birds of the species counted | January 2029 | snapshot
@fact a29 = 52730 | other | A | birds of the species counted | January 2029 | snapshot
@fact c29 = 35180 | other | C | birds of the species counted | January 2029 | snapshot
@fact a24 = 57940 | other | A | birds of the species counted | January 2024 | snapshot
@fact afall = 9 | rate | A | fall in birds of the species in five years | January 2029 | snapshot
@fact adrop = 5210 | other | A | fewer birds of the species than in the previous survey | January 2029 | snapshot
@fact jshare = 52.3 | other | J | share of all flamingos counted | January 2029 | snapshot
@fact sites = 214 | other | F | wetlands visited | January 2029 | snapshot
@fact dry = 39 | other | F | wetlands found dry | January 2029 | snapshot
@fact dry24 = 22 | other | F | wetlands found dry | January 2024 | snapshot
@fact wet = 175 | other | F | wetlands with water | January 2029 | snapshot
@fact dryshare = 18.2 | other | F | share of the wetlands found dry | January 2029 | snapshot
@fact obs = 312 | other | F | people who counted birds | January 2029 | snapshot
@fact obsbo = 128 | other | F | people who counted birds in Bolivia | January 2029 | snapshot
@fact obscl = 97 | other | F | people who counted birds in Chile | January 2029 | snapshot
@fact obsar = 66 | other | F | people who counted birds in Argentina | January 2029 | snapshot
@fact obspe = 21 | other | F | people who counted birds in Peru | January 2029 | snapshot
@fact countries = 4 | other | F | countries that took part | January 2029 | constant
@fact days = 6 | duration | F | days that the counting took | January 2029 | constant
@fact q29 = 28940 | other | Q | flamingos counted at the lake | January 2029 | snapshot
@fact q24 = 17300 | other | Q | flamingos counted at the lake | January 2024 | snapshot
@fact qalt = 4315 | distance | Q | metres above sea level | - | constant
@fact s29 = 3860 | other | S | flamingos counted at the lake | January 2029 | snapshot
@fact s24 = 9650 | other | S | flamingos counted at the lake | January 2024 | snapshot
@fact sfall = 60 | rate | S | fall in flamingos at the lake in five years | January 2029 | snapshot
@fact nests = 7400 | other | Q | nests counted | January 2029 | snapshot
@fact chicks = 5180 | other | Q | chicks that hatched | January 2029 | snapshot
@fact hatch = 70 | rate | Q | share of nests that gave a chick | January 2029 | snapshot
@fact ring = 640 | other | Q | chicks ringed | 2029 season | plan | pledged
@fact ring28 = 415 | other | Q | chicks ringed | 2028 season | snapshot
@fact perm = 1700 | other | L | litres of brine a second allowed | - | constant | threshold
@fact used = 1430 | other | L | litres of brine a second pumped | 2028 | snapshot
@fact ask = 2200 | other | L | litres of brine a second asked for | - | plan
@fact fall = 47 | other | S | centimetres that the water level fell | 2024 to 2028 | snapshot
@fact rain = 118 | other | S | millimetres of rain in the year | 2028 | snapshot
@fact rainavg = 190 | other | S | millimetres of rain in a usual year | - | constant
@fact vis = 61200 | crowd | R | visitors to the reserve | 2028 | snapshot
@fact fee = 150 | price | R | entry fee for foreigners in bolivianos | 2028 | snapshot
@fact fee29 = 200 | price | R | entry fee for foreigners in bolivianos | July 2029 | plan
@fact bud = 410000 | budget | F | dollars that the survey cost | 2029 | snapshot
@fact gpay = 265000 | budget | G | dollars paid towards the survey | 2029 | snapshot
@fact lpay = 145000 | budget | L | dollars paid towards the survey | 2029 | snapshot
@fact lshare = 35.4 | other | L | share of the survey's cost | 2029 | snapshot
@fact rangers = 9 | jobs | R | rangers on the staff | 2029 | snapshot
@fact nyears = 26 | duration | N | years spent counting flamingos | 2029 | snapshot
@trap t29 t24 :: the count of this year and that of five years before
@trap a29 j29 :: two species
@trap q29 s29 :: two lakes
@trap used ask :: what is pumped and what is asked for
@trap nests chicks :: nests are not chicks
@trap fee fee29 :: this year's fee and the one planned
@trap ring ring28 :: the plan of this season and last season's rings
@trap obs obsbo :: all counters and those of one country
@rel sum t29 = j29 + a29 + c29
@rel diff df = t29 - t24
@rel change gr = t24 -> t29
@rel diff adrop = a24 - a29
@rel share jshare = j29 / t29
@rel diff wet = sites - dry
@rel share dryshare = dry / sites
@rel sum obs = obsbo + obscl + obsar + obspe
@rel share hatch = chicks / nests
@rel share lshare = lpay / bud
@rel sum bud = gpay + lpay

@doc grupo-release | press release | 2029-03-14
For immediate release: More flamingos in the high Andes, fewer places for them to stand

UYUNI, 14 March 2029 — {184,320|t29|t=between 21 and 26 January} flamingos of three species were recorded by the simultaneous count carried out between 21 and 26 January in the wetlands of Argentina, Bolivia, Chile and Peru, Grupo Parinas announced today. The figure is {13,120|df} above that of the previous census, in January 2024, when volunteers found {171,200|t24|t=in January 2024}.

The most numerous was James's flamingo, locally parina chica, with {96,410|j29} individuals, {52.3%|jshare} of the total. The Chilean flamingo contributed {35,180|c29}. The Andean flamingo, the rarest of the three, was down to {52,730|a29}, a loss of {5,210|adrop} birds.

Altogether {312|obs} observers took part: {128|obsbo} in Bolivia, {97|obscl} in Chile, {66|obsar} in Argentina and {21|obspe} in Peru. They reached {214|sites} wetlands, of which {39|dry} held no water whatsoever; five years earlier the equivalent number was {22|dry24|t=five years earlier}.

"A total that rises can hide a species that sinks," said Nélida Choque, who coordinates the census and has been counting flamingos for {26|nyears} years.

The work cost US${410,000|bud}. Grupo Parinas met US${265,000|gpay} of this from members' gifts; the remaining US${145,000|lpay} was paid by Litio Ancoraya under the terms of its environmental licence and, the group stresses, gave the company no say in the result.

Contact: prensa, +591 555 0182 44, office hours 8.30–12.30.

@doc andina-wire | wire agency | 2029-03-14
Flamingo numbers up in Andes, but rare species slips — survey

LA PAZ, March 14 (Andina Press) - The number of flamingos on the salt lakes of the central Andes has grown by {7.7%|gr|by=a four-country survey} in five years to more than {184,000|>t29|by=a four-country survey}, a four-country survey showed on Wednesday, though the rarest kind declined by {9%|~afall|^}.

The Andean flamingo numbered {52,730|a29|t=in January} in January against {57,940|a24|t=in 2024} in 2024, conservation body Grupo Parinas said. James's flamingo remained the commonest at {96,410|j29}.

Nearly {one in five|~dryshare|v=20} of the {214|sites} wetlands checked had dried out entirely, the survey found. That left {175|wet} with water.

The sharpest drop was at the Salar de Ancoraya, where the birds fell {60%|sfall} to {3,860|s29}. Litio Ancoraya, which pumps brine beneath the salt flat for lithium, drew {1,430|used|t=last year} litres a second last year, under its ceiling of {1,700|perm}. It has asked regulators in La Paz to lift that to {2,200|ask}.

"There is no proven link between our wells and the birds," a company spokesman told Andina. He said rainfall of {118|rain|t=in 2028} mm in 2028, against {190|rainavg} mm in an ordinary year, was a sufficient explanation.

(Reporting by Wilma Apaza; editing by Tomás Irigoyen)

@doc radio-calama | local radio script | 2029-03-15
Radio Salitre, noticiero 07:00 — flamingos

GOOD MORNING. The pink ones are back in the news. Every five years people on both sides of the cordillera get up before dawn, on the same mornings, and count flamingos. The answer this time: about {184 thousand|~t29}.

Our side of the border sent {ninety-seven|obscl} counters. In all there were {280|!obs}, from {four|countries} countries, and it took them {six|days} days.

Now the bad part. At Ancoraya, where five years ago they had {nine thousand six hundred and fifty|s24|t=five years ago}, this summer there were fewer than {four thousand|<s29|t=this summer}. Señora Choque of the Parinas group told us the water there has gone down by {47|fall|by=Señora Choque|t=since 2024} centimetres since 2024. The company says: drought.

And the good part. Up at Laguna Quirhua, {4,315|qalt} metres, bring a coat, they found {28,940|q29}. Last time, {17,300|q24|t=Last time}.

For those planning to go: foreigners pay {150|fee|t=today} bolivianos at the reserve gate today. From July it will be {200|fee29|t=From July}. Traffic next, with roadworks on Route {23|-} at kilometre {88|-}.

@doc pluma-magazine | science magazine | 2029-04-02
The lake that took everyone in

Photo {3|-} of {11|-}: dusk at Quirhua. Credit: E. Mamani/Pluma

At {4,315|qalt} metres the eggs should freeze. That they do not is owed to the mud chimneys on which flamingos lay, each as tall as a boot, and this January the lake at Quirhua had {7,400|nests|t=this January} of them. {Seven in ten|hatch|v=70} produced a chick; the wardens' tally when the last egg had opened was {5,180|chicks|by=the wardens' tally}.

Where did they come from? Partly, it seems, from the south. As {5,790|-} birds went missing from Ancoraya, the northern lake gained twice that, ending at {28,940|q29}. "They vote with their wings," says ecologist Ruy Paredes-Holm, who was not involved in the census.

That the birds moved rather than multiplied would fit the rest of the results. James's flamingo makes up a bit over {half|>jshare|v=50} of everything with a bent beak up here. The Andean, by contrast, has lost {6,210|!adrop} individuals since 2024, sinking from {57,940|a24|t=2024} to {52,730|a29}. And the wetlands are vanishing beneath them: the survey teams walked up to {46|!dry} lagoons that were nothing but salt, as against {22|dry24|t=the time before} the time before.

Rings will tell. Last season the wardens managed {415|ring28|t=Last season}; this year they intend to put bands on {640|ring} chicks, with colours readable through a telescope at {300|-} metres. The reserve has {nine|rangers} rangers. It had {61,200|vis|t=last year} visitors last year.

SUBSCRIBE: {12|-} issues for €{59|-}

@doc potosi-column | newspaper column | 2029-03-18
Counting with the miner's money

By Leocadia Vargas

I have nothing against flamingos. I have something against arithmetic that is paid for by the party being audited. Of the {$410,000|bud} spent on the January census, Litio Ancoraya put up {$145,000|lpay}, or so says the group that did the counting. That is more than {a third|>lshare}. In exchange, the company gets to be thanked in a footnote, and we get to be told that all is well because {184,320|t29} is a bigger number than {171,200|t24}.

Look instead at the salt flat. The birds there: {3,860|s29}. In 2024: {9,650|s24|t=In 2024}. The company's request: from {1,700|perm} litres every second to {2,400|!ask}. Its excuse: that only {118|rain} millimetres fell on the salar in the whole of 2028, when {190|rainavg} is the norm. If it does not rain, señores, the thing to do is to drink less.

The ministry could begin with its own park. At {150|fee} bolivianos a foreigner, and {sixty-one thousand|~vis|t=in 2028} tickets torn in 2028, it can surely pay more than {nine|rangers} rangers. The new tariff of {200|fee29}, they assure us, is for exactly that. We shall see in July.

Last week's column, on the {4|-} bridges of Tupiza, drew {212|-} letters. Thank you.
