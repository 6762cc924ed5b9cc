@story w6-tres-ceibas-escape
@topic Escape from Tres Ceibas prison, Paraguay 2025: first morning to the tenth day
@subject E = Tres Ceibas escape | the escape | the breakout | the jailbreak | the hunt
@subject P = Tres Ceibas | the prison | the penitentiary | the jail
@subject N = Clan Ñandutí | the Ñandutí gang | Nanduti clan | the clan
@subject B = Comando Frontera | the Frontera men | the Brazilian faction
@subject G = prison guards | guards | warders
@subject J = Justice Ministry | the ministry | the government | Justice Minister Iriarte
@subject L = Lucio Benegas | Benegas | El Relojero | the clan's chief
@fact e1 = 64 | other | E | prisoners who got out | 2025-08-17 morning | cumulative
@fact e2 = 71 | other | E | prisoners who got out | 2025-08-17 evening | cumulative
@fact en = 43 | other | N | prisoners who got out | 2025-08-17 evening | cumulative
@fact eb = 19 | other | B | prisoners who got out | 2025-08-17 evening | cumulative
@fact eo = 9 | other | E | prisoners of no gang who got out | 2025-08-17 evening | cumulative
@fact c1 = 6 | arrests | E | prisoners recaptured | 2025-08-17 morning | cumulative
@fact c2 = 18 | arrests | E | prisoners recaptured | 2025-08-18 | cumulative
@fact c3 = 39 | arrests | E | prisoners recaptured | 2025-08-26 | cumulative
@fact cn = 22 | arrests | N | prisoners recaptured | 2025-08-26 | cumulative
@fact cb = 11 | arrests | B | prisoners recaptured | 2025-08-26 | cumulative
@fact cz = 6 | arrests | E | prisoners of no gang recaptured | 2025-08-26 | cumulative
@fact ck = 4 | deaths | E | fugitives shot dead | 2025-08-26 | cumulative
@fact l2 = 53 | missing | E | prisoners still free | 2025-08-18 | snapshot
@fact l3 = 28 | missing | E | prisoners still free | 2025-08-26 | snapshot
@fact br = 7 | arrests | E | prisoners recaptured in Brazil | 2025-08-26 | cumulative
@fact ps = 54.9 | rate | E | percent of the fugitives recaptured | 2025-08-26 | cumulative
@fact gd1 = 2 | deaths | G | guards killed | 2025-08-17 evening | cumulative
@fact gd2 = 3 | deaths | G | guards killed | 2025-08-18 | cumulative
@fact gi = 11 | injuries | G | guards hurt | 2025-08-17 evening | cumulative
@fact gon = 14 | officers | G | guards on duty | 2025-08-17 | constant
@fact gro = 31 | officers | G | guards on the roster | 2025-08-17 | constant
@fact gsu = 9 | officers | G | guards suspended | 2025-08-18 | cumulative
@fact gar = 5 | arrests | G | guards arrested | 2025-08-26 | cumulative
@fact in0 = 1284 | other | P | inmates | 2025-08-16 | snapshot
@fact cap = 620 | other | P | places | - | constant
@fact occ = 207.1 | rate | P | percent of places filled | 2025-08-16 | snapshot
@fact tl = 46 | distance | P | metres of tunnel | - | constant
@fact td = 3.2 | distance | P | metres of depth | - | constant
@fact sk = 210 | other | P | sacks of earth found | 2025-08-17 | cumulative
@fact ho = 138 | address | P | house number on Calle Palma Sola | - | constant
@fact du = 3 | duration | P | months of rent paid for the house | - | constant
@fact ct = 03:40 | clock | E | time at which the first prisoner came out | 2025-08-17 | constant
@fact al = 05:15 | clock | E | time of the alarm | 2025-08-17 | constant
@fact gap = 95 | duration | E | minutes from the first prisoner to the alarm | 2025-08-17 | constant
@fact po1 = 400 | officers | E | police hunting the fugitives | 2025-08-17 | snapshot
@fact po2 = 1150 | officers | E | police and soldiers hunting the fugitives | 2025-08-18 | snapshot
@fact sol = 600 | officers | E | soldiers hunting the fugitives | 2025-08-18 | snapshot
@fact pol = 550 | officers | E | police hunting the fugitives | 2025-08-18 | snapshot
@fact rw = 500000000 | other | L | guaranies of reward | 2025-08-18 | constant | pledged
@fact ru = 68000 | other | L | dollars of reward | 2025-08-18 | constant | pledged
@fact la = 47 | age | L | age | 2025 | constant
@fact ls = 28 | sentence | L | years in prison | - | constant
@fact bu0 = 41000000000 | budget | J | guaranies for a new wing | 2024 | plan | pledged
@fact bu1 = 96000000000 | budget | J | guaranies for a new prison | 2025-08-26 | plan | pledged
@fact np = 900 | other | J | places in a new prison | 2027 | plan | pledged
@fact mv = 240 | other | P | inmates moved elsewhere | 2025-08-26 | cumulative
@fact pv = 26 | other | J | prisoners who escaped in the country | 2024 | cumulative
@fact sx = 76 | other | P | prisoners who escaped by tunnel | 2020 | constant
@rel sum e2 = en + eb + eo
@rel sum c3 = cn + cb + cz
@rel diff l2 = e2 - c2
@rel sum e2 = c3 + l3 + ck
@fact cs = 51.2 | rate | N | percent of the fugitives recaptured | 2025-08-26 | cumulative
@fact kd = 7 | other | E | prisoners who got out beyond the first count | 2025-08-17 evening | constant
@fact sh = 384 | other | J | places lacking in a new prison | 2027 | plan | projected
@rel share cs = cn / en
@rel diff kd = e2 - e1
@rel diff sh = in0 - np
@rel share ps = c3 / e2
@rel share occ = in0 / cap
@rel sum po2 = sol + pol
@trap e1 e2 :: morning and evening count of the escaped
@trap c2 eb :: recaptured and members of a gang
@trap c1 cz :: six recaptured on the first morning, six of no gang by the tenth day
@trap l2 l3 :: still free on the second and the tenth day
@trap gd1 gd2 :: a third guard died in hospital
@trap gi cb :: eleven hurt guards and eleven recaptured Frontera men
@trap gsu eo :: nine suspended guards and nine fugitives without a gang
@trap gon gro :: on duty and on the roster
@trap ls l3 :: sentence of 28 years and 28 still free
@trap ct al :: first man out and alarm
@trap po1 pol :: police on the first and second day
@trap bu0 bu1 :: a wing promised last year and a new prison

