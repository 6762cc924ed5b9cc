@story v-rheinmark-coalition
@topic State election in Rheinmark, Germany: exit poll, count and coalition talks
@subject EL = Rheinmark state election | the election | Landtagswahl
@subject LT = Landtag of Rheinmark | the Landtag | the parliament
@subject DU = Demokratische Union | the Union | DU | the conservatives
@subject SB = Sozialer Bund | SB | the Social Alliance
@subject GL = Grüne Liste | the Greens | GL
@subject HV = Heimatvotum | HV | the far right
@subject FW = Freie Mitte | the liberals | FM
@subject PK = Philippa Kettenbeil | Kettenbeil | the premier
@subject DO = Doğan Oberholzner | Oberholzner | the challenger
@subject IFW = Institut Lahnwelle | Lahnwelle | the pollster
@fact xdu = 29.5 | poll_share | DU | exit poll share | 18:00 | snapshot | projected
@fact xsb = 27 | poll_share | SB | exit poll share | 18:00 | snapshot | projected
@fact xhv = 19.5 | poll_share | HV | exit poll share | 18:00 | snapshot | projected
@fact xgl = 12 | poll_share | GL | exit poll share | 18:00 | snapshot | projected
@fact xfm = 5 | poll_share | FW | exit poll share | 18:00 | snapshot | projected
@fact n = 19800 | sample_size | IFW | voters questioned on leaving | 18:00 | snapshot
@fact du = 28.3 | vote_share | DU | share of the vote | final | snapshot
@fact sb = 28.6 | vote_share | SB | share of the vote | final | snapshot
@fact hv = 20.1 | vote_share | HV | share of the vote | final | snapshot
@fact gl = 12.7 | vote_share | GL | share of the vote | final | snapshot
@fact fm = 4.8 | vote_share | FW | share of the vote | final | snapshot
@fact du31 = 34.1 | vote_share | DU | share of the vote | 2031 | snapshot
@fact sb31 = 25.9 | vote_share | SB | share of the vote | 2031 | snapshot
@fact dul = 5.8 | margin | DU | points lost since the last election | final | snapshot
@fact thr = 5 | vote_share | LT | share needed to enter | - | constant | threshold
@fact vsb = 611480 | vote_count | SB | votes | final | snapshot
@fact vdu = 605066 | vote_count | DU | votes | final | snapshot
@fact gap = 6414 | margin | SB | votes ahead of the second party | final | snapshot
@fact short = 4276 | margin | FW | votes missing to enter | final | snapshot
@fact to = 68.2 | turnout | EL | turnout | final | snapshot
@fact to31 = 64.9 | turnout | EL | turnout | 2031 | snapshot
@fact seats = 110 | seats | LT | seats in all | 2036 | constant
@fact ssb = 35 | seats | SB | seats | final | snapshot
@fact sdu = 35 | seats | DU | seats | final | snapshot
@fact shv = 25 | seats | HV | seats | final | snapshot
@fact sgl = 15 | seats | GL | seats | final | snapshot
@fact maj = 56 | seats | LT | seats needed for a majority | 2036 | constant | threshold
@fact left = 50 | seats | SB | seats together with the smaller partner | final | snapshot
@fact grand = 70 | seats | DU | seats of the two big parties together | final | snapshot
@fact spare = 14 | seats | LT | seats of the coalition above the majority | final | snapshot
@fact pol = 1800 | officers | DU | additional police officers | by 2041 | plan | pledged
@fact pols = 1100 | officers | SB | additional police officers | by 2041 | plan | pledged
@fact pola = 1400 | officers | LT | additional police officers in the coalition agreement | by 2041 | plan | pledged
@fact hom = 24000 | units_pledged | SB | homes a year | campaign | plan | pledged
@fact homa = 19000 | units_pledged | LT | homes a year in the coalition agreement | - | plan | pledged
@fact mem = 31250 | other | SB | members entitled to vote on the agreement | June | constant
@fact memyes = 61.4 | vote_share | SB | members in favour of the agreement | June | snapshot
@fact memto = 47 | turnout | SB | members who took part in the ballot | June | snapshot
@fact delyes = 203 | votes_cast | DU | delegates in favour of the agreement | June | snapshot
@fact delno = 44 | votes_cast | DU | delegates against the agreement | June | snapshot
@fact ele = 66 | votes_cast | DO | votes in the chamber to become premier | June | snapshot
@rel diff dul = du31 - du
@rel diff gap = vsb - vdu
@rel sum seats = ssb + sdu + shv + sgl
@rel sum left = ssb + sgl
@rel sum grand = ssb + sdu
@rel diff spare = grand - maj
@race exit = xdu xsb xhv xgl xfm
@race end = sb du hv gl fm
@race votes = vsb vdu
@trap xdu du :: exit poll and count
@trap xfm fm :: on the threshold at six o'clock, under it in the count
@trap fm thr :: the result and the hurdle
@trap pol pola :: a party's pledge and the agreement
@trap hom homa :: a party's pledge and the agreement
@trap grand ele :: seats of the coalition and the votes it got
@trap maj left :: the majority and what two parties have
@trap memyes memto :: share in favour and share taking part

