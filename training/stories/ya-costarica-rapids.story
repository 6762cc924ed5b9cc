@story ya-costarica-rapids
@topic Rafting accident on the Río Tarcolito in Costa Rica: from the flood wave to the new rules
@subject A = Río Tarcolito rafting accident | accident | capsize
@subject E = Espuma Brava | rafting company | outfitter | operator
@subject C = Red Cross | Costa Rican Red Cross | rescuers | Cruz Roja
@subject O = OIJ | Judicial Investigation Organism | judicial police | OIJ agents
@subject I = ICE dam | ICE | electricity institute | Pacuarito hydropower plant
@subject T = ICT | tourism institute | Costa Rican Tourism Institute
@subject R = Río Tarcolito | the river | Tarcolito
@subject H = Hospital William Allen-Norte | hospital
@subject G = guides | river guides | Guides' Association | Esteban Mora Quirós
@fact raf = 5 | other | A | rafts on the water | 2028-09-16 | constant
@fact rov = 3 | other | A | rafts that overturned | 2028-09-16 | constant
@fact ppl = 38 | other | A | people on the rafts | 2028-09-16 | constant
@fact tou = 31 | other | A | tourists on the rafts | 2028-09-16 | constant
@fact gui = 7 | other | G | guides on the rafts | 2028-09-16 | constant
@fact d1 = 2 | deaths | A | people killed | 2028-09-16 evening | cumulative
@fact d2 = 5 | deaths | A | people killed | 2028-09-19 | cumulative
@fact dt = 4 | deaths | A | tourists killed | 2028-09-19 | cumulative
@fact dg = 1 | deaths | G | guides killed | 2028-09-19 | cumulative
@fact ms = 3 | missing | A | people missing | 2028-09-16 evening | snapshot
@fact sv = 33 | rescued | A | people who survived | 2028-09-19 | cumulative
@fact hos = 9 | injuries | H | survivors taken to hospital | 2028-09-16 | cumulative
@fact nat = 6 | other | A | nationalities aboard | 2028-09-16 | constant
@fact tm = 11:25 | clock | A | time of the accident | 2028-09-16 | constant
@fact gat = 10:10 | clock | I | time when the gates were opened | 2028-09-16 | constant
@fact wav = 75 | duration | I | minutes that the water took to reach the rafts | 2028-09-16 | constant
@fact fl0 = 38 | other | R | cubic metres a second before the wave | 2028-09-16 | snapshot
@fact fl1 = 152 | other | R | cubic metres a second at the peak | 2028-09-16 | snapshot
@fact flm = 4 | other | R | times the flow that the wave reached | 2028-09-16 | constant
@fact flim = 90 | other | T | cubic metres a second at which rafting stops | - | constant | threshold
@fact cls = 4 | other | R | class of the rapids | - | constant
@fact km = 18 | distance | R | kilometres of the trip | - | constant
@fact kmf = 11 | distance | C | kilometres downstream where the last body was found | 2028-09-19 | constant
@fact res = 84 | officers | C | rescuers in the search | 2028-09-17 | snapshot
@fact vol = 60 | officers | G | volunteer kayakers in the search | 2028-09-17 | snapshot
@fact srch = 144 | officers | A | people in the search | 2028-09-17 | snapshot
@fact hel = 2 | other | C | helicopters in the search | 2028-09-17 | snapshot
@fact fee = 95 | price | E | dollars for the trip | 2028 | constant
@fact trip = 1260 | other | E | trips run in the year | 2027 | cumulative
@fact cust = 17640 | ridership | E | customers in the year | 2027 | cumulative
@fact cpt = 14 | other | E | customers on an average trip | 2027 | constant
@fact lic = 41 | other | T | licensed rafting companies | 2028 | snapshot
@fact unl = 23 | other | T | rafting companies without a licence | 2028 | snapshot | projected
@fact vis = 310000 | ridership | T | people who raft in the country in a year | 2027 | cumulative
@fact dth = 9 | deaths | T | deaths in rafting in ten years | 2028-09-15 | cumulative
@fact ale = 3 | other | I | warnings sent by text message | 2028-09-16 | constant
@fact alr = 0 | other | E | warnings received by the guides | 2028-09-16 | constant
@fact age = 19 | age | A | age of the youngest victim | 2028-09-16 | constant
@fact exp = 14 | duration | G | years of experience of the guide who died | 2028-09-16 | constant
@fact file = 2 | arrests | O | people under investigation | 2028-10 | snapshot
@fact sus = 60 | duration | T | days for which the operator is suspended | 2028-09-20 | plan
@fact clm = 11500000 | damages | A | dollars claimed by the families | 2029-03 | constant
@fact cli = 9000000 | damages | I | dollars claimed from the electricity institute | 2029-03 | constant
@fact cle = 2500000 | damages | E | dollars claimed from the operator | 2029-03 | constant
@fact pol = 1000000 | other | E | dollars of liability insurance | 2028 | constant
@fact sir = 8 | units_pledged | I | sirens to be installed | 2029 | plan | pledged
@fact sirc = 480000 | budget | I | dollars for sirens | 2029 | plan
@fact sire = 60000 | price | I | dollars for a siren | 2029 | plan
@fact rul = 12 | other | T | new rules | 2029-05 | constant
@fact rati = 5 | other | T | tourists allowed for a guide | 2029-05 | plan | threshold
@fact rat0 = 4.4 | other | A | tourists for each guide that day | 2028-09-16 | constant
@rel sum ppl = tou + gui
@rel sum d2 = dt + dg
@rel sum d2 = d1 + ms
@rel sum ppl = sv + d2
@rel product fl1 = fl0 * flm
@rel sum srch = res + vol
@rel product cust = trip * cpt
@rel sum clm = cli + cle
@rel product sirc = sire * sir
@trap d1 d2 :: the missing were found dead
@trap ppl tou :: with and without guides
@trap ppl fl0 :: 38 people, 38 cubic metres
@trap raf rov :: on the water and overturned
@trap fl0 fl1 :: before and at the peak
@trap fl1 flim :: reached and allowed
@trap km kmf :: the trip and the place of the last body
@trap res srch :: the Red Cross and everyone
@trap lic unl :: with and without licence
@trap cli cle :: two defendants
@trap ale rov :: three texts, three rafts
@trap hos dth :: nine in hospital, nine deaths in ten years
@trap cpt exp :: 14 customers, 14 years
@trap clm pol :: claimed and insured

