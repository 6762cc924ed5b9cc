@story kutamba-pensions
@topic Kutamba, Zimbabwe: a bankrupt city, its pensioners, dry taps and a strike of the refuse crews, 2029
@subject K = Kutamba City Council | Kutamba | the council | the city
@subject P = Kutamba council pensioners | the pensioners | ex-workers
@subject W = refuse crews | the crews
@subject U = Urban Workers' Union | the union
@subject G = Government | the ministry | local government ministry
@subject M = Mayor Tsitsi Garwe-Phiri | Garwe-Phiri | the mayor
@subject R = Harmony Dam | Harmony | the dam
@fact pn = 1846 | other | P | pensioners | 2029-05 | snapshot
@fact pm = 29 | duration | P | months of pension owed | 2029-05 | snapshot
@fact pa = 118 | price | P | dollars of monthly pension | 2029-05 | snapshot
@fact po = 6317012 | other | P | dollars of pension owed | 2029-05 | snapshot
@fact pe = 3422 | other | P | dollars of pension owed to each | 2029-05 | snapshot
@fact pl = 27 | duration | P | months of pension owed | 2029-06-24 | snapshot
@fact pd = 212 | deaths | P | pensioners who died unpaid | January 2027 to May 2029 | cumulative
@fact pc = 340 | crowd | P | pensioners at the sit-in | 2029-05-21 | snapshot
@fact pq = 9 | duration | P | days of sit-in | 2029-05-29 | cumulative
@fact pp = 2 | duration | K | months of pension paid | 2029-06-04 | snapshot
@fact ag = 77 | age | - | age of Sekuru Moyo-Banda | 2029-05 | snapshot
@fact yr = 34 | duration | - | years Sekuru Moyo-Banda worked for the council | - | constant
@fact rv = 3100000 | revenue | K | dollars a month collected | 2029-05 | snapshot
@fact rb = 6200000 | revenue | K | dollars a month billed | 2029-05 | snapshot
@fact rp = 50 | other | K | share of bills paid | 2029-05 | snapshot
@fact wg = 2260000 | spending | K | dollars a month of wages | 2029-05 | snapshot
@fact ws = 72.9 | other | K | wages as a share of money collected | 2029-05 | snapshot
@fact wl = 30 | other | G | share of income wages may take | - | constant | threshold
@fact jn = 3390 | jobs | K | workers | 2029-05 | snapshot
@fact jh = 1200 | jobs | U | workers on strike by the union's count | 2029-06-11 | snapshot
@fact jc = 640 | jobs | U | workers on strike by the council's count | 2029-06-11 | snapshot
@fact mg = 41 | jobs | K | managers | 2029-05 | snapshot
@fact ms = 6900 | price | K | dollars of monthly pay of the town clerk | 2029-05 | snapshot
@fact mv = 27 | other | K | vehicles bought for managers | 2028 | cumulative
@fact mc = 1890000 | spending | K | dollars for managers' vehicles | 2028 | cumulative
@fact mu = 70000 | price | K | dollars for each manager's vehicle | 2028 | cumulative
@fact tt = 46 | other | W | refuse trucks owned | 2029-05 | snapshot
@fact tw = 11 | other | W | refuse trucks that work | 2029-05 | snapshot
@fact t2 = 14 | other | W | refuse trucks hired | 2029-06-20 | snapshot
@fact gd = 620 | other | K | tonnes of waste a day | 2029 | constant
@fact gc = 180 | other | W | tonnes of waste collected a day | 2029-05 | snapshot
@fact gl = 440 | other | K | tonnes of waste left a day | 2029-05 | snapshot
@fact ty = 388 | cases | K | cases of typhoid | 2029-06-15 | cumulative
@fact t0 = 141 | cases | K | cases of typhoid | 2029-05-15 | cumulative
@fact td = 5 | deaths | K | people killed by typhoid | 2029-06-15 | cumulative
@fact wd = 120 | other | K | megalitres of water a day needed | 2029 | constant
@fact wp = 48 | other | K | megalitres of water a day pumped | 2029-05 | snapshot
@fact wk = 40 | other | K | share of the need pumped | 2029-05 | snapshot
@fact wh = 18 | duration | K | hours of water a week in the high suburbs | 2029-05 | snapshot
@fact dl = 63 | other | R | share of the dam filled | 2029-05 | snapshot
@fact pu = 3 | other | R | pumps that work | 2029-05 | snapshot
@fact pt = 8 | other | R | pumps | - | constant
@fact pop = 470000 | other | K | residents | 2022 census | constant
@fact gv = 4500000 | other | G | dollars government owes the council | 2029-05 | snapshot
@fact gx = 1500000 | spending | G | dollars government paid | 2029-06-01 | cumulative
@fact gr = 3000000 | other | G | dollars government owes the council | 2029-06-01 | snapshot
@fact fu = 2 | rate | - | dollars a drum of water from a seller | 2029-05 | snapshot
@fact jt = 18 | arrests | U | strikers arrested | 2029-06-13 | cumulative
@trap pm pp :: months owed and months paid
@trap rb rv :: billed and collected
@trap ws wl :: wages' share and the limit
@trap jh jc :: two counts of strikers
@trap jn jh :: all workers and strikers
@trap tt tw :: trucks owned and working
@trap tw t2 :: trucks that work and trucks hired
@trap ty t0 :: two dates
@trap ty td :: ill and dead
@trap wp wd :: water pumped and needed
@trap dl wk :: how full the dam is and how much of the need is met
@trap gv gr :: owed before and after
@trap pn pc :: all pensioners and those at the sit-in
@trap pa ms :: a pension and a salary
@rel product po = pn * pe
@rel share rp = rv / rb
@rel share ws = wg / rv
@rel product mc = mv * mu
@rel diff gl = gd - gc
@rel share wk = wp / wd
@rel diff gr = gv - gx

