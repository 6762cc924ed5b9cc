@story h3-hajjah-cholera
@topic Cholera in the north-west of Yemen: eight weeks of an outbreak, no errors
@subject E = Hajjah cholera outbreak | the outbreak | the epidemic | the disease
@subject A = Abs | Abs district
@subject H = Harad | Harad district
@subject M = Mustaba | Mustaba district
@subject W = WHO | World Health Organization | the UN health agency | the agency
@subject V = vaccination campaign | the campaign | the drive
@subject T = Médecins de l'Est | the charity | the French charity | MdE
@fact c1 = 1860 | cases | E | suspected cases | 2026-08-02 | cumulative
@fact c2 = 7430 | cases | E | suspected cases | 2026-08-30 | cumulative
@fact c3 = 11900 | cases | E | suspected cases | 2026-09-27 | cumulative
@fact k2 = 412 | cases | E | cases that a laboratory confirmed | 2026-08-30 | cumulative
@fact k3 = 655 | cases | E | cases that a laboratory confirmed | 2026-09-27 | cumulative
@fact w2 = 2210 | cases | E | suspected cases in one week | week to 2026-08-30 | snapshot
@fact w3 = 540 | cases | E | suspected cases in one week | week to 2026-09-27 | snapshot
@fact d1 = 23 | deaths | E | people dead of the disease | 2026-08-02 | cumulative
@fact d2 = 78 | deaths | E | people dead of the disease | 2026-08-30 | cumulative
@fact d3 = 107 | deaths | E | people dead of the disease | 2026-09-27 | cumulative
@fact f1 = 1.24 | rate | E | percent of suspected cases that end in death | 2026-08-02 | snapshot
@fact f3 = 0.9 | rate | E | percent of suspected cases that end in death | 2026-09-27 | snapshot
@fact fx = 1 | rate | W | percent of cases that end in death, emergency mark | - | constant | threshold
@fact ca = 4120 | cases | A | suspected cases | 2026-08-30 | cumulative
@fact ch = 1985 | cases | H | suspected cases | 2026-08-30 | cumulative
@fact cm = 1325 | cases | M | suspected cases | 2026-08-30 | cumulative
@fact u5 = 31 | other | E | percent of cases that are children under five | 2026-08-30 | snapshot
@fact be = 240 | other | T | beds in treatment centres | 2026-08-30 | snapshot
@fact be1 = 90 | other | T | beds in treatment centres | 2026-08-02 | snapshot
@fact do = 620000 | other | V | doses meant to be given | 2026-09 | plan
@fact dg = 548000 | other | V | doses given | 2026-09-27 | cumulative
@fact dc = 88.4 | other | V | percent of the target that was reached | 2026-09-27 | snapshot
@fact cl = 17 | other | E | percent of wells with enough chlorine | 2026-08-02 | snapshot
@fact cl3 = 64 | other | E | percent of wells with enough chlorine | 2026-09-27 | snapshot
@fact as = 21000000 | budget | W | dollars asked for the response | 2026-08-30 | plan
@fact go = 8200000 | budget | W | dollars received for the response | 2026-08-30 | cumulative
@fact pr = 20000 | cases | E | suspected cases by the year's end, forecast | 2026-12-31 | plan | projected
@fact gs = 39 | other | W | percent of the money asked for that was received | 2026-08-30 | snapshot
@fact cq = 24.4 | other | E | last week's cases in percent of the peak week's | 2026-09-27 | snapshot
@rel share gs = go / as
@rel share cq = w3 / w2
@fact cs = 55.5 | other | A | percent of all suspected cases | 2026-08-30 | snapshot
@fact old = 1100000 | cases | - | suspected cases in the epidemic of the decade before | 2017 | cumulative
@fact we = 120 | sample_size | E | wells surveyed | 2026-08-02 | constant
@fact un = 36 | other | E | percent of wells untreated | 2026-09-27 | snapshot
@rel share cs = ca / c2
@rel sum c2 = ca + ch + cm
@rel share f1 = d1 / c1
@rel share f3 = d3 / c3
@rel share dc = dg / do
@trap c2 k2 :: suspected and confirmed
@trap w2 c2 :: a week and all weeks
@trap do dg :: doses planned and given
@trap as go :: asked and received
@trap f1 fx :: the rate and the emergency mark
@trap c3 pr :: so far and forecast
@trap w2 w3 :: weekly peak and the last week

@doc a-moh | health bulletin | 2026-08-03
Epidemiological bulletin, week 31. Hajjah governorate

1. Summary. From the first alert on 14 June to 2 August the surveillance offices notified {1,860|c1|t=to 2 August|by=the surveillance offices} suspected cases of cholera and {23|d1|^} associated deaths; case fatality {1.24%|f1|^}, above the {1%|fx|by=WHO} that WHO regards as the mark of an emergency.

