@story za-trenchgate-police
@topic State of emergency and police operation in Trench Gate, Kingston, Jamaica
@subject P = Jamaica Constabulary Force | JCF | the police
@subject T = Trench Gate | the community | the division
@subject J = the island | Jamaica | islandwide
@subject I = Indecom | the police oversight body | the commission
@subject G = Prime Minister Delroy Ffrench | the government | Ffrench
@fact mt = 58 | deaths | T | murders this year | 2030-06-15 | cumulative
@fact mtp = 37 | deaths | T | murders this year | 2029-06-15 | cumulative
@fact mj = 541 | deaths | J | murders this year | 2030-06-15 | cumulative
@fact mjp = 566 | deaths | J | murders this year | 2029-06-15 | cumulative
@fact chj = -4.42 | rate | J | change in murders in percent | 2030-06-15 | snapshot
@rel change chj = mjp -> mj
@fact day = 14 | duration | G | days of the state of emergency | 2030-06-16 | plan
@fact ext = 90 | duration | G | days of extension sought | 2030-06-28 | plan
@fact off = 650 | officers | P | police and soldiers in the area | 2030-06-16 | snapshot
@fact det = 212 | arrests | P | people detained | 2030-06-28 | cumulative
@fact rel = 149 | other | P | people released | 2030-06-28 | cumulative
@fact chd = 34 | arrests | P | people charged | 2030-06-28 | cumulative
@fact hel = 29 | arrests | P | people held without charge | 2030-06-28 | snapshot
@rel sum det = rel + chd + hel
@fact gun = 19 | other | P | guns seized | 2030-06-28 | cumulative
@fact rnd = 843 | other | P | rounds seized | 2030-06-28 | cumulative
@fact kil = 5 | deaths | P | people shot dead by police in the operation | 2030-06-28 | cumulative
@fact kily = 71 | deaths | I | people shot dead by police this year | 2030-06-28 | cumulative
@fact comp = 46 | other | I | complaints about the operation | 2030-06-28 | cumulative
@fact vy = 33 | votes_cast | G | members of parliament for the extension | 2030-07-02 | constant
@fact vn = 25 | votes_cast | G | members of parliament against the extension | 2030-07-02 | constant
@fact need = 42 | votes_cast | G | votes needed for the extension | - | constant | threshold
@fact m2 = 2 | deaths | T | murders since the start of the emergency | 2030-06-28 | cumulative
@race vote = vy vn
@trap mt mj :: a community and the island
@trap mt mtp :: this year and last
@trap det chd :: detained and charged
@trap kil kily :: in the operation and all year
@trap vy need :: votes got and votes needed
@fact seat = 63 | seats | G | members of the house | - | constant
@fact chm = 11 | arrests | P | people charged with murder | 2030-06-28 | cumulative
@fact rif = 4 | other | P | rifles seized | 2030-06-28 | cumulative
@fact m2p = 11 | deaths | T | murders in the two weeks before the emergency | 2030-06-15 | constant
@fact chs = 16.04 | rate | P | share of the detained who were charged in percent | 2030-06-28 | snapshot
@rel share chs = chd / det
@fact back = 7 | duration | - | months until murders were back after the earlier emergency | 2027 | constant
@fact opp = 22 | seats | - | opposition members | 2030 | constant
@fact short = 9 | margin | G | votes short of what was needed | 2030-07-02 | constant
@rel diff short = need - vy
@fact reb = 3 | votes_cast | G | government members against | 2030-07-02 | constant
@rel sum vn = opp + reb
@fact absn = 5 | votes_cast | G | members absent | 2030-07-02 | constant
@rel sum seat = vy + vn + absn
@fact wk = 6 | deaths | T | people shot dead in one weekend | 2030-06-16 | constant
@trap m2 m2p :: after and before

@doc a-gleanerish | national daily | 2030-06-17
State of emergency for Trench Gate after bloody weekend

Kerrian Bogle-Wint/Staff Reporter

PRIME MINISTER Delroy Ffrench yesterday declared a state of public emergency for {14|day} days in Trench Gate, where {six|wk} persons were shot dead between Friday night and Sunday.

The killings took to {58|mt|t=as of Saturday|by=the police} the number of murders in the division this year as of Saturday, the police say, against {37|mtp|t=at the same point in 2029} at the same point in 2029.

Islandwide the picture is different. The JCF counted {541|mj|t=up to June 15} murders up to June 15, {4.4 per cent|chj|v=-4.42} fewer than the {566|mjp|t=last year} of last year.

Some {650|off} police and soldiers sealed off the area before dawn. The commissioner, Major General Aldene Pryce, warned residents to carry ID.

"If it must be extended, I will go to the House," Mr Ffrench said. For that he would need {42|need} of the {63|seat} members.

A curfew runs from {6:00|-} p.m. to 6:00 a.m.

@doc b-police | police update | 2030-06-29
JCF: Trench Gate SOE – status at Day {13|-}

The Constabulary provides the following for the period June 16 to June 28:

Detained: {212|det|t=June 16 to June 28}
– since released: {149|rel|^}
– charged: {34|chd|^}, {11|chm|^} of them for murder
– in custody, pending: {29|hel|^}
Firearms recovered: {19|gun|^} ({4|rif|^} rifles)
Ammunition: {843|rnd|^} rounds
Murders in the area: {2|m2|^}, compared with {11|m2p} in the {13|-} days before

{Five|kil|^} men were fatally wounded in confrontations with the security forces. Each matter has been reported to Indecom.

Persons with information may call Crime Stop at {311|-}.

@doc c-rights | statement of a rights group | 2030-06-30
{Two hundred and twelve|det} reasons to say no

Citizens for Due Process opposes the extension for {90|ext} days that Cabinet seeks.

In {13|-} days the security forces locked up {212|det} persons. They charged {34|chd}. That's {16 in every 100|chs|round|v=16}. The others were fathers who missed work and boys who missed CSEC.

Indecom tells us that it has {46|comp|by=Indecom} complaints from the operation on its desk. It also tells us that since January the police have killed {71|kily|t=since January} people, {five|kil} of them behind the cordon.

Yes, {two|m2} murders in two weeks instead of {eleven|m2p}. We are glad for every life. But after the emergency of 2027 in Salt Spring the number came back within {seven|back} months, to where it'd been.

We urge {22|opp} Opposition members to hold firm.

@doc d-radio | radio script | 2030-07-02
BEYOND THE HEADLINES – OPEN

Good evening. It fell. The Government wanted {90|ext} more days of emergency for Trench Gate; the House this afternoon gave it {33|vy} votes, {nine|short} short. {Twenty-five|vn} members said no, among them {three|reb} from the Government's own side. {Five|absn} weren't in their seats.

So the soldiers leave at midnight tomorrow. In the two weeks they were there, {19|gun} guns were found and {two|m2} persons murdered. Before that, {eleven|m2p} in the same stretch of time.

My first guest lives on Seventh Street. He was one of the {149|rel} who were taken up and let go. He says they fed him well.

Later, bus fares: are you ready for {$200|-}?

