@story h3-shubra-collapse
@topic Collapse of an apartment block in Alexandria, Egypt: first day to the prosecutors' findings
@subject C = Hadra building collapse | the collapse | the disaster | the tragedy
@subject B = 14 Rashid Street | the building | the block | the tower
@subject P = Public Prosecution | prosecutors | the prosecution | Prosecutor
@subject H = Health ministry | the ministry of health | the ministry
@subject O = Gamal Sharkas | Sharkas | the owner | the contractor
@subject D = Al-Hadra district | district council | the municipality | the council
@subject S = Social Solidarity Ministry | social solidarity minister | the minister
@fact fl = 13 | other | B | storeys | - | constant
@fact fp = 7 | other | B | storeys allowed by the permit | 1996 | constant | threshold
@fact fi = 6 | other | B | storeys built without a permit | - | constant
@fact ad = 14 | address | B | house number in Rashid Street | - | constant
@fact ck = 04:35 | clock | C | time of the collapse | - | constant
@fact d1 = 8 | deaths | C | people killed | 2025-12-09 noon | cumulative
@fact d2 = 19 | deaths | C | people killed | 2025-12-10 evening | cumulative
@fact d3 = 26 | deaths | C | people killed | 2025-12-13 | cumulative
@fact k3 = 7 | deaths | C | children killed | 2025-12-13 | cumulative
@fact h1 = 15 | injuries | C | people hurt | 2025-12-09 noon | cumulative
@fact h2 = 22 | injuries | C | people hurt | 2025-12-10 evening | cumulative
@fact hr = 5 | injuries | C | injured people still in hospital | 2025-12-13 | snapshot
@fact m1 = 30 | missing | C | people believed under the rubble | 2025-12-09 noon | snapshot
@fact m2 = 9 | missing | C | people believed under the rubble | 2025-12-10 evening | snapshot
@fact re = 12 | rescued | C | people pulled out alive | 2025-12-10 evening | cumulative
@fact un = 39 | homes | B | flats | - | constant
@fact em = 11 | homes | B | flats that stood empty | - | snapshot
@fact ev = 46 | evacuated | D | families moved out of neighbouring houses | 2025-12-10 evening | cumulative
@fact du = 31 | duration | C | hours that Mariam Tadros lay under the rubble | - | constant
@fact agm = 9 | age | - | years of age of Mariam Tadros | 2025-12 | constant
@fact ago = 67 | age | O | years of age | 2025-12 | constant
@fact yr = 1996 | date | B | year of the building permit | - | constant
@fact cd = 100000 | budget | S | pounds for each family of a person killed | 2025-12-10 | plan | pledged
@fact ci = 25000 | budget | S | pounds for each injured person | 2025-12-10 | plan | pledged
@fact or = 3 | other | B | removal orders issued | 2009-2024 | cumulative
@fact oa = 1740 | other | D | removal orders not carried out | 2025 | snapshot
@fact ar = 6 | arrests | C | people detained | 2025-12-13 | cumulative
@fact fn = 84000 | other | O | pounds of fines paid | 2009-2024 | cumulative
@fact op = 4.83 | other | D | percent of removal orders carried out | 2025 | snapshot
@fact ot = 1828 | other | D | removal orders issued, all buildings | 2025 | cumulative
@fact ox = 88 | other | D | removal orders carried out | 2025 | cumulative
@fact am = 25 | other | H | ambulances sent | 2025-12-09 noon | snapshot
@rel diff fi = fl - fp
@rel diff oa = ot - ox
@rel share op = ox / ot
@trap d3 k3 :: children are among the dead
@trap fl fp :: storeys built and allowed
@trap or oa :: orders for this building and for the district
@trap cd ci :: money for the dead and the injured
@trap un em :: all flats and empty flats
@trap m1 re :: under the rubble and pulled out

@doc a-ahr | state news site | 2025-12-09
Apartment tower falls in Alexandria, killing {eight|d1}

Ahmed Fouad-Riyad, Tuesday 9 Dec 2025, 12:40

At least {eight|>d1|t=by noon|by=the Ministry of Health} people were killed and {15|h1|^} injured by noon on Tuesday in the collapse of a residential building in the eastern Alexandria district of Al-Hadra, the Ministry of Health said. Some {25|~am|by=the Ministry of Health} ambulances were sent.

The building of {13|fl} storeys, No. {14|ad} in Rashid Street, came down at {4:35am|ck|by=a security source} while its residents slept, a security source said. Civil protection forces believe about {30|~m1|by=Civil protection forces} people to be beneath it.

