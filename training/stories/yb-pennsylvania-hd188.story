@story yb-pennsylvania-hd188
@topic One undecided district and control of the Pennsylvania House: night count, mail, recount and undated ballots
@subject Q = Marisela Quiñones | Quiñones | the Democrat | the union electrician
@subject H = Drew Hostetler | Hostetler | the Republican | the dairy farmer
@subject HD = House District 188 | the district
@subject DM = Democrats
@subject RP = Republicans
@subject HS = Pennsylvania House | the House
@subject CC = Conestoga County | Conestoga
@subject YS = Yellow Springs County | Yellow Springs
@subject OG = outside groups
@subject CT = Commonwealth Court | the court
@fact hs = 203 | seats | HS | seats | - | constant
@fact d0 = 101 | seats | DM | seats | before the last district was decided | snapshot
@fact r0 = 101 | seats | RP | seats | before the last district was decided | snapshot
@fact d1 = 102 | seats | DM | seats | final | snapshot
@fact dp = 104 | seats | DM | seats | 2033 | snapshot
@fact sv = 102 | vote_count | DM | votes for speaker | January | snapshot
@fact rs = 101 | vote_count | RP | votes for speaker | January | snapshot
@fact rg = 44300 | other | HD | registered voters | - | constant
@fact bc = 31010 | votes_cast | HD | ballots counted | final | snapshot
@fact to = 70 | turnout | HD | turnout | final | snapshot
@fact qn = 14690 | vote_count | Q | votes in the district | election night | cumulative
@fact hn = 14902 | vote_count | H | votes in the district | election night | cumulative
@fact mn = 212 | margin | H | lead in the district | election night | snapshot
@fact qm = 15196 | vote_count | Q | votes in the district | after the mail ballots | cumulative
@fact hm = 15188 | vote_count | H | votes in the district | after the mail ballots | cumulative
@fact mm = 8 | margin | Q | lead in the district | after the mail ballots | snapshot
@fact qr = 15204 | vote_count | Q | votes in the district | recount | snapshot
@fact hr = 15190 | vote_count | H | votes in the district | recount | snapshot
@fact mr = 14 | margin | Q | lead in the district | recount | snapshot
@fact ub = 47 | votes_cast | HD | undated mail ballots | final | snapshot
@fact uq = 31 | vote_count | Q | undated mail votes | final | snapshot
@fact uh = 16 | vote_count | H | undated mail votes | final | snapshot
@fact qf = 15235 | vote_count | Q | votes in the district | final | snapshot
@fact hf = 15206 | vote_count | H | votes in the district | final | snapshot
@fact mf = 29 | margin | Q | lead in the district | final | snapshot
@fact wi = 61 | vote_count | - | write-in votes in the district | final | snapshot
@fact un = 508 | vote_count | HD | ballots with no vote for the House | final | snapshot
@fact qc = 9880 | vote_count | Q | votes in Conestoga County | final | snapshot
@fact hc = 8410 | vote_count | H | votes in Conestoga County | final | snapshot
@fact qy = 5355 | vote_count | Q | votes in Yellow Springs County | final | snapshot
@fact hy = 6796 | vote_count | H | votes in Yellow Springs County | final | snapshot
@fact m0 = 2340 | margin | RP | lead in the district | 2033 | snapshot
@fact xq = 1900000 | spending | Q | dollars spent on the campaign | whole campaign | cumulative
@fact xh = 1600000 | spending | H | dollars spent on the campaign | whole campaign | cumulative
@fact xo = 3400000 | spending | OG | dollars spent in the district | whole campaign | cumulative
@fact xt = 6900000 | spending | HD | dollars spent in the district by everyone | whole campaign | cumulative
@fact j1 = 4 | vote_count | CT | judges for counting undated ballots | December | snapshot
@fact j2 = 3 | vote_count | CT | judges against counting undated ballots | December | snapshot
@fact rc = 14 | duration | HD | hours of recount | November | constant
@rel sum hs = d1 + r0
@rel share to = bc / rg
@rel diff mn = hn - qn
@rel diff mm = qm - hm
@rel diff mr = qr - hr
@rel sum ub = uq + uh
@rel sum qf = qr + uq
@rel sum hf = hr + uh
@rel diff mf = qf - hf
@rel sum bc = qf + hf + wi + un
@rel sum qf = qc + qy
@rel sum hf = hc + hy
@rel sum xt = xq + xh + xo
@race night = hn qn
@race mail = qm hm
@race recount = qr hr
@race final = qf hf
@race conestoga = qc hc
@race springs = hy qy
@race speaker = sv rs
@race money = xq xh
@trap mn mf :: his lead at night, hers at the end
@trap mm mr :: before and after the recount
@trap mr rc :: fourteen votes and fourteen hours
@trap qf qc :: the district and one county
@trap d0 d1 :: before and after
@trap d0 r0 :: level on 101
@trap ub mf :: ballots in dispute and the lead
@trap xq xo :: candidate and outside money
@trap m0 mn :: two elections
@trap un ub :: blanks and undated ballots
@trap d1 dp :: two elections