@doc v-a-exit | public broadcaster, election night text | 2036-03-23
Landtagswahl Rheinmark: Union vorn, FM zittert – the first figures (English service)

6.04 p.m. Polling stations closed four minutes ago. According to the exit poll by Institut Lahnwelle for this station, the Demokratische Union of Premier Philippa Kettenbeil is the largest party, with {29.5%|xdu|t=6.04 p.m|by=Institut Lahnwelle}. The Sozialer Bund and its challenger Doğan Oberholzner come to {27%|xsb|^}.

Heimatvotum stands at {19.5%|xhv}, the Greens at {12%|xgl}. The liberals of Freie Mitte are at exactly {5%|xfm}, which is also where the door of the Landtag opens: whoever gets less than {five|thr} stays outside.

For the poll {19,800|n} people were asked as they left {280|-} polling stations. An exit poll is no result. In 2031 ours missed by {1.1|-} points at worst.

If the figures hold, Ms Kettenbeil's party would lose heavily against the {34.1%|du31|t=five years ago} it had five years ago.

There will be {110|seats} seats, so {56|maj} make a majority.

Next projection: 6.45 p.m. | Hotline 0800 330 2036 (free) | Also today: Tatort, 8.15 p.m.

@doc v-b-wire | news agency, English desk | 2036-03-24
Social Alliance nips ahead in German state as liberals crash out

LAHNFURT, Germany (KPD News) — The centre-left Sozialer Bund won the state election in Rheinmark by a whisker, provisional results showed on Monday, overturning an exit poll that had given victory to the governing conservatives.

The SB of Doğan Oberholzner took {28.6 percent|sb|t=Monday|by=provisional results} against {28.3|du|^} for Premier Philippa Kettenbeil's DU, a difference of {6,414|gap} ballots. Pollsters had seen the premier's party at {29.5|xdu|by=Pollsters} percent, {two and a half|-} points clear.

The far-right Heimatvotum got {21.0|!hv} percent and the Greens {12.7|gl}. Freie Mitte finished on {4.8|fm} and drops out of the state parliament; it was {4,276|short} votes short. The SB was the only party of the old parliament's big pair to gain: it had {25.9|sb31|t=last time} last time.

Turnout climbed to {68.2|to} percent from {64.9|to31|t=in 2031} in 2031.

The {two|-} leading parties end up with {35|ssb+sdu} lawmakers apiece, HV with {25|shv} and the Greens with {15|sgl}. Left and Greens together are {six|-} short of the {56|maj} they'd need.

Oberholzner, 44, a former paramedic, said he would talk to everyone "except the {25|shv}".

