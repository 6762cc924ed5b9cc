@story xd-kourou-probe
@topic A comet probe's sample capsule and what it held
@subject P = Tamarind probe | Tamarind | the probe | the capsule | the spacecraft
@subject T = Tanegashima sample laboratory | the laboratory | the Japanese laboratory
@subject L = Leiden sample laboratory | Leiden
@subject H = Hyderabad sample laboratory | Hyderabad
@subject A = Pan-Asian Space Office | PASO | the agency
@subject O = Dr Oyelaran Mistry | Mistry | the mission scientist
@fact m = 84.5 | other | P | grams of comet dust recovered | 2037-09-14 | snapshot
@fact plan = 60 | other | P | grams of comet dust to be recovered | - | plan | threshold
@fact a = 38 | other | T | grams of dust received | - | plan
@fact b = 21.5 | other | L | grams of dust received | - | plan
@fact c = 14.5 | other | H | grams of dust received | - | plan
@fact v = 10.5 | other | A | grams of dust kept in the vault | - | plan
@fact over = 24.5 | other | P | grams of dust more than the goal | - | snapshot
@fact w = 17 | other | P | share of the dust that is carbon in percent | - | snapshot
@fact d = 2900000000 | distance | P | kilometres travelled | landing | cumulative
@fact cost = 735000000 | spending | A | mission cost in dollars | landing | cumulative
@fact bud = 700000000 | budget | A | mission budget in dollars | launch | plan
@fact ov = 5 | rate | A | cost above the budget in percent | landing | cumulative
@fact ovm = 35000000 | spending | A | cost above the budget in dollars | landing | cumulative
@fact yrs = 7 | duration | P | years from launch to landing | landing | constant
@fact peryr = 105000000 | spending | A | mission cost per year in dollars | - | cumulative
@fact h = 5500 | temperature | P | degrees Celsius at the heat shield | landing | snapshot
@rel sum m = a + b + c + v
@rel diff over = m - plan
@rel change ov = bud -> cost
@rel diff ovm = cost - bud
@rel product cost = peryr * yrs
@trap a m :: one laboratory's part of the dust
@trap w ov :: carbon in the dust, not money

@doc paso-statement | statement | 2037-09-16
PASO weighs Tamarind's cargo

The agency confirms that the capsule recovered on Sunday held {84.5|m|t=Sunday} grams of material. The mission requirement was {60|plan} grams; the spacecraft has exceeded it by {24.5|over} grams.

The material will be divided as follows:
- Tanegashima, {38|a} g
- Leiden, {21.5|b} g
- Hyderabad, {14.5|c} g
- PASO vault, untouched, {10.5|v} g

Early scans suggest that {17 per cent|w|by=Early scans} is carbon.

@doc star-daily | national daily | 2037-09-17
A cup of comet for the price of a stadium
By Wanjiru Halloran

It would fit in a coffee cup. After {seven|yrs} years and {2.9 billion|d} kilometres, Tamarind has brought home {84.5|m} grams of a comet. PASO had asked for {60|plan}, so Mistry's team is {24.5|over} to the good.

The bill is {$735m|cost}, or {$105m|peryr} for each of the {seven|yrs} years. It was to have been {$700m|bud|t=at launch} at launch. That overrun of {$35m|ovm} is {15 per cent|!ov}, modest by the standards of the trade.

The shield glowed at {5,500C|h} on the way in. Mistry, 61, watched from a bus.

@doc leiden-newsletter | newsletter | 2037-09-18
Dust in the post

Colleagues, it is official: Leiden gets {21.5|b} grams. Tanegashima has the lion's share with {38|a} grams, Hyderabad gets {15.4|!c} grams and {10.5|v} stay in the agency's vault, which accounts for all {84.5|m}.

Please book glove box 3 early. For those who asked at the canteen: the mission went {$35 million|ovm} over its {$700 million|bud}, ending at {$735 million|cost}, which is {5 per cent|ov}; the {17 per cent|w} you heard is the carbon.