@doc a-chronicle | regional daily | 2029-05-24
They swept Kutamba. Now they sit in it.

Chronicle Reporter Nomvula Chigumba

EVERY morning since Monday, {340|pc} old men and women have come to the council's Main Street offices with stools, Thermoses and their payslips from the last century, and sat down.

They're among {1 846|pn} pensioners of Kutamba City Council who haven't been paid for {29|pm} months. At an average of US${118|pa} a month the council owes them about US${6,3 million|~po|v=6300000}, or {3 422|pe} apiece.

Sekuru Aaron Moyo-Banda, {77|ag}, gave it {34|yr} years, most of them on the back of a refuse truck. “I know these steps. I used to sweep them. Now I'm telling them: sweep me.”

Since January 2027, {212|pd} of their number have died, according to the register that the women keep in a biscuit tin.

The mayor, Councillor Tsitsi Garwe-Phiri, came down on Tuesday and knelt to greet them. She said the council bills US${6,2 million|rb|v=6200000} a month and gets {half|rp|v=50}. Out of this US${2,26 million|wg|v=2260000} goes on wages.

“Government itself owes us US${4,5 million|gv|v=4500000|by=She}. If it pays, I pay.”

Asked about the {27|mv} double cabs bought for managers last year at US${70 000|mu} each, she said that she'd found them when she came. The town clerk earns US${6 900|ms}.

There's been no water in the building since Sunday.

@doc b-explainer | news web site | 2029-05-30
EXPLAINER: Why Kutamba is broke, dry and dirty, in seven numbers

ZimLens | Data: Tafadzwa K. | 4-min read | Share on X, WhatsApp (2,114)

{73%|ws|round}: what wages eat of the money coming in. The ministry's limit is {30%|wl}.

{Three|pu}: pumps at Harmony Dam that turn, out of {eight|pt}. The dam itself isn't the problem. It's {63%|dl} full.

{48|wp} megalitres: what gets pumped in a day. Needed: {120|wd}. So {40%|wk}. In Hillcrest and Mbare Heights they get {18|wh} hours of water. A week.

