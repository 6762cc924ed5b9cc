@story yb-timor-threshold
@topic Parliamentary election in Timor-Leste in which a youth list reaches the four percent threshold only after a recount
@subject TL = Timor-Leste | parliament | the country
@subject F = Frente Moris | Frente
@subject K = Kongresu Foun | Kongresu
@subject U = Unidade Rai | Unidade
@subject M = Kmanek
@subject J = Juventude | the youth list
@subject X = other parties
@subject FU = Frente and Unidade
@subject KUJ = Kongresu, Unidade and Juventude
@subject DA = Domingas Aleixo | Aleixo | the Frente leader
@subject ZS = Zacarias Soares | Soares | the Kongresu leader
@subject CNE = election commission | CNE | the commission
@subject LQ = Laclubar
@fact el = 910000 | other | TL | electors | - | constant
@fact vc = 728000 | votes_cast | TL | ballots cast | final | snapshot
@fact to = 80 | turnout | TL | turnout | final | snapshot
@fact to0 = 76.4 | turnout | TL | turnout | 2033 | snapshot
@fact bl = 4600 | vote_count | TL | blank ballots | final | snapshot
@fact iv = 7400 | vote_count | TL | invalid ballots | final | snapshot
@fact va = 716000 | votes_cast | TL | valid ballots | final | snapshot
@fact f = 257760 | vote_count | F | votes | final | snapshot
@fact k = 221960 | vote_count | K | votes | final | snapshot
@fact u = 86020 | vote_count | U | votes | final | snapshot
@fact m = 57280 | vote_count | M | votes | final | snapshot
@fact j = 28640 | vote_count | J | votes | final | snapshot
@fact x = 64340 | vote_count | X | votes | final | snapshot
@fact j1 = 28611 | vote_count | J | votes | provisional | snapshot
@fact jd = 29 | other | J | votes gained in the recount | final | snapshot
@fact fp = 36 | vote_share | F | share of valid ballots | final | snapshot
@fact kp = 31 | vote_share | K | share of valid ballots | final | snapshot
@fact up = 12 | vote_share | U | share of valid ballots | final | snapshot
@fact mp = 8 | vote_share | M | share of valid ballots | final | snapshot
@fact jp = 4 | vote_share | J | share of valid ballots | final | snapshot
@fact th = 4 | other | TL | share of valid ballots needed for seats | - | constant | threshold
@fact st = 65 | seats | TL | seats | - | constant
@fact mj = 33 | seats | TL | seats needed for a majority | - | constant | threshold
@fact f1s = 27 | seats | F | seats | provisional | snapshot
@fact k1s = 23 | seats | K | seats | provisional | snapshot
@fact u1s = 9 | seats | U | seats | provisional | snapshot
@fact m1s = 6 | seats | M | seats | provisional | snapshot
@fact fs = 26 | seats | F | seats | final | snapshot
@fact ks = 23 | seats | K | seats | final | snapshot
@fact us = 9 | seats | U | seats | final | snapshot
@fact ms = 5 | seats | M | seats | final | snapshot
@fact js = 2 | seats | J | seats | final | snapshot
@fact fu1 = 36 | seats | FU | seats together | provisional | snapshot
@fact fu = 35 | seats | FU | seats together | final | snapshot
@fact kuj = 34 | seats | KUJ | seats together | final | snapshot
@fact lb = 11 | other | LQ | boxes recounted | recount | constant
@fact ps = 1480 | other | TL | polling stations | - | constant
@fact pt = 21 | other | TL | parties standing | - | constant
@fact wo = 25 | seats | TL | women elected | final | snapshot
@fact ob = 460 | other | TL | foreign observers | polling day | snapshot
@fact ag = 31 | age | J | average age of the candidates | - | snapshot
@fact fd = 16000000000 | other | TL | dollars in the petroleum fund | 2038 | snapshot
@fact wd = 850000000 | budget | ZS | dollars a year to be drawn from the fund | 2039 | plan | pledged
@rel share to = vc / el
@rel sum vc = va + bl + iv
@rel sum va = f + k + u + m + j + x
@rel share fp = f / va
@rel share kp = k / va
@rel share up = u / va
@rel share jp = j / va
@rel sum j = j1 + jd
@rel sum st = f1s + k1s + u1s + m1s
@rel sum st = fs + ks + us + ms + js
@rel sum fu1 = f1s + u1s
@rel sum fu = fs + us
@rel sum kuj = ks + us + js
@race votes = f k u m j
@race prov = f1s k1s u1s m1s
@race seats = fs ks us ms js
@trap j1 j :: provisional and final
@trap f1s fs :: a seat lost when another list came in
@trap fu1 fp :: 36 seats and 36 percent
@trap fu1 fu :: before and after
@trap jp th :: exactly at the threshold
@trap fu kuj :: two possible majorities
@trap m1s ms :: before and after
@trap to to0 :: two elections
@trap bl iv :: blank and invalid
@trap ag kp :: 31 years and 31 percent
@trap ps ob :: counts of places and people

