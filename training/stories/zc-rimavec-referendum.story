@story zc-rimavec-referendum
@topic A Slovak city's referendum on selling its heating company fails on turnout
@subject R = Rimavec heating referendum | referendum | plebiscite
@subject T = Teplo Rimavec | the heating company | the utility
@subject N = Nordvarme | the Danish bidder | the buyer
@subject P = Občania za teplo | the citizens' committee | the petitioners
@subject J = Judita Szabóová | Szabóová | the mayor
@fact tu = 43.8 | turnout | R | turnout | final | snapshot
@fact tu1 = 19.6 | turnout | R | turnout | 14:00 on voting day | cumulative
@fact no = 81.4 | vote_share | R | share of votes against the sale | final | snapshot
@fact ye = 18.6 | vote_share | R | share of votes for the sale | final | snapshot
@fact el = 38450 | other | R | eligible voters | - | constant
@fact vc = 16841 | votes_cast | R | people who took part | final | snapshot
@fact q = 50 | turnout | R | turnout that makes a referendum valid | - | constant | threshold
@fact bid = 41000000 | price | N | euros offered for the shares | - | plan | pledged
@fact stake = 51 | other | N | percent of the shares that the bidder would get | - | plan
@fact debt = 12300000 | other | T | euros of debt of the company | end of 2032 | snapshot
@fact sig = 9120 | other | P | signatures under the petition | spring | snapshot
@fact sigv = 8377 | other | P | signatures found valid | spring | snapshot
@fact sigt = 7690 | other | P | signatures needed for a referendum | - | constant | threshold
@fact hh = 14200 | homes | T | homes heated by the company | - | constant
@fact bill = 96 | price | T | euros a month of an average heating bill | 2032 | snapshot
@fact cost = 118000 | budget | R | euros that the vote cost the city | - | cumulative
@fact coun = 15 | votes_cast | J | councillors who voted for the sale in June | June | snapshot
@fact cons = 25 | seats | J | seats on the city council | - | constant
@trap tu tu1 :: afternoon against final
@trap sig sigv :: collected against valid
@trap tu q :: turnout and the quorum
@trap ye tu1 :: a share of votes, not turnout
@rel share tu = vc / el

@doc a-agency | news agency | 2033-10-02
Rimavec referendum invalid for lack of voters

RIMAVEC, Oct 2 — A referendum on the sale of the municipal heating company in the southern city of Rimavec was invalid, with turnout of {43.8 percent|tu|t=Sunday|by=the local electoral board} falling short of the required {50 percent|q}, the local electoral board said on Sunday.

Among those who did vote, {81.4 percent|no|t=Sunday|by=the local electoral board} opposed letting the Danish group Nordvarme take {51 percent|stake} of Teplo Rimavec, while {18.6 percent|ye|^} were in favour. A total of {16,841|vc|^} of {38,450|el} eligible residents took part. At 2 p.m. participation had been {19.6 percent|tu1|t=At 2 p.m.}.

The city council approved the deal, for which the bidder has offered {41 million euros|bid}, in June with the votes of {15|coun|t=in June} of its {25|cons} members. The petition that forced the vote was signed by {9,120|sig} people, {8,377|sigv} of whom were recognised; {7,690|sigt} would have been enough.

Mayor Judita Szabóová said the contract would be signed "within weeks, not months".

@doc b-leftdaily | broadsheet daily | 2033-10-04
{Eight in ten|~no|v=80} said no. The mayor heard silence

Commentary by Ondrej Hlbocký

There is a kind of arithmetic that only city halls master. On Sunday more than {four in five|>no|v=80|t=On Sunday} voters told Judita Szabóová to keep her hands off the boilers, and on Monday she declared that the people had spoken by staying at home.

Let us do the sums that she will not. Nearly {17,000|~vc|t=On Sunday} citizens got off the sofa on a warm day in the grape harvest. Not {one in five|<ye|v=20|t=On Sunday|s=the sale} of them was for the sale. She herself sits in the town hall thanks to fewer ballots than that. The quorum of {half|q|v=50} the electorate was written in the nineties by a government that feared its own voters; the turnout of {43.8 per cent|tu} is the highest any local plebiscite in this country has seen since.

And what do we get? {41 million euros|bid}, from which the {12.3 million|debt|s=the company owes} that the company owes goes straight to the banks. In exchange the {14,200|hh} flats on the network, mine among them, will have a supplier from Aarhus. An average bill is {€96|bill|t=last year} a month, or was last year. Does anyone believe that it will stay there?

I do not say that the petitioners are saints. They handed in {9,120|sig} signatures and {743|-} of these were no good. But {15|coun} hands in a chamber of {25|cons} are not a mandate.

@doc c-business | business newsletter | 2033-10-03
Nordvarme clears the last hurdle in Rimavec

MORNING HEAT — the district energy briefing. Issue {412|-}. Forwarded by a friend? Sign up.

**The deal.** Nordvarme's {€41mn|bid} offer for a {51 per cent|stake} holding in Teplo Rimavec, a utility with {14,200|hh} connected homes and {€13.2mn|!debt|t=at the end of last year} of debt at the end of last year, is as good as done. Sunday's local referendum failed to reach the quorum: {16,841|vc|t=Sunday's} people, {48.3 per cent|!tu|^} of the roll, turned up where {half|q|v=50} was needed.

**The politics.** Not pretty. About {81 per cent|~no} of the ballots were cast against the buyer, and the citizens' committee says it will go to the constitutional court. Lawyers we spoke to give the case a {10|-} to {20|-} per cent chance.

**The cost.** City hall put the price of the exercise at {€118,000|cost|by=City hall}, a little over {€7|-} a voter.

**What next.** Signing by the end of the month; the antitrust office has {25|-} working days. The mayor needs no further vote: her side's {15|coun|t=June}-{10|-} majority of June stands. Nordvarme pledges not to raise the typical monthly bill of {€96|bill} before 2036.

*Elsewhere:* Tallinn buys {two|-} heat pumps of {25 MW|-}; gas for November at {€29.40|-}.