2. Place. The districts of Abs, Harad and Mustaba. No cases on the coast.

3. Water. In a survey of {120|we} wells, {17%|cl|t=In a survey} had residual chlorine at or above 0.2 mg/l.

4. Care. Médecins de l'Est operates {90|be1|by=Médecins de l'Est} beds in tents at the old cotton station. Referral time from outlying hamlets: four hours by motorcycle.

5. Action. Request for oral vaccine submitted; International Coordinating Group reference ICG-2026-19.

Next bulletin: 10 August. Hotline 195.

@doc b-qafila | regional news site | 2026-08-31
Cholera in Yemen's north-west quadruples in a month

Hanan al-Washali | Hodeidah | 31 Aug, 18:20

The number of people in Hajjah governorate suspected of having cholera passed {seven thousand|>c2} last week and stood on Sunday at {7,430|c2|t=on Sunday|by=the UN health agency}, four times what it was at the start of August, the UN health agency said.

Just {412|k2|^} have been confirmed by a laboratory, since the only one that can do so is a day's drive away and out of reagent every second week. Deaths number {78|d2|t=on Sunday}.

More than {half|>cs} of the sick, {4,120|ca|s=Abs district}, are from Abs district, a plain of camps and mango farms. Harad on the border has {1,985|ch}, Mustaba {1,325|cm}.

"August's final seven days brought {2,210|w2|t=August's final seven days|by=Dr Thierry Aboubakar} patients. I have never seen a week like it," said Dr Thierry Aboubakar of the French charity that runs the tents. It has gone from {90|be1|t=at the beginning of the month} beds at the beginning of the month to {240|be|t=today} today. Nearly {a third|~u5} of those in them are not yet five.

@doc c-geneva | agency | 2026-09-01
U.N. has {two-fifths|~gs} of the money it needs for Yemen cholera

GENEVA, Sept 1 (Corvin News) - The World Health Organization has received {$8.2 million|go|t=so far} so far of the {$21 million|as} that it sought to halt a cholera outbreak in Yemen, its emergencies officer Ludmila Katsaros said on Tuesday.

"For the price of {one|-} fighter jet's tyres we could chlorinate every well," she said.

By the end of August {7,430|c2|t=By the end of August|by=WHO} people had fallen ill with the symptoms and {78|d2|^} had died, WHO figures show. Children under five make up {31 percent|u5}.

Left alone, the epidemic would reach {20,000|pr|t=by the turn of the year|by=Katsaros} by the turn of the year, Katsaros said, but a vaccination campaign with {620,000|do|t=this month|m=projected} doses is due to begin this month. She declined to estimate how many lives that could save.

Yemen's epidemic of a decade ago ran to over {a million|>old|t=a decade ago|v=1000000} suspected cases.

@doc d-lettre | charity newsletter | 2026-09-30
Letter from Abs

By Solveig Mbarga-Lunde, nurse

On Sunday we closed tent C. Nobody clapped; we were folding it when the next truck came. But it is true, the line goes down. In the week that ended that day {540|w3|t=In the week that ended that day} people came to all the centres of the governorate with the rice-water stools, where at the worst, in late August, it had been {2,210|w2|t=in late August}.

Add up everyone since June and you get {11,900|c3|t=On Sunday}. {One hundred and seven|d3|^} did not go home. I write the second number slowly. It comes to {nine in a thousand|f3|v=0.9}, and that is below the line, {one in a hundred|fx|v=1}, at which the textbooks shout.

The vaccine did some of that. Out of {620,000|do} doses the teams on donkeys and Hiluxes managed {548,000|dg|by=the teams}. And the water did the rest: {64|cl3|t=now} wells of a hundred have chlorine now; {17|cl|t=in July} had, in July.

Fatima, whom some of you asked about, is well. She weighs 11 kilos.

@doc e-explain | explainer | 2026-10-02
Explainer: why a falling curve in Yemen worries the doctors

What is happening?
After sixteen weeks the outbreak in Hajjah is slowing. New suspected cases fell to {540|w3|t=in the last week of September} in the last week of September, {a quarter|~cq} of the peak.

How big has it been?
{11,900|c3|t=by 27 September|by=the World Health Organization} suspected cases by 27 September, the World Health Organization says, {655|k3|^} of them proven in the laboratory. {107|d3|^} people have died.

Did the shots work?
Probably. The drive reached {88.4%|dc} of its target: {548,000|dg} of {620,000|do} doses found an arm, or rather a mouth.

So why worry?
Because one dose protects for about six months, and because the forecast of {20,000|pr|t=by New Year|by=The agency} by New Year has not been withdrawn. The agency has merely said that it is "now unlikely". {A third|~un} of the wells are still untreated. And the rains return in March.

Got a question? Text 60455. Standard rates apply.
