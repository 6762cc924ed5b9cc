@story h3-michigan-ice
@topic Ice storm in northern Michigan: outages, deaths, restoration, bill
@subject I = February ice storm | the ice storm | the storm | the ice
@subject P = Straits Power | Straits | the utility | the investor-owned utility
@subject G = Great Pine Electric | Great Pine | the co-op | the cooperative
@subject C = Otsego County | the county | Otsego
@subject M = Montmorency County | Montmorency
@subject R = Gov. Lorraine Bielski | the governor | Bielski
@subject F = FEMA | federal government | Washington
@subject S = Michigan Public Service Commission | the commission | regulators | MPSC
@fact ic = 1.6 | other | C | inches of ice | 2034-02-19 | constant
@fact p1 = 118000 | homes | P | customers without power | 2034-02-19 7 a.m. | snapshot
@fact g1 = 31400 | homes | G | customers without power | 2034-02-19 7 a.m. | snapshot
@fact t1 = 149400 | homes | I | customers without power | 2034-02-19 7 a.m. | snapshot
@fact p2 = 46200 | homes | P | customers without power | 2034-02-22 noon | snapshot
@fact g2 = 24800 | homes | G | customers without power | 2034-02-22 noon | snapshot
@fact t2 = 71000 | homes | I | customers without power | 2034-02-22 noon | snapshot
@fact oc = 97 | other | C | percent of customers without power | 2034-02-19 7 a.m. | snapshot
@fact pk = 163000 | homes | I | customers without power at the peak | 2034-02-19 peak | constant
@fact po = 3900 | other | P | poles broken | 2034-02-22 noon | cumulative
@fact pg = 2650 | other | G | poles broken | 2034-02-22 noon | cumulative
@fact cr = 4800 | other | P | line workers | 2034-02-22 noon | snapshot
@fact cg = 790 | other | G | line workers | 2034-02-22 noon | snapshot
@fact d2 = 7 | deaths | I | people killed | 2034-02-22 noon | cumulative
@fact dc = 4 | deaths | I | people killed by carbon monoxide | 2034-02-22 noon | cumulative
@fact d3 = 11 | deaths | I | people killed | 2034-03-06 | cumulative
@fact sh = 1260 | evacuated | I | people in warming shelters | 2034-02-21 night | snapshot
@fact re = 95 | other | P | percent of customers to be back by Sunday | 2034-02-26 | plan | projected
@fact lo = 13 | duration | G | days until the last home was back | - | constant
@fact ag = 83 | age | - | years of age of Wilbert Saarinen | 2034-02 | constant
@fact bd = 142000000 | damages | G | dollars of damage | 2034-03-20 | snapshot
@fact fs = 75 | other | F | percent of the cost borne | 2034-03-20 | plan | pledged
@fact ra = 11.4 | rate | G | percent that rates would go up, requested | 2034-03-20 | plan
@fact cr1 = 38 | other | P | dollars credited for each day without power | - | constant
@fact ap = 17000000 | budget | P | dollars credited to customers | 2034-03-20 | cumulative
@fact fo = 910000 | area | I | acres of forest damaged | 2034-03-20 | snapshot
@fact tp = -3 | temperature | C | degrees Fahrenheit | 2034-02-20 night | snapshot
@fact gd = 6600 | homes | G | customers restored since Sunday | 2034-02-22 noon | cumulative
@fact rs = 71800 | homes | P | customers restored since Sunday | 2034-02-22 noon | cumulative
@fact gm = 7000 | distance | G | miles of line | - | constant
@fact ox = 3 | other | C | percent of customers with power | 2034-02-19 7 a.m. | snapshot
@fact pt = 6550 | other | I | poles broken | 2034-02-22 noon | cumulative
@fact gn = 62000 | other | G | members | 2034-03-20 | snapshot
@fact po9 = 11.1 | other | G | percent of poles that broke | 2034-02-22 noon | cumulative
@rel diff gd = g1 - g2
@rel diff rs = p1 - p2
@rel sum pt = po + pg
@rel sum t1 = p1 + g1
@rel sum t2 = p2 + g2
@trap p2 g2 :: two utilities
@trap pk t1 :: the peak came before the morning's count
@trap d2 dc :: poisoned are a part of the dead
@trap po pg :: poles of two utilities
@trap oc re :: percent out and percent to be back
@trap bd ap :: damage and credits

@doc a-9news | local TV site | 2034-02-19
Ice storm: {149,400|t1} in the dark across northern Michigan

Posted 8:02 AM, Feb 19, 2034 · By Kaylee Vandersloot

GAYLORD, Mich. — Nearly {150,000|~t1|t=at 7 a.m.} homes and businesses had no electricity at 7 a.m. Sunday after freezing rain coated the tip of the mitt.

Here's who is out, per the companies' own maps:

