@story p2-irewole-strike
@topic Strike of resident doctors and nurses at the Irewole teaching hospital, Nigeria
@subject H = Irewole University Teaching Hospital | Irewole | the hospital | IUTH | management
@subject D = resident doctors | residents | doctors | the medics
@subject N = nurses and midwives | nurses
@subject S = Irewole strike | the strike | the walkout | the stoppage | the action
@subject G = Ondo State Government | the state | the government | Commissioner Adaeze Fashola-Bright | the commissioner
@subject U = Joint Health Action Front | the union | JHAF | Comrade Yakubu Tersoo | Tersoo | the front
@fact sd = 2032-05-12 | date | S | first day | - | constant
@fact nd = 640 | jobs | D | strikers | 2032-05-12 | constant
@fact nn = 1480 | jobs | N | strikers | 2032-05-12 | constant
@fact na = 2120 | jobs | S | strikers | 2032-05-12 | constant
@fact st = 3900 | jobs | H | staff | - | constant
@fact co = 46 | jobs | H | consultants who work on | 2032-05-21 | snapshot
@fact bd = 912 | other | H | beds | - | constant
@fact bo = 190 | other | H | beds in use | 2032-05-21 | snapshot
@fact o1 = 1340 | other | H | operations put off | 2032-05-21 | cumulative
@fact o2 = 2050 | other | H | operations put off | 2032-05-28 | cumulative
@fact pm = 160 | other | H | patients moved to mission hospitals | 2032-05-28 | cumulative
@fact pf = 115 | other | H | patients moved to the federal centre | 2032-05-28 | cumulative
@fact pa = 275 | other | H | patients moved elsewhere | 2032-05-28 | cumulative
@fact am = 7 | duration | G | months of pay owed | 2032-05-12 | snapshot
@fact an = 2600000000 | budget | G | naira of pay owed | 2032-05-12 | snapshot
@fact ao = 900000000 | budget | G | naira offered towards the arrears | 2032-05-27 | plan | pledged
@fact as = 34.6 | other | G | offer as a share of the arrears | 2032-05-27 | plan | pledged
@fact rw = 35 | rate | U | pay rise demanded | - | plan | pledged
@fact ro = 15 | rate | G | pay rise offered | 2032-05-27 | plan | pledged
@fact dg = 3 | deaths | H | patients who died for want of care | 2032-05-28 | cumulative
@fact du = 14 | deaths | H | patients who died for want of care as a lobby counts | 2032-05-28 | cumulative
@fact fi = 5000000 | sentence | U | naira of fine a day | 2032-05-26 | plan | threshold
@fact nas = 54.4 | other | S | strikers as a share of the staff | 2032-05-12 | constant
@rel share nas = na / st
@fact rh = 42.9 | other | G | rise offered as a share of that demanded | 2032-05-27 | plan | pledged
@rel share rh = ro / rw
@rel sum na = nd + nn
@rel sum pa = pm + pf
@rel share as = ao / an
@trap o1 o2 :: a week later
@trap dg du :: the ministry's count and a patients' lobby's
@trap rw ro :: asked and offered
@trap bd bo :: all the beds and those in use

@doc a-punch | national daily | 2032-05-22
IUTH: {1,340|o1} surgeries on hold as strike enters second week
From Bolanle Ekwueme, Akure

No fewer than {1,340|o1|t=as of yesterday|by=the Chief Medical Director} operations had been put off at the Irewole University Teaching Hospital as of yesterday, the Chief Medical Director, Prof. Gbenga Usman-Cole, has disclosed.

The walkout, which began on {Wednesday of last week|sd}, was called by the Joint Health Action Front over {seven|am|by=the Joint Health Action Front} months of unpaid salaries. {Six hundred and forty|nd} resident doctors and {1,480|nn} nurses and midwives obeyed the call, leaving {46|co|t=as of yesterday} consultants to keep the emergency unit running.

When our correspondent went round the wards, {190|bo|t=When our correspondent went round the wards} of the {912|bd} beds were occupied, most of them by patients whose relatives could not raise the transport fare home.

"We want {35 per cent|rw|by=Comrade Yakubu Tersoo} and we want our arrears, all {N2.6bn|an|^|v=2600000000} of it," the union's chairman, Comrade Yakubu Tersoo, said.

He denied a claim, widely shared on social media, that members had removed oxygen cylinders.

*Advert: Access JAMB 2033 past questions, N1,500 only*

@doc b-gov | government statement | 2032-05-27
PRESS STATEMENT BY THE HONOURABLE COMMISSIONER FOR HEALTH

Gentlemen of the press, the state has not been idle. At the meeting which ended at dawn today, Government laid the following on the table.

1. The immediate release of N{900 million|ao}, being more than {a third|>as} of what is owed, with the balance spread over four quarters.

2. A {15 per cent|ro} upward review of the consolidated scale, effective 1st July.

Government notes that the National Industrial Court yesterday attached a penalty of N{5 million|fi} to each further day of the action.

Government will not be stampeded by fabricated numbers. Contrary to what a group styling itself Patients First has published, it is not {fourteen|du|by=a group styling itself Patients First} persons who have lost their lives because nobody was there to treat them. The audit committee has confirmed {three|dg|by=The audit committee}, and our hearts are with those families.

Signed: Dr. Adaeze Fashola-Bright
Ref: OSMH/PR/32/0517

@doc c-online | online newspaper | 2032-05-28
'My wife went to three towns to find a midwife'

Sixteen days. That is how long the gates of IUTH have been open with almost nobody behind them.

Sunday Okpanachi, a welder, counts it in naira: {18,000|-} for a keke, {45,000|-} for a private clinic, {5,000|-} for the boy who pushed the car. His daughter was born in Ondo town at 2 a.m.

She is lucky. {Two thousand and fifty|o2|t=by this morning} people had been told by this morning that their operations would not hold. Ambulances have carried {290|!pa} others away, to the Catholic and Baptist mission hospitals ({160|pm}) or down to the federal medical centre ({115|pf}).

Those who stopped work are {2,120|na} of a payroll of {3,900|st}, so more than {half|>nas} of the place. They have not been paid since September, and the commissioner's answer, Tersoo said, amounted to telling a drowning man that a canoe has been budgeted for. He puts {thirty-five|rw|by=He} beside {fifteen|ro|^} and laughs.

*Comments (214)*

@doc d-intl | international agency | 2032-05-28
Nigerian state hospital strike drags on, pay offer rejected

AKURE, Nigeria, May 28 (Meridian) - Striking health workers at one of southwest Nigeria's biggest public hospitals on Friday turned down an offer of {900 million naira|ao} toward wages that the state has not paid for {five|!am} months.

Some {520|!nd} doctors in training and {1,480|nn} nurses stopped work on {May 12|sd}. The hospital's director said on Friday that {1,870|!o2|t=on Friday|by=The hospital's director} procedures had since been postponed.

The state also proposed lifting salaries by {15%|ro|by=The state}, less than {half|<rh} of what the front is asking. A court has ordered fines of {5 million naira|fi} a day if staff stay out. The front said it would appeal.

Patients First, a lobby, said at least {14|>du|by=Patients First, a lobby} people had died for lack of treatment; officials put the number at {three|dg|by=officials}.

($1 = 1,610 naira)
