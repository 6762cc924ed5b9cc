@story timor-budget
@topic Timor-Leste's 2034 general state budget: the fund withdrawal, the police and two days of final votes
@subject G = government of Timor-Leste | the government | Government | the executive
@subject P = National Parliament | Parliament | the parliament | Parlamento
@subject F = Petroleum Fund | the Fund | the fund | Fundu Petrolíferu
@subject N = National Police of Timor-Leste | PNTL | the police | the police force
@subject M = Januário Soares Lebre | Soares Lebre | the finance minister | the minister
@subject A = Aliança Rai Hamutuk | ARH | Rai Hamutuk | the opposition alliance
@subject Q = Florentina da Costa Babo | Costa Babo | the leader of the opposition bench
@subject R = Observatório Lian | Lian | the budget watchdog
@fact bd = 1820000000 | budget | G | state budget in US dollars | 2034 | plan
@fact bd33 = 1950000000 | budget | G | state budget in US dollars | 2033 | plan
@fact ex33 = 1470000000 | spending | G | spent by the state in US dollars | 2033-12-31 | cumulative
@fact wd = 1386000000 | budget | F | withdrawal in US dollars | 2034 | plan
@fact si = 487000000 | other | F | sustainable income in US dollars | 2034 | constant | projected
@fact xs = 899000000 | budget | F | withdrawal above sustainable income in US dollars | 2034 | plan
@fact bal = 16400000000 | other | F | balance in US dollars | 2033-09-30 | snapshot
@fact bal42 = 4100000000 | other | F | balance in US dollars | 2042 | plan | projected
@fact np = 48200000 | budget | N | money for the police in US dollars | 2034 | plan
@fact np33 = 43900000 | budget | N | money for the police in US dollars | 2033 | plan
@fact of = 4250 | officers | N | officers | 2033-12 | snapshot
@fact nr = 400 | officers | N | recruits | 2034 | plan | pledged
@fact va = 75 | other | N | patrol vehicles to be bought | 2034 | plan
@fact ye = 39 | vote_count | P | members voting for the budget | 2033-12-20 | snapshot
@fact no = 25 | vote_count | P | members voting against the budget | 2033-12-20 | snapshot
@fact ab = 1 | vote_count | P | members abstaining | 2033-12-20 | snapshot
@fact st = 65 | seats | P | seats | - | constant
@fact yg = 38 | vote_count | P | members voting for the budget in general | 2033-11-24 | snapshot
@fact am = 327 | other | A | amendments tabled | 2033-12 | cumulative
@fact ac = 46 | other | A | amendments adopted | 2033-12 | cumulative
@fact hr = 71 | duration | P | hours of debate | 2033-12-20 | cumulative
@fact t1 = 01:25 | clock | P | when the final vote came | 2033-12-20 | constant
@fact hs = 141600000 | budget | G | money for health in US dollars | 2034 | plan
@fact ed = 164900000 | budget | G | money for education in US dollars | 2034 | plan
@fact vt = 132000000 | budget | G | money for veterans' pensions in US dollars | 2034 | plan
@fact gr = 3.8 | rate | G | growth of the non-oil economy | 2034 | plan | projected
@fact ng = 2.1 | rate | R | growth of the non-oil economy | 2034 | plan | projected
@fact er = 75.4 | other | G | share of the budget spent | 2033-12-31 | snapshot
@fact cp = 9.8 | other | N | rise in police money | 2034 | plan
@fact vm = 5600000 | budget | N | money for vehicles in US dollars | 2034 | plan
@rel change cp = np33 -> np
@rel diff xs = wd - si
@rel sum st = ye + no + ab
@rel share er = ex33 / bd33
@trap bd bd33 :: this budget and the one before
@trap bd33 ex33 :: planned and spent
@trap wd si :: what is taken and what would last
@trap bal bal42 :: the fund now and in eight years
@trap ye yg :: final vote and the vote in general
@trap gr ng :: the government's forecast and the watchdog's
@trap np np33 :: police money of two years
@race final-vote = ye no ab

@doc a-agency | Lusophone agency | 2033-12-20
Timor-Leste approves state budget of {1.82 billion|bd} dollars

Díli, 20 Dec (Lusovoz) – The National Parliament of Timor-Leste today approved the general state budget for 2034, worth {1.82 billion|bd|t=2034} dollars, in a final global vote held at {1.25 a.m.|t1}

