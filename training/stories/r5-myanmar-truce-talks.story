@story r5-myanmar-truce-talks
@topic Truce talks over a highland state in Myanmar: offers, a first pause, prisoners and monitors
@subject T = Mae Hon talks | the talks | the negotiations | the meeting
@subject A = Salween Highlands Army | SHA | the Highlanders | the rebels | Colonel Naw Thiri Htoo | Naw Thiri Htoo
@subject G = Union government | Naypyidaw | the government | Minister U Kyaw Zeyar Lin | Kyaw Zeyar Lin
@subject M = Thai mediators | Ambassador Prapha Rattanasiri | Prapha | the mediator | Thailand
@subject P = the pause | the first truce | humanitarian pause
@subject C = planned ceasefire | the ceasefire | the draft | the accord
@subject R = Red Cross | the Red Cross
@subject O = observers | monitoring mission | monitors
@subject L = Loi Hpa | the besieged town
@subject B = Bawdwin Road Network | the local monitoring group | BRN
@fact ro = 5 | other | T | rounds of talks | 2031-03-18 | cumulative
@fact pd = 72 | duration | P | hours that the fighting is to stop | from 2031-03-20 | plan
@fact p1 = 06:00 | clock | P | time at which it begins | 2031-03-20 | plan
@fact ex = 48 | duration | P | hours added | from 2031-03-23 | plan
@fact cd = 90 | duration | C | days that the fighting is to stop | - | plan | hypothetical
@fact ag = 180 | duration | A | days that the rebels wanted | 2031-03 | plan | hypothetical
@fact gg = 30 | duration | G | days that the government offered | 2031-03 | plan | pledged
@fact vi = 14 | other | B | violations in the pause | 2031-03-20 to 2031-03-23 | cumulative
@fact va = 9 | other | G | violations by the rebels, by the government | 2031-03-20 to 2031-03-23 | cumulative
@fact vr = 22 | other | A | violations by the army, by the rebels | 2031-03-20 to 2031-03-23 | cumulative
@fact de = 3 | deaths | P | people killed during the pause | 2031-03-20 to 2031-03-23 | cumulative
@fact tr = 31 | other | R | lorries of aid that reached the town | 2031-03-23 | cumulative
@fact tp = 60 | other | R | lorries of aid planned | 2031-03-20 to 2031-03-23 | plan
@fact ev = 412 | evacuated | R | sick and wounded people taken out | 2031-03-23 | cumulative
@fact po = 24000 | other | L | people in the town | 2031-03 | snapshot
@fact si = 97 | duration | L | days of siege | 2031-03-18 | cumulative
@fact pg = 140 | other | G | prisoners offered for release | - | plan | pledged
@fact pa = 86 | other | A | prisoners offered for release | - | plan | pledged
@fact pr = 25 | rescued | A | prisoners released | 2031-03-22 | cumulative
@fact pq = 40 | rescued | G | prisoners released | 2031-03-22 | cumulative
@fact mo = 250 | other | O | members of the mission | from April 2031 | plan
@fact ma = 400 | other | A | observers wanted | from April 2031 | plan | hypothetical
@fact zo = 3 | distance | C | kilometres that both sides draw back | - | plan
@fact se = 38 | other | C | articles of the text | 2031-03-26 | constant
@fact ok = 33 | other | C | articles agreed | 2031-03-26 | snapshot
@fact op = 5 | other | C | articles open | 2031-03-26 | snapshot
@fact di = 118000 | evacuated | L | people displaced in the district | 2031-03 | snapshot
@fact sh = 51.67 | rate | R | percent of the planned lorries that arrived | 2031-03-23 | cumulative
@fact px = 100 | other | G | prisoners still to be released | 2031-03-26 | snapshot
@fact py = 61 | other | A | prisoners still to be released | 2031-03-26 | snapshot
@fact p2 = 06:00 | clock | P | time at which the extension ends | 2031-03-25 | constant
@rel share sh = tr / tp
@rel diff px = pg - pq
@rel diff py = pa - pr
@trap p1 p2 :: beginning and end
@rel diff op = se - ok
@trap pd ex :: the first hours and the extension
@trap pd cd :: the pause and the ceasefire that is negotiated
@trap ag gg :: what the two sides want
@trap va vr :: each side counts the other's violations
@trap tr tp :: arrived and planned
@trap pg pq :: offered and released
@trap pa pr :: offered and released
@trap mo ma :: in the draft and wanted
@trap pr pq :: released by one side and the other

@doc a-wire | wire agency | 2031-03-18
Myanmar foes agree {72|pd}-hour pause as talks in Thailand drag on

