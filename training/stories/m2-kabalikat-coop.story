@story m2-kabalikat-coop
@topic Collapse of the Kabalikat savers' cooperative in Iloilo, Philippines: closure, Senate hearing, arrest, judgment
@subject K = Kabalikat Savers Cooperative | Kabalikat | the cooperative | the co-op
@subject A = Cooperative Development Authority | CDA | the regulator | the authority
@subject R = Rogelio Dimaculangan-Uy | Dimaculangan-Uy | the general manager | Uy
@subject T = Teresita Palabrica | Palabrica | the treasurer
@subject N = National Bureau of Investigation | NBI | the bureau
@subject S = Senate committee | senators | the committee
@subject D = Philippine Deposit Insurance Corporation | PDIC
@fact m = 23400 | other | K | members | 2030-02-11 | snapshot
@fact mc = 9800 | other | A | members who filed a claim | 2030-06-03 | cumulative
@fact dep = 1870000000 | other | K | pesos of deposits on the books | 2030-02-11 | snapshot
@fact cash = 64000000 | other | K | pesos found in the vault and banks | 2030-02-14 | snapshot
@fact hole = 1200000000 | damages | K | pesos missing | 2030-06-03 | snapshot
@fact gl = 512 | other | K | loans to people who did not exist | 2030-06-03 | cumulative
@fact gv = 740000000 | other | K | pesos lent to people who did not exist | 2030-06-03 | cumulative
@fact ir = 14 | rate | K | interest paid on deposits, percent | - | constant | pledged
@fact br = 11 | other | K | branches | 2030-02-11 | snapshot
@fact em = 187 | jobs | K | employees | 2030-02-11 | snapshot
@fact la = 7 | other | A | years without a full audit | 2030-06-03 | snapshot
@fact rg = 63 | age | R | age in years | 2031-08-08 | constant
@fact tg = 58 | age | T | age in years | 2031-08-08 | constant
@fact rs = 20 | sentence | R | years in prison at most | 2031-08-08 | constant
@fact ts = 8 | sentence | T | years in prison at most | 2031-08-08 | constant
@fact fi = 25000000 | damages | R | pesos of fine | 2031-08-08 | constant
@fact rc = 310000000 | other | N | pesos of property frozen | 2030-09-19 | cumulative
@fact hs = 6 | other | N | houses frozen | 2030-09-19 | cumulative
@fact py = 12 | other | A | centavos per peso paid back so far | 2031-08-08 | cumulative
@fact pt = 30 | other | A | centavos per peso the liquidator hopes for | 2031-08-08 | plan | projected
@fact cap = 500000 | other | D | pesos a depositor of a bank is insured for | - | constant | threshold
@fact w = 5 | duration | A | days the closure was kept quiet | 2030-02-16 | constant
@trap dep hole :: deposits against the hole
@trap cash rc :: cash found against property frozen
@trap m mc :: members against claimants
@trap gl gv :: number of loans against their sum
@trap py pt :: paid against hoped for
@trap rs ts :: two sentences
@trap rg tg :: two ages

@doc a-closure | regional daily | 2030-02-17
Kabalikat shuts {11|br} branches; members line up at dawn
By Marlon Sobrepeña, Panay Chronicle. Photo: queue on Iznart St.

THE Kabalikat Savers Cooperative, with {23,400|m|t=on the day its doors were locked} members the largest of its kind in Panay on the day its doors were locked, has P{1.87 billion|dep|^} in deposits on its books and, the Cooperative Development Authority said yesterday, P{64 million|cash|t=when examiners opened the vault|by=the Cooperative Development Authority} in cash when examiners opened the vault.

All {11|br} branches in three provinces are shut, and {187|em} employees were told to go home. The authority had ordered the closure on Monday but told the public only on Saturday, {five|w} days on.

Nenita Gallego, {71|-}, put in her husband's separation pay of P{600,000|-}. "They gave {14|ir} percent. The bank gives {two|-}. Who is foolish now?"

Cooperative deposits, the PDIC reminded the public, do not fall under its insurance, which covers bank clients to P{500,000|cap}.