{11|tw}: refuse trucks that start, out of {46|tt}.

{440|gl}: tonnes of waste which stay where they are, every day. Kutamba makes {620|gd}; the crews get through {180|gc}.

{29|pm}: months since pensioners were paid. {Nine|pq|t=yesterday} days they'd been sitting on the steps, yesterday.

US${9,800|!ms}: the town clerk's monthly salary. One of {41|mg} managers.

You're welcome. A drum of water at the corner is US${2|fu}.

@doc c-council | council statement | 2029-06-05
CITY OF KUTAMBA — MEDIA STATEMENT

The City wishes to advise stakeholders that:

(a) Government on 1 June released US${1.5 million|gx} towards its arrears, leaving US${3 million|gr|t=on 1 June}.
(b) From this amount {two|pp} months' pension was paid on 4 June to {1,846|pn} beneficiaries. The City thanks them for their patience and asks that they vacate the steps.
(c) Collections averaged US${3.1 million|rv} a month. Residents are urged to pay. {50|rp}% do.
(d) As of 15 May there were {141|t0|t=As of 15 May} cases of typhoid. The situation is under control.
(e) The City employs {3,390|jn} people. It isn't true that it employs ghosts.

Enquiries: 054-555 014 (office hours, when there is power)

@doc d-union | union flyer | 2029-06-10
TOMORROW WE PARK THE TRUCKS

Workers of the refuse crews, sewer gangs, clinics!

The old ones got {two|pp} months of {29|pm}. We who're still working have had none since March.

They've {11|tw} trucks and we've no gloves. They've {27|mv} double cabs. US${1,89 million|mc|v=1890000}! That's sixteen thousand pensions for a month.

Wages eat {73|ws|round} per cent, they say. Whose? There's {41|mg} of them up there and you could run two wards on their fuel.

Down tools Monday 11 June, 5 a.m., Depot Road. No violence. Bring your own water.

Urban Workers' Union, Kutamba branch

@doc e-wire | wire agency | 2029-06-16
Typhoid kills {five|td} in Zimbabwean city hit by strike

KUTAMBA, Zimbabwe, June 16 (SavannaPress) - {Five|td|t=as of Friday} people had died of typhoid and {388|ty|^} had fallen ill as of Friday in the Zimbabwean city of Kutamba, where refuse workers have been on strike all week.

The union says {1,200|jh|t=on Monday|by=The union} workers downed tools on Monday. The council says {640|jc|t=on Monday|by=The council}. {Eighteen|jt} strikers have been arrested.

The city of {470,000|pop} pumps {less than half|<wk|v=50} of the water that it needs and was collecting {280|!gc|t=before the strike} of its {620|gd} tonnes of rubbish a day before the strike.

The council blames the government, which it says still owes it {3 million|gr} dollars.

@doc f-column | weekly paper column | 2029-06-24
From the Queue — Mai Chenai

Let me tell you how to bath in Kutamba. You buy a drum for two dollars. You wash the child, the floor, the child's shoes. What's left you give to the tomatoes, and then you stand in the wind.

They've hired {fourteen|t2|t=this week} trucks this week. I saw one. It was beautiful. It took the hill behind the clinic and left a smaller hill.

I passed the steps. Sekuru Moyo-Banda's still there, with his stool; the others have gone home with their {two|pp} months. “{Twenty-seven|pl} to go,” he says. He was {thirty-four|yr} years on the trucks, and he says these boys are right to strike and wrong to be late.

The dam's {sixty-three|dl} per cent full. I mention it because people overseas think that we've a drought. We've {three|pu} pumps.

The mayor knelt again. She's got good knees. I counted the register in the biscuit tin with my own finger: it's {two hundred and twelve|pd} no longer.

Typhoid, they told us on the 15th, was {three hundred and eighty-eight|ty|t=on the 15th}. In May it'd been {one hundred and fourteen|!t0|t=In May} and under control.
