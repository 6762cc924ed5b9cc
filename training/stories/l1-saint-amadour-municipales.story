@story l1-saint-amadour-municipales
@topic Saint-Amadour-sur-Vire, France: two rounds of the municipal election, 2014
@subject B = Bérengère Quillot | Quillot | the outgoing mayor | the mayor
@subject D = Dimitri Lescanne | Lescanne | the tax lawyer
@subject A = Aïssatou Bathily | Bathily | the teacher
@subject G = Guy Pasquereau | Pasquereau | the pharmacist
@subject S = Saint-Amadour-sur-Vire | Saint-Amadour | the town | the council
@fact b1 = 36.4 | vote_share | B | share of votes cast for the list | first round 2014-03-23
@fact d1 = 31.9 | vote_share | D | share of votes cast for the list | first round 2014-03-23
@fact a1 = 20.2 | vote_share | A | share of votes cast for the list | first round 2014-03-23
@fact g1 = 11.5 | vote_share | G | share of votes cast for the list | first round 2014-03-23
@fact tu1 = 57.8 | turnout | S | share of electors who voted | first round 2014-03-23
@fact tu2 = 63.1 | turnout | S | share of electors who voted | second round 2014-03-30
@fact d2 = 46.3 | vote_share | D | share of votes cast for the list | second round 2014-03-30
@fact b2 = 44.8 | vote_share | B | share of votes cast for the list | second round 2014-03-30
@fact g2 = 8.9 | vote_share | G | share of votes cast for the list | second round 2014-03-30
@fact dv = 6114 | vote_count | D | votes for the list | second round 2014-03-30
@fact bv = 5916 | vote_count | B | votes for the list | second round 2014-03-30
@fact gap = 198 | margin | D | votes between the two lists | second round 2014-03-30
@fact ds = 26 | seats | D | seats on the council | second round 2014-03-30
@fact bs = 8 | seats | B | seats on the council | second round 2014-03-30
@fact gs = 1 | seats | G | seats on the council | second round 2014-03-30
@fact tot = 35 | seats | S | seats on the council | - | constant
@fact thr = 10 | vote_share | S | percent needed to stay in for the second round | - | constant | threshold
@fact debt = 1340 | other | S | euros of debt per inhabitant | 2013
@fact avg = 1050 | other | S | euros of debt per inhabitant in towns of that size | 2013
@fact pool = 11600000 | budget | B | cost of the swimming pool in euros | 2013
@fact tax = 5 | rate | D | percent cut of the housing tax | by 2020 | plan | pledged
@fact cam = 24 | other | D | surveillance cameras | by 2016 | plan | pledged
@fact pol = 8 | officers | S | municipal police officers | 2014 | constant
@fact polp = 14 | officers | D | municipal police officers | by 2020 | plan | pledged
@fact age = 39 | age | D | age | 2014 | constant
@rel diff gap = dv - bv
@rel sum tot = ds + bs + gs
@race first = b1 d1 a1 g1
@race second = d2 b2 g2
@trap b1 b2 :: the first round and the second
@trap tu1 tu2 :: turnout of both rounds
@trap d2 ds :: share and seats; the winner's bonus
@trap pol polp :: officers now and officers promised
@trap debt avg :: the town's debt and the average

@doc a-regional | regional daily | 2014-03-24
Municipales: Quillot leads in a four-way fight at Saint-Amadour

The outgoing mayor comes first, and does not look it. With {36.4 %|b1|t=last night} last night against {43|-} % at the same stage in 2008, Bérengère Quillot faces a second round which the addition of her opponents makes perilous.

Dimitri Lescanne, the tax lawyer, {39|age}, is {four and a half|-} points behind at {31.9 %|d1|^}. Next come the teacher Aïssatou Bathily ({20.2 %|a1|^}) and the pharmacist Guy Pasquereau ({11.5 %|g1|^}). All four have passed the {10 %|thr} that lets them remain.

In the square before the market hall just one subject: will Bathily withdraw? She wanted "the night, and coffee".

{57.8 %|tu1|^} of those enrolled turned out.

► The results commune by commune, pages {8|-} to {19|-}

@doc b-blog | political blog | 2014-03-26
Fusion, or confusion

So she's merging. Aïssatou Bathily's name will be second on Quillot's list, and her {20.2|a1|t=last Sunday} of last Sunday are to join the {36.4|b1|^}. That'd be {56.6|-} if voters were sugar.

They aren't. Some of the teacher's people came out against the swimming pool, which was to cost {7 million|-} and came in at {11.6|pool|x=1000000} million. They're also the ones who bring up {1,340|debt|by=They} euros of debt a head, the average being {1,050|avg|^}.

Lescanne sells the opposite of a pool: {24|cam} cameras, {14|polp|s=Lescanne} municipal policemen in place of {eight|pol}, and {five per cent|tax} off the housing tax by the end of the mandate. He doesn't say what the {six|-} new uniforms cost. It isn't difficult to find out. It is {280,000|-} euros.

Pasquereau, with his {11.5|g1|s=Pasquereau}, stays in. He has told friends he would rather be a nuisance than a deputy.

@doc c-agency | news agency | 2014-03-30
Saint-Amadour-sur-Vire (Manche): Lescanne beats Quillot

SAINT-LÔ, March 30 - The list of Dimitri Lescanne won the second round of the municipal election in Saint-Amadour-sur-Vire on Sunday with {46.3%|d2|t=on Sunday} of the votes against {44.8%|b2|^} for that of the outgoing mayor, Bérengère Quillot, according to results communicated by the prefecture.

Guy Pasquereau gets {8.9%|g2|^}.

In votes the gap is {198|gap|^}: {6,114|dv|^} to {5,916|bv|^}. The seats are divided as follows: Lescanne {26|ds}, Quillot {8|bs}, Pasquereau {1|gs}.

Participation rose to {63.1%|tu2|^}, from {57.8%|tu1|t=a week earlier} a week earlier.

@doc d-magazine | weekly magazine | 2014-04-03
How to lose with {fifty-six|-} per cent

On paper it was done. A week before the vote the mayor and the teacher counted, on a napkin of the Café du Théâtre, {36.4|b1|t=A week before the vote} and {20.2|a1|^}. On the night there were {44.8|b2|t=On the night}. Nearly {12|-} points had stayed at home, gone fishing or gone across to a man who promises cameras.

He is {39|age}, he has never been elected to anything, and he'll govern with {three-quarters|-} of the {35|tot}-member council though fewer than half of the voters chose him: {26|ds} seats for {46.3 %|d2|^}. It is the law; the leading list takes half before the sharing starts. The loser has {eight|bs}, of which {two|-} go to Bathily's friends. "They gave us the folding chairs," she says.

More people voted than in the first round, {63.1 %|tu2} rather than {57.8|tu1|t=in the first round}. Quillot had prayed for that. "I wanted a high turnout," she says, looking at the pool through her kitchen window. "I got it."
