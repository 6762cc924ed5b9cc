@story u6-tana-colonels
@topic Officers seize power in Madagascar, June 2036
@subject E = takeover in Antananarivo | takeover | coup | putsch | fighting | events of Saturday | the night
@subject H = Colonel Hery Razafimandimby | Razafimandimby | Colonel Hery | the colonel | the coup leader | strongman
@subject N = Nirina Rabemanantsoa | Rabemanantsoa | the president | the deposed president | the old man
@subject G = Republican Guard | the guard | loyalists | guardsmen
@subject R = 2nd Airborne Regiment | paratroopers | mutineers | the regiment
@subject D = European Union | Brussels | the bloc
@subject F = French consulate | France | Paris | the consulate
@subject X = curfew | night-time ban | ban on movement
@subject A = Ivato airport | the airport | Ivato
@fact d1 = 14 | deaths | E | people killed | 2036-06-14 evening | cumulative
@fact d2 = 21 | deaths | E | people killed | 2036-06-16 | cumulative
@fact dg = 9 | deaths | G | members of the guard killed | 2036-06-16 | cumulative
@fact dr = 5 | deaths | R | mutineers killed | 2036-06-16 | cumulative
@fact dc = 7 | deaths | E | civilians killed | 2036-06-16 | cumulative
@fact i2 = 83 | injuries | E | people wounded | 2036-06-16 | cumulative
@fact men = 400 | other | R | soldiers who took part | 2036-06-14 | constant
@fact grd = 120 | other | G | soldiers on duty at the palace | 2036-06-14 | constant
@fact tv = 04:20 | clock | H | time of the first broadcast | 2036-06-14 | constant
@fact ageh = 43 | age | H | age of the coup leader | 2036-06-14 | constant
@fact agen = 71 | age | N | age of the president | 2036-06-14 | constant
@fact yrs = 11 | duration | N | years in office | 2036-06-14 | constant
@fact cf = 19:00 | clock | X | hour at which it begins | 2036-06-14 | constant
@fact ce = 05:00 | clock | X | hour at which it ends | 2036-06-14 | constant
@fact tr = 18 | duration | H | months until an election | 2036-06-14 | plan | pledged
@fact aid = 96000000 | budget | D | euros of aid frozen | 2036-06-16 | constant
@fact aidt = 340000000 | budget | D | euros of aid planned through 2039 | - | plan
@fact fr = 1160 | evacuated | F | citizens flown out | 2036-06-16 | cumulative
@fact frr = 15300 | other | F | citizens registered in the country | - | constant
@fact fl = 26 | other | A | flights cancelled | 2036-06-14 | cumulative
@fact arr = 37 | arrests | H | officials held | 2036-06-16 | cumulative
@fact van = 22 | rate | A | fall of the vanilla price in a day | 2036-06-16 | snapshot
@fact tr2 = 36 | duration | H | months until an election, as his spokesman has it | 2036-06-17 | plan | hypothetical
@rel sum d2 = dg + dr + dc
@trap d1 d2 :: the toll of the first evening and two days later
@trap d2 dc :: all dead and civilians
@trap aid aidt :: money frozen and the whole envelope
@trap men grd :: attackers and defenders

@doc a-agency | wire agency | 2036-06-14
Madagascar officers say they have taken power; {14|d1} dead

ANTANANARIVO, June 14 (Meridian) – Paratroopers led by a colonel overran the presidential palace in Madagascar before dawn on Saturday and declared the government dissolved, in fighting that hospital officials said had left {14|d1|t=by nightfall|by=hospital officials} people dead by nightfall.

Colonel Hery Razafimandimby, {43|ageh}, appeared on state television at {4:20 a.m.|tv} flanked by a dozen men in berets. He closed the borders, imposed a curfew from {7 p.m.|cf} to {5 a.m.|ce} and promised a vote within {18|tr|by=He} months.

President Nirina Rabemanantsoa, {71|agen}, who has ruled for {11|yrs} years, was being held "in dignity", the colonel said. His whereabouts were unknown.

