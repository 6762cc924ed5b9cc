@story p2-steyrbach-museum
@topic Theft from an abbey treasury museum in Upper Austria, January and February 2036
@subject M = Steyrbach Treasury | the treasury | the museum | the abbey museum
@subject R = Steyrbach robbery | the robbery | the theft | the break-in | the raid | the burglary
@subject P = Upper Austrian criminal police | LKA | the police | investigators
@subject A = Florian Hadžić | the elder suspect | the roofer
@subject B = Timo Wenger-Adeola | the younger suspect | the apprentice
@subject D = Abbess Mechthild Strnad | the abbess | Mother Mechthild
@subject G = night guards | guards | watchmen
@fact in = 03:12 | clock | R | hour of the break-in | 2036-01-15 | constant
@fact po = 03:21 | clock | P | hour of arrival | 2036-01-15 | constant
@fact pd = 9 | duration | P | minutes until arrival | 2036-01-15 | constant
@fact du = 4 | duration | R | minutes spent inside | 2036-01-15 | constant
@fact ad = 14 | address | M | Stiftsgasse | - | constant
@fact as = 72 | address | A | Linzer Strasse | - | constant
@fact co = 29 | other | R | coins taken | 2036-01-15 | constant
@fact re = 8 | other | R | reliquaries taken | 2036-01-15 | constant
@fact al = 37 | other | R | objects taken | 2036-01-15 | constant
@fact rc = 12 | other | P | objects found again | 2036-02-09 | cumulative
@fact rm = 25 | other | R | objects still missing | 2036-02-09 | snapshot
@fact iv = 6400000 | price | R | euros that the objects are insured for | - | constant
@fact mv = 11000000 | price | R | euros that the objects might fetch | - | snapshot | projected
@fact go = 3.1 | other | R | kilograms of gold | - | constant
@fact gv = 390000 | price | R | euros of gold if melted | - | snapshot | hypothetical
@fact rw = 150000 | price | R | euros of reward | - | plan | pledged
@fact ca = 48 | other | M | display cases | - | constant
@fact cs = 6 | other | R | display cases smashed | 2036-01-15 | constant
@fact cm = 61 | other | M | cameras | - | constant
@fact cx = 17 | other | M | cameras that did not record | 2036-01-15 | constant
@fact gu = 2 | jobs | G | guards on duty | 2036-01-15 | constant
@fact vi = 84000 | crowd | M | visitors | 2035 | cumulative
@fact aa = 43 | age | A | age | - | constant
@fact ba = 27 | age | B | age | - | constant
@fact ar = 2 | arrests | P | people held | 2036-02-09 | cumulative
@fact su = 3 | other | P | suspects on the film | 2036-01-15 | constant
@fact se = 10 | sentence | R | years in prison at most | - | plan | threshold
@fact ro = 2036-03-27 | date | M | day of reopening | - | plan
@fact ld = 5.2 | distance | R | metres of ladder | 2036-01-15 | constant
@fact dr = 2036-01-15 | date | R | day of the break-in | - | constant
@fact rg = 5 | other | P | coins found again | 2036-02-09 | cumulative
@fact rr = 7 | other | P | reliquaries found again | 2036-02-09 | cumulative
@fact pp = 20000 | price | A | euros that he was paid | - | constant
@rel sum rc = rg + rr
@rel sum al = co + re
@rel diff rm = al - rc
@trap in po :: the break-in and the police
@trap iv mv :: insured for and might fetch
@trap mv gv :: whole and melted
@trap al rc :: taken and found
@trap su ar :: seen and held
@trap aa ba :: two suspects
@trap ad as :: two addresses

@doc a-apa | news agency | 2036-01-15
Coins and reliquaries stolen from Upper Austrian abbey

Steyrbach (AAA) - Unknown persons broke into the treasury of Steyrbach Abbey at Stiftsgasse {14|ad} early on Tuesday and made off with {29|co} medieval gold coins and {eight|re} reliquaries. The insured sum is {6.4|iv|x=1000000} million euros, the Upper Austrian criminal police said.

