@story kara-kulja-quake
@topic Earthquake at Sary-Kamysh in southern Kyrgyzstan: first night to the third day
@subject Q = Sary-Kamysh earthquake | the earthquake | the quake | the tremor | the shock | it
@subject S = Sary-Kamysh | the village | the valley
@subject L = Toktogul Satylganov School No. 3 | School No. 3 | the school
@subject M = Emergency Situations Ministry | the ministry | the emergencies ministry
@subject G = Kyrgyz government | the government | Bishkek | the cabinet
@subject N = 2003 Alai earthquake | the 2003 earthquake | the last big one
@subject R = Red Crescent Society of Kyrgyzstan | the Red Crescent
@fact m1 = 6.1 | other | Q | magnitude as measured by the Kyrgyz seismology institute | - | constant
@fact m2 = 5.8 | other | Q | magnitude as measured by the Potsdam centre | - | constant
@fact dp = 12 | distance | Q | kilometres of depth | - | constant
@fact d1 = 17 | deaths | Q | people killed | 2011-10-18 midnight | cumulative
@fact d2 = 31 | deaths | Q | people killed | 2011-10-19 noon | cumulative
@fact d3 = 34 | deaths | Q | people killed | 2011-10-20 morning | cumulative
@fact dc = 13 | deaths | Q | children killed | 2011-10-20 morning | cumulative
@fact i2 = 112 | injuries | Q | people injured | 2011-10-19 noon | cumulative
@fact hs = 46 | injuries | Q | injured people kept in hospital | 2011-10-19 noon | snapshot
@fact mi = 9 | missing | Q | people missing | 2011-10-19 noon | snapshot
@fact hd = 640 | homes | S | houses destroyed | 2011-10-19 noon | cumulative
@fact hg = 1900 | homes | S | houses damaged | 2011-10-19 noon | cumulative
@fact ht = 2540 | homes | S | houses destroyed or damaged | 2011-10-19 noon | cumulative
@fact po = 5200 | other | S | inhabitants | - | constant
@fact pu = 214 | enrolment | L | pupils enrolled | 2011 | constant
@fact te = 350 | other | M | tents sent | 2011-10-19 noon | cumulative
@fact tn = 900 | other | R | tents needed | 2011-10-20 morning | snapshot | projected
@fact co = 200000 | other | G | soms promised for each destroyed house | 2011-10-19 | plan | pledged
@fact ct = 128000000 | budget | G | soms promised for all destroyed houses | 2011-10-19 | plan | pledged
@fact nd = 19 | deaths | N | people killed | final | cumulative
@rel sum ht = hd + hg
@rel product ct = hd * co
@trap d1 d2 :: the toll rose overnight
@trap d2 d3 :: the toll rose again
@trap m1 m2 :: two institutes
@trap te tn :: tents sent and tents wanted
@trap nd d1 :: an earlier earthquake
@trap hd hg :: destroyed against damaged

@doc a-wire | wire agency | 2011-10-18
Quake in Kyrgyz mountains kills at least {17|>d1}

OSH, Kyrgyzstan (Corvane) — A strong earthquake flattened clay-brick houses in a valley near the Chinese border on Tuesday, killing {17|>d1|t=as midnight approached|by=Emergency Situations Ministry} people and possibly more, Kyrgyzstan's Emergency Situations Ministry said as midnight approached.

The tremor struck Sary-Kamysh, home to about {5,200|~po}, while most families were at supper. Bishkek's seismology institute put it at magnitude {6.1|m1|by=Bishkek's seismology institute}; the centre in Potsdam, Germany, preferred {5.8|m2|by=the centre in Potsdam, Germany}. Both placed it {12|dp|by=Both} kilometres down, shallow enough to do great harm.

"We hear people under the roofs and we have shovels," Aizada Mamatkulova, a pharmacist, told Corvane by telephone.

{Two|-} village schools, an old mill and a bathhouse fell in. At School No. 3, with {214|pu|by=a teacher} children on its books, the roof held, a teacher said.

The valley's {two|-} roads were open but strewn with stones. Rescue teams with dogs were not expected before dawn.

Kyrgyzstan lies on a busy seismic belt. The Alai quake of 2003 left {19|nd|s=Alai quake of 2003} dead.

@doc b-daily | Bishkek daily newspaper | 2011-10-19
Army opens road as toll climbs in the south

