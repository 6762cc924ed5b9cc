@story zuidermond-cocaine-and-blasts
@topic Cocaine seizure in the port of Zuidermond and the explosions that followed it
@subject K = Zuidermond customs | customs | Customs | the Douane | harbour customs team
@subject Z = Zuidermond | the port | the port city
@subject P = Zuidermond police | police | police chief Yvette Roosendaal | Roosendaal
@subject O = Public Prosecution Service | the prosecution | prosecutors
@subject B = mayor Farid el Hachimi | El Hachimi | the mayor
@subject H = the collectors | harbour runners | the men in the container | suspects
@subject T = Netherlands customs | the country
@fact kg = 3290 | other | K | kilograms of cocaine found | 2023-10-02 | constant
@fact st = 246750000 | price | K | euros of street value | 2023-10-02 | constant
@fact pk = 75000 | price | K | euros of street value a kilogram | 2023 | constant
@fact box = 4 | other | K | containers with cocaine | 2023-10-02 | constant
@fact ban = 1056 | other | K | boxes of bananas in the shipment | 2023-10-02 | constant
@fact ar = 9 | arrests | P | harbour runners arrested | 2023-10-04 | cumulative
@fact yo = 16 | age | H | age in years of the youngest | 2023-10-04 | constant
@fact ol = 23 | age | H | age in years of the oldest | 2023-10-04 | constant
@fact hrs = 38 | duration | H | hours hidden in the container | 2023-10-04 | constant
@fact ex = 11 | other | Z | explosions at houses | 2 to 16 October 2023 | cumulative
@fact exy = 74 | other | Z | explosions at houses | January to mid-October 2023 | cumulative
@fact exl = 29 | other | Z | explosions at houses | 2022 | cumulative
@fact hm = 40 | homes | Z | homes cleared after the blast | 2023-10-11 | constant
@fact inj = 2 | injuries | Z | people hurt in the blast | 2023-10-11 | constant
@fact cl = 03:12 | clock | Z | time of the blast | 2023-10-11 | constant
@fact ad = 63 | address | Z | house number in Hoefsmidstraat | - | constant
@fact y23 = 29700 | other | T | kilograms of cocaine seized in the ports | January to June 2023 | cumulative
@fact y22 = 23100 | other | T | kilograms of cocaine seized in the ports | January to June 2022 | cumulative
@fact cam = 120 | other | B | cameras to be put up | 2024 | plan | pledged
@fact cost = 2300000 | budget | B | euros for cameras | 2024 | plan | pledged
@fact fee = 2500 | other | H | euros promised to each runner | 2023-10 | constant | pledged
@fact mx = 12 | sentence | H | months of youth detention at most | - | constant | threshold
@rel product st = kg * pk
@trap ex exy :: two weeks and the year so far
@trap exy exl :: this year and last
@trap kg y23 :: one find and half a year
@trap yo ol :: youngest and oldest
@trap mx ex :: twelve months and eleven blasts
@trap cam ad :: cameras and a house number

@doc a-customs | joint press release of customs and prosecutors | 2023-10-05
{3,290|kg} kg of cocaine among bananas: {nine|ar} arrests

The harbour customs team in Zuidermond intercepted {3,290|kg|t=on Monday} kilograms of cocaine on Monday, divided over {four|box} sea containers with a declared load of {1,056|ban} boxes of bananas from Ecuador. The drugs have been destroyed. With a street value of {75,000|pk} euros a kilogram they would have brought in almost {€247 million|~st}.

The containers were watched. On Wednesday the police arrested {nine|ar|t=On Wednesday} persons who came to collect; some had been inside an empty container for {38|hrs} hours. They are between {16|yo} and {23|ol} years old. The minors will appear before the juvenile court, where the maximum is {twelve|mx} months.

In the first half of this year Customs seized {29,700|y23|t=In the first half of this year} kg in the Dutch ports; in the corresponding period of 2022 it was {23,100|y22|^} kg. The service has no comment on the destination.

@doc b-regional | regional daily | 2023-10-12
Another night, another blast: family of {five|-} led out in blankets

Our reporter

ZUIDERMOND – The door of Hoefsmidstraat {63|ad} is now in the neighbour's pond. At {twelve minutes past three|cl|t=on Wednesday morning} on Wednesday morning a firework bomb tore out the front of the house. {Two|inj} residents suffered cuts. Fire crews brought people from {40|hm} homes to the sports hall.

It was the {seventh|-} explosion since customs discovered more than {three tonnes|>kg|v=3000} of cocaine in the port on the 2nd. Mayor Farid el Hachimi sees a link: "Somebody has lost {a quarter of a billion|~st|v=250000000|by=Mayor Farid el Hachimi} euros and is ringing doorbells."

He wants {120|cam} cameras in the district by spring. The council will vote on the {2.3 million|cost} euros that they cost.

The daughter of the house, who is {eleven|-}, asked whether her hamster could come. It could.

Subscribe now: 8 weeks for €8

@doc c-international | international weekly | 2023-10-21
Bangs for the books

THE bananas were perfectly good. It is what was between them, some {3,920|!kg|t=earlier this month} kilos of cocaine, that made Zuidermond the most nervous town in the Low Countries earlier this month.

The boys who fetch such stuff are called collectors. {Nine|ar} were caught. The eldest was {23|ol}; the youngest, at {15|!yo}, had brought his homework. For {a day and a half|~hrs|v=36} they ate tinned ravioli in a steel box, for {€2,500|fee} apiece.

Their paymasters prefer hardware. In a fortnight there were {11|ex|t=In a fortnight} explosions at front doors. Counting from January it comes to {74|exy|t=Counting from January}, where last year had {29|exl|t=last year}. Few of the addressees are criminals. "They want the cousin of the one who counted wrong," says police chief Yvette Roosendaal.

Supply does not seem to have suffered. Dutch ports gave up {29.7|y23|x=1000|t=in the first six months} tonnes in the first six months, and the price on the street, {€75,000|pk} a kilo by the prosecutors' reckoning, has not moved.

@doc d-live | city broadcaster, live page | 2023-10-16
LIVE | Debate on explosions

20.41 That's it for tonight. Motion on extra patrols carried {31|-} to {8|-}.

20.05 Roosendaal tells the council it is now {eleven|ex|t=since 2 October|by=Roosendaal} blasts since 2 October. "In the whole of last year we had {92|!exl|t=In the whole of last year|by=Roosendaal}." This year's total: {74|exy|t=This year's}.

19.52 El Hachimi: the cameras, all {120|cam} of them, cost {2.3 million|cost|by=El Hachimi} and won't stop anybody, "but they will know who to thank".

19.30 A resident of number {65|-}, next to the house that was hit last week, says it happened at {2.12|!cl|t=last week|by=A resident}. She and the people of {40|hm} other dwellings were back by noon.

19.10 The alderman for youth on those arrested at the terminal: "{Nine|ar} boys. The least of them {sixteen|yo}. Offered {two and a half thousand|fee|v=2500|by=The alderman}."

18.58 Good evening. Reactions: live@omroepzm.example or app to 06-5550142
