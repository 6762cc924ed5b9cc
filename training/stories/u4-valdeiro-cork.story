@story u4-valdeiro-cork
@topic Half-year results of a Portuguese cork group: sales up, profit down, jobs to go
@subject C = Corticeira Valdeiro | Valdeiro | the group | the cork maker | the company | the Feira group
@subject R = Ribacor | its smaller rival | the Montijo firm | the number two
@subject F = Valdeiro Pavimentos | the flooring division | floors | flooring
@subject T = Valdeiro Rolhas | stoppers | the stopper division
@subject M = Valdeiro Compósitos | composites
@subject N = Analysts | the consensus | the market
@subject K = raw cork | cork bark | the bark
@fact rev = 412600000 | revenue | C | sales in a half year | first half 2031 | snapshot
@fact rev0 = 389200000 | revenue | C | sales in a half year | first half 2030 | snapshot
@fact revp = 6.0 | rate | C | growth of sales on the year | first half 2031 | snapshot
@fact np = 31800000 | profit | C | net profit in a half year | first half 2031 | snapshot
@fact np0 = 37400000 | profit | C | net profit in a half year | first half 2030 | snapshot
@fact npp = 15.0 | rate | C | fall of net profit on the year | first half 2031 | snapshot
@fact eb = 71400000 | profit | C | earnings before interest, tax and depreciation in a half year | first half 2031 | snapshot
@fact ebm = 17.3 | rate | C | operating margin | first half 2031 | snapshot
@fact cons = 34200000 | profit | N | net profit expected by analysts | before results | snapshot | projected
@fact st = 306000000 | revenue | T | sales in a half year | first half 2031 | snapshot
@fact fl = 61600000 | revenue | F | sales in a half year | first half 2031 | snapshot
@fact fl0 = 67000000 | revenue | F | sales in a half year | first half 2030 | snapshot
@fact flp = 8.1 | rate | F | fall of sales on the year | first half 2031 | snapshot
@fact co = 45000000 | revenue | M | sales in a half year | first half 2031 | snapshot
@fact cut = 140 | jobs | F | jobs to be cut | by end of 2031 | plan
@fact staff = 4870 | jobs | C | people employed | 2031-06-30 | snapshot
@fact bark = 38.5 | price | K | price of an arroba of 15 kg | 2031 season | snapshot
@fact bark0 = 31.2 | price | K | price of an arroba of 15 kg | 2030 season | snapshot
@fact barkp = 23.4 | rate | K | rise of the price on the year | 2031 season | snapshot
@fact debt = 148000000 | other | C | net debt | 2031-06-30 | snapshot
@fact debt0 = 163000000 | other | C | net debt | 2030-12-31 | snapshot
@fact debtd = 15000000 | other | C | fall of net debt in a half year | first half 2031 | snapshot
@fact div = 0.09 | price | C | interim dividend a share | 2031 | plan
@fact shp = 6.2 | rate | C | fall of the share price in a day | 2031-07-29 | snapshot
@fact shc = 9.14 | price | C | share price at the close | 2031-07-29 | snapshot
@fact cap = 55000000 | budget | C | investment planned for the year | July 2031 | plan
@fact cap0 = 70000000 | budget | C | investment planned for the year | February 2031 | plan
@fact rrev = 201400000 | revenue | R | sales in a half year | first half 2031 | snapshot
@fact rnp = 18300000 | profit | R | net profit in a half year | first half 2031 | snapshot
@fact unit = 2900000000 | other | T | stoppers sold in a half year | first half 2031 | snapshot
@rel sum rev = st + fl + co
@rel change revp = rev0 -> rev
@rel change barkp = bark0 -> bark
@rel share ebm = eb / rev
@rel diff debtd = debt0 - debt
@trap rnp np :: the rival's net profit beside the group's
@trap cap cap0 :: the investment plan was lowered
@trap eb np :: operating earnings and net profit
@trap fl fl0 :: this year's and last year's flooring sales
@trap debt debt0 :: June against December

@doc a-lusa-wire | wire agency | 2031-07-29
Cork group Valdeiro's first-half profit drops {15%|npp} on dearer bark

SANTA MARIA DA FEIRA, Portugal — Corticeira Valdeiro said on Tuesday that net profit fell {15 percent|npp|t=in the six months to June|by=Corticeira Valdeiro} in the six months to June, to {31.8 million euros|np|^}, because it paid far more for its raw material.

Analysts had pencilled in {34.2 million|cons}. A year earlier the company had made {37.4 million|np0|t=A year earlier}.

Sales went the other way, up {6.0 percent|revp|t=in the six months to June} to {412.6 million euros|rev|^}. Stoppers brought in {306 million|st} of that and composites {45 million|co}; flooring, squeezed by a slump in German house renovation, managed {61.6 million|fl}, {8.1 percent|flp} less than in the first half of 2030.

