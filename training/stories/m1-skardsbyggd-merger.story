@story skardsbyggd-merger
@topic Three Icelandic municipalities vote on a merger; the smallest says no by eight votes
@subject S = Skarðsbyggð | the harbour town
@subject E = Eyvíkurhreppur | Eyvík | the smallest of the three | the valley
@subject H = Hólmfjarðarsveit | Hólmfjörður | the farmers' district
@subject A = the three municipalities | all three | the merged municipality | the new municipality
@subject F = the Municipal Equalisation Fund | the equalisation fund | the state
@subject G = Guðríður Álfsdóttir | Guðríður | the reeve of Eyvík | the reeve
@fact sy = 812 | vote_count | S | votes for the merger | 2031-03-22 | snapshot
@fact sn = 421 | vote_count | S | votes against the merger | 2031-03-22 | snapshot
@fact sb = 19 | vote_count | S | blank and invalid ballots | 2031-03-22 | snapshot
@fact sc = 1252 | votes_cast | S | ballots cast | 2031-03-22 | snapshot
@fact ey = 96 | vote_count | E | votes for the merger | 2031-03-22 | snapshot
@fact en = 104 | vote_count | E | votes against the merger | 2031-03-22 | snapshot
@fact eb = 3 | vote_count | E | blank and invalid ballots | 2031-03-22 | snapshot
@fact ec = 203 | votes_cast | E | ballots cast | 2031-03-22 | snapshot
@fact em = 8 | margin | E | lead of the votes against the merger | 2031-03-22 | snapshot
@fact hy = 233 | vote_count | H | votes for the merger | 2031-03-22 | snapshot
@fact hn = 178 | vote_count | H | votes against the merger | 2031-03-22 | snapshot
@fact hb = 6 | vote_count | H | blank and invalid ballots | 2031-03-22 | snapshot
@fact hc = 417 | votes_cast | H | ballots cast | 2031-03-22 | snapshot
@fact sreg = 1701 | other | S | people entitled to vote | March 2031 | constant
@fact ereg = 241 | other | E | people entitled to vote | March 2031 | constant
@fact hreg = 588 | other | H | people entitled to vote | March 2031 | constant
@fact sto = 73.6 | turnout | S | turnout | 2031-03-22 | snapshot
@fact eto = 84.2 | turnout | E | turnout | 2031-03-22 | snapshot
@fact hto = 70.9 | turnout | H | turnout | 2031-03-22 | snapshot
@fact spop = 2310 | other | S | inhabitants | January 2031 | snapshot
@fact epop = 318 | other | E | inhabitants | January 2031 | snapshot
@fact hpop = 790 | other | H | inhabitants | January 2031 | snapshot
@fact pop = 3418 | other | A | inhabitants of all three | January 2031 | snapshot
@fact pop2 = 3100 | other | A | inhabitants of the two that said yes | January 2031 | snapshot
@fact sdebt = 1940000 | other | S | krónur of debt per inhabitant | end of 2030 | snapshot
@fact edebt = 210000 | other | E | krónur of debt per inhabitant | end of 2030 | snapshot
@fact gr = 1360000000 | budget | F | krónur offered for a merger of three | 2031 | plan | pledged
@fact gr2 = 980000000 | budget | F | krónur offered for a merger of two | 2031 | plan | pledged
@fact sav = 46000000 | budget | A | krónur saved a year on reeves and councils | after the merger | plan | projected
@fact cs = 9 | seats | A | council seats after the merger | from 2032 | plan
@fact co = 17 | seats | A | council seats before the merger | 2031 | snapshot
@fact pup = 27 | enrolment | E | pupils in the village school | 2031 | snapshot
@fact bus = 47 | distance | E | kilometres to the school in the harbour town | - | constant
@fact y17 = 129 | vote_count | E | votes against the merger | 2017 vote | constant
@fact min = 250 | other | F | inhabitants that a municipality must have | from 2034 | plan | threshold
@fact pupf = 19 | enrolment | E | pupils in the village school | in 2035 | plan | projected
@rel sum sc = sy + sn + sb
@rel sum ec = ey + en + eb
@rel sum hc = hy + hn + hb
@rel diff em = en - ey
@rel share sto = sc / sreg
@rel share eto = ec / ereg
@rel share hto = hc / hreg
@rel sum pop = spop + epop + hpop
@rel sum pop2 = spop + hpop
@race eyv = en ey
@race skar = sy sn
@race holm = hy hn
@trap pop pop2 :: three municipalities and two
@trap gr gr2 :: grants for three and for two
@trap ec ereg :: ballots and electorate
@trap en y17 :: two votes, years apart
@trap sdebt edebt :: debt of two municipalities
@trap cs co :: seats after and before

