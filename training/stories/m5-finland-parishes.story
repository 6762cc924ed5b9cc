@story m5-finland-parishes
@topic Lutheran parishes in Tampere, Finland: members, taxes, buildings for sale
@subject T = Tampere Parish Union | the parish union | Tampere's parishes | the union of parishes | the parishes
@subject N = Evangelical Church of Finland | the national church | the Church | the church nationwide
@subject O = Orthodox parish of Tampere | the Orthodox parish | the Orthodox
@subject K = Kalevanrinne Church | Kalevanrinne | the brick church | the landmark
@subject V = Viinikanlahti parish house | Viinikanlahti | the parish house
@subject P = Päivi Sorsa-Bekele | Sorsa-Bekele | the finance chief | the union's finance chief
@subject L = Lapinniemi Developments | Lapinniemi | the developer | the buyer
@fact m = 121400 | other | T | members | 2033-12-31 | snapshot
@fact m32 = 124900 | other | T | members | 2032-12-31 | snapshot
@fact sh = 47.2 | other | T | percent of residents who are members | 2033-12-31 | snapshot
@fact nsh = 58.6 | other | N | percent of residents who are members | 2033-12-31 | snapshot
@fact nm = 3260000 | other | N | members | 2033-12-31 | snapshot
@fact left = 2940 | other | T | members who resigned | 2033 | cumulative
@fact join = 815 | other | T | members who joined | 2033 | cumulative
@fact join32 = 640 | other | T | members who joined | 2032 | cumulative
@fact bap = 52 | other | T | percent of newborns baptised | 2033 | cumulative
@fact conf = 71 | other | T | percent of fifteen-year-olds at confirmation camp | 2033 | cumulative
@fact tax = 1.25 | rate | T | percent of church tax | 2034 | plan
@fact inc = 39800000 | revenue | T | euros of church tax received | 2033 | cumulative
@fact def = 2600000 | budget | T | euros of deficit | 2034 | plan
@fact pris = 4200000 | price | K | euros asked for the building | 2034 | plan
@fact off = 3100000 | price | K | euros offered for the building | January 2034 | plan
@fact ren = 9500000 | budget | K | euros of repairs that it needs | - | plan
@fact vin = 1850000 | price | V | euros for which it was sold | November 2033 | constant
@fact pos = 31 | jobs | T | posts to go | by 2036 | plan
@fact staff = 512 | jobs | T | people employed | 2033-12-31 | snapshot
@fact flats = 74 | homes | L | flats to be built in and beside the church | 2036 | plan
@fact om = 2310 | other | O | members | 2033-12-31 | snapshot
@fact seats = 780 | other | K | seats | - | constant
@fact att = 46 | crowd | K | people at an average Sunday service | 2033 | snapshot
@fact xmas = 690 | crowd | K | people on Christmas Eve | 2033-12-24 | snapshot
@fact mch = 3500 | other | T | drop in members | 2033 | cumulative
@fact less = 1100000 | price | K | euros between the asking price and the offer | January 2034 | constant
@fact ps = 3974 | price | K | euros for a seat, at the offer | January 2034 | constant
@fact bld = 34 | other | T | buildings to be heated | January 2034 | snapshot
@rel diff mch = m32 - m
@rel diff less = pris - off
@trap m m32 :: two years
@trap sh nsh :: the city and the country
@trap left join :: out and in
@trap pris off :: asked and offered
@trap pris vin :: two buildings
@trap att xmas :: a common Sunday and Christmas
@trap bap conf :: newborns and teenagers
@trap pos staff :: posts to go, and all posts

@doc a-agency | news agency | 2034-01-17
Lutherans now clear minority in Tampere

TAMPERE — {47.2|sh|t=at the end of 2033} percent of Tampere residents belonged to the Lutheran church at the end of 2033, the parish union reported on Tuesday. It had {121,400|m|t=at the end of 2033} members, as against {124,900|m32|t=a year before} a year before.

Nationwide the share is {58.6|nsh} percent, or {3.26 million|nm} people.

Some {2,940|~left|t=in 2033} members resigned in 2033; {815|join|^} joined, the most since 2009 and well up on the {640|join32|t=of 2032} of 2032. {52|bap} percent of babies were baptised.

Church-tax receipts amounted to {39.8 million euros|inc|t=Last year's}. Last year's books were balanced; this year's budget shows a deficit of {2.6 million|def|t=this year's}.

@doc b-aamulehti | regional daily | 2034-01-20
{Forty-six|att} people and a leaking roof
Teksti: Kerttu Ilmonen-Ali  Kuvat: Lari Ojala

Kalevanrinne is what people draw when they draw Tampere: the chimney, the rapids, the brick church on its ridge. It seats {780|seats}. On an ordinary Sunday {46|att} come. At Christmas Eve there were {690|xmas}, and the verger had to borrow hymnals from the Orthodox, who number {2,310|om} and lent them with a smile.

The roof, the heating and the organ will cost {9.5 million euros|ren}. The parishes are asking {4.2 million|pris} for the whole of it. They have had one offer, of {3.1 million|off}.

"You don't sell a church like a car," says finance chief Päivi Sorsa-Bekele. But last autumn she did sell the parish house at Viinikanlahti, for {1.85 million|vin|t=last autumn}. A gym moved in.

{Thirty-one|pos} posts of {512|staff} are to go by 2036, all through retirement. The tax rate stays at {1.25|tax} percent.

Luetuimmat: Ratikka myöhässä 17 min · Ilves–Tappara 2–5

@doc c-churchpaper | church weekly | 2034-01-26
Kotimaa-style Q&A: "Joining is the new leaving"

You lost {3,500|mch} members and you smile?
Sorsa-Bekele: I smile because most of that is funerals. Those who filled in the resignation form were {2,940|left}, {a tenth|-} fewer than the year before.

And those who came back?
{Eight hundred and fifteen|join|v=815}. Young men, mainly. Don't ask me why.

Is confirmation camp the reason?
It helps. {71|conf} out of a hundred fifteen-year-olds went, while hardly more than {half|~bap} of the newborn are baptised. So some are christened at camp, in a lake.

Why is there a hole in the budget?
Because {39.8 million|inc|t=last year} came in last year and heating {34|bld} buildings costs more each winter. We plan with {2.6 million|def|t=this year} in the red this year.

Will Kalevanrinne be flats?
If the council says so. The buyer draws {74|flats} homes, in the nave and next to it. I was married there.

@doc d-propertynews | property news site | 2034-01-22
Church on the ridge: what Lapinniemi sees in it

A Tampere developer has tabled a {€3.1m|off|v=3100000} bid for Kalevanrinne Church, {1.1 million|less} short of the asking price. Lapinniemi would put {74|flats} apartments on the site by 2036, keep the tower, and take on the {€9.5m|ren|v=9500000} repair bill, "in one form or another".

The seller has form. Viinikanlahti, a smaller 1950s block, went for {€1.85m|vin|v=1850000} in November.

Planners say a vote is likely in May. The union's membership, {121,400|m} and falling, has no formal say; nor do the {512|staff} employees.

For scale: {780|seats} seats at {€3.1m|off|v=3100000} works out at just under {€4,000|<ps} a seat. The pews are pine.

Get our weekly list: 1,140 plots, 16 cities
