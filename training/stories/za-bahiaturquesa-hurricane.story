@story za-bahiaturquesa-hurricane
@topic Hurricane Ondina hits Bahía Turquesa, Mexico
@subject V = Hurricane Ondina | the hurricane | Ondina | the storm
@subject B = Bahía Turquesa | the resort | the port
@subject C = CFE | the electricity commission | the power company
@subject P = Protección Civil | civil protection
@subject N = National Hurricane Center | NHC
@subject G = the federal government | the president
@fact d1 = 6 | deaths | V | people killed | 2022-10-06 | cumulative
@fact d2 = 14 | deaths | V | people killed | 2022-10-09 | cumulative
@fact m = 8 | missing | V | people missing | 2022-10-09 | snapshot
@fact wl = 130 | speed | V | winds at landfall in mph | 2022-10-05 22:00 | snapshot
@fact wlk = 209 | speed | V | winds at landfall in km/h | 2022-10-05 22:00 | snapshot
@rel convert wlk = wl
@fact wp = 155 | speed | V | highest winds at sea in mph | 2022-10-05 10:00 | snapshot
@fact cat = 4 | other | V | category at landfall | 2022-10-05 22:00 | snapshot
@fact evt = 27000 | evacuated | B | tourists taken out | 2022-10-05 | cumulative
@fact evl = 11500 | evacuated | P | people in shelters | 2022-10-05 night | snapshot
@fact shel = 163 | other | P | shelters | 2022-10-05 | snapshot
@fact pw1 = 410000 | homes | C | customers without power | 2022-10-06 | snapshot
@fact pw2 = 92000 | homes | C | customers without power | 2022-10-09 | snapshot
@fact rest = 77.56 | rate | C | share of power restored in percent | 2022-10-09 | snapshot
@fact hot = 34 | other | B | hotels damaged | 2022-10-09 | cumulative
@fact room = 9200 | other | B | hotel rooms closed | 2022-10-09 | snapshot
@fact rooms = 21000 | other | B | hotel rooms | 2022 | constant
@fact house = 5300 | homes | B | homes damaged | 2022-10-09 | cumulative
@fact rain = 318 | other | V | millimetres of rain | 2022-10-06 | cumulative
@fact cost = 19000000000 | damages | V | pesos of damage | 2022-10-09 | plan | projected
@fact sold = 4200 | officers | G | soldiers and marines sent | 2022-10-07 | snapshot
@fact fund = 6500000000 | budget | G | pesos for rebuilding | 2022-10-09 | plan | pledged
@trap pw1 pw2 :: power came back
@trap wl wp :: at landfall against at sea
@trap evt evl :: tourists taken out, residents in shelters
@trap room rooms :: closed rooms against all
@trap cost fund :: damage against the government's money
@trap d2 m :: dead and missing
@fact rainin = 12.5 | other | V | inches of rain | 2022-10-06 | cumulative
@rel convert rainin = rain
@fact boat = 9 | deaths | V | fishermen killed | 2022-10-09 | cumulative
@fact rsh = 43.81 | rate | B | share of hotel rooms closed in percent | 2022-10-09 | snapshot
@rel share rsh = room / rooms
@fact d15 = 11 | deaths | V | people killed | 2022-10-08 10:00 | cumulative
@fact evl2 = 3800 | evacuated | P | people in shelters | 2022-10-08 | snapshot
@fact shel2 = 58 | other | P | shelters | 2022-10-08 | snapshot
@fact pw15 = 180000 | homes | C | customers without power | 2022-10-08 | snapshot
@fact d13 = 9 | deaths | V | people killed | 2022-10-07 | cumulative
@fact d1x = 50 | deaths | V | people killed, by rumour | 2022-10-08 | cumulative | denied
@trap d15 d2 :: a day apart
@trap evl evl2 :: the night of landfall and three days later

@doc a-wire | wire agency | 2022-10-06
Hurricane Ondina kills {six|d1}, cuts power across Mexican resort coast

