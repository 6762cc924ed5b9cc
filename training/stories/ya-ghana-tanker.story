@story ya-ghana-tanker
@topic Fuel tanker explosion at Asuokrom junction in Ghana: first morning to the end of the week
@subject T = Asuokrom tanker explosion | explosion | tanker fire | blast | inferno
@subject K = the tanker | truck | DAF articulator | vehicle
@subject H = Nkwanta Government Hospital | Nkwanta hospital | the hospital
@subject S = St Brigid's Mission Hospital | St Brigid's | mission hospital
@subject F = Ghana National Fire and Rescue Service | GNFS | fire service | firefighters
@subject P = Ghana Police Service | police | the MTTD
@subject N = NADMO | National Disaster Management Organisation | disaster agency
@subject C = Corvane Petroleum | the company | haulier | owner of the fuel
@subject D = Kwabena Sefa-Oduro | Sefa-Oduro | the driver
@subject M = Asuokrom District Assembly | the assembly | DCE
@fact d1 = 9 | deaths | T | people killed | 2029-02-07 morning | cumulative
@fact d2 = 14 | deaths | T | people killed | 2029-02-07 evening | cumulative
@fact d3 = 19 | deaths | T | people killed | 2029-02-11 | cumulative
@fact ds = 13 | deaths | T | people who died at the scene | 2029-02-11 | cumulative
@fact dh = 6 | deaths | T | people who died in hospital | 2029-02-11 | cumulative
@fact i2 = 47 | injuries | T | people injured | 2029-02-07 evening | cumulative
@fact ih = 29 | injuries | H | injured people admitted | 2029-02-07 evening | cumulative
@fact is = 18 | injuries | S | injured people admitted | 2029-02-07 evening | cumulative
@fact rf = 11 | injuries | H | burns patients referred to Kumasi | 2029-02-08 | cumulative
@fact st = 21 | injuries | T | people still in hospital | 2029-02-11 | snapshot
@fact cap = 36000 | other | K | litres that the tanker could hold | - | constant
@fact load = 27000 | other | K | litres of petrol on board | 2029-02-07 | snapshot
@fact ldp = 75 | other | K | share of the tank that was filled | 2029-02-07 | snapshot
@fact tc = 02:35 | clock | K | time when the tanker overturned | 2029-02-07 | constant
@fact te = 03:20 | clock | T | time of the explosion | 2029-02-07 | constant
@fact gap = 45 | duration | T | minutes between the crash and the explosion | 2029-02-07 | constant
@fact tf = 06:50 | clock | T | time when the fire was out | 2029-02-07 | constant
@fact eng = 4 | other | F | fire engines sent | 2029-02-07 | cumulative
@fact engd = 1 | other | F | fire engines stationed in the district | - | snapshot
@fact crew = 32 | officers | F | firefighters at the scene | 2029-02-07 | cumulative
@fact dist = 41 | distance | F | kilometres from the nearest fire station | - | constant
@fact sh = 22 | homes | T | shops and kiosks burnt | 2029-02-08 | cumulative
@fact ho = 17 | homes | T | houses burnt | 2029-02-08 | cumulative
@fact bu = 39 | homes | T | buildings burnt | 2029-02-08 | cumulative
@fact mb = 12 | other | T | motorbikes burnt | 2029-02-08 | cumulative
@fact hm = 134 | evacuated | N | people made homeless | 2029-02-08 | cumulative
@fact hmf = 31 | other | N | households made homeless | 2029-02-08 | cumulative
@fact mat = 80 | other | N | mattresses handed out | 2029-02-09 | cumulative
@fact rice = 60 | other | N | bags of rice handed out | 2029-02-09 | cumulative
@fact ar = 2 | arrests | P | people arrested | 2029-02-09 | cumulative
@fact off = 26 | officers | P | police officers sent | 2029-02-07 | cumulative
@fact sp = 86 | speed | K | speed of the tanker before the bend | 2029-02-07 | snapshot
@fact lim = 50 | speed | T | speed limit on the bend | - | constant | threshold
@fact ov = 36 | speed | K | kilometres an hour above the limit | 2029-02-07 | snapshot
@fact hrs = 15 | duration | D | hours at the wheel without a relief driver | 2029-02-07 | snapshot
@fact age = 43 | age | D | age of the driver | - | snapshot
@fact pp = 20000 | budget | C | money offered to each bereaved family | 2029-02-10 | plan | pledged
@fact pt = 380000 | budget | C | money offered to the bereaved families in total | 2029-02-10 | plan | pledged
@fact pi = 5000 | budget | C | money offered to each injured person | 2029-02-10 | plan | pledged
@fact fin = 120000 | budget | C | largest fine that the company faces | - | constant | threshold
@fact cr = 200 | crowd | T | people who gathered to scoop fuel | 2029-02-07 | snapshot
@fact cr18 = 35 | cases | P | serious crashes on the road in a year | 2028 | cumulative
@fact cr17 = 28 | cases | P | serious crashes on the road in a year | 2027 | cumulative
@fact crp = 25 | rate | P | increase in serious crashes on the road | 2028 | constant
@fact old = 7 | deaths | P | people killed in an earlier tanker fire on the road | 2024 | cumulative
@fact rum = 50 | deaths | T | people killed according to social media | 2029-02-07 | cumulative | denied
@fact ch = 4 | deaths | T | children killed | 2029-02-11 | cumulative
@fact id = 12 | deaths | P | bodies identified | 2029-02-11 | cumulative
@fact un = 7 | deaths | P | bodies not yet identified | 2029-02-11 | snapshot
@fact bump = 6 | units_pledged | M | speed humps to be built | 2029-04 | plan | pledged
@rel sum d3 = ds + dh
@rel sum i2 = ih + is
@rel sum bu = sh + ho
@rel share ldp = load / cap
@rel diff ov = sp - lim
@rel product pt = pp * d3
@rel change crp = cr17 -> cr18
@rel sum d3 = id + un
@trap d1 d2 :: the toll rose during the day
@trap d2 d3 :: more died in hospital by Sunday
@trap cap load :: what the tank holds against what was in it
@trap i2 ih :: all the injured against one hospital's
@trap hm hmf :: persons against households
@trap dh un :: died in hospital against bodies not identified
@trap old un :: an earlier fire's dead and bodies without a name
@trap sh bu :: shops only against all buildings

