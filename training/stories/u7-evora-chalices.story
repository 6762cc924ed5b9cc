@story u7-evora-chalices
@topic Theft of church silver from a museum in Évora: night of the burglary to the first arrests
@subject B = burglary at the Museu de São Brás | the burglary | the theft | the break-in | the raid
@subject U = Museu de São Brás | the museum | São Brás
@subject J = Polícia Judiciária | the PJ | investigators | detectives
@subject T = Telmo Quaresma | Quaresma | the former guard
@subject L = Liviu Stanciu | Stanciu
@fact it = 11 | other | B | objects stolen | 2030-02-09 | constant
@fact ch = 7 | other | B | chalices stolen | 2030-02-09 | constant
@fact mo = 4 | other | B | monstrances stolen | 2030-02-09 | constant
@fact va = 2300000 | damages | B | euros that the stolen objects are worth | 2030-02-09 | constant
@fact ins = 1600000 | damages | U | euros for which the stolen objects were insured | 2030-02-09 | constant
@fact st = 640 | other | U | stones set in the largest monstrance | - | constant
@fact al = 03:12 | clock | B | time when the alarm went off | 2030-02-09 | constant
@fact ar = 03:31 | clock | B | time when police arrived | 2030-02-09 | constant
@fact du = 6 | duration | B | minutes that the thieves spent inside | 2030-02-09 | constant
@fact ca = 38 | other | U | cameras in the building | 2030-02-09 | snapshot
@fact cd = 14 | other | U | cameras that were out of order | 2030-02-09 | snapshot
@fact gu = 2 | jobs | U | guards on duty in the night | 2030-02-09 | snapshot
@fact gun = 5 | jobs | U | guards on duty in the night | from 2030-03 | plan | pledged
@fact ars = 3 | arrests | J | people held over the theft | 2030-02-21 | cumulative
@fact rec = 4 | other | J | stolen objects recovered | 2030-02-21 | cumulative
@fact ta = 44 | age | T | age in years | 2030-02-21 | constant
@fact la = 29 | age | L | age in years | 2030-02-21 | constant
@fact ty = 9 | duration | T | years of work as a guard at the museum | - | constant
@fact rw = 50000 | other | U | euros offered as a reward | 2030-02-12 | constant
@fact vis = 61400 | crowd | U | visitors in a year | 2029 | cumulative
@fact ma = 8 | sentence | L | years of prison for the heaviest charge at most | - | constant | threshold
@rel sum it = ch + mo
@trap va ins :: worth and insured sum
@trap it rec :: stolen and recovered
@trap gu gun :: guards then and guards promised
@trap al ar :: alarm and arrival

@doc a-wire | wire agency | 2030-02-09
Thieves take church silver from Évora museum

ÉVORA (Lusitana Press) — Thieves broke into the Museu de São Brás in Évora early on Saturday and made off with {11|it|by=the museum said} pieces of seventeenth-century church silver, the museum said.

The alarm sounded at {3:12 a.m.|al|by=a police spokesman} and the first patrol car was at the door at {3:31|ar|^}, a police spokesman said, adding that the raid itself had taken about {six|~du} minutes. {Two|gu|t=at the time} guards were on duty at the time; neither was hurt.

Among the loot are {seven|ch} chalices and {four|mo} monstrances, the largest of them set with {640|st} stones. Director Filipa Noronha would not discuss their value. Insurance covers {1.6 million euros|ins}, according to a person familiar with the policy.

The building, a former convent, drew {61,400|vis|t=last year} visitors last year.

@doc b-tabloid | tabloid | 2030-02-10
{3 MILLION|!va} IN {SIX|du} MINUTES!

Exclusive by Rute Salgueiro
Photo: the smashed case (Correio do Sul / 1 of 9)

They knew where the cameras were. They knew which ones were dead. And in {six|du} minutes flat they were gone, with {12|!it} treasures of the Church under their arms.

Correio do Sul can reveal that {14|cd|by=a member of staff} of the museum's {38|ca|^} cameras weren't working on the night of the break-in. "We had been saying it since November," a member of staff told us. "Nobody listened."

The alarm screamed at {3.12am|al|v=03:12}. And the police? They strolled in at {3.51|!ar}, although the station in Rua Francisco Soares Lusitano is {900|-} metres away.

The haul is worth a cool {€2.3 million|va}, experts say. So why was it insured for {1.6 million|ins} only? And why were just {two|gu} men watching a whole convent?

A waiter from the café across the square, Dinis, 23, heard glass. "I thought it was students."

» Sporting 3-1: marks out of ten » Euromilhões: nobody wins 74 million » Rain until Thursday

@doc c-broadsheet | broadsheet | 2030-02-22
Former guard among {three|ars} held over São Brás theft

The Polícia Judiciária yesterday presented {three|ars|by=The Polícia Judiciária} suspects in the theft of the Évora silver, one of them a man who had worked as a guard at the museum for {nine|ty} years.

Telmo Quaresma, {44|ta}, was dismissed last summer. He was arrested in Montemor-o-Novo together with Liviu Stanciu, {29|la}, in whose van detectives found {four|rec|by=detectives} of the stolen objects wrapped in beach towels. A woman of 31, who is thought to have rented the vehicle, is also in custody. Mr Stanciu, charged with aggravated theft, faces {eight|ma} years at most.

{Seven|-} pieces have yet to be found. Investigators believe that they have left the country.

The raid, on February 9, exposed how poorly the house was protected. {Fourteen|cd} of the cameras were out of order. Police needed {19|-} minutes from the alarm at {3.12|al} to reach the scene. The Ministry of Culture has since promised {five|gun|t=from March} night guards from March; there had been {two|gu}.

The reward of {50,000 euros|rw|by=the museum's friends}, put up by the museum's friends on February 12, remains on offer.

@doc d-bulletin | parish bulletin | 2030-02-24
From the parish of São Mamede

Dear friends, many of you have asked about our silver, which since 1911 has been kept in the museum. Let me set down what we know.

They took {eleven|it} pieces: {eight|!ch} chalices, among them the one from which my predecessor drank at his first Mass, and {four|mo} monstrances. The big one, with its {640|st} garnets and topazes, has not come back. Of those that have, {four|rec|t=until now} until now, {two|-} are ours.

The insurers will pay at most {€1.6 million|ins}. But who can insure a prayer?

I ask you also to pray for the man who guarded these things for {nine|ty} years and is now in prison. He is {44|ta} and has three children.

Collection last Sunday: 412.60. Catechism on Saturday at 10.

@doc e-english | expat news site | 2030-02-22
Évora silver heist: what we know so far

By Hollis Wray, Alentejo Today | 6 min read | 41 comments

What was stolen? {Eleven|it} pieces of liturgical silver, worth around {€2.3m|~va|by=the culture ministry}, the culture ministry says. {Four|rec|by=police} have been recovered, police announced on Thursday.

How did they get in? Through a cloister window shortly after three. The burglars were inside for {six|du} minutes. Of {38|ca} cameras, {41|!cd} were down, the union claims.

Who has been arrested? {Three|ars} people. One is a {29-year-old|la|v=29} Romanian driver, another the museum's own ex-guard, aged {34|!ta}. The third has not been named.

Is there a reward? Yes: {€50,000|rw}, for information that brings back the rest.

Is the museum open? From March 3, free on Sundays. The man on the door told me there will be {five|gun} people on the night shift. He wasn't sure that he'd be one of them.
