@story alder-crossing-transit-stabbing
@topic Stabbing on a commuter train at Alder Crossing, Oregon: calls, victims, bail
@subject X = Alder Crossing stabbing | the stabbing | the attack | Blue Line attack
@subject D = Trevor Allan Bekkering | Bekkering | the suspect | the defendant
@subject M = Mikaela Tsosie | Tsosie | Mikaela
@subject H = Hyun-woo Baek | Baek | the engineer
@subject E = Eleanor Whitcomb | Whitcomb | Eleanor
@subject T = TriCounty Transit | TriCounty | the transit agency | the agency
@subject S = Multnaw County Sheriff | the sheriff | sheriff's office | Sheriff Dana Orellana | Orellana
@subject C = Circuit Judge Philip Anand | Judge Anand | Anand | the judge
@subject K = Tyrell Goodwin | Goodwin | the Navy veteran
@fact dead1 = 1 | deaths | X | people killed | 2017-10-03 evening | cumulative
@fact dead2 = 2 | deaths | X | people killed | 2017-10-05 | cumulative
@fact inj = 3 | injuries | X | people hurt who survived | 2017-10-05 | cumulative
@fact inj0 = 4 | injuries | X | people hurt who survived | 2017-10-03 evening | snapshot
@fact call = 16:28 | clock | S | time of the first 911 call | 2017-10-03 | constant
@fact arr = 16:33 | clock | S | time when the first deputy arrived | 2017-10-03 | constant
@fact cust = 16:51 | clock | D | time of the arrest | 2017-10-03 | constant
@fact resp = 5 | duration | S | minutes from the call to the first deputy | 2017-10-03 | constant
@fact flee = 18 | duration | D | minutes from the first deputy to the arrest | 2017-10-03 | constant
@fact calls = 46 | other | S | 911 calls received | 2017-10-03 | cumulative
@fact agD = 35 | age | D | age in years | 2017-10-03 | constant
@fact agM = 23 | age | M | age in years | 2017-10-03 | constant
@fact agH = 53 | age | H | age in years | 2017-10-03 | constant
@fact agE = 68 | age | E | age in years | 2017-10-03 | constant
@fact agK = 31 | age | K | age in years | 2017-10-03 | constant
@fact bail = 2500000 | other | C | dollars of bail set | 2017-10-04 | constant
@fact bask = 5000000 | other | C | dollars of bail sought | 2017-10-04 | constant
@fact cnt = 11 | other | D | counts in the indictment | 2017-10-12 | constant
@fact cnt0 = 7 | other | D | counts in the first complaint | 2017-10-04 | constant
@fact blade = 3.75 | other | D | inches of the blade | 2017-10-03 | constant
@fact rid = 120000 | ridership | T | weekday boardings | 2017 | snapshot
@fact tof = 64 | officers | T | transit police officers | 2017-10 | snapshot
@fact tofp = 20 | officers | T | transit police officers to be added | 2018 | plan | pledged
@fact tof2 = 84 | officers | T | transit police officers | after the hiring | plan | pledged
@fact exc = 90 | duration | T | days of banishment from trains | 2017-06 | constant
@fact blk = 1900 | address | D | block of Cutler Street of the arrest | 2017-10-03 | constant
@fact fund = 387000 | fundraising | X | dollars raised for the victims | 2017-10-10 | cumulative
@rel sum tof2 = tof + tofp
@trap inj0 inj :: one of the wounded died
@trap dead1 dead2 :: a second victim died
@trap call arr :: call and arrival
@trap bail bask :: set and sought
@trap cnt cnt0 :: complaint and indictment
@trap tof tofp :: there and to come
@trap resp flee :: two stretches of minutes

@doc a-breaking | metro newspaper, breaking story | 2017-10-03
{One|dead1} dead, {four|inj0} hurt in stabbing on TriCounty train

By Casey Lundeen and Priya Raghunathan
Updated Oct. 3, 9:15 PM; Posted Oct. 3, 5:02 PM

A man with a knife killed {one|dead1|t=as of 9 p.m.} passenger and wounded {four|inj0|^} others aboard a westbound Blue Line train as it pulled into Alder Crossing on Tuesday, authorities said as of 9 p.m.

