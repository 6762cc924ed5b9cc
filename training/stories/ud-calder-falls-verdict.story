@story ud-calder-falls-verdict
@topic Federal civil verdict in the police shooting of Andre Lucero-Banks, Calder Falls, Ohio
@subject T = Lucero-Banks v. City of Calder Falls | the case | the lawsuit | the verdict | the award | the trial
@subject A = Andre Lucero-Banks | Lucero-Banks | Andre | the warehouse worker
@subject K = Officer Kyle Brandvold | Brandvold | the officer
@subject C = City of Calder Falls | Calder Falls | the city
@subject J = the jury | jurors | the panel
@subject E = estate of Andre Lucero-Banks | the estate | the family | the plaintiffs
@subject I = Great Plains Municipal Risk Pool | the risk pool | the insurer
@subject P = Calder Falls Police Department | the police department | police
@subject S = Micah Lucero-Banks | Micah | the son
@subject D = Denise Lucero | Lucero | the mother
@fact tot = 31400000 | damages | T | dollars awarded | 2027-04-16 | constant
@fact cmp = 22600000 | damages | T | dollars of compensation awarded | 2027-04-16 | constant
@fact pun = 8800000 | damages | T | dollars of punitive damages awarded | 2027-04-16 | constant
@fact flt = 15 | other | A | percent of fault | 2027-04-16 | constant
@fact red = 3390000 | damages | T | dollars of compensation taken off for fault | 2027-04-16 | constant
@fact cmpn = 19210000 | damages | T | dollars of compensation after fault | 2027-04-16 | constant
@fact net = 28010000 | damages | T | dollars to be paid | 2027-04-16 | constant
@fact off = 6500000 | damages | C | dollars offered to settle | 2026-11 | constant | hypothetical
@fact ask = 48000000 | damages | E | dollars sought | 2027-04 | constant | hypothetical
@fact fee = 3100000 | other | E | dollars of lawyers' fees sought | 2027-04 | constant | hypothetical
@fact ins = 10000000 | other | I | dollars of coverage | - | constant | threshold
@fact own = 18010000 | spending | C | dollars to find itself | 2027-04 | plan | projected
@fact gf = 164000000 | budget | C | dollars of general fund | 2027 | constant
@fact gfs = 11 | other | C | percent of the general fund | 2027-04 | plan | projected
@fact pop = 118000 | other | C | inhabitants | 2026 | snapshot
@fact ph = 237 | other | C | dollars per inhabitant | 2027-04 | constant
@fact past = 9700000 | damages | C | dollars paid over police conduct in five years | 2022 to 2026 | cumulative
@fact pcs = 23 | cases | C | police cases paid in five years | 2022 to 2026 | cumulative
@fact aa = 26 | age | A | age | 2024-02-03 | constant
@fact ak = 33 | age | K | age at the shooting | 2024-02-03 | constant
@fact akn = 36 | age | K | age now | 2027-04 | constant
@fact as = 4 | age | S | age now | 2027-04 | constant
@fact adn = 57 | age | D | age | 2027-04 | constant
@fact sh = 11 | other | K | shots fired | 2024-02-03 | constant
@fact ht = 7 | other | K | shots that hit | 2024-02-03 | constant
@fact ms = 4 | other | K | shots that missed | 2024-02-03 | constant
@fact sec = 6 | duration | K | seconds of firing | 2024-02-03 | constant
@fact ft = 14 | distance | K | feet away | 2024-02-03 | constant
@fact cam = 38 | duration | K | seconds that the camera came on late | 2024-02-03 | constant
@fact cks = 23:47 | clock | T | time of the shooting | 2024-02-03 | constant
@fact ckc = 23:39 | clock | T | time of the 911 call | 2024-02-03 | constant
@fact cka = 23:44 | clock | K | time of arrival | 2024-02-03 | constant
@fact ckd = 00:21 | clock | A | time that he was declared dead | 2024-02-04 | constant
@fact ckv = 16:12 | clock | J | time of the verdict | 2027-04-16 | constant
@fact adr = 1418 | address | A | house number of the shooting | - | constant
@fact del = 19 | duration | J | hours of deliberation | 2027-04-16 | constant
@fact dd = 3 | duration | J | days of deliberation | 2027-04-16 | constant
@fact td = 12 | duration | T | days of testimony | 2027-04 | constant
@fact jn = 8 | other | J | members | - | constant
@fact wit = 34 | other | T | witnesses | 2027-04 | constant
@fact cpl = 5 | other | K | complaints before the shooting | 2024-02-03 | cumulative
@fact sus = 1 | other | K | complaints upheld before the shooting | 2024-02-03 | cumulative
@fact pt = 28 | duration | C | days to ask for a new trial | 2027-04 | constant | threshold
@fact ofc = 231 | officers | P | sworn officers | 2027-04 | snapshot
@fact wage = 1600000 | other | A | dollars of lifetime earnings lost as the plaintiffs said | - | constant | projected
@fact wagd = 940000 | other | A | dollars of lifetime earnings lost as the defence said | - | constant | projected
@trap tot net :: before and after the fault was taken off
@trap cmp cmpn :: compensation before and after
@trap off ask :: what was offered and what was sought
@trap ak akn :: the officer's age then and now
@trap sh ht :: shots and hits
@trap cks ckc :: the shooting and the call
@trap ins own :: the insurer's part and the city's
@trap wage wagd :: two experts
@trap past own :: five years of payments and this one
@trap dd del :: days and hours
@rel sum tot = cmp + pun
@rel diff cmpn = cmp - red
@rel sum net = cmpn + pun
@rel diff net = tot - red
@rel share flt = red / cmp
@rel diff own = net - ins
@rel share gfs = own / gf
@rel diff ms = sh - ht
@rel product net = pop * ph

