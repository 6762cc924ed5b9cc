@story za-ledgermere-carehome
@topic Trial over a care-home fire at Ledgermere, Tasmania
@subject V = Rowan Court fire | the fire
@subject N = Rowan Court | the home | the nursing home
@subject A = Grantley Ashdown-Pike | Ashdown-Pike | the owner
@subject B = Kerrin Laughlan | Laughlan | the night manager
@subject C = Supreme Court in Launceston | the court | the judge
@subject T = Tasmania Fire Service | the fire service
@fact d = 9 | deaths | V | residents killed | 2027-06-19 | constant
@fact res = 34 | other | N | residents in the house | 2027-06-19 | constant
@fact out = 25 | rescued | V | residents brought out | 2027-06-19 | constant
@rel diff out = res - d
@fact stf = 2 | other | N | staff on duty | 2027-06-19 | constant
@fact stfr = 4 | other | N | staff that should be on duty at night | - | constant | threshold
@fact sa = 7 | sentence | A | years of prison | 2029-11-02 | constant
@fact sap = 4 | sentence | A | years without parole | 2029-11-02 | constant
@fact dem = 11 | sentence | A | years of prison demanded | 2029-10-25 | constant
@fact fine = 1800000 | damages | N | dollars of fine for the company | 2029-11-02 | constant
@fact days = 39 | duration | C | days of trial | 2029-10-11 | constant
@fact wit = 84 | other | C | witnesses | 2029-10-11 | constant
@fact jur = 23 | duration | C | hours of deliberation | 2029-10-11 | constant
@fact alarm = 11 | duration | N | weeks that the alarm was off | 2027-06-19 | constant
@fact quo = 6400 | price | N | dollars to repair the alarm | 2027-04 | plan
@fact call = 02:26 | clock | V | time of the emergency call | 2027-06-19 | constant
@fact eng = 9 | duration | T | minutes until the first engine came | 2027-06-19 | constant
@fact fee = 61000 | price | N | dollars a year for a room | 2027 | constant
@fact prof = 940000 | profit | N | dollars of profit | 2026 | constant
@fact old = 97 | age | V | age of the oldest dead | 2027-06-19 | constant
@fact win = 14 | other | N | windows screwed shut | 2027-06-19 | constant
@trap d res :: killed and in the house
@trap sa sap :: whole term and the part without parole
@trap sa dem :: sentence and demand
@trap stf stfr :: on duty and required
@trap d eng :: nine dead and nine minutes
@trap fine prof :: fine and profit
@fact sat = 31 | duration | - | days that the writer sat in court | 2029 | constant
@fact rang = 3 | other | - | calls of the electrician | 2027-04 | constant
@fact mgr = 6 | duration | B | years as night manager | 2027-06-19 | snapshot
@fact avg = 88 | age | V | average age of the residents brought out | 2027-06-19 | constant
@fact young = 71 | age | V | age of the youngest dead | 2027-06-19 | constant
@fact app = 28 | duration | C | days to appeal | 2029-11-02 | constant
@fact asset = 212 | other | N | dollars left in the company's account | 2029-11 | snapshot
@fact homes = 71 | other | - | care homes checked | 2029-11 | cumulative
@fact homesf = 19 | other | - | care homes with faulty alarms | 2029-11 | cumulative
@trap homes homesf :: checked and faulty

@doc a-wire | wire agency | 2029-11-02
Care home owner jailed for {seven|sa} years over fatal Tasmanian fire

LAUNCESTON, Australia (Pacific Wire) - The owner of a nursing home where {nine|d} residents died in a fire was sentenced to {seven|sa|t=on Friday} years in prison on Friday, with no parole for {four|sap|^}.

A jury found Grantley Ashdown-Pike, 58, guilty of manslaughter last month after {23|jur} hours of deliberation and a trial of {39|days} days. Prosecutors had asked for {11|dem}.

His company, which ran Rowan Court at Ledgermere, was fined {1.8 million|fine} Australian dollars.

The alarm had been switched off for {11|alarm} weeks before the fire in June 2027 because nobody would pay {6,400|quo} dollars for a new panel. There were {two|stf} staff on duty for {34|res} residents; the licence required {four|stfr}.

The night manager, Kerrin Laughlan, was acquitted.

