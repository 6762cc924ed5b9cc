@story poland-exit
@topic Polish parliamentary election of October 2039: exit poll, late poll, official result
@subject E = parliamentary election | the election | Poland | the vote | Sejm election
@subject L = Ład | the ruling party | Bogumił Stelmach | Stelmach | the governing party
@subject W = Common Roof | Wspólny Dach | Jagoda Wierzchowska | Wierzchowska | the main opposition
@subject P = Labour Left | Lewica Pracy | the left
@subject Z = Green Commune | Zielona Gmina | the Greens
@subject R = Free Market | Wolny Rynek | Xawery Potulicki | Potulicki
@subject O = other lists | the other lists | everyone else
@subject C = three-party opposition | the opposition bloc | the would-be coalition
@subject D = Opinia24h | the exit poll | the late poll | the pollster
@subject A = Poles abroad | polling stations abroad | abroad
@subject ZL = the zloty | zloty
@fact xl = 34.2 | poll_share | L | share of the vote in a survey of voters | exit poll 21:00 | snapshot
@fact xw = 31.8 | poll_share | W | share of the vote in a survey of voters | exit poll 21:00 | snapshot
@fact xp = 11.6 | poll_share | P | share of the vote in a survey of voters | exit poll 21:00 | snapshot
@fact xz = 8.9 | poll_share | Z | share of the vote in a survey of voters | exit poll 21:00 | snapshot
@fact xr = 5.3 | poll_share | R | share of the vote in a survey of voters | exit poll 21:00 | snapshot
@fact xsl = 188 | seats | L | seats in the Sejm | exit poll 21:00 | snapshot | projected
@fact xsw = 171 | seats | W | seats in the Sejm | exit poll 21:00 | snapshot | projected
@fact xsp = 52 | seats | P | seats in the Sejm | exit poll 21:00 | snapshot | projected
@fact xsz = 35 | seats | Z | seats in the Sejm | exit poll 21:00 | snapshot | projected
@fact xsr = 14 | seats | R | seats in the Sejm | exit poll 21:00 | snapshot | projected
@fact xc = 258 | seats | C | seats in the Sejm | exit poll 21:00 | snapshot | projected
@fact xg = 2.4 | margin | L | points ahead | exit poll 21:00 | snapshot
@fact ll = 33.6 | poll_share | L | share of the vote in a survey of voters | late poll 02:00 | snapshot
@fact lw = 32.5 | poll_share | W | share of the vote in a survey of voters | late poll 02:00 | snapshot
@fact lr = 4.9 | poll_share | R | share of the vote in a survey of voters | late poll 02:00 | snapshot
@fact lsl = 191 | seats | L | seats in the Sejm | late poll 02:00 | snapshot | projected
@fact lsw = 181 | seats | W | seats in the Sejm | late poll 02:00 | snapshot | projected
@fact lsp = 52 | seats | P | seats in the Sejm | late poll 02:00 | snapshot | projected
@fact lsz = 36 | seats | Z | seats in the Sejm | late poll 02:00 | snapshot | projected
@fact lc = 269 | seats | C | seats in the Sejm | late poll 02:00 | snapshot | projected
@fact lg = 1.1 | margin | L | points ahead | late poll 02:00 | snapshot
@fact fl = 33.1 | vote_share | L | share of the vote | official | snapshot
@fact fw = 32.9 | vote_share | W | share of the vote | official | snapshot
@fact fp = 11.5 | vote_share | P | share of the vote | official | snapshot
@fact fz = 9.1 | vote_share | Z | share of the vote | official | snapshot
@fact fr = 5.04 | vote_share | R | share of the vote | official | snapshot
@fact vl = 6231480 | vote_count | L | votes | official | cumulative
@fact vw = 6193806 | vote_count | W | votes | official | cumulative
@fact vp = 2165015 | vote_count | P | votes | official | cumulative
@fact vz = 1713186 | vote_count | Z | votes | official | cumulative
@fact vr = 948840 | vote_count | R | votes | official | cumulative
@fact vo = 1573893 | vote_count | O | votes | official | cumulative
@fact val = 18826220 | votes_cast | E | valid votes | official | cumulative
@fact inv = 280420 | vote_count | E | invalid votes | official | cumulative
@fact cast = 19106640 | votes_cast | E | votes cast | official | cumulative
@fact elg = 28560000 | other | E | people entitled to vote | 2039-10-16 | constant
@fact vm = 37674 | margin | L | votes ahead | official | snapshot
@fact fg = 0.2 | margin | L | points ahead | official | snapshot
@fact ro = 7529 | margin | R | votes above the threshold | official | snapshot
@fact th = 5 | vote_share | E | share of the vote needed for seats | - | constant | threshold
@fact sl = 183 | seats | L | seats in the Sejm | official | snapshot
@fact sw = 177 | seats | W | seats in the Sejm | official | snapshot
@fact sp = 51 | seats | P | seats in the Sejm | official | snapshot
@fact sz = 36 | seats | Z | seats in the Sejm | official | snapshot
@fact sr = 13 | seats | R | seats in the Sejm | official | snapshot
@fact fc = 264 | seats | C | seats in the Sejm | official | snapshot
@fact all = 460 | seats | E | seats in the Sejm | - | constant
@fact maj = 231 | seats | E | seats needed for a majority | - | constant | threshold
@fact pl = 38.4 | vote_share | L | share of the vote | 2035 | snapshot
@fact psl = 210 | seats | L | seats in the Sejm | 2035 | snapshot
@fact psw = 144 | seats | W | seats in the Sejm | 2035 | snapshot
@fact t1 = 22.8 | turnout | E | share of the entitled that voted | 2039-10-16 noon | cumulative
@fact t2 = 54.1 | turnout | E | share of the entitled that voted | 2039-10-16 17:00 | cumulative
@fact tu = 66.9 | turnout | E | share of the entitled that voted | official | snapshot
@fact st = 905 | other | D | polling stations surveyed | 2039-10-16 | constant
@fact smp = 91300 | sample_size | D | voters questioned | 2039-10-16 | constant
@fact moe = 2 | margin_of_error | D | points of error | exit poll 21:00 | constant
@fact moe2 = 0.5 | margin_of_error | D | points of error | late poll 02:00 | constant
@fact cp = 86 | counted_share | E | share of polling stations counted | 2039-10-17 08:00 | cumulative
@fact cl = 34.9 | vote_share | L | share of the vote | 86% counted | snapshot
@fact cw = 31.2 | vote_share | W | share of the vote | 86% counted | snapshot
@fact ab = 611000 | votes_cast | A | votes cast | official | cumulative
@fact abw = 47.2 | vote_share | A | share of the vote for Common Roof | official | snapshot
@fact flat = 50000 | units_pledged | W | council flats a year | from 2040 | plan | pledged
@fact ben = 1200 | budget | L | zlotys a month per child | from 2040 | plan | pledged
@fact z0 = 4.31 | price | ZL | zlotys for a euro | 2039-10-14 close | snapshot
@fact z1 = 4.27 | price | ZL | zlotys for a euro | 2039-10-17 noon | snapshot
@fact lx = 38 | seats | C | seats above a majority | late poll 02:00 | snapshot | projected
@fact fx = 33 | seats | C | seats above a majority | official | snapshot
@fact cx = 6 | seats | C | seats more than the exit poll gave | official | constant
@fact lr2 = 196 | seats | L | seats in the Sejm with Free Market | official | snapshot
@fact fco = 0.6 | budget | W | percent of output that the flats would cost | from 2040 | plan | projected
@fact lost = 5 | seats | C | seats fewer than the late poll gave | official | constant
@rel diff lost = lc - fc
@rel diff lx = lc - maj
@rel diff fx = fc - maj
@rel diff cx = fc - xc
@rel sum lr2 = sl + sr
@rel diff xg = xl - xw
@rel diff lg = ll - lw
@rel diff fg = fl - fw
@rel diff vm = vl - vw
@rel sum xc = xsw + xsp + xsz
@rel sum lc = lsw + lsp + lsz
@rel sum fc = sw + sp + sz
@rel sum all = sl + sw + sp + sz + sr
@rel sum val = vl + vw + vp + vz + vr + vo
@rel sum cast = val + inv
@rel share tu = cast / elg
@rel share fl = vl / val
@rel share fw = vw / val
@rel share fr = vr / val
@race exit = xl xw xp xz xr
@race late = ll lw lr
@race official = fl fw fp fz fr
@race seats = sl sw sp sz sr
@race morning = cl cw
@trap xl fl :: exit poll and result
@trap xsw lsw :: two projections of seats
@trap lsw sw :: projection and seats won
@trap xc fc :: the bloc by the exit poll and in the end
@trap xr lr :: over and under the threshold
@trap cl fl :: part of the count and all of it
@trap t2 tu :: turnout in the afternoon and in the end
@trap psl lsl :: last election and a projection of this one
@trap val cast :: valid votes and votes cast
@trap moe moe2 :: errors of two surveys
@trap vm ro :: two narrow margins
@trap fc maj :: seats won and seats needed
@trap pl xl :: two elections

