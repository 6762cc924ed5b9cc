@story w6-latex-carousel
@topic Operation Latex: VAT carousel with medical gloves, Belgium 2023
@subject O = Operation Latex | the raids | the operation | the investigation | the sweep
@subject F = glove carousel | the carousel | the fraud | the ring | the network
@subject W = Wannes Oyelaran | Oyelaran | the alleged ringleader | the Antwerp trader
@subject A = Antwerp
@subject Q = Liège | Liege
@subject G = Ghent
@subject S = Special Tax Inspectorate | the inspectorate | BBI
@subject M = finance ministry | the ministry | the treasury | Belgium
@fact a1 = 11 | arrests | O | people arrested in Belgium | 2023-11-14 noon | cumulative
@fact a2 = 14 | arrests | O | people arrested in Belgium | 2023-11-14 evening | cumulative
@fact a3 = 17 | arrests | O | people arrested in Belgium | 2023-11-16 | cumulative
@fact x1 = 6 | arrests | O | people arrested abroad | 2023-11-14 evening | cumulative
@fact x3 = 9 | arrests | O | people arrested abroad | 2023-11-16 | cumulative
@fact t1 = 20 | arrests | O | people arrested in all countries | 2023-11-14 evening | cumulative
@fact t3 = 26 | arrests | O | people arrested in all countries | 2023-11-16 | cumulative
@fact h1 = 42 | other | O | addresses searched in Belgium | 2023-11-14 noon | cumulative
@fact h2 = 58 | other | O | addresses searched in Belgium | 2023-11-14 evening | cumulative
@fact ha = 27 | other | A | addresses searched | 2023-11-14 evening | cumulative
@fact hq = 19 | other | Q | addresses searched | 2023-11-14 evening | cumulative
@fact hg = 12 | other | G | addresses searched | 2023-11-14 evening | cumulative
@fact hx = 31 | other | O | addresses searched abroad | 2023-11-14 evening | cumulative
@fact ht = 89 | other | O | addresses searched in all countries | 2023-11-14 evening | cumulative
@fact of = 320 | officers | O | officers deployed in Belgium | 2023-11-14 | constant
@fact oi = 64 | officers | O | tax inspectors deployed in Belgium | 2023-11-14 | constant
@fact v1 = 38000000 | other | F | euros of Belgian VAT lost | 2023-11-14 | cumulative
@fact v3 = 52000000 | other | F | euros of Belgian VAT lost | 2023-11-16 | cumulative
@fact vy0 = 9000000 | other | F | euros of Belgian VAT lost in 2020 | 2023-11-16 | cumulative
@fact vy1 = 24000000 | other | F | euros of Belgian VAT lost in 2021 | 2023-11-16 | cumulative
@fact vy2 = 19000000 | other | F | euros of Belgian VAT lost in 2022 | 2023-11-16 | cumulative
@fact vd = 14000000 | other | F | euros by which the estimate of lost VAT was raised | 2023-11-16 | constant
@fact ve = 140000000 | other | F | euros of VAT lost across Europe | 2023-11-16 | cumulative
@fact co = 64 | other | F | shell companies | - | cumulative
@fact cb = 41 | other | F | shell companies in Belgium | - | cumulative
@fact cx = 23 | other | F | shell companies abroad | - | cumulative
@fact gi = 310000000 | other | F | gloves invoiced | - | cumulative
@fact gd = 46500000 | other | F | gloves that existed | - | cumulative
@fact gs = 15 | other | F | percent of the invoiced gloves that existed | - | constant
@fact iv = 12400 | other | F | invoices examined | - | cumulative
@fact m1 = 1700000 | other | O | euros of cash seized | 2023-11-14 | cumulative
@fact m3 = 2300000 | other | O | euros of cash seized | 2023-11-16 | cumulative
@fact mc = 4100000 | other | O | euros of cryptocurrency seized | 2023-11-16 | cumulative
@fact mr = 9600000 | other | O | euros of real estate seized | 2023-11-16 | cumulative
@fact mb = 6000000 | other | O | euros in bank accounts frozen | 2023-11-16 | cumulative
@fact mt = 22000000 | other | O | euros of assets secured | 2023-11-16 | cumulative
@fact k1 = 14 | other | O | cars seized | 2023-11-14 | cumulative
@fact k3 = 19 | other | O | cars seized | 2023-11-16 | cumulative
@fact wt = 37 | other | O | watches seized | 2023-11-16 | cumulative
@fact rj = 8 | other | O | suspects held in jail | 2023-11-16 | snapshot
@fact rt = 4 | other | O | suspects under electronic tag | 2023-11-16 | snapshot
@fact rr = 5 | other | O | suspects released on conditions | 2023-11-16 | snapshot
@fact wa = 39 | age | W | age | 2023-11 | constant
@fact mx = 5 | sentence | F | years in prison at most | - | constant | threshold
@fact mf = 4000000 | other | F | euros of fine at most | - | constant | threshold
@fact du = 29 | duration | O | months of preparation | - | constant
@fact g0 = 5300000000 | other | M | euros of VAT not collected | 2020 | cumulative
@fact g1 = 4700000000 | other | M | euros of VAT not collected | 2021 | cumulative
@fact gp = -11.3 | rate | M | percent by which uncollected VAT changed | 2020 to 2021 | constant
@fact b0 = 118 | jobs | S | carousel investigators | 2023 | snapshot
@fact b1 = 150 | jobs | S | carousel investigators | 2025 | plan | pledged
@fact bd = 32 | jobs | S | additional carousel investigators | 2025 | plan | pledged
@fact vr = 21 | rate | M | percent of VAT | - | constant
@rel sum t1 = a2 + x1
@rel sum t3 = a3 + x3
@rel sum h2 = ha + hq + hg
@rel sum ht = h2 + hx
@rel sum v3 = vy0 + vy1 + vy2
@rel diff vd = v3 - v1
@rel sum co = cb + cx
@fact hs = 46.55 | other | A | percent of the Belgian searches | 2023-11-14 evening | constant
@fact kd = 5 | other | O | cars seized since the first day | 2023-11-16 | cumulative
@fact vs = 0.51 | other | F | percent of uncollected VAT | 2021 | constant
@rel share hs = ha / h2
@rel diff kd = k3 - k1
@rel share vs = vy1 / g1
@rel share gs = gd / gi
@rel sum mt = m3 + mc + mr + mb
@rel sum a3 = rj + rt + rr
@rel change gp = g0 -> g1
@rel diff bd = b1 - b0
@trap a1 a2 :: noon and evening of the first day
@trap a2 a3 :: first day and third day
@trap a3 t3 :: Belgium only against all countries
@trap h1 h2 :: noon and evening
@trap h2 ht :: Belgium against all countries
@trap oi co :: 64 inspectors and 64 companies
@trap k1 a2 :: fourteen cars and fourteen arrests
@trap hq k3 :: nineteen searches in Liège and nineteen cars
@trap v1 v3 :: the first and the raised estimate
@trap v3 ve :: Belgian and European loss
@trap m1 m3 :: cash on the first and third day

