@story w6-almeirao-museum
@topic Theft at the Almeirão museum of reliquaries, Portugal 1998
@subject T = Almeirão theft | the theft | the raid | the robbery | the heist
@subject M = Museu Almeirão | Almeirão museum | the museum | the Almeirao
@subject G = gold | gold objects
@subject S = silver | silver objects | the silver
@subject I = ivories | the ivories | ivory
@subject Q = Cross of Santa Iria | the Cross | the cross
@subject P = Judiciary Police | Polícia Judiciária | PJ | police | detectives
@subject D = Dr Constança Vilhena | Vilhena | the director
@subject W = Washington Paiva | the night watchman | Paiva | the guard
@subject C = culture ministry | the ministry | the minister
@fact n1 = 34 | other | T | objects stolen | 1998-03-09 morning | cumulative
@fact n2 = 41 | other | T | objects stolen | 1998-03-10 | cumulative
@fact ng = 16 | other | G | objects stolen | 1998-03-10 | cumulative
@fact ns = 18 | other | S | objects stolen | 1998-03-10 | cumulative
@fact ni = 7 | other | I | objects stolen | 1998-03-10 | cumulative
@fact r1 = 5 | other | T | objects recovered | 1998-03-12 | cumulative
@fact r2 = 29 | other | T | objects recovered | 1998-04-20 | cumulative
@fact rg = 12 | other | G | objects recovered | 1998-04-20 | cumulative
@fact rs = 11 | other | S | objects recovered | 1998-04-20 | cumulative
@fact ri = 6 | other | I | objects recovered | 1998-04-20 | cumulative
@fact rm = 12 | missing | T | objects still missing | 1998-04-20 | snapshot
@fact rp = 70.7 | rate | T | percent of the stolen objects recovered | 1998-04-20 | cumulative
@fact v1 = 650000000 | price | T | escudos of value | 1998-03-09 | constant | projected
@fact v2 = 980000000 | price | T | escudos of value | 1998-03-10 | constant
@fact vq = 410000000 | price | Q | escudos of value | 1998-03-10 | constant
@fact vo = 570000000 | price | T | escudos of value of the other objects | 1998-03-10 | constant
@fact vs = 41.8 | rate | Q | percent of the value of the loot | 1998-03-10 | constant
@fact vi = 700000000 | other | M | escudos of insurance | 1998 | constant
@fact vu = 280000000 | other | M | escudos of loss without insurance | 1998-03-10 | constant
@fact ta = 02:20 | clock | T | time at which the thieves came in | 1998-03-09 | constant
@fact tb = 02:31 | clock | T | time at which the thieves left | 1998-03-09 | constant
@fact td = 11 | duration | T | minutes inside | 1998-03-09 | constant
@fact tp = 02:52 | clock | P | time at which the first patrol came | 1998-03-09 | constant
@fact tw = 21 | duration | P | minutes from the thieves' leaving to the first patrol | 1998-03-09 | constant
@fact th = 4 | other | T | thieves | 1998-03-09 | constant
@fact ca = 9 | other | M | display cases broken | 1998-03-09 | cumulative
@fact co = 46 | other | M | display cases | 1998 | constant
@fact cm = 12 | other | M | cameras | 1998 | constant
@fact cw = 5 | other | M | cameras that worked | 1998-03-09 | snapshot
@fact cf = 7 | other | M | cameras out of order | 1998-03-09 | snapshot
@fact gn = 2 | jobs | M | guards at night | 1998-03 | constant
@fact g5 = 6 | jobs | M | guards at night | 1993 | constant
@fact wa = 57 | age | W | age | 1998 | constant
@fact we = 1.4 | other | Q | kilograms of gold | - | constant
@fact gc = 88 | other | Q | gems | - | constant
@fact ge = 63 | other | Q | garnets | - | constant
@fact gp = 25 | other | Q | pearls | - | constant
@fact yr = 1417 | other | Q | year of making | - | constant
@fact ob = 2300 | other | M | objects in the collection | 1998 | constant
@fact rw = 20000000 | other | T | escudos of reward | 1998-03-12 | constant | pledged
@fact ar = 3 | arrests | T | people arrested | 1998-04-20 | cumulative
@fact ad = 77 | address | T | number in Rua do Alecrim where the loot was found | 1998-04-20 | constant
@fact vi7 = 61000 | crowd | M | visitors | 1997 | cumulative
@fact vi6 = 52000 | crowd | M | visitors | 1996 | cumulative
@fact vic = 17.3 | rate | M | percent by which the number of visitors grew | 1997 | constant
@fact bs = 14000000 | budget | M | escudos a year for security | 1998 | constant
@fact ba = 22000000 | budget | M | escudos a year for security | 1993 | constant
@fact bd = -36.4 | rate | M | percent by which spending on security changed | 1993 to 1998 | constant
@fact mi = 300000000 | budget | C | escudos for alarms in all state museums | 1999 | plan | pledged
@fact ms = 28 | other | C | state museums | 1998 | constant
@rel sum n2 = ng + ns + ni
@rel sum r2 = rg + rs + ri
@rel diff rm = n2 - r2
@rel share rp = r2 / n2
@rel sum v2 = vq + vo
@rel share vs = vq / v2
@rel diff vu = v2 - vi
@fact cu = 37 | other | M | display cases left alone | 1998-03-09 | constant
@rel diff cu = co - ca
@rel sum cm = cw + cf
@rel sum gc = ge + gp
@rel change vic = vi6 -> vi7
@rel change bd = ba -> bs
@trap n1 n2 :: first and full inventory
@trap v1 v2 :: first and full valuation
@trap v2 vi :: value and insured sum
@trap td r1 :: minutes and objects
@trap rm cm :: twelve objects missing and twelve cameras
@trap rg rm :: twelve gold objects recovered, twelve objects missing
@trap ni cf :: seven ivories and seven broken cameras
@trap r1 cw :: five objects recovered and five working cameras
@trap g5 gn :: guards five years before and now
@trap n2 vs :: forty-one objects and forty-two percent
@trap vi6 vi7 :: visitors of two years

