@story charbhadra-canal
@topic Charbhadra, Bangladesh: a canal is cleared, families are moved and the promised flats, 2030-31
@subject C = Charbhadra City Corporation | Charbhadra | the city corporation | the corporation
@subject K = Kalidaha canal | Kalidaha | the canal
@subject F = Kalidaha Nibash | the flats | the housing project
@subject D = eviction drive | the drive | the clearance
@subject N = Basati Odhikar | the NGO | rights group
@subject M = Mayor Shahidul Karim Mridha | Mridha | the mayor
@subject P = protest at Nagar Bhaban | the protest
@fact ln = 9.4 | distance | K | kilometres long | - | constant
@fact w0 = 60 | distance | K | feet wide in the survey | 1962 | constant
@fact w1 = 18 | distance | K | feet wide | 2030-01 | snapshot
@fact w2 = 45 | distance | K | feet wide | 2031-06 | plan
@fact s0 = 1286 | other | K | structures in the way | 2030-02 | snapshot
@fact s1 = 743 | other | D | structures pulled down | 2030-03-20 | cumulative
@fact s2 = 1104 | other | D | structures pulled down | 2030-05-31 | cumulative
@fact sl = 182 | other | K | structures still standing | 2030-05-31 | snapshot
@fact sp = 37 | other | K | structures of officials and companies | 2030-02 | snapshot
@fact f0 = 2150 | other | D | families moved | 2030-05-31 | cumulative
@fact f1 = 3400 | other | N | families moved | 2030-05-31 | cumulative
@fact fl = 1250 | other | D | families on the list for a flat | 2030-05-31 | snapshot
@fact fn = 900 | other | D | families moved that are not on the list | 2030-05-31 | snapshot
@fact ap = 1200 | homes | F | flats to be built | 2031-12 | plan | pledged
@fact a1 = 480 | homes | F | flats ready | 2031-08 | snapshot
@fact ab = 10 | other | F | buildings | 2031-12 | plan
@fact af = 120 | other | F | flats in each building | 2031-12 | plan
@fact ah = 311 | homes | F | flats handed over | 2031-08 | cumulative
@fact ae = 169 | homes | F | flats empty | 2031-08 | snapshot
@fact ar = 430 | area | F | square feet in each flat | - | constant
@fact re = 4500 | price | F | taka a month for a flat | 2031-08 | snapshot
@fact rs = 3200 | price | K | taka a month for a room by the canal | 2030-02 | snapshot
@fact ds = 11 | distance | F | kilometres from the canal | - | constant
@fact cb = 6400000000 | budget | K | taka for the canal project | 2030 | plan
@fact cl = 2560000000 | budget | K | taka lent by the development bank | 2030 | plan
@fact cp = 40 | other | K | lent part of the project in percent | 2030 | plan
@fact cf = 1560000000 | budget | F | taka for the flats | 2030 | plan
@fact fu = 1300000 | budget | F | taka for each flat | 2030 | plan
@fact gr = 25000 | damages | D | taka of moving grant for each family | 2030 | plan | pledged
@fact gp = 1610 | other | D | families that got the grant | 2030-12 | cumulative
@fact gt = 40250000 | spending | D | taka of moving grants paid | 2030-12 | cumulative
@fact rn = 138 | other | C | millimetres of rain in a day | 2031-07-14 | snapshot
@fact wl0 = 31 | duration | C | hours until the water left Station Road | 2029-07 | snapshot
@fact wl1 = 9 | duration | C | hours until the water left Station Road | 2031-07-14 | snapshot
@fact wd = 22 | duration | C | hours by which the water left sooner | 2031-07-14 | snapshot
@fact sc = 2 | other | K | schools pulled down | 2030-05-31 | cumulative
@fact su = 640 | enrolment | K | pupils of the schools pulled down | 2030-02 | snapshot
@fact sd = 214 | other | N | pupils who dropped out | 2031-08 | cumulative
@fact mp = 3000 | crowd | P | protesters by the rights group's count | 2030-04-04 | snapshot
@fact mo = 800 | crowd | P | protesters by the police estimate | 2030-04-04 | snapshot
@fact pa = 12 | arrests | P | people arrested | 2030-04-04 | cumulative
@fact pi = 20 | injuries | P | people hurt | 2030-04-04 | cumulative
@fact of = 350 | officers | D | police officers at the clearance | 2030-03-18 | snapshot
@fact ex = 9 | other | D | excavators | 2030-03-18 | snapshot
@fact sl2 = 410000 | other | K | cubic metres of sludge taken out | 2031-06 | cumulative
@fact pp = 780000 | other | C | residents | 2022 census | constant
@fact wt = 70 | distance | F | feet to the nearest tube well | 2031-08 | snapshot
@trap s1 s2 :: March and May
@trap s0 s2 :: structures in the way and pulled down
@trap f0 f1 :: the corporation's and the rights group's count
@trap f0 fl :: families moved and families on the list
@trap ap a1 :: flats promised and ready
@trap a1 ah :: ready and handed over
@trap re rs :: rent there and here
@trap w1 w2 :: width then and to come
@trap mp mo :: two counts of the protest
@trap wl0 wl1 :: two floods
@rel diff sl = s0 - s2
@rel sum f0 = fl + fn
@rel product ap = ab * af
@rel diff ae = a1 - ah
@rel share cp = cl / cb
@rel product cf = ap * fu
@rel product gt = gp * gr
@rel diff wd = wl0 - wl1

