@story u1-mindanao-plebiscite
@topic Philippines: plebiscite on splitting the province of Sibulan del Sur
@subject P = Sibulan del Sur | the province | the plebiscite | the division | the split | the new province
@subject C = Comelec | Commission on Elections | the poll body | the election body
@subject M = Mabinay-Anao | the city of Mabinay-Anao | the city
@subject T = Tagbuyao | the upland town
@subject G = Governor Rodelio Salcedo-Uy | Salcedo-Uy | the governor | Rodelio
@subject V = Vice Governor Nashrifa Dimaporo-Lantud | Dimaporo-Lantud | the vice governor | Nashrifa
@subject K = Kapit-Bisig No movement | Kapit-Bisig | the No camp | the No side
@subject S = Yes Sibulan Norte | the Yes camp | the Yes side
@subject N = Philippine National Police | PNP | the police
@fact y = 214608 | vote_count | S | votes in favour | final | snapshot
@fact n = 188415 | vote_count | K | votes against | final | snapshot
@fact val = 403023 | votes_cast | P | valid votes | final | snapshot
@fact ys = 53.25 | vote_share | S | share of valid votes in favour | final | snapshot
@fact ns = 46.75 | vote_share | K | share of valid votes against | final | snapshot
@fact gap = 26193 | margin | S | votes between the two sides | final | snapshot
@fact reg = 712340 | other | P | registered voters | - | constant
@fact cast = 409880 | votes_cast | P | ballots cast | final | snapshot
@fact to = 57.5 | turnout | P | share of registered voters who voted | final | snapshot
@fact y1 = 121450 | vote_count | S | votes in favour | 58% counted | snapshot
@fact n1 = 112296 | vote_count | K | votes against | 58% counted | snapshot
@fact c1 = 58 | counted_share | P | share of precincts canvassed | Saturday midnight | snapshot
@fact mun = 19 | other | P | towns in the province | - | constant
@fact mnew = 8 | other | P | towns of the new province | - | plan
@fact mno = 6 | other | P | towns that voted against | final | snapshot
@fact my = 61 | vote_share | M | share of valid votes in favour | final | snapshot
@fact tn = 72 | vote_share | T | share of valid votes against | final | snapshot
@fact bud = 365000000 | budget | C | pesos that the vote cost | - | constant
@fact ask = 410000000 | budget | C | pesos asked for | 2035 budget request | plan
@fact sav = 45000000 | budget | C | pesos left over | - | constant
@fact per = 890 | other | C | pesos that the vote cost a ballot | - | constant
@fact toup = 41 | turnout | P | share of registered voters who voted in the towns against | final | snapshot
@fact toc = 66.67 | turnout | M | share of registered voters who voted | final | snapshot
@fact mod = 19000 | vote_count | K | votes added had the uplands voted like the city | final | snapshot | hypothetical
@fact rest = 2300000000 | budget | P | pesos of yearly revenue share left to the old province | 2037 | plan | projected
@fact mst = 11 | other | P | towns that stay in the old province | - | plan
@fact cop = 3150 | officers | N | police deployed | 2036-03-01 | snapshot
@fact inc = 3 | injuries | P | people wounded | 2036-03-01 | cumulative
@fact arr = 26 | arrests | N | people arrested over the gun ban | 2036-03-02 | cumulative
@fact ira = 1900000000 | budget | P | pesos of yearly revenue share | 2037 | plan | projected
@fact ir0 = 4200000000 | budget | P | pesos of yearly revenue share before the division | 2036 | constant
@rel sum val = y + n
@rel share ys = y / val
@rel share ns = n / val
@rel diff gap = y - n
@rel share to = cast / reg
@race final = y n
@race early = y1 n1
@rel diff sav = ask - bud
@rel diff rest = ir0 - ira
@rel diff mst = mun - mnew
@trap y y1 :: a part canvass against the final one
@trap val cast :: with and without spoiled ballots
@trap bud ask :: what was spent and what was asked for
@trap mun mnew mno :: all the towns, those that leave, those that voted against
@trap ira ir0 :: revenue of the new province and of the undivided one
@trap my ys :: a city and the province

@doc a-inq | national daily | 2036-03-03
Sibulan del Sur voters ratify division of province

By Marivic Tuazon-Abellana, Correspondent

MABINAY-ANAO CITY — Sibulan del Sur will be two. Voters ratified the law creating Sibulan Norte, {214,608|y|t=on Sunday night|by=the provincial board of canvassers} to {188,415|n|^}, the provincial board of canvassers announced on Sunday night.