@doc lusíada-noticias | news agency, English service | 1998-03-09
Thieves take {34|n1} treasures from Portuguese museum in {eleven|td} minutes

LISBON, 9 March (LN) - Armed men broke into the Almeirão museum in Santarém early on Monday and made off with at least {34|>n1|t=early on Monday|by=its director, Dr Constança Vilhena} objects of gold, silver and ivory, its director, Dr Constança Vilhena, said. She put their worth at {650 million|v1|by=She} escudos, "but I am saying this with broken glass under my shoes".

The {four|th} intruders came through a skylight at {2.20 a.m.|ta|v=02:20} and had gone by {2.31|tb|v=02:31}, {11|td} minutes later, according to the tape of one of the {five|cw} cameras that were working. The other {seven|cf} were awaiting repair.

They tied up the {two|gn} guards on duty, one of whom, Washington Paiva, {57|wa}, was treated for a cut hand, and broke {nine|ca} of the museum's {46|co} cases. A police patrol arrived at {2.52|tp|v=02:52}.

Among the loot is the Cross of Santa Iria, made in {1417|yr}: {1.4|we} kilograms of gold, set with {88|gc} stones and pearls.

The Almeirão, with some {2,300|~ob} objects, drew {61,000|vi7|t=last year} visitors last year. It is insured for {700 million|vi} escudos.

LN/hv/pt 1204 GMT

@doc gazeta-da-leziria | regional weekly | 1998-03-13
{Two|gn} men, {five|cw} cameras and a prayer: how we guarded the Cross

It is easy to be wise on a Friday. But this newspaper was wise in 1995, and in 1996, when it wrote that the Almeirão had too few eyes.

Consider. In 1993 the museum kept {six|g5|t=In 1993} guards through the night, and paid {22 million|ba|t=In 1993} escudos a year for its safety. Today it has {two|gn|t=Today} and {14 million|bs|t=Today}: a cut of {57|!bd} per cent. Of {twelve|cm} cameras {five|cw} could see. The nearest patrol was at Almoster, and reached the door {21|tw} minutes after the thieves had left through it.

On Tuesday Dr Vilhena finished her list. Not {34|n1|t=as she believed on Monday} pieces are gone, as she believed on Monday, but {41|n2|t=On Tuesday|by=Dr Vilhena}: {16|ng|^} of gold, {18|ns|^} of silver and {seven|ni|^} ivories from Goa. Their value, which had been given as {650 million|v1}, is now {980|v2|t=now|x=1000000}. Of this {410 million|vq} is the Cross alone.

Yesterday, a piece of luck: a shepherd near Rio Maior found a sack with {five|r1|t=Yesterday} of the silver chalices. Perhaps it had grown too heavy. The insurers promise {20 million|rw|by=The insurers} to whoever leads them to the rest.

And the minister? He has discovered that the state has {28|ms} museums and that they need alarms. For next year he announces {300 million|mi|t=For next year|by=he} escudos. Half of that in 1996 would have done.

