@story p1-marquette-levy
@topic Property tax levy of Marquette Grove, Illinois: from the mayor's 9.4 percent to the council's 5.8
@subject C = Marquette Grove | the city | the council | council | aldermen
@subject M = Mayor Winifred Castellane | Castellane | the mayor
@subject F = Ald. Tadeusz Okafor-Bell | Okafor-Bell | the finance chairman
@subject L = Lakeshore Civic Federation | the federation | the watchdog group
@subject P = the police pension fund | pension fund | pension funds | pensions
@subject B = the 2033 budget | the budget
@subject R = residents | homeowners | homeowner
@fact lv1 = 9.4 | rate | M | rise of the property tax levy | proposed 2032-10-12 | plan | pledged
@fact lv2 = 7.1 | rate | M | rise of the property tax levy | revised 2032-11-03 | plan | pledged
@fact lv3 = 5.8 | rate | C | rise of the property tax levy | adopted 2032-11-29 | plan
@fact amt1 = 71400000 | revenue | M | money raised by the higher levy | proposed 2032-10-12 | plan | projected
@fact amt3 = 44100000 | revenue | C | money raised by the higher levy | adopted 2032-11-29 | plan | projected
@fact lev = 760000000 | revenue | C | property tax levy | 2032 | constant
@fact gap = 223000000 | budget | C | budget gap | 2033 | plan | projected
@fact tot = 3180000000 | budget | B | total spending | 2033 | plan
@fact lay0 = 412 | jobs | M | layoffs threatened | proposed 2032-10-12 | plan | pledged
@fact lay1 = 148 | jobs | B | layoffs | adopted 2032-11-29 | plan
@fact vac = 620 | jobs | B | vacant jobs struck out | adopted 2032-11-29 | plan
@fact bill = 214 | price | R | yearly increase for the owner of a typical home | proposed 2032-10-12 | plan | projected
@fact bill3 = 132 | price | R | yearly increase for the owner of a typical home | adopted 2032-11-29 | plan | projected
@fact pf = 38.2 | rate | P | share of pension promises that are funded | 2032 | snapshot
@fact pc = 486000000 | budget | P | yearly contribution | 2033 | plan
@fact pc0 = 441000000 | budget | P | yearly contribution | 2032 | constant
@fact vy = 27 | votes_cast | C | aldermen voting for the levy | 2032-11-29 | constant
@fact vn = 22 | votes_cast | C | aldermen voting against the levy | 2032-11-29 | constant
@fact ve1 = 14 | votes_cast | C | aldermen voting for the first levy | 2032-11-10 | constant
@fact ve2 = 35 | votes_cast | C | aldermen voting against the first levy | 2032-11-10 | constant
@fact app = 24 | poll_share | M | voters who approve of the mayor | November 2032 | snapshot
@fact dis = 66 | poll_share | M | voters who disapprove of the mayor | November 2032 | snapshot
@fact ps = 903 | sample_size | M | registered voters polled | November 2032 | constant
@fact grb = 14.5 | price | C | monthly garbage fee | 2033 | plan
@fact grb0 = 9.5 | price | C | monthly garbage fee | 2032 | constant
@fact res = 97000000 | budget | C | rainy-day fund used | 2033 | plan
@fact ot = 61000000 | spending | C | police overtime | 2032 | cumulative
@fact gy = 60 | price | R | yearly increase of the garbage fee | 2033 | plan
@fact age = 51 | age | M | age | 2032 | snapshot
@rel share lv1 = amt1 / lev
@rel share lv3 = amt3 / lev
@trap lv1 lv3 :: proposed against adopted
@trap amt1 gap :: the levy against the hole
@trap lay0 lay1 :: threatened against adopted
@trap lay1 vac :: people against empty posts
@trap bill bill3 :: two versions of the levy
@trap pc pc0 :: another year

@doc tribuneweekly | city daily | 2032-10-13
Castellane seeks {9.4%|lv1} more from property owners

By Ursula Nakagawa

Mayor Winifred Castellane, who campaigned with a padlock on her lapel, asked aldermen Tuesday to raise the levy by {9.4 percent|lv1|t=Tuesday}, the steepest increase since 1989.

