@story w-orbak-hearing
@topic Orbak Acoustics, a Danish maker of hearing aids, reports a weak quarter and cuts jobs, August 2017
@subject O = Orbak Acoustics | Orbak | the company | the group | the hearing-aid maker
@subject D = Vesterlund plant | Vesterlund | the Danish site | the factory | our plant
@subject P = Gdynia plant | Gdynia | Poland | Polish factory | the Polish site
@subject R = sites elsewhere | Malaysia and Mexico | Penang and Tijuana
@subject T = Signe Thorhauge | Thorhauge | the chief executive | CEO
@subject B = Lonsholt Bank | Lonsholt
@fact r17 = 2412000000 | revenue | O | kroner of quarterly sales | second quarter 2017 | snapshot
@fact r16 = 2530000000 | revenue | O | kroner of quarterly sales | second quarter 2016 | snapshot
@fact rd = 4.7 | rate | O | percent by which quarterly sales fell | second quarter 2017 | snapshot
@fact dr = 118000000 | other | O | kroner by which quarterly sales fell | second quarter 2017 | snapshot
@fact dl = 500000000 | other | O | kroner taken off the low end of the sales forecast | 2017-08-17 | snapshot
@fact dh = 700000000 | other | O | kroner taken off the high end of the sales forecast | 2017-08-17 | snapshot
@fact p17 = 286000000 | profit | O | kroner of quarterly operating profit | second quarter 2017 | snapshot
@fact p16 = 371000000 | profit | O | kroner of quarterly operating profit | second quarter 2016 | snapshot
@fact pe = 341000000 | profit | O | kroner of quarterly operating profit | analysts before the report | snapshot | projected
@fact mg = 11.9 | rate | O | operating profit in percent of sales | second quarter 2017 | snapshot
@fact j = 640 | jobs | O | jobs to be cut | 2017-08-17 | plan
@fact jd = 390 | jobs | D | jobs to be cut | 2017-08-17 | plan
@fact jp = 170 | jobs | P | jobs to be cut | 2017-08-17 | plan
@fact jr = 80 | jobs | R | jobs to be cut | 2017-08-17 | plan
@fact w = 7900 | jobs | O | people employed | 2017-08-17 | snapshot
@fact ws = 8.1 | rate | O | jobs to be cut in percent of the workforce | 2017-08-17 | plan
@fact wd = 1310 | jobs | D | people employed | 2017-08-17 | snapshot
@fact wl = 920 | jobs | D | people who will remain employed | after the cuts | plan | projected
@fact wp = 1150 | jobs | P | people employed | 2017-08-17 | snapshot
@fact c14 = 240 | jobs | D | jobs cut in the earlier round | 2014 | snapshot
@fact sv = 310000000 | budget | O | kroner to be saved a year | from 2019 | plan | projected
@fact ct = 195000000 | budget | O | kroner that the restructuring costs in all | 2017-08-17 | plan | projected
@fact ct17 = 140000000 | budget | O | kroner of restructuring costs booked this year | 2017 | plan | projected
@fact gl = 9700000000 | revenue | O | kroner of yearly sales, low end of the forecast | new forecast | plan | projected
@fact gh = 9900000000 | revenue | O | kroner of yearly sales, high end of the forecast | new forecast | plan | projected
@fact ol = 10200000000 | revenue | O | kroner of yearly sales, low end of the forecast | forecast of February | plan | projected
@fact oh = 10600000000 | revenue | O | kroner of yearly sales, high end of the forecast | forecast of February | plan | projected
@fact sh = 13.4 | rate | O | percent by which the share fell | 2017-08-17 close | snapshot
@fact sm = 9 | rate | O | percent by which the share fell | 2017-08-17 first minutes | snapshot
@fact sp = 412.5 | price | O | kroner a share | 2017-08-17 close | snapshot
@fact tg = 395 | price | B | kroner a share, price target | after the report | plan | projected
@fact tg0 = 480 | price | B | kroner a share, price target | before the report | plan | projected
@fact pay = 11800000 | other | T | kroner of yearly pay | 2016 | snapshot
@rel diff dr = r16 - r17
@rel diff dl = ol - gl
@rel diff dh = oh - gh
@rel sum j = jd + jp + jr
@rel diff wl = wd - jd
@rel share ws = j / w
@rel share mg = p17 / r17
@trap wd wp :: two plants
@trap gl ol :: the forecast was cut
@trap ct ct17 :: all of the cost and this year's part of it
@trap jd c14 :: an earlier round of cuts at the same plant
@trap sm sh :: opening and close
@trap p17 pe :: what came and what was expected

