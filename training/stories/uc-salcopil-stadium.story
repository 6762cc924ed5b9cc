@story uc-salcopil-stadium
@topic Crush at the Los Encinos stadium in Salcopil, Guatemala, March 2028 and its inquiry
@subject C = Salcopil stadium crush | the crush | the stampede | the tragedy | Salcopil | Los Encinos crush
@subject ST = Los Encinos stadium | Los Encinos | the stadium | the ground
@subject G4 = Gate 4 | gate four | the north gate
@subject G2 = Gate 2 | gate two
@subject CL = Deportivo Salcopil | the home club | Salcopil's club | the club | the Foresters
@subject H1 = Salcopil national hospital | the national hospital | Hospital Nacional de Salcopil
@subject H2 = Social security hospital | IGSS hospital | IGSS | the social security clinic
@subject BV = Volunteer Fire Brigade | the Bomberos Voluntarios | bomberos | the volunteer firefighters
@subject RC = Guatemalan Red Cross | the Red Cross | Cruz Roja
@subject FD = Football federation | the federation | Fedefut
@subject MP = Public Prosecutor's Office | the prosecutor's office | prosecutors | MP
@subject PN = National Civil Police | PNC | the police | police
@subject W = Wilmer Ajcalon | Ajcalon | Wilmer
@subject CO = Congress commission | the commission | the congressional inquiry | deputies
@subject SJ = San Jeronimo tragedy | San Jeronimo | the 1998 disaster
@fact kc = 19:00 | clock | C | time kick-off was due | 2028-03-18 | plan
@fact cc = 18:37 | clock | C | time the crush began | 2028-03-18 | snapshot
@fact d1 = 12 | deaths | C | people killed | 2028-03-18 night | cumulative
@fact d2 = 19 | deaths | C | people killed | 2028-03-19 | cumulative
@fact d3 = 23 | deaths | C | people killed | 2028-03-21 | cumulative
@fact d4 = 24 | deaths | C | people killed | 2028-06 final | cumulative
@fact dn = 4 | deaths | C | victims who died after Sunday's count | 2028-03-21 | constant
@fact arn = 3 | arrests | MP | people arrested after Sunday | 2028-03-21 | constant
@fact lef = 60750 | profit | CL | quetzals left from the tickets after the fine | 2028-03-21 | constant
@fact fus = 26000 | sentence | CL | dollars of fine | 2028-03-21 | constant
@fact dch = 5 | deaths | C | minors killed | 2028-06 final | cumulative
@fact dmn = 17 | deaths | C | men and boys killed | 2028-06 final | cumulative
@fact dwo = 7 | deaths | C | women and girls killed | 2028-06 final | cumulative
@fact dsj = 31 | deaths | SJ | people killed | 1998 | constant
@fact i1 = 160 | injuries | C | people hurt | 2028-03-18 night | cumulative
@fact i2 = 214 | injuries | C | people hurt | 2028-03-19 | cumulative
@fact ihp = 83 | injuries | C | injured people taken to hospital | 2028-03-19 | cumulative
@fact isc = 131 | injuries | C | injured people treated at the scene | 2028-03-19 | cumulative
@fact ih1 = 58 | injuries | H1 | injured people taken to hospital | 2028-03-19 | cumulative
@fact ih2 = 25 | injuries | H2 | injured people taken to hospital | 2028-03-19 | cumulative
@fact icr = 11 | injuries | C | injured people in critical condition | 2028-03-19 | snapshot
@fact icr2 = 4 | injuries | C | injured people in critical condition | 2028-03-21 | snapshot
@fact mis = 8 | missing | C | people sought by relatives | 2028-03-19 | snapshot
@fact cap = 6800 | crowd | ST | safe capacity | - | constant
@fact ins = 9300 | crowd | ST | people inside | 2028-03-18 | snapshot
@fact ovr = 2500 | crowd | ST | people beyond the safe capacity | 2028-03-18 | snapshot
@fact ovp = 36.8 | rate | ST | crowd over the safe capacity, percent | 2028-03-18 | snapshot
@fact tik = 7450 | crowd | CL | tickets sold | 2028-03-18 | constant
@fact nti = 1850 | crowd | ST | people inside without a genuine ticket | 2028-03-18 | snapshot
@fact tpr = 35 | price | CL | quetzals for a ticket | 2028-03-18 | constant
@fact trv = 260750 | revenue | CL | quetzals from tickets | 2028-03-18 | constant
@fact wid = 2.2 | distance | G4 | metres of width | - | constant
@fact rw = 4.5 | distance | G4 | metres of width that the rules ask for | - | constant | threshold
@fact amb = 14 | other | BV | ambulances sent | 2028-03-18 night | constant
@fact ambr = 9 | other | RC | ambulances sent | 2028-03-18 night | constant
@fact ambt = 23 | other | C | ambulances sent in all | 2028-03-18 night | constant
@fact pol = 62 | officers | PN | police officers on duty at the match | 2028-03-18 | snapshot
@fact plp = 140 | officers | PN | police officers planned for the match | 2028-03-18 | plan
@fact age = 9 | age | W | age of the youngest victim | 2028-03-18 | constant
@fact fa = 1500000 | fundraising | FD | quetzals for the victims' families | 2028-03-19 | plan | pledged
@fact per = 50000 | damages | FD | quetzals for each family of a person killed | 2028-03-21 | plan | pledged
@fact ptt = 1200000 | damages | FD | quetzals paid to the families | 2028-06 | cumulative
@fact pre = 300000 | other | FD | quetzals not yet spent | 2028-06 | snapshot
@fact ar1 = 2 | arrests | MP | people arrested | 2028-03-19 | cumulative
@fact ar2 = 5 | arrests | MP | people arrested | 2028-03-21 | cumulative
@fact sen = 8 | sentence | MP | years of prison asked for the gate chief | 2028-06 | plan
@fact ban = 12 | duration | ST | months without matches | 2028-03-21 | plan
@fact pts = 9 | score | CL | points taken away | 2028-03-21 | constant
@fact fin = 200000 | sentence | CL | quetzals of fine | 2028-03-21 | constant
@fact wit = 74 | other | CO | witnesses heard | 2028-06 | cumulative
@fact cam = 16 | other | ST | cameras | - | constant
@fact camw = 3 | other | ST | cameras that worked | 2028-03-18 | snapshot
@rel diff dn = d3 - d2
@rel diff arn = ar2 - ar1
@rel diff lef = trv - fin
@rel convert fus = fin
@rel sum i2 = ihp + isc
@rel sum ihp = ih1 + ih2
@rel diff ovr = ins - cap
@rel change ovp = cap -> ins
@rel diff nti = ins - tik
@rel product trv = tik * tpr
@rel sum ambt = amb + ambr
@rel sum d4 = dmn + dwo
@rel product ptt = per * d4
@rel diff pre = fa - ptt
@trap d1 d2 :: Saturday night's toll and Sunday's
@trap d3 ambt :: 23 dead and 23 ambulances
@trap d3 d4 :: Tuesday's toll and the final one
@trap i1 i2 :: the first count of the injured and Sunday's
@trap ihp ih1 :: all the hospital patients and those of one hospital
@trap cap ins :: how many the ground may hold, how many were in it
@trap tik ins :: tickets sold, people inside
@trap pol plp :: officers there and officers planned
@trap ar1 ar2 :: arrests on Sunday and by Tuesday
@trap fa ptt :: the fund and what was paid from it
@trap age pts :: the boy's age and the club's points
@trap dsj d4 :: the old disaster and this one