By Nurlan Beishekeev — n.beishekeev@chuy-gazeta.example — 19 October, 16:40

READ MORE: 7 questions about your heating bill this winter

{Thirty-one|d2|t=by Wednesday noon|by=Chyngyz Abakirov} bodies had been laid in the mosque courtyard of Sary-Kamysh by Wednesday noon and {nine|mi|t=by Wednesday noon|by=Deputy minister Chyngyz Abakirov} neighbours were still being looked for, deputy emergencies minister Chyngyz Abakirov told reporters. Deputy minister Chyngyz Abakirov counted {112|i2|^} injured. Of those, {46|hs|^} have been admitted to wards in Gulcha and Osh; the rest went back to what is left of their homes.

That is not much. Some {640|~hd|by=the village council} houses no longer stand, by the reckoning of the village council, and another {1,900|hg|^} have cracked walls or no chimney, which makes more than {2,500|>ht|^} in all.

The ministry had sent {350|te|t=by lunchtime} tents by lunchtime. The cabinet, meeting in the morning, promised {200,000|co|by=The cabinet} soms to every family whose house must be rebuilt from the ground, a bill of {128 million|ct|^} soms.

School No. 3, whose {214|pu} pupils had gone home {two|-} hours earlier, lost its whole eastern wing.

@doc c-tabloid | tabloid news site | 2011-10-19
{112|!d2} KILLED as mountain village is wiped off the map

Photo 3 of 11 | Share | Comments (86)

Frantic families in southern Kyrgyzstan tore at rubble with bare hands today after a monster quake measuring {6.1|m1} on the local scale reduced their homes to dust.

At noon {31|d2|t=At noon|by=officials} had been confirmed dead, officials said, a figure already miles above last night's {17|d1|t=last night's}.

Wiped out with their belongings are the owners of {1,900|!hd} dwellings, now a heap of mud. Not a wall stands. {Nine|mi|by=officials} people are still under it all, officials fear. The homeless will sleep in {350|te} tents that rolled in by truck.

Grandfather Ermek, 71, was carried out on a door. He is among {46|hs} patients lying in corridors of overstretched clinics.

Ministers have offered {200,000|co|by=Ministers} soms — under {$4,500|-} — per lost home.

TOP STORY: 14 celebs who got fat this summer

@doc d-radio | radio news script | 2011-10-19
Sary-Kamysh: evening bulletin

Good evening. Rescuers are working by headlamp tonight in a settlement of {9,000|!po} souls in the Alai range, where an earthquake came yesterday at supper time. It originated {12|dp} kilometres beneath the ground.

By noon the ministry in Bishkek knew of {31|d2|t=By noon|by=the ministry in Bishkek} deaths; {nine|mi|t=By noon} people remained unaccounted for. Doctors have seen {a hundred and twelve|i2} patients.

Our correspondent Gulzat Isakova has spoken to the headmaster, Mr Suyunbek Tashiev. He thanks God that lessons were over. All {214|pu|by=the headmaster} names on his register have been ticked off as living, though {four|-} of the children have lost a parent. That last point he asked us to check, and we could not.

{Six hundred and forty|hd} families have no house at all. The wards in Gulcha and Osh have taken in {46|hs|t=as of noon} people as of noon. Of homes that are split but standing there are {1,900|hg}. The government's word to the families is {two hundred thousand|co|by=The government} soms each. Snow is forecast for Friday.

@doc e-bulletin | Red Crescent situation bulletin | 2011-10-20
Situation bulletin no. 2: Sary-Kamysh

Covering the period to Thursday 20 October, 09:00

Casualties. {34|d3|t=Thursday 20 October, 09:00|by=district commission} persons have lost their lives according to the district commission, {13|dc|^} of them under the age of {14|-}. The list of missing was closed this morning.

Shelter. The ministry's first convoy brought {500|!te} tents on Wednesday midday. The Red Crescent estimates that {900|tn|by=Red Crescent} will be required before the frost; {60|-} volunteers are putting up what has come.

Damage. {2,540|ht} buildings are on the list of the housing inspectors: {640|hd} beyond repair and {1,900|hg} to be mended.

Money. The authorities in Bishkek speak of {128 million|ct|by=authorities in Bishkek} soms for reconstruction, none of which has reached the valley. Donors are reminded that the appeal opened after the last big one, in 2003, when {19|nd} died, covered barely {half|-} of what was asked.

Contact: Duty desk, +996 555 01 22 33
