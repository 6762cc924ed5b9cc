@story altocampo-pensions
@topic Alto Campo, Argentina: the provincial capital's pension fund, a cut to the thirteenth month and a week of protests, 2032
@subject C = Caja Municipal de Alto Campo | the Caja | pension fund
@subject T = Alto Campo | the municipality | the city
@subject P = Wednesday's pensioners' march | the pensioners' march | Wednesday's march
@subject Q = Friday's march | the Friday march
@subject I = Intendente Nélida Urquijo-Haddad | Urquijo-Haddad | the intendente
@subject S = Sindicato de Municipales | the municipal workers' union | the union
@subject D = Deliberative Council | the council
@fact pe = 7420 | other | C | pensioners | 2032-06 | snapshot
@fact wo = 11130 | jobs | T | municipal workers who pay in | 2032-06 | snapshot
@fact ra = 1.5 | other | C | workers for each pensioner | 2032-06 | snapshot
@fact r0 = 3.2 | other | C | workers for each pensioner | 2010 | snapshot
@fact df = 18400000000 | budget | C | pesos of deficit | 2032 | plan | projected
@fact d1 = 11500000000 | other | C | pesos of deficit | 2031 | snapshot
@fact dg = 60 | rate | C | growth of the deficit | 2031 to 2032 | snapshot
@fact pm = 612000 | price | C | pesos of lowest monthly pension | 2032-06 | snapshot
@fact pa = 984000 | price | C | pesos of average monthly pension | 2032-06 | snapshot
@fact px = 6900000 | price | C | pesos of highest monthly pension | 2032-06 | snapshot
@fact bk = 1310000 | price | - | pesos of the pensioners' basket | 2032-06 | snapshot
@fact in = 46 | rate | - | inflation over twelve months in percent | 2032-06 | snapshot
@fact rs = 28 | rate | C | rise of pensions over twelve months in percent | 2032-06 | snapshot
@fact cu = 50 | other | I | share of the thirteenth month put off | 2032-06-14 | plan
@fact ct = 1000000 | price | I | pesos of pension above which it is put off | 2032-06-14 | plan | threshold
@fact ca = 2380 | other | I | pensioners hit by the postponement | 2032-06-14 | plan
@fact cs = 2900000000 | budget | I | pesos saved by the postponement | 2032-06-14 | plan | projected
@fact ag0 = 60 | age | C | age of retirement for women | 2032 | constant
@fact ag1 = 63 | age | C | age of retirement for women | 2034 | plan
@fact am = 65 | age | C | age of retirement for men | 2032 | constant
@fact co = 14 | rate | C | share of pay that workers pay in | 2032 | snapshot
@fact c2 = 17 | rate | C | share of pay that workers would pay in | 2033 | plan
@fact m1 = 3000 | crowd | P | marchers by the union's count | 2032-06-16 | snapshot
@fact m2 = 900 | crowd | P | marchers by the police estimate | 2032-06-16 | snapshot
@fact m3 = 12000 | crowd | Q | marchers by the union's count | 2032-06-18 | snapshot
@fact m4 = 5500 | crowd | Q | marchers by the police estimate | 2032-06-18 | snapshot
@fact i1 = 16 | injuries | P | people hurt | 2032-06-16 | cumulative
@fact i2 = 81 | age | P | age of the oldest person hurt | 2032-06-16 | snapshot
@fact a1 = 7 | arrests | P | people arrested | 2032-06-16 | cumulative
@fact a2 = 22 | arrests | Q | people arrested | 2032-06-18 | cumulative
@fact po = 260 | officers | P | police officers deployed | 2032-06-16 | snapshot
@fact sd = 48 | duration | S | hours of strike | 2032-06-18 | cumulative
@fact sf = 85 | other | S | share of workers on strike by the union's count | 2032-06-17 | snapshot
@fact si = 52 | other | S | share of workers on strike by the city's count | 2032-06-17 | snapshot
@fact bu = 147000000000 | budget | T | pesos in the budget | 2032 | plan
@fact bp = 12.52 | other | C | deficit as a share of the city's budget | 2032 | snapshot
@fact lw = 2600 | other | C | court cases against the fund | 2032-06 | snapshot
@fact lm = 41000000000 | damages | C | pesos the cases could cost | 2032-06 | snapshot | projected
@fact na = 24300000000 | other | T | pesos owed by the nation to the city | 2032-06 | snapshot
@fact vf = 11 | votes_cast | D | councillors for repealing the decree | 2032-06-24 | snapshot
@fact va = 10 | votes_cast | D | councillors against repealing the decree | 2032-06-24 | snapshot
@fact v3 = 14 | votes_cast | D | votes needed to override a veto | - | constant | threshold
@fact vs = 21 | seats | D | councillors | - | constant
@fact ins = 3 | other | I | instalments in which the half would be paid | 2032-06-28 | plan | pledged
@fact im = 8 | rate | I | image rating fall in points | 2032-06 | snapshot
@fact ap = 34 | poll_share | I | residents who approve | 2032-06-27 | snapshot
@fact ap0 = 42 | poll_share | I | residents who approve | 2032-05 | snapshot
@fact pn = 71 | poll_share | C | residents who say it cannot go on | 2032-06-27 | snapshot
@fact sn = 780 | sample_size | I | residents polled | 2032-06-27 | snapshot
@trap pe wo :: pensioners and workers
@trap pa pm :: average and lowest pension
@trap pa bk :: pension and basket
@trap in rs :: inflation and the rise of pensions
@trap m1 m3 :: Wednesday and Friday
@trap m3 m4 :: two counts of one march
@trap sf si :: two counts of the strike
@trap ca pe :: those hit and all
@trap df lm :: the deficit and the court cases
@trap ap ap0 :: two polls
@trap co c2 :: contribution now and proposed
@rel change dg = d1 -> df
@rel share bp = df / bu
@rel sum vs = vf + va
@rel diff im = ap0 - ap

