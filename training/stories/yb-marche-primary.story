@story yb-marche-primary
@topic Coalition primary in an Italian region, a disputed polling place, and the regional election it led to
@subject MI = Marche Insieme | the coalition | the centre-left
@subject B = Ottavia Brandimarte | Brandimarte | the rector
@subject S = Nicolò Serafini | Serafini | the mayor of Senigallia | the mayor
@subject Q = Teresa Quarchioni | Quarchioni | the trade unionist
@subject F = Gualtiero Falaschi | Falaschi | the governor
@subject X = other candidates
@subject AN = Ancona | province of Ancona
@subject J = Jesi | the Jesi polling place
@subject RC = regional council | the council
@subject MR = Marche | the region
@fact v = 61480 | votes_cast | MI | people who voted in the primary | primary final | snapshot
@fact v0 = 74900 | votes_cast | MI | people who voted in the primary | 2035 | snapshot
@fact dv = -17.9 | rate | MI | change in people who voted in the primary | 2035 to 2040 | snapshot
@fact va = 61000 | votes_cast | MI | valid votes in the primary | primary final | snapshot
@fact iv = 480 | vote_count | MI | blank or void votes in the primary | primary final | snapshot
@fact b = 28670 | vote_count | B | votes in the primary | primary final | snapshot
@fact s = 26840 | vote_count | S | votes in the primary | primary final | snapshot
@fact q = 5490 | vote_count | Q | votes in the primary | primary final | snapshot
@fact bp = 47 | vote_share | B | share of votes in the primary | primary final | snapshot
@fact sp = 44 | vote_share | S | share of votes in the primary | primary final | snapshot
@fact qp = 9 | vote_share | Q | share of votes in the primary | primary final | snapshot
@fact m = 1830 | margin | B | lead in the primary | primary final | snapshot
@fact ba = 8940 | vote_count | B | votes in the province of Ancona in the primary | primary final | snapshot
@fact sa = 10420 | vote_count | S | votes in the province of Ancona in the primary | primary final | snapshot
@fact bu = 7610 | vote_count | B | votes in the province of Pesaro in the primary | primary final | snapshot
@fact su = 7205 | vote_count | S | votes in the province of Pesaro in the primary | primary final | snapshot
@fact bm = 6020 | vote_count | B | votes in the province of Macerata in the primary | primary final | snapshot
@fact sm = 4870 | vote_count | S | votes in the province of Macerata in the primary | primary final | snapshot
@fact bs = 6100 | vote_count | B | votes in the southern provinces in the primary | primary final | snapshot
@fact ss = 4345 | vote_count | S | votes in the southern provinces in the primary | primary final | snapshot
@fact b21 = 11900 | vote_count | B | votes in the primary | 9.30 p.m. | cumulative
@fact s21 = 13250 | vote_count | S | votes in the primary | 9.30 p.m. | cumulative
@fact eu = 2 | price | MI | euros asked of each voter | - | constant
@fact et = 122960 | fundraising | MI | euros collected from voters | primary final | cumulative
@fact gz = 248 | other | MI | polling places in the primary | - | constant
@fact vo = 1900 | other | MI | volunteers | primary | snapshot
@fact u18 = 2140 | votes_cast | MI | voters under eighteen in the primary | primary final | snapshot
@fact fo = 3310 | votes_cast | MI | foreign residents voting in the primary | primary final | snapshot
@fact jv = 412 | votes_cast | J | votes in Jesi | primary | snapshot
@fact jc = 38 | votes_cast | J | contested votes in Jesi | primary | snapshot
@fact p1 = 44 | poll_share | B | share of respondents against the governor | June poll | snapshot
@fact p2 = 47 | poll_share | F | share of respondents against Brandimarte | June poll | snapshot
@fact p3 = 43 | poll_share | S | share of respondents against the governor | June poll | snapshot
@fact p4 = 48 | poll_share | F | share of respondents against Serafini | June poll | snapshot
@fact pn = 900 | sample_size | - | people polled | June poll | snapshot
@fact pe = 3.3 | margin_of_error | - | margin of error | June poll | snapshot
@fact rv = 676000 | votes_cast | MR | valid votes in the regional election | November | snapshot
@fact rf = 331240 | vote_count | F | votes in the regional election | November | snapshot
@fact rb = 324480 | vote_count | B | votes in the regional election | November | snapshot
@fact rx = 20280 | vote_count | X | votes in the regional election | November | snapshot
@fact rfp = 49 | vote_share | F | share of votes in the regional election | November | snapshot
@fact rbp = 48 | vote_share | B | share of votes in the regional election | November | snapshot
@fact rm = 6760 | margin | F | lead in the regional election | November | snapshot
@fact rt = 55.6 | turnout | MR | turnout in the regional election | November | snapshot
@fact st = 31 | seats | RC | seats | November | constant
@fact sf = 19 | seats | F | seats of the governor's side | November | snapshot
@fact sb = 12 | seats | B | seats of her side | November | snapshot
@fact ho = 640000000 | budget | B | euros promised for hospitals | 2041 | plan | pledged
@rel change dv = v0 -> v
@rel sum v = va + iv
@rel sum va = b + s + q
@rel share bp = b / va
@rel share sp = s / va
@rel share qp = q / va
@rel diff m = b - s
@rel sum b = ba + bu + bm + bs
@rel sum s = sa + su + sm + ss
@rel product et = v * eu
@rel sum rv = rf + rb + rx
@rel share rfp = rf / rv
@rel share rbp = rb / rv
@rel diff rm = rf - rb
@rel sum st = sf + sb
@race primary = b s q
@race evening = s21 b21
@race ancona = sa ba
@race november = rf rb
@race pollB = p2 p1
@race pollS = p4 p3
@trap b rb :: primary and regional election
@trap b b21 :: final and early evening
@trap m rm :: her lead in the primary, his in November
@trap bp rbp :: two elections
@trap sp p1 :: 44 percent of a primary, 44 percent in a poll
@trap bp p2 :: 47 percent of a primary, 47 in a poll
@trap sa s :: one province and all
@trap v v0 :: five years apart
@trap v rv :: primary and regional election
@trap jc jv :: contested and all votes in Jesi
@trap p2 p4 :: the same man against two rivals

