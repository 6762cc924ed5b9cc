@story h2-portumna-inquest
@topic Inquest into the drowning of two anglers on Lough Derg, Ireland, 2016
@subject A = Dermot Costigan | Costigan | Mr Costigan | the father
@subject Y = Cian Costigan | Cian | his son | the son | the boy
@subject N = Tomasz Wilczek | Mr Wilczek | Wilczek | the Polish man
@subject T = Lough Derg tragedy | inquest | the drowning | boat accident
@subject J = jury at Nenagh | the jury | jurors
@subject S = Portumna Bay Rescue | the lifeboat | the rescue boat
@fact aa = 52 | age | A | years old | - | constant
@fact ay = 14 | age | Y | years old | - | constant
@fact an = 37 | age | N | years old | - | constant
@fact out = 10:15 | clock | T | time they left the pier | 2015-10-18 | constant
@fact call = 16:52 | clock | T | time of the first emergency call | 2015-10-18 | constant
@fact lau = 17:31 | clock | S | time the lifeboat was launched | 2015-10-18 | constant
@fact gap = 39 | duration | S | minutes from the call to the launch | - | constant
@fact tgt = 10 | duration | S | minutes within which it should be launched | - | constant | threshold
@fact wat = 3 | duration | Y | hours spent in the water | - | constant
@fact tmp = 11 | temperature | T | water temperature in degrees Celsius | - | constant
@fact dep = 18.5 | distance | A | metres deep where the body was found | - | constant
@fact day = 6 | duration | A | days until the body was found | - | constant
@fact len = 15 | other | T | feet that the boat was long | - | constant
@fact jk = 1 | other | T | lifejackets in use | - | constant
@fact jk2 = 3 | other | T | lifejackets on board | - | constant
@fact al = 148 | other | A | milligrams of alcohol per 100 ml of blood | - | constant
@fact alim = 50 | other | A | drink-driving limit in milligrams per 100 ml | - | constant | threshold
@fact wt = 9 | other | T | witnesses heard | - | constant
@fact jn = 7 | other | J | members | - | constant
@fact rec = 4 | other | J | recommendations | - | constant
@fact yr = 122 | deaths | - | people who drowned in the country | 2015 | constant
@fact yr4 = 114 | deaths | - | people who drowned in the country | 2014 | constant
@fact dd = 2 | deaths | T | people who drowned | - | constant
@fact kk = 4 | duration | S | times its target that it took | - | constant
@rel diff ch = yr - yr4
@fact ch = 8 | deaths | - | more people drowned than the year before | 2015 | constant
@trap jk jk2 :: carried and worn
@trap al alim :: measured and limit
@trap gap tgt :: taken and allowed
@trap call lau :: call and launch
@trap yr yr4 :: years

@doc a-local | weekly local paper | 2016-06-15
Teen clung to upturned boat for {three|wat} hours, coroner told

A {14|ay}-year-old Portumna boy watched his father slip under the waters of Lough Derg before he himself was plucked from the lake, an inquest in Nenagh has heard.

Cian Costigan had been holding on to the hull for {three|wat} hours when the crew of Portumna Bay Rescue got to him on October 18 last. Dermot Costigan ({52|aa}) and his workmate Tomasz Wilczek ({37|an}) were lost.

In a statement read by Sgt Nuala Feerick, Cian said that the trio went out from the Castle pier at {10.15am|out} in a {15|len}-foot lake boat. There were {three|jk2} lifejackets in it. "I had mine on me because Mam made me promise. Dad's was under the seat and Tomasz was sitting on his." 

The boat was swamped by a wave off Illaunmore. The water was {11|tmp} degrees.

Mr Wilczek was found the next morning. It took {six|day} days to find Mr Costigan, in {18.5|dep} metres of water.

Pathologist Dr Emeka Obiora said both died from drowning. Mr Costigan's blood alcohol was {148|al|by=Pathologist Dr Emeka Obiora}mg per 100ml, he said, compared with a limit for motorists of {50|alim}.

The jury of {seven|jn} returned verdicts of accidental death in both cases.

• See also: Hurling results, page 44. Small ads from €5.

@doc b-broadsheet | national broadsheet, web | 2016-06-14
Lifeboat launched {39|gap} minutes after alarm raised, Lough Derg inquest hears

about 4 hours ago
Fionnuala Ní Eidhin in Nenagh

A volunteer lifeboat was not on the water until {5.31pm|lau}, {39|gap} minutes after a walker dialled 999 to report shouting from the lake, an inquest into the deaths of {two|dd} anglers was told on Tuesday.

Séamus Tarpey, of Portumna Bay Rescue, agreed with coroner Dr Philomena Scahill that the service's own target was {10|<tgt} minutes. There had been "a mix-up about the keys of the boathouse", he said.

Dermot Costigan, a father of four, and Tomasz Wilczek, originally from Białystok, died when their boat overturned. They were {52|aa} and {37|an}. Mr Costigan's {14|ay}-year-old son was the only {one|jk} of them wearing a lifejacket, and the only survivor.

Records produced by the Coast Guard put the emergency call at {4.52pm|call|by=Records produced by the Coast Guard}.

In all {nine|wt} witnesses gave evidence. The {seven|jn}-person jury took forty minutes to agree on a finding of accidental death, to which it added {four|rec} recommendations, among them that boathouse keys be held by at least {three|-} people.

@doc c-tabloid | tabloid | 2016-06-15
'DAD LET GO OF MY HAND'

Brave Cian tells of lake nightmare

A BOY of {13|!ay} held his dying dad by the hand in freezing water before a wave tore them apart, a court was told.

Cian Costigan had to be prised off the keel of the {15|len}ft boat after {three|wat} hours in a lake at just {11|tmp}C.

His father Dermot, {52|aa}, had drunk almost {three|-} times what a driver may have. But the coroner said drink was not what killed him. His body was recovered {eight|!day} days later by divers working {18|~dep} metres down.

The inquest heard rescuers were called at {5.42pm|!call} and went out just after {half past five|~lau|v=17:31}.

Dad-of-one Tomasz Wilczek, {37|an}, also perished. 'He was a gentleman who never missed a day's work,' said a pal.

Our hotline: 1800 555 019. Text MORE to 50999

@doc d-column | newsletter of a water-safety charity | 2016-07-01
What Nenagh should teach us

Last year {122|yr|t=Last year} people drowned in this country, {eight|ch} more than the {114|yr4|t=the year before} of the year before. Behind {two|dd} of them is the story told last month to a coroner.

{Three|jk2} men's worth of lifejackets were in that boat. {One|jk} was used, and its owner, aged {14|ay}, is alive. I need add nothing to that.

But I will. The lifeboat, whose crews give up their Sundays for nothing, got under way at {17:31|lau}. The call had come in at {16:52|call}. Their charter says {ten|tgt} minutes at most; this was close to {four|~kk} times as long. The jurors, {seven|jn} ordinary people of Nenagh, understood that nobody is to blame and that something must change. They made {four|rec} recommendations. One is a key safe. It costs €{40|-}.

And the drink? The pathologist gave Mr Costigan's level as {148|al|by=The pathologist} milligrams. You would lose your licence at {50|alim}. For a man in charge of a boat with a child in it, there is no figure in the law at all.
