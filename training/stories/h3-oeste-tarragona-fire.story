@story h3-oeste-tarragona-fire
@topic Explosion at a chemical plant near Tarragona, Spain: night, confinement, tribunal
@subject X = Vilanera explosion | the explosion | the blast | the accident | the fire
@subject Q = Quimar | the plant | the company | Quimar Iberia
@subject P = Protecció Civil | civil protection | Catalan civil protection
@subject B = Bombers | the fire brigade | firefighters | Bombers de la Generalitat
@subject V = Vilanera | the town
@subject C = CCOO-Q | the works committee | the union
@subject J = Provincial Court of Tarragona | the court | the Audiencia | the judges
@fact ck = 18:41 | clock | X | time of the blast | - | constant
@fact cs = 20:05 | clock | P | time of the siren | - | constant
@fact d1 = 1 | deaths | X | people killed | 2026-01-20 night | cumulative
@fact d2 = 3 | deaths | X | people killed | 2026-01-22 | cumulative
@fact m1 = 2 | missing | X | workers missing | 2026-01-20 night | snapshot
@fact h1 = 8 | injuries | X | people hurt | 2026-01-20 night | cumulative
@fact h2 = 14 | injuries | X | people hurt | 2026-01-22 | cumulative
@fact hc = 2 | injuries | X | people hurt who are critical | 2026-01-22 | snapshot
@fact co = 61000 | evacuated | P | people told to stay indoors | 2026-01-20 night | snapshot
@fact ev = 430 | evacuated | V | people taken from their homes | 2026-01-20 night | snapshot
@fact bo = 37 | other | B | crews | 2026-01-20 night | snapshot
@fact oxi = 20 | other | Q | tonnes of product in the reactor | - | constant
@fact oxl = 12 | other | Q | tonnes of product in the reactor permitted | - | constant | threshold
@fact pl = 1.3 | other | X | tonnes of weight of the thrown plate | - | constant
@fact pd = 2800 | distance | X | metres that the plate flew | - | constant
@fact ag = 59 | age | - | years of age of Eusebi Carranza | 2026-01 | constant
@fact fl = 4 | address | V | house number in Carrer de la Garbinada | - | constant
@fact jo = 124 | jobs | Q | people employed | 2026-01 | snapshot
@fact ho = 212 | homes | V | homes with broken windows | 2026-01-22 | cumulative
@fact du = 26 | duration | X | hours until the fire was out | - | constant
@fact da = 38000000 | damages | X | euros of damage | 2029-10 | constant
@fact se = 3 | sentence | Q | years of prison for the manager | 2029-10-08 | constant
@fact sp = 7 | sentence | Q | years of prison for the manager, asked by the prosecutor | 2029-10-08 | plan
@fact cp = 2400000 | budget | Q | euros of compensation to families | 2029-10-08 | constant
@fact fi = 601000 | budget | Q | euros of fine by the labour inspectorate | 2027 | constant
@fact in = 5 | duration | Q | years since the last full inspection | 2026-01 | constant
@fact si = 41 | other | P | percent of inhabitants who heard the siren | 2026-02 | snapshot
@fact su = 1205 | sample_size | P | inhabitants asked | 2026-02 | constant
@fact mn = 84 | duration | P | minutes between blast and siren | - | constant
@fact ne = 11 | other | P | sirens that worked | 2026-01-20 | snapshot
@fact nt = 42 | other | P | sirens installed | 2026-01-20 | constant
@fact me = 2.8 | margin_of_error | P | points of sampling error | 2026-02 | constant
@fact un = 90 | other | P | percent of inhabitants who found the delay unacceptable | 2026-02 | snapshot
@fact ob = 66.67 | other | P | percent of inhabitants who stayed in | 2026-02 | snapshot
@fact hy = 33.33 | other | P | percent who would have been exposed to chlorine | 2026-02 | snapshot | hypothetical
@fact rc = 5 | duration | P | minutes between blast and alert, recommended | 2026-03 | plan
@fact dy = 1 | deaths | X | residents killed | 2026-01-22 | cumulative
@fact dw = 2 | deaths | X | workers killed | 2026-01-22 | cumulative
@rel sum d2 = dy + dw
@trap oxi oxl :: found and permitted
@trap co ev :: indoors and evacuated
@trap h2 hc :: all hurt and the critical
@trap se sp :: passed and asked
@trap ne nt :: sirens that worked and all
@trap ck cs :: blast and siren
@trap cp fi :: compensation and fine

@doc a-efa | news agency | 2026-01-20
{One|d1} dead and {two|m1} missing in blast at Tarragona chemical plant

Tarragona, 20 Jan (EFA).- A man died in his home, which a piece of steel hit, and {two|m1|t=at 23.00|by=civil protection} workers were untraceable at 23.00 after the explosion of a reactor of the company Quimar in Vilanera, civil protection reported. {Eight|h1|^} people were injured.