@doc a-poll | regional daily | 2040-06-09
Who'd run Falaschi closer? Nobody, by much

Eight days before the primary, a Quaderno poll asks the question that the three candidates of Marche Insieme keep asking each other. Against Ottavia Brandimarte, rector of the university, the governor would have {47%|p2} to her {44%|p1}. Against Nicolò Serafini, mayor of Senigallia, he would have {48%|p4} to {43%|p3}. The trade unionist Teresa Quarchioni was not tested and says she's used to it.

The sample is {900|pn} people, the error {3.3|pe} points. "So they're the same," says Quaderno's Ilario Cocci.

There'll be {248|gz} gazebos. Anyone over sixteen can vote, foreigners with residence too, upon payment of {two|eu} euros. In 2035 {74,900|v0|t=In 2035} did.

Serie C: Vis Pesaro-Ancona 1-1. Sea water: 22 degrees, flag blue.

@doc b-blog | live blog of a regional TV site | 2040-06-17
Primary, the long Sunday

20.00 Closed. {1,900|vo} volunteers begin to unfold.

21.30 Serafini {13,250|s21|t=21.30}, Brandimarte {11,900|b21|^}. It's the coast, and it's Ancona: he'll win that province, {10,420|sa} to {8,940|ba} we hear.

22.15 Macerata: Brandimarte {6,020|bm}, Serafini {4,870|sm}. The professors have voted.

22.50 Pesaro's tighter, {7,610|bu} to {7,205|su} for her.

23.20 From Ascoli and Fermo {6,100|bs} for the rector and {4,345|ss} for the mayor. It's done.

23.35 Total: Brandimarte {28,670|b|t=23.35}, Serafini {26,840|s|^}, Quarchioni {5,490|q|^}. So {1,830|m|^} between the first two. He embraces her, she looks for her glasses.

23.50 In Jesi there's a dispute about {38|jc} people who voted after the register had been closed.

@doc c-wire | wire agency | 2040-06-18
University rector wins centre-left primary in Italy's Marche

ANCONA, June 18 (Héxa) - Ottavia Brandimarte, a university rector, won the primary of the centre-left coalition in the Italian region of Marche with {47%|bp|t=Sunday} on Sunday, beating Nicolò Serafini, mayor of Senigallia, who got {44%|sp|^}, and Teresa Quarchioni with {9%|qp|^}.

{61,480|v} people voted, down {17.9%|dv|v=-17.9} on 2035. Organisers said {2,140|u18} of them were minors and {3,310|fo} foreign residents.

She'll face the incumbent Gualtiero Falaschi in November.

At {two|eu} euros each, the voters contributed {122,960|et} euros, which will pay for the campaign.

There were {61,000|va} valid votes. A guarantee committee was examining {38|jc} of the {412|jv} votes cast in the town of Jesi; they couldn't alter the outcome.

@doc d-analysis | national daily | 2040-06-21
The coast proposes, the hills dispose

Leandro Mazzanti-Obi

For an hour and a half on Sunday Nicolò Serafini was the candidate. At half past nine he had {13,250|s21|t=At half past nine} votes and she {11,900|b21|^}. What happened next is the geography of a region that has its money on the sea and its memory in the hills.

He won one province out of the lot, Ancona, by {1,480|-}. She won the others: Pesaro by {405|-}, Macerata by {1,150|-}, the south by {1,755|-}. The sum is {1,830|m}.

It's a smaller centre-left than it was. {61,480|v} against {74,900|v0|t=five years ago} five years ago. One voter in {eighteen|-} had no Italian passport and one in {twenty-nine|-} no driving licence. {480|iv} left a blank or a drawing.

Can she win? In June the pollsters had her at {44|p1|t=In June} and the governor at {47|p2|^}. He, for his part, has never lost to anyone with a doctorate. She promises {€640 million|ho} for hospitals. He promises to keep them where they are.

@doc e-blog | live blog of a news agency | 2040-11-12
Regional elections: Marche, the count

15.00 Turnout {55.6|rt|t=15.00} percent.

16.10 Projections have them level. A columnist of this agency eats his hat provisionally.

18.40 Falaschi ahead with the south counted; it's the same south that had made her candidate.

20.05 Final. Gualtiero Falaschi {331,240|rf|t=Final}, Ottavia Brandimarte {324,480|rb|^}, others {20,280|rx|^}. In percentages {49|rfp|^}, {48|rbp|^} and a bit. {6,760|rm|^} votes.

20.30 With the bonus, {19|sf} of {31|st} seats go to him and {12|sb} to her. "I've failed better students for less," she says.

20.45 Serafini, in Senigallia, on whether he'd have won: "I'd have lost by {6,759|-}."

@doc f-letter | letters, regional daily | 2040-11-16
What my two euros did

I'm seventeen. In June I gave {two|eu} euros at the gazebo in Osimo and was one of {2,140|u18} under age who chose Ottavia Brandimarte, or somebody else, among {28,670|b} who chose her.

In November I couldn't vote. {676,000|rv} others could and did. My father did for the first time in years, and he says that she lost because of {6,760|rm} people and that he knows at least nine.

I'd like to say two things. It was worth the two euros. And of those {480|iv} spoilt ballots in June one was mine, by mistake: I signed it.

Caterina B., Osimo
