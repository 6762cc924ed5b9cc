@story yd-clyde-measles
@topic Measles in Glasgow and Paisley: outbreak counts, jabs, wards, a nursery's closure
@subject M = Clydeside measles outbreak | the outbreak | measles | the virus
@subject P = Public Health Scotland | PHS | the public health body
@subject N = NHS Clydeside | the health board | the board
@subject G = Glasgow | the city
@subject R = Renfrewshire | Paisley
@subject I = Inverclyde | Greenock
@subject H = Queen Margaret Children's Hospital | the children's hospital | the Queen Margaret
@subject S = St Mungo Row nursery | the nursery | St Mungo Row
@subject D = Dr Isla Abernethy-Khan | Abernethy-Khan | the board's director of public health
@subject L = Labour health spokesman Callum Rennie | Rennie
@subject W = England | south of the border
@fact c1 = 37 | cases | M | confirmed cases of measles | 2036-02-02 | cumulative
@fact c2 = 124 | cases | M | confirmed cases of measles | 2036-02-16 | cumulative
@fact c3 = 268 | cases | M | confirmed cases of measles | 2036-03-08 | cumulative
@fact cg = 171 | cases | G | confirmed cases of measles | 2036-03-08 | cumulative
@fact cr = 69 | cases | R | confirmed cases of measles | 2036-03-08 | cumulative
@fact ci = 28 | cases | I | confirmed cases of measles | 2036-03-08 | cumulative
@fact su = 96 | cases | M | suspected cases of measles | 2036-03-08 | snapshot
@fact wk = 41 | cases | M | new cases of measles in the week | 2036-03-08 | snapshot
@fact wkp = 63 | cases | M | new cases of measles in the week | 2036-03-01 | snapshot
@fact wkc = -34.9 | rate | M | change in weekly cases | 2036-03-08 | snapshot
@fact ly = 19 | cases | M | confirmed cases of measles in the year | 2035 | cumulative
@fact u5 = 134 | cases | M | cases in children under five | 2036-03-08 | cumulative
@fact u5s = 50 | other | M | share of cases in children under five | 2036-03-08 | snapshot
@fact ad = 58 | cases | M | cases in adults | 2036-03-08 | cumulative
@fact un = 214 | cases | M | cases in people without any dose | 2036-03-08 | cumulative
@fact uns = 79.9 | other | M | share of cases in people without any dose | 2036-03-08 | snapshot
@fact h1 = 52 | injuries | H | children admitted with measles | 2036-03-08 | cumulative
@fact h2 = 11 | injuries | H | children in the ward with measles | 2036-03-08 | snapshot
@fact h0 = 17 | injuries | H | children in the ward with measles | 2036-02-16 | snapshot
@fact ic = 3 | injuries | H | children in intensive care with measles | 2036-03-08 | snapshot
@fact bd = 24 | other | H | beds in the isolation ward | - | constant
@fact dd = 1 | deaths | M | people dead of measles | 2036-02-27 | cumulative
@fact age = 4 | age | M | age of the child who died | 2036-02-27 | constant
@fact up = 84.2 | rate | G | share of five-year-olds with two doses | 2035 | snapshot
@fact upr = 89.6 | rate | R | share of five-year-olds with two doses | 2035 | snapshot
@fact upt = 95 | rate | P | share of children with two doses that stops the virus | - | constant | threshold
@fact upn = 91.3 | rate | - | share of Scottish five-year-olds with two doses | 2035 | snapshot
@fact gap = 10.8 | other | G | points by which the share with two doses misses the target | 2035 | snapshot
@fact v1 = 6900 | other | N | doses given in the campaign | 2036-02-16 | cumulative
@fact v2 = 21300 | other | N | doses given in the campaign | 2036-03-08 | cumulative
@fact vt = 30000 | other | N | doses to be given in the campaign | 2036-03-31 | plan
@fact vs = 71 | other | N | share of the campaign's doses given | 2036-03-08 | snapshot
@fact cl = 46 | other | N | drop-in clinics | 2036-02-16 | snapshot
@fact cl2 = 61 | other | N | drop-in clinics | 2036-03-08 | snapshot
@fact nc = 83 | enrolment | S | children enrolled at the nursery | 2036-02 | constant
@fact ni = 14 | cases | S | cases at the nursery | 2036-02-10 | cumulative
@fact nx = 21 | duration | S | days of exclusion for unvaccinated contacts | 2036-02 | constant
@fact ne = 31 | other | S | children sent home from the nursery | 2036-02-10 | constant
@fact nclo = 10 | duration | S | days for which the nursery was closed | 2036-02 | constant
@fact st = 62 | officers | H | hospital staff off work as contacts | 2036-02-20 | snapshot
@fact ct = 3150 | other | N | contacts traced | 2036-03-08 | cumulative
@fact ctc = 11.8 | other | N | contacts traced per case | 2036-03-08 | snapshot
@fact mo = 1800000 | budget | P | pounds for the campaign | 2036-02-14 | plan | pledged
@fact mol = 5000000 | budget | L | pounds asked for school nurses | 2036-03-03 | plan
@fact nu = 118 | jobs | N | school nurses | 2036 | snapshot
@fact nu0 = 164 | jobs | N | school nurses | 2028 | snapshot
@fact nul = 46 | jobs | N | school nurses lost since 2028 | 2036 | constant
@fact en = 1930 | cases | W | confirmed cases of measles in the year | 2036-03-05 | cumulative
@fact r0 = 15 | other | M | people that one patient can infect | - | constant
@fact exp = 14 | duration | M | days from contact to rash | - | constant
@rel sum c3 = cg + cr + ci
@rel share u5s = u5 / c3
@rel share uns = un / c3
@rel change wkc = wkp -> wk
@rel diff gap = upt - up
@rel share vs = v2 / vt
@rel diff nul = nu0 - nu
@rel product ct = c3 * ctc
@trap c1 c2 :: a fortnight apart
@trap c3 su :: confirmed and suspected
@trap h1 h2 :: admitted so far and lying there now
@trap v2 vt :: given and planned
@trap cg c3 :: the city and all the board's area
@trap up upr :: the two districts' uptake
@trap ni ne :: ill and sent home
@trap cl nul :: 46 clinics and 46 nurses' posts lost
@trap en c3 :: England and Clydeside
@trap wk wkp :: one week and the one before

