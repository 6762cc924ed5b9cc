@story yf-cartagena-goldheist
@topic Theft of pre-Columbian gold from a museum in Cartagena: the night, the inquiry and the recovery
@subject M = Museo del Oro Sinú | the museum | the gold museum
@subject C = Sinú collection | the collection | the pieces | the gold
@subject P = Metropolitan police | police | detectives | Colonel Barrios-Echenique
@subject G = Guardas del Caribe | the security firm | guards
@subject B = Banco del Litoral | the bank | the owner
@subject I = Insurers | the insurer | Amparo Seguros
@subject D = Director Yamile Cogollo | Cogollo | the director
@subject X = Suspects | the gang | thieves | the accused
@subject O = Frog pectoral | the pectoral | the frog
@subject T = Ministry of Culture | the ministry
@fact tak = 43 | other | X | objects stolen | 9 March 2030 | constant
@fact tak0 = 38 | other | X | objects reported stolen | 9 March 2030, first list | snapshot
@fact rec1 = 11 | other | P | stolen objects recovered | 14 March 2030 | cumulative
@fact rec2 = 29 | other | P | stolen objects recovered | 2 April 2030 | cumulative
@fact mis = 14 | missing | P | stolen objects still missing | 2 April 2030 | snapshot
@fact recpc = 67.4 | other | P | share of the stolen objects recovered | 2 April 2030 | snapshot
@fact melt = 6 | other | P | stolen objects feared melted down | 2 April 2030 | snapshot
@fact show = 540 | other | C | objects on show | March 2030 | snapshot
@fact all = 1870 | other | C | objects owned | March 2030 | snapshot
@fact val = 5200000 | price | C | dollars that the stolen objects are insured for | March 2030 | constant
@fact valg = 94000 | price | C | dollars that the metal of the stolen objects is worth | March 2030 | snapshot
@fact wt = 1.4 | other | C | kilograms of the stolen objects | March 2030 | constant
@fact owt = 312 | other | O | grams of the piece | - | constant
@fact oval = 1900000 | price | O | dollars that the piece is insured for | March 2030 | constant
@fact oage = 1100 | age | O | years old | - | constant
@fact in = 02:47 | clock | X | hour of the break-in | 9 March 2030 | constant
@fact min = 6 | duration | X | minutes in the building | 9 March 2030 | constant
@fact resp = 19 | duration | P | minutes until a patrol came | 9 March 2030 | constant
@fact men = 4 | other | X | people who broke in | 9 March 2030 | constant
@fact cases = 5 | other | M | showcases broken | 9 March 2030 | constant
@fact gd = 2 | jobs | G | guards on duty | night of 9 March 2030 | snapshot
@fact gdc = 5 | jobs | G | guards on duty under the contract | 2029 | constant | threshold
@fact cam = 31 | other | M | cameras | March 2030 | snapshot
@fact camd = 12 | other | M | cameras out of order | 9 March 2030 | snapshot
@fact campc = 38.7 | other | M | share of the cameras out of order | 9 March 2030 | snapshot
@fact cont = 870000000 | budget | G | pesos a year for the security contract | 2030 | constant
@fact cont28 = 1160000000 | budget | G | pesos a year for the security contract | 2028 | constant
@fact cut = 25 | rate | G | cut in the security contract | 2030 | constant
@fact rew = 200000000 | other | P | pesos of reward | 10 March 2030 | constant
@fact rew2 = 500000000 | other | P | pesos of reward | 20 March 2030 | constant
@fact arr1 = 3 | arrests | P | people arrested | 14 March 2030 | cumulative
@fact arr2 = 8 | arrests | P | people arrested | 2 April 2030 | cumulative
@fact chg = 5 | arrests | X | people charged | 2 April 2030 | snapshot
@fact sent = 18 | sentence | X | years in prison possible | - | constant | threshold
@fact xage = 24 | age | X | age of the former guard | - | snapshot
@fact work = 7 | duration | X | months that the former guard worked at the museum | 2029 | constant
@fact vis = 128000 | crowd | M | visitors in a year | 2029 | cumulative
@fact shut = 24 | duration | M | days closed | 2 April 2030 | constant
@fact loss = 310000000 | damages | M | pesos of income lost while closed | 2 April 2030 | snapshot
@fact ren = 1700000000 | budget | B | pesos for new security | 2030 | plan | pledged
@fact newcam = 74 | other | M | cameras | after the refit | plan
@fact first = 680 | crowd | M | visitors on the day of reopening | 2 April 2030 | snapshot
@fact usual = 350 | crowd | M | visitors on a usual day | 2029 | snapshot
@fact tip = 417 | other | P | calls from the public | 2 April 2030 | cumulative
@fact raids = 16 | other | P | houses searched | 2 April 2030 | cumulative
@fact old = 2014 | date | M | year of the last theft | - | constant
@fact insp = 9 | other | T | museums to be inspected | 2030 | plan
@fact polo = 60 | officers | P | officers on the case | 20 March 2030 | snapshot
@trap tak tak0 :: the first list was short by five
@trap rec1 rec2 :: two moments
@trap val valg :: insured value and worth of the metal
@trap arr1 arr2 :: two moments
@trap arr2 chg :: arrested and charged
@trap gd gdc :: present and required
@trap cam newcam :: now and after the refit
@trap rew rew2 :: the reward was raised
@trap show all :: shown and owned
@trap first usual :: the reopening and a usual day
@rel diff mis = tak - rec2
@rel share recpc = rec2 / tak
@rel share campc = camd / cam
@rel change cut = cont28 -> cont

