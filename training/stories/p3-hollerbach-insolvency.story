@story hollerbach-insolvency
@topic Insolvency of the German furniture chain Hollerbach: filing, closures, creditors' vote
@subject H = Hollerbach Möbel | Hollerbach | the chain | the retailer | the company
@subject V = Dr. Anneliese Raczkowski | Raczkowski | the administrator | insolvency administrator
@subject B = Bankhaus Tiedge | Tiedge | the lead bank
@subject G = the creditors | creditors | creditors' meeting
@subject L = landlords | the landlords
@subject N = Nordhem Living | Nordhem | the Swedish bidder
@subject U = the works council | works council
@fact st1 = 84 | other | H | shops | 2034-02-06 | snapshot
@fact cl1 = 21 | other | H | shops to be closed | 2034-03-19 | plan
@fact cl2 = 33 | other | H | shops to be closed | 2034-05-28 | plan
@fact keep = 51 | other | N | shops to be taken over | 2034-05-28 | plan | pledged
@fact emp1 = 5900 | jobs | H | people employed | 2034-02-06 | snapshot
@fact emp2 = 5350 | jobs | H | people employed | 2034-05-28 | snapshot
@fact lo1 = 1150 | jobs | H | jobs to go | 2034-03-19 | plan
@fact lo2 = 1870 | jobs | H | jobs to go | 2034-05-28 | plan
@fact keepj = 3480 | jobs | N | jobs to be kept | 2034-05-28 | plan | pledged
@fact debt1 = 412000000 | other | H | euros of debt | 2034-02-06 | snapshot
@fact debt2 = 468000000 | other | G | euros of claims filed | 2034-05-15 | cumulative
@fact adm = 431000000 | other | G | euros of claims admitted | 2034-06-26 | cumulative
@fact tie = 140000000 | other | B | euros owed | 2034-02-06 | snapshot
@fact rent = 58000000 | other | L | euros owed | 2034-02-06 | snapshot
@fact rev33 = 790000000 | revenue | H | euros of sales | 2033 | constant
@fact rev32 = 905000000 | revenue | H | euros of sales | 2032 | constant
@fact los33 = 64000000 | profit | H | euros of loss | 2033 | constant
@fact q1 = 4 | rate | V | percent that creditors may expect | 2034-03-19 | plan | projected
@fact q2 = 11.5 | rate | V | percent that creditors may expect | 2034-06-26 | plan | projected
@fact price = 37000000 | price | N | euros bid | 2034-05-28 | plan | pledged
@fact vote = 89.3 | vote_share | G | percent of claims that voted for the plan | 2034-06-26 | constant
@fact need = 50 | vote_share | G | percent of claims needed for the plan | - | constant | threshold
@fact wag = 3 | duration | H | months of wages covered | - | constant
@fact left1 = 63 | other | H | shops to remain | 2034-03-19 | plan
@fact bid = 7 | other | H | interested buyers | 2034-03-19 | snapshot
@fact cld = 12 | other | H | shops added to the closure list | 2034-05-28 | plan
@fact nrev = 1300000000 | revenue | N | euros of sales | 2033 | constant
@fact vex = 28.75 | other | - | euros to expect for the reader's voucher | - | plan | projected
@fact vnor = 30 | other | N | percent of face value at which vouchers are taken | - | plan | pledged
@fact vouch = 6200000 | other | H | euros of unredeemed gift vouchers | 2034-02-06 | snapshot
@fact soc = 19000000 | budget | U | euros for severance | 2034-05-28 | plan
@rel sum st1 = cl2 + keep
@rel sum emp2 = lo2 + keepj
@rel diff left1 = st1 - cl1
@rel diff cld = cl2 - cl1
@trap cl1 cl2 :: the first list and the final one
@trap lo1 lo2 :: jobs on the first and the final list
@trap debt1 debt2 adm :: debts in the books, claims filed, claims admitted
@trap q1 q2 :: the quota before and after the sale
@trap emp1 emp2 :: 550 people left on their own
@trap rev32 rev33 :: two years' sales

@doc a-wire | financial news wire | 2034-02-06
Furniture chain Hollerbach files for insolvency

BIELEFELD (Kontor) - Hollerbach Möbel, one of Germany's oldest furniture chains, filed for insolvency on Monday with debts of {412 million euros|debt1|t=on Monday}, blaming rents and customers who moved less and sat longer on what they had.

The company runs {84|st1|t=on Monday} shops and employs {5,900|emp1|^} people. It sold {790 million euros|rev33|t=last year} worth of sofas, kitchens and beds last year, after {905 million|rev32|t=in 2032} in 2032, and lost {64 million|los33|t=last year}.

