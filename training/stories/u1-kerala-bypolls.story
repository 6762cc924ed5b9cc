@story u1-kerala-bypolls
@topic India: three Kerala assembly by-elections, the count and what the exit poll said
@subject T = Thazhekkad | the coastal seat
@subject V = Vellarimala | the hill seat
@subject E = Ettumanoor South | the town seat | Ettumanoor
@subject J = K. P. Jayasree | Jayasree | the Left's Jayasree | Ms Jayasree
@subject S = Shameer Kottukal | Kottukal | the Congress's Kottukal | the UDF candidate | Shameer
@subject N = Adv. Neethu Panampilly | Panampilly | the NDA's Panampilly | Neethu
@subject R = Rosamma Vattakkunnel | Vattakkunnel | the UDF's Vattakkunnel
@subject G = P. Gopinathan Nair | Gopinathan Nair | Mr Nair | the CPI man
@subject A = Basheer Ali Puthanpurayil | Basheer Ali | the doctor
@subject H = Hari Sankar Menon | Menon
@subject U = United Democratic Front | UDF
@subject L = Left Democratic Front | LDF | the Left
@subject C = Election Commission | the poll panel | the commission
@subject X = Axis-Manorath | the exit poll | Axis
@fact j = 61844 | vote_count | J | votes | final | snapshot
@fact s = 58217 | vote_count | S | votes | final | snapshot
@fact n = 17930 | vote_count | N | votes | final | snapshot
@fact nota = 1209 | vote_count | T | votes for none of the above | final | snapshot
@fact tv = 139200 | votes_cast | T | votes polled | final | snapshot
@fact tm = 3627 | margin | J | votes between first and second | final | snapshot
@fact tm31 = 11340 | margin | S | votes between first and second | 2031 election | snapshot
@fact j9 = 24871 | vote_count | J | votes | round 6 of 14 | snapshot
@fact s9 = 26014 | vote_count | S | votes | round 6 of 14 | snapshot
@fact r = 54102 | vote_count | R | votes | final | snapshot
@fact g = 47390 | vote_count | G | votes | final | snapshot
@fact vm = 6712 | margin | R | votes between first and second | final | snapshot
@fact a = 66905 | vote_count | A | votes | final | snapshot
@fact h = 52648 | vote_count | H | votes | final | snapshot
@fact em = 14257 | margin | A | votes between first and second | final | snapshot
@fact tto = 74.6 | turnout | T | share of electors who voted | polling day | snapshot
@fact vto = 69.1 | turnout | V | share of electors who voted | polling day | snapshot
@fact eto = 71.8 | turnout | E | share of electors who voted | polling day | snapshot
@fact us = 89 | seats | U | seats in the assembly | after the by-elections | snapshot
@fact ls = 49 | seats | L | seats in the assembly | after the by-elections | snapshot
@fact house = 140 | seats | - | seats in the assembly as a whole | - | constant
@fact xt = 43 | poll_share | S | share of those asked in Thazhekkad | exit poll | snapshot
@fact xj = 40 | poll_share | J | share of those asked in Thazhekkad | exit poll | snapshot
@fact xn = 3812 | sample_size | X | voters asked | exit poll | snapshot
@fact lead6 = 1143 | margin | S | votes between first and second | round 6 of 14 | snapshot
@fact xl = 3 | margin | S | points between first and second in Thazhekkad | exit poll | snapshot
@fact grs = 19 | other | T | groynes begun | - | constant
@fact js = 44.4 | vote_share | J | share of votes polled | final | snapshot
@fact nh = 25000 | vote_count | N | votes hoped for | before the vote | plan | projected
@fact us_l = 40 | margin | U | seats between the two fronts | after the by-elections | snapshot
@fact acc = 30 | duration | C | days in which accounts must be lodged | - | constant
@fact swingv = 14967 | margin | J | votes swung since the last election | final | snapshot
@fact lim = 4000000 | spending | C | rupees that a candidate may spend | - | constant | threshold
@fact seiz = 23700000 | other | C | rupees seized in cash and liquor | polling day | cumulative
@fact elec = 186595 | other | T | electors | - | constant
@fact rounds = 14 | other | T | rounds of counting | final | constant
@fact flying = 36 | other | C | flying squads | polling day | constant
@rel diff tm = j - s
@rel diff vm = r - g
@rel diff em = a - h
@rel diff lead6 = s9 - j9
@rel diff xl = xt - xj
@rel diff us_l = us - ls
@rel sum swingv = tm + tm31
@rel share js = j / tv
@rel sum tv = j + s + n + nota
@rel share tto = tv / elec
@race th = j s n
@race ve = r g
@race et = a h
@race r6 = s9 j9
@race exit = xt xj
@trap j j9 :: a round of the count and the end
@trap s s9 :: a round of the count and the end
@trap tm tm31 :: two elections
@trap tm vm em :: three seats
@trap tto vto eto :: three seats
@trap xt s :: an exit poll and the result

@doc a-daily | national daily, English | 2036-11-23
Left takes Thazhekkad in setback for Kerala's ruling UDF

Special Correspondent
KOCHI