@doc a-star | national daily | 2030-03-21
Kalidaha breathes, its people gasp

Our Correspondent, Charbhadra

The excavators came with the fajr call. By Wednesday evening, the third day of the drive, {743|s1|t=By Wednesday evening} structures on the banks of the Kalidaha canal in Charbhadra had been reduced to tin, bamboo and argument.

The 1962 survey shows a canal {60|w0|t=1962} feet wide along all of its {9.4|ln} kilometres. In January engineers measured {18|w1|t=In January}, at one point less than a rickshaw. The city corporation has marked {1,286|s0} structures, and intends to win back {45|w2} feet.

{Nine|ex} machines and {350|of} policemen were deployed on Monday.

"Nobody will be on the street. We'll build {1,200|ap} flats," said Mayor Shahidul Karim Mridha. Until then, every family is to get Tk {25,000|gr}.

Rahima Khatun, who pays Tk {3,200|rs} for a room over the water, had not been told of any Tk {25,000|gr}. She had been told to hold the other end of the cupboard.

Among what was still standing at dusk: a filling station, an office of a ruling party unit, and a community centre. {Thirty-seven|sp} of the marked structures belong to companies, officials or those who know them, a list seen by this paper shows.

@doc b-wire | wire agency | 2030-04-04
Bangladesh police fire rubber bullets at slum dwellers

CHARBHADRA, Bangladesh, April 4 (UNBD) — At least {20|>pi} people were injured on Thursday when police fired rubber bullets at a crowd that tried to enter the mayor's office in protest at the demolition of their homes.

{Twelve|pa} were arrested. Police estimated the crowd at {800|mo|by=Police}; Basati Odhikar, a rights group, at {3,000|mp|by=Basati Odhikar}.

The authorities are clearing a canal, choked for decades, to spare the city of {780,000|pp} its yearly floods. The {6.4 billion|cb} taka scheme is {40 percent|cp} financed by a loan from the Regional Development Bank, whose rules forbid evictions without resettlement.

The bank said it had "sought clarification".

@doc c-ngo | rights group's fact sheet | 2030-06-12
BASATI ODHIKAR — WHO COUNTS?

The corporation's May bulletin says that {2,150|f0|t=May|by=The corporation} families have been moved. We went with notebooks from the railway bridge to the sluice gate. We have {3,400|f1|t=May|by=We} names. The difference isn't invention: they count holding numbers and we count cooking fires.

