@story j4-bransfield-cruises
@topic The Antarctic cruise season of 2027/28 and a limit on landings
@subject U = Southern Ocean Voyagers' Union | SOVU | the operators' union | the tour operators | operators | the union
@subject A = Antarctic Peninsula | Antarctica | the peninsula | the white continent | the ice
@subject M = Treaty parties' meeting in Valparaíso | the Valparaíso meeting | Treaty parties | the parties | delegates | diplomats
@subject H = Hut Cove | the hut | the museum at Hut Cove | the post office | Hut Cove post office
@subject T = Antarctic Huts Fund | the fund | the charity | AHF
@subject S = Ushuaia | the port | the port of Ushuaia | the world's southernmost city
@subject K = Kittiwake Expeditions | Kittiwake | the Hamburg firm
@subject P = gentoo penguins at Hut Cove | gentoos | penguins | the colony
@subject F = bird flu | avian flu | H5 | the virus
@fact vis = 127600 | ridership | A | cruise passengers | 2027/28 season | cumulative
@fact land = 81900 | ridership | A | cruise passengers who set foot on land | 2027/28 season | cumulative
@fact visp = 118300 | ridership | A | cruise passengers | 2026/27 season | cumulative
@fact chg = 7.9 | rate | A | rise of the number of cruise passengers | 2027/28 season | constant
@fact visf = 131000 | ridership | U | cruise passengers expected | 2028/29 season | plan | projected
@fact ships = 68 | other | U | ships | 2027/28 season | constant
@fact mem = 112 | other | U | member companies | 2028 | constant
@fact lim = 100 | other | M | people ashore at once | - | constant | threshold
@fact cap = 90000 | ridership | M | people landing in a season, proposed | from 2029/30 | plan | threshold
@fact capg = 75000 | ridership | M | people landing in a season, asked for by environmental groups | 2028 | plan | pledged
@fact levy = 35 | price | M | dollars of proposed levy for each passenger | from 2029/30 | plan
@fact lraise = 4466000 | revenue | M | dollars that the proposed levy would raise in a season | from 2029/30 | plan | hypothetical
@fact par = 29 | other | M | states with a vote | 2028 | constant
@fact hv = 17240 | crowd | H | visitors | 2027/28 season | cumulative
@fact hvp = 19610 | crowd | H | visitors | 2026/27 season | cumulative
@fact cards = 61500 | other | H | postcards sent | 2027/28 season | cumulative
@fact inc = 1380000 | revenue | T | pounds taken in the shop | 2027/28 season | cumulative
@fact sur = 412000 | profit | T | pounds left after costs | 2027/28 season | cumulative
@fact staff = 5 | jobs | H | people living there in summer | 2027/28 season | constant
@fact appl = 2730 | other | H | applications for the summer jobs | 2028 | cumulative
@fact cls = 11 | duration | H | days closed | 2028-01 | constant
@fact nest = 486 | other | P | nests | 2028-01 | snapshot
@fact nestp = 552 | other | P | nests | 2027-01 | snapshot
@fact dead = 73 | cases | F | dead birds found | 2028-01 | cumulative
@fact pos = 4 | cases | F | birds that tested positive | 2028-01 | snapshot
@fact sites = 23 | other | F | landing sites closed | 2028-02-10 | snapshot
@fact call = 641 | other | S | ship calls | 2027/28 season | cumulative
@fact callp = 598 | other | S | ship calls | 2026/27 season | cumulative
@fact fee = 48 | price | S | dollars of port fee for each passenger | 2028 | constant
@fact fare = 11900 | price | K | euros for the cheapest cabin, eleven days | 2028/29 season | constant
@fact farep = 10800 | price | K | euros for the cheapest cabin, eleven days | 2027/28 season | constant
@fact pax = 176 | other | K | passengers a ship | - | constant
@fact dep = 2028-05-22 | date | M | first day | - | plan
@rel change chg = visp -> vis
@rel product lraise = vis * levy
@fact over = 6900 | ridership | A | cruise passengers ashore above the number asked for | 2027/28 season | constant
@fact hvd = 2370 | crowd | H | fewer visitors than the season before | 2027/28 season | constant
@fact nsh = 35.8 | rate | A | share of cruise passengers who did not set foot on land | 2027/28 season | constant
@rel diff over = land - capg
@rel diff hvd = hvp - hv
@trap vis land :: all aboard and those who went ashore
@trap vis visp visf :: three seasons
@trap cap lim :: in a season and at once
@trap cap capg :: proposed and asked for
@trap hv hvp :: two seasons
@trap inc sur :: gross and net
@trap dead pos :: found and tested
@trap nest nestp :: two summers
@trap levy fee :: a levy that is not there yet and a port fee that is

@doc a-southern-cone-wire | wire agency | 2028-05-08
More cruise guests than ever in Antarctica; states to weigh a cap

