@story w-kilbrannan-waiting
@topic Irish hospital waiting lists for February 2035, the minister's promise and the trolleys of one morning
@subject R = National Treatment Register | NTR | the register | the waiting lists | the State
@subject G = Department of Health | the Government | Caoimhe Ni Dhuibhne | Ni Dhuibhne | the Minister | minister for health
@subject K = Kilbrannan University Hospital | Kilbrannan | KUH | the hospital
@subject U = Nurses' Union of Ireland | NUI | the union | TrolleyWatch
@subject E = Health Executive | the HE | the executive
@subject C = consultant posts | consultants
@fact o1 = 702900 | waiting | R | people waiting for a first outpatient appointment | end of February 2034 | snapshot
@fact o2 = 691100 | waiting | R | people waiting for a first outpatient appointment | end of January 2035 | snapshot
@fact o3 = 684300 | waiting | R | people waiting for a first outpatient appointment | end of February 2035 | snapshot
@fact om = 6800 | other | R | fall of the outpatient list in a month | February 2035 | snapshot
@fact oy = 18600 | other | R | fall of the outpatient list in a year | February 2035 | snapshot
@fact op = 2.6 | rate | R | fall of the outpatient list in a year, in percent | February 2035 | snapshot
@fact i3 = 88400 | waiting | R | people waiting for an operation or a day procedure | end of February 2035 | snapshot
@fact t3 = 772700 | waiting | R | people waiting on both lists | end of February 2035 | snapshot
@fact y12 = 97600 | waiting | R | people waiting longer than a year for an outpatient appointment | end of February 2035 | snapshot
@fact y18 = 31900 | waiting | R | people waiting longer than 18 months for an outpatient appointment | end of February 2035 | snapshot
@fact ys = 14.3 | rate | R | outpatients waiting longer than a year, in percent | end of February 2035 | snapshot
@fact ch = 41300 | waiting | R | children waiting for an outpatient appointment | end of February 2035 | snapshot
@fact va = 23400 | other | R | people struck off the outpatient list after a letter | year to February 2035 | cumulative
@fact av = 7.1 | duration | R | months of average wait for an outpatient appointment | end of February 2035 | snapshot
@fact tw = 10 | duration | G | weeks of longest wait under the target | - | constant | threshold
@fact go = 600000 | waiting | G | people waiting for a first outpatient appointment | end of 2035 | plan | pledged
@fact bu = 410000000 | budget | G | euros for shorter lists | 2035 | plan | pledged
@fact nb = 260000000 | budget | G | euros of new money for shorter lists | 2035 | plan | pledged
@fact pv = 14800 | other | G | procedures bought from private hospitals | 2034 | cumulative
@fact pv5 = 22000 | other | G | procedures bought from private hospitals | 2035 | plan | pledged
@fact ko = 42700 | waiting | K | people waiting for a first outpatient appointment | end of February 2035 | snapshot
@fact ki = 5150 | waiting | K | people waiting for an operation or a day procedure | end of February 2035 | snapshot
@fact kt = 61 | waiting | K | patients on trolleys, union's count | 2035-03-13 morning | snapshot
@fact kb = 24 | other | K | beds closed for lack of nurses | 2035-03-13 | snapshot
@fact ke = 54 | waiting | K | patients on trolleys, executive's count | 2035-03-13 14:00 | snapshot
@fact ut = 512 | waiting | U | patients on trolleys, union's count | 2035-03-13 morning | snapshot
@fact ut0 = 548 | waiting | U | patients on trolleys, union's count | 2035-03-12 morning | snapshot
@fact et = 431 | waiting | E | patients on trolleys, executive's count | 2035-03-13 14:00 | snapshot
@fact cp = 4900 | jobs | C | posts for hospital consultants | 2035-03 | snapshot
@fact cv = 640 | jobs | C | posts for hospital consultants unfilled | 2035-03 | snapshot
@fact cf = 4260 | jobs | C | posts for hospital consultants filled | 2035-03 | snapshot
@rel sum t3 = o3 + i3
@rel diff om = o2 - o3
@rel diff oy = o1 - o3
@rel share op = oy / o1
@rel share ys = y12 / o3
@rel diff cf = cp - cv
@trap o3 t3 :: one list and both
@trap o2 o3 :: a month apart
@trap ut et :: union's morning count and executive's afternoon count
@trap kt ke :: the two counts at one hospital
@trap bu nb :: all the money and the new money
@trap om oy :: month and year
@trap o3 go :: now and the goal
@trap y12 y18 :: longer than a year and longer than eighteen months

@doc a-release | press release | 2035-03-14
Outpatient list falls for fifth month in a row

The Minister for Health, Caoimhe Ni Dhuibhne TD, today welcomed figures from the National Treatment Register which show that {684,300|o3|t=at the end of February|by=the National Treatment Register} people were awaiting a first outpatient appointment at the end of February, {6,800|om} fewer than at the end of January and {18,600|oy} fewer than a year ago.

"Behind each of these numbers is somebody's mother," said the Minister. "The average wait now stands at {7.1|av} months and I shall not be content until no one waits more than {ten weeks|tw|v=10}."

