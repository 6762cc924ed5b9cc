@story za-haesan-verdict
@topic Verdict over the Haesan battery plant fire, South Korea
@subject C = Haesan District Court | the court | the district court
@subject K = Daeryuk Cell | the company | the battery maker
@subject A = Roh Jin-tae | Roh | the former chief executive | the former CEO
@subject B = Roh Seung-ho | the son | the plant manager
@subject V = Haesan plant fire | the fire | the disaster
@subject F = bereaved families' committee | the families | the committee
@fact d = 22 | deaths | V | workers killed | 2035-06-24 | constant
@fact df = 17 | deaths | V | foreign workers killed | 2035-06-24 | constant
@fact dk = 5 | deaths | V | Korean workers killed | 2035-06-24 | constant
@rel sum d = df + dk
@fact inj = 9 | injuries | V | workers hurt | 2035-06-24 | constant
@fact sa = 12 | sentence | A | years of prison | 2036-09-18 | constant
@fact sb = 9 | sentence | B | years of prison | 2036-09-18 | constant
@fact dem = 20 | sentence | A | years of prison demanded | 2036-07-24 | constant
@fact demb = 15 | sentence | B | years of prison demanded | 2036-07-24 | constant
@fact fine = 800000000 | damages | K | won of fine | 2036-09-18 | constant
@fact def = 11 | other | C | people on trial | 2036 | constant
@fact acq = 3 | other | C | people acquitted | 2036-09-18 | constant
@fact conv = 8 | other | C | people convicted | 2036-09-18 | constant
@rel diff conv = def - acq
@fact cell = 35000 | other | V | battery cells stored on the floor | 2035-06-24 | constant
@fact sec = 42 | duration | V | seconds until the floor was full of smoke | 2035-06-24 | constant
@fact work = 43 | other | V | workers on the floor | 2035-06-24 | constant
@fact temp = 320 | jobs | K | dispatched workers | 2035-06 | snapshot
@fact train = 0 | duration | K | hours of safety training for dispatched workers | 2035 | constant
@fact sett = 19 | other | F | families that settled | 2036-09 | cumulative
@fact insp = 4 | other | K | earlier fires at the plant | 2033-2035 | cumulative
@fact law = 1 | sentence | - | years of prison at least under the act | - | constant | threshold
@trap sa dem :: sentence and demand
@trap sa sb :: father and son
@trap d df :: all dead against foreign dead
@trap work d :: on the floor against killed
@trap def conv :: tried against convicted
@fact asm = 9 | duration | - | days that one victim had worked there | 2035-06-24 | constant
@fact act = 51 | other | - | verdicts under the act | 2036-09 | cumulative
@fact actm = 4 | sentence | - | longest earlier term under the act in years | 2036-09 | constant
@fact nos = 3 | other | F | families that did not settle | 2036-09 | snapshot
@rel sum d = sett + nos
@fact sh = 11.4 | rate | K | fall of the share in percent | 2036-09-18 | constant
@fact hu = 600 | jobs | K | jobs in Hungary | 2037 | plan | pledged
@fact ana = 5000000000 | damages | K | won of fine expected by analysts | 2036-09 | plan | projected
@fact emp = 104 | jobs | K | staff of its own | 2035-12 | snapshot
@fact wom = 12 | deaths | V | women killed | 2035-06-24 | constant
@fact gap = 8 | sentence | A | years between demand and sentence | 2036-09-18 | constant
@rel diff gap = dem - sa
@fact perm = 990 | other | K | battery cells allowed on the floor | 2034 | constant | threshold
@trap temp emp :: agency workers and own staff
@trap cell perm :: stored against permitted

@doc a-wire | wire agency, English service | 2036-09-18
(LEAD) Ex-CEO of battery maker gets {12|sa} years over deadly plant fire

HAESAN, Sept. 18 (Hanmin) -- A court sentenced the former chief executive of battery maker Daeryuk Cell to {12|sa|t=Thursday|by=The Haesan District Court} years in prison Thursday over a fire that killed {22|d} workers, {17|df} of them foreigners, the heaviest term yet under the industrial accident punishment act.

The Haesan District Court also gave Roh Jin-tae's son, who managed the plant, {nine|sb|^} years and fined the company {800 million|fine|^} won (US${580,000|-}).

Prosecutors had demanded {20|dem} years for the father and {15|demb} for the son in July.

Of {11|def} people who stood trial, {three|acq|^} were acquitted.

The fire broke out on June 24 last year on a floor where {35,000|cell} lithium cells were kept. It took {42|sec} seconds for smoke to fill the room, CCTV footage showed. {Forty-three|work} people were working there at the time.

"Profit stood by the exit and blocked it," presiding judge Maeng Hye-won said.

(END)

@doc b-daily | national daily | 2036-09-19
{Forty-two|sec} seconds

Ku Bon-hwa, staff reporter

In the gallery sat Li Guihua from Yanbian, who understood every word, and Sunita Rai from Nepal, who understood {12|sa} and wept. Her daughter Asmita was 24. She'd worked at the plant in Haesan for {nine|asm} days and had never been shown the second door.

The judges spent long on that door. It opened only with a card and none of the {320|temp|t=at the time} dispatched workers the company used at the time had one. Their hours of safety training, as the verdict states it: {zero|train|by=the verdict}. In two years before the disaster there had been {four|insp|t=In two years before the disaster} smaller fires, and after each the packing went on.

So the court convicted {eight|conv}. Roh Jin-tae, 66, must serve {12|sa} years and his son Seung-ho, 38, {nine|sb}, if the appeals court sees it the same way. The act knows a minimum of only {one|law} year, and of the {51|act|t=since it took effect} verdicts since it took effect no other went over {four|actm}.

Lawyers noted what helped the defence: {19|sett|t=by the day of the verdict} families had settled by the day of the verdict. {Three|nos} had not. "They came with a paper on the {49th|-} day," says Li. "I said, leave the paper, take back my husband."

{Seventeen|df} of the {22|d} who died had come from abroad, most of them from China; {five|dk} were Korean.

@doc c-trade | English-language business site | 2036-09-18
Daeryuk Cell shares slide as ex-chief jailed

Haesan-based Daeryuk Cell lost {11.4 percent|sh} on Thursday after its former CEO was jailed for {12|sa} years and his son, the plant manager, for {seven|!sb}.

The firm was fined {800 million won|fine}. It said it would appeal and that the ruling had no effect on its new line in Hungary, where it plans {600|hu|by=It} jobs.

The case concerns a blaze in which {23|!d} people died at its main site in June 2035. {Nine|inj} others were injured.

Analysts at Cheonji Securities had expected a fine of up to {5 billion won|<ana|by=Analysts at Cheonji Securities}. They keep their "reduce" rating with a target of {7,200|-} won.

Daeryuk employed {104|emp|t=at the end of last year} staff of its own at the end of last year. Before the fire it also had {320|temp} people from agencies.

@doc d-ngo | migrant workers' group statement | 2036-09-18
Statement on the Haesan verdict

1. {Seventeen|df} of those who died were migrants. {Twelve|wom} were women. We say their names today at {six|-} p.m. at the gate.

2. The sentence of {12|sa} years is the longest ever under the act. It's still {eight|gap} short of what the prosecution asked for.

3. {Three|acq} officials of the dispatch agency walked free. They sent {320|temp} people into a building without a single hour of training. The appeal must correct this.

4. The court said: {35,000|cell} cells on one floor. The permit was for {990|perm}.

5. We thank the {three|nos} families that have not signed.

Bank: {110-555-004417|-} (Haesan Migrant House)

