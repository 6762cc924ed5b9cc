@story k2-kassel-bomb
@topic Evacuation for a wartime bomb in Kassel, Germany, in May 2026: plan, day and all-clear
@subject B = aerial bomb | the bomb | bomb | the dud | the unexploded bomb
@subject S = City of Kassel | the city | city hall | the city council | Kassel
@subject F = Kassel fire brigade | the fire brigade | firefighters | fire brigade
@subject K = Bergmannsstift hospital | Bergmannsstift | the hospital | clinic
@subject R = regional rail operator | the railway | Deutsche Bahn | trains | the rail operator
@subject O = Ines Jablonski | Jablonski | head of the disposal team | the bomb disposal expert | disposal team
@subject P = police | the police | North Hesse police
@fact kg = 500 | other | B | weight, in kilograms | - | constant
@fact yr = 1943 | other | B | year when it was dropped | - | constant
@fact dep = 4.5 | distance | B | depth at which it lay, in metres | - | constant
@fact rad = 1000 | distance | S | radius of the zone, in metres | - | constant
@fact ev = 14600 | evacuated | S | residents of the zone | before the day | plan
@fact ev2 = 13900 | evacuated | S | residents who really left | 2026-05-10 | constant
@fact care = 420 | other | S | people in the three halls | 2026-05-10 noon | snapshot
@fact hal = 3 | other | S | emergency halls | 2026-05-10 | constant
@fact pat = 212 | evacuated | K | patients moved | 2026-05-09 | cumulative
@fact bab = 17 | evacuated | K | premature babies moved | 2026-05-09 | cumulative
@fact he = 260 | evacuated | S | residents of nursing homes moved | 2026-05-10 | cumulative
@fact po = 340 | officers | P | police on duty | 2026-05-10 | constant
@fact fi = 480 | other | F | firefighters and volunteers on duty | 2026-05-10 | constant
@fact dl = 08:00 | clock | S | hour by which the zone had to be empty | 2026-05-10 | plan
@fact em = 10:55 | clock | S | time when the zone was declared empty | 2026-05-10 | constant
@fact st = 11:10 | clock | O | start of the work on the fuse | 2026-05-10 | constant
@fact ok = 12:48 | clock | O | time of the all-clear | 2026-05-10 | constant
@fact du = 98 | duration | O | minutes of work on the fuse | 2026-05-10 | constant
@fact ref = 23 | other | P | people who refused to leave | 2026-05-10 | cumulative
@fact fin = 5 | arrests | P | people taken into custody | 2026-05-10 | cumulative
@fact tr = 138 | other | R | trains diverted or cancelled | 2026-05-10 | constant
@fact co = 400000 | spending | S | euros that the operation cost | 2026-05-10 | snapshot | projected
@fact fine = 5000 | damages | S | euros, highest fine for refusing | - | constant | threshold
@fact aO = 44 | age | O | age | 2026 | constant
@fact nb = 61 | other | O | bombs that she has defused | 2026-05-10 | cumulative
@fact sch = 6 | other | S | schools closed the next day | 2026-05-11 | plan
@rel diff ref1 = ev - ev2
@fact ref1 = 700 | evacuated | S | residents who were away or stayed | 2026-05-10 | constant
@trap ev ev2 :: the plan, and the result
@trap po fi :: police, and firefighters
@trap ref fin :: refused, and in custody
@trap kg fi :: kilograms, and people
@trap dl em :: the hour planned, and the hour reached
@trap pat bab :: all patients, and the smallest

@doc a-notice | city website, notice | 2026-05-08
Bomb find Holländische Straße: information for all residents

On Sunday, 10 May, a {500|kg}-kilogram aerial bomb of {1943|yr} will be defused on the site of the former tram depot. It lies at a depth of {4.5|dep} metres.

The exclusion zone has a radius of {1,000|rad} metres and covers {14,600|ev} residents.

1. Please leave your home by {8 a.m.|dl} and take medicine, ID and a charger with you.
2. {Three|hal} halls are open from 6 o'clock: Auestadion, Messe, Documenta hall. Buses are free.
3. {Two hundred and twelve|pat|m=projected} patients of the Bergmannsstift will be moved on Saturday.
4. Whoever stays in the zone without a reason commits an offence and may be fined up to {€5,000|fine}.
5. {Six|sch} schools remain closed on Monday, as they serve as shelters for staff.

Hotline: +49 561 11500 (24 hours). Please do not call 112 unless you are on fire.

@doc b-local | Kassel daily | 2026-05-11
{98|du} minutes with {500|kg} kilos

By Falk Ramezani

When Ines Jablonski wiped her glasses at {12.48 pm|ok}, {13,900|ev2} people were allowed to go home, and a good many of them stayed in the biergarten.

The disposal expert, {44|aO}, has now rendered {61|nb} bombs harmless, this one included, and was, she said, "slightly bored by the fuse, then not any more": it was bent. She had laid hands on it at {ten past eleven|st} and needed {98|du} minutes.

It was not the fuse that cost nerves, but the neighbours. {Eight o'clock|dl} had been the deadline. Not until {five to eleven|em} was the zone reported empty. {Twenty-three|ref|by=the police} persons had told the police, in varied language, that they'd stay; {five|fin|^} went along in custody. Mayor Dilan Kühn said that each of them could reckon with up to {€5,000|fine|by=Mayor Dilan Kühn}.

Of the {14,600|ev} registered there, {700|~ref1} had left beforehand or, one hopes, were away.

The {420|care|t=by noon} people who by noon had sought shelter in the halls played cards.

(see also: Herkules reopened after 9 months; Huskies lose 2:5)

@doc c-radio | Hessian public radio, rolling news | 2026-05-10
BOMB IN KASSEL - TICKER

12:52 The bomb is safe. The specialists needed {98|du} minutes after all. Deutsche Bahn: {138|tr} trains diverted or dropped; traffic resumes gradually.

{12:48|ok} All-clear at {12:48|ok}.

11:12 They've begun. Start: {11:10|st}, says the disposal team.

{10:55|em} Zone empty. The drone with the thermal camera found {two|-} men in an attic.

09:40 Delay. {480|fi} helpers of the fire brigade and aid organisations and {340|po} police officers go through every stairwell. The {three|hal} halls fill only slowly.

Yesterday {212|pat|t=Yesterday|by=the clinic} hospital patients were moved, {17|bab|^} of them premature babies, the clinic said. This morning {260|he|t=This morning} residents of nursing homes followed.

06:05 The buses are rolling. The bomb, {500|kg} kg, has lain in the ground since {1943|yr}.

@doc d-foreign | British news site, live page | 2026-05-10
German city clears {14,000|~ev2} people for WWII bomb

The operation to defuse an Allied bomb in the German city of Kassel ended shortly before one o'clock on Sunday without injury.

Just under {14,000|<ev2} people were moved from a ring with a radius of {one|rad|x=1000} kilometre, including {17|bab} babies in incubators, and some {260|~he} elderly from care homes. It is the largest evacuation in the region since the war; unexploded ordnance is still found in Germany at the rate of {2,000|-} tonnes a year.

{Twenty-three|ref|by=police} had refused to go, of whom {five|fin|^} were detained, police said.

The city puts the bill at {€400,000|co|by=The city}.

Ms Jablonski, {44|aO}, who has made {61|nb} bombs safe in her career, was handed flowers and a bratwurst.

Comments (88) | What should you do if you find one?
