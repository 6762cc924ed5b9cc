@story p1-perak-dun
@topic Snap state election in Perak, Malaysia: nominations, campaign, count
@subject B = Barisan Rakyat Perak | Barisan Rakyat | BRP
@subject M = Muafakat Hijau | Muafakat | MH
@subject K = Kesatuan Kinta | Kesatuan | KK
@subject P = Perak | the state | the state assembly | the assembly | the state election
@subject R = Rahimah Tun Zaleha | Rahimah | the caretaker menteri besar | Datuk Seri Rahimah
@subject H = Haziq Lim Abdullah | Haziq | the challenger | the lawyer
@subject T = Teluk Bayan | the Teluk Bayan seat
@subject E = Election Commission | EC | the commission
@subject I = Indera Survey | Indera
@fact s = 59 | seats | P | seats in all | 2028 | constant
@fact maj = 30 | seats | P | seats needed for a majority | 2028 | constant | threshold
@fact bw = 27 | seats | B | seats won | final | constant
@fact mw = 21 | seats | M | seats won | final | constant
@fact kw = 11 | seats | K | seats won | final | constant
@fact b22 = 34 | seats | B | seats at dissolution | 2028 | constant
@fact m22 = 17 | seats | M | seats at dissolution | 2028 | constant
@fact k22 = 8 | seats | K | seats at dissolution | 2028 | constant
@fact bk = 38 | seats | B | seats of Barisan Rakyat and Kesatuan together | final | constant
@fact can = 193 | candidates | P | candidates | 2028-07-28 nomination | constant
@fact ind = 22 | candidates | P | independent candidates | 2028-07-28 nomination | constant
@fact el = 1970000 | other | P | voters on the roll | 2028 | constant
@fact ev = 14300 | votes_cast | P | early voters from the army and police | 2028-08-08 | constant
@fact tn = 64.7 | turnout | P | turnout | 2028-08-12 final | constant
@fact t4 = 51.2 | turnout | P | turnout at 4 p.m. | 2028-08-12 16:00 | cumulative
@fact tx = 70 | turnout | E | turnout that the commission hoped for | 2028-08-12 | plan | projected
@fact hv = 17902 | vote_count | H | votes in his seat | final | constant
@fact rv = 17265 | vote_count | R | votes in her seat | final | constant
@fact mj = 637 | margin | H | majority | final | constant
@fact rm22 = 4118 | margin | R | majority | 2023 | constant
@fact age = 36 | age | H | age | 2028 | snapshot
@fact ager = 62 | age | R | age | 2028 | snapshot
@fact pb = 44 | poll_share | B | voters for the coalition | 2028-08-05 | snapshot
@fact pm = 31 | poll_share | M | voters for the coalition | 2028-08-05 | snapshot
@fact pu = 14 | poll_share | I | undecided voters | 2028-08-05 | snapshot
@fact ps = 1208 | sample_size | I | voters polled | 2028-08-05 | constant
@fact days = 14 | duration | E | days of campaigning | 2028 | constant
@fact rice = 400 | price | B | ringgit of yearly aid per farmer promised | 2028 | plan | pledged
@fact rice2 = 650 | price | M | ringgit of yearly aid per farmer promised | 2028 | plan | pledged
@fact cost = 68000000 | budget | E | cost of holding the election in ringgit | 2028 | plan | projected
@fact sh = 3 | seats | B | seats short of a majority | final | constant
@rel diff sh = maj - bw
@fact kc = 40 | candidates | K | seats in which it stands | 2028 | constant
@fact lim = 50000 | spending | E | most that a candidate may spend in ringgit | - | constant | threshold
@fact pld = 13 | margin | B | points ahead in the poll | 2028-08-05 | snapshot
@rel diff pld = pb - pm
@fact sp = 421 | votes_cast | T | spoiled votes | final | constant
@rel sum s = bw + mw + kw
@rel sum s = b22 + m22 + k22
@rel sum bk = bw + kw
@rel diff mj = hv - rv
@race seats = bw mw kw
@race pol = pb pm
@race tb = hv rv
@trap bw b22 :: before and after
@trap t4 tn :: four o'clock against the day
@trap rice rice2 :: two coalitions' promises
@trap bw bk :: alone against with its partner
@trap mj rm22 :: her old majority against his
@trap maj bw :: needed against won

