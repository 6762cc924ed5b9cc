@story i4-karasuyu-mills
@topic Jobs and sales at three textile firms in Karasuyu, first quarter and half year 2032
@subject A = Akpınar Tekstil | Akpınar | the towel maker | the largest employer
@subject D = Demirhan Denim | Demirhan | the jeans maker
@subject Y = Yeni Dokuma | Dokuma | the carpet weaver
@subject K = Karasuyu textile industry | Karasuyu | the town | the three firms | the mills
@subject B = Birtek | the union | Birtek union
@fact a0 = 4800 | jobs | A | people employed | end of 2031 | snapshot
@fact d0 = 3150 | jobs | D | people employed | end of 2031 | snapshot
@fact y0 = 1260 | jobs | Y | people employed | end of 2031 | snapshot
@fact k0 = 9210 | jobs | K | people employed | end of 2031 | snapshot
@fact a2 = 3900 | jobs | A | people employed | June 2032 | snapshot
@fact d2 = 2870 | jobs | D | people employed | June 2032 | snapshot
@fact y2 = 1310 | jobs | Y | people employed | June 2032 | snapshot
@fact k2 = 8080 | jobs | K | people employed | June 2032 | snapshot
@fact aq = 520 | jobs | A | jobs cut | first quarter 2032 | cumulative
@fact dq = 180 | jobs | D | jobs cut | first quarter 2032 | cumulative
@fact ah = 900 | jobs | A | jobs cut | first half 2032 | cumulative
@fact dh = 280 | jobs | D | jobs cut | first half 2032 | cumulative
@fact yh = 50 | jobs | Y | jobs added | first half 2032 | cumulative
@fact kh = 1130 | jobs | K | net jobs lost | first half 2032 | cumulative
@fact un = 1600 | jobs | B | jobs lost with subcontractors | first half 2032 | cumulative
@fact as = 3200000000 | revenue | A | lira of sales | first half 2032 | cumulative
@fact ds = 2450000000 | revenue | D | lira of sales | first half 2032 | cumulative
@fact ys = 880000000 | revenue | Y | lira of sales | first half 2032 | cumulative
@fact as1 = 3600000000 | revenue | A | lira of sales | first half 2031 | cumulative
@fact ds1 = 2500000000 | revenue | D | lira of sales | first half 2031 | cumulative
@fact ys1 = 800000000 | revenue | Y | lira of sales | first half 2031 | cumulative
@fact ac = -11.1 | rate | A | change in sales | first half 2032 | cumulative
@fact dc = -2 | rate | D | change in sales | first half 2032 | cumulative
@fact yc = 10 | rate | Y | change in sales | first half 2032 | cumulative
@fact pl = 400 | jobs | A | more jobs to be cut | by December 2032 | plan | projected
@fact sev = 14 | duration | A | weeks of pay in severance | - | constant
@fact severd = 20 | duration | B | weeks of pay in severance demanded | - | constant | threshold
@fact kq = 700 | jobs | K | jobs cut at the two largest firms | first quarter 2032 | cumulative
@fact dye = 1000 | jobs | A | jobs in danger at the dye works | April 2032 | snapshot | denied
@fact wat = 18000000 | budget | K | lira of water charges forgone | - | plan | pledged
@fact kp = 12.3 | rate | K | fall in people employed | first half 2032 | cumulative
@fact aqs = 57.8 | jobs | A | share of the cuts that fell in the first quarter | first half 2032 | cumulative
@trap aq ah :: quarter and half year
@trap kh un :: with and without subcontractors
@trap ah pl :: cut and to be cut
@trap as as1 :: two years
@rel sum k0 = a0 + d0 + y0
@rel sum k2 = a2 + d2 + y2
@rel diff kh = k0 - k2
@rel diff ah = a0 - a2
@rel diff dh = d0 - d2
@rel diff yh = y2 - y0
@rel sum kq = aq + dq
@rel change kp = k0 -> k2
@rel share aqs = aq / ah
@rel change ac = as1 -> as
@rel change dc = ds1 -> ds
@rel change yc = ys1 -> ys
@race jobs = a2 d2 y2
@race sales = as ds ys

@doc a-q1 | business news agency | 2032-04-20
Akpınar, Demirhan shed {700|kq} in first quarter

