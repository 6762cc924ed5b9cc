@story yd-itaberaba-tailings
@topic Tailings dam failure at an iron mine in Minas Gerais, Brazil: mud, missing, sirens, river, fines
@subject D = Córrego Fundo dam | the dam | barragem
@subject M = Mineração Serra Clara | Serra Clara | the mining company | the company
@subject B = fire brigade of Minas Gerais | firefighters | bombeiros
@subject V = village of Itaberaba de Baixo | Itaberaba de Baixo | the village
@subject R = Rio Piranga-Mirim | the river
@subject N = National Mining Agency | ANM-Sul | the mining agency
@subject P = federal prosecutor Dandara Teles | Teles | the prosecutor
@subject G = state government | Minas Gerais
@subject A = association of those affected | Associação dos Atingidos | the association
@subject T = certifier Brenner Prüf | Brenner Prüf | the certifier
@fact tm = 11:52 | clock | D | time of the failure | 2033-02-10 | constant
@fact v = 6300000 | other | D | cubic metres of mud released | 2033-02-12 | constant
@fact vt = 9000000 | other | D | cubic metres of mud held | 2033-01 | constant
@fact vs = 70 | other | D | share of the mud released | 2033-02-12 | constant
@fact h = 74 | distance | D | metres of height | - | constant
@fact sp = 68 | speed | D | km/h of the mud wave | 2033-02-10 | snapshot | projected
@fact km = 310 | distance | R | kilometres of river polluted | 2033-02-24 | cumulative
@fact km1 = 46 | distance | R | kilometres of river polluted | 2033-02-12 | cumulative
@fact d1 = 9 | deaths | D | people killed by the mud | 2033-02-10 night | cumulative
@fact d2 = 64 | deaths | D | people killed by the mud | 2033-02-13 | cumulative
@fact d3 = 118 | deaths | D | people killed by the mud | 2033-03-20 | cumulative
@fact dw = 71 | deaths | M | workers killed by the mud | 2033-03-20 | cumulative
@fact dv = 47 | deaths | V | villagers and guests killed by the mud | 2033-03-20 | cumulative
@fact m1 = 190 | missing | D | people missing | 2033-02-10 night | snapshot
@fact m2 = 77 | missing | D | people missing | 2033-02-13 | snapshot
@fact m3 = 15 | missing | D | people missing | 2033-03-20 | snapshot
@fact tot = 133 | other | D | people dead or missing | 2033-03-20 | snapshot
@fact tot2 = 141 | other | D | people dead or missing | 2033-02-13 | snapshot
@fact fnd = 8 | other | D | people listed as missing and found safe | 2033-03-20 | cumulative
@fact rs = 23 | rescued | B | people pulled alive from the mud | 2033-02-11 | constant
@fact ff = 280 | officers | B | firefighters | 2033-02-11 | snapshot
@fact ff2 = 410 | officers | B | firefighters | 2033-02-14 | snapshot
@fact he = 16 | other | B | helicopters | 2033-02-11 | snapshot
@fact dog = 21 | other | B | dogs | 2033-02-14 | snapshot
@fact can = 240 | other | M | people in the canteen | 2033-02-10 | constant
@fact cand = 900 | distance | M | metres from the dam to the canteen | - | constant
@fact sir = 3 | other | M | sirens | - | constant
@fact sirw = 0 | other | M | sirens that sounded | 2033-02-10 | constant
@fact pop = 540 | other | V | inhabitants | 2033 | constant
@fact hom = 62 | homes | V | houses buried | 2033-02-12 | constant
@fact homt = 155 | homes | V | houses | 2033 | constant
@fact homs = 40 | other | V | share of houses buried | 2033-02-12 | constant
@fact fs = 1.17 | other | T | safety factor of the dam | 2032-09 | constant
@fact fsn = 1.3 | other | N | safety factor required of a dam | - | constant | threshold
@fact dms = 51 | other | N | dams of the same type | 2033 | snapshot
@fact dmc = 17 | other | N | dams of the same type closed | 2033 | cumulative
@fact dml = 34 | other | N | dams of the same type still in use | 2033 | snapshot
@fact ins = 8 | jobs | N | dam inspectors in the state | 2033 | constant
@fact fine = 90000000 | damages | G | reais of fine | 2033-02-12 | constant
@fact fro = 3000000000 | damages | P | reais frozen | 2033-02-14 | constant
@fact ask = 7400000000 | damages | P | reais asked for | 2033-03-18 | plan
@fact don = 100000 | damages | M | reais for each family | 2033-02-15 | plan | pledged
@fact dont = 13300000 | damages | M | reais for families in all | 2033-03-20 | plan | pledged
@fact sh = -17.8 | rate | M | change in the share price | 2033-02-11 | constant
@fact ft = 32 | other | R | tonnes of dead fish | 2033-02-24 | cumulative
@fact wat = 87000 | homes | R | households without tap water | 2033-02-15 | snapshot
@fact tw = 14 | other | R | towns without tap water | 2033-02-15 | snapshot
@fact arr = 5 | arrests | P | people arrested | 2033-02-16 | cumulative
@fact arf = 5 | arrests | P | arrested people released | 2033-03-02 | cumulative
@fact ir = 16000000 | other | M | tonnes of ore a year | 2032 | constant
@fact old = 22 | deaths | - | people killed at the Lagoa Rasa dam in 2026 | 2026 | constant
@rel share vs = v / vt
@rel sum d3 = dw + dv
@rel sum tot = d3 + m3
@rel sum tot2 = d2 + m2
@rel diff fnd = tot2 - tot
@rel share homs = hom / homt
@rel diff dml = dms - dmc
@rel product dont = tot * don
@trap d1 d2 :: three days of digging
@trap m1 m2 :: the missing list shrank
@trap tot tot2 :: eight turned up safe
@trap d3 dw :: all and workers
@trap v vt :: released and held
@trap km1 km :: the mud travelled
@trap ff ff2 :: firefighters on two days
@trap fs fsn :: measured and required factor
@trap dms dml :: all and those in use
@trap fine fro :: a fine and a freezing order
@trap fro ask :: frozen and asked for
@trap arr arf :: arrested and released

