@story zb-tantora-bread-price
@topic Subsidised bread price rise in Egypt and a bakery row in Tantora
@subject G = supply ministry | the ministry | the government | Cairo
@subject M = Supply Minister Hossam Zaghloul | Zaghloul | the supply minister
@subject T = Tantora governorate | Tantora | the governorate
@subject B = bakers' chamber | bakers | bakeries
@subject C = card holders | beneficiaries | citizens
@fact p0 = 20 | price | G | piastres for a subsidised loaf | 2032-05 | constant
@fact p1 = 35 | price | G | piastres for a subsidised loaf | 2032-07-01 | plan
@fact cost = 185 | price | G | piastres that a loaf costs | 2032-06 | constant
@fact up = 75 | rate | G | rise of the price of a loaf, in percent | 2032-07-01 | plan
@fact ben = 69000000 | other | C | people entitled to subsidised bread | 2032 | constant
@fact bent = 3900000 | other | T | people entitled to subsidised bread | 2032 | constant
@fact day = 5 | other | C | loaves a person a day | - | constant
@fact sub = 152000000000 | budget | G | pounds for bread in the budget | 2032-33 | plan
@fact subp = 138000000000 | budget | G | pounds for bread in the budget | 2031-32 | constant
@fact save = 14500000000 | budget | G | pounds saved a year by the rise | 2032-33 | plan | projected
@fact wheat = 282 | price | G | dollars a tonne paid at the wheat tender | 2032-06-11 | constant
@fact ton = 430000 | other | G | tonnes of wheat bought at the tender | 2032-06-11 | constant
@fact res = 5.2 | duration | G | months of wheat in store | 2032-06-15 | snapshot
@fact bak = 30500 | other | B | bakeries with a subsidy contract | 2032 | constant
@fact shut = 117 | other | T | bakeries shut in protest | 2032-07-03 | snapshot
@fact fee = 390 | price | B | pounds of fee for a sack of flour | 2032-06 | constant
@fact feed = 480 | price | B | pounds of fee for a sack of flour demanded | 2032-07-03 | plan | pledged
@fact wt = 90 | other | G | grams of a subsidised loaf | - | constant
@fact wtf = 74 | other | T | grams of a loaf on average in the inspection | 2032-07-05 | constant
@fact insp = 262 | cases | T | offences found by inspectors | 2032-07-05 | constant
@fact arr = 31 | arrests | T | bakers arrested | 2032-07-05 | cumulative
@fact imf = 1200000000 | budget | G | dollars of the next loan tranche | 2032-06 | plan | projected
@fact inf = 14.9 | rate | - | yearly inflation, in percent | 2032-05 | snapshot
@rel change up = p0 -> p1
@fact psh = 18.9 | other | G | price as a share of the cost of a loaf, in percent | 2032-07-01 | plan
@rel share psh = p1 / cost
@trap p0 p1 :: before and after
@trap p1 cost :: price against cost
@trap ben bent :: country against governorate
@trap subp sub :: two budgets
@trap fee feed :: paid against demanded
@trap wt wtf :: prescribed against found

@doc a-state | state daily (English) | 2032-06-16
Bread to go up to {35|p1} piastres from 1 July; {69 million|ben} remain covered

Supply Minister Hossam Zaghloul announced yesterday that the price of a subsidised loaf will be moved to {35|p1|t=as of 1 July} piastres as of 1 July from {20|p0}. The loaf costs the state {185|cost|by=Supply Minister Hossam Zaghloul} piastres, he said, so that the citizen will still be paying less than a {fifth|<psh|v=20}.

The number of beneficiaries, {69 million|ben}, and their share of {five|day} loaves a day don't change.

The measure will save LE {14.5 billion|save}. In the new budget bread is allotted LE {152 billion|sub|t=In the new budget}, against LE {138 billion|subp|t=in the current one} in the current one.

Strategic reserves suffice for {5.2|res|t=at present} months at present. At last Friday's tender {430,000|ton} tonnes were bought at an average of US$ {282|wheat}.

@doc b-wire | wire agency | 2032-06-15
Egypt raises price of subsidised bread by {75%|up}

CAIRO, June 15 (Nilewire) - Egypt will raise the price of its subsidised bread by {75%|up}, a politically fraught move it'd shied from for years, as it seeks the release of a {$1.2 billion|imf} loan tranche.

A flat loaf, of which {69 million|ben} people may have {five|day} a day, will cost {35|p1} piastres ({$0.006|-}) from July 1.

Urban inflation was {14.9%|inf|t=in May} in May. The minister denied that the loaf, of {90|wt} grams, would be made smaller: "Not by a gram."

@doc c-portal | independent news site | 2032-07-04
"They gave the people's pain a price and forgot ours": bakers in Tantora turn off ovens

Nadia Mikhail, Tantora

At {117|shut|t=yesterday|by=the chamber} of the governorate's bakeries there was no bread yesterday, says the chamber. Its members are paid by the sack: {390|fee} pounds for turning it into loaves. With diesel where it is they demand {480|feed}.

Umm Karim queued from dawn for her {twenty-five|-} loaves, for five mouths. She paid {8.75|-} pounds. Last week it'd have been five.

There're {3.9 million|bent} people on cards here, and the ministry has sent {40|-} trucks with bread from the army's ovens.

The price of a loaf isn't what angers the bakers. "It went from {25|!p0} to {35|p1}, fine, it goes to the state. Our share's the same," says Hagg Sabri, who shows a bill: to bake one loaf he spends {61|-} piastres. The government claims {158|!cost}, flour included.

@doc d-daily | private daily | 2032-07-06
{31|arr} bakers held as inspectors weigh the loaf

Inspectors in Tantora put {4,000|-} loaves on the scales. The average came to {74|wtf} grams; a loaf must have {90|wt}. In two days {262|insp} offences were written up and {31|arr} bakers taken into custody.

The head of the bakers' chamber, Fathi Abul-Enein, called the raid "revenge" for the closure of bakeries, of which, he said, there had been {171|!shut}. Countrywide {30,500|bak} have a contract with the state.

The ministry replied that it would lift the fee to {420|-} pounds a sack. The chamber insists on {480|feed}.

A bakery on Corniche Street reopened at noon to applause.
