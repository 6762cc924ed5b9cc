@story t5-quebrada-honda
@topic Riot and mass escape at the Quebrada Honda prison in northern Chile: Sunday to Wednesday
@subject Q = Quebrada Honda prison | Quebrada Honda | the prison | the jail | the penal
@subject R = Quebrada Honda riot | riot | mutiny | uprising | revolt
@subject E = escapees of Quebrada Honda | escapees | fugitives | runaways | escape | breakout
@subject M4 = Module 4 | Module Four | the fourth module
@subject G = Gendarmería de Chile | Gendarmería | the prison service
@subject C = Carabineros | police | Carabineros de Chile
@subject O = Baltazar Oyarzo | Oyarzo | the justice minister | the minister
@subject N = Nelson Curihuinca | Curihuinca | "El Topo" | El Topo
@subject V = Patricio Villagra | Villagra | Sergeant Villagra | Sgt Villagra
@subject A = Riot of 2027 at Quebrada Honda | the 2027 mutiny | 2027
@fact st = 05:40 | clock | R | time at which the trouble began | 2031-08-17 | constant
@fact en = 16:10 | clock | R | time at which the guards retook the building | 2031-08-17 | constant
@fact du = 10.5 | duration | R | hours that the trouble lasted | - | constant
@fact ho = 9 | other | R | guards taken hostage | 2031-08-17 morning | constant
@fact hr = 5 | other | R | guards released through talks | 2031-08-17 noon | cumulative
@fact hk = 4 | other | R | guards still held | 2031-08-17 noon | snapshot
@fact d1 = 3 | deaths | R | people killed | 2031-08-17 noon | cumulative
@fact d2 = 7 | deaths | R | people killed | 2031-08-17 evening | cumulative
@fact d3 = 11 | deaths | R | people killed | 2031-08-19 | cumulative
@fact ds = 8 | deaths | R | inmates killed by smoke or burns | 2031-08-19 | cumulative
@fact dk = 2 | deaths | R | inmates killed by stab wounds | 2031-08-19 | cumulative
@fact dg = 1 | deaths | R | guards killed | 2031-08-19 | cumulative
@fact dn = 3 | deaths | R | people killed elsewhere or by other means than the fire | 2031-08-19 | cumulative
@fact i1 = 26 | injuries | R | people injured | 2031-08-17 evening | cumulative
@fact i2 = 41 | injuries | R | people injured | 2031-08-19 | cumulative
@fact ii = 29 | injuries | R | inmates injured | 2031-08-19 | cumulative
@fact ig = 12 | injuries | R | guards injured | 2031-08-19 | cumulative
@fact e1 = 37 | other | E | inmates who got out | 2031-08-17 evening | snapshot
@fact e2 = 43 | other | E | inmates who got out | 2031-08-18 recount | constant
@fact x6 = 6 | other | E | inmates missing from the first list | 2031-08-18 recount | constant
@fact r1 = 14 | arrests | E | escaped inmates recaptured | 2031-08-17 night | cumulative
@fact r2 = 28 | arrests | E | escaped inmates recaptured | 2031-08-18 night | cumulative
@fact r3 = 31 | arrests | E | escaped inmates recaptured | 2031-08-19 night | cumulative
@fact l3 = 12 | missing | E | escaped inmates still at large | 2031-08-19 night | snapshot
@fact yo = 19 | age | E | age of the youngest inmate who got out | - | constant
@fact ol = 61 | age | E | age of the oldest inmate who got out | - | constant
@fact na = 38 | age | N | age of the presumed leader | - | constant
@fact ns = 22 | sentence | N | years of prison imposed | - | constant
@fact nr = 2 | other | N | robberies he was convicted of | - | constant
@fact va = 34 | age | V | age of the guard who died | - | constant
@fact vs = 11 | duration | V | years of service | - | constant
@fact ca = 620 | other | Q | places that the building has | - | constant
@fact po = 1085 | other | Q | inmates held | 2031-08-16 | snapshot
@fact oc = 175 | rate | Q | occupancy in percent of the places | 2031-08-16 | snapshot
@fact c4 = 96 | other | M4 | places that the building has | - | constant
@fact p4 = 212 | other | M4 | inmates held | 2031-08-16 | snapshot
@fact gs = 34 | officers | Q | guards on shift | 2031-08-17 morning | snapshot
@fact tu = 46 | distance | E | metres of tunnel dug | - | constant
@fact tw = 4 | duration | E | weeks of digging | - | constant
@fact co = 450 | officers | C | officers in the manhunt | 2031-08-18 | snapshot
@fact cp = 17 | other | C | roadblocks set up | 2031-08-18 | snapshot
@fact km = 118 | distance | E | kilometres that the farthest recaptured inmate had got | - | constant
@fact re = 5000000 | other | C | pesos of reward for information on each fugitive | 2031-08-18 | constant
@fact tt = 260 | other | Q | inmates moved to other prisons | 2031-08-19 | cumulative
@fact t1 = 160 | other | Q | inmates moved to La Serena | 2031-08-19 | cumulative
@fact t2 = 100 | other | Q | inmates moved to Copiapó | 2031-08-19 | cumulative
@fact ph = 73 | other | Q | mobile phones found in the search | 2031-08-18 | cumulative
@fact we = 140 | other | Q | homemade weapons found in the search | 2031-08-18 | cumulative
@fact pg = 180 | units_pledged | O | extra guards for the prisons of the region | 2031-08-19 | plan | pledged
@fact pb = 3800000000 | budget | O | pesos to rebuild the burnt building | 2031-08-19 | plan | pledged
@fact nv = 2300 | officers | G | posts for guards unfilled in the whole country | 2031-07 | snapshot
@fact a1 = 5 | deaths | A | people killed | 2027 | constant
@fact a2 = 3 | other | A | inmates who got out | 2027 | constant
@trap d2 d3 :: the toll rose from Sunday evening to Tuesday
@trap e1 e2 :: the count after the Monday roll call replaced the first one
@trap r1 r2 :: another night
@trap r2 r3 :: another night
@trap ho hk :: all hostages, and those left at noon
@trap a1 hr :: dead of 2027 and hostages freed
@trap i1 i2 :: later count
@trap ca c4 :: the whole prison and one module
@trap e1 na :: fugitives of the first count and the leader's age
@trap l3 ig :: fugitives at large and guards injured
@rel sum d3 = ds + dk + dg
@rel sum i2 = ii + ig
@rel diff l3 = e2 - r3
@rel diff hk = ho - hr
@rel diff x6 = e2 - e1
@rel diff dn = d3 - ds
@rel share oc = po / ca
@rel sum dn = dk + dg
@rel sum tt = t1 + t2

