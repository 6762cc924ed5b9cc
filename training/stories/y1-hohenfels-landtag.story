@story y1-hohenfels-landtag
@topic State election in the invented German state of Hohenfels-Aue, September 2034
@subject L = Landesunion | LU | Premier Astrid Wehrhahn's party | the conservatives
@subject S = Soziale Allianz | SA | the Social Alliance
@subject F = Freie Liste | the Free List | FL
@subject Z = Zukunft Grün | the Greens of Zukunft
@subject H = Hohenfels-Aue | the state | turnout
@fact l = 33.4 | vote_share | L | share of the vote | preliminary result | constant
@fact s = 28.9 | vote_share | S | share of the vote | preliminary result | constant
@fact f = 15.2 | vote_share | F | share of the vote | preliminary result | constant
@fact z = 12.7 | vote_share | Z | share of the vote | preliminary result | constant
@fact le = 31 | vote_share | L | share of the vote | exit poll | snapshot | projected
@fact se = 30 | vote_share | S | share of the vote | exit poll | snapshot | projected
@fact l0 = 38.1 | vote_share | L | share of the vote | 2029 election | constant
@fact s0 = 25.0 | vote_share | S | share of the vote | 2029 election | constant
@fact t = 68.3 | turnout | H | turnout | preliminary result | constant
@fact ls = 37 | seats | L | seats won | preliminary result | constant
@fact ss = 32 | seats | S | seats won | preliminary result | constant
@fact sc = 3.9 | other | S | points gained on the last election | preliminary result | constant
@rel diff sc = s - s0
@race result = l s f z
@trap l le :: result and exit poll
@trap l l0 :: two elections

@doc a-deutschewire | English service of a news agency | 2034-09-24
Conservatives hold on in Hohenfels-Aue

Premier Astrid Wehrhahn's party came first in Sunday's vote despite its worst result ever, {33.4%|l}, down from {38.1%|l0|t=five years ago} five years ago. The Social Alliance rose {3.9|sc} points to {28.9%|s}.

The Free List followed with {15.2%|f}, ahead of Zukunft Grün with {12.7%|z}. Turnout reached {68.3%|t}.

An exit poll at 6 p.m. had shown {31%|le|t=at 6 p.m.} for the LU and {30%|se|^} for the Alliance.

@doc b-auekurier | regional daily, in English | 2034-09-25
Results at a glance

LU: {33.4|l} ({37|ls} seats); 2029: {38.1|l0|t=2029}
SA: {29.8|!s} ({32|ss} seats); 2029: {25.0|s0|t=2029}
Free List: {15.2|f}
Zukunft: {12.7|z}

Nobody will govern with the Free List, which leaves the conservatives and the Social Alliance, {37|ls} and {32|ss} strong, to find a way to each other. Talks are to begin on Thursday, the premier said.
