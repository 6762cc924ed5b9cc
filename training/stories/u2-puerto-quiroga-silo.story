@story u2-puerto-quiroga-silo
@topic Grain dust explosion at an Argentine river terminal
@subject X = Puerto Quiroga silo explosion | explosion | blast | the accident | detonation
@subject T = Terminal 4 | the terminal | the plant | silo | Silo 7
@subject C = Agrolitoral | the company | the cooperative
@subject SI = Oilseed Workers' Union | the union | SOEA
@subject BO = Volunteer Firefighters of Quiroga | firefighters | volunteers
@subject PR = Province of Santa Fe | the province | provincial government
@subject HO = Eva Centeno Hospital | hospital | the hospital
@subject J = Judge Irupé Casanovas | Casanovas | the judge
@subject M = Labour Ministry | ministry
@fact tm = 16:20 | clock | X | time at which it happened | - | constant
@fact d1 = 3 | deaths | X | people killed | 2024-11-20 | cumulative
@fact d2 = 7 | deaths | X | people killed | 2024-11-23 | cumulative
@fact d3 = 9 | deaths | X | people killed | 2024-12-14 | cumulative
@fact dc = 6 | deaths | X | contract workers killed | 2024-12-14 | cumulative
@fact ds = 3 | deaths | X | permanent workers killed | 2024-12-14 | cumulative
@fact i1 = 24 | injuries | X | people injured | 2024-11-20 | cumulative
@fact burn = 11 | injuries | HO | patients with severe burns | 2024-11-21 | snapshot
@fact m1 = 5 | missing | X | people missing | 2024-11-20 | snapshot
@fact emp = 820 | jobs | C | people employed | - | constant
@fact shf = 96 | crowd | T | people on the shift | - | constant
@fact ton = 45000 | other | T | tonnes of soya in store | - | constant
@fact silh = 52 | distance | T | metres of height | - | constant
@fact win = 700 | homes | X | houses with broken windows | 2024-11-21 | snapshot
@fact rad = 3 | distance | X | kilometres from which it was heard | - | constant
@fact strk = 48 | duration | SI | hours of strike | 2024-11-21 | plan
@fact ships = 26 | waiting | T | ships waiting to load | 2024-11-28 | snapshot
@fact exp = 12 | other | T | percent of the soya exports of the country | - | constant
@fact work = 6 | duration | T | months until it works again | 2024-11-28 | plan | projected
@fact cost = 180000000 | damages | C | dollars of damage | 2024-11-28 | snapshot | projected
@fact insu = 150000000 | damages | C | dollars of insurance cover | - | constant | threshold
@fact fine = 2 | other | M | inspections in the year | 2024 | constant
@fact dust = 4 | other | M | warnings about dust | 2024 | constant
@fact com = 90000000 | damages | C | pesos for each bereaved family | 2024-11-24 | plan | pledged
@fact ask = 240000000 | damages | SI | pesos for each bereaved family that is demanded | 2024-11-26 | plan
@fact age = 64 | age | X | age of the oldest victim | - | constant
@fact arr = 4 | arrests | J | people charged | 2024-12-14 | cumulative
@fact old = 22 | deaths | - | people killed in the silo explosion of 1985 | 1985 | constant
@fact temp = 31 | temperature | T | degrees in the shade | 2024-11-20 | constant
@fact d4n = 4 | deaths | X | missing people found dead | 2024-11-23 | snapshot
@rel sum d2 = d1 + d4n
@rel sum d3 = dc + ds
@trap d1 d2 :: bodies were found under the conveyor
@trap com ask :: offered and demanded
@trap cost insu :: damage and cover
@trap d3 old :: another explosion
@trap emp shf :: all employees and one shift
@trap i1 burn :: all the injured and the severe burns

@doc a-wire | wire agency | 2024-11-20
Grain dust blast kills {three|d1} at Argentine port, {five|m1} missing

