@story j4-songlam-scooters
@topic Half-year results and a recall at a Vietnamese electric scooter maker, 2025
@subject S = Song Lam Mobility | Song Lam | the scooter maker | the Vinh company | the company | SLM
@subject Q = Quang Phong Motor | Quang Phong | QPM | the rival
@subject R = Song Lam recall | the recall | recall | recalled scooters
@subject M = Vietnam's electric two-wheeler market | the market | registrations
@subject H = Hanoi ring road ban | the ban | petrol ban | the capital's ban
@subject C = Cell Union Korea | Cell Union | the Korean supplier | the battery supplier
@fact un = 148200 | other | S | scooters sold in half a year | first half of 2025 | cumulative
@fact unp = 96500 | other | S | scooters sold in half a year | first half of 2024 | cumulative
@fact ung = 53.6 | rate | S | growth of scooters sold | first half of 2025 | constant
@fact qun = 171000 | other | Q | scooters sold in half a year | first half of 2025 | cumulative
@fact rev = 3705000000000 | revenue | S | dong of sales in half a year | first half of 2025 | cumulative
@fact avg = 25000000 | price | S | dong of sales for each scooter | first half of 2025 | constant
@fact los = 412000000000 | profit | S | dong lost in half a year | first half of 2025 | cumulative
@fact losp = 655000000000 | profit | S | dong lost in half a year | first half of 2024 | cumulative
@fact prov = 180000000000 | spending | S | dong set aside for the recall | 2025-06-30 | snapshot
@fact losx = 232000000000 | profit | S | dong lost in half a year without the recall | first half of 2025 | cumulative
@fact rec = 61300 | other | R | scooters called back | 2025-07-28 | cumulative
@fact recf = 22400 | other | R | scooters repaired | 2025-08-14 | cumulative
@fact fire = 17 | cases | R | scooter fires | 2025-07-28 | cumulative
@fact inj = 4 | injuries | R | people burned | 2025-07-28 | cumulative
@fact temp = 58 | temperature | R | degrees at which a battery is to switch off | 2025-07 | constant | threshold
@fact ms = 19.5 | rate | S | market share | first half of 2025 | snapshot
@fact msq = 22.5 | rate | Q | market share | first half of 2025 | snapshot
@fact mkt = 760000 | other | M | electric two-wheelers registered | first half of 2025 | cumulative
@fact tgt = 350000 | other | S | scooters to be sold in the year | 2025 | plan | projected
@fact tgto = 400000 | other | S | scooters to be sold in the year | 2025, as told in February | plan | projected
@fact swap = 3100 | other | S | battery swap stations | 2025-06-30 | snapshot
@fact swapt = 10000 | other | S | battery swap stations | end of 2026 | plan | pledged
@fact cash = 1290000000000 | other | S | dong of cash | 2025-06-30 | snapshot
@fact emp = 5600 | jobs | S | people employed | 2025-06-30 | snapshot
@fact ban = 2026-07-01 | date | H | first day of the ban | - | plan
@fact bikes = 450000 | other | H | petrol motorcycles affected | 2026 | plan | projected
@fact share = 11.2 | rate | S | fall of the share price on the day | 2025-08-14 | snapshot
@fact comp = 95000000000 | damages | C | dong claimed | 2025-08 | plan | threshold
@rel change ung = unp -> un
@rel sum los = losx + prov
@rel share ms = un / mkt
@rel share msq = qun / mkt
@fact ls = 24900000 | price | S | dong for the cheapest scooter | 2025-08 | constant
@fact each = 2780000 | profit | S | dong lost on each scooter | first half of 2025 | constant
@race sales = un qun
@trap un qun :: two makers
@trap los losx :: with and without the recall
@trap los losp :: two years
@trap rec recf :: called back and repaired
@trap tgt tgto :: the target was cut
@trap swap swapt :: built and planned
@trap ms msq :: two makers

@doc a-mekong-wire | wire agency | 2025-08-14
Vietnam's Song Lam narrows loss, cuts sales target after battery recall

HANOI, Aug 14 - Electric scooter maker Song Lam Mobility lost {412 billion|los|t=January-June} dong ($15.7 million) in January-June, against {655 billion|losp|t=a year before} a year before, as sales grew by more than half but fires in its batteries forced a recall.

The Vinh company said on Thursday that it set aside {180 billion|prov|by=The Vinh company} dong for calling back {61,300|rec} scooters; without that its loss would have been {232 billion|losx|^}.

