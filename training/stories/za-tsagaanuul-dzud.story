@story za-tsagaanuul-dzud
@topic Dzud winter kills livestock in a Mongolian province
@subject V = the dzud | the winter
@subject P = Tsagaan-Uul province | the province | Tsagaan-Uul
@subject N = Mongolia | the country
@subject R = Red Cross | the Red Cross society
@subject E = National Emergency Management Agency | NEMA | the emergency agency
@fact l1 = 61000 | deaths | P | animals dead | 2024-02-05 | cumulative
@fact l2 = 418000 | deaths | P | animals dead | 2024-03-18 | cumulative
@fact ln = 5200000 | deaths | N | animals dead | 2024-03-18 | cumulative
@fact herd = 3100000 | other | P | animals counted | 2023-12 | snapshot
@fact herdn = 64700000 | other | N | animals counted | 2023-12 | snapshot
@fact pl = 13.48 | rate | P | share of the herd dead in percent | 2024-03-18 | cumulative
@rel share pl = l2 / herd
@fact pn = 8.04 | rate | N | share of the herd dead in percent | 2024-03-18 | cumulative
@rel share pn = ln / herdn
@fact fam = 2240 | other | P | families that lost more than half their animals | 2024-03-18 | cumulative
@fact famz = 310 | other | P | families that lost all their animals | 2024-03-18 | cumulative
@fact temp = -46.8 | temperature | P | lowest temperature in degrees | 2024-01-22 | constant
@fact snow = 38 | other | P | centimetres of snow on the steppe | 2024-02 | snapshot
@fact d = 7 | deaths | P | people dead | 2024-03-18 | cumulative
@fact road = 23 | other | P | districts cut off | 2024-02-05 | snapshot
@fact hay = 1700 | other | E | tonnes of hay brought | 2024-03-18 | cumulative
@fact hayp = 4000 | other | E | tonnes of hay promised | 2024-02-05 | plan | pledged
@fact app = 6100000 | budget | R | francs asked for | 2024-03-15 | plan
@fact got = 2900000 | fundraising | R | francs received | 2024-03-18 | cumulative
@fact cash = 850000 | price | R | tugrik for each family | 2024-03 | plan
@fact loan = 12 | duration | - | months of delay for herders' loans | 2024-03-14 | plan | pledged
@fact bury = 190000 | other | P | carcasses buried | 2024-03-18 | cumulative
@fact bat = 640 | other | - | animals of one herder | 2023-12 | snapshot
@fact batn = 71 | other | - | animals of one herder | 2024-04 | snapshot
@fact teach = 19 | distance | - | kilometres that a teacher walked | 2024-02 | constant
@fact cut3 = 4 | other | P | districts cut off | 2024-03-18 | snapshot
@fact cashh = 3000 | other | R | families to get cash | 2024-03 | plan
@fact cashr = 1420 | other | R | families that got cash | 2024-03-18 | cumulative
@fact kit = 3000 | other | R | animal care kits | 2024-03 | plan
@fact cov = 47.54 | rate | R | share of the appeal received in percent | 2024-03-18 | snapshot
@rel share cov = got / app
@fact outl = 7000000 | deaths | N | animals dead | 2024-05 | plan | projected
@fact truck = 180 | other | E | trucks on the way | 2024-02-06 | snapshot
@fact d0 = 2 | deaths | P | people dead | 2024-02-05 | cumulative
@trap road cut3 :: six weeks later
@trap d0 d :: six weeks later
@trap l1 l2 :: six weeks later
@trap l2 ln :: province and country
@trap fam famz :: more than half and all
@trap hay hayp :: brought and promised
@trap app got :: asked and received
@trap l2 bury :: dead and buried

@doc a-wire | wire agency | 2024-03-19
Mongolia loses more than {5 million|>ln} animals in harsh winter

ULAANBAATAR (Interpress) - Extreme cold and snow have killed {5.2 million|ln|t=as of Monday|by=the National Emergency Management Agency} head of livestock in Mongolia as of Monday, {8|pn|round} percent of the national herd of {64.7 million|herdn}, the National Emergency Management Agency said.

In the worst-hit province, Tsagaan-Uul, {418,000|l2|^} animals have died and {2,240|fam|^} families lost more than {half|-} of theirs.

The phenomenon, known as dzud, comes when a dry summer is followed by deep snow. On January 22 the thermometer in Tsagaan-Uul fell to minus {46.8|temp|v=-46.8} degrees Celsius. Snow of {38|snow} centimetres covered the grass.

The Red Cross has asked for {6.1 million|app|t=on Friday} Swiss francs on Friday; {2.9 million|got|t=so far} had come in so far.

Parliament put off herders' loan payments by {a year|loan|v=12}.

@doc b-feature | foreign magazine feature | 2024-04-02
Counting backwards

By Maren Eikeland-Tsogt

Before a Mongolian herder tells you his name he'll ask whether your animals are fat. Batbayar asks, and then looks at my boots and laughs, since neither of us has any.

He had {640|bat} in December: sheep, goats, {nineteen|-} horses. He has {71|batn|t=now} now. They stand around the ger like people who missed a bus.

All over Tsagaan-Uul they lie in rows, fence-high. The governor's men have buried {190,000|bury|t=in mid-March} carcasses in mid-March, with diggers lent by a copper mine; at the same time {418,000|l2|t=in mid-March} had died, and the ground below is ice. In the province the census of December counted {3.1 million|herd|t=December}. More than {one in eight|>pl|v=12.5} is gone.

For {310|famz} families not one is left. Batbayar's cousin is one: he drives for an app in the capital.

{Seven|d} people have died in the province, most on the way to look for horses. A schoolteacher walked {19|teach} kilometres between {two|-} districts to bring insulin.

The state said {4,000|hayp|by=The state} tonnes of hay would come. {Seventeen hundred|hay|t=by mid-March} had by mid-March. It's good hay, says Batbayar. It's from Russia.

@doc c-redcross | Red Cross operational update | 2024-03-18
Mongolia: Dzud – Operation Update {2|-}

Situation (18 March, source: NEMA)
Livestock lost, national: {5.2 million|ln|t=18 March|by=NEMA}
Livestock lost, Tsagaan-Uul: {418,000|l2|^} ({13.5%|pl|^} of provincial herd)
Households with total loss: {310|famz|^}
Human deaths, Tsagaan-Uul: {7|d|^}
Districts cut off: {4|cut3|^} (on 5 February: {23|road|t=on 5 February})

Response
– Cash of MNT {850,000|cash} each for {3,000|cashh} households; reached so far: {1,420|cashr|t=so far}
– Animal care kits: {3,000|kit}

Funding
Appeal CHF {6.1 m|app|v=6100000}, coverage {48%|cov|round}.

Outlook: losses may reach {7 million|outl|t=by May|m=projected} by May.

@doc d-local | Mongolian news agency, English | 2024-02-06
Tsagaan-Uul: {23|road} districts under snow

February 6, 2024. As of yesterday {23|road|t=As of yesterday|by=the provincial emergency office} districts of Tsagaan-Uul province could not be reached by road and {61,000|l1|^} head of livestock had perished, according to the provincial emergency office.

Deputy Premier D. Ganzorig said {4,000|hayp|by=Deputy Premier D. Ganzorig} tons of hay from the state reserve would be delivered. {180|truck} trucks are on the way.

The average depth of snow is {38|snow} cm.

{Two|d0|t=to date} herders have frozen to death to date.

Exchange rate: {3,402|-} tugrik to the dollar.
