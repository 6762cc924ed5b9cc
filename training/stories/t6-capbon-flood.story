@story t6-capbon-flood
@topic Flash floods on Tunisia's Cap Bon: Saturday night to the following Friday
@subject V = Cap Bon floods | the floods | the flood | the storm | the disaster | Cap Bon | the water
@subject X9 = 2009 Cap Bon floods | 2009
@subject X21 = 2021 Cap Bon floods | 2021
@subject MZ = Menzel Zahra
@subject BA = Béni Aoun
@subject RO = Ras el-Oued
@subject CP = civil protection | Civil Protection | firemen
@subject AR = Tunisian army | the army | soldiers
@subject G = Tunisian government | the government | the state | Tunis | cabinet
@subject ST = STEG | the power utility | the electricity company
@subject F = Fund 18-18 | the solidarity fund | the fund
@subject EU = European Union | EU | Brussels
@subject K = Qatar | Doha
@subject OZ = Oued Zitoun | the wadi | the riverbed
@subject D = Sidi Aoun dam | the dam | the reservoir
@subject C = storm-drain project of Menzel Zahra | storm drains | the drains | the sewer contract
@subject U = Union of Citrus Growers | citrus growers | growers | the union
@subject I = National Institute of Meteorology | the institute | the weather service | INM
@subject P = protests in Menzel Zahra | the protest | demonstrators | protesters
@fact r1 = 214 | other | MZ | millimetres of rain in a day | 2035-09-22 | constant
@fact r2 = 187 | other | BA | millimetres of rain in a day | 2035-09-22 | constant
@fact ry = 430 | other | MZ | millimetres of rain in a normal year | - | constant
@fact rp = 49.8 | other | MZ | share of a normal year's rain that fell in a day | 2035-09-22 | constant
@fact d1 = 3 | deaths | V | people killed | 2035-09-22 midnight | cumulative
@fact d2 = 9 | deaths | V | people killed | 2035-09-23 evening | cumulative
@fact d3 = 13 | deaths | V | people killed | 2035-09-25 | cumulative
@fact dd = 10 | deaths | V | people drowned | 2035-09-25 | cumulative
@fact de = 1 | deaths | V | people killed by electric shock | 2035-09-25 | cumulative
@fact dw = 2 | deaths | V | people killed by falling walls | 2035-09-25 | cumulative
@fact dc = 8 | deaths | V | people killed in cars | 2035-09-25 | cumulative
@fact m1 = 7 | missing | V | people missing | 2035-09-23 evening | snapshot
@fact m2 = 2 | missing | V | people missing | 2035-09-25 | snapshot
@fact rs = 264 | rescued | V | people rescued | 2035-09-23 | cumulative
@fact ra = 92 | rescued | AR | people rescued | 2035-09-23 | cumulative
@fact rc = 172 | rescued | CP | people rescued | 2035-09-23 | cumulative
@fact e1 = 2450 | evacuated | V | people out of their homes | 2035-09-23 evening | snapshot
@fact e2 = 1160 | evacuated | V | people out of their homes | 2035-09-25 | snapshot
@fact hm = 1820 | homes | MZ | houses flooded | 2035-09-26 | cumulative
@fact hb = 1140 | homes | BA | houses flooded | 2035-09-26 | cumulative
@fact hr = 640 | homes | RO | houses flooded | 2035-09-26 | cumulative
@fact ha = 3600 | homes | V | houses flooded | 2035-09-26 | cumulative
@fact hd = 74 | homes | V | houses destroyed | 2035-09-26 | cumulative
@fact p1 = 48000 | homes | ST | households without power | 2035-09-22 night | snapshot
@fact p2 = 6500 | homes | ST | households without power | 2035-09-24 | snapshot
@fact br = 5 | other | V | bridges carried away | 2035-09-25 | cumulative
@fact rb = 62000000 | budget | G | dinars to repair roads and bridges | 2035-09-26 | plan | projected
@fact sc = 211 | other | G | schools closed | 2035-09-24 | snapshot
@fact ci = 5400 | area | U | hectares of orchards under water | 2035-09-25 | cumulative
@fact ct = 18000 | area | U | hectares of orchards | - | constant
@fact cp = 30 | other | U | share of orchards under water | 2035-09-25 | cumulative
@fact cl = 95000000 | damages | U | dinars lost by fruit farmers | 2035-09-25 | snapshot
@fact gf = 500 | damages | G | dinars for each flooded house | 2035-09-26 | plan | pledged
@fact gh = 25000 | damages | G | dinars for each destroyed house | 2035-09-26 | plan | pledged
@fact gx = 1800000 | damages | G | dinars for flooded houses in all | 2035-09-26 | plan | pledged
@fact gy = 1850000 | damages | G | dinars for destroyed houses in all | 2035-09-26 | plan | pledged
@fact gt = 3650000 | damages | G | dinars for houses in all | 2035-09-26 | plan | pledged
@fact f1 = 7900000 | fundraising | F | dinars collected | 2035-09-24 | cumulative
@fact f2 = 12600000 | fundraising | F | dinars collected | 2035-09-27 | cumulative
@fact fe = 3940000 | fundraising | F | euros collected | 2035-09-27 | cumulative
@fact eu = 1500000 | budget | EU | euros of aid | 2035-09-25 | plan | pledged
@fact qa = 5000000 | budget | K | dollars of aid | 2035-09-26 | plan | pledged
@fact t1 = 17:00 | clock | I | time of the orange warning | 2035-09-22 | constant
@fact t2 = 21:40 | clock | I | time of the red warning | 2035-09-22 | constant
@fact t3 = 22:30 | clock | OZ | time of the peak | 2035-09-22 | constant
@fact q1 = 910 | other | OZ | cubic metres a second at the peak | 2035-09-22 | constant
@fact q0 = 350 | other | OZ | cubic metres a second that the bed can hold | - | constant | threshold
@fact v0 = 31 | other | D | share of the reservoir filled | 2035-09-21 | snapshot
@fact v1 = 88 | other | D | share of the reservoir filled | 2035-09-24 | snapshot
@fact w0 = 15500000 | other | D | cubic metres stored | 2035-09-21 | snapshot
@fact w1 = 44000000 | other | D | cubic metres stored | 2035-09-24 | snapshot
@fact wd = 28500000 | other | D | cubic metres gained | 2035-09-21 to 2035-09-24 | constant
@fact cb = 22000000 | budget | C | dinars allotted | 2032 | constant
@fact cs = 14000000 | spending | C | dinars spent | 2035-09 | cumulative
@fact ck = 15.5 | distance | C | kilometres planned | 2032 | plan
@fact cd = 6.2 | distance | C | kilometres built | 2035-09 | cumulative
@fact cq = 40 | other | C | share of the planned length built | 2035-09 | cumulative
@fact cz = 63.6 | other | C | share of the allotted money spent | 2035-09 | cumulative
@fact mp = 40000 | other | MZ | inhabitants | - | constant
@fact pc = 1500 | crowd | P | people who marched | 2035-09-27 | constant
@fact pa = 11 | arrests | P | people detained | 2035-09-27 | cumulative
@fact xd = 21 | deaths | X9 | people killed | 2009 | cumulative
@fact xe = 4 | deaths | X21 | people killed | 2021 | cumulative
@rel share rp = r1 / ry
@rel sum d3 = dd + de + dw
@rel sum rs = ra + rc
@rel sum ha = hm + hb + hr
@rel share cp = ci / ct
@rel product gx = gf * ha
@rel product gy = gh * hd
@rel sum gt = gx + gy
@rel convert fe = f2
@rel diff wd = w1 - w0
@rel share cq = cd / ck
@rel share cz = cs / cb
@trap d1 d2 :: the toll rose on Sunday
@trap d2 d3 :: and again by Tuesday
@trap dd d3 :: those who drowned and all the dead
@trap dc dd :: in cars and drowned
@trap e1 e2 :: most went home
@trap p1 p2 :: power came back
@trap f1 f2 :: the fund grew
@trap gx gy :: two grants of nearly the same total
@trap xd d3 :: another flood
@trap v0 rp :: two shares of water
@trap ha gx :: 3,600 houses and 3.65 million dinars
@trap t1 t2 :: orange and red