@doc a-live | live blog of a city newspaper | 2035-11-06
Control of Harrisburg: the 203rd seat

9:50 p.m. With all but one of {203|hs} called, it is {101|d0|t=9:50 p.m.} Democrats, {101|r0|^} Republicans. So look at District 188.

10:40 p.m. All Election Day precincts: dairy farmer Drew Hostetler {14,902|hn|t=10:40 p.m.}, union electrician Marisela Quiñones {14,690|qn|^}. He's {212|mn|^} up. Republicans had it by {2,340|m0|t=two years ago} two years ago.

10:45 p.m. But Conestoga County hasn't finished its mail.

1:15 a.m. It's now finished some of its mail. "Some," says the director of elections, is a legal term.

1:20 a.m. Hundreds of people voted for governor and not for the one House race that matters. We'd like to meet them.

SPORTS: Hershey 4, Wilkes-Barre 3 | Eagles injury report

@doc b-wire | wire agency | 2035-11-09
Democrat edges ahead in race that will decide Pennsylvania House

HARRISBURG, Pa. (Keystone Wire) — A Democrat has pulled ahead by {eight|mm} votes in the last undecided race for the Pennsylvania House, where each party has {101|d0+r0} seats.

After mail ballots were added, Marisela Quiñones had {15,196|qm|t=After mail ballots were added} votes and Republican Drew Hostetler {15,188|hm|^}. An automatic recount will follow.

Set aside are {74|!ub} mail ballots whose envelopes had no date.

More than {$6 million|>xt} was spent on the race. Democrats, who had {104|dp|t=the last House} seats in the last House, are defending their majority.

Turnout in the district was {70%|to}.

@doc c-radio | public radio script | 2035-11-26
HOST: The recount in District 188 took {14|rc} hours and changed the margin to {14|mr}. Nobody's superstitious.

REPORTER: When they were through, Marisela Quiñones had {15,204|qr|t=When they were through} and Drew Hostetler {15,190|hr|^}. But there's a box in the corner with {47|ub} envelopes in it. Voters signed them. They didn't date them.

HOSTETLER: The law says date it. My milk's got a date on it.

QUIÑONES: If they'd go for me or for him I don't know. They ought to go for somebody.

REPORTER: The Commonwealth Court hears it on Thursday. In the meantime there's no speaker, and by our count {three|-} people calling themselves one.

@doc d-daily | daily newspaper | 2035-12-08
Court orders undated ballots counted; Quiñones wins by {29|mf}

By Thelma Brubaker-Diallo

Democrats will keep control of the Pennsylvania House by the thinnest margin possible after a court Friday ordered {47|ub} undated ballots opened, and {31|uq} of them turned out to be for Marisela Quiñones.

{Fifteen|!uh} were for Drew Hostetler.

The final count, then: Quiñones {15,235|qf|t=final}, Hostetler {15,206|hf|^}. The ruling was {four|j1} to {three|j2}.

She owes it to Conestoga County, which she carried {9,880|qc} to {8,410|hc}. In Yellow Springs he won {6,796|hy} to {5,533|!qy}.

The two candidates had spent {$1.9 million|xq} and {$1.6 million|xh}. Groups from outside spent {$3.4 million|xo}, for {$6.9 million|xt} in all, or {$222|-} for each ballot.

Hostetler didn't concede but said that cows don't wait.

@doc e-analysis | political newsletter | 2036-01-08
THE 188TH AMENDMENT

Speaker elected Tuesday, {102|sv|t=Tuesday} to {101|rs|^}. Let's review how a caucus of {102|d1} came to be.

Night one: R by {212|mn|t=Night one}. Mail: D by {8|mm|t=Mail}. Recount: D by {14|mr|t=Recount}. Court: D by {29|mf|t=Court}. At no point did more than {0.7|-} percent of the vote move.

The money: {$6.9 million|xt}, half of it from people who couldn't find Yellow Springs.

The shrug: {508|un} skipped the race; {61|wi} wrote in someone, among them the late Wilt C.

The turnout: {31,010|bc} of {44,300|rg}, or {67 percent|!to}, above the state average.

The lesson: date your envelope. If one fewer Democrat judge had sat on that court, the answer would've been... the same. She was ahead by {14|mr|t=without the 47} without the {47|ub}. We checked twice. The only thing the ruling decided was how long it took.
