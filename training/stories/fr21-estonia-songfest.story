@story fr21-estonia-songfest
@topic Shore Song Festival in Pärnu, Estonia, July 2035: heat, a storm that stopped the first concert, and the reckoning
@subject F = Shore Song Festival | Rannalaulupidu | the festival | the song festival | the organisers
@subject SAT = Saturday's concert | the evening concert | the opening concert
@subject SUN = Sunday's concert | the closing concert
@subject PR = procession | the parade
@subject F30 = festival of 2030 | five years ago
@subject M = medics | the medical team | Dr Ngozi Saarepera | Saarepera
@subject H = Pärnu Hospital | hospital
@subject R = Rescue Board | Ruslan Tkatšuk | Tkatšuk
@subject W = Environment Agency | the weather service | the airfield
@subject PC = Pärnu County | the county
@subject EE = Estonia | across the country
@subject T = city of Pärnu | Pärnu | the city
@subject G = government | the state
@subject B = Rannapark arch | the arch | a roof
@subject VB = Valmiera Song Days | Valmiera
@fact appl = 690 | other | F | choirs that applied | 2035 | constant
@fact ch = 612 | other | F | choirs admitted | 2035 | constant
@fact rej = 78 | other | F | choirs turned away | 2035 | constant
@fact chy = 214 | other | F | youth choirs admitted | 2035 | constant
@fact chc = 171 | other | F | children's choirs admitted | 2035 | constant
@fact chx = 121 | other | F | mixed choirs admitted | 2035 | constant
@fact chw = 74 | other | F | women's choirs admitted | 2035 | constant
@fact chm = 32 | other | F | men's choirs admitted | 2035 | constant
@fact abr = 38 | other | F | choirs from abroad | 2035 | constant
@fact ctr = 14 | other | F | countries that choirs come from | 2035 | constant
@fact sg = 19400 | other | F | singers registered | 2035 | constant
@fact sg30 = 16800 | other | F30 | singers registered | 2030 | constant
@fact sgsun = 18700 | other | SUN | singers on the stage | 2035-07-15 | snapshot
@fact sgone = 700 | other | F | singers who went home early | 2035-07-15 | snapshot
@fact sgv = 6200 | other | VB | singers registered | 2034 | constant
@fact proc0 = 27000 | crowd | PR | people in the procession | 2035-07-14 | plan | projected
@fact proc = 25600 | crowd | PR | people in the procession | 2035-07-14 | snapshot
@fact plen = 3.8 | distance | PR | kilometres that the procession goes | - | constant
@fact pdur0 = 120 | duration | PR | minutes that the procession lasts | 2035-07-14 | plan | projected
@fact pdur = 160 | duration | PR | minutes that the procession lasted | 2035-07-14 | snapshot
@fact tk1a = 28900 | other | SAT | tickets sold in advance | 2035-07-10 | cumulative
@fact tk1 = 31200 | other | SAT | tickets sold in advance | 2035-07-14 | cumulative
@fact tkg = 1900 | other | SAT | tickets sold at the gate | 2035-07-14 | cumulative
@fact tk1s = 33100 | other | SAT | tickets sold in all | 2035-07-14 | cumulative
@fact tk2 = 42500 | other | SUN | tickets sold in advance | 2035-07-10 | cumulative
@fact aud1 = 34000 | crowd | SAT | people in the audience | 2035-07-14 | snapshot
@fact aud2 = 46000 | crowd | SUN | people in the audience | 2035-07-15 | snapshot
@fact aud30 = 38000 | crowd | F30 | people in the audience of the closing concert | 2030 | constant
@fact pa1 = 36 | price | SAT | price of a ticket in advance in euros | 2035 | constant
@fact pg1 = 44 | price | SAT | price of a ticket at the gate in euros | 2035 | constant
@fact pa2 = 42 | price | SUN | price of a ticket in advance in euros | 2035 | constant
@fact bud = 6900000 | budget | F | euros that the festival is to cost | 2035 | plan
@fact bst = 2600000 | budget | G | euros from the state | 2035 | plan
@fact bci = 900000 | budget | T | euros from the city | 2035 | plan
@fact btk = 2800000 | budget | F | euros from tickets | 2035 | plan
@fact bsp = 600000 | budget | F | euros from sponsors | 2035 | plan
@fact tkrev = 2990000 | revenue | F | euros that the tickets brought in | 2035-07-17 | snapshot
@fact fct = 31 | temperature | W | highest temperature forecast for the first day | 2035-07-10 | plan | projected
@fact tmp = 32.8 | temperature | W | highest temperature of the day | 2035-07-14 | snapshot
@fact tmp2 = 24.5 | temperature | W | highest temperature of the day | 2035-07-15 | snapshot
@fact warn = 30 | speed | W | wind speed in m/s that was warned of | 2035-07-14 19:40 | plan | projected
@fact gst = 27 | speed | W | wind speed in m/s that was measured | 2035-07-14 20:40 | snapshot
@fact lim = 20 | speed | F | wind speed in m/s at which the stage is to be cleared | - | constant | threshold
@fact clr = 23 | duration | R | minutes that the clearing of the ground took | 2035-07-14 | snapshot
@fact brk = 94 | duration | SAT | minutes that the break lasted | 2035-07-14 | snapshot
@fact sp = 31 | other | SAT | songs on the programme | 2035-07-14 | plan
@fact ss = 22 | other | SAT | songs sung | 2035-07-14 | snapshot
@fact sb = 13 | other | SAT | songs sung before the break | 2035-07-14 19:52 | snapshot
@fact sl = 9 | other | SAT | songs dropped | 2035-07-14 | snapshot
@fact mv = 5 | other | SUN | songs taken over from the day before | 2035-07-15 | snapshot
@fact s2p = 28 | other | SUN | songs on the programme | 2035-07-15 | plan
@fact s2 = 33 | other | SUN | songs sung | 2035-07-15 | snapshot
@fact tr0 = 88 | injuries | M | people treated on the ground | 2035-07-14 17:30 | cumulative
@fact tr1 = 143 | injuries | M | people treated on the ground | 2035-07-14 23:10 | cumulative
@fact tr2 = 396 | injuries | M | people treated on the ground | end of the festival | cumulative
@fact trc = 118 | injuries | M | children treated on the ground | end of the festival | cumulative
@fact trcs = 29.8 | rate | M | share of children among the treated | end of the festival | snapshot
@fact h1 = 19 | injuries | H | people taken to hospital | 2035-07-14 23:10 | cumulative
@fact h2 = 31 | injuries | H | people taken to hospital | end of the festival | cumulative
@fact h3 = 2 | injuries | H | people still in hospital | 2035-07-17 | snapshot
@fact lost = 17 | missing | F | children who lost their group | 2035-07-14 | cumulative
@fact pw = 4100 | homes | PC | homes without power | 2035-07-14 21:00 | snapshot
@fact pw2 = 900 | homes | PC | homes without power | 2035-07-15 08:00 | snapshot
@fact pwe = 23500 | homes | EE | homes without power | 2035-07-14 21:00 | snapshot
@fact med = 96 | jobs | M | medics on duty | 2035 | constant
@fact vol = 1150 | jobs | F | volunteers | 2035 | constant
@fact wat = 140000 | other | F | litres of water handed out | end of the festival | cumulative
@fact sou = 52000 | other | F | bowls of soup served | end of the festival | cumulative
@fact rfa = 18 | price | F | euros paid back for an advance ticket | 2035-07-17 | constant | pledged
@fact rfg = 22 | price | F | euros paid back for a gate ticket | 2035-07-17 | constant | pledged
@fact rfs = 50 | rate | F | share of the ticket price paid back | 2035-07-17 | constant | pledged
@fact clm = 2860 | other | F | ticket holders who asked for their money | 2035-07-17 | cumulative
@fact rmx = 603400 | spending | F | euros to be paid back in all if all ask | 2035-07-17 | plan | hypothetical
@fact roof = 11000000 | budget | B | euros that the roof would cost | 2035-07 | plan | projected
@fact rcap = 12000 | other | B | singers whom the roof would cover | 2035-07 | plan | projected
@trap sg sgsun :: singers registered and singers on the stage on the second day
@trap sg sg30 sgv :: three festivals
@trap sg rcap :: singers registered and singers whom the roof would cover
@trap aud1 tk1s :: audience and tickets sold
@trap aud1 aud2 aud30 :: three audiences
@trap tk1a tk1 :: tickets at two moments
@trap proc0 proc :: walkers expected and counted
@trap pdur0 pdur :: time planned and time taken
@trap fct sp :: 31 degrees and 31 songs
@trap sp h2 :: 31 songs and 31 taken to hospital
@trap warn gst lim :: wind warned of, measured, and allowed
@trap tr0 tr1 tr2 :: treated at three moments
@trap h1 h2 h3 :: taken to hospital at two moments, and still there
@trap pw pw2 :: homes without power at two moments
@trap pw pwe :: the county and the country
@trap ss s2 :: songs of two concerts
@trap btk tkrev :: ticket income planned and taken
@trap bud roof :: the festival and the roof
@rel sum ch = chy + chc + chx + chw + chm
@rel diff rej = appl - ch
@rel diff sgone = sg - sgsun
@rel sum tk1s = tk1 + tkg
@rel sum bud = bst + bci + btk + bsp
@rel diff sl = sp - ss
@rel sum s2 = s2p + mv
@rel share trcs = trc / tr2

