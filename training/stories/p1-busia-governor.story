@story p1-busia-governor
@topic By-election for governor of Busia County, Kenya: tallies, forms, a petition
@subject W = Wambui Etyang | Etyang | Madam Wambui | the engineer
@subject O = Ochieng' Barasa | Barasa | the senator
@subject N = Nafula Mumia | Mumia | the acting governor
@subject K = Busia County | Busia | the county
@subject E = the electoral commission | IEBC | the commission
@subject T = Teso South | Teso South constituency
@subject M = Matayos | Matayos constituency
@subject C = the High Court | the court | judges
@fact w1 = 71430 | vote_count | W | votes | Friday 8 a.m., 389 of 760 forms | cumulative
@fact o1 = 74215 | vote_count | O | votes | Friday 8 a.m., 389 of 760 forms | cumulative
@fact f1 = 389 | counted_share | E | result forms received | Friday 8 a.m. | cumulative
@fact ft = 760 | units_pledged | E | polling stations | 2031 | constant
@fact wf = 142806 | vote_count | W | votes | final | constant
@fact of = 133559 | vote_count | O | votes | final | constant
@fact nf = 41208 | vote_count | N | votes | final | constant
@fact mg = 9247 | margin | W | votes ahead | final | constant
@fact wp = 44.7 | vote_share | W | share of the vote | final | constant
@fact op = 41.8 | vote_share | O | share of the vote | final | constant
@fact np = 12.9 | vote_share | N | share of the vote | final | constant
@fact val = 319450 | votes_cast | K | valid votes | final | constant
@fact rej = 3106 | votes_cast | K | rejected votes | final | constant
@fact reg = 498200 | other | K | registered voters | 2031 | constant
@fact tn = 64.7 | turnout | K | turnout | final | constant
@fact tn22 = 71.8 | turnout | K | turnout | 2027 | constant
@fact wt = 38115 | vote_count | W | votes in Teso South | final | constant
@fact ot = 17340 | vote_count | O | votes in Teso South | final | constant
@fact wm = 14022 | vote_count | W | votes in Matayos | final | constant
@fact om = 26790 | vote_count | O | votes in Matayos | final | constant
@fact can = 9 | candidates | K | candidates | 2031 | constant
@fact days = 7 | duration | C | days for filing a petition | - | constant
@fact pol = 2900 | officers | K | police officers deployed | 2031-09-04 | constant
@fact arr = 26 | arrests | K | people arrested for bribery | 2031-09-04 | cumulative
@fact pw = 39 | poll_share | W | voters for the candidate | 2031-08-22 | snapshot
@fact po = 42 | poll_share | O | voters for the candidate | 2031-08-22 | snapshot
@fact pd = 2.5 | margin_of_error | K | margin of error of the poll | 2031-08-22 | constant
@fact q = 31 | units_pledged | O | forms that the petitioner challenges | 2031-09-12 | constant
@fact bd = 11400000000 | budget | K | county budget in shillings | 2031-32 | constant
@fact deb = 2300000000 | budget | K | unpaid bills in shillings | 2031 | snapshot
@fact pr = 60 | units_pledged | W | health posts promised | 2032 | plan | pledged
@fact age = 47 | age | W | age | 2031 | snapshot
@fact usd = 88000000 | budget | K | county budget in dollars | 2031-32 | constant
@fact ch = 8900 | votes_cast | K | votes on the forms that are challenged | 2031-09-12 | constant
@rel diff mg = wf - of
@rel share wp = wf / val
@rel share op = of / val
@rel share np = nf / val
@race eight = w1 o1
@race final = wf of nf
@race polled = pw po
@trap w1 wf :: half the forms against all
@trap ft f1 :: expected against received
@trap wt wf :: a constituency against the county
@trap bd deb :: budget against unpaid bills
@trap tn tn22 :: the general election before

@doc lakeherald | regional paper | 2031-09-05
Barasa leads as Busia forms trickle in

By Achieng Nyongesa and Collins Wafula

BUSIA - With {389|f1|t=at 8am yesterday} of {760|ft} forms received at 8am yesterday, Senator Ochieng' Barasa was leading the by-election for governor with {74,215|o1|^} votes. Engineer Wambui Etyang, {47|age}, had {71,430|w1|^} and the acting governor, Nafula Mumia, was a distant third.

"Do not announce for us," Madam Wambui told a crowd at Amagoro. The forms from Teso South, her home, were yet to come in.

Some {2,900|pol} officers kept watch. They picked {26|arr} people, most with envelopes.

A poll a fortnight ago had the senator at {42|po|t=a fortnight ago} per cent and the engineer at {39|pw|^}, within a margin of {2.5|pd|^}.

Inside: Tilapia farms - 400 ponds in one village, Pg 19

@doc kenbroadcast | national TV site | 2031-09-06
Etyang declared Busia governor

Nairobi, Kenya. The county returning officer declared Eng. Wambui Etyang the winner at 3.40am on Saturday.

"Wambui Etyang has garnered {142,806|wf|t=on Saturday|by=The county returning officer} votes, Ochieng' Barasa {133,559|of|^}, Nafula Mumia {41,208|nf|^}," the officer read, as dogs barked in the yard of the polytechnic.

Etyang's {44.7|wp} per cent beat Barasa's {41.8|op}. Mumia's {12.9|np} will be missed by neither.

In Teso South she polled {38,115|wt|s=she} against his {17,340|ot|s=his}; in Matayos he replied with {26,790|om|s=he} to her {14,022|wm|s=her}.

Turnout: {61.2 per cent|!tn} of the {498,200|reg} registered, against {71.8|tn22|t=in the last general election} in the last general election.

She promised {60|pr|s=She} health posts.

@doc eastafricawire | wire agency | 2031-09-06
Kenyan county elects first woman governor

BUSIA, Kenya (UP) — A civil engineer aged {52|!age} was elected governor of Kenya's western Busia County on Saturday, beating a senator backed by the national government by {9,247|mg|s=A civil engineer} votes, the electoral commission said.

Wambui Etyang got {44.7%|wp}, Ochieng' Barasa {41.8%|op}. {Nine|can} people ran.

About {319,450|val} valid ballots were cast and {3,610|!rej} rejected, the commission said. The vote was called after the death of the previous governor in June.

Barasa said he would go to court. Under the law he has {seven|days|s=he} days.

The winner inherits a budget of {11.4 billion|bd} shillings ({$88 million|usd}) and suppliers waiting for {2.3 billion|deb}.

@doc mwananchi | legal affairs newsletter | 2031-09-13
Busia Petition No. E004 of 2031

Mr Barasa filed yesterday, hours before the window of {seven|days} days closed. What the papers say:

(a) That in {31|q|by=Mr Barasa} polling stations the figures on the wall and on the forms differ.

(b) That the declared majority, {9,247|mg}, would fall away if they were set aside.

(c) That "{42|!arr|by=Mr Barasa}" agents of the winner were caught with cash, as the police log admits.

Let us be fair to both. The log we have seen lists {26|arr|by=The log}. And the forms under attack hold {8,900|ch} votes between them, so even if every one went, Madam Wambui's lead survives, if only just. Those with long memories will add that {64.7|tn} per cent of the roll came out and that {3,106|rej} papers were thrown away. Judges have nullified for less. They've upheld for more.

The acting governor, with {41,208|nf}, is not a party.

Hearing: 22 September, Court 3, 9am. Your editor will be in row two with mandazi.