@doc a-wire | wire agency | 2029-02-07
{Nine|d1} dead as fuel tanker explodes in Ghana

ACCRA, Feb 7 (Westline) - {Nine|d1|t=early on Wednesday|by=police said} people were burnt to death when an overturned petrol tanker blew up at a village junction in Ghana's middle belt early on Wednesday, police said, warning that the figure was certain to climb.

The truck, with {27,000|load} litres of petrol aboard, missed the bend at Asuokrom at {2:35 a.m.|tc} and rolled into a ditch. It did not catch fire at once. A crowd that residents put at {200|~cr|by=residents} came with buckets and jerrycans. At {3:20 a.m.|te} the vapour ignited.

"It was {three-quarters of an hour|gap|v=45}. Everybody had time to run and instead they came nearer," assembly member Yaw Denteh told Westline.

{Four|eng|by=the fire service} engines were sent, the fire service said, the closest of them from {41|dist} km away. The flames were out by {6:50|tf}.

Police dismissed messages on WhatsApp that spoke of more than {50|>rum|by=messages on WhatsApp} dead.

The same road saw a tanker burn in 2024, killing {seven|old|t=in 2024}.

(Reporting by Esi Brobbey; editing by Tomas Lindqvist; newsroom +233 30 555 0147)

@doc b-radio | local FM radio script | 2029-02-07
SIX O'CLOCK NEWS - Sunrise 98.1 - ITEM 1

Good evening. It has been a black Wednesday for the people of Asuokrom. {Fourteen|d2|t=As we come on air} people are now confirmed dead. As we come on air, {forty-seven|i2|^} others are nursing burns, {twenty-nine|ih} of them at Nkwanta Government Hospital and the remaining {eighteen|is} at St Brigid's, the mission hospital on the Kumasi road.

Our reporter Abena Kumi has been there since daybreak. She says the tanker lay on its side for about {fifty-five|!~gap} minutes before it went up. Some {thirty|~crew} firefighters fought the blaze with hoses that ran dry {twice|-}.

The district has just {one|engd} fire engine of its own, and that one, the DCE admits, has been parked since Christmas with a broken pump.

The police commander, Chief Superintendent Ayitey, sent {twenty-six|off} men to hold back the crowd. He says the vehicle's tracker showed {eighty-six|sp|by=the vehicle's tracker} kilometres an hour going into a curve signposted for {fifty|lim}.

