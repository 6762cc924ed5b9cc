@story karabulak-gas-fine
@topic Fine for gas flaring at the Karabulak oil field, Kazakhstan, 2015
@subject K = Karabulak Operating Company | Karabulak | KOC | the operator | the consortium | the venture
@subject E = Atyrau environment department | the environment department | the ecologists | the department
@subject C = Atyrau economic court | the court | Judge Nurbolatova | the judge
@subject N = Ministry of Energy | the Energy Ministry | the ministry
@subject T = tenge | the Kazakh currency
@fact f1 = 134000000000 | damages | E | tenge of damages claimed | March 2015 | plan | hypothetical
@fact f2 = 56800000000 | damages | C | tenge of damages awarded | 2015-09-08 | constant
@fact f2d = 237000000 | damages | C | dollars of damages awarded | 2015-09-08 | constant
@fact gas = 2800000 | other | K | cubic metres of gas flared without a permit | 2014 | cumulative
@fact gas2 = 4100000 | other | E | cubic metres of gas flared without a permit, as alleged | 2014 | cumulative
@fact days = 36 | duration | K | days of flaring beyond the permit | 2014 | cumulative
@fact oil15 = 74000 | other | K | barrels a day pumped | August 2015 | snapshot
@fact oil14 = 91000 | other | K | barrels a day pumped | August 2014 | snapshot
@fact tgt = 120000 | other | K | barrels a day aimed at | 2017 | plan | projected
@fact cost = 8600000000 | budget | K | dollars spent on the field so far | 2015 | cumulative
@fact cost0 = 5100000000 | budget | K | dollars the field was to cost | 2008 | plan | projected
@fact rate1 = 240 | price | T | tenge to the dollar | 2015-09-08 | snapshot
@fact rate0 = 188 | price | T | tenge to the dollar | before 20 August 2015 | snapshot
@fact st = 20 | other | N | percent of the venture held by the state company | - | constant
@fact appeal = 30 | duration | C | days to appeal | - | constant
@fact fines14 = 9300000000 | damages | E | tenge of all fines imposed on oil companies | 2014 | cumulative
@fact h2s = 3 | other | E | times the permitted level of sulphur in the air | June 2014 | snapshot
@fact vil = 1900 | other | E | residents of the nearest village | 2015 | snapshot
@fact price = 47.5 | price | K | dollars a barrel of Brent | 2015-09-08 | snapshot
@fact hear = 14 | other | C | hearings held | 2015 | cumulative
@rel convert f2d = f2
@trap f1 f2 :: claimed and awarded
@trap f2 f2d :: tenge and dollars
@trap gas gas2 :: found by the court and alleged
@trap cost cost0 :: spent and planned
@trap rate1 rate0 :: before and after the float
@trap oil15 tgt :: now and aim

@doc a-wire | financial wire | 2015-09-08
Kazakh court orders oil venture to pay {$237 mln|f2d} for flaring

ALMATY, Sept 8 - A court in western Kazakhstan on Tuesday told the Karabulak Operating Company to pay {56.8 billion|f2|t=on Tuesday|by=A court in western Kazakhstan} tenge, or {$237 million|f2d|^}, for burning off gas without permission, less than half of the {134 billion|f1|t=in March} tenge that ecologists sought in March.

Judge Saule Nurbolatova found after {14|hear} hearings that the consortium flared {2.8 million|gas} cubic metres over {36|days} days last year beyond its allowance. The Atyrau environment department had put the volume at {4.1 million|gas2|by=The Atyrau environment department}.

KOC has {30|appeal} days to appeal. The state company holds {20 percent|st} of the venture, which pumped {74,000|oil15|t=in August} barrels a day in August, against {91,000|oil14|t=a year before} a year before.

The tenge, floated last month, traded at {240|rate1} to the dollar; it stood at {188|rate0|t=before} before. Brent fetched {$47.50|price}.

@doc b-local | regional newspaper | 2015-09-10
"And who will give us back the air?"

Zhyloi district, Atyrau region

In the village of Aksai-Kum, {1,900|vil} inhabitants, they remember June of last year by the smell. The department's post then measured hydrogen sulphide at {three|h2s|t=June of last year|by=The department's post} times the norm. On Tuesday it was priced: {56.8 million|!f2|t=On Tuesday} tenge.

"For them it is a day's oil," said the schoolteacher Gulbanu Satpaeva. Not quite: the operator's wells yield {74,000|oil15|t=nowadays} barrels daily nowadays, though it dreams of {120,000|tgt|t=in 2017}, in 2017.

The plaintiffs expected {134|f1|x=1000000000} billion. "The court believed their flow meter rather than ours," said the head of the ecologists, Marat Dzhumagaziev. His meter showed {4.1|gas2|x=1000000} million cubic metres; theirs, which the judge preferred, {1.8|!gas|x=1000000}.

For all of last year, every oil company in the region together was fined {9.3 billion|fines14|t=last year}.

Weather: Atyrau +24, wind 9 m/s. Dollar 239.8 / 241.

@doc c-trade | energy newsletter | 2015-09-14
KAZAKHSTAN | KARABULAK: cheaper than feared

The award of some {$240m|~f2d} lands on a project that has already swallowed {$8.6bn|cost}, against a {2008|-} estimate of {$5.1bn|cost0|t=2008}. Partners will grumble and pay, or grumble and appeal, which they may do for {30|appeal} days.

Why cheaper? Two things. The judge accepted {2.8m|gas|v=2800000} cu m rather than {4.1m|gas2|v=4100000}. And the float of the currency on 20 August took a fifth off any tenge bill: at the old {188|rate0|t=the old} the same sum would have been {$302m|-}.

We hear from the Energy Ministry, guardian of the state's {20%|st}, that it did not push for more. It wants the {120,000|tgt|t=by 2017|by=the Energy Ministry} b/d promised by 2017. August gave {91,000|!oil15|t=August} b/d, and with Brent at {$47.50|price} nobody is in a hurry to drill.

@doc d-portal | news portal | 2015-09-08
KOC fined: what is known

- Who: the consortium developing the Karabulak field. State share: {20%|st}.
- What for: flaring for {63|!days} days in 2014 in excess of its permit.
- How much: {56.8 bn|f2} tenge. (Claim: {134 bn|f1} tenge.) At today's rate of {240|rate1|t=today's} this is roughly {237 million|~f2d} dollars.
- Who decided: Judge Nurbolatova of Atyrau, in a case that took {fourteen|hear} sittings.
- What the company says: "We will study the decision."
- What comes next: unless appealed within {a month|appeal|v=30}, the decision takes effect.

Comments (48) are moderated. Popular today: New tariffs for water from 1 October; 3 airlines to fly to Tbilisi
