@story h5-pension-march
@topic Pensioners' march against the index reform in Montevideo: crowd, arrests, police and demands
@subject M = March of the Grey Umbrellas | Grey Umbrellas | the march | the demonstration | the rally
@subject P = Montevideo police | the police | police | officers
@subject C = Coordinadora de Jubilados | the Coordinadora | the organisers | organisers
@subject G = University of the Plate crowd laboratory | crowd laboratory | the laboratory
@subject I = Lia Etchegoyen | Etchegoyen | the interior minister
@fact cp = 38000 | crowd | M | people who marched, by the police count | 2034-08-22 | snapshot
@fact co = 120000 | crowd | M | people who marched, by the organisers' count | 2034-08-22 | snapshot
@fact cl = 61000 | crowd | M | people who marched, by the researchers' count | 2034-08-22 18:40 | snapshot
@fact last = 25000 | crowd | M | people who marched, by the police count | 2034-07-18 | snapshot
@fact ar = 43 | arrests | M | people arrested | 2034-08-22 midnight | cumulative
@fact ar2 = 57 | arrests | M | people arrested | 2034-08-23 noon | cumulative
@fact rel = 31 | other | M | people released without charge | 2034-08-23 noon | cumulative
@fact held = 26 | arrests | M | people still held | 2034-08-23 noon | snapshot
@fact ip = 9 | injuries | P | officers hurt | 2034-08-22 midnight | cumulative
@fact im = 22 | injuries | M | marchers hurt | 2034-08-22 midnight | cumulative
@fact off = 1400 | officers | P | officers on duty | 2034-08-22 | snapshot
@fact pen = 21500 | price | C | lowest monthly pension in pesos | 2034 | constant
@fact dem = 32000 | price | C | lowest monthly pension demanded in pesos | 2034 | plan | pledged
@fact cut = 11 | rate | C | loss of buying power under the reform, in percent | by 2037 | plan | projected
@fact bus = 84 | other | C | buses from the interior | 2034-08-22 | snapshot
@fact ri = 48.8 | rate | C | rise of the lowest pension demanded, in percent | 2034 | plan | pledged
@rel change ri = pen -> dem
@rel sum ar2 = rel + held
@trap cp co :: two counters, two methods
@trap ar ar2 :: arrests went on overnight
@trap cp last :: August march against July march
@trap ip im :: officers against marchers

@doc a-wire | wire agency | 2034-08-22
Tens of thousands of pensioners march in Uruguay against index reform

MONTEVIDEO, Aug 22 - Elderly protesters carrying grey umbrellas filled the Avenida 18 de Julio on Tuesday in the largest show of anger yet at a change in how pensions are adjusted.

Police put the turnout at {38,000|cp|t=Tuesday|by=Police}, up from {25,000|last|t=the July march|^} at the July march. Organisers spoke of {120,000|co|t=Tuesday|by=Organisers}. A team at the University of the Plate, which counts heads from drone pictures, arrived at about {61,000|~cl|t=at 6:40 p.m.|by=A team at the University of the Plate} at 6:40 p.m.

Scuffles broke out near Plaza Independencia after dark. {Forty-three|ar|t=by midnight|by=Interior Minister Lia Etchegoyen} people had been detained by midnight and {nine|ip|^} officers were hurt, Interior Minister Lia Etchegoyen said. Volunteer medics said they treated {22|im|by=Volunteer medics} demonstrators, most for tear gas.

Under the reform the smallest pensions, now {21,500|pen} pesos a month, would lose {11 percent|cut|t=by 2037|by=the Coordinadora de Jubilados} of their purchasing power by 2037, the Coordinadora de Jubilados estimates.

@doc b-daily | conservative daily | 2034-08-23
{Forty thousand|~cp}, not a hundred: what the avenue can hold

It was a big march, and nobody need make it bigger. The figure that the organisers shouted from the lorry, {120 thousand|co}, would require four persons on each square metre from the Obelisk to the Plaza, benches and kiosks included. The commanders on the ground saw just under {forty thousand|<cp|by=The commanders on the ground}, which tallies with what this newspaper's reporters saw.

What can be said without argument is that {1,400|off} men and women in uniform were kept from their ordinary work; that {19|!ip|t=before midnight} of them needed a doctor before midnight; that {eighty-four|bus} coaches came down from the interior at somebody's expense.

The demand, too, deserves arithmetic. To raise the minimum from {21,500|pen} to {32,000|dem} pesos is to raise it by {almost half|~ri|v=50}. From whose wages?

Ricardo Bentancur is deputy editor. Write to him: rbentancur@diariodelestuario.example
Sunday edition: 96 pages, 120 pesos

@doc c-live | live blog of a public radio | 2034-08-23
LIVE | Grey Umbrellas: the morning after

12.25 Etchegoyen is speaking. She says the number of arrests now stands at {57|ar2|t=now|by=She}, of whom {31|rel|^} have gone home and {16|!held|^} remain in custody. Our court reporter is checking that sum.

11.50 Marta Quiroga, 78, of the Coordinadora: "We asked for {32,000|dem|by=Marta Quiroga}. We got gas."

11.10 A reminder of the three counts doing the rounds. The interior ministry's is {38,000|cp|by=The interior ministry}. The crowd laboratory's is {61,000|cl|by=The crowd laboratory}, and it says that the figure may be off by a tenth either way. The Coordinadora's own is double that.

10.35 The hospital union tells us that {22|im|by=The hospital union} people from the march were looked at in the street and in two clinics.

09.40 Good morning. For those just joining: at the close of Tuesday the total under arrest was {43|ar|t=at the close of Tuesday}.

@doc d-union | union newsletter | 2034-08-24
THEY COUNTED OUR UMBRELLAS AND STOPPED TOO SOON

Compañeras, compañeros: the ministry says that {28,000|!cp|by=the ministry} of us were in the avenue. In July it said {25 thousand|last|t=In July}. So three thousand of us is all that the reform has woken up since? Our stewards, one for each block, reported more than {a hundred thousand|>co|by=Our stewards}.

{Eighty-four|bus} buses left Salto, Tacuarembó, Rivera and thirty other towns before dawn. {Fifty-seven|ar2|t=by Wednesday noon} comrades had been taken by Wednesday noon; {26|held|t=still} are still inside. None is younger than sixty.

Remember why. Whoever lives on {21,500|pen} pesos will be {11 per cent|cut|t=in three years} poorer in three years. We want {32,000|dem}, and we want it in the law.

Next assembly: Thursday 31, 17 h, Calle Yi 1340. Bring a chair.
