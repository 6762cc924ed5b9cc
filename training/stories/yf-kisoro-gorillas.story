@story yf-kisoro-gorillas
@topic Mountain gorillas in south-western Uganda: a census, a permit fraud and a flu in one family
@subject G = Mountain gorillas of Kafuga | gorillas | the gorillas | apes
@subject A = Wildlife Authority | UWA | the authority | rangers
@subject F = Nyakagezi-Juu family | Nyakagezi-Juu | the family | the group
@subject P = Permit desk | permits | the permit fraud
@subject V = Gorilla vets | vets | the vets
@subject T = Tour operators | safari firms | operators
@subject C = Parish councils | communities | villages
@subject M = Minister Harriet Tumwebaze-Oyo | Tumwebaze-Oyo | the minister
@subject S = Silverback Rugendo Omuto | Omuto | the silverback
@subject D = Police detectives | CID | the police
@fact n = 523 | other | G | animals counted | 2033 | snapshot
@fact n28 = 459 | other | G | animals counted | 2028 | snapshot
@fact up = 13.9 | rate | G | rise of animals counted | 2028 to 2033 | snapshot
@fact more = 64 | other | G | more animals than in the census before | 2033 | snapshot
@fact fam = 41 | other | G | families | 2033 | snapshot
@fact hab = 22 | other | G | families used to people | 2033 | snapshot
@fact inf = 83 | other | G | infants counted | 2033 | snapshot
@fact lone = 17 | other | G | lone males | 2033 | snapshot
@fact snare = 61 | other | A | snares removed | census of 2033 | cumulative
@fact team = 14 | other | A | teams | census of 2033 | constant
@fact peo = 78 | jobs | A | people in the census | 2033 | constant
@fact km = 2150 | distance | A | kilometres walked | census of 2033 | cumulative
@fact dung = 2460 | other | A | dung samples | census of 2033 | cumulative
@fact per = 176 | other | P | permits a day | 2034 | constant
@fact ppf = 8 | other | P | permits a day for each family | 2034 | constant
@fact price = 800 | price | P | dollars for a permit | 2034 | snapshot
@fact price0 = 700 | price | P | dollars for a permit | until June 2034 | constant
@fact eac = 300000 | price | P | shillings for a permit for East Africans | 2034 | snapshot
@fact sold = 46200 | other | P | permits sold | 2033 | cumulative
@fact rev = 32340000 | revenue | P | dollars from permits | 2033 | cumulative
@fact fake = 1380 | other | P | permits issued without payment | January to September 2034 | cumulative
@fact fakem = 1104000 | damages | P | dollars lost in the fraud | January to September 2034 | cumulative
@fact arr = 9 | arrests | D | people arrested | 14 October 2034 | cumulative
@fact arrs = 5 | arrests | D | staff of the authority arrested | 14 October 2034 | cumulative
@fact arrt = 4 | arrests | D | people of safari firms arrested | 14 October 2034 | cumulative
@fact susp = 23 | jobs | A | staff suspended | October 2034 | snapshot
@fact firms = 12 | other | T | firms struck off | October 2034 | snapshot
@fact allf = 410 | other | T | licensed firms | 2034 | snapshot
@fact share = 20 | rate | C | share of park entry for villages | - | constant
@fact gift = 10 | price | C | dollars for villages from each permit | - | constant
@fact giftt = 462000 | revenue | C | dollars for villages from permits | 2033 | cumulative
@fact fsize = 19 | other | F | members | September 2034 | snapshot
@fact sick = 13 | cases | F | members with cough | 8 October 2034 | cumulative
@fact sick0 = 6 | cases | F | members with cough | 3 October 2034 | cumulative
@fact dead = 2 | deaths | F | members that died | 15 October 2034 | cumulative
@fact treat = 5 | other | V | animals darted with medicine | 12 October 2034 | cumulative
@fact clos = 21 | duration | F | days without visitors | October 2034 | plan
@fact dist = 10 | distance | A | metres that visitors must keep | - | constant | threshold
@fact near = 3 | distance | A | metres at which visitors are mostly found | 2032 study | snapshot
@fact mask = 62 | other | A | share of visitors who wore a mask | 2032 study | snapshot
@fact hour = 60 | duration | A | minutes that visitors may stay | - | constant | threshold
@fact age = 34 | age | S | age | - | snapshot
@fact kg = 198 | other | S | kilograms | - | snapshot
@fact area = 331 | area | G | square kilometres of forest | - | constant
@fact ref = 2640000 | budget | T | dollars of bookings to be refunded | October 2034 | snapshot
@fact refn = 3300 | other | T | bookings to be refunded | October 2034 | snapshot
@fact beds = 1260 | other | T | lodge beds | 2034 | snapshot
@fact job = 2900 | jobs | C | people who live off visitors | 2034 | snapshot
@fact vet = 11 | jobs | V | vets | 2034 | snapshot
@trap n n28 :: two censuses
@trap n fam :: animals and families
@trap fam hab :: all families and those used to people
@trap price price0 :: new and old price
@trap fake sold :: unpaid and paid
@trap arr susp :: arrested and suspended
@trap sick sick0 :: two moments
@trap sick dead :: sick and dead
@trap dist near :: required and real
@trap dist gift :: ten metres and ten dollars
@trap arr firms :: people and firms
@rel diff more = n - n28
@rel change up = n28 -> n
@rel product per = hab * ppf
@rel product rev = sold * price0
@rel product fakem = fake * price
@rel sum arr = arrs + arrt
@rel product giftt = sold * gift
@rel product ref = refn * price

