@story w6-santa-aurelia-bank
@topic Bank robbery in Santa Aurélia, Brazil 2012: first morning to the arrests
@subject R = Santa Aurélia robbery | the robbery | the raid | the assault | the heist
@subject B = Banco Sertanejo | the bank | the branch
@subject G = gang | the gang | the robbers | the gunmen | the bandits
@subject H = hostages | the hostages | captives
@subject P = Military Police | police | the police | PM
@subject F = Federal Police | federal agents
@subject S = Bahia's security secretariat | the secretariat | the state | Secretary Damasceno
@subject V = Santa Aurélia | Santa Aurelia | the town
@subject J = João Kleber Ximenes | Ximenes | Cabelinho | the alleged leader
@fact m1 = 2700000 | other | B | reais taken | 2012-06-05 | cumulative | projected
@fact m2 = 3840000 | other | B | reais taken | 2012-06-08 | cumulative
@fact mv = 3100000 | other | B | reais taken from the vault | 2012-06-08 | cumulative
@fact mc = 740000 | other | B | reais taken from the cash machines | 2012-06-08 | cumulative
@fact mr1 = 410000 | other | B | reais recovered | 2012-06-08 | cumulative
@fact mr2 = 1536000 | other | B | reais recovered | 2012-06-20 | cumulative
@fact mp = 40 | rate | B | percent of the money recovered | 2012-06-20 | cumulative
@fact mm = 2304000 | other | B | reais still missing | 2012-06-20 | snapshot
@fact g1 = 15 | other | G | robbers | 2012-06-05 | snapshot | projected
@fact g2 = 22 | other | G | robbers | 2012-06-08 | constant
@fact a1 = 3 | arrests | G | robbers arrested | 2012-06-08 | cumulative
@fact a2 = 13 | arrests | G | robbers arrested | 2012-06-20 | cumulative
@fact ab = 6 | arrests | G | robbers arrested in Bahia | 2012-06-20 | cumulative
@fact ag = 5 | arrests | G | robbers arrested in Goiás | 2012-06-20 | cumulative
@fact at = 2 | arrests | G | robbers arrested in Tocantins | 2012-06-20 | cumulative
@fact k = 4 | deaths | G | robbers killed | 2012-06-20 | cumulative
@fact l = 5 | missing | G | robbers still sought | 2012-06-20 | snapshot
@fact h1 = 11 | other | H | people taken hostage | 2012-06-05 | cumulative
@fact h2 = 14 | other | H | people taken hostage | 2012-06-08 | cumulative
@fact hr = 9 | other | H | hostages tied to the vehicles | 2012-06-05 | snapshot
@fact hd = 1 | deaths | H | people killed | 2012-06-05 | cumulative
@fact hi = 6 | injuries | R | people hurt | 2012-06-05 | cumulative
@fact pi = 2 | injuries | P | officers hurt | 2012-06-05 | cumulative
@fact t0 = 01:50 | clock | R | time of the first shots | 2012-06-05 | constant
@fact t1 = 02:35 | clock | R | time at which the robbers left | 2012-06-05 | constant
@fact td = 45 | duration | R | minutes | 2012-06-05 | constant
@fact po = 5 | officers | P | officers on duty in town | 2012-06-05 | snapshot
@fact p1 = 120 | officers | P | officers hunting the robbers | 2012-06-05 | snapshot
@fact p2 = 260 | officers | P | officers hunting the robbers | 2012-06-08 | snapshot
@fact ve = 7 | other | G | vehicles used | 2012-06-05 | cumulative
@fact vb = 3 | other | G | vehicles found burnt | 2012-06-05 | cumulative
@fact sh = 640 | other | R | cartridge cases collected | 2012-06-08 | cumulative
@fact ex = 38 | other | G | kilograms of explosive | 2012-06-05 | constant
@fact rf = 9 | other | F | rifles seized | 2012-06-20 | cumulative
@fact po1 = 41500 | other | V | inhabitants | 2010 | snapshot
@fact y1 = 46 | other | S | bank robberies with explosives in the state | 2011 | cumulative
@fact y2 = 31 | other | S | bank robberies with explosives in the state | 2012-01 to 2012-05 | cumulative
@fact y3 = 20 | other | S | bank robberies with explosives in the state | 2011-01 to 2011-05 | cumulative
@fact yc = 55 | rate | S | percent by which robberies with explosives grew | 2012 | constant
@fact n1 = 900 | officers | S | additional officers promised | 2013 | plan | pledged
@fact ju = 34 | age | J | age | 2012 | constant
@fact js = 16 | sentence | J | years in prison | 2006 | constant
@fact rw = 50000 | other | J | reais of reward | 2012-06-08 | constant | pledged
@fact no = 212 | address | B | number in Rua Quinze de Novembro | - | constant
@fact da = 21 | duration | B | days for which the branch stays shut | 2012-06-08 | plan
@fact cu = 8300 | other | B | customers | 2012 | constant
@fact km = 94 | distance | G | kilometres to the place of the shootout | 2012-06-14 | constant
@fact tr = 12 | duration | F | months of planning | 2012 | constant
@fact sp = 27 | other | F | search warrants | 2012-06-20 | cumulative
@rel sum m2 = mv + mc
@rel share mp = mr2 / m2
@rel diff mm = m2 - mr2
@rel sum a2 = ab + ag + at
@rel sum g2 = a2 + k + l
@rel change yc = y3 -> y2
@rel diff gx = g2 - g1
@fact gx = 7 | other | G | robbers more than first thought | 2012-06-08 | constant
@rel share ap = a2 / g2
@fact ap = 59.1 | rate | G | percent of the robbers arrested | 2012-06-20 | constant
@fact ad = 10 | arrests | G | robbers arrested since the first three | 2012-06-20 | cumulative
@rel diff ad = a2 - a1
@rel diff px = p2 - p1
@fact px = 140 | officers | P | reinforcements for the hunt | 2012-06-08 | constant
@rel share vs = mc / m2
@fact vs = 19.3 | rate | B | percent of the money that came from the cash machines | 2012-06-08 | constant
@trap m1 m2 :: first estimate and audited sum
@trap mr1 mr2 :: recovered after three days and after two weeks
@trap m2 mv :: all the money and that of the vault
@trap g1 g2 :: first and later number of robbers
@trap h1 h2 :: first and later number of hostages
@trap h2 hr :: all hostages and those tied to the cars
@trap l ag :: five sought and five arrested in Goiás
@trap po ag :: five policemen
@trap a1 vb :: three arrests and three burnt vehicles
@trap ve gx :: seven vehicles, seven more robbers
@trap rf hr :: nine rifles and nine hostages
@trap p1 p2 :: officers on the first and fourth day
@trap y1 y2 :: a whole year and five months

