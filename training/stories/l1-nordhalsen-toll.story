@story l1-nordhalsen-toll
@topic Nordhalsen, Norway: a toll ring, an advisory referendum and a fractured council, 2033
@subject T = Tide ferry | the ferry | ferries
@subject P = Nei til bomringen | the no side | Nei list | Nei
@subject A = Arbeiderlisten | Labour list | Labour
@subject H = Høyre-lista | the Conservatives | Høyre
@subject G = De Grønne lokalt | the Greens | Greens
@subject N = Nordhalsen | the municipality | the city | Nordhalsen council
@subject K = Ingvild Moen-Traoré | Moen-Traoré | the mayor
@fact no = 58.2 | vote_share | N | percent against the toll ring | advisory vote 2033-04-23
@fact yes = 39.6 | vote_share | N | percent for the toll ring | advisory vote 2033-04-23
@fact bl = 2.2 | vote_share | N | percent of blank votes | advisory vote 2033-04-23
@fact turn = 47.3 | turnout | N | percent of electors who voted | advisory vote 2033-04-23
@fact gates = 14 | other | N | toll gates | - | plan
@fact gates2 = 9 | other | N | toll gates | after the compromise | plan
@fact fee = 34 | price | N | kroner to pass a gate | - | plan
@fact feee = 17 | price | N | kroner for an electric car to pass a gate | - | plan
@fact inc = 430000000 | revenue | N | kroner of toll income a year | 2035 | plan | projected
@fact road = 5200000000 | budget | N | kroner for roads and a tram | 2034 to 2047 | plan
@fact state = 2600000000 | budget | N | kroner of state money for roads and a tram | 2034 to 2047 | plan | pledged
@fact y = 14 | duration | N | years of tolls | - | plan
@fact seats = 43 | seats | N | seats in the council | - | constant
@fact sa = 15 | seats | A | seats | 2031 | constant
@fact sh = 12 | seats | H | seats | 2031 | constant
@fact sp = 11 | seats | P | seats | 2031 | constant
@fact sg = 5 | seats | G | seats | 2031 | constant
@fact pa = 24 | poll_share | A | percent who would vote for the party | May 2033
@fact pp = 31 | poll_share | P | percent who would vote for the party | May 2033
@fact vy = 24 | other | N | council members for the compromise | 2033-06-14
@fact vn = 19 | other | N | council members against the compromise | 2033-06-14
@fact co2 = 11 | rate | N | percent less car traffic | 2035 | plan | projected
@rel sum seats = sa + sh + sp + sg
@rel sum seats = vy + vn
@race seats = sa sh sp sg
@race may = pp pa
@trap gates gates2 :: gates in the first plan and in the compromise
@trap no pp :: votes against and support of a list
@trap fee feee :: the ordinary fee and the electric one
@trap road state :: the whole sum and the state's part
@trap vy sa :: a council vote and seats

@doc a-bulletin | public broadcaster, district page | 2033-04-24
Clear no to the toll ring in Nordhalsen

{58.2|no|t=last night|by=the count} per cent of those who voted in yesterday's advisory referendum turned down the {14|gates} toll gates around the city centre, the count showed last night. {39.6|yes|^} per cent were in favour; {2.2|bl|^} per cent delivered a blank ballot.

With {47.3|turn|^} per cent taking part, it was more than anyone had guessed at.

Passing a gate would cost {34|fee} kroner, {half|-} as much for an electric car. For this the municipality would have had {430 million|inc} kroner a year towards roads and a tram at {5.2 billion|road}.

The mayor, Ingvild Moen-Traoré (Labour): "We'll listen. That isn't the same as we'll obey."

Pollen tonight: birch heavy, grass {0|-}

@doc b-paper | regional newspaper | 2033-05-20
Nei would be largest today

By Sigrun Aasgaard

The list that was founded to stop a road toll would get {31|pp|t=today} per cent if the council were elected today. The mayor's Labour list would be at {24|pa|^}, according to our poll of {700|-}.

It's a good way from the {11|sp} seats that Nei has; Labour has {15|sa}, the Conservatives {12|sh} and the Greens {5|sg} in a council of {43|seats}.

What will it do? Negotiations between Labour and the Conservatives go on about fewer gates. The {14|gates} could, sources say, become {nine|gates2|by=sources}.

An expert at the university thinks that traffic would in any event go down by {11|co2|by=An expert at the university} per cent by 2035.

● Read the cartoon on page {2|-}. ● Mackerel: {3|-} kilos for {199|-}.

@doc c-wire | news agency | 2033-06-15
Nordhalsen adopts a smaller toll ring

NTN — By {24|vy|t=on Tuesday evening} votes to {19|vn|^}, the council of Nordhalsen on Tuesday evening adopted a toll ring with {nine|gates2} gates instead of {14|gates}.

The fee remains {34|fee} kroner, with {17|feee} for electric cars, during {14|y} years.

The state pays {2.6 billion|state} of the {5.2 billion|road} kroner to be spent by 2047. Labour was supported by the Greens and {four|-} Conservatives.

All {11|sp} of Nei's members, and the rest of the Conservatives, were opposed. In April {58.2|no|t=In April} per cent of voters had been against a toll.

@doc d-opinion | newspaper editorial | 2033-06-17
Listened, said the mayor

An advisory referendum is advisory. Everybody knew it, above all the {47.3|turn} per cent who got up on a Saturday in sleet.

They said no, {58.2|no|s=They|t=in April} in April. Now there are to be {nine|gates2} gates, {five|-} fewer. A compromise of that kind pleases {24|vy} people, all of whom sat in the same room.

Moen-Traoré has arithmetic on her side: without the tolls' {430 million|inc} a year the state withdraws {2.6 billion|state}. Whoever opposed must explain what they'd do with {zero|-}.

And yet. The next election is in {two|-} years, and her list stands at {24|pa|t=in May's poll|s=her list} per cent in May's poll. That of her opponents stands at {31|pp|^}. Tolls are to be paid for {14|y} years. Mayors last shorter.
