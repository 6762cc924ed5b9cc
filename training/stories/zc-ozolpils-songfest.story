@story zc-ozolpils-songfest
@topic Latvia's regional song festival: singers, a heat evacuation, tickets, costs and drones over the stage
@subject F = Ozolpils song festival | the festival | the song celebration
@subject O = Ozolpils municipality | the municipality | the city
@subject S = open-air stage in Ozolpils park | the stage | the park stage
@subject M = emergency medical service | NMPD | the medics
@subject D = dance performance | the dancers
@subject A = Air Force | the armed forces
@fact sin = 7840 | crowd | F | singers | 2035-07-06 | snapshot
@fact dan = 3160 | crowd | D | dancers | 2035-07-05 | snapshot
@fact cho = 214 | other | F | choirs | 2035-07-06 | constant
@fact aud = 19500 | crowd | S | spectators | 2035-07-06 | snapshot
@fact cap = 20000 | other | S | places | - | constant
@fact tmp = 33 | temperature | F | degrees | 2035-07-06 | snapshot
@fact aid = 312 | injuries | M | people helped | 2035-07-06 | cumulative
@fact hos = 18 | injuries | M | people taken to hospital | 2035-07-06 | cumulative
@fact brk = 40 | duration | F | minutes of interruption | 2035-07-06 | constant
@fact cost = 4900000 | spending | O | euros spent | 2035 | cumulative
@fact bud = 4300000 | budget | O | euros budgeted | 2034 | plan
@fact tix = 1650000 | revenue | O | euros from tickets | 2035 | cumulative
@fact lo = 15 | price | F | euros for the cheapest ticket | 2035 | constant
@fact hi = 60 | price | F | euros for the dearest ticket | 2035 | constant
@fact old = 91 | age | F | age of the oldest singer | - | constant
@fact yng = 6 | age | F | age of the youngest singer | - | constant
@fact dr = 2 | other | A | drones sighted | 2035-07-06 | snapshot
@fact wat = 46000 | other | O | litres of water handed out | 2035-07-06 | cumulative
@trap sin dan :: singers and dancers
@trap sin aud :: on the stage and before it
@trap aud cap :: spectators and places
@trap aid hos :: helped and taken to hospital
@trap cost bud :: spent and budgeted
@trap old yng :: oldest and youngest
@trap lo hi :: two prices

@doc leta-style | news agency | 2035-07-07
Song festival in Ozolpils interrupted by heat; {18|hos} in hospital

RIGA — The closing concert of the Ozolpils song festival was interrupted on Friday for {40|brk} minutes as temperatures in the park reached {33|tmp|t=on Friday} degrees, organizers said.

The emergency medical service helped {312|aid|t=on Friday|by=The emergency medical service} people, mostly singers, and took {18|hos|^} to hospital.

{7,840|sin|t=on Friday} singers from {214|cho} choirs stood on the stage; {19,500|aud|^} spectators had come. On Thursday {3,160|dan|t=On Thursday} dancers performed at the stadium.

The Air Force confirmed that {two|dr} unidentified drones had been sighted east of the city during the break. They posed no danger, it said.

@doc choir-diary | personal essay, online magazine | 2035-07-10
Row 31, alto

We are told to wear the wool. It's three hundred years old, or at least the pattern is, and at {33|tmp} degrees it has the temperament of a goat. I'm in row {31|-}, between a dentist and Zelma, who is {91|old} and hasn't missed one since 1965.

There are {7,840|sin} of us. You don't hear yourself; you hear that you are needed. In front, almost {twenty thousand|~aud|v=20000} faces, fans, fans, fans.

At seven-ten somebody in the tenors sits down, then does not get up. Then the sopranos, like dominoes. A man with a megaphone says, forty minutes in the shade. {Forty|brk} minutes! Where would one find so much shade? They brought water in fire hoses; I read later that it was {46,000|wat} litres. Zelma took off her crown and drank from it.

Three hundred or so needed help ({312|aid}, my brother-in-law the medic would insist). A few went off with the siren.

Then someone began, without the conductor, very low. *Pūt, vējiņi.* Blow, little wind. And I swear to you.

Later they told us about the {two|dr} drones. We'd thought they were swifts.

@doc city-accounts | local newspaper | 2035-09-14
Festival costs {600,000|-} more than planned

The municipality laid the account of the July festival before the council on Wednesday. It spent {4.9 million|cost} euros; {4.3 million|bud} had been set aside. Ticket sales, from {15|lo} to {60|hi} euros, brought {1.65 million|tix}.

The overrun is due to the medics, to cooling tents and to water: {46,000|wat} litres, at {one|-} euro each, councillor Raivis Upenieks jokes.

With {19,500|aud} listeners in a park for {20,000|cap} the concert was as good as sold out. The day before, the dance event with {3,160|dan} participants had been seen by {8,200|-}.

The next festival, in {2040|-}, will begin at {nine|-} in the evening. The wool stays.

Also in the council: {27|-} lime trees for Stacijas Street; sewage fee up by {4%|-}.

@doc press-medic | ambulance service statement | 2035-07-07
NMPD operational information, 7 July, 09:00

During the concert in Ozolpils {22|-} teams were on duty. {312|aid|t=7 July, 09:00} persons received assistance: heat exhaustion {241|-}, fainting {52|-}, injuries {19|-}. {18|hos|^} were hospitalised; {16|-} have been discharged.

The youngest patient was {six|yng}, the youngest singer of the festival; she was given an ice cream and returned to her choir. The eldest was {91|old}; she refused a stretcher.

Air temperature {33|tmp} °C, on the steps of the stage {41|-} °C. The recommendation to interrupt the programme was made at 19:12 and followed at once ({40|brk} minutes).

Rumours of {three|-} deaths are untrue.