@doc a-daily | provincial daily, English summary | 2032-06-15
Half the aguinaldo to wait for {2,380|ca} pensioners

La Vanguardia de Alto Campo | Politics | Fermín Oyarzún

Intendente Nélida Urquijo-Haddad signed Decree 1,118 on Monday night, with a borrowed pen. Pensioners of the Caja Municipal who earn more than {a million|ct|v=1000000} pesos will receive only {half|cu|v=50} of their thirteenth month in June. The other half is put off “until the treasury permits”.

That touches {2,380|ca} out of {7,420|pe}. The city would hold back {2.9 billion|cs} pesos.

The Caja expects a deficit of {18.4 billion|df|t=this year} this year, as against {11.5 billion|d1|t=last year} last year. It's {one peso in eight|~bp|v=12.5} of everything the city spends. There's {1.5|ra|t=now} workers paying in for each pensioner now; in 2010 there were {3.2|r0|t=in 2010}.

The lowest pension is {612,000|pm}, the average {984,000|pa}. One former controller draws {6.9 million|px}. The basket of the Ombudsman for the Elderly stood at {1.31 million|bk}.

A second bill, for August, would raise women's age from {60|ag0} to {63|ag1} (men: {65|am}) and the contribution from {14|co} to {17|c2} per cent.

The nation, the intendente recalls, owes the city {24.3 billion|na|by=the intendente}.

@doc b-wire | wire agency | 2032-06-16
Argentine police gas pensioners' march

ALTO CAMPO, Argentina, June 16 (Pampa) - {Sixteen|i1} people were hurt and {seven|a1} arrested on Wednesday as police with tear gas drove pensioners off the steps of the city hall in the western city of Alto Campo.

The oldest of the injured, a retired street-sweeper, is {81|i2}.

Police said they had {260|po} officers facing a crowd of {900|m2|t=Wednesday|by=Police}. The municipal workers' union, which called a {48-hour|sd|v=48} strike in response, said {3,000|m1|t=Wednesday|by=The municipal workers' union} people took part.

Pensions in the city have risen {28%|rs|t=over twelve months} over twelve months, against inflation of {64%|!in|^}.

@doc c-union | union press release | 2032-06-19
HISTORIC!

