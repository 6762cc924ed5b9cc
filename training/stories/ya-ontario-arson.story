@story ya-ontario-arson
@topic Trial over the arson of a grain elevator in Brackenhurst, Ontario: from the fire to the civil claim
@subject F = Brackenhurst elevator fire | elevator fire | fire | blaze
@subject E = Brackenhurst Farmers' Co-operative Elevator | the elevator | the co-op | co-operative
@subject D = Gareth Pinheiro-Wills | Pinheiro-Wills | the accused | former manager
@subject O = OPP | Ontario Provincial Police | Det. Insp. Saoirse Kettle
@subject M = Ontario Fire Marshal | fire marshal | fire marshal's office
@subject V = Brackenhurst volunteer fire department | volunteer firefighters | Brackenhurst department | Chief Dirk Hofstra
@subject C = Crown | prosecutors | Crown attorney Mei-Lin Dufresne
@subject J = Justice Obinna Carruthers | Carruthers | the judge
@subject I = Prairie & Lakes Mutual | the insurer | insurance company
@subject T = Township of Brackenhurst | the township
@fact tc = 02:14 | clock | F | time of the first 911 call | 2036-10-19 | constant
@fact ta = 02:27 | clock | V | time when the first truck arrived | 2036-10-19 | constant
@fact rsp = 13 | duration | V | minutes until the first truck arrived | 2036-10-19 | constant
@fact brn = 61 | duration | F | hours until the fire was out | 2036-10-21 | constant
@fact ff = 94 | officers | F | firefighters at the fire | 2036-10-19 | cumulative
@fact ffb = 27 | officers | V | firefighters at the fire | 2036-10-19 | cumulative
@fact dep = 6 | other | F | fire departments at the fire | 2036-10-19 | cumulative
@fact ev = 310 | evacuated | T | residents told to leave | 2036-10-19 | cumulative
@fact inj = 2 | injuries | V | firefighters injured | 2036-10-19 | cumulative
@fact ht = 38 | distance | E | metres of height | - | constant
@fact bui = 1954 | other | E | year in which the elevator was built | - | constant
@fact cap = 11000 | other | E | tonnes that the elevator could hold | - | constant
@fact grn = 7400 | other | E | tonnes of grain in store | 2036-10-18 | snapshot
@fact soy = 4100 | other | E | tonnes of soybeans in store | 2036-10-18 | snapshot
@fact crn = 3300 | other | E | tonnes of corn in store | 2036-10-18 | snapshot
@fact wtr = 2600000 | other | F | litres of water used | 2036-10-21 | cumulative
@fact los = 9800000 | damages | E | dollars of loss | 2036-11 | constant
@fact losb = 6200000 | damages | E | dollars of loss in buildings | 2036-11 | constant
@fact losg = 3600000 | damages | E | dollars of loss in grain | 2036-11 | constant
@fact lim = 8000000 | other | I | dollars of cover | - | constant
@fact adv = 1500000 | other | I | dollars paid in advance | 2036-12 | cumulative
@fact mem = 412 | other | E | farmer members | 2036 | snapshot
@fact emp = 19 | jobs | E | employees | 2036-10 | snapshot
@fact lay = 14 | jobs | E | employees laid off | 2036-12 | cumulative
@fact kept = 5 | jobs | E | employees kept | 2036-12 | snapshot
@fact age = 52 | age | D | age of the accused | 2037-02 | snapshot
@fact fr = 340000 | other | D | dollars of sales that were not booked | 2036 | constant
@fact frt = 26 | other | D | truckloads that were not booked | 2036 | constant
@fact bond = 60000 | other | D | dollars of bail | 2037-02 | constant
@fact cnt = 4 | other | D | charges | 2037-02 | constant
@fact jur = 12 | other | J | jurors | 2038-05 | constant
@fact wit = 33 | other | C | Crown witnesses | 2038-05 | constant
@fact wd = 7 | other | D | defence witnesses | 2038-05 | constant
@fact trd = 21 | duration | J | days of trial | 2038-06-04 | constant
@fact del = 26 | duration | J | hours of deliberation | 2038-06-06 | constant
@fact gty = 3 | other | D | charges on which the jury convicted | 2038-06-06 | constant
@fact ask = 9 | sentence | C | years of prison sought | 2038-07-18 | constant
@fact dfa = 4 | sentence | D | years of prison proposed by the defence | 2038-07-18 | constant
@fact sen = 6 | sentence | J | years of prison | 2038-07-25 | constant
@fact crd = 9 | sentence | J | months credited for time in custody | 2038-07-25 | constant
@fact lft = 63 | sentence | J | months left to serve | 2038-07-25 | constant
@fact senm = 72 | sentence | J | months of prison | 2038-07-25 | constant
@fact res = 340000 | damages | J | dollars of restitution | 2038-07-25 | constant
@fact max = 14 | sentence | C | longest sentence in years for arson of property | - | constant | hypothetical
@fact pag = 1180 | other | M | photographs taken | 2036-11 | cumulative
@fact pnt = 3 | other | M | points where the fire started | 2036-11 | constant
@fact gas = 40 | other | M | litres of gasoline used | 2036-11 | constant | projected
@fact new = 16500000 | budget | E | dollars for a new elevator | 2039 | plan
@fact vot = 71 | vote_share | E | members' vote for rebuilding | 2037-03 | constant
@fact civ = 11200000 | damages | E | dollars claimed from the insurer | 2038-09 | constant
@fact tcst = 186000 | spending | T | dollars that the fire cost | 2036-12 | cumulative
@rel sum grn = soy + crn
@rel sum los = losb + losg
@rel sum emp = lay + kept
@rel convert senm = sen
@rel diff lft = senm - crd
@rel share fil = grn / cap
@rel diff kept = emp - lay
@rel diff losg = los - losb
@fact fil = 67.3 | other | E | share of the room that was filled | 2036-10-18 | snapshot
@trap ff ffb :: all departments and one
@trap cap grn :: room and contents
@trap los lim :: lost and insured
@trap los civ :: loss and claim
@trap frt del :: 26 truckloads, 26 hours
@trap ask crd :: nine years, nine months
@trap cnt gty :: charged and convicted
@trap res fr :: the restitution and the unbooked sales
@trap wit wd :: Crown and defence
@trap dfa gty :: proposals and verdicts
@trap lay max :: fourteen jobs, fourteen years

