@story r5-austria-coalition-poll
@topic A poll on which coalition Austrians want, ten weeks after an election
@subject V = Volkslager | VL | the conservatives | the largest party | the Lager
@subject S = Sozialer Aufbruch | SA | the social democrats | Aufbruch | the centre-left
@subject F = Freiheitsbund | FB | the nationalists | the Bund | the far right
@subject G = Grüne Wende | the Greens
@subject L = Liberales Forum | the liberals | Forum
@subject R = Gernot Reinprecht | Reinprecht | the VL leader | the designated chancellor
@subject O = Yıldız Kofler | Kofler | the SA leader
@subject VS = VL-SA coalition | black-red | the centre coalition | a pact across the centre | a VL-SA government
@subject VF = VL-FB coalition | black-blue | a VL-FB government | right-wing coalition
@subject D = Donaupuls | the pollster | Donaupuls poll | the survey
@subject N = National Council | the chamber
@subject T = talks between VL and SA | the talks | the negotiations
@fact v1 = 27 | poll_share | V | support, Donaupuls | 2033-06-06 | snapshot
@fact s1 = 24 | poll_share | S | support, Donaupuls | 2033-06-06 | snapshot
@fact f1 = 21 | poll_share | F | support, Donaupuls | 2033-06-06 | snapshot
@fact g1 = 11 | poll_share | G | support, Donaupuls | 2033-06-06 | snapshot
@fact l1 = 9 | poll_share | L | support, Donaupuls | 2033-06-06 | snapshot
@fact v0 = 29 | poll_share | V | support, Donaupuls | May 2033 | snapshot
@fact f0 = 23 | poll_share | F | support, Donaupuls | May 2033 | snapshot
@fact s0 = 22 | poll_share | S | support, Donaupuls | May 2033 | snapshot
@fact ve = 28.6 | vote_share | V | share of the vote | 2033-03-27 final | snapshot
@fact se = 21.9 | vote_share | S | share of the vote | 2033-03-27 final | snapshot
@fact fe = 24.3 | vote_share | F | share of the vote | 2033-03-27 final | snapshot
@fact cr = 38 | poll_share | VS | respondents who prefer it | 2033-06-06 | snapshot
@fact cb = 33 | poll_share | VF | respondents who prefer it | 2033-06-06 | snapshot
@fact cn = 17 | poll_share | D | respondents who want neither coalition | 2033-06-06 | snapshot
@fact cd = 12 | poll_share | D | respondents who had no answer | 2033-06-06 | snapshot
@fact vv = 46 | poll_share | VF | own voters of the largest party who prefer it | 2033-06-06 | snapshot
@fact sv = 71 | poll_share | VS | social democratic voters who prefer it | 2033-06-06 | snapshot
@fact ss = 2014 | sample_size | D | people interviewed | 2033-06-06 | constant
@fact me = 2.2 | margin_of_error | D | margin of error in points | 2033-06-06 | constant
@fact ns = 183 | seats | N | seats in the chamber | - | constant
@fact nm = 92 | seats | N | seats needed for a majority | - | constant | threshold
@fact vs = 53 | seats | V | seats held | election 2033 | constant
@fact sa = 41 | seats | S | seats held | election 2033 | constant
@fact fs = 45 | seats | F | seats held | election 2033 | constant
@fact rs = 94 | seats | VS | seats together | election 2033 | constant
@fact bs = 98 | seats | VF | seats together | election 2033 | constant
@fact kr = 31 | poll_share | R | preferred as chancellor | 2033-06-06 | snapshot
@fact ko = 34 | poll_share | O | preferred as chancellor | 2033-06-06 | snapshot
@fact wg = 14 | other | T | working groups | - | constant
@fact wd = 6 | other | T | working groups that are done | 2033-06-08 | cumulative
@fact gp = 9400000000 | budget | T | euros to be saved over two years | - | plan | projected
@fact mb = 78400 | other | S | members who may vote on the pact | July 2033 | constant
@fact cdif = 5 | margin | VS | points ahead of the other coalition | 2033-06-06 | snapshot
@fact kd = 3 | margin | O | points ahead as preferred chancellor | 2033-06-06 | snapshot
@fact gc = 11000000000 | budget | T | euros to be saved by the fiscal council | spring 2033 | plan | projected
@fact su = 2 | other | S | points gained since the last poll | 2033-06-06 | snapshot
@fact fd = 2 | other | F | points lost since the last poll | 2033-06-06 | snapshot
@fact ov = 2 | seats | VS | seats above a majority | - | constant
@fact im = 58 | poll_share | T | respondents who find that they take too long | 2033-06-06 | snapshot
@fact dd = 74 | duration | T | days since the election | 2033-06-09 | cumulative
@fact tu = 76.2 | turnout | N | turnout | 2033-03-27 final | snapshot
@fact gs = 23 | seats | G | seats held | election 2033 | constant
@fact ls = 21 | seats | L | seats held | election 2033 | constant
@fact tp = 97 | seats | N | seats of conservatives, Greens and liberals together | election 2033 | constant
@rel sum tp = vs + gs + ls
@rel sum ns = vs + sa + fs + gs + ls
@rel diff su = s1 - s0
@rel diff fd = f0 - f1
@rel diff ov = rs - nm
@rel diff cdif = cr - cb
@rel diff kd = ko - kr
@trap gp gc :: the gap before and after the budget was revised
@rel sum rs = vs + sa
@rel sum bs = vs + fs
@race chancellor = kr ko
@race parties = v1 s1 f1
@race pacts = cr cb
@trap v1 v0 :: this month's and last month's poll
@trap v1 ve :: the poll and the election
@trap f1 fe :: the poll and the election
@trap rs bs :: two coalitions with one party in both
@trap cr sv :: all respondents and the voters of one party
@trap wg wd :: all groups and those that have finished

