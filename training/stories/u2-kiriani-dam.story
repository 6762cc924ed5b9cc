@story u2-kiriani-dam
@topic Private dam bursts above a Kenyan town: night toll, inquiry, payments
@subject B = Kiriani dam failure | dam burst | burst | the failure | disaster | flood wave
@subject D = Kiriani dam | the dam | reservoir | the wall
@subject E = Olmalaika Estates | the estate | the owner | Olmalaika | flower farm
@subject CC = Rwamba County | the county | Rwamba county government
@subject KRC = Kenya Red Crescent Union | KRU | relief union
@subject W = Water Resources Authority | WRA | water authority
@subject GV = Governor Peninah Chelagat | Chelagat | the governor
@subject NS = Interior Secretary Juma Wekesa | Wekesa | interior secretary
@subject MS = Kiptere market | the market
@fact h = 14 | distance | D | metres of height of the wall | - | constant
@fact hp = 9 | distance | D | metres of height allowed | - | constant | threshold
@fact vol = 190000 | other | D | cubic metres of water | - | constant
@fact dam = 4 | other | E | dams without a licence | 2045-05-10 | snapshot
@fact alld = 7 | other | E | dams | - | constant
@fact tm = 21:40 | clock | B | time at which it gave way | - | constant
@fact d1 = 18 | deaths | B | people killed | 2045-04-29 | cumulative
@fact d2 = 44 | deaths | B | people killed | 2045-05-02 | cumulative
@fact d3 = 61 | deaths | B | people killed | 2045-05-20 | cumulative
@fact dk = 26 | deaths | B | children killed | 2045-05-20 | cumulative
@fact m1 = 50 | missing | B | people missing | 2045-04-29 | snapshot
@fact m3 = 9 | missing | B | people missing | 2045-05-20 | snapshot
@fact r = 37 | rescued | KRC | people pulled out of the mud | 2045-04-29 | cumulative
@fact i = 83 | injuries | B | people treated | 2045-05-02 | cumulative
@fact dis = 2200 | evacuated | B | people who lost their homes | 2045-05-02 | snapshot
@fact hs = 410 | homes | B | houses swept away | 2045-05-02 | constant
@fact kids = 690 | enrolment | MS | pupils of the primary school | - | constant
@fact bill = 100000 | damages | CC | shillings for each burial | 2045-05-02 | plan | pledged
@fact rlf = 850000000 | budget | NS | shillings for resettlement | 2045-05-10 | plan | pledged
@fact houses = 500 | homes | NS | houses to be built | 2045-05-10 | plan | pledged
@fact claim = 2400000000 | damages | E | shillings demanded in court | 2045-05-20 | snapshot
@fact charge = 5 | arrests | E | managers and officials charged | 2045-05-20 | cumulative
@fact killed = 12 | other | W | inspections due in the period | 2040-2045 | constant
@fact did = 2 | other | W | inspections carried out in the period | 2040-2045 | constant
@fact rain = 88 | other | D | millimetres of rain on the day | 2045-04-28 | constant
@fact km = 6 | distance | B | kilometres that the wave ran | - | constant
@fact wave = 4 | distance | B | metres of height of the wave | - | constant
@fact age = 20 | age | D | years in service | - | constant
@fact jobs = 1650 | jobs | E | people employed | - | constant
@fact over = 5 | distance | D | metres of the wall above the permitted height | - | constant
@fact cm = 3 | arrests | E | managers charged | 2045-05-20 | cumulative
@fact co = 2 | arrests | W | officials charged | 2045-05-20 | cumulative
@rel diff over = h - hp
@rel sum charge = cm + co
@trap d1 d2 :: the toll of the morning and of day four
@trap h hp :: built and allowed
@trap dam alld :: unlicensed and all
@trap killed did :: due and done
@trap d3 dk :: all the dead and the children
@trap bill rlf :: for one burial and for all
@trap rlf claim :: state money and a court claim

