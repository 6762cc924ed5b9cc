@story yanamayo-verdict
@topic Verdict in the Yanamayo bridge bribery trial, Huánuco, Peru
@subject Q = Rosaura Quispe Tello | Quispe | the former governor | the ex-governor | Quispe Tello
@subject B = Dante Bellido | Bellido | the contractor | the builder
@subject M = Irma Milla Osco | Milla | the supervising engineer | the engineer
@subject P = Yanamayo bridge | the bridge | the crossing
@subject T = Yanamayo trial | the trial | the case
@fact sq = 12 | sentence | Q | years of prison | 2031-08-19 | snapshot
@fact sb = 9 | sentence | B | years of prison | 2031-08-19 | snapshot
@fact sm = 4 | sentence | M | years of suspended prison term | 2031-08-19 | snapshot
@fact aq = 18 | sentence | Q | years of prison asked by the prosecution | 2031-07 | plan
@fact ab = 14 | sentence | B | years of prison asked by the prosecution | 2031-07 | plan
@fact br = 2150000 | other | Q | soles of bribes taken | 2023-2025 | cumulative
@fact dam = 6400000 | damages | T | soles of civil reparation to the state | 2031-08-19 | snapshot
@fact dasked = 11000000 | damages | T | soles of civil reparation asked by the state attorney | 2031-07 | plan
@fact c0 = 38600000 | price | P | soles of contract price | at signing | snapshot
@fact c1 = 57900000 | price | P | soles paid in the end | final | cumulative
@fact cr = 50 | rate | P | percent of cost overrun | final | snapshot
@fact df = 8 | other | T | people accused | - | constant
@fact cv = 5 | other | T | people convicted | 2031-08-19 | snapshot
@fact ac = 3 | other | T | people acquitted | 2031-08-19 | snapshot
@fact wi = 64 | other | T | witnesses heard | - | cumulative
@fact he = 41 | other | T | hearings held | - | cumulative
@fact age = 58 | age | Q | age | 2031-08-19 | snapshot
@fact ban = 10 | duration | Q | years of ban from public office | 2031-08-19 | snapshot
@rel change cr = c0 -> c1
@rel sum df = cv + ac
@trap sq aq :: the sentence and what was asked
@trap c0 c1 :: signed and paid
@trap dam dasked :: granted and asked
@trap sq ban :: prison and ban from office

@doc a-agencia | wire agency | 2031-08-19
Peru court jails ex-governor over Andean bridge bribes

HUÁNUCO, Peru — A court on Tuesday sentenced Rosaura Quispe Tello, a former governor, to {12|sq|t=Tuesday|by=A court} years in prison for taking {2.15 million|br} soles in bribes from the company that built the Yanamayo bridge.

Contractor Dante Bellido received {nine|sb|^} and supervising engineer Irma Milla Osco a suspended term of {four|sm|^}. {Three|ac|t=Tuesday} of the {eight|df} accused walked free.

The three-judge panel also ordered those convicted to pay the state {6.4 million|dam|by=The three-judge panel} soles, well short of the {11 million|dasked|by=its attorney} that its attorney had sought.

Prosecutors had demanded {18|aq|by=Prosecutors} years for Quispe, {58|age}, and {14|ab|by=Prosecutors} for Bellido. Both will appeal, their lawyers said.

The crossing was signed for at {38.6 million|c0} soles and ended up costing {57.9 million|c1}.

@doc b-diario | regional daily | 2031-08-20
"They sold us a river": the verdict, from the third row

By Nilda Apaza Roque | napaza@elpilco.example | Tel. 062-51-4420

It took {41|he} hearings and {64|wi} witnesses. It took the clerk {forty|-} minutes to read out what it came to. When she reached the line with the ex-governor's name, a woman behind me who had lost two mules at the old ford began to laugh, and was asked to leave.

{Twelve|sq|s=ex-governor's} years. Quispe did not look up. Ten more lines and the room learned that she may hold no office for {a decade|ban|s=she|v=10} after that.

Bellido, who had turned state's evidence and then turned back, was given {nine|sb}; the public ministry had wanted {fourteen|ab|by=the public ministry}. Milla cried when hers, {four|sm|s=hers} years, was suspended.

What nobody in that room needed reading out: the bridge was to cost {38.6 million|c0|t=was to cost} and swallowed half as much again, {57.9 million|c1}. Of that the court says {2.5 million|!br|by=the court} ended in a brother-in-law's feed store in Tingo María.

{Five|cv} people go down for it. The state gets {6.4 million|dam} back, if it can find it.

LEA TAMBIÉN: 27 districts without a doctor · Sporting 2, Unión Pilco 2

@doc c-anticorr | newsletter of an anti-corruption group | 2031-08-22
Case file no. 112-2027: what the Yanamayo judgment says (and does not)

We read the 430 pages so that you need not.

• Guilty: {five|cv} of {eight|df} defendants. The acquittals ({three|ac} council officials) rest on a lost hard drive.
• Heaviest term: Quispe Tello, {12|sq}. That is two thirds of the {18|aq|by=our colleagues in the special prosecutor's office} our colleagues in the special prosecutor's office had argued for in July.
• The builder: {seven|!sb} years, effective.
• Reparation: S/ {6.4m|dam}, joint and several. The attorney-general's civil team claimed {11 million|dasked|by=The attorney-general's civil team}.
• Overrun: the panel accepts the auditors' figure of {50%|cr|by=the auditors'} on a contract let for {38.6m|c0}.
• Disqualification from public office: {10|ban|s=former governor} years, for the former governor alone.

What it does not say is who signed the third and fourth addenda. Over {60|>wi} people testified; not one was asked.

Donate: account 0011-0348-22. We have 1,904 members.

@doc d-radio | radio bulletin script | 2031-08-19
RADIO ALTURA — NOON BULLETIN — READER: E. Huamaní

Good afternoon. It is noon. Former governor Rosaura Quispe is going to prison. The Huánuco bench this morning gave the {fifty-eight|age|t=this morning}-year-old {twelve|sq|t=this morning|by=The Huánuco bench} years in the Yanamayo case. The man who paid her, the contractor Dante Bellido, gets {nine|sb|^}.

The judges find proven that she pocketed {two million one hundred and fifty thousand|br|by=The judges} soles.

{Four|!ac|t=this morning} of those charged were cleared, among them the former treasurer. {Five|cv} were not. There were {eight|df} in the dock when the trial opened, so listeners may wish to check our sums; we are doing so too.

The crossing itself still carries traffic, one lane, no lorries above {thirty tonnes|-}. It has cost the region nearly {fifty-eight million|~c1} soles. At signing the price was {thirty-six point eight million|!c0|t=At signing|v=36800000}.

Reactions at one. Now the weather: minus three in the puna.