@doc a-local | small-town news site | 2036-10-20
Elevator still burning; downtown Brackenhurst emptied

By Jolene Vandermeer | Oct. 20, 2036, 6:12 a.m. | Photos: Terry Ng

The tallest thing in Brackenhurst is on the ground.

The {38-metre|ht|v=38} co-op elevator, built in {1954|bui}, came down just after noon Sunday, ten hours after a trucker dialled 911 at {2:14 a.m.|tc} to say the sky was orange. Chief Dirk Hofstra's first truck was there at {2:27|ta}.

"{Thirteen|rsp} minutes, from bed, in slippers," he said. "And I knew when I turned onto Mill Street that we weren't saving it."

{Ninety-four|ff|t=by dark} firefighters from {six|dep} departments had been on the hoses by dark, {27|ffb} of them Brackenhurst's own. {Two|inj} were treated for smoke.

About {310|~ev} residents north of the tracks were told to go to the arena.

General manager Gareth Pinheiro-Wills said {7,400|grn} tonnes of grain was inside, about {two-thirds|~fil} of what the place can take. Asked about a cause, he said dust. "It's always dust."

Bantam hockey cancelled. Garbage collection moved to Wednesday.

@doc b-release | fire marshal and OPP release | 2037-02-11
OPP LAY CHARGES IN ELEVATOR FIRE

BRACKENHURST, ON - A {52-year-old|age|v=52} man has been charged with {four|cnt} offences including arson, fraud over $5,000 and mischief following a joint investigation by the Ontario Provincial Police and the fire marshal's office.

The fire of Oct. 19 took {61|brn} hours to extinguish and consumed {2.6|wtr|x=1000000} million litres of water.

