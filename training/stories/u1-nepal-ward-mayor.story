@story u1-nepal-ward-mayor
@topic Nepal local election: a 24-year-old is elected mayor of Gaurishikhar Municipality
@subject A = Anjali Thapa Chaudhary | Anjali | Thapa Chaudhary | the mayor-elect | Ms Thapa Chaudhary
@subject B = Bishwonath Khatiwada | Khatiwada | the former mayor | the incumbent
@subject T = Tenzin Dolkar Lama | Tenzin Dolkar | Lama | the hotelier
@subject G = Gaurishikhar Municipality | Gaurishikhar | the municipality | the town
@subject E = Election Commission | the commission | the returning officer
@subject W = Ward 7
@subject Y = Yuwa Samaj | the youth movement | the movement
@fact a = 6182 | vote_count | A | votes | final | snapshot
@fact b = 5547 | vote_count | B | votes | final | snapshot
@fact t = 2318 | vote_count | T | votes | final | snapshot
@fact oth = 411 | vote_count | G | votes for other candidates | final | snapshot
@fact val = 14458 | votes_cast | G | valid votes | final | snapshot
@fact inv = 689 | other | G | invalid votes | final | snapshot
@fact cast = 15147 | votes_cast | G | votes cast | final | snapshot
@fact reg = 21306 | other | G | registered voters | - | constant
@fact to = 71.1 | turnout | G | share of registered voters who voted | final | snapshot
@fact to32 = 64.8 | turnout | G | share of registered voters who voted | 2032 election | snapshot
@fact gap = 635 | margin | A | votes between first and second | final | snapshot
@fact as = 42.8 | vote_share | A | share of valid votes | final | snapshot
@fact aage = 24 | age | A | years old | 2037-05-18 | snapshot
@fact bage = 66 | age | B | years old | 2037-05-18 | snapshot
@fact minage = 21 | age | G | years that a candidate must have | - | constant | threshold
@fact cand = 9 | candidates | G | people who stood for mayor | - | constant
@fact w7 = 34 | duration | W | hours that the ballot boxes were on the way | 2037-05-16 | constant
@fact w7v = 1106 | votes_cast | W | votes cast | final | snapshot
@fact h4 = 4201 | vote_count | B | votes | seven of ten wards | snapshot
@fact a4 = 4093 | vote_count | A | votes | seven of ten wards | snapshot
@fact wards = 10 | other | G | wards | - | constant
@fact cw = 7 | other | G | wards counted | Sunday noon | snapshot
@fact council = 51 | seats | G | seats in the municipal assembly | - | constant
@fact ys = 14 | seats | Y | seats in the municipal assembly | final | snapshot
@fact lim = 750000 | spending | G | rupees that a mayoral candidate may spend | - | constant | threshold
@fact sa = 312000 | spending | A | rupees spent | - | constant
@fact sb = 740000 | spending | B | rupees spent | - | constant
@fact dep = 2037-05-14 | date | G | day of the vote | - | constant
@fact lead7 = 108 | margin | B | votes between first and second | seven of ten wards | snapshot
@fact due = 2037-06-17 | date | G | day by which spending statements are due | - | plan
@fact oth57 = 57.2 | vote_share | G | share of valid votes for other candidates | final | snapshot
@fact opp = 8 | candidates | A | people who stood against her | - | constant
@fact over = 3 | age | A | years above the minimum | 2037-05-18 | snapshot
@fact gw = 42 | age | A | years younger than the incumbent | 2037-05-18 | snapshot
@rel sum val = a + b + t + oth
@rel sum cast = val + inv
@rel share to = cast / reg
@rel diff gap = a - b
@rel diff lead7 = h4 - a4
@rel diff gw = bage - aage
@rel diff over = aage - minage
@rel share as = a / val
@race final = a b t
@race wards = h4 a4
@trap a a4 :: votes in seven wards and in all ten
@trap b h4 :: votes in seven wards and in all ten
@trap val cast :: with and without invalid votes
@trap sa lim :: spent and allowed
@trap aage minage :: her age and the law's

@doc a-daily | English-language daily | 2037-05-19
Gaurishikhar elects {24|aage}-year-old as mayor

By Dipendra Rai Limbu, Charikot

Anjali Thapa Chaudhary, {24|aage}, a former trekking guide, has been elected mayor of Gaurishikhar Municipality, defeating the incumbent Bishwonath Khatiwada, {66|bage}, by {635|gap} votes.