@doc caribe-wire | wire agency | 2030-03-09
Thieves take ancient gold from Cartagena museum

CARTAGENA, Colombia, March 9 (Prensa Litoral) - {Four|men} masked thieves broke into the Museo del Oro Sinú before dawn on Saturday and made off with at least {38|>tak0|by=police|t=on Saturday} gold objects up to {1,100|oage} years old, police said on Saturday.

They cut a window bar at {2:47|in} a.m., smashed {five|cases} showcases and were gone within {six|min} minutes. A patrol arrived {19|resp} minutes after the alarm.

Colonel Nicanor Barrios-Echenique of the metropolitan police offered a reward of {200 million|rew} pesos. The list of missing items was "provisional", he said.

Among them is the Frog pectoral, a {312|owt}-gram ornament that is the emblem of the museum and features on the {20,000|-}-peso stamp. The museum, owned by Banco del Litoral, had {540|show} pieces on show and holds {1,870|all} in all. It was last robbed in {2014|old}.

Director Yamile Cogollo told reporters she felt "as if a relative had been kidnapped."

@doc heroica-daily | newspaper | 2030-03-12
{Two|gd} guards, {twelve|camd} blind cameras

By Eusebio Puello-Haddad

On the night of the frogs, {two|gd} watchmen were on duty in the gold museum. The contract with Guardas del Caribe says {five|gdc}. This newspaper has seen it.

It has also seen what it cost. In 2028 the bank paid {1,160|cont28|x=1000000|t=In 2028} million pesos a year; for 2030 that had come down to {870|cont|x=1000000|t=for 2030} million, a cut of {30|!cut} per cent. "You get the angels you pay for," says a former supervisor.

Of the {31|cam} cameras in the building {12|camd} were not recording, or {38.7|campc} per cent. One of them was trained on the window.

The full list of what is missing, completed yesterday, runs to {43|tak|t=yesterday} objects, with a weight of {1.4|wt} kilos. As scrap they'd fetch {94,000|valg} dollars. They are insured for {5.2 million|val}, of which the pectoral alone makes up {1.9 million|oval}.

The alarm went off at {2:47|in}. The patrol took {29|!resp} minutes for a distance of {900|-} metres.

Letters to the editor: max. {200|-} words

