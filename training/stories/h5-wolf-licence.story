@story h5-wolf-licence
@topic The licensed wolf hunt in Varmskog province, Sweden: animals shot, quota, census
@subject W = wolf hunt in Varmskog | the hunt | hunt | wolves | Varmskog
@subject B = county administrative board | the board | the county board | Lansstyrelsen
@subject N = Rovdjursvakten | the carnivore charity | the charity
@subject S = sheep farmers' association | the sheep farmers | farmers
@fact s1 = 9 | other | W | wolves shot | 2030-01-04 evening | cumulative
@fact s2 = 17 | other | W | wolves shot | 2030-01-11 evening | cumulative
@fact q = 20 | other | W | wolves that may be shot | 2030 | plan | threshold
@fact q9 = 14 | other | W | wolves that may be shot | 2029 | plan | threshold
@fact s9 = 13 | other | W | wolves shot | 2029 | constant
@fact left = 3 | other | W | wolves left under the licence | 2030-01-11 evening | snapshot
@fact cen = 126 | other | W | wolves in the county | winter 2028-29 | snapshot
@fact nat = 412 | other | W | wolves in Sweden | winter 2028-29 | snapshot
@fact flo = 300 | other | W | wolves in Sweden that must remain | - | constant | threshold
@fact sh = 211 | other | S | sheep killed by wolves | 2029 | constant
@fact sh8 = 148 | other | S | sheep killed by wolves | 2028 | constant
@fact comp = 1900000 | damages | B | kronor paid to livestock owners | 2029 | constant
@fact hun = 2600 | other | W | hunters registered | 2030-01 | snapshot
@fact fem = 8 | other | W | female wolves shot | 2030-01-11 evening | cumulative
@fact mal = 9 | other | W | male wolves shot | 2030-01-11 evening | cumulative
@fact pup = 5 | other | W | wolves under a year old shot | 2030-01-11 evening | cumulative
@fact plan = 90 | other | W | wolves in the county | 2035 | plan
@fact sig = 48000 | other | N | signatures against the hunt | 2030-01 | cumulative
@rel sum s2 = fem + mal
@rel diff left = q - s2
@trap s1 s2 :: first weekend against second weekend
@trap q s2 :: permitted against shot
@trap s1 mal :: both nine
@trap cen nat :: county against country

@doc a-local | regional radio website | 2030-01-05
{Nine|s1} wolves felled in the first days

{Nine|s1|t=by Friday evening|by=the county administrative board} wolves had been shot in Varmskog by Friday evening, the county administrative board reports. The hunt opened at dawn on Wednesday and may take {twenty|q|t=this winter} animals this winter, against {fourteen|q9|t=last} last.

"It has gone quickly because of the snow," says game warden Aslaug Ferreira-Lind. About {2,600|~hun} people have registered.

The latest census, made in the winter before this, found {126|cen|t=the winter before this} wolves in the county and {412|nat|^} in the country. By law the national figure must never go below {300|>flo}.

Listen: How to tell a wolf track from a dog's (6 min)
Published 5 January at 07.15. Updated 5 January at 11.40.

@doc b-wire | wire agency | 2030-01-12
Swedish wolf cull nears its limit

KARLSRUD, Sweden, Jan 12 - Hunters in a forested Swedish county have killed {17|s2|t=since Jan 2|by=authorities} wolves since Jan 2, leaving {three|left} to go under this year's licence, authorities said on Saturday.

Of those shot, {nine|mal} were males and {eight|fem} females; {five|pup} had been born last spring. Last year's hunt ended with {13|s9|t=Last year's} dead, one short of the {14|q9|^} allowed.

Conservation group Rovdjursvakten, which has gathered {48,000|sig} signatures, says a national population of {412|nat} leaves little room above the legal minimum of {300|flo}.

Livestock owners counter that wolves took {211|sh|t=in 2029|by=Livestock owners} sheep in the county in 2029, up from {148|sh8|t=the previous year} the previous year, for which they were paid {1.9 million|comp} crowns.

@doc c-farm | farmers' weekly | 2030-01-14
{Seventeen|s2} down. It will not be enough

Ask Birgitta Hallonqvist what the winter has brought and she leads you to the freezer. Eleven ewes, one night, October.

She is not alone. By the reckoning of the sheep farmers, {211|sh|t=last year|by=the sheep farmers} animals were torn in Varmskog last year, two for every three wolves... no: nearly two per wolf, if there are {126|cen} of them. The board reimbursed {2.9 million|!comp} kronor.

So no tears here over {seventeen|s2|t=so far} so far. The licence, raised from {14|q9|t=2029's} in 2029's round, says {25|!q}. The last {three|left} could be gone before this paper reaches you, after which the forest will be shut to rifles.

The county's own plan is {90|plan|t=by 2035} animals by 2035. Do the sum.

ADVERT: Electric netting, 50 m, 9 000 V. Order before 31/1.

@doc d-ngo | campaign letter of a charity | 2030-01-15
{Eighteen|!s2} lives in ten days

Dear friend,

While you were taking down your tree, {eighteen|!s2|t=to date} wolves died in one county to date. {Five|pup} of them were puppies. {Half|-} were mothers or would have been.

The authorities permit {20|q}. We said {zero|-}. {48,000|sig} of you said it with us.

They tell you the species is safe because there are {412|nat|t=on paper} on paper. Before long it will be {300|flo}, which the law calls the floor and the hunters call the target. They tell you about sheep: {211|sh} in a year. They do not tell you that stray dogs and trains killed {three times|-} as many, or that owners received {1.9 million|comp} for them.

Give 100 kronor. Give 200. The court hears our appeal on 22 January in case no. 4411-30.

Your Rovdjursvakten