@doc a-tv | local TV station, website | 2027-04-16
Jury awards {$34.1 million|!tot} to family of man killed by Calder Falls officer

by Brianna Osterhaus, WCFO 6 News | Updated: 5:38 PM EDT

CALDER FALLS, Ohio (WCFO) — A federal jury on Friday ordered the city of Calder Falls and one of its officers to pay {$31.4 million|tot} to the family of Andre Lucero-Banks, the {26|aa}-year-old warehouse worker who was shot outside his own front door three years ago.

The verdict was read at {4:12 p.m.|ckv} after {19|del} hours of deliberation. All {eight|jn} jurors agreed that Officer Kyle Brandvold used excessive force when he fired {11|sh} times at Lucero-Banks on Halpern Street on Feb. 3, 2024. {Seven|ht} of the bullets hit him.

The jury found Lucero-Banks {15|flt} percent at fault for not dropping a cell phone when told to. By the judge's math, that brings what the plaintiffs will actually get to just over {$28 million|>net|by=By the judge's math}.

"Money don't raise a boy," said his mother, Denise Lucero, {57|adn}, who is bringing up his son Micah, {4|as}.

Brandvold, now {36|akn|t=now}, looked straight ahead.

The city had offered {$6.5 million|off|t=in November} to settle in November, sources tell 6 News.

WEATHER: 71° and breezy. TRENDING: 3 charged in copper theft.

@doc b-wire | national wire | 2027-04-16
Ohio city, officer owe {$28 million|net|round=1000000} in fatal 2024 shooting, jury says

COLUMBUS, Ohio (NAN) — Jurors who listened to {34|wit} witnesses over {12|td} days concluded Friday that a Calder Falls police officer had no good reason to shoot a man holding a phone, and set the price at {$22.6 million|cmp} in compensation and {$8.8 million|pun} in punishment.

Because they also laid {15%|flt} of the blame on the dead man, Andre Lucero-Banks, U.S. District Judge Marcus Thibodeaux-Lang struck {$3.39 million|red|by=U.S. District Judge Marcus Thibodeaux-Lang} from the compensatory part.

A neighbor called 911 at {11:39 p.m.|ckc} about a prowler. Brandvold rolled up at {11:44|cka}. He fired at {11:47|cks}, from {14|ft} feet, emptying {11|sh} rounds in {six|sec} seconds. Lucero-Banks was pronounced dead at {12:21|ckd} the next morning.

