@story yf-kumasi-regalia
@topic A German city returns Asante regalia and brass weights to Kumasi: handover, count and quarrel over a new museum
@subject B = Bremen | the Hanseatic city | the senate
@subject U = Übersee-Haus | the Bremen museum | the overseas museum
@subject K = Kumasi | the Asante capital | the palace
@subject M = Manhyia Treasure House | the treasure house | the new museum
@subject O = Objects | the regalia | the returned pieces | the collection
@subject G = Government of Ghana | Accra | the ministry in Accra
@subject W = Gold weights | weights | brass weights
@subject C = Nana Abena Boakyewaa | Boakyewaa | the curator
@subject L = Lars-Uwe Harms-Opoku | Harms-Opoku | the culture senator
@subject D = Deutsche Kulturhilfe | Kulturhilfe | the foundation
@subject T = Art trade | collectors | dealers
@fact all = 1362 | other | U | Asante objects held | before 2033 | constant
@fact ret = 817 | other | O | objects returned | 9 October 2034 | cumulative
@fact retpc = 60 | other | O | share of the museum's Asante objects returned | 9 October 2034 | snapshot
@fact loan = 145 | other | U | objects kept on loan | 9 October 2034 | constant
@fact keep = 400 | other | U | objects kept as property | 9 October 2034 | constant
@fact w = 584 | other | W | weights returned | 9 October 2034 | cumulative
@fact reg = 36 | other | O | pieces of gold regalia returned | 9 October 2034 | cumulative
@fact tex = 92 | other | O | cloths returned | 9 October 2034 | cumulative
@fact wood = 105 | other | O | stools and carvings returned | 9 October 2034 | cumulative
@fact first = 48 | other | O | objects returned | first shipment, May 2033 | cumulative
@fact second = 769 | other | O | objects in the second shipment | October 2034 | constant
@fact crates = 61 | other | O | crates in the second shipment | October 2034 | constant
@fact kg = 2900 | other | O | kilograms of the second shipment | October 2034 | constant
@fact loot = 1874 | date | O | year of the plunder | - | constant
@fact bought = 1909 | date | U | year of purchase | - | constant
@fact marks = 21400 | price | U | marks paid in the purchase | 1909 | constant
@fact ins = 38000000 | price | O | euros of insured value | October 2034 | snapshot
@fact cost = 1350000 | budget | B | euros that the return cost | October 2034 | cumulative
@fact fcost = 810000 | budget | D | euros paid towards the return | October 2034 | cumulative
@fact bcost = 540000 | budget | B | euros of the city's own money for the return | October 2034 | cumulative
@fact yrs = 7 | duration | B | years of talks | 2034 | constant
@fact vote = 61 | vote_count | B | deputies for the return | June 2032 | constant
@fact nay = 19 | vote_count | B | deputies against the return | June 2032 | constant
@fact abst = 4 | vote_count | B | deputies who abstained | June 2032 | constant
@fact bost = 84 | seats | B | deputies | 2032 | constant
@fact mus = 14000000 | budget | M | euros that the building costs | 2034 | plan
@fact mgive = 5600000 | budget | B | euros pledged for the building | 2034 | plan | pledged
@fact mgpc = 40 | other | B | share of the cost of the building | 2034 | plan
@fact marea = 3100 | area | M | square metres | - | plan
@fact mopen = 2037 | date | M | year of opening | - | plan
@fact temp = 320 | area | M | square metres of provisional rooms | October 2034 | snapshot
@fact shown = 130 | other | M | objects on show in the provisional rooms | October 2034 | snapshot
@fact crowd = 25000 | crowd | K | people at the ceremony | 9 October 2034 | snapshot
@fact chiefs = 310 | crowd | K | chiefs at the ceremony | 9 October 2034 | snapshot
@fact drum = 40 | other | K | drummers at the ceremony | 9 October 2034 | snapshot
@fact q = 9 | duration | K | hours of ceremony | 9 October 2034 | constant
@fact tick = 50 | price | M | cedis for a ticket | October 2034 | snapshot
@fact tickf = 150 | price | M | cedis for a ticket for foreigners | October 2034 | snapshot
@fact vis = 2140 | crowd | M | visitors | first day, 11 October 2034 | snapshot
@fact uvis = 118000 | crowd | U | visitors in a year | 2033 | snapshot
@fact heavy = 1.9 | other | O | kilograms of the heaviest gold piece | - | constant
@fact purity = 76 | other | O | share of gold in the heaviest piece | - | constant
@fact claim = 27 | other | G | objects that the state claims for the capital | November 2034 | plan
@fact ill = 8 | other | T | pieces said to be copies | November 2034 | snapshot
@fact price = 74000 | price | T | euros for a comparable weight set at auction | 2033 | constant
@fact wset = 60 | other | T | weights in the auctioned set | 2033 | constant
@fact staff = 22 | jobs | M | people employed | October 2034 | snapshot
@fact train = 5 | enrolment | M | trainees in Bremen | 2035 | plan | pledged
@fact age = 54 | age | C | age | - | snapshot
@trap ret second :: all returns and one shipment
@trap first second :: two shipments
@trap loan keep :: two kinds of staying
@trap w wset :: returned weights and an auctioned set
@trap mus mgive :: the whole and the pledge
@trap cost fcost :: the whole and the foundation's part
@trap temp marea :: provisional and planned
@trap shown ret :: on show and returned
@trap tick tickf :: two prices
@trap vis uvis :: a day there, a year here
@rel sum all = ret + loan + keep
@rel share retpc = ret / all
@rel sum ret = w + reg + tex + wood
@rel sum ret = first + second
@rel sum cost = fcost + bcost
@rel sum bost = vote + nay + abst
@rel share mgpc = mgive / mus

