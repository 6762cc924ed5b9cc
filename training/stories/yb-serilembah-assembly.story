@story yb-serilembah-assembly
@topic State election in the Malaysian state of Seri Lembah and the week of sworn declarations after it
@subject SL = Seri Lembah | the state | the state assembly
@subject B = Barisan Sejahtera | Barisan | the incumbents
@subject M = Pakatan Maju | Pakatan | the challengers
@subject W = Warisan Lembah | Warisan | the kingmakers
@subject I = independents
@subject X = others
@subject BW = Barisan-Warisan | Barisan and Warisan
@subject MW = Pakatan-Warisan | Pakatan and Warisan
@subject Z = Zulhairi Manaf | Zulhairi | the caretaker menteri besar
@subject T = Tan Siew Yen | Tan | the Pakatan chief
@subject RO = Roslina Badrul | Roslina
@subject KU = K. Umapathy | Umapathy
@subject BK = Batu Kelah
@subject EC = Election Commission | the EC
@subject PD = police
@fact el = 2104000 | other | SL | electors | - | constant
@fact vc = 1451760 | votes_cast | SL | ballots cast | final | snapshot
@fact to = 69 | turnout | SL | turnout | final | snapshot
@fact to0 = 74.6 | turnout | SL | turnout | 2031 | snapshot
@fact t4 = 61 | turnout | SL | turnout | 4 pm on polling day | cumulative
@fact va = 1431000 | votes_cast | SL | valid ballots | final | snapshot
@fact rj = 18360 | vote_count | SL | rejected ballots | final | snapshot
@fact nr = 2400 | vote_count | SL | ballots not returned | final | snapshot
@fact bv = 529470 | vote_count | B | votes in the state | final | snapshot
@fact mv = 558090 | vote_count | M | votes in the state | final | snapshot
@fact wv = 271890 | vote_count | W | votes in the state | final | snapshot
@fact xv = 71550 | vote_count | X | votes in the state | final | snapshot
@fact bp = 37 | vote_share | B | share of votes in the state | final | snapshot
@fact mp = 39 | vote_share | M | share of votes in the state | final | snapshot
@fact wp = 19 | vote_share | W | share of votes in the state | final | snapshot
@fact lv = 28620 | margin | M | lead in votes in the state | final | snapshot
@fact st = 52 | seats | SL | seats | 2036 | constant
@fact st0 = 48 | seats | SL | seats | 2031 | constant
@fact mj = 27 | seats | SL | seats needed for a majority | - | constant | threshold
@fact tt = 35 | seats | SL | seats needed for two-thirds | - | constant | threshold
@fact bs = 21 | seats | B | seats | final | snapshot
@fact ms = 19 | seats | M | seats | final | snapshot
@fact ws = 10 | seats | W | seats | final | snapshot
@fact is = 2 | seats | I | seats | final | snapshot
@fact bs0 = 31 | seats | B | seats | 2031 | snapshot
@fact bw = 31 | seats | BW | seats together | final | snapshot
@fact mw = 29 | seats | MW | seats together | final | snapshot
@fact sz = 31 | other | Z | sworn declarations | 30 June | snapshot
@fact sT = 29 | other | T | sworn declarations claimed | 26 June | snapshot
@fact r = 11482 | vote_count | RO | votes in the seat | final | snapshot
@fact k = 11455 | vote_count | KU | votes in the seat | final | snapshot
@fact d = 27 | margin | RO | lead in the seat | final | snapshot
@fact ca = 178 | candidates | SL | candidates | - | constant
@fact ld = 61 | candidates | SL | candidates who lost their deposit | final | snapshot
@fact ldp = 34.3 | other | SL | share of candidates who lost their deposit | final | snapshot
@fact we = 9 | seats | SL | women elected | final | snapshot
@fact ex = 10 | seats | SL | executive councillors | July | plan
@fact exb = 6 | seats | B | executive councillors | July | plan
@fact exw = 4 | seats | W | executive councillors | July | plan
@fact ft = 420000000 | budget | W | ringgit demanded for a flood tunnel | 2037 | plan | pledged
@fact bg = 3200000000 | budget | SL | ringgit of yearly state budget | 2036 | plan
@fact ecb = 88000000 | budget | EC | ringgit that the election costs | 2036 | plan
@fact ecw = 27400 | jobs | EC | polling workers | polling day | snapshot
@fact pv = 31200 | votes_cast | SL | postal ballots | final | snapshot
@fact qm = 38 | poll_share | M | share of respondents | June survey | snapshot
@fact qb = 35 | poll_share | B | share of respondents | June survey | snapshot
@fact qw = 15 | poll_share | W | share of respondents | June survey | snapshot
@fact qu = 12 | poll_share | - | share of respondents undecided | June survey | snapshot
@fact qn = 1650 | sample_size | - | people surveyed | June survey | snapshot
@fact qe = 2.4 | margin_of_error | - | margin of error | June survey | snapshot
@fact pr = 214 | other | PD | reports of election offences | campaign | cumulative
@fact ar = 7 | arrests | PD | people arrested over election offences | campaign | cumulative
@rel share to = vc / el
@rel sum vc = va + rj + nr
@rel sum va = bv + mv + wv + xv
@rel share bp = bv / va
@rel share mp = mv / va
@rel share wp = wv / va
@rel diff lv = mv - bv
@rel sum st = bs + ms + ws + is
@rel sum bw = bs + ws
@rel sum mw = ms + ws
@rel diff d = r - k
@rel share ldp = ld / ca
@rel sum ex = exb + exw
@race votes = mv bv wv
@race seats = bs ms ws
@race survey = qm qb qw
@race batukelah = r k
@race papers = sz sT
@trap d mj :: a lead of 27 votes and a majority of 27 seats
@trap bs0 bw :: 31 seats alone in 2031 and 31 together now
@trap bw sz :: seats and sworn papers
@trap mw sT :: what the seats would make and what was claimed
@trap bv bs :: first in seats, second in votes
@trap to t4 :: final and four o'clock
@trap to to0 :: two elections
@trap qm mp :: survey and result
@trap st st0 :: the assembly grew
@trap mj tt :: two thresholds
@trap pr ar :: reports and arrests