@doc b-magazine | weekend magazine, long read | 2029-11-10
The {fourteen|win} windows

By Philomena Vasquez-Tarrant

There is a drawer in the evidence room at Launceston with {fourteen|win} brass screws in it, each in its own bag, each with a number. They are ordinary screws. You would hang a picture with them.

They came from the windows of the ground floor of Rowan Court, Ledgermere, a weatherboard house with a verandah and a view of the river that was in all the brochures. Grantley Ashdown-Pike had them put in after a resident called Maurie went for a walk one night in 2025 and was found at the boat ramp in his slippers, in excellent spirits. It was cheaper than a nurse.

I sat in court for {thirty-one|sat} of the {thirty-nine|days} days. I wanted to know how a thing like this comes about, and I can tell you: slowly, and with receipts.

The first receipt was a quotation. In April 2027 an electrician from Scottsdale looked at the alarm panel, which had been going off at night, and wrote down what a new one would cost. It was {$6,400|quo}. He rang {three|rang} times. The third time he was told to stop ringing. The panel was switched off, and stayed off for {eleven|alarm} weeks, until the night of June 19.

In those weeks, as in all others, the families of {thirty-four|res} people paid their fees. A room at Rowan Court cost {$61,000|fee|t=a year} a year. The company had made a profit of {$940,000|prof|t=in 2026} in 2026. The prosecutor, Lucinda Mbeki-Strahan, put the two sums side by side on a screen, the quotation and the profit, and left them there while she drank a glass of water.

The second receipt was a roster. The licence said {four|stfr} staff at night. The roster said {four|stfr}. On the night there were {two|stf}: Kerrin Laughlan, 44, who had been night manager for {six|mgr} years, and a student of twenty in her second week, whose name the court has suppressed. The other names on the paper belonged to people who had left. One of them had died.

It began in the laundry, in a dryer. Laughlan smelled it. The emergency call was made at {2.26am|call} and on the recording you hear her say the address twice, very clearly, like someone ordering a taxi, and then you hear her say to somebody else: "Get up, Dot, darling, we're going for a drive."

The {two|stf} women brought out {twenty-five|out} people. I'll write that again in another way. {Two|stf} women brought down a corridor, in the dark, in beds and chairs and in {two|-} cases on their backs, {twenty-five|out} people whose average age was {eighty-eight|avg}. The first engine of the fire service arrived after {nine|eng} minutes, which is good, for the country. By then the corridor was gone.

The windows were shut.

Laughlan was charged all the same, with manslaughter by negligence, since her initials were on the roster. The jury, out for {twenty-three|jur} hours, took her case first; it took them, a juror has since said, about as long as it takes to boil a kettle. When the foreman said the words "not guilty" a sound went through the room which I had not heard in a court before. It was people standing up.

{Nine|d} died. The oldest, Ettie Broomhall, was {97|old} and had taught much of the town to read. The youngest was {71|young}. I've been asked by their families to give their names rather than their number, and they're at the end of this piece.

He got {seven|sa} years. With good behaviour he can apply for parole in {four|sap}. There had been {eighty-four|wit} witnesses, and he was not one of them; he sat with a folder on his knees and wrote in it, in a small hand. Afterwards a guard told me what it was. It was sums.

Maurie, the walker, had moved to his daughter's in Devonport in 2026. He's well. He goes out most evenings. She's put a bell on the door.

@doc c-local | local paper | 2029-11-03
Ledgermere: how the sentence was received

By Staff

There was no cheering outside the Supreme Court yesterday when Justice Ingrid Halloran gave Grantley Ashdown-Pike {seven|sa|t=yesterday} years.

"One for each, it should have been. {Nine|-}," said Des Broomhall, whose mother Ettie, {97|old}, was the oldest of the {nine|d} who died.

The DPP had sought {eleven|dem}. It has {28|app} days to decide if it will appeal.

Rowan Pastoral Care Pty Ltd was fined {$1.8m|fine}. It was wound up in 2028 and has {$212|asset} in the bank.

The Government says all {71|homes} aged care homes in the state have since been checked, and that {19|homesf} had faults in their alarms.

The fire service wants sprinklers made compulsory by 2032.

Weather: {4|-} to {13|-}, showers. Tides, page {27|-}.

