@story ue-portauprince-mission
@topic Haiti: the Security Council enlarges the multinational mission; half a year in figures
@subject M = Multinational Support Mission | mission | MSM | the force | foreign force | blue armbands | contingent
@subject K = Kenya | Kenyan | Kenyans | Nairobi
@subject B = Benin | Beninese
@subject D = Bangladesh | Bangladeshi | Bangladeshis
@subject G = Guatemala | Guatemalan | Guatemalans
@subject J = Jamaica | Jamaican | Jamaicans
@subject V = Security Council vote | Security Council | Council | resolution
@subject F = Mission trust fund | trust fund | fund | mission's budget
@subject U = United States | Washington | US | Americans
@subject C = Canada | Ottawa
@subject R = France | Paris
@subject H = Haiti | violence | the country | Haitian
@subject P = Port-au-Prince | capital
@subject N = Haitian National Police | national police | PNH | police
@subject A = Toussaint Louverture airport | airport
@subject S = Schools
@subject E = November election | election | ballot | vote in November
@fact a0 = 4200 | other | M | personnel authorised | until 2027-06-30 | constant
@fact a1 = 5500 | other | M | personnel authorised | from 2027-07-01 | plan
@fact ac = 31 | rate | M | rise in personnel authorised | 2027-07-01 | constant
@fact m0 = 2460 | other | M | personnel deployed | 2026-12-31 | snapshot
@fact m1 = 3180 | other | M | personnel deployed | 2027-06-30 | snapshot
@fact ms = 57.8 | rate | M | share of authorised personnel deployed | 2027-07-01 | snapshot
@fact mk = 920 | other | K | personnel deployed | 2027-06-30 | snapshot
@fact mb = 740 | other | B | personnel deployed | 2027-06-30 | snapshot
@fact md = 560 | other | D | personnel deployed | 2027-06-30 | snapshot
@fact mg = 420 | other | G | personnel deployed | 2027-06-30 | snapshot
@fact mj = 310 | other | J | personnel deployed | 2027-06-30 | snapshot
@fact mo = 230 | other | M | personnel deployed by other countries | 2027-06-30 | snapshot
@fact vf = 13 | votes_cast | V | votes for | 2027-07-01 | snapshot
@fact vx = 2 | votes_cast | V | abstentions | 2027-07-01 | snapshot
@fact vd = 12 | duration | V | months of extension | 2027-07-01 | plan
@fact fb = 610000000 | budget | F | dollars a year | 2027/28 | plan
@fact fp = 274000000 | fundraising | F | dollars paid in | 2027-06-30 | cumulative
@fact fs = 44.9 | rate | F | share paid in | 2027-06-30 | snapshot
@fact fg = 336000000 | budget | F | dollars lacking | 2027-06-30 | snapshot
@fact fu = 150000000 | fundraising | U | dollars paid in | 2027-06-30 | cumulative
@fact fc = 62000000 | fundraising | C | dollars paid in | 2027-06-30 | cumulative
@fact fr = 18000000 | fundraising | R | dollars paid in | 2027-06-30 | cumulative
@fact fo = 44000000 | fundraising | F | dollars paid in by others | 2027-06-30 | cumulative
@fact k0 = 2840 | deaths | H | people killed | first half of 2026 | constant
@fact k1 = 1870 | deaths | H | people killed | first half of 2027 | constant
@fact kc = -34.2 | rate | H | change in people killed | first half 2026 to 2027 | constant
@fact kg = 1010 | deaths | H | people killed by gangs | first half of 2027 | constant
@fact kp = 640 | deaths | H | people killed in security operations | first half of 2027 | constant
@fact kv = 220 | deaths | H | people killed by vigilantes | first half of 2027 | constant
@fact n0 = 690 | other | H | kidnappings | first half of 2026 | constant
@fact n1 = 412 | other | H | kidnappings | first half of 2027 | constant
@fact i0 = 1310000 | evacuated | H | people displaced | 2026-12 | snapshot
@fact i1 = 1050000 | evacuated | H | people displaced | 2027-06 | snapshot
@fact ir = 260000 | other | H | fewer people displaced | 2026-12 to 2027-06 | constant
@fact g0 = 85 | rate | P | share held by gangs | 2026-07 | snapshot
@fact g1 = 62 | rate | P | share held by gangs | 2027-06 | snapshot
@fact dm = 19 | deaths | M | members killed | since deployment | cumulative
@fact dn = 4 | deaths | M | members killed | first half of 2027 | constant
@fact po = 9400 | officers | N | officers | 2027-06 | snapshot
@fact pl = 1060 | other | N | officers who left | year to 2027-06 | constant
@fact pr = 1420 | other | N | recruits trained | year to 2027-06 | constant
@fact aw = 11 | other | A | commercial flights a week | 2027-06 | snapshot
@fact ap = 28 | other | A | commercial flights a week | end of 2027 | plan
@fact hu = 5200000 | other | H | people short of food | 2027-06 | snapshot
@fact hp = 11300000 | other | H | inhabitants | 2027 | snapshot
@fact hs = 46 | rate | H | share of inhabitants short of food | 2027-06 | snapshot
@fact sc = 610 | other | S | closed by violence | 2026-12 | snapshot
@fact so = 395 | other | S | reopened | 2027-06 | cumulative
@fact sp = 118000 | enrolment | S | pupils back in class | 2027-06 | snapshot
@fact er = 3350000 | other | E | voters registered | 2027-06-30 | cumulative
@fact ee = 6200000 | other | E | people entitled to vote | 2027 | constant
@fact es = 54 | rate | E | share of entitled people registered | 2027-06-30 | snapshot
@fact ed = 2027-11-14 | date | E | polling day | - | plan
@fact ec = 1420 | other | E | voting centres planned | 2027 | plan
@fact eo = 1050 | other | E | voting centres in safe areas | 2027-06 | snapshot
@fact hm = 9 | other | M | helicopters | 2027-06-30 | snapshot
@fact hq = 16 | other | M | helicopters promised | 2027 | plan | pledged
@fact ca = 23 | other | M | abuse complaints | since deployment | cumulative
@fact cs = 7 | other | M | abuse complaints upheld | since deployment | cumulative
@trap a0 a1 :: old ceiling and new
@trap a1 m1 :: authorised and deployed
@trap m0 m1 :: December and June
@trap fb sc :: 610 million and 610 schools
@trap pr ec :: recruits and voting centres, both 1,420
@trap kg k1 :: by gangs and in all
@trap k0 k1 :: two years
@trap dm dn :: since deployment and this year
@trap g1 fc :: 62 percent and 62 million
@trap hm hq :: delivered and promised
@trap ca cs :: filed and upheld
@rel change ac = a0 -> a1
@rel share ms = m1 / a1
@rel sum m1 = mk + mb + md + mg + mj + mo
@rel share fs = fp / fb
@rel diff fg = fb - fp
@rel sum fp = fu + fc + fr + fo
@rel change kc = k0 -> k1
@rel sum k1 = kg + kp + kv
@rel diff ir = i0 - i1
@rel share hs = hu / hp
@rel share es = er / ee

