@story argentina-june-prices
@topic Argentine consumer prices for June 2033 and a subway fare rise in Buenos Aires
@subject N = national statistics office | Indec | statistics office
@subject A = Argentina | the country | nationwide
@subject B = city of Buenos Aires | Buenos Aires | the capital
@subject P = province of Neuquén | Neuquén
@subject O = Observatorio Balcarce | Balcarce | private consultants
@subject S = Buenos Aires subway | Subte | subway
@subject M = Economy Minister Leandro Quiroga-Bauer | Quiroga-Bauer | economy minister
@subject R = Retirees' Front | retirees
@fact jm = 2.9 | rate | A | monthly inflation in percent | 2033-06 | snapshot
@fact mm = 2.2 | rate | A | monthly inflation in percent | 2033-05 | snapshot
@fact jy = 38.4 | rate | A | yearly inflation in percent | 2033-06 | snapshot
@fact my = 41.2 | rate | A | yearly inflation in percent | 2033-05 | snapshot
@fact half = 15.7 | rate | A | inflation since January in percent | 2033-06 | cumulative
@fact core = 2.4 | rate | A | monthly core inflation in percent | 2033-06 | snapshot
@fact food = 3.6 | rate | A | monthly rise of food prices in percent | 2033-06 | snapshot
@fact reg = 4.8 | rate | A | monthly rise of regulated prices in percent | 2033-06 | snapshot
@fact bm = 3.3 | rate | B | monthly inflation in percent | 2033-06 | snapshot
@fact pm = 2.1 | rate | P | monthly inflation in percent | 2033-06 | snapshot
@fact om = 2.5 | rate | O | monthly inflation forecast in percent | 2033-06 | plan | projected
@fact we = 2.7 | rate | A | monthly inflation forecast by a bank in percent | 2033-06 | plan | projected
@fact jul = 2.6 | rate | O | monthly inflation forecast in percent | 2033-07 | plan | projected
@fact yeare = 33 | rate | O | yearly inflation forecast in percent | 2033-12 | plan | projected
@fact yeart = 25 | rate | M | yearly inflation aimed at in percent | 2033-12 | plan | pledged
@fact tom = 22 | rate | A | monthly rise of tomato prices in percent | 2033-06 | snapshot
@fact fare = 1450 | price | S | pesos of a single ride | from 2033-08-01 | plan
@fact farel = 1180 | price | S | pesos of a single ride | until 2033-07-31 | snapshot
@fact frise = 22.9 | rate | S | rise of the fare in percent | 2033-08-01 | plan
@fact riders = 690000 | ridership | S | people carried on a working day | 2033-06 | snapshot
@fact ridersl = 755000 | ridership | S | people carried on a working day | 2032-06 | snapshot
@fact pen = 612000 | price | R | pesos of minimum pension | 2033-07 | snapshot
@fact bas = 1840000 | price | A | pesos of the basic basket for a family of four | 2033-06 | snapshot
@fact crowd = 7000 | crowd | R | people at the march | 2033-07-14 | snapshot
@fact arr = 14 | arrests | R | people arrested | 2033-07-14 | cumulative
@fact dol = 2315 | price | A | pesos for a dollar on the parallel market | 2033-07-14 | snapshot
@rel change frise = farel -> fare
@trap jm mm :: June and May
@trap jm bm :: the country and the capital
@trap jm jy :: a month and a year
@trap om jul :: forecasts for two months
@trap yeare yeart :: the consultants' forecast and the minister's aim

@doc a-wire | wire agency | 2033-07-14
Argentina monthly inflation quickens to {2.9%|jm|t=June} in June

BUENOS AIRES, July 14 (Wire) - Consumer prices in Argentina rose {2.9%|jm|t=June} in June from May, statistics office Indec said on Thursday, overshooting the {2.5%|om|by=private consultants} that private consultants had expected and up from {2.2%|mm|t=the previous month} the previous month.

In the 12 months through June inflation slowed to {38.4%|jy|t=In the 12 months through June} from {41.2%|my|t=through May} through May. Since the start of the year prices have advanced {15.7%|half|t=Since the start of the year}.

