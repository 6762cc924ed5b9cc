@story yb-vestersund-onevote
@topic Danish municipal election in which one vote found at the check count moved a seat and undid the night's deal on the mayor
@subject VM = Vestersund | the municipality | the council
@subject A = Social Forum | the Social Forum | Forum
@subject V = Vestersund List | the Vestersund List | the local list
@subject L = Liberal Right | the Liberal Right
@subject G = Green Vote | the Greens
@subject H = Harbour List | the Harbour List
@subject F = Free Coast | the pilot's list
@subject VL = the local list and the Liberal Right | the night's majority | the blue side
@subject AG = Forum, Greens and Harbour List | the red side | the other three
@subject T = Camilla Thorup | Thorup
@subject B = Jens-Ole Brask | Brask
@subject P = Ejnar Mørch | Mørch | the pilot
@fact el = 33600 | other | VM | electors | - | constant
@fact vc = 24192 | votes_cast | VM | ballots cast | election night | snapshot
@fact to = 72 | turnout | VM | turnout | election night | snapshot
@fact to0 = 69.4 | turnout | VM | turnout | 2033 | snapshot
@fact iv = 352 | vote_count | VM | invalid ballots | election night | snapshot
@fact va = 23840 | votes_cast | VM | valid ballots | election night | snapshot
@fact iv2 = 351 | vote_count | VM | invalid ballots | check count | snapshot
@fact va2 = 23841 | votes_cast | VM | valid ballots | check count | snapshot
@fact ea = 5806 | votes_cast | VM | early ballots | election night | snapshot
@fact eap = 24 | other | VM | share of ballots cast early | election night | snapshot
@fact a = 6914 | vote_count | A | votes | election night | snapshot
@fact v = 6198 | vote_count | V | votes | election night | snapshot
@fact l = 5245 | vote_count | L | votes | election night | snapshot
@fact g = 2622 | vote_count | G | votes | election night | snapshot
@fact h = 1907 | vote_count | H | votes | election night | snapshot
@fact f = 954 | vote_count | F | votes | election night | snapshot
@fact g2 = 2623 | vote_count | G | votes | check count | snapshot
@fact ap = 29 | vote_share | A | share of valid ballots | election night | snapshot
@fact vp = 26 | vote_share | V | share of valid ballots | election night | snapshot
@fact lp = 22 | vote_share | L | share of valid ballots | election night | snapshot
@fact gp = 11 | vote_share | G | share of valid ballots | election night | snapshot
@fact st = 25 | seats | VM | seats | - | constant
@fact mj = 13 | seats | VM | seats needed for a majority | - | constant | threshold
@fact as = 7 | seats | A | seats | election night | snapshot
@fact vs = 7 | seats | V | seats | election night | snapshot
@fact ls = 6 | seats | L | seats | election night | snapshot
@fact gs = 2 | seats | G | seats | election night | snapshot
@fact hs = 2 | seats | H | seats | election night | snapshot
@fact fs = 1 | seats | F | seats | election night | snapshot
@fact ls2 = 5 | seats | L | seats | check count | snapshot
@fact gs2 = 3 | seats | G | seats | check count | snapshot
@fact as0 = 9 | seats | A | seats | 2033 | snapshot
@fact vs0 = 5 | seats | V | seats | 2033 | snapshot
@fact n1 = 13 | seats | VL | seats together | election night | snapshot
@fact n2 = 12 | seats | VL | seats together | check count | snapshot
@fact r1 = 11 | seats | AG | seats together | election night | snapshot
@fact r2 = 12 | seats | AG | seats together | check count | snapshot
@fact mvT = 13 | vote_count | T | council votes for mayor | December meeting | snapshot
@fact mvB = 12 | vote_count | B | council votes for mayor | December meeting | snapshot
@fact pt = 2318 | vote_count | T | personal votes | election night | snapshot
@fact pb = 2904 | vote_count | B | personal votes | election night | snapshot
@fact pp = 611 | vote_count | P | personal votes | election night | snapshot
@fact we = 11 | seats | VM | women elected | check count | snapshot
@fact pl = 14 | other | VM | polling places | - | constant
@fact qa = 31 | poll_share | A | share of respondents | October poll | snapshot
@fact qv = 22 | poll_share | V | share of respondents | October poll | snapshot
@fact qn = 812 | sample_size | - | people polled | October poll | snapshot
@fact sc = 410000000 | budget | A | kroner for a new school | 2039 | plan | pledged
@fact tx = 25.9 | rate | VM | municipal income tax | 2037 | constant
@fact tx2 = 25.4 | rate | B | municipal income tax | 2039 | plan | pledged
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum vc = va2 + iv2
@rel share eap = ea / vc
@rel sum va = a + v + l + g + h + f
@rel share ap = a / va
@rel share vp = v / va
@rel sum st = as + vs + ls + gs + hs + fs
@rel sum st = as + vs + ls2 + gs2 + hs + fs
@rel sum n1 = vs + ls
@rel sum n2 = vs + ls2
@rel sum r1 = as + gs + hs
@rel sum r2 = as + gs2 + hs
@rel sum st = mvT + mvB
@race votes = a v l g h f
@race seats = ls gs
@race mayor = mvT mvB
@race personal = pb pt pp
@race poll = qa qv
@trap g g2 :: the night and the check count
@trap ls ls2 :: a seat lost at the check count
@trap n1 mvT :: thirteen for one side, then for the other
@trap n2 r2 :: twelve each
@trap as as0 :: two elections
@trap pb pt :: personal votes and party votes go different ways
@trap mj n1 :: needed and held
@trap iv iv2 :: one ballot less
@trap qa ap :: poll and result
@trap tx tx2 :: the tax and the promise
@trap a pt :: the list and its leader
@trap gp r1 :: eleven percent and eleven seats

