@story yd-tshuapa-marburg
@topic Haemorrhagic fever (Marburg) in Tshuapa, DR Congo: confirmed and probable, contacts, trial vaccine, end of outbreak
@subject O = Marburg outbreak | the outbreak | Marburg | the fever
@subject M = Congolese health ministry | the health ministry | Kinshasa | the ministry
@subject W = WHO | the World Health Organization | Geneva
@subject B = Boende health zone | Boende
@subject I = Ikela health zone | Ikela
@subject T = treatment centre at Boende | the treatment centre | ETC
@subject A = Soins Sans Délai | SSD | the medical group
@subject V = vaccine candidate MV-7 | MV-7 | the trial vaccine | the candidate
@subject L = Professor Mireille Lokuli | Lokuli | the incident manager
@subject R = World Bank facility | the Bank
@fact c1 = 14 | cases | O | confirmed and probable cases | 2033-05-10 | cumulative
@fact c2 = 63 | cases | O | confirmed and probable cases | 2033-06-02 | cumulative
@fact c3 = 97 | cases | O | confirmed and probable cases | 2033-08-14 | constant
@fact cc1 = 9 | cases | O | confirmed cases | 2033-05-10 | cumulative
@fact cc2 = 51 | cases | O | confirmed cases | 2033-06-02 | cumulative
@fact cc3 = 82 | cases | O | confirmed cases | 2033-08-14 | constant
@fact cp3 = 15 | cases | O | probable cases | 2033-08-14 | constant
@fact cb = 58 | cases | B | confirmed cases | 2033-08-14 | constant
@fact ci = 24 | cases | I | confirmed cases | 2033-08-14 | constant
@fact d1 = 10 | deaths | O | deaths among confirmed and probable cases | 2033-05-10 | cumulative
@fact d2 = 39 | deaths | O | deaths among confirmed and probable cases | 2033-06-02 | cumulative
@fact d3 = 61 | deaths | O | deaths among confirmed and probable cases | 2033-08-14 | constant
@fact dp3 = 15 | deaths | O | deaths among probable cases | 2033-08-14 | constant
@fact dc3 = 46 | deaths | O | deaths among confirmed cases | 2033-08-14 | constant
@fact f1 = 71.4 | rate | O | case fatality | 2033-05-10 | snapshot
@fact f3 = 62.9 | rate | O | case fatality | 2033-08-14 | constant
@fact ft = 38 | rate | T | case fatality in the treatment centre | 2033-08-14 | constant
@fact rc = 36 | other | O | people who recovered | 2033-08-14 | constant
@fact hw = 19 | cases | O | cases among health workers | 2033-08-14 | constant
@fact hwd = 11 | deaths | O | deaths of health workers | 2033-08-14 | constant
@fact hws = 19.6 | other | O | share of cases in health workers | 2033-08-14 | constant
@fact ct1 = 210 | other | M | contacts followed | 2033-05-10 | snapshot
@fact ct2 = 1140 | other | M | contacts followed | 2033-06-02 | snapshot
@fact cts = 91 | rate | M | share of contacts seen daily | 2033-06-02 | snapshot
@fact ctl = 103 | missing | M | contacts not seen | 2033-06-02 | snapshot
@fact bd = 32 | other | T | beds | 2033-06 | constant
@fact bo = 21 | waiting | T | patients | 2033-06-02 | snapshot
@fact st = 138 | jobs | A | staff | 2033-06 | snapshot
@fact vs = 1650 | other | V | people vaccinated in the trial | 2033-07-10 | cumulative
@fact vd = 3000 | other | V | doses flown in | 2033-06-05 | constant
@fact vsh = 55 | other | V | share of the doses used | 2033-07-10 | snapshot
@fact vc = 0 | cases | V | cases in the vaccinated after ten days | 2033-07-10 | cumulative
@fact vr = 21 | duration | V | days by which the comparison group waited | - | constant
@fact qu = 42 | duration | W | days without a case that end an outbreak | - | constant | threshold
@fact lp = 2033-07-03 | date | O | day on which the last patient tested negative | 2033-07-03 | constant
@fact en = 2033-08-14 | date | O | day on which the outbreak was declared over | 2033-08-14 | constant
@fact st0 = 2033-05-04 | date | O | day on which the outbreak was declared | 2033-05-04 | constant
@fact du = 102 | duration | O | days from declaration to end | 2033-08-14 | constant
@fact ix = 34 | age | O | age of the first patient | 2033-04 | constant
@fact lb = 1870 | other | M | samples tested | 2033-08-14 | cumulative
@fact lbp = 4.4 | rate | M | share of samples positive | 2033-08-14 | constant
@fact lh = 72 | duration | M | hours until a result | 2033-05-10 | snapshot
@fact lh2 = 6 | duration | M | hours until a result | 2033-06-02 | snapshot
@fact mn = 18000000 | budget | M | dollars of the response plan | 2033-05-15 | plan
@fact mf = 11700000 | fundraising | M | dollars received for the response plan | 2033-06-20 | cumulative
@fact ms = 65 | other | M | share of the response plan funded | 2033-06-20 | snapshot
@fact bk = 5000000 | budget | R | dollars released | 2033-05-20 | constant
@fact bu = 44 | other | O | safe burials | 2033-06-02 | cumulative
@fact bur = 7 | other | O | burials refused by families | 2033-06-02 | cumulative
@fact km = 640 | distance | B | kilometres from Kinshasa by air | - | constant
@fact old = 128 | deaths | - | people dead in the 2029 Ebola outbreak in Bikoro East | 2029 | constant
@rel sum c3 = cc3 + cp3
@rel sum d3 = dc3 + dp3
@rel sum cc3 = cb + ci
@rel share f3 = d3 / c3
@rel share f1 = d1 / c1
@rel diff rc = c3 - d3
@rel share hws = hw / c3
@rel diff dc3 = d3 - dp3
@rel share vsh = vs / vd
@rel share ms = mf / mn
@rel share lbp = cc3 / lb
@trap cc2 c2 :: confirmed, and confirmed with probable
@trap c1 c2 :: three weeks apart
@trap d3 dc3 :: with and without probable deaths
@trap f3 ft :: all and those treated
@trap cb cc3 :: one zone and all
@trap hw hwd :: ill and dead nurses
@trap vs vd :: vaccinated and doses
@trap lh lh2 :: before and after the mobile lab
@trap mf bk :: all money and the Bank's
@trap d3 old :: this fever and an earlier outbreak

