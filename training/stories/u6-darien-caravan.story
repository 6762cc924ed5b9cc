@story u6-darien-caravan
@topic Migrant march through Panama halted at the Costa Rican border, April 2032
@subject C = the caravan | caravan | march | the column | walkers
@subject P = Panama | Panamanian authorities | SENAFRONT | border service | Panamanian police
@subject K = Costa Rica | San José | Costa Rican government | Costa Ricans
@subject D = Darién jungle | Darién crossing | the Darién | the jungle
@subject O = IOM | migration agency | the UN migration body
@subject S = San Vicente shelter | the shelter | reception centre
@subject T = border clash | clash | Paso Canoas | the bridge
@fact c1 = 4200 | crowd | C | people walking by police count | 2032-04-03 | snapshot
@fact c2 = 6800 | crowd | C | people walking by police count | 2032-04-10 | snapshot
@fact co = 9000 | crowd | C | people walking by their leaders' count | 2032-04-10 | snapshot
@fact kid = 1900 | other | C | children in it | 2032-04-10 | snapshot
@fact ven = 38 | rate | C | share from Venezuela | 2032-04-10 | snapshot
@fact hai = 21 | rate | C | share from Haiti | 2032-04-10 | snapshot
@fact ecu = 17 | rate | C | share from Ecuador | 2032-04-10 | snapshot
@fact km = 487 | distance | C | kilometres walked | 2032-04-10 | cumulative
@fact dy = 19 | duration | C | days on the road | 2032-04-10 | constant
@fact inj = 26 | injuries | T | people hurt | 2032-04-11 | cumulative
@fact injp = 8 | injuries | P | officers hurt | 2032-04-11 | cumulative
@fact injm = 18 | injuries | C | migrants hurt | 2032-04-11 | cumulative
@fact arr = 53 | arrests | T | people arrested | 2032-04-11 | cumulative
@fact pol = 1100 | officers | K | police sent to the border | 2032-04-10 | snapshot
@fact y = 118400 | other | D | people who crossed since January | 2032-03-31 | cumulative
@fact y1 = 94700 | other | D | people who crossed in the same months of the year before | 2031-03-31 | cumulative
@fact rec = 520000 | other | D | people who crossed in the record year | 2023 | constant
@fact ded = 61 | deaths | D | bodies found since January | 2032-03-31 | cumulative
@fact quo = 300 | other | K | people let in a day | 2032-04-12 | plan | threshold
@fact quoA = 1000 | other | P | people let in a day, as it asked | 2032-04-12 | constant | hypothetical
@fact bed = 550 | other | S | beds | - | constant
@fact slp = 2310 | other | S | people who slept there | 2032-04-11 | snapshot
@fact fee = 40 | price | P | dollars that a bus seat costs | 2032-04 | constant
@fact pass = 23 | duration | C | days it needs to cross at the daily limit | 2032-04-12 | plan | projected
@fact pol0 = 70 | officers | K | police usually at the border | - | constant
@fact up = 25 | rate | D | rise over the year before | 2032-03-31 | snapshot
@rel sum inj = injp + injm
@trap c1 c2 :: the caravan a week apart
@trap c2 co :: police and leaders' counts
@trap y y1 :: this and last year
@trap quo quoA :: granted and asked
@trap bed slp :: beds and sleepers
@rel change up = y1 -> y

@doc a-wire | wire agency | 2032-04-11
Migrant caravan stopped at Panama-Costa Rica border, {26|inj} hurt

PASO CANOAS, Panama, April 11 - A caravan of migrants that has swollen to {6,800|c2|t=on Saturday|by=police} people, by police count on Saturday, was turned back at a bridge into Costa Rica, in scuffles that left {26|inj} injured and {53|arr} under arrest, officials said on Sunday.

{Eighteen|injm} of the hurt were migrants and {eight|injp} Panamanian officers.

San José has sent {1,100|pol|s=San José} police to the frontier and says it'll admit {300|quo|by=San José} people a day from Monday. Panama wants {1,000|quoA|s=Panama}.