@doc sertao-agora | regional news site | 2012-06-05
Night of terror: gang takes Santa Aurélia hostage and blows up bank

05/06/2012 09h14 - Updated 11h02 | Yara Tupinambá, from Barreiras

About {15|~g1|by=residents} men with rifles, residents say, seized the centre of Santa Aurélia, in the west of Bahia, in the small hours of Tuesday, and dynamited the Banco Sertanejo at Rua Quinze de Novembro, {212|no}. A nurse, {46|-}, who was crossing the square on her way home from her shift, was shot dead. {Six|hi} people were injured, {two|pi} of them policemen.

The first shots fell at {1:50|t0|v=01:50}, at the police station, where {five|po} officers were on duty for a town of {41,500|po1}. The gang pulled out at {2:35|t1|v=02:35}. In these {45|td} minutes nobody in the town could use a telephone: the tower had been hit as well.

{Eleven|h1|t=this morning|by=the mayor} hostages were taken, the mayor said this morning. {Nine|hr} of them were tied to the bonnets and roofs of the getaway cars. All were let go on the road to Correntina, barefoot.

How much was stolen? A clerk of the bank speaks of {2.7 million|m1|by=A clerk of the bank} reais. Of the {seven|ve} vehicles {three|vb} have been found, burnt out.

Police, {120|p1|t=Tuesday} of them with a helicopter, are combing the savanna.

VEJA TAMBÉM: Soja bate R$ 62 a saca | 10 fotos do São João

@doc bahia-em-foco | television newscast script | 2012-06-08
PRESENTER (studio): And now Santa Aurélia, where the count of what happened on Tuesday is still going up. Geraldo Matsunaga.

MATSUNAGA (live, Praça da Matriz): Up, yes, Lívia. When I came here they told me of {fifteen|g1|t=When I came here} bandits. Now the police say {twenty-two|g2|t=Now|by=the police}: they've watched the film of a dentist's camera, car by car. The hostages were not {eleven|h1} but {fourteen|h2|t=Now}; {three|-} hid in the church and were too frightened to report.

And the money. Banco Sertanejo's auditors have finished. {Three point eight four|m2|v=3840000|by=Banco Sertanejo's auditors} million reais. From the vault {three point one|mv|v=3100000|^}, and out of the cash machines {seven hundred and forty thousand|mc|^}.

(VIDEO) {Six hundred and forty|sh} cartridge cases were picked up in this square by schoolchildren and experts. {Thirty-eight|ex|by=Captain Rute Bezerra} kilos of explosive were used, reckons Captain Rute Bezerra. One kilo would have opened the door.

BEZERRA: They came with {eleven|!ve|by=BEZERRA} vehicles, they knew that we were {five|po}. I do not wish to say more.

MATSUNAGA: Since yesterday there are {two hundred and sixty|p2|t=Since yesterday} policemen in the hunt. {Three|a1|t=so far} arrests so far, and {four hundred and ten thousand|mr1|t=so far} reais in a feed sack. {Fifty thousand|rw} reais for whoever turns in Cabelinho, João Kleber Ximenes, {43|!ju}, convicted in 2006 and on the run since.

PRESENTER: And the branch?