@doc a-nation | Nairobi daily | 2045-04-30
{18|d1} dead, {50|m1} missing after flower farm dam bursts in Rwamba
Mercy Chepkoech & Brian Odhiambo

A reservoir on the hill over Kiptere burst its bank at {9.40pm|tm} on Friday, and the town below found out within minutes. {Eighteen|d1|t=yesterday|by=the Kenya Red Crescent Union} bodies had been brought to the mortuary by yesterday, said the Kenya Red Crescent Union, and {50|m1|^} persons were missing. {Thirty-seven|r|s=the Kenya Red Crescent Union} were dug out.

The wall, {14|h} metres high, held back {190,000|vol} cubic metres for Olmalaika Estates, a rose grower which employs {1,650|jobs}. It was built {20|age} years ago. The Water Resources Authority permits {nine|hp} metres for an earth dam of the class. On the day of the disaster {88|rain} mm of rain fell.

The primary school beside the market, with {690|kids} children on the roll, is now a morgue.

Subscribe for KSh 10 a day | Crossword 8,114

@doc b-broadcaster | international broadcaster, live | 2045-05-02
Kenya dam: "The wave was {four|wave} metres high"

At 8am on Tuesday the official toll rose to {44|d2|t=on Tuesday|by=the county}. {Eighty-three|i|^} people have been treated, and {2,200|dis|^} have nowhere to live, the county said. In all {410|hs} houses are gone.

The wave ran {six|km} kilometres, Governor Peninah Chelagat told our reporter Yusra Hassanali. She promised {100,000|bill|by=Peninah Chelagat} shillings ({£560|-}) for each burial.

The dam had a wall {nine|!h} metres high, residents say.

Watch: How earth dams fail (5:47)

@doc c-standard | Nairobi daily, inquiry | 2045-05-11
Olmalaika has {seven|alld} dams. {Four|dam} have no papers

Of the {seven|alld} dams on the estate {four|dam|by=the water authority} lack a licence, the water authority has conceded. In the five years to April, {12|killed|t=In the five years to April} inspections were due. {Two|did|^} took place.

Interior Secretary Juma Wekesa has set aside {KSh850 million|rlf|v=850000000} for resettlement and will have {500|houses|m=pledged} houses built. The flood took {410|hs}.

Flower exports from the county were {KSh31 billion|-} last year. The estate's {1,560|!jobs} workers have been told to stay home.

The first burst of the bank was heard at {8.40pm|!tm}, says the report of the county engineer.

Sponsored: 3 easy loans

@doc d-court | court news site | 2045-05-20
{61|d3} deaths, {2.4 billion|claim} shillings: the case against a flower farm

The families of the people of Kiptere who died (the register now shows {61|d3|t=now}, of whom {26|dk} were pupils or younger) sued Olmalaika on Friday. They ask for {2.4 billion|claim|s=They} shillings. {Nine|m3|t=now} residents have never been found.

{Five|charge} people are charged, {three|cm} of them managers of the owner and {two|co} of the water authority. The charge sheet says that the wall stood {five|over} metres over the permitted {nine|hp} and that the authority had done {two|did} of {twelve|killed} inspections.

The defence says the rain, {188|!rain} millimetres in a day, was an act of God. It will call {four|-} hydrologists.

The interior secretary's {500|houses} houses, budgeted at {850 million|rlf} shillings, are a field with pegs.

Petition E114 of 2045; next mention 3 June, Court 6

@doc e-kru | relief appeal | 2045-05-03
Three days in Kiptere. We carried {37|r|s=We} living people out on the first night, and {44|d2|t=the count of Tuesday} of the dead by the count of Tuesday. For the {2,200|dis} who lost their houses we have blankets for {1,400|-}. {690|kids} pupils need a roof to learn under. Governor Chelagat has promised {100,000|bill|s=Governor Chelagat} for a burial; people say thank you, and ask how to feed those who are not buried. Give at Paybill 220441.
