@story h3-lugela-floods
@topic Floods in Zambezia, Mozambique: three weeks in the rainy season
@subject F = Zambezia floods | the floods | the flooding | cheias | high water
@subject I = INGD | the disaster institute | National Institute for Disaster Management | the institute
@subject L = Lugela | Lugela district
@subject N = Namacurra | Namacurra district
@subject K = Mocubinha | the gauge at Mocubinha | the bridge town
@subject U = the appeal | Flash appeal | United Nations appeal | the UN appeal
@subject E = the European Commission | Brussels
@subject J = Japan | Tokyo
@subject D = Muerela dam | the dam
@fact d1 = 38 | deaths | F | people drowned or killed | 2029-01-22 | cumulative
@fact d2 = 71 | deaths | F | people drowned or killed | 2029-02-05 | cumulative
@fact dc = 29 | deaths | F | children drowned or killed | 2029-02-05 | cumulative
@fact mi = 16 | missing | F | people not found | 2029-02-05 | snapshot
@fact a1 = 96000 | other | F | people affected | 2029-01-22 | cumulative
@fact a2 = 243000 | other | F | people affected | 2029-02-05 | cumulative
@fact al = 118000 | other | L | people affected | 2029-02-05 | cumulative
@fact an = 74000 | other | N | people affected | 2029-02-05 | cumulative
@fact ce = 41500 | evacuated | I | people in accommodation centres | 2029-02-05 | snapshot
@fact cc = 37 | other | I | accommodation centres open | 2029-02-05 | snapshot
@fact ho = 19300 | homes | F | houses swept away | 2029-02-05 | cumulative
@fact ar = 88400 | area | F | hectares of crops lost | 2029-02-05 | cumulative
@fact g1 = 9.4 | other | K | metres of river level | 2029-01-21 peak | snapshot
@fact g2 = 7.1 | other | K | metres of river level | 2029-02-05 | snapshot
@fact ga = 5.5 | other | K | metres of river level that set off the alarm | - | constant | threshold
@fact r = 412 | other | L | millimetres of rain in five days | 2029-01-21 | cumulative
@fact ap = 64000000 | budget | U | dollars asked for | 2029-01-29 | plan
@fact pl = 31500000 | budget | U | dollars promised | 2029-02-05 | cumulative | pledged
@fact pd = 12800000 | budget | U | dollars received | 2029-02-05 | cumulative
@fact pe = 14000000 | budget | E | dollars promised | 2029-02-05 | cumulative | pledged
@fact pj = 6500000 | budget | J | dollars promised | 2029-02-05 | cumulative | pledged
@fact ps = 20 | other | U | percent of the sum asked for that has been received | 2029-02-05 | snapshot
@fact ch = 340 | cases | F | cholera cases | 2029-02-05 | cumulative
@fact cd = 6 | deaths | F | people dead of cholera | 2029-02-05 | cumulative
@fact q = 2600 | other | D | cubic metres a second let out | 2029-01-21 | snapshot
@fact qm = 3900 | other | D | cubic metres a second that the spillway can bear | - | constant | threshold
@fact sc = 40.8 | other | F | share of the dead who are children | 2029-02-05 | snapshot
@fact sl = 48.6 | other | L | share of the people affected | 2029-02-05 | snapshot
@fact fa = 1.8 | rate | F | percent of cholera cases that end in death | 2029-02-05 | snapshot
@rel share sc = dc / d2
@rel share sl = al / a2
@rel share fa = cd / ch
@rel share ps = pd / ap
@trap pl pd :: promised is not received
@trap g1 g2 :: the peak and the later level
@trap d2 cd :: the drowned are counted apart from the dead of cholera
@trap d2 dc :: children are a part of the dead
@trap q qm :: what was let out and what the spillway can bear

@doc a-lusonova | news agency | 2029-01-22
Mozambique: cheias na Zambézia claim {38|d1|t=Monday|by=the National Institute for Disaster Management} lives, affect {96,000|a1|^}

Quelimane, Jan 22 (LusoNova) – {Thirty-eight|d1|t=on Monday|by=the National Institute for Disaster Management} people have died and close to {100,000|~a1|t=on Monday|by=the National Institute for Disaster Management} are affected by the floods that since last week have submerged a good part of Zambezia province, the National Institute for Disaster Management (INGD) announced on Monday.

At Mocubinha, where the national road crosses the Licungo, the river rose to {9.4|g1|t=on Sunday} metres on Sunday. The alarm there is given at {5.5|ga}.

The district of Lugela took {412|r|t=in five days} millimetres of rain in five days, said the meteorologist Anifa Mussagy. "That is what it has in an ordinary January and half of February together."

Upstream, the operator of the Muerela dam denied rumours of a breach. It was releasing {2,600|q|t=on Sunday|by=the operator of the Muerela dam|s=It} cubic metres a second on Sunday, it said, against the {3,900|qm|by=the operator of the Muerela dam} that its spillway was built for.

