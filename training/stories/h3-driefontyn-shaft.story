@story h3-driefontyn-shaft
@topic Rockburst at a gold mine west of Johannesburg, South Africa: trapped miners, rescue, inquest
@subject D = Mponeng-Wes rockburst | the rockburst | the seismic event | the accident
@subject M = Driekloof gold mine | Driekloof | the mine | No. 4 Shaft
@subject S = Sebenza Gold | Sebenza | the company | the owner
@subject N = NUM-Z | National Union of Mineworkers (Zone) | the union | the mineworkers' union
@subject A = AMCU-Vaal | the rival union
@subject R = Mines Rescue | rescue teams | the proto teams | rescuers
@subject G = Department of Mineral Resources | DMR | the department | the mines department
@fact mg = 2.7 | other | D | magnitude | - | constant
@fact ck = 21:06 | clock | D | time of the rockburst | - | constant
@fact dp = 3100 | distance | M | metres below the surface | - | constant
@fact un = 214 | other | M | workers underground on the shift | - | constant
@fact ou = 177 | evacuated | M | workers brought up that night | 2030-07-09 morning | cumulative
@fact tr1 = 37 | missing | M | workers trapped | 2030-07-09 morning | snapshot
@fact re2 = 26 | rescued | R | workers saved from behind the fall | 2030-07-11 | cumulative
@fact d2 = 5 | deaths | D | workers found dead | 2030-07-11 | cumulative
@fact tr2 = 6 | missing | M | workers trapped | 2030-07-11 | snapshot
@fact re3 = 28 | rescued | R | workers saved from behind the fall | 2030-07-14 | cumulative
@fact d3 = 9 | deaths | D | workers found dead | 2030-07-14 | cumulative
@fact ho = 13 | injuries | D | workers in hospital | 2030-07-11 | snapshot
@fact te = 84 | other | R | rescuers | 2030-07-11 | snapshot
@fact di = 62 | distance | R | metres of rock cleared | 2030-07-11 | cumulative
@fact du = 103 | duration | D | hours that the last two survivors were trapped | - | constant
@fact tm = 46 | temperature | M | degrees Celsius at the rock face | - | constant
@fact dy = 31 | deaths | S | workers killed in all its mines | 2030 to July | cumulative
@fact dl = 24 | deaths | S | workers killed in all its mines | 2029 | constant
@fact in = 44 | deaths | G | workers killed in all the country's mines | 2030 to July | cumulative
@fact wa = 3 | other | M | warnings of seismicity in the week before | 2030-07 | constant
@fact jo = 5400 | jobs | M | people employed | 2030 | snapshot
@fact cl = 11 | duration | M | days that the shaft was shut | - | constant
@fact pa = 90000 | budget | S | rand for each family of a dead worker | 2030-07-12 | plan | pledged
@fact nd = 500000 | budget | N | rand for each family of a dead worker, demanded | 2030-07-12 | plan
@fact lo = 170 | other | S | kilograms of gold not produced | 2030-07 | cumulative
@fact rv = 260000000 | revenue | S | rand of revenue lost | 2030-07 | snapshot
@fact sh = 4.8 | rate | S | percent that the shares fell | 2030-07-09 | snapshot
@fact fn = 1000000 | sentence | S | rand of fine at most | - | constant | threshold
@fact ag1 = 23 | age | - | years of age of Thabiso Mofokeng-Lerotholi | 2030-07 | constant
@fact ag2 = 51 | age | - | years of age of Armando Chissano-Matola | 2030-07 | constant
@fact yb = 22 | deaths | S | workers killed in all its mines | 2030-07-08 | cumulative
@fact lk = 15 | other | S | kilograms of gold not produced, a day | 2030-07 | constant
@fact wp = 3 | other | M | warnings that call for withdrawal | - | constant | threshold
@fact tf = 10 | sentence | G | percent of turnover as fine, by a bill | 2030-08 | plan
@fact l2 = 2 | rescued | R | workers saved on the last night | 2030-07-13 | constant
@fact l4 = 4 | deaths | D | workers found dead on the last night | 2030-07-13 | constant
@rel sum dy = yb + d3
@rel sum tr2 = l2 + l4
@rel diff tr1 = un - ou
@rel sum tr1 = re2 + d2 + tr2
@rel sum tr1 = re3 + d3
@trap d3 dy :: this accident and the company's year
@trap dy in :: the company and the country
@trap dy dl :: two years
@trap pa nd :: offered and demanded
@trap tr1 tr2 :: trapped at first and on the third day
@trap ou re2 :: brought up that night and freed from behind the fall
@trap dp di :: depth and rock cleared

@doc a-sapress | wire agency | 2030-07-09
{37|tr1} trapped after rockburst at South African gold mine

CARLETONVILLE, July 9 (Veldwire) – Rescuers were on Tuesday drilling towards {37|tr1|t=on Tuesday|by=owner Sebenza Gold} miners trapped by a fall of rock {3,100|~dp|^} metres down at the Driekloof mine west of Johannesburg, owner Sebenza Gold said.

