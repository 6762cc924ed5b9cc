@story u6-ferghana-truce
@topic Ceasefire and prisoner exchange after a border war in the Ferghana valley, May 2041
@subject W = Batken border war | the war | fighting | the conflict | hostilities
@subject K = Kyrgyzstan | Bishkek | the Kyrgyz | Kyrgyz side
@subject T = Tajikistan | Dushanbe | the Tajiks | Tajik side
@subject C = Nicosia ceasefire | ceasefire | truce | the agreement | the deal
@subject R = Red Crescent | ICRC | the Red Cross | the go-between
@subject M = monitoring mission | OSCE observers | observers | monitors
@subject V = displaced villagers | villagers | the displaced | families
@subject Z = Colonel Aigerim Toktosunova | Toktosunova
@fact kd = 183 | deaths | K | soldiers and civilians killed | 2041-04-30 | cumulative
@fact td = 146 | deaths | T | soldiers and civilians killed | 2041-04-30 | cumulative
@fact dd = 329 | deaths | W | people killed on both sides | 2041-04-30 | cumulative
@fact kc = 54 | deaths | K | civilians killed | 2041-04-30 | cumulative
@fact days = 23 | duration | W | days of fighting | 2041-05-01 | constant
@fact pk = 41 | other | T | prisoners that it hands over | 2041-05-02 | plan | pledged
@fact pt = 36 | other | K | prisoners that it hands over | 2041-05-02 | plan | pledged
@fact pk1 = 22 | other | T | prisoners handed over so far | 2041-05-02 evening | cumulative
@fact pt1 = 20 | other | K | prisoners handed over so far | 2041-05-02 evening | cumulative
@fact bod = 17 | other | R | bodies returned | 2041-05-02 evening | cumulative
@fact cf = 06:00 | clock | C | time at which it took effect | 2041-05-01 | constant
@fact cfd = 2041-05-01 | date | C | day on which it took effect | - | constant
@fact pull = 5 | distance | C | kilometres that troops must withdraw | - | plan | threshold
@fact dl = 72 | duration | C | hours allowed for the withdrawal | - | plan | threshold
@fact mon = 140 | other | M | members | 2041-05-20 | plan | pledged
@fact mon1 = 18 | other | M | members on the spot | 2041-05-03 | snapshot
@fact dis = 68000 | evacuated | V | people who fled | 2041-04-30 | cumulative
@fact back = 9500 | other | V | people who have gone back | 2041-05-03 | cumulative
@fact hom = 1270 | homes | W | houses destroyed | 2041-04-30 | cumulative
@fact talk = 38 | duration | C | hours of talks before the signing | 2041-04-30 | constant
@fact brk = 3 | other | C | breaches recorded on the first day | 2041-05-01 | snapshot
@fact pip = 61 | distance | W | kilometres of disputed border | - | constant
@fact pkr = 19 | other | T | prisoners still to be handed over | 2041-05-02 evening | snapshot
@rel sum dd = kd + td
@trap kd kc :: all Kyrgyz dead and civilians
@trap pk pk1 :: agreed and done
@trap pk pt :: the two sides' prisoners
@trap mon mon1 :: planned and present
@trap dis back :: fled and returned
@rel diff pkr = pk - pk1

@doc a-wire | wire agency | 2041-05-01
Guns mostly silent in Ferghana valley as truce begins

OSH, Kyrgyzstan, May 1 - A ceasefire between Kyrgyzstan and Tajikistan took hold at {6 a.m.|cf|t=Wednesday} on Wednesday after {23|days} days of fighting over {61|pip} km of unmarked border, in which {329|dd} people were killed, officials on both sides said.

Signed in Nicosia after {38|talk} hours of talks, the deal obliges both armies to pull back {five|pull} km within {72|dl} hours. Tajikistan is to free {41|pk} prisoners and Kyrgyzstan {36|pt} on Thursday through the Red Crescent.