@doc a-board | press release, health board | 2036-02-16
Measles: {124|c2} cases confirmed, more drop-in clinics

NHS Clydeside has today reported {124|c2|t=today} confirmed cases of measles in its area, up from {37|c1|t=two weeks ago} two weeks ago. {Seventeen|h0|t=today} children are being treated in the {24|bd}-bed isolation ward of the Queen Margaret Children's Hospital.

"Measles is not a mild illness," said Dr Isla Abernethy-Khan, the board's director of public health. "One patient can infect {15|r0|by=Dr Isla Abernethy-Khan} others, and it is about {two weeks|exp|v=14} until the rash."

There are now {46|cl} drop-in clinics. Staff have given {6,900|v1|t=so far} doses of vaccine so far; the aim is {30,000|vt} by the end of March. The campaign is backed by {£1.8 million|mo|by=Public Health Scotland} from Public Health Scotland.

Do not come to a surgery with a rash. Call {111|-}.

Notes to editors: 1. The board serves {1.1 million|-} people. 2. Figures are published Mondays.

@doc b-local | local weekly, Paisley | 2036-02-21
Nursery shut after {14|ni} toddlers catch measles

by Shona Petrie, 0141 555 {0138|-}

A PAISLEY nursery that closed for {ten|nclo} days is to open its doors again on Monday — to those who have had their jags.

{Fourteen|ni} of the {83|nc} children at St Mungo Row came down with measles by the tenth of the month. {Thirty-one|ne} others who'd had no vaccine were sent home and must stay there for {21|nx} days from contact.

"We followed the guidance to the letter," said manager Agnieszka Lis. One mum, who didn't want to be named, called it "a {three|-}-week jail sentence for a wean who's fine".

In Renfrewshire {89.6 per cent|upr} of children have had both doses by the age of five; it's {95|upt|x=1} per cent you need to stop the virus. Glasgow is further off, at {84.2|up}.

The Queen Margaret has {62|st|t=as of yesterday} of its own staff at home as contacts, as of yesterday.

SPORT: St Mirren {2|-} Ross County {2|-}. Planning: 14 flats for Well Street?

@doc c-broad | Scottish broadsheet | 2036-03-04
The nurses who used to know every arm

Magnus Ferrier, health correspondent

When the child died on 27 February, aged {four|age}, in the Queen Margaret, he became the {first|dd|v=1} fatality of an outbreak that was not supposed to be possible.

