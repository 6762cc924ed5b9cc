@story t8-yorkshire-mutuals-vote
@topic Members of two Yorkshire building societies vote on a merger, October 2029
@subject C = Calder Vale Building Society | Calder Vale | Calder | the Halifax society | the smaller society | the society
@subject R = Ridings Mutual | Ridings | the larger society | its bigger neighbour | the Leeds society
@subject N = Northern Ridings | the combined society | the new society | the merged society | the enlarged mutual
@subject K = Keep Calder | the campaign | the rebels | opponents
@subject HV = Holme Spa Building Society | Holme Spa
@subject X = Bronagh Stansfield | Stansfield
@subject G = Vikram Ollerenshaw | Ollerenshaw
@fact ce = 284600 | other | C | members entitled to vote | 2029-10-17 | snapshot
@fact cv = 79120 | votes_cast | C | saving members who voted | 2029-10-17 | snapshot
@fact ct = 27.8 | turnout | C | turnout of members | 2029-10-17 | snapshot
@fact cy = 61240 | vote_count | C | votes for the merger | 2029-10-17 | snapshot
@fact cn = 17880 | vote_count | C | votes against the merger | 2029-10-17 | snapshot
@fact cs = 77.4 | vote_share | C | votes for the merger | 2029-10-17 | snapshot
@fact cns = 22.6 | vote_share | C | votes against the merger | 2029-10-17 | snapshot
@fact cb = 81.3 | vote_share | C | borrowers' votes for the merger | 2029-10-17 | snapshot
@fact th = 75 | vote_share | C | share of saving members needed | - | constant | threshold
@fact thb = 50 | vote_share | C | share of borrowers needed | - | constant | threshold
@fact mg = 2.4 | margin | C | points above the share needed | 2029-10-17 | snapshot
@fact re = 611300 | other | R | members entitled to vote | 2029-10-16 | snapshot
@fact rv = 128400 | votes_cast | R | saving members who voted | 2029-10-16 | snapshot
@fact rt = 21.0 | turnout | R | turnout of members | 2029-10-16 | snapshot
@fact ry = 118770 | vote_count | R | votes for the merger | 2029-10-16 | snapshot
@fact rn = 9630 | vote_count | R | votes against the merger | 2029-10-16 | snapshot
@fact rs = 92.5 | vote_share | R | votes for the merger | 2029-10-16 | snapshot
@fact nv = 207520 | votes_cast | N | saving members who voted | 2029-10-17 | snapshot
@fact hs = 71.2 | vote_share | HV | votes for the merger | 2027-06 | snapshot
@fact ha = 643 | crowd | C | people at the meeting | 2029-10-17 | snapshot
@fact hf = 241 | vote_count | C | show of hands for the merger | 2029-10-17 | snapshot
@fact hn = 402 | vote_count | C | show of hands against the merger | 2029-10-17 | snapshot
@fact ol = 68 | rate | C | share of votes cast online | 2029-10-17 | snapshot
@fact ac = 6800000000 | other | C | total assets | 2028-12-31 | snapshot
@fact ar = 17400000000 | other | R | total assets | 2028-12-31 | snapshot
@fact an = 24200000000 | other | N | total assets | 2028-12-31 | plan | projected
@fact bc = 38 | other | C | branches | 2029-10 | snapshot
@fact brr = 61 | other | R | branches | 2029-10 | snapshot
@fact bn = 99 | other | N | branches | 2030-03-01 | plan | projected
@fact bo = 17 | other | N | towns with a branch of both | 2029-10 | snapshot
@fact sc = 940 | jobs | C | employees | 2029-10 | snapshot
@fact sr = 2310 | jobs | R | employees | 2029-10 | snapshot
@fact sn = 3250 | jobs | N | employees | 2030-03-01 | plan | projected
@fact sx = 180 | jobs | N | head office jobs to go | by end of 2031 | plan | projected
@fact sv = 31000000 | other | N | yearly savings from the merger | 2032 | plan | projected
@fact oc = 46000000 | spending | N | one-off cost of the merger | 2030 | plan | projected
@fact bp = 100 | price | C | payment to a member | 2030-04 | plan | pledged
@fact bt = 28460000 | spending | C | payments to all members | 2030-04 | plan | pledged
@fact pc = 22100000 | profit | C | profit before tax | 2028 | snapshot
@fact pcl = 34700000 | profit | C | profit before tax | 2027 | snapshot
@fact pcp = 36.3 | rate | C | fall in profit before tax | 2028 | snapshot
@fact pr = 118000000 | profit | R | profit before tax | 2028 | snapshot
@fact kc = 14.2 | rate | C | capital ratio | 2028-12-31 | snapshot
@fact kr = 21.7 | rate | R | capital ratio | 2028-12-31 | snapshot
@fact kn = 19.6 | rate | N | capital ratio | 2030-03-01 | plan | projected
@fact wx = 612000 | price | X | pay of the chief executive | 2028 | snapshot
@fact wg = 984000 | price | G | pay of the chief executive | 2028 | snapshot
@fact wn = 1250000 | price | G | highest pay of the chief executive after the merger | 2030 | plan | pledged
@fact sg = 2318 | other | K | signatures collected | 2029-08 | cumulative
@fact sgn = 500 | other | K | signatures needed | - | constant | threshold
@fact sw = 1901 | margin | C | votes that would have had to switch | 2029-10-17 | snapshot | hypothetical
@rel share ct = cv / ce
@rel sum cv = cy + cn
@rel share cs = cy / cv
@rel share cns = cn / cv
@rel diff mg = cs - th
@rel share rt = rv / re
@rel sum rv = ry + rn
@rel share rs = ry / rv
@rel sum nv = cv + rv
@rel sum ha = hf + hn
@rel sum an = ac + ar
@rel sum bn = bc + brr
@rel sum sn = sc + sr
@rel product bt = ce * bp
@rel change pcp = pcl -> pc
@trap cs rs :: two societies' votes
@trap cs cb :: savers and borrowers
@trap cs hs :: another merger two years earlier
@trap th thb :: two thresholds
@trap hn cn :: show of hands and all votes against
@trap hf cy :: show of hands and all votes for
@trap pc pcl :: profit of two years
@trap sv oc :: yearly savings and one-off cost
@trap wg wn :: pay now and after the merger
@trap bo sx :: 17 towns and 180 jobs
@trap kc kr :: capital ratios of two societies

