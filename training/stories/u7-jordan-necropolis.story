@story u7-jordan-necropolis
@topic A Nabataean cemetery found on the route of a water pipeline in southern Jordan
@subject N = cemetery at Umm Sidra | Umm Sidra | the cemetery | the necropolis | the site
@subject D = Department of Heritage Works | the department
@subject R = Rawan Qudah | Qudah | the excavator | the director of the dig
@subject P = Aqaba-Amman pipeline | the pipeline | the conveyor
@subject W = Water Carrier Company | the water company
@subject U = University of Uppsala team | the Swedes | the Swedish laboratory
@fact g1 = 118 | other | N | graves found | 2034-03 | cumulative
@fact g2 = 163 | other | N | graves found | 2034-06 | cumulative
@fact ge = 400 | other | N | graves in all | 2034-06 | plan | projected
@fact sk = 97 | other | N | skeletons lifted | 2034-06 | cumulative
@fact ch = 38 | other | N | skeletons of children | 2034-06 | cumulative
@fact chp = 39 | other | N | percent of the skeletons that are of children | 2034-06 | snapshot
@fact co = 512 | other | N | coins found | 2034-06 | cumulative
@fact cos = 41 | other | N | silver coins found | 2034-06 | cumulative
@fact ar = 2.6 | area | N | hectares of the ground dug | 2034-06 | snapshot
@fact art = 7 | area | N | hectares of the ground | - | constant
@fact old = 1950 | age | N | years since the oldest burial | - | constant
@fact use = 180 | duration | N | years that burials went on | - | constant
@fact de = 11 | duration | P | weeks of delay | 2034-06 | plan | projected
@fact mo = 1400 | other | P | metres by which the line is moved | 2034-06 | plan
@fact cs = 3100000 | budget | W | dinars that the detour costs | 2034-06 | plan
@fact ct = 2300000000 | budget | P | dinars that the whole line costs | - | plan
@fact km = 438 | distance | P | kilometres of the whole line | - | plan
@fact wk = 54 | jobs | R | people who dig | 2034-06 | snapshot
@fact he = 152 | other | U | centimetres of an adult woman on average | 2034-06 | snapshot
@fact hm = 164 | other | U | centimetres of an adult man on average | 2034-06 | snapshot
@fact an = 34 | age | U | years of life on average for those who grew up | 2034-06 | snapshot
@fact bu = 280000 | budget | D | dinars for the dig | 2034 | plan
@rel share chp = ch / sk
@trap g1 g2 :: graves in March and in June
@trap g2 ge :: found and expected
@trap g2 sk :: graves and skeletons
@trap ar art :: dug and whole ground
@trap cs ct :: the detour and the line
@trap co cos :: coins and silver coins

@doc a-agency | wire agency | 2034-06-19
Pipeline in Jordan to be moved after {163|g2} ancient graves found

AMMAN (Levant Wire) - Jordan will move part of its {438|km}-kilometre desalination pipeline to spare a Nabataean cemetery in which {163|g2|t=so far} graves have been opened so far, the Department of Heritage Works said on Monday.

The line from Aqaba to Amman, the country's largest project at {2.3 billion|ct} dinars, will pass {1,400|mo} metres further east. The detour costs {3.1 million|cs} dinars and {11|de} weeks, according to the water company.

When diggers cut into the site in March, archaeologists counted {118|g1|t=in March}. Qudah, who leads the excavation, now thinks there may be {400|ge|by=Qudah} in all. The oldest burial is about {1,950|~old} years old.

@doc b-english | English-language daily | 2034-06-20
The girl with {forty|-} bells

By Hala Shawareb

UMM SIDRA — She was seven or eight, and somebody had sewn {forty|-} little bells to the hem of her dress. The dress has gone. The bells were lying in two rows, and when Rawan Qudah picked up the first of them, it rang.

"I've been doing this for {twenty-two|-} years," the director of the dig said, "and I had to go and sit in the car."

Of the {97|sk|t=until now} skeletons that her {54|wk} workers have lifted until now, {38|ch} are children, an astonishing {39 percent|chp}. There are {512|co} coins, most of them bronze; {41|cos} silver pieces were all in the mouths of men.

For {180|use} years, from the middle of the first century, people from a town that nobody's ever found carried their dead here. Barely {two and a half|~ar} hectares out of {seven|art} have been dug. The department's budget, {280,000|bu|t=this year} dinars this year, will be gone in August.

The trucks of the pipeline pass within sight, day and night.

@doc c-company | press release | 2034-06-19
Water Carrier Company — Adjustment of alignment, section 6

In coordination with the Department of Heritage Works, the company has approved a shift of the alignment between km 211 and km 219 by {1,400|mo} m to the east. The effect on the programme is estimated at {eleven|de} weeks and the cost at {3.1 million|cs} dinars, which is {0.13 percent|-} of the contract value of {2.3 billion|ct}.

The delivery date of first water, {one|-} October 2036, doesn't change. Reports of a stoppage of {a year|-} are without foundation.

The company has lent the archaeologists {two|-} excavators and {six|-} cabins. It reminds the public that photographs at the site are prohibited.

Tender 14/2034 (valves DN 2200) closes on 4 July.

@doc d-science | science magazine | 2034-08-02
Short lives on the edge of the sown

Teeth first. Teeth are the accountants of the body, and the {97|sk|t=by the end of June} people of Umm Sidra excavated by the end of June kept careful books. The Swedish laboratory has finished with {60|-} of them.

Women stood {152|he} centimetres tall on average, men {164|hm}. Those who survived childhood lived to about {34|~an}. But {38|ch} did not survive it; every one of them shows the lines that hunger leaves in enamel, several years running. Something went wrong here, Johanna Ekdahl suggests, around the year 110, and kept going wrong.

With only {2.6|ar} hectares dug, caution is in order. Behind the {163|g2} graves we know there may be well over {200|-} more. "If it's {400|ge}, as Rawan thinks, we have the population of a small town," says Ekdahl. "If somebody finds the town, I'll buy the coffee."

MORE FROM THIS ISSUE: Crows count to 6 · A clock accurate to 1 part in 10¹⁹ · Letters

@doc e-local | radio script | 2034-06-20
You're listening to Ma'an FM, ninety-four point one.

Good news for the dead and not too bad for the living. The pipe goes round. {One thousand four hundred|mo} metres, said the minister; it's going to cost {three million|cs|round=1000000} and a bit.

{One hundred and sixty-three|g2|t=up to yesterday} graves were open up to yesterday. In spring, you'll remember, we reported {one hundred and eighteen|g1|t=In spring}. Among the finds are {five hundred|>co} coins and more.

{Fifty-four|wk} of our people have work there, at {eighteen|-} dinars a day. They'd like it to go on. The department says its {two hundred and eighty thousand|bu} dinars will last until August, God willing.

And now, wheat prices.