@doc a-release | festival press office | 2035-07-10
The sea will listen: Shore Song Festival begins on Saturday

PRESS RELEASE. Free for publication

Pärnu, 10 July 2035. This weekend {612|ch} choirs and {19,400|sg} singers come together in Rannapark for the ninth Rannalaulupidu. They have been rehearsing since the autumn of 2033. Because of the size of the stage {78|rej} choirs had to be left out this time; {690|appl} had applied.

The youngest are in the majority: {214|chy} youth choirs and {171|chc} children's choirs, beside {121|chx} mixed, {74|chw} women's and {32|chm} men's choirs. Friends from {14|ctr} countries are sending {38|abr} of them.

On Saturday at 14.00 the procession sets out from Rüütli Street. It's {3.8|plen} km to the sea and we expect {27,000|proc0|by=we} people to walk it, in {two hours|pdur0|v=120}.

A few day tickets remain. For Saturday {28,900|tk1a|t=this morning} had gone as of this morning at €{36|pa1} each; at the gate they will cost €{44|pg1}. All {42,500|tk2} for Sunday, at €{42|pa2}, have been sold.

The weather service promises {31|fct|by=The weather service} degrees. Please bring a hat. Water is free everywhere in the park, and doctors, nurses and {1,150|vol} volunteers will look after you.

