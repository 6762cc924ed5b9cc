@story zb-val-dorsa-lifts
@topic Cable car replacement and a bankrupt ski company in Val d'Orsa, Italy
@subject F = Funivie Val d'Orsa | the lift company | Funivie | the company
@subject C = cable car to Monte Scaglia | the cable car | the lift
@subject R = Piedmont region | the region | Turin
@subject M = Mayor Ottavia Crosetti-Blanc | the mayor | Crosetti-Blanc
@subject V = Val d'Orsa | the valley
@fact cost = 34800000 | budget | C | euros of the new cable car | 2031 | plan | projected
@fact regp = 21500000 | budget | R | euros of regional money | 2031 | plan | pledged
@fact towns = 4300000 | budget | V | euros from the seven municipalities | 2031 | plan | pledged
@fact own = 9000000 | budget | F | euros from the company | 2031 | plan | pledged
@fact debt = 12700000 | other | F | euros of debt | 2033-04 | snapshot
@fact loss = 2850000 | profit | F | euros lost in the season | 2032-33 | constant
@fact ski = 141000 | other | F | skier days | 2032-33 | cumulative
@fact skip = 263000 | other | F | skier days | 2027-28 | cumulative
@fact fall = 46.4 | rate | F | fall of skier days over five years, in percent | 2032-33 | constant
@fact open = 61 | duration | F | days of the season | 2032-33 | constant
@fact openp = 118 | duration | F | days of the season | 2027-28 | constant
@fact day = 49 | price | F | euros for a day pass | 2032-33 | constant
@fact emp = 84 | jobs | F | seasonal staff | 2032-33 | constant
@fact fix = 23 | jobs | F | permanent staff | 2033-04 | snapshot
@fact alt = 2480 | distance | C | metres above the sea of the top station | - | constant
@fact snow = 22 | other | V | centimetres of snow at the top on average in February | 2033-02 | constant
@fact life = 2033-10-31 | date | C | day on which the licence ends | - | constant
@fact year = 1973 | date | C | year of building | - | constant
@fact per = 1900 | ridership | C | passengers an hour of the new cable car | - | plan
@fact perp = 640 | ridership | C | passengers an hour | - | constant
@fact bid = 5600000 | price | F | euros asked at the first auction | 2033-09-14 | constant
@fact sold = 3150000 | price | F | euros paid at the third auction | 2034-02-08 | constant
@rel sum cost = regp + towns + own
@rel change fall = skip -> ski
@fact pub = 25800000 | budget | C | euros of public money | 2031 | plan | pledged
@rel sum pub = regp + towns
@trap skip ski :: five years apart
@trap emp fix :: seasonal against permanent
@trap perp per :: old against new
@trap bid sold :: first against third auction
@trap debt loss :: debt against a season's loss
@trap openp open :: season lengths

@doc a-local | valley weekly | 2033-04-21
Funivie files for composition: {23|fix} jobs, {12.7 million|debt} of debts

di Elio Bertarione

The board of Funivie Val d'Orsa went to the court in Ivrea on Tuesday. Debts come to {12.7 million|debt|t=on Tuesday} euros, of which {5|-} are owed to the banks.

The winter ended as it had begun, with grass. {61|open} days of opening, {141,000|ski} passages, {2.85 million|loss} euros lost. Five years ago it was {118|openp|t=Five years ago} days and {263,000|skip|^}.

{Twenty-three|fix} permanent employees are in short-time work. The {84|emp} seasonal ones had been sent home in March.

And there's the cable car. Built in {1973|year|v=1973}, it may run until {31 October|life|v=2033-10-31} and not a day more; the new one was to cost {34.8 million|cost}. The region had pledged {21.5|regp|x=1000000}, the seven municipalities {4.3|towns|x=1000000}. The remaining {nine|own|x=1000000} million were to come from a company that doesn't have them.

"Without the lift we're a dead-end road," says the mayor, Ottavia Crosetti-Blanc.

@doc b-national | national daily | 2033-05-04
Should the state pay for snow that doesn't fall?

Up at {2,480|alt} metres, where the fifty-year-old cabin sways to a stop, the February mean was {22|snow} centimetres. The region's climatologists have a graph for it. So has the region's treasurer: {21.5 million|regp|t=in 2031} euros, promised in 2031 for a cabin that'd carry {1,900|per} people an hour.

The old one takes {640|perp}. This winter that was enough: skier days are down {46%|~fall} since 2028.

At {€49|day} for the day pass ("it was {38|-} before the war in the bar over who pays the cannons," says the barman), Milanese families now do the sum and drive on to France.

"We aren't asking for skiing," the mayor insists, "but for a lift. In summer we had {54,000|-} walkers." In Turin they've heard it before. "If the valley finds its own {nine million|own}, ours is there," says the regional councillor for tourism, Duilio Marchetta. He calls rumours that the money has been moved to a velodrome "fantasy".

VEDI ANCHE: Mutui, tassi al 3,1% / Meteo: 10 città da bollino rosso

@doc c-court | legal notices page | 2033-07-30
TRIBUNALE DI IVREA — Notice of sale without auction house

Bankruptcy no. 41/2033 "Funivie Val d'Orsa S.p.A." Single lot: three chairlifts, two surface lifts, {46|-} snow guns, two groomers, the base station with restaurant.

Excluded: the cable car to Monte Scaglia (concession expiring {31 October 2033|life|v=2033-10-31}).

Base price: EUR {5,600,000|bid}. Minimum rise EUR {50,000|-}. First session 14 September 2033, {10:30|-}. Deposit {10%|-}.

Registered debts: EUR {12,700,000|debt}. Employees: {23|fix}, for whom the buyer will consult the unions under art. 47.

@doc d-regional | regional TV site | 2034-02-08
Sold at the third attempt: Val d'Orsa's lifts go for {3.15 million|sold}

A Czech group has bought the lifts of Funivie Val d'Orsa for {3.15 million|sold|t=this morning} euros this morning. In September {5.6|bid|t=In September|x=1000000} had been asked and nobody came.

The group, Bílá Hora Resorts, will take over {19|-} of the {23|fix} employees and wants to open from December. "Bikes first, skis if God wants."

It won't touch the cable car, which has been standing still since {31 October|life|v=2033-10-31}. For its successor, at {34.8 million|cost}, the public side would have to put in {25.8 million|pub}; the region confirms its {21.5|regp|x=1000000}, "with a term".

This winter not a single skier day has been sold in the valley. Last year, bad as it was, there were {141,000|ski|t=Last year}.