Bark bought in this year's campaign costs {38.50 euros|bark|t=this year's campaign} an arroba, the {15|-}-kilogram measure of the Alentejo, against {31.20|bark0|t=last season} last season.

The group had net debt of {148 million euros|debt|t=at the end of June} at the end of June, {163 million|debt0|t=in December} in December. It will pay an interim dividend of {nine cents|div|v=0.09} a share.

Shares closed at {9.14 euros|shc}, down {6.2 percent|shp}.

@doc b-negocios | business daily | 2031-07-30
Valdeiro trims spending and shuts a floor line: {140|cut} posts to go

By Henrique Sottomayor-Dias | Text size A A A | 4 min

Nobody in the room at Lourosa on Tuesday asked about wine. They asked about floors. Valdeiro Pavimentos, which glues cork to laminate for flats in Hanover and Lyon, will shed {140|cut|t=before the year is out} jobs before the year is out, and chief executive Beatriz Anchieta Moura would not rule out more.

The arithmetic is unkind. The division sold goods worth {€67 million|fl0|t=between January and June last year} between January and June last year and {€61.6 million|fl|t=this time} this time. Meanwhile the bark that feeds every line in the house has gone up by almost {a quarter|~barkp|v=25}.

Anchieta Moura has also taken the knife to her own plans. In February she promised to invest {€70 million|cap0|t=In February} in 2031; the figure is now {€55 million|cap|t=now}. "We finish the boiler house and the new granulate silo. The rest can wait," she said.

Net profit came to {€31.8 million|np}. The earnings line that bankers watch, before interest, tax and depreciation, was {€72.6 million|!eb}, a margin of {17.3%|ebm}. Borrowings shrank by {€15 million|debtd} to {€148 million|debt}.

Ribacor, the number two, had reported a week before: {€201.4 million|rrev} in sales, {€18.3 million|rnp} in the bank after tax. It makes no floors.

RELATED: Lisbon bourse sheds 0.8% | Ten Portuguese firms to watch in 2032

@doc c-feira-local | local paper | 2031-07-30
Workers at Lourosa hear of cuts from a loudspeaker

The shift that came off at two on Tuesday was asked to stay in the canteen. Then somebody from personnel read from a sheet: {140|cut} fewer people on the floor line by Christmas, volunteers first.

"I have been here since I was 19. My brother as well," said Firmino Tavares, who feeds the press. His union, the Sindicato dos Corticeiros, says Valdeiro employs {4,870|staff|by=the Sindicato dos Corticeiros} people, most of them within a bicycle ride of the church of São Jorge, and has no reason to send any of them home after earning {€31.8 million|np|t=in half a year} in half a year.

It was {€37.4 million|np0|t=the summer before} the summer before, the company answers. And it points to the trees: an arroba of bark that its buyers carried off for {€31.20|bark0|t=in 2030} in 2030 now stands at {€36.20|!bark|t=now}.

The stopper halls are not touched. They turned out {2.9 billion|unit} corks from New Year to the end of June, and {€306 million|st} came in for them, {three|-} euros in every {four|-} that the house takes.

Photo: the Lourosa gate on Tuesday (A. Resende). 37 comments

@doc d-drinks-trade | trade newsletter | 2031-08-04
CLOSURES | Valdeiro: more stoppers, less money

Europe's second-largest stopper producer put {2.9bn|unit|t=in H1} corks into bottles in H1, and the top line of the whole group rose {6%|revp|round|t=in H1} to {€412.6m|rev|^}, from {€389.2m|rev0}.

What hurts is bark. Forest owners got {€38.50|bark} an arroba this summer, {23.4%|barkp} above the 2030 campaign; the house expects no relief before 2033.

Before interest, tax and depreciation {€71.4m|eb} was left, and at the bottom line {€31.8m|np}, when the consensus stood at {€34.2m|cons}. For comparison, the Montijo firm Ribacor earned {€18.3m|rnp} on less than half the sales.

Payout: {€0.09|div} a share in October. Capex for the year has been pared to {€55m|cap}; it was to be {€70m|cap0|t=until last week} until last week.

Also in this issue: screwcap share in Oregon hits 38% — Glass prices: 4 charts

@doc e-radio | radio script | 2031-07-29
[ANNOUNCER, 1800 bulletin]

Portugal's Corticeira Valdeiro has had a poor first half. The cork maker cleared {18.3 million euros|!np|t=in the six months to the end of June} after tax in the six months to the end of June, {fifteen per cent|npp|^} less than a year ago.

Turnover rose to {413 million|rev|round=1000000}: {306 million|st} from stoppers, {62 million|fl|round=1000000} from floors and the remaining {45|co|x=1000000} million from composites such as gaskets and shoe soles.

The stock lost {more than six per cent|>shp|v=6} in Lisbon and finished at {9 euros 14|shc|v=9.14}. Debt, at least, is lower, at {148 million|debt}, and each share will earn its owner {nine cents|div|v=0.09} in the autumn.

About {140|~cut} workers in flooring are to be let go.