@doc a-tv-flash | English-language TV channel, website flash | 2039-10-16
EXIT POLL: Ład first, but opposition has the numbers

21:04 | Developing story

The ruling party, Ład, has taken most votes in Poland's election but will probably lose power, according to the exit poll published as booths closed at nine.

Opinia24h gives Bogumił Stelmach's party {34.2%|xl|t=as booths closed|by=Opinia24h}, ahead of Common Roof on {31.8|xw|^}. Next come the Labour Left ({11.6|xp|^}), the Green Commune ({8.9|xz|^}) and Xawery Potulicki's Free Market, hovering at {5.3|xr|^}, just above the {five per cent|th} that a party must have.

Converted into seats, that's {188|xsl|^}, {171|xsw|^}, {52|xsp|^}, {35|xsz|^} and {14|xsr|^}. Jagoda Wierzchowska of Common Roof has said she'd govern with the left and the Greens, and the three together would hold {258|xc|^} of {460|all}. A majority is {231|maj}.

Interviewers stood outside {905|st} polling stations and questioned {91,300|smp} voters. The error is given as {two|moe|t=as booths closed} points.

Voting was brisk. By noon {22.8%|t1|t=By noon} had turned out; by five in the afternoon it was {54.1%|t2|t=by five in the afternoon}.