DENİZLİ (Ekohaber) – The two leading textile exporters of Karasuyu have parted with {700|kq|t=since New Year} employees since New Year. Akpınar Tekstil reported {520|aq|^} fewer on the payroll, Demirhan Denim {180|dq|^}.

At the end of December Akpınar had employed {4,800|a0|t=At the end of December} and Demirhan {3,150|d0|^}.

Weak orders from German department stores were to blame, said Akpınar's chief executive Nesrin Topuz. She ruled out closing the dye works, denying a union claim that {1,000|dye|by=a union|m=denied} jobs there were in danger.

Yeni Dokuma, the carpet weaver, is recruiting.

BIST 100: 14,288 (-0.7%)

@doc b-half | national business daily | 2032-07-22
Towels limp, carpets fly

Half-year figures from Karasuyu, the town of looms, tell two stories. Akpınar's turnover fell by {11.1 per cent|ac|v=-11.1|t=Half-year} to {3.2 billion lira|as|^}, against {3.6 billion|as1|t=a year earlier} a year earlier, and Demirhan's by {two per cent|dc|v=-2} to {2.54 billion|!ds}. Yeni Dokuma, on the other hand, put on {a tenth|yc|v=10}: {880 million|ys} after {800|ys1|x=1000000|t=a year earlier}.

The payrolls follow. Akpınar is down {900|ah|t=in six months} in six months to {3,900|a2}, the jeans maker {280|dh|t=in six months} to {2,870|d2}, while the carpet weaver has {50|yh|t=in six months} more, {1,310|y2} in all.

"We're the smallest. We can turn around in a lift," laughs Dokuma's founder, Hagop Şimşek.

By December Akpınar intends to part with a further {400|pl|t=By December}.

Abone ol: ilk ay 49,90 TL

@doc c-union | union statement | 2032-07-23
{1,600|un} families

The employers will tell you that {1,130|kh|t=this year} jobs have gone in Karasuyu this year. Count again. With the subcontractors, the shuttle drivers and the canteen women it is {1,600|un|t=this year|by=Birtek|s=Birtek}.

From {9,210|k0|t=on New Year's Eve} on New Year's Eve the three firms have gone down to {8,080|k2|t=today} today. Those who leave Akpınar get {14|sev} weeks' wages. Birtek demands {20|severd}, as was paid in 2024.

And what do the gentlemen do with {3.2 billion lira|as} of sales? They announce {400|pl} more "separations".

Not one loom, not one bobbin! Rally on Saturday, Cumhuriyet Square, 17.00. Bus 6 and 11.

@doc d-local | local newspaper | 2032-07-24
Who still works at the mills?

Fatma Özgürel's shift used to have 32 women; 21 are left. Her employer, Akpınar, has {3,900|a2|t=now} people on its books now. On the last day of 2031 they were {4,800|a0|t=On the last day of 2031}.

That is the steepest loss among the three. Demirhan, at {3,150|d0|t=On the last day of 2031} then, is at {2,780|!d2|t=now}; Yeni Dokuma has gone the other way, from {1,260|y0|t=On the last day of 2031} to {1,310|y2|t=now}. All told, {1,310|!kh} jobs have disappeared from the town's biggest trade in half a year.

The mayor has offered the firms a year free of water charges, {18 million lira|wat} in his reckoning.

Fatma's severance, if it comes to that, would last until the olives: {14|sev} weeks.

Eczane nöbeti: Şifa, tel. 0258 555 41 41

@doc e-english | English-language weekly | 2032-07-27
Three mills, one market

Karasuyu's textile workforce contracted to {8,080|k2|t=at mid-year} at mid-year from {9,210|k0|t=six months before} six months before, a drop of {12.3%|kp|t=at mid-year}.

The largest employer, Akpınar, has eliminated {900|ah} posts, nearly {three fifths|~aqs} of them as early as the first quarter. Demirhan has let {280|dh} people go. Its sales, {2.45 billion lira|ds}, have been almost flat ({-2%|dc}), where Akpınar's slid {11%|ac|v=-11|round} and those of Yeni Dokuma rose {10%|yc}.

The Birtek union says indirect losses bring the figure to {1,600|un|by=The Birtek union}.

More: Istanbul rents up 31% · 12 islands for a late swim
