@story l1-villa-juarez-patrols
@topic Villa Juárez del Mar, Mexico: patrol cars, a new police chief and a mayor's promises, 1995
@subject M = Ramiro Escobedo Tun | Escobedo | the mayor | mayor of Villa Juárez
@subject P = Villa Juárez police | the municipal police | the force | municipal police
@subject C = Colonel Evaristo Baltazar | Baltazar | the police chief | the colonel
@subject R = Council of merchants | the chamber of commerce | merchants | the merchants
@subject V = Villa Juárez del Mar | Villa Juárez | the city | city council
@fact car = 38 | other | P | patrol cars in running order | 1995-05-02
@fact tot = 112 | other | P | patrol cars owned | 1995-05-02
@fact new = 60 | other | M | patrol cars to be bought | by December 1995 | plan | pledged
@fact newp = 9300000 | budget | M | pesos for new patrol cars | 1995 | plan
@fact off = 924 | officers | P | police officers | 1995-05-02
@fact fir = 87 | other | C | officers dismissed | 1995-04 to 1995-05
@fact pol = 1320 | officers | C | police officers | by 1997 | plan | pledged
@fact wage = 1450 | price | P | pesos a month of an officer's wage | 1995 | constant
@fact wagen = 1900 | price | M | pesos a month of an officer's wage | 1996 | plan | pledged
@fact rob = 1284 | other | V | robberies reported | January to April 1995 | cumulative
@fact rob94 = 742 | other | V | robberies reported | January to April 1994 | cumulative
@fact chrob = 73.0 | rate | V | rise in robberies | 1994 to 1995
@fact shops = 340 | other | R | shops robbed | January to April 1995 | cumulative
@fact stk = 5 | duration | P | hours of the officers' protest | 1995-05-15
@fact stf = 200 | crowd | P | officers in the protest | 1995-05-15
@fact pop = 310000 | other | V | residents | 1995 | constant
@fact ag = 58 | age | C | age | 1995 | constant
@fact ph = 06:30 | clock | P | hour at which the protest began | 1995-05-15
@fact bl = 41 | other | P | walkie-talkies that work | 1995-05-02
@fact lt = 30 | other | P | litres of petrol a day for a patrol car | 1995 | constant
@rel change chrob = rob94 -> rob
@trap car tot :: cars in running order and cars owned
@trap off pol :: officers now and officers promised
@trap wage wagen :: pay now and pay promised
@trap rob rob94 :: robberies in two years
@trap rob shops :: all robberies and those of shops

@doc a-paper | city newspaper | 1995-05-03
Colonel finds {38|car} patrol cars that start

By Eleuterio Cupul

VILLA JUÁREZ. On paper the municipal police own {112|tot|t=yesterday} cars. When Colonel Evaristo Baltazar, {58|ag}, had the keys turned yesterday in the yard behind the slaughterhouse, {38|car|^} started.

Of the hand radios, {41|bl|^} work. Each patrol gets {30|lt} litres of petrol a day, enough for the highway and not for the way back.

The colonel, who retired from the army in February, inherits {924|off|t=yesterday} officers. In {five|-} weeks he has dismissed {87|fir}. His goal is {1,320|pol|by=The colonel} by 1997 for a city of {310,000|pop} residents.

The mayor, Ramiro Escobedo Tun, promised the council {60|new} new vehicles by December. "With air conditioning," he added, and was laughed at.

A robbery is reported {ten|-} times a day. From January to April there were {1,284|rob|t=From January to April}, the city says, {73 per cent|chrob|^} above the {742|rob94|^} of a year ago.

@doc b-radio | radio news script | 1995-05-15
Good afternoon.

The traffic on the malecón was blocked for {five|stk} hours this morning by the very people who should be unblocking it. Some {two hundred|~stf|t=this morning} municipal policemen, in uniform, sat down at {half past seven|!ph} and demanded their pay.

They earn {one thousand four hundred and fifty|wage|v=1450} pesos a month. The mayor has offered {one thousand nine hundred|wagen|v=1900|by=The mayor} from next year, which in today's money, with that inflation, is nothing.

And how are they to catch anybody? There are {twenty-eight|!car} cars in order. I repeat, {twenty-eight|!car}. The colonel, whom I reached by phone, is {sixty-two|!ag} and said he'd seen worse in Chiapas.

In sport: Progreso beat the Tigers {6-2|-}.

@doc c-bulletin | chamber of commerce newsletter | 1995-05-19
TO OUR MEMBERS

Between New Year and the end of April thieves entered {340|shops|t=Between New Year and the end of April} of our shops. The authorities have registered {1,284|rob|^} robberies in all, of which we'd like to know the outcome of even one.

We met the mayor on Thursday. He confirms {9.3 million|newp} pesos for {60|new} vehicles. We observe that {60|-} vehicles cost {155,000|-} each at that price, and invite him to show us a purchase order.

We have no quarrel with the men. {1,450|wage} pesos isn't a wage, it's an excuse. The mayor speaks of {2,400|!wagen|by=The mayor} for the coming year.

Dues for June: {75|-} pesos. Breakfast on the 25th at the Hotel Caribe, {8|-} a.m.

@doc d-magazine | state magazine | 1995-06-01
The colonel's key ring

He keeps them on his desk: {112|tot} keys, each with a paper tag. To {38|car} he has tied a green ribbon.

Baltazar is {58|ag} and has the manner of a man who's been asked to clean a stable with a toothbrush. His predecessors counted officers the way the parish counts the baptized. He counted again, and the answer was {924|off|t=in May} in May, and {87|fir} had already gone. For the rest he has {41|bl} radios.

At dawn on the 15th, at {half past six|ph}, {two hundred|stf} of them sat in the street. "My first reaction was pride," he says. "They'd formed a straight line."

What'll he do with {1,320|pol|t=in two years} men, if he gets them, in two years? They would earn {1,900|wagen|by=the mayor}, if the mayor is in earnest. They would drive the {60|new}, if those arrive. It's a sentence of conditionals, like all sentences about this city.