@doc a-agency | French-speaking wire, English service | 2035-09-23
{Nine|d2} dead as cloudburst drowns Tunisia's garden peninsula

Nabeul (Tunisia), Sept 23, 2035 (MédiFil) - Boats went up and down the main street of Menzel Zahra on Sunday, fetching people from balconies, after a storm killed at least {nine|>d2|t=as of Sunday evening|by=Civil protection} on the Cap Bon peninsula. Civil protection said {seven|m1|^} others could not be found as of Sunday evening.

Just after midnight there had been {three|d1|t=Just after midnight} bodies. "We stopped looking for the dead to look for the living," said Major Mongi Traboulsi, whose firemen plucked {172|rc} people from roofs and cars. The army, with its flat-bottomed craft, took off {92|ra}. 

{2,450|e1|t=as of Sunday evening} people are sheltering in schools and mosques. {48,000|p1|t=at the height of the storm|by=the power utility STEG} households were in the dark at the height of the storm, said the power utility STEG.

The National Institute of Meteorology measured {214|r1|by=The National Institute of Meteorology} millimetres of rain in Menzel Zahra in 24 hours and {187|r2|^} in neighbouring Béni Aoun. It had issued an orange warning at {5:00 pm|t1}, and raised it to red at {9:40 pm|t2}.

