@story y-lempaala-referendum
@topic Finnish advisory referendum on a tunnel to Tallinn: polls of three firms over six weeks
@subject Y = yes to the tunnel | Yes | the tunnel's friends | yes vote
@subject N = no to the tunnel | No | the tunnel's opponents | no vote
@subject K = Kantava Research | Kantava
@subject T = Taloustutkimus Pohjola | Pohjola
@subject V = Väylä Panel | Väylä
@subject R = tunnel referendum | referendum | the vote
@subject P = Prime Minister Saana Okkonen-Diallo | Okkonen-Diallo | the prime minister
@subject B = Baltic Link | tunnel | the project | the crossing
@fact ky1 = 44 | poll_share | Y | yes among all asked, Kantava | 2034-03 | snapshot
@fact kn1 = 41 | poll_share | N | no among all asked, Kantava | 2034-03 | snapshot
@fact ku1 = 15 | poll_share | K | undecided, Kantava | 2034-03 | snapshot
@fact ky2 = 45 | poll_share | Y | yes among all asked, Kantava | 2034-04 | snapshot
@fact kn2 = 46 | poll_share | N | no among all asked, Kantava | 2034-04 | snapshot
@fact ku2 = 9 | poll_share | K | undecided, Kantava | 2034-04 | snapshot
@fact ks2 = 2140 | sample_size | K | people asked | 2034-04 | snapshot
@fact ke2 = 2.2 | margin_of_error | K | points of sampling error | 2034-04 | snapshot
@fact kly2 = 49.5 | poll_share | Y | yes among those who have decided, Kantava | 2034-04 | snapshot
@fact py2 = 52 | poll_share | Y | yes among likely voters, Pohjola | 2034-04 | snapshot
@fact pn2 = 48 | poll_share | N | no among likely voters, Pohjola | 2034-04 | snapshot
@fact ps2 = 1020 | sample_size | T | likely voters asked | 2034-04 | snapshot
@fact pall = 1600 | sample_size | T | people asked in all | 2034-04 | snapshot
@fact pe2 = 3.1 | margin_of_error | T | points of sampling error | 2034-04 | snapshot
@fact vy2 = 38 | poll_share | Y | yes outside the capital region, Väylä | 2034-04 | snapshot
@fact vc2 = 58 | poll_share | Y | yes in the capital region, Väylä | 2034-04 | snapshot
@fact vt2 = 46 | poll_share | Y | yes in the whole country, Väylä | 2034-04 | snapshot
@fact vn2 = 47 | poll_share | N | no in the whole country, Väylä | 2034-04 | snapshot
@fact vs2 = 3000 | sample_size | V | panel members asked | 2034-04 | snapshot
@fact pm = 37 | poll_share | P | approval of the prime minister, Pohjola | 2034-04 | snapshot
@fact tu = 58 | turnout | R | share of voters sure to vote, Pohjola | 2034-04 | snapshot
@fact tuk = 64 | turnout | R | share of voters sure to vote, Kantava | 2034-04 | snapshot
@fact turn = 50 | turnout | R | turnout that the government calls binding | 2034-05-06 | plan | threshold
@fact cost = 15400000000 | budget | B | euros to build | 2034-03 | plan | projected
@fact cost2 = 19100000000 | budget | B | euros to build, by an auditor | 2034-04 | plan | projected
@fact km = 103 | distance | B | kilometres of length | - | constant
@fact min = 30 | duration | B | minutes of travelling time | - | plan | projected
@rel diff dy = ky2 - ky1
@fact dy = 1 | margin | Y | points gained since March, Kantava | 2034-04 | snapshot
@rel diff dn = kn2 - kn1
@fact dn = 5 | margin | N | points gained since March, Kantava | 2034-04 | snapshot
@rel diff mk = kn2 - ky2
@fact mk = 1 | margin | K | points between no and yes, Kantava | 2034-04 | snapshot
@race kantava-march = ky1 kn1
@race kantava-april = ky2 kn2
@race pohjola-april = py2 pn2
@race vayla-april = vt2 vn2
@trap ky1 ky2 :: two waves of one firm
@trap ky2 py2 :: all asked and likely voters
@trap ky2 kly2 :: all asked and those who have decided
@trap vy2 vc2 :: two parts of the country
@trap ks2 vs2 :: two firms' samples
@trap ps2 pall :: those likely to vote, and everyone asked
@trap tu tuk :: two firms ask about turnout
@trap vc2 tu :: 58 in the capital region, 58 sure to vote
@trap cost cost2 :: two estimates of the cost
@doc a-daily | Helsinki daily | 2034-04-12
Support for tunnel stalls as opponents catch up

Jukka-Pekka Mbeki-Virtanen

The share of Finns who oppose the tunnel to Tallinn has risen by {five|dn} percentage points in a month, a poll by Kantava Research for this newspaper shows. Of {2,140|ks2|t=in the first week of April|by=Kantava} people questioned in the first week of April, {46|kn2|^} per cent would vote No and {45|ky2|^} per cent Yes. In March the positions were {41|kn1|t=In March|by=Kantava} and {44|ky1|^}. The undecided have shrunk to {nine|ku2|t=in the first week of April} per cent from {15|ku1|t=In March}. Yes has gained {one|dy} point.

