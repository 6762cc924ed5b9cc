@story w2-hierro-cayuco
@topic A migrant boat found off the Canary Islands after seventeen days: the landing, the count and the route
@subject B = Punta Salmor boat | the boat | the cayuco | the vessel | the canoe
@subject S = Salvamento Maritimo | the coastguard | the coast guard | the rescue service | Salvamento
@subject W = Walking Waters | the charity | the NGO
@subject R = Red Cross | the Red Cross
@subject H = Nuestra Senora Hospital | the island hospital | the hospital in Valverde
@subject T = Tenerife University Hospital | La Candelaria | the Tenerife hospital
@subject I = interior ministry | the ministry | Madrid
@subject K = Joal | the town of Joal | Senegal
@subject C = Canary Islands route | the Atlantic route | the Canaries | the route
@subject M = Mediterranean route | the mainland route | the Mediterranean
@subject E = El Hierro | the island
@subject P = Judge Leire Etxaniz | the judge | the court
@subject A = Arguineguin boat | the Arguineguin wreck
@fact o = 198 | other | B | people who set out | 2033-09-24 | constant
@fact of = 31 | other | B | women who set out | 2033-09-24 | constant
@fact om = 22 | other | B | minors who set out | 2033-09-24 | constant
@fact s1 = 84 | rescued | B | people found alive on board | 2033-10-11 | constant
@fact s2 = 79 | rescued | B | survivors | 2033-10-14 | snapshot
@fact s3 = 77 | rescued | B | survivors | 2033-10-28 | snapshot
@fact b1 = 12 | deaths | B | bodies found on board | 2033-10-11 | constant
@fact in = 96 | other | B | people who came in, alive or dead | 2033-10-11 | constant
@fact iv = 345 | duration | S | minutes from sighting to rescue | 2033-10-11 | constant
@fact hd2 = 5 | deaths | B | people who died after the landing | 2033-10-14 | cumulative
@fact hd3 = 7 | deaths | B | people who died after the landing | 2033-10-28 | cumulative
@fact l = 102 | missing | B | people lost at sea | 2033-10-14 | constant
@fact l0 = 60 | missing | W | people lost at sea | 2033-10-12 | snapshot | projected
@fact dt2 = 119 | deaths | B | dead and lost in all | 2033-10-14 | cumulative
@fact dt3 = 121 | deaths | B | dead and lost in all | 2033-10-28 | cumulative
@fact ds3 = 61.1 | other | B | percent of those who set out who died | 2033-10-28 | cumulative
@fact sm = 9 | rescued | B | minors among the survivors | 2033-10-14 | snapshot
@fact sw = 6 | rescued | B | women among the survivors | 2033-10-14 | snapshot
@fact hh = 41 | injuries | H | survivors admitted | 2033-10-11 | constant
@fact ht = 16 | injuries | T | survivors flown there | 2033-10-12 | constant
@fact hr = 27 | other | R | survivors taken to the reception centre | 2033-10-12 | constant
@fact ic = 14 | injuries | T | survivors in intensive care | 2033-10-14 | snapshot
@fact dy = 17 | duration | B | days at sea | 2033-10-11 | constant
@fact dyp = 7 | duration | B | days that the voyage was meant to last | 2033-09-24 | plan
@fact mt = 9 | duration | B | days after which the engines died | 2033-10-03 | constant
@fact wat = 11 | duration | B | days after which the water ended | 2033-10-05 | constant
@fact len = 21 | distance | B | metres of length | - | constant
@fact far = 74 | distance | B | nautical miles from the island when found | 2033-10-11 | constant
@fact fark = 137 | distance | B | kilometres from the island when found | 2033-10-11 | constant
@fact fare = 450 | price | B | euros for a place | 2033-09 | constant
@fact take = 89100 | revenue | B | euros collected for places | 2033-09 | constant
@fact c1 = 07:20 | clock | B | time when a plane saw the boat | 2033-10-11 | constant
@fact c2 = 13:05 | clock | S | time when the ship reached the boat | 2033-10-11 | constant
@fact al = 2033-09-29 | date | W | day of the first alert | - | constant
@fact y1 = 24600 | other | C | arrivals since January | 2033-09-30 | cumulative
@fact y0 = 30750 | other | C | arrivals since January | 2032-09-30 | cumulative
@fact yp = 20 | rate | C | percent fall of arrivals | 2033-09-30 | constant
@fact my1 = 11300 | other | M | arrivals since January | 2033-09-30 | cumulative
@fact ya = 35900 | other | I | arrivals by sea since January | 2033-09-30 | cumulative
@fact eh = 13800 | other | E | arrivals since January | 2033-09-30 | cumulative
@fact ehp = 11400 | other | E | people who live there | - | constant
@fact cd1 = 1104 | deaths | W | deaths on the route since January | 2033-09-30 | cumulative
@fact cd0 = 1870 | deaths | W | deaths on the route in a year | 2032 | constant
@fact icd = 389 | deaths | I | deaths on the route since January | 2033-09-30 | cumulative
@fact ad = 52 | deaths | A | dead and lost in all | 2031 | constant
@fact det = 4 | arrests | P | people held as skippers | 2033-10-14 | cumulative
@fact det3 = 2 | arrests | P | people held as skippers | 2033-10-28 | snapshot
@fact rel = 2 | arrests | P | people let go by the court | 2033-10-28 | constant
@fact jo = 63 | other | K | people from the town on board | 2033-10-20 | constant
@fact jod = 38 | deaths | K | dead and lost in all | 2033-10-20 | constant
@fact joa = 25 | rescued | K | survivors | 2033-10-20 | constant
@fact bud = 4700000 | budget | I | euros for a reception pier | 2034 budget | plan | pledged
@fact bed = 600 | other | E | beds in the new centre | 2034 plan | plan | pledged
@fact bed0 = 210 | other | E | beds in reception centres | 2033-10 | snapshot
@rel sum o = s1 + b1 + l
@rel sum dt2 = b1 + hd2 + l
@rel sum dt3 = b1 + hd3 + l
@rel diff s2 = s1 - hd2
@rel sum in = s1 + b1
@rel diff s3 = s1 - hd3
@rel share ds3 = dt3 / o
@rel sum s1 = hh + ht + hr
@rel convert fark = far
@rel product take = fare * o
@rel change yp = y0 -> y1
@rel sum ya = y1 + my1
@rel sum jo = jod + joa
@rel sum det = det3 + rel
@trap s1 s2 :: found alive and still alive
@trap s2 s3 :: two more died
@trap l l0 :: what the survivors told and what was first feared
@trap dt2 dt3 :: two weeks apart
@trap cd1 icd :: the charity's count and the ministry's
@trap cd1 cd0 :: nine months and a year
@trap y1 eh :: all islands and one island
@trap y0 y1 :: another year
@trap dy mt :: days at sea and days with engines
@trap om sm :: minors who set out and minors who lived
@trap det3 rel :: two held and two let go

