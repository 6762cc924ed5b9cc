@story p5-moldova-budget
@topic Moldova's parliament passes the 2034 budget and a gas tariff
@subject M = Moldova | the state | the country | the treasury
@subject P = Parliament of Moldova | parliament | the chamber | lawmakers | deputies | the house
@subject G = Energofinal | the supplier | the gas company | the importer
@subject R = energy regulator | the regulator | ANRE-style board
@subject V = Valeriu Ciobotaru | Ciobotaru | the finance minister
@subject S = Solidaritatea | the unions | the rally | the protest
@subject O = Our Soil | the opposition
@fact sp = 98300000000 | budget | M | lei of spending | 2034 | plan
@fact rv = 83700000000 | budget | M | lei of revenue | 2034 | plan
@fact df = 14600000000 | budget | M | lei of deficit | 2034 | plan
@fact df0 = 11900000000 | budget | M | lei of deficit | 2033 | plan
@fact dg = 3.9 | rate | M | deficit as a share of output | 2034 | plan
@fact ay = 56 | votes_cast | P | votes for the budget | 2033-12-15 | snapshot
@fact no = 38 | votes_cast | P | votes against the budget | 2033-12-15 | snapshot
@fact ab = 7 | votes_cast | P | members absent | 2033-12-15 | snapshot
@fact st = 101 | seats | P | members | - | constant
@fact am = 412 | other | O | amendments tabled | 2033-12-15 | cumulative
@fact amp = 9 | other | O | amendments adopted | 2033-12-15 | cumulative
@fact g1 = 17.9 | price | R | lei per cubic metre of household gas | 2034-01-01 | plan
@fact g0 = 14.2 | price | R | lei per cubic metre of household gas | 2033-12 | constant
@fact gc = 26.1 | rate | R | rise in the household gas price | 2034-01-01 | plan
@fact ga = 19.6 | price | G | lei per cubic metre of household gas asked for | 2033-11 | constant
@fact rs = 312000000 | other | G | cubic metres of gas in store | 2033-12-10 | snapshot
@fact pn = 3400 | price | M | lei of minimum pension a month | 2034-04-01 | plan
@fact pn0 = 3150 | price | M | lei of minimum pension a month | 2033 | constant
@fact pr = 640000 | other | M | pensioners | - | constant
@fact eu = 180000000 | budget | M | euros of European grants | 2034 | plan | pledged
@fact eud = 65000000 | revenue | M | euros of European grants received | 2033 | cumulative
@fact cp = 12000 | crowd | S | people at the rally by the police's count | 2033-12-14 | snapshot
@fact co = 20000 | crowd | S | people at the rally by the organisers' count | 2033-12-14 | snapshot
@fact if = 6.5 | rate | M | inflation | 2034 | plan | projected
@fact gw = 2.4 | rate | M | growth of output | 2034 | plan | projected
@fact gwi = 1.8 | rate | M | growth of output forecast by the lender | 2034 | plan | projected
@rel diff df = sp - rv
@rel sum st = ay + no + ab
@rel change gc = g0 -> g1
@trap df df0 :: this budget and the last
@trap g1 ga :: approved against asked
@trap cp co :: police against organisers
@trap gw gwi :: two forecasters
@trap eu eud :: promised against received
@trap pn pn0 :: new and old pension

@doc a-agency | regional news agency, English service | 2033-12-15
Parliament adopts 2034 budget in final reading

Chisinau, 15 December. /BASARABPRES/ The 2034 state budget was adopted on Thursday in final reading with {56|ay|t=on Thursday} votes. {Thirty-eight|no|^} deputies voted against and {seven|ab} were not in the hall of the {101|st}-seat legislature.

The law provides for outlays of {98.3 billion|sp} lei and receipts of {83.7 billion|rv} lei. The deficit of {14.6 billion|df} lei equals {3.9%|dg} of gross domestic product, Finance Minister Valeriu Ciobotaru said, compared with {11.9 billion|df0|t=this year} lei this year.

The projections behind the law are economic growth of {2.4%|gw|by=the law} and inflation of {6.5%|if|by=the law}. Brussels is to contribute {180 million|eu|by=Ciobotaru} euros in grants.

The Our Soil bloc had submitted {412|am} amendments, of which {nine|amp} were accepted.

From 1 April the minimum pension will be {3,400|pn|t=From 1 April} lei, up from {3,150|pn0}. /M.Ursu/

@doc b-tabloid | tabloid site | 2033-12-15
GAS SHOCK: here is what YOU will pay from January

Hold on to your kettle. As lawmakers were counting hands for the budget, {three|-} people in a small office on Columna Street decided what your kitchen will cost.

NOW: {14.20|g0|t=NOW} lei a cube. FROM NEW YEAR: {17.90|g1|t=FROM NEW YEAR}. That is {26 percent|gc} on top!

It might have been worse. Energofinal, which imports the stuff, had gone in asking for {19.60|ga|by=Energofinal}. "We shaved it," a member of the regulator's board told us, on condition we don't print her photo.

And is there any in the pipe? The company swears that {340 million|!rs|by=The company} cubic metres are lying in storage in Romania.

On Wednesday a crowd that the unions put at {20,000|co|by=the unions|t=On Wednesday} (the police saw {12,000|cp|by=the police|t=On Wednesday}) blew whistles outside the house. Inside, the thing passed with {54|!ay} hands up. Nice work, gentlemen.

VOTE in our poll: will you switch to wood? Yes 61% No 39% (4,118 readers)

@doc c-abroad | foreign agency | 2033-12-16
Moldova raises household gas price, swells deficit

CHISINAU - Moldova, one of Europe's poorer states, will run a wider deficit next year to pay for higher pensions and imported gas under a budget approved by {56|ay|t=on Thursday} of {101|st} lawmakers on Thursday.

Spending will outrun income by {14.6 billion|df|t=next year} lei, though the Vienna-based lender that bankrolls most of it thinks growth will reach only {1.8%|gwi|by=the Vienna-based lender} rather than the {2.4%|gw|by=the government} in the government's sums.

"They've been promised {180 million|eu|t=for next year} euros for next year. {Sixty-five|eud|x=1000000|t=in 2033|s=They} arrived in 2033," said Dorel Plămădeală, an economist. "You do the arithmetic."

The regulator raised the price that homes pay for gas by about {a quarter|~gc}, to {17.9|g1} lei, less than the {19.6|ga|by=the importer} the importer wanted. {312 million|rs|t=on Dec. 10} cubic metres were in store on Dec. 10.

Some {640,000|~pr} retirees will see their floor income rise to {3,400|pn} lei.

@doc d-blog | policy newsletter | 2033-12-17
Three things on the budget (and one on whistles)

1/ The hole. The government keeps saying {14.6|df|x=1000000000}. If you take the annexes, it's {98.3|sp|x=1000000000} going out and {82.1|!rv|x=1000000000} coming in; somebody should reconcile the {two|-} before the auditors do.

2/ The old. What a cleaner who retires this spring will be handed each month is {3,250|!pn|t=this spring}, {a hundred|-} up on {3,150|pn0|t=today} today, with consumer prices rising {6.5%|if|t=next year} next year. Call it a cut.

3/ The other side. {412|am} proposals from the benches of Our Soil, {9|amp} taken up. That's either a very bad opposition or a very deaf majority.

4/ Whistles. {Half|-} the capital's correspondents stood on the same steps on Wednesday and some wrote {12,000|cp|t=on Wednesday}, others {20,000|co|t=on Wednesday}. The first is from the interior ministry and the second from Solidaritatea.

Subscribe: {5|-} euros a month. Past issues: {87|-}.