An expert for the estate put the pay he'd lost over a working life at {$1.6 million|wage|by=An expert for the estate}; the defense's said {$940,000|wagd|by=the defense's}.

Lawyers for the city of {118,000|pop}, which employs {231|ofc} sworn officers, said they'd ask for a new trial. They have {28|pt} days.

@doc c-release | law firm's press release | 2027-04-16
OKONJO STRAND LLP WINS LANDMARK VERDICT FOR LUCERO-BANKS FAMILY

FOR RELEASE April 16, 2027 — Contact: press@okonjostrand.example, (614) 555-0133

Today the people of southern Ohio spoke. After {three|dd} days in the jury room, {eight|jn|s=citizens} citizens told Calder Falls that a life isn't worth the {$6.5 million|off} it was prepared to write a check for. They said {$31.4 million|tot}.

The judgment includes {$8.8 million|pun} to deter Officer Brandvold and others like him. He had drawn {five|cpl|s=He} citizen complaints before the night of February 3, 2024; the department upheld {one|sus}.

"We asked for {$48 million|ask} because we believed in it," said lead counsel Ngozi Okonjo. "We'll take this with gratitude. It tells Micah, who's {four|as}, that his dad did nothing to deserve {seven|ht} bullets."

Key evidence:
* Brandvold's body camera was switched on {38|cam} seconds late.
* The {four|ms} rounds that missed went through the living room of {1418|adr} Halpern Street, where Micah slept.
* Lucero-Banks's lost wages alone are {$1.6 million|wage}.

The firm will petition for {$3.1 million|fee|m=hypothetical} in fees, which the city must pay on top.

@doc d-paper | regional newspaper | 2027-04-18
'We went around the table': How a jury got to yes

By Hallie Nakagawa-Burke | Sunday, April 18, 2027 | 7 min read

Juror No. 5 had brought banana bread. By the time it was gone, she said, so were the doubts.

In interviews, three of the panel described a deliberation that took {19|del|by=three of the panel} hours and never turned to shouting. Liability was the easy part. "You watch that video," said a retired pipefitter, "and you count. One one-thousand, two one-thousand. You get to {six|sec} and a man's dead."

What the video doesn't show is how it began, for it has a hole of {38|cam} seconds at the start. The officer, {33|ak|t=then} then, testified that in those seconds Lucero-Banks lunged. From {14|ft} feet, the pipefitter didn't buy it. Nor that Brandvold, called to a prowler at {11:39|ckc}, could mistake for one a man on the porch of {1481|!adr} Halpern in his socks, at {11:17|!cks}, locking up for the night.

Fault was harder. One juror wanted 40 percent, one none; they met at {15|flt}. And then the money: the estate's {$48 million|ask} was "a number on a billboard," but the {$940,000|wagd} that the other side's economist gave as his lost earnings "was an insult." They wrote {$22.6 million|cmp} on the first line and {$8.8 million|pun} on the second.

Did they know that with fault the first line would shrink to {$19.21 million|cmpn}? "The judge told us not to do that math," she said. "We did it in the parking lot."

READ NEXT: 14 best patios to try this spring

@doc e-newsletter | city hall newsletter | 2027-04-20
The Falls Report: Who pays?

Happy Tuesday. You've all asked the same question, so here goes.

**The bill.** {$28.01 million|net}. That's the {$31.4 million|tot} on the verdict form minus {$3.39 million|red} for Andre's share of the fault.

**The insurance.** The Great Plains Municipal Risk Pool covers up to {$10 million|<ins}. It has a lawyer who'd like a word about punitive damages, but let's assume it pays.

**The rest.** {$18.01 million|own}, out of a general fund of {$164 million|gf|t=this year} this year. Call it {11 percent|gfs}. Per head of our {118,000|pop} residents the whole thing comes to {$237|ph}.

**Has this happened before?** Not like this. From 2022 through 2026, Calder Falls closed {23|pcs|t=From 2022 through 2026} cases about its cops for a combined {$9.7 million|past|t=From 2022 through 2026}.

**And the man at the center of it?** Kyle Brandvold is {36|akn} and still on the payroll, one of {231|ofc|t=at present} at present. The {five|cpl} complaints in his file came out at trial.

**Next.** Post-trial motions are due in {28|pt} days. So is, on a different floor, the request of the plaintiffs' lawyers for {$3.1 million|fee}.

— Tobias

P.S. Trash pickup moves to Wednesday for 2 weeks.

@doc f-column | newspaper column | 2027-04-21
Andre's porch light

REV. CLAUDETTE MBEKI-HOLLIS, guest columnist

I buried him. He was {28|!aa}, he'd ushered at my church since he was tall enough to hold the plate, and I buried him with {seven|ht} holes in him.

They tell me that it took the jury {four|?dd|by=They} days. It took this town three years. A grand jury in 2024 looked at the same phone, the same porch, and went home. I don't blame them. They were shown {six|sec} seconds and not the {38|cam} that were missing.

I was at the hospital when the doctor came out at {12:21|ckd}. Denise asked her what time it was and she told us, and I've hated that time of night ever since.

Some at City Hall say that {31|tot|x=1000000|round=1000000} million dollars will close the pools. Fine people, they never said so about the {$9.7 million|past|t=in the five years before} that went out in the five years before, in dribs and drabs, with nobody's name on it. They could have had this one for a good deal less, had they picked up the phone when they were offering {6.5|off|x=1000000}.

Leave the light on at {1418|adr} Halpern. Micah likes it on.
