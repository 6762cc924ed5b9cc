@story v3-tyrol-avalanche
@topic Avalanche at the Krimpenjoch, Austria
@subject A = Krimpenjoch avalanche | the avalanche | avalanche | the slide
@subject R = mountain rescue | rescuers | Bergrettung
@subject W = avalanche warning service | the warning service
@fact bu = 11 | other | A | skiers buried | 2043-02-21 | constant
@fact al = 7 | rescued | A | skiers dug out alive | 2043-02-21 | cumulative
@fact d1 = 3 | deaths | A | skiers killed | 2043-02-21 evening | cumulative
@fact d2 = 4 | deaths | A | skiers killed | 2043-02-22 | cumulative
@fact ms = 1 | missing | A | skiers missing | 2043-02-21 evening | snapshot
@fact w = 350 | distance | A | metres wide | - | constant
@fact l = 900 | distance | A | metres long | - | constant
@fact h = 2640 | distance | A | metres above the sea where it broke | - | constant
@fact lv = 4 | other | W | danger level | 2043-02-21 | constant
@fact lp = 3 | other | W | danger level | 2043-02-20 | constant
@fact re = 140 | officers | R | rescuers at work | 2043-02-21 | snapshot
@fact dg = 12 | other | R | search dogs | 2043-02-21 | snapshot
@fact hl = 5 | units_pledged | R | helicopters | 2043-02-21 | snapshot
@fact lo = 85 | duration | A | minutes that the last survivor lay buried | 2043-02-21 | constant
@fact c = 10:50 | clock | A | time at which it broke | 2043-02-21 | constant
@rel sum bu = al + d2
@trap d1 d2 :: the toll on two days
@trap lv lp :: danger level on two days
@trap w l :: width against length
@trap al bu :: saved against buried

@doc a-flash | agency flash | 2043-02-21
{Three|d1} dead in Tyrol avalanche, {one|ms} missing

INNSBRUCK - A slab {350|w} metres wide came loose at {10:50 a.m.|c|t=on Saturday} on Saturday below the Krimpenjoch and buried {11|bu|by=police} ski tourers, police said. {Seven|al} were pulled out alive.

@doc b-radio | radio bulletin | 2043-02-21
Mittagsjournal

{A hundred and forty|re|t=now} rescuers and {twelve|dg|^} dogs are on the cone now, {five|hl|^} helicopters above it. Danger level was {four|lv|t=today} today, it had been {three|lp|t=yesterday} yesterday. The slide went down at {a quarter past nine|!c}.

@doc c-rescue | mountain rescue post | 2043-02-21
Einsatz Krimpenjoch

Last living person out after {85|lo} minutes, talking! Slab broke at {2,640|h} m, ran {900|l} m. {140|re} of us on scene, {12|dg} dogs. Thank you all.

@doc d-tv | TV crawl | 2043-02-22
{FOURTH|d2} BODY FOUND

{FOUR|d2|t=NOW} DEAD NOW ... {9|!al} OF {11|bu} SURVIVED ... LAST ONE LAY {85|lo} MINUTES UNDER SNOW

@doc e-paper | newspaper brief | 2043-02-23
Level {4|lv} and off they went

The warning service had raised the level to {four|lv|t=on Saturday} on Saturday. {Eleven|bu} set out; {four|d2} of them, all from Linz, are dead. The avalanche covered {1,500|!l} metres of slope, starting at {2,640|h}.

@doc f-dispatch | agency update | 2043-02-22
Missing tourer found dead

The Krimpenjoch slide has now claimed {four|d2|t=now} lives of {eleven|bu} caught in it. {Seven|al} came through.
