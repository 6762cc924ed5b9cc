@story yb-haewon-unification
@topic Mayoral race in a South Korean city: two challengers merge by poll, an exit poll, the count and the council
@subject H = Haewon | the city
@subject B = Baek Do-hyeon | Baek | the former professor
@subject S = Seo Ji-yul | Seo | the lawyer
@subject C = Cho Mi-ran | Cho | the incumbent | the mayor
@subject G = Gong Tae-sik | Gong
@subject HB = Hanbit Research | Hanbit
@subject SR = Saerom Research | Saerom
@subject CP = Cho's party | Shared Future | Shared Future Party
@subject BP = Baek's party | New Tide | New Tide Party
@subject NEC = election commission | the commission
@fact sh = 41.3 | poll_share | S | share in Hanbit's unification poll | May | snapshot
@fact bh = 39.8 | poll_share | B | share in Hanbit's unification poll | May | snapshot
@fact ss = 38.9 | poll_share | S | share in Saerom's unification poll | May | snapshot
@fact bs = 40.6 | poll_share | B | share in Saerom's unification poll | May | snapshot
@fact sa = 40.1 | poll_share | S | average share in the unification polls | May | snapshot
@fact ba = 40.2 | poll_share | B | average share in the unification polls | May | snapshot
@fact da = 0.1 | margin | B | lead in the unification polls, points | May | snapshot
@fact n = 1000 | sample_size | - | people polled by each firm | May | snapshot
@fact q1 = 44 | poll_share | C | share of respondents in a three-way race | April poll | snapshot
@fact q2 = 26 | poll_share | B | share of respondents in a three-way race | April poll | snapshot
@fact q3 = 24 | poll_share | S | share of respondents in a three-way race | April poll | snapshot
@fact el = 412000 | other | H | electors | - | constant
@fact vc = 250496 | votes_cast | H | ballots cast | final | snapshot
@fact to = 60.8 | turnout | H | turnout | final | snapshot
@fact to0 = 55.9 | turnout | H | turnout | 2034 | snapshot
@fact ev = 121240 | votes_cast | H | early ballots | final | snapshot
@fact evp = 48.4 | other | H | share of ballots cast early | final | snapshot
@fact iv = 3076 | vote_count | H | invalid ballots | final | snapshot
@fact va = 247420 | votes_cast | H | valid ballots | final | snapshot
@fact b = 121236 | vote_count | B | votes for mayor | final | snapshot
@fact c = 118762 | vote_count | C | votes for mayor | final | snapshot
@fact g = 7422 | vote_count | G | votes for mayor | final | snapshot
@fact bp = 49 | vote_share | B | share of votes for mayor | final | snapshot
@fact cp = 48 | vote_share | C | share of votes for mayor | final | snapshot
@fact gp = 3 | vote_share | G | share of votes for mayor | final | snapshot
@fact c0 = 54.6 | vote_share | C | share of votes for mayor | 2034 | snapshot
@fact m = 2474 | margin | B | lead in votes for mayor | final | snapshot
@fact xc = 49.1 | poll_share | C | share in the exit poll | polling day | snapshot
@fact xb = 48.3 | poll_share | B | share in the exit poll | polling day | snapshot
@fact c3 = 76310 | vote_count | C | votes for mayor | 1 a.m. | cumulative
@fact b3 = 73950 | vote_count | B | votes for mayor | 1 a.m. | cumulative
@fact m3 = 2360 | margin | C | lead in votes for mayor | 1 a.m. | snapshot
@fact p3 = 62 | counted_share | H | share of votes counted | 1 a.m. | cumulative
@fact tr = 780000000000 | budget | C | won for a tram line | 2042 | plan | pledged
@fact br = 190000000000 | budget | B | won for bus lanes | 2040 | plan | pledged
@fact tk = 14.2 | distance | C | kilometres of tram line | 2042 | plan
@fact lim = 231000000 | spending | H | won that a candidate may spend | - | constant | threshold
@fact xbs = 214000000 | spending | B | won spent on the campaign | whole campaign | cumulative
@fact xcs = 226000000 | spending | C | won spent on the campaign | whole campaign | cumulative
@fact rf = 15 | other | NEC | share of votes needed for a full refund | - | constant | threshold
@fact cs = 26 | seats | H | city council seats | - | constant
@fact s1 = 14 | seats | CP | city council seats | final | snapshot
@fact s2 = 11 | seats | BP | city council seats | final | snapshot
@fact s3 = 1 | seats | - | city council seats of independents | final | snapshot
@fact tm = 4 | duration | H | years in a mayor's term | - | constant
@rel diff da = ba - sa
@rel share to = vc / el
@rel share evp = ev / vc
@rel sum vc = va + iv
@rel sum va = b + c + g
@rel share bp = b / va
@rel share cp = c / va
@rel diff m = b - c
@rel diff m3 = c3 - b3
@rel sum cs = s1 + s2 + s3
@race hanbit = sh bh
@race saerom = bs ss
@race april = q1 q2 q3
@race exit = xc xb
@race one = c3 b3
@race final = b c g
@race council = s1 s2
@trap sh ss :: two firms
@trap ba bp :: a poll of one rival against another and the vote for mayor
@trap q2 bh :: a three-way poll and a unification poll
@trap m m3 :: his lead at the end, hers in the night
@trap xc cp :: exit poll and result
@trap c0 cp :: two elections
@trap to to0 :: two elections
@trap tr br :: two projects
@trap xbs lim :: spent and allowed
@trap ev b :: early ballots and the winner's votes, nearly equal
@trap c c3 :: final and partial

