@story yb-sameting-lists
@topic Election of the Sami Parliament in Sweden: seven lists, a majority of one, and a mine
@subject SP = Sami Parliament | Sametinget | the parliament
@subject J = Jakt och Vatten | Jakt | the hunters and fishers
@subject B = Boazu | the reindeer owners' list
@subject N = Nuorra | the youth list
@subject M = Min Eatnan | Eatnan
@subject V = Vuovdi
@subject X = small lists | the small lists
@subject BNM = Boazu, Nuorra and Min Eatnan | the new majority
@subject JVX = Jakt, Vuovdi and the small lists | the old majority
@subject EB = Ellen Baal | Baal | the speaker
@subject AK = Anders Kuhmunen | Kuhmunen
@subject MI = Rávdojávri mine | the mine
@fact el = 9860 | other | SP | people on the roll | 2037 | snapshot
@fact el0 = 9220 | other | SP | people on the roll | 2033 | snapshot
@fact vc = 6409 | votes_cast | SP | ballots cast | final | snapshot
@fact to = 65 | turnout | SP | turnout | final | snapshot
@fact to0 = 58.7 | turnout | SP | turnout | 2033 | snapshot
@fact po = 3845 | votes_cast | SP | ballots sent by post | final | snapshot
@fact pop = 60 | other | SP | share of ballots sent by post | final | snapshot
@fact iv = 59 | vote_count | SP | invalid ballots | final | snapshot
@fact va = 6350 | votes_cast | SP | valid ballots | final | snapshot
@fact j = 1841 | vote_count | J | votes | final | snapshot
@fact b = 1397 | vote_count | B | votes | final | snapshot
@fact n = 953 | vote_count | N | votes | final | snapshot
@fact m = 826 | vote_count | M | votes | final | snapshot
@fact v = 699 | vote_count | V | votes | final | snapshot
@fact x = 634 | vote_count | X | votes | final | snapshot
@fact jp = 29 | vote_share | J | share of valid ballots | final | snapshot
@fact bp = 22 | vote_share | B | share of valid ballots | final | snapshot
@fact np = 15 | vote_share | N | share of valid ballots | final | snapshot
@fact mp = 13 | vote_share | M | share of valid ballots | final | snapshot
@fact j1 = 902 | vote_count | J | votes | election night | cumulative
@fact b1 = 531 | vote_count | B | votes | election night | cumulative
@fact n1 = 214 | vote_count | N | votes | election night | cumulative
@fact st = 31 | seats | SP | seats | - | constant
@fact mj = 16 | seats | SP | seats needed for a majority | - | constant | threshold
@fact js = 9 | seats | J | seats | final | snapshot
@fact bs = 7 | seats | B | seats | final | snapshot
@fact ns = 5 | seats | N | seats | final | snapshot
@fact ms = 4 | seats | M | seats | final | snapshot
@fact vs = 3 | seats | V | seats | final | snapshot
@fact xs = 3 | seats | X | seats | final | snapshot
@fact js0 = 11 | seats | J | seats | 2033 | snapshot
@fact ns0 = 2 | seats | N | seats | 2033 | snapshot
@fact bnm = 16 | seats | BNM | seats together | final | snapshot
@fact jvx = 15 | seats | JVX | seats together | final | snapshot
@fact ev = 16 | vote_count | EB | members' votes for speaker | August sitting | snapshot
@fact av = 15 | vote_count | AK | members' votes for speaker | August sitting | snapshot
@fact we = 14 | seats | SP | women elected | final | snapshot
@fact gr = 68000000 | budget | SP | kronor of state grant | 2037 | constant
@fact mw = 300 | jobs | MI | jobs | if opened | plan | projected
@fact ha = 1150 | area | MI | hectares of pasture taken | if opened | plan | projected
@fact rd = 220000 | other | SP | reindeer in the country | 2037 | snapshot
@fact ps = 24 | other | SP | polling places | - | constant
@fact mf = 16 | vote_count | SP | members against the mine | October sitting | snapshot
@fact ma = 11 | vote_count | SP | members for the mine | October sitting | snapshot
@fact mb = 4 | vote_count | SP | members abstaining on the mine | October sitting | snapshot
@rel share to = vc / el
@rel share pop = po / vc
@rel sum vc = va + iv
@rel sum va = j + b + n + m + v + x
@rel share jp = j / va
@rel share bp = b / va
@rel share np = n / va
@rel sum st = js + bs + ns + ms + vs + xs
@rel sum bnm = bs + ns + ms
@rel sum jvx = js + vs + xs
@rel sum st = ev + av
@rel sum st = mf + ma + mb
@race votes = j b n m v
@race night = j1 b1 n1
@race seats = js bs ns ms
@race speaker = ev av
@race mine = mf ma
@trap j1 j :: election night and with the post
@trap bnm mj :: held and needed
@trap bnm ev :: seats and votes for the speaker
@trap ev mf :: the same sixteen, two votes
@trap np jvx :: fifteen percent and fifteen seats
@trap js0 js :: two elections
@trap el el0 :: two rolls
@trap to to0 :: two elections
@trap vs xs :: three seats each
@trap ms mb :: four seats and four abstentions
@trap po pop :: post as a count and as a share