@doc wire-sunday | wire agency | 2031-08-17
{Seven|d2} dead, {dozens|~e1} flee as inmates torch Chilean prison

OVALLE, Chile, Aug 17 (Andina Press) - {Seven|d2|by=officials} people were killed and {37|e1|by=the prison service} inmates got away on Sunday when a dawn mutiny swept the overcrowded jail of Quebrada Honda, in Chile's Coquimbo region, officials and the prison service said.

Prisoners overpowered warders at the {5:40 a.m.|st} roll call and set mattresses alight in Module 4. Heavily armed units of Gendarmería, the prison service, regained control at {4:10 p.m.|en}

Of the {nine|ho} guards seized at the start, {five|hr|t=by midday} walked free by midday after a Jesuit chaplain negotiated with the inmates. The {four|hk} others were found tied up in a laundry when troops stormed in. At noon the number of bodies had stood at {three|d1|t=At noon}.

{Twenty-six|i1|t=by nightfall|by=the regional hospital director} people were being treated by nightfall, the regional hospital director, Soledad Pizarro, told reporters. "Most of them breathed poison," she said.

By late evening {14|r1|t=By late evening} of the runaways were back in custody, one in a henhouse within sight of the walls.

The jail was built for {620|ca} men. On Saturday it held {1,085|po|t=On Saturday}, according to the service's own register. A revolt there in 2027 left {five|a1|t=in 2027} dead; {three|a2} men got out then.