@doc v-c-regional | regional daily | 2036-03-25
Zwei Sieger, keine Mehrheit: the morning after, in translation for our readers abroad

Photo: Ms Kettenbeil leaves the state chancellery on foot (photo: R. Achtziger, 14 of 22)

It was past one in the morning when the returning officer, Dr Wiebke Tschirner, wrote the figures on a flip chart because the projector had failed. {611,480|vsb|by=Dr Wiebke Tschirner} for the Social Alliance. {605,066|vdu|^} for the Union. Somebody in the third row did the sum aloud.

For the Union it is the worst result since the state was founded in 1949. It has given up {5.8|dul} points; a loss of that size it had not even known in the year of the reservoir scandal.

For Freie Mitte it is worse still. Its people cheered at six o'clock, when the institute had them on {five|xfm|t=at six o'clock|by=the institute} per cent, and wept at midnight. Lead candidate Carsten Nwosu lacked {4,276|short} votes. "That is one football match in the regional league," he said.

The parties that remain divide {110|seats} seats. There is but one pairing that carries, barring one with Heimatvotum, which all have ruled out: the {two|-} big ones, with {70|grand} between them.

They have little in common. The Union promised {1,800|pol|by=The Union} new police officers, the Alliance {1,100|pols|by=the Alliance}. The Alliance wants {24,000|hom} dwellings a year; in the Union's programme there's no number at all.

Continue reading on page 3 · Weather 11° · Lahnfurt 96 lose 1–3 at home

@doc v-d-newsletter | political newsletter | 2036-06-05
Lahnwelt Briefing No. 417: The ink is dry

Good morning from Lahnfurt.

**The paper.** 142 pages, tabled at 11 p.m. Here is what matters. Police: {1,400|pola|t=by 2041} additional posts by 2041, bang between what each side offered in spring ({1,800|pol|t=in spring} and {1,100|pols|^}). Housing: {19,000|homa} new flats a year, well below the SB's {24,000|hom}. Wind power: a working group.

**The numbers behind it.** {35|ssb} plus {35|sdu} makes {70|grand}, in a chamber where {56|maj} is enough. {Fourteen|spare} votes to spare. (Alliance and Greens, the members' darling, would have had {50|left}.) No cabinet here has been so comfortable since the nineties, which is why everyone's uncomfortable.

**The hurdles.** The SB is asking its {31,250|mem} members. The Union leaves it to a party conference of about {250|-} delegates on the 14th.

**A reminder for those who were on a beach in March.** SB {28.6|sb|t=in March}, DU {28.3|du|^}, HV {20.1|hv|^}, Greens {12.7|gl|^}. The liberals missed the {five|thr} per cent by a hair: {4.6|!fm}. More than {two-thirds|>to|v=66.67} voted.

You are reading the free edition. The paid one costs €9 a month and has 3 more sections.

@doc v-e-broadsheet | foreign broadsheet | 2036-06-25
Paramedic takes over in Rheinmark, without the last drop of his coalition's love

From our correspondent in Lahnfurt

Doğan Oberholzner was elected premier of Rheinmark yesterday with {66|ele|t=yesterday} votes, {four|-} fewer than the parties that have signed up to govern with him possess. The ballot is secret; both parliamentary leaders swore that the defectors sat on the other side of the aisle.

His own people had been lukewarm. Of SB members who returned their envelopes {61.4|memyes} per cent approved the pact, and only {47|memto} per cent returned them. The Union conference was warmer, oddly, for a party which is losing the chancellery: {203|delyes} delegates in favour, {44|delno} against.

The new government has undertaken to hire {1,400|pola} police officers and to see {90,000|!homa} homes built each year. Mr Oberholzner, whose party polled {611,480|vsb} votes in March, {6,614|!gap} more than the runner-up, becomes the first head of a German state to have been a paramedic.

Ms Kettenbeil becomes interior minister. The opposition consists of {25|shv} members of Heimatvotum and {15|sgl} Greens, who won't share a lift.