The budget of the festival is €{6.9 million|bud}, borne by the state, the city, our sponsors and everyone who buys a ticket.

Accreditation until Thursday noon: Kertu Jõgisoo, press@rannalaulupidu.example, tel. 5555 0183

@doc b-live | news portal, live blog | 2035-07-14
BLOG | Storm over Rannapark: concert resumes after break

23.10 Last entry tonight. Medics have dealt with {143|tr1|t=23.10|by=Medics} people, nearly all of them heat cases, and {19|h1|t=23.10} have gone to Pärnu Hospital by ambulance. Nobody was struck by lightning, whatever you've read on your phone. Go to bed. Good night from Heli and Jürgen.

22.55 And it's over. They got through {22|ss} songs of {31|sp}. Conductor Maarja-Liis Ploompuu, soaked, to the crowd: "{Nine|sl|by=Maarja-Liis Ploompuu} we owe you."

21.26 They're back! Ploompuu raises her arms exactly {94|brk} minutes after she put them down.

21.00 No lights in Sindi, Paikuse, half of Tori: Elektrilevi has {4,100|pw|t=21.00|by=Elektrilevi} customers down in the county. Across the country it's {23,500|pwe|t=21.00}.

20.40 {27|gst|t=20.40} metres per second at the airfield. The warning had said up to {30|<warn|t=The warning}.

20.15 All clear of the stage and the meadow. It took {23|clr|by=Ruslan Tkatšuk of the Rescue Board} minutes, Ruslan Tkatšuk of the Rescue Board tells us, "and I didn't see anyone run".

19.52 "Dear singers, please leave the arch calmly." They had just finished the {thirteenth|sb|v=13} song. By the rules the stage is emptied if {20|lim} m/s is forecast or felt.

18.20 Police estimate: {34,000|aud1|t=18.20|by=Police} listening.

17.30 First-aid tents up to {88|tr0|t=17.30}. Drink, people.

16.41 The tail of the parade is in, {2 hours 40 minutes|pdur|v=160} after the head set off. {Two hours|pdur0|v=120} was the plan. About {25,600|~proc|by=police} walked, police say.

15.10 {32.8|tmp|t=15.10} degrees. Shade is being sold at no price whatsoever.

MOST READ: Who is the man with the tuba? | Bog fire: 3 crews | EURO U21: Estonia 0, Malta 0

@doc c-tvnews | public broadcaster, English service | 2035-07-15
Closing concert to go ahead after night of storms

15.07.2035 09:12 | Photo: Siim Õunapuu (12)

Sunday's closing concert of the Shore Song Festival in Pärnu will start at 4 p.m. as planned, organisers confirmed this morning, a day after thunderstorms emptied the ground for over an hour and a half.

{Five|mv} of the songs that could not be performed on Saturday have been added to today's programme, festival director Aleksander Vahtrik told morning radio. That brings it from {28|s2p} to {33|s2|by=Aleksander Vahtrik}.

"We looked at all {nine|sl}," he said. "Four of them need an orchestra, and half the violins are hanging on a washing line."

The storm broke at the end of a day on which temperatures reached {32.8|tmp} degrees Celsius and {17|lost} children became separated from their choirs. All were found by suppertime.

