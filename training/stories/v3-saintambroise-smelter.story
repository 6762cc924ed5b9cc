@story v3-saintambroise-smelter
@topic Job cuts at the Saint-Ambroise aluminium smelter, Quebec
@subject S = Borealum | Borealum Saint-Ambroise | the company | the smelter
@subject U = Métallos local 9440 | the union | local 9440
@subject Q = Quebec | the province | the Quebec government
@fact jc = 410 | jobs | S | jobs cut at the smelter | 2032-04 | plan | projected
@fact jn = 960 | jobs | S | people who work at the smelter | 2032-04-07 | snapshot
@fact jl = 550 | jobs | S | people left at the smelter after the cuts | 2032-12 | plan | projected
@fact jw = 1300 | jobs | S | jobs cut worldwide | 2032 | plan | projected
@fact sh = 42.7 | other | S | share of the smelter's jobs to be cut | 2032-04 | plan | projected
@fact ro = 180 | jobs | S | jobs to go through early retirement | 2032 | plan | projected
@fact ln = 85000000 | budget | Q | dollars lent to the smelter | 2029 | constant
@fact jp = 900 | jobs | S | jobs guaranteed at the smelter | 2029 | plan | pledged
@fact pt = 2 | other | S | potlines to be shut | 2032 | plan | projected
@fact pa = 3 | other | S | potlines | 2032 | snapshot
@fact pop = 5200 | other | S | inhabitants of the town | 2032 | snapshot
@fact sv = 24 | other | U | weeks of pay offered to those leaving | 2032-04-07 | plan | pledged
@rel diff jl = jn - jc
@rel share sh = jc / jn
@trap jc jw :: the smelter against the world
@trap jn jp :: workers against jobs guaranteed
@trap jc ro :: all cuts against early retirement

@doc a-flash | market flash | 2032-04-07
BOREALUM TO CUT {1,300|jw} JOBS WORLDWIDE

Aluminium maker Borealum said Wednesday it would eliminate {1,300|jw|t=Wednesday} positions, {410|jc|t=Wednesday} of them at Saint-Ambroise, Quebec, where {two|pt} of {three|pa} potlines close by December.

@doc b-radio | radio bulletin | 2032-04-07
Radio Saguenay, 5:30 p.m.

It is the news everyone dreaded: {more than four hundred|>jc|v=400} people will lose their work at the smelter. That leaves {550|jl|t=by the end of the year}, by the end of the year, in a plant that kept {960|jn|t=until today} busy until today. The mayor spoke of a town of {5,200|pop} in mourning.

@doc c-paper | newspaper brief | 2032-04-08
What about the loan?

Three years ago Quebec lent Borealum {$85 million|ln|t=Three years ago}; in exchange the company vouched for {900|jp|t=Three years ago} jobs. Now it sheds {350|!jc} of {960|jn|t=Now}. The minister, Gabrielle Ouimet-Sioui, wants her money back.

@doc d-union | union notice | 2032-04-08
To all members of local {9440|-}

{One hundred and eighty|ro} posts go by early retirement, the rest by layoff. The company offers {24|sv} weeks' pay. {Forty-three percent|sh|v=43|round} of us: no other Borealum plant has been hit so hard. Meeting tonight at the arena.

@doc e-social | newsroom post | 2032-04-08
Saint-Ambroise by the numbers

Jobs today {960|jn|t=today}. Jobs at Christmas {550|jl|t=at Christmas}. Share cut: {31%|!sh}. Provincial loan in 2029: {$85M|ln|t=in 2029}. Bad day.
