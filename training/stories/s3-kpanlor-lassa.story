@story kpanlor-lassa
@topic Lassa fever in two Liberian counties, over three situation reports
@subject O = Lassa outbreak | the outbreak | the fever | Lassa fever
@subject N = Nimba | Nimba County
@subject G = Bong | Bong County
@subject H = Kpanlor Hospital | the hospital | Kpanlor
@subject W = Institute of Public Health | the institute | health authorities
@subject M = Médecins Volants | the medical charity | the charity
@fact c1 = 63 | cases | O | confirmed infections | 2032-02-05 | cumulative
@fact cn1 = 41 | cases | N | confirmed infections | 2032-02-05 | cumulative
@fact cg1 = 22 | cases | G | confirmed infections | 2032-02-05 | cumulative
@fact s1 = 184 | cases | O | suspected infections | 2032-02-05 | cumulative
@fact d1 = 17 | deaths | O | people killed by the disease | 2032-02-05 | cumulative
@fact c2 = 89 | cases | O | confirmed infections | 2032-02-19 | cumulative
@fact cn2 = 52 | cases | N | confirmed infections | 2032-02-19 | cumulative
@fact cg2 = 37 | cases | G | confirmed infections | 2032-02-19 | cumulative
@fact s2 = 246 | cases | O | suspected infections | 2032-02-19 | cumulative
@fact d2 = 24 | deaths | O | people killed by the disease | 2032-02-19 | cumulative
@fact dn2 = 15 | deaths | N | people killed by the disease | 2032-02-19 | cumulative
@fact dg2 = 9 | deaths | G | people killed by the disease | 2032-02-19 | cumulative
@fact f2 = 27 | rate | O | percent of confirmed patients who died | 2032-02-19 | snapshot
@fact hw = 11 | cases | H | health workers infected | 2032-02-19 | cumulative
@fact hd = 3 | deaths | H | health workers killed by the disease | 2032-02-19 | cumulative
@fact ly = 38 | cases | O | confirmed infections in all of last year | 2031 | cumulative
@fact lyd = 8 | deaths | O | deaths in all of last year | 2031 | cumulative
@fact b = 20 | other | H | isolation beds | 2032-02-05 | snapshot
@fact b2 = 48 | other | M | isolation beds to be added | 2032-02 | plan | pledged
@fact r = 3400 | other | W | courses of ribavirin in the country | 2032-02-19 | snapshot
@fact k = 1260 | other | W | contacts being followed | 2032-02-19 | snapshot
@fact kp = 92 | rate | W | percent of contacts seen every day | 2032-02-19 | snapshot
@fact m = 4800000 | budget | W | dollars asked for the response | 2032-02-19 | plan
@fact m2 = 1300000 | budget | W | dollars received for the response | 2032-02-19 | cumulative
@fact q = 21 | duration | W | days that a contact is followed | - | constant
@rel sum c1 = cn1 + cg1
@rel sum c2 = cn2 + cg2
@rel sum d2 = dn2 + dg2
@rel share f2 = d2 / c2
@trap c1 c2 :: two situation reports, two weeks apart
@trap c2 s2 :: confirmed and suspected
@trap hw hd :: health workers infected and killed
@trap b b2 :: beds that are there and beds that are promised
@trap m m2 :: asked for and received

@doc a-bulletin | public health bulletin | 2032-02-05
LASSA FEVER: SITUATION REPORT {4|-}
Data as of {5|-} February, 18:00

Summary
Confirmed: {63|c1} (Nimba {41|cn1|^}; Bong {22|cg1|^})
Suspected, all counties: {184|s1|^}
Deaths among confirmed: {17|d1|^}

Kpanlor Hospital has {20|b} isolation beds, all occupied. Admission is now limited to laboratory-positive patients. A contact is followed for {21|q} days after the last exposure.

For the whole of 2031 the country notified {38|ly|t=For the whole of 2031} confirmed cases with {eight|lyd|^} fatal outcomes. The current event therefore exceeds last year's total by more than {half|-} before the end of the sixth week.

Hotline {4455|-}. The public is asked to cover stored rice, to keep food away from rats and not to touch the bodies of the dead.

