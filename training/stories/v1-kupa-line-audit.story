@story v1-kupa-line-audit
@topic The cost of Croatia's Kupa railway: an audit, the debate in parliament and the contractor's claims, autumn 2036
@subject K = Kupa line | the line | the railway | the project | the lowland line
@subject T = Kupa line tunnels | tunnels | the tunnels | the Kapela tube
@subject A = State Audit Office | the auditors | the audit | auditor general Vesna Perkov-Adeyemi | Perkov-Adeyemi
@subject H = Hrvatske trase | HT | the rail builder | the state builder
@subject X = consortium Strabal-Jinhe | Strabal-Jinhe | the consortium | the contractor
@subject U = European Union | the EU | Brussels
@subject S = state budget | the state | the taxpayer
@subject B = investment bank loan | the bank | the loan
@subject M = Minister Toma Grgurić | Grgurić | the minister | the transport minister
@subject O = present Rijeka railway | the old line | the present line | the mountain line
@subject W = building sites of the Kupa line | the sites | building sites
@fact c27 = 3200000000 | budget | K | euros that the whole will cost | 2027 estimate | constant | projected
@fact c31 = 4150000000 | budget | K | euros that the whole will cost | 2031 estimate | constant | projected
@fact c36 = 5860000000 | budget | K | euros that the whole will cost | 2036 audit | plan | projected
@fact i27 = 2660000000 | budget | K | euros more than the first estimate | 2036 audit | plan | projected
@fact i31 = 1710000000 | budget | K | euros more than the second estimate | 2036 audit | plan | projected
@fact p27 = 83.1 | rate | K | percent more than the first estimate | 2036 audit | plan | projected
@fact p31 = 41.2 | rate | K | percent more than the second estimate | 2036 audit | plan | projected
@fact tun = 2640000000 | budget | T | euros for tunnels | 2036 audit | plan | projected
@fact trk = 1720000000 | budget | K | euros for track and bridges | 2036 audit | plan | projected
@fact sta = 810000000 | budget | K | euros for stations and power | 2036 audit | plan | projected
@fact lan = 290000000 | budget | K | euros for land | 2036 audit | plan | projected
@fact res = 400000000 | budget | K | euros of reserve | 2036 audit | plan | projected
@fact km = 112 | distance | K | kilometres of length | - | constant
@fact pk = 52300000 | price | K | euros a kilometre | 2036 audit | plan | projected
@fact tkm = 38.5 | distance | T | kilometres to bore | - | constant
@fact bkm = 27.1 | distance | T | kilometres bored | 2036-09-30 | cumulative
@fact bs = 70.4 | other | T | share of the tunnels bored | 2036-09-30 | snapshot
@fact rem = 11.4 | distance | T | kilometres still to bore | 2036-09-30 | snapshot
@fact eu = 2050000000 | budget | U | euros of the cost to be borne | - | plan | pledged
@fact stt = 2210000000 | budget | S | euros of the cost to be borne | - | plan | projected
@fact bnk = 1600000000 | budget | B | euros of the cost to be borne | - | plan | pledged
@fact sp = 3340000000 | spending | K | euros spent | 2036-06-30 | cumulative
@fact sps = 57 | other | K | share of the cost spent | 2036-06-30 | snapshot
@fact inf = 38 | other | A | share of the increase that prices explain | since 2031 | constant
@fact geo = 44 | other | A | share of the increase that rock and water explain | since 2031 | constant
@fact chg = 18 | other | A | share of the increase that changed wishes explain | since 2031 | constant
@fact cl = 412000000 | damages | X | euros claimed | September 2036 | cumulative
@fact cla = 96000000 | damages | H | euros of claims accepted | September 2036 | cumulative
@fact min36 = 66 | duration | K | minutes from Zagreb to Rijeka | after opening | plan | projected
@fact minO = 250 | duration | O | minutes from Zagreb to Rijeka | 2036 | constant
@fact v = 200 | speed | K | kilometres an hour of top speed | - | plan | pledged
@fact fr = 64 | ridership | K | freight trains a day | 2041 | plan | projected
@fact frO = 18 | ridership | O | freight trains a day | 2036 | snapshot
@fact pa = 3900000 | ridership | K | passengers a year | 2041 | plan | projected
@fact paO = 1100000 | ridership | O | passengers a year | 2035 | constant
@fact b27 = 1.31 | other | K | euros of benefit for each euro spent | 2027 study | constant | projected
@fact b36 = 0.94 | other | K | euros of benefit for each euro spent | 2036 audit | plan | projected
@fact wk = 4150 | jobs | W | people at work | September 2036 | snapshot
@fact wkF = 1480 | jobs | W | people at work from abroad | September 2036 | snapshot
@fact dd = 5 | deaths | W | workers killed | since the start of works | cumulative
@fact inj = 61 | injuries | W | workers badly hurt | since the start of works | cumulative
@fact par = 1466 | other | H | plots of land needed | - | constant
@fact parB = 1240 | other | H | plots of land bought | September 2036 | cumulative
@fact parX = 226 | other | H | plots of land missing | September 2036 | snapshot
@fact parXs = 15.4 | other | H | share of plots missing | September 2036 | snapshot
@fact vF = 78 | vote_count | M | votes of confidence | 2036-10-21 | constant
@fact vA = 69 | vote_count | M | votes of no confidence | 2036-10-21 | constant
@rel diff i27 = c36 - c27
@rel diff i31 = c36 - c31
@rel change p27 = c27 -> c36
@rel change p31 = c31 -> c36
@rel sum c36 = tun + trk + sta + lan + res
@rel sum c36 = eu + stt + bnk
@rel product c36 = pk * km
@rel diff rem = tkm - bkm
@rel share bs = bkm / tkm
@rel share sps = sp / c36
@rel share parXs = parX / par
@rel diff parX = par - parB
@race confidence = vF vA
@trap c27 c31 :: two earlier estimates
@trap c31 c36 :: the second estimate and the audit's
@trap p27 p31 :: increases over two different estimates
@trap c36 sp :: cost and what has been spent
@trap tkm bkm :: to bore and bored
@trap min36 minO :: travel time on the new and the old line
@trap cl cla :: claimed and accepted
@trap par parB :: plots needed and bought
@trap b27 b36 :: benefit per euro then and now
@trap wk wkF :: all workers and those from abroad

