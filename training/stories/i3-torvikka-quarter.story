@story i3-torvikka-quarter
@topic Torvikka, a Finnish maker of pulp machinery, reports its third quarter of 2027
@subject T = Torvikka Oyj | Torvikka | the company | the group | the Tampere group
@subject H = Hallgren AB | Hallgren | the Swedish rival
@subject U = Industrial Union Teollisuusväki | Teollisuusväki | the union
@subject N = Torvikka Nuottasaari | Nuottasaari | the foundry
@subject G = Torvikka Graz | Graz | the Austrian plant
@fact s3 = 612400000 | revenue | T | net sales in the quarter | July to September 2027 | snapshot
@fact s2 = 587300000 | revenue | T | net sales in the quarter | July to September 2026 | snapshot
@fact sg = 4.3 | rate | T | growth of net sales on the year before | July to September 2027 | snapshot
@fact o3 = 48100000 | profit | T | operating profit in the quarter | July to September 2027 | snapshot
@fact o2 = 55200000 | profit | T | operating profit in the quarter | July to September 2026 | snapshot
@fact og = 12.9 | rate | T | fall of operating profit on the year before | July to September 2027 | snapshot
@fact m3 = 7.9 | rate | T | operating profit as a share of sales | July to September 2027 | snapshot
@fact m2 = 9.4 | rate | T | operating profit as a share of sales | July to September 2026 | snapshot
@fact mh = 11.2 | rate | H | operating profit as a share of sales | July to September 2027 | snapshot
@fact n3 = 33600000 | profit | T | net profit in the quarter | July to September 2027 | snapshot
@fact r3 = 701000000 | revenue | T | orders received in the quarter | July to September 2027 | snapshot
@fact r2 = 540000000 | revenue | T | orders received in the quarter | July to September 2026 | snapshot
@fact glo = 200000000 | profit | T | operating profit expected for the year, low end | 2027 guidance of October | plan | projected
@fact ghi = 215000000 | profit | T | operating profit expected for the year, high end | 2027 guidance of October | plan | projected
@fact plo = 220000000 | profit | T | operating profit expected for the year, low end | 2027 guidance of February | plan | projected
@fact phi = 240000000 | profit | T | operating profit expected for the year, high end | 2027 guidance of February | plan | projected
@fact j = 310 | jobs | T | jobs that may be cut | 2027-10-26 | plan | projected
@fact jn = 190 | jobs | N | jobs that may be cut | 2027-10-26 | plan | projected
@fact jg = 120 | jobs | G | jobs that may be cut | 2027-10-26 | plan | projected
@fact w = 9840 | jobs | T | people employed | end of September 2027 | snapshot
@fact wn = 860 | jobs | N | people employed | end of September 2027 | snapshot
@fact sh = 27.15 | price | T | price of a share in euros | 2027-10-26 close | snapshot
@fact sd = 6.8 | rate | T | fall of the share price in a day | 2027-10-26 close | snapshot
@fact con = 54000000 | profit | T | operating profit that analysts had expected for the quarter | July to September 2027 | plan | projected
@fact wal = 30 | duration | U | hours of the walkout | 2027-10-27 | plan
@fact sav = 25000000 | spending | T | savings sought a year | 2027-10-26 | plan | projected
@fact rd = 161000000 | revenue | T | increase in orders on the year before | July to September 2027 | snapshot
@fact nm = 149000000 | profit | T | operating profit of nine months | January to September 2027 | cumulative
@fact q4 = 51000000 | profit | T | operating profit needed in the fourth quarter | October to December 2027 | plan | hypothetical
@fact we = 194000000 | profit | T | operating profit expected for the year | the newsletter's own forecast | plan | projected
@rel diff rd = r3 - r2
@rel diff q4 = glo - nm
@rel change sg = s2 -> s3
@rel change og = o2 -> o3
@rel share m3 = o3 / s3
@rel share m2 = o2 / s2
@rel sum j = jn + jg
@trap r3 s3 :: orders are not sales
@trap m3 mh :: the rival's margin
@trap o3 con :: outcome and forecast
@trap ghi plo :: cut guidance beside the old one
@trap j wn :: jobs to go and jobs in all at one site

@doc a-wire | wire agency | 2027-10-26
Torvikka cuts outlook as foundry costs bite

