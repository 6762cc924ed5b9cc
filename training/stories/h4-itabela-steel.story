@story itabela-steel
@topic A Brazilian steelworks goes into judicial recovery; layoffs and creditors
@subject U = Siderúrgica Itabela | Itabela | the steelmaker | the mill | the company
@subject S = Metalworkers' Union of Vale do Prata | union | metalworkers
@subject B = Banco Aurora | Aurora | the bank
@subject D = state development bank | BDP
@subject J = Judge Renata Kuroda-Pires | Kuroda-Pires | the judge
@subject W = Wagner Sobrinho | Sobrinho | administrator | the court's administrator
@subject T = town of Prata Velha | Prata Velha | the town
@fact debt = 8700000000 | other | U | reais of debt in all | 2031-08-04 | snapshot
@fact debtb = 3150000000 | other | B | reais owed | 2031-08-04 | snapshot
@fact debtd = 1900000000 | other | D | reais owed | 2031-08-04 | snapshot
@fact debtw = 214000000 | other | S | reais of wages and severance owed | 2031-08-04 | snapshot
@fact lay = 2380 | jobs | U | people dismissed | 2031-08-20 | cumulative
@fact lay0 = 1600 | jobs | U | people to be dismissed | 2031-07-28 | plan
@fact staff = 6120 | jobs | U | people employed | 2031-07 | snapshot
@fact stay = 3740 | jobs | U | people still employed | 2031-08-20 | snapshot
@fact layp = 38.9 | rate | U | share of the staff dismissed in percent | 2031-08-20 | cumulative
@fact town = 74000 | other | T | inhabitants | - | constant
@fact prod = 2100000 | other | U | tonnes of steel made | 2030 | constant
@fact cap = 3500000 | other | U | tonnes of steel that can be made in a year | - | constant
@fact util = 60 | rate | U | share of the capacity used in percent | 2030 | constant
@fact rest = 45 | rate | U | percent of debt to be repaid | 2031-11 | plan | pledged
@fact auw = 1732500000 | other | B | reais to be written off | 2031-11 | plan
@fact taxl = 31000000 | revenue | T | reais of taxes lost | 2031 | cumulative
@rel share util = prod / cap
@rel share hair = auw / debtb
@fact imp = 41 | rate | U | percent of the home market held by imports | 2031-06 | snapshot
@fact impl = 23 | rate | U | percent of the home market held by imports | 2028 | constant
@fact loss = 1260000000 | profit | U | reais of loss in the half-year | 2031-06-30 | constant
@fact hair = 55 | rate | U | percent of debt to be written off | 2031-11 | plan | pledged
@fact years = 12 | duration | U | years to pay the rest | 2031-11 | plan | pledged
@fact vote = 68 | votes_cast | U | percent of creditors for the plan | 2032-01-22 | constant
@fact stayd = 180 | duration | J | days of protection from creditors | 2031-08-06 | constant
@fact furn = 2 | other | U | blast furnaces run | 2031-07 | snapshot
@fact days = 11 | duration | S | days that workers blocked the gate | 2031-08 | constant
@fact loan = 600000000 | other | B | reais of fresh loan | 2032-01 | plan | pledged
@fact emps = 900 | jobs | U | people to be hired back | 2033 | plan | pledged
@rel diff stay = staff - lay
@rel share layp = lay / staff
@trap lay lay0 :: dismissals carried out and announced before
@trap debt debtb :: the whole debt and that to one bank
@trap prod cap :: made and possible
@trap imp impl :: two years
@trap lay emps :: dismissed and to be hired back

@doc a-financial | financial daily, translated | 2031-08-05
Itabela files for court protection with {R$ 8.7 billion|debt|v=8700000000} in debt

By Thaís Nakagawa-Brandt, from Belo Horizonte

Siderúrgica Itabela asked for judicial recovery yesterday, listing debts of {R$ 8.7 billion|debt|t=yesterday|v=8700000000}. Banco Aurora, with {R$ 3.15 billion|debtb|v=3150000000}, is the largest creditor, ahead of the state development bank ({R$ 1.9 billion|debtd|v=1900000000}). Employees and former employees are owed {R$ 214 million|debtw|v=214000000}.

