@story h5-canada-recall
@topic Recall of a portable heater in Canada: units, fires, injuries, refunds
@subject H = Norwick Ember 9 | Ember 9 | Ember | the heater | heaters
@subject N = Norwick Home | Norwick | the company | the Mississauga firm
@subject A = Product Safety Canada | PSC | the agency | the federal regulator
@subject R = Brindle & Co. | Brindle | the retailer | the chain
@subject B = Beauchemin-Osei family | Beauchemin-Osei | Aurelie Beauchemin-Osei
@fact u = 186000 | other | H | units sold in Canada | 2033-2035 | cumulative
@fact us = 412000 | other | H | units sold in the United States | 2033-2035 | cumulative
@fact all = 598000 | other | H | units sold in both countries | 2033-2035 | cumulative
@fact rep = 73 | cases | H | reports of overheating in Canada | 2036-01-14 | cumulative
@fact repus = 141 | cases | H | reports of overheating in the United States | 2036-01-14 | cumulative
@fact fire = 11 | other | H | house fires in Canada | 2036-01-14 | cumulative
@fact inj = 6 | injuries | H | people burned in Canada | 2036-01-14 | cumulative
@fact d = 1 | deaths | H | people killed in Canada | 2036-01-14 | cumulative
@fact p = 129 | price | H | shop price in dollars | 2035 | constant
@fact ref = 90 | price | N | refund in dollars | 2036-01 | plan | pledged
@fact vo = 140 | price | R | voucher in dollars | 2036-01 | plan | pledged
@fact first = 2034-02-27 | date | N | day of the first complaint | - | constant
@fact known = 23 | duration | N | months from the first complaint to the recall | 2036-01 | constant
@fact w = 1500 | other | H | watts | - | constant
@fact tmp = 118 | temperature | H | degrees of the plug in a test | 2035-11 | snapshot
@fact lim = 80 | temperature | H | degrees that the plug may reach | - | constant | threshold
@fact back = 9400 | other | H | units sent back | 2036-02-04 | cumulative
@fact fine = 5000000 | damages | A | highest possible fine in dollars | - | constant | threshold
@fact cost = 22000000 | budget | N | cost of the recall in dollars | 2036 | plan | projected
@fact age = 81 | age | B | age of the man killed | 2035-12-29 | constant
@fact early = 4 | cases | H | reports of overheating in Canada | 2034-02 | cumulative
@fact sh = 5.05 | rate | H | share of units sent back, in percent | 2036-02-04 | snapshot
@rel share sh = back / u
@rel sum all = u + us
@trap u us :: Canada against the United States
@trap rep fire :: overheating against fires
@trap ref vo :: refund against voucher
@trap tmp lim :: measured against allowed
@trap d inj :: killed against burned

@doc a-notice | official recall notice | 2036-01-14
Norwick Home recalls Ember 9 portable heaters due to fire hazard

Product: Ember 9 ceramic heater, {1,500|w} W, model NH-E9-15, serial numbers 33-0001 to 35-9999
Number sold: {186,000|u|s=Number sold} units in Canada and {412,000|us|^} in the United States
Time period sold: October 2033 to December 2035

The plug can overheat. In a laboratory test it reached {118|tmp} °C; the standard permits {80|lim} °C.

Incidents: As of the date of this notice, the company has received {73|rep|t=As of the date of this notice|by=the company} reports of overheating in Canada, including {11|fire|^} house fires, {six|inj|^} burn injuries and {one|d|^} death. In the United States it has received {141|repus|^} reports.

What to do: Stop using the product. Consumers may claim a refund of {$90|ref}.

Recall no. RA-80412. Related: child car seat RA-80398

@doc b-wire | wire agency | 2036-01-14
{598,000|all} space heaters recalled in North America

OTTAWA - Almost {600,000|~all} electric heaters sold in Canada and the U.S. are being recalled after plugs melted and, in one case, a man died, regulators in both countries said Monday.

Mississauga, Ont.-based Norwick Home said its Ember 9 model was linked to {11|fire} fires and {six|inj} injuries north of the border. Armand Beauchemin, {81|age}, died in a fire in Sudbury on Dec. 29.

{Seventy-three|rep} Canadians and {141|repus} Americans had complained of hot plugs. The first complaint came on {Feb. 27, 2034|first}.

Norwick is offering {$90|ref} for a device that cost {$129|p}. It put the price of the recall at {$22 million|cost|by=It}. The agency can ask a court for fines of up to {$5 million|<fine}.

@doc c-cons | consumer column, city newspaper | 2036-01-17
Why you get {$90|ref} for a {$119|!p} heater

Gurpreet Vandenberghe answers your questions

Q: I bought two at Brindle. Do I have to go through the manufacturer?
A: No. The chain will give you a {$140|vo} voucher per heater, which is more than the {$90|ref} in cash that Norwick pays. The catch is you have to spend it at Brindle.

Q: Mine works fine.
A: So did {186,000|u} others, until {83|!rep} of them didn't. The plug was measured at {118|tmp} degrees. Water boils at less.

Q: Did they know?
A: The first call came in on {February 27, 2034|first}. That makes almost {23|~known} months. Norwick says that single cases pointed to old sockets.

Q: How many fires are we talking about?
A: {Eleven|fire} homes. {Six|inj} people burned and {one|d} dead. [Editor's note: an earlier version of this answer gave the wrong model number.]

Write to gurpreet@thelakeshorestar.example or 1 Front Pier, Toronto M5X 2Z9

@doc d-local | Northern Ontario news site | 2036-02-05
'He only wanted to warm his feet'

SUDBURY - Five weeks after the fire that killed her father, Aurélie Beauchemin-Osei still has the receipt: Brindle, aisle 14, {$129|p}, less ten per cent for seniors.

Armand Beauchemin was {eighty-one|age}. He had run the nickel smelter's night shift and, since his wife died, an ongoing war with his thermostat.

The coroner has not reported. But the family's lawyer says that the company had been warned {33|!known} months before the recall, on {Feb. 27, 2034|first}, and did nothing. Norwick denies that, and says the number of burned plugs at the time was "{four|early}, not {73|rep}".

Only {9,400|back|t=as of Monday} of the Canadian heaters had come back as of Monday. That is {one in twenty|~sh}. "There are people in this town plugging one in tonight," she said. Her street alone had three.

The agency has not said whether it will go after the {$5|fine|x=1000000}-million fine that the law allows.

-- With files from Marie-Soleil Kowalchuk
Obituaries | Snow: 14 cm | Wolves 4, Greyhounds 2
