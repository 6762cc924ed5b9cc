@story ya-labrador-mail
@topic Undelivered mail found in a shed in Hare Bight, Labrador: from the discovery to the sentence of a carrier
@subject X = Hare Bight mail case | mail case | the case | mail theft
@subject R = RCMP | Hare Bight detachment | Cpl. Suzanne Nochasak | police
@subject C = Canada Mail Service | the mail service | post office | postal inspectors
@subject D = Garfield Loder Penney | Penney | the carrier | rural carrier
@subject T = Hare Bight | the town | Mayor Wince Tuglavina | mayor
@subject J = provincial court | Judge Philomena Rose | judge | court
@subject P = Crown | prosecutor Anil Mercer | prosecution
@subject U = postal union | union local | union
@fact pc1 = 4000 | other | X | pieces of mail said to be found | 2027-03-11 | constant
@fact pc2 = 6340 | other | X | pieces of mail found | 2027-03-22 | constant
@fact let = 3870 | other | X | letters found | 2027-03-22 | constant
@fact par = 214 | other | X | parcels found | 2027-03-22 | constant
@fact fly = 2256 | other | X | flyers found | 2027-03-22 | constant
@fact chq = 187 | other | C | government cheques found | 2027-03-22 | constant
@fact opn = 95 | other | R | pieces of mail that had been opened | 2027-03-22 | constant
@fact old = 2023 | other | X | year of the oldest postmark | - | constant
@fact yrs = 4 | duration | X | years over which mail was kept back | 2027 | constant
@fact bag = 58 | other | X | mailbags found | 2027-03-11 | constant
@fact del = 5706 | other | C | pieces of mail delivered late | 2027-06-30 | cumulative
@fact dep = 90 | other | C | share of the found mail delivered | 2027-06-30 | cumulative
@fact ret = 634 | other | C | pieces of mail sent back | 2027-06-30 | cumulative
@fact box = 340 | other | C | addresses on the route | 2027 | snapshot
@fact km = 74 | distance | C | kilometres of the route | - | constant
@fact pop = 1020 | other | T | residents | - | snapshot
@fact cpl = 61 | cases | C | complaints about missing mail | 2027-03 | cumulative
@fact cpa = 5 | cases | C | complaints answered | 2027-03 | cumulative
@fact age = 56 | age | D | age of the carrier | 2027-03 | snapshot
@fact srv = 17 | duration | D | years of service | 2027-03 | snapshot
@fact pay = 38400 | other | D | dollars of yearly pay | 2026 | snapshot
@fact hr = 11 | duration | D | hours that the round took in winter | 2026 | snapshot
@fact hrp = 6.5 | duration | C | hours for which the round was paid | 2026 | constant
@fact hrx = 4.5 | duration | U | hours of the round that were not paid | 2026 | constant
@fact cnt = 9 | other | R | charges | 2027-04-07 | constant
@fact ple = 3 | other | J | charges admitted | 2028-01-18 | constant
@fact wth = 6 | other | J | charges withdrawn | 2028-01-18 | constant
@fact ask = 12 | sentence | P | months of jail sought | 2028-02-29 | constant
@fact sen = 8 | sentence | J | months of house arrest | 2028-02-29 | constant
@fact hrs = 150 | sentence | J | hours of community work | 2028-02-29 | constant
@fact prb = 2 | sentence | J | years of probation | 2028-02-29 | constant
@fact res = 1240 | damages | J | dollars of restitution | 2028-02-29 | constant
@fact gft = 31 | other | R | people who lost cash from cards | 2027-04 | cumulative
@fact gav = 40 | other | R | dollars lost by each of those people | 2027-04 | constant
@fact let2 = 118 | other | J | letters in support of the carrier | 2028-02-29 | cumulative
@fact vic = 44 | other | J | victim statements | 2028-02-29 | cumulative
@fact vac = 3 | jobs | U | carriers' posts vacant on the coast | 2027-03 | snapshot
@fact inq = 280000 | spending | C | dollars spent on the inquiry and late delivery | 2027-12 | cumulative
@fact inqi = 196000 | spending | C | dollars spent on the inquiry | 2027-12 | cumulative
@fact inql = 84000 | spending | C | dollars spent on the late delivery | 2027-12 | cumulative
@fact rte = 2 | units_pledged | C | routes into which the round is to be split | 2028 | plan | pledged
@fact tmp = -31 | temperature | T | degrees on the day of discovery | 2027-03-11 | snapshot
@fact val = 112000 | other | C | dollars of government cheques found | 2027-03-22 | constant
@fact av = 599 | other | C | dollars of the average government cheque found | 2027-03-22 | constant
@fact wed = 1 | other | X | wedding invitations found after the divorce | 2027-06 | cumulative
@fact shd = 12 | area | X | square metres of the shed | - | constant
@rel sum pc2 = let + par + fly
@rel share dep = del / pc2
@rel diff ret = pc2 - del
@rel diff hrx = hr - hrp
@rel sum cnt = ple + wth
@rel product res = gav * gft
@rel sum inq = inqi + inql
@rel product val = av * chq
@trap pc1 pc2 :: first guess and count
@trap let let2 :: letters found and letters of support
@trap pc2 del :: found and delivered
@trap del ret :: delivered and sent back
@trap cpl cpa :: complaints and answers
@trap hr hrp :: worked and paid
@trap cnt ple :: charged and admitted
@trap ask sen :: sought and given
@trap pop box :: residents and addresses
@trap hr wth :: hours and charges
@trap inq inqi :: all and part
@trap chq val :: cheques and their worth
@trap let2 vic :: for him and against

