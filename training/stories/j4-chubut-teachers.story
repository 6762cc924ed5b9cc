@story j4-chubut-teachers
@topic A teachers' strike over unpaid wages in the Argentine province of Chubut, winter 2001
@subject P = Province of Chubut | the province | the provincial government | Governor Iturralde | the governor | Rawson
@subject U = Chubut Teachers' Association | ADOCH | the union | the teachers' union | the association
@subject T = Chubut teachers | teachers | maestros | a teacher | the teachers
@subject M = march in Rawson | the march | the column | marchers | the demonstration
@subject S = Chubut state schools | state schools | schools | classrooms
@fact dayk = 34 | duration | U | days of strike so far | 2001-08-09 | snapshot
@fact mon = 3 | duration | P | months of pay owed to teachers | 2001-08-09 | snapshot
@fact debt = 41600000 | spending | P | pesos owed to teachers | 2001-08-09 | snapshot
@fact part = 12400000 | spending | P | pesos offered at once to teachers | 2001-08-08 | plan | pledged
@fact inst = 6 | other | P | instalments offered for the rest | 2001-08-08 | plan | pledged
@fact bonds = 29200000 | spending | P | pesos offered to teachers in bonds | 2001-08-08 | plan | pledged
@fact gross = 684 | price | T | pesos of gross monthly pay of a starting teacher | 2001-06 | constant
@fact netp = 528 | price | T | pesos of take-home monthly pay of a starting teacher | 2001-06 | constant
@fact cutp = 13 | rate | T | cut of public pay | 2001-07 | constant
@fact tn = 9800 | jobs | T | teachers employed | 2001 | constant
@fact sch = 386 | other | S | schools | 2001 | constant
@fact shut = 351 | other | S | schools closed by the strike | 2001-08-08 | snapshot
@fact shutp = 338 | other | S | schools closed by the strike | 2001-08-01 | snapshot
@fact pup = 96000 | enrolment | S | pupils | 2001 | constant
@fact adhu = 92 | rate | U | share of teachers on strike | 2001-08-08 | snapshot
@fact adhg = 61 | rate | P | share of teachers on strike by the employer's count | 2001-08-08 | snapshot
@fact cru = 7500 | crowd | M | people marching by the organisers' count | 2001-08-08 | snapshot
@fact crp = 4000 | crowd | M | people marching by the police count | 2001-08-08 | snapshot
@fact km = 20 | distance | M | kilometres walked | 2001-08-08 | constant
@fact arre = 5 | arrests | M | people arrested | 2001-08-08 | cumulative
@fact ass = 214 | votes_cast | U | delegates voting on the offer | 2001-08-09 | snapshot
@fact no = 187 | vote_count | U | delegates against the offer | 2001-08-09 | snapshot
@fact yes = 27 | vote_count | U | delegates for the offer | 2001-08-09 | snapshot
@fact half = 20800000 | spending | U | pesos of the debt to be paid in cash before talks | 2001-08-14 | constant | threshold
@fact dayf = 40 | duration | U | days of strike so far | 2001-08-15 | plan | projected
@fact sfund = 31250 | fundraising | U | pesos in the strike fund | 2001-08-10 | cumulative
@fact psh = 29.8 | rate | P | share of the debt offered in cash | 2001-08-08 | plan | pledged
@rel share psh = part / debt
@rel sum debt = part + bonds
@rel sum ass = no + yes
@trap gross netp :: before and after deductions
@trap adhu adhg :: the union's count and the ministry's
@trap cru crp :: the organisers' count and the police's
@trap shut shutp :: a week apart
@trap sch shut :: all schools and those that were closed

@doc a-agencia-sur-wire | wire agency | 2001-08-09
Argentina: Patagonian teachers turn down offer, strike enters day {34|dayk|t=Thursday}

TRELEW, Argentina, Aug 9 (Agencia Sur) -- Delegates of striking teachers in the southern province of Chubut on Thursday rejected, by {187|no|t=Thursday} votes to {27|yes|^}, an offer to settle {three|mon} months of unpaid wages mostly with government bonds.

The provincial government, which says that it owes its {9,800|tn} teachers {41.6 million|debt|by=The provincial government} pesos, had proposed to hand over {12.4 million|part|s=The provincial government} in cash this week and the remaining {29.2 million|bonds} in paper, in {six|inst} instalments.