The opposition Left Democratic Front wrested the Thazhekkad Assembly seat from the United Democratic Front on Saturday, though the ruling combine kept the other two seats that went to by-polls.

K. P. Jayasree (CPI-M) polled {61,844|j|t=on Saturday} votes and defeated the Congress's Shameer Kottukal, who got {58,217|s|^}, by {3,627|tm|^}. The NDA's Adv. Neethu Panampilly was third with {17,930|n|^}, and {1,209|nota|^} electors pressed NOTA. In the 2031 election the seat had gone to the UDF by {11,340|tm31|t=In the 2031 election}.

Mr Kottukal was leading at the end of six of {14|rounds} rounds, {26,014|s9|t=at the end of six} to {24,871|j9|^}. The fishing villages counted last turned it around.

In Vellarimala, Rosamma Vattakkunnel of the UDF retained the seat with {54,102|r|t=In Vellarimala} votes against {47,390|g|^} for CPI's P. Gopinathan Nair. In Ettumanoor South the doctor Basheer Ali Puthanpurayil won by {14,257|em|^} votes.

Turnout had been {74.6 per cent|tto} in Thazhekkad, {69.1|vto} in Vellarimala and {71.8|eto} in Ettumanoor South.

The UDF now has {89|us} members in the House of {140|house}; the Left {49|ls}.

@doc b-web | regional news site, live | 2036-11-22
LIVE KERALA BYPOLL COUNT

4.05 pm: IT IS OFFICIAL. Jayasree wins Thazhekkad by {3,267|!tm|t=4.05 pm}.
2.48 pm: Vellarimala: Vattakkunnel (UDF) wins. Margin {6,712|vm|t=2.48 pm}.
1.30 pm: Ettumanoor South: Basheer Ali wins with {66,905|a|t=1.30 pm} votes; runner-up Hari Sankar Menon {52,648|h|^}.
11.20 am: THRILLER. After round 6 the UDF's Kottukal has {26,014|s9|t=After round 6} and Jayasree {24,871|j9|^}. That's {1,143|lead6|^} with eight rounds left.
10.10 am: Someone has brought payasam for the counting staff of the wrong hall.
8.00 am: Counting begins. Exit poll by Axis-Manorath, as you'll recall, gave {43|xt|by=Axis-Manorath} per cent to Kottukal and {40|xj|^} to Jayasree on a sample of {3,812|xn|^}.

You have 2 free articles left. Gold today: 9,240 a gram

@doc c-tamil | city tabloid from the neighbouring state | 2036-11-23
3-1? No: 2-1!

Don't let anybody tell you that Kerala changed. Yes, Jayasree teacher made a hole in the Chief Minister's sail with her {61,844|j}. But look up into the hills: {54,102|r} for Rosamma chechi, {43,790|!g} for Mr Nair. Look at the doctor: {66,905|a}.

The commission's men grabbed Rs {23.7 crore|!seiz} in cash and bottles, more than all three losers put together were allowed to spend; the cap, if you believe in caps, is Rs {40 lakh|lim} a head.

How many of them voted? In the coastal seat {three out of four|tto|v=75|round=1}. In the hills there was fog, so {69.1|vto}.

The exit poll man, who had Shameer ahead by {three|xl}, has switched off his phone.

Cinema: "Onam Express" 3.5/5

@doc d-column | newspaper column | 2036-11-25
What the sea said

A seat is lost by {3,627|tm} votes and a government by something else. I've driven along the coast from Thazhekkad to the lighthouse; there are {19|grs} groynes half built and each has a foundation stone.

In 2031 the margin in the other direction was {11,340|tm31|t=In 2031}. {Fifteen thousand|~swingv} people, then, or half that number if you count one changing his mind as two, have been waiting for those stones.

Ms Jayasree, who taught chemistry to most of her voters, put it well: "They gave me {forty-four percent|js|round}, not for me. For the wall."

What did not happen is as telling. The NDA had hoped for {25,000|nh|m=projected} votes and has {17,930|n}. The UDF still sits {40|us_l} seats ahead of the Left in the Assembly. The Chief Minister can sleep. He should do it with the windows open.

@doc e-eci | commission press note | 2036-11-22
Sub: Bye-elections to 3 Assembly Constituencies of Kerala - Result - reg.

Votes polled in Thazhekkad: {1,39,200|tv|v=139200} out of {1,86,595|elec|v=186595} electors ({74.6%|tto}).

Winner: Jayasree K P, {61,844|j}. Runner-up: Shameer Kottukal, {58,217|s}. NOTA: {1,209|nota}. 

Winner in Vellarimala: Rosamma Vattakkunnel, {54,102|r}; runner-up {47,390|g}. 
Winner in Ettumanoor South: Basheer Ali Puthanpurayil, {66,905|a}; runner-up {52,648|h}; margin {14,275|!em}.

{36|flying} flying squads were engaged. Seizures of cash, liquor and freebies amounted to Rs {2.37 crore|seiz}. Candidates shall lodge accounts (ceiling Rs {40,00,000|lim|v=4000000}) within {30|acc} days.
