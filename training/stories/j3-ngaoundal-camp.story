@story ngaoundal-camp
@topic Refugees from the Central African Republic at the Mboula camp, Cameroon, 2030
@subject M = Mboula camp | Mboula | the camp
@subject G = Gado-Nord camp | Gado-Nord | the older camp
@subject U = UN refugee agency | UNHCR | the agency | the High Commissioner's office
@subject A = Governor of Adamawa | Governor Bouba Hamadou | Bouba Hamadou | the governor
@subject P = World Food Programme | WFP | the food agency
@subject R = Coalition for Bangui | the rebels | the coalition
@subject B = Bocaranga | the border town
@fact a1 = 8700 | other | M | refugees living there | 2030-09-03 | snapshot
@fact a2 = 21400 | other | M | refugees living there | 2030-09-17 | snapshot
@fact cp = 15000 | other | M | refugees it was laid out for | - | constant
@fact g2 = 36200 | other | G | refugees living there | 2030-09-17 | snapshot
@fact tt = 57600 | other | U | refugees living in the two camps | 2030-09-17 | snapshot
@fact da = 950 | other | M | refugees who arrive a day | 2030-09-17 | snapshot
@fact ch = 58 | other | M | percent of the refugees who are children | 2030-09-17 | snapshot
@fact wt = 11 | other | M | litres of water a person a day | 2030-09-17 | snapshot
@fact ws = 20 | other | U | litres of water a person a day that the standard demands | - | constant | threshold
@fact la = 140 | other | M | latrines | 2030-09-17 | snapshot
@fact ra = 1650 | other | P | kilocalories a person a day | 2030-09-17 | snapshot
@fact rf = 2100 | other | P | kilocalories a person a day in a full ration | - | constant
@fact ap = 64000000 | budget | U | dollars asked for | 2030-09-17 | plan
@fact re = 9600000 | fundraising | U | dollars received | 2030-09-17 | cumulative
@fact sh = 15 | other | U | percent of the appeal received | 2030-09-17 | snapshot
@fact db = 63 | deaths | B | civilians killed in the attack | 2030-09-01 | cumulative
@fact rb = 40 | deaths | R | fighters lost in the attack | 2030-09-01 | cumulative
@fact ml = 212 | cases | M | malnourished children treated | 2030-09-17 | cumulative
@fact km = 38 | distance | M | kilometres from the border | - | constant
@fact tr = 30000 | other | A | refugees for whom a second site is planned | 2030-09-17 | plan
@rel sum tt = a2 + g2
@rel share sh = re / ap
@trap a1 a2 :: two weeks later
@trap a2 g2 :: two camps
@trap a2 cp :: living there against laid out for
@trap wt ws :: what there is against the standard
@trap ra rf :: reduced and full
@trap ap re :: asked and received

@doc a-wire | wire agency | 2030-09-04
{Thousands|a1} flee into Cameroon after attack on border town

MEIGANGA, Cameroon (Sahara Press) - A camp laid out in a week on a disused airstrip held {8,700|a1|t=Tuesday|by=the UN refugee agency} people on Tuesday, the UN refugee agency said, after gunmen drove the inhabitants of Bocaranga out of the Central African Republic.

The attackers, who call themselves the Coalition for Bangui, killed {63|db|t=on Sunday|by=survivors' committee} civilians on Sunday, according to a survivors' committee. A coalition spokesman denied it and said {40|rb|by=A coalition spokesman} of the coalition's own men fell.

Mboula lies {38|km} kilometres inside Cameroon and has room for {15,000|cp}. "At this rhythm that is {a week|-}'s worth of people," said camp manager Solange Ndoumbé Eyanga.

Two hours' drive away Gado-Nord, a camp opened for an earlier war, was full. The World Food Programme hoped to keep its ration at {2,100|rf} kilocalories but warned of less.

Governor Bouba Hamadou ordered the border to stay open.

@doc b-un | UN agency briefing note | 2030-09-17
Briefing note, Geneva: Cameroon

This is a summary of what was said by spokesperson Tarvo Lindqvist at today's press briefing.

As of this morning, Mboula shelters {21,400|a2|t=As of this morning} refugees, against the {15,000|cp} for which its plan was drawn. Some {950|~da} more cross each day. With Gado-Nord, where {36,200|g2|t=As of this morning} have been living, most of them since 2027, the total under our care in Adamawa is {57,600|tt|^}.

{Fifty-eight per cent|ch} of the newcomers are under 18. The water points yield {11|wt} litres per person per day; our emergency standard is {20|ws}. There are {140|la} latrines.

We have appealed for {$64 million|ap}. {$9.6 million|re}, or {15 per cent|sh}, has come in.

[Media contacts: Yaoundé +237 655 01 90; Geneva +41 22 555 81]

@doc c-daily | Yaoundé daily newspaper | 2030-09-18
Adamawa groans under its guests

By Ghislain Mvogo, sent to Mboula

The count at Mboula was {36,200|!a2|t=yesterday|by=the humanitarians} yesterday, say the humanitarians who run it. They cook under plastic. The daily ration, {2,100|rf} kilocalories when the Food Programme is in funds, has shrunk to {1,650|ra}.

Governor Bouba Hamadou, never without his cane, showed visitors a plateau where he wants to settle {30,000|tr|by=Governor Bouba Hamadou}. "But let nobody bill the people of Adamawa." His office knows of {five|-} schools in which lessons are held in shifts.

{4 in 10|!ch|v=40} of those who come are minors, by the same source. Every day brings {950|da} others. For water they have {eleven|wt} litres each, where {twenty|ws} is the rule, and for the rest {140|la} latrines behind straw. Nurses at the feeding tent have treated {212|ml} of them since the beginning of the month.

Also in this edition: SONARA fuel price up 12 F; Lions name 26; Horoscope.

@doc d-french | French newspaper, reportage | 2030-09-19
In line at Mboula, one thinks of buckets

The bucket holds {twenty|-} litres and belongs to Clarisse, who has {four|-} children. If the regulations were kept she could fill it for each of them: {twenty|ws} per head is the norm. The taps allow {seven|!wt}. As for the toilets, there are {140|la} for everyone, which the Swedish engineer on duty works out as {one|-} for {a hundred and fifty|-} users.

Everyone: that was {21,400|a2|t=on Tuesday} souls on Tuesday. Clarisse was among the {8,700|a1|t=in the first count} in the first count. She walked the {thirty-eight|km} kilometres from the frontier with her mother on a handcart. Her husband is one of the {sixty-three|db} whom the town buried in {two|-} pits.

New York hears that Geneva wants {$64 million|ap|by=Geneva} for them. {Nine point six|re|v=9600000} have been paid. Cameroon's own contribution is land.

@doc e-radio | evening radio news, English | 2030-09-17
Good evening from Buea. The refugee agency wants money for Adamawa, and it is not getting it. Of {64 million|ap|by=The refugee agency} dollars requested, it has {six million|!re} in hand. The {two|-} camps together feed {57,600|tt|t=today} people today. New arrivals run at some {950|~da} a day.

At Mboula itself there are {21,400|a2|t=this morning} this morning, and at Gado-Nord, the old place, {36,200|g2|^}. Well over {half|-}, {58|ch} in a hundred, are children.

Rations have been cut. An adult now gets {1,650|ra|t=now} calories, down from {2,100|rf}.

The governor denies that a second place, for {thirty thousand|tr}, has been decided. It is a wish, he told us. And on the other side of the line, the rebels again dispute that anyone but soldiers died at Bocaranga.

Time check: seven minutes past eight.
