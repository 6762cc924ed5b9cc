@story w3-slovenia-pension-bill
@topic Slovenia's pension reform, autumn 2032: final vote in the National Assembly, protests, polls and the signatures for a referendum
@subject N = National Assembly | the Assembly | parliament | the lower house | the chamber
@subject R = the pension reform | the reform | the bill | the law | the act | the new rules
@subject S = the pension system | the pension fund | Zavod | the scheme | Slovenia
@subject G = the government | the coalition | Neža Kolarič | Kolarič | the prime minister
@subject O = the opposition | Ljudska zveza | Alenka Prah | Prah
@subject U = union federation SSD | SSD | the unions | the federation | the organisers
@subject Z = Tibor Zadnikar | Zadnikar | the labour minister | the minister
@subject M = Mnenje Plus | the pollster
@subject I = Institute for Public Finance | the institute | Ottavia Lenarčič | Lenarčič
@subject V = the referendum drive | the campaign | the petitioners
@fact vf = 49 | vote_count | N | members in favour | final vote 2032-10-27 | snapshot
@fact va = 36 | vote_count | N | members against | final vote 2032-10-27 | snapshot
@fact vx = 5 | other | N | members who did not vote | final vote 2032-10-27 | snapshot
@fact vs = 90 | seats | N | members | - | constant
@fact vm = 46 | seats | N | members in favour that are needed | - | constant | threshold
@fact f1 = 51 | vote_count | N | members in favour | first reading 2032-07-08 | snapshot
@fact f2 = 37 | vote_count | N | members against | first reading 2032-07-08 | snapshot
@fact gs = 53 | seats | G | members | 2032-10-27 | constant
@fact gd = 4 | other | G | own members who did not back the bill | final vote 2032-10-27 | snapshot
@fact at = 212 | other | R | amendments tabled | 2032-10-27 | cumulative
@fact ac = 38 | other | R | amendments carried | 2032-10-27 | cumulative
@fact dh = 14 | duration | N | hours of debate | 2032-10-27 | constant
@fact tv = 23:47 | clock | N | time of the final vote | 2032-10-27 | constant
@fact a0 = 65 | age | S | pension age | today | constant
@fact a1 = 67 | age | R | pension age | from 2042 | plan
@fact ad = 68 | age | R | pension age in the first draft | March 2032 | plan | hypothetical
@fact ah = 60 | age | R | age at which people in heavy trades may stop | - | plan
@fact hw = 31000 | other | R | workers in heavy trades | - | plan
@fact c0 = 24.35 | rate | S | contribution in percent of pay | today | constant
@fact c1 = 25.6 | rate | R | contribution in percent of pay | from 2034 | plan
@fact ce0 = 8.85 | rate | S | employers' part of the contribution | today | constant
@fact ce1 = 9.6 | rate | R | employers' part of the contribution | from 2034 | plan
@fact cw0 = 15.5 | rate | S | employees' part of the contribution | today | constant
@fact cw1 = 16 | rate | R | employees' part of the contribution | from 2034 | plan
@fact r0 = 63.5 | rate | S | pension in percent of earlier pay | today | constant
@fact r1 = 66 | rate | R | pension in percent of earlier pay | from 2035 | plan
@fact m0 = 610 | price | S | minimum pension a month | today | constant
@fact m1 = 690 | price | R | minimum pension a month | from 2034 | plan | pledged
@fact mp = 13.1 | rate | R | rise of the minimum pension | from 2034 | plan | pledged
@fact av = 1020 | price | S | average pension a month | September 2032 | snapshot
@fact w0 = 150 | price | S | winter bonus | 2031 | constant
@fact w1 = 200 | price | R | winter bonus | from 2033 | plan | pledged
@fact k0 = 6 | duration | S | months credited for each child | today | constant
@fact k1 = 8 | duration | R | months credited for each child | from 2034 | plan | pledged
@fact np = 640000 | other | S | pensioners | September 2032 | snapshot
@fact nw = 1010000 | other | S | people who pay in | September 2032 | snapshot
@fact nr = 1.58 | other | S | payers for each pensioner | September 2032 | snapshot
@fact nf = 1.25 | other | S | payers for each pensioner | 2050 | plan | projected
@fact sp = 8900000000 | spending | S | spending on pensions | 2032 | snapshot
@fact gd0 = 84000000000 | other | S | gross domestic product in euros | 2032 | snapshot
@fact s0 = 10.6 | rate | S | spending on pensions in percent of output | 2032 | snapshot
@fact s5 = 14.8 | rate | S | spending on pensions in percent of output without changes | 2055 | plan | hypothetical
@fact s6 = 12.9 | rate | R | spending on pensions in percent of output with the reform | 2055 | plan | projected
@fact b0 = 1420000000 | budget | S | subsidy from the budget | 2032 | snapshot
@fact b4 = 2600000000 | budget | S | subsidy from the budget without changes | 2040 | plan | hypothetical
@fact b5 = 1700000000 | budget | R | subsidy from the budget with the reform | 2040 | plan | projected
@fact bd = 900000000 | budget | R | yearly saving to the budget | 2040 | plan | projected
@fact pp = 12000 | crowd | U | marchers in Ljubljana, by the police count | 2032-10-14 | snapshot
@fact pu = 25000 | crowd | U | marchers in Ljubljana, by the organisers' count | 2032-10-14 | snapshot
@fact pm = 4000 | crowd | U | marchers in Maribor | 2032-10-21 | snapshot
@fact qy = 34 | poll_share | M | people for the reform | October 2032 | snapshot
@fact qn = 55 | poll_share | M | people against the reform | October 2032 | snapshot
@fact qu = 11 | poll_share | M | people undecided | October 2032 | snapshot
@fact q0 = 29 | poll_share | M | people for the reform | September 2032 | snapshot
@fact q1 = 61 | poll_share | M | people against the reform | September 2032 | snapshot
@fact qs = 1002 | sample_size | M | people asked | October 2032 | constant
@fact qe = 3.1 | margin_of_error | M | margin of error | October 2032 | constant
@fact g0 = 40000 | other | V | signatures needed | - | constant | threshold
@fact g1 = 57300 | other | V | signatures | 2032-11-12 | cumulative
@fact g2 = 61450 | other | V | signatures | handed in 2032-11-29 | cumulative
@fact g3 = 58912 | other | V | signatures found valid | 2032-12-06 | cumulative
@fact g4 = 2538 | other | V | signatures struck out | 2032-12-06 | cumulative
@fact gt = 35 | duration | V | days for collecting signatures | - | constant | threshold
@fact e0 = 1690000 | other | V | people with a vote | 2032 | constant
@fact e1 = 338000 | votes_cast | V | votes against that would sink the law | - | constant | threshold
@fact e2 = 20 | rate | V | share of the electorate against that would sink the law | - | constant | threshold
@rel sum vs = vf + va + vx
@rel diff gd = gs - vf
@rel sum c0 = ce0 + cw0
@rel sum c1 = ce1 + cw1
@rel change mp = m0 -> m1
@rel share s0 = sp / gd0
@rel diff bd = b4 - b5
@rel diff g4 = g2 - g3
@rel share e2 = e1 / e0
@trap vf f1 :: final vote and first reading
@trap a1 ad :: the law and the first draft
@trap pp pu :: two counts of one march
@trap pp pm :: two marches
@trap qn q1 :: two months of one poll
@trap g2 g3 :: handed in and found valid
@trap g1 g2 :: signatures in mid-November and at the end
@trap s5 s6 :: without and with the reform
@trap b0 b5 :: subsidy now and in 2040
@trap m1 av :: minimum and average pension
@trap ce1 cw1 :: employers' and employees' part
@trap nw e0 :: people who pay in and people who vote
@race final = vf va

