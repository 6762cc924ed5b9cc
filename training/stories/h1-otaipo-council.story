@story h1-otaipo-council
@topic New Zealand local election by post in Ōtaipo district: returns day by day, progress result, special votes, Māori ward poll, rates promise
@subject O = Ōtaipo District Council | the council | Ōtaipo | the district
@subject A = Rangimarie Holdsworth | Holdsworth | the deputy mayor
@subject B = Stuart Vainikolo | Vainikolo | the dairy farmer
@subject C = Prudence Matthew-Singh | Matthew-Singh | the former librarian
@subject W = Māori ward poll | the ward poll | the referendum
@subject E = Electoral officer Te Aroha Blenkinsop | Blenkinsop | the electoral officer
@fact r1 = 14.2 | turnout | O | papers returned in percent | 2031-10-03 | snapshot
@fact rm = 22.6 | turnout | O | papers returned in percent | 2031-10-06 | snapshot
@fact r2 = 29.8 | turnout | O | papers returned in percent | 2031-10-08 | snapshot
@fact r3 = 43.5 | turnout | O | papers returned in percent | final | snapshot
@fact r28 = 41.9 | turnout | O | papers returned in percent | 2028 | snapshot
@fact el = 38900 | other | O | electors on the roll | 2031 | constant
@fact vo = 16922 | votes_cast | O | papers returned | final | snapshot
@fact pa = 6102 | vote_count | A | votes | progress result | snapshot
@fact pb = 6144 | vote_count | B | votes | progress result | snapshot
@fact pc = 2711 | vote_count | C | votes | progress result | snapshot
@fact fa = 6988 | vote_count | A | votes | final | snapshot
@fact fb = 6791 | vote_count | B | votes | final | snapshot
@fact fc = 2946 | vote_count | C | votes | final | snapshot
@fact bl = 197 | other | O | blank or informal papers for mayor | final | snapshot
@fact m = 197 | margin | A | votes ahead of the runner-up | final | snapshot
@fact mp = 42 | margin | B | votes ahead of the runner-up | progress result | snapshot
@fact sp = 1310 | other | O | special votes | final | constant
@fact wk = 54.1 | vote_share | W | votes to keep the ward | final | snapshot
@fact wr = 45.9 | vote_share | W | votes to remove the ward | final | snapshot
@fact se = 12 | seats | O | councillors | - | constant
@fact wo = 7 | seats | O | women councillors | final | constant
@fact cd = 31 | candidates | O | candidates for the council | 2031 | constant
@fact rb = 4.9 | units_pledged | B | cap on the rise of rates in percent | - | plan | pledged
@fact rn = 11.3 | rate | O | rise of rates in percent | 2031 | constant
@fact ha = 60000000 | budget | A | dollars for a new aquatic centre | - | plan | pledged
@fact db = 212000000 | other | O | dollars of council debt | 2031-06-30 | snapshot
@fact ag = 47 | age | A | age | 2031-10 | constant
@fact pay = 148500 | price | O | dollars of the mayor's yearly salary | 2031 | constant
@rel sum vo = fa + fb + fc + bl
@rel share r3 = vo / el
@rel diff m = fa - fb
@rel diff mp = pb - pa
@race progress = pa pb pc
@race final = fa fb fc
@trap r1 r2 :: returns at two dates
@trap pa fa :: progress and final result
@trap m bl :: the majority and the blank papers happen to be equal
@trap wk wr :: keep and remove
@trap r3 r28 :: this election and the last

@doc a-council | council web page | 2031-10-08
Voting papers received – daily count

Ōtaipo District Council, 2031 triennial elections. Electors: {38,900|el}.

Fri 3 Oct: {14.2%|r1|t=Fri 3 Oct}
Mon 6 Oct: {22.6%|rm|t=Mon 6 Oct}
Wed 8 Oct: {29.8%|r2|t=Wed 8 Oct}
(Whole of the 2028 election: {41.9%|r28|t=Whole of the 2028 election})

You're choosing one mayor and {12|se} councillors from {31|cd} candidates, and answering one question about the Māori ward. Papers must be in the bin by noon, Saturday 11 October. Special voting: 24 Tōtara Street, 8.30am–5pm.

Progress result: about 2pm on the day. Final: after special votes are checked.

@doc b-daily | regional daily | 2031-10-13
Vainikolo {42|mp} ahead with specials to come

Hēmi Strachan-Osei, Local Democracy Reporting

A dairy farmer who wants rates held down has his nose in front in Ōtaipo, but nobody at the council is ordering new letterhead.

The progress result on Saturday gave Stuart Vainikolo {6,144|pb|t=on Saturday|by=The progress result} votes for the mayoralty and deputy mayor Rangimarie Holdsworth {6,102|pa|^}. Former librarian Prudence Matthew-Singh had {2,711|pc|^}.

Still in the safe are around {1,300|~sp} special votes, from students, hospital patients and shearers, and papers dropped off in the last hours. "It's {forty-two|mp|t=on Saturday|by=Vainikolo}. I've got more heifers than that," said Vainikolo.

He has pledged to cap increases at {4.9 per cent|rb}; this year's bill went up {11.3 per cent|rn|t=this year's}. Holdsworth, {47|ag}, campaigned on a {$60 million|ha} aquatic centre, which her opponent wants to see shelved until the {$212m|db} debt is smaller.

Voters chose to keep the Māori ward.

Ōtaipo 18° fine · Sunrise 6.41 · Fuel watch: 91 at $3.07

@doc c-final | wire agency | 2031-10-17
Holdsworth wins Ōtaipo mayoralty on special votes

Special votes have handed the Ōtaipo mayoralty to Rangimarie Holdsworth, who overturned a {42|mp|t=at the weekend}-vote deficit at the weekend to finish {197|m|t=The final count} clear.

The final count, released on Friday by electoral officer Te Aroha Blenkinsop, is Holdsworth {6,988|fa|t=The final count|by=electoral officer Te Aroha Blenkinsop}, Stuart Vainikolo {6,791|fb|^}, Prudence Matthew-Singh {2,946|fc|^}. By coincidence, {197|bl|^} papers were blank or informal, as many as the majority.

There were {1,310|sp} special votes. Turnout finished at {43.5 per cent|r3}, on {16,922|vo} papers, up from {41.9|r28|t=in 2028} in 2028.

The Māori ward survived with {54.1 per cent|wk}.

{Seven|wo} of the {12|se} councillors will be women.

@doc d-community | community newsletter | 2031-10-24
THE TŌTARA TATTLER – free, fortnightly, 2,800 letterboxes

So we have a mayor! Congratulations to Rangimarie, {47|ag}, the first in her whānau to wear a chain that isn't on a chainsaw. It took six days. On the night it was Stuart by {42|mp|t=On the night}; by the Friday, her by {197|m|t=by the Friday}. Poor Prue ({2,946|fc}) took it like a lady.

Nearly {seventeen thousand|~vo} of us sent our papers in. That is more than {four in ten|>r3|v=40} – must try harder.

The ward stays: {54.1|wk} to {45.9|wr}.

A reader asks what the job pays. {$148,500|pay}, says the Authority. Another asks if the pool is really going to cost {sixty million|ha|s=her}. We asked her; "not a dollar more," she says. Framed and hung.

Swap table: 2 hens (laying), 1 rooster (sorry).