"You cannot buy bread with a bond," said Norma Llewellyn, general secretary of the Chubut Teachers' Association (ADOCH).

The walkout has shut {351|shut|t=Wednesday} of the province's {386|sch} state schools, the education ministry said Wednesday, keeping some {96,000|~pup} pupils at home.

A day before the vote, marchers covered the {20|km} km from Trelew to Rawson, the capital, in sleet. Police put them at {4,000|crp|by=Police}; the union claimed {7,500|cru|by=the union}.

The national government last month ordered a {13 percent|cutp|t=last month} cut in public wages and pensions.

@doc b-diario-del-valle | regional newspaper | 2001-08-09
NOBODY IN THE CLASSROOMS, EVERYBODY ON ROUTE 25

By Gwenllian Antileo

They set out at nine from the Plaza Independencia with drums made from paint tins, and when the first of them stood before Government House the last were still at the racecourse. The union counted {7,500|cru|by=The union}. The commissioner with whom I shared a thermos of mate saw {5,400|!crp|by=The commissioner}, and smiled.

{Five|arre|s=students} students were taken away after a window of the Lottery was broken, and let go before midnight.

"I started in March," said Rocío Catrileo, 23, who teaches third grade in Gaiman. "They told me {684|gross|by=Rocío Catrileo|t=in March} pesos. What reaches my hand is {528|netp}. What reached my hand in May, June and July is nothing."

Of {386|sch} schools in Chubut, {338|shutp|t=last Wednesday} had their gates chained last Wednesday. This week there are {351|shut|t=This week}. On how many of the maestros are out, two truths circulate: {92 per cent|adhu|by=the association}, says the association; {61|adhg|by=the ministry}, says the ministry, which counts those on sick leave as present.

PHONE-IN: 4-435-112. Dollar: 1.00. Minimum tonight: -4. Readers' poll, 618 votes: 71% with the teachers.

@doc c-buenos-aires-clarion | national newspaper | 2001-08-10
Chubut: teachers say no to bonds

Rawson will have to think again. After {34|dayk} days without classes, an assembly of {214|ass|s=an assembly} delegates in Trelew threw out the governor's proposal yesterday; a mere {27|yes|t=yesterday} were for it.

What was on the table? Of the {46.1 million|!debt|t=yesterday} pesos in arrears, {12.4 million|part} at once. The rest, {29.2 million|bonds}, would have come in provincial paper which shops in Puerto Madryn take, when they take it, at a fifth below its face.

Governor Iturralde said that there is no more. "The nation sends us {$9 million|-} less each month than it promised in December," he told a radio station. "I have {96,000|pup|by=Governor Iturralde} children at home and I want them back."

A new teacher in the province takes home {684|!netp} pesos a month, less {13 per cent|cutp} should the national cut be copied. ADOCH's Norma Llewellyn reckons that this would push {one in three|-} below the poverty line.

The police detained {five|arre} people during Wednesday's march.

(Page 9: Pensioners' protest, 22nd week)

@doc d-escuela-viva-bulletin | union bulletin | 2001-08-10
ESCUELA VIVA — strike bulletin no. 17 — pass it on, stick it up

COMPAÑERAS, COMPAÑEROS:

We said NO. {One hundred and eighty-seven|no|s=We} hands against {twenty-seven|yes}, in a hall with no heating. It was the largest assembly in our history.

They owe us {three|mon} months. They owe us {41.6 million|debt|s=They}. They offered not even {a third|<psh|s=They} of it in money and called it an effort.

{Ninety-two|adhu|t=the day of the march} of every hundred of us were out on the day of the march. On the road we were {seven and a half thousand|cru|v=7500|s=we}, and no policeman's pencil will make us fewer. The {eight|!arre|t=that night} comrades they took that night are free: we waited for them outside the station with soup.

WHAT NOW. Monday: soup kitchen in the gym (bring 2 onions). Tuesday: talks, if called, only on ONE condition, half of the debt, that is {20.8 million|half|m=threshold}, in pesos and not in paper. Wednesday: day {forty|dayf|t=Wednesday}. We shall mark it in the square.

Strike fund: account 20-118834/7. So far {31,250|sfund|t=So far} pesos. Thank you, dockers of Comodoro!
