@story j1-asuboi-primary
@topic Parliamentary primary of a party in Asuboi East, Ghana
@subject F = Akosua Frempong | Frempong | the lawyer | the challenger
@subject D = Kwabena Darko | Darko | the sitting MP | the incumbent
@subject Y = Yaw Tetteh | Tetteh
@subject A = Asuboi East | the constituency
@subject U = United Progress Party | UPP | the party
@fact f = 421 | vote_count | F | delegates' votes | final | cumulative
@fact d = 361 | vote_count | D | delegates' votes | final | cumulative
@fact y = 29 | vote_count | Y | delegates' votes | final | cumulative
@fact rj = 6 | votes_cast | A | rejected ballots | final | cumulative
@fact vc = 817 | votes_cast | A | ballots cast | final | cumulative
@fact dl = 842 | other | A | delegates on the album | 2019-06-22 | constant
@fact mg = 60 | margin | F | votes ahead of the incumbent | final | snapshot
@fact fs = 51.9 | vote_share | F | share of valid votes | final | snapshot
@fact ds = 44.5 | vote_share | D | share of valid votes | final | snapshot
@fact vv = 811 | votes_cast | A | valid votes | final | cumulative
@fact f1 = 203 | vote_count | F | delegates' votes | first two boxes | cumulative
@fact d1 = 212 | vote_count | D | delegates' votes | first two boxes | cumulative
@fact d5 = 390 | vote_count | D | delegates' votes in the last primary | 2015 | cumulative
@fact ca = 34 | age | F | age | 2019-06 | constant
@fact da = 61 | age | D | age | 2019-06 | constant
@fact ck = 18:40 | clock | A | end of the count | 2019-06-22 | constant
@fact op = 07:15 | clock | A | start of voting | 2019-06-22 | constant
@fact fee = 20000 | price | U | filing fee for parliamentary aspirants | 2019 | constant
@fact fh = 10000 | price | U | filing fee for women and young aspirants | 2019 | constant
@fact pol = 65 | officers | A | police at the voting centre | 2019-06-22 | snapshot
@fact mps = 27 | seats | U | sitting MPs who lost their primaries | 2019-06-22 | cumulative
@fact ctr = 112 | other | U | constituencies that voted | 2019-06-22 | cumulative
@fact gm = 8900 | margin | D | votes ahead in the general election | 2016 | snapshot
@fact tm = 3 | other | D | terms served in parliament | 2019 | constant
@fact al = 500 | price | D | cedis said to have been given to each delegate | 2019-06-21 | snapshot | denied
@rel sum vc = f + d + y + rj
@rel sum vc = vv + rj
@rel diff mg = f - d
@rel share fs = f / vv
@rel share ds = d / vv
@race final = f d y
@race boxes = f1 d1
@trap d d5 :: this primary and the last
@trap d1 d :: two boxes and the whole count
@trap mg gm :: a primary among delegates and the general election
@trap fee fh :: full fee and half fee
@trap vc dl :: ballots and delegates entitled

@doc gna-like | news agency | 2019-06-22
Asuboi East: UPP delegates drop {three-term|tm|v=3} MP

Asuboi (E/R), June 22, Volta News Service – Ms Akosua Frempong, a {34|ca}-year-old legal practitioner, has been elected parliamentary candidate of the United Progress Party (UPP) for Asuboi East, unseating Mr Kwabena Darko.

She polled {421|f} votes against {361|d} for the incumbent, who is {61|da}. The third aspirant, Mr Yaw Tetteh, had {29|y}. {Six|rj} ballots were rejected out of {817|vc}. The album held the names of {842|dl} delegates.

Voting began at {0715|op} hours at the Methodist JHS park and the last ballot paper was counted at {1840|ck} hours under the eyes of {65|pol} police personnel.

The returning officer, Mr Ebenezer Klu of the Electoral Commission, described the exercise as peaceful.

Mr Darko congratulated the winner and pledged his support.

@doc accra-daily | national tabloid | 2019-06-24
CHAOS? NO. SHOCK? YES! Small girl floors big man

By our Eastern Correspondent

"They said I should go and marry," laughed Akosua Frempong as the supporters carried her round the school park on Saturday. She had just ended the career of Hon. Kwabena Darko, {58|!da}, a man who won the seat for the first time when she was in SHS {Two|-}.

The figures will pain him for long. Of the {811|vv} valid votes she bagged {51.9 per cent|fs}, and the Hon. limped home on {44.5 per cent|ds}. Yet the evening did not begin so. When the first two boxes were emptied on the table he was ahead, {212|d1|t=When the first two boxes were emptied} to {203|f1|^}, and somebody had already sent for the brass band.

Delegates whispered to this paper that GH¢{500|al|by=Delegates} was shared to every one of them on Friday night. "I did not give anybody pesewas," the MP shot back.

Counting dragged on until {twenty minutes past seven|!ck} because an agent of Tetteh demanded that one bundle be gone through again.

*Lotto: 7-19-33-60-81. Cedi: 5.28 to the dollar.*

@doc city-online | radio station website | 2019-06-23
List of casualties grows: {27|mps} MPs fall in UPP primaries

At least {27|>mps|t=on Saturday} Members of Parliament of the United Progress Party will not return to the House after delegates in {112|ctr|^} constituencies voted on Saturday.

Among the heaviest to fall is the chairman of the Works Committee, Kwabena Darko of Asuboi East. He secured {350|!d} to the {432|!f} of a lawyer who had never stood for anything before. In {2015|-} he had {390|d5|t=In 2015} and no serious opponent. Tetteh, an accountant, trailed with {29|y}.

He held the seat in the last general election by {8,900|gm|t=in the last general election} votes.

Women paid GH¢{10,000|fh} to file, {half|-} of what men above {40|-} were charged. Party officials say the rebate "has borne fruit".

Story by: Nana Adwoa Sarpong | Citi Tower FM 96.1 | Click here for all results

@doc blog-delegates | political blog | 2019-06-26
What I saw at Asuboi: notes of a polling agent

I was number {211|-} in the queue and the sun was not kind. They opened a quarter of an hour late, at {seven-fifteen|op}. People joked that the EC officer had been paid by both sides to be slow.

Let me settle an argument, since I copied the pink sheet with my own biro. Sister Akosua: {421|f}. Honourable: {361|d}. Mr Tetteh: {29|y}. A difference of {sixty|mg} between the first two, which is about the size of the Zongo branch. Those spoilt were {six|rj}, and they all came from the same box. If you add everything you get {871|!vc}, and out of {842|dl} names on the register that is a turnout to be proud of.

The party took GH¢{20,000|fee} from the old man as filing fee. He is {61|da}; he told us at his birthday in March that he would do one more and rest. The delegates have let him rest early.
