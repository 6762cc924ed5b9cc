@story uc-khazri-platform
@topic Fire on the Khazri-3 offshore platform, Azerbaijan, December 2033
@subject K = Khazri-3 platform fire | the fire | Khazri-3 | the accident | the blaze
@subject PL = Khazri-3 | the platform | the installation | the structure
@subject SO = Abseron Neft | the operator | the company | the state company
@subject ME = Ministry of Emergency Situations | the emergencies ministry | MES | the ministry
@subject HB = Central Oilmen's Hospital | the Oilmen's Hospital | Oilmen's Hospital in Baku
@subject HS = Sumqayit hospital | Sumqayit | the Sumqayit clinic
@subject PR = Prosecutor General's Office | prosecutors | the prosecutor's office
@subject UN = Oil Workers' Rights Committee | the committee | the rights group | the workers' rights group
@subject PT = Presidential commission | the state commission | the commission
@subject RZ = Rovshan Zeynalli | Zeynalli | the welder
@subject MK = Market | Brent crude | Brent
@fact ck = 16:20 | clock | K | time the fire broke out | 2033-12-04 | snapshot
@fact du = 67 | duration | K | hours until the fire was out | 2033-12-07 | constant
@fact ob = 84 | crowd | PL | people on the platform | 2033-12-04 | constant
@fact obd = 57 | jobs | SO | own employees on the platform | 2033-12-04 | constant
@fact obc = 27 | jobs | SO | contract workers on the platform | 2033-12-04 | constant
@fact d1 = 1 | deaths | K | people killed | 2033-12-04 night | cumulative
@fact d2 = 7 | deaths | K | people killed | 2033-12-05 | cumulative
@fact d3 = 11 | deaths | K | people killed | 2033-12-07 | cumulative
@fact d4 = 16 | deaths | K | people killed | 2033-12-18 | cumulative
@fact dlb = 10 | deaths | K | people who drowned from the lifeboat | 2033-12-18 | cumulative
@fact dfi = 6 | deaths | K | people killed on the structure itself | 2033-12-18 | cumulative
@fact r1 = 42 | rescued | K | people taken off alive | 2033-12-04 night | cumulative
@fact r2 = 58 | rescued | K | people taken off alive | 2033-12-05 | cumulative
@fact rh = 21 | rescued | ME | people taken off by helicopter | 2033-12-05 | cumulative
@fact rs = 37 | rescued | ME | people taken off by ship | 2033-12-05 | cumulative
@fact m1 = 41 | missing | K | people unaccounted for | 2033-12-04 night | snapshot
@fact m2 = 19 | missing | K | people unaccounted for | 2033-12-05 | snapshot
@fact m3 = 15 | missing | K | people unaccounted for | 2033-12-07 | snapshot
@fact m4 = 10 | missing | K | people unaccounted for | 2033-12-18 | snapshot
@fact lb = 34 | crowd | K | people in the lifeboat that fell | 2033-12-04 | constant
@fact lbc = 45 | crowd | K | places in the lifeboat | - | constant
@fact lbh = 18 | distance | K | metres the lifeboat fell | 2033-12-04 | constant
@fact i2 = 33 | injuries | K | people in hospital | 2033-12-05 | snapshot
@fact ib = 24 | injuries | HB | people in hospital | 2033-12-05 | snapshot
@fact is = 9 | injuries | HS | people in hospital | 2033-12-05 | snapshot
@fact ig = 6 | injuries | K | people in hospital in a grave state | 2033-12-05 | snapshot
@fact i3 = 18 | injuries | K | people in hospital | 2033-12-18 | snapshot
@fact wi = 38 | speed | K | metres a second of wind | 2033-12-04 | snapshot
@fact wk = 137 | speed | K | kilometres an hour of wind | 2033-12-04 | snapshot
@fact wkn = 74 | speed | K | knots of wind | 2033-12-04 | snapshot
@fact wv = 9 | distance | K | metres of wave height | 2033-12-04 | snapshot
@fact lim = 22 | speed | SO | metres a second of wind at which work must stop | - | constant | threshold
@fact we = 28 | other | PL | wells | - | constant
@fact wsh = 24 | other | PL | wells that shut themselves | 2033-12-04 | constant
@fact wb = 4 | other | PL | wells that burned | 2033-12-05 | snapshot
@fact od = 920 | other | PL | tonnes of oil a day | 2033-12-03 | snapshot
@fact oy = 7600000 | other | SO | tonnes of oil in the year | 2033 | plan | projected
@fact of = 4.4 | other | PL | share of the company's output | 2033-12-03 | snapshot
@fact ot = 20900 | other | SO | tonnes of oil a day | 2033-12-03 | snapshot
@fact ag = 31 | age | RZ | age of the welder | 2033-12 | constant
@fact pw = 9 | duration | RZ | hours in the water | 2033-12-05 | constant
@fact yr = 1986 | other | PL | year it was built | - | constant
@fact sp = 70 | distance | PL | kilometres from Baku | - | constant
@fact pen = 100000 | damages | SO | manats for each family of a person killed | 2033-12-06 | plan | pledged
@fact pe1 = 20000 | damages | SO | manats for each injured person | 2033-12-06 | plan | pledged
@fact ptt = 1600000 | damages | SO | manats for the families of those killed | 2033-12-18 | plan | pledged
@fact usd = 58800 | damages | SO | dollars for each family of a person killed | 2033-12-06 | plan | pledged
@fact rep = 340000000 | budget | SO | manats to rebuild | 2033-12-18 | plan | projected
@fact br1 = 81.2 | price | MK | dollars for a barrel | 2033-12-02 | snapshot
@fact br2 = 82.1 | price | MK | dollars for a barrel | 2033-12-05 | snapshot
@fact brc = 1.1 | rate | MK | change of the price, percent | 2033-12-05 | constant
@fact ar = 3 | arrests | PR | managers arrested | 2033-12-18 | cumulative
@fact com = 11 | other | PT | members | 2033-12-05 | constant
@fact cl = 46 | other | UN | deaths at sea that it has counted since 2020 | 2033-12-04 | cumulative
@rel sum ob = obd + obc
@rel sum ob = d1 + r1 + m1
@rel sum ob = d2 + r2 + m2
@rel sum r2 = rh + rs
@rel sum i2 = ib + is
@rel sum d4 = dlb + dfi
@rel diff wsh = we - wb
@rel convert wk = wi
@rel convert wkn = wi
@rel product ptt = pen * d4
@rel share of = od / ot
@rel convert usd = pen
@rel change brc = br1 -> br2
@trap d3 com :: eleven dead, eleven on the commission
@trap m4 dlb :: ten missing, ten drowned
@trap d1 d2 :: Sunday night and Monday
@trap r1 m1 :: 42 rescued, 41 missing
@trap lb lbc :: people in the lifeboat, places in it
@trap is pw :: nine in Sumqayit, nine hours in the sea
@trap i2 i3 :: in hospital on Monday and two weeks on
@trap wi wk :: one wind in two units
@trap wi lim :: the wind there was and the wind allowed
@trap od ot :: one platform, the whole company
@trap ig dfi :: gravely hurt, killed on the structure

