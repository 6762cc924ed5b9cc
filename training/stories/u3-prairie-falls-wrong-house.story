@story prairie-falls-wrong-house
@topic Settlement over a police raid on the wrong house in Prairie Falls, Illinois
@subject C = City of Prairie Falls | Prairie Falls | the city | City Council | the council | aldermen
@subject B = Odessa Braithwaite | Braithwaite | Odessa | Mrs. Braithwaite | the homeowner | grandmother
@subject N = Marcus Braithwaite | Marcus | her grandson | the boy
@subject P = Prairie Falls Police Department | the department | police | SWAT team | officers
@subject T = Lamont Kiser | Kiser | the target
@subject M = Mayor Dina Castellanos | Castellanos | the mayor
@subject L = attorney Rebecca Zielinski | Zielinski | her lawyer
@subject S = Sgt. Paul Vandermeer | Vandermeer | the sergeant
@fact bad = 614 | address | B | house number in Lathrop Avenue | - | constant
@fact good = 641 | address | T | house number in Lathrop Avenue | - | constant
@fact dt = 2021-03-02 | date | P | day of the raid | - | constant
@fact cl = 05:42 | clock | P | time of the raid | 2021-03-02 | constant
@fact off = 14 | officers | P | officers in the raid | 2021-03-02 | constant
@fact cuff = 23 | duration | B | minutes in handcuffs | 2021-03-02 | constant
@fact tot = 38 | duration | P | minutes in the house | 2021-03-02 | constant
@fact agB = 67 | age | B | age in years at the raid | 2021-03-02 | constant
@fact agN = 8 | age | N | age in years at the raid | 2021-03-02 | constant
@fact set = 2850000 | damages | C | dollars of settlement | 2023-05-16 | constant
@fact ins = 2000000 | damages | C | dollars of the settlement paid by the insurer | 2023-05-16 | constant
@fact own = 850000 | damages | C | dollars of the settlement paid by the city | 2023-05-16 | constant
@fact ask = 7500000 | damages | L | dollars sought in the lawsuit | 2021-11 | constant | hypothetical
@fact fir = 400000 | damages | C | dollars of the first offer | 2022-06 | constant | hypothetical
@fact yes = 9 | votes_cast | C | votes for the settlement | 2023-05-16 | constant
@fact no = 4 | votes_cast | C | votes against the settlement | 2023-05-16 | constant
@fact ald = 14 | seats | C | seats on the council | 2023 | constant
@fact sus = 30 | duration | S | days of suspension without pay | 2021-06 | constant
@fact fee = 31 | other | P | settlements since 2015 | 2023-05 | cumulative
@fact paid = 11400000 | damages | P | dollars paid in settlements since 2015 | 2023-05 | cumulative
@fact war = 212 | other | P | no-knock warrants served | 2018 to 2021 | cumulative
@fact wrg = 5 | other | P | raids on a wrong address | 2018 to 2021 | cumulative
@fact nw22 = 6 | other | P | no-knock warrants served | 2022 | cumulative
@fact door = 4300 | price | B | dollars of damage to doors and floor | 2021-03-02 | constant
@fact cap = 90 | duration | C | days in which policy changes must be made | 2023-05 | plan | pledged
@rel sum set = ins + own
@trap bad good :: the house raided and the house on the warrant
@trap cuff tot :: handcuffed and in the house
@trap off ald :: fourteen officers and fourteen seats
@trap ask set :: sought and settled
@trap fir own :: first offer and the city's share
@trap set paid :: one settlement and all since 2015
@trap war nw22 :: four years and one

@doc a-daily | city newspaper | 2023-05-17
Council OKs {$2.85 million|set} for woman whose home was raided by mistake

By Dwayne Kubicek
dkubicek@pfregister.example

PRAIRIE FALLS — A {9|yes}-{4|no} vote Tuesday night by the City Council ended a lawsuit that began when a SWAT team looking for {641|good} Lathrop Ave. broke down the door of {614|bad}.

Odessa Braithwaite, then {67|agB|t=then}, was kept in handcuffs in her nightgown for {23|cuff} minutes. Her grandson, Marcus, {8|agN|^}, was made to lie on the kitchen floor.

Under the agreement the city's insurer covers {$2 million|ins}. The remaining {$850,000|own} comes out of the general fund.

