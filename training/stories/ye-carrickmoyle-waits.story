@story carrickmoyle-waits
@topic Carrickmoyle, Northern Ireland: trolleys, a waiting list that is cleaned and a car park full of ambulances, winter 2028-29
@subject H = Carrickmoyle Area Hospital | Carrickmoyle | the hospital
@subject T = Northern Lakes Trust | the trust | the health trust
@subject D = Department of Health | the department | Stormont
@subject N = nurses' strike | the strike | the walkout
@subject U = College of Nurses | the college
@subject S = Save Our Theatre campaign | campaigners | the campaign
@subject A = ambulance service | ambulances
@fact wl = 68400 | waiting | T | people waiting for a first appointment | 2028-09-30 | snapshot
@fact w2 = 61900 | waiting | T | people waiting for a first appointment | 2028-12-31 | snapshot
@fact wd = 6500 | waiting | T | fall in people waiting for a first appointment | last quarter of 2028 | snapshot
@fact wr = 5120 | waiting | T | names taken off the list by validation | last quarter of 2028 | cumulative
@fact wt = 1380 | waiting | T | people taken off the list because they were seen | last quarter of 2028 | snapshot
@fact wy = 33100 | waiting | T | people waiting over a year for a first appointment | 2028-12-31 | snapshot
@fact wp = 53.47 | other | T | share of people waiting over a year | 2028-12-31 | snapshot
@fact wa = 12700 | waiting | T | people waiting for an operation | 2028-12-31 | snapshot
@fact hk = 4.5 | duration | T | years waited for a knee | 2028-12 | snapshot
@fact hl = 9 | duration | T | longest years waited for an operation | 2028-12 | snapshot
@fact tr = 47 | other | H | people on trolleys | 2029-01-08 | snapshot
@fact t2 = 63 | other | H | people on trolleys | 2029-01-15 | snapshot
@fact tl = 39 | duration | H | hours of the longest trolley wait | 2029-01-15 | snapshot
@fact t12 = 41 | other | H | share of people in emergency over 12 hours | 2029-01 | snapshot
@fact bd = 298 | other | H | beds | 2029 | constant
@fact bo = 107 | other | H | share of beds filled | 2029-01-15 | snapshot
@fact bf = 54 | other | H | beds filled by people fit to go home | 2029-01-15 | snapshot
@fact aq = 16 | other | A | ambulances queuing | 2029-01-15 | snapshot
@fact ar = 9 | other | A | ambulances free in the county | 2029-01-15 | snapshot
@fact pd = 8.2 | rate | U | pay rise demanded in percent | 2029-01 | plan
@fact po = 4.5 | rate | D | pay rise offered in percent | 2029-01 | plan
@fact pa = 6.1 | rate | D | pay rise agreed in percent | 2029-02-20 | plan
@fact sv = 93 | vote_share | U | share of ballots for a strike | 2028-12 | snapshot
@fact st = 58 | turnout | U | turnout in the strike ballot | 2028-12 | snapshot
@fact sn = 1240 | jobs | N | nurses on strike by the college's count | 2029-01-24 | snapshot
@fact sc = 870 | jobs | N | nurses on strike by the trust's count | 2029-01-24 | snapshot
@fact sx = 1160 | other | N | appointments put off | 2029-01-24 | cumulative
@fact so = 84 | other | N | operations put off | 2029-01-24 | cumulative
@fact nv = 412 | jobs | T | nursing posts vacant | 2028-12 | snapshot
@fact nt = 3180 | jobs | T | nursing posts | 2028-12 | constant
@fact np = 12.96 | other | T | share of nursing posts vacant | 2028-12 | snapshot
@fact ag = 38000000 | spending | T | pounds for agency staff | 2027/28 | cumulative
@fact ag0 = 21000000 | spending | T | pounds for agency staff | 2023/24 | cumulative
@fact agg = 80.95 | rate | T | growth in pounds for agency staff | 2023/24 to 2027/28 | snapshot
@fact df = 74000000 | budget | T | pounds of deficit | 2028/29 | plan | projected
@fact bu = 1020000000 | budget | T | pounds of budget | 2028/29 | plan
@fact th = 6 | other | H | operating theatres | 2029 | constant
@fact tu = 4 | other | H | operating theatres in use | 2029-01 | snapshot
@fact cm = 2200 | crowd | S | people at the rally by the campaign's count | 2029-02-03 | snapshot
@fact cp = 1300 | crowd | S | people at the rally by the police estimate | 2029-02-03 | snapshot
@fact sg = 31600 | other | S | signatures | 2029-02-03 | cumulative
@fact pop = 395000 | other | T | residents | 2028 | constant
@fact pv = 14000 | price | - | pounds for a private knee | 2029 | snapshot
@fact gb = 85000000 | budget | D | pounds to cut waiting lists | 2029/30 | plan | pledged
@fact gs = 17 | other | T | trust's share of the waiting list money in percent | 2029/30 | plan
@fact gt = 14450000 | budget | T | pounds to cut waiting lists | 2029/30 | plan | pledged
@trap wl w2 :: two quarters
@trap wr wt :: struck off and seen
@trap w2 wa :: first appointments and operations
@trap hk hl :: usual and longest wait
@trap tr t2 :: a week apart
@trap sn sc :: two counts of strikers
@trap sx so :: appointments and operations
@trap pd pa :: demanded and agreed
@trap cm cp :: two counts
@trap th tu :: theatres there and in use
@trap gb gt :: the whole and the trust's part
@trap nv nt :: vacant and all
@rel diff wd = wl - w2
@rel sum wd = wr + wt
@rel share wp = wy / w2
@rel share np = nv / nt
@rel change agg = ag0 -> ag
@rel share gs = gt / gb