@doc a-wire | wire agency | 2027-07-01
UN raises ceiling for Haiti force to {5,500|a1}

UNITED NATIONS, July 1 (Hemisphere) - The Security Council on Thursday authorised a larger foreign force for Haiti and extended its mandate by {12|vd} months, with {13|vf} members in favour and {two|vx} abstaining.

The Multinational Support Mission may now have {5,500|a1|t=now} personnel rather than {4,200|a0}. As of Wednesday {3,180|m1|t=As of Wednesday} were in the country, against {2,460|m0|t=at the end of December} at the end of December. Kenya provides {920|mk}, Benin {740|mb}, Bangladesh {560|md}, Guatemala {420|mg} and Jamaica {310|mj}.

Envoy Aurélie Sanon told the Council that {1,870|k1|t=in the first half of the year|by=Envoy Aurélie Sanon} people were killed in Haiti in the first half of the year, a decline of {34.2%|kc|v=-34.2}. Gangs hold {62%|g1} of Port-au-Prince, she said; last July it was {85%|g0|t=last July|by=she}.

The voluntary fund that pays for the mission needs {$610 million|fb} a year and has received {$274 million|fp}, of which {$150 million|fu} from the United States and {$62 million|fc} from Canada.

{Nineteen|dm} members of the force have died since it arrived.

Haiti is to hold its first election in more than a decade on {Nov. 14|ed|v=2027-11-14}.

@doc b-lefanal | Port-au-Prince daily, translated | 2027-07-02
More soldiers on paper, please

