@story prison-pasocurvo
@topic Riot at the Paso Curvo penitentiary, Paraguay, July 2018
@subject P = Paso Curvo penitentiary | Paso Curvo | the prison | the jail | penitentiary
@subject G = guards | warders | officers held | hostages
@subject C = Clan Aguará | Aguará | the clan
@subject F = Frente Rojo | Rojo | the Front
@subject M = Justice ministry | the ministry | ministry | Asunción
@subject B = Blas Ortellado | Ortellado | the warden
@subject E = escapers | fugitives | runaways
@fact cap = 840 | other | P | places for prisoners | - | constant
@fact pop = 2316 | other | P | prisoners held | 2018-07-07 | snapshot
@fact occ = 275.71 | other | P | prisoners as a share of the places | 2018-07-07 | snapshot
@fact d1 = 6 | deaths | P | prisoners killed | 2018-07-07 night | cumulative
@fact d2 = 11 | deaths | P | prisoners killed | 2018-07-09 | cumulative
@fact dc = 8 | deaths | C | prisoners killed | 2018-07-09 | cumulative
@fact df = 3 | deaths | F | prisoners killed | 2018-07-09 | cumulative
@fact inj = 37 | injuries | P | people hurt | 2018-07-09 | cumulative
@fact h = 14 | other | G | guards taken hostage | 2018-07-07 | cumulative
@fact hr = 9 | rescued | G | guards freed | 2018-07-08 morning | cumulative
@fact hs = 5 | other | G | guards still held | 2018-07-08 morning | snapshot
@fact on = 21 | officers | P | guards on duty | 2018-07-07 afternoon | snapshot
@fact esc = 46 | other | E | prisoners who got out | 2018-07-07 | cumulative
@fact rec = 29 | arrests | E | prisoners caught again | 2018-07-09 | cumulative
@fact out = 17 | missing | E | prisoners still at large | 2018-07-09 | snapshot
@fact dur = 31 | duration | P | hours the riot lasted | 2018-07-08 | constant
@fact st = 15:20 | clock | P | hour when the riot began | 2018-07-07 | constant
@fact en = 22:20 | clock | P | hour when the riot ended | 2018-07-08 | constant
@fact tun = 68 | distance | E | metres of the tunnel | - | constant
@fact cost = 9400000000 | budget | M | guaraníes for repairs | 2018-07-09 | plan | pledged
@fact tr = 350 | other | M | prisoners to be moved | 2018-07-09 | plan | pledged
@fact new = 120 | jobs | M | new guards to be hired | 2018-07-09 | plan | pledged
@fact o15 = 4 | deaths | P | prisoners killed in the riot of 2015 | 2015 | cumulative
@rel share occ = pop / cap
@rel sum d2 = dc + df
@rel diff hs = h - hr
@rel diff out = esc - rec
@trap d1 d2 :: first night against the third day
@trap h hr :: taken and freed
@trap d2 o15 :: an older riot
@trap esc out :: got out against still out
@trap dc df :: two gangs

@doc a-wire | wire agency | 2018-07-09
Paraguay prison riot toll rises to {11|d2|t=on Monday}

ASUNCIÓN, July 9 - The number of inmates killed in a weekend riot at Paraguay's Paso Curvo penitentiary rose to {11|d2|t=on Monday|by=the Justice ministry} on Monday from an initial {six|d1|t=an initial|by=the Justice ministry}, the Justice ministry said. {Eight|dc} of them belonged to the Clan Aguará and {three|df} to its rival, Frente Rojo.

{Thirty-seven|inj|t=on Monday} people were hurt. {Forty-six|esc} prisoners crawled away through a {68|tun}-metre tunnel; {29|rec} have been retaken and {17|out|t=on Monday} are still at large.

The violence began at {3:20 p.m.|st|v=15:20} on Saturday and was over at {10:20 p.m.|en|v=22:20} on Sunday, {31|dur} hours later. {Fourteen|h} guards were held at the height of it.

Built for {840|cap}, the jail had {2,316|pop|t=on Saturday} prisoners on Saturday, watched by {21|on} officers. {Four|o15|t=in 2015} died there in a riot in 2015.

Asunción will transfer {350|tr|m=pledged} inmates and take on {120|new|m=pledged} warders.

@doc b-tabloid | tabloid | 2018-07-08
NIGHT OF KNIVES AT PASO CURVO

{Six|d1|t=by midnight|by=sources inside the walls} dead by midnight, and counting! That is the word from sources inside the walls, where gangsters of the Aguará and the Rojo have carved each other up since yesterday at {3.20pm|st|v=15:20}.

At this hour {nine|hr|t=At this hour} of the hostages have walked out, one with his ear in his hand. {Five|hs|^} more warders are believed to be on the roof with blades at their throats.

The escape? A joke! {Fifty-three|!esc|by=the village police} of them popped up in a maize field, the village police say, at the end of a hole dug with spoons. Thirty metres? Fifty? Try {sixty-eight|tun}.

And listen to this: there were just {twenty-one|on|t=yesterday afternoon} men in uniform yesterday afternoon to keep order among more than {2,300|>pop|t=yesterday afternoon} cut-throats. {Eight hundred and forty|cap} is the limit.

Governor, resign!

Page 7: Miss Itapúa shows her 3 favourite dishes

@doc c-daily | national daily | 2018-07-10
Ministry and warden trade blame over Paso Curvo

The ministry and its own warden gave different accounts on Monday of the worst prison violence since the {four|o15|t=2015} deaths of 2015.

According to the ministry, {14|h|by=the ministry} guards had been seized by the rioters. Blas Ortellado, the warden, remembers {ten|!h|by=Blas Ortellado}: "I know them by their first names, I can count them on my fingers," he said.

They agree that {nine|hr|t=early on Sunday} came out early on Sunday and {five|hs|^} late that night.

On the losses there is no dispute, {11|d2|by=the ministry}. A forensic doctor found that {seven|!dc|by=A forensic doctor} of the bodies wore the clan's tattoo and {three|df|by=A forensic doctor} the Front's.

Repairs will cost {9.4 billion|cost|m=projected} guaraníes. The ministry swears that {350|tr|by=The ministry|m=pledged} men will be moved out; with them gone, Paso Curvo will still hold {more than twice|-} its capacity of {840|cap}. Overcrowding on Saturday was {276%|occ|t=on Saturday|round}.

@doc d-radio | radio script | 2018-07-09
[BULLETIN 18.00, READER: Vega]

Good evening. Here is what we know after {two|-} nights of trouble at Paso Curvo.

It lasted {thirty-one|dur} hours and it ended yesterday at {twenty past ten|en|t=yesterday|v=22:20} in the evening. The dead number {eleven|d2}, {eight|dc} Aguará, {three|df} Rojo, says the ministry. The injured: {thirty-seven|inj}, prisoners and guards together.

Of the men who tunnelled out, {twenty-nine|rec|t=By this afternoon} are behind bars again. By this afternoon {seventeen|out|^} were still being sought. People in San Cosme are asked to lock their doors.

The minister visited at noon. He announced {a hundred and twenty|new|by=He|m=pledged} more warders. The warden, Mr Ortellado, told him he had asked for {two hundred|-} in March.

There's more on our website, with the names of the dead.
