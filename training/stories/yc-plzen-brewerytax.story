@story plzen-brewerytax
@topic A Czech brewery's year, the beer tax, the hop harvest and the price of half a litre
@subject B = Radbuza Brewery Group | Radbuza | the brewer | the group | the company
@subject F = Finance Ministry | Prague | Finance Minister Vojtěch Hladil | Hladil | the government
@subject S = Czech Brewers' Union | the brewers' union | ČSP | the brewers
@subject H = Žatec hop growers | hop growers | Žatec
@subject U = OS Potravin | the food workers' union | the union
@subject C = Domažlice brewery | Domažlice | the small brewery
@subject P = pub survey by Hospodář | Hospodář | pubs | the survey
@subject K = Koyama Holdings | Koyama | the Japanese owner | the owner
@fact v1 = 11400000 | other | B | hectolitres of beer sold in the year | 2036 | cumulative
@fact v0 = 12000000 | other | B | hectolitres of beer sold in the year | 2035 | cumulative
@fact vg = 5 | rate | B | percent fall of beer sold | 2036 | snapshot
@fact vd = 7300000 | other | B | hectolitres of beer sold at home | 2036 | cumulative
@fact vx = 4100000 | other | B | hectolitres of beer sold abroad | 2036 | cumulative
@fact vn = 9 | rate | B | alcohol-free beer's share of sales | 2036 | snapshot
@fact r1 = 26400000000 | revenue | B | crowns of sales in the year | 2036 | cumulative
@fact r0 = 25900000000 | revenue | B | crowns of sales in the year | 2035 | cumulative
@fact rg = 1.9 | rate | B | growth of sales | 2036 | snapshot
@fact n1 = 3960000000 | profit | B | crowns of net profit in the year | 2036 | cumulative
@fact n0 = 4400000000 | profit | B | crowns of net profit in the year | 2035 | cumulative
@fact ng = 10 | rate | B | percent fall of net profit | 2036 | snapshot
@fact nm = 15 | rate | B | net margin | 2036 | snapshot
@fact dk = 3500000000 | spending | K | crowns of dividend received | 2036 | snapshot
@fact cz = 118 | other | S | litres of beer drunk a head in the year | 2036 | cumulative
@fact cz0 = 122 | other | S | litres of beer drunk a head in the year | 2035 | cumulative
@fact czd = 4 | margin | S | litres a head fewer | 2036 | snapshot
@fact czm = 160 | other | S | litres of beer drunk a head in the year | 2005 | cumulative
@fact ct = 18900000 | other | S | hectolitres of beer brewed in the country | 2036 | cumulative
@fact pu = 28 | rate | S | share of beer drunk in pubs | 2036 | snapshot
@fact pu0 = 51 | rate | S | share of beer drunk in pubs | 2009 | snapshot
@fact t0 = 32 | price | F | crowns of excise per degree and hectolitre | until 2037 | constant
@fact t1 = 44 | price | F | crowns of excise per degree and hectolitre | from January 2038, bill | plan | projected
@fact tg = 37.5 | rate | F | rise of the beer tax | from January 2038, bill | plan | projected
@fact td = 12 | margin | F | crowns added to the beer tax | from January 2038, bill | plan
@fact th = 0.72 | price | F | crowns of added tax on a half-litre | from January 2038, ministry figure | plan | projected
@fact ths = 2.5 | price | S | crowns added to a half-litre in the pub | from January 2038, brewers' estimate | plan | projected
@fact tr = 2100000000 | revenue | F | crowns of added beer tax a year | 2038 | plan | projected
@fact trs = 1300000000 | revenue | S | crowns of added beer tax a year, brewers' estimate | 2038 | plan | projected
@fact p1 = 69 | price | P | crowns for a half-litre of lager in the pub | February 2037 | snapshot
@fact p0 = 62 | price | P | crowns for a half-litre of lager in the pub | February 2036 | snapshot
@fact pg = 11.3 | rate | P | rise of the price of a half-litre | February 2037 | snapshot
@fact pp = 84 | price | P | crowns for a half-litre of lager in Prague | February 2037 | snapshot
@fact ps = 19.9 | price | P | crowns for a bottle in the shop on offer | February 2037 | snapshot
@fact pn = 640 | sample_size | P | pubs in the survey | February 2037 | constant
@fact pc = 410 | other | P | pubs closed | 2036 | cumulative
@fact hh = 6100 | other | H | tonnes of hops harvested | 2036 | cumulative
@fact hh0 = 7200 | other | H | tonnes of hops harvested | 2035 | cumulative
@fact hg = 15.3 | rate | H | percent fall of hops harvested | 2036 | snapshot
@fact ha = 4700 | area | H | hectares of hops | 2036 | constant
@fact hp = 365 | price | H | crowns for a kilo of hops | 2036 | snapshot
@fact je = 2180 | jobs | B | people employed | February 2037 | snapshot
@fact jx = 170 | jobs | B | jobs to go | by March 2038 | plan | projected
@fact jd = 95 | jobs | C | people employed | February 2037 | snapshot
@fact jdx = 95 | jobs | C | jobs to go | by March 2038 | plan | projected
@fact dv = 310000 | other | C | hectolitres brewed in the year | 2036 | cumulative
@fact dy = 1341 | date | C | year of founding | - | constant
@fact w0 = 44200 | price | B | crowns of average pay a month | 2036 | snapshot
@fact wd = 8 | rate | U | pay rise demanded | March 2037 | plan | hypothetical
@fact wo = 4.5 | rate | B | pay rise offered | March 2037 | plan | hypothetical
@fact wa = 6 | rate | B | pay rise agreed | 11 March 2037 | plan | pledged
@fact um = 1240 | other | U | members at the brewer | March 2037 | snapshot
@fact us = 56.9 | rate | U | share of the brewer's staff in the union | March 2037 | snapshot
@fact sg = 9300 | other | C | signatures against the closure | March 2037 | cumulative
@trap v1 ct :: the group and the country
@trap vd vx :: at home and abroad
@trap t0 t1 :: tax now and proposed
@trap th ths :: ministry's and brewers' reckoning
@trap tr trs :: ministry's and brewers' yield
@trap p1 pp :: country and Prague
@trap p1 ps :: pub and shop
@trap jd jx :: staff of one brewery and jobs to go
@trap jd jdx :: all are to go
@trap wo wa :: offered and agreed
@trap cz czm :: litres now and then
@trap n1 dk :: profit and dividend
@rel change vg = v0 -> v1
@rel sum v1 = vd + vx
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel diff czd = cz0 - cz
@rel change tg = t0 -> t1
@rel diff td = t1 - t0
@rel change pg = p0 -> p1
@rel change hg = hh0 -> hh
@rel share us = um / je