The {$71.4 million|amt1} that it would bring closes less than {a third|-} of a {$223 million|gap} hole. The rest would come from a higher garbage fee, {$14.50|grb} a month instead of {$9.50|grb0}, from {$97 million|res} of savings, and from payroll. Without it, she said, {412|lay0|by=she} people go.

"It's a bill for promises made before I could drive," the mayor, {51|age}, told a chamber that was silent except for a cough.

Owners of a typical bungalow would pay {$214|bill} a year on top. Much of it goes straight to retirees: next year's contribution to the police pension fund is {$486 million|pc|t=next year's}, up from {$441 million|pc0}. The fund holds {38.2 cents|pf|v=38.2} for every dollar it owes.

Correction Oct. 15: Ald. Gorski represents the 31st Ward.

@doc wmgr | public radio newscast | 2032-11-10
It is six-oh-four. I'm Ezra Wiltshire.

The mayor's tax levy went down hard last night. Aldermen rejected it, {35|ve2|t=last night} to {14|ve1|^}, the first time in {forty|-} years that they've said no to a mayor's main revenue line.

And that was the softer version. She'd come down to {seven point one|lv2|v=7.1|t=softer version} percent last week, from the {9.4|lv1} she started with.

The finance chairman, Tadeusz Okafor-Bell, says he can live with {five|-}. He wants the mayor to start with police overtime, which he says has already run to {sixty-one million|ot|by=he} dollars this year.

Meanwhile, a poll of {nine hundred and three|ps} registered voters out this morning has the mayor's approval at {twenty-four|app|t=this morning}, disapproval at {sixty-six|dis|^}.

Traffic on the Stevenson is heavy, about {forty|-} minutes in.

@doc wire | wire agency | 2032-11-30
Illinois city approves smaller tax hike after weeks of wrangling

MARQUETTE GROVE, Ill. (UP) — Aldermen voted {27|vy|t=Monday}-{22|vn|^} Monday to increase property taxes by {5.8%|lv3|^}, ending a standoff that had brought the city within a month of missing payroll.

The levy will produce {$44.1 million|amt3}, far less than Mayor Winifred Castellane requested.

The adopted spending plan of {$3.18 billion|tot} lays off {184|!lay1|s=The adopted spending plan} employees and leaves {620|vac} jobs unfilled. It also draws {$79 million|!res} from reserves and lifts the garbage charge to {$14.50|grb} monthly.

Castellane, whose approval fell to {24%|app} in a November survey of {903|ps} voters, said she would sign it.

Earlier in the month the council had turned down a larger request {35|ve2|t=Earlier in the month}-{14|ve1|^}.

@doc watchpost | watchdog newsletter | 2032-12-02
Lakeshore Civic Federation — Budget Postmortem

Did the city fix it? No. A {$223 million|gap} gap was filled with {$44.1 million|amt3} of new property tax, {$97 million|res} of savings that cannot be spent twice, and hope.

- Who pays: the owner of a typical home, {$132|bill3} a year. The mayor's opening bid was {$214|bill|t=opening bid}.
- Who leaves: {148|lay1} employees. In the opening bid, {412|lay0|t=In the opening bid}.
- Who collects: pensions. {$486 million|pc} next year.

On a levy of {$760 million|lev}, that is real money.

We opposed all {three|-} versions, {9.4|lv1}, {7.1|lv2} and {5.8|lv3} percent, because each left the funded ratio where it is, {38.2|pf} percent.

The roll call: {27|vy} yes, {22|vn} no, {one|-} absent.

@doc suburbanstar | suburban tabloid | 2032-12-03
THEY'RE TAXING YOU AGAIN, and here's how much

Get out your pencil. City hall next door just voted itself a hike of {6.3 per cent|!lv3}. The average homeowner over there gets dinged {$132|bill3}. Add garbage: going from {$9.50|grb0} to {$14.50|grb}, that's another {sixty bucks|gy|v=60} a year.

For what? For {61 million|ot} dollars in cop overtime, and a pension pot with less than {forty cents|<pf|v=40} on the dollar.

Word is that {170|?~lay1} or so clear their desks.

The mayor's numbers are worse than the Sox's: {24 percent|app} like her. {71|!dis} don't.

SPORTS: Sox lose 11-2 • LOTTO: 04-17-22-31-40