@doc uwa-release | press release | 2034-02-16
Census: Kafuga's mountain gorillas now {523|n}

The Wildlife Authority today announced the results of the 2033 census of mountain gorillas in the Kafuga forest. {523|n} individuals were counted, {64|more} more than in 2028, when the number was {459|n28|t=in 2028}; an increase of {13.9%|up}.

They live in {41|fam} families; a further {17|lone} males roam alone. {83|inf} infants were recorded. {22|hab} families are used to human visitors.

{14|team} teams with {78|peo} members walked {2,150|km} km through {331|area} km² of forest. Identity was established from {2,460|dung} dung samples. {61|snare} snares were found and removed.

In 2033 {46,200|sold|t=In 2033} tracking permits were sold at USD {700|price0}, for a revenue of USD {32.34 million|rev}. Of each permit USD {10|gift} goes to the communities, last year USD {462,000|giftt}.

In the interest of conservation the price will be USD {800|price|t=from 1 July} from 1 July. Citizens of East Africa pay UGX {300,000|eac}.

@doc nile-daily | newspaper | 2034-10-15
{Nine|arr} held as gorilla permit racket costs UWA {$1.1m|fakem|round=100000}

By Ambrose Kasaija-Lunn

KAMPALA. Police have arrested {nine|arr} people over tracking permits that went out for nothing, or rather, for something in a private pocket. {Five|arrs} are staff of the Wildlife Authority and {four|arrt} belong to safari firms.

Between January and September {1,380|fake} permits were issued on codes meant for "complimentary and press", CID says. At {$800|price} each the hole is {$1.1 million|fakem|round=100000}.

{Thirty-two|!susp} employees have been suspended. {Twelve|firms} of {410|allf} licensed operators were struck off.

There should be {176|per} visitors in the forest on any day, {eight|ppf} to a family. "On some Saturdays we had {230|-}," a ranger told this paper. "The gorillas could count, too."

Minister Harriet Tumwebaze-Oyo said that "heads are rolling and will roll".

SEE ALSO: Sugar at Shs {5,200|-}; Cranes draw {1|-}-{1|-}

@doc vet-blog | field veterinarians' blog | 2034-10-16
From the forest: a cough, day 14