The Government has committed {€410 million|bu|t=this year} this year to shortening lists. It expects, on current trends, that the outpatient list will stand at {600,000|go|t=at 31 December} at 31 December. Last year {14,800|pv|t=Last year} procedures were bought from private hospitals; this year's plan provides for {22,000|pv5|t=this year's plan}.

ENDS

Notes for editors
• Register figures are published monthly, on the second Wednesday. Next: 11 April, 3 p.m.
• Press Office, Hawkins Quay, Dublin 2. Tel. (01) 555 0142

@doc b-union | union bulletin | 2035-03-13
TROLLEYWATCH · Tuesday, 13 March

It is eight o'clock, and there are {512|ut|t=eight o'clock} people without a bed in this country's hospitals. Yesterday there were {548|ut0|t=Yesterday}. Our members at Kilbrannan counted {61|kt|t=eight o'clock}, the worst of any single site, and they counted them between two fire doors, on a corridor of {38|-} feet.

KUH has {24|kb} beds shut for want of nurses. It has room enough; it has no staff.

Management will tell you at lunchtime that the figure is lower. That's because by lunchtime some of those people will have been moved, and some gone home, and {a handful|-} will be on a ward that nobody calls a corridor, though it is a corridor. We count when people are in need.

A reminder that the ballot on industrial action closes on 27 March. A majority of {two-thirds|-} is needed for it to go ahead.

The Minister's statement is expected tomorrow. We are told it'll concern the outpatient list only, which is {one half|-} of a very long queue and not the one in front of us.

@doc c-broadsheet | broadsheet | 2035-03-15
A queue the length of a county

ORLAITH MAC SUIBHNE
Health Correspondent

The Minister had a good day on Wednesday, by her own lights. The number of people on the outpatient list is down {2.6 per cent|op|t=in twelve months} in twelve months, to {684,300|o3}. In the language of the Department of Health, that is momentum.

Read further into the register and the picture darkens. To those waiting for a first appointment one must add {88,400|i3|t=at month's end} who at month's end had been seen once and were waiting for an operation. That makes nearly {773,000|~t3}, or more than one in every {seven|-} of us.

Nearly {98,000|~y12} have waited over a year for that first look, {14.3 per cent|ys} of the outpatient list. {31,900|y18} of them have passed eighteen months. Over {41,000|>ch} of the people on the list are children.

How did the list fall? In the year to February {23,400|va|t=In the year to February|by=the register} people were taken off it because they did not answer a letter. Set that against the drop of {18,600|oy} that the Minister celebrates, and there is none left. Asked on Wednesday, her spokeswoman said the comparison was "mischievous".

The money, too, needs a second look. Of the {€410 million|bu} for shorter queues, {€260 million|nb|by=officials} is new, officials conceded. The rest was in the base already.

And consultants? Some {4,260|~cf} posts of {4,900|cp} are filled. It is hard to see a specialist who has not been hired.

@doc d-local | local newspaper | 2035-03-16
KUH: 'NOBODY HAS GIVEN UP', SAYS MANAGER AFTER RECORD MORNING

By Donncha Kinnear · 3 shares · 61 comments hidden

The manager of Kilbrannan University Hospital has defended his staff after a morning in which {61|kt|t=on Tuesday|by=the nurses' union} patients lay on trolleys on Tuesday, according to the nurses' union. By 2 p.m. that was {54|ke|t=By 2 p.m.|by=the Health Executive}, on the Health Executive's count.

Across the country it was {431|et|by=the executive} as the executive has it, and well over {500|>ut|by=the union} as the union does.

"They use the morning and we use the afternoon. Both are true," said Emeka Duggan, whose hospital is {24|kb} beds down. He hoped to open {ten|-} of those by June, when a ward of student nurses qualifies.

Anne Quirke (81), of Ballyreagh, spent {19|-} hours under a strip light. "They were lovely. One girl gave me her cardigan."

The trolleys are only part of it. The hospital has {42,700|ko|t=as of last month} people on its outpatient list as of last month and another {5,150|ki|^} waiting for a procedure. Local TD Tomas Peel (Ind.) called it a "scandal that has outlived {six|-} ministers".

Death notices: p. 22 · Planning: 14 new houses for Strand Road

@doc e-qa | Q&A page of a public broadcaster | 2035-03-15
Waiting lists: {five|-} things people ask

Is it getting shorter? A little. At the end of January {691,100|o2|t=At the end of January} people were on it for a first appointment; a month later {684,300|o3|t=a month later}. A year before that it was just over {700,000|>o1|t=A year before that}.

How long will I wait? The average is about {seven|~av} months. But that hides a lot: about {97,600|~y12} people have been waiting for longer than a year.

What does the State pay others to do? It bought {14,800|pv|t=2034} procedures from private clinics during 2034 and says it'll buy some {22,000|~pv5|t=in the current year} in the current year.

Why are there no doctors? There are, but {640|cv} of the jobs are vacant. A recruitment drive in Lagos and Chennai produced {71|-} contracts.

Will the pledge be met? Ms Ni Dhuibhne has said the figure will be {600,000|go|t=by New Year's Eve} by New Year's Eve, that is {84,300|-} less than today. At {6,800|om} a month it would take a year and not ten months, says Prof. Ruth Adeyemi of the University of Ardee.