@doc a-wire | wire agency | 2033-10-12
{84|s1|s=alive} alive, {12|b1} dead on boat that drifted for {17|dy} days off Canaries

MADRID, Oct 12 (Iberia Press) - Spanish rescuers brought {84|s1|t=on Tuesday} people and {12|b1|t=on Tuesday} bodies to the island of El Hierro on Tuesday from a wooden canoe that had spent {17|dy} days in the Atlantic, far longer than the {seven|dyp} for which its passengers had packed food.

A surveillance plane spotted the boat, its engines dead, at {7:20 a.m.|c1}, some {74|~far} nautical miles from the island, the coastguard said. The Salvamento Maritimo ship Alborada came alongside at {1:05 p.m.|c2}

{Forty-one|hh|s=admitted} of the rescued were admitted to the island hospital. Another {16|ht} were flown to Tenerife, and the remaining {27|hr}, able to walk, were taken by the Red Cross to a reception centre.

It was unclear how many had set out from Senegal. Walking Waters, a charity that takes calls from migrants at sea, said it feared that about {60|~l0|by=Walking Waters|s=overboard} had gone overboard. It had alerted Madrid on {Sept. 29|al}, it added. The ministry said that alerts without a position "cannot be acted on".

Arrivals to the islands had fallen to {24,600|y1|t=by the end of September} by the end of September, from {30,750|y0|t=a year earlier} a year earlier.

