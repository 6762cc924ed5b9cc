@story goaso-cocoa
@topic Ghana's cocoa price for 2029-30, smuggling and a buying company's unpaid farmers
@subject B = Cocoa Authority | the Authority | the regulator | Cocoa House
@subject I = Ivory Coast | Côte d'Ivoire | next door
@subject Q = Asempa Buying Company | Asempa | the licensed buyer
@subject F = Ghana National Cocoa Growers | GNCG | growers' association | farmers' group
@subject D = Kwabena Tawiah-Mensa | Tawiah-Mensa | chief executive | the Authority's boss
@subject G = Ghana | the country | national
@subject S = border task force at Dormaa | task force | Dormaa border
@subject A = Afia Serwaa Boadu | Afia Boadu | Auntie Afia
@fact bag = 3840 | price | B | cedis for a 64-kilo bag | 2029-30 | plan
@fact bagl = 3100 | price | B | cedis for a 64-kilo bag | 2028-29 | constant
@fact ton = 60000 | price | B | cedis for a tonne | 2029-30 | plan
@fact rise = 23.9 | rate | B | rise of the farmers' price in percent | 2029-30 | plan
@fact dem = 4500 | price | F | cedis for a 64-kilo bag demanded | 2029-08 | snapshot
@fact ico = 2200 | price | I | CFA francs for a kilo | 2029-30 | plan
@fact icob = 4290 | price | I | cedis for a 64-kilo bag | 2029-30 | plan
@fact fob = 70 | rate | B | percent of the export price that goes to farmers | 2029-30 | plan
@fact crop = 520000 | other | G | tonnes of cocoa harvested | 2028-29 | cumulative
@fact cropf = 650000 | other | G | tonnes of cocoa harvested | 2029-30 | plan | projected
@fact cropr = 1050000 | other | G | tonnes of cocoa harvested | 2010-11 | constant
@fact bdiff = 740 | price | B | cedis by which the price of a bag rises | 2029-30 | plan
@fact idiff = 450 | price | I | cedis by which a bag is dearer than in the other country | 2029-30 | plan
@fact icot = 67030 | price | I | cedis for a tonne | 2029-30 | plan
@fact rech = 49.5 | rate | G | harvest as a share of the record in percent | 2028-29 | constant
@rel diff bdiff = bag - bagl
@rel diff idiff = icob - bag
@rel share rech = crop / cropr
@fact smug = 90000 | other | G | tonnes of cocoa smuggled out | 2028-29 | snapshot | projected
@fact seiz = 1460 | other | S | bags seized | 2029-11 | cumulative
@fact arr = 33 | arrests | S | people arrested | 2029-11 | cumulative
@fact owed = 186000000 | other | Q | cedis owed to farmers | 2029-11-12 | snapshot
@fact farm = 21500 | other | Q | farmers not paid | 2029-11-12 | snapshot
@fact wks = 9 | duration | Q | weeks of delay in payment | 2029-11-12 | snapshot
@fact loan = 1200000000 | other | B | dollars borrowed to buy the crop | 2029-09 | snapshot
@fact loanl = 800000000 | other | B | dollars borrowed to buy the crop | 2028-09 | constant
@fact fert = 420 | price | A | cedis for a bag of fertiliser | 2029-11 | snapshot
@fact abags = 17 | other | A | bags sold | 2029-11 | cumulative
@fact aow = 65280 | damages | A | cedis owed for her bags | 2029-11 | snapshot
@fact sick = 31 | rate | G | percent of the trees with swollen shoot | 2029 | snapshot
@rel change rise = bagl -> bag
@rel product aow = abags * bag
@trap bag bagl :: prices of two seasons
@trap bag dem :: the price set and the price asked for
@trap bag icob :: prices on the two sides of the border
@trap bag ton :: a bag and a tonne
@trap crop cropf :: harvested and forecast
@trap loan loanl :: loans of two seasons

@doc a-graphic | Ghanaian daily | 2029-08-22
Cocoa farmers to get {GH¢3,840|bag|v=3840} a bag

By Emmanuel Dotse-Larbi, ACCRA

The Cocoa Authority has fixed the producer price for the 2029/30 season at {GH¢3,840|bag|t=for the 2029/30 season|v=3840} per bag of {64|-} kilogrammes, which is {GH¢60,000|ton|v=60000} a tonne.

The new price, which takes effect on September 1, is {GH¢740|bdiff|v=740} above last season's {GH¢3,100|bagl|t=last season's|v=3100}, and represents {70 per cent|fob} of the achieved export value, the Chief Executive, Mr Kwabena Tawiah-Mensa, announced in Accra yesterday.