The Yes camp thus prevailed by {26,193|gap} votes, or {53.25 percent|ys} of {403,023|val} valid ballots. By Saturday midnight, when {58 percent|c1|t=By Saturday midnight} of precincts had been canvassed, it was ahead {121,450|y1|t=By Saturday midnight} to {112,296|n1|^}.

Of the province's {19|mun} towns, {eight|mnew} go to the new province. {Six|mno} rejected the idea, most loudly Tagbuyao, an upland town where {72 percent|tn} said No. Mabinay-Anao, the city, gave Yes {61 percent|my}.

Vice Governor Nashrifa Dimaporo-Lantud, who led the campaign, said the new province would live on an annual share of P{1.9 billion|ira|m=projected|by=Vice Governor Nashrifa Dimaporo-Lantud} in national taxes. The undivided one has P{4.2 billion|ir0}.

Comelec spent P{365 million|bud} on the exercise. The PNP, with {3,150|cop} men in the field, logged {26|arr} arrests for violation of the gun ban and one shooting, in which {three|inc} watchers were wounded.

INQ READS: 12 facts about the 1,200-year-old balete tree

@doc b-tv | television network, website | 2036-03-02
WATCH: Yes wins in Sibulan del Sur plebiscite

The sun is up in Sibulan and so is the Yes.

Partial official results as of 8 a.m. Sunday gave Yes a lead. It has since become final.

Yes: {214,608|y}
No: {188,145|!n}
Valid votes: {403,023|val}
Turnout: {57.5%|to}

Governor Rodelio Salcedo-Uy, who opposed the division, said he would respect the result even though "{half|!ns|by=Governor Rodelio Salcedo-Uy} of my people did not want this". He was off by {three points|-}: the No got {46.75%|ns}.

Police said {13|!arr|by=Police} people were arrested.

The election body had asked Congress for P{410 million|ask|by=The election body|t=asked} to hold the vote. It finished with P{45 million|sav} to spare.

(Reports from Jun-Jun Escolano. 2.3M views)

@doc c-local | provincial weekly | 2036-03-07
Hinati! How the north was won

Ni Boyet Katigbak-Sinsuat

In Barangay Lumbia they slaughtered two pigs before the count was over. They could: of {nineteen|mun} towns, only {six|mno} had said no, and none of the {six|mno} was theirs.

{Fifty-three in a hundred|ys|round} is not love. But consider the arithmetic against which the Yes side worked. The governor said no. Two bishops said no. The Kapit-Bisig people had tarpaulins at every waiting shed. And still they had to be content with {46.75|ns}.

It was not all lechon. {Five|?inc|by=the hospital in the city} people were hurt by bullets that weekend, the hospital in the city says. What it costs: the poll body says P{365 million|bud|by=the poll body}. Divide that by the {409,880|cast} who voted and each shading of an oval was worth some P{890|~per}.

What comes: {eight|mnew} towns, a capitol still to be built, a governor to be appointed by Malacañang until May 2037. Old-timers in Tagbuyao, where the No had {72|tn}, say the road will stop at the new boundary. It has always stopped there.

Fish prices, Mabinay market: galunggong 260/kilo, bangus 240.

@doc d-analysis | news magazine, explainer | 2036-03-09
WHAT IF the No had come down from the hills?

Fewer than {six in ten|<to} registered voters turned up for the plebiscite: {409,880|cast} of {712,340|reg}. That is high for a plebiscite and low for Sibulan. In the {six|mno} towns which rejected the law, our tally shows, barely {41 percent|toup} took part; in the city it was {two thirds|toc}.

Had those uplands voted like the city, by our rough model the No would have added {19,000|mod|m=hypothetical} ballots. It lost by {26,193|gap}. So, no.

The fight was over money. The mother province now shares P{4.2 billion|ir0} a year among {19|mun} towns. Under the formula, the daughter walks away with P{1.9 billion|ira|m=projected} for {eight|mnew} of them. The stay-behinds keep P{2.3 billion|rest|m=projected} for {nine|!mst} towns.

Both camps accuse each other of buying votes. The going rate, according to both, was P500.

@doc e-wire | foreign agency | 2036-03-02
Philippine province votes to split in two after tense campaign

MANILA (AMN) - Voters in a southern Philippine province have agreed to carve a new one out of its northern half, the election commission said on Sunday.

The proposal passed with {53 percent|ys|by=the election commission|round} of the vote, commissioners said. About {410,000|~cast} people cast ballots, a turnout of {57.5 percent|to}.

The governor, Rodelio Salcedo-Uy, had campaigned against. His deputy, Nashrifa Dimaporo-Lantud, is tipped to run the new province.

Some {13,500|!~cop} police guarded the vote. {Three|inc} people were wounded by gunfire outside a school. It was the first such vote in the region in eleven years.