Its lead bank, Bankhaus Tiedge, is owed {140 million|tie|s=lead bank} and its landlords {58 million|rent}. A court appointed Dr. Anneliese Raczkowski provisional administrator. Wages are covered for {three|wag} months by the employment agency.

Customers with vouchers, {6.2 million euros|vouch} of them in all, will have to queue with everybody else.

@doc b-daily | regional daily | 2034-03-20
First list: {21|cl1} Hollerbach houses to shut by summer

Von unserem Redakteur Jens-Uwe Balogun (translated edition)

The waiting is over for some. Administrator Raczkowski yesterday named {21|cl1|t=yesterday|by=Administrator Raczkowski} locations, from Flensburg to Passau, where the shutters will come down. {1,150|lo1|^} colleagues lose their work. That would leave {63|left1|^} of the {84|st1|t=before February} that traded before February.

More closures are "possible, not planned", she said. A buyer for the rest is being sought; {seven|bid} have asked for the books.

Creditors should be modest. Raczkowski expects to pay out {four|q1|t=at present|by=Raczkowski} cents for each euro at present. "If we sell well it is more," she said. The pile of claims grows daily and already exceeds the {412 million|debt1|t=on the day of the petition} that the books showed on the day of the petition.

In Bielefeld, where founder Gottlob Hollerbach planed his first table in 1911, people queued for 70 per cent off lamps.

Mehr zum Thema: 5 Tipps für den Schrankkauf.

@doc c-trade | furniture trade magazine | 2034-05-29
Nordhem bids {€37m|price} for the better half

It is to be the Swedes. Nordhem Living offers {€37m|price|t=Monday night} for brand, warehouse and {51|keep|^} stores, Hollerbach's administrator announced late Monday night. The remaining {33|cl2|^}, {twelve|cld} more than on the March list of {21|cl1|t=March}, close by the end of September.

For staff: {3,480|keepj|by=Nordhem} would move across to Nordhem. The other {1,870|lo2} would not. (Headcount has melted to {5,350|emp2|t=now} now, from {5,900|emp1|t=at filing} at filing, since anybody with a better offer took it.) The works council negotiated a severance pot of {€19m|soc}, which comes ahead of other claims.

Those other claims had reached {€468m|debt2|t=when the register closed on the 15th} when the register closed on the 15th. How much of that survives scrutiny is for the summer.

Nordhem turned over {€1.3bn|nrev|t=last year} last year and has no shop south of Kassel. Hollerbach did {€790m|rev33|t=in 2033} in 2033, with every store still open.

Order our sector report 'Sleep 2035' (€89).

@doc d-business-paper | national business daily | 2034-06-27
Creditors back the Hollerbach plan

{Nine in ten|~vote|v=90}, by value, said yes. At a meeting in the Stadthalle, holders of {89.3 per cent|vote|t=yesterday} of the claims yesterday approved the sale of the insolvent retailer to Nordhem for {€37 million|price}. {Half|need} would have sufficed.

Of {€468 million|debt2|t=in May} lodged in May, the administrator has recognised {€431 million|adm|t=so far|by=the administrator} so far. On that footing she now forecasts a dividend of {11.5 per cent|q2|t=now|by=she}. In March she had dared to say {four|q1|t=In March}.

Tiedge, by far the largest holder with {€140 million|tie}, sits on collateral and will do better than that. The landlords will not: their {€58 million|rent} dates from before February, and {33|cl2} of their buildings are about to be empty.

"A bad day's work, well done," said one of them, Friedhelm Yıldırım-Storck, who drove {400|-} kilometres to vote.

@doc e-column | consumer advice column | 2034-06-30
Your rights: I have a Hollerbach voucher. Is it worth anything?

Q: My mother-in-law gave me a {€250|-} voucher for Christmas. The shop in Minden refused it. Who pays?

A: Nobody, in full. Your voucher is one of those that together came to {€6.2 million|vouch|t=when the firm went under} when the firm went under. You are an unsecured creditor, and if you filed by mid-May you share in the pot. The administrator's latest estimate is {eleven and a half|q2|t=latest} cents in the euro, so expect just under {€29|<vex}, in autumn 2035. (The {four|q1|t=in spring} cents that you may have read about in spring is out of date.)

Nordhem has said that at its {51|keep|s=its} branches it will take old vouchers at {30|vnor} per cent of face value until Christmas. Take that. Minden, alas, is among the {33|cl2}.

Send questions to ratgeber at this paper. We get about 90 a week and answer 2.