HELSINKI, Oct 26 (Nordwire) - Finnish pulp machinery maker Torvikka lowered its full-year forecast on Tuesday after quarterly operating profit dropped to {48.1 million euros|o3} from {55.2 million|o2|t=a year earlier} a year earlier, well short of the {54 million|con|by=analysts} that analysts in a company-compiled poll had pencilled in.

The Tampere group now sees {2027|-} operating profit of {200 million|glo|t=now} to {215 million euros|ghi|t=now}, against {220 million|plo|t=in February} to {240 million|phi|t=in February} promised in February.

Net sales rose {4.3%|sg} to {612.4 million euros|s3}. Orders were the bright spot, climbing to {701 million|r3} from {540 million|r2}, helped by a recovery boiler for a mill in Uruguay.

Torvikka said it would open talks that could end in the loss of {310|j} jobs, {190|jn} of them at its Nuottasaari foundry and {120|jg} in Graz. It employed {9,840|w|t=at the end of September} people at the end of September.

Shares closed down {6.8%|sd} at {27.15 euros|sh}.

(Reporting by Saara Linnakivi; desk@nordwire.example, +358 9 5550 118)

@doc b-tampere | regional daily, English page | 2027-10-27
"We heard it on the radio": foundry men stunned by cuts

Photo 1/14: The night shift leaves Nuottasaari. Picture: Oiva Rantasalo

TAMPERE. Veikko Hautamäki had just hung up his visor when a colleague showed him the phone. Of the {860|wn} people who work at Nuottasaari, {190|jn} are to go. The Austrian plant loses {130|!jg}.

"They have more work than ever," says Hautamäki, {57|-}. He has a point: new orders came to {€701m|r3|t=between July and September} between July and September, roughly {160 million|~rd} more than in the same months last year.

What has shrunk is what is left over. Of every hundred euros that Torvikka invoices it keeps {less than eight|<m3|v=7.9}; last year it kept {9.40|m2|t=last year}. Chief executive Renske Oudshoorn blames scrap steel and "our own slowness". She wants to save {25 million euros|sav} a year.

The union reacted within the hour. Teollisuusväki's members will stay out for {30|wal|t=from Wednesday morning} from Wednesday morning.

READ MORE: Ilves win 4–2 in Turku | Tram line 3 delayed until 2029

@doc c-investor | investors' newsletter | 2027-10-26
The Pulp & Paper Desk: Torvikka disappoints, again

Dear subscribers,

Three things stood out in this morning's report.

One. Profitability. The operating margin slid to {7.9|m3} percent from {9.4|m2}; Hallgren, which reported last Thursday, made {11.2|mh}. The Swedish rival sells the same kit to the same mills. Draw your own conclusions.

Two. The top line is no excuse. Sales were up, from {EUR 578.3m|!s2|t=in the third quarter of 2026} in the third quarter of 2026 to {EUR 612.4m|s3|t=this time} this time. EBIT nevertheless shrank by {12.9 percent|og}. The bottom line: {EUR 33.6m|n3}.

Three. Guidance. Management has taken the range down to {EUR 200-|glo|v=200000000}{215m|ghi|x=1000000}. After nine months we count {EUR 149m|nm} in the bag, so the fourth quarter must bring {51m|>q4} at the very least. We think it will not, and we are at {EUR 194m|we} ourselves.

We keep our "reduce". Target {24.00|-}. Close today: {27.15|sh}.

@doc d-tabloid | tabloid | 2027-10-27
TORVIKKA AXES {310|j} – AND THE BOSS BLAMES 'SLOWNESS'

Profit crashed by {a fifth|!og} at engineering giant Torvikka this summer – and now the workers must pay.

Up to {310|<j} people are to be shown the door in Finland and Austria, nearly {200|~jn} of them at one foundry near Tampere. The group has {9,840|w} on its books.

Boss Renske Oudshoorn, who took over in March, says {€25 million|sav} a year has to come out of costs. The firm still pocketed {€33.6 million|n3|t=in three months} after tax in three months, on sales of {more than €600 million|>s3|v=600000000}.

Investors fled: {6.8 per cent|sd|t=by the closing bell} of the company's market value was gone by the closing bell, with the share finishing at {€27.15|sh|^}.

The union hits back today with a {30|wal}-hour stoppage.