@doc senate-release | city press release | 2034-10-09
Pressestelle des Senats: Asante regalia are home

Bremen/Kumasi. With a ceremony at Manhyia Palace the return of Asante objects from the Übersee-Haus was completed today. {817|ret} objects, {60 per cent|retpc} of the {1,362|all} in the collection, have become the property of the Asante. Of the remainder {145|loan} stay in Bremen on permanent loan and {400|keep}, acquired in trade, are the museum's.

The return comprises {584|w} gold weights, {36|reg} pieces of regalia, {92|tex} cloths and {105|wood} stools and carvings. A first shipment of {48|first} travelled in May 2033; the second, of {769|second} pieces in {61|crates} crates, arrived last week.

The Bürgerschaft decided on the return in June 2032 by {61|vote} votes to {19|nay} with {four|abst} abstentions.

Costs amount to {€1.35 million|cost}, of which Deutsche Kulturhilfe bears {€810,000|fcost}. Bremen is also pledging {€5.6 million|mgive} for the new treasure house.

"We are not giving a present, we are settling an account," said culture senator Lars-Uwe Harms-Opoku.

Photos for free use until 31 December. Ref. {34-212|-}

@doc gna-wire | wire agency | 2034-10-09
Asante treasures return to Kumasi after 160 years

KUMASI, Oct. 9 (Volta News) - Some {25,000|~crowd} people and {310|chiefs} chiefs in full cloth on Monday welcomed home {817|ret} objects looted by British troops in {1874|loot} and later sold to a German museum.

The Übersee-Haus in Bremen bought them in {1909|bought} from a Liverpool dealer for {21,400|marks} marks. They are now insured for {38 million|ins} euros.

The centrepiece, a sword ornament in the form of a lion, weighs {1.9|heavy} kilograms and is {76|purity} percent gold.

The talks took {seven|yrs} years. {Nineteen|nay} of the {84|bost} Bremen deputies had voted against.

A {3,100|marea}-square-metre museum is to open in {2037|mopen} at a cost of {14 million|mus} euros. Until then {130|shown} pieces can be seen in provisional rooms.

"They've come back to people who know their names," said curator Nana Abena Boakyewaa, {54|age}.

@doc kumasi-daily | newspaper | 2034-10-12
Nine hours of drums — and then the queue