(Reporting by Nerea Amundarain; additional reporting by Cheikh Sow-Delgado in Dakar)

@doc b-island | island news site | 2033-10-14
The pier at La Restinga does its sums

ELHIERRO DIGITAL (English pages). Text and photo: Idaira Padrón. 6 comments

Three days after the cayuco was towed in we know how many it carried, because those who lived have sat in the sports hall with a nurse and said the names over. {One hundred and ninety-eight|o|v=198}. {Thirty-one|of|s=women} were women. {Twenty-two|om} were under age.

From {198|o} take away {96|in|s=who came in} who came in, living and dead. {102|l|t=Three days after|s=went over the side} went over the side, some of them already gone, some, say the ones who watched, on their own feet.

{Five|hd2|t=Three days after|s=died since} have died since on land. So {79|s2|t=now|s=living} are living now, {nine|sm|^|s=minors} of them minors and {six|sw|^|s=women} women; and the number that the sea and the voyage took is {119|dt2|t=now|s=took}.

The Tenerife hospital has {14|ic} in intensive care. Here the ward is quiet.

People in this place don't need telling what {13,800|eh|t=this year|s=landings} landings this year mean for {11,400|ehp|s=neighbours} neighbours. Our two centres have {210|bed0|s=beds} beds. The ministry talks of one with {600|bed} and a pier of its own for {4.7 million euros|bud|v=4700000}. Talk is cheap; a coffin costs 1,900.

The court has {four|det} young men in custody, said to have held the tiller. One of them is nineteen.

WEATHER: alisios, sea 2-3 m. FERRY: 06:30 and 16:00. PHARMACY ON DUTY: Calle Licenciado Bueno, 7.

@doc c-radio | radio script | 2033-10-20
Correspondents' Despatch, item 3. Joal, Senegal. 4'10"

In the square here there is a list, and it is in two columns. The left column is headed in Wolof with a word that means "arrived". It has {twenty-five|joa|v=25} names. The right column has no heading. It has {thirty-eight|jod|v=38|s=The right column}.

{Sixty-three|jo|v=63|s=from this one town} people from this one town, in one boat. They paid {four hundred and fifty|fare|v=450|s=paid} euros each, which is what a good fisherman here clears in a season. There were {a hundred and ninety-eight|o|v=198} of them. The whole boat, at that price, was worth {ninety-eight thousand one hundred|!take|v=98100|s=The whole boat} euros to the men who organised it. It cost them perhaps a fifth of that to build: {twenty-one|len|v=21} metres of painted planking.

I've spoken by phone to a survivor, in Tenerife. I'll call him Modou. He says the motors went on day {nine|mt|v=9}. The water finished on day {eleven|wat|v=11}. After that, he says, people drank the sea, and then they talked to it.

He was picked up on the {seventeenth|dy|v=17|s=picked up} day. Walking Waters had rung the Spanish authorities on the {twenty-ninth of September|al}, when the canoe was not yet overdue, because a mother had a dream. It isn't a form that Madrid accepts.

{Four|det|s=companions} of Modou's companions are accused of being captains. "Captain?" he says. "They were the ones who knew how to start a motor."

The town's imam has asked the young to wait. A {hundred and nineteen|dt2|v=119|s=dead} dead, he tells them. I counted {five|-} new canoes on the beach.

@doc d-ministry | ministry press note | 2033-10-21
Interior: arrivals by sea down {a fifth|yp|v=20} on the Canaries; note on the Punta Salmor case

Madrid, 21 October 2033. The Ministry of the Interior publishes its fortnightly report.

Between 1 January and 30 September, {24,600|y1|t=Between 1 January and 30 September} persons reached the Canary Islands irregularly by sea, {20%|yp|^|s=less} less than in the same period of 2032 ({30,750|y0|t=in the same period of 2032}). On the Mediterranean route arrivals were {11,300|my1|t=30 September}. The national total is {35,900|ya|t=30 September|s=The national total}. El Hierro received {13,800|eh|t=30 September}.