Some {400|~men|by=diplomats} troops of the 2nd Airborne Regiment took part, diplomats said, against {120|grd|by=diplomats} guardsmen on duty. Ivato airport scrapped {26|fl|s=Ivato airport} flights.

The African Union demanded that the soldiers go back to their barracks.

@doc b-regional | regional daily, Réunion | 2036-06-15
"The windows were shaking": Réunion families wait for news

Saint-Denis. — Marie-Ange Hoareau had her brother on the phone at {twenty past five|!tv|t=Saturday} when the television behind him changed. "He said: there's a soldier reading from a paper, and then: I have to hang up."

The soldier was Hery Razafimandimby, {43|ageh}, and by Saturday evening he was master of Madagascar. At least {fourteen|>d1|t=by Saturday evening} people had died, most of them round the Iavoloha palace, where {four hundred|men} paratroopers attacked and {a hundred and twenty|grd} loyalists held out until sunrise.

Some {1,500|!~frr|by=the consulate} French citizens are registered with the consulate, many with family on our island. They have been told to stay at home, which the new masters demand anyway between {seven in the evening|cf} and {five in the morning|ce}.

All {26|fl} flights in and out of Ivato were called off, among them ours from Roland-Garros. Air Bourbon says tickets can be changed at no cost until the 30th.

For Mme Hoareau the name of the colonel means little. The president, now — "the old man" — she has seen him once, at the Indian Ocean Games. "{Eleven|yrs} years. You'd think he would have noticed something."

Photo: 3/9 © L. Payet. On the same subject: our page 4. Cyclone fund: 212 files still open.

@doc c-analysis | weekly newsletter | 2036-06-17
THE MOZAMBIQUE CHANNEL — your Tuesday letter on the islands
Issue 188

Dear readers,

Three things to know about the putsch, three days on.

1. It was bloodier than first reported. The Red Cross list as of Monday has {21|d2|t=as of Monday|by=The Red Cross} names: {nine|dg|^} of the Republican Guard, {five|dr|^} mutineers and {seven|dc|^} civilians, among them a nun and a bread-seller. {Eighty-three|i2|^} were hurt. The {14|d1|t=on Saturday} you saw everywhere on Saturday only covered one hospital.

2. It is getting expensive. Brussels on Monday froze {€96 million|aid|t=on Monday|by=Brussels}, from an envelope of {€340 million|aidt|t=through 2039} that was to last through 2039. Vanilla at the port of Toamasina dropped {22 percent|van} in a day, as exporters dumped what they had in the sheds.

3. The timetable is elastic. "{Eighteen|tr|t=on Saturday} months", the colonel told the nation on Saturday. His spokesman, Captain Tsiory Andrianaivo, told us it would be "{36|tr2|by=Captain Tsiory Andrianaivo} months if the registers demand it".

What to watch: {37|arr} officials are in custody, two of them former finance ministers. None has been charged. The colonel turns 44 in August; he has already had the invitations printed.

Yours from Mahajanga,
Solène

@doc d-bulletin | radio bulletin | 2036-06-16
AFRICA BY MORNING, 0530 GMT

In Madagascar, the death toll from Saturday's coup has gone up again. The Red Cross now speaks of {twenty-one|d2|by=The Red Cross} killed, {twelve|!dc|^} of them civilians.

France has flown out {one thousand one hundred and sixty|fr|by=France|v=1160} of its citizens on military aircraft via Réunion. More than {fifteen thousand|>frr} are thought to live on the island.

The European Union is withholding {three hundred and forty million|!aid|by=The European Union|v=340000000} euros in assistance, effective immediately. A spokeswoman said humanitarian food deliveries were not affected.

And there's no sign of the deposed president, who is {seventy-one|agen} and diabetic. His daughter, speaking from Mauritius, said the family had been promised a phone call at noon on Sunday. It never came.

A correction: in our bulletin at 0400 we said the curfew began at nine. It begins at {seven|cf|v=19:00}.
