@story zb-sao-vito-phone-refund
@topic Phone company Conecta made to refund customers in Brazil
@subject C = Conecta | the operator | the phone company | the company
@subject P = Procon of São Vito | Procon | the consumer office
@subject J = Judge Heloísa Tavares Brandão | the judge | the court
@subject A = Anatel | the regulator
@subject M = prosecutor's office | prosecutors | the prosecution
@fact cust = 2870000 | other | C | customers overcharged | 2034-03 | constant
@fact custm = 3400000 | other | M | customers overcharged by the prosecutors' count | 2033-09 | constant
@fact month = 6.9 | price | C | reais charged a month for the unwanted service | 2031-2033 | constant
@fact mths = 26 | duration | C | months of charging | 2033 | constant
@fact each = 179.4 | damages | C | reais taken from a customer at most | 2033 | constant
@fact total = 418000000 | damages | C | reais to be paid back | 2034-03-12 | constant
@fact fine = 35000000 | damages | J | reais of collective damages | 2034-03-12 | constant
@fact fined = 150000000 | damages | M | reais of collective damages demanded | 2033-09 | plan | pledged
@fact comp = 21760 | cases | P | complaints | 2033 | cumulative
@fact compp = 6340 | cases | P | complaints | 2032 | cumulative
@fact anat = 12400000 | damages | A | reais of the regulator's fine | 2032-11 | constant
@fact daily = 200000 | damages | J | reais of penalty a day of delay | 2034-03-12 | constant | threshold
@fact days = 60 | duration | J | days to begin the refunds | 2034-03-12 | constant
@fact back = 640000 | other | C | customers refunded | 2034-06-30 | cumulative
@fact rev = 9800000000 | revenue | C | reais of revenue in the year | 2033 | constant
@fact prof = 610000000 | profit | C | reais of profit in the year | 2033 | constant
@fact share = -7.2 | rate | C | move of the share on the day, in percent | 2034-03-13 | constant
@fact lines = 18500000 | other | C | lines in service | 2033-12 | snapshot
@fact law = 15 | other | - | share of customers who asked for the service, in percent | 2033 | constant
@rel product each = month * mths
@fact sum = 453000000 | damages | C | reais of refunds and damages | 2034-03-12 | constant
@fact sumsh = 74.3 | other | C | refunds and damages as a share of profit, in percent | 2034-03 | constant
@fact bsh = 22.3 | other | C | share of customers refunded, in percent | 2034-06-30 | snapshot
@rel sum sum = total + fine
@rel share sumsh = sum / prof
@rel share bsh = back / cust
@trap cust custm :: judge's against prosecutors' count
@trap fine fined :: granted against demanded
@trap compp comp :: two years
@trap fine anat :: court's against regulator's
@trap cust back :: wronged against refunded
@trap total fine :: refunds against collective damages

@doc a-daily | national daily | 2034-03-13
Justice orders Conecta to return {R$418 million|total} to clients charged for "digital library"

Gustavo Amparo, São Vito

The telephone company Conecta must pay back {R$ 418 million|total} to {2.87 million|cust} customers who were charged between 2031 and 2033 for a "digital library" they'd not ordered, Judge Heloísa Tavares Brandão, of the 4th Civil Court, ruled on Tuesday.

The service was billed at {R$ 6.90|month} a month for up to {26|mths} months. So nobody lost more than {R$ 179.40|each}, but, wrote the judge, "a thief of pennies is still a thief, and here's one with {18.5 million|lines} pockets to choose from".

She also set collective damages at {R$ 35 million|fine}. The prosecution had asked for {R$ 150 million|fined} and spoken of {3.4 million|custm} injured. Refunds must begin within {60|days} days; each day late costs {R$ 200,000|daily}.

Conecta will appeal. It says that {15%|law|by=It} of those on the list had clicked on "accept".

In 2032 the regulator, Anatel, had fined it {R$ 12.4 million|anat|t=In 2032} for the same.

@doc b-portal | consumer portal | 2034-03-14
Conecta refund: who gets it, how much, when. We explain

Updated 14/03 at 18h20 · reading time 4 min · 5 tips at the end

*Who?* Anyone who had the line "Biblioteca+" on the bill. There are {2.87 million|cust} of you.

*How much?* The amount paid, {twice over|-}? No! That was in the prosecutors' request. It's the simple amount, {R$ 9.60|!month} for each month it was billed, plus correction.

*When?* The company has {60|days} days to start. If it doesn't, {R$ 200 thousand|daily} per day.

*Do I have to do something?* Not if you're still a client. If you left, keep the bills. At the Procon of São Vito, which took {21,760|comp|t=last year} complaints about the operator last year ({6,340|compp|t=the year before} the year before), there'll be a special desk.

*Will it hurt them?* Some: {418 million|total} of refunds, when profit was {610|prof|x=1000000}.

@doc c-wire | financial wire | 2034-03-13
Conecta falls {7.2%|share|v=-7.2} on refund ruling

SAO PAULO, March 13 (Ponto) - Shares of Conecta closed {7.2%|share|v=-7.2} lower on Wednesday, a day after a judge told it to refund {418 million|total} reais and pay another {35 million|fine} in damages.

Together that's {453 million|sum} reais, or {74%|~sumsh} of 2033 profit of {610 million|prof|t=2033}. Revenue was {9.8 billion|rev}.

The operator, with {18.5 million|lines|t=in December} lines in December, hasn't provisioned. "We expect a cut on appeal," XV Corretora wrote, recalling that the regulator's fine in 2032 came to only {12.4 million|anat}.

@doc d-weekly | regional weekly | 2034-07-08
Four months on, most are still waiting for their "pennies"

Dona Iraci of Vila Formosa got hers in May: {R$ 131.10|-}. She's had the receipt laminated. Of her sewing circle she is the only one.

According to a report which Conecta had to file with the court, {460,000|!back|t=by the end of June|by=Conecta} customers had been refunded by the end of June, less than a {quarter|<bsh|v=25} of {2.87 million|cust}.

The judge thinks that slow. The company's lawyer thinks it "exemplary": {640,000|back|t=by the end of June|by=The company's lawyer}, he told her at Thursday's hearing, had been credited by the end of June, and the paper had a typing error. Nothing's been paid of the {R$ 35 million|fine} so far, because the appeal suspends it.

At Procon the complaints keep coming. They were {21,760|comp|t=in 2033} in 2033; the counter for this year is at {9,415|-}.