It sold {148,200|un|t=in the six months} machines in the six months, up {53.6%|ung}, for {3,705 billion|rev} dong. Rival Quang Phong Motor sold {171,000|qun|^}.

Song Lam now expects to sell {350,000|tgt|t=this year|by=Song Lam} this year, having told investors {400,000|tgto|t=in February} in February. Its shares fell {11.2%|share} in Ho Chi Minh City.

The safety registry has logged {17|fire|t=by the end of July} fires and {four|inj|^} people burned by the end of July.

($1 = 26,240 dong)

@doc b-tin-nhanh-xe | motoring site | 2025-08-15
Recall: is yours one of the {22,400|!rec|s=yours}?

8 things owners ask us

Song Lam's workshops are open on Sundays from this week. What is going on, in short:

1. WHICH ONES? The Lam S and Lam S2, built between March and November 2024, frame numbers ending SLM-04 to SLM-11.

2. WHY? A relay which should cut the current at {58|temp} degrees sticks. {Seventeen|fire} scooters have gone up in smoke, most in lift lobbies. {Four|inj} owners have burns.

3. HOW LONG? Forty minutes. Free, coffee included.

4. WILL THEY BUY MINE BACK? No.

5. CAN I SWAP BATTERIES INSTEAD? Yes, at any of {3,100|swap|t=today} stations today. The company wants {10,000|swapt|t=by the end of next year} by the end of next year.

6. IS THE RIVAL SAFER? Quang Phong, which has {22.5%|msq|s=Quang Phong} of the market to SLM's {19.5%|ms}, uses the same relay. It says it tests each one.

7. PRICE? The Lam S stays at {24.9m|ls} dong.

8. AND THE BAN? Petrol bikes must stay out of the ring from {1 July 2026|ban}, which will take {450,000|~bikes|s=Petrol bikes} off the streets. Draw your own conclusions.

Video: we set fire to a relay (1.4m views)

@doc c-saigon-investor | stock market daily | 2025-08-15
Song Lam: {148,000|un|round=1000} sold, and money lost on each

Le Thi Bich Okonjo

For each scooter that left Vinh between January and June the firm took {25 million|avg|t=between January and June} dong. It spent nearly {2.8 million|each} more than that.

Not all is bleak. Net of the one-off charge for the recall the deficit was {412 billion|!losx|s=the deficit} dong, against {655 billion|losp|t=the previous first half} in the previous first half. Cash stands at {1,290 billion|cash}. The payroll is {5,600|emp} strong. The supplier of the cells, in Daejeon, is being asked for {95 billion|comp|s=The supplier}.

But growth is what this share lives on. {96,500|unp|t=last year} last year, {148,200|un|t=now} now; the target for the whole of 2025 is {400,000|!tgt|t=the whole of 2025}, so that the second half would have to bring {a quarter of a million|-}. The market as a whole registered {760,000|mkt|t=in six months} in six months.

We rate it HOLD. Thursday's drop of {11.2%|share|t=Thursday} was in order.

VN-Index 1,640 (+0.9) | Gold 124.1m/tael | Robusta 4,310

@doc d-two-wheels-asia | trade magazine | 2025-09-01
Quang Phong, by a wheel

Who leads the electric pack in the world's second most motorised country? On registrations for the half-year it is Quang Phong, {171,000|qun|t=for the half-year} to Song Lam's {148,200|un|^}, out of {760,000|mkt|^}. But Song Lam was at {96,500|unp|t=twelve months earlier} twelve months earlier, and it grows twice as fast.

The battery affair has not changed that, managing director Farida Phan-Kessler says. Of {61,300|rec} recalled scooters, {22,400|recf|t=in mid-August|by=managing director Farida Phan-Kessler} had a new relay in mid-August. "We'll be done by Tet." The bill of {180 billion|prov} dong is "what it costs to sleep".

The factory employs {6,500|!emp} and has room for a second line. Its {3,100|swap} swap cabinets are the moat, she thinks; she would like {ten thousand|swapt|by=she}. The capital's ban, {ten months|-} away, is the wave: {450,000|bikes} petrol motorcycles, and every owner needs something.

And the Korean supplier? "We've sent them an invoice for {95 billion|comp}. It came back unopened."

P. 7: Helmets | P. 12: Lagos okada, 3 years on | P. 31: Spec sheets, 44 models
