@story v2-tizguen-wildfire
@topic Wildfires in the mountains of northern Algeria, August 2038
@subject F = Tizguen fire | the fire | the blaze | Tizguen
@subject W = wilaya of Aït Merzoug | Aït Merzoug | the wilaya
@subject B = wilaya of Oued Rahal | Oued Rahal
@subject A = Algeria | the country | nationwide
@subject P = Civil Protection | civil protection | firefighters
@subject G = General Directorate of Forests | forestry department | foresters
@subject S = People's National Army | the army | soldiers
@subject I = interior ministry | the minister | the interior minister
@subject J = prosecutor of Aït Merzoug | the prosecutor | the public prosecutor
@subject V = village of Ighil Oumalou | Ighil Oumalou | the village
@subject U = copernicus satellite service | the satellite | satellite service
@fact d1 = 11 | deaths | A | people killed by the fires | 2038-08-10 evening | cumulative
@fact d2 = 34 | deaths | A | people killed by the fires | 2038-08-12 | cumulative
@fact d3 = 46 | deaths | A | people killed by the fires | 2038-08-17 | cumulative
@fact dw = 37 | deaths | W | people killed by the fires | 2038-08-17 | cumulative
@fact db = 9 | deaths | B | people killed by the fires | 2038-08-17 | cumulative
@fact ds = 12 | deaths | S | soldiers killed by the fires | 2038-08-17 | cumulative
@fact dc = 34 | deaths | A | civilians killed by the fires | 2038-08-17 | cumulative
@fact dv = 19 | deaths | V | people killed by the fires | 2038-08-17 | cumulative
@fact i1 = 25 | injuries | A | people burnt or hurt | 2038-08-10 evening | cumulative
@fact i2 = 173 | injuries | A | people burnt or hurt | 2038-08-12 | cumulative
@fact ib = 28 | injuries | A | people with serious burns | 2038-08-12 | snapshot
@fact f1 = 61 | other | A | fires burning | 2038-08-10 evening | snapshot
@fact f2 = 97 | other | A | fires reported since the start | 2038-08-12 | cumulative
@fact fx = 83 | other | A | fires put out | 2038-08-12 | cumulative
@fact fr = 14 | other | A | fires burning | 2038-08-12 | snapshot
@fact pv = 16 | other | A | wilayas with fires | 2038-08-10 evening | snapshot
@fact ev1 = 1500 | evacuated | W | people moved out of villages | 2038-08-10 evening | cumulative
@fact ev2 = 5200 | evacuated | W | people moved out of villages | 2038-08-12 | cumulative
@fact ev3 = 860 | evacuated | W | people who could not yet go home | 2038-08-17 | snapshot
@fact h1 = 4700 | area | F | hectares burnt | 2038-08-12 | cumulative
@fact h2 = 6150 | area | F | hectares burnt | 2038-08-17 | cumulative
@fact hs = 7400 | area | F | hectares burnt as seen by satellite | 2038-08-17 | cumulative
@fact ha = 18900 | area | A | hectares burnt in the year | 2038-08-17 | cumulative
@fact hl = 11200 | area | A | hectares burnt in the year | 2037 | constant
@fact hap = 68.8 | rate | A | percent more burnt than in the whole year before | 2038-08-17 | constant
@fact hf = 32.5 | area | F | percent of the area burnt in the country in the year | 2038-08-17 | snapshot
@fact ol = 143000 | other | W | olive trees burnt | 2038-08-17 | cumulative
@fact he = 2900 | other | W | bee hives burnt | 2038-08-17 | cumulative
@fact ho = 412 | homes | W | houses destroyed | 2038-08-17 | cumulative
@fact hd = 655 | homes | W | houses damaged | 2038-08-17 | cumulative
@fact ht = 1067 | homes | W | houses destroyed or damaged | 2038-08-17 | cumulative
@fact pe1 = 2400 | officers | P | firefighters sent | 2038-08-10 | snapshot
@fact pe2 = 8000 | officers | P | firefighters sent | 2038-08-12 | snapshot
@fact ve = 530 | other | P | fire engines | 2038-08-12 | snapshot
@fact pl = 6 | other | P | water-bombing aircraft in service | 2038-08-12 | snapshot
@fact po = 10 | other | I | water-bombing aircraft ordered in 2036 | - | plan | pledged
@fact pi = 2 | other | I | water-bombing aircraft hired abroad | 2038-08-13 | constant
@fact te = 48 | temperature | W | degrees at the day's highest | 2038-08-10 | constant
@fact wi = 75 | speed | W | kilometres an hour of wind | 2038-08-10 | constant
@fact t0 = 13:50 | clock | F | time the fire was first reported | 2038-08-09 | constant
@fact t1 = 03:15 | clock | V | time the flames reached the first houses | 2038-08-10 | constant
@fact ar1 = 4 | arrests | J | people held on suspicion of arson | 2038-08-11 | cumulative
@fact ar2 = 21 | arrests | J | people held on suspicion of arson | 2038-08-17 | cumulative
@fact arr = 8 | other | J | suspects released | 2038-08-17 | cumulative
@fact arh = 13 | other | J | suspects still held | 2038-08-17 | snapshot
@fact mo = 3 | duration | A | days of national mourning | 2038-08-12 | plan
@fact cp = 1000000 | damages | I | dinars for each family of the dead | 2038-08-14 | plan | pledged
@fact ct = 46000000 | damages | I | dinars for all the families of the dead | 2038-08-17 | plan | pledged
@fact fu = 9000000000 | budget | I | dinars to rebuild | 2038-08-16 | plan | pledged
@fact o21 = 90 | deaths | A | people killed by the fires | 2029 | constant
@fact fa = 9 | other | W | fires burning | 2038-08-12 | snapshot
@fact fb = 5 | other | B | fires burning | 2038-08-12 | snapshot
@fact dt = 12 | other | P | detachments from other wilayas | 2038-08-12 | snapshot
@fact ps = 2 | other | I | water-bombing aircraft paid for | 2038-08 | snapshot
@trap ds dt :: 12 soldiers dead and 12 detachments
@trap d1 d2 :: the toll rose in two days
@trap d2 dc :: 34 killed by Thursday in all, 34 civilians at the end
@trap d3 dw :: the country and one wilaya
@trap dw dv :: the wilaya and one village
@trap ds ar1 :: soldiers killed and people arrested
@trap f2 fr :: fires in all and fires still burning
@trap ev2 ev3 :: moved out and still out
@trap h2 hs :: the foresters' survey and the satellite's
@trap h2 ha :: one fire and the year
@trap ho ht :: destroyed, and destroyed or damaged
@trap pl po :: aircraft flying and aircraft ordered
@trap ar2 arh :: arrested and still held
@rel sum d3 = dw + db
@rel sum d3 = ds + dc
@rel sum fr = fa + fb
@rel diff fr = f2 - fx
@rel change hap = hl -> ha
@rel share hf = h2 / ha
@rel sum ht = ho + hd
@rel diff arh = ar2 - arr
@rel product ct = cp * d3