@doc a-blog | live blog of a regional newspaper | 2037-11-17
Election night in Vestersund, minute by minute

20.00 The {14|pl} polling places have closed. In October our own poll of {812|qn} people had the Social Forum on {31|qa|t=October} and the Vestersund List on {22|qv|^}.

21.30 {Seventy-two|to|v=72|t=21.30} per cent have voted, against {69.4|to0|t=last time} last time. {24|eap} per cent of the ballots were cast early.

23.48 The last place, the sports hall in Nørre Hede, is in. Social Forum {29|ap|t=23.48}, Vestersund List {26|vp|^}, Liberal Right {22|lp|^}, Green Vote {11|gp|^}.

23.55 Seats: {7|as|s=Forum} for the Forum, which had {9|as0|t=last time}. {7|vs} for the local list, which had {5|vs0|t=last time}. {6|ls} for the Liberal Right, {2|gs} for the Greens, {2|hs} for the Harbour List. And the pilot, Ejnar Mørch, gets {1|fs} and a standing ovation in the Seamen's Home.

00.20 Everyone has gone behind a door.

02.50 The door opens. Jens-Ole Brask (Vestersund List) and the Liberal Right have signed. Together that makes {13|n1|t=02.50}, and {13|mj} is what it takes. The outgoing mayor, Camilla Thorup, is holding a paper cup and looking at the floor.

@doc b-wire | wire agency | 2037-11-18
Local list ends 24 years of Social Forum rule in Vestersund

VESTERSUND (Ritzen) - Jens-Ole Brask of the Vestersund List is to be the new mayor of Vestersund after reaching an agreement with the Liberal Right overnight. The two have {13|n1|t=overnight} of the council's {25|st} seats.

The Social Forum remained the largest list with {6,914|a} votes, ahead of Brask's with {6,198|v} and the Liberal Right with {5,245|l}. Green Vote got {2,622|g|t=overnight}, the Harbour List {1,907|h} and Free Coast {954|f}.

Brask also received the most personal votes, {2,904|pb}, while Mayor Camilla Thorup received {2,318|pt}. He has promised to bring the income tax down from {25.9 percent|tx} to {25.4|tx2}.

A total of {24,192|vc} ballots were cast, of which {352|iv} were invalid. The check count takes place on Wednesday.

@doc c-daily | regional newspaper, feature | 2037-11-20
The cross that was a little outside the box

By Malthe Sejersgaard

Hall 2 of the Vestersund sports centre smells of rubber and, since Wednesday, of history. At table 9 sit Birgit and Poul, both retired from the savings bank, both with thimbles. It was Birgit who found it.

"It lay in the invalid pile," she says. "And it shouldn't have. The cross is a little outside the box, but you can see what the person means. The person means the Greens."

Poul looked at it. Their table leader looked at it. The election board, which is to say seven grown people with reading glasses, looked at it for twenty minutes, and found that Birgit was right. So the invalid ballots are {351|iv2|t=since Wednesday}. So the valid ones, {23,840|va|t=On the night} before, are {23,841|va2|t=since Wednesday}. So Green Vote has {2,623|g2|^}.