@doc a-wire | wire agency | 2033-05-11
Congo reports {14|c1} Marburg cases, {10|d1} deaths in remote northwest

KINSHASA, May 11 (Afrique Dépêches) - {Fourteen|c1|t=by Tuesday|by=the health ministry} people have fallen ill with Marburg virus disease in Congo's forest province of Tshuapa and {ten|d1|^} of them had died by Tuesday, the health ministry said. Laboratory tests confirm {nine|cc1|t=by Tuesday} of the cases; the rest are deemed probable.

A fatality of {71 percent|f1|round} is high even for this virus. The ministry, which declared the outbreak on {May 4|st0}, follows {210|ct1|by=The ministry} contacts.

The first known patient was a hunter of {34|ix}. Samples travel to the capital, {640|km} km away by air, and results take {72|lh} hours.

In 2029 an Ebola outbreak at Bikoro East killed {128|old|t=In 2029} people.

There is no licensed vaccine.

@doc b-sitrep | WHO-style situation report | 2033-06-03
Marburg virus disease – Democratic Republic of the Congo. External Situation Report 5. Data as of 2 June 2033

Cumulative: {63|c2|t=2 June 2033} cases ({51|cc2|^} confirmed, 12 probable) with {39|d2|^} deaths.

Contacts: {1,140|ct2} under follow-up; {91%|cts} seen in the past 24 hours, {103|ctl} not seen.

Case management: {21|bo} patients on {32|bd} beds at Boende. Partner Soins Sans Délai has {138|st} staff on site.

Laboratory: a mobile unit gives results within {six|lh2} hours.

Burials: {44|bu} safe and dignified; {seven|bur} families refused.