Bishkek says it lost {183|kd|by=Bishkek} people, {54|kc|^} of them civilians; Dushanbe's dead number {146|td}. Some {68,000|dis} villagers fled and {1,270|hom} houses were destroyed.

{Three|brk|t=on the first day|by=Bishkek} breaches were recorded on the first day, Bishkek said, none with casualties.

The OSCE will send {140|mon} observers by May 20.

@doc b-bishkek | Bishkek news site | 2041-05-02
{22|pk1|s=ours} of ours are home

18:55, 2 May. Photo gallery (34). By Nurlan Sydykbekov

They came over the Ak-Suu bridge in four minibuses, shaven, some in slippers. {Twenty-two|pk1|t=by evening|s=ours} by evening; the list has {41|pk|s=ours} names on it, and the other {19|pkr|t=by evening} should follow on Friday.

In the opposite direction went {20|pt1|t=by evening|s=In the opposite direction} Tajik soldiers. The ICRC brought {17|bod} coffins as well, more than half for us.

"We were fed," said Sergeant Almaz B., who was taken early on. "I won't say more."

On the toll, the General Staff's last count remains {183|kd|by=the General Staff} for our side, {45|!kc|^} of them civilians, and the neighbours' own figure for themselves is {164|!td|by=the neighbours}.

Colonel Aigerim Toktosunova, who ran the exchange, told us the ceasefire in force since {six|cf|v=06:00} in the morning on {1 May|cfd} "holds like old string. It holds."

Currency: 1 USD 97.4 som. Read: 11 villages without gas | Horse games moved to 9 June

@doc c-radio | radio script | 2041-05-03
Correspondent piece, duration 2'10"

CUE: A first convoy of families has returned to the border villages of Batken. Here's Fionnuala Achterberg.

The road's open again, but only just. Since the truce began on {Thursday|!cfd}, people here say, about {nine and a half thousand|~back|v=9500} of the {sixty-eight thousand|dis|v=68000} who ran have come home to look.

What they find isn't much. {Twelve hundred and seventy|hom|v=1270} houses are gone. I stood in one; the stove was still warm, from looters. 

Under the agreement the armies are supposed to go back {fifteen|!pull} kilometres, in three days. The Tajik guns I can see from the school roof are nearer than that.

There are to be {a hundred and forty|mon} observers. So far there are {eighteen|mon1|t=So far}, and most of those are waiting for a car.

{Three hundred and twenty-nine|dd} people died for {sixty-one|pip} kilometres of apricot trees. That's more than five for every kilometre.

Fionnuala Achterberg, Batken.

@doc d-brief | think-tank brief | 2041-05-06
SILK DESK — Situation brief 41/18

1. CEASEFIRE. In effect since {1 May|cfd}, {06:00|cf}. Incidents on day one: {three|brk|t=day one}. Since then: eleven, all small arms.

2. WITHDRAWAL. Distance {5|pull} km. Deadline {72|dl} h, missed by both. Satellite pictures of 4 May show Tajik howitzers moved; the Kyrgyz have dug theirs in.

3. PRISONERS. Dushanbe committed to {36|!pk|by=Dushanbe} and Bishkek to {41|!pt|by=Bishkek}. Handed over by the evening of 2 May: {22|pk1|t=by the evening of 2 May|s=by the Tajiks} by the Tajiks, {20|pt1|^|s=by the Kyrgyz} by the Kyrgyz. Bodies: {17|bod|^}.

4. LOSSES. Kyrgyz {183|kd}, Tajik {146|td}. These are national claims. We consider true military losses on both sides to be higher by a quarter or so.

5. OBSERVERS. {18|mon1|t=as of 3 May} as of 3 May; ceiling {140|mon}.

6. HUMANITARIAN. {68,000|dis} displaced at peak. {1,270|hom} dwellings lost, chiefly in Leilek.

Outlook: the string holds until the apricots are ripe.
