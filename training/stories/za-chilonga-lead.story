@story za-chilonga-lead
@topic Lead-poisoning class action ruling in Zambia
@subject K = Chilonga Mine | the old mine | the mine
@subject A = Meridian Consolidated | the company | the mining house
@subject C = High Court at Ndola | the court | the judge
@subject P = the claimants | the residents | the plaintiffs
@subject T = Chilonga | the township
@subject G = the government | the ministry of mines
@fact cl = 1840 | other | P | claimants in the suit | 2032-05-17 | constant
@fact ch = 1212 | other | P | children among the claimants | 2032-05-17 | constant
@fact pot = 140000 | other | P | people who might claim | 2032-05-17 | constant
@fact bl = 46 | other | T | micrograms of lead per decilitre of children's blood on average | 2024 | snapshot
@fact lim = 5 | other | - | micrograms of lead per decilitre that call for action | - | constant | threshold
@fact yrs = 88 | duration | K | years of operation | 1906-1994 | constant
@fact own = 51 | duration | A | years of ownership | 1925-1976 | constant
@fact soil = 1900000 | other | T | tonnes of tailings | 2032 | snapshot
@fact aw = 92000000 | damages | A | dollars for a medical fund | 2032-05-17 | constant
@fact ask = 310000000 | damages | P | dollars asked for | 2027 | constant
@fact each = 2400 | damages | A | dollars for each child at once | 2032-05-17 | constant
@fact days = 61 | duration | C | days of hearings | 2032-05-17 | constant
@fact exp = 23 | other | C | experts heard | 2032-05-17 | constant
@fact test = 7300 | other | G | children tested | 2031 | cumulative
@fact over = 5100 | cases | G | tested children above the mark | 2031 | cumulative
@rel share os = over / test
@fact os = 69.86 | rate | G | share of tested children above the mark in percent | 2031 | snapshot
@fact treat = 640 | other | G | children treated | 2031 | cumulative
@fact clean = 18000000 | spending | G | dollars spent on cleaning up | 2017-2031 | cumulative
@fact loan = 65600000 | budget | G | dollars of loan for cleaning up | 2016 | constant
@fact shr = -6.8 | rate | A | change of the share price in percent | 2032-05-17 | constant
@fact rev = 28100000000 | revenue | A | dollars of revenue | 2031 | constant
@fact app = 30 | duration | C | days to appeal | 2032-05-17 | constant
@trap cl pot :: in the suit and possible
@trap cl ch :: all and children
@trap aw ask :: awarded and asked
@trap bl lim :: measured and limit
@trap yrs own :: the mine's life and one owner's
@trap test over :: tested and above the mark
@trap clean loan :: spent and lent
@fact read = 3 | duration | C | hours of reading the judgment | 2032-05-17 | constant
@fact cap = 1400000000 | other | A | pounds of market value lost | 2032-05-17 | constant
@fact old = 40 | other | - | old polluted mines in southern Africa | 2032 | snapshot
@fact max = 119 | other | T | micrograms of lead per decilitre of children's blood in the worst street | 2024 | snapshot
@fact fundy = 15 | duration | A | years of the fund | 2032-05-17 | plan
@fact costc = 1100 | price | P | dollars a year to care for a child | 2027 | plan
@fact zin = 9 | duration | - | years to reprocess the waste | 2032 | plan | projected
@fact stown = 18 | duration | G | years of ownership | 1976-1994 | constant
@fact kw = 2400000000 | damages | A | kwacha for a medical fund | 2032-05-19 | constant
@trap own stown :: company and state ownership
@trap bl max :: average and worst

@doc a-wire | wire agency | 2032-05-17
Zambian court orders mining giant to fund care for lead-poisoned children

NDOLA, Zambia (Interpress) - A Zambian court on Monday ordered Meridian Consolidated to pay {92 million|aw|t=on Monday} dollars into a medical fund for people poisoned by a lead mine that it sold more than half a century ago.

The High Court at Ndola found the company liable for its {51|own} years of ownership, out of {88|yrs} years in which the Chilonga mine was worked until 1994.

The suit was brought in 2027 by {1,840|cl} residents, {1,212|ch} of them children. As many as {140,000|<pot} people may be able to claim, lawyers say. They had asked for {310 million|ask} dollars.

