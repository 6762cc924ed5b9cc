@story uc-gezirat-sharaf-boat
@topic Collision of a Nile excursion boat and a barge near Gezirat Sharaf, Sohag, Egypt, October 2028, and the trial
@subject N = Gezirat Sharaf boat collision | the collision | the sinking | the accident | Gezirat Sharaf | the capsizing
@subject BO = Nour 4 | the excursion boat | the boat | the vessel
@subject BG = molasses barge | the barge | the tug and barge | the cargo barge
@subject SG = Sohag governorate | Governor Hany Sabet | the governor | the governorate | Sabet
@subject HM = Health ministry | the ministry of health | the health ministry
@subject HU = Sohag University Hospital | the university hospital
@subject HG = El-Balyazid general hospital | El-Balyazid hospital | the general hospital
@subject RR = River rescue police | the river police | divers | the divers
@subject SS = Ministry of Social Solidarity | the solidarity ministry | Social Solidarity
@subject PP = Public Prosecution | prosecutors | the prosecution
@subject CO = Sohag criminal court | the court | judge Wagdy Fahim
@subject CP = Abdel-Basset Shalaby | Shalaby | the captain
@subject BP = Medhat Ghali | the barge pilot | Ghali
@subject RT = River Transport Authority | RTA | the authority
@subject DO = Al-Wafa charity | Al-Wafa | the charity
@subject DB = Deir el-Bahnas sinking | Deir el-Bahnas | the 2017 accident
@subject NE = Nermine Girgis | Nermine | the bride
@fact ck = 20:35 | clock | N | time of the impact | 2028-10-12 | snapshot
@fact cr = 21:10 | clock | RR | time the first rescue boat arrived | 2028-10-12 | snapshot
@fact mw = 35 | duration | RR | minutes until the first rescue boat arrived | 2028-10-12 | constant
@fact ob = 74 | crowd | BO | people on board | 2028-10-12 | constant
@fact cap = 30 | crowd | BO | people that the licence allows | - | constant | threshold
@fact ovr = 44 | crowd | BO | people on board beyond the licence | 2028-10-12 | constant
@fact d1 = 18 | deaths | N | people killed | 2028-10-12 night | cumulative
@fact d2 = 29 | deaths | N | people killed | 2028-10-13 | cumulative
@fact d3 = 34 | deaths | N | people killed | 2028-10-15 | cumulative
@fact d4 = 35 | deaths | N | people killed | 2028-10-20 final | cumulative
@fact dw = 16 | deaths | N | women killed | 2028-10-20 final | cumulative
@fact dm = 8 | deaths | N | men killed | 2028-10-20 final | cumulative
@fact dc = 11 | deaths | N | children killed | 2028-10-20 final | cumulative
@fact db = 22 | deaths | DB | people killed | 2017 | constant
@fact r1 = 33 | rescued | N | people found alive | 2028-10-12 night | cumulative
@fact r2 = 36 | rescued | N | people found alive | 2028-10-13 | cumulative
@fact r3 = 38 | rescued | N | people found alive | 2028-10-15 | cumulative
@fact m1 = 23 | missing | N | people unaccounted for | 2028-10-12 night | snapshot
@fact m2 = 9 | missing | N | people unaccounted for | 2028-10-13 | snapshot
@fact m3 = 2 | missing | N | people unaccounted for | 2028-10-15 | snapshot
@fact m4 = 1 | missing | N | people unaccounted for | 2028-10-20 final | snapshot
@fact i2 = 21 | injuries | N | people hurt | 2028-10-13 | cumulative
@fact iu = 14 | injuries | HU | people hurt in its wards | 2028-10-13 | snapshot
@fact ig = 7 | injuries | HG | people hurt in its wards | 2028-10-13 | snapshot
@fact dv1 = 46 | other | RR | divers at work | 2028-10-13 | snapshot
@fact dv3 = 20 | other | RR | divers at work | 2028-10-15 | snapshot
@fact amb = 40 | other | HM | ambulances sent | 2028-10-12 night | constant
@fact lv = 12 | other | BO | life vests on board | 2028-10-12 | constant
@fact dep = 11 | distance | N | metres of depth | 2028-10-12 | constant
@fact ban = 60 | distance | N | metres from the bank | 2028-10-12 | constant
@fact cg = 900 | other | BG | tonnes of cargo | 2028-10-12 | constant
@fact sp = 14 | speed | BG | kilometres an hour | 2028-10-12 | snapshot
@fact sl = 9 | speed | BG | kilometres an hour allowed at night | - | constant | threshold
@fact sx = 5 | speed | BG | kilometres an hour over the limit | 2028-10-12 | snapshot
@fact fa = 45 | price | BO | pounds for the trip | - | constant
@fact fr = 3330 | revenue | BO | pounds from the trip | 2028-10-12 | constant
@fact cd = 100000 | damages | SS | pounds for each family of a person killed | 2028-10-13 | plan | pledged
@fact ci = 25000 | damages | SS | pounds for each person hurt | 2028-10-13 | plan | pledged
@fact ctd = 3500000 | spending | SS | pounds paid to families of those killed | 2029-06 | cumulative
@fact cti = 525000 | spending | SS | pounds paid to people hurt | 2029-06 | cumulative
@fact ctt = 4025000 | spending | SS | pounds paid in all | 2029-06 | cumulative
@fact do = 1900000 | fundraising | DO | pounds given | 2028-10-20 | cumulative
@fact bi = 240 | other | RT | excursion boats inspected | 2028-10-20 | cumulative
@fact bz = 60 | other | RT | excursion boats seized | 2028-10-20 | cumulative
@fact bs = 25 | other | RT | share of the inspected boats seized | 2028-10-20 | snapshot
@fact ar1 = 3 | arrests | PP | people detained | 2028-10-13 | cumulative
@fact ar2 = 5 | arrests | PP | people detained | 2028-10-15 | cumulative
@fact yc = 10 | sentence | CP | years of prison | 2029-06 | constant
@fact yb = 7 | sentence | BP | years of prison | 2029-06 | constant
@fact ya = 15 | sentence | PP | years of prison asked for the captain | 2029-05 | plan
@fact fn = 200000 | sentence | CP | pounds of fine | 2029-06 | constant
@fact an = 22 | age | NE | age of the bride | 2028-10 | constant
@fact ac2 = 53 | age | CP | age of the captain | 2029-06 | constant
@fact ac = 52 | age | CP | age of the captain | 2028-10 | constant
@fact wt = 27 | other | CO | witnesses heard | 2029-06 | cumulative
@rel sum ob = d1 + r1 + m1
@rel sum ob = d2 + r2 + m2
@rel sum ob = d3 + r3 + m3
@rel sum d4 = dw + dm + dc
@rel sum i2 = iu + ig
@rel diff ovr = ob - cap
@rel diff sx = sp - sl
@rel product fr = fa * ob
@rel product ctd = cd * d4
@rel product cti = ci * i2
@rel sum ctt = ctd + cti
@rel share bs = bz / bi
@trap mw d4 :: 35 minutes and 35 dead
@trap db an :: 22 dead in 2017, a bride of 22
@trap dc dep :: eleven children, eleven metres
@trap m2 sl :: nine missing, nine kilometres an hour
@trap iu sp :: 14 patients, 14 kilometres an hour
@trap ig yb :: seven patients, seven years
@trap ban bz :: 60 metres, 60 boats
@trap d1 d2 :: Thursday night's and Friday's toll
@trap r1 r3 :: survivors on Thursday night and by Sunday
@trap ac ac2 :: the captain on the night and at the trial
@trap ck cr :: the impact and the arrival of help
@trap ya yc :: asked for and given
@trap ar1 ar2 :: detained on Friday and by Sunday
@trap cd ci :: for a death and for an injury
@trap dv1 dv3 :: divers on Friday and on Sunday

