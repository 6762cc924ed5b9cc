@story daklak-coffee-2028
@topic Vietnam's coffee year 2027-28: exports, prices in Dak Lak, a fraud at a trading house and the next crop
@subject V = Vietnam | Hanoi | the country
@subject D = Dak Lak | the province | the highlands
@subject C = Coffee and Pepper Association | the association | exporters | CPA
@subject T = Tam Hoa Trading | Tam Hoa | the trading house | the firm
@subject B = Lien Minh Bank | Lien Minh | the bank | the lender
@subject N = Nguyen Thi Bao Tram | Bao Tram | the director
@fact ex = 1540000 | other | V | tonnes of coffee exported | 2027-28 season | constant
@fact ex0 = 1610000 | other | V | tonnes of coffee exported | 2026-27 season | constant
@fact rv = 6900000000 | revenue | V | dollars of coffee exports | 2027-28 season | constant
@fact rv0 = 5800000000 | revenue | V | dollars of coffee exports | 2026-27 season | constant
@fact rg = 19 | rate | V | growth of coffee export value in percent | 2027-28 season | constant
@fact vf = 4.3 | rate | V | fall of exported tonnes in percent | 2027-28 season | constant
@fact pr = 116000 | price | D | dong a kilo of green robusta at the farm gate | 2028-10-04 | snapshot
@fact pr0 = 94000 | price | D | dong a kilo of green robusta at the farm gate | 2027-10 | snapshot
@fact fut = 4520 | price | C | dollars a tonne of robusta futures | 2028-10-03 | snapshot
@fact crop = 1750000 | other | C | tonnes of coffee expected to be harvested | 2028-29 season | plan | projected
@fact usd = 1620000 | other | V | tonnes of coffee expected by the ministry | 2028-29 season | plan | projected
@fact dk = 540000 | other | D | tonnes of coffee harvested | 2027-28 season | constant
@fact dsh = 34 | other | D | share of the national crop in percent | 2027-28 season | constant
@fact ar = 213000 | area | D | hectares of coffee | 2028 | constant
@fact du = 38000 | area | D | hectares lost to durian | since 2023 | cumulative
@fact ms = 18300 | missing | T | tonnes of coffee missing from the store | 2028-09-28 | snapshot
@fact bk = 21000 | other | T | tonnes of coffee in the books | 2028-09-28 | snapshot
@fact fd = 2700 | other | T | tonnes of coffee found in the store | 2028-09-28 | snapshot
@fact ln = 1850000000000 | other | B | dong lent against the coffee | 2028-09-28 | snapshot
@fact ars = 6 | arrests | T | people arrested | 2028-10-02 | cumulative
@fact fm = 1430 | other | T | farming families unpaid | 2028-10-02 | snapshot
@fact hr = 220000 | price | D | dong of picker's pay a day | 2028-10 | snapshot
@rel change rg = rv0 -> rv
@rel change vf = ex0 -> ex
@rel diff ms = bk - fd
@trap ex ex0 :: another season
@trap crop usd :: two forecasts
@trap dk ex :: one province and exports of the country
@trap ms bk :: missing and booked
@trap rv rv0 :: another season
@trap ar du :: planted and lost

@doc a-agency | news agency, Hanoi | 2028-10-04
Less coffee, more money

HANOI - Vietnam shipped {1.54 million|ex|t=in the season that ended on Saturday} tonnes of coffee in the season that ended on Saturday, {4.3 percent|vf|^} less than in the preceding one, yet took in a record {$6.9 billion|rv|^}, customs data showed on Wednesday. In value that is {19 percent|rg|^} more than the {$5.8 billion|rv0|t=the season before} of the season before, when {1.61 million|ex0|t=the season before} tonnes left the country.

In Dak Lak, which grows {34 percent|dsh|by=The Coffee and Pepper Association} of the national crop, farmers were offered {116,000|pr|t=on Wednesday} dong a kilo on Wednesday, against {94,000|pr0|t=a year earlier} a year earlier. Robusta futures closed at {$4,520|fut|t=on Tuesday} a tonne on Tuesday.

The Coffee and Pepper Association sees the coming harvest at {1.75 million|crop|by=The Coffee and Pepper Association} tonnes; the agriculture ministry, at {1.62 million|usd|by=the agriculture ministry}, doubts that there will be the rain.

@doc b-business-paper | business newspaper, Ho Chi Minh City | 2028-10-03
Where did the beans go?

The door of shed 3 in Cu M'gar weighs {two|-} tonnes, and it took police until noon to open it. Behind it should have lain, according to the warehouse receipts that Tam Hoa Trading had pledged to Lien Minh Bank, {21,000|bk|by=the warehouse receipts} tonnes of coffee. They counted {2,700|fd|by=They|s=shed 3}.

{Fifteen thousand|!ms|v=15000} tonnes have thus dissolved, along with the {1.85 trillion|ln|by=the bank} dong that the bank had lent on them. {Six|ars|t=by last night} people were in custody by last night, among them the director, Nguyen Thi Bao Tram.

In the commune they're waiting for their money. {1,430|fm} families brought in cherries on credit; some of them also brought in the neighbours'. "She always paid," says one old man, who's owed {340 million|-} dong. At {116,000|pr|t=nowadays} a kilo nowadays he would be rich.

The lender's share lost {6.9%|-}. Bao Tram's lawyer says that her client was herself deceived by a Swiss buyer.

PHOTO: 4 | VIDEO: 1 | Hotline 0909 555 012

@doc c-trade-newsletter | trade newsletter, Hamburg | 2028-10-09
ROBUSTA REPORT

Origin Vietnam. Season's exports {1.54m|ex|t=Season's} t against {1.61m|ex0|t=last} t last; value up {9%|!rg|t=on the season} on the season, to {$6.9bn|rv|^}.

Crop. Exporters still speak of {1.75m|crop|by=Exporters} t. Our own man, just back, leans to the ministry's {1.62|usd|x=1000000|by=the ministry}. In the highlands {38,000|du|t=since 2023} ha have gone over to durian since 2023, and what's left, {213,000|ar} ha in Dak Lak, is old wood.

Default. Tam Hoa is said to have {1,180|!fm|s=Tam Hoa} unpaid suppliers. The police count stands at {six|ars|t=so far} arrests so far. The missing tonnage, {18,300|ms}, isn't big enough to move London, which traded at {4,520|fut|t=Tuesday} on Tuesday and has since gone sideways.

Labour. Pickers get {220,000|hr} dong a day. Most are {over|-} {50|-}.

Next issue: 23 October. Subscriptions 490 euros/yr.

@doc d-provincial-tv | provincial television, script | 2028-10-05
Opening picture: drying yards, Ea Kao.

The new picking hasn't begun, and already there's argument over the old one. Our province brought in {540,000|dk|t=last season} tonnes last season. That's {a third|~dsh|v=33} of all the coffee in Vietnam, or a bit more.

A picker gets {two hundred and twenty thousand|hr|v=220000} dong a day this year. A farmer gets {one hundred and sixteen thousand|pr|v=116000|t=today} a kilo today. Twelve months ago it was {eighty-four|!pr0|x=1000|t=Twelve months ago} thousand.

Then to the sheds. Prosecutors announced that {four|!ars|t=as of this morning|by=Prosecutors} people of Tam Hoa were in detention as of this morning. Of the coffee that was in the books, {twenty-one thousand|bk|v=21000} tonnes, only {twenty-seven hundred|fd|v=2700} could be touched. {1,430|fm} households signed the list in the communal house.

Closing: goats on Highway 27.
