@story uf-kensei-presidency
@topic Japanese governing party picks a president: members prefer one candidate, lawmakers the other
@subject J = Kensei Party | Kensei | the party | the governing party
@subject K = Masatoshi Kujirai | Kujirai | the secretary-general | Mr Kujirai
@subject H = Shiori Hatakeyama | Hatakeyama | the former foreign minister | Ms Hatakeyama
@subject Z = Reo Kanzaki | Kanzaki | the farm minister
@subject A = Akane Inamori | Inamori
@subject N = Totsu News survey | Totsu News | Totsu | survey
@subject O = the coalition | coalition | the ruling bloc
@fact lw = 372 | other | J | lawmakers entitled to vote | - | constant
@fact pt = 372 | other | J | member points to be shared out | - | constant
@fact el = 1068400 | other | J | members entitled to vote | 2033-09 | snapshot
@fact bal = 706212 | votes_cast | J | member ballots | 2033-09-23 | cumulative
@fact tu = 66.1 | turnout | J | turnout of members | 2033-09-23 | cumulative
@fact ns = 33.9 | other | J | share of members who did not vote | 2033-09-23 | cumulative
@fact hb = 287900 | vote_count | H | member ballots won | 2033-09-23 | cumulative
@fact kb = 185730 | vote_count | K | member ballots won | 2033-09-23 | cumulative
@fact zb = 169490 | vote_count | Z | member ballots won | 2033-09-23 | cumulative
@fact ab = 63092 | vote_count | A | member ballots won | 2033-09-23 | cumulative
@fact hs = 40.8 | vote_share | H | share of member ballots | 2033-09-23 | cumulative
@fact ks = 26.3 | vote_share | K | share of member ballots | 2033-09-23 | cumulative
@fact zs = 24 | vote_share | Z | share of member ballots | 2033-09-23 | cumulative
@fact k1l = 141 | vote_count | K | lawmakers' votes | first round | snapshot
@fact h1l = 96 | vote_count | H | lawmakers' votes | first round | snapshot
@fact z1l = 88 | vote_count | Z | lawmakers' votes | first round | snapshot
@fact a1l = 46 | vote_count | A | lawmakers' votes | first round | snapshot
@fact k1p = 98 | vote_count | K | member points | first round | snapshot
@fact h1p = 152 | vote_count | H | member points | first round | snapshot
@fact z1p = 89 | vote_count | Z | member points | first round | snapshot
@fact a1p = 33 | vote_count | A | member points | first round | snapshot
@fact k1 = 239 | vote_count | K | votes and points together | first round | snapshot
@fact h1 = 248 | vote_count | H | votes and points together | first round | snapshot
@fact z1 = 177 | vote_count | Z | votes and points together | first round | snapshot
@fact a1 = 79 | vote_count | A | votes and points together | first round | snapshot
@fact m1 = 9 | margin | H | votes ahead of Kujirai | first round | snapshot
@fact k2l = 214 | vote_count | K | lawmakers' votes | run-off | snapshot
@fact h2l = 155 | vote_count | H | lawmakers' votes | run-off | snapshot
@fact k2c = 16 | vote_count | K | prefectural chapters won | run-off | snapshot
@fact h2c = 31 | vote_count | H | prefectural chapters won | run-off | snapshot
@fact k2 = 230 | vote_count | K | votes in all | run-off | snapshot
@fact h2 = 186 | vote_count | H | votes in all | run-off | snapshot
@fact m2 = 44 | margin | K | votes ahead of Hatakeyama | run-off | snapshot
@fact kg = 73 | other | K | lawmakers gained between the rounds | run-off | snapshot
@fact hg = 59 | other | H | lawmakers gained between the rounds | run-off | snapshot
@fact iv = 3 | other | J | invalid lawmakers' votes | run-off | snapshot
@fact ch = 47 | other | J | prefectural chapters | - | constant
@fact en = 20 | other | J | lawmakers' endorsements needed to stand | - | constant | threshold
@fact ph = 34 | poll_share | H | support among party members in the poll | 2033-09-15 | snapshot
@fact pk = 21 | poll_share | K | support among party members in the poll | 2033-09-15 | snapshot
@fact pz = 19 | poll_share | Z | support among party members in the poll | 2033-09-15 | snapshot
@fact pn = 1214 | sample_size | N | party members interviewed | 2033-09-15 | snapshot
@fact phg = 38 | poll_share | H | support among the public in the poll | 2033-09-15 | snapshot
@fact pkg = 14 | poll_share | K | support among the public in the poll | 2033-09-15 | snapshot
@fact ap = 31 | poll_share | J | approval of the outgoing cabinet | 2033-09 | snapshot
@fact se = 218 | seats | J | seats in the lower house | 2033-09 | snapshot
@fact co = 241 | seats | O | seats in the lower house | 2033-09 | snapshot
@fact ls = 465 | seats | J | seats in the lower house altogether | - | constant
@fact mj = 233 | seats | J | seats needed for a majority in the lower house | - | constant | threshold
@fact tx0 = 8 | rate | J | consumption tax on food in percent | 2033 | constant
@fact txk = 5 | rate | K | consumption tax on food in percent | - | plan | pledged
@fact txh = 0 | rate | H | consumption tax on food in percent | - | plan | pledged
@fact df = 2.4 | other | K | defence spending as a share of output | - | plan | pledged
@fact dfh = 2 | other | H | defence spending as a share of output | - | plan | pledged
@fact ca = 25000 | other | H | monthly child allowance in yen | - | plan | pledged
@fact ca0 = 15000 | other | J | monthly child allowance in yen | 2033 | constant
@fact ak = 72 | age | K | age | 2033-09 | constant
@fact ah = 49 | age | H | age | 2033-09 | constant
@rel sum bal = hb + kb + zb + ab
@rel share tu = bal / el
@rel share hs = hb / bal
@rel share ks = kb / bal
@rel sum k1 = k1l + k1p
@rel sum h1 = h1l + h1p
@rel sum z1 = z1l + z1p
@rel sum k2 = k2l + k2c
@rel sum h2 = h2l + h2c
@rel diff m1 = h1 - k1
@rel diff m2 = k2 - h2
@rel diff kg = k2l - k1l
@rel diff hg = h2l - h1l
@rel sum pt = k1p + h1p + z1p + a1p
@race first = k1 h1 z1 a1
@race second = k2 h2
@race members = hb kb zb ab
@trap lw pt :: the lawmakers and the points happen to be as many
@trap k1l k1 :: lawmakers alone and with points
@trap k1p k2c :: points and chapters
@trap m1 m2 :: the lead changed hands
@trap ph hs :: poll of members and their ballots
@trap ph phg :: members and public
@trap k1l k2l :: first round and run-off
@trap se co :: party and coalition
@trap ks pk :: ballots and poll
@trap hg kg :: two gains

