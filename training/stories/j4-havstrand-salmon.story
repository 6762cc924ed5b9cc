@story j4-havstrand-salmon
@topic Third-quarter results of a Norwegian salmon farmer, 2017
@subject H = Havstrand Laks | Havstrand | the salmon farmer | the Frøya farmer | the company | the group
@subject B = Brimnes Sjømat | Brimnes | the rival
@subject M = Norwegian salmon market | salmon | the market
@fact rev = 1412000000 | revenue | H | kroner of sales in a quarter | third quarter of 2017 | snapshot
@fact revp = 1268000000 | revenue | H | kroner of sales in a quarter | third quarter of 2016 | snapshot
@fact grow = 11.4 | rate | H | growth of quarterly sales from the year before | third quarter of 2017 | snapshot
@fact op = 318000000 | profit | H | kroner of operating profit in a quarter | third quarter of 2017 | snapshot
@fact opp = 402000000 | profit | H | kroner of operating profit in a quarter | third quarter of 2016 | snapshot
@fact net = 231000000 | profit | H | kroner of profit after tax in a quarter | third quarter of 2017 | snapshot
@fact harv = 21640 | other | H | tonnes of fish harvested in a quarter | third quarter of 2017 | snapshot
@fact harvp = 19180 | other | H | tonnes of fish harvested in a quarter | third quarter of 2016 | snapshot
@fact kg = 14.70 | profit | H | operating profit per kilogram | third quarter of 2017 | snapshot
@fact kgp = 20.96 | profit | H | operating profit per kilogram | third quarter of 2016 | snapshot
@fact spot = 58.40 | price | M | average spot price per kilogram | third quarter of 2017 | snapshot
@fact spotp = 63.10 | price | M | average spot price per kilogram | third quarter of 2016 | snapshot
@fact lice = 46000000 | spending | H | kroner spent on treating sea lice in a quarter | third quarter of 2017 | snapshot
@fact guide = 84000 | other | H | tonnes of fish expected for the whole year | 2017-11-02 | plan | projected
@fact guideo = 88000 | other | H | tonnes of fish expected for the whole year | 2017-08-24 | plan | projected
@fact bop = 274000000 | profit | B | kroner of operating profit in a quarter | third quarter of 2017 | snapshot
@fact bharv = 17300 | other | B | tonnes of fish harvested in a quarter | third quarter of 2017 | snapshot
@fact bkg = 15.84 | profit | B | operating profit per kilogram | third quarter of 2017 | snapshot
@fact div = 2.50 | price | H | dividend per share | third quarter of 2017 | snapshot
@fact divp = 3 | price | H | dividend per share | second quarter of 2017 | snapshot
@fact staff = 1130 | jobs | H | people employed | 2017-11-02 | snapshot
@fact cut = 60 | jobs | H | posts to go | 2018 | plan | projected
@fact share = 6.8 | rate | H | fall of the share price on the day | 2017-11-02 | snapshot
@fact bs = 80 | other | B | share of the other farmer's harvest | third quarter of 2017 | snapshot
@rel share bs = bharv / harv
@rel change grow = revp -> rev
@trap op net :: before and after tax and interest
@trap guide guideo :: August's guidance was cut in November
@trap kg kgp :: another year
@trap kg bkg :: another company
@trap div divp :: the quarter before
@race operating = op bop

@doc a-nordic-wire | financial wire | 2017-11-02
Norway's Havstrand misses as lice eat into margins; full-year volume cut

OSLO, Nov 2 - Norwegian salmon farmer Havstrand Laks posted operating earnings of {318 million|op|t=third quarter|by=the company} crowns for the third quarter on Thursday, down from {402 million|opp|t=a year earlier} a year earlier, as the cost of fighting sea lice ate up what higher volumes had brought in.

Sales rose {11.4 percent|grow|t=the third quarter|by=the company} from {1.27 billion|revp|t=a year earlier} to {1.41 billion|rev|t=third quarter} crowns and the group took {21,640|harv} tonnes out of the sea, against {19,180|harvp|t=the same period of 2016} in the same period of 2016. But earnings per kilo shrank to {14.70|kg} crowns from {20.96|kgp}.

Treatments, mostly with warm water and wrasse, cost it {46 million|lice} crowns in the quarter, the company said.

