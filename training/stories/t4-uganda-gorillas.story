@story t4-uganda-gorillas
@topic Gorilla census in Rwemihanga forest, Uganda, and the new price of a trekking permit
@subject F = Rwemihanga Impenetrable Forest | Rwemihanga | the forest | the national park | the park
@subject M = Muhanda massif | the massif | the volcanoes | Muhanda
@subject MU = Uganda's slope of the Muhanda massif | Ugandan side | Uganda
@subject MR = Rwanda's slope of the Muhanda massif | Rwanda
@subject MC = Congo's slope of the Muhanda massif | Congo | Democratic Republic of Congo
@subject W = mountain gorillas | the species | the subspecies | world population
@subject A = Uganda Parks Authority | UPA | the authority | the parks agency
@subject G = Batwa and Neighbours Trust | the trust | the BNT
@subject N = Ngabo group | Ngabo | the group led by Ngabo
@subject K = Silverback Fund | the Fund
@fact f1 = 512 | other | F | gorillas | 2036 census | snapshot
@fact f0 = 459 | other | F | gorillas | 2029 census | snapshot
@fact fd = 53 | other | F | more gorillas than in the census before | 2036 census | snapshot
@fact fp = 11.55 | rate | F | percent more gorillas than in the census before | 2036 census | snapshot
@fact sw1 = 478 | other | F | gorillas found in the first sweep | 2036-03 to 2036-05 | snapshot
@fact sw2 = 496 | other | F | gorillas found in the second sweep | 2036-09 to 2036-11 | snapshot
@fact m1 = 641 | other | M | gorillas | 2035 census | snapshot
@fact m0 = 604 | other | M | gorillas | 2028 census | snapshot
@fact mu = 98 | other | MU | gorillas | 2035 census | snapshot
@fact mr = 322 | other | MR | gorillas | 2035 census | snapshot
@fact mc = 221 | other | MC | gorillas | 2035 census | snapshot
@fact w1 = 1153 | other | W | gorillas | 2036 census | snapshot
@fact w0 = 1063 | other | W | gorillas | 2029 census | snapshot
@fact wp = 8.47 | rate | W | percent more gorillas than in the census before | 2036 census | snapshot
@fact hab = 246 | other | F | gorillas used to people | 2036 census | snapshot
@fact wild = 266 | other | F | gorillas not used to people | 2036 census | snapshot
@fact habs = 48.05 | other | F | percent of gorillas used to people | 2036 census | snapshot
@fact g1 = 56 | other | F | families | 2036 census | snapshot
@fact g0 = 50 | other | F | families | 2029 census | snapshot
@fact gh = 27 | other | F | families used to people | 2036 census | snapshot
@fact solo = 19 | other | F | males living alone | 2036 census | snapshot
@fact sb = 94 | other | F | silverbacks | 2036 census | snapshot
@fact fem = 171 | other | F | grown females | 2036 census | snapshot
@fact bb = 40 | other | F | blackbacks | 2036 census | snapshot
@fact juv = 119 | other | F | juveniles and subadults | 2036 census | snapshot
@fact inf = 88 | other | F | infants | 2036 census | snapshot
@fact tk = 75 | jobs | F | trackers who counted | 2036 census | constant
@fact tm = 15 | other | F | teams that counted | 2036 census | constant
@fact pt = 5 | other | F | trackers in each team | 2036 census | constant
@fact sn1 = 3174 | other | F | snares removed during the count | 2036 census | cumulative
@fact sn0 = 1920 | other | F | snares removed during the count | 2029 census | cumulative
@fact dung = 2406 | sample_size | F | dung samples collected | 2036 census | cumulative
@fact geno = 2118 | sample_size | F | dung samples that gave a genetic profile | 2036 census | cumulative
@fact area = 331 | area | F | square kilometres | - | constant
@fact pr0 = 800 | price | A | dollars for a permit | until 2037-06-30 | constant
@fact pr1 = 1050 | price | A | dollars for a permit | from 2037-07-01 | plan
@fact prp = 31.25 | rate | A | percent that a permit becomes dearer | 2037-07-01 | plan
@fact prr = 1500 | price | MR | dollars for a permit | - | constant
@fact ps1 = 41300 | other | A | permits sold | 2035-36 | cumulative
@fact ps0 = 36750 | other | A | permits sold | 2034-35 | cumulative
@fact psd = 4550 | other | A | more permits sold than the year before | 2035-36 | cumulative
@fact rev = 33040000 | revenue | A | dollars from permits | 2035-36 | cumulative
@fact lev = 10 | price | G | dollars of each permit for the villages | until 2037-06-30 | constant
@fact levt = 413000 | revenue | G | dollars for the villages from permits | 2035-36 | cumulative
@fact lev1 = 25 | price | G | dollars of each permit for the villages | from 2037-07-01 | plan | pledged
@fact ask = 50 | price | G | dollars of each permit wanted for the villages | - | plan | hypothetical
@fact raid = 1284 | other | G | claims for eaten crops | 2035-36 | cumulative
@fact raidp = 407 | other | G | claims for eaten crops that were paid | 2035-36 | cumulative
@fact rgr = 214 | jobs | A | rangers in the forest | - | constant
@fact max = 8 | other | F | visitors allowed with a family at once | - | constant | threshold
@fact dist1 = 10 | distance | F | metres that visitors must keep away | - | constant | threshold
@fact dist0 = 7 | distance | F | metres that visitors had to keep away | until 2034 | constant | threshold
@fact dead = 6 | deaths | N | gorillas killed by a lung infection | 2033 | cumulative
@fact n1 = 17 | other | N | gorillas in the family | 2036 census | snapshot
@fact ug = 610 | other | A | gorillas in both places of the country | 2036 census | snapshot
@fact lost = 288 | other | F | dung samples that gave no profile | 2036 census | cumulative
@trap sw1 sw2 :: two sweeps of one year
@trap sw2 f1 :: a sweep and the sum of both by their genes
@trap f1 w1 :: the forest and the whole subspecies
@trap f1 f0 :: two censuses
@trap hab gh :: gorillas and families
@trap dung geno :: collected and usable
@trap mu mc :: two countries
@trap raid raidp :: claimed and paid
@trap pr0 pr1 :: price now and from July
@trap lev lev1 :: the villages' share now and later
@rel diff fd = f1 - f0
@rel change fp = f0 -> f1
@rel sum m1 = mu + mr + mc
@rel sum w1 = f1 + m1
@rel sum w0 = f0 + m0
@rel change wp = w0 -> w1
@rel sum f1 = hab + wild
@rel share habs = hab / f1
@rel sum f1 = sb + fem + bb + juv + inf
@rel product tk = tm * pt
@rel change prp = pr0 -> pr1
@rel diff psd = ps1 - ps0
@rel product rev = ps1 * pr0
@rel product levt = ps1 * lev
@rel sum ug = f1 + mu
@rel diff lost = dung - geno