@doc a-wire | international wire | 2033-09-23
Kujirai wins Japan ruling party vote, set to be prime minister

TOKYO, Sept 23 (Meridian) - Masatoshi Kujirai, the secretary-general of Japan's Kensei Party, was elected its president in a run-off on Friday and is all but certain to become prime minister when parliament convenes next week.

Kujirai, {72|ak}, beat former foreign minister Shiori Hatakeyama by {230|k2|t=in a run-off on Friday} votes to {186|h2|^}. Lawmakers made the difference: {214|k2l|^} of them backed him in the second ballot and {155|h2l|^} backed her, party officials said.

It was a reversal of the first round earlier in the day, when Hatakeyama, {49|ah}, had come out on top with {248|h1|t=first round} to his {239|k1|^}. Farm minister Reo Kanzaki was eliminated on {177|z1|^}, as was Akane Inamori on {79|a1|^}.

The Kensei Party holds {218|se} of {465|ls} seats in the lower house and governs with two partners. Together the coalition commands {241|co}, comfortably over the {233|mj} needed.

Kujirai has pledged to raise defence outlays to {2.4%|df} of gross domestic product and to lower the consumption tax on food to {5%|txk} from {8%|tx0}. Hatakeyama had proposed to abolish it.

The outgoing cabinet's approval has sagged to {31%|ap|t=this month|by=according to Totsu News} this month, according to Totsu News.

(Reporting by Hiro Lindqvist; Editing by P. Amankwah; newsroom +81 3 5550 0114)

@doc b-daily | English-language daily in Japan | 2033-09-24
Rank and file outvoted as Kujirai takes Kensei helm

BY NAOKO FERREIRA-ISHII, STAFF WRITER

The people who pay Kensei's annual fee of ¥4,000 wanted Shiori Hatakeyama. The people who draw a Diet salary did not, and on Friday they had the louder voice.

Of {706,212|bal|t=Friday} member ballots, {66.1%|tu|^} of those eligible, she had {287,900|hb|^}. Masatoshi Kujirai managed {185,730|kb|^}, hardly ahead of Reo Kanzaki's {169,490|zb|^}; Akane Inamori had {63,092|ab|^}. Converted under the proportional formula, that gave Hatakeyama {152|h1p|t=Converted} points, Kujirai {98|k1p|^}, Kanzaki {89|z1p|^} and Inamori {33|a1p|^}.

Among the {372|lw} legislators the order was different. Kujirai topped that list with {141|k1l|t=the first time they were called} the first time they were called. Hatakeyama had {96|h1l|^}, Kanzaki {88|z1l|^} and Inamori {46|a1l|^}; one paper was blank.

With no majority, the two leaders went to a second vote in which the ranks count for little: each of {47|ch} chapters has a single vote. She carried {31|h2c|t=a second vote} of them, he {16|k2c|^}. But his {214|k2l|^} parliamentary votes, with those chapters, brought him to {220|!k2|^}. Hers added up to {186|h2|^}. {Three|iv|^} Diet members spoiled their ballots.

"I respect the rules I did not write," she said.

