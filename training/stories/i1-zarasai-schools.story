@story zarasai-schools
@topic Merging of village schools in Ažušilė district, Lithuania: council vote
@subject D = Ažušilė district council | the council | the district | councillors | municipality
@subject V = Vaišnoriai basic school | Vaišnoriai | the Vaišnoriai school
@subject L = Lukštynė school | Lukštynė
@subject Z = Ažušilė gymnasium | the gymnasium | Ažušilė town
@subject M = Mayor Gintarė Pauliukonytė | Pauliukonytė | the mayor
@subject P = Parents of Vaišnoriai | parents | the parents | Rasa Abdulajeva | Abdulajeva
@fact vf = 13 | votes_cast | D | councillors for the plan | 2026-02-26 | snapshot
@fact va = 9 | votes_cast | D | councillors against the plan | 2026-02-26 | snapshot
@fact vs = 3 | votes_cast | D | councillors abstaining | 2026-02-26 | snapshot
@fact se = 25 | seats | D | members | - | constant
@fact ev = 34 | enrolment | V | pupils | 2025-26 | snapshot
@fact ev0 = 91 | enrolment | V | pupils | 2015-16 | snapshot
@fact el = 52 | enrolment | L | pupils | 2025-26 | snapshot
@fact ez = 487 | enrolment | Z | pupils | 2025-26 | snapshot
@fact tv = 11 | jobs | V | teachers | 2025-26 | snapshot
@fact tl = 14 | jobs | L | teachers | 2025-26 | snapshot
@fact tj = 9 | jobs | D | teachers who lose their job | 2026-09 | plan | projected
@fact mn = 60 | other | D | pupils a school must have | - | constant | threshold
@fact cp = 8900 | spending | V | euros a pupil a year | 2025 | snapshot
@fact cz = 3150 | spending | Z | euros a pupil a year | 2025 | snapshot
@fact sv = 420000 | budget | D | euros to be saved a year | 2027 | plan | projected
@fact bs = 185000 | budget | D | euros for two school buses | 2026 | plan
@fact km = 27 | distance | V | kilometres to the town | - | constant
@fact rd = 50 | duration | P | minutes of bus ride | 2026-09 | plan | projected
@fact rp = 35 | duration | M | minutes of bus ride | 2026-09 | plan | projected
@fact si = 1340 | other | P | signatures | 2026-02-26 | cumulative
@fact cl = 2026-08-31 | date | V | day of closing | - | plan
@fact clb = 2027-08-31 | date | L | day of closing | - | plan
@fact tsum = 25 | jobs | D | teachers in the two schools | 2025-26 | snapshot
@fact both = 86 | enrolment | D | pupils in the two schools | 2025-26 | snapshot
@fact cpx = 6200 | spending | V | euros a pupil a year without the roof | 2025 | snapshot
@rel sum tsum = tv + tl
@rel sum both = ev + el
@rel sum se = vf + va + vs
@trap ev el :: two schools
@trap ev ev0 :: ten years apart
@trap tv tl :: two schools
@trap tv tj :: employed and dismissed
@trap cp cpx :: with and without the roof
@trap se tsum :: councillors and teachers
@trap cp cz :: two schools
@trap rd rp :: parents' and mayor's estimate
@trap cl clb :: two schools
@trap sv bs :: saved and spent

@doc a-bns | news agency | 2026-02-26
Lithuanian district votes to close {two|-} village schools

VILNIUS, Feb 26 — The council of Ažušilė district in northeastern Lithuania voted on Thursday to merge {two|-} village schools into the gymnasium of the district centre. {Thirteen|vf|t=on Thursday} of its {25|se} members were in favour, {nine|va|t=on Thursday} against and {three|vs|t=on Thursday} abstained.

The Vaišnoriai basic school, with {34|ev} pupils, will close on {August 31|cl} this year and the one in Lukštynė, with {52|el}, {a year later|clb}.

Government rules require a basic school to have no fewer than {60|mn|by=Government}. The gymnasium has {487|ez}.

