@story nepal-monsoon-weeks
@topic Monsoon floods and landslides in western Nepal, three weeks of July 2027
@subject N = Nepal monsoon | the monsoon | the rains | western Nepal | the disaster
@subject B = Baitaldi | Baitaldi district
@subject R = Rukumgaun | Rukumgaun district
@subject D = Dangsera | Dangsera district | the plains district
@subject P = Home Minister Sabitri Gharti Magar | Gharti Magar | the home minister
@fact d1 = 38 | deaths | N | people killed since the start | 2027-07-09 | cumulative
@fact d2 = 71 | deaths | N | people killed since the start | 2027-07-16 | cumulative
@fact d3 = 94 | deaths | N | people killed since the start | 2027-07-23 | cumulative
@fact b3 = 41 | deaths | B | people killed since the start | 2027-07-23 | cumulative
@fact r3 = 35 | deaths | R | people killed since the start | 2027-07-23 | cumulative
@fact g3 = 18 | deaths | D | people killed since the start | 2027-07-23 | cumulative
@fact b2 = 33 | deaths | B | people killed since the start | 2027-07-16 | cumulative
@fact r2 = 27 | deaths | R | people killed since the start | 2027-07-16 | cumulative
@fact g2 = 11 | deaths | D | people killed since the start | 2027-07-16 | cumulative
@fact w3 = 23 | deaths | N | people killed in the week | 2027-07-23 | snapshot
@fact m2 = 46 | missing | N | people missing | 2027-07-16 | snapshot
@fact m3 = 29 | missing | N | people missing | 2027-07-23 | snapshot
@fact i3 = 187 | injuries | N | people injured since the start | 2027-07-23 | cumulative
@fact rs = 1640 | rescued | N | people brought to safety by helicopter | 2027-07-23 | cumulative
@fact ev = 12300 | evacuated | D | people in relief camps | 2027-07-23 | snapshot
@fact ev2 = 15800 | evacuated | D | people in relief camps | 2027-07-16 | snapshot
@fact hf = 2214 | homes | N | houses destroyed | 2027-07-23 | cumulative
@fact hp = 5870 | homes | N | houses damaged in part | 2027-07-23 | cumulative
@fact ht = 8084 | homes | N | houses destroyed or damaged in part | 2027-07-23 | cumulative
@fact ly = 128 | deaths | N | people killed in the whole monsoon of the year before | 2026 | snapshot
@fact rn = 512 | other | R | millimetres of rain in the week | 2027-07-16 | snapshot
@fact rd = 304 | other | D | millimetres of rain in the week | 2027-07-16 | snapshot
@fact bu = 3200000000 | budget | P | rupees for relief | 2027-07-23 | plan | pledged
@fact sp = 870000000 | spending | P | rupees for relief handed out | 2027-07-23 | cumulative
@fact gr = 25000 | budget | P | rupees for each family that lost its house | 2027-07-23 | plan | pledged
@rel sum d3 = b3 + r3 + g3
@rel sum d2 = b2 + r2 + g2
@rel sum d3 = d2 + w3
@rel sum ht = hf + hp
@race dist = b3 r3 g3
@trap d2 d3 :: a week apart
@trap m2 m3 :: some of the missing were found dead
@trap b2 r3 :: other district, other week
@trap hf ht :: destroyed against all hit
@trap bu sp :: promised against paid
@trap w3 r3 :: killed in the week, killed in a district
@trap ev ev2 :: camps empty as the water falls

@doc a-agency | state news agency | 2027-07-23
Monsoon claims {94|d3} lives in three weeks, houses of thousands lost

KATHMANDU, Asar-Shrawan: The number of people killed by floods and landslides in western Nepal has reached {94|d3|t=as of Friday noon|by=the Home Ministry}, with {29|m3|^} others still missing, the Home Ministry said as of Friday noon.

Baitaldi is the worst hit with {41|b3|by=the Home Ministry} deaths, followed by Rukumgaun with {35|r3} and Dangsera with {18|g3}. {A total of 187|i3|v=187} persons have sustained injuries.

Last Friday the toll was {71|d2|t=Last Friday} and the missing {46|m2|^}. The week before that it had been {38|d1|t=The week before that}.

As many as {2,214|hf} houses have been razed and {5,870|hp} damaged in part. Nepali Army helicopters have plucked {1,640|rs} people from roofs and ridges.

The government has set aside Rs {3.2 billion|bu} for relief, of which Rs {870 million|sp|t=so far} has been distributed so far. Every family that lost its house will be given Rs {25,000|gr}, said Home Minister Sabitri Gharti Magar.

@doc b-english | Kathmandu daily | 2027-07-24
In Dangsera the water leaves, and with it the cameras

Bishnu Kala Tharu

DANGSERA — The school in Belauri smells of wet maize. A week ago it and twenty others held {15,800|ev2|t=A week ago} people; on Friday {12,300|ev|t=on Friday} were left, and more go home each morning to look for what was theirs.

In this district {18|g3|by=police|t=on Friday} bodies have been recovered since the rains began, police said, seven more than the {eleven|g2|t=a week earlier} counted a week earlier. Upstream things are far worse. Rukumgaun, where {512|rn|t=in seven days} millimetres fell in seven days (here it was {304|rd|^|s=here}), has lost {39|!r3|by=police|t=on Friday}, Baitaldi {41|b3|^}.

Altogether more than {8,000|>ht} homes are gone or cracked, a local engineer said; the ministry speaks of {2,214|hf|by=the ministry} that are beyond repair.

Mrs Gharti Magar flew over on Thursday. She repeated her pledge of {3.2 billion|bu|s=her} rupees. Asked how much had been paid out, she said "nearly {half of it|-}"; the treasury's ledger shows {870 million|sp|by=the treasury's ledger}.

RELATED
> 14 killed in Karnali bus plunge

@doc c-wire | international wire | 2027-07-23
Nepal floods: {23|w3|t=in a week} more deaths in a week

Fresh landslides killed {23|w3|t=over the past week} people in Nepal over the past week, taking to {94|d3} the number who have died since the monsoon set in on July 3, officials said.

{Thirty-one|!m3|v=31} people were unaccounted for in the three districts. Soldiers have winched {1,640|rs} to safety, spokesman Yam Bahadur Pun said, and doctors have treated {163|!i3|by=spokesman Yam Bahadur Pun} wounded.

Some {8,084|ht} dwellings were destroyed or damaged. The season is not yet as lethal as the last, when {128|ly|t=the last} people died between June and September, but it is only half over.

@doc d-ngo | relief charity bulletin | 2027-07-17
FIELD BULLETIN 2 (Saturday, 17 July)

Where we are: Baitaldi, Rukumgaun, Dangsera.

Toll to Friday evening: {71|d2|t=Friday evening}, that is {33|b2|^} in Baitaldi, {27|r2|^} in Rukumgaun and {11|g2|^} in Dangsera. People not found: about {fifty|?~m2|^|s=People not found}. When we wrote Bulletin 1 the dead were {36|!d1|t=When we wrote Bulletin 1}.

Camps: {15,800|ev2|s=the plains district} in the plains district, mostly women and children. Toilets are the emergency within the emergency: one for every 96 people.

Rain gauge, seven days: Rukumgaun {512|rn} mm, Dangsera {304|rd} mm.

To give Rs 500, text PANI to 3456.
