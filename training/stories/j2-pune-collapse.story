@story j2-pune-collapse
@topic Collapse of a half-built block in Pune, India
@subject X = Dhanori slab collapse | the collapse | collapse | building crash | the mishap
@subject D = Shivneri Developers | Shivneri | the builder
@subject P = Pune Municipal Corporation | the civic body | PMC | the corporation
@subject N = National Disaster Response Force | NDRF | the force
@subject S = Sunita Paswan | Sunita | the girl
@subject M = Mayor Vasant Kolhe | Mayor Kolhe | the mayor
@fact d0 = 5 | deaths | X | labourers killed | 2016-07-29 afternoon | cumulative
@fact d1 = 9 | deaths | X | labourers killed | 2016-07-30 | cumulative
@fact i1 = 12 | injuries | X | people injured | 2016-07-30 | cumulative
@fact crit = 3 | injuries | X | people in critical condition | 2016-07-30 | snapshot
@fact tr = 4 | missing | X | people feared trapped | 2016-07-29 afternoon | snapshot
@fact time = 10:45 | clock | X | when it came down | - | constant
@fact day = 2016-07-29 | date | X | day of the fall | - | constant
@fact ap = 8 | other | P | floors approved | - | constant
@fact fl = 13 | other | D | floors being built | - | constant
@fact ex = 1 | area | X | thousands of square feet of concrete that fell | - | constant
@fact sgi = 6 | age | S | age of the girl | - | constant
@fact hrs = 11 | duration | S | hours under the rubble | - | constant
@fact comp = 500000 | damages | M | rupees for each dead labourer's family | - | plan | pledged
@fact compi = 50000 | damages | M | rupees for each injured person | - | plan | pledged
@fact compb = 1000000 | damages | D | rupees for each dead labourer's family from the builder | - | plan | pledged
@fact ar = 3 | arrests | X | people arrested | 2016-07-30 | cumulative
@fact book = 7 | other | X | people booked | 2016-07-30 | cumulative
@fact team = 2 | other | N | teams sent | 2016-07-29 | snapshot
@fact men = 78 | other | N | rescuers sent | 2016-07-29 | snapshot
@fact not = 2 | other | P | stop-work notices sent | 2016 | cumulative
@fact dn = 4 | deaths | X | bodies found that night | 2016-07-29 night | constant
@fact tres = 21:30 | clock | S | when she was lifted out | 2016-07-29 | constant
@fact part = 2 | other | D | partners | - | constant
@fact kn = 3 | duration | S | hours of knocking before she was seen | - | constant
@fact eng = 62 | jobs | P | engineers employed | 2016-08 | snapshot
@fact per = 50000 | other | P | residents for each engineer | 2016-08 | snapshot
@fact pace = 13 | duration | P | years to pull down all illegal buildings | - | plan | hypothetical
@fact plus = 5 | other | D | storeys more than allowed | - | constant
@fact com = 4 | other | P | members of the inquiry | - | constant
@fact wage = 350 | price | D | rupees of daily wage | - | constant
@fact ill = 1140 | other | P | illegal buildings listed | 2015 | snapshot
@fact dem = 86 | other | P | illegal buildings pulled down | 2015 | cumulative
@fact rep = 15 | duration | P | days for the inquiry to report | - | plan
@trap d0 d1 :: the toll rose by Saturday
@trap comp compb :: the mayor's money and the builder's
@trap ap fl :: floors allowed and floors built
@trap ar book :: arrested and booked
@rel diff plus = fl - ap
@rel sum d1 = d0 + dn

@doc a-agency | national news agency | 2016-07-29
LEAD: {Five|d0} labourers die as slab crashes in Pune

Pune, July 29 (Bharat News Service) At least {five|>d0|t=till 3 pm|by=police said} labourers were killed and {four|tr|^} others were feared trapped when the slab of an under-construction building at Dhanori collapsed on {Friday|day}, police said. The figures are till 3 pm.

The mishap took place around {10.45 am|time} when about {1,000|~ex|v=1} sq ft of wet concrete gave way on the {13th|fl|v=13} floor of a project of Shivneri Developers, a fire brigade official said.

{Two|team} teams of the NDRF comprising {78|men} personnel were rushed from Talegaon.

Mayor Vasant Kolhe, who visited the site, announced an ex gratia of {Rs 5 lakh|comp|by=Mayor Vasant Kolhe} to the kin of the deceased and {Rs 50,000|compi|^} to those injured.
BNS KVT 291512

@doc b-english-daily | English daily, city pages | 2016-07-31
Builder went up to {13|fl} with nod for {eight|ap}

Shalaka Deodhar | TNN-style staff, @deodhar_s

PUNE: The municipal corporation had sanctioned {eight|ap} floors at the Dhanori plot where {nine|d1|t=by Saturday} people had died by Saturday. Shivneri Developers was casting its {13th|fl|v=13}.

Records accessed by this newspaper show that the civic body served {two|not} stop-work notices on the firm this year. Neither was followed by a visit.

Police have booked {seven|book} persons, including an architect and a structural consultant, and arrested {three|ar}. The {two|part} partners are not among the latter.

Of the {12|i1} injured, {three|crit} are critical at Sassoon hospital. All were daily-wagers from Bihar and Chhattisgarh who got {Rs 350|wage} a day and slept in tin sheds on the site.

In its environment status report of 2015, the corporation listed {1,140|ill|t=of 2015} illegal structures. It razed {86|dem|t=in that year} in that year.

A {four|com}-member committee under the city engineer is to report in {15|rep} days.

Weather: Max 27.1°C, rain 14 mm | Gold Rs 31,240 per 10 g

@doc c-mid-day | afternoon tabloid | 2016-07-30
LITTLE SUNITA'S {11|hrs}-HOUR ORDEAL

She asked for her slippers. Those were the first words of Sunita Paswan, {4|!sgi}, when NDRF jawans lifted her from beneath a mixer at {9.30|tres|t=last night} last night.

Her father Ramdhari had gone up with a head-load minutes before the crash at {quarter to eleven|time} and is one of the {nine|d1} dead. Her mother is among the {18|!i1} hurt.

"She kept knocking with a spoon. We heard it for {three|kn} hours before we could see her," said inspector Alok Rathee, whose squad has been at it since noon with {78|men} men and a dog called Moti.

Mayor Kolhe has promised {Rs 2 lakh|!comp} to every bereaved household. Sources said the builder would add {ten lakh|compb|v=1000000|by=Sources}. "Let him keep it," said Sunita's aunt.

@doc d-weekly | English-language weekly | 2016-08-06
The arithmetic of a slab

Last {Thursday|!day}, before lunch, {five|plus} more storeys than the law allowed came into the reckoning of a city that had not counted them. Permission was for {eight|ap}. The columns had been cast for {eight|ap}. When the builder climbed to {13|fl} he saved on steel, and paid his labour {Rs 350|wage} for a day that began at six.

{Five|d0|t=by afternoon} bodies were out by afternoon; {four|dn|t=that night} that night. A child of {six|sgi} was dug out alive after {eleven|hrs} hours, to an orphan's hearing in the court of public sympathy.

The civic body says it is short of engineers: it has {62|eng}, or one for every {fifty thousand|per} residents. Yet to pull down the {1,140|ill} unlawful buildings on its own list would take, at the pace of 2015, {thirteen|pace} years.

Shivneri has since offered {Rs 10 lakh|compb} per family. The inquiry's {fortnight|~rep|v=14} is running.
