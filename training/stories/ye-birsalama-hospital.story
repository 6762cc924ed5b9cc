@story birsalama-hospital
@topic Bir Salama, Tunisia: a regional hospital without a doctor at night, a general strike and the promised wing, 2027-28
@subject H = Bir Salama regional hospital | the regional hospital | the hospital
@subject T = Bir Salama | the town | the governorate
@subject M = health ministry | the ministry
@subject U = regional labour union | the union | URT
@subject S = general strike | the strike
@subject P = march to the hospital gate | the march
@subject L = Collectif Aïn Hayat | the collective
@fact sp = 11 | jobs | H | specialist doctors | 2028-02 | snapshot
@fact sn = 34 | jobs | H | specialist doctors in the staffing plan | 2028-02 | constant | threshold
@fact sv = 23 | jobs | H | specialist posts vacant | 2028-02 | snapshot
@fact s0 = 19 | jobs | H | specialist doctors | 2024 | snapshot
@fact an = 1 | jobs | H | anaesthetists | 2028-02 | snapshot
@fact nu = 206 | jobs | H | nurses | 2028-02 | snapshot
@fact bd = 178 | other | H | beds | - | constant
@fact ic = 4 | other | H | intensive care beds working | 2028-02 | snapshot
@fact ict = 10 | other | H | intensive care beds installed | - | constant
@fact dn = 620 | cases | H | births | 2027 | cumulative
@fact dn0 = 1480 | cases | H | births | 2023 | cumulative
@fact dg = 58.11 | rate | H | fall in births at the hospital | 2023 to 2027 | snapshot
@fact tr = 2140 | other | H | patients sent to the capital | 2027 | cumulative
@fact trm = 178 | other | H | patients sent to the capital in an average month | 2027 | snapshot
@fact km = 164 | distance | T | kilometres to the capital | - | constant
@fact am = 3 | other | H | ambulances that run | 2028-02 | snapshot
@fact amt = 8 | other | H | ambulances owned | 2028-02 | snapshot
@fact md = 2 | deaths | H | mothers who died on the way to the capital | 2028-01 to 2028-02 | cumulative
@fact ag = 31 | age | - | age of the woman who died | 2028-02-06 | snapshot
@fact hr = 3.5 | duration | - | hours on the road | 2028-02-06 | snapshot
@fact wm = 9 | duration | H | months waited for an eye operation | 2028-02 | snapshot
@fact we = 1260 | waiting | H | patients waiting for an eye operation | 2028-02 | snapshot
@fact wc = 14 | duration | H | weeks waited for a scan | 2028-02 | snapshot
@fact pop = 352000 | other | T | residents | 2024 | constant
@fact sr = 92 | other | S | share of workers on strike by the union's count | 2028-02-17 | snapshot
@fact sm = 64 | other | S | share of workers on strike by the ministry's count | 2028-02-17 | snapshot
@fact mp = 15000 | crowd | P | marchers by the union's count | 2028-02-17 | snapshot
@fact mo = 6000 | crowd | P | marchers by the police estimate | 2028-02-17 | snapshot
@fact ar = 14 | arrests | P | people arrested | 2028-02-18 | cumulative
@fact inj = 27 | injuries | P | people hurt | 2028-02-18 | cumulative
@fact ip = 9 | injuries | P | police officers hurt | 2028-02-18 | cumulative
@fact ic2 = 18 | injuries | P | civilians hurt | 2028-02-18 | cumulative
@fact wg = 120 | other | H | beds in the new wing | 2031 | plan | pledged
@fact w0 = 2019 | other | H | year in which the new wing was first announced | - | constant
@fact wb = 84000000 | budget | H | dinars for the new wing | 2028-03 | plan
@fact wo = 46000000 | budget | H | dinars for the new wing | 2019 | plan
@fact wd = 38000000 | budget | H | dinars by which the new wing became dearer | 2019 to 2028 | snapshot
@fact wl = 63000000 | budget | H | dinars lent for the new wing | 2028-03 | plan
@fact wp = 75 | other | H | lent part of the new wing's cost in percent | 2028-03 | plan
@fact dr = 12 | jobs | M | specialists to be sent | 2028-04-01 | plan | pledged
@fact da = 5 | jobs | H | specialists who came | 2028-04-20 | cumulative
@fact d2 = 16 | jobs | H | specialist doctors | 2028-04-20 | snapshot
@fact bo = 1800 | price | M | dinars a month of bonus for the interior | 2028-04 | plan | pledged
@fact em = 1340 | other | - | young doctors who left the country | 2027 | cumulative
@fact mb = 6 | rate | M | health's share of the national budget in percent | 2028 | snapshot
@fact vg = 40 | duration | L | days of sit-in | 2028-03-28 | cumulative
@fact tn = 9 | other | L | tents of the sit-in | 2028-03-28 | snapshot
@fact sg = 21700 | other | L | signatures | 2028-03-28 | cumulative
@trap sp sn :: doctors there and doctors planned
@trap sp s0 :: now and in 2024
@trap ic ict :: beds that work and beds installed
@trap tr trm :: a year and a month
@trap sr sm :: two sides' counts
@trap mp mo :: two counts of the march
@trap inj ip :: all hurt and police
@trap dr da :: promised and arrived
@trap wb wo :: two budgets of one wing
@trap bd wg :: beds and beds to come
@trap am amt :: ambulances that run and all
@rel diff sv = sn - sp
@rel change dg = dn0 -> dn
@rel sum inj = ip + ic2
@rel diff wd = wb - wo
@rel share wp = wl / wb
@rel sum d2 = sp + da

