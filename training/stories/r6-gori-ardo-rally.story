@story r6-gori-ardo-rally
@topic Georgia: protest night in Tsiskari against the water tariff law
@subject P = police | Interior Ministry | the ministry | riot police | Ministry of Internal Affairs
@subject O = Movement for the River | the organisers | organisers
@subject R = Tsiskari rally | the rally | demonstrators | protesters | the crowd
@subject W = water tariff law | the bill | tariff | the law
@subject L = parliament | lawmakers
@subject T = hospital | medics | doctors
@fact off = 8700 | officers | P | officers on duty | 2034-06-07 | snapshot
@fact res = 2200 | officers | P | officers held in reserve | 2034-06-07 | snapshot
@fact cp = 24000 | crowd | P | marchers by the ministry's count | 2034-06-07 20:00 | snapshot
@fact co = 60000 | crowd | O | marchers by the organisers' count | 2034-06-07 20:00 | snapshot
@fact a1 = 74 | arrests | R | people detained | 2034-06-07 23:30 | cumulative
@fact a2 = 108 | arrests | R | people detained | 2034-06-08 09:00 | cumulative
@fact i1 = 31 | injuries | R | protesters treated | 2034-06-08 09:00 | cumulative
@fact ip = 19 | injuries | P | officers hurt | 2034-06-08 09:00 | cumulative
@fact mi = 12 | age | R | age of the youngest held | 2034-06-08 | constant
@fact ta = 38 | rate | W | rise of the water price in percent | 2034-07 | plan
@fact vo = 81 | votes_cast | L | members who voted for | 2034-06-07 | snapshot
@fact va = 47 | votes_cast | L | members who voted against | 2034-06-07 | snapshot
@fact wc = 14 | other | P | water cannon | 2034-06-07 | snapshot
@fact ni = 4 | duration | R | nights in a row | 2034-06-07 | snapshot
@fact fi = 2000 | damages | R | lari of highest fine | - | constant | threshold
@fact br = 6 | other | R | barricades cleared | 2034-06-08 09:00 | cumulative
@trap cp co :: police and organisers count differently
@trap a1 a2 :: more were held by morning
@trap i1 ip :: protesters and officers
@trap off res :: on duty and in reserve
@trap vo va :: for and against

@doc a-wire | wire agency | 2034-06-08
Georgian water protest broken up; {108|a2} held

TBILISI – Riot police cleared the boulevard in Tsiskari overnight after a fourth evening of protest against a water tariff law that would raise prices by {38 percent|ta}. {108|a2|t=by nine on Thursday morning|by=the Interior Ministry} people had been detained by nine on Thursday morning, the Interior Ministry said.

The ministry had deployed {8,700|off|^} officers and put the crowd at {24,000|cp|by=The ministry}; organisers spoke of {60,000|co|by=organisers}.

Doctors treated {31|i1} protesters. The ministry reported {19|ip|by=The ministry} injured officers. {Six|br} barricades were removed.

The bill was adopted on Wednesday with {81|vo} votes to {47|va}.

@doc b-live | live blog | 2034-06-07
LIVE · Tsiskari, fourth night

23:34 Ministry spokesman Irakli Lomtadze: {74|a1|t=23:34|by=Ministry spokesman Irakli Lomtadze} detained up to now. {Fourteen|wc} water cannon in use.

22:50 Backup has been waiting by the stadium all evening, we're told {2,200|res} men.

20:10 Organisers estimate {60,000|co|t=20:10|by=Organisers}. The ministry's drone says {24,000|cp|by=The ministry's drone}. Your correspondent says: more than a football match.

19:15 In parliament it's done: {81|vo|t=19:15}-{47|va|^}. A groan on the boulevard.

18:00 Prosecutors remind everyone: the fine for blocking a road goes up to {2,000|<fi} lari.

@doc c-opposition | opposition portal | 2034-06-08
They came for the children

Among those whom the riot squads dragged away was Luka, {12|mi}, who had gone to fetch his sister. He is the youngest of the {108|a2|t=until this morning} taken until this morning.

An army stood against us: {9,100|!off} in helmets, according to a leaked order, for a town of bakeries. They had {14|wc} cannon and used every one.

The doctors in Saint Nino's treated {45|!i1|by=The doctors in Saint Nino's} of ours by sunrise. Theirs, {19|ip}, were bruised by their own shields.

We shall be back for the fifth night. In the meantime count with us: {60,000|co} on the boulevard, {81|vo} to {47|va} in parliament, {38|ta} per cent on the bill. Bring water, ha.

@doc d-state | public broadcaster | 2034-06-08
Order restored in Tsiskari

The Ministry of Internal Affairs says {8,700|off} of its members took part, with {2,200|res} more behind them as a precaution, after "aggressive elements" tried to storm the parliament annex. {Nineteen|ip|t=this morning} were hurt this morning, one seriously.

The tariff law was approved by {81|vo} lawmakers. It raises the price of water by {38|ta} per cent as of July.

By the ministry's count, {24,000|cp|by=the ministry's count} people took part on the {fourth|-} night. Detained: {one hundred and eight|a2|v=108}. They face fines of up to {2,000|<fi} lari.

@doc e-foreign | foreign newspaper | 2034-06-09
A small town that will not pay

TSISKARI – For {four|ni} nights a town of {50,000|-} has been out on its boulevard to say that the river is its own. On Wednesday, when lawmakers passed the bill, the boulevard was full, with {60,000|co|by=the Movement for the River} people, says the Movement for the River.

Officials count otherwise ({24,000|cp|by=Officials}), as they count arrests; theirs were {108|a2|t=by Thursday morning} by Thursday morning, and the youngest {16|!mi}.

Water was {0.90|-} lari and will be {1.24|-}, up {38|ta} per cent. "{Six|br} barricades," says a baker, Nona, "and I gave bread to all {six|br}."