The alarm went off at {3.12 a.m.|in|v=03:12}; a patrol from Kirchdorf was on the spot {nine|pd} minutes later, by which time the perpetrators, who had used a ladder {5.2|ld} metres long, were gone. {Two|gu} guards were in the building, neither was hurt.

Film from the courtyard shows {three|su} figures in roofers' overalls.

A reward of {150,000|rw} euros has been offered for tips leading to the recovery of the objects.

The museum had {84,000|vi|t=last year} visitors last year. It is closed until further notice.

Tips: LKA hotline 059133-40-3333

@doc b-boulevard | tabloid | 2036-01-16
{4|du} MINUTES. {6|cs} CASES. {37|al} TREASURES. GONE!

Who robs God?

{Four|du} minutes is less than you need to boil an egg. It's what the gang needed to climb in, smash {half a dozen|cs|v=6} of the {48|ca} glass cases, and climb out with {37|al} objects that survived Turks, Swedes and Napoleon.

"I heard glass and thought it was the boiler," says one of the {two|gu} watchmen.

When the blue lights came into the yard, at {3.21|po|v=03:21}, the rope was still swinging.

How much is the loot? To the insurance {€6.4m|iv|v=6400000}. To a crazy collector in Dubai or Macau, perhaps {eleven million|mv}, says art detective Baldur Quispe. To a thief with a blowtorch? There are {3.1|go} kilos of gold in it. "Melted: {390,000|gv|by=art detective Baldur Quispe}. One would have to be a barbarian."

It gets worse. Of {61|cm} cameras {17|cx} were blind. The abbess: "We had asked for a quotation."

» Today's girl: Jessica (22) loves skiing
» Win 1 of 40 hams!

@doc c-quality | national daily | 2036-02-10
A roofer, an apprentice, a third man

From our correspondent in Linz, Roswitha Nkemelu

It was the overalls that gave them away. They were real.

Since Saturday evening the roofer Florian H., {43|aa}, and an apprentice sixteen years younger, Timo W., have been in custody in Wels. Behind a false ceiling in H.'s house, at Linzer Strasse {72|as}, police found {a dozen|rc} of the things taken on {15 January|dr}, wrapped in tea towels.

{Five|rg} were coins. {Seven|rr} of the reliquaries are back; the {eighth|-}, a finger of St Florian, would have to be looked for in what is still missing, {25|rm} pieces, most of them no larger than a thumbnail.

H. had repaired the gutter of the museum in the autumn. He says that a man known to him as "the Professor" paid him {20,000|pp|by=He} euros to leave a skylight unlatched, nothing more. This is the {third|-} figure on the film, the one the camera never sees from the front.

For aggravated theft the law provides for up to {ten|<se} years.

Mother Mechthild Strnad, asked if the abbey had forgiven, replied that it had changed the locks first.

Reopening: {Thursday, 27 March|ro}.

@doc d-localblog | parish and village blog | 2036-02-11
What's up in Steyrbach? No. 206

GOOD NEWS FIRST. They've got {twelve|rc} of our treasures back!! And {two|ar} of the rascals. Everyone knows the older one, he did the sacristy roof and overcharged.

The little one is {27|ba}. Still an apprentice, at {twenty-seven|ba}, as Frau Huemer keeps saying at the bakery, as if that were the crime.

SERVICES. No treasury tours for now. Doors open again on the {27th of next month|ro|v=2036-03-27} with new glass in all {six|cs} broken cabinets. Mother Abbess would like volunteers for the till.

FOR THE RECORD, as there's been so much nonsense: they came at {twelve minutes past three|in|v=03:12}, the police at {twenty-one past|po|v=03:21}. The reward ({€150,000|rw}) goes to nobody, because nobody phoned. It was an officer from Ternberg, who noticed a very clean ladder.

LOST: black cat, answers to Murli. FOUND: 1 glove.