@doc a-flash | live blog of a national news site | 2028-03-18
LIVE: Crush at Los Encinos stadium in Salcopil

23:48 We are closing this page for the night. The volunteer firefighters now speak of {12|d1|t=now|by=The volunteer firefighters} bodies, and say that {some|-} {160|~i1|t=now|by=The volunteer firefighters} people have been attended to. Both numbers will probably be higher when you wake up.

23:10 Spokesman Leonel Batz of the Bomberos Voluntarios: "We sent {14|amb} ambulances, every one that we have between here and the coast." The Red Cross has added {nine|ambr}. Line of headlights all the way down Calzada Las Victorias.

22:31 A teacher who was on the north terrace tells us the match had been called off by loudspeaker "ages" after people were already lying on the ground. Kick-off between Deportivo Salcopil and Xelmar had been set for {19:00|kc}.

21:55 PHOTO: shoes in front of Gate 4 ({1/6|-}).

21:20 What we know about the ground. Los Encinos is licensed for {6,800|cap} spectators. The club says it sold {7,450|tik} tickets "because season holders never all come". Entry to the terraces cost {Q35|tpr|v=35}. If you do the sum, the night's gate comes to {Q260,750|trv|v=260750}.

20:46 From the police: {62|pol} officers were at the stadium this evening. The operations order, of which we have a copy, provides for {140|plp}.

