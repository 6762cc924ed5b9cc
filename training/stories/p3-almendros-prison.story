@story los-almendros-prison
@topic Prison uprising at Los Almendros, Ecuador: five days from the first shot to the last roll call
@subject L = Los Almendros prison | Los Almendros | the prison | the jail
@subject S = prison service | SNR | the service
@subject G = guards | prison guards | warders
@subject I = inmates | prisoners
@subject A = the army | soldiers | army
@subject M = morgue in Babahoyo | the Babahoyo morgue | forensic institute
@fact d1 = 8 | deaths | I | prisoners killed | 2026-11-09 night | cumulative
@fact d2 = 19 | deaths | I | prisoners killed | 2026-11-10 night | cumulative
@fact d4 = 32 | deaths | I | prisoners killed | 2026-11-12 night | cumulative
@fact g1 = 41 | other | G | warders held hostage | 2026-11-09 night | snapshot
@fact g2 = 26 | other | G | warders held hostage | 2026-11-10 night | snapshot
@fact fr2 = 15 | rescued | G | warders let go | 2026-11-10 night | cumulative
@fact gd = 2 | deaths | G | warders killed | 2026-11-12 night | cumulative
@fact inj2 = 57 | injuries | I | prisoners hurt | 2026-11-10 night | cumulative
@fact inj4 = 93 | injuries | I | prisoners hurt | 2026-11-12 night | cumulative
@fact pop = 3840 | other | L | prisoners held | 2026-11-08 | snapshot
@fact cap = 2200 | other | L | places | - | constant
@fact esc1 = 60 | other | L | prisoners escaped | 2026-11-10 | plan | projected
@fact esc = 47 | other | L | prisoners escaped | 2026-11-13 | constant
@fact rec = 18 | arrests | L | escaped prisoners caught again | 2026-11-13 | cumulative
@fact sol = 750 | other | A | soldiers around the walls | 2026-11-10 | snapshot
@fact sol2 = 1400 | other | A | soldiers around the walls | 2026-11-12 | snapshot
@fact gun = 63 | other | L | firearms found | 2026-11-13 | constant
@fact pav = 4 | other | L | wings in prisoners' hands | 2026-11-10 | snapshot
@fact pavt = 9 | other | L | wings | - | constant
@fact id4 = 21 | deaths | M | bodies identified | 2026-11-13 | cumulative
@fact dt = 34 | deaths | L | prisoners and warders killed | 2026-11-12 night | cumulative
@fact fr4 = 24 | rescued | G | warders let go in a day | 2026-11-12 | snapshot
@fact hos = 34 | injuries | L | prisoners in hospital | 2026-11-13 | snapshot
@fact gren = 211 | other | L | knives found | 2026-11-13 | constant
@fact com = 90 | duration | L | days that the commission has | - | plan
@fact int = 74 | other | - | families interviewed | 2026-11-16 | cumulative
@fact cli = 70 | injuries | I | prisoners treated at one clinic for gunshots | 2026-11-16 | cumulative
@fact unid = 11 | deaths | M | bodies not identified | 2026-11-13 | snapshot
@fact moved = 510 | other | S | prisoners moved elsewhere | 2026-11-13 | constant
@fact roll = 3217 | other | L | prisoners at roll call | 2026-11-13 | snapshot
@rel sum g1 = g2 + fr2
@rel sum dt = d4 + gd
@rel sum g1 = fr2 + fr4 + gd
@rel sum d4 = id4 + unid
@trap dt hos :: 34 dead and 34 in hospital
@trap d1 d2 d4 :: killed by three nights
@trap g1 g2 :: hostages on two nights
@trap esc1 esc :: feared and found
@trap d4 id4 :: dead and identified
@trap pop cap roll :: held before, places, held after
@trap esc rec :: escaped and caught

@doc a-live | live page of a Guayaquil newspaper | 2026-11-10
EN VIVO / LIVE: Motín in Los Almendros, day two

23:10. Night tally from the prison service: {19|d2|t=Night tally} inmates dead, {57|inj2|t=Night tally} hurt, {26|g2|t=Night tally} warders still in the hands of the gangs.

