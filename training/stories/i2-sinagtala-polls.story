@story sinagtala-polls
@topic Three polls on the mayoral race of Sinagtala City, Philippines, by two pollsters
@subject A = Corazon Abelgas | Abelgas | Cora Abelgas | Vice Mayor Abelgas | the vice mayor
@subject L = Ramon Lim-Ocampo | Lim-Ocampo | Congressman Lim-Ocampo | the congressman | Monching
@subject B = Datu Basher Macarimbang | Macarimbang | the engineer | the former public works chief
@subject T = Tanglaw Stations | Tanglaw | the Tanglaw survey
@subject P = Pulso ng Lungsod | Pulso | the Pulso survey
@subject S = Sinagtala City | Sinagtala | the city | Comelec Sinagtala
@fact at1 = 38 | poll_share | A | voters who would choose the candidate | Tanglaw, January | snapshot
@fact lt1 = 41 | poll_share | L | voters who would choose the candidate | Tanglaw, January | snapshot
@fact bt1 = 12 | poll_share | B | voters who would choose the candidate | Tanglaw, January | snapshot
@fact at2 = 42 | poll_share | A | voters who would choose the candidate | Tanglaw, March | snapshot
@fact lt2 = 39 | poll_share | L | voters who would choose the candidate | Tanglaw, March | snapshot
@fact bt2 = 11 | poll_share | B | voters who would choose the candidate | Tanglaw, March | snapshot
@fact ut2 = 8 | poll_share | T | voters who are undecided | Tanglaw, March | snapshot
@fact ap = 36 | poll_share | A | voters who would choose the candidate | Pulso, March | snapshot
@fact lp = 45 | poll_share | L | voters who would choose the candidate | Pulso, March | snapshot
@fact bp = 9 | poll_share | B | voters who would choose the candidate | Pulso, March | snapshot
@fact nt1 = 800 | sample_size | T | voters interviewed | January | snapshot
@fact nt2 = 1200 | sample_size | T | voters interviewed | March | snapshot
@fact np = 600 | sample_size | P | voters interviewed | March | snapshot
@fact fx = 6000 | sample_size | P | voters interviewed | March, as a Facebook post has it | snapshot | denied
@fact mt2 = 3 | margin_of_error | T | margin of error in points | March | snapshot
@fact mp = 4 | margin_of_error | P | margin of error in points | March | snapshot
@fact ml = 9 | margin | L | lead in points over the nearest rival | Pulso, March | snapshot
@fact ma = 3 | margin | A | lead in points over the nearest rival | Tanglaw, March | snapshot
@fact vo = 348200 | other | S | registered voters | - | constant
@fact ba = 142 | other | S | barangays | - | constant
@fact fe = 1800000 | price | L | pesos paid for the survey | - | constant | asserted
@fact rh = 20000 | units_pledged | A | socialised housing units promised | - | plan | pledged
@fact rl = 5000 | units_pledged | L | socialised housing units promised | - | plan | pledged
@fact nd = 400 | sample_size | T | more voters interviewed than in the wave before | March | snapshot
@fact sh = 3100 | other | - | times that a post was shared | 2034-03-25 | cumulative
@fact fo = 81000 | other | - | followers of the page | 2034-03-25 | snapshot
@rel diff ml = lp - ap
@rel diff ma = at2 - lt2
@race tanglaw1 = at1 lt1 bt1
@race tanglaw2 = at2 lt2 bt2
@race pulso = ap lp bp
@trap at1 at2 :: two waves of the same pollster
@trap at2 ap :: two pollsters in the same month
@trap nt2 np :: samples of two pollsters
@trap ml ma :: each leads in another poll
@rel diff nd = nt2 - nt1

@doc national | national newspaper site | 2034-02-02
Lim-Ocampo edges Abelgas in Sinagtala poll
By Jocelyn Tumakay – @jtumakay

SINAGTALA CITY — Congressman Ramon Lim-Ocampo holds a thin advantage over Vice Mayor Corazon Abelgas three months before voters choose a new mayor here, according to the first survey of the season.

Tanglaw Stations, which interviewed {800|nt1|t=January 20 to 26} voters face to face from January 20 to 26, found {41%|lt1|^|by=Tanglaw Stations} for the congressman against {38%|at1|^} for the vice mayor. Engineer Datu Basher Macarimbang, the former public works chief, was the choice of {12%|bt1|^}.

