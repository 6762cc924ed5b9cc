@story s2-tartu-jeweller
@topic Armed robbery of a Tartu jeweller and the chase to Elva: first evening to the remand hearing
@subject V = Tartu jeweller robbery | robbery | raid | heist | hold-up
@subject S = Karat ja Kivi | the shop | the jeweller's | the store
@subject K = Rasmus Kangur | Kangur | the younger man | the driver
@subject M = Mihkel Oja | Oja | the older man | the gunman
@subject L = Lembit Saarniit | Saarniit | the owner
@subject E = Evelin Tammsalu | Tammsalu | the assistant
@subject P = South Prefecture | the police | prefecture
@fact ad = 14 | address | S | house number on Rüütli street | - | constant
@fact arr = 2 | arrests | P | men detained | 2031-02-06 | constant
@fact day = 2031-02-06 | date | V | day of the crime | - | constant
@fact c1 = 17:42 | clock | V | when the men came in | 2031-02-06 | constant
@fact c2 = 17:44 | clock | P | when the emergency call came | 2031-02-06 | constant
@fact c3 = 17:49 | clock | P | when the first patrol arrived | 2031-02-06 | constant
@fact c4 = 18:31 | clock | V | when the pair were caught | 2031-02-06 | constant
@fact dur = 95 | duration | V | seconds spent inside | - | constant
@fact ak = 27 | age | K | age | - | constant
@fact am = 41 | age | M | age | - | constant
@fact al = 63 | age | L | age | - | constant
@fact ae = 22 | age | E | age | - | constant
@fact w = 38 | other | V | watches taken | - | constant
@fact r = 112 | other | V | rings taken | - | constant
@fact it = 150 | other | V | pieces taken | - | constant
@fact rec = 131 | other | P | pieces recovered | 2031-02-07 | snapshot
@fact mis = 19 | other | P | pieces not found | 2031-02-07 | snapshot
@fact v1 = 180000 | damages | V | value of the goods taken in euros | 2031-02-06 | snapshot
@fact v2 = 214000 | damages | V | value of the goods taken in euros | 2031-02-07 | snapshot
@fact ins = 150000 | other | L | euros that the insurance pays at most | - | constant
@fact km = 23 | distance | V | kilometres of the chase | - | constant
@fact sp = 168 | speed | K | highest speed in km/h | 2031-02-06 | constant
@fact lim = 90 | speed | - | speed limit in km/h | - | constant | threshold
@fact car = 9 | units_pledged | P | patrol cars in the chase | 2031-02-06 | constant
@fact pen = 15 | sentence | - | years in prison that the charge carries at most | - | constant | threshold
@fact rem = 2 | duration | - | months of remand | 2031-02-08 | plan
@fact prev = 6 | other | M | earlier convictions | - | constant
@fact prevk = 1 | other | K | earlier convictions | - | constant
@fact rob = 4 | cases | P | armed robberies in South Estonia in the year | 2030 | constant
@fact rob2 = 7 | cases | P | armed robberies in South Estonia in the year | 2029 | constant
@rel sum it = w + r
@rel sum it = rec + mis
@trap v1 v2 :: the first estimate against the stocktake
@trap it ins :: 150 pieces, 150,000 euros
@trap rob rob2 :: one year and the one before
@trap prev prevk :: the two men's records

@doc a-agency | news agency, English service | 2031-02-06
{Two|arr} held after armed raid on Tartu jewellery shop

TARTU, Feb 6 (BNW) – Two men walked into the jewellery shop Karat ja Kivi at {14|ad} Rüütli Street at {5:42 p.m.|c1|t=Thursday} on Thursday, threatened a sales assistant with a pistol and left {95|dur} seconds later with watches and rings, police said.

The alarm call was logged at {5:44 p.m.|c2} and a first patrol pulled up {five|-} minutes after that, at {5:49|c3}, by which time a grey Škoda was already heading southwest. {Nine|car|by=the South Prefecture} patrol cars took part in the pursuit, which ended some {23|~km} km away outside Elva, the South Prefecture said. Both suspects, aged {27|ak|s=Both suspects} and {41|am|s=Both suspects}, were in handcuffs by {6:31 p.m.|c4}

The owner put his loss at "about {180,000|~v1|by=The owner} euros, on a first look."

The assistant, {22|ae}, was treated for shock and sent home. Armed robbery has become rare in South Estonia: the prefecture recorded {four|rob|t=last year} cases last year and {seven|rob2|t=in 2029} in 2029.