The Ghana National Cocoa Growers had asked for {GH¢4,500|dem|by=The Ghana National Cocoa Growers|v=4500}.

He said {US$1.2 billion|loan} had been secured from {14|-} banks to buy the beans, up from {US$800 million|loanl|t=a year ago} a year ago, and that output should recover to {650,000|cropf|by=He said|m=projected} tonnes from {520,000|crop|t=in the season just ended} in the season just ended.

The Authority's boss appealed to farmers not to sell across the border.

@doc b-wire | wire agency | 2029-10-02
Ivory Coast price leaves Ghana's cocoa exposed to smugglers

ABIDJAN/ACCRA (Wire) - Ivory Coast will pay its farmers {2,200 CFA francs|ico} per kg for the main crop starting this month, it said on Tuesday, which at the market rate makes a bag worth {4,290 cedis|icob}, or {450 cedis|idiff} more than in neighbouring Ghana.

Ghana raised its own price by {24%|rise|round|t=in August} in August, to {3,480 cedis|!bag|v=3480} a bag.

"The beans will walk," said an Accra trader. Officials say {90,000|smug|t=last season|by=Officials say|m=projected} tonnes did so last season, when the official crop was {520,000|crop|t=last season}, {half|~rech|v=50} of the {1.05 million|cropr|t=2010/11} record of 2010/11.

Swollen shoot virus has infected {31%|sick} of Ghana's trees.

@doc c-radio | local radio, Dormaa | 2029-11-09
Good morning, Bono! This is the news at six.

The task force at the Dormaa border has intercepted {fourteen hundred and sixty|seiz|v=1460} bags of cocoa since the season opened, hidden under plantain, under gravel and, in one case, under a bishop. {Thirty-three|arr} persons are in custody.

The commander explained why they try: {three thousand eight hundred and forty|bag|by=The commander explained|v=3840} cedis here; next door, more than {four thousand two hundred|>icob|v=4200}.

In Goaso, farmers say Asempa Buying Company has collected their beans and not their money. Some have waited {nine|wks} weeks.

A bag of fertiliser is now {four twenty|fert|t=now|v=420}. The Black Queens won {two|-}-nil. It is five minutes past six.

@doc d-feature | newspaper feature | 2029-11-13
Auntie Afia’s {seventeen|abags} bags

GOASO — She keeps the receipts in a biscuit tin: {seventeen|abags} bags, each weighed twice, each stamped by the purchasing clerk of Asempa. At this season's price they come to {GH¢65,280|aow|t=this season's|v=65280}.

"I have seen {zero|-} of it," says Afia Serwaa Boadu, 49.

She is one of {21,500|farm|by=the growers' association} people in Ahafo and Bono who, the growers' association estimates, are waiting for {GH¢160 million|!owed|by=the growers' association|v=160000000}. Asempa, in a statement, blames the Authority, whose {$1.2 billion|loan} facility was drawn down late. The Authority blames Asempa. The delay has reached {six|!wks} weeks and Christmas is close.

Across the line they pay {2,200 CFA|ico|v=2200} the kilo, cash in hand. "My brother's boy has a motorbike," she says, and laughs, and does not finish.

Fertiliser was {GH¢260|-} when she last bought it. It is {GH¢420|fert|t=now|v=420} now.

Would {GH¢4,500|dem|v=4500} a bag, the figure that the association wanted, have helped? "A price is a price when it is in the hand."

@doc e-parliament | parliamentary report | 2029-11-16
Asempa: MPs summon Cocoa Authority

Parliament yesterday directed the head of the Cocoa Authority to appear over {GH¢186 million|owed|t=as of Monday|v=186000000} which Asempa Buying Company owed farmers as of Monday. The Member for Asunafo, Hon. Patience Nkrumah-Addy, said {30,000|!farm|by=Hon. Patience Nkrumah-Addy, said} families were affected.

The Deputy Minister said the state had done its part: the producer price went up {23.9 per cent|rise}; {US$1.2bn|loan} was raised where the year before it had been {US$0.8bn|loanl|t=the year before}.

On smuggling he gave the figures for Dormaa as {1,460|seiz} bags and {33|arr} suspects, and conceded that "the {GH¢60,000|ton|v=60000} a tonne we pay is not the {GH¢67,000|~icot|v=67000} our neighbours pay".

He still expected {650,000|cropf|by=He still expected|m=projected} tonnes.

The House adjourned at 3.48 p.m. Order Paper No. 1,127.
