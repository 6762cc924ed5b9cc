@story zb-binh-thach-garments
@topic Garment factory closes before Tet in Bình Thạch, Vietnam
@subject F = Vĩnh Phú Garment | the factory | the company
@subject W = workers | the seamstresses | employees
@subject O = Taiwanese owner Chao Textile | Chao Textile | the owner
@subject L = provincial labour federation | the federation | the union
@subject P = People's Committee | the province | the authorities
@fact emp = 3780 | jobs | F | people employed | 2031-12 | snapshot
@fact empp = 6200 | jobs | F | people employed | 2028-12 | snapshot
@fact wage = 9200000 | price | W | dong of average monthly pay | 2031 | constant
@fact months = 2 | duration | W | months of pay owed | 2032-01-09 | snapshot
@fact owed = 71000000000 | other | F | dong of wages owed | 2032-01-09 | snapshot
@fact ins = 38500000000 | other | F | dong of social insurance owed | 2032-01-09 | snapshot
@fact adv = 3000000 | other | P | dong of advance to each worker | 2032-01-15 | plan | pledged
@fact advt = 11340000000 | budget | P | dong of advances in all | 2032-01-15 | plan | pledged
@fact gift = 500000 | other | L | dong of Tet gift to each worker | 2032-01-15 | plan | pledged
@fact mach = 4100 | other | F | sewing machines | 2032-01 | snapshot
@fact auc = 46000000000 | revenue | F | dong fetched at auction | 2032-05-20 | constant
@fact start = 52000000000 | price | F | dong of starting price at auction | 2032-05-20 | constant
@fact exp = 41 | rate | F | fall of orders over a year, in percent | 2031 | constant
@fact new = 2350 | jobs | W | dismissed workers with a new job | 2032-05 | cumulative
@fact jobs = 5000 | jobs | P | vacancies at the job fair | 2032-01-20 | snapshot
@fact firms = 34 | other | P | firms at the job fair | 2032-01-20 | snapshot
@fact tet = 2032-02-11 | date | - | first day of the lunar year | - | constant
@fact age = 40 | age | W | age above which no factory hires | - | constant | threshold
@fact old = 1120 | jobs | W | dismissed workers above that age | 2032-01 | constant
@fact guard = 60 | crowd | W | workers who keep watch at the gate | 2032-01-12 | snapshot
@fact advsum = 16 | other | P | advances as a share of wages owed, in percent | 2032-01 | constant
@rel product advt = adv * emp
@fact net = 34660000000 | other | F | dong left for other claims | 2032-05-20 | constant
@fact ratio = 6.26 | other | W | times the advance that a worker is owed | 2032-01 | constant
@rel diff net = auc - advt
@rel share advsum = advt / owed
@trap empp emp :: three years apart
@trap owed ins :: wages against insurance
@trap adv gift :: advance against gift
@trap start auc :: asking price against proceeds
@trap new jobs :: hired against vacancies

@doc a-daily | English-language national daily | 2032-01-13
Garment workers guard machines as owner leaves before Tết

BÌNH THẠCH — Some {60|~guard|t=since Monday} workers have been taking turns since Monday to keep watch at the gate of Vĩnh Phú Garment after learning that the director, a Taiwanese national, had left the country.

The company owes its {3,780|emp} employees {two|months} months' pay, or {VND71 billion|owed|by=the provincial labour federation}, according to the provincial labour federation. It also owes {VND38.5 billion|ins|by=the provincial labour federation} in social insurance premiums.

"There are {4,100|mach} machines inside. If they go, our Tết goes," said seamstress Lê Thị Bông, 43. She earns {VND9.6 million|-} with overtime; the average is {VND9.2 million|wage}.

Orders fell by {41 per cent|exp|t=last year|by=deputy director Phan Quốc Hưng} last year, said deputy director Phan Quốc Hưng. At the end of 2028 the factory had {6,200|empp|t=At the end of 2028} workers.

The lunar new year falls on {February 11|tet|v=2032-02-11}.

@doc b-province | provincial portal | 2032-01-16
Province advances {VND3 million|adv} to each Vĩnh Phú worker

(Portal) – The Chairman of the People's Committee yesterday decided to advance {VND3 million|adv} from the budget to every worker of Vĩnh Phú Garment, {VND11.34 billion|advt} altogether, to be recovered from the sale of assets. This corresponds to {16 per cent|~advsum} of unpaid wages.

The labour federation will add a gift of {VND500,000|gift}. Bus tickets will be provided for {840|-} workers who go home to other provinces.

A job fair with {34|firms} enterprises and {5,000|jobs} vacancies will be held on January 20 in the stadium, 7.30–11.00.

The authorities call on workers not to gather, not to listen to incitement, and to bring their identity cards.

@doc c-wire | foreign wire | 2032-01-21
Vietnam's laid-off seamstresses find few takers at {40|age}

BINH THACH, Vietnam (Mekong Wire) – The banner promised {5,000|jobs} jobs. By ten in the morning Lê Thị Bông had been to {nine|-} of {34|firms} stalls in the stadium and been asked her age at each.

"Nobody takes you past {40|age}," she said. She's {43|-}. Of the {3,780|emp} people who worked at Vinh Phu Garment until it stopped without warning this month, {1,210|!old|by=the union} are over that line, the union says. It had been {1,120|old} on the list it gave us a week ago.

The local government has handed each of them {3 million|adv} dong, about {$112|-}, ahead of the Tet holiday. They're owed about {six|~ratio} times as much.

The owner, Chao Textile of Taichung, did not return calls. In a letter dated Jan. 6, seen by this agency, it blamed American tariffs and a {41%|exp} drop in orders.

@doc d-business | business news site | 2032-05-21
Vĩnh Phú assets sold for {VND46bn|auc|v=46000000000}, below reserve

{4,100|mach} sewing machines, two boilers and a row of Hino lorries belonging to the defunct Vĩnh Phú Garment went yesterday for {VND46 billion|auc|t=yesterday} to a recycler from Đồng Nai, after nobody would bid the {VND52 billion|start} at which the auction opened.

From this the province will take back its {11.34|advt|x=1000000000} billion. That leaves {VND34.66 billion|net}, while workers are owed {VND71 billion|owed}. Social insurance, {VND38.5 billion|ins}, isn't likely to see a dong.

Of the former staff {2,530|!new|t=so far|by=the department of labour} have found work so far, according to the department of labour; on the federation's books it's {2,350|new|by=the federation}.

Bông isn't among them, she told us by phone. She sells sugar-cane juice across from the gate, on which a notice now says {3,780|emp} names may collect a paper.