@doc a-news | English-language news site | 2028-09-16
{Two|d1} dead, {three|ms} missing as wave hits rafts on Costa Rica's Tarcolito

The Tico Courier | Sept. 16, 2028, 6:15 p.m. | Updated

TURRIALBA-SUR - {Two|d1|t=by nightfall} people were confirmed dead and {three|ms|^} were missing by nightfall Saturday after a sudden surge on the Río Tarcolito flipped {three|rov} of {five|raf} rafts in a Class {IV|cls|v=4} canyon, the Red Cross said.

The boats of Espuma Brava carried {31|tou} tourists from {six|nat} countries and {seven|gui} guides. It was {11:25 a.m.|tm}, an hour into an {18-kilometer|km|v=18} trip that sells for {$95|fee}.

"You heard it first. Like a truck," said Lieke van Doorn, 27, who clung to a branch.

{Nine|hos} people were taken to hospital, most with cuts.

The utility ICE opened the gates of its dam upstream at {10:10|gat} after heavy rain. It says it sent {three|ale} text-message warnings.

WEATHER: Yellow alert for the Caribbean slope | Colón: 512/$

@doc b-redcross | Red Cross bulletin | 2028-09-17
COSTA RICAN RED CROSS - OPERATIONS CENTER - REPORT 4, 17:00

Search resumed at 05:00. Personnel of this institution in the area: {84|res|t=17:00}. Voluntary kayakers: {60|vol|^}. Total: {144|srch}. Aircraft: {two|hel} helicopters.

Sectors covered: Puente Viejo to Las Juntas, {13|-} km.

The river gauge registered {38|fl0|t=at 11:00} cubic metres per second at 11:00 yesterday and {152|fl1|t=at 11:30} at 11:30.

Families are attended at Escuela El Progreso. We ask the media not to fly drones.

@doc c-daily | San José daily | 2028-09-20
The last one was Esteban

Guide's body found {11|kmf} km downstream; toll is {five|d2}

By Marianela Brenes Picado

They found the guide Esteban Mora Quirós with his whistle in his mouth.

He had {14|exp} years on the river, and it took three days for the river to give him back, {11|kmf} kilometres below the canyon. With him the dead are {five|d2|t=yesterday} as of yesterday: {four|dt} tourists, the youngest of them {19|age}, and {one|dg} guide. {Thirty-three|sv} people lived.

The rule of the ICT is that rafts come off the water at {90|flim} cubic metres. On Saturday the flow multiplied by {four|flm} in half an hour. "No guide had a message," says the Guides' Association. Not one of the texts reached the canyon: {zero|alr}. There's no signal.

The wave needed {75|wav} minutes to get there from the gates. A cyclist does it in less.

The institute suspended Espuma Brava for {60|sus} days. OIJ agents took away the satellite phone, still in its box.

Lottery 47, 03, 81.

@doc d-trade | adventure tourism trade newsletter | 2028-10-12
Paddle & Profit: after the Tarcolito

Let's talk scale. Costa Rica puts {310,000|~vis|t=a year} people in rafts in a year. Before September it had lost {nine|dth|t=in ten years} of them in ten years. That's an enviable record and it's gone.

Espuma Brava isn't a cowboy. It ran {1,260|trip|t=last year} trips last year with {17,640|cust} customers, an average of {14|cpt}, and on the day it had a guide to every {4.4|rat0} guests. It's insured for {$1 million|pol}.

Cowboys exist. The ICT lists {41|lic} licensed companies and guesses at {23|~unl} without papers.

{Two|file|t=so far} people are under investigation so far, and neither of them works in tourism: they're dam operators.

Next week: zip-line premiums. Subscribe, 12 issues $240.

@doc e-wire | wire agency | 2029-03-14
Families sue Costa Rican utility over rafting deaths

SAN JOSE, March 14 (Austral) - Relatives of {four|dt} foreigners drowned in a rafting accident in Costa Rica are seeking {$11.5 million|clm} in damages, {$9 million|cli} of it from the state electricity institute and {$2.5 million|cle} from the outfitter.

The suit says the institute "fired a river" at {38|ppl} people in September without checking whether anybody had been warned.

ICE has said it'll install {eight|sir} sirens this year at a cost of {$480,000|sirc}, or {$60,000|sire} each. It denies liability.

The outfitter's policy pays a maximum of {$1 million|<pol}.

@doc f-official | tourism institute notice | 2029-05-08
ICT - NOTICE TO OPERATORS OF DESCENT OF RAPIDS

As of 1 July, {12|rul} new rules apply. Among them:
1. No more than {five|<rati} tourists to each guide.
2. Satellite communicator switched on, one per raft.
3. No descent at flows above {90|flim} m3/s at the departure gauge (unchanged), nor within {three|-} hours after a notice of discharge.
4. Liability policy of at least {$2 million|-}.

The {41|lic} licensed companies have {30|-} days to adapt. Inspectors will visit all of them this season, including the {five|-} that have closed.