@doc a-wire | wire agency | 2033-02-11
Mine dam bursts in Brazil, {190|~m1} missing under mud

BELO HORIZONTE, Brazil, Feb 11 (Planalto) - A dam holding the waste of an iron mine collapsed in Brazil's Minas Gerais state at {11:52 a.m.|tm} on Thursday, and a wave of red mud rolled at up to {68|<sp} km/h over the miners' canteen at lunchtime.

{Nine|d1|t=by midnight|by=the fire brigade} bodies had been found by midnight and about {190|~m1|^} people were missing, the fire brigade said. {Twenty-three|rs} were pulled out alive. {280|ff|t=on Friday} firefighters and {16|he|^} helicopters were searching on Friday.

The canteen, {900|cand} metres below the dam, had {240|can|by=workers} people in it, workers said. None of the {three|sir} sirens was heard.

The dam belongs to Serra Clara, which digs {16 million|ir} tonnes of ore a year. Its shares fell {17.8|sh|v=-17.8} percent.

At Lagoa Rasa in 2026 a dam failure killed {22|old|t=2026}.

@doc b-brig | fire brigade briefing, transcript | 2033-02-13
Captain Jussara Nogueira, 18:00, at the football ground

"Good evening. {64|d2|t=as of now} confirmed deaths as of now. {77|m2|^} missing. Together {141|tot2|^}. I ask you not to add anybody to this who's been seen on a video.

"We'll have {410|ff2|t=tomorrow} firefighters in the mud tomorrow, and {21|dog} dogs. The mud is up to fifteen metres deep. We walk on boards.

"No, nobody alive since Friday morning. {Twenty-three|rs}, that number stands.

"How much mud? The engineers told me {6.3 million|v|by=The engineers} cubic metres, out of {9 million|vt}. It's gone {46|km1|t=as of last night} kilometres down the river as of last night.

"Whether the sirens rang isn't for me. I've {62|hom} houses under my feet that didn't hear one."

@doc c-daily | São Paulo daily, English | 2033-02-17
A factor of {1.17|fs}

By Otávio Brandt-Siqueira, Itaberaba de Baixo

Engineers divide what holds a dam by what pushes it and want {1.3|fsn}. In September the Austrian certifier Brenner Prüf came to {1.17|fs|t=In September} at Córrego Fundo and signed. E-mails seized by prosecutor Dandara Teles show what was said first: {1.12|!fs|by=E-mails}. "Let us be generous with the second decimal," wrote a consultant.

There are {51|dms} dams of this kind in the state, built on their own waste. {Seventeen|dmc} have been shut; {34|dml} work. The mining agency has {eight|ins} inspectors for them.

In the village, {155|homt} houses and {540|pop} people, the mud took a guesthouse with a blue swimming pool, {40 percent|homs} of the homes, and the church's yard but not the church. Dona Cida, {77|-}, sits in front of it.

{Fourteen|tw} towns downstream have had no tap water since Saturday: {87,000|wat} households. The state has fined the company {90 million|fine} reais. A judge, at Teles's request, froze {four billion|!fro|by=A judge}.

{Five|arr|t=on Wednesday} employees and certifiers were arrested on Wednesday.

Serra Clara promises {100,000|don} reais to every family that has a dead or missing member. It calls it a donation.

LEIA TAMBÉM: Carnival: 5 streets closed · Dólar {5.61|-}

@doc d-assoc | association's bulletin | 2033-03-21
Bulletin 9: We're not over

Of us {118|d3|t=as of yesterday} are buried as of yesterday, {71|dw} who worked there and {47|dv} who lived or lodged there. {Fifteen|m3|^} haven't been found. That makes {133|tot|^}. {Eight|fnd} people from the first lists are alive, thanks be.

The company now says that {two|!sirw|by=The company} of its three sirens worked. Come and say it at the church door. Not one did.

The donation: {13.3 million|dont} reais, if all accept. {Eleven|-} families didn't.

The {five|arf} who were arrested are home since the second of March.

The fish: {32|ft|t=by the end of February} tonnes by the end of February. Ask us what we'll fish in May.

Meeting: Saturday, {15|-} h, under the mango tree. Bring the blue form.

@doc e-wire2 | wire agency | 2033-03-20
Brazil prosecutor seeks {7.4 billion|ask} reais over dam

BELO HORIZONTE, March 20 (Planalto) - A Brazilian prosecutor has asked a court to order miner Serra Clara to pay {7.4 billion|ask} reais for a dam collapse that killed {118|d3} people and left {15|m3} missing. {Three billion|fro|t=since February} have been frozen since February.

The company's three sirens, the suit says, stayed silent: {none|sirw|v=0|by=the suit} sounded.

Mud has spoilt {310|km} kilometres of the Rio Piranga-Mirim.

{70 percent|vs} of what lay behind the {74|h}-metre dam flowed out, the suit says. It calls the certificate, with its factor of {1.17|fs}, "a receipt".