@doc b-metical | national daily | 2029-02-05
{Two in five|~sc|by=INGD} of the flood dead are children, INGD says

Text: Custódio Nampewo · Photos: Delfina Abdala · Quelimane

The water has gone down to {7.1|g2|t=yesterday} metres at Mocubinha as of yesterday and the arithmetic of the disaster can begin. According to the balance read out by the INGD's delegate in Quelimane, {71|d2|by=the INGD's delegate in Quelimane} people have lost their lives, {29|dc|^} of them under fifteen, and {sixteen|mi|^} have not been found.

The number of those who have lost something, be it a roof or a maize field, stands at {243,000|a2|^}. Nearly {half|~sl} live in one district: Lugela, with {118,000|al|^}. In Namacurra they are {74,000|an|^}.

The delegate counted {19,300|ho|^} houses carried off and {88,400|ar|^} hectares under crops that will yield nothing this year. {Thirty-seven|cc|by=The delegate} centres, most of them schools, shelter {41,500|ce|^} people.

"They gave us one blanket for {four|-}," said Rosa Muthemba, who reached the secondary school on a door. She is 52. Of the cholera that everyone fears she had not yet heard; the province had registered {340|ch|by=the province} cases, {six|cd|^} of them fatal.

Subscribers also read:
→ LAM resumes 3 weekly flights
→ Cashew: 40 meticais a kilo "an insult"

@doc c-unwire | United Nations news desk | 2029-02-06
Mozambique floods: {one dollar in five|ps|v=20} has arrived

GENEVA – Eight days after the United Nations asked donors for {$64 million|ap|t=Eight days after|s=the United Nations} for the flood victims of central Mozambique, {$12.8 million|pd|t=by Monday night|by=Pirkko Adeyinka} had been paid in by Monday night, humanitarian coordinator Pirkko Adeyinka told reporters. "That is {20 per cent|ps}. Promises do not purify water."

Promises there are: {$31.5 million|pl} in all, with the European Commission accounting for {14|pe|x=1000000} million and Japan for {6.5|pj|x=1000000} million.

The flooding has touched the lives of {243,000|a2|by=national authorities} people, national authorities say, and taken {71|d2|^}. Adeyinka singled out the centres, {37|cc} of them, in which {41,500|ce} men, women and children share latrines. Cholera has appeared in four. So far {340|ch} infections have been confirmed and {six|cd} patients lost.

Asked whether the Muerela dam had made matters worse, she noted that the flow let through at the height of the storm was {2,600|q|t=at the height of the storm} cubic metres a second, "well inside" the design limit.

@doc d-telegraaf | foreign daily | 2029-02-06
{Half|!ps} of the aid for Mozambique already paid, says UN

From our correspondent in Johannesburg

Donors have transferred {$31.5 million|!pd|by=the UN} to help the victims of the high water in Mozambique, nearly {half|!~ps|by=the UN} of the {64|ap|x=1000000} million that the UN appeal seeks. Brussels is the largest giver with {14 million dollars|pe}, Tokyo comes second with {6.5 million|pj}.

The toll meanwhile stands at {71|d2|by=the disaster institute in Maputo}, reports the disaster institute in Maputo; {sixteen|mi|^} persons are lost. Almost {20,000|~ho} dwellings were washed away. The lower Licungo remains far above the alarm mark of {6.5|!ga} metres, although with {7.1|g2} metres it stands more than two metres below its record of {9.4|g1|t=its record}.

In the worst struck district, Lugela, {181,000|!al} people are dependent on help. Farmers lost {88,400|ar} hectares of maize, rice and sesame.

(Photo 1/14: a canoe on the EN1. EPA-ANP)

@doc e-sitrep | aid group bulletin | 2029-02-07
Água Boa Moçambique: field note from Lugela

We write this on the roof of the district hospital, the only place with a signal.

Official figures as of 5 February: {71|d2|t=as of 5 February|by=Official figures} dead, {16|mi|^} missing, {19,300|ho|^} homes gone, {243|a2|x=1000|^} thousand affected across the province, of whom {118|al|x=1000|^} thousand here and {74|an|x=1000|^} thousand in Namacurra.

What we see: centres planned for {600|-} hold {2,000|-}. In all, {41,500|ce|by=INGD} people are in them (INGD). The river at the bridge town stands at {7.1|g2|t=as of 5 February} m, down from {9.4|g1|t=the peak} m at the peak.

Cholera: {430|!ch|by=the province} cases reported by the province, with {6|cd|^} deaths, a fatality of under {2%|<fa}. We have salts for 500 patients.

What we need: the UN appeal has {$12.8m|pd} in the bank against {$64m|ap} requested and {$31.5m|pl} announced. Not one dollar has come up this road.

How to give: IBAN ending 0073, reference LUG-29. Tel. +258 555 0143.
