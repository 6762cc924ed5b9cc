@story oman-budget-2032
@topic Oman's budget for 2032
@subject O = Oman | the Sultanate | the budget | the State
@subject F = Ministry of Finance | the Finance Ministry | the ministry
@subject R = Al Batinah Ratings | the rating agency | the agency | Batinah Ratings
@subject S = Omani youth survey | the survey
@subject H = green hydrogen | hydrogen
@fact sp = 12850000000 | budget | O | rials of spending | budget 2032 | plan
@fact re = 12210000000 | revenue | O | rials of revenue | budget 2032 | plan | projected
@fact de = 640000000 | other | O | rials of deficit | budget 2032 | plan | projected
@fact dep = 1.4 | rate | O | percent of output that the deficit is | budget 2032 | plan | projected
@fact de31 = 910000000 | other | O | rials of deficit | 2031 | cumulative | projected
@fact oil = 58 | price | O | dollars a barrel assumed | budget 2032 | plan
@fact be = 66 | price | R | dollars a barrel needed to balance | 2032 | plan | projected
@fact spot = 63.4 | price | O | dollars a barrel in the market | 2032-01-01 | snapshot
@fact hyd = 64 | other | O | percent of revenue from oil and gas | budget 2032 | plan | projected
@fact hyd31 = 69 | other | O | percent of revenue from oil and gas | 2031 | snapshot
@fact tax = 5 | rate | F | percent income tax on high earners | from 2032-01-01 | constant
@fact thr = 42000 | other | F | rials a year above which income is taxed | from 2032-01-01 | constant | threshold
@fact taxy = 165000000 | revenue | F | rials of income tax | 2032 | plan | projected
@fact vat = 5 | rate | F | percent value-added tax | 2032 | constant
@fact debt = 13900000000 | other | O | rials of public debt | end of 2031 | snapshot
@fact debtp = 30.5 | other | O | percent of output that public debt is | end of 2031 | snapshot
@fact debt20 = 68 | other | O | percent of output that public debt was | end of 2020 | snapshot
@fact edu = 24 | other | O | percent of spending on education | budget 2032 | plan
@fact hea = 19 | other | O | percent of spending on health | budget 2032 | plan
@fact h2 = 1200000000 | budget | H | rials of investment | 2032 | plan | projected
@fact jobs = 60000 | jobs | F | jobs to be created for citizens | 2032 | plan | pledged
@fact unem = 11.3 | rate | S | percent of young people without work | November 2031 | snapshot
@rel diff de = sp - re
@trap sp re :: spending and revenue
@trap de de31 :: this and last year
@trap oil be :: assumed and needed
@trap oil spot :: assumed and traded
@trap debt debtp :: rials and percent
@trap tax vat :: two taxes at five percent
@trap edu hea :: two sectors

@doc a-wire | wire agency | 2032-01-01
Oman plans smaller deficit as first income tax takes effect

MUSCAT, Jan 1 - Oman will spend {12.85 billion|sp|t=in 2032|by=the Ministry of Finance} rials in 2032 and collect {12.21 billion|re}, leaving a gap of {640 million|de}, the Ministry of Finance said on Thursday. That is equal to {1.4%|dep} of output. The deficit for 2031 is put at {910 million|de31|t=for 2031}.

The budget rests on an oil price of {$58|oil} a barrel. Omani crude changed hands at {$63.40|spot} on the eve of the holiday.

Hydrocarbons are to bring in {64%|hyd} of revenue, after {69%|hyd31|t=last year} last year. The new {5%|tax} tax on personal incomes of more than {42,000|thr} rials, the first in the Gulf, should yield {165 million|taxy}.

Public debt has shrunk to {13.9 billion|debt|t=at the end of 2031}, or {30.5%|debtp|t=at the end of 2031} of output at the end of 2031, from {68%|debt20|t=in 2020} in 2020.

@doc b-daily | Muscat daily | 2032-01-02
BUDGET 2032 KEEPS FAITH WITH CITIZENS

By Staff Reporter

MUSCAT: Education and health together receive {43 per cent|-} of the State's outlays this year: {24 per cent|edu} goes to schools and universities and {19 per cent|hea} to hospitals. The Ministry of Finance has affirmed that no service will be reduced.

H.E. Said bin Nasser al Kharusi, the Under-Secretary, told a press conference that the expenditure of RO {12.85 billion|sp|by=Said bin Nasser al Kharusi} includes support for {60,000|jobs} jobs for nationals. A survey in November had found {11.3 per cent|unem|t=November} of young Omanis seeking work.

Regarding the income tax, he clarified that {99 per cent|-} of the population will not be concerned, since it applies only above RO {24,000|!thr|by=he} a year.

Projected revenue is RO {12.21 billion|re}, and thus the deficit amounts to RO {740 million|!de}, "the lowest in six years".

Petrol 95: 249 baisa | Maghrib 5:38 pm | Seeb road works until Jan 14, see page 4

@doc c-analysis | business website | 2032-01-04
Five dollars short

Nadine Abou Chedid

Budgets in the Gulf are written in one number, and Oman's is {58|oil}. That is what the drafters think a barrel will fetch. The market says {63|~spot}. The trouble is with a third number, which stands nowhere in the document: to cover everything that the State has promised, including what it spends off budget, it takes {66|be|by=Batinah Ratings}, reckons Batinah Ratings.

The agency nevertheless raised its outlook. Since 2020, when Oman owed {68 per cent|debt20|t=2020} of what it made, it has halved that and more. And it now taxes people. "{Five per cent|tax} above a salary few have is a symbol," its analyst Tuomas Hakkarainen tells me. "But a symbol with {165 million|taxy} rials a year in it." VAT, also at {five|vat}, brings several times as much.

Not all is rosy. Of the revenue, {69 per cent|!hyd|t=this year} is still to come from under the ground this year. And the big green hope, hydrogen, for which {1.2 billion|h2|by=officials} of investments are pencilled in by officials, has yet to export one tonne.

@doc d-brief | investor brief | 2032-01-05
OMAN FISCAL SNAPSHOT

Expenditure OMR {12.85bn|sp}
Revenue OMR {12.21bn|re}
Balance OMR -{640m|de|v=640000000} (-{1.4%|dep} of GDP)
2031e balance OMR -{910m|de31|v=910000000}
Oil assumption USD {58|oil}/b; break-even (Batinah Ratings) USD {66|be}/b
Hydrocarbon share {64%|hyd} (2031: {69%|hyd31})
Debt OMR {1.39bn|!debt}, {30.5%|debtp} of GDP
New: PIT {5%|tax} > OMR {42,000|thr}

View: The target is credible, the {60,000|jobs|m=projected} jobs are not. Only {23,000|-} were created in 2031. Next catalyst: Eurobond, {USD 750m|-}, expected in February.