Kanzaki's people were the hinge. According to an aide, {about 70|-} of them went over to the secretary-general in the hour between the ballots.

PHOTO: Kujirai raises both fists at party headquarters at 3:32 p.m. | 9 IMAGES

@doc c-tv | television bulletin transcript | 2033-09-23
Good evening. Japan will have a new prime minister, and he is {seventy-two|ak|v=72}.

Masatoshi Kujirai won by {44|m2|t=this afternoon} votes this afternoon over Shiori Hatakeyama, after she'd led him by {nine|m1|t=at lunchtime} at lunchtime. Let's look at how that happened.

Graphic, please. Round one. Blue is lawmakers: Kujirai {141|k1l|t=Round one}, Hatakeyama {96|h1l|^}, Kanzaki {88|z1l|^}. Green is ordinary members. {152|h1p|^} points for Hatakeyama there, {98|k1p|^} for Kujirai. So in total {248|h1|^} plays {239|k1|^}.

Round two. Kujirai jumps to {214|k2l|t=Round two} lawmakers. That's {73|kg|^} more than he had. So the green bars, which in this round are prefectures, hardly matter. Hatakeyama takes {31|h2c|^} and it's no use to her.

Was it a surprise? Our own Totsu survey of {1,214|pn|t=eight days ago|by=Our own Totsu survey} party members eight days ago put her at {34 per cent|ph|^}, and the next two very close, Kanzaki with {21|!pz|^} and Kujirai with {19|!pk|^}. Ask the general public and it's {38|phg|^} for her against just {14|pkg|^} for him.

Which brings us to the voters. {31 per cent|ap|t=now} approve of the cabinet now. The coalition has a cushion of {eight|-} seats: {241|co|t=now} when {233|mj} will do.

Kenta is in Osaka with the baseball. Kenta, the Herons, 6-5.

@doc d-analysis | analysis newsletter | 2033-09-25
THE THIRD FLOOR No. 61: The mathematics of distrust

Numbers first. In the {372|lw} lawmakers plus {372|pt} points of round one, the party told us what it wanted. In the round that followed, its parliamentarians told it what it would get.

Hatakeyama's trouble is easily stated. She grew from {96|h1l|t=in round one} lawmakers in round one to {155|h2l|t=when it mattered} when it mattered, an increase of {69|!hg|t=when it mattered}. That is fine if you start ahead. Kujirai put on {73|kg|t=when it mattered} from a higher base. Of the legislators whose candidates had dropped out, {134|-} in all, he took the larger half.

Our memory of members should not be romantic either. She had {40.8 percent|hs|t=of their ballots} of their ballots, he {26.3|ks|^}, Kanzaki {24|zs|^}. A plurality is not a mandate. And {a third|~ns|v=33.3} of the {1.07 million|~el} did not send the card back.

Poll-watchers did passably. Totsu had her at {34 percent|ph|t=mid-month|by=Totsu} of members mid-month, Kujirai at {21|pk|^} and Kanzaki at {19|pz|^}, with the rest unsure. The unsure broke evenly.

Policy is where the distance is large. Food tax: {zero|txh} in her programme, {5 percent|txk} in his, {8|tx0|t=at present} at present. Child allowance: she would have gone from {¥15,000|ca0|t=at present} to {¥25,000|ca} a month. Defense: {2.4 percent|df} of output for him, {2|dfh} for her.

One thing to watch. It takes {20|en} signatures to stand. Two others tried this time and fell short at {17|-} and {14|-}.

@doc e-tabloid | evening tabloid, English edition | 2033-09-24
THE OLD WHALE SURFACES

He is {72|ak}. He naps in committee. And he's your next prime minister.

"Whale" Kujirai swallowed Shiori Hatakeyama, {49|ah}, by {230|k2|t=on Friday}-{186|h2|^} on Friday, a beating of {44|m2|t=on Friday} votes, in a run-off nobody at the fish market believed he could win. She had been {nine|m1|t=after the first lap} ahead after the first lap!

Turnout of paid-up members was a so-so {61.6%|!tu|t=Turnout}. The ones who did vote adored her: {287,900|hb} ballots, {more than 100,000|-} clear of the whale's {185,730|kb}. Not much use. Headquarters turns those into points, {152|h1p|t=after the first lap} against {98|k1p|^}, and in the final throws most of them away.

What now for your wallet? Whale says tax on your tofu goes to {5%|txk}, from {8%|tx0|t=today} today. Shiori promised {nothing at all|txh|v=0}. Mothers would have got {¥25,000|ca|by=Shiori} per child; they stay at {¥15,000|ca0|t=today}.

Our reader panel (300 calls): 71 say "who?".

Reo Kanzaki, the farm minister with the hair, finished third with {177|z1|t=Friday's opener}, Akane Inamori fourth with {79|a1|^} in Friday's opener. Kanzaki gets a big ministry. You read it here.

Horoscope p. 14. Keirin p. 22. Number of the day: 8.