It now sees a full-year harvest of {84,000|guide|t=now|by=It|s=It} tonnes. In August it had said {88,000|guideo|t=In August}.

Shares in the Frøya farmer were down {6.8 percent|share|t=by 0930 GMT} by 0930 GMT, the worst performer on the Oslo seafood index. Rival Brimnes Sjømat, which reported on Tuesday, made {274 million|bop} on {17,300|bharv} tonnes.

Havstrand will pay {2.50|div} crowns a share for the quarter, half a crown less than in the second. ($1 = 8.17 Norwegian crowns)

(Reporting by Sigrun Aasheim; Editing by T. Pereira)

@doc b-pen-and-pellet | trade paper | 2017-11-03
Brimnes out-earns Havstrand, kilo for kilo

By Ottar Wiik

It was the smaller of the two Trøndelag houses that came out of the summer in better shape. On a July-September harvest of {17,300|bharv|t=July-September|s=the smaller of the two} tonnes gutted weight, Brimnes Sjømat cleared {NOK 15.84|bkg|t=July-September} a kilo. Havstrand Laks, with {21,640|harv|^} tonnes, managed {NOK 14.70|kg|^}.

The market was the same for both. Spot averaged {NOK 58.40|spot|^} for the three months; twelve months before, a buyer in Boulogne had paid {63.10|spotp|t=twelve months before}. "You cannot blame the price for everything," chief executive Yusra Lindqvist-Bakke told analysts in Oslo. "Our lice bill was {46 million|lice|by=Lindqvist-Bakke}, and half of that we could have avoided by treating in June."

Profit after tax came in at {NOK 231m|net} for Havstrand, from operating earnings of {NOK 318m|op}.

The guidance for the year is trimmed to {84,000|guide} t, a cut of {4,000|-} t on the number given with the half-year report. Some {60|~cut|t=during 2018} posts, most of them on the wellboats, will disappear during 2018.

ALSO IN THIS ISSUE: Cleaner fish: 7 things we got wrong | Land-based: 3,000-tonne plant stalls | Feed prices, p. 14

@doc c-froyaposten | local paper | 2017-11-03
{Sixty|cut} jobs to go at Havstrand

Foto: Marit Gjelsvik (2 av 5)

FRØYA. The mood in the canteen at Kverva was sombre on Thursday. {Sixty|cut} of the {1,130|staff|t=Thursday} who draw a wage from Havstrand will have to find something else next year.

This although the group, according to the report it put out the same morning, made an operating profit of {231 million|!op|by=the report} kroner in three months. Sales were {1.4 billion|rev|^}, better by more than {a tenth|>grow}.

"They earn {a quarter of a billion|~net|t=in a summer|by=Per-Ivar Hassan|v=250000000} in a summer and then they come for the boat crews," says shop steward Per-Ivar Hassan.

The company answers that the money is not what it was. {402 million|opp|t=In the same quarter last year|by=The company} was the corresponding result. In the same quarter last year a kilo left almost {21|~kgp} kroner behind; this year it is {15.84|!kg|t=this year}, it says.

Shareholders are to get {2.50|div} for each share. After the summer they had {3|divp|t=After the summer} kroner.

Municipal accounts page 6. Ferry late again: 40 minutes, 3 cancelled.

@doc d-the-tidewater-note | investor newsletter | 2017-11-05
Sunday note: two fish, one dish

Dear readers,

Two of our holdings have now spoken, and I owe you my view before the market opens on Monday.

I sold a third of our Havstrand on Thursday, into the drop. (It closed {6.8%|share|t=Thursday} lower, so I was not early.) Not because of the profit: at the bottom line {231 million|net|t=for the quarter} crowns was left for the quarter, which pays the {NOK 2.50|div} dividend comfortably. Not because of volume either, up from {19,180|harvp|t=last year} tonnes last year to {21,640|harv}.

It is the forecast. Management expects {88,000|!guide|by=Management} tonnes for all of 2017, and with what was in the pens at the end of September I can't see how it gets there.

Brimnes I keep. {NOK 274m|bop} before interest and tax, from {four-fifths|bs} of its neighbour's fish, on a market that paid {58.40|spot} a kilo to everyone. Its boss spent early on lice. Havstrand spent late, {46 million|lice} of it, and still lost growth.

Yours, from a wet Stavanger,
Eilif Mbeki-Rød
Not advice. I own 4,500 Brimnes.
