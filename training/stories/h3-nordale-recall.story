@story h3-nordale-recall
@topic Recall of listeria-tainted soft cheese in Canada: first notice, widening, lawsuit
@subject L = Nordale listeria outbreak | the outbreak | listeriosis outbreak
@subject N = Nordale Creamery | Nordale | the dairy | the company | Fromagerie Nordale
@subject C = CFIA | Canadian Food Inspection Agency | the inspection agency | the food agency | ACIA
@subject P = Public Health Agency of Canada | PHAC | the health agency | federal health officials
@subject Q = Quebec | la province
@subject O = Ontario
@subject B = British Columbia | B.C.
@subject K = Castellan Foods | Castellan | the parent | parent company
@fact c1 = 14 | cases | L | people made ill | 2032-08-05 | cumulative
@fact c2 = 47 | cases | L | people made ill | 2032-08-19 | cumulative
@fact c3 = 63 | cases | L | people made ill | 2032-10-12 final | cumulative
@fact q2 = 22 | cases | Q | people made ill | 2032-08-19 | cumulative
@fact o2 = 17 | cases | O | people made ill | 2032-08-19 | cumulative
@fact b2 = 8 | cases | B | people made ill | 2032-08-19 | cumulative
@fact h1 = 11 | injuries | L | people taken to hospital | 2032-08-05 | cumulative
@fact h2 = 36 | injuries | L | people taken to hospital | 2032-08-19 | cumulative
@fact d1 = 1 | deaths | L | people dead | 2032-08-05 | cumulative
@fact d2 = 4 | deaths | L | people dead | 2032-08-19 | cumulative
@fact d3 = 6 | deaths | L | people dead | 2032-10-12 final | cumulative
@fact pr = 5 | cases | L | pregnant women made ill | 2032-08-19 | cumulative
@fact me = 74 | age | L | years of age of those made ill, median | 2032-08-19 | snapshot
@fact k1 = 3 | other | N | products called back | 2032-08-05 | cumulative
@fact k2 = 29 | other | N | products called back | 2032-08-19 | cumulative
@fact w1 = 18400 | other | N | kilograms of cheese called back | 2032-08-05 | cumulative
@fact w2 = 212000 | other | N | kilograms of cheese called back | 2032-08-19 | cumulative
@fact wr = 88000 | other | N | kilograms of cheese recovered | 2032-10-12 | cumulative
@fact st = 1350 | other | N | shops that sold the cheese | 2032-08-19 | constant
@fact sw = 7 | other | N | swabs that tested positive | 2032-08-19 | cumulative
@fact sn = 96 | sample_size | N | swabs taken | 2032-08-19 | cumulative
@fact in = 28 | duration | L | days until the illness shows, on average | - | constant
@fact ix = 70 | duration | L | days until the illness shows, at most | - | constant | threshold
@fact jo = 310 | jobs | N | workers laid off | 2032-08-19 | snapshot
@fact co = 41000000 | damages | K | dollars that the recall costs | 2032-10-12 | snapshot
@fact la = 120000000 | damages | K | dollars claimed in the class action | 2032-10-12 | plan
@fact sh = 13.6 | rate | K | percent that the shares fell | 2032-08-19 | snapshot
@fact fi = 250000 | budget | N | dollars of fine at most | - | constant | threshold
@fact g = 25000000 | damages | K | dollars that the recall costs | 2032-08 | snapshot | projected
@fact j2 = 140 | jobs | N | workers to be taken back | 2033-01 | plan
@fact vi = 1100 | other | - | inhabitants of Saint-Évariste | - | constant
@rel sum c2 = q2 + o2 + b2
@rel share wp = wr / w2
@fact wp = 41.5 | other | N | percent of the cheese called back that was recovered | 2032-10-12 | snapshot
@trap c2 h2 :: ill and in hospital
@trap w2 wr :: called back and recovered
@trap in ix :: mean and longest incubation
@trap co la :: cost of the recall and the claim
@trap sw sn :: positive swabs of all swabs
@trap k1 k2 :: the recall was widened

@doc a-notice | official recall notice | 2032-08-05
Recall: Nordale brand soft-ripened cheeses due to Listeria monocytogenes

Last updated: 2032-08-05 · Class 1 · Reference 81447

What you should do: do not eat, serve, use, sell or distribute the recalled products.

Issue. The Canadian Food Inspection Agency (CFIA) is recalling {three|k1} Nordale Creamery products, {18,400|w1} kg in all, from the marketplace. Lot codes 2196 to 2203; UPC 0 63211 40815 7.