@doc a-wire | wire agency | 2036-12-04
Mountain gorillas now number {1,153|w1}, census finds

KABALE, Uganda — The world has {1,153|w1|s=mountain gorillas|by=the Uganda Parks Authority} mountain gorillas, {8.5%|wp|^} more than seven years ago, the Uganda Parks Authority said on Thursday as it published the results of a year of counting in Rwemihanga forest.

The forest, one of only two homes of the great apes, was found to shelter {512|f1|s=The forest}, up from {459|f0|t=in 2029} in 2029. The other home, the Muhanda massif on the border of three countries, had {641|m1|t=when it was last surveyed in 2035} when it was last surveyed in 2035: {322|mr|^} in Rwanda, {221|mc|^} in the Democratic Republic of Congo and {98|mu|^} on the Ugandan side.

Trackers went through Rwemihanga twice. They identified {478|sw1|t=between March and May} animals between March and May and {496|sw2|t=between September and November} between September and November; genetic profiles taken from dung showed that each sweep had missed some that the other caught.

The agency used the occasion to announce that a permit to spend an hour with the apes will cost foreigners {$1,050|pr1|t=from July} from July instead of {$800|pr0}. Rwanda charges {$1,500|prr|s=Rwanda}. Uganda sold {41,300|ps1|t=in the year to June|s=Uganda} permits in the year to June, {4,550|psd|^} more than in the twelve months before.

