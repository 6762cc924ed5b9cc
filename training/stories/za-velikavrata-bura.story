@story za-velikavrata-bura
@topic Bora storm and a ferry collision with a pier at Velika Vrata, Croatia
@subject V = Velika Vrata ferry accident | the accident | the collision
@subject F = MB Kapetan Lušić | the ferry | the vessel
@subject J = Jadranska plovidba | the shipping line | the line
@subject D = DHMZ | the weather service
@subject H = General Hospital Sveti Krševan | the hospital
@subject P = Primorje police | the police
@subject L = Harbour master's office | the harbour master
@fact on = 226 | other | F | people on board | 2028-11-29 | constant
@fact pas = 208 | other | F | passengers on board | 2028-11-29 | constant
@fact crew = 18 | other | F | crew on board | 2028-11-29 | constant
@rel sum on = pas + crew
@fact car = 57 | other | F | vehicles on board | 2028-11-29 | constant
@fact cap = 600 | other | F | passengers that she may carry | - | constant
@fact i1 = 31 | injuries | V | people hurt | 2028-11-29 evening | cumulative
@fact i2 = 44 | injuries | V | people hurt | 2028-11-30 | cumulative
@fact ad = 12 | injuries | H | hurt people kept in hospital | 2028-11-29 evening | snapshot
@fact ad2 = 5 | injuries | H | hurt people kept in hospital | 2028-11-30 | snapshot
@fact gust = 187 | speed | D | strongest gust in km/h | 2028-11-29 | constant
@fact gustb = 213 | speed | D | strongest gust at the bridge in km/h | 2028-11-29 | constant
@fact rec = 307 | speed | D | record gust in km/h | 2003-12-21 | constant
@fact lim = 100 | speed | L | gust in km/h at which ferries stop | - | constant | threshold
@fact cl = 16:35 | clock | V | time of the collision | 2028-11-29 | constant
@fact sp = 9 | speed | F | speed at the collision in knots | 2028-11-29 | constant
@fact hole = 6 | distance | F | metres of tear in the hull | 2028-11-29 | constant
@fact dmg = 3800000 | damages | J | euros of damage to ferry and pier | 2028-12-01 | plan | projected
@fact line = 34 | other | J | ferry lines suspended | 2028-11-29 | snapshot
@fact pow = 16500 | homes | - | households without power | 2028-11-29 evening | snapshot
@fact roof = 190 | homes | - | damaged roofs | 2028-11-30 | cumulative
@fact wait = 5 | duration | V | hours until passengers got off | 2028-11-29 | constant
@fact cap2 = 47 | age | F | age of the captain | 2028-11-29 | snapshot
@fact back = 10 | duration | J | days until the line runs again | 2028-12-01 | plan | projected
@trap on pas :: all and passengers
@trap i1 i2 :: a day later
@trap ad ad2 :: a day later
@trap gust gustb :: two places
@trap gust rec :: that day and the record
@trap pas cap :: carried and allowed
@fact truck = 140 | waiting | - | trucks waiting | 2028-11-29 evening | snapshot
@fact man = 31 | duration | - | years that one passenger has done the crossing | 2028 | snapshot
@fact dep = 84 | speed | D | gust at departure in km/h | 2028-11-29 | constant
@fact i0 = 24 | injuries | H | hurt people brought in | 2028-11-29 19:15 | cumulative
@fact capv = 145 | other | F | vehicles that she may carry | - | constant
@fact comp = 100 | price | J | euros for each passenger | 2028-12-02 | plan | pledged
@fact dep4 = 4 | other | J | sailings a day | 2028-12 | plan
@fact dep7 = 7 | other | J | sailings a day | 2028-11 | constant
@fact linel = 2 | other | J | ferry lines suspended | 2028-12-02 | snapshot
@trap line linel :: three days later
@trap dep lim :: at departure and the limit
@trap dep4 dep7 :: now and before

@doc a-hina | wire agency | 2028-11-29
Ferry hits pier in bora, {31|i1} injured

ZADAR, Nov 29 (JNA) - {Thirty-one|i1|t=this evening|by=the police} people were injured on Wednesday afternoon when the ferry Kapetan Lušić, pushed by a gust of bora, struck the pier at Velika Vrata, the police said this evening.

{Twelve|ad|^} of them have been kept at the hospital in Zadar, none in danger of life.

The vessel had {226|on} people on board, {18|crew} of them crew, and {57|car} vehicles. She hit the pier at {4:35 p.m.|cl} with a speed of {nine|~sp} knots, said the harbour master's office.

A few minutes later the weather service measured {187|gust|by=the weather service} kilometres an hour at the port; at the Maslenica bridge it was {213|gustb|^}. Ferries may not sail above {100|lim}.

The shipping line has suspended {34|line} lines. {16,500|pow|t=this evening|by=the electricity company} households are without electricity this evening, according to the electricity company.

@doc b-daily | national daily | 2028-12-01
{Five|wait} hours with a view of the café

Ana-Marija Protić Lukeš

The café was open. That's what they all tell you. It was {forty|-} metres away, it had lights, the waiter waved; and for {five|wait} hours no one could get off.

The Kapetan Lušić lay with a tear of {six|hole} metres in her bow against the pier that she had hit and couldn't lower her ramp. {Two|-} tugs came from Zadar at nine.

"We've sailed in worse," says a man who's done the crossing for {31|man} years. The harbour master doesn't think so: above {100|lim} kilometres an hour you stay in port. At departure, the log says, it blew {84|dep|by=the log}. {Twenty|-} minutes on, {187|gust}. "Bora isn't a wind, it's a decision," her captain, {47|cap2}, told the investigators, and that he'd made the wrong one.

The number of the injured rose to {44|i2|t=yesterday|by=the police} yesterday, say the police, since people with bruises went to their doctors on the morning after. Only {five|ad2|t=yesterday} are still in hospital.

The damage to ship and quay comes to {3.8 million|dmg} euros. The line is to run again in {ten|back} days.

On the mainland {190|roof} roofs were damaged and a lorry of oranges was blown over. They were gone by evening.

@doc c-portal | local news portal | 2028-11-29
BORA CHAOS: "Like an earthquake, then screams" PHOTO VIDEO

Objavljeno 29.11. 18:02 > 21:40

18:02 The ferry for the islands has crashed into the pier!! Ambulances at the port.

18:30 There are over {600|!on} people on her, a reader writes from on board.

19:15 Hospital: {24|i0|t=19:15|by=Hospital} injured brought so far.

19:50 The gusts at the bridge: {213|gustb} km/h. The record is {307|rec}, from 2003, don't panic.

20:20 Police: total of {31|i1|t=20:20|by=Police} injured, {12|ad|^} stay in hospital.

21:10 Trucks, some {140|~truck} of them, are standing at Karlobag.

21:40 The passengers are getting off. After {three|!wait} hours!

VIDEO ({0:47|-}) | Advert: winter tyres from {69|-} €

@doc d-line | company notice | 2028-12-02
Notice to passengers

Following the extraordinary event of 29 November the vessel Kapetan Lušić (capacity {600|cap} passengers, {145|capv} vehicles) is out of service.

On the day she carried {208|pas} passengers. All have been offered a refund and {€100|comp}.

From Monday the line {431|-} will be served by MB Sestra Kata ({250|-} passengers), {four|dep4} times a day instead of {seven|dep7}. Regular service is planned in {10|back} days.

Of the {34|line} lines suspended on Wednesday all but {two|linel|t=today} are sailing today.

The company co-operates with the investigation and will comment no further on wind.