The Ministry's register holds {389|icd|t=30 September|s=deaths} deaths on the Canary Islands route in the nine months. It does not endorse the figure of {1,104|cd1|t=30 September|s=an association} circulated by an association, which includes vessels whose departure has not been proven.

As for the vessel sighted on 11 October at {07:20|c1}, the rescue service reached it at {13:05|c2}, that is {5 hours 45 minutes|iv|v=345|s=the rescue service} later, an interval consistent with a distance of {137|fark} kilometres. It carried {84|s1|t=on 11 October} persons alive and {12|b1|t=on 11 October} deceased. The alert communicated on {27 September|!al} by an association did not contain a position.

{Four|det|s=placed at the disposal} persons have been placed at the disposal of the court.

The draft budget for 2034 provides {4.7 million|bud} euros for a reception pier and for a centre with {600|bed} places on El Hierro.

Press office: 915 55 01 40

@doc e-charity | charity report | 2033-10-28
WALKING WATERS: THE BOAT THAT SPAIN WAS TOLD ABOUT

Summary for journalists. Embargo 06:00 CET.

1. WHO. Of {198|o} people who boarded at Joal on 24 September, {102|l|s=lost at sea} were lost at sea, {12|b1|s=dead in the hull} were dead in the hull and {seven|hd3|t=to date|s=hospital} have died in hospital to date. Total: {121|dt3|t=to date|s=Total}, or {61 per cent|ds3|^|round|s=Total}. There are {77|s3|t=to date} survivors. In our first message, of 12 October, we had feared {60|l0|t=12 October|s=we had feared} lost.

2. WHEN. We rang the rescue centre in Las Palmas on {29 September|al} and on each of the {twelve|-} days after it. No aircraft was sent until 10 October.

3. MINORS. {Twenty-two|om|s=aboard} were aboard. {Nine|sm|t=when the survivors were listed} were alive when the survivors were listed.

4. THE ROUTE. We have documented {1,104|cd1|t=to 30 September} deaths to 30 September, most of them in vessels that nobody saw. In the whole of 2032 there were {1,870|cd0|t=In the whole of 2032}. The ministry counts {389|icd} in the nine months; it counts coffins.

5. THE ACCUSED. Judge Leire Etxaniz has let {two|rel|t=Thursday|s=two} of the young men go on Thursday, for want of proof. {Two|det3|t=Thursday|s=remain in prison} remain in prison.

6. WE ASK that every alert, with or without a position, be logged and published.

Donate: 25 € pays for 40 minutes of satellite time.

@doc f-daily | international daily | 2033-11-05
A route grows quieter, and deadlier

By Thibault Okonjo-Marsh

The most expensive silence in Europe is to be had for {4.7 million|bud} euros: it is a pier, on an island of {11,400|ehp} souls, far enough from any town for tourists not to see who gets off.

Numbers justify it, the government says. Arrivals in the Canaries came to {24,600|y1|t=in nine months} in nine months, where the year before they had been {30,750|y0|t=the year before}. The Mediterranean, with {11,300|my1|t=in nine months}, is quieter still. But those who leave now leave from farther south, and they leave worse. Of the cayuco that was found in October, {six in ten|~ds3|v=60} passengers perished: {112|!dt3|s=men, women and children} men, women and children.

It was two days and two nights from rescue that the last infant died. Its mother is one of the {six|sw|s=women} women left of {thirty-one|of}.

What is contested is what to call a death. The NGO's researchers have {1,104|cd1|t=to the end of September} to the end of September, Madrid {389|icd|^}. The boat from Joal, had no plane passed, would be in neither.

In 2031, when a boat broke up off Arguineguin within sight of the hotels, {52|ad} people drowned, and there was a minister at the funeral. At La Restinga the graves have numbers. I looked for the highest. It was {19|-}.

The pier opens in the spring.

Thibault Okonjo-Marsh reported from El Hierro, Tenerife and Dakar. 14 letters in reply: see Opinion
