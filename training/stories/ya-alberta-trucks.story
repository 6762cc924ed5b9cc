@story ya-alberta-trucks
@topic Pickup thefts in the Wapiti Plains district of Alberta: the RCMP's figures, a chop shop, a rural watch and a trial
@subject R = Wapiti Plains RCMP | RCMP | detachment | Staff Sgt. Gurpreet Halvorsen | Mounties
@subject D = Wapiti Plains County | the county | county | Reeve Lorne Baptiste | reeve
@subject S = chop shop near Demmitt | chop shop | shop | Quonset
@subject W = Peace Rural Watch | rural watch | the Watch
@subject A = Tyrell James Osgood | Osgood | the accused
@subject C = Court of King's Bench | court | Justice Pauline Chartrand | judge
@subject I = Insurance Crime Bureau of the Prairies | insurance bureau | bureau
@subject T = pickup thefts | truck thefts | stolen trucks
@fact t34 = 364 | cases | T | trucks stolen in the district in the year | 2034 | cumulative
@fact t33 = 280 | cases | T | trucks stolen in the district in the year | 2033 | cumulative
@fact tp = 30 | rate | T | increase in trucks stolen | 2034 | constant
@fact rec = 273 | other | T | stolen trucks recovered | 2034 | cumulative
@fact rcp = 75 | other | T | share of stolen trucks recovered | 2034 | constant
@fact not = 91 | other | T | stolen trucks not recovered | 2034 | constant
@fact key = 160 | cases | R | trucks stolen with the key inside | 2034 | cumulative
@fact kep = 44 | other | R | share of trucks stolen with the key inside | 2034 | constant
@fact brn = 39 | other | R | stolen trucks found burned | 2034 | cumulative
@fact f = 212 | cases | T | stolen trucks of one model | 2034 | cumulative
@fact all34 = 1905 | cases | R | property crimes in the year | 2034 | cumulative
@fact all33 = 2010 | cases | R | property crimes in the year | 2033 | cumulative
@fact mem = 14 | officers | R | officers posted | 2035-01 | snapshot
@fact mems = 19 | officers | R | officers' posts | 2035-01 | constant
@fact memv = 5 | officers | R | officers' posts vacant | 2035-01 | snapshot
@fact km2 = 8600 | area | D | square kilometres | - | constant
@fact pop = 13900 | other | D | residents | - | snapshot
@fact rsp = 41 | duration | R | minutes of average response | 2034 | constant
@fact str = 23 | other | S | trucks found in the shop | 2035-03-06 | constant
@fact whl = 9 | other | S | whole trucks found in the shop | 2035-03-06 | constant
@fact prt = 14 | other | S | trucks in pieces found in the shop | 2035-03-06 | constant
@fact eng = 31 | other | S | engines found | 2035-03-06 | constant
@fact val = 1240000 | other | S | dollars that the find was worth | 2035-03-06 | constant
@fact gun = 6 | other | S | guns found | 2035-03-06 | constant
@fact ar = 4 | arrests | R | people arrested | 2035-03-06 | cumulative
@fact off = 26 | officers | R | officers in the raid | 2035-03-06 | constant
@fact t0 = 05:40 | clock | R | time of the raid | 2035-03-06 | constant
@fact mon = 8 | duration | R | months of investigation | 2035-03 | constant
@fact wat = 318 | other | W | members | 2035-04 | snapshot
@fact wa0 = 120 | other | W | members | 2034-04 | snapshot
@fact cam = 46 | other | W | cameras on gateposts | 2035-04 | snapshot
@fact pat = 5 | other | W | patrols a week | 2035-04 | snapshot
@fact clm = 67500 | damages | I | dollars of the average claim | 2034 | constant
@fact prm = 18 | rate | I | percent by which premiums rose | 2035 | constant
@fact tax = 2.4 | rate | D | percent of tax rise for police costs | 2035 | plan
@fact cst = 2900000 | spending | D | dollars of police costs | 2035 | plan
@fact cs0 = 2320000 | spending | D | dollars of police costs | 2034 | constant
@fact csp = 25 | rate | D | increase in police costs | 2035 | plan
@fact cnt = 37 | other | A | charges | 2035-03 | constant
@fact gty = 21 | other | A | charges of which he was convicted | 2036-06-02 | constant
@fact nog = 16 | other | A | charges of which he was cleared | 2036-06-02 | constant
@fact sen = 5.5 | sentence | A | years of prison | 2036-06-20 | constant
@fact ask = 7 | sentence | C | years sought by the Crown | 2036-06-13 | constant
@fact rem = 15 | duration | A | months already served | 2036-06-20 | constant
@fact lft = 51 | sentence | A | months left to serve | 2036-06-20 | constant
@fact senm = 66 | sentence | A | months of prison | 2036-06-20 | constant
@fact age = 33 | age | A | age of the accused | 2036-06 | snapshot
@fact q1 = 48 | cases | T | trucks stolen in the first quarter | 2035-03-31 | cumulative
@fact q0 = 96 | cases | T | trucks stolen in the first quarter | 2034-03-31 | cumulative
@fact qp = 50 | rate | T | fall in trucks stolen in the first quarter | 2035-03-31 | constant
@rel change tp = t33 -> t34
@rel share rcp = rec / t34
@rel diff not = t34 - rec
@rel share kep = key / t34
@rel diff memv = mems - mem
@rel sum str = whl + prt
@rel change csp = cs0 -> cst
@rel sum cnt = gty + nog
@rel diff lft = senm - rem
@rel convert senm = sen
@rel change qp = q0 -> q1
@trap t33 t34 :: two years
@trap t34 all34 :: trucks and all property crime
@trap rec not :: recovered and not
@trap str t34 :: in the shop and in the year
@trap whl prt :: whole and in pieces
@trap mem prt :: fourteen officers, fourteen trucks in pieces
@trap wat wa0 :: two years
@trap q1 q0 :: two first quarters
@trap cst cs0 :: two years
@trap cnt gty :: charged and convicted
@trap ask sen :: sought and given
@trap memv pat :: five vacancies, five patrols
@trap mem mems :: posted and budgeted