@doc b-daily | regional daily | 2031-02-08
Kangur and Oja to stay behind bars for two months

By Liis Prantsu, liis.prantsu@emajoeleht.example, tel. 730 41 88

Tartu County Court yesterday remanded Rasmus Kangur ({27|ak}) and Mihkel Oja ({41|am}) for {two|rem} months over Thursday's hold-up in Rüütli Street.

Prosecutor Ave Kuusik told the judge that the stocktake at Karat ja Kivi had now been completed. Gone from the cabinets, she said, were {38|w|by=she said} watches and {112|r|^} rings, in all {150|it|^} pieces with a shelf price of {€214,000|v2|^}, a good deal above what Lembit Saarniit had guessed on the evening itself ({€180,000|v1|t=on the evening itself|by=Lembit Saarniit}). Officers found {131|rec} of them in a sports bag on the Škoda's back seat; the remaining {19|mis} are presumably in the ditches along the Elva road. Saarniit, {63|al}, is insured for no more than {€150,000|<ins}.

Kangur, who drove, has {one|prevk} previous conviction, for drink-driving. Oja has {six|prev}. If found guilty, each faces up to {15|<pen} years.

READ MORE: 312 readers on what the town centre needs | Frost of −24 °C expected Sunday

@doc c-tabloid | tabloid | 2031-02-07
{168|sp} km/h THROUGH THE DARK: chase after the Rüütli robbers

{One and a half|~dur|v=90} minutes. That is all it took two masked men to empty the cases at Karat ja Kivi, Rüütli {41|!ad}, on {Wednesday|!day} teatime.

Then the foot went down. Our source in the patrol service says the getaway car was clocked at {168|sp|by=Our source in the patrol service} km/h near Nõo, on a stretch where {90|lim} is allowed. "We had {nine|car} of our cars behind him and he still overtook a milk tanker," the source says. {23|km} kilometres, and it was over: the Škoda sat nose down in a snowbank and {the two|-} climbed out with their hands up at {6.31 pm|c4}.

At the wheel, police confirm, was a {27|ak|s=At the wheel}-year-old from Võru. Next to him a {41|am|s=Next to him}-year-old with {six|prev|s=Next to him} convictions to his name.

Evelin, {32|!ae|s=Evelin}, was alone behind the counter. "He said please," she told us, still trembling. "He pointed a gun at me and he said please."

Photo 1/14: The broken cabinet. Photo: reader

@doc d-police | police press notice | 2031-02-07
South Prefecture: Aggravated robbery in Tartu city centre, second notice

On {6 February|day} at {17:42|c1} two men entered a jeweller's in Rüütli Street. The emergency centre received the call at {17:44|c2}; a patrol reached the address at {17:49|c3}.

{Two|arr} suspects were detained in Elva municipality at {18:31|c4}. No shots were fired. One pistol, which proved to be a gas weapon, was seized.

Of the {150|it} items reported stolen, {131|rec|t=by noon today} had been recovered by noon today. The search for the other {19|mis|^} continues along the {23|km}-kilometre route; finders are asked to call 612 3000. The owner's revised figure for the value of the goods is {214,000|v2|by=The owner's revised figure} euros.

The younger man was driving. His speed, measured by an average-speed camera, reached {168|sp} km/h (limit: {90|lim}).

@doc e-expat | newsletter for foreigners in Estonia | 2031-02-09
Tartu week in five items

1. The robbery everyone talked about. Karat ja Kivi, the little place at Rüütli {14|ad} with the blue door, lost {150|it} pieces in {95|dur} seconds on Thursday, {112|!w} of them watches. Shelf price: {214,000|v2} euros. Mr Saarniit, who is {63|al} and has run the shop since his father died, says his policy stops at {150,000|ins|by=Mr Saarniit, who is}. The police have found {131|rec} pieces and would like the rest.

2. The chase. A reader in Nõo watched {nine|car} blue lights go by in a row. The Škoda did {168|sp} in a {90|lim} zone and came to grief at Elva, {23|km} kilometres from the shop. The pair now sit in Tartu prison for {two|rem} months at least; the charge carries as many as {15|<pen} years.

3. Is it safe? Yes. There were {seven|!rob|t=last year} armed robberies in the whole of the south last year, which for three counties is next to nothing.

4. The Botanical Garden's orchids are out; tickets from €6.

5. The No. 4 bus skips Kaubamaja until the 20th.
