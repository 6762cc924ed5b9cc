@story m2-wakaw-trial
@topic Trial over the killing of a grain-elevator manager near Wakaw, Saskatchewan: opening, cross-examination, verdict, sentence
@subject V = Terrance Huculak | Huculak | the manager | the victim
@subject A = Colby Desjarlais-Penner | Desjarlais-Penner | the accused
@subject M = Raelynn Fiddler-Kovach | Fiddler-Kovach | the co-accused | his girlfriend
@subject R = RCMP | the Mounties | police
@subject J = Justice Anjali Merrithew | Merrithew | the judge
@subject W = Orest Hnatiw | Hnatiw | the neighbour
@subject T = trial | the jury | the court
@fact va = 58 | age | V | age in years | 2029-10-03 | constant
@fact aa = 26 | age | A | age in years | 2031-04-14 | constant
@fact ma = 24 | age | M | age in years | 2031-04-14 | constant
@fact k1 = 22:40 | clock | W | time he heard two shots | 2029-10-03 | constant
@fact k2 = 23:25 | clock | A | time his truck was filmed at the gas bar | 2029-10-03 | constant
@fact ds = 31 | distance | A | kilometres from the elevator to the gas bar | - | constant
@fact cash = 14200 | other | V | dollars taken from the safe | 2029-10-03 | constant
@fact fnd = 6850 | other | R | dollars found in the freezer | 2029-10-19 | constant
@fact debt = 40000 | other | A | dollars he owed | 2029-10-03 | snapshot
@fact dy = 16 | duration | R | days until the arrest | 2029-10-19 | constant
@fact w = 27 | other | T | Crown witnesses | final | cumulative
@fact wd = 3 | other | T | defence witnesses | final | cumulative
@fact jw = 12 | other | T | jurors | - | constant
@fact del = 19 | duration | T | hours of deliberation | 2031-05-09 | constant
@fact inel = 17 | sentence | A | years before parole | 2031-06-20 | constant
@fact ask = 20 | sentence | A | years before parole asked for by the Crown | 2031-06-20 | constant | hypothetical
@fact dfs = 12 | sentence | A | years before parole asked for by the defence | 2031-06-20 | constant | hypothetical
@fact ms = 6 | sentence | M | years in prison | 2031-06-20 | constant
@fact sh = 2 | other | V | gunshot wounds | 2029-10-03 | constant
@fact ys = 31 | duration | V | years at the elevator | 2029-10-03 | constant
@trap cash fnd :: stolen against found
@trap inel ask :: ordered against sought
@trap k1 k2 :: shots against truck on camera
@trap aa ma :: two accused
@trap w wd :: two sides' witnesses

@doc a-opening | provincial daily | 2031-04-14
Killed for {$14,200|cash|by=Crown}: murder trial opens in Prince Albert
MELODY THIESSEN-ROY, StarLedger

Terrance Huculak had worked at the same grain elevator for {31|ys} years and was {58|va} on the night someone shot him in its office.

{Two|sh|by=Crown prosecutor} wounds, {one|-} safe, {$14,200|cash|by=Crown prosecutor}: that, Crown prosecutor Bronwyn Achterberg told a jury of {12|jw} Monday, is the whole of the case against Colby Desjarlais-Penner, {26|aa}, who is charged with first-degree murder.

A neighbour, Orest Hnatiw, will testify that he heard {two|-} shots at about {10:40 p.m.|k1|t=Oct. 3, 2029|by=neighbour} on Oct. 3, 2029. At {11:25 p.m.|k2|by=camera} a camera at a gas bar {31|ds} kilometres down Highway {2|-} caught the accused's truck.

Arrested {16|dy} days later, he was {$40,000|debt|by=the Crown} in debt, the Crown said.

Raelynn Fiddler-Kovach, {24|ma}, his then girlfriend, is charged as an accessory. She has pleaded not guilty. The trial is expected to run {four|-} weeks.