Of the {214|un} people on the night shift {177|ou|t=by daybreak} had been hoisted to safety by daybreak. The fall followed a seismic event of magnitude {2.7|mg} at {9:06 pm|ck} on Monday.

"We've had tapping on the compressed-air pipe," said company spokeswoman Refilwe van Niekerk-Sithole. "Tapping is good."

Sebenza's shares lost {4.8%|sh|t=in morning trade} in morning trade. Before Monday {22|yb|t=this year|by=union figures} of its workers had died this year, against {24|dl|t=in the whole of last year} in the whole of last year, union figures show.

The union NUM-Z asked why men were sent down at all: the mine's geophones had given {three|wa|t=in the preceding week|by=The union} warnings in the preceding week.

@doc b-sowetan | popular daily | 2030-07-11
Tap, tap, tap: {26|re2} miners back in the light

Dineo Maphosa-Botha

THE cage came up at ten to four and the women began to ululate before the gate was open.

By last night {26|re2|t=By last night} of the men who had been stuck behind the fall at Driekloof were out. {Five|d2|^} came up under blankets. That leaves {six|tr2|^} down there, in {46|tm} degrees, with whatever drips from the wall.

{Thirteen|ho} are in hospital. The others got pap, a phone call and a psychologist.

{Eighty-four|te} rescuers work in relays of 40 minutes, no more, the heat would kill them. They have eaten through {62|di} metres of rock. "Like a spoon in a mountain," says proto man Kagiso Oosthuizen.

Now the money talk. Sebenza offers each bereaved family R{90,000|pa}. The union wants R{500,000|nd}. A shift boss's bakkie costs more than either.

• Dial-a-prayer *120*55# • Chiefs 1, Pirates 1 • Load-shedding: stage 2 from 16:00

@doc c-bizday | business daily | 2030-07-15
Last {two|l2} out alive at Driekloof as toll settles at {nine|d3}

The rescue at Sebenza Gold's Driekloof mine ended on Saturday night with the deliverance of {two|l2} drillers who had been entombed for {103|du} hours, one aged {23|ag1} and one {51|ag2}. {Four|l4} other men who were with them were dead. In all {28|re3} of the {37|tr1} were saved and {nine|d3} lost.

For the group it is the worst month in years: {31|dy|t=so far in 2030} of its employees have been killed so far in 2030, out of {44|in|t=so far in 2030|by=the mines department|s=the industry} in the industry as counted by the mines department. In the full year 2029 the group's number was {24|dl|t=In the full year 2029}.

No. 4 Shaft, where {5,400|jo} people earn their living, is shut under a section 54 notice. Each day costs {15|lk} kg of gold, says Sebenza. The fine that a court may impose is {R1m|fn|by=the act|v=1000000}, under the act; about an hour's production.

Families will be given R{90,000|pa} each as an advance.

JSE all share 91,204 +0.3% · Gold $3,412 · Rand 18.44

@doc d-maputo | mozambican weekly | 2030-07-18
The man from Chibuto who sang under the rock

Among the {28|re3} saved from the mine of Driekloof there are seven Mozambicans. One of them, Armando Chissano-Matola, {51|ag2}, had sung hymns for {four days and seven hours|du|v=103} so that the boy next to him would not fall asleep.

The boy, Thabiso, is a Mosotho of {32|!ag1}. "He sings badly," he told reporters. "I stayed awake to complain."

Their shift had {214|un} men. At six past nine in the evening the floor rose "like bread". It was a quake of {2.7|mg}, {3,100|dp} metres under the maize. {One hundred and seventy-seven|ou} got to the cage that night.

Of the {nine|d3} dead, three will be carried home through Ressano Garcia. Their widows have been told of {90,000|pa} rand. In Chibuto that is a house; in Carletonville it's a funeral.

@doc e-monthly | mining trade monthly | 2030-08-01
Driekloof: the numbers behind the fall

Sebenza reopened No. 4 Shaft on 25 July after {eleven|cl} days' stoppage. Output forgone came to {170|lo} kg, or {R260m|rv|v=260000000} at the month's average price.

Event. M{2.7|mg}, hypocentre 40 m in the footwall, depth {3,100|dp} m. Exposure: {214|un}. Outcome: {177|ou} self-evacuated, {28|re3} rescued, {11|!d3} fatal.

Precursors. {Two|!wa|by=the seismic network} amber alerts in seven days, the seismic network reports; the protocol calls for withdrawal at {three|wp}.

Rescue. {103|du} h to last live recovery. Peak deployment {84|te} in proto teams from five mines. Virgin rock temperature {64|!tm} °C; the bulk cooler failed at hour nine.

Regulatory. The DMR has {44|in|t=to mid-July} fatalities on its books for the year to mid-July, the highest since 2019. Maximum penalty under the MHSA: {R1m|fn|v=1000000}. A bill would lift it to {a tenth|tf|v=10} of turnover.

Next month: Battery locos compared. Reader survey: win one of 5 cap lamps.