@doc a-wire | wire agency | 2017-08-17
Denmark's Orbak cuts outlook, to shed {640|j} jobs as US sales sag

COPENHAGEN, Aug 17 (NordWire) - Danish hearing-aid maker Orbak Acoustics said on {Thursday|-} it would cut {640|j} jobs, or about {8 percent|~ws} of its workforce, and lowered its full-year outlook after losing a contract with a large American pharmacy chain.

Second-quarter operating profit fell to {286 million|p17|t=Second-quarter} crowns ({$45.2 million|-}) in the April-to-June stretch from {371 million|p16|t=a year earlier} a year earlier, undershooting the {341 million|pe|by=analysts} seen by analysts in a NordWire poll. Sales in the second-quarter slipped {4.7 percent|rd} to {2.41 billion|r17}.

Orbak now sees 2017 sales of between {9.7 billion|gl|t=now} and {9.9 billion|gh|^} crowns, against the {10.2|ol|x=1000000000|t=in February} billion to {10.6 billion|oh|^} that it had guided for in February.

"We have been too slow to take cost out," Chief Executive Signe Thorhauge told reporters.

The bulk of the redundancies, {390|jd|s=Vesterlund}, fall on the main factory at Vesterlund. A further {170|jp|s=Poland} will go in Poland and the remaining {80|jr} in Malaysia and Mexico.

The plan should yield annual savings of {310 million|sv|t=from 2019} crowns from 2019 and costs {195 million|ct} to carry out.

The stock was down {9 percent|sm|t=by 0715 GMT} by 0715 GMT. ($1 = 6.3310 Danish crowns)

(Reporting by Aksel Trier; editing by M. Okonjo; +45 55 0199 20)

@doc b-borsblad | business daily | 2017-08-18
Thorhauge's bitter medicine

By Jeppe Halkjær, Børsavisen Øst

Nobody in the auditorium at Havnegade 41 laughed when Signe Thorhauge opened with a joke about not being heard. The quarter was that bad. Operating earnings came in at {DKK 268m|!p17|t=quarter}, which works out at {11.9 per cent|mg} of turnover; the same three months of last year gave {DKK 371m|p16|t=last year}. Turnover itself, {DKK 2,412m|r17}, was {DKK 118m|dr|t=same three months} short of last year's {DKK 2,530m|r16|t=last year's}.

The market was merciless. After a bad opening came a worse afternoon, and at the bell the share stood at {DKK 412.50|sp|t=at the bell}, a loss of {13.4 per cent|sh|^} on the day.

Lonsholt Bank, whose analyst Dorthe Wium has long been the group's most patient friend, took its price target from {480|tg0} to {395|tg|by=Lonsholt Bank} kroner. "I believe in the {310 million|sv|by=Wium} a year," Wium writes. "I just don't believe in 2019."

Then the bill. Of the {DKK 195m|ct} that the clear-out will cost, {DKK 140m|ct17|t=before New Year} is to be booked before New Year, the rest thereafter. Investors were also reminded that the chief executive took home {DKK 11.8m|pay|t=in 2016} in 2016, a year she called "the foundation".

Most read: 1. Maersk's 3 worries 2. The flat in Aarhus that sold 17 times 3. Our 40 under 40