The block had {39|un|by=A neighbour} flats, "but {eleven|em|^} had nobody in them, thank God," said Hagg Ezzat, who keeps a juice stand opposite. A neighbour had heard cracking since Sunday.

The governor ordered a committee to examine the adjacent houses. The owner's telephone was switched off.

Short link: 548213 · Related: Gold at EGP 5,310 a gram · Nile cruise occupancy 84 pct

@doc b-masry | private daily | 2025-12-11
Child of {nine|agm} survives {31|du} hours beneath Hadra rubble

By Nevine Boutros Hakim

ALEXANDRIA – "She asked for her school bag." That is how civil defence sergeant Mostafa el-Gharabawy describes the moment, late on Wednesday morning, when a cry from under a stair turned into a face. Mariam Tadros, who is {nine|agm}, had lain {31|du} hours between a fridge and a slab. She was the {twelfth|re|v=12} person to be taken out alive.

Others were less lucky. The toll climbed to {19|d2|t=on Wednesday evening|by=the ministry of health} on Wednesday evening, the ministry of health announced, with {22|h2|^} wounded. {Nine|m2|t=on Wednesday evening} people have not been found; their families sit on plastic chairs behind the police tape.

The social solidarity minister, who visited, will pay {100,000|cd|by=The social solidarity minister} pounds to the heirs of each of the dead and a {quarter of that|-}, {25,000|ci|^}, to each of the injured.

From the houses to the left and right, {46|ev|by=the district council} families have been led away by the district council, which cannot say when they may return. In its archive lie {three|or|t=since 2009} demolition orders against the tower since 2009. None was carried out.

@doc c-gulf | gulf newspaper | 2025-12-11
Miracle girl found after {two days|!du|v=48} as Egypt building toll hits {19|d2}

Staff and agencies

Rescuers in Egypt's second city freed a girl, {nine|agm}, on Wednesday from the ruins of a tower whose owner had piled {six|fi} illegal floors on the {seven|fp} that he was licensed for.

The {14|!fl}-storey block collapsed at {4.53am|!ck} on Tuesday. Hospitals received {22|h2|by=the health ministry} people, according to the health ministry, which listed {19|d2|^} as deceased. {A dozen|re} have been saved in all and another {nine|m2} were being sought.

Compensation of EGP {100,000|cd} will go to each bereaved family, a sum that a shop assistant in the city would earn in fifteen months.

Building disasters are common in Alexandria, where sea air eats at bad concrete. Weather: Dubai 26C, Alexandria 17C.

@doc d-mada | investigative website | 2025-12-14
How to add {six|fi} floors and get away with it

Rania Abd el-Wareth · Reading time 9 minutes

The permit is a single sheet, dated {1996|yr}. It allows {seven|fp} storeys. By the winter of 2025 there were {thirteen|fl}.

For each of the extra {six|fi}, Gamal Sharkas, {67|ago}, was fined. We added up the receipts: {84,000|fn|by=We} pounds, less than the rent of one flat for two years. "It was a toll, not a fine," says engineer Ashraf Girgis, once of the municipality. "He paid and drove on."

{Three|or} times the council ordered the top of the building removed. It is in large company. Of {1,828|ot|t=to date|by=the council's own register} such orders in the district to date, the council's own register marks {88|ox|^} as executed, a shade under {5 percent|<op}. The other {1,740|oa} houses are still there, and inhabited.

On Saturday the search ended with {26|d3|t=On Saturday} dead, {seven|k3|^} of them children. Of the injured, {five|hr|^} have not yet gone home. Prosecutors have detained Sharkas, two foremen and three officials, {six|ar|^} people all told.

Support our work: 2,140 members so far this year.

@doc e-pros | official statement | 2025-12-13
Public Prosecution: statement on the collapse of the property in Rashid Street

The Public Prosecution, having concluded its inspection of the site at No. {14|ad}, Rashid Street, makes known the following.

The bodies of {26|d3|t=as of this day} persons have been recovered as of this day, among them {seven|k3|^} minors. The prosecution heard {22|h2} injured persons, of whom {five|hr} remain under treatment.

It was established that the licence issued in {1996|yr} covered a ground floor and {six upper floors|fp|v=7}; that {six|fi} further floors were erected in breach of it; and that the competent authority was aware.

The owner of the property, aged {67|ago}, and {five|-} others were ordered detained for four days pending inquiries on charges of manslaughter through negligence.

The prosecution has requested the register of removal orders from the council, which reports {1,470|!oa|by=the council} orders outstanding.