@doc bernas | news agency | 2028-07-28
{193|can} IN THE RUNNING FOR PERAK ASSEMBLY

IPOH, July 28 (Bernas) -- A total of {193|can|t=when nominations closed at 10 am today} candidates will contest {59|s} seats in the Perak state election, the Election Commission said when nominations closed at 10 am today.

They include {22|ind} independents. Barisan Rakyat Perak, which held {34|b22|t=when the assembly was dissolved} seats when the assembly was dissolved, and Muafakat Hijau, with {17|m22|^}, are fielding a full slate. Kesatuan Kinta, defending {eight|k22|^}, is standing in {40|kc}.

Campaigning lasts {14|days} days and ends at 11.59 pm on Aug 11. The roll holds {1.97 million|el} names. Among these, {14,300|ev} police and military personnel vote early, on Aug 8.

The EC puts the bill at {RM68 million|cost|by=The EC} and hopes for a turnout of {70 per cent|tx|by=The EC}.

@doc kintatimes | English daily | 2028-08-06
Poll: Barisan Rakyat comfortable, but rice farmers restless

By Thanalakshmi Pereira

IPOH: With a week to go, caretaker menteri besar Datuk Seri Rahimah Tun Zaleha's coalition leads by a country mile. Indera Survey, which reached {1,208|ps|by=Indera Survey} voters, found {44%|pb|^} for Barisan Rakyat, {31%|pm|^} for Muafakat and {14%|pu|^} unable or unwilling to say.

In the padi belt things look different. There a kilo of fertiliser decides more than a manifesto. Barisan Rakyat offers every smallholder {RM400|rice} a year; Muafakat sneers and bids {RM650|rice2}.

Rahimah, {62|ager}, has won Teluk Bayan {four|-} times, the last by {4,118|rm22|t=the last}. Her opponent there, Haziq Lim Abdullah, is a lawyer of {36|age} who grew up in its market. "Auntie is the incumbent. I am the leaking roof," he told hawkers on Friday. The EC allows him {RM50,000|lim} to say so. He needs luck as well.

ADVERTISEMENT: Puchong condo from RM388,000

@doc ruangan | Malay portal, English desk | 2028-08-13
MB falls in Teluk Bayan as Barisan Rakyat loses its majority

KUALA LUMPUR - A big night for small parties. Barisan Rakyat collected {25|!bw} seats, {five|!sh} short of what it needs to govern alone in a {59|s}-member house, Muafakat Hijau {21|mw} and Kesatuan Kinta {11|kw}.

The sensation of the evening came at 10.48, when officials in Teluk Bayan read out {17,902|hv} votes for lawyer Haziq, {36|age}, and {17,265|rv} for the caretaker MB, a majority of {637|mj|s=lawyer Haziq}. Spoiled: {421|sp}.

The turnout came in at {61.9 per cent|!tn|by=the EC's dashboard}, the EC's dashboard said, well below the {70|tx} it had wished for. At 4 pm it had been {51.2|t4|t=At 4 pm}.

Kesatuan will now be courted by everybody. "We are the chilli in the sambal," said its treasurer.

Baca juga: 6 tumbuhan herba untuk lutut

@doc strait | regional wire | 2028-08-13
Malaysian coalition loses majority in Perak, seeks partner

IPOH, Malaysia (UP) — The coalition that has run Malaysia's Perak state for a decade won {27|bw} of {59|s} seats in a snap election Saturday, official results showed, down from {34|b22} and below the {30|maj} that make a majority.

The green-leaning Muafakat Hijau rose to {21|mw}; Kesatuan Kinta took {11|kw}. Were Kesatuan to join the coalition, they would hold {38|bk|m=hypothetical|s=they}.

Rahimah Tun Zaleha, the state's leader, was beaten in her own seat by a {36|age}-year-old lawyer, Haziq Lim Abdullah, by {637|mj|s=Haziq Lim Abdullah} votes. Five years ago her majority had been {4,811|!rm22|t=Five years ago|s=her}.

Turnout was {64.7%|tn}. Pollsters missed the swing: the Indera survey a week before had the coalition {13|pld|t=a week before|by=the Indera survey} points up.