@doc b-senate | Manila broadsheet | 2030-06-04
Senators told: borrowers {512|gl} in number, none breathing
MANILA, Philippines — The senator held up a loan folder and read out the borrower's birthday: February 30.

A probe team of the CDA on Monday told the Senate committee on cooperatives that {512|gl|t=to date|by=A probe team of the CDA} loans worth P{740 million|gv|^} had gone, to date, to people who could not be found, most of whom never existed. That is the bulk of a hole now put at P{1.2 billion|hole|t=now|by=A probe team of the CDA}.

Asked when the regulator last audited Kabalikat in full, its chair answered: {seven|la} years ago. The law says every {three|-}.

So far {9,800|mc|t=So far|by=she} of the {23,400|m|^} members have filed claims, she said. Palabrica, the treasurer, invoked her right against self-incrimination {31|-} times. Her general manager did not appear; he's believed to be in Dubai, on a {30|-}-day visa.

Senator Ledesma-Chiongbian wants P{2 billion|-} for a guarantee fund. "Even {one|-} billion," she said.

@doc c-nbi | government agency news release | 2030-09-19
NBI ARRESTS FUGITIVE CO-OP CHIEF AT CLARK
Manila — Operatives of the National Bureau of Investigation – Western Visayas took Rogelio Dimaculangan-Uy into custody at {0540H|-} upon his return from the UAE.

Earlier, on application of the bureau, the court issued freeze orders over P{310 million|rc|t=to date} worth of assets to date, comprising {six|hs|^} houses, {four|-} lots, {two|-} pawnshops and a fleet of fighting cocks (number being verified).

The subject is charged with syndicated estafa, a non-bailable offense when the amount exceeds P{100,000|-}, and with qualified theft of P{740 million|gv} through {512|gl} fictitious accounts.

Records of all {11|br} branches are in evidence. Claims by {9,800|mc|t=as of last count} members had been lodged with the CDA as of last count, against total deposits of P{1.87 billion|dep}, of which P{1.2 billion|hole} is untraced.

Director Gil Baterna: "He counted on people losing count."

Victims are advised to call the Iloilo office at local 118, Mondays to Fridays.

@doc d-judgment | wire agency | 2031-08-08
Philippine court convicts two over cooperative's {$21 million|-} black hole

ILOILO CITY - A court in the central Philippines on Friday convicted the former head and the treasurer of a savings cooperative whose failure wiped out the savings of thousands of farmers and teachers.

Rogelio Dimaculangan-Uy, {63|rg}, got up to {20|rs|t=on Friday|by=court} years and was fined {25 million|fi|^} pesos. Teresita Palabrica, {58|tg}, who turned state witness too late to be spared, got a maximum of {eight|ts|^}.

Kabalikat had paid {14|ir} percent a year and ran {11|br} branches. When it closed it owed {1.87 billion|dep|t=When it closed} pesos; {1.2 billion|hole|by=investigators} of that could not be traced, investigators found.

Depositors have had {12|py|t=so far} centavos on the peso so far. A liquidator hopes to raise that to {30|pt|by=A liquidator} once {six|hs} houses are sold.

@doc e-opinion | newspaper column | 2031-08-13
MY FAITH, MY {FOURTEEN|ir} PERCENT
Sr. Clarita Monteclaro, OSB

Our convent had money there. I confess it first: P{85,000|-}, for the roof. What drew us was the {14|ir} percent, and that the manager carried the Santo Niño.

I have since read the decision, all {140|-} pages. The arithmetic is simple. Put P{740 million|gv} into the hands of {512|gl} ghosts and each has, on the average, some P{1.4 million|-}. My {23,400|m} fellow members average P{80,000|-}. The ghosts did better.

We have received {12|py} centavos for each peso. The liquidator speaks of {30|pt|by=liquidator}. The Lord spoke of a hundredfold, but I don't think he meant a cooperative.

Uy has {20|rs} years to think. His treasurer, {58|tg}, has {eight|ts}. The regulator, which didn't look for {seven|la}, got a new building.
