@story u7-rambla-marathon
@topic Montevideo's Plata Marathon run in unseasonal heat: result, drop-outs and medical calls
@subject M = Plata Marathon | the marathon | the race | the Plata | Maratón del Plata
@subject K = Kiprono Letting | Letting | the Kenyan | the winner
@subject A = Abel Tesfamichael | Tesfamichael | the Eritrean | the runner-up
@subject W = Lorena Bassagoda | Bassagoda | the women's champion
@subject I = Intendencia of Montevideo | the Intendencia | city hall | the city
@fact st = 7310 | other | M | runners who started | 2033-10-09 | constant
@fact fi = 6842 | other | M | runners who finished | 2033-10-09 final | constant
@fact dn = 468 | other | M | runners who started and did not finish | 2033-10-09 final | constant
@fact fip = 5960 | other | M | runners who finished | 2032-10-10 | constant
@fact dnp = 131 | other | M | runners who started and did not finish | 2032-10-10 | constant
@fact tr = 214 | injuries | M | runners treated at the medical tents | 2033-10-09 15:00 | cumulative
@fact ho = 17 | injuries | M | runners taken to hospital | 2033-10-09 15:00 | cumulative
@fact ic = 2 | injuries | M | runners in intensive care | 2033-10-09 night | snapshot
@fact te = 29 | temperature | M | degrees at the finish | 2033-10-09 10:00 | snapshot
@fact wt = 7721 | duration | K | seconds taken to run the course | 2033-10-09 | constant
@fact at = 7755 | duration | A | seconds taken to run the course | 2033-10-09 | constant
@fact ga = 34 | duration | K | seconds between the first and the second man | 2033-10-09 | constant
@fact rec = 7742 | duration | M | seconds of the old course record | 2027 | constant
@fact bt = 8850 | duration | W | seconds taken to run the course | 2033-10-09 | constant
@fact age = 24 | age | K | age in years | 2033-10-09 | constant
@fact bage = 37 | age | W | age in years | 2033-10-09 | constant
@fact pz = 25000 | other | M | dollars paid to each winner | 2033-10-09 | constant
@fact bo = 10000 | other | M | dollars paid on top for a course record | 2033-10-09 | constant
@fact kt = 35000 | revenue | K | dollars won in the race | 2033-10-09 | constant
@fact bu = 1400000 | budget | M | dollars that the event costs | 2033 | plan
@fact ci = 410000 | budget | I | dollars put into the event | 2033 | plan
@fact go = 07:15 | clock | M | time of the start | 2033-10-09 | constant
@fact ngo = 06:15 | clock | M | time of the start | 2034 | plan | projected
@fact na = 41 | other | M | countries that runners came from | 2033-10-09 | constant
@fact vo = 1900 | other | M | volunteers at the event | 2033-10-09 | constant
@rel diff dn = st - fi
@rel diff ga = at - wt
@rel sum kt = pz + bo
@trap tr ho :: treated in a tent and taken to hospital
@trap fi fip :: this year's finishers and last year's
@trap rec at :: the old record and the runner-up's time are close
@trap go ngo :: this year's start and next year's earlier one

@doc a-agency | wire agency | 2033-10-09
Letting breaks Montevideo course record as heat fells hundreds

MONTEVIDEO (Sur Press) — Kenya's Kiprono Letting ran {2:08:41|wt|v=7721} on Sunday to win the Plata Marathon and take {21|-} seconds off a course mark that had stood since 2027, on a morning when {468|dn|by=organisers} of those who set out never reached the end, organisers said.

Letting, {24|age}, shook off Abel Tesfamichael of Eritrea on the climb at Punta Gorda and was {34|ga} seconds clear at the arch. Tesfamichael's {2:09:15|at|v=7755} was also his best. The old record was {2:09:02|rec|v=7742}.

Uruguay's Lorena Bassagoda won the women's race in {2:27:30|bt|v=8850}. Both champions earn {$25,000|pz}; Letting collects a {$10,000|bo} bonus on top.

The thermometer at the finish read {29|te|t=at 10 a.m.} degrees Celsius at 10 a.m., about {nine|-} above normal for early October. Medical tents had seen {214|tr|t=by 3 p.m.|by=the race doctor, Irene Aldabe} runners by 3 p.m. and sent {17|ho|^} of them to hospital, said the race doctor, Irene Aldabe.

Of {7,310|st} starters, {6,842|fi} crossed the line.