The marchers had covered {487|km} km in {19|dy} days. A week earlier there were {4,200|c1|t=A week earlier|by=police} of them, police say; organisers now claim {9,000|co|t=now|by=organisers}.

About {38|ven} percent are Venezuelans, {21|hai} percent Haitians and {17|ecu} percent Ecuadoreans, the IOM estimates, and {1,900|kid|by=the IOM} are children.

In the first quarter {118,400|y|t=In the first quarter} people crossed the Darien jungle, up from {94,700|y1|t=a year before} a year before. {Sixty-one|ded|t=In the first quarter} bodies were found there.

@doc b-costarica | San José newspaper | 2032-04-12
{Three hundred|quo} a day, not one more

The government is holding firm: {300|quo} persons per day may enter through Paso Canoas from this morning, families first. At that rate the caravan will need {23|pass|by=Yorleny Arguedas} days to pass, Security Minister Yorleny Arguedas admitted, and that's on the assumption that Panama's figure of {6,800|c2|by=Panama|t=on Saturday} is right.

It may not be. Its spokeswoman, a Haitian nurse called Mirlande Toussaint-Vil, speaks of {nine thousand|co|by=Mirlande Toussaint-Vil}.

What happened at the bridge on Saturday is disputed. Panama's border service says {eight|injp|by=Panama's border service} of its people were hit by stones. Our reporter counted {28|!injm|by=Our reporter} migrants with cuts or tear-gas burns at the field clinic.

Costa Rica has {1,100|pol|t=now} police in the canton now; normally it's {70|pol0|t=normally}.

Editorial, page 18: A queue isn't a policy. Dollar ₡507/₡521. Saprissa 1–0.

@doc c-ngo | aid group blog | 2032-04-13
Field notes: a shelter with {550|bed} beds

By Ingvild Raknes-Oduya, nurse

There are {550|bed} beds in San Vicente. On Sunday night {2,310|slp|t=On Sunday night} people slept there, if that is the word. I counted shoes rather than heads, because children sleep under things.

Who are they? Of a hundred people in the column, {thirty-eight|ven} come from Venezuela, {seventeen|!hai|s=Haiti} from Haiti and {twenty-one|!ecu|s=Ecuador} from Ecuador. The others are from everywhere, including a maths teacher from Nepal.

They have walked nearly {five hundred|~km} kilometres from Yaviza, because the bus costs {forty|fee} dollars a seat. And before Yaviza there was the Darién. In the first three months of this year {61|ded|t=In the first three months} bodies were carried out. We don't know how many weren't.

I've treated a girl for foot rot. She is little. She told me the names of the rivers.

Give: $12 buys boots. Text BOOTS to 70700. We spend 88 cents of each dollar in the field.

@doc d-us | US cable news site | 2032-04-12
CARAVAN CHAOS: What we know

By Brock Hasselbring and Maddy Ferraro | Updated 6:12 PM EDT | 3 MIN READ

A massive caravan remains stuck on Panama's northern border tonight. Here's what to know:

**How big is it?** Panamanian police counted {8,600|!c2|t=Saturday|by=Panamanian police} Saturday, up from {4,200|c1|t=a week before} a week before.

**Who's in it?** Largely Venezuelans ({38%|ven}). There are {1,900|kid} kids.

**Was there violence?** Yes. {26|inj} people were hurt, including {eight|injp} officers. Cops made {53|arr} arrests.

**Any deaths?** About {50|?~ded|t=this year} bodies have been pulled from the jungle this year.

**Are they coming here?** It's 2,300 miles to the Rio Grande. At their pace — {487|!km|force} miles in {19|dy} days — they'd arrive in July.

**Are numbers up?** So far this year {118,400|y|t=So far this year} have crossed the jungle, a {25 percent|up} jump. The all-time high was in 2023: {520,000|rec|t=in 2023}.

**What's next?** Costa Rica will take {300|quo} a day. 

TRENDING: Shark bites surfer, 24 | 5 grills under $99 | Cubs 7, Reds 3
