@story p2-leixoes-container
@topic Cocaine seized in a banana container at a Portuguese port, 2035
@subject O = Operation Maré Cheia | the operation | Maré Cheia | the seizure | the haul | the bust
@subject P = Polícia Judiciária | PJ | the police | investigators | detectives
@subject L = Leixões Fruit Terminal | the terminal | the port | dockers
@subject X = Rui Valadim | Valadim | the crane foreman | the foreman
@subject V = Cap Almirante | the ship | the vessel | the freighter
@fact kc = 2310 | other | O | kilograms of cocaine from the container | 2035-10-14 | constant
@fact kw = 485 | other | O | kilograms of cocaine from the warehouse | 2035-10-16 | constant
@fact ka = 2795 | other | O | kilograms of cocaine in all | 2035-10-16 | cumulative
@fact bc = 1925 | other | O | packages from the container | 2035-10-14 | constant
@fact bx = 960 | other | O | boxes of bananas | 2035-10-14 | constant
@fact ev = 84000000 | price | O | euros that it would fetch wholesale | 2035-10-16 | snapshot | projected
@fact es = 210000000 | price | O | euros that it would fetch on the street | 2035-10-16 | snapshot | projected
@fact a1 = 5 | arrests | O | people held | 2035-10-14 | cumulative
@fact ad = 7 | arrests | L | dock workers held | 2035-10-16 | cumulative
@fact ab = 4 | arrests | O | people held who do not work at the docks | 2035-10-16 | cumulative
@fact a2 = 11 | arrests | O | people held | 2035-10-16 | cumulative
@fact of = 130 | officers | P | officers who took part | 2035-10-16 | constant
@fact ag = 44 | age | X | age | - | constant
@fact wg = 25000 | other | X | euros that he was paid a box | - | constant
@fact cs = 612000 | other | O | euros found in cash | 2035-10-16 | cumulative
@fact mo = 9 | duration | P | months of investigation | - | constant
@fact ta = 04:40 | clock | O | time of the raid on the terminal | 2035-10-14 | constant
@fact sv = 17 | duration | V | days at sea | - | constant
@fact ny = 14200 | other | P | kilograms of cocaine taken nationwide | 2034 | cumulative
@fact ty = 16900 | other | P | kilograms of cocaine taken nationwide | 2035-10-16 | cumulative
@fact se = 12 | sentence | X | years in prison that he faces | - | plan | threshold
@fact cs1 = 82.6 | other | O | container's share of the cocaine | 2035-10-16 | constant
@rel share cs1 = kc / ka
@fact we = 1640 | price | X | euros of wage a month | - | constant
@fact so = 04:10 | clock | L | hour when the scanner was switched off | 2035-10-14 | constant
@rel sum ka = kc + kw
@rel sum a2 = ad + ab
@trap kc ka :: the warehouse came two days later
@trap a1 a2 :: more arrests followed
@trap ev es :: wholesale and street
@trap ny ty :: another year
@trap kc bc :: kilograms and packages

@doc a-lusa | news agency | 2035-10-17
PJ seizes nearly {2.8 tonnes|~ka|v=2800} of cocaine hidden among bananas

Porto, 17 Oct 2035 (ANL) - The Polícia Judiciária has seized {2,795|ka|by=the force} kilograms of cocaine and detained {11|a2|by=the force} people in an operation at the Leixões fruit terminal and at a warehouse in Maia, the force announced on Wednesday.

Of the total, {2,310|kc|t=Sunday} kilos were found on Sunday in a container unloaded from the freighter Cap Almirante, which had sailed {17|sv} days from Guayaquil. A further {485|kw|t=on Tuesday} were located on Tuesday behind a false wall.

{Seven|ad} of the detainees are dockers. Among them is a crane foreman, Rui V., {44|ag}, alleged to have received {25,000|wg} euros for each container he moved out of the scanner's reach.

According to the PJ the drug would have been worth {84 million|ev|by=the PJ} euros to the network that bought it. Officers also took {612,000|cs} euros in notes.

The total for the country this year stands at {16.9 tonnes|ty|v=16900}, compared with {14.2|ny|x=1000} in the whole of 2034.

@doc b-tabloid | popular daily | 2035-10-17
BANANA SPLIT!
Hooded detectives pounce as foreman eats breakfast

It was {twenty to five|ta|v=04:40} on Sunday morning and Rui Valadim had a custard tart halfway to his mouth.

Then the lights went out in the crane cabin. By the time they came on again {130|of} police were inside the gates, {five|a1|t=By the time they came on again} men were face down on the quay and the bananas — {960|bx} boxes of them — were being slit open one by one.

Under the fruit: {1,925|bc} bricks stamped with a laughing goat.

The {46-year-old|!ag|v=46}, a father of {three|-} who coaches the under-12s at Leça, is said to have been on a retainer that would make a striker blush. Street value of what he waved through? {€210 million|es}.

Two days later they came for his friends. Now {seven|ad} of his workmates are in the cells, and {four|ab} people who have never worn a hard hat in their lives.

He could be looking at {12|se} years.

► VIDEO: goal of the week (3.1M views)
► Lidl recalls 2 yoghurts

@doc c-weekly | news weekly | 2035-10-19
The quiet man in the cabin

The tip came in January, from a Rotterdam wiretap, and for {nine|mo} months a small unit of the PJ did what it is worst at: nothing. It let {two|-} containers go by. It learned to tell the foreman's walk.

What the unit has to show for its patience is just short of {2.8 tonnes|<ka|v=2800}, more than {four-fifths|>cs1} of it under a layer of green bananas and the rest in a lock-up in Maia. The notes in a freezer bag there came to {€570,000|!cs}. {Thirteen|!a2} men and women have been brought before a judge, the dockers outnumbering the others.

Since January the country's police have intercepted almost {seventeen tonnes|~ty|v=17000}, already beyond last year's {14.2|ny|x=1000|t=last year's}.

"The ports are not infiltrated. The ports are employed," says Conceição Abrunhosa, a criminologist. She notes that a foreman earns {1,640|we} euros a month. For a single box, prosecutors believe, Valadim was paid what takes him {fifteen|-} months to earn.

His lawyer calls the figure "a fairy tale".

@doc d-shipping | shipping newsletter | 2035-10-18
QUAYSIDE BRIEF | Iberia

• LEIXÕES: terminal worked normally again from 14:00 Monday after the narcotics raid. Berth 4 lost {33|-} hours.
• Cap Almirante (Monrovian flag, 1,100 reefer plugs) released without bail. Owner says crew of 21 "helped throughout". Her passage from Ecuador took {twenty-two|!sv} days, slow steaming.
• Customs has put the load at {2,310|kc} kg net. Together with the shed in Maia: {2,795|ka}.
• Union Sindeporto asks that the {seven|ad} suspended members keep basic pay until charged. Management has agreed to {90|-} days.
• A scanner bought for €3.4m in 2033 was switched off at {04:10|so}, half an hour before officers entered. The port authority declined to say by whom.
• Freight: Guayaquil–Porto reefers $7,850/FEU, +2%.
