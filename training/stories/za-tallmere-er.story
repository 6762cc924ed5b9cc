@story za-tallmere-er
@topic Emergency room closures at rural hospitals in Nova Scotia
@subject H = Tallmere Memorial Hospital | Tallmere | the hospital
@subject A = Nova Scotia Health | the health authority | the authority
@subject P = Nova Scotia | the province
@subject D = Doctors Nova Scotia | the doctors' association
@subject T = the Town of Tallmere | the town council | the town
@fact cl1 = 1870 | duration | H | hours closed | 2024-25 | constant
@fact cl2 = 3146 | duration | H | hours closed | 2025-26 | constant
@fact cg = 68.24 | rate | H | rise in hours closed in percent | 2025-26 | constant
@rel change cg = cl1 -> cl2
@fact clp = 41800 | duration | P | hours closed at all emergency rooms | 2025-26 | constant
@fact hy = 8760 | duration | - | hours in a year | - | constant
@fact cs = 35.91 | rate | H | share of the year closed in percent | 2025-26 | constant
@rel share cs = cl2 / hy
@fact doc = 4 | jobs | H | emergency doctors | 2026-04 | snapshot
@fact docn = 7 | jobs | H | emergency doctors needed | 2026-04 | constant | threshold
@fact vis = 11900 | other | H | visits a year | 2025-26 | constant
@fact visp = 14200 | other | H | visits a year | 2022-23 | constant
@fact lwbs = 9.6 | rate | H | share of patients who left without being seen in percent | 2025-26 | snapshot
@fact km = 74 | distance | H | kilometres to the next emergency room | - | constant
@fact wait = 134000 | waiting | P | people without a family doctor | 2026-04-01 | snapshot
@fact waitp = 145000 | waiting | P | people without a family doctor | 2025-04-01 | snapshot
@fact loc = 2900 | price | A | dollars a day for a stand-in doctor | 2026 | snapshot
@fact locn = 2100 | price | A | dollars a day for a stand-in doctor | 2024 | snapshot
@fact bon = 125000 | price | P | dollars of signing bonus for a doctor | 2026 | constant
@fact pet = 6120 | other | T | signatures on the petition | 2026-05-04 | cumulative
@fact pop = 8300 | other | T | inhabitants | 2021 census | snapshot
@fact off = 300000 | budget | T | dollars offered for doctors' housing | 2026-05-04 | plan | pledged
@fact urg = 12 | duration | A | hours a day that an urgent care centre would be open | 2026-09 | plan
@fact clo = 29 | other | P | emergency rooms that closed at some time | 2025-26 | constant
@fact er = 36 | other | P | emergency rooms | 2026 | snapshot
@fact kau = 19 | duration | - | years that one doctor has worked there | 2026 | snapshot
@fact cvy = 5 | votes_cast | T | councillors for the money | 2026-05-04 | constant
@fact cvn = 2 | votes_cast | T | councillors against the money | 2026-05-04 | constant
@fact cd = 1276 | duration | H | more hours closed than the year before | 2025-26 | constant
@rel diff cd = cl2 - cl1
@fact app = 3 | other | H | doctors who applied | 2026 spring | cumulative
@fact appw = 2 | other | H | doctors who withdrew | 2026 spring | cumulative
@fact ros = 5 | duration | P | years to sign for to keep the bonus | 2026 | constant | threshold
@fact purg = 21000 | other | P | names removed from the list | 2025-26 | cumulative
@fact folls = 200 | sample_size | D | patients who left and were followed | 2025-26 | constant
@fact folla = 11 | other | D | followed patients in hospital within a week | 2025-26 | constant
@fact clo0 = 31 | other | P | emergency rooms that closed at some time | 2024-25 | constant
@fact clpc = 4 | rate | P | fall in hours closed in percent | 2025-26 | constant
@fact sch = 82 | rate | P | share of scheduled closures in percent | 2025-26 | constant
@fact recr = 236 | jobs | P | doctors recruited | 2024-2026 | cumulative
@fact utc = 14 | other | P | urgent treatment centres opened | 2024-2026 | cumulative
@trap clo clo0 :: a year apart
@trap app appw :: applied and withdrew
@trap cl1 cl2 :: a year apart
@trap cl2 clp :: one hospital and the province
@trap doc docn :: working and needed
@trap wait waitp :: a year apart
@trap loc locn :: two years
@trap clo er :: closed at some time and all

