@story xe-varnik-trial
@topic Fraud verdict against three officers of a Varnik charity
@subject O = Open Table Varnik | Open Table | the charity
@subject M = Milan Dragaš | Dragaš | the treasurer
@subject L = Leonie Ashgar | Ashgar | the director
@subject P = Petr Solano | Solano | the bookkeeper
@fact tot = 1260000 | damages | O | euros stolen | verdict | constant
@fact cas = 819000 | damages | O | euros stolen as cash | verdict | constant
@fact inv = 315000 | damages | O | euros stolen through false invoices | verdict | constant
@fact car = 126000 | damages | O | euros stolen for cars | verdict | constant
@fact cs = 65 | other | O | share of cash in the euros stolen | verdict | constant
@fact don = 8400000 | fundraising | O | donations | 2021-2025 | cumulative
@fact dsh = 15 | other | O | share of the donations stolen | verdict | constant
@fact ret = 441000 | damages | O | euros paid back | verdict | cumulative
@fact mis = 819000 | damages | O | euros still missing | verdict | snapshot
@fact sm = 66 | sentence | M | months in prison | verdict | constant
@fact sl = 42 | sentence | L | months in prison | verdict | constant
@fact sp = 18 | sentence | P | months in prison | verdict | constant
@fact all = 126 | sentence | O | months in prison of all three | verdict | constant
@fact wit = 38 | other | O | witnesses heard | verdict | constant
@fact wp = 23 | other | O | witnesses of the prosecution heard | verdict | constant
@fact wd = 15 | other | O | witnesses of the defence heard | verdict | constant
@fact ask = 96 | sentence | M | months in prison demanded | 2027-02 | constant | hypothetical
@trap cas mis :: cash stolen and money missing are equal by chance
@trap wd dsh :: fifteen witnesses, fifteen percent
@trap all car :: 126 months, 126,000 euros
@rel sum tot = cas + inv + car
@rel share cs = cas / tot
@rel share dsh = tot / don
@rel diff mis = tot - ret
@rel sum all = sm + sl + sp
@rel sum wit = wp + wd

@doc a-court | daily | 2027-03-12
Three jailed for looting soup kitchen

Varnik Regional Court, case 4 KLs 118/26. After {38|wit} witnesses, {23|wp} of them called by the prosecution and {15|wd} by the defence, judge Hanne Oyelaran needed nine minutes. {66|sm} months for the treasurer, Milan Dragaš; {42|sl} for the director, Leonie Ashgar; {18|sp} for the bookkeeper, Petr Solano. Together: {126|all} months.

They stole {€1.26 million|tot|by=the court} from Open Table, the court found: {€819,000|cas|^} in cash, {€351,000|!inv} by invoices for lentils that never arrived and {€126,000|car|by=the court} for cars. Cash made {65 per cent|cs} of it.

The prosecutor had wanted {96|ask|s=Dragaš} months for Dragaš alone.

@doc b-news | news site | 2027-03-12
Charity fraud: what was taken, what came back

VARNIK, 16:05. Donors gave {€8.4 million|don|t=between 2021 and 2025} between 2021 and 2025. {€1.26 million|tot} ended in the wrong pockets, {12 percent|!dsh} of everything given.

Some has been returned, {€441,000|ret|t=so far} so far. The remaining {€819,000|mis} is, in the words of the judge, "eaten". It is the same figure as the cash withdrawn, {€819,000|cas}, which she called a coincidence.

All {three|-} may appeal until 12 April.

@doc c-newsletter | newsletter | 2027-03-15
The Third Sector Brief

Lesson from Varnik: {two|-} signatures. Of the {€1.26m|tot} lost, invoices account for {€315,000|inv}, a car fleet for {€126,000|car}, and plain withdrawals at a cash machine for {€819,000|cas}, i.e. {65%|cs}.

Even now only {€441,000|ret} has found its way home, leaving a hole of {€819,000|mis}. The sentences run from {18|sp} months (Solano) through {42|sl} (Ashgar) to {66|sm} (Dragaš).