@doc guarani-press | wire agency, English | 2025-08-17
At least {64|>e1} inmates tunnel out of Paraguayan prison, {two|gd1} guards killed

PEDRO JUAN, Paraguay, Aug 17 (Guarani Press) - At least {64|>e1|t=before dawn on Sunday|by=the Justice Ministry} prisoners crawled out of an overcrowded prison near Paraguay's border with Brazil before dawn on Sunday, the Justice Ministry said. {Six|c1|t=by mid-morning} had been caught by mid-morning.

The inmates used a tunnel {46|tl} metres long that ended in the kitchen of a rented house at {138|ho} Calle Palma Sola. The first of them surfaced at {3:40 a.m.|ct|v=03:40}, a neighbour's camera showed. The alarm at Tres Ceibas was not raised until {5:15|al|v=05:15}, or {95|gap} minutes later.

{Two|gd1|by=Justice Minister Carmelo Iriarte} guards were killed in a second, armed assault on the main gate, apparently meant as a diversion, and {11|gi|^} others were wounded, Justice Minister Carmelo Iriarte told reporters. He said {14|gon|by=He} guards had been on duty out of a roster of {31|gro|^}.

Tres Ceibas was built for {620|cap}. On Saturday it held {1,284|in0|t=On Saturday}.

Most of those who fled belong to the Clan Ñandutí, a drug gang. They include its chief, Lucio Benegas, {47|la}, known as El Relojero, who was serving {28|ls} years.

About {400|~po1} police officers were searching the area. Paraguay's biggest tunnel escape was in 2020, when {76|sx|t=in 2020} inmates left the same prison.