@doc a-wire | international wire | 2038-08-11
Wildfires kill {11|d1} in Algerian mountains

ALGIERS, Aug 11 (Transmed) - Forest fires fanned by hot winds have killed {11|d1|t=by Tuesday evening|by=the interior minister} people and injured {25|i1|^} in the mountains east of Algiers by Tuesday evening, the interior minister said.

{Sixty-one|f1} fires were burning in {16|pv} wilayas, or provinces, and {2,400|pe1} firefighters had been sent, Civil Protection said in a statement. Around {1,500|~ev1} people were moved out of villages in Aït Merzoug, the worst hit.

Temperatures reached {48|te} degrees Celsius in places and gusts {75|wi} km an hour. Residents beat at the flames with olive branches.

State television showed soldiers carrying an old woman on a door. The army has {four|-} infantry companies in the area.

In 2029 fires in the same range killed {90|o21|t=In 2029} people, among them dozens of soldiers.

The Tizguen fire, the largest, was first reported at {1:50 p.m.|t0|t=on Monday} on Monday. By Wednesday {four|ar1|t=By Wednesday} people were being held. "We think that it was lit," the minister said, giving no evidence.

@doc b-daily | Algiers daily | 2038-08-13
{Three|mo} days of mourning; one village, {nineteen|dv} coffins

By Lynda Aouchiche-Tremblay, Ighil Oumalou

The flames came up to the first houses of Ighil Oumalou at {a quarter past three|t1|t=on Tuesday} on Tuesday, when most of its people were asleep on the roofs. {Nineteen|dv} of them will be buried this afternoon, if the road is open.

They are {more than half|-} of the {34|d2|t=by yesterday} whom the fires had killed by yesterday. Another {161|?i2} have been hurt, {28|ib} of them with serious burns; the hospital at Tizguen has asked for skin.

The president has decreed {three|mo} days of mourning.

Civil Protection says that of {97|f2|by=Civil Protection} fires recorded since Monday it has mastered {83|fx|^}, which leaves {14|fr|^}. It has {8,000|pe2} people and {530|ve} engines in the field and {six|pl} aircraft in the air. {Ten|po} more were ordered in 2036; the minister could not say yesterday where they were. {Two|pi} are on their way, hired from abroad.

The Tizguen fire alone has eaten {4,700|h1|t=yesterday} hectares, the forestry department said yesterday. In Aït Merzoug {5,200|ev2} people have left their homes, some of them with a goat.

The public prosecutor has announced the arrest of {four|ar1} men.

Tomorrow: max 41°, wind light. Prayer times p. 23. Football: JSAM 2, Oued Rahal 2.

@doc c-civil | civil protection communiqué | 2038-08-12
CIVIL PROTECTION — GENERAL DIRECTORATE
Communiqué no. 9, Thursday 12 August 2038, 18:00

Fires recorded since 9 August: {97|f2}. Extinguished: {83|fx}. In progress: {14|fr}, of which {9|fa} in Aït Merzoug and {5|fb} in Oued Rahal.

Victims: {34|d2} dead. Injured: {173|i2}, of whom {28|ib} with serious burns, transferred to specialised establishments.

