@story i4-nzoia-nurses
@topic Nurses' strike in three Kenyan counties: first week and end of the third week
@subject W = Wamaluka County | Wamaluka | the lake county
@subject T = Tendwet County | Tendwet | the tea county
@subject S = Sirikoi County | Sirikoi | the dry county
@subject U = United Nurses' Front | UNF | the nurses' union | nurses
@subject C = Clinical Officers' League | COL | the clinical officers
@subject G = council of governors | the governors | the counties | the three counties
@fact nw = 1860 | jobs | W | nurses employed | - | constant
@fact nt = 1240 | jobs | T | nurses employed | - | constant
@fact ns = 520 | jobs | S | nurses employed | - | constant
@fact n = 3620 | jobs | G | nurses employed | - | constant
@fact w1 = 1510 | other | W | nurses on strike | 2036-09-13 | snapshot
@fact t1 = 980 | other | T | nurses on strike | 2036-09-13 | snapshot
@fact s1 = 450 | other | S | nurses on strike | 2036-09-13 | snapshot
@fact a1 = 2940 | other | G | nurses on strike | 2036-09-13 | snapshot
@fact w3 = 1320 | other | W | nurses on strike | 2036-09-27 | snapshot
@fact t3 = 410 | other | T | nurses on strike | 2036-09-27 | snapshot
@fact s3 = 440 | other | S | nurses on strike | 2036-09-27 | snapshot
@fact a3 = 2170 | other | G | nurses on strike | 2036-09-27 | snapshot
@fact dem = 9000 | price | U | shillings of monthly risk allowance demanded | - | constant | threshold
@fact off = 4500 | price | G | shillings of monthly risk allowance offered | 2036-09-25 | plan
@fact tea = 6500 | price | T | shillings of monthly risk allowance agreed | 2036-09-26 | plan
@fact cdem = 7500 | price | C | shillings of monthly risk allowance demanded | - | constant | threshold
@fact cl1 = 61 | other | G | clinics closed | 2036-09-13 | snapshot
@fact cl3 = 48 | other | G | clinics closed | 2036-09-27 | snapshot
@fact cost = 391000000 | budget | G | shillings a year that the demand would cost | - | plan | projected
@fact ref = 740 | cases | W | patients sent to mission hospitals | 2036-09-27 | cumulative
@fact reft = 265 | cases | T | patients sent to mission hospitals | 2036-09-27 | cumulative
@fact dis = 37 | jobs | S | nurses given dismissal letters | 2036-09-27 | cumulative
@fact owed = 3 | duration | W | months of pay owed | September 2036 | snapshot
@fact re = 13 | other | G | clinics opened again | 2036-09-27 | cumulative
@fact ubr = 2400 | other | U | nurses on strike, as the union counts | 2036-09-27 | snapshot
@fact s0 = 80 | other | S | nurses not on strike | 2036-09-27 | snapshot
@trap w1 w3 :: first and third week
@trap dem off :: demanded and offered
@trap off tea :: offered to all, agreed in one county
@trap dem cdem :: two unions
@trap cl1 cl3 :: first and third week
@rel sum n = nw + nt + ns
@rel sum a1 = w1 + t1 + s1
@rel sum a3 = w3 + t3 + s3
@rel diff re = cl1 - cl3
@rel diff s0 = ns - s3
@race week1 = w1 t1 s1
@race week3 = w3 t3 s3

@doc a-first | news site | 2036-09-14
Wards empty as nurses down tools in three counties

By Achieng Kiprotich-Mutua

Close to {3,000|~a1|t=by Saturday} nurses had joined the strike in the western counties by Saturday, the sixth day: {1,510|w1|^} in Wamaluka, {980|t1|^} in Tendwet and {450|s1|^} in Sirikoi. Between them the three employ {3,620|n}.

The nurses' union demands a risk allowance of {Sh9,000|dem|v=9000} a month. The Clinical Officers' League, whose members are still at work, has put in a claim for {Sh7,500|cdem|v=7500}.

In Wamaluka there's an additional grievance. "We've had no salary for {three|owed|by=Beatrice Simwa|s=We} months. My risk is starvation," said branch secretary Beatrice Simwa.

So far {61|cl1|t=So far} clinics have closed their doors.

The governors say that meeting the demand would cost {Sh391 million|cost|by=The governors|v=391000000} every year.

KPL results: Ingwe 0-2 Sharks | Fuel prices: super 214.30

@doc b-settle | national daily | 2036-09-28
Tendwet nurses trickle back after separate deal

Three weeks in, the front has cracked in the tea county. There the strikers numbered {410|t3|t=yesterday} yesterday, fewer than half of the {890|!t1|t=of the first week} of the first week, after Governor Silas Chelimo-Rao signed for {Sh6,500|tea|v=6500} a month on Friday.

His colleagues stick to the {Sh4,500|off|v=4500} which the council offered on Thursday. In Wamaluka {1,320|w3|t=yesterday} nurses are still out and in Sirikoi {440|s3|^}, nearly everybody who walked out there ({450|s1|t=of the first week}).

The total has come down from {2,940|a1|t=of the first week} to {2,170|a3|t=yesterday}. Of the closed clinics {13|re} have opened again, leaving {48|cl3|t=yesterday}.

Mission hospitals report {740|ref|t=to date} patients sent over from Wamaluka to date and {265|reft|^} from Tendwet.

Dial *455# for your e-paper at Sh30 a day

@doc c-union | union bulletin | 2036-09-28
STRIKE BULLETIN No. 21

Comrades! Do not be counted wrongly. The counties say we're {2,170|a3|t=on Saturday|by=The counties}. Our branches report {2,400|ubr|t=on Saturday|by=Our branches|s=Our} on Saturday.

Wamaluka: of {1,860|nw} nurses, {1,320|w3|t=on Saturday} out.
Tendwet: of {1,240|nt}, {410|t3|^}.
Sirikoi: of {520|ns}, {440|s3|^}. Here {37|dis} sisters and brothers have received letters of dismissal. They're waste paper.

{Six thousand five hundred|tea} is not {nine|dem|x=1000} thousand, comrades in Tendwet. And {4,500|off} is an insult.

To the clinical officers, who ask for {7,500|cdem} and wait: come out!

Strike kitchen Paybill 555 118. Yours, Gen. Sec. Philemon Otuoma

@doc d-radio | radio news site | 2036-09-29
Dry county fires nurses as strike enters week four

SIRIKOI—The county has written to {73|!dis} nurses to tell them that they're out of a job, our reporter has learnt. Of the {520|ns} who work here, all but {80|s0} are on the picket.

The strike has {48|cl3|t=now} clinics closed now, against {61|cl1|t=at the outset} at the outset. In the lake county {1,230|!w3|t=on Saturday} nurses were still on strike on Saturday.

The council's paper offer of {4,500|off} shillings is half of what's asked, {9,000|dem}. Tendwet has gone up to {5,600|!tea}, and its wards are filling with nurses again.

"A mother gave birth on our veranda," said Sister Immaculata of the mission at Kaptel, who has taken in {265|reft} from Tendwet. "Both well. It's a girl."

You're listening to 98.3 Radio Nzoia