Investigators took {1,180|pag} photographs and established that the fire was set in {three|pnt} places. An estimated {40|~gas} litres of gasoline was used.

The accused was released on {$60,000|bond} bail. Det. Insp. Saoirse Kettle asks anyone who bought grain on Saturdays between June and October 2036 to call 1-888-310-1122.

@doc c-farm | farm trade paper | 2037-03-15
Brackenhurst co-op votes to rebuild, if the insurer pays

The Furrow & Bin Weekly - by Marguerite Oyelaran

By a vote of {71|vot} per cent, members of the Brackenhurst Farmers' Co-operative told their board last week to go ahead with a new elevator estimated at {$16.5 million|new}.

Between the vote and the concrete stands Prairie & Lakes Mutual. The co-op has put its loss at {$9.8 million|los|by=The co-op}: {$6.2 million|losb} in structures and {$3.6 million|losg} in grain. The policy tops out at {$8 million|<lim}, and the insurer has advanced {$1.5 million|adv|t=so far} so far while it waits on the criminal case against the former manager.

What was in the bins was {4,100|soy} tonnes of soybeans and {3,300|crn} tonnes of corn. Room for {11,000|cap} is gone from the county in a year when elevators at Dunmoor already turn trucks away at noon.

Of {19|emp} staff, {five|kept} are left, working from a trailer. There are {412|mem} members.

Old-crop beans, Chatham: $15.82, down 11.

@doc d-court | daily newspaper court report | 2038-06-07
Jury finds ex-manager set elevator ablaze to hide missing loads

By Ravi Stojanovic, Court Reporter

GODERICH - After {26|del} hours of deliberation, a jury on Sunday found Gareth Pinheiro-Wills guilty of {three|gty} of the {four|cnt} charges he faced. He was acquitted of mischief.

The Crown's theory over {21|trd} days was simple. {Twenty-six|frt} truckloads of soybeans, worth {$340,000|fr|by=The Crown}, were sold on Saturdays and never entered. An audit was due on the Monday. On the Sunday there was nothing left to audit.

Crown attorney Mei-Lin Dufresne called {33|wit} witnesses, among them a teenager who sold the accused gas in jugs. The defence's {seven|wd} included an Iowa dust expert who conceded under cross-examination that dust "does not start in three corners at once."

Arson of this kind carries a maximum of {14|<max} years. The {12|jur} jurors left by a rear door.

Related: Man, 34, charged after tractor chase at 22 km/h

@doc e-radio | local radio script | 2038-07-25
CKBN 1050 NOON - TOP

{Six|sen} years. That's what Gareth Pinheiro-Wills got this morning in Goderich.

He gets credit for {nine|crd} months already sat, so out of {seventy-two|senm} months the time still owing is {sixty-three|lft}.

Justice Obinna Carruthers said he came down between the Crown, who wanted {nine|ask} years, and the defence, who figured {four|dfa} was plenty. The judge also ordered him to repay {three hundred and forty thousand|res} dollars to the co-op.

Outside, Coby Feenstra, one of {fourteen|lay} who lost their jobs: "I'd have taken the {nine|ask}."

The township's own bill from that night, if you've forgotten, was {a hundred and eighty-six|tcst|x=1000} thousand dollars. Nobody's been ordered to pay that.

Beans down eight. Humidex 38.

@doc f-weekly | weekly business column | 2038-09-19
Now for the other trial

The man is in Beaver Creek. The co-op is in court again, this time as plaintiff.

Its claim against Prairie & Lakes Mutual, filed in London on Tuesday, is for {$11.2 million|civ}: the {$8 million|lim} limit, less what's been advanced, plus interest, lost handling fees and punitive damages. The insurer says a policy doesn't pay when the boss holds the match. The co-op says {412|mem} owners aren't the boss.

Consider the timetable. The fire was in 2036. The {$16.5 million|new} replacement is to open in 2039. It'll be {a third|-} dearer by then, my builder friend says.

And the {$340,000|res} he must repay? He earns, inside, $5.40 a day.
