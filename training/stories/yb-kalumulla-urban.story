@story yb-kalumulla-urban
@topic Hung urban council in Sri Lanka: postal votes, ward and list seats, and a chair chosen by one vote
@subject K = Kalumulla | the urban council | the council
@subject U = United Lotus Front | ULF | the Lotus
@subject N = National Harvest Party | NHP | the Harvest
@subject J = People's Justice | PJ | Justice
@subject I = Independent Group 1 | the independents
@subject UJ = ULF and PJ
@subject NJI = NHP, PJ and Independent Group 1
@subject W = Chaminda Welikumbura | Welikumbura | the former chairman
@subject S = Nirmala Sathasivam | Sathasivam | the headmistress
@subject PO = police
@subject EM = monitors | election monitors
@fact el = 46200 | other | K | electors | - | constant
@fact vc = 29106 | votes_cast | K | votes polled | final | snapshot
@fact to = 63 | turnout | K | turnout | final | snapshot
@fact to0 = 67.5 | turnout | K | turnout | 2032 | snapshot
@fact t2 = 45.2 | turnout | K | turnout | 2 pm on polling day | cumulative
@fact rj = 506 | vote_count | K | rejected votes | final | snapshot
@fact va = 28600 | votes_cast | K | valid votes | final | snapshot
@fact u = 11154 | vote_count | U | votes | final | snapshot
@fact n = 9724 | vote_count | N | votes | final | snapshot
@fact j = 4862 | vote_count | J | votes | final | snapshot
@fact i = 2860 | vote_count | I | votes | final | snapshot
@fact up = 39 | vote_share | U | share of valid votes | final | snapshot
@fact np = 34 | vote_share | N | share of valid votes | final | snapshot
@fact jp = 17 | vote_share | J | share of valid votes | final | snapshot
@fact ip = 10 | vote_share | I | share of valid votes | final | snapshot
@fact pv = 1310 | votes_cast | K | postal votes | final | snapshot
@fact un = 402 | vote_count | U | postal votes | final | snapshot
@fact nn = 561 | vote_count | N | postal votes | final | snapshot
@fact jn = 260 | vote_count | J | postal votes | final | snapshot
@fact st = 20 | seats | K | seats | - | constant
@fact sw = 12 | seats | K | ward seats | - | constant
@fact sl = 8 | seats | K | list seats | - | constant
@fact mj = 11 | seats | K | seats needed for a majority | - | constant | threshold
@fact us = 8 | seats | U | seats | final | snapshot
@fact uw = 7 | seats | U | ward seats | final | snapshot
@fact ul = 1 | seats | U | list seats | final | snapshot
@fact ns = 7 | seats | N | seats | final | snapshot
@fact nw = 4 | seats | N | ward seats | final | snapshot
@fact nl = 3 | seats | N | list seats | final | snapshot
@fact js = 3 | seats | J | seats | final | snapshot
@fact is = 2 | seats | I | seats | final | snapshot
@fact us0 = 13 | seats | U | seats | 2032 | snapshot
@fact uj = 11 | seats | UJ | seats together | final | snapshot
@fact nji = 12 | seats | NJI | seats together | final | snapshot
@fact sv = 10 | vote_count | S | councillors' votes for chair | first sitting | snapshot
@fact wv = 9 | vote_count | W | councillors' votes for chair | first sitting | snapshot
@fact xv = 1 | vote_count | K | councillors' votes for chair spoilt | first sitting | snapshot
@fact ca = 138 | candidates | K | candidates | - | constant
@fact wo = 5 | seats | K | women members | final | snapshot
@fact wp = 25 | other | K | share of members who are women | final | snapshot
@fact ps = 41 | other | K | polling stations | - | constant
@fact po = 640 | officers | PO | police on duty | polling day | snapshot
@fact co = 37 | other | EM | complaints received | campaign | cumulative
@fact ar = 14 | arrests | PO | people arrested | campaign | cumulative
@fact bg = 612000000 | budget | K | rupees of yearly budget | 2036 | plan
@fact ga = 48 | other | K | tonnes of garbage a day | 2036 | snapshot
@fact mk = 85000000 | budget | S | rupees promised for the market | 2037 | plan | pledged
@fact sk = 60000000 | budget | W | rupees promised for the market | 2037 | plan | pledged
@rel share to = vc / el
@rel sum vc = va + rj
@rel sum va = u + n + j + i
@rel share up = u / va
@rel share np = n / va
@rel sum st = sw + sl
@rel sum st = us + ns + js + is
@rel sum us = uw + ul
@rel sum ns = nw + nl
@rel sum uj = us + js
@rel sum nji = ns + js + is
@rel sum st = sv + wv + xv
@rel share wp = wo / st
@race votes = u n j i
@race postal = nn un jn
@race seats = us ns js is
@race chair = sv wv
@trap un u :: postal votes and all votes
@trap uw us :: ward seats and all seats
@trap us us0 :: two elections
@trap sl us :: eight list seats and eight seats
@trap ns uw :: seven seats in all and seven wards
@trap uj mj :: held and needed
@trap nji sw :: twelve in an alliance and twelve wards
@trap sv nji :: votes for the chair and seats of the alliance
@trap t2 to :: turnout at two and at the end
@trap to to0 :: two elections
@trap co ar :: complaints and arrests
@trap mk sk :: two promises