When the trackers radioed on the 3rd that {six|sick0|t=on the 3rd} of Nyakagezi-Juu were coughing, we hoped for dust. By the 8th it was {13|sick|t=By the 8th} out of {19|fsize}. It is a human virus, a banal one.

We've darted {five|treat} with antibiotics against what comes after. {Two|dead} have died: an infant of {four|-} months, and yesterday her aunt.

Omuto, the silverback, {34|age} years and {198|kg} kilos, refused to leave the infant for a day and a half. He's not coughing.

The family is closed to visitors for {21|clos} days. We know what people paid. But we've also read the 2032 study: the rule says {ten|dist} metres and the average, measured, was {three|near|by=the 2032 study}. Of every hundred visitors {62|mask|^} wore the mask over mouth and nose.

There are {11|vet} of us for the whole range. Thanks to those who asked.

@doc coast-wire | wire agency | 2034-10-17
Uganda gorillas: flu kills {three|!dead}, permits scandal widens

KAMPALA, Oct 17 (Tanganyika Press) - A respiratory virus has killed {three|!dead} mountain gorillas in a family of {19|fsize} in south-western Uganda and sickened {13|sick} members of it, officials said, as operators counted the price of a closure.

{3,300|refn} bookings worth {$2.64 million|ref} will have to be refunded, the tour association said.

The apes, of which {523|n|t=at the latest census} were left at the latest census, come within a few metres of tourists, although a minimum of {10|dist} metres is prescribed and no visit may exceed {60|hour} minutes.

The closure comes on top of an inquiry into {1,380|fake} unpaid permits. UWA has suspended {23|susp} of its staff. {Nine|arr} suspects appeared in court on Monday and denied the charges.

The price of tracking was raised in July from {$600|!price0} to {$800|price}.

(Reporting by Immaculate Birungi)

@doc kisoro-radio | local radio script | 2034-10-18
Voice of Muhabura, talk at seven

HOST: The phones! Caller from Nteko, go ahead.

CALLER: I want to ask where our {ten|gift} dollars are. Each white person, {ten|gift} dollars, that is the law.

HOST: In 2033 it came to {462 thousand|giftt|t=In 2033} for all the parishes together. Our district chairman is here. Chairman?

CHAIRMAN: From that we've roofed {two|-} schools. But if someone enters on a free paper, there's no {ten|gift} dollars, and no {fifth|share|v=20} of the gate either. For {1,380|fake} such papers the villages lost {13,800|-}.

CALLER: And now they closed the family.

CHAIRMAN: {One|-} family of {twenty-two|hab}. For {three weeks|clos|v=21}. Let the animals cough in peace.

HOST: {2,900|job} people here live from visitors. There are {1,260|beds} lodge beds. How many are empty tonight?

CHAIRMAN: Ask me how many are full, I'll use one hand.

HOST: Potatoes, {1,100|-} a kilo at Kisoro market. The road is bad.

@doc safari-column | travel trade column | 2034-11-02
An hour is sixty minutes

By Philippa Drummond-Achieng

I've taken people to see these animals since the fee was {$250|-}. They cry. They always cry at about minute {forty|-}, and then I say, gently, that there are {20|-} to go.

So let me say to colleagues: we did this. Not the {five|arrs} clerks in custody. Us, with our whispers to the ranger that the Hendersons flew {eleven|-} hours and couldn't we go a bit nearer. The rule's {ten|dist} metres. I've been at one.

There were {495|!n28|t=six years ago} of them six years ago and there are {523|n|t=now} now, which is a triumph, largely of the {78|peo} people who crawled {2,150|km} kilometres after dung. It can be undone by a cold.

{Twelve|firms} firms have been struck off. I know {seven|-} of them, and would have given them my mother.

My proposal: {six|-} visitors to a family, not {eight|ppf}. At {$1,100|-}. With a mask that's worn.
