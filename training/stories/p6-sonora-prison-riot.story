@story sonora-prison-riot
@topic Riot at the Cerro Pinto prison, Sonora, Mexico: dead, hurt and fugitives by block
@subject P = Cerro Pinto | Cerro Pinto prison | the prison | the penitentiary | the riot
@subject A = Block 3 | Module 3 | the third block
@subject B = Block 7 | Module 7 | the seventh block
@subject G = guards | custodians | warders | prison officers
@subject F = state prosecutor's office | prosecutor's office | prosecutors | Prosecutor Leonor Mascareñas | Mascareñas
@subject R = Sonora security secretariat | the secretariat | the state
@fact d1 = 9 | deaths | P | inmates killed | 2031-08-08 night | cumulative
@fact d2 = 14 | deaths | P | inmates killed | 2031-08-09 | cumulative
@fact da = 5 | deaths | A | inmates killed | 2031-08-09 | cumulative
@fact db = 9 | deaths | B | inmates killed | 2031-08-09 | cumulative
@fact dg = 2 | deaths | G | guards killed | 2031-08-09 | cumulative
@fact dt = 16 | deaths | P | people killed, guards included | 2031-08-09 | cumulative
@fact i = 63 | injuries | P | inmates injured | 2031-08-09 | cumulative
@fact ig = 11 | injuries | G | guards injured | 2031-08-09 | cumulative
@fact ih = 22 | injuries | P | injured taken to hospitals outside | 2031-08-09 | cumulative
@fact es = 47 | other | P | inmates who escaped | 2031-08-08 | cumulative
@fact rc1 = 19 | arrests | P | fugitives caught | 2031-08-09 | cumulative
@fact rc2 = 31 | arrests | P | fugitives caught | 2031-08-12 | cumulative
@fact lo1 = 28 | other | P | fugitives at large | 2031-08-09 | snapshot
@fact lo2 = 16 | other | P | fugitives at large | 2031-08-12 | snapshot
@fact cap = 1130 | other | P | places | - | constant
@fact pop = 1894 | other | P | inmates held | 2031-08-07 | snapshot
@fact on = 26 | officers | G | guards on duty at night | 2031-08-08 | snapshot
@fact st = 140 | officers | G | guards on the staff | 2031-08 | snapshot
@fact so = 600 | officers | R | soldiers and police sent | 2031-08-08 | snapshot
@fact tm = 20:40 | clock | P | start of the riot | 2031-08-08 | snapshot
@fact te = 03:15 | clock | P | retaking of the last block | 2031-08-09 | snapshot
@fact w = 58 | other | F | weapons found | 2031-08-09 | cumulative
@fact su = 7 | arrests | F | officials held for questioning | 2031-08-12 | cumulative
@fact tr = 420 | other | R | inmates to be moved elsewhere | 2031-08-12 | plan | pledged
@fact td = 135 | other | R | inmates moved elsewhere | 2031-08-12 | cumulative
@rel sum d2 = da + db
@rel sum dt = d2 + dg
@rel diff lo1 = es - rc1
@rel diff lo2 = es - rc2
@trap d2 dt :: with and without guards
@trap d1 db :: the same number, first night and one block
@trap rc1 rc2 :: three days apart
@trap i ih :: injured and in outside hospitals
@trap on st :: on duty and on the staff
@trap tr td :: planned and moved
@trap lo2 dt :: the same number, dead and at large

@doc a-wire | international wire | 2031-08-09
At least {16|dt} dead in Mexican prison riot, dozens escape

HERMOSILLO, Mexico, Aug 9 - Fighting between rival gangs in a prison in the northern Mexican state of Sonora left {14|d2} inmates and {two|dg} guards dead, and {47|es} prisoners got away through a hole in the kitchen wall, authorities said on Saturday.

Police had recaptured {19|rc1|t=on Saturday} of the fugitives and were looking for {28|lo1|^}, the state security secretariat said.

The riot at Cerro Pinto broke out at {8:40 p.m.|tm|t=on Friday} on Friday. About {600|~so} soldiers and police entered after midnight and secured the last block at {3:15 a.m.|te}

{Sixty-three|i} inmates and {11|ig} guards were wounded; {22|ih} of them needed treatment in outside hospitals.

Cerro Pinto held {1,894|pop} men in a space built for {1,130|cap}.

@doc b-local | Hermosillo online newspaper | 2031-08-09
Doña Chela waits at the gate with a list of one

Hermosillo, Son. – Redacción. 09/08/2031 11:48

“They read {nine|db|s=Module 7} names for Module 7 and {six|!da|s=Module 3} for Module 3, and then they closed the window,” says Graciela Bojórquez. Her son’s wasn’t read. He may be among those who ran.

The secretariat says {14|d2|by=The secretariat} internees died. On Friday night it had said {nine|d1|t=On Friday night}. To those must be added the custodians: {two|dg}, husbands, fathers.

Only {26|on|t=that night} custodians were inside that night to look after nearly {nineteen hundred|~pop|v=1900} men, a colleague of theirs told this newspaper. The payroll has {140|st}.

It all began at {21:20|!tm|by=several relatives}, according to several relatives who were on the phone with inmates when the first shots were heard. They found {58|w|s=They} weapons after, the prosecutors claim: knives, hooks, four pistols.

Lo más leído: Sube 9% la tortilla | Naranjeros 3-2 Yaquis

@doc c-mexico | Mexico City daily | 2031-08-13
Four days on, a third of Cerro Pinto fugitives still free

Israel Poot Canché

{Thirty-one|rc2|t=by Tuesday night} of the {47|es} men who left Cerro Pinto by the kitchen have been returned by Tuesday night, which leaves {16|lo2|^} outside, among them the one everybody wants.

Prosecutor Leonor Mascareñas has {seven|su|t=by Tuesday night} officials in custody, including the deputy warden. The state wants to thin out the place, holding {1,962|!pop|t=before the riot} before the riot: {420|tr} prisoners are to go to federal jails. A convoy took the first {135|td|t=on Monday} on Monday.

The body count hasn't moved since Saturday. It stands at {sixteen|dt|t=since Saturday}, with the third block accounting for {five|da} and the seventh for {nine|db}; the rest wore uniform.

More on page 12. Weather, 41 degrees.

@doc d-radio | US border radio | 2031-08-12
KNGS-FM, Nogales, top of the hour

{Sixteen|lo2|t=tonight} men from a Mexican prison are still on the run tonight, some of them maybe headed our way.

Sonora officials tell us {31|rc2|t=tonight} have been picked up out of {47|es} who broke out of Cerro Pinto Friday. So that's {16|lo2|^}, for those of you scoring at home. On Saturday only {19|rc1|t=On Saturday} had been nabbed.

Don't mix that up with the death count, also {16|dt|s=the death count}, guards included. {Seventy-three|!i} prisoners were hurt.

And Mexican prosecutors now say {seven|su} jail officials are under arrest.

Sheriff Duane Yellowhorse says lock your trucks.
