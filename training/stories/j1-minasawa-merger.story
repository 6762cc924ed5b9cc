@story j1-minasawa-merger
@topic Villagers vote on a merger with the neighbouring town, Minasawa, Japan
@subject M = Minasawa | the village | villagers
@subject O = Orihara | the town
@subject H = Hiyama
@subject N = new town | merged municipality | merged town | a single municipality
@subject Y = Yasuhiro Nonomura | Nonomura | the mayor
@fact no = 1162 | vote_count | M | votes against the merger | final | cumulative
@fact ye = 934 | vote_count | M | votes for the merger | final | cumulative
@fact iv = 14 | votes_cast | M | invalid votes | final | cumulative
@fact bc = 2110 | votes_cast | M | ballots cast | final | cumulative
@fact el = 2640 | other | M | people entitled to vote | 2003-10-26 | constant
@fact to = 79.9 | turnout | M | turnout | final | snapshot
@fact ns = 55.4 | vote_share | M | share of valid votes against the merger | final | snapshot
@fact mg = 228 | margin | M | votes between the two sides | final | snapshot
@fact th = 50 | turnout | M | turnout needed for the result to be opened | - | constant | threshold
@fact po = 11420 | other | O | inhabitants | 2003-10-01 | snapshot
@fact pm = 3180 | other | M | inhabitants | 2003-10-01 | snapshot
@fact ph = 1940 | other | H | inhabitants | 2003-10-01 | snapshot
@fact pn = 16540 | other | N | inhabitants | 2003-10-01 | plan | projected
@fact db = 4100000000 | budget | M | debt | March 2003 | snapshot
@fact d2 = 3600000000 | budget | M | debt | March 2002 | snapshot
@fact ta = 1080000000 | revenue | M | tax money from the state | fiscal 2003 | snapshot
@fact t2 = 1320000000 | revenue | M | tax money from the state | fiscal 2000 | snapshot
@fact bd = 6700000000 | budget | N | special merger bonds available | by March 2005 | plan
@fact sv = 58 | poll_share | M | households in favour of talks on a merger | December 2002 | snapshot
@fact sn = 1020 | sample_size | M | households asked | December 2002 | constant
@fact cs = 12 | seats | M | councillors | 2003 | snapshot
@fact cn = 22 | seats | N | councillors | 2005 | plan
@fact cm = 3 | seats | M | councillors in the merged council | 2005 | plan
@fact ag = 38 | other | M | share of people older than 65 | 2003-10-01 | snapshot
@fact mu = 3212 | other | - | municipalities in the country | 1999 | snapshot
@rel sum bc = no + ye + iv
@rel diff mg = no - ye
@rel share to = bc / el
@rel sum pn = po + pm + ph
@race merger = no ye
@trap sv ns :: a survey on talks and a vote on the merger
@trap db d2 :: debt of two years
@trap ta t2 :: transfers of two years
@trap cs cn :: village council and merged council
@trap to th :: turnout reached and turnout needed

@doc kyoho | news agency | 2003-10-27
Mountain village votes down merger

MINASAWA, Oct. 27 (Kyoho) — Residents of Minasawa rejected a merger with two neighboring municipalities in a referendum Sunday, with {1,162|no|t=Sunday} voting against and {934|ye|^} in favor, the village election committee said.

Turnout was {79.9|to|by=the village election committee} percent of the {2,640|el|^} eligible residents, who included foreigners and anyone 18 or older. The votes would not have been counted if less than {50|th} percent had come to the polls.

The plan would have joined Minasawa, population {3,180|pm}, with the town of Orihara, {11,420|po}, and the village of Hiyama, {1,940|ph}.

Mayor Yasuhiro Nonomura, who had promoted the merger, said he would respect the outcome.

The central government is pressing the nation's municipalities, which numbered {3,212|mu|t=in 1999} in 1999, to consolidate before a special bond program ends in March 2005.

@doc shinano-local | regional daily | 2003-10-27
"We will walk alone": a night at Minasawa's gymnasium

Staff reporter Sayuri Tachibana

The last of the {2,110|bc} ballots was unfolded at 9:08 p.m., under a banner left from the school sports day. A farmer in rubber boots bowed to nobody in particular. Opponents of the union with Orihara had won by {228|mg}, which gave them {55.4 percent|ns} of the valid vote.

"Those who are {80|-} voted with their legs," said Fumi Oguchi, who drove {six|-} neighbors to the hall. She was not exaggerating: {72 percent|!to} of the electorate took part, on a day when the first snow was forecast for the pass.

Four in {ten|-} here are past 65, or {38 percent|ag}, to be exact. They feared for the clinic. They feared, too, for their voice: of the {22|cn} seats in the merged town's assembly only {three|cm} would have been theirs, as against the {12|cs} councillors that they elect today.

Nonomura sat in the second row with his hands on his knees. Last December, when {1,020|sn|t=Last December} households were asked whether talks should start, {58 percent|sv|^} said yes. "I took that for an answer," he said. "It was a question."

@doc nihon-english | English-language daily | 2003-10-28
Rural referendum deals blow to merger drive

In a setback for Tokyo's campaign to shrink the number of local governments, {two-thirds|!ns} of those voting in the village of Minasawa on Sunday said no to being absorbed by a larger neighbor.

The decision leaves the village to face its finances by itself. It owes {¥3.6 billion|!db|t=at the end of the last fiscal year}, prefectural data at the end of the last fiscal year show, more than three times what it receives from the state: {¥1.08 billion|ta|t=this year} this year, down from {¥1.32 billion|t2|t=three years ago} three years ago.

Had the merger gone ahead, the new town of {16,540|pn} could have issued up to {¥6.7 billion|<bd} in bonds, {70|-} percent of whose repayment the government would shoulder.

Not one of the {14|iv} spoiled ballots was blank. "They wrote poems," an official said. "Two were good."

@doc citizens-letter | newsletter of a citizens' group | 2003-11-03
Letter from the Minasawa Association to Think About Tomorrow, no. 31

Dear members, thank you. On October 26 we were {1,162|no|t=On October 26}, and those of our neighbors who thought otherwise were {934|ye|^}. Let us not forget the second number when we meet in the cooperative.

The prefecture says that we cannot live without the merged municipality. Look at its own table. Orihara has {11,420|po} people, Hiyama {1,940|ph}, we are {3,180|pm}: together a city of {17,200|!pn}, it says, large enough for a fire station of its own. Yet the plan had the fire engine {40|-} minutes away.

About money we must be honest. As of March the village owed {4.1 billion|db|t=As of March} yen; twelve months earlier it had been {3.6 billion|d2|t=twelve months earlier}. A road to a dam that was never built is the larger part. If each of us pays {3,000|-} yen more a year, it does not help. If we stop building, it does.

Next meeting: November 15, 7 p.m. Bring slippers.
