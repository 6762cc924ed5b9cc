@story puertoalmagro-hillside
@topic Puerto Almagro, Chile: a hillside settlement, an eviction order, a fire and a subsidy, 2033-34
@subject P = Puerto Almagro | the municipality | the city
@subject C = Campamento Vista al Mar | Vista al Mar | the settlement | the camp
@subject F = February fire | the fire
@subject J = court of appeal | the court
@subject S = housing service | Serviu-Sur | the housing ministry
@subject M = Mayor Rayén Antilef-Court | Antilef-Court | the mayor
@subject E = eviction | the clearance
@fact fa = 1460 | other | C | families | 2033-10 | snapshot
@fact f0 = 580 | other | C | families | 2024 | snapshot
@fact fg = 151.72 | rate | C | growth in families in percent | 2024 to 2033 | snapshot
@fact fp = 5110 | other | C | residents | 2033-10 | snapshot
@fact fm = 3.5 | other | C | residents for each family | 2033-10 | snapshot
@fact fi = 38 | other | C | share of residents born abroad | 2033-10 | snapshot
@fact fc = 1720 | other | C | children | 2033-10 | snapshot
@fact ar = 41 | area | C | hectares | 2033 | constant
@fact rv = 60 | other | J | share of the land in a ravine at risk | 2033 | constant
@fact jd = 180 | duration | J | days given to leave | 2033-11-06 | constant
@fact h1 = 212 | homes | F | homes burned | 2034-02-03 morning | cumulative
@fact h2 = 347 | homes | F | homes burned | 2034-02-06 | cumulative
@fact d1 = 2 | deaths | F | people killed | 2034-02-03 morning | cumulative
@fact d2 = 5 | deaths | F | people killed | 2034-02-06 | cumulative
@fact mi = 3 | missing | F | people missing | 2034-02-03 morning | snapshot
@fact ev = 1900 | evacuated | F | people who left their homes | 2034-02-03 morning | cumulative
@fact fb = 27 | other | F | fire companies | 2034-02-03 | snapshot
@fact fw = 0 | other | C | hydrants | 2034 | constant
@fact ft = 33 | other | F | tanker lorries | 2034-02-03 | snapshot
@fact sh = 740 | other | F | people in shelters | 2034-02-06 | snapshot
@fact su = 620000 | price | S | pesos a month of rent aid for each family | 2034-02 | plan | pledged
@fact sf = 347 | other | S | families to get rent aid | 2034-02 | plan
@fact sp = 204 | other | S | families that got rent aid | 2034-04-30 | cumulative
@fact sn = 143 | other | S | families still without rent aid | 2034-04-30 | snapshot
@fact sm = 126480000 | spending | S | pesos a month of rent aid paid | 2034-04-30 | snapshot
@fact rt = 480000 | price | P | pesos of monthly rent for two rooms | 2034-04 | snapshot
@fact nh = 900 | homes | S | homes to be built | 2037 | plan | pledged
@fact nb = 76 | homes | S | homes built | 2034-09 | cumulative
@fact nd = 8690 | waiting | P | families waiting for a home | 2034 | snapshot
@fact nc = 54000000000 | budget | S | pesos for the homes | 2034 | plan
@fact nu = 60000000 | budget | S | pesos for each home | 2034 | plan
@fact e1 = 118 | homes | E | homes pulled down | 2034-05-22 | cumulative
@fact ec = 620 | officers | E | police officers | 2034-05-22 | snapshot
@fact ea = 24 | arrests | E | people arrested | 2034-05-22 | cumulative
@fact ei = 15 | injuries | E | people hurt | 2034-05-22 | cumulative
@fact ep = 6 | injuries | E | police officers hurt | 2034-05-22 | cumulative
@fact er = 9 | injuries | E | residents hurt | 2034-05-22 | cumulative
@fact m1 = 2500 | crowd | C | marchers by the settlement's count | 2034-05-18 | snapshot
@fact m2 = 1100 | crowd | C | marchers by the police estimate | 2034-05-18 | snapshot
@fact po = 57 | poll_share | P | residents for the eviction | 2034-05 | snapshot
@fact pa = 44 | poll_share | P | residents for building homes on the spot | 2034-05 | snapshot
@fact pn = 703 | sample_size | P | residents polled | 2034-05 | snapshot
@fact pop = 236000 | other | P | residents | 2032 census | constant
@trap fa f0 :: two years
@trap fa fp :: families and residents
@trap h1 h2 :: two counts of burned homes
@trap d1 mi :: dead and missing
@trap ev sh :: those who left and those in shelters
@trap sf sp :: families due and paid
@trap su rt :: aid and rent
@trap nh nb :: promised and built
@trap h2 e1 :: homes burned and homes pulled down
@trap ei ep :: all hurt and police
@trap m1 m2 :: two counts
@trap po pa :: two answers of one poll
@rel change fg = f0 -> fa
@rel product fp = fa * fm
@rel diff sn = sf - sp
@rel product sm = sp * su
@rel product nc = nh * nu
@rel sum ei = ep + er