Scotland as a whole has kept {91.3 per cent|upn} of its five-year-olds protected with two doses. Glasgow has slipped to {84.2|up}, which is {12.8|!gap} points short of the {95 per cent|upt} mark at which measles finds nobody to move to.

Labour's Callum Rennie puts it down to school nurses. In 2028 the board had {164|nu0|t=In 2028}. There are {118|nu} today, {46|nul} fewer. He wants {£5 million|mol|by=Callum Rennie} to hire them back. The Government points to the {£1.8 million|mo} that it found within a week.

In the week to Sunday {63|wkp|t=In the week to Sunday|by=Public Health Scotland} new cases were confirmed, says Public Health Scotland. Abernethy-Khan thinks the crest has passed. South of the border they are not so lucky, with nearly {2,000|~en|v=1930|force} since New Year.

"When I started we'd one nurse to two schools, and she knew who'd fainted," says retired school nurse Effie MacLure, {70|-}. "Now there's one for {nine|-}."

@doc d-phs | surveillance report | 2036-03-09
Measles in Scotland: weekly surveillance, Clydeside cluster. Data to 8 March 2036

Confirmed: {268|c3|t=8 March 2036}. By council: Glasgow {171|cg}, Renfrewshire {69|cr}, Inverclyde {28|ci}. A further {96|su} are under investigation.

New in week: {41|wk|t=8 March 2036} (previous week: {63|wkp|t=previous week}; change {-35%|wkc|round}).

Age: under five years {134|u5} ({50%|u5s}); adults {58|ad}.

Vaccination: no recorded dose {214|un} ({80%|uns|round}).

Hospital: {52|h1} ever admitted, {11|h2|t=8 March 2036} currently in the ward, of whom {3|ic|^} in intensive care. Deaths: {one|dd}.

Contacts traced: {3,150|ct}, or {11.8|ctc} per case. Doses given: {21,300|v2} of {30,000|vt} ({71%|vs}). Clinics: {61|cl2}.

In the whole of 2035, {19|ly|t=2035} cases were confirmed. Provisional data. Table {2b|-} withdrawn on 2 March.

@doc e-tab | tabloid | 2036-03-10
SPOT THE DIFFERENCE: bug on the run

IT'S down! The measles monster infected {41|wk|t=last week} Scots last week against {63|wkp|t=the week before} the week before.

But docs warn: don't party yet. {Eleven|h2} kids are still in the Queen Margaret, {five|!ic} of them fighting for life in intensive care. {52|h1} have been through its doors.

Here's who catches it:
● UNJAGGED: {204|!un} of {268|c3} had never had a dose.
● WEE ONES: {half|u5s|v=50} are under five.
● GLASWEGIANS: {171|cg}. Paisley and round about had {69|cr}, Inverclyde {28|ci}.

In England it's way past {1,900|>en}.

Board boss Dr Isla Abernethy-Khan says {21,300|v2|by=Dr Isla Abernethy-Khan} have rolled up their sleeves at {61|cl2} clinics.

TEXT us on {80360|-}: should jags be the law? Yesterday's poll: {68%|-} yes.

@doc f-radio | radio Q&A transcript | 2036-03-11
Kaye at Ten — 10:14

KAYE: Doctor, folk are saying it's over.

ABERNETHY-KHAN: {Forty-one|wk} in a week isn't over. All of last year we'd {nineteen|ly|t=last year}. We've had {two hundred and sixty-eight|c3|t=by Saturday} by Saturday, and near {a hundred|~su} we're still testing.

KAYE: Who's left to jab?

ABERNETHY-KHAN: We've done {twenty-one thousand|~v2|by=ABERNETHY-KHAN}. We set out to do {thirty|vt|x=1000} thousand. So that's {seven in ten|~vs|v=70}.

KAYE: Caller on line two, Moira, Greenock. Moira?

MOIRA: Is it true the wee boy had had his jags?

ABERNETHY-KHAN: I can't talk about one child. I can say {four out of five|~uns|v=80} of our cases had had none.

KAYE: And the tracing, who does all that ringing?

ABERNETHY-KHAN: {Seventy|-} folk in a basement. {Three thousand one hundred and fifty|ct} contacts, that's {eight|!ctc} or so for each case. It's a lot of answering machines.

KAYE: It's {twenty past|-} ten. Travel: M8 slow at Junction {21|-}.