BAHIA TURQUESA, Mexico (Continental) — Hurricane Ondina came ashore late Wednesday with winds of {130|wl|by=the U.S. National Hurricane Center} mph, a Category {4|cat|^} storm according to the U.S. National Hurricane Center, and by Thursday evening {six|d1|t=by Thursday evening|by=state officials} deaths had been reported, state officials said.

Twelve hours earlier, over warm water, its winds had reached {155|wp} mph.

Some {410,000|~pw1|t=on Thursday|by=CFE} customers were without electricity on Thursday, the state-owned utility CFE said.

Airlines and buses had carried {27,000|evt} visitors out of the area before the airport closed. {11,500|evl|t=the night} residents spent the night in {163|shel} shelters.

"It sounded like the trains my grandfather drove," said Efraín Poot, a waiter. He had tied his boat to a mango tree. The mango tree is gone.

Rain totaled {12.5|rainin} inches at the airport.


@doc b-national | national daily | 2022-10-10
After Ondina: the sea keeps its list

ENVIADA. Bahía Turquesa. — They put the photos on the fence of the naval station: {eight|m|t=as of yesterday} as of yesterday. On another list, at the prosecutor's, are {14|d2|t=as of yesterday|by=the prosecutor's}, of whom {nine|boat} were fishermen who wanted to save a boat.

The secretary of civil protection, Nidia Cocom, gave {5,300|house|by=Nidia Cocom} damaged homes. {Thirty-four|hot} hotels cannot open, and with them {9,200|room} of the destination's {21,000|rooms} rooms.

The CFE reports progress: {78 per cent|rest|t=yesterday|round} of those who had lost their light have it again. In Colonia Renacimiento, where there never was much, nobody had come by yesterday.

The insurers estimate the losses at {19 billion|cost|by=The insurers} pesos. The president promised {6.5 billion|fund|by=The president} "without red tape", as well as {4,200|sold} soldiers and marines, who already sweep the boulevard.

An engineer of the water board measured {318|rain} litres per square metre.


@doc c-travel | travel trade newsletter | 2022-10-11
Bahía Turquesa: reopening timeline

What's open: the airport (since Oct. 8), {two-thirds|-} of the hotel zone's roads, {11|-} golf holes.

What isn't: {34|hot} properties with a combined {12,900|!room} rooms. That is {44%|rsh|round} of inventory. The first will reopen Nov. 15; the last, not before Easter.

Tourists: all {27,000|evt} guests who were in the destination were evacuated before Ondina (Category {4|cat}, {209|wlk} km/h at landfall) and not one was hurt.

Power: restored to all but {92,000|pw2|t=as of Sunday|by=CFE} customers as of Sunday, per CFE, from {401,000|!pw1|t=at the outset} at the outset.

Rates: expect {15 to 20|-} percent lower through February.

Commission on rebookings stays {12%|-}. Questions? Ask Dana, ext. {4410|-}.


@doc d-radio | radio interview transcript | 2022-10-08
Radio Caracol del Mar, "Voces", Saturday

HOST: Nidia Cocom, how many dead do we have today?
COCOM: Today, Saturday at ten, {eleven|d15|t=Today, Saturday at ten}. Yesterday I would have told you {nine|d13|t=Yesterday}.

HOST: In the chats they say {fifty|d1x|by=the chats|m=denied}.
COCOM: I have seen the chats. It's false. {Eleven|d15|^}.

HOST: And in the shelters?
COCOM: The night of the landfall we had {eleven thousand five hundred|evl|t=The night of the landfall}. Today there are {3,800|evl2|t=Today}, in {58|shel2|^}.

HOST: Light?
COCOM: You'll have to ask the company. They told me {180,000|pw15|t=this morning|by=They} without, this morning.

HOST: The hurricane was a {five|!cat|by=people}, people say.
COCOM: It touched land as a {four|cat}, with {209|wlk} kilometres an hour. At sea it was stronger.

HOST: Thanks, licenciada. The time is {10:26|-}.

