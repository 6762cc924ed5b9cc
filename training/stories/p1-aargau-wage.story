@story p1-aargau-wage
@topic Cantonal vote on a minimum wage in Aargau, Switzerland: surveys, results, districts
@subject I = the minimum-wage initiative | the initiative | the wage initiative | the proposal
@subject R = the school-tax reform | the reform | the second question
@subject A = Aargau | the canton | the cantonal government
@subject B = Baden | the Baden district
@subject Z = Zurzach | the Zurzach district
@subject D = Demos Lab | Demos
@subject S = Sonderegger & Partner | Sonderegger
@subject C = the initiative committee | the committee | supporters
@subject G = the trade association | trade association | opponents
@fact yes = 48.3 | vote_share | I | votes in favor | final | constant
@fact no = 51.7 | vote_share | I | votes against | final | constant
@fact yv = 92418 | vote_count | I | votes for | final | constant
@fact nv = 98923 | vote_count | I | votes against | final | constant
@fact mg = 6505 | margin | I | votes by which it failed | final | constant
@fact ry = 61.2 | vote_share | R | votes in favor | final | constant
@fact tn = 44.1 | turnout | A | turnout | 2030-03-03 | constant
@fact tnb = 47.6 | turnout | B | turnout | 2030-03-03 | constant
@fact yb = 56.4 | vote_share | B | votes in favor of the wage initiative | final | constant
@fact yz = 39.1 | vote_share | Z | votes in favor of the wage initiative | final | constant
@fact ds = 11 | units_pledged | A | districts | - | constant
@fact dy = 4 | units_pledged | I | districts that said yes | final | constant
@fact w = 23.2 | price | I | francs an hour that it would have set | 2030 | plan | hypothetical
@fact w0 = 21.4 | price | A | francs an hour in the lowest sector contract | 2029 | constant
@fact ppl = 17500 | jobs | A | people who earn less than the wage asked for | 2029 | snapshot
@fact p1 = 54 | poll_share | D | entitled voters in favor | January 2030 | snapshot
@fact p2 = 50 | poll_share | D | entitled voters in favor | February 2030 | snapshot
@fact pn2 = 45 | poll_share | D | entitled voters against | February 2030 | snapshot
@fact s2 = 46 | poll_share | S | likely voters in favor | February 2030 | snapshot
@fact sn2 = 49 | poll_share | S | likely voters against | February 2030 | snapshot
@fact me = 2.9 | margin_of_error | D | margin of error | February 2030 | constant
@fact spc = 410000 | spending | C | francs spent on the campaign | 2030-02-25 | cumulative
@fact spg = 1900000 | spending | G | francs spent on the campaign | 2030-02-25 | cumulative
@fact sig = 4100 | other | C | signatures collected | 2028 | constant
@fact need = 3000 | other | A | signatures that an initiative needs | - | constant | threshold
@fact jl = 2400 | jobs | G | jobs that opponents said would be lost | 2030 | plan | projected
@fact gr = 32 | seats | A | members of the cantonal parliament for a counterproposal | 2029 | constant
@fact gn = 101 | seats | A | members of the cantonal parliament against a counterproposal | 2029 | constant
@fact b24 = 42.9 | vote_share | I | votes in favor of an earlier initiative | 2022 | constant
@fact wn = 25 | price | C | francs an hour asked for next time | - | plan | hypothetical
@fact dsz = 1520 | sample_size | D | entitled voters polled | February 2030 | constant
@rel diff mg = nv - yv
@race poll1 = p2 pn2
@race poll2 = s2 sn2
@race fin = yv nv
@trap yes yb :: the canton against one district
@trap p2 s2 :: entitled voters against likely voters
@trap p1 p2 :: January against February
@trap b24 yes :: an earlier vote
@trap ry yes :: another question on the same day
@trap spc spg :: two campaigns
@trap tn tnb :: canton against district

@doc landbote | cantonal daily, English | 2030-03-03
Aargau says no to a minimum wage, by {6,505|mg} votes

It was a Sunday for people who like maps. By mid-afternoon the districts along the Limmat had coloured themselves green, with Baden at {56.4 per cent|yb}, and everything else had gone the other way. Zurzach finished last with {39.1|yz}.

In total {92,418|yv} citizens wanted to guarantee a wage of {23.20 francs|w|v=23.2} an hour. {98,923|nv} did not. That leaves the initiative {48.3 per cent|yes}, better than the {42.9|b24|t=in 2022} of a similar attempt in 2022, and buried all the same.

{Four|dy} districts of {eleven|ds} approved. The school-tax reform, the second question on the paper, went through with {61.2|ry} per cent without anybody noticing.

Participation in the canton: {44.1|tn}. Around {17,500|ppl} men and women earn less than the proposal asked for, according to the statistical office; most of them had no vote, because they have no passport.

@doc demosreport | polling firm release | 2030-02-22
Demos Lab: Second wave of the Aargau survey

Fieldwork 11 to 18 February. {1,520|dsz} entitled voters; maximum error {2.9|me} points.

The wage initiative is losing ground. {50|p2|t=11 to 18 February} per cent of the entitled say they would accept it, compared with {54|p1|t=in January} in January. Rejection stands at {45|pn2|t=11 to 18 February}. The rest have not decided.

Our numbers include those who rarely take part. We caution readers that Sonderegger & Partner, which last week published {46|s2|t=last week|by=Sonderegger & Partner} in favour and {49|sn2|^} opposed, counts only persons determined to vote. The {two|-} surveys do not contradict each other.

Method, weights and questionnaire: demoslab.example/ag30

@doc wirtschaft | business paper | 2030-03-05
After the no: what the bosses bought for {1.9 million|spg}

The trade association spent {1.9 million francs|spg|s=The trade association} to defeat a measure which, at {23.20|w} an hour, would have touched {one|-} wage slip in {twenty|-}. The committee managed on {410,000|spc|s=The committee}. An advertising euro, or franc, is not a vote, but it helps.

The threatened loss of {2,400|jl|by=The association} jobs, on which every poster rested, was never substantiated. The association got it from a model that its own economist calls "illustrative". In the lowest sector contract, hairdressing, the floor today is {21.40|w0|t=today}.

Opinion shifted in the final weeks. In January, {54 per cent|p1|t=In January} of those entitled leaned towards it; in February {50|p2|t=in February}. Those certain to go, at {46|s2|t=in February}, were already lost.

Parliament had refused a compromise {101|gn} to {32|gr}.

Also in this issue: Robot barber raises 11 million (p. 9).

@doc swissradio | radio talk transcript | 2030-03-04
HOST: So it's {forty-eight|yes|round} and change to {fifty-one point seven|no|v=51.7}. Surprised, Mr. Bürgisser?

BÜRGISSER: Not after the {forty-six|s2|by=Sonderegger} Sonderegger had. Disappointed. We began with {four thousand one hundred|sig|s=We} signatures, when the law wants {three thousand|need|by=the law}, and no money. {Four hundred and ten thousand|spc|s=We}, all told.

HOST: But Baden voted yes, didn't it? {Fifty-six|yb|s=Baden|round} per cent.

BÜRGISSER: And turned out, too: {forty-seven point six|tnb|s=Baden|v=47.6}, more than anyone, where the canton as a whole had {forty-four|tn|s=the canton|round}. If Zurzach had come in like Baden...

HOST: It came in at {thirty-nine|yz|s=Zurzach|round}.

BÜRGISSER: Yes, well.

HOST: Next time?

BÜRGISSER: {Twenty-five|wn} francs.
