@story chad-mission
@topic European and UN troops in eastern Chad: deployment, a road accident and costs, March to April 2008
@subject F = EUFOR Sahel-East | EUFOR | the European force | the force | the mission
@subject R = France | French soldiers | the French | Paris
@subject I = Ireland | Irish soldiers | the Irish | Dublin
@subject P = Poland | Polish soldiers | the Poles | Warsaw
@subject A = Austria | the Austrians | Austrian soldiers | Vienna
@subject C = Camp Kilara | Kilara | the camp at Goz Kilara
@subject L = General Padraig Lenihan-Mbaye | Lenihan-Mbaye | the force commander | the general
@subject O = Opposition Labour-Green group | the opposition | opposition deputies
@fact pl = 3700 | officers | F | soldiers | 2008-06 | plan | pledged
@fact n1 = 1820 | officers | F | soldiers | 2008-04-07 | snapshot
@fact n0 = 620 | officers | F | soldiers | 2008-03-10 | snapshot
@fact fr = 1060 | officers | R | soldiers | 2008-04-07 | snapshot
@fact frp = 2100 | officers | R | soldiers | 2008-06 | plan | pledged
@fact ir = 280 | officers | I | soldiers | 2008-04-07 | snapshot
@fact irp = 450 | officers | I | soldiers | 2008-06 | plan | pledged
@fact po = 120 | officers | P | soldiers | 2008-04-07 | snapshot
@fact pop = 400 | officers | P | soldiers | 2008-06 | plan | pledged
@fact au = 160 | officers | A | soldiers | 2008-04-07 | snapshot
@fact oth = 200 | officers | F | soldiers of other countries | 2008-04-07 | snapshot
@fact cost = 120000000 | budget | F | common costs in euros | 2008 | plan
@fact irc = 57000000 | budget | I | cost of its part in euros | 2008 | plan
@fact mo = 12 | duration | F | months of mandate | 2008-03-15 | plan
@fact ref = 41500 | other | C | refugees around the camp | 2008-04-07 | snapshot
@fact idp = 17200 | other | C | displaced Chadians around the camp | 2008-04-07 | snapshot
@fact heli = 8 | other | F | helicopters | 2008-04-07 | snapshot
@fact helip = 14 | other | F | helicopters needed | 2008-06 | plan
@fact dd = 1 | deaths | F | soldiers killed | 2008-04-07 | cumulative
@fact inj = 5 | injuries | I | soldiers hurt in the lorry accident | 2008-04-05 | constant
@fact km = 850 | distance | C | kilometres of track from the capital | - | constant
@fact age = 29 | age | I | age of the lorry's driver | 2008-04-05 | constant
@fact wat = 60 | other | C | cubic metres of water a day | 2008-04-07 | snapshot
@rel sum n1 = fr + ir + po + au + oth
@fact all = 58700 | other | C | refugees and displaced around the camp | 2008-04-07 | snapshot
@fact plh = 2 | other | P | helicopters to be provided | 2008-06 | plan | pledged
@fact gapP = 280 | officers | P | soldiers who have yet to come | 2008-04-07 | snapshot
@fact wn = 880 | other | C | cubic metres of water needed a day | 2008-04-10 | snapshot
@fact fs = 7400 | other | C | tonnes of food needed before the rains | 2008-06 | plan
@fact fi = 2950 | other | C | tonnes of food brought in | 2008-04-10 | cumulative
@rel sum all = ref + idp
@fact mult = 2.9 | rate | F | times as many soldiers as a month before | 2008-04-07 | snapshot
@rel diff gapP = pop - po
@trap gapP ir :: Poles to come and Irish in place
@trap n1 pl :: there and promised
@trap fr frp :: there and promised
@trap ir irp :: there and promised
@trap n1 n0 :: April and March
@trap cost irc :: common costs and those of one country
@trap ref idp :: from Darfur and from Chad
@trap heli helip :: there and needed
@trap dd inj :: killed and hurt