@doc a-newsletter | regional morning paper | 2029-01-16
{Sixty-three|t2} on trolleys and {16|aq} ambulances at the door

Lake & County News, Clodagh McAteer-Bose

IT was the smell of toast that got to Dessie Loughran. He's 71. He had been on a trolley beside the vending machine in Carrickmoyle Area Hospital for {39|tl|t=last night} hours when I met him last night, and every few hours somebody came past with toast for somebody else.

{Sixty-three|t2|t=last night} people were on trolleys. The Monday before, it was {47|tr|t=The Monday before}. Outside, {sixteen|aq} ambulances were nose to tail; that left {nine|ar} for the county.

The hospital has {298|bd} beds and was at {107|bo} per cent. {Fifty-four|bf} were taken up by people who could go home if there was somebody at home.

The Northern Lakes Trust, which looks after {395,000|pop} people, apologised. “We are asking families to collect relatives before eleven,” said a spokeswoman.

{Forty-one|t12} per cent of those who come to the emergency department this month spend over twelve hours in it.

One nursing post in eight ({13|np|round} per cent) is empty. Last year's agency bill was {£38m|ag|t=Last year|v=38000000}.

Dessie had gone in with a toe.

@doc b-release | health trust press release | 2029-01-19
WAITING LISTS FALL FOR FIRST TIME IN SIX YEARS

The Northern Lakes Health and Social Care Trust today welcomed figures showing that the number of people awaiting a first outpatient appointment fell to {61,900|w2|t=at 31 December} at 31 December, from {68,400|wl|t=three months earlier} three months earlier. That's a reduction of {6,500|wd}.

The Chief Executive, Dr Fionnuala Ekwueme, said: “This is down to the hard work of our teams.”

{12,700|wa|t=at 31 December} people were awaiting treatment at 31 December.

Note for editors. Validation is a routine process whereby patients are contacted to ask whether they still require an appointment. In the quarter {5,120|wr|t=In the quarter} names were removed in this manner.

The Trust has {six|th} theatres at Carrickmoyle, and expects to bring more of these into use.

@doc c-column | columnist | 2029-01-22
Ring, and it's gone
Roisin Dunleavy-Park

I'd like to congratulate the health trust on the invention of the telephone.

The list is down by {6,500|wd}, and there was cake. Turn the page over. {5,120|wr} of these were “validated”, which is when you're rung during your tea and asked if you're still sick. My neighbour didn't get to the phone, on account of her knee. She's off.

So those who were actually seen, and this is a subtraction my nine-year-old did, come to {1,830|!wt}.

How long for the knee? {Four and a half|hk|v=4.5} years. Somebody on that list has been there {nine|hl}. Or you can have it next month for {fourteen thousand|pv} pounds, in a nice place with a fountain, done by the same man.

{33,100|wy} of us have waited over a year just to be looked at. That's more than half of the {61,900|w2}. I'd ring to complain, only they might think that I'd got better.

@doc d-wire | news agency | 2029-01-24
Nurses strike across Northern Ireland trust

Nurses at a Northern Ireland health trust walked out for 24 hours on Wednesday over pay.

The College of Nurses said {1,240|sn|t=Wednesday|by=The College of Nurses} of its members were on picket lines. The trust said {870|sc|t=Wednesday|by=The trust} staff hadn't reported for work and that {1,610|!sx} appointments and {84|so} operations had been postponed.

The union is seeking {8.2%|pd}. The department's offer is {4.5%|po}.

Members voted by {93%|sv} to strike, on a turnout of {58%|st}. The trust has {412|nv} vacancies among {3,180|nt} nursing posts.

At Carrickmoyle, where {63|t2|t=nine days ago} people were on trolleys nine days ago, only {four|tu} of {six|th} operating theatres are in use.

@doc e-radio | community radio | 2029-02-05
LOUGHSIDE COMMUNITY RADIO – “The Nine O'Clock Craic”

…so anyway Saturday. Save Our Theatre. I was stewarding, so I'm biased. We say {two thousand two hundred|cm|t=Saturday|by=We}. The peelers say {thirteen hundred|cp|v=1300|t=Saturday|by=The peelers}, but there was a match on and they were watching it.

{Thirty-one thousand six hundred|sg} names handed in. That's about one in twelve of everybody the trust looks after.

Two theatres, shut. You've {four|tu} going out of the {six|th}. For want of nurses. And they're paying {thirty-eight million|ag} a year to agencies! In twenty twenty-three it was {twenty-one|ag0|x=1000000|t=In twenty twenty-three}. Nearly doubled, so.

Mairead texted in: “On the day of the strike I'd my appointment put off. I'm one of the {eleven hundred and sixty|sx|v=1160}. I'm not cross with the nurses. I'm cross with the letter, it was dated 2027.”

Big Dessie's out, by the way. Toe's grand.

@doc f-daily | Belfast daily | 2029-02-21
Nurses call off action as Stormont finds {6.1|pa} per cent

Health correspondent Tobias McGlinchey-Rao

The pay dispute at the Northern Lakes Trust ended last night. Nurses had wanted {8.2|pd} per cent, were offered {5.4|!po} and will get {6.1|pa}.

The minister also announced {£85m|gb|v=85000000|t=next year} for waiting lists next year, {17|gs} per cent of it for Northern Lakes, or {£14.45m|gt|v=14450000}.

It comes as the trust forecasts a deficit of {£74m|df|v=74000000} on a budget of just over {a billion|~bu|v=1000000000}.

“It will buy perhaps four thousand first appointments,” said health economist Prof Ludmila Carson. “There're {61,900|w2} people in that queue, and {12,700|wa} in the one behind it.”

Campaigners said they'd believe it when the lights were on in theatres five and six.