@doc a-wire | international agency | 2028-10-13
At least {29|>d2} drown as wedding boat hits barge on Nile

CAIRO, Oct 13 (Delta News Agency) - {Twenty-nine|d2|t=on Friday afternoon|by=the health ministry} bodies had been recovered and {nine|m2|^} people were still in the water on Friday afternoon after a boat carrying a wedding party sank in the Nile in Upper Egypt, the health ministry said.

The excursion boat Nour 4 collided with a barge near Gezirat Sharaf in Sohag governorate at {8:35 p.m.|ck} on Thursday and went down in about {11|dep} metres of water. {Thirty-six|r2|t=on Friday afternoon} people survived.

On Thursday night the authorities had spoken of {18|d1|t=On Thursday night|by=the authorities} dead, {33|r1|^} survivors and {23|m1|^} missing; some of the latter were found at relatives' houses, where they had run in wet clothes.

The vessel was licensed for {30|cap} passengers, security sources said, but {74|ob} were on board, among them the bride. The barge was taking {900|cg} tonnes of molasses to Cairo.

{Twenty-one|i2|t=on Friday afternoon} people were injured, with {14|iu|^} taken to Sohag University Hospital and {seven|ig|^} to a general hospital in El-Balyazid. The ministry said it had sent {40|amb} ambulances.