@doc a-wire | wire agency | 2008-04-07
EU force in Chad nears half strength

N'DJAMENA, April 7 - The European Union's force in eastern Chad now numbers {1,820|n1|t=now|by=its commander} soldiers, {three|~mult} times the {620|n0|t=a month ago} of a month ago but still short of half the {3,700|pl|t=by June} it should have by June, its commander said on Monday.

More than half, {1,060|fr}, are French. There are {280|ir} Irish, {160|au} Austrians and {120|po} Poles, and {200|oth} from elsewhere.

"We need wheels and rotors," said General Padraig Lenihan-Mbaye, who has {eight|heli} helicopters and wants {14|helip}.

The force has a {12-month|mo|v=12} mandate to protect camps along the border with Sudan. Around Camp Kilara, the biggest, live {41,500|ref} refugees from Darfur and {17,200|idp} Chadians driven from their villages.

{One|dd} soldier has died since the mission began, a Frenchman whose vehicle strayed over the border in March. On Saturday {five|inj} Irish soldiers were bruised when their lorry rolled in a wadi.

@doc b-dublin | Irish newspaper | 2008-04-08
"The road ate the lorry": Kilara diary

Tadhg Brosnan-Achebe, Goz Kilara

The track from the capital is {850|km} kilometres and the last hundred of them aren't there. It was in one of these that a DROPS truck went over on Saturday evening with {five|inj} of our own inside. The driver, {29|age}, from Clonmel, is up and drinking tea. He asked that I not name him to his mother.

Of the {450|irp|m=pledged} that Dublin voted to send, {280|ir|t=as of yesterday} were here as of yesterday, sleeping under nets beside the French. The well gives {60|wat} cubic metres a day. Each man may shower every third evening.

Opposition deputies ask what for. The Defence Department says the year will cost the State {€57 million|irc|t=the year|by=The Defence Department}, on top of our share in the common pot of {€120 million|cost}. Out here it's for {fifty-eight thousand|~all} people under a horizon of plastic sheeting, most of them from over the border.

Tomorrow: the market, and why a goat costs €31.

@doc c-warsaw | Polish news portal, English | 2008-04-09
When will the other {280|gapP} fly?

Warsaw has promised {400|pop|t=for June|by=Warsaw} soldiers for June. {120|po|t=At present} are in place. At present the Irish, with {280|ir|t=At present}, and even neutral Austria, with {160|au|t=At present}, have more.

The delay, the ministry says, is due to the contract for Mi-17 helicopters; Poland will provide {two|plh|m=pledged} of the {fourteen|helip} that the force needs. It has {8|heli|t=today} today.

How big is the operation? On paper {3,700|pl}, of whom France has pledged {2,100|frp}. In the sand: {1,820|n1|t=on Monday}, including {1,060|fr|t=on Monday} Frenchmen, on Monday. A month before there were {620|n0|t=A month before}.

Mandate: {a year|mo|v=12}, from 15 March. Common costs: {EUR 120m|cost}.

Comments (19) | Share | Rate this article: 3.7 / 5

@doc d-un | relief-agency bulletin | 2008-04-10
Eastern Chad humanitarian bulletin no. 32

Population of the Kilara sites (registration of 7 April): {41,500|ref|t=7 April} refugees, {17,200|idp|^} internally displaced, {58,700|all|^} persons in total.

Water: the needs of the sites are about {880|wn} cubic metres a day. The European camp next to them draws {60|wat} from its own borehole and doesn't compete with the refugees.

Security: patrols have begun. The force has {1,820|n1} in theatre out of {3,700|pl} authorised. The airstrip has been closed twice by dust. The general reports no hostile contact since March, when {one|dd} of the force's soldiers was killed.

Access: the rains close the track (N'Djamena to Kilara, {850|km} km) from mid-June. Four months' food must be in by then: {7,400|fs|t=by then} tonnes. In: {2,950|fi}.