@doc brabant-live | live blog of a news site | 2023-11-14
LIVE | Dawn raids over glove fraud: follow it here

12:05 - What we know at midday
Good afternoon, Joren here. Since 5 a.m. federal police have been at doors in three provinces. Eric Vandamme of the federal prosecutor's office has just said that {11|a1|t=just|by=Eric Vandamme of the federal prosecutor's office} people are being questioned and that {42|h1|^} addresses have been visited so far. More to come.

13:40 - Who is Wannes Oyelaran?
The Antwerp trader, {39|wa}, sold sports socks until the pandemic. His lawyer says he is "astonished".

15:20 - How it works, in one paragraph
Company A buys gloves abroad free of VAT, sells them on with {21%|vr} added, and vanishes before paying it over. Company B claims it back. Repeat. For every million invoiced, {210,000|-} euros gone. Investigators counted {64|co|by=Investigators} such companies, {23|cx} of them outside Belgium.

17:55 - {320|of|by=police} officers and {64|oi} tax inspectors took part, police tell us.

19:30 - Evening update
The tally has moved. {Fourteen|a2|t=Evening|by=the prosecutor} arrests in Belgium now, up from {11|a1|t=at noon} at noon, the prosecutor says, and {six|x1|t=Evening|by=the prosecutor} abroad (the Netherlands and Portugal), so {20|t1|^} all told. The number of Belgian addresses has gone to {58|h2|^}: {27|ha|^} in Antwerp, {19|hq|^} in Liège, {12|hg|^} in Ghent. Also towed away: {14|k1|^} cars, and {1.7 million|m1|^} euros in banknotes, partly from a chest freezer.

20:15 - The damage so far? For now {38 million|v1|t=For now|by=she} euros in lost VAT, she says, "and I stress for now".

We close the blog here. Read also: 5 things the budget deal changes for you

@doc euronet-wire | wire agency, English | 2023-11-14
Belgium-led sweep nets {20|t1} suspects in pandemic glove VAT scheme

BRUSSELS - Police in Belgium, the Netherlands and Portugal arrested {20|t1|t=on Tuesday} people on Tuesday in a crackdown on a network suspected of trading rubber gloves that mostly did not exist, Belgian prosecutors said.

{Fourteen|a2|t=on Tuesday|by=Belgian prosecutors} of the detentions were made in Belgium, where {58|h2} homes and offices were searched, almost {half|~hs} of them in and around Antwerp. Counting the {31|hx} in partner countries, officers went through {89|ht} sites.