@doc a-wire | international news agency | 2033-12-05
Nearly {20|~m2} missing after storm sets off oil platform fire in Caspian

BAKU, Dec 5 (Silkwire) - {Seven|d2|t=by Monday afternoon|by=officials} oil workers were confirmed dead by Monday afternoon and {19|m2|^} were missing after a storm ruptured a gas riser on an ageing platform in the Azerbaijani sector of the Caspian Sea, officials said.

The number of dead had been put at {one|d1|t=late on Sunday|by=the emergencies ministry} late on Sunday by the emergencies ministry, which at that stage had {42|r1|^} rescued and could not account for {41|m1|^}.

Helicopters and tugs have now brought {58|r2|t=now} of the {84|ob} people on Khazri-3 to safety, {21|rh} of them by air and {37|rs} by sea, the ministry said. {Thirty-three|i2} are in hospital.

The fire broke out at {4:20 p.m.|ck} on Sunday, when gusts reached {137|wk} km an hour and waves were {nine|wv} metres high. Most of the missing are thought to have been in a lifeboat that plunged into the sea when its cable snapped. There were {34|lb} people in it, according to survivors.

Flames were still pouring on Monday from {four|wb} of the platform's {28|we} wells. Its operator, Abseron Neft, said it pumped {920|od} tonnes of crude a day, {4.4|of} percent of the company's {20,900|ot}, and that exports were not affected. Brent crude rose {1.1|brc} percent to {$82.10|br2} a barrel, from {$81.20|br1} on Friday.

