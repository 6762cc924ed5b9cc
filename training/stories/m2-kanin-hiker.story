@story m2-kanin-hiker
@topic Search for a Belgian walker lost on the Kanin plateau, Slovenia: alarm, fourth day, found, afterwards
@subject W = Liesbeth Van Acoleyen | Van Acoleyen | Liesbeth | the walker | the Belgian | the woman
@subject J = Joris Van Acoleyen | Joris | her brother
@subject G = Bovec mountain rescue | the rescuers | the rescue service | GRS Bovec
@subject P = Slovenian police | Nova Gorica police | the police | officers
@subject I = Italian alpine corps | the Italians | Soccorso Alpino
@subject H = helicopter of the Slovenian army | the helicopter
@fact a = 43 | age | W | age in years | - | constant
@fact ja = 39 | age | J | age in years | - | constant
@fact k0 = 06:50 | clock | W | time she left the hut | 2028-09-14 | constant
@fact k1 = 14:05 | clock | W | time of her last telephone message | 2028-09-14 | constant
@fact k2 = 21:30 | clock | J | time he raised the alarm | 2028-09-14 | constant
@fact k3 = 11:15 | clock | H | time she was lifted out | 2028-09-19 | constant
@fact x = 5 | duration | W | nights out on the mountain | 2028-09-19 | constant
@fact s1 = 22 | other | G | people searching | 2028-09-15 | snapshot
@fact s2 = 64 | other | G | people searching | 2028-09-17 | snapshot
@fact si = 18 | other | I | people searching | 2028-09-17 | snapshot
@fact sp = 11 | officers | P | officers on the search | 2028-09-17 | snapshot
@fact st = 93 | other | - | people searching for her, all services together | 2028-09-17 | snapshot
@fact z = 140 | area | G | hectares combed | 2028-09-17 | cumulative
@fact d = 26 | distance | W | metres she fell into the shaft | 2028-09-14 | constant
@fact l = 1.5 | other | W | litres of water she carried | 2028-09-14 | constant
@fact t1 = 2 | temperature | - | degrees at night on the plateau | 2028-09-16 | snapshot
@fact w1 = 4 | duration | W | weeks she will be in hospital | - | plan | projected
@fact c = 1800 | other | - | known shafts on the plateau | - | constant
@fact e = 41000 | price | G | euros the operation cost | 2028-10-02 | cumulative
@rel sum st = s2 + si + sp
@trap s1 s2 :: first morning against the fourth day
@trap s2 st :: own people against everybody
@trap a ja :: sister and brother
@trap k1 k2 :: her message against his alarm

@doc a-police | police notice | 2028-09-15
PU Nova Gorica: Missing person, Kanin

At {21.30|k2|t=on 14 September} on 14 September a Belgian national told the operations centre that his sister had not come back to the valley. She is Liesbeth Van Acoleyen, born {1985|-}, {43|a} years of age, 172 cm, short grey hair, red jacket, carrying a rucksack of {30|-} litres.

She set out from the Petra Skalarja hut at {6.50|k0|t=yesterday} yesterday and is believed to have meant to descend towards Bovec by the marked path No. 636. The last trace is a text message, sent at {14.05|k1}: "Fog. Waiting."

Her brother, {39|ja}, who telephoned, waits in Bovec. Overnight the thermometer at the upper station showed {3|-} degrees. She has {1.5|l|by=the caller} litres of water with her, according to the caller.

This morning {22|s1|t=This morning|by=PU Nova Gorica} members of Bovec mountain rescue began a search. They have the assistance of two dogs. The plateau is riddled with some {1,800|~c} recorded shafts and should not be entered without local knowledge.

Anyone who was in the area is asked to call 113, or 080 1200 (anonymous). Case ref. 2208-4/1172.

@doc b-belgian | Flemish newspaper | 2028-09-18
Brother of missing Ghent teacher: 'She is counting the hours, like me'
From our reporter in BOVEC. 18/09, 05.20. Reading time: 3 minutes.

On the parking lot of the cable car stands a man who has hardly slept since Thursday. Joris Van Acoleyen ({39|ja}) was the one who rang, at {half past nine|k2|t=Thursday} that evening. "People say: why not sooner? Because she is always late. She's {43|a}, I'm the younger one, I do not tell her when to be home."

Yesterday was the largest search so far. To the {64|s2|t=Yesterday|by=the command post} men and women of the local service were added {18|si|^} from Italy's Soccorso Alpino, who came up the other side, plus {11|sp|^} police. That makes {93|st|^} people in a karst desert. They have ticked off {140|z|t=Yesterday|by=the command post} hectares, says the command post, on a plateau of which nobody knows every hole: there are {1,800|c} on the map.

At night it drops to {two|t1} degrees. What she has with her, Joris knows exactly, because he filled the bottle: {one and a half|l|by=Joris} litres.

At the hut they remember her. Boots on before {seven|-}, paid for a {second|-} coffee.

LEES OOK | Three tips for hiking alone

@doc c-found | public broadcaster site | 2028-09-19
Belgian found alive after {five|x} nights on Kanin
MMC RTV, 12.48, updated 15.02 | 228 comments

A Belgian woman missing in the Kanin mountains since Thursday has been found alive at the bottom of a shaft. The army's helicopter winched her out at {11.15|k3|t=today} today and took her to Ljubljana.

The shaft is {26|d} metres deep, a ledge and old snow broke the fall. Van Acoleyen has a broken pelvis and ankle. She licked meltwater when the {litre and a half|l|v=1.5} she had taken ran out.

A cave rescuer from Tolmin, Nejc Uršič, heard knocking. "I was thinking it's stones. Then it was three and three and three." He was one of {fewer than fifty|-} still out; on Sunday there had been {93|st|t=on Sunday}.

Her last sign of life had been a message at {five past two|k1|t=in the afternoon of the 14th} in the afternoon of the 14th. Doctors expect her to need {four|w1|m=projected|by=Doctors} weeks in hospital.

@doc d-column | English-language magazine | 2028-10-02
KANIN: WHO PAYS?

The bill is in, and it will not be sent. Bovec's rescuers reckon that getting one {43|a}-year-old schoolteacher off their plateau came to {€41,000|e|by=Bovec's rescuers}, helicopter excluded. Slovenian rescue is free for the rescued, and volunteers are volunteers.

I asked the chief, Mojca Leban, whether {five|x} nights of it could have been fewer. On the first morning she had {22|s1|t=On the first morning} pairs of boots, by the fourth day {64|s2|t=by the fourth day} of her own and the Italians' {18|si|^}. "If I had 600 I'd still be looking into holes one at a time," she says.

The hut warden wants a book where walkers write down their route. Ms Van Acoleyen left at {ten to seven|k0} and told nobody which way. She now wants one too. She writes to me from her ward that the {26|d} metres "took about a second and the rest took ages" and that her brother, four years her junior, is to be obeyed in future.

Belgium's insurers have offered {€10,000|-} towards a new rope store. The offer's deadline is December.