@doc a-wire | wire agency | 2032-10-28
Slovenian parliament passes pension overhaul by {49|vf} votes to {36|va}

LJUBLJANA, Oct 28 - Slovenia's National Assembly late on Wednesday adopted a reform that will lift the pension age to {67|a1|t=over ten years} from {65|a0|t=today} today over ten years, ending a debate of {14|dh} hours and defying unions that vow to take the law to a referendum.

{Forty-nine|vf|t=late on Wednesday} of the {90|vs} members supported the bill at {11.47 p.m.|tv} and {36|va|t=late on Wednesday} opposed it; {five|vx|t=late on Wednesday} did not take part. Prime Minister Neža Kolarič's three-party coalition holds {53|gs} seats, so {four|gd} of its own failed to back her; {46|vm} ayes would have sufficed.

At first reading in July the count was {51|f1|t=in July} to {37|f2|^}.

The government says the changes will contain spending on pensions, now {8.9 billion|sp|t=now} euros or {10.6%|s0|t=now} of gross domestic product. Left alone it would reach {14.8%|s5|t=by 2055} by 2055, and {12.9%|s6|t=by 2055} under the new rules, according to the Institute for Public Finance.

Contributions are to go up to {25.6%|c1} of pay from {24.35%|c0}. In return pensions will replace {66%|r1} of former earnings instead of {63.5%|r0}.

