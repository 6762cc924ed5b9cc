@story yf-recife-aquarium
@topic The great tank of an aquarium in Recife bursts: water, fish, people hurt and the search for a cause
@subject A = Aquário Capibaribe | the aquarium | Capibaribe
@subject T = Ocean tank | the tank | the cylinder
@subject F = Fish | animals | the animals
@subject P = People in the hall | visitors | guests
@subject B = Military fire brigade | the fire brigade | firefighters
@subject I = Institute of Criminalistics | the institute | experts
@subject K = Kupfer & Azul | the builder | the maker of the acrylic
@subject U = Federal University aquaculture station | the university | the station
@subject D = Director Marluce Tavares-Nkemelu | Tavares-Nkemelu | the director
@subject O = Procon | the consumer office
@subject N = Nurse shark Dalva | Dalva | the shark
@fact vol = 1150000 | other | T | litres of water | 18 July 2034 | constant
@fact out = 1012000 | other | T | litres that ran out | 18 July 2034 | constant
@fact opc = 88 | other | T | share of the water that ran out | 18 July 2034 | constant
@fact kept = 138000 | other | T | litres left at the bottom | 18 July 2034 | constant
@fact ht = 13.5 | distance | T | metres of height | - | constant
@fact thk = 18 | other | T | centimetres of wall | - | constant
@fact ani = 1640 | other | F | animals in the tank | 18 July 2034 | constant
@fact res = 574 | rescued | F | animals saved | 20 July 2034 | cumulative
@fact res1 = 380 | rescued | F | animals saved | 18 July 2034 night | cumulative
@fact dead = 1066 | deaths | F | animals that died | 20 July 2034 | cumulative
@fact rpc = 35 | other | F | share of the animals saved | 20 July 2034 | snapshot
@fact spe = 86 | other | F | kinds of animals in the tank | 18 July 2034 | constant
@fact uni = 412 | other | U | animals taken in | 20 July 2034 | cumulative
@fact othr = 162 | other | A | animals kept in other tanks of the house | 20 July 2034 | snapshot
@fact vis = 231 | crowd | P | visitors in the building | 18 July 2034 | snapshot
@fact sta = 44 | jobs | P | staff in the building | 18 July 2034 | snapshot
@fact all = 275 | evacuated | P | people brought out | 18 July 2034 | constant
@fact inj = 28 | injuries | P | people hurt | 19 July 2034 | cumulative
@fact inj1 = 15 | injuries | P | people hurt | 18 July 2034, first hour | cumulative
@fact hos = 4 | injuries | P | people kept in hospital | 19 July 2034 | snapshot
@fact hour = 15:26 | clock | T | hour of the burst | 18 July 2034 | constant
@fact sec = 40 | duration | T | seconds until it was empty | 18 July 2034 | constant
@fact ffs = 96 | officers | B | firefighters | 18 July 2034 | snapshot
@fact arr = 9 | duration | B | minutes until the first engine came | 18 July 2034 | constant
@fact sdist = 60 | distance | N | metres from the tank | 18 July 2034 | constant
@fact skg = 94 | other | N | kilograms | - | snapshot
@fact slen = 2.3 | other | N | metres of length | - | snapshot
@fact sbkt = 7 | other | N | people who carried her | 18 July 2034 | constant
@fact year = 2025 | date | A | year of opening | - | constant
@fact cost = 92000000 | budget | A | reais that the house cost | 2025 | constant
@fact tcost = 23000000 | budget | T | reais that the tank cost | 2025 | constant
@fact tpc = 25 | other | T | share of the cost of the house | 2025 | constant
@fact dam = 41000000 | damages | A | reais of damage | August 2034 | snapshot
@fact ins = 30000000 | other | A | reais covered by insurance | 2034 | constant | threshold
@fact temp = 29 | temperature | T | degrees of the water | July 2034 | snapshot
@fact air = 4 | temperature | T | degrees of difference between the hall and the water | 18 July 2034 | snapshot
@fact seam = 1.2 | other | I | millimetres of the crack found in the last check | March 2034 | snapshot
@fact seamx = 0.5 | other | I | millimetres of crack allowed | - | constant | threshold
@fact cln = 11 | duration | A | months between emptying and the burst | 2034 | constant
@fact vyr = 486000 | crowd | A | visitors in a year | 2033 | snapshot
@fact tick = 68 | price | A | reais for a ticket | 2034 | snapshot
@fact ref = 5300 | other | O | tickets to be refunded | August 2034 | snapshot
@fact refm = 360400 | budget | O | reais to be refunded | August 2034 | snapshot
@fact jobs = 173 | jobs | A | people employed | July 2034 | snapshot
@fact layo = 90 | jobs | A | people to be laid off | September 2034 | plan
@fact shop = 6 | homes | A | shops flooded | 18 July 2034 | constant
@fact car = 37 | other | A | cars damaged in the garage | 18 July 2034 | cumulative
@fact open = 2035-03-01 | date | A | day of the part reopening | - | plan
@fact age = 47 | age | D | age | - | snapshot
@fact give = 214000 | fundraising | U | reais given for the animals | 31 July 2034 | cumulative
@fact prot = 120 | crowd | O | people at a vigil against aquariums | 23 July 2034 | snapshot
@trap vol out :: in the tank and run out
@trap res1 res :: night and two days later
@trap dead ani :: dead and all
@trap vis all :: visitors and all people
@trap inj1 inj :: first hour and the next day
@trap inj hos :: hurt and kept in hospital
@trap cost tcost :: the house and the tank
@trap dam ins :: damage and cover
@trap jobs layo :: all and to be laid off
@trap seam seamx :: found and allowed
@trap ref refm :: tickets and money
@rel share opc = out / vol
@rel diff kept = vol - out
@rel diff dead = ani - res
@rel share rpc = res / ani
@rel sum res = uni + othr
@rel sum all = vis + sta
@rel share tpc = tcost / cost
@rel product refm = ref * tick