@doc c-lokal | local newspaper | 2017-08-18
'I was on my way to the canteen': nearly {every third|-} colleague to leave the factory

VESTERLUND · Photo 1 of 14: Shop steward Bent Uldall outside Gate 2

They were called together at a quarter to nine, shift by shift. Seven minutes later it was over. {Three hundred and ninety|jd} of the {1,310|wd|t=today} who clock in today at Orbak's plant on Klintevej will be out of work before Easter.

"That leaves {930|!wl|by=Uldall|t=before Easter} of us to do the same job," says shop steward Bent Uldall, who has soldered and later moulded here for 26 years. "We went through this in 2014. Then it was {240|c14|t=in 2014}, and they promised it was the last time."

The union wants Orbak to pay for {six|-} weeks of retraining for each member who goes. The company, which made DKK {286 million|p17|t=second quarter} before interest in the second quarter, has promised an answer by 1 September.

Mayor Lis Qvortrup (S) is not waiting. She has called a meeting at the town hall with the jobcentre and {two|-} other employers, and says a fund of "perhaps {a couple of million|-}" may be found. The municipality has only {38,000|-} inhabitants.

Not everybody is angry. Mads, 24, a temp who does not want his surname in the paper, shrugs. "In Poland they lose {170|jp} people, out of {eleven hundred and fifty|wp|s=Poland}. It isn't as if they're moving it all down there."

Talk to us: tip@vesterlundposten.example, 62 00 15 15

@doc d-portal | Polish news portal | 2017-08-17
Zwolnienia in Gdynia: Danish hearing aid producer to dismiss {190|!jp}

English service · 17.08.2017, 14:06 · 23 comments

The Polish factory of the Orbak concern in Gdynia will part with {190|!jp} employees by the end of March, plant director Rafał Sztorc told the crew today. It is a fraction of the {640|j|s=the whole group} posts that are disappearing across the whole group, but for Hutnicza Street it is the first reduction since the opening in 2008.

At the moment {1,150|wp|t=At the moment} people work at the site, mostly women. "Each will get severance of up to {three|-} monthly salaries, as the law says, and one more from us," Sztorc assured. He denied rumours that the whole of line 4 would go to Penang.

The Danes explain the decision by the loss of an American client. In the spring quarter sales shrank by nearly {5%|~rd|t=In the spring quarter} and the year is to close below {PLN 5.7 billion|-}, that is, at most {9.9 billion|<gh|t=the year} Danish kroner. Yet in February the management was still promising at least {10.2 billion|>ol|t=in February|by=the management}.

READ MORE: Gdynia trolleybuses: 12 new vehicles on line 29 | Sopot: a beer for 22 zł

@doc e-trade | trade newsletter | 2017-08-21
THE OTOLITH — weekly letter for hearing-care professionals, no. 412

Orbak: what the reshuffle means for your counter. The short answer from Vesterlund is that the Clario 7 and Clario 9 ranges stay and the budget K2 line goes. The long answer involves {640|j} people, just over {8%|>ws} of the {7,900|w} on the payroll: {390|jd|s=Denmark} in Denmark, {170|jp|s=Gdynia} in Gdynia, {80|jr} split between Penang and Tijuana.

Guidance for the year is now DKK {9.7|gl|x=1000000000}-{9.9bn|gh}. That is {half a billion|dl} kroner less at the bottom end than the February figure and {700 million|dh} less at the top. Ms Thorhauge pencils in savings of {DKK 310m|sv|t=from 2019|by=Ms Thorhauge} annually from 2019; if she gets {half|-} of it we shall eat our otoscope.

Sales in the quarter were {DKK 2.4bn|r17|t=in the quarter}. Operating profit, at {DKK 286m|p17|^}, missed the consensus of {DKK 341m|pe|by=the consensus} by a country mile.

Next week: does a €19 app replace an audiogram?