The first of {46|calls|by=Sheriff Dana Orellana} calls to 911 came at {4:28 p.m.|call|^}, Sheriff Dana Orellana said, and a deputy was on the platform at {4:33|arr|^}. The suspect, Trevor Allan Bekkering, {35|agD}, was taken into custody at {4:51|cust} in the {1900|blk} block of Southeast Cutler Street.

"{Five|resp|by=Orellana} minutes feels short unless you're in that car," Orellana said. The blade, recovered from a storm drain, measured {3¾|blade|v=3.75} inches.

Hyun-woo Baek, an engineer, died at the scene. He was {53|agH}.

Riders credited a Navy veteran, Tyrell Goodwin, {31|agK}, with pinning the man against a bike rack before he broke free.

Blue Line service is suspended between stations 14 and 17. Call 503-555-0170 for shuttles.

@doc b-court | alternative weekly, online | 2017-10-04
Bekkering appears by video; {$2.5 million|bail} bail

By Joss Abernathy

Trevor Bekkering, {35|agD}, declined to look at the camera. Judge Philip Anand set bail at {$2.5 million|bail|t=Wednesday}, half of what the state had asked. "A number is not a mood," the judge told the prosecutor, who'd wanted {$5 million|bask}.

The complaint read on Wednesday holds {seven|cnt0|t=on Wednesday} counts, one of murder.

Mikaela Tsosie, the dental student he went for first, is {32|!agM}. She told us by text, from a bed at St. Brendan's: "Mr. Baek stepped between."

The agency knew Bekkering. In June it had banned him from trains for {90|exc|t=In June} days for screaming at a woman in a headscarf. The ban ended {a month|-} ago.

There are {64|tof} transit cops for a system that logs {120,000|rid} boardings on a weekday. That's all they've got on the payroll. Ride safe.

@doc c-daily2 | metro newspaper, print | 2017-10-13
Bekkering indicted on {11|cnt} counts; second victim mourned

By Priya Raghunathan

A grand jury has returned an {11|cnt|t=on Thursday}-count indictment against the man accused of the Blue Line attack, prosecutors said on Thursday, adding a second charge of aggravated murder for the death of Eleanor Whitcomb.

Whitcomb, {68|agE}, a retired librarian, died two days after the stabbing. The dead now number {two|dead2|t=now}; {three|inj} people survived, Tsosie ({23|agM}) and Goodwin among them.

The document gives the clearest account so far of the time that passed: a call at {4:28|call}, the first badge through the doors at {4:33|arr}, and {18|flee} more minutes, as officers searched yards, until the cuffs closed.

Bekkering remains in the Multnaw County jail in lieu of {$2.5 million|bail}.

Donors have given {$387,000|fund|t=as of Tuesday} to a fund for the victims as of Tuesday, organizers said.

TriCounty's board has meanwhile voted to hire {20|tofp|m=pledged} officers, which would take its force to {84|tof2}.

Lottery A2 | Obituaries B5 | Ducks favored by 3½

@doc d-tvexplainer | TV station, "Timeline" web page | 2017-10-06
TIMELINE: How the Alder Crossing attack unfolded

KVLO Staff | Published 6:10 AM PDT October 6, 2017

4:19 p.m. – Bekkering boards at Lents Yard without a ticket.
{4:28 p.m.|call} – First 911 call. {Forty-five|-} more follow.
{4:38 p.m.|!arr} – First deputy on scene, {five|resp} minutes after the call.
{4:51 p.m.|cust} – Arrest, {1900|blk} block of SE Cutler.

THE VICTIMS
Hyun-woo Baek, {53|agH}. Killed.
Eleanor Whitcomb, {86|!agE}. Died Thursday, making her the {second|dead2} fatality.
Mikaela Tsosie, {23|agM}. Serious condition.
Tyrell Goodwin, {31|agK}. Released.
A {17|-}-year-old boy. Released.

WHAT WE KNOW ABOUT THE SUSPECT: {35|agD}, no fixed address. TriCounty confirms a {90|exc}-day exclusion this summer. Bail: {$5 million|!bail}.

Download our app | Doppler 9 | Sponsored: 7 foods your vet hates