@doc a-wire | wire agency | 2037-02-17
Czech brewer Radbuza to shut 700-year-old brewery as sales fizzle

PRAGUE, Feb 17 (Danubius) - Radbuza, the second-largest Czech brewer, will close its brewery in Domazlice, founded in {1341|dy}, and cut {170|jx} of its {2,180|je} jobs by next March after a year in which it sold {5%|vg} less beer.

Volume dropped to {11.4 million|v1|t=last year} hectolitres last year, of which {7.3 million|vd|^} at home. Exports held at {4.1 million|vx|^}.

Thanks to dearer beer, sales still rose {1.9%|rg} to {26.4 billion|r1|t=last year} crowns. Net profit fell {10%|ng} to {3.96 billion|n1|^}, {15%|nm} of sales. Its Japanese owner, Koyama, takes {3.5 billion|dk} of that.

Czechs drank {118|cz|t=last year} litres a head last year, still the most in the world, but {four|czd} fewer than in 2035. In 2005 it was {160|czm|t=In 2005}.

The brewer blamed thin hops, a plan to raise beer tax by {37.5%|tg|t=next year} next year, and "a generation that goes to bed".

@doc b-tabloid | tabloid | 2037-02-25
SIXTY-NINE! Half a litre hits new high

By Honza Křepelka

HOLD ON TO YOUR MUGS! The beer you had last night cost on average {69|p1|t=this February} crowns. That's what the magazine Hospodář found in {640|pn} pubs this February. A year ago we were moaning about {59|!p0|t=A year ago}, and the magazine works out {11.3 percent|pg} more.

Worst of all Prague: {84|pp|t=this February}! In the supermarket a bottle of the same is {19.90|ps|t=on offer} on offer.

No wonder they're going out like candles: {410|pc|t=last year} pubs shut last year.