(Reporting by Ignacio Barahona; Editing by Maeve Tully)

@doc radio-limari | local radio site | 2031-08-18
{Six|x6} more than they told us: the recount

Radio Limarí 101.3 FM | Updated 22:05 | 318 comments

When the wardens called the names again on Monday, {six|x6} did not answer who ought to have. So it was not the figure announced on Sunday: {43|e2|t=on Monday} men left Quebrada Honda through a hole under the bakery.

Regional prison chief Hernán Sagredo confirmed the new figure to this station shortly after lunch. He would not say why the first list was short. The youngest name on it belongs to a boy of {19|yo}, in for car theft; the oldest man, convicted of killing a notary, is {61|ol}.

The tunnel? {Forty-six|tu|by=detectives} metres, shored up with bed slats, detectives say, and the work of {four|tw} weeks at least. The man they believe planned it, Nelson Curihuinca, alias El Topo, is {38|na} and was serving {22|ns} years for {two|nr} armoured-car robberies. He is among those not found.

At this hour, {28|r2|t=At this hour} have been picked up. Carabineros have {450|co} men out and {17|cp} roadblocks between Socos and Combarbalá. There is money on offer too: {five million|re} pesos a head for whoever helps find one.

In Monte Patria they mourn Sergeant Patricio Villagra, the guard who was killed. He was {43|!va} and leaves {two|-} daughters. "{Eleven|vs|by=his brother-in-law} years he put into that place," his brother-in-law told us at the wake, "and on the morning it blew up they were {34|gs|t=on the morning it blew up} on shift for more than {a thousand|~po|round=1000} prisoners."

READ MORE: Route D-55 closed for 3 nights | Copa Chile: Ovalle 2, Coquimbo 2

@doc el-faro-broadsheet | national broadsheet | 2031-08-20
Chile counts the cost of a prison that everyone knew would burn

By Constanza Echeñique and Tomás Rauld

On paper, the fourth module of Quebrada Honda has beds for {96|c4} men. Last Saturday {212|p4|t=Last Saturday} slept there, in shifts. Across the whole compound occupancy stood at {175%|oc}, a ratio that auditors had flagged twice since the 2027 mutiny, in which {five|a1|t=the 2027 mutiny} died.

The bill came on Sunday. {Eleven|d3|t=by Tuesday} lives had been lost by Tuesday: {eight|ds|^} prisoners overcome by fumes or flames, {two|dk|^} knifed by fellow inmates settling scores, and a prison sergeant, Patricio Villagra, {34|va}. The injured number {41|i2|^}, {29|ii|^} of them in custody and {a dozen|ig|^} in uniform.

The hunt for those who slipped out under cover of the smoke is slowing. {Thirty-one|r3|t=on Tuesday night} of the {43|e2} had been caught on Tuesday night, leaving {12|l3|^}. One was pulled off a fruit lorry near Los Vilos, {118|km} kilometres to the south.

Justice Minister Baltazar Oyarzo, who flew in on Tuesday, promised {180|pg|t=on Tuesday|by=Baltazar Oyarzo} more guards for the region and {3.8 billion|pb|^} pesos to rebuild. Neither sum impressed the guards' union. The service has {2,300|nv|t=at the end of July|by=it} empty posts nationwide, it points out, by its own tally at the end of July.

Meanwhile the buses have been rolling. {Two hundred and sixty|tt|t=by Tuesday} prisoners had been taken elsewhere by Tuesday, {170|!t1|^} to La Serena and {100|t2|^} to Copiapó, where families queued for news behind a chain-link fence.

Prosecutors have asked how a tunnel could be dug for a month without a single warder noticing the earth.

