@story t2-abu-sidra-siege
@topic Siege of Abu Sidra in western Sudan, March 2033: market shelling, pause and two food convoys
@subject S = siege of Abu Sidra | the siege | Abu Sidra | the town
@subject M = market shelling | the shelling | shells on the market | Souk al-Tamr
@subject R = Emergency Response Room | the Response Room | neighbourhood volunteers | volunteers
@subject F = Western Liberation Front | the Front | WLF | besiegers
@subject A = Sudanese army | the army | the garrison | SAF
@subject U = United Nations | UN | OCHA
@subject C1 = first convoy | convoy of 18 March | the first lorries
@subject C2 = second convoy | convoy of 25 March | the second
@subject CC = both convoys | the two convoys | convoys
@subject I = ICRC | Red Cross
@subject H = Abu Sidra Teaching Hospital | the hospital
@subject P = humanitarian pause | the pause | the truce
@subject MM = pause monitors | monitors | the monitoring cell
@subject UH = Um Haraz
@subject WS = Wad Sherif camp | Wad Sherif
@subject G = sorghum | dura
@subject SC = Security Council | the Council
@subject X = prisoner exchange | the exchange | prisoners
@subject SP = Sudan response plan | response plan | the appeal
@fact dy = 131 | duration | S | days of siege | 2033-03-15 | cumulative
@fact dz = 143 | duration | S | days of siege | 2033-03-27 | cumulative
@fact pb = 310000 | other | S | people who lived there | before the siege | snapshot
@fact pn = 185000 | other | S | people still inside, by the UN estimate | March 2033 | snapshot
@fact pr = 210000 | other | S | people still inside, by the volunteers' count | March 2033 | snapshot
@fact fl = 125000 | evacuated | S | people who fled | March 2033 | cumulative
@fact fu = 68000 | evacuated | UH | people who fled there | March 2033 | cumulative
@fact fw = 41000 | evacuated | WS | people who fled there | March 2033 | cumulative
@fact fe = 16000 | evacuated | S | people who fled elsewhere | March 2033 | cumulative
@fact d1 = 34 | deaths | M | people killed | 2033-03-09 evening | cumulative
@fact d2 = 51 | deaths | M | people killed | 2033-03-12 | cumulative
@fact i2 = 112 | injuries | M | people wounded | 2033-03-12 | cumulative
@fact rt = 1240 | deaths | S | people dead since it began, by the volunteers' count | 2033-03-15 | cumulative
@fact rs = 870 | deaths | S | people killed by shells and bullets | 2033-03-15 | cumulative
@fact rh = 370 | deaths | S | people dead of hunger and disease | 2033-03-15 | cumulative
@fact at = 1500 | deaths | A | people dead since the siege began, by the army's account | 2033-03-15 | cumulative
@fact c1s = 42 | other | C1 | lorries that set out | 2033-03-18 | constant
@fact c1a = 27 | other | C1 | lorries that arrived | 2033-03-18 | constant
@fact c1b = 15 | other | C1 | lorries turned back | 2033-03-18 | constant
@fact c1t = 675 | other | C1 | tonnes of food that arrived | 2033-03-18 | constant
@fact c2s = 60 | other | C2 | lorries that set out | 2033-03-25 | constant
@fact c2a = 58 | other | C2 | lorries that arrived | 2033-03-25 | constant
@fact c2b = 2 | other | C2 | lorries turned back | 2033-03-25 | constant
@fact c2t = 1450 | other | C2 | tonnes of food that arrived | 2033-03-25 | constant
@fact ta = 85 | other | CC | lorries that arrived | 2033-03-27 | cumulative
@fact tt = 2125 | other | CC | tonnes of food that arrived | 2033-03-27 | cumulative
@fact pl = 25 | other | CC | tonnes of food a lorry | - | constant
@fact nd = 4600 | other | S | tonnes of food needed a month | March 2033 | snapshot
@fact ns = 46.2 | other | S | percent of the month's need met | March 2033 | cumulative
@fact p0 = 72 | duration | P | hours that it was to last | 2033-03-17 | plan
@fact p1 = 10 | duration | P | days that it was to last | as extended 2033-03-20 | plan
@fact st = 06:00 | clock | P | hour at which it began | 2033-03-17 | constant
@fact vt = 23 | other | MM | breaches noted | 2033-03-27 | cumulative
@fact vf = 14 | other | F | breaches blamed on it | 2033-03-27 | cumulative
@fact va = 9 | other | A | breaches blamed on it | 2033-03-27 | cumulative
@fact ev = 312 | evacuated | I | wounded people taken out | 2033-03-26 | cumulative
@fact ec = 204 | evacuated | I | wounded civilians taken out | 2033-03-26 | cumulative
@fact es = 108 | evacuated | I | wounded soldiers taken out | 2033-03-26 | cumulative
@fact xa = 76 | other | F | captives given back | 2033-03-24 | constant
@fact xb = 48 | other | A | captives given back | 2033-03-24 | constant
@fact xt = 124 | other | X | captives given back by both sides | 2033-03-24 | constant
@fact hb = 85 | other | H | beds | 2033-03 | snapshot
@fact hp = 260 | other | H | patients | 2033-03 | snapshot
@fact hn = 4 | other | S | hospitals before the war | before the siege | snapshot
@fact sc = 6400 | other | R | children measured | 2033-03-22 | constant
@fact sm = 1856 | cases | R | children acutely malnourished | 2033-03-22 | constant
@fact sr = 29 | rate | R | percent of children acutely malnourished | 2033-03-22 | constant
@fact g0 = 3000 | price | G | pounds a measure | before the siege | snapshot
@fact g1 = 24000 | price | G | pounds a measure | 2033-03-15 | snapshot
@fact g2 = 9500 | price | G | pounds a measure | 2033-03-26 | snapshot
@fact gf = 60.4 | rate | G | fall of the price in percent | 2033-03-15 to 2033-03-27 | snapshot
@fact ya = 13 | votes_cast | SC | members in favour | 2033-03-16 | constant
@fact yx = 2 | votes_cast | SC | members who abstained | 2033-03-16 | constant
@fact yt = 15 | seats | SC | members | - | constant
@fact ff = 7000 | officers | F | fighters around the town | 2033-03 | snapshot
@fact fa = 3500 | officers | A | soldiers in the garrison | 2033-03 | snapshot
@fact ap = 2700000000 | budget | SP | dollars asked for the year | 2033 | plan
@fact ar = 513000000 | fundraising | SP | dollars received | 2033-03 | cumulative
@fact as = 19 | fundraising | SP | percent received | 2033-03 | cumulative
@rel diff fl = pb - pn
@rel sum fl = fu + fw + fe
@rel sum rt = rs + rh
@rel sum c1s = c1a + c1b
@rel sum c2s = c2a + c2b
@rel product c1t = c1a * pl
@rel product c2t = c2a * pl
@rel sum ta = c1a + c2a
@rel sum tt = c1t + c2t
@rel share ns = tt / nd
@rel sum vt = vf + va
@rel sum ev = ec + es
@rel sum xt = xa + xb
@rel share sr = sm / sc
@rel change gf = g1 -> g2
@rel sum yt = ya + yx
@rel share as = ar / ap
@race breaches = vf va
@trap hb ta :: 85 beds, 85 lorries
@trap pn pr :: UN and volunteers
@trap rt at :: volunteers and army
@trap c1s fw :: 42 lorries, 41,000 people
@trap d1 d2 :: the toll rose as bodies were found
@trap c1a c2a :: the two convoys
@trap c1b yt :: fifteen lorries turned back, fifteen members
@trap dy dz :: days of siege at two dates
@trap g0 g2 :: sorghum before the siege and after the convoys
@trap p0 p1 :: the pause as announced and as extended
@trap xt i2 :: captives and wounded
@trap vf pl :: breaches and tonnes