Regulated prices such as power and transport, up {4.8%|reg}, and food, up {3.6%|food}, led the gains. Core inflation, which strips out seasonal and regulated items, was {2.4%|core}.

Economy Minister Leandro Quiroga-Bauer told reporters the government was sticking to its goal of {25%|yeart|t=for the year|by=Economy Minister Leandro Quiroga-Bauer|m=pledged} for the year.

@doc b-capital | Buenos Aires daily, translated | 2033-07-15
June hurt more in the city

Nationwide it was {2.9|jm|t=June}; here, according to the city's own office, it was {3.3|bm|by=according to the city's own office|t=June} percent. The June index confirmed yesterday what every shopper in Almagro knew from the greengrocer's blackboard, where tomatoes had put on {22|tom} percent in a month.

Patagonia breathed a little easier. Neuquén reported {2.1|pm}.

For a family with {two|-} children the basic basket now costs {1,840,000 pesos|bas|t=now}. The minimum pension does not get there: {612,000|pen}. Around {7,000|~crowd|by=by this paper's count} retirees, by this paper's count, walked to Congress to say so, and {fourteen|arr} of them ended the afternoon in a police van.

And August brings more. The Subte will charge {$1,450|fare|t=August|v=1450} for a ride, against {$1,180|farel|t=today|v=1180} today.

By Ludmila Szczepański · 3 min · Blue dollar {$2,315|dol|v=2315}

@doc c-markets | bank research note | 2033-07-15
ARGENTINA: JUNE CPI – NOT A DISASTER

• Headline {2.9|jm} m/m (we: {2.7|we}; consensus: {2.5|om|m=projected}). Annual down to {38.4|jy|t=June} in June from {40.6|!my|t=May} in May.
• The culprit is tariffs. Take them and the vegetables out and you have {2.4|core}.
• Cumulative {15.7|half|t=in six months} in six months means that to hit the ministry's {25|yeart|m=threshold} by December, monthly prints have to average {1.3|-}. Balcarce has {33|yeare|by=Balcarce|m=projected}; so, roughly, do we.
• July will be milder at {2.6|jul|t=July|by=says Balcarce|m=projected}, says Balcarce, before the subway and gas steps bite in August.

FX: parallel {2,315|dol}. Real rate: positive by a whisker. Next CPI: 11 August, 16:00 local.

Analyst certification on page 4.

@doc d-tabloid | free commuter paper, translated | 2033-07-15
SUBTE TO {1,500|!fare}

From {1 August|-} you tap and pay: {$1,500|!fare|t=From 1 August|v=1500} for each ride. Up to now: {$1,180|farel|t=Up to now|v=1180}. That makes {22.9%|frise}.

Fewer and fewer of us are riding: {690,000|riders|t=these days} on a working day these days, a year ago {755,000|ridersl|t=a year ago}.

Inflation in June: {2.9%|jm|t=June}. Food: {4.1%|!food}. In the capital: {3.3%|bm}.

Weather: 4° to 11°. Horoscope: Cancer, lucky number 8.

@doc e-radio | radio interview, transcript | 2033-07-15
HOST: Minister, good morning. {Two point nine|jm|v=2.9}.

QUIROGA-BAUER: Good morning. And {thirty-eight point four|jy|v=38.4} in the year, which nobody had seen since {2021|-}. It was {forty-one|~my|t=in May} in May.

HOST: You promised {twenty-five|yeart|t=by December} by December.

QUIROGA-BAUER: I did and I do.

HOST: Balcarce says {thirty-three|yeare|by=Balcarce says|m=projected}.

QUIROGA-BAUER: Balcarce said {two and a half|om|by=Balcarce said|v=2.5} for June.

HOST: And was too low! Minister, the retirees. {Twenty thousand|?crowd|by=the organisers say|v=20000} outside Congress, the organisers say, {fourteen|arr} in cells, for a pension of {six hundred and twelve thousand|pen}.

QUIROGA-BAUER: I respect them. But in Neuquén, where the province put its house in order, the month was {two point one|pm|v=2.1}.

HOST: Are you suggesting they move there?

(Broadcast 08:12–08:31. Texts to 15-5555-0144.)
