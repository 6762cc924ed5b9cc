@story z-serra-fires
@topic Wildfires in the Serra do Arqueiro, Portugal: the second week
@subject F = Arqueiro fire | the Arqueiro fire | the blaze | the fire
@subject V = Vale de Ferreiros fire | Ferreiros | the smaller fire
@subject P = Civil Protection | ANPF | the authority | Colonel Brandão
@subject M = Municipality of Soalhães | Soalhães | the town hall | Mayor Trigueiro
@subject S = Spain | Spanish crews | Madrid
@subject E = Sotavento Energia | the power company
@subject U = European solidarity reserve | Brussels
@fact h1 = 9400 | area | F | hectares burned | 2029-08-13 evening | cumulative
@fact h2 = 14200 | area | F | hectares burned | 2029-08-15 | cumulative
@fact h3 = 21600 | area | F | hectares burned | 2029-08-18 | cumulative
@fact hv = 1900 | area | V | hectares burned | 2029-08-15 | cumulative
@fact hs = 23500 | area | - | hectares burned by both fires | 2029-08-18 | cumulative
@fact yr = 61000 | area | - | hectares burned in the country this year | 2029-08-18 | cumulative
@fact ha = 4800 | area | F | hectares of pine burned | 2029-08-18 | cumulative
@fact c1 = 20 | other | F | percent of the front contained | 2029-08-15 | snapshot
@fact c3 = 75 | other | F | percent of the front contained | 2029-08-18 | snapshot
@fact f2 = 1150 | officers | F | firefighters on the ground | 2029-08-15 | snapshot
@fact f3 = 860 | officers | F | firefighters on the ground | 2029-08-18 | snapshot
@fact air2 = 14 | other | F | aircraft in use | 2029-08-15 | snapshot
@fact sp = 120 | officers | S | firefighters sent | 2029-08-15 | constant
@fact ev = 1640 | evacuated | M | people moved out | 2029-08-15 | cumulative
@fact ret = 900 | evacuated | M | people who have gone home | 2029-08-18 | cumulative
@fact hm = 83 | homes | M | houses burned down | 2029-08-18 | cumulative
@fact hm1 = 37 | homes | M | houses burned down | 2029-08-15 | cumulative
@fact dead = 2 | deaths | F | people killed | 2029-08-18 | cumulative
@fact inj = 45 | injuries | F | people injured | 2029-08-18 | cumulative
@fact fi = 17 | injuries | F | firefighters injured | 2029-08-18 | cumulative
@fact pw = 7300 | homes | E | homes without power | 2029-08-15 | snapshot
@fact aid = 12000000 | budget | U | euros of emergency aid | - | plan | pledged
@fact wind = 62 | speed | F | wind gusts in kilometres an hour | 2029-08-15 | snapshot
@fact wf = 80 | speed | F | wind gusts in kilometres an hour | 2029-08-16 | snapshot | projected
@fact temp = 41 | temperature | - | degrees at Soalhães | 2029-08-15 | snapshot
@fact ly = 23000 | area | - | hectares burned in the country by mid-August | 2028-08-18 | cumulative
@fact ba = 19 | other | M | barns burned down | 2029-08-18 | cumulative
@fact hr = 54.88 | evacuated | M | share of those moved out who have gone home | 2029-08-18 | cumulative
@rel share hr = ret / ev
@trap yr ly :: this year and last
@rel sum hs = h3 + hv
@trap h1 h2 :: the area grew over two days
@trap h2 h3 :: the area grew over three more days
@trap h2 hv :: two fires
@trap h3 yr :: one fire and the country's year
@trap f2 f3 :: crews were sent home
@trap hm1 hm :: houses on Wednesday and on Saturday
@trap ev ret :: those who left and those who came back
@trap inj fi :: all injured and the firefighters among them

@doc a-bulletin | official bulletin | 2029-08-15
CIVIL PROTECTION — SITUATION BULLETIN 27 — 15 AUGUST 2029, 19:00

INCIDENT 4411: Arqueiro (district of Vila Real)
Status: active. Area burned {14,200|h2|t=19:00} ha; on Monday at the same hour it was {9,400|h1|t=on Monday at the same hour}. Perimeter {20|c1} per cent contained.
Means: {1,150|f2} operatives, {361|-} vehicles, {14|air2} aircraft.
Houses lost: {37|hm1}. Persons moved out of Soalhães: {1,640|ev}.

INCIDENT 4418: Vale de Ferreiros
Status: in resolution. Area burned {1,900|hv} ha.

WEATHER
Maximum today {41|temp} °C. Gusts of {62|wind} km/h; {80|<wf|t=tomorrow afternoon} km/h cannot be excluded for tomorrow afternoon. Humidity below {ten per cent|-} at night.

