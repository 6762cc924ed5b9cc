@story vasterdal-waits
@topic Hospital waiting lists and the death of a patient in the Swedish region of Västerdal
@subject V = Region Västerdal | the region | regional council
@subject K = Kvarnby hospital | Kvarnby
@subject L = Lindesund hospital | Lindesund
@subject P = Gunvor Aslaksson | the patient | the woman | the widow
@subject H = Tariq Hallström | Hallström | the regional director of health
@subject I = Health Inspectorate | IVO | the inspectors | inspectorate
@fact wk = 4310 | waiting | K | people waiting for an operation | 2030-09 | snapshot
@fact wl = 1870 | waiting | L | people waiting for an operation | 2030-09 | snapshot
@fact wt = 6180 | waiting | V | people waiting for an operation | 2030-09 | snapshot
@fact wtl = 4950 | waiting | V | people waiting for an operation | 2029-09 | snapshot
@fact over = 2640 | waiting | V | people who have waited beyond the legal limit | 2030-09 | snapshot
@fact lim = 90 | duration | V | days that the law allows for the wait | - | constant | threshold
@fact medk = 148 | duration | K | days of median wait | 2030-09 | snapshot
@fact medl = 83 | duration | L | days of median wait | 2030-09 | snapshot
@fact pw = 211 | duration | P | days waited for an operation | 2030-05-14 | constant
@fact age = 71 | age | P | age | 2030-05-14 | constant
@fact died = 2030-05-14 | date | P | day of death | - | constant
@fact arr = 06:20 | clock | P | time of arrival at the emergency ward | 2030-05-14 | constant
@fact seen = 11:05 | clock | P | time when a doctor saw her | 2030-05-14 | constant
@fact def = 740000000 | budget | V | kronor of deficit | 2030 | plan | projected
@fact defl = 512000000 | budget | V | kronor of deficit | 2029 | constant
@fact nurs = 118 | jobs | V | nurses' posts vacant | 2030-09 | snapshot
@fact beds = 34 | other | K | beds closed for want of staff | 2030-09 | snapshot
@fact bedsl = 9 | other | L | beds closed for want of staff | 2030-09 | snapshot
@fact priv = 95000000 | spending | V | kronor for operations bought from private clinics | 2030 | plan | pledged
@fact privn = 1300 | other | V | operations to be bought from private clinics | 2030 | plan | pledged
@fact grow = 24.8 | rate | V | growth of the waiting list in percent | 2030-09 | snapshot
@rel change grow = wtl -> wt
@fact fine = 10000000 | damages | V | kronor of fine threatened | 2030-10 | plan | threshold
@rel sum wt = wk + wl
@fact ov = 42.7 | rate | V | share of those waiting that is beyond the legal limit in percent | 2030-09 | snapshot
@fact wait = 4.75 | duration | P | hours waited in the emergency ward | 2030-05-14 | constant
@fact beds43 = 43 | other | V | beds closed for want of staff | 2030-09 | snapshot
@fact ps = 21 | rate | V | share of those waiting whose operation is bought in percent | 2030 | plan
@rel sum beds43 = beds + bedsl
@rel share ps = privn / wt
@rel share ov = over / wt
@trap wk wl :: two hospitals of one region
@trap wt wtl :: this year's list and last year's
@trap medk pw :: a median wait and one woman's
@trap def defl :: a forecast and a result

@doc a-local | regional daily | 2030-10-02
{Four in ten|~ov|v=40} wait too long: the queue that took Gunvor

She had been told it would be summer. Gunvor Aslaksson, {71|age}, waited {211|pw} days for a new heart valve. On {14 May|died}, before the letter with a date came, she collapsed in her kitchen in Kvarnby.

On Wednesday the Health Inspectorate published its review. The widow came into emergency at {6.20 am|arr}. The first doctor stood by her bed at {11.05|seen}. By then, the report says in one dry line, "measures were no longer meaningful".

Her case is one of many. At the end of September {6,180|wt|t=At the end of September} people in Västerdal were queueing for surgery, {4,310|wk|^} of them at Kvarnby and {1,870|wl|^} at Lindesund. The law says {90|lim} days. {2,640|over|t=At the end of September} have passed that mark, or {43 per cent|ov|round}.

At Kvarnby half of the patients wait longer than {148|medk} days; at Lindesund the figure is {83|medl}.