@doc a-rcmp | RCMP year-end news release | 2035-01-22
Wapiti Plains RCMP releases 2034 crime statistics

Wapiti Plains RCMP investigated {1,905|all34|t=in 2034} property crimes in 2034, down from {2,010|all33|t=the year prior} the year prior. Thefts of pickup trucks, however, climbed {30|tp} per cent to {364|t34} from {280|t33|t=the year prior}.

- {273|rec} vehicles were recovered, {39|brn} of them burned.
- {160|key} were taken with the key in them ({44|kep} per cent).
- Average response time in rural areas: {41|rsp} minutes.

"Take your keys. Take your garage opener. Yes, even at the farm," said Staff Sgt. Gurpreet Halvorsen.

If you have information call 780-555-0170 or Crime Stoppers. File 2035-10771.

@doc b-weekly | county weekly | 2035-01-31
One truck a day, nearly

By Tamsin Okimaw, The Wapiti Plainsman

Reeve Lorne Baptiste has had three stolen. The third came back with a moose in it.

He told a packed hall in Demmitt that the county will pay {$2.9 million|cst|t=this year} for policing this year, {25|csp} per cent over last year's {$2.32 million|cs0|t=last year's}, for {14|mem} Mounties on a good day. The book says {19|mems}. They've {8,600|km2} square kilometres to look after.

Taxes will go up {2.4|tax} per cent for it.

Of {364|t34|t=last year} trucks that left us last year, {81|!not} never came home. {212|f} were the same model, which we won't name since they advertise here.

The Insurance Crime Bureau says the average claim was {$67,500|clm|t=last year} and that premiums will be {18|prm} per cent dearer.

Farmer's almanac says cold. Minor hockey, p. 9.

@doc c-radio | radio script | 2035-03-06
CKWP 94.5 - NEWS AT NOON

Mounties have taken apart what they're calling the biggest chop shop in the Peace.

{Twenty-six|off} officers went in at {twenty to six|t0} this morning, at a Quonset near Demmitt. They found {twenty-three|str} trucks, {nine|whl} of them whole, {fourteen|prt} in boxes, more or less, and {thirty-one|eng} engines. {Six|gun} guns, too.

It's worth {one point four two|!val|x=1000000} million dollars, says Halvorsen.

{Four|ar} people are in custody. The investigation took {six|!mon} months and started with a tailgate on Kijiji.

If you're missing a tailgate, don't call us.

Canola, 702. Roads fair.

@doc d-watch | rural watch newsletter | 2035-04-15
Peace Rural Watch - Spring notes

Hello neighbours, all {318|wat|t=as of this month} of you as of this month! A year ago we were {120|wa0|t=A year ago}.

- {46|cam} gatepost cameras are live. Batteries at the Co-op.
- We run {five|pat} patrols a week. Two to a truck. Nobody gets out. Nobody.
- First-quarter thefts: {48|q1|t=First-quarter}. Last year it was {96|q0|t=Last year}. That's {half|qp|v=50}. The RCMP credits the Quonset raid; we credit Marlene's spotlight.

Reminder: we don't chase. The {four|ar} arrested in March were arrested by police.

Potluck: May 3, 5:30, Demmitt Hall.

@doc e-daily | city daily | 2036-06-21
Chop shop boss gets 5½ years

By Ximo Laferriere

GRANDE PRAIRIE-NORD - Tyrell Osgood, {33|age}, was handed {five and a half|sen|v=5.5} years Friday by Justice Pauline Chartrand for running a shop where rural Alberta's pickups were, she said, "unmade".

The Crown wanted {seven|ask}. Credit for {15|rem} months leaves him {51|lft} of {66|senm}.

He'd been found guilty of {21|gty} of {37|cnt} charges and not guilty of {18|!nog}.

The find, {23|str} trucks and parts worth {$1.24 million|val}, capped an {eight-month|mon|v=8} probe. {Three|-} co-accused pleaded guilty earlier.

{91|not|t=in 2034} trucks stolen in 2034 remain missing, said Staff Sgt. Halvorsen, whose detachment is still {five|memv} short.

Oilers 4, Kraken 2

@doc f-letter | letter to the editor | 2035-02-07
Leave the key, save the window

Re: One truck a day (Jan. 31). I leave my key in. The RCMP says {160|key} of us fools did so last year. I have had two trucks stolen, one with the key and one without. The one without cost me a window, a column and $4,100 before insurance.

{Three-quarters|rcp} come back, they say. Mine came back with a full tank.

I'm 81 and there are {13,900|pop} of us out here, give or take who's in Arizona. When I call, it's {41|rsp} minutes. In that time I've made coffee for whoever is stealing it.

H. Dyck, Rge Rd 103