@doc a-daily | national daily | 2033-06-09
Voters lean to the centre, but their heart is not in it

Poll. Ten weeks after the election, more Austrians want the conservatives to govern with the social democrats than with the nationalists. Nobody gets a majority.

By Leopold Ndiaye-Ruzicka, Vienna

{Thirty-eight per cent|cr|by=the institute Donaupuls} of Austrians would like to see a government of Volkslager and Sozialer Aufbruch, the institute Donaupuls has found for this newspaper. A coalition of the Volkslager with the Freiheitsbund appeals to {33 per cent|cb}. The rest would have neither ({17|cn}) or no opinion ({12|cd}).

The number that should worry Gernot Reinprecht is hidden further down the tables. Of those who voted for him in March, {46 per cent|vv} would rather he took the other road and turned to the Bund. Among followers of his negotiating partner the matter is clear: {71 per cent|sv} are for a pact across the centre.

If there were an election on Sunday, the Volkslager would come first with {27|v1|t=on Sunday}, ahead of Aufbruch with {24|s1|^} and the Freiheitsbund with {21|f1|^}. In May the three stood at {29|v0|t=In May}, {22|s0|^} and {23|f0|^}. Grüne Wende would reach {11|g1|t=on Sunday} and the liberals {nine|l1|^}. So the long haggling helps the party that was third in March, when {21.9|se|t=in March} per cent chose it; the winner then had {28.6|ve|^} and the runner-up {24.3|fe|^}.

Asked to name a chancellor, {34 per cent|ko} said Yıldız Kofler. {Thirty-one|kr} said Reinprecht, whose job it is supposed to become.

In the chamber of {183|ns} the two sides now talking have {94|rs} seats, {two|ov} more than they need. Right of the centre there would be {98|bs}. {Six|wd|t=by yesterday} of {14|wg} working groups had finished by yesterday.

Donaupuls interviewed {2,014|ss|t=from 2 to 6 June} people from 2 to 6 June, online and by telephone. Margin of error: plus or minus {2.2|me} points.

@doc b-wire | wire agency | 2033-06-09
Poll: Austrians prefer centrist coalition over right-wing pact

VIENNA, June 9 (Transalp) - More Austrians favour a coalition of the conservative VL with the centre-left SA than one between the VL and the far-right FB, a survey showed on Thursday, giving some relief to VL leader Gernot Reinprecht as he tries to wrap up the talks.

A centre coalition was the choice of {38%|cr|by=the Donaupuls poll} in the Donaupuls poll, against {33%|cb|^} for a right-wing coalition and {17%|cn|^} who wanted neither of the two.