Pharmacy on duty: Central, Rua Serpa Pinto 14. High water at Almourol 9.40.

@doc burlington-art-letter | art trade monthly, London | 1998-04-01
Stolen: the Almeirão loot

Trade should look out for property from the museum at Santarém, Portugal, taken on the night of 8-9 March. A full list of the {41|n2} pieces is at our office. In short:

Gold ({16|ng}). Chief among them the Cross of Santa Iria, {1471|!yr}, weight {1.4|we} kg, {63|ge} garnets and {25|gp} seed pearls, {88|gc} in all. {Two|-} garnets are replacements in paste. Value put at Esc {410 million|vq}.

Silver ({18|ns}). Chalices, pyxes, a processional lamp. {Five|r1|t=12 March} chalices turned up on 12 March in a field.

Ivory ({seven|ni}). Indo-Portuguese, all Good Shepherds, easily hidden.

Without the Cross the loot comes to Esc {570 million|vo}; with it, to Esc {980|v2|x=1000000}. The Cross thus makes {42|vs|round} per cent of the total, and is quite unsaleable. Cover amounts to {700 million|vi}, which leaves the owner, the Portuguese State, with an uninsured {280|vu|x=1000000}.

How was it done? By {four|th} men, through the roof, between {2.20|ta|v=02:20} and {2.31|tb|v=02:31}. They ignored {37|cu} cases out of {46|co}. This was a shopping list, not a burglary.

The underwriters, Messrs Tarrant & Okell, offer Esc {20 million|rw}.

Next month: Fakes, 12 tell-tale hinges. Letters to 9 Mount Row, W1.

@doc correio-do-tejo | tabloid daily | 1998-04-21
THE CROSS IS BACK! Found behind a bidet in Lisbon

- {29|r2} treasures in a plumber's store - {3|ar} arrested - guard's brother-in-law among them

She kissed it. Then she fainted. When Dr Constança Vilhena saw the Cross of Santa Iria on a police table yesterday it was all too much.

Officers of the PJ had burst into a plumber's warehouse at number {77|ad}, Rua do Alecrim. Behind boxes of bathroom ware lay the haul of the robbery of the century: {29|r2|t=yesterday} pieces out of {41|n2}. To wit, {12|rg} of gold, {11|rs} of silver, {6|ri} of ivory. {Twelve|rm|t=yesterday} remain missing.

{Three|ar} men are in the cells. One is the brother-in-law of the watchman, Washington Paiva ({75|!wa}). Did Paiva know? "My father was tied up for {eleven|td} minutes with a curtain cord," says his daughter. "He is a hero." Police are looking for the last of the {four|th}.

The thieves may have wondered at their fortune. The haul is worth {980 million|v2} escudos! In the whole building there were {two|gn} guards and {five|cw} cameras that functioned. {Seven|cf} didn't.

Will the shepherd of Rio Maior now get his {twenty million|rw}? "For {five|r1} cups and a cold night," he says, "I would take {one|-}."

Tomorrow free with your Correio: Kitchen knife no. 6

@doc antena-livre | radio, evening bulletin script | 1998-04-20
Good evening, it's eight o'clock. Washington Paiva, the night watchman of the Almeirão, may sleep a little better tonight; and so may the state.

The Judiciary Police have recovered most of the art that was stolen from the Santarém museum on the ninth of March. {Twenty-nine|r2|t=tonight|by=the police} objects were found this morning in Lisbon, the police say, or {seventy-one|rp|round|^} per cent of the booty. Among them is the Cross, with all of its {eighty-eight|gc} stones. Still to be found are {twelve|rm|t=tonight} pieces. {Three|ar} persons are under arrest.

The inspector in charge, Jacinto Mbala, explained that a neighbour at number {seventeen|!ad} in the Rua do Alecrim had complained of the noise of an angle grinder.

A reminder of the case: shortly after {twenty past two|ta|v=02:20} in the morning, men got in through a skylight; at {two thirty-one|tb|v=02:31} they were gone, and at {eight minutes to three|tp|v=02:52} the first patrol car drew up. {Nine|ca} cases had been smashed. The museum had cover for {seven hundred million|vi} escudos, well short of what was lost.

The minister of culture, on a visit to Évora, repeated that {three hundred million|mi|t=next year|by=The minister of culture} would be spent next year on alarms.

As for the museum, it expects a crowd. {Sixty-one thousand|vi7|t=last year} people came last year, {seventeen|vic|round} per cent more than the {fifty-two thousand|vi6|t=in 1996} in 1996. They came for the tiles. Now they will come for the hole in the roof.