@doc a-blog | live blog of a regional broadcaster | 2038-05-21
Timor-Leste votes: latest

0700 Queues before dawn at most of the {1,480|ps} polling stations. {21|pt} parties, {460|ob} foreign observers, and more motorbikes than either.

1500 Closed. The commission says it has been calm.

2200 Frente Moris ahead in the west, Kongresu Foun in the east. Third's Unidade Rai.

0130 Provisional, all districts: Frente {36|fp|t=0130} per cent, Kongresu {31|kp|^}, Unidade {12|up|^}, Kmanek {8|mp|^}. The youth list has {28,611|j1|^} votes, and that's 3.996 per cent, and the bar's {4|th}. Oh, to be {twenty-nine|jd} votes short!

0140 So seats for four parties only: {27|f1s|t=0140}, {23|k1s|^}, {9|u1s|^}, {6|m1s|^}.

0145 Domingas Aleixo (Frente) rings Unidade. Together {36|fu1|t=0145}, when {33|mj} is enough.

@doc b-wire | wire agency | 2038-05-22
Frente Moris leads in Timor-Leste, needs partner

DILI, May 22 (Nusa Wire) - The party of former health minister Domingas Aleixo came first in Timor-Leste's parliamentary election, provisional results showed on Monday.

Frente Moris is set to have {27|f1s|by=provisional results} of {65|st} seats, Kongresu Foun of Prime Minister Zacarias Soares {23|k1s|^}, Unidade Rai {nine|u1s|^} and Kmanek {six|m1s|^}.

Turnout was {83%|!to} of some {910,000|el} voters, officials said.

Soares had campaigned on drawing {$850 million|wd} a year from the country's petroleum fund, which stood at {$18.2 billion|!fd} in March.

Juventude, whose candidates' average age is {31|ag}, missed the threshold by fewer than {30|<jd} votes and asked for a recount in the mountain area of Laclubar.

@doc c-daily | Dili daily, English page | 2038-05-29
{29|jd}

By Filomena Hornai-Cardoso

They found them in Laclubar. In {eleven|lb} boxes, opened in the sports hall in front of the bishop's secretary, there were {29|jd} votes for Juventude that had been entered in the line underneath, which belongs to a party that doesn't exist any more.

So the youth list has {28,640|j|t=now} now. The valid vote is {716,000|va}. {Four|th} per cent of it: {28,640|j}. So the list is on {4 per cent|jp|t=now}, "to the vote," said the president of the CNE, who had it worked out by three people in separate rooms.

It changes everything a little. Juventude gets {two|js|t=now} seats; Frente drops to {26|fs|^}, Kmanek to {five|ms|^}. Kongresu keeps {23|ks|^}, Unidade {nine|us|^}.

And Unidade, which last week could only go with Frente, can now choose. With Frente it'd make {35|fu}. With Kongresu and the youngsters, {34|kuj}.

Coffee price: $4.10. Bairro Pite market closed until the 3rd.

@doc d-analysis | Australian broadsheet | 2038-06-03
The arithmetic of youth in Dili

Bronwyn Abeysekera

The final count gave Frente Moris {257,760|f|by=The final count} votes and Kongresu Foun {221,960|k|^}. In most places a party {36,000|-} behind congratulates the other. In Dili it hires a lawyer, and this time the lawyer didn't need to do a thing, for the youth list had done it already.

Unidade Rai's {86,020|u} votes bought {nine|us} seats. Kmanek's {57,280|m} bought {five|ms}, having bought {seven|!m1s|t=for a week} for a week. {64,340|x} people voted for one of the parties that got none.

What'll Unidade do? Zacarias Soares offers it finance. Domingas Aleixo offers it the speaker's chair and a promise not to touch the petroleum fund, now at {$16 billion|fd|t=now}.

{728,000|vc} people, {80 per cent|to}, voted, against {76.4|to0|t=in 2033} in 2033; {4600|bl} left a blank, {7400|iv} made a mess. {25|wo} of the members are women.

@doc e-column | column in an English-language weekly | 2038-06-20
So who won?

The government was sworn in on Wednesday: Kongresu, Unidade, Juventude. {33|!kuj} seats out of {65|st}, with ministers for nearly all of them.

I went to see the two who did it. They share a room in the parliament with a photocopier. One's 27 and the other 29, and on the door there's a paper with "{29|jd}" on it, which isn't her age.

"We had {28,611|j1|t=for a week} for a week," she said. "We were nobody. My mother had started being nice to me."

They've asked for the voting age to be 16, for buses, and that no more than {$850 million|wd} be taken out of the fund. Soares agreed to the last at once. It's the number that he'd promised anyway.