@doc a-mercurial | regional daily | 2033-11-07
Court gives Vista al Mar {180|jd} days

El Sur Mercantil, Ignacia Paredes-Hofmann

It's got the best view in Puerto Almagro and, since yesterday, a date. The court of appeal ordered the {1,460|fa} families of Campamento Vista al Mar to leave the hillside within {180|jd} days.

The land, {41|ar} hectares, belongs to three brothers who've never built on it. {Sixty|rv} per cent lies in a ravine in which, the judges write, “it isn't a matter of whether”.

In 2024 there were {580|f0|t=In 2024} families. A survey in October counted {5,110|fp|t=October} people, {1,720|fc} of them children; {38|fi} per cent were born abroad.

Where to? In the city, of {236,000|pop} inhabitants, {8,690|nd} families are on the list for a home.

“I don't evict anybody to nowhere,” said mayor Rayén Antilef-Court. It's her signature that'll be needed.

There isn't a hydrant up there. Not one. We looked.

@doc b-wire | wire agency | 2034-02-03
Fire sweeps hillside settlement in Chile, {two|d1} dead

PUERTO ALMAGRO, Chile, Feb 3 (AustralNews) - A wildfire fanned by summer winds tore into a shantytown above the port of Puerto Almagro overnight, killing {two|d1|t=by Friday morning} people and burning {212|h1|^} homes by Friday morning. {Three|mi|^} people were missing.

Some {1,900|~ev} residents had fled.

{Twenty-seven|fb} volunteer fire companies and {33|ft} tanker trucks took part. They had to bring their own water, a commander said, because the settlement has {no|fw|v=0} hydrants.

A court had ordered the {1,640|!fa} families there to leave by May.

@doc c-radio | community radio, from the camp | 2034-02-06
RADIO VISTA 104.9, low power, day 4

Good evening, neighbours, those who've got batteries. The list is final. {Five|d2|t=final} have died: don Hernán, the Joseph family's three, and Maritza. Nobody is missing any more.

Houses: {three hundred and forty-seven|h2}. In the school gym and the parish there're {seven hundred and forty|sh|t=tonight} of us tonight. The rest are at cousins'.

The housing lady came. {Six hundred and twenty thousand|su} pesos a month to each family that burned, for a year. Ask for a folio number. A two-room down there costs {four eighty|rt|v=480000}, if they rent to you; if you say the address, they don't.

Tomorrow, zinc is being handed out by the Haitians' church. Bring gloves.

@doc d-ministry | ministry fact sheet | 2034-05-02
PUERTO ALMAGRO — RECONSTRUCTION IN FIGURES (30 April)

Families affected by the fire: {347|sf}
Rent aid in payment: {204|sp} ({620,000|su} pesos each; {126.5 million|sm} a month)
In process: {143|sn}
New homes under the Hillside Plan: {900|nh} by 2037
Investment: {54 billion|nc} pesos ({60 million|nu} per home)
Hydrants: under study

The eviction ordered by the court is a matter between private parties.

@doc e-site | news site | 2034-05-23
{620|ec} police, {118|e1} houses, one piano: the clearance of Vista al Mar

Bío-Bío Ahora | 23 May 2034, 08:12 | By Lautaro Mendy | Live blog closed | 1,022 comments

- {24|ea} people were arrested and {15|ei} hurt yesterday, of whom {six|ep} police officers and {nine|er} residents.
- {118|e1|t=yesterday} houses were pulled down in the lower sector. The others got until spring.
- Last Thursday {2,500|m1|t=Last Thursday|by=the committee} people marched against it, says the committee; {1,100|m2|^|by=the police}, say the police.
- In a poll this month {57%|po|t=this month} of {730|!pn} residents of the city were for clearing the hill, and {44%|pa|^} for building homes right there. (Yes, some said both.)
- The upright piano of the evangelical church was carried down by officers. It's in tune.

What the fire left in February: {347|h2|t=in February} houses gone, {five|d2} dead.

@doc f-essay | Santiago weekly | 2034-09-30
A view of one's own

Constanza Urrejola-Baptiste

From 2024 to the census of October the camp grew by {152|fg|round} per cent, and in all that time no authority came up except in a helicopter.

Marie-Ange lost a house in February and another in May. She gets the {620,000|su}; she's one of {204|sp|t=in April} who did in April. With it she pays {480,000|rt} for two rooms, and a neighbour's silence.

She's been told she's number 61 for a home. {Seventy-six|nb|t=so far} of {900|nh} have been built so far. “Then I have one,” she said. She hasn't. They're numbered from the other end.

The mayor, whom I like, keeps a bucket of sea sand on her desk. For what? “Fires.” In a poll {703|pn} citizens were asked about the hill. Nobody asked about the {8,960|!nd} families who wait for a home down below, very quietly, with hydrants.