(Graphic: https://gp.example/4417)

@doc el-faro-amambay | local radio site, live text | 2025-08-17
MINUTO A MINUTO - Fuga en Tres Ceibas (English version below)

21:10 The ministry has corrected itself. After a roll call cell by cell, the number who got out is {71|e2|t=After a roll call cell by cell|by=The ministry}, not {64|e1|t=this morning} as we were all told this morning. {43|en|^} of them answer to the Ñandutí gang, {19|eb|^} to Comando Frontera. The remaining {nine|eo|^} belong to no one.

20:25 We have seen the earth. It stands in a shower room that had been "out of order" since May: {210|sk|by=the prosecutor} sacks, the prosecutor says.

18:50 The house where the tunnel ends was let by telephone. The landlady, doña Eusebia, got {three|du|by=doña Eusebia} months in advance, in notes. "They said they were plumbers."

17:30 Funeral home confirms: the {two|gd1} dead are Óscar Villalba and Derlis Núñez. Of the {eleven|gi} who were hurt, one is on a respirator.

14:05 How deep? {3.2|td|by=a fireman} metres, according to a fireman who went in. Length: {46|tl|^}.

11:45 Commissioner Yamil Haddad: {six|c1|t=11:45|by=Commissioner Yamil Haddad} recaptured, "more in the next hours". He has {400|po1|^} men.

09:20 Listener Rosana writes that the siren woke her at {a quarter past five|al|v=05:15}. But she saw men run past her gate long before: "It was not yet {four|-}."

Send us your audio: WhatsApp 0981 555 014. Sunday's football is cancelled: Sportivo 0, Fugitives {71|e2}, writes one wit.

@doc asuncion-diario | national daily | 2025-08-19
Who was asleep? Questions after the flight of the {71|e2}

Two nights and a day after the jailbreak, {53|l2|t=as of yesterday evening} of the {71|e2} men were still at large as of yesterday evening, and a third family was choosing a coffin. Warder Nelson Ortigoza died in hospital on Monday, which makes {three|gd2|t=on Monday}.

{Eighteen|c2|t=as of yesterday evening} fugitives are back. Five of these were found together in a henhouse. The hunt has been joined by the army: {600|sol} soldiers alongside {550|pol} police, {1,150|po2} in all. For Benegas - {47|la} years old, watchmaker by trade, {28|ls} years to serve - the government will pay {500 million|rw} guaraníes, some {$68,000|~ru}.

Yesterday the ministry suspended {nine|gsu|t=Yesterday|by=the ministry} guards. It could do worse than to suspend itself. Every one of the numbers in this affair was known before. A jail with {620|cap} bunks housed {1,284|in0}: {207%|occ|round}. On Saturday night {fourteen|gon|t=On Saturday night} warders watched over them; the duty book has {thirty-one|gro} names. In 2020, {76|sx|t=In 2020} men went out of the same place by the same means. Last year {26|pv|t=Last year} got away from all the country's prisons put together.

And the new wing that was to relieve the place? It was announced in 2024 with {41 billion|bu0|t=in 2024} guaraníes and a ribbon. There is the ribbon.

Between {3:40|ct} and {5:15|al}, ninety-five minutes, men walked down Calle Palma Sola in their socks, one every eighty seconds. Number {138|ho} has a doorbell camera across the road. It was the only one awake.

See also: Editorial, p. 12 | Dollar at 7,340

@doc mercosul-hoje | Brazilian news site, English edition | 2025-08-26
Ten days on: {seven|br} caught on this side of the line

PONTA PORÃ - {Seven|br} of the prisoners who broke out of Paraguay's Tres Ceibas on 17 August were taken in Mato Grosso do Sul, federal police said on Tuesday, the last of them at a bus station with a guitar case full of shoes.

They are among the {39|c3|t=up to now|by=Paraguayan authorities} whom Paraguayan authorities count as recaptured up to now, {55%|ps|round|^} of all who fled. A further {four|ck} have been shot dead. {Twenty-eight|l3|t=up to now} men remain free.

Broken down by loyalty, {22|cn} of those back in custody are Ñandutí, {11|cb} Comando Frontera, the Brazilian faction, and {six|cz} neither. Put differently: of the {43|en} who left with the clan, about {half|~cs} are behind bars again, but of the faction's {19|eb} rather more.

Benegas is not among them. Intelligence sources place him in three cities at once.

Asunción has meanwhile detained {five|gar} guards, out of {nine|gsu} suspended after the escape, on suspicion of having been paid to look away. {Three|gd2} of their colleagues were killed that night or died of it later.

Minister Iriarte announced that {96 billion|bu1|by=Minister Iriarte} guaraníes will be spent on a new prison with {900|np|^} places, ready in 2027. For the time being {240|mv} inmates have been transferred from Tres Ceibas, which stood at {1,284|in0|t=on the eve of the breakout} on the eve of the breakout.

LEIA TAMBÉM: 10 frases | Ônibus a R$ 4,90

@doc corrections-quarterly | specialist newsletter | 2025-09-30
Case note: Tres Ceibas

Prepared by H. Aaltonen and D. Mwangi for members. 4 min read

What happened. In the night of 16 to 17 August {71|e2} men left a Paraguayan prison through a tunnel {46|tl} metres in length and {3.2|td} below the yard. An armed diversion at the gate cost, in the end, {three|gd2|t=in the end} officers' lives.

What is notable. First, the occupancy. With {1,284|in0} people in {620|cap} places ({207 per cent|occ|round}), nobody could be confined to a cell. Second, the staffing: {14|gon} on shift. At one officer per {92|-} prisoners a night count is a fiction, which is why the ministry's first figure, {64|e1|t=first}, proved {seven|kd} short. Third, the time. From first exit to siren passed {95|gap} minutes. Fourth, {210|sk} sacks of spoil, roughly {eight|-} tonnes, in a locked shower.

What followed. Recaptures came quickly and then slowed: {six|c1|t=within hours} within hours, {18|c2|t=on the second day} on the second day, {39|c3|t=on the tenth} on the tenth. On that tenth day {28|l3|t=On that tenth day} were unaccounted for and {four|ck|^} dead. The clan's men proved harder to find than most: {22|cn} of {43|en}, against {six|cz} of the {nine|eo} who had no gang to hide them and {11|cb} of {19|eb} from the Frontera.

What was promised. A wing, in 2024, for {41 billion|bu0|t=in 2024} guaraníes, not begun. A prison, now, for {96 billion|bu1|t=now}. It would take {900|np}. If the population of Tres Ceibas stays where it was, that is still {384|sh} too few.

Lesson. Count the sacks.
