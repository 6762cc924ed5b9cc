@story h2-germiston-heist
@topic Cash-in-transit heist on the N3 near Germiston, South Africa, 2018
@subject H = N3 heist | heist | robbery | attack | cash-in-transit robbery
@subject V = Sentinel Cash Services | Sentinel | the cash van | the security company
@subject G = the gang | gang | robbers | suspects | gunmen
@subject S = South African Police Service | SAPS | police | Hawks
@subject M = Brigadier Nomvula Xaba | Xaba | the brigadier
@subject A = South African Cash Association | the association
@fact t = 07:05 | clock | H | time it began | 2018-05-24 | constant
@fact du = 12 | duration | H | minutes it lasted | - | constant
@fact gn = 18 | crowd | G | members | - | constant
@fact veh = 5 | units_pledged | G | vehicles used | - | constant
@fact van = 2 | units_pledged | V | vans blown open | - | constant
@fact gd = 6 | crowd | V | guards in the vans | - | constant
@fact ig = 3 | injuries | V | guards hurt | 2018-05-24 | cumulative
@fact im = 2 | injuries | H | motorists hurt | 2018-05-24 | cumulative
@fact it = 5 | injuries | H | people hurt | 2018-05-24 | cumulative
@fact dg = 1 | deaths | V | guards killed | 2018-05-26 | cumulative
@fact cash = 8900000 | other | V | rand taken | - | constant
@fact rec = 310000 | other | S | rand recovered | 2018-05-26 | cumulative
@fact burn = 1400000 | other | V | rand burned | - | constant
@fact ar1 = 4 | arrests | S | people arrested | 2018-05-24 | cumulative
@fact ar2 = 9 | arrests | S | people arrested | 2018-05-26 | cumulative
@fact ak = 7 | other | S | rifles found | 2018-05-26 | cumulative
@fact sh = 140 | other | H | cartridges picked up | 2018-05-24 | cumulative
@fact km = 9 | distance | H | kilometres of tailback | 2018-05-24 | constant
@fact rw = 250000 | budget | V | rand of reward | - | plan | pledged
@fact y18 = 159 | cases | A | heists this year | to 2018-05-24 | cumulative
@fact y17 = 106 | cases | A | heists | same period of 2017 | cumulative
@fact y17f = 370 | cases | A | heists | 2017 | constant
@fact ch = 50 | rate | A | percent more heists | 2018-05-24 | constant
@fact of = 40 | officers | S | detectives on a new team | 2018-05-26 | plan | pledged
@fact ag = 33 | age | S | years old, the arrested constable | - | constant
@fact rp = 3.5 | other | S | percent of the stolen money recovered | 2018-05-26 | snapshot
@fact cu = 710000 | other | V | US dollars taken | - | constant
@rel convert cu = cash
@rel share rp = rec / cash
@rel sum it = ig + im
@rel change ch = y17 -> y18
@trap y17 y17f :: part and whole of a year
@trap ar1 ar2 :: five more were caught
@trap cash rec :: taken and recovered
@trap ig dg :: one of the hurt guards died
@trap gn gd :: robbers and guards

@doc a-traffic | radio breakfast show site | 2018-05-24
N3 closed at Germiston: armed robbery in progress

07:22 – AVOID the N3 northbound between Geldenhuys and Elands. Listeners report explosions and men with rifles on the road.

07:40 – Ekurhuleni metro police confirm: {two|van} cash vans hit. It started at {five past seven|t|v=7:05}, says spokesperson Riaan Pillay, and in {twelve|du} minutes it was over.

08:05 – {Three|ig} guards and {two|im} motorists are hurt, according to paramedics. None is critical.

08:30 – The tailback is now {9|km} km.

09:10 – "I counted {five|veh|by=caller Thabiso} cars, a Merc and some Audis, and {15|-} guys at least," says caller Thabiso, who lay under his bakkie.

10:15 – Police: {four|ar1|t=10:15|by=Police} in custody.

Win R5 000 with our Secret Sound! SMS to 33098 (R1.50)

@doc b-wire | news agency | 2018-05-24
{Five|it} hurt as gang blows up cash vans on Johannesburg highway

JOHANNESBURG (Cape & Rand News) - A gang of about {18|~gn} men rammed {two|van} armoured vans with luxury cars on a highway east of Johannesburg on Thursday, blasted them open and escaped with {8.9 million|cash} rand ({$710,000|cu}), the security company said.

{Six|gd} guards were in the vans. {Four|!ig} of them and {two|im} passing drivers were wounded, Sentinel Cash Services said.

The company, which offered a reward of {250,000|rw|by=The company} rand, said a further {1.4 million|burn|by=The company} rand went up in flames.

The cash association said it was the {159th|y18|t=this year|by=The cash association|v=159} attack this year, {50|ch|^} percent more than the {106|y17|t=in the same stretch of 2017} in the same stretch of 2017.

{Four|ar1|t=by midday} suspects were arrested by midday. Officers picked up more than {140|>sh} spent cartridges.

@doc c-paper | Sunday newspaper | 2018-05-27
Cop among {nine|ar2} held for N3 cash heist

A constable stationed at Primrose is one of {nine|ar2|t=by last night} people arrested by last night for Thursday's cash-in-transit robbery on the N3, in which a guard has since died.

The {33|ag}-year-old is believed to have told the gang which lane the vans would be in. Brigadier Nomvula Xaba of the Hawks would not name him.

Neo Radebe, a guard with Sentinel for {11|-} years, succumbed on Friday night, the {only|dg|v=1} fatality. He had been listed among the stable.

Of the {R9.8 million|!cash|v=9800000} which the robbers loaded into their {five|veh} getaway vehicles, {R310 000|rec|t=so far|v=310000} has been found so far, sewn into a mattress in Katlehong. {Seven|ak|^} rifles were under it.

"{18|gn} people did this in {12|du} minutes," Xaba said. "Half of them are ours now. The others can phone me." A team of {40|of} detectives will do nothing else from tomorrow.

PICTURES: Page 3. SUDOKU: Page 40

@doc d-analysis | think-tank note | 2018-06-01
Why cash vans?

Because they carry cash, is the usual reply. It does not explain why {370|y17f|t=over the whole of 2017} of them were hit over the whole of 2017, nor why {159|y18|t=by 24 May} had been by 24 May of this year.

Take the N3 case. For their {R8.9m|cash|v=8900000} the {18|gn} men needed {five|veh} stolen cars, {eleven|!ak} or more automatic rifles, a few kilograms of commercial explosive and an insider in blue. Say R{600 000|-} in outlay. The state, which had nobody on that road at {07:05|t}, has recovered {R310 000|rec|v=310000}: {3.5|rp} per cent. The owners of the money burned more than that themselves, or rather the explosive did: {R1.4m|burn|v=1400000}.

The reward of {R250 000|rw|v=250000}, the {40|of} extra detectives and the {nine|ar2} arrests are welcome. But the price of a guard's life in this business, going by Sentinel's pay slips, is R{31|-} an hour.
