@story p5-bulgaria-water
@topic Water rationing in Studenitsa, Bulgaria, and a court case over the reservoir
@subject S = Studenitsa | the town | residents
@subject R = Studena Krushka reservoir | the reservoir | the dam | Studena Krushka
@subject V = ViK Studenitsa | the water company | the utility | ViK
@subject M = Mayor Rumyana Karadimova | Karadimova | the mayor
@subject G = Ministry of Environment | the minister | Sofia | the ministry
@subject P = prosecutors | the prosecution | prosecutor's office
@subject Z = Plamen Yotov | Yotov | the former minister
@subject N = Elektrolesa steel mill | the steel mill | the mill
@fact r1 = 18 | rate | R | share of capacity filled | 2030-11-05 | snapshot
@fact r2 = 14 | rate | R | share of capacity filled | 2030-11-26 | snapshot
@fact r3 = 23 | rate | R | share of capacity filled | 2031-01-20 | snapshot
@fact vol = 4600000 | other | R | cubic metres of water left | 2030-11-05 | snapshot
@fact cap = 25600000 | other | R | cubic metres of capacity | - | constant
@fact use = 31000 | other | S | cubic metres of water used a day | 2030-10 | snapshot
@fact us2 = 17500 | other | S | cubic metres of water used a day | 2030-11-26 | snapshot
@fact dy = 55 | duration | R | days until the water ran out | 2030-11-05 | snapshot | projected
@fact hr = 8 | duration | S | hours of water a day | 2030-11-12 | snapshot
@fact h2 = 6 | duration | S | hours of water a day | 2030-11-26 | snapshot
@fact op = 05:00 | clock | S | time at which taps open | 2030-11-12 | constant
@fact cls = 13:00 | clock | S | time at which taps close | 2030-11-12 | constant
@fact pop = 78400 | other | S | inhabitants | - | constant
@fact vil = 11 | other | S | villages affected | 2030-11 | constant
@fact ls = 61 | rate | V | share of water lost in pipes | 2030 | snapshot
@fact pip = 42 | distance | V | kilometres of pipe to be replaced | 2031 | plan
@fact pc = 9.5 | distance | V | kilometres of pipe replaced | 2031-01-20 | cumulative
@fact mo = 63000000 | budget | G | leva for a new main | 2031 | plan | pledged
@fact mp = 18000000 | spending | G | leva for a new main paid out | 2031-01-20 | cumulative
@fact len = 34 | distance | G | kilometres of the new main | 2031 | plan
@fact mill = 9800000 | other | N | cubic metres drawn | 2030 to September | cumulative
@fact pm = 21 | other | N | stotinki a cubic metre paid | 2030 | constant
@fact ph = 248 | price | S | stotinki a cubic metre paid by households | 2030 | constant
@fact fi = 12 | other | P | people under investigation | 2031-01 | snapshot
@fact yr = 6 | sentence | Z | years in prison asked for | 2031-01-17 | constant | hypothetical
@fact bl = 240000 | damages | Z | leva of bail | 2030-12-03 | constant
@fact ag = 61 | age | Z | age | 2030-12 | snapshot
@fact cr = 3000 | crowd | S | people at the protest | 2030-11-17 | snapshot
@fact ba = 1900 | other | S | bath visits a week | 2030-12 | snapshot
@fact tk = 27 | other | V | water tankers a day | 2030-11-26 | snapshot
@fact sc = 14 | other | S | schools with shortened lessons | 2030-11-26 | snapshot
@trap r1 r2 :: reservoir three weeks later
@trap hr h2 :: regime was tightened
@trap use us2 :: use before and after
@trap pm ph :: mill against households
@trap mo mp :: promised against paid out
@trap pip pc :: to be replaced against replaced
@trap op cls :: open against close
@trap vol cap :: left against capacity

@doc a-start | Bulgarian news agency, English | 2030-11-05
Studenitsa to get water {eight|hr} hours a day

Water for the {78,400|pop} residents of Studenitsa and {11|vil} villages will run only from {5 a.m.|op} to {1 p.m.|cls} as of 12 November, or {eight|hr|t=as of 12 November} hours a day, Mayor Rumyana Karadimova ordered on Monday.

The Studena Krushka reservoir is {18|r1|t=on Monday|by=the water company} per cent full, said the water company: it holds {4.6 million|vol|^} cubic metres of a possible {25.6 million|cap}. At the present use of {31,000|use|t=present} cubic metres a day, and with evaporation and the river's share counted, it would be dry in {55|~dy} days.

According to ViK, {61|ls|by=ViK} per cent of what leaves the plant is lost before it reaches a tap. The company has {42|pip} km of pipes to replace next year.

Residents pay {2.48 leva|ph|v=248} a cubic metre.

@doc b-protest | Sofia newspaper, English edition | 2030-11-18
"Who drank our dam?"
Elena Boyadzhieva, Studenitsa. Photos: K. Iliev (BGNES)

There were bottles on poles, a child in a bathtub on wheels, a priest. {Three thousand|~cr|t=on Sunday|by=police} people marched in Studenitsa on Sunday, by the reckoning of the police.

They know the answer to their question, or think so: Elektrolesa. The mill drew {9.8 million|mill|t=up to September} cubic metres up to September, at {21|pm} stotinki each, that's less than {a tenth|-} of what a pensioner pays ({248|ph}).

"Our tap opens at {five|op} in the morning", says Stoyanka Peneva on the second floor. "I wash. I fill the bath. I cook. I fill the kettle. At {one|cls} it coughs."

Sofia promises {63 million|mo} leva for a {34|len}-km main from another dam. Engineers speak of {three|-} years, the minister of one.

Weather: dry · Levski 2 Botev 1 · Petrol 2.91 · This site uses 4 cookies

@doc c-agency | foreign agency | 2030-11-26
Bulgarian town's taps shut for {18|-} hours a day as dam sinks

SOFIA - A Bulgarian town that has been on water rations for a fortnight is to get a mere {six|h2|t=from Wednesday} hours of supply a day from Wednesday, {two|-} fewer than before, after the level of its reservoir fell to {14 percent|r2}.

Studenitsa, an industrial town of {78,400|pop} people, has cut its draw from {31,000|use|t=in October} cubic metres a day in October to {17,500|us2|t=this week}. {27|tk|t=this week} tankers do rounds this week, and {14|sc|t=this week} schools have shortened lessons.

Deputies in Sofia want to know where {7.5 million|-} leva for leak detection went. Networks lose {61 percent|ls}.

Prosecutors have arrested {two|-} managers and said the number of people under investigation would grow.

@doc d-court | court page, regional portal | 2031-01-21
Yotov in court: prosecution wants {six|yr} years

Judicial chronicle. The former environment minister Plamen Yotov, {61|ag}, who has been free on bail of {240,000|bl} leva since December, sat with his coat on. In the courthouse there's heat and, till six, water.

The prosecutor sought {six|yr|m=hypothetical} years for letting the steel mill take what it took: {9.8 million|mill} cubic metres in nine months. {Twelve|fi} people in all are under investigation.

Meanwhile it's rained. Studena Krushka is {23|r3|t=yesterday|by=ViK} per cent full, ViK announced yesterday. New pipes laid: {9.5|pc|t=yesterday|by=ViK} km of the planned {42|pip}. From the ministry's {63 million|mo} leva {18 million|mp|t=so far} have arrived so far.

Demographic note: the municipal bathhouse counted {1,900|ba} visits a week in December.

Rating of this article: 4.2/5 (118)
