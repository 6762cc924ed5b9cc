@story n3-knockderry-trolleys
@topic Overcrowding at an Irish hospital after New Year: trolleys, shut beds and the waiting list
@subject K = Knockderry Regional Hospital | Knockderry | the Regional | the hospital
@subject N = Irish Union of Nurses | IUN | the union | the nurses' union
@subject B = Mid-Shannon Health Board | the health board | the board | MSHB
@subject I = hospitals in the State | nationally | nationwide | the country
@subject M = Peadar Mac Giollarua | Mac Giollarua | the Minister | the minister for health
@subject H = Josie Hanratty | Mrs Hanratty | Josie
@fact tm = 51 | waiting | K | patients on trolleys by the union's count | 2003-01-06 morning | snapshot
@fact tu = 43 | waiting | K | patients on trolleys by the union's count | 2003-01-07 morning | snapshot
@fact tb = 36 | waiting | K | patients on trolleys by the board's count | 2003-01-07 afternoon | snapshot
@fact ty = 27 | waiting | K | patients on trolleys by the union's count | 2002-01-07 morning | snapshot
@fact na = 312 | waiting | I | patients on trolleys by the union's count | 2003-01-07 morning | snapshot
@fact bd = 364 | other | K | beds | - | constant
@fact bc = 28 | other | K | beds shut | 2003-01-07 | snapshot
@fact bo = 15 | other | K | beds to open again | by the end of January 2003 | plan | pledged
@fact wa = 19 | duration | K | average wait for a bed in hours | 2003-01-07 | snapshot
@fact wl = 53 | duration | K | longest wait for a bed in hours | 2003-01-07 | snapshot
@fact wh = 41 | duration | H | wait for a bed in hours | 2003-01-07 | constant
@fact ha = 81 | age | H | age in years | - | constant
@fact el = 74 | other | K | operations put off | week of 2003-01-06 | snapshot
@fact li = 3870 | waiting | K | people on the waiting list for operations | end of December 2002 | snapshot
@fact lp = 3410 | waiting | K | people on the waiting list for operations | end of December 2001 | snapshot
@fact ld = 460 | waiting | K | rise of the waiting list over a year | end of December 2002 | snapshot
@fact lo = 1120 | waiting | K | people who have waited longer than a year for operations | end of December 2002 | snapshot
@fact nv = 62 | jobs | K | nursing posts vacant | 2003-01-07 | snapshot
@fact ns = 540 | jobs | K | nurses employed | 2003-01-07 | snapshot
@fact fl = 214 | cases | B | flu cases | since Christmas 2002 | cumulative
@fact fd = 4 | deaths | B | people killed by flu | since Christmas 2002 | cumulative
@fact bg = 18500000 | budget | K | euros promised for a new emergency unit | 2000 | plan | pledged
@fact sp = 2100000 | spending | K | euros spent on a new emergency unit | end of 2002 | cumulative
@fact pl = 24 | other | K | places in a new emergency unit | 2005 | plan | pledged
@fact ba = 87 | vote_share | N | nurses in favour of an overtime ban, in percent | 2002-12-19 | constant
@fact ot = 6 | other | N | hours of overtime a week that a nurse works on average | 2002 | snapshot
@fact nf = 602 | jobs | K | nursing posts in all | 2003-01-07 | snapshot
@fact ofr = 40 | jobs | B | nurses offered a post | 2003-01-10 | cumulative
@fact wg = 12 | duration | K | average wait for a bed in hours | 2003-02 | plan | pledged
@rel sum nf = ns + nv
@rel diff ld = li - lp
@trap tu tb :: the union and the board count differently and at other hours
@trap tm tu :: Monday and Tuesday
@trap tu ty :: this year and last
@trap tu na :: one hospital and all
@trap wa wl :: average and longest wait
@trap wl wh :: the longest wait and that of one patient
@trap bc bo :: beds shut and beds to open
@trap li lo :: the whole list and those who have waited long
@trap bg sp :: promised and spent
@trap nv ns :: posts vacant and filled

@doc a-union | union statement | 2003-01-07
IRISH UNION OF NURSES
PRESS STATEMENT – NO EMBARGO – Tuesday 7th January, 2003

TROLLEY COUNT: KNOCKDERRY AGAIN THE WORST

At 8 a.m. today IUN members counted {43|tu|t=8 a.m. today|by=IUN members} patients on trolleys and chairs in the Emergency Department and on the corridors of Knockderry Regional Hospital. Yesterday, the figure was {51|tm|t=Yesterday}. On the same date last year it was {27|ty|t=On the same date last year}. The national total this morning is {312|na|t=this morning}.

IUN Industrial Relations Officer Assumpta Geraghty-Lynch said: "There are {28|bc|by=IUN Industrial Relations Officer Assumpta Geraghty-Lynch} beds closed upstairs for want of nurses while a woman of {81|ha} lies under a fire extinguisher. The Regional has {62|nv|^} vacancies and the Board advertises for none of them. Our members each give on average {six|ot|^} hours of overtime a week to keep the doors open."

In December, {87%|ba|t=In December} of members at the hospital voted to refuse overtime. If no agreement has been reached by Monday week, 20th January, that mandate will be used.

The union asks for the {24|pl}-place emergency unit, promised for 2001 and then for 2003, to be built.

Further information: press office, ext. 214 (mobile after 5.30 p.m.)

@doc b-local | local weekly newspaper | 2003-01-09
Josie ({81|ha}) spent {41|wh} hours on a chair and a trolley

