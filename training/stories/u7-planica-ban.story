@story u7-planica-ban
@topic Doping ban of a Slovenian ski flyer: the ruling, his record and the appeal
@subject Z = Žan Kavčnik | Kavčnik | the ski flyer | the jumper | the Slovenian
@subject T = Slovenian Anti-Doping Panel | the panel | the tribunal
@subject F = International Ski Council | the council | ISC
@subject S = Ski Association of Slovenia | the association | the federation
@subject H = Eirik Nordahl-Moe | Nordahl-Moe | the Norwegian
@subject A = sports court in Lausanne | the sports court | Lausanne
@fact ban = 30 | sentence | T | months of ban | 2035-06-04 | constant
@fact ask = 48 | sentence | F | months of ban asked for | 2035-05 | plan
@fact bana = 18 | sentence | A | months of ban | 2035-11-20 | constant
@fact dist = 258.5 | distance | Z | metres of the longest jump | 2035-03-23 | constant
@fact nor = 255 | distance | H | metres of the longest jump | 2032-03-20 | constant
@fact age = 22 | age | Z | age in years | 2035 | constant
@fact conc = 4.1 | other | Z | nanograms of the substance in a millilitre of urine | 2035-03-24 | constant
@fact lim = 2 | other | F | nanograms of the substance in a millilitre that are reported | - | constant | threshold
@fact pz = 63000 | other | Z | francs of prize money to be paid back | 2035-06-04 | constant
@fact pts = 214 | score | Z | world cup points lost | 2035-06-04 | constant
@fact wins = 4 | other | Z | world cup events won | 2035-03 | cumulative
@fact winl = 1 | other | Z | world cup events struck from the list | 2035-06-04 | constant
@fact te = 19 | other | Z | tests in the season | 2034-35 | constant
@fact cost = 85000 | budget | S | euros spent on the appeal | 2035-11 | cumulative
@fact sp = 400000 | revenue | S | euros a year from the sponsor | 2035 | constant
@fact cr = 31000 | crowd | Z | spectators who saw the longest jump | 2035-03-23 | constant
@fact hr = 11 | duration | T | hours that the hearing lasted | 2035-05-28 | constant
@fact da = 2036-09-24 | date | A | day when the ban ends | 2035-11-20 | plan
@fact dap = 2037-09-24 | date | T | day when the ban ends | 2035-06-04 | plan
@trap ban ask :: the ban given and the ban asked for
@trap ban bana :: first ruling and the ruling on appeal
@trap dist nor :: the jump and the record before
@trap da dap :: new and old end of the ban
@trap conc lim :: measured and reporting level
@trap wins winl :: wins and the win taken away

@doc a-wire | wire agency | 2035-06-04
Ski flying record holder Kavčnik banned for {30|ban} months

LJUBLJANA (Alpe-Adria News) — Žan Kavčnik, who in March became the first man to fly beyond {258|-} metres, has been banned for {30|ban|by=the Slovenian Anti-Doping Panel said} months after a positive test for a stimulant, the Slovenian Anti-Doping Panel said on Monday. The International Ski Council had asked for {four years|ask|v=48}.

The sample, taken the day after his {258.5|dist}-metre jump at Planica, contained {4.1|conc} nanograms per millilitre of heptaminol; laboratories report anything above {two|lim}.

Kavčnik, {22|age}, loses {214|pts} World Cup points and must return {63,000|pz} francs. One of his {four|wins} World Cup wins is struck out. The ban runs to {24 September 2037|dap}.

The record reverts to Norway's Eirik Nordahl-Moe, {255|nor|t=set in 2032} metres, set in 2032.

@doc b-tabloid | tabloid | 2035-06-05
A TEASPOON OF COUGH SYRUP

Žan's mother: "He had a cold"

Two and a half years. For a cough. That is the sentence of a panel that needed {eleven|hr} hours to reach it and, our reporter saw, {two|-} trays of sandwiches.

Let us not forget that the boy was tested {19|te|t=this winter} times this winter and was clean {18|-} times. Let us not forget the {31,000|cr} who stood in the snow and saw him sail to {285.5|!dist} metres. And let us not forget who benefits: a Norwegian.

The syrup, sold without prescription at €7.90, contains the forbidden stuff. "I gave it to him with honey," Marjeta Kavčnik told us, in tears, at the kitchen table in Kropa.

The federation could lose its main sponsor, worth {400,000|sp|t=a year} euros a year.

[POLL] Is the ban fair? Yes 11% No 89% (14,202 votes)
Horoscope | TV tonight | 3-day forecast

@doc c-broadsheet | broadsheet | 2035-06-06
What the ruling says

Luka Osredkar

The reasoned decision, {41|-} pages, is less sentimental than the commentary. The tribunal accepts that the substance came from a syrup. It does not accept that an athlete with a team doctor can fail to read a label.

The rules provide {24|-} months for carelessness and {48|ask} where intent is proven. The panel landed between them, at {30|ban}, because the jumper had not declared the medicine on his form.

The measured value was {4.1|conc} ng/ml. Under {two|lim} nobody would ever have known.

What is lost: the prize money, {36,000|!pz} francs; {214|pts} points; and {one|winl} victory, that of Planica itself. What remains: {three|-} wins from earlier in the winter, and a tape measure that says {258.5|dist}, whatever the books say.

The association has {21|-} days to appeal.

@doc d-nordic | foreign newspaper | 2035-11-21
OSLO — The Slovenian is back sooner, the record is not

The sports court in Lausanne on Tuesday cut Žan Kavčnik's ban from {30|ban} months to {18|bana|by=The sports court in Lausanne}, which means that he'll be free to compete on {September 24, 2036|da}, a year earlier than under the first ruling.

For Eirik Nordahl-Moe of Trondheim nothing changes. His {255|nor} metres stay in the list as the longest standing jump in the world. "I don't feel like I hold it," he said. "I saw the video. He flew {three|-} and a half metres further than me."

The Slovenian federation has spent {85,000|cost|t=so far} euros on lawyers so far. The council, which had demanded {48|ask} months, said it would study the reasoning.

Also in sport: Women's relay 3rd · Curling 7-4 · Brann sell striker for 61 million

@doc e-local | local radio site | 2035-11-21
Kropa rings its bells for Žan

When the message came on the phone of the parish priest, he did what any parish priest would do. For a {quarter of an hour|-} the bells rang over the forges.

{Eighteen|bana} months instead of {thirty-six|!ban}: the {22|age}-year-old will miss this winter, all of it, but will be at the start for the next. The new date is {September 24|da|t=next year} next year.

His coach, Robi Praprotnik, doesn't want to hear about records. "He'll be {23|-} and he'll have to learn to fly again." The hearing in Switzerland cost the association {85,000|cost} euros, the price of {two|-} seasons of wax.

In the inn there hangs a photograph of the flight, signed, and under it somebody has written in chalk {258.5|dist}. Nobody's wiped it off.
