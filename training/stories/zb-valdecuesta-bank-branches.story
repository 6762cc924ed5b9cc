@story zb-valdecuesta-bank-branches
@topic Bank branch closures in the villages of Valdecuesta, Spain
@subject B = Banco Meseta | Meseta | the bank
@subject V = comarca of Valdecuesta | Valdecuesta | the comarca | the villages
@subject P = provincial council | the Diputación | the province
@subject A = Pensioners' platform | the platform | pensioners
@subject S = Bank of Spain | the supervisor
@fact br = 1140 | other | B | branches | 2032-12-31 | snapshot
@fact brp = 1485 | other | B | branches | 2030-12-31 | snapshot
@fact cl = 96 | other | B | branches to close | 2033 | plan | pledged
@fact clv = 7 | other | V | branches to close | 2033 | plan | pledged
@fact left = 2 | other | V | branches left | 2033-06-30 | plan
@fact vill = 43 | other | V | villages | - | constant
@fact pop = 11600 | other | V | inhabitants | 2032 | snapshot
@fact old = 39 | other | V | share of inhabitants over 65, in percent | 2032 | constant
@fact km = 31 | distance | V | kilometres to the nearest cash machine in the worst case | 2033-06-30 | plan
@fact kmm = 14 | distance | V | kilometres to the nearest cash machine on average | 2033-06-30 | plan
@fact prof = 1260000000 | profit | B | euros of profit in the year | 2032 | constant
@fact profp = 980000000 | profit | B | euros of profit in the year | 2031 | constant
@fact pup = 28.6 | rate | B | rise of profit over a year, in percent | 2032 | constant
@fact emp = 410 | jobs | B | jobs affected | 2033 | plan | projected
@fact bus = 1 | other | P | bank buses promised | 2033-04-10 | plan | pledged
@fact busc = 240000 | budget | P | euros a year for the bank bus | 2033-04-10 | plan | pledged
@fact atm = 12 | other | P | cash machines that the province will pay for | 2033-04-10 | plan | pledged
@fact atmc = 9500 | price | P | euros a year for a cash machine | 2033 | constant
@fact sig = 5240 | other | A | signatures | 2033-04-08 | cumulative
@fact acc = 3100 | other | A | accounts that were moved away | 2033-04-30 | cumulative
@fact crowd = 900 | crowd | A | people at the protest | 2033-04-09 | constant
@fact esp = 58 | other | S | share of municipalities without a branch, in percent | 2032 | constant
@fact cash = 65 | other | S | share of people who pay with cash daily, in percent | 2032 | constant
@fact fee = 240 | price | B | euros of yearly account fee | 2033 | constant
@rel change pup = profp -> prof
@fact bv = 9 | other | V | branches | 2033-04 | snapshot
@rel diff left = bv - clv
@trap brp br :: two years apart
@trap cl clv :: country against comarca
@trap km kmm :: worst case against average
@trap profp prof :: two years
@trap sig acc :: signatures against accounts
@trap busc atmc :: bus against machine

@doc a-regional | regional daily | 2033-04-10
{Nine hundred|~crowd} pensioners, one closed shutter

Begoña Ruifernández, Cervatos

At noon on Saturday the priest rang the bell and nobody went into the church. Some {900|~crowd|t=At noon on Saturday} people, from {43|vill} villages that have {11,600|pop} inhabitants in all, stood before the shutter of the Banco Meseta, on which somebody had glued a death notice.

The bank is going to close {seven|clv} of its {nine|bv} branches in Valdecuesta by the end of June. Throughout Spain it's {96|cl}. It had {1,485|brp|t=at the end of 2030} at the end of 2030 and {1,140|br|t=last December} last December.

From the remotest village it'll be {31|km} kilometres to a cash machine. {Thirty-nine|old} in a hundred people here are over 65.

"I've paid {240|fee} euros a year to be told to use an app," said Saturnina Gil, 88. "My app is my daughter, and she lives in Bilbao."

The platform has gathered {5,240|sig|t=by Friday} signatures by Friday. The Diputación announced a bus with a counter and {12|atm} cash machines, of which each costs {9,500|atmc} euros a year.

@doc b-business | financial daily | 2033-02-01
Meseta earns {1,260 million|prof}, will shut {96|cl} branches

Banco Meseta closed 2032 with a profit of {1,260 million|prof|t=2032} euros, {28.6%|pup} up on the {980 million|profp|t=the previous year} of the previous year, thanks to interest income. The chief executive, Álvaro Quiroga-Stein, told analysts that it would close {96|cl|t=this year} branches this year out of {1,140|br}, affecting {410|emp} jobs, with "non-traumatic" exits.

The efficiency ratio improves to {43.1%|-}. Dividend: {0.27|-} euros.

Asked about villages, he said that "not a single customer" would be more than {15|-} minutes from cash. He declined to say in which vehicle.

Ibex 14,802 (+0.4%). Bund 2.61.

@doc c-radio | public radio transcript | 2033-04-12
Transcript: "A pie de campo", Tuesday magazine

PRESENTER: Our figure of the day is {58|esp}. The per cent of Spanish municipalities which have no bank branch, says the Bank of Spain.
REPORTER: And in Valdecuesta there'll be just {two|left|t=from July} left from July.
PRESENTER: For how many?
REPORTER: For {eleven thousand six hundred|pop} people. On average they'll be {fourteen|kmm} kilometres away from a machine.
PRESENTER: The Diputación offers a bus.
REPORTER: {One|bus}. It costs {two hundred and forty thousand|busc} euros a year, and would stop in each village {forty|-} minutes every two weeks. If it's on the day of the pension, good.
PRESENTER: Do people still use cash?
REPORTER: {Sixty-five|cash} in a hundred, every day, in all of Spain. Here they laughed at the question.
PRESENTER: It's {six|-} degrees in Cervatos.

@doc d-local | provincial news site | 2033-05-04
"We've taken the money for a walk": accounts leave Meseta by the thousand

The protest has changed means. {3,100|acc|t=up to 30 April|by=the platform} accounts had been moved to the rural savings bank up to 30 April, the platform claims. The platform's accountant, a retired notary, keeps them in a school notebook.

Meseta says it's "noticed nothing out of the ordinary". It denies that it'd reconsider some of the {seven|clv} closures, as the mayor of Cervatos had told this site. It earned {1,260 million|prof|t=last year} last year.

The savings bank will open in {four|-} villages. Of the province's {12|atm} machines {three|-} have been installed.

{410|emp} workers, the unions recall, hang on the plan across the country.

LO MÁS VISTO: 1. Lobo ataca 22 ovejas 2. ¿Cuándo cobro la extra?

@doc e-letter | reader's letter | 2033-05-07
To the Director

Sir: I worked {37|-} years for the bank that's leaving. When I began, we had {nine|bv} branches in this comarca and knew by the cough who'd come in. I read that there will be {two|left}.

They say it's the profit. It was {980|profp|x=1000000|t=the year before last} million the year before last and {1,260|prof|x=1000000|t=last} last. If that's an illness, I'd like to catch it.

I've signed; I'm one of the {5,240|sig}. On that Saturday, I was one of {nine hundred|~crowd}. And I've moved my account. My former colleague at the counter stamped the form, and didn't look up.

EUSEBIO MARTÍN PASTRANA, Villaluenga