Prosecutors ordered {three|ar1|t=on Friday} people held on Friday, including the captain, Abdel-Basset Shalaby, {52|ac}, who swam ashore.

Accidents are common on the river. In 2017 an overloaded ferry sank at Deir el-Bahnas, killing {22|db|t=In 2017}. (Reporting by Youssef Rizqallah; editing by C. Haddon)

@doc b-arabic | Egyptian state daily, English edition | 2028-10-14
Solidarity minister orders relief for victims of Sohag accident

By Salma El-Gohary

Minister of Social Solidarity Iman Nashaat has ordered that {LE100,000|cd|v=100000} be paid to the family of each victim of Thursday's river accident and {LE25,000|ci|v=25000} to every one of the injured, who number {21|i2|t=so far} so far.

Governor Hany Sabet, following up at the site, said {46|dv1|t=yesterday} divers of the river police worked in shifts yesterday in difficult currents {60|ban} metres from the west bank. He directed that no effort be spared until the last of the {nine|m2|t=yesterday} missing is found.

The ministry of health clarified that the number of martyrs was {29|d2|t=yesterday} yesterday. Of those who were injured, {14|iu} remain in the university hospital in stable condition and {seven|ig} in El-Balyazid.

The River Transport Authority explained that barges may not sail faster than {nine|sl} km per hour after sunset. A first reading of the tug's device indicates that it was making {14|sp}.

The authority has formed committees to inspect excursion boats in all river governorates. The operator of the Nour 4 charges {LE45|fa|v=45} for a trip of one hour.

A hotline (16528) has been opened for citizens' inquiries.

Elsewhere in the paper: LE2bn for Upper Egypt roads, p.3; Ahly face Pyramids without three regulars, p.11

@doc c-independent | independent Egyptian news site | 2028-10-16
{Thirty-five|mw} minutes

By Rania Boutros and Karim Abul-Ezz

The impact was at {8:35|ck}. We know it from a phone that was filming the dancing. The first boat of the river police tied up at the spot at {9:10|cr}, and we know that from the log that a sergeant let us read. In between, fishermen from Gezirat Sharaf pulled people out by their hair.

"We had got maybe {thirty|~r1} before any uniform came," says Ashraf Zakhary, who owns a rowing boat and a net. It is about what the official records say: {33|r1|t=on the first night} living on the first night. By yesterday {38|r3|t=By yesterday} had been struck off the list because they are alive. {Thirty-four|d3|^} had been buried or were about to be. {Two|m3|^}, an uncle and a small girl, remain in the river, where the number of divers has now been cut from {46|dv1} to {20|dv3|t=now}.

{Seventy-four|ob} guests had bought a ticket at {forty-five|fa} pounds, so the evening brought the owner {3,330|fr} pounds. His licence says {thirty|cap}. So {44|ovr} persons should have been waiting on the bank, as should everybody once {12|lv} life vests had been handed out.

And the barge? It was {five|sx} kilometres an hour too fast, says a prosecutor: {14|sp} where {nine|sl} is the rule. Its pilot, Medhat Ghali, is one of {five|ar2|t=By yesterday} people in custody. So is the clerk who stamped the boat's papers.