20:02 A security camera at the bakery opposite shows the gate giving way at {18:37|cc}. The clip is too distressing to embed.

19:25 We are getting reports of a stampede at the stadium in Salcopil. Stay with us.

Also live: Volcan de Fuego, 11 explosions an hour | Lottery 44-10-02

@doc b-paper | national newspaper, Monday print edition | 2028-03-20
{Nineteen|d2} funerals and a locked gate

Salcopil. By Brenda Xoyon, special correspondent

The coroner's van made its last trip at four on Sunday afternoon. By that time the dead of Los Encinos were {19|d2|t=By that time}, and the list pinned to the morgue door carried the name of Wilmer Ajcalon, who was {nine|age} and had been given his first ticket as a reward for his school marks.

Of the {214|i2|t=on Sunday|by=health minister Oscar Tzul} people who were hurt, {131|isc|^} needed nothing but a bandage or oxygen and were seen to on the pitch, health minister Oscar Tzul explained on Sunday. The others, {83|ihp|^}, went to two hospitals. Salcopil's own, the national hospital, admitted {58|ih1|^}. Another {25|ih2|^} were sent to the social security clinic twelve blocks away. {Eleven|icr|^} are in a critical state, all of them with crushed chests.

Families of {eight|mis|t=on Sunday} persons were still walking from bed to bed on Sunday with photographs on their telephones.

How many were inside? The governor's office has studied the television pictures and arrives at {9,300|ins|by=The governor's office}. That is {2,500|ovr} more than the ground is permitted to take, or, put differently, {36.8%|ovp} too many. Some came with forged tickets, some over the wall; a difference of {1,850|nti} between the heads and the tickets remains to be explained.

Those who died had nearly all tried to leave by the north gate. It is {2.2|wid} metres wide. The safety rules that Congress passed after San Jeronimo, where {31|dsj|t=in 1998} perished in 1998, demand {4.5|rw}.

{Two|ar1|t=on Sunday} men, the chief steward and a locksmith, were arrested on Sunday. The federation has suspended the league for a fortnight and opened a fund of {Q1.5 million|fa|v=1500000} for the bereaved.

Brenda Xoyon can be reached on 2555-0143. Page 18: Readers' letters. Page 31: all results; Malacateco 3, Mixco 3.

@doc c-wire | international agency | 2028-03-21
Guatemala stadium toll reaches {23|d3|by=hospital officials} as club loses points

GUATEMALA CITY, March 21 (Corredor Press) - {Four|dn} more victims of Saturday's stadium crush in western Guatemala have died of their injuries, hospital officials said on Tuesday, taking the number of dead to {23|d3|t=on Tuesday|by=hospital officials}. {Four|icr2|^} survivors are still fighting for their lives.

Prosecutors announced {three|arn} fresh detentions, including that of the home side's president, Arnulfo Recinos. {Five|ar2|t=on Tuesday|by=Prosecutors} people are now in custody. Recinos did not respond to questions as he was led away.

The federation's disciplinary court ordered Los Encinos closed for {12|ban} months, fined Deportivo Salcopil {200,000|fin} quetzals ({$26,000|fus}) and deducted {nine|pts} points, which drops it from second place to seventh in the table.

Each family that lost a relative will be given {50,000|per} quetzals from the federation's fund, its president Telma Ordonez said. "It is not compensation. There is none," she said.

The crush began at {6:37 p.m.|cc}, {23|-} minutes before the scheduled start, when thousands of people pressed towards Gate 4 after a firecracker was thrown. Only one leaf of it was open. Gate 2, on the opposite side, was hardly used.