The Sindicato de Municipales salutes the {TWELVE THOUSAND|m3|t=yesterday|by=The Sindicato de Municipales} comrades, neighbours and grandparents who filled San Martín avenue yesterday, ten blocks, from pavement to pavement. (The police, {5,500|m4|t=yesterday|by=The police}. They should have their eyes tested at the Caja's clinic, if it had one.)

The strike was obeyed by {85%|sf|t=Thursday} on Thursday. The {52%|si|t=Thursday|by=officials} spread by officials counts those who came in to sign and left.

They took {22|a2} of ours. By dawn all had been released.

We repeat: we're {11,130|wo} who pay {14%|co} every month, without missing one. We won't pay {19%|!c2} for the holes others dug. Where are the {24.3|na|x=1000000000} billions of the nation? Who hired the friends?

General assembly: Wednesday, 7 p.m., at the corralón. Locro: 3,000 pesos.

General Secretary: Ramón “Tito” Cárcamo

@doc d-radio | radio interview transcript | 2032-06-21
FM Cordón 91.5 — “Mate Amargo” — interview with the intendente

—Intendente, you've got {eleven|vf|t=on Thursday|m=projected} councillors who'll vote on Thursday to repeal your decree. You've got {ten|va|t=on Thursday|m=projected}.

—I can count, Vero. And they'd need {fourteen|v3} to get past my veto.

—Will you veto?

—I'll say this. It's {twenty-three hundred and eighty|ca} people, the ones who earn best, and it's half of half a salary.

—They were gassed. One's {eighty-one|i2}.

—I've been to see him. He called me something, and then he offered me a mate.

—Is the Caja bankrupt?

—It's {1.3|!ra} workers per pensioner. You tell me. Last year we covered {11.5|d1|x=1000000000|t=Last year} billion. This year it's {sixty|dg} per cent more. And if the {2,600|lw} lawsuits go wrong there's {41|lm|x=1000000000} billion on top.

—So?

—So I'd pay the half in {three|ins} instalments, July, August, September. I'm saying that here, today.

—You heard it on Cordón. Eight degrees, wind from the south, the bridge is open.

@doc e-pollster | polling newsletter | 2032-06-28
PULSO CUYANO no. 66

One decree, {eight|im} points

Image of the intendente: {34%|ap|t=this weekend} approve this weekend, and in May it was {42%|ap0|t=in May}. ({780|sn} cases, telephone, error 3.5 points.)

Prices, in twelve months: up {46%|in|t=in twelve months}. Pensions: up {28%|rs|^}. It's in that gap that she fell.

Who left her? Women over sixty. Of course. What surprised us is the young, whose grandparents feed them.

And yet, asked if the Caja “can go on like this”, {71|pn} of a hundred said no. With {7,420|pe} pensioners and {11,130|wo} contributors, they've understood.

The council voted on Thursday to repeal, {11|vf} to {10|va}. She vetoed on Friday. With {21|vs} seats and {fourteen|v3} needed, the thing ends there, in {three|ins} instalments.

Next issue: who wants to be governor? (Spoiler: 9 people.)

@doc f-newsletter | pensioners' centre newsletter | 2032-07-03
CENTRO DE JUBILADOS "LOS ÁLAMOS" — sheet for July

Dear members,

1. THE HALF. Those who earn over {a million|ct|v=1000000} will see theirs in {three|ins} parts, the first on the 12th. There're {nine|-} of you in our centre; the rest never had to worry, since you get {612,000|pm}, and with that you worry about other things. Doña Elsa has cut out the basket: {1,310,000|bk}. She's hung it by the scales.

2. WEDNESDAY THE 16TH. Thank you to the nurses. Of the {sixteen|i1} who were hurt five are ours. Don Ramiro, {81|i2}, is home, and says the gas cleared his sinuses. The police say we were {900|m2|t=WEDNESDAY THE 16TH|by=The police}. We were fewer than that from this street alone.

3. AUGUST. The bill raises women to {63|ag1}. It won't touch you. Ring your daughters.

4. HOW MANY ARE WE? {7,420|pe} in all, and for each of us one worker and a half. Be kind to the young.

5. The intendente has {34|ap|t=last weekend's poll} points in last weekend's poll. We had a show of hands: four, of whom one was asking for the sugar.

Truco on Thursdays at 5. Bring your own beans.