Illnesses. As of today {14|c1|t=As of today} laboratory-confirmed illnesses are associated with the cheese. {Eleven|h1|^} individuals were hospitalized and {one|d1|^} person has died.

Symptoms may take up to {70|<ix} days to appear. The average is {28|in}. Seniors, pregnant women and those with weakened immune systems are at risk. Call your provider if in doubt; keep the packaging.

Le texte français suit.

@doc b-presse | wire agency | 2032-08-19
Cheese recall widened tenfold as listeria deaths reach {four|d2}

OTTAWA — Federal health officials say {47|c2|t=Thursday|by=Federal health officials} people in three provinces have now fallen ill after eating soft cheese from a Quebec dairy, and {four|d2|^} of them have died.

Quebec has {22|q2} of the cases, Ontario {17|o2} and British Columbia {eight|b2}, the Public Health Agency of Canada said Thursday. {Thirty-six|h2|^} patients needed hospital care. Half were {74|me|^} or older. {Five|pr|^} were pregnant.

The inspection agency has expanded its recall from {three|k1|t=two weeks ago} products two weeks ago to {29|k2}, covering {212|w2|x=1000} tonnes sold at some {1,350|~st} stores, delis and hotel kitchens.

Inspectors found the bacterium on {seven|sw} of {96|sn} swabs from the plant at Saint-Évariste-des-Érables. "Seven is a lot. One is a lot," said Dr. Oluwaseun Lapointe, who heads the agency's outbreak desk.

Nordale, which belongs to Castellan Foods of Mississauga, has shut the plant and laid off {310|jo} people.

@doc c-sun | tabloid | 2032-08-20
CHEESE OF DEATH: {36|!c2} sick, {4|d2} dead in brie scandal

By Chuck Delacroix-Moyer

The fridge of 81-year-old Pearl Haggerty still had the wedge in it, price sticker and all. $6.99.

Pearl is one of {four|d2} Canadians killed by a bug in their brie. {Thirty-six|!c2} more got sick, feds admitted Thursday, most of them in Quebec with {17|!q2}, then Ontario with {22|!o2}.

And guess what? Your odds of finding out soon are slim. It can take up to {10 weeks|<ix|v=70} to show.

The recalled stuff went to {1,350|st} stores. The owner, Castellan, saw its stock sink {13.6%|sh|t=by the closing bell} by the closing bell. Boo hoo.

The maximum fine? A lousy {$250,000|<fi}.

Sound off: 416-555-0122 · Sunshine Girl page 18 · Jays 7, Yankees 6 (11)

@doc d-devoir | french-language daily, english digest | 2032-08-21
Saint-Évariste, the morning after

The whistle of the dairy did not blow on Friday. In a village of {1,100|vi} inhabitants, {310|jo} pay envelopes came from Nordale; there is no other factory, only the church and the Ultramar.

"They want us to be ashamed," says Réjeanne Bolduc-Tremblay, twenty-six years on the moulds. She did the swabs herself, on Tuesdays. She maintains that in June a drain came back positive and that a foreman told her to swab another drain. The company denies it.

Health officials attribute {22|q2|t=at this hour|by=Health officials} illnesses in the province and {47|c2|^} in the country to the dairy at this hour; {four|d2|^} persons did not survive. The food agency retained {seven|sw} positives out of {96|sn} samples.

Of the {212|w2|x=1000} tonnes called back, some is already eaten, the agency concedes. How much, nobody can say.

@doc e-grocer | trade magazine | 2032-10-14
Nordale file closed: {63|c3} ill, {six|d3} dead, {$41M|co} and counting

By Harjit Vandenberghe

The federal outbreak investigation into Nordale's soft-ripened line ended Tuesday with a final tally of {63|c3|t=Tuesday} confirmed cases and {six|d3|^} deaths. No one has fallen ill since Sept. 8.

Retailers pulled fast but late: {88,000|wr} kg came back, or {41.5 per cent|wp} of the {212,000|w2} kg on the notice. The rest was in stomachs.

Parent Castellan told analysts the recall will cost {$41 million|co|by=Parent Castellan}, net of insurance, up from a guidance of {$25 million|g|t=in August} in August. That excludes the class action filed in Superior Court in Longueuil, which asks for {$120 million|la|s=the class action}.

For buyers, the lesson is in the swabs. {Seven|sw} positives in {96|sn} would have stopped the line in any plant with a trending chart. Nordale kept its results in a binder.

The plant reopens under new management in January with {140|j2|m=projected} of its former {310|jo} staff.

Next issue: Private label at 30%. Is that the ceiling?