Conservationists said poaching had not gone away. The counting teams pulled {3,174|sn1} snares out of the undergrowth, most of them set for antelope.

@doc b-daily | national daily | 2036-12-05
Gorilla permit to shoot up by almost {a third|~prp|v=33} as numbers rise

By Prossy Atuhaire and Benon Kizza | Kampala
NATIONAL › ENVIRONMENT — 5 min read

It is good news for the gorilla and, the ministry hopes, for the Treasury. The parks agency yesterday put the population of Rwemihanga at {512|f1|t=yesterday|by=The parks agency}, {53|fd|^} above the last count, and in the same breath raised the price of seeing one.

From July 1 next year a foreign visitor will part with {$1,050|pr1|t=From July 1 next year}, an increase of {31 per cent|prp|^}. At the present {$800|pr0} the agency took {$33.04 million|rev|t=in the financial year 2035/36} from {41,300|ps1|^} permits in the financial year 2035/36; the year before it had sold {36,750|ps0|t=the year before}.

Executive director Phionah Tumwesigye said the number of people allowed with one family would stay at {eight|max|by=Phionah Tumwesigye} and that nobody would again come closer than {10|dist1|^} metres. Until 2034 the limit was {seven|dist0|t=Until 2034}. "We learned that the hard way with Ngabo," she said. In 2033 a lung infection, most likely brought in by a trekker, killed {six|dead|t=In 2033} of that family. It is back to {17|n1} members.

Of the {56|g1} families in the park, {27|gh} will now tolerate people. Those {27|gh} hold {246|hab} animals, or {48 per cent|habs} of all. The remaining {266|wild} flee, and the agency intends to leave it so.

Not everyone in Kisoro and Rubanda clapped. The Batwa and Neighbours Trust, which speaks for families along the boundary, says {1,284|raid|by=The Batwa and Neighbours Trust|t=last year} claims for gardens eaten by gorillas and baboons were lodged last year. {Four hundred and seven|raidp|^} were settled. Its share of each permit is to go from {$10|lev|s=Its} to {$25|lev1|m=pledged|s=Its}. "We asked for {fifty|ask|s=We}," said its chairman, Elijah Habiyakare.

ALSO IN THE NEWS: Entebbe road dualling to cost Shs 480bn • 14 held in Mityana land row

@doc c-ngo | press release of a conservation charity | 2036-12-04
Twice through the forest: how we know there are more

The Silverback Fund, which paid for the genetic work, congratulates the Uganda Parks Authority on the most thorough count ever made in Rwemihanga.

{Fifteen|tm} teams of {five|pt} walked the {331|area} square kilometres in parallel lines, sleeping where the light left them. In all, {75|tk} trackers took part, many of them the sons and, for the first time, the daughters of trackers. At every night nest they took a sample. Of the {2,406|dung} pots that reached the laboratory, {2,118|geno} gave a usable profile, which is an unusually high yield for a place where it rains two days in three.

The result:
• {512|f1} gorillas (previous census: {459|f0|t=previous census}), a growth of {11.5 per cent|~fp}
• {56|g1} families (previously {50|g0|t=previously}) and {19|solo} lone males
• by age and sex: {94|sb} silverbacks, {171|fem} adult females, {40|bb} blackbacks, {119|juv} juveniles and subadults, {88|inf} infants

Nearly {half|~habs|v=50} of the animals belong to families that have been habituated to people. This is as far as it should go, the Fund believes: habituated gorillas get better care, and they also get our colds.

We are worried by the wire. In 2029 the teams carried {1,920|sn0|t=In 2029} snares out of the forest. This time it was {3,174|sn1|t=This time}. Every one of those could have cost a hand. The authority has {214|rgr|s=The authority} rangers in the park, and the Fund has offered to equip more.

Contact: Dr Anneke Roelofsz, press@silverbackfund.example, +256 700 555 018

@doc d-trade | tour operators' newsletter | 2036-12-09
PERMITS: what changes on 1 July

Dear colleagues,

You will have seen the headlines. Here is what matters for your 2037 and 2038 quotes.