Cap Bon, whose oranges and lemons fill the country's markets, was last hit as badly in 2009. {Twenty-one|xd|t=in 2009} people were killed then.

mt/cas/vlo
© MédiFil 2035. Slug: tunisia-flood-4thld

@doc b-business | Tunis business daily | 2035-09-27
Houses, bridges, oranges: the bill takes shape

The cabinet met on Wednesday with, for once, figures on the table.

First the households. For a house that the water merely entered, the state will give {500|gf|t=on Wednesday|by=the state} dinars; for one that it took away, {25,000|gh|^}. With {3,600|ha} in the former class and {74|hd} in the latter, the two envelopes turn out curiously alike: {1.8 million|gx} and {1.85 million|gy}. In all, {3.65 million|gt} dinars. 

It is little beside the rest. The ministry of equipment needs {62 million|rb|m=projected} for its roads and the {five|br} bridges that are now in the sea. The union of citrus growers declares losses of {95 million|cl|by=The union of citrus growers}: {5,400|ci|^} hectares stood under water, which is {30%|cp|^} of the peninsula's groves.

Who pays? The solidarity fund, better known by its current-account number, 18-18, was credited with {7.9 million|f1|t=by Monday} dinars by Monday. Qatar has let it be known that it will add {5 million|qa|m=pledged} dollars.

There is one asset in the balance sheet. The reservoir of Sidi Aoun, which was {31%|v0|t=the day before the storm} full the day before the storm, stood at {88%|v1|t=on Monday} on Monday. In volume it went from {15.5|w0|x=1000000|t=the day before the storm} to {44 million|w1|t=on Monday} cubic metres. "We have received {28.5 million|wd} cubic metres that we had not ordered," quipped the director of dams, Sonia Belhassen-Wirth.

Tunindex 9,871 (+0.2%) · 1€ = 3.2 DT · p. 9: Olive campaign, 4 scenarios

@doc c-local | website of a Nabeul community radio | 2035-09-26
House by house: the list for Menzel Zahra, Béni Aoun and Ras el-Oued

By Khouloud Zarrouk and the volunteers of Radio Nasma-Plage

For three days our volunteers have gone about with the delegates' clerks and a stack of forms. Here is what they wrote down.

MENZEL ZAHRA. Houses that took in water: {1,820|hm|t=by this morning}, by this morning. The market quarter had 1.60 m of it; a line of clay on the pharmacy marks the place. 

BÉNI AOUN. {1,140|hb|^} houses. The lycée is standing, its library is not.

RAS EL-OUED. {640|hr|^}. Here the wadi simply took back its bed. At {half past ten|t3|v=22:30} on Saturday evening, the engineers now say, {910|q1|by=the engineers} cubic metres a second came down Oued Zitoun, which is dug for {350|q0|m=threshold}.

Of the three communes together {74|hd|t=by this morning} houses are gone altogether. 

THE DEAD. We count {thirteen|d3|t=since yesterday} since yesterday and we knew most of them. {Ten|dd|^} drowned. {Two|dw|^} were crushed when walls fell on them, and {one|de|^}, the electrician Hédi Gharbi, had gone down to switch off a neighbour's meter. {Eight|dc|^} died in their cars. Please: no car floats.

THE MISSING. {Two|m2|t=since yesterday}: Yassine B. and his father. If you saw a white Isuzu near the old bridge, ring us.

WHERE PEOPLE ARE. {1,160|e2|t=since yesterday} neighbours still sleep on classroom floors. On Sunday it was {2,450|e1|t=On Sunday}.

POWER. STEG had brought its list down to {6,500|p2|t=on Monday|by=STEG} homes on Monday.

Radio Nasma-Plage, 98.4 FM. WhatsApp: 20 555 610. Tonight 19:00: "Mud, mould and your lungs"

@doc d-weekly | London weekly magazine | 2035-09-28
Tunisia | Down the drain

MENZEL ZAHRA