Director of health Tariq Hallström does not blame the staff: "I am short of {118|nurs|by=Tariq Hallström} nurses. {Thirty-four|beds} beds at Kvarnby are empty because there is nobody to stand beside them."

Photo: Annika Rehn. Published 05.30, updated 07.12.

@doc b-agency | news agency | 2030-10-02
Swedish region threatened with fine over surgery delays

STOCKHOLM – Sweden's Health Inspectorate will fine Region Västerdal {10 million kronor|fine|by=Sweden's Health Inspectorate|m=threshold} unless it brings waits for surgery under the statutory {90|lim|m=threshold} days by April, the authority said on Wednesday.

Its report follows the death on {May 14|died} of a {74|!age}-year-old woman, who had been on the list for {211|pw} days and who then waited nearly {five|~wait} hours in a Kvarnby emergency ward before a doctor examined her.

The number of people waiting rose by {a quarter|~grow} in a year, to {6,180|wt|t=last month} last month from {4,950|wtl|t=in September 2029} in September 2029.

The region, which ran a deficit of {512 million kronor|defl|t=last year} last year and forecasts {740 million|def|t=for 2030|m=projected} for 2030, has set aside {95 million|priv|m=pledged} to buy {1,300|privn|m=pledged} operations from private clinics.

($1 = 9.41 kronor)

@doc c-radio | public radio transcript | 2030-10-03
Presenter: Morning Echo, it is seven minutes past eight. Tariq Hallström, you run health care in Västerdal. An old woman dies after {211|pw} days. Do you sleep?

Hallström: Not well.

Presenter: According to the inspectors, {2,800|!over|t=at the end of September|by=According to the inspectors} of your patients were over the limit at the end of September.

Hallström: Yes, and behind each is a person. But look at Lindesund. There the median is {83|medl} days. That is inside the {ninety|lim}. Only {nine|bedsl} beds are shut there.

Presenter: And at Kvarnby it is {a hundred and forty-eight|medk|v=148}.

Hallström: It is. I need {118|nurs} nurses, most of them there.

Presenter: You are buying operations from private clinics.

Hallström: {Thirteen hundred|privn|v=1300} before Christmas.

Presenter: For {80 million|!priv}.

Hallström: Somewhat more.

Presenter: And if the {ten million|fine} fine comes?

Hallström: Then I have {ten million|fine} less for nurses. I lose {740|def|x=1000000|m=projected} million this year as it is.

@doc d-tabloid | evening tabloid | 2030-10-02
Gunvor, {71|age}, waited – and waited – and died

{06.20|arr}. The ambulance backs up to the ramp in Kvarnby.

{07.45|-}. A nurse takes her blood pressure.

{10.05|!seen}. A doctor, at last.

Gunvor Aslaksson, {71|age}, never got the operation she had been on the list for since last autumn. She died on {14 May|died}.

"Mum said: they have forgotten me," says her daughter Elin, 44.

The evening paper can reveal: she would have had her operation had she lived {ninety|-} kilometres further south. In Lindesund the normal wait is {83|medl} days. At home it is {148|medk}.

• In the queue in Kvarnby: {4,310|wk}
• In the queue in Lindesund: {1,870|wl}
• Beds closed: {34|beds} and {9|bedsl}
• Paid by the region to its director each month: {141,000 kronor|-}

READ ALSO: 12 signs that your heart is tired

@doc e-op | opinion page, opposition councillor | 2030-10-06
We warned you

When my party asked in 2028 for a plan against the queues, the majority laughed. There were fewer than {5,000|<wtl|t=Last autumn} on the list even last year. Last autumn! Now there are over {six thousand|>wt|t=Now|v=6000}.

They say money is short. Yes: the hole was {SEK 512 million|defl|t=in last year's accounts} in last year's accounts and will be {SEK 740 million|def|m=projected} in this one. But what does the hole buy? {Forty-three|beds43} shut beds, counting both hospitals. And now perhaps a fine of {SEK 10 million|fine|m=threshold}.

{1,300|privn} operations from private clinics help {1,300|-} people. It is {one in five|~ps|v=20} of those who wait. The rest may read about the {90|lim}-day guarantee, and about the woman who was given {211|pw} days of it.

Mehmet Bergqvist
Group leader, Västerdal List