@doc dalmatinska-agencija | wire agency | 2036-10-15
Croatian auditors put cost of Kupa railway at {5.86 billion|c36} euros

ZAGREB, 15 Oct (DA) - Croatia's largest building project will cost {5.86 billion|c36|by=the State Audit Office} euros, {1.71 billion|i31|^} more than parliament was told in 2031, the State Audit Office said on Wednesday.

The Kupa line, {112|km} km of double track between Zagreb and Rijeka, had been put at {3.2 billion|c27|t=when it was approved in 2027} euros when it was approved in 2027 and at {4.15 billion|c31|t=four years later} four years later. The new total is {41.2%|p31} above the latter figure.

Of the increase since 2031 the auditors attribute {44%|geo|by=the auditors} to rock and water in the tunnels, {38%|inf|^} to inflation and {18%|chg|^} to wishes of municipalities and the railway itself.

By the end of June {3.34 billion|sp|t=By the end of June} euros had been spent, {57%|sps|^} of the total.

The European Union pays {2.05 billion|eu}, a bank loan covers {1.6 billion|bnk}, and the state is left with {2.21 billion|stt}.

Transport Minister Toma Grgurić said the report "describes the mountain, not the ministry". The opposition called for a vote of confidence.

Trains are to need {66|min36} minutes for a journey that takes {250|minO|t=today} today. Opening, once foreseen for 2033, is now expected in December 2040.

@doc uvid-trade | engineering trade magazine | 2036-11-03
Kapela: {11|rem|round} kilometres still to go
By Dipl.-Ing. Sanja Kolovrat. Filed from adit 4

Below Kapela the water comes in at 9 degrees and 340 litres a second, and the segments swim. That, in one sentence, is where {2.64 billion|tun} euros go. Track and bridges, by comparison, are a bargain at {1.72 billion|trk}; stations and power supply account for {0.81 billion|sta}, land for {0.29|lan|x=1000000000}, the reserve for {0.40|res|x=1000000000}.

By the end of the third quarter, the four machines had put {27.1|bkm|t=By the end of the third quarter} kilometres behind them out of {38.5|tkm}; call it {70 per cent|~bs|^}. The rest is karst of the nastier sort.

The audit's comparison with the Alps is worth repeating. With {112|km} kilometres for {5.86 billion|c36}, the project comes out at {62.3 million|!pk} euros a kilometre. That would still be cheap in Tyrol.

On the sites there are now {4,150|wk|t=now} people, {1,480|wkF|t=now} of them from Türkiye, Nepal and Bosnia. Safety is not what it should be: {five|dd|t=since work began} dead and {61|inj|^} seriously injured since work began.

Strabal-Jinhe has filed claims of {412 million|cl|by=Strabal-Jinhe}. The state builder has so far conceded {96 million|cla}. Whoever has read clause 20.1 of the contract knows that the truth will cost both sides a decade.

Design speed remains {200|v} km/h. We checked, after rumours of {160|-}.

Next issue: UHPC overlays, 6 case studies. Subscriptions from 118 euros.

@doc glas-kotara | regional weekly | 2036-10-24
And who will buy my meadow?
Report by Lovro Štimac

The state needs {1,466|par} plots for its railway. It has {1,240|parB|s=It}. One of the missing {226|parX} is Kata Pleše's, three-quarters of a hectare with a walnut tree, near Brod Moravice.

"They offered {four euros|-} a square metre. For the walnut, nothing."

She isn't against trains. Her late husband drove one, on the old line, {18|frO|t=today} freight trains a day today and twice that in his time. When the new one is open there are to be {64|fr|t=When the new one is open}, most of them empty containers going home to the harbour. It will not stop in Brod Moravice.

People here have learned the numbers by heart like a rosary. {Three point two|c27|v=3200000000|t=in the beginning} in the beginning. {Four point one five|c31|v=4150000000|t=Then} then. Then, in the audit, {5.86|c36|x=1000000000|t=in the audit}: billions, of euros. The auditor general, Vesna Perkov-Adeyemi, comes from Delnice, an hour down the road, and people are proud of her.