And the minister wants more. Vojtěch Hladil says that the new tax makes {72 hellers|th|v=0.72|by=Vojtěch Hladil|t=from January} a half-litre from January. "He's never drawn a beer in his life," says landlord Míra of the Golden Pike in Plzeň. "Seventy-two hellers! What do I give back, a button?" The brewers think it'll be {two-fifty|ths|v=2.5|by=The brewers}.

DO YOU AGREE? Text BEER YES or BEER NO to 909 11 (9 Kč). Inside: Viktoria 4, Slovácko 1 ★ Win a barbecue ★ Horoscope: Taurus, mind the knee

@doc c-business | business daily | 2037-02-26
Beer tax bill: {2.1 billion|tr}, if anyone's still drinking

The finance ministry sent the amendment on excise duties to the cabinet on Wednesday. The rate per degree Plato and hectolitre goes up from {32|t0} crowns to {44|t1|t=from next year} from next year, that is by {twelve|td}. According to the ministry it will bring in {2.1 billion|tr|by=According to the ministry} more a year.

The Czech Brewers' Union has a different figure, {1.3 billion|trs|by=The Czech Brewers' Union}, because consumption is shrinking: to {118|cz|t=in 2036} litres a head in 2036 from {122|cz0|t=in 2035} in 2035. Breweries produced {18.9 million|ct|t=in 2036} hectolitres in 2036.

What worries them more is the shift from pub to sofa. {28 percent|pu|t=now} of beer is drunk in pubs now. In 2009 it was {51|pu0|t=In 2009}.

For Radbuza, which earned {4.4 billion|n0|t=in 2035} in 2035 and {3.6 billion|!n1|t=last year} last year, alcohol-free beer is the consolation: {9 percent|vn|t=last year} of its sales.

"We'd welcome a tax on sofas," said the union's director, Drahomíra Eze-Nováková.

PX 2,318 (+0.3) | EUR/CZK 24.11 | hops, see p. 6

@doc d-hops | farm paper | 2037-02-20
Žatec: a small harvest, at a price

The Saaz growers have closed the books on 2036: {6,100|hh|t=2036} tonnes from {4,700|ha} hectares, {15.3 per cent|hg} down on the {7,200|hh0|t=the year before} of the year before. July was too hot, August too wet, and September late.

The average price was {365|hp|t=2036} crowns a kilo, and most of that under contracts from better days. "Half of the growers are over fifty-five," says Bohumil Chmelař, who really is called that (it means hop-grower). "The poles are older."

What they fear isn't weather. It's the news from Domažlice. The brewery there used only Saaz, for {310,000|dv|t=last year} hectolitres last year. When it's closed, who'll want it? The big ones mix.

Brewers pay on 60 days. Wire, 1 km: 9,400 Kč. Seedlings: order by 15 March.

@doc e-union | union news | 2037-03-12
{Six percent|wa} and a black flag

The food workers' union signed with Radbuza yesterday: {six percent|wa|t=yesterday} on all wages from April. We had asked for {eight|wd}; the offer was {4.5|wo}. The average wage at the group was {42,400|!w0|t=last year} crowns last year. We've {1,240|um|t=today} members there today, {57 percent|us|round|^}.

No one sang. For at Domažlice all {95|jd+jdx} must go, out of {170|jx} in the group. {9,300|sg|t=by Tuesday} people had signed against it by Tuesday, nearly as many as the town has.

The group sold {12 million|v0|t=in 2035} hectolitres in 2035 and {10.4|!v1|v=10400000|t=in 2036} in 2036; but no one can tell us that {310,000|dv} of them are to blame. Koyama of Japan gets {3.5 billion|dk} crowns in dividends. One could keep Domažlice for {eighty|-} years with that.

On Saturday at noon the brewery hooter will sound. Come to the square. There'll be beer, as long as there is.

@doc f-local | regional radio site | 2037-03-14
When the hooter sounded

Some three thousand people stood on the square in Domažlice on Saturday when the brewery hooter went, for {one|-} minute, for each of its centuries a little. Maltster Karel Doležal-Amadi, 33 years in the job, didn't cover his ears.

The brewery, {95|jd} employees, is to close by next March. Its owner, Radbuza, had sales of {26.4 billion|r1|t=last year} crowns last year, up from {25.9|r0|v=25900000000|t=2035} billion in 2035; average pay was {44,200|w0|t=last year}.

In the pub U Meluzíny the half-litre was {62|p0|t=a year ago} crowns a year ago. It's {69|p1|t=today}, like everywhere, today. On Saturday it was on the house until one.