The city has {348,200|vo|by=Comelec} registered voters in {142|ba} barangays, Comelec said.

Abelgas has campaigned on a promise of {20,000|rh} socialized housing units, a figure that Lim-Ocampo has ridiculed. His own platform has {5,000|rl|s=His own platform}.

READ: 3 dead in Sinagtala jeepney crash
READ: LIST: No classes, Feb. 5

@doc local-tabloid | local tabloid | 2034-03-19
CORA NA! Vice mayor grabs lead

It's all orange on the boulevard! Cora Abelgas has leapfrogged Monching for the first time, says the new Tanglaw survey.

{42 percent|at2|t=the new Tanglaw survey|by=the new Tanglaw survey|s=the lady} for the lady. {39 percent|lt2|^|s=the congressman} for the congressman. Poor Macarimbang is stuck at {11|bt2|^}.

In January she was eating dust at {38|at1|t=In January|s=she}, and he was king of the hill with {47|!lt1|t=In January|s=he}.

A total of {1,200|nt2|s=the survey firm} Sinagtaleños were asked by the survey firm between March 8 and 14, give or take {3|mt2} points.

Her secret? {20,000|rh|s=Her} houses, folks. Count them. Even the priests in 12 parishes are counting.

Winning lotto numbers: 6-17-22-40-41-49

@doc wire | business wire | 2034-03-22
Rival Sinagtala surveys disagree on who leads

Two surveys taken in the same week of March have drawn different pictures of the race for Sinagtala's city hall.

Pulso ng Lungsod, in a survey released Wednesday, had Rep. Lim-Ocampo in front with {45%|lp|t=released Wednesday|by=Pulso ng Lungsod}, {nine|ml|^}-point daylight over Abelgas at {36%|ap|^}; Macarimbang got {9%|bp|^}. It spoke to {600|np|^|s=It} voters by phone and gives an error margin of {4|mp|^|s=It} points either way.

Three days earlier Tanglaw reported the opposite: Abelgas {42%|at2|t=Three days earlier|by=Tanglaw}, Lim-Ocampo {39%|lt2|^}, Macarimbang {11%|bt2|^}, with {8%|ut2|^} undecided, from {1,200|nt2|^} interviews.

Part of the answer may lie with the client. The Pulso work was commissioned by a foundation tied to the congressman's family for {P1.8 million|fe|v=1800000}, its filing shows. Tanglaw says that it paid for its own.

@doc factcheck | fact-checking site | 2034-03-25
FACT CHECK: Did a survey of {6,000|fx} put Lim-Ocampo {nine|ml} points ahead?

Claim: A Facebook post shared {3,100|sh|s=A Facebook post} times says that "{6,000|fx|by=A Facebook post|s=Pulso} voters of Sinagtala" were surveyed by Pulso and that the congressman is ahead by {nine|ml|by=A Facebook post} points.

Rating: PARTLY FALSE

The facts: The lead is as the post says. Pulso found {45%|lp|by=Pulso} for Lim-Ocampo and {36%|ap|^} for Abelgas. But the sample was {600|np|by=the report|s=Pulso}, as page 2 of the report states, and the {four|mp}-point margin of error could only come from a sample of that size.

The post also omits the Tanglaw survey of the same week, in which the vice mayor was on top by {three|ma} points. That one polled {twice|-} as many people.

Why we checked this: the page that published it has {81,000|fo|s=the page that published it} followers.

@doc column | weekend column | 2034-03-29
Kapihan: What the numbers can't say

My barber has his own poll. Of {nine|-} heads he cut on Saturday, he says, seven were for Cora. He has a better response rate than Pulso.

I do not mock the trade. Tanglaw asked {1,200|nt2|s=Tanglaw} of us in March, {400|nd|t=March|s=Tanglaw} more than in January, and any student will tell you that with {3|mt2} points of slack, {42|at2|s=the vice mayor} for the vice mayor and {39|lt2|s=her rival} for her rival is a coin in the air. Yet her people printed shirts.

And Monching's people printed bigger ones, with {46|!lp|s=Monching} on the back. That is what Pulso gave him, or nearly.

Macarimbang, meanwhile, whom one gives {11|bt2|s=Macarimbang} and the other {9|bp|s=Macarimbang}, told me over coffee that he only needs the undecided. There are {8|ut2} percent of them. He has an engineer's faith in small numbers.