MAE HON, Thailand, March 18 (Mekong News Service) - Myanmar's government and the rebel Salween Highlands Army agreed on Tuesday to stop shooting for {72|pd} hours so that food can reach the besieged town of Loi Hpa, the Thai mediator said.

The pause is to begin on Thursday at {6 a.m.|p1}, Ambassador Prapha Rattanasiri told reporters after the {fifth|ro} round of talks in a hotel on the border.

Around {24,000|~po} people are trapped in the town, which has been under siege for {97|si} days. The Red Cross hopes to send {60|tp} trucks.

A longer truce remains out of reach. The rebels want {180|ag} days and the government has offered {30|gg}; Thailand is suggesting {90|cd}.

As a gesture, Naypyidaw would free {140|pg} prisoners and the SHA {86|pa}, Prapha said. She gave no date.

@doc b-exile | exile news outlet | 2031-03-23
"Three days of hearing birds"

By Nang Mo Kham, with reporting from inside Loi Hpa

LOI HPA — On the first morning people came out and stood in the street and didn't know what to do with their hands.

That was Thursday, at {six|p1|v=06:00}. Now that the {72|pd} hours are up, {31|tr|t=Now|by=the Red Cross} lorries have made it to the football ground, says the Red Cross, about {half|~sh} of the convoy it had planned. They carried rice, oil, and a dialysis machine that nobody here can run. On the way back they took {412|ev} patients out.

It wasn't quiet everywhere. The Bawdwin Road Network, volunteers with notebooks and motorcycles, has registered {14|vi|by=The Bawdwin Road Network} breaches: mortar rounds, drones, one burst of fire at a water carrier. {Three|de} people lost their lives. The Highlanders speak of {22|vr|by=The Highlanders} violations, all by the army. The army counts {nine|va|by=The army}, and you may guess by whom.

On Saturday, prisoners crossed the bridge in both directions. {Forty|pq|t=On Saturday} walked west and were hugged; {25|pr|t=On Saturday} walked east and were filmed.

Will the guns stay silent? According to two people at the table in Mae Hon, the pause was prolonged this morning by {48|ex} hours.

U Sai Lek, who sold noodles until there were none, asks us to record that in these three days no one in his street has died. He'd like to have it on paper.

@doc c-state | state newspaper, English edition | 2031-03-24
Union Minister: Government has kept every promise

NAY PYI TAW, 24 March – Union Minister U Kyaw Zeyar Lin said yesterday that the Tatmadaw had fully observed the humanitarian pause, which was extended by {48|ex} hours out of goodwill.

During the first {72|pd} hours, the terrorist group violated the pause {nine|va|t=During the first 72 hours|by=the Union Minister} times, the Union Minister said. In spite of this, {40|pq} persons who had been misled were handed over to their families, as the first batch of {140|pg}. The other side released {25|pr}, of {86|pa} whom it unlawfully holds.

{Thirty-one|tr} vehicles with relief goods were allowed to proceed to Loi Hpa.

Concerning the talks, he said that the Union had proposed a truce of {30|gg} days, renewable. "Those who demand {180|ag} days demand time to dig," he noted.

Altogether {118,000|di} persons from the district are being looked after in camps.

Page 2: Rice exports up. Page 7: Lottery, 41st draw. Weather: isolated rain, 33 C.

@doc d-broadsheet | Thai English-language daily | 2031-03-27
{Five|op} articles from peace, or from nothing

ANALYSIS: Supaporn Intharat-Wells in Mae Hon

The paper has {38|se} articles. Yesterday evening {33|ok|t=Yesterday evening} of them had a tick in green ink, and Ambassador Prapha Rattanasiri allowed herself a glass of plum wine. {Five|op} don't.

What's agreed? A ceasefire of {90|cd} days: not {30|gg}, not {180|ag}. Both armies draw back {three|zo} kilometres from the Loi Hpa road. Observers come from four Asian countries, {250|mo} in number, starting in April; the rebels had wanted {400|ma} and helicopters.

What isn't? Who runs the town. Who pays the teachers. What the rebels' soldiers wear. Whether the prisoners still held, {100|px|t=still held} on the one hand and {61|py|^} on the other, go home at once or in instalments. And the word "federal", which occupies article 31 all by itself.

Colonel Naw Thiri Htoo, who leads the SHA team and studied dentistry in Chiang Mai, doesn't believe in the {14|vi|t=in the first three days|by=local monitors} breaches that local monitors counted in the first three days. "We had {22|vr|by=Colonel Naw Thiri Htoo}. But {14|vi} I can sign."

That's how it's done. One side's {nine|va} and the other's {22|vr} become someone else's {14|vi}, and on that you can build a road.

In Loi Hpa it is very nearly quiet. The second pause ran out on Tuesday at {six in the morning|p2|v=06:00}, and neither side has mentioned it.