Follow @PolskaNow for updates | Live stream (3,418 watching)

@doc b-wire-dawn | international news agency | 2039-10-17
Polish opposition on course for power as late poll narrows gap

WARSAW, Oct 17 (Continental) - Poland's opposition looked set for a comfortable majority early on Monday after an updated survey that mixes interviews with counted ballots from the same polling stations.

The so-called late poll, released at 2 a.m., put Ład at {33.6 percent|ll|t=released at 2 a.m.} and the centrist Common Roof at {32.5|lw|^}, shrinking Ład's advantage from {2.4|xg|t=at 9 p.m.} points at 9 p.m. to {1.1|lg|t=released at 2 a.m.}. Its error is {half a point|moe2|t=released at 2 a.m.}.

Crucially, the libertarian Free Market fell to {4.9|lr|t=released at 2 a.m.}, which would leave it with nothing. Its places would be shared out among the others: {191|lsl|^} for Ład, {181|lsw|^} for Common Roof, {52|lsp|^} for the Labour Left and {36|lsz|^} for the Green Commune. The last three would together command {269|lc|^}.

Common Roof leader Jagoda Wierzchowska, a mayor who campaigned on {50,000|flat} council flats a year, told supporters: "We have the keys." Prime Minister Bogumił Stelmach, who had offered {1,200|ben} zlotys a month per child, said he would wait for every ballot.

In 2035 Ład won {38.4 percent|pl|t=In 2035} and {210|psl|^} deputies, Common Roof {144|psw|^}.

(Writing by Ngozi Halvorsen)

@doc c-business-site | business news site | 2039-10-17
Zloty firms as investors bet on Wierzchowska, ignore the scoreboard

A glance at the electoral commission's screen at eight this morning would have scared anyone long of zlotys. With {86 per cent|cp|t=at eight this morning} of polling stations counted, Ład had {34.9 per cent|cl|^} and Common Roof {31.2|cw|^}.