PUNTA ARENAS, Chile, May 8 - A record {127,600|vis|t=in the season that ended in March|by=the Southern Ocean Voyagers' Union} people sailed to Antarctica on cruise ships in the season that ended in March, {7.9%|chg|^} more than in the one before, the Southern Ocean Voyagers' Union (SOVU) said on Monday. Of them {81,900|land} went ashore.

The union, with {112|mem} member companies and {68|ships} ships, expects {131,000|visf|t=next season|by=The union} next season.

The {29|par} states that decide on the continent's affairs meet in Valparaíso from {May 22|dep}. A paper before them would allow no more than {90,000|<cap|by=A paper before them} landings a season from 2029/30 and charge each passenger {$35|levy|^}. Environmental groups want {75,000|capg|by=Environmental groups}. 

As it is, no more than {100|<lim} visitors may stand on a beach at one time.

Bird flu shut {23|sites|t=at the height of the outbreak} landing sites at the height of the outbreak in February.

@doc b-diario-del-canal-beagle | Ushuaia newspaper | 2028-05-10
SEASON CLOSES WITH {641|call} CALLS AND A HEADACHE

Last year the harbourmaster wrote {598|callp|t=Last year} in his book, and we thought that was a lot. Now it is {641|call|t=Now}. Every berth from November to March, two ships abreast in January, taxi drivers who bought flats.

And still the Chamber of Tourism can't sleep. Two reasons. The first is on the other shore: Chile dredges. The second is a number, {ninety thousand|cap|by=the diplomats}, which the diplomats who meet in Valparaíso would like to nail over the door of the white continent.

"We had {81,900|land|t=this summer|by=Chamber president Milagros Tchaikowsky} ashore this summer," Chamber president Milagros Tchaikowsky reckons. "Two more summers like this one and we bump our head."

The levy, {US$35|levy}, frightens nobody. Our own port takes {US$48|fee} from each head without anyone having jumped overboard.

Sunrise 9.32, sunset 17.31 · Ice on Route 3 km 2,995 · Flights AR 1853 on time · Classifieds 14

@doc c-huts-fund-season-report | charity report | 2028-05-02
A summer of two halves at Hut Cove

{Five|staff} people, one stove, {17,240|hv|t=A summer} visitors. That is fewer than last year's {19,610|hvp|t=last year}, and here is why.

On 9 January our team found the first dead skua behind the boat shed. By the end of the month they had counted {73|dead|t=By the end of the month|by=they} birds; swabs from {four|pos} of them were positive for H5. We shut our doors for {eleven|cls} days. Ships stayed away for longer.

The gentoos, which have the right of way here, had {486|nest|t=this January|by=Dr Aroha Steinbach} nests this January on Dr Aroha Steinbach's count, down from {552|nestp|t=a year earlier} a year earlier. It is too early to say whether the virus or the late snow is to blame.

You wrote {61,500|cards|s=You} postcards at our counter. The shop took {£1.38 million|inc}; when wages, freight and {two|-} new roofs had been paid, {£412,000|sur} was left for the other huts in our care.

For next summer's {five|staff|t=next summer's} places we have received {2,730|appl} applications. Please, no more.

Registered charity 1199004. Patron wanted.

@doc d-the-gangway | cruise trade newsletter | 2028-05-12
THE GANGWAY: last call for cheap ice?

Kittiwake Expeditions has put its 2028/29 brochure on the table. Lead-in fare for eleven days: {€11,900|fare|s=Lead-in fare}. Last winter that cabin was {€10,800|farep|t=Last winter}. "Fuel, and the fear of missing out," sales chief Benedikt Osei-Lindqvist calls it. The Hamburg firm's three ships carry {176|pax} each, so that under the rule of a {hundred|lim|v=100} at a time half of the guests always wait in the boats.

What would a cap do? At {90,000|cap}, little next year and a lot by 2031. At {75,000|capg}, {6,900|over} of those who walked among penguins this year would not have. Operators know which figure they'd choose.

The levy: {$35|levy} from {127,600|vis} is {$4.5m|~lraise|m=hypothetical} a season. Who gets it? Nobody has said.

Up next: Svalbard's 200-guest rule | Quark, quirk & quay: the quiz | Rates from $690 a page

@doc e-polar-policy-review | policy magazine | 2028-06-15
{One hundred|lim} on the beach

Consider three numbers which newspapers will confuse. The first is {100|lim}: so many may be ashore at one site at once. It is law. The second is {90,000|cap}: so many might, if all {29|par} voting parties agreed, land in a whole season. It's a draft, and after the meeting that opened on {22 May|dep} it is still one. The third, {127,600|vis|t=last season}, is how many came last season, and more than {a third|>nsh} of these never left the ship.

It was {118,300|visp|t=the season before} the season before. The tour operators' own forecast is {131,000|visf|by=The tour operators'}, a rise so modest that one suspects the flu of having been priced in: {twenty-three|sites|t=in February} landing places were closed in February, and nobody can promise that they will open.

Does traffic harm the birds? At Hut Cove there were {486|nest|t=last summer} pairs at their nests last summer and {552|nestp|t=in the previous one} in the previous one. Yet visitors fell too, by {2,370|hvd}. Correlation, on this ice, walks in both directions.

A modest fee seems the likeliest outcome. It exists elsewhere: Ushuaia has long levied {$48|fee}.

Ghislaine Mutombo-Frei was an observer at eleven Treaty meetings.
