@story h5-asamani-transfer
@topic Winger Kwabena Asamani moves from Vouga to Valmere: the fee and the terms
@subject A = Kwabena Asamani | Asamani | Kwabena | the winger | the forward | the Ghanaian
@subject V = Academico do Vouga | Vouga | the Aveiro club | the Portuguese club
@subject O = Olympique Valmere | Valmere | OV | the French club
@subject K = Kumasi Arrows | Arrows
@subject R = Torben Riis | Riis
@fact f = 34000000 | price | A | fixed fee for the player | 2031-07-09 | constant
@fact b = 6000000 | price | A | add-ons on top of the fee | 2031-07-09 | plan | threshold
@fact t = 40000000 | price | A | fee with all add-ons | 2031-07-09 | plan | hypothetical
@fact cl = 45000000 | price | A | release clause | - | constant | threshold
@fact so = 15 | other | V | share of a future sale kept, in percent | - | constant
@fact sl = 1700000 | revenue | K | training compensation from the deal | 2031-07-09 | plan
@fact sp = 5 | other | K | share of the fee due to the club that trained him, in percent | - | constant
@fact old = 27500000 | price | R | fixed fee for the player | 2027 | constant
@fact g = 17 | score | A | league goals | 2030-31 season | constant
@fact m = 31 | other | A | league matches | 2030-31 season | constant
@fact ga = 22 | score | A | goals in all competitions | 2030-31 season | constant
@fact ag = 22 | age | A | age | 2031-07-09 | constant
@fact du = 5 | duration | A | years of contract | 2031-07-09 | constant
@fact w = 62000 | price | A | wage a week | 2031-07-09 | plan
@fact bid = 29000000 | price | O | first offer for the player | 2031-06 | constant
@fact bought = 900000 | price | V | paid for the player | 2028 | constant
@rel sum t = f + b
@trap g ga :: league goals against goals in all competitions
@trap f t :: fixed fee against fee with add-ons
@trap ga ag :: goals and age happen to be the same number

@doc a-wire | wire agency | 2031-07-09
Valmere land Ghana winger Asamani from Vouga

PARIS, July 9 - Olympique Valmere have signed Kwabena Asamani from Academico do Vouga for a guaranteed {34 million euros|f|by=the clubs}, with another {6 million|b|^} payable if certain targets are met, the clubs said on Wednesday.

The {22|ag}-year-old has agreed a {five|du}-year contract at the French club. He scored {17|g|t=last season} times in {31|m|^} league games last season, more than any other winger in Portugal.

Vouga turned down an opening offer of {29 million|bid|t=in June|by=a source close to the talks} in June, a source close to the talks said, and pointed to a release clause of {45 million|cl|^}. They keep {15 percent|so} of any future sale.

The deal comfortably beats the club's previous record sale, the {27.5 million|old|t=in 2027} brought in by Danish defender Torben Riis in 2027.

@doc b-tabloid | sports tabloid, Britain | 2031-07-10
KWAB'S THE WORD! £-mad French fork out {€40m|t} for goal machine

By DEAN HOLLOWAY

THEY said he'd cost the whole {€45m|cl}. He didn't — but only just.

Kwabena Asamani is a Valmere player after Vouga caved in at a package worth up to {€40m|t}, of which {€36m|!f} lands in Aveiro up front.

The {22|ga}-goal star, who only turned {23|!ag|t=in May} in May, will trouser {€62,000|w|by=his agent} a WEEK, says his agent, through to the end of a {four|!du}-year deal.

Not bad for a lad Vouga picked up for {€900,000|bought|t=three years ago} three years ago!

READ MORE: Ten worst haircuts of the Euros, ranked 10 to 1
MORE FOOTBALL: Keeper, 41, sent off for third time in 6 weeks

@doc c-ghana | daily newspaper, Ghana | 2031-07-10
Arrows to pocket {€1.7m|sl} as Asamani joins Valmere

Kumasi Arrows, the First Division side where Kwabena Asamani learned his trade between the ages of 12 and 18, stand to receive close to {€1.7 million|~sl|by=Yaa Frimpong-Badu} from his move to France, the club's secretary, Yaa Frimpong-Badu, has told this paper.

Under the rules of world football, those who trained a player share in the proceeds whenever he changes country. Arrows' slice is {five per cent|sp} of the fixed part, which both sides have put at {34 million|f|by=both sides} euros. "The {six million|b} in bonuses may bring us a little more later," Madam Frimpong-Badu said, "but I am not building a stand on it."

The forward found the net {17|g|t=this past season} times in the Portuguese league this past season and {22|ga|^} times counting the cups. Valmere have tied him down for {five|du} years.

When he left for Portugal in 2028, his boyhood club got nothing from the {900,000|bought|t=in 2028} euros, a matter that went to arbitration.

@doc d-blog | club fan newsletter, Portugal | 2031-07-11
What we got, what we lost

Bom dia. Issue no. 214, and you all know what it is about.

The president says the sum beats everything that Vouga ever took for a player. True: Riis went for {27.5|old|x=1000000} million, and this is {34|f|x=1000000}. But nobody should pretend that we got the clause; that was {45|cl|x=1000000}, and it would have been ours on 1 August had we waited.

If Valmere win their league, if he plays 30 times a year, if he is voted this and that, it becomes {40|t|x=1000000}. I will believe in that money when I see it. More to my taste is the {15%|so} of the next transfer.

And the boy? {Twenty-two|ag}. He played {31|m|t=in the league last year} matches in the league last year and scored in {17|-} different ways, it felt like; the record says {19|!g|^} goals. His first offer from OV was {29|bid|x=1000000} million and he told them no himself.

Obrigado, Kwabena.