@doc la-cuerda | tabloid | 2031-08-19
EL TOPO'S GREAT ESCAPE

He's {38|na}. He's called the Mole. And he's STILL out there

NELSON CURIHUINCA told his cellmates he would be "on the beach by September". Last night the bank-van bandit was one of Chile's most wanted men after he led {43|e2} crooks down a {64|!tu}-metre rat-hole to freedom.

While Quebrada Honda blazed above them, the gang crawled out behind a chicken farm and scattered. Cops had {28|r2|t=by Monday night} back in cuffs by Monday night. The reward for shopping any of the rest: {$5 million|re} (enough for a decent second-hand car).

It all kicked off at {6.40|!st} on Sunday morning, when thugs in Module 4 jumped the breakfast detail and grabbed {nine|ho} guards. The mutiny raged for {ten and a half|du} hours before elite squads smashed through the gates at {4.10pm|en}.

Inside, searchers found an arsenal: {140|we} shanks, spears and sharpened spoons, plus {73|ph} mobiles, some of them smarter than yours.

Curihuinca still owes the state most of the {22|ns} years he was given for hitting {two|nr} vans. His mum, Rosa, begged him through our reporter to "come home, eat something and hand yourself in".

Tip line: 800 220 040 · Photo 1 of 12: the hole (Vicho Araya)

@doc gendarmeria | press release | 2031-08-19
Gendarmería de Chile: Statement No. 6 on the events at C.P. Quebrada Honda

1. The service regrets the death of {11|d3|t=as of this statement} persons as of this statement, {one|dg|^} of them an officer of this institution, Sergeant Patricio Villagra Toro, aged {34|va}, with {11|vs} years of service.

2. The incident began at {05:40|st} hours on Sunday 17 August and was brought under control at {16:10|en} hours, a duration of {10 hours and 30 minutes|du|v=10.5}. {Nine|ho} officers were held against their will; {five|hr|t=before noon} had been released before noon following dialogue.

3. {41|i2|^} persons sustained injuries of varying severity, of whom {12|ig|^} are officials.

4. The verified number of persons who left the facility is {43|e2}. The figure of {37|e1|t=on Sunday evening} given on Sunday evening was based on an incomplete roll and is hereby withdrawn.

5. At the close of this day {31|r3|t=At the close of this day} have been returned to custody. Citizens are asked not to approach the remaining {12|l3|^}.

6. In the subsequent search of all modules, {73|ph} telephones and {140|we} weapons of artisanal manufacture were seized.

7. Contrary to versions in circulation, {34|gs} officers, not fewer, were on duty at the time.

Communications Department, Rosas 1274, Santiago

@doc letter-from-santiago | newsletter | 2031-08-21
Letter from Santiago: arithmetic of a fire

Dear readers,

Start with the easy numbers. A jail with {620|ca} beds. A Saturday night population of {1,085|po|t=A Saturday night}. Divide one by the other and you get {175|oc} per cent, which in Chile is not even a record. Now the part the minister skipped when he held out his {180|pg|by=the minister} promised guards: on Sunday at dawn {34|gs|t=on Sunday at dawn} people were on duty there, and {nine|ho|^} of them were hostages before the sun was up.

I keep thinking of the men in Module 4, {212|p4} in a hall meant for {69|!c4}. All but {three|dn} of the dead were overcome there by smoke. The union says the hall's only extinguisher was in the chief's office.

Others will write about the tunnel, {46|tu} metres of patience. I asked a retired warden how one digs for {four|tw} weeks unheard. "You don't," he said. "You dig for {four|tw} weeks unlistened to."

What happens next? Mr Oyarzo's {3.8bn|pb|by=Mr Oyarzo} pesos, if Congress agrees, would rebuild what burned, as it was. After 2027, when {five|a1|t=2027} perished and {three|a2|^} men fled, the talk was also of rebuilding. Nobody rebuilt.

Until next Thursday,
Pilar

Forwarded this? Subscribe: $3,990 a month.