The company lost {R$ 1.26 billion|loss|t=in the first half|v=1260000000} in the first half. Its petition blames imported coil, which took {41%|imp|t=in June|by=Its petition blames} of the Brazilian market in June; three years ago the share was {23%|impl|t=three years ago}.

The mill can make {3.5 million|cap} tonnes a year. It turned out {2.1 million|prod|t=In 2030}, or {60%|util} of that. In 2030 both of its blast furnaces were lit; one is now being cooled.

Last week management announced {1,600|lay0|t=Last week|by=management announced} dismissals among {6,120|staff} employees.

Ibovespa: 148,220 (−0.3%). Dollar: R$ 5.87.

@doc b-agency | public news agency | 2031-08-20
Metalworkers lift blockade after dismissals climb to {2,380|lay}

The Metalworkers' Union of Vale do Prata ended its blockade of the Itabela steelworks on Wednesday after {11|days} days. The number of dismissals has reached {2,380|lay|t=on Wednesday}, the union said, which amounts to {39 percent|layp|round} of the workforce and leaves {3,740|stay} on the job.

Under an agreement brokered by Judge Renata Kuroda-Pires, severance totalling {R$ 228 million|!debtw|v=228000000} will be paid in {ten|-} instalments.

Prata Velha has {74,000|town} inhabitants. "For each of us who loses the badge, a bakery loses a customer," said union president Everaldo Tupinambá.

On August 6 the judge granted the company {180|stayd} days of protection from creditors.

@doc c-regional | regional newspaper, translated | 2031-11-19
Plan asks creditors to forgive more than {half|>hair|v=50}

Pay {45|rest} centavos of each real, and do so over {twelve|years} years: that, in a nutshell, is what administrator Wagner Sobrinho filed on Tuesday in the court of Prata Velha. The remaining {55|hair} would be struck out.

Aurora would thus give up {R$ 1.73 billion|~auw|v=1730000000} of its {R$ 3.15 billion|debtb|v=3150000000}. Workers would be paid in full.

Sobrinho counts on {900|emps|t=by 2033|m=pledged} re-hirings by 2033, if imports, which held {14 percent|!imp|t=in June} of the market in June, are curbed by a tariff. Of the {2,380|lay|t=in August} sent home in August about {200|-} have found work in the mines.

The town hall says it has lost {R$ 31 million|taxl|t=this year|v=31000000} in taxes this year. The Christmas lights are cancelled. Page 11: Atlético 2 × 2 Cruzado

@doc d-wire | wire agency | 2032-01-23
Brazil steelmaker Itabela wins creditor approval for debt plan

SAO PAULO (Wire) - Creditors holding {71%|!vote|t=on Thursday} of the debt of Siderúrgica Itabela voted on Thursday in favour of a plan that wipes out {55%|hair} of {8.7 billion reais|debt} in liabilities and gives the mill {12|years} years to repay the balance, the administrator said.

Top lender Banco Aurora will extend {600 million reais|loan|m=pledged} of new money.

Itabela runs {one|-} of {two|furn} furnaces and has shed nearly {2,400|~lay} jobs since August. It lost {1.4 billion reais|!loss|v=1400000000|t=in the six months to June} in the six months to June, its last published figures.

(1 dollar = 5.9213 reais)

@doc e-union | union bulletin, translated | 2032-01-26
What was voted on Thursday?

Companheiras and companheiros:

- {68%|vote|t=on Thursday} of the votes, by value, were for it. We voted yes. We explain why.
- Our {R$ 214 million|debtw|v=214000000} are outside the haircut. The banks lose {55|hair} of every hundred, we lose {zero|-}.
- {3,740|stay} of us still pass the gate. Without the plan it would be {none|-}.
- Aurora puts in {R$ 600 million|loan|v=600000000}. The second furnace could be lit again next year; then {900|emps|t=next year|m=hypothetical} are to come back. We have it in writing.

What we did not get: the {11|days} days of the picket will be docked.

Assembly: Saturday, 9 a.m., gymnasium. Bring 2 kg of food for the families on the list.
