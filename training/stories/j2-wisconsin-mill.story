@story j2-wisconsin-mill
@topic Worker killed at a paper mill in Wisconsin, and the OSHA penalty
@subject W = Daryl Kowalczyk | Kowalczyk | Daryl | the machine tender
@subject M = Big Eau Pleine Paper | Eau Pleine | the mill | the company
@subject O = Occupational Safety and Health Administration | OSHA | the agency | inspectors
@subject U = PACE Local 7-2190 | the local | the union
@subject T = Joan Kowalczyk | Joan | his widow
@subject Dv = Coroner Phil Drexler | Drexler | the coroner
@fact age = 41 | age | W | age of the worker | - | constant
@fact yrs = 19 | duration | W | years at the plant | - | constant
@fact time = 03:20 | clock | W | when he was caught in the rolls | 2001-02-13 | constant
@fact pron = 04:06 | clock | W | when he was pronounced dead | 2001-02-13 | constant
@fact day = 2001-02-13 | date | W | day of the accident | - | constant
@fact shift = 12 | duration | M | hours in a shift | - | constant
@fact hrs = 64 | duration | W | hours worked in the week before | - | constant
@fact emp = 530 | jobs | M | employees | 2001-02 | snapshot
@fact un = 415 | jobs | U | members | 2001-02 | snapshot
@fact v0 = 14 | other | M | violations cited | 2001-08-09 | snapshot
@fact vw = 3 | other | M | willful violations cited | 2001-08-09 | snapshot
@fact vs = 11 | other | M | serious violations cited | 2001-08-09 | snapshot
@fact pen = 247500 | damages | O | dollars of penalty proposed | 2001-08-09 | plan
@fact penw = 192000 | damages | O | dollars of penalty proposed for the willful violations | 2001-08-09 | plan
@fact pens = 55500 | damages | O | dollars of penalty proposed for the serious violations | 2001-08-09 | plan
@fact set = 130000 | damages | M | dollars of penalty paid in the settlement | 2002-04 | snapshot
@fact cont = 15 | duration | M | working days to contest | - | plan
@fact spd = 2200 | speed | M | feet a minute at which the machine ran | - | constant
@fact fat = 2 | deaths | M | workers killed since it opened | 2001-02-13 | cumulative
@fact opened = 1958 | other | M | year of opening | - | constant
@fact prev = 1983 | other | M | year of the first death | - | constant
@fact down = 3 | duration | M | days that No. 4 machine stood still | 2001-02 | constant
@fact kids = 3 | other | T | children | - | constant
@fact fund = 8740 | fundraising | U | dollars raised for the family | 2001-02-18 | cumulative
@fact gu = 2 | duration | M | years that the guard had been off | - | constant
@fact drop = 4 | other | M | serious violations dropped | 2002-04 | snapshot
@fact cap = 60 | duration | M | hours a week at most | 2002-04 | plan | pledged
@fact suit = 3500000 | damages | T | dollars asked for in the suit | 2002-04 | plan
@fact off = 1150 | price | M | dollars asked to put the guard back | 1999 | snapshot
@fact al = 0.00 | other | Dv | blood alcohol found | - | constant
@rel sum v0 = vw + vs
@rel sum pen = penw + pens
@trap pen set :: penalty proposed and paid
@trap emp un :: employees and union members
@trap time pron :: accident and death
@trap vw down :: three of different things

@doc a-daily | small-city daily | 2001-02-14
Mosinee man killed at paper mill

By Gretchen Pfaff, of the Daily Courier staff

A {41|age}-year-old Mosinee man died early {Tuesday|day} after he was pulled into the rolls of a paper machine at Big Eau Pleine Paper, authorities said.

Daryl Kowalczyk, a machine tender with {19|yrs} years at the mill, was threading the sheet on No. 4 machine when it happened, at about {3:20 a.m.|time}, said Marathon County Coroner Phil Drexler. Co-workers hit the stop and cut him free, but he was pronounced dead at {4:06|pron|by=said Marathon County Coroner Phil Drexler}.

He was into the {ninth|-} hour of a {12|shift}-hour shift, according to Ken Radtke, president of PACE Local 7-2190, which represents {415|un} of the {530|emp} people who work there.

The machine, which was running at {2,200|spd} feet a minute, is shut down while inspectors from OSHA go over it. The rest of the plant resumed at noon.

It is the mill's {second|fat|v=2} death on the job since it opened in {1958|opened}. The other was in {1983|prev}.

Survivors include his wife, Joan, and {three|kids} children. Arrangements, Page 6A.

LOTTERY: Pick 3: 4-0-9

@doc b-newsletter | union newsletter | 2001-02-19
IN MEMORY OF DARYL

Brothers and sisters: They started Number Four back up on Friday, after {three|down} days. Not one of us on C crew could look at it.

You should know what the company will not put in its letter. In the seven days before he died, Daryl put in {64|hrs} hours. The nip guard on the second press was taken off for a rebuild and had been off for {two|gu} years. We filed on that guard. Twice.

The spaghetti supper at St. Ladislaus brought {$8,740|fund|t=Sunday} for Joan and the {three|kids} kids as of Sunday. Checks still welcome at the hall.

The coroner has reported no alcohol, {0.00|al|by=The coroner}. As if any of us had to be told.

He was {41|age}. In solidarity, Ken R.

@doc c-osha | OSHA regional release | 2001-08-09
OSHA PROPOSES {$247,500|pen} IN PENALTIES FOLLOWING FATALITY AT MARATHON COUNTY PAPER MILL

CHICAGO -- The Occupational Safety and Health Administration has cited Big Eau Pleine Paper Co. for {14|v0} alleged violations following a fatal accident on {February 13|day} of this year. Proposed penalties total {$247,500|pen}.

{Three|vw} alleged willful violations, for unguarded in-running nip points and lack of energy control, carry {$192,000|penw}. {Eleven|vs} alleged serious violations account for the remaining {$55,500|pens}.

"This employer knew," said area director Walter Oyelaran. "For {two|gu|by=area director Walter Oyelaran} years there was nothing between these workers and the rolls but habit."

The company has {15|cont} working days from receipt of the citations to comply, request a conference, or contest them before an independent review commission.

@doc d-trade | paper industry newsletter | 2002-04-22
Eau Pleine settles with OSHA for about {half|-}

Big Eau Pleine Paper will pay {$130,000|set} to settle citations from last year's fatal accident, well under the {quarter of a million|~pen|v=250000} dollars first sought. Under the deal the {three|vw} willful items become "unclassified"; of the {11|vs} others, {four|drop} go away.

The mill also agrees to cap weekly hours at {60|cap}. Daryl Kowalczyk, the tender who was killed, had logged {64|hrs}.

His widow's suit against the rebuild contractor, which asks for {$3.5 million|suit}, goes to trial in Wausau in September. The contractor says it offered in 1999 to reinstall the guard for {$1,150|off}.

Elsewhere: NBSK at $460/tonne, down $10; two Green Bay machines idled.
