@story u5-maranhao-strike
@topic A teachers' strike in a Brazilian city: length, raise and lost classes
@subject S = strike of municipal teachers | the strike | strike | stoppage
@subject U = Sindprof teachers' union | Sindprof | the union | teachers
@subject P = prefecture of Rio Anil | the prefecture | Rio Anil | city government | the city
@subject M = Mayor Edmilson Tavares Yamashita | Tavares Yamashita | Yamashita | the mayor
@subject D = Débora Kaiowá | Kaiowá | the union president
@subject E = Secretariat of Education | the secretariat | education secretary Lauro Bitencourt | Bitencourt
@subject J = Judge Aparecida Fonseca | the judge | Fonseca | the court
@fact du = 37 | duration | S | school days without classes | 2027-05-21 | cumulative
@fact dc = 53 | duration | S | calendar days | 2027-05-21 | cumulative
@fact sd = 2027-03-30 | date | S | first day | - | constant
@fact ed = 2027-05-21 | date | S | day of the vote to end it | - | constant
@fact rs = 8.4 | rate | U | percent of raise agreed | 2027-05-21 | snapshot
@fact rd = 14.9 | rate | U | percent of raise demanded | 2027-03-30 | snapshot
@fact ro = 4.6 | rate | P | percent of raise offered | 2027-03-30 | snapshot
@fact r2 = 3.8 | rate | U | percent of raise to come in October | 2027-10 | plan
@fact wg = 5310 | price | U | reais of starting pay a month | October 2027 | plan
@fact wn = 4899 | price | U | reais of starting pay a month | May 2027 | snapshot
@fact tc = 6730 | jobs | P | teachers employed | 2027 | snapshot
@fact ad = 71 | other | U | percent of teachers on strike | 2027-04-05 | snapshot
@fact ap = 38 | other | E | percent of teachers on strike, by the city's count | 2027-04-05 | snapshot
@fact pu = 84500 | enrolment | P | pupils in municipal schools | 2027 | snapshot
@fact fy = 1904 | votes_cast | U | members who voted to go back | 2027-05-21 | snapshot
@fact fn = 1117 | votes_cast | U | members who voted to stay out | 2027-05-21 | snapshot
@fact fi = 50000 | damages | J | reais of fine a day | 2027-04-22 | snapshot | threshold
@fact ft = 1450000 | damages | J | reais of fine run up | 2027-05-21 | cumulative
@fact fd = 29 | duration | J | days for which the fine ran | 2027-05-21 | cumulative
@fact sa = 26 | other | E | Saturdays with make-up classes | December 2027 | plan
@fact ye = 2028-01-21 | date | E | end of the school year | - | plan
@fact cm = 96000000 | budget | P | reais a year that the raise costs | 2027 | plan | projected
@rel product ft = fi * fd
@rel change rs = wn -> wg
@trap du dc :: school days and calendar days
@trap rd rs :: asked and agreed
@trap ad ap :: union's count and the city's
@trap wg wn :: pay now and after October
@trap fi ft :: fine a day and in all
@race back = fy fn
@doc a-paper | regional daily | 2027-05-22
Teachers go back after 37 days without class

Por Heloísa Dantas Krüger

With {1,904|fy} hands raised for and {1,117|fn} against, counted three times under the trees of Praça do Panteão, the municipal teachers of Rio Anil voted on Friday, {May 21|ed}, to end the longest strike in the city's history.

They had stopped on {March 30|sd}, asking for {14.9%|rd}. The mayor offered {4.6%|ro|t=on the first day} on the first day and did not move for a month. They return with {8.4%|rs}, {3.8|r2|t=in October} points of it only in October, when a teacher who begins will be earning {R$ 5,310|wg|t=in October|v=5310} a month instead of {R$ 4,899|wn|v=4899}.

The {84,500|pu} pupils lost {37|du} school days. To give them back, the Secretariat of Education will use {26|sa} Saturdays and push the end of the year to {21 January|ye}.

There is still the bill from the court. Judge Aparecida Fonseca ruled the stoppage abusive on April 22 and set a fine of {R$ 50,000|fi|t=April 22|v=50000} a day; it ran for {29|fd} days and stands at {R$ 1.45 million|ft|v=1450000}.

"We will not pay a cent," said union president Débora Kaiowá.

@doc b-union | union bulletin | 2027-05-24
WE BEND, WE DO NOT BREAK

Sindprof Informs no. 418

Comrades, {53|dc} days ago we crossed our arms. On Friday the assembly decided, {1,904|fy} to {1,177|!fn}, to cross the street and go back to the children.

What we won:
• {8.4%|rs}, when the mayor swore that there was not a real beyond {4.6|ro};
• starting pay of {R$ 5,310|wg|t=from October|v=5310} from October;
• no deduction for days on strike.

What we did not win: the {14.9%|rd} that inflation owes us.

On the seventh day of the movement {71%|ad|t=On the seventh day of the movement} of the category had stopped. The secretary's {38%|ap|^|by=The secretary} belongs in the literature syllabus, under fantastic realism.

The mayor cries that it costs {R$ 96 million|cm|t=a year|v=96000000} a year. We are {6,730|tc}. Do the sum per head, and then look at what he spends on carnival.

Contribution to the strike fund: PIX 98 0000-0418

@doc c-portal | news portal | 2027-05-22
Greve acabou: when do classes resume in Rio Anil? See the new calendar

From the newsroom, 22/05/2027 08h14 - Updated 3 hours ago

After {53|!du} school days lost, municipal schools reopen on Monday, education secretary Lauro Bitencourt said.

How will classes be made up? On Saturdays, {26|sa} of them, beginning June 5.

When does the school year end? On {12 January|!ye}, 2028, according to the secretary, leaving barely {10|-} days of holidays.

How much more will teachers earn? {8.4%|rs}. The initial salary, {R$ 4,899|wn|t=today|v=4899} today, rises to {R$ 5,310|wg|t=by the end of the year|v=5310} by the end of the year. For the {6,730|tc} on the payroll it will cost the prefecture {R$ 96 million|cm|v=96000000} annually.

Did everyone stop? It depends. The secretariat said {38%|ap|t=in the first week|by=The secretariat} in the first week and the union {71%|ad|^|by=the union}.

VEJA TAMBÉM
Mega-Sena accumulates R$ 47 million
7 beaches less than 100 km away

@doc d-agency | national agency | 2027-05-21
Strike in Rio Anil schools ends; union faces fine

Rio Anil (MA) – Teachers in the municipal network of Rio Anil, in Maranhão, decided this Friday to suspend the strike begun on {30 March|sd}, with a raise of {8.4%|rs} in two instalments.

The assembly was attended by {a little over 3,000|-|v=3021} professionals, {63 percent|-} of whom accepted the proposal.

The city government says that the agreement weighs {96 million|cm|by=The city government} reais a year on a payroll of {6,730|tc} teachers. In March the category had demanded {14.9%|rd|t=In March} and the offer was {4.6%|ro|^}.

Sindprof has already accumulated {R$ 4.5 million|!ft|v=4500000} in fines, at {R$ 50,000|fi|v=50000} for each day of noncompliance since the decision of {22 April|-}. It has appealed.

The network serves {84,500|pu} students in {198|-} schools.