VL, which won the March 27 election with {28.6%|ve|t=March 27}, has slipped to {27%|v1} from {29%|v0|t=a month ago} a month ago. The SA is up {two|su} points at {24%|s1} and the FB down {two|fd} at {21%|f1}.

The negotiators must agree how to save {9.4 billion|gp|t=over two years} euros over two years. Any deal is then put to {78,400|mb|t=in July} SA members in July.

The two parties hold {53|vs} and {41|sa} of {183|ns} seats. {Ninety-two|nm} are required for a majority. The FB has {45|fs}.

The Greens and the liberals Forum, who were polled at {11%|g1} and {9%|l1}, won {23|gs} and {21|ls} seats. Both have ruled out joining a cabinet with the FB.

The survey also found that {58%|im} of Austrians think the negotiations are taking too long. Thursday is the {74th|dd} day since the election, in which {76.2%|tu} of those eligible voted. Talks on forming the outgoing government lasted nearly as long.

Pollsters questioned {1,850|!ss|t=between June 2 and 6} voters between June 2 and 6.

@doc c-tabloid | tabloid | 2033-06-10
POLL SHOCK FOR REINPRECHT: She is ahead of him!

Only {31%|kr} want him in the chancellery. {36%|!ko} want HER.

Photo: APX (1), private (2)

Ouch! While Gernot Reinprecht sits through working group after working group ({six|wd} of {14|wg} are through), the people have long chosen somebody else. "SA" boss Yıldız Kofler, the tram driver's daughter from Simmering, beats him in the Donaupuls question about who should lead the country.

And his own people are running away: {nearly half|~vv|v=46} of VL voters dream of black-blue! In the whole country black-red is still in front, with {41%|!cr} to {33%|cb}.

The Sunday question:
VL {27%|v1} · SA {24%|s1} · FB {23%|!f1} · Greens {11%|g1} · Forum {9%|l1}

A VL manager who does not want to be named told us: "If the boss does not get this done in June, he is history." The deal would need {78,400|mb} blessings from the grassroots of the Reds. And then there is that hole of {9.4 billion|gp} euros!

The country is fed up, too: {58%|im} say that the haggling takes too long. {74|dd} days have gone by since the election. In that time others build a house!

Reinprecht himself was seen on Wednesday evening with a curd strudel in the canteen of the chancellery, which is not yet his. Has he any appetite left? "Always," he says. Of the {14|wg} groups, the one on pensions is said to be the hardest nut. There it is about every cent of the {9.4 billion|gp}. And the {53|vs} deputies of the VL are getting nervous.

Win! 2 x 2 tickets for the Danube Island Festival. Text ISLAND to 0901 55 512

@doc d-newsletter | political newsletter | 2033-06-10
The Ballhaus Brief, no. 412

Good morning from a café that still has newspapers on sticks.

1. The number of the day is {38|cr}. That is how many in a hundred told Donaupuls that they would prefer black-red. It is not a lot for the only coalition anybody is negotiating. It is, however, {five|cdif} more than want the alternative.

2. Look at the trend rather than the level. Since the same question was last about parties, in early May, the Lager has gone from {29|v0|t=in early May} to {27|v1}, the nationalists from {23|f0|t=in early May} to {21|f1}, and the social democrats the other way, from {22|s0|t=in early May} to {24|s1}. With a margin of error of {2.2|me} none of it may be true.

3. The seats have not moved, since they do not. {Ninety-four|rs} for the pair that is talking; {98|bs} for the pair that is not, or not officially. Reinprecht's {53|vs} are in both sums. The bar is {92|nm}.

4. Money: the hole to be filled over two years is {9.4 billion|gp|by=the finance ministry} euros according to the finance ministry. The fiscal council mentioned {11 billion|gc|t=in its spring report|by=The fiscal council} in its spring report, but that was before the budget was revised.

5. Kofler leads the chancellor question by {three|kd} points. The same institute had Reinprecht ahead in March.

6. The small ones. The Greens hold {23|gs} seats and Forum {21|ls}. A three-party pact of VL, Greens and Forum would thus have {97|tp} and a majority, and has been asked about by nobody, least of all by Donaupuls. I mention it because somebody in the Löwelstrasse mentioned it to me twice.

7. Patience. {58|im} in a hundred find that it takes too long. It had been {74|dd} days yesterday.

And now the weather: rain, and the Heuriger is closed.
