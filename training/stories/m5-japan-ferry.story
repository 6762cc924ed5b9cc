@story m5-japan-ferry
@topic High-speed ferry hits a whale off Sado-like island Awashio, Japan
@subject F = Umitsubame 3 | the jetfoil | Umitsubame | the ferry | the vessel | the boat
@subject O = Awashio Kisen | the operator | the ferry company | the shipping company
@subject C = Japan Coast Guard | the coast guard | coast guard | JCG
@subject W = whale strike | the collision | the impact | the accident
@subject T = Transport Safety Bureau | the safety bureau | JTSB-2 | investigators
@subject P = Captain Kōji Nakasone-Abe | Nakasone-Abe | the captain | the master
@fact pax = 147 | ridership | F | passengers on board | 2032-04-03 | snapshot
@fact crew = 6 | other | F | crew on board | 2032-04-03 | snapshot
@fact all = 153 | other | F | people on board | 2032-04-03 | snapshot
@fact inj1 = 61 | injuries | W | people hurt | 2032-04-03 evening | cumulative
@fact inj2 = 78 | injuries | W | people hurt | 2032-04-04 noon | cumulative
@fact sev = 9 | injuries | W | people badly hurt | 2032-04-04 noon | cumulative
@fact hosp = 34 | injuries | W | people taken to hospital | 2032-04-04 noon | cumulative
@fact t = 12:14 | clock | W | time of the impact | 2032-04-03 | constant
@fact port = 15:50 | clock | F | time of arrival under tow | 2032-04-03 | constant
@fact sp = 78 | speed | F | kilometres an hour | 2032-04-03 12:14 | snapshot
@fact kn = 42 | speed | F | knots | 2032-04-03 12:14 | snapshot
@fact lim = 55 | speed | O | kilometres an hour allowed in the whale zone | April 2032 | constant
@fact dist = 21 | distance | W | kilometres from the port | 2032-04-03 | constant
@fact seat = 263 | other | F | seats | - | constant
@fact fin = 15 | distance | F | centimetres of crack in the hydrofoil | 2032-04-04 | snapshot
@fact old = 36 | age | F | years in service | 2032 | snapshot
@fact prev = 4 | other | O | strikes of whales | since 2016 | cumulative
@fact boats = 7 | other | C | patrol boats sent | 2032-04-03 | snapshot
@fact can = 10 | other | O | sailings a day cancelled | 2032-04-04 | snapshot
@fact fare = 7100 | price | O | yen for a single ticket | April 2032 | constant
@fact comp = 50000 | damages | O | yen of sympathy money for each passenger | 2032-04-06 | plan | pledged
@fact yrp = 438000 | ridership | O | passengers in a year | 2031 | cumulative
@fact age = 58 | age | P | age of the captain | April 2032 | snapshot
@fact ex = 31 | duration | P | years at the helm | April 2032 | snapshot
@fact rep = 12 | duration | T | months until the report | - | plan
@trap inj1 inj2 :: the count rose
@trap inj2 hosp :: hurt, and taken to hospital
@trap sp lim :: speed and limit
@trap pax yrp :: one crossing and one year
@trap pax seat :: aboard and seats
@trap age ex :: age and years of service
@fact hsh = 51 | other | F | percent of people on board who were hurt | 2032-04-04 noon | cumulative
@fact boys = 18 | other | F | schoolboys on board | 2032-04-03 | snapshot
@fact belt = 3 | other | W | hospital patients who wore a seat belt | 2032-04-03 | constant
@fact jets = 3 | other | O | high-speed boats | April 2032 | constant
@rel share hsh = inj2 / all
@rel convert kn = sp
@rel sum all = pax + crew

@doc a-kyodo | news agency | 2032-04-03
Jetfoil strikes apparent whale off Niigata, {61|inj1} hurt

NIIGATA — A high-speed ferry with {147|pax} passengers and {six|crew} crew struck what appeared to be a whale in the Sea of Japan on Saturday, injuring {61|inj1|t=by evening|by=the coast guard} people by evening, according to the coast guard.

The accident occurred at {12:14 p.m.|t} about {21|~dist} kilometers out of Awashio port. The Umitsubame 3, travelling at {78|sp} kilometers per hour, stopped at once and was towed to Niigata, where it arrived at {3:50 p.m.|port}. The coast guard sent {seven|boats} patrol vessels.

The operator, Awashio Kisen, has recorded {four|prev|t=since 2016|by=Awashio Kisen} such collisions since 2016, none with this many casualties. The zone in question has a voluntary limit of {55|lim} kilometers per hour, announced for the months of whale migration.

@doc b-niigata | regional newspaper | 2032-04-05
"Then I was on the ceiling"
Reporter: Shiori Hanzawa / photo: Niigata Times

Mrs Ikarashi, 71, had just unwrapped a rice ball. The next thing she saw was the number of the seat above the one across the aisle. {263|seat} seats, and nearly all of those who sat in the first {twelve|-} rows hurt.

By noon on Sunday the tally of casualties stood at {78|inj2|t=By noon on Sunday}, the gravest of them a fractured spine; {nine|sev|^} are serious, {34|hosp|^} were carried to hospital. {Three|belt} wore belts.

The boat had been doing {47|!kn} knots, that is to say {87|!sp} kilometres an hour, in water for which the captains' agreement foresees {55|lim}. Captain Nakasone-Abe, {58|age}, has {31|ex} years behind him and no accident. "The sea was flat as a tray," he told the coast guard.

Awashio Kisen suspended the {ten|can|t=on Sunday} departures that were due on Sunday. Its {three|jets} jets carry {438,000|yrp|t=in an average year} people in an average year.

<PR> Spring at the hot springs: two nights, ¥24,800

@doc c-tv | TV news site | 2032-04-03
【速報】"Boom, and the lights went out" — live from Niigata port
18:22 update | TV-Shinetsu

・The number of people on board: {167|!all} (crew included)
・Time: the thud came at {12:41|!t}, says a passenger's phone video, which our reporter has seen
・Hurt: {61|inj1|t=18:22}
・Under tow, arrival in Niigata {15:50|port}
・Aboard: a school baseball club from Nagaoka, {18|boys} boys and their coach, all with bruises
・Weather: clear, wave height 0.5 m

A man in his fifties: "I paid {7,100 yen|fare} to get there in an hour. I'd have taken the slow one."

Related: ¥300m boat race draw | Snow crab season closes | 2.3M followers

@doc d-monthly | shipping monthly | 2032-05-01
Hydrofoils and cetaceans: an awkward reminder

The master had {thirty-one|ex} years' experience, the boat {36|old}. Neither helped on 3 April, when Umitsubame 3 met something large {21|dist} km off Awashio and lost the use of her forward foil. Divers found a {15|fin}-cm crack.

Of the {153|all} people aboard, more than {half|>hsh} were hurt; the coast guard's last figure is {78|inj2|by=the coast guard's|s=people aboard}. {Nine|sev} of them badly.

The speed was {78|sp} km/h, or {42|kn} knots. Whether it broke any rule is a matter for the Transport Safety Bureau, which expects to need {12|rep} months; the {55|lim} of the whale season is advice, not law.

Compensation: each passenger gets {¥50,000|comp} "for the shock" and the fare ({¥7,100|fare}) back. Not the first time, either: {six|!prev|t=over sixteen years} hits in its own log over sixteen years, all in spring.

pp. 22–23. For reprints: maritime-monthly.example, ref. 0532-09