21:45. A truck leaves by the east gate with {15|fr2|t=tonight} guards sitting upright in the back, blankets on. They were let go tonight in exchange for water. Yesterday at this hour {41|g1|t=Yesterday at this hour} had been taken.

18:30. The inmates control {four|pav|t=now} of {nine|pavt} wings now. The general in command, Rigoberto Yanzapanta, has {750|sol|t=now} troops at the walls. "I can take it in an hour. I would rather take it in three days," he says.

14:05. Interior fears that up to {60|esc1|by=Interior} may have slipped out through a drain on Monday, when {eight|d1|t=on Monday} bodies were counted.

12:00. Why Los Almendros? It was built for {2,200|cap} and held {3,840|pop|t=on Sunday} on Sunday.

This page refreshes every 60 seconds. 18,422 readers are with us.

@doc b-wire | international agency | 2026-11-13
Ecuador army retakes prison; at least {34|dt} dead

BABAHOYO, Ecuador, Nov 13 - Soldiers regained the last wing of Los Almendros late on Thursday, ending a four-day uprising in which {32|d4|t=late on Thursday|by=the prison service} prisoners and {two|gd|^} guards were killed, the prison service said.

None of the hostages remained inside. Of {41|g1} warders seized on Monday, {24|fr4|t=on Thursday} walked out on Thursday under a white sheet, joining {fifteen|fr2|t=on Tuesday} freed on Tuesday; the other {two|gd} were found in a kitchen.

At its end the operation involved {1,400|sol2|t=on Thursday} troops, up from the {900|!sol|t=on Tuesday} that had ringed the walls on Tuesday.

Injuries among prisoners rose to {93|inj4}.

The violence was at its worst on the second day. "Tuesday began with {eight|d1} and finished with {22|!d2|t=Tuesday}," said Sister Consuelo Arboleda, a chaplain. "I wrote the names on my arm."

@doc c-daily | Quito daily | 2026-11-14
Roll call: {47|esc|s=Roll call} short

Yesterday the survivors were counted, three times, shirtless, in the sun. The third count came to {3,217|roll|t=Yesterday}.

The arithmetic of the service runs as follows. {3,840|pop|t=before the riot} before the riot. Less {32|d4} dead. Less {510|moved} moved on Thursday night to Latacunga and Cuenca. Less {34|hos} in hospital. Less {47|esc}, who are gone. The ministry had feared {60|esc1|by=The ministry}.

Of those who crawled through the drain, {18|rec|t=so far} have been brought back so far, {one|-} from his mother's wardrobe.

The search of the wings turned up {63|gun} firearms, {211|gren} knives, a grenade launcher and a swimming-pool pump. There is no swimming pool.

How a jail with {2,200|cap} beds came to hold so many is for the commission, which has {90|com} days.

At the Babahoyo morgue {21|id4|t=last evening} of the dead had been given back their names by last evening.

Lotería: 27116. Barcelona SC 2, Emelec 2.

@doc d-ngo | human-rights group's statement | 2026-11-16
The numbers that the service will not explain

Comité por la Vida Tras los Muros, public statement

We have spoken to {74|int} families. Our list has {35|!d4|t=on the night of the 12th} prisoners dead on the night of the 12th, not counting any who died in hospital afterwards. The authorities acknowledge fewer.

We accept their figures for the warders: {41|g1|t=on the first evening} held on the first evening, {26|g2|t=after the truck} after the truck, {two|gd} dead. May they rest.

We do not accept that {93|inj4} were injured. A single clinic treated {70|cli} for gunshots.

Prisoners tell us that the shooting on Monday was over after the first {eight|d1|t=on Monday} deaths, and that what happened on Tuesday, when {19|d2|t=on Tuesday} had died by the last bell, began from the towers.

We ask for: the release of camera footage; an independent autopsy of the {11|unid|t=as of Friday} bodies unidentified as of Friday; an end to the transfers, {510|moved} to date, without notice to lawyers.

Contact: Dr Amaru Villavicencio-Stone, 099 555 0164.