Means engaged: {8,000|pe2} agents, {530|ve} engines, {6|pl} water-bombing aircraft, {12|dt} detachments from wilayas not concerned.

Evacuated: {5,200|ev2} persons, all in the wilaya of Aït Merzoug.

Surface: the fire known as Tizguen has covered {4,700|h1} hectares according to the forestry services. Its first report was received on 9 August at {13:50|t0}; the first vehicle left four minutes later.

Citizens are asked to leave tracks free, not to return to evacuated villages, and not to relay rumours. Toll-free number: 1021.

@doc d-french | French newspaper | 2038-08-18
In Algeria, after the fires, the hunt for culprits

Solveig Hadj-Moussa, special correspondent

The count, since Tuesday, seems final: {46|d3|t=since Tuesday}. {Thirty-seven|dw} of them in Aït Merzoug, {nine|db} in Oued Rahal. {Twelve|ds} were soldiers, conscripts for the most part, cut off in a ravine as they tried to get a family out. The rest, {thirty-four|dc}, were civilians.

In Ighil Oumalou, where there are {19|dv} graves, nobody speaks of arson. They speak of the pylons. "The wire was down at noon," says a teacher, Idir. "At {ten to two|t0} someone finally answered the phone."

The prosecutor speaks of arson. He has detained {21|ar2|by=The prosecutor} people in a week, of whom {eight|arr|^} were let go. {Thirteen|arh} sleep in prison.

He means to rebuild, says the minister, with {nine|fu|x=1000000000} billion dinars. And {one million|cp} for each grave.

The satellites have measured, too. According to the European service the Tizguen fire went over {7,400|hs|by=the European service} hectares; the foresters, who walk, hold to {6,400|!h2|by=the foresters}. Both agree that the year is a black one, with {18,900|ha|t=the year|by=the foresters} hectares gone in the country against {11,200|hl|t=in all of 2037} in all of 2037.

That is an increase of {69|hap|round} percent, and it is only August.

Of the planes ordered in 2036, {ten|po} in number, {two|ps} have been paid for. {Six|pl|t=at the height of the fires} were flying at the height of the fires, none of them the country's own.

Subscribe from €1 · 45 comments · Reading time 5 min

@doc e-regional | regional newspaper | 2038-08-19
Aït Merzoug counts: houses, trees, hives

The commission that has gone from village to village since Saturday put its list on the wall of the prefecture yesterday. {412|ho|by=The commission} houses are destroyed and {655|hd|^} damaged, {1,167|!ht|^} in all.

{143,000|ol} olive trees. It takes fifteen years before one bears properly. {2,900|he} hives. Nobody has counted the figs. Nor, here, the sick: of {173|i2|t=on the Thursday} injured on the Thursday, {28|ib} had burns so grave that they were flown out.

{860|ev3|t=yesterday} people still cannot go home, mostly for want of a roof or of water, of the {5,200|ev2|t=last week} who were taken away last week.

The interior minister came on Monday with a promise of {nine billion|fu|t=on Monday|by=The interior minister} dinars to rebuild, and {one million|cp} for each family that lost someone. For the {46|d3} dead that makes {46 million|ct}. People asked about the trees. He said that a second commission would be formed.

Of those killed in the wilaya, {37|dw}, the youngest was eight months old, the oldest {91|-}.

The fire that did this burnt {6,150|h2|by=the forestry department} hectares, says the forestry department, nearly {a third|~hf} of all that has burnt in Algeria this year.

The prosecutor's office wishes to correct what we printed on Sunday: those in custody are {13|arh}, not {21|ar2}. The latter is the number of those arrested.

CLASSIFIED: for sale, generator 5 kVA; 30 quintals of straw.

@doc f-radio | radio bulletin script | 2038-08-17
RADIO TIZGUEN — 13:00 BULLETIN — 17 AUG

Good afternoon. The civil protection service has closed its crisis cell. The last figures, then: {forty-six|d3|t=last} people dead, {twelve|ds} of them soldiers.

The forestry department puts the burnt area of the Tizguen fire at {six thousand one hundred and fifty|h2|by=The forestry department} hectares. On Thursday it was {four thousand seven hundred|h1|t=On Thursday}, and the difference was mostly burnt on Friday, when the wind turned.

{Eight hundred and sixty|ev3} people are sleeping in schools and the sports hall. The prosecutor says that {eight|arr|by=The prosecutor} of the {twenty-one|ar2|by=The prosecutor} suspects arrested have been released.

A reminder of how fast it went. The first call came at {ten to two|t0|t=on Monday} on Monday last week. By {half past three|!t1|t=the next morning} the next morning the flames were at the first doors of Ighil Oumalou, where {nineteen|dv} died. The thermometer that day stood at {forty-eight|te|t=that day}.

The compensation is {one million|cp} dinars for each family. Forms at the town hall, window {two|-}.

On the roads: the RN 12 is open. The {two|pi} hired aircraft fly until Sunday, when their contract ends; the {six|pl} others stay. Of the {ninety-seven|f2|t=last week} fires of last week the last is under watch.

And now music.