@doc a-wire | wire agency | 2028-02-17
Tunisian region shuts down over woman's death in ambulance

BIR SALAMA, Tunisia, Feb 17 (TunMed) - Shops, schools and courts closed on Thursday in the Tunisian governorate of Bir Salama in a general strike called after a woman bled to death on the road to the capital.

The {31-year-old|ag|v=31}, who had given birth hours before, was in an ambulance for {three and a half|hr|v=3.5} hours because the regional hospital's only anaesthetist was on leave. She was the {second|md|v=2} mother to die in this way since New Year.

The union said {92%|sr|t=Thursday|by=The union} of workers had stopped work, the ministry {64%|sm|^|by=the ministry}.

Outside the hospital police used tear gas on a crowd that they put at {6,000|mo|by=police} and the union at {15,000|mp|by=the union}.

The hospital, which serves {352,000|pop} people {164|km} km from Tunis, has {11|sp} specialists. It should have {34|sn}.

@doc b-blog | doctor's open letter, published on a blog | 2028-02-20
Why I'm staying, why I understand those who don't

I was on duty that night. I'm an orthopaedist. I held the torch for a midwife.

Let me give you our hospital. {178|bd} beds. {Ten|ict} of them are called intensive care; {four|ic} have a monitor that shows a line when there's a heart under it. {Three|am} ambulances, if it isn't raining, of the {eight|amt} that have our name on them. {Two hundred and six|nu} nurses, who are the hospital.

In 2023, {1,480|dn0|t=In 2023} children were born here. Last year, {620|dn|t=Last year}. The women aren't having fewer. They go to Sousse by louage at eight months and rent a room.

We were {nineteen|s0|t=Four years ago} specialists. Four years ago! Then one left for Lyon, one for Doha, two for Dortmund. {1,340|em|t=last year} young doctors left the country last year. I've done the German exam, I admit, B2. I passed. I didn't send the letter.

We're {eleven|sp|t=now} now. There's {one|an} anaesthetist. He hadn't had leave in two years.

I'm told {fourteen|ar} people are under arrest and I've sewn some of the {twenty-seven|inj} who were hurt, {nine|ip} of those in uniform. They bleed alike. The rest, {eighteen|ic2}, paid for their own thread.

Dr. Hédi Zarrouk-Lam

@doc c-ministry | ministry statement | 2028-03-09
COMMUNIQUÉ

Tunis, 9 March. Following a working session devoted to the situation of health in Bir Salama, the Ministry announces:

– the assignment of {twelve|dr|t=by 1 April} specialists by 1 April, including three anaesthetists;
– a bonus of {1,800|bo} dinars a month for practitioners in the interior;
– the start before the end of the year of work on the new wing ({120|wg} beds). Its cost, updated to {84 million|wb} dinars, will be covered to {75%|wp} by a loan of {63 million|wl}.

The Ministry recalls that participation in the strike of 17 February did not exceed {64%|<sm|t=17 February}.

It asks citizens to refrain from gatherings before health establishments.

@doc d-collective | activist collective's newsletter | 2028-03-29
AÏN HAYAT — letter from the tents, no. 6

Yesterday made {forty|vg|v=40|t=Yesterday} days. There are {nine|tn} tents, a samovar and a library.

They announced the wing again. We've kept the cuttings: it was announced in {2019|w0}, for {46|wo|x=1000000|t=in 2019} million; it was going to have a helicopter. Today it's {84|wb|x=1000000|t=Today} million, {38 million|wd} more, and no helicopter. In between a wall was built and a goat has moved in. We named her Maquette.

They announced doctors. By Saturday {twelve|dr|t=By Saturday} will come, they say. We'll set places for them.

What do we want? That our {1,260|we} old people who wait {nine|wm} months for their cataract see the sea this summer. That a scan take less than {fourteen|wc} weeks. That somebody be awake at night.

{21,700|sg} of you have signed. The governor received the boxes and asked whether he might keep one, for moving house.

If you come, bring gas (13 kg bottle) and not opinions.

@doc e-weekly | national weekly, reportage | 2028-04-22
The places at the table

Salma Ferchichi-Oduya, Bir Salama

They'd set out {twelve|dr} chairs in the tent, each with a card. {Five|da|t=by Thursday} had been sat in by Thursday.

“I drew lots,” says one of those who came, a paediatrician of twenty-nine, not yet unpacked. She doesn't want her name printed because her mother thinks that she is in Monastir. With her and the others the regional hospital has {sixteen|d2|t=now} specialists now. It had {eleven|sp|t=in February} in February and needs {thirty-four|sn}. The bonus, {1,800|bo} dinars, hasn't been paid to anybody yet.

The figures are on the director's desk under a glass plate, with family photographs. Last year his hospital sent {2,140|tr|t=Last year} patients to Tunis, {178|trm} a month. “As many as I have beds,” he says, and it's true, and pure coincidence. Births have fallen by {58 per cent|dg|round} since 2023. He taps it. “This isn't demography. This is fear.”

At the ministry they speak of share and effort: health has {six|mb} per cent of the budget. At the union they speak of February, when they say {nine in ten|~sr|v=90} stopped work. In the town they speak of Emna, who was {31|ag}, taught primary school, and had chosen the name Yasmine.

The child is well. She weighs six kilos. Her grandmother brings her to the tents on Fridays, and she's passed round.

On the way out I count the ambulances in the yard. {Eight|amt}. I ask which ones run. The driver points with his chin: that, that and that. It's {three|am}, as in the blog everyone's read. “And one's at the garage,” he says, “since 2019. Like the wing.”