@doc a-public | public broadcaster, English news | 2031-03-23
Eyvík rejects merger by {eight|em|v=8} votes, neighbours say yes

Residents of Eyvíkurhreppur narrowly rejected a merger with Skarðsbyggð and Hólmfjarðarsveit in a vote on Saturday, while both of the larger communities approved it.

In Eyvík, {104|en|t=Saturday} people voted against and {96|ey|^} in favour; {three|eb|v=3|^} ballots were blank. In Skarðsbyggð {812|sy|^} supported the proposal and {421|sn|^} opposed it, and in Hólmfjarðarsveit the figures were {233|hy|^} and {178|hn|^}.

Turnout was {84.2%|eto|t=Saturday} in Eyvík, {73.6%|sto|^} in Skarðsbyggð and {70.9%|hto|^} in Hólmfjarðarsveit.

The three together have {3,418|pop} inhabitants. The other two may now unite without Eyvík, in which case they will be {3,100|pop2}.

Guðríður Álfsdóttir, reeve of Eyvík, said that people had not wanted to lose the school, which has {27|pup} pupils. The next is {47|bus} kilometres away.

Author: Hallbera Nwosu Ketilsdóttir

@doc b-paper | national daily, translated | 2031-03-24
The valley that would rather be poor and itself

Only there is nothing poor about it. Every child, cowman and pensioner of Eyvík carries on paper {210,000|edebt|t=at the end of last year} krónur of municipal debt. Across the heath in the harbour town it is {1.94 million|sdebt|t=at the end of last year}, a sum that was at the end of last year already being described as "historic".

This, and not the school, decided Saturday's vote, if one listens in the dairy. "They wanted our waterfall, we'd have got their swimming pool," says Steingrímur Waage, who's seen {three|-} attempts. In 2017 there were {129|y17|t=In 2017} noes; now there are {104|en|t=now}, against {96|ey|t=now} who had had enough of being alone. It is getting closer.

The state had dangled a good deal. Had all three agreed, the Equalisation Fund would have transferred {1.18 billion|!gr}; if only two get married the dowry is {980 million|gr2}.

And there's a deadline. From 2034, a municipality must count {250|min|t=From 2034} souls. Eyvík has {318|epop|t=today} today and buried {eleven|-} last winter.

"I'll be glad when I'm merged with the churchyard," says Steingrímur.

Kringlan cinema 1–6: see page 30. Eurovision: 12 points to whom?

@doc c-local | local website | 2031-03-23
RESULTS – merger vote 22 March

Thank you to those who brought waffles.

SKARÐSBYGGÐ. On the roll {1,701|sreg}. Voted {1,252|sc|t=22 March}. Yes {812|sy|t=22 March}, no {421|sn|t=22 March}, blank or spoilt {19|sb|t=22 March}.

EYVÍKURHREPPUR. On the roll {241|ereg}. Voted {203|ec|t=22 March}. Yes {104|!ey|t=22 March}, no {96|!en|t=22 March}, blank {3|eb|t=22 March}.

HÓLMFJARÐARSVEIT. On the roll {588|hreg}. Voted {417|hc|t=22 March}. Yes {233|hy|t=22 March}, no {178|hn|t=22 March}, blank or spoilt {6|hb|t=22 March}.

If a merger of two goes ahead the new municipality is to be governed by {nine|cs|v=9} councillors. Today there are {17|co|t=Today} in all three.

The road over the heath is closed (wind 28 m/s). The shop has eggs.

@doc d-mag | business magazine | 2031-04-02
Small print: what a merger saves

Consultants Tindur & Co. put the yearly saving from a single administration at {46 million|sav|by=Consultants Tindur & Co.} krónur, most of it salaries for reeves and for council members, of whom there are {17|co|t=at the moment} at the moment, while {nine|cs|v=9} will do.

Set beside the public subsidy this is modest: {1.36 billion|gr} krónur was on offer for the trio, which would have taken {thirty|-} years of such thrift to repay. For a couple the treasury sweetens the deal with {980 million|gr2}.

The balance sheets differ wildly. Owing {2.3 million|!sdebt} krónur a head, the fishing port is among the most leveraged in the country. Eyvíkurhreppur, {a seventh|-} of its size, owes {210,000|edebt}.

No surprise, then, that in the valley the prudent prevailed over the lonely, by {eight|em|v=8}. The losers had numbers, too: {27|pup} schoolchildren this year, {19|pupf|t=in 2035} in 2035 according to the same consultants.

A minimum population of {250|min} will soon do what persuasion hasn't.

ÍSLVÍSITALA 2,214 ▲0.4% · USD 131 · Capelin quota, p. 8
