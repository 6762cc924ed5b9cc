@story u6-zaatari-pledges
@topic Pledging conference for a refugee camp in Jordan, December 2030
@subject C = Geneva pledging conference | conference | donors | donor meeting | pledges
@subject K = Wadi Ghadaf camp | the camp | Wadi Ghadaf | the settlement
@subject U = United Nations refugee agency | UNHCR | the agency | the UN
@subject G = Germany | Berlin
@subject Q = Qatar | Doha
@subject J = Japan | Tokyo
@subject A = United States | Washington
@subject H = Jordan | Amman
@fact ask = 820000000 | budget | U | dollars asked for the coming year | 2031 | plan
@fact got = 547000000 | fundraising | C | dollars promised by all donors | 2030-12-04 | constant | pledged
@fact gap = 273000000 | other | C | dollars missing from the appeal | 2030-12-04 | constant
@fact sh = 66.7 | rate | C | share of the appeal that was promised | 2030-12-04 | constant
@fact ly = 612000000 | fundraising | C | dollars promised for the year before | 2029-12 | constant | pledged
@fact lyr = 431000000 | fundraising | U | dollars that arrived of the year-before promises | 2030-11 | cumulative
@fact g = 140000000 | fundraising | G | dollars promised | 2030-12-04 | constant | pledged
@fact q = 95000000 | fundraising | Q | dollars promised | 2030-12-04 | constant | pledged
@fact j = 62000000 | fundraising | J | dollars promised | 2030-12-04 | constant | pledged
@fact a = 120000000 | fundraising | A | dollars promised | 2030-12-04 | constant | pledged
@fact a9 = 210000000 | fundraising | A | dollars promised the year before | 2029-12 | constant | pledged
@fact pop = 84300 | other | K | people who live there | November 2030 | snapshot
@fact pope = 81200 | other | K | people who live there | November 2029 | snapshot
@fact ch = 54 | rate | K | share of children under 18 | November 2030 | snapshot
@fact reg = 389000 | other | H | refugees registered in the whole country | November 2030 | snapshot
@fact ration = 21 | price | U | dollars of food voucher a person a month | since October 2030 | snapshot
@fact rationo = 32 | price | U | dollars of food voucher a person a month | before October 2030 | snapshot
@fact cut = 34 | rate | U | cut of the food voucher | October 2030 | constant
@fact win = 11500 | homes | K | shelters that need winter repair | December 2030 | snapshot
@fact wind = 4700 | homes | K | shelters already repaired | 2030-12-04 | cumulative
@fact sch = 29 | other | K | schools | 2030 | constant
@fact cap = 60000 | other | K | people for whom it was built | - | constant
@fact cases = 412 | cases | K | confirmed measles cases | 2030-12-03 | cumulative
@fact gqj = 297000000 | fundraising | C | dollars promised by Germany, Qatar and Japan | 2030-12-04 | constant | pledged
@rel diff gap = ask - got
@rel share sh = got / ask
@trap got ly :: pledges of this and of last year
@trap ly lyr :: pledged and received
@trap a a9 :: Washington this year and last
@trap pop cap :: residents and capacity
@trap pop reg :: the camp and all the country
@trap win wind :: shelters in need and done
@rel sum gqj = g + q + j

@doc a-wire | wire agency | 2030-12-04
Donors promise {two-thirds|sh} of sum sought for Jordan desert camp

GENEVA, Dec 4 - Governments pledged {$547 million|got|t=on Wednesday} on Wednesday for refugees in Jordan next year, {two-thirds|sh} of the {$820 million|ask|by=the UN refugee agency|t=next year} that the UN refugee agency had asked for.

Germany led with {$140 million|g}, followed by the United States with {$120 million|a}, Qatar with {$95 million|q} and Japan with {$62 million|j}. Washington had offered {$210 million|a9|t=a year ago} a year ago, when the total reached {$612 million|ly|^}.

Pledges are not payments. Of last year's promises {$431 million|lyr|t=by the end of November|by=UNHCR} had arrived by the end of November, UNHCR said.