@doc a-blog | live blog of an English-language site | 2036-03-15
LG Polls 2036: Kalumulla UC live

2.00pm {45.2%|t2|t=2.00pm} of {46,200|el} so far. {41|ps} polling stations, {640|po} policemen, one elephant (temple, not voting).

4.00pm Closed.

7.40pm Postal votes out, {1,310|pv}. NHP {561|nn|t=Postal votes}, ULF {402|un|^}, PJ {260|jn|^}. As they say, government servants vote angry.

11.20pm Now the real thing. United Lotus Front {11,154|u|t=11.20pm}, National Harvest Party {9,724|n|^}, People's Justice {4,862|j|^}, Independent Group 1 {2,860|i|^}.

11.30pm Lotus takes {7|uw} of {12|sw} wards, Harvest {4|nw}, Justice {one|-}.

11.55pm With the list, another {8|sl}: Lotus {8|us}, Harvest {7|ns}, Justice {3|js}, Independents {2|is}. {20|st} in all, {11|mj} to rule. Long night, longer month.

SPONSORED: Avurudu hampers from Rs 4,990

@doc b-daily | English daily | 2036-03-17
ULF leads but falls short in Kalumulla

The United Lotus Front emerged the largest party in the Kalumulla Urban Council with {39 per cent|up} of the valid vote, but with {eight|us} of {20|st} members will need partners. In 2032 it had {13|us0|t=In 2032}.

The NHP secured {34 per cent|np}, PJ {17|jp} and Independent Group 1 {10|ip}.

Voter turnout was {66 per cent|!to}, a drop from {67.5|to0|t=2032} in 2032. Of {29,106|vc} votes polled, {506|rj} were rejected.

The ULF's former chairman, Chaminda Welikumbura, told the Times that he was "already in touch" with Justice. Their {three|js} would take him to {11|uj}.

Election monitors recorded {37|co} complaints. Police arrested {14|ar} persons.

A total of {138|ca} candidates were in the fray.

@doc c-weekly | Sunday newspaper, politics column | 2036-03-23
Who'll carry the garbage?

In Kalumulla they make {48|ga} tonnes of it a day, and for the last four years it has gone to a paddy field belonging to somebody's brother-in-law. That, and not the constitution, is what they voted on.

The Lotus lost {five|-} seats. It still has the most, and it won {seven|uw} wards out of {12|sw}; but under our mixed system the lists repair what the wards break, and so the Harvest, with only {three|!nw} wards, gets {three|nl} from the list, and the Lotus {one|ul}.

Two men in a three-wheeler could now decide matters: they're Independent Group 1. With them and Justice the Harvest would command {12|nji}. Without them it would have {10|-} and a headache.

The Harvest's nominee, Nirmala Sathasivam, was headmistress to half of the council and, one hears, has kept the mark books. She's offering {Rs 85 million|mk} for the market. Welikumbura says {Rs 90 million|!sk}. Both from a budget of {Rs 612 million|bg}.

@doc d-radio | radio script | 2036-04-02
ENGLISH NEWS, 12.30

The Kalumulla Urban Council has elected a chairperson, by the narrowest of margins.

At its first sitting this morning Mrs Nirmala Sathasivam of the National Harvest Party received {ten|sv|t=this morning} votes, and Mr Chaminda Welikumbura of the United Lotus Front {nine|wv|^}. {One|xv|^} ballot paper was spoilt. The Assistant Commissioner held that this was sufficient, as no absolute majority is called for.

Mrs Sathasivam had been promised {twelve|nji}. Asked who had deserted her, she said that she recognised the handwriting.

The council has {five|wo} women members, or {25 per cent|wp}, which is the quota.

In cricket, Kandy need 214 to win with six wickets in hand.

@doc e-feature | magazine feature | 2036-05-01
The headmistress

By Dilrukshi Ponnambalam-Perera

The chairperson's office of the Kalumulla Urban Council has a desk, a fan and a framed photograph of the paddy field. Nirmala Sathasivam, who hung it there, says it's for motivation.

She got the post by {ten|sv} to {eight|!wv}, with a spoiled paper, and she's the first woman and the first Tamil to have it. Of the {28,600|va} who cast a good vote in March, {9,724|n} chose her party; she's aware that {11,154|u} chose the other one.

"I've taught classes where most of them wanted somebody else," she says.

Her {Rs 85 million|mk} for the market has been cut by the treasurer to a roof. The man she beat sits opposite, with his offer of {60 million|sk}, and reminds her of it every second Thursday. Justice, with {three|js} seats and {17 per cent|jp} of the vote, has the vice-chair and the library.

And the garbage? It's still {48|ga} tonnes. But it goes somewhere else now, and there's a weighbridge, and when I visited, {two|-} members of the Lotus were standing on it.