Traders shrugged. Big cities and stations abroad count slowly, and both lean to the opposition. By noon a euro cost {4.27|z1|t=By noon} zlotys, compared with {4.31|z0|t=Friday's close} at Friday's close.

"The late poll is the number to trust," said Miloslav Haas, a strategist with Bank Vltava. "The three parties have {269|lc|t=late poll|by=The late poll} seats there, {38|lx} more than they need."

Not all agree. If Free Market clears {five per cent|th} after all, that total falls, as it did in the exit poll, to something like {258|xc|t=exit poll}. Both, though, are well clear of the {231|maj} at which a prime minister sleeps soundly.

The bloc's plans are costly. {50,000|flat} flats a year would absorb {0.6 per cent|fco} of output. On the other side of the ledger, Ład's {1,200|ben}-zloty child allowance now looks dead.

WIG20 +1.8% | Wheat 214.50 | Brent 61.07

@doc d-commission | release of the electoral authority | 2039-10-18
Announcement of the results of the elections to the Sejm

The State Electoral Commission announces the following.

1. {28,560,000|elg} persons were entitled to vote. {19,106,640|cast|t=announces} votes were cast. Turnout was {66.9%|tu|^}.

2. {280,420|inv} votes were invalid and {18,826,220|val} were valid.

3. Valid votes were cast for lists as follows:
Ład — {6,231,480|vl} ({33.10%|fl}), {183|sl} mandates
Wspólny Dach — {6,193,806|vw} ({32.90%|fw}), {177|sw} mandates
Lewica Pracy — {2,165,015|vp} ({11.50%|fp}), {51|sp} mandates
Zielona Gmina — {1,713,186|vz} ({9.10%|fz}), {36|sz} mandates
Wolny Rynek — {948,840|vr} ({5.04%|fr}), {13|sr} mandates
Other lists together — {1,573,893|vo}, no mandates

4. In polling stations abroad, {611,000|ab|round=1000} voters took part.

5. Protests against the validity of the elections may be lodged with the Supreme Court within 7 days.

Ref. ZPOW-421-88/39

@doc e-daily-explainer | quality daily, English edition | 2039-10-19
{7,500|~ro} votes that cost the coalition {five|lost} seats

It was the smallest party that made the largest difference. Free Market scraped into the Sejm with {5.04%|fr} when the threshold is {5|th}, an excess of some {7,500|ro|round=100} votes. Had it missed, its {13|sr} mandates would have gone to others.

That explains why the alliance of Common Roof, the left and the Greens, which the late poll credited with {269|lc|t=the late poll|by=the late poll}, ended on {264|fc|t=ended}. It is still {six|cx} better than the exit poll's {258|xc|by=the exit poll's}, and {33|fx} over the line.

How did the surveyors do? On Ład they came down step by step towards the truth: {34.2|xl|t=exit poll's}, {33.6|ll|t=the late poll}, and in reality {33.1|fl|t=in reality}. On Common Roof they climbed: {31.8|xw|t=exit poll's}, {32.5|lw|t=the late poll}, {32.9|fw|t=in reality}. On Free Market the first was closer ({5.3|xr|t=exit poll's}) than the second ({4.9|lr|t=the late poll}) in the one respect that counted.

The race for first place came to {37,674|vm} votes, or {0.2|fg} of a point. It was decided, if decided is the word for something without consequence, abroad, where Common Roof took {47.2%|abw} and {611,000|ab} people queued.

Read also: 12 ministries, 40 names

@doc f-foreign-column | columnist of a foreign weekly | 2039-10-21
What Mr Stelmach can teach us about winning

He came first, let nobody deny it. {6.2 million|vl} Poles voted for Ład, {37,674|~vm} more than for anyone else. He has {183|sl} deputies to his rival's {177|sw|s=his rival's}. And he will be out by Christmas.

The reason is friends. Jagoda Wierzchowska has two, with {51|sp|s=the left} from the left and {36|sz|s=the Greens} from the Greens, and Bogumił Stelmach none, or at best one: Mr Potulicki, with {13|sr}. You can add that up on a napkin. On one side {264|fc}, on the other {196|lr2}, out of {460|all}.

Parties that rule alone forget how to share. Four years ago Ład had {38.4 per cent|pl|t=Four years ago} and {210|psl|^} seats and needed to ask only a handful of independents. It spent those years insulting everyone to whom it might one day have had to talk.

I was at Common Roof's party when the screen flashed {171|xsw|t=at nine} at nine. People were merely relieved. At two o'clock, when it said {181|lsw|t=At two o'clock}, they danced. When the final number was lower nobody looked.

{Two-thirds|~tu} of the country voted. The other third watched, and will now be told that the {50,000|flat} flats take time.
