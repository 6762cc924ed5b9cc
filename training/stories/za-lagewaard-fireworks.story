@story za-lagewaard-fireworks
@topic New Year's Eve in Lagewaard, Netherlands: injuries, arrests and a church fire
@subject E = New Year's Eve in Lagewaard | New Year's night | the night
@subject P = Politie Rijnmonding | the police
@subject H = Sint Odulphus hospital | the hospital | Odulphus
@subject M = Mayor Annelies Terpstra-Boukhari | the mayor
@subject K = Sint-Willibrorduskerk | the church
@subject F = the fire brigade | firefighters
@fact inj = 62 | injuries | H | people treated for fireworks injuries | 2028-01-01 | cumulative
@fact eye = 19 | injuries | H | people with eye injuries | 2028-01-01 | cumulative
@fact kid = 27 | injuries | H | minors treated for fireworks injuries | 2028-01-01 | cumulative
@fact lost = 3 | injuries | H | people who lost an eye | 2028-01-01 | cumulative
@fact injp = 48 | injuries | H | people treated for fireworks injuries | 2027-01-01 | cumulative
@fact d = 1 | deaths | E | people killed | 2028-01-01 | cumulative
@fact arr1 = 39 | arrests | P | people arrested | 2028-01-01 06:00 | cumulative
@fact arr2 = 71 | arrests | P | people arrested | 2028-01-03 | cumulative
@fact arrn = 418 | arrests | - | people arrested in the country | 2028-01-01 | cumulative
@fact off = 540 | officers | P | officers on duty | 2027-12-31 night | snapshot
@fact offi = 14 | injuries | P | officers hurt | 2028-01-01 | cumulative
@fact car = 33 | other | F | cars burned | 2028-01-01 | cumulative
@fact call = 610 | other | F | calls | 2027-12-31 night | cumulative
@fact kg = 4300 | other | P | kilos of fireworks seized | 2027-12 | cumulative
@fact dmg = 2700000 | damages | E | euros of damage in the streets | 2028-01-03 | plan | projected
@fact ch = 11000000 | damages | K | euros of damage to the church | 2028-01-03 | plan | projected
@fact built = 1887 | date | K | year of building | - | constant
@fact fine = 250 | price | M | euros of fine for setting off fireworks | 2027-12 | constant
@fact fined = 112 | other | M | fines handed out | 2028-01-01 | cumulative
@fact pop = 128000 | other | - | inhabitants of the city | 2028 | snapshot
@trap inj injp :: this year and last
@trap arr1 arr2 :: a later count
@trap arr1 arrn :: city and country
@trap dmg ch :: streets and church
@trap inj eye :: all injuries and eyes
@fact look = 2 | injuries | H | onlookers who lost an eye | 2028-01-01 | constant
@fact injup = 14 | injuries | H | more people treated than the year before | 2028-01-01 | constant
@rel diff injup = inj - injp
@fact cam = 100 | other | M | more cameras | 2028 | plan | pledged
@fact pub = 52 | arrests | P | people arrested for public violence | 2028-01-03 | cumulative
@fact me = 4 | officers | P | platoons of riot police | 2027-12-31 night | snapshot
@fact offh = 2 | injuries | P | officers with hearing damage | 2028-01-03 | snapshot

@doc a-anp | wire agency | 2028-01-01
{One|d} dead, {62|inj} hurt by fireworks in Dutch city of Lagewaard

LAGEWAARD (HNB) - A boy of 17 was killed and {62|inj|t=by Saturday noon|by=the Sint Odulphus hospital} people were treated for fireworks injuries by Saturday noon in Lagewaard, where the night also cost the city its best-known church.

Of the injured, {27|kid|^} were minors. {Nineteen|eye|^} had damage to their eyes, the Sint Odulphus hospital said. A year ago it saw {48|injp|t=A year ago}.

Police made {39|arr1|t=by 6 a.m.|by=Police} arrests by 6 a.m., out of {418|arrn|t=by 6 a.m.|by=the national police} in the whole country, the national police reported. {Fourteen|offi} officers were hurt, none seriously.

The Sint-Willibrorduskerk, built in {1887|built}, caught fire shortly after midnight. Its spire fell at {1:22|-} a.m.

"I do not know what to say to the parents, and I do not know what to say to the city," Mayor Annelies Terpstra-Boukhari told reporters. She had {540|off} officers in the streets.

@doc b-local | local daily | 2028-01-04
The day after the day after

By our reporter Jurre Haverkamp

It smells of wet ash on the Markt. A man is sweeping up blue plastic, he does not work for the city; he does not work at all, he says, that is why he has time.

{Seventy-one|arr2|t=now|by=the police} people have now been arrested, says the police, since detectives went through the camera footage over the weekend. The youngest is 12.

The bill. For street furniture, bus shelters and traffic lights the city reckons on {2.7 million|dmg|by=the city} euros. In addition there are {33|car} burned-out cars, which the owners may settle with their insurers. And the church: {11 million|ch|by=according to the diocese}, according to the diocese, if they rebuild.

In Odulphus eye surgeon Hana Prochazka has seen the last of her {19|eye} patients go home. {Three|lost} of them will have to live with one eye. "{Two|look} of the three were just looking," she says.

There was a ban. The fine for breaking it is {250|fine} euros; it was given {112|fined|t=on the night} times on the night, in a city of {128,000|pop}.

LEES OOK: Water board raises rates by {4.1|-} percent · Skating on natural ice? {5|-} places

@doc c-police | police press release | 2028-01-03
New Year's Eve: interim balance

Since New Year's night the police in Lagewaard have arrested {71|arr2|t=as of today} suspects, as of today, {52|pub} of them for public violence. At six in the morning of 1 January that number stood at {39|arr1|t=At six in the morning of 1 January}.

Deployed: {540|off} officers, including {four|me} platoons of riot police.
Injured: {14|offi} colleagues. {Two|offh} are still at home with hearing damage.
Seized in December: {4,300|kg|t=in December} kilos of heavy fireworks, among them {9,000|-} "cobras".

The death of a 17-year-old on the Esdoornlaan is being treated as an accident.

The police are looking for images of the area of the Sint-Willibrorduskerk between {23:50|-} and 00:30. Upload them with case number {2801-0077|-}.

@doc d-blog | citizens' newsletter | 2028-01-07
Do the sums

Last year we were told the ban would work. It is {fourteen|injup} more in the hospital than last year, so no.

Here's what I've got from the city, from Odulphus and from the fire brigade:

Injured: {62|inj}; under 18: {37|!kid}.
Calls to the fire brigade that night: {610|call}.
Cars: {33|car}.
Fines: {121|!fined}.
Fireworks taken by police beforehand: {4,300|kg} kilos.
Damage, without the church: {€7.2m|!dmg}.

That's {€56|-} for each of us.

There is a boy dead and I see no number that goes next to that.

The mayor wants {100|cam} more cameras. I'd like a bell, please. We haven't got one any more.

Reply to this letter or drop it at Kade {9|-}.