Tests in 2024 found an average of {46|bl|t=in 2024} micrograms of lead per decilitre in the blood of children in the townships around the dump. Doctors act from {five|lim}.

"My son is fourteen and reads like six. Today somebody has read it to the judge," said claimant Mutinta Hamoonga.

Meridian's shares fell {6.8|shr|v=-6.8} percent in London. The company said it was disappointed and would study the ruling. It has {30|app} days to appeal.

@doc b-zambian | Zambian daily | 2032-05-18
CHILONGA WINS

By Kelvin Sichula-Banda in Ndola and Precious Ng'andwe in Chilonga

THE dust did not care about the judgment. It blew yesterday as on all days from the Black Mountain, {1.9 million|soil} tonnes of what is left when you take the silver money out of a hill, over Makululu Primary, over the washing.

But in the yard of the clinic they had a radio.

Justice Florence Kapaya read for {three|read} hours. She had sat for {61|days} days and listened to {23|exp} experts, {two|-} of whom, she noted, had never been to Zambia. She gave each child in the case {US$2,400|each} at once, and a fund of {US$92 million|aw} for tests, treatment and the "slow schools", as she called them, that many will need.

The ministry's own figures: {7,300|test|t=by the end of last year|by=The ministry's own figures} children tested by the end of last year, {5,100|over|^} above the mark. {Seven in ten|os|round|v=70}. And treated: {640|treat|^}. "The drug is there. The road isn't, the nurse isn't," says clinic officer Bwalya Mulongoti.

The State isn't out of it. Since 2016 it's had a loan of {US$65.6 million|loan} to clean up, of which it has spent {18 million|clean|t=to date} to date. A wall was built. Goats walk through it.

Also in today's paper: Mealie meal at K{412|-}. Nkana {0|-} Zanaco {0|-}.

@doc c-london | British business paper | 2032-05-18
Meridian faces Zambian precedent

Meridian Consolidated lost {£1.4bn|cap} of its market value yesterday after a Zambian judge held it responsible for lead pollution dating back to 1925.

The sum ordered, {$29m|!aw}, is trivial for a group with revenue of {$28.1bn|rev|t=last year} last year. The principle isn't. "There are {40|old|by=Saoirse Quigley of Harrow Minerals} such holes in southern Africa," said Saoirse Quigley of Harrow Minerals, an adviser.

The claimants, now {1,840|cl}, may become {140,000|pot}. At {$2,400|each} a child, the arithmetic "starts to look like a provision".

The group ran Chilonga for {88|!own} years. It argues that most of the lead was released later, under state ownership, when filters were removed.

The shares closed at {1,914|-}p, down {6.8%|shr|v=-6.8}. The FTSE rose {0.3%|-}.

@doc d-ngo | human rights group briefing | 2032-05-20
Chilonga judgment: questions and answers

How bad is it?
Average blood lead of children: {46|bl|t=in 2024} µg/dl, in 2024. In one street {119|max}. The level at which the WHO wants the source found: {5|lim}.

Who gets what?
Each of the {2,121|!ch} child claimants gets {$2,400|each} within {60|-} days. All residents, claimants or not, may use the fund ({$92 million|aw}, over {15|fundy} years).

Is that enough?
No. The {310 million|ask} asked for was based on a cost of {$1,100|costc|t=a year} a year a child.

Can Meridian appeal?
Within {a month|app|v=30}.

What about the government?
It's tested {7,300|test} children and found {70 per cent|os|round} over the mark. It treated {one in eight|-} of those. We call on it to publish the results by township.

How much waste is there?
{1.9 million|soil} tonnes. A private firm wants to reprocess it for zinc; it says that it would take {nine|zin|m=projected} years.

@doc e-radio | radio phone-in notes | 2032-05-19
Breeze of the Copperbelt, "Your Turn", Wednesday

Caller 1, Mufulira: Why only Meridian? The State ran it from 1976 till it closed in 1994. {Eighteen|stown} years!

Caller 2, Chilonga: My two were tested, {38|-} and {61|-}. Nobody came back. There's {640|treat} that got the drug, where are they?

Caller 3: You say {92|aw|x=1000000} million. In kwacha, please! (Host: At today's rate about {2.4 billion|~kw}.)

Caller 4, lawyer: Careful, they've {thirty|app} days.

SMS, +260 955 {0114|-}: "Plant trees."

Next week: the {28|-} roadblocks between Ndola and Kitwe.