The blast was felt at {18.41|ck} hours in the whole Camp de Tarragona. The authorities told {61,000|co} residents of four municipalities to confine themselves, closing doors and windows; {430|ev} were taken out of their homes in the quarter next to the fence.

{Thirty-seven|bo} crews of the Bombers are cooling the neighbouring tanks. The reactor contained some {20|oxi|by=the company} tonnes of a solvent, the company said, and "at no time" was there a toxic cloud.

The plant employs {124|jo} people. EFA lml/jdm

@doc b-diari | local daily | 2026-01-23
The plate that fell on number {4|fl}

Mireia Oyarzun-Bah, Vilanera

It weighs {1.3|pl} tonnes and it flew {2,800|pd} metres. The lid of the reactor crossed the N-340, the railway and two streets and came down through the roof of number {4|fl} in the Carrer de la Garbinada, where Eusebi Carranza, {59|ag}, was watching the news. He, the {one|dy|t=yesterday} resident among them, was the first of the dead, of whom there were {three|d2|t=yesterday} by yesterday. The {two|dw} others are workers, found on Wednesday.

{Fourteen|h2|t=yesterday} people had been treated as of yesterday, {two|hc|^} of whom are critical. {212|ho|by=the town hall} homes have no windowpanes, the town hall says. Firefighters declared the fire out after {26|du} hours.

What the neighbours ask is why nobody told them. The blast came at {18:41|ck}. The siren came at {20:05|cs}. That is {84|mn} minutes. Of {42|nt} sirens on the plan, {eleven|ne} sounded.

"I have two rolls of tape for the windows, from the drill," says Assumpta Querol. "Nobody said: now."

Necrologies p. 28 · Nàstic 0, Sabadell 0 · Calçots at 14 euros

@doc c-okdi | online tabloid | 2026-01-21
BOMB in Tarragona: {43,000|!ev} evacuated, flying steel kills man on his sofa

Updated 09:12 h

The hell of Vilanera has left {one|d1|t=last night} dead and {two|m1} missing as of last night and a city in pyjamas. {Forty-three thousand|!ev} souls had to run from their homes, while {61,000|co} more shut themselves in.

A manhole-like steel plate of {13|!pl} tonnes flew {three|~pd|x=1000} kilometres and landed on poor Eusebi, {95|!ag}, who saw nothing come. His flat, Carrer de la Garbinada {14|!fl}, no longer has a ceiling.

The workers had warned: no full inspection in {five|in|by=The workers} years. "It was a pressure cooker," one tells us.

The bang: {18.41|ck}. The siren? At {eight|?cs}-something. Shame!

▶ VIDEO 0:48 · The 10 most dangerous towns in Spain · Subscribe 1 €/month

@doc d-survey | research summary | 2026-03-02
Risk communication after the Vilanera accident: first results

Observatory of Urban Risk, Universitat del Camp

We interviewed {1,205|su} inhabitants of the four municipalities by telephone in February (margin of error {2.8|me} points).

Only {41 percent|si|t=in February|by=We} heard a siren. This agrees with the technical record: {11|ne} of {42|nt} devices worked. Among those who did not hear it, the commonest source was a relative's message.

The delay between the explosion ({18:41|ck}) and the alarm ({20:05|cs}) was found unacceptable by {nine in ten|un|by=We|v=90}.

{Two-thirds|ob|v=66.67} stayed in when told to. Had the substance been chlorine, we estimate that {a third|hy|v=33.33|by=we} of the {61,000|co} would have been exposed before the first signal.

Recommendation: mobile alert within {5|rc} minutes.

@doc e-vang | broadsheet | 2029-10-09
{Three|se} years' prison for Quimar's manager; families get {2.4|cp|x=1000000} million

Jordi Ferrándiz-Nkosi, Tarragona

The Provincial Court sentenced the former manager of Quimar yesterday to {three|se} years for {three|d2} killings by serious negligence. The prosecutor had wanted {seven|sp}. Two engineers were acquitted.

The ruling, of 214 pages, holds it proven that the reactor held {20|oxi|by=The ruling} tonnes on the evening of 20 January 2026 where its licence allowed {twelve|oxl}, and that the last complete inspection lay {five|in} years back. It dismisses the thesis of a faulty gauge.

The relatives of the {three|d2} dead are awarded {2.4 million|cp} euros between them. The labour inspectorate's fine of {601,000|fi|s=The labour inspectorate} was paid in 2027. Material damage, at {38 million|da}, had been settled by the insurers. Of the {fourteen|h2} injured, one still cannot work.

The judges spend a page on the alarm, though no one was charged for it. "{Eighty-four|mn} minutes," they write, "is a time in which a population can be saved or not."

The works committee, whose plant went from {124|jo} jobs to none, had no comment.
