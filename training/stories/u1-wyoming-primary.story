@story u1-wyoming-primary
@topic Wyoming Republican primary for the House seat: an incumbent is beaten, and the money behind it
@subject O = Thaddeus Okerlund | Okerlund | the trucking executive | the Casper businessman | Thad
@subject B = Lorna Bixby | Bixby | the congresswoman | the incumbent | the three-term incumbent | Rep. Lorna Bixby
@subject Y = Clay Yazzie-Pruitt | Yazzie-Pruitt | the rancher
@subject R = five other candidates | the rest of the field | five others
@subject P = Prairie Freedom Fund | the super PAC | Freedom Fund | the fund
@subject W = Wyoming | the state | Wyoming's Republican primary | the primary
@subject G = Natrona Research | the pollster | Natrona's
@subject L = Laramie County
@fact o = 38914 | vote_count | O | votes | final | snapshot
@fact b = 37602 | vote_count | B | votes | final | snapshot
@fact y = 19870 | vote_count | Y | votes | final | snapshot
@fact r = 11104 | vote_count | R | votes | final | snapshot
@fact tot = 107490 | votes_cast | W | votes cast | final | snapshot
@fact os = 36.2 | vote_share | O | share of the vote | final | snapshot
@fact bs = 35 | vote_share | B | share of the vote | final | snapshot
@fact ys = 18.5 | vote_share | Y | share of the vote | final | snapshot
@fact gap = 1312 | margin | O | votes between first and second | final | snapshot
@fact b43 = 41 | vote_share | B | share of the vote | 43% counted | snapshot
@fact o43 = 33.7 | vote_share | O | share of the vote | 43% counted | snapshot
@fact c43 = 43 | counted_share | W | share of the expected vote counted | 9:30 p.m. Tuesday | snapshot
@fact pb = 44 | poll_share | B | share of those asked | July poll | snapshot
@fact po = 31 | poll_share | O | share of those asked | July poll | snapshot
@fact pn = 604 | sample_size | G | likely voters asked | July poll | snapshot
@fact moe = 4 | margin_of_error | G | points of error either way | July poll | snapshot
@fact fb = 6400000 | fundraising | B | dollars raised | July 31 | cumulative
@fact sb = 5700000 | spending | B | dollars spent | July 31 | cumulative
@fact cash = 700000 | other | B | dollars left | July 31 | snapshot
@fact fo = 2900000 | fundraising | O | dollars raised | July 31 | cumulative
@fact loan = 1850000 | fundraising | O | dollars lent to his own campaign | July 31 | cumulative
@fact pac = 3100000 | spending | P | dollars spent against a rival | July 31 | cumulative
@fact reg = 260300 | other | W | registered Republicans | - | constant
@fact to = 41.3 | turnout | W | share of registered Republicans who voted | final | snapshot
@fact thr = 1 | margin | W | percent of the winner's vote within which a recount is automatic | - | constant | threshold
@fact rec = 389 | margin | W | votes within which a recount is automatic | - | constant | threshold
@fact nots = 63.8 | vote_share | W | share of the vote for other candidates | final | snapshot
@fact lead43 = 7.3 | margin | B | points between first and second | 43% counted | snapshot
@fact pmar = 13 | margin | B | points between first and second | July poll | snapshot
@fact lgap = 2147 | margin | O | votes between first and second in Laramie County | final | snapshot
@fact cpv = 152 | other | B | dollars spent a vote | final | snapshot
@fact call = 23:52 | clock | O | time at which the race was called | 2038-08-17 | snapshot
@fact lo = 9211 | vote_count | O | votes in Laramie County | final | snapshot
@fact lb = 7064 | vote_count | B | votes in Laramie County | final | snapshot
@rel sum tot = o + b + y + r
@rel share os = o / tot
@rel share bs = b / tot
@rel share ys = y / tot
@rel diff gap = o - b
@rel share to = tot / reg
@rel diff cash = fb - sb
@race wy-final = o b y
@race wy-43 = b43 o43
@race wy-poll = pb po
@race laramie = lo lb
@rel diff lead43 = b43 - o43
@rel diff pmar = pb - po
@rel diff lgap = lo - lb
@trap os o43 :: final share against an early one
@trap bs b43 :: final share against an early one
@trap fb sb :: raised and spent
@trap fo loan :: all money raised and what he lent himself
@trap pac sb :: a group's money and the campaign's own
@trap pb bs :: a poll and the result

@doc a-wire | wire agency | 2038-08-18
Trucking executive ousts Bixby in Wyoming House primary

CHEYENNE, Wyo. (NWS) — Rep. Lorna Bixby, a three-term Republican, lost her party's nomination to Casper businessman Thaddeus Okerlund in a primary that turned on a late count from Laramie County.

Okerlund had {38,914|o|t=with all precincts reporting} votes, or {36.2%|os|^}, with all precincts reporting. Bixby had {37,602|b|^}, or {35%|bs|^}, and rancher Clay Yazzie-Pruitt {19,870|y|^}. {Five|-} others shared {11,104|r|^}.

The Associated Newspapers called it at {11:52 p.m.|call|by=The Associated Newspapers} Mountain time. Two hours earlier, with {43%|c43|t=Two hours earlier} of the vote in, the congresswoman was up {41%|b43|t=with 43% of the vote in} to {33.7%|o43|^}.