The returning officer announced on Monday that she had secured {6,182|a|t=on Monday|by=The returning officer} votes, Mr Khatiwada {5,547|b|^} and the hotelier Tenzin Dolkar Lama {2,318|t|^}. {Six|-} other candidates shared {411|oth|^}.

Until Sunday noon, when {seven|cw|t=Until Sunday noon} of the {10|wards} wards had been counted, the former mayor was ahead, {4,201|h4|t=Until Sunday noon} to {4,093|a4|^}. Then came the boxes from Ward 7, which had been {34|w7} hours on mule-back and tractor.

Voter turnout on {May 14|dep} was {71.1 percent|to|by=the commission}, the commission said, up from {64.8|to32|t=five years ago} percent five years ago. Of {15,147|cast} votes cast, {689|inv} were invalid.

The law sets {21|minage} as the minimum age for the post. Her movement, Yuwa Samaj, also won {14|ys} of {51|council} places in the assembly.

@doc b-tabloid | popular news portal | 2037-05-18
Trek guide, {22|!aage}, topples the old bull

Viral | 48k shares | 2 hours ago

She carries tourists' rucksacks. Now she carries a town!

Anjali, {22|!aage}, who failed her first driving test in March, is the new mayor of Gaurishikhar. Her father sells momos. The man whom she beat has been in politics since before her mother was born; he is {66|bage}.

Votes: Anjali {6,182|a}, Khatiwada {5,547|b}. Invalid papers: {986|!inv}.

And the bank book? The winner says that she spent Rs {3.12 lakh|sa|by=The winner}, less than half of what the law lets you, Rs {7.5 lakh|lim|m=threshold}. The loser declared Rs {7.4 lakh|sb|by=The loser}. Money, as grandmothers say, cannot climb.

Also trending: 9 yaks that look like ministers

@doc c-feature | weekly magazine, reportage | 2037-05-25
The mule that made a mayor

It set out in the afternoon of election day, grey, unhurried, with two tin boxes marked 7-ka and 7-kha. A landslide had taken the road. From the school at Sailungeshwar to the counting hall is a distance that a jeep does in three hours. The mule, and after it a tractor, needed {thirty-four|w7}.

In those boxes lay {1,106|w7v} ballots. When they were opened, Bishwonath Khatiwada was {108|lead7|t=When they were opened|s=Bishwonath Khatiwada} votes in front and his cousins had ordered drums.

"I did not sleep," says Anjali, {twenty-four|aage}, on the roof of her father's shop. "My mother counted with dal grains."

By Monday she had {6,182|a|t=By Monday}, and he {5,547|b|^}. Tenzin Dolkar, whose {2,318|t} supporters might have kept the old man in office had she withdrawn, sent a scarf.

What did it cost her? {312,000|sa} rupees, mostly in petrol. What does she have? A municipal assembly of {fifty-one|council} in which her friends hold {fourteen|ys}.

It may be the mule was the more powerful.

@doc d-commission | Election Commission bulletin | 2037-05-20
Local Level Election: Gaurishikhar Municipality, head of municipality

Registered voters {21,306|reg}
Votes cast {15,147|cast}
Valid {14,458|val}
Invalid {689|inv}
Turnout {71.1%|to}
Contestants {9|cand}

Result
1. Anjali Thapa Chaudhary {6,182|a}
2. Bishwonath Khatiwada {5,547|b}
3. Tenzin Dolkar Lama {2,318|t}
4. Others {411|oth}
Difference {653|!gap}

Note: counting in Ward 7 began after {34|w7} hours owing to obstruction of the Sailung road. The expenditure ceiling for the office of mayor is Rs {750,000|lim}; statements are due by {June 17|due}. Election expenditure exceeding the ceiling is punished by a fine of equal amount.

@doc e-opinion | op-ed, daily | 2037-05-22
Don't call her a miracle

Within a day the capital had made a legend of the mayor of Gaurishikhar. She is a girl, she is {twenty-four|aage}, she loves her mule. Let's be serious. She won {42.8 percent|as} of the valid vote because {57|oth57|round} percent split itself among {eight|opp} men and women, two of whom hate each other.

She is {forty-two|gw} years younger than the man she defeated, and {three|over} years over the statutory line. Is that young? In a town whose median age is 25, it's ordinary. What was extraordinary was the council of {sixty-six|bage}-year-olds.

One more number. Turnout went from {64.8|to32|t=in 2032} in 2032 to {71.1|to}. That's people, not mules.

The author teaches political science and is {38|-}.