@doc a-rcmp | police news release | 2027-03-15
RCMP NL: MAIL FOUND IN SHED AT HARE BIGHT

On March 11, Hare Bight RCMP attended a property on Cooper's Road after a man thawing a pipe in {-31|tmp} C reported a shed "full of other people's Christmas".

Police located {58|bag} mailbags in a space of {12|shd} square metres. They're believed to hold in excess of {4,000|>pc1} pieces. The oldest postmark seen is from {2023|old}.

A {56-year-old|age|v=56} man, a rural carrier, was arrested without incident and released.

Residents who believe they're missing mail are asked NOT to call 911. Cpl. Suzanne Nochasak, 709-555-0133.

@doc b-regional | regional newspaper | 2027-03-24
Four years of mail, and everybody knew where it wasn't

By Darlene Igloliorte-Pike

HARE BIGHT - They counted it in the curling club, on the ice, for there was nowhere else flat.

{6,340|pc2|t=Monday} pieces, the mail service said Monday: {3,870|let} letters, {214|par} parcels, and {2,256|fly} flyers for sales long over. Among the letters were {187|chq} government cheques, worth {$112,000|~val}.

{Ninety-five|opn} pieces had been opened.

There are {1,020|pop} people in the town. {Sixty-one|cpl} complained in writing over the {four|yrs} years. {Five|cpa} got an answer. "Mine said to allow {ten|-} business days," said Mayor Wince Tuglavina.

Garfield Penney, {17|srv} years on the job, drove {74|km} kilometres a day to {340|box} addresses. He isn't well liked or disliked. He's Garf.

ICE: Ferry may start May 28. Grenfell Lotto: 4-9-17-31

@doc c-radio | coastal radio script | 2027-03-25
CHBL RADIO, LABRADOR MORNING

So here's the union on it. In winter that route takes {eleven|hr} hours. Garf was paid for {six and a half|hrp|v=6.5}. That's {four and a half|hrx|v=4.5} a day for nothing, and he made {thirty-eight thousand four hundred|pay|v=38400} a year before the gas.

"I'm not saying it's right," says the local. "I'm saying the bags were heavy."

{Three|vac} carriers' jobs are open on the coast this morning, if you're interested. Bring a Ski-Doo.

Wind northwest 40. Minus 24 in Nain.

@doc d-mail | mail service customer notice | 2027-07-02
CANADA MAIL SERVICE - HARE BIGHT DELIVERY UPDATE

To our valued customers:

As of June 30, {5,706|del|t=As of June 30} of the items recovered ({90%|dep}) have been delivered. {634|ret|^} could not be and have been returned to senders.

Government cheques averaged {$599|av}; all have been reissued.

We've heard from customers whose items no longer apply, including {one|wed} wedding invitation to a marriage since dissolved. We regret any inconvenience.

The route will be divided into {two|rte} in 2028.

@doc e-court | court story, St. John's daily | 2028-03-01
House arrest for carrier who kept the mail

By Leander Crocker

HAPPY VALLEY - Judge Philomena Rose had {44|vic} victim statements on one side of her and {118|let2} letters of support on the other, and said she'd read both piles twice, "which is more than was done with the originals".

She gave Garfield Penney {eight|sen} months of house arrest, {two|prb} years of probation and {150|hrs} hours of community work. The Crown, in the person of Anil Mercer, wanted {12|ask} months in jail.

Penney admitted {three|ple} of {nine|cnt} charges; {six|wth} were withdrawn. He must pay back {$1,240|res}: {$40|gav} each to {31|gft} people whose birthday cards had been lightened.

The whole thing has cost the mail service {$280,000|inq}, {$196,000|inqi} on investigators and {$84,000|inql} on bringing the stuff round.

His community work is at the library.

@doc f-letter | letter in community newsletter | 2028-03-15
To Garf

My mother's last letter to me was postmarked November {2023|old}. I got it in June, out of {6,340|pc2} pieces. She asks if the snow's come.

I was one of the {44|vic}. I said what I'd to say and you looked at your boots.

I was also one of the {118|let2}, since you drove my father to the clinic in that truck in a whiteout, off your {seventy-four|km} kilometres, and nobody paid you for that either.

It came, Mom.

- R. Flowers, Cooper's Road