By Akwasi Poku-Sarfo

From seven in the morning till four, {nine|q} hours by the mission clock, {40|drum} drummers did not stop, except once when it rained gold dust, or so my aunt maintains. The police say there were {40,000|!crowd|by=The police} of us in the streets. I could not see my own feet.

Yesterday the rooms behind the palace opened. {Two thousand one hundred and forty|vis|t=Yesterday} persons filed past in one day. It's {50|tick} cedis for us and {150|tickf} for visitors from abroad, and nobody grumbled except the visitors.

There is space for {130|shown} things in {320|temp} square metres. The {564|!w} gold weights lie in trays like sweets: crocodiles, knots, a man with a keg on his head. The largest trays hold {sixty|-}.

The treasure house has {22|staff} staff. {Five|train|t=next year} young people go to Bremen next year to learn how to keep moths out of kente. {92|tex} cloths came back; {one|-} had a hole, and they sent the thread along with it.

Power: ECG dumsor schedule p. {14|-}

@doc weser-radio | regional radio script | 2034-10-10
Weserfunk, Kultur am Morgen

So it's done. {Sixty-one|crates} crates, {2.9|kg|x=1000} tonnes, and an empty hall on Bahnhofsplatz that {118,000|uvis|t=last year} people walked through last year. What will they see now?

Well, {545|-} things are still here. {A hundred and forty-five|loan} are loans, the rest belongs to us. And there'll be films.

Who paid? The return cost {1.35 million|cost}. The Kulturhilfe put in {six hundred and ten thousand|!fcost}, the city the other {540,000|bcost}. On top of that comes our promise for the building in Kumasi: {40 per cent|mgpc} of {14 million|mus}.

The opposition calls it "absolution by bank transfer". It was the opposition, all {nineteen|nay} of them, that voted no two years ago, when {sixty-one|vote} said yes.

Listeners' question: what did Bremen pay in {1909|bought}? {21,400|marks} marks. A tram driver earned {1,200|-} a year.

It's 8:{41|-}. {Eleven|-} degrees.

@doc accra-weekly | political weekly | 2034-11-17
Whose gold is it when it's home?

The crates were barely open when a letter came up the Nsawam road. The ministry in Accra would like {27|claim} of the pieces for the National Museum; among them, naturally, the {1.9|heavy}-kilo lion.

Kumasi's answer was short. The contract, which took {seven|yrs} years to write, names the Asante nation as the owner and nobody else. And it was Kumasi, says curator Boakyewaa, who'll have to find the other {60|-} per cent of the {€14 million|mus} for a home, after Bremen's {€5.6 million|mgive}.

Now the trade has joined in. A Brussels dealer claims that {eight|ill|by=A Brussels dealer} of the {36|reg} gold pieces are copies of about 1900. He would. In 2033 he got {€74,000|price} for a set of {60|wset} brass weights, and {584|w} of them just went where they can never be bought.

Of {48|first|t=in the first shipment} objects in the first shipment, none was disputed. Gold does things to people. Even at {67|!purity} per cent.

Subscriptions: GH¢ {30|-} monthly by MoMo

@doc museum-qa | museum website, questions and answers | 2034-10-20
Your questions about the Asante return

How many objects did you have? {1,362|all}. How many have gone? {817|ret}, in two shipments: {48|first} in May last year and {769|second} this month.

Why not all? {400|keep} were bought from Asante traders with receipts. {145|loan} now belong to Kumasi and are lent to us without limit of time.

Was it robbery? The gold was taken from the palace in {1874|loot}. We bought it {35|-} years later and knew.

What is it worth? We insure it at {€38 million|ins}, since a transport needs a figure. A comparable weight set ({60|wset} pieces) fetched {€74,000|price} at auction.

Can I see it? Yes! In Kumasi, {150|tickf} cedis for guests from abroad. The new building opens in {2037|mopen}.

Is your own hall closed? No. Open Tue–Fri 9–17, Sat/Sun 10–18; adults €{9|-}. The café has new chairs.
