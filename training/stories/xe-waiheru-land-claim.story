@story xe-waiheru-land-claim
@topic Settlement of the Waiheru land claim: hectares, money, members' vote
@subject W = Waiheru people | Waiheru | the tribe
@subject T = Waiheru Trust | the trust
@subject V = Waiheru settlement vote | the settlement vote | the ratification
@fact ha = 8400 | area | W | hectares returned | 2028-06 | plan
@fact fo = 5040 | area | W | hectares of forest returned | 2028-06 | plan
@fact pa = 2310 | area | W | hectares of pasture returned | 2028-06 | plan
@fact we = 1050 | area | W | hectares of wetland returned | 2028-06 | plan
@fact fs = 60 | other | W | share of forest in the hectares returned | 2028-06 | plan
@fact cl = 35000 | area | W | hectares claimed | 1998 | constant
@fact sh = 24 | other | W | share of the hectares claimed that is returned | 2028-06 | plan
@fact mo = 67500000 | damages | T | dollars of redress | 2028-06 | plan
@fact ca = 42000000 | damages | T | dollars of redress in cash | 2028-06 | plan
@fact ho = 16500000 | damages | T | dollars of redress for housing | 2028-06 | plan
@fact la = 9000000 | damages | T | dollars of redress for the language | 2028-06 | plan
@fact mem = 13500 | other | W | members | 2028 | snapshot
@fact ph = 5000 | other | T | dollars of redress for each member | 2028 | constant | hypothetical
@fact ad = 9200 | other | W | adult members | 2028 | snapshot
@fact yes = 5004 | vote_count | V | votes for the settlement | 2028-07-29 | constant
@fact no = 1436 | vote_count | V | votes against the settlement | 2028-07-29 | constant
@fact vt = 6440 | votes_cast | V | votes cast | 2028-07-29 | constant
@fact to = 70 | turnout | V | turnout | 2028-07-29 | constant
@fact ys = 77.7 | vote_share | V | share of votes for the settlement | 2028-07-29 | constant
@trap mem ad :: members and adult members
@trap fo yes :: hectares of forest and votes in favour
@rel sum ha = fo + pa + we
@rel share fs = fo / ha
@rel share sh = ha / cl
@rel sum mo = ca + ho + la
@rel product mo = mem * ph
@rel sum vt = yes + no
@rel share to = vt / ad
@rel share ys = yes / vt

@doc a-daily | daily | 2028-07-31
Waiheru say yes, thirty years on

By Marama Lindstrøm

They sang first and counted later. {5,004|yes|t=on Saturday} for, {1,436|no|^} against: with {6,440|vt} votes from {9,200|ad} adult members, a turnout of {70 per cent|to}, Waiheru accepted the Crown's offer on Saturday. The ayes made {77.7 per cent|ys}.

{8,400|ha} hectares return: {5,040|fo} of forest, {2,310|pa} of pasture, {1,050|we} of wetland. In 1998 the tribe had claimed {35,000|cl}, so it's {24 per cent|sh}.

The money is {$67.5 million|mo}. {$42 million|ca} is cash, {$16.5 million|ho} for housing, {$9 million|la} for the language.

Tides: high 6.12, 18.40

@doc b-column | column | 2028-08-04
{Five thousand|ph} each?

A caller on breakfast radio divided {67.5 million|mo} by {13,500|mem} members and got {5,000|ph} dollars. "Not bad for doing nothing." The arithmetic is right. Nobody gets a cheque, though. {Nine|la|x=1000000} million pays teachers, {16.5|ho|x=1000000} million roofs, and the {42|ca|x=1000000} million stays in the trust for people not yet born.

What did they do for it? They waited. {24|sh} hectares in each hundred of the {35,000|cl} they asked for come back, {8,400|ha} in total, {60|fs} per cent of it ({5,040|fo}) pines that others planted.

@doc c-brief | radio brief | 2028-07-30
News in brief

The Waiheru settlement is ratified. {Seventy per cent|to} of the {9,200|ad} adults took part, {6,440|vt} in number. {5,004|yes} were in favour. {1,436|no} were not, and one of them, Hēmi Castellano, says he'll go to court.