The document obtained {39|ye|t=today} votes in favour, {25|no|^} against and {one|ab|^} abstention in the {65|st}-seat house. In the general debate in November it had received {38|yg|t=in November}.

The proposal foresees a withdrawal of {1.386 billion|wd} from the Petroleum Fund, {899 million|xs} more than the estimated sustainable income of {487 million|si}.

At the end of September the Fund held {16.4 billion|bal|t=At the end of September} dollars.

The National Police (PNTL) will have {48.2 million|np}, compared with {43.9 million|np33|t=this year} this year, education {164.9 million|ed} and health {141.6 million|hs}.

The minister of Finance, Januário Soares Lebre, said growth outside oil would be {3.8%|gr|by=The minister of Finance, Januário Soares Lebre} next year.

Of the {327|am} amendments presented, {46|ac} passed.

@doc b-english | English-language weekly | 2033-12-22
After {71|hr} hours, a budget for 2034

Dili – For three nights the frangipani in the courtyard of Parliament had to listen to speeches about culverts. On Tuesday, at {twenty-five past one|t1|v=01:25} in the morning, they stopped.

What came out: a state that will plan to spend {$1.82bn|bd|t=in 2034} in 2034, after {$1.95bn|bd33|t=this year} this year, of which, on latest count, {$1.47bn|ex33|t=by the year's end} will have been spent by the year's end. The minister thinks that he can do better than the present execution rate of {75|er|round} per cent.

For the police: {$48.2m|np}. With it PNTL must train {400|nr} recruits and buy {75|va} vehicles. It has {4,250|of|t=at present} officers at present. Veterans' pensions cost {$132m|vt}, a good deal more.

For the critics: a fund that, as the watchdog Lian reckons, will hold {$4.1bn|bal42|t=in 2042|by=the watchdog Lian} in 2042, if everything goes as the law says. Florentina da Costa Babo, who leads the opposition alliance's bench, calls it “spending the roof”. Her bench tabled {372|!am} amendments.

Lian's own forecast for the economy without oil is {2.1 per cent|ng|by=Lian}.

See also: Suai – Dili bus fares up to $9 | Tais exhibition opens | Dengue: 212 cases

@doc c-watchdog | think-tank bulletin | 2034-01-10
LIAN BUDGET NOTE 1/2034 – Numbers to keep

Before the press starts rounding, here are the figures as approved.

The envelope. {US$1,820 million|bd|v=1820000000}. The Fund pays {US$1,386 million|wd|v=1386000000} of it. Sustainable income was put at {US$487 million|si|v=487000000}, so the excess over the rule is {US$889 million|!xs|v=889000000}.

The runway. At this pace the balance falls from {$16.4 billion|bal|t=in September 2033} in September 2033 to {$4.1 billion|bal42|t=in 2042} in 2042. The government disputes the second number.

The vote. {39|ye|t=in December} to {25|no|^}, with {one|ab|^} abstaining, in December; {38|yg|t=in the November reading} in the November reading.

Growth. The government has {3.8%|gr|by=The government}; we have {2.1%|ng|by=we}.

The police. Money goes up by {9.8%|cp}, to {$48.2 million|np}, not by a third, as was said on the radio. Of that {$5.6 million|vm} is for the {75|va} vehicles.

What we do not know: how the {46|ac} adopted changes were paid for.

@doc d-radio | community radio script | 2033-12-20
Rádio Komunidade Loron Foun, 7 a.m., with Domingas Ximenes Kaiserik

Good morning. While you slept, parliament did not. The budget for next year passed with {thirty-nine|ye|t=While you slept} votes. {Twenty-four|!no|t=While you slept} said no.

It is {two billion|?~bd} dollars, near enough. Last year's plan was {one point nine five billion|bd33|v=1950000000|t=Last year's plan}.

The police will get {forty-three point nine million|!np|v=43900000|t=next year} next year. Commander Abílio Menezes Tilman has promised that {four hundred|nr|by=Commander Abílio Menezes Tilman} young people will be in training by June, and that each of the municipalities will have a new car.

A listener, Tiu Marçal from Letefoho, asks: is that more for police than for hospitals? No, tiu. Health has nearly {a hundred and forty-two million|~hs|v=141600000}, and schools about {a hundred and sixty-five million|~ed|v=164900000}.

And for those who like big numbers: they will take {one point three eight six billion|wd|v=1386000000} out of the Fund. The market in Taibessi opens at six.