@doc radio-cartagena | local radio script | 2030-03-14
Radio Bocachica, noon

Good afternoon and good news for a change! The frog is not home, but {eleven|rec1|t=By this morning} of its friends are. By this morning detectives had found {eleven|rec1} pieces in a cool box, under fish, in Bazurto market. {Three|arr1|by=the colonel} persons are in custody, says the colonel. One is a lad of {twenty-four|xage} who used to work as a guard, and who'd been at the museum for {nine|!work} months last year.

The bank doesn't wish to say if it will pay the {two hundred million|rew} reward to the fishwife who opened the box. She's told us what she'd do with it: {two|-} freezers and a trip to San Andrés.

The museum stays closed. It gets {a hundred and twenty-eight thousand|vis|t=in a year} people through in a year, so somebody is missing that.

Dólar {4,115|-}. Tide at Bocagrande {0.4|-}. And at one, vallenato.

@doc art-crime-letter | specialist newsletter | 2030-03-24
The Register of Stolen Things, March

COLOMBIA. As reported by alert no. {2030-17|-}, {43|tak} Sinú objects were taken from Cartagena on 9 March by {four|men} intruders, one of them a former guard who had spent {seven|work} months on the premises.

Insured sum {US$5.2 million|val}; insurer Amparo Seguros. For comparison, the bullion value of {1.4|wt} kg of tumbaga is under {$100,000|<valg}. That's why recovery in the first weeks matters: after that, the crucible. {Eleven|rec1|t=on the 14th} came back on the 14th.

Police have assigned {60|polo} officers. On the 20th the reward was more than doubled, from {200|rew|x=1000000} to {500 million|rew2|t=On the 20th} pesos.

The pectoral (inv. S-{0031|-}) is unsaleable. Note the chip on the left hind foot, {3|-} mm.

In our view the culprit is the tender. A building with {31|cam} cameras and only {two|gd} men is a shop window.

Next month: the bell thieves of Moravia. Single issues {£6|-}.

@doc ministry-note | government press release | 2030-04-02
Gold museum reopens; {29|rec2} pieces back in their cases

The Ministry of Culture and the metropolitan police report:

— {29|rec2|t=as of today} of the {43|tak} objects stolen on 9 March have been recovered as of today, i.e. {67.4%|recpc}. Among them is the Frog pectoral. {14|mis} are still missing; {six|melt} of these are feared to have been melted down.

— {Eight|arr2|t=to date} persons have been arrested to date and {five|chg} charged. They face up to {18|sent} years. {16|raids} houses were searched and {417|tip} calls received.

— The museum reopened at ten this morning after {24|shut} days. By the bank's estimate the closure cost it {310 million|loss|by=the bank's estimate} pesos.

— Banco del Litoral will spend {1,700 million|ren} pesos on security. There'll be {74|newcam|t=by August} cameras by August.

— The Ministry is to inspect {nine|insp} other museums by the end of the year.

"Whoever has the remainder should know we are patient," said the Minister.

@doc bogota-column | magazine column | 2030-04-06
Six minutes

I went on the first day, in the rain, with {680|first} others. It's a small place; {350|usual|t=on an ordinary day} a day is what it gets on an ordinary day. We shuffled past the cases as people shuffle past a coffin. And there it was, the frog, all {312|owt} grams of it, looking as if nothing had happened to it in {1,100|oage} years.

Let me say what I think happened. A boy of {24|xage} was paid the minimum wage to guard {1.9 million|oval} dollars' worth of amphibian. He noticed. It took his friends {six|min} minutes.

We have got back {29|rec2}. They tell me {16|!mis} are gone, and {half a dozen|melt} of those, it appears, are now a bracelet in Panama. The bank, which had saved {290 million|-} pesos a year on watchmen, is to lay out {1,700|ren|x=1000000} million. The firm has not been named in any charge.

{Eight|arr2} people have been arrested. I counted: none wears a tie.

Columnists' views are their own. Page {84|-}