@doc a-wire | news agency | 2029-10-17
UK mutuals Calder Vale and Ridings win member backing for {£24bn|an|round=1000000000} merger

LONDON, Oct 17 (Albion News) - Savers at Calder Vale Building Society voted on Wednesday to merge with the much larger Ridings Mutual, clearing by a slim margin a hurdle that sank a similar deal two years ago.

The Halifax-based society said {77.4%|cs|t=on Wednesday|by=The Halifax-based society} of voting savers had supported the plan, just above the {75%|th} that the law requires. Borrowers, whose approval needs only a simple majority, backed it by {81.3%|cb}.

Members of Leeds-based Ridings had given their consent on Tuesday with {92.5%|rs|t=on Tuesday} in favour on a turnout of {21%|rt|t=on Tuesday}. At Calder Vale {27.8%|ct|t=on Wednesday} took part.

The combined society, to be called Northern Ridings, will have {£24.2 billion|an} in assets, {99|bn} branches and {3,250|sn} staff. It expects to save {£31 million|sv|t=from 2032} a year from 2032 after spending {£46 million|oc} on integration.

In 2027 members of Holme Spa Building Society stopped its takeover when {71.2%|hs|t=In 2027} voted yes.

Completion is planned for March 1, subject to the regulators. Vikram Ollerenshaw of Ridings will run the enlarged mutual.

@doc b-regional | regional daily | 2029-10-18
Boos in the Victoria Theatre, but Calder Vale is to lose its independence after 161 years

By Jodie Ackroyd-Rahman, Business Reporter

In the stalls they voted no. Of the {643|ha|t=on Wednesday night} people who came to Halifax's Victoria Theatre on Wednesday night, {402|hn|^} put their hands up against the merger of Calder Vale Building Society with its bigger neighbour. {241|hf|^} were for it. Then the chairwoman read out the postal and online votes, and it was all over.

Altogether {61,240|cy} saving members had said yes and {17,880|cn} no, numbers that include those in the hall. That made {77.4 per cent|cs} – {2.4|mg} points more than necessary.

Chief executive Bronagh Stansfield looked like someone who had not slept. She told members that standing alone had stopped being an option. Profit before tax, she reminded them, tumbled to {£22.1m|pc|t=last year} last year from {£34.7m|pcl|t=the year before} the year before. Ridings made {£118m|pr|t=last year}.

There will be {£100|bp|t=in April} for each of Calder Vale's {284,600|ce} members in April. "{Thirty|-} pieces of silver, with inflation," called Wilfred Okoye, who has banked with the society since he was a bus conductor.

What about the branches? Calder Vale has {38|bc}, Ridings {61|brr}. In {17|bo} towns, from Otley to Todmorden, they are practically neighbours. Both boards promise that none will shut before 2032. The {940|sc} staff were told that {180|sx|t=by the end of 2031} head office jobs across the group will go by the end of 2031.

• Letters, page {14|-}. • Town {1|-}, Rochdale {1|-}: match report, back page

@doc c-rebels | campaign blog | 2029-10-18
Keep Calder: we lost by {2.4|mg} points. Thank you.

So that's that.

We had {2,318|sg|t=in August} signatures in August when the rules asked for {500|sgn}. We had no budget, a borrowed photocopier and Maureen's trestle table. They had mailshots, a video with drone shots, and {£100|bp} a head, which will cost the members' own reserves {£28.5 million|bt}.