@doc b-tabloid | tabloid | 2033-10-10
'LIKE A BATTLEFIELD' – {HALF A THOUSAND|~dn|v=500} DROP IN HOTTEST MARATHON EVER

By Nico Sarasúa — nsarasua@elrayo.example — 099 555 318

PHOTO 4/22: a runner is carried past the Hotel Bristol, Rambla 6130

They came for a medal and left on a stretcher. Yesterday's race along the Rambla turned into a nightmare as the mercury hit {29C|te|t=mid-morning} by mid-morning.

Ambulances rushed {27|!ho|by=witnesses} runners to hospital, witnesses said, and {two|ic|t=last night} were still in intensive care last night. "I saw a boy fall like a sack," said Teresa Olid, 61, who watched from her balcony.

Only {6,842|fi} got home. A year ago {5,960|fip|t=A year ago} did it, and just {131|dnp|^} gave up. This time you could multiply that by three and still be short.

And the winner? Not a hair out of place. The {24|age}-year-old Kenyan waved at the crowd all the way down from Punta Gorda and pocketed {35,000 dollars|kt}. His shadow, Tesfamichael, finished {half a minute|~ga|v=34} behind.

READ MORE: 5 signs of heat stroke · Peñaflor 2, Danubrio 2: ratings · Why the 104 bus is late again

@doc c-municipal | press release | 2033-10-10
Intendencia of Montevideo — Sport and Youth — Communiqué 218/33

The 18th Plata Marathon was held on Sunday with {7,310|st} runners on the line, the highest entry in its history. The provisional list shows {6,482|!fi|by=The provisional list} finishers, from {41|na} countries.

The Intendencia, which contributes {US$ 410,000|ci} towards a total cost of {US$ 1.4 million|bu}, thanks the {1,900|vo} volunteers. It regrets that {17|ho} participants required hospital care and wishes them a prompt recovery; {fifteen|-} had been discharged by Sunday night.

In view of the temperature, the Intendencia and the organisers have agreed that from 2034 the gun will go at {6:15|ngo|t=from 2034} instead of {7:15|go}.

The prize of {US$ 25,000|pz} for each category was presented by the Secretary for Sport, Ms Rosana Etchart.

@doc d-running | running magazine | 2033-10-12
Negative split in an oven: how Letting did it

Let's start with the obvious. Nobody should be able to run the second half of a marathon faster than the first in {29|te} degrees. Kiprono Letting did, by eleven seconds, and left with the course record.

The {24|age}-year-old from Iten had never finished a marathon before Sunday (he stopped at {32|-} km in Mersin in the spring). His pacemaker stepped out at {25|-} km. From there it was Letting and Tesfamichael, shoulder to shoulder, until the hill. The clock at the finish said {2:08:41|wt|v=7721} for one and {2:09:15|at|v=7755} for the other. Had the Eritrean been alone out there he would still have missed the former best, {2:09:02|rec|v=7742}.

Behind them, carnage. By our reading of the chip data, {7,310|st|by=our reading of the chip data} went over the start mat and {6,842|fi|^} over the last one; that makes {568|!dn|^} who didn't come back, more than three times last year's {131|dnp|t=last year's}. The tents were full by nine. Dr Aldabe's team logged {214|tr|by=Dr Aldabe's team} patients.

A word for Bassagoda, who is {37|bage}, works nights at a bakery and ran {2:27:30|bt|v=8850} in front of her own street.

Money: {$25,000|pz} for a win here, plus {ten|bo|x=1000} thousand if you break the record. Valdaro pays three times that. The shoes, since you ask: Koru Vento 3.

@doc e-radio | radio script | 2033-10-10
Good morning, it is seven o'clock.

The organisers of the Plata Marathon have defended the decision to go ahead with Sunday's race. More than {two hundred|>tr} people needed treatment in the tents and {seventeen|ho} were driven to hospitals in the city. {Two|ic|t=as of midnight|by=the Maciel clinic} of them remained in intensive care as of midnight, the Maciel clinic tells us.

{Four hundred and sixty-eight|dn} starters did not finish. That is one in {sixteen|-}.

The gun went off at a {quarter past seven|go|v=07:15}. Critics say that was an hour too late, and next year it will be {six fifteen|ngo|v=06:15|t=next year}.

The race was won by Kiprono Letting of Kenya, in {two hours, eight minutes and forty-one seconds|wt|v=7721}. The women's champion is a local, Lorena Bassagoda, aged {thirty-eight|!bage}. Each takes home {twenty thousand|!pz} dollars.

Now the river forecast.