Prosecutors believe the ring cheated the Belgian treasury of {38 million|v1|by=Prosecutors} euros. They expect that figure to climb as accountants work through some {12,400|~iv} invoices. On paper the network traded {310 million|gi|by=the prosecutors' statement} gloves; only {46.5 million|gd|^} ever crossed a border, the prosecutors' statement said.

The suspects, none of whom has been charged, risk up to {five|<mx} years in jail and fines of as much as {4 million|<mf} euros.

The inquiry, code-named Operation Latex, had been under way for {29|du} months and began with a customs officer in Zeebrugge who wondered why the same pallet had come in 11 times.

(Reporting by Saoirse Van Acker; +32 555 0142; editing by P. Lindqvist)

@doc le-fil-wallon | regional daily | 2023-11-17
Latex: la facture grimpe - Liège at the heart of the affair

Our translation service - original article in French

Two days after the searches, the examining magistrate Rosalie Ntumba yesterday put figures on the table, and they are heavier than those of Tuesday. The public purse has been robbed of {€52m|v3|t=yesterday|by=the examining magistrate Rosalie Ntumba}, she said; on Tuesday there had been talk of {€38m|v1|t=on Tuesday}. The extra {€14m|vd|by=she} comes from ledgers found in a garage at Herstal.

The year 2020 accounts for {€9m|vy0}, 2021 - the height of the pandemic - for {€24m|vy1}, and 2022 for {€19m|vy2}.

Our city was no sideshow. {Nineteen|hq} doors were knocked on in Liège, more than in Ghent, which had {a dozen|hg}; only Antwerp, with {27|ha}, saw more of it. Of the letter-box companies - {41|cb} Belgian, {23|cx} foreign - a dry cleaner's on the quai de Maestricht housed {seven|-}.

{Seventeen|a3|t=by last night} people had been arrested in Belgium by last night, against {fourteen|a2|t=on the evening of the raids} on the evening of the raids; with those abroad it makes {26|t3|t=by last night}. {Eight|rj|t=by last night} are sleeping in Lantin or Antwerp prison, {four|rt|^} go home with an ankle bracelet, and the other {five|rr|^} are free under conditions. Among the {eight|rj}: Wannes Oyelaran, whom the magistrate regards as the head of the network. "My client sold gloves. Gloves that people wore," objects Maître Thibaut Delcroix.

He may have some trouble there. Barely {15%|~gs|by=the customs office} of the gloves on the invoices can be shown to have existed, according to the customs office.

@doc kwartet | public broadcaster, website | 2023-11-16
Glove fraud: {22 million|mt} secured, now {nine|x3} held abroad

By the newsroom - 16 Nov, 18:11 - updated 18:47

The courts have laid hands on {22 million|mt|t=this afternoon|by=the federal prosecutor's office} euros of property in Operation Latex, the federal prosecutor's office announced this afternoon. That is a good deal less than what is missing: {52 million|v3|t=this afternoon|by=the federal prosecutor's office} euros here, and {140 million|ve|by=Europol} across Europe, according to Europol.

What has been found?
* cash: {2.3 million|m3}, up from the {1.7 million|m1|t=on Tuesday} counted on Tuesday
* cryptocurrency: {4.1 million|mc}
* flats and houses, most of them at the coast: {9.6 million|mr}
* balances on frozen accounts: {6 million|mb}

Not included are the {19|k3} cars - {five|kd} more than on the first evening - and {37|wt} watches, which have still to be valued.

In the meantime {26|t3|t=In the meantime} people have been picked up: {17|a3} in Belgium and {nine|x3} elsewhere, the latest in Porto this morning.

Minister of Finance Lieselot Haddad wants to reinforce the inspectorate. It has {118|b0} people on carousels; by 2025 there should be {150|b1|t=by 2025|by=Minister of Finance Lieselot Haddad}.

(c) Kwartet. Questions? Mail newsroom@kwartet.example or text 0000.

@doc fiskal-letter | trade newsletter for accountants | 2023-11-21
Carousels: lessons from Latex
Fiskal Letter, issue 38/2023

Members ask what last week's affair means for them. A few remarks.

First, proportion. Belgium failed to collect {€4.7bn|g1|t=in 2021|by=the ministry's own count} of VAT in 2021, on the ministry's own count, against {€5.3bn|g0|t=the year before} the year before: an improvement of {11.3%|gp|v=-11.3}. The {€52m|v3|by=the magistrate} that the magistrate ascribes to the glove ring is spread over three years. Its worst, 2021, cost {€24m|vy1|t=2021}, or roughly {half a percent|~vs|v=0.5} of that year's gap.

Second, the machinery. {Sixty-four|co} companies sounds like many. Yet {41|cb} of them were Belgian, and any of these could have been found in the register by its age: the median was ten weeks old. The investigators needed {29|du} months. They read {12,400|iv} invoices and then turned up, on one morning, with {320|of} officers and - a colleague counted the jackets - {64|oi} inspectors.

Third, the staff. The minister promises {32|bd|by=The minister} more carousel specialists, on top of the present {118|b0}. That would make {150|b1}. We have heard such promises before: in 2019 it was {40|-}, and none came.

Fourth, liability. Whoever "knew or should have known" loses the right to deduct. If your client bought at prices {10%|-} under market, ask why. Of the {€22m|mt} secured so far, chiefly the {9.6 million|mr} in property, the {6 million|mb} in accounts and the {4.1 million|mc} in crypto, some will turn out to belong to buyers who asked nothing.

Criminal penalties run to {five|mx} years and {€4m|mf}. None of the {17|a3|s=arrested here} persons arrested here holds an accountant's licence; we checked.

Next seminar: 7 December, 14:00, room 3.12, members €85.