Police put attendance at a rally against the bill on October 14 at {12,000|pp|by=Police|t=on October 14}. Organisers claimed {25,000|pu|by=Organisers|t=on October 14}.

Opponents have {35|gt} days to gather the {40,000|g0} signatures that the constitution requires.

@doc b-explainer | daily newspaper, explainer | 2032-10-29
What changes, for whom and when
The pension act in nine answers · Asja Domevšček

**I am 59 and a bricklayer.** You may be lucky. The list of heavy trades was extended in committee and now covers about {31,000|~hw} people; they can stop at {60|ah}. It's one of {38|ac} amendments carried, out of {212|at}.

**I am 40 and sit at a desk.** For you {67|a1} applies. The draft that the minister, Tibor Zadnikar, sent out in March had {68|ad|by=the minister|t=in March} in it.

**What do I pay?** {Sixteen|cw1|t=from 2034} per cent of gross pay from 2034; now it is {15.5|cw0|t=now}. Your employer adds {9.6|ce1|t=from 2034}, up from {8.85|ce0}. Together: {25.6 per cent|c1|t=from 2034}.

**I have two children.** Each will count for {eight|k1} months, not {six|k0}, for whichever parent claims them.

**My mother lives on the minimum.** That goes from {€610|m0} to {€690|m1|t=in January 2034} in January 2034. The average, for comparison, is {€1,020|av}. The winter bonus, {€150|w0|t=last year} last year, becomes {€200|w1|t=from next year} from next year.

**Why all this?** Because there are {640,000|np|t=today} pensioners and {1,010,000|nw|t=today} people paying in: {1.58|nr|t=today} for each today, and {1.25|nf|t=in 2050} in 2050 if the demographers are right.

**Is the budget involved?** It tops up the fund with {€1.42bn|b0|t=this year} this year. In 2040 it'd be {€2.6bn|b4|t=In 2040} without the law and is meant to be {€1.7bn|b5|t=In 2040} with it.

**Can it still be stopped?** Yes. See page 3.

**Do I need to do anything?** No.

@doc c-union | union newsletter | 2032-10-30
NOT IN OUR NAME – the vote, the next step

Colleagues!

On Wednesday night, when decent people sleep, {49|vf|t=On Wednesday night} deputies decided that a nurse should lift patients until she is {67|a1}. In July it was {fifty-one|f1|t=In July}. Remember the difference: it's what pressure does. {Four|gd} coalition deputies could no longer look us in the eye.