THE CONTRACT was signed in 2032, photographed, and framed. Menzel Zahra, a market town of {40,000|mp}, was to get {15.5|ck|t=in 2032} kilometres of storm drains for {22m|cb|v=22000000|^} dinars. Three years and {14m|cs|v=14000000|t=Three years} dinars later it has {6.2|cd|^} kilometres: {two-fifths|cq|v=40} of the length for almost {two-thirds|~cz|v=66} of the money. Last Saturday they filled within minutes.

In a single day it rained {214|r1|t=Last Saturday} millimetres, {half|~rp|v=50} of the {430|ry} that usually fall there in a year. No pipe would have carried that. But the {13|d3} deaths have made the pipe a political object. On Thursday some {1,500|~pc|t=On Thursday} people marched to the governorate carrying lengths of PVC; police detained {11|pa|^} of them, among them a retired judge.

The protesters have two grievances. One is time. The red alert was sounded at {9.40pm|t2}. The river crested at {10.30|t3|v=22:30}. Those who got the text message in between were, mostly, already in it. (An orange one, at {five|t1|v=17:00} in the afternoon, was widely read as it always is: bring in the washing.)

The other is money. Cap Bon had floods in 2009, which killed {21|xd|t=in 2009}, and in 2021, when it was {four|xe|t=in 2021}. After both there were funds. This week's has raised {12.6m|f2|t=by Thursday} dinars ({€3.94m|fe|^}) by Thursday. Few expect to see an account of it. The European Union has promised {€1.5m|eu}, and prefers to give it to the Red Crescent.

The government retorts that it acted fast: {264|rs|by=The government} rescued, a grant for every house, {500|gf} dinars at a minimum. That buys about half a washing machine.

This article appeared in the Middle East & Africa section, p. 47. Listen: 4 min

@doc e-notice | farmers' union circular | 2035-09-26
UNION OF CITRUS GROWERS OF CAP BON
Circular 17/35 to all members

Dear members,

Of our {18,000|ct} hectares of orchard, {5,400|ci|t=at the inspection of Tuesday} were found submerged at the inspection of Tuesday. Trees can stand in water for about {four|-} days. Therefore: pump first, count later.

We have put the loss to growers at {95 million|cl|t=Tuesday} dinars, of which insurance covers next to nothing. The Minister informs us that the {500|gf|by=The Minister}-dinar grant is for dwellings and not for packing sheds. We have asked in writing for a separate line.

Our condolences to the family of Si Hédi. With him the floods have now killed {thirteen|d3|t=now}. It was {nine|d2|t=On Sunday night} On Sunday night, when we sent you our first message.

Water is not all enemy. Sidi Aoun has gone from {31|v0|v=31} to {88 per cent|v1|t=this week} this week, so the irrigation quota for next summer, cut by half in May, will be restored. Thank the dam, not the drains.

The {211|sc} schools of the governorate being closed, pickers' children may be brought to the union hall.

The storm fund's number is 18-18. Members have so far given nothing through the union; we propose 20 dinars a hectare.

For the bureau: Néjib Ouertani. Tel. 72 555 018 / fax 019

@doc f-radio | public radio phone-in, transcript | 2035-09-24
PRESENTER: It's 8.06. Schools are shut, {211|sc|t=today} of them today, so some of you have small helpers in the kitchen. Colonel Samia Haddad-Nkosi of Civil Protection is with us. Colonel, the rescue total?

COLONEL: {Two hundred and sixty-four|rs|t=up to last night}, up to last night. I insist on splitting it, because the soldiers deserve it. {Ninety-two|ra|^} are theirs.

PRESENTER: And yours {172|rc|^}. The dead?

COLONEL: {Nine|d2|t=last night}. With {seven|m1|^} unaccounted for, I fear that it won't stay there.

PRESENTER: Caller on line 3, Si Moncef from Béni Aoun.

CALLER: Good morning. We had {187|r2} millimetres here. Menzel had more, {214|r1}, and so Menzel gets the ministers. We have had no light since Saturday.

PRESENTER: STEG says that from {48,000|p1|t=on Saturday night|by=STEG} households on Saturday night, it's down to {6,500|p2|t=this morning|^} this morning.

CALLER: Then I am one of the {six thousand five hundred|p2|v=6500}. Tell them I'm in.

PRESENTER: Colonel, was the red warning too late?

COLONEL: The bulletin says {21:40|t2}. My own phone says 21:43. The first call from a car roof was at 21:51. I leave the subtraction to the inquiry.

PRESENTER: The fund opened yesterday and I read here {7.9 million|f1|t=already} dinars already. The number is 18-18. After the news: Club Africain's 3-0, and why.