"It's a tie, and within the error of {2.2|ke2} points there is nothing else to say," said Kantava's research manager, Elina Salonranta-Cho. Among those who have made up their minds, she added, Yes has {49.5|kly2|by=Elina Salonranta-Cho} per cent.

{Sixty-four|tuk|by=Kantava} per cent told Kantava that they were sure to vote on 6 May. If fewer than {50|turn|m=threshold} do so, the government will not be bound by the result.

The price of {15.4 billion|cost|m=projected} euros troubles a lot of voters, the interviews suggest. The tunnel would run for {103|km} kilometres and cut the crossing to {30|min|m=projected} minutes.

Kuva: Lehtikuva / 12 comments · 5 most read

@doc b-wire | wire agency | 2034-04-19
Yes leads among likely Finnish voters, poll shows

HELSINKI, April 19 (Nordnet) - A majority of likely voters would back the tunnel between Helsinki and Tallinn, according to a survey by Taloustutkimus Pohjola.

Of those likely to vote, {52%|py2|by=Taloustutkimus Pohjola} favour the project and {48%|pn2|^} are against. Pohjola spoke to {1,600|pall} people, of whom {1,020|ps2} said they were sure or nearly sure to cast a vote; the error for the latter is {3.1|pe2} points. It puts turnout at {58%|tu|by=It}.

Prime Minister Saana Okkonen-Diallo, who supports the tunnel, has the approval of {37%|pm|by=Pohjola}.

Kantava, asking all adults, found {45%|ky2|t=last week|by=Kantava} for and {46%|kn2|^} against last week. The two are not directly comparable.

Separately the state auditor said the crossing might cost {19.1 billion|cost2|by=the state auditor|m=projected} euros.

@doc c-blog | data journalist's newsletter | 2034-04-22
A postcard from the margin

Two firms, two winners, one sea. I won't tell you that either is wrong.

Kantava weighs everyone who will talk to it, {2,140|ks2} people in April. Yes {45|ky2|by=Kantava}, No {46|kn2|by=Kantava}. Take out the {nine|ku2} per cent who shrug and it's {49.5|kly2} to the rest, a photo finish. Pohjola keeps only those who'll go: {1,020|ps2} of {1,600|pall}. That tips it: {52|py2|by=Pohjola} against {48|pn2|by=Pohjola}. Older people vote; older people have been to Tallinn.

Then there is Väylä. Its panel has {3,000|vs2} members, and in the capital region {58|vc2|by=Väylä} per cent of them are for; in the rest of the country it's {38|vy2|by=Väylä}. Put the halves together and Yes has {46|vt2|by=Väylä}, No {47|vn2|by=Väylä}, and the map has a split down the middle of it.

Which should you believe? The question that matters is the one nobody can poll: whether {50|turn|m=threshold} per cent turn out. The firms think {58|tu|by=Pohjola} or {64|tuk|by=Kantava}. They usually think too much.

Till next week. If you liked this, pass it on to {two|-} friends.

@doc d-tabloid | evening paper | 2034-04-26
The cost of the hole goes through the roof

A hole under the sea for {19.1 billion|cost2|by=the state auditor|m=projected} euros! The old figure, {15.4|cost|x=1000000000|m=projected} billion, is history, says the state auditor. In March the friends of the tunnel had a lead, {44|ky1|t=In March|by=Kantava} to {41|kn1|^}, in Kantava's poll. In April they were behind, though only by {one|mk|by=Kantava} point.

In the north, the question is why one should pay. Outside Helsinki and its neighbours, {38|vy2|by=Väylä Panel} per cent say yes, says the Väylä Panel. Inside, {58|vc2|by=Väylä Panel}. "{Half an hour|min|v=30|m=projected} to Tallinn, {forty-five|-} to the nearest hospital," says Raimo Kettunen of Sodankylä.

The prime minister is not for turning: {37|pm|by=Pohjola} per cent approve of her, by Pohjola's reckoning, and she is "content to lose it with a smile".

@doc e-english | English-language weekly | 2034-05-03
Finland votes on Saturday

Finns vote on Saturday on whether to spend at least {€15.4 billion|>cost|m=projected} and perhaps {€19.1 billion|cost2|m=projected} on a rail tunnel of {103|km} kilometres to Estonia. Trains would take {half an hour|min|v=30|m=projected}. The vote is advisory, but the government has promised to heed it if at least {half|turn|m=threshold} of the electorate takes part.

Polls disagree, for the good reason that they ask different people. Pohjola, whose respondents are likely to vote, had Yes on {52%|py2|t=in April|by=Pohjola} in April. Kantava, which asks everybody, has No on {46%|kn2|t=in April|by=Kantava} to {45%|ky2|^}. Väylä has a panel of {3,000|vs2} and the tunnel at {46%|vt2|t=in April|by=Väylä} to {47%|vn2|^}, which is nearly the same.

The prime minister, who once taught in Tallinn, is {41|-}.