President Elchin Mammadbayli named a commission of {11|com} officials to look into the accident and declared a day of mourning.

(Reporting by Narmin Aghazade; writing by T. Castellanos)

@doc b-state | state news agency | 2033-12-06
Company announces material assistance to families

Baku, December 6, AZERNAMA

The management board of Abseron Neft decided on Tuesday to allocate {100,000|pen} manats ({$58,800|usd}) to the family of every worker who died in the performance of duty on Khazri-3. Each injured worker will be given {20,000|pe1} manats.

As has been reported, a strong wind of up to {38|wi} metres per second caused damage to a high-pressure gas line at {16:20|ck} local time on December 4, resulting in a fire. At that moment {84|ob} people were on the installation, of whom {57|obd} are employees of the company and {27|obc} belong to contractors.

According to the Ministry of Emergency Situations, {58|r2|t=as of December 5|by=the Ministry of Emergency Situations} persons had been evacuated as of December 5. {24|ib} of them are being treated at the Central Oilmen's Hospital in Baku and {nine|is} in Sumqayit. The condition of {six|ig} is assessed as grave.

The platform, which lies {70|sp} kilometres from Baku, was put into operation in {1986|yr} and has {28|we} wells. Automatic valves closed {24|wsh} of these. There is no threat to the environment.

The state commission, which consists of {11|com} members and is headed by the prime minister, met today for the second time.

Related: Parade rehearsals to close Neftchilar Avenue, December 9, 10:00-14:00

@doc c-exile | exile news website | 2033-12-08
"They told us to finish the shift": what Baku leaves out about Khazri-3

The fire that state television calls a "natural calamity" went out on Wednesday, {67|du} hours after it had begun. On that day the official count was {11|d3|t=On that day} dead and {15|m3|^} missing.

The Oil Workers' Rights Committee, a group that works from abroad, says the wind was known about. "The rule book is clear. At {22|lim} metres a second everything stops and people are flown off," its director Mirvari Gulahmadova told us. "It blew at {38|wi}. Nobody flew." Since 2020 the committee has documented {46|cl} deaths in the country's offshore industry, not counting this one.

We have spoken with four of those who came back. Rovshan Zeynalli, {31|ag}, a welder employed by a subcontractor, spent {nine|pw} hours in the water holding on to a fender.

"There were {45|lbc} seats in the boat and we were {34|lb} in it," he says. "They lowered it by hand. It hung a while and then we fell. Maybe {18|lbh} metres." He says the foreman had a radio and was told that the installation manager wanted the shift finished.

Zeynalli is on no list. The company counts {57|obd} staff and, by its own word, {37|!obc} from contractors; added together that does not give the {84|ob} it says were out there, and his own firm is not named in the tables at all.

Relatives stood in front of the company's tower on Wednesday with {19|-} photographs. Police took the photographs away.

@doc d-trade | oil industry newsletter | 2033-12-07
CASPIAN BRIEF | Issue 1,108
Khazri-3: what is lost