@doc q-room | volunteers' posts, translated | 2033-03-15
EMERGENCY RESPONSE ROOM – ABU SIDRA
(posts of the day, translated from Arabic by the diaspora desk; translations are checked by two people)

Day {131|dy}. Generator hours today: 3.

People. We count by kitchens, so we count who eats. By the kitchens' books {210,000|pr|t=today|by=the kitchens' books} of us are in the town today. The UN writes {185,000|pn|by=The UN}. We would be glad if the UN came and recounted.

The dead. The list that the room keeps stands at {1,240|rt|t=tonight|by=The list that the room keeps} tonight. Shells and bullets, {870|rs|^}. Hunger, fever, diarrhoea: {370|rh|^}. For the market alone we closed the list on Saturday the 12th at {51|d2|t=on Saturday the 12th|^}, with {112|i2|^} wounded. Whoever still looks for a brother from Souk al-Tamr, come to kitchen 9.

Prices. One measure of dura, {24,000|g1|t=today} pounds today. (In October, before they closed the road: {3,000|g0|t=before they closed the road}.)

Hospital. {Eighty-five|hb} beds, {260|hp} patients. This is the last of the {four|hn|t=before the war} hospitals we had before the war. Bring your own water.

Please do not send recipes for leaves. We know the leaves.

