@story yf-turku-organmuseum
@topic A museum of mechanical music reopens in Turku after five years of rebuilding
@subject M = Turku Museum of Mechanical Music | the museum | Soittomuseo | the house
@subject H = Helka Saarnivaara | Saarnivaara | the director
@subject C = City of Turku | the city | Turku | councillors
@subject E = Ekdahl Foundation | the foundation | the Ekdahls
@subject B = Rakennus Lindqvist | the builder | the main contractor
@subject O = Grand Orchestrion | the orchestrion | the Leipzig machine
@subject S = Old mill building | the mill | the old building
@subject P = Collection | the collection | the instruments
@fact cost = 38600000 | budget | M | euros that the rebuilding cost | 2030 final account | snapshot
@fact plan = 31200000 | budget | M | euros that the rebuilding was to cost | 2025 estimate | plan
@fact over = 23.7 | rate | M | overrun of the estimate | 2030 final account | snapshot
@fact cpart = 17000000 | budget | C | euros paid towards the rebuilding | 2030 final account | snapshot
@fact epart = 12600000 | budget | E | euros paid towards the rebuilding | 2030 final account | snapshot
@fact spart = 9000000 | budget | M | euros from the state and donors | 2030 final account | snapshot
@fact delay = 14 | duration | M | months that the opening came late | May 2030 | snapshot
@fact closed = 5 | duration | M | years closed | May 2030 | snapshot
@fact opens = 2030-05-18 | date | M | day of the opening | - | plan
@fact area = 6400 | area | M | square metres of exhibition | May 2030 | snapshot
@fact area0 = 3900 | area | M | square metres of exhibition | 2025 | snapshot
@fact mill = 2750 | area | S | square metres of exhibition | May 2030 | snapshot
@fact wing = 3650 | area | M | square metres of exhibition in the new wing | May 2030 | snapshot
@fact objs = 1180 | other | P | objects owned | May 2030 | snapshot
@fact shown = 472 | other | P | objects on show | May 2030 | snapshot
@fact shpc = 40 | other | P | share of the objects on show | May 2030 | snapshot
@fact play = 96 | other | P | instruments that can be played | May 2030 | snapshot
@fact pipes = 1340 | other | O | pipes in the machine | - | constant
@fact opr = 470000 | price | O | euros paid for the machine | 2027 | constant
@fact ohr = 11500 | other | O | hours of work to restore the machine | 2027 to 2029 | snapshot
@fact oyear = 1911 | date | O | year in which the machine was built | - | constant
@fact orolls = 212 | other | O | music rolls kept | - | constant
@fact vis19 = 84000 | crowd | M | visitors in the year | 2024 | snapshot
@fact goal = 150000 | crowd | M | visitors in the year | first full year | plan | projected
@fact low = 110000 | crowd | M | visitors needed to break even | first full year | plan | threshold
@fact first = 4270 | crowd | M | visitors at the opening weekend | 18 and 19 May 2030 | snapshot
@fact sat = 2610 | crowd | M | visitors on the first day | 18 May 2030 | snapshot
@fact sun = 1660 | crowd | M | visitors on the second day | 19 May 2030 | snapshot
@fact tick = 18 | price | M | euros for an adult ticket | May 2030 | snapshot
@fact tick0 = 11 | price | M | euros for an adult ticket | 2025 | snapshot
@fact kids = 7 | price | M | euros for a child's ticket | May 2030 | snapshot
@fact wait = 50 | waiting | M | minutes in the queue | 18 May 2030 | snapshot
@fact staff = 41 | jobs | M | people employed | May 2030 | snapshot
@fact staff0 = 27 | jobs | M | people employed | 2025 | snapshot
@fact ymore = 14 | jobs | M | more people employed than before the closure | May 2030 | snapshot
@fact run = 4300000 | budget | M | euros a year to run the house | from 2031 | plan
@fact sub = 2100000 | budget | C | euros a year of subsidy | from 2031 | plan
@fact vote = 38 | vote_count | C | councillors who voted for the extra money | November 2028 | snapshot
@fact against = 27 | vote_count | C | councillors who voted against the extra money | November 2028 | snapshot
@fact ext = 5800000 | budget | C | euros of extra money granted | November 2028 | snapshot
@fact piles = 312 | other | B | piles driven under the new wing | 2027 | cumulative
@fact claim = 1900000 | damages | B | euros claimed in court for extra work | May 2030 | snapshot
@fact age = 58 | age | H | age | - | snapshot
@fact db = 94 | other | O | decibels of the machine at full blast | - | constant
@trap cost plan :: the bill and the estimate
@trap area area0 :: after and before the rebuilding
@trap mill wing :: two parts of the house
@trap objs shown :: owned and on show
@trap goal low :: the hope and the least that is needed
@trap tick tick0 :: new and old ticket
@trap run sub :: running costs and the city's share of them
@trap delay ymore :: months late and people more
@trap ext over :: a grant and an overrun
@rel change over = plan -> cost
@rel sum cost = cpart + epart + spart
@rel sum area = mill + wing
@rel share shpc = shown / objs
@rel sum first = sat + sun
@rel diff ymore = staff - staff0

@doc museum-press | press release | 2030-05-06
Soittomuseo opens its doors on 18 May: {96|play} instruments, one new wing and a giant from Leipzig

The Turku Museum of Mechanical Music reopens to the public on Saturday, {18 May|opens}, after {five|closed} years of rebuilding. With {6,400|area} square metres of exhibition space, compared with {3,900|area0|t=before the closure} before the closure, it is now the largest house of its kind in the Nordic countries.

