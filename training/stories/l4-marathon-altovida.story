@story marathon-altovida
@topic The Altovida marathon in Quito, Ecuador, hit by hail, September 2008
@subject M = Altovida marathon | the race | the marathon | organisers
@subject W = Wanjiru Cheboi | Cheboi | the Kenyan
@subject Q = Segundo Quishpe | Quishpe | the shoemaker's son
@subject P = Paola Anrango | Anrango
@subject C = Red Cross | the volunteers in red
@subject H = Eugenio Paz hospital | Paz hospital
@fact reg = 9340 | other | M | runners registered | 2008-09-21 start | cumulative
@fact st = 8120 | other | M | runners at the start line | 2008-09-21 start | snapshot
@fact fin = 5475 | other | M | runners who crossed the finish line | 2008-09-21 final | cumulative
@fact quit = 2645 | other | M | runners who gave up | 2008-09-21 final | cumulative
@fact ly = 6210 | other | M | finishers in 2007 | 2007 final | cumulative
@fact sp = 18000 | crowd | M | spectators along the route | 2008-09-21 | snapshot
@fact tr = 214 | injuries | C | runners treated for cold | 2008-09-21 evening | cumulative
@fact ho = 19 | injuries | H | runners admitted | 2008-09-21 evening | cumulative
@fact icu = 2 | injuries | H | runners in intensive care | 2008-09-22 | snapshot
@fact wt = 2:19:44 | clock | W | winning time | 2008-09-21 final | constant
@fact qt = 2:20:31 | clock | Q | finishing time | 2008-09-21 final | constant
@fact gap = 47 | margin | W | seconds ahead of the second man | 2008-09-21 final | constant
@fact pt = 2:47:09 | clock | P | winning time | 2008-09-21 final | constant
@fact wage = 23 | age | W | age | - | constant
@fact page = 38 | age | P | age | - | constant
@fact pr1 = 15000 | other | W | dollars of prize money | - | constant
@fact pr2 = 7500 | other | Q | dollars of prize money | - | constant
@fact alt = 2850 | distance | M | metres above the sea at the start | - | constant
@fact tmp = 4 | temperature | M | degrees at the coldest of the storm | 2008-09-21 mid-morning | snapshot
@fact hail = 35 | duration | M | minutes that the hail fell | 2008-09-21 | constant
@fact bl = 600 | other | C | foil blankets on hand | 2008-09-21 start | snapshot
@fact blreq = 2000 | other | C | foil blankets it had asked for | - | constant
@fact prh = 50 | other | Q | prize money as a share of the winner's | - | constant
@rel share prh = pr2 / pr1
@rel diff quit = st - fin
@trap reg st :: registered against started
@trap fin ly :: this year's finishers and last year's
@trap tr ho :: treated on the road against admitted
@trap pr1 pr2 :: first and second prize
@trap bl blreq :: on hand against asked for
@trap wt qt :: two runners' times

@doc a-agency | sports agency | 2008-09-21
Cheboi survives hail to win Altovida marathon

QUITO, Sept 21 - Kenya's Wanjiru Cheboi won one of the strangest races of his short career on Sunday, finding his way through {35|hail} minutes of hail to take the Altovida marathon in {2:19:44|wt}, {47|gap} seconds clear of local man Segundo Quishpe ({2:20:31|qt}).

Of the {8,120|st|t=on Sunday} who lined up only {5,475|fin} finished. {Nineteen|ho|t=By nightfall|by=the Eugenio Paz hospital} were admitted to the Eugenio Paz hospital with hypothermia. By nightfall Red Cross crews had treated {214|tr|t=By nightfall} at the roadside.

Paola Anrango, {38|page}, was first woman in {2:47:09|pt}. Cheboi, {23|wage}, collects {$15,000|pr1} and Quishpe {half|prh|v=50} of that, {$7,500|pr2}.

Organisers put the crowd at {18,000|sp|by=Organisers}. Registrations had reached a record {9,340|reg}, but a forecast of thunder kept many at home.

Results, men: 1. Cheboi (KEN) {2:19:44|wt}; 2. Quishpe (ECU) {2:20:31|qt}; 3. Mamani (BOL) 2:23:02.

@doc b-tabloid | tabloid | 2008-09-22
FROZEN STIFF!

{Two|icu|t=last night} runners were fighting for their lives last night after Sunday's marathon turned into an ice bath.

Furious competitors say there was nothing to wrap themselves in. And no wonder: the volunteers in red had just {600|bl} foil blankets for a field of {more than 8,000|-}. They had begged for {2,000|blreq}, one told us.

More than {2,600|>quit} threw in the towel as the mercury plunged to {four|tmp} degrees at {2,850|alt} metres above the sea. A total of {41|!ho|by=the doctor on the door} ended up in beds at Paz hospital, the doctor on the door said.

"I couldn't feel my hands, I couldn't open my mouth to ask for help," sobbed Marcela Tipán, 29, who stopped at km 31.

But hats off to the shoemaker's son! Quishpe, cheered by {18,000|sp} soaked quiteños, came within {47|gap} seconds of glory. He'll mend no shoes this month: the runner-up's cheque is for {$7,500|pr2}.

PAGE 14: Win 2 tickets to Aucas-Liga!

@doc c-daily | national daily | 2008-09-22
Organisers promise inquiry after storm breaks up race

The company behind Sunday's race said yesterday that it would ask an outside panel why {2,645|quit|by=The company behind Sunday's race} entrants did not reach the stadium. A year ago {6,210|ly|t=A year ago} people ran the whole distance; this time the figure was {5,475|fin|t=this time}.

The clocks disagree with the loudspeaker. According to the timing chips, Cheboi broke the tape in {2:19:44|wt|by=the timing chips}, with Quishpe {1:17|!gap|by=the timing chips|v=77} behind, not the margin that the announcer gave. What nobody disputes is the women's result, {2:47:09|pt} for Paola Anrango, at {38|page} the oldest winner yet.

Police and organisers differ, as ever, on the turnout along Avenida Amazonas: {18,000|sp|by=organisers} for the latter, {11,500|!sp|by=the police} for the police.

The Red Cross reported {214|tr|by=The Red Cross} interventions. Its local head, Iván Lucero, wrote to the company in July asking for {2,000|blreq|by=Iván Lucero} thermal sheets and got {six hundred|bl}. Of the {19|ho} people taken in at Paz, {two|icu|t=this morning} remained in intensive care this morning.

@doc d-blog | runner's blog | 2008-09-24
What I learnt at {2,850|alt} metres

I've done eleven of these. None like this one.

They told us {9,340|reg|by=They} had signed up, and it looked it on the avenue, shoulders everywhere, though the official line is that {8,120|st|by=the official line} of us actually set off. Then, at the turn by the park, white stones out of the sky for {thirty-five|hail} minutes (my watch said 31, but it stopped). Thermometer outside the pharmacy: {4|tmp|by=Thermometer outside the pharmacy}°C.

I was one of the {214|tr} who got rubbed down by a lad in a red vest. He said they'd run out of foil in a quarter of an hour.

Still. {Fifty-four seventy-five|fin|v=5475} of us got a medal, and an Otavalo woman with grey in her hair beat all the girls in {2:47|pt|v=2:47:09}. The chap who won is {23|wage}. {Twenty-three|wage}! He gets {15,000|pr1} dollars and, he told the radio, a bad cold.

Splits: 10k 51:20 | half 1:52:33 | 30k 2:48:10