To see why a single ballot should bring a television van to Hall 2, one must know how seats are dealt out. Each list's votes are divided by one, by two, by three and so on, and the highest results get the seats, {25|st} of them here. On the night the last seat came down to this: the Liberal Right's {5,245|l|t=On the night} divided by six, and the Greens' {2,622|g|^} divided by three. The first of these is 874.17. The second is 874 exactly. The seat went to the Liberal Right by a sixth of a vote.

Now divide what Birgit found. The Greens come to 874.33. It is a third more than a whole number and it is enough. The Liberal Right drops to {five|ls2|t=Now}, the Greens rise to {three|gs2|^}.

And the agreement that was signed at ten to three in the morning between Jens-Ole Brask and the Liberal Right, on which the ink had dried and about which the regional news had already run a portrait with horse? It was an agreement between {thirteen|n1|t=at ten to three in the morning} people. They are {twelve|n2|t=Now} people. The other three lists, Forum, Greens and Harbour List, who on the night were {eleven|r1|t=on the night}, are {twelve|r2|t=Now} as well.

That leaves one.

Ejnar Mørch is 70, was a pilot in the sound for 38 years, and got {611|pp} personal votes on a list that spent, he thinks, {4,000|-} kroner, most of it on coffee. He is standing on the quay when I find him. He has been telephoned by {nine|-} members of the council that day, and by two who are no longer members.

"I said the same to them all," he says. "I said, the channel needs dredging, and what do you think about the school?"

The school is the thing. Camilla Thorup's Forum has promised {410 million|sc} kroner for one at Nørre Hede. Brask has called it a monument. Mørch has five grandchildren at Nørre Hede.

He looks out over the water as pilots do. He would like, he says, to sleep on it. But he adds, as I am leaving, that he has never in his life brought a ship in on the ebb.

In Hall 2 they are sweeping up. Somebody has pinned a note to table 9. It says: every vote counts. Underneath, in another hand: Birgit does.

Also today: Container ship waits 3 days off Hals. Handball, women's league: Vestersund 27, Ikast 31. Photo: Frida Abildtrup, 2 of 6.

@doc d-radio | radio script | 2037-11-22
P4 NEWS 0800

The pilot has decided. Ejnar Mørch of Free Coast last night put his name to an agreement with the Social Forum, Green Vote and the Harbour List. With his single seat, those {twelve|r2|t=last night} become a majority, and Camilla Thorup can go on as mayor.

Jens-Ole Brask calls it "democracy by magnifying glass". His Vestersund List and the Liberal Right, who had a majority on Tuesday, now have {twelve|n2|t=now}.

Mørch becomes chairman of the harbour committee. The dredging is in the agreement. So are the {410 million|sc} for the school at Nørre Hede.

The list leaders stress that the tax of {25.9|tx} per cent stays where it is.

The weather: fresh from the west, 6 degrees.

@doc e-column | newspaper column | 2037-11-25
Do not tell me about the one vote

Everybody is so moved by the one vote. May I be a spoilsport?

{33,600|el} people had the right to take part. {24,192|vc} did, which leaves {9,408|-}. Any three of those could have done what Birgit did, and for any list they liked; they preferred their sofas. {352|iv|t=on the night} others took the trouble to go and made something the board, on the night, couldn't read.

And if we are to speak of the people's voice: {2,904|pb} of them wrote the name of Brask. It's {586|-} more than wrote Thorup's. His list gained {two|-} seats and hers lost {two|-}, and both have {seven|as+vs}. I don't say she shouldn't be mayor. {29 per cent|ap} is more than {26|vp}. I say that when a pilot with {954|f} votes behind him decides between them, we should be a bit slower with the violins.

What I'd like to know is how many of the {5,806|ea} early ones were put in before the debate.

@doc f-notice | minutes, municipal website | 2037-12-03
Constituent meeting of Vestersund municipal council

Present: {25|st} members, {11|we} of them women.

Item 1. The result as established at the check count was approved: valid {23,841|va2|t=at the check count}, invalid {351|iv2|^}. Seats: Social Forum {7|as}, Vestersund List {7|vs}, Liberal Right {5|ls2|^}, Green Vote {3|gs2|^}, Harbour List {2|hs}, Free Coast {1|fs}.

Item 2. Election of the mayor. Camilla Thorup {13|mvT} votes, Jens-Ole Brask {12|mvB}. Camilla Thorup was declared elected for the term to 31 December 2041.

Item 3. The Liberal Right's complaint about ballot no. 9-117 was noted. It has been sent to the Ministry.

The meeting ended at 18.22. Coffee.
