@story zb-havbanken-wind-tender
@topic Offshore wind tender off Nordhavet, Denmark, draws two bids
@subject E = Danish Energy Agency | the agency | Energistyrelsen
@subject H = Havbanken wind farm | Havbanken | the project | the park
@subject N = Nordlys Vind | Nordlys | the winner
@subject B = Boreal Kraft | Boreal | the rival
@fact cap = 1050 | other | H | megawatts of capacity offered | 2031-09 | plan
@fact bids = 2 | other | E | bids received | 2031-09-30 | constant
@fact bids0 = 0 | other | E | bids received in the failed round | 2028-12 | constant
@fact sub = 5400000000 | budget | E | kroner of highest subsidy on offer | 2031-09 | constant | threshold
@fact nsub = 3150000000 | budget | N | kroner of subsidy asked | 2031-09-30 | plan | pledged
@fact bsub = 4020000000 | budget | B | kroner of subsidy asked | 2031-09-30 | plan | pledged
@fact turb = 70 | other | H | turbines | 2035 | plan
@fact dist = 44 | distance | H | kilometres from the coast | - | constant
@fact year = 2035 | date | H | year of first power | 2031-10 | plan
@fact homes = 1100000 | homes | H | households supplied | 2035 | plan | projected
@fact inv = 19000000000 | budget | N | kroner of total investment | 2031-10-14 | plan | projected
@fact state = 20 | other | H | share of the park owned by the state, in percent | - | plan
@fact jobs = 1300 | jobs | H | jobs during construction | 2033 | plan | projected
@fact jobs2 = 90 | jobs | H | jobs in operation | 2035 | plan | projected
@fact pen = 450000000 | damages | E | kroner of penalty for withdrawing | - | constant | threshold
@fact save = 870000000 | budget | N | kroner between the two subsidy bids | 2031-09-30 | constant
@fact tall = 276 | distance | H | metres to the blade tip | - | plan
@rel diff save = bsub - nsub
@fact permw = 3000000 | budget | N | kroner of subsidy asked a megawatt | 2031-09-30 | constant
@fact nsh = 58.3 | other | N | subsidy asked as a share of the ceiling, in percent | 2031-09-30 | constant
@rel share nsh = nsub / sub
@rel product nsub = permw * cap
@trap bids bids0 :: this round against the failed one
@trap sub nsub :: ceiling against the winning bid
@trap nsub bsub :: two bidders
@trap jobs jobs2 :: construction against operation

@doc a-press | press release | 2031-10-14
Havbanken tender concluded: Nordlys Vind to build {1,050|cap} MW in the North Sea

The Danish Energy Agency has today awarded the concession for the Havbanken offshore wind farm to Nordlys Vind A/S.

The agency received {two|bids|t=by the deadline on 30 September} bids by the deadline on 30 September. Nordlys Vind requested support of DKK {3.15 billion|nsub} in 2031 prices over the life of the contract. The tender made up to DKK {5.4 billion|sub} available.

Havbanken will consist of {70|turb} turbines with a total capacity of {1,050|cap} MW, located {44|dist} kilometres west of the coast. First power is expected in {2035|year}, and the park will by then be able to cover the consumption of {1.1 million|homes} households.

The State will hold {20 per cent|state} of the park. If the concessionaire withdraws, a penalty of DKK {450 million|pen} falls due.

For further information: press duty officer, tel. +45 33 55 01 90 (not text messages). Reference no. 2031-4471.

@doc b-wire | wire agency | 2031-10-14
Denmark picks Nordlys for North Sea wind after earlier flop

COPENHAGEN, Oct 14 (Sund) - Denmark on Tuesday handed a {1,050|cap}-megawatt wind concession to Nordlys Vind, three years after a similar round closed without a {single|bids0|v=0|t=three years after} offer.

The sole rival, Boreal Kraft, had asked for {4.02 billion|bsub} crowns of subsidy, two people with knowledge of the matter said, {870 million|save} more than the winner.

Nordlys, owned by two pension funds, said it would invest some {19 billion|~inv|by=Nordlys} crowns. The money that the state had set aside, {5.4 billion|sub}, "was never the target", chief executive Signe Thorsager told Sund. She said a {15|-}-megawatt machine had been chosen, {276|tall} metres to the tip, and {seventy|turb} of them would be ordered by spring.

Shares in turbine maker Vestral rose {6.2 percent|-}.

@doc c-local | local daily | 2031-10-15
Harbour hopes for a decade of work

By Mads Emil Krogsgaard

In Thyborup they have seen the sea promised and taken back before. In 2028 not one company wanted it; this autumn there were {two|bids|t=this autumn}. So the harbour director orders pastry, but no crane yet.

"While it's being built we are talking about {1,300|jobs|by=Birthe Vestergaard} people," says Birthe Vestergaard. "Once it turns, {90|jobs2|^}. Those {90|jobs2} are the ones I want, because they buy houses."

The park lies {44|dist} kilometres out, so nobody will see it from the church hill except on the very clearest days. Fishermen are less glad: {118|-} square kilometres of plaice ground are gone.

The state owns {a fifth|state|v=20}. Nordlys, which won with a bid {870 million|save} kroner lower than that of its competitor, has to pay {450 million|pen} if it gets cold feet. According to its plan the first blade turns in {2035|year}.

@doc d-analysis | energy newsletter | 2031-10-16
Watt's Next #117: was Havbanken cheap?

Short answer: yes. Longer answer in five numbers.

1) {3.15|nsub|x=1000000000}. Billions of kroner in support that the winner asked. Per megawatt that is an even {3 million|permw}.
2) {58|~nsh}. The percentage of the pot it'll use; the pot held {5.4bn|sub|v=5400000000}.
3) {4.02bn|bsub|v=4020000000}. What Boreal wanted. Boreal says, on the record, that the leaked figure is "not one that we recognise".
4) {19bn|inv|v=19000000000}. Investment. I get to {22|-}, with the cable.
5) {1.1 million|homes}. The households line. It's never households; it's data centres.

Bonus: the previous round drew {nil|bids0|v=0|t=the previous round}, and nobody thanked the people who drew up the new terms, with the {20|state} per cent state share everyone said would scare bidders off.