The new wing by Arkkitehdit Tuomela & Ruiz provides {3,650|wing} m²; a further {2,750|mill} m² are in the restored mill. Of the {1,180|objs} objects in the collection, {472|shown} are on display, and {96|play} of these will be played in turn by our demonstrators.

The centrepiece is the Grand Orchestrion, built in {1911|oyear} and bought in 2027 with the help of the Ekdahl Foundation. It has {1,340|pipes} pipes and {212|orolls} music rolls. The restoration took {11,500|ohr} working hours.

"We expect {150,000|goal|by=director Helka Saarnivaara|t=in the first full year} people in the first full year," says director Helka Saarnivaara.

Admission: adults {€18|tick}, children aged 6–15 {€7|kids}, under-sixes free. Open Tue–Sun 10–18.

Press preview: Thursday 16 May at 11.00. Please register by 13 May.

@doc sanomat-city | broadsheet | 2030-05-15
Barrel organs, at a price

The bill for Turku's museum of barrel organs and singing birds has come in at {38.6 million euros|cost}, almost {a quarter|~over|v=23.7} more than the {31.2 million|plan|t=five years ago} that councillors were shown five years ago.

According to the final account, seen by this newspaper, the city carries {17 million|cpart} of that. The Ekdahl Foundation gave {12.6 million|epart}; the state and smaller donors make up the rest, {nine million|spart}.

It could have been stopped. In November 2028 the council voted by {38|vote|t=In November 2028} to {27|against|^} to add {5.8 million|ext|^} after the riverside clay had swallowed longer piles than anyone had allowed for. In all {312|piles} were driven. The main contractor, Rakennus Lindqvist, has since gone to court for another {1.9 million|claim}, a sum the city disputes in full and which is not in the account.

The house opens on Saturday, {14|delay} months behind schedule. Keeping it running will take {4.3 million|run|t=a year from 2031} a year from 2031, with the city good for {2.1 million|sub|^}. To balance its books the museum has to attract at least {110,000|low} visitors annually. In 2024, its last full year, it had {84,000|vis19|t=In 2024}.

Helka Saarnivaara, {58|age}, is not worried. "Nobody leaves an orchestrion before the tune is over," she says.

Read also: Aura ferry Föri out of service for {three|-} weeks

@doc turku-radio | local radio script | 2030-05-20
Radio Auranrannat — Monday morning, after the 8 o'clock news

(SOUND: orchestrion, fade under)

That, at {ninety-four|db} decibels if you stand where I stood, is what {1,340|pipes} pipes sound like. And it's what {4,270|first|t=this weekend} of you came to hear this weekend at the new Soittomuseo. Saturday was the busy one, {2,610|sat|t=Saturday}, and in the line along the river people waited {fifty|wait|^} minutes. Sunday it rained: {1,660|sun|t=Sunday}.

We asked whether {eighteen|tick|t=now} euros is too much. It used to be {eleven|tick0|t=used to be}.

VOX: "For that I can hear a whole symphony." — VOX: "The kids paid {seven|kids}, they stayed three hours, they're still dancing."

The museum's forty-{one|-} staff, that's {fourteen|ymore} more than in the old days, were dancing too by closing time. The director tells us {two in five|shpc|v=40|by=The director} of the things they own can be seen now.

Coming up: pollen, and why it's {20|-} kroner cheaper to go to Mariehamn.

@doc organists-magazine | specialist magazine | 2030-06-01
WORKSHOP: Eleven thousand hours inside a cupboard

When the Ekdahl Foundation paid {€470,000|opr|t=in 2027} in 2027 for an orchestrion in {40|-} crates, no one in the trade believed it would ever speak again. The wind chests had been used as a hen house.

Restorer Piia Nyholm-Akande and her team of {five|-} began with the {212|orolls} rolls, scanning each at {600|-} dots to the inch, before they touched a single pipe. Of those there are {1,340|pipes}, in {18|-} ranks. Two and a half winters later, and {11,500|ohr} hours by the workshop's own diary, the {1911|oyear} machine played a Suppé overture to a room of carpenters. It reached {94|db} dB.

It now stands in the new wing, whose {3,650|wing} square metres have been tuned (I use the word advisedly) by acousticians, with a floor on springs. What a pleasure, too, to find {96|play} instruments in playing order. In most museums I visit the answer is none.

Only {472|shown} pieces are out. The stores hold {708|-} others, and I was allowed to open {one|-} drawer.

Next issue: reed organs of Tranquebar. Back numbers €{6.50|-} incl. postage.

@doc abo-column | newspaper column | 2030-05-22
En krona för din visa

Our columnist Bo-Magnus Ekroos pays his money

I bought a ticket, {€18|tick}, {seven|-} more than in 2025, which is what happens when a thing estimated at {31|plan|x=1000000|round=1000000} million ends up costing closer to {39|~cost|x=1000000} million. Still, the city only paid {17|cpart|x=1000000} of those millions, as my friends on the council never tire of saying. They do tire when I bring up the {2.1 million|sub} we shall be handing over each year hereafter.

Is it worth it? Ask the {41|staff|t=now} people who now have a job there, where {27|staff0|t=before} did before. Ask Saarnivaara, who told me on the stairs that {150,000|goal|by=Saarnivaara} would come and, when I raised an eyebrow, that {110,000|low|by=she} would do, she could live with that. The best the old mill ever managed in a year of peace was fewer than {85,000|<vis19}.

But then the thing from Leipzig started up, and a boy beside me, perhaps {four|-}, put both hands on the glass to feel it hum, and I thought of {27|against|t=that November night} councillors on that November night who would rather have had a car park of {220|-} places. I bought a second ticket on the way out, for nobody.