@doc a-daily | English-language daily | 2038-05-12
Professor edges lawyer by a tenth of a point to face Haewon mayor

By Noh Eun-chae

Baek Do-hyeon will be the sole opposition candidate for mayor of Haewon after beating Seo Ji-yul, a human rights lawyer, in a unification poll by {0.1|da} percentage point.

Two firms each asked {1,000|n} residents which of the two was better fit to run against Mayor Cho Mi-ran. Hanbit Research had Seo ahead, {41.3 percent|sh|by=Hanbit Research} to {39.8 percent|bh|^}. Saerom Research had Baek ahead, {40.6 percent|bs|by=Saerom Research} to {38.9 percent|ss|^}. The average came to {40.2|ba} for Baek and {40.1|sa} for Seo.

"I lost to a rounding error and I accept it," said Seo, who withdrew within the hour and put on Baek's sky-blue jacket, which was too large.

In April, with all three in the race, Cho had {44 percent|q1|t=In April}, Baek {26 percent|q2|^} and Seo {24 percent|q3|^}.

Baek, 57, would scrap the mayor's tram, {780 billion|tr} won for {14.2|tk} kilometers, in favor of bus lanes at {190 billion|br} won.

RELATED: KOSPI closes at 3,904 | Twins 7, Eagles 6 (11)

@doc b-blog | live blog of a news channel | 2038-06-02
Local elections 2038: Haewon as it comes in

18:00 Joint exit poll. Haewon: Cho {49.1|xc}, Baek {48.3|xb}. Too close, says the anchor, in the voice he keeps for that.

18:05 Turnout is {60.8 percent|to|t=18:05}, provisional, versus {55.9|to0|t=in 2034} in 2034.

23:20 Early ballots are being kept till last here because a seal was found loose. Keep that in mind.

01:00 With {62 percent|p3|t=01:00} counted the mayor leads, {76,310|c3|^} to {73,950|b3|^}, a difference of {2,360|m3|^}. Her camp's put the flowers in water.

03:40 Early boxes from the university district. It's narrowing.

04:25 Level!

05:10 It's turned round. Seo Ji-yul is asleep on a sofa in his enormous jacket and they wake him to tell him.

05:52 Called for Baek. {49 percent|bp|t=05:52} to {48|cp|^}.

@doc c-wire | wire agency | 2038-06-03
Opposition takes South Korean port city after all-night count

HAEWON, South Korea, June 3 (Yeonhap-Pacific) - Former professor Baek Do-hyeon defeated Mayor Cho Mi-ran in Haewon by {2,474|m} votes in Wednesday's local elections, overturning a lead that she had held until shortly before dawn.

Baek of the New Tide Party won {121,236|b|by=the National Election Commission said} votes and Cho of the Shared Future Party {118,762|c|^}, the National Election Commission said. Independent Gong Tae-sik took {7,422|g|^}. Of {250,496|vc|^} ballots {247,420|va|^} were valid and {3,076|iv|^} were not.

Almost half of those voting, {121,240|ev}, had done so early.

Cho won {54.6 percent|c0|t=four years ago} four years ago. She had staked her campaign on a tram line costing {780 billion|tr} won.

The mayor serves {four|tm} years.

@doc d-analysis | weekly magazine | 2038-06-10
The tenth of a point that made a mayor

It will be argued for years whether Haewon's voters chose Baek Do-hyeon or whether it was Saerom Research. Take away Saerom, and the challenger would have been Seo, who was ahead by a point and a half with Hanbit. Take away Hanbit, and Baek would have had an easy night in May.

Instead he had two hard ones. On polling night he trailed from six in the evening to about half past four. The exit poll, {48.3|xb|by=The exit poll} against {49.1|xc|^}, said that he'd lose; the first {62 percent|p3|t=by one o'clock} of the count, by one o'clock, agreed with it. What was missing was the early vote, {48.4 percent|evp} of the total, and it was his.

Gong Tae-sik, who nobody tried to unify with anybody, got {three percent|gp}. His voters could have elected either.

Now he must govern. The council has {26|cs} members. Shared Future holds {14|s1} of them, New Tide {11|s2}, and the {one|s3} that is left is a dentist. The tram has a contract, a logo and a mascot (a blue squid). The buses have {190 billion|br} won that exist on a poster.

@doc e-money | news site, campaign finance note | 2038-07-04
Cho spent more, Baek got it back too

The two main candidates for mayor of Haewon will have their expenses refunded in full, since each passed {15 percent|rf} of the vote. Reports at the election commission show {226 million|xcs} won for Cho Mi-ran and {214 million|xbs} won for Baek Do-hyeon. The limit for a city with {412,000|el} voters was {231 million|lim} won.

Gong, whose {7,422|g} votes were far from enough, gets nothing and has moved back in with his sister.

Seo Ji-yul, who left the race in May, spent {61 million|-} won before doing so. "On jackets, I wish," he wrote.

The tram's cost was put at {780 billion|tr} won by City Hall in March. A city auditor's note in June speaks of a "range".

@doc f-column | column in a student paper | 2038-09-05
We were the last box

We stood in line at the gym on the Friday, because of the noodles. That's all. If you voted early at the gym you got a coupon.

So my friends and I are in the {121,240|ev}. And since the loose-seal thing meant ours was the last box, it was us who kept Cho Mi-ran's flowers in water till five. {2,474|m} votes! There are more people than that in Intro to Statistics.

Prof. Baek taught it, by the way. He used to say a difference of {0.1|da} isn't a difference. Ask Seo Ji-yul. He got {40.1|sa} and a jacket.

I'd like to tell you that {60.8 percent|to} is a triumph for democracy. It's noodles.
