@story h5-manila-jails
@topic Overcrowding in the San Roque city jail, Philippines: inmates, capacity, deaths, releases
@subject J = San Roque City Jail | San Roque | the jail | the facility | prison
@subject B = Bureau of Jails | the bureau | jail officials
@subject K = Karapatan sa Loob | rights group | the group | the prisoners' group
@subject S = Senator Imelda Tansinco | Tansinco | the senator
@subject X = Supreme Court | the court
@fact n = 5870 | other | J | inmates | 2033-04-30 | snapshot
@fact cap = 1250 | other | J | inmates it was built for | - | constant
@fact rate = 370 | rate | J | congestion above capacity, in percent | 2033-04-30 | snapshot
@fact n2 = 5214 | other | J | inmates | 2033-06-15 | snapshot
@fact rel = 656 | other | J | inmates released | 2033-06-15 | cumulative
@fact pre = 4990 | other | J | inmates who await trial | 2033-04-30 | snapshot
@fact con = 880 | other | J | inmates who are convicted | 2033-04-30 | snapshot
@fact d = 19 | deaths | J | inmates who died | 2033-04 | cumulative
@fact dy = 61 | deaths | J | inmates who died | 2033-01 to 2033-05 | cumulative
@fact g = 94 | officers | J | guards on duty per shift | 2033-04-30 | snapshot
@fact rat = 62 | other | J | inmates per guard | 2033-04-30 | snapshot
@fact nat = 131400 | other | B | inmates nationwide | 2033-04-30 | snapshot
@fact food = 70 | price | B | pesos a day for food per inmate | 2033 | constant
@fact ask = 120 | price | S | pesos a day for food per inmate | 2034 budget | plan | pledged
@fact long = 11 | duration | J | years of the longest wait for a verdict | 2033-04-30 | snapshot
@fact bld = 2400 | other | B | beds in a new block | 2035 | plan | pledged
@fact cost = 1600000000 | budget | B | cost of a new block in pesos | 2035 | plan
@fact tb = 402 | cases | J | inmates with tuberculosis | 2033-05-20 | snapshot
@fact tgt = 2000 | other | X | inmates to be released | 2033 end | plan | pledged
@fact share = 85 | rate | J | share of inmates who await trial, in percent | 2033-04-30 | snapshot
@fact bail = 36000 | price | J | bail in the middle in pesos | 2033 | constant
@fact kdead = 68 | deaths | J | inmates who died, by the families | 2033-01 to 2033-06 | cumulative
@rel share share = pre / n
@rel sum n = pre + con
@rel diff n2 = n - rel
@trap n n2 :: April against June
@trap d dy :: a month against five months
@trap n pre :: all inmates against those awaiting trial
@trap rel tgt :: released so far against the aim

@doc a-inv | news magazine investigation | 2033-05-22
The men who sleep in turns

In cell 14 of the San Roque City Jail there are ninety-one men and twenty planks. They sleep in three shifts. The fourth, as one of them puts it, is standing up.

San Roque was built for {1,250|cap} people. On the last day of April it held {5,870|n|t=On the last day of April}. Jail officials give the congestion rate as {370 percent|rate|by=Jail officials}, which is to say that for every man with a place there are almost four without. {Four thousand nine hundred and ninety|pre} of the inmates have not been convicted of anything; {880|con} have. One has waited {eleven|long} years for a verdict in a case of cable theft, for which the law provides six.

They die, too. {Nineteen|d|t=in April} did so in April, which was hot, and {61|dy|t=from January to the middle of May} from January to the middle of May. Tuberculosis was found in {402|tb} by a screening completed last Friday.

On any shift there are {94|g} guards, so each looks after {62|rat}. "Looks at," says one. The state feeds everyone inside on {70|food} pesos a day.

Reporting for this story was supported by a grant. Additional reporting: Jun-Jun Macapagal-Reyes. Photographs: Odessa Villafuerte. 2,900 words, 14 minutes

@doc b-wire | wire agency | 2033-06-16
Philippine jail frees hundreds after court order

MANILA, June 16 - One of the Philippines' most crowded jails has freed {656|rel|t=as of Wednesday|by=the Bureau of Jails} detainees as of Wednesday under a Supreme Court order, cutting its population to {5,214|n2|^}, the Bureau of Jails said.

San Roque, outside Manila, had {5,870|n|t=at the end of April} inmates at the end of April against a capacity of {1,250|cap}. The court told judges to release on recognizance those held longer than their possible sentence, a group it puts at about {2,000|~tgt|t=by the end of the year|by=it} to be let go by the end of the year.

{Nineteen|d|t=during an April heatwave} prisoners died during an April heatwave. Across the country {131,400|nat} people are in the bureau's custody.

A new block with {2,400|bld|t=in 2035} beds, costing {1.6 billion|cost} pesos, is due in 2035.

@doc c-daily | Manila tabloid | 2033-06-16
{565|!rel} LAYA NA! Freed San Roque inmates in tears

By Totoy Basilan

HUNDREDS of families mobbed the gate of San Roque yesterday as the first {565|!rel|t=yesterday} detainees walked out, some with no slippers.

There are still {5,214|n2} inside, jail warden Supt. Efren Dimaculangan told reporters.

Lolo Ambo, 71, could not find his street any more. He served {eleven|long} years without being judged.

Senator Imelda Tansinco, who came with a truck of lugaw, said that she would move to raise the meal allowance from P{80|!food|t=at present} at present to P{120|ask|t=next year} next year. "My dog eats for more," she said.

The warden has {94|g} men on each shift. He said no one died this week. For the year the dead number {61|dy|t=up to mid-May}, up to mid-May, mostly from TB, of which there are {402|tb} known cases.

LOTTO 6/42: 03 11 17 25 38 40. Jackpot P14,210,000
WOWOWIN' fan dies in queue, page 4

@doc d-group | statement of a prisoners' group | 2033-06-17
Not congestion: punishment before trial

Karapatan sa Loob greets each of the {656|rel} who came home this week. We note that the court promised {2,000|tgt|by=the court}, and that at this pace the last will leave in October.

Even today, at {5,214|n2|t=today}, the prison holds more than four for each place that it has ({1,250|cap}). Of those within in April, {85 percent|share} were legally innocent.

The bureau's answer is another block, for P{1.6 billion|cost} and {4,200|!bld} beds. Our answer is bail that a vendor can pay. The median set in San Roque is P{36,000|bail}; a vendor takes home P400 a day.

We repeat our own count of the dead, from the families: {68|kdead|t=since January|by=our own count} since January, seven above the bureau's. Nationally, with {131,400|nat} behind bars, no one is counting at all.

Donations: GCash 0917 555 0102
