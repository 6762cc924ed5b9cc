@story za-mthwathwa-refuse
@topic Refuse workers' strike in Mthwathwa, South Africa
@subject M = Mthwathwa Municipality | the municipality | the metro
@subject U = SAMWU | the union | the workers' union
@subject W = the refuse workers | the workers | the strikers
@subject C = Labour Court | the court
@subject A = Mayor Nompumelelo Xaba | the mayor | Xaba
@fact days = 17 | duration | W | days of strike | 2026-03-20 | constant
@fact wk = 3200 | other | W | workers on strike | 2026-03-09 | snapshot
@fact dis = 240 | jobs | M | workers dismissed | 2026-03-16 | cumulative
@fact rei = 198 | jobs | M | dismissed workers taken back | 2026-03-20 | constant
@fact dem = 15 | rate | U | pay rise demanded in percent | 2026-03 | plan
@fact off = 5.4 | rate | M | pay rise offered in percent | 2026-03-02 | plan
@fact dea = 7.2 | rate | M | pay rise agreed in percent | 2026-03-20 | plan
@fact pay = 11800 | price | W | rand of lowest monthly pay | 2026-03 | snapshot
@fact ton1 = 9000 | other | M | tonnes of refuse in the streets | 2026-03-12 | snapshot
@fact ton2 = 21000 | other | M | tonnes of refuse in the streets | 2026-03-19 | snapshot
@fact veh = 13 | other | M | trucks burned | 2026-03-19 | cumulative
@fact arr = 63 | arrests | - | people arrested | 2026-03-19 | cumulative
@fact cost = 46000000 | damages | M | rand of damage | 2026-03-19 | cumulative
@fact con = 28000000 | spending | M | rand paid to private contractors | 2026-03-20 | cumulative
@fact pop = 1100000 | other | M | inhabitants | 2022 census | snapshot
@fact beach = 8 | other | M | beaches closed | 2026-03-18 | snapshot
@fact wat = 31 | other | M | water tankers out of use | 2026-03-10 | snapshot
@fact cl = 14 | duration | M | days to clear the refuse | 2026-03-21 | plan | pledged
@fact clin = 6 | other | M | clinics closed | 2026-03-12 | snapshot
@trap dem off :: demand and offer
@trap off dea :: offer and deal
@trap dis rei :: dismissed and taken back
@trap ton1 ton2 :: a week later
@trap cost con :: damage and contractors
@fact watn = 58 | other | M | water tankers | 2026 | constant
@fact str = 4 | other | M | streets collected | 2026-03-20 | constant
@fact nrei = 42 | jobs | M | dismissed workers not taken back | 2026-03-20 | constant
@rel diff nrei = dis - rei
@fact hous = 1250 | price | W | rand of housing allowance | 2026-07 | plan
@fact housn = 970 | price | W | rand of housing allowance | 2026-03 | snapshot
@fact perm = 600 | jobs | M | casual workers made permanent | 2026-12 | plan | pledged
@fact payn = 12650 | price | W | rand of lowest monthly pay | 2026-07 | plan
@fact resp = 212 | sample_size | - | members who replied | 2026-03 | constant
@fact avg = 18400 | spending | - | rand spent by each business on private removal | 2026-03 | snapshot
@fact tot = 74000000 | spending | M | rand that the strike cost the city | 2026-03-20 | cumulative
@rel sum tot = cost + con
@fact inc = 130000000 | budget | M | rand a year that the rise costs | 2026-27 | plan | projected
@fact ton3 = 6500 | other | M | tonnes of refuse in the streets | 2026-03-24 | snapshot
@trap ton2 ton3 :: five days later
@trap pay payn :: now and from July

@doc a-online | news site | 2026-03-12
Mthwathwa: mounds of refuse as strike enters second week

Thursday 12 March 2026, 16:48 | Nokukhanya Cele

About {9 000|~ton1|t=today|by=the municipality} tonnes of refuse lie uncollected in the streets of Mthwathwa today, by an estimate of the municipality. {Six|clin|^} clinics have closed because nobody empties their bins.

Some {3 200|wk|t=on Monday last week} workers downed tools on Monday last week. The union wants {15|dem}%, the metro has put {5,4|off|v=5.4}% on the table.

Of the metro's {58|watn} water tankers {31|wat|t=on Tuesday} were out of use on Tuesday, their keys gone.

The Labour Court declared the strike unprotected on Friday. "We've seen the order. We have also seen our payslips," said Samwu's Sbusiso Khuzwayo. The lowest paid earn {R11 800|pay} a month before deductions.

Mayor Nompumelelo Xaba threatened dismissal. "By Monday they work or they don't work here."

@doc b-daily | daily newspaper | 2026-03-21
Deal ends {17|days}-day strike; metro smells of compromise

By Farhana Moosa

The first truck out of Springrand depot yesterday had a ribbon on its grille and a police car in front. It collected {four|str} streets and broke down.

The municipality and Samwu signed at three in the morning for {7,2%|dea|t=from July|v=7.2} from July. It's nearer to the employer's {5,4%|off|v=5.4} than to the union's {15%|dem}. The union's prize is people: of {240|dis} workers fired on Monday, {198|rei} are reinstated with a final warning. The other {42|nrei} face charges over the burning of {13|veh} trucks.

The damage comes to {R46m|cost|by=city manager Vusi Dladla}, city manager Vusi Dladla said, and private contractors have cost {R28m|con} on top. {63|arr|t=by Thursday|by=Police} people had been arrested by Thursday. Police said it was quiet since.

On Thursday there were {21 000|ton2|t=On Thursday} tonnes to pick up. The mayor promises that it'll be done in {14|cl} days. On the beachfront, where {eight|beach|t=on Wednesday} beaches had been closed on Wednesday, rats were seen to queue.

@doc c-union | union media statement | 2026-03-20
SAMWU MTHWATHWA: STATEMENT ON THE SETTLEMENT

After {17|days} days the employer has understood.

– {7.2%|dea} across the board, against its "final" {5.4%|off}.
– A housing allowance of {R1 250|hous} (now: R{970|housn|t=now}).
– {198|rei} comrades back at work. We'll fight for the remaining {42|nrei}.
– {600|perm|t=by December} casuals made permanent by December.

We didn't get {15%|dem}. The lowest paid of us will have about {R12 650|~payn|t=in July} in July.

We distance ourselves, again, from the torching of trucks.

To the {1.1 million|pop} people of the metro: sorry. Your bin was our only microphone.

@doc d-business | chamber of commerce newsletter | 2026-03-25
What it cost

We asked members. {212|resp} replied. On average each spent {R18 400|avg} on private removal during the {17|days} days; restaurants lost much of their custom.

The city's own bill: {R46m|cost} of damage and {R28m|con} for contractors, together {R74m|tot}. The increase itself, at {7,2%|dea|v=7.2}, is put at {R130m|inc|t=a year} a year.

The backlog peaked at {21 000|ton2|t=on 19 March} tonnes on 19 March and was down to {6 500|ton3|t=on Tuesday} on Tuesday. So the mayor's {fortnight|cl|v=14} looks doable.

The chamber wants refuse declared an essential service. Votes among members: {88|-}% yes.

Golf day: R{1 900|-} a fourball.

