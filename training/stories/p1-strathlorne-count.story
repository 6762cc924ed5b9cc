@story p1-strathlorne-count
@topic Council election in Strathlorne, Scotland: a stopped count, quotas and a coalition of three
@subject A = Alba Civic | the Civics | Civics
@subject L = Lorne Labour Group | Labour Group | Labour
@subject T = Strathlorne Independents | the independents | Independents
@subject G = Green Lorne | the Greens
@subject S = Strathlorne Council | Strathlorne | the council | the count
@subject W = Kinnaird East | the ward
@subject M = Morag Eilidh Farquharson | Farquharson | the provost
@subject D = Dilip Sethi-Munro | Sethi-Munro
@subject R = returning officer Hamish Brodie-Nkemelu | Brodie-Nkemelu | the returning officer
@subject K = the scanning machines | the contractor | machines
@fact s = 41 | seats | S | seats in all | 2031 | constant
@fact a = 14 | seats | A | seats won | 2031-05-02 final | constant
@fact l = 11 | seats | L | seats won | 2031-05-02 final | constant
@fact t = 10 | seats | T | seats won | 2031-05-02 final | constant
@fact g = 6 | seats | G | seats won | 2031-05-02 final | constant
@fact a0 = 18 | seats | A | seats won | 2027 | constant
@fact l0 = 9 | seats | L | seats won | 2027 | constant
@fact co = 27 | seats | S | seats of the three-party agreement | 2031-05-15 | plan
@fact tn = 43.6 | turnout | S | turnout | 2031-05-01 | constant
@fact tn0 = 46.9 | turnout | S | turnout | 2027 | constant
@fact st = 10:05 | clock | S | start of counting | 2031-05-02 | constant
@fact pa = 13:48 | clock | K | moment when counting stopped | 2031-05-02 | constant
@fact re = 15:22 | clock | K | moment when counting went on | 2031-05-02 | constant
@fact du = 94 | duration | K | minutes of interruption | 2031-05-02 | constant
@fact en = 18:40 | clock | S | last declaration | 2031-05-02 | constant
@fact val = 5312 | votes_cast | W | valid papers | 2031-05-02 final | constant
@fact q = 1329 | vote_count | W | votes needed for a seat | 2031-05-02 final | constant | threshold
@fact mf = 1184 | vote_count | M | first preferences | 2031-05-02 final | constant
@fact ds = 1501 | vote_count | D | first preferences | 2031-05-02 final | constant
@fact ds2 = 172 | other | D | votes above the quota | 2031-05-02 final | constant
@fact mfin = 1322 | vote_count | M | votes in the last round | 2031-05-02 final | constant
@fact mlo = 17 | margin | M | votes short of the last seat | 2031-05-02 final | constant
@fact age = 68 | age | M | age | 2031 | snapshot
@fact yrs = 24 | duration | M | years on the council | 2031 | constant
@fact rj = 118 | votes_cast | W | rejected papers | 2031-05-02 final | constant
@fact mach = 14 | units_pledged | K | scanners | 2031 | constant
@fact ct = 5.2 | rate | S | rise of the council tax | 2031-32 | constant
@fact ctp = 3 | rate | L | cap on the council tax rise promised | 2032-33 | plan | pledged
@fact fer = 38000000 | budget | T | ferry money demanded in pounds | 2032 | plan | hypothetical
@fact sch = 4 | units_pledged | S | small schools threatened with closure | 2031 | plan
@fact com = 5 | duration | S | years of the term | 2031 | constant
@fact pol = 33 | poll_share | A | first preferences in a poll | April 2031 | snapshot
@fact vote = 26 | votes_cast | S | votes for the new provost | 2031-05-20 | constant
@fact vote2 = 13 | votes_cast | S | votes against the new provost | 2031-05-20 | constant
@rel sum s = a + l + t + g
@rel sum co = l + t + g
@rel diff ds2 = ds - q
@rel diff lostseats = a0 - a
@fact lostseats = 4 | seats | A | seats lost | 2031-05-02 final | constant
@race seats = a l t g
@trap a a0 :: four years earlier
@trap mf mfin :: first preferences against the last round
@trap pa re :: stopped against resumed
@trap ct ctp :: levied against promised
@trap q mf :: needed against got
@trap vote co :: a vote with two absent against the seats