That is a far cry from the {$400,000|fir|t=last June} that the city put forward last June, and from the {$7.5 million|ask|t=in 2021} that Braithwaite's suit sought in 2021.

Since 2015 the department has been the subject of {31|fee|t=Since 2015} settlements totaling {$11.4 million|paid|^}, city records show.

The warrant named Lamont Kiser, who was asleep {13|-} doors down. He was never charged.

The {14|ald}-seat council has {one|-} vacancy.

Prep softball: Falls 7, Rantoul 2 | Lake level 594.11 ft

@doc b-tv | TV station website | 2021-03-04
"They had the numbers backwards": Grandmother describes police raid

Posted: Mar 4, 2021 / 10:21 PM CST

PRAIRIE FALLS, Ill. (WPFX) — The clock on Odessa Braithwaite's stove said {5:42|cl|t=Tuesday morning} Tuesday morning when the door came in.

"I said, what house you want? And he read it off to me. I said, baby, that's {641|good|by=he}. I'm {614|bad}."

According to the incident report there were {14|off|by=the incident report} officers, and they remained inside for {38|tot} minutes.

Braithwaite, {67|agB}, is a retired school cook. Her {8|agN}-year-old grandson has not slept in his room since.

A contractor told her that fixing {two|-} doors and the hall floor would run {$4,300|door|by=A contractor}. Police have offered to pay.

A spokeswoman said that Sgt. Paul Vandermeer, who led the entry, is on desk duty.

[Video: 2:14] [Poll: 61% say no-knock raids should end]

@doc c-radio | public radio, feature transcript | 2023-05-17
It's {two|-} digits. A six and a one and a four... swap the last pair.

The house that Prairie Falls police wanted has a {641|good} on the mailbox. The house they entered on {March 2nd, 2021|dt}, says {614|bad}. On Tuesday aldermen put a price on it: {two point eight five million|set|v=2850000|t=On Tuesday} dollars.

Attorney Rebecca Zielinski says that it could've been over in an hour.

ZIELINSKI: "She told them. She told all {fourteen|off} of them. They left her cuffed for {twenty-three|cuff} minutes and they stayed for {fifteen|-} more."

It was not the only time. An audit found that of {two hundred and twelve|war|t=between 2018 and 2021|by=An audit|v=212} no-knock entries between 2018 and 2021, {five|wrg|^} were at a wrong address. In 2022, after a change of policy, there were just {six|nw22|t=In 2022} such warrants.

Vandermeer was suspended for {thirty|sus} days. He has since retired.

{Four|no} aldermen opposed the deal. One of them, Gus Petrakis, says the insurer's {two million|ins} will come back as premiums.

@doc d-release | law firm press release | 2023-05-16
BRAITHWAITE FAMILY, CITY REACH {$2.85 MILLION|set} SETTLEMENT
Agreement includes reforms to be completed within {90|cap} days

Odessa Braithwaite, now {69|-}, and her grandson today welcomed approval of a {$2,850,000|set|t=today} settlement of their civil rights action (21-cv-03344, C.D. Ill.).

"It was never a matter of the {$4,300|door} door," said Mrs. Braithwaite. "It was the {23|cuff} minutes."

At {5:42 a.m.|cl|t=on March 2, 2021} on {March 2, 2021|dt}, {14|off} officers entered {614|bad} Lathrop Avenue on a warrant that was issued for {641|good}.

The city has agreed to the following within {90|cap} days:
• supervisors must photograph the house number before entry;
• body cameras must run from {10|-} minutes beforehand;
• children under {12|-} may not be restrained.

About Zielinski Park LLP: 3 offices, 40 lawyers. Past results do not guarantee future outcomes.

@doc e-letter | letter to the editor | 2023-05-24
To the editor:

Alderman Petrakis complains that {$850,000|own} of our money is going to one household. I'd like to help him with his sums.

We've paid out {$11.4 million|paid|t=in eight years} in eight years over the conduct of one department. There are about {thirty|~fee} such cheques. Hers isn't even the largest.

He was also one of the {six|-} who in 2018 voted to double the SWAT budget. They have used it on {five|wrg} families who had done nothing, including a woman of {67|agB|t=at the time} at the time.

The sergeant lost {30|sus} days' pay. She lost, as I understand it, {38|tot} minutes, and then every night after.

I live at {610|-} Lathrop. I have checked the paint on my mailbox, and so should you.

Wendell Oyama