Take their figure. Of the {2,150|f0}, they have put {1,250|fl} on the list for a flat. The other {900|fn} are told that they were sub-tenants, or absent, or late.

As of 31 May {1,104|s2|t=As of 31 May} structures had gone, and {182|sl|^} were standing. Walk along and see whose.

{Two|sc} schools are among the rubble. {Six hundred and forty|su} children went there.

Nobody from the {37|sp} has been moved to anywhere.

We ask the bank, which lends Tk {2.56 billion|cl}, to withhold it until each family's been counted twice.

House 14, Lane 6, Puraton Bazar. 01700-555 018

@doc d-corporation | city corporation's Q&A | 2031-01-05
Kalidaha: Your Questions (edition 3, January 2031)

Will I get a flat?
If your name's on the list of {1,250|fl}. The project has {ten|ab} buildings with {120|af} flats in each. Any shortage will be met in a second phase.

How big?
{430|ar} square feet, with own toilet.

What'll it cost to build?
Tk {156 crore|cf}, or Tk {13 lakh|fu|v=1300000} a flat.

I did not get my moving grant.
By December {1,610|gp|t=By December} families had, in total Tk {4.025 crore|gt|v=40250000}. Bring your holding slip and two photographs to Room 209, 10 to 1, not Sundays.

Are you clearing rich people's buildings too?
The law is equal for all. Cases concerning {37|sp} structures are in the High Court (Writ 4471/2030).

@doc e-daily | business daily | 2031-07-16
{138|rn}mm in a day, and Station Road was dry by supper

Shoeb Rahman-Gazi

For once the photographs from Charbhadra are dull.

When {138|rn|t=on Monday} millimetres of rain fell on Monday the water in Station Road rose as ever, and then did something new: it left. In {nine|wl1} hours shopkeepers were sweeping. In the flood of July 2029, with less rain, it had stood for {31|wl0|t=July 2029}. That's {22|wd} hours of trade, the chamber of commerce notes.

The reason is sludge, {410,000|sl2} cubic metres of it, taken out of the Kalidaha since last year, and a channel that's now {45|w2} feet across for most of its course.

So the Tk {640 crore|cb} was well spent? The mayor thinks so and has had it printed on a gate. Economists note that the gain goes to the owners on Station Road, and the cost went to the people {11|ds} kilometres off, where buses do not go after eight.

On the canal's east bank, a filling station still sells octane at Tk 141.

@doc f-feature | national daily, weekend magazine | 2031-08-22
Room without a river

by Nusrat Jahan Topadar

Rahima Khatun has a toilet. She shows it first. It has a door, with a bolt, and she slides the bolt twice so that I can hear it.

Then she shows the rest, which takes less time. The flat, in Building 3 of Kalidaha Nibash, has {430|ar} square feet and for it she owes {4,500|re} taka every month. Her old room was {3,200|rs}, and the market where she sells eggs was at the bottom of the ladder. It's now {11|ds} kilometres away, forty taka each way. She's sold the hens.

{Four hundred and eighty|a1|t=this month} flats were ready this month, of the {1,200|ap} the mayor had promised. {311|ah|t=this month} have been given out. {One hundred and sixty-nine|ae} are locked, some with curtains, and nobody in the office can tell me why, though a guard rubs his thumb against his finger.

The lifts are to come. The water comes from a tube well {70|wt} feet from the gate.

Her son Ripon, eleven, was at one of the {two|sc} schools that were pulled down. There's a school here, across the highway. He went for a week. Basati Odhikar has traced the {640|su} children, and says {214|sd|by=Basati Odhikar} aren't in any school now. Ripon is one of those; he's learning to mend fans.

I ask whether she'd go back. She laughs. Back to what? It's {45|w2} feet of water. She went to look in July, on the day of the rain. "It was flowing so nicely," she says, and slides the bolt.
