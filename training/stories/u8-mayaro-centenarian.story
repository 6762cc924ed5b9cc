@story u8-mayaro-centenarian
@topic A Trinidad village celebrates its oldest woman
@subject E = Eulalie Ramkissoon-Joseph | Ramkissoon-Joseph | Ma Eulalie | Eulalie | Ma Joseph | the birthday girl
@subject P = Plaisance Road Village Council | the village council | the council
@subject A = Sir Augustus Mapp | Mapp | the nation's oldest man
@subject S = St Brigid's RC | St Brigid's | the school
@subject N = National register of centenarians | the ministry | the register
@subject V = Councillor Kern Boodoosingh | Boodoosingh | Councillor Boodoosingh
@fact ag = 107 | age | E | age of the woman | 2028-08-14 | snapshot
@fact bd = 1921-08-14 | date | E | day of her birth | - | constant
@fact wed = 1943 | date | E | year of her wedding | - | constant
@fact ch = 11 | other | E | children born | - | constant
@fact chl = 6 | other | E | children living | 2028-08 | snapshot
@fact gc = 44 | other | E | grandchildren | 2028-08 | snapshot
@fact ggc = 97 | other | E | great-grandchildren | 2028-08 | snapshot
@fact g3 = 18 | other | E | great-great-grandchildren | 2028-08 | snapshot
@fact gue = 320 | crowd | P | guests at the party | 2028-08-14 | snapshot
@fact gux = 200 | crowd | P | guests at the party | before the party | plan | projected
@fact mag = 110 | age | A | age of the man | 2028-08 | snapshot
@fact reg = 214 | other | N | centenarians in the country | 2028-06 | snapshot
@fact reg3 = 163 | other | N | centenarians in the country | 2023 | snapshot
@fact grt = 10000 | budget | N | birthday grant in dollars | 2028 | constant
@fact yrs = 41 | duration | E | years she sold at the market | 1946 to 1987 | cumulative
@fact acr = 3 | area | E | acres of cocoa she worked | - | constant
@fact cak = 4 | other | P | tiers of the cake | 2028-08-14 | snapshot
@fact hse = 29 | address | E | house number | - | constant
@fact sch = 84 | enrolment | S | pupils who sang | 2028-08-14 | snapshot
@fact shc = 162 | enrolment | S | pupils of the school | 2028 | snapshot
@fact rnd = 19 | other | V | kilometres of road he promised to pave | 2028-08-14 | plan | pledged
@fact shs = 51.85 | other | S | share of the pupils who sang | 2028-08-14 | snapshot
@fact wag = 22 | age | E | her age at her wedding | - | constant
@fact bur = 5 | other | E | children dead | 2028-08 | snapshot
@rel share shs = sch / shc
@rel diff bur = ch - chl
@trap ch chl :: born and living
@trap gc ggc :: grandchildren and great-grandchildren
@trap ag mag :: the woman and the man
@trap sch shc :: singers and pupils
@trap gue gux :: guests come and expected
@trap reg reg3 :: two years

@doc a-paper | national daily, community page | 2028-08-15
Ma Eulalie turns {107|ag} with parang in August

SHASTRI LA ROSA

SHE wanted parang, and if you reach {107|ag} you get parang in August.

Eulalie Ramkissoon-Joseph celebrated her birthday yesterday at {29|hse} Plaisance Road in front of what the village council said were {320|gue|by=the village council} people, though it had catered for {200|gux}.

Born on {August 14, 1921|bd}, she had {11|ch} children, {six|chl|t=still living} of whom are still living. There are {44|gc} grandchildren, {97|ggc} great-grandchildren and {18|g3} of the next lot.

Her secret? "Fig and saltfish, and mind your business." For {41|yrs} years she took the bus to Rio Claro market with dasheen from her {three|acr} acres.

The ministry presented the {$10,000|grt} it gives to anyone over a hundred. There were {214|reg|t=on its books in June} of them on its books in June. {Eighty-four|sch} pupils of St Brigid's RC sang.

The cake had {four|cak} tiers.

@doc b-radio | radio station site | 2028-08-14
Birthday greetings to Ma Joseph!

The whole of Plaisance Road is on Plaisance Road this evening as Ma Joseph marks {107|ag} years.

Granddaughter Candace, who lives with her at {number 29|hse|v=29}, says she is up at four each morning, and can still thread a needle. Her only complaint is the road outside. Councillor Kern Boodoosingh promised from the tent that all {19|rnd|by=Councillor Kern Boodoosingh} kilometres of it would be paved. He didn't say when.

She was a bride in {1943|wed}, at {22|wag}, and lost her husband Winston in '87, the year she gave up market.

The nation's oldest man, Sir Augustus Mapp, who's {110|mag}, sent a card.

Up next: death announcements, then Calypso Corner

@doc c-tabloid | tabloid, website | 2028-08-16
{110|!ag} and still threading needles!

She is the oldest living soul in Mayaro, {110|!ag} years old, and she can out-dance you.

Granny Eulalie jumped up to soca on Monday with a crowd that police estimated at about {230|?~gue|by=police}, many of them family: the great-grandmother's {97|!gc} grandchildren alone could fill a maxi or eight.

"She buried {five|bur} of her {11|ch} children and never missed a Sunday," said neighbour Dularie.

She'd walked each Saturday for {four|!yrs|v=4} years to sell at Rio Claro, and raised cocoa on {three|acr} acres that the sea has now mostly eaten.

Government says {214|reg} citizens have passed the century, up from {163|reg3|t=five years ago|by=Government} five years ago. Each gets {ten thousand|grt} TT.

SEE ALSO: Man, 34, eats 62 doubles

@doc d-blog | diaspora community blog | 2028-08-20
What Ma Eulalie told me

I flew from Brampton for it. Let me set down a few things right, since some papers got them wrong.

She is {107|ag}. I've seen the baptism paper: {14 August 1921|bd}. Sir Augustus, who's {110|mag}, is another person and in Tobago.

She was {41|yrs} years in the market and not four.

The {44|gc} grandchildren (I'm the ninth) put up the tent, and the {18|g3} tinies got the first slice. The school sent about {half|~shs} its children, {84|sch} of {162|shc}.

Candace stopped counting plates at {320|gue|by=Candace}.

As for {1943|wed}: the wedding was in the rain, she says, the groom came by donkey, and she has had no use for {19|rnd|s=Councillor Boodoosingh} kilometres of asphalt from Councillor Boodoosingh or any other man since.