[CLIP: AYITEY, 0'22"]

The time is six-oh-four. In sports, Sunrise Stars 2, Bofoakwa Rovers 1.

@doc c-tabloid | tabloid | 2029-02-09
SCOOPED TO DEATH! Driver 'did 15 hours without sleep' before tanker hell

By Nii Armah Tagoe | Photos: page 3, 8 and 9

HE should have been in bed. Instead Kwabena Sefa-Oduro, {43|age}, had been behind the wheel of a loaded DAF articulator for {15|hrs|by=a police source} hours, a police source tells the Daily Spark, when it toppled at Asuokrom and turned a sleeping village into a furnace.

The father of three limped away. So, later, did the law catch up: Sefa-Oduro and his mate, {two|ar|t=by last night} in all, were in cells by last night.

The monster truck was good for {36,000|cap} litres. It carried {two-thirds|!ldp} of that. And it tore into the bend at {96km/h|!sp}, nearly double what the sign allows.

What is left? Ash. {Twenty-two|sh|by=NADMO} shops and kiosks gone, NADMO says. {Seventeen|ho|^} houses. {A dozen|mb} okada bikes, melted to the rims. {134|hm} souls sleeping in the Presby school, on {80|mat} mattresses that came with {60|rice} bags of rice.

"I counted my children and one was not there," says Maame Yaa Frimpong, who sells waakye.

READ MORE: 5 ways to spot fake cooking gas | Pastor's 3 wives in court

@doc d-bulletin | police and disaster agency bulletin | 2029-02-08
JOINT SITUATION BULLETIN NO. 3 - ASUOKROM TANKER FIRE

Issued 08 February, 1700 hrs. Ref: NAD/BA/029/114

1. Vehicle overturned {0235 hrs|tc}; explosion {0320 hrs|te}, an interval of {45|gap} minutes. Fire declared extinguished {0650 hrs|tf}.
2. GNFS deployed {four|eng} tenders and {32|crew} personnel. Ghana Police Service deployed {26|off}.
3. Property: {39|bu} buildings destroyed, of which {17|ho} dwellings. Motorbikes: {12|mb}.
4. Displaced: {134|hm} persons from {31|hmf} households, lodged at Asuokrom Presby Basic School.
5. Of the casualties admitted at Nkwanta, {11|rf} with burns above 40 per cent have been referred to Komfo Anokye in Kumasi.
6. Tank capacity {36,000|cap} litres; on board at the time, {27,000|load} ({75%|ldp}).
7. The public is asked to disregard the figure of {50|rum|by=circulating on social media} deaths circulating on social media. It is false.

Next bulletin at 1000 hrs. Duty officer: 0555 010 193.

@doc e-broadsheet | national broadsheet | 2029-02-12
Asuokrom: the toll reaches {19|d3} and the haulier opens its purse

By Priscilla Anane-Boadu, Regional Correspondent

The dead of the Asuokrom junction numbered {19|d3|t=by Sunday night} by Sunday night. {Thirteen|ds} never left the roadside; the other {six|dh} succumbed on the wards. {Four|ch} were children. Of all the remains, pathologists have put names to {a dozen|id|by=pathologists}, leaving {seven|un} to await DNA results from Accra.

{Twenty-one|st|t=yesterday} patients were still receiving treatment yesterday.

Corvane Petroleum, owner of the fuel, announced on Saturday that it would pay GH¢{20,000|pp|t=on Saturday} to every bereaved family, GH¢{480,000|!pt|^} altogether, and GH¢{5,000|pi|^} to each of the wounded. It said the offer was "not an admission". If it is convicted under the Road Traffic Act (Act 683) the company could be fined as much as GH¢{120,000|<fin}.

The regional MTTD commander noted that serious crashes on the Nkwanta stretch had gone from {28|cr17|t=in 2027} in 2027 to {35|cr18|t=last year} last year, a rise of {a quarter|crp}. The tanker had been travelling {36|ov} km/h faster than permitted.

The assembly has promised {six|bump|t=before Easter} speed humps before Easter. Residents were unimpressed. They recalled that they had asked for a fire post after the 2024 disaster, which took {nine|!old|t=2024} lives; the closest station remains {41|dist} kilometres off.

@doc f-online | news website | 2029-02-08
Tanker blast: hospital pleads for blood as victims moved to Kumasi

Posted 8 Feb, 11:12am | Updated 2:40pm | 17 comments

Nkwanta Government Hospital has appealed for O-negative blood after taking in {29|ih|t=on Wednesday} of those burnt at Asuokrom on Wednesday. Medical superintendent Dr Selasi Agbeko said {eleven|rf|by=Dr Selasi Agbeko} had since been put in ambulances to Kumasi because "we have {two|-} burns beds and no plastic surgeon".

St Brigid's, across town, received {18|is}.

By last evening {14|d2|t=By last evening} had lost their lives. A correspondent who walked the site this morning with NADMO officers was told {39|bu|by=NADMO officers} structures were lost, more than half of them shops.

NADMO is registering the {31|hmf} families who have nowhere to go.

The truck's driver told detectives he left Tema at midday on Tuesday. Under company rules a second man must take the wheel after {eight|-} hours.

Image 1 of 14: The shell of the tanker. Credit: Kojo Bismark