The largest share goes to Wadi Ghadaf, a camp planned for {60,000|cap} people east of Azraq, which now houses {84,300|pop|t=now}. In October the agency cut food vouchers there by {a third|~cut} to {$21|ration|t=In October} per person a month.

"We leave with {$273 million|gap|by=Teuila Faumuina} less than it takes to get through the winter," said Teuila Faumuina, who heads the operation.

@doc b-ngo | aid group statement | 2030-12-05
Warm words, cold tents: Shelter Without Borders on the outcome of Geneva

The conference is over and the arithmetic is simple. For every three dollars families in Wadi Ghadaf need in 2031, donors have come up with two: {547 million|got|t=2031} US dollars out of {820 million|ask|t=2031}.

Winter will not wait for the third. Our engineers have inspected {11,500|win} shelters that leak, sag or have lost their doors. Repairs are finished on {4,700|wind}. At the present pace the last will be done in April.

More than half of the inhabitants – {54 per cent|ch} – are children. In September their families got {$32|rationo|t=In September} a head to buy food. Today they get {$21|ration|t=Today}. We have treated {412|cases} confirmed measles cases since August.

We thank Germany, Qatar and Japan, whose combined {$297 million|gqj} makes up more than half of all commitments. We note with sorrow that the United States has gone from {$210 million|a9} to {$120 million|a}.

For interviews in Arabic, English or French: Rania Khlaifat, +41 22 555 01 19. Charity no. CH-660.1.443.012-9. Donate: text WARM to 4141 (CHF 15).

@doc c-amman | Amman daily | 2030-12-05
Kingdom bears burden as world "counts coppers"

AMMAN — Planning Minister Suhair Qteishat returned from Geneva on Thursday with what she called "half a blanket". Of the {$820 million|ask} requested, {$574 million|!got|t=on Thursday} was promised, a shortfall of {$273 million|gap}.

Jordan hosts {389,000|reg|s=Jordan} registered refugees, and only about one in five of them lives in Wadi Ghadaf. The camp's headcount has gone up in twelve months from {81,200|pope|t=twelve months} to {84,300|pop}, mostly through births; there are {29|sch} schools, running in two shifts.

Berlin's contribution was the most generous, at {$140 million|g}, then came Doha with {$120 million|!q} and Washington. Tokyo promised {$62 million|j}.

"In 2029 they pledged {$612 million|ly|t=In 2029|by=Suhair Qteishat}, and by last month I had seen {$431 million|lyr|t=by last month|by=Suhair Qteishat} of it," the minister said. "You can't build a clinic with the difference."

JD1 = $1.41 · Amman 11°/4° · Fajr 5:18

@doc d-magazine | Sunday magazine | 2030-12-15
The arithmetic of bread

By Ottoline Marchbanks; photographs by Ezra Vinberg

Umm Laith does her sums on the side of a flour sack. There are six of them. In the summer that meant six times {32|rationo|t=In the summer} dollars on the card; since October it's been six times {21|ration|t=since October}. She has underlined the result twice, as though it might be persuaded to improve.

She lives in Row 14 of Wadi Ghadaf, a city nobody meant to be one. It was laid out for {80,000|!cap} and holds {84,300|pop}; it has {29|sch} schools, a few bakeries and a street known as the Champs-Élysées. Nine kilometres of fence go round it.

A fortnight ago in Geneva, men and women with lanyards talked about Umm Laith's card. The refugee agency came with a figure, {$820m|ask|by=The refugee agency}, and went home with about {$550m|~got}. The Germans gave {140|g|x=1000000}, the Americans {120|a|x=1000000}; a year earlier it was the Americans who had been the big spenders.

Her roof is one of the {11,500|win} on the winter list. It's also one of the {4,700|wind} that have been ticked off, which she finds funny, because it was a neighbour's that they mended. "We have the same name," she says. "He sends tea."

Her youngest had measles in November. Across the camp there have been more than {400|>cases}.
