@story r5-cameroon-prison-break
@topic Mass escape from the Mbankolo-Djarem prison in Cameroon: first night to the roll call
@subject P = Mbankolo-Djarem Central Prison | Djarem prison | the prison | the jail | Mbankolo-Djarem | the facility
@subject E = Djarem escape | the escape | the breakout | the mutiny | the attack
@subject H = Hamidou Bouba Tchakounté | Tchakounté | Commander Sept | the ringleader
@subject M = Ministry of Justice | the ministry | the minister | Justice Minister Solange Etoundi-Mvogo | Etoundi-Mvogo
@subject C = Citizens' Watch on Prisons | CWP | the rights group
@fact e1 = 118 | missing | E | prisoners who got out | 2028-06-11 noon | snapshot
@fact e2 = 143 | missing | E | prisoners who got out | 2028-06-13 roll call | snapshot
@fact r1 = 37 | arrests | E | fugitives recaptured | 2028-06-11 evening | cumulative
@fact r2 = 71 | arrests | E | fugitives recaptured | 2028-06-13 evening | cumulative
@fact l2 = 72 | missing | E | fugitives still at large | 2028-06-13 evening | snapshot
@fact g1 = 2 | deaths | E | guards killed | 2028-06-11 | cumulative
@fact i1 = 5 | deaths | E | inmates killed | 2028-06-11 evening | cumulative
@fact i2 = 6 | deaths | E | inmates killed | 2028-06-13 evening | cumulative
@fact w1 = 14 | injuries | E | people wounded | 2028-06-11 evening | cumulative
@fact ho = 9 | injuries | E | wounded sent home | 2028-06-14 | cumulative
@fact po = 1264 | other | P | people held | before the escape | snapshot
@fact ca = 400 | other | P | places for inmates | - | constant
@fact oc = 316 | other | P | occupancy in percent | before the escape | snapshot
@fact un = 811 | other | P | inmates awaiting trial | before the escape | snapshot
@fact gd = 19 | officers | P | guards on duty | 2028-06-11 night | snapshot
@fact gn = 45 | officers | P | guards due on a night shift | - | constant
@fact ck = 02:15 | clock | E | time of the first explosion | 2028-06-11 | constant
@fact ag = 34 | age | H | age | 2028-06 | constant
@fact se = 25 | sentence | H | years of imprisonment | - | constant
@fact rw = 5000000 | price | M | francs of reward for a fugitive leader | 2028-06-12 | constant | pledged
@fact nw = 1500 | other | M | places in a new prison | by 2030 | plan | pledged
@fact bd = 60 | distance | P | kilometres to the border | - | constant
@fact df = 25 | missing | E | prisoners added by the roll call | 2028-06-13 | snapshot
@rel diff df = e2 - e1
@rel diff l2 = e2 - r2
@rel share oc = po / ca
@trap e1 e2 :: the roll call on Tuesday found more cells empty than the first count
@trap r1 r2 :: fugitives caught by Sunday and by Tuesday
@trap g1 i1 :: guards and inmates killed
@trap gd gn :: guards present and guards who should have been
@trap e2 l2 :: all who got out and those still out

@doc a-wire | wire agency | 2028-06-11
More than {a hundred|>e1} inmates flee prison in central Cameroon

NGAOUNDAL, Cameroon, June 11 (Sahel Presse) - Gunmen blew a hole in the perimeter wall of a prison in Cameroon's Adamawa region early on Sunday and {118|e1|t=at a noon count|by=the regional governor} inmates were missing at a noon count, the regional governor said.

{Two|g1|t=early on Sunday} guards and {five|i1|t=by nightfall} prisoners had been killed by nightfall and {14|w1|t=by nightfall|by=a doctor at the district hospital} people were being treated for gunshot and blast wounds, a doctor at the district hospital said.

The first charge went off at {2:15 a.m.|ck}, according to the governor, Jean-Aimé Koulagna, who said soldiers and villagers had caught {37|r1|t=by the evening|by=Jean-Aimé Koulagna} of the men by the evening. The border with the Central African Republic lies {60|bd} kilometres east of the town.

Mbankolo-Djarem held {1,264|po} people in a compound built for {400|ca}, an occupancy of {316 percent|oc}. About {800|~un} of them have not been tried.

Among those gone is Hamidou Bouba Tchakounté, {34|ag}, a kidnapping gang leader known as Commander Sept who was serving {25|se} years.

@doc b-daily | national daily | 2028-06-12
Djarem: {nineteen|gd} men to guard a fortress of mud

By Odile Nkoumou Essomba, special correspondent

