@story l1-weissenbrunn-buergerentscheid
@topic Weißenbrunn an der Leitz, Germany: a citizens' vote on the sale of the municipal flats, 1999
@subject S = Stadtwohnbau | the housing company | the company
@subject I = Initiative Unsere Häuser | Unsere Häuser | the initiative | the citizens' initiative
@subject O = Klaus-Dieter Rautenberg | Rautenberg | the lord mayor | the mayor
@subject W = Weißenbrunn | the city | city of Weißenbrunn
@subject B = Hansekapital | the buyer | the investor
@fact fl = 6240 | homes | S | flats owned | 1999 | constant
@fact flp = 4100 | homes | B | flats to be bought | 1999 | plan
@fact price = 412000000 | price | B | marks offered for the flats | 1999 | plan
@fact debt = 618000000 | budget | W | marks of debt | end of 1998
@fact rent = 8.90 | price | S | marks of rent per square metre | 1999 | constant
@fact rentm = 11.60 | price | W | marks of rent per square metre in the open market | 1999 | constant
@fact cap = 12 | duration | B | years without a rise beyond inflation | 1999 | plan | pledged
@fact sig = 14380 | other | I | signatures handed in | 1999-05-18
@fact sigok = 12905 | other | I | signatures accepted | 1999-06-02
@fact need = 9700 | other | W | signatures needed | - | constant | threshold
@fact yes = 41260 | vote_count | I | votes against the sale | 1999-09-26
@fact no = 28115 | vote_count | O | votes for the sale | 1999-09-26
@fact val = 69375 | votes_cast | W | valid votes on the sale | 1999-09-26
@fact yp = 59.5 | vote_share | I | percent of votes against the sale | 1999-09-26
@fact np = 40.5 | vote_share | O | percent of votes for the sale | 1999-09-26
@fact turn = 43.1 | turnout | W | percent of electors who voted | 1999-09-26
@fact q = 25 | other | W | percent of electors who must agree | - | constant | threshold
@fact share = 25.6 | other | I | percent of electors who voted against the sale | 1999-09-26
@fact el = 161000 | other | W | electors | 1999 | constant
@fact clyes = 26 | other | O | councillors for the sale | 1999-03-25
@fact clno = 18 | other | O | councillors against the sale | 1999-03-25
@fact first = 3 | duration | W | years for which the vote binds | 1999 | constant
@rel sum val = yes + no
@rel share share = yes / el
@rel share yp = yes / val
@rel share np = no / val
@rel share turn = val / el
@race vote = yes no
@trap yp share :: percent of voters and percent of electors
@trap fl flp :: flats owned and flats to be sold
@trap sig sigok :: signatures handed in and accepted
@trap price debt :: the offer and the city's debt
@trap rent rentm :: company rents and market rents
@trap clyes yes :: councillors' vote and citizens' vote

@doc a-council | city newspaper | 1999-03-26
Council votes {26|clyes} to {18|clno} to sell flats

WEISSENBRUNN. – The council decided on Thursday evening after {five|-} hours, by {26|clyes|t=on Thursday evening} to {18|clno|^}, to sell {4,100|flp} of the municipal housing company's {6,240|fl} flats to Hansekapital, a fund from Hamburg.

The price is {412 million|price|t=on Thursday evening} marks. Lord mayor Klaus-Dieter Rautenberg (CDU) called it "a once-in-a-generation offer to a city owing {618 million|debt}". For {twelve|cap|by=the investor} years, the investor undertakes, rents will not go up by more than the cost of living.

At present a tenant pays an average of {8.90|rent|t=At present} marks per square metre; elsewhere in the city it is {11.60|rentm|^}.

Tenants in the gallery unrolled a banner. It was {eleven|-} metres long and had a spelling mistake.

@doc b-radio | radio feature script | 1999-06-04
(Atmo: staircase, a dog.)

Frau Wegner's name is number {9,204|-} on the lists that the initiative Unsere Häuser carried to the town hall in {three|-} laundry baskets. {Fourteen thousand three hundred and eighty|sig|v=14380} names were in them. On Wednesday the office let {twelve thousand nine hundred and five|sigok|v=12905|t=On Wednesday} stand. The law would've been content with {nine thousand seven hundred|need}.

Frau Wegner lives on the third floor of one of the {four thousand one hundred|flp} flats that Hansekapital wants. She pays the company {eight marks ninety|rent|v=8.9} a metre. "And when it isn't the company any more?"

The buyer has an answer: for {twelve|cap|by=The buyer} years, inflation, no more. And in the thirteenth? I asked. The spokesman looked at his watch. In the thirteenth Frau Wegner will be {ninety-one|-}.

(Music.)

@doc c-agency | news agency | 1999-09-26
Weißenbrunn: citizens stop sale of municipal flats

Weißenbrunn (ddn) – In a citizens' ballot on Sunday a majority rejected the sale of {4,100|flp} flats by the city. According to the provisional final result, {59.5 per cent|yp|t=Sunday} of voters wanted the council's decision undone; {40.5 per cent|np|^} supported it. Turnout was {43.1 per cent|turn|^}.

The {41,260|yes|^} who voted with the initiative also make up {25.6 per cent|share|^} of the electorate and so clear the hurdle of {25 per cent|q} with little to spare. There were {28,115|no|^} votes for the sale.

For {three|first} years the council cannot decide otherwise. The offer of Hansekapital ({412 million|price} marks) expires at the end of the month.

@doc d-daily | national daily | 1999-09-28
Half a point

FRANKFURT, September 27. It was close, though it does not look so. A result of {59.5|yp|t=on Sunday} to {40.5|np|^} is in other places called a landslide. But what counts on the Leitz is the quorum. Of {161,000|el} electors {25 per cent|q} would have to oppose the sale for it to fall, and {25.6|share} per cent did so on Sunday. Had {a thousand|-} of them gone to the lake instead, the CDU could have sold.

"We have {618 million|debt} in debts and a {43 per cent|turn|round} interest in them," said the lord mayor bitterly, who in March had a council of {26|clyes|t=in March} behind him.

How dear the No will be is hard to say. The rents stay at about {nine|~rent|v=9} marks, {two and a half|-} below the market. That is a subsidy, and it's paid by all for some. But {69,375|val} people were asked.

Page {4|-}: What the CDU learns