And still nearly {a quarter|~cns|v=22.6} of you said no. Every vote below {75|th} would have stopped it. Holme Spa's members got it down to {71.2|hs|t=two years ago} two years ago, and Holme Spa is still there, with its terrible carpets, lending to people it knows.

Some things we'd like remembered. In the room we won: {402|hn|t=In the room} to {241|hf|^}. It was the internet, where {68%|ol} of votes were cast, that did for us, and online the "yes to everything" button was the size of a dinner plate.

And this. Mr Ollerenshaw was paid {£984,000|wg|t=last year} last year for running Ridings. For running both he can get up to {£1.25 million|wn}. Ms Stansfield, who got {£612,000|wx|t=last year}, leaves with our thanks and, we presume, something more.

Not one of the {180|sx} people whose jobs will go got a mailshot.

Comments ({57|-})

@doc d-statement | company announcement | 2029-10-17
Result of Special General Meetings

Calder Vale Building Society and Ridings Mutual are pleased to announce that the resolutions to approve the proposed merger were passed by the requisite majorities.

Calder Vale, 17 October. Shareholding members' resolution: votes for {61,240|cy|t=17 October}; against {17,880|cn|^}; total {79,120|cv|^}; percentage for {77.4|cs|^}. Members entitled to vote: {284,600|ce|^}. Borrowing members' resolution: percentage for {81.3|cb|^} (required: {50|thb}).

Ridings Mutual, 16 October. Shareholding members' resolution: votes for {118,770|ry|t=16 October}; against {9,630|rn|^}; total {128,400|rv|^}; percentage for {92.5|rs|^}. Members entitled to vote: {611,300|re|^}.

In all, {207,520|nv} saving members of the {two|-} societies expressed a view.

On completion the merged society will have a pro forma capital ratio of {19.6 per cent|kn|t=On completion} (Calder Vale {14.2|kc|t=31 December 2028}, Ridings {21.7|kr|^}, each at 31 December 2028) and assets of {£24.2 billion|an|t=On completion}.

A payment of {£100|bp} per qualifying Calder Vale member will be made in April 2030 at an aggregate cost of {£28.46 million|bt}.

@doc e-trade | mutuals trade magazine | 2029-10-22
Calder and Ridings: size was the argument, capital was the reason

It was never really a merger of equals. Ridings Mutual brings {£17.4bn|ar} of assets, {2,310|sr} people and {61|brr} branches. Calder Vale contributes {£6.8bn|ac}, {940|sc} and {38|bc}.

The official case rests on cost. By 2032 the enlarged mutual should be spending {£31m|sv|t=By 2032} a year less than the {two|-} do now. Getting there will take {£46m|oc}, most of it on merging computer systems, and {180|sx} head office posts.

But read the accounts. Calder Vale's capital ratio of {14.2%|kc|t=last year-end} at last year-end was well above the minimum and well below its peers. Ridings had {21.7%|kr|^}. With profit down {36.3%|pcp|t=in 2028} in 2028, the smaller society had no way of growing into the new rules on its own.

Its savers agreed, though without joy. Fewer than {80,000|<cv} of them voted. Turnout of {27.8%|ct} is high for a mutual: Ridings managed {21%|rt}. A majority of {77.4%|cs} is a pass with no distinction. If {1,901|sw} of those who ticked yes had ticked no, we would be writing about the second Holme Spa.

What will the rebels do now? Keep Calder says it will field {three|-} candidates for the new board. It has a list of {2,318|sg|t=this summer} names gathered this summer.

Ollerenshaw, 52, takes charge on 1 March. His pay will be capped at {£1.25m|wn}, which our table on page {8|-} shows is the fourth-highest in the sector.

@doc f-radio | local radio bulletin | 2029-10-18
[{0700|-} BULLETIN]

Good morning. The headlines at {seven|-} on Pennine Sound.

Halifax is losing its building society. Members of Calder Vale have agreed to join up with Ridings of Leeds. It was close: they needed {three-quarters|th|v=75} and they got {seventy-seven point four|cs|v=77.4} percent. At Ridings there was hardly a murmur. More than {nine in ten|>rs|v=90|t=on Tuesday} there said yes on Tuesday.

Our reporter Tomasz Barraclough was at the theatre, where {six hundred and forty-three|ha|v=643|t=last night} people turned up last night.

[TOMASZ] They weren't happy. {402|hn} against, I counted along with the tellers. But this was decided at kitchen tables, Liz. About {two-thirds|~ol|v=68} voted on a phone or a laptop.

Will anything change at the counter? Not straight away. All {99|bn} branches stay, the board says, until 2032. Members of Calder Vale can look forward to {a hundred|bp|v=100} pounds each in spring.

{Three|-} lanes of the M{62|-} are closed westbound at junction {24|-} after a lorry shed its load of biscuits.