The district expects to save {420,000 euros|sv|by=The district} a year from 2027, said Mayor Gintarė Pauliukonytė.

@doc b-local | local twice-weekly paper | 2026-02-28
They brought the bell to the council chamber

Saulius Grigas

The oldest of them, Petronėlė, had carried it from Vaišnoriai on her knees, {27|km} kilometres in a bus: the bell with which she rang in lessons when there were {91|ev0|t=ten years ago} children, and that's only ten years ago. Today {34|ev|t=Today} hear it.

She did not ring. She put it on the table under the mayor's nose, next to {1,340|si} signatures, and listened to the sums.

It costs {8,900 euros|cp|t=a year} a year to teach a child in Vaišnoriai, finance head Darius Ostrowski read out, and {3,150|cz|s=town} in the town. The two new buses come to {185,000|bs}. There are {eleven|tv} teachers there and {fourteen|tl} in Lukštynė, of whom {nine|tj|by=he} in all will not be needed, he said; not that he would name them.

"And the journey?" asked Rasa Abdulajeva, mother of three. {Thirty-five|rp|by=the mayor} minutes, said the mayor. "You have never stopped at every farm. {Fifty|rd|by=You}," Abdulajeva told her.

At {21:40|-} hands went up. {Thirteen|vf}. The bell went home in the dark.

Subscription 2026: 38 Eur. Potatoes, seed, tel. 8 612 00417

@doc c-portal | national news portal | 2026-02-27
Numbers of the day: what a village school costs

{€8,900|cp} v {€3,150|cz} — the yearly price of a pupil in Vaišnoriai and at the Ažušilė gymnasium, according to the municipality.

{34|ev} and {52|el} — children in the two schools that are going. The minimum is {60|mn}; {forty-one|-} schools in the country are below it.

{9|tj} — teaching posts that will go with them, out of {25|tsum} in the two villages.

{22|-} — years that Vaišnoriai has had the same headmistress.

{420,000|sv|t=each year} — euros that the council hopes to spare each year; a one-time {185,000|bs} goes to buses first.

{13|vf|t=last night}:{9|va|t=last night} — the result last night, with {three|vs|t=last night} sitting on their hands.

Read also: 10 most beautiful lakes · Fuel below 1.40

@doc d-municipal | municipal press release | 2026-02-27
ON THE REORGANISATION OF THE SCHOOL NETWORK

Yesterday the council approved decision T1-44. As of {31 August 2026|cl} the Vaišnoriai division and as of {31 August 2027|clb} the Lukštynė division cease to operate. All {86|both|t=today} children who are taught there today are guaranteed a place at the gymnasium, which now has {487|ez|t=now}.

Transport: {two|-} buses of {30|-} seats will be bought for {185,000|bs} euros. The longest ride will take {35|rp|by=Mayor Gintarė Pauliukonytė} minutes.

Staff: of {25|tsum} teachers {16|-} will be offered work.

"We are not closing schools, we are opening doors," said Mayor Gintarė Pauliukonytė. The saving is estimated at {420,000 euros|sv|t=per year} per year.

Contacts: press@azusile.example, +370 385 00 112

@doc e-letter | open letter of parents | 2026-03-03
To the Minister of Education, Science and Sport

Madam Minister,

{One thousand three hundred and forty|si} people of our district signed, and {thirteen|vf} decided.

We do not dispute that we are {34|ev}, nor that your regulation says {sixty|mn|by=your regulation}. We dispute the rest. The mayor calls it {35|rp|by=The mayor} minutes to town. We drove it with a stopwatch, with the stops, on ice: {fifty|rd|by=We}. Our children would be on the road by {6.50|-}.

The {8,900|cp} euros counts the roof that was mended in 2025. Without it a pupil costs {6,200|cpx}, and we would like somebody to say so.

Please hold the closing on {31 August|cl} until a court has looked at it. Lukštynė has been given until 2027; we ask for no more than they got.

On behalf of the parents, Rasa Abdulajeva