@doc capi-wire | wire agency | 2034-07-18
Giant aquarium bursts in Brazil, sweeping fish into street

RECIFE, Brazil, July 18 (Austral) - A {13.5|ht}-metre-high aquarium burst in the Brazilian city of Recife on Tuesday, sending about {a million|~out} litres of water and hundreds of fish through the lobby and onto the quay.

At least {15|>inj1|t=within the first hour} people had been treated for cuts within the first hour. {275|all} were brought out of the building, of whom {231|vis} were visitors.

The tank, which gave way at {3:26|hour} p.m., held {1.15 million|vol} litres and some {1,640|~ani} animals of {86|spe} kinds. {380|res1|t=by nightfall} had been saved by nightfall, the fire brigade said.

The first engine arrived after {nine|arr} minutes. {96|ffs} firefighters were at the scene.

Aquário Capibaribe opened in {2025|year}. It had {486,000|vyr|t=last year} visitors last year.

@doc frevo-site | local news site | 2034-07-19
Dalva the shark survives: "She weighed as much as my father-in-law"

09:14 — updated 11:{50|-}

{Seven|sbkt} waiters from the restaurant on the corner carried her. Dalva, a nurse shark, {2.3|slen} metres and {94|skg} kilos, had been washed {60|sdist} metres down the Rua da Guia and lay between a kiosk and a bicycle. They put her in a tarpaulin and the tarpaulin in the fountain.

It was over in {40|sec} seconds, says barista Jonas, who stood on the counter.

The health secretariat now speaks of {28|inj|t=now} injured; {eleven|!hos} are still in hospital. None is in danger. {Six|shop} shops are ruined, and in the garage {37|car} cars stood up to the mirrors.

Could it have been worse? {44|sta} staff were on duty, and a school party of {60|-} had left {twenty|-} minutes earlier.

The wall of the cylinder was {18|thk} centimetres thick.