By Wideline Saint-Fleur
(photo caption: a Beninese patrol at the Carrefour de l'Aéroport, week 26)

In New York they have given us {5,500|a1} protectors, which is {31 per cent|ac} better than before. On Delmas 33 one is protected by the {3,810|!m1|t=today} who exist today.

Who are they? The Kenyans came first and still form the biggest group, {920|mk}; then the Beninese, {740|mb}, who have the advantage of being understood. The {560|md} Bangladeshis run the field hospital. Guatemalans: {420|mg}. Jamaicans: {310|mj}. Another {230|mo} wear the flags of nine different countries.

What have they achieved? You can drive to Arcahaie. There are {11|aw} commercial flights a week at the airport, with {28|ap|t=by New Year} hoped for by New Year. Of the {610|sc|t=at Christmas} schools that the gangs had shut at Christmas {395|so} are open and {118,000|sp} children are back behind desks. And {260,000|ir} people have left the camps since then, though {1.05 million|i1} are still there.

And what have they cost us? {Twenty-three|ca} families have filed complaints against the mission. {Seven|cs} were found to be right.

Our own police is not idle: {1,420|pr|t=in a year} recruits in a year. Except that {1,060|pl|t=in the same year} officers went the other way, to Miami mostly, in the same year. {9,400|po} remain.

Pharmacies on duty: Rue Capois 112; Pétion-Ville, Place Boyer

@doc c-human | human rights bulletin | 2027-07-05
HALF-YEARLY BULLETIN: KILLINGS AND ABDUCTIONS

Who kills in Haiti has changed. From January to June we documented {1,870|k1|t=From January to June|by=we} violent deaths. Gangs were responsible for {1,010|kg}. A further {640|kp} persons died in operations by the police and the mission, including explosive drones, and {240|!kv} at the hands of self-defence brigades.

In the corresponding months of 2026 the total was {2,840|k0|t=In the corresponding months of 2026|by=we}. The drop is real, and we welcome it. It's owed above all to the Artibonite.

Abductions for ransom: {412|n1}. Last year at this point: {690|n0|t=Last year at this point}.

Displacement: {1,050,000|i1} persons, from {1,310,000|i0|t=in December} in December.

Hunger: {5.2 million|hu}, equal to {46%|hs} of a population of {11.3 million|hp}.

Conduct of the international force: we are aware of {23|ca} allegations, of which its own board upheld {seven|cs}. We ask for publication of all.

Losses of the force: {four|dn|t=in the period} members in the period.

Methodology: two independent sources per case. Hotline +509 555 0177.

@doc d-globe | Toronto newspaper | 2027-07-06
The Haiti mission has a mandate. Now it needs a cheque.

DESMOND OYELARAN-ROY

If Ottawa's {$62-million|fc|v=62000000} contribution to the mission in Haiti seems modest, consider France's. Paris, which once collected rather more from its former colony, has transferred {$18-million|fr|v=18000000}. Washington has put up {$150-million|fu|v=150000000}, everyone else together {$44-million|fo|v=44000000}. That makes {$274-million|fp|v=274000000}, and leaves {$363-million|!fg|v=363000000} of the {$610-million|fb|v=610000000} annual budget to be found behind the sofa.

"We are {45 per cent|fs|round} of a mission," a senior officer told me, meaning the money. In terms of people they are a little better off: {57.8 per cent|ms} of the new strength. In terms of helicopters, {nine|hm} have come out of {16|hq}.

I was in the Bicentenaire when a Jamaican platoon handed out footballs. Eighteen months ago there was a corpse on that pitch. Last summer the gangs still had {85 per cent|g0|t=Last summer} of the city; the share is put at {62|g1|t=now} now. Nobody who remembers the earlier figure can sneer.

The Council's vote, {13|vf} to nothing with {a pair|vx|v=2} of abstentions, buys a year. In that year Haiti must vote. There are {1,420|ec} voting centres on the map, {1,050|eo} of them in places where a voter can be expected to arrive alive.

With a report from the Canadian Wire. Corrections: 1-800-555-0126

@doc e-election | election news letter | 2027-07-08
Haiti votes (perhaps): 129 days to go

{14 November|ed|v=2027-11-14} is a Sunday. If all goes well {6.2 million|ee} Haitians can vote on it. By 30 June {3.35 million|er|t=By 30 June} had registered, {54 per cent|es}.

*Security.* The force commander wants {5,000|-} on the ground by October. There were {3,180|m1|t=a week ago} a week ago; in the six months before that he gained {720|-}. The ceiling isn't his problem: that's {5,500|a1} since 1 July, and was {4,200|a0|t=before} before. His problem is that nobody sends anyone.

*Police.* The electoral guard will be drawn from the national police, {9,400|po} strong, and from this year's {1,420|pr} graduates.

*Geography.* {1,350|!ec} centres are foreseen. {1,050|eo} lie in safe zones.

*Mood.* In the Lalue market three women out of four told us they had their card "for the bank".

*Logistics.* Ballots arrive by air: the helicopter fleet is {nine|hm}, the promise was {sixteen|hq}. Roads can't be relied on. Schools can, partly; {395|so} have reopened and will host polling.

*Danger.* Kidnappings, at {412|n1|t=in six months} in six months, are down from {690|n0|t=the year before} the year before. Candidates hire Beninese bodyguards all the same.

Forwarded this? Join 8,900 others.