@doc b-daily | Monrovia daily | 2032-02-20
Nurses bury a third colleague as Lassa toll reaches {24|d2}

By Garmai Toweh

GANTA - They sang on the road to the grave, at a distance from the coffin and from each other. Sister Lorpu Dahn, a midwife, was the {third|hd} of the staff of Kpanlor Hospital to die in the present outbreak. {Eleven|hw} who work there have fallen ill.

The institute's report of Thursday night counts {89|c2|t=Thursday night|by=The institute's report} confirmed patients, {52|cn2|^} in Nimba and {37|cg2|^} in Bong. The two counties have lost {15|dn2|^} and {nine|dg2|^} people respectively. More than one in {four|-} of those whose illness was proven did not survive.

"We had {20|b|by=the hospital's administrator} beds and the fever does not count beds," the hospital's administrator, Emmanuel Kollie, told the mourners. The charity Médecins Volants has promised {48|b2|by=Médecins Volants} more in tents behind the maternity wing.

Some {1,260|~k|by=Health authorities} contacts are under watch. Health authorities say {92%|kp|^} of them get a visit every day.

ALSO IN THE NEWS: Gas at {$5.10|-} a gallon | LPRC denies shortage | Barrolle {2|-}, Oilers {2|-}

@doc c-agency | international wire | 2032-02-20
Liberia's Lassa outbreak grows to {98|!c2} cases

MONROVIA, Feb {20|-} (Continental) - An outbreak of Lassa fever in northern Liberia has killed {24|d2|by=the Institute of Public Health} people among {98|!c2|by=the Institute of Public Health} confirmed cases, the Institute of Public Health said, as it appealed for {$48 million|!m|by=it} to contain the disease.

Of the amount requested, {$1.3 million|m2} has come in.

The rodent-borne virus infected {38|ly|t=last year} people in the West African country last year and {eight|lyd|t=last year} died, according to official data.

Bong has been catching up with its neighbour: two weeks ago it had {22|cg1|t=two weeks ago} infections to Nimba's {41|cn1|t=two weeks ago}, and now the tally is {37|cg2|t=now} against {52|cn2|t=now}. A further {246|s2} patients are suspected of having the illness but have not been tested positive.

Doctors have {3,400|r} courses of the antiviral ribavirin, enough for the current wave, the institute said.

@doc d-charity | press release of an aid organisation | 2032-02-21
Médecins Volants to open Lassa ward in Kpanlor

Brussels/Monrovia - Our first team of {14|-} has arrived in Nimba County, where the hospital's {20|b} isolation beds have been full for a month. We shall put up {48|b2|by=Our first team} more, beginning with a dozen this weekend.

"Of the county's {37|!cn2|t=on Thursday|s=the county's} confirmed patients on Thursday, far too many came late," says our medical coordinator, Dr. Ysaline Verhofstede. "Mortality stands at {27 per cent|f2|by=our medical coordinator}. With early ribavirin it can be under {10|-}."

The health workers are paying dearly. {Three|!hw} of them have been infected since January. The state of their gloves tells why.

The government's appeal, for {$4.8 million|m|s=The government's}, is little more than a {quarter|-} covered. We take no part of it: this operation is paid for by {61,000|-} private donors.

Press: +{32 2 555 01 88|-} / press@medecinsvolants.example

@doc e-radio | community radio, evening talk | 2032-02-22
Good evening Sanniquellie, good evening Gbarnga. So, the numbers, and then your calls.

Two weeks back they told us {63|c1|t=Two weeks back|by=they} people sure-sure had it. On Thursday they said {89|c2|t=On Thursday|by=they}. Those where the laboratory has not answered yet, that is another list, that is {246|s2}, and don't mix it.

How many have we lost? {Twenty-four|d2|s=we}. {Fifteen|dn2|s=on our side} on our side, {nine|dg2} on the Bong side. All of last year it was only {eight|lyd|t=All of last year}.

If you have been near a sick person, the tracer will come to your house every day for {twenty-one|q} days. Not to arrest you. {One thousand two hundred and sixty|k} people are having those visits tonight.

And the money? They want {4.8 million|m} American dollars. They have seen {one point three|m2|v=1300000}. Caller number {one|-}, you are on the air.
