@story j2-cullinan-heist
@topic Cash-in-transit robbery on the R513 near Cullinan, South Africa
@subject A = R513 cash van robbery | the robbery | heist | the ambush | the attack
@subject V = Sentinel Cash Logistics | Sentinel | the security company | the cash van
@subject G = the gang | robbers | the gunmen | suspects | the gang
@subject K = Captain Nomvula Radebe | Captain Radebe | Radebe | police
@subject Th = Thabo Mahlatsi | Mahlatsi | the guard who died
@subject E = ER-Med 24 | the paramedics | paramedics
@fact d = 1 | deaths | A | guards killed | - | constant
@fact dg = 2 | deaths | A | robbers shot dead | - | constant
@fact ig = 3 | injuries | A | guards wounded | - | constant
@fact ib = 2 | injuries | A | bystanders wounded | - | constant
@fact itot = 5 | injuries | A | people wounded | - | constant
@fact rob = 14 | other | G | robbers | - | constant
@fact cars = 4 | other | G | vehicles used | - | constant
@fact ak = 9 | other | G | AK-47 rifles | - | constant
@fact rds = 200 | other | A | cartridge cases found | - | cumulative
@fact amt = 3700000 | other | A | rand stolen | - | constant
@fact left = 1100000 | other | A | rand left behind in the burnt van | - | constant
@fact load = 4800000 | other | V | rand carried | - | constant
@fact time = 09:15 | clock | A | when it began | - | constant
@fact day = 2011-10-27 | date | A | day of the crime | - | constant
@fact dur = 6 | duration | A | minutes that it took | - | constant
@fact age = 34 | age | Th | age of the guard killed | - | constant
@fact kb = 7 | age | A | age of the boy who was hit | - | constant
@fact dist = 12 | distance | A | kilometres from the town | - | constant
@fact ar = 3 | arrests | G | people arrested | 2011-10-28 | cumulative
@fact ar2 = 6 | arrests | G | people arrested | 2011-11-14 | cumulative
@fact rew = 250000 | other | V | rand of reward | 2011-10-28 | snapshot | pledged
@fact yr = 38 | other | K | such robberies in Gauteng | Jan-Oct 2011 | cumulative
@fact yrp = 61 | other | K | such robberies in Gauteng | Jan-Oct 2010 | cumulative
@fact d3 = 3 | deaths | A | people killed | - | constant
@fact crew = 4 | other | V | pistols carried by the guards | - | constant
@fact shot = 1 | other | V | shotguns carried by the guards | - | constant
@fact plc = 47 | other | A | placards held up outside court | 2011-11-14 | constant
@fact shr = 20 | other | V | percent of the banknotes that it moves | 2011 | snapshot
@fact res = 20 | duration | E | minutes until they arrived | - | constant
@rel sum load = amt + left
@rel sum d3 = d + dg
@rel sum itot = ig + ib
@trap d dg :: guard and robbers killed
@trap ar ar2 :: first arrests and by mid-November
@trap yr yrp :: this year and last
@trap amt load :: stolen and carried

@doc a-agency | news agency | 2011-10-27
Guard, {two|dg} robbers die in Cullinan cash heist

Pretoria - {A|d|v=1} security guard and {two|dg} suspected robbers were killed in a shootout on the R513 near Cullinan on {Thursday|day}, Gauteng police said.

Captain Nomvula Radebe said about {14|~rob|by=Captain Nomvula Radebe} men in {four|cars} vehicles forced a Sentinel cash van off the road at {9.15am|time}, {12|dist} kilometres east of the town, and blew it open.

"They had assault rifles. {Three|ig|by=Captain Nomvula Radebe} other guards were wounded, and so were {two|ib|^} members of the public who were passing."

An undisclosed amount was taken. It was over in {six|dur} minutes.

No arrests had been made by the afternoon. It was the {38th|yr|v=38|t=this year} such robbery in the province this year, compared with {61|yrp|t=in the same period of 2010} in the same period of 2010. – Sapia

@doc b-tabloid | Johannesburg tabloid | 2011-10-28
BOOM! R513 turns into warzone

By Lucky Mathebula

BULLETS rained on the R513 yesterday and little Karabo, {7|kb}, took one in the leg on his way to the clinic.

Karabo and his gogo were in a taxi behind the cash van when a white Mercedes slammed into it at {quarter to ten|!time}. "The men came out singing," gogo Selina Mokoena told us from Steve Biko hospital.

Paramedics counted {seven|!itot|by=Paramedics} wounded people and {three|d3} bodies. They needed {20|res} minutes to get there because of trucks.

A cop said he stopped counting spent shells at {200|rds|by=A cop}. {Nine|ak} AKs have been found, {one|-} of them in a pit toilet.

The skelms torched the van with piles of notes still in it. "It snowed R100s," said Selina. The dead guard, Thabo Mahlatsi, {41|!age}, leaves twin girls.

WIN! SMS your name to 33133 (R2 per SMS). Today's jackpot R5 000.

@doc c-broadsheet | national broadsheet, business section | 2011-10-31
Sentinel says {R3.7m|amt|v=3700000} taken, more burnt

Sentinel Cash Logistics, which moves about {a fifth|~shr} of the country's banknotes, said on Friday that its vehicle attacked near Cullinan on {Wednesday|!day} had left the depot with {R4.8m|load|v=4800000}, of which {R1.1m|left|v=1100000} was recovered from the shell, charred but countable. The robbers got {R3.7m|amt|v=3700000}.

It has put up {R250 000|rew|v=250000} for information. {Three|ar|t=by Friday|by=police} men were in custody by Friday, according to police.

The guard who died, Thabo Mahlatsi, was {34|age}. His {three|ig} colleagues are stable. The company's spokeswoman, Annelize Dreyer, said they had been outgunned: the crew carried {four|crew} pistols and {one|shot} shotgun against {nine|ak} automatic rifles.

The shares closed 2.1% down at R17.40.

@doc d-local | community newspaper, Cullinan | 2011-11-18
Heist accused appear in packed courtroom

{Six|ar2} men accused of the attack that left {three|d3} people dead on the Rayton road appeared in Cullinan Magistrate's Court on Monday. {Six|ar2|t=on Monday} is fewer than {half|-} of the {14|rob} who, the State says, took part; {two|dg} are dead, and the rest are being sought.

Prosecutor Adv. Riaan Steyn told the court that the accused split {R3.7 million|amt|v=3700000} in a mealie field within an hour. He opposed bail.

The attack on {27 October|day} lasted no longer than it takes to boil a kettle, {six|dur} minutes. Karabo Mokoena ({7|kb}) is back at school and showed the paper his scar.

The matter was postponed to 2 December. Residents held up {47|plc} placards outside, said organiser Tannie Bets. Police did not fire a shot.