@doc lorneadvertiser | weekly paper, 500 words | 2031-05-09
The longest lunch in Strathlorne

By Catriona Obeng

There are councils where the count is a formality between breakfast and the golf. Ours began at {10.05|st} on the Friday and went smoothly until {13.48|pa}, when, with Kinnaird East's papers lying in the mouths of the scanners, all {14|mach} machines turned themselves off. There they stayed for {94|du} minutes. "It is a firmware matter," said returning officer Hamish Brodie-Nkemelu, in the tone in which a captain says iceberg. At {15.22|re} they came back, and nobody could say which stack had been counted and which had not; so the ward was put through again from the top.

It mattered. Provost Morag Eilidh Farquharson, {68|age}, {24|yrs} years a councillor, had polled {1,184|mf} first preferences to Dilip Sethi-Munro's {1,501|ds}. The quota was {1,329|q}, on {5,312|val} valid papers ({118|rj} more were thrown out); he cleared it by {172|ds2} and gave the crumbs away. She picked them up, one bag at a time, and on the last round stood at {1,322|mfin}. It was not enough; she lost the third seat by {17|mlo}.

As for the chamber: the Civics, with her at their head, won {14|a} of {41|s} seats, {four|lostseats} fewer than the {18|a0|t=four years ago} of four years ago. Labour has {11|l}, against {nine|l0|t=four years ago}. The independents have {ten|t} and the Greens {six|g}. {Three|-} of those {four|-}, not the largest, sat in the Mechanics' Institute until past midnight on Wednesday and came out with an agreement for {27|co} seats.

What did they agree? That the {5.2|ct} per cent which householders have just been billed will not be repeated: Labour had promised a lid of {three|ctp}. That none of the {four|sch} small schools on the list will close "in this term," which runs {five|com} years. That the independents' {£38 million|fer|s=the independents'} for the ferry is "an aspiration," a word that in our part of the world means never.

Farquharson was not told. She learned it, she says, from the sign on the institute door. "I gave them {24|yrs} years," she said, "and they gave me a wet sandwich." The sandwich was cucumber.

Turnout: {43.6|tn} per cent.

@doc scotwire | news agency | 2031-05-02
Count paused in Strathlorne after scanner failure

A glitch halted counting for the Strathlorne Council election on Friday, officials said.

Machines supplied by an outside contractor failed at {1.48pm|pa} and were restarted at {3.05pm|!re|by=officials}, a gap of {94|du} minutes. All ballots in one ward were rescanned.

With the declarations finished at {6.40pm|en}, Alba Civic was the largest party on {14|a} councillors, ahead of Lorne Labour Group on {11|l}, the independents with {10|t} and Green Lorne {six|g}, a total of {43|!s}.

Turnout was {43.6 per cent|tn}, compared with {46.9|tn0|t=in 2027} in 2027.

@doc highlandsradio | radio news script | 2031-05-03
And in Kinnaird East, the provost is out, by {17|mlo} votes.

Morag Farquharson, who's {71|!age}, thanked the cleaners first. She'd had {eleven hundred and eighty-four|mf} first preferences, and on the final transfer {thirteen twenty-two|mfin|v=1322}.

Dilip Sethi-Munro topped the poll, on {fifteen hundred and one|ds}.

Her party's fallen from {eighteen|a0} councillors to {fourteen|a}. A poll in April had told them to expect {thirty-three|pol|t=in April|by=A poll} per cent and a quiet life.

The forecast: rain, then rain.

@doc herald | national daily | 2031-05-21
Greens' Ishbel Anand is Strathlorne's new provost, with {26|vote} votes to {13|vote2}

THE longest talks since devolution's first council have ended with a Green provost, the first north of the Clyde. Ishbel Anand, {34|-}, was elected by {26|vote|t=on Tuesday} councillors on Tuesday, out of the {27|co} in the agreement, one being at a wedding, with {13|vote2|^} opposed.

Her predecessor, who served {22|!yrs} years, watched from the gallery.

The deal leaves the Civics, still the biggest group with {14|a}, with nothing to run. Labour is said to have {12|?l}, depending on the date of your list, since Councillor Petrie has not yet decided whose whip to take.

Read more: Storm shuts 40 schools • Five ways to cook neeps