@doc a-portal | news portal | 2036-06-18
Survey: Pakatan ahead in Seri Lembah, one in eight undecided

KUALA LELAWAN: Three days before Seri Lembah goes to the polls, Pakatan Maju leads Barisan Sejahtera {38%|qm} to {35%|qb} in a survey by the Suara Institute. Warisan Lembah has {15%|qw}, and {12%|qu} would not say or did not know.

The institute telephoned {1,650|qn} voters; its margin of error is {2.4|qe} points.

Its director, Assoc Prof Dr Hanisah Wong, warned against converting shares into seats. "In 2031 Barisan won {31|bs0|t=In 2031} of {48|st0|^} with less than half of the vote. There are {52|st} this time and the rural ones are still small."

Police said they had received {214|pr} reports of election offences and arrested {seven|ar} people.

Also read: Durian glut, D24 at RM9 a kilo | Harimau Muda 1-1 Thailand U-21

@doc b-blog | live blog | 2036-06-21
#SeriLembahVotes live updates

4.00pm The EC puts turnout at {61%|t4|by=The EC}. The queues at SK Taman Anggerik have dissolved in the rain.

8.35pm Barisan is winning the river seats as it always has. Pakatan sweeping the capital.

10.20pm Zulhairi Manaf, the caretaker menteri besar, keeps his own seat and a straight face.

11.05pm Batu Kelah! Roslina Badrul has {11,482|r|t=11.05pm} and K. Umapathy {11,455|k|^} after two counts. A majority of {27|d|^}. He won't sign Form 14.

11.50pm Funny how the same figure haunts the night: {27|mj} is also what anybody needs to govern. Barisan has {21|bs}, Pakatan {19|ms}, Warisan {10|ws}. Plus {two|is} independents with very full phones.

