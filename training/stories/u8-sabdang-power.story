@story u8-sabdang-power
@topic A Philippine island town loses its big generator: rationed power, costs, a new set
@subject C = Sabdang Island Electric Cooperative | SIELCO | the cooperative | the co-op
@subject T = Sabdang | the island | the town
@subject G = Unit 3 | the big generator | the burnt set | the Wärtsilä-type set
@subject M = Mayor Florante Castillejos | Castillejos | Mayor Castillejos | the mayor
@subject E = Engineer Rosalinda Fabro | Fabro | Engr. Fabro | the plant manager
@subject H = Sabdang District Hospital | the hospital
@subject K = Samahang Mangingisda ng Sabdang | the fishers' group | fishers
@subject N = National Power Agency | NPA | the agency
@subject Q = Sabdang Integrated School | the school
@fact cap = 2400 | other | C | kilowatts the plant could make | before the fire | constant
@fact lft = 950 | other | C | kilowatts the plant can make | 2019-05-21 | snapshot
@fact un = 1450 | other | G | kilowatts of the set | - | constant
@fact pk = 1900 | other | T | kilowatts of peak demand | 2019-05 | snapshot
@fact hh = 3120 | homes | C | households connected | 2019-05 | snapshot
@fact hr0 = 24 | other | C | hours of power a day | before the fire | constant
@fact hr1 = 8 | other | C | hours of power a day | 2019-05-21 | snapshot
@fact hr2 = 12 | other | C | hours of power a day | 2019-06-03 | snapshot
@fact on = 17:00 | clock | C | time the power comes on | 2019-05-21 | constant
@fact of = 01:00 | clock | C | time the power goes off | 2019-05-21 | constant
@fact fir = 03:25 | clock | G | time the fire began | 2019-05-20 | snapshot
@fact wk = 6 | duration | N | weeks until a rented set comes | 2019-05-22 | plan | projected
@fact wk2 = 10 | duration | E | weeks until a rented set comes | 2019-06-05 | plan | projected
@fact ren = 1800000 | price | N | rent of a set in pesos a month | 2019-06 | plan
@fact new = 96000000 | price | C | price of a new set in pesos | 2019 | plan
@fact dam = 41000000 | damages | G | damage in pesos | 2019-05-22 | snapshot
@fact fsh = 6.5 | other | K | tonnes of fish spoiled | 2019-05-27 | cumulative
@fact fpe = 780000 | damages | K | loss in pesos | 2019-05-27 | cumulative
@fact ice = 3 | price | K | price of ice in pesos a kilogram | 2019-05-19 | snapshot
@fact ic2 = 12 | price | K | price of ice in pesos a kilogram | 2019-05-27 | snapshot
@fact lit = 5200 | other | C | litres of diesel a day | before the fire | constant
@fact lit2 = 2100 | other | C | litres of diesel a day | 2019-05-21 | snapshot
@fact pop = 14600 | other | T | inhabitants | 2015 | snapshot
@fact stu = 1130 | enrolment | Q | pupils | 2019-06 | snapshot
@fact rat = 14.20 | price | C | pesos a kilowatt-hour | 2019-05 | constant
@fact hb = 2 | other | H | generators of its own | 2019-05 | constant
@fact dep = 4 | other | H | patients moved to the mainland | 2019-05-22 | cumulative
@fact hlf = 50 | other | C | share of the peak demand it can meet | 2019-05 | snapshot
@fact gen = 200 | other | M | small generators sold by the mayor's brother | 2019-05 | cumulative
@fact rk = 900 | other | N | kilowatts of the rented set | 2019-06 | plan
@trap rk un :: the rented set and the burnt one
@rel share hlf = lft / pk
@rel diff lft = cap - un
@trap hr1 hr2 :: supply before and after the repair of a set
@trap cap lft :: before and after
@trap wk wk2 :: the delay grew
@trap ren new :: rent and price
@trap ice ic2 :: ice before and after
@trap lft pk :: what can be made and what is wanted

@doc a-page | municipal Facebook page | 2019-05-20
ABISO: POWER SUPPLY