Vaccine: {3,000|vd} doses of candidate MV-7 are due on 5 June for a ring trial with immediate and deferred arms ({21|vr} days).

Funding: response plan {US$18 million|mn}. The World Bank facility released {US$5 million|bk}.

EIOS alert {2033-E00412|-}. Contact: ops{2|-}@who-style.example

@doc c-mag | science weekly | 2033-07-15
Marburg vaccine gets its first real test, and runs out of patients

Henrike Solberg

It is the fate of outbreak trials that success ends them. In Boende, {1,650|vs|t=by 10 July} people had been given MV-7 by 10 July, {55 per cent|vsh} of the stock. Among those who'd had it for over ten days there was {not one|vc|v=0} case. In the arm that waited {three weeks|vr|v=21} there were {two|-}. "Two is a number that statisticians weep at," says trial lead Anneke Oduya.

The last patient tested negative on {3 July|lp}. If {42|qu} days pass without another the outbreak will be over.

Some numbers will need work. The ministry reports {91|?c3|by=The ministry} cases, counting the probable, while SSD's line list has six more because it includes a family of Ikela that died before the swabs came. In nurses and other health workers there were {19|hw}, {11|hwd} of whom died.

In the tents, fluids alone seem to have done much: of those who reached a bed, {38 per cent|ft} died.

doi 10.1{38|-}/sw.2033.0715 · More: 3 viruses to watch

@doc d-paper | Kinshasa daily, English pages | 2033-08-15
Marburg: the drum that said it was over

Papy Ilunga, Boende

On Sunday at noon Professor Mireille Lokuli read the sentence, and a drum repeated it for those across the river. {One hundred and two|du} days after it was declared, the outbreak is at an end.

{Ninety-seven|c3|t=On Sunday} people had it. Laboratories confirmed {82|cc3}, of whom {58|cb} lived in Boende and {24|ci} in Ikela; {15|cp3+dp3}, all dead, are called probable. {Sixty-one|d3} died altogether and {thirty-nine|!rc|by=Lokuli} recovered, Lokuli said.

{Eleven|hwd} of the dead were nurses, midwives, a cleaner.

The laboratory tent worked through {1,870|lb} samples. {4.4 percent|lbp} were positive.

Of the {18 million|mn} dollars that Kinshasa wanted, {11.7 million|mf|t=by June 20} had come by June 20. Teachers wonder why the school roof costs less than one helicopter day ({$14,000|-}).

Price of this paper: FC {3,000|-}

@doc e-release | medical group's release | 2033-08-16
SSD closes its Boende centre: lessons from {97|c3} patients

From {4 May|st0} to {14 August|en}, Soins Sans Délai worked beside the ministry's teams. Some figures of ours:

• {138|st} staff, of whom {120|-} Congolese, on {36|!bd} beds
• Case fatality overall {63%|f3|round}; in our care {38%|ft}
• {36|rc} people cured
• a result in {six|lh2} hours, where in the beginning it had taken {72|lh|t=in the beginning}
• {1,650|vs} vaccinated with MV-7; no illness after day 10

What went wrong: {19|hw} health workers fell sick, {one in five|~hws|v=20} of all cases. Gloves arrived on day {17|-}.

What it cost: us, {€2.9 million|-}; the whole plan, {65%|ms} funded by the time it mattered, {$18 million|mn}.

SSD, rue du Port {7|-}, Brussels

@doc f-qa | radio Q&A for the province | 2033-08-18
Mokili na biso: listeners ask

Can it come back? Yes, from bats or from a survivor's body, for some months.

How many died? {Sixty-one|d3}. In the laboratory's own list you'll read {forty-six|dc3|s=the laboratory's own list}; that's without the ones nobody could test.

Why did my uncle's grave get a number? There were {forty-four|bu|t=by the start of June} safe burials by the start of June. Each got one.

Is it worse than Ebola at Bikoro? That took {one hundred and eighteen|!old}. No.

Who decides that it's over? WHO's rule is {forty-two|qu} days.

The announcer thanks you. It's {eighteen|-} minutes before seven.
