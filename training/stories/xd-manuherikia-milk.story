@story xd-manuherikia-milk
@topic A New Zealand dairy region's milk prices and payments
@subject D = Manuherikia Dairy | Manuherikia | the co-operative | the dairy
@subject F = a farm with 400 cows | the average farm | a typical farm
@subject A = Aroha Takahashi-Neill | Takahashi-Neill | the chair
@subject X = Rural Bank economists | the economists
@subject G = Otago herd | the herd
@fact p1 = 9.2 | price | D | dollars for a kilo of milk solids | 2024 season | snapshot
@fact p0 = 8 | price | D | dollars for a kilo of milk solids | 2023 season | snapshot
@fact up = 15 | rate | D | rise of the milk price in percent | 2024 season | snapshot
@fact inc = 1.2 | price | D | dollars more for a kilo of milk solids | 2024 season | snapshot
@fact q = 150000 | other | F | kilos of milk solids in a season | 2024 season | constant
@fact pay = 1380000 | revenue | F | dollars for milk in a season | 2024 season | plan
@fact pay0 = 1200000 | revenue | F | dollars for milk in a season | 2023 season | constant
@fact more = 180000 | revenue | F | dollars more for milk in a season | 2024 season | plan
@fact fe = 365000 | spending | F | dollars for feed | 2024 season | plan
@fact fu = 148000 | spending | F | dollars for fertiliser | 2024 season | plan
@fact wg = 302000 | spending | F | dollars for wages | 2024 season | plan
@fact intr = 225000 | spending | F | dollars of interest | 2024 season | plan
@fact tot = 1040000 | spending | F | dollars of costs | 2024 season | plan
@fact prf = 340000 | profit | F | dollars left | 2024 season | plan
@fact mar = 24.6 | other | F | share of milk income left in percent | 2024 season | plan
@fact fc = 9.8 | price | X | dollars for a kilo of milk solids | 2025 season | plan | projected
@fact cow = 400 | other | F | cows | - | constant
@fact cowk = 375 | other | F | kilos of milk solids a cow | 2024 season | snapshot
@rel change up = p0 -> p1
@rel diff inc = p1 - p0
@rel product pay = q * p1
@rel product pay0 = q * p0
@rel diff more = pay - pay0
@rel sum tot = fe + fu + wg + intr
@rel diff prf = pay - tot
@rel share mar = prf / pay
@rel product q = cow * cowk
@trap p1 fc :: paid and forecast
@trap mar up :: percentages of different things

@doc manu-release | press release | 2024-05-24
Final payout {$9.20|p1}

Manuherikia Dairy will pay {$9.20|p1|t=for the 2024 season} per kilogram of milk solids for the 2024 season, {$1.20|inc} above the {$8.00|p0|t=previous season} of the previous season, a lift of {15%|up}. For the average farm of {150,000|q} kilograms that is {$1.38 million|pay} instead of {$1.2 million|pay0}, {$180,000|more} better.

Chair Aroha Takahashi-Neill: "Members earned it."

@doc odt-rural | regional daily | 2024-05-27
What is left in the pail
By Piripi Wachtel

Of {$1.38m|pay} in milk money an ordinary farm keeps {$340,000|prf}, or {24.6 per cent|mar}. The bills: feed {$365,000|fe}, fertiliser {$148,000|fu}, wages {$302,000|wg}, the bank {$225,000|intr}. Add those and you get {$1.04m|tot}.

{400|cow} cows give {375|cowk} kilograms each over the season: {150,000|q} kilograms at {$9.20|p1}. Economists at Rural Bank think {$9.80|fc|by=Economists at Rural Bank} is possible next year.

@doc breeze-fm | radio brief | 2024-05-24
Dairy farmers have a spring in their gumboots: {nine dollars twenty|p1|v=9.2} for the season, it was {eight|p0|t=last time} last time, so that is {a dollar twenty|inc|v=1.2} better, or {15|up} per cent. A typical farm makes {150,000|q} kilos, {$1.38 million|pay}. A year ago it was {$1.2 million|pay0|t=A year ago}. The difference, {$180,000|more}, buys a nice second-hand tractor, or seven.