PUERTO QUIROGA, Argentina, Nov 20 (Plata News) — A silo full of soya exploded on Wednesday at one of the country's main grain ports, killing {three|d1|t=by 10 pm|by=the Volunteer Firefighters of Quiroga} people and leaving {five|m1|^} missing by 10 pm, according to the Volunteer Firefighters of Quiroga. {Twenty-four|i1|^} were injured.

The explosion occurred at {4:20 pm|tm} during unloading, in heat of {31|temp} degrees. Terminal 4 has {45,000|ton} tonnes in store and {96|shf} people were on the shift; it handles {12 percent|exp} of Argentina's soya exports.

A union delegate said the dust extractors were "off since Monday".

In 1985 another silo in the same city exploded and {22|old|t=In 1985} people were killed.

@doc b-clarion | Rosario daily | 2024-11-22
"It was the sky falling"
By our staff

From {three|rad} kilometres away they heard it. In Barrio Sur {700|win} houses lost their windows; the silo, {52|silh} metres high, opened like a flower.

The oldest of those who died, Ramón Etchegoyen, was {64|age} and was due to retire on 1 December. Of the wounded, the Eva Centeno Hospital keeps {11|burn|t=last night|s=the Eva Centeno Hospital} as of last night with severe burns.

The Oilseed Workers' Union called a strike of {48|strk} hours throughout the port complex. "They had {four|dust|t=this year} written warnings of dust this year," said its secretary, Marta Ibarguren. The ministry confirms {two|fine|by=The ministry} inspections.

Judge Irupé Casanovas has impounded the recordings of the shift. The company's lawyer said that {820|emp} people live from the plant.

Dólar blue: 1.120 – Merval −0,8%

@doc c-business | commodities newsletter | 2024-11-28
Terminal 4: what it means for soya

{Twenty-six|ships} vessels lie at anchor in the Paraná. The plant, which ships {12%|exp} of Argentine soya, will be out of operation for {six|work} months. Agrolitoral puts damage at US${180 million|cost|by=Agrolitoral|v=180000000}; its cover stops at US${150 million|insu|v=150000000}, of which {a third|-} is reinsured in Zurich.

The toll stood at {seven|d2|t=on Saturday} on Saturday after {four|d4n} of the missing had been found under the conveyor; the fifth turned up alive at his sister's. There was a strike of {24|!strk} hours.

The premium Chicago–Rosario was {$8.40|-} a tonne at the close.

@doc d-union | union bulletin | 2024-11-27
NOT FOR {90|com|x=1000000} MILLION

Comrades: the company's offer is {90 million|com|by=the company} pesos for each family of the dead. We demand {240 million|ask|s=We}, the price of an apartment in a tower with a view of the terminal that killed them.

We were {twenty-two|old|t=in 1985} in 1985. In this explosion they say {seven|d2|by=they}; let us wait until the burns unit has finished. The hospital treats {eleven|burn}.

Inspectors of the Labour Ministry: in the plant {twice|fine|v=2} this year. Warnings: {four|dust}. Reaction: none. Assembly on Friday, 18 hrs, hall on Calle Moreno 1470.

@doc e-provincial | provincial newspaper | 2024-12-15
{Nine|d3} victims, {four|arr} accused

With the death yesterday of Lautaro Schmidt, 27, in the Eva Centeno Hospital, fatalities have risen to {nine|d3|t=yesterday}: {five|!dc} employed by subcontractors, {three|ds} on the permanent staff.

Casanovas has {four|arr} people under charge, among them the maintenance chief. The judge's file times the blast at {4.02 p.m.|!tm}, some minutes after the shift had begun to unload a barge, and counts {96|shf} people inside the fence. One of the {24|i1|t=on the day} hurt on the day is still in a coma.

The widow of Etchegoyen ({46|!age}, according to the indictment; he leaves six grandchildren) told this newspaper that the {90 million|com} pesos are lying in a bank and that she has not touched them.

Quiniela: 4417 – 0932 – 7781