* Output: {920|od} → 0. The platform accounted for {920|od} t/d of Abseron Neft's {20,900|ot} t/d, i.e. {4.4%|of}. The company's full-year guidance stays at {7.6 million|oy} t.
* Wells: {28|we}, of which {four|wb} caught fire. The last was capped on Wednesday morning, ending a fire that had burned for {67|du} hours.
* Age: built {1986|yr}, refurbished 2009, due to be retired in 2037. Distance to shore base {70|sp} km.
* People: {84|ob} POB. {12|?d3|t=as we go to press} fatalities, {14|?m3|^} missing as we go to press.
* Price: a shrug. Brent closed on Monday at {$82.10|br2|t=on Monday}, up from {$81.20|br1|t=before the weekend} before the weekend.

Our view: the structure failed at a wind of {74|wkn} knots, and it was specified for more. Look at the lifeboat first. A {45|lbc}-seat boat that drops with {34|lb} in it points to the hooks, and the same hooks hang on eleven other installations.

Offered: 2 jack-ups, Q2 2034. Call for rates. | Job of the week: HSE lead, 28/28 rotation

@doc e-daily | Turkish daily, foreign page | 2033-12-06
Hazar'da facia: a night {nine|wv} metres high

By Kerem Ustundag, Baku

At the pier of Zig the ambulances wait with the engines running. One after another the tugs come in, and a man with a loudhailer reads names.

{Fifty-eight|r2|t=By Monday evening} times somebody has screamed with joy here. By Monday evening that was the number of those saved: {37|rs} came aboard ships such as the tug Vasif Agayev, whose captain put his bow against the burning legs twice; helicopters picked up the other {31|!rh}. {Seven|d2|t=By Monday evening} families have been told the worst. {Nineteen|m2|^} still know nothing.

It started with the wind, which the port office recorded at {38|wi} metres per second. A wave of {nine|wv} metres struck the deck from below at {twenty past four|ck|v=16.33} in the afternoon. A pipe burst. On Sunday night, when we landed, the talk was of {one|d1|t=On Sunday night} dead and {41|m1|^} lost, and one hoped for better.

In the Oilmen's Hospital Dr Afet Rahimova has {24|ib} patients; {nine|is} more lie in Sumqayit. "{Six|ig} of these {33|i2} will keep me awake," she says.

For every dead man the company promises {100,000|pen} manat. At the pier this information, too, is read through the loudhailer.

@doc f-later | regional news service, two weeks on | 2033-12-19
{Three|ar} held over Caspian platform disaster

By Lala Huseynzade and our correspondents

Prosecutors in Azerbaijan have arrested {three|ar|by=Prosecutors} managers of Abseron Neft on suspicion of breaching safety rules on Khazri-3, where {16|d4|t=as of Sunday} workers are known to have died and {10|m4|^} have not been found as of Sunday.

It is the first time that anybody in the company has been held over an accident at sea.

{Ten|dlb} of the dead had been in the lifeboat; {six|dfi} perished on the structure. Divers stopped work on Friday because of ice.

The company said its compensation for the bereaved would come to {1.6 million|ptt} manats, at {100,000|pen} each, and could rise if the missing are declared dead. The {33|i2|t=in the first days} people who were hospitalised in the first days can each expect {20,000|pe1}. {Eighteen|i3|t=as of Sunday} are still being treated.

Rebuilding the platform would cost an estimated {340 million|rep} manats, the chief engineer told parliament, adding that he would rather not.

The findings of the {11|com}-strong commission are expected in February. A leaked draft confirms that work was not halted although gusts had passed {22|lim} metres per second by noon, more than four hours before the outbreak at {15:20|!ck}. The Oil Workers' Rights Committee, whose tally of offshore deaths stood at {46|cl|t=before the disaster} before the disaster, asked for the draft to be published. A spokesman for the cabinet said he knew of no draft.