Nermine Girgis, {22|an}, the bride, was hauled out by Zakhary. Her dress weighed more than she did, he says. Her husband of four hours has not been found; he is the uncle.

Support independent journalism from LE{50|-} a month.

@doc d-charity | UK magazine, letter from Egypt | 2028-10-27
Letter from Sohag: a river keeps its own accounts

Theodora Wickham-Nour

On Friday they closed the list. {Thirty-five|d4|t=On Friday} dead: {sixteen|dw|^} women, {eleven|dc|^} children, {eight|dm|^} men. {One|m4|^} name was left over, and the imam and the priest, who had shared a megaphone all week, read it together.

The river is no wider here than the Thames at Putney, and the accident happened {sixty|ban} metres from the side. A strong swimmer needs two minutes. Most of the women at the wedding had never been in water above the knee.

In the days since I arrived, a charity called Al-Wafa has raised {1.9 million|do} pounds (the Egyptian kind), which is more than half of what the state will pay all of the mourning families at {100,000|cd} each. The authority that is in charge of boats has gone up and down the Nile looking at {240|bi|t=In the days since} of them and chained up {60|bz|^}, {one in four|bs|v=25}. The chains, an official told me with satisfaction, are new.

People do talk about the barge, {nine hundred|cg} tonnes of black molasses, which sailed on for most of a mile with a wedding in its wake. But what they really talk about is Deir el-Bahnas. {Twenty-two|db} died there, in 2017, and the inquiry recommended that life vests be compulsory. The Nour 4 had {a dozen|lv}. They were in a locker, and the key was on the captain's belt, and the captain was among the {38|r3} who lived.

@doc e-court | Gulf newspaper, court report | 2029-06-19
Captain of Egyptian wedding boat jailed for {10|yc} years

Sohag: A criminal court on Monday sent the captain of an excursion boat to prison for {10|yc} years over an accident that killed {35|d4} people on the Nile last October. He must also pay a fine of {200,000|fn} Egyptian pounds.

The pilot of the barge that struck the boat, Medhat Ghali, was given {seven|yb} years. Three others, an owner and two clerks, were acquitted, to shouts from the gallery.

Prosecutors had asked for {15|ya} years for Abdel-Basset Shalaby, who, at {53|ac2}, has been at the helm of one boat or another since he was a teenager. Judge Wagdy Fahim, who heard {27|wt} witnesses, said the captain had taken on {44|ovr} people more than he was allowed, and that the barge, at {14|sp} km/h, {five|sx} above the limit, could no longer stop.

"No help came for {35|mw} minutes. That is not before this court," the judge added.

A representative of the Ministry of Social Solidarity told the court that {4,025,000|ctt} pounds had been paid out by this month. Of this, {3.5 million|ctd} went to bereaved families and {525,000|cti} to {21|i2} injured persons.

Relatives of the last of the {74|ob} passengers, whose body was never found, were not given a grant: for the file, he is missing.

Both defendants can appeal within {60|-} days.

Gulf Business: Dirham-pound 13.9 | Prayer timings: Fajr 3:57

@doc f-riverdaily | transport news site | 2028-10-21
Nile boats: {a quarter|bs} fail checks after Gezirat Sharaf

The River Transport Authority has inspected {240|bi|t=as of Friday} excursion boats and seized {60|bz|^}, or {25|bs|^} percent, as of Friday, it said in a statement. Defects ranged from missing lights to hulls patched with asphalt.

The campaign began two days after a collision in Sohag in which, by the final count, {35|d4} people lost their lives. Last Sunday the toll stood at {34|d3|t=Last Sunday}. {Eleven|dc} victims were children.

The Nour 4, built for {30|cap} passengers, carried {74|ob} and had {12|lv} vests. She lay at a depth of {11|dep} metres until a crane of the Suez Canal lifted her on Wednesday.

RTA chairman Adm. Fikry Lotfallah said that the speed of barges at night, limited to {nine|sl} km/h, would be monitored by satellite. He denied that rescue had been slow. The first launch had been there at {21:10|cr}, "which is quick for a governorate with {four|-} launches".

The bride's family has hired a lawyer. Nermine Girgis, {22|an}, told a talk show: "I do not want money. I want the key."