Of the {214|i2} injured recorded at the weekend, about {60|~ih1} were taken to the national hospital. {Twenty-three|ambt} ambulances took part, firefighters said.

The police have not explained why {fewer than half|-} the officers assigned to the fixture, {62|pol} out of {140|plp}, were present. Interior Minister Gandhi Mejicanos said some had been diverted to a land eviction.

(Reporting by Sofia Ixchop; additional reporting by Paul Henningsen in Mexico City)

@doc d-column | regional daily, opinion | 2028-03-24
Arithmetic for administrators

By Mardoqueo Chuc

My grandmother could neither read nor write, but she never put {nine|-} litres in a seven-litre pot. I offer her as the next director of Los Encinos.

Let us count, since nobody else did. Into a ground for {6,800|cap} the club sells {7,450|tik} seats, at {thirty-five|tpr} quetzals each. It pockets {260,750|trv}. For this it rents no extra stewards. It repairs no cameras: there are {sixteen|cam} and on the night {three|camw|t=on the night} of them were recording. It widens no gate. {Two metres twenty|wid|v=2.2} is what stands between the north terrace and the street, and it has been {two metres twenty|wid|v=2.2} since my confirmation.

Then comes the fine: {two hundred thousand|fin}. In other words, after paying for {23|d3|t=up to Tuesday} coffins (the count up to Tuesday; I pray it is the last), the club would still have {sixty thousand|lef|round=10000} and a bit left over from that one evening. If this is a punishment, I should like to be punished weekly.

I hear that {nine|pts} points are a heavy blow. The mother of Wilmer was at Mass on Thursday. He was {nine|age}, too.

It will be objected that people came without paying, and this is so. {Nine thousand three hundred|ins} got in. But a wall that {eighteen hundred and fifty|nti} persons can climb is a wall somebody was meant to watch, and the police, of whom we were owed {a hundred and forty|plp}, were elsewhere.

When {31|dsj|t=thirty years ago} died at San Jeronimo thirty years ago, we were promised that it would be the last time. I was there with a notebook. I kept it.

@doc e-inquiry | news site, report on a parliamentary inquiry | 2028-06-19
Deputies blame "everyone with a key" for Los Encinos deaths

The congressional commission on the disaster in Salcopil handed in its report on Monday after hearing {74|wit|by=The document} witnesses. The document runs to {412|-} pages and names nineteen officials.

It fixes the definitive toll at {24|d4|by=The document}. The last to die, in May, was a mother of two who never left intensive care. There were {17|dmn|by=The document} male and {seven|dwo|^} female victims; {five|dch|^} had not reached the age of 18.

Among the findings:

- The crowd stood at {9,300|ins}, i.e. {37|ovp|round} per cent over the limit of {6,800|cap}. Deputies reject the club's assertion that gatecrashers alone caused this; without them, {7,450|tik} people would still have been too many.
- Gate 4 should have measured {4.5|rw} metres. Its narrowness was noted in inspections in 2019 and 2023.
- {Three|camw} of {16|cam} cameras were in order.
- The duty officer had {62|pol} police at his disposal. He asked for reinforcements at 18:20 and was told to wait.
- The announcement that the game would not begin at {7 p.m.|kc} was made {31|-} minutes after the pressure at the gate became lethal, at {6:37|cc}.

Prosecutors want {eight|sen} years for the gate chief, who is the first of the accused to go on trial. All of the {five|ar2|t=in March} men arrested in March are under house arrest.

The federation told deputies it has paid out {1.2 million|ptt} quetzals so far, {50,000|per} to every bereaved household. That leaves {300,000|pre} of the {1.5 million|fa} that it set aside in the first hours, and it proposes to spend it on psychologists. One deputy, Marta Lidia Coy, asked why nothing had been earmarked for the {83|ihp} who had to be hospitalised, {25|ih2} of whom were treated at the IGSS.

The ban on matches at the ground runs until next March, {twelve|ban} months in all. The club has asked for it to be shortened.

Related: Seven stadiums closed after inspections | How the fund's board was chosen
