@story waimoana-ram-raids
@topic Ram raids in Waimoana district, New Zealand: figures, a chase and a youth court appearance
@subject W = Waimoana police | police | Inspector Hemi Te Rangi | Te Rangi | the area commander
@subject N = New Zealand police | nationwide
@subject S = Sandhu Superette | the superette | the dairy | Harjit Sandhu | Sandhu
@subject Y = the boys | the youths | the offenders | the children
@subject D = Waimoana District Council | the council | mayor Alison Pettigrew | Pettigrew
@subject F = the fog-cannon fund | the fund | Government subsidy
@subject R = Retail group Shopkeepers NZ | Shopkeepers NZ
@fact rr22 = 34 | cases | W | ram raids in the district | 2022 to September | cumulative
@fact rr21 = 11 | cases | W | ram raids in the district | 2021 to September | cumulative
@fact rrn = 388 | cases | N | ram raids in the country | January to August 2022 | cumulative
@fact hit = 3 | cases | S | times raided this year | 2022-09-20 | cumulative
@fact cl = 03:47 | clock | S | time of the raid | 2022-09-20 | constant
@fact sec = 72 | duration | S | seconds the raid lasted | 2022-09-20 | constant
@fact ch = 23 | duration | W | minutes of the chase | 2022-09-20 | constant
@fact car = 2 | other | Y | stolen cars used | 2022-09-20 | constant
@fact arr = 6 | arrests | W | youths apprehended | 2022-09-20 | constant
@fact yo = 11 | age | Y | age in years of the youngest | 2022-09-20 | constant
@fact ol = 16 | age | Y | age in years of the oldest | 2022-09-20 | constant
@fact dmg = 46000 | price | S | dollars of damage | 2022-09-20 | constant
@fact tob = 5800 | price | S | dollars of tobacco taken | 2022-09-20 | constant
@fact exc = 2000 | price | S | dollars of insurance excess | 2022 | constant
@fact bol = 9 | other | D | bollards promised for the main street | 2022-10 | plan | pledged
@fact bcost = 81000 | budget | D | dollars for bollards | 2022-10 | plan | pledged
@fact fog = 4000 | price | F | dollars a shop for a fog cannon | 2022 | constant
@fact fogn = 1000 | other | F | fog cannons promised | 2022 | plan | pledged
@fact fogi = 87 | other | F | fog cannons installed | 2022-09 | cumulative
@fact sta = 41 | officers | W | officers in the district | 2022-09 | snapshot
@fact ngt = 3 | officers | W | officers on duty that night | 2022-09-20 | snapshot
@fact ad = 158 | address | S | number in Kauri Street | - | constant
@fact agS = 58 | age | S | age in years of the shopkeeper | 2022-09 | constant
@fact crim = 10 | age | - | age of criminal responsibility in years for the gravest offences | - | constant | threshold
@fact yc = 3 | other | Y | youths before the Youth Court | 2022-09-23 | constant
@fact ot = 3 | other | Y | youths referred to Youth Aid | 2022-09-23 | constant
@rel sum arr = yc + ot
@trap rr22 rr21 :: the same months of two years
@trap rr22 rrn :: a district and the country
@trap hit ngt :: three raids and three officers
@trap fogn fogi :: promised and installed
@trap dmg tob :: damage and loot
@trap yo crim :: the youngest and the legal age
@trap bol car :: bollards and cars

@doc a-police | police media release | 2022-09-20
{Six|arr} youths apprehended after ram raid, Waimoana

Attributable to Inspector Hemi Te Rangi:

Police were alerted to a ram raid at a dairy on Kauri Street at {3.47am|cl|t=today} today. {Two|car} vehicles, both reported stolen, were involved.

The vehicles were followed with the help of Eagle for {23|ch} minutes before being spiked near Pukerua Junction. {Six|arr} young people aged between {11|yo} and {16|ol} were taken into custody without injury.

We have {three|-} more inquiries to make in relation to a vape shop entered on Sunday.

So far this year there have been {34|rr22|t=So far this year} ram raids in our area compared with {11|rr21|t=at this point last year} at this point last year. We know that is unsettling. We are working with whānau.

ENDS | Issued by Police Media Centre 0920-114

@doc b-stuff | national news website | 2022-09-20
'Third time this year': Dairy owner sleeps in shop after ram raid

KIRI DAWSON-LATU 12:40, Sep 20 2022

Harjit Sandhu was asleep behind the ice creams when a Mazda Demio came through the wall.

The {58|agS}-year-old has slept there since his superette, at {158|ad} Kauri Street in Waimoana, was hit in June. Monday night's visit was the {third|hit|t=this year} this year.

"I counted. It's {72|sec|by=I} seconds from the bang until they go," he said, replaying the tape. In that time they emptied the tobacco drawer – {$5800|tob} worth – and left a hole that a builder has put at {$46,000|dmg|by=a builder}.

His insurer takes the first {$2000|exc} off every claim.

Sandhu applied in July for a fog cannon. The Government has promised {1000|fogn} of those and will pay {$4000|fog} a shop. Fewer than {100|<fogi} have gone in.

The offenders, police say, are as young as {11|yo}. "I have grandchildren bigger," he said.

Stuff-a-Sausage Day: 8 best barbecues | $1 trial

@doc c-rnz | public radio, morning programme | 2022-09-21
Good morning. Mayors want more police and shopkeepers want fog.

Police counted {388|rrn|t=in the first eight months of the year} ram raids nationwide in the first eight months of the year. In Waimoana, where there've been {thirty-four|rr22}, the district's mayor, Alison Pettigrew, says she's had enough.

The council is to put {nine|bol} bollards along the main street next month at a cost of {81 thousand|bcost} dollars.

She says there are only {41|sta|by=She} officers for an area the size of Samoa. "The other night we had {three|ngt|by="The other night} on, and {two|car} cars of kids. You do the maths."

Inspector Te Rangi doesn't dispute the {three|ngt}, but says it was enough: all {six|arr} were caught within {half an hour|<ch|v=30}.

Shopkeepers NZ says that fog cannons are being fitted at a rate of {a dozen|-} a week. By its tally {87|fogi|by=its tally} are now in place.

It's {eighteen|-} past seven.

@doc d-local | local paper | 2022-09-26
{Three|yc} in Youth Court, {three|ot} to Youth Aid

Half of the {six|arr} youths caught after the Kauri Street ram raid have appeared in the Youth Court; the other half are too young.

Judge Lavinia Tofa told the {three|yc|t=on Friday} on Friday that nobody may name them, "and that is a kindness you have not earned". The oldest, {16|ol}, faces charges over {seven|-} other raids.

The remaining {three|ot} have gone to Youth Aid. The law permits a {ten|crim}-year-old to be charged with murder, but for burglary one has to be {12|-} or, in most cases, {14|-}.

Court documents put the time of the raid at {3.47am|cl}, the chase at {23|ch} minutes and the loss at {$5800|tob} in tobacco and {$46,000|dmg} in damage.

Mr Sandhu, who attended, was asked by one of the mothers whether he would accept an apology. "I'd accept a wall," he said.

The council's bollards, {nine|bol} of them, arrive on October 12.

SPORT: Waimoana 24, Te Puia 19
