@story u8-higashiyuki-snow
@topic Snow clearing in a Hokkaido resort town, as its English-language outlets report it
@subject T = Higashiyuki Town | Higashiyuki | the town | town hall
@subject S = January snowfall | the snowfall | the snow
@subject M = Mayor Noriko Habaguchi | Habaguchi | Mayor Habaguchi | the mayor
@subject P = Town plows | plows | the town's plows
@subject V = Yuki Helpers | the Helpers | the helpers' group
@subject B = Brendan Osei-Tanaka | Osei-Tanaka | Brendan
@subject A = Agency station | the weather station | JMA station
@subject R = Resort Owners' Association | resort owners | the resorts
@fact d1 = 218 | other | S | centimetres of snow on the ground | 2026-01-18 | snapshot
@fact d2 = 263 | other | S | centimetres of snow on the ground | 2026-01-25 | snapshot
@fact rec = 279 | other | S | centimetres of snow on the ground, record | 1977 | constant
@fact fal = 94 | other | S | centimetres of snow fallen in two days | 2026-01-17 | cumulative
@fact ssn = 1012 | other | S | centimetres of snow fallen in the season | 2026-01-25 | cumulative
@fact sav = 780 | other | S | centimetres of snow fallen in an average season to date | - | constant
@fact bud = 310000000 | budget | T | snow clearing budget in yen | 2025-26 | constant
@fact sp = 264000000 | spending | T | spent on snow clearing in yen | 2026-01-25 | cumulative
@fact sup = 120000000 | budget | M | extra money for snow clearing in yen | 2026-01-26 | plan | pledged
@fact tot = 430000000 | budget | T | snow clearing budget with the extra money in yen | 2026-01-26 | plan
@fact pl = 46 | other | P | plows | 2026 | constant
@fact br = 7 | other | P | plows out of order | 2026-01-25 | snapshot
@fact km = 214 | distance | P | kilometres of road cleared | 2026 | constant
@fact dr = 61 | jobs | P | drivers | 2026 | snapshot
@fact dro = 58 | age | P | average age of drivers | 2026 | snapshot
@fact de = 2 | deaths | S | people killed clearing roofs | 2026-01-25 | cumulative
@fact inj = 14 | injuries | S | people hurt clearing roofs | 2026-01-25 | cumulative
@fact injl = 9 | injuries | S | people hurt clearing roofs | winter 2024-25 | cumulative
@fact vol = 130 | other | V | volunteers | 2026-01-25 | snapshot
@fact roof = 312 | homes | V | roofs cleared | 2026-01-25 | cumulative
@fact req = 455 | homes | V | requests from households | 2026-01-25 | cumulative
@fact eld = 43 | rate | T | share of residents over 65 | 2026 | snapshot
@fact pop = 5210 | other | T | residents | 2026 | snapshot
@fact for = 1130 | other | T | foreign residents | 2026-01 | snapshot
@fact tax = 2 | rate | T | lodging tax in percent | 2026 | constant
@fact tx2 = 3 | rate | T | lodging tax in percent | 2027 | plan
@fact gue = 8900 | other | R | guests a night | 2026-01 | snapshot
@fact stt = 02:00 | clock | P | time plows set out | - | constant
@fact wg = 1400 | price | P | hourly pay of drivers in yen | 2026 | constant
@fact wgr = 2100 | price | R | hourly pay of drivers in yen | 2026 | constant
@rel sum tot = bud + sup
@fact shs = 85.2 | other | T | share of the snow clearing budget spent | 2026-01-25 | snapshot
@fact lfd = 143 | homes | V | requests not met | 2026-01-25 | snapshot
@rel share shs = sp / bud
@rel diff lfd = req - roof
@rel share shr = roof / req
@fact shr = 68.6 | other | V | share of the requests met | 2026-01-25 | snapshot
@trap d1 d2 :: a week apart
@trap d2 rec :: this year and the record
@trap d2 ssn :: lying and fallen
@trap bud tot :: before and after the extra money
@trap inj injl :: two winters
@trap roof req :: cleared and asked for
@trap tax tx2 :: now and next year
@trap wg wgr :: town and resorts