1. Price. Permits for dates up to and including 30 June stay at {USD 800|pr0|t=up to and including 30 June}. For dates from 1 July you pay {USD 1,050|pr1|t=dates from 1 July}, also if you booked before. Our neighbour across the volcanoes remains at {USD 1,500|prr|s=Our neighbour across the volcanoes}, so the gap is still worth mentioning to clients.

2. Availability. UPA will not release more permits. {Twenty-seven|gh} families with {eight|max} trekkers a day each is the ceiling, and a few of those are kept for research. Demand, meanwhile: {41,300|ps1|t=last season} sold last season against {36,750|ps0|t=a year earlier} a year earlier.

3. Rules. {Ten|dist1} metres, masks on, nobody with a cough. The guides will send people back and there is no refund.

4. Villages. The community share goes up from {ten|lev} dollars a head to {25|lev1|m=pledged}; last season it brought the boundary parishes {USD 413,000|levt|t=last season}. Put it in your brochure. Clients ask.

5. The good story to tell: there are {more than 500|>f1|v=500} gorillas in Rwemihanga and another {98|mu|s=our own slope of Muhanda} on our own slope of Muhanda, so a visitor to this country can choose among some {610|~ug} of the {1,153|w1} that exist. They cross borders without a visa, so please don't promise it.

Safe travels,
Immaculate Byaruhanga, secretary

@doc e-mag | science magazine, questions and answers | 2036-12-11
"The gorillas were never lost. We were"

Geneticist Oyelaran Adebiyi-Strand led the laboratory side of the Rwemihanga census. A conversation about nests, numbers and doubt.

Why count twice?
Because once is never enough in that terrain. If we had stopped in May, you would be writing that there are {478|sw1|t=in May}. If we had counted only after the rains, {496|sw2|t=after the rains}. Both are true, both are too low.

And {512|f1} is right?
{512|f1|by=Oyelaran Adebiyi-Strand} is what we can name, individual by individual. I would be surprised if it were off by more than ten.

So is growth real?
A part of it, yes. We found {88|inf} infants. With {171|fem} adult females that is a healthy nursery. But some of the {53|fd} extra animals were surely there in 2029 and slept in a ravine nobody entered.

People now quote {1,153|w1} for the world.
They add {641|m1|s=Muhanda} from Muhanda, counted a year earlier, to ours. It is fair as long as nobody moved house in between, and gorillas cannot move between the two; there are 25 kilometres of potatoes in the way. By the same sum there were {1,063|w0|t=in the last round} in the last round, {604|m0|^|s=over there} over there and {459|f0|^|s=with us} with us.

How many samples did you throw away?
{288|lost} of {2,406|dung}. Rain, mostly. One was from a pig.

What worries you?
That {246|hab} of them are used to people. Ask me about {six|dead} little crosses on the map of 2033. And the wire: {3,174|sn1} snares, when the last teams took out {1,920|sn0|t=the last teams}.

— Interview: Marisol Echenagusía

@doc f-radio | community radio script | 2036-12-05
VOICE OF THE HILLS 94.3 — EVENING NEWS IN ENGLISH, 7 PM

Good evening. There are more of them. The parks people say {five hundred and twelve|f1|by=The parks people} gorillas now live in the forest above us. That is an addition of {fifty-three|fd}.

They have {fifty-six|g1} families, we hear, and {nineteen|solo} males who walk by themselves. Those are the ones you meet in your bananas.

Now to the bananas. The trust that speaks for us counted {one thousand two hundred and eighty-four|raid|t=in the last financial year|by=The trust} complaints of lost crops in the last financial year. For {four hundred and seven|raidp|^} of them somebody got money. Mzee Habiyakare says every permit now leaves us {ten|lev|by=Mzee Habiyakare} dollars, and that came to {four hundred and thirteen thousand|levt|^} dollars. From July the government promises {twenty-five|lev1|t=From July|by=the government}. He wanted {fifty|ask|s=He}. A gorilla permit will then cost the visitor {one thousand and fifty|pr1|t=then}.

The {two hundred and fourteen|rgr} rangers have been told to answer when you call. The number is at the sub-county.

Football after this: Kigezi Rovers nil, the University two.
