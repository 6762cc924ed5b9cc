@story yb-dhaka-exporters
@topic Election of a Bangladeshi exporters' association by panels, in two cities, and its president
@subject A = Knit Exporters' Forum | the Forum | the association
@subject S = Sammilita panel | Sammilita
@subject U = Ekata panel | Ekata
@subject RK = Rubaiya Karim | Karim
@subject TC = Tanvir Chishti | Chishti
@subject MH = Mahfuz Hasan | Hasan
@subject NB = Nasrin Begum Laskar | Laskar
@subject DH = Dhaka
@subject CH = Chattogram
@subject EB = election board | the board
@subject WB = wage board
@fact el = 1864 | other | A | members with a vote | - | constant
@fact eld = 1561 | other | DH | members with a vote | - | constant
@fact elc = 303 | other | CH | members with a vote | - | constant
@fact vc = 1510 | votes_cast | A | ballots cast | final | snapshot
@fact vd = 1252 | votes_cast | DH | ballots cast | final | snapshot
@fact vch = 258 | votes_cast | CH | ballots cast | final | snapshot
@fact to = 81 | turnout | A | turnout | final | snapshot
@fact to0 = 86.3 | turnout | A | turnout | 2033 | snapshot
@fact iv = 37 | vote_count | A | invalid ballots | final | snapshot
@fact va = 1473 | votes_cast | A | valid ballots | final | snapshot
@fact st = 35 | seats | A | directors | - | constant
@fact sd = 26 | seats | DH | directors | - | constant
@fact sc = 9 | seats | CH | directors | - | constant
@fact ss = 22 | seats | S | directors elected | final | snapshot
@fact us = 13 | seats | U | directors elected | final | snapshot
@fact ssd = 18 | seats | S | directors elected in Dhaka | final | snapshot
@fact usd = 8 | seats | U | directors elected in Dhaka | final | snapshot
@fact ssc = 4 | seats | S | directors elected in Chattogram | final | snapshot
@fact usc = 5 | seats | U | directors elected in Chattogram | final | snapshot
@fact ss0 = 27 | seats | S | directors elected | 2033 | snapshot
@fact rk = 1087 | vote_count | RK | votes for director | final | snapshot
@fact tc = 1011 | vote_count | TC | votes for director | final | snapshot
@fact mh = 702 | vote_count | MH | votes for director | final | snapshot
@fact nb = 699 | vote_count | NB | votes for director | final | snapshot
@fact d = 3 | margin | MH | lead over the first candidate not elected | final | snapshot
@fact pk = 21 | vote_count | RK | directors' votes for president | president's election | snapshot
@fact pc = 13 | vote_count | TC | directors' votes for president | president's election | snapshot
@fact pa = 1 | other | A | directors abstaining on the president | president's election | snapshot
@fact ex = 18400000000 | revenue | A | dollars of exports by members | 2034-35 | cumulative
@fact w0 = 12500 | price | WB | taka of minimum monthly wage | 2035 | constant
@fact w1 = 17800 | price | WB | taka of minimum monthly wage | 2036 | plan | projected
@fact wr = 42.4 | rate | WB | rise in the minimum wage | 2036 | plan | projected
@fact cl = 46 | other | A | factories closed | 2035 | cumulative
@fact jb = 1100000 | jobs | A | people employed by members | 2035 | snapshot
@fact ca = 72 | candidates | A | candidates | - | constant
@fact fe = 60000 | price | A | taka of yearly fee | 2035 | constant
@fact te = 2 | duration | A | years of a director's term | - | constant
@rel sum el = eld + elc
@rel sum vc = vd + vch
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum st = sd + sc
@rel sum st = ss + us
@rel sum sd = ssd + usd
@rel sum sc = ssc + usc
@rel sum ss = ssd + ssc
@rel diff d = mh - nb
@rel sum st = pk + pc + pa
@rel change wr = w0 -> w1
@race panels = ss us
@race dhaka = ssd usd
@race chattogram = usc ssc
@race president = pk pc
@race top = rk tc
@race last = mh nb
@trap ss ssd :: both cities and one
@trap us pc :: thirteen directors and thirteen votes
@trap ss ss0 :: two elections
@trap rk pk :: members' votes and directors' votes
@trap vc va :: cast and valid
@trap w0 w1 :: wage now and proposed
@trap to to0 :: two elections
@trap eld vd :: members and ballots in Dhaka
@trap ss pk :: directors of her panel and votes for her
@trap st sd :: all directors and those of Dhaka
@trap cl wr :: counts near each other