@doc b-cross | regional broadcaster site | 2031-04-22
Neighbour wavers on time of shots
CTX Saskatoon | Published Tuesday, April 22, 2031 5:31PM CST

The man who heard the shots that killed a Wakaw-area elevator manager was pressed for {two|-} hours Tuesday on what his clock said.

Orest Hnatiw, {77|-}, told police in 2029 it was {10:40|k1}. On the stand he said it could have been "closer to 11."

If it was, the defence argued, Desjarlais-Penner would've needed to drive {31|ds} km on gravel, with a stop, in {25|-} minutes to be on camera at {11:25|k2}.

Court also saw {$6,850|fnd|by=RCMP} in twenties and fifties, which RCMP took from a freezer at the home of the accused after his arrest, {nine|!dy} days into the investigation. The office safe had held over {twice|-} as much, {$14,200|cash}.

Huculak, {58|va}, was remembered by a co-worker as "a man who'd count the change for you, twice."

The defence plans to call {three|wd|m=projected|by=The defence} witnesses, among them a pump attendant.

More stories: Oilers drop Game 3, 5-2 | Gas up 6 cents

@doc c-verdict | wire agency | 2031-05-09
Jury convicts man in {2029|-} elevator slaying

PRINCE ALBERT, Sask. — After {19|del|t=Friday} hours behind closed doors a jury found Colby Desjarlais-Penner guilty Friday of second-degree murder, a step down from the first-degree charge he faced.

Jurors had heard {27|w} witnesses for the Crown and {three|wd} for the defence. They also convicted Raelynn Fiddler-Kovach, {24|ma}, of helping him afterwards.

Desjarlais-Penner, {29|!aa}, blinked and looked at the clock.

Terrance Huculak, {58|va}, was shot {twice|sh|v=2} in the fall of 2029. The killer left with {$14,200|cash}, of which {$6,850|fnd|by=police} turned up in a freezer, according to police.

Sentencing is June {20|-}. A life term is automatic; parole eligibility must be set between {10|-} and {25|-} years.

@doc d-sentence | provincial daily | 2031-06-21
'You never once said his name': killer of Wakaw manager gets life, no parole for {17|inel} years

The Crown had asked for {20|ask|by=The Crown}; the defence for {12|dfs|by=the defence}. Justice Anjali Merrithew settled Friday on {17|inel|t=Friday|by=Justice Anjali Merrithew}.

"You were {$40,000|debt|by=Justice Anjali Merrithew} in the hole and you looked for a man who'd never locked a door," she told Desjarlais-Penner, {26|aa}, in a courtroom so full that {thirty|-} people stood.

Fiddler-Kovach was given {six|ms|t=Friday} years, less {14|-} months for time served. Her lawyer had asked for {two|-}.

Huculak's daughter, Kalyna, read from his logbook: {33|!ys} harvests, she said, never a day missed. He'd been planning a trip to Lviv.

Police had closed in on the pair {16|dy} days after the killing, when his truck was traced through the gas-bar footage, {31|ds} km from the elevator.

@doc e-podcast | podcast notes | 2031-07-01
GRAVEL ROAD, S3E6 — "{Ten-forty|k1}"
Runtime 47:12 · Content warning

This week: the clock on Orest Hnatiw's stove. He always said {10:40|k1}. The defence needed 11. Guess who the {twelve|jw} believed.

[04:10] What was taken: {$14,200|cash}. What was found: {$6,850|fnd}. Where's the rest? We ask an uncle.
[11:02] The tape. {11:25 at night|k2}, a white Ram, one headlight.
[19:48] {Nineteen|del} hours of deliberation and {one|-} question from the jury.
[28:30] Desjarlais-Penner, {26|aa}, and Fiddler-Kovach, {24|ma}: the text messages.
[36:00] Why {17|inel|by=Justice Merrithew} and not {20|ask}? And why did Justice Merrithew give her {four|!ms}, when the guideline says more?

Rated ★4.8 (1,902). Support us from $3 a month.