MATSUNAGA: Closed for {twenty-one|da} days. It has {8,300|cu} clients. The next one is in Cocos, an hour away.

@doc folha-do-planalto | national newspaper | 2012-06-21
Federal Police arrest {ten|ad} more for assault on Bahia town

BRASÍLIA - In {27|sp|t=at dawn yesterday} searches at dawn yesterday the Federal Police arrested {ten|ad} people accused of having taken part in the robbery of Banco Sertanejo in Santa Aurélia, in the west of Bahia, on 5 June. That brings to {13|a2|t=yesterday} the number of those in custody: {six|ab} were caught in Bahia, {five|ag} in Goiás and {two|at} in Tocantins. They include the alleged leader, João Kleber Ximenes, {34|ju}, who was sentenced to {16|js} years in 2006.

{Four|k} suspects had died on the 14th in an exchange of fire on a farm {94|km} kilometres from the town. The gang, according to the investigation, had {22|g2|by=the investigation} members. {Five|l|t=yesterday} are still sought.

Agents found R$ {1,536,000|mr2|t=yesterday} in cash, vacuum-packed, in a water tank. It corresponds to {60%|!mp} of the R$ {3,840,000|m2} that were carried off. {Nine|rf} rifles were seized, two of them .50 calibre.

"They planned it for {12|tr|by=chief inspector Dalva Ishikawa} months," said chief inspector Dalva Ishikawa. "They rented a house at number 218, three doors from the branch, and listened to the vault." The branch, at number {212|no}, reopens on Tuesday.

Robberies of this kind are on the rise. In the first five months of the year there were {31|y2|t=In the first five months of the year} with explosives in Bahia, against {20|y3|t=the same period of 2011} in the same period of 2011: {55%|yc} more. In all of 2011 there were {46|y1|t=In all of 2011}.

Assinante: leia a íntegra. Dólar R$ 2,04 | Ibovespa -0,6%

@doc southern-cone-risk | English risk bulletin for insurers | 2012-06-25
Country note Brazil 14/2012: "new cangaço" in western Bahia

Key data, Santa Aurélia, 5 June 2012
- Attackers: {22|g2} (initial reports: {15|g1|t=initial reports}, that is {seven|gx} fewer)
- Duration: {45|td} min, from {0150|t0|v=01:50} to {0235|t1|v=02:35}
- Loss: BRL {3.84m|m2}, of which vault {3.1m|mv}, ATMs {0.74m|mc} ({19%|vs|round})
- Recovered: BRL {1.536m|mr2}, or {40%|mp}. Outstanding: {2.304m|mm}
- Casualties: {1|hd} dead, {8|!hi} injured
- Hostages: {14|h2}, {nine|hr} used as shields
- Charges: {38|ex} kg, several times what was needed

Assessment. The pattern is known: a town of some {40,000|~po1}, a garrison of {five|po}, one road in. What is new is the patience. Preparation took a year. The reaction was fair by local standards: {120|p1|t=on day one} officers on day one, {140|px} more within the week. Of the perpetrators {13|a2} are behind bars, {59%|ap|round}, {four|k} dead, {five|l} at large.

Outlook. Bahia's security secretary, Otacílio Damasceno, has pledged {900|n1|t=next year|by=Bahia's security secretary, Otacílio Damasceno} additional officers for next year. We would not price this in: a similar pledge of {700|-} in 2010 yielded {85|-}. We note that after {46|y1|t=last year} such attacks last year the state has already had {31|y2|t=through May} through May. Premiums for branches in towns under 50,000 should rise by {a fifth|-}.

Disclaimer: SCR bulletins are for clients only. Copy 0318.

@doc a-voz-de-santa-aurelia | parish bulletin | 2012-06-24
Mass for Dona Celeste, and a word of thanks

Dear parishioners,

On the {seventh|-} day we prayed for Celeste Aparecida, the only one of us who did not come back from that night. On Sunday we shall plant an ipê where she fell, outside the bank, Rua Quinze, {122|!no}.

{Fourteen|h2} of you were taken. {Three|-} of these spent the rest of the night here in the sacristy, behind the vestments, and I did not know it. To the {nine|hr} who were bound to the cars: Dr Hamilton offers his help, without charge, Mondays at four.

The {six|hi} who were wounded are all at home. The {two|pi} policemen came to Mass, in uniform. They and their {three|-} comrades had rifles older than themselves. Let nobody speak ill of the {five|po}.

The children have gathered {640|sh} cartridge cases. Delegado Ruy asks that you hand in any others. Please, no more necklaces.

The bank writes that it will be shut for {21|da} days in all, so until Tuesday. Those who draw a pension may go on Thursday with the van (leaves at 6.30; {15|-} seats).

We read that R$ {1.5 million|~mr2} has been found, and {13|a2} men. I ask you to pray also for them, and for the {four|k} who died on the farm. They too had mothers. One was here, on foot.

Padre Anselmo

Collections: 17 June R$ 412. Bingo prize: a calf.