You know why. {Twenty-five thousand|pu|t=on the 14th} of us stood on Congress Square on the 14th, whatever the police counted from their helicopter, and a week later {4,000|pm|t=a week later} in Maribor in the rain. 

They say money is short. We say: {€8.9 billion|sp} for {640,000|np} people who built this country is not too much. Employers will pay {9.6%|ce1}, a laughable {three-quarters of a point|-} more than now, while workers hand over {16%|cw1}.

They say the minimum pension grows by {13.1%|mp}. Of {€610|m0}! Try it.

Now it is our turn. We need {40,000|g0} signatures within {35|gt} days, at any administrative unit or online with SI-PASS. After that the people vote, and if {338,000|e1} say no, the law is dead.

Lists of stewards by region: ssd.example/steward. Office 01 4341 200, weekdays 8–15.

@doc d-english | English-language business newsletter | 2032-11-15
Alpine Ledger: The referendum Kolarič may lose
Monday note, no. 46

Start with arithmetic. To strike down an act, Slovenia's constitution wants not just a majority but {a fifth|e2} of all who may vote: with {1.69m|e0} on the roll, {338,000|e1} of them. Turnout on a wet Sunday in February might be {40%|-}. If {55%|qn|t=last month|by=the pollster Mnenje Plus} oppose it, as the pollster Mnenje Plus found last month ({1,002|qs} interviews, error {3.1|qe} points), then the noes clear the bar with ease.

But opinion is moving her way. In September the noes were {61%|q1|t=In September}; the ayes have crept from {29|q0|t=In September} to {34|qy|t=last month}, with {11%|qu|t=last month} unsure. Winter bonuses have a way of arriving in December. This one is {€200|w1}.

And the petitioners are in. {57,300|g1|t=by Friday} names by Friday, {three-quarters|-} of the way through their {35|gt} days.

What if it falls? Ottavia Lenarčič of the Institute for Public Finance reckons the law is worth {€900m|bd|by=Ottavia Lenarčič|t=a year by 2040} a year by 2040 to the treasury, the difference between a transfer of {€2.6bn|b4} and one of {€1.7bn|b5}. Today it is {€1.42bn|b0|t=Today}. Output this year will be close to {€84bn|~gd0|t=this year}; pensions take {10.6%|s0|t=this year} of it. By mid-century, with {1.25|nf|t=By mid-century} contributors per retiree, the share goes to {14.8%|s5} or, with the act in force, {12.9%|s6}.

Bond desks have shrugged so far: the ten-year spread over Germany is 71 basis points, six wider than before the vote.

@doc e-radio | public radio, evening programme | 2032-12-06
Good evening from Studio 14. The pension law will go before the people.

The interior ministry said today that of the {61,450|g2|t=a week ago} signatures handed in a week ago {58,912|g3|by=The interior ministry|t=today} are in order. {2,538|g4} were struck out: people who had signed twice, people without a vote, one dog, we are told. {40,000|g0} would have done.

The Assembly must now set a date; the twentieth of February is spoken of.

Labour minister Tibor Zadnikar said he was not afraid. "We raise the smallest pensions from {610|m0} to {690|m1} euros. We credit mothers {eight|k1} months a child. Who'll vote against that?" Opposition leader Alenka Prah replied that {66|r1} per cent of a poor wage is a poor pension, and reminded listeners that Mr Zadnikar himself had wanted {68|ad|by=Mr Zadnikar himself}.

For the law to be rejected the noes must outnumber the yeses and amount to {20|e2} per cent of the electorate, some {338,000|~e1} voters. In the chamber in October it was the other way about, {49|vf|t=in October} to {36|va|t=in October}.

In our poll with Mnenje Plus the noes were last at {55|qn|t=last} per cent, the yeses at {34|qy|t=last}. A new one is due on the fourteenth.

Coming up: snow down to 400 metres, and Olimpija against Celje, nil–nil at the break.