@doc a-cbc | public broadcaster site | 2026-05-05
Tallmere ER was closed for {a third|~cs|v=33.33} of last year, report shows

Posted: May 05, 2026 6:00 AM ADT

The emergency department at Tallmere Memorial Hospital was closed for {3,146|cl2|t=in the fiscal year that ended in March|by=the province's annual accountability report} hours in the fiscal year that ended in March, according to the province's annual accountability report. That's {68|cg|round} per cent more than the {1,870|cl1|t=the year before} of the year before.

Across Nova Scotia, {29|clo|^} of {36|er} emergency rooms shut their doors at some point, for a total of {41,800|clp|^} hours.

Tallmere has {four|doc|t=now} emergency physicians now and needs {seven|docn} to stay open around the clock, says Dr. Siobhan Kaulbach, who has worked there for {19|kau} years. When the sign goes up, the next emergency room is {74|km} kilometres down Route {7|-}.

Health Minister Blaise Comeau pointed to the registry of people without a family doctor, which shrank to {134,000|wait|t=on April 1} on April 1 from {145,000|waitp|t=a year earlier} a year earlier. "We're turning a corner," he said.

The authority wants to replace the ER at night with a nurse line, and run it as an urgent care centre open {12|urg|t=from September|m=projected} hours a day from September.

@doc b-weekly | community weekly | 2026-05-07
{Six thousand|~pet} names in a wheelbarrow

By Merle Hatfield

They wheeled it up Prince Street on Monday, past the bank that isn't a bank any more, and tipped it out on the council table: {6,120|pet|t=as of Monday} names as of Monday, in a town of {8,300|pop}.

Mayor Darlene Whynot-Singh asked who'd had to drive. Every hand in the hall. Boyd Levy told about the night of February 11, his wife, the plough, {seventy-four|km} kilometres. "We got as far as Ecum Brook."

Council voted {5|cvy} to {2|cvn} to put {$300,000|off} toward a house for doctors.

Administrator Sandra Poole from the health authority brought slides. Visits fell to {11,900|vis|t=last year} last year from {14,200|visp|t=three years before} three years before, so there's less need, one slide said. "You can't visit a locked door," said someone at the back.

The authority pays stand-in doctors {$2,900|loc|t=this year} a day this year. In 2024 it was {$2,100|locn|t=In 2024}. On top comes travel.

Strawberry supper Saturday, {4|-} to {6|-}, ${18|-}.

@doc c-assoc | doctors' association newsletter | 2026-05-12
Fact check: Tallmere

Claim: The hospital was closed about half the year.
Fact: {3,146|cl2|t=In 2025-26} of {8,760|hy} hours. That's {36|cs|round} per cent, not {50|-}. In 2025-26 it was closed for {1,276|cd} hours more than the year before.

Claim: Doctors don't want to come.
Fact: {Three|app|t=this spring} applied this spring. {Two|appw} withdrew when they heard that the call was one in {four|doc}.

Claim: There's a bonus of {$125,000|bon}.
Fact: There is, if you sign for {five|ros} years. Leave in the fourth and you owe it all.

Claim: Fewer people are on the list.
Fact: {134,000|wait}, true. {21,000|purg} names were removed because nobody answered the phone.

Claim: Those who leave without being seen weren't sick.
Fact: It's {9.6|lwbs} per cent at Tallmere. We followed {200|folls}. {Eleven|folla} were in hospital within a week.

@doc d-prov | provincial news release | 2026-05-04
Annual Accountability Report on Emergency Departments

The report for 2025-26, tabled today, shows that {29|clo|t=2025-26} emergency departments had temporary closures, compared with {31|clo0|t=the previous year} the previous year. Total hours closed: {41,800|clp|^}, a decrease of {4|clpc} per cent. Scheduled closures made up {82|sch} per cent of the total.

"This is progress," said Minister Blaise Comeau.

Since 2024 the province has:
• recruited {236|recr|t=Since 2024} physicians
• introduced a signing incentive of up to {$125,000|<bon}
• opened {14|utc|^} urgent treatment centres

FOR BROADCAST: {29|clo} ERs closed at times last year. 

Media contact: 902-555-{0139|-}