By late evening {19|h1|t=By late evening} people had been taken to hospital, most of them with heat exhaustion, out of {143|tr1|t=By late evening} who needed help. Dr Ngozi Saarepera, who is in charge of the {96|med} medics at the festival, said none was in danger.

Elektrilevi said {900|pw2|t=at 8 a.m.|by=Elektrilevi} households in Pärnu County were still without electricity at 8 a.m., compared with {4,100|pw|t=at the height of the storm|by=Elektrilevi} at the height of the storm.

Today's concert is sold out, with {42,500|tk2} tickets gone. On Saturday {33,100|tk1s|t=On Saturday} were sold and around {34,000|~aud1|t=On Saturday} people were in the audience, as children under seven go free. A total of {612|ch} choirs are taking part this year.

It's going to be cooler: a high of 24 or 25 is forecast, with a breeze off the bay.

Follow us: 41k on Kaja · Download our app (4.6 stars)

@doc d-postitaja | regional paper | 2035-07-17
What two days of singing left behind: soup pots, claims and one lost tuba

Text: Raivo-Imre Laanesaar, raivo@rannikupostitaja.example

The benches are stacked, the gulls have had the last of the sausages, and in the festival office on Supeluse 14 they're answering the telephone.

It's mostly about money. Whoever held a ticket for Saturday will be given back {half|rfs} of what it cost, director Vahtrik promised on Sunday from the stage, and until last night {2,860|clm|t=until last night} had asked for it. For a ticket bought beforehand ({31,200|tk1} of them) that means €{18|rfa}, for one from the gate, of which {1,900|tkg} were sold, €{22|rfg}. If everybody came, the bill would be €{603,400|rmx}. "Everybody won't," said bookkeeper Ene Pulst. "Some have even written to say that it was the best part."

She can afford to be calm. Tickets were supposed to yield {2.8 million|btk}; they have brought in {€2.99 million|~tkrev}, near enough. Sponsors gave {€600,000|bsp}, and the {2.6 million|bst} from the state and {0.9|bci|x=1000000} from the city are long spent.

Other figures from the clearing-up. Some {46,000|~aud2|t=on Sunday} people sat or stood on the grass on Sunday, small children included, when the mercury stopped at {24.5|tmp2|t=on Sunday}. Facing them were {18,700|sgsun|t=on Sunday}, as {700|~sgone} or so of the singers had been fetched home by their parents or by common sense. They and their guests put away {52,000|sou} bowls of pea soup and {140,000|wat} litres of water.

Saarepera's tents closed on {396|tr2} patients. {Three in ten|~trcs|v=30} were children, she says, and it would have been fewer if folk costume came in linen only. The ambulance drove {31|h2} times. {Two|h3|t=yesterday} of those people were still in the hospital yesterday, one of them with a leg broken on a sauna step, "which I refuse to book on the weather".

The tuba is yellow, has a dent, and can be had in Room 5.

@doc e-column | Latvian choir monthly, guest column | 2035-07-22
Notes of a wet alto

Ilze Kalniņa-Obuya sings with Ausmala, one of three Latvian choirs that went to Pärnu

I've sung in the rain before. At Valmiera last summer it rained on all {6,200|sgv|t=last summer|s=Valmiera} of us for a whole day, and we thought ourselves heroes. Well. In Pärnu there were three times as many, {19,400|sg} in the book, and the rain came sideways.

I was in the ninth row when they asked us down. Nobody pushed. It's said that the whole park was empty in {23|clr} minutes, which is less than our bus needs for a toilet stop. Somewhere near the bandstand a boys' choir began the next song on the list, and the policeman who was sending them away took the bass. For an hour and a half ({94|brk} minutes, my daughter corrects me) we stood in a school gym, and then we walked back and sang until almost eleven.

The newspapers have been asking whether it ought to have been called off at noon. {396|tr2} people ended up in the tents over the two days, {118|trc} of them children, and I don't wish to make light of it. I saw a girl in wool stockings fold up like a napkin. Next time let the stockings go.

They are also asking for a roof. The old arch keeps the rain off no one; a new one, the mayor Tõnis Kalamägi says, would shelter {12,000|rcap|by=the mayor Tõnis Kalamägi} and could be had for {11 million|roof|by=the mayor Tõnis Kalamägi}. That's more than the entire festival cost, which was {6.9|bud|x=1000000}, and it would leave plenty of us out in the wet anyway. I'd rather they let in the {78|rej} choirs that stayed at home.

Five years ago, when there were {16,800|sg30|t=Five years ago} of us, I remember {38,000|aud30|t=Five years ago} at the close and a sunset. This time there were {46,000|~aud2|t=This time}, so they say, and at the end of the {33rd|s2|v=33} song not one of them went to the car.