@doc a-radio | radio script | 2037-05-17
P4 NORRBOTTEN, NEWS IN ENGLISH, 18.30

The polling places for the Sami Parliament closed at six, all {24|ps} of them, from Malmö to Karesuando.

Tonight's figures will mislead you, says the election authority, so here they are. Counted on the spot: Jakt och Vatten, the hunters and fishers, {902|j1|t=Tonight}; Boazu, the reindeer owners' list, {531|b1|^}; the youth list Nuorra {214|n1|^}. But most people vote by post, and that's counted on Wednesday.

There are {9,860|el|t=now} on the roll now; four years ago there were {9,220|el0|t=four years ago}. At stake are {31|st} seats and a state grant of {68 million|gr} kronor.

And a mine. The company at Rávdojávri says {300|mw|by=The company} jobs. The herding districts say {1,150|ha|by=The herding districts} hectares.

Snow above 600 metres.

@doc b-wire | wire agency | 2037-05-21
Youth list surges in Sami Parliament election

KIRUNA, May 21 (NordPress) - A list led by under-30s more than doubled its seats in Sweden's Sami Parliament, final results showed on Thursday, and may decide its stance on a disputed mine.

Nuorra got {953|n} votes, or {15 percent|np}, and {five|ns} seats, up from {two|ns0|t=2033} in 2033. Jakt och Vatten remained first with {1,841|j} votes but fell to {nine|js} seats from {11|js0|t=2033}. Boazu, with {1,397|b} votes, has {seven|bs}, Min Eatnan {four|ms} with {826|m} ({13 percent|mp}), and Vuovdi {three|vs} with {699|v}. Small lists shared the remaining {three|xs}.

Turnout rose to {65 percent|to} from {58.7 percent|to0|t=2033}. Of {6,409|vc} ballots {3,845|po} came by post.

{Fourteen|we} of those elected are women.

@doc c-weekly | northern weekly | 2037-05-28
Count to sixteen

By Risten Pavval-Jonsson

It's what they do in Kiruna these days, over coffee, on the backs of lottery tickets. There are {31|st} chairs and {16|mj} rule.

The hunters with Vuovdi and every one of the small lists: {fifteen|jvx}. The reindeer owners with the youth and with Min Eatnan: {sixteen|bnm}. So it's done? "It's done if nobody catches cold," says Boazu's Ellen Baal.

It would be the first time in twelve years that Jakt och Vatten is outside, in spite of its {29 per cent|jp}. Its leader, Anders Kuhmunen, points out that Boazu has {22|bp}. "They've {220,000|rd} reindeer and {1,397|b} voters. We have the lakes."

For Nuorra it's all a bit new. On the evening itself, with {214|n1|t=On the evening itself}, they'd packed up and gone for pizza.

FOR SALE: Snowmobile, 410 mil. Coffee cheese, 120 kr.

@doc d-blog | live blog of a Sami news site | 2037-08-25
First sitting: live from the plenary

09.00 Gákti, gákti, gákti and one suit.

10.15 Election of a speaker. Secret.

10.40 Ellen Baal {16|ev|t=10.40}, Anders Kuhmunen {15|av|^}. So nobody has a cold.

10.45 Baal: "I thank the {16|ev}, and I know where the {15|av} live, and I'm coming for coffee."

11.30 Budget report: {68 million|gr} kronor, of which the rent is rather a lot.

13.00 Char for lunch. The hunters claim it as theirs.

@doc e-analysis | national daily | 2037-10-24
The parliament that can say no, to no effect

Johanna Wik-Berhanu

On Thursday the Sami Parliament voted on the Rávdojávri mine. {Sixteen|mf} said no, {eleven|ma} yes, and {four|mb} sat on their hands, among them all of Vuovdi. The result is without legal consequence. The government decides.

Yet I'd not call it empty. Three years ago the same body wouldn't have put the matter to a vote. What has happened is {953|n} young people, most of whom voted by post from Umeå, Uppsala and Stockholm. The postal share was {60 per cent|pop}, and it moved Nuorra from fifth on the night to third.

The mine offers {300|mw} jobs. It'd take {1,150|ha} hectares. Both figures come from those who'd like you to believe them.

Observe, too, that the roll has grown: {9,860|el|t=this year} this year, {9,220|el0|t=in 2033} in 2033. People are signing up to be Sami. {6,350|va} of them cast a vote that counted; {59|iv} cast one that didn't. And {634|x} gave theirs to lists so small that they meet, I'm told, in one car.