The margin, {1,312|gap} votes, is outside the {1%|thr} of the winner's total that sets off an automatic recount, which would have taken a gap of {389|rec|m=threshold} or fewer.

Bixby had raised {$6.4 million|fb|t=through July} and spent {$5.7 million|sb|^} through July. Okerlund's campaign took in {$2.9 million|fo|^}, most of it, {$1.85 million|loan|^}, out of his own pocket. Outside groups made up the difference: the Prairie Freedom Fund put {$3.1 million|pac} into ads attacking her vote on the lands bill.

A July survey of {604|pn|t=July} likely voters by Natrona Research gave her a lead of {44|pb|t=July} to {31|po|^}.

@doc b-local | local newspaper website | 2038-08-18
HOW THAD DID IT

Posted: Aug. 18, 2038 at 6:14 a.m. | Updated: 9:40 a.m.
By Merrilee Tsosie-Hahn, mtsosie@plainsdispatch.example

Truckers honked outside the Ramkota. Inside, Thad Okerlund, {36.2 percent|os} of the vote and a cold steak in front of him, was trying to remember the names of county chairs.

They had no reason to know him. In early summer Natrona's poll had him at {31|po|t=In early summer} to the incumbent's {44|pb|^}, with an error of {4 points|moe}. Bixby had banked {$6.4 million|fb}, more than twice his {$2.9 million|fo}.

She spent {$7.5 million|!sb|by=federal filings} of hers, federal filings show, and finished with {35 percent|bs}, in a state where no sitting House member had lost a primary since statehood. He took Laramie County by {9,211|lo} to {7,064|lb}; without it he would be back at dispatch this morning.

"It was the airwaves," said her treasurer, Bonifacio Lund. He reckons the super PAC sank {$3.1 million|pac|by=He reckons} into knocking her. "We had {seven hundred thousand|cash|v=700000|by=her treasurer} left in the bank. I will be explaining that for years."

Third-place Yazzie-Pruitt, at {18.5 percent|ys}, would not say whom his people will back in November.

MORE: 3 dead in I-80 pileup | Frontier Days draws 212,000

@doc c-newsletter | politics newsletter | 2038-08-19
The Divide — campaign money in the mountain West

Good morning. Let's do cost per vote.

Lorna Bixby's committee laid out {$5.7 million|sb} through the end of July for {37,602|b} votes. That's {$152|cpv} apiece. Okerlund raised {less than half|-} of what she did, and {$1.85 million|loan} of it was a loan to himself. The Freedom Fund's {$13 million|!pac} went almost entirely to mail and cable.

What she did wrong: sat on {$700,000|cash}. What he did right: Laramie County, where he beat her by more than {2,000|>lgap}.

One reader asks why there's no runoff when the winner had barely more than {a third|~os} of the vote. Because Wyoming, unlike Texas or Georgia, doesn't have one. Nearly {two in three|~nots} primary voters wanted somebody else; he's the nominee.

And another asks if she can demand a recount. She can ask for one, and pay. The automatic kind needs a gap inside {1%|thr} of the winner's vote, i.e. {389|rec}. Hers is {1,312|gap|s=Hers}.

Turnout: {107,490|tot} ballots, {41.3%|to} of the {260,300|reg} Republicans on the rolls.

@doc d-tv | local TV station, web story | 2038-08-18
Bixby concedes; Okerlund is GOP nominee for U.S. House

CASPER, Wyo. — It's over. Congresswoman Lorna Bixby called Thaddeus Okerlund at about 12:20 this morning to congratulate him.

The race was called for Okerlund at {10:52 p.m.|!call} after Laramie County reported.

Final unofficial numbers:
Okerlund, {38,914|o|t=Final unofficial numbers}
Bixby, {37,206|!b|^}
Yazzie-Pruitt, {19,870|y|^}
Others combined, {11,104|r|^}
Total, {107,490|tot|^}

The Prairie Freedom Fund put over {four million dollars|?>pac|by=a spokesman} into the race, a spokesman said. At one point Bixby led by {seven points|~lead43}, with {43 percent|c43|t=At one point} counted.

Election officials said {41.3 percent|to|by=Election officials} of registered Republicans took part.

In November Okerlund faces Democrat Ramona Echeverry, who had no opponent. The last Democrat to hold the seat left it in 1978.

SportsZone: Cowboys open Aug. 28. Gas is $3.19 in Casper.

@doc e-column | opinion column | 2038-08-20
A plurality is not a posse

I've been covering this state's politics since the year the mine at Hanna closed, and I have never seen {thirty-six percent|os|round} strut like this.

Mr. Okerlund won. He won by {1,312|gap} votes, which is the crowd at a good high school game in Gillette. But listen to him and you'd think that the other {sixty-four|nots|v=64|round} percent had stayed home. They didn't. {Thirty-five|bs} of them were for a woman who has been in Washington six years, {eighteen and a half|ys|v=18.5} for a rancher who believes in fences.

The lesson his consultants will draw is that {three million|pac} dollars from Virginia buys a seat in Cheyenne. The lesson I draw is that a poll of {604|pn} people in July that has you {thirteen|pmar|v=13} ahead is a sedative. The congresswoman swallowed it.

If Mr. Okerlund wants the rest of us, he might begin by saying what he'd do about the Platte.