Mga kababayan, please be informed that fire broke out at {3:25 AM|fir|t=today} today in Unit 3 of the SIELCO power plant, Barangay Kalayaan. Out by 4:40 AM. No one hurt, salamat sa Diyos.

Unit 3 makes {1,450|un} of the plant's {2,400|cap} kilowatts. There remain {950|lft|t=until further notice}.

Starting tomorrow power shall be from {5:00 PM|on} to {1:00 AM|of} only, i.e. {eight|hr1|t=Starting tomorrow} hours, until further notice. All {3,120|hh} connections are affected. The hospital will run on its own {two|hb} gensets.

Kindly fill your drums. Water pumps follow the same schedule.

Shares 611 Comments 284

@doc b-paper | provincial weekly | 2019-05-28
Ice at {P12|ic2|v=12} a kilo, fish at give-away: Sabdang in the dark

By Cherubim Aldovino

It's {five|on} in the afternoon and the whole of Sabdang cheers, as it has each day this week, because the electric fans have begun to turn.

They will stop at {one|of} in the morning. Since the fire in Unit 3 the SIELCO plant can deliver {950|lft|t=Since the fire in Unit 3} kilowatts to an island which at supper time asks for {1,900|pk}. "That is {half|hlf}. So {half|hlf} the island sweats," plant manager Engr. Rosalinda Fabro said. She gets by on {2,100|lit2} litres of fuel a day.

At the landing it's worse. {Five point six|!fsh|v=5.6|t=as of Monday|by=fishers} tonnes of fish had gone bad as of Monday, fishers say, worth {P780,000|fpe|v=780000|t=as of Monday|^}. A kilo of ice used to be {P3|ice|v=3}. It's {P12|ic2|v=12|t=now} now and you have to queue.

The hospital sent {four|dep} patients by banca to Lucena. In {six|wk|by=the agency} weeks, the agency has told Mayor Florante Castillejos, there'll be a rented set. He's asked for it in writing.

Unit 3 can be repaired or scrapped. Damage is placed at {P41 million|dam|v=41000000}. A new one would be {P96 million|new|v=96000000}.

Ads: Videoke for rent, P900. Carabao, 5 yrs, gentle.

@doc c-agency | national news agency | 2019-06-06
Sabdang gets {12|hr2} hours of power but rented generator is late

SABDANG – Power supply on this island of {14,600|pop} people went up to {12|hr2|t=on Monday} hours on Monday after the cooperative coaxed an older set to life. It had been {eight|hr1|t=since May 21} since May 21.

The National Power Agency said the generator it's leasing at {P1.8 million|ren|v=1800000} a month would take {10|wk2|by=Engr. Rosalinda Fabro} weeks, Engr. Rosalinda Fabro announced, not {eight|!wk} as first reported.

SIELCO burned {5,200|lit|t=before the fire} litres of diesel a day before the fire, at a cost to consumers of {P14.20|rat|v=14.2} per kilowatt-hour, and used {2,600|!lit2|t=in the last week of May} in the last week of May.

Classes opened Monday at the integrated school for {1,130|stu} pupils. They're held at 5:30 in the morning, before the heat.

Energy officials said islands with a single large unit were "an accident waiting".

@doc d-manila | tabloid column, Manila | 2019-06-09
Sino'ng may sala?

Who's to blame? Let me tell you about {3,120|hh} families who paid every month for {24|hr0|t=once} hours.

They got {24|hr0|t=once} hours once. The fire took it in one night. It started at about {four|?~fir} in the morning, says a lineman; the plant guard was at a wake.

The mayor's brother sells gensets. Did I say that? He sold, my sources tell me, nearly {200|~gen|by=my sources} in May.

Fishers threw away {six and a half|fsh|v=6.5} tonnes of galunggong, worth {P7.8 million|!fpe|v=7800000}. The cooperative can't buy a set at {P96 million|new|v=96000000}. So it will rent, for almost {two million|~ren} a month, a machine of {900|rk} kilowatts for one of {1,450|un}. The sea breeze is still free.