• Straits Power: {118,000|p1|t=at 7 a.m.|by=the companies' own maps}
• Great Pine Electric: {31,400|g1|^}

Otsego County is the bullseye. {Ninety-seven percent|oc} of its meters are dead and the National Weather Service measured {1.6|ic|by=the National Weather Service} inches of ice on a flagpole at the airport.

The peak came before most of us woke: {163,000|pk|t=at about 4:10|by=Straits meteorologist Duane Abernathy} at about 4:10, said Straits meteorologist Duane Abernathy.

Gov. Lorraine Bielski has declared an emergency in 10 counties. I-75 is closed at exit 282 because of trees.

STAY WARM: Find a shelter near you | Send pics to news9 | Detroit tops Toronto 4-2

@doc b-record | local newspaper | 2034-02-22
'We can hear the woods break': fourth day without lights

By Anneliese Kowalczyk-Reed, Record-Herald staff writer

ATLANTA, Mich. – Wilbert Saarinen, {83|ag}, has burned a rocking chair. He tells it as a joke, but the rocking chair is gone.

As of noon Wednesday, {71,000|t2|t=As of noon Wednesday} customers were still out. Straits Power had worked its number down to {46,200|p2|^}; at Great Pine, the co-op that serves the thin country of Montmorency, {24,800|g2|^} were waiting, some {6,600|gd} fewer than on Sunday.

The difference is poles. The co-op has lost {2,650|pg|by=manager Tipton Yazzie}, "{one in nine|~po9|by=manager Tipton Yazzie|v=11.1} of all we own," said manager Tipton Yazzie, and has {790|cg|^} linemen to set them. The bigger company counts {3,900|po} broken and {4,800|cr} workers.

{Seven|d2|by=health officers} people have died of the storm, {four|dc|^} from generators or grills run indoors, health officers said. On Tuesday night {1,260|sh|t=On Tuesday night} people slept in warming shelters. It was {minus 3|tp|t=Monday night} outside on Monday night.

"Don't bring the Coleman in," Saarinen said. "Burn the chair."

Correction policy: Call 989-555-0177.

@doc c-pressrel | company press release | 2034-02-22
Straits Power expects {95 percent|re} of customers restored by Sunday

FOR IMMEDIATE RELEASE — Feb. 22, 2 p.m.

Straits Power crews have returned service to some {71,800|rs|t=since Sunday} customers since Sunday. As of noon today, {46,200|p2|t=As of noon today} remained affected, down from {118,000|p1|t=on Sunday morning} on Sunday morning.

"This is the most damaging ice in our 91-year history," said Chief Operating Officer Priyanka Stelmach. "We have replaced or will replace {3,900|po} poles, and {4,800|cr} dedicated women and men from 14 states are doing it."

The company estimates that {95 percent|re|t=by Sunday, 10 p.m.|by=The company} of those affected will have power by Sunday, 10 p.m. Individual estimates will be sent by text.

Under Michigan rules customers receive a credit of {$38|cr1} for each day of interruption after the fourth. No action is needed.

Forward-looking statements involve risks. NYSE-listed; ticker STPW. Media line 517-555-0108.

@doc d-bridge | statewide nonprofit news | 2034-03-21
The storm is over. The bill isn't.

Reporting by Tomasz Achterberg; data by Ngozi Halloran

A month after ice flattened {910,000|fo|by=the Department of Natural Resources} acres of forest, by the estimate of the Department of Natural Resources, the small electric cooperative at its center asked regulators on Monday for permission to raise rates {11.4%|ra|t=on Monday|s=the small electric cooperative}.

Great Pine puts its losses at {$142 million|bd|by=Great Pine}, three years of revenue. Washington will carry {75%|fs} of that; the rest falls on {62,000|gn} members. The last of them got light back after {13|lo} days.

Straits, ten times the size, has asked for nothing yet. It paid {$17 million|ap|by=It} in outage credits, {$38|cr1} a day from day five.

The death count, which the governor gave as {seven|d2|t=in the first week|by=the governor} in the first week, is now {11|d3|t=now}; two were men clearing limbs in March. "Nobody died of ice," said Montmorency's medical examiner. "They died of the week after."

At the height, {163,000|pk} customers were down. In Otsego only {3%|ox} kept their lights.

@doc e-column | newspaper column | 2034-03-26
Underground, please

By Mort Villanueva

Every ice storm, somebody writes that we should bury the wires. This year it's me.

Consider what we bought instead. {Six thousand five hundred and fifty|pt} poles, {2,650|pg} at the co-op and {3,900|po} at Straits, snapped like breadsticks under {an inch and a half|~ic|v=1.5} of ice. {A hundred and forty-two million|bd|s=the co-op} dollars at the co-op alone. {Eleven|d3} funerals.

The engineers tell me that burying costs {a million|-} a mile up here, and that Great Pine has {7,000|gm} miles. Fine. Bury the first seven. Bury the one to the hospital.

As it is, the co-op wants {11.4|ra} percent more from people like Wilbert Saarinen, who is {83|ag} and sat {13|lo} days in the dark. Washington, bless it, pays {three-quarters|fs|v=75}. Of the poles. Again.

Mort Villanueva has written for this page since 2009. Reach him at mortv@example.com.