@doc a-business | business daily | 2035-11-08
{72|ca} vie for {35|st} seats as exporters go to polls today

By Rezwana Tarafdar

The Knit Exporters' Forum elects its directors today at two venues, a hotel in Dhaka and a club in Chattogram.

There are {1,864|el} voters, {1,561|eld} of them in Dhaka and {303|elc} in Chattogram, who will choose {26|sd} and {nine|sc} directors respectively for {two|te} years. {72|ca} candidates are in the fray, most under the banner of Sammilita or Ekata.

Sammilita has run the Forum since 2029 and had {27|ss0|t=last time} directors last time. Its leader Rubaiya Karim has promised "not one more closure"; {46|cl} member factories shut this year. Ekata's Tanvir Chishti would cut the fee of Tk {60,000|fe}.

Both oppose the wage board's draft, which would lift the minimum wage from Tk {12,500|w0} to Tk {17,800|w1}, or {42.4 percent|wr}.

Members exported goods worth {$18.4 billion|ex|t=last year} last year.

DSEX 6,211.4 (-0.3). Dollar Tk 131.20.

@doc b-blog | live blog of a TV channel's site | 2035-11-08
Exporters' election: as the boxes open

16:00 Voting ends. {1,510|vc} voted, {81%|to} of the members. Two years ago it was {86.3|to0|t=Two years ago}.

19:30 In Dhaka {1,252|vd} ballots, in Chattogram {258|vch}. Each has up to twenty-six names ticked, so order dinner.

23:10 Chattogram finished: Ekata {five|usc}, Sammilita {four|ssc}. Cheers at the club.

03:45 Dhaka finished: Sammilita {18|ssd}, Ekata {eight|usd}. Cheers at the hotel.

03:50 That's {22|ss|t=03:50} and {13|us|^} overall. Highest of all is Rubaiya Karim with {1,087|rk}, then Tanvir Chishti with {1,011|tc}.

04:05 Last man in: Mahfuz Hasan, {702|mh}. First out: Nasrin Begum Laskar, {699|nb}. {Three|d}! She wants every tick looked at.

@doc c-daily | English daily | 2035-11-10
Sammilita retains Forum with smaller majority

Sammilita won {23|!ss|t=Thursday} of the {35|st} directorships of the Knit Exporters' Forum in Thursday's election, against {27|ss0|t=in 2033} in 2033, the election board announced early yesterday.

Of {1,510|vc} ballots {73|!iv} were declared invalid.

In Chattogram the rival panel had the upper hand, with {five|usc} out of {nine|sc}.

Rubaiya Karim, the managing director of Padma Knits, polled {1,087|rk}, and is set to become the first woman president. Directors elect the office-bearers on Sunday.

The Forum's members employ {11 lakh|jb} people. "First, the wage board," said Karim. "Tk {17,800|w1} can't be paid by a factory that's shut."

A labour federation said the draft fell short of a living wage by Tk {5,200|-}.

@doc d-wire | wire agency | 2035-11-12
Bangladesh knitwear exporters elect first woman president

DHAKA, Nov 12 (Padma Wire) - The Knit Exporters' Forum, whose members ship {$18.4 billion|ex} of garments a year, elected Rubaiya Karim as president on Sunday by {21|pk|t=Sunday} votes to {13|pc|^} for Tanvir Chishti. {One|pa|^} director abstained.

Karim's panel holds {22|ss} of {35|st} directorships.

She takes over as the government considers raising the minimum wage by {45%|!wr} to {17,800|w1} taka a month. The industry, which has seen {46|cl|t=this year} factories close this year, says it can afford {15,000|-}.

The association has {1,864|el} members.

@doc e-column | business weekly, column | 2035-11-16
Who abstained?

By "Selvedge"

Let me do the sum that has kept the Gulshan Club busy. Sammilita has {twenty-two|ss} directors. Madam President got {twenty-one|pk}. Ekata has {thirteen|us} and Mr Chishti got {thirteen|pc}. So the {one|pa} who kept his hand down is one of hers, and everyone's sure it's Mahfuz Hasan, who came in by {three|d} votes and thinks he was meant to lose.

Mr Hasan says he was in the washroom.

He had {702|mh}. Mrs Laskar, who'd have been the third woman on the board, had {669|!nb}, and the board refused her a recount on the ground that the ticks had been "thoroughly looked at", and that it was five in the morning.

Of {1,473|va} good ballots, I'm told, {200|-} had a tick against every name of one panel and none of the other. In my day we called that laziness. Now it's called a mandate.