@doc q-wire | wire agency | 2033-03-17
Pause begins in besieged Sudan town after UN vote

PORT SUDAN, March 17 (Transafric) - Guns fell mostly silent around Abu Sidra at {6 a.m.|st|t=Thursday} on Thursday as a {72|p0}-hour humanitarian pause took hold, hours after the U.N. Security Council demanded one by {13|ya} votes to none with {two|yx} abstentions.

The town in western Sudan has been ringed since Nov. 4 by the Western Liberation Front, which diplomats say has {7,000|ff|by=diplomats} fighters there. An army garrison put at {3,500|fa|by=diplomats} holds the centre.

Aid officials hope to send a convoy on Friday. They say {4,600|nd|by=Aid officials} tonnes of food a month are needed for the {185,000|pn|t=still|^} people thought to be still inside. Before the siege there were {310,000|pb|t=Before the siege}.

Pressure for a pause grew after shells hit a market on March 9. The toll, first given as {34|d1|t=March 9|by=volunteers}, reached {51|d2|t=three days later|^} three days later, according to volunteers. The army says more than {1,500|>at|t=since November|by=The army} people have died in the town since November.

"We asked for a month, we got {three days|p0|v=72}," said the U.N. coordinator, Marguerite Sanou-Lindqvist.

@doc q-ocha | UN flash update | 2033-03-20
ABU SIDRA: FLASH UPDATE NO. 6
As of 20 March 2033, 18:00 local

ACCESS – The first inter-agency convoy left El Mazroub on 18 March with {42|c1s|t=on 18 March} trucks, each loaded with {25|pl} metric tons of food. {Twenty-seven|c1a|t=on 18 March} entered the town and unloaded {675|c1t|^} MT. The remaining {15|c1b|^} were refused passage at the Front's last checkpoint and returned.

PAUSE – The parties agreed this afternoon to prolong the pause, initially {72|p0} hours, to {10|p1|t=this afternoon} days.

DISPLACEMENT – Some {125,000|~fl|t=to date|by=Partners} people have left Abu Sidra to date. Partners register {68,000|fu|t=to date} in Um Haraz and {41,000|fw|^} in Wad Sherif camp; an estimated {16,000|fe|^} have moved elsewhere.

FUNDING – The 2033 response plan for the whole of Sudan seeks {$2.7 billion|ap|t=2033}. Contributions received: {$513 million|ar|t=As of 20 March} ({19 per cent|as|^}).

Partners are reminded that figures of persons inside the town ({185,000|pn}) are derived from satellite imagery and carry considerable uncertainty.

Next update: on or about 28 March. Contact: Hamdan Kowalczuk, Information Management. Map ref. SDN-0417.

@doc q-paper | international broadsheet | 2033-03-27
'The bread smelled of diesel and nobody minded': inside Abu Sidra as the lorries come in

Nawal Idris-Fairweather in Abu Sidra

On the {143rd|dz} day the baker Osman Tirab lit his second oven. He had broken it up for bricks in January.

The convoy of 25 March changed the sound of the town. {Fifty-eight|c2a|t=25 March} lorries ground past the water tower that afternoon, out of {60|c2s|^} that had set out, and volunteers stacked {1,450|c2t|^} tonnes of flour, lentils and oil in a school with no roof. A week before, only {27|c1a|t=A week before} had made it. A commander of the Front had sent {15|c1b|^} away, by his own account because their papers were stapled in the wrong corner.

It is a lot of food and not enough. Altogether {2,125|tt|t=now} tonnes have now arrived, which is less than {half|<ns|^} of what the UN reckons the town eats in a month, {4,600|nd|by=the UN}. But markets run on expectations, even here. A measure of sorghum cost {24,000|g1|t=a fortnight ago} pounds a fortnight ago. On Saturday morning I was asked for {9,500|g2|t=On Saturday morning}. It was {3,000|g0|t=before} before all this.