LEIA MAIS: Sport {0|-} x {2|-} Náutico

@doc university-note | university bulletin | 2034-07-21
Aquaculture station: report on the rescued animals

As of last night {574|res|t=As of last night} of {1,640|ani} animals are alive, {35%|rpc}. {412|uni} are with us at the station; {162|othr} could be moved to other tanks at the aquarium. {1,066|dead} have died, most within an hour.

Survivors are mainly rays, groupers, moray eels and, to everyone's surprise, the seahorses. {138,000|kept} litres had remained in the base of the tank, and that saved many; the other {88%|opc} was gone.

The water was {29|temp} °C. Our ponds are {26|-}. Acclimatisation is going well.

Dalva has eaten.

Donations for feed stand at {R$ 61,000|-} and are used for nothing else. Thank you to the fishermen of Brasília Teimosa who came with {14|-} oxygen cylinders.

@doc jornal-inquiry | daily newspaper | 2034-08-12
The seam that was measured and not mended

In March a technician crawled round the base of the ocean tank with a lamp and wrote down a crack of {2.1|!seam} millimetres at the third seam. The manual of the builder, Kupfer & Azul, allows {0.5|seamx}. The sheet went into a folder.

According to the Institute of Criminalistics, whose preliminary report we have seen, the cause was "most probably" fatigue at this seam. The difference between the air in the hall and the water, {four|air} degrees, may have helped. Nobody had emptied the tank for {eleven|cln} months.

The damage is put at {R$ 41 million|dam}; the policy stops at {30 million|ins}. In 2025 the house cost {92 million|cost|t=In 2025}, {a quarter|tpc|v=25} of it, {23 million|tcost}, for the tank alone.

Director Marluce Tavares-Nkemelu, {47|age}, says she had never been shown the sheet. "I would have slept in there with a tube of glue."

For the record: there were {1,640|ani} animals. {674|!res} survived.

Dólar {5.61|-} • Maré alta {4:12|-}

@doc procon-notice | consumer office notice | 2034-08-20
PROCON-PE: tickets for Aquário Capibaribe

1. {5,300|ref} tickets for dates after 18 July had been sold in advance at {R$ 68|tick}. The company must refund {R$ 360,400|refm}. A voucher isn't a refund.

2. Owners of the {37|car} cars damaged in the garage should send photographs and the parking slip.

3. Shopkeepers ({six|shop} shops) are not consumers in the sense of the law; please see the small-claims court.

4. Those injured in the accident ({28|inj} persons known to us, {four|hos} of whom were kept in hospital) can register for a joint action until 30 {September|-}.

5. Annual passes are extended by the length of the closure. The company names {1 March 2035|open} for a partial reopening.

6. The appeal for the rescued animals, closed on 31 July at {R$ 214,000|give|t=on 31 July}, isn't in our remit.

Hotline 0800 282 {1512|-}, 8–13 h

@doc tide-column | magazine column | 2034-09-03
What did you think would happen

By Ivo Carneiro-Whitlock

There had been a crack, {1.2|seam} millimetres of it, and a folder. You take {1.15 million|vol} litres of sea, stand it on end in a shopping street and ask it to be still. It was still for nine years.

I was at the vigil. {A hundred and twenty|prot} of us, candles, a man dressed as a grouper. I carried a sign. I felt silly next to a woman whose job it had been to feed the {1,066|dead} that died, and who'd come in her aquarium T-shirt. She is one of the {ninety|layo|t=this month} of {173|jobs} who'll lose their posts this month.

"You want them all in the sea," she said. "So do I. But who'd have known their names?"

The company promises a smaller tank by {March|-}. {300,000|-} litres. The thing that burst lost {a million|~out} in {40|sec} seconds, and its wall was as thick as a dictionary is tall.

People gave {R$ 412,000|!give|t=by the end of July} for the animals by the end of July. For the barista's bicycle they gave nothing. He's bought another.