REQUEST
No drones. {Two|-} flights were broken off today because of them. Roads closed: EN 304 km 12 to 31, EM 547.
In an emergency call 112.

@doc b-travel | travel column | 2029-08-16
Should I cancel? Your Portugal questions answered
Gwen Abernethy-Shah, The Weekender

**We have a villa near Vila Real from the 24th. Is it safe?**
Probably not the villa, sorry. The big fire is in the Serra do Arqueiro. On Wednesday it had taken {14,200|h2|t=On Wednesday} hectares, which is roughly the size of Liechtenstein, and was only {a fifth|c1|^} contained. Another {1,900|hv|t=On Wednesday} went in the next valley, but that one is all but out. Drive in from Porto and you will see smoke, not flames.

**Will I get my money back?**
Only if your booking is in the area which the authorities have emptied. They moved {1,640|ev|by=the authorities} people out of Soalhães; if that includes your landlord, ask him. My record for a refund is eleven weeks.

**Is there power?**
On Wednesday night {7,300|pw|t=On Wednesday night|by=the electricity firm} homes had none, the electricity firm told me. It hopes to have everyone back within four days.

**I want to help.**
Don't turn up. There are {1,150|f2|t=on the slopes this week} trained people on the slopes this week and {120|sp} of the best came over the border from Spain. Send money. {Two|-} charities we trust are at the foot of the page.

★★★★ from 312 readers

@doc c-wire | news agency | 2029-08-18
Portugal brings deadly fire under control as winds ease

LISBON, Aug 18 (Lusonova) — Firefighters in northern Portugal said on Saturday they had the upper hand against a fire that has killed {two|dead} people, both of them shepherds, and destroyed {83|hm|t=on Saturday} houses.

The Arqueiro fire has consumed {21,600|h3} hectares, Colonel Teodora Brandão of Civil Protection told reporters, and {three-quarters|c3|by=Colonel Teodora Brandão} of its front was secure. "We still have embers under the stones. Do not send us your barbecues," she said.

More than {860|>f3|t=on Saturday} firefighters remained on site, the rest having been sent to rest. Of the {45|inj} people treated for burns or smoke, {17|fi} were firefighters.

Together with the smaller fire at Vale de Ferreiros, {23,500|hs} hectares have gone in the district. The country as a whole has lost {61,000|yr|t=since January|by=the forestry institute} since January, the forestry institute says, a figure that was {23,000|ly|t=at this time last year} at this time last year.

The European solidarity reserve has pledged {12 million|aid|by=The European solidarity reserve} euros.

@doc d-local | community newsletter | 2029-08-19
Voz da Serra
Sunday sheet, parish of Soalhães, no. 1,088

Friends,
The first coaches came back yesterday. {Nine hundred|~ret|t=yesterday|by=the mayor} or so of you are home, says the mayor; the rest will be told by phone. Please do not come up by yourselves.

The count of houses is done and it is hard to write. At the middle of the week we spoke of {37|hm1|t=At the middle of the week}. It is {83|hm|t=now} now, and {nineteen|ba} barns, and the chapel roof.

We will bury Sr. Adérito and his nephew Quim on Tuesday at four. They had gone for the goats.

Of the pines, the forester tells me {4,800|ha|by=the forester} hectares are lost. It takes forty years to get them back, and I am 71, so plant.

The Spanish crew, all {120|sp} of them, ate at the parish hall. They left us a cheque. I will not say how much, but the fryer is paid for.

Power: Sotavento says street by street. Candles on the table by the door.

Padre Cipriano

@doc e-podcast | podcast transcript | 2029-08-20
"What the smoke says" — Episode 112, show notes

HOST: So let's start with the numbers, because everybody has different ones in their head.

GUEST: Right. On the Monday night it was {nine thousand four hundred|h1|t=On the Monday night} hectares. By Wednesday it was over {fourteen thousand|>h2|t=By Wednesday}. People think that is a small difference. It's the size of a city, in two days.

HOST: And then?

GUEST: And then it slowed. {Twenty-one thousand six hundred|h3|t=on Saturday} on Saturday, and by that time {three in four|c3} metres of the line were dug in. The crews came down from {eleven-fifty|f2|v=1150|t=at the peak} at the peak by the weekend to about {eight-sixty|~f3|v=860|t=by the weekend}. I always tell students, don't add the two.

HOST: You said on air that gusts would hit {eighty|wf}.

GUEST: No, the forecast was that {eighty|<wf} could not be ruled out. It never came. {Sixty-two|wind} was the strongest they logged.

HOST: And the villages?

GUEST: {Sixteen hundred|~ev} people out, a bit more than that. More than {half|>hr} are home. {Two|dead} people are not coming home at all.