12.30am Two-thirds is {35|tt}, not that anyone's asking.

@doc c-wire | wire agency | 2036-06-22
Malaysian state left without clear winner

KUALA LELAWAN, June 22 (Strait News) - No coalition won a majority in the Malaysian state of Seri Lembah on Saturday, leaving a small regional party to decide who governs {2.1 million|~el} voters.

The incumbent Barisan Sejahtera took {21|bs} of {52|st} seats with {529,470|bv} votes; Pakatan Maju took {19|ms} with {558,090|mv}. Warisan Lembah won {10|ws}, and {271,890|wv} votes.

Turnout was {69%|to}, down from {74.6%|to0|t=in 2031} in 2031. {18,360|rj} ballots were rejected and {2,400|nr} not returned.

{Nine|we} women were elected. Of {178|ca} candidates, {61|ld} lost their deposits.

The Election Commission, with {27,400|ecw} workers, spent its budget of {88 million|ecb} ringgit, a spokesman said.

@doc d-daily | English daily | 2036-06-27
Tan: I have 29. Warisan: News to us

BY FARAHIN LOURDES

The Pakatan chief, Tan Siew Yen, told reporters outside the palace yesterday that {29|sT|t=yesterday} assemblymen had sworn to support her as menteri besar.

"That is {nineteen|ms} of ours and {ten|ws} friends," she said.

The friends were surprised. Warisan's secretary, Jeffri Ak Nyaring, said his party had signed for nobody and would sign for whoever put the flood tunnel in writing. "It is {RM420 million|ft}. It is one number. They can all read it." It is also a good part of a state budget of {RM3.2 billion|bg}.

Between them, Pakatan and Warisan would have {29|mw}. So would be the arithmetic on the other side: Barisan and Warisan make {31|bw}. The {two|is} independents have gone to Langkawi.

Pakatan's case rests on the vote, where it finished {28,620|lv} ahead, {39%|mp} to {37%|bp}. Zulhairi's rests on the seats.

@doc e-radio | radio script | 2036-07-01
NEWS AT ONE, ENGLISH SERVICE

Zulhairi Manaf was sworn in for a third term as menteri besar of Seri Lembah this morning, after the palace received {31|sz} sworn declarations in his favour.

They came from all {21|bs} assemblymen of his own Barisan Sejahtera and all {10|ws} of Warisan Lembah. The palace said no declaration had been received on behalf of Ms Tan Siew Yen, who last week spoke of {29|sT|t=last week}.

The state executive council will have {ten|ex} members, {six|exb} from Barisan and {four|exw} from Warisan. Work on the flood tunnel starts next year.

In Batu Kelah the defeated candidate, Mr Umapathy, has filed a petition over the {27|d}-vote result.

The time is four minutes past one.

@doc f-analysis | analysis in a regional review | 2036-07-06
Winning twice, governing once

The strangest number in Seri Lembah is {31|bs0|t=Five years ago}. Five years ago Barisan had it alone, in a smaller house. Now it takes {31|bw|t=Now} of its own and somebody else's to make a government, and both times the man at the head of the table is Zulhairi.

How did the challengers win the ballot and lose the state? {1,431,000|va} valid votes were cast; Pakatan had {558,090|mv} of them, stacked up in the capital in majorities of {15,000|-} and more. Barisan's {37 percent|bp} was spread like butter. Warisan's {19 percent|wp} was all in one valley, and so, at last, is the tunnel. {71,550|xv} went to others, including the pair in Langkawi.

A word about the stay-at-homes. {1,451,760|vc} people took part, {31,200|pv} of them by post. The four o'clock bulletin of {61 percent|t4|t=The four o'clock bulletin} promised more than was delivered, for the rain lasted. The {34.3 percent|ldp} of candidates who forfeited deposits might have sold umbrellas.

Suara, whose survey gave Pakatan {38|qm|by=Suara} and Barisan {35|qb|^}, could hardly have done better. But its professor had said not to turn shares into seats, and everyone did.