NGAOUNDAL – The wall is four metres high and the hole in it is big enough for a cow. Sergeant Abdou Njoya was in the west tower when it opened, at {a quarter past two|ck|t=on Sunday morning} on Sunday morning, and he says that what he remembers is the dust and then the silence, and after the silence the feet.

There were {19|gd|t=that night|by=He} of them to watch the whole place that night. He counted them himself at the change of shift. The rule book says {45|gn|by=The rule book}.

In the yards slept three times as many people as the walls were meant to hold: {1,264|po|by=the register} according to the register that a clerk showed me, water-stained, in the one office that did not burn. {Eight hundred and eleven|un} of them were on remand, some for six years. The rated capacity is {400|ca}.

By midday {118|e1|t=By midday|by=The governor} were gone. The governor gave that number on the radio, and in the evening another one, {37|r1|t=in the evening|by=The governor}, for those brought back, tied by the elbows, in pick-ups. I saw {nine|-} of these. Nobody here believes the first figure, least of all Njoya, who lost {two|g1} colleagues and was himself scratched by a splinter. {Five|i1|t=by Sunday night} detainees had died by Sunday night.

What everyone does believe is that it was done for one man. Tchakounté came to the jail fourteen months ago with a {25|se}-year term for the Meidougou kidnappings. He is {34|ag} and has escaped before.

The minister flew in and promised a new prison with {1,500|nw|t=by 2030} beds by 2030. She also put {5 million|rw|t=this evening} francs on the head of the gang leader this evening.

@doc c-portal | news portal | 2028-06-13
DJAREM BREAKOUT | Roll call: {143|e2} out, {82|!l2} still on the run

Updated 13 June, 21:04 · 3 min read · 412 shares

{143|e2|t=at the roll call this morning|by=the Ministry of Justice} names went unanswered at the roll call this morning, the Ministry of Justice has announced. That is {25|df} more than was believed on Sunday.

By this evening {71|r2|t=By this evening|by=the ministry} of the runaways were back behind bars, the ministry added, so that {82|!l2|t=this evening} are still out there.

What we know:

- The mutiny started with an explosion at {02:50|!ck|t=on Sunday}, shortly after the generator had been switched off for the night.
- Just {23|!gd} warders stood between the wings and the outer gate; normal strength would have been {45|gn}.
- A {sixth|i2|t=on Monday} convict died of his injuries on Monday. The toll among the personnel is unchanged at {two|g1}.
- Commander Sept, real name Hamidou Bouba Tchakounté, is thought to be heading for the frontier {60|bd} km away. The reward for him is FCFA {5 million|rw}.

Sponsored: Prepaid data 10 GB for FCFA 2,500

[Map: how to reach Ngaoundal. 2.1k views]

@doc d-ngo | rights group statement | 2028-06-13
Mbankolo-Djarem: the state lit this fuse

Yaoundé, 13 June 2028. Citizens' Watch on Prisons mourns all the dead of Djarem: the {two|g1} guards, and the {six|i2|t=as of today} inmates as of today. We ask that their names be published.

Our monitors visited the facility two days before the attack. They found {1,310|!po|by=They} human beings, for whom there were {400|ca} mats, one borehole and two latrines per yard. {811|un} had never seen a judge give a verdict. We warned the ministry in writing that at night fewer than {twenty|-} guards were on their feet.

The government now says that {143|e2|by=The government} persons broke out and that it has seized {71|r2|t=up to tonight|by=it} up to tonight. We recall that the authorities spoke of {118|e1|t=on Sunday|by=the authorities} on Sunday. We have reports that some of those retaken were beaten, and that at least {four|-} were shot with their hands up; we have not been able to verify this.

A building with {1,500|nw|by=the minister} places, as the minister has pledged, will be full on the day it opens as long as two detainees in three wait years for a court.

@doc e-radio | radio script | 2028-06-14
Community station, early show

Good morning, it is six o'clock. Parents, please keep the children home once more; the schools of the district are shut until Friday.

{Seventy-two|l2|t=last night} of the men from the prison were still free last night. In all {143|e2} got away, and {71|r2|t=last night} had been found, most of them in the maize along the Djerem and some, people say, in their mothers' kitchens.

The one they call Commander Sept is not among them. He is {36|!ag}, tall, with a scar under the left eye. Whoever leads the gendarmes to him gets {five million|rw} francs. Do not go after him yourselves. A court in Meiganga gave him {25|se} years; he has nothing to lose.

The hospital tells us that of the {fourteen|w1|t=on Sunday} wounded brought in on Sunday, {nine|ho} have been sent home.

And for the families of detainees: visits start again on Monday. There is room for {400|ca} in that house, and more than {1,200|>po|t=on the night of the attack} were in it on the night of the attack, three men in every bed.
