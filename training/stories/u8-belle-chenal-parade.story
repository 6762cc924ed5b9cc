@story u8-belle-chenal-parade
@topic A small Louisiana town's Mardi Gras parade: plans, day, aftermath
@subject K = Krewe of Chenal | the krewe | Chenal's krewe | the parade
@subject T = Belle Chenal | the town
@subject P = Belle Chenal Police Department | town police | BCPD | police
@subject A = Acadian Ambulance crews | medics | the medics
@subject M = Mayor Odile Arceneaux-Vu | Arceneaux-Vu | Mayor Arceneaux-Vu | the mayor
@subject B = Krewe of Bayou Noir | Bayou Noir | the rival krewe
@subject C = Chief Tyrone Hebert | Hebert | Chief Hebert | the chief
@fact fl = 24 | other | K | floats | 2019-03-02 | snapshot
@fact fl8 = 19 | other | K | floats | 2018 | snapshot
@fact flb = 31 | other | B | floats | 2019-03-03 | snapshot
@fact rid = 460 | other | K | riders | 2019-03-02 | snapshot
@fact bn = 11 | other | K | marching bands | 2019-03-02 | snapshot
@fact cr = 18000 | crowd | K | people along the route | 2019-03-02 | snapshot
@fact cre = 15000 | crowd | K | people along the route | before the parade | plan | projected
@fact crb = 26000 | crowd | B | people along the route | 2019-03-03 | snapshot
@fact pop = 4870 | other | T | inhabitants | 2018 | snapshot
@fact mi = 2.3 | distance | K | miles of the route | 2019 | constant
@fact stt = 13:00 | clock | K | time of the start | 2019-03-02 | constant
@fact end = 16:50 | clock | K | time the last float came in | 2019-03-02 | snapshot
@fact ar = 7 | arrests | P | people arrested | 2019-03-02 | cumulative
@fact ar8 = 13 | arrests | P | people arrested | 2018 | cumulative
@fact dw = 3 | arrests | P | people arrested for drunk driving | 2019-03-02 | cumulative
@fact inj = 4 | injuries | A | people taken to hospital | 2019-03-02 | cumulative
@fact tr = 29 | injuries | A | people treated on the street | 2019-03-02 | cumulative
@fact off = 68 | officers | P | officers on the route | 2019-03-02 | snapshot
@fact own = 14 | officers | P | officers of its own | 2019 | constant
@fact cos = 47000 | spending | T | cost of police and clean-up in dollars | 2019 | cumulative
@fact fee = 12500 | revenue | T | fees from the krewe in dollars | 2019 | cumulative
@fact tx = 83000 | revenue | T | sales tax of the weekend in dollars | 2019 | cumulative
@fact bd = 11.5 | other | T | tons of trash | 2019-03-03 | cumulative
@fact bd8 = 9 | other | T | tons of trash | 2018 | cumulative
@fact yr = 52 | other | K | parades held | 2019 | cumulative
@trap fl fl8 :: two years
@trap fl flb :: two krewes
@trap cr cre :: came and expected
@trap cr pop :: spectators and inhabitants
@trap off own :: borrowed officers and its own
@trap ar dw :: all arrests and some
@trap inj tr :: hospital and street
@fact sdw = 42.86 | other | P | share of the arrests for drunk driving | 2019-03-02 | snapshot
@fact bor = 54 | officers | P | officers borrowed | 2019-03-02 | snapshot
@rel sum off = own + bor
@rel share sdw = dw / ar

@doc a-preview | town website | 2019-02-27
What you need to know: Saturday's parade

The {52nd|yr} parade of the Krewe of Chenal rolls Saturday, March 2, at {1 p.m.|stt|t=Saturday}

The route is {2.3|mi} miles, from the Piggly Wiggly lot down Canal to Main, to Oak, and home. {24|fl} floats ({19|fl8|t=last year} last year), {11|bn} bands, {460|rid} riders with good arms.

Chief Tyrone Hebert looks for {15,000|cre|by=Chief Tyrone Hebert} or so and wants to remind you that the town has {14|own} officers. He's borrowing.

DO NOT: save spots before 6 a.m.; use glass; throw back.

Restrooms: 40 port-o-lets. Bayou Noir rolls on Sunday over in Vacherie Landing with {31|flb}, but they don't have a queen like ours.

@doc b-daily | city daily site | 2019-03-03
Big crowd, few arrests for Chenal's krewe

BELLE CHENAL – A town of {4,870|pop} had {18,000|cr|t=Saturday|by=the chief} guests on Saturday, the chief said, and most of them behaved.

Police booked {seven|ar|t=on Saturday} people, {three|dw|^} of them for drunk driving. There were {13|ar8|t=a year ago} arrests a year ago.

"I got {68|off|by=Chief Hebert} officers on the street, and {54|bor} of those have a sheriff's or a state patch," said Chief Hebert.

Medics treated {29|tr|by=spokesman Avery Quang} and took {four|inj|^} to hospitals, spokesman Avery Quang said. Nobody fell from a float, a first since he's worked it.

The last of {24|fl} floats pulled in at {4:50|end} p.m.

Mayor Odile Arceneaux-Vu rode the lead truck in peach sequins.

[Subscribe: 6 months for $1]

@doc c-tv | TV station site | 2019-03-03
Bead by bead: parade brings {16,000|!cr} to Belle Chenal

BELLE CHENAL, La. (KJVL) - They lined up ten deep on Canal Street.

Chief Hebert tells KJVL his men counted {16,000|!cr|t=Saturday|by=Chief Hebert} people Saturday along a route of almost {two and a half|~mi} miles. The {60|!off} officers on patrol took {7|ar} folks in.

Sam Tran drove from Houston. "Back home you can't get this close," he said, with a nine-pound bag of beads on his neck.

{Four|inj} went to the hospital, two with heat.

Sunday it's Bayou Noir's turn. That krewe had {31|flb|t=Sunday} floats in front of {26,000|crb|by=Vacherie police} according to Vacherie police, by Sunday night.

Poll: King cake, cream cheese or plain? (1,204 votes)

@doc d-weekly | town weekly | 2019-03-14
Council tallies up Mardi Gras

The Krewe of Chenal cost the town {$47,000|cos} in overtime and street sweeping and paid it {$12,500|fee}. Clerk Rhonda Metoyer told the council that the {$83,000|tx} of sales tax from the weekend more than makes that up.

Crews hauled {11.5|bd} tons of trash, up from {nine|bd8|t=in 2018} in 2018, some of it still in the oaks.

Alderman Lucien Prejean wanted a fee twice that. The mayor said you don't charge guests for the gumbo. And you don't shake down a krewe that has rolled {25|!yr} times, she said.

Only {seven|ar} arrests, Chief Hebert reported, of which fewer than {half|<sdw} were DWI. There were {24|fl} floats; he hopes for fewer.

Port-o-lets: council will order sixty next year.