BY MICHEÁL TWOHIG

"I WAS not cold," says Josie Hanratty. "I was embarrassed." The retired seamstress from Cloonagh Road came to Knockderry hospital on Sunday afternoon with her chest, was told at four that she'd be kept in, and got her bed at nine on Tuesday, {forty-one|wh|t=on Tuesday} hours later.

She was not the unluckiest. A man in the next bay, the Sentinel understands, waited {53|wl|t=on Tuesday}. The average on Tuesday was {19|wa|t=on Tuesday}.

The Mid-Shannon Health Board says that by two o'clock on Tuesday it had the number on trolleys down to {36|tb|t=by two o'clock on Tuesday|by=The Mid-Shannon Health Board}. It does not include those who are put up as an extra bed on a ward; the nurses do.

{Seventy-four|el|t=this week} operations have been called off this week. The waiting list, which was {3,410|lp|t=at the end of 2001} at the end of 2001, had {3,780|!li|t=by New Year} names on it by New Year, {1,120|lo|^} of them there for longer than twelve months.

Flu is partly to blame. Doctors in the Board's area have seen {214|fl|t=since Christmas} cases since Christmas; {four|fd|^} people died.

INSIDE: Hurling, pages 31–38 * Win {two|-} tickets for Bewley's Circus

@doc c-radio | radio interview transcript | 2003-01-08
MORNING IRELAND ON SHANNONSIDE WAVES
Transcript, Wednesday 8 January, item 3 (8.11–8.19)

PRESENTER (Gráinne Tubridy-Walsh): Minister, yesterday morning there were {three hundred and twenty-one|!na|t=yesterday morning} people on trolleys in this country. {Forty-three|tu|^} in Knockderry alone.

MINISTER (Peadar Mac Giollarua): Well, by the afternoon it was {thirty-six|tb|t=by the afternoon|by=MINISTER (Peadar Mac Giollarua)} in Knockderry. I want to be fair to people who work very hard there.

PRESENTER: {Thirty-six|tb} would've been a record {two|-} years ago.

MINISTER: We've had flu. And we have money in place. I can tell you that {fifteen|bo|t=by the end of the month|by=MINISTER (Peadar Mac Giollarua)} of the beds will reopen by the end of the month.

PRESENTER: Of how many that are shut?

MINISTER: {Twenty-eight|bc|by=MINISTER (Peadar Mac Giollarua)}. Out of {three hundred and sixty-four|bd|^}, Gráinne. Let's keep some proportion.

PRESENTER: And the new unit? Your predecessor announced {eighteen and a half million|bg|by=Your predecessor|v=18500000} for it.

MINISTER: It is at design stage. {Two point one million|sp|t=to date|v=2100000|by=MINISTER (Peadar Mac Giollarua)} has been spent to date. I expect it to open in 2005, with {twenty-four|pl|t=in 2005|^} places.

PRESENTER: If the nurses ban overtime?

MINISTER: I'd say to them, think of the patients.

PRESENTER: {Seventy-eight|!ba} per cent of them thought of the patients and voted for it.

@doc d-column | national newspaper column | 2003-01-11
An Irishman's Diary of a kind
BY FINTAN DELAHOYDE

I have a theory about numbers. It's that any number that is announced from a lectern must be divided by {nine|-}. Take the emergency unit at Knockderry. In 2000 a minister with a spade promised {€15.8 million|!bg|t=In 2000|by=a minister with a spade|v=15800000}. What has been spent is {2.1|sp|x=1000000} million, mainly on a drawing of the unit.

Take the {15|bo|t=before February} beds that will be opened again before February. They are beds that we had. We had {28|bc} more of them in June than now.

Or take the {540|ns} nurses of the hospital. There ought to be {602|nf}. Nobody can say where the rest have gone, although the Western Australian health service has a stand in the Limerick hotel where I write this.

On Tuesday morning {43|tu|t=On Tuesday morning} citizens lay on trolleys, or {36|tb|t=in the afternoon} in the afternoon if you close {one|-} eye. The queue for surgery grew by {460|ld|t=in a year} in a year. If the Minister were made to lie in it he would be number {3,871|-}.

Mrs Hanratty of Cloonagh Road, I read in the Sentinel, sat for {14|!wh} hours. She apologised to the staff.

@doc e-reply | hospital notice, questions and answers | 2003-01-10
Mid-Shannon Health Board
Your questions about the Emergency Department

Should I come in? Only in an emergency. Ring your family doctor or the out-of-hours service first (1850 555 012).

How long will I wait? Those who need a bed waited {19|wa|t=on Tuesday} hours on average on Tuesday. We are sorry for that. We hope to bring it below {12|wg|t=by February} by February.

Why are beds closed? {28|bc} beds cannot be staffed. We employ {540|ns} nurses and are recruiting in Manila for {62|nv} posts; {40|ofr} offers have been made.

Why do your figures differ from the union's? We count at 2 p.m., after the ward rounds; patients in extra ward spaces are not on trolleys. On Tuesday we made it {36|tb|t=On Tuesday}, the union {43|tu|t=On Tuesday|by=the union}.

Is my operation going ahead? {74|el|t=this week} were postponed this week. If yours is among them you have had a phone call. There are now {3,870|li|t=as of 31 December} people on our list as of 31 December.

Is there flu about? Yes: {214|fl|t=from 25 December} cases from 25 December, sadly with {four|fd|^} deaths. It isn't too late for the vaccine.
