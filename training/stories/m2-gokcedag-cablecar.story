@story m2-gokcedag-cablecar
@topic Cable-car failure above Gökçedağ, Turkey: evening, through the night, all down, detentions
@subject L = Gökçedağ cable car | the cable car | the line | the gondola line
@subject A = AFAD | disaster agency | the disaster agency | rescuers
@subject J = Gendarmerie search and rescue | JAK | the gendarmerie
@subject G = Gökçedağ municipality | the municipality | the operator | Mayor
@subject F = Family Yıldırımoğlu | the Yıldırımoğlus | Elif Yıldırımoğlu
@subject H = helicopters | the helicopters | air crews
@fact cb = 24 | other | L | cabins left hanging | 2029-04-12 | snapshot
@fact cbt = 36 | other | L | cabins on the line | - | constant
@fact p = 174 | other | L | people stranded | 2029-04-12 19:00 | snapshot
@fact r1 = 49 | rescued | A | people brought down | 2029-04-13 00:00 | cumulative
@fact r2 = 128 | rescued | A | people brought down | 2029-04-13 06:00 | cumulative
@fact l2 = 46 | other | L | people still in the air | 2029-04-13 06:00 | snapshot
@fact r3 = 174 | rescued | A | people brought down | 2029-04-13 16:24 | cumulative
@fact d = 1 | deaths | L | people killed | 2029-04-12 | constant
@fact i = 10 | injuries | L | people hurt | 2029-04-13 | cumulative
@fact k1 = 17:23 | clock | L | time the pylon gave way | 2029-04-12 | constant
@fact k2 = 16:24 | clock | A | time the last one came down | 2029-04-13 | constant
@fact du = 23 | duration | L | hours from failure to last rescue | 2029-04-13 | constant
@fact rs = 607 | other | A | rescuers at work | 2029-04-13 | snapshot
@fact he = 7 | other | H | helicopters | 2029-04-13 | snapshot
@fact hr = 35 | rescued | H | people winched up | 2029-04-13 | cumulative
@fact ht = 65 | distance | L | metres above ground at the highest cabin | - | constant
@fact ag = 6 | age | F | age in years of the youngest child | - | constant
@fact ea = 34 | age | F | age in years of the mother | - | constant
@fact fh = 19 | duration | F | hours in the cabin | 2029-04-13 | constant
@fact ar = 13 | arrests | - | people detained | 2029-04-15 | cumulative
@fact rm = 5 | other | - | people remanded in custody | 2029-04-15 | cumulative
@fact ins = 8 | other | G | months since the last full inspection | 2029-04-12 | snapshot
@fact tk = 320 | price | G | lira for a return ticket | - | constant
@rel diff l2 = p - r2
@trap r1 r2 :: midnight against dawn
@trap cb cbt :: cabins hanging against cabins in all
@trap r3 hr :: everybody against those winched
@trap du fh :: whole rescue against one family's wait
@trap ar rm :: detained against remanded

@doc a-wire | wire agency | 2029-04-13
{One|d} killed, {dozens|-} stuck overnight as Turkish cable car pylon fails

ANKARA, April 13 - Rescuers worked through the night to free {174|p|t=from 7 p.m. Thursday|by=the disaster agency} people counted as stranded from 7 p.m. Thursday in the cabins of a cable car in southern Turkey, after a supporting pylon collapsed and tore one cabin open, the disaster agency said.

{One|d} passenger was killed and {10|i|t=on Friday|by=AFAD} were injured, AFAD said on Friday. The accident occurred at {5:23 p.m.|k1}, halfway through the holiday week.

By midnight {49|r1|t=By midnight} had been lowered by rope; by 6 a.m. the number had grown to {128|r2|t=by 6 a.m.|by=AFAD}. That left {46|l2} still hanging.

{Twenty-four|cb} of the line's {36|cbt} cabins were caught when it stopped. The highest sat {65|ht} metres over a ravine.

In {2019|-} an accident on a different line in the country injured {eight|-}.

@doc b-live | television site live ticker | 2029-04-13
Teleferik rescue — minute by minute
Canlı · son güncelleme 16:40

16:31 Applause on the meadow. It's over.
16:24 The last passenger, a man with a cake box, has touched ground. {16:24|k2}. {174|r3|by=AFAD}, says AFAD, all of them.
14:50 Helicopter noise is constant. {Seven|he} of them. Our colleague on the slope has the air crews' tally at {35|hr|t=for now|by=the air crews} for now, the rest by rope.
12:20 Elif Yıldırımoğlu and her children are out! {Nineteen|fh} hours. The smallest is {six|ag}. She is {34|ea} and she says only "toilet".
08:00 Weather kind: {4|-} degrees at the top station.
06:05 Dawn count. {128|r2|t=Dawn count} down, {46|l2|^} up.
00:10 Midnight count. {49|r1|t=Midnight count}.
{17:23|k1} yesterday: it all began.

@doc c-feature | newspaper | 2029-04-14
In cabin {nineteen|-} we sang, then we were silent, then we sang again
Photos: Sinan Boztepe | Reading time 4 min.

The family had paid {320|tk} lira a head for the view, and they got it, all night. Elif Yıldırımoğlu, {34|ea}, a pharmacist from Kayseri, counted {eleven|-} lights in the valley. Her mother-in-law recited. Defne, {six|ag}, asked every {ten|-} minutes, then every {two|-}.

There is no heating in a gondola. They burned nothing and ate a bag of chickpeas. At {twenty minutes past noon|-} a gendarme with a red beard appeared at the door, upside down.

They had been up there {nineteen|fh} hours. For others it was longer: from the first crack to the last pair of shoes on the grass, {23|du}.

Of the {174|r3}, {35|hr} went up to one of {seven|he} helicopters; more than {three quarters|-} went down, on ropes. {Six hundred and seven|rs} men and women made it happen. {One|d} man did not come home: a father of {two|-}, thrown out when the steel struck.

@doc d-court | national daily | 2029-04-16
{Five|rm|t=on Sunday} jailed pending trial over Gökçedağ disaster
Court refuses bail to engineer and manager

Of {13|ar|t=since Friday} people taken into custody since Friday, a magistrate remanded {five|rm|^} on Sunday and released the rest, {two|-} under house arrest.

In the expert opinion on file, bolts at pylon {4|-} show old rust. The municipality, which operates the line, had let {eight|ins|t=before it fell|by=expert opinion} months pass since the last full inspection before it fell; the rules don't set a number but ask for "regular" ones. The mayor, not among those detained, called this "a rope with which they want to hang {24|cb} cabins' worth of politics".

The prosecution may seek up to {15|-} years for negligent killing. The {10|i} who were hurt and the family of the dead man are joint plaintiffs.

The line, a {2.1|-}-kilometre single-cable system with {36|cbt} cabins, stays shut. Tickets at {320|tk} lira will be refunded until May {31|-}.