Hunger does not read prices. Volunteers with tapes have been measuring upper arms, {6,400|sc|by=Volunteers} of them, on children under five. They found {1,856|sm|^} too thin, {29%|sr|^}. At the Teaching Hospital, whose {85|hb} beds hold {260|hp} patients if one counts the corridor, I was shown a boy whose age I guessed at two. He was five.

Some have got out. The Red Cross has driven {312|ev|t=since the pause began|by=The Red Cross} wounded to Um Haraz since the pause began: {204|ec|^} civilians, and {108|es|^} soldiers, over whom there was a long argument. On Thursday the two sides swapped captives on the salt road. The Front let go {76|xa|t=On Thursday}, the army {48|xb|^}. I watched them pass each other, and not one looked up.

The pause itself is a polite word for fewer shells. The monitoring cell has written up {23|vt|t=so far|by=The monitoring cell} breaches so far, {14|vf|^} of them by the besiegers and {nine|va|^} by the garrison. It runs out this evening. Tirab has flour for six days, and has left the bricks where they are.

• This dispatch was shown to neither side. Nawal Idris-Fairweather travelled with a UN convoy.

@doc q-radio | radio news script | 2033-03-28
RADIO NEEM, SHORTWAVE, 0530 UTC, MONDAY — READER: JAMAL

Good morning from Radio Neem.

Our first story: Abu Sidra. Both of the warring parties say the pause will go on, without saying for how long. It was {ten days|p1|v=10} old last night.

In that time two convoys came in. Together that's {eighty-five|ta|t=In that time} lorries, and at {twenty-five|pl} tonnes apiece, {two thousand one hundred and twenty-five|tt|v=2125|^} tonnes of food. {Two|c2b} from the second convoy turned round with engine trouble, not on anyone's orders. {Fifteen|c1b} from the first turned round on orders.

Second: the exchange. {A hundred and twenty-four|xt|v=124} men are home, {seventy-six|xa} from the Front's cells and {forty-eight|xb} from the army's. Red Cross people tell us the next list is longer.

Third: who broke the truce. The monitors, in a paper we've seen, count {fourteen|vf|by=The monitors} violations by the Front, {nine|va|^} by the army. The Front says they've mixed up the columns.

And a figure that isn't from Abu Sidra. Wad Sherif, where {forty-one thousand|fw|v=41000} people from the town are living, had its first rain last night. Um Haraz, with {sixty-eight thousand|fu|v=68000}, did not.

Price of dura at dawn in four markets after this. You're listening on 15,550 kilohertz.

@doc q-explain | Gulf news magazine, explainer | 2033-03-29
{Ten|p1} days on the salt road: did the pause work?
By Dalia Mwangi-Shammas, Diplomatic Editor | 29/03/2033 | Share 1.1K

The text was short. It went through the Security Council on 16 March with the backing of {13|ya|t=on 16 March} of its {15|yt} members; the other {two|yx|^} sat on their hands. It asked both sides for {72|p0} hours.

Measured in lorries, the pause was a success that took its time. The first attempt got {27|c1a|t=The first attempt} of {42|c1s|^} through, the second {58|c2a|t=the second} of {60|c2s|^}. {Eighty-five|ta} in all, {2,125|tt} tonnes, or {46.2 per cent|ns} of one month's needs.

Measured in the market, it worked at once. Sorghum fell by {60.4 per cent|gf|t=in twelve days} in twelve days, to {9,500|g2|t=by the end} pounds by the end, though that is still more than three times the pre-war {3,000|g0|t=pre-war}.

Measured in gunfire, less so. Of the {23|vt|by=monitors} violations that monitors attributed, the Front owns {14|vf|^} and the army {nine|va|^}. Neither army nor Front moved its line. There are still {7,000|ff|by=Western attachés} men around the town and {3,500|fa|^} in it, Western attachés believe.

Measured in lives, nobody can say. The volunteers who run the kitchens had recorded {1,240|rt|t=on the eve of the pause|by=The volunteers} deaths on the eve of the pause, the army {1,500|>at|^|by=the army} or more. Of the small children whom they have since measured {29 per cent|sr|t=since} are wasted.

What comes next costs money. The humanitarian appeal for Sudan has drawn {$513m|ar|t=this year} this year against the {$2.7bn|ap|^} requested. At {19 per cent|as|^} it is one of the worst funded anywhere.

Related: Why Port Sudan's 4 cranes matter · Podcast, ep. 212: Sieges
