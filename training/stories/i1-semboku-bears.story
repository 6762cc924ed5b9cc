@story semboku-bears
@topic Bears and the school bus in Kamiyuzawa, Akita, Japan
@subject T = Kamiyuzawa town | the town | town office | Mayor Hatsue Sugawara | Sugawara | the mayor
@subject B = Bears in Kamiyuzawa | bears | bear sightings | the animals | sow
@subject S = Minase elementary school | Minase elementary | the school | pupils
@subject H = Hunters' association | hunters | the hunting club | the hunters
@subject A = Akita Prefecture | the prefecture | prefectural government
@fact si = 318 | other | B | sightings reported | 2028-04 to 2028-10 | cumulative
@fact si0 = 97 | other | B | sightings reported | 2027-04 to 2027-10 | cumulative
@fact oct = 121 | other | B | sightings reported | 2028-10 | cumulative
@fact hu = 4 | injuries | B | people hurt | 2028 | cumulative
@fact hup = 51 | injuries | A | people hurt by bears | 2028 | cumulative
@fact tr = 38 | other | H | bears caught or shot | 2028 | cumulative
@fact hn = 19 | other | H | active hunters | 2028 | snapshot
@fact ha = 71 | age | H | average age of the hunters | 2028 | snapshot
@fact rew = 8000 | price | T | yen of reward for a bear | until 2028-10 | constant
@fact rew2 = 30000 | price | T | yen of reward for a bear | from 2028-11 | plan | pledged
@fact pu = 46 | enrolment | S | pupils | 2028 | snapshot
@fact bus = 31 | ridership | S | pupils taken by bus | from 2028-10-16 | snapshot
@fact cost = 5400000 | budget | T | yen for the school bus until March | 2028-10 | plan
@fact km = 1.2 | distance | S | kilometres of walk from which a pupil rides | - | constant | threshold
@fact clk = 06:50 | clock | B | time of the attack on the postman | 2028-10-12 | snapshot
@fact age = 63 | age | B | age of the man attacked | 2028-10-12 | snapshot
@fact pop = 8100 | other | T | inhabitants | 2028 | snapshot
@trap si si0 :: two years
@trap si oct :: season and month
@trap hu hup :: town and prefecture
@trap rew rew2 :: old and new
@trap pu bus :: all pupils and riders
@trap ha age :: hunters and the victim

@doc a-paper | prefectural newspaper | 2028-10-13
Postman mauled in Kamiyuzawa; {fourth|hu|v=4} victim this year

KAMIYUZAWA — A {63|age}-year-old postal worker was clawed in the face and arm by an Asiatic black bear at about {6:50 a.m.|~clk|t=on Thursday} on Thursday as he fetched his motorcycle from a shed. His life is not in danger.

He is the {fourth|hu|t=this year|v=4} person hurt by a bear in the town this year. In the whole of Akita the number is {51|hup|t=this year|by=the prefecture}, according to the prefecture.

Town hall has recorded {240|-} sightings since April, against {97|si0|t=between April and October last year} between April and October last year. Beech nuts have failed again.

Minase elementary, {400|-} meters away, with its {46|pu} pupils, was closed for the day.

The hunting club sent {eleven|-} of its {19|hn} members and a drone.

(Evening edition, p. 9. Rice: p. 4.)

@doc b-tv | national TV feature | 2028-10-29
"{Thirty-one|bus} children, one bus, and a bell"

Every morning now the bell on the bus rings before its door opens. It is there to tell the bears.

{Thirty-one|bus|t=Every morning now} of the school's {forty-six|pu} pupils, all who would walk {1.2|km} kilometers or farther, are driven by order of Mayor Hatsue Sugawara. Until spring that will cost her town of {8,100|pop} people {5.4 million|cost|t=Until spring} yen.

"I have been asked if it's too much," she says. "Nobody from here asked."

The man who sets the traps is Tokujiro Kon, {78|-}. The average in his association is {71|ha|by=Tokujiro Kon}, he says, and of {19|hn} hunters he'd trust {12|-} on a slope. They have taken {38|tr|t=this year} animals this year.

For each the town used to pay {8,000|rew|t=used to} yen. From November it will be {30,000|rew2|t=From November}.

"The cartridges alone," says Kon, and laughs.

Broadcast Sunday, 23:00. Viewer line 0570-00-0111

@doc c-english | English-language news site | 2028-11-02
Akita town nearly quadruples bounty as bear reports top {300|>si}

A rural town in northern Japan has raised its reward for each bear killed from {¥8,000|rew} to {¥30,000|rew2|t=as of Nov. 1} as of Nov. 1, after a season in which residents reported {318|si|t=April through October} sightings, April through October — more than {three|-} times the {97|si0|t=same months of 2027} in the same months of 2027.

October alone accounted for {121|oct|t=October} of them, Kamiyuzawa officials said.

Hunters, {19|hn} in number and on average {71|ha} years old, have culled or trapped {38|tr}.

The town has also put {31|bus} schoolchildren on a bus. The budget for it is {¥5.4 million|cost}.

{Four|hu|t=so far this year} residents have been injured so far this year, the latest a mail carrier attacked at {ten to seven|clk} in the morning. Across the prefecture {51|hup|t=so far this year} people have been hurt.

Exchange rate today: ¥148.20. Contact: desk@northwindjp.example

@doc d-koho | town newsletter | 2028-11-05
Kōhō Kamiyuzawa, No. 641 — Bears: what to do from November

Reports received: {318|si|t=from April to the end of October} from April to the end of October ({97|si0|t=last year} last year). In October: {121|oct|t=In October}. Captured: {38|tr|t=to date}, to date. Injured townspeople: {4|hu}.

Capture reward: {30,000|rew2|t=from 1 November} yen from 1 November ({8,000|rew|t=until 31 October} until 31 October).

School bus: for pupils of Minase elementary living {1.2|km} km or more from the gate. At present {31|bus|t=At present} of {46|pu} ride. Supplementary budget: {5.4 million|cost} yen.

Please bring in your persimmons. If you cannot climb, call the town office (ext. 204) and somebody will come. Do not put out raw garbage before 6:30.

Flu shots: 14 and 21 November, 1,500 yen.
