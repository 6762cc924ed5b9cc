@story h2-moosejaw-lawsuit
@topic Civil verdict over a botched arrest in Moose Jaw, Canada, 2008
@subject P = Leonard Kequahtooway | Kequahtooway | Mr. Kequahtooway | the plaintiff | Leonard
@subject C = City of Moose Jaw | the city | Moose Jaw | the defendant
@subject T = the trial | lawsuit | civil suit | the case
@subject R = Sgt. Dale Ostrander | Ostrander | the sergeant
@subject B = Moose Jaw Police Service | police service | the force
@subject J = Justice Oluwaseun Adekunle | Adekunle | the judge
@fact tot = 1284000 | damages | P | dollars awarded in all | 2008-05-22 | constant
@fact gen = 240000 | damages | P | dollars for pain and suffering | 2008-05-22 | constant
@fact wag = 694000 | damages | P | dollars for lost income | 2008-05-22 | constant
@fact car = 275000 | damages | P | dollars for future care | 2008-05-22 | constant
@fact pun = 75000 | damages | P | dollars of punitive damages | 2008-05-22 | constant
@fact cl = 3200000 | damages | P | dollars claimed | 2005 | constant
@fact of = 410000 | damages | C | dollars offered to settle | 2007 | constant | hypothetical
@fact leg = 530000 | spending | C | dollars spent on lawyers | 2008-05 | cumulative
@fact ins = 1000000 | budget | C | dollars that insurance covers at most | - | constant | threshold
@fact sh = 80 | other | C | percent of the blame | - | constant
@fact shp = 20 | other | P | percent of the blame | - | constant
@fact fi = 1605000 | damages | P | dollars of loss before the share of blame | - | constant
@fact day = 23 | duration | T | days it lasted | - | constant
@fact wit = 31 | other | T | witnesses heard | - | constant
@fact ag = 38 | age | P | years old | 2008 | constant
@fact ag0 = 34 | age | P | years old | 2004-02 | constant
@fact cell = 11 | duration | P | hours in the cell | 2004-02-07 | constant
@fact tmp = -31 | temperature | P | degrees Celsius outside | 2004-02-07 | constant
@fact fg = 7 | injuries | P | fingers lost | - | constant
@fact sus = 15 | duration | R | days of suspension | 2004 | constant
@fact yrs = 19 | duration | R | years on the force | 2004 | constant
@fact bud = 6800000 | budget | B | dollars a year | 2008 | constant
@fact off = 51 | officers | B | sworn officers | 2008 | snapshot
@fact pc = 40 | other | P | percent of the claim that was awarded | - | constant
@rel share pc = tot / cl
@rel sum tot = gen + wag + car + pun
@rel share sh = tot / fi
@trap tot cl :: awarded and claimed
@trap tot fi :: after and before the share of blame
@trap tot of :: awarded and offered
@trap sh shp :: the city's and his
@trap ag ag0 :: now and then

@doc a-wire | news agency | 2008-05-22
Sask. man who lost fingers after night in unheated cell wins {$1.28 million|tot}

MOOSE JAW, Sask. - A judge has ordered Moose Jaw to pay {$1.28 million|tot|t=Thursday} to a man who lost {seven|fg} fingers after police locked him up in an unheated cell.

In a decision released Thursday, Justice Oluwaseun Adekunle of Court of Queen's Bench found the city {80|sh|by=Justice Oluwaseun Adekunle} per cent responsible for what happened to Leonard Kequahtooway in February 2004. He put the remaining {20|shp|^} per cent on the plaintiff, who had been drinking and had refused a blanket.

Kequahtooway, {38|ag|t=now} now, was left in wet clothes for {11|cell} hours on a night when the temperature dropped to {-31|tmp} C.

He had asked for {$3.2 million|cl|t=when he sued in 2005} when he sued in 2005. Last year the city offered {$410,000|of|t=Last year|by=the city}.

The trial heard {31|wit} witnesses over {23|day} days.

@doc b-local | local daily | 2008-05-23
'They can keep the money. I'd take the hands'

LYDIA FEHR-BOLEN
Times-Courier

Leonard Kequahtooway signs his name now with a pen strapped to his palm. On Thursday he signed for {$1,284,000|tot|t=On Thursday}.

The {38|ag}-year-old former welder will get {$694,000|wag} for the wages that he will not earn, {$275,000|car} for care and {$240,000|gen} for pain and suffering. Another {$75,000|pun} was added, the judge wrote, "to mark the court's disgust".

Had he not been held {one-fifth|shp|v=20} to blame, it would have come to a little over {$1.6 million|fi|round=100000}.

Sgt. Dale Ostrander, then with {19|yrs} years in, was in charge of cells that night. He was suspended for {15|sus} days and has since retired.

Mayor Anneliese Koop said insurance covers the first {million|ins|v=1000000}. "The rest is on the ratepayer," she said, and so is the {$530,000|leg} that the city has paid its lawyers to date. The police service costs {$6.8 million|bud} a year and has {51|off} sworn members.

Council meets Monday, 7 p.m. Lottery: 04 11 19 23 38 45

@doc c-radio | open-line radio transcript | 2008-05-23
Caller of the hour: Gord on line four

HOST: Gord from Caronport, go ahead.

GORD: Yeah, hi. So {one-point-three million|tot|v=1300000|round=100000} bucks. For a guy who was drunk.

HOST: The judge did take {twenty|shp} per cent off for that, Gord.

GORD: Okay, but he wanted {three-point-two|cl|v=3200000}.

HOST: He did. And the city could've had it over with for {four-ten|of|v=410000}, they offered it themselves, only he said no, and looks like he was right.

GORD: And who pays?

HOST: The insurer, up to {a million|<ins|v=1000000}. Then you and me. Well, not you, you're in Caronport.

GORD: (laughs) What about the cop?

HOST: {Fifteen|sus} days without pay. That's the discipline he got in '04. Listen, the fella was {thirty-four|ag0|t=in '04} years old, he's in there {eleven|cell} hours in wet jeans, it's {thirty-one below|tmp|v=-31} and somebody'd turned the boiler off. He's missing {seven|fg} fingers.

GORD: Yeah. No. That's not right.

HOST: That's not right. Thanks, Gord. It's 10:41, CKMJ.

@doc d-law | legal newsletter | 2008-06-10
Prairie civil verdicts: custody, cold and contributory negligence

Kequahtooway v. Moose Jaw (City), 2008 SKQB 0-211

Facts. Plaintiff, aged {34|ag0|t=at the time} at the time, arrested for intoxication and kept {11|cell} hours in an unheated cell at an outside temperature of {minus 31|tmp|v=-31}. Frostbite; amputation of {seven|fg} digits.

Liability. Breach of duty by the municipality. Apportionment {80|sh|s=the municipality}/{20|shp|s=Plaintiff}.

Quantum. Global loss assessed at {$1,605,000|fi}, reduced to {$1,284,000|tot}. Heads after reduction: non-pecuniary {$240,000|gen}; past and prospective income {$694,000|wag}; cost of care {$275,000|car}; punitive {$75,000|pun}. Total therefore {40|pc} per cent of the {$3.2M|cl} pleaded.

Costs. A formal offer of {$410,000|of|by=the defendant} by the defendant having been beaten threefold, the plaintiff recovers double costs from its date.

Comment. Counsel will note the length of the thing: {23|day} sitting days and {31|wit} witnesses to establish that a radiator was cold.