She wrote that land is the smallest item, {290 million|lan|by=She}. She wrote as well that for each euro put into the mountain only {94 cents|b36|v=0.94} come back. In 2027 the study had promised {1.31|b27|t=In 2027}.

At the tunnel mouth they have put up a plaque with the names of the dead. I counted {seven|!dd|by=I}. The newest is in Bengali script.

Hunting season: bears 18, quota for the county. Wood auctions, see p. 14

@doc brzi-tabloid | tabloid news site | 2036-10-16
{5,860,000,000|c36}! THE MOST EXPENSIVE TRAIN RIDE IN OUR HISTORY

That's nine zeros... well, seven. But you will pay for every one of them!

{5.86 billion|c36} euros for a train to the sea. Compared with the price tag of 2027, that's {41.2 percent|!p27|t=the price tag of 2027} more, the auditors have found. {1.71 billion|i31} of that has been added since 2031 alone!

And how much of it is gone already? {33.4 billion|!sp|t=by summer}, by summer!

Who's guilty? The prices, says the minister. Rubbish, say the auditors: prices explain just {38 percent|inf|by=the auditors}. Another {18|chg} percent went on "changed wishes", like the glass lift in Karlovac.

Here is what you get:
- {66|min36} minutes to Rijeka (today: {four hours and ten minutes|minO|v=250|t=today})
- speeds of {200|v}
- {3.9 million|pa|t=by 2041|by=the planners} passengers by 2041, if you believe the planners. Last year it was {1.1 million|paO|t=Last year} on the rattling old thing.

Meanwhile the builders want {412 million|cl|by=the builders} EXTRA. Greedy? Vote below! (4,311 votes so far, 88% yes)

Most read: 1. Why Severina cried 2. Fuel 6 cents dearer from midnight

@doc sabor-live | live blog of a public broadcaster | 2036-10-21
LIVE: Sabor votes on Grgurić

17:42 – It's done. The minister survives with {78|vF} votes to {69|vA}. He smiles at nobody in particular.

17:05 – Closing words from the opposition benches. MP Nives Obradović-Lam: "You promised a railway at {3.2 billion|c27|by=You}. You'll hand over one that costs {83.1 per cent|p27} more. My baker goes to jail for less."

16:31 – Grgurić: "Of {38.5|tkm} kilometres of tunnel {21.7|!bkm|t=At the end of September} are through. At the end of September, ladies and gentlemen!" He repeats that the state's own share is {2.21 billion|stt|by=He} and that Brussels contributes {2.05|eu|x=1000000000|by=He}.

16:10 – A question about the contractor. How much will be paid? "{96 million|cla|by=the minister} and not a cent beyond what a court tells us," the minister says. Strabal-Jinhe had asked for {412|cl|x=1000000}.

15:48 – The auditor general is in the gallery. She is quoted by all sides: {2.66 billion|i27|t=over the first estimate} over the first estimate, {1.71 billion|i31|t=over the second} over the second. An MP mixes them up and is corrected from the left and the right at once.

15:20 – How good is the line for the country? {0.94|b36}, says the audit about the benefit of every euro. {1.31|b27|t=nine years ago}, said the study nine years ago. Grgurić: "Nobody ever built a cathedral with a calculator."

15:02 – We begin. On the agenda: item 7. In the chamber: at first {61|-} members, then more.

14:30 – While we wait: spent so far, {57 per cent|sps|t=so far}. Freed for the rest of the money: {400 million|res} of reserve, which the auditors think will not last.

@doc audit-release | audit office press release | 2036-10-15
STATE AUDIT OFFICE OF THE REPUBLIC OF CROATIA
Summary of Report 36/41: Management of the Kupa Line

Findings

(a) The expected final cost has risen by {EUR 2.66 billion|i27|v=2660000000} since approval, i.e. by {83.1%|p27}. Against the estimate of 2031 ({EUR 4.15 billion|c31|v=4150000000|t=2031}) the rise is {41.2%|p31}.

(b) Tunnels ({EUR 2.64 billion|tun|v=2640000000}) are the largest item, followed by track and bridges ({EUR 1.72 billion|trk|v=1720000000}). A reserve of {EUR 0.4 billion|res|v=400000000} is included.

(c) On 30 September, {27.1|bkm|t=On 30 September} km or {70.4%|bs|^} of the bored sections had been completed, with {11.4|rem|^} km outstanding.

(d) Of the plots required ({1,466|par}), {15%|parXs|round} had not been acquired.

(e) Traffic forecasts are optimistic. A figure of {3.9 million|pa|t=in 2041} travellers in 2041 supposes that ridership will more than triple from {1.1 million|paO|t=in 2035} in 2035.

(f) Under present assumptions each euro invested yields {EUR 0.94|b36|v=0.94} of benefit.

(g) {Five|dd} fatal accidents were recorded on the construction sites. Inspections were announced in advance in every case examined.

Auditor General Perkov-Adeyemi: "We do not say that it should not be built. We say that nobody knew what was being decided."