@doc a-town | town hall bulletin, English version | 2026-01-19
Information regarding heavy snow

Snow depth in Higashiyuki at 9:00 on January 18: {218|d1|t=9:00 on January 18} cm. Snowfall over two days: {94|fal} cm. (Measured at the JMA station, Minami 2-jo.)

1. Plows start at {2:00 a.m.|stt} when 10 cm or more has fallen. There are {46|pl} of them for {214|km} km of road. Please do not park on the street. Please don't push snow back onto the road. It's against Article 76.

2. When clearing a roof please work with two or more persons and use a rope.

3. Residents aged 65 or over, and those who live alone, may ask the Yuki Helpers to clear a roof. Free of charge.

Questions in English: 0136-55-0124 (weekdays).

@doc b-resort | resort news site | 2026-01-26
Powder paradise, plow purgatory: inside Higashiyuki's big dump

Words: Marguerite Tsosie | Photos: Ken

If you have been lapping the trees you'll have noticed: it hasn't stopped. The weather station read {263|d2|t=yesterday} cm yesterday, within a good jump turn of the {279|rec|t=1977} cm of 1977, and {10.12|ssn|x=100|t=so far this season} metres have come out of the sky so far this season, where {7.8|sav|x=100|t=by now} would be usual by now.

That's the fun bit. Here's the bill. The town had put aside {¥310 million|bud} to clear its streets until April. By Sunday {¥264 million|sp|t=By Sunday} of it was gone. Mayor Noriko Habaguchi will ask the assembly for {¥120 million|sup} on top.

Drivers are as scarce as parking. There are {61|dr}, at an average age of {58|dro}, and the resorts, who pay {¥2,100|wgr} an hour, would like them too. The town pays {¥1,400|wg}. {Seven|br} of the {46|pl} machines are waiting for parts.

Want to give back? Brendan Osei-Tanaka, who runs a ramen truck by day, leads {130|vol|by=Brendan Osei-Tanaka} volunteers with shovels. They've done {312|roof|t=to date|by=Brendan Osei-Tanaka} roofs to date.

SNOW REPORT: Base 310 | New 22 | Lifts 18/19

@doc c-national | national English-language daily | 2026-01-28
Hokkaido town's snow budget nearly spent by January

HIGASHIYUKI, Hokkaido — With two months of winter to go, a ski town which has {5,210|pop} residents and {8,900|gue|t=on a January night|by=resort owners} guests on a January night, according to resort owners, has burned through {85 percent|shs} of what it had for clearing snow.

The assembly on Monday approved {¥120 million|sup} more, bringing the pot to {¥430 million|tot}.

{Two|de|t=this winter} men in their 70s have died this winter in falls from roofs and {14|inj|^} people were injured, up from {nine|injl|t=in the whole of last winter} in the whole of last winter.

{Forty-three percent|eld} of residents are 65 or older. A helpers' group has had {455|req|t=since December} requests since December and has met about {two-thirds|~shr}, with students, retirees and a good number of the {1,130|for} foreigners who've made the town their home.

"We built our system for a town of farmers," said the mayor. From April 2027, guests will pay a lodging tax of {3 percent|tx2|t=From April 2027} instead of {2|tax}.

@doc d-letter | expat newsletter | 2026-01-31
Shovel Notes, by Brendan

Hi all. My back's a question mark, yours?

Tally: {312|roof|t=as of last Sunday} done of {455|req} asked as of last Sunday, {143|lfd} to go. So if you are among the {130|vol} who signed up and I haven't seen you since the curry night, hello.

Rules. Rope. Hat. Never alone; {two|de} people died and I knew one of them, Mr. Kitagawa, who taught me to sharpen a saw.

I went to the assembly on Monday and followed some of it. It has passed the {¥120 million|sup}. A member asked why resorts can pay {¥2,100|wgr} for what the town pays {¥1,400|wg}, and got a long answer about {214|km} kilometres.

No, the record isn't broken: {263|d2|t=on the 25th} on the 25th. It takes {279|rec}. Please stop cheering for it.

Plows still go at {two|stt}. Move your car!
