@story xb-living-wage-board
@topic Minimum wage decision in Ireland, 2032
@subject B = Living Wage Board | wage board | board
@subject W = hospitality sector | hospitality
@subject R = retail
@subject C = care homes | care
@subject H = hoteliers' league | hoteliers
@subject U = Amalgamated Service Workers | ASW | union
@fact w0 = 16.00 | price | B | minimum wage an hour in euros | 2032 | constant
@fact w1 = 16.80 | price | B | minimum wage an hour in euros from January 2033 | 2033-01-01 | plan
@fact wp = 5 | rate | B | rise of the minimum wage | 2033-01-01 | plan
@fact wd = 0.80 | price | B | rise of the minimum wage an hour in euros | 2033-01-01 | plan
@fact cpi = 3.2 | rate | - | inflation | 2032-08 | snapshot
@fact real = 1.8 | margin | B | percentage points by which the rise exceeds inflation | 2033-01-01 | plan
@fact n = 195000 | jobs | B | workers on the minimum wage | 2032 | snapshot
@fact nw = 78000 | jobs | W | workers on the minimum wage | 2032 | snapshot
@fact nr = 68000 | jobs | R | workers on the minimum wage | 2032 | snapshot
@fact nc = 27000 | jobs | C | workers on the minimum wage | 2032 | snapshot
@fact no = 22000 | jobs | - | workers on the minimum wage in other sectors | 2032 | snapshot
@fact sw = 40 | other | W | share of the workers on the minimum wage | 2032 | snapshot
@fact hr = 39 | duration | - | hours in a full week | - | constant
@fact wk1 = 655.20 | price | B | full weekly pay in euros at the new minimum | 2033-01-01 | plan
@fact wk0 = 624 | price | B | full weekly pay in euros at the old minimum | 2032 | constant
@fact wkd = 31.20 | price | B | rise of the full weekly pay in euros | 2033-01-01 | plan
@fact ask = 17.60 | price | U | minimum wage an hour demanded in euros | 2032-07 | plan | hypothetical
@fact askp = 10 | rate | U | rise of the minimum wage demanded | 2032-07 | plan | hypothetical
@fact hb = 3 | rate | H | rise of the minimum wage that could be borne | 2032-07 | plan | hypothetical
@fact f = 6 | other | B | members in favour | 2032-09-14 | snapshot
@fact a = 3 | other | B | members against | 2032-09-14 | snapshot
@fact m = 9 | other | B | members | 2032-09-14 | constant
@rel change wp = w0 -> w1
@rel diff wd = w1 - w0
@rel diff real = wp - cpi
@rel sum n = nw + nr + nc + no
@rel share sw = nw / n
@rel product wk1 = w1 * hr
@rel product wk0 = w0 * hr
@rel diff wkd = wk1 - wk0
@rel change askp = w0 -> ask
@rel sum m = f + a
@trap cpi hb :: inflation and the hoteliers' limit
@trap wp askp :: decided against demanded

@doc board | press release | 2032-09-14
Recommendation for 2033

The Living Wage Board has recommended an hourly minimum of {€16.80|w1|t=from 1 January 2033} from 1 January 2033, {80 cent|wd|v=0.80} above the present {€16.00|w0|t=present}, an increase of {5%|wp|t=from 1 January 2033}. {Six|f} of the {nine|m} members voted in favour and {three|a} against.

An estimated {195,000|~n} workers earn the minimum: {78,000|nw} in hospitality, {68,000|nr} in retail, {27,000|nc} in care homes and {22,000|no} elsewhere.

Prices rose by {3.2%|cpi|t=in the twelve months to August} in the twelve months to August.

@doc union | statement | 2032-09-14
ASW: better than nothing

We asked for {€17.60|ask}, {ten per cent|askp} on top of {€16|w0}, and got {€16.80|w1}. For a member doing {39|hr} hours it is {€655.20|wk1} a week in place of {€624|wk0}: {€31.20|wkd} more, before the landlord knocks.

Against inflation of {3.2 per cent|cpi} a rise of {five|wp} is worth {1.8 percentage points|real} in truth.

@doc local | regional radio site | 2032-09-15
Hoteliers "shocked" at pay decision

The hoteliers say they could have borne {three per cent|hb|by=The hoteliers}, not {five|wp}. Their sector has {78,000|nw} people on the minimum, {40 per cent|sw} of the {195,000|n}.

On the board {six|f} hands went up for the rise and {three|a} against it. From {16 euro|w0|v=16} it goes to {16.80|w1}, an increase of {80c|wd|v=0.8}.

Tune in: 97.4 FM
